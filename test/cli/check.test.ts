import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cli } from "./process";

const CATALOGUE = `tasks:
  deployment:
    - if: event.data.stage == 'production' && event.data.labels.window
      mode: interactive
      run: |
        ./deploy.sh production
        ./smoke.sh
    - run: ./deploy.sh staging
    - run: ./deploy.sh never
  evaluation.finished: { run: ./report.sh }
  openticket: { job: workflow.run, with: { workflow: ticket.yml, inputs: { title: "\${{ event.data.incident.ProblemTitle }}", details: "\${{ event.data.incident }}" } } }
  test: { if: fromJSON(event.data.plan).on, run: ./test.sh }
  release: { enabled: false }
`;
const IDS = {
  id: "t-1",
  shkeptncontext: "c-1",
  project: "shop",
  stage: "production",
  service: "carts",
};

let folder = "";
const write = (name: string, content: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "check-test-"));
  write("catalogue.yml", CATALOGUE);
  write("wrong.yml", "tasks:\n  deployment: { rum: x }\n  test: { run: 'x ${{ event.id }}' }\n");
  write(
    "deployment.json",
    JSON.stringify({
      type: "sh.keptn.event.deployment.triggered",
      ...IDS,
      data: { labels: { window: "open" } },
    }),
  );
  write(
    "dispatch.json",
    JSON.stringify({
      action: "keptn",
      client_payload: {
        encoding: "urlquery",
        event: {
          type: "sh.keptn.event.openticket.triggered",
          ...IDS,
          data: { incident: { ProblemTitle: "Too+slow%3B+100+%25" } },
        },
      },
    }),
  );
  write("incomplete.json", "{}");
  write("text.json", "no json");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...args: string[]) =>
  cli(["check", ...args.map((arg) => (/\.(yml|json)$/.test(arg) ? join(folder, arg) : arg))]);
const checkIt = (...args: string[]) => check("--file", "catalogue.yml", ...args);

test("a valid catalogue is told with all its rules, and what is never reached", async () => {
  const { exitCode, stdout, stderr } = await checkIt();
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n").slice(1)).toEqual([
    "",
    "deployment",
    "  1  if event.data.stage == 'production' && event.data.labels.window  run ./deploy.sh production …",
    "  2  always                                                           run ./deploy.sh staging",
    "  3  always                                                           run ./deploy.sh never  (never reached)",
    "evaluation.finished",
    "  1  always  run ./report.sh",
    "openticket",
    "  1  always  job workflow.run",
    "test",
    "  1  if fromJSON(event.data.plan).on  run ./test.sh",
    "release",
    "  1  always  switched off, answered warning",
    "",
  ]);
  expect(stdout.split("\n")[0]).toMatch(/catalogue\.yml is valid: 5 keys, 7 rules\.$/);
  // Nothing in a pipe that a terminal would act on.
  expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
});

test("a wrong one is told with every complaint as path:line:column, exit code 1", async () => {
  const { exitCode, stdout } = await check("--file", "wrong.yml");
  expect(exitCode).toBe(1);
  expect(stdout.trimEnd().split("\n")).toEqual([
    expect.stringMatching(
      /wrong\.yml:2:17: tasks\.deployment\.rum: not known here; did you mean run\?/,
    ),
    expect.stringMatching(
      /wrong\.yml:3:19: tasks\.test\.run: .* Write "\$CLOUD_AUTOMATION_TRIGGERED_ID" instead\.$/,
    ),
  ]);
});

test("an event is told which rule it takes, with the values that decided", async () => {
  const { exitCode, stdout } = await checkIt("--event", "deployment.json");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^✓ rule 1 is taken {2}.*catalogue\.yml:3:7$/m);
  expect(stdout).toContain(
    `if event.data.stage == 'production' && event.data.labels.window is "open"\n`,
  );
  expect(stdout).toContain(`            event.data.stage is "production"\n`);
  expect(stdout).toMatch(/^· rule 2 is not reached/m);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe(
    "Rule 1 of deployment is taken: run ./deploy.sh production …, interactive.",
  );
});

test("GitHub's event file is understood as the action does, and parameters are shown resolved", async () => {
  const { stdout } = await checkIt("--event", "dispatch.json");
  expect(stdout.trimEnd().split("\n").slice(-3)).toEqual([
    "Rule 1 of openticket is taken: job workflow.run.",
    '    workflow: "ticket.yml"',
    '    inputs: {"title":"Too slow; 100 %","details":{"ProblemTitle":"Too slow; 100 %"}}',
  ]);
});

