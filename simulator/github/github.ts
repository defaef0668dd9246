import type { JsonObject } from "../../src/domain/text/json";
import type { Clock } from "../engine/clock";
import { SystemClock, Timers } from "../engine/clock";
import { Faults } from "../faults";
import type { ArtifactOptions, ArtifactView } from "./artifacts";
import { Artifacts } from "./artifacts";
import type { Annotation, CheckRun, NewAnnotation } from "./checks";
import { Checks } from "./checks";
import type { CommitComment } from "./commit-comments";
import { CommitComments } from "./commit-comments";
import type { Branch, BranchOptions, Commit } from "./contents";
import { Contents } from "./contents";
import type { Deployment } from "./deployments";
import { Deployments } from "./deployments";
import type { Approval, Environment, NewApproval, NewEnvironment } from "./environments";
import { Environments } from "./environments";
import type { Answer, Request } from "./exchange";
import { json } from "./exchange";
import { Gateway } from "./gateway";
import type { Comment, Issue, NewIssue } from "./issues";
import { Issues } from "./issues";
import { graphqlRoutes } from "./graphql";
import type { GitHubRequest, Host } from "./listener";
import { serverOf } from "./listener";
import type { Role, Team, TeamOptions } from "./people";
import { People } from "./people";
import type { Permissions, TokenOptions } from "./permissions";
import { Grants } from "./permissions";
import type { PullView } from "./pulls";
import { Pulls } from "./pulls";
import type { Reaction } from "./reactions";
import { Reactions } from "./reactions";
import { Repository } from "./repository";
import { ResultsService } from "./results-service";
import { runRoutes } from "./run-routes";
import type { Job, JobPatch, NewJob, NewRun, RunPatch, WorkflowRun } from "./run";
import type { CancelDelay } from "./runs";
import { Runs } from "./runs";
import { Storage } from "./storage";
import type { VariablePlace } from "./variables";
import { Variables } from "./variables";
import type { NewWorkflow, RepositoryDispatch, Workflow } from "./workflows";
import { workflowRoutes } from "./workflow-routes";
import { Workflows } from "./workflows";

/**
 * Looks at the REST traffic. Answers that a fault makes up are not shown: they never came from the
 * API.
 */
export interface Observer {
  request(request: Request): void;
  answer(request: Request, answer: Answer): void;
}

export interface GitHubOptions {
  /** `octo` by default. */
  readonly owner?: string;
  /** `demo` by default. */
  readonly repo?: string;
  readonly defaultBranch?: string;
  /** The `GITHUB_TOKEN` that is accepted. */
  readonly token?: string;
  /** What the workflow's `permissions` say; what is not named is `none`. */
  readonly permissions?: Permissions;
  /**
   * Tokens that are accepted beside it, as users store one in `REPO_TOKEN`: who writes with it, and
   * what it may do.
   */
  readonly tokens?: Readonly<Record<string, TokenOptions>>;
  readonly hasIssues?: boolean;
  /**
   * The repository's setting that lets `GITHUB_TOKEN` create pull requests; on by default, though
   * new repositories have it off.
   */
  readonly actionsMayCreatePulls?: boolean;
  /**
   * `false`: an older server, which knows neither `return_run_details` nor the API version
   * 2026-03-10 (docs/reference/github-actions.md#workflow_dispatch).
   */
  readonly returnsRunDetails?: boolean;
  /** After which time a dispatched run shows up in the API. Default: at once. */
  readonly runAppearsAfterMs?: number;
  /**
   * How long a cancelled run takes to end; `undefined` from the function: it goes on. At once by
   * default.
   */
  readonly cancelDelayMs?: number | CancelDelay;
  readonly onRepositoryDispatch?: (dispatch: RepositoryDispatch) => void;
  /** Of every time stamp, expiry and delay. */
  readonly clock?: Clock;
  /** Time stamps only; delays then run on the machine's time. */
  readonly now?: () => Date;
  /** GITHUB_SERVER_URL, for links to pages. */
  readonly serverUrl?: string;
  readonly observer?: Observer;
}

export const DEFAULT_GITHUB_TOKEN = "ghs_simulatorsimulatorsimulator0";
const DEFAULT_PERMISSIONS: Permissions = {
  actions: "write",
  contents: "read",
  deployments: "write",
  checks: "write",
  issues: "write",
};
const ADDRESS = "127.0.0.1";

