import { ask, startLenient, startStrict } from "./support";

const APP = {
  login: "acme-bot[bot]",
  permissions: { issues: "write", deployments: "write", members: "read", contents: "write" },
} as const;
const PERSON = { login: "mona", permissions: { issues: "read" } } as const;
const as = (token: string) => ({ authorization: `Bearer ${token}` });

describe("a second token", () => {
  test("writes under its own name", async () => {
    const github = await startStrict({ tokens: { app: APP } });
    await ask(github, "POST", "/issues", { title: "by Actions" });
    await ask(github, "POST", "/issues", { title: "by the App" }, as("app"));
    await ask(github, "POST", "/issues/1/comments", { body: "hello" }, as("app"));
    await ask(
      github,
      "POST",
      "/deployments",
      { ref: "main", auto_merge: false, required_contexts: [] },
      as("app"),
    );
    expect(github.issues().map(({ user }) => user)).toEqual([
      "github-actions[bot]",
      "acme-bot[bot]",
    ]);
    expect(github.issue(1)?.comments).toMatchObject([{ user: "acme-bot[bot]" }]);
    expect(github.deployments()).toMatchObject([{ creator: "acme-bot[bot]" }]);
    expect((await ask(github, "GET", "/issues?creator=acme-bot[bot]")).body).toMatchObject([
      { title: "by the App" },
    ]);
  });

  test("may do what its own permissions say, and nothing else", async () => {
    const github = await startStrict({ permissions: {}, tokens: { app: APP, person: PERSON } });
    expect((await ask(github, "POST", "/issues", { title: "x" })).status).toBe(403);
    expect((await ask(github, "POST", "/issues", { title: "x" }, as("app"))).status).toBe(201);
    expect(await ask(github, "POST", "/issues", { title: "x" }, as("person"))).toMatchObject({
      status: 403,
      body: { message: "Resource not accessible by personal access token" },
    });
    expect((await ask(github, "GET", "/issues", undefined, as("person"))).status).toBe(200);
    expect((await ask(github, "GET", "/issues", undefined, as("other"))).status).toBe(401);
  });
});

describe("reactions on a comment", () => {
  test("are there once for each user, 201 the first time and 200 the second", async () => {
    const github = await startStrict({ tokens: { app: APP } });
    github.addIssue({ title: "Approve?" });
    const { id } = github.addComment(1, "/approve", "mona");
    const path = `/issues/comments/${id}/reactions`;
    expect(await ask(github, "POST", path, { content: "+1" })).toMatchObject({
      status: 201,
      body: { content: "+1", user: { login: "github-actions[bot]" } },
    });
    expect((await ask(github, "POST", path, { content: "+1" })).status).toBe(200);
    expect((await ask(github, "POST", path, { content: "+1" }, as("app"))).status).toBe(201);
    expect((await ask(github, "POST", path, { content: "eyes" })).status).toBe(201);
    expect((await ask(github, "GET", `${path}?content=eyes`)).body).toMatchObject([
      { content: "eyes" },
    ]);
    expect(github.reactions(id).map(({ content, user }) => [content, user])).toEqual([
      ["+1", "github-actions[bot]"],
      ["+1", "acme-bot[bot]"],
      ["eyes", "github-actions[bot]"],
    ]);
  });

  test("on the issue itself are others", async () => {
    const github = await startStrict();
    github.addIssue({ title: "x" });
    expect((await ask(github, "POST", "/issues/1/reactions", { content: "rocket" })).status).toBe(
      201,
    );
    expect((await ask(github, "GET", "/issues/1/reactions")).body).toMatchObject([
      { content: "rocket" },
    ]);
  });

  test("are refused where there is nothing, or no such reaction", async () => {
    const github = await startLenient();
    github.addIssue({ title: "x" });
    const { id } = github.addComment(1, "text");
    expect(
      (await ask(github, "POST", "/issues/comments/1/reactions", { content: "+1" })).status,
    ).toBe(404);
    expect((await ask(github, "POST", "/issues/9/reactions", { content: "+1" })).status).toBe(404);
    expect(
      (await ask(github, "POST", `/issues/comments/${id}/reactions`, { content: "smile" })).status,
    ).toBe(422);
    expect(github.reactions(id)).toEqual([]);
  });
});

