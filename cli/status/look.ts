import type { Connection } from "../connection";
import { adviceOn } from "../keptn-api";
import type { Owing } from "./owing";
import { nobodyOwes, owingOf } from "./owing";
import type { EventCounts } from "../../src/domain/counting/event-counts";
import type { OpenTask, RunRecord } from "../../src/domain/counting/abandoned-task";
import { sequenceUrl } from "../../src/domain/bridge";
import { UserError } from "../../src/domain/errors";
import type { Insight } from "../../src/sweep/sweep-task";

/** What is shown of one open task; foreign text in it. */
export interface TaskStatus {
  readonly project: string;
  readonly stage: string;
  readonly service: string;
  readonly task: string;
  readonly triggeredId: string;
  readonly keptnContext: string;
  /** RFC 3339; empty where the event does not tell. */
  readonly since: string;
  readonly ageSeconds: number | undefined;
  readonly bridge: string;
  readonly owedBy: readonly Owing[];
  /** Why nobody owes it, or why that is not known. */
  readonly note: string;
  readonly runs: readonly RunStatus[];
  /** Absent where GitHub was not asked. */
  readonly sweep?: {
    readonly would: "leave" | "finish" | "deliver" | "unknown";
    readonly why: string;
  };
}

interface RunStatus {
  readonly id: number;
  readonly url: string;
  readonly workflow: string;
  readonly state: string;
}

export interface Status {
  readonly tasks: readonly TaskStatus[];
  /** What could not be read, and why. */
  readonly problems: readonly string[];
}

export interface StatusDesk {
  readonly connection: Connection;
  readonly nowMs: () => number;
  /** Names of the tasks that only this repository serves. */
  readonly tasks: readonly string[];
  /** How the sweep sees the open tasks of a project; absent without a token for GitHub. */
  readonly insights?: (
    project: string,
    open: readonly OpenTask[],
  ) => Promise<(task: OpenTask) => Promise<Insight>>;
  readonly signal: AbortSignal;
}

/** Reads what the control plane still waits for. @param projects  none: all there are */
export async function readStatus(projects: readonly string[], desk: StatusDesk): Promise<Status> {
  const problems: string[] = [];
  const tasks: TaskStatus[] = [];
  for (const project of projects.length > 0 ? projects : await namesOf(desk, problems))
    tasks.push(...(await tasksOf(project, desk, problems)));
  return { tasks, problems };
}

async function namesOf({ connection }: StatusDesk, problems: string[]): Promise<string[]> {
  const read = await connection.api.projects();
  if (read.ok) return read.value.map(({ name }) => name);
  problems.push(`The projects cannot be read: ${adviceOn(read.failure)}`);
  return [];
}

async function tasksOf(
  project: string,
  desk: StatusDesk,
  problems: string[],
): Promise<TaskStatus[]> {
  const { connection, tasks, signal, insights } = desk;
  const open = await connection.api.tasks.openTasks(project, tasks, signal, ({ message }) =>
    problems.push(`An open task of ${project} cannot be read: ${message}`),
  );
  if (!open.ok) {
    problems.push(`The open tasks of ${project} cannot be read: ${adviceOn(open.failure)}`);
    return [];
  }
  let insightOf: ((task: OpenTask) => Promise<Insight>) | undefined;
  const rows: TaskStatus[] = [];
  try {
    insightOf = open.value.length > 0 ? await insights?.(project, open.value) : undefined;
    for (const task of open.value) rows.push(await statusOf(task, await insightOf?.(task), desk));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // What the control plane says stays true without GitHub.
    problems.push(`GitHub cannot be asked about ${project}: ${error.message}`);
    for (const task of open.value.slice(rows.length))
      rows.push(await statusOf(task, undefined, desk));
  }
  return rows;
}

async function statusOf(
  { task, sentMs }: OpenTask,
  insight: Insight | undefined,
  { connection, nowMs, signal }: StatusDesk,
): Promise<TaskStatus> {
  const { project, stage, service, name, id, keptnContext } = task;
  const counts = insight?.counts ?? (await countsOf(task, connection, signal));
  const owedBy = typeof counts === "string" ? [] : owingOf(counts, task);
  const isTimed = !Number.isNaN(sentMs);
  return {
    project,
    stage,
    service,
    task: name,
    triggeredId: id,
    keptnContext,
    since: isTimed ? new Date(sentMs).toISOString() : "",
    ageSeconds: isTimed ? Math.max(0, Math.round((nowMs() - sentMs) / 1_000)) : undefined,
    bridge: sequenceUrl(connection.api.address, project, keptnContext),
    owedBy,
    note: noteOf(counts, owedBy),
    runs: (insight?.runs ?? []).map(runStatus),
    ...(insight && { sweep: sweepOf(insight) }),
  };
}

async function countsOf(
  task: OpenTask["task"],
  { api }: Connection,
  signal: AbortSignal,
): Promise<EventCounts | string> {
  const read = await api.tasks.counts(task, signal);
  return read.ok ? read.value : `its counts cannot be read: ${adviceOn(read.failure)}`;
}

function noteOf(counts: EventCounts | string, owedBy: readonly Owing[]): string {
  if (typeof counts === "string") return counts;
  if (!counts.open) return "nobody: it was closed while this was read";
  return owedBy.length > 0 ? "" : nobodyOwes(counts);
}

function runStatus(run: RunRecord): RunStatus {
  const { id, attemptUrl, workflow, isOver, conclusion, isWaiting } = run;
  const live = isWaiting ? "waits for reviewers" : "at work";
  return {
    id,
    url: attemptUrl.replace(/\/attempts\/\d+$/, ""),
    workflow,
    state: isOver ? `over: ${conclusion || "unknown how"}` : live,
  };
}

const WOULD = {
  left: "leave",
  "would finish": "finish",
  "would deliver": "deliver",
  failed: "unknown",
  finished: "unknown",
  delivered: "unknown",
} as const;

function sweepOf({ did, why }: Insight): NonNullable<TaskStatus["sweep"]> {
  return { would: WOULD[did], why };
}
