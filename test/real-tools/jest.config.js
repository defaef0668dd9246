/**
 * Reports of real tools, made here and now. Not a part of `npm test`, since the tools are no
 * dependencies of ours; a tool that is not in the folder is skipped.
 *
 *   test/real-tools/install.sh FOLDER && REAL_TOOLS=FOLDER npx jest --config
 *   test/real-tools/jest.config.js
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...require("../support/jest.cjs"),
  testMatch: ["<rootDir>/test/real-tools/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
};
