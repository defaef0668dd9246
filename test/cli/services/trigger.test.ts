import { runTrigger } from "../../../cli/trigger/run";
import type { ControlPlane, KeptnEvent } from "../../../simulator";
import { answers, startControlPlane } from "../../../simulator";
import type { Executor } from "../../trigger/support";
import { SLO, withWorld } from "../../trigger/support";
import type { Said, Terminal } from "../terminal";
import { inTerminal, withFiles } from "../terminal";

const SCOPE = ["--project", "shop", "--stage", "dev", "--service", "carts"];
const DELIVERY = [...SCOPE, "--sequence", "delivery"];
const EVENT = {
  type: "sh.keptn.event.dev.delivery.triggered",
  source: "quick-start",
  data: {
    project: "shop",
    stage: "dev",
    service: "carts",
    configurationChange: { values: { image: "dtdemos/carts:1.0.0" } },
    labels: { team: "payments" },
  },
};

function trigger(
  plane: Pick<ControlPlane, "url" | "token">,
  args: readonly string[],
  terminal: Terminal = {},
): Promise<Said> {
  return inTerminal(runTrigger, ["trigger", ...args], {
    ...terminal,
    environment: {
      KEPTN_API_URL: plane.url,
      KEPTN_API_TOKEN: plane.token,
      ...terminal.environment,
    },
  });
}

function sent(plane: ControlPlane): KeptnEvent[] {
  return plane.events({ origin: "http" }).map(({ event }) => event);
}

test("the names of a sequence: each event on the screen, the verdict, exit code 0", () =>
  withWorld(async ({ plane }) => {
    const { exitCode, screen } = await trigger(plane, DELIVERY);
    expect(exitCode).toBe(0);
    const [event] = sent(plane);
    expect(event).toMatchObject({
      type: "sh.keptn.event.dev.delivery.triggered",
      data: { project: "shop", stage: "dev", service: "carts", labels: {} },
    });
    expect(screen).toContain(`${plane.url}/bridge/project/shop/sequence/${event?.shkeptncontext}`);
    for (const line of [
      "deployment finished: pass by some-tool",
      "test finished: pass by some-tool",
      "dev.delivery of carts in shop ended with pass in dev.",
    ])
      expect(screen.split(line)).toHaveLength(2);
  }));

describe("an address where no control plane is", () => {
  /** It was there a moment ago. */
  async function gone(): Promise<Pick<ControlPlane, "url" | "token">> {
    const plane = await startControlPlane();
    await plane.close();
    return plane;
  }

  test("is named at once with the cause, and not tried again", async () => {
    const plane = await gone();
    const { exitCode, screen } = await trigger(plane, DELIVERY);
    expect(exitCode).toBe(3);
    expect(screen).toContain(`${plane.url}/api/v1/metadata failed: ECONNREFUSED, nothing listens`);
    expect(screen).not.toContain("trying again");
  });

  test("is told in the JSON document, too", async () => {
    const plane = await gone();
    const { exitCode, stdout } = await trigger(plane, [...DELIVERY, "--json"]);
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      ended: "refused",
      message: expect.stringContaining(`${plane.url}/api/v1/metadata failed: ECONNREFUSED`),
    });
  });
});

test("a file with an event is sent with its data and source; options go before it", () =>
  withWorld(({ plane }) =>
    withFiles({ "release.json": JSON.stringify(EVENT) }, async (pathOf) => {
      const { exitCode } = await trigger(plane, [
        pathOf("release.json"),
        ...["--service", "orders", "--data", '{"note":"by hand"}', "--label", "who=me, myself"],
      ]);
      expect(exitCode).toBe(0);
      expect(sent(plane)).toHaveLength(1);
      expect(sent(plane)[0]).toMatchObject({
        type: EVENT.type,
        source: "quick-start",
        data: {
          ...EVENT.data,
          service: "orders",
          note: "by hand",
          labels: { team: "payments", who: "me, myself" },
        },
      });
    }),
  ));

