import { capital } from "../../domain/text/capital";
import type { JobResult, StopReason } from "../../domain/job-result";
import { endedWith } from "../../domain/job-result";
import type { Json, JsonObject } from "../../domain/text/json";
import type { Verdict } from "../../domain/counting/outcome";
import type { ReasonCode } from "../../domain/reasons";
import type { JobRequest } from "../core/job";
import type { TicketKind } from "./kind";
import type { Ticket } from "./tracker";

/** What a job over a ticket has to say when it is over. */
interface TicketEnd {
  readonly verdict: Verdict;
  /** A sentence without its full stop. */
  readonly words: string;
  /** Of a verdict that is no pass. Default: CA-411. */
  readonly code?: ReasonCode;
  /** Beside those of the ticket; absent ones are left out. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
}

export function resultOf(
  kind: TicketKind,
  ticket: Ticket,
  { verdict, words, code = "CA-411", fields = {} }: TicketEnd,
): JobResult {
  const isDone = verdict === "pass" || verdict === "warning";
  // A task that failed is headed by what it is, and then why.
  const reason = isDone ? capital(words) : words;
  return endedWith(
    { kind: "judged", verdict, reason, ...(!isDone && { code }) },
    {
      labels: {},
      data: dataOf(kind, ticket, fields),
      ...(isDone && { message: `${reason}.` }),
    },
  );
}

/** Stopped on the way, it still says which ticket there is. */
export function stoppedResult(
  kind: TicketKind,
  ticket: Ticket,
  { stop }: Pick<JobRequest, "stop">,
): JobResult {
  return endedWith(
    { kind: "stopped", because: (stop.reason as StopReason | undefined) ?? "cancelled" },
    { labels: {}, data: dataOf(kind, ticket, {}) },
  );
}

function dataOf(
  { numberField, urlField }: TicketKind,
  { number, url, state }: Ticket,
  fields: Readonly<Record<string, string | undefined>>,
): JsonObject {
  const all: Readonly<Record<string, Json | undefined>> = {
    [numberField]: String(number),
    [urlField]: url,
    state,
    ...fields,
  };
  return Object.fromEntries(
    Object.entries(all).filter((field): field is [string, Json] => field[1] !== undefined),
  );
}

/** `a`, `a and b`, `a, b and c` */
export function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
