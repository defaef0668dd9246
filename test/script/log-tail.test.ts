import { LogTail } from "../../src/script/log-tail";

function tailOf(
  maxLines: number,
  ...pieces: ReadonlyArray<readonly ["stdout" | "stderr", string]>
): string[] {
  const tail = new LogTail<"stdout" | "stderr">(maxLines);
  for (const [stream, text] of pieces) tail.push(stream, text);
  return tail.lines();
}

test("the last lines of both streams, in order of arrival", () => {
  expect(tailOf(3, ["stdout", "a\nb\n"], ["stderr", "oops\n"], ["stdout", "c\n"])).toEqual([
    "b",
    "oops",
    "c",
  ]);
});

test("an unfinished line counts, and pieces of a line belong together", () => {
  expect(tailOf(5, ["stdout", "a\nhal"], ["stderr", "err\n"], ["stdout", "f\nlast"])).toEqual([
    "a",
    "err",
    "half",
    "last",
  ]);
});

test("of a progress line the last state is kept", () => {
  expect(
    tailOf(5, ["stdout", "10%\r20%\r"], ["stdout", "100%\r"], ["stdout", "\nnext\r\n"]),
  ).toEqual(["100%", "next"]);
  expect(tailOf(5, ["stdout", "10%\r"], ["stdout", "20%"])).toEqual(["20%"]);
});

test("a flood of carriage returns is no work", () => {
  const flood = `${"\r".repeat(64_000)}x${"\r".repeat(64_000)}y`;
  expect(tailOf(2, ["stdout", flood], ["stdout", flood])).toEqual(["y"]);
});

test("colours, titles and control characters are removed, tabs and other scripts stay", () => {
  expect(
    tailOf(5, [
      "stdout",
      "\u001b[31;1mred\u001b[0m\t\u001b]0;title\u0007ünï\u0000\u001b[2K 漢字\u001b]8;;http://x\u001b\\link\n",
    ]),
  ).toEqual(["red\tünï 漢字link"]);
});

test("a line is kept up to 32 KiB, so that a secret in it is whole when it is masked", () => {
  expect(tailOf(1, ["stdout", `${"x".repeat(60_000)}\n`])[0]).toHaveLength(32 * 1024);
  expect(tailOf(1, ["stdout", `${"z".repeat(2_500)}\n`])[0]).toHaveLength(2_500);
});

test("no lines are kept when none are asked for", () => {
  expect(tailOf(0, ["stdout", "a\nb"])).toEqual([]);
});

test("however a log is cut into pieces, the tail is the same", () => {
  const log = Array.from({ length: 200 }, (_, i) => `line ${i}`).join("\n");
  for (const size of [1, 3, 7, 64, 1000, log.length]) {
    const pieces = log.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
    expect(tailOf(4, ...pieces.map((piece) => ["stdout", piece] as const))).toEqual([
      "line 196",
      "line 197",
      "line 198",
      "line 199",
    ]);
  }
});
