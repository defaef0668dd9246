import fc from "fast-check";
import { chooseRule, explain } from "../../src/catalogue/choice";
import { UserError } from "../../src/domain/errors";
import type { JsonObject } from "../../src/domain/text/json";
import { event, parse, PATH } from "./support";
import { cases } from "../support/cases";

const CATALOGUE = parse(`
tasks:
  deployment:
    - if: event.data.stage == 'production'
      run: ./deploy.sh production
    - if: event.data.service == 'frozen'
      enabled: { value: false, answer: pass }
    - run: ./deploy.sh staging
    - run: never
  evaluation.finished: { job: slo.report }
  test:
    - if: event.data.stage == 'production'
      run: ./test.sh
    - if: \${{ startsWith(event.data.service, 'shop-') }}
      run: ./test.sh shop
  notify.started:
    if: event.data.status == 'errored'
    run: ./notify.sh
  release: { enabled: false }
`);

/** The script or job of the rule that is taken, or what else happens. */
function taken(task: string, data: JsonObject = {}, catalogue = CATALOGUE): string {
  const choice = chooseRule(catalogue, event(task, data));
  return choice.kind === "rule"
    ? (choice.rule.settings.script ?? choice.rule.settings.job ?? "")
    : choice.kind;
}

describe("the rule of an event", () => {
  test.each([
    ["deployment.triggered", { stage: "production" }, "./deploy.sh production"],
    ["deployment.triggered", { stage: "PRODUCTION" }, "./deploy.sh production"],
    ["deployment.triggered", { stage: "staging" }, "./deploy.sh staging"],
    ["deployment.triggered", { stage: "production", service: "frozen" }, "./deploy.sh production"],
    ["deployment.triggered", { service: "frozen" }, "off"],
    ["evaluation.finished", {}, "slo.report"],
    ["test.triggered", { service: "shop-carts" }, "./test.sh shop"],
    ["notify.started", { status: "errored" }, "./notify.sh"],
    ["release.triggered", {}, "off"],
  ])("%s %j: %s", (task, data, expected) => {
    expect(taken(task, data)).toBe(expected);
  });

  test("is told with its key and its number", () => {
    expect(chooseRule(CATALOGUE, event("deployment.triggered"))).toMatchObject({
      kind: "rule",
      key: "deployment",
      index: 2,
      rule: { place: `${PATH}:8:7`, field: "tasks.deployment[2]" },
    });
  });

  test("that is switched off ends the search and tells where", () => {
    expect(chooseRule(CATALOGUE, event("deployment.triggered", { service: "frozen" }))).toEqual({
      kind: "off",
      answer: "pass",
      where: `${PATH}:6:7`,
    });
    expect(chooseRule(CATALOGUE, event("release.triggered"))).toMatchObject({ answer: "warning" });
  });
});

