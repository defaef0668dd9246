import { createHash } from "node:crypto";
import { ask, startLenient, startStrict } from "./support";

const WRITE = { contents: "write", "pull-requests": "write", issues: "read" } as const;
const base64 = (text: string) => Buffer.from(text).toString("base64");

interface FileAnswer {
  readonly sha: string;
  readonly content: { readonly sha: string };
  readonly commit: { readonly sha: string; readonly html_url: string };
}

describe("a file", () => {
  test("is created and changed by commits, each of which stays readable", async () => {
    const github = await startStrict({ permissions: WRITE });
    const created = await ask<FileAnswer>(github, "PUT", "/contents/flags/a.json", {
      message: "Add",
      content: base64("ü"),
      branch: "main",
    });
    expect([created.status, created.body.commit.html_url]).toEqual([
      201,
      `https://github.com/octo/demo/commit/${created.body.commit.sha}`,
    ]);
    const read = await ask<FileAnswer>(github, "GET", "/contents/flags/a.json");
    expect(read.body.sha).toBe(createHash("sha1").update("blob 2\0ü").digest("hex"));
    const changed = await ask<FileAnswer>(github, "PUT", "/contents/flags/a.json", {
      message: "Change\n\nWhy",
      content: base64("b"),
      sha: read.body.sha,
    });
    expect([
      changed.status,
      github.file("flags/a.json"),
      github.file("flags/a.json", created.body.commit.sha),
    ]).toEqual([200, "b", "ü"]);
    expect(github.commits()).toMatchObject([
      { message: "Change\n\nWhy", author: "github-actions[bot]", parent: created.body.commit.sha },
      { message: "Add" },
      {},
    ]);
  });

  test.each<[string, number, string, object, RegExp]>([
    [
      "without its blob",
      422,
      "a.txt",
      { message: "m", content: base64("b") },
      /"sha" wasn't supplied/,
    ],
    [
      "with an older blob",
      409,
      "a.txt",
      { message: "m", content: base64("b"), sha: "0".repeat(40) },
      /a\.txt does not match 0{40}/,
    ],
    [
      "with a blob where there is none",
      409,
      "b.txt",
      { message: "m", content: base64("b"), sha: "0".repeat(40) },
      /does not match/,
    ],
    [
      "on a branch that does not exist",
      404,
      "a.txt",
      { message: "m", content: base64("b"), branch: "none" },
      /Branch none not found/,
    ],
    ["without a message", 422, "a.txt", { content: base64("b") }, /message/],
    ["with what is no base64", 422, "a.txt", { message: "m", content: "{}" }, /Base64/],
    ["where a folder is", 422, "docs", { message: "m", content: base64("b") }, /directory/],
  ])("is not changed %s", async (_, status, path, body, message) => {
    const github = await startLenient({ permissions: WRITE });
    github.setFile("docs/a.md", "a");
    const head = github.setFile("a.txt", "a");
    expect(await ask(github, "PUT", `/contents/${path}`, body)).toMatchObject({
      status,
      body: { message: expect.stringMatching(message) },
    });
    expect(github.commits()[0]?.sha).toBe(head);
  });

  test.each([409, 422] as const)(
    "of a protected branch is changed through a pull request only (%d)",
    async (status) => {
      const github = await startStrict({ permissions: WRITE });
      github.protectBranch("main", status);
      expect(
        await ask(github, "PUT", "/contents/a.txt", { message: "m", content: base64("b") }),
      ).toMatchObject({
        status,
        body: { message: expect.stringContaining("Changes must be made through a pull request") },
      });
      expect(github.file("a.txt")).toBeUndefined();
    },
  );
});

