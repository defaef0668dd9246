import { VirtualClock } from "../../../simulator";
import { ask, startLenient, startStrict } from "./support";

const SHA = "a".repeat(40);
const annotation = (message: string) => ({
  path: "report.xml",
  start_line: 3,
  end_line: 4,
  annotation_level: "warning",
  message,
});

describe("check runs", () => {
  test("are created, changed and read; annotations are appended", async () => {
    const github = await startStrict();
    const created = await ask<{ id: number }>(github, "POST", "/check-runs", {
      name: "SLO",
      head_sha: SHA,
      status: "in_progress",
      output: { title: "SLO", summary: "running", annotations: [annotation("one")] },
    });
    expect([created.status, created.body]).toEqual([
      201,
      expect.objectContaining({ status: "in_progress", conclusion: null, head_sha: SHA }),
    ]);
    const path = `/check-runs/${created.body.id}`;
    const changed = await ask(github, "PATCH", path, {
      conclusion: "failure",
      output: { title: "SLO", summary: "done", annotations: [annotation("two")] },
    });
    expect(changed.body).toMatchObject({
      status: "completed",
      conclusion: "failure",
      completed_at: expect.any(String),
      output: { summary: "done", annotations_count: 2 },
    });
    expect((await ask(github, "GET", path)).body).toMatchObject({
      name: "SLO",
      conclusion: "failure",
    });
    expect((await ask(github, "GET", `${path}/annotations`)).body).toMatchObject([
      { message: "one", annotation_level: "warning", start_line: 3 },
      { message: "two" },
    ]);
    expect(github.checkRuns()).toMatchObject([
      { name: "SLO", conclusion: "failure", output: { summary: "done" } },
    ]);
  });

  test("of a job carry the runner's annotations, and belong to Actions itself", async () => {
    const github = await startStrict();
    github.addRun({ id: 1 });
    const job = github.addJob(1, { name: "task" });
    github.annotate(job.id, { message: "has exceeded the maximum execution time" });
    const { body } = await ask<{ jobs: { check_run_url: string }[] }>(
      github,
      "GET",
      "/actions/runs/1/jobs",
    );
    const path = new URL(body.jobs[0]?.check_run_url ?? "").pathname;
    expect((await ask(github, "GET", `${path}/annotations`)).body).toMatchObject([
      { message: "has exceeded the maximum execution time", annotation_level: "failure" },
    ]);
    expect((await ask(github, "GET", path)).body).toMatchObject({
      name: "task",
      status: "in_progress",
    });
    expect((await ask(github, "PATCH", path, { conclusion: "success" })).status).toBe(404);
  });

  test.each<[string, object]>([
    ["no name", { head_sha: SHA }],
    ["no commit", { name: "a", head_sha: "main" }],
    ["completed without a conclusion", { name: "a", head_sha: SHA, status: "completed" }],
    ["a conclusion that is none", { name: "a", head_sha: SHA, conclusion: "errored" }],
    [
      "a summary that is too long",
      { name: "a", head_sha: SHA, output: { title: "t", summary: "x".repeat(65_536) } },
    ],
    ["no summary", { name: "a", head_sha: SHA, output: { title: "t" } }],
    [
      "51 annotations",
      {
        name: "a",
        head_sha: SHA,
        output: {
          title: "t",
          summary: "s",
          annotations: Array.from({ length: 51 }, () => annotation("x")),
        },
      },
    ],
    [
      "an annotation without a line",
      {
        name: "a",
        head_sha: SHA,
        output: {
          title: "t",
          summary: "s",
          annotations: [{ path: "a", annotation_level: "notice", message: "x" }],
        },
      },
    ],
  ])("with %s are refused", async (_, body) => {
    const github = await startLenient();
    expect((await ask(github, "POST", "/check-runs", body)).status).toBe(422);
    expect(github.checkRuns()).toEqual([]);
  });
});

