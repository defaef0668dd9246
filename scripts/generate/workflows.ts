import { parse } from "yaml";
import { OUTPUTS } from "../../src/config/names";
import { read } from "./files";
import { fill } from "./fill";
import type { Parameter } from "./reusable-parameters";
import { hasScripts, needsFiles, objectsOf, parametersOf } from "./reusable-parameters";
import type { Kind } from "./workflow-kinds";
import { KIND_NAMES, kindOf } from "./workflow-kinds";

/** The workflows that are written here: all that answer tasks, so all but the sweep. */
export const REUSABLE: readonly string[] = KIND_NAMES;

const template = (name: string) => read(`scripts/generate/templates/${name}.yml`);

/** GitHub's own, at the commit that ci.yml names, where Dependabot keeps it new. */
const checkout = () =>
  /uses: (actions\/checkout@[0-9a-f]{40} # v[\d.]+)$/m.exec(
    read(".github/workflows/ci.yml"),
  )?.[1] ?? "";

const REF = {
  scripts:
    "Branch, tag or commit of this repository that is checked out for scripts. Default: that of the run. With `workflow`: the branch or tag whose version runs. Default: the default branch.",
  files:
    "Branch, tag or commit of this repository that is checked out, with `checkout`. Default: that of the run.",
};
const ENVIRONMENT =
  "Environment of this repository whose protection and secrets hold for the job. Without it the job has none.";
const CHECKOUT = {
  description:
    "`true`: this repository is checked out before the work. Files that the job reads are found by API otherwise; a set-up action of yours needs it.",
  default: false,
};
const SCRIPT_INPUTS: Readonly<Record<string, string>> = {
  shell: "Shell of the scripts, as in workflow steps.",
  "working-directory": "Directory of the scripts, below the checkout.",
  "exit-codes":
    "Lines such as `2=warning`, `99=fail`, `*=errored` that say what exit codes of the script mean.",
  results:
    "Lines `format=path` of reports that decide the result, e.g. `k6=summary.json`; see docs/reports.md.",
  thresholds: "Limits on the numbers of these reports, one a line; see docs/reports.md.",
};

interface Input {
  readonly description: string;
  readonly type: string;
  readonly default?: string | number | boolean;
  readonly required?: true;
}

function inputLines(name: string, input: Input): string[] {
  const { description, type, default: otherwise = "", required } = input;
  return [
    `${name}:`,
    `  description: ${JSON.stringify(description)}`,
    `  type: ${type}`,
    ...(required ? ["  required: true"] : []),
    ...(otherwise === "" ? [] : [`  default: ${String(otherwise)}`]),
  ];
}

/** What a workflow takes beyond what all take. */
function ownInputs(name: string, kind: Kind): string[] {
  const text = (description: string) => ({ description, type: "string" });
  const inputs: [string, Input][] = [];
  if (name === "task")
    inputs.push([
      "tasks-file",
      {
        ...text("Path of the catalogue in this repository."),
        default: ".github/cloud-automation.yml",
      },
    ]);
  const isScripted = hasScripts(name);
  if (!isScripted) inputs.push(["checkout", { ...(kind.checkout ?? CHECKOUT), type: "boolean" }]);
  if (kind.action) inputs.push(["action", { ...text(kind.action), required: true }]);
  for (const [input, description] of isScripted ? Object.entries(SCRIPT_INPUTS) : [])
    inputs.push([input, { ...text(description), ...(input === "shell" && { default: "bash" }) }]);
  inputs.push(
    ...parametersOf(name)
      .filter(({ isShared }) => !isShared)
      .map((parameter): [string, Parameter] => [parameter.name, parameter]),
  );
  return inputs.flatMap(([input, one]) => inputLines(input, one));
}

/** What action.yml says about its outputs, and in short about the two that say more there. */
function outputDescription(output: string): string {
  const { outputs } = parse(read("action.yml")) as {
    outputs: Readonly<Record<string, { readonly description: string }>>;
  };
  const description = outputs[output]?.description ?? "";
  return output === "status" || output === "result"
    ? `${description.split(". ")[0] ?? ""}. Empty when nothing ran.`
    : description;
}

/** The answer of an approval comes from whichever of its jobs has answered. */
function outputValue(name: string, output: string): string {
  const of = (job: string) => `jobs.${job}.outputs.${output}`;
  if (name !== "approval") return of(name);
  if (output === "deadline") return of("ask");
  if (output === "parked")
    return "jobs.reviewed.outputs.task == '' && jobs.rejected.outputs.task == '' && jobs.ask.outputs.parked || ''";
  return ["reviewed", "rejected", "ask"].map(of).join(" || ");
}

/** The input `job` of the action: the one job, or the one that the input `action` chooses. */
function jobExpression({ jobs }: Kind): string {
  const all = Object.entries(jobs);
  const [[, first = ""] = []] = all;
  if (all.length === 1) return first;
  const [family = ""] = first.split(".");
  if (all.every(([action, job]) => job === `${family}.${action}`))
    return `${family}.\${{ inputs.action }}`;
  const others = all.slice(1).map(([action, job]) => `inputs.action == '${action}' && '${job}'`);
  return `\${{ ${[...others, `'${first}'`].join(" || ")} }}`;
}

/** What the step that answers is given beyond what it is given everywhere. */
function ownSettings(name: string, kind: Kind): string[] {
  if (name === "task") return ["tasks-file: ${{ inputs.tasks-file }}"];
  const scripts = hasScripts(name) ? Object.keys(SCRIPT_INPUTS) : [];
  return [
    ...scripts.map((input) => `${input}: \${{ inputs.${input} }}`),
    `job: ${jobExpression(kind)}`,
    "# JSON is YAML. toJSON quotes what the caller gave, so that nothing in it becomes YAML; an expression in it is",
    '# evaluated by the action against the event (docs/reusable-workflows.md, "What is passed, and how").',
    "with: |",
    "  {",
    ...parametersOf(name).map(({ line }) => `  ${line}`),
    "  }",
  ];
}

