import type { KeptnEvent } from "../../simulator";
import { actionRun, answerAs, idsOf, kinds, runWhole, scene, sentBy } from "../support/flow";
import type { Scene } from "../support/flow";

// A task that no execution of its context names is no part of a sequence: nobody counts, and the
// event store decides.

/** Sent to the API by hand, in the project of the scene. */
function byHand(
  { plane, event }: Scene,
  type = "sh.keptn.event.backup.triggered",
  shkeptncontext = "9a1f3f43-2c5c-4ff2-9b1e-2f6f3ad6c8a1",
): KeptnEvent {
  return plane.sendAs("by-hand", {
    type,
    shkeptncontext,
    data: { ...(event.data as { project: string; stage: string; service: string }) },
  });
}

scene("an event sent by hand is answered: started, the work, finished", async (given) => {
  const sent = byHand(given);
  const { main } = await runWhole(
    actionRun(given.plane, idsOf(sent), { run: "echo saved=42 >> $CLOUD_AUTOMATION_OUTPUT" }),
  );
  expect(main.exitCode).toBe(0);
  expect(sentBy(given.plane, sent)).toMatchObject([
    { type: "sh.keptn.event.backup.started" },
    { type: "sh.keptn.event.backup.finished", data: { result: "pass", backup: { saved: "42" } } },
  ]);
});

scene(
  "an event sent by hand into the context of a sequence that is at another task is answered",
  async (given) => {
    const sent = byHand(given, "sh.keptn.event.backup.triggered", given.event.shkeptncontext);
    await runWhole(actionRun(given.plane, idsOf(sent), { run: "true" }));
    expect(kinds(sentBy(given.plane, sent))).toEqual(["started", "finished"]);
    expect(kinds(sentBy(given.plane, given.event))).toEqual([]);
  },
);

scene("the webhook service has sent started for it: finished only", async (given) => {
  const sent = byHand(given);
  answerAs(given.plane, "webhook-service", sent, "started");
  await runWhole(actionRun(given.plane, idsOf(sent), { run: "true" }));
  expect(kinds(sentBy(given.plane, sent))).toEqual(["finished"]);
});

scene(
  "a stored finished closes it, whoever sent it, and a second run answers nothing",
  async (given) => {
    const [others, ours] = [byHand(given), byHand(given)];
    answerAs(given.plane, "somebody", others, "finished");
    const closed = await runWhole(
      actionRun(given.plane, idsOf(others), { run: "echo the job ran" }),
    );
    await runWhole(actionRun(given.plane, idsOf(ours), { run: "true" }));
    const again = await runWhole(actionRun(given.plane, idsOf(ours), { run: "echo the job ran" }));
    for (const { main } of [closed, again])
      expect(main).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining("(CA-312)") as string,
      });
    expect([closed, again].filter(({ main }) => main.stdout.includes("the job ran"))).toEqual([]);
    expect(kinds(sentBy(given.plane, others))).toEqual([]);
    expect(kinds(sentBy(given.plane, ours))).toEqual(["started", "finished"]);
  },
);

scene("the finished of another task in the same context does not close it", async (given) => {
  const [other, sent] = [byHand(given), byHand(given)];
  answerAs(given.plane, "somebody", other, "finished");
  await runWhole(actionRun(given.plane, idsOf(sent), { run: "exit 3" }));
  expect(sentBy(given.plane, sent).at(-1)).toMatchObject({
    type: "sh.keptn.event.backup.finished",
    data: { status: "succeeded", result: "fail" },
  });
});

scene(
  "a task of a sequence that is over, aborted or at its next task stays closed, although nobody has sent a finished",
  async ({ plane, event }) => {
    plane.abort((event.data as { project: string }).project, event.shkeptncontext);
    const { main } = await runWhole(actionRun(plane, idsOf(event), { run: "echo the job ran" }));
    expect(main.stdout).toContain("(CA-312)");
    expect(main.stdout).not.toContain("the job ran");
    expect(sentBy(plane, event)).toEqual([]);
  },
);

scene(
  "before 0.18 nobody tells executions: what is stored and not open is closed",
  async (given) => {
    const sent = byHand(given);
    const { main } = await runWhole(actionRun(given.plane, idsOf(sent), { run: "true" }));
    expect(main.stdout).toContain("(CA-312)");
    expect(sentBy(given.plane, sent)).toEqual([]);
  },
  { keptnVersion: "0.17.0" },
);

scene("own steps are the job of a task outside a sequence, too: post answers", async (given) => {
  const sent = byHand(given);
  const step = actionRun(given.plane, idsOf(sent));
  await step.run("pre");
  expect((await step.run("main")).exitCode).toBe(0);
  await step.run("post", "success");
  expect(sentBy(given.plane, sent)).toMatchObject([
    { type: "sh.keptn.event.backup.started" },
    { type: "sh.keptn.event.backup.finished", data: { result: "pass" } },
  ]);
});
