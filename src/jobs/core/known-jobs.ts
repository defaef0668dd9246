import { declarations } from "./declarations";

/** What a catalogue may name, and how `with` has to look: data only, without the jobs' code. */
export const knownJobs = {
  names: declarations.map(({ name }) => name),
  parametersOf: (name: string): object =>
    declarations.find((declaration) => declaration.name === name)?.parameters ?? { type: "object" },
};
