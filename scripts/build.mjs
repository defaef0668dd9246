/**
 * Builds dist/: one folder per entry, by ncc. Type errors are `npm run typecheck`'s business.
 *
 *   node scripts/build.mjs            everything
 *   node scripts/build.mjs main post  only these
 */
import { execFileSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";

const entries = { main: "src/main.ts", pre: "src/pre.ts", post: "src/post.ts", watch: "src/watch.ts", sweep: "src/sweep.ts", trigger: "src/trigger.ts", cli: "cli/index.ts" };
const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(entries);

for (const name of chosen) {
  const source = entries[name];
  if (!source) throw new Error(`unknown entry ${name}, known are ${Object.keys(entries).join(", ")}`);
  // Built beside and then put in place, so that a bundle in use is never half there.
  const fresh = `dist/.${name}-${process.pid}`;
  execFileSync(process.execPath, [ncc, "build", source, "--out", fresh, "--transpile-only", "--no-cache", "--quiet", "--license", "licenses.txt"], { stdio: "inherit" });
  rmSync(`dist/${name}`, { recursive: true, force: true });
  renameSync(fresh, `dist/${name}`);
}
