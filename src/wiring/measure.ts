import type { Work } from "../config/inputs";
import type { JobResult } from "../domain/job-result";
import { UserError } from "../domain/errors";
import { resolve } from "node:path";

/** Where and since when a job has worked. */
interface Place {
  readonly workspace: string;
  /** When the job began: an older file is a left-over of another run. 0 where that is not known. */
  readonly sinceMs: number;
  /**
   * The caller's own steps are the job: a checkout among them makes every file of the repository
   * look new.
   */
  readonly isOwnSteps: boolean;
}

/** What the test reports of a job say, judged by the thresholds. */
export async function measured(
  work: Pick<Work, "results" | "thresholds" | "workingDirectory">,
  { workspace, sinceMs, isOwnSteps }: Place,
): Promise<Pick<JobResult, "measured">> {
  const { parseResults, parseLimits, readResults } = await import("../results");
  try {
    const scope = {
      workingDirectory: resolve(workspace, work.workingDirectory),
      workspace: resolve(workspace),
      sinceMs,
      ...(isOwnSteps && { tracked: (await import("../script/tracked-files")).trackedFiles }),
    };
    const evidence = await readResults(
      parseResults(work.results),
      scope,
      parseLimits(work.thresholds),
    );
    // Some load reports tell no times; the evaluation that follows needs a window all the same.
    const lacksWindow =
      evidence.start === undefined && evidence.values.requests !== undefined && sinceMs > 0;
    return {
      measured: {
        ...evidence,
        ...(lacksWindow && {
          start: new Date(sinceMs).toISOString(),
          end: new Date().toISOString(),
        }),
      },
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { measured: { values: {}, verdict: "errored", reasons: [error.message] } };
  }
}
