import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { StepFunctions } from "../../src/step-functions/client";
import { finishedEvent } from "../../src/domain/events/events";
import { outcome } from "../../src/domain/counting/outcome";
import { cancel, eventually, runWhole } from "../support/flow";
import { stepFor } from "../support/step-functions";

const PYTHON = join(process.env["RECEIVERS"] ?? "", "python/bin/python");

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
    for (const untilMs = Date.now() + 30_000; ; await delay(100)) {
      const shown = await ask<Record<string, string>>({ show: execution });
      if (shown["status"] !== "RUNNING" || Date.now() > untilMs) return shown;
    }
  }

  test.each([
    ["pass", "true"],
    ["fail", "exit 1"],
  ])("%s: the execution goes on with it", async (result, script) => {
    const { execution, taskToken } = await ask<Started>({ start: {} });
    await runWhole(stepFor({ url, taskToken }, { run: script }));
    const { status, output = "{}" } = await ended(execution);
    expect([status, JSON.parse(output)]).toMatchObject(["SUCCEEDED", { result }]);
  });

  test("errored: the execution fails", async () => {
    const { execution, taskToken } = await ask<Started>({ start: {} });
    await runWhole(stepFor({ url, taskToken }, { run: "no-such-command" }));
    expect(await ended(execution)).toMatchObject({ status: "FAILED", error: "GitHub.Errored" });
  });

  test("cancelled: post answers", async () => {
    const { execution, taskToken } = await ask<Started>({ start: {} });
    const step = stepFor({ url, taskToken }, { run: "echo at work; sleep 60" });
    await step.run("pre");
    const main = step.start("main");
    let said = "";
    main.process.stdout?.on("data", (text: Buffer) => (said += text.toString()));
    await eventually(() => said.includes("at work"), "the script runs");
    await cancel(main);
    await step.run("post", "cancelled");
    expect(await ended(execution)).toMatchObject({ status: "FAILED", error: "GitHub.Errored" });
  });

  test("answered twice: the second run is told that it came too late, and does not work", async () => {
    const { execution, taskToken } = await ask<Started>({ start: {} });
    await runWhole(stepFor({ url, taskToken }, { run: "true" }));
    expect((await ended(execution))["status"]).toBe("SUCCEEDED");
    const { main } = await runWhole(stepFor({ url, taskToken }, { run: "echo must not run" }));
    expect(main.stdout).toContain("The task is closed already. (CA-312)");
    expect(main.stdout).not.toContain("\nmust not run\n");
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
