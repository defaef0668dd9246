import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cardMarkdown, cardOf, cardText } from "../../src/cards";
import { evaluationIn } from "../../src/domain/events/evaluation";
import type { JsonObject } from "../../src/domain/text/json";

/** Events as the lighthouse-service of Keptn 1.4.5 sent them. */
const CASES = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/keptn-1.4.5/evaluations.json"), "utf8"),
) as Record<string, { finished: JsonObject }>;
const dataOf = (name: string): JsonObject => CASES[name]?.finished ?? {};
const cardFor = (name: string) =>
  cardOf({ type: "sh.keptn.event.evaluation.finished", id: "1", data: dataOf(name) });
const rowOf = (name: string, objective: string) =>
  cardMarkdown(cardFor(name))
    .split("\n")
    .find((line) => line.includes(`**${objective}**`)) ?? "";

test("a first evaluation is compared with nothing, whatever comparedValue says", () => {
  expect(evaluationIn(dataOf("pass")).indicators.map(({ before }) => before)).toEqual([
    undefined,
    undefined,
  ]);
  for (const words of [cardText(cardFor("pass")), cardMarkdown(cardFor("pass"))])
    expect(words).not.toMatch(/before|worse|better|▲|▼/);
  expect(rowOf("pass", "Response time")).toContain("300");
});

test("the second one is compared with the first", () => {
  expect(
    evaluationIn(dataOf("pass again (compared)")).indicators.map(({ before }) => before),
  ).toEqual([300, 0.1]);
  expect(cardText(cardFor("pass again (compared)"))).toContain("before 300, ▲ +10% worse");
});

test("a relative criterion that had nothing to compare with shows no target", () => {
  expect(cardText(cardFor("relative"))).toContain("should be <=+10% ✓, <600 ✓, <100 ✗");
  expect(cardText(cardFor("relative again"))).toContain("should be <=+10% (440) ✗");
});

test.each(
  Object.keys(CASES).filter(
    (name) =>
      name !== "endpoint" && !("comparedEvents" in (dataOf(name)["evaluation"] as JsonObject)),
  ),
)("no comparison is shown without compared events: %s", (name) => {
  expect(cardText(cardFor(name))).not.toMatch(/before \d|Compared with/);
});

test.each([
  ["sli failed", "fail"],
  ["sli errored", "errored"],
])("%s: the card tells why evaluation.result is pass and the verdict is not", (name, verdict) => {
  const card = cardFor(name);
  expect(card.verdict).toBe(verdict);
  expect(card.notes.join("\n")).toMatch(
    /evaluation\.result is “pass” and data\.result “fail”: data\.result is the verdict.*SLI provider failed/,
  );
});

test("where both results agree nothing is said of them", () => {
  for (const name of ["pass", "warning", "fail by key sli", "no objectives"])
    expect(cardFor(name).notes.join("\n")).not.toContain("evaluation.result");
});
