import { readDispatchPayload } from "../../../src/domain/events/dispatch-payload";
import { UserError } from "../../../src/domain/errors";
import { parseTaskEventType } from "../../../src/domain/events/event-type";
import { APPROVAL_TASK } from "../../../src/domain/counting/event-counts";
import { check } from "../check";
import { between } from "../expressions";
import type { Fix, Problem, Unsure } from "../finding";
import type { Sending } from "../sending";
import { deniedWord, payloadOf, sendingsOf } from "../sending";
import type { Entry, EntryRequest, WebhookFile } from "../webhook";
import type { Shipyard } from "../../../simulator/engine/shipyard";
import { isTask, setFlag } from "../webhook";

const MAX_PAYLOAD_BYTES = 65_535;
const MAX_PROPERTIES = 10;
const MAX_TYPE_CHARACTERS = 100;
const METHODS = ["POST", "PUT", "GET", "HEAD"];
/** Of a field that is absent, and of a field of one that is. */
const NO_ENTRY = /(?:map has|nil data;) no entry for key/;
const IDS_ONLY =
  '{"event_type":"keptn-deployment","client_payload":{"type":"{{.type}}","id":"{{.id}}","shkeptncontext":"{{.shkeptncontext}}","project":"{{.data.project}}","stage":"{{.data.stage}}","service":"{{.data.service}}"}}';
const TOKEN = /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,})/;
/** Values of an event that nobody can put a quote into. */
const SAFE_DATA = ["project", "stage", "service", "status", "result"];

type Given = { readonly webhooks: readonly WebhookFile[]; readonly shipyards: readonly Shipyard[] };

function requestsOf({ webhooks }: Pick<Given, "webhooks">): readonly EntryRequest[] {
  return webhooks.flatMap(({ entries }) => entries).flatMap(({ requests }) => requests);
}

function entriesOf({ webhooks }: Pick<Given, "webhooks">): readonly Entry[] {
  return webhooks.flatMap(({ entries }) => entries);
}

function* unread({ webhooks }: Pick<Given, "webhooks">): Iterable<Unsure> {
  for (const { path, file } of webhooks)
    if (file === undefined) yield { because: `${path} is no YAML that can be read (CA-D101)` };
}

type Judged = { readonly cause: string; readonly fix: Fix } | Unsure | undefined;
type Judge = (sending: Sending) => Judged;

/** One finding for each request that `judge` finds something about. */
function each(judge: Judge) {
  return function* (given: Given): Iterable<Problem | Unsure> {
    yield* unread(given);
    for (const sending of sendingsOf(requestsOf(given), given.shipyards)) {
      const { entry, pointer } = sending.request;
      const found = judge(sending);
      if (found === undefined) continue;
      yield "because" in found ? found : { where: entry.file.where(pointer), ...found };
    }
  };
}

function eachEntry(
  judge: (entry: Entry) => { readonly cause: string; readonly fix: Fix } | undefined,
) {
  return function* (given: Pick<Given, "webhooks">): Iterable<Problem | Unsure> {
    yield* unread(given);
    for (const entry of entriesOf(given)) {
      const found = judge(entry);
      if (found !== undefined) yield { where: entry.where, ...found };
    }
  };
}

/** What was not rendered cannot be looked at. */
function notRendered({ template, request }: Sending): Unsure | undefined {
  return template === undefined
    ? undefined
    : {
        because: `the template at ${request.entry.where} fails (CA-D103 or CA-D104), so what it would send is not known`,
      };
}

function eachRendered(judge: Judge) {
  return each((sending) => notRendered(sending) ?? judge(sending));
}

/** Of those that were to be a dispatch. */
function eachDispatch(judge: Judge) {
  return each((sending) => {
    const { repository, eventType, request } = sending;
    if (repository !== undefined) return notRendered(sending) ?? judge(sending);
    return eventType === undefined
      ? undefined
      : { because: `the address at ${request.entry.where} is not that of a dispatch (CA-D115)` };
  });
}

