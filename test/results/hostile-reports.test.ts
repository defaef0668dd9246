import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Json } from "../../src/domain/text/json";
import type { Evidence } from "../../src/results";
import { FORMATS } from "../../src/results";
import { FIXTURES, reportFolder } from "./reports";
import { cases } from "../support/cases";

const reports = reportFolder();
afterAll(() => reports.remove());

/** What holds for everything that leaves, whatever a report says. */
function expectBounded(found: Evidence): void {
  expect(["pass", "warning", "fail", "errored"]).toContain(found.verdict);
  expect(found.reasons.length).toBeLessThanOrEqual(20);
  for (const reason of found.reasons) expect(reason).toMatch(/^[^\p{Cc}\u2028\u2029]{1,600}$/u);
  expect(found.reasons.length > 0).toBe(found.verdict !== "pass");
  for (const value of Object.values(found.values))
    expect(Number.isFinite(value) && value >= 0).toBe(true);
  expect(found.thresholds.length).toBeLessThanOrEqual(100);
  for (const { limit } of found.thresholds)
    expect(limit).toMatch(/^[^\p{Cc}\u2028\u2029]{0,200}$/u);
  if (found.start !== undefined)
    expect(found.start).toMatch(/^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(JSON.stringify(found).length).toBeLessThan(64 * 1024);
}

const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    null,
    -1,
    1e308,
    1e15,
    "",
    "\u001b[31m::error::x\n@octo",
    { __proto__: null, constructor: 1 } as unknown as Json,
    [],
    {},
    "x".repeat(5_000),
    true,
    false,
  ),
);

/** A real report with one value replaced. */
function mutated(value: Json, pick: number, replacement: Json): Json {
  const places: { holder: Record<string, Json>; key: string }[] = [];
  const copy = structuredClone(value) as Record<string, Json>;
  const walk = (holder: Record<string, Json>) => {
    for (const [key, inner] of Object.entries(holder)) {
      places.push({ holder, key });
      if (typeof inner === "object" && inner !== null) walk(inner as Record<string, Json>);
    }
  };
  walk(copy);
  const place = places[pick % places.length];
  if (place) place.holder[place.key] = replacement;
  return copy;
}

test.each([
  ["k6", "k6/handle-summary.json"],
  ["k6", "k6/summary-export.json"],
  ["k6", "k6/machine-readable.json"],
  ["artillery", "artillery/load-ensure.json"],
  ["jmeter", "jmeter/statistics.json"],
  ["locust", "locust/json.json"],
  ["gatling", "gatling/v39/sim-20261125194002126/js/global_stats.json"],
  ["gatling", "gatling/v39/sim-20261125194002126/js/assertions.json"],
  ["chaostoolkit", "chaostoolkit/deviated.json"],
])("%s: %s with any value replaced gives bounded evidence", async (format, path) => {
  const real = JSON.parse(readFileSync(join(FIXTURES, path), "utf8")) as Json;
  await fc.assert(
    fc.asyncProperty(fc.nat(), nasty, async (pick, replacement) => {
      expectBounded(
        await reports.read(format, JSON.stringify(mutated(real, pick, replacement as Json))),
      );
    }),
    { numRuns: cases(40) },
  );
});

test.each(FORMATS)("%s: any text gives bounded evidence", async (format) => {
  const begin = fc.constantFrom(
    "",
    "<testsuites>",
    "<testResults>",
    "timeStamp,elapsed,success\n",
    "Type,Name,Request Count,Failure Count\n",
    "[{",
    '{"metrics":{',
    "\ufeff<?xml version='1.0'?>",
  );
  const piece = fc.constantFrom(
    "<testcase name='a'>",
    "</testcase>",
    "<failure>",
    "1,2,true\n",
    ",Aggregated,5,1\n",
    '"',
    "<",
    "&",
    "]]>",
    "<!--",
    "{",
    "}",
    ",",
    "\n",
    "\u0000x",
    "</testsuites>",
    "<httpSample t='1' s='true'/>",
    "</testResults>",
    "<testsuite tests='9e99' failures='-5'>",
  );
  await fc.assert(
    fc.asyncProperty(begin, fc.array(piece, { maxLength: 8 }), async (first, pieces) => {
      expectBounded(await reports.read(format, first + pieces.join("")));
    }),
    { numRuns: cases(40) },
  );
});

test("names that objects inherit are no numbers and no formats", async () => {
  const found = await reports.read(
    "k6",
    '{"__proto__":{"metrics":{"http_reqs":{"count":5}}},"metrics":{"__proto__":{"count":7},"constructor":{"thresholds":{"x<1":true}},"iterations":{"count":3,"rate":1}}}',
  );
  expect(found).toMatchObject({
    verdict: "fail",
    values: { iterations: 3 },
    reasons: ['k6 missed its threshold "constructor: x<1"'],
  });
  expect(Object.hasOwn(Object.prototype, "metrics")).toBe(false);
});

test("commands and secrets in names are data: control characters are visible, long names are not shown at all", async () => {
  const name = "\n::error::x\u001b[31m";
  const { reasons } = await reports.read("k6", {
    metrics: {
      iterations: { count: 1 },
      [name]: { thresholds: { "p<1": true, [`${"s3cret".repeat(50)}`]: true } },
    },
  });
  expect(reasons).toEqual([
    'k6 missed its threshold " ::error::x [31m: p<1"',
    'k6 missed its threshold "a limit of 318 characters"',
  ]);
});

test("entities of a DTD are never expanded", async () => {
  const bomb =
    `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(100)}"><!ENTITY b ` +
    `"&a;&a;&a;"><!ENTITY f SYSTEM ` +
    `"file:///etc/passwd">]><testsuite><testcase ` +
    `name="&b;&f;"><failure/></testcase></testsuite>`;
  expect((await reports.read("junit", bomb)).reasons).toEqual([
    expect.stringContaining("declares entities of its own, which are not read"),
  ]);
  const undeclared = '<testsuite><testcase name="&b;&f;"><failure/></testcase></testsuite>';
  expect((await reports.read("junit", undeclared)).reasons).toEqual([
    '1 of 1 test failed: "&b;&f;"',
  ]);
});

test("thousands of findings are counted, not listed", async () => {
  const thresholds = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, i) => [`p(${i})<1`, true]),
  );
  const k6 = await reports.read("k6", {
    metrics: { iterations: { count: 1 }, http_req_duration: { thresholds } },
  });
  expectBounded(k6);
  expect(k6.reasons.at(-1)).toBe("and 2981 more");
  const junit = await reports.read(
    "junit",
    `<testsuite>${'<testcase name="a"><failure/></testcase>'.repeat(3_000)}</testsuite>`,
  );
  expect(junit.reasons).toEqual([
    '3000 of 3000 tests failed: "a", "a", "a", "a", "a" and 2995 more',
  ]);
});

test("very deep JSON and very deep XML end in a complaint", async () => {
  expect((await reports.read("k6", "[".repeat(200_000) + "]".repeat(200_000))).verdict).toBe(
    "errored",
  );
  expect((await reports.read("junit", "<testsuite>".repeat(50_000))).reasons[0]).toContain(
    "nested more than 200 levels deep",
  );
});
