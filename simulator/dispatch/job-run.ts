import type { ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Json } from "../../src/domain/text/json";
import type { JobSurroundings } from "../runner/run-action";
import {
  ActionRun,
  createFileCommands,
  parseFileCommand,
  prepareJobFolder,
  runnerEnvironment,
} from "../runner/run-action";
import { NotSimulatedError } from "./errors";
import type { Contexts, JobStatus } from "./expression";
import { holds, interpolate } from "./expression";
import type { RunLog } from "./run-log";
import type { JobAccess, StepRecord } from "./run-records";
import { startScript } from "./script-step";
import type { Environment, Job, Step } from "./workflow";

interface JobRequest {
  readonly job: Job;
  /** Of the workflow, above the job's own. */
  readonly environment: Environment;
  /** `github`, `vars`, `secrets`. */
  readonly contexts: Contexts;
  /** The webhook event. */
  readonly event: unknown;
  /** `GITHUB_…` variables of the run. */
  readonly variables: Environment;
  /** `undefined` where there is no local GitHub. */
  readonly access: JobAccess | undefined;
  /** What `actions/checkout` copies. */
  readonly repositoryFolder: string;
  /** Manifests of the actions that exist here, by their name without the reference. */
  readonly actions: Readonly<Record<string, string>>;
  readonly log: RunLog;
}

export interface JobOutcome {
  readonly status: JobStatus;
  /** Markdown of all steps, in order. */
  readonly summary: string;
}

interface ActionStep {
  readonly run: ActionRun;
  readonly streams: Streams;
}

type Streams = Readonly<Record<"stdout" | "stderr", ReturnType<RunLog["stream"]>>>;

const CHECKOUT = "actions/checkout";
/** The action ends its job's processes within 5 s of a SIGINT. */
const INTERRUPT_MS = 6_000;

/**
 * One workflow job on a "runner" of this machine: pre at the start, the steps, post in reverse
 * order.
 */
export class JobRun {
  readonly #surroundings: JobSurroundings;
  readonly #workspace: string;
  readonly #actionSteps = new Map<Step, ActionStep>();
  readonly #outputs: Record<string, Json> = {};
  readonly #records: StepRecord[] = [];
  #status: JobStatus = "success";
  #summary = "";
  #process: ChildProcess | undefined;
  #stopped = false;

