import { AwsV4Signer } from "aws4fetch";
import { answerOf } from "../domain/events/answer";
import type { OutgoingEvent } from "../domain/events/events";
import { cut } from "../domain/events/events";
import type { Answered, Failure } from "../domain/failure";
import type { JsonObject } from "../domain/text/json";
import { textAt } from "../domain/text/json";
import { retryAfterMs } from "../domain/waiting";
import type { Response } from "../http/exchange";
import { exchange } from "../http/exchange";
import type { Task } from "../domain/task";
import type { Capabilities } from "../task/knowledge";
import type { Clock, ControlPlane } from "../task/ports";
import type { StepFunctionsSettings } from "./settings";

const ATTEMPT_MS = 20_000;
/** Even when the time for delivery is almost over. */
const MIN_ATTEMPT_MS = 2_000;
const MAX_BYTES = 512 * 1024;
/** https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html */
const MAX_CAUSE_BYTES = 32_000;
const CLOSED = ["TaskTimedOut", "TaskDoesNotExist", "InvalidToken"];
const WRONG_CREDENTIALS = [
  "AccessDeniedException",
  "ExpiredTokenException",
  "IncompleteSignature",
  "InvalidClientTokenId",
  "InvalidSignatureException",
  "MissingAuthenticationToken",
  "NotAuthorized",
  "OptInRequired",
  "UnrecognizedClientException",
];

/** It counts nothing and takes one answer; a heartbeat tells whether anybody still waits. */
export const STEP_FUNCTIONS_CAN = {
  find: false,
  counts: false,
  look: false,
  once: true,
  started: true,
  openTasks: false,
  lapses: true,
  abort: true,
  progress: true,
} as const satisfies Capabilities;

type Action = "SendTaskHeartbeat" | "SendTaskSuccess" | "SendTaskFailure";

/** A state of AWS Step Functions that waits for a task token. */
export class StepFunctions implements ControlPlane {
  readonly can = STEP_FUNCTIONS_CAN;
  readonly address: string;

  constructor(
    private readonly token: string,
    private readonly settings: StepFunctionsSettings,
    private readonly clock: Pick<Clock, "nowMs">,
    private readonly post: typeof exchange = exchange,
  ) {
    this.address = settings.endpoint.host;
  }

  async deliver(
    event: OutgoingEvent,
    deadlineMs: number,
    signal: AbortSignal,
  ): Promise<Answered<void>> {
    const { action, parameters } = messageOf(event, this.settings);
    return this.#call(action, parameters, deadlineMs, signal);
  }

  /** The heartbeat that keeps the state waiting is refused when it does not wait any more. */
  async isAborted(_task: Task, signal: AbortSignal): Promise<Answered<boolean>> {
    const beat = await this.#call("SendTaskHeartbeat", {}, this.clock.nowMs(), signal);
    if (beat.ok) return { ok: true, value: false };
    return beat.failure.kind === "closed" ? { ok: true, value: true } : beat;
  }

  async #call(
    action: Action,
    parameters: JsonObject,
    deadlineMs: number,
    signal: AbortSignal,
  ): Promise<Answered<void>> {
    const { endpoint } = this.settings;
    const body = JSON.stringify({ taskToken: this.token, ...parameters });
    const leftMs = Math.min(ATTEMPT_MS, deadlineMs - this.clock.nowMs());
    const answer = await this.post(
      {
        method: "POST",
        url: endpoint.href,
        headers: await this.#signed(action, body),
        body,
        timeoutMs: Math.max(MIN_ATTEMPT_MS, leftMs),
        maxBytes: MAX_BYTES,
      },
      signal,
    );
    if (answer.kind === "answered") return this.#understood(action, answer);
    const { why, reached, words } = answer;
    const kind = why === "cancelled" || why === "timeout" ? why : "unreachable";
    return failed({ kind, reached, message: `${action} to ${this.address} ${words}` });
  }

  async #signed(action: Action, body: string): Promise<Record<string, string>> {
    const { endpoint, region, credentials } = this.settings;
    const now = new Date(this.clock.nowMs()).toISOString();
    const signer = new AwsV4Signer({
      url: endpoint.href,
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `AWSStepFunctions.${action}`,
      },
      body,
      service: "states",
      allHeaders: true,
      region,
      datetime: now.replace(/[:-]|\.\d{3}/g, ""),
      ...credentials,
    });
    const { headers } = await signer.sign();
    return Object.fromEntries(headers);
  }

  #understood(action: Action, { status, headers, text }: Response): Answered<void> {
    if (status >= 200 && status < 300) return { ok: true, value: undefined };
    const code = errorCode(headers, text);
    const message = `${action} to ${this.address} answered ${code || `HTTP ${status}`}`;
    if (CLOSED.includes(code))
      return failed({
        kind: "closed",
        reached: "no",
        message: `${message}: the state does not wait for this task any more`,
      });
    if (WRONG_CREDENTIALS.includes(code) || status === 401 || status === 403)
      return failed({
        kind: "unauthorized",
        reached: "no",
        httpStatus: status,
        message: `${message}; the job's AWS credentials need states:${action}, and have to last as long as the work`,
      });
    if (status === 429 || code === "ThrottlingException" || status >= 500)
      return failed({
        kind: "unreachable",
        reached: status >= 500 ? "maybe" : "no",
        message,
        ...waitOf(headers, this.clock.nowMs()),
      });
    return failed({ kind: "refused", reached: "no", httpStatus: status, message });
  }
}

interface Message {
  readonly action: Action;
  readonly parameters: JsonObject;
}

/** `fail` is an outcome that the state machine chooses by, unless it is told to be a failure. */
function messageOf(event: OutgoingEvent, { onFail }: StepFunctionsSettings): Message {
  if (!event.type.endsWith(".finished")) return { action: "SendTaskHeartbeat", parameters: {} };
  const answer = answerOf(event);
  const isErrored = answer["status"] === "errored";
  if (!isErrored && (answer["result"] !== "fail" || onFail === "success"))
    return { action: "SendTaskSuccess", parameters: { output: JSON.stringify(answer) } };
  return {
    action: "SendTaskFailure",
    parameters: {
      error: isErrored ? "GitHub.Errored" : "GitHub.Failed",
      cause: cut(textAt(answer, "message"), MAX_CAUSE_BYTES, event.source),
    },
  };
}

/** `com.amazonaws.states#TaskTimedOut`, in a header or in the body. */
function errorCode(headers: Response["headers"], text: string): string {
  const inHeader = headers["x-amzn-errortype"];
  const [, inBody = ""] =
    /"(?:__type|code)"\s*:\s*"([\w.#:/-]{1,200})"/.exec(text.slice(0, 4_096)) ?? [];
  const code = typeof inHeader === "string" ? inHeader : inBody;
  return /^\w+/.exec(code.split("#").at(-1) ?? "")?.[0] ?? "";
}

function waitOf(headers: Response["headers"], nowMs: number): Pick<Failure, "retryAfterMs"> {
  const waitMs = retryAfterMs(headers["retry-after"], nowMs);
  return waitMs === undefined ? {} : { retryAfterMs: Math.min(60_000, waitMs) };
}

function failed(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
