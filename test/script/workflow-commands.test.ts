import fc from "fast-check";
import {
  allowedCommandNames,
  screenLine,
  WorkflowCommandScreen,
} from "../../src/script/workflow-commands";
import { cases } from "../support/cases";

const DEFAULT = allowedCommandNames(["add-mask", "group"]);
const REGISTERED = [
  "error",
  "warning",
  "notice",
  "debug",
  "group",
  "endgroup",
  "add-mask",
  "stop-commands",
  "echo",
  "add-matcher",
  "remove-matcher",
  "set-output",
  "save-state",
  "set-env",
  "add-path",
];

interface Recognised {
  readonly name: string;
  readonly data: string;
}

/**
 * The runner's recogniser, written a second time after
 * docs/reference/github-actions.md#workflow-commands: lines end at \n, \r\n or \r, `::` counts
 * behind trimmed white space, `##[` anywhere. `separator` is how "::" is searched behind the name:
 * the runner compares by the rules of a language, so invisible characters between the colons may
 * not count.
 */
function recognise(log: string, separator: RegExp = /::/): Recognised[] {
  const found: Recognised[] = [];
  for (const raw of log.split(/\r\n|\r|\n/)) {
    const line = raw.replace(
      /^[\t-\r\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/,
      "",
    );
    const second = line.startsWith("::") ? separator.exec(line.slice(2)) : null;
    const current = second
      ? known(line.slice(2, 2 + second.index), line.slice(2 + second.index + second[0].length))
      : undefined;
    const mark = raw.indexOf("##[");
    const close = mark < 0 ? -1 : raw.indexOf("]", mark);
    const legacy = close < 0 ? undefined : known(raw.slice(mark + 3, close), raw.slice(close + 1));
    const command = current ?? legacy;
    if (command) found.push(command);
  }
  return found;
}

function known(info: string, data: string): Recognised | undefined {
  const name = (info.split(" ")[0] ?? "").toLowerCase();
  return REGISTERED.includes(name) ? { name, data } : undefined;
}

function screened(
  pieces: readonly string[],
  allowed = DEFAULT,
  silenceAfter: (index: number) => boolean = () => false,
) {
  const written: string[] = [];
  const plain: string[] = [];
  const masks: string[] = [];
  const screen = new WorkflowCommandScreen(allowed, {
    text: (safe, forPeople) => (written.push(safe), plain.push(forPeople)),
    mask: (value) => masks.push(value),
  });
  pieces.forEach((piece, index) => {
    screen.push(piece);
    if (silenceAfter(index)) screen.passUnfinished();
  });
  screen.end();
  return { safe: written.join(""), written, plain: plain.join(""), masks };
}

test.each([
  ["::error::disk full", ": :error::disk full"],
  ["  \t::ERROR file=a.ts,line=1::x", "  \t: :ERROR file=a.ts,line=1::x"],
  ["\u3000::warning::x", "\u3000: :warning::x"],
  ["::stop-commands::token", ": :stop-commands::token"],
  ["text ##[error]x", "text ## [error]x"],
  ["####[Set-Output name=a;b=c]x##[error]y", "#### [Set-Output name=a;b=c]x## [error]y"],
  ["::group::##[error]", "::group::##[error]"],
  ["::error::##[group]title", ": :error::##[group]title"],
  ["::group title ##[error]x", "::group title ## [error]x"],
  ["::group::\u0301##[error]x", ": :group::\u0301## [error]x"],
  ["::error:\u200b:x", ": :error:\u200b:x"],
])("%j becomes %j", (line, safe) => {
  expect(screenLine(line, DEFAULT).safe).toBe(safe);
});

test.each([
  "::group::Build",
  "::EndGroup::",
  "##[group]Build",
  "text ##[endgroup]",
  "::add-mask::abc##[def",
  ":: no command",
  "::1 localhost",
  ":::error::x",
  ":::::::::::::",
  "a ::error::x",
  "##[no end",
  "# #[error]x",
  "::",
])("%j stays as it is", (line) => {
  expect(screenLine(line, DEFAULT).safe).toBe(line);
});

test("a name can be allowed, stop-commands never", () => {
  const allowed = allowedCommandNames(["Error", "stop-commands"]);
  expect(screenLine("::error::x", allowed).safe).toBe("::error::x");
  expect(screenLine("::group::x", allowed).safe).toBe(": :group::x");
  expect(screenLine("::stop-commands::x", allowed).safe).toBe(": :stop-commands::x");
  expect(screenLine("##[Stop-Commands]x", allowed).safe).toBe("## [Stop-Commands]x");
});

test("masks are reported in every spelling, unescaped, and before their line", () => {
  expect(
    screened([
      "::add-mask::a%25b%0Ac%0Dd\n ::ADD-MASK x=y::two\nsee " +
        "##[add-mask]th%5D%3Bree\n::add-mask:: \n::add-mask::%250A\n",
    ]).masks,
  ).toEqual(["a%b\nc\rd", "two", "th];ree", "%0A"]);
  const events: string[] = [];
  const screen = new WorkflowCommandScreen(DEFAULT, {
    text: (safe) => events.push(`text ${safe}`),
    mask: (value) => events.push(`mask ${value}`),
  });
  screen.push("before\n::add-mask::s3cret\ns3cret\n");
  expect(events).toEqual(["text before\n", "mask s3cret", "text ::add-mask::s3cret\ns3cret\n"]);
});

test("a mask that is not allowed is reported but not printed", () => {
  const none = allowedCommandNames([]);
  const { safe, plain, masks } = screened(
    ["::add-mask::s3cret\nx ##[add-mask]s3cret2\n\u200b::add-mask::s3cret3"],
    none,
  );
  expect(masks).toEqual(["s3cret", "s3cret2", "s3cret3"]);
  expect(safe).toBe(": :add-mask::***\nx ## [add-mask]***\n\u200b: :add-mask::***");
  expect(plain).not.toContain("s3cret");
});

test("people read titles without their command, and commands as they were printed", () => {
  expect(
    screened(["::group::Build\nstep\n::error::x\n::endgroup::\n::add-mask::s3cret\n"]).plain,
  ).toBe("Build\nstep\n::error::x\n");
});

test("what follows a passed part is neither trusted nor harmful", () => {
  const silent = () => true;
  expect(screened(["x", "::add-mask::##[error]\n"], DEFAULT, silent).safe).toBe(
    "x: :add-mask::***\n",
  );
  expect(screened(["text", "::group::a\n::group::b\n"], DEFAULT, silent).safe).toBe(
    "text: :group::a\n::group::b\n",
  );
  expect(screened(["  ", "::group::a\n", ":", ":", "error::x"], DEFAULT, silent).safe).toBe(
    "  ::group::a\n: :error::x",
  );
  expect(screened(["::group::Bu", "ild\n"], DEFAULT, silent).safe).toBe("::group::Build\n");
});

test("a very long secret given to add-mask stays together, a long line does not pile up", () => {
  const secret = "s".repeat(300_000);
  const chunks = `::add-mask::${secret}\n`.match(/[^]{1,65536}/g) ?? [];
  expect(screened(chunks).masks).toEqual([secret]);
  const endless = screened(Array.from({ length: 100 }, () => "x".repeat(60_000)));
  expect(endless.safe).toBe("x".repeat(6_000_000));
  expect(endless.written.length).toBeGreaterThan(40);
});

/**
 * Text made of what matters to a recogniser, so that commands come about often, also by accident.
 */
const fragment = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "::",
      ":",
      "##[",
      "#",
      "##",
      "[",
      "]",
      "\n",
      "\r",
      "\r\n",
      " ",
      "\t",
      "\u00a0",
      "\u0085",
      "\ufeff",
      "\u200b",
      "\u0301",
      "\0",
      "%0A",
      "%",
      "\u001b[31m",
      "=",
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...REGISTERED,
      "ERROR",
      "Stop-Commands",
      "std",
      "group x=y",
      "error file=a",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
);
const name = fc.constantFrom(...REGISTERED, "Error", "STOP-COMMANDS", "std");
const command = fc
  .oneof(
    fc.tuple(
      fc.constantFrom("\n", "\r", "\r\n ", "\n\u00a0", "\n\u200b", "\nx", "\n:", ""),
      fc.constant("::"),
      name,
      fc.constantFrom("::", " a=b::", " ::", ":\u200b:", ":\0:", "::\u0301", ":"),
    ),
    fc.tuple(
      fc.constantFrom("", "\n", "#", "##["),
      fc.constant("##["),
      name,
      fc.constantFrom("]", " a=b]", " ]", "\u200b]", ""),
    ),
  )
  .map((parts) => parts.join(""));
