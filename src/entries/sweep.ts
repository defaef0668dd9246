import { connect } from "../keptn/connect";
import { coded, UserError } from "../domain/errors";
import { faultText } from "../domain/fault";
import { secretsOfEnvironment } from "../domain/text/masking";
import { askedIssuesOf } from "../jobs/approval/asked";
import { awaitedRunsOf } from "../jobs/workflow/awaited";
import { sweepSummaryOf } from "../report/sweep-summary";
import { readSweepConfig, sweepSecrets } from "../sweep/inputs";
import type { SweepReport } from "../sweep/ports";
import { sweep } from "../sweep/sweep";
import { servedAt } from "../catalogue/serving";
import { systemClock } from "../runner/clock";
import { RunLog } from "../runner/console";
import { runAttemptUrl } from "../runner/dispatch-event";
import { githubApiOf } from "../github/api";
import { textAtCommitOf } from "../github/file-at-commit";
import { leave, takeEnvironment } from "../runner/process";
import { runHistoryOf } from "../github/run-history";

/** The sweep as an action: reads the inputs, sweeps, reports. */
async function main(environment: NodeJS.ProcessEnv): Promise<number> {
  const log = new RunLog(sweepSecrets(environment), secretsOfEnvironment(environment));
  const core = await log.open();
  try {
    const config = readSweepConfig(environment);
    const { url, credentials } = config;
    const mask = (secret: string) => log.mask(secret);
    const controlPlane = connect({ url, credentials, clock: systemClock, mask });
    const sweepUrl = runAttemptUrl(environment);
    log.keep(sweepUrl);
    const rules = {
      servedTasks: config.tasks,
      unclaimedAfterMs: config.unclaimedAfterMs,
      sweepUrl,
    };
    const github = githubApiOf(environment, config.githubToken, systemClock);
    const textAt = textAtCommitOf(environment, config.githubToken);
    const report = await sweep(
      { projects: config.projects, rules, isDryRun: config.isDryRun },
      {
        controlPlane,
        history: runHistoryOf(environment, config.githubToken),
        servedAt: (run, task) => servedAt(run, task, textAt),
        awaited: awaitedRunsOf(
          { github, repository: environment["GITHUB_REPOSITORY"] ?? "" },
          systemClock,
        ),
        questions: askedIssuesOf(github),
        clock: systemClock,
        console: log,
        secrets: log.secrets,
      },
    );
    const count = (...did: string[]) =>
      report.tasks.filter((task) => did.includes(task.did)).length;
    core.setOutput("finished", String(count("finished", "would finish")));
    core.setOutput("delivered", String(count("delivered", "would deliver")));
    logReport(report, log);
    await core.summary
      .addRaw(
        sweepSummaryOf(
          report.tasks.map(rowOf),
          report.problems.map((problem) => log.masked(problem)),
          config.isDryRun,
        ),
        true,
      )
      .write()
      .catch(() => log.debug("The job summary could not be written."));
    return report.problems.length > 0 || count("failed") > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.error(coded(error.message, error.code));
    return 1;
  }
}

function rowOf({ project, open: { task, sentMs }, did, why }: SweepReport["tasks"][number]) {
  return {
    project,
    task: task.name,
    stage: task.stage,
    service: task.service,
    triggeredId: task.id,
    sentMs,
    did,
    why,
  };
}

function logReport({ tasks, problems }: SweepReport, log: RunLog): void {
  for (const { project, open, did, why } of tasks) {
    const line =
      `${open.task.name} of ${open.task.service} in ` +
      `${project}/${open.task.stage} (${open.task.id}): ${did}, ${why}`;
    if (did === "failed") log.error(line);
    else if (did === "left") log.info(line);
    else log.notice(line);
  }
  if (tasks.length === 0 && problems.length === 0) log.info("No task is open.");
  for (const problem of problems) log.error(problem);
}

const environment = takeEnvironment();

void main(environment).then(leave, (error: unknown) => {
  const log = new RunLog(sweepSecrets(environment), secretsOfEnvironment(environment));
  log.error(faultText(error, "(CA-901)"));
  void log.open().then(() => leave(1));
});
