import { check } from "../check";
import { expressionsIn } from "../expressions";
import type { Values } from "../facts";
import type { Fix, Problem, Unsure } from "../finding";
import type { Step, Workflow } from "../workflow";
import { EVENT_REQUEST, isAnswerByHand } from "../workflow";

const THE_ACTION = "Answer by this action instead: examples/workflows/interactive.yml.";

/** Steps that speak to the control plane themselves, as the published recipe does. */
function eachStep(
  chosen: (step: Step) => boolean,
  judge: (
    step: Step,
    workflow: Workflow,
  ) => { readonly at?: string; readonly cause: string; readonly fix: Fix } | undefined,
) {
  return function* ({ files }: Pick<Values, "files">): Iterable<Problem | Unsure> {
    for (const { path } of files.broken)
      yield { because: `${path} is no YAML that can be read (CA-D301)` };
    for (const workflow of files.workflows)
      for (const step of workflow.dispatch === undefined
        ? []
        : workflow.jobs.flatMap(({ steps }) => steps)) {
        const found = chosen(step) ? judge(step, workflow) : undefined;
        if (found === undefined) continue;
        const { at = "/run", cause, fix } = found;
        yield { where: workflow.file.where(step.pointer + at), cause, fix };
      }
  };
}

/** The first expression in a script that brings text of the payload. */
function pastedIn(step: Step): { readonly at: string; readonly expression: string } | undefined {
  return (
    [
      ["/run", step.run],
      ["/with/run", step.with["run"] ?? ""],
    ] as const
  )
    .flatMap(([at, script]) => expressionsIn(script).map((expression) => ({ at, expression })))
    .find(({ expression }) => expression.includes("github.event.client_payload"));
}

const byHand = ({ run }: Step) => isAnswerByHand(run);

