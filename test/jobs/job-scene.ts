import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHub, GitHubOptions } from "../../simulator/github";
import type { JobResult, Measured, StopReason } from "../../src/domain/job-result";
import type { EventKind } from "../../src/domain/events/event-type";
import type { JsonObject } from "../../src/domain/text/json";
import type { OpenedRecord } from "../../src/domain/counting/opened";
import type { ExitCodeRules, Outcome } from "../../src/domain/counting/outcome";
import { outcomeOfJob } from "../../src/domain/counting/outcome";
import type { WaitingTask } from "../../src/domain/counting/waiting-task";
import type { Assignment, Mode } from "../../src/domain/task";
import { jobEnvironment, taskVariables } from "../../src/script/environment";
import { runShellScript } from "../../src/script/shell-script";
import type { Script } from "../../src/jobs/core/job";
import { checkParameters } from "../../src/jobs/core/parameters";
import { declarationOf } from "../../src/jobs/core/registry";
import { runJob } from "../../src/jobs/core/run-job";
import type { GitHubApi, SequencePlane, StoredEvent } from "../../src/task/ports";
import { githubApiOf } from "../../src/github/api";
import { readRepositoryFile } from "../../src/github/repository-file";
import { JumpClock } from "../life-cycle/clock";
import { startCheckedGitHub } from "../support/github-api";

export const RUN_URL = "https://github.com/octo/demo/actions/runs/4711/attempts/1";
export const SHA = "c0ffee".padEnd(40, "0");
export const TRIGGERED_ID = "7b0c2c7e-6b0e-4c63-8f0a-3b2b6f7c1d22";
const HOUR_MS = 3_600_000;
/** Of an earlier task of the sequence, in this repository. */
export const EARLIER_RUN = "https://github.com/octo/demo/actions/runs/4000/attempts/1";

export interface Call {
  readonly data?: JsonObject;
  readonly task?: string;
  readonly service?: string;
  /** Of the event; an answer refers to the triggered event by its id. */
  readonly kind?: EventKind;
  readonly mode?: Mode;
  readonly mustStay?: boolean;
  readonly exitCodes?: ExitCodeRules;
  readonly timeoutMs?: number;
  /**
   * Of the control plane; without one it has what {@link reportedBy} says, where the job asks who
   * has reported something.
   */
  readonly sequences?: SequencePlane;
  /**
   * `source` of the `finished` that have reported `data`, as far as the control plane knows.
   * Default: a run of this repository.
   */
  readonly reportedBy?: string;
  /** What the reports of the work say. */
  readonly measured?: Measured;
  /** In place of a shell. */
  readonly script?: (
    script: Script & { readonly timeoutMs?: number },
  ) => Promise<JobResult> | JobResult;
}

export interface Ran {
  readonly assignment: Assignment;
  readonly result: JobResult;
  /** As the control plane would see it; absent when the task waits. */
  readonly outcome: Outcome | undefined;
}

/** A job, a GitHub, and a clock that jumps while everybody waits. */
export interface JobScene {
  readonly github: GitHub & { readonly violations: readonly string[] };
  readonly clock: JumpClock;
  /** What post would find, each time it changed. */
  readonly opened: OpenedRecord[][];
  readonly parked: Omit<WaitingTask, "triggeredId">[];
  /** What was said in the log, by scripts and by the job. */
  readonly log: string[];
  /** Scripts that were run, with their variables beside those of the task. */
  readonly scripts: (Script & { readonly timeoutMs?: number })[];
  /** Markdown for the job summary. */
  readonly shown: string[];
  /** What `memory` holds: key → time. */
  readonly memory: Map<string, number>;
  /** What scripts and recipes find in their environment beside the task's variables. */
  readonly variables: Record<string, string>;
  readonly requestCount: () => number;
  /** Ends the job that runs. */
  stop(reason: StopReason): void;
  /**
   * With parameters as a workflow would give them.
   *
   * @throws UserError for parameters that do not fit
   */
  run(job: string, parameters: JsonObject, call?: Call): Promise<Ran>;
}

const open: { readonly scene: JobScene; readonly end: () => Promise<void> }[] = [];

