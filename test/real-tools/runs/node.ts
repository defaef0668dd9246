import type { Run, Tool } from "../tool";
import { versionOf } from "../tool";

const SLOW_JS = (test: string) => `${test}("buys", () => {}); ${test}("pays", async () => { require("node:fs").writeFileSync("begun", ""); await new Promise((done) => setTimeout(done, 60_000)); }, 90_000);\n`;

const JEST_COMMAND = "JEST_JUNIT_OUTPUT_FILE=report.xml node $TOOLS/npm/node_modules/jest/bin/jest.js --ci --rootDir . --reporters default --reporters $TOOLS/npm/node_modules/jest-junit/index.js";

function jest(name: string, test: string, more: Partial<Run> = {}): Run {
  return { name, format: "junit", files: { "package.json": '{ "name": "shop" }', "shop.test.js": test }, command: JEST_COMMAND, report: "report.xml", ...more };
}

const NOT_THERE = 'require("./shop-that-is-not-there");\ntest("buys", () => {});\n';

export const JEST: Tool = {
  name: "jest-junit",
  version: versionOf("JEST_JUNIT"),
  needs: "npm/node_modules/jest-junit/index.js",
  runs: [
    jest("passed", 'test("buys", () => {}); describe("cart", () => test("pays", () => {}));\n'),
    jest("failed", 'test("buys", () => {}); describe("cart", () => test("pays", () => { expect("ordered").toBe("paid \\u0000 <&>"); }));\n'),
    jest("before-all-throws", 'describe("cart", () => { beforeAll(() => { throw new Error("no shop"); }); test("buys", () => {}); test("pays", () => {}); });\n'),
    jest("after-all-throws", 'describe("cart", () => { afterAll(() => { throw new Error("still open"); }); test("buys", () => {}); });\n'),
    // By default jest-junit leaves a suite that could not be loaded out.
    jest("not-loadable", "", { files: { "package.json": '{ "name": "shop" }', "shop.test.js": NOT_THERE, "cart.test.js": 'test("cart", () => {});\n' } }),
    jest("not-loadable-reported", "", { files: { "package.json": '{ "name": "shop" }', "shop.test.js": NOT_THERE, "cart.test.js": 'test("cart", () => {});\n' }, command: `JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true ${JEST_COMMAND}` }),
    jest("nothing-loadable", NOT_THERE),
    jest("all-skipped", 'test.skip("buys", () => {}); xdescribe("cart", () => test("pays", () => {}));\n'),
    // jest-junit writes it like a test that has passed.
    jest("only-to-do", 'test.todo("buys");\n'),
    jest("no-tests", "", { files: { "package.json": '{ "name": "shop" }' } }),
    jest("process-exits", 'test("buys", () => {}); test("pays", () => { process.exit(0); });\n'),
    jest("killed", SLOW_JS("test"), { kill: { once: "begun", afterMs: 100 } }),
  ],
};

/** mocha-junit-reporter does not work with Mocha 12. */
const MOCHA_JUNIT = "node $TOOLS/mocha-11/node_modules/mocha/bin/mocha.js shop.js --reporter $TOOLS/mocha-11/node_modules/mocha-junit-reporter/index.js --reporter-options mochaFile=report.xml";
const MOCHA_XUNIT = "node $TOOLS/npm/node_modules/mocha/bin/mocha.js shop.js --reporter xunit --reporter-options output=report.xml";

function mocha(command: string): Run[] {
  const run = (name: string, test: string, more: Partial<Run> = {}): Run => ({ name, format: "junit", files: { "shop.js": test }, command, report: "report.xml", ...more });
  return [
    run("passed", 'describe("shop", () => { it("buys", () => {}); describe("cart", () => { it("pays", () => {}); }); });\n'),
    run("failed", 'describe("shop", () => { it("buys", () => {}); describe("cart", () => { it("pays", () => { throw new Error("not paid <&> \\u0000"); }); }); });\n'),
    run("before-throws", 'describe("shop", () => { before(() => { throw new Error("no shop"); }); it("buys", () => {}); it("pays", () => {}); });\n'),
    run("after-throws", 'describe("shop", () => { after(() => { throw new Error("still open"); }); it("buys", () => {}); });\n'),
    run("not-loadable", 'require("./shop-that-is-not-there");\n'),
    run("all-skipped", 'describe("shop", () => { it.skip("buys", () => {}); it("pays"); });\n'),
    run("no-tests", "\n"),
    run("process-exits", 'describe("shop", () => { it("buys", () => {}); it("pays", () => { process.exit(0); }); });\n'),
    run("killed", 'describe("shop", () => { it("buys", () => {}); it("pays", function (done) { this.timeout(90_000); require("node:fs").writeFileSync("begun", ""); setTimeout(done, 60_000); }); });\n', { kill: { once: "begun", afterMs: 100 } }),
  ];
}

export const MOCHA: Tool = { name: "mocha-junit-reporter", version: versionOf("MOCHA_JUNIT_REPORTER"), needs: "mocha-11/node_modules/mocha-junit-reporter/index.js", runs: mocha(MOCHA_JUNIT) };
export const MOCHA_XUNIT_REPORTER: Tool = { name: "mocha-xunit", version: versionOf("MOCHA"), needs: "npm/node_modules/mocha/bin/mocha.js", runs: mocha(MOCHA_XUNIT) };

const OK_TEST = 'pm.test("is answered", () => pm.response.to.have.status(200));';

interface Request {
  readonly name: string;
  readonly path: string;
  readonly test?: string;
  readonly before?: string;
}