describe("deployments", () => {
  const SAFE = { auto_merge: false, required_contexts: [] };

  test("get statuses, newest first, and keep their details", async () => {
    const github = await startStrict();
    const created = await ask<{ id: number; sha: string }>(github, "POST", "/deployments", {
      ref: "main",
      ...SAFE,
      environment: "staging",
      payload: { task: "1" },
      description: "d",
    });
    expect([created.status, created.body]).toEqual([
      201,
      expect.objectContaining({
        ref: "main",
        environment: "staging",
        task: "deploy",
        payload: { task: "1" },
        production_environment: false,
        transient_environment: false,
      }),
    ]);
    const path = `/deployments/${created.body.id}/statuses`;
    await ask(github, "POST", path, {
      state: "in_progress",
      log_url: "https://github.com/octo/demo/actions/runs/1",
    });
    const done = await ask(github, "POST", path, {
      state: "success",
      environment_url: "https://shop.example.com",
      description: "x".repeat(140),
    });
    expect([done.status, done.body]).toEqual([
      201,
      expect.objectContaining({
        state: "success",
        environment: "staging",
        environment_url: "https://shop.example.com",
      }),
    ]);
    expect((await ask(github, "GET", path)).body).toMatchObject([
      { state: "success" },
      { state: "in_progress", log_url: "https://github.com/octo/demo/actions/runs/1" },
    ]);
    expect((await ask(github, "GET", `/deployments/${created.body.id}`)).body).toMatchObject({
      sha: created.body.sha,
    });
    expect(github.deployments()).toMatchObject([
      { environment: "staging", statuses: [{ state: "in_progress" }, { state: "success" }] },
    ]);
  });

  test("are found by environment, ref, task and sha, newest first", async () => {
    const github = await startStrict();
    const { sha } = github.addBranch("release");
    for (const [ref, environment, task] of [
      ["main", "staging", "deploy"],
      ["release", "staging", "deploy"],
      ["release", "production", "migrate"],
    ])
      await ask(github, "POST", "/deployments", { ref, environment, task, ...SAFE });
    const environments = async (query: string): Promise<string[]> =>
      (await ask<{ environment: string }[]>(github, "GET", `/deployments${query}`)).body.map(
        ({ environment }) => environment,
      );
    expect(await environments("")).toEqual(["production", "staging", "staging"]);
    expect(await environments("?environment=staging")).toEqual(["staging", "staging"]);
    expect(await environments("?ref=main")).toEqual(["staging"]);
    expect(await environments("?task=migrate")).toEqual(["production"]);
    expect(await environments(`?sha=${sha}&environment=staging`)).toEqual(["staging"]);
  });

  test.each<[string, object, object, string[]]>([
    [
      "a success makes older successes of the environment inactive",
      {},
      {},
      ["success", "inactive"],
    ],
    ["by default", {}, { auto_inactive: false }, ["success"]],
    ["but not transient ones", { transient_environment: true }, {}, ["success"]],
    ["nor production ones", { production_environment: true }, {}, ["success"]],
  ])("%s", async (_, more, status, expected) => {
    const github = await startStrict();
    for (let i = 0; i < 2; i += 1) {
      const { body } = await ask<{ id: number }>(github, "POST", "/deployments", {
        ref: "main",
        environment: "staging",
        ...SAFE,
        ...more,
      });
      await ask(github, "POST", `/deployments/${body.id}/statuses`, {
        state: "success",
        ...status,
      });
    }
    expect(github.deployments()[0]?.statuses.map(({ state }) => state)).toEqual(expected);
    expect(github.deployments()[1]?.statuses.map(({ state }) => state)).toEqual(["success"]);
  });

  test("without auto_merge: false a merge may be made instead, without required_contexts: [] a conflict may be the answer", async () => {
    const github = await startStrict();
    github.addBranch("behind", { isBehind: true });
    github.addBranch("red", { failedContexts: ["ci"] });
    const create = (body: object) => ask(github, "POST", "/deployments", body);
    expect(await create({ ref: "behind" })).toMatchObject({
      status: 202,
      body: { message: expect.stringContaining("Auto-merged") },
    });
    expect((await create({ ref: "red", auto_merge: false })).status).toBe(409);
    expect(
      (await create({ ref: "red", auto_merge: false, required_contexts: ["other"] })).status,
    ).toBe(201);
    for (const ref of ["behind", "red"]) expect((await create({ ref, ...SAFE })).status).toBe(201);
    expect(github.deployments()).toHaveLength(3);
  });

  test.each<[string, string, object]>([
    ["a ref that does not exist", "", { ref: "none" }],
    ["no ref", "", {}],
    ["a description of 141 characters", "", { ref: "main", description: "x".repeat(141) }],
    ["a state that does not exist", "/statuses", { state: "cancelled" }],
    ["no state", "/statuses", {}],
    ["a status of 141 characters", "/statuses", { state: "error", description: "x".repeat(141) }],
  ])("%s is refused", async (_, below, body) => {
    const github = await startLenient();
    const {
      body: { id },
    } = await ask<{ id: number }>(github, "POST", "/deployments", { ref: "main", ...SAFE });
    expect(
      (
        await ask(
          github,
          "POST",
          below === "" ? "/deployments" : `/deployments/${id}${below}`,
          body,
        )
      ).status,
    ).toBe(422);
    expect(github.deployments()).toMatchObject([{ statuses: [] }]);
  });
});