function probe(at: string): string {
  const [first = "", ...rest] = at.replace(/^\.data\./, "").split(".");
  const inner = rest.reduceRight(
    (text, name) => `{{with index . "${name}"}}${text}{{end}}`,
    "{{urlquery .}}",
  );
  return `{{with index .data "${first}"}}${inner}{{end}}`;
}

export const WEBHOOK_FILE_CHECKS = [
  check({
    code: "CA-D101",
    title: "Keptn cannot use the webhook file",
    severity: "error",
    needs: ["webhooks"],
    cause:
      "The webhook service reads the whole file or nothing of it: one entry that it refuses makes all webhooks of the file unusable, and each of their tasks fails with “no valid webhook config found”.",
    fix: "The finding names the line and what is expected there; docs/control-plane-setup.md has a file that works.",
    *find({ webhooks }) {
      for (const { refusal, path, isBeta, entries } of webhooks) {
        if (refusal === undefined) continue;
        const hasMethod = entries
          .flatMap(({ requests }) => requests)
          .some(({ request }) => typeof request !== "string" && !METHODS.includes(request.method));
        // It has a code of its own.
        if (isBeta && hasMethod && refusal.complaint.includes(".method:")) continue;
        yield {
          where: refusal.where,
          cause: `${path} is refused: ${refusal.complaint}.`,
          fix: unquoted(webhooks, refusal.complaint) ?? {
            kind: "words",
            text: "Write there what is expected. docs/control-plane-setup.md has a file that works.",
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
    cause:
      "webhookconfig.keptn.sh/v1beta1 takes POST, PUT, GET and HEAD in upper case. The specification also lists PATCH and DELETE; the service refuses them, and with them the whole file.",
    fix: "A dispatch is a POST: `method: POST`.",
    *find(given) {
      yield* unread(given);
      for (const { entry, pointer, request } of requestsOf(given)) {
        if (typeof request === "string" || METHODS.includes(request.method)) continue;
        yield {
          where: entry.file.where(`${pointer}/method`),
          cause: `The method is ${JSON.stringify(request.method)}, so the whole file is unusable.`,
          fix:
            request.method === ""
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
    cause:
      "The webhook service renders a request as a Go template, without any added function. One that cannot be parsed fails each task of this webhook. `{{id}}` of the published recipe is such a one: it has to be `{{.id}}`.",
    fix: 'Fields begin with a dot: `{{.id}}`. Names with a hyphen need `index`: `{{index .data "get-action"}}`. There is no `toJson` and no `default`.',
    find: each((sending) => {
      const { template, request } = sending;
      if (template === undefined || NO_ENTRY.test(template.message)) return undefined;
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
    cause:
      "Templates are rendered with `missingkey=error`: one absent field fails the whole webhook, and with it the task. Only `type`, `id`, `source`, `shkeptncontext`, `time`, `specversion`, `data.project`, `data.stage` and `data.service` are always there, on finished events also `triggeredid`, `data.status` and `data.result`; `data.<task>` where every shipyard gives the task properties.",
    fix: 'Leave the field out, since the action reads the whole event from the control plane; or ask before: `{{with index .data "custom"}}{{urlquery .}}{{end}}`.',
    find: each(({ template, rendered, request }) => {
      if (template !== undefined && NO_ENTRY.test(template.message)) {
        const at = template.at ?? "";
        if (/^\.(?:env|secret)\b/.test(at)) return undefined;
        return {
          cause: `{{${at}}} is not in every event of ${request.entry.type}: ${template.message}.`,
          fix: at.startsWith(".data.")
            ? request.entry.file.replace(request.pointer, `{{${at}}}`, probe(at))
            : { kind: "words", text: `Leave {{${at}}} out.` },
        };
      }
      if (!rendered.includes("<no value>")) return undefined;
      return {
        cause:
          "A field that is absent is rendered as `<no value>`, which is denied because of its `>`.",
        fix: { kind: "words", text: `Send ids only: ${IDS_ONLY}` },
      };
    }),
  }),
  check({
    code: "CA-D105",
    title: "The webhook service refuses the request",
    severity: "error",
    needs: ["webhooks", "shipyards"],
    cause:
      "After rendering, a request is denied that holds `$`, `|`, `;`, `>`, a backtick, `&&`, a blank before `&`, or `/var/run` anywhere, or an option such as `-o`, `-F`, `-T` or `-K`. A quote of the payload may be left open, too.",
    fix: "Take the text out of the request. `charset=utf-8` behind a `;` is not needed: JSON is UTF-8.",
    find: eachRendered((sending) => {
      const { denied, request, rendered } = sending;
      if (denied === undefined || rendered.includes("<no value>")) return undefined;
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
    cause:
      "The webhook service refuses addresses inside its cluster by words such as `kubernetes`, `localhost` or `127.0.0.1`, wherever they stand: in v1beta1 in the address, in v1alpha1 in the whole command. A repository called `kubernetes-shop` cannot be dispatched to.",
    fix: "Rename the repository, or let an operator change `denyList` in the ConfigMap `keptn-webhook-config`.",
    *find(given) {
      yield* unread(given);
      for (const request of requestsOf(given)) {
        const word = deniedWord(request);
        if (word === undefined) continue;
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
    cause:
      "What people write (messages, titles, addresses of problems, labels) may hold a quote or one of the denied characters; then the webhook fails for this event only, or the JSON is another one.",
    fix: "Leave it out, since the action reads the event from the control plane, or encode it: `{{urlquery .data.x}}`.",
    find: eachRendered((sending) => {
      const { request } = sending;
      const action = between(payloadOf(request), "{{", "}}").find(isPlainText);
      if (action === undefined) return undefined;
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
    cause:
      "GitHub takes a JSON object with `event_type` (1 to 100 characters) and `client_payload` (an object), and answers 422 to everything else; the task then fails.",
    fix: "Compare with docs/control-plane-setup.md: one line, quotes around each value, no comma behind the last one.",
    find: eachDispatch((sending) => {
      const wrong = wrongDispatch(sending);
      if (wrong === undefined) return undefined;
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
    cause:
      "`client_payload` has at most 10 properties at its top, and 65,535 characters. GitHub answers 422 to a larger one, and the task fails.",
    fix: "Send the six ids of docs/control-plane-setup.md; the action reads everything else from the control plane.",
    find: eachDispatch((sending) => {
      const { payload, body, request } = sending;
      const count = Object.keys(payload ?? {}).length;
      const bytes = Buffer.byteLength(body);
      if (count <= MAX_PROPERTIES && bytes <= MAX_PAYLOAD_BYTES) return undefined;
      return {
        cause:
          count > MAX_PROPERTIES
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
    cause:
      "The action needs `type`, `id` and `project` to find the task, and answers under them. Without them the run ends with CA-101, and the task waits for ever.",
    fix: 'Send `"type":"{{.type}}","id":"{{.id}}","project":"{{.data.project}}"`, and best all six ids of docs/control-plane-setup.md.',
    find: eachDispatch((sending) => {
      if (sending.payload === undefined) return undefined;
      const complaint = complaintAbout(sending);
      if (complaint === undefined) return undefined;
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
    cause:
      "With `sendFinished: false` the service sends one `started` for each request, and the task is complete when as many `finished` have come. One run answers once, so the task never ends.",
    fix: "Make a webhook with a subscription of its own of each further request.",
    find: eachEntry((entry) => {
      if (!isTask(entry) || entry.sendFinished || entry.requests.length < 2) return undefined;
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
    cause:
      "`sendFinished: true` with `sendStarted: false` sends a `finished` that no `started` stands before. The control plane counts both, so the task never ends.",
    fix: "`sendStarted: true` for a silent task, `sendFinished: false` for one that the action answers.",
    find: eachEntry((entry) =>
      isTask(entry) && entry.sendFinished && !entry.sendStarted
        ? {
            cause: "The service sends one `finished` and no `started`, so the task never ends.",
            fix: setFlag(entry, "sendStarted", true),
          }
        : undefined,
    ),
  }),
  check({
    code: "CA-D113",
    title: "An approval is announced twice",
    severity: "error",
    needs: ["webhooks"],
    cause:
      "The control plane's approval-service always sends `started` for an approval. A second one by the webhook needs a second answer, so the approval hangs when a person has answered.",
    fix: "`sendStarted: false` and `sendFinished: false` in the webhook of `approval`.",
    find: eachEntry((entry) =>
      parseTaskEventType(entry.type)?.task === APPROVAL_TASK && isTask(entry) && entry.sendStarted
        ? {
            cause: "The webhook says `started` for an approval, and so does the approval-service.",
            fix: setFlag(entry, "sendStarted", false),
          }
        : undefined,
    ),
  }),
  check({
    code: "CA-D114",
    title: "A percent sign is not doubled",
    severity: "error",
    needs: ["webhooks", "shipyards"],
    cause:
      "v1beta1 builds the command by formatting what it has so far, so a `%` in a header, payload or option swallows what comes behind it: the address ends up in the payload.",
    fix: "Write `%%` in a payload (`%%%%` where the request has `options`); in a header once more for each header, payload and option behind it.",
    find: each(({ rendered, request }) =>
      rendered.includes("%!")
        ? {
            cause: "The rendered request holds a Go format error: `%` is not doubled.",
            fix: request.entry.file.replace(
              request.pointer,
              payloadLine(request),
              payloadLine(request).replace(/(?<!%)%(?!%)/g, "%%"),
            ),
          }
        : undefined,
    ),
  }),
  check({
    code: "CA-D115",
    title: "The address is not that of a dispatch",
    severity: "error",
    needs: ["webhooks", "shipyards"],
    cause:
      "GitHub takes dispatches at `https://api.github.com/repos/<owner>/<repository>/dispatches` (GitHub Enterprise Server: `https://<host>/api/v3/repos/…`), and answers 404 or 405 elsewhere.",
    fix: "`url: https://api.github.com/repos/<owner>/<repository>/dispatches`",
    find: each(({ url, repository, eventType, request }) => {
      if (repository !== undefined || (eventType === undefined && !/\bgithub\b/i.test(url)))
        return undefined;
      if (eventType === undefined && !/dispatch/.test(url)) return undefined;
      const [owner, repo] =
        /^https?:\/\/[^/]+(?:\/api\/v3)?(?:\/repos)?\/([\w.-]+)\/([\w.-]+)/.exec(url)?.slice(1) ??
        [];
      return {
        cause: `${url} is no address for dispatches.`,
        fix:
          owner === undefined || repo === undefined
            ? {
                kind: "words",
                text: "Write url: https://api.github.com/repos/<owner>/<repository>/dispatches",
              }
            : request.entry.file.replace(
                request.pointer,
                url,
                `https://api.github.com/repos/${owner}/${repo}/dispatches`,
              ),
      };
    }),
  }),
  check({
    code: "CA-D116",
    title: "The token of the request comes from nowhere",
    severity: "error",
    needs: ["webhooks", "shipyards"],
    cause:
      "`{{.env.NAME}}` is what the list `envFrom` of the same webhook says. `{{.secret.NAME.KEY}}` is notation of the Bridge's form; in a file it is an error. Without the header `Authorization` GitHub answers 401 or 404.",
    fix: "`envFrom: [{ name: github_token, secretRef: { name: github-secret, key: GITHUBTOKEN } }]`, and the header `Authorization: Bearer {{.env.github_token}}`.",
    find: each(({ template, request, repository }) => {
      const { entry } = request;
      const text = JSON.stringify(request.request);
      const at = template?.at ?? "";
      if (/^\.(?:env|secret)\b/.test(at)) {
        const [known] = entry.envFrom;
        return {
          cause: `{{${at}}} is not known: ${known === undefined ? "the webhook has no envFrom" : `envFrom names ${entry.envFrom.map(({ name }) => name).join(", ")}`}.`,
          fix:
            known === undefined
              ? {
                  kind: "words",
                  text: "Add envFrom: [{ name: github_token, secretRef: { name: github-secret, key: GITHUBTOKEN } }] to the webhook, and use {{.env.github_token}}.",
                }
              : entry.file.replace(request.pointer, `{{${at}}}`, `{{.env.${known.name}}}`),
        };
      }
      if (repository === undefined || /authorization/i.test(text)) return undefined;
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
    cause:
      "Everybody who may read the project's files or its git repository has the token, and failed webhooks show their request in the Bridge.",
    fix: "Revoke the token, make a new one, store it as a secret of the scope `keptn-webhook-service`, and use it by `envFrom` (docs/control-plane-setup.md, steps 1, 2 and 4).",
    *find({ webhooks }) {
      for (const { file, entries } of webhooks) {
        const line = file?.lines.findIndex((text) => TOKEN.test(text)) ?? -1;
        if (file === undefined || line < 0) continue;
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

function idsOnly({ eventType }: Sending): string {
  return IDS_ONLY.replace("keptn-deployment", () => eventType ?? "keptn-deployment");
}

/** `.data.message` of `{{- .data.message }}`. */
function fieldIn(action: string): string {
  return action.slice(2, -2).replace(/^-/, "").replace(/-$/, "").trim();
}

/** A field of the data and nothing else, that people write. */
function isPlainText(action: string): boolean {
  const [, data, name = ""] = fieldIn(action).split(".");
  return data === "data" && /^\.[\w.]+$/.test(fieldIn(action)) && !SAFE_DATA.includes(name);
}

function wrongDispatch({ json, body, eventType, payload }: Sending): string | undefined {
  if (json === undefined)
    return body === ""
      ? "The request has no body."
      : "The body is no JSON object once it is rendered.";
  if (eventType === undefined || eventType === "") return "The body has no event_type.";
  if (eventType.length > MAX_TYPE_CHARACTERS)
    return `event_type has ${eventType.length} characters; GitHub takes ${MAX_TYPE_CHARACTERS}.`;
  return payload === undefined && json["client_payload"] !== undefined
    ? "client_payload is no object."
    : undefined;
}

function commaFix({ request }: Sending): Fix | undefined {
  const [, trailing = ""] = /(,\s*\}+)'?\s*$/.exec(payloadOf(request).trim()) ?? [];
  return trailing === ""
    ? undefined
    : request.entry.file.replace(request.pointer, trailing, trailing.replace(",", ""));
}

function complaintAbout({ payload }: Sending): string | undefined {
  try {
    return readDispatchPayload(payload, "client_payload").complaint?.text;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function payloadLine(request: EntryRequest): string {
  return payloadOf(request).trim();
}

/** A header or payload with one of the denied characters, as far as it can be left out. */
function deniedFix({ request, pointer, entry }: EntryRequest, denied: string): Fix | undefined {
  const [, sign] = /denied character '([^']+)'$/.exec(denied) ?? [];
  if (typeof request === "string" || sign === undefined) return undefined;
  const header = request.headers.find(({ value }) => value.includes(sign));
  return (
    header && entry.file.replace(pointer, header.value, header.value.split(sign)[0]?.trim() ?? "")
  );
}

/** A value that YAML takes for something else belongs into quotes. */
function unquoted(webhooks: readonly WebhookFile[], complaint: string): Fix | undefined {
  const [, path] = /^(\S+?): expected a text, found nothing, or what YAML/.exec(complaint) ?? [];
  if (path === undefined) return undefined;
  const pointer = `/${path.replaceAll("[", "/").replaceAll("]", "").replaceAll(".", "/")}`;
  const file = webhooks.find(({ refusal }) => refusal?.complaint === complaint)?.file;
  const value = file?.at(pointer);
  if (file === undefined || value === null || value === undefined || typeof value === "object")
    return undefined;
  return file.replace(pointer, String(value), JSON.stringify(String(value)));
}

function dropRequests({ file, pointer }: Entry): Fix {
  const from = file.lineOf(`${pointer}/requests/1`);
  const indent = /^ */.exec(file.lines[from - 1] ?? "")?.[0].length ?? 0;
  const rest = file.lines.findIndex(
    (line, index) =>
      index >= from && line.trim() !== "" && (/^ */.exec(line)?.[0].length ?? 0) < indent,
  );
  return {
    kind: "lines",
    path: file.path,
    from,
    to: rest < 0 ? file.lines.length : rest,
    lines: rest < 0 ? [""] : [],
  };
}
