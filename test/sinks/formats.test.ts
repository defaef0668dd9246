import { HTTP } from "cloudevents";
import type { CloudEventV1 } from "cloudevents";
import { outcome } from "../../src/domain/counting/outcome";
import type { Json, JsonObject } from "../../src/domain/text/json";
import type { FormatName } from "../../src/sinks/formats";
import { FORMATS } from "../../src/sinks/formats";
import type { News } from "../../src/sinks/news";

const STARTED: News = {
  phase: "started",
  atMs: Date.UTC(2026, 10, 30, 12),
  task: {
    type: "sh.keptn.event.deployment.triggered",
    name: "deployment",
    kind: "triggered",
    id: "a136fbc9-7a2e-4cf2-9e37-4f8c7b35ca18",
    keptnContext: "6e7bc693-1dd2-4ab4-8a65-91949312d23c",
    project: "shop",
    stage: "staging",
    service: "carts",
  },
  run: {
    repository: "octo/demo",
    repositoryUrl: "https://github.com/octo/demo",
    id: "4711",
    attempt: "2",
    url: "https://github.com/octo/demo/actions/runs/4711/attempts/2",
    revision: "d4322ab",
  },
};
const report = { labels: { url: "https://carts.example" }, data: { deploymentURL: "x" } };
const finished = (verdict: "pass" | "warning" | "fail" | "errored", extra: object = {}): News => ({
  ...STARTED,
  phase: "finished",
  outcome: { ...outcome(verdict, "One line.\nMore lines.", report as never), ...extra },
});
const bodyOf = (kind: FormatName, news: News): Json => FORMATS[kind].body(news);
const one = (kind: FormatName, news: News): JsonObject => {
  const body = bodyOf(kind, news);
  return (Array.isArray(body) ? body[0] : body) as JsonObject;
};

test("an SDLC event has the fields that Dynatrace's pipelines look for", () => {
  expect(bodyOf("dynatrace-sdlc", STARTED)).toEqual([
    {
      "event.provider": "github.com",
      "event.category": "task",
      "event.type": "deployment",
      "event.status": "started",
      "event.version": "0.1.0",
      "event.id": "a136fbc9-7a2e-4cf2-9e37-4f8c7b35ca18/started",
      timestamp: "2026-11-30T12:00:00.000Z",
      "task.id": "a136fbc9-7a2e-4cf2-9e37-4f8c7b35ca18",
      "task.name": "deployment",
      "cicd.pipeline.run.id": "4711",
      "cicd.pipeline.run.attempt": "2",
      "cicd.pipeline.run.url.full": STARTED.run.url,
      "cicd.deployment.release_stage": "staging",
      "cicd.upstream_pipeline.run.id": STARTED.task.keptnContext,
      "vcs.repository.name": "octo/demo",
      "vcs.repository.url.full": "https://github.com/octo/demo",
      "vcs.ref.head.revision": "d4322ab",
      "keptn.project": "shop",
      "keptn.stage": "staging",
      "keptn.service": "carts",
    },
  ]);
  expect(one("dynatrace-sdlc", finished("fail"))).toMatchObject({
    "event.status": "finished",
    "event.id": "a136fbc9-7a2e-4cf2-9e37-4f8c7b35ca18/finished",
    "task.outcome": "failure",
    "task.status": "succeeded",
    "task.result": "fail",
    "event.reason": "One line.\nMore lines.",
    "task.labels": report.labels,
    "task.data": report.data,
  });
});

test("a business event has a type of ours, and nothing that one filters by is nested", () => {
  expect(one("dynatrace-bizevents", finished("pass"))).toMatchObject({
    "event.type": "cloud-automation-actions.task.finished",
    "task.outcome": "success",
    "keptn.stage": "staging",
  });
});

test.each([
  ["pass", "success", "success", undefined],
  ["warning", "warning", "success", "One line."],
  ["fail", "failure", "failure", "One line."],
  ["errored", "error", "error", "One line."],
] as const)("%s is %s for Dynatrace and %s as a CDEvent", (verdict, sdlc, cdEvents, errors) => {
  const news = finished(verdict);
  expect(one("dynatrace-sdlc", news)["task.outcome"]).toBe(sdlc);
  const { subject, customData } = one("cdevents", news)["data"] as Record<string, JsonObject>;
  expect(subject?.["content"]).toEqual({
    taskName: "deployment",
    uri: STARTED.run.url,
    pipelineRun: { id: "octo/demo/4711/2" },
    outcome: cdEvents,
    ...(errors && { errors }),
  });
  expect(customData?.["result"]).toBe(verdict === "errored" ? "fail" : verdict);
});

test("a context that is no UUID is no chain", () => {
  const contextOf = (news: News) =>
    (one("cdevents", news)["data"] as Record<string, JsonObject>)["context"];
  expect(contextOf(STARTED)?.["chainId"]).toBe(STARTED.task.keptnContext);
  const other = { ...STARTED, task: { ...STARTED.task, keptnContext: "mine" } };
  expect(contextOf(other)).not.toHaveProperty("chainId");
});

test.each(["cdevents", "cloudevents"] as const)(
  "%s: another reader takes the envelope, and twice told is the same event",
  (kind) => {
    const news = finished("pass");
    const read = () =>
      HTTP.toEvent({
        // It knows the type without its charset only.
        headers: { "content-type": FORMATS[kind].contentType.replace(/;.*/, "") },
        body: JSON.stringify(bodyOf(kind, news)),
      }) as CloudEventV1<JsonObject>;
    const event = read();
    expect(event).toMatchObject({
      specversion: "1.0",
      id: "a136fbc9-7a2e-4cf2-9e37-4f8c7b35ca18/finished",
      source: "https://github.com/octo/demo",
      subject: STARTED.task.id,
      time: "2026-11-30T12:00:00.000Z",
    });
    expect(read()).toEqual(event);
  },
);

test.each(Object.keys(FORMATS) as FormatName[])("%s stays below 64 KB", (kind) => {
  const x = "x".repeat(70_000);
  const large = { message: x, data: { log: x }, labels: { a: x } };
  expect(JSON.stringify(bodyOf(kind, finished("fail", large))).length).toBeLessThan(64 * 1024);
});
