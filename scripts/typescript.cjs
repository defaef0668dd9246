/**
 * Lets Node 20 and newer run our TypeScript as it stands, with the compiler that the tests use:
 *
 *   node --conditions=import --require ./scripts/typescript.cjs FILE.ts
 *
 * The condition is for packages that name a file for `import` only, such as @actions/expressions;
 * what is compiled here asks by `require`.
 */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    swcrc: false,
    sourceMaps: "inline",
    jsc: { parser: { syntax: "typescript" }, target: "es2023" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

/**
 * What `src` names for the bundler imports its own files without their endings, which Node refuses.
 * The package's other build is the same.
 */
const { _resolveFilename: resolveFilename } = Module;
Module._resolveFilename = (request, ...given) =>
  resolveFilename(request.replace(/^(jsonc-parser)\/lib\/esm\/main\.js$/, "$1"), ...given);
