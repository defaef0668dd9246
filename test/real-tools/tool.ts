import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import type { Format } from "../../src/results/report";

/** Where install.sh has put the tools. */
export const HOME = process.env["REAL_TOOLS"] ?? "";

const VERSIONS = readFileSync(join(__dirname, "versions.env"), "utf8");

/** @param name  as in versions.env, such as `PYTEST` */
export function versionOf(name: string): string {
  const version = new RegExp(`^${name}_VERSION=v?(\\S+)$`, "m").exec(VERSIONS)?.[1];
  if (version === undefined) throw new Error(`${name}_VERSION is not in versions.env`);
  return version;
}

/** A tool, and how it is told to write a report. */
export interface Tool {
  /** Of its fixtures: `<name>-<version>`. */
  readonly name: string;
  readonly version: string;
  /** In the folder of the tools; there when the tool is. */
  readonly needs: string;
  readonly runs: readonly Run[];
}

export interface Run {
  /** Its fixture's name, such as `failed`. */
  readonly name: string;
  readonly format: Format;
  /**
   * Files of the project under test; `$URL` stands for the service, `$TOOLS` for the folder of the
   * tools.
   */
  readonly files: Readonly<Record<string, string>>;
  /** For bash, in the project's folder; the same words are replaced. */
  readonly command: string;
  /** What it writes: a file, a folder, or several files in a folder. */
  readonly report: string;
  /** How a workflow names it, where that is only one of its files. */
  readonly named?: string;
  /** Killed as if the machine had gone, some time after this file has been made. */
  readonly kill?: { readonly once: string; readonly afterMs: number };
  /**
   * Much like another run, for minutes of Java: made anew at night only, and when fixtures are
   * recorded.
   */
  readonly atNight?: true;
  /** Its numbers differ from run to run. */
  readonly varies?: true;
  /** Leaves out of a fixture what is long and not judged. */
  readonly trim?: (text: string) => string;
}

export interface Ended {
  /** 128 and the signal's number, as a shell has it. */
  readonly exitCode: number;
  readonly output: string;
}

const ENVIRONMENT = {
  LANG: "C.UTF-8",
  TZ: "UTC",
  CI: "",
  NO_PROXY: "127.0.0.1",
  no_proxy: "127.0.0.1",
  GOCACHE: join(HOME, "go-cache"),
  GOFLAGS: "-mod=mod",
  K6_NO_USAGE_REPORT: "true",
  ARTILLERY_DISABLE_TELEMETRY: "true",
};
const RUN_LIMIT_MS = 10 * 60_000;
const LOOK_EVERY_MS = 50;

/** Runs a tool in an empty folder. */
export async function runTool(
  { files, command, kill }: Run,
  folder: string,
  url: string,
): Promise<Ended> {
  const filled = (text: string) => text.replaceAll("$URL", url).replaceAll("$TOOLS", HOME);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), filled(content));
  }
  const child = spawn("bash", ["-c", filled(command)], {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const end = () => {
    try {
      process.kill(-(child.pid ?? 0), "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  };
  const limit = setTimeout(end, RUN_LIMIT_MS);
  let blow: NodeJS.Timeout | undefined;
  const look =
    kill &&
    setInterval(() => {
      if (blow || !existsSync(join(folder, kill.once))) return;
      blow = setTimeout(end, kill.afterMs);
    }, LOOK_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(limit);
      clearTimeout(blow);
      clearInterval(look);
      resolve({ exitCode: code ?? 128 + (signal ? constants.signals[signal] : 0), output });
    });
  });
}

/** Two at a time, as many as the machines of CI have processors. */
export function queue(slots: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = slots;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

export function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
