import { coded } from "../domain/errors";
import { backOffMs, bounded, retryAfterMs } from "../domain/waiting";
import type { Broken, Response } from "../http/exchange";
import { exchange } from "../http/exchange";
import { FORMATS } from "./formats";
import type { News } from "./news";
import type { Sink } from "./settings";

/** For all attempts: who waits for the answer has it, and the run is to end. */
const TIME_MS = 10_000;
const NO_ANSWER = `got no answer within ${TIME_MS / 1_000} s`;
const ATTEMPT_MS = 5_000;
const MAX_ATTEMPTS = 3;
const FIRST_DELAY_MS = 500;
const MAX_BYTES = 256 * 1024;
/** A classic access token of Dynatrace; every other one is a bearer's. */
const CLASSIC_TOKEN = /^dt0c01\./;

interface Means {
  /** Who is told to end does not wait for a sink. */
  readonly stop?: AbortSignal | undefined;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly warn: (text: string) => void;
}

/**
 * Tells all sinks at the same time. One that fails is a warning: whatever becomes of this, the
 * answer stands. Sending again is safe, since the id stays the same.
 */
export async function tell(news: News, sinks: readonly Sink[], means: Means): Promise<void> {
  const limit = bounded({ limitMs: TIME_MS, stop: means.stop });
  try {
    await Promise.all(
      sinks.map(async (sink) => {
        const trouble = await tellOne(news, sink, limit.signal, means);
        if (trouble === undefined) return;
        // The exchange cannot know whose signal ended it.
        const isOver = limit.signal.aborted && means.stop?.aborted !== true;
        means.warn(warning(news, sink, isOver ? NO_ANSWER : trouble));
      }),
    );
  } finally {
    limit.release();
  }
}

function warning({ phase, task }: News, { kind, url }: Sink, trouble: string): string {
  return coded(
    `The event sink ${kind} at ${url.origin} was not told that ${task.name} has ${phase}: it ${trouble}.`,
    "CA-507",
  );
}

/** @returns what went wrong in the end */
async function tellOne(
  news: News,
  { kind, url, token }: Sink,
  stop: AbortSignal,
  { sleep }: Means,
): Promise<string | undefined> {
  const { contentType, body } = FORMATS[kind];
  const request = {
    method: "POST",
    url: url.href,
    headers: { "content-type": contentType, ...(token && { authorization: bearing(token) }) },
    body: JSON.stringify(body(news)),
    timeoutMs: ATTEMPT_MS,
    maxBytes: MAX_BYTES,
  };
  for (let attempt = 1; ; attempt++) {
    const answer = await exchange(request, stop);
    const trouble = troubleWith(answer);
    if (trouble === undefined) return undefined;
    if (attempt === MAX_ATTEMPTS || stop.aborted || !isPassing(answer)) return trouble;
    await sleep(waitMs(answer, attempt), stop);
  }
}

function bearing(token: string): string {
  return `${CLASSIC_TOKEN.test(token) ? "Api-Token" : "Bearer"} ${token}`;
}

function troubleWith(answer: Response | Broken): string | undefined {
  if (answer.kind === "broken") return answer.words;
  return answer.status >= 200 && answer.status < 300 ? undefined : `answered ${answer.status}`;
}

function isPassing(answer: Response | Broken): boolean {
  if (answer.kind === "broken") return answer.why === "connection" || answer.why === "timeout";
  return [408, 425, 429].includes(answer.status) || answer.status >= 500;
}

function waitMs(answer: Response | Broken, attempt: number): number {
  const asked =
    answer.kind === "answered"
      ? retryAfterMs(answer.headers["retry-after"], Date.now())
      : undefined;
  return asked ?? backOffMs(attempt, FIRST_DELAY_MS, Math.random());
}
