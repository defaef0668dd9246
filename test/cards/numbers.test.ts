import fc from "fast-check";
import "../support/seed";
import { bar, shortNumber, signedPercent } from "../../src/cards/numbers";

test.each<[number, readonly number[], string]>([
  [0, [], "────────────"],
  [0.5, [0.75], "██████───┃──"],
  [0.75, [0.75], "█████████┃──"],
  [0.76, [0.75], "█████████┃█─"],
  [0.74, [0.75], "█████████┃──"],
  [1, [0.75], "█████████┃██"],
  [1.4, [0.3], "████┃██████▸"],
  [0.8, [0.9, 0.75], "█████████┃█┃"],
])("a share of %d with marks at %j", (share, marks, text) => {
  expect(bar(share, marks, 12)).toBe(text);
});

test("a bar is as wide as it should be, and never on the wrong side of its mark", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 0.01, max: 0.85, noNaN: true }),
      (share, mark) => {
        const text = bar(share, [mark], 12);
        expect([...text]).toHaveLength(12);
        const [, after = ""] = text.split("┃");
        expect(/[█▸]/.test(after)).toBe(share > mark);
      },
    ),
  );
});

test.each([
  [1042, "1042"],
  [99.98, "99.98"],
  [812.44, "812.4"],
  [0.012345, "0.01235"],
  [123456.789, "123456.8"],
])("%d is short as %s", (value, text) => {
  expect(shortNumber(value)).toBe(text);
});

test.each([
  [0.08, "+0.1%"],
  [-18.02, "−18%"],
  [1e9, "+more than 99999%"],
])("%d percent with its sign is %s", (value, text) => {
  expect(signedPercent(value)).toBe(text);
});
