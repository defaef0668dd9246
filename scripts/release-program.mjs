/**
 * Which files of dist/ a release needs: the entries that it offers, and what they load. An entry
 * starts its part of one program (src/program.ts), and that loads its chunks when they are used.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Started by main, and so named by no manifest. */
const STARTED_BY_OTHERS = ["watch"];
/** Run from a clone of the main branch only. */
const LEFT_OUT = ["cli"];
const ENTRY = /require\("(?<program>[^"]+)"\)\.start\("(?<name>\w+)"\)/;
/** Which files a chunk is made of, as scripts/pack-program.mjs writes it. */
const BOXES = /\bBOXES\s*=\s*(?<table>\{[^}]*\})/;
/** `require.e(7)` as the bundler writes it, readable or minified. */
const LOAD = /[\w$]\.e\(\s*(?:\/\*[^*]*\*\/\s*)?(?<id>[^()]+?)\s*\)/g;
const LITERAL = /^(?<quote>["']?)(?<id>[\w-]+)\k<quote>$/;
/** What the bundler writes behind it; a bundled package may well have a method `e`, too. */
const LOADING = /^(?:\]?\)?\s*\.then\(|\s*,\s*[\w$]+\.e\()/;

/**
 * @param manifests  texts of the manifests by path
 * @returns paths of files, not sorted
 * @throws Error for a file of which it cannot be told whether it is needed
 */
export function programFiles(manifests) {
  const named = new Set(manifests.flatMap(startedBy));
  const paths = filesIn("dist");
  const entries = paths.flatMap((path) => asEntry(path));
  const offered = entries.filter(({ path, name }) => {
    if (named.has(path) || STARTED_BY_OTHERS.includes(name)) return true;
    if (LEFT_OUT.includes(name)) return false;
    throw new Error(
      `${path} is an entry that no manifest names. Name it in a manifest, or in ` +
        "scripts/release-program.mjs as one that is left out.",
    );
  });
  for (const path of named)
    if (!entries.some((entry) => entry.path === path))
      throw new Error(`A manifest names ${path}, which is no entry. Run npm run build.`);

  const programs = [...new Set(entries.map(({ program }) => program))];
  if (programs.length !== 1)
    throw new Error(`dist/ has ${programs.length} programs (${programs}), and not one.`);
  const program = readProgram(programs[0], paths);
  const names = offered.map(({ name }) => name);
  const kept = program.reachedFrom(names);
  program.requireKnown(kept, program.reachedFrom(LEFT_OUT));
  return [
    ...offered.map(({ path }) => path),
    program.path,
    ...program.notices,
    ...new Set([...kept].flatMap((id) => program.chunks.get(id))),
  ];
}

/** The scripts that a manifest starts. */
function startedBy({ path, text }) {
  return [...text.matchAll(/^ {2}(?:pre|main|post): (\S+)$/gm)].map(([, script]) =>
    slashes(join(dirname(path), script)),
  );
}

function asEntry(path) {
  if (!path.endsWith("index.js") && dirname(path) !== "dist") return [];
  const found = ENTRY.exec(readFileSync(path, "utf8").slice(0, 300));
  if (!found) return [];
  const { program, name } = found.groups;
  return [{ path, name, program: slashes(join(dirname(path), program)) }];
}

function readProgram(path, paths) {
  const folder = dirname(path);
  const isBeside = (other) => dirname(other) === folder;
  const main = readFileSync(path, "utf8");
  const table = JSON.parse(BOXES.exec(main)?.groups.table ?? "{}");
  const chunks = new Map(
    Object.entries(table).map(([id, boxes]) => [id, boxes.map((box) => `${folder}/${box}.js`)]),
  );
  const notices = paths.filter((other) => isBeside(other) && other.endsWith("/licenses.txt"));
  const known = new Set([path, ...notices, ...[...chunks.values()].flat()]);
  const loadsIn = (text, where) => loads(text, chunks, where);

  /** Of an entry, as src/program.ts lists them. */
  const partOf = (name) => {
    const found = new RegExp(`\\b${name}\\s*:\\s*\\(\\)\\s*=>([^]*?)\\.then\\(`).exec(main);
    if (!found)
      throw new Error(`${path} has no part for ${name}. Look at how src/program.ts lists them.`);
    return found[1];
  };
  const reachedFrom = (names) => {
    const reached = new Set();
    const open = names.flatMap((name) => loadsIn(partOf(name), path));
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const box of chunks.get(id)) open.push(...loadsIn(textOf(box), box));
    }
    return reached;
  };
  const requireKnown = (kept, leftOut) => {
    const strange = paths.filter((other) => !known.has(other) && asEntry(other).length === 0);
    const lost = [...chunks].filter(([id]) => !kept.has(id) && !leftOut.has(id));
    const all = [...strange, ...lost.flatMap(([, boxes]) => boxes)];
    if (all.length > 0)
      throw new Error(
        `Nothing that was found loads ${all.join(", ")}. Run npm run build; where that does not ` +
          "help, scripts/release-program.mjs has to learn how it is loaded.",
      );
  };
  return { path, chunks, notices, reachedFrom, requireKnown };
}

/** Ids of the chunks that a text loads. */
function loads(text, chunks, where) {
  return [...text.matchAll(LOAD)].flatMap((match) => {
    const id = LITERAL.exec(match.groups.id)?.groups.id;
    if (id !== undefined && chunks.has(id)) return [id];
    if (LOADING.test(text.slice(match.index + match[0].length)))
      throw new Error(
        `${where} loads a chunk that is not in dist/: ${match[0]}. Run npm run build.`,
      );
    return [];
  });
}

function textOf(path) {
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new Error(`${path} is part of the program and not in dist/. Run npm run build.`);
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function slashes(path) {
  return path.replaceAll("\\", "/");
}
