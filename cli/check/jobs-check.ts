import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, resolve, sep } from "node:path";
import type { Catalogue, Rule } from "../../src/catalogue/catalogue";
import type { Complaint } from "../../src/catalogue/complaints";
import { child, YamlText } from "../../src/catalogue/yaml-text";
import { APPROVAL_JOB } from "../../src/domain/trust/binding";
import { APPROVAL_TASK } from "../../src/domain/counting/event-counts";
import { UserError } from "../../src/domain/errors";
import type { Json } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { complaintsAhead, holdsExpression } from "../../src/jobs/core/check-ahead";
import type { ReadFile } from "../../src/jobs/core/job";
import { complaintsOf } from "../../src/jobs/core/parameter-error";
import { refuseInCatalogue } from "../../src/jobs/core/parameters";

/** The folder that the catalogue's `.github` is in, else the current one. */
export function rootOf(path: string): string {
  const folder = dirname(resolve(path));
  return basename(folder) === ".github" ? dirname(folder) : process.cwd();
}

/**
 * What the jobs of a valid catalogue would refuse, of all its rules.
 *
 * @param text  of the catalogue
 * @param root  of the repository
 */
export async function complaintsOfJobs(
  catalogue: Catalogue,
  text: string,
  root: string,
): Promise<Complaint[]> {
  const yaml = YamlText.parse(text, catalogue.path);
  const complaints: Complaint[] = [];
  for (const rule of catalogue.rules.get(`${APPROVAL_TASK}.triggered`) ?? []) {
    if (rule.settings.job === APPROVAL_JOB && rule.off === undefined) continue;
    complaints.push({
      place: yaml.keyPlace(rule.pointer),
      message:
        `${rule.field}: a task called ${APPROVAL_TASK} is only answered by the ` +
        `job ${APPROVAL_JOB}; the action refuses this rule and sends nothing. ` +
        `Write job: ${APPROVAL_JOB}, or leave the task out.`,
    });
  }
  for (const rule of [...catalogue.rules.values()].flat()) {
    for (const complaint of await complaintsOfRule(rule, readerOf(root)))
      complaints.push({
        place: yaml.valuePlace(pointerOf(complaint, rule, yaml)),
        message: `${rule.field}.${complaint}`,
      });
  }
  return complaints;
}

async function complaintsOfRule(
  { settings: { job, with: parameters = {} } }: Rule,
  read: ReadFile,
): Promise<readonly string[]> {
  if (job === undefined) return [];
  const certain = Object.fromEntries(
    Object.entries(parameters).filter(([, value]) => value !== null && !holdsExpression(value)),
  );
  return [
    ...attempt(() => refuseInCatalogue(job, certain)),
    ...(await complaintsAhead(job, parameters, { readFile: read })),
  ];
}

function attempt(check: () => void): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    return complaintsOf(error);
  }
}

function readerOf(root: string): ReadFile {
  return async (path, field) => {
    const full = resolve(root, path);
    const [real, realRoot] = [
      await realpath(full).catch(() => full),
      await realpath(root).catch(() => root),
    ];
    if (
      !full.startsWith(resolve(root) + sep) ||
      (real !== full && !real.startsWith(realRoot + sep))
    )
      throw new UserError(
        `${field}: ${path} is outside of the repository; give a path below its root.`,
      );
    return readFile(full, "utf8").catch(() => {
      throw new UserError(`${field}: ${path} is not there; looked for in ${root}.`);
    });
  };
}

/** Of the innermost value that the complaint's field names and that is there. */
function pointerOf(complaint: string, { pointer }: Rule, yaml: YamlText): string {
  let at = pointer;
  let value = yaml.at(pointer);
  for (let rest = `.${complaint}`; ;) {
    const step = stepOf(rest, value);
    if (step === undefined) return at;
    at = child(at, step.key);
    value = valueAt(value, step.key);
    rest = rest.slice(step.length);
  }
}

function valueAt(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[])[Number(key)];
  return isJsonObject(value) ? getOwn(value, key) : undefined;
}

/** Names may have dots in them, so the longest one counts. */
function stepOf(
  rest: string,
  value: unknown,
): { readonly key: string; readonly length: number } | undefined {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const steps = keys.flatMap((key) =>
    [`.${key}`, `[${key}]`, `[${JSON.stringify(key)}]`, `.${JSON.stringify(key)}`].map(
      (written) => ({ key, written }),
    ),
  );
  const fitting = steps.filter(
    ({ written }) => rest.startsWith(written) && /^[.:[]/.test(rest.slice(written.length)),
  );
  const longest = fitting.sort((a, b) => b.written.length - a.written.length)[0];
  return longest && { key: longest.key, length: longest.written.length };
}
