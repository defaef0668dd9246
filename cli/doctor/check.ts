import type { Facts, FactName, Values } from "./facts";
import type { Finding, Problem, Report, Severity, Unchecked, Unsure } from "./finding";

/** One row of docs/doctor.md. */
export interface Check {
  /** `CA-D` and three digits: the first one is the group. */
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly needs: readonly FactName[];
  /** What comes of it, in general; a finding says it of its place. */
  readonly cause: string;
  /** The same for what to do. */
  readonly fix: string;
  find(facts: Values): Iterable<Problem | Unsure>;
}

type Row<Need extends FactName> = Omit<Check, "needs" | "find"> & {
  readonly needs: readonly Need[];
  find(facts: Pick<Values, Need>): Iterable<Problem | Unsure>;
};

/** Lets a check see what it says it needs, and nothing else. */
export function check<const Need extends FactName>(row: Row<Need>): Check {
  return row as unknown as Check;
}

/** Makes every check that can be made, and lists the others with the reason. */
export function examine(facts: Facts, checks: readonly Check[]): Report {
  const findings: Finding[] = [];
  const unchecked: Unchecked[] = [];
  let checked = 0;
  for (const row of checks) {
    const { code, title, severity } = row;
    const missing = row.needs
      .map((name) => facts[name])
      .find((fact): fact is { because: string; isAsked: boolean } => "because" in fact);
    if (missing !== undefined) {
      unchecked.push({ code, title, because: missing.because, isAsked: missing.isAsked });
      continue;
    }
    const found = [...row.find(valuesOf(facts, row.needs))];
    const unsure = found.filter((one): one is Unsure => "because" in one);
    const problems = found.filter((one): one is Problem => !("because" in one));
    findings.push(...problems.map((problem) => ({ code, title, severity, ...problem })));
    for (const [because, isAsked] of new Map(
      unsure.map((one) => [one.because, one.isAsked ?? true]),
    ))
      unchecked.push({ code, title, because, isAsked });
    if (unsure.length === 0) checked += 1;
  }
  return { findings, unchecked, checked };
}

function valuesOf(facts: Facts, names: readonly FactName[]): Values {
  return Object.fromEntries(
    names.map((name) => {
      const fact = facts[name];
      return [name, "value" in fact ? fact.value : undefined];
    }),
  ) as unknown as Values;
}
