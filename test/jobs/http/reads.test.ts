import fc from "fast-check";
import { parseExpression, readsOf } from "../../../src/catalogue/expression";
import { LATE_CONTEXTS } from "../../../src/catalogue/script";

const reads = (text: string) =>
  readsOf(parseExpression(text, LATE_CONTEXTS)).map((path) => path.join("."));

test.each([
  ["env.TOKEN", ["env.TOKEN"]],
  ["ENV['a b']", ["env.a b"]],
  ["env", ["env"]],
  ["(env).TOKEN", ["env"]],
  ["env.*", ["env.*"]],
  ["env[event.data.name].x", ["env.*.x", "event.data.name"]],
  ["event.list[0].a", ["event.list.0.a"]],
  ["toJSON(env)", ["env"]],
  ["'text' == 1", []],
  ["fromJSON(key)[toJSON(env)].TOKEN", ["key", "env"]],
  ["env.A || event.b && !with.c", ["env.A", "event.b", "with.c"]],
  ["format('{0}{1}', env.A, card.b) == key", ["env.A", "card.b", "key"]],
])("%s reads %j", (text, expected) => {
  expect(reads(text)).toEqual(expected);
});

test("no way to write an expression hides what it reads", () => {
  const { expression } = fc.letrec<{ expression: { text: string; contexts: string[] } }>((tie) => {
    const inner = tie("expression");
    const both = (make: (a: string, b: string) => string) =>
      fc.tuple(inner, inner).map(([a, b]) => ({
        text: make(a.text, b.text),
        contexts: [...a.contexts, ...b.contexts],
      }));
    return {
      expression: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom(...LATE_CONTEXTS).map((name) => ({ text: `${name}.x`, contexts: [name] })),
        fc.constantFrom("'a'", "1", "true", "null").map((text) => ({ text, contexts: [] })),
        both((a, b) => `${a} || ${b}`),
        both((a, b) => `(${a} && ${b})`),
        both((a, b) => `(${a}) == (${b})`),
        both((a, b) => `format('{0}', ${a}, ${b})`),
        both((a, b) => `event[${a}][${b}]`).map((made) => ({
          ...made,
          contexts: [...made.contexts, "event"],
        })),
        both((a, b) => `fromJSON(toJSON(${a}))[${b}]`),
        both((a, b) => `case(true, ${a}, !(${b}))`),
      ),
    };
  });
  fc.assert(
    fc.property(expression, ({ text, contexts }) => {
      fc.pre(text.length < 2_000);
      expect(
        new Set(readsOf(parseExpression(text, LATE_CONTEXTS)).map(([context]) => context)),
      ).toEqual(new Set(contexts));
    }),
  );
});
