import { createHmac } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { githubAnswers } from "../../../simulator/github";
import type { JsonObject } from "../../../src/domain/text/json";
import { DEPLOYED, EVALUATED, INCIDENT } from "../events";
import { service } from "../http/scene";
import type { Call, JobScene } from "../job-scene";
import { jobScene, RUN_URL, SHA, TRIGGERED_ID } from "../job-scene";
import { whileTimeStands } from "../../support/still-time";

const FINISHED: Call = { task: "deployment", kind: "finished", mode: "silent", data: DEPLOYED };
const KEY = `keptn-${TRIGGERED_ID}`;
const MARK = `<!-- cloud-automation: comment ${KEY} notify finished -->`;

type Place = "issue" | "commit" | "check";

/** The three places at GitHub, each with what stands there. */
const PLACES: readonly {
  readonly place: Place;
  readonly with: JsonObject;
  readonly post: RegExp;
  readonly change: RegExp;
  readonly read: RegExp;
  readonly permission: RegExp;
  readonly url: string;
  readonly all: (scene: JobScene) => string[];
}[] = [
  {
    place: "issue",
    with: { channel: "issue", number: 1 },
    post: /\/issues\/1\/comments$/,
    change: /\/issues\/comments\/\d+$/,
    read: /\/issues\/comments\/\d+$/,
    permission: /`issues: write`/,
    url: "issueCommentUrl",
    all: ({ github }) => (github.issue(1)?.comments ?? []).map(({ body }) => body),
  },
  {
    place: "commit",
    with: { channel: "commit" },
    post: /\/commits\/\w+\/comments$/,
    change: /\/comments\/\d+$/,
    read: /\/comments\/\d+$/,
    permission: /`contents: write`/,
    url: "commitCommentUrl",
    all: ({ github }) => github.commitComments().map(({ body }) => body),
  },
  {
    place: "check",
    with: { channel: "check" },
    post: /\/check-runs$/,
    change: /\/check-runs\/\d+$/,
    read: /\/check-runs\/\d+$/,
    permission: /`checks: write`/,
    url: "checkRunUrl",
    all: ({ github }) => github.checkRuns().map(({ output }) => output.summary ?? ""),
  },
];

const PERMISSIONS = { issues: "write", contents: "write", checks: "write" } as const;

async function sceneWith(options: Parameters<typeof jobScene>[0] = {}): Promise<JobScene> {
  const scene = await jobScene({ permissions: PERMISSIONS, ...options });
  scene.github.addIssue({ title: "Failure rate increase" });
  return scene;
}

test("without further ado it is told in the job summary", async () => {
  const scene = await sceneWith();
  const { outcome } = await scene.run("notify.send", {}, FINISHED);
  expect(outcome).toMatchObject({
    status: "succeeded",
    result: "pass",
    data: { channels: "summary" },
    message: 'Posted "deployment finished" to the job summary.',
  });
  expect(scene.shown).toEqual([
    expect.stringContaining("### ✅ Deployment of carts in staging: pass"),
  ]);
  expect(scene.shown[0]).toContain(`[This run](<${RUN_URL}>)`);
  expect(scene.requestCount()).toBe(0);
});

