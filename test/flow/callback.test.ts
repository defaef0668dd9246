import { Webhook } from "standardwebhooks";
import type { Memo } from "../../src/callback/memo";
import { seal } from "../../src/callback/memo";
import type { UndeliveredResult } from "../../src/domain/counting/undelivered-result";
import {
  undeliveredResultName,
  writeUndeliveredResult,
} from "../../src/domain/counting/undelivered-result";
import type { CallbackScene } from "../support/callback";
import {
  callbackScene,
  callbackStep,
  endRun,
  SECRET,
  seen,
  sweepCallbacks,
} from "../support/callback";
import { cancel, eventually, runWhole } from "../support/flow";

const RUN = { url: expect.stringMatching(/\/octo\/demo\/actions\/runs\/4711\/attempts\/1$/) };
const answer = (fields: object) => ({
  version: "1",
  id: expect.stringMatching(/^[0-9a-f]{32}$/),
  task: "deploy",
  run: { id: 4711, attempt: 1, ...RUN },
  ...fields,
});

describe("n8n waits", () => {
  callbackScene("a script that works resumes it with what it reported", async (scene) => {
    const step = callbackStep(scene, {
      inputs: {
        run: [
          'echo "where=https://shop.example.com" >> "$CLOUD_AUTOMATION_OUTPUT"',
          'node -p "JSON.parse(fs.readFileSync(process.env.CLOUD_AUTOMATION_EVENT)).data.inputs.version"',
        ].join("\n"),
      },
    });
    const { main, post } = await runWhole(step);
    expect([main.exitCode, post.exitCode]).toEqual([0, 0]);
    expect(main.stdout).not.toContain("::warning::");
    expect(main.stdout).toContain("\n1.2.3\n");
    expect(main.stdout).not.toContain("::warning::");
    expect(seen(scene)).toEqual({
      calls: 1,
      state: "finished",
      answer: answer({
        status: "succeeded",
        result: "pass",
        message: expect.stringMatching(/^Deploy of|^deploy/i),
        data: { where: "https://shop.example.com" },
        labels: { githubRun: RUN.url },
      }),
    });
  });

  callbackScene("the address is masked, and stands in nothing that is kept", async (scene) => {
    const step = callbackStep(scene, {
      inputs: { run: 'cat "$CLOUD_AUTOMATION_EVENT"; cat "$GITHUB_EVENT_PATH"; exit 3' },
    });
    const { main, post } = await runWhole(step);
    const signature = scene.execution.resumeUrl.split("=")[1] ?? "";
    expect(main.stdout).toContain(`::add-mask::${scene.execution.resumeUrl}`);
    const said = [main.stdout, post.stdout].join("\n").replaceAll(/^::add-mask::.*$/gm, "");
    const kept = [said, step.summary, JSON.stringify(step.outputs), JSON.stringify(step.state)];
    // The runner blanks what the script itself prints, by those masks.
    const ours = kept.map((text) => text.split("\n").filter((line) => !line.includes("resumeUrl")));
    expect(ours.flat().filter((line) => line.includes(signature))).toEqual([]);
    expect(scene.execution.answer).toMatchObject({ status: "succeeded", result: "fail" });
    expect(JSON.stringify(scene.execution.answer)).not.toContain(signature);
  });

  callbackScene("a script that says no is no error", async (scene) => {
    const { main } = await runWhole(callbackStep(scene, { inputs: { run: "exit 1" } }));
    expect(main.exitCode).toBe(1);
    expect(seen(scene)).toMatchObject({
      calls: 1,
      answer: answer({ status: "succeeded", result: "fail" }),
    });
  });

  callbackScene("a script that cannot run is errored and never a fail alone", async (scene) => {
    await runWhole(callbackStep(scene, { inputs: { run: "no-such-command" } }));
    expect(seen(scene)).toMatchObject({ calls: 1, answer: answer({ status: "errored" }) });
  });

  callbackScene("a run that is cancelled answers from post", async (scene) => {
    const step = callbackStep(scene, { inputs: { run: "echo at work; sleep 60" } });
    await step.run("pre");
    let said = "";
    const running = step.start("main");
    running.process.stdout?.on("data", (text: Buffer) => (said += text.toString()));
    await eventually(() => said.includes("at work"), "the script runs");
    await cancel(running);
    expect(seen(scene)).toMatchObject({ calls: 0, state: "waiting" });
    await step.run("post", "cancelled");
    expect(seen(scene)).toMatchObject({
      calls: 1,
      answer: answer({ status: "errored", message: expect.stringContaining("cancelled") }),
    });
  });

  callbackScene("own steps are answered for by their end", async (scene) => {
    const step = callbackStep(scene);
    await step.run("pre");
    expect((await step.run("main")).exitCode).toBe(0);
    expect(seen(scene).calls).toBe(0);
    await step.run("post", "failure");
    expect(seen(scene)).toMatchObject({
      calls: 1,
      answer: { status: "succeeded", result: "fail" },
    });
  });

  callbackScene("a step before ours fails", async (scene) => {
    const step = callbackStep(scene, { inputs: { run: "true" } });
    await step.run("pre");
    await step.run("post", "failure");
    expect(seen(scene)).toMatchObject({
      calls: 1,
      answer: { status: "errored", message: expect.stringContaining("(CA-407)") },
    });
  });

  callbackScene(
    "an answer that comes before the wait is stored is given again",
    async (scene) => {
      const whole = runWhole(callbackStep(scene, { inputs: { run: "true" } }));
      await eventually(() => scene.waiting.calls.length > 1, "it is called again");
      scene.execution.state = "waiting";
      expect((await whole).main.exitCode).toBe(0);
      expect(scene.execution.answer).toMatchObject({ result: "pass" });
      expect(scene.waiting.calls[0]?.exchange.status).toBe(409);
    },
    { state: "running" },
  );

  callbackScene("a lost answer is cleared up by the refusal of the second", async (scene) => {
    scene.waiting.trouble.push({ kind: "lose-answer" });
    const { main, post } = await runWhole(callbackStep(scene, { inputs: { run: "true" } }));
    expect([main.exitCode, post.exitCode]).toEqual([0, 0]);
    expect(seen(scene)).toMatchObject({ calls: 2, answer: { result: "pass" } });
    expect(scene.waiting.calls[1]?.exchange.status).toBe(409);
  });

  callbackScene(
    "an execution that waits no more makes the step red and says so",
    async (scene) => {
      const step = callbackStep(scene, { inputs: { run: "true" } });
      const { main, post } = await runWhole(step);
      expect(main.exitCode).toBe(1);
      expect(main.stdout).toContain("The answer came too late");
      expect(main.stdout).toContain("(CA-325)");
      expect([post.exitCode, scene.waiting.calls.length]).toEqual([0, 1]);
    },
    { state: "finished" },
  );

  callbackScene("an address that it does not know is refused once", async (scene) => {
    const { resumeUrl } = scene.execution;
    const step = callbackStep(scene, {
      inputs: { run: "true" },
      dispatch: { inputs: { resumeUrl: resumeUrl.replace("/100?", "/999?") } },
    });
    await step.run("pre");
    const main = await step.run("main");
    expect(main.exitCode).toBe(1);
    expect(main.stdout).toContain("answered HTTP 404: it knows no such wait");
    expect(scene.waiting.calls).toHaveLength(1);
  });
});

