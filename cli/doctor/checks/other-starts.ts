import type { PresetName } from "../../../src/callback/presets";
import { PRESETS } from "../../../src/callback/presets";
import { nearest } from "../../../src/domain/text/nearest";
import { check } from "../check";
import type { CatalogueFile, Values } from "../facts";
import type { Fix } from "../finding";
import { catalogueOf, planeOf, tasksOf } from "../work";
import type { Answerer, Job, Workflow } from "../workflow";
import { answerersOf, grants, permissionsOfJob, sweepsOf } from "../workflow";
import { eachOther } from "./other-planes";
import { listFix } from "./sweep";
import { permissionFix } from "./workflow";

type Found = { readonly where: string; readonly cause: string; readonly fix: Fix };

const INPUTS = "/on/workflow_dispatch/inputs";
const TASK = `${INPUTS}/task`;
const SCHEDULE = ["schedule:", '  - cron: "7/15 * * * *"'];
/** Steps that take a role by the run's own identity, and the input that says so. */
const IDENTITY: readonly (readonly [uses: RegExp, input: string])[] = [
  [/^aws-actions\/configure-aws-credentials@/, "role-to-assume"],
  [/^google-github-actions\/auth@/, "workload_identity_provider"],
];

/** How what waits starts a workflow, and what sweeps after it. */
export const OTHER_START_CHECKS = [
  check({
    code: "CA-D907",
    title: "The sweep for callbacks does not fit the work",
    severity: "warning",
    needs: ["files"],
    cause:
      "The sweep answers as its own inputs say. Where its preset or its hosts are others than those of the work, what waits for a lost run is not answered, or not understood; and a sweep that follows no workflow comes with its schedule only.",
    fix: "The same `callback-preset` and `callback-hosts` as in the work, the workflow's `name` below `workflow_run`, and a `schedule`.",
    *find({ files }) {
      const [sweeping] = files.workflows.filter((workflow) => callbackSweeps(workflow).length > 0);
      if (sweeping === undefined) return;
      const { file, isScheduled, hearsRunsOf } = sweeping;
      if (!isScheduled)
        yield {
          where: file.where("/on"),
          cause: "It does not run by itself.",
          fix: file.insertBelow("/on", SCHEDULE),
        };
      for (const [workflow, answerer] of callbackWork(files)) {
        if (hearsRunsOf !== undefined && !hearsRunsOf.includes(workflow.name))
          yield {
            where: file.where("/on/workflow_run/workflows"),
            cause: `${JSON.stringify(workflow.name)} is not among the workflows that it follows.`,
            fix: listFix(sweeping, workflow.name),
          };
        yield* otherInputs(answerer, files);
      }
    },
  }),
  check({
    code: "CA-D908",
    title: "What starts the workflow cannot say where it waits",
    severity: "error",
    needs: ["files"],
    cause:
      "The address, or the task token, comes with the start. GitHub refuses inputs that `workflow_dispatch` does not declare (422), and other triggers bring none, so nothing can be answered (CA-101).",
    fix: "Declare the input that the preset reads, as in docs/control-planes/callback.md, or listen to `repository_dispatch`.",
    find: (facts) =>
      eachOther(facts, function* ({ file, dispatch, manual }, answerers) {
        if (dispatch !== undefined) return;
        for (const { pointer, with: inputs } of answerers) {
          const field = fieldOf(inputs);
          if (field === undefined || inputs["event"]) continue;
          if (manual === undefined)
            yield {
              where: file.where(file.at("/on") === undefined ? pointer : "/on"),
              cause: "Neither workflow_dispatch nor repository_dispatch starts it.",
              fix: file.insertBelow("/on", [
                "workflow_dispatch:",
                "  inputs:",
                `    ${field}:`,
                "      required: true",
              ]),
            };
          else if (!Object.hasOwn(manual.inputs, field)) {
            const near = nearest(field, Object.keys(manual.inputs));
            yield {
              where: file.where("/on/workflow_dispatch"),
              cause: `workflow_dispatch has no input ${field}${near === undefined ? "" : `, and one called ${near}`}.`,
              fix: near
                ? file.replace(`${INPUTS}/${near}`, `${near}:`, `${field}:`)
                : file.insertBelow(INPUTS, [`${field}:`, "  required: true"]),
            };
          }
        }
      }),
  }),
  check({
    code: "CA-D909",
    title: "A start names a task that the work is not for",
    severity: "error",
    needs: ["files", "catalogues"],
    cause:
      "Without an input `task` the task is called like the workflow's file. Where `tasks` or the catalogue does not name it, the task is answered `errored` and not worked for (CA-205, CA-208).",
    fix: "An input `task` whose `default` and `options` are tasks of the work.",
    find: ({ files, catalogues }) =>
      eachOther({ files }, function* ({ file, manual }, answerers) {
        for (const answerer of manual ? answerers : []) {
          const tasks = namedTasks(answerer, catalogues);
          if (tasks === undefined) continue;
          const input = manual?.inputs["task"];
          const own = file.path.replace(/^.*\/|\.ya?ml$/g, "");
          const named = input ? [input.byDefault || own, ...(input.options ?? [])] : [own];
          const other = named.find((name) => !tasks.includes(name));
          if (other === undefined) continue;
          yield {
            where: file.where(input ? TASK : "/on/workflow_dispatch"),
            cause: `It may be started for ${JSON.stringify(other)}, and the work is for ${tasks.join(", ")}.`,
            fix: input
              ? {
                  kind: "words",
                  text: `Let ${TASK.slice(1).replaceAll("/", ".")} name ${tasks.join(", ")} only.`,
                }
              : file.insertBelow(INPUTS, ["task:", `  default: ${tasks[0] ?? ""}`]),
          };
        }
      }),
  }),
  check({
    code: "CA-D913",
    title: "A step may not ask for the run's identity",
    severity: "error",
    needs: ["files"],
    cause:
      "A role of AWS or Google is taken by the identity of the run, which needs `id-token: write`. Without it the step fails before anything can be answered.",
    fix: "`id-token: write` among the job's permissions.",
    *find({ files }) {
      for (const workflow of files.workflows)
        for (const job of workflow.jobs)
          if (isForOthers(job, workflow)) yield* noIdentity(job, workflow);
    },
  }),
];

