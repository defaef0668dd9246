import fc from "fast-check";
import type { BetaRequest } from "../../../simulator/webhook";
import { commandLine, splitArguments } from "../../../simulator/webhook";

const request = (over: Partial<BetaRequest> = {}): BetaRequest => ({
  url: "https://h/x",
  method: "POST",
  headers: [],
  payload: "",
  options: "",
  ...over,
});

test("v1beta1 becomes one command line, v1alpha1 is used as written", () => {
  const headers = [
    { key: "Content-Type", value: "application/json" },
    { key: "A", value: "b" },
  ];
  expect(commandLine(request({ headers, payload: '{"a":1}', options: "--proxy p" }))).toBe(
    "curl --request POST --header 'Content-Type: application/json' --header 'A: b' " +
      "--data '{\"a\":1}' --proxy p https://h/x",
  );
  expect(commandLine(request({ method: "GET" }))).toBe("curl --request GET https://h/x");
  expect(commandLine("curl -d '100% sure' https://h")).toBe("curl -d '100% sure' https://h");
});

test("percent bug: a percent sign in the payload takes the URL, and the URL is missing", () => {
  expect(commandLine(request({ payload: '{"m":"100% sure"}' }))).toBe(
    'curl --request POST --data \'{"m":"100https://h/xure"}\' %!s(MISSING)',
  );
});

test("percent bug: doubled per following step it arrives as one", () => {
  expect(commandLine(request({ payload: "100%% sure" }))).toBe(
    "curl --request POST --data '100% sure' https://h/x",
  );
  expect(commandLine(request({ payload: "100%%%% sure", options: "-s" }))).toBe(
    "curl --request POST --data '100% sure' -s https://h/x",
  );
  const headers = [
    { key: "A", value: "5%%%%%%%%" },
    { key: "B", value: "b" },
  ];
  expect(commandLine(request({ headers, payload: "p" }))).toBe(
    "curl --request POST --header 'A: 5%' --header 'B: b' --data 'p' https://h/x",
  );
});

test("percent bug: the URL is safe", () => {
  expect(commandLine(request({ url: "https://h/a%20b?c=%2F" }))).toBe(
    "curl --request POST https://h/a%20b?c=%2F",
  );
});

test("splitter: no escapes inside quotes, a backslash outside takes the next character", () => {
  // The quote ends at `{\\`, and the last one stays open.
  expect(splitArguments('curl -d "{\\"a\\":1}" u')).toBeUndefined();
  expect(splitArguments("curl a\\ b")).toEqual(["curl", "a b"]);
  expect(splitArguments("curl -d '{\\\"a\\\":1}'")).toEqual(["curl", "-d", '{\\"a\\":1}']);
});

test("splitter: only space and tab separate, a closing quote ends the argument", () => {
  expect(splitArguments("curl a\tb\nc 'd e'f")).toEqual(["curl", "a", "b\nc", "d e", "f"]);
  expect(splitArguments("curl a'b c'")).toEqual(["curl", "ab c"]);
});

test("splitter: the very first character is taken literally, a leading backslash keeps the next space", () => {
  expect(splitArguments("'a b")).toEqual(["'a", "b"]);
  expect(splitArguments("curl \\a b")).toEqual(["curl", "ab"]);
});

test("splitter: empty arguments are deleted, so the next word is swallowed", () => {
  expect(splitArguments("curl --data '' https://h")).toEqual(["curl", "--data", "https://h"]);
});

test("splitter: an apostrophe in the data leaves a quote open or makes other arguments", () => {
  expect(splitArguments("curl --data 'it's' u")).toBeUndefined();
  expect(splitArguments("curl --data 'it's -X DELETE 'x' u")).toEqual([
    "curl",
    "--data",
    "it",
    "s",
    "-X",
    "DELETE",
    "x",
    "u",
  ]);
});

test("splitter: text outside ASCII arrives encoded twice", () => {
  expect(splitArguments("curl -d 'ü'")).toEqual(["curl", "-d", "Ã¼"]);
});

test("splitter: what is in plain quotes comes out as it went in", () => {
  const plain = fc
    .string({ unit: "grapheme-ascii", minLength: 1 })
    .filter((value) => !value.includes("'"));
  fc.assert(
    fc.property(fc.array(plain), (values) => {
      expect(splitArguments(["curl", ...values.map((value) => `'${value}'`)].join(" "))).toEqual([
        "curl",
        ...values,
      ]);
    }),
  );
});
