import { SaxesParser } from "saxes";
import { halfWritten } from "./files";
import { ReportProblem } from "./report";

const MAX_DEPTH = 200;
/** Between two tags; a text grows in memory until its end is seen. */
const MAX_TEXT_CHARACTERS = 64 * 1024 * 1024;
/** Test runners copy terminal colours and HTML entities into messages. What is counted does not depend on them. */
const HARMLESS = /disallowed character\.$|entity/;

export type Attributes = Readonly<Record<string, string>>;

export interface ElementHandler {
  /** @param path  names from the root to the element's parent */
  open(name: string, attributes: Attributes, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
}

/** Streams an XML file. Entities are never expanded and nothing is fetched. @throws ReportProblem */
export async function streamXml(chunks: AsyncIterable<string>, handler: ElementHandler): Promise<void> {
  const parser = new SaxesParser();
  const path: string[] = [];
  let sinceTag = 0;
  parser.on("error", (error) => {
    if (!HARMLESS.test(error.message)) throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    sinceTag = 0;
    handler.open(name, attributes, path);
    if (path.push(name) > MAX_DEPTH) throw new ReportProblem(`is nested more than ${MAX_DEPTH} levels deep; it is no report of a test runner`);
  });
  parser.on("closetag", ({ name }) => {
    sinceTag = 0;
    path.pop();
    handler.close?.(name, path);
  });
  try {
    for await (const chunk of chunks) {
      sinceTag += chunk.length;
      if (sinceTag > MAX_TEXT_CHARACTERS) throw new ReportProblem(`has a text of more than ${MAX_TEXT_CHARACTERS / 1024 / 1024} MiB; let the tool write less of the output into it`);
      parser.write(chunk);
    }
  } catch (error) {
    if (error instanceof ReportProblem) throw error;
    throw new ReportProblem(`is not proper XML (${error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 200) : "unknown error"}); let the tool write it again`);
  }
  try {
    parser.close();
  } catch {
    throw halfWritten();
  }
}
