import { githubScene, hostedStep } from "../../support/github-scene";
import { runWhole, sentBy, webhookStarted } from "../../support/flow";

const job = (parameters: object, inputs: Record<string, string>) => ({
  inputs: { job: "load.start", with: JSON.stringify(parameters), ...inputs },
});

/** Of artillery; it tells the window of the load. */
const REPORT = {
  aggregate: {
    counters: {
      "http.requests": 300,
      "http.responses": 300,
      "http.codes.200": 300,
      "vusers.created": 30,
      "vusers.completed": 30,
    },
    rates: {},
    firstMetricAt: 1_767_225_600_000,
    lastMetricAt: 1_767_225_660_000,
    summaries: {
      "http.response_time": {
        min: 5,
        max: 900,
        count: 300,
        p50: 100,
        median: 100,
        p95: 700,
        p99: 800,
      },
    },
  },
  intermediate: [],
};

githubScene(
  "the report of the tool tells window and numbers of a load test, and thresholds judge it",
  async (scene) => {
    webhookStarted(scene.plane, scene.event);
    const run = `cat > report.json <<'END'\n${JSON.stringify(REPORT)}\nEND`;
    await runWhole(
      hostedStep(
        scene,
        job({ run }, { results: "artillery: report.json", thresholds: "p95 < 500" }),
      ),
    );
    expect(sentBy(scene.plane, scene.event)[0]?.data).toMatchObject({
      status: "succeeded",
      result: "fail",
      deployment: {
        p95: "700",
        start: "2026-01-01T00:00:00.000Z",
        end: "2026-01-01T00:01:00.000Z",
        testResults: "script: exit code 0",
        job: "load.start",
      },
    });
  },
);

githubScene("a report without times leaves the window to the job", async (scene) => {
  webhookStarted(scene.plane, scene.event);
  const begun = Date.now();
  const run = `printf '<testsuite tests="1" failures="0"><testcase name="a"/></testsuite>' > junit.xml`;
  await runWhole(hostedStep(scene, job({ run }, { results: "junit: junit.xml" })));
  const { start, end } = (
    sentBy(scene.plane, scene.event)[0]?.data as { deployment: { start: string; end: string } }
  ).deployment;
  expect(Date.parse(start)).toBeGreaterThanOrEqual(begun);
  expect(Date.parse(end)).toBeGreaterThanOrEqual(Date.parse(start));
});
