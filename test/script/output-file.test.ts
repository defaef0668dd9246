import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readJobReport } from "../../src/script/output-file";
import { cases } from "../support/cases";

const folder = mkdtempSync(join(tmpdir(), "output-file-"));
const path = join(folder, "output");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function report(content: string | Buffer) {
  writeFileSync(path, content);
  return readJobReport(path);
}

test("text stays text, objects and arrays are taken as such, :json asks for the rest", async () => {
  const content = [
    "id=00123",
    "big=1e5",
    "flag=true",
    "flag2:json=true",
    "count:json=42",
    "none:json=null",
    'urls=["a","b"]',
    'o={"a":{"b":1}}',
    "broken={not json}",
    "eq=a=b=c",
    "padded= x ",
    "empty=",
  ].join("\n");
  expect(await report(content)).toEqual({
    labels: {},
    data: {
      id: "00123",
      big: "1e5",
      flag: "true",
      flag2: true,
      count: 42,
      none: null,
      urls: ["a", "b"],
      o: { a: { b: 1 } },
      broken: "{not json}",
      eq: "a=b=c",
      padded: " x ",
      empty: "",
    },
  });
});

test("result, status, message and labels have their own place", async () => {
  expect(
    await report(
      'result=warning \nstatus=errored\nmessage={"a":1}\nlabels.ticketUrl=https://x/?a=b\nlabels.n=5\n',
    ),
  ).toEqual({
    result: "warning",
    status: "errored",
    message: '{"a":1}',
    labels: { ticketUrl: "https://x/?a=b", n: "5" },
    data: {},
  });
});

test("the delimiter form, with a value that looks like other entries", async () => {
  expect(
    await report(
      'message<<END\nline one\n\nresult=fail\nEND\ndata:json<<X\n{\n"a": [1]\n}\nX\nempty<<E\nE\na<<b=c\nv\nb=c\n',
    ),
  ).toEqual({
    message: "line one\n\nresult=fail",
    labels: {},
    data: { data: { a: [1] }, empty: "", a: "v" },
  });
});

test("the last of several entries counts", async () => {
  expect(await report("result=fail\na=1\nresult=pass\na<<E\n2\nE\n")).toEqual({
    result: "pass",
    labels: {},
    data: { a: "2" },
  });
});

test("words for a verdict under other names, and other words under theirs, are data", async () => {
  expect(await report("Result=pass\nStatus=deployed\nlastResult=fail\n")).toEqual({
    labels: {},
    data: { Result: "pass", Status: "deployed", lastResult: "fail" },
  });
});