const answer = (more: readonly string[]) => fill(template("answer"), { lines: { more } });

/** JSON, or an expression of the event, which the job evaluates. */
const preparedJson = (name: string) =>
  `\${{ inputs.${name} != '' && (startsWith(inputs.${name}, '\${{') && toJSON(inputs.${name}) || toJSON(fromJSON(inputs.${name}))) || '' }}`;

const ANSWERS_TO_COMMENTS = [
  "if: >-",
  "  github.event_name != 'issue_comment' ||",
  "  (github.event.action == 'created' && !github.event.issue.pull_request && github.event.comment.user.type == 'User' &&",
  "  contains(github.event.issue.labels.*.name, 'cloud-automation-approval') &&",
  "  (startsWith(github.event.comment.body, '/approve') || startsWith(github.event.comment.body, '/deny')))",
];

/** What else differs between the two workflows that hear comments and the others. */
function conditionOf(name: string): string[] {
  if (name === "approval") return ANSWERS_TO_COMMENTS;
  if (name !== "task") return [];
  return [
    "# A comment may answer a question of `approval.ask`; any other one takes no runner.",
    ...ANSWERS_TO_COMMENTS,
  ];
}

const commentOf = (name: string) =>
  name === "approval"
    ? "Asks, and ends at once. The same job takes the comment that answers; of other comments it makes no run of a runner."
    : "One job on one runner: the task is taken, done and answered here.";

/** Who asks the reviewers of an environment must not wait for them itself. */
const environmentOf = (name: string) =>
  name === "approval"
    ? []
    : [
        "# An empty name is no environment. With `deployment` GitHub would show every task as a deployment.",
        "environment:",
        "  name: ${{ inputs.environment }}",
        "  deployment: false",
      ];

function permissionsOf({ permissions }: Kind): string[] {
  if (!permissions) return [];
  return [
    "permissions:",
    ...Object.entries(permissions).map(
      ([scope, [access, reason]]) => `  ${scope}: ${access} # ${reason}`,
    ),
  ];
}

const fromStep = OUTPUTS.map((output) => `${output}: \${{ steps.task.outputs.${output} }}`);

/** The two jobs that answer when reviewers of an environment have decided. */
function approvalJobs(): string[] {
  const gated = (gate: string) =>
    answer([
      "job: approval.ask",
      "with: |",
      `  { "environment": \${{ toJSON(inputs.environment) }}, "gate": ${gate} }`,
    ]);
  return [
    "",
    ...fill(template("approval-jobs"), {
      lines: {
        "outputs of the step": fromStep,
        "answer reviewed": gated('"success"'),
        "answer rejected": gated("${{ toJSON(needs.reviewed.result) }}"),
      },
    }),
  ];
}

/** The text of .github/workflows/NAME.yml. */
export function reusableWorkflow(name: string): string {
  const kind = kindOf(name);
  const objects = objectsOf(name);
  const ignored = kind.permissions ? "" : " # zizmor: ignore[excessive-permissions] see above";
  const lines = fill(template("workflow"), {
    words: {
      pages: `docs/reusable-workflows.md${name === "approval" ? " and docs/approval.md" : ""}`,
      name: `${kind.name}${ignored}`,
      environment: kind.environment ?? ENVIRONMENT,
      ref: kind.ref ?? (hasScripts(name) ? REF.scripts : REF.files),
      id: name === "approval" ? "ask" : name,
      checkout: checkout(),
      "needs files": needsFiles(name),
    },
    lines: {
      head: kind.head.map((line) => `# ${line}`),
      inputs: ownInputs(name, kind),
      "outputs of all": OUTPUTS.flatMap((output) => [
        `${output}:`,
        `  description: ${JSON.stringify(outputDescription(output))}`,
        `  value: \${{ ${outputValue(name, output)} }}`,
      ]),
      "no permissions": ["", ...(kind.permissions ? ["permissions: {}", ""] : [])],
      comment: [`# ${commentOf(name)}`],
      if: conditionOf(name),
      environment: environmentOf(name),
      permissions: permissionsOf(kind),
      "outputs of the step": fromStep,
      objects: [
        ...(objects.length > 0
          ? ["# JSON, or an expression of the event, which the job evaluates."]
          : []),
        ...objects.map((one) => `${one}: ${preparedJson(one)}`),
      ],
      answer: answer(ownSettings(name, kind)),
      "more jobs": name === "approval" ? approvalJobs() : [],
    },
  });
  return `${lines.join("\n")}\n`;
}

/** The text of .github/actions/prepare/action.yml, which knows every JSON that a workflow passes. */
export function prepareAction(): string {
  const objects = [...new Set(REUSABLE.flatMap(objectsOf))].sort();
  const variable = (one: string) => `UNTRUSTED_${one.toUpperCase()}`;
  const lines = fill(template("prepare"), {
    lines: {
      inputs: objects.flatMap((one) => [
        `${one}:`,
        `  description: The workflow's input ${one}, as JSON.`,
      ]),
      outputs: objects.flatMap((one) => [
        `${one}:`,
        "  description: The same in one line.",
        `  value: \${{ steps.prepared.outputs.${one} }}`,
      ]),
      environment: objects.map((one) => `${variable(one)}: \${{ inputs.${one} }}`),
      lines: objects.map(
        (one) =>
          `printf '${one}=%s\\n' "$(printf '%s' "$${variable(one)}" | tr -d '\\r\\n')" >> "$GITHUB_OUTPUT"`,
      ),
    },
  });
  return `${lines.join("\n")}\n`;
}