/**
 * Starts a GitHub with one repository on this machine: REST API, results service and artifact
 * storage.
 */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const machine = new SystemClock();
  const clock: Clock = options.clock ?? {
    now: options.now ?? (() => machine.now()),
    setTimeout: (run, delayMs) => machine.setTimeout(run, delayMs),
  };
  const timers = new Timers(clock);
  const faults = new Faults();
  const requests: GitHubRequest[] = [];
  const hosts: Partial<Record<Host, (request: Request) => Answer>> = {};
  const { observer } = options;
  const traffic = {
    received: (host: Host, request: Request): void => {
      if (host === "api") observer?.request(request);
    },
    answer: (host: Host, request: Request): Answer => {
      const answer = hosts[host]?.(request) ?? json(503, { message: "Not started yet" });
      if (host === "api") observer?.answer(request, answer);
      return answer;
    },
  };
  const surroundings = { clock, timers, faults, log: requests };
  const servers = (["api", "results", "storage"] as const).map((host) =>
    serverOf(host, traffic, surroundings),
  );
  faults.attach({
    refuse: (forMs) => servers.forEach((server) => server.refuse(forMs)),
    accept: () => servers.forEach((server) => server.accept()),
  });
  const [api = "", results = "", storage = ""] = await Promise.all(
    servers.map((server) => server.listen(ADDRESS)),
  );
  const world = new World(options, clock, timers, { api, storage });
  hosts.api = (request) => world.gateway.answer(request);
  hosts.results = (request) => world.results.answer(request);
  hosts.storage = (request) => world.storage.answer(request);
  const token = options.token ?? DEFAULT_GITHUB_TOKEN;
  return new GitHub({ url: api, resultsUrl: results, token, faults, requests }, world, async () => {
    timers.stop();
    await Promise.all(servers.map((server) => server.close()));
  });
}

/** Everything the repository has, and the gateway to it. */
class World {
  readonly repository: Repository;
  readonly contents: Contents;
  readonly workflows: Workflows;
  readonly runs: Runs;
  readonly storage: Storage;
  readonly artifacts: Artifacts;
  readonly results: ResultsService;
  readonly checks: Checks;
  readonly deployments: Deployments;
  readonly people: People;
  readonly issues: Issues;
  readonly reactions: Reactions;
  readonly commitComments: CommitComments;
  readonly environments: Environments;
  readonly variables: Variables;
  readonly pulls: Pulls;
  readonly dispatches: RepositoryDispatch[] = [];
  readonly grants: Grants;
  readonly gateway: Gateway;

  constructor(
    options: GitHubOptions,
    clock: Clock,
    timers: Timers,
    addresses: { readonly api: string; readonly storage: string },
  ) {
    const now = (): Date => clock.now();
    const { cancelDelayMs = 0, returnsRunDetails = true } = options;
    const server = (options.serverUrl ?? "https://github.com").replace(/(?<!\/)\/+$/, "");
    const repository = new Repository(options, { api: addresses.api, server }, now());
    this.repository = repository;
    this.contents = new Contents(repository, now);
    this.workflows = new Workflows(repository, now);
    this.runs = new Runs(
      this,
      clock,
      timers,
      typeof cancelDelayMs === "number" ? () => cancelDelayMs : cancelDelayMs,
    );
    this.storage = new Storage(addresses.storage, now);
    this.artifacts = new Artifacts(repository, this.runs, this.storage, now);
    this.results = new ResultsService(this.runs, this.artifacts, this.storage, now);
    this.checks = new Checks(repository, this.runs, now);
    this.deployments = new Deployments(repository, this.contents, now);
    this.people = new People(repository);
    this.issues = new Issues(repository, this.people, now);
    this.reactions = new Reactions(repository, this.issues, now);
    this.commitComments = new CommitComments(repository, this.contents, this.people, now);
    this.environments = new Environments(repository, this.people, this.runs, now);
    this.variables = new Variables(repository, this.environments, now);
    this.pulls = new Pulls(this, options.actionsMayCreatePulls ?? true, now);
    const grants = new Grants(
      options.token ?? DEFAULT_GITHUB_TOKEN,
      { login: repository.bot, permissions: options.permissions ?? DEFAULT_PERMISSIONS },
      options.tokens,
    );
    this.grants = grants;
    const { workflows, runs, contents, issues, people } = this;
    const onRepositoryDispatch = (dispatch: RepositoryDispatch): void => {
      this.dispatches.push(dispatch);
      options.onRepositoryDispatch?.(dispatch);
    };
    const ofRepository = [
      {
        path: "",
        methods: {
          GET: () =>
            json(200, repository.full(issues.all().filter(({ state }) => state === "open").length)),
        },
      },
      ...runRoutes(runs, workflows, grants, repository.url),
      ...workflowRoutes({ repository, workflows, runs, contents, now }, grants, repository.url, {
        returnsRunDetails,
        runAppearsAfterMs: options.runAppearsAfterMs ?? 0,
        onRepositoryDispatch,
      }),
      ...this.artifacts.routes(grants, repository.url),
      ...this.checks.routes(grants, repository.url),
      ...this.deployments.routes(grants, repository.url),
      ...issues.routes(grants, repository.url),
      ...this.reactions.routes(grants, repository.url),
      ...this.commitComments.routes(grants, repository.url),
      ...this.environments.routes(grants, repository.url),
      ...this.variables.routes(grants, repository.url),
      ...this.pulls.routes(grants, repository.url),
      ...people.routes(),
      ...contents.routes(grants, repository.url),
    ];
    const others = [
      ...people.routesElsewhere(grants),
      ...this.variables.routesElsewhere(grants),
      ...graphqlRoutes(grants, repository, issues),
    ];
    this.gateway = new Gateway(
      repository,
      { ofRepository, others },
      { grants, isOlderServer: !returnsRunDetails },
    );
  }
}

