import fc from "fast-check";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { encodeTree } from "./payload";
import type { Scenario, Shape } from "./scenario";
import { scenarios, WORKSPACE_FILES } from "./scenario";
import type { ControlPlane, KeptnEvent } from "../../simulator";
import { startControlPlane } from "../../simulator";
import { ActionRun } from "../../simulator/runner/run-action";
import { answerAs, idsOf } from "../support/flow";

/**
 * Plays the same exchanges with the bundles of two checkouts and compares what others see: the
 * events that arrive, the outputs, the exit codes. For changes that must not change anything:
 *
 *     git worktree add ../before <commit>
 *     OLD=../before npx jest --config test/exchanges/jest.config.js
 *
 * EXCHANGES says how many (500), SEED which ones.
 */
const OLD = process.env["OLD"];
const EXCHANGES = Number(process.env["EXCHANGES"] ?? 500);
const SEED = Number(process.env["SEED"] ?? 20261130);
const AT_ONCE = 8;

if (!OLD) throw new Error("OLD is not set: name the checkout whose bundles to compare with.");

test(`${EXCHANGES} exchanges: both bundles send the same events, and end with the same outputs and exit codes`, async () => {
  const drawn = fc.sample(scenarios, { numRuns: EXCHANGES, seed: SEED });
  const differences: string[] = [];
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < drawn.length; i = next++) {
      const scenario = drawn[i] as Scenario;
      const [before, after] = [
        await exchange(resolve(OLD), scenario),
        await exchange(resolve("."), scenario),
      ];
      if (before !== after)
        differences.push(
          `exchange ${i}: ${JSON.stringify(scenario)}\n${firstDifference(before, after)}`,
        );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(differences.join("\n\n")).toBe("");
  process.stdout.write(`${drawn.length} exchanges, SEED=${SEED}: no difference\n`);
});

/** @returns what others see of one exchange, without times and ids */
async function exchange(root: string, scenario: Scenario): Promise<string> {
  const plane = await startControlPlane({ approvalService: false, lighthouse: false });
  const run = await prepare(root, plane, scenario);
  try {
    const pre = await run.step.run("pre");
    const main = await run.step.run("main");
    const job = main.exitCode === 0 ? scenario.jobStatus : "failure";
    const post = await run.step.run("post", job);
    const arrived = plane
      .events({})
      .map(({ event }) => event)
      .filter(({ source }) => source?.includes("/actions/runs/"));
    return masked(
      {
        events: arrived.map(({ type, source, triggeredid, data }) => ({
          type,
          source,
          triggeredid,
          data,
        })),
        outputs: run.step.outputs,
        exitCodes: [pre, main, post].map(({ exitCode }) => exitCode),
      },
      run.secrets,
    );
  } finally {
    await plane.close();
    rmSync(join(run.step.workspace, ".."), { recursive: true, force: true });
  }
}

async function prepare(root: string, plane: ControlPlane, scenario: Scenario) {
  const event = plane.openTask({ task: scenario.task });
  arrange(plane, event, scenario);
  const payload = payloadOf(
    scenario.shape,
    scenario.before === "unknown"
      ? { ...event, id: "5e1f0000-0000-4000-8000-000000000000" }
      : event,
  );
  const { eventType, trouble } = scenario;
  const step = new ActionRun({
    manifest: join(root, "action.yml"),
    inputs: {
      "control-plane-url": plane.url,
      "control-plane-token": plane.token,
      ...scenario.work,
      ...scenario.inputs,
    },
    event: {
      action: eventType === "keptn-" ? eventType + scenario.task : eventType,
      client_payload: payload,
    },
  });
  for (const [name, text] of Object.entries(WORKSPACE_FILES))
    writeFileSync(join(step.workspace, name), text);
  if (trouble) plane.faults.add({ effect: effectOf(trouble.kind), nth: trouble.nth });
  return {
    step,
    secrets: [plane.url, event.id, event.shkeptncontext, join(step.workspace, ".."), root],
  };
}

function arrange(plane: ControlPlane, event: KeptnEvent, { before }: Scenario): void {
  const by = (who: string) => (
    answerAs(plane, who, event, "started"),
    answerAs(plane, who, event, "finished")
  );
  switch (before) {
    case "started":
      return answerAs(plane, "webhook-service", event, "started");
    case "closed by another":
      return by("another-service");
    case "closed by the webhook service":
      return by("webhook-service");
    case "aborted":
      return plane.abort(String(idsOf(event)["project"]), event.shkeptncontext);
    default:
      return undefined;
  }
}

function payloadOf(shape: Shape, event: KeptnEvent): unknown {
  const ids = idsOf(event);
  const whole = { ...event };
  switch (shape) {
    case "ids":
      return { event: ids };
    case "event":
      return { event: whole };
    case "text":
      return { event: JSON.stringify(whole) };
    case "flat":
      return ids;
    case "nested":
      return {
        type: event.type,
        id: event.id,
        shkeptncontext: event.shkeptncontext,
        data: event.data,
      };
    case "urlquery":
      return { encoding: "urlquery", event: encodeTree(whole) };
    case "no id":
      return { event: { ...ids, id: undefined } };
    case "data is text":
      return { event: { ...ids, data: "ticket please" } };
    case "blank id":
      return { event: { ...ids, id: `${event.id} and another` } };
  }
}

function effectOf(kind: NonNullable<Scenario["trouble"]>["kind"]) {
  switch (kind) {
    case "reset":
    case "lose-answer":
      return { kind };
    default:
      return { kind: "answer" as const, status: Number(kind), body: { message: "trouble" } };
  }
}

function masked(seen: unknown, secrets: readonly string[]): string {
  let text = JSON.stringify(seen, null, 1);
  secrets.forEach(
    (secret, i) => (text = text.replaceAll(JSON.stringify(secret).slice(1, -1), `‹${i}›`)),
  );
  return text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, "‹time›")
    .replace(/\b\d+(?:\.\d+)? s\b/g, "‹duration›")
    .replace(/cloud-automation-4711-1-\d+/g, "‹folder›")
    .replace(/(?<=\bid\\?": ?\\?")[0-9a-f-]{36}/g, "‹id›");
}

function firstDifference(before: string, after: string): string {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const at = old.findIndex((line, i) => line !== fresh[i]);
  return `  old: ${old
    .slice(at, at + 3)
    .join(" ")
    .slice(0, 600)}\n  new: ${fresh
    .slice(at, at + 3)
    .join(" ")
    .slice(0, 600)}`;
}
