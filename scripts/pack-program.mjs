/**
 * Puts each module of a build of ncc into one file. The bundler writes a file for each `import()`
 * with all that it needs, so that small modules stand in up to a dozen of them: a quarter of what a
 * runner would download. Here modules that are always wanted together share a box, and a table in
 * the program's first file tells which boxes an `import()` opens.
 *
 *   1.js   module.exports = { 4711: (module, exports, require) => { … }, … };
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { modulesIn } from "./bundled-modules.mjs";

const CHUNK = /^(\d+)\.index\.js$/;
/** `require.e(7)`, as the first file, the others and the minified ones call it. */
const LOAD = /\b\w+\.e\(\s*(?:\/\*[^*]*\*\/\s*)?(\d+)\s*\)/g;
/** One `import()`. */
const LOADS = String.raw`(?:Promise\.all\(\/\* import\(\) \*\/\[[^\]]*\]\)|\w+\.e\(\/\* import\(\) \*\/ \d+\))`;
/** Beyond this many, boxes that are wanted by nearly the same are joined. */
const MAX_BOXES = 64;
/**
 * What a task loads one after the other, where nothing special is asked for: each of these has one
 * box with all that no earlier one has, since each file costs, and what is not needed costs more.
 */
const WAYS = [
  ["./src/entries/pre.ts", "./src/entries/post.ts", "./src/keptn/adapter.ts"],
  ["./src/entries/main.ts", "./src/keptn/connect.ts"],
  ["./src/domain/events/events.ts"],
  ["./node_modules/@actions/core/lib/core.js"],
  ["./src/task/work.ts", "./src/script/task-script.ts"],
  ["./src/task/endings.ts", "./src/wiring/report.ts"],
];
/** What a start loads without need costs every task; elsewhere it costs a moment. */
const START_WEIGHT = 30;
/** Only a clone of the main branch has the command line, and a release does without its boxes. */
const LEFT_OUT = "cli";
const STARTS = ["pre", "main", "post"];

/** @param stats  what `ncc --stats-out` wrote */
export function packProgram(folder, stats) {
  const chunks = readChunks(folder);
  const first = readFileSync(join(folder, "index.js"), "utf8");
  const starts = new Set(STARTS.flatMap((entry) => loadsOf(entry, first)));
  const released = reachable(first, chunks);
  const ways = WAYS.map((names) => loadsOfImports(names, { first, chunks, stats }));
  const { onTheWay, others } = byWay(groups(chunks, released), ways);
  const left = MAX_BOXES - onTheWay.length;
  const boxes = [...onTheWay, ...joined(others, left, (id) => (starts.has(id) ? START_WEIGHT : 1))];
  const wanted = Object.fromEntries([...chunks.keys()].map((id) => [id, []]));
  boxes.forEach(({ modules, users }, index) => {
    const texts = [...modules].sort(byNumber).map(([id, { text }]) => `/***/ ${id}:\n${text}`);
    writeFileSync(
      join(folder, `${index + 1}.js`),
      `module.exports = {\n\n${texts.join(",\n\n")}\n\n};\n`,
    );
    for (const id of users) wanted[id].push(index + 1);
  });
  for (const id of chunks.keys()) rmSync(join(folder, `${id}.index.js`));
  writeFileSync(join(folder, "index.js"), opening(first, wanted));
}

