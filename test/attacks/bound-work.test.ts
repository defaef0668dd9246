import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KeptnEvent } from "../../simulator";
import type { ActionRun } from "../../simulator/runner/run-action";
import {
  actionRun,
  eventually,
  idsOf,
  isOpen,
  kinds,
  runWhole,
  sentBy,
  webhookStarted,
} from "../support/flow";
import type { GitHubScene } from "../support/github-scene";
import { addRun, githubScene, hostedStep, RUN_ID } from "../support/github-scene";

/**
 * That an id is open proves nothing about the work that got it: work speaks only for tasks that it
 * is bound to (docs/security.md, "Who may speak for a task").
 */
const SCRIPT = { run: 'touch "$EVIDENCE/ran"' };
const WORKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a script": SCRIPT,
  "own steps": {},
  "notify.send": { job: "notify.send", with: "channel: issue\ntitle: Done" },
  "issue.open": { job: "issue.open", with: "title: Done" },
};
const MODES = [
  ["mode auto", {}, {}],
  ["mode interactive", { mode: "interactive" }, {}],
  ["mode silent", { mode: "silent" }, {}],
  ["mode silent in the payload", {}, { mode: "silent" }],
] as const;

interface Attacked extends GitHubScene {
  /** The approval that somebody waits for, or the deployment. */
  readonly target: KeptnEvent;
  readonly evidence: string;
}

/** @param started  the webhook service has announced the target for another dispatch */
function attack(
  title: string,
  task: string,
  body: (attacked: Attacked) => Promise<void>,
  started = false,
): void {
  githubScene(
    title,
    async (scene) => {
      const evidence = mkdtempSync(join(tmpdir(), "evidence-"));
      try {
        const target = scene.plane.openTask({
          task,
          stage: "production",
          data: { result: "pass", approval: { pass: "manual", warning: "manual" } },
        } as Parameters<typeof scene.plane.openTask>[0]);
        if (task === "approval")
          await eventually(
            () => scene.plane.events({ triggeredId: target.id }).length > 0,
            "the approval-service takes part",
          );
        if (started) webhookStarted(scene.plane, target);
        addRun({ github: scene.github, event: target });
        await body({ ...scene, target, evidence });
      } finally {
        rmSync(evidence, { recursive: true, force: true });
      }
    },
    { plane: { approvalService: true }, isChecked: false },
  );
}

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly payload?: object;
  readonly eventType?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

function step(
  attacked: Attacked,
  { inputs = {}, payload = {}, eventType = "keptn-test", environment = {} }: Given,
): ActionRun {
  return hostedStep(
    { ...attacked, event: attacked.target },
    {
      inputs,
      eventType,
      payload: { ...idsOf(attacked.target), ...payload },
      environment: { EVIDENCE: attacked.evidence, ...environment },
    },
  );
}

function nothingHappened({ plane, github, target, evidence }: Attacked): void {
  expect(sentBy(plane, target)).toEqual([]);
  expect(isOpen(plane, target)).toBe(true);
  expect(existsSync(join(evidence, "ran"))).toBe(false);
  expect(github.issues()).toEqual([]);
}

