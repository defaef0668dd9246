import { notPrinted } from "../support/printed";

const PAGE = "Playing\n…\n       … s  deployment\ndone in … s\n";

test.each([
  ["Playing\na line\n  9.75 s  deployment\ndone in 9.8 s\n"],
  ["Playing\n10.75 s  deployment\ndone in 612.8 s\nand more\n"],
])("what differs from run to run may differ: %j", (printed) => {
  expect(notPrinted(PAGE, printed)).toBeUndefined();
});

test("the first line that is not printed is named, with what stands there", () => {
  expect(notPrinted(PAGE, "Playing\n  1.75 s  deployment\nfailed after 2 s\n")).toBe(
    "Line 4 is not printed: done in … s\nThere is:\nfailed after 2 s\n",
  );
  expect(notPrinted("a\nb\nc", "a\nx\nc\n")).toBe("Line 2 is not printed: b\nThere is:\nx\nc\n");
});
