import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startWaiting } from "../../../simulator/callback";
import { DispatchReceiver } from "../../../simulator/dispatch";
import { startGitHub } from "../../../simulator/github";
import { startStepFunctions } from "../../../simulator/step-functions";
import type { JsonObject } from "../../../src/domain/text/json";
import { cli } from "../process";

const ROOT = join(__dirname, "../../..");
const ACTION = "cloud-automation-actions/cloud-automation-actions";
const TOKEN = "a-token-that-may-dispatch";
const SECRET = "0123456789abcdef0123456789abcdef";
const REPOSITORY = ["--repository", "octo/demo"];
const DEPLOY = [
  "--run",
  'deployment=echo "where=https://shop.example.com" >> "$CLOUD_AUTOMATION_OUTPUT"',
];
const ANSWER = {
  task: "deployment",
  status: "succeeded",
  result: "pass",
  data: { where: "https://shop.example.com" },
};

interface Scene {
  /** What `init` has printed below "What is left to do". */
  readonly printed: string;
  readonly folder: string;
  /** Asks GitHub, as the other side does. @returns the status */
  send(path: string, body: JsonObject): number;
  /** Runs are over. @returns how they ended */
  ended(): Promise<readonly (string | undefined)[]>;
  /** What is kept of runs for the sweep. */
  artifacts(): readonly unknown[];
}

interface Given {
  readonly variables?: Readonly<Record<string, string>>;
  readonly actions?: Readonly<Record<string, string>>;
}

