import { SaxesParser } from "saxes";
import { halfWritten } from "./files";
import { ReportProblem } from "./report";

const MAX_DEPTH = 200;
/** Between two tags; a text grows in memory until its end is seen. */
const MAX_TEXT_CHARACTERS = 64 * 1024 * 1024;
/**
 * Named or numbered: `&nbsp;` and `&#x1B;` stand in messages as they are, and hide nothing that
 * follows.
 */
const HARMLESS = /(?:undefined entity|malformed character entity)\.$/;
const ENTITY = /^&(?:[A-Za-z_][\w.-]{0,40}|#[0-9]{1,8}|#x[0-9a-fA-F]{1,8});/;
const MAX_ENTITY_CHARACTERS = 44;
/**
 * What XML forbids everywhere, and what a decoder puts in place of bytes that are none of its
 * encoding.
 */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]|\p{Cs}/gu;
const TAIL_CHARACTERS = 256;

export type Attributes = Readonly<Record<string, string>>;

interface ElementHandler {
  /** @param path  names from the root to the element's parent */
  open(name: string, attributes: Attributes, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
  /** @param path  names from the root to the element that holds the text */
  text?(text: string, path: readonly string[]): void;
}

/**
 * Streams an XML file. Elements are told without the prefix of a namespace, which stands for
 * whatever the tool declared. Entities are never expanded and nothing is fetched; a file that
 * declares some is refused, since they may hold elements. Control characters, which test runners
 * copy into messages, become visible signs; all else that is not proper XML is a problem, since a
 * lenient reader would take what follows a lone `&` or an open quote for text, and with it failed
 * tests.
 *
 * @throws ReportProblem
 */
export async function streamXml(
  chunks: AsyncIterable<string>,
  handler: ElementHandler,
): Promise<void> {
  const parser = new SaxesParser();
  const path: string[] = [];
  let root = "";
  let sinceTag = 0;
  let lastTag = { line: 1, column: 0 };
  let tail = "";
  const passTag = () => {
    sinceTag = 0;
    lastTag = { line: parser.line, column: parser.column };
  };
  parser.on("error", (error) => {
    if (!HARMLESS.test(error.message)) throw error;
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("<!ENTITY"))
      throw new ReportProblem(
        "declares entities of its own, which are not read and may hold anything; let the tool write it without them",
      );
  });
  const { text } = handler;
  if (text) parser.on("text", (content) => text.call(handler, content, path));
  parser.on("opentag", ({ name: written, attributes }) => {
    passTag();
    if (path.length === 0) root = written;
    const name = localName(written);
    handler.open(name, attributes, path);
    if (path.push(name) > MAX_DEPTH)
      throw new ReportProblem(
        `is nested more than ${MAX_DEPTH} levels deep; it is no report of a test runner`,
      );
  });
  parser.on("closetag", () => {
    passTag();
    handler.close?.(path.pop() ?? "", path);
  });
  try {
    for await (const piece of cleaned(chunks)) {
      sinceTag += piece.length;
      if (sinceTag > MAX_TEXT_CHARACTERS)
        throw new ReportProblem(
          `has a text of more than ${MAX_TEXT_CHARACTERS / 1024 / 1024} MiB; let the ` +
            "tool write less of the output into it",
        );
      tail = (tail + piece.slice(-TAIL_CHARACTERS)).slice(-TAIL_CHARACTERS);
      parser.write(piece);
    }
  } catch (error) {
    if (error instanceof ReportProblem || !(error instanceof Error)) throw error;
    throw notProper(whereAndWhat(error.message));
  }
  try {
    parser.close();
  } catch {
    // What has its last tag was written to its end, and something in it is left open: a comment, a
    // CDATA section.
    if (root !== "" && tail.trimEnd().endsWith(`</${root}>`))
      throw notProper(
        `after line ${lastTag.line}, column ${lastTag.column}: something begins and never ends`,
      );
    throw halfWritten();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function notProper(why: string): ReportProblem {
  return new ReportProblem(
    `is not proper XML (${why}), so that what stands behind may be lost; let the ` +
      "tool write it again, and correct the tool where it forgets to escape",
  );
}

/**
 * `3:41: empty entity name.` → `line 3, column 41: empty entity name`; the empty name is our own
 * mark.
 */
function whereAndWhat(message: string): string {
  const [, line = "", column = "", what = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const short = what.replace(/\s+/g, " ").replace(/\.$/, "").slice(0, 120);
  if (line === "") return short;
  if (short === "empty entity name")
    return `line ${line}, column ${Math.max(1, Number(column) - 1)}: a lone "&", which has to be "&amp;"`;
  return `line ${line}, column ${column}: ${short}`;
}

/**
 * The text for the parser. It would take all up to the next `;` for the name of an entity: an `&`
 * that begins none becomes `&;`, at which it stops; in CDATA sections and comments, where an `&` is
 * allowed, nobody reads it.
 */
async function* cleaned(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  let isFirst = true;
  for await (const chunk of chunks) {
    let text = rest + chunk;
    if (isFirst) {
      text = text.trimStart();
      if (text === "") continue;
      isFirst = false;
    }
    const open = text.lastIndexOf("&");
    const keep =
      open >= 0 && text.length - open < MAX_ENTITY_CHARACTERS && !text.includes(";", open)
        ? open
        : text.length;
    rest = text.slice(keep);
    yield marked(text.slice(0, keep));
  }
  if (rest !== "") yield marked(rest);
}

function marked(text: string): string {
  const visible = text.replace(FORBIDDEN, (sign) =>
    sign < " " ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : "\u2426",
  );
  if (!visible.includes("&")) return visible;
  let result = "";
  let from = 0;
  for (let at = visible.indexOf("&"); at >= 0; at = visible.indexOf("&", at + 1)) {
    if (ENTITY.test(visible.slice(at, at + MAX_ENTITY_CHARACTERS))) continue;
    result += `${visible.slice(from, at)}&;`;
    from = at + 1;
  }
  return result + visible.slice(from);
}
