import { parse } from "yaml";
import { INPUTS } from "../../src/config/names";
import { eventTypeNames } from "../../src/domain/trust/provenance";
import { fences, filesEndingIn, read } from "./markdown";
import type { Workflow } from "./workflow-rules";
import { complaintsAbout, complaintsAboutCaller, isReusable, RUN_NAME } from "./workflow-rules";

const examples = filesEndingIn(".yml").filter((path) => path.startsWith("examples/workflows/"));
const own = filesEndingIn(".yml").filter((path) => path.startsWith(".github/workflows/"));
const documented = filesEndingIn(".md").flatMap((path) =>
  fences(read(path), "yaml")
    .filter((text) => /^jobs:$/m.test(text))
    .map((text, number) => [`${path}, workflow ${number + 1}`, text] as const),
);
const callers: (readonly [string, string])[] = [
  ...examples.map((path) => [path, read(path)] as const),
  ...documented,
];
/** The helpers answer no dispatched task, so they need not be found by one. */
const answering = callers.filter(
  ([, text]) =>
    !/cloud-automation-actions\/(trigger@|sweep@|\.github\/workflows\/(sweep|doctor)\.yml@)/.test(
      text,
    ),
);
/** Reusable workflows are called by these; their own rules are another test's. */
const ownWorkflows = own
  .map((path) => [path, read(path)] as const)
  .filter(([, text]) => !isReusable(text));

test("there are examples, documented workflows and workflows of our own", () => {
  expect(examples).toEqual(
    expect.arrayContaining(
      ["interactive", "own-steps", "silent", "trial"].map(
        (name) => `examples/workflows/${name}.yml`,
      ),
    ),
  );
  expect(documented.length).toBeGreaterThanOrEqual(2);
  expect(own).toEqual(
    expect.arrayContaining(
      ["ci", "major-tag", "release"].map((name) => `.github/workflows/${name}.yml`),
    ),
  );
});

test.each([...callers, ...ownWorkflows])(
  "%s is pinned, asks for permissions job by job, and keeps expressions out of scripts",
  (_name, text) => {
    expect(complaintsAbout(text)).toEqual([]);
  },
);

test.each(answering)(
  "%s is found by its task, waits for its duplicates, and uses inputs that exist",
  (_name, text) => {
    expect(complaintsAboutCaller(text, INPUTS)).toEqual([]);
  },
);

test("CI runs each check of .ci/run by its name, on the Node that users have and on the oldest", () => {
  const known = [...read(".ci/run").matchAll(/^ *(?:check|by_name) ([\w-]+) /gm)].map(
    ([, name]) => name,
  );
  const ci = read(".github/workflows/ci.yml");
  const named = [...ci.matchAll(/^ +(?:checks:|run: \.ci\/run) ([a-z0-9 -]+)$/gm)].flatMap(
    ([, names = ""]) => names.split(" "),
  );
  // Its matrix has tests on Node 24 anyway.
  expect([...new Set(named), "node-24"].sort()).toEqual([...known].sort());
  expect(ci).toMatch(/node: 20\n +checks: install tests processes$/m);
});

test("a version of an action is one commit everywhere", () => {
  const commits = new Map<string, Set<string>>();
  for (const [, text] of [...callers, ...ownWorkflows]) {
    for (const [, action = "", commit = "", version = ""] of text.matchAll(
      /uses: (\S+)@([0-9a-f]{40}) # (v[\d.]+)/g,
    )) {
      const name = `${action} ${version}`;
      commits.set(name, (commits.get(name) ?? new Set()).add(commit));
    }
  }
  expect(commits.size).toBeGreaterThan(0);
  expect([...commits].filter(([, found]) => found.size > 1)).toEqual([]);
});

