/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "^.+\\.[jt]s$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2023" }, module: { type: "commonjs" } }],
  },
  // @actions/core and @actions/github are published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(@actions|@octokit|universal-user-agent|before-after-hook|json-with-bigint)/)"],
  testTimeout: 60_000,
  maxConcurrency: 12,
  // Most tests wait for processes and timers, not for the processor.
  maxWorkers: 3,
};
