import { randomBytes } from "node:crypto";
import type { Json, JsonObject } from "../../../src/domain/text/json";
import type { Reply, Seen, Service } from "./scene";
import { service } from "./scene";

/**
 * Answers before the service itself does, such as a fault; `undefined` leaves it to the service.
 */
export type Fault = (request: Seen, count: number) => Reply | undefined;

const basic = (request: Seen, user: string) =>
  request.headers.authorization === `Basic ${Buffer.from(user).toString("base64")}`;
const objectOf = (value: Json | undefined) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
const errorReply = (status: number, json: object): Reply => ({ status, json });

interface JiraIssue {
  readonly key: string;
  readonly fields: {
    summary: string;
    labels: string[];
    status: { name: string; statusCategory: { key: string } };
  };
  readonly comments: { id: string; body: Json }[];
}

const OPEN = { name: "To Do", statusCategory: { key: "new" } };
const DONE = { name: "Resolved", statusCategory: { key: "done" } };

/**
 * Jira Cloud's REST API, version 3: errors in `errors`, transitions by id, a search that lags
 * behind.
 */
export async function jira({
  fault,
  searchLag = 0,
}: { readonly fault?: Fault; readonly searchLag?: number } = {}): Promise<
  Service & { readonly issues: JiraIssue[]; readonly transitionsTo: string[] }
> {
  const issues: JiraIssue[] = [];
  const transitionsTo = ["31"];
  let searches = 0;
  const at = await service((request, count) => {
    const early = fault?.(request, count);
    if (early) return early;
    if (!basic(request, "me@example.com:jira-token-1"))
      return { status: 401, text: "Client must be authenticated to access this resource." };
    const { method, path, query } = request;
    const body = objectOf(request.body);
    if (method === "GET" && path === "/rest/api/3/search/jql") {
      const jql = query.get("jql") ?? "";
      const [, label] =
        /^project = OPS AND labels = "([\w.:-]+)"( AND statusCategory != Done)? ORDER BY created (?:ASC|DESC)$/.exec(
          jql,
        ) ?? [];
      if (label === undefined)
        return errorReply(400, {
          errorMessages: ["Error in the JQL Query: The query is wrong."],
          errors: {},
        });
      searches++;
      const visible =
        searches > searchLag
          ? issues.filter(
              ({ fields }) =>
                fields.labels.includes(label) &&
                !(jql.includes("!= Done") && fields.status === DONE),
            )
          : [];
      const sorted = jql.endsWith("DESC") ? [...visible].reverse() : visible;
      return {
        json: {
          issues: sorted.slice(0, 1).map(({ key, fields }) => ({ id: "10000", key, fields })),
          isLast: true,
        },
      };
    }
    if (method === "POST" && path === "/rest/api/3/issue") {
      const fields = objectOf(body["fields"]);
      const errors: Record<string, string> = {};
      if (objectOf(fields["project"])["key"] !== "OPS")
        errors["project"] = "valid project is required";
      if (typeof fields["summary"] !== "string" || fields["summary"] === "")
        errors["summary"] = "You must specify a summary of the issue.";
      if (typeof fields["summary"] === "string" && fields["summary"].length > 255)
        errors["summary"] = "Summary must be less than 255 characters.";
      if (!isDocument(fields["description"]))
        errors["description"] =
          "Operation value must be an Atlassian Document (see the Atlassian Document Format)";
      if ((fields["labels"] as string[]).some((label) => /\s/.test(label)))
        errors["labels"] = "The label can't contain spaces.";
      if (Object.keys(errors).length > 0) return errorReply(400, { errorMessages: [], errors });
      const key = `OPS-${issues.length + 1}`;
      issues.push({
        key,
        fields: {
          summary: String(fields["summary"]),
          labels: fields["labels"] as string[],
          status: OPEN,
        },
        comments: [],
      });
      return {
        status: 201,
        json: { id: "10000", key, self: `https://example.atlassian.net/rest/api/3/issue/10000` },
      };
    }
    const [, key, rest = "", id] =
      /^\/rest\/api\/3\/issue\/([^/]+)(?:\/(comment|transitions)(?:\/(\d+))?)?$/.exec(path) ?? [];
    const issue = issues.find((one) => one.key === key);
    if (!issue)
      return errorReply(404, {
        errorMessages: ["Issue does not exist or you do not have permission to see it."],
        errors: {},
      });
    if (rest === "" && method === "GET") return { json: { key: issue.key, fields: issue.fields } };
    if (rest === "comment" && method === "POST") {
      if (!isDocument(body["body"]))
        return errorReply(400, {
          errorMessages: [],
          errors: { comment: "Comment body is not valid!" },
        });
      const comment = { id: String(20_000 + issue.comments.length), body: body["body"] ?? null };
      issue.comments.push(comment);
      return { status: 201, json: comment };
    }
    if (rest === "comment" && method === "GET")
      return { json: issue.comments.find((comment) => comment.id === id) ?? {} };
    if (rest === "transitions" && method === "GET") {
      return {
        json: {
          expand: "transitions",
          transitions: [
            { id: "11", name: "To Do", to: OPEN },
            ...transitionsTo.map((one) => ({ id: one, name: "Resolve", to: DONE })),
          ],
        },
      };
    }
    if (rest === "transitions" && method === "POST") {
      if (!transitionsTo.includes(String(objectOf(body["transition"])["id"])))
        return errorReply(400, {
          errorMessages: ["It seems that you have tried to perform an illegal workflow operation."],
          errors: {},
        });
      issue.fields.status = DONE;
      return { status: 204 };
    }
    return { status: 405 };
  });
  return Object.assign(at, { issues, transitionsTo });
}

