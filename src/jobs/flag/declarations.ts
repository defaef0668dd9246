import type { JobDeclaration, RequestOf } from "../core/job";
import { HTTP_PARAMETER } from "../http/parameters";

export const flagSet = {
  name: "flag.set",
  does:
    "Switches feature flags on or off: a variable of GitHub Actions, a flag in a " +
    "file of the repository (flagd, GO Feature Flag, or a plain key), or one of " +
    "any HTTP service. It is done when the flag reads back as requested.",
  parameters: {
    type: "object",
    properties: {
      flag: {
        type: "string",
        minLength: 1,
        maxLength: 200,
        description:
          "Name of the flag. For a plain key in a file it may be a path with dots, such as `features.cache`.",
        examples: ["EnableItemCache"],
      },
      enabled: {
        type: ["string", "boolean"],
        description: "`on` or `off`, `true` or `false`; with `flag`.",
        examples: ["on"],
      },
      flags: {
        type: "object",
        description:
          "Several flags at once, in place of `flag` and `enabled`, as Keptn's " +
          "remediation has them in `data.action.value`.",
        examples: ["${{ event.data.action.value }}", { EnableItemCache: "on" }],
      },
      store: {
        type: "string",
        enum: ["variable", "file", "http"],
        description:
          "Where the flag is kept. By default `http` where `http` is given, `file` where " +
          "`path` is given, else `variable`.",
      },
      environment: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        description:
          "Environment that the flag is for, for the report and for recipes. Default: " +
          "the task's stage. A variable is then one of this environment of the " +
          "repository.",
        examples: ["production"],
      },
      scope: {
        type: "string",
        enum: ["repository", "environment", "organization"],
        description:
          "Whose variable it is: `environment` where `environment` is given, else " +
          "`repository`. A variable of the organization has to exist already. Each " +
          "needs a token of an App or a fine-grained token (REPO_TOKEN); " +
          "GITHUB_TOKEN can never do it.",
      },
      variable: {
        type: "string",
        pattern: "^(?!GITHUB_|github_)[A-Za-z_][A-Za-z0-9_]*$",
        title: "a name of letters, digits and _ that begins with a letter and not with GITHUB_",
        maxLength: 255,
        description:
          "Name of the variable. Default: the flag's name, with `_` for what a " +
          "variable's name cannot hold. It is created where it does not exist.",
        examples: ["ENABLE_ITEM_CACHE"],
      },
      values: {
        type: "object",
        properties: {
          on: { type: ["string", "number", "boolean"] },
          off: { type: ["string", "number", "boolean"] },
        },
        required: ["on", "off"],
        additionalProperties: false,
        description:
          "Texts for on and off: values of the variable or of the plain key, or names of " +
          "variants. By default a variable or key keeps the kind of words it has " +
          "(true/false, on/off, enabled/disabled, yes/no, 1/0), and the variants are " +
          "those whose values are true and false.",
        examples: [{ on: "blue", off: "green" }],
      },
      path: {
        type: "string",
        minLength: 1,
        maxLength: 500,
        pattern: "^(?!/)(?!(?:.*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f]+$",
        title: "the path of a file in this repository, such as flags/production.json",
        description:
          "Path of a JSON, YAML or KEY=value file in this repository. No checkout is " +
          "needed; formatting and comments stay.",
        examples: ["flags/production.flagd.json"],
      },
      format: {
        type: "string",
        enum: ["flagd", "go-feature-flag", "plain"],
        description: "What the file looks like. Default: recognised by its content.",
      },
      switch: {
        type: "string",
        enum: ["state", "variant"],
        description:
          "What is changed of a flag of flagd or GO Feature Flag. `state`: whether it is " +
          "there at all (`state`, `disable`); when it is not, the program's own default " +
          "counts. `variant`: the value that everybody gets. By default `variant` where " +
          "there are a true and a false one and neither targeting nor shares, else " +
          "`state`. A flag that is enabled, while its default, a percentage or targeting " +
          "gives people something else, is a warning that says what they get.",
      },
      how: {
        type: "string",
        enum: ["commit", "pull-request"],
        description:
          "`commit` (the default): one commit on the branch. `pull-request`: a proposal; " +
          "the flag stays as it is until somebody merges it, and the task is a warning " +
          "with its address.",
      },
      branch: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        pattern: "^[^\\s~^:?*\\[\\\\\\u0000-\\u001f]+$",
        title: "the name of a branch, such as main",
        description: "Branch of the file. Default: the repository's default branch.",
        examples: ["main"],
      },
      message: {
        type: "string",
        minLength: 1,
        maxLength: 2_000,
        description:
          "Message of the commit and, in its first line, title of the pull request. " +
          "Default: what is set.",
      },
      http: HTTP_PARAMETER,
    },
    additionalProperties: false,
  },
  reports: {
    flag: "Name of the flag; of several flags all names.",
    environment: "The environment it is for.",
    enabled:
      "What was read back: `true` or `false`, as text; with `switch: state` whether " +
      "the flag is enabled. With a pull request what is in force until it is merged. " +
      "Of several flags a summary such as `A on, B off`.",
    previous:
      "The same before this task; another text where it was neither, such as `not " +
      "set`, or `unknown` where a recipe has no field `previous`.",
    defaultVariant:
      "What people get of an enabled flag of flagd or GO Feature Flag, where " +
      "`enabled` alone does not say it: the default variant, shares such as `yes 10 " +
      "%, no 90 %`, or `none` for the program's own default.",
    targeted: "With it: `true` when targeting or the like gives some people another variant.",
    flags: "With several flags: `enabled`, `previous` and the like of each, by name.",
    variable: "Name of the variable, with one.",
    path: "Path of the file, with one.",
    commitUrl: "Page of the commit; also a label. Absent when nothing had to be changed.",
    pullRequestUrl: "Page of the pull request; also a label.",
    requested: "What a pull request that waits would set.",
    "<name>": "With `http` and one flag: the fields that the recipe takes from the answers.",
  },
  permissions: {
    contents: "write, with `path`",
    "pull-requests":
      "write, with `how: pull-request`; the repository has to allow it to Actions, or the token is REPO_TOKEN",
  },
} as const satisfies JobDeclaration;

export type FlagRequest = RequestOf<typeof flagSet>;
export type FlagParameters = FlagRequest["parameters"];

export const declarations = [flagSet] as const;