export const BY_HAND_CHECKS = [
  check({
    code: "CA-D601",
    title: "Text of the payload is pasted into a script",
    severity: "error",
    needs: ["files"],
    cause:
      "GitHub puts the text into the script before the shell reads it, so whoever may dispatch runs commands with the job's secrets (https://docs.github.com/en/actions/concepts/security/script-injections).",
    fix: "Give it to the step as a variable below `env`, and use the variable in quotes.",
    find: eachStep(
      (step) => pastedIn(step) !== undefined,
      (step, { file }) => {
        const { at, expression } = pastedIn(step) ?? { at: "/run", expression: "" };
        const [, field = "payload"] = /client_payload\.([\w.]+)/.exec(expression) ?? [];
        const name = `PAYLOAD_${field.replace(/\W/g, "_").toUpperCase()}`;
        const change = { value: expression, name, old: expression, fresh: `$${name}` };
        return {
          at,
          cause: `${expression} becomes a part of the script.`,
          fix: withVariable(file, step, change),
        };
      },
    ),
  }),
  check({
    code: "CA-D602",
    title: "The answer is not sent when a step fails",
    severity: "error",
    needs: ["files"],
    cause:
      "A step runs only while all before it have succeeded. When one fails nothing is sent, and the task waits for ever.",
    fix: "`if: always()` at the step; it is still not sent when the run is lost, so answer by this action and add the sweep.",
    find: eachStep(byHand, (step, { file }) =>
      /always\(\)/.test(step.condition)
        ? undefined
        : {
            cause: "The step that sends `finished` has no `if: always()`.",
            fix:
              step.condition === ""
                ? file.insertInto(step.pointer, ["if: always()"])
                : file.setValue(`${step.pointer}/if`, "always()"),
          },
    ),
  }),
  check({
    code: "CA-D603",
    title: "The result is always the same",
    severity: "error",
    needs: ["files"],
    cause:
      "The event says `pass` as a fixed text, so a failed deployment goes on to the next stage.",
    fix: "Send what the job's status says: `${{ job.status == 'success' && 'pass' || 'fail' }}` by a variable.",
    find: eachStep(byHand, ({ run, pointer }, { file }) => {
      const [all] = /result\\?"?\s*:\s*\\?"pass\\?"/.exec(run) ?? [];
      return all === undefined
        ? undefined
        : {
            cause: "`result` is the fixed text `pass`.",
            fix: file.replace(
              `${pointer}/run`,
              all,
              all.replace(/pass/, "${{ job.status == 'success' && 'pass' || 'fail' }}"),
            ),
          };
    }),
  }),
  check({
    code: "CA-D604",
    title: "A refused request does not fail the step",
    severity: "error",
    needs: ["files"],
    cause:
      "Without `--fail` curl ends with 0 on 401, 404 or 500: the step is green, and the task waits for ever.",
    fix: "`curl --fail-with-body`.",
    find: eachStep(
      ({ run }) => EVENT_REQUEST.test(run) && /\bcurl\b/.test(run),
      ({ run, pointer }, { file }) =>
        /--fail(?:-with-body)?\b|\s-\w*f/.test(run)
          ? undefined
          : {
              cause: "curl has no --fail-with-body.",
              fix: file.replace(`${pointer}/run`, "curl ", "curl --fail-with-body "),
            },
    ),
  }),
  check({
    code: "CA-D605",
    title: "The type of the answer names one task",
    severity: "warning",
    needs: ["files"],
    cause:
      "An answer whose type names another task than the one that was triggered is counted, and then the sequence hangs, since no such task is open.",
    fix: "Build the type from the payload: `${TYPE%triggered}finished`, with TYPE from `github.event.client_payload.type` below `env`.",
    find: eachStep(byHand, (step, { file }) => {
      const [type] = /sh\.keptn\.event\.[\w-]+\.finished/.exec(step.run) ?? [];
      return type === undefined
        ? undefined
        : {
            cause: `The type is always ${type}.`,
            fix: withVariable(file, step, {
              value: "${{ github.event.client_payload.type }}",
              name: "TRIGGERED_TYPE",
              old: type,
              fresh: `'"${"${TRIGGERED_TYPE%triggered}"}finished"'`,
            }),
          };
    }),
  }),
  check({
    code: "CA-D606",
    title: "The path of the control plane's API is wrong",
    severity: "error",
    needs: ["files"],
    cause:
      "Events are taken at `<address>/api/v1/event`. Without `/api` the gateway answers 404 or a redirect, and nothing is sent.",
    fix: "`$CONTROL_PLANE_URL/api/v1/event`",
    find: eachStep(
      ({ run }) => EVENT_REQUEST.test(run),
      ({ run, pointer }, { file }) => {
        const [all] = /(?<!\/api)\/v1\/event\b/.exec(run) ?? [];
        return all === undefined
          ? undefined
          : {
              cause: "The address has /v1/event without /api before it.",
              fix: file.replace(`${pointer}/run`, "/v1/event", "/api/v1/event"),
            };
      },
    ),
  }),
];

interface Change {
  /** Value of the variable. */
  readonly value: string;
  readonly name: string;
  readonly old: string;
  readonly fresh: string;
}

/** Variable and use of it in one paste: GitHub's own advice. */
function withVariable(
  file: Workflow["file"],
  step: Step,
  { value, name, old, fresh }: Change,
): Fix {
  const first = file.lineOf(step.pointer);
  const changed = file.lines.findIndex((line, index) => index >= first - 1 && line.includes(old));
  const added = file.insertBelow(`${step.pointer}/env`, [`${name}: ${value}`]);
  if (
    added.kind !== "lines" ||
    changed < 0 ||
    (added.from === changed + 1 && added.to === added.from)
  )
    return {
      kind: "words",
      text: `Add ${name}: ${value} below env of the step, and write ${fresh} in the script. ${THE_ACTION}`,
    };
  const own = file.lines.with(
    changed,
    (file.lines[changed] ?? "").replace(old, () => fresh),
  );
  const from = Math.min(added.from, changed + 1);
  const to = Math.max(added.to, changed + 1);
  const lines = [
    ...own.slice(from - 1, added.from - 1),
    ...added.lines,
    ...own.slice(Math.max(added.to, added.from - 1), to),
  ];
  return { kind: "lines", path: file.path, from, to, lines };
}
