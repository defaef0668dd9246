/**
 * Reports of real tools, made here and now. Not a part of `npm test`, since the tools are no dependencies of ours; a tool
 * whose variable is not set is skipped.
 *
 *   K6=… ARTILLERY=… LOCUST=… CHAOS=… npx jest --config test/real-tools/jest.config.js
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...require("../../jest.config.js"),
  rootDir: "../..",
  testMatch: ["<rootDir>/test/real-tools/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
};
