import type { Route } from "../api/router";
import { idOf, json, nodeId, notFound, stamp } from "./exchange";
import { pageOf } from "./paging";
import type { People } from "./people";
import type { Grants } from "./permissions";
import type { Repository } from "./repository";
import type { WorkflowRun } from "./run";
import type { Runs } from "./runs";

export interface NewEnvironment {
  /** The rule `required_reviewers`; there is none without a user or a team. */
  readonly reviewers?: { readonly users?: readonly string[]; readonly teams?: readonly string[] };
  /** Whoever started the run may not approve it. */
  readonly preventSelfReview?: boolean;
  /** The rule `wait_timer`; at most 30 days. */
  readonly waitTimerMinutes?: number;
}

export interface Environment extends NewEnvironment {
  readonly name: string;
  readonly createdAt: Date;
}

export interface Approval {
  readonly environments: readonly string[];
  readonly state: "approved" | "rejected" | "pending";
  readonly user: string;
  readonly comment: string;
}

export type NewApproval = Pick<Approval, "state" | "user"> & {
  readonly environment: string | readonly string[];
  readonly comment?: string;
};

/**
 * Environments with their protection rules, and what people decided about runs that wait for them
 * (docs/reference/github-actions.md#pending-deployments-and-approvals).
 */
export class Environments {
  readonly #environments = new Map<string, Environment>();
  readonly #approvals = new Map<number, readonly Approval[]>();

  constructor(
    private readonly repository: Repository,
    private readonly people: People,
    private readonly runs: Runs,
    private readonly now: () => Date,
  ) {}

  /** Replaces one with the same name. */
  add(name: string, environment: NewEnvironment = {}): Environment {
    const added = {
      ...environment,
      name,
      createdAt: this.#environments.get(name)?.createdAt ?? this.now(),
    };
    this.#environments.set(name, added);
    return added;
  }

  has(name: string): boolean {
    return this.#environments.has(name);
  }

  /**
   * What somebody decided. A run that waits for nothing else goes on; how it ends is not decided
   * here.
   *
   * @throws Error for an unknown run
   */
  addApproval(runId: number, { environment, comment = "", ...decision }: NewApproval): Approval {
    const run = this.runs.find(runId);
    if (run === undefined) throw new Error(`There is no run ${runId}.`);
    const environments = typeof environment === "string" ? [environment] : environment;
    const approval = { ...decision, environments, comment };
    this.#approvals.set(runId, [...(this.#approvals.get(runId) ?? []), approval]);
    if (approval.state === "pending") return approval;
    const pendingEnvironments = run.pendingEnvironments.filter(
      (name) => !environments.includes(name),
    );
    this.runs.update(runId, {
      pendingEnvironments,
      ...(run.status === "waiting" &&
        pendingEnvironments.length === 0 && { status: "in_progress" }),
    });
    return approval;
  }

  /** All of it needs `actions: read`. */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    return [
      {
        path: "/environments",
        methods: {
          GET: grants.needs("actions", "read", (request) => {
            const all = [...this.#environments.values()];
            const { items, headers } = pageOf(request, baseUrl, all);
            return json(
              200,
              {
                total_count: all.length,
                environments: items.map((environment) => this.#view(environment)),
              },
              headers,
            );
          }),
        },
      },
      {
        path: "/environments/:name",
        methods: {
          GET: grants.needs("actions", "read", (_, [name = ""]) => {
            const found = this.#environments.get(name);
            if (found === undefined) throw notFound();
            return json(200, this.#view(found));
          }),
        },
      },
      {
        path: "/actions/runs/:run/pending_deployments",
        methods: {
          GET: grants.needs("actions", "read", (request, [id]) =>
            json(
              200,
              this.#pendingView(this.runs.require(idOf(id)), grants.accountOf(request).login),
            ),
          ),
        },
      },
      {
        path: "/actions/runs/:run/approvals",
        methods: {
          GET: grants.needs("actions", "read", (_, [id]) => {
            const approvals = this.#approvals.get(this.runs.require(idOf(id)).id) ?? [];
            return json(
              200,
              approvals.map(({ environments, state, user, comment }) => ({
                environments: environments.map((name) => this.#named(name, true)),
                state,
                user: this.repository.user(user),
                comment,
              })),
            );
          }),
        },
      },
    ];
  }

  #pendingView(run: WorkflowRun, login: string): readonly object[] {
    return run.pendingEnvironments.map((name) => {
      const environment = this.#environments.get(name);
      const waitTimer = environment?.waitTimerMinutes ?? 0;
      const mayApprove =
        (environment?.reviewers?.users ?? []).includes(login) &&
        !(environment?.preventSelfReview === true && run.actor === login);
      return {
        environment: this.#named(name),
        wait_timer: waitTimer,
        wait_timer_started_at: waitTimer > 0 ? stamp(run.startedAt) : null,
        current_user_can_approve: mayApprove,
        reviewers: this.#reviewers(environment),
      };
    });
  }

  #reviewers(environment: Environment | undefined): readonly object[] {
    const { users = [], teams = [] } = environment?.reviewers ?? {};
    return [
      ...users.map((login) => ({ type: "User", reviewer: this.repository.user(login) })),
      ...teams.map((slug) => ({ type: "Team", reviewer: this.people.teamView(slug) })),
    ];
  }

  #view(environment: Environment): object {
    const { name, preventSelfReview = false, waitTimerMinutes = 0 } = environment;
    const rule = (type: string, fields: object): object => ({
      id: this.repository.idOf(`${name} ${type}`),
      node_id: nodeId("GA_", `${name} ${type}`),
      type,
      ...fields,
    });
    const reviewers = this.#reviewers(environment);
    return {
      ...this.#named(name, true),
      protection_rules: [
        ...(waitTimerMinutes > 0 ? [rule("wait_timer", { wait_timer: waitTimerMinutes })] : []),
        ...(reviewers.length > 0
          ? [rule("required_reviewers", { prevent_self_review: preventSelfReview, reviewers })]
          : []),
      ],
      deployment_branch_policy: null,
    };
  }

  #named(name: string, hasTimes = false): object {
    const created = stamp(this.#environments.get(name)?.createdAt ?? this.now());
    const encoded = encodeURIComponent(name);
    return {
      id: this.repository.idOf(name),
      node_id: nodeId("EN_", name),
      name,
      url: `${this.repository.url}/environments/${encoded}`,
      html_url: `${this.repository.htmlUrl}/deployments/activity_log?environments_filter=${encoded}`,
      ...(hasTimes && { created_at: created, updated_at: created }),
    };
  }
}
