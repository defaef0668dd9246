import { existsSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { runReplay } from "../../../cli/replay/run";
import { startControlPlane } from "../../../simulator";
import { startGitHub } from "../../../simulator/github";
import {
  undeliveredResultName,
  writeUndeliveredResult,
} from "../../../src/domain/counting/undelivered-result";
import type { JsonObject } from "../../../src/domain/text/json";
import { complaintsOf } from "../../support/schemas";
import type { Said, Terminal } from "../terminal";
import { inTerminal, withFiles } from "../terminal";

const ID = "4f0f7a51-7d4c-4a6c-9d0f-6b2f5f1f0a11";
const CONTEXT = "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11";
const RUN = "https://github.com/octo/demo/actions/runs/4711/attempts/1";
const EVENT = {
  type: "sh.keptn.event.deployment.triggered",
  specversion: "1.0",
  source: "shipyard-controller",
  id: ID,
  shkeptncontext: CONTEXT,
  time: "2026-03-01T10:00:00.000Z",
  data: {
    project: "shop",
    stage: "dev",
    service: "carts",
    deployment: { deploymentstrategy: "user_managed" },
    configurationChange: { values: { image: "dtdemos/carts:1.0.0" } },
  },
};
const IDS = {
  type: EVENT.type,
  id: ID,
  shkeptncontext: CONTEXT,
  project: "shop",
  stage: "dev",
  service: "carts",
};
const CATALOGUE = `
tasks:
  deployment:
    - if: event.data.service == 'orders'
      run: echo orders
    - run: touch "$MARK" && ./deploy.sh
  notify:
    mode: silent
    run: echo hello
  evaluation.finished:
    run: echo score
`;

type Replay = (args: readonly string[], terminal?: Terminal) => Promise<Said>;

/** A repository with the catalogue and the given files. */
function withRepository(
  files: Readonly<Record<string, unknown>>,
  body: (replay: Replay, pathOf: (name: string) => string) => Promise<void>,
): Promise<void> {
  const texts = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? content : JSON.stringify(content),
  ]);
  return withFiles({ "catalogue.yml": CATALOGUE, ...Object.fromEntries(texts) }, (pathOf) =>
    body(
      ([file = "", ...args], terminal) =>
        inTerminal(
          runReplay,
          [
            "replay",
            ...(file === "" ? [] : [pathOf(file)]),
            ...(args.includes("--run") || args.includes("--root")
              ? []
              : ["--root", pathOf("."), "--file", "catalogue.yml"]),
            ...args,
          ],
          terminal,
        ),
      pathOf,
    ),
  );
}

interface Document {
  readonly id: string;
  readonly dispatch: { readonly event_type: string; readonly client_payload: JsonObject };
  readonly steps: readonly { kind: string; text: string; answer?: string; event?: JsonObject }[];
  readonly ended: string;
  readonly message: string;
  readonly finished?: JsonObject;
  readonly counts: { readonly started: number; readonly finished: number };
  readonly isOpen: boolean;
  readonly sequence: string;
}

async function documentOf(said: Promise<Said>): Promise<Document & { exitCode: number }> {
  const { exitCode, stdout, screen } = await said;
  expect(screen).toBe("");
  return { ...(JSON.parse(stdout) as Document), exitCode };
}

test("a recorded event: what is asked, decided and sent, with the ids of the record", () =>
  withRepository({ "event.json": EVENT }, async (replay, pathOf) => {
    const { exitCode, screen } = await replay(["event.json"], {
      environment: { MARK: pathOf("mark") },
    });
    expect(exitCode).toBe(0);
    for (const line of [
      `  event     ${EVENT.type} of carts in shop/dev\n`,
      `  id        ${ID}, context ${CONTEXT}\n`,
      "  webhook   has sent started for it\n",
      "  GitHub    gets the event_type keptn-deployment with\n",
      "✗ rule 1 is not met",
      "✓ rule 2 is taken",
      `  asks      whether ${EVENT.type} ${ID} is known and open\n`,
      "            → it is open, and this is its whole event\n",
      "            → started by webhook-service, no finished\n",
      '  works     bash script, interactive: touch "$MARK" && ./deploy.sh\n',
      "            → not run here; taken for pass (--result)\n",
      "  sends     sh.keptn.event.deployment.finished\n",
      `"triggeredid": "${ID}"`,
      "  counts    1 started, 1 finished\n",
      "  task      is not open any more\n",
      "  sequence  is finished\n",
    ])
      expect(screen).toContain(line);
    expect(screen.split("  sends ")).toHaveLength(2);
    expect(existsSync(pathOf("mark"))).toBe(false);
  }));

