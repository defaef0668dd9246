/**
 * Everything that dist/ runs, as one program: an entry loads its own part and shares the rest with
 * the others. So a bundled package is in dist/ once, and not once for each entry.
 * `scripts/build.mjs` writes the files that start it.
 */
const ENTRIES = {
  pre: () => import("./entries/pre"),
  main: () => import("./entries/main"),
  post: () => import("./entries/post"),
  watch: () => import("./entries/abort-watch"),
  sweep: () => import("./entries/sweep"),
  trigger: () => import("./entries/trigger"),
  cli: () => import("../cli/index"),
} as const;

export function start(entry: keyof typeof ENTRIES): void {
  void ENTRIES[entry]();
}
