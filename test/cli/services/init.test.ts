import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { parse } from "yaml";
import { check } from "../../../cli/check/check";
import { runDoctor } from "../../../cli/doctor/run";
import { CHECKOUT } from "../../../cli/init/files";
import { originOf } from "../../../cli/init/git-origin";
import { runInit } from "../../../cli/init/run";
import { silentScreen } from "../../../cli/screen";
import { startControlPlane } from "../../../simulator";
import { readWebhookConfig } from "../../../simulator/webhook";
import { INPUTS } from "../../../src/config/names";
import { complaintsAbout, complaintsAboutCaller } from "../../contract/workflow-rules";
import type { Said } from "../terminal";
import { inTerminal } from "../terminal";

const SHIPYARD = `
apiVersion: spec.keptn.sh/0.2.2
kind: Shipyard
metadata: { name: shipyard-shop }
spec:
  stages:
    - name: staging
      sequences:
        - { name: delivery, tasks: [{ name: deployment }, { name: test }, { name: evaluation }] }
        - { name: incident, tasks: [{ name: openticket }, { name: notify }] }
    - name: production
      sequences: [{ name: delivery, tasks: [{ name: approval }, { name: deployment }] }]
`;
const CATALOGUE = ".github/cloud-automation.yml";
const WORKFLOW = ".github/workflows/cloud-automation.yml";
const SWEEP = ".github/workflows/cloud-automation-sweep.yml";
const WEBHOOK = ".github/cloud-automation-webhook.yaml";
const FILES = [CATALOGUE, WORKFLOW, SWEEP, WEBHOOK];
const NOBODY = { input: new PassThrough(), output: new PassThrough(), isTTY: false };

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "init-test-"));
  writeFileSync(join(folder, "shipyard.yaml"), SHIPYARD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, path), "utf8");
const flat = (text: string) => text.replace(/\s+/g, " ");

function init(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  terminal: Parameters<typeof runInit>[2] = NOBODY,
): Promise<Said> {
  return inTerminal(
    (start, surroundings) => runInit(start, surroundings, terminal),
    ["init", "--folder", folder, ...args],
    { environment },
  );
}

const fromFile = (...args: readonly string[]) => [
  ...["--shipyard", join(folder, "shipyard.yaml"), "--project", "shop"],
  ...["--repository", "octo/demo"],
  ...args,
];
const EVERYTHING = [
  ...["--interactive", "deployment", "--interactive", "approval", "--interactive", "openticket"],
  ...["--silent", "notify", "--silent", "evaluation.finished"],
];