describe("issues", () => {
  test("are created, changed, closed, reopened and commented", async () => {
    const clock = new VirtualClock("2026-11-01T00:00:00Z");
    const github = await startStrict({ clock });
    const created = await ask(github, "POST", "/issues", {
      title: "Problem",
      body: "text",
      labels: ["incident", { name: "keptn" }],
      assignees: ["octocat"],
    });
    expect([created.status, created.body]).toEqual([
      201,
      expect.objectContaining({
        number: 1,
        state: "open",
        html_url: "https://github.com/octo/demo/issues/1",
        comments: 0,
        user: expect.objectContaining({ login: "github-actions[bot]", type: "Bot" }),
      }),
    ]);
    clock.advance(1_000);
    const closed = await ask(github, "PATCH", "/issues/1", { state: "closed", labels: ["done"] });
    expect(closed.body).toMatchObject({
      state: "closed",
      state_reason: "completed",
      closed_at: "2026-11-01T00:00:01Z",
      labels: [{ name: "done" }],
      title: "Problem",
      body: "text",
    });
    expect((await ask(github, "PATCH", "/issues/1", { state: "open" })).body).toMatchObject({
      state_reason: "reopened",
      closed_at: null,
    });
    expect(
      (await ask(github, "PATCH", "/issues/1", { state: "closed", state_reason: "duplicate" }))
        .body,
    ).toMatchObject({ state_reason: "duplicate" });
    const comment = await ask<{ id: number }>(github, "POST", "/issues/1/comments", {
      body: "first",
    });
    expect([comment.status, comment.body]).toEqual([
      201,
      expect.objectContaining({
        body: "first",
        issue_url: `${github.url}/repos/octo/demo/issues/1`,
      }),
    ]);
    await ask(github, "PATCH", `/issues/comments/${comment.body.id}`, { body: "changed" });
    github.addComment(1, "of a person");
    expect((await ask(github, "GET", "/issues/1/comments")).body).toMatchObject([
      { body: "changed" },
      { body: "of a person", user: { login: "octo" } },
    ]);
    expect((await ask(github, "GET", `/issues/comments/${comment.body.id}`)).body).toMatchObject({
      body: "changed",
    });
    expect((await ask(github, "GET", "/issues/1")).body).toMatchObject({ comments: 2 });
    expect(github.issue(1)).toMatchObject({
      state: "closed",
      labels: ["done"],
      comments: [{ body: "changed" }, { body: "of a person" }],
    });
  });

  test("are assigned to people with access only, without a word about the others", async () => {
    const github = await startStrict();
    github.addCollaborator("mona", "write");
    github.addIssue({ title: "one" });
    const assigned = await ask(github, "POST", "/issues/1/assignees", {
      assignees: ["mona", "stranger", "Octo"],
    });
    expect([assigned.status, github.issue(1)?.assignees]).toEqual([201, ["mona", "Octo"]]);
    github.editIssue(1, { state: "closed" });
    expect(github.issue(1)).toMatchObject({ state: "closed", stateReason: "completed" });
  });

  test("are listed by state, labels and creator", async () => {
    const github = await startStrict();
    github.addIssue({
      title: "one",
      labels: ["incident", "keptn-1"],
      createdAt: "2026-11-01T00:00:00Z",
    });
    github.addIssue({
      title: "two",
      labels: ["incident"],
      state: "closed",
      createdAt: "2026-11-02T00:00:00Z",
    });
    github.addIssue({
      title: "three",
      labels: ["incident"],
      user: "hubot",
      createdAt: "2026-11-03T00:00:00Z",
    });
    const titles = async (query: string): Promise<string[]> =>
      (await ask<{ title: string }[]>(github, "GET", `/issues${query}`)).body.map(
        ({ title }) => title,
      );
    expect(await titles("")).toEqual(["three", "one"]);
    expect(await titles("?state=all&direction=asc")).toEqual(["one", "two", "three"]);
    expect(await titles("?state=closed")).toEqual(["two"]);
    expect(await titles("?labels=incident,keptn-1")).toEqual(["one"]);
    expect(await titles("?creator=hubot")).toEqual(["three"]);
    expect(await titles("?since=2026-11-02T00:00:00Z")).toEqual(["three"]);
  });

  test.each<[string, string, string, object]>([
    ["no title", "POST", "/issues", { body: "x" }],
    ["an empty title", "POST", "/issues", { title: " " }],
    ["a body of 65,537 characters", "POST", "/issues", { title: "x", body: "x".repeat(65_537) }],
    ["a body that is no text", "POST", "/issues", { title: "x", body: {} }],
    ["a state that does not exist", "PATCH", "/issues/1", { state: "done" }],
    [
      "a reason that does not exist",
      "PATCH",
      "/issues/1",
      { state: "closed", state_reason: "fixed" },
    ],
    ["an empty comment", "POST", "/issues/1/comments", { body: "" }],
    ["a comment without a body", "POST", "/issues/1/comments", {}],
  ])("with %s are refused", async (_, method, path, body) => {
    const github = await startLenient();
    const issue = github.addIssue({ title: "there" });
    expect((await ask(github, method, path, body)).status).toBe(422);
    expect(github.issues()).toEqual([issue]);
  });

  test("get and lose labels one by one, whatever their case", async () => {
    const github = await startStrict();
    github.addIssue({ title: "x", labels: ["Incident"] });
    expect(
      (await ask(github, "POST", "/issues/1/labels", { labels: ["incident", "keptn"] })).body,
    ).toMatchObject([{ name: "Incident" }, { name: "keptn" }]);
    expect((await ask(github, "DELETE", "/issues/1/labels/INCIDENT")).body).toMatchObject([
      { name: "keptn" },
    ]);
    expect((await ask(github, "DELETE", "/issues/1/labels/incident")).status).toBe(404);
    expect((await ask(github, "GET", "/issues/1/labels")).body).toMatchObject([{ name: "keptn" }]);
    expect(github.issue(1)?.labels).toEqual(["keptn"]);
  });

  test("have comments of a certain time on, and edited ones say so", async () => {
    const clock = new VirtualClock("2026-11-01T00:00:00Z");
    const github = await startStrict({ clock });
    github.addIssue({ title: "x" });
    const { id } = github.addComment(1, "/approve", "mona");
    github.addComment(1, "other", "anna");
    clock.advance(60_000);
    github.editComment(id, "/deny");
    expect(
      (await ask(github, "GET", "/issues/1/comments?since=2026-11-01T00:00:30Z")).body,
    ).toMatchObject([
      { id, body: "/deny", created_at: "2026-11-01T00:00:00Z", updated_at: "2026-11-01T00:01:00Z" },
    ]);
  });

  test("can be switched off for the repository", async () => {
    const github = await startStrict({ hasIssues: false });
    for (const [method, path] of [
      ["GET", "/issues/1"],
      ["POST", "/issues"],
    ] as const)
      expect(
        (await ask(github, method, path, method === "POST" ? { title: "x" } : undefined)).status,
      ).toBe(410);
    expect((await ask(github, "GET", "")).body["has_issues"]).toBe(false);
  });
});

