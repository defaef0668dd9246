import { githubAnswers } from "../../../simulator/github";
import type { JsonObject } from "../../../src/domain/text/json";
import { jobScene, RUN_URL, TRIGGERED_ID } from "../job-scene";
import type { JobScene } from "../job-scene";

const BOT = "github-actions[bot]";
const PROBLEM = {
  ProblemID: "P-22",
  ProblemTitle: "Response time degradation",
  ProblemURL: "https://abc.live.dynatrace.com/?a=1&b=2#problems/problemdetails;pid=4711",
  State: "OPEN",
  ImpactedEntities: [{ name: "carts" }, { entity: { name: "carts-db" } }],
};
const data: JsonObject = { problem: PROBLEM };
const MARK = `<!-- cloud-automation: issue keptn-${TRIGGERED_ID} problem-P-22 -->`;
const posts = ({ github }: JobScene) =>
  github.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/issues"));

describe("an issue", () => {
  test("is opened once and reported by number and page", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "issue.open",
      { title: "Load test failed", body: "See *the log*.", "add-labels": "bug, performance" },
      { data },
    );
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "pass",
      message: "Issue 1 was opened.",
    });
    expect(outcome?.data).toEqual({
      issueNumber: "1",
      issueUrl: "https://github.com/octo/demo/issues/1",
      state: "open",
      created: "true",
    });
    const [issue] = scene.github.issues();
    expect(issue).toMatchObject({
      title: "Load test failed",
      labels: ["cloud-automation", "bug", "performance"],
      state: "open",
      user: BOT,
    });
    expect(issue?.body).toMatch(/^<!-- cloud-automation: issue /);
    expect(issue?.body).toContain(
      `${MARK}\nSee *the log*.\n\n---\nOpened by the task issue of carts in staging, ` +
        `project shop · [the run](<${RUN_URL}>)`,
    );
  });

  test("says by itself what the event tells about the problem", async () => {
    const scene = await jobScene();
    await scene.run(
      "issue.open",
      {},
      {
        data: {
          ...data,
          action: { name: "Scale up", action: "scaling", description: "one more pod" },
        },
      },
    );
    const [issue] = scene.github.issues();
    expect(issue?.title).toBe("Response time degradation");
    expect(issue?.body).toContain(
      "| Problem | [P\\-22](<https://abc.live.dynatrace.com/?a=1&amp;b=2#problems/problemdetails;pid=4711>) |",
    );
    expect(issue?.body).toContain("| Impacted | carts, carts\\-db |");
    expect(issue?.body).toContain("| Action | Scale up |");
  });

  test("without a problem is called like its task and belongs to the sequence", async () => {
    const scene = await jobScene();
    await scene.run("issue.open", {}, { task: "openissue" });
    expect(scene.github.issues()[0]).toMatchObject({ title: "openissue of carts in staging" });
    expect(scene.github.issues()[0]?.body).toContain(
      "context-0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11 -->",
    );
  });

  test("is the same for a second attempt of the task, also when a person has closed it meanwhile", async () => {
    const scene = await jobScene();
    await scene.run("issue.open", {}, { data });
    const again = await scene.run("issue.open", {}, { data });
    expect(again.outcome).toMatchObject({
      result: "pass",
      message: "Issue 1 was opened for this task before and is open; nothing new was opened.",
      data: { issueNumber: "1", created: "false", state: "open" },
    });
    close(scene, 1);
    expect((await scene.run("issue.open", {}, { data })).outcome).toMatchObject({
      result: "pass",
      message: expect.stringContaining("is closed by now") as string,
      data: { state: "closed" },
    });
    expect(scene.github.issues()).toHaveLength(1);
  });

  test("that is open for the same problem is taken, and a new one is opened where it is closed", async () => {
    const scene = await jobScene();
    const other = scene.github.addIssue({
      title: "older",
      labels: ["cloud-automation"],
      user: BOT,
      body: "<!-- cloud-automation: issue keptn-other problem-P-22 -->",
    });
    const taken = await scene.run("issue.open", { assignees: "octo" }, { data });
    expect(taken.outcome).toMatchObject({
      result: "pass",
      message: `Issue ${other.number} is open for problem-P-22 already; nothing new was opened.`,
      data: { issueNumber: String(other.number), created: "false" },
    });
    // Who opened it decides whose it is.
    expect(scene.github.issue(other.number)?.assignees).toEqual([]);
    close(scene, other.number);
    expect((await scene.run("issue.open", {}, { data })).outcome?.data).toMatchObject({
      issueNumber: "2",
      created: "true",
    });
  });

  test("of its own key or of another sequence is another one", async () => {
    const scene = await jobScene();
    await scene.run("issue.open", { key: "a" }, { data });
    scene.github.addIssue({
      title: "x",
      labels: ["cloud-automation"],
      user: BOT,
      body: "<!-- cloud-automation: issue keptn-other context-0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11 -->",
    });
    scene.github.addIssue({
      title: "x",
      labels: ["cloud-automation"],
      user: BOT,
      body: "<!-- cloud-automation: incident keptn-other problem-P-22 -->",
    });
    rename(scene, 1, (body) => body.replace(TRIGGERED_ID, "another-task"));
    expect((await scene.run("issue.open", {}, { data })).outcome?.data).toMatchObject({
      issueNumber: "4",
      created: "true",
    });
    rename(scene, 4, (body) => body.replace(TRIGGERED_ID, "another-task"));
    expect((await scene.run("issue.open", {})).outcome?.data).toMatchObject({
      issueNumber: "5",
      created: "true",
    });
    rename(scene, 5, (body) => body.replace(TRIGGERED_ID, "another-task"));
    expect((await scene.run("issue.open", { key: "a" })).outcome?.data).toMatchObject({
      issueNumber: "1",
      created: "false",
    });
  });

  test.each([
    ["a stranger has written it", { user: "stranger" }],
    ["it has no label, which only people of the repository can set", { labels: [] }],
    ["the mark stands somewhere in the text", { body: `I saw this:\n${MARK}` }],
    ["it is a pull request", { isPullRequest: true }],
  ])("that looks like ours does not count: %s", async (_, fields) => {
    const scene = await jobScene();
    scene.github.addIssue({
      title: "planted",
      labels: ["cloud-automation"],
      user: BOT,
      body: MARK,
      ...fields,
    });
    expect((await scene.run("issue.open", {}, { data })).outcome?.data).toMatchObject({
      issueNumber: "2",
      created: "true",
    });
    expect(scene.github.issue(1)?.state).toBe("open");
  });

  test("of a person's token is the person's: what an App has written is not", async () => {
    const tokens = { "repo-token": { login: "mona", permissions: { issues: "write" } } } as const;
    const scene = await jobScene({ tokens, jobToken: "repo-token" });
    scene.github.addIssue({
      title: "of the App",
      labels: ["cloud-automation"],
      user: BOT,
      body: MARK,
    });
    expect((await scene.run("issue.open", {}, { data })).outcome?.data).toMatchObject({
      issueNumber: "2",
    });
    expect((await scene.run("issue.open", {}, { data })).outcome?.data).toMatchObject({
      issueNumber: "2",
      created: "false",
    });
  });

  test("in another repository needs a token for it, and says so", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run("issue.open", { repository: "octo/elsewhere" }, { data });
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/issues: write.*another repository.*CA-605/) as string,
    });
  });
});

