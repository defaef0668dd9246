import type { Answerer } from "./workflow";

const DEFAULT_CATALOGUE = ".github/cloud-automation.yml";

/** The catalogue that says what is done; `undefined` where inputs say it. */
export function catalogueOf({ how, reusable, with: inputs }: Answerer): string | undefined {
  const path = inputs["tasks-file"];
  if (path !== undefined && path !== "") return path;
  return how === "reusable" && reusable === "task" ? DEFAULT_CATALOGUE : undefined;
}

export function tasksOf({ with: inputs }: Answerer): string | undefined {
  return inputs["tasks"] === "" ? undefined : inputs["tasks"];
}

/** Whom it answers; an expression may be any. */
export function planeOf(inputs: Answerer["with"]): string {
  return inputs["control-plane"] || "keptn";
}

/** Who answers for it; a request by hand is an answer. `undefined`: an expression. */
export function modeOf({
  how,
  with: inputs,
}: Answerer): "interactive" | "silent" | "auto" | undefined {
  if (how === "by hand") return "interactive";
  const mode = inputs["mode"] ?? "auto";
  if (mode === "interactive" || mode === "active") return "interactive";
  if (mode === "silent" || mode === "passive") return "silent";
  return mode === "auto" || mode === "" ? "auto" : undefined;
}