describe("references", () => {
  test("tell and make branches", async () => {
    const github = await startStrict({ permissions: WRITE });
    const sha = github.setFile("a.txt", "a");
    expect((await ask(github, "GET", "/git/ref/heads%2Fmain")).body).toMatchObject({
      ref: "refs/heads/main",
      object: { sha, type: "commit" },
    });
    expect(
      (await ask(github, "POST", "/git/refs", { ref: "refs/heads/keptn/flag", sha })).status,
    ).toBe(201);
    github.setFile("a.txt", "b", "keptn/flag");
    expect([github.file("a.txt"), github.file("a.txt", "keptn/flag")]).toEqual(["a", "b"]);
    expect((await ask(github, "GET", "/git/matching-refs/heads%2Fkeptn")).body).toMatchObject([
      { ref: "refs/heads/keptn/flag" },
    ]);
    expect((await ask(github, "DELETE", "/git/refs/heads%2Fkeptn%2Fflag")).status).toBe(204);
    expect((await ask(github, "GET", "/git/ref/heads%2Fkeptn%2Fflag")).status).toBe(404);
  });

  test.each<[string, object, RegExp]>([
    ["that exist", { ref: "refs/heads/main" }, /already exists/],
    ["of no commit", { ref: "refs/heads/new", sha: "0".repeat(40) }, /does not exist/],
    ["without their kind", { ref: "new" }, /invalid/],
  ])("%s are refused", async (_, body, message) => {
    const github = await startStrict({ permissions: WRITE });
    const sha = github.setFile("a.txt", "a");
    expect(await ask(github, "POST", "/git/refs", { sha, ...body })).toMatchObject({
      status: 422,
      body: { message: expect.stringMatching(message) },
    });
  });
});

describe("pull requests", () => {
  const begin = async (options = {}) => {
    const github = await startStrict({ permissions: WRITE, ...options });
    github.setFile("a.txt", "a");
    github.addBranch("change");
    github.setFile("a.txt", "b", "change");
    return github;
  };
  const NEW = { title: "Switch it on", head: "change", base: "main", body: "text" };

  test("share numbers with issues, are found by branch, and merged", async () => {
    const github = await begin();
    github.addIssue({ title: "before" });
    const created = await ask<{ number: number }>(github, "POST", "/pulls", NEW);
    expect([created.status, created.body]).toEqual([
      201,
      expect.objectContaining({
        number: 2,
        state: "open",
        merged: false,
        mergeable_state: "clean",
        html_url: "https://github.com/octo/demo/pull/2",
        user: expect.objectContaining({ login: "github-actions[bot]" }),
      }),
    ]);
    expect((await ask(github, "GET", "/pulls?head=octo:change&state=all")).body).toMatchObject([
      { number: 2, head: { ref: "change" }, base: { ref: "main" } },
    ]);
    expect((await ask(github, "GET", "/pulls?head=octo:other")).body).toEqual([]);
    expect((await ask(github, "GET", "/issues")).body).toMatchObject([
      { number: 2, pull_request: { html_url: "https://github.com/octo/demo/pull/2" } },
      { number: 1 },
    ]);
    expect(github.issues().map(({ number }) => number)).toEqual([1]);
    github.setFile("other.txt", "kept");
    github.mergePull(2);
    expect([github.file("a.txt"), github.file("other.txt")]).toEqual(["b", "kept"]);
    expect((await ask(github, "GET", "/pulls/2")).body).toMatchObject({
      state: "closed",
      merged: true,
      merged_at: expect.any(String),
    });
    expect((await ask(github, "GET", "/pulls")).body).toEqual([]);
    expect(github.pulls()).toMatchObject([
      { number: 2, title: "Switch it on", state: "closed", mergedAt: expect.any(Date) },
    ]);
  });

  test("to a protected branch are blocked", async () => {
    const github = await begin();
    github.protectBranch();
    await ask(github, "POST", "/pulls", NEW);
    expect((await ask(github, "GET", "/pulls/1")).body).toMatchObject({
      mergeable_state: "blocked",
    });
  });

  test("that are closed leave room for another one", async () => {
    const github = await begin();
    await ask(github, "POST", "/pulls", NEW);
    expect(await ask(github, "POST", "/pulls", NEW)).toMatchObject({
      status: 422,
      body: { errors: [{ message: expect.stringContaining("already exists for octo:change") }] },
    });
    github.closePull(1);
    expect((await ask(github, "POST", "/pulls", NEW)).status).toBe(201);
  });

  test.each<[string, object, object]>([
    ["without a change", { head: "same" }, { message: "No commits between main and same" }],
    ["of a branch that does not exist", { head: "none" }, { field: "head", code: "invalid" }],
    ["to a branch that does not exist", { base: "none" }, { field: "base", code: "invalid" }],
  ])("%s are refused", async (_, body, error) => {
    const github = await begin();
    github.addBranch("same", { sha: github.commits()[0]?.sha ?? "" });
    expect(await ask(github, "POST", "/pulls", { ...NEW, ...body })).toMatchObject({
      status: 422,
      body: { errors: [error] },
    });
    expect(github.pulls()).toEqual([]);
  });

  test("are not for GITHUB_TOKEN where the repository's setting is off", async () => {
    const github = await begin({
      actionsMayCreatePulls: false,
      tokens: { app: { login: "acme[bot]", permissions: WRITE } },
    });
    expect(await ask(github, "POST", "/pulls", NEW)).toMatchObject({
      status: 403,
      body: {
        message: expect.stringContaining("not permitted to create or approve pull requests"),
      },
    });
    expect((await ask(github, "POST", "/pulls", NEW, { authorization: "token app" })).status).toBe(
      201,
    );
  });
});