describe("two that are opened at the same moment", () => {
  /** Another run that has looked when ours has, and creates before or after it. */
  const sceneWithRival = async (body: string, on: "before" | "after" = "before") => {
    let isThere = false;
    const come = ({ method, path }: { readonly method: string; readonly path: string }) => {
      if (isThere || method !== "POST" || !path.endsWith("/issues")) return;
      isThere = true;
      scene.github.addIssue({ title: "rival", labels: ["cloud-automation"], user: BOT, body });
    };
    const scene: JobScene = await jobScene({
      observer: {
        request: (request) => on === "before" && come(request),
        answer: (request) => on === "after" && come(request),
      },
    });
    return scene;
  };

  test.each([
    [
      "one with the lower number of another sequence",
      "<!-- cloud-automation: issue keptn-other problem-P-22 -->",
      "before",
      1,
    ],
    ["one with the lower number of the same task", MARK, "before", 1],
    [
      "one with the higher number",
      "<!-- cloud-automation: issue keptn-other problem-P-22 -->",
      "after",
      1,
    ],
  ] as const)("become one: %s", async (_, body, on, winner) => {
    const scene = await sceneWithRival(body, on);
    const { outcome } = await scene.run("issue.open", { title: "mine" }, { data });
    expect(outcome).toMatchObject({
      result: "pass",
      data: { issueNumber: String(winner), state: "open" },
    });
    expect(scene.github.issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ["open", null],
      ["closed", "duplicate"],
    ]);
    expect(
      scene.github.issue(2)?.comments.map((comment) => comment.body.split("\n").at(-1)),
    ).toEqual(["Duplicate of #1"]);
    expect(outcome?.data["created"]).toBe(on === "after" ? "true" : "false");
  });

  test("also when the other run was faster and has closed ours already", async () => {
    const scene: JobScene = await jobScene({
      observer: {
        request: ({ method, path }) =>
          method === "POST" &&
          path.endsWith("/issues") &&
          scene.github.addIssue({
            title: "rival",
            labels: ["cloud-automation"],
            user: BOT,
            body: MARK,
          }),
        answer: ({ method, path }) =>
          method === "POST" &&
          path.endsWith("/issues") &&
          scene.github.editIssue(2, { state: "closed", stateReason: "duplicate" }),
      },
    });
    expect((await scene.run("issue.open", {}, { data })).outcome).toMatchObject({
      result: "pass",
      data: { issueNumber: "1", state: "open", created: "false" },
    });
    expect(scene.github.issue(2)?.comments).toEqual([]);
  });

  test("also when GitHub's list is a moment behind", async () => {
    const scene = await sceneWithRival(MARK);
    // Two lists before it is opened, and the first one after it, know of nothing.
    scene.github.faults.add({
      method: "GET",
      path: /issues$/,
      effect: {
        kind: "answer",
        status: 200,
        headers: { "content-type": "application/json" },
        body: [],
      },
      nth: 3,
    });
    expect((await scene.run("issue.open", {}, { data })).outcome).toMatchObject({
      result: "pass",
      data: { issueNumber: "1" },
    });
    expect(scene.github.issue(2)?.stateReason).toBe("duplicate");
  });

  test("really: two runs of one GitHub end with the same issue and one duplicate", async () => {
    const scene = await jobScene();
    const results = await Promise.all([
      scene.run("issue.open", {}, { data }),
      scene.run("issue.open", {}, { data }),
    ]);
    expect(results.map(({ outcome }) => [outcome?.result, outcome?.data["issueNumber"]])).toEqual([
      ["pass", "1"],
      ["pass", "1"],
    ]);
    expect(scene.github.issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ["open", null],
      ["closed", "duplicate"],
    ]);
    expect(scene.github.issue(2)?.comments).toHaveLength(1);
  });

  test("that a server without the reason duplicate knows are closed as not planned", async () => {
    const scene = await sceneWithRival(MARK);
    scene.github.faults.add({
      method: "PATCH",
      path: /issues\/2$/,
      effect: {
        kind: "answer",
        status: 422,
        headers: { "content-type": "application/json" },
        body: { message: "Validation Failed", documentation_url: "https://docs.github.com/rest" },
      },
      nth: 1,
    });
    expect((await scene.run("issue.open", {}, { data })).outcome?.data).toMatchObject({
      issueNumber: "1",
    });
    expect(scene.github.issue(2)).toMatchObject({ state: "closed", stateReason: "not_planned" });
  });

  test("and cannot be closed as duplicates are a warning that names both", async () => {
    const scene = await sceneWithRival(MARK);
    scene.github.faults.add({
      method: "PATCH",
      path: /issues\/2$/,
      effect: githubAnswers.serverError(),
    });
    expect((await scene.run("issue.open", {}, { data })).outcome).toMatchObject({
      result: "warning",
      message: expect.stringMatching(
        /2 is a duplicate of 1 and could not be closed.*HTTP 500/,
      ) as string,
      data: { issueNumber: "1" },
    });
    const asked = scene.github.requests
      .filter(({ method }) => method === "PATCH")
      .map(({ body }) => (body as JsonObject)["state_reason"]);
    expect(new Set(asked)).toEqual(new Set(["duplicate"]));
  });

  test("of different sequences without a problem stay two", async () => {
    const scene = await sceneWithRival(
      "<!-- cloud-automation: issue keptn-other context-0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11 -->",
    );
    expect((await scene.run("issue.open", {})).outcome?.data).toMatchObject({
      issueNumber: "2",
      created: "true",
    });
    expect(scene.github.issues().map(({ state }) => state)).toEqual(["open", "open"]);
  });
});

