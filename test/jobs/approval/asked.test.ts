import { QUESTION_LABEL, writeQuestion } from "../../../src/domain/approval";
import { askedIssuesOf } from "../../../src/jobs/approval/asked";
import { githubApiOf } from "../../../src/github/api";
import { systemClock } from "../../../src/runner/clock";
import { startCheckedGitHub } from "../../support/github-api";

const task = {
  type: "sh.keptn.event.approval.triggered",
  name: "approval",
  kind: "triggered" as const,
  id: "7b0c2c7e",
  keptnContext: "c",
  project: "shop",
  stage: "staging",
  service: "carts",
};

async function withQuestion(
  body: (scene: {
    readonly github: Awaited<ReturnType<typeof startCheckedGitHub>>;
    readonly number: number;
    readonly list: () => ReturnType<ReturnType<typeof askedIssuesOf>["list"]>;
  }) => Promise<void>,
): Promise<void> {
  const github = await startCheckedGitHub();
  try {
    const { number } = github.addIssue({
      title: "Approve?",
      user: "github-actions[bot]",
      labels: [QUESTION_LABEL],
      body: writeQuestion({
        task,
        source: "https://github.com/octo/demo/actions/runs/1/attempts/1",
        deadline: "2026-11-05T10:00:00.000Z",
      }),
    });
    await body({
      github,
      number,
      list: () =>
        askedIssuesOf(
          githubApiOf(
            { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository },
            github.token,
            systemClock,
          ),
        ).list(),
    });
    expect(github.violations).toEqual([]);
  } finally {
    await github.close();
  }
}

test("a question is reminded of once", () =>
  withQuestion(async ({ github, number, list }) => {
    const [issue] = await list();
    if (typeof issue !== "object") throw new Error("there is no question");
    expect(await issue.isReminded()).toBe(false);
    await issue.remind("Well?");
    expect(await issue.isReminded()).toBe(true);
    expect(github.issue(number)?.comments).toHaveLength(1);
  }));

test("more questions than GitHub lists at once", () =>
  withQuestion(async ({ github, list }) => {
    for (let i = 2; i <= 130; i++)
      github.addIssue({
        title: "Approve?",
        user: "github-actions[bot]",
        labels: [QUESTION_LABEL],
        body: writeQuestion({
          task: { ...task, id: `task-${i}` },
          source: "https://github.com/octo/demo/actions/runs/1/attempts/1",
          deadline: "2026-11-05T10:00:00.000Z",
        }),
      });
    const issues = await list();
    expect(
      new Set(typeof issues === "string" ? [] : issues.map(({ question }) => question.task.id))
        .size,
    ).toBe(130);
  }));

test("under more comments than are read nobody is reminded again and again", () =>
  withQuestion(async ({ github, number, list }) => {
    for (let i = 0; i < 100; i++) github.addComment(number, "I wonder");
    const [issue] = await list();
    expect(typeof issue === "object" && (await issue.isReminded())).toBe(true);
  }));

test("an issue that was answered and closed meanwhile keeps its reason", () =>
  withQuestion(async ({ github, number, list }) => {
    const [issue] = await list();
    if (typeof issue !== "object") throw new Error("there is no question");
    const api = githubApiOf(
      { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository },
      github.token,
      systemClock,
    );
    await api.write(
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
      { issue_number: number, state: "closed", state_reason: "completed" },
      new AbortController().signal,
    );
    await issue.close("The control plane waits no more.");
    expect(github.issue(number)).toMatchObject({ state: "closed", stateReason: "completed" });
  }));
