/**
 * Dispatches one task for each way a run can end, waits for the runs, and compares what the control
 * planes on their runners have received (as commit statuses, see control-plane.ts) with what it
 * should have been. Needs GITHUB_TOKEN with contents: write (to dispatch), actions: read, statuses:
 * read.
 */
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const SCENARIOS = [
  {
    service: "passes",
    action: "e2e-task",
    conclusions: ["success"],
    finished: /^finished succeeded pass/,
  },
  {
    service: "fails",
    action: "e2e-task",
    conclusions: ["failure"],
    finished: /^finished succeeded fail/,
  },
  {
    service: "step-before",
    action: "e2e-task",
    conclusions: ["failure"],
    finished: /^finished errored fail .*step before/i,
  },
  {
    service: "cancelled",
    action: "e2e-task",
    conclusions: ["cancelled"],
    finished: /^finished errored fail .*cancelled/i,
  },
  {
    service: "killed",
    action: "e2e-task",
    conclusions: ["failure"],
    finished: /^finished errored fail/,
  },
  {
    service: "time-limit",
    action: "e2e-time-limit",
    conclusions: ["failure", "cancelled", "timed_out"],
    finished: /^finished errored fail .*time limit/i,
  },
  {
    service: "environment",
    action: "e2e-environment",
    conclusions: ["success"],
    finished: /^finished succeeded pass/,
  },
];
const PATIENCE_MS = 20 * 60_000;
const PAUSE_MS = 15_000;
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_TOKEN, GITHUB_STEP_SUMMARY } =
  process.env;

async function ask(method, path, body) {
  const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${GITHUB_TOKEN}`,
      accept: "application/vnd.github+json",
      "user-agent": "e2e",
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: HTTP ${answer.status} ${text.slice(0, 300)}`);
  return text === "" ? undefined : JSON.parse(text);
}

const since = new Date(Date.now() - 60_000).toISOString();
const tasks = SCENARIOS.map((scenario) => ({
  ...scenario,
  id: randomUUID(),
  context: randomUUID(),
}));
for (const { action, id, context, service } of tasks) {
  await ask("POST", "/dispatches", {
    event_type: action,
    client_payload: {
      type: "sh.keptn.event.e2e.triggered",
      id,
      shkeptncontext: context,
      project: "e2e",
      stage: "dev",
      service,
    },
  });
}

const runOf = (runs, id) => runs.find(({ display_title: title }) => title.includes(id));
let runs = [];
for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(PAUSE_MS)) {
  ({ workflow_runs: runs } = await ask(
    "GET",
    `/actions/runs?event=repository_dispatch&per_page=100&created=${encodeURIComponent(`>=${since}`)}`,
  ));
  if (tasks.every(({ id }) => runOf(runs, id)?.status === "completed")) break;
}

const statuses = await ask("GET", `/commits/${GITHUB_SHA}/statuses?per_page=100`);
const rows = tasks.map(({ service, id, conclusions, finished }) => {
  const run = runOf(runs, id);
  const received = statuses
    .filter(({ context }) => context === `e2e/${id}/finished`)
    .map(({ description }) => description);
  const complaints = [
    ...(conclusions.includes(run?.conclusion)
      ? []
      : [
          `the run ended as ${run?.conclusion ?? run?.status ?? "nothing"}, expected ${conclusions.join(" or ")}`,
        ]),
    ...(received.length === 1 && finished.test(received[0])
      ? []
      : [`received ${received.length} finished, expected one like ${finished}`]),
  ];
  return { service, url: run?.html_url ?? "", received: received.join("; "), complaints };
});
const table = [
  "| scenario | run | received | |",
  "| --- | --- | --- | --- |",
  ...rows.map(
    ({ service, url, received, complaints }) =>
      `| ${service} | ${url} | ${received.replaceAll("|", "\\|")} | ` +
      `${complaints.length > 0 ? complaints.join("; ") : "as expected"} |`,
  ),
].join("\n");
console.log(table);
if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `${table}\n`);
if (rows.some(({ complaints }) => complaints.length > 0)) process.exitCode = 1;