test("the document has each step and the event, which is as the schema says", () =>
  withRepository({ "event.json": EVENT }, async (replay) => {
    const output = JSON.stringify({ deploymentURL: "https://carts.example.com" });
    const document = await documentOf(
      replay([
        "event.json",
        "--json",
        "--result",
        "warning",
        "--message",
        "slow",
        "--output",
        output,
      ]),
    );
    expect(document).toMatchObject({
      exitCode: 0,
      id: ID,
      dispatch: { event_type: "keptn-deployment", client_payload: EVENT },
      ended: "answered",
      counts: { started: 1, finished: 1 },
      isOpen: false,
      sequence: "finished",
      finished: {
        triggeredid: ID,
        shkeptncontext: CONTEXT,
        data: {
          status: "succeeded",
          result: "warning",
          message: expect.stringContaining("slow") as string,
          deployment: { deploymentURL: "https://carts.example.com" },
        },
      },
    });
    expect(complaintsOf("event.schema.json", document.finished)).toEqual([]);
    expect(document.steps.map(({ kind }) => kind)).toContain("works");
  }));

test("without the webhook's started the action sends both", () =>
  withRepository({ "event.json": EVENT }, async (replay) => {
    const { steps, counts } = await documentOf(replay(["event.json", "--json", "--no-started"]));
    expect(steps.filter(({ kind }) => kind === "sends").map(({ text }) => text)).toEqual([
      "sh.keptn.event.deployment.started",
      "sh.keptn.event.deployment.finished",
    ]);
    expect(counts).toEqual({ started: 1, finished: 1 });
  }));

test.each([
  ["fail", "succeeded"],
  ["errored", "errored"],
])("work that comes to %s: exit code 1", (result, status) =>
  withRepository({ "event.json": EVENT }, async (replay) => {
    const document = await documentOf(replay(["event.json", "--json", "--result", result]));
    expect(document).toMatchObject({
      exitCode: 1,
      ended: "answered",
      finished: { data: { status, result: "fail" } },
    });
  }),
);

test("GitHub's event file with ids only: its event_type counts; --fetch reads the rest", async () => {
  const plane = await startControlPlane();
  try {
    const open = plane.openTask({
      task: "deployment",
      project: "shop",
      service: "orders",
      data: { note: "from the control plane" },
    });
    const payload = { ...IDS, id: open.id, shkeptncontext: open.shkeptncontext, service: "orders" };
    const github = { action: "cd.deployment", client_payload: payload };
    await withRepository({ "event.json": github }, async (replay) => {
      const here = await documentOf(replay(["event.json", "--json"]));
      expect(here).toMatchObject({ exitCode: 0, dispatch: { event_type: "cd.deployment" } });
      const environment = { KEPTN_API_URL: plane.url, KEPTN_API_TOKEN: plane.token };
      const before = plane.events().length;
      const { exitCode, screen } = await replay(["event.json", "--fetch"], { environment });
      expect(exitCode).toBe(0);
      expect(screen).toContain("✓ rule 1 is taken");
      expect(plane.events()).toHaveLength(before);
      expect(plane.requests.filter(({ method }) => method !== "GET")).toEqual([]);
      const wrong = { ...environment, KEPTN_API_TOKEN: "wrong-token-value" };
      const unread = await replay(["event.json", "--fetch"], { environment: wrong });
      expect(unread.exitCode).toBe(3);
      expect(unread.screen).not.toContain("wrong-token-value");
    });
  } finally {
    await plane.close();
  }
});

test("one of several events of a record", () => {
  const notify = {
    ...EVENT,
    id: "9f0f7a51-7d4c-4a6c-9d0f-6b2f5f1f0a12",
    type: "sh.keptn.event.notify.triggered",
  };
  const started = { ...EVENT, id: "other", type: "sh.keptn.event.deployment.started" };
  const lines = [EVENT, started, notify].map((event) => JSON.stringify(event)).join("\n");
  return withRepository({ "record.jsonl": lines }, async (replay) => {
    await expect(replay(["record.jsonl"])).rejects.toThrow(
      `several tasks are in it. Name one by --task or --id: deployment (${ID}), notify (`,
    );
    await expect(replay(["record.jsonl", "--task", "test"])).rejects.toThrow(
      "no such task is in it",
    );
    expect(await documentOf(replay(["record.jsonl", "--json", "--id", ID]))).toMatchObject({
      id: ID,
      ended: "answered",
    });
    const silent = await documentOf(replay(["record.jsonl", "--json", "--task", "notify"]));
    expect(silent).toMatchObject({ exitCode: 0, id: notify.id, ended: "silent" });
    expect(silent.steps.some(({ kind }) => kind === "sends")).toBe(false);
  });
});