describe("the rules see", () => {
  const good = read("examples/workflows/interactive.yml");
  const bad = (from: string | RegExp, to: string) => {
    const text = good.replace(from, to);
    expect(text).not.toBe(good);
    return [...complaintsAbout(text), ...complaintsAboutCaller(text, INPUTS)];
  };

  test.each<[string, string | RegExp, string, RegExp]>([
    [
      "a tag instead of a commit",
      /actions\/checkout@\S+ # \S+/,
      "actions/checkout@v5",
      /not pinned/,
    ],
    ["a commit without its version", / # v5\.0\.0/, "", /no version/],
    [
      "a checkout that keeps its token",
      "persist-credentials: false",
      "fetch-depth: 1",
      /persist-credentials/,
    ],
    [
      "payload text in a script",
      "$CLOUD_AUTOMATION_SERVICE to",
      "${{ github.event.client_payload.service }} to",
      /expression inside a script/,
    ],
    [
      "a job without permissions",
      /^ {4}permissions:\n(?: {6}.*\n)+/m,
      "",
      /permissions are missing/,
    ],
    [
      "a workflow that keeps the default permissions",
      "permissions: {}",
      "env: {}",
      /permissions of the workflow/,
    ],
    ["a job without a time limit", /^ {4}timeout-minutes: 75\n/m, "", /timeout-minutes is missing/],
    [
      "a job whose limit ends the answer",
      "timeout-minutes: 75",
      "timeout-minutes: 60",
      /no time to answer/,
    ],
    ["another run-name", RUN_NAME, "Deployment", /run-name/],
    [
      "a group that all tasks share",
      /cloud-automation-\$.*/,
      "cloud-automation",
      /concurrency.group/,
    ],
    [
      "a queue that drops waiting runs",
      "queue: max",
      "cancel-in-progress: false",
      /concurrency.queue/,
    ],
    ["an input that does not exist", "timeout-minutes: 60", "timeout: 60", /timeout is no input/],
    ["a dispatch without types", "types: [keptn-deployment]", "types: []", /types is missing/],
  ])("%s", (_what, from, to, complaint) => {
    expect(bad(from, to).join("\n")).toMatch(complaint);
  });

  test("own steps before the action", () => {
    const text = read("examples/workflows/own-steps.yml").replace(
      "    steps:\n",
      "    steps:\n      - run: echo before\n",
    );
    expect(complaintsAboutCaller(text, INPUTS).join("\n")).toMatch(/first step/);
  });
});

test("every documented caller is bound to the tasks of its types, and says so where there are several or none that fit", () => {
  type Inputs = Readonly<Record<string, unknown>>;
  const ofProjects = filesEndingIn(".yml")
    .filter((path) => /^examples\/projects\/.*\.github\/workflows\//.test(path))
    .map((path) => [path, read(path)] as const);
  const jobs = [...answering, ...ofProjects].flatMap(([path, text]) => {
    const workflow = parse(text) as {
      on: { repository_dispatch?: { types: readonly string[] } };
      jobs: Readonly<
        Record<string, { with?: Inputs; steps?: readonly { uses?: string; with?: Inputs }[] }>
      >;
    };
    const types = workflow.on.repository_dispatch?.types ?? [];
    const inputs = Object.values(workflow.jobs).flatMap((job) => [
      job.with,
      ...(job.steps ?? [])
        .filter(({ uses }) => uses?.includes("cloud-automation-actions@"))
        .map((step) => step.with),
    ]);
    return inputs.flatMap((given) => (given && types.length > 0 ? [{ path, types, given }] : []));
  });
  expect(jobs.length).toBeGreaterThan(20);
  for (const { path, types, given } of jobs) {
    // A catalogue's keys bind, and what is never answered needs no name.
    if (types.length > 1 && given["mode"] !== "silent")
      expect({ path, tasks: given["tasks"] }).toEqual({
        path,
        tasks: expect.stringMatching(/^[\w-]+$/),
      });
    if (given["tasks"] !== undefined && !path.endsWith("trial.yml"))
      expect({
        path,
        fits: types.some((type) => eventTypeNames(type, String(given["tasks"]))),
      }).toEqual({ path, fits: true });
  }
});

test("every event_type in a documented webhook starts an example workflow", () => {
  const types = examples.flatMap(
    (path) => (parse(read(path)) as Workflow).on.repository_dispatch?.types ?? [],
  );
  const sent = filesEndingIn(".md").flatMap((path) =>
    [...read(path).matchAll(/"event_type":"([^"]+)"/g)].map(([, type]) => type),
  );
  expect(sent.length).toBeGreaterThanOrEqual(2);
  expect(sent.filter((type) => !types.includes(type ?? ""))).toEqual([]);
});
