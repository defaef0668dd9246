import fc from "fast-check";
import { zipSync } from "fflate";
import { readArchive } from "../../src/domain/text/archive";
import { parseJsonReport } from "../../src/domain/job-report";
import type { Json } from "../../src/domain/text/json";
import { outcomeOfJob } from "../../src/domain/counting/outcome";
import {
  causeOf,
  endingOfRun,
  failedJobsIn,
  resultOfRun,
} from "../../src/domain/counting/run-conclusion";
import { titleNamesKey } from "../../src/jobs/workflow/dispatch";
import { cases } from "../support/cases";

const run = { id: 7, workflow: "load.yml" };
const finished = {
  ...run,
  url: "https://github.com/o/r/actions/runs/7",
  conclusion: "success",
  durationMs: 60_000,
};

describe("the conclusion of a run", () => {
  test.each([
    ["success", "pass", "run 7 of load.yml succeeded"],
    ["failure", "fail", "run 7 of load.yml failed"],
    ["neutral", "warning", "run 7 of load.yml ended neutral, without a verdict"],
    ["cancelled", "errored", "run 7 of load.yml was cancelled"],
    ["timed_out", "errored", "run 7 of load.yml ran into its time limit"],
    [
      "startup_failure",
      "errored",
      "run 7 of load.yml could not start (its workflow file does not load)",
    ],
    [
      "action_required",
      "errored",
      "run 7 of load.yml waits for an approval that GitHub no longer gives",
    ],
    ["stale", "errored", "run 7 of load.yml was given up by GitHub as stale"],
    ["skipped", "errored", "run 7 of load.yml was skipped by a condition"],
    ["something_new", "errored", "run 7 of load.yml ended (something_new)"],
    ["", "errored", "run 7 of load.yml ended (unknown how)"],
    ["constructor", "errored", "run 7 of load.yml ended (constructor)"],
  ] as const)("%s → %s", (conclusion, verdict, reason) => {
    expect(endingOfRun({ ...run, conclusion })).toMatchObject({ kind: "judged", verdict, reason });
  });

  test("foreign words are not repeated", () => {
    expect(causeOf("::error::x\n")).toBe("ended (unknown how)");
  });

  test("at most five failed jobs are named", () => {
    const jobs = Array.from({ length: 8 }, (_, i) => ({
      name: `shard ${i}`,
      conclusion: "failure",
      steps: [
        { name: "Test", conclusion: "timed_out" },
        { name: "Tidy", conclusion: "success" },
      ],
    }));
    const failed = failedJobsIn({ jobs: [{ name: "fine", conclusion: "success" }, ...jobs] });
    expect(endingOfRun({ ...run, conclusion: "failure" }, failed).reason).toMatch(
      /failed: job "shard 0" at the step "Test"; .*job "shard 4" at the step "Test"; and 3 more jobs$/,
    );
  });

  test("names are one quoted line, and no shape of an answer breaks the reading", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            jobs: fc.array(
              fc.record({
                name: fc.string(),
                conclusion: fc.constantFrom("failure", null, 3),
                steps: fc.jsonValue(),
              }),
            ),
          }),
        ),
        (answer) => {
          expect(
            endingOfRun({ ...run, conclusion: "failure" }, failedJobsIn(answer)).reason,
          ).not.toMatch(/[\n\r]/);
        },
      ),
    );
  });

  test("what was read of the run cannot be overwritten by what it reports", () => {
    const { data } = outcomeOfJob(
      resultOfRun(finished, [], {
        labels: {},
        data: { runId: "1", runUrl: "https://evil.example", conclusion: "success?", p95: "2" },
      }),
      new Map(),
      "load of carts in dev",
    );
    expect(data).toEqual({
      runId: "7",
      runUrl: "https://github.com/o/r/actions/runs/7",
      conclusion: "success",
      p95: "2",
    });
  });
});

describe("a report as JSON", () => {
  test("whatever the object holds, data is text, lists and objects, and nothing reaches a prototype", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(
            fc.string(),
            fc.constantFrom("__proto__", "constructor", "labels", "result", "message"),
          ),
          fc.jsonValue(),
        ),
        (object) => {
          const { data, labels } = parseJsonReport(JSON.stringify(object), "output.json");
          for (const value of Object.values(data))
            expect(["string", "object"]).toContain(typeof value);
          for (const label of Object.values(labels)) expect(typeof label).toBe("string");
          expect([Object.getPrototypeOf(data), Object.getPrototypeOf(labels)]).toEqual([
            Object.prototype,
            Object.prototype,
          ]);
        },
      ),
    );
  });

  test("text that is no object is told", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("[]", "1", "null", `${"[".repeat(10_000)}`)),
        (text) => {
          let parsed: Json | undefined;
          try {
            parsed = JSON.parse(text) as Json;
          } catch {
            parsed = undefined;
          }
          fc.pre(typeof parsed !== "object" || parsed === null || Array.isArray(parsed));
          expect(parseJsonReport(text, "output.json").unreadable).toBe(
            "output.json holds no JSON object",
          );
        },
      ),
    );
  });
});

describe("an archive", () => {
  const good = zipSync({
    output: new TextEncoder().encode("p95=1"),
    other: new Uint8Array(100),
    "../output": new Uint8Array(1),
  });

  test("only the names that are asked for are unpacked", () => {
    expect(
      [...readArchive(good, ["output", "output.json", "../output"], 1_000).keys()].sort(),
    ).toEqual(["../output", "output"]);
    expect([...readArchive(good, ["output", "other"], 50).keys()]).toEqual(["output"]);
  });

  test("broken in any place, it is refused or gives no more than was allowed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = new Uint8Array(good);
          for (const [at, value] of changes) bytes[at] = value;
          let files: ReadonlyMap<string, Uint8Array> = new Map();
          try {
            files = readArchive(bytes, ["output"], 1_000);
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
          for (const [name, content] of files)
            expect([name, content.length <= 1_000]).toEqual(["output", true]);
        },
      ),
      { numRuns: cases(300) },
    );
  });
});

describe("a title that names a task", () => {
  const id = "7b0c2c7e-6b0e-4c63-8f0a-3b2b6f7c1d22";

  test.each([
    [id, true],
    [`load ${id}`, true],
    [`load-${id}`, true],
    [`load (${id})`, true],
    [`${id}: load`, true],
    [`${id}-rollback`, false],
    [`1${id}`, false],
    [`${id}0 ${id}`, true],
    [id.slice(1), false],
    ["", false],
  ])("%s: %s", (title, isNamed) => expect(titleNamesKey(title, id)).toBe(isNamed));

  test("a short id has to be a word of it", () => {
    expect([
      titleNamesKey("deploy 17", "17"),
      titleNamesKey("deploy-17", "17"),
      titleNamesKey(" anything", ""),
    ]).toEqual([true, false, false]);
  });
});
