import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { ActionRun } from "../../simulator/runner/run-action";
import { eventually, isOpen, sentBy, webhookStarted } from "../support/flow";
import type { GitHubScene, HostedOptions } from "../support/github-scene";
import { addRun, githubScene, hostedStep } from "../support/github-scene";
import { watchers } from "../support/watchers";

const CANCEL = "POST /repos/octo/demo/actions/runs/4711/cancel";
const input = { "cancel-on-abort": "true" };

const cancels = ({ github }: GitHubScene) =>
  github.requests
    .map(({ method, path }) => `${method} ${path}`)
    .filter((request) => request === CANCEL).length;
/** At the state of the sequence, by whoever has one. */
const looks = ({ plane }: GitHubScene) =>
  plane.requests.filter(({ path }) => path.includes("/v1/sequence/")).length;
const abort = ({ plane, event }: GitHubScene) =>
  plane.abort((event.data as { project: string }).project, event.shkeptncontext);

const watchFileOf = (step: ActionRun): string =>
  (JSON.parse(step.state["ledger"] ?? "{}") as { job?: { watchFile?: string } }).job?.watchFile ??
  "";

/** pre and main of the form with own steps; the steps are at work afterwards. */
async function handedOver(scene: GitHubScene, options: HostedOptions = {}): Promise<ActionRun> {
  webhookStarted(scene.plane, scene.event);
  addRun(scene);
  const step = hostedStep(scene, { inputs: input, ...options });
  await step.run("pre");
  expect(await step.run("main")).toMatchObject({ exitCode: 0 });
  return step;
}

async function scriptAtWork(scene: GitHubScene, options: HostedOptions = {}) {
  webhookStarted(scene.plane, scene.event);
  addRun(scene);
  const step = hostedStep(scene, { run: "echo begun; sleep 4731", inputs: input, ...options });
  const main = step.start("main");
  let printed = "";
  main.process.stdout?.on("data", (text: string) => (printed += text));
  await eventually(() => printed.includes("begun"), "the job prints");
  return { step, main };
}

describe("with run", () => {
  githubScene(
    "aborted: the job is ended and the run cancelled, once; nothing is sent",
    async (scene) => {
      const { step, main } = await scriptAtWork(scene);
      abort(scene);
      const result = await main.result;
      expect(cancels(scene)).toBe(1);
      expect(scene.github.run(4711)).toMatchObject({
        status: "completed",
        conclusion: "cancelled",
      });
      expect(result.exitCode).toBe(1);
      expect(result.stdout).toMatch(
        /::error::deployment: The sequence was aborted or timed out in the control plane; the job was ended and nothing is sent\. \(CA-315\)/,
      );
      expect(await step.run("post", "cancelled")).toMatchObject({ exitCode: 0, stdout: "" });
      expect(sentBy(scene.plane, scene.event)).toEqual([]);
    },
  );

  githubScene("without the input the job is ended and nothing is cancelled", async (scene) => {
    const { main } = await scriptAtWork(scene, { inputs: {} });
    abort(scene);
    expect((await main.result).exitCode).toBe(1);
    expect(scene.github.requests.filter(({ method }) => method === "POST")).toEqual([]);
    expect(scene.github.run(4711)?.status).toBe("in_progress");
  });

  githubScene(
    "the permission is missing: said so, with the permission",
    async (scene) => {
      const { main } = await scriptAtWork(scene);
      abort(scene);
      const { stdout, exitCode } = await main.result;
      expect(exitCode).toBe(1);
      expect(cancels(scene)).toBe(1);
      expect(stdout).toMatch(
        /::warning::The run could not be cancelled \(cancel-on-abort\): GitHub answered HTTP 403; .*it needs `actions: write` \(CA-605\)/,
      );
    },
    { permissions: { actions: "read" } },
  );

  githubScene("without a token: said so", async (scene) => {
    const { main } = await scriptAtWork(scene, { inputs: { ...input, "github-token": "" } });
    abort(scene);
    expect((await main.result).stdout).toMatch(
      /::warning::The run could not be cancelled \(cancel-on-abort\): github-token is empty \(CA-605\)/,
    );
  });
});