test("an event that is not triggered is answered by nobody", () => {
  const event = {
    ...EVENT,
    type: "sh.keptn.event.evaluation.finished",
    triggeredid: "7f0f7a51-7d4c-4a6c-9d0f-6b2f5f1f0a12",
  };
  return withRepository({ "event.json": event }, async (replay) => {
    const document = await documentOf(replay(["event.json", "--json"]));
    expect(document).toMatchObject({
      exitCode: 0,
      ended: "silent",
      dispatch: { event_type: "keptn-evaluation-finished" },
    });
    expect(document.steps.some(({ kind }) => kind === "sends")).toBe(false);
  });
});

test("an approval: started by the approval service, answered once; nothing but its job may", () => {
  const event = {
    ...EVENT,
    type: "sh.keptn.event.approval.triggered",
    data: { ...EVENT.data, result: "pass", approval: { pass: "manual", warning: "manual" } },
  };
  return withRepository({ "event.json": event }, async (replay) => {
    const work = ["--run", "exit 0", "--tasks", "approval", "--json"];
    const refused = await documentOf(replay(["event.json", ...work]));
    expect(refused).toMatchObject({
      exitCode: 1,
      ended: "refused",
      counts: { started: 1, finished: 0 },
      isOpen: true,
    });
    const text = "tasks: { approval: { job: approval.ask, with: { approvers: octo } } }";
    await withFiles({ "asks.yml": text }, async (pathOf) => {
      const asks = ["--root", pathOf("."), "--file", "asks.yml", "--result", "fail", "--json"];
      const denied = await documentOf(replay(["event.json", ...asks]));
      expect(denied).toMatchObject({
        exitCode: 1,
        ended: "answered",
        counts: { started: 1, finished: 1 },
        isOpen: false,
      });
    });
  });
});

test("work without a catalogue, for one task", () =>
  withRepository({ "event.json": EVENT }, async (replay) => {
    const { exitCode, screen } = await replay([
      "event.json",
      "--run",
      "./deploy.sh",
      "--tasks",
      "deployment",
    ]);
    expect(exitCode).toBe(0);
    expect(screen).toContain("  works     bash script, interactive: ./deploy.sh\n");
    const other = await documentOf(
      replay(["event.json", "--json", "--run", "./deploy.sh", "--tasks", "test"]),
    );
    expect(other.ended).toBe("skipped");
  }));

const KEPT = writeUndeliveredResult({
  triggeredId: ID,
  source: RUN,
  outcome: {
    status: "succeeded",
    result: "fail",
    message: "2 of 3 instances ready",
    labels: { team: "payments" },
    data: { deploymentURL: "https://carts.example.com" },
  },
});

test.each([["result.json"], ["outbox.zip"]])("the result that a run has kept, as %s", (name) =>
  withRepository({ "event.json": EVENT, "result.json": KEPT }, async (replay, pathOf) => {
    writeFileSync(pathOf("outbox.zip"), zipSync({ "result.json": Buffer.from(KEPT) }));
    expect(
      await documentOf(replay(["event.json", "--json", "--kept", pathOf(name)])),
    ).toMatchObject({
      exitCode: 1,
      finished: {
        data: {
          result: "fail",
          message: expect.stringContaining("2 of 3 instances ready") as string,
          labels: { team: "payments" },
          deployment: { deploymentURL: "https://carts.example.com" },
        },
      },
    });
  }),
);

