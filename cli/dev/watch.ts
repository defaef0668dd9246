import { statSync } from "node:fs";

const LOOK_MS = 300;

/**
 * Looks at files again and again, which works on every disk, and calls when one has changed, come
 * or gone – once they have been the same for one look, since editors write in steps.
 *
 * @param list  those to look at, also such as do not exist
 * @returns a function that ends it
 */
export function watchFiles(list: () => readonly string[], onChange: () => void): () => void {
  let known = fingerprint(list());
  let before = known;
  const timer = setInterval(() => {
    const now = fingerprint(list());
    if (now !== known && now === before) {
      known = now;
      onChange();
    }
    before = now;
  }, LOOK_MS);
  return () => clearInterval(timer);
}

function fingerprint(paths: readonly string[]): string {
  return paths
    .map((path) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats === undefined
        ? `${path}:`
        : `${path}:${stats.mtimeMs}:${stats.size}:${stats.ino}`;
    })
    .join("\n");
}
