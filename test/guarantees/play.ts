import { appendFileSync } from "node:fs";
import type { Fault, FaultRule } from "../../simulator";
import type { ActionRun, RunningStage, StageResult } from "../../simulator/runner/run-action";
import { firstLine } from "../../src/domain/text/first-line";
import type { JobStatus } from "../support/flow";
import {
  answerAs,
  eventually,
  idsOf,
  isOpen,
  kinds,
  RUN_SOURCE,
  sentBy,
  webhookStarted,
} from "../support/flow";
import type { GitHubScene } from "../support/github-scene";
import { addRun, hostedStep, RUN_ID } from "../support/github-scene";
import { runSweep, SWEEP_SOURCE } from "../support/sweep";
import type { Blow, Moment, RequestName, Row, Trouble } from "./rows";

/** What others see of one ending. */
export interface Observed {
  readonly by: "main" | "post" | "sweep" | "nobody";
  readonly sent: string;
  /**
   * First line of the task's message; of the step's where nothing was sent. Without times, ids and
   * addresses.
   */
  readonly message: string;
}

const REQUESTS: Readonly<
  Record<RequestName, { readonly method: string; readonly path: RegExp; readonly kind?: string }>
> = {
  "the task": { method: "GET", path: /\/event\/triggered\// },
  "the counts": { method: "GET", path: /\/sequence-execution$/ },
  started: { method: "POST", path: /\/v1\/event$/, kind: ".started" },
  finished: { method: "POST", path: /\/v1\/event$/, kind: ".finished" },
};
const UNCLAIMED = { tasks: "deployment", "unclaimed-after-minutes": "0.01" };

/** Plays an ending from the dispatch to the sweep, with the real bundles as processes. */
export async function play(row: Row, scene: GitHubScene): Promise<Observed> {
  const { plane, event, github } = scene;
  if (!row.unannounced) webhookStarted(plane, event);
  const stages: StageResult[] = [];
  const sentUpTo = { main: 0, post: 0 };
  const fault = row.trouble && plane.faults.add(ruleOf(row.trouble));
  let step: ActionRun | undefined;

  if (row.run !== undefined) {
    if (row.run !== "none") addRun(scene, row.run);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  } else {
    addRun(scene);
    step = stepOf(row, scene);
    await step.run("pre");
    const main =
      row.main === "skipped" ? undefined : await strike(row.main, step.start("main"), scene, fault);
    if (main) stages.push(main);
    sentUpTo.main = finishedOf(scene);
    if (row.trouble?.until === "post") fault?.remove();
    if (row.steps) appendFileSync(step.variables["CLOUD_AUTOMATION_OUTPUT"] ?? "", row.steps);
    if (row.meanwhile) happen(row.meanwhile, scene);
    const status: JobStatus = row.status ?? (main?.exitCode === 0 || !main ? "success" : "failure");
    if (row.post !== "never comes")
      stages.push(await strike(row.post, step.start("post", status), scene, fault));
    sentUpTo.post = finishedOf(scene);
    const isGreen =
      status === "success" &&
      stages.every(({ exitCode }) => exitCode === 0) &&
      row.post !== "never comes";
    github.updateRun(RUN_ID, {
      conclusion: status === "cancelled" ? "cancelled" : isGreen ? "success" : "failure",
    });
  }
  fault?.remove();
  const needsSweep = isOpen(plane, event);
  if (needsSweep) {
    const swept = await runSweep(scene, UNCLAIMED);
    if (swept.exitCode !== 0) throw new Error(`The sweep failed:\n${swept.stdout}`);
  }

  const finished = finishedOf(scene);
  return {
    by:
      finished === 0 ? "nobody" : sentUpTo.main > 0 ? "main" : sentUpTo.post > 0 ? "post" : "sweep",
    sent: sentIn(scene),
    message: general(messageIn(scene) ?? complaintIn(stages, step)),
  };
}

function stepOf(
  { form, script = "true", inputs = {}, payload, artifacts }: Row,
  scene: GitHubScene,
): ActionRun {
  return hostedStep(scene, {
    ...(form === "run" && { run: script }),
    inputs,
    ...(artifacts === false && { artifacts }),
    ...(payload === "not understood" && {
      payload: { ...idsOf(scene.event), type: "sh.keptn.event.deployment" },
    }),
  });
}

function ruleOf({ with: request, effect, nth }: Trouble): FaultRule {
  const { method, path, kind } = REQUESTS[request];
  return {
    method,
    path,
    effect,
    ...(nth !== undefined && { nth }),
    ...(kind !== undefined && { event: (sent) => sent.type.endsWith(kind) }),
  };
}

/** Waits for the moment, lets it happen, and for the process to end. */
async function strike(
  blow: Blow | undefined,
  stage: RunningStage,
  scene: GitHubScene,
  fault: Fault | undefined,
): Promise<StageResult> {
  if (!blow) return stage.result;
  let ended = false;
  void stage.result.then(() => (ended = true));
  const hasCome = momentOf(blow.at, stage, scene, fault);
  await eventually(() => hasCome() || ended, JSON.stringify(blow.at));
  if (ended)
    throw new Error(
      `The process ended before ${JSON.stringify(blow.at)}:\n${(await stage.result).stdout}`,
    );
  if (blow.what === "aborted" || blow.what === "answered elsewhere") happen(blow.what, scene);
  else stage.process.kill(blow.what);
  return stage.result;
}

function momentOf(
  moment: Moment,
  stage: RunningStage,
  scene: GitHubScene,
  fault: Fault | undefined,
): () => boolean {
  if (moment === "job at work") {
    let printed = "";
    stage.process.stdout?.on("data", (text: string) => (printed += text));
    return () => printed.includes("begun");
  }
  if ("arrived" in moment)
    return () => kinds(sentBy(scene.plane, scene.event)).includes(moment.arrived);
  // Seen by the trouble it gets into.
  const before = fault?.hits ?? NaN;
  return () => (fault?.hits ?? NaN) > before;
}

function happen(what: "aborted" | "answered elsewhere", { plane, event }: GitHubScene): void {
  if (what === "aborted")
    plane.abort((event.data as { project: string }).project, event.shkeptncontext);
  else answerAs(plane, "another-executor", event, "finished");
}

function ours({ plane, event }: GitHubScene) {
  return [...sentBy(plane, event, RUN_SOURCE), ...sentBy(plane, event, SWEEP_SOURCE)];
}

function finishedOf(scene: GitHubScene): number {
  return kinds(ours(scene)).filter((kind) => kind === "finished").length;
}

function sentIn(scene: GitHubScene): string {
  const words = ours(scene).map(({ type, data }) => {
    const { status, result } = data as { status?: string; result?: string };
    return type.endsWith(".started")
      ? "started"
      : `finished ${status === "errored" ? status : (result ?? "")}`;
  });
  return words.join(", ") || "nothing";
}

function messageIn(scene: GitHubScene): string | undefined {
  const finished = ours(scene).findLast(({ type }) => type.endsWith(".finished"));
  return finished && firstLine((finished.data as { message: string }).message);
}

/** Where nothing was sent: what the run's page shows. */
function complaintIn(stages: readonly StageResult[], step: ActionRun | undefined): string {
  const lines = stages.flatMap(({ stdout }) =>
    [...stdout.matchAll(/^::(?:error|notice)::(?:deployment: )?(.*)$/gm)].map(
      ([, text = ""]) => text,
    ),
  );
  return lines.at(-1) ?? step?.outputs["message"] ?? "";
}

/** Without what differs from run to run. */
function general(message: string): string {
  return message
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, "https://…")
    .replace(/\b\d+(\.\d+)? s\b/g, "… s")
    .replace(/\b\d+ minutes\b/g, "… minutes")
    .replace(/\brun \d+/gi, (text) => text.replace(/\d+/, "…"))
    .replace(/\b\d+ attempts\b/g, "… attempts");
}