describe.each(PLACES)(
  "told by $place",
  ({ place, with: parameters, post, change, read, permission, url, all }) => {
    test("it stands there, and the job says where", async () => {
      const scene = await sceneWith();
      const { outcome } = await scene.run("notify.send", parameters, FINISHED);
      expect(outcome).toMatchObject({
        status: "succeeded",
        result: "pass",
        data: {
          channels: place,
          [url]: expect.stringMatching(/^https:\/\/github\.com\/octo\/demo\//) as string,
        },
      });
      expect(all(scene)).toEqual([
        expect.stringContaining("### ✅ Deployment of carts in staging: pass"),
      ]);
      expect(all(scene)[0]).toContain("dtdemos/casdemoapp:1.0.0");
    });

    test("a second time nothing is added and nothing is written", async () => {
      const scene = await sceneWith();
      await scene.run("notify.send", parameters, FINISHED);
      const writes = () => scene.github.requests.filter(({ method }) => method !== "GET").length;
      const before = writes();
      expect((await scene.run("notify.send", parameters, FINISHED)).outcome).toMatchObject({
        result: "pass",
        message: expect.stringContaining("stood there already") as string,
      });
      expect([all(scene).length, writes()]).toEqual([1, before]);
    });

    test("the end of a task replaces its beginning, and never the other way round", async () => {
      const scene = await sceneWith();
      await scene.run("notify.send", parameters, { ...FINISHED, kind: "started", data: {} });
      expect(all(scene)).toEqual([expect.stringContaining("in progress")]);
      await scene.run("notify.send", parameters, FINISHED);
      expect(all(scene)).toEqual([expect.stringContaining(": pass")]);
      expect(
        (await scene.run("notify.send", parameters, { ...FINISHED, kind: "started", data: {} }))
          .outcome,
      ).toMatchObject({
        result: "pass",
        message: expect.stringContaining("shows the end already") as string,
      });
      expect(all(scene)).toEqual([expect.stringContaining(": pass")]);
    });

    test("a re-run with another result changes what stands there", async () => {
      const scene = await sceneWith();
      await scene.run("notify.send", parameters, FINISHED);
      await scene.run("notify.send", parameters, {
        ...FINISHED,
        data: { ...DEPLOYED, result: "fail" },
      });
      expect(all(scene)).toEqual([
        expect.stringContaining("❌ Deployment of carts in staging: fail"),
      ]);
    });

    test.each<[string, (scene: JobScene) => void]>([
      [
        "a secondary rate limit",
        (scene) =>
          scene.github.faults.add({
            method: "POST",
            path: post,
            nth: 1,
            effect: githubAnswers.secondaryLimit(2),
          }),
      ],
      [
        "a fault that passes",
        (scene) =>
          scene.github.faults.add({
            method: "POST",
            path: post,
            nth: [1, 2],
            effect: githubAnswers.badGateway(),
          }),
      ],
      [
        "a lost answer",
        (scene) =>
          scene.github.faults.add({
            method: "POST",
            path: post,
            nth: 1,
            effect: { kind: "lose-answer" },
          }),
      ],
    ])("%s costs time only, and nothing is told twice", async (_, breakIt) => {
      const scene = await sceneWith();
      breakIt(scene);
      expect((await scene.run("notify.send", parameters, FINISHED)).outcome).toMatchObject({
        result: "pass",
      });
      expect(all(scene)).toHaveLength(1);
    });

    test("a fault that stays is no pass, and the message names it", async () => {
      const scene = await sceneWith();
      scene.github.faults.add({ method: "POST", path: post, effect: githubAnswers.serverError() });
      const { outcome } = await scene.run("notify.send", parameters, FINISHED);
      expect(outcome).toMatchObject({
        status: "errored",
        result: "fail",
        data: { channels: "", failedChannels: place },
        message: expect.stringMatching(/could not post .*: .*HTTP 500.*CA-411/s) as string,
      });
    });

    test("a missing permission is named", async () => {
      const scene = await sceneWith({
        permissions: { contents: "none", issues: "read", checks: "read" },
      });
      expect((await scene.run("notify.send", parameters, FINISHED)).outcome).toMatchObject({
        status: "errored",
        message: expect.stringMatching(new RegExp(`${permission.source}.*CA-605`, "s")) as string,
      });
    });

    test("a change that is answered with 200 and not done is noticed", async () => {
      const scene = await sceneWith();
      await scene.run("notify.send", parameters, { ...FINISHED, kind: "started", data: {} });
      const body = JSON.parse(JSON.stringify(await shownBy(scene, read))) as JsonObject;
      scene.github.faults.add({
        method: "PATCH",
        path: change,
        effect: { kind: "answer", status: 200, body },
      });
      const { outcome } = await scene.run("notify.send", parameters, FINISHED);
      expect(outcome).toMatchObject({
        status: "errored",
        message: expect.stringMatching(/GitHub accepted .* and does not show it/) as string,
      });
      expect(all(scene)).toEqual([expect.stringContaining("in progress")]);
    });

    test("two at the same moment end with one that counts", async () => {
      const scene = await sceneWith();
      const ran = await Promise.all([
        scene.run("notify.send", parameters, FINISHED),
        scene.run("notify.send", parameters, FINISHED),
      ]);
      expect(ran.map(({ outcome }) => outcome?.result)).toEqual(["pass", "pass"]);
      // Both have looked before either wrote.
      expect(
        scene.github.requests.filter(({ method, path }) => method === "POST" && post.test(path)),
      ).toHaveLength(2);
      const counting =
        place === "check"
          ? scene.github.checkRuns().filter(({ conclusion }) => conclusion !== "skipped")
          : all(scene);
      expect(counting).toHaveLength(1);
    });

    test("a cancelled job is back at once", async () => {
      const scene = await sceneWith();
      scene.github.faults.add({ path: post, method: "POST", effect: { kind: "stall" } });
      const { outcome } = await whileTimeStands(() => {
        setTimeout(() => scene.stop("cancelled"), 100);
        return scene.run("notify.send", parameters, FINISHED);
      });
      expect(outcome).toMatchObject({
        status: "errored",
        message: expect.stringContaining("cancelled") as string,
      });
    });
  },
);

/** What GitHub shows of the one thing there. */
async function shownBy(scene: JobScene, path: RegExp): Promise<unknown> {
  const seen = scene.github.requests.findLast(
    (request) => request.method === "GET" && path.test(request.path),
  );
  const response = await fetch(`${scene.github.url}${seen?.path ?? ""}`, {
    headers: { authorization: `Bearer ${scene.github.token}` },
  });
  return response.json();
}

describe("a comment", () => {
  test("begins with a mark nobody sees", async () => {
    const scene = await sceneWith();
    await scene.run("notify.send", { channel: "issue", number: "1" }, FINISHED);
    expect(scene.github.issue(1)?.comments[0]?.body.split("\n")[0]).toBe(MARK);
  });

  test("of a stranger with our mark is left alone", async () => {
    const scene = await sceneWith();
    scene.github.addComment(1, `${MARK}\nnot ours`, "mallory");
    expect(
      (await scene.run("notify.send", { channel: "issue", number: 1 }, FINISHED)).outcome?.result,
    ).toBe("pass");
    expect(scene.github.issue(1)?.comments.map(({ user }) => user)).toEqual([
      "mallory",
      "github-actions[bot]",
    ]);
    expect(scene.github.issue(1)?.comments[0]?.body).toContain("not ours");
  });

  test("goes to the ticket that an earlier task has reported", async () => {
    const scene = await sceneWith();
    const { outcome } = await scene.run(
      "notify.send",
      { channel: "issue" },
      { task: "notify", data: INCIDENT },
    );
    expect(outcome).toMatchObject({ result: "pass" });
    expect(scene.github.issue(1)?.comments[0]?.body).toContain(
      "### 🔥 Problem P\\-2211 “Failure rate increase”: open",
    );
  });

  test.each<[string, JsonObject, RegExp]>([
    ["names no ticket", { ...INCIDENT, openticket: null }, /names no ticket .*give number/],
    [
      "names a ticket that is no issue",
      { openticket: { incidentNumber: "INC0010001" } },
      /names no ticket/,
    ],
    [
      "names two",
      { a: { issueNumber: "1" }, b: { issueNumber: "2" } },
      /several tickets \(1, 2\); give number/,
    ],
  ])("of an event that %s is not written anywhere", async (_, data, words) => {
    const scene = await sceneWith();
    expect(
      (await scene.run("notify.send", { channel: "issue, summary" }, { task: "notify", data }))
        .outcome,
    ).toMatchObject({ result: "warning", message: expect.stringMatching(words) as string });
    expect([scene.github.issue(1)?.comments, scene.shown.length]).toEqual([[], 1]);
  });

  test("where issues are switched off or there is no such issue is no pass", async () => {
    const off = await jobScene({ permissions: PERMISSIONS, hasIssues: false });
    expect(
      (await off.run("notify.send", { channel: "issue", number: 1 }, FINISHED)).outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringContaining("issues are switched off") as string,
    });
    const scene = await sceneWith();
    expect(
      (await scene.run("notify.send", { channel: "issue", number: 99 }, FINISHED)).outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/comments of issue 99 could not be read.*404/) as string,
    });
  });
});

