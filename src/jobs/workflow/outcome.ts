import { readArchive } from "../../domain/text/archive";
import type { Failure } from "../../domain/failure";
import type { JobReport, JobResult } from "../../domain/job-result";
import { EMPTY_REPORT } from "../../domain/job-result";
import { parseJobReport, parseJsonReport } from "../../domain/job-report";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { decodeLines } from "../../domain/text/output-encoding";
import type { FailedJob } from "../../domain/counting/run-conclusion";
import { failedJobsIn, resultOfRun } from "../../domain/counting/run-conclusion";
import type { RunState, Runs } from "./runs";
import { finished, named } from "./runs";

/**
 * In the syntax of $CLOUD_AUTOMATION_OUTPUT, or as one JSON object; the first wins where both are
 * there.
 */
const OUTPUT_FILE = "output";
const JSON_FILE = "output.json";
/** An event holds at most 60 KB; this is a report and no place for data. */
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 1024 * 1024;

/**
 * What came of a run that is over: its conclusion with the jobs and steps that failed, and what it
 * reported. Never throws: a report that is there and cannot be read makes the outcome `errored`.
 *
 * @param artifact  name of the artifact with the report
 */
export async function readOutcome(
  runs: Runs,
  run: RunState,
  artifact: string,
  signal: AbortSignal,
): Promise<JobResult> {
  return outcomeWith(await readReport(runs, run.id, artifact, signal), runs, run, signal);
}

/**
 * The same for somebody who can come again: what could not be read now, and is not refused for
 * good, says nothing.
 *
 * @returns why it cannot be told now, as a clause
 */
export async function readOutcomeIfKnown(
  runs: Runs,
  run: RunState,
  artifact: string,
  signal: AbortSignal,
): Promise<JobResult | string> {
  const report = await readReport(runs, run.id, artifact, signal);
  return report.mayPass ? (report.unreadable ?? "") : outcomeWith(report, runs, run, signal);
}

async function outcomeWith(
  { mayPass: _asked, ...report }: ReadReport,
  runs: Runs,
  run: RunState,
  signal: AbortSignal,
): Promise<JobResult> {
  const failed = run.conclusion === "failure" ? await readFailedJobs(runs, run.id, signal) : [];
  return resultOfRun(finished(run), failed, report);
}

/** @param mayPass  nobody has said what is in it, and asking again may help */
type ReadReport = JobReport & { readonly mayPass?: boolean };

/** Without them the conclusion itself is still certain. */
async function readFailedJobs(
  { github, repository }: Runs,
  runId: number,
  signal: AbortSignal,
): Promise<FailedJob[]> {
  const read = await github.read(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    { ...named(repository), run_id: runId, filter: "latest", per_page: 100 },
    signal,
  );
  return read.ok ? failedJobsIn(read.value.data) : [];
}

async function readReport(
  { github, repository }: Runs,
  runId: number,
  name: string,
  signal: AbortSignal,
): Promise<ReadReport> {
  const unreadable = (why: string): JobReport => ({
    ...EMPTY_REPORT,
    unreadable: `the artifact ${JSON.stringify(name)} of run ${runId} ${why}`,
  });
  const listed = await github.read(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    { ...named(repository), run_id: runId, name, per_page: 100 },
    signal,
  );
  if (!listed.ok)
    return {
      ...unreadable(`could not be looked for (${listed.failure.message})`),
      mayPass: isPassing(listed.failure),
    };
  const newest = newestIn(listed.value.data, name);
  if (!newest) return EMPTY_REPORT;
  if (newest.isExpired) return unreadable("has expired");
  if (newest.bytes > MAX_ARCHIVE_BYTES)
    return unreadable(
      `is larger than ${MAX_ARCHIVE_BYTES} bytes; report addresses instead of contents`,
    );
  const loaded = await github.read(
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    { ...named(repository), artifact_id: newest.id, archive_format: "zip" },
    signal,
  );
  if (!loaded.ok)
    return {
      ...unreadable(`could not be loaded (${loaded.failure.message})`),
      mayPass: isPassing(loaded.failure),
    };
  const files = unpacked(loaded.value.data);
  if (!files) return unreadable("is no zip archive");
  const output = files.get(OUTPUT_FILE);
  if (output)
    return parseJobReport(
      decodeLines(Buffer.from(output)),
      `${OUTPUT_FILE} in the artifact ${JSON.stringify(name)}`,
    );
  const json = files.get(JSON_FILE);
  if (json)
    return parseJsonReport(
      Buffer.from(json).toString("utf8"),
      `${JSON_FILE} in the artifact ${JSON.stringify(name)}`,
    );
  return unreadable(
    `holds neither ${OUTPUT_FILE} nor ${JSON_FILE} of at most ${MAX_FILE_BYTES} bytes`,
  );
}

function isPassing({ kind }: Failure): boolean {
  return kind !== "unauthorized" && kind !== "refused";
}

function unpacked(data: unknown): ReadonlyMap<string, Uint8Array> | undefined {
  if (!(data instanceof ArrayBuffer)) return undefined;
  try {
    return readArchive(new Uint8Array(data), [OUTPUT_FILE, JSON_FILE], MAX_FILE_BYTES);
  } catch {
    return undefined;
  }
}

/** Each attempt of a run may have left one; ids grow. */
function newestIn(
  answer: unknown,
  name: string,
): { id: number; bytes: number; isExpired: boolean } | undefined {
  const listed = isJsonObject(answer) ? getOwn(answer, "artifacts") : undefined;
  const found = (Array.isArray(listed) ? listed : []).flatMap((artifact) => {
    if (!isJsonObject(artifact) || getOwn(artifact, "name") !== name) return [];
    const id = getOwn(artifact, "id");
    const bytes = getOwn(artifact, "size_in_bytes");
    return typeof id === "number"
      ? [
          {
            id,
            bytes: typeof bytes === "number" ? bytes : Infinity,
            isExpired: getOwn(artifact, "expired") === true,
          },
        ]
      : [];
  });
  return found.sort((a, b) => b.id - a.id)[0];
}
