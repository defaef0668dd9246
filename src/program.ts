/**
 * Everything that dist/ runs, as one program: an entry loads its own part and shares the rest with
 * the others. So a bundled package is in dist/ once, and not once for each entry.
 * `scripts/build.mjs` writes the files that start it.
 */
const ENTRIES = {
  pre: () => import("./pre"),
  main: () => import("./main"),
  post: () => import("./post"),
  watch: () => import("./watch"),
  sweep: () => import("./sweep"),
  trigger: () => import("./trigger"),
  cli: () => import("../cli/index"),
} as const;

export function start(entry: keyof typeof ENTRIES): void {
  void ENTRIES[entry]();
}