afterEach(async () => {
  const ended = open.splice(0);
  await Promise.all(ended.map(({ end }) => end()));
  const violations = ended.flatMap(({ scene }) => scene.github.violations);
  if (violations.length > 0) throw new Error(violations.join("\n"));
});

interface SceneOptions extends GitHubOptions {
  /** What the input `github-token` is: one of `tokens`, in place of GITHUB_TOKEN. */
  readonly jobToken?: string;
}

/** Closed after the test, which fails if a request was none of GitHub's. */
export async function jobScene({ jobToken, ...options }: SceneOptions = {}): Promise<JobScene> {
  const clock = new JumpClock();
  const github = await startCheckedGitHub({ clock, ...options });
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_SHA: SHA,
  };
  github.setFile("README.md", "demo", SHA);
  const folder = mkdtempSync(join(tmpdir(), "job-scene-"));
  let busy = 0;
  let isOver = false;
  let stop = new AbortController();
  const during = async <T>(work: () => Promise<T> | T): Promise<T> => {
    busy++;
    try {
      return await work();
    } finally {
      busy--;
    }
  };
  const api = githubApiOf(environment, jobToken ?? github.token, {
    nowMs: () => clock.nowMs(),
    sleep: (ms, signal) => idle(() => clock.sleep(ms, signal)),
  });
  // Between two attempts of one request nobody works.
  const idle = async <T>(wait: () => Promise<T>): Promise<T> => {
    busy--;
    try {
      return await wait();
    } finally {
      busy++;
    }
  };
  const counted: GitHubApi = {
    read: (...given) => during(() => api.read(...given)),
    write: (...given) => during(() => api.write(...given)),
    get requestCount() {
      return api.requestCount;
    },
  };
  const asked = (plane: SequencePlane): SequencePlane => ({
    address: plane.address,
    missingService: (...given) => during(() => plane.missingService(...given)),
    send: (...given) => during(() => plane.send(...given)),
    sequence: (...given) => during(() => plane.sequence(...given)),
    events: (...given) => during(() => plane.events(...given)),
    abort: (...given) => during(() => plane.abort(...given)),
  });
  const pump = async () => {
    for (let quiet = 0; !isOver;) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      quiet = busy === 0 ? quiet + 1 : 0;
      if (quiet < 3) continue;
      quiet = 0;
      try {
        clock.jump();
      } catch {
        // Nobody waits; a test that hangs is ended by jest.
      }
    }
  };
  const scene: JobScene = {
    github,
    clock,
    opened: [],
    parked: [],
    log: [],
    scripts: [],
    shown: [],
    memory: new Map(),
    variables: {},
    requestCount: () => api.requestCount,
    stop: (reason) => stop.abort(reason),
    async run(
      job,
      parameters,
      {
        data = {},
        task = job.split(".")[0] ?? "task",
        service = "carts",
        kind = "triggered",
        mode = "interactive",
        mustStay = false,
        exitCodes,
        timeoutMs = HOUR_MS,
        sequences: given,
        reportedBy = EARLIER_RUN,
        measured,
        script,
      } = {},
    ) {
      const sequences =
        given ?? (asksWhoReported(job, parameters) ? storeOf(data, reportedBy) : undefined);
      stop = new AbortController();
      const id = kind === "triggered" ? TRIGGERED_ID : `${kind}-${TRIGGERED_ID}`;
      const assignment: Assignment = {
        task: {
          type: `sh.keptn.event.${task}.${kind}`,
          name: task,
          kind,
          id,
          keptnContext: "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11",
          project: "shop",
          stage: "staging",
          service,
        },
        event: {
          type: `sh.keptn.event.${task}.${kind}`,
          id,
          ...(kind !== "triggered" && { triggeredid: TRIGGERED_ID }),
          data: { project: "shop", stage: "staging", service, ...data },
        },
      };
      const shell = (given: Script & { readonly timeoutMs?: number }): Promise<JobResult> => {
        const [eventFile, outputFile] = [join(folder, "event.json"), join(folder, "output")];
        writeFileSync(eventFile, JSON.stringify(assignment.event));
        return runShellScript({
          script: given.run,
          shell: "bash",
          workingDirectory: folder,
          folder,
          outputFile,
          environment: jobEnvironment(process.env, {
            ...given.variables,
            ...taskVariables({ task: assignment.task, eventFile, outputFile }),
          }),
          allowedCommands: new Set(["add-mask"]),
          logTailLines: 20,
          stop: given.isAfterStop ? new AbortController().signal : stop.signal,
          deadlineMs: Math.min(given.timeoutMs ?? timeoutMs, 20_000),
          write: (_stream, text) => void scene.log.push(text),
        });
      };
      const said = (text: string) => void scene.log.push(text);
      const setting = {
        assignment,
        mode,
        mustStay,
        stop: stop.signal,
        timeoutMs,
        environment,
        github: counted,
        clock,
        console: { info: said, notice: said, warning: said, error: said },
        savedState: {
          read: () => undefined,
          write: () => undefined,
          isTaken: () => false,
          opened: [],
          writeOpened: (records: readonly OpenedRecord[]) => void scene.opened.push([...records]),
        },
        runUrl: RUN_URL,
        sequences: sequences && asked(sequences),
        memory: {
          lastMs: async (key: string) => scene.memory.get(key),
          put: async (key: string) => void scene.memory.set(key, clock.nowMs()),
        },
        jobEnvironment: scene.variables,
        readFile: (path: string, field: string) =>
          readRepositoryFile(path, field, { ...environment, GITHUB_WORKSPACE: folder }, counted),
        mask: () => undefined,
        show: async (markdown: string) => void scene.shown.push(markdown),
        script: (given: Script) => {
          scene.scripts.push(given);
          return during(() => (script ?? shell)(given));
        },
        measure: async () => measured,
        leaveWaiting: async (waiting: Omit<WaitingTask, "triggeredId">) =>
          void scene.parked.push(waiting),
        exitCodes: exitCodes ?? new Map(),
      };
      const ran = await runJob(
        { name: job, parameters: checkParameters(declarationOf(job), parameters) },
        setting,
      );
      const result = measured ? { ...ran, measured: { ...ran.measured, ...measured } } : ran;
      return {
        assignment,
        result,
        outcome:
          result.ending.kind === "parked"
            ? undefined
            : outcomeOfJob(result, exitCodes ?? new Map(), `${task} of carts in staging`),
      };
    },
  };
  const pumping = pump();
  open.push({
    scene,
    end: async () => {
      isOver = true;
      await pumping;
      await github.close();
    },
  });
  return scene;
}