test.each([
  [
    ["--task", "deployment"],
    0,
    /✗ rule 1 is not met[^]*event\.data\.stage is null[^]*Rule 2 of deployment is taken: run \.\/deploy\.sh staging\./,
  ],
  [
    ["--task", "evaluation.finished", "--event", "deployment.json"],
    0,
    /Rule 1 of evaluation\.finished is taken: run \.\/report\.sh\./,
  ],
  [
    ["--task", "evaluation.started"],
    0,
    /has no key "evaluation\.started", so there is nothing to do\./,
  ],
  [["--task", "release"], 0, /is switched off: nothing is run, and the task is answered warning\./],
  [
    ["--task", "evaluation"],
    1,
    /has no rule for the task "evaluation"\. Known are deployment, openticket, test, release\.\nNothing would be run: the catalogue does not speak for this task \(docs\/security\.md\)\./,
  ],
] as const)("%j: exit code %i", async (args, exitCode, expected) => {
  const ended = await checkIt(...args);
  expect(ended.exitCode).toBe(exitCode);
  expect(ended.stdout).toMatch(expected);
});

test("stages and projects at the top are told, and a rule that would answer an approval without people is a complaint", async () => {
  write(
    "scoped.yml",
    "stages: staging\nprojects: [shop, other]\ntasks: { deployment: { run: x } }\n",
  );
  const event = (project: string, stage: string) =>
    write(
      "scoped.json",
      JSON.stringify({
        type: "sh.keptn.event.deployment.triggered",
        id: "1",
        data: { project, stage },
      }),
    );
  event("shop", "production");
  expect((await check("--file", "scoped.yml", "--event", "scoped.json")).stdout).toMatch(
    /It would be skipped: `stages of .*scoped\.yml` names "staging", and not "production"\./,
  );
  event("third", "staging");
  expect((await check("--file", "scoped.yml", "--event", "scoped.json")).stdout).toMatch(
    /It would be skipped: `projects of .*names "shop", "other", and not "third"\./,
  );
  event("other", "staging");
  expect((await check("--file", "scoped.yml", "--event", "scoped.json")).stdout).toMatch(
    /is taken: run x\./,
  );
  write(
    "approval.yml",
    "tasks:\n  approval:\n    - { run: ./yes.sh }\n    - { job: approval.ask }\n",
  );
  const refused = await check("--file", "approval.yml");
  expect(refused.exitCode).toBe(1);
  expect(refused.stdout.trimEnd().split("\n")).toEqual([
    expect.stringMatching(
      /approval\.yml:3:7: tasks\.approval\[0\]: a task called approval is only answered by the job approval\.ask/,
    ),
  ]);
});

test("a condition that cannot be evaluated is told with its place, exit code 1", async () => {
  const { exitCode, stdout, stderr } = await checkIt("--task", "test");
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^! rule 1 is broken/m);
  expect(stderr).toMatch(
    /catalogue\.yml:12:3: tasks\.test\.if: could not be evaluated: fromJSON got an empty text\.\n$/,
  );
});

test("--schema prints the schema that is in the repository", async () => {
  const { stdout } = await check("--schema");
  expect(stdout).toBe(readFileSync(join(__dirname, "../../schema/catalogue.schema.json"), "utf8"));
});

test.each([
  [["--file", "nowhere.yml"], 2, "nowhere.yml: the file cannot be read (ENOENT"],
  [[], 2, "--file .github/cloud-automation.yml: the file cannot be read"],
  [["--task", "a.b.c"], 2, "--task a.b.c: expected the name of a task"],
  [["--file"], 2, "The option --file needs a value: --file FILE."],
  [["--task"], 2, "The option --task needs a value: --task TASK."],
  [["--json"], 2, "check has no option --json; it has --file, --root, --event, --task, --schema."],
  [["--evnt", "x"], 2, "Unknown option --evnt. Did you mean --event?"],
  [["--fil", "x"], 2, "Unknown option --fil. Did you mean --file?"],
  [["catalogue.yml", "another.yml"], 2, "check takes one catalogue, found also "],
  [["--file", "catalogue.yml", "--event", "text.json"], 1, "text.json: expected JSON."],
  [
    ["--file", "catalogue.yml", "--event", "incomplete.json"],
    1,
    "incomplete.json.type: expected text, found nothing.",
  ],
])("%j: exit code %i", async (args, exitCode, message) => {
  const ended = await check(...args);
  expect([ended.exitCode, ended.stdout]).toEqual([exitCode, ""]);
  expect(ended.stderr).toContain(message);
});

test("play has none of its options, and each has a help of its own", async () => {
  expect((await cli(["play", "slo-demo", "--task", "x"])).stderr).toContain(
    "play has no option --task; it has --approve, --reject, --json, --fail, --record.",
  );
  const all = await cli(["--help"]);
  expect(all.stdout).toMatch(/^  check +look for mistakes in a task catalogue/m);
  const own = await cli(["check", "--help"]);
  expect(own.stdout).toContain("--root FOLDER");
  // However long the path of this checkout is.
  const help = `${all.stdout}${own.stdout}`.replace(/\S+index\.js/g, "dist/cli/index.js");
  for (const line of help.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});
