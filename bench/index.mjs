/**
 * What the action costs, each against a floor that is measured in the same run and in turn: ratios
 * hold when the machine's speed drifts; milliseconds do not. README.md says how to read them.
 *
 *   npm run bench [-- NAME …] [--full | --short] [--rounds 5] [--node /path/to/node24] [--record]
 *
 * --full takes the largest sizes (1 GB reports, some GB of temporary disk), --short less than a
 * minute in all; --record appends the ratios to history.jsonl.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BENCHES } from "./benches.mjs";
import { figuresOf, spread } from "./figures.mjs";
import { startUp } from "./start-up-rows.mjs";
import { unpacking } from "./unpacking.mjs";
import { catOf, workOf } from "./processes.mjs";
import { write } from "./reports.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ALL = ["start-up", "unpacking", ...Object.keys(BENCHES)];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: "boolean", default: false },
    short: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    rounds: { type: "string" },
    node: { type: "string", default: process.execPath },
  },
});
const unknown = positionals.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(", ")}. There are: ${ALL.join(", ")}.`);
  process.exit(2);
}
const extent = values.full ? "full" : values.short ? "short" : "usual";
const rounds = Number(values.rounds ?? { full: 3, short: 3, usual: 5 }[extent]);
const { node } = values;
const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();

console.log(`Node ${version}, ${rounds} rounds, each case in turn with its floor`);
console.log(
  "ratio: median (quartiles) of ours to the floor, per unit; bend: ours per unit, large to small\n",
);
const ratios = {};
for (const name of ALL.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  console.log(`${name}`);
  for await (const row of rowsOf(name)) {
    if (!row.isPrinted) console.log(lineOf(row));
    if (row.ratio) ratios[row.case] = figuresOf(row);
  }
  console.log();
}
if (values.record) record();

async function* rowsOf(name) {
  if (name === "start-up")
    return yield* startUp({ node, runs: { full: 31, short: 5, usual: 15 }[extent] });
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    if (name === "unpacking") yield unpacking({ folder, rounds: 2 * rounds + 1 });
    else for (const one of BENCHES[name]) yield await measured(one, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ours at two sizes and the floor at the larger one, in turn. */
async function measured({ file, floor, ours, unit, times = 1, time = "cpuMs", ...one }, folder) {
  const [small, large] = one.sizes[extent];
  const files = file ? [small, large].map((size) => write(file, size, folder)) : [];
  const kept = { floor: [], small: [], large: [] };
  for (let round = 0; round < rounds; round++) {
    kept.floor.push(
      floor === "cat" ? await catOf(files[1]) : await workOf(floor, large, { folder, node }),
    );
    kept.small.push(await workOf(ours, small, { folder, node }));
    kept.large.push(await workOf(ours, large, { folder, node }));
  }
  for (const path of files) rmSync(path);
  const perUnit = (list, size) => spread(list.map((figures) => figures[time] / size / times));
  const [ofSmall, ofLarge] = [perUnit(kept.small, small), perUnit(kept.large, large)];
  return {
    case: one.case,
    floor,
    unit,
    ratio: spread(kept.large.map((figures, n) => figures[time] / kept.floor[n][time])),
    usPerUnit: [ofSmall.median * 1_000, ofLarge.median * 1_000],
    bend: ofLarge.median / ofSmall.median,
    sizes: [small, large],
    peakMb: [
      spread(kept.small.map((one) => one.peakMb)).median,
      spread(kept.large.map((one) => one.peakMb)).median,
    ],
  };
}

function lineOf({ case: what, floor, ratio, note = "", ...row }) {
  const spreads = ratio
    ? `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`
    : "";
  const flat = row.usPerUnit
    ? ` ${row.usPerUnit.map((us) => us.toFixed(us < 10 ? 1 : 0)).join(" → ")} µs/${row.unit} at ${row.sizes.join(" → ")}, ` +
      `bend ${row.bend.toFixed(2)}, peak ${row.peakMb.map((mb) => mb.toFixed(0)).join(" → ")} MB`
    : "";
  return `  ${what.padEnd(34)} ${spreads.padEnd(20)} ${(floor ? `÷ ${floor}` : "").padEnd(26)}${flat}${note}`;
}

function record() {
  const git = (...args) => execFileSync("git", args, { encoding: "utf8", cwd: HERE }).trim();
  const isChanged = git("status", "--porcelain", "--", "../src", "../dist") !== "";
  const line = {
    date: new Date().toISOString(),
    commit: git("rev-parse", "--short", "HEAD") + (isChanged ? "+" : ""),
    node: version,
    extent,
    rounds,
    ratios,
  };
  appendFileSync(join(HERE, "history.jsonl"), `${JSON.stringify(line)}\n`);
}
