import { runStatus } from "../../../cli/status/run";
import type { ControlPlane, KeptnEvent } from "../../../simulator";
import { startControlPlane } from "../../../simulator";
import type { GitHub } from "../../../simulator/github";
import { startGitHub } from "../../../simulator/github";
import { deadRun } from "../../support/sweep";
import type { Said, Terminal } from "../terminal";
import { inTerminal } from "../terminal";

const RUN = "https://github.com/octo/demo/actions/runs/4711";

interface Scene {
  readonly plane: ControlPlane;
  readonly event: KeptnEvent;
  answer(source: string, kind: "started" | "finished", event?: KeptnEvent): void;
  status(args?: readonly string[], environment?: Terminal["environment"]): Promise<Said>;
}

/** A control plane with an open task `deployment` in the project `shop`. */
async function withTask(body: (scene: Scene) => Promise<void>): Promise<void> {
  const plane = await startControlPlane();
  try {
    const event = plane.openTask({ task: "deployment", project: "shop", service: "carts" });
    await body({
      plane,
      event,
      answer: (source, kind, { id, type, shkeptncontext, data } = event) =>
        void plane.sendAs(source, {
          type: type.replace(/triggered$/, kind),
          triggeredid: id,
          shkeptncontext,
          data: { ...(data as object), status: "succeeded", result: "pass" },
        }),
      status: (args = [], environment = {}) =>
        inTerminal(runStatus, ["status", ...args], {
          environment: { KEPTN_API_URL: plane.url, KEPTN_API_TOKEN: plane.token, ...environment },
        }),
    });
  } finally {
    await plane.close();
  }
}

/** The same beside a GitHub. */
function withGitHub(
  body: (scene: Scene & { github: GitHub; environment: NodeJS.ProcessEnv }) => Promise<void>,
): Promise<void> {
  return withTask(async (scene) => {
    const github = await startGitHub({
      permissions: { actions: "read", contents: "read" },
      // What has ended just now would not be judged yet.
      now: () => new Date(Date.now() - 5 * 60_000),
    });
    try {
      const environment = {
        GITHUB_API_URL: github.url,
        GITHUB_TOKEN: github.token,
        GITHUB_REPOSITORY: "octo/demo",
      };
      await body({ ...scene, github, environment });
    } finally {
      await github.close();
    }
  });
}

test("each open task with its time, its owner and its page, in all projects", () =>
  withTask(async ({ plane, event, answer, status }) => {
    plane.openTask({ task: "notify", project: "other", stage: "prod", service: "orders" });
    answer(`${RUN}/attempts/2`, "started");
    const { exitCode, screen } = await status();
    expect(exitCode).toBe(0);
    expect(screen).toMatch(/^deployment of carts in shop\/dev, open for \d+ s\n/m);
    expect(screen).toContain(`  owed by   run 4711 of octo/demo  ${RUN}\n`);
    expect(screen).toMatch(/^ {2}since {5}\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)? UTC$/m);
    expect(screen).toContain(`  task      ${event.id}, context ${event.shkeptncontext}\n`);
    expect(screen).toContain(
      `  Bridge    ${plane.url}/bridge/project/shop/sequence/${event.shkeptncontext}\n`,
    );
    expect(screen).toMatch(
      /^notify of orders in other\/prod, .*\n.*\n {2}owed by {3}nobody has started it\n/m,
    );
    expect(screen).toContain("2 tasks are open.\n");
    expect((await status(["--project", "other"])).screen).not.toContain("carts");
  }));

test.each([
  [["webhook-service"], [], "the receiver of the webhook"],
  [["some-tool"], [], "some-tool"],
  [["webhook-service", `${RUN}/attempts/1`], ["webhook-service"], "run 4711 of octo/demo"],
  [[], ["some-tool"], "nobody: a finished came without its started"],
])("started by %j, finished by %j: owed by %s", (started, finished, words) =>
  withTask(async ({ answer, status }) => {
    for (const source of started) answer(source, "started");
    for (const source of finished) answer(source, "finished");
    const { screen } = await status();
    expect(screen).toContain(`  owed by   ${words}`);
    expect(screen.split("  owed by ")).toHaveLength(2);
  }),
);

test("an approval is owed by a person", () =>
  withTask(async ({ plane, status }) => {
    plane.openTask({
      task: "approval",
      project: "release",
      properties: { pass: "manual", warning: "manual" },
    });
    expect((await status(["--project", "release"])).screen).toContain(
      "  owed by   a person, who has to approve or reject\n",
    );
  }));

