import { quote, UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import type { JobRequest } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import type { CloseParameters, PlaceParameters, WhichParameters } from "./parameters";
import { say } from "./comment";
import type { Wanted } from "./find";
import { findTicket, sinceOf } from "./find";
import { readWhenThere } from "./open";
import { inWords, resultOf, stoppedResult } from "./result";
import type { Ticket } from "./tracker";
import { Tracker } from "./tracker";

const LOOK_AGAIN_MS = 2_000;

/**
 * Closes a ticket and reads back that it is closed; one that is closed already is a pass, and says
 * so.
 *
 * @param goodbye  Markdown of the comment where `with` gives none
 * @throws UserError when it cannot be found
 */
export async function closeTicket(
  wanted: Wanted,
  request: JobRequest<PlaceParameters & WhichParameters & Partial<CloseParameters>>,
  goodbye: string,
): Promise<JobResult> {
  const { kind } = wanted;
  const tracker = new Tracker(request);
  const { ticket, doubts } = await findTicket(wanted, tracker, request);
  if (ticket.state === "closed") return end(ticket, wanted, { wasClosed: true, doubts });
  try {
    const said = await say(
      {
        number: ticket.number,
        text: maskFor(request)(request.parameters.comment ?? goodbye),
        keys: wanted.keys,
        purpose: "close",
      },
      tracker,
      sinceOf(request),
    );
    // Closing it is the task; a comment is a courtesy.
    const unsaid: string[] = [];
    if (!said.ok) unsaid.push(`no comment could be written (${said.failure.message})`);
    else if (said.value.isCut) unsaid.push("the comment was cut to what GitHub takes");
    const reason = request.parameters.reason ?? "completed";
    const closed = await tracker.change(ticket.number, { state: "closed", state_reason: reason });
    if (!closed.ok) throw tracker.refusal("it could not be closed", closed.failure);
    const shown = await readClosed(ticket.number, tracker);
    if (shown.state !== "closed")
      return resultOf(kind, shown, {
        verdict: "errored",
        words: `GitHub accepted that ${kind.noun} ${ticket.number} is closed and shows it open`,
      });
    const otherwise =
      shown.stateReason !== "" && shown.stateReason !== reason
        ? [`GitHub shows ${quote(shown.stateReason)} as the reason`]
        : [];
    return end(shown, wanted, { wasClosed: false, doubts: [...doubts, ...unsaid, ...otherwise] });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (tracker.isStopped) return stoppedResult(kind, ticket, request);
    return resultOf(kind, ticket, {
      verdict: "errored",
      words: `${kind.noun} ${ticket.number} could not be closed: ${error.message.replace(/\.$/, "")}`,
      code: error.code,
    });
  }
}

async function readClosed(number: number, tracker: Tracker): Promise<Ticket> {
  for (const pauseMs of [LOOK_AGAIN_MS, 2 * LOOK_AGAIN_MS, 0]) {
    const shown = await readWhenThere(number, tracker);
    if (!shown) throw new UserError("GitHub does not show it any more", "CA-411");
    if (shown.state === "closed" || pauseMs === 0) return shown;
    await tracker.pause(pauseMs);
  }
  throw new UserError("it could not be read back", "CA-411");
}

function end(
  ticket: Ticket,
  { kind }: Wanted,
  { wasClosed, doubts }: { readonly wasClosed: boolean; readonly doubts: readonly string[] },
): JobResult {
  const as = ticket.stateReason === "" ? "" : ` as ${ticket.stateReason.replaceAll("_", " ")}`;
  const words =
    `${kind.noun} ${ticket.number} ` +
    `${wasClosed ? `was closed already${as}` : `is closed${as}`}${doubts.length > 0 ? `, but ${inWords(doubts)}` : ""}`;
  return resultOf(kind, ticket, {
    verdict: doubts.length > 0 ? "warning" : "pass",
    words,
    fields: { reason: ticket.stateReason || undefined, wasClosed: String(wasClosed) },
  });
}
