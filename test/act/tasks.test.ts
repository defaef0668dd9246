import type { JsonObject } from "../../src/domain/text/json";
import { answersOnAct, dataOf } from "./answers";
import type { TaskRequest } from "./bed";
import { ActBed, PHRASE, program } from "./bed";

const { begin, ended, finishes, saysNothing, note } = answersOnAct();
let bed: ActBed;

beforeAll(async () => {
  bed = await begin();
});

describe("CI/CD", () => {
  test("a build reports its image, which was read back; what JOB_ENV holds is masked and reaches the script as it is", async () => {
    const { output } = await finishes(
      { task: "build", sendStarted: false },
      {
        status: "succeeded",
        result: "pass",
        build: { image: "example/carts:1.4.0", tag: "1.4.0", hint: "the phrase is ***" },
      },
    );
    expect(bed.witness("build")).toBe(`build for carts, set up: done, phrase: ${PHRASE}\n`);
    expect(output).toContain("Setting up for carts");
  });

  test("a silent build is done, and nothing is sent", async () => {
    await saysNothing({ task: "build" });
    expect(bed.witness("build")).toContain("build for carts");
  });

  test("a deployment keeps a record, and its address and image are there for the next task", async () => {
    await finishes(
      { task: "deployment", data: { build: { image: "example/carts:1.4.0" } } },
      {
        status: "succeeded",
        result: "pass",
        deployment: {
          deploymentURL: "https://carts.example.com",
          deploymentURIsPublic: ["https://carts.example.com"],
          image: "example/carts:1.4.0",
        },
        labels: { deploymentURL: "https://carts.example.com" },
      },
    );
    expect(bed.witness("deploy")).toBe("example/carts:1.4.0\n");
    const [deployment] = bed.github.deployments();
    expect(deployment).toMatchObject({ environment: "staging" });
    expect(deployment?.statuses.map(({ state }) => state)).toContain("success");
  });

  test("a deployment that fails is rolled back and says so", async () => {
    await finishes(
      { task: "deployment", service: "broken-service" },
      {
        status: "succeeded",
        result: "fail",
        message: expect.stringContaining("the pods do not come up") as string,
        deployment: { rollback: "succeeded" },
      },
      1,
    );
    expect(bed.witness("rollback")).toBe("rolled back\n");
    expect(
      bed.github.deployments().flatMap(({ statuses }) => statuses.map(({ state }) => state)),
    ).toContain("failure");
  });

  test("a silent deployment is done, and nothing is sent", async () => {
    await saysNothing({
      task: "deployment",
      data: { configurationChange: { values: { image: "example/carts:1.5.0" } } },
    });
    expect(bed.witness("deploy")).toBe("example/carts:1.5.0\n");
  });
});

describe("load testing", () => {
  test("a test is judged by its report and reports its window", async () => {
    const { sent } = await finishes(
      { task: "test" },
      {
        status: "succeeded",
        result: "pass",
        test: {
          start: expect.stringMatching(/^2\d{3}-.*Z$/) as string,
          end: expect.stringMatching(/Z$/) as string,
          p95: expect.anything() as string,
        },
      },
    );
    expect(
      Object.values(dataOf(sent[0])["test"] as JsonObject).filter(
        (value) => typeof value === "number",
      ),
    ).toEqual([]);
  });

  test("a test whose tool ends with 0 over failed requests fails", async () => {
    await finishes(
      { task: "test", service: "broken-service" },
      {
        status: "succeeded",
        result: "fail",
        message: expect.stringContaining("errorRate") as string,
      },
      1,
    );
  });

  test("a silent test is run, and nothing is sent", async () => {
    await saysNothing({ task: "test" });
    expect(bed.witness("load")).toBe("load\n");
  });

  test("a stop is confirmed by the check", async () => {
    bed.leave("load");
    await finishes(
      { task: "test-stop" },
      {
        status: "succeeded",
        result: "pass",
        "test-stop": { stopped: "true", wasRunning: "true", confirmedBy: "check" },
      },
    );
    expect(bed.witness("load")).toBeUndefined();
  });

  test("a silent stop is done, and nothing is sent", async () => {
    bed.leave("load");
    await saysNothing({ task: "test-stop" });
    expect(bed.witness("load")).toBeUndefined();
  });
});

describe("chaos testing", () => {
  test("an experiment is judged by its journal", async () => {
    await finishes(
      { task: "chaos" },
      {
        status: "succeeded",
        result: "pass",
        chaos: { experiment: "pod-delete", rollback: "not needed" },
      },
    );
    expect(bed.witness("chaos")).toBe("pod-delete\n");
  });

  test("an experiment that ends in an unsteady state fails, and is taken back", async () => {
    await finishes(
      { task: "chaos", service: "broken-service" },
      { status: "succeeded", result: "fail" },
      1,
    );
  });

  test("a silent experiment is run, and nothing is sent", async () => {
    await saysNothing({ task: "chaos" });
    expect(bed.witness("chaos")).toBe("pod-delete\n");
  });

  test("a stop is confirmed by the check", async () => {
    bed.leave("chaos");
    await finishes(
      { task: "chaos-stop" },
      {
        status: "succeeded",
        result: "pass",
        "chaos-stop": { stopped: "true", confirmedBy: "check" },
      },
    );
  });

  test("a silent stop is done, and nothing is sent", async () => {
    bed.leave("chaos");
    await saysNothing({ task: "chaos-stop" });
    expect(bed.witness("chaos")).toBeUndefined();
  });
});

