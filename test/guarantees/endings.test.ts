import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SeenEnding } from "../../scripts/generate/endings";
import { SEEN_ENDINGS } from "../../scripts/generate/endings";
import { answerAs, isOpen, kinds, RUN_SOURCE, sentBy, webhookStarted } from "../support/flow";
import type { GitHubScene } from "../support/github-scene";
import { addRun, githubScene, hostedStep, RUN_ID } from "../support/github-scene";
import { runSweep } from "../support/sweep";
import type { Observed } from "./play";
import { play } from "./play";
import type { Form, Phase, Row } from "./rows";
import { ROWS } from "./rows";

/** The rows of docs/guarantees.md, which `npm run generate` writes from it. */
const SEEN = join(__dirname, "../..", SEEN_ENDINGS);
const PHASES: readonly Phase[] = ["before", "asking", "announcing", "working", "finishing"];

const isRecording = process.env["RECORD"] === "1";
const seen = JSON.parse(readFileSync(SEEN, "utf8")) as readonly SeenEnding[];
/** In the order of the rows, whichever is done first. */
const lines = new Map<string, SeenEnding>();
const keyOf = ({ phase, form, ending }: Pick<Row, "phase" | "form" | "ending">) =>
  `${phase}, ${form}: ${ending}`;

/** What was observed is what is written down; RECORD=1 writes it, when all is done. */
function keep(key: string, line: SeenEnding): void {
  lines.set(key, line);
  if (!isRecording)
    expect(
      seen.filter(({ ending, form }) => ending === line.ending && form === line.form),
    ).toContainEqual(line);
}

const quickScene = (name: string, body: (scene: GitHubScene) => Promise<void>) =>
  githubScene(name, body, { isChecked: false });

/** The task is over, and as many `finished` as `started` were counted; one for each dispatch. */
function expectComplete({ plane, event }: GitHubScene, dispatches: number): void {
  expect(isOpen(plane, event)).toBe(false);
  const { started, finished } = plane.counts(event.id);
  expect({ started, finished }).toEqual({ started: dispatches, finished: dispatches });
}

for (const row of ROWS) {
  quickScene(keyOf(row), async (scene) => {
    const observed = await play(row, scene);
    const { code, ...expected } = row.expected;
    const message = expect.stringMatching(
      code ? `\\(${code}\\)` : /^[^(]*$|\(exit-codes/,
    ) as string;
    expect(observed).toEqual({ ...expected, message });
    // An aborted task needs no answers any more; everything else is balanced.
    if (observed.by !== "nobody" || code !== "CA-315") expectComplete(scene, 1);
    expect(isOpen(scene.plane, scene.event)).toBe(false);
    const { phase, form, ending } = row;
    keep(keyOf(row), { phase, form, ending, ...observed, isShared: false });
  });
}

/** More than one run for a task. */
const together: readonly {
  readonly ending: string;
  readonly form: Form;
  readonly body: (scene: GitHubScene) => Promise<Observed>;
}[] = [
  {
    ending: "one dispatch starts two runs, without `concurrency` and with `actions: read`",
    form: "run",
    async body(scene) {
      webhookStarted(scene.plane, scene.event);
      addRun(scene);
      addRun(scene, { id: RUN_ID - 1 });
      const [older, younger] = [RUN_ID - 1, RUN_ID].map((runId) =>
        hostedStep(scene, { runId, run: "sleep 1" }),
      );
      await Promise.all([older?.run("main"), younger?.run("main")]);
      expect(
        kinds(sentBy(scene.plane, scene.event, RUN_SOURCE.replace(/\d{4}/, String(RUN_ID - 1)))),
      ).toEqual(["finished"]);
      expectComplete(scene, 1);
      return {
        by: "main",
        sent: "finished pass",
        message: `the younger run: ${(younger?.outputs["message"] ?? "").replace(/\d{4}/, "…")}`,
      };
    },
  },
  {
    ending: "one dispatch starts two runs, one after the other (`concurrency`)",
    form: "run",
    async body(scene) {
      webhookStarted(scene.plane, scene.event);
      addRun(scene, { id: RUN_ID - 1 });
      await hostedStep(scene, { runId: RUN_ID - 1, run: "true" }).run("main");
      addRun(scene);
      const second = hostedStep(scene, { run: "true" });
      await second.run("main");
      expectComplete(scene, 1);
      return {
        by: "main",
        sent: "finished pass",
        message: `the second run: ${second.outputs["message"] ?? ""}`,
      };
    },
  },
  {
    ending: "two requests in one subscription: two dispatches, and the second run dies",
    form: "run",
    async body(scene) {
      webhookStarted(scene.plane, scene.event);
      webhookStarted(scene.plane, scene.event);
      addRun(scene, { id: RUN_ID - 1 });
      addRun(scene);
      await hostedStep(scene, { runId: RUN_ID - 1, run: "true" }).run("main");
      scene.github.updateRun(RUN_ID - 1, { conclusion: "success" });
      scene.github.updateRun(RUN_ID, { conclusion: "failure" });
      await runSweep(scene);
      expectComplete(scene, 2);
      return {
        by: "sweep",
        sent: "finished pass, finished errored",
        message: String(
          (sentBy(scene.plane, scene.event)[0]?.data as { message: string }).message,
        ).replace(/run \d+/, "run …"),
      };
    },
  },
  {
    ending: "the runner was gone, and somebody starts the run again",
    form: "run",
    async body(scene) {
      addRun(scene);
      const first = hostedStep(scene, { run: "echo begun; sleep 15" });
      const main = first.start("main");
      await scene.plane.waitForEvent({ triggeredId: scene.event.id, source: RUN_SOURCE });
      main.process.kill("SIGKILL");
      await main.result;
      scene.github.updateRun(RUN_ID, { runAttempt: 2, status: "in_progress" });
      const second = hostedStep(scene, { attempt: 2, run: "true" });
      await second.run("main");
      expectComplete(scene, 1);
      return {
        by: "main",
        sent: "started, finished pass",
        message: (second.outputs["message"] ?? "").replace(/[\d.]+ s/, "… s"),
      };
    },
  },
  {
    ending: "another executor works on the same task: each pays for its own `started`",
    form: "run",
    async body(scene) {
      const { plane, event } = scene;
      answerAs(plane, "another-executor", event, "started");
      addRun(scene);
      const step = hostedStep(scene, { run: "exit 1" });
      await step.run("main");
      expect(isOpen(plane, event)).toBe(true);
      answerAs(plane, "another-executor", event, "finished");
      expectComplete(scene, 2);
      return {
        by: "main",
        sent: "started, finished fail",
        message:
          (step.outputs["message"] ?? "").split("\n", 1)[0]?.replace(/[\d.]+ s/, "… s") ?? "",
      };
    },
  },
];
for (const { ending, form, body } of together) {
  quickScene(`together, ${form}: ${ending}`, async (scene) => {
    const observed = await body(scene);
    keep(`together: ${ending}`, { phase: "working", form, ending, ...observed, isShared: true });
  });
}

test(`${SEEN_ENDINGS} holds every row, in their order; RECORD=1 writes it`, () => {
  const inOrder = [
    ...PHASES.flatMap((phase) => ROWS.filter((row) => row.phase === phase).map(keyOf)),
    ...together.map(({ ending }) => `together: ${ending}`),
  ].map((key) => lines.get(key) ?? { ending: `Nothing was observed of ${key}` });
  if (isRecording) writeFileSync(SEEN, `${JSON.stringify(inOrder, null, 2)}\n`);
  expect(inOrder.map(({ ending }) => ending)).toEqual(seen.map(({ ending }) => ending));
});