test.each<[JsonObject, string]>([
  [DEPLOYED, "success"],
  [{ ...DEPLOYED, result: "warning" }, "neutral"],
  [{ ...DEPLOYED, result: "fail" }, "failure"],
  [{ ...DEPLOYED, status: "errored" }, "failure"],
  [{}, "neutral"],
])("a check run of %j concludes with %s", async (data, conclusion) => {
  const scene = await sceneWith();
  await scene.run(
    "notify.send",
    { channel: "check", "check-name": "Deploy" },
    { ...FINISHED, data },
  );
  expect(scene.github.checkRuns()).toMatchObject([
    {
      name: "Deploy",
      headSha: SHA,
      status: "completed",
      conclusion,
      detailsUrl: RUN_URL,
      externalId: `${KEY} notify finished`,
    },
  ]);
});

test("a commit of another name is told about when it is given", async () => {
  const scene = await sceneWith();
  const sha = "ab".repeat(20);
  scene.github.setFile("x", "y", sha);
  await scene.run("notify.send", { channel: "commit check", sha }, FINISHED);
  expect([scene.github.commitComments()[0]?.sha, scene.github.checkRuns()[0]?.headSha]).toEqual([
    sha,
    sha,
  ]);
});

describe("a webhook", () => {
  const VARIABLES = (url: string) => ({
    NOTIFY_URL: `${url}/hooks/secret-path`,
    NOTIFY_SECRET: "s3cret-of-both",
  });
  const WEBHOOK = { channel: "webhook", webhook: "NOTIFY_URL", "webhook-secret": "NOTIFY_SECRET" };

  test("is signed, and says what happened, and by what it is known", async () => {
    const at = await service(() => ({ status: 202 }));
    const scene = await sceneWith();
    Object.assign(scene.variables, VARIABLES(at.url));
    const { outcome, result } = await scene.run("notify.send", WEBHOOK, FINISHED);
    expect(outcome).toMatchObject({ result: "pass", data: { channels: "webhook" } });
    const [seen] = at.seen;
    expect(seen?.headers["x-hub-signature-256"]).toBe(
      `sha256=${createHmac("sha256", "s3cret-of-both")
        .update(seen?.text ?? "")
        .digest("hex")}`,
    );
    expect(seen).toMatchObject({
      method: "POST",
      path: "/hooks/secret-path",
      body: {
        version: 1,
        key: KEY,
        run: RUN_URL,
        event: {
          type: "sh.keptn.event.deployment.finished",
          project: "shop",
          stage: "staging",
          service: "carts",
        },
        title: "✅ Deployment of carts in staging: pass",
        card: { subject: "deployment", verdict: "pass" },
      },
    });
    // The address of a webhook is a secret.
    expect(JSON.stringify([scene.log, outcome])).not.toContain("secret-path");
    expect(result.masks).toEqual(
      expect.arrayContaining(["s3cret-of-both", `${at.url}/hooks/secret-path`]),
    );
  });

  test.each<[string, number, RegExp]>([
    ["refuses", 404, /answered HTTP 404/],
    ["breaks", 500, /may or may not have happened|HTTP 500/],
    ["leads elsewhere", 302, /redirects are not followed/],
  ])("whose receiver %s is no pass, and is not sent twice", async (_, status, words) => {
    const at = await service(() => ({ status }));
    const scene = await sceneWith();
    Object.assign(scene.variables, VARIABLES(at.url));
    expect((await scene.run("notify.send", WEBHOOK, FINISHED)).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
    });
    expect(at.seen).toHaveLength(1);
  });

  test.each<[string, JsonObject, RegExp]>([
    [
      "no variable for the address",
      { channel: "webhook", "webhook-secret": "NOTIFY_SECRET" },
      /with\.webhook: .*name of an environment variable/,
    ],
    ["no secret", { channel: "webhook", webhook: "NOTIFY_URL" }, /with\.webhook-secret/],
    [
      "an empty variable",
      { ...WEBHOOK, webhook: "NOTHING" },
      /environment variable NOTHING is empty.*JOB_ENV/,
    ],
  ])("with %s is refused before anything is told", async (_, parameters, words) => {
    const scene = await sceneWith();
    Object.assign(scene.variables, VARIABLES("https://example.com"));
    expect(
      (await scene.run("notify.send", { ...parameters, channel: "summary webhook" }, FINISHED))
        .outcome,
    ).toMatchObject({ status: "errored", message: expect.stringMatching(words) as string });
    expect(scene.shown).toEqual([]);
  });

  test("an address as parameter is refused", async () => {
    const scene = await sceneWith();
    await expect(
      scene.run(
        "notify.send",
        { channel: "webhook", webhook: "https://evil.example.com", "webhook-secret": "X" },
        FINISHED,
      ),
    ).rejects.toThrow(/with\.webhook/);
  });
});

