/**
 * Gives a test run a temporary folder of its own, and removes it when the run is over, with
 * whatever a test that failed or was ended has left in it; and at night a seed of its own. jest
 * calls this once before all tests, in the process that starts the workers.
 */
const { randomInt } = require("node:crypto");
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

module.exports = () => {
  const folder = mkdtempSync(join(tmpdir(), "cloud-automation-tests-"));
  process.env["TMPDIR"] = folder;
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  if (process.env["NIGHTLY"] === "1") {
    process.env["SEED"] ??= String(randomInt(2 ** 31));
    console.log(`SEED=${process.env["SEED"]}`);
  }
};