describe("optimization", () => {
  /**
   * The study as GitHub would start it: by act, in its own run; where it goes on, nothing ends it
   * but a cancellation.
   */
  const study = { ends: true, runs: [] as Promise<void>[] };

  beforeAll(() => {
    const { github } = bed;
    github.addWorkflow({
      file: "study.yml",
      workflowDispatch: { inputs: { project: {}, stage: {}, service: {}, "task-id": {} } },
      runName: (inputs) =>
        `Study of ${inputs["service"] ?? ""} in ${inputs["project"] ?? ""} ` +
        `${inputs["stage"] ?? ""} (${inputs["task-id"] ?? ""})`,
      onDispatch: (run, inputs) => {
        github.updateRun(run.id, { status: "in_progress" });
        if (!study.ends) return;
        study.runs.push(
          bed
            .start("workflow_dispatch", "study.yml", { inputs }, run.displayTitle, run)
            .then((ran) => {
              ended(ran);
              github.addArtifact(run.id, "cloud-automation-output", {
                output: 'score=42\nparameters={"heap": "512m"}\nmessage=Found a better heap\n',
              });
            }),
        );
      },
    });
  });

  test("a study is started, no runner waits, and the sweep answers when it is over", async () => {
    study.ends = true;
    const request: TaskRequest = { task: "optimize" };
    const waiting = await bed.answer(request);
    ended(waiting);
    expect(waiting.sent).toEqual([]);
    expect(waiting.output).toMatch(/parked=true/);
    await Promise.all(study.runs);
    ended(await bed.start("schedule", "sweep.yml", {}, "Sweep after schedule"));
    const finished = bed.plane
      .events({ triggeredId: waiting.event.id })
      .map(({ event }) => event)
      .filter(({ type }) => type.endsWith(".finished"));
    note("optimize, answered by the sweep", "interactive", "green", {
      ...waiting,
      sent: [...waiting.sent, ...finished],
    });
    expect(finished.map(({ data }) => data)).toEqual([
      expect.objectContaining({
        status: "succeeded",
        result: "pass",
        optimize: expect.objectContaining({ score: "42" }) as object,
      }),
    ]);
  });

  test("a silent study is started; its stop, which is told nothing, finds it and confirms that it is over", async () => {
    study.ends = false;
    const begun = bed.openSequence(["optimize", "optimize-stop"], { service: "orders" });
    await saysNothing({ task: "optimize", event: begun });
    const going = goingOn();
    expect(going).toHaveLength(1);
    await finishes(
      { task: "optimize-stop", event: bed.openTaskOf(begun.shkeptncontext, "optimize-stop") },
      {
        status: "succeeded",
        result: "pass",
        "optimize-stop": { stopped: "true", runId: String(going[0]?.id) },
      },
    );
    expect(bed.github.run(going[0]?.id ?? 0)?.conclusion).toBe("cancelled");
  });

  test("a silent stop is done, and nothing is sent", async () => {
    study.ends = false;
    const begun = bed.openSequence(["optimize", "optimize-stop", "notify"], { service: "orders" });
    await saysNothing({ task: "optimize", event: begun });
    expect(goingOn()).toHaveLength(1);
    await saysNothing({
      task: "optimize-stop",
      event: bed.openTaskOf(begun.shkeptncontext, "optimize-stop"),
    });
    expect(goingOn()).toEqual([]);
  });

  const goingOn = () =>
    bed.github
      .runs()
      .filter(({ status, path }) => status === "in_progress" && path.endsWith("study.yml"));
});

describe("the catalogue", () => {
  const eventType = "keptn-task";

  test("a rule's condition decides", async () => {
    await finishes(
      { task: "deployment", eventType, stage: "production" },
      { status: "succeeded", result: "pass", message: "Deployed carts to production by rule" },
    );
    expect(bed.witness("deploy")).toBeUndefined();
  });

  test("a built-in job with its report: requests that fail are a warning where no limit says more", async () => {
    await finishes(
      { task: "test", eventType, service: "broken-service" },
      { status: "succeeded", result: "warning", test: { p95: expect.anything() as string } },
    );
  });

  test("a silent rule", async () => {
    await saysNothing({ task: "notify", eventType });
    expect(bed.witness("notify")).toBe("notified of carts\n");
  });

  test("a task without a rule is answered with those that are known", async () => {
    await finishes(
      { task: "approval-by-fax", eventType },
      {
        status: "errored",
        result: "fail",
        message: expect.stringContaining("deployment") as string,
      },
      1,
    );
  });
});

describe("what could go wrong around a task", () => {
  test("a permission that the caller does not grant is named in the answer", async () => {
    const strict = await ActBed.start(program(), ["deployments"]);
    try {
      const answered = await strict.answer({ task: "deployment" });
      note("deployment", "interactive", "red", answered);
      ended(answered, 1);
      expect(answered.sent.map(dataOf)).toEqual([
        expect.objectContaining({
          status: "errored",
          result: "fail",
          message: expect.stringMatching(/deployments(: |` )write/) as string,
        }),
      ]);
      expect(strict.witness("deploy")).toBeUndefined();
    } finally {
      await strict.close();
    }
  });

  test("inputs with everything that could break out stay what they are, and a ref is what is checked out", async () => {
    await finishes(
      { task: "build", eventType: "demo-inputs", service: `carts $(touch broken) '" ;` },
      {
        status: "succeeded",
        result: "warning",
        message: expect.stringContaining('100% "done" } $(touch broken)') as string,
        labels: { team: `pay"ments' $(touch broken)` },
      },
    );
    expect(bed.witness("inputs")).toBe(
      'it\'s "quoted", } , "run": "x" %0A::error::x # no comment\nrelease\n',
    );
  });
});

test("GitHub was asked nothing that its description does not know, and nothing that the callers' permissions do not allow", () => {
  expect(bed.violations).toEqual([]);
  const refused = bed.github.requests.filter(({ status }) => status === 401 || status === 403);
  expect(refused.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});