describe("when GitHub", () => {
  const run = async (scene: JobScene, parameters: JsonObject = {}) =>
    (await scene.run("issue.open", parameters, { data })).outcome;

  test.each([
    ["loses the answer after opening it", { kind: "lose-answer" } as const],
    ["answers 502 and has not opened it", githubAnswers.badGateway()],
  ])("%s, there is one afterwards", async (_, effect) => {
    const scene = await jobScene();
    scene.github.faults.add({ method: "POST", path: /issues$/, effect, nth: 1 });
    expect(await run(scene)).toMatchObject({
      result: "pass",
      message: "Issue 1 was opened.",
      data: { issueNumber: "1" },
    });
    expect(scene.github.issues()).toHaveLength(1);
  });

  test("stays down, nothing is claimed, and it is not tried for ever", async () => {
    const scene = await jobScene();
    scene.github.faults.add({
      method: "POST",
      path: /issues$/,
      effect: githubAnswers.serverError(),
    });
    expect(await run(scene)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/No issue could be opened.*HTTP 500.*CA-411/) as string,
      data: {},
    });
    expect(posts(scene)).toHaveLength(3);
  });

  test.each([
    ["limits", githubAnswers.secondaryLimit(60)],
    ["limits without a time", githubAnswers.secondaryLimit()],
    ["has too many requests", githubAnswers.tooManyRequests(30)],
  ])("%s, the job is patient", async (_, effect) => {
    const scene = await jobScene();
    scene.github.faults.add({ method: "POST", path: /issues$/, effect, nth: 1 });
    expect(await run(scene)).toMatchObject({ result: "pass", data: { issueNumber: "1" } });
    expect(scene.github.issues()).toHaveLength(1);
  });

  test("is slow, it is waited for", async () => {
    const scene = await jobScene();
    scene.github.faults.add({ path: /issues/, effect: { kind: "delay-answer", ms: 20_000 } });
    const lasting = () => void scene.clock.setTimeout(lasting, 10_000);
    lasting();
    const time = setInterval(() => scene.clock.jump(), 20);
    expect(await run(scene)).toMatchObject({ result: "pass", data: { issueNumber: "1" } });
    clearInterval(time);
    expect(scene.github.issues()).toHaveLength(1);
  });

  test.each([
    ["lets the token only read", { permissions: { issues: "read" } } as const],
    ["lets the token do nothing", { permissions: {} } as const],
  ])("%s, the missing permission is named", async (_, options) => {
    const scene = await jobScene(options);
    expect(await run(scene)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/issues: write.*CA-605/) as string,
    });
  });

  test("has issues switched off, that is said", async () => {
    const scene = await jobScene({ hasIssues: false });
    expect(await run(scene)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/issues are switched off in octo\/demo.*CA-411/) as string,
    });
  });

  test("refuses the issue, its words are told", async () => {
    const scene = await jobScene();
    scene.github.faults.add({
      method: "POST",
      path: /issues$/,
      effect: {
        kind: "answer",
        status: 422,
        headers: { "content-type": "application/json" },
        body: { message: "Validation Failed", documentation_url: "https://docs.github.com/rest" },
      },
    });
    expect(await run(scene)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/HTTP 422 \(Validation Failed\).*CA-411/) as string,
    });
    expect(posts(scene)).toHaveLength(1);
  });

  test("says that it opened an issue that is not there, that is noticed", async () => {
    const scene = await jobScene();
    const view = await viewOfNew(scene, 77);
    scene.github.faults.add({
      method: "POST",
      path: /issues$/,
      effect: {
        kind: "answer",
        status: 201,
        headers: { "content-type": "application/json" },
        body: view,
      },
    });
    expect(await run(scene)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /GitHub accepted issue 77, but GitHub does not show it.*CA-411/,
      ) as string,
    });
  });

  test("cannot show what it has opened, the answer says so and names it", async () => {
    const scene = await jobScene();
    scene.github.faults.add({
      method: "GET",
      path: /issues\/1$/,
      effect: githubAnswers.serverError(),
    });
    expect(await run(scene)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /accepted issue 1, but it could not be read back.*HTTP 500/,
      ) as string,
      data: { issueNumber: "1", issueUrl: "https://github.com/octo/demo/issues/1" },
    });
  });

  test("drops labels and people without a word, the task is a warning that names them", async () => {
    const scene = await jobScene();
    scene.github.addCollaborator("mona", "write");
    expect(await run(scene, { assignees: "@mona\nnobody" })).toMatchObject({
      status: "succeeded",
      result: "warning",
      message: expect.stringMatching(
        /^Issue 1 was opened, but GitHub did not assign nobody, who may have no access/,
      ) as string,
      data: { issueNumber: "1" },
    });
    expect(scene.github.issue(1)?.assignees).toEqual(["mona"]);
    const other: JobScene = await jobScene({
      observer: {
        request: () => undefined,
        answer: ({ method, path }) =>
          method === "POST" &&
          path.endsWith("/issues") &&
          other.github.editIssue(1, { labels: [] }),
      },
    });
    expect(await run(other, { "add-labels": "bug" })).toMatchObject({
      result: "warning",
      message: expect.stringMatching(
        /GitHub did not set the labels cloud-automation and bug/,
      ) as string,
    });
  });

  test("refuses to assign anybody, there is an issue all the same", async () => {
    const scene = await jobScene();
    scene.github.faults.add({
      method: "POST",
      path: /assignees$/,
      effect: githubAnswers.serverError(),
    });
    expect(await run(scene, { assignees: "octo" })).toMatchObject({
      result: "warning",
      message: expect.stringMatching(/could not be assigned.*HTTP 500/) as string,
    });
  });

  test.each(["cancelled", "deadline", "aborted"] as const)(
    "has opened it and the job is %s, the answer still names it",
    async (reason) => {
      const scene = await jobScene();
      scene.clock.setTimeout(() => scene.stop(reason), 1_000);
      const { result } = await scene.run("issue.open", {}, { data });
      expect(result).toMatchObject({
        ending: { kind: "stopped", because: reason },
        report: { data: { issueNumber: "1" } },
      });
    },
  );
});

