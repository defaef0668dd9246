import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parse } from "yaml";

/**
 * How one step's action is started: like the runner does it
 * (docs/reference/github-actions.md#the-life-of-a-step).
 */
export interface ActionStep {
  /** Path of an action.yml. */
  readonly manifest: string;
  /** The caller's `with`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The webhook event, written to GITHUB_EVENT_PATH. */
  readonly event: unknown;
  readonly eventName?: string;
  /** Added to, or with `undefined` taken from, the environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** `github.token` of the manifest's defaults. Default: empty. */
  readonly token?: string;
  /** The Node binary; the one that runs this process by default. */
  readonly node?: string;
  readonly onOutput?: (stream: "stdout" | "stderr", text: string) => void;
  /** The job around the step; a job of its own by default. */
  readonly job?: JobSurroundings;
}

/** What the steps of one job share. */
export interface JobSurroundings {
  /**
   * An existing folder, for workspace, temporary files and file commands. Whoever made it removes
   * it.
   */
  readonly folder: string;
  /** Environment of the following steps, by GITHUB_ENV. */
  readonly variables: Record<string, string>;
  /** Additions to PATH by GITHUB_PATH, newest first. */
  readonly path: string[];
}

export interface StageResult {
  /** `null` when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
}

export interface RunningStage {
  readonly process: ChildProcess;
  readonly result: Promise<StageResult>;
}

interface Manifest {
  readonly inputs?: Readonly<Record<string, { default?: string } | null>>;
  readonly runs: Readonly<Record<"pre" | "main" | "post", string | undefined>>;
}

/** One action step of one job: its stages share state, and each has its own file commands. */
export class ActionRun {
  readonly workspace: string;
  readonly temp: string;
  readonly #step: ActionStep;
  readonly #manifest: Manifest;
  readonly #folder: string;
  readonly #state: Record<string, string> = {};
  readonly #variables: Record<string, string>;
  readonly #path: string[];
  readonly #outputs: Record<string, string> = {};
  #summary = "";

