import type { Json } from "../../src/domain/text/json";
import { setOwn } from "../../src/domain/text/json";
import type { Route } from "../api/router";
import { isRefused, readDispatch } from "../dispatch/dispatch-request";
import type { Contents } from "./contents";
import type { Fields, Request } from "./exchange";
import { bodyOf, json, noContent, Refusal } from "./exchange";
import { pageOf } from "./paging";
import type { Grants } from "./permissions";
import type { Repository } from "./repository";
import type { Runs } from "./runs";
import type { Inputs, RepositoryDispatch, Workflow, WorkflowInput, Workflows } from "./workflows";

const MAX_INPUT_CHARACTERS = 65_535;
const MAX_INPUTS = 25;

interface DispatchRules {
  /** An older server refuses `return_run_details` as an unknown key. */
  readonly returnsRunDetails: boolean;
  /** After which time a dispatched run shows up. */
  readonly runAppearsAfterMs: number;
  readonly onRepositoryDispatch: (dispatch: RepositoryDispatch) => void;
}

/** The API version under which a dispatch always answers with the run. */
export const RUN_DETAILS_VERSION = "2026-03-10";

/**
 * Workflows, and both ways to start them. `actions: write` for the first, `contents: write` for
 * `repository_dispatch`.
 */
export function workflowRoutes(
  world: {
    readonly repository: Repository;
    readonly workflows: Workflows;
    readonly runs: Runs;
    readonly contents: Contents;
    readonly now: () => Date;
  },
  grants: Grants,
  baseUrl: string,
  rules: DispatchRules,
): readonly Route[] {
  const { repository, workflows, runs, contents } = world;
  return [
    {
      path: "/actions/workflows",
      methods: {
        GET: grants.needs("actions", "read", (request) => {
          const { items, headers } = pageOf(request, baseUrl, workflows.all());
          return json(
            200,
            {
              total_count: workflows.all().length,
              workflows: items.map((workflow) => workflows.view(workflow)),
            },
            headers,
          );
        }),
      },
    },
    {
      path: "/actions/workflows/:workflow",
      methods: {
        GET: grants.needs("actions", "read", (_, [name]) =>
          json(200, workflows.view(workflows.require(name))),
        ),
      },
    },
    {
      path: "/actions/workflows/:workflow/dispatches",
      methods: {
        POST: grants.needs("actions", "write", (request, [name]) => {
          const workflow = workflows.require(name);
          const { ref, inputs } = readWorkflowDispatch(bodyOf(request), workflow, rules);
          const branch = contents.branch(ref);
          if (branch === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
          const title = workflow.runName?.(inputs) ?? workflow.name;
          const run = runs.add(
            {
              path: workflow.path,
              displayTitle: title,
              event: "workflow_dispatch",
              headBranch: ref.replace(/^refs\/(heads|tags)\//, ""),
              headSha: branch.sha,
              actor: grants.accountOf(request).login,
            },
            rules.runAppearsAfterMs,
          );
          apart(() => workflow.onDispatch?.(run, inputs));
          if (!wantsRunDetails(request)) return noContent();
          return json(200, {
            workflow_run_id: run.id,
            run_url: `${repository.url}/actions/runs/${run.id}`,
            html_url: `${repository.htmlUrl}/actions/runs/${run.id}`,
          });
        }),
      },
    },
    {
      path: "/dispatches",
      methods: {
        POST: grants.needs("contents", "write", (request) => {
          const dispatch = readDispatch(request.body.toString("utf8"));
          if (isRefused(dispatch))
            return { ...dispatch, headers: { "content-type": "application/json; charset=utf-8" } };
          apart(() => rules.onRepositoryDispatch({ at: world.now(), ...dispatch }));
          return noContent();
        }),
      },
    },
  ];
}

function wantsRunDetails(request: Request): boolean {
  return (
    request.headers["x-github-api-version"] === RUN_DETAILS_VERSION ||
    bodyOf(request).flag("return_run_details") === true
  );
}

/**
 * @throws Refusal 422 as GitHub lists them (docs/reference/github-actions.md#workflow_dispatch);
 * the wording of some is ours
 */
function readWorkflowDispatch(
  body: Fields,
  workflow: Workflow,
  rules: DispatchRules,
): { readonly ref: string; readonly inputs: Inputs } {
  body.only(["ref", "inputs", ...(rules.returnsRunDetails ? ["return_run_details"] : [])]);
  body.flag("return_run_details");
  const ref = body.required("ref");
  const { workflowDispatch = false } = workflow;
  if (workflowDispatch === false)
    throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  if (workflow.state !== "active")
    throw new Refusal(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  const declared = workflowDispatch === true ? {} : workflowDispatch.inputs;
  const inputs = readInputs(body.object("inputs")?.entries() ?? [], declared);
  return { ref, inputs };
}

function readInputs(
  given: ReturnType<Fields["entries"]>,
  declared: Readonly<Record<string, WorkflowInput>>,
): Inputs {
  if (given.length > MAX_INPUTS)
    throw new Refusal(
      422,
      `Invalid request.\n\nNo more than ${MAX_INPUTS} properties are allowed; ${given.length} were supplied.`,
    );
  const unexpected = given.map(([name]) => name).filter((name) => !Object.hasOwn(declared, name));
  if (unexpected.length > 0)
    throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const inputs = {};
  for (const [name, input] of Object.entries(declared)) {
    const value = given.find(([key]) => key === name)?.[1] ?? input.default;
    if (value === undefined && input.required === true)
      throw new Refusal(422, `Required input '${name}' not provided`);
    const text = inputText(value, input);
    if (!isAllowed(input, text))
      throw new Refusal(
        422,
        `Provided value '${text}' for input '${name}' is not allowed for an input of type ${input.type ?? "string"}`,
      );
    setOwn(inputs, name, text);
  }
  if (JSON.stringify(inputs).length > MAX_INPUT_CHARACTERS)
    throw new Refusal(422, "inputs are too large.");
  return inputs;
}

/** All values reach the workflow as text. */
function inputText(value: Json | undefined, { type }: WorkflowInput): string {
  if (value === undefined) return type === "boolean" ? "false" : "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isAllowed(input: WorkflowInput, text: string): boolean {
  if (text === "" && input.required !== true) return true;
  switch (input.type) {
    case "choice":
      return input.options?.includes(text) ?? false;
    case "boolean":
      return text === "true" || text === "false";
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text));
    default:
      return true;
  }
}

/**
 * What a test's hook throws surfaces as an uncaught error; the request is answered as if nothing
 * was.
 */
function apart(hook: () => void): void {
  try {
    hook();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
