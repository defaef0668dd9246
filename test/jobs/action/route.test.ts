import { UserError } from "../../../src/domain/errors";
import { textOf } from "../../../src/jobs/core/values";
import type { JsonObject } from "../../../src/domain/text/json";
import { CHECKS } from "../checks";
import { addWorkflow, exited, jobScene } from "../job-scene";

const ACTIONS = {
  scale: {
    run: 'echo "replicas=3" >> "$CLOUD_AUTOMATION_OUTPUT"',
    check: "true",
    undo: "echo down > undone",
  },
  restart: {
    job: "workflow.run",
    with: { workflow: "restart.yml", inputs: { target: "${{ event.data.service }}" } },
  },
  production: { run: "true", stages: "production" },
};
const asking = (action: string, more: JsonObject = {}) => ({
  data: { action: { action, name: action }, problem: { PID: "P-7" }, ...more },
  task: "action",
});

test("a script runs for the action of the event, its effect is read back, and what it reports is told", async () => {
  const scene = await jobScene();
  const { outcome } = await scene.run("action.route", { actions: ACTIONS }, asking("scale"));
  expect(outcome).toMatchObject({
    status: "succeeded",
    result: "pass",
    data: { action: "scale", job: "run", executed: "true", replicas: "3" },
  });
  expect(scene.scripts.map(({ run }) => run)).toEqual([ACTIONS.scale.run, "true"]);
});

test("a built-in job runs with the expressions of the chosen action only", async () => {
  const scene = await jobScene();
  addWorkflow(scene, "restart.yml");
  const actions = {
    ...ACTIONS,
    broken: { job: "workflow.run", with: { workflow: "${{ fromJSON('no') }}" } },
  };
  const { outcome } = await scene.run("action.route", { actions }, asking("restart"));
  expect(outcome).toMatchObject({
    result: "pass",
    data: { action: "restart", job: "workflow.run", executed: "true", conclusion: "success" },
  });
  expect(
    scene.github.requests.find(({ path }) => path.endsWith("/dispatches"))?.body,
  ).toMatchObject({ inputs: { target: "carts" } });
});

test("the check sees what the action has reported", async () => {
  const scene = await jobScene();
  const { outcome } = await scene.run(
    "action.route",
    {
      actions: {
        scale: { ...ACTIONS.scale, check: 'test "$CLOUD_AUTOMATION_REPORTED_REPLICAS" = 3' },
      },
      "patience-minutes": 0.01,
    },
    asking("scale"),
  );
  expect(outcome?.result).toBe("pass");
});

test.each(CHECKS)("what was run and has a check that %s", async (_, check, status, words) => {
  const scene = await jobScene();
  const script = ({ run, timeoutMs }: { readonly run: string; readonly timeoutMs?: number }) =>
    run === "check" ? check(timeoutMs ?? 0) : exited(0);
  const { outcome } = await scene.run(
    "action.route",
    { actions: { scale: { run: "work", check: "check" } }, "patience-minutes": 1 },
    { ...asking("scale"), script },
  );
  expect(outcome).toMatchObject({
    status,
    result: "fail",
    message: expect.stringContaining(`it was run, but ${words}`) as string,
    data: { executed: "true" },
  });
});

test("a script that fails is fail", async () => {
  const scene = await jobScene();
  expect(
    (await scene.run("action.route", { actions: { scale: { run: "exit 3" } } }, asking("scale")))
      .outcome,
  ).toMatchObject({ status: "succeeded", result: "fail" });
});

