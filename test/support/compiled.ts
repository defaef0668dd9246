import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ValidateFunction } from "ajv";

const FOLDER = join(__dirname, "../../node_modules/.cache/cloud-automation-tests");
const VERSION = readFileSync(require.resolve("ajv/package.json"), "utf8");

/**
 * Validators by name from code that one suite writes and the others read: each suite has modules of
 * its own, and to compile schemas takes a second.
 *
 * @param key what the code depends on: texts of schemas, options
 * @param code of the module, by ajv/dist/standalone
 */
export function compiledOnce(
  key: string,
  code: () => string,
): Readonly<Record<string, ValidateFunction>> {
  const hash = createHash("sha256").update(`${VERSION}\n${key}`).digest("hex");
  const file = join(FOLDER, `${hash.slice(0, 32)}.js`);
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    // Put in place when whole, since a suite beside may be about to read it.
    writeFileSync(`${file}.${process.pid}`, code());
    renameSync(`${file}.${process.pid}`, file);
  }
  return createRequire(__filename)(file) as Readonly<Record<string, ValidateFunction>>;
}
