/**
 * What a task pays before anything happens: from the start of the process to the first request that
 * arrives at the control plane, against a bare Node process that does one POST, in turn in the same
 * run. Ratios hold when the machine's speed drifts; milliseconds do not.
 *
 *   npm run bench [-- --runs 31 --node /path/to/node24]
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "21" },
    node: { type: "string", default: process.execPath },
  },
});
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), "bench-"));

let starts = 0;
let arrived = () => undefined;
const server = createServer((request, response) => {
  arrived(performance.now());
  request
    .resume()
    .on("end", () =>
      response
        .setHeader("content-type", "application/json")
        .end('{"keptnContext":"c","events":[]}'),
    );
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const url = `http://127.0.0.1:${server.address().port}`;

const event = {
  type: "sh.keptn.event.deployment.triggered",
  id: "t-1",
  shkeptncontext: "c-1",
  data: { project: "shop", stage: "staging", service: "carts" },
};
writeFileSync(
  join(folder, "event.json"),
  JSON.stringify({ action: event.type, client_payload: { event } }),
);
const files = Object.fromEntries(
  ["OUTPUT", "STATE", "ENV", "PATH", "STEP_SUMMARY"].map((name) => [
    `GITHUB_${name}`,
    join(folder, name),
  ]),
);
const environment = {
  PATH: process.env.PATH,
  RUNNER_TEMP: folder,
  GITHUB_WORKSPACE: folder,
  GITHUB_EVENT_NAME: "repository_dispatch",
  GITHUB_EVENT_PATH: join(folder, "event.json"),
  GITHUB_REPOSITORY: "octo/demo",
  GITHUB_RUN_ID: "1",
  ...files,
  "INPUT_CONTROL-PLANE-URL": url,
  "INPUT_CONTROL-PLANE-TOKEN": "token-of-the-benchmark",
  INPUT_RUN: "exit 0",
  "INPUT_JOB-STATUS": "success",
};
const eager = { INPUT_VERIFY: "off", "INPUT_SEND-STARTED": "always" };

/**
 * Each case: one process start; the figure is milliseconds to the first request, or to the end
 * where none is sent.
 */
const cases = {
  "bare POST": {
    arguments: [resolve("bench/floor.cjs")],
    environment: { PATH: process.env.PATH, FLOOR_URL: url },
  },
  "main to first event (verify: off, send-started: always)": {
    arguments: [resolve("dist/main/index.js")],
    environment: { ...environment, ...eager },
  },
  "main to first request (defaults)": { arguments: [resolve("dist/main/index.js")], environment },
  "pre, whole process": { arguments: [resolve("dist/pre/index.js")], environment, toEnd: true },
  "post with nothing owed, whole process": {
    arguments: [resolve("dist/post/index.js")],
    environment: { ...environment, STATE_ledger: '{"phase":"settled","reason":"answered"}' },
    toEnd: true,
  },
  "empty process": { arguments: ["-e", ""], environment: { PATH: process.env.PATH }, toEnd: true },
};

const measured = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let run = -2; run < runs; run++) {
  for (const [name, one] of Object.entries(cases)) {
    for (const file of Object.values(files)) writeFileSync(file, "");
    // A second run would find that the task is taken.
    one.environment.GITHUB_RUN_ID = String((starts += 1));
    const ms = await time(one);
    if (run >= 0) measured[name].push(ms);
  }
}

const floor = measured["bare POST"];
console.log(
  `Node ${execFileSync(values.node, ["--version"], { encoding: "utf8" }).trim()}, ${runs} runs, in turn\n`,
);
console.log("case".padEnd(58) + "median ms   ratio to bare POST (median of pairs)");
for (const [name, list] of Object.entries(measured)) {
  const ratios = list.map((ms, i) => ms / floor[i]);
  console.log(
    name.padEnd(58) + median(list).toFixed(1).padStart(9) + median(ratios).toFixed(2).padStart(10),
  );
}
console.log(`\npeak memory of main (one run of a task): ${await peakMemory()}`);
console.log("\nbundle sizes");
const parts = readdirSync("dist/program").filter((file) => file.endsWith(".js"));
const bytes = parts.reduce((sum, file) => sum + statSync(join("dist/program", file)).size, 0);
console.log(`  dist/program: ${parts.length} files, ${kilobytes(bytes)}, each loaded when used`);
rmSync(folder, { recursive: true, force: true });
server.close();

function time(one) {
  return new Promise((done, fail) => {
    let first;
    arrived = (at) => (first ??= at);
    const begun = performance.now();
    const child = spawn(values.node, one.arguments, { env: one.environment, stdio: "ignore" });
    child.on("error", fail);
    child.on("exit", () => {
      const end = one.toEnd ? performance.now() : first;
      if (end === undefined) fail(new Error(`${one.arguments[0]} sent no request`));
      else done(end - begun);
    });
  });
}

function peakMemory() {
  const measure =
    `process.on("exit", () => process.stderr.write("\\n" + ` +
    "process.resourceUsage().maxRSS)); " +
    `require(${JSON.stringify(resolve("dist/main/index.js"))});`;
  return new Promise((done) => {
    const child = spawn(values.node, ["-e", measure], {
      env: { ...environment, ...eager },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let text = "";
    child.stderr.on("data", (chunk) => (text += chunk));
    child.on("exit", () =>
      done(`${(Number(text.trim().split("\n").at(-1)) / 1024).toFixed(0)} MB`),
    );
  });
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