test.each<[string, string, JsonObject, RegExp]>([
  [
    "an unknown action names the known ones, the nearest first",
    "scael",
    {},
    /There is no action "scael" here; did you mean scale\? \(known: scale, restart, production\)\. ?\(CA-416\)/,
  ],
  [
    "an action of another stage",
    "production",
    {},
    /may not run in the stage "staging", only in production\. ?\(CA-416\)/,
  ],
  [
    "the stages of all actions",
    "scale",
    { stages: "dev, production" },
    /may not run in the stage "staging", only in dev, production/,
  ],
])("%s is errored, and nothing is run", async (_what, action, parameters, message) => {
  const scene = await jobScene();
  const { outcome } = await scene.run(
    "action.route",
    { actions: ACTIONS, ...parameters },
    asking(action),
  );
  expect(outcome?.status).toBe("errored");
  expect(outcome?.message).toMatch(message);
  expect(scene.scripts).toEqual([]);
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "the name %s of an event is that of an action only where one is called so",
  async (name) => {
    const scene = await jobScene();
    expect(
      (await scene.run("action.route", { actions: ACTIONS }, asking(name))).outcome,
    ).toMatchObject({
      status: "errored",
      message: expect.stringContaining("There is no action") as string,
    });
    expect(scene.scripts).toEqual([]);
    const actions = JSON.parse(`{"${name}":{"run":"true"}}`) as JsonObject;
    expect((await scene.run("action.route", { actions }, asking(name))).outcome).toMatchObject({
      result: "pass",
      data: { action: name },
    });
    expect(
      await scene
        .run(
          "action.route",
          { actions: JSON.parse(`{"${name}":{"ran":"true"}}`) as JsonObject },
          asking(name),
        )
        .catch((error: unknown) => error),
    ).toBeInstanceOf(UserError);
  },
);

test("an event without an action says what is missing", async () => {
  const scene = await jobScene();
  expect(
    (await scene.run("action.route", { actions: ACTIONS }, { task: "action" })).outcome?.message,
  ).toContain("data.action.action is missing");
});

test.each<[string, JsonObject, RegExp]>([
  ["an unknown job", { job: "workflow.walk" }, /workflow\.walk/],
  [
    "parameters that do not fit",
    { job: "workflow.run", with: { workflow: "restart.yml", target: "x" } },
    /target/,
  ],
  ["itself", { job: "action.route", with: { actions: {} } }, /cannot be another action\.route/],
  [
    "an expression in a script",
    { run: "echo ${{ event.data.action.value }}" },
    /is not replaced in a script/,
  ],
  [
    "an expression in a script of its job",
    { job: "deploy.run", with: { run: "true", check: "curl ${{ event.data.action.value }}" } },
    /with\.actions\.scale\.with\.check: .*is not replaced in a script/,
  ],
  [
    "an expression in a script of the job that undoes",
    { run: "true", undo: { job: "deploy.run", with: { run: "echo ${{ event.id }}" } } },
    /with\.actions\.scale\.undo\.with\.run: .*is not replaced in a script/,
  ],
  ["an unknown job that undoes", { run: "true", undo: { job: "workflow.walk" } }, /workflow\.walk/],
  ["a question, whose answer would find no rule", { job: "approval.ask" }, /approval\.ask/],
  ["a list of stages that names none", { run: "true", stages: " , " }, /names no stage/],
  [
    "an expression in the script that undoes",
    { run: "true", undo: "echo ${{ event.id }}" },
    /is not replaced in a script/,
  ],
])("%s is refused before anything runs", async (_what, settings, message) => {
  const scene = await jobScene();
  const { outcome } = await scene.run(
    "action.route",
    { actions: { scale: settings } },
    asking("scale"),
  );
  expect(outcome).toMatchObject({
    status: "errored",
    message: expect.stringMatching(message) as string,
  });
  expect(scene.scripts).toEqual([]);
  expect(scene.github.requests).toEqual([]);
});

test("a dry run tells what would be done", async () => {
  const scene = await jobScene();
  const { outcome } = await scene.run(
    "action.route",
    { actions: ACTIONS, "dry-run": true },
    asking("restart"),
  );
  expect(outcome).toMatchObject({
    result: "warning",
    message: expect.stringContaining("dry run: restart would be run by workflow.run") as string,
    data: { executed: "false" },
  });
  expect(scene.github.requests).toEqual([]);
  expect(scene.memory.size).toBe(0);
});

test("the same action waits for its cool-down for the same problem, and for no other", async () => {
  const scene = await jobScene();
  const parameters = { actions: ACTIONS, "cool-down-minutes": 30 };
  expect((await scene.run("action.route", parameters, asking("scale"))).outcome?.result).toBe(
    "pass",
  );
  const again = (await scene.run("action.route", parameters, asking("scale"))).outcome;
  expect(again).toMatchObject({
    status: "succeeded",
    result: "fail",
    message: expect.stringMatching(
      /was run for this problem less than a minute ago, and is run again after 30 minutes only.*CA-416/,
    ) as string,
    data: { executed: "false" },
  });
  expect(scene.scripts).toHaveLength(2);
  expect(
    (await scene.run("action.route", parameters, asking("scale", { problem: { PID: "P-8" } })))
      .outcome?.result,
  ).toBe("pass");
  await scene.clock.sleep(0);
  for (const [key, at] of scene.memory) scene.memory.set(key, at - 31 * 60_000);
  expect((await scene.run("action.route", parameters, asking("scale"))).outcome?.result).toBe(
    "pass",
  );
});

describe("a sequence that is aborted meanwhile", () => {
  const aborted = async (
    undo?: string | JsonObject,
    reason: "aborted" | "cancelled" = "aborted",
  ) => {
    const scene = await jobScene();
    const undone: string[] = [];
    const ran = await scene.run(
      "action.route",
      { actions: { scale: { run: "scale up", ...(undo !== undefined && { undo }) } } },
      {
        ...asking("scale"),
        script: (script) => {
          if (script.isAfterStop) undone.push(script.run);
          else scene.stop(reason);
          return {
            ending: script.isAfterStop
              ? { kind: "exited", code: 0 }
              : { kind: "stopped", because: reason },
            report: { labels: {}, data: {} },
            logTail: [],
            masks: [],
            durationMs: 1,
          };
        },
      },
    );
    return { ...ran, undone, log: scene.log };
  };

  test("has its action undone where the catalogue says how", async () => {
    const { result, undone, log } = await aborted("scale down");
    expect(result.ending).toEqual({ kind: "stopped", because: "aborted" });
    expect(result.report.data).toMatchObject({ undone: "true" });
    expect(undone).toEqual(["scale down"]);
    expect(log.join("\n")).toContain("the action scale was undone");
  });

  test("has it undone, too, when the work was torn off in the middle of a request", async () => {
    const scene = await jobScene();
    const { result } = await scene.run(
      "action.route",
      { actions: { scale: { run: "scale up", undo: "scale down" } } },
      {
        ...asking("scale"),
        script: (script) => {
          if (script.isAfterStop)
            return {
              ending: { kind: "exited", code: 0 },
              report: { labels: {}, data: {} },
              logTail: [],
              masks: [],
              durationMs: 1,
            };
          scene.stop("aborted");
          throw new UserError("GET /repos/{owner}/{repo} was given up");
        },
      },
    );
    expect(result.ending).toEqual({ kind: "stopped", because: "aborted" });
    expect(result.report.data).toMatchObject({ undone: "true" });
    expect(scene.scripts.map(({ run }) => run)).toEqual(["scale up", "scale down"]);
  });

  test("leaves it as it is otherwise", async () => {
    const { result, undone } = await aborted();
    expect(result.ending).toEqual({ kind: "stopped", because: "aborted" });
    expect(textOf(result.report.data, "undone")).toBeUndefined();
    expect(undone).toEqual([]);
  });

  test("a cancelled run undoes nothing: it may be run again", async () => {
    expect((await aborted("scale down", "cancelled")).undone).toEqual([]);
  });
});

test("the actions may stand in a file of the repository, whose mistakes are named", async () => {
  const scene = await jobScene();
  scene.github.setFile("actions.yml", "scale: { run: 'true' }\n", "c0ffee".padEnd(40, "0"));
  expect(
    (await scene.run("action.route", { actions: "actions.yml" }, asking("scale"))).outcome?.result,
  ).toBe("pass");
  scene.github.setFile("actions.yml", "scale: { ran: 'true' }\n", "c0ffee".padEnd(40, "0"));
  expect(
    (await scene.run("action.route", { actions: "actions.yml" }, asking("scale"))).outcome,
  ).toMatchObject({
    status: "errored",
    message: expect.stringContaining("with.actions.scale") as string,
  });
  expect(
    (await scene.run("action.route", { actions: "../etc/passwd" }, asking("scale"))).outcome
      ?.message,
  ).toContain("outside of the workspace");
});

test.each<readonly [string, JsonObject, string]>([
  [
    "an unknown job",
    { actions: { scale: { job: "flag.st" } } },
    'with.actions.scale.job: "flag.st" is not known here; did you mean flag.set?',
  ],
  [
    "an unknown job that undoes it",
    { actions: { scale: { run: "true", undo: { job: "flag.st" } } } },
    'with.actions.scale.undo.job: "flag.st" is not known here; did you mean flag.set?',
  ],
  [
    "a parameter of its job",
    { actions: { scale: { job: "notify.send", with: { chanel: "x" } } } },
    "with.actions.scale.with.chanel: notify.send knows no such parameter; did you mean channel?",
  ],
  [
    "a file that is not there",
    { actions: "nowhere.yml" },
    "with.actions: nowhere.yml is not in the workspace",
  ],
])("what is wrong with an action is told with its field: %s", async (_, parameters, expected) => {
  const scene = await jobScene();
  expect((await scene.run("action.route", parameters, asking("scale"))).outcome).toMatchObject({
    status: "errored",
    message: expect.stringContaining(expected) as string,
  });
});

test("a recipe that is not there is told with its field", async () => {
  const scene = await jobScene();
  expect((await scene.run("incident.open", { http: "nowhere.yml" })).outcome).toMatchObject({
    status: "errored",
    message: expect.stringContaining("with.http: nowhere.yml is not in the workspace") as string,
  });
});
