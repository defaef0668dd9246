import fc from "fast-check";
import { resolveParameters, resolveWith } from "../../src/catalogue/parameters";
import { parseMapping } from "../../src/catalogue/yaml-text";
import { UserError } from "../../src/domain/errors";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { event, JOBS, onlyRule, PATH } from "./support";
import { codePoint } from "../support/texts";
import { cases } from "../support/cases";

const ruleWith = (parameters: JsonObject) =>
  onlyRule(JSON.stringify({ tasks: { deployment: { job: "slo.report", with: parameters } } }));

function resolve(parameters: JsonObject, data: JsonObject = {}): JsonObject {
  return resolveWith(ruleWith(parameters), event("deployment.triggered", data));
}

const DATA = {
  title: "Too slow; see > here",
  count: 3,
  list: [1, "b"],
  object: { a: null },
  ok: false,
};

test.each<[Json, Json]>([
  ["plain", "plain"],
  [5, 5],
  ["${{ event.data.title }}", "Too slow; see > here"],
  ["${{ event.data.count }}", 3],
  ["${{ event.data.ok }}", false],
  ["${{ event.data.list }}", [1, "b"]],
  ["${{ event.data.object }}", { a: null }],
  ["${{ event.data.missing }}", null],
  ["in ${{ event.data.stage }}", "in staging"],
  [" ${{ event.data.count }}", " 3"],
  ["${{ event.data.stage }}/${{ event.data.service }}", "staging/carts"],
  ["<${{ event.data.missing }}>", "<>"],
  ["<${{ event.data.ok }}>", "<false>"],
  ["<${{ event.data.list }}>", '<[1,"b"]>'],
  ["<${{ event.data.object }}>", '<{"a":null}>'],
  ["${{ 'a }} b' }}!", "a }} b!"],
  ["${{ '${{' }}", "${{"],
  [
    "${{ format('{0} in {1}', event.data.title, event.data.stage) }}",
    "Too slow; see > here in staging",
  ],
  ["${{ event.data.count > 2 && 'many' || 'few' }}", "many"],
  ["$ {{ event.id }} }}", "$ {{ event.id }} }}"],
])("%j becomes %j", (given, expected) => {
  expect(resolve({ p: given }, DATA)).toEqual({ p: expected });
  expect(resolve({ p: { q: [given] } }, DATA)).toEqual({ p: { q: [expected] } });
});

test("a text of the event that looks like an expression stays text", () => {
  expect(
    resolve(
      { p: "${{ event.data.title }}", q: "a ${{ event.data.title }}" },
      { title: "${{ event.id }}" },
    ),
  ).toEqual({ p: "${{ event.id }}", q: "a ${{ event.id }}" });
});

test("what cannot be evaluated names rule, position and parameter", () => {
  expect(() => resolve({ p: { q: ["${{ fromJSON(event.data.title) }}"] } }, DATA)).toThrow(
    new UserError(
      `${PATH}:1:11: tasks.deployment.with.p.q[0]: could not be evaluated: fromJSON got a text that is not JSON.`,
    ),
  );
});

test("parameters do not grow without end", () => {
  const big = "x".repeat(60_000);
  expect(resolve({ p: "${{ event.data.big }}" }, { big })["p"]).toHaveLength(60_000);
  expect(() =>
    resolve({ p: Array.from({ length: 20 }, () => "${{ event.data.big }}") }, { big }),
  ).toThrow("with.p[16]: the parameters become longer than 1000000 characters.");
});

describe("parameters from an input", () => {
  const schema = JOBS.parametersOf("build.run");

  test("are YAML, resolved likewise", () => {
    expect(
      resolveParameters(
        parseMapping(
          "title: a ${{ event.data.stage }}\nlist: [ '${{ event.data.count }}' ]\n",
          "with",
        ),
        event("deployment.triggered", DATA),
        {},
      ),
    ).toEqual({ title: "a staging", list: [3] });
    expect(parseMapping("", "with")).toEqual({});
  });

  test.each([
    ["- a", "with:1:1: expected a mapping such as title: text, found a list."],
    ["a: 1\na: 2", "with:2:1: a: this name stands here a second time, first in line 1."],
    ["a: [", "with:1:5: this is not valid YAML"],
  ])("%j is refused with its place", (text, complaint) => {
    expect(() => parseMapping(text, "with")).toThrow(complaint);
  });

  test.each(["run", "cleanup"])("take no expression in the script %s", (name) => {
    expect(() =>
      resolveParameters(
        { [name]: "echo ${{ event.data.service }}" },
        event("deployment.triggered"),
        schema,
      ),
    ).toThrow(
      new UserError(
        `with.${name}: \${{ }} is not replaced in a script, where a value of the event ` +
          `could become commands. Write "$CLOUD_AUTOMATION_SERVICE" instead.`,
      ),
    );
  });

  test("name the parameter that cannot be resolved", () => {
    expect(() =>
      resolveParameters({ a: ["${{ fromJSON('') }}"] }, event("deployment.triggered"), {}),
    ).toThrow(new UserError("with.a[0]: could not be evaluated: fromJSON got an empty text."));
    expect(() =>
      resolveParameters({ a: "${{ secrets.X }}" }, event("deployment.triggered"), {}),
    ).toThrow("with.a: the context secrets does not exist here");
  });
});

test("a job without parameters has none", () => {
  expect(resolveWith(onlyRule("tasks: { a: { job: slo.report } }"), event("a.triggered"))).toEqual(
    {},
  );
});

test("whatever stands in the event arrives as it is, and nothing else changes", () => {
  const key = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom("__proto__", "constructor", "toString", "Stage", "stage"),
  );
  const value = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<Json>(null, true, 0.5, "", "${{ x }}", "}}"),
      fc.string({ unit: codePoint, maxLength: 8 }),
      fc.array(tie("json"), { maxLength: 3 }),
      fc
        .array(fc.tuple(key, tie("json")), { maxLength: 4 })
        .map(
          (entries) =>
            JSON.parse(
              `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${JSON.stringify(item)}`).join()}}`,
            ) as Json,
        ),
    ),
  })).json;
  const rule = ruleWith({
    p: "${{ event.data.v }}",
    q: "<${{ event.data.v }}>",
    r: "${{ fromJSON(toJSON(event.data.v)) }}",
  });
  fc.assert(
    fc.property(value, (given) => {
      const wire = JSON.stringify(given);
      const resolved = resolveWith(
        rule,
        event("deployment.triggered", { v: JSON.parse(wire) as Json }),
      );
      expect(JSON.stringify(resolved["p"])).toBe(wire);
      expect(resolved["q"]).toBe(
        `<${typeof given === "string" ? given : given === null ? "" : wire}>`,
      );
      expect(JSON.stringify(resolved["r"])).toBe(wire);
      expect(({} as Record<string, unknown>)["stage"]).toBeUndefined();
    }),
    { numRuns: cases(200) },
  );
});