function newman(name: string, requests: readonly Request[], more: Partial<Run> = {}): Run {
  const script = (listen: string, exec: string | undefined) => (exec === undefined ? [] : [{ listen, script: { type: "text/javascript", exec: exec.split("\n") } }]);
  const collection = {
    info: { name: "shop", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
    item: requests.map(({ name: item, path, test, before }) => ({ name: item, event: [...script("prerequest", before), ...script("test", test)], request: { method: "GET", url: path.startsWith("http") ? path : `$URL${path}` } })),
  };
  return {
    name, format: "junit", files: { "shop.json": JSON.stringify(collection) },
    command: "node $TOOLS/npm/node_modules/newman/bin/newman.js run shop.json --reporters cli,junit --reporter-junit-export report.xml", report: "report.xml", ...more,
  };
}

const BUYS: Request = { name: "buys", path: "/", test: OK_TEST };
const SKIPPED = 'pm.test.skip("is answered", () => {});';

export const NEWMAN: Tool = {
  name: "newman",
  version: versionOf("NEWMAN"),
  needs: "npm/node_modules/newman/bin/newman.js",
  runs: [
    newman("passed", [BUYS, { ...BUYS, name: "pays" }]),
    newman("failed", [BUYS, { name: "pays", path: "/broken", test: OK_TEST }]),
    newman("test-script-throws", [BUYS, { name: "pays", path: "/", test: `${OK_TEST}\nshop.open();` }]),
    newman("only-a-script-throws", [{ name: "pays", path: "/", test: "shop.open();" }]),
    newman("pre-request-script-throws", [BUYS, { name: "pays", path: "/", before: "shop.open();" }]),
    newman("no-service", [BUYS, { name: "pays", path: "http://127.0.0.1:1/" }]),
    newman("no-service-with-test", [{ name: "pays", path: "http://127.0.0.1:1/", test: OK_TEST }]),
    newman("all-skipped", [{ ...BUYS, test: SKIPPED }]),
    newman("no-tests", [{ name: "buys", path: "/broken" }]),
    newman("not-readable", [], { files: { "shop.json": "{ " } }),
    newman("stopped-at-first", [{ name: "pays", path: "/broken", test: OK_TEST }, BUYS], { command: "node $TOOLS/npm/node_modules/newman/bin/newman.js run shop.json --bail --reporters junit --reporter-junit-export report.xml" }),
    newman("killed", [BUYS, { name: "pays", path: "/", test: "setTimeout(() => {}, 60_000);" }], { command: "touch begun; node $TOOLS/npm/node_modules/newman/bin/newman.js run shop.json --reporters junit --reporter-junit-export report.xml", kill: { once: "begun", afterMs: 2_000 } }),
  ],
};

function artillery(name: string, flow: readonly unknown[], more: { readonly target?: string; readonly config?: object; readonly files?: Readonly<Record<string, string>> } & Partial<Omit<Run, "files">> = {}): Run {
  const { target = "$URL", config = {}, files = {}, ...rest } = more;
  const load = { config: { target, phases: [{ duration: 2, arrivalCount: 10 }], ...config }, scenarios: [{ flow }] };
  return {
    name, format: "artillery", files: { "load.yml": JSON.stringify(load), ...files },
    command: "node $TOOLS/artillery/node_modules/artillery/bin/run run --quiet --output report.json load.yml", report: "report.json",
    trim: (text) => `${JSON.stringify({ aggregate: { ...(JSON.parse(text) as { aggregate: object }).aggregate, histograms: undefined } }, null, 1)}\n`, ...rest,
  };
}

const GET = { get: { url: "/" } };
const BROKEN = { get: { url: "/broken" } };

export const ARTILLERY: Tool = {
  name: "artillery",
  version: versionOf("ARTILLERY"),
  needs: "artillery/node_modules/artillery/bin/run",
  runs: [
    artillery("passed", [GET, GET], { atNight: true }),
    artillery("failed", [GET, BROKEN]),
    artillery("all-failed", [BROKEN], { atNight: true }),
    artillery("no-service", [GET], { target: "http://127.0.0.1:1" }),
    artillery("ensure-missed", [GET, BROKEN], { config: { plugins: { ensure: {} }, ensure: { thresholds: [{ "http.response_time.p95": 0 }] } } }),
    artillery("expectation-missed", [{ get: { url: "/broken", expect: { statusCode: 200 } } }, { get: { url: "/", expect: { statusCode: 200 } } }], { config: { plugins: { expect: {} } } }),
    artillery("processor-throws", [{ function: "close" }, GET], { config: { processor: "./shop.js" }, files: { "shop.js": 'module.exports = { close(context, events, done) { done(new Error("no shop")); } };\n' } }),
    artillery("processor-not-loadable", [GET], { config: { processor: "./shop.js" }, files: { "shop.js": 'require("./shop-that-is-not-there");\n' } }),
    artillery("no-requests", [{ log: "nothing to do" }], { atNight: true }),
    artillery("interrupted", [GET], { config: { phases: [{ duration: 60, arrivalRate: 5 }] }, command: "node $TOOLS/artillery/node_modules/artillery/bin/run run --output report.json load.yml & pid=$!; sleep 8; kill -TERM $pid; wait $pid" }),
    artillery("killed", [GET], { config: { phases: [{ duration: 60, arrivalRate: 5 }] }, command: "touch begun; node $TOOLS/artillery/node_modules/artillery/bin/run run --quiet --output report.json load.yml", kill: { once: "begun", afterMs: 6_000 } }),
  ],
};
