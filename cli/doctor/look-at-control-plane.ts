import type { Answered } from "../../src/domain/failure";
import { textAt } from "../../src/domain/text/json";
import type { Shipyard } from "../../simulator/engine/shipyard";
import { parseShipyard } from "../../simulator/engine/shipyard";
import type { Integration, KeptnApi, ResourceLevel } from "../keptn-api";
import type { Answer, Ask, NoAnswer, Question } from "./ask";
import { headerOf, isAnswer, objectIn, wordsOf } from "./ask";
import type { Call, Known, Reach, Subscription, Values } from "./facts";
import { known, notFound } from "./facts";
import type { WebhookFile } from "./webhook";
import { readWebhookFile } from "./webhook";

type FromPlane =
  | "reach"
  | "clockDifferenceMs"
  | "calls"
  | "largeEvent"
  | "secrets"
  | "subscriptions"
  | "webhookService"
  | "planeWebhooks";

export type PlaneFacts = { [Name in FromPlane]: Known<Values[Name]> } & {
  readonly planeShipyards: readonly Shipyard[];
};

/** The action cuts events at 60 KB (docs/reference/keptn.md#limits). */
const LARGE_EVENT_BYTES = 60 * 1024;
const WEBHOOK_SERVICE = "webhook-service";
const WEBHOOK_FILE = "webhook/webhook.yaml";
const NO_PROJECT = "cloud-automation-doctor";
/** A control plane with more would be asked for minutes. */
const MAX_LEVELS = 60;

export function noControlPlane(reason: { because: string; isAsked: boolean }): PlaneFacts {
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

/** The control plane by its interfaces, and as it answers to a single request. */
export interface Plane {
  readonly api: KeptnApi;
  readonly ask: Ask;
  /** Instead of those that subscriptions name. */
  readonly projects: readonly string[];
}

/**
 * Asks for everything that checks want to know. Nothing is changed: the only POST is an event that
 * the API refuses before it publishes anything, since it has no `source`.
 */
export async function lookAtControlPlane(plane: Plane, now: () => Date): Promise<PlaneFacts> {
  const metadata = await plane.ask({ method: "GET", path: "/v1/metadata" });
  const reach = reachOf(metadata);
  if (reach.kind !== "answers" || !isAnswer(metadata))
    return {
      ...noControlPlane(notFound(`the control plane does not answer as one (${codeOf(reach)})`)),
      reach: known(reach),
    };
  const integrations = await plane.api.integrations(WEBHOOK_SERVICE);
  const subscriptions =
    integrations.ok && integrations.value.length === 0
      ? notFound("no webhook service is registered (CA-D509)")
      : factOf("the subscriptions", integrations, (all) => subscriptionsIn(all, plane.projects));
  const projects = namedProjects(plane, "value" in subscriptions ? subscriptions.value : []);
  const files = await readFiles(
    plane,
    projects,
    "value" in subscriptions ? subscriptions.value : [],
  );
  return {
    reach: known(reach),
    clockDifferenceMs: clockOf(metadata, now()),
    ...(await probe(plane.ask, reach.version, projects[0] ?? NO_PROJECT)),
    secrets: factOf("the names of its secrets", await plane.api.secrets(), (secrets) => secrets),
    subscriptions,
    webhookService: factOf("the integrations", integrations, ([service]) => service?.id),
    planeWebhooks: files.webhooks,
    planeShipyards: files.shipyards,
  };
}

function factOf<From, To>(
  what: string,
  answered: Answered<From>,
  read: (value: From) => To,
): Known<To> {
  return answered.ok
    ? known(read(answered.value))
    : notFound(`${what} could not be read: ${answered.failure.message}`);
}

/** Those that are for the projects; for all where none is named. */
function subscriptionsIn(
  integrations: readonly Integration[],
  projects: readonly string[],
): readonly Subscription[] {
  return integrations
    .flatMap(({ subscriptions }) => subscriptions)
    .filter(({ filter }) => {
      if (projects.length === 0 || filter.projects.length === 0) return true;
      return filter.projects.some((project) => projects.includes(project));
    });
}

function namedProjects(
  { projects }: Plane,
  subscriptions: readonly Subscription[],
): readonly string[] {
  return projects.length > 0
    ? projects
    : [...new Set(subscriptions.flatMap(({ filter }) => filter.projects))];
}

function reachOf(answer: Answer | NoAnswer): Reach {
  if (!isAnswer(answer)) return { kind: "away", words: answer.words };
  const version = textAt(objectIn(answer), "keptnversion");
  if (version !== "") return { kind: "answers", version };
  return [401, 403, 429].includes(answer.status)
    ? { kind: "refuses", status: answer.status }
    : { kind: "stranger", answer: wordsOf(answer) };
}

function codeOf({ kind }: Reach): string {
  return { away: "CA-D501", stranger: "CA-D502", refuses: "CA-D503", answers: "" }[kind];
}

function clockOf(answer: Answer, now: Date): Known<number> {
  const date = new Date(headerOf(answer, "date") ?? "");
  return Number.isNaN(date.getTime())
    ? notFound("the control plane's answers have no date")
    : known(date.getTime() - now.getTime());
}

/** Each call that the action makes, in a form that changes nothing. */
function callsFor(version: string, project: string): readonly (Question & { purpose: string })[] {
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
            method: "GET" as const,
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
      // Without `source` it is refused before anything is published (422).
      body: { type: "sh.keptn.event.doctor.finished", data: {} },
      purpose: "to answer",
    },
  ];
}