describe("who may be called, and for what", () => {
  callbackScene("a host that is not on the list is not called", async (scene) => {
    const step = callbackStep(scene, {
      inputs: { run: "echo at-work", "callback-hosts": "n8n.example.com" },
    });
    const { main } = await runWhole(step);
    expect(main.exitCode).toBe(1);
    expect(main.stdout).toContain("is not on the list callback-hosts");
    expect(main.stdout).not.toContain("\nat-work");
    expect(scene.waiting.calls).toEqual([]);
  });

  callbackScene("a payload of another shape is told with the fields that it has", async (scene) => {
    const step = callbackStep(scene, {
      inputs: { run: "true" },
      dispatch: { inputs: { version: "1", target: "staging" } },
    });
    const { main } = await runWhole(step);
    expect(main.exitCode).toBe(1);
    expect(main.stdout).toContain(
      'inputs.resumeUrl: expected the address to answer to, as the preset n8n has it; found the fields "version", "target".',
    );
  });

  callbackScene("Keptn's shape is told which control plane takes what was found", async (scene) => {
    const step = callbackStep(scene, { inputs: { run: "true", "control-plane": "keptn" } });
    const { main } = await runWhole(step);
    expect(main.stdout).toContain('Found were the fields "resumeUrl", "version"');
    expect(main.stdout).toContain("`control-plane: callback`");
  });

  callbackScene("a task of another name is answered errored and not worked for", async (scene) => {
    await runWhole(callbackStep(scene, { inputs: { run: "echo at-work", tasks: "test" } }));
    expect(seen(scene)).toMatchObject({
      calls: 1,
      answer: { status: "errored", message: expect.stringContaining('not "deploy"') },
    });
  });

  callbackScene("an input that is wrong is answered errored", async (scene) => {
    await runWhole(callbackStep(scene, { inputs: { run: "true", "timeout-minutes": "soon" } }));
    expect(seen(scene)).toMatchObject({ calls: 1, answer: { status: "errored" } });
  });
});