describe("what is written", () => {
  test("passes the rules of documented workflows, `check`, and Keptn's reader", async () => {
    const { exitCode } = await init(fromFile(...EVERYTHING));
    expect(exitCode).toBe(0);
    expect(complaintsAbout(read(WORKFLOW))).toEqual([]);
    expect(complaintsAboutCaller(read(WORKFLOW), INPUTS)).toEqual([]);
    expect(complaintsAbout(read(SWEEP))).toEqual([]);
    const file = join(folder, CATALOGUE);
    expect(
      await check(
        { file, root: undefined, event: undefined, task: "deployment", schema: false },
        silentScreen,
      ),
    ).toBe(0);
    expect(readWebhookConfig(read(WEBHOOK)).webhooks.map(({ type }) => type)).toEqual(
      [
        ...["deployment.triggered", "approval.triggered", "openticket.triggered"],
        ...["notify.triggered", "evaluation.finished"],
      ].map((end) => `sh.keptn.event.${end}`),
    );
  });

  test("gives the doctor nothing to find", async () => {
    await init(fromFile(...EVERYTHING, "--run", "deployment=./deploy.sh"));
    const { exitCode, screen } = await inTerminal(
      (start, surroundings) => runDoctor(start as Parameters<typeof runDoctor>[0], surroundings),
      ["doctor", "--root", folder, "--repository", "octo/demo"],
    );
    expect(screen).toContain("Nothing was found.");
    expect(screen).not.toContain("CA-D101");
    expect(exitCode).toBe(0);
  });

  test("what is left to do can be pasted from a narrow terminal", async () => {
    const { screen } = await inTerminal(
      (start, surroundings) => runInit(start, surroundings, NOBODY),
      ["init", "--folder", folder, ...fromFile(...EVERYTHING)],
      { columns: 40 },
    );
    expect(screen).toMatch(
      /^ {3}node .*webhook --apply .*\.github\/cloud-automation-webhook\.yaml$/m,
    );
    expect(screen).toMatch(
      /^ {3}gh variable set CONTROL_PLANE_URL --repo octo\/demo --body https:\/\/…$/m,
    );
  });

  test("is bound to the project, its stages and the tasks", async () => {
    await init(fromFile(...EVERYTHING, "--run", "deployment=./deploy.sh --now"));
    expect(parse(read(CATALOGUE))).toEqual({
      projects: ["shop"],
      stages: ["staging", "production"],
      tasks: {
        deployment: { mode: "interactive", run: "./deploy.sh --now" },
        approval: { mode: "interactive", job: "approval.ask", with: { "deadline-minutes": 1440 } },
        openticket: { mode: "interactive", job: "incident.open" },
        notify: { mode: "silent", job: "notify.send", with: { channel: "summary" } },
        "evaluation.finished": { job: "slo.report", with: { channel: "summary" } },
      },
    });
    expect(parse(read(SWEEP))).toMatchObject({
      on: { workflow_run: { workflows: [(parse(read(WORKFLOW)) as { name: string }).name] } },
      jobs: { sweep: { with: { projects: "shop", tasks: "deployment openticket" } } },
    });
    expect(parse(read(WEBHOOK))).toMatchObject({
      spec: {
        webhooks: [{ filter: { projects: ["shop"], stages: [], services: [] } }, {}, {}, {}, {}],
      },
    });
  });

  test("for one stage: filter and catalogue name it, and the sweep leaves tasks of others alone", async () => {
    await init(fromFile("--interactive", "deployment", "--stage", "staging"));
    expect(parse(read(CATALOGUE))).toMatchObject({ stages: ["staging"] });
    expect(parse(read(WEBHOOK))).toMatchObject({
      spec: { webhooks: [{ filter: { stages: ["staging"] } }] },
    });
    expect(parse(read(SWEEP))).toMatchObject({ jobs: { sweep: { with: { tasks: "" } } } });
  });

  test("without tickets and approvals the workflow hears no comments and writes no issues", async () => {
    await init(fromFile("--interactive", "deployment"));
    expect(read(WORKFLOW)).not.toMatch(/issue/);
    expect(complaintsAboutCaller(read(WORKFLOW), INPUTS)).toEqual([]);
  });

  test("a command of several lines and odd characters arrives as it was given", async () => {
    const command = "set -e\n  echo \"a: b # c\" > '-'\n\n- !x & *y\n\ttab";
    await init(fromFile("--interactive", "deployment", "--run", `deployment=${command}`));
    expect(parse(read(CATALOGUE))).toMatchObject({ tasks: { deployment: { run: command } } });
  });

  test("a task without a command says so with a warning instead of a pass", async () => {
    const { screen } = await init(fromFile("--interactive", "test"));
    expect(read(CATALOGUE)).toContain('echo "result=warning" >> "$CLOUD_AUTOMATION_OUTPUT"');
    expect(flat(screen)).toContain(
      "1. Write what is done for test into .github/cloud-automation.yml",
    );
  });

  test("checks out by the commit that the examples have", () => {
    expect(readFileSync("examples/workflows/interactive.yml", "utf8")).toContain(
      `uses: ${CHECKOUT}\n`,
    );
  });
});

describe("what is there already", () => {
  test("is unchanged at the second time, and then nothing is shown", async () => {
    await init(fromFile(...EVERYTHING));
    const texts = FILES.map(read);
    const { exitCode, screen } = await init(fromFile(...EVERYTHING));
    expect(exitCode).toBe(0);
    expect(screen).not.toContain("@@");
    for (const path of FILES) expect(screen).toMatch(new RegExp(`unchanged +${path}`));
    expect(FILES.map(read)).toEqual(texts);
  });

  test("is shown as a diff and left alone; with --force it is replaced", async () => {
    await init(fromFile("--interactive", "deployment"));
    writeFileSync(join(folder, CATALOGUE), "# by hand\n");
    const args = fromFile("--interactive", "deployment");
    const left = await init(args);
    expect(left.exitCode).toBe(1);
    expect(left.screen).toContain("-# by hand");
    expect(left.screen).toContain("+projects: [shop]");
    expect(left.screen).toMatch(/left alone +\.github\/cloud-automation\.yml/);
    expect(read(CATALOGUE)).toBe("# by hand\n");
    expect((await init([...args, "--force"])).exitCode).toBe(0);
    expect(read(CATALOGUE)).toContain("projects: [shop]");
  });

  test.each([".github", CATALOGUE])(
    "%s that is a link out of the repository is no way to write there",
    async (link) => {
      const outside = mkdtempSync(join(tmpdir(), "init-test-"));
      try {
        mkdirSync(join(folder, dirname(link)), { recursive: true });
        // It leads to a file that is not there yet, which a plain write would make.
        symlinkSync(join(outside, link === ".github" ? "." : "new"), join(folder, link));
        const written = init(fromFile("--interactive", "deployment", "--force"));
        await expect(written).rejects.toThrow(`${link} is a link`);
        expect(readdirSync(outside)).toEqual([]);
      } finally {
        rmSync(outside, { recursive: true, force: true });
      }
    },
  );

  test("--dry-run shows everything and writes nothing", async () => {
    const { exitCode, screen } = await init(fromFile(...EVERYTHING, "--dry-run"));
    expect(exitCode).toBe(0);
    for (const path of FILES) expect(screen).toContain(`+++ ${path}`);
    expect(existsSync(join(folder, ".github"))).toBe(false);
  });
});

