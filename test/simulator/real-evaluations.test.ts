import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../src/domain/text/json";
import { parseSlo } from "../../simulator/engine/slo";
import { dataOf, Rig, shipyardOf } from "./support";

interface Case {
  readonly asked?: JsonObject;
  readonly finished: JsonObject & {
    readonly evaluation: JsonObject & { readonly sloFileContent: string };
  };
  readonly order: readonly string[];
}

/**
 * What the lighthouse-service of Keptn 1.4.5 asked for and said, with an SLI provider that answered
 * as `ANSWERS` has it.
 */
const CASES = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/keptn-1.4.5/evaluations.json"), "utf8"),
) as Record<string, Case>;
const GOOD = { rt: 300, err: 0.1 };
/** Values the provider sent; those of cases that are not here were good. */
const VALUES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "pass again (compared)": { rt: 330, err: 0.2 },
  warning: { rt: 700, err: 2 },
  "fail by score": { rt: 900, err: 5 },
  "fail by key sli": { rt: 900, err: 0.1 },
  "no warning in total": { rt: 900, err: 5 },
  "value failed": { err: 0.1 },
  "value missing": { err: 0.1 },
  "additional value": { ...GOOD, extra: 1 },
  "info objective": { ...GOOD, cpu: 70 },
  "info only": { cpu: 70 },
  relative: { rt: 400 },
  "relative again": { rt: 500 },
  weights: { rt: 300, err: 2 },
  "bad criterion": { rt: 5 },
  "same sli twice": { rt: 300 },
};
const FAILED: Readonly<Record<string, JsonObject>> = {
  "value failed": { metric: "rt", value: 0, success: false, message: "no data" },
};
const ANSWERS: Readonly<Record<string, JsonObject>> = {
  "sli errored": { status: "errored", result: "fail", message: "cannot reach monitoring" },
  "sli failed": { status: "succeeded", result: "fail", message: "half of it" },
};
/** Parameters of the triggering event; `timeframe: 5m` stands in the shipyard for the others. */
const WINDOWS: Readonly<Record<string, JsonObject>> = {
  "bad timeframe": { evaluation: { timeframe: "5x" } },
  "short window": { evaluation: { timeframe: "30s" } },
  "no timeframe": {},
  "test window": { test: { start: "2026-11-30T01:00:00.000Z", end: "2026-11-30T01:10:00.000Z" } },
  "start and end": {
    evaluation: { start: "2026-11-30T01:00:00.000Z", end: "2026-11-30T01:10:00.000Z" },
  },
  "test failed before": { evaluation: { timeframe: "5m" }, test: { result: "fail" } },
};
/** Its file is not told, since lighthouse could not read it, or there was none. */
const OTHER_FILES: Readonly<Record<string, string | undefined>> = {
  "not yaml": "objectives: [",
  "no slo file": undefined,
};
const names = Object.keys(CASES).filter((name) => name !== "endpoint");
const isWindow = (name: string) => WINDOWS[name] !== undefined;

function sloOf(name: string): string | undefined {
  if (name in OTHER_FILES) return OTHER_FILES[name];
  const { sloFileContent } = CASES[name]?.finished.evaluation ?? { sloFileContent: "" };
  return Buffer.from(
    sloFileContent || (CASES["pass"]?.finished.evaluation.sloFileContent ?? ""),
    "base64",
  ).toString();
}

interface Played {
  readonly finished: JsonObject;
  readonly asked: JsonObject | undefined;
  readonly types: readonly string[];
  readonly id: string;
}

/** Plays a case in a service of its own; those that compare share one. */
async function play(rig: Rig, name: string, service: string): Promise<Played> {
  const slo = sloOf(name);
  if (slo !== undefined)
    rig.plane.engine.resources.put({ project: "p", stage: "dev", service }, "slo.yaml", slo);
  const context = rig.plane.trigger({
    project: "p",
    stage: "dev",
    sequence: "eva",
    service,
    data: { labels: { l: "1" }, ...(WINDOWS[name] ?? { evaluation: { timeframe: "5m" } }) },
  });
  const [getSli] = rig.plane.events({
    keptnContext: context,
    type: "sh.keptn.event.get-sli.triggered",
  });
  if (getSli !== undefined) {
    const measured = Object.entries(VALUES[name] ?? GOOD).map(([metric, value]) => ({
      metric,
      value,
      success: true,
    }));
    const indicatorValues =
      ANSWERS[name]?.["status"] === "errored"
        ? []
        : [...(FAILED[name] ? [FAILED[name]] : []), ...measured];
    const data = {
      project: "p",
      stage: "dev",
      service,
      labels: { l: "1" },
      status: "succeeded",
      result: "pass",
      ...ANSWERS[name],
    };
    for (const kind of ["started", "finished"]) {
      rig.plane.sendAs("dummy-sli", {
        type: `sh.keptn.event.get-sli.${kind}`,
        shkeptncontext: context,
        triggeredid: getSli.event.id,
        data: { ...data, ...(kind === "finished" && { "get-sli": { indicatorValues } }) },
      });
    }
  }
  const finished = rig.last({ keptnContext: context, type: "sh.keptn.event.evaluation.finished" });
  return {
    finished: dataOf(finished),
    id: finished.id,
    types: rig.types(context),
    asked: getSli && (dataOf(getSli.event)["get-sli"] as JsonObject),
  };
}

/** Without what is of this run: names, times, ids of events. */
function masked(value: JsonObject, name: string): unknown {
  const known = new Map([
    [value["project"], "p"],
    [value["service"], "v"],
  ]);
  const text = JSON.stringify(value, (key, entry: unknown) => {
    if (["project", "service"].includes(key)) return known.get(entry as string);
    if (key === "comparedEvents") return (entry as unknown[]).length;
    if (key === "sliProvider") return "provider";
    return ["timeStart", "timeEnd", "start", "end"].includes(key) &&
      entry !== "" &&
      name !== "test window" &&
      name !== "start and end"
      ? "time"
      : entry;
  });
  const plain = text
    .replaceAll(String(value["project"]), "p")
    .replaceAll(String(value["service"]), "v");
  return JSON.parse(plain) as unknown;
}

async function start(): Promise<Rig> {
  const rig = await Rig.start({ lighthouse: { sliProvider: "external" } });
  rig.plane.createProject({
    name: "p",
    shipyard: shipyardOf({ eva: [{ name: "evaluation" }] }),
    services: ["v"],
  });
  return rig;
}

test.each(names)("the lighthouse-service of 1.4.5 and this one say the same: %s", async (name) => {
  const real = CASES[name];
  const rig = await start();
  const before = { "pass again (compared)": "pass", "relative again": "relative" }[name];
  if (before !== undefined) {
    await play(rig, before, "v");
    rig.clock.advance(60_000);
  }
  const ours = await play(rig, name, "v");
  expect(masked(ours.finished, name)).toEqual(masked(real?.finished ?? {}, name));
  expect(ours.asked && masked(ours.asked, name)).toEqual(real?.asked && masked(real.asked, name));
  // Recording stopped at the evaluation's end for some, before the sequence's own.
  const order = real?.order.map((line) => line.split(" ")[0]) ?? [];
  const isCut = !order.at(-1)?.startsWith("dev.eva.finished");
  expect(isCut ? ours.types.slice(0, order.length) : ours.types).toEqual(order);
});

test("the cases are those of the fixture, and their files can be read", () => {
  expect(names).toHaveLength(28);
  expect(
    names
      .filter((name) => !isWindow(name) && !(name in OTHER_FILES))
      .map((name) => parseSlo(sloOf(name) ?? "")),
  ).toHaveLength(20);
});