describe("variables", () => {
  const tokens = {
    repo: {
      login: "acme[bot]",
      permissions: { variables: "write", environments: "write", "organization-variables": "write" },
    },
  } as const;
  const as = { authorization: "Bearer repo" };
  const places: [string, string, { environment?: string; isOfOrganization?: boolean }, object][] = [
    ["the repository", "/actions/variables", {}, {}],
    [
      "an environment",
      "/environments/production%2Feu/variables",
      { environment: "production/eu" },
      {},
    ],
    [
      "the organization",
      "/orgs/octo/actions/variables",
      { isOfOrganization: true },
      { visibility: "all" },
    ],
  ];

  test.each(places)(
    "of %s are created, changed, read and listed, whatever the case of their names",
    async (_, path, place, more) => {
      const github = await startStrict({ tokens });
      github.addEnvironment("production/eu");
      expect((await ask(github, "GET", `${path}/cache`, undefined, as)).status).toBe(404);
      expect((await ask(github, "PATCH", `${path}/cache`, { value: "on" }, as)).status).toBe(404);
      expect(
        (await ask(github, "POST", path, { name: "cache", value: "on", ...more }, as)).status,
      ).toBe(201);
      expect(
        (await ask(github, "POST", path, { name: "CACHE", value: "on", ...more }, as)).status,
      ).toBe(409);
      expect((await ask(github, "PATCH", `${path}/Cache`, { value: "off" }, as)).status).toBe(204);
      expect((await ask(github, "GET", `${path}/cache`, undefined, as)).body).toMatchObject({
        name: "CACHE",
        value: "off",
      });
      github.setVariable("other", "1", place);
      expect((await ask(github, "GET", path, undefined, as)).body).toMatchObject({
        total_count: 2,
        variables: [{ name: "CACHE" }, { name: "OTHER", value: "1" }],
      });
      expect(github.variables(place)).toEqual({ CACHE: "off", OTHER: "1" });
      expect((await ask(github, "DELETE", `${path}/other`, undefined, as)).status).toBe(204);
      expect(github.variables(place)).toEqual({ CACHE: "off" });
    },
  );

  test("of one place are not those of another", async () => {
    const github = await startStrict({ tokens });
    github.setVariable("A", "1");
    expect([
      github.variables({ environment: "production" }),
      github.variables({ isOfOrganization: true }),
    ]).toEqual([{}, {}]);
  });

  test.each([["1A"], ["A-B"], ["A B"], ["GITHUB_A"], [""]])("cannot be called %j", async (name) => {
    const github = await startStrict({ tokens });
    expect((await ask(github, "POST", "/actions/variables", { name, value: "x" }, as)).status).toBe(
      422,
    );
    expect(github.variables()).toEqual({});
  });

  test("are 48 KB large at most, and of environments that exist", async () => {
    const github = await startStrict({ tokens });
    expect(
      (
        await ask(
          github,
          "POST",
          "/actions/variables",
          { name: "A", value: "x".repeat(48 * 1024 + 1) },
          as,
        )
      ).status,
    ).toBe(422);
    expect((await ask(github, "GET", "/environments/none/variables", undefined, as)).status).toBe(
      404,
    );
    expect((await ask(github, "GET", "/orgs/other/actions/variables", undefined, as)).status).toBe(
      404,
    );
  });

  test.each(places)(
    "of %s are nothing for GITHUB_TOKEN, nor for a token that may only read",
    async (_, path, _place, more) => {
      const reader = {
        login: "mona",
        permissions: { variables: "read", environments: "read", "organization-variables": "read" },
      } as const;
      const github = await startStrict({ tokens: { reader } });
      github.addEnvironment("production/eu");
      expect((await ask(github, "GET", path)).status).toBe(403);
      expect(
        (await ask(github, "GET", path, undefined, { authorization: "token reader" })).status,
      ).toBe(200);
      expect(
        (
          await ask(
            github,
            "POST",
            path,
            { name: "A", value: "x", ...more },
            { authorization: "token reader" },
          )
        ).status,
      ).toBe(403);
    },
  );
});
