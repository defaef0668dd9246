import type { Catalogue, Rule } from "../../src/catalogue/catalogue";
import { parseCatalogue } from "../../src/catalogue/catalogue";
import type { KnownJobs } from "../../src/catalogue/schema";
import type { JsonObject } from "../../src/domain/text/json";

export const PATH = ".github/cloud-automation.yml";

const PARAMETERS: Readonly<Record<string, object>> = {
  "issue.open": {
    type: "object",
    additionalProperties: false,
    required: ["title"],
    properties: {
      title: { type: "string", minLength: 1, description: "First line of the issue." },
      labels: { type: "array", items: { type: "string" } },
      assignees: { type: "integer", maximum: 5 },
      state: { enum: ["open", "closed"] },
    },
  },
  "build.run": {
    type: "object",
    additionalProperties: false,
    properties: {
      run: { type: "string" },
      cleanup: { type: "string", contentMediaType: "application/x-sh" },
    },
  },
  "slo.report": { type: "object" },
  "incident.open": {
    type: "object",
    additionalProperties: false,
    required: ["title"],
    properties: { title: { type: "string" } },
  },
};

export const JOBS: KnownJobs = {
  names: Object.keys(PARAMETERS),
  parametersOf: (name) => PARAMETERS[name] ?? {},
};

export function parse(text: string): Catalogue {
  return parseCatalogue(text, PATH, JOBS);
}

/** The lines of the complaint about a catalogue, without its path. */
export function complaints(text: string): string[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    return (error as Error).message.split("\n").map((line) => line.replace(`${PATH}:`, ""));
  }
}

export function onlyRule(text: string): Rule {
  const [rule, ...more] = [...parse(text).rules.values()].flat();
  if (rule === undefined || more.length > 0) throw new Error("expected one rule");
  return rule;
}

/** @param task  `deployment.triggered`, `evaluation.finished` */
export function event(task: string, data: JsonObject = {}): JsonObject {
  return {
    type: `sh.keptn.event.${task}`,
    id: "t-1",
    shkeptncontext: "c-1",
    data: { project: "shop", stage: "staging", service: "carts", ...data },
  };
}