function asksWhoReported(job: string, parameters: JsonObject): boolean {
  return (
    job.endsWith(".stop") ||
    parameters["opened-by"] !== undefined ||
    (job === "notify.send" && parameters["channel"] === "issue")
  );
}

/** A control plane that has a `finished` for every task in `data`, all from one sender. */
export function storeOf(data: JsonObject, source: string): SequencePlane {
  const none = () => Promise.reject(new Error("only its events are known"));
  const events = Object.entries(data).map(([task, fields], i): StoredEvent => ({
    id: `finished-${i}`,
    type: `sh.keptn.event.${task}.finished`,
    source,
    time: "2026-11-01T00:00:00.000Z",
    triggeredId: `triggered-${i}`,
    data: { [task]: fields },
  }));
  return {
    address: "https://keptn.example.com",
    missingService: none,
    send: none,
    sequence: none,
    abort: none,
    events: async () => ({ ok: true, value: events }),
  };
}

/** What a fake shell returns. */
export function exited(code: number, data: JsonObject = {}): JobResult {
  return {
    ending: { kind: "exited", code },
    report: { labels: {}, data },
    logTail: [],
    masks: [],
    durationMs: 1_000,
  };
}

/** A workflow with a run that ends by itself after a while. */
export function addWorkflow(
  { github, clock }: JobScene,
  file: string,
  {
    conclusion = "success" as const,
    afterMs = 60_000,
  }: { readonly conclusion?: "success" | "failure" | "cancelled"; readonly afterMs?: number } = {},
): void {
  github.addWorkflow({
    file,
    workflowDispatch: { inputs: { target: {} } },
    onDispatch: (run) => {
      github.updateRun(run.id, { status: "in_progress" });
      clock.setTimeout(
        () =>
          void (
            github.run(run.id)?.status !== "completed" && github.updateRun(run.id, { conclusion })
          ),
        afterMs,
      );
    },
  });
}