describe("with own steps", () => {
  githubScene(
    "aborted: the run is cancelled at the next look, the watcher goes, and post says aborted and sends nothing",
    async (scene) => {
      const step = await handedOver(scene);
      const [pid, ...more] = watchers(step);
      expect([pid === undefined, more]).toEqual([false, []]);
      const before = looks(scene);
      abort(scene);
      await eventually(() => cancels(scene) > 0, "the run is cancelled");
      expect(looks(scene) - before).toBe(1);
      await eventually(() => watchers(step).length === 0, "the watcher is gone");
      const post = await step.run("post", "cancelled");
      expect(post.exitCode).toBe(1);
      expect(post.stdout).toMatch(
        /::error::deployment: The sequence was aborted or timed out in the control plane; nothing is sent\. \(CA-315\)/,
      );
      expect(cancels(scene)).toBe(1);
      expect(sentBy(scene.plane, scene.event)).toEqual([]);
    },
  );

  githubScene("without the input nobody watches", async (scene) => {
    const step = await handedOver(scene, { inputs: {} });
    expect(watchers(step)).toEqual([]);
    expect(watchFileOf(step)).toBe("");
    abort(scene);
    const post = await step.run("post", "success");
    expect(post.stdout).toContain("(CA-315)");
    expect(scene.github.requests.filter(({ method }) => method === "POST")).toEqual([]);
    expect(sentBy(scene.plane, scene.event)).toEqual([]);
  });

  githubScene(
    "the steps come to their end: post answers, its file is gone, and the watcher goes",
    async (scene) => {
      const step = await handedOver(scene);
      const file = watchFileOf(step);
      expect(existsSync(file)).toBe(true);
      const post = step.start("post");
      await eventually(() => !existsSync(file), "post removes the file");
      await eventually(() => watchers(step).length === 0, "the watcher is gone");
      expect((await post.result).exitCode).toBe(0);
      expect(cancels(scene)).toBe(0);
      expect(isOpen(scene.plane, scene.event)).toBe(false);
    },
  );

  githubScene(
    "post ends the watch also where the job failed and nothing can be answered",
    async (scene) => {
      const step = await handedOver(scene);
      scene.plane.faults.add({
        method: "POST",
        path: /\/v1\/event$/,
        effect: { kind: "answer", status: 400 },
      });
      expect((await step.run("post", "failure")).exitCode).toBe(1);
      await eventually(() => watchers(step).length === 0, "the watcher is gone");
    },
  );

  githubScene(
    "no token stands in the watcher's environment, command line, or file",
    async (scene) => {
      const { plane, github } = scene;
      const step = await handedOver(scene, { environment: { SOME_SECRET: "s3cret-of-the-step" } });
      const [pid = 0] = watchers(step);
      const seen = ["environ", "cmdline"]
        .map((name) => readFileSync(`/proc/${pid}/${name}`, "utf8"))
        .join("\0");
      expect(seen).toContain("dist/watch/index.js");
      expect(seen).toContain("GITHUB_RUN_ID=4711");
      for (const secret of [
        plane.token,
        github.token,
        "s3cret-of-the-step",
        step.state["ledger"] ?? "-",
      ])
        expect(seen).not.toContain(secret);
      expect(seen).not.toMatch(/INPUT_|STATE_|ACTIONS_RUNTIME|TOKEN=/);
      expect(readFileSync(watchFileOf(step), "utf8")).not.toContain(plane.token);
      // It holds none of main's streams, or the runner would wait for it.
      const open = readdirSync(`/proc/${pid}/fd`)
        .filter((fd) => ["1", "2"].includes(fd))
        .map((fd) =>
          spawnSync("readlink", [`/proc/${pid}/fd/${fd}`], { encoding: "utf8" }).stdout.trim(),
        );
      expect(open).toEqual(["/dev/null", "/dev/null"]);
      await step.run("post");
    },
  );

  githubScene(
    "the permission is missing: post tells it",
    async (scene) => {
      const step = await handedOver(scene);
      abort(scene);
      await eventually(() => cancels(scene) > 0, "cancelling is tried");
      await eventually(() => watchers(step).length === 0, "the watcher is gone");
      const post = await step.run("post", "success");
      expect(post.stdout).toMatch(/::error::.*The sequence was aborted.*\(CA-315\)/);
      expect(post.stdout).toMatch(
        /::warning::The run could not be cancelled \(cancel-on-abort\): GitHub answered HTTP 403; .*`actions: write`.*\(CA-605\)/,
      );
      expect(sentBy(scene.plane, scene.event)).toEqual([]);
    },
    { permissions: { actions: "read" } },
  );

  githubScene("GitHub is away for a moment: cancelled at the next look", async (scene) => {
    const step = await handedOver(scene);
    scene.github.faults.add({
      method: "POST",
      path: /cancel$/,
      nth: 1,
      effect: { kind: "answer", status: 502 },
    });
    abort(scene);
    await eventually(
      () => scene.github.run(4711)?.conclusion === "cancelled",
      "the run is cancelled",
    );
    expect(cancels(scene)).toBe(2);
    await step.run("post", "cancelled");
  });

  githubScene(
    "the control plane cannot be read for a moment: cancelled at the next look",
    async (scene) => {
      const step = await handedOver(scene);
      scene.plane.faults.add({
        path: /\/v1\/sequence\//,
        nth: 1,
        effect: { kind: "answer", status: 503 },
      });
      abort(scene);
      await eventually(() => cancels(scene) > 0, "the run is cancelled");
      await step.run("post", "cancelled");
    },
  );

  githubScene("without a token: said by main, and nobody watches", async (scene) => {
    webhookStarted(scene.plane, scene.event);
    const step = hostedStep(scene, { inputs: { ...input, "github-token": "" } });
    const main = await step.run("main");
    expect(main).toMatchObject({ exitCode: 0 });
    expect(main.stdout).toMatch(
      /::warning::cancel-on-abort has no effect: github-token is empty\. \(CA-605\)/,
    );
    expect(watchers(step)).toEqual([]);
  });
});