test.each([
  ["octo", "admin", "admin"],
  ["OCTO", "admin", "admin"],
  ["anna", "write", "maintain"],
  ["bert", "read", "triage"],
  ["cleo", "none", "none"],
  ["stranger", "read", "read"],
] as const)("the permission of %s is %s, as %s", async (login, permission, role) => {
  const github = await startStrict({ permissions: {} });
  github.addCollaborator("anna", "maintain");
  github.addCollaborator("Bert", "triage");
  github.addCollaborator("cleo", "none");
  const { status, body } = await ask(github, "GET", `/collaborators/${login}/permission`);
  expect([status, body]).toEqual([
    200,
    expect.objectContaining({
      permission,
      role_name: role,
      user: expect.objectContaining({
        login,
        permissions: expect.objectContaining({
          push: permission !== "read" && permission !== "none",
        }),
      }),
    }),
  ]);
});

test("nobody has a name that cannot be one", async () => {
  const github = await startStrict();
  expect((await ask(github, "GET", "/collaborators/-a-/permission")).status).toBe(404);
  expect((await ask(github, "GET", "/users/a--b")).status).toBe(404);
});

test("the membership of a team is told to whom may read members", async () => {
  const github = await startStrict({ tokens: { app: APP, person: PERSON } });
  github.addTeam("sre", { members: ["anna"], maintainers: ["bert"], pending: ["cleo"] });
  const read = (login: string, headers = as("app"), team = "sre") =>
    ask(github, "GET", `/orgs/octo/teams/${team}/memberships/${login}`, undefined, headers);
  expect((await read("Anna")).body).toMatchObject({ role: "member", state: "active" });
  expect((await read("bert")).body).toMatchObject({ role: "maintainer", state: "active" });
  expect((await read("cleo")).body).toMatchObject({ state: "pending" });
  expect((await read("dora")).status).toBe(404);
  expect((await read("anna", as("app"), "none")).status).toBe(404);
  expect((await read("anna", as(github.token))).status).toBe(403);
  expect((await read("anna", as("person"))).status).toBe(403);
});

test("who one is, is told to people and not to Apps", async () => {
  const github = await startStrict({ tokens: { person: PERSON } });
  expect((await ask(github, "GET", "/user", undefined, as("person"))).body).toMatchObject({
    login: "mona",
    type: "User",
  });
  expect((await ask(github, "GET", "/user")).status).toBe(403);
  expect((await ask(github, "GET", "/users/github-actions[bot]")).body).toMatchObject({
    login: "github-actions[bot]",
    type: "Bot",
  });
});

describe("comments on a commit", () => {
  test("are written, listed and changed", async () => {
    const github = await startStrict({ permissions: { contents: "write" } });
    const sha = github.setFile("a.txt", "a");
    github.addCommitComment(github.setFile("a.txt", "b"), "elsewhere");
    const created = await ask<{ id: number }>(github, "POST", `/commits/${sha}/comments`, {
      body: "SLO: pass",
    });
    expect([created.status, created.body]).toEqual([
      201,
      expect.objectContaining({
        commit_id: sha,
        body: "SLO: pass",
        user: expect.objectContaining({ login: "github-actions[bot]" }),
      }),
    ]);
    expect(
      (await ask(github, "PATCH", `/comments/${created.body.id}`, { body: "SLO: fail" })).body,
    ).toMatchObject({ body: "SLO: fail" });
    expect((await ask(github, "GET", `/commits/${sha}/comments`)).body).toMatchObject([
      { id: created.body.id, body: "SLO: fail" },
    ]);
    expect((await ask(github, "GET", `/comments/${created.body.id}`)).body).toMatchObject({
      commit_id: sha,
    });
    expect(github.commitComments()).toMatchObject([
      { user: "octo", body: "elsewhere" },
      { body: "SLO: fail" },
    ]);
  });

  test("are refused for what is no commit, and without the permission", async () => {
    const github = await startStrict();
    expect(
      (await ask(github, "POST", `/commits/${"0".repeat(40)}/comments`, { body: "x" })).status,
    ).toBe(422);
    expect((await ask(github, "PATCH", "/comments/1", { body: "x" })).status).toBe(403);
    expect((await ask(github, "GET", "/comments/1")).status).toBe(404);
  });

  test.each<[string, object]>([
    ["no body", {}],
    ["an empty body", { body: " " }],
    ["65,537 characters", { body: "x".repeat(65_537) }],
  ])("with %s are refused", async (_, body) => {
    const github = await startLenient();
    expect(
      (await ask(github, "POST", `/commits/${github.setFile("a", "a")}/comments`, body)).status,
    ).toBe(422);
    expect(github.commitComments()).toEqual([]);
  });
});
