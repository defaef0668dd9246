import type { Json } from "../../src/domain/text/json";
import { declarations } from "../../src/jobs/core/registry";
import { checkParameters } from "../../src/jobs/core/parameters";
import { declarationOf } from "../../src/jobs/core/registry";

function complaint(job: string, parameters: Json): string {
  try {
    checkParameters(declarationOf(job), parameters);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

test.each<readonly [string, Json, string]>([
  [
    "flag.set",
    { flag: "A", enabled: "on", path: "../x.json" },
    "with.path: expected the path of a file in this repository, such as " +
      'flags/production.json, found the text "../x.json".',
  ],
  [
    "notify.send",
    { webhook: "https://hooks.example.com/x" },
    "with.webhook: expected the name of an environment variable, such as NOTIFY_URL " +
      '(its value stays in a secret), found the text "https://hooks.example.com/x".',
  ],
  [
    "issue.close",
    { number: "abc" },
    'with.number: expected the number of an issue, such as 42, found the text "abc".',
  ],
  [
    "issue.update",
    { repository: "foo" },
    'with.repository: expected a repository as owner/name, found the text "foo".',
  ],
  [
    "approval.ask",
    { approvers: ["octocat", "hubot"] },
    "with.approvers: expected text, found a list.",
  ],
  [
    "approval.ask",
    { "deadline-minutes": "7d" },
    'with.deadline-minutes: expected a number, found the text "7d".',
  ],
  [
    "issue.close",
    { reason: "done" },
    'with.reason: "done" is not known here. Known are completed, not_planned.',
  ],
  [
    "action.route",
    { actions: { a: {} } },
    "with.actions.a: expected either run or job, found neither.",
  ],
  [
    "action.route",
    { actions: { a: { run: "x", job: "flag.set" } } },
    "with.actions.a: expected either run or job, found both.",
  ],
  [
    "action.route",
    { actions: { a: { run: "x", chek: "y" } } },
    "with.actions.a.chek: action.route knows no such parameter; did you mean check? " +
      "(known: run, job, with, check, stages, undo).",
  ],
  [
    "slo.evaluate",
    { queries: { a: {} } },
    "with.queries.a.query: slo.evaluate needs it, found nothing.",
  ],
  ["slo.report", ["summary"], "with: expected a mapping of parameters, found a list."],
])("%s with %j: %s", (job, parameters, expected) => {
  expect(complaint(job, parameters)).toBe(expected);
});

test("no error shows a regular expression: every pattern says in words what it wants", () => {
  const untold: string[] = [];
  const look = (schema: unknown, at: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    if ("pattern" in schema && typeof schema.pattern === "string" && !("title" in schema))
      untold.push(at);
    for (const [key, value] of Object.entries(schema))
      if (key !== "examples") look(value, `${at}.${key}`);
  };
  for (const { name, parameters } of declarations) look(parameters.properties, name);
  expect(untold).toEqual([]);
});