describe("a generic receiver", () => {
  const inputs = { "callback-preset": "generic", "callback-secret": "" };
  const dispatch = (url: string, more: object = {}) => ({
    action: "deployment",
    client_payload: { task: "deployment", id: "order-7", callback: { url }, ...more },
  });

  callbackScene(
    "gets an answer signed by Standard Webhooks, and a second one is refused",
    async (scene) => {
      const secret = `whsec_${Buffer.from(SECRET).toString("base64")}`;
      const step = callbackStep(scene, {
        eventName: "repository_dispatch",
        inputs: {
          ...inputs,
          run: "true",
          "callback-preset": "trigger-dev",
          "callback-secret": secret,
        },
        dispatch: dispatch(scene.execution.resumeUrl),
      });
      await runWhole(step);
      const [call] = scene.waiting.calls;
      const verified = new Webhook(secret).verify(call?.text ?? "", { ...call?.headers });
      expect(verified).toMatchObject({ id: "order-7", task: "deployment", result: "pass" });
    },
    { rules: "generic" },
  );

  callbackScene(
    "that also takes started is told before the work",
    async (scene) => {
      const started = scene.waiting.begin();
      const payload = {
        callback: { url: scene.execution.resumeUrl, startedUrl: started.resumeUrl },
      };
      await runWhole(
        callbackStep(scene, {
          eventName: "repository_dispatch",
          inputs: { ...inputs, run: "true" },
          dispatch: dispatch("", payload),
        }),
      );
      expect(started.answer).toMatchObject({ status: "started", id: "order-7" });
      expect(scene.execution.answer).toMatchObject({ result: "pass" });
    },
    { rules: "generic" },
  );

  callbackScene(
    "a payload without its signature starts nothing",
    async (scene) => {
      const step = callbackStep(scene, {
        eventName: "repository_dispatch",
        inputs: { ...inputs, run: "echo at-work", "callback-secret": SECRET },
        dispatch: dispatch(scene.execution.resumeUrl),
      });
      const { main } = await runWhole(step);
      expect(main.stdout).toContain("client_payload.signature: is missing");
      expect(main.stdout).not.toContain("\nat-work");
      expect(scene.waiting.calls).toEqual([]);
    },
    { rules: "generic" },
  );
});

