/**
 * What a task pays before anything happens: from the start of the process to the first request and
 * to the first event that arrive at the control plane, against a bare Node process that does one
 * POST, in turn in the same run. Ratios hold when the machine's speed drifts; milliseconds do not.
 * Where other programs use the machine, the processor's time is the one to look at.
 *
 *   npm run bench -- start-up [--node /path/to/node24]
 *   node bench/start-up.mjs [--runs 31] [--node /path/to/node24]
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { spread } from "./figures.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "21" },
    node: { type: "string", default: process.execPath },
  },
});
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const GITHUB = "/github/";
const TRIGGERED = {
  type: "sh.keptn.event.deployment.triggered",
  id: "t-1",
  shkeptncontext: "c-1",
  time: "2026-01-01T00:00:00.000Z",
  data: { project: "shop", stage: "staging", service: "carts" },
};

let starts = 0;
let arrived = () => undefined;
let answers = [];
const server = createServer(async (request, response) => {
  arrived(request, performance.now());
  let text = "";
  for await (const chunk of request) text += chunk;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(answerTo(request, text)));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const url = `http://127.0.0.1:${server.address().port}`;

/** A control plane in which nobody has sent `started`, and a GitHub without other runs. */
function answerTo({ method, url: path }, text) {
  if (path.startsWith(GITHUB)) return { total_count: 0, workflow_runs: [] };
  if (method === "POST") {
    const { type: eventType, source } = JSON.parse(text);
    if (eventType) answers.push({ eventType, source });
    return { keptnContext: "c-1" };
  }
  if (!path.includes("/sequence-execution")) return { events: [TRIGGERED] };
  const currentTask = { name: "deployment", triggeredID: "t-1", events: answers };
  return { sequenceExecutions: [{ status: { state: "started", currentTask } }] };
}

writeFileSync(
  join(folder, "event.json"),
  JSON.stringify({ action: "deployment", client_payload: { event: TRIGGERED } }),
);
const files = Object.fromEntries(
  ["OUTPUT", "STATE", "ENV", "PATH", "STEP_SUMMARY"].map((name) => [
    `GITHUB_${name}`,
    join(folder, name),
  ]),
);
const bare = { PATH: process.env.PATH, FLOOR_URL: url };
const environment = {
  PATH: process.env.PATH,
  RUNNER_TEMP: folder,
  GITHUB_WORKSPACE: folder,
  GITHUB_EVENT_NAME: "repository_dispatch",
  GITHUB_EVENT_PATH: join(folder, "event.json"),
  GITHUB_REPOSITORY: "octo/demo",
  GITHUB_API_URL: `${url}${GITHUB.slice(0, -1)}`,
  ...files,
  "INPUT_CONTROL-PLANE-URL": url,
  "INPUT_CONTROL-PLANE-TOKEN": "token-of-the-benchmark",
  "INPUT_GITHUB-TOKEN": "token-for-github",
  INPUT_RUN: "exit 0",
  "INPUT_JOB-STATUS": "success",
};
const trusting = { INPUT_VERIFY: "off", "INPUT_SEND-STARTED": "always" };
const main = resolve("dist/main/index.js");
const FLOOR = "bare POST";

/** One process start each. `to`: what is waited for, and how it is called. */
const cases = [
  { script: resolve("bench/floor.cjs"), environment: bare, to: { first: FLOOR } },
  {
    script: main,
    environment: { ...environment, ...trusting },
    to: {
      first: "main to its first request (verify: off)",
      event: "main to its first event (verify: off, send-started: always)",
    },
  },
  {
    script: main,
    environment,
    to: {
      first: "main to its first request (defaults)",
      event: "main to its first event (defaults)",
    },
  },
  { script: resolve("dist/pre/index.js"), environment, to: { end: "pre, whole process" } },
  {
    script: resolve("dist/post/index.js"),
    environment: { ...environment, STATE_ledger: '{"phase":"settled","reason":"answered"}' },
    to: { end: "post with nothing owed, whole process" },
  },
  { script: resolve("bench/empty.cjs"), environment: bare, to: { end: "empty process" } },
];

