import type { Connection, Surroundings } from "../connection";
import { say } from "../say";
import type { Screen } from "../screen";
import { consoleOn } from "../screen-console";
import type { StatusDesk } from "./look";
import { servedAt } from "../../src/catalogue/serving";
import { textAtCommitOf } from "../../src/github/file-at-commit";
import { runHistoryOf } from "../../src/github/run-history";
import type { SweepPorts } from "../../src/sweep/ports";
import { insightInto } from "../../src/sweep/sweep-task";

/** As the sweep's own input has it by default. */
const UNCLAIMED_AFTER_MS = 15 * 60_000;
const CLOCK_SKEW_MS = 10 * 60_000;

export interface GitHubAccess {
  readonly token: string;
  /** OWNER/NAME. */
  readonly repository: string;
}

interface GitHubDesk {
  readonly github: GitHubAccess;
  readonly connection: Connection;
  /** Names of the tasks that only this repository serves. */
  readonly tasks: readonly string[];
  readonly surroundings: Surroundings;
  /** For what is worth a remark. */
  readonly screen: Screen;
}

/** How the sweep of a repository sees the open tasks; reads the runs once for each project. */
export function insightsOf({
  github: { token, repository },
  connection,
  tasks,
  surroundings: { environment, clock },
  screen,
}: GitHubDesk): NonNullable<StatusDesk["insights"]> {
  const place = { ...environment, GITHUB_REPOSITORY: repository };
  const history = runHistoryOf(place, token);
  const textAt = textAtCommitOf(place, token);
  const ports: SweepPorts = {
    controlPlane: connection.api.tasks,
    history,
    servedAt: (run, task) => servedAt(run, task, textAt),
    clock,
    console: consoleOn(screen, connection.told),
    secrets: connection.secrets,
  };
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const rules = {
    servedTasks: tasks,
    unclaimedAfterMs: UNCLAIMED_AFTER_MS,
    sweepUrl: `${server}/${repository}/actions/runs/0/attempts/1`,
  };
  return async (project, open) => {
    const sinceMs = Math.min(
      ...open.map(({ sentMs }) => sentMs).filter((ms) => !Number.isNaN(ms)),
      clock.nowMs(),
    );
    const dispatched = await history.dispatched(sinceMs - CLOCK_SKEW_MS);
    if (!dispatched.isComplete)
      say(screen, "GitHub lists no more than 1,000 runs; older ones are not shown.");
    const order = { projects: [project], rules, isDryRun: true };
    return (task) => insightInto({ open: task, order, ports }, () => Promise.resolve(dispatched));
  };
}
