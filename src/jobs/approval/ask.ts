import { strategyOf } from "../../domain/approval";
import { quote, UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import { EMPTY_REPORT, endedWith } from "../../domain/job-result";
import { checkOf, jobOf } from "../core/job";
import { askReviewers, resultOfReview } from "./environment";
import { LISTS, namesIn } from "./names";
import { askByIssue } from "./question";
import type { WaitTimes } from "./wait-times";
import type { AskParameters, AskRequest } from "./declarations";
import { approvalAsk } from "./declarations";

/**
 * Longest time between the reminder and the deadline, as a share of the wait: nobody is reminded of
 * what they were just told.
 */
const MAX_REMINDER_SHARE = 0.5;
const NOT_OF_REVIEWERS = ["approvers", "exclude"] as const;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * Asks, and leaves the task waiting. The answer comes in another run (a comment, see
 * `wiring/comment.ts`) or in another job of this one (`gate`).
 *
 * @throws UserError when nobody could be asked, or the wait could not be written down
 */
async function ask(request: AskRequest): Promise<JobResult> {
  if (request.mode === "silent")
    throw new UserError(
      "job: approval.ask waits for an answer that is sent back, so it needs mode: interactive.",
      "CA-207",
    );
  const strategy = strategyOf(request.assignment.event);
  if (strategy.kind === "automatic" && request.assignment.task.name === "approval")
    return endedWith(
      { kind: "left", verdict: strategy.verdict, reason: strategy.reason },
      { ...EMPTY_REPORT, message: `Not asked: ${strategy.reason}.` },
    );
  const { environment, gate } = request.parameters;
  if (environment === undefined) {
    for (const name of LISTS) namesIn(request.parameters, name);
    refuseNoApprover(request.parameters);
    return askByIssue(waitOf(request), request);
  }
  for (const name of NOT_OF_REVIEWERS) refuseBesideReviewers(name, request.parameters);
  return gate
    ? resultOfReview(environment, gate, request)
    : askReviewers(environment, waitOf(request), request);
}

/**
 * The members of a team are looked up when they answer.
 *
 * @throws UserError where every approver is excluded: the wait would be in vain
 */
function refuseNoApprover(parameters: Partial<Pick<AskParameters, "approvers" | "exclude">>): void {
  const approvers = namesIn(parameters, "approvers");
  const excluded = namesIn(parameters, "exclude").map((name) => name.toLowerCase());
  if (
    approvers.length === 0 ||
    approvers.some((name) => name.startsWith("@") || !excluded.includes(name.toLowerCase()))
  )
    return;
  throw new UserError(
    "with.approvers and with.exclude leave no one who may answer " +
      `(${approvers.join(", ")}). Name somebody else in with.approvers, or take them ` +
      "out of with.exclude.",
    "CA-207",
  );
}

function waitOf({ parameters, clock, environment, console }: AskRequest): WaitTimes {
  const givenMs = parameters["deadline-minutes"] * MINUTE_MS;
  const keptDays = Number(environment["GITHUB_RETENTION_DAYS"]) || Infinity;
  // The sweep knows of the wait by an artifact, and takes the task for forgotten when that is gone.
  const waitMs = Math.min(givenMs, keptDays * 24 * HOUR_MS - HOUR_MS);
  if (waitMs < givenMs)
    console.warning(
      `This repository keeps artifacts for ${keptDays} days only, so the wait ends an ` +
        "hour before that, earlier than deadline-minutes says.",
    );
  const beforeMs = Math.min(parameters["remind-minutes"] * MINUTE_MS, waitMs * MAX_REMINDER_SHARE);
  const deadlineMs = clock.nowMs() + waitMs;
  return {
    deadline: new Date(deadlineMs).toISOString(),
    ...(beforeMs > 0 && { remindAt: new Date(deadlineMs - beforeMs).toISOString() }),
  };
}

type Reviewed = Partial<Pick<AskParameters, "environment" | (typeof NOT_OF_REVIEWERS)[number]>>;

function refuseBesideReviewers(
  name: (typeof NOT_OF_REVIEWERS)[number],
  parameters: Reviewed,
): void {
  const { environment } = parameters;
  if (environment === undefined || namesIn(parameters, name).length === 0) return;
  throw new UserError(
    `with.${name}: who may review the environment ${quote(environment)} is set under ` +
      "Settings, Environments; leave it out there, or leave out with.environment to " +
      "ask in an issue.",
    "CA-207",
  );
}

export const job = jobOf(approvalAsk, {
  run: ask,
  checks: [
    ...LISTS.map((name) =>
      checkOf([name], (parameters: Partial<AskParameters>) => namesIn(parameters, name)),
    ),
    checkOf(["approvers", "exclude"], refuseNoApprover),
    ...NOT_OF_REVIEWERS.map((name) =>
      checkOf(["environment", name], (parameters: Reviewed) =>
        refuseBesideReviewers(name, parameters),
      ),
    ),
  ],
});
