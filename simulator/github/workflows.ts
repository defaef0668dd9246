import type { JsonObject } from "../../src/domain/text/json";
import { nodeId, notFound, stamp } from "./exchange";
import type { Repository } from "./repository";
import type { WorkflowRun } from "./run";

/**
 * An input that `on.workflow_dispatch` declares
 * (docs/reference/github-actions.md#workflow_dispatch).
 */
export interface WorkflowInput {
  readonly type?: "string" | "boolean" | "number" | "choice" | "environment";
  readonly required?: boolean;
  readonly default?: string;
  /** For `choice`. */
  readonly options?: readonly string[];
}

export type Inputs = Readonly<Record<string, string>>;

export interface NewWorkflow {
  /** File name below `.github/workflows/`. */
  readonly file: string;
  /** The file name's stem by default. */
  readonly name?: string;
  /** Whether it has that trigger, and the inputs it declares. */
  readonly workflowDispatch?:
    boolean | { readonly inputs: Readonly<Record<string, WorkflowInput>> };
  readonly state?: "active" | "disabled_manually" | "disabled_inactivity";
  /** What its `run-name` makes of the inputs. */
  readonly runName?: (inputs: Inputs) => string;
  /**
   * Called when a dispatch has started a run, which is queued then. Defaults are filled in, all
   * values are text.
   */
  readonly onDispatch?: (run: WorkflowRun, inputs: Inputs) => void;
}

export interface Workflow extends NewWorkflow {
  readonly id: number;
  readonly name: string;
  /** `.github/workflows/<file>` */
  readonly path: string;
  readonly state: NonNullable<NewWorkflow["state"]>;
  readonly createdAt: Date;
}

/** A `repository_dispatch` that was accepted. */
export interface RepositoryDispatch {
  readonly at: Date;
  readonly eventType: string;
  readonly clientPayload: JsonObject;
}

const FOLDER = ".github/workflows/";

export class Workflows {
  readonly #workflows: Workflow[] = [];

  constructor(
    private readonly repository: Repository,
    private readonly now: () => Date,
  ) {}

  /** Replaces one with the same file. */
  add(workflow: NewWorkflow): Workflow {
    const existing = this.find(workflow.file);
    const stem = workflow.file.replace(/\.ya?ml$/, "");
    const added: Workflow = {
      name: stem,
      state: "active",
      ...workflow,
      id: existing?.id ?? 100_000 + this.#workflows.length + 1,
      path: `${FOLDER}${workflow.file}`,
      createdAt: existing?.createdAt ?? this.now(),
    };
    if (existing === undefined) this.#workflows.push(added);
    else this.#workflows[this.#workflows.indexOf(existing)] = added;
    return added;
  }

  /** The workflow a run belongs to; one without `workflow_dispatch` is made where there is none. */
  ensure(path: string): Workflow {
    const file = path.split("/").at(-1) ?? path;
    return this.find(file) ?? this.add({ file });
  }

  /** By file name or id. */
  find(name: string): Workflow | undefined {
    return this.#workflows.find(({ id, file }) => file === name || String(id) === name);
  }

  /** @throws Refusal 404 */
  require(name: string | undefined): Workflow {
    const found = name === undefined ? undefined : this.find(name);
    if (found === undefined) throw notFound();
    return found;
  }

  all(): readonly Workflow[] {
    return this.#workflows;
  }

  view(workflow: Workflow): object {
    const url = `${this.repository.url}/actions/workflows/${workflow.id}`;
    return {
      id: workflow.id,
      node_id: nodeId("W_", workflow.id),
      name: workflow.name,
      path: workflow.path,
      state: workflow.state,
      created_at: stamp(workflow.createdAt),
      updated_at: stamp(workflow.createdAt),
      url,
      html_url: `${this.repository.htmlUrl}/blob/${this.repository.defaultBranch}/${workflow.path}`,
      badge_url: `${this.repository.htmlUrl}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
    };
  }
}
