import { connect } from "../keptn/connect";
import { controlPlaneKind } from "../config/inputs";
import { coded, UserError } from "../domain/errors";
import { faultText } from "../domain/fault";
import { askedIssuesOf } from "../jobs/approval/asked";
import { awaitedRunsOf } from "../jobs/workflow/awaited";
import { sweepSummaryOf } from "../report/sweep-summary";
import { readSweepBasis, readSweepConfig } from "../sweep/inputs";
import type { SweepReport } from "../sweep/ports";
import { sweep } from "../sweep/sweep";
import { servedAt } from "../catalogue/serving";
import { systemClock } from "../runner/clock";
import type { RunLog } from "../runner/console";
import { runAttemptUrl } from "../runner/dispatch-event";
import { githubApiOf } from "../github/api";
import { textAtCommitOf } from "../github/file-at-commit";
import { leave, takeEnvironment } from "../runner/process";
import { memoryOf } from "../github/memory";
import { runHistoryOf } from "../github/run-history";
import { createLog } from "../wiring/log";

/** The sweep as an action: reads the inputs, sweeps, reports. */
async function main(environment: NodeJS.ProcessEnv): Promise<number> {
  const log = createLog(environment);
  const core = await log.open();
  try {
    log.keep(runAttemptUrl(environment));
    const isKeptn = controlPlaneKind(environment) === "keptn";
    const { report, isDryRun } = await (isKeptn ? sweepKeptn : sweepNotes)(environment, log);
    const count = (...did: string[]) =>
      report.tasks.filter((task) => did.includes(task.did)).length;
    core.setOutput("finished", String(count("finished", "would finish")));
    core.setOutput("delivered", String(count("delivered", "would deliver")));
    logReport(report, log);
    await log.summarise(
      sweepSummaryOf(
        report.tasks.map(rowOf),
        report.problems.map((problem) => log.masked(problem)),
        isDryRun,
      ),
    );
    return report.problems.length > 0 || count("failed") > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.error(coded(error.message, error.code));
    return 1;
  }
}

interface Swept {
  readonly report: SweepReport;
  readonly isDryRun: boolean;
}

async function sweepKeptn(environment: NodeJS.ProcessEnv, log: RunLog): Promise<Swept> {
  const config = readSweepConfig(environment);
  const { url, credentials, isDryRun } = config;
  const rules = {
    servedTasks: config.tasks,
    unclaimedAfterMs: config.unclaimedAfterMs,
    sweepUrl: runAttemptUrl(environment),
  };
  const textAt = textAtCommitOf(environment, config.githubToken);
  const report = await sweep(
    { projects: config.projects, rules, isDryRun },
    {
      ...commonPorts(environment, config.githubToken, log),
      controlPlane: connect({
        url,
        credentials,
        clock: systemClock,
        mask: (secret) => log.mask(secret),
      }),
      servedAt: (run, task) => servedAt(run, task, textAt),
      questions: askedIssuesOf(githubApiOf(environment, config.githubToken, systemClock)),
    },
  );
  return { report, isDryRun };
}

/** Of control planes that list no open tasks. */
async function sweepNotes(environment: NodeJS.ProcessEnv, log: RunLog): Promise<Swept> {
  const { githubToken, isDryRun } = readSweepBasis(environment);
  const { sweepPutDown } = await import("../sweep/put-down");
  const { putDownBy } = await import("../wiring/put-down");
  const ports = commonPorts(environment, githubToken, log);
  const tasks = await sweepPutDown(
    {
      sweepUrl: runAttemptUrl(environment),
      isDryRun,
      isByHand: environment["GITHUB_EVENT_NAME"] === "workflow_dispatch",
    },
    {
      ...ports,
      list: () => putDownBy(ports.history, environment, log),
      memory: memoryOf(environment, githubApiOf(environment, githubToken, systemClock)),
    },
  );
  return { report: { tasks, problems: [] }, isDryRun };
}

function commonPorts(environment: NodeJS.ProcessEnv, githubToken: string, log: RunLog) {
  const github = githubApiOf(environment, githubToken, systemClock);
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  return {
    history: runHistoryOf(environment, githubToken),
    awaited: awaitedRunsOf({ github, repository }, systemClock),
    clock: systemClock,
    console: log,
    secrets: log.secrets,
  };
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
    const { name, service, stage, id } = open.task;
    const where = [project, stage].filter(Boolean).join("/");
    const line = `${name}${service && ` of ${service}`} in ${where} (${id}): ${did}, ${why}`;
    if (did === "failed") log.error(line);
    else if (did === "left") log.info(line);
    else log.notice(line);
  }
  if (tasks.length === 0 && problems.length === 0) log.info("No task is open.");
  for (const problem of problems) log.error(problem);
}

const environment = takeEnvironment();

void main(environment).then(leave, (error: unknown) => {
  const log = createLog(environment);
  log.error(faultText(error, "(CA-901)"));
  void log.open().then(() => leave(1));
});