test("names that objects inherit are ordinary names", async () => {
  const { data, labels } = await report(
    '__proto__={"polluted":1}\nconstructor=c\nhasOwnProperty=h\nlabels.__proto__=l\n',
  );
  expect(Object.entries(data)).toEqual([
    ["__proto__", { polluted: 1 }],
    ["constructor", "c"],
    ["hasOwnProperty", "h"],
  ]);
  expect(Object.entries(labels)).toEqual([["__proto__", "l"]]);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test.each([
  [
    "result=passed",
    'line 1 of CLOUD_AUTOMATION_OUTPUT sets result to "passed"; result may be pass, warning, fail',
  ],
  [
    "a=1\n\nstatus=ok",
    'line 3 of CLOUD_AUTOMATION_OUTPUT sets status to "ok"; status may be succeeded, errored',
  ],
  ["a=1\n=x", "line 2 of CLOUD_AUTOMATION_OUTPUT has no name before =; write name=value"],
  [":json=1", "line 1 of CLOUD_AUTOMATION_OUTPUT has no name before ="],
  ["labels.=1", "line 1 of CLOUD_AUTOMATION_OUTPUT has no name before ="],
  ["<<E\nE", "line 1 of CLOUD_AUTOMATION_OUTPUT has no name before <<"],
  ["a=1\nhunter2", "line 2 of CLOUD_AUTOMATION_OUTPUT has neither = nor <<; write name=value"],
  ["a<<", "line 1 of CLOUD_AUTOMATION_OUTPUT has no delimiter after <<"],
  [
    "a=1\nb<<E\nhunter2\n",
    'line 2 of CLOUD_AUTOMATION_OUTPUT opens the value of "b", but its delimiter never stands alone',
  ],
  [
    "a<<E\nx\nE\nn:json=hunter2",
    'line 4 of CLOUD_AUTOMATION_OUTPUT asks for JSON in "n:json", but the value is not valid JSON',
  ],
  ["n:json=1e999", "line 1 of CLOUD_AUTOMATION_OUTPUT asks for JSON"],
  [
    "n:json=9007199254740993",
    'line 1 of CLOUD_AUTOMATION_OUTPUT gives "n:json" a whole number too large',
  ],
  [
    "labels.a:json=5",
    'line 1 of CLOUD_AUTOMATION_OUTPUT gives "labels.a" a JSON value, but it has to be text',
  ],
  [
    "Result=fail",
    'line 1 of CLOUD_AUTOMATION_OUTPUT sets "Result", which decides nothing; write result, in small letters',
  ],
  [
    "a=1\nSTATUS=Errored ",
    'line 2 of CLOUD_AUTOMATION_OUTPUT sets "STATUS", which decides nothing',
  ],
  ["RESULT<<E\nwarning\nE", 'line 1 of CLOUD_AUTOMATION_OUTPUT sets "RESULT"'],
  ["\u200bresult=fail", "which decides nothing; write result"],
])("%j is unreadable, with line and fix", async (content, expected) => {
  const { unreadable } = await report(content);
  expect(unreadable).toMatch(expected);
  expect(unreadable).not.toContain("hunter2");
});

test("what was understood before a mistake stays valid", async () => {
  expect(await report("ticket=INC1\nresult=great\nlabels.a=b\nnothing here\nlater=x")).toEqual({
    labels: { a: "b" },
    data: { ticket: "INC1" },
    unreadable: expect.stringContaining("line 2"),
  });
});

test("a file that is gone is no empty report: what was reported is lost", async () => {
  const gone = /CLOUD_AUTOMATION_OUTPUT is gone.*lost; the job must not remove it/;
  expect((await readJobReport(join(folder, "missing"))).unreadable).toMatch(gone);
  writeFileSync(join(folder, "a-file"), "");
  expect((await readJobReport(join(folder, "a-file", "output"))).unreadable).toMatch(gone);
});

test("a folder, a pipe and a file that is too large are refused", async () => {
  expect((await readJobReport(folder)).unreadable).toMatch(/no longer a plain file/);
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  expect((await readJobReport(pipe)).unreadable).toMatch(/no longer a plain file/);
  expect((await report(Buffer.alloc(4 * 1024 * 1024 + 1, "a"))).unreadable).toMatch(
    /holds 4\.0 MiB, at most 4 MiB/,
  );
  const largest = await report(`a=${"x".repeat(4 * 1024 * 1024 - 2)}`);
  expect(largest.unreadable).toBeUndefined();
});

test("very deep JSON stays text", async () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  expect((await report(`a=${deep}`)).data).toEqual({ a: deep });
  expect((await report(`a:json=${deep}`)).unreadable).toMatch(/at most 100 levels/);
});

const EXPECTED = { result: "pass", message: "größer 漢字\nzwei", labels: {}, data: { a: "Ä 1" } };
const LINES = ["a=Ä 1", "result=pass", "message<<E", "größer 漢字", "zwei", "E"];
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

test.each([
  ["UTF-8, LF", Buffer.from(LINES.join("\n"))],
  ["UTF-8 with a byte order mark, CRLF", Buffer.from(`\ufeff${LINES.join("\r\n")}\r\n`)],
  ["UTF-16 as PowerShell 5 writes it", utf16(`\ufeff${LINES.join("\r\n")}\r\n`)],
  ["UTF-16 without a mark", utf16(`${LINES.join("\r\n")}\r\n`)],
  ["UTF-16, last line unfinished", utf16(`\ufeff${LINES.join("\r\n")}`)],
  ["UTF-16, big end first", Buffer.from(utf16(`\ufeff${LINES.join("\r\n")}\r\n`)).swap16()],
  [
    "UTF-8, then UTF-16",
    Buffer.concat([
      Buffer.from("a=Ä 1\nresult=pass\n"),
      utf16(`${LINES.slice(2).join("\r\n")}\r\n`),
    ]),
  ],
  [
    "UTF-16, then UTF-8",
    Buffer.concat([
      utf16("\ufeffa=Ä 1\r\nresult=pass\r\n"),
      Buffer.from(`${LINES.slice(2).join("\n")}\n`),
    ]),
  ],
])("encoding: %s", async (_name, bytes) => {
  expect(await report(bytes)).toEqual(EXPECTED);
});

test("any data written in the delimiter form comes back, in both encodings", async () => {
  const name = fc
    .stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,12}$/)
    .filter((n) => !["result", "status", "message"].includes(n) && !n.startsWith("labels."));
  // NUL cannot be told from UTF-16; a carriage return before a line end belongs to the line end.
  const value = fc
    .string({ unit: "grapheme" })
    .map((text) => text.replace(/[\r\0\ufeff]/g, ""))
    .filter((text) => !/^\s*[[{]/.test(text));
  const holdsNewlineByte = (text: string): boolean =>
    utf16(text.replaceAll("\n", "")).includes(0x0a);
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(name, value, { maxKeys: 5 }),
      fc.boolean(),
      async (data, wide) => {
        // Half of a character that looks like a line end is guessed right in most places, not in
        // all.
        fc.pre(!wide || !Object.values(data).some(holdsNewlineByte));
        const text = Object.entries(data)
          .map(([key, item]) => `${key}<<q3x9\n${item}\nq3x9\n`)
          .join("");
        const { data: read, unreadable } = await report(
          wide ? utf16(`\ufeff${text}`) : Buffer.from(text),
        );
        expect(unreadable).toBeUndefined();
        expect(Object.entries(read)).toEqual(Object.entries(data));
      },
    ),
    { numRuns: cases(300) },
  );
});

test("a character whose half looks like a line end is no line end", async () => {
  expect((await report(utf16("\ufeffa<<E\nਅ ਹ\nⰠ⠠\nE\nresult=pass\n"))).data).toEqual({
    a: "ਅ ਹ\nⰠ⠠",
  });
});

test("no content makes reading fail", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const read = await report(Buffer.from(bytes));
      expect(typeof (read.unreadable ?? "")).toBe("string");
      expect(JSON.parse(JSON.stringify(read.data))).toEqual(read.data);
    }),
    { numRuns: cases(300, 6_000) },
  );
});
