import fc from "fast-check";
import { UserError } from "../../src/domain/errors";
import type { JsonObject } from "../../src/domain/text/json";
import type { UndeliveredResult } from "../../src/domain/counting/undelivered-result";
import {
  UNDELIVERED_RESULT_FILE,
  undeliveredResultName,
  readUndeliveredResult,
  writeUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import { codePoint } from "../support/texts";

const SOURCE = "https://github.com/octo/demo/actions/runs/7/attempts/1";
const kept: UndeliveredResult = {
  triggeredId: "id-1",
  source: SOURCE,
  outcome: {
    status: "succeeded",
    result: "pass",
    message: "Deployed",
    labels: { team: "shop" },
    data: { deploymentURL: "https://carts.example.com" },
  },
};

const result = fc.constantFrom(
  ["succeeded", "pass"],
  ["succeeded", "warning"],
  ["succeeded", "fail"],
  ["errored", "fail"],
) as fc.Arbitrary<[UndeliveredResult["outcome"]["status"], UndeliveredResult["outcome"]["result"]]>;
const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonObject[string]);
/** Keys that would reach a prototype among them. */
const key = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toString"));
const entries = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [key: string]: T }> =>
  fc.array(fc.tuple(key, value), { maxLength: 4 }).map((list) => Object.fromEntries(list));

test("what was written is what is read, whatever the job reported", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      result,
      fc.string({ unit: codePoint }),
      entries(fc.string()),
      entries(json),
      (triggeredId, source, [status, verdict], message, labels, data) => {
        const given: UndeliveredResult = {
          triggeredId,
          source,
          outcome: { status, result: verdict, message: message.toWellFormed(), labels, data },
        };
        expect(JSON.stringify(readUndeliveredResult(writeUndeliveredResult(given)))).toBe(
          JSON.stringify({
            ...given,
            outcome: { status, result: verdict, message: given.outcome.message, labels, data },
          }),
        );
      },
    ),
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

const changed = (
  change: (file: Record<string, unknown>, outcome: Record<string, unknown>) => void,
): string => {
  const file = JSON.parse(writeUndeliveredResult(kept)) as Record<string, unknown>;
  change(file, file["outcome"] as Record<string, unknown>);
  return JSON.stringify(file);
};

test.each<[string, string, RegExp]>([
  ["nothing", "", /is not JSON/],
  ["a page", "<html></html>", /is not JSON/],
  ["text cut in the middle", writeUndeliveredResult(kept).slice(0, -5), /is not JSON/],
  ["null", "null", /no version 1/],
  ["a list", "[]", /no version 1/],
  ["a number", "7", /no version 1/],
  ["an empty object", "{}", /no version 1/],
  ["a later version", changed((file) => (file["version"] = 2)), /no version 1/],
  ["a version as text", changed((file) => (file["version"] = "1")), /no version 1/],
  ["a version that is only inherited", '{"__proto__":{"version":1},"outcome":{}}', /no version 1/],
  ["no outcome", changed((file) => delete file["outcome"]), /no outcome/],
  ["a list as outcome", changed((file) => (file["outcome"] = [])), /no outcome/],
  ["an unknown status", changed((_, outcome) => (outcome["status"] = "unknown")), /no status/],
  [
    "an aborted status, which only the control plane gives",
    changed((_, outcome) => (outcome["status"] = "aborted")),
    /no status/,
  ],
  [
    "an unknown result",
    changed((_, outcome) => (outcome["result"] = "approved")),
    /no fitting result/,
  ],
  [
    "our own word errored as result",
    changed((_, outcome) => (outcome["result"] = "errored")),
    /no fitting result/,
  ],
  [
    "errored with pass",
    changed((_, outcome) => (outcome["status"] = "errored")),
    /no fitting result/,
  ],
  [
    "a result of another type",
    changed((_, outcome) => (outcome["result"] = ["pass"])),
    /no fitting result/,
  ],
  ["no data", changed((_, outcome) => delete outcome["data"]), /no data/],
  ["data that is text", changed((_, outcome) => (outcome["data"] = "x")), /no data/],
  ["no message", changed((_, outcome) => delete outcome["message"]), /no message/],
  ["a message that is an object", changed((_, outcome) => (outcome["message"] = {})), /no message/],
  ["no labels", changed((_, outcome) => delete outcome["labels"]), /no labels/],
  ["labels in a list", changed((_, outcome) => (outcome["labels"] = ["a"])), /no labels/],
  [
    "a label that is a number, which would make the event vanish",
    changed((_, outcome) => (outcome["labels"] = { build: 7 })),
    /label that is no text/,
  ],
  ["no task", changed((file) => delete file["triggeredId"]), /no triggeredId/],
  [
    "a task that is an object",
    changed((file) => (file["triggeredId"] = { toString: "id-1" })),
    /no triggeredId/,
  ],
  ["no source", changed((file) => delete file["source"]), /no source/],
])("%s is refused, with CA-604 and what is wrong", (_what, text, why) => {
  const read = () => readUndeliveredResult(text);
  expect(read).toThrow(UserError);
  expect(read).toThrow(why);
  try {
    read();
  } catch (error) {
    expect(error).toMatchObject({ code: "CA-604" });
  }
});

test("whatever a file holds, it is read or refused in one line, and nothing beside the known fields comes of it", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        json.map((value) =>
          changed((file, outcome) => {
            Object.assign(file, { more: value });
            Object.assign(outcome, { evil: value });
          }),
        ),
      ),
      (text) => {
        try {
          const read = readUndeliveredResult(text);
          expect(Object.keys(read)).toEqual(["triggeredId", "source", "outcome"]);
          expect(Object.keys(read.outcome)).toEqual([
            "status",
            "result",
            "message",
            "labels",
            "data",
          ]);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as Error).message).not.toContain("\n");
        }
      },
    ),
  );
});

test("the artifact's name carries task and attempt", () => {
  expect(undeliveredResultName({ id: "5b6d3b6e-7b7a-4a7c-9f0c-0d5f6a7b8c9d" }, "2")).toBe(
    "cloud-automation-outbox-5b6d3b6e-7b7a-4a7c-9f0c-0d5f6a7b8c9d-2",
  );
  expect(undeliveredResultName({ id: "id" }, "")).toBe("cloud-automation-outbox-id-1");
  expect(UNDELIVERED_RESULT_FILE).toBe("result.json");
});

test("no id and no attempt can make a name that GitHub refuses, or a path", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), fc.string(), (id, attempt) => {
      expect(undeliveredResultName({ id }, attempt)).toMatch(
        /^cloud-automation-outbox-[\w.-]{0,100}-\d+$/,
      );
    }),
  );
  expect(undeliveredResultName({ id: '../../":<>|*?\r\n\\x' }, "1/../2")).toBe(
    "cloud-automation-outbox-.._..___________x-12",
  );
});
