import type { JsonObject } from "../../src/domain/text/json";

const target = (criteria: string, targetValue: number, violated: boolean) => ({
  criteria,
  targetValue,
  violated,
});
const indicator = (
  displayName: string,
  status: string,
  value: JsonObject,
  pass: JsonObject[] | null,
  more: JsonObject = {},
): JsonObject => ({
  displayName,
  status,
  score: status === "pass" ? 1 : status === "warning" ? 0.5 : 0,
  keySli: false,
  value: { metric: displayName, success: true, ...value },
  passTargets: pass,
  warningTargets: null,
  ...more,
});

/** `data` of an evaluation.finished with one objective of each colour. */
export const EVALUATED: JsonObject = {
  status: "succeeded",
  result: "fail",
  message: "",
  labels: { buildId: "77", pipeline: "https://ci.example.com/7" },
  evaluation: {
    timeStart: "2026-03-01T10:00:00.000Z",
    timeEnd: "2026-03-01T10:05:00.000Z",
    result: "fail",
    score: 37.5,
    sloFileContent: Buffer.from('total_score: { pass: "90%", warning: "75%" }').toString("base64"),
    comparedEvents: ["earlier"],
    indicatorResults: [
      indicator("Availability", "pass", { value: 99.98, comparedValue: 99.9 }, [
        target(">=99.5", 99.5, false),
      ]),
      indicator(
        "Response time P95",
        "warning",
        { value: 812.4, comparedValue: 640.1 },
        [target("<=600", 600, true)],
        { warningTargets: [target("<=+30%", 832.1, false)] },
      ),
      indicator(
        "Error rate",
        "fail",
        { value: 12.5, comparedValue: 2.1 },
        [target("<5", 5, true)],
        { keySli: true },
      ),
      indicator("Throughput", "info", { value: 1042 }, null),
      indicator("Queue depth", "fail", { value: 0, success: false, message: "no data" }, [
        target("<10", 10, true),
      ]),
    ],
  },
};

export const DEPLOYED: JsonObject = {
  status: "succeeded",
  result: "pass",
  message: "Deployed in 41 s",
  labels: {},
  configurationChange: { values: { image: "dtdemos/casdemoapp:1.0.0" } },
  deployment: {
    deploymentURIsPublic: ["https://carts.staging.example.com"],
    deploymentstrategy: "user_managed",
    gitCommit: "c0ffee",
  },
};

/** `data` of the demo's notify.triggered: a problem, its ticket, an evaluation. */
export const INCIDENT: JsonObject = {
  status: "succeeded",
  result: "pass",
  labels: {},
  incident: {
    ProblemID: "P-2211",
    ProblemTitle: "Failure rate increase",
    ProblemURL:
      "https://abc12345.live.dynatrace.com/#problems/problemdetails;gtf=l_2_HOURS;pid=1?x=1",
    State: "OPEN",
    Tags: "app:carts",
  },
  openticket: { incidentNumber: "1", incidentUrl: "https://github.com/octo/demo/issues/1" },
  evaluation: { result: "pass", score: 100 },
};
