import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Evidence } from "../../src/results";
import { parseLimits, parseResults, readResults } from "../../src/results";
import type { Service } from "./service";
import { startService } from "./service";
import { HOME } from "./tool";

const TOOLS = {
  K6: "bin/k6",
  ARTILLERY: "artillery/node_modules/.bin/artillery",
  LOCUST: "python/bin/locust",
  CHAOS: "python/bin/chaos",
} as const;
type Tool = keyof typeof TOOLS;
const programOf = (tool: Tool) => join(HOME, TOOLS[tool]);
const isThere = (tool: Tool) => HOME !== "" && existsSync(programOf(tool));
const RUN_LIMIT_MS = 10 * 60_000;
/** A tool may end while a few of its requests are on their way. */
const UNDER_WAY = 5;
/** Locust writes its CSV files once a second, and may end before the last time. */
const LAST_SECOND = 60;

let service: Service;
let folder: string;
const rows: string[] = [];

beforeEach(async () => {
  service = await startService();
  folder = mkdtempSync(join(tmpdir(), "real-tools-"));
});

afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

afterAll(() => void process.stdout.write(`\nReports of real tools\n\n${rows.join("\n")}\n`));

/** Like `test`, but skipped where the tool is not there. */
const having = (tool: Tool) => (isThere(tool) ? test : test.skip);

test("at least one tool is there", () => {
  expect((Object.keys(TOOLS) as Tool[]).filter(isThere)).not.toEqual([]);
});

/** @returns the exit code and what the tool said */
async function run(
  tool: Tool,
  options: readonly string[],
): Promise<{ exitCode: number | null; output: string }> {
  const child = spawn(programOf(tool), options, {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      LANG: "C.UTF-8",
      NO_PROXY: "127.0.0.1",
      K6_NO_USAGE_REPORT: "true",
      ARTILLERY_DISABLE_TELEMETRY: "true",
    },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: RUN_LIMIT_MS,
    killSignal: "SIGKILL",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, output }));
  });
}

async function judged(
  what: string,
  results: string,
  thresholds: string,
  sinceMs: number,
): Promise<Evidence> {
  const evidence = await readResults(
    parseResults(results),
    folder,
    parseLimits(thresholds),
    sinceMs,
  );
  rows.push(
    `${what}: ${evidence.verdict}; ` +
      `${evidence.summary || "no numbers"}${evidence.reasons.length > 0 ? `; ${evidence.reasons.join("; ")}` : ""}`,
  );
  return evidence;
}

/** The report says what the service has seen. */
function agrees({ values, start, end }: Evidence, begunMs: number, missing = UNDER_WAY): void {
  const { requests, failed } = service.answered;
  expect(requests).toBeGreaterThan(10);
  expect(Math.abs((values.requests ?? 0) - requests)).toBeLessThanOrEqual(missing);
  expect(Math.abs((values.failed ?? 0) - failed)).toBeLessThanOrEqual(missing);
  expect(values.p95).toBeGreaterThanOrEqual(5);
  if (start !== undefined) expect(Date.parse(start)).toBeGreaterThanOrEqual(begunMs - 1_000);
  if (end !== undefined) expect(Date.parse(end)).toBeLessThanOrEqual(Date.now() + 1_000);
}

having("K6").each([
  ["--summary-export", ""],
  [
    "handleSummary",
    'export function handleSummary(data) { return { "summary.json": JSON.stringify(data) }; }',
  ],
])("k6 with %s: a threshold that is missed fails, whatever the others say", async (how, handle) => {
  writeFileSync(
    join(folder, "load.js"),
    `
import http from "k6/http";
import { sleep } from "k6";
export const options = { vus: 3, duration: "3s", thresholds: { http_req_failed: ["rate<0.5"], http_req_duration: ["p(95)<1"] } };
export default function () { http.get("${service.url}/"); http.get("${service.url}/flaky"); sleep(0.1); }
${handle}
`,
  );
  const begunMs = Date.now();
  const { exitCode, output } = await run("K6", [
    "run",
    "--quiet",
    ...(handle ? [] : ["--summary-export=summary.json"]),
    "load.js",
  ]);
  expect({ exitCode, output: exitCode === 99 ? "" : output }).toEqual({ exitCode: 99, output: "" });
  const evidence = await judged(`k6 ${how}`, "k6=summary.json", "", begunMs);
  agrees(evidence, begunMs);
  expect(evidence.verdict).toBe("fail");
  expect(evidence.thresholds.map(({ met }) => met)).toEqual([false, true]);
});

