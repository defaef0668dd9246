import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROW = /^(?<what>\S.*?)\s{2,}(?<ms>\d+(?:\.\d+)?)\s+(?<ratio>\d+\.\d+)(?<rest>\s.*)?$/;
const QUARTILES = /(\d+\.\d+)–(\d+\.\d+)/;

/** start-up.mjs measures by itself; this reads its table. */
export function startUp({ node, runs }) {
  const args = ["bench/start-up.mjs", "--runs", String(runs), "--node", node];
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  const text = execFileSync(process.execPath, args, { cwd, encoding: "utf8" });
  console.log(text.trimEnd().replace(/^/gm, "  "));
  return text.split("\n").flatMap((line) => {
    const { what, ratio, rest = "" } = ROW.exec(line)?.groups ?? {};
    const [, low, high] = QUARTILES.exec(rest) ?? [];
    return what === undefined || what === "bare POST"
      ? []
      : [
          {
            case: what,
            floor: "bare POST",
            isPrinted: true,
            ratio: { median: Number(ratio), ...(low && { low: Number(low), high: Number(high) }) },
          },
        ];
  });
}
