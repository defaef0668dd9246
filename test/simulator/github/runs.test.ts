import fc from "fast-check";
import { VirtualClock } from "../../../simulator";
import { createdFilter } from "../../../simulator/github/run-filter";
import type { Listed, RunList } from "./support";
import { ask, startLenient, startStrict } from "./support";

test("runs are listed newest first, with what identifies them", async () => {
  const github = await startStrict();
  github.addRun({
    id: 10,
    displayTitle: "keptn-test abc",
    createdAt: "2026-11-01T00:00:00Z",
    conclusion: "success",
    path: ".github/workflows/task.yml",
  });
  github.addRun({
    id: 9,
    createdAt: "2026-11-02T00:00:00Z",
    headRepository: "fork/demo",
    headBranch: "feature",
    event: "pull_request",
  });
  const { body: data } = await ask<RunList>(github, "GET", "/actions/runs");
  expect(data.total_count).toBe(2);
  expect(data.workflow_runs.map(({ id }) => id)).toEqual([9, 10]);
  expect(data.workflow_runs[1]).toMatchObject({
    display_title: "keptn-test abc",
    event: "repository_dispatch",
    status: "completed",
    conclusion: "success",
    path: ".github/workflows/task.yml",
    head_branch: "main",
    run_attempt: 1,
    html_url: "https://github.com/octo/demo/actions/runs/10",
  });
  const [fork, own] = data.workflow_runs.map((run) => run.head_repository);
  expect([fork?.full_name, own?.full_name, fork?.fork]).toEqual(["fork/demo", "octo/demo", true]);
  expect(fork?.id).not.toBe(own?.id);
});

test.each<[string, Record<string, string>, number[]]>([
  ["event", { event: "push" }, [2]],
  ["branch", { branch: "feature" }, [3]],
  ["a status", { status: "in_progress" }, [3]],
  ["completed", { status: "completed" }, [2, 1]],
  ["a conclusion", { status: "failure" }, [2]],
  ["head_sha", { head_sha: "b".repeat(40) }, [1]],
  ["actor", { actor: "hubot" }, [1]],
  ["created since", { created: ">=2026-11-02T00:00:00Z" }, [3, 2]],
  ["created in a range", { created: "2026-11-01T00:00:00Z..2026-11-02T00:00:00Z" }, [2, 1]],
  ["created on a day", { created: "2026-11-03" }, [3]],
  ["two at once", { event: "repository_dispatch", status: "completed" }, [1]],
])("runs can be filtered by %s", async (_, filter, expected) => {
  const github = await startStrict();
  github.addRun({
    id: 1,
    createdAt: "2026-11-01T00:00:00Z",
    conclusion: "success",
    headSha: "b".repeat(40),
    actor: "hubot",
  });
  github.addRun({ id: 2, createdAt: "2026-11-02T00:00:00Z", conclusion: "failure", event: "push" });
  github.addRun({
    id: 3,
    createdAt: "2026-11-03T00:00:00Z",
    status: "in_progress",
    headBranch: "feature",
  });
  const answer = await ask<RunList>(
    github,
    "GET",
    `/actions/runs?${new URLSearchParams(filter).toString()}`,
  );
  expect(answer.body.workflow_runs.map(({ id }) => id)).toEqual(expected);
  expect(answer.body.total_count).toBe(expected.length);
});

test.each(["status=startup_failure", "status=done", "created=yesterday"])(
  "%s is no filter",
  async (query) => {
    const github = await startLenient();
    expect((await ask(github, "GET", `/actions/runs?${query}`)).status).toBe(422);
  },
);

test("a moment is in exactly one of before and since, and in the range that ends with it", () => {
  const time = fc.date({
    min: new Date("2020-01-01"),
    max: new Date("2030-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(time, time, (at, limit) => {
      const text = `${limit.toISOString().slice(0, 19)}Z`;
      expect(createdFilter(`>=${text}`)(at)).toBe(!createdFilter(`<${text}`)(at));
      expect(createdFilter(`>${text}`)(at)).toBe(!createdFilter(`<=${text}`)(at));
      expect(createdFilter(`*..${text}`)(at)).toBe(createdFilter(`<=${text}`)(at));
      expect(createdFilter(`${text}..*`)(at)).toBe(createdFilter(`>=${text}`)(at));
      expect(createdFilter(text)(limit)).toBe(true);
      const whole = (date: Date): number => Math.floor(date.getTime() / 1_000);
      expect(createdFilter(`>=${text}`)(at)).toBe(whole(at) >= whole(limit));
    }),
  );
});

