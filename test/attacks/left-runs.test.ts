import { isOpen, kinds, sentBy, webhookStarted } from "../support/flow";
import type { SweepScene } from "../support/sweep";
import { deadRun, runSweep, sweepScene, OLD_ENOUGH_MS } from "../support/sweep";

/**
 * A run that has left a task to somebody else, because its workflow is not for it, has nothing to
 * answer: its end is no reason to end the task under whoever works on it (docs/sweep.md).
 */
const PATH = ".github/workflows/tasks.yml";
const SERVED = { tasks: "deployment" };

function workflow(given: string, uses = "octo/actions@v1"): string {
  return (
    "on: { repository_dispatch: { types: [keptn-deployment] } }\njobs:\n  task:\n " +
    "   runs-on: x\n    steps:\n      - uses: actions/checkout@v5\n      - uses: " +
    `${uses}\n        with: { control-plane-url: https://keptn, ${given} }\n`
  );
}

function leftRun(scene: SweepScene, ...texts: readonly string[]): void {
  webhookStarted(scene.plane, scene.event);
  scene.github.setFile(PATH, texts[0] ?? "");
  if (texts[1] !== undefined) scene.github.setFile(".github/cloud-automation.yml", texts[1]);
  deadRun(scene, { path: PATH, conclusion: "success" });
}

async function leavesItAlone(scene: SweepScene): Promise<void> {
  expect((await runSweep(scene)).outputs).toEqual({ finished: "0", delivered: "0" });
  expect(isOpen(scene.plane, scene.event)).toBe(true);
}

async function endsIt(scene: SweepScene): Promise<void> {
  expect((await runSweep(scene)).outputs["finished"]).toBe("1");
  expect(kinds(sentBy(scene.plane, scene.event))).toEqual(["finished"]);
}

describe("a run of `keptn-deployment` that was over at once, as its workflow is for", () => {
  for (const [what, given] of [
    ["other stages", "run: ./deploy.sh, stages: production"],
    ["other projects", "run: ./deploy.sh, projects: others"],
    ["other tasks", "run: ./test.sh, tasks: 'test build'"],
    [
      "other stages of a word that an expression adds nothing to",
      "tasks: '${{ vars.TASKS }}', stages: production",
    ],
  ] as const) {
    sweepScene(`${what}: the task is left alone`, async (scene) => {
      leftRun(scene, workflow(given));
      await leavesItAlone(scene);
    });
  }
  for (const [what, catalogue] of [
    ["no key for it", "tasks: { test: { run: x } }"],
    ["other stages at its top", "stages: [production]\ntasks: { deployment: { run: x } }"],
  ] as const) {
    sweepScene(`a catalogue with ${what}: the task is left alone`, async (scene) => {
      leftRun(scene, workflow("tasks-file: .github/cloud-automation.yml"), catalogue);
      await leavesItAlone(scene);
    });
  }
  sweepScene(
    "this stage, in a second call: the task is ended, since its run died",
    async (scene) => {
      const { stage } = scene.event.data as { stage: string };
      leftRun(
        scene,
        `${workflow("run: ./deploy.sh, stages: production")}      - uses: ` +
          "octo/actions@v1\n        with: { control-plane-url: https://keptn, run: " +
          `./deploy.sh, stages: 'x ${stage}' }\n`,
      );
      await endsIt(scene);
    },
  );
  for (const [what, other] of [
    [
      "a workflow whose address is a secret",
      "  other:\n    uses: octo/actions/.github/workflows/deploy.yml@v1\n",
    ],
    [
      "an action of its own",
      "  other:\n    runs-on: x\n    steps:\n      - uses: ./.github/actions/deploy\n",
    ],
  ] as const) {
    sweepScene(
      `other stages, but ${what} beside it may have answered: the task is ended, since its run died`,
      async (scene) => {
        leftRun(scene, `${workflow("run: ./deploy.sh, stages: production")}${other}`);
        await endsIt(scene);
      },
    );
  }
  for (const [what, given] of [
    ["no limits", "run: ./deploy.sh"],
    ["any stage", "run: ./deploy.sh, stages: '*'"],
    [
      "what only expressions say",
      "run: ./deploy.sh, tasks: '${{ vars.TASKS }}', stages: '${{ vars.STAGES }}'",
    ],
    ["empty words", "run: ./deploy.sh, tasks: '', stages: ''"],
  ] as const) {
    sweepScene(`${what}: the task is ended, since its run died`, async (scene) => {
      leftRun(scene, workflow(given));
      await endsIt(scene);
    });
  }
});

describe("a run without `run-name`", () => {
  sweepScene(
    "at work, and the webhook service has announced the task: nothing is ended under it, and the line to add is told",
    async (scene) => {
      webhookStarted(scene.plane, scene.event);
      scene.github.addRun({
        id: 4711,
        displayTitle: "keptn-deployment",
        status: "in_progress",
        path: PATH,
      });
      const swept = await runSweep(scene, SERVED, OLD_ENOUGH_MS);
      expect(swept.outputs["finished"]).toBe("0");
      expect(swept.stdout).toContain(
        "run 4711 is at work, and its title does not say for which task: add " +
          `\`run-name: \${{ github.event.action }} \${{ github.event.client_payload.id ` +
          `}}\` to ${PATH}`,
      );
      expect(isOpen(scene.plane, scene.event)).toBe(true);
    },
  );
  sweepScene("that is over: the task is ended in the sweep's own name", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    deadRun(scene, { displayTitle: "keptn-deployment" });
    expect((await runSweep(scene, SERVED, OLD_ENOUGH_MS)).outputs["finished"]).toBe("1");
    expect(sentBy(scene.plane, scene.event)).toEqual([]);
  });
});
