import { quote, UserError } from "../../domain/errors";
import type { Failure } from "../../domain/failure";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject, parsedObject } from "../../domain/text/json";
import type { DeploymentState } from "../../domain/counting/opened";
import type { Task } from "../../domain/task";
import { harmlessAtGitHub } from "../../domain/text/visible";
import type { Answered, Clock, GitHubApi } from "../../task/ports";

interface RecordPlan {
  readonly task: Task;
  /** Branch, tag or commit. */
  readonly ref: string;
  readonly environment: string;
  /** For people; cut to what GitHub takes. */
  readonly description: string;
  /** Page of this run. */
  readonly logUrl: string;
  readonly isTransient: boolean;
  /** Absent: GitHub decides by the environment's name. */
  readonly isProduction: boolean | undefined;
  /** Whether a success ends older records of the environment. */
  readonly retiresOlder: boolean;
}

interface Access {
  readonly github: GitHubApi;
  readonly clock: Clock;
  readonly stop: AbortSignal;
}

interface StatusChange {
  readonly state: DeploymentState | "in_progress";
  /**
   * Our own words: what a job says is masked elsewhere, and this page is public where the
   * repository is.
   */
  readonly description: string;
  readonly environmentUrl?: string | undefined;
}

const DEPLOYMENTS = "/repos/{owner}/{repo}/deployments";
const STATUSES = `${DEPLOYMENTS}/{deployment_id}/statuses`;
/** GitHub's kind of a deployment that is no migration and the like. */
const KIND = "deploy";
const MAX_DESCRIPTION_CHARACTERS = 140;
const PAGE_SIZE = 100;
/** Newest first: a task's record is hardly behind 300 later ones of its environment. */
const MAX_PAGES = 3;
const MAX_ATTEMPTS = 3;
/** What was created a moment ago may not be listed yet. */
const LOOK_AGAIN_MS = 2_000;

/**
 * A deployment record at GitHub (docs/reference/github-actions.md#deployments), one for each
 * triggered id.
 */
export class DeploymentRecord {
  private constructor(
    readonly id: number,
    private readonly plan: RecordPlan,
    private readonly access: Access,
  ) {}

  /**
   * Takes the record of this task that an earlier attempt has left, or creates it. After an unclear
   * answer it is looked for before it is created again.
   *
   * @throws UserError when there is none afterwards, naming what is needed
   */
  static async open(plan: RecordPlan, access: Access): Promise<DeploymentRecord> {
    for (let attempt = 1; ; attempt++) {
      const [oldest, ...doubles] = await listed(plan, access);
      if (oldest !== undefined) {
        // An unclear request that came late after all.
        for (const id of doubles)
          await new DeploymentRecord(id, plan, access).change({
            state: "inactive",
            description: `Duplicate of deployment ${oldest}`,
          });
        return new DeploymentRecord(oldest, plan, access);
      }
      const created = await create(plan, access);
      if (created.ok) return new DeploymentRecord(created.value, plan, access);
      if (created.failure.reached === "no" || access.stop.aborted || attempt >= MAX_ATTEMPTS)
        throw refusal(created.failure, plan);
      await access.clock.sleep(LOOK_AGAIN_MS * attempt, access.stop);
    }
  }

  /**
   * Changes the state and reads it back.
   *
   * @param signal  the job's own by default
   * @returns why it is not certain, as a part of a sentence
   */
  async change(change: StatusChange, signal = this.access.stop): Promise<string | undefined> {
    const {
      plan,
      access: { github, clock },
    } = this;
    const sent = await github.write(
      `POST ${STATUSES}`,
      {
        deployment_id: this.id,
        state: change.state,
        description: limited(change.description),
        log_url: plan.logUrl,
        ...(change.environmentUrl !== undefined && { environment_url: change.environmentUrl }),
        ...(change.state === "success" && { auto_inactive: plan.retiresOlder }),
      },
      signal,
      { isRepeatable: true },
    );
    if (!sent.ok)
      return `deployment ${this.id} could not be set to ${change.state}: ${sent.failure.message}`;
    let shown: unknown;
    for (const pauseMs of [LOOK_AGAIN_MS, 0]) {
      const read = await github.read(
        `GET ${STATUSES}`,
        { deployment_id: this.id, per_page: 1 },
        signal,
      );
      if (!read.ok)
        return `whether deployment ${this.id} is set to ${change.state} could not be read: ${read.failure.message}`;
      const [newest] = Array.isArray(read.value.data) ? (read.value.data as unknown[]) : [];
      shown = isJsonObject(newest) ? getOwn(newest, "state") : undefined;
      if (shown === change.state) return undefined;
      if (pauseMs > 0) await clock.sleep(pauseMs, signal);
    }
    return `GitHub accepted the state ${change.state} for deployment ${this.id} and shows ${quote(shown)}`;
  }
}

