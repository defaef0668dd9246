/**
 * What GitHub's own language service says about workflows: reads a JSON list of { path, text } from
 * standard input and prints a list of { path, line, severity, message }, severities being those of
 * editors (1 error, 2 warning).
 *
 * A process of its own, because the package's modules import JSON in a way that Node refuses
 * without this hook and jest does not resolve.
 */
import { register } from "node:module";
import { text as readText } from "node:stream/consumers";

const hook = `
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  return resolved.url.endsWith(".json") ? { ...resolved, importAttributes: { type: "json" } } : resolved;
}
export async function load(url, context, next) {
  return next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { validate, registerLogger } = await import("@actions/languageservice");
const { TextDocument } = await import("vscode-languageserver-textdocument");
// Without a logger what goes wrong inside is kept silent.
const fail = (message) => {
  throw new Error(message);
};
registerLogger({ error: fail, warn: () => undefined, info: () => undefined, log: () => undefined });

const found = [];
for (const [number, { path, text }] of JSON.parse(await readText(process.stdin)).entries()) {
  // Results are cached by address.
  const document = TextDocument.create(`file:///${number}/${path}`, "yaml", 1, text);
  for (const { range, severity, message } of await validate(document))
    found.push({ path, line: range.start.line + 1, severity: severity ?? 1, message });
}
process.stdout.write(JSON.stringify(found));
