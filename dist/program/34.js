module.exports = {

/***/ 17694:
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
// EXTERNAL MODULE: ./cli/doctor/check.ts
var check = __webpack_require__(78023);
// EXTERNAL MODULE: ./cli/doctor/expressions.ts
var expressions = __webpack_require__(89460);
// EXTERNAL MODULE: ./cli/doctor/workflow.ts
var doctor_workflow = __webpack_require__(91414);
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
        .flatMap(([at, script]) => (0,expressions/* expressionsIn */.l)(script).map((expression) => ({ at, expression })))
        .find(({ expression }) => expression.includes("github.event.client_payload"));
}
const byHand = ({ run }) => (0,doctor_workflow/* isAnswerByHand */.bs)(run);
const BY_HAND_CHECKS = [
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
        code: "CA-D604",
        title: "A refused request does not fail the step",
        severity: "error",
        needs: ["files"],
        cause: "Without `--fail` curl ends with 0 on 401, 404 or 500: the step is green, and the task waits for ever.",
        fix: "`curl --fail-with-body`.",
        find: eachStep(({ run }) => doctor_workflow/* EVENT_REQUEST */.J.test(run) && /\bcurl\b/.test(run), ({ run, pointer }, { file }) => /--fail(?:-with-body)?\b|\s-\w*f/.test(run)
            ? undefined
            : {
                cause: "curl has no --fail-with-body.",
                fix: file.replace(`${pointer}/run`, "curl ", "curl --fail-with-body "),
            }),
    }),
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
        code: "CA-D606",
        title: "The path of the control plane's API is wrong",
        severity: "error",
        needs: ["files"],
        cause: "Events are taken at `<address>/api/v1/event`. Without `/api` the gateway answers 404 or a redirect, and nothing is sent.",
        fix: "`$CONTROL_PLANE_URL/api/v1/event`",
        find: eachStep(({ run }) => doctor_workflow/* EVENT_REQUEST */.J.test(run), ({ run, pointer }, { file }) => {
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
    const first = file.lineOf(step.pointer);
    const changed = file.lines.findIndex((line, index) => index >= first - 1 && line.includes(old));
    const added = file.insertBelow(`${step.pointer}/env`, [`${name}: ${value}`]);
    if (added.kind !== "lines" ||
        changed < 0 ||
        (added.from === changed + 1 && added.to === added.from))
        return {
            kind: "words",
            text: `Add ${name}: ${value} below env of the step, and write ${fresh} in the script. ${THE_ACTION}`,
        };
    const own = file.lines.with(changed, (file.lines[changed] ?? "").replace(old, () => fresh));
    const from = Math.min(added.from, changed + 1);
    const to = Math.max(added.to, changed + 1);
    const lines = [
        ...own.slice(from - 1, added.from - 1),
        ...added.lines,
        ...own.slice(Math.max(added.to, added.from - 1), to),
    ];
    return { kind: "lines", path: file.path, from, to, lines };
}

// EXTERNAL MODULE: ./cli/doctor/finding.ts
var finding = __webpack_require__(27470);
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
                    command: `gh variable set CONTROL_PLANE_URL --body ${(0,finding/* shellWord */.r)(address.replace(/^http:/, "https:").replace(/\/api$/, ""))}`,
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
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/nearest.ts
var nearest = __webpack_require__(56300);
// EXTERNAL MODULE: ./simulator/webhook/subscription.ts
var subscription = __webpack_require__(89936);
// EXTERNAL MODULE: ./cli/doctor/sending.ts
var sending = __webpack_require__(29957);
// EXTERNAL MODULE: ./cli/doctor/work.ts
var work = __webpack_require__(79418);
// EXTERNAL MODULE: ./cli/doctor/webhook.ts
var webhook = __webpack_require__(69918);
;// CONCATENATED MODULE: ./cli/doctor/checks/dispatch.ts














const SCOPE = "keptn-webhook-service";
function dispatchesOf({ webhooks, shipyards, repositoryName }) {
    return (0,sending/* sendingsOf */.VD)(webhooks.flatMap(({ entries }) => entries).flatMap(({ requests }) => requests), shipyards).filter(({ repository }) => repository?.toLowerCase() === repositoryName.toLowerCase());
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
        .filter((workflow) => (0,doctor_workflow/* hears */.OL)(workflow, eventType))
        .flatMap(doctor_workflow/* answerersOf */.S6)
        .filter((answerer) => (0,work/* planeOf */.iO)(answerer.with) === "keptn")
        .filter((answerer) => mayBeFor(answerer, eventType, (0,event_type/* parseTaskEventType */.hN)(type)?.task));
}
function mayBeFor(answerer, eventType, task) {
    const compared = [...answerer.condition.matchAll(/github\.event\.action\s*==\s*'([^']*)'/g)];
    const tasks = (0,work/* tasksOf */.a4)(answerer)?.split(/[\s,]+/);
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
        else if (!facts.files.workflows.some((workflow) => (0,doctor_workflow/* hears */.OL)(workflow, eventType)))
            yield { because: `no workflow listens to ${JSON.stringify(eventType)} (CA-D201)` };
        else if (!facts.files.forTasks.some((one) => (0,doctor_workflow/* hears */.OL)(one, eventType) && (0,doctor_workflow/* answerersOf */.S6)(one).length > 0))
            yield { because: `no step answers what ${JSON.stringify(eventType)} brings (CA-D205)` };
}
function bindingOf(answerer, eventType, catalogues) {
    const path = (0,work/* catalogueOf */.vq)(answerer);
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
    (0,check/* check */.z)({
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
                if (facts.files.workflows.some((workflow) => (0,doctor_workflow/* hears */.OL)(workflow, eventType))) {
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
        code: "CA-D203",
        title: "The webhook answers a task that the workflow wants to answer",
        severity: "error",
        needs: ["webhooks", "shipyards", "repositoryName", "files"],
        cause: "`sendFinished: true` finishes the task `pass` as soon as GitHub has taken the call. The run finds it closed (CA-313), and its verdict is lost.",
        fix: "`sendFinished: false` for an interactive task; `mode: silent` in the workflow where the webhook's answer is meant.",
        *find(facts) {
            yield* unmet(facts);
            for (const { entry, answerers } of meetings(facts)) {
                const answerer = answerers.find((one) => (0,work/* modeOf */.VV)(one) === "interactive");
                if (!(0,webhook/* isTask */.Id)(entry) || !entry.sendFinished || answerer === undefined)
                    continue;
                yield {
                    where: entry.where,
                    cause: `The webhook says \`finished\` itself, and ${answerer.workflow.file.path} has mode: interactive.`,
                    fix: entry.file.setValue(`${entry.pointer}/sendFinished`, "false"),
                };
            }
        },
    }),
    (0,check/* check */.z)({
        code: "CA-D204",
        title: "The task is not answered",
        severity: "error",
        needs: ["webhooks", "shipyards", "repositoryName", "files"],
        cause: "A workflow with `mode: silent` sends nothing, and neither does a webhook with `sendFinished: false`. The task waits for ever and blocks its service.",
        fix: "`sendFinished: true` in the webhook of a silent task, or `mode: interactive` in the workflow.",
        *find(facts) {
            yield* unmet(facts);
            for (const { entry, answerers } of meetings(facts)) {
                const answerer = answerers.find((one) => (0,work/* modeOf */.VV)(one) === "silent");
                if (!(0,webhook/* isTask */.Id)(entry) || entry.sendFinished || answerer === undefined)
                    continue;
                const others = answerers.filter((one) => (0,work/* modeOf */.VV)(one) !== "silent");
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
                        ? (0,webhook/* setFlag */.lA)(entry, "sendFinished", true)
                        : file.setValue(`${answerer.pointer}/with/mode`, "interactive"),
                };
            }
        },
    }),
    (0,check/* check */.z)({
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
                if (!(0,webhook/* isTask */.Id)(entry) || entry.sendFinished || eventType === undefined)
                    continue;
                const hearing = facts.files.workflows.filter((workflow) => (0,doctor_workflow/* hears */.OL)(workflow, eventType));
                if (hearing.length === 0 || hearing.some((workflow) => (0,doctor_workflow/* answerersOf */.S6)(workflow).length > 0))
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
    (0,check/* check */.z)({
        code: "CA-D206",
        title: "An approval reaches work that may not answer it",
        severity: "error",
        needs: ["webhooks", "shipyards", "repositoryName", "files", "catalogues"],
        cause: "A task called `approval` is answered only by the job `approval.ask`, which asks people. A script, own steps or another job is refused with CA-209 and sends nothing.",
        fix: "`job: approval.ask` in the step, or the reusable workflow `approval.yml`.",
        *find(facts) {
            yield* unmet(facts);
            const approvals = meetings(facts).filter(({ entry }) => (0,webhook/* isTask */.Id)(entry) && (0,event_type/* parseTaskEventType */.hN)(entry.type)?.task === event_counts/* APPROVAL_TASK */.UG);
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
    (0,check/* check */.z)({
        code: "CA-D207",
        title: "A webhook starts work for another control plane",
        severity: "error",
        needs: ["webhooks", "shipyards", "repositoryName", "files"],
        cause: "Work with `control-plane: callback` or `step-functions` finds no address and no task token in what a webhook of Keptn sends. Nothing is worked for, and the task gets no answer (CA-101).",
        fix: "Give the workflow an event type of its own, which the webhook does not send.",
        *find(facts) {
            yield* unreadable(facts);
            for (const { eventType, request } of dispatchesOf(facts)) {
                if (eventType === undefined)
                    continue;
                for (const workflow of facts.files.workflows.filter((one) => (0,doctor_workflow/* hears */.OL)(one, eventType))) {
                    const other = (0,doctor_workflow/* answerersOf */.S6)(workflow).find((one) => (0,work/* planeOf */.iO)(one.with) !== "keptn");
                    if (other === undefined)
                        continue;
                    yield {
                        where: workflow.file.where(workflow.dispatch?.pointer ?? other.pointer),
                        cause: `${request.entry.where} sends ${JSON.stringify(eventType)}, which starts work for ${(0,work/* planeOf */.iO)(other.with)}.`,
                        fix: {
                            kind: "words",
                            text: `Take ${JSON.stringify(eventType)} out of its types, and let what waits send another event type.`,
                        },
                    };
                }
            }
        },
    }),
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
        code: "CA-D215",
        title: "No shipyard has the task",
        severity: "warning",
        needs: ["webhooks", "shipyards"],
        cause: "The webhook waits for a task that no sequence has, perhaps because of a spelling mistake, so it never fires.",
        fix: "Write the task's name as the shipyard has it.",
        *find({ webhooks, shipyards }) {
            if (shipyards.length === 0) {
                yield { because: "no shipyard was found", isAsked: false };
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
function isAnyonesAnswer(answerer) {
    const types = answerer.workflow.dispatch?.types;
    return types === undefined || (types.length > 1 && (0,work/* tasksOf */.a4)(answerer) === undefined);
}
function asksPeople(answerer) {
    return ((0,work/* catalogueOf */.vq)(answerer) !== undefined ||
        answerer.reusable === "approval" ||
        answerer.with["job"] === trust_binding/* APPROVAL_JOB */.c2);
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
        .filter((workflow) => (0,doctor_workflow/* hears */.OL)(workflow, eventType))
        .flatMap(doctor_workflow/* answerersOf */.S6)
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
            project: "project",
            type: entry.type,
        };
        const bound = (0,trust_binding/* boundByName */.Zc)(subject, withoutPlaces(binding), (0,work/* modeOf */.VV)(answerer) === "silent");
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
function withoutPlaces({ inputs, catalogue, ...rest }) {
    const { tasks } = inputs;
    const ofCatalogue = catalogue === undefined || "problem" in catalogue
        ? catalogue
        : {
            path: catalogue.path,
            keys: catalogue.keys,
            asksForApprovals: catalogue.asksForApprovals,
        };
    return {
        ...rest,
        inputs: tasks === undefined ? {} : { tasks },
        ...(ofCatalogue !== undefined && { catalogue: ofCatalogue }),
    };
}
function bindFix(answerer, task, catalogues) {
    const { file } = answerer.workflow;
    const tasks = (0,work/* tasksOf */.a4)(answerer);
    const path = (0,work/* catalogueOf */.vq)(answerer);
    if (tasks !== undefined) {
        const pointer = `${answerer.pointer}/with/tasks`;
        return file.setValue(pointer, `${tasks} ${task}`);
    }
    if (path !== undefined && catalogues.has(path))
        return { kind: "words", text: `Add below tasks of ${path}: ${task}: { run: … }` };
    return file.insertBelow(`${answerer.pointer}/with`, [`tasks: ${task}`]);
}
function filterLike({ level, file, pointer }, webhooks, subscriptions) {
    if (level !== undefined)
        return {
            projects: [level.project],
            stages: level.stage === undefined ? [] : [level.stage],
            services: level.service === undefined ? [] : [level.service],
        };
    const own = file.at(`${pointer}/filter`);
    if (own !== undefined && (0,json/* isJsonObject */.OW)(own))
        return own;
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
        code: "CA-D706",
        title: "The webhooks dispatch to another repository",
        severity: "warning",
        needs: ["webhooks", "shipyards", "repositoryName"],
        cause: "No webhook dispatches to this repository, so nothing here is ever started. A renamed repository is answered with a redirect, which the webhook service does not follow and takes for success.",
        fix: "Write this repository into the `url` of the webhook.",
        *find({ webhooks, shipyards, repositoryName }) {
            const sendings = (0,sending/* sendingsOf */.VD)(webhooks.flatMap(({ entries }) => entries).flatMap(({ requests }) => requests), shipyards);
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

// EXTERNAL MODULE: ./src/callback/presets.ts
var presets = __webpack_require__(14563);
;// CONCATENATED MODULE: ./cli/doctor/checks/other-planes.ts






const RUN_NAME = "${{ github.event.action }} ${{ github.event.client_payload.id }}";
const GROUP = "cloud-automation-${{ github.event.client_payload.id }}";
const SECRET_LINE = "${{ secrets.CALLBACK_SECRET }}";
const SECRET_FIELD = /\b(?:resumeUrl|callBackUri|taskToken|callback)\b|toJSON\(\s*(?:inputs|github\.event)/i;
const CREDENTIALS = /^aws-actions\/configure-aws-credentials@/;
function* eachOther({ files }, judge) {
    for (const { path } of files.broken)
        yield { because: `${path} is no YAML that can be read (CA-D301)` };
    for (const workflow of files.workflows) {
        const answerers = (0,doctor_workflow/* answerersOf */.S6)(workflow).filter((one) => (0,work/* planeOf */.iO)(one.with) !== "keptn");
        if (answerers.length > 0)
            yield* judge(workflow, answerers);
    }
}
function eachOf(plane, judge) {
    return (facts) => eachOther(facts, function* (workflow, answerers) {
        for (const one of answerers)
            if ((0,work/* planeOf */.iO)(one.with) === plane && (0,work/* modeOf */.VV)(one) !== "silent")
                yield* judge(one, workflow);
    });
}
const OTHER_PLANE_CHECKS = [
    (0,check/* check */.z)({
        code: "CA-D901",
        title: "No host may be answered",
        severity: "error",
        needs: ["files"],
        cause: "Whoever starts the run says where the answer goes, so only hosts in `callback-hosts` are called. Without one nothing is answered (CA-306).",
        fix: "`callback-hosts: n8n.example.com`, with the host of what waits.",
        find: eachOf("callback", function* ({ with: inputs, pointer }, { file }) {
            if (inputs["callback-hosts"])
                return;
            yield {
                where: file.where(pointer),
                cause: "There is no callback-hosts.",
                fix: { kind: "words", text: "Add callback-hosts with the host of what waits." },
            };
        }),
    }),
    (0,check/* check */.z)({
        code: "CA-D902",
        title: "Nothing is put down for a lost run",
        severity: "warning",
        needs: ["files"],
        cause: "There is no list of what waits, so a run puts down what it owes, sealed with `callback-secret`. Without it a run that loses its runner is never answered for (CA-326).",
        fix: "`callback-secret: ${{ secrets.CALLBACK_SECRET }}`, here and in the sweep.",
        find: eachOf("callback", function* (answerer, { file }) {
            if (hasSecret({ ...answerer, secrets: answerer.job.secrets }))
                return;
            yield secretFound(file, answerer.pointer, answerer.how === "reusable");
        }),
    }),
    (0,check/* check */.z)({
        code: "CA-D903",
        title: "No sweep answers callbacks of lost runs",
        severity: "warning",
        needs: ["files"],
        cause: "What a run has put down is opened by a sweep with `control-plane: callback` and the same `callback-secret`. Without one what waits for a lost run waits for ever.",
        fix: "Add the sweep of docs/control-planes/callback.md.",
        *find({ files }) {
            const sweeps = files.workflows.flatMap((workflow) => (0,doctor_workflow/* sweepsOf */.VM)(workflow)
                .filter((sweep) => (0,work/* planeOf */.iO)(sweep.with) === "callback")
                .map((sweep) => ({ ...sweep, file: workflow.file })));
            for (const sweep of sweeps)
                if (!hasSecret(sweep))
                    yield secretFound(sweep.file, sweep.pointer, sweep.isReusable);
            if (sweeps.length > 0)
                return;
            yield* eachOther({ files }, function* ({ file, name }, answerers) {
                const waits = answerers.find((one) => (0,work/* planeOf */.iO)(one.with) === "callback");
                if (waits === undefined)
                    return;
                yield {
                    where: file.where(waits.pointer),
                    cause: `No workflow sweeps for callbacks, and ${name} answers some.`,
                    fix: {
                        kind: "words",
                        text: "Save the sweep of docs/control-planes/callback.md on the default branch.",
                    },
                };
            });
        },
    }),
    (0,check/* check */.z)({
        code: "CA-D904",
        title: "The run's title shows what only the action may know",
        severity: "error",
        needs: ["files"],
        cause: "Whoever reads the address or the task token can answer, and the title of a run is masked nowhere.",
        fix: "Name the task's id in `run-name`, or leave it out.",
        find: (facts) => eachOther(facts, function* ({ file, runName, dispatch }) {
            if (!(0,expressions/* expressionsIn */.l)(runName ?? "").some((text) => SECRET_FIELD.test(text)))
                return;
            yield {
                where: file.where("/run-name"),
                cause: `The run-name is ${JSON.stringify(runName)}.`,
                fix: dispatch ? file.setValue("/run-name", RUN_NAME) : file.removeLine("/run-name"),
            };
        }),
    }),
    (0,check/* check */.z)({
        code: "CA-D905",
        title: "A script is given the address or the token itself",
        severity: "error",
        needs: ["files"],
        cause: "GitHub puts the text into the script before the shell reads it, so whoever starts the run runs commands; and a script that answers by itself takes the answer away from the action.",
        fix: "Take it out of the script: the action answers.",
        find: (facts) => eachOther(facts, function* ({ file, jobs }) {
            for (const step of jobs.flatMap(({ steps }) => steps))
                for (const [at, script] of [
                    ["/run", step.run],
                    ["/with/run", step.with["run"] ?? ""],
                ]) {
                    const found = (0,expressions/* expressionsIn */.l)(script).find((text) => SECRET_FIELD.test(text));
                    if (found === undefined)
                        continue;
                    yield {
                        where: file.where(step.pointer + at),
                        cause: `${found} becomes a part of the script.`,
                        fix: { kind: "words", text: `Take ${found} out of the script: the action answers.` },
                    };
                }
        }),
    }),
    (0,check/* check */.z)({
        code: "CA-D906",
        title: "There is no such preset",
        severity: "error",
        needs: ["files"],
        cause: "The action does not know where the address stands, and answers nothing (CA-203).",
        fix: `One of ${Object.keys(presets/* PRESETS */.f).join(", ")}.`,
        find: eachOf("callback", function* ({ with: inputs, pointer }, { file }) {
            const preset = inputs["callback-preset"] || "generic";
            if (Object.hasOwn(presets/* PRESETS */.f, preset) || preset.includes("${{"))
                return;
            const place = `${pointer}/with/callback-preset`;
            yield {
                where: file.where(place),
                cause: `The preset is ${JSON.stringify(preset)}.`,
                fix: file.setValue(place, (0,nearest/* nearest */.p)(preset, Object.keys(presets/* PRESETS */.f)) ?? "generic"),
            };
        }),
    }),
    (0,check/* check */.z)({
        code: "CA-D911",
        title: "No step gets credentials of AWS",
        severity: "error",
        needs: ["files"],
        cause: "The action takes them from the job's environment. Without them nothing is answered (CA-202), and the state waits.",
        fix: "`aws-actions/configure-aws-credentials` in a step before, as in docs/control-planes/step-functions.md.",
        find: eachOf("step-functions", function* ({ job, pointer, how }, { file }) {
            const own = job.steps.findIndex((step) => step.pointer === pointer);
            const before = job.steps.slice(0, Math.max(0, own));
            if (how !== "action" || before.some(({ uses }) => CREDENTIALS.test(uses)))
                return;
            if (file.text.includes("AWS_ACCESS_KEY_ID"))
                return;
            yield {
                where: file.where(pointer),
                cause: "No step before it uses aws-actions/configure-aws-credentials.",
                fix: {
                    kind: "words",
                    text: "Add the step “Get credentials” of docs/control-planes/step-functions.md before it.",
                },
            };
        }),
    }),
    (0,check/* check */.z)({
        code: "CA-D912",
        title: "The concurrency group does not hold the task's id",
        severity: "warning",
        needs: ["files"],
        cause: "EventBridge may deliver an event twice. Two runs of one task are kept apart by a group with its id, so that the second finds the state answered and does no work.",
        fix: `\`group: ${GROUP}\`, and \`queue: max\`.`,
        find: eachOf("step-functions", function* (_answerer, { file, concurrency }) {
            if (/client_payload\.(?:event\.)?id\b|\binputs\.id\b/.test(concurrency?.group ?? ""))
                return;
            yield {
                where: file.where(concurrency?.pointer ?? "/jobs"),
                cause: concurrency
                    ? `The group is ${JSON.stringify(concurrency.group)}.`
                    : "The workflow has no concurrency group.",
                fix: groupFix(file, concurrency),
            };
        }),
    }),
];
function groupFix(file, concurrency) {
    if (!concurrency)
        return file.insertAbove("/jobs", ["concurrency:", `  group: ${GROUP}`, "  queue: max", ""]);
    return file.at("/concurrency/group") === undefined
        ? { kind: "words", text: `Write concurrency: { group: "${GROUP}", queue: max }` }
        : file.setValue("/concurrency/group", GROUP);
}
function hasSecret({ with: inputs, secrets }) {
    return secrets === "inherit" || Boolean(inputs["callback-secret"] || secrets["CALLBACK_SECRET"]);
}
function secretFound(file, pointer, isReusable) {
    const [place, name] = isReusable ? ["secrets", "CALLBACK_SECRET"] : ["with", "callback-secret"];
    return {
        where: file.where(pointer),
        cause: `There is no ${name}.`,
        fix: file.insertBelow(`${pointer}/${place}`, [`${name}: ${SECRET_LINE}`]),
    };
}

// EXTERNAL MODULE: ./src/jobs/core/registry.ts + 16 modules
var registry = __webpack_require__(1133);
;// CONCATENATED MODULE: ./cli/doctor/checks/workflow.ts







const DEFAULT_TASK_MINUTES = 60;
const DEFAULT_JOB_MINUTES = 360;
const workflow_RUN_NAME = "run-name: ${{ github.event.action }} ${{ github.event.client_payload.id || github.event.client_payload.event.id }}";
const workflow_GROUP = "cloud-automation-${{ github.event.client_payload.id || github.event.client_payload.event.id }}";
const PARAMETER = /(?:^|[{,])[ \t]*([\w-]+)[ \t]*:/gm;
const BINDING = ["tasks", "stages", "projects"];
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
            const answerers = (0,doctor_workflow/* answerersOf */.S6)(workflow);
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
        code: "CA-D303",
        title: "The workflow lists several types, and its work names no tasks",
        severity: "error",
        needs: ["files"],
        cause: "Each job of the workflow starts for each of the types. Without `tasks` the work answers whichever task comes, so the script of one task decides about another.",
        fix: "`tasks: deployment` in each step or call, with the task that it is for.",
        find: eachAnswerer(function* (answerer, { dispatch, file }) {
            const types = dispatch?.types ?? [];
            if (types.length < 2 || answerer.how === "by hand" || (0,work/* tasksOf */.a4)(answerer) !== undefined)
                return;
            if ((0,work/* catalogueOf */.vq)(answerer) !== undefined || /github\.event\.action/.test(answerer.condition))
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
        code: "CA-D305",
        title: "A waiting run is replaced by a newer one",
        severity: "error",
        needs: ["files"],
        cause: "Of the runs that wait in a concurrency group GitHub keeps the newest one and cancels the others before they begin. Where the group does not hold the task's id, these are other tasks, which then wait for ever.",
        fix: `\`group: ${workflow_GROUP}\`, and \`queue: max\`.`,
        find: eachWorkflow(function* (workflow) {
            for (const { group, keepsAll, pointer } of concurrenciesOf(workflow)) {
                if (keepsAll || /client_payload|github\.run_id|\binputs\./.test(group))
                    continue;
                yield {
                    where: workflow.file.where(pointer),
                    cause: `The group ${JSON.stringify(group)} is the same for all tasks, and has no queue: max.`,
                    fix: workflow.file.at(`${pointer}/group`) === undefined
                        ? { kind: "words", text: `Write concurrency: { group: "${workflow_GROUP}", queue: max }` }
                        : workflow.file.setValue(`${pointer}/group`, workflow_GROUP),
                };
            }
        }),
    }),
    (0,check/* check */.z)({
        code: "CA-D306",
        title: "The permissions of the job are too small",
        severity: "error",
        needs: ["files", "reusable", "catalogues"],
        cause: "A reusable workflow that asks for more than its caller grants does not start at all, so its task waits for ever. A built-in job without its permission finishes the task `errored`. Naming one permission sets all others to none.",
        fix: "Grant the job what the finding names; the examples have it for each workflow, docs/jobs.md for each built-in job.",
        *find({ files, ...facts }) {
            yield* workflow_unreadable(files);
            for (const workflow of files.workflows)
                for (const job of workflow.jobs)
                    yield* tooSmall(job, workflow, facts);
        },
    }),
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
        code: "CA-D308",
        title: "The work has no control plane to answer to",
        severity: "error",
        needs: ["files"],
        cause: "Without address and token nothing can be answered (CA-202), and the task waits for ever.",
        fix: "`control-plane-url: ${{ vars.CONTROL_PLANE_URL }}` and `control-plane-token: ${{ secrets.CONTROL_PLANE_TOKEN }}`.",
        find: eachAnswerer(unconnected),
    }),
    (0,check/* check */.z)({
        code: "CA-D309",
        title: "A secret of the workflow does not exist",
        severity: "error",
        needs: ["files", "secretNames"],
        cause: "GitHub gives an empty text for a secret that is not there. The action then has no token (CA-202), and the task waits for ever. The published recipe stores KEPTN_BASE_URL and reads KEPTN_API_URL.",
        fix: "`gh secret set CONTROL_PLANE_TOKEN`, or the name that the repository has.",
        find: ({ files, secretNames }) => eachName(files, "secrets", secretNames, (name) => `gh secret set ${name}`),
    }),
    (0,check/* check */.z)({
        code: "CA-D310",
        title: "A variable of the workflow does not exist",
        severity: "error",
        needs: ["files", "variableNames"],
        cause: "GitHub gives an empty text for a variable that is not there, so the action has no address (CA-202).",
        fix: "`gh variable set CONTROL_PLANE_URL`.",
        find: ({ files, variableNames }) => eachName(files, "vars", variableNames, (name) => `gh variable set ${name}`),
    }),
    (0,check/* check */.z)({
        code: "CA-D311",
        title: "The workflow on the default branch is another one",
        severity: "error",
        needs: ["files", "repository", "defaultBranchFiles"],
        cause: "A dispatch starts workflows of the default branch only. One that is there not yet, or listens to something else there, does not hear it.",
        fix: "Bring the file to the default branch.",
        *find({ files, repository, defaultBranchFiles }) {
            yield* workflow_unreadable(files);
            for (const workflow of files.workflows) {
                const { file } = workflow;
                if (!(0,doctor_workflow/* isStarted */.WF)(workflow) || defaultBranchFiles.get(file.path) === file.text)
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
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
        code: "CA-D313",
        title: "The workflow is disabled",
        severity: "error",
        needs: ["files", "workflowStates"],
        cause: "A disabled workflow hears nothing. GitHub also disables those with a schedule after 60 days without a commit, such as the sweep's.",
        fix: "`gh workflow enable <file>`",
        *find({ files, workflowStates }) {
            yield* workflow_unreadable(files);
            for (const workflow of files.workflows) {
                if (!(0,doctor_workflow/* isOurs */.MU)(workflow))
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
                        command: `gh workflow enable ${(0,finding/* shellWord */.r)(path.split("/").at(-1) ?? path)}`,
                    },
                };
            }
        },
    }),
    (0,check/* check */.z)({
        code: "CA-D314",
        title: "The run's title does not name the task",
        severity: "warning",
        needs: ["files"],
        cause: "The sweep and the check for duplicates find the run of a task by its title, which has to be exactly `<event_type> <id>`. Without it a lost run's task is not ended.",
        fix: `\`${workflow_RUN_NAME}\``,
        find: eachWorkflow(function* (workflow) {
            const { file, runName } = workflow;
            const answerers = (0,doctor_workflow/* answerersOf */.S6)(workflow);
            const needsNone = workflow.dispatch === undefined || hasAddress(answerers);
            if (answerers.length > 0 && needsNone)
                return;
            if (/github\.event\.action/.test(runName ?? "") && /client_payload/.test(runName ?? ""))
                return;
            yield {
                where: runName === undefined ? file.where("/on") : file.where("/run-name"),
                cause: runName === undefined
                    ? "There is no run-name."
                    : `The run-name is ${JSON.stringify(runName)}.`,
                fix: runName === undefined
                    ? file.insertAbove("/on", [workflow_RUN_NAME, ""])
                    : file.setValue("/run-name", workflow_RUN_NAME.replace("run-name: ", "")),
            };
        }),
    }),
    (0,check/* check */.z)({
        code: "CA-D315",
        title: "The verdict does not depend on the work",
        severity: "warning",
        needs: ["files"],
        cause: "`*=pass` in `exit-codes`, a script that ends in `|| true` or `exit 0`, and `continue-on-error` on the steps that are the job make every task pass, whatever happened.",
        fix: "Leave it out; `exit-codes` may say which single codes mean pass or warning.",
        find: eachAnswerer(constantVerdict),
    }),
    (0,check/* check */.z)({
        code: "CA-D316",
        title: "Each job of a matrix would answer the task",
        severity: "error",
        needs: ["files"],
        cause: "A task has one answer, and the first job that ends would give it for all. The action runs nothing there and answers `errored` (CA-210); a reusable workflow cannot see the matrix of its caller.",
        fix: "Let the matrix be a job of its own, and answer in one that needs it. Where each job is for another task: `tasks: ${{ matrix.task }}`.",
        find: eachAnswerer(function* (answerer) {
            const { job, pointer, workflow, with: inputs } = answerer;
            if (!job.hasMatrix || (0,work/* modeOf */.VV)(answerer) === "silent")
                return;
            if (BINDING.some((name) => /\bmatrix\b/.test(inputs[name] ?? "")))
                return;
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
function hasAddress(answerers) {
    return answerers.every((one) => (0,work/* planeOf */.iO)(one.with) === "callback");
}
function bringCommand(branch, path) {
    const [to, file] = [(0,finding/* shellWord */.r)(branch), (0,finding/* shellWord */.r)(path)];
    return `git switch ${to} && git checkout '@{-1}' -- ${file} && git commit -m ${file} && git push`;
}
function* tooSmall(job, workflow, facts) {
    const granted = (0,doctor_workflow/* permissionsOfJob */.Ry)(workflow, job);
    const has = (scope, access) => granted === undefined
        ? scope === "contents" && access === "read"
        : (0,doctor_workflow/* grants */.gu)(granted, scope, access);
    for (const [scope, access] of neededBy(job, workflow, facts)) {
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
    if (how === "by hand" || (0,work/* modeOf */.VV)(answerer) === "silent" || (0,work/* planeOf */.iO)(inputs) !== "keptn")
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
function neededBy(job, workflow, { reusable, catalogues }) {
    const called = (0,doctor_workflow/* reusableOf */.f7)(job);
    const alone = { ...workflow, jobs: [job] };
    const answers = (0,doctor_workflow/* answerersOf */.S6)(alone);
    const ofSweep = (0,doctor_workflow/* sweepsOf */.VM)(alone).length > 0 ? SWEEP_NEEDS : [];
    const needed = new Map(called === undefined ? ofSweep : Object.entries(reusable.get(called) ?? {}));
    if (answers.length > 0 && job.steps.some(({ uses }) => uses.startsWith("actions/checkout@")))
        needed.set("contents", "read");
    const jobs = answers.flatMap((answer) => [...jobsOf(answer, catalogues)]);
    for (const [name, parameters] of jobs)
        for (const [scope, text] of Object.entries((0,registry.declarationOf)(name).permissions)) {
            const access = text.startsWith("write") ? "write" : "read";
            if (isNeeded(text, parameters) && needed.get(scope) !== "write")
                needed.set(scope, access);
        }
    return [...needed];
}
const SWEEP_NEEDS = [
    ["actions", "write"],
    ["contents", "read"],
];
function* jobsOf(answer, catalogues) {
    const { with: inputs } = answer;
    if (registry.JOB_NAMES.includes(inputs["job"] ?? ""))
        yield [inputs["job"] ?? "", inputs["with"] ?? ""];
    const file = catalogues.get((0,work/* catalogueOf */.vq)(answer) ?? "");
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
    if (!(0,doctor_workflow/* isOurs */.MU)(workflow))
        return [];
    const pattern = NAMES[context];
    return workflow.file.lines
        .flatMap((line, index) => (0,expressions/* expressionsIn */.l)(line)
        .flatMap((expression) => [...expression.matchAll(pattern)])
        .map(([, name = ""]) => ({ name, line, index })))
        .filter(({ name }) => name !== "GITHUB_TOKEN" && !OPTIONAL.includes(name));
}
const OPTIONAL = ["JOB_ENV", "REPO_TOKEN", "CLOUD_AUTOMATION_TASKS", "DEMO_FAIL"];
const EXPECTED = [
    ...["CONTROL_PLANE_TOKEN", "CONTROL_PLANE_URL", "CLOUD_AUTOMATION_PROJECTS"],
    "CALLBACK_SECRET",
];

;// CONCATENATED MODULE: ./cli/doctor/checks/sweep.ts




const PATH = ".github/workflows/cloud-automation-sweep.yml";
function awaited({ forTasks }) {
    return forTasks.filter((workflow) => {
        const answerers = (0,doctor_workflow/* answerersOf */.S6)(workflow);
        return (answerers.length === 0 ||
            answerers.some((one) => (0,work/* modeOf */.VV)(one) !== "silent" && (0,work/* planeOf */.iO)(one.with) === "keptn"));
    });
}
function sweeping({ workflows }) {
    return workflows.filter((workflow) => keptnSweepsOf(workflow).length > 0);
}
function keptnSweepsOf(workflow) {
    return (0,doctor_workflow/* sweepsOf */.VM)(workflow).filter((sweep) => (0,work/* planeOf */.iO)(sweep.with) === "keptn");
}
const noSweep = { because: "there is no sweep (CA-D401)" };
const SWEEP_CHECKS = [
    (0,check/* check */.z)({
        code: "CA-D401",
        title: "There is no sweep",
        severity: "warning",
        needs: ["files"],
        cause: "A run that is lost, or a dispatch that no workflow hears, leaves no one to send `finished`, and Keptn has no timeout after `started`. Only the sweep ends such a task.",
        fix: "Save examples/workflows/sweep.yml on the default branch; docs/sweep.md says what it does.",
        *find({ files }) {
            yield* workflow_unreadable(files);
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
    (0,check/* check */.z)({
        code: "CA-D402",
        title: "The sweep does not follow a workflow",
        severity: "warning",
        needs: ["files"],
        cause: "The sweep starts as soon as one of the workflows has ended that `workflow_run` names. For the others it comes with the schedule only, which GitHub may delay.",
        fix: "Add the workflow's `name` to the list below `workflow_run`.",
        *find({ files }) {
            yield* workflow_unreadable(files);
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
    (0,check/* check */.z)({
        code: "CA-D403",
        title: "The sweep has no schedule",
        severity: "warning",
        needs: ["files"],
        cause: "`workflow_run` comes after a run. A dispatch that no workflow has heard makes no run, so its task is found by the schedule only.",
        fix: '`schedule: [{ cron: "7/15 * * * *" }]` below `on`.',
        *find({ files }) {
            yield* workflow_unreadable(files);
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
    (0,check/* check */.z)({
        code: "CA-D404",
        title: "The sweep does not know what to look at",
        severity: "error",
        needs: ["files"],
        cause: "Without `projects` it looks at nothing, and without an address and a token it cannot look.",
        fix: "`projects: ${{ vars.CLOUD_AUTOMATION_PROJECTS }}`, `control-plane-url` and the secret CONTROL_PLANE_TOKEN, as in examples/workflows/sweep.yml.",
        *find({ files }) {
            yield* workflow_unreadable(files);
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
    for (const { pointer, with: inputs } of keptnSweepsOf(workflow))
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

;// CONCATENATED MODULE: ./cli/doctor/checks/other-starts.ts








const INPUTS = "/on/workflow_dispatch/inputs";
const TASK = `${INPUTS}/task`;
const SCHEDULE = ["schedule:", '  - cron: "7/15 * * * *"'];
const IDENTITY = [
    [/^aws-actions\/configure-aws-credentials@/, "role-to-assume"],
    [/^google-github-actions\/auth@/, "workload_identity_provider"],
];
const OTHER_START_CHECKS = [
    (0,check/* check */.z)({
        code: "CA-D907",
        title: "The sweep for callbacks does not fit the work",
        severity: "warning",
        needs: ["files"],
        cause: "The sweep answers as its own inputs say. Where its preset or its hosts are others than those of the work, what waits for a lost run is not answered, or not understood; and a sweep that follows no workflow comes with its schedule only.",
        fix: "The same `callback-preset` and `callback-hosts` as in the work, the workflow's `name` below `workflow_run`, and a `schedule`.",
        *find({ files }) {
            const [sweeping] = files.workflows.filter((workflow) => callbackSweeps(workflow).length > 0);
            if (sweeping === undefined)
                return;
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
    (0,check/* check */.z)({
        code: "CA-D908",
        title: "What starts the workflow cannot say where it waits",
        severity: "error",
        needs: ["files"],
        cause: "The address, or the task token, comes with the start. GitHub refuses inputs that `workflow_dispatch` does not declare (422), and other triggers bring none, so nothing can be answered (CA-101).",
        fix: "Declare the input that the preset reads, as in docs/control-planes/callback.md, or listen to `repository_dispatch`.",
        find: (facts) => eachOther(facts, function* ({ file, dispatch, manual }, answerers) {
            if (dispatch !== undefined)
                return;
            for (const { pointer, with: inputs } of answerers) {
                const field = fieldOf(inputs);
                if (field === undefined || inputs["event"])
                    continue;
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
                    const near = (0,nearest/* nearest */.p)(field, Object.keys(manual.inputs));
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
    (0,check/* check */.z)({
        code: "CA-D909",
        title: "A start names a task that the work is not for",
        severity: "error",
        needs: ["files", "catalogues"],
        cause: "Without an input `task` the task is called like the workflow's file. Where `tasks` or the catalogue does not name it, the task is answered `errored` and not worked for (CA-205, CA-208).",
        fix: "An input `task` whose `default` and `options` are tasks of the work.",
        find: ({ files, catalogues }) => eachOther({ files }, function* ({ file, manual }, answerers) {
            for (const answerer of manual ? answerers : []) {
                const tasks = namedTasks(answerer, catalogues);
                if (tasks === undefined)
                    continue;
                const input = manual?.inputs["task"];
                const own = file.path.replace(/^.*\/|\.ya?ml$/g, "");
                const named = input ? [input.byDefault || own, ...(input.options ?? [])] : [own];
                const other = named.find((name) => !tasks.includes(name));
                if (other === undefined)
                    continue;
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
    (0,check/* check */.z)({
        code: "CA-D913",
        title: "A step may not ask for the run's identity",
        severity: "error",
        needs: ["files"],
        cause: "A role of AWS or Google is taken by the identity of the run, which needs `id-token: write`. Without it the step fails before anything can be answered.",
        fix: "`id-token: write` among the job's permissions.",
        *find({ files }) {
            for (const workflow of files.workflows)
                for (const job of workflow.jobs)
                    if (isForOthers(job, workflow))
                        yield* noIdentity(job, workflow);
        },
    }),
];
function callbackSweeps(workflow) {
    return (0,doctor_workflow/* sweepsOf */.VM)(workflow).filter((sweep) => (0,work/* planeOf */.iO)(sweep.with) === "callback");
}
function* callbackWork({ workflows, }) {
    for (const workflow of workflows)
        for (const answerer of (0,doctor_workflow/* answerersOf */.S6)(workflow))
            if ((0,work/* planeOf */.iO)(answerer.with) === "callback")
                yield [workflow, answerer];
}
function presetOf(inputs) {
    return inputs["callback-preset"] || "generic";
}
function hostsOf(inputs) {
    return (inputs["callback-hosts"] ?? "").split(/[\s,]+/).filter(Boolean);
}
function* otherInputs({ with: inputs }, files) {
    const sweeps = files.workflows.flatMap((workflow) => callbackSweeps(workflow).map((sweep) => ({ ...sweep, file: workflow.file })));
    const [preset, hosts] = [presetOf(inputs), hostsOf(inputs)];
    if ([preset, ...hosts].some((text) => text.includes("${{")))
        return;
    const [like = sweeps[0]] = sweeps.filter((sweep) => presetOf(sweep.with) === preset);
    if (like === undefined)
        return;
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
            fix: file.setValue(`${pointer}/with/callback-hosts`, JSON.stringify([...hostsOf(given), ...missing].join(" "))),
        };
}
function fieldOf(inputs) {
    if ((0,work/* planeOf */.iO)(inputs) === "step-functions")
        return "taskToken";
    const preset = presetOf(inputs);
    return Object.hasOwn(presets/* PRESETS */.f, preset)
        ? presets/* PRESETS */.f[preset].reads.url.split(".")[0]
        : undefined;
}
function namedTasks(answerer, catalogues) {
    const words = (0,work/* tasksOf */.a4)(answerer)
        ?.split(/[\s,]+/)
        .filter(Boolean);
    const file = catalogues.get((0,work/* catalogueOf */.vq)(answerer) ?? "");
    const keys = file !== undefined && "scope" in file
        ? [...file.scope.keys].filter((key) => !/\.(?:started|finished)$/.test(key))
        : undefined;
    const tasks = words ?? keys?.map((key) => key.replace(/\.triggered$/, ""));
    return tasks?.some((task) => task === "*" || task.includes("${{")) ? undefined : tasks;
}
function isForOthers(job, workflow) {
    const alone = { ...workflow, jobs: [job] };
    return [...(0,doctor_workflow/* answerersOf */.S6)(alone), ...(0,doctor_workflow/* sweepsOf */.VM)(alone)].some((one) => (0,work/* planeOf */.iO)(one.with) !== "keptn");
}
function* noIdentity(job, workflow) {
    const granted = (0,doctor_workflow/* permissionsOfJob */.Ry)(workflow, job);
    if (granted !== undefined && (0,doctor_workflow/* grants */.gu)(granted, "id-token", "write"))
        return;
    for (const { uses, with: inputs, pointer } of job.steps)
        if (IDENTITY.some(([pattern, input]) => pattern.test(uses) && inputs[input]))
            yield {
                where: workflow.file.where(pointer),
                cause: `The job ${job.id} has no id-token: write.`,
                fix: permissionFix(workflow, job, "id-token", "write"),
            };
}

;// CONCATENATED MODULE: ./cli/doctor/checks/round-trip.ts

const ROUND_TRIP_CHECKS = [
    (0,check/* check */.z)({
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
    (0,check/* check */.z)({
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

// EXTERNAL MODULE: ./cli/doctor/checks/webhook-file.ts
var webhook_file = __webpack_require__(81779);
;// CONCATENATED MODULE: ./cli/doctor/checks/index.ts










const GROUPS = [
    { title: "The webhook file", checks: webhook_file/* WEBHOOK_FILE_CHECKS */.v },
    { title: "Webhook, subscription and workflow together", checks: DISPATCH_CHECKS },
    { title: "The workflows", checks: WORKFLOW_CHECKS },
    { title: "The sweep", checks: SWEEP_CHECKS },
    { title: "The control plane", checks: CONTROL_PLANE_CHECKS },
    { title: "Answers written by hand", checks: BY_HAND_CHECKS },
    { title: "GitHub", checks: GITHUB_CHECKS },
    {
        title: "Callbacks and Step Functions",
        checks: [...OTHER_PLANE_CHECKS, ...OTHER_START_CHECKS],
    },
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
                json: (0,json/* parsedJson */.U4)(answer.text),
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

// EXTERNAL MODULE: ./cli/doctor/look.ts + 2 modules
var look = __webpack_require__(3073);
// EXTERNAL MODULE: ./cli/doctor/look-at-files.ts
var look_at_files = __webpack_require__(15446);
// EXTERNAL MODULE: ./cli/doctor/print.ts
var print = __webpack_require__(25296);
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

// EXTERNAL MODULE: ./cli/doctor/round-trip.ts
var round_trip = __webpack_require__(67127);
;// CONCATENATED MODULE: ./cli/doctor/run.ts



















const NO_TOKEN = "there is no token for the control plane (KEPTN_API_TOKEN)";
const FOUND_EXIT = 1;
const UNCHECKED_EXIT = 3;
const GITHUB_API = "https://api.github.com";
const WORKFLOWS = ".github/workflows";
async function runDoctor({ root: own, values, screen, signal }, { environment, clock } = connection/* HERE */.Dg) {
    const root = (0,external_node_path_.resolve)(values.root ?? ".");
    const repository = repositoryOf(values.repository, environment, root);
    const connected = connect(values, environment, signal);
    const files = filesIn(root, connected !== undefined);
    const github = gitHubIn(environment, signal);
    const masked = (0,masking/* createMasker */.aD)([...(connected?.secrets ?? []), ...github.secrets]);
    const told = values.json ? cli_screen/* silentScreen */.W : maskedScreen(screen, masked);
    const projects = values.project ?? [];
    let facts = await (0,look/* look */.O)({
        files,
        reusable: reusableAt((0,external_node_path_.join)(own, WORKFLOWS)),
        repository,
        address: connected?.address,
        plane: connected && { ...connected.plane, projects },
        whyNoPlane: isAddressGiven(values, environment) ? NO_TOKEN : undefined,
        github: github.ask,
        dispatch: github.dispatch,
        names: run_namesIn(environment),
        now: () => new Date(clock.nowMs()),
    });
    if (values["round-trip"]) {
        for (const line of round_trip/* TRIP_ABOUT */.Su)
            (0,say/* say */.c)(told, line);
        told.line("");
        const { dispatch } = github;
        const trip = { api: connected?.plane.api, projects, dispatch, repository, clock, signal };
        facts = { ...facts, ...(await (0,round_trip/* makeTrip */.us)(trip, facts)) };
    }
    const report = (0,check/* examine */.s)(facts, CHECKS);
    (0,print/* printReport */.Y_)(told, report);
    if (values.json)
        process.stdout.write(`${(0,say/* jsonText */.s)((0,print/* documentOf */.lM)(report), masked)}\n`);
    if (values.summary !== undefined)
        append(values.summary, masked((0,print/* markdownOf */.RQ)(report)));
    return exitOf(report);
}
function filesIn(root, isConnected) {
    const files = readFolder(root);
    if (files.size > 0 || isConnected)
        return files;
    throw new command/* UsageError */.e(`${root} has no workflow, catalogue or webhook file, and no control plane was given. Go to your repository, or give --root FOLDER.`);
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
    return (0,look_at_files/* readReusable */.wv)(new Map(files.map(([path, text]) => [`${WORKFLOWS}/${path}`, text])));
}
function exitOf({ findings, unchecked }) {
    if (findings.length > 0)
        return FOUND_EXIT;
    return unchecked.some(({ isAsked }) => isAsked) ? UNCHECKED_EXIT : 0;
}
function isAddressGiven(values, environment) {
    return Boolean(values["control-plane-url"] || environment["KEPTN_API_URL"]);
}
function connect(values, environment, signal) {
    const token = values["token-file"] || environment["KEPTN_API_TOKEN"] || environment["KEPTN_OAUTH_CLIENT_ID"];
    if (!isAddressGiven(values, environment) || !token)
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
