import Ajv from "ajv/dist/2020";
import { parseCatalogue } from "../../src/catalogue/catalogue";
import { resolveWith } from "../../src/catalogue/parameters";
import type { JsonObject } from "../../src/domain/text/json";
import { getOwn } from "../../src/domain/text/json";
import { checkParameters } from "../../src/jobs/core/parameters";
import { declarationOf, declarations, JOB_NAMES, loadJob } from "../../src/jobs/core/registry";
import { parseLimits, parseResults } from "../../src/results";
import { EXAMPLE_CATALOGUE as CATALOGUE, examplesByJob } from "../../scripts/generate/jobs";
import { read } from "./markdown";

const jobs = declarations.map((declaration) => [declaration.name, declaration] as const);

/** With everything that expressions of the example ask for. */
const EVENT: JsonObject = {
  type: "sh.keptn.event.x.triggered",
  id: "7b0c2c7e",
  shkeptncontext: "0f5e1f5a",
  data: {
    project: "shop",
    stage: "staging",
    service: "carts",
    deployment: { deploymentURIsPublic: ["https://carts.example.com"] },
    problem: { ProblemSeverity: "PERFORMANCE" },
    action: { action: "toggle-feature", value: { EnableItemCache: "on" } },
  },
};

test("the example catalogue is valid, and its parameters are what each job takes", () => {
  const known = {
    names: JOB_NAMES,
    parametersOf: (name: string) => declarationOf(name).parameters,
  };
  const { rules } = parseCatalogue(read(CATALOGUE), CATALOGUE, known);
  const used = [...rules.values()].flat().map((rule) => {
    const { job = "", results, thresholds } = rule.settings;
    const given = resolveWith(rule, EVENT);
    // What an expression asks for has to be there.
    expect(JSON.stringify(given)).not.toMatch(/[:[,]null/);
    if (results) parseResults(results);
    if (thresholds) parseLimits(thresholds);
    return { job, parameters: checkParameters(declarationOf(job), given) };
  });
  expect(used.length).toBeGreaterThan(JOB_NAMES.length);
});

test("every job is declared, documented by an example, and can be loaded", async () => {
  expect(declarations.map(({ name }) => name)).toEqual(JOB_NAMES);
  expect([...examplesByJob().keys()].sort()).toEqual([...JOB_NAMES].sort());
  for (const name of JOB_NAMES) expect((await loadJob(name)).run).toBeInstanceOf(Function);
});

test.each(jobs)(
  "%s describes what it takes and reports",
  (_, { does, parameters, reports, permissions }) => {
    const sentences = [
      does,
      ...Object.values(parameters.properties).map(({ description }) => description),
      ...Object.values(reports),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z\d`].*[.…]$/);
    for (const why of Object.values(permissions)) expect(why).toMatch(/^(read|write), /);
    expect(parameters.additionalProperties).toBe(false);
    expect(Object.keys(parameters.properties)).toEqual(
      expect.arrayContaining([...(parameters.required ?? [])]),
    );
  },
);

test.each(jobs)("%s gives examples and defaults that it would accept", (_, { parameters }) => {
  const ajv = new Ajv({ strict: false });
  for (const [name, schema] of Object.entries(parameters.properties)) {
    const given = [
      ...((getOwn(schema, "examples") as readonly unknown[] | undefined) ?? []),
      ...("default" in schema ? [schema["default"]] : []),
    ];
    // What an expression yields is known when there is an event.
    for (const value of given.filter((item) => !(typeof item === "string" && item.includes("${{"))))
      expect({ name, value, fits: ajv.validate(schema, value) }).toEqual({
        name,
        value,
        fits: true,
      });
  }
});
