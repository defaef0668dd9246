import type { Run, Tool } from "../tool";
import { versionOf } from "../tool";

function gotestsum(name: string, test: string, more: Partial<Run> = {}): Run {
  return {
    name, format: "junit", files: { "go.mod": "module example.com/shop\n\ngo 1.21\n", "shop_test.go": `package shop\n\n${test}` },
    command: "$TOOLS/bin/gotestsum --junitfile report.xml -- -count=1 ./...", report: "report.xml", ...more,
  };
}

const PASS = 'import "testing"\n\nfunc TestBuys(t *testing.T) {}\n';

export const GOTESTSUM: Tool = {
  name: "gotestsum",
  version: versionOf("GOTESTSUM"),
  needs: "bin/gotestsum",
  runs: [
    gotestsum("passed", `${PASS}func TestPays(t *testing.T) { t.Run("cash", func(t *testing.T) {}) }\n`),
    gotestsum("failed", `${PASS}func TestPays(t *testing.T) { t.Run("cash", func(t *testing.T) { t.Error("not paid \\x00 <&>") }) }\n`),
    gotestsum("panics", `${PASS}func TestPays(t *testing.T) { panic("no shop") }\nfunc TestTakes(t *testing.T) {}\n`),
    gotestsum("process-exits", 'import ("os"; "testing")\n\nfunc TestBuys(t *testing.T) {}\nfunc TestPays(t *testing.T) { os.Exit(3) }\n'),
    gotestsum("test-main-fails", 'import ("os"; "testing")\n\nfunc TestMain(m *testing.M) { m.Run(); os.Exit(1) }\nfunc TestBuys(t *testing.T) {}\n'),
    gotestsum("not-built", `${PASS}func TestPays(t *testing.T) { closed() }\n`),
    gotestsum("one-package-not-built", "", { files: { "go.mod": "module example.com/shop\n\ngo 1.21\n", "shop_test.go": `package shop\n\n${PASS}`, "cart/cart_test.go": 'package cart\n\nimport "testing"\n\nfunc TestCart(t *testing.T) { closed() }\n' } }),
    gotestsum("times-out", 'import ("testing"; "time")\n\nfunc TestBuys(t *testing.T) {}\nfunc TestPays(t *testing.T) { time.Sleep(time.Minute) }\n', { command: "$TOOLS/bin/gotestsum --junitfile report.xml -- -count=1 -timeout 1s ./..." }),
    gotestsum("all-skipped", 'import "testing"\n\nfunc TestBuys(t *testing.T) { t.Skip("no shop here") }\nfunc TestPays(t *testing.T) { t.SkipNow() }\n'),
    gotestsum("no-tests", "func buys() {}\n"),
    gotestsum("passed-at-second-try", 'import ("os"; "testing")\n\nfunc TestBuys(t *testing.T) {\n\tif _, err := os.Stat("again"); err != nil {\n\t\tos.WriteFile("again", nil, 0o600)\n\t\tt.Error("not yet")\n\t}\n}\n', { command: "$TOOLS/bin/gotestsum --rerun-fails --packages ./... --junitfile report.xml -- -count=1" }),
    gotestsum("killed", 'import ("os"; "testing"; "time")\n\nfunc TestBuys(t *testing.T) {}\nfunc TestPays(t *testing.T) { os.WriteFile("begun", nil, 0o600); time.Sleep(time.Minute) }\n', { kill: { once: "begun", afterMs: 100 } }),
  ],
};

const K6_SCRIPT = (body: string, options: string) => `
import http from "k6/http";
import { check } from "k6";
export const options = { iterations: 10, vus: 1, ${options} };
export default function () {
  ${body}
}
`;
const GET = 'check(http.get("$URL/"), { answered: (r) => r.status === 200 });';
const BROKEN = 'check(http.get("$URL/broken"), { answered: (r) => r.status === 200 });';
const THRESHOLD = 'thresholds: { http_req_failed: ["rate<0.1"], http_req_duration: ["p(95)<30000"] }';
const HANDLE = '\nexport function handleSummary(data) { return { "summary.json": JSON.stringify(data) }; }\n';

