import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { listProcesses, listWithPs } from "../../src/script/process-list";
import { endProcessTree, runShellScript } from "../../src/script/shell-script";
import { alive, request, root, uniqueSleep, untilAsleep } from "./script-request";
import { whileTimeStands } from "../support/still-time";

afterAll(() => rmSync(root, { recursive: true, force: true }));

/**
 * A daemon as daemons are made: two forks, a session of its own, no parent, the streams still open.
 */
function daemon(seconds: string): string {
  return `import os, signal, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        os.execvp("sh", ["sh", "-c", "trap '' INT TERM; while :; do sleep ${seconds}; done"])
    os._exit(0)
os.wait()
`;
}

async function stopped(
  script: string,
  because: "cancelled" | "deadline" | "aborted",
  options: {
    readonly seconds: string;
    readonly shell?: string;
    readonly environment?: NodeJS.ProcessEnv;
  },
) {
  const controller = new AbortController();
  const job = request(script, {
    stop: controller.signal,
    ...(options.shell ? { shell: options.shell } : {}),
    ...(because === "deadline" ? { deadlineMs: 3000 } : {}),
  });
  const running = runShellScript(job);
  await untilAsleep(options.seconds);
  if (because !== "deadline") controller.abort(because);
  return { result: await running, job };
}

/** When which signal goes out is stop-schedule.test's business, in virtual time. */
describe("stopping", () => {
  test.concurrent.each([
    ["a plain script", (s: string) => `sleep ${s}`],
    [
      "one that cleans up at SIGINT and says success",
      (s: string) => `trap 'echo cleaning; exit 0' INT\nsleep ${s}`,
    ],
    ["one that ignores SIGINT", (s: string) => `trap '' INT\nsleep ${s}`],
    [
      "one that ignores SIGINT and SIGTERM",
      (s: string) => `trap '' INT TERM\nwhile :; do sleep ${s}; done`,
    ],
    [
      "a grandchild in a session of its own",
      (s: string) =>
        `trap '' INT TERM\nsetsid sh -c "trap '' INT TERM; sleep ${s}; sleep ${s}" &\nwait`,
    ],
    [
      "a grandchild in its own session and without environment",
      (s: string) => `setsid env -i sh -c "trap '' INT TERM; sleep ${s}; sleep ${s}" &\nwait`,
    ],
    [
      "a daemon that holds the streams",
      (s: string) => `python3 -c '${daemon(s).replaceAll("'", `'"'"'`)}'\nsleep ${s}`,
    ],
    [
      "children that print for ever",
      (s: string) => `trap '' INT TERM\nyes ${s} &\nyes ${s} >&2 &\nsleep ${s}`,
    ],
  ])("cancelled: %s", async (_name, script) => {
    const seconds = uniqueSleep();
    const { result } = await stopped(script(seconds), "cancelled", { seconds });
    expect(result.ending).toEqual({ kind: "stopped", because: "cancelled" });
    expect(alive(seconds)).toEqual([]);
  });

  test("what the script printed and reported while it was stopped is kept", async () => {
    const seconds = uniqueSleep();
    const { result, job } = await stopped(
      `trap 'echo cleaning; echo "rolledBack=yes" >> "$CLOUD_AUTOMATION_OUTPUT"; exit 0' INT\nsleep ${seconds}`,
      "cancelled",
      { seconds },
    );
    expect(job.log.stdout).toBe("cleaning\n");
    expect(result.report.data).toEqual({ rolledBack: "yes" });
    expect(result.logTail).toContain("cleaning");
  });

  test.concurrent.each(["deadline", "aborted"] as const)(
    "%s: SIGINT, SIGTERM and at last SIGKILL",
    async (because) => {
      const seconds = uniqueSleep();
      const script = `trap 'echo INT >> signals' INT; trap 'echo TERM >> signals' TERM\nwhile :; do sleep ${seconds} & wait || true; done`;
      const { result, job } = await stopped(script, because, { seconds });
      expect(result.ending).toEqual({ kind: "stopped", because });
      expect(readFileSync(join(job.folder, "signals"), "utf8")).toBe("INT\nTERM\n");
      expect(alive(seconds)).toEqual([]);
    },
  );

  test("of two reasons the first one stays", async () => {
    const seconds = uniqueSleep();
    const controller = new AbortController();
    const job = request(`trap '' INT TERM\nwhile :; do sleep ${seconds}; done`, {
      stop: controller.signal,
      deadlineMs: 500,
    });
    const running = runShellScript(job);
    await delay(1500);
    controller.abort("cancelled");
    expect((await running).ending).toEqual({ kind: "stopped", because: "deadline" });
  });

  test("a stop that was there before starts nothing", async () => {
    const job = request("echo ran > ran", { stop: AbortSignal.abort("aborted") });
    expect((await runShellScript(job)).ending).toEqual({ kind: "stopped", because: "aborted" });
    expect(existsSync(join(job.folder, "ran"))).toBe(false);
  });

  test("a script that had already ended keeps its ending, and the wait for its streams is cut short", async () => {
    const seconds = uniqueSleep();
    const controller = new AbortController();
    const ending = await whileTimeStands(async () => {
      const running = runShellScript(
        request(`sleep ${seconds} &\nexit 4`, { stop: controller.signal }),
      );
      await delay(1000);
      controller.abort("cancelled");
      return (await running).ending;
    });
    expect(ending).toEqual({ kind: "exited", code: 4 });
    for (const pid of alive(seconds)) process.kill(pid, "SIGKILL");
  });

  test("when the start cannot be noted, nothing stays behind", async () => {
    const seconds = uniqueSleep();
    const job = request(`sleep ${seconds}`, {
      onStarted() {
        throw new Error("the state file is gone");
      },
    });
    await expect(runShellScript(job)).rejects.toThrow("the state file is gone");
    await delay(200);
    expect(alive(seconds)).toEqual([]);
  });

  test("a deadline beyond every timer does not fire at once", async () => {
    expect((await runShellScript(request("sleep 0.3", { deadlineMs: 1e12 }))).ending).toEqual({
      kind: "exited",
      code: 0,
    });
  });

  test("a stranger with a similar environment is not touched", async () => {
    const seconds = uniqueSleep();
    const job = request(`trap '' INT TERM\nwhile :; do sleep ${seconds}; done`);
    const stranger = spawn("sleep", ["600"], {
      env: { PATH: process.env["PATH"], CLOUD_AUTOMATION_OUTPUT: `${job.outputFile}2` },
    });
    const controller = new AbortController();
    const running = runShellScript({ ...job, stop: controller.signal });
    await untilAsleep(seconds);
    controller.abort("cancelled");
    await running;
    expect(stranger.exitCode).toBeNull();
    expect(stranger.signalCode).toBeNull();
    stranger.kill("SIGKILL");
  });
});

