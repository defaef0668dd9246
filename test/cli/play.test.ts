import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CloudEvent } from "cloudevents";
import { cli } from "./process";

interface Document {
  readonly verdict: string;
  readonly keptnContext: string;
  readonly tasks: readonly {
    stage: string;
    task: string;
    state: string;
    status: string;
    result: string;
    by: string;
    message: string;
    data: Record<string, string>;
  }[];
  readonly sequences: readonly { stage: string; result: string }[];
  readonly runs: readonly {
    id: number;
    workflow: string;
    event: string;
    conclusion: string;
    summary: string;
  }[];
  readonly issues: readonly {
    number: number;
    title: string;
    state: string;
    labels: readonly string[];
    body: string;
    comments: readonly { user: string; body: string }[];
  }[];
  readonly events: readonly {
    type: string;
    source: string;
    triggeredid?: string;
    data: Record<string, unknown>;
  }[];
}

interface Played {
  readonly exitCode: number | null;
  readonly document: Document;
  readonly leftOver: readonly string[];
}

const plays = new Map<string, Promise<Played>>();

/** A play takes seconds: tests that ask for the same one share it. */
function played(...args: readonly string[]): Promise<Played> {
  const known = plays.get(args.join(" "));
  const play = known ?? playOnce(args);
  plays.set(args.join(" "), play);
  return play;
}

async function playOnce(args: readonly string[]): Promise<Played> {
  const { exitCode, stdout, stderr, leftOver } = await cli(["play", ...args, "--json"]);
  expect(stderr).toBe("");
  return { exitCode, document: JSON.parse(stdout) as Document, leftOver };
}

const outcomes = ({ tasks }: Document) =>
  tasks.map(({ stage, task, state, status, result }) => [
    stage,
    task,
    state === "finished" ? `${status}/${result}` : state,
  ]);
const types = ({ events }: Document) =>
  events.map(({ type }) => type.replace("sh.keptn.event.", ""));

test.each([
  ["n8n-demo", "errored", "errored, by the sweep"],
  ["step-functions-demo", "GitHub.Errored", "States.Timeout"],
])(
  "%s: it hangs where the script answers by itself, and is told by the action",
  async (project, cancelled, lost) => {
    const { exitCode, stdout, leftOver } = await cli(["play", project, "--json"]);
    expect(JSON.parse(stdout)).toEqual({
      project,
      rows: [
        { script: "works", before: "completed", after: "pass" },
        { script: "fails", before: "waits for ever", after: "fail" },
        { script: "is cancelled", before: "waits for ever", after: cancelled },
        { script: "loses its runner", before: "waits for ever", after: lost },
      ],
    });
    expect([exitCode, leftOver]).toEqual([0, []]);
  },
);

