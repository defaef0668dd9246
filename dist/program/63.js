module.exports = {

/***/ 79231:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOf: () => (/* binding */ planOf),
  runWebhook: () => (/* binding */ runWebhook)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./cli/command.ts
var command = __webpack_require__(46314);
// EXTERNAL MODULE: ./cli/connection.ts
var connection = __webpack_require__(76255);
// EXTERNAL MODULE: ./cli/keptn-api/index.ts + 2 modules
var keptn_api = __webpack_require__(24289);
// EXTERNAL MODULE: ./cli/say.ts
var say = __webpack_require__(4116);
// EXTERNAL MODULE: ./cli/text-width.ts
var text_width = __webpack_require__(61097);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./simulator/index.ts + 40 modules
var simulator = __webpack_require__(38722);
// EXTERNAL MODULE: ./simulator/webhook/index.ts + 30 modules
var simulator_webhook = __webpack_require__(77866);
// EXTERNAL MODULE: ./simulator/webhook/subscription.ts
var subscription = __webpack_require__(89936);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./cli/webhook/position.ts

function positionOf(text, complaint) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        schema: "failsafe",
        uniqueKeys: false,
    });
    const [broken] = document.errors;
    if (broken !== undefined)
        return at(lines, broken.pos[0]);
    const [path = ""] = /^[A-Za-z][\w.[\]]*/.exec(complaint) ?? [];
    let node = document.contents;
    let offset = offsetOf(node);
    for (const step of path.split(/[.[\]]+/).filter(Boolean)) {
        const found = childOf(node, step);
        if (found === undefined)
            break;
        offset = offsetOf((0,dist/* isPair */.tO)(found) ? found.key : found) ?? offset;
        node = (0,dist/* isPair */.tO)(found) ? found.value : found;
    }
    return at(lines, offset);
}
function childOf(node, step) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items[Number(step)];
    return (0,dist/* isMap */.jh)(node) ? node.items.find(({ key }) => keyOf(key) === step) : undefined;
}
function at(lines, offset) {
    if (offset === undefined)
        return "";
    const { line, col } = lines.linePos(offset);
    return `:${line}:${col}`;
}
function offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}
function keyOf(key) {
    return (0,dist/* isNode */.Ll)(key) ? String(key.value) : String(key);
}

;// CONCATENATED MODULE: ./cli/webhook/merge.ts