interface Access {
  /** GITHUB_API_URL. */
  readonly url: string;
  /** ACTIONS_RESULTS_URL. */
  readonly resultsUrl: string;
  readonly token: string;
  readonly faults: Faults;
  /** Every request so far, to all three hosts, in order. */
  readonly requests: readonly GitHubRequest[];
}

/** A running GitHub: its addresses, and everything a test or a demo wants to see or do. */
export class GitHub implements Access {
  readonly url: string;
  readonly resultsUrl: string;
  readonly token: string;
  readonly faults: Faults;
  readonly requests: readonly GitHubRequest[];

  constructor(
    access: Access,
    private readonly world: World,
    /** Leaves no timer and no socket behind. */
    readonly close: () => Promise<void>,
  ) {
    this.url = access.url;
    this.resultsUrl = access.resultsUrl;
    this.token = access.token;
    this.faults = access.faults;
    this.requests = access.requests;
  }

  /** GITHUB_REPOSITORY. */
  get repository(): string {
    return this.world.repository.fullName;
  }

  /**
   * ACTIONS_RUNTIME_TOKEN of a job in the run's current attempt.
   *
   * @throws Error for an unknown run
   */
  runtimeToken(runId: number, jobId = 1): string {
    return this.world.results.token(runId, jobId);
  }

  /** `GITHUB_TOKEN` of a job that has declared these permissions: each job gets its own. */
  jobToken(permissions: Permissions): string {
    return this.world.grants.add(this.world.repository.bot, permissions);
  }

  addWorkflow(workflow: NewWorkflow): Workflow {
    return this.world.workflows.add(workflow);
  }

  /**
   * Queued, of `repository_dispatch`, on the default branch by default.
   *
   * @throws Error for an id that exists
   */
  addRun(run: NewRun = {}): WorkflowRun {
    return this.world.runs.add(run);
  }

  /** @throws Error for an unknown run */
  updateRun(id: number, patch: RunPatch): WorkflowRun {
    return this.world.runs.update(id, patch);
  }

  /** Its current attempt. */
  run(id: number): WorkflowRun | undefined {
    return this.world.runs.find(id);
  }

  /** In the order of adding. */
  runs(): readonly WorkflowRun[] {
    return this.world.runs.all();
  }

  /** In progress by default. @throws Error for an unknown run */
  addJob(runId: number, job: NewJob): Job {
    return this.world.runs.addJob(runId, job);
  }

  /** @throws Error for an unknown job */
  updateJob(id: number, patch: JobPatch): Job {
    return this.world.runs.updateJob(id, patch);
  }

  /** Of all attempts. */
  jobs(runId: number): readonly Job[] {
    return this.world.runs.jobs(runId);
  }

  /** @param checkRunId  id of a job or of a check run */
  annotate(checkRunId: number, annotation: NewAnnotation): void {
    this.world.checks.annotate(checkRunId, annotation);
  }

  annotations(checkRunId: number): readonly Annotation[] {
    return this.world.checks.annotations(checkRunId);
  }

  checkRuns(): readonly CheckRun[] {
    return this.world.checks.all();
  }

  /**
   * @param content  files by name, or the bytes of an archive as they are.
   * @throws Error for an unknown run
   */
  addArtifact(
    runId: number,
    name: string,
    content: Readonly<Record<string, string | Uint8Array>> | Uint8Array,
    options: ArtifactOptions = {},
  ): ArtifactView {
    return this.world.artifacts.inspect(this.world.artifacts.add(runId, name, content, options));
  }

  /** Newest first, with their files. */
  artifacts(): readonly ArtifactView[] {
    return this.world.artifacts.all().map((artifact) => this.world.artifacts.inspect(artifact));
  }

