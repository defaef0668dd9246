import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actionRun, isOpen, runWhole, sentBy } from "../support/flow";
import type { Payload } from "./open-task";
import { startWithTask, TASK } from "./open-task";

const payload: Payload & { type: string } = {
  type: `sh.keptn.event.${TASK}.triggered`,
  id: "11111111-2222-4333-8444-555555555555",
  shkeptncontext: "99999999-8888-4777-8666-555555555555",
  project: "e2e",
  stage: "dev",
  service: "passes",
};

test("the task that was dispatched is open in the control plane on the runner, and the action answers it", async () => {
  const plane = await startWithTask(payload);
  try {
    const [event] = plane.openTasks();
    expect(event).toMatchObject({
      type: payload.type,
      id: payload.id,
      shkeptncontext: payload.shkeptncontext,
      data: { project: "e2e", stage: "dev", service: "passes" },
    });
    if (!event) throw new Error("no task");
    const { main } = await runWhole(
      actionRun(plane, payload, { run: "echo done", inputs: { "send-started": "always" } }),
    );
    expect(main.exitCode).toBe(0);
    expect(sentBy(plane, event).map(({ data }) => (data as { result?: string }).result)).toEqual([
      undefined,
      "pass",
    ]);
    expect(isOpen(plane, event)).toBe(false);
  } finally {
    await plane.close();
  }
});

test("every scenario has a job that listens to its dispatch", () => {
  const read = (path: string) => readFileSync(join(__dirname, path), "utf8");
  const workflow = read("../../.github/workflows/e2e.yml");
  const actions = [...read("conduct.mjs").matchAll(/action: "([\w-]+)"/g)].map(
    ([, action]) => action ?? "",
  );
  expect(actions.length).toBeGreaterThan(5);
  for (const action of actions) {
    expect(workflow).toContain(`github.event.action == '${action}'`);
    expect(/types: \[(.+)\]/.exec(workflow)?.[1]?.split(", ")).toContain(action);
  }
});