class MergeError extends Error {
    name = "MergeError";
}
const ALPHA = "webhookconfig.keptn.sh/v1alpha1";
function merged(local, there) {
    const ids = local.config.webhooks.map(({ subscriptionID }) => subscriptionID);
    if (there === undefined || there.trim() === "")
        return { text: withoutFilters(local.text), added: ids, changed: [] };
    const before = readThere(there);
    const wanted = inVersionOf(before, local);
    const entryOf = ({ webhooks }, id) => webhooks.find(({ subscriptionID }) => subscriptionID === id);
    const added = ids.filter((id) => entryOf(before, id) === undefined);
    const changed = ids.filter((id) => !added.includes(id) && !(0,external_node_util_.isDeepStrictEqual)(entryOf(before, id), entryOf(wanted.config, id)));
    if (added.length + changed.length === 0)
        return { text: there, added, changed };
    const text = rewritten(there, wanted.document, { added, changed });
    checkResult(before, wanted.config, text);
    return { text, added, changed };
}
function readThere(text) {
    try {
        return (0,simulator_webhook/* readWebhookConfig */.Mp)(text);
    }
    catch (error) {
        if (!(error instanceof simulator_webhook/* WebhookConfigError */.Q0))
            throw error;
        throw new MergeError(`The control plane's webhook.yaml${positionOf(text, error.message)} cannot be used as it is: ${error.message}. ` +
            "One such entry spoils the whole file, so mend or remove it first.");
    }
}
function inVersionOf(there, { config, text }) {
    const document = (0,dist/* parseDocument */.Tp)(withoutFilters(text));
    if (there.apiVersion === config.apiVersion)
        return { config, document };
    if (there.apiVersion !== ALPHA)
        throw new MergeError(`webhook.yaml in the control plane is ${there.apiVersion}, and a request that is one command line has no place in it. Write yours in that version: --format v1beta1.`);
    const webhooks = config.webhooks.map((webhook) => ({
        ...webhook,
        requests: webhook.requests.map((request) => (0,simulator_webhook/* commandLine */.ay)(request)),
    }));
    for (const [at, { requests }] of webhooks.entries())
        entriesOf(document)[at]?.set("requests", document.createNode(requests));
    return { config: { apiVersion: ALPHA, webhooks }, document };
}
function rewritten(there, ours, { added, changed }) {
    const document = (0,dist/* parseDocument */.Tp)(there);
    const list = document.getIn(["spec", "webhooks"]);
    if (document.errors.length > 0 || !(0,dist/* isSeq */.oP)(list))
        throw new MergeError("webhook.yaml in the control plane has no list spec.webhooks that can be added to: add the entries by hand.");
    for (const entry of entriesOf(ours)) {
        const id = idOf(entry);
        const place = list.items.findIndex((item) => (0,dist/* isMap */.jh)(item) && idOf(item) === id);
        if (changed.includes(id))
            list.items[place] = entry;
        else if (added.includes(id))
            list.items.push(entry);
    }
    return document.toString({ lineWidth: 0 });
}
function checkResult(before, wanted, text) {
    const ids = wanted.webhooks.map(({ subscriptionID }) => subscriptionID);
    const split = ({ webhooks }) => [
        webhooks.filter(({ subscriptionID }) => !ids.includes(subscriptionID)),
        ids.flatMap((id) => webhooks.find(({ subscriptionID }) => subscriptionID === id) ?? []),
    ];
    const [others] = split(before);
    if (!(0,external_node_util_.isDeepStrictEqual)([others, split(wanted)[1]], attempt(text, split)))
        throw new MergeError("webhook.yaml in the control plane is written in a way that a program cannot add to without changing what it means: add the entries by hand.");
}
function attempt(text, read) {
    try {
        return read((0,simulator_webhook/* readWebhookConfig */.Mp)(text));
    }
    catch (error) {
        if (error instanceof simulator_webhook/* WebhookConfigError */.Q0)
            return undefined;
        throw error;
    }
}
function withoutFilters(text) {
    return text.replace(/^( +)# The filter belongs .*\n/gm, "").replace(/^ +filter: \{.*\}\n/gm, "");
}
function entriesOf(document) {
    const list = document.getIn(["spec", "webhooks"]);
    return (0,dist/* isSeq */.oP)(list) ? list.items.filter(dist/* isMap */.jh) : [];
}
function idOf(entry) {
    const value = entry.get("subscriptionID", true);
    return (0,dist/* isScalar */.jn)(value) ? String(value.source ?? value.value) : "";
}

;// CONCATENATED MODULE: ./cli/webhook/apply.ts






const SECRET_SCOPE = "keptn-webhook-service";
class CannotApplyError extends Error {
    name = "CannotApplyError";
}
async function planApply(request) {
    const { api, local } = request;
    const project = projectOf(local);
    await checkVersion(request);
    await checkProject(api, project, local.subscriptions);
    const secrets = await secretSteps(request);
    const file = await fileStep(request, project);
    const subscriptions = await subscriptionSteps(request);
    return {
        steps: [...secrets, file.step, ...subscriptions.steps],
        notes: [...file.notes, ...subscriptions.notes],
    };
}
function projectOf({ path, subscriptions }) {
    const named = subscriptions.flatMap(({ event, filter }) => {
        if (filter.projects.length === 1)
            return filter.projects;
        throw new CannotApplyError(`${path}: ${event}: filter.projects: expected the name of one project, found ${filter.projects.length === 0 ? "none" : filter.projects.join(", ")}. ` +
            "Write `filter: { projects: [NAME], stages: [], services: [] }` into the entry.");
    });
    const [project = "", ...others] = [...new Set(named)];
    if (others.length > 0)
        throw new CannotApplyError(`${path}: the entries are for ${[project, ...others].join(", ")}: one file is for one project. Make a file of each.`);
    return project;
}
async function checkVersion({ api, local }) {
    const { keptnVersion } = (0,keptn_api/* valueOf */.RP)(await api.metadata(), "The control plane cannot be read");
    const [, minor] = /^0\.(\d+)\./.exec(keptnVersion) ?? [];
    if (minor === undefined || Number(minor) >= 15)
        return;
    if (Number(minor) < 14)
        throw new CannotApplyError(`${api.address} is Keptn ${keptnVersion}; 0.14 is the oldest that counts answers as this action expects.`);
    if (local.config.apiVersion.endsWith("/v1beta1"))
        throw new CannotApplyError(`${api.address} is Keptn ${keptnVersion}, which does not know v1beta1: write the file with --format v1alpha1.`);
}
async function checkProject(api, name, subscriptions) {
    const project = (0,keptn_api/* valueOf */.RP)(await api.project(name), `The project ${name} cannot be read`);
    if (project === undefined)
        throw new CannotApplyError(`${api.address} has no project ${name}. Check filter.projects, or create the project first.`);
    const stages = project.stages.map((stage) => stage.name);
    const unknown = subscriptions
        .flatMap(({ filter }) => filter.stages)
        .find((stage) => !stages.includes(stage));
    if (unknown !== undefined)
        throw new CannotApplyError(`The project ${name} has no stage ${unknown}; it has ${stages.join(", ")}.`);
}
async function secretSteps({ api, local, token, renewToken }) {
    const there = (0,keptn_api/* valueOf */.RP)(await api.secrets(), "The secrets' names cannot be read");
    const references = local.config.webhooks.flatMap(({ envFrom }) => envFrom);
    const names = [...new Set(references.map(({ secretName }) => secretName))];
    return names.map((name) => {
        const keys = [
            ...new Set(references
                .filter(({ secretName }) => secretName === name)
                .map(({ secretKey }) => secretKey)),
        ];
        const what = `the secret ${name}`;
        const known = there.find((secret) => secret.name === name);
        if (known !== undefined)
            checkSecret(known, keys, renewToken);
        if (known !== undefined && !renewToken)
            return { what, state: "unchanged" };
        if (token === undefined)
            throw new CannotApplyError(`The control plane has no secret ${name} yet, and its value is GitHub's token: give it as --github-token-file FILE, or as the variable GITHUB_DISPATCH_TOKEN.`);
        const data = Object.fromEntries(keys.map((key) => [key, token]));
        const exists = known !== undefined;
        return {
            what,
            state: exists ? "changed" : "new",
            details: `scope ${SECRET_SCOPE}, key ${keys.join(", ")}`,
            make: async () => {
                const put = await api.putSecret({ name, scope: SECRET_SCOPE, data }, exists);
                (0,keptn_api/* valueOf */.RP)(put, `The secret ${name} cannot be written`);
            },
        };
    });
}
function checkSecret({ name, scope, keys: there }, keys, renewToken) {
    if (scope !== SECRET_SCOPE)
        throw new CannotApplyError(`The secret ${name} has the scope ${scope}; the webhook service reads ${SECRET_SCOPE} only. Delete it in the Bridge, or name another one in envFrom.`);
    const missing = keys.find((key) => !there.includes(key));
    if (missing !== undefined)
        throw new CannotApplyError(`The secret ${name} has no key ${missing}; it has ${there.join(", ")}. A missing key is sent as an empty token, so name another key or another secret in envFrom.`);
    const lost = there.filter((key) => !keys.includes(key));
    if (renewToken && lost.length > 0)
        throw new CannotApplyError(`The secret ${name} also has ${lost.join(", ")}, which would be lost: a secret is replaced as a whole. Change it in the Bridge.`);
}
async function fileStep({ api, local }, project) {
    const what = `${simulator_webhook/* WEBHOOK_URI */.JH} of the project ${project}`;
    const there = (0,keptn_api/* valueOf */.RP)(await api.resource({ project }, simulator_webhook/* WEBHOOK_URI */.JH), `${what} cannot be read`);
    const { text, added, changed } = mergedOrRefused(local, there?.text);
    if (there !== undefined && added.length + changed.length === 0)
        return { step: { what, state: "unchanged" }, notes: [] };
    const count = (entries, word) => entries.length === 0 ? [] : [`${entries.length} ${word}`];
    return {
        step: {
            what,
            state: there === undefined ? "new" : "changed",
            details: [...count(added, "new"), ...count(changed, "changed")].join(", "),
            make: async () => {
                (0,keptn_api/* valueOf */.RP)(await api.writeResource({ project }, simulator_webhook/* WEBHOOK_URI */.JH, text), `${what} cannot be written`);
            },
        },
        notes: [],
    };
}
function mergedOrRefused(local, there) {
    try {
        return merged(local, there);
    }
    catch (error) {
        throw error instanceof MergeError ? new CannotApplyError(error.message) : error;
    }
}
async function subscriptionSteps({ api, local }) {
    const integrations = (0,keptn_api/* valueOf */.RP)(await api.integrations(simulator/* WEBHOOK_SERVICE */.Wh), "The integrations cannot be read");
    const integration = integrations[0];
    if (integration === undefined)
        throw new CannotApplyError(`${api.address} has no ${simulator/* WEBHOOK_SERVICE */.Wh}: it is not installed, or not running.`);
    const there = integrations.flatMap(({ subscriptions }) => subscriptions);
    const steps = local.subscriptions.map((wanted) => {
        const known = there.find(({ id }) => id === wanted.id);
        const what = `the subscription to ${wanted.event}`;
        if (known !== undefined && isSame(known, wanted))
            return { what, state: "unchanged" };
        return {
            what,
            state: known === undefined ? "new" : "changed",
            details: wanted.id,
            make: async () => {
                const put = await api.putSubscription(integration.id, wanted);
                (0,keptn_api/* valueOf */.RP)(put, `${what} cannot be written`);
            },
        };
    });
    return {
        steps,
        notes: local.subscriptions.flatMap((wanted) => rivals(wanted, integrations, local)),
    };
}
function isSame(known, wanted) {
    const sorted = ({ projects, stages, services }) => [projects, stages, services].map((names) => names.toSorted());
    return (known.event === wanted.event && (0,external_node_util_.isDeepStrictEqual)(sorted(known.filter), sorted(wanted.filter)));
}
function rivals(wanted, integrations, { subscriptions }) {
    const ours = subscriptions.map(({ id }) => id);
    const meets = (one, other) => one.length === 0 || other.length === 0 || one.some((name) => other.includes(name));
    return integrations
        .flatMap((integration) => integration.subscriptions)
        .filter(({ id, event, filter }) => !ours.includes(id) &&
        (0,subscription/* matchesSubject */.i)(event, wanted.event) &&
        meets(filter.projects, wanted.filter.projects) &&
        meets(filter.stages, wanted.filter.stages) &&
        meets(filter.services, wanted.filter.services))
        .map(({ id, event }) => `Another subscription, ${id} (${event}), hears ${wanted.event}, too. If both answer, the task waits for two answers; it is left as it is.`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
;// CONCATENATED MODULE: ./cli/webhook/plan.ts






const FILE_VERSIONS = ["v1beta1", "v1alpha1"];
const DEFAULT_EVENT_TYPE = "keptn-task";
const DEFAULT_GITHUB_API = "https://api.github.com";
const DEFAULT_SECRET = { name: "github-secret", key: "GITHUBTOKEN" };
const DEFAULT_FILE = ".github/cloud-automation-webhook.yaml";
const MAX_EVENT_TYPE_CHARACTERS = 100;
function typeOfKey(key) {
    const [, name = "", kind = "triggered"] = /^(.+?)(?:\.(triggered|started|finished))?$/.exec(key) ?? [];
    const type = /^[A-Za-z0-9_-]+$/.test(name)
        ? (0,event_type/* parseTaskEventType */.hN)(`sh.keptn.event.${name}.${kind}`)
        : undefined;
    if (type === undefined)
        throw new command/* UsageError */.e(`${(0,errors/* quote */.hD)(key)} is no task: expected a name of letters, digits, - and _, such as deployment, or with .finished behind it.`);
    return `sh.keptn.event.${name}.${kind}`;
}
function subscriptionId({ repository, project }, key) {
    const name = JSON.stringify([repository.toLowerCase(), project, typeOfKey(key)]);
    const bytes = (0,external_node_crypto_.createHash)("sha1")
        .update("cloud-automation-actions webhook ")
        .update(name)
        .digest();
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join("-");
}
function checkPlan(plan) {
    const { repository, githubApi, eventType, project, webhooks } = plan;
    if (!/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(repository))
        throw new command/* UsageError */.e(`--repository ${(0,errors/* quote */.hD)(repository)}: expected owner/name.`);
    if (!/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._/-]*)?$/.test(githubApi))
        throw new command/* UsageError */.e(`--github-api ${(0,errors/* quote */.hD)(githubApi)}: expected an address such as https://github.example.com/api/v3.`);
    const denied = deniedWord(plan);
    if (denied !== undefined)
        throw new command/* UsageError */.e(`Keptn's webhook service denies requests with the word ${denied} in them. Rename the repository, or let another one take the tasks.`);
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(eventType) ||
        eventType.length > MAX_EVENT_TYPE_CHARACTERS)
        throw new command/* UsageError */.e(`--event-type ${(0,errors/* quote */.hD)(eventType)}: expected at most ${MAX_EVENT_TYPE_CHARACTERS} letters, digits, -, _, . and /.`);
    if (!/^[a-z0-9-]{1,200}$/i.test(project))
        throw new command/* UsageError */.e(`--project ${(0,errors/* quote */.hD)(project)}: expected a name of letters, digits and -.`);
    if (webhooks.length === 0)
        throw new command/* UsageError */.e("Which tasks? Give --interactive TASK or --silent TASK.");
}
function deniedWord(plan) {
    const text = dispatchUrl(plan) + (plan.version === "v1alpha1" ? plan.eventType : "");
    return simulator_webhook/* DEFAULT_DENY_LIST */._j.find((word) => text.includes(word));
}
function dispatchUrl({ githubApi, repository, }) {
    return `${githubApi.replace(/\/+$/, "")}/repos/${repository}/dispatches`;
}
function switchesOf({ key, mode }) {
    const type = typeOfKey(key);
    if (!type.endsWith(".triggered"))
        return undefined;
    if (mode === "silent")
        return { sendStarted: true, sendFinished: true };
    const isApproval = type === (0,event_type/* taskEventType */.ML)(event_counts/* APPROVAL_TASK */.UG, "triggered");
    return { sendStarted: !isApproval, sendFinished: false };
}

