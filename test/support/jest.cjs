/** What every jest configuration of this repository has in common. */
const { join } = require("node:path");

const ROOT = join(__dirname, "../..");

/** @type {import('jest').Config} */
module.exports = {
  rootDir: ROOT,
  roots: ["cli", "scripts", "simulator", "src", "test"].map((folder) => join(ROOT, folder)),
  // Not in the temporary folder, where a run leaves nothing.
  cacheDirectory: join(ROOT, "node_modules/.cache/jest"),
  testEnvironment: join(ROOT, "test/support/standstill.ts"),
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2023" }, module: { type: "commonjs" } },
    ],
  },
  // @actions/core and @actions/github are published as ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!(@actions|@octokit|universal-user-agent|before-after-hook|json-with-bigint|content-type|jsonc-parser|@inquirer|fast-wrap-ansi|fast-string-width|fast-string-truncated-width)/)",
  ],
  // They export for `import` only, and jest asks for `require`.
  moduleNameMapper: {
    "^@actions/github$": "<rootDir>/node_modules/@actions/github/lib/github.js",
    "^@actions/http-client$": "<rootDir>/node_modules/@actions/http-client/lib/index.js",
    "^@actions/expressions$": "<rootDir>/node_modules/@actions/expressions/dist/index.js",
    "^@actions/expressions/(.+)$": "<rootDir>/node_modules/@actions/expressions/dist/$1.js",
  },
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  globalSetup: "<rootDir>/test/support/temporary.cjs",
  // Processes on a busy machine take their time; what takes too long for a user is tested by
  // figures. This is for a test that would never end.
  testTimeout: 15 * 60_000,
};