describe("what a caller chooses", () => {
  const generic = { "callback-preset": "generic", "callback-secret": "" };

  callbackScene(
    "an id of an earlier call brings nobody that call's result: the work is done",
    async (scene) => {
      const title = { displayTitle: "deployment order-7", event: "repository_dispatch" } as const;
      scene.github.addRun({ id: 4711, status: "in_progress", ...title });
      scene.github.addRun({ id: 4000, status: "completed", conclusion: "failure", ...title });
      const kept: UndeliveredResult = {
        triggeredId: "order-7",
        source: "https://github.com/octo/demo/actions/runs/4000/attempts/1",
        outcome: {
          ...{ status: "succeeded", result: "pass", message: "of somebody else" },
          ...{ data: {}, labels: {} },
        },
      };
      scene.github.addArtifact(4000, undeliveredResultName({ id: "order-7" }, "1"), {
        "result.json": writeUndeliveredResult(kept),
      });
      const step = callbackStep(scene, {
        eventName: "repository_dispatch",
        inputs: { ...generic, run: "exit 1" },
        dispatch: {
          action: "deployment",
          client_payload: {
            ...{ task: "deployment", id: "order-7" },
            callback: { url: scene.execution.resumeUrl },
          },
        },
      });
      await runWhole(step);
      expect(seen(scene)).toMatchObject({ calls: 1, answer: { result: "fail" } });
    },
    { rules: "generic" },
  );

  describe("an id that another run at work has in its title", () => {
    const order = (scene: CallbackScene, url: string, inputs = {}) =>
      callbackStep(scene, {
        eventName: "repository_dispatch",
        inputs: { "callback-preset": "trigger-dev", run: "echo at-work", ...inputs },
        dispatch: {
          action: "deployment",
          client_payload: { task: "deployment", id: "order-7", callback: { url } },
        },
      });
    /** An older run of that id, which waits for `url`. */
    const older = ({ github }: CallbackScene, url: string) => {
      const title = { displayTitle: "deployment order-7", event: "repository_dispatch" } as const;
      for (const id of [4000, 4711]) github.addRun({ id, status: "in_progress", ...title });
      github.addArtifact(4000, "cloud-automation-open-1", {
        "open-task.txt": seal(memoOf("order-7", url), SECRET, "octo/demo/4000"),
      });
    };

    callbackScene(
      "proves nothing: who waits at another address gets an answer of its own",
      async (scene) => {
        older(scene, scene.waiting.begin().resumeUrl);
        await runWhole(order(scene, scene.execution.resumeUrl));
        expect(seen(scene)).toMatchObject({ calls: 1, answer: { result: "pass" } });
      },
      { rules: "generic" },
    );

    callbackScene(
      "nor is it looked into, where nothing can be opened",
      async (scene) => {
        older(scene, scene.execution.resumeUrl);
        await runWhole(order(scene, scene.execution.resumeUrl, { "callback-secret": "" }));
        expect(seen(scene)).toMatchObject({ calls: 1, answer: { result: "pass" } });
        const asked = scene.github.requests.filter(({ path }) => path.includes("/runs/4000"));
        expect(asked).toEqual([]);
      },
      { rules: "generic" },
    );

    callbackScene(
      "and the same address: the task is left to that run",
      async (scene) => {
        older(scene, scene.execution.resumeUrl);
        const { main } = await runWhole(order(scene, scene.execution.resumeUrl));
        expect(main.stdout).toContain("(CA-314)");
        expect(main.stdout).not.toContain("\nat-work");
        expect(scene.waiting.calls).toEqual([]);
      },
      { rules: "generic" },
    );

    callbackScene(
      "is no id of an answer: a receiver that drops repetitions tells two waits apart",
      async (scene) => {
        const other = scene.waiting.begin();
        await runWhole(order(scene, scene.execution.resumeUrl));
        await runWhole(order(scene, other.resumeUrl));
        const ids = scene.waiting.calls.map(({ headers }) => headers["webhook-id"]);
        expect(new Set(ids).size).toBe(2);
      },
      { rules: "generic" },
    );
  });

  callbackScene("an approval that no person is asked for is errored, not passed", async (scene) => {
    const { resumeUrl } = scene.execution;
    const dispatch = { inputs: { resumeUrl, task: "approval" } };
    const { main } = await runWhole(
      callbackStep(scene, { inputs: { run: "echo at-work" }, dispatch }),
    );
    expect(main.stdout).not.toContain("\nat-work");
    expect(seen(scene)).toMatchObject({
      calls: 1,
      answer: { status: "errored", message: expect.stringContaining("(CA-209)") },
    });
  });

  for (const task of ["__proto__", "constructor"])
    callbackScene(`a task called ${task} is a task like any other`, async (scene) => {
      const run = 'echo "where=x" >> "$CLOUD_AUTOMATION_OUTPUT"';
      const { resumeUrl } = scene.execution;
      await runWhole(
        callbackStep(scene, {
          inputs: { run },
          dispatch: { inputs: { resumeUrl, task } },
        }),
      );
      expect(seen(scene)).toMatchObject({
        calls: 1,
        answer: { task, result: "pass", data: { where: "x" } },
      });
    });
});

