/** A form of texts, and what it is called in errors: `expected <title>, found …`. */
export interface Pattern {
  readonly pattern: string;
  readonly title: string;
}

export const REPOSITORY: Pattern = {
  pattern: "^[\\w.-]+/[\\w.-]+$",
  title: "a repository as owner/name",
};
/** Of an issue or a pull request. */
export const ISSUE_NUMBER: Pattern = {
  pattern: "^[1-9]\\d{0,9}$",
  title: "the number of an issue, such as 42",
};

/** @param example  a name for the variable */
export function variableName(example: string): Pattern {
  return {
    pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
    title: `the name of an environment variable, such as ${example} (its value stays in a secret)`,
  };
}
