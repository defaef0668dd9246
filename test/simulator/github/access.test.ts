import { ask, startLenient, startStrict } from "./support";

test("the repository, as GitHub describes one", async () => {
  const github = await startStrict({ defaultBranch: "trunk" });
  const { body } = await ask(github, "GET", "");
  expect(body).toMatchObject({
    full_name: "octo/demo",
    default_branch: "trunk",
    has_issues: true,
    html_url: "https://github.com/octo/demo",
  });
});

test.each<[string, { authorization?: string; "x-github-api-version"?: string }, number, string]>([
  ["a wrong token", { authorization: "Bearer ghs_other" }, 401, "Bad credentials"],
  ["no token", { authorization: "" }, 401, "Requires authentication"],
  ["the runtime token", { authorization: "Bearer runtime" }, 401, "Bad credentials"],
  [
    "an API version that does not exist",
    { "x-github-api-version": "2020-01-01" },
    400,
    "Unsupported API version",
  ],
])("%s is refused", async (_, headers, status, message) => {
  const github = await startLenient();
  github.addRun({ id: 1 });
  const authorization =
    headers.authorization === "Bearer runtime"
      ? `Bearer ${github.runtimeToken(1)}`
      : headers.authorization;
  const answer = await ask(github, "GET", "", undefined, {
    ...(headers as Record<string, string>),
    ...(authorization !== undefined && { authorization }),
  });
  expect([answer.status, answer.body["message"]]).toEqual([
    status,
    expect.stringContaining(message),
  ]);
});

test("a request without a user agent is refused", async () => {
  const github = await startLenient();
  // Only the http module can leave the header out.
  const { get } = await import("node:http");
  const status = await new Promise((resolve) =>
    get(
      `${github.url}/repos/octo/demo`,
      { headers: { authorization: `Bearer ${github.token}` } },
      (response) => resolve(response.statusCode),
    ),
  );
  expect(status).toBe(403);
  expect(github.violations).toContain("/repos/{owner}/{repo}: no user agent");
});

test.each(["2022-11-28", "2026-03-10"])("the API version %s is known", async (version) => {
  const github = await startStrict();
  const answer = await ask(github, "GET", "", undefined, { "x-github-api-version": version });
  expect([answer.status, answer.headers.get("x-github-api-version-selected")]).toEqual([
    200,
    version,
  ]);
});

test("an older server does not know the API version 2026-03-10", async () => {
  const github = await startStrict({ returnsRunDetails: false });
  expect(
    (await ask(github, "GET", "", undefined, { "x-github-api-version": "2026-03-10" })).status,
  ).toBe(400);
});

test.each([
  "/repos/octo/other",
  "/repos/other/demo/actions/runs",
  "/actions/runs/1",
  "/actions/runs/none",
  "/actions/workflows/none.yml",
  "/actions/artifacts/1/zip",
  "/issues/1",
  "/issues/comments/1",
  "/deployments/1",
  "/check-runs/1",
  "/contents/none.txt",
  "/contents/README.md?ref=none",
])("%s does not exist", async (path) => {
  const github = await startLenient();
  expect(await ask(github, "GET", path)).toMatchObject({
    status: 404,
    body: { documentation_url: expect.any(String), status: "404" },
  });
});

test("owner and repository are found whatever their case", async () => {
  const github = await startStrict();
  expect((await ask(github, "GET", "/repos/OCTO/Demo")).status).toBe(200);
});

