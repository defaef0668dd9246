/**
 * Builds dist/: one program by ncc, and one small file for each entry that starts its part of it.
 * Type errors are `npm run typecheck`'s business.
 *
 *   node scripts/build.mjs
 */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLicenses, withTexts, writeLicenses } from "./bundled-licenses.mjs";
import { makeLate } from "./late-modules.mjs";
import { minifyPackages } from "./minify-packages.mjs";
import { packProgram } from "./pack-program.mjs";

const ENTRIES = ["pre", "main", "post", "watch", "sweep", "trigger", "cli"];
const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");

// Built beside and then put in place, so that a bundle in use is never half there.
const fresh = `dist/.program-${process.pid}`;
const scratch = mkdtempSync(join(tmpdir(), "build-"));
const stats = join(scratch, "stats.json");
const options = [
  ...["--transpile-only", "--no-cache", "--quiet"],
  ...["--license", "licenses.txt", "--stats-out", stats],
];
execFileSync(process.execPath, [ncc, "build", "src/program.ts", "--out", fresh, ...options], {
  stdio: "inherit",
});
// ncc leaves the `require` of a UMD module as it is, and what that asks for is not there: import the
// package's ES module instead.
const broken = readdirSync(fresh).filter((name) =>
  readFileSync(`${fresh}/${name}`, "utf8").includes("factory(require, exports)"),
);
if (broken.length > 0) throw new Error(`UMD modules that cannot load: ${broken.join(", ")}`);
const modules = JSON.parse(readFileSync(stats, "utf8"));
makeLate(fresh, modules);
packProgram(fresh, modules);
minifyPackages(fresh, modules);
rmSync(scratch, { recursive: true });
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const authorOf = (name) => {
  const path = Object.keys(lock.packages).find((one) => one.endsWith(`node_modules/${name}`));
  const { author } = JSON.parse(readFileSync(`${path}/package.json`, "utf8"));
  return typeof author === "string"
    ? author
    : `${author.name}${author.email ? ` <${author.email}>` : ""}`;
};
writeFileSync(
  `${fresh}/licenses.txt`,
  writeLicenses(
    withTexts(readLicenses(readFileSync(`${fresh}/licenses.txt`, "utf8"), lock), authorOf),
  ),
);
rmSync("dist/program", { recursive: true, force: true });
renameSync(fresh, "dist/program");

for (const entry of ENTRIES) {
  rmSync(`dist/${entry}`, { recursive: true, force: true });
  mkdirSync(`dist/${entry}`);
  // A command that npx has put down is started by its first line.
  const start = entry === "cli" ? "#!/usr/bin/env node\n" : "";
  writeFileSync(
    `dist/${entry}/index.js`,
    `${start}require("../program/index.js").start("${entry}");\n`,
  );
}
