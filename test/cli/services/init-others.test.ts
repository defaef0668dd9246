import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { parse } from "yaml";
import { runDoctor } from "../../../cli/doctor/run";
import { runInit } from "../../../cli/init/run";
import { PRESETS } from "../../../src/callback/presets";
import { INPUTS } from "../../../src/config/names";
import { complaintsAbout, complaintsAboutCaller } from "../../contract/workflow-rules";
import type { Said } from "../terminal";
import { inTerminal } from "../terminal";

const CATALOGUE = ".github/cloud-automation.yml";
const WORKFLOW = ".github/workflows/cloud-automation.yml";
const SWEEP = ".github/workflows/cloud-automation-sweep.yml";
const WHERE = ["--repository", "octo/demo"];
const TASKS = [...WHERE, "--run", "deployment=./deploy.sh", "--interactive", "test"];
const HOST = "waits.example.com";
const NOBODY = { input: new PassThrough(), output: new PassThrough(), isTTY: false };
/** What only a control plane of Keptn has. */
const KEPTN = /keptn|shipyard|webhook\.yaml|CONTROL_PLANE|Cloud Automation|sequence/i;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "init-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, path), "utf8");
const withOf = (text: string) => {
  const { jobs } = parse(text) as {
    jobs: Record<string, { with?: object; secrets?: object; steps?: { with?: object }[] }>;
  };
  const [job] = Object.values(jobs);
  return { ...job?.steps?.at(-1)?.with, ...job?.with, ...job?.secrets };
};

function init(
  args: readonly string[],
  terminal: Parameters<typeof runInit>[2] = NOBODY,
): Promise<Said> {
  return inTerminal(
    (start, surroundings) => runInit(start, surroundings, terminal),
    ["init", "--folder", folder, ...args],
  );
}

const callback = (preset: string) => [
  ...["--control-plane", "callback", "--callback-preset", preset],
  ...["--callback-hosts", HOST],
];
const EACH = [
  ...Object.keys(PRESETS).map((preset) => [preset, callback(preset)] as const),
  ["step-functions", ["--control-plane", "step-functions"]] as const,
];

describe.each(EACH)("%s", (name, args) => {
  test("what is written keeps the rules, and gives the doctor nothing to find", async () => {
    const { exitCode } = await init([...args, ...TASKS]);
    expect(exitCode).toBe(0);
    expect(complaintsAbout(read(WORKFLOW))).toEqual([]);
    expect(complaintsAboutCaller(read(WORKFLOW), INPUTS)).toEqual([]);
    if (existsSync(join(folder, SWEEP))) expect(complaintsAbout(read(SWEEP))).toEqual([]);
    const doctor = await inTerminal(
      (start, surroundings) => runDoctor(start as Parameters<typeof runDoctor>[0], surroundings),
      ["doctor", "--root", folder, ...WHERE],
    );
    expect(doctor.screen).toContain("Nothing was found.");
    expect(doctor.screen).toContain("because no workflow here answers a control plane of Keptn");
    expect(doctor.screen).not.toContain("KEPTN_API_URL");
    expect(doctor.exitCode).toBe(0);
  });

  test("nothing that only Keptn has is asked, written or left to do", async () => {
    const { screen } = await init([...args, ...TASKS]);
    const files = name === "step-functions" ? [WORKFLOW] : [WORKFLOW, SWEEP];
    expect(readdirSync(join(folder, ".github")).toSorted()).toEqual([
      "cloud-automation.yml",
      "workflows",
    ]);
    expect(readdirSync(join(folder, ".github/workflows"))).toHaveLength(files.length);
    for (const path of files)
      expect(read(path).replaceAll(/cloud-automation/g, "")).not.toMatch(KEPTN);
    expect(screen.split("What is left to do")[1]?.replaceAll("cloud-automation", "")).not.toMatch(
      KEPTN,
    );
  });

  test("the second time everything is as planned, and told again", async () => {
    const first = await init([...args, ...TASKS]);
    const { exitCode, screen } = await init([...args, ...TASKS]);
    expect(exitCode).toBe(0);
    expect(screen).not.toContain("@@");
    const told = (text: string) => text.split("What is left to do")[1];
    expect(told(screen)).toBe(told(first.screen));
  });
});

test.each(Object.keys(PRESETS))("%s: the sweep may call whom the task may call", async (preset) => {
  await init([...callback(preset), ...TASKS]);
  const task = withOf(read(WORKFLOW)) as Record<string, string>;
  const sweep = withOf(read(SWEEP)) as Record<string, string>;
  for (const name of ["callback-preset", "callback-hosts", "callback-secret", "callback-token"])
    expect(sweep[name] ?? sweep[name.replace("-", "_").toUpperCase()]).toBe(task[name]);
  expect(parse(read(SWEEP))).toMatchObject({
    on: { workflow_run: { workflows: [(parse(read(WORKFLOW)) as { name: string }).name] } },
  });
});

