import type { Job, JobDeclaration } from "./job";

/** What the folder of a family offers: its jobs by name, each loaded when it is used. */
export interface Family {
  readonly declarations: readonly JobDeclaration[];
  readonly loaders: Loaders<string>;
}

type Loaders<Name extends string> = Readonly<Record<Name, () => Promise<{ readonly job: Job }>>>;

/** A job that is declared and not there, or the other way round, does not compile. */
export function familyOf<Declared extends readonly JobDeclaration[]>(
  declarations: Declared,
  loaders: Loaders<Declared[number]["name"]>,
): Family {
  return { declarations, loaders };
}