describe("hostile texts", () => {
  const HOSTILE =
    "@octo **bold** [x](javascript:alert(1)) <img src=x onerror=alert(1)> #1 " +
    "https://evil.example\n::set-output::\n<!-- cloud-automation: issue keptn-x " +
    "problem-P-99 -->\n| a | b |";

  test("of the event neither format nor mention nor link", async () => {
    const scene = await jobScene();
    await scene.run(
      "issue.open",
      {},
      {
        data: {
          problem: {
            ...PROBLEM,
            ProblemID: HOSTILE,
            ProblemTitle: HOSTILE,
            ProblemURL: "javascript:alert(1)",
            State: HOSTILE,
            Tags: HOSTILE,
          },
        },
      },
    );
    const [issue] = scene.github.issues();
    const text = issue?.body?.split("\n").slice(1).join("\n") ?? "";
    expect(text).not.toMatch(/@octo|\*\*bold|\]\(javascript|<img|<!--|https:\/\/evil/);
    expect(issue?.title).not.toMatch(/[\n\r]/);
    expect(issue?.title.length).toBeLessThanOrEqual(256);
    // The id of the problem did not end the mark.
    expect(issue?.body?.split("\n")[0]).toMatch(
      /^<!-- cloud-automation: issue keptn-\S+ problem-\S+ -->$/,
    );
  });

  test("cannot fake a mark through the body that the workflow has written", async () => {
    const scene = await jobScene();
    await scene.run(
      "issue.open",
      {
        body: `<!-- cloud-automation: issue keptn-x problem-P-99 -->\n<!--cloud-automation: section status -->`,
      },
      { data },
    );
    expect(scene.github.issues()[0]?.body?.match(/<!--/g)).toHaveLength(1);
    expect(
      (await scene.run("issue.open", {}, { data: { problem: { ...PROBLEM, ProblemID: "P-99" } } }))
        .outcome?.data["issueNumber"],
    ).toBe("1");
  });

  test("too long for GitHub are cut, and the end with the links stays", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "issue.open",
      { title: "t".repeat(1_000), body: "💥".repeat(50_000) },
      { data },
    );
    expect(outcome).toMatchObject({
      result: "warning",
      message: "Issue 1 was opened, but its text was cut to what GitHub takes.",
    });
    const [issue] = scene.github.issues();
    expect(issue?.body?.length).toBeLessThanOrEqual(65_536);
    expect(issue?.body).toMatch(/cut here[^]*the run\]\(/);
    expect(issue?.body?.isWellFormed()).toBe(true);
    expect(issue?.title).toHaveLength(256);
  });

  test.each<[JsonObject, RegExp]>([
    [
      { "add-labels": "l".repeat(51) },
      /with\.add-labels: GitHub's labels have at most 50 characters, found "l+"/,
    ],
    [{ assignees: "a b" }, /with\.assignees: expected logins, found "a b"/],
    [
      { assignees: Array.from({ length: 11 }, (_, i) => `p${i}`).join(",") },
      /with\.assignees: GitHub takes at most 10, found 11/,
    ],
  ])("in %j are refused before anything is asked", async (parameters, words) => {
    const scene = await jobScene();
    const { outcome } = await scene.run("issue.open", parameters, { data });
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
    });
    expect(outcome?.message).toContain("CA-207");
    expect(scene.requestCount()).toBe(0);
  });
});

test("opening costs few requests", async () => {
  const scene = await jobScene();
  await scene.run("issue.open", {}, { data });
  expect(scene.requestCount()).toBeLessThanOrEqual(6);
});

function close({ github }: JobScene, number: number): void {
  github.editIssue(number, { state: "closed" });
}

function rename({ github }: JobScene, number: number, change: (body: string) => string): void {
  github.editIssue(number, { body: change(github.issue(number)?.body ?? "") }, BOT);
}

/** GitHub's answer for an issue that never came to be. */
async function viewOfNew({ github }: JobScene, number: number): Promise<JsonObject> {
  const made = github.addIssue({
    title: "x",
    user: BOT,
    labels: ["cloud-automation"],
    body: MARK.replace("problem-P-22", "problem-none").replace(TRIGGERED_ID, "none"),
  });
  const answer = await fetch(`${github.url}/repos/octo/demo/issues/${made.number}`, {
    headers: { authorization: `Bearer ${github.token}`, "user-agent": "test" },
  });
  return { ...((await answer.json()) as JsonObject), number };
}