test("a recipe gets the card in every form, and its fields are reported", async () => {
  const at = await service(() => ({ json: { ok: true, ts: "17.1" } }));
  const scene = await sceneWith();
  const http = {
    request: {
      url: `${at.url}/chat`,
      body: {
        text: "${{ card.title }}",
        blocks: "${{ card.slack.blocks }}",
        card: "${{ card.teams }}",
      },
      success: { pointer: "/ok", equals: true },
      fields: { ts: "/ts" },
    },
  };
  const { outcome } = await scene.run("notify.send", { http, channel: "summary" }, FINISHED);
  expect(outcome).toMatchObject({
    result: "pass",
    data: { channels: "summary, http", ts: "17.1" },
  });
  expect(at.seen[0]?.body).toMatchObject({
    text: "✅ Deployment of carts in staging: pass",
    blocks: [{ type: "header" }, {}, {}, {}],
    card: { type: "message" },
  });
});

describe("a file", () => {
  const workspace = () => mkdtempSync(join(tmpdir(), "workspace-"));

  test.each<[string, RegExp]>([
    ["reports/deep/card.md", /^### ✅ Deployment of carts/],
    ["card.txt", /^✅ Deployment of carts in staging: pass\n/],
    ["card.json", /^\{\n {2}"subject": "deployment"/],
  ])("%s holds the card", async (path, content) => {
    const scene = await sceneWith();
    scene.variables["GITHUB_WORKSPACE"] = workspace();
    expect(
      (await scene.run("notify.send", { channel: "file", path }, FINISHED)).outcome,
    ).toMatchObject({ result: "pass", data: { file: path } });
    expect(readFileSync(join(scene.variables["GITHUB_WORKSPACE"], path), "utf8")).toMatch(content);
  });

  test.each<[string, RegExp]>([
    ["../card.md", /inside the workspace/],
    ["/etc/card.md", /inside the workspace/],
    ["a/../../card.md", /inside the workspace/],
    [".git/hooks/card.md", /not written into \.git/],
    [".github/workflows/card.md", /not written into \.git/],
    ["card.sh", /ending in \.md, \.txt, \.json/],
    ["a\nb.md", /control characters/],
  ])("%j is refused before anything is told", async (path, words) => {
    const scene = await sceneWith();
    scene.variables["GITHUB_WORKSPACE"] = workspace();
    expect(
      (await scene.run("notify.send", { channel: "summary, file", path }, FINISHED)).outcome,
    ).toMatchObject({ status: "errored", message: expect.stringMatching(words) as string });
    expect(scene.shown).toEqual([]);
  });

  test("does not follow a link out of the workspace", async () => {
    const [scene, outside] = [await sceneWith(), workspace()];
    scene.variables["GITHUB_WORKSPACE"] = workspace();
    symlinkSync(outside, join(scene.variables["GITHUB_WORKSPACE"], "reports"));
    symlinkSync(join(outside, "target.md"), join(scene.variables["GITHUB_WORKSPACE"], "link.md"));
    for (const path of ["reports/card.md", "link.md"]) {
      expect(
        (await scene.run("notify.send", { channel: "file", path }, FINISHED)).outcome,
      ).toMatchObject({ status: "errored" });
    }
    expect([existsSync(join(outside, "card.md")), existsSync(join(outside, "target.md"))]).toEqual([
      false,
      false,
    ]);
  });
});

test.each<[string, JsonObject, object]>([
  [
    "beside the run's page is a warning",
    {},
    {
      status: "succeeded",
      result: "warning",
      data: { channels: "summary", failedChannels: "http" },
    },
  ],
  [
    "alone is errored",
    { channel: "http" },
    { status: "errored", result: "fail", data: { failedChannels: "http" } },
  ],
])("a service that is down %s", async (_, parameters, expected) => {
  const scene = await sceneWith();
  const at = await service(() => ({ status: 404, json: {} }));
  expect(
    (
      await scene.run(
        "notify.send",
        { ...parameters, http: { request: { url: at.url, body: {} } } },
        FINISHED,
      )
    ).outcome,
  ).toMatchObject(expected);
});

describe("several channels", () => {
  test("are all told, in their order", async () => {
    const scene = await sceneWith();
    const { outcome } = await scene.run(
      "notify.send",
      { channel: "summary\nissue, commit check", number: 1 },
      FINISHED,
    );
    expect(outcome).toMatchObject({
      result: "pass",
      data: { channels: "summary, issue, commit, check" },
    });
    expect(outcome?.message).toBe(
      'Posted "deployment finished" to the job summary, issue 1, commit c0ffee0, check run.',
    );
  });

  test("of which one fails are a warning that names it", async () => {
    const scene = await sceneWith({ permissions: { issues: "write" } });
    const { outcome } = await scene.run(
      "notify.send",
      { channel: "check, issue", number: 1 },
      FINISHED,
    );
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "warning",
      data: { channels: "issue", failedChannels: "check" },
      message: expect.stringMatching(
        /posted .* to issue 1, but the check runs .*it needs `checks: write`/,
      ) as string,
    });
    expect(scene.github.issue(1)?.comments).toHaveLength(1);
  });

  test.each<[string, RegExp]>([
    ["summary, slak", /expected some of summary, commit.*found "slak"/],
    ["isue", /did you mean issue\?/],
    [" ,", /found nothing/],
    ["http", /with\.http: the channel http needs a recipe/],
    ["file", /with\.path: the channel file needs a path/],
  ])("%j is refused", async (channel, words) => {
    const scene = await sceneWith();
    expect((await scene.run("notify.send", { channel }, FINISHED)).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
    });
  });
});

