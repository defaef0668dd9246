import { UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import { endedWith } from "../../domain/job-result";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { Failure } from "../../task/ports";
import type { JobRequest } from "../core/job";
import type { AskParameters } from "./declarations";
import type { WaitTimes } from "./wait-times";
import { runIdIn } from "../workflow/runs";

/**
 * Leaves the task waiting for the second job of this run, which GitHub lets begin only when a
 * reviewer has approved.
 *
 * @throws UserError when the environment has no reviewers: its job would begin at once, and that
 * would be an approval by nobody
 */
export async function askReviewers(
  environment: string,
  { deadline }: WaitTimes,
  request: JobRequest,
): Promise<JobResult> {
  const read = await request.github.read(
    "GET /repos/{owner}/{repo}/environments/{environment_name}",
    { environment_name: environment },
    request.stop,
  );
  if (!read.ok && read.failure.httpStatus === 404) {
    throw new UserError(
      "with.environment: this repository has no environment " +
        `${JSON.stringify(environment)}, and GitHub would create it without any rule. ` +
        "Create it under Settings, Environments, with required reviewers.",
      "CA-413",
    );
  }
  if (!read.ok)
    throw refusedReading(
      `The environment ${JSON.stringify(environment)} could not be read`,
      read.failure,
    );
  const names = reviewersOf(read.value.data);
  if (names.length === 0) {
    throw new UserError(
      `with.environment: the environment ${JSON.stringify(environment)} has no ` +
        "required reviewers to ask. Add them under Settings, " +
        "Environments (private repositories need a plan with environment protection).",
      "CA-413",
    );
  }
  const waitsFor = `a review of the environment ${environment} (${names.join(", ")})`;
  await request.leaveWaiting({ deadline, waitsFor });
  return endedWith({ kind: "parked", deadline, waitsFor }, { labels: {}, data: {} });
}

/**
 * What the reviewers decided, proven by the run's own record: the job of the environment has begun
 * or has ended.
 *
 * @throws UserError when the record could not be read
 */
export async function resultOfReview(
  environment: string,
  gate: AskParameters["gate"],
  request: JobRequest,
): Promise<JobResult> {
  const { github, runUrl, stop } = request;
  const read = await github.read(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
    { run_id: runIdIn(runUrl) },
    stop,
  );
  if (!read.ok) throw refusedReading("The record of the review could not be read", read.failure);
  const reviews = (Array.isArray(read.value.data) ? read.value.data : [])
    .filter(isJsonObject)
    .filter((review) => environmentsOf(review).includes(environment.toLowerCase()));
  const find = (state: string) => reviews.find((review) => getOwn(review, "state") === state);
  const rejected = find("rejected");
  const approved = find("approved");
  if (gate === "success") {
    if (!approved)
      throw new UserError(
        `The job of the environment ${JSON.stringify(environment)} was let through, ` +
          "but this run has no record of an approval: its rule was removed meanwhile, or " +
          "somebody passed it by.",
        "CA-413",
      );
    return decided("approved", approved, environment, runUrl);
  }
  if (rejected) return decided("denied", rejected, environment, runUrl);
  // Let through, but the job that should have said so was lost.
  if (gate === "failure" && approved) return decided("approved", approved, environment, runUrl);
  const cause =
    gate === "cancelled"
      ? "the run was cancelled while it waited"
      : `nobody reviewed the environment ${environment} in the 30 days that GitHub waits, or its job could not begin`;
  return endedWith(
    {
      kind: "judged",
      verdict: "errored",
      reason: cause,
      code: gate === "cancelled" ? "CA-405" : "CA-603",
    },
    { labels: {}, data: {} },
  );
}

function decided(
  decision: "approved" | "denied",
  review: JsonObject,
  environment: string,
  runUrl: string,
): JobResult {
  const isApproved = decision === "approved";
  const { who, why } = wordsOf(review);
  const words =
    `${isApproved ? "Approved" : "Denied"} by ${who} for the environment ` +
    `${environment}${why ? `: ${why}` : ""}`;
  return endedWith(
    {
      kind: "judged",
      verdict: isApproved ? "pass" : "fail",
      reason: words,
      ...(!isApproved && { code: "CA-414" as const }),
    },
    {
      labels: {},
      data: {
        decision,
        [isApproved ? "approvedBy" : "deniedBy"]: who,
        ...(why && { reason: why }),
        approvalUrl: runUrl,
      },
      message: `${words}.${isApproved ? "" : " (CA-414)"}`,
    },
  );
}

function refusedReading(what: string, failure: Failure): UserError {
  const isRefused = failure.kind === "unauthorized" || failure.httpStatus === 404;
  return new UserError(
    `${what}: ${failure.message}.${isRefused ? " The job needs `actions: read`." : ""}`,
    isRefused ? "CA-605" : "CA-411",
  );
}

/** Of the rule `required_reviewers`; one of them is enough. */
function reviewersOf(environment: unknown): string[] {
  const rules = isJsonObject(environment) ? getOwn(environment, "protection_rules") : undefined;
  const rule = (Array.isArray(rules) ? rules : [])
    .filter(isJsonObject)
    .find((candidate) => getOwn(candidate, "type") === "required_reviewers");
  const reviewers = rule ? getOwn(rule, "reviewers") : undefined;
  return (Array.isArray(reviewers) ? reviewers : []).filter(isJsonObject).flatMap((entry) => {
    const reviewer = getOwn(entry, "reviewer");
    const name = isJsonObject(reviewer)
      ? (getOwn(reviewer, "login") ?? getOwn(reviewer, "slug") ?? getOwn(reviewer, "name"))
      : undefined;
    return typeof name === "string" ? [name] : [];
  });
}

/** GitHub does not tell names apart by their case. */
function environmentsOf(review: JsonObject): string[] {
  const environments = getOwn(review, "environments");
  return (Array.isArray(environments) ? environments : [])
    .filter(isJsonObject)
    .map((environment) => String(getOwn(environment, "name")).toLowerCase());
}

function wordsOf(review: JsonObject): { who: string; why: string } {
  const user = getOwn(review, "user");
  const login = isJsonObject(user) ? getOwn(user, "login") : undefined;
  const comment = getOwn(review, "comment");
  return {
    who: typeof login === "string" ? login : "somebody",
    why:
      typeof comment === "string"
        ? comment
            .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
            .trim()
            .slice(0, 500)
            .toWellFormed()
        : "",
  };
}