  /** Also for tags. */
  addBranch(name: string, options: BranchOptions = {}): Branch {
    return this.world.contents.addBranch(name, options);
  }

  /**
   * A commit with this file on the branch; with 40 digits for a ref, in the commit of that name.
   * @returns the commit
   */
  setFile(path: string, text: string, ref = this.world.repository.defaultBranch): string {
    this.world.contents.setFile(path, text, ref);
    return this.world.contents.shaOf(ref) ?? ref;
  }

  /** Of a branch, or of a commit by its name; `undefined` when there is none. */
  file(path: string, ref = this.world.repository.defaultBranch): string | undefined {
    const found = this.world.contents.find(ref, path);
    return found !== undefined && "file" in found ? found.file : undefined;
  }

  /** Newest first. */
  commits(ref = this.world.repository.defaultBranch): readonly Commit[] {
    return this.world.contents.history(ref);
  }

  /**
   * From now on commits through the API are refused there: changes need a pull request. @throws
   * Error for an unknown branch
   */
  protectBranch(name = this.world.repository.defaultBranch, status: 409 | 422 = 409): void {
    this.world.contents.protect(name, status);
  }

  /** In the order of creation. */
  pulls(): readonly PullView[] {
    return this.world.pulls.all();
  }

  /** As somebody else, past the API. @throws Error for an unknown one */
  mergePull(number: number): Commit {
    return this.world.pulls.merge(number);
  }

  closePull(number: number): void {
    this.world.pulls.close(number);
  }

  /** Of Actions. Default: in the repository. */
  setVariable(name: string, value: string, place: VariablePlace = {}): void {
    this.world.variables.set(name, value, place);
  }

  /** Name → value. */
  variables(place: VariablePlace = {}): Readonly<Record<string, string>> {
    return this.world.variables.all(place);
  }

  /** In the order of creation. */
  deployments(): readonly Deployment[] {
    return this.world.deployments.all();
  }

  addIssue(issue: NewIssue): Issue {
    return this.world.issues.add(issue);
  }

  issue(number: number): Issue | undefined {
    return this.world.issues.find(number);
  }

  /**
   * As somebody in the browser, the owner by default, past the API.
   *
   * @throws Error for an unknown issue
   */
  editIssue(
    number: number,
    change: Partial<
      Pick<Issue, "title" | "body" | "state" | "stateReason" | "labels" | "assignees">
    >,
    login = this.world.repository.owner,
  ): void {
    this.world.issues.edit(number, change, login);
  }

  /** Without pull requests. */
  issues(): readonly Issue[] {
    return this.world.issues.all().filter(({ isPullRequest }) => !isPullRequest);
  }

  /** As somebody else, past the API. @throws Error for an unknown issue */
  addComment(issueNumber: number, body: string, user = this.world.repository.owner): Comment {
    return this.world.issues.comment(issueNumber, body, user);
  }

  /**
   * Every comment that a workflow may listen to, as the event `issue_comment` has it: new and
   * edited ones, by anybody but `GITHUB_TOKEN`.
   */
  onComment(listener: (event: JsonObject) => void): void {
    this.world.issues.onComment(listener);
  }

  /** Past the API. @throws Refusal for an unknown comment */
  editComment(id: number, body: string): Comment {
    return this.world.issues.editComment(id, body);
  }

  /** Of a comment of an issue. */
  reactions(commentId: number): readonly Reaction[] {
    return this.world.reactions.ofComment(commentId);
  }

  /** Comments on commits, in the order of creation. */
  commitComments(): readonly CommitComment[] {
    return this.world.commitComments.all();
  }

  addCommitComment(sha: string, body: string, user = this.world.repository.owner): CommitComment {
    return this.world.commitComments.add(sha, body, user);
  }

  /** Without protection by default. */
  addEnvironment(name: string, environment: NewEnvironment = {}): Environment {
    return this.world.environments.add(name, environment);
  }

  /** What somebody decided about a run that waits. @throws Error for an unknown run */
  addApproval(runId: number, approval: NewApproval): Approval {
    return this.world.environments.addApproval(runId, approval);
  }

  /** The owner is an admin, everybody else may read by default. */
  addCollaborator(login: string, role: Role): void {
    this.world.people.addCollaborator(login, role);
  }

  /** Of the organization that owns the repository. */
  addTeam(slug: string, team: TeamOptions = {}): Team {
    return this.world.people.addTeam(slug, team);
  }

  /** Accepted `repository_dispatch` events. */
  get dispatches(): readonly RepositoryDispatch[] {
    return this.world.dispatches;
  }
}
