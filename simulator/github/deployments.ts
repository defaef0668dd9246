import type { Json } from "../../src/domain/text/json";
import { isJsonObject } from "../../src/domain/text/json";
import type { Route } from "../api/router";
import type { Branch, Contents } from "./contents";
import type { Request } from "./exchange";
import { bodyOf, idOf, invalid, json, nodeId, notFound, Refusal, stamp } from "./exchange";
import { pageOf } from "./paging";
import type { Grants } from "./permissions";
import type { Repository } from "./repository";

const DEPLOYMENT_STATES = [
  "error",
  "failure",
  "inactive",
  "in_progress",
  "queued",
  "pending",
  "success",
] as const;

export interface DeploymentStatus {
  readonly id: number;
  readonly state: (typeof DEPLOYMENT_STATES)[number];
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly creator: string;
  readonly createdAt: Date;
}

export interface Deployment {
  readonly id: number;
  readonly ref: string;
  readonly sha: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: Json;
  readonly isTransient: boolean;
  readonly isProduction: boolean;
  readonly creator: string;
  readonly createdAt: Date;
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatus[];
}

const MAX_DESCRIPTION_CHARACTERS = 140;

export class Deployments {
  readonly #deployments = new Map<number, Deployment>();
  #lastId = 300_000_000;

  constructor(
    private readonly repository: Repository,
    private readonly contents: Contents,
    private readonly now: () => Date,
  ) {}

