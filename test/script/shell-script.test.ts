import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { runShellScript } from "../../src/script/shell-script";
import { alive, request, root, uniqueSleep, untilAsleep } from "./script-request";
import { cases } from "../support/cases";
import { whileTimeStands } from "../support/still-time";

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("how a script ends", () => {
  test.each([
    ["true", { kind: "exited", code: 0 }],
    ["", { kind: "exited", code: 0 }],
    ["exit 3", { kind: "exited", code: 3 }],
    ["exit 255", { kind: "exited", code: 255 }],
    ["false\necho not reached", { kind: "exited", code: 1 }],
    ["false | true", { kind: "exited", code: 1 }],
    ["/no/such/command", { kind: "exited", code: 127 }],
    ["/etc/passwd", { kind: "exited", code: 126 }],
    ["kill -KILL $$", { kind: "signalled", signal: "SIGKILL" }],
    ["kill -INT $$", { kind: "signalled", signal: "SIGINT" }],
    ["sh -c 'kill -KILL $$'", { kind: "exited", code: 137 }],
  ])("%j", async (script, ending) => {
    expect((await runShellScript(request(script))).ending).toEqual(ending);
  });

  test("the report, the log and the time come back", async () => {
    const job = request(
      'echo "building $PWD" >&2; echo "ticket=INC1" >> "$CLOUD_AUTOMATION_OUTPUT"; ' +
        'echo "result=warning" >> "$CLOUD_AUTOMATION_OUTPUT"; printf ' +
        '"::add-mask::s3cret\\ndone"',
    );
    const result = await runShellScript(job);
    expect(result).toEqual({
      ending: { kind: "exited", code: 0 },
      report: { result: "warning", labels: {}, data: { ticket: "INC1" } },
      logTail: expect.arrayContaining([`building ${job.workingDirectory}`, "done"]),
      masks: ["s3cret"],
      durationMs: expect.any(Number),
    });
    expect(job.log.stdout).toBe("::add-mask::s3cret\ndone\n");
    expect(result.durationMs).toBeGreaterThan(1);
  });

  test("standard input is empty, so that nothing waits for an answer", async () => {
    expect((await runShellScript(request("! read -r answer"))).ending).toEqual({
      kind: "exited",
      code: 0,
    });
  });

  test("other shells", async () => {
    const python = request("import sys\nprint('from', 'python')\nsys.exit(5)", {
      shell: "python3 -u {0}",
    });
    expect((await runShellScript(python)).ending).toEqual({ kind: "exited", code: 5 });
    expect(python.log.stdout).toBe("from python\n");
    const sh = request("echo $0\nfalse\necho no", { shell: "sh" });
    expect((await runShellScript(sh)).ending).toEqual({ kind: "exited", code: 1 });
    expect(sh.log.stdout).toBe(`${join(sh.folder, "script.sh")}\n`);
  });
});

describe("what cannot be started says why", () => {
  test.each([
    [
      "an unknown shell",
      { shell: "zsh5" },
      /^the shell "zsh5" is not known; set the input shell to bash, sh,/,
    ],
    [
      "a missing interpreter",
      { shell: "no-such-shell {0}" },
      /^the shell "no-such-shell" was not found on PATH/,
    ],
    [
      "a PATH without bash",
      { environment: { PATH: "/nowhere" } },
      /^the shell "bash" was not found on PATH/,
    ],
    [
      "a missing directory",
      { workingDirectory: "/no/such/folder" },
      /^the directory "\/no\/such\/folder" does not exist; check the input working-directory/,
    ],
    [
      "a file as directory",
      { workingDirectory: "/etc/passwd" },
      /^the directory "\/etc\/passwd" is not a directory; check the input working-directory/,
    ],
    ["an interpreter that is no program", { shell: "/etc/passwd {0}" }, /may not be executed/],
    [
      "a value that is too large",
      { environment: { PATH: process.env["PATH"], BIG: "hunter2".repeat(40_000) } },
      /too large for the operating system/,
    ],
    [
      "a value with a null character",
      { environment: { PATH: process.env["PATH"], NUL: "hunter2\0" } },
      /null character/,
    ],
    [
      "a missing private folder",
      { folder: "/no/such/folder" },
      /^the files of the job could not be written \(ENOENT\)/,
    ],
  ])("%s", async (_name, changes, reason) => {
    const { ending, report } = await runShellScript(request("echo hunter2", changes));
    expect(ending).toEqual({ kind: "not-started", reason: expect.stringMatching(reason) });
    expect(JSON.stringify(ending)).not.toContain("hunter2");
    expect(report).toEqual({ labels: {}, data: {} });
  });
});

