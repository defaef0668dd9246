import type { Work } from "./config/inputs";
import type { JobResult } from "./domain/job-result";
import { UserError } from "./domain/errors";
import { resolve } from "node:path";

/**
 * What the test reports of a job say, judged by the thresholds.
 *
 * @param sinceMs  when the job began: an older file is a left-over of another run
 */
export async function measured(work: Pick<Work, "results" | "thresholds" | "workingDirectory">, workspace: string, sinceMs: number): Promise<Pick<JobResult, "measured">> {
  const { parseResults, parseLimits, readResults } = await import("./results");
  try {
    const evidence = await readResults(parseResults(work.results), resolve(workspace, work.workingDirectory), parseLimits(work.thresholds), sinceMs);
    // Some load reports tell no times; the evaluation that follows needs a window all the same.
    const lacksWindow = evidence.start === undefined && evidence.values.requests !== undefined && sinceMs > 0;
    return { measured: { ...evidence, ...(lacksWindow && { start: new Date(sinceMs).toISOString(), end: new Date().toISOString() }) } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { measured: { values: {}, verdict: "errored", reasons: [error.message] } };
  }
}
