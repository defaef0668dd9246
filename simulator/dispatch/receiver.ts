import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import type { Json } from "../../src/domain/json";
import { ConcurrencyGroups } from "./concurrency";
import type { Dispatch, DispatchAnswer } from "./dispatch-request";
import { isRefused, readDispatch, refusal } from "./dispatch-request";
import type { Contexts } from "./expression";
import { interpolate } from "./expression";
import type { JobOutcome } from "./job-run";
import { JobRun } from "./job-run";
import { RunLog } from "./run-log";
import type { Workflow } from "./workflow";
import { listensTo, readWorkflows } from "./workflow";

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
  readonly onRun?: (run: WorkflowRun) => void;
  readonly onLine?: (run: WorkflowRun, line: string) => void;
}

/** One run of one workflow; changes while it goes on. */
export interface WorkflowRun {
  /** From 1. */
  readonly id: number;
  readonly workflow: string;
  /** `run-name`, else the event type. */
  readonly title: string;
  readonly url: string;
  readonly eventType: string;
  status: "pending" | "in_progress" | "completed";
  conclusion: "success" | "failure" | "cancelled" | undefined;
  startedAtMs: number | undefined;
  completedAtMs: number | undefined;
  /** Markdown. */
  summary: string;
}

export interface DispatchRequest {
  readonly method: string;
  /** Without host and query, e.g. `/repos/octo/demo/dispatches`. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

const SERVER_URL = "https://github.com";
const SHA = "0".repeat(40);

/**
 * GitHub's `repository_dispatch` endpoint for one repository, and the runs it starts (github-actions.md 3.1): 204 for
 * everything that keeps the limits, whether a workflow listens or not.
 */
export class DispatchReceiver {
  readonly runs: WorkflowRun[] = [];
  readonly #workflows: readonly Workflow[];
  readonly #folder: string;
  readonly #groups = new ConcurrencyGroups();
  readonly #underway = new Set<Promise<void>>();
  readonly #jobs = new Set<JobRun>();
  #server: Server | undefined;
  #closed = false;

  /** @throws NotSimulatedError when a workflow of the default branch asks for more than is interpreted */
  constructor(private readonly options: ReceiverOptions) {
    const { branches, defaultBranch } = options.repository;
    const folder = branches[defaultBranch];
    if (folder === undefined) throw new Error(`The default branch ${defaultBranch} has no folder.`);
    this.#folder = folder;
    this.#workflows = readWorkflows(folder);
  }

