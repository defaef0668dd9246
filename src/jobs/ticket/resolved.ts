import type { JobResult } from "../../domain/job-result";
import { endedWith } from "../../domain/job-result";
import type { JobRequest } from "../core/job";
import { closeTicket } from "./close";
import type { Subject } from "./event";
import { findOpened, sinceOf } from "./find";
import type { TicketKind } from "./kind";
import type { PlaceParameters } from "./parameters";
import { isResolved } from "../../domain/events/problem";
import { originOf } from "./text";
import { Tracker } from "./tracker";

/**
 * An open for a problem that is over: its sources tell that with the same event as its beginning.
 * The ticket that is open for it is closed; where there is none, nobody is to look at a new one.
 *
 * @returns `undefined` for a problem that is not over, or of which nothing is known
 */
export async function answerResolved(
  { problem, keys }: Subject,
  kind: TicketKind,
  request: JobRequest<PlaceParameters>,
): Promise<JobResult | undefined> {
  if (!isResolved(problem) || !keys.isShared) return undefined;
  const about = problem.id === undefined ? "The problem" : `The problem ${problem.id}`;
  const state = (problem.state ?? "").toLowerCase();
  // What a recipe opens, only another recipe can close.
  if (request.parameters.http !== undefined)
    return said(
      "warning",
      `${about} is ${state}, so nothing was opened; a recipe for ${kind.noun}.close ` +
        "closes what an earlier task has opened",
    );
  const opened = await findOpened({ kind, keys }, new Tracker(request), sinceOf(request));
  if (!opened)
    return said(
      "pass",
      `${about} is ${state}, and no ${kind.noun} is open for it (${keys.lasting}); nothing was opened`,
    );
  return closeTicket({ kind, keys }, request, originOf("Resolved", request));
}

function said(verdict: "pass" | "warning", reason: string): JobResult {
  return endedWith(
    { kind: "judged", verdict, reason },
    { labels: {}, data: { created: "false" }, message: `${reason}.` },
  );
}