const logs = fc
  .array(fc.oneof(fragment, command), { maxLength: 40 })
  .map((parts) => parts.join(""));
const longLogs = fc
  .tuple(logs, fc.constantFrom(65_530, 65_536, 140_000, 1_048_600), logs)
  .map(([before, size, after]) => `${before}${"y".repeat(size)}${after}`);
const allowedSets = fc
  .subarray(["add-mask", "group", "error", "stop-commands", "set-output"])
  .map((names) => [...names]);

function cut(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let from = 0, i = 0; from < text.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    pieces.push(text.slice(from, from + size));
    from += size;
  }
  return pieces;
}

const SEPARATORS = [/::/, /:[\p{C}\p{M}]*:/u, /:[\p{C}]*:(?!\p{M})/u];

function expectOnlyAllowed(safe: string, names: readonly string[]): void {
  const allowed = allowedCommandNames(names);
  for (const separator of SEPARATORS) {
    expect(recognise(safe, separator).filter(({ name }) => !allowed.has(name))).toEqual([]);
  }
}

test("the recogniser of this test finds commands in the generated logs", () => {
  const samples = fc.sample(logs, { numRuns: 2000, seed: 7 });
  const found = samples.flatMap((log) => recognise(log).map(({ name }) => name));
  expect(new Set(found).size).toBe(REGISTERED.length);
  expect(found.length).toBeGreaterThan(500);
});