describe("environment and files", () => {
  test("the script sees exactly what was given", async () => {
    const job = request("console.log(JSON.stringify(process.env))", {
      shell: `${process.execPath} {0}`,
    });
    await runShellScript({
      ...job,
      environment: { ...job.environment, A: "1", EMPTY: "", "WITH-DASH": "x" },
    });
    expect(JSON.parse(job.log.stdout)).toEqual({
      ...job.environment,
      A: "1",
      EMPTY: "",
      "WITH-DASH": "x",
    });
  });

  test("hostile values reach the script byte for byte and run nothing", async () => {
    const hostile = fc
      .oneof(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc
          .array(
            fc.constantFrom(
              "$(touch pwned)",
              "`touch pwned`",
              "; touch pwned;",
              '"',
              "'",
              "\n",
              "\r\n",
              "${IFS}",
              "%0A",
              "() { :;}; touch pwned",
              "\\",
              "::error::",
              "& touch pwned &",
              "{0}",
              "\t",
              "*",
            ),
            { maxLength: 8 },
          )
          .map((parts) => parts.join("")),
      )
      .map((text) => text.replaceAll("\0", ""));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, tags) => {
        const job = request('printf "%s" "$TITLE" > title; printf "%s" "$TAGS" > tags');
        const { ending } = await runShellScript({
          ...job,
          environment: { ...job.environment, TITLE: title, TAGS: tags },
        });
        expect(ending).toEqual({ kind: "exited", code: 0 });
        expect(readFileSync(join(job.folder, "title"))).toEqual(Buffer.from(title));
        expect(readFileSync(join(job.folder, "tags"))).toEqual(Buffer.from(tags));
        expect(existsSync(join(job.folder, "pwned"))).toBe(false);
      }),
      { numRuns: cases(60) },
    );
  });

  test("the files are for this user only, and an old report is not taken over", async () => {
    const job = request('stat -c %a "$CLOUD_AUTOMATION_OUTPUT"');
    writeFileSync(job.outputFile, "result=fail\n", { mode: 0o600 });
    expect((await runShellScript(job)).report).toEqual({ labels: {}, data: {} });
    expect(statSync(join(job.folder, "script.sh")).mode & 0o777).toBe(0o600);
    expect(job.log.stdout).toBe("600\n");
  });

  test("a deleted report is lost, and one that cannot be read says so", async () => {
    expect(
      (await runShellScript(request('rm "$CLOUD_AUTOMATION_OUTPUT"'))).report.unreadable,
    ).toMatch(/is gone/);
    expect(
      (
        await runShellScript(
          request('rm "$CLOUD_AUTOMATION_OUTPUT"; mkdir "$CLOUD_AUTOMATION_OUTPUT"'),
        )
      ).report.unreadable,
    ).toMatch(/no longer a plain file/);
  });
});

