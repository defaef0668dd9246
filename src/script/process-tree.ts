import { execFile } from "node:child_process";
import { OUTPUT_VARIABLE } from "./environment";
import type { ProcessEntry } from "./process-list";
import { environmentHolds, findProcess, listProcesses } from "./process-list";

/**
 * Names a job's main process across runs of this action's entries; all fields are needed to be sure
 * it is the same one.
 */
export interface ProcessHandle {
  readonly pid: number;
  /**
   * As `startTimeOf` gave it; empty when it could not be told, and then the pid alone is never
   * trusted.
   */
  readonly startedAt: string;
  /** The unique value of CLOUD_AUTOMATION_OUTPUT, which every process of the tree inherits. */
  readonly outputFile: string;
}

export type EndSignal = "SIGINT" | "SIGTERM" | "SIGKILL";

const LEFTOVER_GRACE_MS = 3000;
/**
 * A process that survives SIGKILL this long hangs in the kernel or belongs to another user; waiting
 * would not help.
 */
const GIVE_UP_AFTER_SIGKILL_MS = 400;
export const TREE_POLL_MS = 50;

/** By the global timer, which tests can drive; the one of node:timers/promises nobody can. */
export function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** An opaque text, empty when the process is gone or the platform does not tell. */
export function startTimeOf(pid: number): string {
  return findProcess(pid)?.startedAt ?? "";
}

/**
 * A job's main process and everything that came from it: its group and session, descendants that
 * left the group, and, on Linux, processes that lost their parent but still carry the job's
 * environment.
 *
 * Limits: a process that left the session, lost its parent and emptied its environment is out of
 * sight, and a process of another user (sudo) can be seen but not be signalled. On Windows
 * `taskkill /T` finds the tree.
 */
export class ProcessTree {
  /**
   * Sessions that belong to the tree. Only a descendant of a session's leader can be in it, so one
   * member tells for all.
   */
  private readonly sessions = new Set<number>();
  private readonly members = new Set<string>();
  /**
   * Processes whose environment has been looked at; it does not change while they run the same
   * program.
   */
  private readonly strangers = new Set<string>();

  /**
   * @param runs whether the main process is a child of ours that has not been collected, so that
   * its pid cannot be another's
   */
  constructor(
    private readonly root: ProcessHandle,
    private readonly runs: () => boolean = () => false,
  ) {}

  /** Living members; on Windows the main process only. */
  living(): ProcessEntry[] {
    const { pid, startedAt } = this.root;
    const all = listProcesses();
    // Windows, or a machine that does not list processes: only the main process is known.
    if (all.length === 0)
      return this.runs() ? [{ pid, parentPid: 0, groupId: pid, sessionId: pid, startedAt }] : [];
    const untouchable = ownLine(all);
    const own = all.find((entry) => entry.pid === process.pid);
    const candidates = all.filter((entry) => !untouchable.has(entry.pid));
    const living = new Map<number, ProcessEntry>();
    const add = (entry: ProcessEntry): void => {
      living.set(entry.pid, entry);
      this.members.add(identity(entry));
      if (entry.sessionId > 0 && entry.sessionId !== own?.sessionId)
        this.sessions.add(entry.sessionId);
    };
    for (const entry of candidates) if (this.isMember(entry)) add(entry);
    // Children of members, and their session mates, until nothing new turns up.
    for (let before = -1; before !== living.size;) {
      before = living.size;
      for (const entry of candidates) {
        if (
          !living.has(entry.pid) &&
          (living.has(entry.parentPid) || this.sessions.has(entry.sessionId))
        )
          add(entry);
      }
    }
    return [...living.values()];
  }

  private isMember(entry: ProcessEntry): boolean {
    const { pid, startedAt, outputFile } = this.root;
    const known = identity(entry);
    if (this.members.has(known) || this.sessions.has(entry.sessionId)) return true;
    if (entry.pid === pid && (this.runs() || (startedAt !== "" && entry.startedAt === startedAt)))
      return true;
    if (process.platform !== "linux" || this.strangers.has(known)) return false;
    const ours = environmentHolds(entry.pid, `${OUTPUT_VARIABLE}=${outputFile}`);
    if (ours === false) this.strangers.add(known);
    return ours === true;
  }

  /**
   * Signals every living member once. Members that went by themselves in the meantime do not
   * matter.
   */
  signal(signal: EndSignal): void {
    if (process.platform === "win32") return endWindowsTree(this.root.pid, signal);
    // Listed before the first one is signalled: a parent that ends takes the trace to its children
    // with it.
    const living = this.living();
    // By group, since that also reaches a child that is being forked right now; a shell whose child
    // missed the SIGINT goes on.
    const targets = new Set(
      living.map(({ pid, groupId, sessionId }) =>
        this.sessions.has(sessionId) || pid === groupId ? -groupId : pid,
      ),
    );
    for (const target of targets) {
      try {
        process.kill(target, signal);
      } catch {
        // gone, or another user's
      }
    }
  }
}

function identity(entry: ProcessEntry): string {
  return `${entry.pid}@${entry.startedAt}`;
}

/** This process and its ancestors, which must survive whatever the list looks like. */
function ownLine(all: readonly ProcessEntry[]): Set<number> {
  const parents = new Map(all.map((entry) => [entry.pid, entry.parentPid]));
  const line = new Set<number>([0, 1]);
  for (
    let pid: number | undefined = process.pid;
    pid !== undefined && !line.has(pid);
    pid = parents.get(pid)
  )
    line.add(pid);
  return line;
}

/** Without /F taskkill asks politely, which only programs with a window hear. */
function endWindowsTree(pid: number, signal: EndSignal): void {
  const force = signal === "SIGKILL" ? ["/F"] : [];
  // A failure shows in the process still being there.
  execFile(
    "taskkill",
    ["/T", ...force, "/PID", String(pid)],
    { windowsHide: true },
    () => undefined,
  );
}

/**
 * Ends what is left of a job whose runner was killed (post step): SIGTERM, after 3 s SIGKILL. A pid
 * that meanwhile belongs to another process is left alone: the main process counts only with the
 * same start time, others only with the job's environment (Linux). Where neither can be told
 * (Windows, or macOS after the main process ended) nothing is signalled.
 */
export async function endProcessTree(handle: ProcessHandle): Promise<void> {
  if (process.platform === "win32") return;
  const tree = new ProcessTree(handle);
  if (tree.living().length === 0) return;
  tree.signal("SIGTERM");
  for (const begin = performance.now(); performance.now() - begin < LEFTOVER_GRACE_MS;) {
    await delay(TREE_POLL_MS);
    if (tree.living().length === 0) return;
  }
  await killTree(tree);
}

/** SIGKILL until nothing is left, also of what is started in the meantime. */
export async function killTree(tree: ProcessTree): Promise<void> {
  for (const begin = performance.now(); performance.now() - begin < GIVE_UP_AFTER_SIGKILL_MS;) {
    tree.signal("SIGKILL");
    await delay(TREE_POLL_MS);
    if (tree.living().length === 0) return;
  }
}