;// CONCATENATED MODULE: ./cli/webhook/file-text.ts


const PAYLOAD = {
    type: "{{.type}}",
    id: "{{.id}}",
    shkeptncontext: "{{.shkeptncontext}}",
    project: "{{.data.project}}",
};
const TOKEN_VARIABLE = "github_token";
function webhookFileText(plan) {
    const version = `webhookconfig.keptn.sh/${plan.version}`;
    return `# What the control plane sends to ${plan.repository}: one entry for each subscription, tied to it by subscriptionID.
# \`webhook --apply\` brings file and subscriptions to the control plane. Only ids travel: the action reads the rest there,
# so no value of an event meets the characters that the webhook service denies.
apiVersion: ${version}
kind: WebhookConfig
metadata:
  name: ${scalar(plan.project)}
spec:
  webhooks:
${plan.webhooks.map((webhook) => entryText(plan, webhook)).join("\n")}`;
}
function entryText(plan, webhook) {
    const switches = switchesOf(webhook);
    const lines = [
        ...comment(webhook, switches).map((line) => `# ${line}`),
        `- type: ${typeOfKey(webhook.key)}`,
        `  subscriptionID: ${subscriptionId(plan, webhook.key)}`,
        "  # The filter belongs to the subscription; the webhook service does not read it here.",
        `  filter: { projects: ${list([plan.project])}, stages: ${list(webhook.stages)}, services: [] }`,
        ...(switches
            ? [`  sendStarted: ${switches.sendStarted}`, `  sendFinished: ${switches.sendFinished}`]
            : []),
        "  envFrom:",
        `    - name: ${TOKEN_VARIABLE}`,
        `      secretRef: { name: ${scalar(plan.secret.name)}, key: ${scalar(plan.secret.key)} }`,
        "  requests:",
        ...requestLines(plan).map((line) => `    ${line}`),
    ];
    return lines.map((line) => `    ${line}\n`).join("");
}
function requestLines(plan) {
    const url = dispatchUrl(plan);
    const payload = JSON.stringify({ event_type: plan.eventType, client_payload: PAYLOAD });
    if (plan.version === "v1alpha1")
        return [
            "- >-",
            "  curl --request POST --header 'Content-Type: application/json'",
            `  --header 'Authorization: Bearer {{.env.${TOKEN_VARIABLE}}}'`,
            `  --data '${payload}'`,
            `  ${url}`,
        ];
    return [
        `- url: ${url}`,
        "  method: POST",
        "  headers:",
        "    - { key: Content-Type, value: application/json }",
        `    - { key: Authorization, value: "Bearer {{.env.${TOKEN_VARIABLE}}}" }`,
        "  payload: |-",
        `    ${payload}`,
    ];
}
function comment({ key, mode }, switches) {
    if (switches === undefined)
        return [`${key}: nobody waits for an answer, so none is sent.`];
    if (mode === "silent")
        return [`${key}: the webhook service answers by itself, as soon as GitHub has taken the call.`];
    return switches.sendStarted
        ? [`${key}: the webhook service sends \`started\`, the action sends \`finished\`.`]
        : [
            `${key}: the approval service sends \`started\`, the action \`finished\` when somebody has answered.`,
        ];
}
function scalar(text) {
    return (0,dist/* stringify */.As)(text, { lineWidth: 0 }).trimEnd();
}
function list(names) {
    return `[${names.map(scalar).join(", ")}]`;
}

