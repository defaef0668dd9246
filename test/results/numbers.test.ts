import fc from "fast-check";
import { momentOf } from "../../src/results/dates";
import { countOf, Marks, readingsOf } from "../../src/results/numbers";

const LOCALES = [
  "en-US",
  "de-DE",
  "de-CH",
  "fr-FR",
  "es-ES",
  "pl-PL",
  "ru-RU",
  "sv-SE",
  "pt-BR",
  "it-IT",
  "cs-CZ",
];

test("a number as any of these locales prints it is among its readings, and the marks of the file tell which", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LOCALES),
      fc.integer({ min: 0, max: 9_999_999_999 }).map((n) => n / 1000),
      (locale, number) => {
        const format = new Intl.NumberFormat(locale, {
          minimumFractionDigits: 3,
          maximumFractionDigits: 3,
        });
        const short = new Intl.NumberFormat(locale, {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        }).format(0.25);
        const marks = new Marks();
        marks.learn(readingsOf(short));
        const text = format.format(number);
        expect(marks.choose(readingsOf(text), text.includes(","))).toBeCloseTo(number, 6);
      },
    ),
  );
});

test("a sign changes no reading: what is read at once is read as everything else", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{0,5}\.?\d{0,5}$/), (text) => {
      expect(readingsOf(text)).toEqual(readingsOf(`+${text}`));
    }),
  );
});

test("counts as any of these locales prints them", () => {
  fc.assert(
    fc.property(fc.constantFrom(...LOCALES), fc.nat(2_000_000_000), (locale, count) => {
      expect(countOf(new Intl.NumberFormat(locale).format(count))).toBe(count);
    }),
  );
});

test.each([
  "",
  " ",
  "-1",
  "NaN",
  "Infinity",
  "1.2.3",
  "1,2,3",
  "1 2",
  "12 34",
  "0x10",
  "1e999",
  "1_000",
  "٣",
  "1,024.5,6",
  "0,123,456",
  ".",
  ",",
  "+",
  "1 ms",
  "9".repeat(400),
])("%j is no number", (text) => {
  expect(readingsOf(text)).toEqual({});
  expect(countOf(text)).toBeUndefined();
});

test.each([["1.5"], ["5.000"], ["2,5"]])("%j is no count", (text) => {
  expect(countOf(text)).toBeUndefined();
});

test("any text takes no time and gives a plausible moment or none", () => {
  const piece = fc.constantFrom(
    "2026",
    "-",
    "/",
    ".",
    ":",
    " ",
    "T",
    "Z",
    "11",
    "29",
    "Nov",
    "Mon,",
    "PM",
    "+01:00",
    "0",
    "9".repeat(20),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join("")),
      (text) => {
        const moment = momentOf(text);
        if (moment) expect(new Date(moment.ms).getUTCFullYear()).toBeGreaterThanOrEqual(2000);
      },
    ),
  );
});

test("a moment as ISO, RFC 5322 and JMeter's formats print it is that moment", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2001-01-01"), max: new Date("2099-01-01"), noInvalidDate: true }),
      (date) => {
        const whole = new Date(Math.floor(date.getTime() / 1000) * 1000);
        expect(momentOf(date.toISOString())).toMatchObject({ ms: date.getTime(), isZoned: true });
        expect(momentOf(whole.toUTCString())).toMatchObject({ ms: whole.getTime(), isZoned: true });
        expect(
          momentOf(date.toISOString().replaceAll("-", "/").replace("T", " ").replace("Z", "")),
        ).toMatchObject({ ms: date.getTime(), isZoned: false });
      },
    ),
  );
});
