import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Evidence } from "../../src/results";
import { parseLimits, parseResults, readResults } from "../../src/results";

export const FIXTURES = resolve(__dirname, "../fixtures/results");

/** Reads reports as a workflow names them, by default the real ones of the fixtures. */
export async function evidence(
  results: string,
  thresholds = "",
  folder = FIXTURES,
  sinceMs = 0,
): Promise<Evidence> {
  return readResults(parseResults(results), folder, parseLimits(thresholds), sinceMs);
}

/** A folder for reports a test makes up; removed by `remove`. */
export function reportFolder() {
  const folder = mkdtempSync(join(tmpdir(), "results-"));
  return {
    folder,
    write(name: string, content: string | Buffer | object): string {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        path,
        typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content),
      );
      return path;
    },
    /** One report, written and read. */
    async read(
      format: string,
      content: string | Buffer | object,
      thresholds = "",
    ): Promise<Evidence> {
      this.write("report", content);
      return evidence(`${format}: report`, thresholds, folder);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