test("what is left to do has links, and an order in which no task is lost", async () => {
  const { screen } = await init(fromFile("--interactive", "deployment"));
  const steps = [
    "gh variable set CONTROL_PLANE_URL --repo octo/demo",
    "gh secret set CONTROL_PLANE_TOKEN --repo octo/demo",
    "https://github.com/octo/demo/settings/secrets/actions",
    "the default branch",
    "https://github.com/octo/demo/settings/actions\n",
    "https://github.com/settings/personal-access-tokens/new",
    "webhook --apply",
    "index.js trigger",
  ].map((step) => screen.lastIndexOf(step));
  expect(steps).not.toContain(-1);
  expect(steps).toEqual(steps.toSorted((one, other) => one - other));
});

test("the shipyard of the control plane; for Keptn 0.14 the file is v1alpha1", async () => {
  const plane = await startControlPlane({ keptnVersion: "0.14.1" });
  try {
    plane.createProject({ name: "shop", shipyard: SHIPYARD });
    const { exitCode, screen } = await init(
      ["--project", "shop", "--repository", "octo/demo", "--interactive", "deployment"],
      { KEPTN_API_URL: plane.url, KEPTN_API_TOKEN: plane.token },
    );
    expect(exitCode).toBe(0);
    expect(readWebhookConfig(read(WEBHOOK)).apiVersion).toContain("v1alpha1");
    expect(screen).toContain(`--body ${plane.url}`);
    expect(screen).not.toContain(plane.token);
  } finally {
    await plane.close();
  }
});

describe("asked in a terminal", () => {
  const [ENTER, SPACE, DOWN] = ["\r", " ", "\u001b[B"];

  /** Types each answer when its question is on the screen. */
  async function answering(
    args: readonly string[],
    answers: readonly (readonly [question: string, keys: readonly string[]])[],
  ): Promise<Said & { readonly asked: string }> {
    const input = new PassThrough();
    const terminal = Object.assign(new PassThrough(), { columns: 200, rows: 50, isTTY: true });
    // As the standard output, it is not ended by what is piped into it.
    const output = Object.assign(terminal, { end: () => terminal });
    const left = [...answers];
    let asked = "";
    output.setEncoding("utf8").on("data", (text: string) => {
      asked += text;
      const [question, keys] = left[0] ?? ["\u0000", []];
      if (!asked.includes(question)) return;
      left.shift();
      // One key at a time, as a hand does.
      void keys.reduce(
        (before, key) =>
          before.then(
            () => new Promise<void>((done) => setImmediate(() => (input.write(key), done()))),
          ),
        Promise.resolve(),
      );
    });
    const said = await init(args, {}, { input, output, isTTY: true });
    expect(left).toEqual([]);
    return { ...said, asked };
  }

  test("tasks, who answers, what is done, and whether to write", async () => {
    const { exitCode } = await answering(
      ["--shipyard", join(folder, "shipyard.yaml")],
      [
        ["What is the project called", [..."shop", ENTER]],
        ["Which tasks does GitHub answer?", [SPACE, DOWN, DOWN, SPACE, DOWN, SPACE, ENTER]],
        ["Who answers deployment?", [ENTER]],
        ["Who answers openticket?", [DOWN, ENTER]],
        ["What is done for deployment?", [ENTER]],
        ["Which command?", [..."./deploy.sh", ENTER]],
        ["What is done for evaluation.finished?", [ENTER]],
        ["What is done for openticket?", [DOWN, DOWN, ENTER]],
        ["Which repository takes the tasks", [..."octo/demo", ENTER]],
        ["Write these 4 files?", [ENTER]],
      ],
    );
    expect(exitCode).toBe(0);
    expect(parse(read(CATALOGUE))).toMatchObject({
      tasks: {
        deployment: { mode: "interactive", run: "./deploy.sh" },
        "evaluation.finished": { job: "slo.report" },
        openticket: { mode: "silent", run: expect.stringContaining("result=warning") as string },
      },
    });
  });

  test("no is no, and a file that is there is asked about", async () => {
    const refused = await answering(fromFile("--interactive", "deployment"), [
      ["Write these 4 files?", [..."n", ENTER]],
    ]);
    expect(refused.exitCode).toBe(1);
    expect(existsSync(join(folder, ".github"))).toBe(false);
    mkdirSync(join(folder, ".github"));
    writeFileSync(join(folder, CATALOGUE), "# by hand\n");
    const replaced = await answering(fromFile("--interactive", "deployment"), [
      ["Write these 3 files?", [ENTER]],
      ["is there already. Replace it?", [..."y", ENTER]],
    ]);
    expect(replaced.exitCode).toBe(0);
    expect(read(CATALOGUE)).toContain("projects: [shop]");
  });
});

