import { callbackScene } from "../support/callback";
import { after, before, stepOf } from "../support/n8n";

describe("the published way, whose script calls n8n itself", () => {
  callbackScene("goes on when the script works", async (scene) => {
    await before(scene, "works");
    expect(scene.execution).toMatchObject({ state: "finished", answer: { status: "completed" } });
  });
  for (const fate of ["fails", "is cancelled", "loses its runner"] as const)
    callbackScene(`hangs when the script ${fate}`, async (scene) => {
      await before(scene, fate);
      expect(scene.execution).toMatchObject({ state: "waiting", answer: undefined });
      expect(scene.waiting.calls).toEqual([]);
    });
});

describe("the same with one step changed", () => {
  test.concurrent("is the workflow that was published but for that step", async () => {
    expect(stepOf("after").uses).toMatch(/^cloud-automation-actions\//);
    expect(stepOf("before").run).toContain(stepOf("after").with?.["run"]);
  });
  for (const [fate, answer] of [
    ["works", { status: "succeeded", result: "pass" }],
    ["fails", { status: "succeeded", result: "fail" }],
    ["is cancelled", { status: "errored" }],
    ["loses its runner", { status: "errored" }],
  ] as const)
    callbackScene(`answers when the script ${fate}`, async (scene) => {
      await after(scene, fate);
      expect(scene.execution).toMatchObject({ state: "finished", answer });
      expect(scene.waiting.calls).toHaveLength(1);
    });
});
