/**
 * What packages in a build of ncc load at once and a task may never use, so that it costs nothing
 * until then: modules of Node, and how `cloudevents` carries events over other ways than ours.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modulesIn } from "./bundled-modules.mjs";

/** Our own code asks for `node:crypto` and so on where it uses them, and is left alone. */
const LATE = {
  crypto: late("crypto"),
  http2: late("http2"),
  https: late("https"),
  // axios looks for constants and for what can be unpacked at once.
  zlib: `{ constants: { Z_SYNC_FLUSH: 2, BROTLI_OPERATION_FLUSH: 1 }, ${[
    "createUnzip",
    "createBrotliDecompress",
  ]
    .map((name) => `${name}: (options) => require("zlib").${name}(options)`)
    .join(", ")} }`,
};
const BUILTIN = new RegExp(`= require\\("(${Object.keys(LATE).join("|")})"\\);`, "g");
/** We write events ourselves, and only their form is the package's business. */
const UNUSED = /^\.\/node_modules\/cloudevents\/dist\/(?:message|transport|parsers|constants)\b/;

function late(name) {
  return (
    'new Proxy({}, { get: (_, key) => (key === "__esModule" ? undefined : ' +
    `require("${name}")[key]) })`
  );
}

/** @param stats  what `ncc --stats-out` wrote */
export function makeLate(folder, { modules }) {
  const unused = new Set(
    modules.filter(({ name }) => UNUSED.test(name)).map(({ id }) => String(id)),
  );
  let builtins = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const path = join(folder, name);
    let text = readFileSync(path, "utf8");
    const empty = modulesIn(text).filter(({ id }) => unused.has(id));
    for (const { start, end } of empty.reverse())
      text = `${text.slice(0, start)}(() => {})${text.slice(end)}`;
    text = text.replace(BUILTIN, (_, builtin) => {
      builtins += 1;
      return `= ${LATE[builtin]};`;
    });
    writeFileSync(path, text);
  }
  if (unused.size === 0 || builtins < Object.keys(LATE).length)
    throw new Error(
      "The bundler names its modules in another way now: see scripts/late-modules.mjs.",
    );
}