// EXTERNAL MODULE: ./simulator/engine/go-yaml.ts
var go_yaml = __webpack_require__(32292);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
;// CONCATENATED MODULE: ./cli/webhook/local-file.ts








class UnusableFileError extends Error {
    name = "UnusableFileError";
}
function readLocalFile(path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new command/* UsageError */.e(`${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}). \`init\` writes one.`);
    }
    return parseLocalFile(path, text);
}
function parseLocalFile(path, text) {
    const config = readByKeptn(path, text);
    const document = (0,dist/* parseDocument */.Tp)(text, { schema: "core", uniqueKeys: false, merge: true });
    const entries = entriesIn(document);
    const subscriptions = config.webhooks.map(({ type, subscriptionID }, at) => {
        const filter = entries[at];
        return { id: subscriptionID, event: type, filter: filterIn(filter, `${path}: ${type}`) };
    });
    return { path, text, config, subscriptions };
}
function readByKeptn(path, text) {
    try {
        return (0,simulator_webhook/* readWebhookConfig */.Mp)(text);
    }
    catch (error) {
        if (!(error instanceof simulator_webhook/* WebhookConfigError */.Q0) && !(error instanceof go_yaml/* GoYamlError */.oy))
            throw error;
        const { message } = error;
        throw new UnusableFileError(`${path}${positionOf(text, message)}: ${message}`);
    }
}
function entriesIn(document) {
    const spec = document.get("spec");
    const list = (0,dist/* isMap */.jh)(spec) ? spec.get("webhooks", true) : undefined;
    const plain = list?.toJS?.(document);
    return Array.isArray(plain) ? plain.filter((entry) => entry !== null) : [];
}
function filterIn(entry, where) {
    const filter = (0,json/* isJsonObject */.OW)(entry) ? (0,json/* getOwn */.Ng)(entry, "filter") : undefined;
    if (filter === undefined || filter === null)
        return { projects: [], stages: [], services: [] };
    const list = (name) => {
        const names = (0,json/* isJsonObject */.OW)(filter) ? ((0,json/* getOwn */.Ng)(filter, name) ?? []) : undefined;
        if (Array.isArray(names) && names.every((one) => typeof one === "string"))
            return names;
        throw new UnusableFileError(`${where}: filter.${name}: expected a list of names, found ${(0,errors/* quote */.hD)(names)}.`);
    };
    return { projects: list("projects"), stages: list("stages"), services: list("services") };
}