describe("output", () => {
  test("text arrives while the script runs, also an unfinished line", async () => {
    // The script goes on when what it has printed so far has been seen.
    const job = request(
      "echo first; printf 'working...'; until [ -e seen ]; do sleep 0.1; done; printf ' done\\n'",
    );
    const { write } = job;
    await runShellScript({
      ...job,
      write(stream, text) {
        write(stream, text);
        if (text === "working...") writeFileSync(join(job.folder, "seen"), "");
      },
    });
    expect(job.log.pieces).toEqual(["first\n", "working...", " done\n"]);
  });

  test("a command cannot be put together over a pause or from a mask report in between", async () => {
    const job = request(
      "printf ':'; sleep 0.4; printf ':error::one\\n'; printf 'text '; sleep 0.4; " +
        "printf '::error::two\\n'; printf 'x #'; sleep 0.4; printf '#[error]three\\n'; " +
        "printf '::add-mask::a-secret\\n' >&2",
    );
    const masksAt: string[] = [];
    const { logTail } = await runShellScript({
      ...job,
      onMask: (value) => masksAt.push(`${value} after ${JSON.stringify(job.log.stdout.slice(-1))}`),
    });
    expect(job.log.stdout).toBe(": :error::one\ntext : :error::two\nx ## [error]three\n");
    expect(masksAt).toEqual([`a-secret after "\\n"`]);
    expect(logTail).toEqual(["::error::one", "text ::error::two", "x ##[error]three"]);
  });

  test("a mask is reported where a line begins, whatever is being printed", async () => {
    const job = request(
      "printf 'working'; sleep 0.4; printf '::add-mask::a-secret\\n' >&2; sleep 0.1; printf '::group::x\\n'",
    );
    let printed = "nothing";
    await runShellScript({ ...job, onMask: () => (printed = job.log.stdout) });
    expect(printed).toBe("working\n");
    expect(job.log.stdout).toBe("working\n: :group::x\n");
  });

  test("100 MB and lines of 60 KB pass in bounded memory", async () => {
    const line = "x".repeat(60_000);
    let characters = 0;
    let peak = 0;
    const before = process.memoryUsage().rss;
    const job = request(
      "yes 'a line of ordinary output with some length to it' | head -c 100000000; " +
        "printf '\\n'; for i in 1 2 3; do head -c 60000 /dev/zero | tr '\\0' x; echo; " +
        "done",
      {
        shell: "sh", // which does not mind that head ends yes
        write(_stream, text) {
          characters += text.length;
          peak = Math.max(peak, process.memoryUsage.rss());
        },
      },
    );
    const { ending, logTail } = await runShellScript(job);
    expect(ending).toEqual({ kind: "exited", code: 0 });
    expect(characters).toBe(100_000_001 + 3 * 60_001);
    expect(logTail.slice(-3)).toEqual(Array(3).fill(line.slice(0, 32 * 1024)));
    expect(peak - before).toBeLessThan(150 * 1024 * 1024);
  });

  test("binary output neither fails nor stops the log", async () => {
    const job = request(
      "head -c 300000 /dev/urandom; printf '\\n\\xff\\xfe\\xc3\\n'; printf 'caf\\xc3'; sleep 0.3; printf '\\xa9\\n'",
    );
    expect((await runShellScript(job)).ending).toEqual({ kind: "exited", code: 0 });
    expect(job.log.stdout.endsWith("\n\ufffd\ufffd\ufffd\ncafé\n")).toBe(true);
  });

  test("a log that cannot be written does not end the job", async () => {
    const job = request("echo a; echo 'result=pass' >> \"$CLOUD_AUTOMATION_OUTPUT\"", {
      write() {
        throw new Error("EPIPE");
      },
    });
    expect(await runShellScript(job)).toMatchObject({
      ending: { kind: "exited", code: 0 },
      report: { result: "pass" },
      logTail: ["a"],
    });
  });

  test("a background process is left alone and holds the streams for 5 s at most", async () => {
    const seconds = uniqueSleep();
    const job = request(`(sleep 2; echo late; sleep ${seconds}) & echo started`);
    const { ending } = await runShellScript(job);
    expect(ending).toEqual({ kind: "exited", code: 0 });
    expect(job.log.stdout).toBe("started\nlate\n");
    const left = alive(seconds);
    expect(left).toHaveLength(1);
    for (const pid of left) process.kill(pid, "SIGKILL");
  });

  test("a background process that holds no stream does not delay", async () => {
    const seconds = uniqueSleep();
    await whileTimeStands(() => runShellScript(request(`sleep ${seconds} > /dev/null 2>&1 &`)));
    await untilAsleep(seconds);
    const left = alive(seconds);
    expect(left).toHaveLength(1);
    for (const pid of left) process.kill(pid, "SIGKILL");
  });
});

test("an interpreter in a folder of PATH given to the job is found there", async () => {
  const job = request("anything");
  writeFileSync(join(job.folder, "my-shell"), '#!/bin/sh\necho "mine $1"\n');
  chmodSync(join(job.folder, "my-shell"), 0o755);
  await runShellScript({
    ...job,
    shell: "my-shell {0}",
    environment: { ...job.environment, PATH: `${job.folder}:${process.env["PATH"] ?? ""}` },
  });
  expect(job.log.stdout).toBe(`mine ${join(job.folder, "script")}\n`);
});

test("/dev/stdout and /dev/stderr can be opened again, as in a workflow step", async () => {
  const job = request(
    "echo one | tee /dev/stderr > /dev/null; echo two > /dev/stdout; sleep 0.1; echo three",
  );
  expect((await runShellScript(job)).ending).toEqual({ kind: "exited", code: 0 });
  expect(job.log.stdout).toBe("two\nthree\n");
  expect(job.log.stderr).toBe("one\n");
});