/** Atlassian Document Format: texts may not be empty. */
function isDocument(value: Json | undefined): boolean {
  const texts = (node: JsonObject): Json[] => [
    ...(node["type"] === "text" ? [node["text"] ?? ""] : []),
    ...((node["content"] as readonly JsonObject[] | undefined) ?? []).flatMap(texts),
  ];
  const document = objectOf(value);
  return (
    document["type"] === "doc" &&
    document["version"] === 1 &&
    texts(document).every((text) => typeof text === "string" && text !== "")
  );
}

interface Incident extends Record<string, string> {
  sys_id: string;
  number: string;
  state: string;
}

/**
 * ServiceNow's Table API: everything in `result`, all values texts, journal fields shown only as
 * display values.
 */
export async function serviceNow({ fault }: { readonly fault?: Fault } = {}): Promise<
  Service & { readonly incidents: Incident[]; readonly journal: Map<string, string> }
> {
  const incidents: Incident[] = [];
  const journal = new Map<string, string>();
  const at = await service((request, count) => {
    const early = fault?.(request, count);
    if (early) return early;
    if (!basic(request, "itil:sn-password"))
      return errorReply(401, {
        error: {
          message: "User Not Authenticated",
          detail: "Required to provide Auth information",
        },
        status: "failure",
      });
    const { method, path, query } = request;
    const body = objectOf(request.body) as Record<string, string>;
    const [, id] = /^\/api\/now\/table\/incident(?:\/([0-9a-f]{32}))?$/.exec(path) ?? [];
    if (path === "/api/now/table/incident" && method === "GET") {
      const [, key, active, descending] =
        /^correlation_id=([^^]+)(\^active=true)?\^ORDERBY(DESC)?sys_created_on$/.exec(
          query.get("sysparm_query") ?? "",
        ) ?? [];
      const found = incidents.filter(
        (one) => one["correlation_id"] === key && (active === undefined || one.state !== "7"),
      );
      return {
        json: {
          result: (descending ? [...found].reverse() : found).slice(
            0,
            Number(query.get("sysparm_limit")),
          ),
        },
      };
    }
    if (path === "/api/now/table/incident" && method === "POST") {
      if (!body["short_description"])
        return errorReply(403, {
          error: {
            message: "Operation Failed",
            detail: "Data Policy Exception: The following fields are mandatory: Short description",
          },
          status: "failure",
        });
      const incident = {
        ...body,
        sys_id: randomBytes(16).toString("hex"),
        number: `INC${String(10_001 + incidents.length).padStart(7, "0")}`,
        state: "1",
      };
      incidents.push(incident);
      return {
        status: 201,
        json: { result: incident },
        headers: { location: `/api/now/table/incident/${incident.sys_id}` },
      };
    }
    const incident = incidents.find(({ sys_id }) => sys_id === id);
    if (!incident)
      return errorReply(404, {
        error: {
          message: "No Record found",
          detail: "Record doesn't exist or ACL restricts the record retrieval",
        },
        status: "failure",
      });
    if (method === "PATCH") {
      if (["6", "7"].includes(body["state"] ?? "") && !(body["close_code"] && body["close_notes"]))
        return errorReply(403, {
          error: {
            message: "Operation Failed",
            detail:
              "Data Policy Exception: The following fields are mandatory: Resolution code, Resolution notes",
          },
          status: "failure",
        });
      const { work_notes, ...others } = body;
      if (work_notes)
        journal.set(
          incident.sys_id,
          `2026-11-01 10:00:00 - itil (Work notes)\n${work_notes}\n\n${journal.get(incident.sys_id) ?? ""}`,
        );
      Object.assign(incident, others);
    }
    return {
      json: {
        result: {
          ...incident,
          work_notes:
            query.get("sysparm_display_value") === "true"
              ? (journal.get(incident.sys_id) ?? "")
              : "",
        },
      },
    };
  });
  return Object.assign(at, { incidents, journal });
}

