import type { Start } from "../command";
import { UsageError } from "../command";
import type { AccessValues, Connection, Surroundings } from "../connection";
import { connectTo, HERE } from "../connection";
import { jsonText, say } from "../say";
import type { Screen } from "../screen";
import { silentScreen } from "../screen";
import type { GitHubAccess } from "./github";
import type { Status, StatusDesk, TaskStatus } from "./look";
import { readStatus } from "./look";
import { timeText } from "../../src/domain/text/time-text";

const EXITS = { calm: 0, abandoned: 1, unread: 3 } as const;
const INDENT = "  ";
const LABEL_COLUMNS = 10;

type StatusValues = AccessValues & {
  readonly project?: readonly string[];
  readonly task?: readonly string[];
  readonly repository?: string;
  readonly json?: boolean;
};

type StatusStart = Pick<Start<never>, "screen" | "signal"> & { readonly values: StatusValues };

/** @returns the exit code. @throws UsageError */
export async function runStatus(
  { values, screen, signal }: StatusStart,
  surroundings: Surroundings = HERE,
): Promise<number> {
  const github = githubAccess(values, surroundings.environment);
  const connection = connectTo(values, surroundings, signal);
  if (github) connection.secrets.add(github.token);
  const { project: projects = [], task: tasks = [] } = values;
  const told = values.json ? silentScreen : screen;
  const insights =
    github &&
    (await import("./github")).insightsOf({
      github,
      connection,
      tasks,
      surroundings,
      screen: told,
    });
  const desk: StatusDesk = {
    connection,
    nowMs: () => surroundings.clock.nowMs(),
    tasks,
    signal,
    ...(insights && { insights }),
  };
  const status = await readStatus(projects, desk);
  if (values.json) process.stdout.write(`${jsonText(status, connection.masked)}\n`);
  else tell(status, connection, screen);
  if (status.problems.length > 0 || status.tasks.some(({ sweep }) => sweep?.would === "unknown"))
    return EXITS.unread;
  return status.tasks.some(isAbandoned) ? EXITS.abandoned : EXITS.calm;
}

function githubAccess(
  { repository }: StatusValues,
  environment: Surroundings["environment"],
): GitHubAccess | undefined {
  const token = environment["GITHUB_TOKEN"]?.trim() || environment["GH_TOKEN"]?.trim();
  const name = repository ?? environment["GITHUB_REPOSITORY"];
  if (repository !== undefined && !token)
    throw new UsageError(
      "--repository needs a token for GitHub that may read actions and contents: store it as the variable GITHUB_TOKEN.",
    );
  if (!token || !name) return undefined;
  if (!/^[\w.-]+\/[\w.-]+$/.test(name))
    throw new UsageError(`--repository ${name}: expected OWNER/NAME.`);
  return { token, repository: name };
}

function isAbandoned({ sweep }: TaskStatus): boolean {
  return sweep?.would === "finish" || sweep?.would === "deliver";
}

function tell({ tasks, problems }: Status, { told, masked }: Connection, screen: Screen): void {
  for (const task of tasks) tellTask(task, masked, screen);
  const count = `${tasks.length === 0 ? "No" : tasks.length} task${tasks.length === 1 ? " is" : "s are"} open`;
  const lost = tasks.filter(isAbandoned).length;
  const which = tasks.length === 1 ? "it" : `${lost} of them`;
  const style = lost > 0 ? "red" : "green";
  if (tasks.length > 0 || problems.length === 0)
    say(screen, lost > 0 ? `${count}; nobody will answer ${which}.` : `${count}.`, {
      style,
    });
  for (const problem of problems) say(screen, `✗ ${told(problem)}`, { style: "red" });
}

function tellTask(task: TaskStatus, masked: (text: string) => string, screen: Screen): void {
  const { project, stage, service, since, ageSeconds, owedBy, note, runs, sweep } = task;
  const age = ageSeconds === undefined ? "" : `, open for ${ageText(ageSeconds)}`;
  say(screen, masked(`${task.task} of ${service} in ${project}/${stage}${age}`), {
    style: isAbandoned(task) ? "red" : "bold",
  });
  const line = (label: string, text: string) => {
    if (text === "") return;
    say(screen, masked(text), { lead: INDENT + label.padEnd(LABEL_COLUMNS) });
  };
  line("since", since && timeText(since.replace(/\.\d+Z$/, "Z")));
  for (const { who, url } of owedBy) line("owed by", url === undefined ? who : `${who}  ${url}`);
  line("owed by", note);
  for (const { id, state, workflow, url } of runs)
    line("run", `${id} ${state}  ${workflow}  ${url}`);
  if (sweep) line("sweep", sweepText(sweep));
  line("task", `${task.triggeredId}, context ${task.keptnContext}`);
  line("Bridge", task.bridge);
  screen.line("");
}

function sweepText({ would, why }: NonNullable<TaskStatus["sweep"]>): string {
  switch (would) {
    case "leave":
      return `would leave it: ${why}`;
    case "finish":
      return `would finish it: ${why}`;
    case "deliver":
      return `would deliver ${why}`;
    case "unknown":
      return `could not judge it: ${why}`;
  }
}

function ageText(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
