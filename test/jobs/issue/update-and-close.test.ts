import { githubAnswers } from "../../../simulator/github";
import type { JsonObject } from "../../../src/domain/text/json";
import { jobScene, RUN_URL, TRIGGERED_ID } from "../job-scene";
import type { Call, JobScene } from "../job-scene";

const BOT = "github-actions[bot]";
const CONTEXT = "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11";
const data: JsonObject = {
  problem: { ProblemID: "P-22", ProblemTitle: "Slow", State: "RESOLVED" },
};
const mark = (key: string, task = "opener") =>
  `<!-- cloud-automation: issue keptn-${task} ${key} -->`;

/** An issue that an earlier task has opened. */
function opened(
  { github }: JobScene,
  key = "problem-P-22",
  fields: Parameters<JobScene["github"]["addIssue"]>[0] = { title: "Slow" },
): number {
  return github.addIssue({
    labels: ["cloud-automation"],
    user: BOT,
    body: `${mark(key)}\nText.`,
    ...fields,
  }).number;
}

const comments = ({ github }: JobScene, number: number) =>
  github.issue(number)?.comments.map(({ body }) => body.split("\n").slice(1).join("\n")) ?? [];
const refuse = (status: number, message: string) =>
  ({
    kind: "answer",
    status,
    headers: { "content-type": "application/json" },
    body: { message, documentation_url: "https://docs.github.com/rest" },
  }) as const;