test("a run of GitHub: its title names the event, which the control plane still has", async () => {
  const plane = await startControlPlane();
  const github = await startGitHub({ permissions: { actions: "read", contents: "read" } });
  try {
    const open = plane.openTask({ task: "deployment", project: "shop", service: "orders" });
    github.addRun({ id: 4711, displayTitle: `cd.deployment ${open.id}`, conclusion: "failure" });
    github.addRun({ id: 4712, displayTitle: "Nightly", conclusion: "success" });
    const environment = {
      KEPTN_API_URL: plane.url,
      KEPTN_API_TOKEN: plane.token,
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: github.token,
      GITHUB_REPOSITORY: "octo/demo",
    };
    const before = plane.events().length;
    await withRepository({}, async (replay) => {
      const run = (id: string) => ["", "--github-run", id, "--project", "shop"];
      const document = await documentOf(replay([...run("4711"), "--json"], { environment }));
      expect(document).toMatchObject({
        exitCode: 0,
        id: open.id,
        ended: "answered",
        dispatch: { event_type: "cd.deployment" },
      });
      github.addArtifact(4711, undeliveredResultName(open, "1"), {
        "result.json": KEPT.replaceAll(ID, open.id),
      });
      const kept = await documentOf(replay([...run("4711"), "--json"], { environment }));
      expect(kept).toMatchObject({
        exitCode: 1,
        kept: { source: RUN },
        finished: { data: { result: "fail" } },
      });
      const nameless = await replay(run("4712"), { environment });
      expect(nameless.exitCode).toBe(3);
      expect(nameless.screen).toContain("The title of run 4712 does not name its event");
      expect((await replay(run("4713"), { environment })).screen).toContain(
        "There is no run 4713.",
      );
    });
    expect(plane.events()).toHaveLength(before);
  } finally {
    await github.close();
    await plane.close();
  }
});

test("step by step: each event that is sent waits for Enter", () =>
  withRepository({ "event.json": EVENT }, async (replay) => {
    const { exitCode, screen } = await replay(["event.json", "--step", "--no-started"], {
      answers: ["", ""],
    });
    expect(exitCode).toBe(0);
    expect(screen.split("Send it? [Enter] ")).toHaveLength(3);
  }));

const HOSTILE = "\u001b]0;x\u0007\u001b[2J\u009b31m\u202etxt\r\nforged";

test("texts of a record cannot reach the terminal as escape sequences, nor tokens in them", () => {
  const token = `ghp_${"a".repeat(36)}`;
  const event = { ...EVENT, data: { ...EVENT.data, note: `${HOSTILE} ${token}` } };
  return withRepository({ "event.json": event }, async (replay) => {
    for (const args of [[], ["--json"]]) {
      const { screen, stdout } = await replay(["event.json", ...args]);
      expect((screen + stdout).replace(/\n */g, "")).toContain("forged");
      expect((screen + stdout).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(screen + stdout).not.toContain(token);
    }
  });
});

test.each<[readonly string[], string]>([
  [[""], "What shall be replayed?"],
  [["event.json", "--github-run", "4711"], "What shall be replayed?"],
  [["", "--github-run", "x"], "--github-run x: expected the number of a run"],
  [["", "--github-run", "4711"], "--github-run needs --project"],
  [["nowhere.json"], "the file cannot be read"],
  [["", "--root", "."], "What shall be replayed?"],
  [["short.json"], "short.json.shkeptncontext: expected the UUID"],
  [["catalogue.yml"], "line 2 is no JSON object"],
  [["list.json"], "expected an event as a JSON object"],
  [["sequence.json"], "which no workflow answers. Start it with trigger"],
  [["result.json"], "Give the event of its task, and this file by --kept."],
  [["noid.json"], "noid.json.id: expected text, found nothing."],
  [["event.json", "--result", "good"], "--result good: expected pass, warning, fail, errored."],
  [["event.json", "--output", "[]"], "--output: expected a JSON object"],
  [["event.json", "--kept", "nowhere"], "--kept nowhere: the file cannot be read"],
  [["event.json", "--file", "none.yml"], "none.yml is not in"],
  [["event.json", "--run", "x", "--file", "catalogue.yml"], "keep one of them."],
])("%j is refused: %s", (args, words) => {
  const sequence = { ...EVENT, type: "sh.keptn.event.dev.delivery.triggered" };
  const { id: _, ...noid } = EVENT;
  const files = {
    "event.json": EVENT,
    "list.json": "[]",
    "short.json": { ...EVENT, shkeptncontext: "0f5e1f5a" },
    "sequence.json": sequence,
    "result.json": KEPT,
    "noid.json": noid,
  };
  return withRepository(files, async (replay) => {
    await expect(replay(args)).rejects.toThrow(words);
  });
});
