import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { understand } from "../../src/keptn/request";
import { scoreGoals } from "../../src/jobs/slo/goals";
import { locateYaml } from "../../src/jobs/flag/yaml-text";
import { YamlText } from "../../src/catalogue/yaml-text";
import { actionRun, idsOf, kinds, runWhole, scene, sentBy, webhookStarted } from "../support/flow";

const DEEP = 200_000;
const nested = (inner = "1") => `${"[".repeat(DEEP)}${inner}${"]".repeat(DEEP)}`;

for (const inputs of [{}, { verify: "off", "send-started": "always" }, { mode: "silent" }]) {
  scene(
    `who can dispatch: 200,000 levels in a payload that names a task are a complaint (${JSON.stringify(inputs)})`,
    async ({ plane, event }) => {
      webhookStarted(plane, event);
      const { type, id, shkeptncontext, ...scope } = idsOf(event);
      const text = JSON.stringify({
        type,
        id,
        shkeptncontext,
        data: { ...scope, deep: "DEEP" },
      }).replace('"DEEP"', nested());
      const step = actionRun(plane, { event: text }, { run: "exit 0", inputs });
      const { main, post } = await runWhole(step);
      expect(main.stdout + post.stdout).not.toContain("CA-901");
      expect(kinds(sentBy(plane, event)).at(-1)).toBe("mode" in inputs ? undefined : "finished");
      expect(main.stdout).toMatch("verify" in inputs ? /CA-101/ : /./);
    },
  );
}

scene(
  "who can dispatch: an event of 200,000 levels without ids is refused with CA-101",
  async ({ plane }) => {
    const step = actionRun(plane, { event: `{"data":{"a":${nested()}}}` }, { run: "exit 0" });
    const { main } = await runWhole(step);
    expect(main.exitCode).toBe(1);
    expect(main.stdout).toContain("CA-101");
    expect(main.stdout).not.toContain("CA-901");
  },
);

scene(
  "who writes what a script reports: deep JSON is told, and the task is answered",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const step = actionRun(plane, idsOf(event), {
      run:
        `node -e 'require("fs").appendFileSync(process.env.CLOUD_AUTOMATION_OUTPUT, ` +
        `"data:json=" + "[".repeat(${DEEP}) + "]".repeat(${DEEP}) + "\\n")'`,
    });
    const { main } = await runWhole(step);
    expect(main.stdout).not.toContain("CA-901");
    expect(sentBy(plane, event).at(-1)?.data).toMatchObject({ status: "errored" });
  },
);

test.concurrent(
  "who answers a recipe's request: a deep answer ends the job with a complaint",
  async () => {
    const server = createServer((_request, response) => response.end(nested()));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { exchange } = await import("../../src/jobs/http/exchange");
    const answer = await exchange(
      {
        method: "GET",
        href: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        headers: {},
        body: undefined,
        timeoutMs: 20_000,
      },
      new AbortController().signal,
      0,
    );
    server.close();
    expect(answer).toMatchObject({
      kind: "broken",
      isFinal: true,
      words: expect.stringMatching(/100 levels/) as unknown,
    });
  },
);

test("who answers in the control plane's place: a deep answer is a failure with its reason", () => {
  expect(understand("GET https://keptn.example.com/x", 200, {}, nested())).toMatchObject({
    ok: false,
    failure: { kind: "refused", message: expect.stringMatching(/levels/) as unknown },
  });
});

test("who writes the SLO file that an evaluation carries: it ends no process", () => {
  for (const text of [
    "[".repeat(100_000),
    "- ".repeat(60_000),
    "? ".repeat(60_000),
    "{a: ".repeat(30_000),
  ])
    expect(scoreGoals(Buffer.from(text).toString("base64"))).toEqual({});
  expect(
    scoreGoals(Buffer.from("total_score:\n  pass: 90%\n  warning: 75%\n").toString("base64")),
  ).toEqual({ pass: 90, warning: 75 });
});

test("who writes files of the repository or inputs: deep YAML is a complaint", () => {
  expect(() => YamlText.parse(nested().slice(0, 400_000), "tasks.yaml")).toThrow(
    /nested more than 50 levels deep/,
  );
  expect(() =>
    YamlText.parse(`a: ${"[".repeat(60_000)}${"]".repeat(60_000)}`, "tasks.yaml"),
  ).toThrow(/nested more than 50 levels deep/);
  expect(() => locateYaml(`a: ${"[".repeat(60_000)}${"]".repeat(60_000)}`, "flags.yaml")).toThrow(
    /nested deeper/,
  );
});