describe("an update", () => {
  test("finds the issue of its problem without being told the number, and confirms what it did", async () => {
    const scene = await jobScene();
    scene.github.addIssue({ title: "somebody's" });
    const number = opened(scene);
    scene.github.addCollaborator("mona", "write");
    scene.github.editIssue(number, { labels: ["cloud-automation", "New"] });
    const { outcome } = await scene.run(
      "issue.update",
      {
        comment: "Being **worked** on.",
        title: "Slow carts",
        "add-labels": "investigating",
        "remove-labels": "new\nnot-there",
        assignees: "mona",
        section: "status",
        "section-text": "50 %",
      },
      { data },
    );
    expect(outcome).toMatchObject({
      result: "pass",
      message: "Issue 2 was updated (title, section status, labels, assignees and comment).",
    });
    expect(outcome?.data).toEqual({
      issueNumber: "2",
      issueUrl: "https://github.com/octo/demo/issues/2",
      state: "open",
      updated: "title, section status, labels, assignees, comment",
    });
    expect(scene.github.issue(number)).toMatchObject({
      title: "Slow carts",
      labels: ["cloud-automation", "investigating"],
      assignees: ["mona"],
    });
    expect(scene.github.issue(number)?.body).toContain(
      "Text.\n\n<!-- cloud-automation: section status -->\n50 %\n<!-- cloud-automation: end of section status -->",
    );
    expect(comments(scene, number)).toEqual(["Being **worked** on."]);
    expect(scene.github.issue(1)?.comments).toEqual([]);
  });

  test("is done once however often it comes", async () => {
    const scene = await jobScene();
    opened(scene);
    const parameters = {
      comment: "Hello",
      "add-labels": "a",
      section: "status",
      "section-text": "x",
    };
    await scene.run("issue.update", parameters, { data });
    const writes = () =>
      scene.github.requests.filter(({ method, path }) => method !== "GET" && path !== "/graphql")
        .length;
    const before = writes();
    expect((await scene.run("issue.update", parameters, { data })).outcome).toMatchObject({
      result: "pass",
      message: "Issue 1 is as it should be; nothing had to be changed.",
      data: { updated: "nothing" },
    });
    expect(writes()).toBe(before);
  });

  test("replaces its section and nothing else, whatever line ends the page has left", async () => {
    const scene = await jobScene();
    const number = opened(scene);
    await scene.run("issue.update", { section: "status", "section-text": "one\ntwo" }, { data });
    scene.github.editIssue(number, {
      body: `${scene.github.issue(number)?.body}\nA person's word.`.replaceAll("\n", "\r\n"),
    });
    expect(
      (await scene.run("issue.update", { section: "status", "section-text": "one\ntwo" }, { data }))
        .outcome?.data["updated"],
    ).toBe("nothing");
    await scene.run(
      "issue.update",
      {
        section: "status",
        "section-text": "three <!-- cloud-automation: end of section status -->",
      },
      { data },
    );
    const body = scene.github.issue(number)?.body ?? "";
    expect(body).toMatch(/three &lt;!-- cloud-automation/);
    expect(body).not.toContain("two");
    expect(body).toContain("A person's word.");
    await scene.run("issue.update", { section: "status", "section-text": "" }, { data });
    expect(scene.github.issue(number)?.body).not.toContain("three");
  });

  test("that another run has written over is written again", async () => {
    let rewritten = 0;
    const scene: JobScene = await jobScene({
      observer: {
        request: () => undefined,
        answer: ({ method, path }) =>
          method === "PATCH" &&
          path.endsWith("/issues/1") &&
          rewritten++ === 0 &&
          scene.github.editIssue(1, { body: `${mark("problem-P-22")}\nOf the other run.` }, BOT),
      },
    });
    opened(scene);
    expect(
      (await scene.run("issue.update", { section: "status", "section-text": "mine" }, { data }))
        .outcome,
    ).toMatchObject({ result: "pass" });
    expect(scene.github.issue(1)?.body).toMatch(/Of the other run\.[^]*mine/);
  });

  test("without anything to do says how things stand, in text that does nothing", async () => {
    const scene = await jobScene();
    opened(scene);
    await scene.run(
      "issue.update",
      {},
      {
        data: {
          ...data,
          result: "warning",
          evaluation: { result: "warning", score: 71.5 },
          problem: { ...(data["problem"] as JsonObject), State: "@octo <b>" },
        },
      },
    );
    expect(comments(scene, 1)[0]).toContain("| Evaluation | warning |");
    expect(comments(scene, 1)[0]).toContain(`[the run](<${RUN_URL}>)`);
    expect(comments(scene, 1)[0]).not.toMatch(/@octo|<b>/);
  });

  test.each<[string, Call, string]>([
    [
      "a number that a triggered event carries along may be the first one of the sequence",
      { data: { evaluation: { result: "warning", score: 71.5 } } },
      "warning",
    ],
    [
      "a text is replaced by the control plane, so it is the last one",
      { data: { evaluation: { result: "warning", score: "71.5" } } },
      "warning, score 71.5",
    ],
    [
      "the event of the evaluation itself has its own",
      {
        kind: "finished",
        data: { status: "succeeded", evaluation: { result: "warning", score: 71.5 } },
      },
      "warning, score 71.5",
    ],
  ])("tells a score only where it is that of the evaluation: %s", async (_, call, words) => {
    const scene = await jobScene();
    opened(scene);
    await scene.run("issue.update", {}, { ...call, data: { ...data, ...call.data } });
    expect(comments(scene, 1)[0]).toContain(`| Evaluation | ${words} |`);
  });

  test.each<[JsonObject, RegExp]>([
    [{ section: "status" }, /section \(a name\) and section-text \(its Markdown\) belong together/],
    [{ "section-text": "x" }, /belong together/],
    [
      { "remove-labels": "Cloud-Automation" },
      /with\.remove-labels: cloud-automation is what later tasks find/,
    ],
    [{ "add-labels": "a", "remove-labels": "A" }, /"a" stands in add-labels, too/],
  ])("with %j is refused before anything is asked", async (parameters, words) => {
    const scene = await jobScene();
    expect((await scene.run("issue.update", parameters, { data })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
    });
    expect(scene.requestCount()).toBe(0);
  });
});

