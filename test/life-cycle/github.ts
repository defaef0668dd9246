import { UserError } from "../../src/domain/errors";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultPrefix,
  readUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import type { RunRecord } from "../../src/domain/counting/abandoned-task";
import { titleNames } from "../../src/domain/trust/provenance";
import type { RunHistory, RunNote, Runs } from "../../src/task/ports";
import type { JumpClock } from "./clock";
import type { MortalProcess } from "./process";

const CALL_MS = 20;

export interface WorkflowRun {
  readonly id: number;
  readonly trigger: "repository_dispatch" | "schedule" | "pull_request";
  readonly title: string;
  readonly createdMs: number;
  attempt: number;
  /** When its latest attempt was asked for. */
  startedMs: number;
  status: "queued" | "in_progress" | "completed";
  conclusion: string;
  changedMs: number;
  /** Asks its runner to stop. */
  cancel: () => void;
}

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * What GitHub knows about the runs of one repository and the artifacts they left, without its HTTP
 * interface.
 */
export class GitHub {
  readonly repositoryUrl = "https://github.com/octo/demo";
  readonly runs = new Map<number, WorkflowRun>();
  readonly artifacts: Artifact[] = [];
  readonly #clock: JumpClock;
  #artifactIds = 0;

  constructor(clock: JumpClock) {
    this.#clock = clock;
  }

  addRun(
    id: number,
    title: string,
    trigger: WorkflowRun["trigger"] = "repository_dispatch",
  ): WorkflowRun {
    const nowMs = this.#clock.nowMs();
    const run: WorkflowRun = {
      id,
      trigger,
      title,
      createdMs: nowMs,
      attempt: 1,
      startedMs: nowMs,
      status: "queued",
      conclusion: "",
      changedMs: nowMs,
      cancel: () => undefined,
    };
    this.runs.set(id, run);
    return run;
  }

  change(run: WorkflowRun, status: WorkflowRun["status"], conclusion = ""): void {
    Object.assign(run, { status, conclusion, changedMs: this.#clock.nowMs() });
  }

  rerun(run: WorkflowRun): void {
    Object.assign(run, { attempt: run.attempt + 1, startedMs: this.#clock.nowMs() });
    this.change(run, "queued");
  }

  attemptUrl({ id, attempt }: Pick<WorkflowRun, "id" | "attempt">): string {
    return `${this.repositoryUrl}/actions/runs/${id}/attempts/${attempt}`;
  }

  upload(runId: number, name: string, files: Readonly<Record<string, string>>): void {
    this.artifacts.push({ id: ++this.#artifactIds, name, runId, files });
  }

  /** @param may  what the job's token may do; GitHub cannot tell where it may not read */
  runsOf(
    run: WorkflowRun,
    process: MortalProcess,
    may: { readonly read: boolean; readonly cancel: boolean },
  ): Runs {
    return {
      olderLive: (triggeredId) =>
        process.effect(async () => {
          await this.#clock.sleep(CALL_MS);
          if (!may.read) return undefined;
          const isBefore = ({ id, startedMs }: WorkflowRun) =>
            startedMs < run.startedMs || (startedMs === run.startedMs && id < run.id);
          return [...this.runs.values()]
            .filter(
              (other) =>
                isBefore(other) &&
                other.status !== "completed" &&
                titleNames(other.title, triggeredId),
            )
            .map(({ id }) => id)
            .sort((a, b) => a - b);
        }),
      undeliveredByOlder: (task) =>
        process.effect(async () => {
          await this.#clock.sleep(CALL_MS);
          if (!may.read) return undefined;
          const over = [...this.runs.values()].filter(
            ({ id, trigger, status, title }) =>
              trigger === "repository_dispatch" &&
              id < run.id &&
              status === "completed" &&
              titleNames(title, task.id),
          );
          return this.artifacts
            .filter(
              ({ name, runId }) =>
                name.startsWith(undeliveredResultPrefix(task)) &&
                over.some(({ id }) => id === runId),
            )
            .map(({ files }) => readUndeliveredResult(files[UNDELIVERED_RESULT_FILE] ?? ""));
        }),
      naming: (triggeredId) =>
        process.effect(async () => {
          await this.#clock.sleep(CALL_MS);
          return may.read
            ? [...this.runs.values()]
                .filter((other) => other.id !== run.id && titleNames(other.title, triggeredId))
                .map(({ id }) => id)
            : undefined;
        }),
      cancelThisRun: () =>
        process.effect(async () => {
          await this.#clock.sleep(CALL_MS);
          if (!may.cancel) return "GitHub answered HTTP 403; it needs `actions: write`";
          run.cancel();
          return undefined;
        }),
    };
  }

  /** For the sweep. @param isDown  GitHub refuses every call */
  history(process: MortalProcess, isDown: boolean): RunHistory {
    const call = <T>(answer: () => T): Promise<T> =>
      process.effect(async () => {
        await this.#clock.sleep(CALL_MS);
        if (isDown)
          throw new UserError(
            "The runs of this repository could not be listed: GitHub answered HTTP 503. The job needs `actions: read`.",
            "CA-605",
          );
        return answer();
      });
    return {
      dispatched: (sinceMs) =>
        call(() => ({
          runs: [...this.runs.values()]
            .filter(
              ({ trigger, createdMs }) => trigger === "repository_dispatch" && createdMs >= sinceMs,
            )
            .map((run) => this.#recordOf(run)),
          isComplete: true,
        })),
      run: (id) =>
        call(() => {
          const run = this.runs.get(id);
          return run && this.#recordOf(run);
        }),
      decision: () => call(() => undefined),
      notesOf: (id) =>
        call(() =>
          this.artifacts
            .filter((artifact) => artifact.runId === id)
            .map((artifact) => this.#noteOf(artifact, call)),
        ),
      notes: (name) =>
        call(() =>
          this.artifacts
            .filter((artifact) => artifact.name === name)
            .map((artifact) => this.#noteOf(artifact, call)),
        ),
    };
  }

  #recordOf(run: WorkflowRun): RunRecord {
    return {
      id: run.id,
      attemptUrl: this.attemptUrl(run),
      title: run.title,
      isOver: run.status === "completed",
      conclusion: run.conclusion,
      changedMs: run.changedMs,
      origin: run.trigger === "repository_dispatch" ? "dispatch" : "other",
      workflow: "",
      commit: "",
    };
  }

  #noteOf(artifact: Artifact, call: <T>(answer: () => T) => Promise<T>): RunNote {
    const { id, name, runId, files } = artifact;
    return {
      artifactId: id,
      name,
      runId,
      read: (file, maxBytes) =>
        call(() => {
          const text = files[file];
          if (text === undefined || Buffer.byteLength(text) > maxBytes)
            throw new UserError(`holds no ${file} of at most ${maxBytes} bytes.`, "CA-604");
          return text;
        }),
      remove: () => call(() => void this.artifacts.splice(this.artifacts.indexOf(artifact), 1)),
    };
  }
}
