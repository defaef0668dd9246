/**
 * For `NODE_OPTIONS=--require`: the process begins CLOCK_AHEAD_MS later and sees its time pass
 * CLOCK_RATE times as fast, so that minutes of waiting are seconds of a test. Only timers and
 * clocks of JavaScript are hurried; what the machine does takes as long as ever, and so seems
 * slower to the process: a time that is kept here is kept all the more on a real machine. With
 * CLOCK_LIMIT_MS it is ended by force when so much of its time has passed, as a runner ends a job.
 */
const rate = Number(process.env["CLOCK_RATE"] ?? 1);
const aheadMs = Number(process.env["CLOCK_AHEAD_MS"] ?? 0);
const LOOK_MS = 50;
const begunMs = Date.now();
const monotonicMs = performance.now();
const RealDate = Date;
const real = {
  setTimeout,
  setInterval,
  now: Date.now,
  monotonic: performance.now.bind(performance),
  abortAfter: AbortSignal.timeout.bind(AbortSignal),
};
const nowMs = () => begunMs + aheadMs + (real.now() - begunMs) * rate;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(nowMs());
    else super(...given);
  }
  static now() {
    return Math.round(nowMs());
  }
};
globalThis.setTimeout = Object.assign(
  (run, ms = 0, ...rest) => real.setTimeout(run, ms / rate, ...rest),
  real.setTimeout,
);
globalThis.setInterval = (run, ms = 0, ...rest) => real.setInterval(run, ms / rate, ...rest);
if (process.env["CLOCK_LIMIT_MS"] !== undefined) {
  // In looks, since a process cannot hurry while the machine stands still.
  let left = Number(process.env["CLOCK_LIMIT_MS"]) / rate / LOOK_MS;
  real.setInterval(() => --left < 0 && process.kill(process.pid, "SIGKILL"), LOOK_MS).unref();
}
performance.now = () => monotonicMs + (real.monotonic() - monotonicMs) * rate;
AbortSignal.timeout = (ms) => real.abortAfter(Math.ceil(ms / rate));
