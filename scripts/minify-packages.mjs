/**
 * Makes the packages in a build of ncc small and leaves our own code as it is: people audit what we
 * wrote, and a package is audited where it is published.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync } from "@swc/core";
import { modulesIn } from "./bundled-modules.mjs";

const isPackage = (name = "") => /(?:^|[!/])node_modules\//.test(name);

/** Ids of the modules that hold nothing but packages. */
function packageIds({ modules }) {
  const parts = (module) => (module.modules ? module.modules.flatMap(parts) : [module.name]);
  const isAllPackage = (module) => parts(module).every(isPackage);
  return new Set(modules.filter(isAllPackage).map(({ id }) => String(id)));
}

function minified(code) {
  // As an argument, so that it is used and stays.
  const { code: small } = minifySync(`_(${code})`, {
    compress: { ecma: 2020, passes: 1 },
    mangle: true,
    module: false,
    format: { comments: false },
  });
  const factory = /^_\(([\s\S]+)\);?\s*$/.exec(small)?.[1];
  if (!factory) throw new Error(`A package was not minified: ${code.slice(0, 200)}`);
  // In brackets V8 compiles it at once, and does not read it twice.
  return `(${factory})`;
}

/** @param stats  what `ncc --stats-out` wrote */
export function minifyPackages(folder, stats) {
  const ids = packageIds(stats);
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const path = join(folder, name);
    let text = readFileSync(path, "utf8");
    const modules = modulesIn(text).filter(({ id }) => ids.has(id));
    for (const { start, end } of modules.reverse())
      text = text.slice(0, start) + minified(text.slice(start, end)) + text.slice(end);
    writeFileSync(path, text);
  }
}