test("after the screen the runner finds only allowed commands, however the log is cut and wherever it falls silent", () => {
  fc.assert(
    fc.property(
      logs,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
      allowedSets,
      fc.func(fc.boolean()),
      (log, sizes, names, silent) => {
        const { safe, written } = screened(
          cut(log, sizes),
          allowedCommandNames(names),
          (index) => silent(index) === true,
        );
        expectOnlyAllowed(safe, names);
        // Somebody else's line may come between any two pieces.
        expectOnlyAllowed(written.join("\n"), names);
      },
    ),
    { numRuns: cases(300, 20_000) },
  );
});

test("the same with lines longer than what is held back", () => {
  fc.assert(
    fc.property(
      longLogs,
      fc.constantFrom([65_536], [1000, 70_000], [32_768, 1]),
      allowedSets,
      (log, sizes, names) => {
        const { safe, written } = screened(cut(log, sizes), allowedCommandNames(names));
        expectOnlyAllowed(safe, names);
        expectOnlyAllowed(written.join("\n"), names);
      },
    ),
    { numRuns: cases(60) },
  );
});

test("allowed commands still work, and nothing but the breaking space is added", () => {
  fc.assert(
    fc.property(logs, allowedSets, (log, names) => {
      const allowed = allowedCommandNames(names);
      const { safe, masks } = screened([log], allowed);
      // Cutting in pieces without a pause changes nothing.
      expect(screened(cut(log, [1, 2, 5]), allowed).safe).toBe(safe);
      const mark = (text: string) => text.replaceAll("***", "").replaceAll(" ", "");
      if (masks.length === 0) expect(mark(safe)).toBe(mark(log));
      for (const { name, data } of recognise(log)) {
        // The runner unescapes first, and a mask of white space only is none.
        if (
          name === "add-mask" &&
          data.replace(/%0[AD]/g, "").trim() !== "" &&
          !/\p{M}|\p{C}/u.test(log)
        )
          expect(masks.length).toBeGreaterThan(0);
      }
      const effective = recognise(log).filter(({ name }) => allowed.has(name));
      if (!/[\p{M}\p{C}]/u.test(log.replace(/[\r\n\t]/g, "")))
        expect(recognise(safe)).toEqual(
          effective.length === recognise(log).length
            ? effective
            : expect.arrayContaining(effective),
        );
    }),
    { numRuns: cases(300, 5000), examples: [["##[add-mask]%0A", []]] },
  );
});