const clock = new Map();
const costs = new Map();
const note = (lists, name, value) => lists.set(name, [...(lists.get(name) ?? []), value]);
for (let run = -2; run < runs; run++)
  for (const one of cases) {
    const found = await started(one);
    const cost = await probed(one);
    if (run < 0) continue;
    for (const [what, name] of Object.entries(one.to)) {
      if (found[what] === undefined) throw new Error(`${name}: it never came to that`);
      note(clock, name, found[what]);
      note(costs, name, cost);
    }
  }

const version = execFileSync(values.node, ["--version"], { encoding: "utf8" }).trim();
console.log(`Node ${version}, ${runs} runs, in turn\n`);
table("until then", clock);
table("processor time until then", cpuUntil());
const ofMain = costs.get(cases[2].to.first);
const whole = ({ atEnd }) => atEnd.cpuMs;
table(
  "processor time of the whole process",
  new Map([
    [FLOOR, costs.get(FLOOR).map(whole)],
    ["processor: main, an empty task (verify: off)", costs.get(cases[1].to.first).map(whole)],
    ["processor: main, an empty task (defaults)", ofMain.map(whole)],
  ]),
);

const middle = (pick) => spread(ofMain.map(pick)).median;
console.log("main, an empty task with the defaults");
console.log(`  peak memory ${middle(({ atEnd }) => atEnd.peakMb).toFixed(0)} MB`);
for (const [text, at] of [
  ["to its first request", "atFirstRequest"],
  ["to its first event", "atFirstEvent"],
  ["at its end", "atEnd"],
])
  console.log(
    `  loaded JavaScript ${text}: ${(middle((cost) => cost[at].loadedBytes) / 1000).toFixed(0)} KB`,
  );
rmSync(folder, { recursive: true, force: true });
server.close();

function cpuUntil() {
  const moments = { first: "atFirstRequest", event: "atFirstEvent", end: "atEnd" };
  const named = cases.flatMap(({ to }) => Object.entries(to));
  return new Map(
    named.map(([what, name]) => [
      name === FLOOR ? name : `processor: ${name}`,
      costs.get(name).map((cost) => cost[moments[what]].cpuMs),
    ]),
  );
}

function table(title, lists) {
  const floor = lists.get(FLOOR);
  console.log(`${title.padEnd(72)}median ms   ratio to ${FLOOR} (quartiles)`);
  for (const [name, list] of lists) {
    const { median, low, high } = spread(list.map((ms, i) => ms / floor[i]));
    console.log(
      name.padEnd(72) +
        spread(list).median.toFixed(1).padStart(9) +
        median.toFixed(2).padStart(8) +
        `   ${low.toFixed(2)}–${high.toFixed(2)}`,
    );
  }
  console.log("");
}

/** Milliseconds from its start to the first request, to the first event, and to its end. */
async function started(one) {
  const found = {};
  const begun = performance.now();
  arrived = ({ url: path, method }, at) => {
    if (path.startsWith(GITHUB)) return;
    found.first ??= at - begun;
    if (method === "POST") found.event ??= at - begun;
  };
  await ended(one, [], {});
  return { ...found, end: performance.now() - begun };
}

/** What the same costs. Measuring costs a little, so that the clock is not looked at here. */
async function probed(one) {
  const file = join(folder, "probe.json");
  arrived = () => undefined;
  await ended(one, ["--require", resolve("bench/probe.cjs")], { PROBE_FILE: file });
  return JSON.parse(readFileSync(file, "utf8"));
}

function ended({ script, environment: given }, options, more) {
  answers = [];
  for (const file of Object.values(files)) writeFileSync(file, "");
  // A second run would find that the task is taken.
  const env = { ...given, ...more, GITHUB_RUN_ID: String((starts += 1)) };
  return new Promise((done, fail) => {
    const child = spawn(values.node, [...options, script], { env, stdio: "ignore" });
    child.on("error", fail);
    child.on("exit", (code) =>
      code === 0 ? done() : fail(new Error(`${script} ended with ${code}`)),
    );
  });
}