for (const task of ["approval", "deployment"]) {
  for (const [work, inputs] of Object.entries(WORKS)) {
    for (const [how, mode, payload] of MODES) {
      attack(
        `who can dispatch: an open ${task} in production for ${work} of keptn-test, ` +
          `${how}: nothing runs, nothing is sent, red`,
        task,
        async (attacked) => {
          const { main, post } = await runWhole(
            step(attacked, { inputs: { ...inputs, ...mode }, payload }),
          );
          expect({ main: main.exitCode, post: post.exitCode }).toEqual({ main: 1, post: 0 });
          expect(main.stdout).toContain(`add \`tasks: ${task}\` to the step`);
          nothingHappened(attacked);
        },
      );
    }
  }
  for (const verify of ["off", "prefer"]) {
    attack(
      `who can dispatch: an open ${task} for a script with verify ${verify}: the same`,
      task,
      async (attacked) => {
        const { main } = await runWhole(step(attacked, { inputs: { ...SCRIPT, verify } }));
        expect(main.exitCode).toBe(1);
        nothingHappened(attacked);
      },
    );
  }
  for (const sends of ["auto", "always", "never"]) {
    attack(
      `who can dispatch: an open ${task} under the name of test, verify off and ` +
        `send-started ${sends}: its id is no test's`,
      task,
      async (attacked) => {
        await runWhole(
          step(attacked, {
            inputs: { ...SCRIPT, verify: "off", "send-started": sends },
            payload: { type: "sh.keptn.event.test.triggered" },
          }),
        );
        expect(
          attacked.plane
            .events({ triggeredId: attacked.target.id })
            .filter(({ event }) => event.source.includes("/actions/runs/")),
        ).toEqual([]);
        nothingHappened(attacked);
      },
    );
  }
  for (const status of ["failure", "cancelled"] as const) {
    attack(
      `who can dispatch: an open ${task} while a step before ours ends in ${status}: post says nothing for it`,
      task,
      async (attacked) => {
        const given = step(attacked, { inputs: SCRIPT });
        await given.run("pre");
        const post = await given.run("post", status);
        expect(post.stdout).toContain("CA-208");
        nothingHappened(attacked);
      },
    );
  }
  attack(
    `who can dispatch: an open ${task}, and main is killed before it wrote anything: post says nothing for it`,
    task,
    async (attacked) => {
      await step(attacked, { inputs: SCRIPT }).run("post", "failure");
      nothingHappened(attacked);
    },
  );
  attack(
    `who can dispatch: an open ${task} for a catalogue without a rule for it: nothing is sent`,
    task,
    async (attacked) => {
      const given = step(attacked, {
        inputs: { "tasks-file": "tasks.yml" },
        eventType: `keptn-${task}`,
      });
      writeFileSync(
        join(given.workspace, "tasks.yml"),
        "tasks: { test: { run: 'touch \"$EVIDENCE/ran\"' } }",
      );
      const { main } = await runWhole(given);
      expect(main.stdout).toMatch(
        new RegExp(
          `::error::.*tasks.yml has no rule for the task "${task}"; did you ` +
            `mean|::error::.*tasks.yml has no rule for the task "${task}"\\.`,
        ),
      );
      nothingHappened(attacked);
    },
  );
}

attack(
  "who can dispatch: an open deployment for the approval workflow: nobody is asked, and so nobody can approve it",
  "deployment",
  async (attacked) => {
    const { main } = await runWhole(
      step(attacked, { inputs: { job: "approval.ask" }, eventType: "keptn-approval" }),
    );
    expect(main.exitCode).toBe(1);
    nothingHappened(attacked);
  },
);

attack(
  "who can dispatch: an approval in a payload that is refused for keptn-test: the complaint is no answer",
  "approval",
  async (attacked) => {
    const { main } = await runWhole(step(attacked, { inputs: SCRIPT, payload: { mode: "loud" } }));
    expect(main.exitCode).toBe(1);
    nothingHappened(attacked);
  },
);

attack(
  "who can dispatch: the input event has no event type, so without `tasks` nothing is answered",
  "deployment",
  async (attacked) => {
    const { main } = await runWhole(
      step(attacked, {
        inputs: { ...SCRIPT, event: JSON.stringify(idsOf(attacked.target)) },
        eventType: "keptn-deployment",
      }),
    );
    expect(main.stdout).toMatch(/not started by a dispatch with an event type.*CA-208/);
    nothingHappened(attacked);
  },
);

