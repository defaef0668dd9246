import type { Json, JsonObject } from "../../../src/domain/text/json";
import type { Reply, Seen, Service } from "../http/scene";
import { service } from "../http/scene";
import type { Call, JobScene, Ran } from "../job-scene";
import { jobScene } from "../job-scene";
import { whileTimeStands } from "../../support/still-time";

const vector = (...values: readonly string[]): Reply => ({
  json: {
    status: "success",
    data: {
      resultType: "vector",
      result: values.map((value) => ({ metric: {}, value: [1_772_359_500, value] })),
    },
  },
});
const scalar = (value: string): Reply => ({
  json: { status: "success", data: { resultType: "scalar", result: [1_772_359_500, value] } },
});

interface World {
  readonly scene: JobScene;
  readonly at: Service;
  evaluate(queries: JsonObject, parameters?: JsonObject, call?: Call): Promise<Ran>;
}

/** A Prometheus that knows these queries. */
async function world(
  answer: Readonly<Record<string, Reply>> | ((request: Seen, count: number) => Reply),
  path = "",
): Promise<World> {
  const at = await service(
    typeof answer === "function"
      ? answer
      : ({ query }) =>
          answer[query.get("query") ?? ""] ?? {
            status: 400,
            json: {
              status: "error",
              errorType: "bad_data",
              error: 'invalid parameter "query": parse error',
            },
          },
  );
  const scene = await jobScene();
  scene.variables["PROMETHEUS_URL"] = `${at.url}${path}`;
  return {
    scene,
    at,
    evaluate: (queries, parameters = {}, call = {}) =>
      scene.run(
        "slo.evaluate",
        { prometheus: "PROMETHEUS_URL", queries, ...parameters },
        { task: "slo", ...call },
      ),
  };
}

const P95 = { query: "p95", pass: "<600", warning: "<800" };
const ERRORS = { query: "errors", pass: "<=5" };

test.each<[string, Reply, Reply, string, string, string]>([
  ["passes", vector("412.5"), scalar("0"), "pass", "100", ""],
  ["has a warning", vector("700"), scalar("5"), "warning", "75", ""],
  ["fails", vector("900"), vector("1"), "fail", "50", "p95"],
  ["fails altogether", vector("900"), vector("7"), "fail", "0", "p95, errors"],
])(
  "an evaluation that %s is answered so, with each value in the report",
  async (_, p95, errors, result, score, failed) => {
    const { scene, evaluate } = await world({ p95, errors, rps: vector("42") });
    const { outcome } = await evaluate({ p95: P95, errors: ERRORS, rps: { query: "rps" } });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result,
      data: {
        score,
        evaluation: result,
        failedIndicators: failed,
        start: "2026-11-01T09:55:00.000Z",
        end: "2026-11-01T10:00:00.000Z",
      },
    });
    expect(outcome?.data).not.toHaveProperty("evaluationUrl");
    expect(scene.shown[0]).toMatch(
      /SLO evaluation of carts in staging[\s\S]*\*\*p95\*\*[\s\S]*⚪ for information \| \*\*rps\*\* \| 42 \|/,
    );
  },
);

test("an evaluation in which nothing is judged is refused before anything is asked", async () => {
  const { at, evaluate } = await world({ p95: vector("412.5"), rps: vector("42") });
  const { outcome } = await evaluate({ p95: { query: "p95" }, rps: { query: "rps", weight: 3 } });
  expect(outcome).toMatchObject({
    status: "errored",
    result: "fail",
    message: expect.stringMatching(
      /with\.queries: no query has criteria, so nothing would be judged; give at least one query criteria, such as pass: <600\..*CA-207/s,
    ) as string,
  });
  expect(at.seen).toEqual([]);
});

test("each query is asked at the end of the window, with its length and the names filled in", async () => {
  const { at, evaluate } = await world(() => vector("1"), "/prom/");
  await evaluate(
    {
      a: {
        query: 'sum(rate(x{service="$SERVICE",stage="$STAGE",p="$PROJECT"}[$DURATION_SECONDS]))',
        pass: "<2",
      },
    },
    { start: "2026-11-01T09:00:00Z", end: "2026-11-01T09:10:00Z" },
  );
  expect(at.asked()).toEqual(["GET /prom/api/v1/query"]);
  expect(Object.fromEntries(at.seen[0]?.query ?? [])).toEqual({
    query: 'sum(rate(x{service="carts",stage="staging",p="shop"}[600s]))',
    time: "2026-11-01T09:10:00.000Z",
  });
});