test("an evaluation is started for the span that is asked for, and its score is said", () =>
  withWorld(
    async ({ plane }) => {
      plane.engine.resources.put(
        { project: "shop", stage: "dev", service: "carts" },
        "slo.yaml",
        SLO,
      );
      const { exitCode, stdout } = await trigger(plane, [
        ...SCOPE,
        ...["--evaluation", "--start", "2026-03-01T10:00:00Z", "--timeframe", "10m", "--json"],
      ]);
      expect(JSON.parse(stdout)).toMatchObject({ ended: "verdict", result: "pass", score: "100" });
      expect(exitCode).toBe(0);
      expect(sent(plane)[0]?.data).toMatchObject({
        evaluation: { start: "2026-03-01T10:00:00.000Z", end: "2026-03-01T10:10:00.000Z" },
      });
    },
    undefined,
    { lighthouse: { sliProvider: () => ({ response_time: 500 }) } },
  ));

const failing: Executor = (task) =>
  task === "test"
    ? { status: "succeeded", result: "fail", message: "p95 was 2 s" }
    : { status: "succeeded", result: "warning" };

test("a sequence that fails: exit code 1, and the reason", () =>
  withWorld(async ({ plane }) => {
    const { exitCode, screen } = await trigger(plane, DELIVERY);
    expect(exitCode).toBe(1);
    expect(screen).toContain("failed in dev at test: p95 was 2 s.");
  }, failing));

test("a warning lets go on: exit code 0", () =>
  withWorld(
    async ({ plane }) => {
      const { exitCode, stdout } = await trigger(plane, [...DELIVERY, "--json"]);
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ ended: "verdict", result: "warning" });
    },
    () => ({ status: "succeeded", result: "warning" }),
  ));

test("the document has the verdict and each event, and nothing stands beside it", () =>
  withWorld(async ({ plane }) => {
    const { exitCode, stdout, screen } = await trigger(plane, [...DELIVERY, "--json"]);
    const context = sent(plane)[0]?.shkeptncontext;
    expect(exitCode).toBe(0);
    expect(screen).toBe("");
    const document = JSON.parse(stdout) as { events: { what: string; by: string }[] };
    expect(document).toMatchObject({
      ended: "verdict",
      project: "shop",
      stage: "dev",
      service: "carts",
      sequence: "delivery",
      keptnContext: context,
      bridge: `${plane.url}/bridge/project/shop/sequence/${context}`,
      state: "finished",
      status: "succeeded",
      result: "pass",
    });
    expect(document.events).toContainEqual(
      expect.objectContaining({ what: "test finished", by: "some-tool", result: "pass" }),
    );
  }));

test("the menu of a terminal: files here, sequences and evaluations, then the service", () =>
  withWorld(({ plane }) =>
    withFiles({ "a.json": JSON.stringify(EVENT), "b.json": "{}" }, async (pathOf) => {
      const here = process.cwd();
      process.chdir(pathOf("."));
      try {
        const { exitCode, screen } = await trigger(plane, [], { answers: ["99", "3", "2"] });
        expect(screen).toContain("  1  a.json: dev.delivery of carts in shop\n");
        expect(screen).toContain("  2  dev.delivery in shop\n");
        expect(screen).toContain("  3  dev.promote in shop\n");
        expect(screen).toContain("  evaluation of the SLOs in shop, stage prod\n");
        expect(screen).not.toContain("b.json");
        expect(screen).toContain(
          "trigger --project shop --stage dev --service orders --sequence promote\n",
        );
        expect(exitCode).toBe(0);
        expect(sent(plane).map(({ type, data }) => ({ type, data }))).toEqual([
          {
            type: "sh.keptn.event.dev.promote.triggered",
            data: { project: "shop", stage: "dev", service: "orders", labels: {} },
          },
        ]);
        const none = await trigger(plane, ["--project", "shop"], { answers: ["q"] });
        expect(none.exitCode).toBe(3);
        const unread = await trigger({ url: plane.url, token: "wrong-token-value" }, [], {
          answers: ["q"],
        });
        expect(unread.screen).toContain("The projects cannot be read: ");
        expect(unread.screen).toContain("  1  a.json");
        expect(unread.exitCode).toBe(3);
        const file = await trigger(plane, ["--no-wait"], { answers: ["1"] });
        expect(file.exitCode).toBe(0);
        expect(sent(plane).at(-1)).toMatchObject(EVENT);
      } finally {
        process.chdir(here);
      }
    }),
  ));