interface PagerDutyIncident {
  readonly key: string;
  status: string;
}

/**
 * PagerDuty's Events API v2, which accepts at once and does later, and the part of the REST API
 * that reads incidents.
 */
export async function pagerDuty({
  fault,
  readsUntilThere = 1,
}: { readonly fault?: Fault; readonly readsUntilThere?: number } = {}): Promise<
  Service & { readonly incidents: PagerDutyIncident[]; readonly alerts: JsonObject[] }
> {
  const incidents: PagerDutyIncident[] = [];
  const alerts: JsonObject[] = [];
  let reads = 0;
  const at = await service((request, count) => {
    const early = fault?.(request, count);
    if (early) return early;
    const { method, path, query, headers } = request;
    const body = objectOf(request.body);
    if (method === "POST" && path === "/v2/enqueue") {
      const errors: string[] = [];
      const payload = objectOf(body["payload"]);
      if (String(body["routing_key"]).length !== 32)
        errors.push("Length of 'routing_key' is incorrect (should be 32 characters)");
      if (
        body["event_action"] === "trigger" &&
        !["critical", "error", "warning", "info"].includes(String(payload["severity"]))
      )
        errors.push(
          "'payload.severity' is invalid (must be one of the following: 'critical', 'warning', 'error' or 'info')",
        );
      if (
        body["event_action"] === "trigger" &&
        (typeof payload["summary"] !== "string" || typeof payload["source"] !== "string")
      )
        errors.push("'payload.summary' is missing or blank");
      if (errors.length > 0)
        return errorReply(400, {
          status: "invalid event",
          message: "Event object is invalid",
          errors,
        });
      alerts.push(body);
      const key = String(body["dedup_key"]);
      const open = incidents.find((one) => one.key === key && one.status !== "resolved");
      if (body["event_action"] === "trigger" && !open) incidents.push({ key, status: "triggered" });
      if (body["event_action"] === "resolve" && open) open.status = "resolved";
      return {
        status: 202,
        json: { status: "success", message: "Event processed", dedup_key: key },
      };
    }
    if (method === "GET" && path === "/incidents") {
      if (
        headers.authorization !== "Token token=pd-api-token" ||
        !headers.accept?.includes("version=2")
      )
        return errorReply(401, { error: { message: "Invalid token", code: 2006 } });
      const statuses = query.getAll("statuses[]");
      const found =
        ++reads <= readsUntilThere
          ? []
          : incidents.filter(
              (one) =>
                one.key === query.get("incident_key") &&
                (statuses.length === 0 || statuses.includes(one.status)),
            );
      return {
        json: {
          incidents: found.map((one, i) => ({
            id: `Q${i}`,
            incident_number: 1234 + i,
            incident_key: one.key,
            status: one.status,
            html_url: `https://acme.pagerduty.com/incidents/Q${i}`,
          })),
          limit: 1,
          offset: 0,
          more: false,
        },
      };
    }
    return { status: 404 };
  });
  return Object.assign(at, { incidents, alerts });
}

/** Slack's incoming webhooks (plain text) and Web API (200 whatever happens). */
export async function slack({ fault }: { readonly fault?: Fault } = {}): Promise<
  Service & { readonly messages: JsonObject[] }
