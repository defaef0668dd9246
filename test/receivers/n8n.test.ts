import { startWaiting } from "../../simulator/callback";
import type { Waiting } from "../../simulator/callback";
import type { GitHub } from "../../simulator/github";
import { startGitHub } from "../../simulator/github";
import { callbackStep } from "../support/callback";
import type { Addressed } from "../support/callback";
import { eventually, runWhole } from "../support/flow";
import { after, before } from "../support/n8n";
import type { Dispatched, Workflow } from "./n8n";
import { N8n } from "./n8n";

/** What n8n stores for a wait without limit. */
const FOR_EVER = "3000-01-01T00:00:00.000Z";
const MINUTES_AGO_MS = 5 * 60_000;

let n8n: N8n;
let github: GitHub;
let deploy: Workflow;

beforeAll(async () => {
  n8n = await N8n.start();
  deploy = await n8n.workflow("deploy.yml");
});
afterAll(() => n8n.close());
beforeEach(async () => {
  github = await startGitHub({
    permissions: { actions: "write", contents: "read" },
    now: () => new Date(Date.now() - MINUTES_AGO_MS),
  });
});
afterEach(() => github.close());

/** A run on GitHub that n8n has started and waits for. */
async function waits(workflow = deploy): Promise<Addressed & { readonly execution: Dispatched }> {
  await workflow.begin();
  const execution = await workflow.dispatched();
  await n8n.waiting(execution.id);
  return { waiting: n8n, execution, github };
}

/** The first of two runs is started again when n8n waits for the second. */
async function answeredAgain(workflow: Workflow) {
  const first = await waits(workflow);
  await runWhole(callbackStep(first, { inputs: { run: "true" } }));
  const deploy = await workflow.dispatched();
  await n8n.waiting(deploy.id);
  const { main } = await runWhole(callbackStep(first, { inputs: { run: "true" }, attempt: 2 }));
  return { build: first.execution, deploy, main };
}

describe("the published way, whose script calls n8n itself", () => {
  test("goes on when the script works", async () => {
    const scene = await waits();
    await before(scene, "works");
    expect(await n8n.ended(scene.execution.id)).toEqual({
      status: "success",
      answer: { status: "completed" },
    });
  });

  test.each(["fails", "is cancelled", "loses its runner"] as const)(
    "waits for ever when the script %s",
    async (fate) => {
      const scene = await waits();
      await before(scene, fate);
      expect(await n8n.shown(scene.execution.id)).toEqual({
        status: "waiting",
        waitTill: FOR_EVER,
        answer: null,
      });
    },
  );
});