describe("which issue is meant", () => {
  const update = async (scene: JobScene, parameters: JsonObject = {}, event: JsonObject = data) =>
    (await scene.run("issue.update", { comment: "x", ...parameters }, { data: event })).outcome;

  test("is what an earlier task has reported, if it is of the same problem", async () => {
    const scene = await jobScene();
    opened(scene, "problem-other");
    opened(scene);
    const number = opened(scene);
    // Two of one problem, as with a race that nobody has cleared up; what was reported decides.
    expect(
      await update(
        scene,
        {},
        {
          ...data,
          openticket: { issueNumber: String(number) },
          wrong: { issueNumber: "1" },
          none: { issueNumber: "999" },
        },
      ),
    ).toMatchObject({ data: { issueNumber: "3" } });
    expect(comments(scene, 1)).toEqual([]);
  });

  test("is not the duplicate that an earlier task has reported before it became one", async () => {
    const scene = await jobScene();
    opened(scene);
    opened(scene, undefined, { title: "x", state: "closed", stateReason: "duplicate" });
    expect(await update(scene, {}, { ...data, openticket: { issueNumber: "2" } })).toMatchObject({
      data: { issueNumber: "1" },
    });
  });

  test("is not what another App has written after a stranger's words", async () => {
    const scene = await jobScene();
    scene.github.addIssue({ title: "relayed", user: "relay[bot]", body: mark("problem-P-22") });
    const number = opened(scene);
    expect(await update(scene, {}, { ...data, a: { issueNumber: "1" } })).toMatchObject({
      data: { issueNumber: String(number) },
    });
  });

  test("is not what somebody has made up in the event", async () => {
    const scene = await jobScene();
    scene.github.addIssue({
      title: "planted",
      user: "stranger",
      body: mark("problem-P-22"),
      labels: ["cloud-automation"],
    });
    scene.github.addIssue({ title: "any" });
    const number = opened(scene);
    expect(
      await update(
        scene,
        {},
        {
          ...data,
          a: { issueNumber: "1" },
          b: { issueNumber: "2" },
          c: { issueNumber: "../../x" },
          d: { issueNumber: ["3"] },
          e: "x",
        },
      ),
    ).toMatchObject({ data: { issueNumber: String(number) } });
  });

  test("is said by opened-by where several tasks have opened one, and an error says so otherwise", async () => {
    const scene = await jobScene();
    opened(scene, `context-${CONTEXT}`);
    opened(scene, `context-${CONTEXT}`);
    const event = { first: { issueNumber: "1" }, second: { issueNumber: "2" } };
    expect(await update(scene, {}, event)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /The issues 1, 2 were opened in this sequence.*give number, or opened-by.*CA-411/,
      ) as string,
    });
    expect(await update(scene, {}, {})).toMatchObject({
      status: "errored",
      message: expect.stringContaining("The issues 1, 2 were opened") as string,
    });
    expect(await update(scene, { "opened-by": "second" }, event)).toMatchObject({
      result: "pass",
      data: { issueNumber: "2" },
    });
    expect(await update(scene, { "opened-by": "third" }, event)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /with\.opened-by: the event holds no issueNumber of the task "third"/,
      ) as string,
    });
  });

  test("is the given number, whoever has written it, but no pull request", async () => {
    const scene = await jobScene();
    scene.github.addIssue({ title: "of a person", user: "mona", body: null });
    scene.github.addIssue({ title: "pull", isPullRequest: true });
    expect(await update(scene, { number: "1" })).toMatchObject({
      result: "pass",
      data: { issueNumber: "1" },
    });
    expect(await update(scene, { number: 2 })).toMatchObject({
      status: "errored",
      message: expect.stringContaining("2 is a pull request") as string,
    });
    expect(await update(scene, { number: 3 })).toMatchObject({
      status: "errored",
      message: expect.stringContaining("octo/demo has no issue 3") as string,
    });
  });

  test("is the one with the same key", async () => {
    const scene = await jobScene();
    await scene.run("issue.open", { key: "nightly <load>" });
    expect(await update(scene, { key: "nightly <load>" })).toMatchObject({
      data: { issueNumber: "1" },
    });
    expect(await update(scene, { key: "nightly" })).toMatchObject({ status: "errored" });
  });

  test("is the open one, else the newest closed one that is no duplicate", async () => {
    const scene = await jobScene();
    opened(scene, undefined, { title: "a", state: "closed" });
    const open = opened(scene);
    expect(await update(scene)).toMatchObject({ data: { issueNumber: String(open) } });
    scene.github.editIssue(open, { state: "closed" });
    opened(scene, undefined, { title: "dup", state: "closed", stateReason: "duplicate" });
    expect(await update(scene)).toMatchObject({
      result: "pass",
      message: expect.stringMatching(/Issue 2 .*it is closed/) as string,
      data: { state: "closed" },
    });
  });

  test("is the first of duplicates that a race has left open; the others are closed", async () => {
    const scene = await jobScene();
    opened(scene);
    opened(scene);
    expect(await update(scene)).toMatchObject({ result: "pass", data: { issueNumber: "1" } });
    expect(scene.github.issue(2)).toMatchObject({ state: "closed", stateReason: "duplicate" });
  });

  test("is still found behind many others", async () => {
    const scene = await jobScene();
    const number = opened(scene);
    for (let i = 0; i < 250; i++) opened(scene, `problem-${i}`);
    expect(await update(scene)).toMatchObject({ data: { issueNumber: String(number) } });
  });

  test("cannot be said among more than a thousand open ones without it", async () => {
    const scene = await jobScene();
    for (let i = 0; i < 1_001; i++) opened(scene, `problem-${i}`);
    expect(await update(scene)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /more than 1000 open issues with the label cloud-automation/,
      ) as string,
    });
  });

  test.each([
    ["there is none", {}, /There is no issue with problem-P-22 in octo\/demo/],
    [
      "a stranger has written it",
      { user: "stranger" },
      /Issue 1 carries that key, but "stranger" has written it/,
    ],
    [
      "it is an incident",
      { body: mark("problem-P-22").replace("issue", "incident") },
      /Issue 1 carries that key, but it is an incident/,
    ],
  ])("is told to be missing: %s", async (_, fields, words) => {
    const scene = await jobScene();
    if (Object.keys(fields).length > 0) opened(scene, undefined, { title: "x", ...fields });
    expect(await update(scene)).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
    });
    expect(scene.github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });
});