function callbackSweeps(workflow: Workflow) {
  return sweepsOf(workflow).filter((sweep) => planeOf(sweep.with) === "callback");
}

function* callbackWork({
  workflows,
}: Values["files"]): Iterable<readonly [workflow: Workflow, answerer: Answerer]> {
  for (const workflow of workflows)
    for (const answerer of answerersOf(workflow))
      if (planeOf(answerer.with) === "callback") yield [workflow, answerer];
}

function presetOf(inputs: Answerer["with"]): string {
  return inputs["callback-preset"] || "generic";
}

function hostsOf(inputs: Answerer["with"]): readonly string[] {
  return (inputs["callback-hosts"] ?? "").split(/[\s,]+/).filter(Boolean);
}

/** One sweep has to answer as the work would. */
function* otherInputs({ with: inputs }: Answerer, files: Values["files"]): Iterable<Found> {
  const sweeps = files.workflows.flatMap((workflow) =>
    callbackSweeps(workflow).map((sweep) => ({ ...sweep, file: workflow.file })),
  );
  const [preset, hosts] = [presetOf(inputs), hostsOf(inputs)];
  if ([preset, ...hosts].some((text) => text.includes("${{"))) return;
  const [like = sweeps[0]] = sweeps.filter((sweep) => presetOf(sweep.with) === preset);
  if (like === undefined) return;
  const { file, pointer, with: given } = like;
  if (presetOf(given) !== preset && !presetOf(given).includes("${{"))
    yield {
      where: file.where(pointer),
      cause: `Its preset is ${presetOf(given)}, and that of the work is ${preset}.`,
      fix: file.setValue(`${pointer}/with/callback-preset`, preset),
    };
  const missing = hosts.filter((host) => !hostsOf(given).includes(host));
  if (missing.length > 0 && !(given["callback-hosts"] ?? "").includes("${{"))
    yield {
      where: file.where(pointer),
      cause: `It may not call ${missing.join(", ")}, where the work answers.`,
      fix: file.setValue(
        `${pointer}/with/callback-hosts`,
        JSON.stringify([...hostsOf(given), ...missing].join(" ")),
      ),
    };
}

/** What a start brings the address or the token in; `undefined` for a preset that is not known. */
function fieldOf(inputs: Answerer["with"]): string | undefined {
  if (planeOf(inputs) === "step-functions") return "taskToken";
  const preset = presetOf(inputs);
  return Object.hasOwn(PRESETS, preset)
    ? PRESETS[preset as PresetName].reads.url.split(".")[0]
    : undefined;
}

/** `undefined`: any, or nobody can tell. */
function namedTasks(
  answerer: Answerer,
  catalogues: ReadonlyMap<string, CatalogueFile>,
): readonly string[] | undefined {
  const words = tasksOf(answerer)
    ?.split(/[\s,]+/)
    .filter(Boolean);
  const file = catalogues.get(catalogueOf(answerer) ?? "");
  const keys =
    file !== undefined && "scope" in file
      ? [...file.scope.keys].filter((key) => !/\.(?:started|finished)$/.test(key))
      : undefined;
  const tasks = words ?? keys?.map((key) => key.replace(/\.triggered$/, ""));
  return tasks?.some((task) => task === "*" || task.includes("${{")) ? undefined : tasks;
}

function isForOthers(job: Job, workflow: Workflow): boolean {
  const alone = { ...workflow, jobs: [job] };
  return [...answerersOf(alone), ...sweepsOf(alone)].some((one) => planeOf(one.with) !== "keptn");
}

function* noIdentity(job: Job, workflow: Workflow): Iterable<Found> {
  const granted = permissionsOfJob(workflow, job);
  if (granted !== undefined && grants(granted, "id-token", "write")) return;
  for (const { uses, with: inputs, pointer } of job.steps)
    if (IDENTITY.some(([pattern, input]) => pattern.test(uses) && inputs[input]))
      yield {
        where: workflow.file.where(pointer),
        cause: `The job ${job.id} has no id-token: write.`,
        fix: permissionFix(workflow, job, "id-token", "write"),
      };
}
