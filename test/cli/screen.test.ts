import { PassThrough } from "node:stream";
import fc from "fast-check";
import { nearest } from "../../src/domain/text/nearest";
import type { Segment } from "../../cli/screen";
import { TerminalScreen } from "../../cli/screen";
import { cut, harmless, widthOf, wrap } from "../../cli/text-width";
import { codePoint } from "../support/texts";

function screenOf(
  terminal: { isTTY: boolean; columns?: number },
  environment: NodeJS.ProcessEnv = {},
): { screen: TerminalScreen; text: () => string } {
  const stream = new PassThrough();
  let text = "";
  stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const output = Object.assign(stream, terminal) as unknown as NodeJS.WriteStream;
  return {
    screen: new TerminalScreen(
      output,
      new PassThrough() as unknown as NodeJS.ReadStream,
      environment,
    ),
    text: () => text,
  };
}

const ANY_TEXT = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "\u001b",
      "[",
      "2",
      "J",
      "]",
      "\u0007",
      "\r",
      "\n",
      "\u202e",
      "\u009b",
      "漢",
      "👍",
      "e\u0301",
      "a",
    ),
    fc.string({ unit: codePoint, minLength: 1, maxLength: 1 }),
  ),
  maxLength: 80,
});

test("a whole line is not cut, and nothing in it is raw", () => {
  const { screen, text } = screenOf({ isTTY: true, columns: 40 }, { NO_COLOR: "1" });
  screen.wholeLine("https://example.com/", "\u001b[2J", "a".repeat(100), "\u202e\r\n");
  expect(text().trimEnd()).toBe(`https://example.com/${"a".repeat(100)}`);
});

test("foreign text never reaches the terminal raw, and no line is longer than it", () => {
  fc.assert(
    fc.property(
      fc.array(ANY_TEXT, { maxLength: 4 }),
      fc.integer({ min: 40, max: 120 }),
      (texts, columns) => {
        const { screen, text } = screenOf({ isTTY: true, columns }, { NO_COLOR: "1" });
        screen.line(...texts);
        expect(text()).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]*\n$/u);
        expect(widthOf(text().trimEnd())).toBeLessThanOrEqual(columns);
      },
    ),
  );
});

const LINE: readonly Segment[] = [["green", "pass"], " plain"];

test.each([
  ["a terminal", { isTTY: true, columns: 80 }, {}, "\u001b[32mpass\u001b[39m plain\n"],
  ["a terminal with NO_COLOR", { isTTY: true, columns: 80 }, { NO_COLOR: "1" }, "pass plain\n"],
  ["a dumb terminal", { isTTY: true, columns: 80 }, { TERM: "dumb" }, "pass plain\n"],
  ["a pipe", { isTTY: false }, {}, "pass plain\n"],
])("colours: %s", (_, terminal, environment, expected) => {
  const { screen, text } = screenOf(terminal, environment);
  screen.line(...LINE);
  expect(text()).toBe(expected);
});

test("in a pipe long lines stay whole", () => {
  const { screen, text } = screenOf({ isTTY: false });
  screen.line("x".repeat(500));
  expect(text()).toBe(`${"x".repeat(500)}\n`);
});

test("harmless keeps what is text", () => {
  expect(harmless("Grüße 漢字 👍 a\tb\nc")).toBe("Grüße 漢字 👍 a    b c");
  expect(harmless("\u001b[31mred\u001b[0m \u001b]0;title\u0007x")).toBe("red x");
});

test("cut counts columns, wrap keeps words", () => {
  expect(cut("漢字漢字", 5)).toBe("漢字…");
  expect(cut("abc", 3)).toBe("abc");
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
});

test.each([
  ["plai", "play"],
  ["paly", "play"],
  ["help", "help"],
  ["deploy-everything", undefined],
])("nearest to %s is %s", (word, expected) => {
  expect(nearest(word, ["play", "help"])).toBe(expected);
});