async function probe(ask: Ask, version: string, project: string) {
  const calls: Call[] = [];
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
    largeEvent:
      isAnswer(large) && ![401, 403].includes(large.status)
        ? known({
            bytes: LARGE_EVENT_BYTES,
            isTaken: large.status === 422,
            answer: wordsOf(large),
          })
        : notFound(
            `an event could not be tried: the request ${isAnswer(large) ? `was answered ${large.status} (CA-D506)` : large.words}`,
          ),
  };
}

async function readFiles(
  { api }: Plane,
  projects: readonly string[],
  subscriptions: readonly Subscription[],
): Promise<{ webhooks: Known<readonly WebhookFile[]>; shipyards: readonly Shipyard[] }> {
  const shipyards: Shipyard[] = [];
  const webhooks: WebhookFile[] = [];
  const complaints: string[] = [];
  const read = async (level: ResourceLevel, uri: string): Promise<string | undefined> => {
    const answered = await api.resource(level, uri);
    // A project that is not there has no files; that is not for this check to say.
    if (!answered.ok && answered.failure.httpStatus !== 404)
      complaints.push(answered.failure.message);
    return answered.ok ? answered.value?.text : undefined;
  };
  for (const project of projects) {
    const shipyard = shipyardOf(await read({ project }, "shipyard.yaml"));
    if (shipyard !== undefined) shipyards.push(shipyard);
    const stages = shipyard?.stages.map(({ name }) => name) ?? [];
    for (const level of levelsOf(project, stages, subscriptions).slice(0, MAX_LEVELS)) {
      const text = await read(level, WEBHOOK_FILE);
      const path = `${WEBHOOK_FILE} of ${Object.values(level).join("/")}`;
      if (text !== undefined) webhooks.push(readWebhookFile(path, text, level));
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
    webhooks:
      complaint === undefined
        ? known(webhooks)
        : notFound(`its files could not be read: ${complaint}`),
  };
}

function levelsOf(
  project: string,
  stages: readonly string[],
  subscriptions: readonly Subscription[],
): readonly ResourceLevel[] {
  const own = subscriptions.filter(({ filter }) => filter.projects.includes(project));
  const named = new Set([...stages, ...own.flatMap(({ filter }) => filter.stages)]);
  const services = new Set(own.flatMap(({ filter }) => filter.services));
  return [
    { project },
    ...[...named].flatMap((stage): ResourceLevel[] => [
      { project, stage },
      ...[...services].map((service) => ({ project, stage, service })),
    ]),
  ];
}

function shipyardOf(text: string | undefined): Shipyard | undefined {
  try {
    return text === undefined ? undefined : parseShipyard(text);
  } catch {
    return undefined;
  }
}