describe("contents", () => {
  test("are read by branch and by commit, as JSON or raw", async () => {
    const github = await startStrict();
    const text = `tasks: {}\n${"# ü\n".repeat(50)}`;
    const first = github.setFile(".github/cloud-automation.yml", text);
    github.addRun({ id: 1 });
    const second = github.setFile(".github/cloud-automation.yml", "changed");
    expect(first).not.toBe(second);
    const read = async (ref: string) => {
      const { status, body } = await ask<{ content: string; encoding: string; size: number }>(
        github,
        "GET",
        `/contents/.github/cloud-automation.yml${ref}`,
      );
      expect([status, body.encoding]).toEqual([200, "base64"]);
      return Buffer.from(body.content, "base64").toString();
    };
    expect(await read("")).toBe("changed");
    expect(await read(`?ref=${github.run(1)?.headSha ?? ""}`)).toBe(text);
    expect(await read("?ref=refs/heads/main")).toBe("changed");
    const encoded = await ask(
      github,
      "GET",
      `/contents/${encodeURIComponent(".github/cloud-automation.yml")}?ref=${first}`,
      undefined,
      { accept: "application/vnd.github.raw+json" },
    );
    expect(encoded.text).toBe(text);
  });

  test("a branch starts with what the default branch has, and goes its own way", async () => {
    const github = await startStrict();
    github.setFile("README.md", "old");
    github.setFile("LICENSE", "free");
    github.addBranch("feature");
    github.setFile("README.md", "new", "feature");
    const read = async (ref: string): Promise<string> =>
      (
        await ask(github, "GET", `/contents/README.md?ref=${ref}`, undefined, {
          accept: "application/vnd.github.raw",
        })
      ).text;
    expect([await read("main"), await read("feature")]).toEqual(["old", "new"]);
    expect((await ask(github, "GET", "/contents/LICENSE?ref=feature")).status).toBe(200);
  });

  test("a commit can be given files by its name", async () => {
    const github = await startStrict();
    github.setFile("a.txt", "a", SHA);
    expect((await ask(github, "GET", `/contents/a.txt?ref=${SHA}`)).status).toBe(200);
    expect((await ask(github, "GET", "/contents/a.txt")).status).toBe(404);
  });

  test("a folder is a list", async () => {
    const github = await startStrict();
    github.setFile("docs/a.md", "a");
    github.setFile("docs/deep/b.md", "b");
    expect((await ask(github, "GET", "/contents/docs")).body).toMatchObject([
      { name: "a.md", type: "file", path: "docs/a.md", size: 1 },
      { name: "deep", type: "dir" },
    ]);
  });
});