const nobody: Executor = () => undefined;

test("nothing is waited for with --no-wait", () =>
  withWorld(async ({ plane }) => {
    const { exitCode, screen } = await trigger(plane, [...DELIVERY, "--no-wait"]);
    expect(exitCode).toBe(0);
    expect(screen).toContain("not waited for (--no-wait).");
    expect(plane.openTasks()).toHaveLength(1);
  }, nobody));

test("the time is over: exit code 4, the sequence goes on, or is aborted where that is asked for", () =>
  withWorld(async ({ plane }) => {
    const left = await trigger(plane, [...DELIVERY, "--timeout", "90s"]);
    expect(left.exitCode).toBe(4);
    expect(left.screen).toContain("Not over after 1.5 minutes (--timeout)");
    expect(plane.openTasks()).toHaveLength(1);
    plane.abort("shop", sent(plane)[0]?.shkeptncontext ?? "");
    const aborted = await trigger(plane, [...DELIVERY, "--timeout", "90s", "--abort"]);
    expect(aborted.exitCode).toBe(4);
    expect(aborted.screen).toContain("was aborted (--abort).");
    expect(plane.openTasks()).toHaveLength(0);
  }, nobody));

test("stopped: exit code 130, and it is said that the sequence goes on", () =>
  withWorld(async ({ plane }) => {
    const stop = new AbortController();
    plane.onEvent(({ event }) => {
      if (event.type.endsWith(".deployment.triggered")) stop.abort();
    });
    const { exitCode, screen } = await trigger(plane, DELIVERY, { signal: stop.signal });
    expect(exitCode).toBe(130);
    expect(screen).toContain("goes on");
  }, nobody));

test.each([
  ["an unknown service", ["--service", "cards"], "stage dev of project shop has no service"],
  ["a wrong token", [], "the token (KEPTN_API_TOKEN or --token-file) belongs to"],
])("%s: exit code 3, and nothing is started", (_, more, words) =>
  withWorld(async ({ plane }) => {
    const token = more.length > 0 ? plane.token : "wrong-token-value";
    const { exitCode, screen } = await trigger({ url: plane.url, token }, [...DELIVERY, ...more]);
    expect(exitCode).toBe(3);
    expect(screen.replaceAll("\n", " ")).toContain(words);
    expect(screen).not.toContain("wrong-token-value");
    expect(sent(plane)).toEqual([]);
  }),
);

test("an event that starts no sequence is sent as it is, once", () =>
  withWorld(async ({ plane }) => {
    const event = {
      type: "sh.keptn.event.remark.finished",
      shkeptncontext: "5f9a1b0c-5f0f-4d1a-8f0e-3d7f1f4b2c11",
      data: { project: "shop", stage: "dev", service: "carts", message: "hello" },
    };
    await withFiles({ "remark.json": JSON.stringify(event) }, async (pathOf) => {
      const { exitCode, screen } = await trigger(plane, [pathOf("remark.json")]);
      expect(screen).toContain(`Sent ${event.type}, context ${event.shkeptncontext}.`);
      expect(exitCode).toBe(0);
      expect(sent(plane)).toHaveLength(1);
      expect(sent(plane)[0]).toMatchObject(event);
      await expect(trigger(plane, [pathOf("remark.json"), "--no-wait"])).rejects.toThrow(
        "so --no-wait would have no effect. Leave it out.",
      );
      plane.faults.add({ method: "POST", path: /event$/, effect: { kind: "lose-answer" } });
      const unclear = await trigger(plane, [pathOf("remark.json")]);
      expect(unclear.exitCode).toBe(4);
      expect(unclear.screen).toContain("before you send it again");
      plane.faults.clear();
      plane.faults.add({ method: "POST", effect: answers.busDown() });
      expect((await trigger(plane, [pathOf("remark.json")])).exitCode).toBe(3);
    });
  }));