describe("when GitHub", () => {
  const update = async (scene: JobScene, parameters: JsonObject) =>
    (await scene.run("issue.update", parameters, { data })).outcome;

  test.each([
    ["loses the answer to a comment", { kind: "lose-answer" } as const],
    ["answers 502", githubAnswers.badGateway()],
  ])("%s, there is one afterwards", async (_, effect) => {
    const scene = await jobScene();
    opened(scene);
    scene.github.faults.add({ method: "POST", path: /comments$/, effect, nth: 1 });
    expect(await update(scene, { comment: "once" })).toMatchObject({ result: "pass" });
    expect(comments(scene, 1)).toEqual(["once"]);
  });

  test("limits, the job is patient", async () => {
    const scene = await jobScene();
    opened(scene);
    scene.github.faults.add({
      method: "POST",
      path: /comments$/,
      effect: githubAnswers.secondaryLimit(60),
      nth: 1,
    });
    scene.github.faults.add({
      method: "POST",
      path: /labels$/,
      effect: githubAnswers.secondaryLimit(),
      nth: 1,
    });
    expect(await update(scene, { comment: "once", "add-labels": "a" })).toMatchObject({
      result: "pass",
    });
    expect(comments(scene, 1)).toEqual(["once"]);
  });

  test.each<[string, JsonObject, RegExp, RegExp]>([
    ["title", { title: "new" }, /issues\/1$/, /its title could not be changed.*HTTP 500/],
    [
      "section",
      { section: "s", "section-text": "x" },
      /issues\/1$/,
      /the section s could not be written.*HTTP 500/,
    ],
    ["labels", { "add-labels": "a" }, /labels$/, /the labels could not be added.*HTTP 500/],
    [
      "comment",
      { "add-labels": "a", comment: "x" },
      /comments$/,
      /Issue 1 could not be updated after it had been changed in part \(labels\): no comment could be written.*HTTP 500/i,
    ],
  ])(
    "is down for the %s, the answer is errored and says so",
    async (_, parameters, path, words) => {
      const scene = await jobScene();
      opened(scene);
      for (const method of ["POST", "PATCH"])
        scene.github.faults.add({ method, path, effect: githubAnswers.serverError() });
      const outcome = await update(scene, parameters);
      expect(outcome).toMatchObject({
        status: "errored",
        message: expect.stringMatching(words) as string,
        data: { issueNumber: "1" },
      });
      expect(outcome?.message).toContain("CA-411");
    },
  );

  test("accepts a change and does not do it, that is noticed", async () => {
    const scene = await jobScene();
    const number = opened(scene);
    const answer = await fetch(`${scene.github.url}/repos/octo/demo/issues/${number}`, {
      headers: { authorization: `Bearer ${scene.github.token}`, "user-agent": "test" },
    });
    const effect = {
      kind: "answer",
      status: 200,
      headers: { "content-type": "application/json" },
      body: (await answer.json()) as JsonObject,
    } as const;
    scene.github.faults.add({ method: "PATCH", path: /issues\/1$/, effect });
    scene.github.faults.add({
      method: "POST",
      path: /issues\/1\/labels$/,
      effect: { ...effect, body: [] },
    });
    scene.github.faults.add({ method: "DELETE", path: /labels/, effect: { ...effect, body: [] } });
    scene.github.editIssue(number, { labels: ["cloud-automation", "old"] });
    expect(
      await update(scene, {
        title: "new",
        section: "s",
        "section-text": "x",
        "remove-labels": "old",
      }),
    ).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /GitHub accepted and does not show the new title, the section s and that old is removed.*CA-411/,
      ) as string,
    });
    expect(await update(scene, { "add-labels": "a" })).toMatchObject({
      result: "warning",
      message: expect.stringContaining("GitHub did not set the label a") as string,
    });
  });

  test("accepts a comment and does not show it, that is noticed", async () => {
    const scene = await jobScene();
    opened(scene);
    scene.github.faults.add({
      method: "GET",
      path: /issues\/comments\/\d+$/,
      effect: refuse(404, "Not Found"),
    });
    expect(await update(scene, { comment: "x" })).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/accepted the comment and does not show it/) as string,
    });
  });

  test("drops people without a word, the task is a warning", async () => {
    const scene = await jobScene();
    opened(scene);
    expect(await update(scene, { assignees: "nobody" })).toMatchObject({
      result: "warning",
      message: expect.stringContaining("GitHub did not assign nobody") as string,
    });
  });

  test.each([
    ["update", "issue.update", {}],
    ["close", "issue.close", {}],
  ])("lets the token only read, an %s names the permission", async (_, job, parameters) => {
    const scene = await jobScene({ permissions: { issues: "read" } });
    opened(scene);
    expect((await scene.run(job, parameters, { data })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(/issues: write.*CA-605/) as string,
    });
  });

  test("shows a comment of a stranger with our mark, ours is written all the same", async () => {
    const scene = await jobScene();
    opened(scene);
    scene.github.addComment(
      1,
      `<!-- cloud-automation: comment keptn-${TRIGGERED_ID} update -->\nfake`,
      "stranger",
    );
    expect(await update(scene, { comment: "real" })).toMatchObject({
      result: "pass",
      data: { updated: "comment" },
    });
    expect(comments(scene, 1)).toEqual(["fake", "real"]);
  });

  test("cannot take so long a comment, it is cut; so long a section is refused", async () => {
    const scene = await jobScene();
    opened(scene, undefined, {
      title: "x",
      body: `${mark("problem-P-22")}\n${"y".repeat(50_000)}`,
    });
    expect(await update(scene, { comment: "c".repeat(70_000) })).toMatchObject({
      result: "warning",
      message: expect.stringContaining("the comment was cut") as string,
    });
    expect(scene.github.issue(1)?.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(await update(scene, { section: "s", "section-text": "z".repeat(20_000) })).toMatchObject(
      {
        status: "errored",
        message: expect.stringMatching(
          /with\.section-text: the text of issue 1 would have \d+ characters/,
        ) as string,
      },
    );
  });

  test("has shown the issue and the job is cancelled, the answer still names it", async () => {
    const scene = await jobScene();
    opened(scene);
    scene.clock.setTimeout(() => scene.stop("cancelled"), 1_000);
    const { result } = await scene.run(
      "issue.update",
      { section: "s", "section-text": "x" },
      { data },
    );
    expect(result).toMatchObject({
      ending: { kind: "stopped", because: "cancelled" },
      report: { data: { issueNumber: "1" } },
    });
  });
});

