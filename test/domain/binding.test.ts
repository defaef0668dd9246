import type { Binding, CatalogueScope } from "../../src/domain/trust/binding";
import { boundByName, boundByStage, hasOwnKey, readWords } from "../../src/domain/trust/binding";
import type { EventKind } from "../../src/domain/events/event-type";

const of = (name: string, kind: EventKind = "triggered", project = "shop") => ({
  name,
  kind,
  project,
  type: `sh.keptn.event.${name}.${kind}`,
});
const words = (...names: string[]) => new Set(names);
const catalogue = (
  keys: readonly string[],
  more: Partial<CatalogueScope> = {},
): CatalogueScope => ({ path: "c.yml", keys: new Set(keys), asksForApprovals: false, ...more });
const by = (eventType: string): Binding => ({ inputs: {}, eventType });
const kind = (name: string, binding: Binding, what: EventKind = "triggered", isSilent = false) =>
  boundByName(of(name, what), binding, isSilent).kind;

describe("words", () => {
  test.each([
    ["deployment", ["deployment"]],
    ["a, b\n c\td", ["a", "b", "c", "d"]],
    ["*", ["*"]],
    ["* approval", ["*", "approval"]],
    ["", undefined],
    [" ,\n", undefined],
    ["größe-1", ["größe-1"]],
  ])("%j is %j", (text, expected) =>
    expect(readWords("tasks", text) && [...(readWords("tasks", text) ?? [])]).toEqual(expected),
  );

  test.each([
    "deploy*",
    "**",
    "dep?",
    "[a]",
    "{a}",
    "!test",
    "deployment.triggered",
    '"a"',
    "a;b",
    "- a: b",
  ])("%j is refused", (text) => {
    expect(() => readWords("tasks", text)).toThrow(
      /^tasks: expected names, .* found .*Patterns and types of events are not taken\.$/,
    );
  });

  test("a stage may have a dot", () =>
    expect([...(readWords("stages", "v1.2") ?? [])]).toEqual(["v1.2"]));
});

describe("the event type of the dispatch", () => {
  test.each([
    ["deployment", true],
    ["keptn-deployment", true],
    ["keptn_deployment", true],
    ["a.deployment", true],
    ["a/deployment", true],
    ["predeployment", false],
    ["deployment-x", false],
    ["keptn deployment", false],
    ["Deployment", false],
    ["keptn-test", false],
    ["", false],
  ])("%j is for deployment: %s", (eventType, expected) => {
    expect(kind("deployment", by(eventType))).toBe(expected ? "bound" : "unbound");
  });

  test("without one `tasks` has to be given", () => {
    expect(boundByName(of("deployment"), { inputs: {} }, false)).toEqual({
      kind: "unbound",
      code: "CA-208",
      reason: expect.stringContaining("add `tasks: deployment` to the step"),
    });
    expect(kind("deployment", { inputs: { tasks: words("deployment") } })).toBe("bound");
  });

  test("silence binds nothing for a task", () =>
    expect(kind("deployment", by("keptn-test"), "triggered", true)).toBe("unbound"));

  test("a task's name is no text of ours", () => {
    expect(boundByName(of("x` && rm -rf"), by("keptn-test"), false)).toMatchObject({
      reason: expect.stringContaining("add `tasks: …`"),
    });
  });
});

describe("inputs", () => {
  const inputs = {
    tasks: words("test", "deployment"),
    stages: words("dev"),
    projects: words("shop"),
  };

  test("given and fitting", () =>
    expect(kind("test", { inputs, eventType: "anything" })).toBe("bound"));
  test("given and not fitting is another workflow's, whatever the event type says", () =>
    expect(boundByName(of("build"), { inputs, eventType: "keptn-build" }, false)).toEqual({
      kind: "elsewhere",
      reason: '`tasks` names "test", "deployment" and not "build"',
    }));
  test("projects", () =>
    expect(boundByName(of("test", "triggered", "other"), { inputs }, false)).toEqual({
      kind: "elsewhere",
      reason: '`projects` names "shop", and not "other"',
    }));
  test.each([
    ["dev", "bound"],
    ["production", "elsewhere"],
    [undefined, "elsewhere"],
  ])("stage %s: %s", (stage, expected) =>
    expect(boundByStage(stage, { inputs }).kind).toBe(expected),
  );
  test("* is any stage and project", () => {
    const any = { inputs: { stages: words("*"), projects: words("*") }, eventType: "keptn-test" };
    expect([boundByStage(undefined, any).kind, kind("test", any)]).toEqual(["bound", "bound"]);
  });
  test("* is any task but approvals", () => {
    const any = { inputs: { tasks: words("*") }, eventType: "keptn-approval" };
    expect(kind("whatever", any)).toBe("bound");
    expect(boundByName(of("approval"), any, false)).toEqual({
      kind: "elsewhere",
      reason: expect.stringContaining("* is any but approvals"),
    });
    expect(kind("approval", { inputs: { tasks: words("*", "approval") } })).toBe("bound");
  });
});