  /** In the order of creation. */
  all(): readonly Deployment[] {
    return [...this.#deployments.values()];
  }

  /**
   * `deployments: write` to create, `deployments: read` to read
   * (docs/reference/github-actions.md#deployments).
   */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    return [
      {
        path: "/deployments",
        methods: {
          GET: grants.needs("deployments", "read", (request) => {
            const asked = (name: string, value: string): boolean =>
              [null, "", value].includes(request.query.get(name));
            const found = [...this.all()]
              .reverse()
              .filter(
                ({ sha, ref, task, environment }) =>
                  asked("sha", sha) &&
                  asked("ref", ref) &&
                  asked("task", task) &&
                  asked("environment", environment),
              );
            const { items, headers } = pageOf(request, baseUrl, found);
            return json(
              200,
              items.map((deployment) => this.#view(deployment)),
              headers,
            );
          }),
          POST: grants.needs("deployments", "write", (request) =>
            this.#create(request, grants.accountOf(request).login),
          ),
        },
      },
      {
        path: "/deployments/:id",
        methods: {
          GET: grants.needs("deployments", "read", (_, [id]) =>
            json(200, this.#view(this.#require(id))),
          ),
        },
      },
      {
        path: "/deployments/:id/statuses",
        methods: {
          GET: grants.needs("deployments", "read", (request, [id]) => {
            const deployment = this.#require(id);
            const { items, headers } = pageOf(request, baseUrl, [...deployment.statuses].reverse());
            return json(
              200,
              items.map((status) => this.#statusView(deployment, status)),
              headers,
            );
          }),
          POST: grants.needs("deployments", "write", (request, [id]) =>
            this.#addStatus(request, this.#require(id), grants.accountOf(request).login),
          ),
        },
      },
    ];
  }

  #create(request: Request, creator: string): ReturnType<typeof json> {
    const body = bodyOf(request);
    const ref = body.required("ref");
    const environment = body.text("environment") ?? "production";
    const description = limited(body.text("description")) ?? null;
    const sha = this.contents.shaOf(ref);
    if (sha === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
    const branch = this.contents.branch(ref);
    const early =
      branch &&
      this.#mergeOrConflict(
        branch,
        ref,
        body.flag("auto_merge") ?? true,
        body.texts("required_contexts"),
      );
    if (early !== undefined) return early;
    const payload = body.get("payload") ?? "";
    if (typeof payload !== "string" && !isJsonObject(payload))
      throw invalid("Deployment", "payload", "payload has to be an object or text");
    const deployment: Deployment = {
      id: (this.#lastId += 1),
      ref,
      sha,
      task: body.text("task") ?? "deploy",
      environment,
      description,
      payload,
      isTransient: body.flag("transient_environment") ?? false,
      isProduction: body.flag("production_environment") ?? environment === "production",
      creator,
      createdAt: this.now(),
      statuses: [],
    };
    this.#deployments.set(deployment.id, deployment);
    return json(201, this.#view(deployment));
  }

  /** What happens to callers who do not send `auto_merge: false` and `required_contexts: []`. */
  #mergeOrConflict(
    branch: Branch,
    ref: string,
    autoMerge: boolean,
    contexts: readonly string[] | undefined,
  ): ReturnType<typeof json> | undefined {
    if (autoMerge && branch.isBehind === true)
      return json(202, {
        message: `Auto-merged ${this.repository.defaultBranch} into ${ref} on deployment.`,
      });
    const failed = (branch.failedContexts ?? []).filter(
      (context) => contexts === undefined || contexts.includes(context),
    );
    if (failed.length > 0)
      throw new Refusal(409, `Conflict: Commit status checks failed for ${ref}.`);
    return undefined;
  }

  #addStatus(request: Request, deployment: Deployment, creator: string): ReturnType<typeof json> {
    const body = bodyOf(request);
    body.required("state");
    const state = body.oneOf("state", DEPLOYMENT_STATES);
    if (state === undefined) throw notFound();
    const status: DeploymentStatus = {
      id: (this.#lastId += 1),
      state,
      description: limited(body.text("description")) ?? "",
      environment: body.text("environment") ?? deployment.environment,
      environmentUrl: body.text("environment_url") ?? "",
      logUrl: body.text("log_url") ?? body.text("target_url") ?? "",
      creator,
      createdAt: this.now(),
    };
    const updated: Deployment = {
      ...deployment,
      environment: status.environment,
      statuses: [...deployment.statuses, status],
    };
    this.#deployments.set(updated.id, updated);
    if (state === "success" && (body.flag("auto_inactive") ?? true)) this.#retireOlder(updated);
    return json(201, this.#statusView(updated, status));
  }

  /**
   * A success makes earlier successes in the same environment inactive, unless they are transient
   * or production ones.
   */
  #retireOlder({ id, environment }: Deployment): void {
    for (const older of this.all().filter(
      (other) =>
        other.id < id &&
        other.environment === environment &&
        !other.isTransient &&
        !other.isProduction &&
        other.statuses.at(-1)?.state === "success",
    )) {
      const last = older.statuses.at(-1);
      if (last !== undefined)
        this.#deployments.set(older.id, {
          ...older,
          statuses: [
            ...older.statuses,
            {
              ...last,
              id: (this.#lastId += 1),
              state: "inactive",
              description: "",
              createdAt: this.now(),
            },
          ],
        });
    }
  }

  #require(id: string | undefined): Deployment {
    const found = this.#deployments.get(idOf(id));
    if (found === undefined) throw notFound();
    return found;
  }

  #view(deployment: Deployment): object {
    const url = `${this.repository.url}/deployments/${deployment.id}`;
    return {
      url,
      id: deployment.id,
      node_id: nodeId("DE_", deployment.id),
      sha: deployment.sha,
      ref: deployment.ref,
      task: deployment.task,
      payload: deployment.payload,
      original_environment: deployment.environment,
      environment: deployment.environment,
      description: deployment.description,
      creator: this.repository.user(deployment.creator),
      created_at: stamp(deployment.createdAt),
      updated_at: stamp(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
      statuses_url: `${url}/statuses`,
      repository_url: this.repository.url,
      transient_environment: deployment.isTransient,
      production_environment: deployment.isProduction,
    };
  }

  #statusView(deployment: Deployment, status: DeploymentStatus): object {
    const url = `${this.repository.url}/deployments/${deployment.id}`;
    return {
      url: `${url}/statuses/${status.id}`,
      id: status.id,
      node_id: nodeId("DES_", status.id),
      state: status.state,
      creator: this.repository.user(status.creator),
      description: status.description,
      environment: status.environment,
      target_url: status.logUrl,
      log_url: status.logUrl,
      environment_url: status.environmentUrl,
      created_at: stamp(status.createdAt),
      updated_at: stamp(status.createdAt),
      deployment_url: url,
      repository_url: this.repository.url,
    };
  }
}

function limited(description: string | undefined): string | undefined {
  if ((description ?? "").length > MAX_DESCRIPTION_CHARACTERS)
    throw invalid(
      "DeploymentStatus",
      "description",
      `description is too long (maximum is ${MAX_DESCRIPTION_CHARACTERS} characters)`,
    );
  return description;
}
