import { join } from "node:path";
import { startControlPlane } from "../../simulator";
import { parseShipyard } from "../../simulator/engine/shipyard";
import type { GitHub } from "../../simulator/github";
import { startGitHub } from "../../simulator/github";
import type { Approval, Desk } from "../../cli/play/approval";
import { Approver } from "../../cli/play/approval";
import { bridgeDesk, issueDesk } from "../../cli/play/desks";
import { readExample } from "../../cli/play/example";
import { play } from "../../cli/play/play";
import { Api } from "../../cli/play/set-up";
import type { Screen } from "../../cli/screen";
import { silentScreen } from "../../cli/screen";
import { QUESTION_LABEL, writeQuestion } from "../../src/domain/approval";
import type { ControlPlane, KeptnEvent } from "../../simulator";

/**
 * A control plane with an approval that waits, and what a person at the terminal types; `undefined`
 * is the end of the input.
 */
async function scene<T>(
  body: (plane: ControlPlane, open: KeptnEvent | undefined) => Promise<T>,
  properties = { pass: "manual" },
): Promise<T> {
  const plane = await startControlPlane();
  try {
    plane.createProject({
      name: "p",
      services: ["shop"],
      shipyard: JSON.stringify({
        apiVersion: "spec.keptn.sh/0.2.2",
        kind: "Shipyard",
        metadata: { name: "p" },
        spec: {
          stages: [
            {
              name: "production",
              sequences: [{ name: "s", tasks: [{ name: "approval", properties }] }],
            },
          ],
        },
      }),
    });
    plane.trigger({
      project: "p",
      stage: "production",
      sequence: "s",
      service: "shop",
      data: { result: "pass" },
    });
    return await body(plane, plane.openTasks()[0]);
  } finally {
    await plane.close();
  }
}

function terminal(lines: readonly (string | undefined)[]): {
  readonly screen: Screen;
  readonly asked: string[];
  readonly reported: string[];
} {
  const asked: string[] = [];
  const reported: string[] = [];
  const screen = {
    ...silentScreen,
    line: (...segments: readonly unknown[]) => void reported.push(segments.flat().join("").trim()),
    ask: (question: string) => Promise.resolve(lines[asked.push(question.trim()) - 1]),
  };
  return { screen, asked, reported };
}

/** Looks twice at the same time, as events and runs that come together make it. */
async function look(desk: Desk, screen: Screen, approval: Approval): Promise<void> {
  const approver = new Approver(desk, screen, approval, new AbortController().signal);
  const looks = [approver.look(), approver.look()];
  expect(approver.isBusy).toBe(true);
  await Promise.all(looks);
  expect(approver.isBusy).toBe(false);
}

const QUESTION = "? Release shop to production? The last stage says pass.";
const BY_PERSON: readonly [string, readonly (string | undefined)[], boolean][] = [
  ["y", ["y"], true],
  ["YES", [" YES "], true],
  ["n", ["n"], false],
  ["the end of the input", [undefined], false],
  ["something else first", ["", "maybe", "no"], false],
];
const BY_OPTION: readonly [Approval, boolean, string][] = [
  [{ by: "option", decision: "approve" }, true, "by --approve"],
  [{ by: "option", decision: "reject" }, false, "by --reject"],
  [{ by: "default", decision: "approve" }, true, "automatically, because there is no terminal"],
];

describe("in the Bridge", () => {
  const decided = (
    approval: Approval,
    lines: readonly (string | undefined)[] = [],
    properties = { pass: "manual" },
  ) =>
    scene(async (plane) => {
      const { screen, asked } = terminal(lines);
      await look(bridgeDesk(plane, new Api(plane)), screen, approval);
      const finished = plane
        .events({ type: "sh.keptn.event.approval.finished" })
        .map(({ event }) => [
          event.source,
          (event.data as Record<string, unknown>)["result"],
          (event.data as Record<string, unknown>)["message"],
        ]);
      return { finished, asked };
    }, properties);
  const BRIDGE = "https://github.com/keptn/keptn/bridge";

  test.each(BY_PERSON)("the person answers %s", async (_, lines, isApproved) => {
    const { finished, asked } = await decided({ by: "person" }, lines);
    expect(finished).toEqual([
      [
        BRIDGE,
        isApproved ? "pass" : "fail",
        `${isApproved ? "Approved" : "Rejected"} at the prompt`,
      ],
    ]);
    expect(asked).toEqual(lines.map(() => QUESTION));
  });

  test.each(BY_OPTION)("nobody is asked with %j", async (approval, isApproved, how) => {
    expect(await decided(approval)).toEqual({
      finished: [
        [BRIDGE, isApproved ? "pass" : "fail", `${isApproved ? "Approved" : "Rejected"} ${how}`],
      ],
      asked: [],
    });
  });

  test("what the approval-service decides by itself is not answered again", async () => {
    const { finished, asked } = await decided({ by: "person" }, ["n"], { pass: "automatic" });
    expect(finished).toEqual([["approval-service", "pass", undefined]]);
    expect(asked).toEqual([]);
  });
});