/** @returns ids of this task's records, oldest first */
async function listed(plan: RecordPlan, access: Access): Promise<number[]> {
  const found: number[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await access.github.read(
      `GET ${DEPLOYMENTS}`,
      { environment: plan.environment, task: KIND, per_page: PAGE_SIZE, page },
      access.stop,
    );
    if (!answer.ok) throw refusal(answer.failure, plan);
    const deployments = Array.isArray(answer.value.data) ? (answer.value.data as unknown[]) : [];
    for (const deployment of deployments) {
      const id = isJsonObject(deployment) ? getOwn(deployment, "id") : undefined;
      if (
        isJsonObject(deployment) &&
        typeof id === "number" &&
        keyIn(deployment) === keyOf(plan.task)
      )
        found.push(id);
    }
    if (deployments.length < PAGE_SIZE || found.length > 0) break;
  }
  return found.sort((a, b) => a - b);
}

async function create(plan: RecordPlan, { github, stop }: Access): Promise<Answered<number>> {
  const { task } = plan;
  const answer = await github.write(
    `POST ${DEPLOYMENTS}`,
    {
      ref: plan.ref,
      task: KIND,
      environment: plan.environment,
      description: limited(plan.description),
      // GitHub would merge the default branch into the ref, and refuse while any check of the
      // commit is not green.
      auto_merge: false,
      required_contexts: [],
      payload: {
        key: keyOf(task),
        triggeredId: task.id,
        keptnContext: task.keptnContext,
        project: task.project,
        stage: task.stage,
        service: task.service,
        task: task.name,
      },
      transient_environment: plan.isTransient,
      ...(plan.isProduction !== undefined && { production_environment: plan.isProduction }),
    },
    stop,
  );
  if (!answer.ok) return answer;
  const id = isJsonObject(answer.value.data) ? getOwn(answer.value.data, "id") : undefined;
  if (typeof id === "number") return { ok: true, value: id };
  return {
    ok: false,
    failure: {
      kind: "unexpected",
      reached: "no",
      httpStatus: answer.value.status,
      message: `POST ${DEPLOYMENTS}: GitHub answered HTTP ${answer.value.status} and no deployment`,
    },
  };
}

/** The mark by which a record is found again (docs/jobs.md#deployment-records). */
function keyOf({ id }: Task): string {
  return `keptn-${id}`;
}

/** GitHub gives a payload back as it was sent, or as the text of its JSON. */
function keyIn(deployment: JsonObject): unknown {
  const payload = getOwn(deployment, "payload");
  if (isJsonObject(payload)) return getOwn(payload, "key");
  if (typeof payload !== "string") return undefined;
  return getOwn(parsedObject(payload) ?? {}, "key");
}

function refusal({ message, httpStatus, kind }: Failure, { ref }: RecordPlan): UserError {
  // 404 also stands for "not yours to see".
  if (kind === "unauthorized" || httpStatus === 404)
    return new UserError(
      `${message}. A deployment record needs the permission deployments: write; grant ` +
        "it to the workflow's job, or set with.record to false.",
      "CA-605",
    );
  if (httpStatus === 422)
    return new UserError(
      `${message}. GitHub did not take the deployment record of ${quote(ref)}; check with.commit and with.environment.`,
      "CA-411",
    );
  return new UserError(
    `${message}. There is no deployment record, so nothing was deployed.`,
    "CA-411",
  );
}

function limited(given: string): string {
  const text = harmlessAtGitHub(given);
  return text.length <= MAX_DESCRIPTION_CHARACTERS
    ? text
    : `${text.slice(0, MAX_DESCRIPTION_CHARACTERS - 1).toWellFormed()}…`;
}