describe("a close", () => {
  test("closes the issue with its reason, says by whom, and reads it back", async () => {
    const scene = await jobScene();
    opened(scene);
    const { outcome } = await scene.run("issue.close", { reason: "not_planned" }, { data });
    expect(outcome).toMatchObject({ result: "pass", message: "Issue 1 is closed as not planned." });
    expect(outcome?.data).toEqual({
      issueNumber: "1",
      issueUrl: "https://github.com/octo/demo/issues/1",
      state: "closed",
      reason: "not_planned",
      wasClosed: "false",
    });
    expect(scene.github.issue(1)).toMatchObject({ state: "closed", stateReason: "not_planned" });
    expect(comments(scene, 1)).toEqual([
      expect.stringContaining(
        `Closed by the task issue of carts in staging, project shop · [the run](<${RUN_URL}>)`,
      ),
    ]);
  });

  test("of what is closed is a pass that says so and writes nothing", async () => {
    const scene = await jobScene();
    opened(scene, undefined, { title: "x", state: "closed", stateReason: "completed" });
    expect((await scene.run("issue.close", { comment: "bye" }, { data })).outcome).toMatchObject({
      result: "pass",
      message: "Issue 1 was closed already as completed.",
      data: { wasClosed: "true", reason: "completed" },
    });
    expect(
      scene.github.requests.filter(({ method, path }) => method !== "GET" && path !== "/graphql"),
    ).toEqual([]);
  });

  test("twice at the same moment is closed, and both say so", async () => {
    const scene = await jobScene();
    opened(scene);
    const both = await Promise.all([
      scene.run("issue.close", {}, { data }),
      scene.run("issue.close", {}, { data }),
    ]);
    expect(both.map(({ outcome }) => [outcome?.result, outcome?.data["state"]])).toEqual([
      ["pass", "closed"],
      ["pass", "closed"],
    ]);
  });

  test("that GitHub accepts and does not do is errored", async () => {
    const scene = await jobScene();
    opened(scene);
    const answer = await fetch(`${scene.github.url}/repos/octo/demo/issues/1`, {
      headers: { authorization: `Bearer ${scene.github.token}`, "user-agent": "test" },
    });
    scene.github.faults.add({
      method: "PATCH",
      path: /issues\/1$/,
      effect: {
        kind: "answer",
        status: 200,
        headers: { "content-type": "application/json" },
        body: (await answer.json()) as JsonObject,
      },
    });
    expect((await scene.run("issue.close", {}, { data })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /accepted that issue 1 is closed and shows it open.*CA-411/,
      ) as string,
      data: { state: "open" },
    });
  });

  test("whose comment cannot be written is closed with a warning", async () => {
    const scene = await jobScene();
    opened(scene);
    scene.github.faults.add({
      method: "POST",
      path: /comments$/,
      effect: githubAnswers.notAccessible(),
    });
    expect((await scene.run("issue.close", {}, { data })).outcome).toMatchObject({
      result: "warning",
      message: expect.stringMatching(
        /^Issue 1 is closed as completed, but no comment could be written.*HTTP 403/,
      ) as string,
    });
    expect(scene.github.issue(1)?.state).toBe("closed");
  });

  test.each([
    ["is down", githubAnswers.serverError(), /HTTP 500.*CA-411/],
    ["says no", refuse(422, "Validation Failed"), /HTTP 422.*CA-411/],
  ])("for which GitHub %s is errored", async (_, effect, words) => {
    const scene = await jobScene();
    opened(scene);
    scene.github.faults.add({ method: "PATCH", path: /issues\/1$/, effect });
    expect((await scene.run("issue.close", {}, { data })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
      data: { issueNumber: "1", state: "open" },
    });
  });

  test("of a lost answer is closed once", async () => {
    const scene = await jobScene();
    opened(scene);
    scene.github.faults.add({
      method: "PATCH",
      path: /issues\/1$/,
      effect: { kind: "lose-answer" },
      nth: 1,
    });
    scene.github.faults.add({
      method: "POST",
      path: /comments$/,
      effect: { kind: "lose-answer" },
      nth: 1,
    });
    expect((await scene.run("issue.close", {}, { data })).outcome).toMatchObject({
      result: "pass",
      data: { state: "closed" },
    });
    expect(comments(scene, 1)).toHaveLength(1);
  });

  test("of what is not there names what was looked for", async () => {
    const scene = await jobScene();
    expect((await scene.run("issue.close", {}, { data: {} })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        new RegExp(`There is no issue with context-${CONTEXT} in octo/demo.*give number.*CA-411`),
      ) as string,
    });
  });
});

test("a sequence opens, updates and closes one issue, silent or not", async () => {
  const scene = await jobScene();
  const first = await scene.run(
    "issue.open",
    {},
    {
      data: { problem: { ProblemID: "P-22", ProblemTitle: "Slow", State: "OPEN" } },
      task: "openticket",
      mode: "silent",
    },
  );
  const reported = { ...data, openticket: first.outcome?.data ?? {} };
  await scene.run("issue.update", { comment: "on it" }, { data: reported, task: "tell" });
  const end = await scene.run("issue.close", {}, { data, task: "closeticket" });
  expect(end.outcome?.data).toMatchObject({ issueNumber: "1", state: "closed" });
  expect(scene.github.issues()).toHaveLength(1);
});