test.each<[string, string, string, string]>([
  ["actions", "read", "GET", "/actions/runs"],
  ["actions", "read", "GET", "/actions/artifacts"],
  ["actions", "read", "GET", "/actions/workflows/ci.yml"],
  ["actions", "read", "GET", "/actions/runs/1/pending_deployments"],
  ["actions", "write", "POST", "/actions/runs/1/cancel"],
  ["actions", "write", "POST", "/actions/runs/1/force-cancel"],
  ["actions", "write", "POST", "/actions/workflows/ci.yml/dispatches"],
  ["actions", "write", "DELETE", "/actions/artifacts/1"],
  ["checks", "read", "GET", "/check-runs/1/annotations"],
  ["checks", "write", "POST", "/check-runs"],
  ["contents", "read", "GET", "/contents/README.md"],
  ["contents", "write", "POST", "/dispatches"],
  ["contents", "write", "PUT", "/contents/README.md"],
  ["contents", "read", "GET", "/git/ref/heads%2Fmain"],
  ["contents", "write", "POST", "/git/refs"],
  ["contents", "write", "DELETE", "/git/refs/heads%2Fmain"],
  ["contents", "read", "POST", "/commits/main/comments"],
  ["contents", "write", "PATCH", "/comments/1"],
  ["deployments", "read", "GET", "/deployments"],
  ["deployments", "write", "POST", "/deployments"],
  ["deployments", "write", "POST", "/deployments/1/statuses"],
  ["issues", "read", "GET", "/issues/1/comments"],
  ["issues", "write", "POST", "/issues"],
  ["issues", "write", "PATCH", "/issues/comments/1"],
  ["issues", "write", "POST", "/issues/comments/1/reactions"],
  ["issues", "write", "POST", "/issues/1/labels"],
  ["pull-requests", "read", "GET", "/pulls"],
  ["pull-requests", "write", "POST", "/pulls"],
])("%s: %s is what %s %s needs, and nothing less", async (scope, access, method, path) => {
  const enough = await startLenient({ permissions: { [scope]: access } });
  const body = method === "GET" ? undefined : {};
  expect((await ask(enough, method, path, body)).status).not.toBe(403);
  const all = {
    actions: "write",
    checks: "write",
    contents: "write",
    deployments: "write",
    issues: "write",
  } as const;
  const less = await startLenient({
    permissions: { ...all, [scope]: access === "write" ? "read" : "none" },
  });
  expect(await ask(less, method, path, body)).toMatchObject({
    status: 403,
    body: { message: "Resource not accessible by integration" },
  });
});

test("write includes read; what is not named is none", async () => {
  const github = await startStrict({ permissions: { actions: "write" } });
  expect((await ask(github, "GET", "/actions/runs")).status).toBe(200);
  expect((await ask(github, "GET", "/issues")).status).toBe(403);
});

test.each([
  ["GET", "/actions/variables"],
  ["POST", "/actions/variables"],
  ["PATCH", "/actions/variables/FLAG"],
  ["GET", "/environments/production/variables/FLAG"],
  ["PUT", "/environments/production"],
  ["GET", "/actions/secrets"],
  ["POST", "/actions/runs/1/pending_deployments"],
])("GITHUB_TOKEN can never do %s %s", async (method, path) => {
  const github = await startLenient({
    permissions: {
      actions: "write",
      checks: "write",
      contents: "write",
      deployments: "write",
      issues: "write",
    },
  });
  github.addRun({ id: 1 });
  expect(await ask(github, method, path, method === "GET" ? undefined : {})).toMatchObject({
    status: 403,
    body: { message: "Resource not accessible by integration" },
  });
});

test("a reader who sends the ETag gets 304 until something changes", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  const first = await ask(github, "GET", "/actions/runs/1");
  const etag = first.headers.get("etag") ?? "";
  expect(
    await ask(github, "GET", "/actions/runs/1", undefined, { "if-none-match": etag }),
  ).toMatchObject({ status: 304, text: "" });
  github.updateRun(1, { status: "in_progress" });
  expect(
    (await ask(github, "GET", "/actions/runs/1", undefined, { "if-none-match": etag })).status,
  ).toBe(200);
});

test("the Date header and the time stamps tell the simulated time", async () => {
  const github = await startStrict({ now: () => new Date("2026-11-01T10:00:00.900Z") });
  github.addRun({ id: 1 });
  const answer = await ask(github, "GET", "/actions/runs/1");
  expect(answer.headers.get("date")).toBe("Sun, 01 Nov 2026 10:00:00 GMT");
  expect(answer.body["created_at"]).toBe("2026-11-01T10:00:00Z");
});

test.each([
  ["{", 400, "Problems parsing JSON"],
  ["[]", 400, "Body should be a JSON object"],
])("the body %s is refused", async (body, status, message) => {
  const github = await startLenient();
  expect(await ask(github, "POST", "/issues", body)).toMatchObject({ status, body: { message } });
});

test("requests are recorded with their body and without the token", async () => {
  const github = await startStrict();
  await ask(
    github,
    "POST",
    "/issues",
    { title: "A title" },
    { "content-type": "application/json" },
  );
  expect(github.requests).toHaveLength(1);
  expect(github.requests[0]).toMatchObject({
    host: "api",
    method: "POST",
    path: "/repos/octo/demo/issues",
    query: {},
    body: { title: "A title" },
    status: 201,
    outcome: "answered",
  });
  expect(JSON.stringify(github.requests)).not.toContain(github.token);
});
