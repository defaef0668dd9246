import type { Json } from "../../src/domain/text/json";
import { checkParameters } from "../../src/jobs/core/parameters";
import { declarationOf, declarations } from "../../src/jobs/core/registry";
import type { JobDeclaration, JobRequest } from "../../src/jobs/core/job";
import { jobOf } from "../../src/jobs/core/job";
import type { JobResult } from "../../src/domain/job-result";

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
  const unreported: string[] = [];
  const look = (schema: unknown, at: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    if ("pattern" in schema && typeof schema.pattern === "string" && !("title" in schema))
      unreported.push(at);
    for (const [key, value] of Object.entries(schema))
      if (key !== "examples") look(value, `${at}.${key}`);
  };
  for (const { name, parameters } of declarations) look(parameters.properties, name);
  expect(unreported).toEqual([]);
});

test("a job's function sees the parameters by their declared names and types, and cannot change them", async () => {
  const declaration = {
    name: "cache.purge",
    does: "Purges.",
    parameters: {
      type: "object",
      properties: {
        cache: { type: "string", description: "Its name." },
        values: { type: "object", description: "Some." },
        "patience-minutes": { type: "number", default: 5, description: "How long." },
      },
      required: ["cache"],
      additionalProperties: false,
    },
    reports: {},
    permissions: {},
  } as const satisfies JobDeclaration;
  const seen: unknown[] = [];
  const job = jobOf(declaration, {
    async run({ parameters }) {
      const name: string = parameters.cache;
      const ms: number = parameters["patience-minutes"] * 60_000;
      // @ts-expect-error it is misspelt
      seen.push(name, ms, parameters.cahce);
      // @ts-expect-error it may be absent
      const values: object = parameters.values;
      expect(Object.isFrozen(values)).toBe(true);
      expect(() => Object.assign(parameters, { cache: "other" })).toThrow(TypeError);
      return { ending: { kind: "exited", code: 0 } } as JobResult;
    },
  });
  const parameters = checkParameters(declaration, { cache: "pages", values: { a: 1 } });
  await job.run({ parameters } as unknown as JobRequest);
  expect(seen).toEqual(["pages", 300_000, undefined]);
});