describe("release-demo", () => {
  test("goes through both stages; every task is answered once, by the one who should", async () => {
    const { exitCode, document, leftOver } = await played("release-demo");
    expect(exitCode).toBe(0);
    expect(document.verdict).toBe("pass");
    expect(outcomes(document)).toEqual([
      ["staging", "deployment", "succeeded/pass"],
      ["staging", "test", "succeeded/pass"],
      ["staging", "evaluation", "succeeded/pass"],
      ["production", "approval", "succeeded/pass"],
      ["production", "deployment", "succeeded/pass"],
      ["production", "evaluation", "succeeded/pass"],
    ]);
    expect(document.tasks.map(({ by }) => by.replace(/\d+/, "N"))).toEqual([
      "GitHub run #N",
      "GitHub run #N",
      "lighthouse",
      "GitHub run #N",
      "GitHub run #N",
      "lighthouse",
    ]);
    expect(document.tasks[0]?.data).toEqual({
      deploymentURL: "https://casdemoapp.staging.example.com",
      deploymentResults: "3 of 3 instances ready",
    });
    expect(document.tasks[1]?.data).toEqual({
      testURL: `https://reports.example.com/casdemoapp/${document.keptnContext}`,
      testResults: "300 requests, 0 failed",
    });
    const triggered = document.events.filter(({ type }) =>
      /\.(deployment|test|approval|evaluation)\.triggered$/.test(type),
    );
    const answersTo = (id: unknown) =>
      document.events
        .filter(({ triggeredid }) => triggeredid === id)
        .map(({ type }) => type.split(".").at(-1));
    expect(triggered.map((event) => answersTo((event as unknown as { id: string }).id))).toEqual(
      triggered.map(() => ["started", "finished"]),
    );
    expect(leftOver).toEqual([]);
  });

  test("the approval is asked in an issue and answered by a comment of the person: two short runs, one finished of the run that asked", async () => {
    const { document } = await played("release-demo");
    const approval = document.events
      .filter(({ type }) => type.startsWith("sh.keptn.event.approval"))
      .map(({ type, source }) => [type.split(".").at(-1), source]);
    const runs = document.runs.filter(({ workflow }) => workflow === "Approval");
    expect(runs.map(({ event, conclusion }) => [event, conclusion])).toEqual([
      ["repository_dispatch", "success"],
      ["issue_comment", "success"],
    ]);
    expect(approval).toEqual([
      ["triggered", "shipyard-controller"],
      ["started", "approval-service"],
      ["finished", `https://github.com/your-org/your-repo/actions/runs/${runs[0]?.id}/attempts/1`],
    ]);
    expect(document.tasks[3]?.data).toMatchObject({
      decision: "approved",
      approvedBy: "you",
      approvalUrl: expect.stringMatching(/issues\/1#issuecomment-\d+$/) as string,
    });
    expect(document.issues).toMatchObject([
      {
        number: 1,
        title: expect.stringContaining("production") as string,
        state: "closed",
        labels: ["cloud-automation-approval"],
      },
    ]);
    expect(
      document.issues[0]?.comments.map(({ user, body }) => [user, body.split(" ", 1)[0]]),
    ).toEqual([
      ["you", "/approve"],
      ["github-actions[bot]", "✅"],
    ]);
  });

  test("started comes from the webhook service for deployment, from the run for test, and the silent run sends nothing", async () => {
    const { document } = await played("release-demo", "--approve");
    const senders = (type: string) =>
      document.events
        .filter((event) => event.type === `sh.keptn.event.${type}`)
        .map(({ source }) => source.replace(/\/runs\/\d+/, "/runs/N"));
    const run = "https://github.com/your-org/your-repo/actions/runs/N/attempts/1";
    expect(senders("deployment.started")).toEqual(["webhook-service", "webhook-service"]);
    expect(senders("test.started")).toEqual([run]);
    expect(
      document.runs
        .filter(({ workflow }) => workflow === "Notify")
        .map(({ conclusion }) => conclusion),
    ).toEqual(["success", "success"]);
    expect(
      document.events.filter(
        ({ type, source }) =>
          type.startsWith("sh.keptn.event.evaluation") && source.includes("/actions/"),
      ),
    ).toEqual([]);
  });

  test.each([
    ["deployment", 0],
    ["test", 1],
    ["evaluation", 2],
  ])(
    "--fail %s: Keptn stops there, and neither later tasks nor the next stage are triggered",
    async (task, index) => {
      const { exitCode, document } = await played("release-demo", "--fail", task);
      expect(exitCode).toBe(1);
      expect(document.verdict).toBe("fail");
      expect(outcomes(document).map(([, , outcome]) => outcome)).toEqual(
        [0, 1, 2, 3, 4, 5].map((i) =>
          i < index ? "succeeded/pass" : i === index ? "succeeded/fail" : "not triggered",
        ),
      );
      expect(types(document).filter((type) => type.startsWith("production."))).toEqual([]);
      expect(document.sequences).toEqual([
        { stage: "staging", sequence: "release", status: "succeeded", result: "fail" },
      ]);
    },
  );

  test("--reject: the approval fails by a comment of the person and one finished, production is not deployed", async () => {
    const { exitCode, document } = await played("release-demo", "--reject");
    expect(exitCode).toBe(1);
    expect(outcomes(document).slice(3)).toEqual([
      ["production", "approval", "succeeded/fail"],
      ["production", "deployment", "not triggered"],
      ["production", "evaluation", "not triggered"],
    ]);
    const approval = document.events
      .filter(({ type }) => type.startsWith("sh.keptn.event.approval"))
      .map(({ type, source }) => [type.split(".").at(-1), source]);
    expect(approval).toEqual([
      ["triggered", "shipyard-controller"],
      ["started", "approval-service"],
      ["finished", expect.stringMatching(/\/actions\/runs\/\d+\/attempts\/1$/)],
    ]);
    expect(document.tasks[3]?.data).toMatchObject({
      decision: "denied",
      deniedBy: "you",
      reason: "by --reject",
    });
    expect(document.issues).toMatchObject([
      { state: "closed", comments: [{ user: "you", body: "/deny by --reject" }, {}] },
    ]);
  });
});

describe("incident-demo", () => {
  test("the ticket is an issue, the link with ? and ; stands in it, and its number reaches notify, which comments there", async () => {
    const { exitCode, document } = await played("incident-demo");
    expect(exitCode).toBe(0);
    expect(outcomes(document)).toEqual([
      ["production", "openticket", "succeeded/pass"],
      ["production", "evaluation", "succeeded/warning"],
      ["production", "notify", "succeeded/pass"],
    ]);
    const link =
      "https://abc12345.live.dynatrace.com/?source=keptn#problems/problemdetails;gf=all;pid=4711";
    expect(document.tasks[0]?.data).toMatchObject({
      incidentNumber: "1",
      incidentUrl: "https://github.com/your-org/your-repo/issues/1",
      created: "true",
      problemId: "P-2203117",
      problemUrl: link,
    });
    expect(document.tasks[2]?.by).toBe("webhook-service");
    const title = "Response time degradation on casdemoapp";
    expect(document.issues).toMatchObject([
      {
        number: 1,
        title,
        state: "open",
        labels: expect.arrayContaining(["incident", "on-call"]) as string[],
        body: expect.stringContaining(`(<${link}>)`) as string,
      },
    ]);
    expect(document.issues[0]?.comments).toEqual([
      { user: "github-actions[bot]", body: expect.stringContaining(title) as string },
    ]);
    expect(document.runs.find(({ workflow }) => workflow === "Notify")?.summary).toContain(
      `“${title}”`,
    );
  });

  test("--fail openticket stops it: nothing is opened, and the task could not be done", async () => {
    const { exitCode, document } = await played("incident-demo", "--fail", "openticket");
    expect(exitCode).toBe(1);
    expect(outcomes(document).map(([, , outcome]) => outcome)).toEqual([
      "errored/fail",
      "not triggered",
      "not triggered",
    ]);
    expect(document.issues).toEqual([]);
  });

  test("--fail notify: a silent task fails and nobody learns, since the webhook service has answered", async () => {
    const { exitCode, document } = await played("incident-demo", "--fail", "notify");
    expect(exitCode).toBe(0);
    expect(document.tasks[2]).toMatchObject({
      task: "notify",
      result: "pass",
      by: "webhook-service",
    });
    expect(document.runs.map(({ workflow, conclusion }) => [workflow, conclusion])).toEqual([
      ["Open a ticket", "success"],
      ["Notify", "failure"],
    ]);
    expect(document.issues).toMatchObject([{ comments: [] }]);
  });
});

describe("slo-demo", () => {
  test("a warning is a success for the exit code; the report is in the summary of the silent run", async () => {
    const { exitCode, document } = await played("slo-demo");
    expect([exitCode, document.verdict]).toEqual([0, "warning"]);
    expect(document.tasks).toMatchObject([
      { task: "evaluation", result: "warning", by: "lighthouse", data: { score: "75" } },
    ]);
    expect(document.runs).toMatchObject([
      {
        workflow: "SLO report",
        conclusion: "success",
        summary: expect.stringMatching(
          /SLO evaluation of casdemoapp in production: warning, score 75\n[^]*🟡 warning \| \*\*Failed requests/,
        ) as string,
      },
    ]);
  });

  test("--fail evaluation: exit code 1", async () => {
    expect((await played("slo-demo", "--fail", "evaluation")).exitCode).toBe(1);
  });
});

describe("output", () => {
  test("in a pipe: no control characters, a table with every task, a plain last sentence", async () => {
    const { stdout, stderr, exitCode } = await cli(["play", "release-demo", "--fail", "test"]);
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
    expect(stdout).toMatch(/^staging +test +succeeded +fail +\d+\.\d s +GitHub run #2/m);
    expect(stdout).toMatch(/^production +deployment +not triggered$/m);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(
      "release-demo: fail. The task test in staging failed; Keptn stopped there and did not trigger 4 more tasks.",
    );
  });

  test("what was written on GitHub stands before the table: the card in the summary, the ticket and its comment", async () => {
    const { stdout } = await cli(["play", "incident-demo"]);
    const lines = stdout.split("\n");
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    expect(lines.slice(at("Issue #1: "), at("Issue #1: ") + 2)).toEqual([
      expect.stringMatching(/^Issue #1: Response time degradation on casdemoapp {2}open, /),
      expect.stringMatching(/^ {2}│ Problem +P-2203117$/),
    ]);
    expect(at("Notify, run #2  summary")).toBeGreaterThan(0);
    expect(at("  github-actions[bot]: ")).toBeGreaterThan(at("Issue #1: "));
    expect(at("stage ")).toBeGreaterThan(at("  github-actions[bot]: "));
    expect(stdout).not.toMatch(/<!--|\*\*|\]\(/);
  });

  const onFullDisk = existsSync("/dev/full") ? test : test.skip;

  onFullDisk(
    "--record on a full disk: the play goes on, and the file is said to lack",
    async () => {
      const { exitCode, stdout, stderr } = await cli(["play", "slo-demo", "--record", "/dev/full"]);
      expect(exitCode).toBe(2);
      expect(stdout).toContain("getslo finished");
      expect(stderr).toMatch(/^--record \/dev\/full: the file cannot be written \(ENOSPC/);
    },
  );

  test("--record writes every event as a valid CloudEvent, one per line", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cli-record-"));
    try {
      const file = join(folder, "events.jsonl");
      const { document } = await played("slo-demo", "--record", file);
      const lines = readFileSync(file, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(lines.map((line) => line["type"])).toEqual(document.events.map(({ type }) => type));
      for (const line of lines) expect(new CloudEvent(line).validate()).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends everything: no process, no temporary folder",
    async (signal) => {
      let sent = false;
      const { exitCode, leftOver } = await cli(["play", "release-demo"], (soFar, child) => {
        if (sent || !soFar.includes("Instance 1 of 3 is ready")) return;
        sent = true;
        child.kill(signal);
      });
      expect(sent).toBe(true);
      expect(exitCode).toBe(signal === "SIGINT" ? 130 : 143);
      expect(leftOver).toEqual([]);
      expect(
        spawnSync("pgrep", [
          "-f",
          `${tmpdir()}/cli-test-.*/cloud-automation-job-`,
        ]).stdout.toString(),
      ).toBe("");
    },
  );
});

test.each([
  [[], 0, /^Usage: /, ""],
  [["--help"], 0, /^Usage: /, ""],
  [["--version"], 0, /^\d+\.\d+\.\d+/, ""],
  [["plai"], 2, /^$/, "Unknown command plai. Did you mean play?"],
  [
    ["play"],
    2,
    /^$/,
    "Which project? Known are incident-demo, release-demo, slo-demo, n8n-demo, step-functions-demo.",
  ],
  [["play", "realease-demo"], 2, /^$/, "Unknown project realease-demo. Did you mean release-demo?"],
  [["play", "slo-demo", "--aprove"], 2, /^$/, "Unknown option --aprove. Did you mean --approve?"],
  [["play", "slo-demo", "--fail"], 2, /^$/, "The option --fail needs a value"],
  [
    ["play", "slo-demo", "--fail", "deployment"],
    2,
    /^$/,
    "there is no such task. Known are evaluation.",
  ],
  [["play", "release-demo", "--fail", "approval"], 2, /^$/, "use --reject"],
  [["play", "release-demo", "--approve", "--reject"], 2, /^$/, "exclude each other"],
  [["play", "slo-demo", "--record", "/no/such/folder/file"], 2, /^$/, "the file cannot be written"],
])("%j: exit code %i", async (args, exitCode, stdout, stderr) => {
  const ended = await cli(args);
  expect(ended.exitCode).toBe(exitCode);
  expect(ended.stdout).toMatch(stdout);
  expect(ended.stderr).toContain(stderr);
});
