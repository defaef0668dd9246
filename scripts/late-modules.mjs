/**
 * What packages in a build of ncc do at once and a task may never need, so that it costs nothing
 * until then: modules of Node, how `cloudevents` carries events over other ways than ours, and
 * patterns for texts that are no events.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modulesIn } from "./bundled-modules.mjs";

const BUILTINS = {
  ...Object.fromEntries(
    ["assert", "crypto", "http2", "https", "node:os", "node:vm"].map((name) => [name, late(name)]),
  ),
  // axios looks for constants and for what can be unpacked at once.
  zlib: `{ constants: { Z_SYNC_FLUSH: 2, BROTLI_OPERATION_FLUSH: 1 }, ${[
    "createUnzip",
    "createBrotliDecompress",
  ]
    .map((name) => `${name}: (options) => require("zlib").${name}(options)`)
    .join(", ")} }`,
};
const BUILTIN = new RegExp(`= require\\("(${Object.keys(BUILTINS).join("|")})"\\);`, "g");

/**
 * Forms that cloudevents looks at. Its own pattern for an address has 3,000 characters, and takes
 * 3 ms to make; which characters an address may have, RFC 3986 says.
 */
const FORMS = {
  formats0:
    '{ test: (text) => !/[\\s<>"{}|\\\\^`]/.test(text) && URL.canParse(text, "http://localhost") }',
  formats2: "(text) => URL.canParse(text)",
  formats4: "{ validate: (text) => !Number.isNaN(Date.parse(text)) }",
};
const FORM = new RegExp(`(?<=^const (${Object.keys(FORMS).join("|")}) = ).*(?=;$)`, "gm");
/** Modules of packages by their names, and what stands for them. */
const CHANGES = [
  // We send events ourselves, and only their form is the package's business.
  [/\/cloudevents\/dist\/(?:message|transport|parsers|constants)\b/, () => "(() => {})"],
  [/\/cloudevents\/dist\/schema\/v1\.js$/, (text) => text.replace(FORM, (_, name) => FORMS[name])],
  [/\/ajv-formats\/dist\/formats\.js$/, () => "(() => {})"],
];

/** Some modules are functions, too, such as `assert`. */
function late(name) {
  const whole = `require("${name}")`;
  return (
    `new Proxy(() => {}, { get: (_, key) => (key === "__esModule" ? undefined : ${whole}[key]), ` +
    `apply: (_, self, given) => ${whole}(...given) })`
  );
}

/** @param stats  what `ncc --stats-out` wrote */
export function makeLate(folder, { modules }) {
  const changeOf = new Map(
    modules.flatMap(({ id, name }) =>
      CHANGES.filter(([pattern]) => pattern.test(name)).map((change) => [String(id), change]),
    ),
  );
  const made = new Set();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const path = join(folder, name);
    const found = readFileSync(path, "utf8");
    let text = found;
    const changed = modulesIn(text).filter(({ id }) => changeOf.has(id));
    for (const { id, start, end } of changed.reverse()) {
      const change = changeOf.get(id);
      const after = change[1](text.slice(start, end));
      if (after !== text.slice(start, end)) made.add(change);
      text = text.slice(0, start) + after + text.slice(end);
    }
    text = text.replace(BUILTIN, (_, builtin) => {
      made.add(builtin);
      return `= ${BUILTINS[builtin]};`;
    });
    if (text !== found) writeFileSync(path, text);
  }
  if (made.size < CHANGES.length + Object.keys(BUILTINS).length)
    throw new Error("A bundled package is no longer what scripts/late-modules.mjs changes in it.");
}
