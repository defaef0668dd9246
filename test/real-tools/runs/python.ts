import type { Run, Tool } from "../tool";
import { versionOf } from "../tool";

function pytest(name: string, test: string, more: Partial<Run> = {}): Run {
  return { name, format: "junit", files: { "test_shop.py": test }, command: "$TOOLS/python/bin/pytest -q -p no:cacheprovider --junitxml=report.xml", report: "report.xml", ...more };
}

const SLOW = "import time, pathlib\n\ndef test_buys():\n    assert True\n\ndef test_pays():\n    pathlib.Path('begun').touch()\n    time.sleep(60)\n";

export const PYTEST: Tool = {
  name: "pytest",
  version: versionOf("PYTEST"),
  needs: "python/bin/pytest",
  runs: [
    pytest("passed", "def test_buys():\n    assert 1 + 1 == 2\n\ndef test_pays():\n    assert True\n"),
    pytest("failed", "def test_buys():\n    assert True\n\ndef test_pays():\n    assert 'ordered' == 'paid', 'not paid \\x1b[31mred\\x1b[0m \\x00'\n"),
    pytest("set-up-error", "import pytest\n\n@pytest.fixture\ndef shop():\n    raise RuntimeError('no shop')\n\ndef test_buys(shop):\n    pass\n\ndef test_pays():\n    pass\n"),
    pytest("tear-down-error", "import pytest\n\n@pytest.fixture\ndef shop():\n    yield 1\n    raise RuntimeError('still open')\n\ndef test_buys(shop):\n    pass\n\ndef test_pays(shop):\n    assert False\n"),
    pytest("collection-error", "import shop_that_is_not_there\n\ndef test_buys():\n    pass\n", { files: { "test_shop.py": "import shop_that_is_not_there\n\ndef test_buys():\n    pass\n", "test_cart.py": "def test_cart():\n    pass\n" } }),
    pytest("all-skipped", "import pytest\n\n@pytest.mark.skip(reason='no shop here')\ndef test_buys():\n    pass\n\n@pytest.mark.xfail(run=False)\ndef test_pays():\n    pass\n"),
    pytest("expected-failures", "import pytest\n\n@pytest.mark.xfail\ndef test_buys():\n    assert False\n\n@pytest.mark.xfail(strict=True)\ndef test_pays():\n    pass\n"),
    pytest("no-tests", "def buys():\n    pass\n"),
    pytest("exited", "import pytest\n\ndef test_buys():\n    pass\n\ndef test_pays():\n    pytest.exit('the shop is closed')\n"),
    pytest("process-died", "import os\n\ndef test_buys():\n    pass\n\ndef test_pays():\n    os._exit(0)\n"),
    pytest("killed", SLOW, { kill: { once: "begun", afterMs: 100 } }),
  ],
};

const VISITOR = (what: string) => `
from locust import HttpUser, task, constant, events

count = 0

class Visitor(HttpUser):
    host = "$URL"
    wait_time = constant(0.05)

    @task
    def visit(self):
        global count
        count += 1
        if count > 40:
            self.environment.runner.quit()
            return
${what}
`;
const HEADLESS = "$TOOLS/python/bin/locust --headless -u 1 -r 1 -t 20s --csv out --json-file out --only-summary";

function locust(name: string, file: string, report: string, more: Partial<Run> = {}): Run {
  return { name, format: "locust", files: { "locustfile.py": file }, command: HEADLESS, ...(report === CSV ? { report: "out_*.csv", named: CSV, varies: true } : { report }), ...more };
}

const OK = '        self.client.get("/")';
const SOME = `${OK}\n        if count % 4 == 0: self.client.get("/broken")`;
const ALL = '        self.client.get("/broken")';
const RAISES = "        raise RuntimeError('no shop')";
const CSV = "out_stats.csv";
const SOME_RAISE = `${OK}\n        if count % 4 == 0: raise RuntimeError('no shop')`;
const JSON_FILE = "out.json";
const ENDLESS = VISITOR(OK).replace("> 40", "> 100000");