  answer({ method, path, headers, body }: DispatchRequest): DispatchAnswer {
    const [, scheme = "", token = ""] = /^(\S+) +(\S+)$/.exec(headers["authorization"] ?? "") ?? [];
    const { repository, foreignTokens = [] } = this.options;
    if (headers["authorization"] === undefined) return refusal(401, "Requires authentication");
    const isKnown = token === this.options.token || foreignTokens.includes(token);
    if (!["bearer", "token"].includes(scheme.toLowerCase()) || !isKnown) return refusal(401, "Bad credentials");
    const isThere = path.toLowerCase() === `/repos/${repository.owner}/${repository.name}/dispatches`.toLowerCase();
    if (method !== "POST" || !isThere || token !== this.options.token) return refusal(404, "Not Found");
    const dispatch = readDispatch(body);
    if (isRefused(dispatch)) return dispatch;
    for (const workflow of this.#workflows.filter((candidate) => listensTo(candidate, dispatch.eventType))) this.#start(workflow, dispatch);
    return { status: 204, body: "" };
  }

  /** Answers over HTTP on a free port of this machine. @returns the base address */
  async listen(): Promise<string> {
    const server = createServer((request, response) => void this.#serve(request, response));
    this.#server = server;
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
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

  #start(workflow: Workflow, dispatch: Dispatch): void {
    const { repository } = this.options;
    const id = this.runs.length + 1;
    const fullName = `${repository.owner}/${repository.name}`;
    const event = { action: dispatch.eventType, branch: repository.defaultBranch, client_payload: dispatch.clientPayload, repository: { full_name: fullName, name: repository.name, owner: { login: repository.owner } }, sender: { login: "webhook-service" } };
    const github: Json = { event, event_name: "repository_dispatch", repository: fullName, run_id: String(id), run_attempt: "1", workflow: workflow.name, server_url: SERVER_URL };
    const contexts: Contexts = { github, vars: repository.variables };
    const run: WorkflowRun = {
      id,
      workflow: workflow.name,
      title: workflow.runName === undefined ? dispatch.eventType : interpolate(workflow.runName, contexts),
      url: `${SERVER_URL}/${fullName}/actions/runs/${id}`,
      eventType: dispatch.eventType,
      status: "pending",
      conclusion: undefined,
      startedAtMs: undefined,
      completedAtMs: undefined,
      summary: "",
    };
    this.runs.push(run);
    const underway = this.#run(run, workflow, event, contexts).finally(() => this.#underway.delete(underway));
    this.#underway.add(underway);
  }

  async #run(run: WorkflowRun, workflow: Workflow, event: unknown, contexts: Contexts): Promise<void> {
    const { concurrency } = workflow;
    const group = concurrency && { ...concurrency, group: interpolate(concurrency.group, contexts) };
    const leave = group ? await this.#groups.enter(group) : () => undefined;
    try {
      if (leave === undefined || this.#closed) return this.#complete(run, "cancelled");
      run.status = "in_progress";
      run.startedAtMs = Date.now();
      this.options.onRun?.(run);
      const outcomes = await Promise.all(this.#jobsOf(run, workflow, event, contexts).map((job) => this.#runJob(run, job)));
      run.summary = outcomes.map(({ summary }) => summary).join("");
      const statuses = outcomes.map(({ status }) => status);
      this.#complete(run, statuses.includes("cancelled") ? "cancelled" : statuses.includes("failure") ? "failure" : "success");
    } catch (error) {
      this.#tell(run, error);
      this.#complete(run, "failure");
    } finally {
      leave?.();
    }
  }

  #jobsOf(run: WorkflowRun, workflow: Workflow, event: unknown, contexts: Contexts): JobRun[] {
    const { repository, actions, onLine } = this.options;
    const variables = {
      GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_NUMBER: String(run.id),
      GITHUB_WORKFLOW: workflow.name,
      GITHUB_REF: `refs/heads/${repository.defaultBranch}`,
      GITHUB_SHA: SHA,
    };
    return workflow.jobs.map((job) => new JobRun({
      job,
      environment: workflow.environment,
      contexts: { ...contexts, secrets: repository.secrets },
      event,
      variables: { ...variables, GITHUB_JOB: job.id },
      repositoryFolder: this.#folder,
      actions,
      log: new RunLog(Object.values(repository.secrets), (line) => onLine?.(run, line)),
    }));
  }

  async #runJob(run: WorkflowRun, job: JobRun): Promise<JobOutcome> {
    this.#jobs.add(job);
    try {
      return await job.run();
    } catch (error) {
      this.#tell(run, error);
      return { status: "failure", summary: "" };
    } finally {
      this.#jobs.delete(job);
    }
  }

  #tell(run: WorkflowRun, error: unknown): void {
    this.options.onLine?.(run, `Error: ${error instanceof Error ? error.message : String(error)}`);
  }

  #complete(run: WorkflowRun, conclusion: NonNullable<WorkflowRun["conclusion"]>): void {
    run.status = "completed";
    run.conclusion = conclusion;
    run.completedAtMs = Date.now();
    this.options.onRun?.(run);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readText(request).catch(() => undefined);
    if (body === undefined) return;
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const { status, body: answer } = this.answer({ method: request.method ?? "GET", path: pathname, headers: request.headers as Record<string, string | undefined>, body });
    response.writeHead(status, answer === "" ? {} : { "content-type": "application/json; charset=utf-8" }).end(answer);
  }
}