test("the checkout of the action itself is no repository to write into", async () => {
  const root = join(__dirname, "../../..");
  await expect(init(fromFile("--interactive", "test", "--folder", root))).rejects.toThrow(
    /checkout of the action itself/,
  );
});

test.each<[string, readonly string[], RegExp]>([
  ["nothing", [], /Which shipyard\? Give --shipyard FILE/],
  ["no project", ["--shipyard", "SHIPYARD"], /Which project\? Give --project NAME/],
  [
    "no tasks",
    ["FILE"],
    /Which tasks does GitHub answer\? .*deployment, test, evaluation\.finished, openticket, notify, approval/,
  ],
  [
    "no repository",
    ["--shipyard", "SHIPYARD", "--project", "shop", "--interactive", "test"],
    /Which repository\?/,
  ],
  [
    "an unknown task",
    ["FILE", "--interactive", "deploymnt"],
    /no task deploymnt; .* Did you mean deployment\?/,
  ],
  ["an evaluation", ["FILE", "--interactive", "evaluation"], /answers evaluations itself/],
  ["a silent approval", ["FILE", "--silent", "approval"], /only ever answered by a person/],
  [
    "an answer to a finished",
    ["FILE", "--interactive", "test.finished"],
    /Nobody waits for an answer to test\.finished/,
  ],
  [
    "an approval by a script",
    ["FILE", "--interactive", "approval", "--run", "approval=true"],
    /only answered by the job approval\.ask/,
  ],
  [
    "a task that asks for approval",
    ["FILE", "--interactive", "test", "--job", "test=approval.ask"],
    /answers tasks called approval only/,
  ],
  [
    "a job with parameters",
    ["FILE", "--interactive", "test", "--job", "test=load.start"],
    /Others need parameters/,
  ],
  [
    "a command for another task",
    ["FILE", "--interactive", "test", "--run", "deployment=x"],
    /expected TASK=… with a task that GitHub answers: test/,
  ],
  [
    "an expression in a command",
    ["FILE", "--interactive", "test", "--run", "test=echo ${{ event.id }}"],
    /cloud-automation\.yml:\d+:\d+/,
  ],
  [
    "an unknown stage",
    ["FILE", "--interactive", "test", "--stage", "dev"],
    /no stage dev; it has staging, production/,
  ],
  [
    "a shipyard that is none",
    ["--shipyard", "BROKEN", "--project", "shop"],
    /apiVersion: expected/,
  ],
])("%s is refused with what to give", async (_, args, message) => {
  writeFileSync(join(folder, "broken.yaml"), "a: b\n");
  const given = args.flatMap((arg) => {
    if (arg === "FILE") return fromFile();
    if (arg === "SHIPYARD") return [join(folder, "shipyard.yaml")];
    return arg === "BROKEN" ? [join(folder, "broken.yaml")] : [arg];
  });
  await expect(init(given)).rejects.toThrow(message);
  expect(existsSync(join(folder, ".github"))).toBe(false);
});

test.each([
  ["git@github.com:octo/demo.git", "octo/demo", "https://api.github.com"],
  ["https://github.com/octo/demo", "octo/demo", "https://api.github.com"],
  ["https://x-token:secret@github.com/octo/de.mo.git", "octo/de.mo", "https://api.github.com"],
  ["ssh://git@ghe.example.com/octo/demo.git", "octo/demo", "https://ghe.example.com/api/v3"],
  ["/srv/git/demo", undefined, undefined],
  ["https://example.com/a/b/c", undefined, undefined],
])("a clone of %s is of %s at %s", (url, repository, githubApi) => {
  mkdirSync(join(folder, ".git"));
  writeFileSync(
    join(folder, ".git/config"),
    `[core]\n\tbare = false\n[remote "origin"]\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n\turl = ${url}\n[branch "main"]\n`,
  );
  expect(originOf(folder)).toEqual(
    repository === undefined ? undefined : { repository, githubApi },
  );
});
