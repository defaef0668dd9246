import { ask, startStrict } from "./support";

test("environments tell their protection rules, by list and by name", async () => {
  const github = await startStrict();
  github.addEnvironment("staging");
  github.addEnvironment("production/eu", {
    reviewers: { users: ["anna"], teams: ["sre"] },
    preventSelfReview: true,
    waitTimerMinutes: 30,
  });
  const { body } = await ask<{ environments: object[] }>(github, "GET", "/environments");
  expect(body).toMatchObject({
    total_count: 2,
    environments: [{ name: "staging", protection_rules: [] }, { name: "production/eu" }],
  });
  const one = await ask(github, "GET", "/environments/production%2Feu");
  expect(one.body).toEqual(body.environments[1]);
  expect(one.body["protection_rules"]).toMatchObject([
    { type: "wait_timer", wait_timer: 30 },
    {
      type: "required_reviewers",
      prevent_self_review: true,
      reviewers: [
        { type: "User", reviewer: { login: "anna" } },
        { type: "Team", reviewer: { slug: "sre" } },
      ],
    },
  ]);
  expect((await ask(github, "GET", "/environments/none")).status).toBe(404);
});

test("a run that waits names its environments and who may approve", async () => {
  const github = await startStrict();
  github.addEnvironment("production", {
    reviewers: { users: ["anna"], teams: ["sre"] },
    waitTimerMinutes: 5,
  });
  github.addRun({ id: 1, status: "waiting", pendingEnvironments: ["production", "unknown"] });
  expect((await ask(github, "GET", "/actions/runs/1/pending_deployments")).body).toMatchObject([
    {
      environment: { name: "production" },
      wait_timer: 5,
      current_user_can_approve: false,
      reviewers: [{ reviewer: { login: "anna" } }, { reviewer: { slug: "sre" } }],
    },
    { environment: { name: "unknown" }, wait_timer: 0, reviewers: [] },
  ]);
});

test.each(["approved", "rejected"] as const)(
  "a run that was %s goes on, with who did it and why",
  async (state) => {
    const github = await startStrict();
    github.addEnvironment("production", { reviewers: { users: ["anna"] } });
    github.addRun({ id: 1, status: "waiting", pendingEnvironments: ["production"] });
    expect((await ask(github, "GET", "/actions/runs/1/approvals")).body).toEqual([]);
    github.addApproval(1, { environment: "production", state, user: "anna", comment: "as agreed" });
    expect((await ask(github, "GET", "/actions/runs/1/approvals")).body).toMatchObject([
      {
        state,
        user: { login: "anna" },
        comment: "as agreed",
        environments: [{ name: "production" }],
      },
    ]);
    expect(github.run(1)).toMatchObject({ status: "in_progress", pendingEnvironments: [] });
  },
);

test("a decision about one of two environments leaves the run waiting", async () => {
  const github = await startStrict();
  github.addRun({ id: 1, status: "waiting", pendingEnvironments: ["a", "b"] });
  github.addApproval(1, { environment: "a", state: "approved", user: "anna" });
  expect(github.run(1)).toMatchObject({ status: "waiting", pendingEnvironments: ["b"] });
});

test.each([
  "/environments",
  "/environments/a",
  "/actions/runs/1/approvals",
  "/actions/runs/1/pending_deployments",
])("actions: read is what %s needs", async (path) => {
  const github = await startStrict({
    permissions: { contents: "write" },
    tokens: { app: { login: "a[bot]", permissions: { actions: "read" } } },
  });
  github.addRun({ id: 1 });
  github.addEnvironment("a");
  expect((await ask(github, "GET", path)).status).toBe(403);
  expect((await ask(github, "GET", path, undefined, { authorization: "token app" })).status).toBe(
    200,
  );
});
