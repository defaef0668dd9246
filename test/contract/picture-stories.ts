import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptnEvent } from "../../simulator";
import { readConfig } from "../../src/config/inputs";
import type { Context } from "../../src/task/context";
import type { JsonObject } from "../../src/domain/text/json";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultName,
  writeUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import type { TaskResult, TimelineEntry } from "../../src/domain/counting/task-result";
import type { SequencePlane, StoredEvent } from "../../src/task/ports";
import { parseLimits, parseResults, readResults } from "../../src/results";
import { runTask } from "../../src/task/run";
import type { SweepReport } from "../../src/sweep/ports";
import { bridgeUrl } from "../../src/trigger/context";
import type { Ending } from "../../src/trigger/ending";
import type { TriggerConfig } from "../../src/trigger/inputs";
import { triggerSequence } from "../../src/trigger/trigger-sequence";
import { MortalProcess } from "../life-cycle/process";
import { runSweep } from "../life-cycle/sweep-run";
import { playAttempt } from "../life-cycle/workflow-run";
import { projectOf, TOKEN, World } from "../life-cycle/world";

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

/**
 * A task `test` as the action lives it: two minutes of load, whose report misses a limit. @param
 * folder for the report
 */
export async function testedTask(folder: string): Promise<{
  readonly taskResult: TaskResult;
  readonly timeline: readonly TimelineEntry[];
  readonly runUrl: string;
}> {
  const world = new World();
  const [event] = world.openTasks("shop", ["carts"], "test") as [KeptnEvent];
  world.answer("webhook-service", event, "started");
  const process = new MortalProcess(world.clock);
  const runUrl = world.github.attemptUrl(world.github.addRun(4711, `keptn-test ${event.id}`));
  const jobMs = 125 * SECOND_MS;
  const silent = () => undefined;
  const { clock } = world;
  const report = writeSamples(join(folder, "out.jtl"), clock.nowMs() + 3 * SECOND_MS);
  // Before the clock begins to jump, which it does whenever nothing but the disk is at work.
  const measured = await readResults(
    parseResults(`jmeter: ${report}`),
    folder,
    parseLimits("p95 < 500\nerrorRate <= 1%\nrps >= 20 warning"),
  );
  const context: Context = {
    config: readConfig({
      "INPUT_CONTROL-PLANE-URL": "https://keptn.example.com",
      "INPUT_CONTROL-PLANE-TOKEN": TOKEN,
      INPUT_RUN: "./load.sh",
    }),
    ports: {
      controlPlane: world.controlPlaneFor(process, "main", () => "none"),
      savedState: {
        read: silent,
        write: silent,
        isTaken: () => false,
        opened: [],
        writeOpened: silent,
      },
      planner: undefined,
      runs: undefined,
      console: { info: silent, notice: silent, warning: silent, error: silent },
      clock: {
        nowMs: () => clock.nowMs(),
        sleep: (ms, signal) => process.effect(() => clock.sleep(ms, signal)),
      },
      secrets: new Set([TOKEN]),
      cancelled: new AbortController().signal,
      job: {
        handOver: () => Promise.reject(new Error("there is a script")),
        run: async () => {
          await clock.sleep(jobMs);
          return {
            ending: { kind: "exited", code: 0 },
            report: { labels: {}, data: { reportUrl: "https://ci.example.com/reports/77" } },
            measured,
            logTail: [
              "summary = 2400 in 00:02:00 = 20.0/s Avg: 240 Min: 41 Max: 2204 Err: 12 (0.50%)",
              "Tidying up ...",
              "... end of run",
            ],
            masks: [],
            durationMs: jobMs,
          };
        },
      },
    },
    source: runUrl,
    timeline: [],
  };
  const taskResult = await world.play(runTask(world.dispatchOf(event), context));
  if (taskResult === "still going" || taskResult.ended !== "answered")
    throw new Error("the task was not answered");
  return { taskResult, timeline: context.timeline, runUrl };
}

/**
 * Two minutes with 20 requests a second as JMeter logs them; every sixteenth is slow, and a few
 * fail.
 */
function writeSamples(path: string, beginMs: number): string {
  const rows = Array.from({ length: 2_400 }, (_, i) => {
    const elapsedMs =
      i === 1_234 ? 2_204 : i % 16 === 5 ? 520 + (i % 7) * 31 : 41 + ((i * 37) % 400);
    const isFailed = i % 200 === 77;
    return [
      beginMs + i * 50,
      elapsedMs,
      "carts",
      isFailed ? 503 : 200,
      isFailed ? "Service Unavailable" : "OK",
      "load 1-1",
      "text",
      !isFailed,
      "",
      138,
      113,
      1,
      1,
      "https://carts.staging.example.com/",
      elapsedMs,
      0,
      1,
    ].join(",");
  });
  writeFileSync(
    path,
    `${["timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect", ...rows].join("\n")}\n`,
  );
  return "out.jtl";
}

/**
 * A night on which one of each came together: a result to deliver, a lost runner, a run at work, a
 * task nobody took.
 */
