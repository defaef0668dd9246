import fc from "fast-check";
import { merge } from "../../simulator/engine/merge";
import { frozenIn, lostValues } from "../../src/domain/counting/frozen";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { cases } from "../support/cases";

const eventWith = (value: Json): JsonObject => ({ data: { project: "shop", deployment: value } });

test.each<[string, Json, JsonObject]>([
  [
    "numbers and booleans, zero and false too",
    { replicas: 3, zero: 0, live: true, dead: false },
    { replicas: 3, zero: 0, live: true, dead: false },
  ],
  [
    "not text, lists or null, which a newer value replaces or extends",
    { version: "1", list: [1, true], none: null },
    {},
  ],
  [
    "inside objects, without the rest of them",
    { outer: { name: "x", inner: { count: 1, text: "y" } }, empty: { text: "z" } },
    { outer: { inner: { count: 1 } } },
  ],
  ["nothing where the earlier value is no object", 5, {}],
  ["nothing where it is a list", [1, 2], {}],
])("frozen are %s", (_what, earlier, expected) => {
  expect(frozenIn(eventWith(earlier), "deployment")).toEqual(expected);
});

test("nothing is frozen in an event without data, or of a task that has none yet", () => {
  expect(frozenIn({}, "deployment")).toEqual({});
  expect(frozenIn({ data: null }, "deployment")).toEqual({});
  expect(frozenIn(eventWith({ replicas: 3 }), "test")).toEqual({});
});

test("a task named like something inherited has nothing frozen", () => {
  expect(frozenIn({ data: {} }, "constructor")).toEqual({});
  expect(frozenIn({ data: {} }, "__proto__")).toEqual({});
});

test("keys that would reach a prototype stay keys", () => {
  const event = JSON.parse(
    '{"data":{"deployment":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":true}}}}}',
  ) as JsonObject;
  const frozen = frozenIn(event, "deployment");
  expect(JSON.stringify(frozen)).toBe(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":true}}}',
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect([...lostValues(frozen, JSON.parse('{"__proto__":{"polluted":2}}') as JsonObject)]).toEqual(
    [["__proto__.polluted", "2"]],
  );
});

test("an unusually large or deep history is left out, so that the ledger stays small", () => {
  const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`key-${i}`, i]));
  expect(frozenIn(eventWith(many), "deployment")).toEqual({});
  const deep = Array.from({ length: 100 }).reduce<Json>((inner) => ({ a: inner }), 1);
  expect(frozenIn(eventWith(deep), "deployment")).toEqual({});
});

test.each<[string, JsonObject, JsonObject, [string, string][]]>([
  ["another number", { replicas: 3 }, { replicas: 5 }, [["replicas", "5"]]],
  ["a number instead of a boolean", { live: true }, { live: 1 }, [["live", "1"]]],
  ["text in place of a number", { version: 1 }, { version: "1" }, [["version", "1"]]],
  ["an object in place of a number", { size: 1 }, { size: { cpu: 2 } }, [["size", '{"cpu":2}']]],
  ["a list in place of a boolean", { live: false }, { live: [] }, [["live", "[]"]]],
  ["deep inside", { a: { b: { c: 1 } } }, { a: { b: { c: 2, d: 3 } } }, [["a.b.c", "2"]]],
])("%s is lost", (_what, frozen, reported, expected) => {
  expect([...lostValues(frozen, reported)]).toEqual(expected);
});

test.each<[string, JsonObject, JsonObject]>([
  ["the same value", { replicas: 3, live: true }, { replicas: 3, live: true }],
  ["a key that is not reported", { replicas: 3 }, { other: 5 }],
  ["null, which replaces nothing", { replicas: 3 }, { replicas: null }],
  ["text in place of an object, which does replace it", { a: { b: 1 } }, { a: "text" }],
  ["nothing", { replicas: 3 }, {}],
])("%s is not lost", (_what, frozen, reported) => {
  expect(lostValues(frozen, reported).size).toBe(0);
});

test("exactly those values are called lost that the control plane's merge keeps from showing", () => {
  const key = fc.constantFrom("a", "b", "c");
  const leaf = fc.oneof(
    fc.constantFrom<Json>(0, 1, true, false, "", "x", null),
    fc.constant<Json>([1]),
  );
  const { object } = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
    value: fc.oneof({ depthSize: "small", maxDepth: 3 }, leaf, tie("object")),
    object: fc.dictionary(key, tie("value"), { maxKeys: 3 }) as fc.Arbitrary<JsonObject>,
  }));
  fc.assert(
    fc.property(object, object, (earlier, reported) => {
      const merged = merge(earlier, reported);
      expect(
        [...lostValues(frozenIn(eventWith(earlier), "deployment"), reported).keys()].sort(),
      ).toEqual(hidden(earlier, reported, merged).sort());
    }),
    { numRuns: cases(300, 6_000) },
  );
});

/**
 * Paths of reported values in whose place a reader of the merged data sees an older number or
 * boolean.
 */
function hidden(earlier: Json, reported: Json | undefined, merged: Json, path = ""): string[] {
  if (reported === undefined || reported === null) return [];
  if (!isJsonObject(earlier))
    return (typeof earlier === "number" || typeof earlier === "boolean") && merged !== reported
      ? [path]
      : [];
  if (!isJsonObject(reported) || !isJsonObject(merged)) return [];
  return Object.keys(reported).flatMap((key) =>
    hidden(
      getOwn(earlier, key) ?? null,
      getOwn(reported, key),
      getOwn(merged, key) ?? null,
      path ? `${path}.${key}` : key,
    ),
  );
}
