import type { FinishedRun } from "../../domain/counting/run-conclusion";
import { UserError } from "../../domain/errors";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { Failure, GitHubApi } from "../../task/ports";

/** A workflow run as GitHub tells it. */
export interface RunState {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  /** File name of its workflow. */
  readonly workflow: string;
  readonly branch: string;
  /** What started it, such as `workflow_dispatch`. */
  readonly event: string;
  readonly actor: Actor;
  /** NaN where GitHub does not tell. */
  readonly createdMs: number;
  readonly status: string;
  readonly isOver: boolean;
  /** Empty while it is not over. */
  readonly conclusion: string;
  readonly startedMs: number;
  readonly changedMs: number;
}

/** The account that started a run. */
interface Actor {
  readonly login: string;
  readonly isBot: boolean;
}

/** Whose runs, and how to ask for them. */
export interface Runs {
  readonly github: GitHubApi;
  /** `owner/name` */
  readonly repository: string;
}

type ReadRun =
  | { readonly kind: "run"; readonly run: RunState }
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly failure: Failure };

const PAGE = 100;
/** GitHub lists at most 1,000 filtered runs (docs/reference/github-actions.md#runs). */
const MAX_PAGES = 10;

export async function readRun(
  { github, repository }: Runs,
  id: number,
  signal: AbortSignal,
): Promise<ReadRun> {
  const read = await github.read(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    { ...named(repository), run_id: id },
    signal,
  );
  if (!read.ok)
    return read.failure.httpStatus === 404
      ? { kind: "gone" }
      : { kind: "failed", failure: read.failure };
  const run = runStateOf(read.value.data);
  if (!run)
    return {
      kind: "failed",
      failure: {
        kind: "unexpected",
        reached: "no",
        message: `run ${id}: GitHub's answer is not that of a run`,
      },
    };
  return { kind: "run", run };
}

/**
 * Runs of a workflow that `workflow_dispatch` started, newest first.
 *
 * @param sinceMs     created then or later; without it, the newest 100
 * @throws UserError  naming the workflow, when there is no such one or it may not be read
 */
export async function listRuns(
  { github, repository }: Runs,
  workflow: string,
  sinceMs: number | undefined,
  signal: AbortSignal,
): Promise<RunState[]> {
  const runs: RunState[] = [];
  for (let page = 1; page <= (sinceMs === undefined ? 1 : MAX_PAGES); page++) {
    const read = await github.read(
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
      {
        ...named(repository),
        workflow_id: workflow,
        event: "workflow_dispatch",
        per_page: PAGE,
        page,
        ...(sinceMs !== undefined && {
          created: `>=${new Date(sinceMs).toISOString().slice(0, 19)}Z`,
        }),
      },
      signal,
    );
    if (!read.ok)
      throw refused(
        `The runs of ${workflow} in ${repository} could not be listed`,
        read.failure,
        `There is no workflow ${workflow} on the default branch of ${repository}, or the token may not see it.`,
      );
    const listed = isJsonObject(read.value.data)
      ? getOwn(read.value.data, "workflow_runs")
      : undefined;
    const found = Array.isArray(listed) ? listed : [];
    runs.push(...found.map(runStateOf).filter((run) => run !== undefined));
    if (found.length < PAGE) break;
  }
  return runs;
}

/** The parameters of a route that say which repository is meant. */
export function named(repository: string): { owner: string; repo: string } {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

/**
 * An error that names what was tried and, where it is a permission, which.
 *
 * @param missing  what a 404 means
 */
export function refused(what: string, failure: Failure, missing?: string): UserError {
  if (failure.kind === "unauthorized")
    return new UserError(
      `${what}: ${failure.message}. The job needs \`actions: write\`; for another ` +
        "repository, pass a token that has it as github-token.",
      "CA-605",
    );
  if (failure.httpStatus === 404 && missing !== undefined) return new UserError(missing, "CA-411");
  return new UserError(`${what}: ${failure.message}.`, "CA-411");
}

/** @returns `undefined` for something else than a run */
function runStateOf(value: unknown): RunState | undefined {
  if (!isJsonObject(value)) return undefined;
  const id = getOwn(value, "id");
  const status = getOwn(value, "status");
  if (typeof id !== "number" || !Number.isSafeInteger(id) || typeof status !== "string")
    return undefined;
  const text = (name: string): string => {
    const found = getOwn(value, name);
    return typeof found === "string" ? found : "";
  };
  return {
    id,
    url: text("html_url"),
    title: text("display_title"),
    // Runs of another ref carry it behind an @.
    workflow: text("path").split("@")[0]?.split("/").at(-1) || "a workflow",
    branch: text("head_branch"),
    event: text("event"),
    actor: actorOf(getOwn(value, "actor")),
    createdMs: Date.parse(text("created_at")),
    status,
    isOver: status === "completed",
    conclusion: status === "completed" ? text("conclusion") : "",
    startedMs: Date.parse(text("run_started_at")),
    changedMs: Date.parse(text("updated_at")),
  };
}

function actorOf(value: unknown): Actor {
  const login = isJsonObject(value) ? getOwn(value, "login") : undefined;
  return {
    login: typeof login === "string" ? login : "",
    isBot: isJsonObject(value) && getOwn(value, "type") === "Bot",
  };
}

/**
 * Whether our token's account is this one. A person's token tells its name; that of an App, as
 * `GITHUB_TOKEN` is one, may not ask, and then an App it must be.
 *
 * @throws UserError when it could not be asked
 */
export async function ownAccount(
  { github }: Runs,
  signal: AbortSignal,
): Promise<(actor: Actor) => boolean> {
  const read = await github.read("GET /user", {}, signal);
  if (!read.ok && read.failure.httpStatus !== 403 && read.failure.httpStatus !== 404)
    throw refused("Whose token this is could not be read", read.failure);
  const login =
    read.ok && isJsonObject(read.value.data) ? getOwn(read.value.data, "login") : undefined;
  return (actor) =>
    typeof login === "string" ? actor.login.toLowerCase() === login.toLowerCase() : actor.isBot;
}

export function finished(run: RunState): FinishedRun {
  const tookMs = run.changedMs - run.startedMs;
  return {
    id: run.id,
    url: run.url,
    workflow: run.workflow,
    conclusion: run.conclusion,
    durationMs: tookMs > 0 ? tookMs : 0,
  };
}

/**
 * The run that a page or an attempt belongs to; 0 for none.
 *
 * @param url  such as `https://github.com/o/r/actions/runs/7/attempts/1`
 */
export function runIdIn(url: string): number {
  return Number(/\/actions\/runs\/(\d+)/.exec(url)?.[1] ?? 0);
}
