import { quote, UserError } from "../../domain/errors";
import { knownNames } from "../../catalogue/complaints";
import * as families from "./families";
import type { Family } from "./family";
import type { Job, JobDeclaration } from "./job";

type FamilyName = keyof typeof families;

/** As people read about them: from building to judging. A family that is not here comes last. */
const ORDER: readonly FamilyName[] = [
  ...(["workflow", "build", "deploy", "load", "chaos", "optimize", "flag"] as const),
  ...(["issue", "incident", "runbook", "notify", "approval", "slo", "action"] as const),
];

const FAMILIES: readonly Family[] = [
  ...new Set([...ORDER, ...(Object.keys(families) as FamilyName[]).sort()]),
].map((name) => families[name]);

/** Every built-in job; the catalogue, the documentation and editors know them from here. */
export const declarations: readonly JobDeclaration[] = FAMILIES.flatMap(
  (family) => family.declarations,
);

export const JOB_NAMES: readonly string[] = declarations.map(({ name }) => name);

/** What a catalogue may name, and how `with` has to look. */
export const knownJobs = {
  names: JOB_NAMES,
  parametersOf: (name: string): object =>
    declarations.find((declaration) => declaration.name === name)?.parameters ?? { type: "object" },
};

/**
 * @param field  how errors call where the name stands
 * @throws UserError naming the known jobs, and the nearest of them
 */
export function declarationOf(name: string, field = "job"): JobDeclaration {
  const found = declarations.find((declaration) => declaration.name === name);
  if (found) return found;
  throw new UserError(
    `${field}: ${quote(name)} is not known here${knownNames(name, JOB_NAMES)}`,
    "CA-207",
  );
}

/** Loaded when used. */
export async function loadJob(name: string): Promise<Job> {
  declarationOf(name);
  const load = FAMILIES.map(({ loaders }) => loaders[name]).find((found) => found !== undefined);
  if (!load) throw new Error(`${name} is declared and not there`);
  return (await load()).job;
}
