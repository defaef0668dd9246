import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { StepFunctions } from "../../src/step-functions/client";
import { finishedEvent } from "../../src/domain/events/events";
import { outcome } from "../../src/domain/counting/outcome";
import { startStepFunctions } from "../../simulator/step-functions";
import { cancel, eventually, runWhole } from "../support/flow";
import { stepFor } from "../support/step-functions";

const PYTHON = join(process.env["RECEIVERS"] ?? "", "python/bin/python");

/** Long enough to begin a run in, on a machine that has much to do. */
const HEARTBEAT_SECONDS = 8;
/** Beats every three seconds instead of every fifteen. */
const HURRIED = {
  CLOCK_RATE: "5",
  NODE_OPTIONS: `--require ${join(__dirname, "../support/fast-clock.cjs")}`,
};
/** As AWS ends an execution whose state was not heard of, and as moto does. */
const NOT_HEARD_OF = { status: "FAILED", error: "States.Timeout" };
const ACTIONS = ["SendTaskHeartbeat", "SendTaskSuccess", "SendTaskFailure"] as const;

interface Started {
  readonly execution: string;
  readonly taskToken: string;
}

describe("state machines that moto interprets", () => {
  const moto = spawn(PYTHON, [join(__dirname, "step-functions.py")], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const lines = createInterface({ input: moto.stdout })[Symbol.asyncIterator]();
  let url = "";

  beforeAll(async () => {
    ({ address: url } = (await next()) as { address: string });
  });
  afterAll(() => moto.kill());

  async function next(): Promise<unknown> {
    const { value } = (await lines.next()) as { value: string };
    return JSON.parse(value);
  }

  async function ask<T>(command: object): Promise<T> {
    moto.stdin.write(`${JSON.stringify(command)}\n`);
    return (await next()) as T;
  }

  async function ended(execution: string): Promise<Record<string, string>> {
    for (let looks = 1; ; looks++, await delay(100)) {
      const shown = await ask<Record<string, string>>({ show: execution });
      if (shown["status"] !== "RUNNING" || looks === 3_000) return shown;
    }
  }

  test.each([
    ["pass", "true"],
    ["fail", "exit 1"],
  ])("%s: the execution goes on with it", async (result, script) => {
    const { execution, taskToken } = await ask<Started>({ start: 60 });
    await runWhole(stepFor({ url, taskToken }, { run: script }));
    const { status, output = "{}" } = await ended(execution);
    expect([status, JSON.parse(output)]).toMatchObject(["SUCCEEDED", { result }]);
  });

  test("errored: the execution fails", async () => {
    const { execution, taskToken } = await ask<Started>({ start: 60 });
    await runWhole(stepFor({ url, taskToken }, { run: "no-such-command" }));
    expect(await ended(execution)).toMatchObject({ status: "FAILED", error: "GitHub.Errored" });
  });

  test("cancelled: post answers", async () => {
    const { execution, taskToken } = await ask<Started>({ start: 60 });
    const { step, main } = await atWork({ url, taskToken }, "echo at work; sleep 60");
    await cancel(main);
    await step.run("post", "cancelled");
    expect(await ended(execution)).toMatchObject({ status: "FAILED", error: "GitHub.Errored" });
  });

  test("runner lost: the state lives as long as our run, and not longer", async () => {
    const { execution, taskToken } = await ask<Started>({ start: HEARTBEAT_SECONDS });
    const { main } = await atWork({ url, taskToken }, "echo at work; sleep 600", HURRIED);
    const unheard = await ask<Started>({ start: HEARTBEAT_SECONDS });
    expect(await ended(unheard.execution)).toMatchObject(NOT_HEARD_OF);
    expect(await ask({ show: execution })).toMatchObject({ status: "RUNNING" });
    main.process.kill("SIGKILL");
    await main.result;
    expect(await ended(execution)).toMatchObject(NOT_HEARD_OF);
  });

  test("answered too late: the execution was stopped while our script worked", async () => {
    const { execution, taskToken } = await ask<Started>({ start: HEARTBEAT_SECONDS });
    const script = "echo at work; while [ ! -e go ]; do sleep 0.1; done";
    const { step, main } = await atWork({ url, taskToken }, script);
    await ask({ stop: execution });
    const before = await ended(execution);
    writeFileSync(join(step.workspace, "go"), "");
    const { exitCode, stdout } = await main.result;
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining("(CA-325)")]);
    expect((await step.run("post", "failure")).exitCode).toBe(0);
    expect(await ask({ show: execution })).toEqual(before);
  });

  test("stopped: our work is ended", async () => {
    const { execution, taskToken } = await ask<Started>({ start: 60 });
    const { main } = await atWork({ url, taskToken }, "echo at work; sleep 600", HURRIED);
    await ask({ stop: execution });
    const { stdout } = await main.result;
    expect(stdout).toContain("(CA-315)");
  });

  test("answered twice: the second run is told that it came too late, and does not work", async () => {
    const { execution, taskToken } = await ask<Started>({ start: 60 });
    await runWhole(stepFor({ url, taskToken }, { run: "true" }));
    expect((await ended(execution))["status"]).toBe("SUCCEEDED");
    const { main } = await runWhole(stepFor({ url, taskToken }, { run: "echo must not run" }));
    expect(main.stdout).toContain("The task is closed already. (CA-312)");
    expect(main.stdout).not.toContain("\nmust not run\n");
  });

  test("the local stand-in answers as moto does, and where not, as AWS does", async () => {
    const local = await startStepFunctions();
    try {
      const answers: string[][] = [];
      const compare = async (state: string, theirs: string, ours: string) => {
        for (const action of ACTIONS)
          answers.push([
            state,
            action,
            await answerTo(url, action, theirs),
            await answerTo(local.url, action, ours),
          ]);
      };
      const { execution, taskToken } = await ask<Started>({ start: 60 });
      const here = local.start();
      await compare("unknown", "no-such-token", "no-such-token");
      // The third comes after the second has answered.
      await compare("waiting", taskToken, here.taskToken);
      await ended(execution);
      await compare("answered", taskToken, here.taskToken);
      expect(answers).toEqual([
        ["unknown", "SendTaskHeartbeat", "400 InvalidToken", "400 InvalidToken"],
        ["unknown", "SendTaskSuccess", "400 InvalidToken", "400 InvalidToken"],
        ["unknown", "SendTaskFailure", "400 InvalidToken", "400 InvalidToken"],
        ["waiting", "SendTaskHeartbeat", "200", "200"],
        ["waiting", "SendTaskSuccess", "200", "200"],
        ["waiting", "SendTaskFailure", "200", "400 TaskTimedOut"],
        ["answered", "SendTaskHeartbeat", "400 InvalidToken", "400 TaskTimedOut"],
        ["answered", "SendTaskSuccess", "400 InvalidToken", "400 TaskTimedOut"],
        ["answered", "SendTaskFailure", "200", "400 TaskTimedOut"],
      ]);
    } finally {
      await local.close();
    }
  });

  test("requests are signed as AWS's own library signs them", async () => {
    const requests: { url: string; headers: Record<string, string>; body: string }[] = [];
    const settings = {
      endpoint: new URL("https://states.eu-west-1.amazonaws.com/"),
      region: "eu-west-1",
      credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "s/e+c=", sessionToken: "t/+=" },
      onFail: "success",
    } as const;
    const nowMs = Date.UTC(2026, 10, 30, 12);
    const post: ConstructorParameters<typeof StepFunctions>[3] = ({ url, headers, body }) => {
      requests.push({ url, headers: { ...headers }, body: String(body) });
      return Promise.resolve({
        kind: "answered",
        status: 200,
        headers: {},
        bytes: Buffer.alloc(0),
        text: "{}",
      });
    };
    const client = new StepFunctions("to/ken+=", settings, { nowMs: () => nowMs }, post);
    const task = {
      type: "",
      name: "deployment",
      kind: "triggered",
      id: "1",
      keptnContext: "",
      project: "p",
      stage: "",
      service: "",
    } as const;
    const event = finishedEvent(task, outcome("pass", "Grüße 😀"), {
      source: "https://x/runs/1/attempts/1",
      labels: {},
      mask: (text) => text,
    });
    await client.deliver(event, nowMs + 1_000, new AbortController().signal);
    const [sent] = requests;
    const {
      authorization,
      "x-amz-date": _date,
      "x-amz-security-token": _token,
      ...headers
    } = sent?.headers ?? {};
    const signed = await ask<Record<string, string>>({
      sign: {
        ...settings.credentials,
        region: settings.region,
        url: sent?.url,
        headers,
        body: sent?.body,
        timestamp: "20261130T120000Z",
      },
    });
    expect(authorization).toBe(signed["Authorization"]);
  });
});

/** A step whose script has said that it is at work. */
async function atWork(
  waiting: Parameters<typeof stepFor>[0],
  run: string,
  environment: Readonly<Record<string, string>> = {},
) {
  const step = stepFor(waiting, { run }, environment);
  await step.run("pre");
  const main = step.start("main");
  let said = "";
  main.process.stdout?.on("data", (text: Buffer) => (said += text.toString()));
  await eventually(() => said.includes("at work"), "the script runs");
  return { step, main };
}

/** The status and AWS's word for it. */
async function answerTo(
  url: string,
  action: (typeof ACTIONS)[number],
  taskToken: string,
): Promise<string> {
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `AWSStepFunctions.${action}`,
      authorization:
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261130/eu-west-1/states/aws4_request",
    },
    body: JSON.stringify({ taskToken, output: "{}", error: "E", cause: "c" }),
  });
  await answer.arrayBuffer();
  return [answer.status, answer.headers.get("x-amzn-errortype") ?? ""].join(" ").trim();
}
