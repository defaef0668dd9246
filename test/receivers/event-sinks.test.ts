import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
  actionRun,
  cancel,
  eventually,
  idsOf,
  runWhole,
  webhookStarted,
  withScene,
} from "../support/flow";

interface Received {
  readonly type: string;
  readonly id: string;
  readonly subject: string;
  /** What the SDKs of CloudEvents and CDEvents complain about. */
  readonly wrong: string;
}

let receiver: ChildProcess;
const lines: string[] = [];

beforeAll(async () => {
  receiver = spawn(join(process.env["RECEIVERS"] ?? "", "receiver"), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (receiver.stdout)
    createInterface({ input: receiver.stdout }).on("line", (line) => lines.push(line));
  await eventually(() => lines.length > 0, "the receiver prints its address");
});
afterAll(() => receiver.kill());

const SINKS = () => `
- { kind: cdevents, url: ${JSON.stringify(lines[0])} }
- { kind: cloudevents, url: ${JSON.stringify(lines[0])} }`;

const HOSTILE = `echo "message=Quotes ' \\" and \u{1f600} \u202e in it" >> "$CLOUD_AUTOMATION_OUTPUT"; exit 1`;

test.each([
  ["pass", "true"],
  ["fail", HOSTILE],
  ["errored", "exit 127"],
])("%s: readers of others take both events in both forms", (_name, script) =>
  withScene(async ({ plane, event }) => {
    webhookStarted(plane, event);
    await runWhole(
      actionRun(plane, idsOf(event), { run: script, inputs: { "event-sinks": SINKS() } }),
    );
    const received = await receivedFor(event.id, 4);
    for (const { wrong } of received) expect(wrong).toBe("");
    expect(received.map(({ type }) => type).sort()).toEqual([
      "dev.cdevents.taskrun.finished.0.3.0",
      "dev.cdevents.taskrun.started.0.3.0",
      "dev.cloud-automation-actions.task.finished",
      "dev.cloud-automation-actions.task.started",
    ]);
  }),
);

test("a cancelled run tells its end, too, from the post step", () =>
  withScene(async ({ plane, event }) => {
    webhookStarted(plane, event);
    const step = actionRun(plane, idsOf(event), {
      run: "sleep 600",
      inputs: { "event-sinks": SINKS() },
    });
    await step.run("pre");
    const main = step.start("main");
    await receivedFor(event.id, 2);
    await cancel(main);
    await step.run("post", "cancelled");
    const received = await receivedFor(event.id, 4);
    expect(received.map(({ id, wrong }) => [id, wrong])).toEqual([
      ...Array<string[]>(2).fill([`${event.id}/started`, ""]),
      ...Array<string[]>(2).fill([`${event.id}/finished`, ""]),
    ]);
  }));

async function receivedFor(subject: string, count: number): Promise<readonly Received[]> {
  const found = () =>
    lines
      .slice(1)
      .map((line) => JSON.parse(line) as Received)
      .filter((received) => received.subject === subject)
      // What is not answered in time is told again, under the same id.
      .filter(
        ({ id, type }, at, all) =>
          all.findIndex((other) => other.id === id && other.type === type) === at,
      );
  await eventually(() => found().length >= count, `${count} events for ${subject}`);
  return found();
}