describe("a tree left behind", () => {
  /**
   * Starts a job as a process that outlives its runner would be found: not our child any more in
   * the eyes of the caller.
   */
  async function leftBehind(
    script: string,
    asleep: { readonly seconds: string; readonly count: number },
  ) {
    const job = request(script);
    let handle = { pid: 0, startedAt: "", outputFile: job.outputFile };
    const running = runShellScript({
      ...job,
      onStarted: (started) => (handle = { ...started, outputFile: job.outputFile }),
    });
    await untilAsleep(asleep.seconds, asleep.count);
    return { handle, running };
  }

  test("is ended from what onStarted told", async () => {
    const seconds = uniqueSleep();
    const { handle, running } = await leftBehind(
      `trap '' INT TERM\nsetsid sleep ${seconds} &\nsleep ${seconds}; sleep ${seconds}`,
      { seconds, count: 2 },
    );
    await endProcessTree(handle);
    expect(alive(seconds)).toEqual([]);
    expect((await running).ending).toEqual({ kind: "signalled", signal: "SIGKILL" });
  });

  test("is found by its mark alone when it began and nobody could write down which process it is", async () => {
    const seconds = uniqueSleep();
    const { handle, running } = await leftBehind(
      `trap '' INT TERM\nsetsid sleep ${seconds} &\nsleep ${seconds}; sleep ${seconds}`,
      { seconds, count: 2 },
    );
    await endProcessTree({ pid: 0, startedAt: "", outputFile: handle.outputFile });
    expect(alive(seconds)).toEqual([]);
    expect((await running).ending).toEqual({ kind: "signalled", signal: "SIGKILL" });
  });

  test("is found by its environment when the main process is gone", async () => {
    const seconds = uniqueSleep();
    const { handle, running } = await leftBehind(
      `setsid sleep ${seconds} > /dev/null 2>&1 &\nexit 0`,
      { seconds, count: 1 },
    );
    await running;
    await endProcessTree(handle);
    expect(alive(seconds)).toEqual([]);
  });

  test("a pid that belongs to another process now is left alone", async () => {
    const stranger = spawn("sleep", ["600"], { detached: true });
    const handle = { pid: stranger.pid ?? 0, startedAt: "1", outputFile: join(root, "none") };
    await endProcessTree(handle);
    await endProcessTree({ ...handle, startedAt: "" });
    await delay(200);
    expect(stranger.signalCode).toBeNull();
    stranger.kill("SIGKILL");
  });

  test("nothing left is nothing to do", async () => {
    const timers = jest.spyOn(globalThis, "setTimeout");
    await endProcessTree({ pid: 999_999_999, startedAt: "1", outputFile: join(root, "none") });
    expect(timers).not.toHaveBeenCalled();
    timers.mockRestore();
  });
});

test("the list that ps gives agrees with /proc", () => {
  const own = listWithPs().find(({ pid }) => pid === process.pid);
  const {
    startedAt: _ticks,
    sessionId: _session,
    ...known
  } = listProcesses("linux").find(({ pid }) => pid === process.pid) ?? {};
  expect(own).toMatchObject({
    ...known,
    pid: process.pid,
    parentPid: process.ppid,
    startedAt: expect.stringMatching(/\d{4}$/),
  });
});