function readChunks(folder) {
  const found = readdirSync(folder).flatMap((name) => {
    const id = CHUNK.exec(name)?.[1];
    if (id === undefined) return [];
    const text = readFileSync(join(folder, name), "utf8");
    const isStrict = /^["']use strict["'];/.test(text);
    return [[Number(id), { text, isStrict, modules: modulesIn(text) }]];
  });
  return new Map(found.sort(byNumber));
}

/** The chunks that an entry names; src/program.ts lists the entries. */
function loadsOf(entry, first) {
  const [, part = ""] = new RegExp(`\\b${entry}: \\(\\) =>([^]*?)\\.then\\(`).exec(first) ?? [];
  const ids = loadsIn(part);
  if (ids.length === 0) throw new Error(`The program has no entry ${entry}.`);
  return ids;
}

const loadsIn = (text) => [...text.matchAll(LOAD)].map(([, id]) => Number(id));

/** The chunks that the program opens for `import()` of these modules. */
function loadsOfImports(names, { first, chunks, stats }) {
  const texts = [first, ...[...chunks.values()].map(({ text }) => text)];
  return names.flatMap((name) => {
    const isIt = (module) => module.id !== null && module.name.split(" + ")[0] === name;
    const { id } = stats.modules.find(isIt) ?? {};
    const imported = new RegExp(`${LOADS}\\.then\\(\\w+\\.bind\\(\\w+, ${id}\\)\\)`);
    const ids = texts.flatMap((text) => loadsIn(imported.exec(text)?.[0] ?? ""));
    if (ids.length === 0)
      throw new Error(`Nothing in the program imports ${name} when it is used.`);
    return ids;
  });
}

/** @param ways  chunks of each, in the order in which they are loaded */
function byWay(boxes, ways) {
  const onTheWay = [];
  let others = boxes;
  for (const way of ways) {
    const isOnIt = ({ users }) => way.some((id) => users.has(id));
    const [found, ...more] = others.filter(isOnIt);
    if (found) onTheWay.push(more.reduce(together, found));
    others = others.filter((box) => !isOnIt(box));
  }
  return { onTheWay, others };
}

function together(one, other) {
  return {
    isReleased: one.isReleased || other.isReleased,
    users: new Set([...one.users, ...other.users]),
    modules: new Map([...one.modules, ...other.modules]),
    bytes: one.bytes + other.bytes,
  };
}

/** The chunks of a release. */
function reachable(first, chunks) {
  const entries = [...first.matchAll(/^ {4}(\w+): \(\) => /gm)].map(([, name]) => name);
  const open = entries.filter((name) => name !== LEFT_OUT).flatMap((name) => loadsOf(name, first));
  const reached = new Set();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id) || !chunks.has(id)) continue;
    reached.add(id);
    open.push(...loadsIn(chunks.get(id).text));
  }
  return reached;
}

/** Modules by who wants them. */
function groups(chunks, released) {
  const modules = new Map();
  for (const [chunk, { isStrict, text, modules: found }] of chunks)
    for (const { id, start, end } of found) {
      const known = modules.get(id) ?? { users: [] };
      known.users.push(chunk);
      // One of a file that is not strict says for itself whether it is.
      if (known.text === undefined || !isStrict)
        known.text = isStrict ? strict(text.slice(start, end)) : text.slice(start, end);
      modules.set(id, known);
    }
  const found = new Map();
  for (const [id, { users, text }] of [...modules].sort(byNumber)) {
    const key = users.join();
    const group = found.get(key) ?? {
      users: new Set(users),
      isReleased: users.some((user) => released.has(user)),
      modules: new Map(),
      bytes: 0,
    };
    group.modules.set(id, { text });
    group.bytes += text.length;
    found.set(key, group);
  }
  return [...found.values()];
}

/** A function of a strict file, so that it is strict anywhere. */
function strict(text) {
  const source = `(${text})`;
  const tree = ts.createSourceFile("_.js", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const made = ts.skipParentheses(tree.statements[0].expression);
  if (!ts.isBlock(made.body)) return text;
  const at = made.body.getStart() + 1;
  return `${source.slice(1, at)}"use strict";${source.slice(at, -1)}`;
}

/** The cheapest pairs become one until there are few enough. */
function joined(boxes, most, weightOf) {
  const left = [...boxes];
  const missing = (from, to) =>
    [...to.users].reduce((sum, user) => (from.users.has(user) ? sum : sum + weightOf(user)), 0);
  const costOf = (a, b) => a.bytes * missing(a, b) + b.bytes * missing(b, a);
  while (left.length > most) {
    let best;
    for (let i = 0; i < left.length; i++)
      for (let j = i + 1; j < left.length; j++) {
        if (left[i].isReleased !== left[j].isReleased) continue;
        const cost = costOf(left[i], left[j]);
        if (best === undefined || cost < best.cost) best = { cost, i, j };
      }
    if (best === undefined) break;
    const [other] = left.splice(best.j, 1);
    left[best.i] = together(left[best.i], other);
  }
  return left;
}

const LOADER = 'installChunk(require("./" + __nccwpck_require__.u(chunkId)));';

function opening(first, wanted) {
  if (!first.includes(LOADER)) throw new Error("The bundler loads its chunks in another way now.");
  const table = JSON.stringify(wanted);
  return first
    .replace(
      LOADER,
      () => `for (const box of BOXES[chunkId]) Object.assign(__nccwpck_require__.m, require("./" + box + ".js"));
/******/ 					installedChunks[chunkId] = 1;`,
    )
    .replace(
      /^/,
      () =>
        `/** Which files each import() opens; scripts/pack-program.mjs. */\nconst BOXES = ${table};\n`,
    );
}

function byNumber([a], [b]) {
  return Number(a) - Number(b);
}
