import { readFileSync } from "node:fs";
import { UsageError } from "../command";
import { asUsage } from "../connection";
import {
  MAX_UNDELIVERED_BYTES,
  readUndeliveredResult,
  UNDELIVERED_RESULT_FILE,
} from "../../src/domain/counting/undelivered-result";
import type { UndeliveredResult } from "../../src/domain/counting/undelivered-result";
import { readArchivedText } from "../../src/domain/text/archive";

const ZIP = "PK\u0003\u0004";

/** What a run could not deliver, from its artifact. @throws UsageError */
export function readKept(path: string): UndeliveredResult {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(
      `--kept ${path}: the file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  const text =
    bytes.subarray(0, ZIP.length).toString("latin1") === ZIP ? inArchive(bytes) : bytes.toString();
  if (text === undefined)
    throw new UsageError(`--kept ${path}: there is no ${UNDELIVERED_RESULT_FILE} in it.`);
  return asUsage(() => readUndeliveredResult(text));
}

function inArchive(bytes: Buffer): string | undefined {
  try {
    return readArchivedText(bytes, UNDELIVERED_RESULT_FILE, MAX_UNDELIVERED_BYTES);
  } catch {
    return undefined;
  }
}