test("nothing is open", () =>
  withTask(async ({ plane, event, status }) => {
    plane.abort("shop", event.shkeptncontext);
    expect(await status()).toEqual({ exitCode: 0, screen: "No tasks are open.\n", stdout: "" });
    const { stdout } = await status(["--json"]);
    expect(JSON.parse(stdout)).toEqual({ tasks: [], problems: [] });
  }));

test("GitHub tells that the run of a task is at work: nobody is needed", () =>
  withGitHub(async ({ github, event, status, environment }) => {
    github.addRun({
      id: 4711,
      displayTitle: `keptn-deployment ${event.id}`,
      status: "in_progress",
    });
    const { exitCode, screen } = await status([], environment);
    expect(exitCode).toBe(0);
    expect(screen).toMatch(new RegExp(`^ {2}run {7}4711 at work {2}\\S* {2}${RUN}$`, "m"));
    expect(screen).toContain("  sweep     would leave it: run 4711 is at work\n");
  }));

test("a run that is lost: exit code 1, the reason, and nothing is sent", () =>
  withGitHub(async ({ plane, github, event, answer, status, environment }) => {
    answer(`${RUN}/attempts/1`, "started");
    deadRun({ github, event });
    const before = plane.events().length;
    const { exitCode, screen } = await status([], environment);
    expect(exitCode).toBe(1);
    expect(screen).toContain("  run       4711 over: cancelled");
    expect(screen).toMatch(/^ {2}sweep {5}would finish it: .*run 4711 was cancelled and has not/m);
    expect(screen).toContain("1 task is open; nobody will answer it.");
    const { exitCode: same, stdout } = await status(["--json"], environment);
    expect(same).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [],
      tasks: [
        {
          project: "shop",
          stage: "dev",
          service: "carts",
          task: "deployment",
          triggeredId: event.id,
          owedBy: [{ source: `${RUN}/attempts/1`, who: "run 4711 of octo/demo", url: RUN }],
          runs: [{ id: 4711, url: RUN, state: "over: cancelled" }],
          sweep: { would: "finish" },
        },
      ],
    });
    expect(plane.events()).toHaveLength(before);
    expect(plane.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  }));

test("GitHub cannot be read: exit code 3, and what the control plane says is told", () =>
  withGitHub(async ({ status, environment }) => {
    const { exitCode, screen } = await status([], { ...environment, GITHUB_TOKEN: "wrong-token" });
    expect(exitCode).toBe(3);
    expect(screen).toContain("  owed by   nobody has started it\n");
    expect(screen).toContain("GitHub refused the token (HTTP 401)");
    expect(screen).not.toContain("wrong-token");
  }));

test("the control plane cannot be read: exit code 3", () =>
  withTask(async ({ status }) => {
    const wrong = await status([], { KEPTN_API_TOKEN: "wrong-token-value" });
    expect(wrong.exitCode).toBe(3);
    expect(wrong.screen).toContain("✗ The projects cannot be read: ");
    expect(wrong.screen).not.toContain("wrong-token-value");
    const unknown = await status(["--project", "no-such-project"]);
    expect(unknown.exitCode).toBe(3);
    expect(unknown.screen).toContain("knows no project");
  }));

test.each([
  [["--repository", "octo/demo"], {}, "--repository needs a token for GitHub"],
  [["--repository", "octo"], { GH_TOKEN: "t" }, "--repository octo: expected OWNER/NAME."],
])("%j with %j is refused", (args, environment, words) =>
  withTask(async ({ status }) => {
    await expect(status(args, environment)).rejects.toThrow(words);
  }),
);

const HOSTILE = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u202etxt\r\nforged";

test("names and senders cannot reach the terminal as escape sequences", () =>
  withTask(async ({ plane, status }) => {
    const event = plane.openTask({ task: "test", project: "evil", service: "carts\u202etxt" });
    plane.sendAs(HOSTILE, {
      type: "sh.keptn.event.test.started",
      triggeredid: event.id,
      shkeptncontext: event.shkeptncontext,
      data: { project: "evil", stage: "dev", service: "carts" },
    });
    for (const args of [[], ["--json"]]) {
      const { screen, stdout } = await status(["--project", "evil", ...args]);
      expect(screen + stdout).toContain("forged");
      expect((screen + stdout).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(screen).not.toMatch(/^forged/m);
    }
  }));

test("a task that nobody can read is told, beside the others: exit code 3", () =>
  withTask(async ({ plane, status }) => {
    plane.openTask({ task: "test", project: "evil", service: `carts${HOSTILE}` });
    const { exitCode, screen } = await status();
    expect(exitCode).toBe(3);
    expect(screen).toContain("deployment of carts in shop/dev");
    expect(screen).toContain("✗ An open task of evil cannot be read: ");
    expect(screen.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }));