  constructor(step: ActionStep) {
    this.#step = step;
    this.#manifest = parse(readFileSync(step.manifest, "utf8")) as Manifest;
    this.#folder = step.job?.folder ?? mkdtempSync(join(tmpdir(), "cloud-automation-runner-"));
    this.#variables = step.job?.variables ?? {};
    this.#path = step.job?.path ?? [];
    ({ workspace: this.workspace, temp: this.temp } = prepareJobFolder(this.#folder, step.event));
  }

  /** Step outputs; those of pre and post do not exist for the workflow. */
  get outputs(): Readonly<Record<string, string>> {
    return this.#outputs;
  }

  get summary(): string {
    return this.#summary;
  }

  get state(): Readonly<Record<string, string>> {
    return this.#state;
  }

  /** What the stages so far exported for following steps. */
  get variables(): Readonly<Record<string, string>> {
    return this.#variables;
  }

  has(stage: "pre" | "post"): boolean {
    return this.#manifest.runs[stage] !== undefined;
  }

  /** Runs one stage to its end. */
  async run(
    stage: "pre" | "main" | "post",
    jobStatus: "success" | "failure" | "cancelled" = "success",
  ): Promise<StageResult> {
    return this.start(stage, jobStatus).result;
  }

  start(
    stage: "pre" | "main" | "post",
    jobStatus: "success" | "failure" | "cancelled" = "success",
  ): RunningStage {
    const script = this.#manifest.runs[stage];
    if (!script) throw new Error(`${this.#step.manifest} has no ${stage}`);
    const files = this.#fileCommands();
    const begunMs = Date.now();
    const child = spawn(
      this.#step.node ?? process.execPath,
      [join(dirname(this.#step.manifest), script)],
      {
        cwd: this.workspace,
        env: this.#environment(files, jobStatus),
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let stdout = "";
    let stderr = "";
    child.stdout
      .setEncoding("utf8")
      .on("data", (text: string) => ((stdout += text), this.#step.onOutput?.("stdout", text)));
    child.stderr
      .setEncoding("utf8")
      .on("data", (text: string) => ((stderr += text), this.#step.onOutput?.("stderr", text)));
    const result = new Promise<StageResult>((resolve, reject) => {
      child.on("error", reject);
      // The runner processes the file commands however the process ended.
      child.on("exit", (exitCode, signal) => {
        const durationMs = Date.now() - begunMs;
        const done = () => {
          this.#collect(stage, files);
          resolve({ exitCode, signal, stdout, stderr, durationMs });
        };
        const patience = setTimeout(done, 5_000);
        child.on("close", () => {
          clearTimeout(patience);
          done();
        });
      });
    });
    return { process: child, result };
  }

  #fileCommands(): Record<string, string> {
    return createFileCommands(this.#folder);
  }

  #environment(files: Record<string, string>, jobStatus: string): NodeJS.ProcessEnv {
    const environment: NodeJS.ProcessEnv = {
      ...runnerEnvironment(
        { folder: this.#folder, variables: this.#variables, path: this.#path },
        this.#step.eventName,
      ),
      ...files,
    };
    const defaults = Object.entries(this.#manifest.inputs ?? {}).flatMap(([name, input]) =>
      input?.default === undefined ? [] : [[name, String(input.default)] as const],
    );
    for (const [name, value] of [...defaults, ...Object.entries(this.#step.inputs)]) {
      environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value
        .replaceAll("${{ job.status }}", jobStatus)
        .replaceAll("${{ github.token }}", this.#step.token ?? "");
    }
    for (const [name, value] of Object.entries(this.#state)) environment[`STATE_${name}`] = value;
    for (const [name, value] of Object.entries(this.#step.environment ?? {})) {
      if (value === undefined) delete environment[name];
      else environment[name] = value;
    }
    return environment;
  }

  #collect(stage: "pre" | "main" | "post", files: Record<string, string>): void {
    // A step may have removed them; the runner then takes it that nothing was written.
    const read = (name: string) =>
      existsSync(files[name] ?? "") ? readFileSync(files[name] ?? "", "utf8") : "";
    Object.assign(this.#state, parseFileCommand(read("GITHUB_STATE")));
    Object.assign(this.#variables, parseFileCommand(read("GITHUB_ENV")));
    this.#path.unshift(...read("GITHUB_PATH").split("\n").filter(Boolean).reverse());
    if (stage === "main") Object.assign(this.#outputs, parseFileCommand(read("GITHUB_OUTPUT")));
    this.#summary += read("GITHUB_STEP_SUMMARY");
  }
}

/** Makes workspace and temporary folder, and writes the webhook event. */
export function prepareJobFolder(
  folder: string,
  event: unknown,
): { readonly workspace: string; readonly temp: string } {
  const { workspace, temp } = jobFolders(folder);
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  writeFileSync(join(folder, "event.json"), JSON.stringify(event));
  return { workspace, temp };
}

function jobFolders(folder: string): { readonly workspace: string; readonly temp: string } {
  return { workspace: join(folder, "workspace"), temp: join(folder, "temp") };
}

/** What every step of a job finds in its environment, its own file commands aside. */
export function runnerEnvironment(
  { folder, variables, path }: JobSurroundings,
  eventName = "repository_dispatch",
): NodeJS.ProcessEnv {
  const { workspace, temp } = jobFolders(folder);
  return {
    PATH: [...path, process.env["PATH"]].join(delimiter),
    HOME: process.env["HOME"],
    LANG: "C.UTF-8",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_REPOSITORY: "octo/demo",
    GITHUB_RUN_ID: "4711",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW: "keptn",
    GITHUB_JOB: "task",
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_OS: "Linux",
    RUNNER_NAME: "local",
    ...variables,
  };
}

/**
 * Empty files for one stage, below RUNNER_TEMP as the runner has them.
 *
 * @returns their paths by the variables' names
 */
export function createFileCommands(folder: string): Record<string, string> {
  const commands = join(jobFolders(folder).temp, "_runner_file_commands");
  mkdirSync(commands, { recursive: true });
  const stage = mkdtempSync(join(commands, "stage-"));
  const files = Object.fromEntries(
    ["OUTPUT", "STATE", "ENV", "PATH", "STEP_SUMMARY"].map((name) => [
      `GITHUB_${name}`,
      join(stage, name),
    ]),
  );
  for (const file of Object.values(files)) writeFileSync(file, "");
  return files;
}

/**
 * `name=value` lines and `name<<DELIMITER` blocks; the first of `=` and `<<` decides
 * (docs/reference/github-actions.md#file-commands).
 */
export function parseFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc > 0) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, i + 1);
      if (end < 0)
        throw new Error(
          `no line ${JSON.stringify(delimiter)} ends the value of ${line.slice(0, heredoc)}`,
        );
      values[line.slice(0, heredoc)] = lines.slice(i + 1, end).join("\n");
      i = end;
    } else throw new Error(`not a file command: ${JSON.stringify(line)}`);
  }
  return values;
}
