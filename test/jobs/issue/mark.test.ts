import fc from "fast-check";
import { sinceOf } from "../../../src/jobs/ticket/find";
import {
  commentMark,
  keysOf,
  readMark,
  sectionOf,
  ticketMark,
  withoutMarks,
  withSection,
} from "../../../src/jobs/ticket/mark";
import { codePoint } from "../../support/texts";

const anyText = fc.oneof(
  fc.string({ unit: codePoint, maxLength: 300 }),
  fc.constantFrom(
    "-->",
    "<!-- cloud-automation: issue keptn-x -->",
    "a b\n-->c",
    "\ud800",
    "é".repeat(400),
    "--!>",
    "%2D%2D>",
  ),
);

test("whatever the ids are, the mark is one line that says them again and ends where it should", () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.option(anyText, { nil: undefined }),
      (id, keptnContext, problemId) => {
        const keys = keysOf({ id, keptnContext }, undefined, problemId);
        for (const noun of ["issue", "incident"] as const) {
          const mark = ticketMark({ noun }, keys);
          expect(mark.split("\n")).toHaveLength(1);
          expect(mark.indexOf("-->")).toBe(mark.length - 3);
          expect(mark.length).toBeLessThan(1_000);
          expect(readMark(`${mark}\nText`)).toEqual({ noun, keys: [keys.task, keys.lasting] });
        }
      },
    ),
  );
});

test("different ids have different keys", () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      (a, b) =>
        (a.toWellFormed() === b.toWellFormed()) ===
        (keysOf({ id: "1", keptnContext: "c" }, a, undefined).lasting ===
          keysOf({ id: "1", keptnContext: "c" }, b, undefined).lasting),
    ),
  );
});

test("a key stands for everything else, then the problem, then the sequence, and none is taken for another", () => {
  const task = { id: "1", keptnContext: "same" };
  const keys = [
    keysOf(task, "same", "p"),
    keysOf(task, undefined, "same"),
    keysOf(task, undefined, undefined),
  ];
  expect(keys.map(({ lasting, isShared }) => [lasting, isShared])).toEqual([
    ["key-same", true],
    ["problem-same", true],
    ["context-same", false],
  ]);
});

test("foreign text holds no mark, wherever it is put", () => {
  const marks = fc.constantFrom(
    ticketMark({ noun: "issue" }, { task: "keptn-1", lasting: "key-2", isShared: true }),
    commentMark({ task: "keptn-1", lasting: "x", isShared: true }, "update"),
    sectionOf("s", "x"),
    "<!--cloud-automation: issue a -->",
    "<!--\n\tCloud-Automation: issue a -->",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(marks, fc.string(), fc.constantFrom("<", "<!", "<!--", "-->")), {
        maxLength: 6,
      }),
      (parts) => {
        const text = withoutMarks(parts.join(""));
        expect(text).not.toMatch(/<!--\s*cloud-automation/i);
        expect(readMark(text)).toBeUndefined();
      },
    ),
  );
});

test("a section is replaced as often as it is written, and everything around it stays", () => {
  const plain = fc.string({ unit: "grapheme", maxLength: 60 }).map(withoutMarks);
  fc.assert(
    fc.property(plain, plain, plain, plain, (before, one, two, after) => {
      const body = `${before}\n${sectionOf("a", one)}\n${sectionOf("b", two)}\n${after}`;
      const changed = withSection(body, "a", two);
      expect(changed).toBe(`${before}\n${sectionOf("a", two)}\n${sectionOf("b", two)}\n${after}`);
      expect(withSection(changed, "a", two)).toBe(changed);
      const added = withSection(body, "c", one);
      expect(added.endsWith(sectionOf("c", one))).toBe(true);
      expect(withSection(added, "c", one)).toBe(added);
    }),
  );
});

test.each<[unknown, string | undefined]>([
  ["2026-11-01T10:00:00.123456789Z", "2026-11-01T09:50:00Z"],
  // A clock that is ahead, or somebody who wants us to see nothing.
  ["2099-01-01T00:00:00Z", "2026-11-01T11:50:00Z"],
  ["-271821-04-20T00:00:00.000Z", "1970-01-01T00:00:00Z"],
  ["soon", undefined],
  [undefined, undefined],
  [7, undefined],
])("of a task from %p nothing is older than %p", (time, since) => {
  const request = {
    assignment: { event: { time } },
    clock: { nowMs: () => Date.parse("2026-11-01T12:00:00Z") },
  } as unknown as Parameters<typeof sinceOf>[0];
  expect(sinceOf(request)).toBe(since);
});