test.each([
  ["secret-token", "Bearer secret-token"],
  ["Basic dXNlcjprZXk=", "Basic dXNlcjprZXk="],
])("the token %s is sent as %s and shown nowhere", async (token, header) => {
  const { scene, at, evaluate } = await world(() => vector("1"));
  scene.variables["PROMETHEUS_TOKEN"] = `${token}\n`;
  const { outcome } = await evaluate(
    { a: { query: "a", pass: "<2" } },
    { "prometheus-token": "PROMETHEUS_TOKEN" },
  );
  expect(at.seen[0]?.headers.authorization).toBe(header);
  expect(JSON.stringify([outcome, scene.shown, scene.log])).not.toContain(token);
});

describe("nothing measured is no pass", () => {
  test.each<[string, Reply]>([
    ["no data", vector()],
    ["NaN", vector("NaN")],
    ["+Inf", scalar("+Inf")],
    ["-Inf", vector("-Inf")],
  ])("%s", async (words, reply) => {
    const { scene, evaluate } = await world({ p95: reply });
    const { outcome } = await evaluate({ p95: P95 });
    expect(outcome).toMatchObject({
      status: "errored",
      data: { evaluation: "not measured" },
      message: expect.stringMatching(/nothing was measured \(p95: /) as string,
    });
    expect(outcome?.message).toContain(words);
    expect(scene.shown[0]).toContain("Nothing was measured");
  });

  test.each<[string | undefined, Reply, string, string]>([
    [undefined, vector("1"), "errored", "fail"],
    ["warning", vector("1"), "succeeded", "warning"],
    ["warning", vector("9"), "succeeded", "fail"],
    ["fail", vector("1"), "succeeded", "fail"],
  ])(
    "of one objective among others: nothing-measured %s",
    async (parameter, errors, status, result) => {
      const { evaluate } = await world({ p95: vector(), errors });
      const { outcome } = await evaluate(
        { p95: P95, errors: ERRORS },
        parameter === undefined ? {} : { "nothing-measured": parameter },
      );
      expect(outcome).toMatchObject({
        status,
        result,
        message: expect.stringContaining(
          "1 of 2 objectives could not be measured (p95: no data",
        ) as string,
      });
    },
  );
});

test.each<[string, Reply, RegExp]>([
  ["gives two series", vector("1", "2"), /gives 2 series.*sum\(\), avg\(\) or max\(\)/],
  [
    "gives a range",
    { json: { status: "success", data: { resultType: "matrix", result: [] } } },
    /range of values/,
  ],
  [
    "gives a text",
    { json: { status: "success", data: { resultType: "string", result: [1, "x"] } } },
    /no number/,
  ],
  [
    "is wrong",
    {
      status: 400,
      json: { status: "error", errorType: "bad_data", error: "parse error at char 3" },
    },
    /HTTP 400 \(parse error at char 3\).*Check the query/,
  ],
  [
    "cannot be executed",
    {
      status: 422,
      json: { status: "error", errorType: "execution", error: "many-to-many matching" },
    },
    /HTTP 422 \(many-to-many.*Check the query/,
  ],
  ["is not allowed", { status: 403, text: "no" }, /HTTP 403.*Check prometheus-token/],
  ["is answered by something else", { text: "<html>sign in</html>" }, /not its API's/],
  [
    "is answered with an error in a 200",
    { json: { status: "error", error: "x" } },
    /not its API's/,
  ],
  ["leads elsewhere", { status: 302, headers: { location: "https://evil.example" } }, /HTTP 302/],
])("a query that %s is errored, and says what to do", async (_, reply, words) => {
  const { evaluate } = await world(() => reply);
  expect((await evaluate({ p95: P95 })).outcome).toMatchObject({
    status: "errored",
    message: expect.stringMatching(words) as string,
  });
});

describe("a Prometheus in trouble", () => {
  test.each<[string, Reply]>([
    [
      "503",
      { status: 503, json: { status: "error", errorType: "timeout", error: "query timed out" } },
    ],
    ["429", { status: 429, headers: { "retry-after": "3" } }],
    ["a broken connection", "reset"],
  ])("is asked again after %s", async (_, reply) => {
    const { at, evaluate } = await world((__, count) => (count < 3 ? reply : vector("1")));
    expect((await evaluate({ p95: P95 })).outcome).toMatchObject({ result: "pass" });
    expect(at.seen).toHaveLength(3);
  });

  test("that stays so is errored, and its address is no secret to be told", async () => {
    const { scene, evaluate } = await world(() => ({ status: 503 }), "/secret-path");
    const { outcome } = await evaluate({ p95: P95 });
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(
        /The query "p95" could not be measured: Prometheus at 127\.0\.0\.1:\d+ answered HTTP 503/,
      ) as string,
    });
    expect(JSON.stringify([outcome, scene.log])).not.toContain("secret-path");
  });

  test("that never answers is left at once when the run is cancelled", async () => {
    const { scene, evaluate } = await world(() => "hang");
    const { result } = await whileTimeStands(() => {
      setTimeout(() => scene.stop("cancelled"), 100);
      return evaluate({ p95: P95 });
    });
    expect(result.ending).toEqual({ kind: "stopped", because: "cancelled" });
  });
});

test.each<[string, JsonObject, Readonly<Record<string, string>>, RegExp]>([
  ["no queries", {}, {}, /with\.queries: prometheus needs the queries/],
  [
    "criteria without sense",
    { queries: { a: { query: "a", pass: "fast" } } },
    {},
    /with\.queries\.a\.pass: expected criteria such as <600/,
  ],
  [
    "a warning without pass",
    { queries: { a: { query: "a", warning: "<1" } } },
    {},
    /with\.queries\.a\.warning: without pass/,
  ],
  [
    "an empty variable",
    { prometheus: "NOTHING", queries: { a: { query: "a", pass: "<2" } } },
    {},
    /NOTHING is empty/,
  ],
  [
    "no address in it",
    { queries: { a: { query: "a", pass: "<2" } } },
    { PROMETHEUS_URL: "file:///etc/passwd" },
    /holds no address/,
  ],
  [
    "a password in it",
    { queries: { a: { query: "a", pass: "<2" } } },
    { PROMETHEUS_URL: "https://user:pass@example.com" },
    /prometheus-token instead/,
  ],
])("with %s nothing is asked", async (_, parameters, variables, words) => {
  const { scene, at } = await world(() => vector("1"));
  Object.assign(scene.variables, variables);
  const { outcome } = await scene.run(
    "slo.evaluate",
    { prometheus: "PROMETHEUS_URL", ...parameters },
    { task: "slo" },
  );
  expect(outcome).toMatchObject({
    status: "errored",
    message: expect.stringMatching(words) as string,
  });
  expect(JSON.stringify(outcome)).not.toMatch(/etc\/passwd|user:pass/);
  expect(at.seen).toEqual([]);
});

test.each<[string, JsonObject]>([
  ["an address in place of a variable", { prometheus: "https://evil.example.com" }],
  ["a query without text", { queries: { a: { query: "" } } as Json as JsonObject }],
])("%s is refused", async (_, parameters) => {
  const { scene } = await world(() => vector("1"));
  await expect(
    scene.run(
      "slo.evaluate",
      { prometheus: "PROMETHEUS_URL", queries: { a: { query: "a" } }, ...parameters },
      { task: "slo" },
    ),
  ).rejects.toThrow(/with\.(prometheus|queries)/);
});

test("a service whose name could change a query is not filled in", async () => {
  const { evaluate, at } = await world(() => vector("1"));
  expect(
    (
      await evaluate(
        { a: { query: 'x{s="$SERVICE"}', pass: "<2" } },
        { service: 'a"} or vector(1) #' },
      )
    ).outcome,
  ).toMatchObject({
    status: "errored",
    message: expect.stringContaining("only letters, digits") as string,
  });
  expect(at.seen).toEqual([]);
});

test.each(["=0", "==0", ">=-1, <=1", ">-0.5 and <0.5"])(
  "criteria %s hold for 0 and not for 2",
  async (pass) => {
    const { evaluate } = await world({ zero: vector("0"), two: vector("2") });
    expect(
      (await evaluate({ zero: { query: "zero", pass }, two: { query: "two", pass } })).outcome,
    ).toMatchObject({ result: "fail", data: { score: "50", failedIndicators: "two" } });
  },
);

describe("placeholders of Keptn's prometheus-service", () => {
  const data: JsonObject = {
    labels: { team: "payments", "app.version": "1.2.3", odd: 'a"} or x{' },
    deployment: { deploymentNames: ["canary"] },
    "get-sli": { customFilters: [{ key: "handler", value: "'ItemsController'" }] },
  };

  test.each<[string, string, string]>([
    ["the kind of the deployment", 'x{d="$DEPLOYMENT"}', 'x{d="canary"}'],
    ["a label", 'x{t="$LABEL.team"}', 'x{t="payments"}'],
    ["a label with full stops in its name", 'x{v="$LABEL.app.version"}', 'x{v="1.2.3"}'],
    [
      "a label before a full stop of the query's own",
      'x{t=~"$LABEL.team.*"}',
      'x{t=~"payments.*"}',
    ],
    [
      "custom filters, in both spellings",
      'x{h="$handler",g="$HANDLER"}',
      'x{h="ItemsController",g="ItemsController"}',
    ],
    ["a window that is no whole number of seconds", "rate(x[$DURATION_SECONDS])", "rate(x[91s])"],
    [
      "nothing: an anchor and the groups of label_replace",
      'label_replace(x{a=~"b$"},"c","$1-${2}-$name","d","(?P<name>e)(f)(g)")',
      'label_replace(x{a=~"b$"},"c","$1-${2}-$name","d","(?P<name>e)(f)(g)")',
    ],
  ])("%s", async (_, query, sent) => {
    const { at, evaluate } = await world(() => vector("1"));
    await evaluate(
      { a: { query, pass: "<2" } },
      { start: "2026-11-01T09:00:00Z", end: "2026-11-01T09:01:30.200Z" },
      { data },
    );
    expect(at.seen.map((request) => request.query.get("query"))).toEqual([sent]);
  });

  test.each<[string, string, JsonObject, RegExp]>([
    [
      "a deployment that nobody has told",
      "x$DEPLOYMENT",
      {},
      /with\.queries\.b: the event names no deployment for \$DEPLOYMENT/,
    ],
    [
      "a label that the event has not",
      "x$LABEL.owner",
      data,
      /with\.queries\.b: the event has no label for "\$LABEL\.owner"; it has "team"/,
    ],
    [
      "a label that could change the query",
      "x$LABEL.odd",
      data,
      /with\.queries\.b: \$LABEL\.odd is .*only letters/,
    ],
    [
      "an unknown one",
      "x{a='$REGION'}",
      data,
      /nothing is known for "\$REGION"; known are \$PROJECT/,
    ],
    ["an unknown filter", "x{a='$region'}", data, /nothing is known for "\$region"/],
    ["one with another behind it", "x$SERVICE_NAME", data, /nothing is known for "\$SERVICE_NAME"/],
    ["a variable of Grafana", "rate(x[$__rate_interval])", data, /variable of Grafana/],
  ])("%s is refused by name before the first request", async (_, query, event, words) => {
    const { at, evaluate } = await world(() => vector("1"));
    const { outcome } = await evaluate(
      { a: { query: "a", pass: "<2" }, b: { query, pass: "<2" } },
      {},
      { data: event },
    );
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
    });
    expect(at.seen).toEqual([]);
  });
});

test("a vector without samples is no pass, and the message proposes what a count of errors needs", async () => {
  const { evaluate } = await world({ errors: vector() });
  const { outcome } = await evaluate({ errors: ERRORS });
  expect(outcome).toMatchObject({
    status: "errored",
    message: expect.stringContaining("end the query with `or vector(0)`") as string,
  });
});