export async function sweptTasks(): Promise<SweepReport> {
  const world = new World();
  const { clock, github } = world;
  const [kept, lost, busy, unclaimed] = world.openTasks("shop", [
    "carts",
    "catalogue",
    "checkout",
    "payment",
  ]) as [KeptnEvent, KeptnEvent, KeptnEvent, KeptnEvent];
  const started = (event: KeptnEvent) => world.answer("webhook-service", event, "started");
  const run = (id: number, event: KeptnEvent) => github.addRun(id, `keptn-deployment ${event.id}`);
  const story = async () => {
    for (const event of [kept, lost, busy]) started(event);
    const over = run(4711, kept);
    github.upload(over.id, undeliveredResultName(kept, "1"), {
      [UNDELIVERED_RESULT_FILE]: writeUndeliveredResult({
        triggeredId: kept.id,
        source: github.attemptUrl(over),
        outcome: {
          status: "succeeded",
          result: "pass",
          message: "Deployed in 41 s",
          labels: {},
          data: {},
        },
      }),
    });
    github.change(over, "completed", "failure");
    void playAttempt(world, busy, run(4713, busy), { jobMs: 90 * MINUTE_MS, exitCode: 0 });
    await playAttempt(world, lost, run(4712, lost), {
      jobMs: 30 * MINUTE_MS,
      exitCode: 0,
      runnerGone: { afterMs: MINUTE_MS, noticedMs: 10 * MINUTE_MS, conclusion: "failure" },
    });
    await clock.sleep(20 * MINUTE_MS);
    return runSweep(world, {
      projects: [projectOf(unclaimed), "retail"],
      servedTasks: ["deployment"],
    });
  };
  const swept = await world.play(story());
  if (swept === "still going" || typeof swept.report === "string" || "refused" in swept.report)
    throw new Error("the sweep has no report");
  return swept.report;
}

/**
 * A delivery over two stages of which the second is held back by its evaluation, as the action
 * `trigger` watches it.
 */
export async function watchedSequence(): Promise<{
  readonly ending: Ending;
  readonly config: TriggerConfig;
  readonly link: string;
}> {
  let minutes = 0;
  const event = (
    id: string,
    stage: string,
    what: string,
    data: JsonObject = {},
    triggeredId = "",
  ): StoredEvent => ({
    id,
    type: `sh.keptn.event.${what}`,
    source: SOURCES[what.split(".")[0] ?? ""] ?? "shipyard-controller",
    time: new Date(Date.parse("2026-11-01T10:00:00Z") + minutes++ * 97_000).toISOString(),
    triggeredId,
    data: { project: "shop", stage, service: "carts", ...data },
  });
  const passed = { status: "succeeded", result: "pass" };
  const failed = { status: "succeeded", result: "fail" };
  const indicator = (displayName: string, status: string, value: number) => ({
    displayName,
    status,
    value: { metric: displayName, value, success: true },
  });
  const events = [
    event("1", "dev", "dev.delivery.triggered"),
    event("2", "dev", "deployment.triggered"),
    event("3", "dev", "deployment.started", {}, "2"),
    event("4", "dev", "deployment.finished", { ...passed, message: "Deployed in 41 s" }, "2"),
    event("5", "dev", "dev.delivery.finished", passed, "1"),
    event("6", "staging", "staging.delivery.triggered"),
    event("7", "staging", "test.triggered"),
    event("8", "staging", "test.started", {}, "7"),
    event(
      "9",
      "staging",
      "test.finished",
      { ...passed, message: "2400 requests, 0.5% failed, p95 401 ms" },
      "7",
    ),
    event("10", "staging", "evaluation.triggered"),
    event("11", "staging", "evaluation.started", {}, "10"),
    event(
      "12",
      "staging",
      "evaluation.finished",
      {
        ...failed,
        evaluation: {
          score: 50,
          result: "fail",
          indicatorResults: [
            indicator("Availability", "pass", 99.98),
            indicator("Response time P95", "warning", 812.4),
            indicator("Error rate", "fail", 4.21),
          ],
        },
      },
      "10",
    ),
    event("13", "staging", "staging.delivery.finished", failed, "6"),
  ];
  const keptnContext = "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11";
  const plane: SequencePlane = {
    address: "https://keptn.example.com/api",
    missingService: () => Promise.resolve({ ok: true, value: undefined }),
    send: () => Promise.resolve({ ok: true, value: keptnContext }),
    abort: () => Promise.resolve({ ok: true, value: undefined }),
    sequence: () =>
      Promise.resolve({ ok: true, value: { state: "finished", stages: ["dev", "staging"] } }),
    events: () => Promise.resolve({ ok: true, value: events }),
  };
  const config: TriggerConfig = {
    base: plane.address,
    credentials: { kind: "token", token: TOKEN },
    scope: { project: "shop", stage: "dev", service: "carts" },
    sequence: "delivery",
    window: undefined,
    data: {},
    labels: {},
    wait: true,
    waitMs: 60 * MINUTE_MS,
    startMs: 120 * SECOND_MS,
    abortOnCancel: false,
    failStep: true,
    warnings: [],
  };
  const silent = () => undefined;
  let nowMs = 0;
  const ending = await triggerSequence({
    config,
    plane,
    newContext: () => keptnContext,
    mask: (text) => text,
    source: "https://github.com/octo/demo/actions/runs/4711/attempts/1",
    cancelled: new AbortController().signal,
    onContext: () => Promise.resolve(),
    console: { info: silent, notice: silent, warning: silent, error: silent },
    clock: { nowMs: () => nowMs, sleep: (ms) => ((nowMs += ms), Promise.resolve()) },
  });
  return { ending, config, link: bridgeUrl({ config, plane }, keptnContext) };
}

const SOURCES: Readonly<Record<string, string>> = {
  deployment: "https://github.com/octo/demo/actions/runs/4712/attempts/1",
  test: "https://github.com/octo/demo/actions/runs/4713/attempts/1",
  evaluation: "lighthouse-service",
};
