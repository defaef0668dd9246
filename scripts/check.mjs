/**
 * What a change needs before it is committed, in less than a minute once the caches are warm. CI
 * runs it all, and more: .ci/run.
 *
 *   npm run check
 */
import { spawn } from "node:child_process";

const CHECKS = ["test:unit", "lint", "format:check", "typecheck", "generate:check"];
const AT_A_TIME = 2;

/** @returns whether it passed */
function run(name) {
  const begunMs = performance.now();
  return new Promise((resolve) => {
    let output = "";
    const child = spawn("npm", ["run", "--silent", name], { shell: process.platform === "win32" });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("close", (code) => {
      const took = `${((performance.now() - begunMs) / 1_000).toFixed(0)} s`;
      console.log(`${code === 0 ? "passed" : "FAILED"}  ${took.padStart(5)}  ${name}`);
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });
}

const waiting = [...CHECKS];
const passed = [];
async function worker() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
    passed.push(await run(name));
}
await Promise.all(Array.from({ length: AT_A_TIME }, worker));
process.exitCode = passed.every(Boolean) ? 0 : 1;