describe("the sweep, which gets no list of open tasks", () => {
  /** Main and everything else of the run is gone in the middle of the work. */
  async function lost(scene: Parameters<typeof seen>[0], inputs = {}) {
    const step = callbackStep(scene, { inputs: { run: "echo at work; sleep 5", ...inputs } });
    await step.run("pre");
    let said = "";
    const running = step.start("main");
    running.process.stdout?.on("data", (text: Buffer) => (said += text.toString()));
    await eventually(() => said.includes("at work"), "the script runs");
    running.process.kill("SIGKILL");
    await running.result;
    endRun(scene, "failure");
  }

  callbackScene("answers for a run that lost its runner, once", async (scene) => {
    await lost(scene);
    expect(scene.github.artifacts().map(({ name }) => name)).toEqual(["cloud-automation-open-1"]);
    const swept = await sweepCallbacks(scene);
    expect([swept.exitCode, swept.outputs["finished"]]).toEqual([0, "1"]);
    expect(seen(scene)).toMatchObject({
      calls: 1,
      answer: answer({
        status: "errored",
        message: expect.stringContaining("(CA-601)"),
        labels: { sweep: expect.any(String), githubRun: RUN.url },
      }),
    });
    expect(scene.github.artifacts()).toEqual([]);
    expect((await sweepCallbacks(scene)).outputs["finished"]).toBe("0");
    expect(scene.waiting.calls).toHaveLength(1);
    expect(swept.stdout.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain(
      scene.execution.resumeUrl.split("=")[1],
    );
  });

  callbackScene("finds a job's note behind the gap that another job has left", async (scene) => {
    await lost(scene);
    const { github } = scene;
    const [note] = github.artifacts();
    github.addArtifact(4711, "cloud-automation-open-3", { ...note?.files });
    await fetch(`${github.url}/repos/octo/demo/actions/artifacts/${note?.id}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${github.token}`, "user-agent": "tests" },
    });
    expect((await sweepCallbacks(scene)).outputs["finished"]).toBe("1");
    expect(seen(scene)).toMatchObject({ calls: 1, answer: { status: "errored" } });
  });

  callbackScene(
    "answers although another note's host is not on the list any more",
    async (scene) => {
      await lost(scene);
      const memo = memoOf("t-9", "https://gone.example.com/s3cret-way");
      scene.github.addArtifact(4711, "cloud-automation-open-2", {
        "open-task.txt": seal(memo, SECRET, "octo/demo/4711"),
      });
      const swept = await sweepCallbacks(scene);
      expect(swept.outputs["finished"]).toBe("1");
      expect(seen(scene)).toMatchObject({ calls: 1, answer: { status: "errored" } });
      expect(swept.stdout).toContain("gone.example.com is not on the list callback-hosts");
      expect(swept.stdout.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain("s3cret-way");
    },
  );

  callbackScene(
    "asks for artifacts three times however many attempts there were, and once for each note",
    async (scene) => {
      await lost(scene);
      const step = callbackStep(scene, { inputs: { run: "sleep 60" }, attempt: 7 });
      scene.github.updateRun(4711, { status: "in_progress", conclusion: null, runAttempt: 7 });
      await step.run("pre");
      const running = step.start("main");
      await eventually(() => scene.github.artifacts().length === 2, "the seventh has put it down");
      running.process.kill("SIGKILL");
      await running.result;
      endRun(scene, "failure");
      const before = scene.github.requests.length;
      expect((await sweepCallbacks(scene)).outputs["finished"]).toBe("1");
      expect(seen(scene)).toMatchObject({ calls: 1, answer: { run: { id: 4711, attempt: 7 } } });
      expect(scene.github.artifacts()).toEqual([]);
      const asked = scene.github.requests
        .slice(before)
        .filter(({ method, path }) => method === "GET" && /\/artifacts(\?|$)/.test(path));
      expect(asked.map(({ path }) => path.replace(/\?.*/, ""))).toEqual([
        "/repos/octo/demo/actions/artifacts",
        "/repos/octo/demo/actions/artifacts",
        "/repos/octo/demo/actions/artifacts",
        "/repos/octo/demo/actions/runs/4711/artifacts",
        // What earlier sweeps have given up.
        "/repos/octo/demo/actions/artifacts",
      ]);
    },
  );

  callbackScene("a refusal for good is told once, and again by hand", async (scene) => {
    await lost(scene);
    const refusal = { kind: "answer", status: 401 } as const;
    scene.waiting.trouble.push(refusal);
    const told = await sweepCallbacks(scene);
    expect(told.exitCode).toBe(1);
    expect(told.stdout).toMatch(/::error::.*HTTP 401.*it is given up.*start the sweep by hand/);
    const later = await sweepCallbacks(scene);
    expect(later.exitCode).toBe(0);
    expect(later.stdout).toContain("given up at ");
    expect(later.summary).toContain("given up at ");
    expect(scene.waiting.calls).toHaveLength(1);
    const byHand = await sweepCallbacks(scene, {}, "workflow_dispatch");
    expect([byHand.exitCode, byHand.outputs["finished"]]).toEqual([0, "1"]);
    expect(seen(scene)).toMatchObject({ calls: 2, answer: { status: "errored" } });
  });

  callbackScene("leaves an answer that somebody else gave", async (scene) => {
    await lost(scene);
    scene.execution.state = "finished";
    const swept = await sweepCallbacks(scene);
    expect([swept.exitCode, swept.outputs["finished"]]).toEqual([0, "0"]);
    expect(swept.stdout).toContain("it takes no answer any more");
    expect(scene.github.artifacts()).toEqual([]);
  });

  callbackScene("opens nothing with another secret", async (scene) => {
    await lost(scene);
    const swept = await sweepCallbacks(scene, { "callback-secret": "another one" });
    expect(swept.stdout).toContain("was ignored: it was not sealed for that run");
    expect(seen(scene)).toMatchObject({ calls: 0, state: "waiting" });
  });

  callbackScene("what is put down tells nobody the address", async (scene) => {
    await lost(scene);
    const stored = JSON.stringify(scene.github.artifacts().map(({ files }) => files));
    expect(stored).toContain("v1.");
    expect(stored).not.toContain("webhook-waiting");
  });

  callbackScene("an answered run leaves nothing behind", async (scene) => {
    await runWhole(callbackStep(scene, { inputs: { run: "exit 1" } }));
    expect(scene.github.artifacts()).toEqual([]);
    endRun(scene, "failure");
    await sweepCallbacks(scene);
    expect(seen(scene)).toMatchObject({ calls: 1, answer: { result: "fail" } });
  });

  callbackScene("delivers what could not be delivered, as it was", async (scene) => {
    const refusal = { kind: "answer", status: 403 } as const;
    scene.waiting.trouble.push(refusal, refusal);
    const step = callbackStep(scene, {
      inputs: { run: 'echo "where=there" >> "$CLOUD_AUTOMATION_OUTPUT"' },
    });
    const { main, post } = await runWhole(step);
    expect(main.stdout).toContain("answered HTTP 403: it wants other credentials");
    expect(post.stdout).toContain("(CA-321)");
    endRun(scene, "failure");
    const swept = await sweepCallbacks(scene);
    expect(swept.outputs).toEqual({ finished: "0", delivered: "1" });
    expect(seen(scene)).toMatchObject({
      calls: 3,
      answer: answer({ status: "succeeded", result: "pass", data: { where: "there" } }),
    });
  });

  callbackScene("a run that is started again is told that its answer is there", async (scene) => {
    await runWhole(callbackStep(scene, { inputs: { run: "true" } }));
    const again = await runWhole(callbackStep(scene, { inputs: { run: "exit 1" }, attempt: 2 }));
    expect(again.main.stdout).toContain("(CA-325)");
    expect(seen(scene)).toMatchObject({
      calls: 2,
      answer: { result: "pass", run: { attempt: 1 } },
    });
  });

  callbackScene("without a secret the run says that nobody could answer for it", async (scene) => {
    const { main } = await runWhole(
      callbackStep(scene, { inputs: { run: "true", "callback-secret": "" } }),
    );
    expect(main.stdout).toContain("(CA-326)");
    expect(seen(scene)).toMatchObject({ calls: 1, answer: { result: "pass" } });
  });
});

function memoOf(id: string, url: string): Memo {
  const type = "sh.keptn.event.deploy.triggered";
  const task = { id, name: "deploy", project: "x", stage: "", service: "", keptnContext: "" };
  return { task: { ...task, type, kind: "triggered" }, target: { url } };
}
