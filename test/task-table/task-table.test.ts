import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KeptnEvent } from "../../simulator";
import { startControlPlane } from "../../simulator";
import { ActionRun } from "../../simulator/runner/run-action";
import { declarationOf, JOB_NAMES } from "../../src/jobs/core/registry";
import {
  answerAs,
  eventually,
  idsOf,
  isOpen,
  kinds,
  MANIFEST,
  RUN_SOURCE,
  sentBy,
} from "../support/flow";
import { startCheckedGitHub } from "../support/github-api";
import type { Bench, Cell, Row } from "./rows";
import { ROWS } from "./rows";

const RUN_ID = 4711;
const SHA = "c0ffee".padEnd(40, "0");
const MINUTES_AGO_MS = 5 * 60_000;

interface Played {
  readonly bench: Bench;
  readonly step: ActionRun;
  readonly exitCode: number | null;
}

/** Plays a cell with the real bundles, as the webhook of docs/task-table.md dispatches it. */
async function play(
  cell: Cell,
  mode: "silent" | "interactive",
  judge: (played: Played) => Promise<void> | void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "task-table-"));
  const mark = join(folder, "mark");
  const plane = await startControlPlane({
    lighthouse: { sliProvider: () => ({ response_time_p95: 412 }) },
  });
  const github = await startCheckedGitHub({
    permissions: {
      actions: "write",
      deployments: "write",
      checks: "write",
      issues: "write",
      contents: "write",
    },
    now: () => new Date(Date.now() - MINUTES_AGO_MS),
  });
  try {
    // The lighthouse would answer an evaluation by itself, and this is about what is told of one
    // that is over.
    const event = plane.openTask({
      task: cell.kind === "finished" ? "sloreport" : cell.task,
      ...(cell.data && { data: cell.data }),
    } as Parameters<typeof plane.openTask>[0]);
    const bench: Bench = {
      plane,
      event,
      github,
      mark: () => (existsSync(mark) ? readFileSync(mark, "utf8") : ""),
    };
    github.setFile("README.md", "demo", SHA);
    cell.prepare?.(bench);
    github.addRun({
      id: RUN_ID,
      displayTitle: `keptn-${cell.task} ${event.id}`,
      status: "in_progress",
    });
    if (cell.task === "approval")
      await eventually(
        () => plane.events({ triggeredId: event.id }).length > 0,
        "the approval-service takes part",
      );
    else answerAs(plane, "webhook-service", event, "started");
    if (mode === "silent") answerAs(plane, "webhook-service", event, "finished");
    const payload: unknown =
      cell.kind === "finished"
        ? {
            mode,
            event: {
              ...event,
              type: `sh.keptn.event.${cell.task}.finished`,
              triggeredid: event.id,
              source: "lighthouse-service",
            },
          }
        : { mode, ...idsOf(event) };
    const run = async (
      job: string,
      parameters: string,
      runId: number,
      given: unknown = { action: `keptn-${cell.task}`, client_payload: payload },
      eventName = "repository_dispatch",
      how: string = mode,
    ) => {
      const step = new ActionRun({
        manifest: MANIFEST,
        inputs: {
          "control-plane-url": plane.url,
          "control-plane-token": plane.token,
          "github-token": github.token,
          mode: how,
          job,
          with: parameters,
        },
        event: given,
        eventName,
        environment: {
          MARK: mark,
          GITHUB_SHA: SHA,
          GITHUB_API_URL: github.url,
          GITHUB_RUN_ID: String(runId),
          ACTIONS_RESULTS_URL: github.resultsUrl,
          ACTIONS_RUNTIME_TOKEN: github.runtimeToken(runId),
        },
      });
      await step.run("pre");
      const { exitCode } = await step.run("main");
      await step.run("post", exitCode === 0 ? "success" : "failure");
      return { step, exitCode };
    };
    if (cell.opens)
      await run(
        `${cell.opens}.open`,
        cell.opens === "issue" ? "title: A ticket" : "",
        RUN_ID,
        undefined,
        undefined,
        "silent",
      );
    const ran = await run(cell.job, cell.with, RUN_ID);
    if (cell.isWaiting) {
      expect(ran.step.outputs).toMatchObject({ parked: "true" });
      github.addCollaborator("anna", "write");
      const [asked] = github.issues();
      const comment = github.addComment(1, "/approve", "anna");
      github.addRun({
        id: 6000,
        event: "issue_comment",
        displayTitle: "Answer",
        status: "in_progress",
      });
      const url = "https://github.com/octo/demo/issues/1";
      await run(
        cell.job,
        cell.with,
        6000,
        {
          action: "created",
          issue: {
            number: 1,
            html_url: url,
            body: asked?.body,
            user: { login: asked?.user, type: "Bot" },
            labels: asked?.labels.map((name) => ({ name })),
          },
          comment: {
            id: comment.id,
            body: comment.body,
            html_url: `${url}#issuecomment-${comment.id}`,
            user: { login: "anna", type: "User" },
          },
        },
        "issue_comment",
      );
    }
    await judge({ bench, ...ran });
    expect(github.violations).toEqual([]);
  } finally {
    await github.close();
    await plane.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const fieldsOf = (plane: Bench["plane"], event: KeptnEvent) => {
  const [finished] = sentBy(plane, event).filter(({ type }) => type.endsWith(".finished"));
  const data = finished?.data as Record<string, unknown> | undefined;
  return {
    status: data?.["status"],
    result: data?.["result"],
    fields: data?.[event.type.split(".")[3] ?? ""],
  };
};

const titleOf = ({ category, silent }: Row) => `${category}: ${silent}`;
const cells = ROWS.map((row) => [titleOf(row), row] as const);

test.concurrent.each(cells)("%s", async (_title, { cells: { silent: cell } }) => {
  await play(cell, "silent", ({ bench, step, exitCode }) => {
    expect({
      exitCode,
      mode: step.outputs["mode"],
      result: step.outputs["result"],
      seen: cell.seen(bench),
    }).toEqual({ exitCode: 0, mode: "silent", result: "pass", seen: cell.expected });
    // Nothing is sent back, by whatever name.
    expect(bench.plane.events({ source: RUN_SOURCE })).toEqual([]);
  });
});

test.concurrent.each(cells)(
  "%s – and send back what became of it",
  async (_title, { cells: { interactive: cell } }) => {
    await play(cell, "interactive", ({ bench, exitCode }) => {
      const { plane, event } = bench;
      expect({ exitCode, seen: cell.seen(bench) }).toEqual({ exitCode: 0, seen: cell.expected });
      expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
      expect(fieldsOf(plane, event)).toMatchObject({
        status: "succeeded",
        result: "pass",
        fields: cell.reported,
      });
      expect(isOpen(plane, event)).toBe(false);
    });
  },
);

test("every built-in job but those of plain workflows stands in the table", () => {
  const inTable = new Set(
    ROWS.flatMap(({ cells: { silent, interactive } }) => [silent.job, interactive.job]),
  );
  expect(JOB_NAMES.filter((name) => !inTable.has(name) && !name.startsWith("workflow."))).toEqual(
    [],
  );
});

test("every field that a cell shows is one of the job's declaration", () => {
  for (const {
    cells: { interactive },
  } of ROWS) {
    const { reports } = declarationOf(interactive.job);
    const isOpenEnded = Object.keys(reports).some((name) => /<name>|…/.test(name));
    expect(
      Object.keys(interactive.reported ?? {}).filter((name) => !(name in reports) && !isOpenEnded),
    ).toEqual([]);
  }
});
