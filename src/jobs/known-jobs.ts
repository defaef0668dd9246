import { declarations } from "./declarations";

/** Names of contract.md 9 that have no job yet: a catalogue may hold them, and only the task that needs one is refused. */
export const PLANNED_NAMES: readonly string[] = [
  "flag.set", "incident.open", "incident.update", "incident.close", "runbook.run", "issue.open", "issue.update", "issue.close",
  "notify.send", "approval.ask", "slo.report", "slo.evaluate", "action.route",
];

/** What a catalogue may name, and how `with` has to look: data only, without the jobs' code. */
export const knownJobs = {
  names: [...declarations.map(({ name }) => name), ...PLANNED_NAMES],
  parametersOf: (name: string): object => declarations.find((declaration) => declaration.name === name)?.parameters ?? { type: "object" },
};
