module.exports = {

/***/ 55755:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/keptn/address.ts
var keptn_address = __webpack_require__(9906);
// EXTERNAL MODULE: ./src/keptn/credentials.ts
var credentials = __webpack_require__(1760);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/connection.ts
var connection = __webpack_require__(76255);
// EXTERNAL MODULE: ./cli/keptn-api/index.ts + 2 modules
var keptn_api = __webpack_require__(24289);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/screen.ts
var cli_screen = __webpack_require__(12487);
;// CONCATENATED MODULE: ./cli/doctor/check.ts
function check(row) {
    return row;
}
function examine(facts, checks) {
    const findings = [];
    const unchecked = [];
    let checked = 0;
    for (const row of checks) {
        const { code, title, severity } = row;
        const missing = row.needs
            .map((name) => facts[name])
            .find((fact) => "because" in fact);
        if (missing !== undefined) {
            unchecked.push({ code, title, because: missing.because, isAsked: missing.isAsked });
            continue;
        }
        const found = [...row.find(valuesOf(facts, row.needs))];
        const unsure = found.filter((one) => "because" in one);
        const problems = found.filter((one) => !("because" in one));
        findings.push(...problems.map((problem) => ({ code, title, severity, ...problem })));
        for (const [because, isAsked] of new Map(unsure.map((one) => [one.because, one.isAsked ?? true])))
            unchecked.push({ code, title, because, isAsked });
        if (unsure.length === 0)
            checked += 1;
    }
    return { findings, unchecked, checked };
}
function valuesOf(facts, names) {
    return Object.fromEntries(names.map((name) => {
        const fact = facts[name];
        return [name, "value" in fact ? fact.value : undefined];
    }));
}

;// CONCATENATED MODULE: ./cli/doctor/expressions.ts
function between(text, open, close) {
    const found = [];
    let at = text.indexOf(open);
    while (at >= 0) {
        const end = text.indexOf(close, at + open.length);
        if (end < 0)
            break;
        found.push(text.slice(at, end + close.length));
        at = text.indexOf(open, end + close.length);
    }
    return found;
}
function expressionsIn(text) {
    return between(text, "${{", "}}");
}

// EXTERNAL MODULE: ./src/domain/text/json.ts
var text_json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(46672);
;// CONCATENATED MODULE: ./cli/doctor/yaml-file.ts

class YamlFile {
    path;
    text;
    yaml;
    lines;
    constructor(path, text, yaml) {
        this.path = path;
        this.text = text;
        this.yaml = yaml;
        this.lines = text.split("\n");
    }
    static parse(path, text) {
        return new YamlFile(path, text, yaml_text/* YamlText */.Z.parse(text, path));
    }
    get root() {
        return this.yaml.value;
    }
    at(pointer) {
        return this.yaml.at(pointer);
    }
    lineOf(pointer) {
        return this.yaml.keyPlace(pointer).line;
    }
    where(pointer) {
        return `${this.path}:${this.lineOf(pointer)}`;
    }
    replace(pointer, old, fresh) {
        const from = this.lineOf(pointer);
        const at = this.lines.findIndex((line, index) => index >= from - 1 && line.includes(old));
        if (at < 0)
            return { kind: "words", text: `Write ${fresh} in place of ${old}.` };
        const changed = (this.lines[at] ?? "").replace(old, () => fresh);
        return { kind: "lines", path: this.path, from: at + 1, to: at + 1, lines: changed.split("\n") };
    }
    setValue(pointer, value) {
        const [parent, key] = split(pointer);
        if (this.at(pointer) === undefined)
            return this.insertBelow(parent, [`${key}: ${value}`]);
        const from = this.lineOf(pointer);
        const [begin] = /^\s*(?:- )?[\w."'-]+:/.exec(this.lines[from - 1] ?? "") ?? [];
        if (begin === undefined || !begin.includes(key))
            return inWords([`${key}: ${value}`], parent);
        return { kind: "lines", path: this.path, from, to: from, lines: [`${begin} ${value}`] };
    }
    insertBelow(pointer, lines) {
        const [parent, key] = split(pointer);
        if (this.at(pointer) === undefined) {
            const whole = [`${key}:`, ...lines.map((line) => `  ${line}`)];
            return /\/\d+$/.test(parent)
                ? this.insertInto(parent, whole)
                : this.insertBelow(parent, whole);
        }
        const { line, column } = this.yaml.keyPlace(pointer);
        const [code = ""] = (this.lines[line - 1] ?? "").split(" #");
        return code.trimEnd().endsWith(":")
            ? this.#insert(line + 1, column + 1, lines)
            : inWords(lines, pointer);
    }
    insertAbove(pointer, lines) {
        const { line, column } = this.yaml.keyPlace(pointer);
        return this.#insert(line, column - 1, lines);
    }
    insertInto(pointer, lines) {
        const { line, column } = this.yaml.keyPlace(pointer);
        return this.#insert(line + 1, column - 1, lines);
    }
    removeLine(pointer) {
        const from = this.lineOf(pointer);
        return { kind: "lines", path: this.path, from, to: from, lines: [] };
    }
    #insert(from, indent, lines) {
        const indented = lines.map((line) => " ".repeat(indent) + line);
        return { kind: "lines", path: this.path, from, to: from - 1, lines: indented };
    }
}
function split(pointer) {
    const at = pointer.lastIndexOf("/");
    return [pointer.slice(0, at), pointer.slice(at + 1)];
}
function inWords(lines, pointer) {
    const place = pointer.slice(1).replaceAll("/", ".");
    return { kind: "words", text: `Add below ${place}: ${lines.join(" ")}` };
}

;// CONCATENATED MODULE: ./cli/doctor/workflow.ts



const OWN_ACTION = /^(?:[^/\s]+\/cloud-automation-actions(?:\/task)?@|\.\/(?:task)?$|\$\/task$)/;
const OWN_WORKFLOW = /cloud-automation-actions\/\.github\/workflows\/([a-z-]+)\.yml@/;
const EVENT_REQUEST = /\/v1\/event\b/;
const SWEEP_ACTION = /^[^/\s]+\/cloud-automation-actions\/sweep@/;
function readWorkflow(path, text) {
    const file = YamlFile.parse(path, text);
    const root = (0,text_json/* isJsonObject */.OW)(file.root) ? file.root : {};
    const on = triggersOf((0,text_json/* getOwn */.Ng)(root, "on"));
    const jobs = (0,text_json/* getOwn */.Ng)(root, "jobs");
    return {
        file,
        name: textOf((0,text_json/* getOwn */.Ng)(root, "name")) || path,
        dispatch: on.has("repository_dispatch")
            ? {
                types: listOf(on.get("repository_dispatch"), "types"),
                pointer: (0,text_json/* isJsonObject */.OW)((0,text_json/* getOwn */.Ng)(root, "on")) ? "/on/repository_dispatch" : "/on",
            }
            : undefined,
        hearsRunsOf: on.has("workflow_run")
            ? (listOf(on.get("workflow_run"), "workflows") ?? [])
            : undefined,
        isScheduled: on.has("schedule"),
        runName: textOf((0,text_json/* getOwn */.Ng)(root, "run-name")) || undefined,
        permissions: permissionsOf((0,text_json/* getOwn */.Ng)(root, "permissions")),
        concurrency: concurrencyOf((0,text_json/* getOwn */.Ng)(root, "concurrency"), "/concurrency"),
        jobs: Object.entries((0,text_json/* isJsonObject */.OW)(jobs) ? jobs : {}).map(([id, job]) => jobOf(id, (0,text_json/* isJsonObject */.OW)(job) ? job : {})),
    };
}
function answerersOf(workflow) {
    return workflow.jobs.flatMap((job) => {
        const reusable = reusableOf(job);
        if (reusable !== undefined && reusable !== "sweep" && reusable !== "doctor")
            return [
                {
                    workflow,
                    job,
                    pointer: job.pointer,
                    how: "reusable",
                    reusable,
                    with: job.with,
                    condition: job.condition,
                },
            ];
        return job.steps
            .filter(({ uses, run }) => OWN_ACTION.test(uses) || isAnswerByHand(run))
            .map((step) => ({
            workflow,
            job,
            pointer: step.pointer,
            how: OWN_ACTION.test(step.uses) ? "action" : "by hand",
            reusable: undefined,
            with: step.with,
            condition: `${job.condition} ${step.condition}`.trim(),
        }));
    });
}
function reusableOf({ uses }) {
    return OWN_WORKFLOW.exec(uses)?.[1];
}
function isAnswerByHand(run) {
    return EVENT_REQUEST.test(run) && /finished/.test(run);
}
function sweepsOf({ jobs }) {
    return jobs.flatMap((job) => reusableOf(job) === "sweep"
        ? [{ pointer: job.pointer, with: job.with }]
        : job.steps
            .filter(({ uses }) => SWEEP_ACTION.test(uses))
            .map((step) => ({ pointer: step.pointer, with: step.with })));
}
function hears({ dispatch }, eventType) {
    return dispatch !== undefined && (dispatch.types?.includes(eventType) ?? true);
}
function grants(permissions, scope, access) {
    const granted = permissions.named[scope] ?? permissions.otherwise;
    return granted === "write" || granted === access || access === "none";
}
function permissionsOfJob({ permissions }, job) {
    return job.permissions ?? permissions;
}
function triggersOf(on) {
    if (typeof on === "string")
        return new Map([[on, undefined]]);
    if (Array.isArray(on))
        return new Map(on.map((name) => [String(name), undefined]));
    return new Map((0,text_json/* isJsonObject */.OW)(on) ? Object.entries(on) : []);
}
function listOf(options, key) {
    const value = (0,text_json/* isJsonObject */.OW)(options) ? (0,text_json/* getOwn */.Ng)(options, key) : undefined;
    if (value === undefined || value === null)
        return undefined;
    return (Array.isArray(value) ? value : [value]).map(textOf);
}
function jobOf(id, job) {
    const pointer = (0,yaml_text/* child */.j)("/jobs", id);
    const steps = (0,text_json/* getOwn */.Ng)(job, "steps");
    const secrets = (0,text_json/* getOwn */.Ng)(job, "secrets");
    const timeout = (0,text_json/* getOwn */.Ng)(job, "timeout-minutes");
    return {
        id,
        pointer,
        condition: textOf((0,text_json/* getOwn */.Ng)(job, "if")),
        uses: textOf((0,text_json/* getOwn */.Ng)(job, "uses")),
        with: textsOf((0,text_json/* getOwn */.Ng)(job, "with")),
        secrets: secrets === "inherit" ? "inherit" : textsOf(secrets),
        permissions: permissionsOf((0,text_json/* getOwn */.Ng)(job, "permissions")),
        timeoutMinutes: typeof timeout === "number" ? timeout : undefined,
        concurrency: concurrencyOf((0,text_json/* getOwn */.Ng)(job, "concurrency"), `${pointer}/concurrency`),
        hasEnvironment: (0,text_json/* getOwn */.Ng)(job, "environment") !== undefined,
        steps: (Array.isArray(steps) ? steps : []).map((step, index) => stepOf((0,text_json/* isJsonObject */.OW)(step) ? step : {}, `${pointer}/steps/${index}`)),
    };
}
function stepOf(step, pointer) {
    return {
        pointer,
        condition: textOf((0,text_json/* getOwn */.Ng)(step, "if")),
        uses: textOf((0,text_json/* getOwn */.Ng)(step, "uses")),
        run: textOf((0,text_json/* getOwn */.Ng)(step, "run")),
        with: textsOf((0,text_json/* getOwn */.Ng)(step, "with")),
        goesOnAfterErrors: (0,text_json/* getOwn */.Ng)(step, "continue-on-error") === true,
    };
}
function permissionsOf(value) {
    if (value === "read-all")
        return { named: {}, otherwise: "read" };
    if (value === "write-all")
        return { named: {}, otherwise: "write" };
    if (!(0,text_json/* isJsonObject */.OW)(value))
        return undefined;
    const named = Object.entries(value).filter((entry) => entry[1] === "read" || entry[1] === "write");
    return { named: Object.fromEntries(named), otherwise: "none" };
}
function concurrencyOf(value, pointer) {
    if (typeof value === "string")
        return { group: value, cancels: false, keepsAll: false, pointer };
    if (!(0,text_json/* isJsonObject */.OW)(value))
        return undefined;
    const cancels = (0,text_json/* getOwn */.Ng)(value, "cancel-in-progress");
    return {
        group: textOf((0,text_json/* getOwn */.Ng)(value, "group")),
        cancels: cancels !== undefined && cancels !== null && cancels !== false,
        keepsAll: (0,text_json/* getOwn */.Ng)(value, "queue") === "max",
        pointer,
    };
}
function textsOf(value) {
    return Object.fromEntries(Object.entries((0,text_json/* isJsonObject */.OW)(value) ? value : {}).map(([name, text]) => [name, textOf(text)]));
}
function textOf(value) {
    return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

;// CONCATENATED MODULE: ./cli/doctor/checks/by-hand.ts



const THE_ACTION = "Answer by this action instead: examples/workflows/interactive.yml.";
function eachStep(chosen, judge) {
    return function* ({ files }) {
        for (const { path } of files.broken)
            yield { because: `${path} is no YAML that can be read (CA-D301)` };
        for (const workflow of files.workflows)
            for (const step of workflow.dispatch === undefined
                ? []
                : workflow.jobs.flatMap(({ steps }) => steps)) {
                const found = chosen(step) ? judge(step, workflow) : undefined;
                if (found === undefined)
                    continue;
                const { at = "/run", cause, fix } = found;
                yield { where: workflow.file.where(step.pointer + at), cause, fix };
            }
    };
}
function pastedIn(step) {
    return [
        ["/run", step.run],
        ["/with/run", step.with["run"] ?? ""],
    ]
        .flatMap(([at, script]) => expressionsIn(script).map((expression) => ({ at, expression })))
        .find(({ expression }) => expression.includes("github.event.client_payload"));
}
const byHand = ({ run }) => isAnswerByHand(run);
const BY_HAND_CHECKS = [
    check({
        code: "CA-D601",
        title: "Text of the payload is pasted into a script",
        severity: "error",
        needs: ["files"],
        cause: "GitHub puts the text into the script before the shell reads it, so whoever may dispatch runs commands with the job's secrets (https://docs.github.com/en/actions/concepts/security/script-injections).",
        fix: "Give it to the step as a variable below `env`, and use the variable in quotes.",
        find: eachStep((step) => pastedIn(step) !== undefined, (step, { file }) => {
            const { at, expression } = pastedIn(step) ?? { at: "/run", expression: "" };
            const [, field = "payload"] = /client_payload\.([\w.]+)/.exec(expression) ?? [];
            const name = `PAYLOAD_${field.replace(/\W/g, "_").toUpperCase()}`;
            const change = { value: expression, name, old: expression, fresh: `$${name}` };
            return {
                at,
                cause: `${expression} becomes a part of the script.`,
                fix: withVariable(file, step, change),
            };
        }),
    }),
    check({
        code: "CA-D602",
        title: "The answer is not sent when a step fails",
        severity: "error",
        needs: ["files"],
        cause: "A step runs only while all before it have succeeded. When one fails nothing is sent, and the task waits for ever.",
        fix: "`if: always()` at the step; it is still not sent when the run is lost, so answer by this action and add the sweep.",
        find: eachStep(byHand, (step, { file }) => /always\(\)/.test(step.condition)
            ? undefined
            : {
                cause: "The step that sends `finished` has no `if: always()`.",
                fix: step.condition === ""
                    ? file.insertInto(step.pointer, ["if: always()"])
                    : file.setValue(`${step.pointer}/if`, "always()"),
            }),
    }),
    check({
        code: "CA-D603",
        title: "The result is always the same",
        severity: "error",
        needs: ["files"],
        cause: "The event says `pass` as a fixed text, so a failed deployment goes on to the next stage.",
        fix: "Send what the job's status says: `${{ job.status == 'success' && 'pass' || 'fail' }}` by a variable.",
        find: eachStep(byHand, ({ run, pointer }, { file }) => {
            const [all] = /result\\?"?\s*:\s*\\?"pass\\?"/.exec(run) ?? [];
            return all === undefined
                ? undefined
                : {
                    cause: "`result` is the fixed text `pass`.",
                    fix: file.replace(`${pointer}/run`, all, all.replace(/pass/, "${{ job.status == 'success' && 'pass' || 'fail' }}")),
                };
        }),
    }),
    check({
        code: "CA-D604",
        title: "A refused request does not fail the step",
        severity: "error",
        needs: ["files"],
        cause: "Without `--fail` curl ends with 0 on 401, 404 or 500: the step is green, and the task waits for ever.",
        fix: "`curl --fail-with-body`.",
        find: eachStep(({ run }) => EVENT_REQUEST.test(run) && /\bcurl\b/.test(run), ({ run, pointer }, { file }) => /--fail(?:-with-body)?\b|\s-\w*f/.test(run)
            ? undefined
            : {
                cause: "curl has no --fail-with-body.",
                fix: file.replace(`${pointer}/run`, "curl ", "curl --fail-with-body "),
            }),
    }),
    check({
        code: "CA-D605",
        title: "The type of the answer names one task",
        severity: "warning",
        needs: ["files"],
        cause: "An answer whose type names another task than the one that was triggered is counted, and then the sequence hangs, since no such task is open.",
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
        cause: "Events are taken at `<address>/api/v1/event`. Without `/api` the gateway answers 404 or a redirect, and nothing is sent.",
        fix: "`$CONTROL_PLANE_URL/api/v1/event`",
        find: eachStep(({ run }) => EVENT_REQUEST.test(run), ({ run, pointer }, { file }) => {
            const [all] = /(?<!\/api)\/v1\/event\b/.exec(run) ?? [];
            return all === undefined
                ? undefined
                : {
                    cause: "The address has /v1/event without /api before it.",
                    fix: file.replace(`${pointer}/run`, "/v1/event", "/api/v1/event"),
                };
        }),
    }),
];
function withVariable(file, step, { value, name, old, fresh }) {
    const from = file.lineOf(step.pointer);
    const changed = file.lines.findIndex((line, index) => index >= from - 1 && line.includes(old));
    const hasEnv = file.at(`${step.pointer}/env`) !== undefined;
    const envAt = hasEnv ? file.lineOf(`${step.pointer}/env`) : from;
    if (changed < envAt)
        return {
            kind: "words",
            text: `Add ${name}: ${value} below env of the step, and write ${fresh} in the script. ${THE_ACTION}`,
        };
    const indent = " ".repeat(/^\s*- /.exec(file.lines[from - 1] ?? "")?.[0].length ?? 2);
    const lines = file.lines.slice(envAt - 1, changed + 1);
    const [first = "", ...rest] = lines.map((line) => line.replace(old, () => fresh));
    return {
        kind: "lines",
        path: file.path,
        from: envAt,
        to: changed + 1,
        lines: [first, ...(hasEnv ? [] : [`${indent}env:`]), `${indent}  ${name}: ${value}`, ...rest],
    };
}

;// CONCATENATED MODULE: ./cli/doctor/finding.ts
const DOCTOR_PAGE = "https://github.com/cloud-automation-actions/cloud-automation-actions/blob/main/docs/doctor.md";
function linkTo(code) {
    return `${DOCTOR_PAGE}#${code.toLowerCase()}`;
}
function shellWord(text) {
    return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./cli/doctor/checks/control-plane.ts


const OLDEST_MINOR = 14;
const MAX_CLOCK_MINUTES = 1;
const MS_PER_MINUTE = 60_000;
const SCOPES = "cloudautomation:events:write cloudautomation:events:read cloudautomation:integrations:read cloudautomation:secrets:read cloudautomation:resources:read";
const secretFix = {
    kind: "command",
    command: 'printf %s "$CONTROL_PLANE_TOKEN" | gh secret set CONTROL_PLANE_TOKEN',
};
const CONTROL_PLANE_CHECKS = [
    check({
        code: "CA-D501",
        title: "The control plane cannot be reached",
        severity: "error",
        needs: ["reach", "address"],
        cause: "Nothing answers at the address, so no task can be answered from here.",
        fix: "Open `<address>/api/v1/metadata` from the machine of the runner. A control plane behind a firewall needs a self-hosted runner; a private certificate authority goes into NODE_EXTRA_CA_CERTS.",
        *find({ reach, address }) {
            if (reach.kind === "away")
                yield {
                    where: address,
                    cause: `The request ${reach.words}.`,
                    fix: { kind: "words", text: `Try: curl --head ${address}/v1/metadata` },
                };
        },
    }),
    check({
        code: "CA-D502",
        title: "What answers is no control plane",
        severity: "error",
        needs: ["reach", "address"],
        cause: "The address leads to something else: a login page, another environment, or a path that the gateway does not know.",
        fix: "The address is that of the Bridge without `/bridge`, for Cloud Automation `https://<environment>.cloudautomation.live.dynatrace.com`.",
        *find({ reach, address }) {
            if (reach.kind === "away")
                yield { because: "nothing answers at the address (CA-D501)" };
            if (reach.kind === "refuses")
                yield { because: "what answers refuses the token (CA-D503)" };
            if (reach.kind === "stranger")
                yield {
                    where: address,
                    cause: `GET ${address}/v1/metadata was answered by ${reach.answer}.`,
                    fix: {
                        kind: "command",
                        command: "gh variable set CONTROL_PLANE_URL --body https://<address of the control plane>",
                    },
                };
        },
    }),
    check({
        code: "CA-D503",
        title: "The control plane refuses the token",
        severity: "error",
        needs: ["reach", "address"],
        cause: "Nothing can be read or answered with it. The token is of another installation, was changed, or has a line break.",
        fix: "Copy the API token from the Bridge and store it without a line break.",
        *find({ reach, address }) {
            if (reach.kind === "away")
                yield { because: "nothing answers at the address (CA-D501)" };
            if (reach.kind === "stranger")
                yield { because: "what answers is no control plane (CA-D502)" };
            if (reach.kind === "refuses")
                yield { where: address, cause: `It answered ${reach.status}.`, fix: secretFix };
        },
    }),
    check({
        code: "CA-D504",
        title: "The control plane is too old",
        severity: "error",
        needs: ["reach", "address"],
        cause: "Before 0.14 Keptn does not count `started` and `finished`, so who owes what cannot be known.",
        fix: "Update Keptn to 0.14 or newer; 1.4.5 is the last release.",
        *find({ reach, address }) {
            if (reach.kind !== "answers") {
                yield {
                    because: `the control plane at ${address} does not answer as one (CA-D501, CA-D502 or CA-D503)`,
                };
                return;
            }
            const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(reach.version) ?? [];
            if (major === undefined) {
                yield { because: `its version ${JSON.stringify(reach.version)} cannot be read` };
                return;
            }
            if (major === "0" && Number(minor) < OLDEST_MINOR)
                yield {
                    where: address,
                    cause: `Its version is ${reach.version}.`,
                    fix: {
                        kind: "words",
                        text: "Update Keptn: helm upgrade keptn keptn/keptn --version 1.4.5",
                    },
                };
        },
    }),
    check({
        code: "CA-D505",
        title: "The clocks differ",
        severity: "warning",
        needs: ["clockDifferenceMs", "address"],
        cause: "The sweep and the waits compare times of the control plane, of GitHub and of the runner. More than a minute between them ends tasks too early, or too late.",
        fix: "Set the clock of the machine by NTP.",
        *find({ clockDifferenceMs, address }) {
            const minutes = clockDifferenceMs / MS_PER_MINUTE;
            if (Math.abs(minutes) <= MAX_CLOCK_MINUTES)
                return;
            yield {
                where: address,
                cause: `The control plane's clock is ${Math.abs(minutes).toFixed(1)} minutes ${minutes > 0 ? "ahead of" : "behind"} this machine's.`,
                fix: { kind: "words", text: "Set both clocks by NTP: timedatectl set-ntp true" },
            };
        },
    }),
    check({
        code: "CA-D506",
        title: "The token may not make a call that the action makes",
        severity: "error",
        needs: ["calls"],
        cause: "An OAuth client has scopes for each interface. Without one of them tasks cannot be read, counted or answered.",
        fix: `Give the client these scopes, and name them in oauth-scope: ${SCOPES}.`,
        find: ({ calls }) => calls
            .filter(({ status }) => status === 401 || status === 403)
            .map((call) => ({
            where: call.name,
            cause: `It was answered ${call.status}, and is needed ${call.purpose}.`,
            fix: { kind: "words", text: `Give the OAuth client the scopes ${SCOPES}.` },
        })),
    }),
    check({
        code: "CA-D507",
        title: "A call that the action makes is not understood",
        severity: "error",
        needs: ["calls"],
        cause: "A gateway or proxy in front of the control plane does not let the path through, or answers for it.",
        fix: "Let the paths of docs/reference/keptn.md through, with their query.",
        find: ({ calls }) => calls.filter(isOdd).map((call) => ({
            where: call.name,
            cause: `It is needed ${call.purpose}, and was answered ${call.answer}.`,
            fix: { kind: "words", text: `Let ${call.name} through to the control plane.` },
        })),
    }),
    check({
        code: "CA-D508",
        title: "The control plane refuses events of the size that the action may send",
        severity: "error",
        needs: ["largeEvent", "address"],
        cause: "The action sends up to 60 KB: what is larger is cut before. Keptn takes 64 KB with its validation and 1 MB without; a proxy in front may take less, and then a long message is never delivered.",
        fix: "Raise the proxy's limit, for nginx `client_max_body_size 1m`.",
        *find({ largeEvent, address }) {
            if (!largeEvent.isTaken)
                yield {
                    where: `${address}/v1/event`,
                    cause: `An event of ${largeEvent.bytes} bytes was answered ${largeEvent.answer}.`,
                    fix: {
                        kind: "words",
                        text: "Raise the limit of the gateway or proxy: client_max_body_size 1m; and MAX_EVENT_SIZE_KB of the API service to 64 at least.",
                    },
                };
        },
    }),
    check({
        code: "CA-D509",
        title: "The control plane has no webhook service",
        severity: "error",
        needs: ["webhookService", "address"],
        cause: "Without it nothing is ever dispatched to GitHub.",
        fix: "Install Keptn with `webhook-service` (it is a part of the chart since 0.10), and look whether its pod runs.",
        *find({ webhookService, address }) {
            if (webhookService === undefined)
                yield {
                    where: address,
                    cause: "No integration called webhook-service is registered.",
                    fix: {
                        kind: "words",
                        text: "kubectl -n keptn get pods -l app.kubernetes.io/name=webhook-service",
                    },
                };
        },
    }),
    check({
        code: "CA-D510",
        title: "The token travels without encryption",
        severity: "warning",
        needs: ["address"],
        cause: "With http:// everybody on the way can read the token, which may do everything in the control plane.",
        fix: "Use https://, also inside of a company.",
        *find({ address }) {
            if (!/^http:\/\//.test(address) || /^http:\/\/(?:localhost|127\.|\[::1\])/.test(address))
                return;
            yield {
                where: address,
                cause: "The address begins with http://.",
                fix: {
                    kind: "command",
                    command: `gh variable set CONTROL_PLANE_URL --body ${shellWord(address.replace(/^http:/, "https:").replace(/\/api$/, ""))}`,
                },
            };
        },
    }),
];
function isOdd({ status }) {
    return status === 405 || status >= 500 || (status >= 300 && status < 400);
}

// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/nearest.ts
var nearest = __webpack_require__(56300);
// EXTERNAL MODULE: ./simulator/webhook/subscription.ts
var subscription = __webpack_require__(89936);
// EXTERNAL MODULE: ./simulator/webhook/index.ts + 30 modules
var webhook = __webpack_require__(77866);
;// CONCATENATED MODULE: ./cli/doctor/sending.ts



const DISPATCH = /^https?:\/\/[^/]+(?:\/api\/v3)?\/repos\/([^/\s]+\/[^/\s]+)\/dispatches$/;
const EXAMPLE_ID = "7b0c2c7e-6b0e-4c63-8f0a-3b2b6f7c1d22";
const EXAMPLE_CONTEXT = "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11";
function sendingsOf(requests, shipyards) {
    return requests.map((request) => {
        const found = sendings.get(request) ?? sendingOf(request, shipyards);
        sendings.set(request, found);
        return found;
    });
}
const sendings = new WeakMap();
function sendingOf(request, shipyards) {
    const { entry } = request;
    const command = (0,webhook/* commandLine */.ay)(request.request);
    const secrets = Object.fromEntries(entry.envFrom.map(({ name }) => [name, "a-secret"]));
    const data = (0,webhook/* templateData */.Jr)(exampleEvent(entry.type, shipyards));
    const { rendered, template } = render(command, data, secrets);
    const args = template === undefined ? ((0,webhook/* splitArguments */.vj)(rendered) ?? []) : [];
    const body = template === undefined ? bodyIn(args) : render(payloadOf(request), data, secrets).rendered;
    const url = urlOf(request, args);
    const json = parse(body);
    const { event_type: eventType, client_payload: payload } = json ?? {};
    return {
        request,
        url,
        repository: DISPATCH.exec(url)?.[1],
        template,
        denied: template === undefined ? denied(rendered) : undefined,
        rendered,
        body,
        json,
        eventType: typeof eventType === "string" ? eventType : eventTypeOf(request),
        payload: (0,text_json/* isJsonObject */.OW)(payload) ? payload : undefined,
    };
}
function bodyIn(args) {
    const at = args.findIndex((arg) => ["--data", "-d", "--data-raw"].includes(arg));
    return at < 0 ? "" : (args[at + 1] ?? "");
}
function eventTypeOf(request) {
    return /"event_type"\s*:\s*"([^"{}]*)"/.exec(payloadOf(request))?.[1];
}
function payloadOf({ request }) {
    return typeof request === "string" ? request : request.payload;
}
function urlOf({ request }, args) {
    if (typeof request !== "string")
        return request.url;
    return (args.find((arg) => /^https?:\/\//.test(arg)) ?? /https?:\/\/[^\s'"]+/.exec(request)?.[0] ?? "");
}
function render(text, data, secrets) {
    try {
        return { rendered: (0,webhook/* renderTemplate */.Xm)(text, data, secrets), template: undefined };
    }
    catch (error) {
        if (!(error instanceof webhook/* TemplateError */.$w) && !(error instanceof webhook/* NotSimulatedError */.mt))
            throw error;
        const end = error.message.indexOf(">: ");
        const begin = error.message.lastIndexOf("<", end);
        const at = begin < 0 || end < 0 ? undefined : error.message.slice(begin + 1, end);
        return { rendered: "", template: { message: error.message, at } };
    }
}
function denied(rendered) {
    try {
        return (0,webhook/* deniedReason */.qH)(rendered);
    }
    catch (error) {
        if (error instanceof webhook/* ServicePanicError */.bY)
            return "the service ends at a --data without a value";
        throw error;
    }
}
function deniedWord({ request }) {
    const text = typeof request === "string" ? request.replaceAll("\\", "") : request.url;
    return webhook/* DEFAULT_DENY_LIST */._j.find((word) => text.includes(word));
}
function parse(body) {
    try {
        const value = JSON.parse(body);
        return (0,text_json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function exampleEvent(type, shipyards) {
    const parsed = (0,event_type/* parseTaskEventType */.hN)(type);
    const properties = shipyards
        .flatMap(({ stages }) => stages)
        .flatMap(({ sequences }) => sequences)
        .flatMap(({ tasks }) => tasks)
        .filter(({ name }) => name === parsed?.task)
        .map((task) => task.properties)
        .map((value) => value ?? null);
    const common = properties.length > 0 ? properties.reduce(intersection) : null;
    return {
        type,
        source: parsed?.kind === "triggered" ? "shipyard-controller" : "another-service",
        id: EXAMPLE_ID,
        time: "2026-01-01T12:00:00.000Z",
        specversion: "1.0",
        shkeptncontext: EXAMPLE_CONTEXT,
        ...(parsed?.kind !== "triggered" && { triggeredid: EXAMPLE_ID }),
        data: {
            project: "project",
            stage: "stage",
            service: "service",
            ...(parsed?.kind === "finished" && { status: "succeeded", result: "pass" }),
            ...(parsed?.kind === "triggered" && (0,text_json/* isJsonObject */.OW)(common) && { [parsed.task]: common }),
        },
    };
}
function intersection(a, b) {
    if (!(0,text_json/* isJsonObject */.OW)(a) || !(0,text_json/* isJsonObject */.OW)(b))
        return (0,text_json/* isJsonObject */.OW)(a) === (0,text_json/* isJsonObject */.OW)(b) ? a : null;
    const shared = Object.entries(a).filter(([key]) => (0,text_json/* getOwn */.Ng)(b, key) !== undefined);
    return Object.fromEntries(shared.map(([key, value]) => [key, intersection(value, (0,text_json/* getOwn */.Ng)(b, key) ?? null)]));
}

;// CONCATENATED MODULE: ./cli/doctor/work.ts
const DEFAULT_CATALOGUE = ".github/cloud-automation.yml";
function catalogueOf({ how, reusable, with: inputs }) {
    const path = inputs["tasks-file"];
    if (path !== undefined && path !== "")
        return path;
    return how === "reusable" && reusable === "task" ? DEFAULT_CATALOGUE : undefined;
}
function tasksOf({ with: inputs }) {
    return inputs["tasks"] === "" ? undefined : inputs["tasks"];
}
function modeOf({ how, with: inputs, }) {
    if (how === "by hand")
        return "interactive";
    const mode = inputs["mode"] ?? "auto";
    if (mode === "interactive" || mode === "active")
        return "interactive";
    if (mode === "silent" || mode === "passive")
        return "silent";
    return mode === "auto" || mode === "" ? "auto" : undefined;
}

;// CONCATENATED MODULE: ./cli/doctor/checks/dispatch.ts












const SCOPE = "keptn-webhook-service";
function dispatchesOf({ webhooks, shipyards, repositoryName }) {
    return sendingsOf(webhooks.flatMap(({ entries }) => entries).flatMap(({ requests }) => requests), shipyards).filter(({ repository }) => repository?.toLowerCase() === repositoryName.toLowerCase());
}
function meetings(facts) {
    return dispatchesOf(facts)
        .flatMap(({ eventType, request: { entry } }) => eventType === undefined
        ? []
        : [{ entry, eventType, answerers: answerersFor(eventType, entry, facts.files) }])
        .filter(({ answerers }) => answerers.length > 0);
}
function answerersFor(eventType, { type }, { workflows }) {
    return workflows
        .filter((workflow) => hears(workflow, eventType))
        .flatMap(answerersOf)
        .filter((answerer) => mayBeFor(answerer, eventType, (0,event_type/* parseTaskEventType */.hN)(type)?.task));
}
function mayBeFor(answerer, eventType, task) {
    const compared = [...answerer.condition.matchAll(/github\.event\.action\s*==\s*'([^']*)'/g)];
    const tasks = tasksOf(answerer)?.split(/[\s,]+/);
    return ((compared.length === 0 || compared.some(([, type]) => type === eventType)) &&
        (tasks === undefined || task === undefined || tasks.includes("*") || tasks.includes(task)));
}
function* unreadable({ files, webhooks, }) {
    for (const { path } of files.broken)
        yield {
            because: `${path} is no YAML that can be read (CA-D301), so what it listens to is not known`,
        };
    for (const { path, file } of webhooks)
        if (file === undefined)
            yield { because: `${path} is no YAML that can be read (CA-D101)` };
}
function* unmet(facts) {
    yield* unreadable(facts);
    const dispatches = dispatchesOf(facts);
    if (dispatches.length === 0 && facts.webhooks.length > 0)
        yield { because: `no webhook dispatches to ${facts.repositoryName} (CA-D706 or CA-D115)` };
    for (const { eventType, request } of dispatches)
        if (eventType === undefined)
            yield { because: `the event_type of ${request.entry.where} cannot be told (CA-D108)` };
        else if (!facts.files.workflows.some((workflow) => hears(workflow, eventType)))
            yield { because: `no workflow listens to ${JSON.stringify(eventType)} (CA-D201)` };
        else if (!facts.files.forTasks.some((one) => hears(one, eventType) && answerersOf(one).length > 0))
            yield { because: `no step answers what ${JSON.stringify(eventType)} brings (CA-D205)` };
}
function bindingOf(answerer, eventType, catalogues) {
    const path = catalogueOf(answerer);
    const found = path === undefined ? undefined : catalogues.get(path);
    if (path !== undefined && (found === undefined || !("scope" in found)))
        return { because: `the catalogue ${path} cannot be used (CA-D312)` };
    try {
        const words = (field) => {
            const set = (0,trust_binding/* readWords */.ux)(field, answerer.with[field] ?? "");
            return set && { [field]: set };
        };
        return {
            inputs: { ...words("tasks"), ...words("stages"), ...words("projects") },
            ...(found !== undefined && "scope" in found && { catalogue: found.scope }),
            eventType,
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { because: error.message };
        throw error;
    }
}
const DISPATCH_CHECKS = [
    check({
        code: "CA-D201",
        title: "No workflow listens to the dispatch",
        severity: "error",
        needs: ["webhooks", "shipyards", "repositoryName", "files"],
        cause: "GitHub answers 204 to every dispatch, also where no workflow has its `event_type` among its `types`. Nothing starts then, and an interactive task waits for ever: Keptn has no timeout after `started`. The published recipe sends `active` and listens for `active-task`.",
        fix: "Write the webhook's `event_type`, letter for letter, among the `types` of the workflow.",
        *find(facts) {
            for (const unsure of unmet(facts))
                if (!/CA-D20[15]/.test(unsure.because))
                    yield unsure;
            const listeners = facts.files.workflows.filter(({ dispatch }) => dispatch !== undefined);
            const all = listeners.find(({ dispatch }) => dispatch?.types === undefined);
            for (const { eventType, request } of dispatchesOf(facts)) {
                const { entry } = request;
                if (eventType === undefined)
                    continue;
                if (facts.files.workflows.some((workflow) => hears(workflow, eventType))) {
                    if (all !== undefined &&
                        listeners.every(({ dispatch }) => !dispatch?.types?.includes(eventType)))
                        yield { because: `${all.file.path} listens to every dispatch (CA-D302)` };
                    continue;
                }
                const types = listeners.flatMap(({ dispatch }) => dispatch?.types ?? []);
                yield {
                    where: entry.file.where(request.pointer),
                    cause: `The event_type ${JSON.stringify(eventType)} is among the types of no workflow; there ${types.length === 1 ? "is" : "are"} ${types.join(", ") || "none"}.`,
                    fix: listenFix(facts, eventType, request.entry, types),
                };
            }
        },
    }),
    check({
        code: "CA-D202",
        title: "The work is bound to no such task",
        severity: "error",
        needs: ["webhooks", "shipyards", "repositoryName", "files", "catalogues"],
        cause: "Work answers only tasks that it is bound to: by `tasks`, by the keys of its catalogue, or by an `event_type` that ends in the task's name. A dispatch that fits none of these is refused (CA-205, CA-208) or skipped (CA-323), and the task waits or fails.",
        fix: "Add the task to `tasks` of the step, a rule to the catalogue, or let the `event_type` end in the task's name: `keptn-deployment`.",
        *find(facts) {
            yield* unmet(facts);
            for (const sending of dispatchesOf(facts))
                yield* unbound(sending, facts);
        },
    }),
    check({
        code: "CA-D203",
        title: "The webhook answers a task that the workflow wants to answer",
        severity: "error",
        needs: ["webhooks", "shipyards", "repositoryName", "files"],
        cause: "`sendFinished: true` finishes the task `pass` as soon as GitHub has taken the call. The run finds it closed (CA-313), and its verdict is lost.",
        fix: "`sendFinished: false` for an interactive task; `mode: silent` in the workflow where the webhook's answer is meant.",
        *find(facts) {
            yield* unmet(facts);
            for (const { entry, answerers } of meetings(facts)) {
                const answerer = answerers.find((one) => modeOf(one) === "interactive");
                if (!isTask(entry) || !entry.sendFinished || answerer === undefined)
                    continue;
                yield {
                    where: entry.where,
                    cause: `The webhook says \`finished\` itself, and ${answerer.workflow.file.path} has mode: interactive.`,
                    fix: entry.file.setValue(`${entry.pointer}/sendFinished`, "false"),
                };
            }
        },
    }),
    check({
        code: "CA-D204",
        title: "The task is not answered",
        severity: "error",
        needs: ["webhooks", "shipyards", "repositoryName", "files"],
        cause: "A workflow with `mode: silent` sends nothing, and neither does a webhook with `sendFinished: false`. The task waits for ever and blocks its service.",
        fix: "`sendFinished: true` in the webhook of a silent task, or `mode: interactive` in the workflow.",
        *find(facts) {
            yield* unmet(facts);
            for (const { entry, answerers } of meetings(facts)) {
                const answerer = answerers.find((one) => modeOf(one) === "silent");
                if (!isTask(entry) || entry.sendFinished || answerer === undefined)
                    continue;
                const others = answerers.filter((one) => modeOf(one) !== "silent");
                if (others.every(isAnyonesAnswer) && others.length > 0)
                    yield {
                        because: `${others[0]?.workflow.file.path} answers whatever comes (CA-D302 or CA-D303)`,
                    };
                if (others.length > 0)
                    continue;
                const { file } = answerer.workflow;
                yield {
                    where: entry.where,
                    cause: `${file.path} has mode: silent, and the webhook does not say \`finished\` either.`,
                    fix: entry.sendStarted
                        ? setFlag(entry, "sendFinished", true)
                        : file.setValue(`${answerer.pointer}/with/mode`, "interactive"),
                };
            }
        },
    }),
    check({
        code: "CA-D205",
        title: "The workflow has no step that answers",
        severity: "error",
        needs: ["webhooks", "shipyards", "repositoryName", "files"],
        cause: "The webhook leaves the answer to the workflow, and nothing in it sends one, neither this action nor a request of its own. The task waits for ever.",
        fix: "Add the action as a step, as in examples/workflows/interactive.yml, or call one of the reusable workflows.",
        *find(facts) {
            for (const unsure of unmet(facts))
                if (!unsure.because.includes("CA-D205"))
                    yield unsure;
            for (const { request, eventType } of dispatchesOf(facts)) {
                const { entry } = request;
                if (!isTask(entry) || entry.sendFinished || eventType === undefined)
                    continue;
                const hearing = facts.files.workflows.filter((workflow) => hears(workflow, eventType));
                if (hearing.length === 0 || hearing.some((workflow) => answerersOf(workflow).length > 0))
                    continue;
                const [workflow] = hearing;
                const [job] = workflow?.jobs ?? [];
                if (workflow === undefined || job === undefined)
                    continue;
                yield {
                    where: workflow.file.where(job.pointer),
                    cause: `${JSON.stringify(eventType)} starts it, the webhook has sendFinished: false, and no step answers.`,
                    fix: workflow.file.insertBelow(`${job.pointer}/steps`, [
                        "- uses: cloud-automation-actions/cloud-automation-actions@v1",
                        "  with:",
                        "    control-plane-url: ${{ vars.CONTROL_PLANE_URL }}",
                        "    control-plane-token: ${{ secrets.CONTROL_PLANE_TOKEN }}",
                        "    mode: interactive",
                    ]),
                };
            }
        },
    }),
    check({
        code: "CA-D206",
        title: "An approval reaches work that may not answer it",
        severity: "error",
        needs: ["webhooks", "shipyards", "repositoryName", "files", "catalogues"],
        cause: "A task called `approval` is answered only by the job `approval.ask`, which asks people. A script, own steps or another job is refused with CA-209 and sends nothing.",
        fix: "`job: approval.ask` in the step, or the reusable workflow `approval.yml`.",
        *find(facts) {
            yield* unmet(facts);
            const approvals = meetings(facts).filter(({ entry }) => isTask(entry) && (0,event_type/* parseTaskEventType */.hN)(entry.type)?.task === event_counts/* APPROVAL_TASK */.UG);
            for (const { answerers, eventType } of approvals) {
                const answerer = answerers.find((one) => !asksPeople(one));
                if (answerer === undefined)
                    continue;
                const { file } = answerer.workflow;
                yield {
                    where: file.where(answerer.pointer),
                    cause: `${JSON.stringify(eventType)} brings an approval, and this is no approval.ask.`,
                    fix: answerer.with["job"] !== undefined
                        ? file.setValue(`${answerer.pointer}/with/job`, trust_binding/* APPROVAL_JOB */.c2)
                        : { kind: "words", text: "Use examples/workflows/approval.yml." },
                };
            }
        },
    }),
    check({
        code: "CA-D211",
        title: "A subscription has no webhook in any file",
        severity: "error",
        needs: ["subscriptions", "planeWebhooks"],
        cause: "The webhook service looks for the subscription's id in the files of service, stage and project. Where it finds none, the task fails with “no valid webhook config found”.",
        fix: "Write the subscription's id as `subscriptionID` of the webhook, or take the subscription away.",
        *find({ subscriptions, planeWebhooks }) {
            for (const { path, file } of planeWebhooks)
                if (file === undefined)
                    yield { because: `${path} is no YAML that can be read (CA-D101)` };
            const entries = planeWebhooks.flatMap((file) => file.entries);
            for (const subscription of subscriptions) {
                if (entries.some((entry) => entry.subscriptionID === subscription.id))
                    continue;
                const lonely = entries.find(({ type, subscriptionID }) => type === subscription.event && !subscriptions.some(({ id }) => id === subscriptionID));
                yield {
                    where: `subscription ${subscription.id}`,
                    cause: `It is for ${subscription.event}, and no webhook file has its id.`,
                    fix: lonely === undefined
                        ? {
                            kind: "words",
                            text: `Add a webhook with subscriptionID: ${subscription.id}, or remove the subscription in the Bridge under Settings, Integrations, webhook-service.`,
                        }
                        : lonely.file.replace(lonely.pointer, lonely.subscriptionID, subscription.id),
                };
            }
        },
    }),
    check({
        code: "CA-D212",
        title: "A webhook has no subscription",
        severity: "error",
        needs: ["subscriptions", "webhooks", "webhookService"],
        cause: "The subscription alone decides which events reach a webhook; `type` in the file is for people. Without one the webhook never fires, and its task fails after ten minutes, or another executor has it.",
        fix: "Put the subscription with the id that the file has; it works after a few seconds.",
        *find({ subscriptions, webhooks, webhookService }) {
            for (const entry of webhooks.flatMap((file) => file.entries)) {
                if (subscriptions.some(({ id }) => id === entry.subscriptionID))
                    continue;
                if (subscriptions.some(({ id, event }) => event === entry.type &&
                    !webhooks.some((file) => file.entries.some(({ subscriptionID }) => subscriptionID === id))))
                    continue;
                yield {
                    where: entry.where,
                    cause: `No subscription has the id ${entry.subscriptionID}.`,
                    fix: {
                        kind: "request",
                        method: "PUT",
                        path: subscriptionPath(webhookService, entry.subscriptionID),
                        body: { event: entry.type, filter: filterLike(entry, webhooks, subscriptions) },
                    },
                };
            }
        },
    }),
    check({
        code: "CA-D213",
        title: "Two subscriptions are for one task",
        severity: "error",
        needs: ["subscriptions", "webhooks", "webhookService"],
        cause: "Both webhooks fire for each event. Each sends its `started`, so the task waits for two answers; and where one of them answers by itself, it may end the task before the other's work is done.",
        fix: "Take one of them away, or let their filters name different stages.",
        *find({ subscriptions, webhooks, webhookService }) {
            const entries = new Map(webhooks.flatMap((file) => file.entries).map((entry) => [entry.subscriptionID, entry]));
            for (const [at, one] of subscriptions.entries())
                for (const other of subscriptions.slice(at + 1)) {
                    if (!overlap(one, other) || !one.event.endsWith(".triggered"))
                        continue;
                    const extra = entries.has(other.id) && !entries.has(one.id) ? one : other;
                    yield {
                        where: `subscriptions ${one.id} and ${other.id}`,
                        cause: `Both are for ${one.event}, and their filters overlap.`,
                        fix: {
                            kind: "request",
                            method: "DELETE",
                            path: subscriptionPath(webhookService, extra.id),
                        },
                    };
                }
        },
    }),
    check({
        code: "CA-D214",
        title: "Webhooks never get this event",
        severity: "error",
        needs: ["subscriptions", "webhookService"],
        cause: "Webhooks fire on `sh.keptn.event.<task>.triggered`, `.started`, `.finished` and `.invalidated` only: not on events of sequences, `status.changed` or `sh.keptn.events.problem`.",
        fix: "Subscribe to a task of the sequence.",
        *find({ subscriptions, webhookService }) {
            for (const subscription of subscriptions) {
                const { id, event } = subscription;
                if (/[*>]/.test(event) || (0,event_type/* parseTaskEventType */.hN)(event) !== undefined)
                    continue;
                const [, task] = /^sh\.keptn\.event\.[^.]+\.([^.]+)\.\w+$/.exec(event) ?? [];
                yield {
                    where: `subscription ${id}`,
                    cause: `${event} is no event of a task, so it never arrives.`,
                    fix: {
                        kind: "request",
                        method: "PUT",
                        path: subscriptionPath(webhookService, id),
                        body: {
                            event: `sh.keptn.event.${task ?? "deployment"}.triggered`,
                            filter: listsOf(subscription),
                        },
                    },
                };
            }
        },
    }),
    check({
        code: "CA-D215",
        title: "No shipyard has the task",
        severity: "warning",
        needs: ["webhooks", "shipyards"],
        cause: "The webhook waits for a task that no sequence has, perhaps because of a spelling mistake, so it never fires.",
        fix: "Write the task's name as the shipyard has it.",
        *find({ webhooks, shipyards }) {
            if (shipyards.length === 0) {
                yield { because: "no shipyard was found" };
                return;
            }
            const tasks = new Set(shipyards
                .flatMap(({ stages }) => stages)
                .flatMap(({ sequences }) => sequences)
                .flatMap((sequence) => sequence.tasks)
                .map(({ name }) => name));
            for (const implicit of ["evaluation", "get-sli"])
                tasks.add(implicit);
            for (const entry of webhooks.flatMap((file) => file.entries)) {
                const task = (0,event_type/* parseTaskEventType */.hN)(entry.type)?.task;
                if (task === undefined || tasks.has(task))
                    continue;
                const near = (0,nearest/* nearest */.p)(task, [...tasks]);
                yield {
                    where: entry.file.where(`${entry.pointer}/type`),
                    cause: `No sequence has a task ${JSON.stringify(task)}; there are ${[...tasks].join(", ")}.`,
                    fix: near === undefined
                        ? { kind: "words", text: "Add the task to the shipyard, or remove the webhook." }
                        : entry.file.replace(`${entry.pointer}/type`, task, near),
                };
            }
        },
    }),
    check({
        code: "CA-D216",
        title: "The secret of the webhook does not exist",
        severity: "error",
        needs: ["webhooks", "secrets"],
        cause: "The webhook service reads secrets of the scope `keptn-webhook-service` only. A missing secret fails the task with “could not read secret”.",
        fix: 'Create it: `POST /api/secrets/v1/secret` with `{"name":"github-secret","scope":"keptn-webhook-service","data":{"GITHUBTOKEN":"…"}}`.',
        find: ({ webhooks, secrets }) => eachVariable(webhooks, ({ entry, secretName, secretKey }) => {
            const found = secrets.filter(({ name }) => name === secretName);
            if (found.some(({ scope }) => scope === SCOPE))
                return undefined;
            const [other] = found;
            return {
                where: entry.file.where(`${entry.pointer}/envFrom`),
                cause: other === undefined
                    ? `There is no secret ${JSON.stringify(secretName)} in the scope ${SCOPE}.`
                    : `The secret ${JSON.stringify(secretName)} has the scope ${other.scope}; the webhook service can read ${SCOPE} only.`,
                fix: dispatch_secretFix(secrets, secretName, secretKey, entry),
            };
        }),
    }),
    check({
        code: "CA-D217",
        title: "The secret of the webhook has no such key",
        severity: "error",
        needs: ["webhooks", "secrets"],
        cause: "A missing key is no error: its value is empty, the request goes out with `Bearer ` and GitHub answers 401.",
        fix: "Write the key as the secret has it, letter for letter.",
        find: ({ webhooks, secrets }) => eachVariable(webhooks, ({ entry, secretName, secretKey }) => {
            const found = secrets.find(({ name, scope }) => name === secretName && scope === SCOPE);
            if (found === undefined)
                return { because: `the secret ${secretName} is not there (CA-D216)` };
            if (found.keys.includes(secretKey))
                return undefined;
            const [key] = found.keys;
            return {
                where: entry.file.where(`${entry.pointer}/envFrom`),
                cause: `The secret ${JSON.stringify(secretName)} has the keys ${found.keys.join(", ") || "(none)"}, and not ${JSON.stringify(secretKey)}.`,
                fix: key === undefined
                    ? dispatch_secretFix(secrets, secretName, secretKey, entry)
                    : entry.file.replace(`${entry.pointer}/envFrom`, secretKey, key),
            };
        }),
    }),
];
function subscriptionPath(service, id) {
    const [integration, subscription] = [service ?? "", id].map(encodeURIComponent);
    return `/controlPlane/v1/uniform/registration/${integration}/subscription/${subscription}`;
}
function* eachVariable(webhooks, judge) {
    for (const { path, file } of webhooks)
        if (file === undefined)
            yield { because: `${path} is no YAML that can be read (CA-D101)` };
    for (const entry of webhooks.flatMap((file) => file.entries))
        for (const { secretName, secretKey } of entry.envFrom) {
            const found = judge({ entry, secretName, secretKey });
            if (found !== undefined)
                yield found;
        }
}
function dispatch_secretFix(secrets, name, key, entry) {
    const near = (0,nearest/* nearest */.p)(name, secrets.filter(({ scope }) => scope === SCOPE).map((secret) => secret.name));
    if (near !== undefined)
        return entry.file.replace(`${entry.pointer}/envFrom`, name, near);
    return {
        kind: "request",
        method: secrets.some((secret) => secret.name === name) ? "PUT" : "POST",
        path: "/secrets/v1/secret",
        body: { name, scope: SCOPE, data: { [key]: "<the GitHub token>" } },
    };
}
function isTask({ type }) {
    return (0,event_type/* parseTaskEventType */.hN)(type)?.kind === "triggered";
}
function isAnyonesAnswer(answerer) {
    const types = answerer.workflow.dispatch?.types;
    return types === undefined || (types.length > 1 && tasksOf(answerer) === undefined);
}
function asksPeople(answerer) {
    return (catalogueOf(answerer) !== undefined ||
        answerer.reusable === "approval" ||
        answerer.with["job"] === trust_binding/* APPROVAL_JOB */.c2);
}
function setFlag(entry, name, value) {
    const pointer = `${entry.pointer}/${name}`;
    return entry.file.at(pointer) === undefined
        ? entry.file.insertInto(entry.pointer, [`${name}: ${value}`])
        : entry.file.setValue(pointer, String(value));
}
function listenFix({ files }, eventType, entry, types) {
    const task = (0,event_type/* parseTaskEventType */.hN)(entry.type)?.task;
    const near = (0,nearest/* nearest */.p)(eventType, types) ?? types.find((type) => task !== undefined && type.endsWith(task));
    if (near !== undefined)
        return entry.file.replace(entry.pointer, `"${eventType}"`, `"${near}"`);
    const workflow = files.workflows.find(({ dispatch }) => dispatch?.types !== undefined);
    return workflow === undefined
        ? {
            kind: "words",
            text: `Save a workflow with on: { repository_dispatch: { types: [${eventType}] } } on the default branch; examples/workflows has some.`,
        }
        : {
            kind: "words",
            text: `Add ${eventType} to the types of the workflow that is for it, such as types: [${eventType}] in ${workflow.file.path}.`,
        };
}
function* unbound({ request, eventType }, facts) {
    const { entry } = request;
    const parsed = (0,event_type/* parseTaskEventType */.hN)(entry.type);
    if (eventType === undefined || parsed === undefined)
        return;
    const answerers = facts.files.workflows
        .filter((workflow) => hears(workflow, eventType))
        .flatMap(answerersOf)
        .filter((answerer) => mayBeFor(answerer, eventType, undefined));
    if (answerers.some(({ how }) => how === "by hand"))
        return;
    const reasons = [];
    for (const answerer of answerers) {
        const binding = bindingOf(answerer, eventType, facts.catalogues);
        if ("because" in binding) {
            yield binding;
            return;
        }
        const subject = {
            name: parsed.task,
            kind: parsed.kind,
            project: [...(binding.inputs.projects ?? [])][0] ?? "project",
            type: entry.type,
        };
        const bound = (0,trust_binding/* boundByName */.Zc)(subject, { ...binding, inputs: withoutPlaces(binding) }, modeOf(answerer) === "silent");
        if (bound.kind === "bound") {
            const { dispatch, file } = answerer.workflow;
            if (dispatch?.types === undefined)
                yield { because: `${file.path} listens to every dispatch (CA-D302)` };
            return;
        }
        reasons.push({ answerer, reason: bound.reason });
    }
    const [first] = reasons;
    if (first === undefined)
        return;
    const { file } = first.answerer.workflow;
    yield {
        where: file.where(first.answerer.pointer),
        cause: `${JSON.stringify(eventType)} brings ${entry.type}, and nothing takes it. ${first.reason}`,
        fix: bindFix(first.answerer, parsed.task, facts.catalogues),
    };
}
function withoutPlaces({ inputs }) {
    return inputs.tasks === undefined ? {} : { tasks: inputs.tasks };
}
function bindFix(answerer, task, catalogues) {
    const { file } = answerer.workflow;
    const tasks = tasksOf(answerer);
    const path = catalogueOf(answerer);
    if (tasks !== undefined) {
        const pointer = `${answerer.pointer}/with/tasks`;
        return file.setValue(pointer, `${tasks} ${task}`);
    }
    if (path !== undefined && catalogues.has(path))
        return { kind: "words", text: `Add below tasks of ${path}: ${task}: { run: … }` };
    return file.insertBelow(`${answerer.pointer}/with`, [`tasks: ${task}`]);
}
function filterLike({ level, file }, webhooks, subscriptions) {
    if (level !== undefined)
        return {
            projects: [level.project],
            stages: level.stage === undefined ? [] : [level.stage],
            services: level.service === undefined ? [] : [level.service],
        };
    const siblings = webhooks.find((other) => other.file === file)?.entries ?? [];
    const like = subscriptions.find(({ id }) => siblings.some((entry) => entry.subscriptionID === id));
    return { projects: ["<project>"], stages: [], services: [], ...listsOf(like) };
}
function listsOf(subscription) {
    if (subscription === undefined)
        return {};
    const { projects, stages, services } = subscription.filter;
    return { projects: [...projects], stages: [...stages], services: [...services] };
}
function overlap(one, other) {
    const share = (a, b) => a.length === 0 || b.length === 0 || a.some((name) => b.includes(name));
    return (((0,subscription/* matchesSubject */.i)(one.event, other.event) || (0,subscription/* matchesSubject */.i)(other.event, one.event)) &&
        share(one.filter.projects, other.filter.projects) &&
        share(one.filter.stages, other.filter.stages) &&
        share(one.filter.services, other.filter.services));
}

;// CONCATENATED MODULE: ./cli/doctor/checks/github.ts


const MS_PER_DAY = 86_400_000;
const SOON_DAYS = 14;
const newToken = {
    kind: "words",
    text: "Make a fine-grained token for this repository alone, with Contents: write (https://github.com/settings/personal-access-tokens/new), and store it in the control plane as docs/control-plane-setup.md, step 2, says.",
};
const GITHUB_CHECKS = [
    check({
        code: "CA-D701",
        title: "GitHub refuses the token of the webhook",
        severity: "error",
        needs: ["dispatchToken"],
        cause: "Each dispatch is answered 401, and each task of the webhook fails.",
        fix: "Make a new token and store it as the secret of the control plane.",
        *find({ dispatchToken: { status } }) {
            if (status === 401)
                yield {
                    where: "GITHUB_DISPATCH_TOKEN",
                    cause: "GitHub answered 401: it is expired, revoked, or cut.",
                    fix: newToken,
                };
        },
    }),
    check({
        code: "CA-D702",
        title: "The token of the webhook may not dispatch",
        severity: "error",
        needs: ["dispatchToken", "repositoryName"],
        cause: "A dispatch needs the repository permission *Contents: write*. Without it, or for another repository, GitHub answers 403 or 404.",
        fix: "Edit the fine-grained token: this repository, *Contents: Read and write*.",
        *find({ dispatchToken: { status, dispatchStatus }, repositoryName }) {
            if (status === 401)
                yield { because: "GitHub refuses the token (CA-D701)" };
            else if (dispatchStatus !== 422 && dispatchStatus !== 204)
                yield {
                    where: "GITHUB_DISPATCH_TOKEN",
                    cause: `POST /repos/${repositoryName}/dispatches was answered ${dispatchStatus}.`,
                    fix: newToken,
                };
        },
    }),
    check({
        code: "CA-D703",
        title: "The token of the webhook expires soon",
        severity: "warning",
        needs: ["dispatchToken", "now"],
        cause: "From then on each dispatch is answered 401, and each task of the webhook fails.",
        fix: "Regenerate it, and store it as the secret of the control plane.",
        *find({ dispatchToken: { expires, status }, now }) {
            if (status === 401)
                yield { because: "GitHub refuses the token (CA-D701)" };
            if (expires === undefined)
                return;
            const days = (expires.getTime() - now.getTime()) / MS_PER_DAY;
            if (days < SOON_DAYS)
                yield {
                    where: "GITHUB_DISPATCH_TOKEN",
                    cause: `It expires on ${expires.toISOString().slice(0, 10)}.`,
                    fix: newToken,
                };
        },
    }),
    check({
        code: "CA-D704",
        title: "The token of the webhook may do far more than dispatch",
        severity: "warning",
        needs: ["dispatchToken"],
        cause: "A classic token with the scope `repo` writes to every repository of its owner. Whoever can read secrets of the control plane has it.",
        fix: "A fine-grained token for the one repository, with *Contents: write*, or the token of a GitHub App.",
        *find({ dispatchToken: { scopes, status } }) {
            if (status === 401)
                yield { because: "GitHub refuses the token (CA-D701)" };
            else if (scopes?.includes("repo") === true)
                yield {
                    where: "GITHUB_DISPATCH_TOKEN",
                    cause: `It is a classic token with the scopes ${scopes.join(", ")}.`,
                    fix: newToken,
                };
        },
    }),
    check({
        code: "CA-D705",
        title: "The repository is archived",
        severity: "error",
        needs: ["repository"],
        cause: "An archived repository starts no workflows.",
        fix: "Unarchive it in its settings.",
        *find({ repository: { isArchived, name } }) {
            if (isArchived)
                yield {
                    where: name,
                    cause: "It is archived.",
                    fix: { kind: "command", command: `gh repo unarchive ${name} --yes` },
                };
        },
    }),
    check({
        code: "CA-D706",
        title: "The webhooks dispatch to another repository",
        severity: "warning",
        needs: ["webhooks", "shipyards", "repositoryName"],
        cause: "No webhook dispatches to this repository, so nothing here is ever started. A renamed repository is answered with a redirect, which the webhook service does not follow and takes for success.",
        fix: "Write this repository into the `url` of the webhook.",
        *find({ webhooks, shipyards, repositoryName }) {
            const sendings = sendingsOf(webhooks.flatMap(({ entries }) => entries).flatMap(({ requests }) => requests), shipyards);
            const dispatches = sendings.filter(({ repository }) => repository !== undefined);
            const isOurs = (name) => name?.toLowerCase() === repositoryName.toLowerCase();
            if (dispatches.length === 0 || dispatches.some(({ repository }) => isOurs(repository)))
                return;
            for (const { request, repository = "" } of dispatches)
                yield {
                    where: request.entry.file.where(request.pointer),
                    cause: `It dispatches to ${repository}; this is ${repositoryName}.`,
                    fix: request.entry.file.replace(request.pointer, `/repos/${repository}/`, `/repos/${repositoryName}/`),
                };
        },
    }),
];

;// CONCATENATED MODULE: ./cli/doctor/checks/round-trip.ts

const ROUND_TRIP_CHECKS = [
    check({
        code: "CA-D801",
        title: "An event that was sent is not found",
        severity: "error",
        needs: ["tripEvent", "address"],
        cause: "The event was refused, or the event store does not show it. Answers of the action would be lost in the same way, or could not be proved.",
        fix: "Look at the pods of the API service, of NATS and of mongodb-datastore, and at the token's rights.",
        *find({ tripEvent, address }) {
            if (!tripEvent.isStored)
                yield {
                    where: `${address}/v1/event`,
                    cause: `The event ${tripEvent.words}.`,
                    fix: {
                        kind: "words",
                        text: "kubectl -n keptn get pods; kubectl -n keptn logs deployment/mongodb-datastore",
                    },
                };
        },
    }),
    check({
        code: "CA-D802",
        title: "GitHub does not take a dispatch",
        severity: "error",
        needs: ["tripDispatch", "repositoryName"],
        cause: "The webhook's dispatches are refused in the same way, and its tasks fail.",
        fix: "See CA-D701 and CA-D702 for the token, CA-D705 for the repository.",
        *find({ tripDispatch, repositoryName }) {
            if (!tripDispatch.isTaken)
                yield {
                    where: `POST /repos/${repositoryName}/dispatches`,
                    cause: `The dispatch ${tripDispatch.words}.`,
                    fix: {
                        kind: "words",
                        text: "Give the token Contents: write for this repository; docs/control-plane-setup.md, step 1.",
                    },
                };
        },
    }),
];

;// CONCATENATED MODULE: ./cli/doctor/checks/sweep.ts



const PATH = ".github/workflows/cloud-automation-sweep.yml";
function awaited({ forTasks }) {
    return forTasks.filter((workflow) => {
        const answerers = answerersOf(workflow);
        return answerers.length === 0 || answerers.some((one) => modeOf(one) !== "silent");
    });
}
function sweeping({ workflows }) {
    return workflows.filter((workflow) => sweepsOf(workflow).length > 0);
}
function* sweep_unreadable({ broken }) {
    for (const { path } of broken)
        yield { because: `${path} is no YAML that can be read (CA-D301)` };
}
const noSweep = { because: "there is no sweep (CA-D401)" };
const SWEEP_CHECKS = [
    check({
        code: "CA-D401",
        title: "There is no sweep",
        severity: "warning",
        needs: ["files"],
        cause: "A run that is lost, or a dispatch that no workflow hears, leaves no one to send `finished`, and Keptn has no timeout after `started`. Only the sweep ends such a task.",
        fix: "Save examples/workflows/sweep.yml on the default branch; docs/sweep.md says what it does.",
        *find({ files }) {
            yield* sweep_unreadable(files);
            const names = awaited(files).map(({ name }) => name);
            if (names.length === 0 || sweeping(files).length > 0)
                return;
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
        cause: "The sweep starts as soon as one of the workflows has ended that `workflow_run` names. For the others it comes with the schedule only, which GitHub may delay.",
        fix: "Add the workflow's `name` to the list below `workflow_run`.",
        *find({ files }) {
            yield* sweep_unreadable(files);
            const [sweep] = sweeping(files);
            if (sweep === undefined && awaited(files).length > 0)
                yield noSweep;
            if (sweep === undefined)
                return;
            const { hearsRunsOf, file } = sweep;
            for (const { name } of awaited(files)) {
                if (hearsRunsOf === undefined || hearsRunsOf.includes(name))
                    continue;
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
        cause: "`workflow_run` comes after a run. A dispatch that no workflow has heard makes no run, so its task is found by the schedule only.",
        fix: '`schedule: [{ cron: "7/15 * * * *" }]` below `on`.',
        *find({ files }) {
            yield* sweep_unreadable(files);
            const [sweep] = sweeping(files);
            if (sweep === undefined && awaited(files).length > 0)
                yield noSweep;
            if (sweep === undefined || sweep.isScheduled)
                return;
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
        cause: "Without `projects` it looks at nothing, and without an address and a token it cannot look.",
        fix: "`projects: ${{ vars.CLOUD_AUTOMATION_PROJECTS }}`, `control-plane-url` and the secret CONTROL_PLANE_TOKEN, as in examples/workflows/sweep.yml.",
        *find({ files }) {
            yield* sweep_unreadable(files);
            if (sweeping(files).length === 0 && awaited(files).length > 0)
                yield noSweep;
            for (const workflow of sweeping(files))
                yield* missingInputs(workflow);
        },
    }),
];
function* missingInputs(workflow) {
    const { file } = workflow;
    const isHidden = /CONTROL_PLANE_URL: /.test(file.text);
    const names = [
        ["projects", "CLOUD_AUTOMATION_PROJECTS"],
        ...(isHidden ? [] : [["control-plane-url", "CONTROL_PLANE_URL"]]),
    ];
    for (const { pointer, with: inputs } of sweepsOf(workflow))
        for (const [name, variable] of names.filter(([one]) => !inputs[one]))
            yield {
                where: file.where(pointer),
                cause: `It has no ${name}.`,
                fix: file.insertBelow(`${pointer}/with`, [`${name}: \${{ vars.${variable} }}`]),
            };
}
function listFix({ file }, name) {
    const pointer = "/on/workflow_run/workflows";
    const line = file.lines[file.lineOf(pointer) - 1] ?? "";
    return line.includes("[")
        ? file.replace(pointer, "[", `[${JSON.stringify(name)}, `)
        : file.insertBelow(pointer, [`- ${JSON.stringify(name)}`]);
}
function caller(names) {
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

// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(62979);
;// CONCATENATED MODULE: ./cli/doctor/checks/webhook-file.ts







const MAX_PAYLOAD_BYTES = 65_535;
const MAX_PROPERTIES = 10;
const MAX_TYPE_CHARACTERS = 100;
const METHODS = ["POST", "PUT", "GET", "HEAD"];
const NO_ENTRY = "map has no entry for key";
const IDS_ONLY = '{"event_type":"keptn-deployment","client_payload":{"type":"{{.type}}","id":"{{.id}}","shkeptncontext":"{{.shkeptncontext}}","project":"{{.data.project}}","stage":"{{.data.stage}}","service":"{{.data.service}}"}}';
const TOKEN = /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,})/;
const SAFE_DATA = ["project", "stage", "service", "status", "result"];
function requestsOf({ webhooks }) {
    return webhooks.flatMap(({ entries }) => entries).flatMap(({ requests }) => requests);
}
function entriesOf({ webhooks }) {
    return webhooks.flatMap(({ entries }) => entries);
}
function* unread({ webhooks }) {
    for (const { path, file } of webhooks)
        if (file === undefined)
            yield { because: `${path} is no YAML that can be read (CA-D101)` };
}
function each(judge) {
    return function* (given) {
        yield* unread(given);
        for (const sending of sendingsOf(requestsOf(given), given.shipyards)) {
            const { entry, pointer } = sending.request;
            const found = judge(sending);
            if (found === undefined)
                continue;
            yield "because" in found ? found : { where: entry.file.where(pointer), ...found };
        }
    };
}
function eachEntry(judge) {
    return function* (given) {
        yield* unread(given);
        for (const entry of entriesOf(given)) {
            const found = judge(entry);
            if (found !== undefined)
                yield { where: entry.where, ...found };
        }
    };
}
function notRendered({ template, request }) {
    return template === undefined
        ? undefined
        : {
            because: `the template at ${request.entry.where} fails (CA-D103 or CA-D104), so what it would send is not known`,
        };
}
function notDispatched(sending) {
    const { repository, eventType, request } = sending;
    if (repository !== undefined)
        return notRendered(sending);
    return eventType === undefined
        ? "elsewhere"
        : { because: `the address at ${request.entry.where} is not that of a dispatch (CA-D115)` };
}
function flag(entry, name, value) {
    const pointer = `${entry.pointer}/${name}`;
    return entry.file.at(pointer) === undefined
        ? entry.file.insertInto(entry.pointer, [`${name}: ${value}`])
        : entry.file.setValue(pointer, String(value));
}
function probe(at) {
    const [first = "", ...rest] = at.replace(/^\.data\./, "").split(".");
    const inner = rest.reduceRight((text, name) => `{{with index . "${name}"}}${text}{{end}}`, "{{urlquery .}}");
    return `{{with index .data "${first}"}}${inner}{{end}}`;
}
const WEBHOOK_FILE_CHECKS = [
    check({
        code: "CA-D101",
        title: "Keptn cannot use the webhook file",
        severity: "error",
        needs: ["webhooks"],
        cause: "The webhook service reads the whole file or nothing of it: one entry that it refuses makes all webhooks of the file unusable, and each of their tasks fails with “no valid webhook config found”.",
        fix: "The finding names the line and what is expected there; docs/control-plane-setup.md has a file that works.",
        *find({ webhooks }) {
            for (const { refusal, path, isBeta, entries } of webhooks) {
                if (refusal === undefined)
                    continue;
                const hasMethod = entries
                    .flatMap(({ requests }) => requests)
                    .some(({ request }) => typeof request !== "string" && !METHODS.includes(request.method));
                if (isBeta && hasMethod && refusal.complaint.includes(".method:"))
                    continue;
                yield {
                    where: refusal.where,
                    cause: `${path} is refused: ${refusal.complaint}.`,
                    fix: unquoted(webhooks, refusal.complaint) ?? {
                        kind: "words",
                        text: `Change it to what is expected: ${refusal.complaint}.`,
                    },
                };
            }
        },
    }),
    check({
        code: "CA-D102",
        title: "The method of a webhook is refused",
        severity: "error",
        needs: ["webhooks"],
        cause: "webhookconfig.keptn.sh/v1beta1 takes POST, PUT, GET and HEAD in upper case. The specification also lists PATCH and DELETE; the service refuses them, and with them the whole file.",
        fix: "A dispatch is a POST: `method: POST`.",
        *find(given) {
            yield* unread(given);
            for (const { entry, pointer, request } of requestsOf(given)) {
                if (typeof request === "string" || METHODS.includes(request.method))
                    continue;
                yield {
                    where: entry.file.where(`${pointer}/method`),
                    cause: `The method is ${JSON.stringify(request.method)}, so the whole file is unusable.`,
                    fix: request.method === ""
                        ? entry.file.insertInto(pointer, ["method: POST"])
                        : entry.file.replace(`${pointer}/method`, request.method, "POST"),
                };
            }
        },
    }),
    check({
        code: "CA-D103",
        title: "The template is no template",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "The webhook service renders a request as a Go template, without any added function. One that cannot be parsed fails each task of this webhook. `{{id}}` of the published recipe is such a one: it has to be `{{.id}}`.",
        fix: 'Fields begin with a dot: `{{.id}}`. Names with a hyphen need `index`: `{{index .data "get-action"}}`. There is no `toJson` and no `default`.',
        find: each((sending) => {
            const { template, request } = sending;
            if (template === undefined || template.message.includes(NO_ENTRY))
                return undefined;
            const [, name] = /function "(\w+)" not defined/.exec(template.message) ?? [];
            const field = name !== undefined && payloadOf(request).includes(`{{${name}}}`);
            return {
                cause: `The template cannot be used: ${template.message}.`,
                fix: field
                    ? request.entry.file.replace(request.pointer, `{{${name}}}`, `{{.${name}}}`)
                    : { kind: "words", text: `Send ids only: ${IDS_ONLY}` },
            };
        }),
    }),
    check({
        code: "CA-D104",
        title: "The template asks for a field that an event may lack",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "Templates are rendered with `missingkey=error`: one absent field fails the whole webhook, and with it the task. Only `type`, `id`, `source`, `shkeptncontext`, `time`, `specversion`, `data.project`, `data.stage` and `data.service` are always there, on finished events also `triggeredid`, `data.status` and `data.result`; `data.<task>` where every shipyard gives the task properties.",
        fix: 'Leave the field out, since the action reads the whole event from the control plane; or ask before: `{{with index .data "custom"}}{{urlquery .}}{{end}}`.',
        find: each(({ template, rendered, request }) => {
            if (template !== undefined && template.message.includes(NO_ENTRY)) {
                const at = template.at ?? "";
                if (/^\.(?:env|secret)\b/.test(at))
                    return undefined;
                return {
                    cause: `{{${at}}} is not in every event of ${request.entry.type}: ${template.message}.`,
                    fix: at.startsWith(".data.")
                        ? request.entry.file.replace(request.pointer, `{{${at}}}`, probe(at))
                        : { kind: "words", text: `Leave {{${at}}} out.` },
                };
            }
            if (!rendered.includes("<no value>"))
                return undefined;
            return {
                cause: "A field that is absent is rendered as `<no value>`, which is denied because of its `>`.",
                fix: { kind: "words", text: `Send ids only: ${IDS_ONLY}` },
            };
        }),
    }),
    check({
        code: "CA-D105",
        title: "The webhook service refuses the request",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "After rendering, a request is denied that holds `$`, `|`, `;`, `>`, a backtick, `&&`, a blank before `&`, or `/var/run` anywhere, or an option such as `-o`, `-F`, `-T` or `-K`. A quote of the payload may be left open, too.",
        fix: "Take the text out of the request. `charset=utf-8` behind a `;` is not needed: JSON is UTF-8.",
        find: each((sending) => {
            const { denied, request, rendered } = sending;
            const unsure = notRendered(sending);
            if (unsure !== undefined)
                return unsure;
            if (denied === undefined || rendered.includes("<no value>"))
                return undefined;
            const { file } = request.entry;
            return {
                cause: `Every event of this webhook fails: ${denied}.`,
                fix: deniedFix(request, denied) ?? {
                    kind: "words",
                    text: `Change the request in ${file.path}; for example, send ids only: ${IDS_ONLY}`,
                },
            };
        }),
    }),
    check({
        code: "CA-D106",
        title: "The address holds a word that is denied",
        severity: "error",
        needs: ["webhooks"],
        cause: "The webhook service refuses addresses inside its cluster by words such as `kubernetes`, `localhost` or `127.0.0.1`, wherever they stand: in v1beta1 in the address, in v1alpha1 in the whole command. A repository called `kubernetes-shop` cannot be dispatched to.",
        fix: "Rename the repository, or let an operator change `denyList` in the ConfigMap `keptn-webhook-config`.",
        *find(given) {
            yield* unread(given);
            for (const request of requestsOf(given)) {
                const word = deniedWord(request);
                if (word === undefined)
                    continue;
                yield {
                    where: request.entry.file.where(request.pointer),
                    cause: `The request holds ${JSON.stringify(word)}, so it is never sent.`,
                    fix: {
                        kind: "words",
                        text: `Use an address without ${JSON.stringify(word)}, or take the word out of denyList: kubectl -n keptn edit configmap keptn-webhook-config`,
                    },
                };
            }
        },
    }),
    check({
        code: "CA-D107",
        title: "A text of the event goes into the request as it is",
        severity: "warning",
        needs: ["webhooks", "shipyards"],
        cause: "What people write (messages, titles, addresses of problems, labels) may hold a quote or one of the denied characters; then the webhook fails for this event only, or the JSON is another one.",
        fix: "Leave it out, since the action reads the event from the control plane, or encode it: `{{urlquery .data.x}}`.",
        find: each((sending) => {
            const unsure = notRendered(sending);
            if (unsure !== undefined)
                return unsure;
            const { request } = sending;
            const action = between(payloadOf(request), "{{", "}}").find(isPlainText);
            if (action === undefined)
                return undefined;
            const field = fieldIn(action);
            return {
                cause: `${action} is sent without an encoding: a quote, a semicolon or a dollar sign in \`${field.slice(1)}\` fails the task.`,
                fix: request.entry.file.replace(request.pointer, action, `{{urlquery ${field}}}`),
            };
        }),
    }),
    check({
        code: "CA-D108",
        title: "What is sent is no dispatch",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "GitHub takes a JSON object with `event_type` (1 to 100 characters) and `client_payload` (an object), and answers 422 to everything else; the task then fails.",
        fix: "Compare with docs/control-plane-setup.md: one line, quotes around each value, no comma behind the last one.",
        find: each((sending) => {
            const unsure = notDispatched(sending);
            if (unsure !== undefined)
                return unsure === "elsewhere" ? undefined : unsure;
            const wrong = wrongDispatch(sending);
            if (wrong === undefined)
                return undefined;
            return {
                cause: wrong,
                fix: commaFix(sending) ?? { kind: "words", text: `Send ids only: ${idsOnly(sending)}` },
            };
        }),
    }),
    check({
        code: "CA-D109",
        title: "The payload is larger than GitHub takes",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "`client_payload` has at most 10 properties at its top, and 65,535 characters. GitHub answers 422 to a larger one, and the task fails.",
        fix: "Send the six ids of docs/control-plane-setup.md; the action reads everything else from the control plane.",
        find: each((sending) => {
            const unsure = notDispatched(sending);
            if (unsure !== undefined)
                return unsure === "elsewhere" ? undefined : unsure;
            const { payload, body, request } = sending;
            const count = Object.keys(payload ?? {}).length;
            const bytes = Buffer.byteLength(body);
            if (count <= MAX_PROPERTIES && bytes <= MAX_PAYLOAD_BYTES)
                return undefined;
            return {
                cause: count > MAX_PROPERTIES
                    ? `client_payload has ${count} properties; GitHub takes ${MAX_PROPERTIES}.`
                    : `The payload has ${bytes} bytes without anything of the event; GitHub takes ${MAX_PAYLOAD_BYTES}.`,
                fix: request.entry.file.replace(request.pointer, payloadLine(request), idsOnly(sending)),
            };
        }),
    }),
    check({
        code: "CA-D110",
        title: "The payload does not name the task",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "The action needs `type`, `id` and `project` to find the task, and answers under them. Without them the run ends with CA-101, and the task waits for ever.",
        fix: 'Send `"type":"{{.type}}","id":"{{.id}}","project":"{{.data.project}}"`, and best all six ids of docs/control-plane-setup.md.',
        find: each((sending) => {
            const unsure = notDispatched(sending);
            if (unsure !== undefined)
                return unsure === "elsewhere" ? undefined : unsure;
            if (sending.payload === undefined)
                return undefined;
            const complaint = complaintAbout(sending);
            if (complaint === undefined)
                return undefined;
            const { request } = sending;
            return {
                cause: `The action would not understand the payload: ${complaint}`,
                fix: request.entry.file.replace(request.pointer, payloadLine(request), idsOnly(sending)),
            };
        }),
    }),
    check({
        code: "CA-D111",
        title: "An interactive webhook has several requests",
        severity: "error",
        needs: ["webhooks"],
        cause: "With `sendFinished: false` the service sends one `started` for each request, and the task is complete when as many `finished` have come. One run answers once, so the task never ends.",
        fix: "Make a webhook with a subscription of its own of each further request.",
        find: eachEntry((entry) => {
            if (!webhook_file_isTask(entry) || entry.sendFinished || entry.requests.length < 2)
                return undefined;
            return {
                cause: `${entry.requests.length} requests make ${entry.requests.length} \`started\`, and the task waits for as many answers.`,
                fix: dropRequests(entry),
            };
        }),
    }),
    check({
        code: "CA-D112",
        title: "The webhook says `finished` and never `started`",
        severity: "error",
        needs: ["webhooks"],
        cause: "`sendFinished: true` with `sendStarted: false` sends a `finished` that no `started` stands before. The control plane counts both, so the task never ends.",
        fix: "`sendStarted: true` for a silent task, `sendFinished: false` for one that the action answers.",
        find: eachEntry((entry) => webhook_file_isTask(entry) && entry.sendFinished && !entry.sendStarted
            ? {
                cause: "The service sends one `finished` and no `started`, so the task never ends.",
                fix: flag(entry, "sendStarted", true),
            }
            : undefined),
    }),
    check({
        code: "CA-D113",
        title: "An approval is announced twice",
        severity: "error",
        needs: ["webhooks"],
        cause: "The control plane's approval-service always sends `started` for an approval. A second one by the webhook needs a second answer, so the approval hangs when a person has answered.",
        fix: "`sendStarted: false` and `sendFinished: false` in the webhook of `approval`.",
        find: eachEntry((entry) => (0,event_type/* parseTaskEventType */.hN)(entry.type)?.task === event_counts/* APPROVAL_TASK */.UG && webhook_file_isTask(entry) && entry.sendStarted
            ? {
                cause: "The webhook says `started` for an approval, and so does the approval-service.",
                fix: flag(entry, "sendStarted", false),
            }
            : undefined),
    }),
    check({
        code: "CA-D114",
        title: "A percent sign is not doubled",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "v1beta1 builds the command by formatting what it has so far, so a `%` in a header, payload or option swallows what comes behind it: the address ends up in the payload.",
        fix: "Write `%%` in a payload (`%%%%` where the request has `options`); in a header once more for each header, payload and option behind it.",
        find: each(({ rendered, request }) => rendered.includes("%!")
            ? {
                cause: "The rendered request holds a Go format error: `%` is not doubled.",
                fix: request.entry.file.replace(request.pointer, payloadLine(request), payloadLine(request).replace(/(?<!%)%(?!%)/g, "%%")),
            }
            : undefined),
    }),
    check({
        code: "CA-D115",
        title: "The address is not that of a dispatch",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "GitHub takes dispatches at `https://api.github.com/repos/<owner>/<repository>/dispatches` (GitHub Enterprise Server: `https://<host>/api/v3/repos/…`), and answers 404 or 405 elsewhere.",
        fix: "`url: https://api.github.com/repos/<owner>/<repository>/dispatches`",
        find: each(({ url, repository, eventType, request }) => {
            if (repository !== undefined || (eventType === undefined && !/\bgithub\b/i.test(url)))
                return undefined;
            if (eventType === undefined && !/dispatch/.test(url))
                return undefined;
            const [owner, repo] = /^https?:\/\/[^/]+(?:\/api\/v3)?(?:\/repos)?\/([\w.-]+)\/([\w.-]+)/.exec(url)?.slice(1) ??
                [];
            return {
                cause: `${url} is no address for dispatches.`,
                fix: owner === undefined || repo === undefined
                    ? {
                        kind: "words",
                        text: "Write url: https://api.github.com/repos/<owner>/<repository>/dispatches",
                    }
                    : request.entry.file.replace(request.pointer, url, `https://api.github.com/repos/${owner}/${repo}/dispatches`),
            };
        }),
    }),
    check({
        code: "CA-D116",
        title: "The token of the request comes from nowhere",
        severity: "error",
        needs: ["webhooks", "shipyards"],
        cause: "`{{.env.NAME}}` is what the list `envFrom` of the same webhook says. `{{.secret.NAME.KEY}}` is notation of the Bridge's form; in a file it is an error. Without the header `Authorization` GitHub answers 401 or 404.",
        fix: "`envFrom: [{ name: github_token, secretRef: { name: github-secret, key: GITHUBTOKEN } }]`, and the header `Authorization: Bearer {{.env.github_token}}`.",
        find: each(({ template, request, repository }) => {
            const { entry } = request;
            const text = JSON.stringify(request.request);
            const at = template?.at ?? "";
            if (/^\.(?:env|secret)\b/.test(at)) {
                const [known] = entry.envFrom;
                return {
                    cause: `{{${at}}} is not known: ${known === undefined ? "the webhook has no envFrom" : `envFrom names ${entry.envFrom.map(({ name }) => name).join(", ")}`}.`,
                    fix: known === undefined
                        ? {
                            kind: "words",
                            text: "Add envFrom: [{ name: github_token, secretRef: { name: github-secret, key: GITHUBTOKEN } }] to the webhook, and use {{.env.github_token}}.",
                        }
                        : entry.file.replace(request.pointer, `{{${at}}}`, `{{.env.${known.name}}}`),
                };
            }
            if (repository === undefined || /authorization/i.test(text))
                return undefined;
            return {
                cause: "The request has no header Authorization.",
                fix: entry.file.insertBelow(`${request.pointer}/headers`, [
                    `- { key: Authorization, value: "Bearer {{.env.${entry.envFrom[0]?.name ?? "github_token"}}}" }`,
                ]),
            };
        }),
    }),
    check({
        code: "CA-D117",
        title: "A token stands in the webhook file",
        severity: "error",
        needs: ["webhooks"],
        cause: "Everybody who may read the project's files or its git repository has the token, and failed webhooks show their request in the Bridge.",
        fix: "Revoke the token, make a new one, store it as a secret of the scope `keptn-webhook-service`, and use it by `envFrom` (docs/control-plane-setup.md, steps 1, 2 and 4).",
        *find({ webhooks }) {
            for (const { file, entries } of webhooks) {
                const line = file?.lines.findIndex((text) => TOKEN.test(text)) ?? -1;
                if (file === undefined || line < 0)
                    continue;
                const name = entries.flatMap(({ envFrom }) => envFrom)[0]?.name ?? "github_token";
                yield {
                    where: `${file.path}:${line + 1}`,
                    cause: "A GitHub token stands in the file in clear text. Revoke it.",
                    fix: {
                        kind: "lines",
                        path: file.path,
                        from: line + 1,
                        to: line + 1,
                        lines: [(file.lines[line] ?? "").replace(TOKEN, () => `{{.env.${name}}}`)],
                    },
                };
            }
        },
    }),
];
function idsOnly({ eventType }) {
    return IDS_ONLY.replace("keptn-deployment", () => eventType ?? "keptn-deployment");
}
function fieldIn(action) {
    return action.slice(2, -2).replace(/^-/, "").replace(/-$/, "").trim();
}
function isPlainText(action) {
    const [, data, name = ""] = fieldIn(action).split(".");
    return data === "data" && /^\.[\w.]+$/.test(fieldIn(action)) && !SAFE_DATA.includes(name);
}
function webhook_file_isTask({ type }) {
    return (0,event_type/* parseTaskEventType */.hN)(type)?.kind === "triggered";
}
function wrongDispatch({ json, body, eventType, payload }) {
    if (json === undefined)
        return body === ""
            ? "The request has no body."
            : "The body is no JSON object once it is rendered.";
    if (eventType === undefined || eventType === "")
        return "The body has no event_type.";
    if (eventType.length > MAX_TYPE_CHARACTERS)
        return `event_type has ${eventType.length} characters; GitHub takes ${MAX_TYPE_CHARACTERS}.`;
    return payload === undefined && json["client_payload"] !== undefined
        ? "client_payload is no object."
        : undefined;
}
function commaFix({ request }) {
    const [, trailing = ""] = /(,\s*\}+)'?\s*$/.exec(payloadOf(request).trim()) ?? [];
    return trailing === ""
        ? undefined
        : request.entry.file.replace(request.pointer, trailing, trailing.replace(",", ""));
}
function complaintAbout({ payload }) {
    try {
        return (0,dispatch_payload/* readDispatchPayload */.Jf)(payload, "client_payload").complaint?.text;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error.message;
        throw error;
    }
}
function payloadLine(request) {
    return payloadOf(request).trim();
}
function deniedFix({ request, pointer, entry }, denied) {
    const [, sign] = /denied character '([^']+)'$/.exec(denied) ?? [];
    if (typeof request === "string" || sign === undefined)
        return undefined;
    const header = request.headers.find(({ value }) => value.includes(sign));
    return (header && entry.file.replace(pointer, header.value, header.value.split(sign)[0]?.trim() ?? ""));
}
function unquoted(webhooks, complaint) {
    const [, path] = /^(\S+?): expected a text, found nothing, or what YAML/.exec(complaint) ?? [];
    if (path === undefined)
        return undefined;
    const pointer = `/${path.replaceAll("[", "/").replaceAll("]", "").replaceAll(".", "/")}`;
    const file = webhooks.find(({ refusal }) => refusal?.complaint === complaint)?.file;
    const value = file?.at(pointer);
    if (file === undefined || value === null || value === undefined || typeof value === "object")
        return undefined;
    return file.replace(pointer, String(value), JSON.stringify(String(value)));
}
function dropRequests({ file, pointer }) {
    const from = file.lineOf(`${pointer}/requests/1`);
    const indent = /^ */.exec(file.lines[from - 1] ?? "")?.[0].length ?? 0;
    const rest = file.lines.findIndex((line, index) => index >= from && line.trim() !== "" && (/^ */.exec(line)?.[0].length ?? 0) < indent);
    return {
        kind: "lines",
        path: file.path,
        from,
        to: rest < 0 ? file.lines.length : rest,
        lines: rest < 0 ? [""] : [],
    };
}

// EXTERNAL MODULE: ./src/jobs/core/registry.ts + 16 modules
var registry = __webpack_require__(1133);
;// CONCATENATED MODULE: ./cli/doctor/checks/workflow.ts







const DEFAULT_TASK_MINUTES = 60;
const DEFAULT_JOB_MINUTES = 360;
const RUN_NAME = "run-name: ${{ github.event.action }} ${{ github.event.client_payload.id || github.event.client_payload.event.id }}";
const GROUP = "cloud-automation-${{ github.event.client_payload.id || github.event.client_payload.event.id }}";
const PARAMETER = /(?:^|[{,])[ \t]*([\w-]+)[ \t]*:/gm;
const NAMES = {
    secrets: /\bsecrets\.([A-Za-z_]\w*)/g,
    vars: /\bvars\.([A-Za-z_]\w*)/g,
};
function* workflow_unreadable({ broken }) {
    for (const { path } of broken)
        yield { because: `${path} is no YAML that can be read (CA-D301)` };
}
function eachWorkflow(judge) {
    return function* ({ files }) {
        yield* workflow_unreadable(files);
        for (const workflow of files.forTasks)
            yield* judge(workflow);
    };
}
function eachAnswerer(judge) {
    return function* ({ files }) {
        yield* workflow_unreadable(files);
        for (const workflow of files.forTasks) {
            const answerers = answerersOf(workflow);
            if (answerers.length === 0)
                yield { because: `${workflow.file.path} has no step that answers (CA-D205)` };
            for (const answerer of answerers)
                yield* judge(answerer, workflow);
        }
    };
}
function concurrenciesOf(workflow) {
    const jobs = workflow.jobs.map(({ concurrency }) => concurrency);
    return [workflow.concurrency, ...jobs].filter((one) => one !== undefined);
}
function taskOfType(type) {
    return type.replace(/^[^-_./]+[-_./]/, "");
}
const WORKFLOW_CHECKS = [
    check({
        code: "CA-D301",
        title: "A workflow file is not valid YAML",
        severity: "error",
        needs: ["files"],
        cause: "GitHub does not load it, so nothing starts, and each task that it is for waits for ever.",
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
        cause: "Without `types` each dispatch to the repository starts the workflow, also those for other workflows. The runs compete for the task, and whoever may dispatch starts your work.",
        fix: "`types: [keptn-deployment]` below `repository_dispatch`, with the `event_type` of the webhook.",
        find: eachWorkflow(function* ({ dispatch, file, jobs }) {
            if (dispatch === undefined || dispatch.types !== undefined)
                return;
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
        cause: "Each job of the workflow starts for each of the types. Without `tasks` the work answers whichever task comes, so the script of one task decides about another.",
        fix: "`tasks: deployment` in each step or call, with the task that it is for.",
        find: eachAnswerer(function* (answerer, { dispatch, file }) {
            const types = dispatch?.types ?? [];
            if (types.length < 2 || answerer.how === "by hand" || tasksOf(answerer) !== undefined)
                return;
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
        cause: "With `cancel-in-progress` a second dispatch of the group ends the run that is at work, and its task is finished `errored`.",
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
        cause: "Of the runs that wait in a concurrency group GitHub keeps the newest one and cancels the others before they begin. Where the group does not hold the task's id, these are other tasks, which then wait for ever.",
        fix: `\`group: ${GROUP}\`, and \`queue: max\`.`,
        find: eachWorkflow(function* (workflow) {
            for (const { group, keepsAll, pointer } of concurrenciesOf(workflow)) {
                if (keepsAll || /client_payload|github\.run_id/.test(group))
                    continue;
                yield {
                    where: workflow.file.where(pointer),
                    cause: `The group ${JSON.stringify(group)} is the same for all tasks, and has no queue: max.`,
                    fix: workflow.file.at(`${pointer}/group`) === undefined
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
        needs: ["files", "reusable"],
        cause: "A reusable workflow that asks for more than its caller grants does not start at all, so its task waits for ever. A built-in job without its permission finishes the task `errored`. Naming one permission sets all others to none.",
        fix: "Grant the job what the finding names; the examples have it for each workflow, docs/jobs.md for each built-in job.",
        *find({ files, reusable }) {
            yield* workflow_unreadable(files);
            for (const workflow of files.workflows)
                for (const job of workflow.jobs)
                    yield* tooSmall(job, workflow, reusable);
        },
    }),
    check({
        code: "CA-D307",
        title: "The job's time is over before the task's",
        severity: "warning",
        needs: ["files"],
        cause: "GitHub ends the job at its `timeout-minutes`. Where that is not longer than the deadline of the work, there is no time to tell a time limit from a cancelled run, and less to answer.",
        fix: "Give the job some minutes more than the action's `timeout-minutes` (60 by default).",
        find: eachAnswerer(function* ({ job, how, pointer: step, with: inputs }, { file }) {
            if (how !== "action" || !(inputs["run"] ?? inputs["job"] ?? inputs["tasks-file"]))
                return;
            const task = Number(inputs["timeout-minutes"] ?? DEFAULT_TASK_MINUTES);
            const limit = job.timeoutMinutes ?? DEFAULT_JOB_MINUTES;
            if (!(task >= limit))
                return;
            const pointer = `${job.pointer}/timeout-minutes`;
            const minutes = String(task + 15);
            yield {
                where: file.where(job.timeoutMinutes === undefined ? step : pointer),
                cause: `The job has ${limit} minutes, and the task's work ${task}.`,
                fix: job.timeoutMinutes === undefined
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
        cause: "Without address and token nothing can be answered (CA-202), and the task waits for ever.",
        fix: "`control-plane-url: ${{ vars.CONTROL_PLANE_URL }}` and `control-plane-token: ${{ secrets.CONTROL_PLANE_TOKEN }}`.",
        find: eachAnswerer(unconnected),
    }),
    check({
        code: "CA-D309",
        title: "A secret of the workflow does not exist",
        severity: "error",
        needs: ["files", "secretNames"],
        cause: "GitHub gives an empty text for a secret that is not there. The action then has no token (CA-202), and the task waits for ever. The published recipe stores KEPTN_BASE_URL and reads KEPTN_API_URL.",
        fix: "`gh secret set CONTROL_PLANE_TOKEN`, or the name that the repository has.",
        find: ({ files, secretNames }) => eachName(files, "secrets", secretNames, (name) => `gh secret set ${name}`),
    }),
    check({
        code: "CA-D310",
        title: "A variable of the workflow does not exist",
        severity: "error",
        needs: ["files", "variableNames"],
        cause: "GitHub gives an empty text for a variable that is not there, so the action has no address (CA-202).",
        fix: "`gh variable set CONTROL_PLANE_URL`.",
        find: ({ files, variableNames }) => eachName(files, "vars", variableNames, (name) => `gh variable set ${name}`),
    }),
    check({
        code: "CA-D311",
        title: "The workflow on the default branch is another one",
        severity: "error",
        needs: ["files", "repository", "defaultBranchFiles"],
        cause: "A dispatch starts workflows of the default branch only. One that is there not yet, or listens to something else there, does not hear it.",
        fix: "Bring the file to the default branch.",
        *find({ files, repository, defaultBranchFiles }) {
            yield* workflow_unreadable(files);
            for (const { file, dispatch } of files.workflows) {
                if (dispatch === undefined || defaultBranchFiles.get(file.path) === file.text)
                    continue;
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
        cause: "A disabled workflow hears nothing. GitHub also disables those with a schedule after 60 days without a commit, such as the sweep's.",
        fix: "`gh workflow enable <file>`",
        *find({ files, workflowStates }) {
            yield* workflow_unreadable(files);
            for (const workflow of files.workflows) {
                if (workflow.dispatch === undefined && sweepsOf(workflow).length === 0)
                    continue;
                const { path } = workflow.file;
                const state = workflowStates.get(path);
                if (state === undefined || state === "active")
                    continue;
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
        cause: "The sweep and the check for duplicates find the run of a task by its title, which has to be exactly `<event_type> <id>`. Without it a lost run's task is not ended.",
        fix: `\`${RUN_NAME}\``,
        find: eachWorkflow(function* ({ file, runName }) {
            if (/github\.event\.action/.test(runName ?? "") && /client_payload/.test(runName ?? ""))
                return;
            yield {
                where: runName === undefined ? file.where("/on") : file.where("/run-name"),
                cause: runName === undefined
                    ? "There is no run-name."
                    : `The run-name is ${JSON.stringify(runName)}.`,
                fix: runName === undefined
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
        cause: "`*=pass` in `exit-codes`, a script that ends in `|| true` or `exit 0`, and `continue-on-error` on the steps that are the job make every task pass, whatever happened.",
        fix: "Leave it out; `exit-codes` may say which single codes mean pass or warning.",
        find: eachAnswerer(constantVerdict),
    }),
];
function bringCommand(branch, path) {
    const [to, file] = [shellWord(branch), shellWord(path)];
    return `git switch ${to} && git checkout '@{-1}' -- ${file} && git commit -m ${file} && git push`;
}
function* tooSmall(job, workflow, reusable) {
    const granted = permissionsOfJob(workflow, job);
    const has = (scope, access) => granted === undefined
        ? scope === "contents" && access === "read"
        : grants(granted, scope, access);
    for (const [scope, access] of neededBy(job, workflow, reusable)) {
        if (has(scope, access))
            continue;
        const now = granted === undefined
            ? "no permissions of its own"
            : (granted.named[scope] ?? granted.otherwise);
        yield {
            where: workflow.file.where(job.pointer),
            cause: `The job ${job.id} needs ${scope}: ${access} and has ${now}.`,
            fix: permissionFix(workflow, job, scope, access),
        };
    }
}
function* unconnected(answerer) {
    const { how, with: inputs, job, pointer, workflow, reusable } = answerer;
    const { file } = workflow;
    if (how === "by hand" || modeOf(answerer) === "silent")
        return;
    const given = (name) => (inputs[name] ?? "") !== "";
    const secret = (name) => job.secrets === "inherit" || (job.secrets[name] ?? "") !== "";
    const hasUrl = given("control-plane-url") || (how === "reusable" && secret("CONTROL_PLANE_URL"));
    const hasToken = how === "reusable"
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
    if (hasToken)
        return;
    const [place, name] = how === "action" ? ["with", "control-plane-token"] : ["secrets", "CONTROL_PLANE_TOKEN"];
    yield {
        where,
        cause: `The ${what} has no token.`,
        fix: file.insertBelow(`${pointer}/${place}`, [`${name}: \${{ secrets.CONTROL_PLANE_TOKEN }}`]),
    };
}
function* constantVerdict({ how, with: inputs, job, pointer, workflow, }) {
    if (how !== "action")
        return;
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
            fix: script.split(swallowed).length === 2
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
function neededBy(job, workflow, reusable) {
    const name = reusableOf(job);
    if (name !== undefined)
        return Object.entries(reusable.get(name) ?? {});
    const answers = answerersOf({ ...workflow, jobs: [job] });
    if (answers.length === 0)
        return [];
    const needed = new Map();
    if (job.steps.some(({ uses }) => uses.startsWith("actions/checkout@")))
        needed.set("contents", "read");
    for (const { with: inputs } of answers) {
        const called = inputs["job"] ?? "";
        if (!registry.JOB_NAMES.includes(called))
            continue;
        for (const [scope, text] of Object.entries((0,registry.declarationOf)(called).permissions)) {
            const access = text.startsWith("write") ? "write" : "read";
            if (isNeeded(text, inputs["with"] ?? ""))
                needed.set(scope, access);
        }
    }
    return [...needed];
}
function isNeeded(text, parameters) {
    if (/, for `/.test(text))
        return false;
    const [, negation, name] = /(not )?with `([\w-]+)/.exec(text) ?? [];
    if (name === undefined)
        return true;
    const isGiven = [...parameters.matchAll(PARAMETER)].some(([, given]) => given === name);
    return negation === undefined ? isGiven : !isGiven;
}
function permissionFix({ file, permissions }, job, scope, access) {
    const line = `${scope}: ${access}`;
    const pointer = `${job.pointer}/permissions`;
    if (job.permissions === undefined) {
        const inherited = Object.entries(permissions?.named ?? {}).map(([name, value]) => `  ${name}: ${value}`);
        return file.insertBelow(job.pointer, ["permissions:", ...inherited, `  ${line}`]);
    }
    if (job.permissions.named[scope] !== undefined)
        return file.setValue(`${pointer}/${scope}`, access);
    return Object.keys(job.permissions.named).length === 0
        ? file.setValue(pointer, `{ ${line} }`)
        : file.insertBelow(pointer, [line]);
}
function* eachName(files, context, presence, command) {
    yield* workflow_unreadable(files);
    const what = context === "secrets" ? "secret" : "variable";
    const there = EXPECTED.filter((name) => presence(name) === "there");
    for (const workflow of files.workflows)
        for (const { name, line, index } of namesIn(workflow, context)) {
            const state = presence(name);
            if (state === "there")
                continue;
            if (state === "unknown" || workflow.jobs.some(({ hasEnvironment }) => hasEnvironment)) {
                yield {
                    because: `whether the ${what} ${name} exists cannot be told from here`,
                    isAsked: false,
                };
                continue;
            }
            const { path } = workflow.file;
            const near = (0,nearest/* nearest */.p)(name, there);
            const lines = [line.replace(`${context}.${name}`, `${context}.${near}`)];
            yield {
                where: `${path}:${index + 1}`,
                cause: `The repository has no ${what} ${name}.`,
                fix: near === undefined
                    ? { kind: "command", command: command(name) }
                    : { kind: "lines", path, from: index + 1, to: index + 1, lines },
            };
        }
}
function namesIn(workflow, context) {
    if (workflow.dispatch === undefined && sweepsOf(workflow).length === 0)
        return [];
    const pattern = NAMES[context];
    return workflow.file.lines
        .flatMap((line, index) => expressionsIn(line)
        .flatMap((expression) => [...expression.matchAll(pattern)])
        .map(([, name = ""]) => ({ name, line, index })))
        .filter(({ name }) => name !== "GITHUB_TOKEN" && !OPTIONAL.includes(name));
}
const OPTIONAL = ["JOB_ENV", "REPO_TOKEN", "CLOUD_AUTOMATION_TASKS", "DEMO_FAIL"];
const EXPECTED = ["CONTROL_PLANE_TOKEN", "CONTROL_PLANE_URL", "CLOUD_AUTOMATION_PROJECTS"];

;// CONCATENATED MODULE: ./cli/doctor/checks/index.ts








const GROUPS = [
    { title: "The webhook file", checks: WEBHOOK_FILE_CHECKS },
    { title: "Webhook, subscription and workflow together", checks: DISPATCH_CHECKS },
    { title: "The workflows", checks: WORKFLOW_CHECKS },
    { title: "The sweep", checks: SWEEP_CHECKS },
    { title: "The control plane", checks: CONTROL_PLANE_CHECKS },
    { title: "Answers written by hand", checks: BY_HAND_CHECKS },
    { title: "GitHub", checks: GITHUB_CHECKS },
    { title: "The round trip", checks: ROUND_TRIP_CHECKS },
];
const CHECKS = GROUPS.flatMap(({ checks }) => checks);

// EXTERNAL MODULE: ./src/http/exchange.ts + 1 modules
var exchange = __webpack_require__(13519);
;// CONCATENATED MODULE: ./cli/doctor/http.ts

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 4 * 1024 * 1024;
function askAt(base, headers, signal) {
    return async ({ method, path, query, body }) => {
        const given = await headers();
        if (!given.ok)
            return { words: given.failure.message };
        const answer = await (0,exchange/* exchange */.c)({
            method,
            url: base + path,
            ...(query && { query }),
            headers: {
                ...given.value,
                ...(body !== undefined && { "content-type": "application/json" }),
            },
            body: body === undefined ? undefined : JSON.stringify(body),
            timeoutMs: TIMEOUT_MS,
            maxBytes: MAX_BYTES,
        }, signal);
        return answer.kind === "answered"
            ? {
                status: answer.status,
                headers: answer.headers,
                text: answer.text,
                json: http_parse(answer.text),
            }
            : { words: answer.words };
    };
}
function askGitHub(base, token, signal) {
    const headers = {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "x-github-api-version": "2022-11-28",
    };
    return askAt(base, () => Promise.resolve({ ok: true, value: headers }), signal);
}
function http_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./cli/doctor/facts.ts
function known(value) {
    return { value };
}
function notGiven(because) {
    return { because, isAsked: false };
}
function notFound(because) {
    return { because, isAsked: true };
}

// EXTERNAL MODULE: ./simulator/engine/shipyard.ts
var shipyard = __webpack_require__(29594);
;// CONCATENATED MODULE: ./cli/doctor/ask.ts

function isAnswer(answer) {
    return "status" in answer;
}
function objectIn(answer) {
    return isAnswer(answer) && answer.status === 200 && (0,text_json/* isJsonObject */.OW)(answer.json ?? null)
        ? answer.json
        : {};
}
function listIn(value) {
    return Array.isArray(value) ? value : [];
}
function textIn(value) {
    return typeof value === "string" ? value : "";
}
function wordsOf(answer) {
    if (!isAnswer(answer))
        return answer.words;
    const isPage = /^\s*</.test(answer.text);
    return `${answer.status}${isPage ? " and a web page" : ""}`;
}
function headerOf({ headers }, name) {
    const value = headers[name];
    return typeof value === "string" ? value : undefined;
}

// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var complaints = __webpack_require__(94515);
;// CONCATENATED MODULE: ./cli/doctor/webhook.ts




function readWebhookFile(path, text, level) {
    const config = attempt(() => (0,webhook/* readWebhookConfig */.Mp)(text));
    let file;
    try {
        file = YamlFile.parse(path, text);
    }
    catch (error) {
        if (!(error instanceof complaints/* CatalogueError */.cv))
            throw error;
        const complaint = typeof config === "string" ? config : error.message;
        return {
            path,
            text,
            file: undefined,
            refusal: { where: path, complaint },
            isBeta: true,
            entries: [],
            level,
        };
    }
    const root = (0,text_json/* isJsonObject */.OW)(file.root) ? file.root : {};
    const isBeta = !webhook_textOf((0,text_json/* getOwn */.Ng)(root, "apiVersion")).endsWith("/v1alpha1");
    const list = file.at("/spec/webhooks");
    const usable = typeof config === "string" ? undefined : config;
    return {
        path,
        text,
        file,
        refusal: typeof config === "string" ? { where: placeOf(file, config), complaint: config } : undefined,
        isBeta,
        entries: (Array.isArray(list) ? list : [])
            .map((value, index) => ({ value, index }))
            .filter(({ value }) => (0,text_json/* isJsonObject */.OW)(value))
            .map(({ value, index }, nth) => entryOf(file, { value: value, index, nth, usable, level })),
        level,
    };
}
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof webhook/* WebhookConfigError */.Q0)
            return error.message;
        throw error;
    }
}
function placeOf(file, complaint) {
    const [path = ""] = /^[\w.[\]]+/.exec(complaint) ?? [];
    let pointer = `/${path.replaceAll("[", "/").replaceAll("]", "").replaceAll(".", "/")}`;
    while (pointer !== "" && file.at(pointer) === undefined)
        pointer = pointer.slice(0, pointer.lastIndexOf("/"));
    return file.where(pointer);
}
function entryOf(file, { value, index, nth, usable, level }) {
    const pointer = `/spec/webhooks/${index}`;
    const requests = (0,text_json/* getOwn */.Ng)(value, "requests");
    const webhook = usable?.webhooks[nth] ?? lenient(value);
    const entry = { ...webhook, file, pointer, where: file.where(pointer), level };
    const whole = { ...entry, requests: [] };
    return Object.assign(whole, {
        requests: (Array.isArray(requests) ? requests : []).map((request, i) => ({
            pointer: `${pointer}/requests/${i}`,
            request: webhook.requests[i] ?? requestOf(request),
            entry: whole,
        })),
    });
}
function lenient(value) {
    const env = (0,text_json/* getOwn */.Ng)(value, "envFrom");
    const requests = (0,text_json/* getOwn */.Ng)(value, "requests");
    return {
        type: webhook_textOf((0,text_json/* getOwn */.Ng)(value, "type")),
        subscriptionID: webhook_textOf((0,text_json/* getOwn */.Ng)(value, "subscriptionID")),
        sendStarted: (0,text_json/* getOwn */.Ng)(value, "sendStarted") !== false,
        sendFinished: (0,text_json/* getOwn */.Ng)(value, "sendFinished") === true,
        envFrom: (Array.isArray(env) ? env : []).map(variableOf),
        requests: (Array.isArray(requests) ? requests : []).map(requestOf),
    };
}
function variableOf(value) {
    const reference = (0,text_json/* isJsonObject */.OW)(value) ? (0,text_json/* getOwn */.Ng)(value, "secretRef") : undefined;
    const of = (object, name) => (0,text_json/* isJsonObject */.OW)(object) ? webhook_textOf((0,text_json/* getOwn */.Ng)(object, name)) : "";
    return {
        name: of(value, "name"),
        secretName: of(reference, "name"),
        secretKey: of(reference, "key"),
    };
}
function requestOf(value) {
    if (!(0,text_json/* isJsonObject */.OW)(value))
        return webhook_textOf(value);
    const headers = (0,text_json/* getOwn */.Ng)(value, "headers");
    const request = {
        url: webhook_textOf((0,text_json/* getOwn */.Ng)(value, "url")),
        method: webhook_textOf((0,text_json/* getOwn */.Ng)(value, "method")),
        payload: webhook_textOf((0,text_json/* getOwn */.Ng)(value, "payload")),
        options: webhook_textOf((0,text_json/* getOwn */.Ng)(value, "options")),
        headers: (Array.isArray(headers) ? headers : [])
            .filter(text_json/* isJsonObject */.OW)
            .map((header) => ({
            key: webhook_textOf((0,text_json/* getOwn */.Ng)(header, "key")),
            value: webhook_textOf((0,text_json/* getOwn */.Ng)(header, "value")),
        })),
    };
    return request;
}
function webhook_textOf(value) {
    return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

;// CONCATENATED MODULE: ./cli/doctor/look-at-control-plane.ts





const LARGE_EVENT_BYTES = 60 * 1024;
const WEBHOOK_SERVICE = "webhook-service";
const WEBHOOK_FILE = "webhook/webhook.yaml";
const NO_PROJECT = "cloud-automation-doctor";
const MAX_LEVELS = 60;
function noControlPlane() {
    const nothing = notGiven("no control plane was given (KEPTN_API_URL and KEPTN_API_TOKEN)");
    return allOf(nothing);
}
function allOf(reason) {
    return {
        reach: reason,
        clockDifferenceMs: reason,
        calls: reason,
        largeEvent: reason,
        secrets: reason,
        subscriptions: reason,
        webhookService: reason,
        planeWebhooks: reason,
        planeShipyards: [],
    };
}
async function lookAtControlPlane(plane, now) {
    const metadata = await plane.ask({ method: "GET", path: "/v1/metadata" });
    const reach = reachOf(metadata);
    if (reach.kind !== "answers" || !isAnswer(metadata))
        return {
            ...allOf(notFound(`the control plane does not answer as one (${codeOf(reach)})`)),
            reach: known(reach),
        };
    const integrations = await plane.api.integrations(WEBHOOK_SERVICE);
    const subscriptions = integrations.ok && integrations.value.length === 0
        ? notFound("no webhook service is registered (CA-D509)")
        : factOf("the subscriptions", integrations, subscriptionsIn);
    const projects = namedProjects(plane, "value" in subscriptions ? subscriptions.value : []);
    const files = await readFiles(plane, projects, "value" in subscriptions ? subscriptions.value : []);
    return {
        reach: known(reach),
        clockDifferenceMs: clockOf(metadata, now()),
        ...(await look_at_control_plane_probe(plane.ask, reach.version, projects[0] ?? NO_PROJECT)),
        secrets: factOf("the names of its secrets", await plane.api.secrets(), (secrets) => secrets),
        subscriptions,
        webhookService: factOf("the integrations", integrations, ([service]) => service?.id),
        planeWebhooks: files.webhooks,
        planeShipyards: files.shipyards,
    };
}
function factOf(what, answered, read) {
    return answered.ok
        ? known(read(answered.value))
        : notFound(`${what} could not be read: ${answered.failure.message}`);
}
function subscriptionsIn(integrations) {
    return integrations.flatMap(({ subscriptions }) => subscriptions);
}
function namedProjects({ projects }, subscriptions) {
    return projects.length > 0
        ? projects
        : [...new Set(subscriptions.flatMap(({ filter }) => filter.projects))];
}
function reachOf(answer) {
    if (!isAnswer(answer))
        return { kind: "away", words: answer.words };
    const version = textIn((0,text_json/* getOwn */.Ng)(objectIn(answer), "keptnversion"));
    if (version !== "")
        return { kind: "answers", version };
    return [401, 403, 429].includes(answer.status)
        ? { kind: "refuses", status: answer.status }
        : { kind: "stranger", answer: wordsOf(answer) };
}
function codeOf({ kind }) {
    return { away: "CA-D501", stranger: "CA-D502", refuses: "CA-D503", answers: "" }[kind];
}
function clockOf(answer, now) {
    const date = new Date(headerOf(answer, "date") ?? "");
    return Number.isNaN(date.getTime())
        ? notFound("the control plane's answers have no date")
        : known(date.getTime() - now.getTime());
}
function callsFor(version, project) {
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
    const hasExecutions = major !== "0" || Number(minor) >= 18;
    return [
        {
            method: "GET",
            path: "/controlPlane/v1/event/triggered/sh.keptn.event.deployment.triggered",
            query: { project, pageSize: "1" },
            purpose: "to read the task",
        },
        ...(hasExecutions
            ? [
                {
                    method: "GET",
                    path: "/controlPlane/v1/sequence-execution",
                    query: { project, pageSize: "1" },
                    purpose: "to count its events",
                },
            ]
            : []),
        {
            method: "GET",
            path: `/controlPlane/v1/sequence/${encodeURIComponent(project)}`,
            query: { pageSize: "1" },
            purpose: "to see whether the sequence was aborted",
        },
        {
            method: "GET",
            path: "/mongodb-datastore/event",
            query: { project, pageSize: "1" },
            purpose: "to look for an answer before it is repeated",
        },
        {
            method: "POST",
            path: "/v1/event",
            body: { type: "sh.keptn.event.doctor.finished", data: {} },
            purpose: "to answer",
        },
    ];
}
async function look_at_control_plane_probe(ask, version, project) {
    const calls = [];
    for (const { purpose, ...question } of callsFor(version, project)) {
        const answer = await ask(question);
        calls.push({
            name: `${question.method} /api${question.path}`,
            purpose,
            status: isAnswer(answer) ? answer.status : 0,
            answer: wordsOf(answer),
        });
    }
    const filler = "x".repeat(LARGE_EVENT_BYTES);
    const large = await ask({
        method: "POST",
        path: "/v1/event",
        body: { type: "sh.keptn.event.doctor.finished", data: { message: filler } },
    });
    return {
        calls: known(calls),
        largeEvent: isAnswer(large) && ![401, 403].includes(large.status)
            ? known({
                bytes: LARGE_EVENT_BYTES,
                isTaken: large.status === 422,
                answer: wordsOf(large),
            })
            : notFound(`an event could not be tried: the request ${isAnswer(large) ? `was answered ${large.status} (CA-D506)` : large.words}`),
    };
}
async function readFiles({ api }, projects, subscriptions) {
    const shipyards = [];
    const webhooks = [];
    const complaints = [];
    const read = async (level, uri) => {
        const answered = await api.resource(level, uri);
        if (!answered.ok && answered.failure.httpStatus !== 404)
            complaints.push(answered.failure.message);
        return answered.ok ? answered.value?.text : undefined;
    };
    for (const project of projects) {
        const shipyard = shipyardOf(await read({ project }, "shipyard.yaml"));
        if (shipyard !== undefined)
            shipyards.push(shipyard);
        const stages = shipyard?.stages.map(({ name }) => name) ?? [];
        for (const level of levelsOf(project, stages, subscriptions).slice(0, MAX_LEVELS)) {
            const text = await read(level, WEBHOOK_FILE);
            const path = `${WEBHOOK_FILE} of ${Object.values(level).join("/")}`;
            if (text !== undefined)
                webhooks.push(readWebhookFile(path, text, level));
        }
    }
    if (projects.length === 0)
        return {
            shipyards,
            webhooks: notFound("no subscription names a project; name one by --project"),
        };
    const [complaint] = complaints;
    return {
        shipyards,
        webhooks: complaint === undefined
            ? known(webhooks)
            : notFound(`its files could not be read: ${complaint}`),
    };
}
function levelsOf(project, stages, subscriptions) {
    const own = subscriptions.filter(({ filter }) => filter.projects.includes(project));
    const named = new Set([...stages, ...own.flatMap(({ filter }) => filter.stages)]);
    const services = new Set(own.flatMap(({ filter }) => filter.services));
    return [
        { project },
        ...[...named].flatMap((stage) => [
            { project, stage },
            ...[...services].map((service) => ({ project, stage, service })),
        ]),
    ];
}
function shipyardOf(text) {
    try {
        return text === undefined ? undefined : (0,shipyard/* parseShipyard */.CN)(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/catalogue/catalogue.ts + 1 modules
var catalogue_catalogue = __webpack_require__(19615);
// EXTERNAL MODULE: ./cli/known-jobs.ts
var known_jobs = __webpack_require__(6525);
;// CONCATENATED MODULE: ./cli/doctor/look-at-files.ts








const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const WEBHOOK = /(?:^|\/)webhook\.ya?ml$/;
const SHIPYARD = /(?:^|\/)shipyard\.ya?ml$/;
function lookAtFiles(files) {
    const workflows = readWorkflows(files);
    const webhooks = matching(files, WEBHOOK).map(([path, text]) => readWebhookFile(path, text));
    const shipyards = matching(files, SHIPYARD);
    return {
        files: known(workflows),
        catalogues: known(readCatalogues(files, workflows.workflows)),
        webhooks: webhooks.length > 0
            ? known(webhooks)
            : notGiven("there is no webhook.yaml in the repository, and no control plane was asked for one"),
        shipyards: known(shipyards.flatMap(([, text]) => shipyardIn(text))),
    };
}
function readReusable(files) {
    return new Map(matching(files, WORKFLOW).map(([path, text]) => {
        const { jobs, permissions } = readWorkflow(path, text);
        const named = jobs.map((job) => (job.permissions ?? permissions)?.named ?? {});
        return [path.replace(/^.*\/|\.ya?ml$/g, ""), highest(named)];
    }));
}
function highest(all) {
    const result = {};
    for (const named of all)
        for (const [scope, access] of Object.entries(named))
            if (result[scope] !== "write")
                result[scope] = access;
    return result;
}
function readWorkflows(files) {
    const workflows = [];
    const broken = [];
    for (const [path, text] of matching(files, WORKFLOW))
        try {
            workflows.push(readWorkflow(path, text));
        }
        catch (error) {
            broken.push(...complaintsIn(error, path).slice(0, 1));
        }
    return { workflows, forTasks: workflows.filter(isAnswering), broken };
}
function isAnswering(workflow) {
    return workflow.dispatch !== undefined && answerersOf(workflow).length > 0;
}
function readCatalogues(files, workflows) {
    const paths = workflows.flatMap(answerersOf).map(catalogueOf);
    const known = paths.filter((path) => path !== undefined && !path.includes("${{"));
    return new Map(known.map((path) => [path ?? "", readCatalogue(files, path ?? "")]));
}
function readCatalogue(files, path) {
    const text = files.get(path.replace(/^\.\//, ""));
    if (text === undefined)
        return { path, isMissing: true };
    try {
        const catalogue = (0,catalogue_catalogue.parseCatalogue)(text, path, known_jobs/* KNOWN */.c);
        return { path, catalogue, scope: (0,catalogue_catalogue.scopeOf)(text, path) };
    }
    catch (error) {
        return { path, broken: complaintsIn(error, path) };
    }
}
function complaintsIn(error, path) {
    if (!(error instanceof complaints/* CatalogueError */.cv))
        throw error;
    return error.complaints.map((line) => {
        const [, at = "1", complaint = line] = /^:(\d+):\d+: (.*)$/.exec(line.slice(path.length)) ?? [];
        return { path, where: `${path}:${at}`, complaint };
    });
}
function shipyardIn(text) {
    try {
        return [(0,shipyard/* parseShipyard */.CN)(text)];
    }
    catch {
        return [];
    }
}
function matching(files, pattern) {
    return [...files].filter(([path]) => pattern.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./cli/doctor/look-at-github.ts



function noGitHub(because) {
    const nothing = notGiven(because);
    return {
        repository: nothing,
        workflowStates: nothing,
        defaultBranchFiles: nothing,
        secretNames: nothing,
        variableNames: nothing,
    };
}
async function lookAtGitHub(ask, repository, paths) {
    const base = `/repos/${repository}`;
    const answer = await ask({ method: "GET", path: base });
    if (!isAnswer(answer) || answer.status !== 200) {
        const reason = notFound(`GitHub does not show ${repository}: ${wordsOf(answer)}; GITHUB_TOKEN has to be able to read it`);
        return {
            repository: reason,
            workflowStates: reason,
            defaultBranchFiles: reason,
            secretNames: reason,
            variableNames: reason,
        };
    }
    const about = objectIn(answer);
    const defaultBranch = textIn((0,text_json/* getOwn */.Ng)(about, "default_branch"));
    return {
        repository: known({
            name: repository,
            defaultBranch,
            isArchived: (0,text_json/* getOwn */.Ng)(about, "archived") === true,
        }),
        workflowStates: await states(ask, base),
        defaultBranchFiles: await texts(ask, `${base}/contents`, { paths, ref: defaultBranch }),
        secretNames: await names(ask, base, "secrets"),
        variableNames: await names(ask, base, "variables"),
    };
}
async function lookAtToken(ask, repository) {
    const about = await ask({ method: "GET", path: `/repos/${repository}` });
    if (!isAnswer(about))
        return notFound(`GitHub could not be asked: the request ${about.words}`);
    const dispatch = about.status === 401
        ? about
        : await ask({ method: "POST", path: `/repos/${repository}/dispatches`, body: {} });
    const scopes = headerOf(about, "x-oauth-scopes");
    const expires = new Date(headerOf(about, "github-authentication-token-expiration") ?? "");
    return known({
        scopes: scopes?.split(",").map((scope) => scope.trim()),
        expires: Number.isNaN(expires.getTime()) ? undefined : expires,
        status: about.status,
        dispatchStatus: isAnswer(dispatch) ? dispatch.status : 0,
    });
}
async function states(ask, base) {
    const answer = await ask({
        method: "GET",
        path: `${base}/actions/workflows`,
        query: { per_page: "100" },
    });
    if (!isAnswer(answer) || answer.status !== 200)
        return notFound(`the list of workflows could not be read: ${wordsOf(answer)} (actions: read)`);
    const workflows = listIn((0,text_json/* getOwn */.Ng)(objectIn(answer), "workflows")).filter(text_json/* isJsonObject */.OW);
    return known(new Map(workflows.map((workflow) => [
        textIn((0,text_json/* getOwn */.Ng)(workflow, "path")),
        textIn((0,text_json/* getOwn */.Ng)(workflow, "state")),
    ])));
}
async function texts(ask, base, { paths, ref }) {
    const found = new Map();
    for (const path of paths) {
        const answer = await ask({ method: "GET", path: `${base}/${path}`, query: { ref } });
        if (isAnswer(answer) && answer.status === 404)
            continue;
        if (!isAnswer(answer) || answer.status !== 200)
            return notFound(`files of ${ref} could not be read: ${wordsOf(answer)} (contents: read)`);
        const content = textIn((0,text_json/* getOwn */.Ng)(objectIn(answer), "content"));
        found.set(path, Buffer.from(content, "base64").toString("utf8"));
    }
    return known(found);
}
async function names(ask, base, what) {
    const found = new Set();
    for (const path of [`${base}/actions/${what}`, `${base}/actions/organization-${what}`]) {
        const answer = await ask({ method: "GET", path, query: { per_page: "100" } });
        if (isAnswer(answer) && answer.status === 404 && path.includes("organization"))
            continue;
        if (!isAnswer(answer) || answer.status !== 200)
            return notFound(`the names of the repository's ${what} could not be read: ${wordsOf(answer)}; no GITHUB_TOKEN can, a token of your own needs ${what === "secrets" ? "Secrets" : "Variables"}: read`);
        for (const one of listIn((0,text_json/* getOwn */.Ng)(objectIn(answer), what)).filter(text_json/* isJsonObject */.OW))
            found.add(textIn((0,text_json/* getOwn */.Ng)(one, "name")).toUpperCase());
    }
    return known((name) => (found.has(name.toUpperCase()) ? "there" : "missing"));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./cli/doctor/round-trip.ts





const TRIP_EVENT = "sh.keptn.event.cloud-automation-doctor.finished";
const TRIP_DISPATCH = "cloud-automation-doctor";
const WAIT_MS = 20_000;
const EVERY_MS = 1_000;
const TRIP_ABOUT = [
    `Round trip: one event ${TRIP_EVENT} is sent to the control plane. It belongs to no task and no sequence, so it is stored and changes nothing; then it is read back.`,
    `And one dispatch ${TRIP_DISPATCH} is sent to GitHub with the webhook's token; no workflow listens to it, so nothing starts.`,
];
function noTrip() {
    const reason = notGiven("it was not asked for (--round-trip)");
    return { tripEvent: reason, tripDispatch: reason };
}
async function makeTrip(trip, facts) {
    return {
        tripEvent: await sendEvent(trip, facts),
        tripDispatch: await sendDispatch(trip, facts),
    };
}
async function sendEvent({ api, projects, clock, signal }, { subscriptions, reach }) {
    if ("because" in reach)
        return reach;
    if (api === undefined || reach.value.kind !== "answers")
        return notFound("the control plane does not answer as one (CA-D501, CA-D502 or CA-D503)");
    if ("because" in subscriptions)
        return subscriptions;
    const hearing = subscriptions.value.find(({ event }) => (0,subscription/* matchesSubject */.i)(event, TRIP_EVENT));
    if (hearing !== undefined)
        return notFound(`the webhook subscription ${hearing.id} is for ${hearing.event}, so it would be started by the event`);
    const [project] = [...projects, ...projectsOf(subscriptions.value)];
    if (project === undefined)
        return notFound("no project is known; name one by --project");
    const stages = await api.stages(project);
    const stage = stages.ok ? stages.value[0] : undefined;
    if (stage === undefined)
        return notFound(`the project ${project} shows no stage`);
    const shkeptncontext = (0,external_node_crypto_.randomUUID)();
    const sent = await api.send({
        type: TRIP_EVENT,
        specversion: "1.0",
        source: TRIP_DISPATCH,
        shkeptncontext,
        triggeredid: (0,external_node_crypto_.randomUUID)(),
        data: {
            project,
            stage,
            service: TRIP_DISPATCH,
            status: "succeeded",
            result: "pass",
            message: "a question of doctor; it belongs to no task",
        },
    });
    if (!sent.ok)
        return known({ isStored: false, words: `was not taken: ${sent.failure.message}` });
    for (let waitedMs = 0; waitedMs < WAIT_MS && !signal.aborted; waitedMs += EVERY_MS) {
        const stored = await api.events({ project, keptnContext: sent.value });
        if (stored.ok &&
            stored.value.some((event) => (0,text_json/* isJsonObject */.OW)(event) && (0,text_json/* getOwn */.Ng)(event, "type") === TRIP_EVENT))
            return known({ isStored: true, words: "was stored" });
        await clock.sleep(EVERY_MS, signal);
    }
    return known({
        isStored: false,
        words: `was taken, and not shown by the event store within ${WAIT_MS / 1_000} s`,
    });
}
function projectsOf(subscriptions) {
    return subscriptions.flatMap(({ filter }) => filter.projects);
}
async function sendDispatch({ dispatch, repository }, { files, dispatchToken }) {
    if ("because" in dispatchToken)
        return dispatchToken;
    if (dispatch === undefined || repository === undefined)
        return notGiven("no token was given");
    if ("because" in files)
        return files;
    const catchAll = files.value.workflows.find((workflow) => workflow.dispatch !== undefined && workflow.dispatch.types === undefined);
    if (catchAll !== undefined)
        return notFound(`${catchAll.file.path} listens to every dispatch (CA-D302), so it would be started`);
    const answer = await dispatch({
        method: "POST",
        path: `/repos/${repository}/dispatches`,
        body: { event_type: TRIP_DISPATCH },
    });
    return known({
        isTaken: isAnswer(answer) && answer.status === 204,
        words: isAnswer(answer) ? `was answered ${wordsOf(answer)}` : answer.words,
    });
}

;// CONCATENATED MODULE: ./cli/doctor/look.ts







async function look(sight) {
    const { files, repository, address, names } = sight;
    const local = lookAtFiles(files);
    const plane = sight.plane === undefined ? noControlPlane() : await lookAtControlPlane(sight.plane, sight.now);
    const noName = notGiven("the repository's name is not known: give --repository OWNER/NAME");
    const paths = "value" in local.files ? local.files.value.workflows.map(({ file }) => file.path) : [];
    const github = sight.github === undefined || repository === undefined
        ? noGitHub(repository === undefined
            ? noName.because
            : "no token for GitHub was given (GITHUB_TOKEN)")
        : await lookAtGitHub(sight.github, repository, paths);
    const { planeShipyards, ...ofPlane } = plane;
    const webhooks = allWebhooks(local.webhooks, ofPlane.planeWebhooks);
    return {
        ...local,
        ...ofPlane,
        ...github,
        files: withHearers(local.files, webhooks),
        webhooks,
        planeWebhooks: asLocal(ofPlane.planeWebhooks, local.webhooks),
        shipyards: known([
            ...("value" in local.shipyards ? local.shipyards.value : []),
            ...planeShipyards,
        ]),
        reusable: known(sight.reusable),
        repositoryName: repository === undefined ? noName : known(repository),
        address: address === undefined
            ? notGiven("no control plane was given (KEPTN_API_URL)")
            : known(address),
        secretNames: names.secrets === undefined ? github.secretNames : known(names.secrets),
        variableNames: names.variables === undefined ? github.variableNames : known(names.variables),
        dispatchToken: sight.dispatch === undefined || repository === undefined
            ? notGiven("the token that the webhook dispatches with was not given (GITHUB_DISPATCH_TOKEN)")
            : await lookAtToken(sight.dispatch, repository),
        now: known(sight.now()),
        ...noTrip(),
    };
}
function allWebhooks(local, inPlane) {
    if (!("value" in inPlane))
        return "value" in local || !inPlane.isAsked ? local : inPlane;
    const own = "value" in local ? local.value : [];
    const texts = new Set(own.map(({ text }) => text));
    return known([...own, ...inPlane.value.filter(({ text }) => !texts.has(text))]);
}
function asLocal(inPlane, local) {
    if (!("value" in inPlane) || !("value" in local))
        return inPlane;
    return known(inPlane.value.map((file) => local.value.find(({ text }) => text === file.text) ?? file));
}
function withHearers(files, webhooks) {
    if (!("value" in files) || !("value" in webhooks))
        return files;
    const sendings = webhooks.value
        .flatMap(({ entries }) => entries)
        .flatMap(({ requests }) => requests)
        .map(eventTypeOf);
    const { workflows, forTasks } = files.value;
    const hearing = workflows.filter((workflow) => forTasks.includes(workflow) ||
        sendings.some((type) => type !== undefined && hears(workflow, type)));
    return known({ ...files.value, forTasks: hearing });
}

// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/domain/text/visible.ts
var visible = __webpack_require__(81612);
;// CONCATENATED MODULE: ./cli/doctor/print.ts




const STYLES = { error: "red", warning: "yellow" };
function printReport(screen, report) {
    for (const finding of report.findings)
        printFinding(screen, finding);
    (0,say/* say */.c)(screen, totalOf(report));
    for (const [because, codes] of reasonsOf(report.unchecked))
        (0,say/* say */.c)(screen, `Could not be checked, because ${because}: ${codes.join(", ")}.`, { style: "dim" });
}
function printFinding(screen, { code, title, severity, where, cause, fix }) {
    screen.line([STYLES[severity], `${severity} ${code}`], "  ", ["bold", title]);
    (0,say/* say */.c)(screen, where, { lead: "  ", style: "cyan" });
    (0,say/* say */.c)(screen, cause, { lead: "  " });
    const { words, paste } = fixOf(fix);
    (0,say/* say */.c)(screen, words, { lead: "  " });
    for (const line of paste)
        screen.wholeLine("    ", ["green", line]);
    (0,say/* say */.c)(screen, linkTo(code), { lead: "  ", style: "dim" });
    screen.line("");
}
function fixOf(fix) {
    switch (fix.kind) {
        case "words":
            return { words: `Fix: ${fix.text}`, paste: [] };
        case "command":
            return { words: "Fix: run", paste: [fix.command] };
        case "request":
            return { words: "Fix: run", paste: curlOf(fix) };
        case "lines":
            return { words: `Fix: ${print_placeOf(fix)}`, paste: fix.lines };
    }
}
function print_placeOf({ path, from, to, lines }) {
    if (to < from)
        return from === 1 && path.startsWith(".github/")
            ? `save this as ${path}:`
            : `in ${path} insert above line ${from}:`;
    const which = to === from ? `line ${from}` : `lines ${from} to ${to}`;
    return lines.length === 0 ? `in ${path} delete ${which}.` : `in ${path} replace ${which} by:`;
}
function curlOf({ method, path, body }) {
    const request = `curl --fail-with-body --request ${method} --header "x-token: $KEPTN_API_TOKEN"`;
    const address = `"$KEPTN_API_URL/api${path}"`;
    if (body === undefined)
        return [`${request} ${address}`];
    const data = JSON.stringify(body).replaceAll("'", "\\u0027");
    return [`${request} --header 'Content-Type: application/json' --data '${data}' ${address}`];
}
function totalOf({ findings, checked, unchecked }) {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const found = findings.length === 0
        ? "Nothing was found"
        : `${count(errors, "error")} and ${count(findings.length - errors, "warning")} were found`;
    const codes = new Set(unchecked.map(({ code }) => code)).size;
    return `${found}. ${count(checked, "check")} made${codes === 0 ? "." : `, ${codes} not, or not everywhere.`}`;
}
function reasonsOf(unchecked) {
    const reasons = new Map();
    for (const { because, code } of unchecked)
        reasons.set(because, [...(reasons.get(because) ?? []), code]);
    return reasons;
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
}
function documentOf(report) {
    return {
        findings: report.findings.map((finding) => ({
            code: finding.code,
            title: finding.title,
            severity: finding.severity,
            where: finding.where,
            cause: finding.cause,
            fix: { ...finding.fix },
            link: linkTo(finding.code),
        })),
        unchecked: report.unchecked.map((one) => ({ ...one })),
        checked: report.checked,
    };
}
function markdownOf(report) {
    const { findings, unchecked } = report;
    const rows = findings.map(({ code, severity, title, where, cause }) => `| [${code}](${linkTo(code)}) | ${severity} | ${title} | ${(0,markdown/* escapeMarkdown */.F)(where)} | ${(0,markdown/* escapeMarkdown */.F)(cause)} |`);
    const fixes = findings.flatMap(({ code, where, fix }) => {
        const { words, paste } = fixOf(fix);
        return [
            "",
            `**${code}**, ${(0,markdown/* escapeMarkdown */.F)(where)}: ${(0,markdown/* escapeMarkdown */.F)(words)}`,
            ...(paste.length === 0 ? [] : ["", ...fenced(paste)]),
        ];
    });
    const reasons = [...reasonsOf(unchecked)].map(([because, codes]) => `| ${(0,markdown/* escapeMarkdown */.F)(because)} | ${codes.join(", ")} |`);
    return [
        "## Doctor",
        "",
        (0,markdown/* escapeMarkdown */.F)(totalOf(report)),
        ...(rows.length === 0
            ? []
            : [
                "",
                "| code | | what | where | cause |",
                "| --- | --- | --- | --- | --- |",
                ...rows,
                "",
                "### Fixes",
                ...fixes,
            ]),
        ...(reasons.length === 0
            ? []
            : ["", "### Could not be checked", "", "| because | checks |", "| --- | --- |", ...reasons]),
        "",
    ].join("\n");
}
function fenced(lines) {
    const longest = Math.max(0, ...[...lines.join("\n").matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(Math.max(3, longest + 1));
    return [`${fence}text`, ...lines.map((line) => (0,visible/* visible */.RK)(line)), fence];
}

;// CONCATENATED MODULE: ./cli/doctor/repository.ts



const MAX_DEPTH = 6;
const MAX_FILE_BYTES = 500_000;
const LEFT_OUT = ["node_modules", ".git", "dist"];
const WANTED = /\.ya?ml$/;
function readFolder(root) {
    const files = new Map();
    const walk = (folder, depth) => {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && depth < MAX_DEPTH && !LEFT_OUT.includes(entry.name))
                walk(path, depth + 1);
            if (entry.isFile() &&
                WANTED.test(entry.name) &&
                (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path)).size <= MAX_FILE_BYTES)
                files.set(path, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), "utf8"));
        }
    };
    try {
        walk("", 0);
    }
    catch (error) {
        throw new command/* UsageError */.e(`--root ${root}: the folder cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
    return files;
}
function remoteOf(root) {
    let config;
    try {
        config = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, ".git", "config"), "utf8");
    }
    catch {
        return undefined;
    }
    const [, section = ""] = config.split('[remote "origin"]');
    const line = (section.split("[")[0] ?? "")
        .split("\n")
        .map((text) => text.trim())
        .find((text) => text.startsWith("url"));
    const parts = (line?.split("=")[1] ?? "").trim().split(/[/:]/);
    const name = parts
        .slice(-2)
        .join("/")
        .replace(/\.git$/, "");
    return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./cli/doctor/run.ts



















const FOUND_EXIT = 1;
const UNCHECKED_EXIT = 3;
const GITHUB_API = "https://api.github.com";
const WORKFLOWS = ".github/workflows";
async function runDoctor({ root: own, values, screen, signal }, { environment, clock } = connection/* HERE */.Dg) {
    const root = (0,external_node_path_.resolve)(values.root ?? ".");
    const repository = repositoryOf(values.repository, environment, root);
    const connected = connect(values, environment, signal);
    const github = gitHubIn(environment, signal);
    const masked = (0,masking/* createMasker */.aD)([...(connected?.secrets ?? []), ...github.secrets]);
    const told = values.json ? cli_screen/* silentScreen */.W : maskedScreen(screen, masked);
    const projects = values.project ?? [];
    let facts = await look({
        files: readFolder(root),
        reusable: reusableAt((0,external_node_path_.join)(own, WORKFLOWS)),
        repository,
        address: connected?.address,
        plane: connected && { ...connected.plane, projects },
        github: github.ask,
        dispatch: github.dispatch,
        names: run_namesIn(environment),
        now: () => new Date(clock.nowMs()),
    });
    if (values["round-trip"]) {
        for (const line of TRIP_ABOUT)
            (0,say/* say */.c)(told, line);
        told.line("");
        const { dispatch } = github;
        const trip = { api: connected?.plane.api, projects, dispatch, repository, clock, signal };
        facts = { ...facts, ...(await makeTrip(trip, facts)) };
    }
    const report = examine(facts, CHECKS);
    printReport(told, report);
    if (values.json)
        process.stdout.write(`${(0,say/* jsonText */.s)(documentOf(report), masked)}\n`);
    if (values.summary !== undefined)
        append(values.summary, masked(markdownOf(report)));
    return exitOf(report);
}
function repositoryOf(given, environment, root) {
    const name = given ?? environment["GITHUB_REPOSITORY"] ?? remoteOf(root);
    if (name !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(name))
        throw new command/* UsageError */.e(`--repository ${name}: expected OWNER/NAME.`);
    return name;
}
function gitHubIn(environment, signal) {
    const own = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
    const dispatcher = environment["GITHUB_DISPATCH_TOKEN"];
    const api = (environment["GITHUB_API_URL"] || GITHUB_API).replace(/(?<!\/)\/+$/, "");
    return {
        ask: own ? askGitHub(api, own, signal) : undefined,
        dispatch: dispatcher ? askGitHub(api, dispatcher, signal) : undefined,
        secrets: [own ?? "", dispatcher ?? ""].filter(Boolean),
    };
}
function reusableAt(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return new Map();
    const files = [...readFolder(folder)];
    return readReusable(new Map(files.map(([path, text]) => [`${WORKFLOWS}/${path}`, text])));
}
function exitOf({ findings, unchecked }) {
    if (findings.length > 0)
        return FOUND_EXIT;
    return unchecked.some(({ isAsked }) => isAsked) ? UNCHECKED_EXIT : 0;
}
function connect(values, environment, signal) {
    if (!values["control-plane-url"] && !environment["KEPTN_API_URL"])
        return undefined;
    return (0,connection/* asUsage */.im)(() => {
        const access = (0,keptn_api/* readAccess */.zS)(values, environment);
        const secrets = new Set((0,keptn_api/* secretsOf */.Fj)(access));
        const address = (0,keptn_address/* apiBase */.a)(access.url);
        const headers = (0,credentials/* authorise */.Z)(access.credentials, Date.now, (secret) => secrets.add(secret));
        return {
            address,
            secrets,
            plane: { api: (0,keptn_api/* openApi */.Nd)(access, signal), ask: askAt(address, () => headers(signal), signal) },
        };
    });
}
function run_namesIn(environment) {
    const { DOCTOR_SECRETS: secrets, DOCTOR_VARIABLES: variables } = environment;
    return {
        ...(secrets && { secrets: presenceIn(new Map(linesOf(secrets)), "unknown") }),
        ...(variables && {
            variables: presenceIn(new Map(Object.keys(objectOf(variables)).map((name) => [name, true])), "missing"),
        }),
    };
}
function presenceIn(known, otherwise) {
    return (name) => {
        const state = known.get(name.toUpperCase());
        if (state === undefined)
            return otherwise;
        return state ? "there" : "missing";
    };
}
function linesOf(text) {
    return text
        .split("\n")
        .map((line) => line.trim().split("="))
        .filter(([name]) => name !== "")
        .map(([name = "", value]) => [name.toUpperCase(), value === "true"]);
}
function objectOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function maskedScreen(screen, masked) {
    const hidden = (segments) => segments.map((segment) => typeof segment === "string" ? masked(segment) : [segment[0], masked(segment[1])]);
    return {
        columns: screen.columns,
        line: (...segments) => screen.line(...hidden(segments)),
        wholeLine: (...segments) => screen.wholeLine(...hidden(segments)),
        ask: (...question) => screen.ask(...question),
    };
}
function append(file, text) {
    try {
        (0,external_node_fs_.appendFileSync)(file, text);
    }
    catch (error) {
        throw new command/* UsageError */.e(`--summary ${file}: the file cannot be written (${error instanceof Error ? error.message : String(error)}).`);
    }
}


/***/ })

};
