import type { JobResult } from "../../domain/job-result";
import { severity } from "../../domain/counting/outcome";
import { confirm, confirmed, reportedVariables } from "../work/hooks";
import type { RequestOf } from "../core/job";
import { jobOf } from "../core/job";
import { performWork, workChecks } from "../work/script-or-workflow";
import { including, isStopped, overrule, reporting, stoppedWork } from "../core/results";
import { textOf } from "../core/values";
import type { Work } from "../core/results";
import { isGoingOn, pageOf } from "../work/start-work";
import { buildRun } from "./declarations";

type Request = RequestOf<typeof buildRun>;

export const job = jobOf(buildRun, { run, checks: workChecks });

async function run(request: Request): Promise<JobResult> {
  const work = await performWork(request);
  if (work.verdict === "parked" || work.verdict === "stopped") return work.result;
  const built = reporting(work, {
    ...partsOf(textOf(work.result.report.data, "image")),
    buildUrl: pageOf(work, request),
  });
  if (severity(work.verdict) >= severity("fail") || isGoingOn(work, request)) return built.result;
  return (await checked(built, request)).result;
}

async function checked(work: Work, request: Request): Promise<Work> {
  const found = await confirm(request, reportedVariables(work));
  if (!found) return work;
  const merged = including(work, found.result);
  if (isStopped(request)) return stoppedWork(merged, request);
  return found.isConfirmed
    ? confirmed(work, found)
    : overrule(merged, {
        verdict: found.verdict,
        reason:
          `${found.verdict === "fail" ? "what was built cannot be found" : "it is unknown whether what was built is there"}: ` +
          `${found.reason}`,
        code: "CA-411",
      });
}

/** `[host[:port]/]path[:tag][@digest]`, as image references are written. */
function partsOf(image: string | undefined): { readonly tag?: string; readonly digest?: string } {
  const [, tag, digest] =
    /^[^\s@]+?(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9+._-]+:[0-9a-fA-F]{32,}))?$/.exec(image ?? "") ??
    [];
  return { ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