describe("approvals", () => {
  for (const [how, inputs] of Object.entries({
    ...WORKS,
    "a script, silent": { ...SCRIPT, mode: "silent" },
    "a script beside approval.ask": { ...SCRIPT, job: "approval.ask" },
  })) {
    attack(
      `who can change the workflow by mistake: ${how} for approvals is an input error, and sends nothing`,
      "approval",
      async (attacked) => {
        const { main } = await runWhole(
          step(attacked, { inputs: { ...inputs, tasks: "approval" }, eventType: "keptn-approval" }),
        );
        expect(main.exitCode).toBe(1);
        expect(main.stdout).toMatch(/::error::.*CA-209/);
        nothingHappened(attacked);
      },
    );
  }
  for (const [rule, code] of [
    ["'*': { run: 'touch \"$EVIDENCE/ran\"' }", "CA-205"],
    ["approval: { run: 'touch \"$EVIDENCE/ran\"' }", "CA-209"],
    ["approval: { job: approval.ask, enabled: false }", "CA-209"],
    ["approval: { enabled: { value: false, answer: pass } }", "CA-209"],
    ["approval: { run: x, jib: y }", "CA-209"],
  ] as const) {
    for (const started of [false, true]) {
      attack(
        "who can dispatch: an approval for a catalogue with " +
          `${rule}${started ? ", announced by the webhook service" : ""}: ${code}, ` +
          "nothing is sent",
        "approval",
        async (attacked) => {
          const given = step(attacked, {
            inputs: { "tasks-file": "tasks.yml" },
            eventType: "keptn-task",
          });
          writeFileSync(join(given.workspace, "tasks.yml"), `tasks: { ${rule} }`);
          const { main } = await runWhole(given);
          expect(main.exitCode).toBe(1);
          expect(main.stdout).toContain(`(${code})`);
          nothingHappened(attacked);
        },
        started,
      );
    }
  }
  attack(
    "a silent catalogue with a script for approvals is an input error, too",
    "approval",
    async (attacked) => {
      const given = step(attacked, {
        inputs: { "tasks-file": "tasks.yml", mode: "silent" },
        eventType: "keptn-approval",
      });
      writeFileSync(
        join(given.workspace, "tasks.yml"),
        "tasks: { approval: { run: 'touch \"$EVIDENCE/ran\"' } }",
      );
      const { main } = await runWhole(given);
      expect({ exitCode: main.exitCode, stdout: main.stdout }).toEqual({
        exitCode: 1,
        stdout: expect.stringMatching(/::error::.*CA-209/),
      });
      nothingHappened(attacked);
    },
  );
  attack("`tasks: *` is no word for approvals: skipped", "approval", async (attacked) => {
    const { main } = await runWhole(
      step(attacked, { inputs: { ...SCRIPT, tasks: "*" }, eventType: "keptn-approval" }),
    );
    expect(main.exitCode).toBe(0);
    expect(main.stdout).toMatch(/::notice::.*CA-323/);
    nothingHappened(attacked);
  });
});

