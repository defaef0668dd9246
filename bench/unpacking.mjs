import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spread } from "./figures.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** actions/checkout: 0.48 MB packed; what is written here shrinks to this share, as programs do. */
const FLOOR = { files: 100, packedBytes: 480_000, share: 0.297 };

/** What a runner does for each job before anything runs, for our release and for a small action. */
export function unpacking({ folder, rounds }) {
  const release = join(folder, "release");
  execFileSync(process.execPath, ["scripts/release-tree.mjs", release], { cwd: ROOT });
  const floor = join(folder, "floor");
  mkdirSync(floor);
  const bytes = Math.round(FLOOR.packedBytes / FLOOR.files / FLOOR.share);
  for (let n = 0; n < FLOOR.files; n++)
    writeFileSync(
      join(floor, `${n}.js`),
      Uint8Array.from(randomBytes(bytes), (byte) => 97 + (byte & 3)),
    );
  const ours = packed(release);
  const theirs = packed(floor);
  const ratios = [];
  for (let round = -1; round < rounds; round++) {
    const [least, cost] = [unpacked(theirs, folder, round), unpacked(ours, folder, round)];
    if (round >= 0) ratios.push(cost / least);
  }
  const sizeOf = (archive) => (statSync(archive).size / 1e6).toFixed(2);
  const files = readdirSync(release, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    case: "unpacking a release",
    floor: "actions/checkout's size",
    ratio: spread(ratios),
    note: ` ${sizeOf(ours)} MB in ${files.length} files ÷ ${sizeOf(theirs)} MB in ${FLOOR.files}`,
  };
}

function packed(folder) {
  execFileSync("tar", ["-czf", `${folder}.tar.gz`, "-C", folder, "."]);
  return `${folder}.tar.gz`;
}

function unpacked(archive, folder, round) {
  const target = `${archive}-${round}`;
  mkdirSync(target);
  const begun = performance.now();
  execFileSync("tar", ["-xzf", archive, "-C", target], { cwd: folder });
  return performance.now() - begun;
}
