import type { Route } from "../api/router";
import type { Request } from "./exchange";
import { idOf, json, Refusal } from "./exchange";
import { pageOf } from "./paging";
import type { Grants } from "./permissions";
import { runFilter } from "./run-filter";
import type { WorkflowRun } from "./run";
import type { Runs } from "./runs";
import type { Workflows } from "./workflows";

/**
 * Runs, attempts, jobs, and cancelling. Reading needs `actions: read`, cancelling `actions: write`
 * (docs/reference/github-actions.md#runs).
 */
export function runRoutes(
  runs: Runs,
  workflows: Workflows,
  grants: Grants,
  baseUrl: string,
): readonly Route[] {
  const read = (handler: Parameters<Grants["needs"]>[2]) =>
    grants.needs("actions", "read", handler);
  const write = (handler: Parameters<Grants["needs"]>[2]) =>
    grants.needs("actions", "write", handler);
  const list = (request: Request, of: (run: WorkflowRun) => boolean) => {
    const filter = runFilter(request.query);
    const found = runs.listed().filter((run) => of(run) && filter.matches(run));
    const { items, headers } = pageOf(request, baseUrl, found, filter.maxResults);
    return json(
      200,
      { total_count: found.length, workflow_runs: items.map((run) => runs.view(run)) },
      headers,
    );
  };
  const jobs = (request: Request, run: WorkflowRun, attempt: number | "all") => {
    const found = runs
      .jobs(run.id)
      .filter((job) => attempt === "all" || job.runAttempt === attempt);
    const { items, headers } = pageOf(request, baseUrl, found);
    return json(
      200,
      { total_count: found.length, jobs: items.map((job) => runs.jobView(job)) },
      headers,
    );
  };
  const stop = (id: number, how: (id: number) => void) => {
    if (runs.require(id).status === "completed")
      throw new Refusal(409, "Cannot cancel a workflow run that is completed.");
    how(id);
    return json(202, {});
  };
  return [
    { path: "/actions/runs", methods: { GET: read((request) => list(request, () => true)) } },
    {
      path: "/actions/workflows/:workflow/runs",
      methods: {
        GET: read((request, [name]) => {
          const workflow = workflows.require(name);
          return list(request, (run) => run.workflowId === workflow.id);
        }),
      },
    },
    {
      path: "/actions/runs/:run",
      methods: { GET: read((_, [id]) => json(200, runs.view(runs.require(idOf(id))))) },
    },
    {
      path: "/actions/runs/:run/attempts/:attempt",
      methods: {
        GET: read((_, [id, attempt]) =>
          json(200, runs.view(runs.attempt(idOf(id), idOf(attempt)))),
        ),
      },
    },
    {
      path: "/actions/runs/:run/attempts/:attempt/jobs",
      methods: {
        GET: read((request, [id, attempt]) => {
          const run = runs.attempt(idOf(id), idOf(attempt));
          return jobs(request, run, run.runAttempt);
        }),
      },
    },
    {
      path: "/actions/runs/:run/jobs",
      methods: {
        GET: read((request, [id]) => {
          const run = runs.require(idOf(id));
          return jobs(request, run, request.query.get("filter") === "all" ? "all" : run.runAttempt);
        }),
      },
    },
    {
      path: "/actions/runs/:run/cancel",
      methods: { POST: write((_, [id]) => stop(idOf(id), (run) => runs.cancel(run))) },
    },
    {
      path: "/actions/runs/:run/force-cancel",
      methods: { POST: write((_, [id]) => stop(idOf(id), (run) => runs.forceCancel(run))) },
    },
  ];
}
