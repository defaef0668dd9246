import type { Reply } from "../support/github-api";
import { startGitHubApi } from "../support/github-api";
import { actionRun, idsOf, scene, sentBy, webhookStarted } from "../support/flow";

const API = "https://api.github.com/repos/octo/demo";
const JOB = {
  id: 99,
  run_id: 4711,
  run_url: `${API}/actions/runs/4711`,
  node_id: "x",
  head_sha: "a".repeat(40),
  url: `${API}/actions/jobs/99`,
  html_url: null,
  status: "in_progress",
  conclusion: null,
  created_at: "2026-11-01T00:00:00Z",
  started_at: "2026-11-01T00:00:00Z",
  completed_at: null,
  name: "task",
  check_run_url: `${API}/check-runs/99`,
  labels: ["ubuntu-latest"],
  runner_id: 1,
  runner_name: "local",
  runner_group_id: 1,
  runner_group_name: "Default",
  workflow_name: "keptn",
  head_branch: "main",
  steps: [
    { name: "Set up job", status: "completed", conclusion: "success", number: 1 },
    { name: "Deploy `it`", status: "completed", conclusion: "failure", number: 2 },
  ],
};
const annotation = (message: string) => ({
  path: ".github",
  start_line: 1,
  end_line: 1,
  start_column: null,
  end_column: null,
  annotation_level: "failure",
  title: "",
  message,
  raw_details: "",
  blob_href: "",
});

/** Own steps, then post with this status and this GitHub. @returns the message of the answer */
function postWith(
  status: "failure" | "cancelled",
  reply: (operation: string) => Reply,
  expected: RegExp,
  calls: string[],
) {
  return async ({ plane, event }: Parameters<Parameters<typeof scene>[1]>[0]) => {
    const github = await startGitHubApi((operation) =>
      operation === RUNS
        ? { status: 200, body: { total_count: 0, workflow_runs: [] } }
        : reply(operation),
    );
    try {
      webhookStarted(plane, event);
      const step = actionRun(plane, idsOf(event), {
        inputs: { "github-token": "ghs_token_for_tests" },
        environment: { GITHUB_API_URL: github.url },
      });
      await step.run("main");
      await step.run("post", status);
      expect(sentBy(plane, event)[0]?.data).toMatchObject({
        message: expect.stringMatching(expected) as string,
      });
      expect(github.violations).toEqual([]);
      expect(github.calls).toEqual([RUNS, ...calls]);
    } finally {
      await github.close();
    }
  };
}

const RUNS = "GET /repos/{owner}/{repo}/actions/runs";
const LIST = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs";
const ANNOTATIONS = "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations";
const jobs: Reply = { status: 200, body: { total_count: 1, jobs: [JOB] } };

scene(
  "a failed step is named in the message",
  postWith("failure", () => jobs, /failed: the step "Deploy `it`" failed\. \(CA-409\)/, [LIST]),
);
scene(
  "a job that ran into its time limit is told from one that was cancelled",
  postWith(
    "cancelled",
    (op) =>
      op === LIST
        ? jobs
        : {
            status: 200,
            body: [
              annotation(
                "The job running on runner local has exceeded the maximum execution time of 5 minutes.",
              ),
            ],
          },
    /^Deployment .*: the run was cancelled while its steps ran: the job time limit \(timeout-minutes of the job\) ended it\. \(CA-405\)$/,
    [LIST, ANNOTATIONS],
  ),
);
scene(
  "a run replaced by a newer one says so",
  postWith(
    "cancelled",
    (op) =>
      op === LIST
        ? jobs
        : {
            status: 200,
            body: [annotation("Canceling since a higher priority waiting request for 'x' exists")],
          },
    /it was replaced by a newer run/,
    [LIST, ANNOTATIONS],
  ),
);
scene(
  "without permission nothing is claimed",
  postWith(
    "cancelled",
    () => ({ status: 403, body: { message: "Resource not accessible by integration" } }),
    /: the run was cancelled while its steps ran\. \(CA-405\)$/,
    [LIST],
  ),
);
scene(
  "two jobs on the same runner name: it is not sure which is ours, so nothing is claimed",
  postWith(
    "failure",
    () => ({ status: 200, body: { total_count: 2, jobs: [JOB, JOB] } }),
    /a step of the workflow job failed/,
    [LIST],
  ),
);