test("a workflow's runs are found by its file and by its id", async () => {
  const github = await startStrict();
  const { id } = github.addWorkflow({ file: "deploy.yml", name: "Deploy" });
  github.addRun({ id: 1, path: ".github/workflows/deploy.yml" });
  github.addRun({ id: 2, path: ".github/workflows/other.yml" });
  for (const workflow of ["deploy.yml", id]) {
    const { body } = await ask<RunList>(github, "GET", `/actions/workflows/${workflow}/runs`);
    expect(body.workflow_runs.map((run) => [run.id, run.name])).toEqual([[1, "Deploy"]]);
  }
  const { body } = await ask(github, "GET", "/actions/workflows");
  expect(body).toMatchObject({
    total_count: 2,
    workflows: [{ path: ".github/workflows/deploy.yml" }, { path: ".github/workflows/other.yml" }],
  });
  expect((await ask(github, "GET", `/actions/workflows/${id}`)).body).toMatchObject({
    name: "Deploy",
    state: "active",
  });
});

test("lists come in pages, and the Link header leads through them", async () => {
  const github = await startStrict();
  for (let id = 1; id <= 65; id += 1) github.addRun({ id });
  const second = await ask<RunList>(github, "GET", "/actions/runs?per_page=10&page=2");
  expect(second.body.workflow_runs.map(({ id }) => id)).toEqual([
    55, 54, 53, 52, 51, 50, 49, 48, 47, 46,
  ]);
  expect(second.headers.get("link")).toBe(
    ["prev", "next", "last", "first"]
      .map(
        (rel, i) =>
          `<${github.url}/repos/octo/demo/actions/runs?per_page=10&page=${[1, 3, 7, 1][i]}>; rel="${rel}"`,
      )
      .join(", "),
  );
  expect((await ask(github, "GET", "/actions/runs?per_page=100")).headers.get("link")).toBeNull();
  const size = async (query: string): Promise<number> =>
    (await ask<RunList>(github, "GET", `/actions/runs${query}`)).body.workflow_runs.length;
  expect([await size(""), await size("?per_page=100"), await size("?per_page=30&page=3")]).toEqual([
    30, 65, 5,
  ]);
});

test("a page holds at most 100", async () => {
  const github = await startLenient();
  for (let id = 1; id <= 120; id += 1) github.addRun({ id });
  expect(
    (await ask<RunList>(github, "GET", "/actions/runs?per_page=120")).body.workflow_runs,
  ).toHaveLength(100);
});

test("with filters at most 1,000 runs can be reached", async () => {
  const github = await startStrict();
  for (let id = 1; id <= 1_005; id += 1) github.addRun({ id });
  const size = async (page: number, query: string): Promise<number> =>
    (await ask<RunList>(github, "GET", `/actions/runs?per_page=100&page=${page}${query}`)).body
      .workflow_runs.length;
  expect([await size(10, ""), await size(11, "")]).toEqual([100, 5]);
  expect([
    await size(10, "&event=repository_dispatch"),
    await size(11, "&event=repository_dispatch"),
  ]).toEqual([100, 0]);
});