/** The ways k6 has to write a summary. */
const EXPORTS = {
  export: "$TOOLS/bin/k6 run --quiet --summary-export=summary.json load.js",
  "export-full": "$TOOLS/bin/k6 run --quiet --summary-mode=full --summary-export=summary.json load.js",
  "machine-readable": "$TOOLS/bin/k6 run --quiet --new-machine-readable-summary --summary-export=summary.json load.js",
  handle: "$TOOLS/bin/k6 run --quiet load.js",
  "handle-full": "$TOOLS/bin/k6 run --quiet --summary-mode=full load.js",
  "handle-machine-readable": "$TOOLS/bin/k6 run --quiet --new-machine-readable-summary load.js",
} as const;

function k6(name: string, way: keyof typeof EXPORTS, script: string, more: Partial<Run> = {}): Run {
  return {
    name: `${name}-${way}`, format: "k6", files: { "load.js": script + (way.startsWith("handle") ? HANDLE : "") }, command: EXPORTS[way], report: "summary.json",
    trim: (text) => `${JSON.stringify(JSON.parse(text), null, 1)}\n`, ...more,
  };
}

const everyWay = (name: string, script: string) => (Object.keys(EXPORTS) as (keyof typeof EXPORTS)[]).map((way) => k6(name, way, script));
const SETUP_THROWS = `${K6_SCRIPT(GET, "")}\nexport function setup() { throw new Error("no shop"); }\n`;

export const K6: Tool = {
  name: "k6",
  version: versionOf("K6"),
  needs: "bin/k6",
  runs: [
    ...everyWay("passed", K6_SCRIPT(GET, THRESHOLD)),
    ...everyWay("threshold-missed", K6_SCRIPT(BROKEN, THRESHOLD)),
    // Without a threshold k6 ends with 0.
    ...everyWay("all-failed", K6_SCRIPT(BROKEN, "")),
    ...everyWay("script-throws", K6_SCRIPT('throw new Error("no shop");', "")),
    k6("some-failed", "export", K6_SCRIPT(`${GET} ${BROKEN}`, "")),
    k6("some-failed", "machine-readable", K6_SCRIPT(`${GET} ${BROKEN}`, "")),
    k6("setup-throws", "export", SETUP_THROWS),
    k6("setup-throws", "handle", SETUP_THROWS),
    k6("aborted", "export", K6_SCRIPT(`${GET} exec.test.abort("no shop");`, "").replace("import", 'import exec from "k6/execution";\nimport')),
    k6("aborted-by-threshold", "export", K6_SCRIPT(`${BROKEN} sleep(0.5);`, 'thresholds: { http_req_failed: [{ threshold: "rate<0.1", abortOnFail: true }] }').replace("check }", "check, sleep }"), { varies: true }),
    k6("not-loadable", "export", 'import "./shop-that-is-not-there.js";\n'),
    k6("no-service", "export", K6_SCRIPT('http.get("http://127.0.0.1:1/");', "")),
    k6("interrupted", "export", K6_SCRIPT(`${GET} sleep(0.5);`, "").replace("check }", "check, sleep }").replace("iterations: 10", "iterations: 1000"), { varies: true, command: "$TOOLS/bin/k6 run --quiet --summary-export=summary.json load.js & pid=$!; sleep 3; kill -INT $pid; wait $pid" }),
    k6("summary-disabled", "export", K6_SCRIPT(BROKEN, THRESHOLD), { command: "$TOOLS/bin/k6 run --quiet --summary-mode=disabled --summary-export=summary.json load.js" }),
    k6("killed", "export", K6_SCRIPT(`${GET} sleep(0.5);`, "").replace("check }", "check, sleep }").replace("iterations: 10", "iterations: 1000"), { command: "touch begun; $TOOLS/bin/k6 run --quiet --summary-export=summary.json load.js", kill: { once: "begun", afterMs: 2_500 } }),
  ],
};
