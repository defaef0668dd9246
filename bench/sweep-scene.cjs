/** A control plane in memory with many open tasks, and GitHub with as many runs as it lists. */
const BASE = "https://keptn.example.org/api";
const TYPE = "sh.keptn.event.deployment";
const RUNS = 1_000;
const NOW_MS = Date.parse("2026-11-30T12:00:00Z");
const PAGE = 100;

const idOf = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

function triggered(id) {
  const data = {
    project: "shop",
    stage: "dev",
    service: "carts",
    deployment: { image: "x".repeat(1_000) },
  };
  return { id, type: `${TYPE}.triggered`, shkeptncontext: id, time: "2026-11-30T11:59:00Z", data };
}

function execution(id) {
  const events = [{ eventType: `${TYPE}.started`, source: "webhook-service" }];
  const currentTask = { name: "deployment", triggeredID: id, events };
  return {
    scope: { keptnContext: id, project: "shop" },
    status: { state: "started", currentTask },
  };
}

/** @returns the text of what the control plane answers */
function answer(tasks, { url, query }) {
  const path = url.slice(BASE.length);
  if (path.includes("/event/triggered/"))
    return JSON.stringify({ events: [triggered(query.eventID)], totalCount: 1 });
  if (!("status" in query))
    return JSON.stringify({ sequenceExecutions: [execution(query.keptnContext)] });
  if (query.status !== "started") return '{"sequenceExecutions":[]}';
  const from = Number(query.nextPageKey ?? 0);
  const to = Math.min(tasks, from + PAGE);
  const ids = Array.from({ length: to - from }, (_, n) => idOf(from + n));
  return JSON.stringify({
    sequenceExecutions: ids.map(execution),
    nextPageKey: to < tasks ? to : 0,
  });
}

/** One sweep over tasks that are too young to be anybody's, beside runs of other tasks. */
exports.sweepOf = (tasks) => {
  const { Keptn } = require("../src/keptn/client.ts");
  const { sweep } = require("../src/sweep/sweep.ts");
  const clock = { nowMs: () => NOW_MS, sleep: () => Promise.resolve() };
  const exchange = async (request) => ({
    ok: true,
    value: { status: 200, body: JSON.parse(answer(tasks, request)) },
  });
  const authorise = async () => ({ ok: true, value: {} });
  const runs = Array.from({ length: RUNS }, (_, n) => ({
    id: n + 1,
    attemptUrl: `https://github.com/octo/demo/actions/runs/${n + 1}/attempts/1`,
    title: `${TYPE} ${idOf(1_000_000 + n)}`,
    isOver: true,
    conclusion: "success",
    changedMs: NOW_MS - 3_600_000,
    origin: "dispatch",
    workflow: ".github/workflows/tasks.yml",
    commit: "c",
  }));
  const history = {
    dispatched: async () => ({ runs, isComplete: true }),
    run: async () => undefined,
    decision: async () => undefined,
    notes: async () => [],
  };
  const silent = () => undefined;
  const rules = {
    servedTasks: ["deployment"],
    unclaimedAfterMs: 600_000,
    sweepUrl: "https://github.com/octo/demo/actions/runs/9/attempts/1",
  };
  return async () => {
    const { tasks: swept } = await sweep(
      { projects: ["shop"], rules, isDryRun: false },
      {
        controlPlane: new Keptn({ base: BASE, authorise, exchange, clock }),
        history,
        servedAt: async () => "named",
        clock,
        console: { info: silent, notice: silent, warning: silent, error: silent },
        secrets: new Set(["token-of-the-benchmark"]),
      },
    );
    if (swept.length !== tasks) throw new Error(`The sweep saw ${swept.length} of ${tasks} tasks.`);
  };
};

/** What such a sweep has to read at least: of each task its event and its counts. */
exports.answersOf = (tasks) => () => {
  for (let n = 0; n < tasks; n++)
    for (const path of ["/event/triggered/x", "/sequence-execution"])
      JSON.parse(
        answer(tasks, { url: BASE + path, query: { eventID: idOf(n), keptnContext: idOf(n) } }),
      );
};
