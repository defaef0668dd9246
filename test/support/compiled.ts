import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ValidateFunction } from "ajv";
import * as equal from "ajv/dist/runtime/equal";
import * as ucs2length from "ajv/dist/runtime/ucs2length";
import * as formats from "ajv-formats/dist/formats";

const FOLDER = join(__dirname, "../../node_modules/.cache/cloud-automation-tests");
/** What the code of a validator asks for. */
const PARTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["ajv/dist/runtime/equal", equal],
  ["ajv/dist/runtime/ucs2length", ucs2length],
  ["ajv-formats/dist/formats", formats],
]);
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
  return evaluated(readFileSync(file, "utf8"));
}

/** By hand: jest loads no file while no test runs, and requests arrive then, too. */
function evaluated(code: string): Readonly<Record<string, ValidateFunction>> {
  const module = { exports: {} as Readonly<Record<string, ValidateFunction>> };
  const part = (name: string) => {
    const found = PARTS.get(name);
    if (found === undefined) throw new Error(`${name} is not among the parts of a validator`);
    return found;
  };
  new Function("module", "exports", "require", code)(module, module.exports, part);
  return module.exports;
}
