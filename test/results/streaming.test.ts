import { execFileSync } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { streamCsv } from "../../src/results/csv";
import { Durations } from "../../src/results/durations";
import { reportFolder } from "./reports";

const reports = reportFolder();
afterAll(() => reports.remove());

async function* pieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

test("CSV cut into pieces of any length gives the records that csv-parse finds in the whole", async () => {
  const field = fc.string({
    unit: fc.constantFrom("a", "1", " ", ",", ";", '"', "\n", "\r\n", "é", "😀", "|"),
    maxLength: 6,
  });
  const quoted = (text: string) =>
    /[",;|\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const table = fc.array(fc.tuple(field, field, field), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom("\n", "\r\n"),
      fc.integer({ min: 1, max: 20 }),
      async (rows, end, length) => {
        // A record of three empty fields apart: a blank line is skipped.
        const text = ["one,two,three", ...rows.map((row) => row.map(quoted).join(",")), ""].join(
          end,
        );
        const found: string[] = [];
        await streamCsv(pieces(text, length), () => (record) => found.push(JSON.stringify(record)));
        const expected = (parse(text, { from_line: 2, record_delimiter: end }) as string[][]).map(
          (record) => JSON.stringify(record),
        );
        expect(found.sort()).toEqual(expected.sort());
      },
    ),
  );
});

test.each([[";"], ["\t"], ["|"]])("the delimiter %j is found in the names", async (delimiter) => {
  const found: unknown[] = [];
  await streamCsv(
    pieces(`a${delimiter}b\n1${delimiter}2\n"x${delimiter}y"${delimiter}3\n`, 3),
    (names) => (record) => found.push(names.length, record),
  );
  expect(found).toEqual([2, ["1", "2"], 2, [`x${delimiter}y`, "3"]]);
});

test("percentiles are those of the sorted list, and close to them above a minute", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(2_000), fc.integer({ min: 60_000, max: 5_000_000 })), {
        minLength: 1,
        maxLength: 60,
      }),
      fc.constantFrom(50, 75, 90, 95, 99, 100),
      (list, share) => {
        const durations = new Durations();
        for (const ms of list) durations.add(ms);
        const exact =
          [...list].sort((a, b) => a - b)[Math.ceil((share / 100) * list.length) - 1] ?? NaN;
        const found = durations.percentileMs(share) ?? NaN;
        expect(Math.abs(found - exact)).toBeLessThanOrEqual(exact < 65_536 ? 0 : exact * 0.001);
        expect(durations.meanMs()).toBeCloseTo(list.reduce((a, b) => a + b) / list.length, 6);
        expect(durations.maxMs).toBe(Math.max(...list));
      },
    ),
  );
});

/**
 * A process with a heap of 32 MB reads 64 MB: whatever kept what it read would end with "heap out
 * of memory".
 */
test.each([
  [
    "CSV",
    "timeStamp,elapsed,label,success,URL\n",
    (i: number) =>
      `${1795635260000 + i},${i % 900},${i % 20 === 0 ? `"item, ${i}"` : `item ${i}`},${i % 100 !== 0},http://127.0.0.1:18080/item/${i}`,
    "\n",
  ],
  [
    "XML",
    '<?xml version="1.0"?>\n<testResults version="1.2">\n',
    (i: number) =>
      `<httpSample t="${i % 900}" ts="${1795635260000 + i}" s="${i % 100 !== 0}" ` +
      `lb="item ` +
      `${i}">\n<java.net.URL>http://127.0.0.1:18080/item/${i}</java.net.URL>\n</httpSample>`,
    "\n</testResults>\n",
  ],
])("a large JTL file in %s is read in flat memory", (_, head, row, tail) => {
  const file = openSync(join(reports.folder, "big.jtl"), "w");
  let rows = 0;
  for (let bytes = writeSync(file, head); bytes < 64 * 1024 * 1024;)
    bytes += writeSync(file, `${Array.from({ length: 5_000 }, () => row(rows++)).join("\n")}\n`);
  writeSync(file, tail);
  closeSync(file);
  const script = `
    const { transformSync } = require("@swc/core");
    require.extensions[".ts"] = (module, path) => module._compile(transformSync(require("fs").readFileSync(path, "utf8"), { jsc: { parser: { syntax: "typescript" }, target: "es2023" }, module: { type: "commonjs" } }).code, path);
    require("./src/results").readResults([{ format: "jmeter", path: "big.jtl" }], ${JSON.stringify(reports.folder)}, []).then(({ values, verdict }) => console.log(JSON.stringify({ values, verdict })));`;
  const found = execFileSync(process.execPath, ["--max-old-space-size=32", "-e", script], {
    cwd: resolve(__dirname, "../.."),
    encoding: "utf8",
  });
  expect(JSON.parse(found)).toMatchObject({
    verdict: "warning",
    values: { requests: rows, failed: rows / 100, errorRate: 1, max: 899 },
  });
});