const hostile = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u202etxt\r\nforged line";
const attacker: Executor = () => ({
  status: "succeeded",
  result: "fail",
  message: hostile,
});

test.each([["on the screen"], ["in the document"]])(
  "texts of the control plane cannot reach the terminal as escape sequences %s",
  (where) =>
    withWorld(async ({ plane }) => {
      const json = where === "in the document" ? ["--json"] : [];
      const { screen, stdout } = await trigger(plane, [...DELIVERY, ...json]);
      expect(screen + stdout).toContain("owned");
      expect(screen.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(screen).not.toMatch(/^forged line/m);
    }, attacker),
);

test("the token is never said, and never part of the event", () =>
  withWorld(
    async ({ plane }) => {
      const { screen, exitCode } = await trigger(plane, [
        ...DELIVERY,
        "--data",
        JSON.stringify({ note: `it is ${plane.token}` }),
      ]);
      expect(exitCode).toBe(0);
      expect(screen).toContain("data or labels contained a secret");
      expect(screen).toContain("the token was ***");
      expect(screen).not.toContain(plane.token);
      expect(JSON.stringify(sent(plane)[0])).not.toContain(plane.token);
    },
    () => ({ status: "succeeded", result: "pass", message: "the token was simulator-token" }),
  ));

test("the token may stand in a file", () =>
  withWorld(({ plane }) =>
    withFiles({ token: `${plane.token}\n` }, async (pathOf) => {
      const args = [
        ...DELIVERY,
        "--no-wait",
        "--control-plane-url",
        plane.url,
        "--token-file",
        pathOf("token"),
      ];
      const environment = { KEPTN_API_URL: "", KEPTN_API_TOKEN: "another" };
      expect(await trigger(plane, args, { environment })).toMatchObject({ exitCode: 0 });
    }),
  ));

const LOCAL = { url: "http://127.0.0.1:9", token: "some-token" };

test.each([
  [LOCAL, ["--json"], "What shall be started?"],
  [LOCAL, ["a", "b"], "trigger takes one file with an event, found also b."],
  [LOCAL, ["no-such-file.json", "--no-wait"], "no-such-file.json: the file cannot be read"],
  [LOCAL, ["--sequence", "delivery"], "project is empty"],
  [LOCAL, [...DELIVERY, "--evaluation"], "sequence and evaluation are both given"],
  [LOCAL, [...DELIVERY, "--timeframe", "5m"], "timeframe: only for --evaluation"],
  [LOCAL, [...DELIVERY, "--data", "[1]"], "--data: expected a JSON object"],
  [LOCAL, [...DELIVERY, "--timeout", "soon"], "--timeout: expected a duration such as 5m"],
  [
    LOCAL,
    [...DELIVERY, "--token-file", "nowhere"],
    "--token-file nowhere: the file cannot be read",
  ],
  [{ ...LOCAL, url: "" }, DELIVERY, "Which control plane? Give --control-plane-url"],
  [{ ...LOCAL, token: "" }, DELIVERY, "Which token? Give --token-file"],
  [
    { ...LOCAL, url: "ftp://x" },
    DELIVERY,
    '--control-plane-url: expected https:// (or http://), found "ftp:"',
  ],
  [
    { ...LOCAL, token: "https://keptn.example.com" },
    DELIVERY,
    "--control-plane-url and KEPTN_API_TOKEN are swapped",
  ],
])("%j and %j: refused before anything is sent", async (plane, args, words) => {
  await expect(trigger(plane, args)).rejects.toThrow(words);
});
