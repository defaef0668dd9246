import { githubAnswers } from "../../simulator/github";
import type { JsonObject } from "../../src/domain/text/json";
import type { JobScene } from "../jobs/job-scene";
import { EARLIER_RUN, jobScene, storeOf } from "../jobs/job-scene";

const BOT = "github-actions[bot]";
const EVE = "eve";
const data: JsonObject = {
  problem: { ProblemID: "P-22", ProblemTitle: "Slow", State: "RESOLVED" },
};

/** An open ticket as an earlier task has left it. */
function ticket({ github }: JobScene, problem: string, noun = "issue"): number {
  return github.addIssue({
    title: problem,
    labels: ["cloud-automation"],
    user: BOT,
    body: `<!-- cloud-automation: ${noun} keptn-opener-${problem} problem-${problem} -->\nText.`,
  }).number;
}

/** Somebody who may edit issues writes the mark of P-22 into another ticket of ours. */
function move({ github }: JobScene, number: number, login = EVE): void {
  github.editIssue(
    number,
    { body: (github.issue(number)?.body ?? "").replaceAll("P-7", "P-22") },
    login,
  );
}

const stateOf = ({ github }: JobScene, number: number) => github.issue(number)?.state;
const commentsOf = ({ github }: JobScene, number: number) => github.issue(number)?.comments.length;

describe("a collaborator who writes the mark of one ticket into another", () => {
  test.each(["issue", "incident"])(
    "%s.close: the ticket is not closed, and the message says who edited it",
    async (noun) => {
      const scene = await jobScene();
      const other = ticket(scene, "P-7", noun);
      move(scene, other);
      const { outcome } = await scene.run(`${noun}.close`, {}, { data });
      expect(outcome).toMatchObject({
        status: "errored",
        message: expect.stringMatching(
          /issue 1 carries that key, but eve edited its text.*CA-417/,
        ) as string,
      });
      expect([stateOf(scene, other), commentsOf(scene, other)]).toEqual(["open", 0]);
    },
  );

  test("beside the right one: the right one is closed, and the other is no duplicate of it", async () => {
    const scene = await jobScene();
    const [other, right] = [ticket(scene, "P-7"), ticket(scene, "P-22")];
    move(scene, other);
    expect((await scene.run("issue.close", {}, { data })).outcome).toMatchObject({
      result: "pass",
    });
    expect([stateOf(scene, other), stateOf(scene, right)]).toEqual(["open", "closed"]);
  });

  test("before our own edit: who edited last does not hide who edited before", async () => {
    const scene = await jobScene();
    const other = ticket(scene, "P-7");
    move(scene, other);
    scene.github.editIssue(other, { body: `${scene.github.issue(other)?.body}\nmore` }, BOT);
    expect((await scene.run("issue.close", {}, { data })).outcome).toMatchObject({
      status: "errored",
    });
    expect(stateOf(scene, other)).toBe("open");
  });

  test("and a payload that names its number: it is not closed", async () => {
    const scene = await jobScene();
    const other = ticket(scene, "P-7");
    move(scene, other);
    const { outcome } = await scene.run(
      "issue.close",
      {},
      {
        data: { ...data, first: { issueNumber: String(other) } },
        sequences: storeOf({ first: { issueNumber: String(other) } }, "sh.keptn.cli"),
      },
    );
    expect([outcome?.status, stateOf(scene, other)]).toEqual(["errored", "open"]);
  });

  test("and a sequence that has opened two tickets: neither is closed for the other", async () => {
    const scene = await jobScene();
    const other = ticket(scene, "P-7");
    move(scene, other);
    const reports = { first: { issueNumber: String(other) }, second: { issueNumber: "99" } };
    const { outcome } = await scene.run(
      "issue.close",
      {},
      { data: { ...data, ...reports }, sequences: storeOf(reports, EARLIER_RUN) },
    );
    expect([outcome?.status, stateOf(scene, other)]).toEqual(["errored", "open"]);
  });

  test("issue.open: a new ticket is opened, and the warning names the other", async () => {
    const scene = await jobScene();
    const other = ticket(scene, "P-7");
    move(scene, other);
    const { outcome } = await scene.run(
      "issue.open",
      {},
      { data: { problem: { ProblemID: "P-22", ProblemTitle: "Slow", State: "OPEN" } } },
    );
    expect(outcome).toMatchObject({
      result: "warning",
      data: { issueNumber: "2", created: "true" },
      message: expect.stringContaining(
        "issue 1 carries the same mark and does not count, since eve edited its text",
      ) as string,
    });
    expect([stateOf(scene, other), commentsOf(scene, other)]).toEqual(["open", 0]);
  });

  test("issue.update: it is told with a warning that it may be another one", async () => {
    const scene = await jobScene();
    const other = ticket(scene, "P-7");
    move(scene, other);
    const { outcome } = await scene.run("issue.update", { comment: "News" }, { data });
    expect(outcome).toMatchObject({
      result: "warning",
      message: expect.stringContaining(
        "eve edited its text, so its mark may be that of another one",
      ) as string,
    });
  });

  test("GitHub does not tell who edited: nothing is closed", async () => {
    const scene = await jobScene();
    const right = ticket(scene, "P-22");
    scene.github.faults.add({ effect: githubAnswers.notAccessible(), path: /graphql$/ });
    const { outcome } = await scene.run("issue.close", {}, { data });
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining(
        "Who has edited the text of issue 1 could not be read",
      ) as string,
    });
    expect(stateOf(scene, right)).toBe("open");
  });
});

describe("what goes on as before", () => {
  test.each<[string, (scene: JobScene, number: number) => void]>([
    ["nobody has edited it", () => undefined],
    [
      "we have edited it",
      ({ github }, number) =>
        github.editIssue(number, { body: `${github.issue(number)?.body}\nmore` }, BOT),
    ],
    [
      "somebody has changed title and labels",
      ({ github }, number) =>
        github.editIssue(number, { title: "Better", labels: ["cloud-automation", "p1"] }, EVE),
    ],
  ])("%s: it is closed", async (_what, edit) => {
    const scene = await jobScene();
    const number = ticket(scene, "P-22");
    edit(scene, number);
    expect((await scene.run("issue.close", {}, { data })).outcome).toMatchObject({
      result: "pass",
    });
    expect(stateOf(scene, number)).toBe("closed");
  });

  test("somebody has edited the only ticket that a run of ours has reported in the sequence: it is closed", async () => {
    const scene = await jobScene();
    const number = ticket(scene, "P-22");
    scene.github.editIssue(
      number,
      { body: `${scene.github.issue(number)?.body}\nA person's word.` },
      "mona",
    );
    const reports = { first: { issueNumber: String(number) } };
    const { outcome } = await scene.run(
      "issue.close",
      {},
      { data: { ...data, ...reports }, sequences: storeOf(reports, EARLIER_RUN) },
    );
    expect([outcome?.result, stateOf(scene, number)]).toEqual(["pass", "closed"]);
  });

  test("somebody has edited it and its number is given: it is closed", async () => {
    const scene = await jobScene();
    const number = ticket(scene, "P-22");
    move(scene, number);
    scene.github.editIssue(number, { body: "Anything" }, EVE);
    expect((await scene.run("issue.close", { number }, { data })).outcome).toMatchObject({
      result: "pass",
    });
  });
});