;// CONCATENATED MODULE: ./cli/webhook/preview.ts




const HIDDEN = "***";
const SOME_ADDRESS = "192.0.2.1";
const DISPATCHED = 204;
async function previewOf({ text, subscriptions }, event, secretOf = () => HIDDEN) {
    const previews = subscriptions.map(async (subscription) => {
        const requests = [];
        const answers = [];
        const problems = [];
        const service = (0,simulator_webhook/* createWebhookService */.Nm)({
            subscriptions: () => [subscription],
            resource: (level, uri) => level.stage === undefined && uri === simulator_webhook/* WEBHOOK_URI */.JH ? text : undefined,
            secret: secretOf,
            send: (answer) => void answers.push(answer),
            log: (message) => void problems.push(message),
            httpRequest: (method, url, headers, body) => {
                requests.push({ method, url, headers, body });
                return Promise.resolve({ status: DISPATCHED, body: "" });
            },
            resolveHost: () => Promise.resolve([{ address: SOME_ADDRESS, names: [] }]),
        });
        await service.handle(event);
        const isSilent = requests.length + answers.length + problems.length === 0;
        return isSilent
            ? undefined
            : {
                subscription: subscription.id,
                requests,
                answers: answers.map(({ type, data }) => ({ type, data })),
                problems,
            };
    });
    return (await Promise.all(previews)).filter((one) => one !== undefined);
}
function readEvent(option, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new command/* UsageError */.e(`${option}: expected an event as JSON (${error instanceof Error ? error.message : String(error)}).`);
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new command/* UsageError */.e(`${option}: expected an event as JSON, found ${(0,errors/* quote */.hD)(value)}.`);
    const type = (0,json/* textAt */.$6)(value, "type");
    const data = (0,json/* getOwn */.Ng)(value, "data");
    if (type === "" || !(0,json/* isJsonObject */.OW)(data))
        throw new command/* UsageError */.e(`${option}: expected an event with \`type\` and \`data\`, as the Bridge shows it.`);
    return { ...optional(value), ...required(value), type, data };
}
function required(value) {
    const or = (name, otherwise) => (0,json/* textAt */.$6)(value, name) || otherwise;
    return {
        id: or("id", "00000000-0000-4000-8000-000000000001"),
        source: or("source", "shipyard-controller"),
        time: or("time", "2022-03-01T10:00:00.000Z"),
        specversion: or("specversion", "1.0"),
        shkeptncontext: or("shkeptncontext", "00000000-0000-4000-8000-000000000002"),
    };
}
const OPTIONAL = [
    "triggeredid",
    "gitcommitid",
    "contenttype",
    "datacontenttype",
    "shkeptnspecversion",
];
function optional(value) {
    const found = OPTIONAL.map((name) => [name, (0,json/* textAt */.$6)(value, name)]).filter(([, text]) => text !== "");
    return Object.fromEntries(found);
}

