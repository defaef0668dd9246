import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "./process";

/** What only the jobs themselves know to be wrong is told before any event comes. */
let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "deep-check-test-"));
  mkdirSync(join(root, ".github"));
  writeFileSync(
    join(root, ".github/broken.yml"),
    "request:\n  url: https://example.com/x\n  sucess: { status: [200] }\n",
  );
  writeFileSync(
    join(root, ".github/good.yml"),
    "request:\n  url: https://example.com/x\n  body: { text: '${{ card.title }}' }\n",
  );
  writeFileSync(
    join(root, ".github/actions.yml"),
    "scale:\n  job: workflow.rn\nrestart:\n  run: echo '${{ event.data.x }}'\n",
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const check = async (rules: string, ...args: string[]) => {
  const file = join(root, ".github/cloud-automation.yml");
  writeFileSync(file, `tasks:\n  deployment: { run: ./deploy.sh }\n  other: ${rules}\n`);
  const { exitCode, stdout, stderr } = await cli(["check", "--file", file, ...args]);
  expect(stderr).toBe("");
  return { exitCode, lines: stdout.replaceAll(`${root}/`, "").trimEnd().split("\n") };
};
const recipe = (text: string) => `{ job: incident.open, with: { http: ${text} } }`;
const route = (text: string) => `{ job: action.route, with: { actions: ${text} } }`;
const flag = (text: string) => `{ job: flag.set, with: ${text} }`;

test.each<readonly [string, string, readonly string[]]>([
  [
    "a name in a recipe",
    recipe("{ requst: { url: 'https://example.com' } }"),
    [
      'with.http: "request" is missing.',
      "with.http.requst: is not known here; did you mean request? Known are base, find, request, read-back.",
    ],
  ],
  [
    "an address in clear",
    recipe("{ request: { url: 'http://example.com/x' } }"),
    ["with.http.request.url: only https is sent to"],
  ],
  [
    "an event in a header",
    recipe(
      "{ request: { url: 'https://example.com/x', headers: { X: '${{ event.data.foo }}' } } }",
    ),
    ["with.http.request.headers.X: a header may hold env, run, key only"],
  ],
  [
    "an event as the host",
    recipe("{ request: { url: 'https://${{ event.data.host }}/x' } }"),
    ["with.http.request.url: a value of an event may not be the host"],
  ],
  [
    "two names in one recipe",
    recipe(
      "{ request: { url: 'https://example.com/${{ fields.nope }}', sucess: { status: 200 } } }",
    ),
    ["with.http.request.sucess: is not known here; did you mean success?"],
  ],
  [
    "a recipe that is not there",
    recipe(".github/nowhere.yml"),
    ["with.http: .github/nowhere.yml is not there"],
  ],
  [
    "a recipe outside of the repository",
    recipe("../x.yml"),
    ["with.http: ../x.yml is outside of the repository"],
  ],
  [
    "a recipe in a file",
    recipe(".github/broken.yml"),
    ["with.http: .github/broken.yml:3:3: request.sucess: is not known here; did you mean success?"],
  ],
  [
    "a flag that is not read back",
    flag("{ flag: a, enabled: 'on', http: { request: { url: 'https://example.com/' } } }"),
    ["with.http: a flag is set when it is read back; give read-back"],
  ],
  [
    "a flag without a value",
    flag("{ flag: A }"),
    ["with.enabled: expected on or off (or true, false), found nothing."],
  ],
  [
    "a flag with a strange one",
    flag("{ flag: A, enabled: maybe }"),
    ['with.enabled: expected on or off (or true, false), found the text "maybe".'],
  ],
  [
    "flag and flags",
    flag("{ flag: A, enabled: on, flags: { B: on } }"),
    ["with: give either flag and enabled, or flags"],
  ],
  [
    "two stores",
    flag("{ flag: A, enabled: on, path: flags.json, variable: A }"),
    ["with.variable: belongs to store: variable, and the flag is in a file."],
  ],
  [
    "an unknown job of an action",
    route("{ a: { job: flag.st, with: { flag: a } } }"),
    ['with.actions.a.job: "flag.st" is not known here; did you mean flag.set?'],
  ],
  [
    "an approval as an action",
    route("{ a: { job: approval.ask } }"),
    ["with.actions.a.job: approval.ask waits for a person"],
  ],
  [
    "a router as an action",
    route("{ a: { job: action.route, with: { actions: { b: { run: x } } } } }"),
    ["with.actions.a.job: an action cannot be another action.route."],
  ],
  [
    "parameters of an action's job",
    route("{ a: { job: notify.send, with: { chanel: x } } }"),
    ["with.actions.a.with.chanel: notify.send knows no such parameter; did you mean channel?"],
  ],
  [
    "rules of an action's job",
    route("{ a: { job: notify.send, with: { channel: slack } } }"),
    ["with.actions.a.with.channel: expected some of"],
  ],
  [
    "what undoes an action",
    route("{ a: { run: x, undo: { job: flag.set, with: { flag: a, enabled: maybe } } } }"),
    ["with.actions.a.undo.with.enabled: expected on or off"],
  ],
  [
    "a recipe of an action",
    route("{ a: { job: notify.send, with: { http: { requst: { url: x } } } } }"),
    [
      'with.actions.a.with.http: "request" is missing.',
      "with.actions.a.with.http.requst: is not known here",
    ],
  ],
  [
    "actions in a file",
    route(".github/actions.yml"),
    [
      'with.actions.scale.job: "workflow.rn" is not known here; did you mean workflow.run?',
      "with.actions.restart.run: ${{ }} is not replaced in a script",
    ],
  ],
  ["actions that are not there", route("nowhere.yml"), ["with.actions: nowhere.yml is not there"]],
  [
    "a channel",
    "{ job: notify.send, with: { channel: slack } }",
    [
      'with.channel: expected some of summary, commit, issue, check, webhook, file, http, found "slack".',
    ],
  ],
  [
    "a channel without its address",
    "{ job: notify.send, with: { channel: webhook } }",
    [
      "with.webhook: the channel webhook needs the name of an environment variable here",
      "with.webhook-secret: the channel webhook needs the name",
    ],
  ],
  [
    "a channel without its file",
    "{ job: slo.report, with: { channel: file } }",
    ["with.path: the channel file needs a path here"],
  ],
  [
    "a duration and a time",
    "{ job: slo.evaluate, with: { timeframe: 10 minutes, start: yesterday } }",
    ["with.timeframe: expected a duration such as 5m", "with.start: expected a time such as"],
  ],
  [
    "times that do not go together",
    "{ job: slo.evaluate, with: { end: '2026-03-01T10:00:00Z' } }",
    ["with: end is given without start"],
  ],
  [
    "a criterion",
    "{ job: slo.evaluate, with: { prometheus: PROM, queries: { a: { query: x, pass: '600' } } } }",
    ["with.queries.a.pass: expected criteria such as <600"],
  ],
  [
    "queries without prometheus",
    "{ job: slo.evaluate, with: { queries: { a: { query: x, pass: '<600' } } } }",
    ["with.queries: belongs to prometheus"],
  ],
  [
    "a script and a workflow",
    "{ job: runbook.run, with: { runbook: x, run: a, workflow: b.yml } }",
    ["with: give either run (a script) or workflow (a file below .github/workflows), found both."],
  ],
  [
    "neither of them",
    "{ job: deploy.run, with: { environment: production } }",
    [
      "with: give either run (a script) or workflow (a file below .github/workflows), found neither.",
    ],
  ],
  [
    "what belongs to workflows only",
    "{ job: load.start, with: { run: a, ref: main } }",
    ["with.ref: belongs to workflow, but run is given"],
  ],
  [
    "a runbook that is two things",
    "{ job: runbook.run, with: { runbook: x, run: a, http: .github/good.yml } }",
    ["with.run: http runs the runbook"],
  ],
  [
    "a script that stops a run",
    "{ job: load.stop, with: { run: a, run-id: 5 } }",
    ["with.run-id: says which workflow run is meant, but run is given"],
  ],
  [
    "reviewers and approvers",
    "{ job: approval.ask, with: { environment: production, approvers: octocat } }",
    [
      "with.environment: a catalogue asks in issues",
      "with.approvers: who may review the environment",
    ],
  ],
  [
    "a login",
    "{ job: approval.ask, with: { approvers: 'octo cat!' } }",
    ['with.approvers: expected logins and teams such as @octo-org/release, found "cat!".'],
  ],
  [
    "a section without its text",
    "{ job: issue.update, with: { section: x } }",
    ["with.section-text: section (a name) and section-text (its Markdown) belong together"],
  ],
])("%s", async (_, rule, expected) => {
  const { exitCode, lines } = await check(rule);
  expect(lines).toEqual(expected.map((words) => expect.stringContaining(`tasks.other.${words}`)));
  for (const line of lines) expect(line).toMatch(/^\.github\/cloud-automation\.yml:3:\d+: /);
  expect(exitCode).toBe(1);
});

test("what is wrong is told where it stands, and whatever task is asked for", async () => {
  const { exitCode, lines } = await check(
    "[{ if: 'false', job: notify.send, with: { channel: slack } }]",
    "--task",
    "deployment",
  );
  expect([exitCode, lines]).toEqual([
    1,
    [
      expect.stringMatching(
        /^\.github\/cloud-automation\.yml:3:61: tasks\.other\[0\]\.with\.channel: /,
      ),
    ],
  ]);
});

test.each([
  ["a recipe", recipe(".github/good.yml")],
  [
    "a flag of the event",
    flag("{ flag: '${{ event.data.flag }}', enabled: '${{ event.data.on }}' }"),
  ],
  ["flags of the event", flag("{ flags: '${{ event.data.action.value }}' }")],
  [
    "a channel of the event",
    "{ job: notify.send, with: { channel: '${{ event.data.channel }}' } }",
  ],
  [
    "a time of the event",
    "{ job: slo.evaluate, with: { start: '${{ event.data.load.start }}', timeframe: 10m } }",
  ],
  [
    "an action with values of the event",
    route(
      "{ a: { job: flag.set, with: { flags: '${{ event.data.action.value }}' } }, b: { " +
        "job: load.start, with: { workflow: a.yml, inputs: '${{ event.data.x }}' } } }",
    ),
  ],
  [
    "approvers of the event",
    "{ job: approval.ask, with: { exclude: '${{ event.data.labels.requester }}' } }",
  ],
])("%s is left to the run", async (_, rule) => {
  const { exitCode, lines } = await check(rule);
  expect([exitCode, lines[0]]).toEqual([0, expect.stringContaining("is valid")]);
});

test("files are looked for below --root", async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "deep-check-root-"));
  expect((await check(recipe(".github/good.yml"), "--root", elsewhere)).lines).toEqual([
    expect.stringContaining("with.http: .github/good.yml is not there"),
  ]);
  rmSync(elsewhere, { recursive: true, force: true });
});