describe("in an issue", () => {
  const SOURCE = "https://github.com/octo/demo/actions/runs/7/attempts/1";
  const decided = (
    approval: Approval,
    lines: readonly (string | undefined)[] = [],
    prepare: (github: GitHub) => void = () => undefined,
  ) =>
    scene(async (plane, open) => {
      const github = await startGitHub();
      try {
        github.addRun({ id: 7, conclusion: "success" });
        const { type = "", id = "", shkeptncontext: keptnContext = "" } = open ?? {};
        const body = `Well?\n${writeQuestion({ task: { type, id, keptnContext, project: "p", stage: "production", service: "shop", name: "approval", kind: "triggered" }, source: SOURCE, deadline: "2099-01-01T00:00:00Z" })}`;
        const { number } = github.addIssue({
          title: "Approve shop?",
          body,
          labels: [QUESTION_LABEL],
          user: "github-actions[bot]",
        });
        prepare(github);
        const { screen, asked, reported } = terminal(lines);
        await look(issueDesk(plane, github), screen, approval);
        expect(plane.events({ type: "sh.keptn.event.approval.finished" })).toEqual([]);
        return {
          comments: github
            .issue(number)
            ?.comments.map((comment) => `${comment.user}: ${comment.body}`),
          asked,
          reported,
        };
      } finally {
        await github.close();
      }
    });

  test.each(BY_PERSON)(
    "the person answers %s: one comment of theirs, and the prompt says where it was asked",
    async (_, lines, isApproved) => {
      const { comments, asked, reported } = await decided({ by: "person" }, lines);
      expect(comments).toEqual([`you: ${isApproved ? "/approve" : "/deny"} at the prompt`]);
      expect(asked).toEqual(lines.map(() => QUESTION));
      expect(reported).toEqual(["? Asked in issue #1: Approve shop?"]);
    },
  );

  test.each(BY_OPTION)("nobody is asked with %j", async (approval, isApproved, how) => {
    expect(await decided(approval)).toEqual({
      comments: [`you: ${isApproved ? "/approve" : "/deny"} ${how}`],
      asked: [],
      reported: [],
    });
  });

  test.each<[string, (github: GitHub) => void]>([
    [
      "while its run is busy with asking",
      (github) => void github.updateRun(7, { status: "in_progress" }),
    ],
    ["once the issue is closed", (github) => github.editIssue(1, { state: "closed" })],
    ["without the label of questions", (github) => github.editIssue(1, { labels: [] })],
    ["whose text asks about another task", (github) => github.editIssue(1, { body: "Well?" })],
  ])("nothing is answered %s", async (_, prepare) => {
    expect(await decided({ by: "person" }, ["y"], prepare)).toEqual({
      comments: [],
      asked: [],
      reported: [],
    });
  });
});

test("a project that sends no approval to GitHub is answered in the Bridge", async () => {
  const root = join(__dirname, "../..");
  const shipyardText = JSON.stringify({
    apiVersion: "spec.keptn.sh/0.2.2",
    kind: "Shipyard",
    metadata: { name: "release-demo" },
    spec: {
      stages: [
        { name: "staging", sequences: [{ name: "release", tasks: [{ name: "approval" }] }] },
      ],
    },
  });
  const example = {
    ...readExample(root, "release-demo"),
    shipyardText,
    shipyard: parseShipyard(shipyardText),
    subscriptions: [],
  };
  const played = await play({
    root,
    example,
    approval: { by: "option", decision: "reject" },
    fail: undefined,
    screen: silentScreen,
    onEvent: () => undefined,
    signal: new AbortController().signal,
  });
  expect(played.tasks).toMatchObject([
    {
      task: "approval",
      status: "succeeded",
      result: "fail",
      message: "Rejected by --reject",
      by: "you",
    },
  ]);
  expect([played.runs, played.issues]).toEqual([[], []]);
});