;// CONCATENATED MODULE: ./cli/webhook/run.ts












async function runWebhook(start, surroundings = connection/* HERE */.Dg) {
    const { names, values, screen } = start;
    const [file = DEFAULT_FILE, ...more] = names;
    if (more.length > 0)
        throw new command/* UsageError */.e(`webhook takes one file, found also ${more.join(" ")}.`);
    const asked = ["apply", "check", "preview"].filter((name) => values[name]);
    if (asked.length > 1)
        throw new command/* UsageError */.e(`--${asked.join(" and --")} exclude each other.`);
    if (asked.length === 0)
        return print(names, values);
    try {
        const local = readLocalFile(file);
        if (values.apply)
            return await apply(local, start, surroundings);
        return values.preview === undefined
            ? check(local, screen)
            : await preview(local, values, screen);
    }
    catch (error) {
        if (!(error instanceof UnusableFileError) && !(error instanceof CannotApplyError))
            throw error;
        (0,say/* say */.c)(screen, error.message);
        return 1;
    }
}
function print(names, values) {
    if (names.length > 0)
        throw new command/* UsageError */.e(`What about ${names[0]}? Give --apply, --check or --preview EVENT.`);
    process.stdout.write(webhookFileText(planOf(values)));
    return 0;
}
function planOf(values) {
    const { project, repository, interactive = [], silent = [], stage: stages = [] } = values;
    if (project === undefined)
        throw new command/* UsageError */.e("Which project? Give --project NAME.");
    if (repository === undefined)
        throw new command/* UsageError */.e("Which repository? Give --repository OWNER/NAME.");
    const both = interactive.find((task) => silent.map(typeOfKey).includes(typeOfKey(task)));
    if (both !== undefined)
        throw new command/* UsageError */.e(`${both} is given as --interactive and as --silent: it can be one of them.`);
    const plan = {
        project,
        repository,
        githubApi: values["github-api"] ?? DEFAULT_GITHUB_API,
        eventType: values["event-type"] ?? DEFAULT_EVENT_TYPE,
        secret: secretOf(values.secret),
        version: versionOf(values.format),
        webhooks: [
            ...interactive.map((key) => ({ key, mode: "interactive", stages })),
            ...silent.map((key) => ({ key, mode: "silent", stages })),
        ],
    };
    checkPlan(plan);
    return plan;
}
function secretOf(text) {
    if (text === undefined)
        return DEFAULT_SECRET;
    const [, name, key] = /^([a-z0-9][a-z0-9-]*)\.([A-Za-z0-9._-]+)$/.exec(text) ?? [];
    if (name === undefined || key === undefined)
        throw new command/* UsageError */.e(`--secret ${(0,errors/* quote */.hD)(text)}: expected the secret's name, a dot and its key, such as github-secret.GITHUBTOKEN.`);
    return { name, key };
}
function versionOf(text) {
    if (text === undefined)
        return "v1beta1";
    const found = FILE_VERSIONS.find((version) => version === text);
    if (found === undefined)
        throw new command/* UsageError */.e(`--format ${(0,errors/* quote */.hD)(text)}: expected ${FILE_VERSIONS.join(" or ")}.`);
    return found;
}
function check({ path, subscriptions }, screen) {
    (0,say/* say */.c)(screen, `${path}: Keptn can use it: ${subscriptions.length} webhooks.`);
    return 0;
}
async function preview(local, { preview: path = "", json }, screen) {
    const event = readEvent(`--preview ${path}`, readText(path));
    const previews = await previewOf(local, event);
    if (json)
        process.stdout.write(`${JSON.stringify(previews, null, 2)}\n`);
    else
        printPreviews(screen, previews, event.type);
    const isSent = previews.length > 0 && previews.every(({ problems }) => problems.length === 0);
    return isSent ? 0 : 1;
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path === "-" ? 0 : path, "utf8");
    }
    catch (error) {
        throw new command/* UsageError */.e(`--preview ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function printPreviews(screen, previews, type) {
    if (previews.length === 0)
        (0,say/* say */.c)(screen, `No webhook of the file hears ${type} of this project, stage and service.`);
    for (const { subscription, requests, answers, problems } of previews) {
        screen.line(["bold", `${type}, subscription ${subscription}`]);
        for (const { method, url, headers, body } of requests) {
            screen.line("");
            screen.line(["cyan", `${method} ${url}`]);
            for (const [name, value] of Object.entries(headers))
                screen.line(`${name}: ${value}`);
            screen.line("");
            for (const line of (body ?? "").split("\n"))
                process.stdout.write(`${(0,text_width/* harmless */.Is)(line)}\n`);
        }
        screen.line("");
        for (const problem of problems)
            (0,say/* say */.c)(screen, `Not sent: ${problem}`, { style: "red" });
        for (const answer of answers)
            (0,say/* say */.c)(screen, `The webhook service sends ${answer.type} to the control plane.`);
        if (problems.length === 0 && answers.length === 0)
            (0,say/* say */.c)(screen, "The webhook service sends nothing to the control plane.");
        screen.line("");
    }
}
async function apply(local, { values, screen, signal }, surroundings) {
    const { api } = (0,connection/* connectTo */.m6)(values, surroundings, signal);
    const { steps, notes } = await planApply({
        api,
        local,
        token: tokenOf(values, surroundings.environment),
        renewToken: values["renew-token"] === true,
    });
    await make(steps, { screen, dryRun: values["dry-run"] === true });
    for (const note of notes)
        (0,say/* say */.c)(screen, note, { style: "yellow" });
    return 0;
}
function tokenOf(values, environment) {
    const file = values["github-token-file"];
    if (file !== undefined)
        return (0,keptn_api/* readSecretFile */.fW)("github-token-file", file);
    return environment["GITHUB_DISPATCH_TOKEN"]?.trim() || undefined;
}
async function make(steps, { screen, dryRun }) {
    for (const { what, state, details, make } of steps) {
        if (!dryRun)
            await make?.();
        const style = state === "unchanged" ? "dim" : "green";
        screen.line([style, state.padEnd(11)], what, details ? ` (${details})` : "");
    }
    const isChanged = steps.some(({ state }) => state !== "unchanged");
    screen.line("");
    if (!isChanged)
        (0,say/* say */.c)(screen, "Everything is so already; nothing was changed.");
    else if (dryRun)
        (0,say/* say */.c)(screen, "Nothing was changed.");
    else
        (0,say/* say */.c)(screen, "Done. New subscriptions work after some 10 seconds.");
}


/***/ })

};
