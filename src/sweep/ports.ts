import type { OpenTask, SweepRules } from "../domain/counting/abandoned-task";
import type {
  AwaitedRuns,
  Clock,
  Console,
  ReadablePlane,
  AskedIssues,
  RunHistory,
  TaskList,
} from "../task/ports";
import type { ServedAt } from "./belonging";

/** What the sweep needs of the world. */
export interface SweepPorts {
  readonly controlPlane: ReadablePlane & TaskList;
  readonly history: RunHistory;
  /** Without it only its `event_type` tells which tasks a run is for. */
  readonly servedAt?: ServedAt;
  /** Without it a task that waits for a run ends at its deadline. */
  readonly awaited?: AwaitedRuns;
  /** Without them nobody is reminded. */
  readonly questions?: AskedIssues;
  readonly clock: Clock;
  readonly console: Console;
  /** Everything that must never leave readable. */
  readonly secrets: Set<string>;
}

export interface SweepOrder {
  readonly projects: readonly string[];
  readonly rules: SweepRules;
  readonly isDryRun: boolean;
}

/** What became of one open task. */
export interface SweptTask {
  readonly project: string;
  readonly open: OpenTask;
  readonly did: "left" | "finished" | "delivered" | "failed" | "would finish" | "would deliver";
  /** For people; masked. */
  readonly why: string;
}

export interface SweepReport {
  readonly tasks: readonly SweptTask[];
  /** Projects that could not be read, and why. */
  readonly problems: readonly string[];
}

/** One open task, and what it is swept with. */
export interface Swept {
  readonly open: OpenTask;
  readonly order: SweepOrder;
  readonly ports: SweepPorts;
}