/** An empty folder, `init`, and what is pushed from there: no file is edited. */
async function fromNothing(
  init: readonly string[],
  { variables = {}, actions = {} }: Given,
  body: (scene: Scene) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "from-nothing-"));
  const github = await startGitHub({ owner: "octo", repo: "demo" });
  const ends: (() => Promise<void>)[] = [];
  try {
    const written = await cli(["init", ...init, ...REPOSITORY], undefined, { folder });
    expect(written).toMatchObject({ exitCode: 0, stderr: "" });
    const receiver = new DispatchReceiver({
      repository: {
        ...{ owner: "octo", name: "demo", defaultBranch: "main", branches: { main: folder } },
        ...{ variables, secrets: { CALLBACK_SECRET: SECRET } },
      },
      token: TOKEN,
      actions: { [ACTION]: join(ROOT, "action.yml"), ...actions },
      github,
    });
    ends.push(() => receiver.close());
    const headers = { authorization: `Bearer ${TOKEN}` };
    await body({
      folder,
      printed: written.stdout.split("What is left to do")[1] ?? "",
      send: (path, value) =>
        receiver.answer({
          ...{ method: "POST", headers, body: JSON.stringify(value) },
          path: `/repos/octo/demo/${path}`,
        }).status,
      ended: async () => {
        await receiver.idle();
        return receiver.runs.map(({ conclusion }) => conclusion);
      },
      artifacts: () => github.artifacts(),
    });
    const doctor = await cli(["doctor", ...REPOSITORY], undefined, { folder });
    expect(doctor.stdout).toContain("Nothing was found.");
    const check = await cli(["check"], undefined, { folder });
    expect([doctor.exitCode, check.exitCode]).toEqual([0, 0]);
  } finally {
    for (const end of ends) await end();
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A JSON object that `init` has printed, by its first field. */
function printedJson(printed: string, field: string): JsonObject {
  const lines = printed.split("\n");
  const at = lines.findIndex((line) => line.trim().startsWith(`"${field}":`));
  const end = lines.findIndex((line, index) => index > at && line === "   }");
  return JSON.parse(lines.slice(at - 1, end + 1).join("\n")) as JsonObject;
}

test("n8n: from an empty folder to an execution that goes on", async () => {
  const waiting = await startWaiting("n8n");
  const execution = waiting.begin();
  const preset = ["--control-plane", "callback", "--callback-preset", "n8n"];
  try {
    await fromNothing(
      [...preset, "--callback-hosts", waiting.host, ...DEPLOY],
      {},
      async (scene) => {
        const text = JSON.stringify(printedJson(scene.printed, "task"))
          .replace("{{ $execution.id }}", execution.id)
          .replace("{{ $runIndex }}", "0");
        // As the node GitHub of n8n starts it.
        const inputs = { ...(JSON.parse(text) as JsonObject), resumeUrl: execution.resumeUrl };
        const path = "actions/workflows/cloud-automation.yml/dispatches";
        expect(scene.send(path, { ref: "main", inputs })).toBe(204);
        expect(await scene.ended()).toEqual(["success"]);
        expect(execution.answer).toMatchObject({ ...ANSWER, id: `${execution.id}-0` });
        expect(scene.artifacts()).toEqual([]);
      },
    );
  } finally {
    await waiting.close();
  }
});

test("a callback of one's own: the dispatch that init prints is signed and answered", async () => {
  const waiting = await startWaiting("generic");
  const execution = waiting.begin();
  const preset = ["--control-plane", "callback", "--callback-preset", "generic"];
  try {
    await fromNothing(
      [...preset, "--callback-hosts", waiting.host, ...DEPLOY],
      {},
      async (scene) => {
        const [, script = ""] =
          /cat > dispatch.mjs <<'END'\n([^]*?)\n\s*END\n/.exec(scene.printed) ?? [];
        const { stdout } = await promisify(execFile)(
          process.execPath,
          ["--input-type=module", "--eval", script],
          { env: { CALLBACK_URL: execution.resumeUrl, CALLBACK_SECRET: SECRET } },
        );
        expect(scene.send("dispatches", JSON.parse(stdout) as JsonObject)).toBe(204);
        expect(await scene.ended()).toEqual(["success"]);
        expect(execution.answer).toMatchObject(ANSWER);
        expect(waiting.calls[0]?.headers["webhook-signature"]).toMatch(/^v1,/);
      },
    );
  } finally {
    await waiting.close();
  }
});

/** Stands in for aws-actions/configure-aws-credentials. */
const CREDENTIALS = `
require("node:fs").appendFileSync(process.env.GITHUB_ENV, [
  "AWS_REGION=" + process.env["INPUT_AWS-REGION"],
  "AWS_ACCESS_KEY_ID=AKIDEXAMPLE",
  "AWS_SECRET_ACCESS_KEY=for " + process.env["INPUT_ROLE-TO-ASSUME"],
  "",
].join("\\n"));
`;

/** What EventBridge makes of an entry, by the transformer's two texts. */
function transformed(printed: string, detail: JsonObject): JsonObject {
  const [paths = "", template = ""] = printed
    .split("\n")
    .map((line) => line.trim())
    .filter(
      (line) =>
        line.includes('"$.detail.taskToken"') ||
        line.includes("<taskToken>") ||
        line.includes("<token>"),
    );
  const names = JSON.parse(paths) as Readonly<Record<string, string>>;
  const text = template.replace(/<(\w+)>/g, (_, name: string) =>
    JSON.stringify(detail[names[name]?.replace("$.detail.", "") ?? ""]),
  );
  return JSON.parse(text) as JsonObject;
}

test("Step Functions: from an empty folder to a state that goes on", async () => {
  const service = await startStepFunctions();
  const execution = service.start();
  const aws = mkdtempSync(join(tmpdir(), "from-nothing-aws-"));
  mkdirSync(aws, { recursive: true });
  writeFileSync(join(aws, "index.cjs"), CREDENTIALS);
  writeFileSync(join(aws, "action.yml"), "runs: { using: node24, main: index.cjs }\n");
  const role = { AWS_ROLE: "arn:aws:iam::123456789012:role/answers", AWS_REGION: "eu-west-1" };
  const actions = { "aws-actions/configure-aws-credentials": join(aws, "action.yml") };
  const init = ["--control-plane", "step-functions", "--control-plane-url", service.url, ...DEPLOY];
  try {
    await fromNothing(init, { variables: role, actions }, async (scene) => {
      const machine = printedJson(scene.printed, "StartAt") as {
        States: { Work: { Parameters: { Entries: [{ Detail: JsonObject }] } } };
      };
      const { Detail } = machine.States.Work.Parameters.Entries[0];
      expect(Detail).toEqual({
        "taskToken.$": "$$.Task.Token",
        "id.$": "States.Format('{}-deployment', $$.Execution.Name)",
        task: "deployment",
        "input.$": "$",
      });
      const detail = {
        taskToken: execution.taskToken,
        id: "release-7-deployment",
        task: Detail["task"] ?? "",
        input: { version: "1.2.3" },
      };
      expect(scene.send("dispatches", transformed(scene.printed, detail))).toBe(204);
      expect(await scene.ended()).toEqual(["success"]);
      expect(execution).toMatchObject({ status: "SUCCEEDED", output: ANSWER });
      expect(service.calls.map(({ action }) => action)).toContain("SendTaskHeartbeat");
    });
  } finally {
    await service.close();
    rmSync(aws, { recursive: true, force: true });
  }
});
