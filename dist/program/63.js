module.exports = {

/***/ 78346:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./simulator/engine/shipyard.ts
var engine_shipyard = __webpack_require__(29594);
// EXTERNAL MODULE: ./cli/check/jobs-check.ts
var jobs_check = __webpack_require__(74455);
// EXTERNAL MODULE: ./cli/command.ts
var cli_command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/connection.ts
var connection = __webpack_require__(76255);
// EXTERNAL MODULE: ./cli/keptn-api/index.ts + 2 modules
var keptn_api = __webpack_require__(24289);
// EXTERNAL MODULE: ./cli/known-jobs.ts
var known_jobs = __webpack_require__(6525);
// EXTERNAL MODULE: ./cli/webhook/local-file.ts
var local_file = __webpack_require__(97649);
// EXTERNAL MODULE: ./cli/webhook/run.ts + 4 modules
var run = __webpack_require__(97674);
// EXTERNAL MODULE: ./cli/project-root.ts
var project_root = __webpack_require__(3207);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/webhook/plan.ts
var webhook_plan = __webpack_require__(45758);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./cli/webhook/file-text.ts
var file_text = __webpack_require__(74143);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./cli/command-line.ts
var command_line = __webpack_require__(31865);
;// CONCATENATED MODULE: ./cli/init/plan.ts






const SIMPLE_JOBS = {
    "approval.ask": { with: "{ deadline-minutes: 1440 }", writes: true },
    "incident.open": { with: undefined, writes: true },
    "incident.update": { with: undefined, writes: true },
    "incident.close": { with: undefined, writes: true },
    "issue.open": { with: undefined, writes: true },
    "issue.update": { with: undefined, writes: true },
    "issue.close": { with: undefined, writes: true },
    "notify.send": { with: "{ channel: summary }", writes: false },
    "slo.report": { with: "{ channel: summary }", writes: false },
    "slo.evaluate": { with: undefined, writes: false },
};
const USUAL = {
    approval: binding/* APPROVAL_JOB */.c2,
    "evaluation.finished": "slo.report",
    openticket: "incident.open",
    updateticket: "incident.update",
    closeticket: "incident.close",
    openissue: "issue.open",
    updateissue: "issue.update",
    closeissue: "issue.close",
    notify: "notify.send",
};
function usualJob(key) {
    return Object.hasOwn(USUAL, key) ? USUAL[key] : undefined;
}
function simpleJob(name) {
    const found = Object.keys(SIMPLE_JOBS).find((job) => job === name);
    if (found !== undefined)
        return found;
    throw new cli_command/* UsageError */.e(`--job ${(0,errors/* quote */.hD)(name)}: init writes rules for ${Object.keys(SIMPLE_JOBS).join(", ")}.` +
        `${(0,command_line/* didYouMean */.a)(name, Object.keys(SIMPLE_JOBS))} Others need parameters: leave it out, and write the rule by docs/jobs.md.`);
}
const EVALUATION = "evaluation";
function offersOf({ stages }) {
    const found = new Map();
    for (const stage of stages)
        for (const { name } of stage.sequences.flatMap(({ tasks }) => tasks)) {
            const known = found.get(name) ?? [];
            if (!known.includes(stage.name))
                known.push(stage.name);
            found.set(name, known);
        }
    return [...found].map(([name, names]) => {
        if (name === EVALUATION)
            return { key: "evaluation.finished", mode: "silent", stages: names };
        return { key: name, mode: name === event_counts/* APPROVAL_TASK */.UG ? "interactive" : undefined, stages: names };
    });
}
function checkTask(key, mode, offers) {
    const type = (0,webhook_plan/* typeOfKey */.Jh)(key);
    const name = key.replace(/\.(?:triggered|started|finished)$/, "");
    const names = offers.map((offer) => offer.key.replace(/\.finished$/, ""));
    if (!names.includes(name))
        throw new cli_command/* UsageError */.e(`The shipyard has no task ${name}; it has ${names.join(", ")}.${(0,command_line/* didYouMean */.a)(name, names)}`);
    if (name === EVALUATION && type.endsWith(".triggered"))
        throw new cli_command/* UsageError */.e("The control plane answers evaluations itself, and a second answer would hold the sequence: take --silent evaluation.finished for the report.");
    if (name === event_counts/* APPROVAL_TASK */.UG && mode === "silent" && type.endsWith(".triggered"))
        throw new cli_command/* UsageError */.e("An approval is only ever answered by a person: take --interactive approval.");
    if (mode === "interactive" && !type.endsWith(".triggered"))
        throw new cli_command/* UsageError */.e(`Nobody waits for an answer to ${key}: take --silent ${key}.`);
}
function checkWork({ key, work }) {
    const isApproval = key === event_counts/* APPROVAL_TASK */.UG || key === `${event_counts/* APPROVAL_TASK */.UG}.triggered`;
    if (isApproval && (work.kind !== "job" || work.job !== binding/* APPROVAL_JOB */.c2))
        throw new cli_command/* UsageError */.e(`A task called ${event_counts/* APPROVAL_TASK */.UG} is only answered by the job ${binding/* APPROVAL_JOB */.c2}.`);
    if (!isApproval && work.kind === "job" && work.job === binding/* APPROVAL_JOB */.c2)
        throw new cli_command/* UsageError */.e(`The job ${binding/* APPROVAL_JOB */.c2} answers tasks called ${event_counts/* APPROVAL_TASK */.UG} only, not ${key}.`);
}

;// CONCATENATED MODULE: ./cli/init/files.ts







const CATALOGUE = ".github/cloud-automation.yml";
const WORKFLOW = ".github/workflows/cloud-automation.yml";
const SWEEP = ".github/workflows/cloud-automation-sweep.yml";
const CHECKOUT = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
const WORKFLOW_NAME = "Tasks for Cloud Automation";
const SCHEMA = "https://raw.githubusercontent.com/cloud-automation-actions/cloud-automation-actions/v1/schema/catalogue.schema.json";
function filesOf(plan, webhooks, root) {
    return [
        { path: CATALOGUE, text: keptnCatalogue(plan) },
        { path: WORKFLOW, text: workflowText(plan) },
        { path: SWEEP, text: sweepText(plan, exampleOfSweep(root)) },
        { path: webhook_plan/* DEFAULT_FILE */.j9, text: (0,file_text/* webhookFileText */.n)(webhooks) },
    ];
}
function catalogueText(tasks, others, scope = []) {
    return `# yaml-language-server: $schema=${SCHEMA}
#
# What GitHub does for which task of the control plane: docs/catalogue.md. ${others}
${scope.map((line) => `${line}\n`).join("")}tasks:
${tasks.map(ruleText).join("\n")}`;
}
function exampleOfSweep(root) {
    return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, "examples", "workflows", "sweep.yml"), "utf8");
}
function keptnCatalogue({ project, stages, tasks }) {
    return catalogueText(tasks, "Tasks of other projects and stages are left alone.", [
        `projects: ${flow([project])}`,
        `stages: ${flow(stages)}`,
    ]);
}
function ruleText({ key, mode, work }) {
    const lines = [`${scalar(key)}:`];
    if (!/\.(?:started|finished)$/.test(key))
        lines.push(`  mode: ${mode}`);
    if (work.kind === "job") {
        lines.push(`  job: ${work.job}`);
        const parameters = SIMPLE_JOBS[work.job].with;
        if (parameters !== undefined)
            lines.push(`  with: ${parameters}`);
    }
    else {
        const command = work.kind === "run" ? work.command : later(key);
        const text = (0,dist/* stringify */.As)({ run: command }, { lineWidth: 0, blockQuote: "literal" });
        lines.push(...text
            .trimEnd()
            .split("\n")
            .map((line) => (line === "" ? "" : `  ${line}`)));
    }
    return lines.map((line) => (line === "" ? "\n" : `  ${line}\n`)).join("");
}
function later(key) {
    return `# Your own command stands here. Its exit code decides: 0 is pass, anything else is fail.
echo "result=warning" >> "$CLOUD_AUTOMATION_OUTPUT"
echo "message=Nothing is done for ${key} yet: its command is missing in ${CATALOGUE}" >> "$CLOUD_AUTOMATION_OUTPUT"
`;
}
function workflowText({ eventType, tasks }) {
    const jobs = tasks.flatMap(({ work }) => (work.kind === "job" ? [work.job] : []));
    const asks = jobs.includes(binding/* APPROVAL_JOB */.c2);
    const writes = jobs.some((job) => SIMPLE_JOBS[job].writes);
    const id = `github.event.client_payload.id || github.event.client_payload.event.id${asks ? " || github.event.issue.number" : ""}`;
    return workflowOf({
        head: [
            "# The webhook sends each task with the same event type, so a new task takes a new rule there and nothing here.",
            `name: ${WORKFLOW_NAME}`,
        ],
        on: [...dispatchOf(eventType), ...(asks ? COMMENTS : [])],
        title: `\${{ github.event.action }} \${{ ${id} }}`,
        group: [
            asks
                ? "# Two dispatches of one task, or two answers to one question, run one after the other; the second one sees that it is over."
                : "# Two dispatches of one task run one after the other; the second one sees that the task is closed.",
            `\${{ ${id} }}`,
        ],
        condition: asks ? COMMENTS_ONLY : [],
        permissions: writes ? ["issues: write # for tickets, and to ask for approvals"] : [],
        before: [],
        inputs: [
            "control-plane-url: ${{ vars.CONTROL_PLANE_URL }}",
            "control-plane-token: ${{ secrets.CONTROL_PLANE_TOKEN }}",
        ],
    });
}
function dispatchOf(eventType) {
    return ["  repository_dispatch:", `    types: ${flow([eventType])}`];
}
function workflowOf({ head, on, title, group, ...parts }) {
    const [why, key] = group;
    const lines = [
        `# One workflow for every task: what is done for which one stands in ${CATALOGUE} (docs/catalogue.md).`,
        ...head,
        "",
        "on:",
        ...on,
        "",
        "# By its title the sweep finds the run of a task, and so do people.",
        `run-name: ${title}`,
        "",
        why,
        "concurrency:",
        `  group: cloud-automation-${key}`,
        "  queue: max",
        "",
        "permissions: {}",
        "",
        "jobs:",
        "  task:",
        "    name: Task",
        ...parts.condition,
        "    runs-on: ubuntu-latest",
        "    # Longer than the deadline of a task, 60 minutes, so that there is time to answer.",
        "    timeout-minutes: 75",
        "    permissions:",
        "      contents: read # to check out this repository",
        "      actions: read # to see duplicates of this run, and to name the step that failed in the answer",
        "      checks: read # to tell a time limit from a cancelled run",
        ...parts.permissions.map((line) => `      ${line}`),
        "    steps:",
        "      - name: Check out",
        `        uses: ${CHECKOUT}`,
        "        with:",
        "          persist-credentials: false",
        "",
        ...parts.before,
        "      # What commands of the catalogue need is installed here.",
        "      - name: Answer the task",
        "        uses: cloud-automation-actions/cloud-automation-actions@v1",
        "        with:",
        ...[...parts.inputs, `tasks-file: ${CATALOGUE}`].map((line) => `          ${line}`),
        "",
    ];
    return lines.join("\n");
}
const COMMENTS = [
    "  # Answers to the questions of approval.ask. A comment that is none makes a run that is skipped at once, without a runner.",
    "  issue_comment: # zizmor: ignore[dangerous-triggers] no code of anybody is run for it, and who wrote it is checked before it counts",
    "    types: [created]",
];
const COMMENTS_ONLY = [
    "    if: >-",
    "      github.event_name != 'issue_comment' ||",
    "      (!github.event.issue.pull_request && github.event.comment.user.type == 'User' &&",
    "      contains(github.event.issue.labels.*.name, 'cloud-automation-approval') &&",
    "      (startsWith(github.event.comment.body, '/approve') || startsWith(github.event.comment.body, '/deny')))",
];
function sweepText({ project, tasks, isAlone }, example) {
    const waiting = tasks.filter(({ key, mode, work }) => mode === "interactive" &&
        !key.includes(".") &&
        !(work.kind === "job" && work.job === binding/* APPROVAL_JOB */.c2));
    const names = isAlone ? waiting.map(({ key }) => key) : [];
    return sweepAfter(WORKFLOW_NAME, example)
        .replace(/^ {6}# Projects of the control plane.*\n/m, "")
        .replace(/^ {6}projects: .*\n/m, `      projects: ${scalar(project)}\n`)
        .replace(/^ {6}tasks: .*\n/m, names.length > 0 ? `      tasks: ${names.map(scalar).join(" ")}\n` : '      tasks: ""\n');
}
function sweepAfter(workflow, example) {
    return example
        .replace(/^# Save it on the default branch; .*\n/m, "")
        .replace(/(?<=^ {4}workflows:\n)(?: {6}- .*\n)+/m, `      - ${workflow}\n`)
        .replace(/^ {2}# As soon as one of .*\n/m, "  # As soon as a run has ended.\n");
}
function flow(names) {
    return `[${names.map(scalar).join(", ")}]`;
}
function scalar(text) {
    return (0,dist/* stringify */.As)(text, { lineWidth: 0 }).trimEnd();
}

;// CONCATENATED MODULE: ./cli/init/by-hand.ts





function printHandWork(screen, all) {
    screen.line("");
    screen.line(["bold", "What is left to do"]);
    for (const [at, { what, lines }] of [...all].entries()) {
        screen.line("");
        (0,say/* say */.c)(screen, `${at + 1}. ${what}`);
        for (const line of lines)
            screen.wholeLine("   ", ["cyan", line]);
    }
    screen.line("");
}
function* keptnHandWork(written) {
    const { plan, repository, controlPlane, program } = written;
    const web = webOf(written);
    yield* laterWork(written);
    yield {
        what: "Tell GitHub where the control plane is, and give it an API token of it: a variable and a secret of the repository.",
        lines: [
            `gh variable set CONTROL_PLANE_URL --repo ${repository} --body ${controlPlane ?? "https://…"}`,
            `gh secret set CONTROL_PLANE_TOKEN --repo ${repository}`,
            `${web}/${repository}/settings/secrets/actions`,
        ],
    };
    yield* atGitHub(written);
    yield tokenWork(written, "Contents: write");
    yield {
        what: "Bring the webhooks to the control plane, last, when the workflow is there to take the tasks. KEPTN_API_URL and KEPTN_API_TOKEN are the control plane's, GITHUB_DISPATCH_TOKEN is the token of the step before.",
        lines: [`${program} webhook --apply${inFolder(written, "", webhook_plan/* DEFAULT_FILE */.j9)}`],
    };
    yield {
        what: `Try it: a sequence with ${plan.tasks[0]?.key ?? "a task"} makes a run whose title begins with ${plan.eventType}.`,
        lines: [`${program} trigger`],
    };
}
function* laterWork(written) {
    const later = written.tasks.filter(({ work }) => work.kind === "later").map(({ key }) => key);
    if (later.length > 0)
        yield {
            what: `Write what is done for ${later.join(", ")} into ${CATALOGUE}. Until then these tasks end with a warning.`,
            lines: [`${written.program} check${inFolder(written, "--file ", CATALOGUE)}`],
        };
}
function* atGitHub(written) {
    yield {
        what: "Bring the files to the default branch: a dispatch starts workflows from there only.",
        lines: ["git add .github", 'git commit -m "Tasks of the control plane"', "git push"],
    };
    yield {
        what: "Let Actions run: workflows have to be allowed, and actions of other owners, too.",
        lines: [`${webOf(written)}/${written.repository}/settings/actions`],
    };
}
function tokenWork(written, permission) {
    return {
        what: `Make a token that may dispatch, for ${written.repository} alone, with the permission ${permission}. The token expires; set a reminder.`,
        lines: [`${webOf(written)}/settings/personal-access-tokens/new`],
    };
}
function inFolder({ folder }, option, path) {
    return folder === process.cwd()
        ? ""
        : ` ${option}${(0,project_root/* pastable */.VS)((0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.join)(folder, path)))}`;
}
function webOf({ githubApi }) {
    return githubApi === webhook_plan/* DEFAULT_GITHUB_API */.ZB
        ? "https://github.com"
        : githubApi.replace(/\/api(?:\/v3)?\/?$/, "");
}

;// CONCATENATED MODULE: ./cli/init/git-origin.ts



function originOf(folder) {
    let config;
    try {
        config = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, ".git", "config"), "utf8");
    }
    catch {
        return undefined;
    }
    const [, url = ""] = /^\[remote "origin"\]\n(?:[ \t].*\n)*?[ \t]*url *= *(\S+)/m.exec(config) ?? [];
    const [, host, repository] = /^(?:https:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([A-Za-z0-9.-]+)[:/]([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
    if (host === undefined || repository === undefined)
        return undefined;
    const githubApi = host === "github.com" ? webhook_plan/* DEFAULT_GITHUB_API */.ZB : `https://${host}/api/v3`;
    return { repository, githubApi };
}

;// CONCATENATED MODULE: ./cli/init/prompts.ts
function promptsOn(streams, signal) {
    const context = { ...streams, signal };
    return {
        async text(message, { byDefault, problemOf } = {}) {
            const { default: input } = await Promise.all(/* import() */[__webpack_require__.e(8902), __webpack_require__.e(8992)]).then(__webpack_require__.bind(__webpack_require__, 28992));
            const validate = (text) => problemOf?.(text) ?? true;
            const answer = await stoppable(input({ message, validate, ...(byDefault !== undefined && { default: byDefault }) }, context), signal);
            return answer.trim();
        },
        async one(message, choices) {
            const { default: select } = await Promise.all(/* import() */[__webpack_require__.e(8902), __webpack_require__.e(6666)]).then(__webpack_require__.bind(__webpack_require__, 16666));
            return stoppable(select({ message, choices }, context), signal);
        },
        async some(message, choices) {
            const { default: checkbox } = await Promise.all(/* import() */[__webpack_require__.e(8902), __webpack_require__.e(8069)]).then(__webpack_require__.bind(__webpack_require__, 38069));
            return stoppable(checkbox({ message, choices, required: true }, context), signal);
        },
        async yes(message, byDefault) {
            const { default: confirm } = await Promise.all(/* import() */[__webpack_require__.e(8902), __webpack_require__.e(8668)]).then(__webpack_require__.bind(__webpack_require__, 78668));
            return stoppable(confirm({ message, default: byDefault }, context), signal);
        },
    };
}
async function stoppable(answer, signal) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof Error && error.name === "ExitPromptError" && !signal.aborted) {
            process.emit("SIGINT");
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./src/callback/presets.ts
var presets = __webpack_require__(14563);
// EXTERNAL MODULE: ./src/callback/settings.ts
var callback_settings = __webpack_require__(9938);
// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(80507);
;// CONCATENATED MODULE: ./cli/init/other/plan.ts









const KINDS = ["keptn", "callback", "step-functions"];
const OF_KEPTN = [
    "shipyard",
    "project",
    "stage",
    "silent",
    "job",
    "secret",
    "format",
    "token-file",
];
const ADDRESS = "control-plane-url";
const OF_CALLBACKS = ["callback-preset", "callback-hosts"];
const TASK = /^[\w-]{1,100}$/;
const DEFAULT_TASK = "deployment";
const PRODUCTS = {
    n8n: "n8n",
    "trigger-dev": "Trigger.dev",
    cortex: "Cortex",
    "google-workflows": "Google Cloud Workflows",
    "azure-data-factory": "Azure Data Factory",
    generic: "something else that is called at an address, with signatures",
};
const STEP_FUNCTIONS = "AWS Step Functions";
function productOf(waits) {
    if (waits.kind === "step-functions")
        return STEP_FUNCTIONS;
    return waits.preset === "generic" ? "callbacks" : PRODUCTS[waits.preset];
}
function isByName(waits) {
    return waits.kind === "callback" && waits.preset === "n8n";
}
function presetHint(word) {
    return Object.hasOwn(presets/* PRESETS */.f, word)
        ? ` For ${word} give --control-plane callback --callback-preset ${word}.`
        : "";
}
async function chooseKind(values, environment, prompts) {
    const given = Object.keys(values);
    const word = values["control-plane"];
    const found = KINDS.find((kind) => kind === word);
    if (word !== undefined && found === undefined)
        throw new cli_command/* UsageError */.e(`--control-plane ${(0,errors/* quote */.hD)(word)}: expected ${KINDS.join(", ")}.${presetHint(word) || (0,command_line/* didYouMean */.a)(word, KINDS)}`);
    const chosen = await askedUnless(found ?? toldBy(given, environment), prompts);
    const foreign = given.find((name) => FOREIGN[chosen.kind].includes(name));
    if (foreign !== undefined)
        throw new cli_command/* UsageError */.e(`--${foreign} has no meaning with --control-plane ${chosen.kind}.`);
    return chosen;
}
const FOREIGN = {
    keptn: OF_CALLBACKS,
    callback: [...OF_KEPTN, ADDRESS],
    "step-functions": [...OF_KEPTN, ...OF_CALLBACKS],
};
function toldBy(given, environment) {
    if (given.some((name) => OF_CALLBACKS.includes(name)))
        return "callback";
    const isKeptn = given.some((name) => [...OF_KEPTN, ADDRESS].includes(name)) || environment["KEPTN_API_URL"];
    return isKeptn ? "keptn" : undefined;
}
async function askedUnless(kind, prompts) {
    if (kind !== undefined || prompts === undefined)
        return { kind: kind ?? "keptn" };
    return prompts.one("Who waits for GitHub?", [
        { name: "Dynatrace Cloud Automation, or Keptn v1", value: { kind: "keptn" } },
        ...presetChoices().map(({ name, value: preset }) => ({
            name,
            value: { kind: "callback", preset },
        })),
        { name: STEP_FUNCTIONS, value: { kind: "step-functions" } },
    ]);
}
function presetChoices() {
    return Object.keys(PRODUCTS).map((value) => ({ name: PRODUCTS[value], value }));
}
async function otherPlanOf(chosen, values, { origin, prompts }) {
    const waits = chosen.kind === "callback"
        ? await callbackOf(chosen, values, prompts)
        : { kind: chosen.kind, ...endpointOf(values[ADDRESS]) };
    if (isByName(waits) && values["event-type"] !== undefined)
        throw new cli_command/* UsageError */.e("--event-type has no meaning for n8n, which starts the workflow by its name.");
    const tasks = await tasksOf(values, prompts);
    const repository = values.repository ??
        origin?.repository ??
        (await prompts?.text("Which repository takes the tasks (owner/name)?"));
    if (repository === undefined)
        throw new cli_command/* UsageError */.e("Which repository? Give --repository OWNER/NAME.");
    const plan = {
        waits,
        repository,
        githubApi: values["github-api"] ?? origin?.githubApi ?? webhook_plan/* DEFAULT_GITHUB_API */.ZB,
        eventType: values["event-type"] ?? `${waits.kind}-task`,
        tasks,
    };
    (0,webhook_plan/* checkTarget */.e$)(plan);
    return plan;
}
function endpointOf(text) {
    if (text === undefined)
        return {};
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === "https:" || (url && (0,loopback/* isLoopback */.U)(url.hostname)))
        return { url: url.href };
    throw new cli_command/* UsageError */.e("--control-plane-url: expected the https:// address of an endpoint of Step Functions, or nothing.");
}
async function callbackOf(chosen, values, prompts) {
    const preset = chosen.preset ??
        values["callback-preset"] ??
        (await prompts?.one("Who waits for GitHub?", presetChoices()));
    const known = Object.keys(presets/* PRESETS */.f).join(", ");
    if (preset === undefined)
        throw new cli_command/* UsageError */.e(`Who waits? Give --callback-preset NAME, one of ${known}.`);
    const hosts = values["callback-hosts"] ??
        (await prompts?.text("Which host has the address that is called, such as n8n.example.com?"));
    if (hosts === undefined || hosts.trim() === "")
        throw new cli_command/* UsageError */.e("Which host may be called? Give --callback-hosts HOST: whoever starts a run says where the answer goes, so no other host is called.");
    const settings = (0,connection/* asUsage */.im)(() => (0,callback_settings/* readCallbackSettings */.v)({ "INPUT_CALLBACK-PRESET": preset, "INPUT_CALLBACK-HOSTS": hosts }));
    return { kind: "callback", preset: settings.name, hosts: settings.hosts.join(" ") };
}
async function tasksOf({ interactive = [], run = [] }, prompts) {
    const commands = new Map();
    for (const text of run) {
        const [, key = "", command = ""] = /^([^=]+)=([^]+)$/.exec(text) ?? [];
        if (key === "")
            throw new cli_command/* UsageError */.e(`--run ${text}: expected TASK=COMMAND.`);
        if (commands.has(key))
            throw new cli_command/* UsageError */.e(`--run ${key}: what is done for it is said twice.`);
        commands.set(key, command);
    }
    const given = [...new Set([...commands.keys(), ...interactive])];
    if (given.length > 0)
        return given.map((key) => taskOf(key, commands.get(key)));
    if (prompts === undefined)
        throw new cli_command/* UsageError */.e("Which tasks does GitHub answer? Give --run TASK=COMMAND for each, or --interactive TASK where its command is written later.");
    const names = await prompts.text("Which tasks does GitHub answer (names, with blanks between)?", {
        byDefault: DEFAULT_TASK,
    });
    const tasks = [];
    for (const key of new Set(names.split(/[\s,]+/).filter(Boolean))) {
        plan_checkTask(key);
        tasks.push(taskOf(key, await prompts.text(`Which command does ${key} (empty: later)?`)));
    }
    return tasks;
}
function taskOf(key, command = "") {
    plan_checkTask(key);
    const work = command === "" ? { kind: "later" } : { kind: "run", command };
    return { key, mode: "interactive", work };
}
function plan_checkTask(key) {
    if (!TASK.test(key))
        throw new cli_command/* UsageError */.e(`${(0,errors/* quote */.hD)(key)} is no task: expected a name of letters, digits, - and _, such as deployment.`);
    if (key === event_counts/* APPROVAL_TASK */.UG)
        throw new cli_command/* UsageError */.e("A task called approval is only answered by the job approval.ask, which needs a control plane of Keptn: give the task another name.");
}

;// CONCATENATED MODULE: ./cli/init/other/files.ts


const ID = "github.event.client_payload.id || github.event.client_payload.event.id";
const AWS = "aws-actions/configure-aws-credentials@7474bc4690e29a8392af63c5b98e7449536d5c3a # v4.3.1";
const GOOGLE = "google-github-actions/auth@7c6bc770dae815cd3e89ee6cdf493a5fab2cc093 # v3.0.0";
const AWS_SECONDS = 7_200;
const OIDC = "id-token: write # to get credentials without a stored key";
function otherFilesOf(plan, root) {
    const { waits, tasks } = plan;
    const catalogue = catalogueText(tasks, "Other tasks are refused.");
    return [
        { path: CATALOGUE, text: catalogue },
        {
            path: WORKFLOW,
            text: waits.kind === "callback" ? callbackText(plan, waits) : stateText(plan),
        },
        ...(waits.kind === "callback"
            ? [{ path: SWEEP, text: files_sweepText(waits, exampleOfSweep(root)) }]
            : []),
    ];
}
function nameOf(waits) {
    return `Tasks for ${productOf(waits)}`;
}
function callbackText(plan, waits) {
    const isNamed = isByName(waits);
    const id = isNamed ? "inputs.id || github.run_id" : `${ID} || github.run_id`;
    return workflowOf({
        head: [
            `# ${productOf(waits) === "callbacks" ? "What waits" : productOf(waits)} is answered at the address that started the run (docs/control-planes/callback.md).`,
            `name: ${nameOf(waits)}`,
        ],
        on: isNamed ? inputsOf(plan) : dispatchOf(plan.eventType),
        title: isNamed
            ? `\${{ inputs.task }} \${{ ${id} }}`
            : `\${{ github.event.action }} \${{ ${ID} }}`,
        group: [
            "# Two runs of one wait follow one another; the second one sees that it is answered.",
            `\${{ ${id} }}`,
        ],
        condition: [],
        permissions: isOfGoogle(waits) ? [OIDC] : [],
        before: isOfGoogle(waits) ? googleStep() : [],
        inputs: callbackInputs(waits),
    });
}
function inputsOf({ tasks }) {
    const names = tasks.map(({ key }) => key);
    return [
        "  workflow_dispatch:",
        "    inputs:",
        "      resumeUrl:",
        "        description: Where n8n waits; n8n gives it by itself, and it is as good as a password",
        "        required: true",
        "      task:",
        `        description: "What is asked for: a task of ${CATALOGUE}"`,
        "        type: choice",
        `        options: ${flow(names)}`,
        `        default: ${names[0] ?? ""}`,
        "      id:",
        "        description: Names the wait in the title of the run",
        "      inputs:",
        "        description: What the task needs, as a JSON object",
    ];
}
function callbackInputs(waits) {
    return [
        "control-plane: callback",
        `callback-preset: ${waits.preset}`,
        `callback-hosts: ${scalar(waits.hosts)}`,
        "callback-secret: ${{ secrets.CALLBACK_SECRET }}",
        ...tokenOf(waits),
    ];
}
function tokenOf(waits) {
    if (waits.preset === "cortex")
        return ["callback-token: ${{ secrets.CALLBACK_TOKEN }}"];
    return isOfGoogle(waits) ? ["callback-token: ${{ steps.auth.outputs.access_token }}"] : [];
}
function isOfGoogle({ preset }) {
    return preset === "google-workflows";
}
function googleStep() {
    return [
        "      - name: Get an access token",
        "        id: auth",
        `        uses: ${GOOGLE}`,
        "        with:",
        "          workload_identity_provider: ${{ vars.GOOGLE_IDENTITY_PROVIDER }}",
        "          service_account: ${{ vars.GOOGLE_SERVICE_ACCOUNT }}",
        "          token_format: access_token",
        "          create_credentials_file: false",
        "",
    ];
}
function stateText({ waits, eventType }) {
    return workflowOf({
        head: [
            "# The state of AWS Step Functions that waits is brought its task token (docs/control-planes/step-functions.md).",
            `name: ${nameOf(waits)}`,
        ],
        on: dispatchOf(eventType),
        title: `\${{ github.event.action }} \${{ ${ID} }}`,
        group: [
            "# EventBridge may deliver an event twice: the second run sees that the state is answered.",
            `\${{ ${ID} }}`,
        ],
        condition: [],
        permissions: [OIDC],
        before: [
            "      - name: Get credentials",
            `        uses: ${AWS}`,
            "        with:",
            "          role-to-assume: ${{ vars.AWS_ROLE }}",
            "          aws-region: ${{ vars.AWS_REGION }}",
            "          # Longer than the work.",
            `          role-duration-seconds: ${AWS_SECONDS}`,
            "",
        ],
        inputs: [
            "control-plane: step-functions",
            ...(waits.kind === "step-functions" && waits.url
                ? [`control-plane-url: ${scalar(waits.url)}`]
                : []),
        ],
    });
}
function files_sweepText(waits, example) {
    const head = sweepAfter(nameOf(waits), example)
        .replace(/^name: .*$/m, "name: Sweep for callbacks")
        .replace(/^ {2}# For runs that never came\. /m, "  # For runs that nobody has followed. ");
    const [before = ""] = head.split(/^ {4}uses: /m);
    return isOfGoogle(waits)
        ? before.replace(/^ {6}issues: .*\n/m, "") + googleSweep(waits)
        : before + calledSweep(waits);
}
function calledSweep(waits) {
    const [inputs, secrets] = [callbackInputs(waits).slice(0, 3), callbackInputs(waits).slice(3)];
    return [
        "    uses: cloud-automation-actions/cloud-automation-actions/.github/workflows/sweep.yml@v1",
        "    with:",
        ...[...inputs, "dry-run: ${{ inputs.dry-run || false }}"].map((line) => `      ${line}`),
        "    secrets:",
        ...secrets.map((line) => `      ${line.replace(/^callback-(\w+)/, (_, name) => `CALLBACK_${name.toUpperCase()}`)}`),
        "",
    ].join("\n");
}
function googleSweep(waits) {
    return [
        `      ${OIDC}`,
        "    runs-on: ubuntu-latest",
        "    timeout-minutes: 15",
        "    steps:",
        ...googleStep(),
        "      - name: Sweep",
        "        uses: cloud-automation-actions/cloud-automation-actions/sweep@v1",
        "        with:",
        ...[...callbackInputs(waits), "dry-run: ${{ inputs.dry-run || false }}"].map((line) => `          ${line}`),
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./cli/init/other/other-side.ts




const OIDC_OF_AWS = "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws";
const OIDC_OF_GOOGLE = "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform";
const SESSION_SECONDS = 7_200;
const HEARTBEAT_SECONDS = 300;
const SECRET_BYTES = 32;
function* otherHandWork(written) {
    const { plan, tasks, repository } = written;
    const { waits } = plan;
    yield* laterWork(written);
    yield* waits.kind === "callback" ? secretWork(written, waits) : roleWork(written);
    yield* atGitHub(written);
    yield tokenWork(written, isByName(waits) ? "Actions: write" : "Contents: write");
    yield* waits.kind === "callback" ? callerWork(written, waits.preset) : stateWork(written);
    const title = isByName(waits) ? (tasks[0]?.key ?? "") : plan.eventType;
    yield {
        what: `Try it: start ${productOf(waits) === "callbacks" ? "what waits" : `a run in ${productOf(waits)}`}. It makes a run whose title begins with ${title}.`,
        lines: [`gh run list --repo ${repository} --workflow ${fileOf(WORKFLOW)}`],
    };
}
function fileOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function* secretWork({ repository }, { preset }) {
    const set = `gh secret set CALLBACK_SECRET --repo ${repository}`;
    yield preset === "generic"
        ? {
            what: "Make a secret that both sides have: it proves who has started a run, signs the answer, and seals what the sweep needs. Keep it where what waits can read it.",
            lines: [`openssl rand -hex ${SECRET_BYTES} > callback-secret`, `${set} < callback-secret`],
        }
        : {
            what: "Make a secret: it signs answers, and seals what the sweep needs. Nobody has to know it.",
            lines: [`openssl rand -hex ${SECRET_BYTES} | ${set}`],
        };
    if (preset === "cortex")
        yield {
            what: "Store an API key of Cortex that may edit workflow runs: answers carry it.",
            lines: [
                `gh secret set CALLBACK_TOKEN --repo ${repository}`,
                "https://docs.cortex.io/api/rest/workflows",
            ],
        };
    if (preset === "google-workflows")
        yield {
            what: "Let workflows of this repository get access tokens of a service account with the role Workflows Invoker, and say which: as variables of the repository.",
            lines: [
                OIDC_OF_GOOGLE,
                `gh variable set GOOGLE_IDENTITY_PROVIDER --repo ${repository} --body projects/…/locations/global/workloadIdentityPools/…/providers/…`,
                `gh variable set GOOGLE_SERVICE_ACCOUNT --repo ${repository} --body …@….iam.gserviceaccount.com`,
            ],
        };
}
function callerWork(written, preset) {
    return [CALLERS[preset](written)];
}
const CALLERS = {
    n8n: ({ plan }) => ({
        what: `In n8n take the node GitHub, resource Workflow, operation Dispatch and Wait for Completion, with that token as its credential, the workflow ${fileOf(WORKFLOW)}, and these inputs as an expression. n8n adds resumeUrl by itself; what the task needs goes into inputs, as the text of a JSON object. Give the wait a time limit.`,
        lines: json({
            task: firstOf(plan),
            id: "{{ $execution.id }}-{{ $runIndex }}",
            inputs: "{}",
        }),
    }),
    generic: (written) => ({
        what: `Start a run by a signed dispatch. This prints one for the address in CALLBACK_URL, signed with CALLBACK_SECRET; each wait takes an id of its own.`,
        lines: [...signedDispatch(written.plan), ...sendIt(written)],
    }),
    "trigger-dev": (written) => ({
        what: "In a task of Trigger.dev make a token, start the run, and wait. GITHUB_TOKEN is the token of the step before.",
        lines: [
            'const token = await wait.createToken({ timeout: "90m" });',
            `await fetch("${(0,webhook_plan/* dispatchUrl */._i)(written.plan)}", {`,
            '  method: "POST",',
            "  headers: { authorization: `Bearer ${process.env.GITHUB_TOKEN}` },",
            "  body: JSON.stringify({",
            `    event_type: ${JSON.stringify(written.plan.eventType)},`,
            `    client_payload: { task: ${JSON.stringify(firstOf(written.plan))}, id: ctx.run.id, inputs: {}, callback: { url: token.url } },`,
            "  }),",
            "});",
            "const answer = await wait.forToken(token.id);",
            "https://trigger.dev/docs/wait-for-token",
        ],
    }),
    cortex: (written) => ({
        what: "In the workflow of Cortex take an asynchronous block HTTP request with this request. The id is one of the run, and the address is that of the block's callback.",
        lines: request(written, { callback: { url: "<address of the callback>" } }),
    }),
    "google-workflows": (written) => ({
        what: "In the workflow make a callback, start the run, and wait. GITHUB_TOKEN is the token of the step before.",
        lines: googleCaller(written.plan),
    }),
    "azure-data-factory": (written) => ({
        what: "A Webhook activity adds callBackUri to its body, and GitHub refuses a body with it: let a function or a logic app between them send this, with callBackUri put where it belongs. Set Report status on callback in the activity. The id is the id of the pipeline's run.",
        lines: request(written, { callBackUri: "<callBackUri>" }),
    }),
};
function firstOf({ tasks }) {
    return tasks[0]?.key ?? "";
}
function json(value) {
    return JSON.stringify(value, null, 2).split("\n");
}
function request({ plan }, address) {
    return [
        `POST ${(0,webhook_plan/* dispatchUrl */._i)(plan)}`,
        "Authorization: Bearer <token>",
        "Accept: application/vnd.github+json",
        ...json({
            event_type: plan.eventType,
            client_payload: { task: firstOf(plan), id: "<id>", inputs: {}, ...address },
        }),
    ];
}
function signedDispatch(plan) {
    return [
        "cat > dispatch.mjs <<'END'",
        'import { createHmac, randomUUID } from "node:crypto";',
        "const sorted = (value) =>",
        "  Array.isArray(value) ? value.map(sorted)",
        '  : value !== null && typeof value === "object"',
        "    ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]))",
        "    : value;",
        "const { CALLBACK_URL, CALLBACK_SECRET } = process.env;",
        `const payload = { task: ${JSON.stringify(firstOf(plan))}, id: randomUUID(), inputs: {}, callback: { url: CALLBACK_URL } };`,
        'const hmac = createHmac("sha256", CALLBACK_SECRET).update(JSON.stringify(sorted(payload)));',
        'payload.signature = `v1,${hmac.digest("base64")}`;',
        `console.log(JSON.stringify({ event_type: ${JSON.stringify(plan.eventType)}, client_payload: payload }));`,
        "END",
    ];
}
function sendIt({ repository }) {
    return [
        'export CALLBACK_URL=https://… CALLBACK_SECRET="$(cat callback-secret)"',
        `node dispatch.mjs | gh api repos/${repository}/dispatches --input -`,
    ];
}
function googleCaller(plan) {
    return [
        "- callback:",
        "    call: events.create_callback_endpoint",
        "    args: { http_callback_method: POST }",
        "    result: callback",
        "- start:",
        "    call: http.post",
        "    args:",
        `      url: ${(0,webhook_plan/* dispatchUrl */._i)(plan)}`,
        "      headers:",
        '        Authorization: ${"Bearer " + GITHUB_TOKEN}',
        "        Accept: application/vnd.github+json",
        "        User-Agent: google-workflows",
        "      body:",
        `        event_type: ${plan.eventType}`,
        "        client_payload:",
        `          task: ${firstOf(plan)}`,
        '          id: ${sys.get_env("GOOGLE_CLOUD_WORKFLOW_EXECUTION_ID")}',
        "          inputs: {}",
        '          callback: { url: "${callback.url}" }',
        "- wait:",
        "    call: events.await_callback",
        '    args: { callback: "${callback}", timeout: 5400 }',
        "    result: answer",
        "https://cloud.google.com/workflows/docs/creating-callback-endpoints",
    ];
}
function* roleWork({ repository }) {
    yield {
        what: `Make a role in AWS that workflows of ${repository} may take, with this policy, and a session of two hours: longer than the work.`,
        lines: [
            OIDC_OF_AWS,
            JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                    {
                        Effect: "Allow",
                        Action: [
                            "states:SendTaskHeartbeat",
                            "states:SendTaskSuccess",
                            "states:SendTaskFailure",
                        ],
                        Resource: "*",
                    },
                ],
            }),
            `aws iam update-role --role-name … --max-session-duration ${SESSION_SECONDS}`,
        ],
    };
    yield {
        what: "Tell GitHub the role and the region, as variables of the repository.",
        lines: [
            `gh variable set AWS_ROLE --repo ${repository} --body arn:aws:iam::…:role/…`,
            `gh variable set AWS_REGION --repo ${repository} --body …`,
        ],
    };
}
function* stateWork({ plan }) {
    const task = firstOf(plan);
    yield {
        what: `In Step Functions take a state such as Work of this state machine for each task, with its name in task and id. The last state tells what became of it.`,
        lines: json(stateMachine(task)),
    };
    yield {
        what: `In EventBridge make a connection with the header Authorization and the value Bearer and that token, an API destination with this address, and a rule for the source github-tasks that sends to it.`,
        lines: [
            `POST ${(0,webhook_plan/* dispatchUrl */._i)(plan)}`,
            JSON.stringify({ source: ["github-tasks"] }),
            "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html",
        ],
    };
    yield {
        what: "Give the rule's target this input transformer: first the input path, then the template.",
        lines: [
            JSON.stringify({
                token: "$.detail.taskToken",
                id: "$.detail.id",
                task: "$.detail.task",
                input: "$.detail.input",
            }),
            `{ "event_type": ${JSON.stringify(plan.eventType)}, "client_payload": { "taskToken": <token>, "id": <id>, "task": <task>, "input": <input> } }`,
        ],
    };
}
function stateMachine(task) {
    return {
        StartAt: "Work",
        States: {
            Work: {
                Type: "Task",
                Resource: "arn:aws:states:::events:putEvents.waitForTaskToken",
                HeartbeatSeconds: HEARTBEAT_SECONDS,
                Parameters: {
                    Entries: [
                        {
                            Source: "github-tasks",
                            DetailType: task,
                            Detail: {
                                "taskToken.$": "$$.Task.Token",
                                "id.$": `States.Format('{}-${task}', $$.Execution.Name)`,
                                task,
                                "input.$": "$",
                            },
                        },
                    ],
                },
                Next: "Did it pass?",
                Catch: [{ ErrorEquals: ["GitHub.Errored", "States.Timeout"], Next: "Failed" }],
            },
            "Did it pass?": {
                Type: "Choice",
                Choices: [{ Variable: "$.result", StringEquals: "fail", Next: "Failed" }],
                Default: "Done",
            },
            Failed: { Type: "Fail" },
            Done: { Type: "Succeed" },
        },
    };
}

;// CONCATENATED MODULE: ./cli/init/questions.ts


async function questions_tasksOf(values, offers, prompts) {
    const { interactive = [], silent = [] } = values;
    const given = interactive.length + silent.length > 0;
    if (!given && prompts === undefined)
        throw new cli_command/* UsageError */.e(`Which tasks does GitHub answer? Give --interactive TASK for those whose sequence waits, --silent TASK for the others; the shipyard has ${offers.map(({ key }) => key).join(", ")}.`);
    const modes = given ? modesOf(interactive, silent) : await askModes(offers, prompts);
    const works = worksOf(values, [...modes.keys()]);
    const tasks = [];
    for (const [key, mode] of modes) {
        checkTask(key, mode, offers);
        const work = works.get(key) ?? (await otherWork(key, given ? undefined : prompts));
        const task = { key, mode, work };
        checkWork(task);
        tasks.push(task);
    }
    return tasks;
}
function modesOf(interactive, silent) {
    const short = (key) => key.replace(/\.triggered$/, "");
    return new Map([
        ...interactive.map((key) => [short(key), "interactive"]),
        ...silent.map((key) => [short(key), "silent"]),
    ]);
}
function worksOf({ run = [], job = [] }, keys) {
    const works = new Map();
    const add = (option, text, workOf) => {
        const [, key = "", value = ""] = /^([^=]+)=([^]+)$/.exec(text) ?? [];
        if (!keys.includes(key))
            throw new cli_command/* UsageError */.e(`--${option} ${text}: expected TASK=… with a task that GitHub answers: ${keys.join(", ")}.`);
        if (works.has(key))
            throw new cli_command/* UsageError */.e(`--${option} ${key}: what is done for it is said twice.`);
        works.set(key, workOf(value));
    };
    for (const text of run)
        add("run", text, (command) => ({ kind: "run", command }));
    for (const text of job)
        add("job", text, (name) => ({ kind: "job", job: simpleJob(name) }));
    return works;
}
async function askModes(offers, prompts) {
    const chosen = await prompts.some("Which tasks does GitHub answer?", offers.map((offer) => ({ name: `${offer.key}  (${offer.stages.join(", ")})`, value: offer })));
    const modes = new Map();
    for (const { key, mode } of chosen)
        modes.set(key, mode ?? (await prompts.one(`Who answers ${key}?`, MODES)));
    return modes;
}
const MODES = [
    {
        name: "GitHub: the sequence waits for the result of the run",
        value: "interactive",
    },
    {
        name: "the control plane: the task is done when GitHub has been told",
        value: "silent",
    },
];
async function otherWork(key, prompts) {
    const usual = usualJob(key);
    const ofJob = (job) => ({ kind: "job", job });
    if (key === "approval" && usual !== undefined)
        return ofJob(usual);
    if (prompts === undefined)
        return usual === undefined ? { kind: "later" } : ofJob(usual);
    const kind = await prompts.one(`What is done for ${key}?`, [
        ...(usual === undefined ? [] : [{ name: `the built-in job ${usual}`, value: "job" }]),
        { name: "a command", value: "run" },
        { name: "I write it later", value: "later" },
    ]);
    if (kind === "job" && usual !== undefined)
        return ofJob(usual);
    if (kind !== "run")
        return { kind: "later" };
    const command = await prompts.text("Which command?", {
        problemOf: (text) => (text.trim() === "" ? "A command, such as ./deploy.sh" : undefined),
    });
    return { kind: "run", command };
}

// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
;// CONCATENATED MODULE: ./cli/init/writing.ts





async function writeFiles(request) {
    const { files, folder, screen, dryRun } = request;
    for (const { path } of files)
        refuseLinks(folder, path);
    const changes = files.map((file) => ({
        ...file,
        before: textOf((0,external_node_path_.join)(folder, file.path)),
    }));
    for (const change of changes)
        await show(change, screen);
    if (dryRun) {
        (0,say/* say */.c)(screen, "Nothing was written.");
        return true;
    }
    if (!(await isAgreed(changes, request))) {
        (0,say/* say */.c)(screen, "Nothing was written.");
        return false;
    }
    let isWhole = true;
    for (const change of changes) {
        const isWritten = await isWanted(change, request);
        if (isWritten)
            write((0,external_node_path_.join)(folder, change.path), change.text);
        const isLeft = !isWritten && change.before !== change.text;
        if (isLeft)
            isWhole = false;
        screen.wholeLine([isLeft ? "yellow" : "green", wordFor(change, isWritten).padEnd(11)], change.path);
    }
    return isWhole;
}
async function isAgreed(changes, { prompts }) {
    const fresh = changes.filter(({ before }) => before === undefined);
    if (prompts === undefined || fresh.length === 0)
        return true;
    const what = fresh.length === 1 ? fresh[0]?.path : `these ${fresh.length} files`;
    return prompts.yes(`Write ${what}?`, true);
}
function wordFor({ before, text }, isWritten) {
    if (before === text)
        return "unchanged";
    if (!isWritten)
        return "left alone";
    return before === undefined ? "new" : "replaced";
}
async function isWanted({ path, before, text }, { prompts, force }) {
    if (before === text)
        return false;
    if (before === undefined || force)
        return true;
    return (await prompts?.yes(`${path} is there already. Replace it?`, false)) ?? false;
}
async function show({ path, before, text }, screen) {
    if (before === text)
        return;
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    const from = before === undefined ? "/dev/null" : path;
    const patch = createTwoFilesPatch(from, path, before ?? "", text, undefined, undefined, {
        context: 3,
    });
    for (const line of patch.split("\n").slice(1))
        for (const part of parts((0,text_width/* harmless */.Is)(line), screen.columns))
            screen.line([STYLES[line.charAt(0)] ?? "dim", part]);
}
const STYLES = { "+": "green", "-": "red" };
function parts(line, columns) {
    if (line.length <= columns)
        return [line];
    const count = Math.ceil(line.length / columns);
    return Array.from({ length: count }, (_, at) => line.slice(at * columns, (at + 1) * columns));
}
function refuseLinks(folder, path) {
    const names = path.split("/");
    for (const count of names.keys()) {
        const part = names.slice(0, count + 1).join("/");
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, part), { throwIfNoEntry: false })?.isSymbolicLink())
            throw new cli_command/* UsageError */.e(`${part} is a link, and what it leads to may be elsewhere, so nothing was written. Remove it first.`);
    }
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
function write(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
}

;// CONCATENATED MODULE: ./cli/init/run.ts






















const PROCESS = {
    input: process.stdin,
    output: process.stdout,
    isTTY: process.stdin.isTTY && process.stdout.isTTY,
};
async function runInit({ values, screen, root, program, signal }, surroundings = connection/* HERE */.Dg, terminal = PROCESS) {
    const prompts = terminal.isTTY ? promptsOn(terminal, signal) : undefined;
    const folder = (0,external_node_path_.resolve)(values.folder ?? ".");
    if (folder === root)
        throw new cli_command/* UsageError */.e("This folder is the checkout of the action itself. Go to your repository, or give --folder FOLDER.");
    const place = { folder, root, program };
    const { kind, ...chosen } = await chooseKind(values, surroundings.environment, prompts);
    const planned = kind === "keptn"
        ? await forKeptn(values, place, { surroundings, prompts, signal })
        : await forOthers({ kind, ...chosen }, values, place, prompts);
    await checkFiles(planned.files, folder);
    const isWhole = await writeFiles({
        folder,
        files: planned.files,
        screen,
        prompts,
        force: values.force === true,
        dryRun: values["dry-run"] === true,
    });
    if (isWhole)
        printHandWork(screen, planned.handWork);
    else
        screen.line("Some files were left alone, since they are there already: compare them by the lines above, or give --force.");
    return isWhole ? 0 : 1;
}
async function forOthers(chosen, values, { root, ...place }, prompts) {
    const plan = await otherPlanOf(chosen, values, { origin: originOf(place.folder), prompts });
    const { tasks, repository, githubApi } = plan;
    return {
        files: otherFilesOf(plan, root),
        handWork: otherHandWork({ ...place, plan, tasks, repository, githubApi }),
    };
}
async function forKeptn(values, { root, ...place }, asking) {
    const { prompts } = asking;
    const source = await sourceOf(values, asking);
    const tasks = await questions_tasksOf(values, offersOf(source.shipyard), prompts);
    const webhooks = await webhooksOf(values, { source, tasks, folder: place.folder, prompts });
    const plan = {
        project: source.project,
        repository: webhooks.repository,
        stages: stagesOf(values.stage, source.shipyard),
        eventType: webhooks.eventType,
        tasks,
        isAlone: values.stage === undefined,
    };
    const { repository, githubApi } = webhooks;
    const written = { ...place, plan, tasks, repository, githubApi, controlPlane: source.url };
    return { files: filesOf(plan, webhooks, root), handWork: keptnHandWork(written) };
}
async function webhooksOf(values, { source, tasks, folder, prompts }) {
    const origin = originOf(folder);
    const repository = values.repository ??
        origin?.repository ??
        (await prompts?.text("Which repository takes the tasks (owner/name)?"));
    const inMode = (mode) => tasks.filter((task) => task.mode === mode).map(({ key }) => key);
    return (0,run.planOf)({
        ...(origin && { "github-api": origin.githubApi }),
        ...(source.format && { format: source.format }),
        ...values,
        ...(repository !== undefined && { repository }),
        project: source.project,
        interactive: inMode("interactive"),
        silent: inMode("silent"),
    });
}
async function sourceOf(values, { surroundings, prompts, signal }) {
    const path = values.shipyard;
    if (path !== undefined) {
        const project = values.project ?? (await prompts?.text("What is the project called in the control plane?"));
        if (project === undefined)
            throw new cli_command/* UsageError */.e("Which project? Give --project NAME.");
        const shipyard = shipyardIn(readShipyard(path), `--shipyard ${path}`);
        return { project, shipyard, url: undefined, format: undefined };
    }
    if (!values["control-plane-url"] && !surroundings.environment["KEPTN_API_URL"])
        throw new cli_command/* UsageError */.e("Which shipyard? Give --shipyard FILE, or the control plane that has it: --control-plane-url URL (or the variable KEPTN_API_URL) with --project NAME.");
    const { api } = (0,connection/* connectTo */.m6)(values, surroundings, signal);
    const project = values.project ?? (await askProject(api, prompts));
    const file = (0,keptn_api/* valueOf */.RP)(await api.shipyard(project), `The shipyard of ${project} cannot be read`);
    if (file === undefined)
        throw new cli_command/* UsageError */.e(`The project ${project} has no shipyard.`);
    const { keptnVersion } = (0,keptn_api/* valueOf */.RP)(await api.metadata(), "The control plane cannot be read");
    return {
        project,
        shipyard: shipyardIn(file.text, `The shipyard of ${project}`),
        url: api.address.replace(/\/api$/, ""),
        format: /^0\.1[0-4]\./.test(keptnVersion) ? "v1alpha1" : undefined,
    };
}
async function askProject(api, prompts) {
    const names = (0,keptn_api/* valueOf */.RP)(await api.projects(), "The projects cannot be read").map(({ name }) => name);
    if (names.length === 0)
        throw new cli_command/* UsageError */.e(`${api.address} has no project yet.`);
    if (prompts === undefined)
        throw new cli_command/* UsageError */.e(`Which project? Give --project NAME; there are ${names.join(", ")}.`);
    return prompts.one("Which project?", names.map((name) => ({ name, value: name })));
}
function readShipyard(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new cli_command/* UsageError */.e(`--shipyard ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function shipyardIn(text, where) {
    let shipyard;
    try {
        shipyard = (0,engine_shipyard/* parseShipyard */.CN)(text);
    }
    catch (error) {
        throw new cli_command/* UsageError */.e(`${where}: ${error instanceof Error ? error.message : String(error)}.`);
    }
    if (offersOf(shipyard).length === 0)
        throw new cli_command/* UsageError */.e(`${where}: it has no task.`);
    return shipyard;
}
function stagesOf(given, { stages }) {
    const names = stages.map(({ name }) => name);
    const unknown = given?.find((name) => !names.includes(name));
    if (unknown !== undefined)
        throw new cli_command/* UsageError */.e(`The shipyard has no stage ${unknown}; it has ${names.join(", ")}.`);
    return given ?? names;
}
async function checkFiles(files, folder) {
    for (const { path, text } of files) {
        if (path.endsWith("webhook.yaml"))
            (0,local_file/* parseLocalFile */.TL)(path, text);
        if (path !== CATALOGUE)
            continue;
        try {
            const complaints = await (0,jobs_check/* complaintsOfJobs */.W)((0,catalogue.parseCatalogue)(text, path, known_jobs/* KNOWN */.c), text, folder);
            if (complaints.length > 0)
                throw new catalogue_complaints/* CatalogueError */.cv(path, complaints);
        }
        catch (error) {
            throw error instanceof catalogue_complaints/* CatalogueError */.cv ? new cli_command/* UsageError */.e(error.message) : error;
        }
    }
}


/***/ })

};