> {
  const messages: JsonObject[] = [];
  const at = await service((request, count) => {
    const early = fault?.(request, count);
    if (early) return early;
    const { method, path, headers, query } = request;
    const body = objectOf(request.body);
    if (path === "/services/T0/B0/hook") {
      if (method !== "POST" || typeof body["text"] !== "string")
        return { status: 400, text: "no_text" };
      messages.push(body);
      return { text: "ok" };
    }
    if (path.startsWith("/services/")) return { status: 404, text: "no_service" };
    if (headers.authorization !== "Bearer slack-bot-token-1")
      return { json: { ok: false, error: "invalid_auth" } };
    if (path === "/api/chat.postMessage") {
      if (body["channel"] !== "C0123456789")
        return { json: { ok: false, error: "channel_not_found" } };
      if (!Array.isArray(body["blocks"]))
        return {
          json: {
            ok: false,
            error: "invalid_blocks",
            response_metadata: { messages: ["[ERROR] must provide an array"] },
          },
        };
      messages.push(body);
      return {
        json: {
          ok: true,
          channel: "C0123456789",
          ts: `1792.00${messages.length}`,
          message: { text: body["text"] },
        },
      };
    }
    if (path === "/api/chat.getPermalink") {
      const at = Number((query.get("message_ts") ?? "").split(".00")[1]);
      return messages[at - 1]
        ? {
            json: {
              ok: true,
              channel: query.get("channel"),
              permalink: `https://acme.slack.com/archives/C0123456789/p${query.get("message_ts")?.replace(".", "") ?? ""}`,
            },
          }
        : { json: { ok: false, error: "message_not_found" } };
    }
    return { json: { ok: false, error: "unknown_method" } };
  });
  return Object.assign(at, { messages });
}

/** A Teams workflow: 202 without a body, the secret in the query. */
export async function teams({ fault }: { readonly fault?: Fault } = {}): Promise<
  Service & { readonly cards: Json[] }
> {
  const cards: Json[] = [];
  const at = await service((request, count) => {
    const early = fault?.(request, count);
    if (early) return early;
    const { path, query } = request;
    const body = objectOf(request.body);
    if (!path.startsWith("/workflows/") || query.get("sig") !== "teams-signature")
      return errorReply(401, {
        error: {
          code: "DirectApiAuthorizationRequired",
          message: "The request must be authenticated only by Shared Access scheme.",
        },
      });
    const [attachment] = (body["attachments"] as readonly JsonObject[] | undefined) ?? [];
    if (
      body["type"] !== "message" ||
      attachment?.["contentType"] !== "application/vnd.microsoft.card.adaptive"
    )
      return errorReply(400, {
        error: {
          code: "TriggerInputSchemaMismatch",
          message: "The input body for trigger 'manual' did not match its schema definition.",
        },
      });
    cards.push(attachment["content"] ?? null);
    return { status: 202 };
  });
  return Object.assign(at, { cards });
}

/** Unleash's admin API; with change requests it refuses by a permission. */
export async function unleash({
  fault,
  isProtected = false,
}: { readonly fault?: Fault; readonly isProtected?: boolean } = {}): Promise<
  Service & { readonly flags: Map<string, boolean> }
> {
  const flags = new Map([["checkout/production", false]]);
  const at = await service((request, count) => {
    const early = fault?.(request, count);
    if (early) return early;
    const { method, path, headers } = request;
    if (headers.authorization !== "unleash-token-1")
      return errorReply(401, {
        id: "e1",
        name: "AuthenticationRequired",
        message:
          "You must log in to use Unleash. Your request had no authorization header, so we could not authorize you.",
      });
    const [, flag = "", environment = "", action] =
      /^\/api\/admin\/projects\/default\/features\/([^/]+)\/environments\/([^/]+)(?:\/(on|off))?$/.exec(
        path,
      ) ?? [];
    const name = `${decodeURIComponent(flag)}/${decodeURIComponent(environment)}`;
    const enabled = flags.get(name);
    if (enabled === undefined)
      return errorReply(404, {
        id: "e2",
        name: "NotFoundError",
        message: `Could not find feature ${decodeURIComponent(flag)}`,
      });
    if (method === "GET" && action === undefined)
      return {
        json: {
          name: decodeURIComponent(environment),
          featureName: decodeURIComponent(flag),
          environment: decodeURIComponent(environment),
          enabled,
          strategies: [],
        },
      };
    if (method !== "POST" || action === undefined) return { status: 405 };
    if (isProtected)
      return errorReply(403, {
        id: "e3",
        name: "PermissionError",
        message:
          "You don't have the required permissions to perform this operation. To " +
          "perform this action, you need the SKIP_CHANGE_REQUEST permission.",
        permissions: ["SKIP_CHANGE_REQUEST"],
      });
    flags.set(name, action === "on");
    return { status: 200 };
  });
  return Object.assign(at, { flags });
}
