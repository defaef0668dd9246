import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Finding } from "./explore";
import type { Row } from "./figures";
import { lineOf, record } from "./figures";

/** What is explored of each scenario. */
export interface Order {
  readonly deviations: number;
  /** See `ExploreOptions`; and that of the main scenarios. */
  readonly stride?: number;
  readonly mainStride?: number;
  /** As long as this for each. */
  readonly ms?: number;
  /** By default all. */
  readonly names?: readonly string[];
}

export interface Result {
  readonly row: Row;
  readonly findings: readonly Finding[];
}

const ROOT = join(__dirname, "../..");
const SCRIPT = ["--conditions=import", "--require", join(ROOT, "scripts/typescript.cjs")];

/**
 * What a script of this folder prints, in a process of its own: in the sandbox that jest gives a
 * test the same plays take three times as long.
 *
 * @throws Error when the process fails, with what it said
 */
export async function* linesApart(script: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [...SCRIPT, join(__dirname, script), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    cwd: ROOT,
  });
  let complaint = "";
  child.stderr.on("data", (text: Buffer) => (complaint += text.toString()));
  const over = new Promise<number | null>((resolve) => child.on("close", resolve));
  yield* createInterface({ input: child.stdout });
  const code = await over;
  if (code !== 0) throw new Error(`The exploration ended with ${code}: ${complaint}`);
}

/** Figures are printed as they come, and with RECORD=1 written down. */
export async function exploreApart(...orders: readonly Order[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for await (const line of linesApart("explore-all.ts", JSON.stringify(orders))) {
    const result = JSON.parse(line) as Result;
    results.push(result);
    if (process.env["EXPLORED"] || process.env["RECORD"]) process.stdout.write(lineOf(result.row));
    if (process.env["RECORD"]) record(result.row);
  }
  return results;
}
