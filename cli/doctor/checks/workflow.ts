import { declarationOf, JOB_NAMES } from "../../../src/jobs/core/registry";
import { nearest } from "../../../src/domain/text/nearest";
import { check } from "../check";
import { expressionsIn } from "../expressions";
import type { Presence, Values, WorkflowFiles } from "../facts";
import type { Fix, Problem, Unsure } from "../finding";
import { shellWord } from "../finding";
import { catalogueOf, modeOf, planeOf, tasksOf } from "../work";
import type { Access, Answerer, Concurrency, Job, Workflow } from "../workflow";
import {
  answerersOf,
  grants,
  isOurs,
  isStarted,
  permissionsOfJob,
  reusableOf,
  sweepsOf,
} from "../workflow";

const DEFAULT_TASK_MINUTES = 60;
const DEFAULT_JOB_MINUTES = 360;
const RUN_NAME =
  "run-name: ${{ github.event.action }} ${{ github.event.client_payload.id || github.event.client_payload.event.id }}";
const GROUP =
  "cloud-automation-${{ github.event.client_payload.id || github.event.client_payload.event.id }}";

/** A key of the mapping that `with` is, in blocks or between braces. */
const PARAMETER = /(?:^|[{,])[ \t]*([\w-]+)[ \t]*:/gm;
/** Inputs that say for what the work is. */
const BINDING = ["tasks", "stages", "projects"];
const NAMES = {
  secrets: /\bsecrets\.([A-Za-z_]\w*)/g,
  vars: /\bvars\.([A-Za-z_]\w*)/g,
} as const;

type Found = { readonly where: string; readonly cause: string; readonly fix: Fix };

export function* unreadable({ broken }: WorkflowFiles): Iterable<Unsure> {
  for (const { path } of broken) yield { because: `${path} is no YAML that can be read (CA-D301)` };
}

function eachWorkflow(judge: (workflow: Workflow) => Iterable<Found>) {
  return function* ({ files }: Pick<Values, "files">): Iterable<Problem | Unsure> {
    yield* unreadable(files);
    for (const workflow of files.forTasks) yield* judge(workflow);
  };
}

function eachAnswerer(judge: (answerer: Answerer, workflow: Workflow) => Iterable<Found>) {
  return function* ({ files }: Pick<Values, "files">): Iterable<Problem | Unsure> {
    yield* unreadable(files);
    for (const workflow of files.forTasks) {
      const answerers = answerersOf(workflow);
      if (answerers.length === 0)
        yield { because: `${workflow.file.path} has no step that answers (CA-D205)` };
      for (const answerer of answerers) yield* judge(answerer, workflow);
    }
  };
}

function concurrenciesOf(workflow: Workflow): readonly Concurrency[] {
  const jobs = workflow.jobs.map(({ concurrency }) => concurrency);
  return [workflow.concurrency, ...jobs].filter((one) => one !== undefined);
}

/** `keptn-deployment` is for `deployment`. */
function taskOfType(type: string): string {
  return type.replace(/^[^-_./]+[-_./]/, "");
}

export const WORKFLOW_CHECKS = [
  check({
    code: "CA-D301",
    title: "A workflow file is not valid YAML",
    severity: "error",
    needs: ["files"],
    cause:
      "GitHub does not load it, so nothing starts, and each task that it is for waits for ever.",
    fix: "The finding names line and complaint.",
    *find({ files }) {
      for (const { where, complaint } of files.broken)
        yield {
          where,
          cause: complaint,
          fix: { kind: "words", text: `Mend the line: ${complaint}` },
        };
    },
  }),
  check({
    code: "CA-D302",
    title: "The workflow listens to every dispatch",
    severity: "error",
    needs: ["files"],
    cause:
      "Without `types` each dispatch to the repository starts the workflow, also those for other workflows. The runs compete for the task, and whoever may dispatch starts your work.",
    fix: "`types: [keptn-deployment]` below `repository_dispatch`, with the `event_type` of the webhook.",
    find: eachWorkflow(function* ({ dispatch, file, jobs }) {
      if (dispatch === undefined || dispatch.types !== undefined) return;
      const type = `keptn-${jobs[0]?.id ?? "deployment"}`;
      yield {
        where: file.where(dispatch.pointer),
        cause: "repository_dispatch has no types.",
        fix: dispatch.pointer.endsWith("/repository_dispatch")
          ? file.insertBelow(dispatch.pointer, [`types: [${type}]`])
          : { kind: "words", text: `Write on: { repository_dispatch: { types: [${type}] } }` },
      };
    }),
  }),
  check({
    code: "CA-D303",
    title: "The workflow lists several types, and its work names no tasks",
    severity: "error",
    needs: ["files"],
    cause:
      "Each job of the workflow starts for each of the types. Without `tasks` the work answers whichever task comes, so the script of one task decides about another.",
    fix: "`tasks: deployment` in each step or call, with the task that it is for.",
    find: eachAnswerer(function* (answerer, { dispatch, file }) {
      const types = dispatch?.types ?? [];
      if (types.length < 2 || answerer.how === "by hand" || tasksOf(answerer) !== undefined) return;
      if (catalogueOf(answerer) !== undefined || /github\.event\.action/.test(answerer.condition))
        return;
      const tasks = types.map(taskOfType);
      const own = tasks.filter((task) => task === answerer.job.id);
      yield {
        where: file.where(answerer.pointer),
        cause: `It hears ${types.join(", ")}, and answers any of them.`,
        fix: file.insertBelow(`${answerer.pointer}/with`, [
          `tasks: ${(own.length > 0 ? own : tasks).join(" ")}`,
        ]),
      };
    }),
  }),
  check({
    code: "CA-D304",
    title: "A newer run cancels the one at work",
    severity: "error",
    needs: ["files"],
    cause:
      "With `cancel-in-progress` a second dispatch of the group ends the run that is at work, and its task is finished `errored`.",
    fix: "`cancel-in-progress: false`, or leave the line out and set `queue: max`.",
    find: eachWorkflow(function* (workflow) {
      for (const { cancels, pointer } of concurrenciesOf(workflow))
        if (cancels)
          yield {
            where: workflow.file.where(`${pointer}/cancel-in-progress`),
            cause: "cancel-in-progress is not false.",
            fix: workflow.file.setValue(`${pointer}/cancel-in-progress`, "false"),
          };
    }),
  }),
  check({
    code: "CA-D305",
    title: "A waiting run is replaced by a newer one",
    severity: "error",
    needs: ["files"],
    cause:
      "Of the runs that wait in a concurrency group GitHub keeps the newest one and cancels the others before they begin. Where the group does not hold the task's id, these are other tasks, which then wait for ever.",
    fix: `\`group: ${GROUP}\`, and \`queue: max\`.`,
    find: eachWorkflow(function* (workflow) {
      for (const { group, keepsAll, pointer } of concurrenciesOf(workflow)) {
        if (keepsAll || /client_payload|github\.run_id|\binputs\./.test(group)) continue;
        yield {
          where: workflow.file.where(pointer),
          cause: `The group ${JSON.stringify(group)} is the same for all tasks, and has no queue: max.`,
          fix:
            workflow.file.at(`${pointer}/group`) === undefined
              ? { kind: "words", text: `Write concurrency: { group: "${GROUP}", queue: max }` }
              : workflow.file.setValue(`${pointer}/group`, GROUP),
        };
      }
    }),
  }),
  check({
    code: "CA-D306",
    title: "The permissions of the job are too small",
    severity: "error",
    needs: ["files", "reusable", "catalogues"],
    cause:
      "A reusable workflow that asks for more than its caller grants does not start at all, so its task waits for ever. A built-in job without its permission finishes the task `errored`. Naming one permission sets all others to none.",
    fix: "Grant the job what the finding names; the examples have it for each workflow, docs/jobs.md for each built-in job.",
    *find({ files, ...facts }) {
      yield* unreadable(files);
      for (const workflow of files.workflows)
        for (const job of workflow.jobs) yield* tooSmall(job, workflow, facts);
    },
  }),
  check({
    code: "CA-D307",
    title: "The job's time is over before the task's",
    severity: "warning",
    needs: ["files"],
    cause:
      "GitHub ends the job at its `timeout-minutes`. Where that is not longer than the deadline of the work, there is no time to tell a time limit from a cancelled run, and less to answer.",
    fix: "Give the job some minutes more than the action's `timeout-minutes` (60 by default).",
    find: eachAnswerer(function* ({ job, how, pointer: step, with: inputs }, { file }) {
      if (how !== "action" || !(inputs["run"] ?? inputs["job"] ?? inputs["tasks-file"])) return;
      const task = Number(inputs["timeout-minutes"] ?? DEFAULT_TASK_MINUTES);
      const limit = job.timeoutMinutes ?? DEFAULT_JOB_MINUTES;
      if (!(task >= limit)) return;
      const pointer = `${job.pointer}/timeout-minutes`;
      const minutes = String(task + 15);
      yield {
        where: file.where(job.timeoutMinutes === undefined ? step : pointer),
        cause: `The job has ${limit} minutes, and the task's work ${task}.`,
        fix:
          job.timeoutMinutes === undefined
            ? file.insertBelow(job.pointer, [`timeout-minutes: ${minutes}`])
            : file.setValue(pointer, minutes),
      };
    }),
  }),
  check({
    code: "CA-D308",
    title: "The work has no control plane to answer to",
    severity: "error",
    needs: ["files"],
    cause:
      "Without address and token nothing can be answered (CA-202), and the task waits for ever.",
    fix: "`control-plane-url: ${{ vars.CONTROL_PLANE_URL }}` and `control-plane-token: ${{ secrets.CONTROL_PLANE_TOKEN }}`.",
    find: eachAnswerer(unconnected),
  }),
  check({
    code: "CA-D309",
    title: "A secret of the workflow does not exist",
    severity: "error",
    needs: ["files", "secretNames"],
    cause:
      "GitHub gives an empty text for a secret that is not there. The action then has no token (CA-202), and the task waits for ever. The published recipe stores KEPTN_BASE_URL and reads KEPTN_API_URL.",
    fix: "`gh secret set CONTROL_PLANE_TOKEN`, or the name that the repository has.",
    find: ({ files, secretNames }) =>
      eachName(files, "secrets", secretNames, (name) => `gh secret set ${name}`),
  }),
  check({
    code: "CA-D310",
    title: "A variable of the workflow does not exist",
    severity: "error",
    needs: ["files", "variableNames"],
    cause:
      "GitHub gives an empty text for a variable that is not there, so the action has no address (CA-202).",
    fix: "`gh variable set CONTROL_PLANE_URL`.",
    find: ({ files, variableNames }) =>
      eachName(files, "vars", variableNames, (name) => `gh variable set ${name}`),
  }),
  check({
    code: "CA-D311",
    title: "The workflow on the default branch is another one",
    severity: "error",
    needs: ["files", "repository", "defaultBranchFiles"],
    cause:
      "A dispatch starts workflows of the default branch only. One that is there not yet, or listens to something else there, does not hear it.",
    fix: "Bring the file to the default branch.",
    *find({ files, repository, defaultBranchFiles }) {
      yield* unreadable(files);
      for (const workflow of files.workflows) {
        const { file } = workflow;
        if (!isStarted(workflow) || defaultBranchFiles.get(file.path) === file.text) continue;
        yield {
          where: file.path,
          cause: defaultBranchFiles.has(file.path)
            ? `The file on ${repository.defaultBranch} differs from the one here.`
            : `It is not on ${repository.defaultBranch}, so no dispatch starts it.`,
          fix: {
            kind: "command",
            command: bringCommand(repository.defaultBranch, file.path),
          },
        };
      }
    },
  }),
  check({
    code: "CA-D312",
    title: "The task catalogue cannot be used",
    severity: "error",
    needs: ["catalogues"],
    cause: "Each task of the workflow is finished `errored` (CA-204).",
    fix: "`node dist/cli/index.js check` explains the catalogue; docs/catalogue.md has its syntax.",
    *find({ catalogues }) {
      for (const file of catalogues.values()) {
        if ("isMissing" in file)
          yield {
            where: file.path,
            cause: "A workflow names this catalogue, and the file is not there.",
            fix: {
              kind: "lines",
              path: file.path,
              from: 1,
              to: 0,
              lines: ["tasks:", "  deployment:", "    run: echo deployed", ""],
            },
          };
        if ("broken" in file)
          for (const { where, complaint } of file.broken)
            yield {
              where,
              cause: complaint,
              fix: { kind: "words", text: `Mend the line: ${complaint}` },
            };
      }
    },
  }),
  check({
    code: "CA-D313",
    title: "The workflow is disabled",
    severity: "error",
    needs: ["files", "workflowStates"],
    cause:
      "A disabled workflow hears nothing. GitHub also disables those with a schedule after 60 days without a commit, such as the sweep's.",
    fix: "`gh workflow enable <file>`",
    *find({ files, workflowStates }) {
      yield* unreadable(files);
      for (const workflow of files.workflows) {
        if (!isOurs(workflow)) continue;
        const { path } = workflow.file;
        const state = workflowStates.get(path);
        if (state === undefined || state === "active") continue;
        yield {
          where: path,
          cause: `Its state is ${state}.`,
          fix: {
            kind: "command",
            command: `gh workflow enable ${shellWord(path.split("/").at(-1) ?? path)}`,
          },
        };
      }
    },
  }),
  check({
    code: "CA-D314",
    title: "The run's title does not name the task",
    severity: "warning",
    needs: ["files"],
    cause:
      "The sweep and the check for duplicates find the run of a task by its title, which has to be exactly `<event_type> <id>`. Without it a lost run's task is not ended.",
    fix: `\`${RUN_NAME}\``,
    find: eachWorkflow(function* (workflow) {
      const { file, runName } = workflow;
      const answerers = answerersOf(workflow);
      // An address needs no id, and a start by name has no event type.
      const needsNone = workflow.dispatch === undefined || hasAddress(answerers);
      if (answerers.length > 0 && needsNone) return;
      if (/github\.event\.action/.test(runName ?? "") && /client_payload/.test(runName ?? ""))
        return;
      yield {
        where: runName === undefined ? file.where("/on") : file.where("/run-name"),
        cause:
          runName === undefined
            ? "There is no run-name."
            : `The run-name is ${JSON.stringify(runName)}.`,
        fix:
          runName === undefined
            ? file.insertAbove("/on", [RUN_NAME, ""])
            : file.setValue("/run-name", RUN_NAME.replace("run-name: ", "")),
      };
    }),
  }),
  check({
    code: "CA-D315",
    title: "The verdict does not depend on the work",
    severity: "warning",
    needs: ["files"],
    cause:
      "`*=pass` in `exit-codes`, a script that ends in `|| true` or `exit 0`, and `continue-on-error` on the steps that are the job make every task pass, whatever happened.",
    fix: "Leave it out; `exit-codes` may say which single codes mean pass or warning.",
    find: eachAnswerer(constantVerdict),
  }),
  check({
    code: "CA-D316",
    title: "Each job of a matrix would answer the task",
    severity: "error",
    needs: ["files"],
    cause:
      "A task has one answer, and the first job that ends would give it for all. The action runs nothing there and answers `errored` (CA-210); a reusable workflow cannot see the matrix of its caller.",
    fix: "Let the matrix be a job of its own, and answer in one that needs it. Where each job is for another task: `tasks: ${{ matrix.task }}`.",
    find: eachAnswerer(function* (answerer) {
      const { job, pointer, workflow, with: inputs } = answerer;
      if (!job.hasMatrix || modeOf(answerer) === "silent") return;
      if (BINDING.some((name) => /\bmatrix\b/.test(inputs[name] ?? ""))) return;
      yield {
        where: workflow.file.where(pointer),
        cause: `The job ${job.id} is a matrix.`,
        fix: {
          kind: "words",
          text: "Move the answer into a job that needs this one, or bind it by tasks, stages or projects from the matrix.",
        },
      };
    }),
  }),
];

function hasAddress(answerers: readonly Answerer[]): boolean {
  return answerers.every((one) => planeOf(one.with) === "callback");
}

/** From the branch that is checked out to the default one. */
function bringCommand(branch: string, path: string): string {
  const [to, file] = [shellWord(branch), shellWord(path)];
  return `git switch ${to} && git checkout '@{-1}' -- ${file} && git commit -m ${file} && git push`;
}

function* tooSmall(job: Job, workflow: Workflow, facts: Needs): Iterable<Found> {
  const granted = permissionsOfJob(workflow, job);
  const has = (scope: string, access: Access) =>
    // New repositories give contents: read, and nothing that writes.
    granted === undefined
      ? scope === "contents" && access === "read"
      : grants(granted, scope, access);
  for (const [scope, access] of neededBy(job, workflow, facts)) {
    if (has(scope, access)) continue;
    const now =
      granted === undefined
        ? "no permissions of its own"
        : (granted.named[scope] ?? granted.otherwise);
    yield {
      where: workflow.file.where(job.pointer),
      cause: `The job ${job.id} needs ${scope}: ${access} and has ${now}.`,
      fix: permissionFix(workflow, job, scope, access),
    };
  }
}

function* unconnected(answerer: Answerer): Iterable<Found> {
  const { how, with: inputs, job, pointer, workflow, reusable } = answerer;
  const { file } = workflow;
  if (how === "by hand" || modeOf(answerer) === "silent" || planeOf(inputs) !== "keptn") return;
  const given = (name: string) => (inputs[name] ?? "") !== "";
  const secret = (name: string) => job.secrets === "inherit" || (job.secrets[name] ?? "") !== "";
  const hasUrl = given("control-plane-url") || (how === "reusable" && secret("CONTROL_PLANE_URL"));
  const hasToken =
    how === "reusable"
      ? secret("CONTROL_PLANE_TOKEN") || secret("OAUTH_CLIENT_ID")
      : given("control-plane-token") || given("oauth-client-id");
  const where = file.where(pointer);
  const what = reusable === undefined ? "step" : "call";
  if (!hasUrl)
    yield {
      where,
      cause: `The ${what} has no control-plane-url.`,
      fix: file.insertBelow(`${pointer}/with`, [
        "control-plane-url: ${{ vars.CONTROL_PLANE_URL }}",
      ]),
    };
  if (hasToken) return;
  const [place, name] =
    how === "action" ? ["with", "control-plane-token"] : ["secrets", "CONTROL_PLANE_TOKEN"];
  yield {
    where,
    cause: `The ${what} has no token.`,
    fix: file.insertBelow(`${pointer}/${place}`, [`${name}: \${{ secrets.CONTROL_PLANE_TOKEN }}`]),
  };
}

function* constantVerdict({
  how,
  with: inputs,
  job,
  pointer,
  workflow,
}: Answerer): Iterable<Found> {
  if (how !== "action") return;
  const { file } = workflow;
  if ((inputs["exit-codes"] ?? "").split("\n").some((line) => /^\*\s*=\s*pass$/.test(line.trim())))
    yield {
      where: file.where(`${pointer}/with/exit-codes`),
      cause: "`*=pass` turns every failure into a pass.",
      fix: file.replace(`${pointer}/with/exit-codes`, "*=pass", "*=errored"),
    };
  const script = (inputs["run"] ?? "").trim();
  const [swallowed] = /(?:^exit 0|\|\| ?true)$/.exec(script.split("\n").at(-1)?.trim() ?? "") ?? [];
  if (swallowed !== undefined)
    yield {
      where: file.where(`${pointer}/with/run`),
      cause: `The script ends in \`${swallowed}\`, so it always passes.`,
      fix:
        script.split(swallowed).length === 2
          ? file.replace(`${pointer}/with/run`, swallowed, "")
          : { kind: "words", text: `Take \`${swallowed}\` out of the script's last line.` },
    };
  const own = job.steps.findIndex((step) => step.pointer === pointer);
  const isFormOfSteps = !(inputs["run"] ?? inputs["job"] ?? inputs["tasks-file"]);
  for (const step of isFormOfSteps ? job.steps.slice(own + 1) : [])
    if (step.goesOnAfterErrors)
      yield {
        where: file.where(`${step.pointer}/continue-on-error`),
        cause: "The step is a part of the work, and its failure counts for nothing.",
        fix: file.setValue(`${step.pointer}/continue-on-error`, "false"),
      };
}

type Needs = Pick<Values, "reusable" | "catalogues">;

function neededBy(
  job: Job,
  workflow: Workflow,
  { reusable, catalogues }: Needs,
): readonly (readonly [string, Access])[] {
  const called = reusableOf(job);
  const alone = { ...workflow, jobs: [job] };
  const answers = answerersOf(alone);
  const ofSweep = sweepsOf(alone).length > 0 ? SWEEP_NEEDS : [];
  const needed = new Map<string, Access>(
    called === undefined ? ofSweep : Object.entries(reusable.get(called) ?? {}),
  );
  if (answers.length > 0 && job.steps.some(({ uses }) => uses.startsWith("actions/checkout@")))
    needed.set("contents", "read");
  const jobs = answers.flatMap((answer) => [...jobsOf(answer, catalogues)]);
  for (const [name, parameters] of jobs)
    for (const [scope, text] of Object.entries(declarationOf(name).permissions)) {
      const access = text.startsWith("write") ? "write" : "read";
      if (isNeeded(text, parameters) && needed.get(scope) !== "write") needed.set(scope, access);
    }
  return [...needed];
}

/** The action reads runs, and deletes what it has delivered. */
const SWEEP_NEEDS = [
  ["actions", "write"],
  ["contents", "read"],
] as const;

/** Built-in jobs that an answer may call, each with its parameters as YAML. */
function* jobsOf(
  answer: Answerer,
  catalogues: Values["catalogues"],
): Iterable<readonly [job: string, parameters: string]> {
  const { with: inputs } = answer;
  if (JOB_NAMES.includes(inputs["job"] ?? "")) yield [inputs["job"] ?? "", inputs["with"] ?? ""];
  const file = catalogues.get(catalogueOf(answer) ?? "");
  for (const rules of file !== undefined && "catalogue" in file
    ? file.catalogue.rules.values()
    : [])
    for (const { settings, off } of rules)
      if (settings.job !== undefined && off === undefined)
        yield [
          settings.job,
          Object.keys(settings.with ?? {})
            .map((key) => `${key}:`)
            .join("\n"),
        ];
}

/** `only with \`workflow\``, `not with \`http\``, and `for \`check\``, which depends on a channel. */
function isNeeded(text: string, parameters: string): boolean {
  if (/, for `/.test(text)) return false;
  const [, negation, name] = /(not )?with `([\w-]+)/.exec(text) ?? [];
  if (name === undefined) return true;
  const isGiven = [...parameters.matchAll(PARAMETER)].some(([, given]) => given === name);
  return negation === undefined ? isGiven : !isGiven;
}

export function permissionFix(
  { file, permissions }: Workflow,
  job: Job,
  scope: string,
  access: Access,
): Fix {
  const line = `${scope}: ${access}`;
  const pointer = `${job.pointer}/permissions`;
  if (job.permissions === undefined) {
    const inherited = Object.entries(permissions?.named ?? {}).map(
      ([name, value]) => `  ${name}: ${value}`,
    );
    return file.insertBelow(job.pointer, ["permissions:", ...inherited, `  ${line}`]);
  }
  if (job.permissions.named[scope] !== undefined)
    return file.setValue(`${pointer}/${scope}`, access);
  return Object.keys(job.permissions.named).length === 0
    ? file.setValue(pointer, `{ ${line} }`)
    : file.insertBelow(pointer, [line]);
}

/** Names that workflows of tasks and sweeps read from a context, and that are not there. */
function* eachName(
  files: WorkflowFiles,
  context: "secrets" | "vars",
  presence: (name: string) => Presence,
  command: (name: string) => string,
): Iterable<Problem | Unsure> {
  yield* unreadable(files);
  const what = context === "secrets" ? "secret" : "variable";
  const there = EXPECTED.filter((name) => presence(name) === "there");
  for (const workflow of files.workflows)
    for (const { name, line, index } of namesIn(workflow, context)) {
      const state = presence(name);
      if (state === "there") continue;
      if (state === "unknown" || workflow.jobs.some(({ hasEnvironment }) => hasEnvironment)) {
        yield {
          because: `whether the ${what} ${name} exists cannot be told from here`,
          isAsked: false,
        };
        continue;
      }
      const { path } = workflow.file;
      const near = nearest(name, there);
      const lines = [line.replace(`${context}.${name}`, `${context}.${near}`)];
      yield {
        where: `${path}:${index + 1}`,
        cause: `The repository has no ${what} ${name}.`,
        fix:
          near === undefined
            ? { kind: "command", command: command(name) }
            : { kind: "lines", path, from: index + 1, to: index + 1, lines },
      };
    }
}

function namesIn(workflow: Workflow, context: "secrets" | "vars") {
  if (!isOurs(workflow)) return [];
  const pattern = NAMES[context];
  return workflow.file.lines
    .flatMap((line, index) =>
      expressionsIn(line)
        .flatMap((expression) => [...expression.matchAll(pattern)])
        .map(([, name = ""]) => ({ name, line, index })),
    )
    .filter(({ name }) => name !== "GITHUB_TOKEN" && !OPTIONAL.includes(name));
}

/** What the examples read, and may be absent. */
const OPTIONAL = ["JOB_ENV", "REPO_TOKEN", "CLOUD_AUTOMATION_TASKS", "DEMO_FAIL"];
const EXPECTED = [
  ...["CONTROL_PLANE_TOKEN", "CONTROL_PLANE_URL", "CLOUD_AUTOMATION_PROJECTS"],
  "CALLBACK_SECRET",
];