describe("an event without a key of its own", () => {
  test.each([
    "deployment.started",
    "deployment.finished",
    "deployment.invalidated",
    "evaluation.started",
    "release.finished",
  ])("%s is skipped, since nobody waits for it", (task) => {
    expect(chooseRule(CATALOGUE, event(task))).toEqual({
      kind: "skipped",
      reason: `${PATH} has no key "${task}", so there is nothing to do.`,
    });
  });

  test.each([["sh.keptn.event.staging.release.finished"], [undefined], [5]])(
    "of the type %j is skipped: it is no task's",
    (type) => {
      const choice = chooseRule(CATALOGUE, { ...event("x.triggered"), type } as JsonObject);
      expect(choice).toEqual({
        kind: "skipped",
        reason: expect.stringContaining(
          "is not that of a task, so there is nothing to do.",
        ) as string,
      });
    },
  );

  test("but triggered is unknown, with what is known and what is near", () => {
    expect(chooseRule(CATALOGUE, event("deploymnt.triggered"))).toEqual({
      kind: "unknown",
      isUnbound: true,
      knownTasks: ["deployment", "test", "release"],
      reason:
        `${PATH} has no rule for the task "deploymnt"; did you mean deployment? ` +
        "Known are deployment, test, release.",
    });
    expect(chooseRule(CATALOGUE, event("evaluation.triggered"))).toMatchObject({ kind: "unknown" });
  });

  test("is caught by * only if it is triggered", () => {
    const catalogue = parse(
      `tasks: { "*": { run: any }, deployment.finished: { run: done }, deployment: { ` +
        `if: "event.data.stage == 'x'", run: own } }`,
    );
    expect(taken("whatever.triggered", {}, catalogue)).toBe("any");
    expect(taken("__proto__.triggered", {}, catalogue)).toBe("any");
    expect(taken("whatever.finished", {}, catalogue)).toBe("skipped");
    expect(taken("deployment.started", {}, catalogue)).toBe("skipped");
    expect(taken("deployment.finished", {}, catalogue)).toBe("done");
    // It has its own key, where nothing fits.
    expect(taken("deployment.triggered", {}, catalogue)).toBe("unknown");
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "called %s finds nothing inherited",
    (name) => {
      expect(taken(`${name}.triggered`)).toBe("unknown");
    },
  );
});

describe("a key without a rule that fits", () => {
  test("is unknown for a triggered task, with the conditions that were tried", () => {
    expect(chooseRule(CATALOGUE, event("test.triggered"))).toMatchObject({
      kind: "unknown",
      reason:
        `${PATH}: no rule of test fits this event; tried were event.data.stage ` +
        "== 'production'; startsWith(event.data.service, 'shop-').",
    });
  });

  test("is skipped for any other event", () => {
    expect(chooseRule(CATALOGUE, event("notify.started"))).toMatchObject({
      kind: "skipped",
      reason: expect.stringContaining("tried were event.data.status == 'errored'.") as string,
    });
  });
});

describe("conditions mean what they mean on GitHub", () => {
  const data = {
    stage: "Staging",
    score: "95",
    count: 3,
    none: null,
    list: ["a", "B"],
    labels: { team: "x" },
    ok: true,
    text: "",
    "get-action": { v: 1 },
    constructor: "own",
    steps: [{ id: 1 }, { id: 2 }],
  };
  const isTrue = (condition: string) =>
    taken(
      "deployment.triggered",
      data,
      parse(
        JSON.stringify({ tasks: { deployment: [{ if: condition, run: "yes" }, { run: "no" }] } }),
      ),
    ) === "yes";

  test.each([
    "event.data.stage == 'STAGING'",
    "EVENT.Data.Stage == 'staging'",
    "event.data['stage'] == 'staging'",
    "event.data.score > 90",
    "event.data.score == 95",
    "event.data.missing == null",
    "event.data.missing.deeper.still == ''",
    "event.data.missing == 0",
    "event.data.none == false",
    "!event.data.text",
    "event.data.ok == 1",
    "event.data.count >= 3 && event.data.count < 4",
    "contains(event.data.list, 'b')",
    "contains(event.data.steps.*.id, 2)",
    "contains('Hello', 'ell')",
    "event.data.get-action.v == 1",
    "event.data.list[1] == 'b'",
    "event.data.list[7] == null",
    "join(event.data.list, '-') == 'a-B'",
    "format('{0}/{1}', event.data.stage, event.data.count) == 'Staging/3'",
    'fromJSON(\'{"constructor": {"__proto__": 1}}\').constructor.__proto__ == 1',
    "fromJSON(toJSON(event.data)).constructor == 'own'",
    "event.data.constructor == 'own'",
    "event.data.labels.constructor == null",
    "event.data.__proto__ == null",
    "event.toString == null",
    "case(event.data.count == 3, 'x', 'y') == 'x'",
    "'it''s o''clock' == format('it{0}s o{0}clock', '''')",
    "event.data.labels",
    "event.data != event",
    "${{ event.data.ok }}",
    "  ${{ true }}  ",
  ])("%s", (condition) => {
    expect(isTrue(condition)).toBe(true);
    expect(isTrue(`!(${condition.replace(/^ *\$\{\{(.*)\}\} *$/, "$1")})`)).toBe(false);
  });

  test("a field that differs in case only cannot take the place of the exact one", () => {
    const condition = {
      tasks: {
        deployment: [{ if: "event.data.stage == 'production'", run: "yes" }, { run: "no" }],
      },
    };
    const forged = {
      type: "sh.keptn.event.deployment.triggered",
      data: { STAGE: "production", stage: "staging", Stage: "production" },
    };
    expect(chooseRule(parse(JSON.stringify(condition)), forged)).toMatchObject({ index: 1 });
  });

  test("what cannot be evaluated names rule and position, and quotes nothing long", () => {
    const broken = parse(
      "tasks:\n  deployment:\n    - if: fromJSON(event.data.text).x\n      run: x\n",
    );
    expect(() => chooseRule(broken, event("deployment.triggered", { text: "{oops" }))).toThrow(
      new UserError(
        `${PATH}:3:7: tasks.deployment[0].if: could not be evaluated: fromJSON got a text that is not JSON.`,
      ),
    );
    const format = parse(
      "tasks:\n  deployment:\n    - if: format(event.data.text)\n      run: x\n",
    );
    expect(() =>
      chooseRule(format, event("deployment.triggered", { text: `secret-${"x".repeat(100)} {9}` })),
    ).toThrow(
      /^\S+:3:7: tasks.deployment\[0\].if: could not be evaluated: a text of \d+ characters\.$/,
    );
  });

  test("an event nested without end is refused, not run into", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`) as JsonObject;
    expect(() => chooseRule(CATALOGUE, event("deployment.triggered", { deep }))).toThrow(
      "The event could not be evaluated: it is nested more than 100 levels deep.",
    );
  });
});

describe("explaining", () => {
  const reported = (task: string, data: JsonObject = {}, catalogue = CATALOGUE) =>
    explain(catalogue, event(task, data)).map(({ verdict, value, parts, problem }) => [
      verdict,
      value,
      parts.map((part) => `${part.text} ${JSON.stringify(part.value)}`),
      problem,
    ]);

  test("tells of each rule why it is taken or not", () => {
    expect(reported("deployment.triggered")).toEqual([
      ["not met", false, ['event.data.stage "staging"'], undefined],
      ["not met", false, ['event.data.service "carts"'], undefined],
      ["taken", undefined, [], undefined],
      ["not reached", undefined, [], undefined],
    ]);
  });

  test("takes a condition apart", () => {
    const catalogue = parse(
      "tasks: { a: { if: \"(event.data.stage == 'x' || !event.data.ok) && " +
        "contains(event.data['service'], event.id)\", run: x } }",
    );
    expect(explain(catalogue, event("a.triggered"))[0]?.parts).toEqual([
      { text: "(event.data.stage == 'x' || !event.data.ok)", value: true, depth: 0 },
      { text: "event.data.stage == 'x'", value: false, depth: 1 },
      { text: "event.data.stage", value: "staging", depth: 2 },
      { text: "!event.data.ok", value: true, depth: 1 },
      { text: "event.data.ok", value: null, depth: 2 },
      { text: "contains(event.data['service'], event.id)", value: false, depth: 0 },
      { text: "event.data['service']", value: "carts", depth: 1 },
      { text: "event.id", value: "t-1", depth: 1 },
    ]);
  });

  test("tells which condition is broken, and stops there as the action does", () => {
    const catalogue = parse("tasks: { a: [ { if: fromJSON(event.data.x), run: x }, { run: y } ] }");
    expect(reported("a.triggered", {}, catalogue)).toEqual([
      ["broken", undefined, [], "could not be evaluated: fromJSON got an empty text."],
      ["not reached", undefined, [], undefined],
    ]);
  });

  test("has nothing to tell where there is no key", () => {
    expect(explain(CATALOGUE, event("deployment.finished"))).toEqual([]);
  });

  test("agrees with the choice, whatever the event", () => {
    const catalogue = parse(
      `tasks: { a: [ { if: event.data.x == event.data.y, run: "1" }, { if: ` +
        `"event.data.x && event.data.y", enabled: false }, { if: "fromJSON(event.data.x) ` +
        `> event.data.y", run: "3" } ], "*": { if: event.data.x, run: "4" } }`,
    );
    const value = fc.oneof(
      fc.constantFrom("", "1", "a", 0, 1, null, true, "{}", "[1]"),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom("a.triggered", "b.triggered", "a.finished"),
        value,
        value,
        (task, x, y) => {
          const incoming = event(task, { x, y } as JsonObject);
          const rules = explain(catalogue, incoming);
          const index = rules.findIndex(({ verdict }) => verdict === "taken");
          if (rules.some(({ verdict }) => verdict === "broken"))
            return expect(() => chooseRule(catalogue, incoming)).toThrow(UserError);
          const choice = chooseRule(catalogue, incoming);
          expect(choice.kind).toBe(
            task === "a.finished"
              ? "skipped"
              : index < 0
                ? "unknown"
                : rules[index]?.rule.off
                  ? "off"
                  : "rule",
          );
          if (choice.kind === "rule") expect(choice.index).toBe(index);
        },
      ),
      { numRuns: cases(300, 6_000) },
    );
  });
});