export const LOCUST: Tool = {
  name: "locust",
  version: versionOf("LOCUST"),
  needs: "python/bin/locust",
  runs: [
    locust("passed", VISITOR(OK), CSV),
    locust("passed-json", VISITOR(OK), JSON_FILE),
    locust("failed", VISITOR(SOME), CSV),
    locust("failed-json", VISITOR(SOME), JSON_FILE),
    locust("all-failed", VISITOR(ALL), CSV),
    locust("all-failed-json", VISITOR(ALL), JSON_FILE),
    // The task breaks before it requests anything.
    locust("user-raises", VISITOR(RAISES), CSV, { command: HEADLESS.replace("20s", "2s") }),
    locust("user-raises-json", VISITOR(RAISES), JSON_FILE, { command: HEADLESS.replace("20s", "2s") }),
    locust("some-tasks-raise", VISITOR(SOME_RAISE), CSV),
    locust("not-importable", "import shop_that_is_not_there\n", CSV),
    locust("no-service", VISITOR(OK).replace("$URL", "http://127.0.0.1:1"), CSV),
    locust("killed", ENDLESS, CSV, { kill: { once: CSV, afterMs: 2_500 } }),
    locust("killed-json", ENDLESS, JSON_FILE, { kill: { once: CSV, afterMs: 1_000 } }),
  ],
};

const JOURNAL = (text: string) => {
  const journal = JSON.parse(text) as Record<string, unknown>;
  // Headers and traces are most of it.
  const short = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(short);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "headers" || key === "exception" ? undefined : short(inner)]));
  };
  return `${JSON.stringify(short(journal), null, 1)}\n`;
};

interface Parts {
  readonly method?: unknown[];
  readonly rollbacks?: unknown[];
  readonly hypothesis?: string;
  readonly tolerance?: unknown;
}

const action = (name: string, path: string) => ({ type: "action", name, provider: { type: "http", url: `$URL${path}` } });
const broken = (name: string) => ({ type: "action", name, provider: { type: "python", module: "shop_that_is_not_there", func: "close" } });
const exits = (name: string) => ({ type: "action", name, provider: { type: "process", path: "python3", arguments: ["-c", "raise SystemExit(3)"] } });
const slow = (name: string) => ({ type: "action", name, provider: { type: "process", path: "bash", arguments: ["-c", "touch begun; sleep 60"] } });

function chaos(name: string, { method = [action("disturb", "/")], rollbacks = [action("mend", "/")], hypothesis = "/", tolerance = 200 }: Parts, more: Partial<Run> = {}): Run {
  const experiment = {
    title: "The shop answers",
    description: "Whatever is done to it.",
    "steady-state-hypothesis": { title: "It answers", probes: [{ type: "probe", name: "answers", tolerance, provider: { type: "http", url: `$URL${hypothesis}` } }] },
    method,
    rollbacks,
  };
  return {
    name, format: "chaostoolkit", files: { "experiment.json": JSON.stringify(experiment) },
    command: "$TOOLS/python/bin/chaos --no-version-check run --journal-path journal.json --rollback-strategy always experiment.json",
    report: "journal.json", trim: JOURNAL, ...more,
  };
}

const INTERRUPTED = "$TOOLS/python/bin/chaos --no-version-check run --journal-path journal.json --rollback-strategy always experiment.json & pid=$!; until [ -e begun ]; do sleep 0.1; done; kill -TERM $pid; wait $pid";

export const CHAOS: Tool = {
  name: "chaostoolkit",
  version: versionOf("CHAOSTOOLKIT"),
  needs: "python/bin/chaos",
  runs: [
    chaos("passed", {}),
    chaos("deviated", { method: [{ ...action("break", "/once/break"), pauses: { after: 0 } }], hypothesis: "/once/" }),
    chaos("unsteady-before", { hypothesis: "/broken" }),
    chaos("action-not-there", { method: [action("disturb", "/"), broken("close")] }),
    chaos("action-exits", { method: [exits("close")] }),
    chaos("action-answered-500", { method: [action("close", "/broken")] }),
    chaos("rollback-exits", { rollbacks: [exits("open")] }),
    chaos("terminated", { method: [slow("close")] }, { command: INTERRUPTED }),
    chaos("killed", { method: [slow("close")] }, { kill: { once: "begun", afterMs: 100 } }),
    chaos("dry-run", {}, { command: "$TOOLS/python/bin/chaos --no-version-check run --dry actions --journal-path journal.json experiment.json" }),
    chaos("not-valid", {}, { files: { "experiment.json": '{"title": "The shop answers", "method": [{"type": "action"}]}' } }),
  ],
};