describe("who may end a task that the work is not bound to", () => {
  const unbound = (attacked: Attacked, given: Given = {}) =>
    runWhole(step(attacked, { inputs: { ...SCRIPT }, ...given }));

  attack(
    "announced by the webhook service for us alone: errored with the line to add, and nothing ran",
    "deployment",
    async (attacked) => {
      const { main, post } = await unbound(attacked);
      expect({ main: main.exitCode, post: post.exitCode }).toEqual({ main: 1, post: 0 });
      const [finished, ...more] = sentBy(attacked.plane, attacked.target);
      expect(more).toEqual([]);
      expect(finished?.data).toMatchObject({
        status: "errored",
        result: "fail",
        message: expect.stringMatching(/add `tasks: deployment` to the step.*\(CA-208\)/),
      });
      expect(existsSync(join(attacked.evidence, "ran"))).toBe(false);
    },
    true,
  );
  attack(
    "the same for own steps, which must not run, whatever fail-step says",
    "deployment",
    async (attacked) => {
      const { main } = await unbound(attacked, { inputs: { "fail-step": "false" } });
      expect(main.exitCode).toBe(1);
      expect(kinds(sentBy(attacked.plane, attacked.target))).toEqual(["finished"]);
    },
    true,
  );
  attack(
    "another run of this repository carries the id in its title: nothing is sent",
    "deployment",
    async (attacked) => {
      addRun(
        { github: attacked.github, event: attacked.target },
        {
          id: RUN_ID + 1,
          displayTitle: `keptn-deployment ${attacked.target.id}`,
          event: "repository_dispatch",
        },
      );
      expect((await unbound(attacked)).main.exitCode).toBe(1);
      nothingHappened(attacked);
    },
    true,
  );
  attack(
    "GitHub cannot tell which runs there are: nothing is sent",
    "deployment",
    async (attacked) => {
      expect(
        (await unbound(attacked, { inputs: { ...SCRIPT, "github-token": "" } })).main.exitCode,
      ).toBe(1);
      nothingHappened(attacked);
    },
    true,
  );
  attack(
    "another executor has started it, too: nothing is sent",
    "deployment",
    async (attacked) => {
      attacked.plane.sendAs("helm-service", {
        type: "sh.keptn.event.deployment.started",
        shkeptncontext: attacked.target.shkeptncontext,
        triggeredid: attacked.target.id,
        data: { ...(attacked.target.data as { project: string; stage: string; service: string }) },
      });
      expect((await unbound(attacked)).main.exitCode).toBe(1);
      nothingHappened(attacked);
    },
    true,
  );
  attack(
    "another stage than the input names: skipped with a notice, nothing is sent",
    "deployment",
    async (attacked) => {
      const { main } = await unbound(attacked, {
        inputs: { ...SCRIPT, stages: "staging" },
        eventType: "keptn-deployment",
      });
      expect(main.exitCode).toBe(0);
      expect(main.stdout).toMatch(
        /::notice::.*`stages` names "staging", and not "production".*CA-323/,
      );
      nothingHappened(attacked);
    },
    true,
  );
  attack(
    "the same in silent mode",
    "deployment",
    async (attacked) => {
      const { main } = await unbound(attacked, {
        inputs: { ...SCRIPT, stages: "staging", mode: "silent" },
        eventType: "keptn-deployment",
      });
      expect({ exitCode: main.exitCode, stdout: main.stdout }).toEqual({
        exitCode: 0,
        stdout: expect.stringMatching(
          /::notice::.*`stages` names "staging", and not "production".*CA-323/,
        ),
      });
      nothingHappened(attacked);
    },
    true,
  );
  attack(
    "the stage counts as the control plane tells it, not as the payload does",
    "deployment",
    async (attacked) => {
      await unbound(attacked, {
        inputs: { ...SCRIPT, stages: "staging" },
        payload: { stage: "staging" },
        eventType: "keptn-deployment",
      });
      nothingHappened(attacked);
    },
    true,
  );
  attack(
    "tasks, or projects, that name others: skipped, and a complaint about an input is no answer",
    "deployment",
    async (attacked) => {
      for (const scope of [{ tasks: "test build" }, { projects: "other" }]) {
        const { main, post } = await unbound(attacked, {
          inputs: { ...SCRIPT, ...scope, "timeout-minutes": "never" },
          eventType: "keptn-deployment",
        });
        expect({ main: main.exitCode, post: post.exitCode }).toEqual({ main: 0, post: 0 });
        nothingHappened(attacked);
      }
    },
    true,
  );
  attack(
    "verify off: the stage is read all the same where it decides who may speak, whatever the payload says",
    "deployment",
    async (attacked) => {
      const { main } = await unbound(attacked, {
        inputs: { ...SCRIPT, stages: "staging", verify: "off" },
        payload: { stage: "staging" },
        eventType: "keptn-deployment",
      });
      expect(main.stdout).toMatch(
        /::notice::.*`stages` names "staging", and not "production".*CA-323/,
      );
      nothingHappened(attacked);
    },
    true,
  );
  for (const status of ["failure", "cancelled"] as const) {
    attack(
      "announced by the webhook service for us alone, and a step before ours ends in " +
        `${status}: post says what main would have said`,
      "deployment",
      async (attacked) => {
        const given = step(attacked, { inputs: SCRIPT });
        await given.run("pre");
        await given.run("post", status);
        expect(sentBy(attacked.plane, attacked.target).map(({ data }) => data)).toMatchObject([
          {
            status: "errored",
            message: expect.stringMatching(/add `tasks: deployment` to the step.*\(CA-208\)/),
          },
        ]);
        expect(isOpen(attacked.plane, attacked.target)).toBe(false);
      },
      true,
    );
  }
  attack(
    "the checkout failed, so the catalogue cannot be read: its task is answered all the same",
    "deployment",
    async (attacked) => {
      const given = step(attacked, {
        inputs: { "tasks-file": "tasks.yml" },
        eventType: "keptn-deployment",
      });
      await given.run("pre");
      await given.run("post", "failure");
      expect(sentBy(attacked.plane, attacked.target).map(({ data }) => data)).toMatchObject([
        { status: "errored", message: expect.stringContaining("tasks.yml") },
      ]);
    },
    true,
  );
  attack(
    "a pattern in tasks: an input error that sends nothing",
    "deployment",
    async (attacked) => {
      const { main } = await unbound(attacked, {
        inputs: { ...SCRIPT, tasks: "deploy*" },
        eventType: "keptn-deployment",
      });
      expect(main.stdout).toMatch(/::error::tasks: expected names/);
      nothingHappened(attacked);
    },
    true,
  );
});