having("ARTILLERY")(
  "Artillery: it ends with 0 over failed requests, and a limit on them fails",
  async () => {
    writeFileSync(
      join(folder, "load.yml"),
      JSON.stringify({
        config: { target: service.url, phases: [{ duration: 3, arrivalRate: 8 }] },
        scenarios: [{ flow: [{ get: { url: "/" } }, { get: { url: "/flaky" } }] }],
      }),
    );
    const begunMs = Date.now();
    const { exitCode, output } = await run("ARTILLERY", [
      "run",
      "--quiet",
      "--output",
      "report.json",
      "load.yml",
    ]);
    expect({ exitCode, output: exitCode === 0 ? "" : output }).toEqual({ exitCode: 0, output: "" });
    const evidence = await judged(
      "Artillery",
      "artillery=report.json",
      "errorRate <= 1%\np95 < 30s",
      begunMs,
    );
    agrees(evidence, begunMs);
    expect(evidence.verdict).toBe("fail");
    expect(evidence.reasons).toEqual([expect.stringMatching(/errorRate/)]);
  },
);

having("LOCUST").each([
  ["its CSV files", "locust=out", LAST_SECOND],
  ["its JSON", "locust=out.json", UNDER_WAY],
])(
  "Locust by %s: failed requests are a warning where no limit says more",
  async (_how, results, missing) => {
    writeFileSync(
      join(folder, "locustfile.py"),
      `
from locust import HttpUser, task, constant

class Visitor(HttpUser):
    wait_time = constant(0.1)

    @task
    def visit(self):
        self.client.get("/")
        self.client.get("/flaky")
`,
    );
    const begunMs = Date.now();
    const { exitCode, output } = await run("LOCUST", [
      "--headless",
      "-u",
      "3",
      "-r",
      "3",
      "-t",
      "3s",
      "--stop-timeout",
      "2",
      "--host",
      service.url,
      "--csv",
      "out",
      "--json-file",
      "out",
      "--only-summary",
    ]);
    expect({ exitCode, output: exitCode === 1 ? "" : output }).toEqual({ exitCode: 1, output: "" });
    const evidence = await judged(`Locust, ${results}`, results, "", begunMs);
    agrees(evidence, begunMs, missing);
    expect(evidence.verdict).toBe("warning");
  },
);

describe("Chaos Toolkit", () => {
  const experiment = (method: string) => ({
    title: "The service answers",
    description: "Whatever is done to it.",
    "steady-state-hypothesis": {
      title: "It answers",
      probes: [
        {
          type: "probe",
          name: "answers",
          tolerance: 200,
          provider: { type: "http", url: `${service.url}/` },
        },
      ],
    },
    method: [
      {
        type: "action",
        name: "disturb",
        provider: { type: "http", url: `${service.url}${method}` },
      },
    ],
    rollbacks: [
      { type: "action", name: "mend", provider: { type: "http", url: `${service.url}/mend` } },
    ],
  });

  having("CHAOS").each([
    ["keeps its steady state passes", "/", 0, "pass"],
    ["loses its steady state fails", "/break", 1, "fail"],
  ])("an experiment that %s", async (_what, method, code, verdict) => {
    writeFileSync(join(folder, "experiment.json"), JSON.stringify(experiment(method)));
    const begunMs = Date.now();
    const { exitCode, output } = await run("CHAOS", [
      "--no-version-check",
      "run",
      "--journal-path",
      "journal.json",
      "--rollback-strategy",
      "always",
      "experiment.json",
    ]);
    expect({ exitCode, output: exitCode === code ? "" : output }).toEqual({
      exitCode: code,
      output: "",
    });
    const evidence = await judged(
      `Chaos Toolkit, ${verdict}`,
      "chaostoolkit=journal.json",
      "",
      begunMs,
    );
    expect(evidence.verdict).toBe(verdict);
    expect(Date.parse(evidence.start ?? "")).toBeGreaterThanOrEqual(begunMs - 1_000);
    // Mended by its rollback.
    expect((await fetch(service.url)).status).toBe(200);
    expect(JSON.parse(readFileSync(join(folder, "journal.json"), "utf8"))).toMatchObject({
      rollbacks: [{ status: "succeeded" }],
    });
  });
});
