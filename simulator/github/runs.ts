import type { Clock, Timers } from "../engine/clock";
import type { Contents } from "./contents";
import { nodeId, notFound, shaOf, stamp } from "./exchange";
import type { Repository } from "./repository";
import type {
  Conclusion,
  Job,
  JobPatch,
  NewJob,
  NewRun,
  NewStep,
  RunPatch,
  Status,
  Step,
  WorkflowRun,
} from "./run";
import type { Workflows } from "./workflows";

/**
 * How long a cancelled run takes to end, in milliseconds; `undefined`: it goes on, as a run of
 * `always()` jobs does.
 */
export type CancelDelay = (run: WorkflowRun) => number | undefined;

interface Entry {
  current: WorkflowRun;
  readonly earlier: WorkflowRun[];
  /**
   * Before that, the API does not know it yet
   * (docs/reference/github-actions.md#limits-and-repeating).
   */
  readonly visibleAtMs: number;
}

/** Workflow runs, their attempts, jobs and steps. */
export class Runs {
  readonly #runs = new Map<number, Entry>();
  readonly #jobs = new Map<number, Job>();
  #lastId = 9_000_000_000;
  #lastJobId = 50_000_000_000;

  constructor(
    private readonly world: {
      readonly repository: Repository;
      readonly contents: Contents;
      readonly workflows: Workflows;
    },
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly cancelDelay: CancelDelay,
  ) {}

