import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TYPESCRIPT = ["--conditions=import", "--require", join(ROOT, "scripts/typescript.cjs")];

/** @returns what a work of work.cjs has cost. @throws Error when it fails */
export async function workOf(name, size, { folder, node }) {
  const script = join(ROOT, "bench/work.cjs");
  const stderr = await said(node, [...TYPESCRIPT, script, name, String(size), folder]);
  return JSON.parse(stderr.trim().split("\n").at(-1));
}

/** In the place where our process stands: what comes through one pipe goes into another. */
export async function catOf(path) {
  const script = `TIMEFORMAT='%R %U %S'; cat '${path}' | { time cat; } | cat > /dev/null`;
  const [clock, user, system] = (await said("bash", ["-c", script])).trim().split(" ").map(Number);
  return { cpuMs: (user + system) * 1_000, clockMs: clock * 1_000, peakMb: 0 };
}

function said(command, args) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, LC_ALL: "C" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    child.stdout.resume();
    child.stderr.on("data", (chunk) => (text += chunk));
    child.on("error", fail);
    child.on("close", (code) =>
      code === 0 ? done(text) : fail(new Error(`${args.join(" ")} ended with ${code}: ${text}`)),
    );
  });
}
