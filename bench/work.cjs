/**
 * One piece of work in a process of its own, ours or its floor, and what it has cost:
 *
 *   node --conditions=import --require ./scripts/typescript.cjs bench/work.cjs NAME SIZE FOLDER
 *
 * The last line on stderr is JSON: units of work, processor time and time of the clock in ms, the
 * peak of memory in MB. What is loaded and made ready before the work is not in the times.
 */
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { createReadStream, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const [name, sizeText, folder] = process.argv.slice(2);
const size = Number(sizeText);
/** Read in pieces as our readers do. */
const PIECE = { encoding: "utf8", highWaterMark: 256 * 1024 };

/** Each makes ready what it needs and returns the work itself, which may tell its units. */
const WORKS = {
  "screen the log": () => {
    const { runShellScript } = require("../src/script/shell-script.ts");
    const { keptUp } = require("../src/script/task-script.ts");
    const write = (stream, text) => void process[stream].write(text);
    return () =>
      runShellScript({
        ...scriptRequest(`cat '${join(folder, `log-${size}`)}'`, write),
        keptUp: (stream) => keptUp(process[stream]),
      });
  },

  "start scripts": () => {
    const { runShellScript } = require("../src/script/shell-script.ts");
    return () => repeated(size, () => runShellScript(scriptRequest("exit 0", () => undefined)));
  },
  "start shells": () => {
    const script = join(folder, "floor.sh");
    writeFileSync(script, "exit 0\n");
    return () =>
      repeated(size, async () => {
        const shell = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", script]);
        shell.stdout.resume();
        shell.stderr.resume();
        await once(shell, "close");
      });
  },

  "read junit": () => ours("junit", `junit-${size}.xml`),
  "read jtl": () => ours("jmeter", `jtl-${size}.csv`),
  "read quoted jtl": () => ours("jmeter", `quoted-jtl-${size}.csv`),
  "read jmeter xml": () => ours("jmeter", `jmeter-${size}.xml`),
  "read artillery": () => ours("artillery", `artillery-${size}.json`),
  "saxes on junit": () => saxes(`junit-${size}.xml`),
  "saxes on jmeter xml": () => saxes(`jmeter-${size}.xml`),
  "csv-parse on jtl": () => csvParse(`jtl-${size}.csv`),
  "csv-parse on quoted jtl": () => csvParse(`quoted-jtl-${size}.csv`),
  "JSON.parse on artillery": () => () =>
    JSON.parse(readFileSync(join(folder, `artillery-${size}.json`), "utf8")),

  "sweep tasks": () => require("./sweep-scene.cjs").sweepOf(size),
  "read the answers": () => require("./sweep-scene.cjs").answersOf(size),

  "make events": () => events(outcomeWith({ data: fields(size * 10) })),
  "JSON of events": () => json(outcomeWith({ data: fields(size * 10) })),
  "make labels": () => events(outcomeWith({ labels: fields(size) })),
  "JSON of labels": () => json(outcomeWith({ labels: fields(size) })),
};
/** So often, so that a small event can be measured. */
const EVENTS = 20;

function scriptRequest(script, write) {
  return {
    script,
    write,
    shell: "bash",
    workingDirectory: folder,
    environment: { PATH: process.env.PATH },
    folder,
    outputFile: join(folder, "output"),
    allowedCommands: new Set(["error", "warning"]),
    logTailLines: 50,
    stop: new AbortController().signal,
    deadlineMs: 3_600_000,
  };
}

async function repeated(times, work) {
  for (let n = 0; n < times; n++) await work();
}

function ours(format, path) {
  const { readResults } = require("../src/results/index.ts");
  return async () => {
    const { verdict, reasons } = await readResults([{ format, path }], folder, []);
    if (verdict === "errored") throw new Error(reasons.join("; "));
  };
}

function saxes(path) {
  const { SaxesParser } = require("saxes");
  return async () => {
    const parser = new SaxesParser();
    for await (const text of createReadStream(join(folder, path), PIECE)) parser.write(text);
    parser.close();
  };
}

function csvParse(path) {
  const { parse } = require("csv-parse");
  return async () => {
    const records = createReadStream(join(folder, path), PIECE).pipe(parse());
    records.resume();
    await once(records, "end");
  };
}

function fields(count) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `field${n}`,
      `what ${n} says in some fifty characters, as they do`,
    ]),
  );
}

function outcomeWith({ data = {}, labels = {} }) {
  return { status: "succeeded", result: "pass", message: "All went well.", labels, data };
}

const TASK = {
  type: "sh.keptn.event.test.triggered",
  name: "test",
  kind: "triggered",
  id: "00000000-0000-4000-8000-000000000001",
  keptnContext: "00000000-0000-4000-8000-0000000000c0",
  project: "shop",
  stage: "dev",
  service: "carts",
};

/** As the outcome goes out: masked, fitted, in the envelope. */
function events(outcome) {
  const { finishedEvent } = require("../src/domain/events/events.ts");
  const { maskedOutcome } = require("../src/task/prepare.ts");
  const { senderFor } = require("../src/task/context.ts");
  const source = "https://github.com/octo/demo/actions/runs/1/attempts/1";
  const voice = { source, labels: {}, secrets: new Set(["token-of-the-benchmark", "another one"]) };
  return () =>
    repeated(EVENTS, () => {
      const masked = maskedOutcome(outcome, voice, TASK);
      JSON.stringify(finishedEvent(TASK, masked, senderFor(voice, TASK)).json);
    });
}

function json(outcome) {
  return () => repeated(EVENTS, () => JSON.stringify(JSON.parse(JSON.stringify(outcome))));
}

async function main() {
  const work = WORKS[name]();
  const begun = { cpu: process.cpuUsage(), ms: performance.now() };
  await work();
  const { user, system } = process.cpuUsage(begun.cpu);
  const figures = {
    cpuMs: (user + system) / 1_000,
    clockMs: performance.now() - begun.ms,
    peakMb: process.resourceUsage().maxRSS / 1_024,
  };
  process.stderr.write(`${JSON.stringify(figures)}\n`);
}

void main();