test("an event with ids only is told as what it is", async () => {
  const scene = await sceneWith();
  await scene.run("notify.send", {}, { ...FINISHED, data: {} });
  expect(scene.shown[0]).toContain("How it ended is not known here");
});

test("secrets of the environment are not told", async () => {
  const scene = await sceneWith();
  scene.variables["API_TOKEN"] = "hunter2hunter2";
  await scene.run(
    "notify.send",
    { channel: "issue, commit, check", number: 1, text: "with hunter2hunter2 in it" },
    { ...FINISHED, data: { ...DEPLOYED, deployment: { gitCommit: "hunter2hunter2" } } },
  );
  const reported = JSON.stringify([
    scene.github.issue(1),
    scene.github.commitComments(),
    scene.github.checkRuns(),
  ]);
  expect(reported).not.toContain("hunter2");
  expect(reported).toContain("\\\\*\\\\*\\\\*");
});

test("title and text are the author's, and nothing in them formats", async () => {
  const scene = await sceneWith();
  await scene.run(
    "notify.send",
    { title: "Release @team", text: "**now**\n#12" },
    { ...FINISHED, data: EVALUATED },
  );
  expect(scene.shown[0]).toContain("Release @\u200bteam");
  expect(scene.shown[0]).toContain("\\*\\*now\\*\\*  \n\\#\u200b12");
});