  /** @throws Error for an id that exists, or `completed` without a conclusion */
  add(fields: NewRun = {}, visibleAfterMs = 0): WorkflowRun {
    const now = this.clock.now();
    const id = fields.id ?? this.#lastId + 1;
    if (this.#runs.has(id)) throw new Error(`There is a run ${id} already.`);
    this.#lastId = Math.max(this.#lastId, id);
    const workflow = this.world.workflows.ensure(fields.path ?? "ci.yml");
    const headBranch = fields.headBranch ?? this.world.repository.defaultBranch;
    const createdAt = new Date(fields.createdAt ?? now);
    const run: WorkflowRun = consistent({
      name: workflow.name,
      displayTitle: workflow.name,
      event: "repository_dispatch",
      status: "queued",
      conclusion: null,
      headRepository: this.world.repository.fullName,
      runAttempt: 1,
      actor: this.world.repository.owner,
      pendingEnvironments: [],
      ...fields,
      id,
      headBranch,
      headSha: fields.headSha ?? this.world.contents.shaOf(headBranch) ?? shaOf(headBranch),
      path: workflow.path,
      workflowId: workflow.id,
      runNumber: fields.runNumber ?? this.ofWorkflow(workflow.id).length + 1,
      createdAt,
      startedAt: createdAt,
      updatedAt: now,
    });
    this.#runs.set(id, { current: run, earlier: [], visibleAtMs: now.getTime() + visibleAfterMs });
    return run;
  }

  /**
   * A higher `runAttempt` is a re-run: the attempt before stays readable, the new one is queued by
   * default.
   *
   * @throws Error for an unknown run, or `completed` without a conclusion
   */
  update(id: number, patch: RunPatch): WorkflowRun {
    const entry = this.#runs.get(id);
    if (entry === undefined) throw new Error(`There is no run ${id}.`);
    const now = this.clock.now();
    const isRerun = patch.runAttempt !== undefined && patch.runAttempt > entry.current.runAttempt;
    if (isRerun) entry.earlier.push(entry.current);
    const fresh = isRerun ? { status: "queued" as const, conclusion: null, startedAt: now } : {};
    const reopened =
      patch.status !== undefined && patch.status !== "completed" && patch.conclusion === undefined
        ? { conclusion: null }
        : {};
    entry.current = consistent({
      ...entry.current,
      ...fresh,
      ...reopened,
      ...patch,
      updatedAt: now,
    });
    return entry.current;
  }

  find(id: number): WorkflowRun | undefined {
    return this.#runs.get(id)?.current;
  }

  /** Oldest first. */
  all(): readonly WorkflowRun[] {
    return [...this.#runs.values()].map(({ current }) => current);
  }

  ofWorkflow(workflowId: number): readonly WorkflowRun[] {
    return this.all().filter((run) => run.workflowId === workflowId);
  }

  /** What the API lists: newest first. */
  listed(): readonly WorkflowRun[] {
    return this.all()
      .filter(({ id }) => this.#isVisible(id))
      .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
  }

  /** @throws Refusal 404 */
  require(id: number): WorkflowRun {
    const run = this.find(id);
    if (run === undefined || !this.#isVisible(id)) throw notFound();
    return run;
  }

  /** @throws Refusal 404, also for attempts before the one the run was added with */
  attempt(id: number, attempt: number): WorkflowRun {
    const current = this.require(id);
    const found = [current, ...(this.#runs.get(id)?.earlier ?? [])].find(
      ({ runAttempt }) => runAttempt === attempt,
    );
    if (found === undefined) throw notFound();
    return found;
  }

  addJob(runId: number, { steps = [], ...fields }: NewJob): Job {
    const run = this.find(runId);
    if (run === undefined) throw new Error(`There is no run ${runId}.`);
    const now = this.clock.now();
    const id = fields.id ?? this.#lastJobId + 1;
    this.#lastJobId = Math.max(this.#lastJobId, id);
    const job = consistent<Job>({
      runAttempt: run.runAttempt,
      status: "in_progress",
      conclusion: null,
      runnerName: "GitHub Actions 1",
      labels: ["ubuntu-latest"],
      createdAt: now,
      startedAt: now,
      completedAt: null,
      ...fields,
      id,
      runId,
      steps: numbered(steps),
    });
    this.#jobs.set(
      id,
      job.status === "completed" ? { ...job, completedAt: job.completedAt ?? now } : job,
    );
    return this.job(id) ?? job;
  }

  updateJob(id: number, { steps, ...patch }: JobPatch): Job {
    const job = this.#jobs.get(id);
    if (job === undefined) throw new Error(`There is no job ${id}.`);
    const updated = consistent<Job>({
      ...job,
      ...patch,
      ...(steps !== undefined && { steps: numbered(steps) }),
    });
    const completedAt =
      updated.status === "completed" ? (updated.completedAt ?? this.clock.now()) : null;
    this.#jobs.set(id, { ...updated, completedAt });
    return { ...updated, completedAt };
  }

  job(id: number): Job | undefined {
    return this.#jobs.get(id);
  }

  /** In the order of adding; of all attempts. */
  jobs(runId: number): readonly Job[] {
    return [...this.#jobs.values()].filter((job) => job.runId === runId);
  }

  /** Asynchronous, as at GitHub: 202 is the answer at once, the end comes later, or never. */
  cancel(id: number): void {
    const run = this.require(id);
    const delayMs = this.cancelDelay(run);
    if (delayMs !== undefined) this.timers.after(delayMs, () => this.#end(id, run.runAttempt));
  }

  /** Ends also what `always()` keeps going. */
  forceCancel(id: number): void {
    const run = this.require(id);
    this.timers.after(0, () => this.#end(id, run.runAttempt));
  }

  #end(id: number, attempt: number): void {
    const run = this.find(id);
    if (run === undefined || run.runAttempt !== attempt || run.status === "completed") return;
    for (const job of this.jobs(id).filter(
      ({ runAttempt, status }) => runAttempt === attempt && status !== "completed",
    )) {
      const steps = job.steps.map((step) =>
        step.status === "completed"
          ? step
          : {
              ...step,
              status: "completed" as const,
              conclusion: step.status === "queued" ? ("skipped" as const) : ("cancelled" as const),
            },
      );
      this.updateJob(job.id, { status: "completed", conclusion: "cancelled", steps });
    }
    this.update(id, { conclusion: "cancelled", pendingEnvironments: [] });
  }

  #isVisible(id: number): boolean {
    return (this.#runs.get(id)?.visibleAtMs ?? Infinity) <= this.clock.now().getTime();
  }

  view(run: WorkflowRun): object {
    const url = `${this.world.repository.url}/actions/runs/${run.id}`;
    const person = {
      name: run.actor,
      email: `${run.actor.replaceAll(/[^\w-]/g, "")}@users.noreply.github.com`,
    };
    const suite = `${this.world.repository.url}/check-suites/${run.id}`;
    return {
      id: run.id,
      name: run.name,
      node_id: nodeId("WFR_", run.id),
      head_branch: run.headBranch,
      head_sha: run.headSha,
      path: run.path,
      display_title: run.displayTitle,
      run_number: run.runNumber,
      event: run.event,
      status: run.status,
      conclusion: run.conclusion,
      workflow_id: run.workflowId,
      check_suite_id: run.id,
      check_suite_node_id: nodeId("CS_", run.id),
      url,
      html_url: `${this.world.repository.htmlUrl}/actions/runs/${run.id}`,
      pull_requests: [],
      created_at: stamp(run.createdAt),
      updated_at: stamp(run.updatedAt),
      actor: this.world.repository.user(run.actor),
      run_attempt: run.runAttempt,
      referenced_workflows: [],
      run_started_at: stamp(run.startedAt),
      triggering_actor: this.world.repository.user(run.actor),
      jobs_url: `${url}/jobs`,
      logs_url: `${url}/logs`,
      check_suite_url: suite,
      artifacts_url: `${url}/artifacts`,
      cancel_url: `${url}/cancel`,
      rerun_url: `${url}/rerun`,
      previous_attempt_url: run.runAttempt > 1 ? `${url}/attempts/${run.runAttempt - 1}` : null,
      workflow_url: `${this.world.repository.url}/actions/workflows/${run.workflowId}`,
      head_commit: {
        id: run.headSha,
        tree_id: shaOf(`tree ${run.headSha}`),
        message: "A commit",
        timestamp: stamp(run.createdAt),
        author: person,
        committer: person,
      },
      repository: this.world.repository.minimal(),
      head_repository:
        run.headRepository === null ? null : this.world.repository.minimal(run.headRepository),
    };
  }

  jobView(job: Job): object {
    const run = this.find(job.runId);
    const url = `${this.world.repository.url}/actions/runs/${job.runId}`;
    const isAssigned = job.runnerName !== null;
    return {
      id: job.id,
      run_id: job.runId,
      workflow_name: run?.name ?? null,
      head_branch: run?.headBranch ?? null,
      run_url: url,
      run_attempt: job.runAttempt,
      node_id: nodeId("CR_", job.id),
      head_sha: run?.headSha ?? "",
      url: `${this.world.repository.url}/actions/jobs/${job.id}`,
      html_url: `${this.world.repository.htmlUrl}/actions/runs/${job.runId}/job/${job.id}`,
      status: job.status,
      conclusion: job.conclusion,
      created_at: stamp(job.createdAt),
      started_at: stamp(job.startedAt),
      completed_at: stamp(job.completedAt),
      name: job.name,
      steps: job.steps.map(({ name, status, conclusion, number }) => ({
        name,
        status,
        conclusion,
        number,
        started_at: stamp(job.startedAt),
        completed_at: status === "completed" ? stamp(job.completedAt ?? job.startedAt) : null,
      })),
      check_run_url: `${this.world.repository.url}/check-runs/${job.id}`,
      labels: job.labels,
      runner_id: isAssigned ? 1 : null,
      runner_name: job.runnerName,
      runner_group_id: isAssigned ? 0 : null,
      runner_group_name: isAssigned ? "GitHub Actions" : null,
    };
  }
}

/** A conclusion completes; nothing is completed without one. */
function consistent<T extends { readonly status: Status; readonly conclusion: Conclusion | null }>(
  item: T,
): T {
  if (item.conclusion !== null) return { ...item, status: "completed" };
  if (item.status === "completed") throw new Error("A completed run or job needs a conclusion.");
  return item;
}

function numbered(steps: readonly NewStep[]): readonly Step[] {
  return steps.map((step, i) => {
    const conclusion = step.conclusion ?? null;
    return {
      name: step.name,
      number: step.number ?? i + 1,
      status: step.status ?? (conclusion === null ? "in_progress" : "completed"),
      conclusion,
    };
  });
}
