import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import type { JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { ConcurrencyGroups } from "./concurrency";
import type { DispatchAnswer } from "./dispatch-request";
import { isRefused, readDispatch, readInputs, refusal } from "./dispatch-request";
import type { Contexts, JobStatus } from "./expression";
import { holds, interpolate } from "./expression";
import type { JobOutcome } from "./job-run";
import { JobRun } from "./job-run";
import { RunLog } from "./run-log";
import type { LocalGitHub } from "./run-records";
import { RunRecords } from "./run-records";
import type { EventName, Job, Workflow } from "./workflow";
import { listensTo, readNamedWorkflow, readWorkflows } from "./workflow";
import type { WorkflowRun } from "./workflow-run";

/** A repository as the receiver knows it. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  /** Folder per branch. Only workflows of the default branch start. */
  readonly branches: Readonly<Record<string, string>>;
  /** `vars` and `secrets` of its workflows. */
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

export interface ReceiverOptions {
  readonly repository: Repository;
  /** The token that may dispatch. */
  readonly token: string;
  /** Valid tokens without access: GitHub answers 404, as if the repository did not exist. */
  readonly foreignTokens?: readonly string[];
  /** Manifests of the actions that exist here, by `owner/name` or `owner/name/path`. */
  readonly actions: Readonly<Record<string, string>>;
  /** The API that jobs talk to: it knows the runs, and comments of people there start runs, too. */
  readonly github?: LocalGitHub;
  readonly onRun?: (run: WorkflowRun) => void;
  /** A line of a log; `isFolded`: inside a group, which GitHub shows when somebody asks for it. */
  readonly onLine?: (run: WorkflowRun, line: string, isFolded: boolean) => void;
  /** A workflow file that cannot be used is told here and left out; without it, it is an error. */
  readonly onUnreadable?: (error: Error) => void;
}

export interface DispatchRequest {
  readonly method: string;
  /** Without host and query, e.g. `/repos/octo/demo/dispatches`. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** What a run sees before it has a job. */
interface RunContexts extends Contexts {
  readonly github: JsonObject & { readonly event: JsonObject };
}

interface Happening {
  readonly name: EventName;
  readonly type: string;
  readonly event: JsonObject;
}

const WORST_FIRST: readonly JobStatus[] = ["cancelled", "failure"];

const SERVER_URL = "https://github.com";
/** The token that dispatches belongs to the control plane's webhook service. */
const DISPATCHER = "webhook-service";
const SHA = "0".repeat(40);

/**
 * GitHub's `repository_dispatch` endpoint for one repository, and the runs it starts
 * (docs/reference/github-actions.md#repository_dispatch): 204 for everything that keeps the limits,
 * whether a workflow listens or not. With a local GitHub, comments there start runs, too.
 */
export class DispatchReceiver {
  readonly runs: WorkflowRun[] = [];
  #workflows: readonly Workflow[];
  readonly #folder: string;
  readonly #groups = new ConcurrencyGroups();
  readonly #underway = new Set<Promise<void>>();
  readonly #jobs = new Set<JobRun>();
  readonly #records: RunRecords | undefined;
  #server: Server | undefined;
  #closed = false;

  /**
   * @throws NotSimulatedError when a workflow of the default branch asks for more than is
   * interpreted, unless there is `onUnreadable`
   */
  constructor(private readonly options: ReceiverOptions) {
    const { branches, defaultBranch } = options.repository;
    const folder = branches[defaultBranch];
    if (folder === undefined) throw new Error(`The default branch ${defaultBranch} has no folder.`);
    this.#folder = folder;
    this.#workflows = readWorkflows(folder, options.onUnreadable);
    this.#records = options.github && new RunRecords(options.github);
    options.github?.onComment((event) => this.#happened("issue_comment", event));
  }

  /** Reads the workflows anew; runs under way go on as they began. */
  reload(): void {
    this.#workflows = readWorkflows(this.#folder, this.options.onUnreadable);
  }

  answer({ method, path, headers, body }: DispatchRequest): DispatchAnswer {
    const { repository } = this.options;
    const who = this.#whoAsks(headers["authorization"]);
    if (typeof who === "object") return who;
    const base = `/repos/${repository.owner}/${repository.name}/`;
    const isThere = path.toLowerCase().startsWith(base.toLowerCase());
    if (method !== "POST" || !isThere || who === "stranger") return refusal(404, "Not Found");
    const below = path.slice(base.length);
    if (below === "dispatches") return this.#dispatch(body);
    const [, file] = /^actions\/workflows\/([^/]+)\/dispatches$/.exec(below) ?? [];
    return file === undefined ? refusal(404, "Not Found") : this.#startByName(file, body);
  }

  /** A stranger is known and has no access. */
  #whoAsks(authorization: string | undefined): "dispatcher" | "stranger" | DispatchAnswer {
    if (authorization === undefined) return refusal(401, "Requires authentication");
    const [, scheme = "", token = ""] = /^(\S+) +(\S+)$/.exec(authorization) ?? [];
    const { foreignTokens = [] } = this.options;
    const isDispatcher = token === this.options.token;
    if (!["bearer", "token"].includes(scheme.toLowerCase())) return refusal(401, "Bad credentials");
    if (!isDispatcher && !foreignTokens.includes(token)) return refusal(401, "Bad credentials");
    return isDispatcher ? "dispatcher" : "stranger";
  }

  #dispatch(body: string): DispatchAnswer {
    const dispatch = readDispatch(body);
    if (isRefused(dispatch)) return dispatch;
    this.#happened("repository_dispatch", {
      ...this.#sent(),
      action: dispatch.eventType,
      branch: this.options.repository.defaultBranch,
      client_payload: dispatch.clientPayload,
    });
    return { status: 204, body: "" };
  }

  #startByName(file: string, body: string): DispatchAnswer {
    const workflow = readNamedWorkflow(this.#folder, file);
    if (workflow === undefined) return refusal(404, "Not Found");
    if (workflow.inputs === undefined)
      return refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
    const read = readInputs(body, workflow.inputs);
    if (isRefused(read)) return read;
    const { inputs } = read;
    const ref = `refs/heads/${this.options.repository.defaultBranch}`;
    const event = { ...this.#sent(), inputs, ref, workflow: `.github/workflows/${file}` };
    this.#start(workflow, { name: "workflow_dispatch", type: "", event });
    return { status: 204, body: "" };
  }

  /** What stands in every event of a dispatch. */
  #sent(): JsonObject {
    const { owner, name } = this.options.repository;
    return {
      repository: { full_name: `${owner}/${name}`, name, owner: { login: owner } },
      sender: { login: DISPATCHER },
    };
  }

  /** Answers over HTTP on a free port of this machine. @returns the base address */
  async listen(): Promise<string> {
    const server = createServer((request, response) => void this.#serve(request, response));
    this.#server = server;
    await new Promise<void>((resolve, reject) =>
      server.once("error", reject).listen(0, "127.0.0.1", resolve),
    );
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  get isIdle(): boolean {
    return this.#underway.size === 0;
  }

  /** Resolves when no run is under way or waiting. */
  async idle(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  /** Ends all runs and their processes. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#server?.close();
    this.#server?.closeAllConnections();
    for (const job of this.#jobs) job.stop();
    await this.idle();
  }

  #happened(name: EventName, event: JsonObject): void {
    const type = textAt(event, "action");
    for (const workflow of this.#workflows.filter((candidate) => listensTo(candidate, name, type)))
      this.#start(workflow, { name, type, event });
  }

  #start(workflow: Workflow, { name, type, event }: Happening): void {
    const { repository } = this.options;
    const id = this.runs.length + 1;
    const fullName = `${repository.owner}/${repository.name}`;
    const github = {
      event,
      event_name: name,
      repository: fullName,
      run_id: String(id),
      run_attempt: "1",
      workflow: workflow.name,
      server_url: SERVER_URL,
    };
    const contexts = { github, vars: repository.variables, inputs: event["inputs"] ?? {} };
    const unnamed =
      name === "issue_comment" ? textAt(event, "issue", "title") : type || workflow.name;
    const run: WorkflowRun = {
      id,
      workflow: workflow.name,
      title: workflow.runName === undefined ? unnamed : interpolate(workflow.runName, contexts),
      url: `${SERVER_URL}/${fullName}/actions/runs/${id}`,
      event: name,
      eventType: type,
      status: "pending",
      conclusion: undefined,
      startedAtMs: undefined,
      completedAtMs: undefined,
      summary: "",
    };
    this.runs.push(run);
    this.#records?.add(run, workflow.file, textAt(event, "sender", "login"));
    const underway = this.#run(run, workflow, contexts).finally(() =>
      this.#underway.delete(underway),
    );
    this.#underway.add(underway);
  }

  async #run(run: WorkflowRun, workflow: Workflow, contexts: RunContexts): Promise<void> {
    const { concurrency } = workflow;
    const group = concurrency && {
      ...concurrency,
      group: interpolate(concurrency.group, contexts),
    };
    const leave = group ? await this.#groups.enter(group) : () => undefined;
    try {
      if (leave === undefined || this.#closed) return this.#complete(run, "cancelled");
      const jobs = workflow.jobs.filter(({ condition }) => holds(condition, contexts, "success"));
      if (jobs.length === 0) return this.#complete(run, "skipped");
      run.status = "in_progress";
      run.startedAtMs = Date.now();
      this.#changed(run);
      const outcomes = await Promise.all(
        jobs.map((job) => this.#runJob(run, this.#jobOf(job, run, workflow, contexts))),
      );
      run.summary = outcomes.map(({ summary }) => summary).join("");
      const statuses = outcomes.map(({ status }) => status);
      const worst = WORST_FIRST.find((status) => statuses.includes(status));
      this.#complete(run, worst ?? "success");
    } catch (error) {
      this.#report(run, error);
      this.#complete(run, "failure");
    } finally {
      leave?.();
    }
  }

  #jobOf(job: Job, run: WorkflowRun, workflow: Workflow, contexts: RunContexts): JobRun {
    const { repository, actions, onLine } = this.options;
    const access = this.#records?.beginJob(run, job);
    const variables = {
      GITHUB_EVENT_NAME: run.event,
      GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_NUMBER: String(run.id),
      GITHUB_WORKFLOW: workflow.name,
      GITHUB_WORKFLOW_REF: `${repository.owner}/${repository.name}/.github/workflows/${workflow.file}@refs/heads/${repository.defaultBranch}`,
      GITHUB_REF: `refs/heads/${repository.defaultBranch}`,
      GITHUB_SHA: SHA,
      GITHUB_JOB: job.id,
      ...access?.variables,
    };
    return new JobRun({
      job,
      environment: workflow.environment,
      contexts: {
        ...contexts,
        github: { ...contexts.github, token: access?.token ?? "", sha: variables.GITHUB_SHA },
        secrets: repository.secrets,
      },
      event: contexts.github.event,
      variables,
      access,
      repositoryFolder: this.#folder,
      actions,
      log: new RunLog(
        [...Object.values(repository.secrets), access?.token ?? ""],
        (line, isFolded) => onLine?.(run, line, isFolded),
      ),
    });
  }

  async #runJob(run: WorkflowRun, job: JobRun): Promise<JobOutcome> {
    this.#jobs.add(job);
    try {
      return await job.run();
    } catch (error) {
      this.#report(run, error);
      return { status: "failure", summary: "" };
    } finally {
      this.#jobs.delete(job);
    }
  }

  #report(run: WorkflowRun, error: unknown): void {
    this.options.onLine?.(
      run,
      `Error: ${error instanceof Error ? error.message : String(error)}`,
      false,
    );
  }

  #complete(run: WorkflowRun, conclusion: NonNullable<WorkflowRun["conclusion"]>): void {
    run.status = "completed";
    run.conclusion = conclusion;
    run.completedAtMs = Date.now();
    this.#changed(run);
  }

  #changed(run: WorkflowRun): void {
    this.#records?.update(run);
    this.options.onRun?.(run);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readText(request).catch(() => undefined);
    if (body === undefined) return;
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const { status, body: answer } = this.answer({
      method: request.method ?? "GET",
      path: pathname,
      headers: request.headers as Record<string, string | undefined>,
      body,
    });
    response
      .writeHead(status, answer === "" ? {} : { "content-type": "application/json; charset=utf-8" })
      .end(answer);
  }
}

function textAt(event: JsonObject, ...path: readonly string[]): string {
  let value: unknown = event;
  for (const name of path) value = isJsonObject(value) ? getOwn(value, name) : undefined;
  return typeof value === "string" ? value : "";
}
