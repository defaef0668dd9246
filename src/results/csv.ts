import { parse } from "csv-parse/sync";
import { halfWritten } from "./files";
import { ReportProblem } from "./report";

const MAX_RECORD_CHARACTERS = 16 * 1024 * 1024;
const BATCH = 500;

/**
 * Streams a CSV file with a line of names. Records come in any order, which sums do not mind: those
 * whose quotes stand around whole fields, if anywhere, are split at once, and the others are handed
 * to csv-parse in batches, which also says what is wrong with them. A JTL file can hold millions of
 * records.
 *
 * @param begin  takes the names, returns what takes each record
 * @throws ReportProblem for records of another length, and for a last one without its line break:
 * it is half-written
 */
export async function streamCsv(
  chunks: AsyncIterable<string>,
  begin: (names: readonly string[]) => (record: readonly string[]) => void,
): Promise<void> {
  let delimiter = ",";
  let names: readonly string[] = [];
  let take: ((record: readonly string[]) => void) | undefined;
  let header = "";
  let line = 0;
  let quoted: string[] = [];

  const accept = (record: readonly string[]) => {
    if (record.length !== names.length)
      throw new ReportProblem(
        `has a record with ${record.length} fields where its first line names ` +
          `${names.length} (at or before record ${line}); it is damaged, or two files ` +
          "were joined",
      );
    take?.(record);
  };
  const flush = () => {
    const batch = quoted;
    quoted = [];
    for (const record of parsed(batch, delimiter)) accept(record);
  };
  const enter = (text: string, isQuoted: boolean) => {
    line++;
    const record = text.endsWith("\r") ? text.slice(0, -1) : text;
    // Blank lines, and the names again where files of one run were joined.
    if (record === "" || record === header) return;
    if (take === undefined) {
      header = record;
      delimiter = delimiterOf(record);
      names = parsed([record], delimiter)[0] ?? [];
      take = begin(names);
    } else if (!isQuoted) accept(record.split(delimiter));
    else {
      const fields = plainFields(record, delimiter);
      if (fields) accept(fields);
      else if (quoted.push(record) >= BATCH) flush();
    }
  };

  let rest = "";
  for await (const chunk of chunks) {
    rest = splitRecords(rest + chunk, enter);
    if (rest.length > MAX_RECORD_CHARACTERS)
      throw new ReportProblem(
        `has a record of more than ${MAX_RECORD_CHARACTERS / 1024 / 1024} MiB after ` +
          `record ${line}: a quote is not closed`,
      );
  }
  flush();
  if (rest !== "" || take === undefined) throw halfWritten();
}

/**
 * Hands over each complete record; a line break between quotes belongs to a field.
 *
 * @returns what is left
 */
function splitRecords(text: string, enter: (record: string, isQuoted: boolean) => void): string {
  let quoteAt = text.indexOf('"');
  for (let from = 0; ;) {
    let quotes = 0;
    let end = text.indexOf("\n", from);
    for (; end >= 0; end = text.indexOf("\n", end + 1)) {
      for (; quoteAt >= 0 && quoteAt < end; quoteAt = text.indexOf('"', quoteAt + 1)) quotes++;
      if (quotes % 2 === 0) break;
    }
    if (end < 0) return text.slice(from);
    enter(text.slice(from, end), quotes > 0);
    from = end + 1;
  }
}

/** @returns `undefined` where a quote stands elsewhere than around a field or doubled inside of it */
function plainFields(record: string, delimiter: string): string[] | undefined {
  const fields: string[] = [];
  for (let from = 0; ; from++) {
    const isQuoted = record[from] === '"';
    let end = isQuoted ? closingQuote(record, from + 1) + 1 : record.indexOf(delimiter, from);
    if (end < 0) end = record.length;
    const field = isQuoted ? record.slice(from + 1, end - 1) : record.slice(from, end);
    const isPlain = isQuoted
      ? end > 0 && (end === record.length || record[end] === delimiter)
      : !field.includes('"');
    if (!isPlain) return undefined;
    fields.push(field.includes('""') ? field.replaceAll('""', '"') : field);
    if (end >= record.length) return fields;
    from = end;
  }
}

/** @returns -1 where there is none */
function closingQuote(record: string, from: number): number {
  let at = record.indexOf('"', from);
  while (at >= 0 && record[at + 1] === '"') at = record.indexOf('"', at + 2);
  return at;
}

/** Any sign may part the fields of a JTL file; it is the one behind the first name. */
function delimiterOf(header: string): string {
  const [, own] = /^"?\w+"?([^\w\s".,;|])"?\w/.exec(header) ?? [];
  if (own !== undefined) return own;
  const counts = [",", ";", "\t", "|"].map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length,
  }));
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).delimiter;
}

function parsed(records: readonly string[], delimiter: string): string[][] {
  if (records.length === 0) return [];
  try {
    return parse(records.join("\n"), { delimiter, relax_column_count: true });
  } catch (error) {
    throw new ReportProblem(
      "is not proper CSV: " +
        `${error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 200) : "unknown error"}; ` +
        "the tool was stopped while it wrote, or the file was changed",
    );
  }
}