test("n8n can start each task of the catalogue, and no other", async () => {
  await init([...callback("n8n"), ...TASKS]);
  const { on } = parse(read(WORKFLOW)) as {
    on: { workflow_dispatch: { inputs: Record<string, { options?: string[] }> } };
  };
  expect(on.workflow_dispatch.inputs["task"]?.options).toEqual(
    Object.keys((parse(read(CATALOGUE)) as { tasks: object }).tasks),
  );
  expect(Object.keys(on.workflow_dispatch.inputs)).toContain("resumeUrl");
});

test("an endpoint in a private network, and an event type of one's own", async () => {
  await init([
    ...["--control-plane", "step-functions", "--event-type", "aws-deployment", ...TASKS],
    ...["--control-plane-url", "https://vpce-1.states.eu-west-1.vpce.amazonaws.com"],
  ]);
  expect(parse(read(WORKFLOW))).toMatchObject({
    on: { repository_dispatch: { types: ["aws-deployment"] } },
  });
  expect(withOf(read(WORKFLOW))).toMatchObject({
    "control-plane-url": "https://vpce-1.states.eu-west-1.vpce.amazonaws.com/",
  });
});

test("asked in a terminal: who waits, where, which tasks, and what is done", async () => {
  const input = new PassThrough();
  const stream = Object.assign(new PassThrough(), { columns: 200, rows: 50, isTTY: true });
  const output = Object.assign(stream, { end: () => stream });
  const left: (readonly [question: string, keys: readonly string[]])[] = [
    ["Who waits for GitHub?", ["\u001b[B", "\r"]],
    ["Which host has the address", [..."n8n.example.com", "\r"]],
    ["Which tasks does GitHub answer", ["\r"]],
    ["Which command does deployment", [..."./deploy.sh", "\r"]],
    ["Which repository takes the tasks", [..."octo/demo", "\r"]],
    ["Write these 3 files?", ["\r"]],
  ];
  let asked = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    asked += text;
    const [question, keys] = left[0] ?? ["\u0000", []];
    if (!asked.includes(question)) return;
    left.shift();
    void keys.reduce(
      (before, key) =>
        before.then(
          () => new Promise<void>((done) => setImmediate(() => (input.write(key), done()))),
        ),
      Promise.resolve(),
    );
  });
  const { exitCode } = await init([], { input, output, isTTY: true });
  expect([exitCode, left]).toEqual([0, []]);
  expect(withOf(read(WORKFLOW))).toMatchObject({
    "callback-preset": "n8n",
    "callback-hosts": "n8n.example.com",
  });
  expect(parse(read(CATALOGUE))).toMatchObject({ tasks: { deployment: { run: "./deploy.sh" } } });
});

test.each<[string, readonly string[], RegExp]>([
  ["an unknown control plane", ["--control-plane", "calback"], /Did you mean callback\?/],
  [
    "a preset in its place",
    ["--control-plane", "n8n"],
    /For n8n give --control-plane callback --callback-preset n8n\./,
  ],
  [
    "no preset",
    ["--control-plane", "callback"],
    /Give --callback-preset NAME, one of generic, n8n/,
  ],
  [
    "no host",
    ["--control-plane", "callback", "--callback-preset", "n8n"],
    /Give --callback-hosts HOST/,
  ],
  ["an unknown preset", [...callback("n8m"), ...TASKS], /callback-preset: expected generic, n8n/],
  [
    "a host that is an address",
    ["--callback-preset", "n8n", "--callback-hosts", "https://n8n.example.com/x", ...TASKS],
    /callback-hosts: expected hosts such as n8n\.example\.com/,
  ],
  ["no tasks", callback("n8n"), /Give --run TASK=COMMAND for each/],
  ["no repository", [...callback("n8n"), "--run", "deployment=x"], /Which repository\?/],
  [
    "a shipyard",
    [...callback("n8n"), "--shipyard", "x.yaml"],
    /--shipyard has no meaning with --control-plane callback/,
  ],
  [
    "a preset for Step Functions",
    ["--control-plane", "step-functions", "--callback-preset", "n8n"],
    /--callback-preset has no meaning with --control-plane step-functions/,
  ],
  [
    "hosts for Keptn",
    ["--control-plane", "keptn", "--callback-hosts", HOST],
    /--callback-hosts has no meaning with --control-plane keptn/,
  ],
  [
    "an event type for n8n",
    [...callback("n8n"), "--event-type", "x", ...TASKS],
    /n8n, which starts the workflow by its name/,
  ],
  ["an approval", [...callback("n8n"), "--run", "approval=true"], /needs a control plane of Keptn/],
  ["a task that is no name", [...callback("n8n"), "--run", "a.b=true"], /is no task/],
  [
    "an endpoint without TLS",
    ["--control-plane", "step-functions", "--control-plane-url", "http://states.example.com"],
    /expected the https:\/\/ address/,
  ],
])("%s is refused with what to give", async (_, args, message) => {
  await expect(init(args)).rejects.toThrow(message);
  expect(existsSync(join(folder, ".github"))).toBe(false);
});