describe("the same with one step changed", () => {
  test.each([
    ["works", { status: "succeeded", result: "pass" }],
    ["fails", { status: "succeeded", result: "fail" }],
    ["is cancelled", { status: "errored" }],
    ["loses its runner", { status: "errored" }],
  ] as const)("goes on when the script %s", async (fate, answer) => {
    const scene = await waits();
    await after(scene, fate);
    expect(await n8n.ended(scene.execution.id)).toMatchObject({ status: "success", answer });
  });

  test("errored: the script cannot run", async () => {
    const scene = await waits();
    await runWhole(callbackStep(scene, { inputs: { run: "no-such-command" } }));
    expect(await n8n.ended(scene.execution.id)).toMatchObject({ answer: { status: "errored" } });
  });

  test("answered too early: it is answered again", async () => {
    const release = n8n.holdDispatches();
    await deploy.begin();
    const execution = await deploy.dispatched();
    const whole = runWhole(
      callbackStep({ waiting: n8n, execution, github }, { inputs: { run: "true" } }),
    );
    const refusal = `The execution "${execution.id}" is running already.`;
    await eventually(() => n8n.said.includes(refusal), "n8n refuses the first");
    release();
    expect((await whole).main.exitCode).toBe(0);
    expect(await n8n.ended(execution.id)).toMatchObject({ answer: { result: "pass" } });
  });

  test("answered twice: the second run is told that it came too late", async () => {
    const scene = await waits();
    await runWhole(callbackStep(scene, { inputs: { run: "true" } }));
    const first = await n8n.ended(scene.execution.id);
    const { main } = await runWhole(callbackStep(scene, { inputs: { run: "exit 1" }, attempt: 2 }));
    expect([main.exitCode, main.stdout]).toEqual([1, expect.stringContaining("(CA-325)")]);
    expect(await n8n.ended(scene.execution.id)).toEqual(first);
  });

  test("answered too late: the execution was stopped", async () => {
    const scene = await waits();
    await n8n.stop(scene.execution.id);
    const { main } = await runWhole(callbackStep(scene, { inputs: { run: "true" } }));
    expect([main.exitCode, main.stdout]).toEqual([1, expect.stringContaining("(CA-325)")]);
    expect(await n8n.ended(scene.execution.id)).toEqual({ status: "canceled", answer: null });
  });

  test("what cannot be told: a workflow that waits twice has one address for both", async () => {
    const { build, deploy, main } = await answeredAgain(
      await n8n.workflow("build.yml", "deploy.yml"),
    );
    expect(deploy.resumeUrl).toBe(build.resumeUrl);
    expect(main.exitCode).toBe(0);
    expect(await n8n.ended(build.id)).toMatchObject({ answer: { run: { attempt: 2 } } });
  });

  test("with a workflow of its own for each wait it can be told", async () => {
    const { deploy, main } = await answeredAgain(await n8n.apart("build.yml", "deploy.yml"));
    expect([main.exitCode, main.stdout]).toEqual([1, expect.stringContaining("(CA-325)")]);
    expect(await n8n.status(deploy.id)).toBe("waiting");
  });
});

test("the local stand-in answers as n8n does", async () => {
  const local = await startWaiting("n8n");
  try {
    expect(await answers(local)).toEqual(await answersOfN8n());
  } finally {
    await local.close();
  }
});

async function answersOfN8n(): Promise<Answers> {
  const release = n8n.holdDispatches();
  await deploy.begin();
  const { id, resumeUrl } = await deploy.dispatched();
  const running = await answerTo(resumeUrl);
  release();
  await n8n.waiting(id);
  const stranger = await answerTo(forged(resumeUrl));
  const waiting = await answerTo(resumeUrl);
  await n8n.ended(id);
  const finished = await answerTo(resumeUrl);
  const { execution } = await waits();
  await n8n.stop(execution.id);
  const stopped = await answerTo(execution.resumeUrl);
  const unknown = await answerTo(resumeUrl.replace(`/${id}?`, "/999999?"));
  return { running, stranger, waiting, finished, stopped, unknown };
}

async function answers(local: Waiting): Promise<Answers> {
  const execution = local.begin("running");
  const { id, resumeUrl } = execution;
  const running = await answerTo(resumeUrl);
  execution.state = "waiting";
  const stranger = await answerTo(forged(resumeUrl));
  const waiting = await answerTo(resumeUrl);
  const finished = await answerTo(resumeUrl);
  const stopped = await answerTo(local.begin("stopped").resumeUrl);
  const unknown = await answerTo(resumeUrl.replace(`/${id}?`, "/999999?"));
  return { running, stranger, waiting, finished, stopped, unknown };
}

type Answers = Readonly<
  Record<"running" | "stranger" | "waiting" | "finished" | "stopped" | "unknown", unknown>
>;

const forged = (resumeUrl: string) => resumeUrl.replace(/=..../, "=0000");

/** The status and the body, without what is different for each execution and where it is installed. */
async function answerTo(resumeUrl: string): Promise<unknown> {
  const answer = await fetch(resumeUrl, { method: "POST" });
  const { stacktrace: _, ...body } = (await answer.json()) as Record<string, unknown>;
  const [, id = ""] = /\/webhook-waiting\/(\d+)\?/.exec(resumeUrl) ?? [];
  return [answer.status, JSON.parse(JSON.stringify(body).replaceAll(id, "ID"))];
}
