import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { JobOutput } from "../../src/script/job-output";

const LINE = "a line\n";

/** A log that takes one piece, and then nothing until it is told to. */
function slowLog() {
  const taken: string[] = [];
  let goOn: () => void = () => undefined;
  const output = new JobOutput({
    allowedCommands: new Set(),
    logTailLines: 1,
    write: (_stream, text) => void taken.push(text),
    keptUp: () => new Promise((resolve) => (goOn = resolve)),
  });
  const source = new PassThrough();
  output.follow("stdout", source);
  return { output, source, taken, goOn: () => goOn() };
}

async function passed(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await setImmediate();
}

test("a job that prints faster than its log is read waits for it", async () => {
  const { source, taken, goOn } = slowLog();
  source.write(LINE);
  await passed();
  source.write(LINE);
  source.write(LINE);
  await passed();
  expect(taken).toEqual([LINE]);
  goOn();
  await passed();
  expect(taken).toEqual([LINE, LINE]);
});

test("when the job is over, what it has printed is taken however slow the log is", async () => {
  const { output, source, taken } = slowLog();
  source.write(LINE);
  await passed();
  source.write(LINE);
  source.write(LINE);
  output.jobIsOver();
  await passed();
  expect(taken.join("")).toBe(LINE.repeat(3));
});
