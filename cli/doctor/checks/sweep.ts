import { check } from "../check";
import type { Fix, Problem, Unsure } from "../finding";
import type { WorkflowFiles } from "../facts";
import { modeOf, planeOf } from "../work";
import type { Workflow } from "../workflow";
import { answerersOf, sweepsOf } from "../workflow";
import { unreadable } from "./workflow";

const PATH = ".github/workflows/cloud-automation-sweep.yml";

/** Workflows whose runs somebody waits for. */
function awaited({ forTasks }: WorkflowFiles): readonly Workflow[] {
  return forTasks.filter((workflow) => {
    const answerers = answerersOf(workflow);
    return (
      answerers.length === 0 ||
      answerers.some((one) => modeOf(one) !== "silent" && planeOf(one.with) === "keptn")
    );
  });
}

function sweeping({ workflows }: WorkflowFiles): readonly Workflow[] {
  return workflows.filter((workflow) => keptnSweepsOf(workflow).length > 0);
}

/** One for callbacks opens what runs have put down, and needs nothing of all this. */
function keptnSweepsOf(workflow: Workflow) {
  return sweepsOf(workflow).filter((sweep) => planeOf(sweep.with) === "keptn");
}

const noSweep: Unsure = { because: "there is no sweep (CA-D401)" };

export const SWEEP_CHECKS = [
  check({
    code: "CA-D401",
    title: "There is no sweep",
    severity: "warning",
    needs: ["files"],
    cause:
      "A run that is lost, or a dispatch that no workflow hears, leaves no one to send `finished`, and Keptn has no timeout after `started`. Only the sweep ends such a task.",
    fix: "Save examples/workflows/sweep.yml on the default branch; docs/sweep.md says what it does.",
    *find({ files }) {
      yield* unreadable(files);
      const names = awaited(files).map(({ name }) => name);
      if (names.length === 0 || sweeping(files).length > 0) return;
      yield {
        where: ".github/workflows",
        cause: `No workflow sweeps after ${names.join(", ")}.`,
        fix: { kind: "lines", path: PATH, from: 1, to: 0, lines: caller(names) },
      };
    },
  }),
  check({
    code: "CA-D402",
    title: "The sweep does not follow a workflow",
    severity: "warning",
    needs: ["files"],
    cause:
      "The sweep starts as soon as one of the workflows has ended that `workflow_run` names. For the others it comes with the schedule only, which GitHub may delay.",
    fix: "Add the workflow's `name` to the list below `workflow_run`.",
    *find({ files }) {
      yield* unreadable(files);
      const [sweep] = sweeping(files);
      if (sweep === undefined && awaited(files).length > 0) yield noSweep;
      if (sweep === undefined) return;
      const { hearsRunsOf, file } = sweep;
      for (const { name } of awaited(files)) {
        if (hearsRunsOf === undefined || hearsRunsOf.includes(name)) continue;
        yield {
          where: file.where("/on/workflow_run/workflows"),
          cause: `${JSON.stringify(name)} is not among the workflows that it follows.`,
          fix: listFix(sweep, name),
        };
      }
    },
  }),
  check({
    code: "CA-D403",
    title: "The sweep has no schedule",
    severity: "warning",
    needs: ["files"],
    cause:
      "`workflow_run` comes after a run. A dispatch that no workflow has heard makes no run, so its task is found by the schedule only.",
    fix: '`schedule: [{ cron: "7/15 * * * *" }]` below `on`.',
    *find({ files }) {
      yield* unreadable(files);
      const [sweep] = sweeping(files);
      if (sweep === undefined && awaited(files).length > 0) yield noSweep;
      if (sweep === undefined || sweep.isScheduled) return;
      yield {
        where: sweep.file.where("/on"),
        cause: "It does not run by itself.",
        fix: sweep.file.insertBelow("/on", ["schedule:", '  - cron: "7/15 * * * *"']),
      };
    },
  }),
  check({
    code: "CA-D404",
    title: "The sweep does not know what to look at",
    severity: "error",
    needs: ["files"],
    cause:
      "Without `projects` it looks at nothing, and without an address and a token it cannot look.",
    fix: "`projects: ${{ vars.CLOUD_AUTOMATION_PROJECTS }}`, `control-plane-url` and the secret CONTROL_PLANE_TOKEN, as in examples/workflows/sweep.yml.",
    *find({ files }) {
      yield* unreadable(files);
      if (sweeping(files).length === 0 && awaited(files).length > 0) yield noSweep;
      for (const workflow of sweeping(files)) yield* missingInputs(workflow);
    },
  }),
];

function* missingInputs(workflow: Workflow): Iterable<Problem> {
  const { file } = workflow;
  // Where the address has to be hidden it is a secret.
  const isHidden = /CONTROL_PLANE_URL: /.test(file.text);
  const names: readonly (readonly [name: string, variable: string])[] = [
    ["projects", "CLOUD_AUTOMATION_PROJECTS"],
    ...(isHidden ? [] : [["control-plane-url", "CONTROL_PLANE_URL"] as const]),
  ];
  for (const { pointer, with: inputs } of keptnSweepsOf(workflow))
    for (const [name, variable] of names.filter(([one]) => !inputs[one]))
      yield {
        where: file.where(pointer),
        cause: `It has no ${name}.`,
        fix: file.insertBelow(`${pointer}/with`, [`${name}: \${{ vars.${variable} }}`]),
      };
}

export function listFix({ file }: Workflow, name: string): Fix {
  const pointer = "/on/workflow_run/workflows";
  const line = file.lines[file.lineOf(pointer) - 1] ?? "";
  return line.includes("[")
    ? file.replace(pointer, "[", `[${JSON.stringify(name)}, `)
    : file.insertBelow(pointer, [`- ${JSON.stringify(name)}`]);
}

function caller(names: readonly string[]): readonly string[] {
  return [
    "name: Sweep for Cloud Automation",
    "",
    "on:",
    "  workflow_run:",
    "    workflows:",
    ...names.map((name) => `      - ${JSON.stringify(name)}`),
    "    types: [completed]",
    "  schedule:",
    '    - cron: "7/15 * * * *"',
    "",
    "concurrency:",
    "  group: cloud-automation-sweep",
    "  cancel-in-progress: false",
    "",
    "permissions: {}",
    "",
    "jobs:",
    "  sweep:",
    "    permissions:",
    "      actions: write",
    "      contents: read",
    "      issues: write",
    "    uses: cloud-automation-actions/cloud-automation-actions/.github/workflows/sweep.yml@v1",
    "    with:",
    "      control-plane-url: ${{ vars.CONTROL_PLANE_URL }}",
    "      projects: ${{ vars.CLOUD_AUTOMATION_PROJECTS }}",
    "    secrets:",
    "      CONTROL_PLANE_TOKEN: ${{ secrets.CONTROL_PLANE_TOKEN }}",
    "",
  ];
}
