import type { Json, JsonObject } from "../domain/text/json";
import type { News } from "./news";
import { factsOf, idOf, lineOf, messageOf, outcomeWord, timeOf } from "./news";

/** One kind of receiver: where its events go and what they look like. */
interface Format {
  /** Behind the address that is given, where that names a server only. */
  readonly path: string;
  readonly contentType: string;
  readonly body: (news: News) => Json;
}

/** Keptn's contexts mostly are; CDEvents allows nothing else as a chain. */
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const CLOUD_EVENT = "application/cloudevents+json; charset=UTF-8";

export const FORMATS = {
  /** https://docs.dynatrace.com/docs/deliver/pipeline-observability-sdlc-events/sdlc-events */
  "dynatrace-sdlc": {
    path: "/platform/ingest/v1/events.sdlc",
    contentType: "application/json",
    body: (news) => [{ "event.category": "task", "event.version": "0.1.0", ...flat(news) }],
  },
  /** https://docs.dynatrace.com/docs/observe/business-observability/bo-api-ingest */
  "dynatrace-bizevents": {
    path: "/api/v2/bizevents/ingest",
    contentType: "application/json",
    body: (news) => ({
      ...flat(news),
      "event.type": `cloud-automation-actions.task.${news.phase}`,
    }),
  },
  /** https://github.com/cdevents/spec/blob/v0.5.1/cloudevents-binding.md */
  cdevents: {
    path: "",
    contentType: CLOUD_EVENT,
    body: (news) => {
      const event = cdEvent(news);
      const { context, subject } = event;
      return envelope({ ...context, subject: subject.id, data: event });
    },
  },
  /** https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md */
  cloudevents: {
    path: "",
    contentType: CLOUD_EVENT,
    body: (news) =>
      envelope({
        ...identity(news),
        type: `dev.cloud-automation-actions.task.${news.phase}`,
        subject: news.task.id,
        data: { ...factsOf(news), run: { ...news.run } },
      }),
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

function identity(news: News) {
  return { id: idOf(news), source: news.run.repositoryUrl, timestamp: timeOf(news) };
}

interface Enveloped {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly timestamp: string;
  readonly subject: string;
  readonly data: JsonObject;
}

function envelope({ id, source, type, timestamp, subject, data }: Enveloped): JsonObject {
  return {
    specversion: "1.0",
    id,
    source,
    type,
    subject,
    time: timestamp,
    datacontenttype: "application/json",
    data,
  };
}

/** Dynatrace filters by top-level fields, so nothing that one filters by is nested. */
function flat(news: News): JsonObject {
  const { task, run, outcome, phase } = news;
  const { data, labels } = factsOf(news);
  return {
    "event.provider": "github.com",
    "event.type": task.name,
    "event.status": phase,
    "event.id": idOf(news),
    timestamp: timeOf(news),
    "task.id": task.id,
    "task.name": task.name,
    ...(outcome && {
      "task.outcome": outcomeWord(outcome),
      "task.status": outcome.status,
      "task.result": outcome.result,
      "event.reason": messageOf(outcome, news),
      ...(labels !== undefined && { "task.labels": labels }),
      ...(data !== undefined && { "task.data": data }),
    }),
    "cicd.pipeline.run.id": run.id,
    "cicd.pipeline.run.attempt": run.attempt,
    "cicd.pipeline.run.url.full": run.url,
    "cicd.deployment.release_stage": task.stage,
    "vcs.repository.name": run.repository,
    "vcs.repository.url.full": run.repositoryUrl,
    ...(run.revision && { "vcs.ref.head.revision": run.revision }),
    ...(task.keptnContext && { "cicd.upstream_pipeline.run.id": task.keptnContext }),
    "keptn.project": task.project,
    "keptn.stage": task.stage,
    "keptn.service": task.service,
  };
}

function cdEvent(news: News) {
  const { task, run, outcome, phase } = news;
  const { keptnContext } = task;
  return {
    context: {
      specversion: "0.5.1",
      ...identity(news),
      type: `dev.cdevents.taskrun.${phase}.0.3.0`,
      ...(UUID.test(keptnContext) && { chainId: keptnContext }),
    },
    subject: {
      id: task.id,
      content: {
        taskName: task.name,
        uri: run.url,
        pipelineRun: { id: `${run.repository}/${run.id}/${run.attempt}` },
        ...(outcome && outcomeOf(outcome, news)),
      },
    },
    customData: factsOf(news),
  };
}

/** Its words know no warning: the work is done, and what it found stands in `customData`. */
function outcomeOf(outcome: NonNullable<News["outcome"]>, news: News): JsonObject {
  const word = outcomeWord(outcome);
  return {
    outcome: word === "warning" ? "success" : word,
    ...(word !== "success" && { errors: lineOf(outcome, news) }),
  };
}