  constructor(private readonly request: JobRequest) {
    const folder = mkdtempSync(join(tmpdir(), "cloud-automation-job-"));
    // GitHub's runners have Node on their PATH; here it is the one that runs this process.
    this.#surroundings = { folder, variables: {}, path: [dirname(process.execPath)] };
    ({ workspace: this.#workspace } = prepareJobFolder(folder, request.event));
  }

  /** @throws NotSimulatedError for an action or an expression that is not known here */
  async run(): Promise<JobOutcome> {
    try {
      Object.assign(
        this.#surroundings.variables,
        this.#interpolated(this.request.environment),
        this.#interpolated(this.request.job.environment),
      );
      for (const step of this.request.job.steps) await this.#pre(step);
      for (const step of this.request.job.steps) await this.#recorded(step);
      for (const [step, action] of [...this.#actionSteps].reverse())
        await this.#stage(step, action, "post");
      const summary =
        this.#summary + [...this.#actionSteps.values()].map(({ run }) => run.summary).join("");
      return { status: this.#status, summary };
    } catch (error) {
      this.#status = "failure";
      throw error;
    } finally {
      this.request.access?.ended(this.#status);
      rmSync(this.#surroundings.folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  /** Ends what runs; nothing of the job runs afterwards, post included. */
  stop(): void {
    this.#stopped = true;
    this.#status = "cancelled";
    const child = this.#process;
    if (child === undefined) return;
    signalTo(child, "SIGINT");
    setTimeout(() => signalTo(child, "SIGKILL"), INTERRUPT_MS).unref();
  }

  /**
   * An action with `pre` is registered first, whatever its place
   * (docs/reference/github-actions.md#pre-main-and-post).
   */
  async #pre(step: Step): Promise<void> {
    const manifest = this.#manifestOf(step);
    if (manifest === undefined) return;
    const { contexts, event, variables, access } = this.request;
    const streams = this.#streams();
    const run = new ActionRun({
      manifest,
      // The runner evaluates them again for each stage; without `steps` that makes no difference.
      inputs: interpolateAll(step.with, contexts),
      event,
      environment: {
        ...variables,
        ...access?.actionVariables,
        ...this.#interpolated(step.environment),
      },
      ...(access && { token: access.token }),
      job: this.#surroundings,
      onOutput: (stream, text) => streams[stream].write(text),
    });
    const action = { run, streams };
    this.#actionSteps.set(step, action);
    await this.#stage(step, action, "pre");
  }

  async #recorded(step: Step): Promise<void> {
    if (this.#stopped) return;
    const isChosen = holds(step.condition, this.#contexts(), this.#status);
    const record = (conclusion?: "success" | "failure" | "skipped") => {
      this.#records[this.request.job.steps.indexOf(step)] = {
        name: step.name,
        ...(conclusion !== undefined && { conclusion }),
      };
      this.request.access?.steps(this.#records);
    };
    if (!isChosen) return record("skipped");
    record();
    record((await this.#step(step)) === 0 ? "success" : "failure");
  }

  /** @returns the exit code */
  async #step(step: Step): Promise<number | null> {
    const action = this.#actionSteps.get(step);
    if (action !== undefined) return this.#stage(step, action, "main");
    if (step.run !== undefined) return this.#script(step, step.run);
    cpSync(this.request.repositoryFolder, this.#workspace, { recursive: true });
    return 0;
  }

  async #stage(
    step: Step,
    { run, streams }: ActionStep,
    stage: "pre" | "main" | "post",
  ): Promise<number | null> {
    if (this.#stopped || (stage !== "main" && !run.has(stage))) return 0;
    const { process: child, result } = run.start(stage, this.#status);
    this.#process = child;
    const { exitCode } = await result;
    this.#process = undefined;
    for (const stream of Object.values(streams)) stream.end();
    if (stage === "main" && step.id !== undefined)
      this.#outputs[step.id] = { outputs: { ...run.outputs } };
    return this.#note(exitCode);
  }

  async #script(step: Step, run: string): Promise<number | null> {
    const { folder, variables, path } = this.#surroundings;
    const files = createFileCommands(folder);
    const streams = this.#streams();
    const { process: child, exitCode } = startScript({
      script: interpolate(run, this.#contexts()),
      shell: step.shell,
      workspace: this.#workspace,
      workingDirectory: step.workingDirectory,
      folder: dirname(files["GITHUB_OUTPUT"] ?? folder),
      environment: {
        ...runnerEnvironment(this.#surroundings),
        ...files,
        ...this.request.variables,
        ...this.#interpolated(step.environment),
      },
      onOutput: (stream, text) => streams[stream].write(text),
    });
    this.#process = child;
    const code = await exitCode;
    this.#process = undefined;
    for (const stream of Object.values(streams)) stream.end();
    const read = (name: string) => readFileSync(files[name] ?? "", "utf8");
    Object.assign(variables, parseFileCommand(read("GITHUB_ENV")));
    path.unshift(...read("GITHUB_PATH").split("\n").filter(Boolean).reverse());
    if (step.id !== undefined)
      this.#outputs[step.id] = { outputs: parseFileCommand(read("GITHUB_OUTPUT")) };
    this.#summary += read("GITHUB_STEP_SUMMARY");
    return this.#note(code);
  }

  #note(exitCode: number | null): number | null {
    if (exitCode !== 0 && this.#status === "success") this.#status = "failure";
    return exitCode;
  }

  #manifestOf({ uses }: Step): string | undefined {
    if (uses === undefined) return undefined;
    const [name = ""] = uses.split("@");
    const manifest = Object.hasOwn(this.request.actions, name)
      ? this.request.actions[name]
      : undefined;
    if (manifest === undefined && name !== CHECKOUT) throw new NotSimulatedError(`uses: ${uses}`);
    return manifest;
  }

  #interpolated(texts: Environment): Record<string, string> {
    return interpolateAll(texts, this.#contexts());
  }

  #streams(): Streams {
    return { stdout: this.request.log.stream(), stderr: this.request.log.stream() };
  }

  #contexts(): Contexts {
    return {
      ...this.request.contexts,
      env: this.#surroundings.variables,
      steps: this.#outputs,
      job: { status: this.#status },
    };
  }
}

function interpolateAll(texts: Environment, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, interpolate(text, contexts)]),
  );
}

function signalTo(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const { pid } = child;
  try {
    // A script leads a group of its own, an action does not.
    if (pid !== undefined && child.spawnfile !== process.execPath) process.kill(-pid, signal);
    else child.kill(signal);
  } catch {
    // It ended in the meantime.
  }
}
