import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** A running process; ended ones that nobody has collected yet (zombies) are not listed. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parentPid: number;
  readonly groupId: number;
  /** Linux only; elsewhere the group stands in for it. */
  readonly sessionId: number;
  /** Opaque; together with the pid it names one process for as long as the machine runs. */
  readonly startedAt: string;
}

const PS_TIMEOUT_MS = 2000;
/** One option each: macOS takes everything behind the first `=` for a header. */
const PS_COLUMNS = ["pid", "ppid", "pgid", "stat", "lstart"] as const;

/**
 * All processes we may see. Synchronous, since a tree that is being signalled must not change while
 * we look away.
 */
export function listProcesses(platform: NodeJS.Platform = process.platform): ProcessEntry[] {
  if (platform === "win32") return [];
  if (platform !== "linux") return listWithPs();
  try {
    return readdirSync("/proc").flatMap((name) =>
      /^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : [],
    );
  } catch {
    return listWithPs();
  }
}

/** @returns undefined for a process that is gone */
export function findProcess(
  pid: number,
  platform: NodeJS.Platform = process.platform,
): ProcessEntry | undefined {
  return platform === "linux"
    ? readProcess(pid)
    : listProcesses(platform).find((entry) => entry.pid === pid);
}

/**
 * /proc/<pid>/stat (man 5 proc): the command stands in parentheses and may itself hold spaces and
 * parentheses.
 */
function readProcess(pid: number): ProcessEntry | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, parentPid, groupId, sessionId] = fields;
    if (state === "Z" || state === "X") return undefined;
    // Field 22 of the page: clock ticks between the start of the machine and that of the process.
    return {
      pid,
      parentPid: Number(parentPid),
      groupId: Number(groupId),
      sessionId: Number(sessionId),
      startedAt: fields[19] ?? "",
    };
  } catch {
    return undefined;
  }
}

/** macOS, and Linux without /proc. */
export function listWithPs(): ProcessEntry[] {
  try {
    const output = execFileSync(
      "ps",
      ["-A", ...PS_COLUMNS.flatMap((column) => ["-o", `${column}=`])],
      {
        encoding: "latin1",
        env: { ...process.env, LC_ALL: "C" },
        stdio: ["ignore", "pipe", "ignore"],
        timeout: PS_TIMEOUT_MS,
        maxBuffer: 16 * 1024 * 1024,
      },
    );
    return output.split("\n").flatMap((line) => {
      const [, pid, parentPid, groupId, state = "", startedAt = ""] =
        /^(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S.*)$/.exec(line.trim()) ?? [];
      if (pid === undefined || state.startsWith("Z")) return [];
      return [
        {
          pid: Number(pid),
          parentPid: Number(parentPid),
          groupId: Number(groupId),
          sessionId: Number(groupId),
          startedAt,
        },
      ];
    });
  } catch {
    return [];
  }
}

/**
 * Linux: whether the environment a process was started with holds `entry`, a whole `NAME=value`.
 *
 * @returns undefined when it cannot be told: another user's process, gone, or just being replaced
 * by exec
 */
export function environmentHolds(pid: number, entry: string): boolean | undefined {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`);
    return environment.length === 0 ? undefined : environment.includes(`${entry}\0`);
  } catch {
    return undefined;
  }
}
