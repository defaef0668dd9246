import { createHash } from "node:crypto";
import type { Answered, Failure } from "../domain/failure";
import type { OutgoingEvent } from "../domain/events/events";
import type { Task } from "../domain/task";
import { retryAfterMs } from "../domain/waiting";
import { exchange } from "../http/exchange";
import type { Response } from "../http/exchange";
import type { Capabilities } from "../task/knowledge";
import type { Clock, ControlPlane } from "../task/ports";
import { answerOf } from "../domain/events/answer";
import { bodyOf } from "./answer";
import type { Target } from "./intake";
import { seal, unseal } from "./memo";
import type { Sign } from "./presets";
import type { CallbackSettings } from "./settings";
import { signatureOf } from "./signature";

const ATTEMPT_MS = 20_000;
/** Even when the time for delivery is almost over. */
const MIN_ATTEMPT_MS = 2_000;
const MAX_BYTES = 256 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
/** What may pass by itself; the answer has not been taken. */
const PASSING = [408, 425, 429];

/** It can be told something, and no more. `started` only where it says so. */
export const CALLBACK_CAN = {
  find: false,
  counts: false,
  look: false,
  once: true,
  started: false,
  openTasks: false,
  lapses: false,
  abort: false,
  progress: false,
} as const satisfies Capabilities;

export type Post = typeof exchange;

/** An address that waits for one answer. */
export class Callback implements ControlPlane {
  readonly address: string;
  readonly can: Capabilities;

  constructor(
    private readonly target: Target,
    private readonly settings: CallbackSettings,
    private readonly clock: Pick<Clock, "nowMs">,
    private readonly post: Post = exchange,
  ) {
    this.address = new URL(target.url).host;
    this.can = { ...CALLBACK_CAN, started: target.startedUrl !== undefined };
  }

  memo(task: Task, run: string): string | undefined {
    const { secret } = this.settings;
    return secret === undefined ? undefined : seal({ task, target: this.target }, secret, run);
  }

  /** By the whole address: its signature may be all that tells two waits apart. */
  isOwnMemo(memo: string, run: string): boolean | undefined {
    const { secret } = this.settings;
    return secret === undefined
      ? undefined
      : unseal(memo, secret, run)?.target.url === this.target.url;
  }

  async deliver(
    event: OutgoingEvent,
    deadlineMs: number,
    signal: AbortSignal,
  ): Promise<Answered<void>> {
    const isStarted = event.type.endsWith(".started");
    const url = isStarted ? this.target.startedUrl : this.target.url;
    if (url === undefined) return { ok: true, value: undefined };
    const { preset, token } = this.settings;
    const text = JSON.stringify(bodyOf(answerOf(event), preset));
    const answer = await this.post(
      {
        method: "POST",
        url,
        headers: {
          "content-type": "application/json",
          ...this.#signed(event, isStarted ? "started" : "finished", text),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: text,
        timeoutMs: Math.max(MIN_ATTEMPT_MS, Math.min(ATTEMPT_MS, deadlineMs - this.clock.nowMs())),
        maxBytes: MAX_BYTES,
      },
      signal,
    );
    if (answer.kind === "answered") return this.#understood(answer);
    const kind =
      answer.why === "cancelled" || answer.why === "timeout" ? answer.why : "unreachable";
    return failed({
      kind: this.#isOver() && kind !== "cancelled" ? "refused" : kind,
      reached: answer.reached,
      message: `The answer to ${this.address} ${answer.words}`,
    });
  }

  /**
   * By Standard Webhooks. The id is the same for each attempt of each run, so that a receiver that
   * looks at it takes one answer for one wait; callers may share a task's id.
   */
  #signed({ triggeredid }: OutgoingEvent, kind: string, text: string): Record<string, string> {
    const { secret } = this.settings;
    const id = `msg_${createHash("sha256").update(`${this.target.url} ${triggeredid} ${kind}`).digest("hex").slice(0, 32)}`;
    const timestamp = String(Math.floor(this.clock.nowMs() / 1_000));
    return {
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      ...(secret !== undefined && {
        "webhook-signature": signatureOf(secret, `${id}.${timestamp}.${text}`),
      }),
    };
  }

  #understood({ status, headers, text }: Response): Answered<void> {
    if (status >= 200 && status < 300) return { ok: true, value: undefined };
    const { tooEarly, closed } = this.settings.preset;
    const is = (signs: readonly Sign[]) =>
      signs.some((sign) => sign.status === status && text.includes(sign.words ?? ""));
    const message = `${this.address} answered HTTP ${status}`;
    if (is(tooEarly)) return this.#again("no", `${message}: it does not wait so far`, headers);
    if (is(closed))
      return failed({
        kind: "closed",
        reached: "no",
        message: `${message}: it takes no answer for this task any more`,
      });
    if (PASSING.includes(status)) return this.#again("no", message, headers);
    if (status >= 500) return this.#again("maybe", message, headers);
    return failed({ kind: "refused", reached: "no", message: `${message}${advice(status)}` });
  }

  #again(reached: Failure["reached"], message: string, headers: Response["headers"]) {
    const waitMs = retryAfterMs(headers["retry-after"], this.clock.nowMs());
    return failed({
      kind: this.#isOver() ? "refused" : "unreachable",
      reached,
      message,
      ...(waitMs !== undefined && { retryAfterMs: Math.min(MAX_RETRY_AFTER_MS, waitMs) }),
    });
  }

  /** After its own deadline nobody waits, so one attempt is enough. */
  #isOver(): boolean {
    const untilMs = Date.parse(this.target.deadline ?? "");
    return this.clock.nowMs() > untilMs;
  }
}

function failed(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}

function advice(status: number): string {
  if (status >= 300 && status < 400) return ": redirects are not followed";
  if (status === 401 || status === 403)
    return ": it wants other credentials; look at callback-token and callback-secret";
  return status === 404 ? ": it knows no such wait" : "";
}