test("a re-run keeps the id, and its earlier attempts and their jobs stay readable", async () => {
  const github = await startStrict();
  github.addRun({ id: 1, status: "in_progress" });
  github.addJob(1, {
    name: "task",
    conclusion: "failure",
    steps: [{ name: "Deploy", conclusion: "failure" }],
  });
  github.updateRun(1, { conclusion: "failure" });
  github.updateRun(1, { runAttempt: 2 });
  github.addJob(1, { name: "task" });
  const attempt = (number: number) => ask(github, "GET", `/actions/runs/1/attempts/${number}`);
  expect((await attempt(1)).body).toMatchObject({
    run_attempt: 1,
    status: "completed",
    conclusion: "failure",
  });
  expect((await attempt(2)).body).toMatchObject({
    run_attempt: 2,
    status: "queued",
    conclusion: null,
  });
  expect((await attempt(3)).status).toBe(404);
  expect((await ask(github, "GET", "/actions/runs/1")).body["run_attempt"]).toBe(2);
  const first = await ask(github, "GET", "/actions/runs/1/attempts/1/jobs");
  expect(first.body).toMatchObject({
    total_count: 1,
    jobs: [
      {
        name: "task",
        conclusion: "failure",
        run_attempt: 1,
        steps: [{ name: "Deploy", number: 1, status: "completed", conclusion: "failure" }],
      },
    ],
  });
  const count = async (query: string): Promise<number> =>
    (await ask<Listed>(github, "GET", `/actions/runs/1/jobs${query}`)).body.total_count;
  expect([await count(""), await count("?filter=latest"), await count("?filter=all")]).toEqual([
    1, 1, 2,
  ]);
});

test("cancelling is asynchronous: accepted now, over later, jobs and steps with it", async () => {
  const clock = new VirtualClock("2026-11-01T00:00:00Z");
  const github = await startStrict({ clock, cancelDelayMs: 30_000 });
  github.addRun({ id: 1, status: "in_progress" });
  const job = github.addJob(1, {
    name: "task",
    steps: [
      { name: "One", conclusion: "success" },
      { name: "Two" },
      { name: "Three", status: "queued" },
    ],
  });
  expect((await ask(github, "POST", "/actions/runs/1/cancel")).status).toBe(202);
  expect(github.run(1)?.status).toBe("in_progress");
  clock.advance(30_000);
  expect(github.run(1)).toMatchObject({
    status: "completed",
    conclusion: "cancelled",
    updatedAt: new Date("2026-11-01T00:00:30Z"),
  });
  expect(github.jobs(1)).toMatchObject([
    {
      id: job.id,
      status: "completed",
      conclusion: "cancelled",
      steps: [{ conclusion: "success" }, { conclusion: "cancelled" }, { conclusion: "skipped" }],
    },
  ]);
  expect(await ask(github, "POST", "/actions/runs/1/cancel")).toMatchObject({
    status: 409,
    body: { message: expect.stringContaining("completed") },
  });
  expect((await ask(github, "POST", "/actions/runs/1/force-cancel")).status).toBe(409);
});

test("a run that resists cancelling is ended by force", async () => {
  const clock = new VirtualClock();
  const github = await startStrict({ clock, cancelDelayMs: () => undefined });
  github.addRun({ id: 1, status: "in_progress" });
  await ask(github, "POST", "/actions/runs/1/cancel");
  clock.advance(3_600_000);
  expect(github.run(1)?.status).toBe("in_progress");
  expect((await ask(github, "POST", "/actions/runs/1/force-cancel")).status).toBe(202);
  clock.advance(0);
  expect(github.run(1)?.conclusion).toBe("cancelled");
});

test("a run that ends by itself before the cancellation keeps its conclusion", async () => {
  const clock = new VirtualClock();
  const github = await startStrict({ clock, cancelDelayMs: 1_000 });
  github.addRun({ id: 1, status: "in_progress" });
  await ask(github, "POST", "/actions/runs/1/cancel");
  github.updateRun(1, { conclusion: "success" });
  clock.advance(1_000);
  expect(github.run(1)?.conclusion).toBe("success");
});

test("a run that waits for protection rules names the environments", async () => {
  const github = await startStrict();
  github.addRun({ id: 1, status: "waiting", pendingEnvironments: ["production"] });
  const { body } = await ask(github, "GET", "/actions/runs/1/pending_deployments");
  expect(body).toMatchObject([
    { environment: { name: "production" }, current_user_can_approve: false },
  ]);
});

test("a run that contradicts itself is a mistake of the test", async () => {
  const github = await startStrict();
  expect(() => github.addRun({ status: "completed" })).toThrow("conclusion");
  github.addRun({ id: 1 });
  expect(() => github.addRun({ id: 1 })).toThrow("already");
  expect(() => github.updateRun(2, {})).toThrow("no run 2");
});