describe("a catalogue", () => {
  const given = catalogue(["deployment.triggered", "evaluation.finished"]);

  test("its keys bind, and the event type does not", () => {
    expect(kind("deployment", { ...by("keptn-task"), catalogue: given })).toBe("bound");
    expect(boundByName(of("test"), { ...by("keptn-test"), catalogue: given }, false)).toMatchObject(
      {
        kind: "unbound",
        code: "CA-205",
        reason: expect.stringContaining('no rule for the task "test". Known is deployment.'),
      },
    );
  });
  test("a key for what is no task binds no task", () => {
    expect(kind("evaluation", { inputs: {}, catalogue: given })).toBe("unbound");
    expect(kind("evaluation", { inputs: {}, catalogue: given }, "finished")).toBe("bound");
    expect([
      hasOwnKey(of("evaluation", "finished"), { inputs: {}, catalogue: given }),
      hasOwnKey(of("deployment"), { inputs: {}, catalogue: given }),
    ]).toEqual([true, false]);
  });
  test('"*" is any task but approvals, and no other event', () => {
    const any = { ...by("keptn-approval"), catalogue: catalogue(["*"]) };
    expect([kind("test", any), kind("approval", any), kind("test", any, "finished")]).toEqual([
      "bound",
      "unbound",
      "elsewhere",
    ]);
  });
  test("beside `tasks` both must hold", () => {
    const both = (name: string) =>
      kind(name, { inputs: { tasks: words("deployment", "test") }, catalogue: given });
    expect([both("deployment"), both("test"), both("build")]).toEqual([
      "bound",
      "unbound",
      "elsewhere",
    ]);
  });
  test("its stages and projects hold beside those of the inputs", () => {
    const scoped = {
      inputs: { stages: words("dev", "production") },
      catalogue: catalogue(["test.triggered"], { stages: words("dev"), projects: words("shop") }),
    };
    expect([boundByStage("dev", scoped).kind, boundByStage("production", scoped).kind]).toEqual([
      "bound",
      "elsewhere",
    ]);
    expect(boundByName(of("test", "triggered", "other"), scoped, false)).toEqual({
      kind: "elsewhere",
      reason: '`projects of c.yml` names "shop", and not "other"',
    });
  });
  test("one that cannot be read binds nothing, but what `tasks` names is told why", () => {
    const broken = { problem: "c.yml: broken", code: "CA-204" as const };
    expect(boundByName(of("test"), { ...by("keptn-test"), catalogue: broken }, false)).toEqual({
      kind: "unbound",
      reason: "c.yml: broken",
      code: "CA-204",
    });
    expect(kind("test", { inputs: { tasks: words("test") }, catalogue: broken })).toBe("bound");
  });
});

describe("events that are no tasks", () => {
  test.each([
    ["keptn-evaluation-finished", {}, false, "bound"],
    ["keptn-evaluation", {}, false, "bound"],
    ["keptn-deployment", {}, false, "unbound"],
    ["keptn-finished", {}, false, "unbound"],
    ["keptn-deployment", {}, true, "bound"],
    ["x", { tasks: words("evaluation") }, false, "bound"],
    ["x", { tasks: words("deployment") }, false, "elsewhere"],
    ["x", { projects: words("other") }, true, "elsewhere"],
  ] as const)(
    "by the type %s with %j, silent by the workflow %s: %s",
    (eventType, inputs, isSilent, expected) => {
      expect(kind("evaluation", { inputs, eventType }, "finished", isSilent)).toBe(expected);
    },
  );
  test("what names only their task is told apart from what names them", () => {
    const weak = (eventType: string, inputs = {}) =>
      boundByName(of("evaluation", "finished"), { inputs, eventType }, false);
    expect([weak("keptn-evaluation"), weak("x", { tasks: words("evaluation") })]).toEqual([
      { kind: "bound", isByTaskOnly: true },
      { kind: "bound", isByTaskOnly: true },
    ]);
    expect([weak("keptn-evaluation-finished"), weak("evaluation.finished")]).toEqual([
      { kind: "bound" },
      { kind: "bound" },
    ]);
  });
});

test("a comment is bound by its question, and by what inputs and catalogue say", () => {
  const question = { inputs: {}, isByQuestion: true };
  expect(kind("approval", question)).toBe("bound");
  expect(kind("approval", { ...question, inputs: { tasks: words("test") } })).toBe("elsewhere");
  expect(kind("approval", { ...question, catalogue: catalogue(["*"]) })).toBe("unbound");
});