describe("silence that the payload asks for", () => {
  attack(
    "who can dispatch: `mode: silent` in the payload beside an address is ignored " +
      "with a warning, and the task is answered",
    "test",
    async (attacked) => {
      const { main } = await runWhole(
        step(attacked, { inputs: SCRIPT, payload: { mode: "silent" } }),
      );
      expect(main.stdout).toMatch(/::warning::.*CA-324/);
      expect(kinds(sentBy(attacked.plane, attacked.target))).toEqual(["finished"]);
    },
    true,
  );
  attack(
    "without an address it counts, since nothing could be answered anyway",
    "test",
    async (attacked) => {
      const { main } = await runWhole(
        actionRun(
          { url: "", token: "" },
          { ...idsOf(attacked.target), mode: "silent" },
          { run: "true", eventType: "keptn-test" },
        ),
      );
      expect(main.exitCode).toBe(0);
      expect(main.stdout).not.toContain("CA-324");
    },
    true,
  );
  attack(
    "without an address, but the workflow says interactive: ignored",
    "test",
    async (attacked) => {
      const { main } = await runWhole(
        actionRun(
          { url: "", token: "" },
          { ...idsOf(attacked.target), mode: "silent" },
          { run: "true", eventType: "keptn-test", inputs: { mode: "interactive" } },
        ),
      );
      expect(main.stdout).toMatch(/CA-202/);
    },
    true,
  );
  attack(
    "who can dispatch: the deployment's script gets a `finished` event: nothing runs",
    "test",
    async (attacked) => {
      const { main } = await runWhole(
        step(attacked, { inputs: SCRIPT, payload: { type: "sh.keptn.event.deployment.finished" } }),
      );
      expect(main.exitCode).toBe(1);
      expect(main.stdout).toMatch(/`mode: silent`.*CA-208/);
      nothingHappened(attacked);
    },
    true,
  );
  for (const [what, given] of [
    ["the event type of its task", { eventType: "keptn-deployment" }],
    ["`tasks`", { eventType: "work", tasks: "deployment" }],
  ] as const) {
    attack(
      `who can dispatch: the deployment's script, bound by ${what}, gets a ` +
        `\`finished\` event that never was: nothing runs`,
      "deployment",
      async (attacked) => {
        const { eventType, ...inputs } = given;
        const { main } = await runWhole(
          step(attacked, {
            inputs: { ...SCRIPT, ...inputs },
            eventType,
            payload: { type: "sh.keptn.event.deployment.finished" },
          }),
        );
        expect(main.exitCode).toBe(1);
        expect(main.stdout).toMatch(
          /::error::The event could not be read .*end the event_type in deployment-finished\..*CA-208/,
        );
        nothingHappened(attacked);
      },
      true,
    );
  }
});
