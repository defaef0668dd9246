/**
 * What the action sends, received by programs of others. Not a part of `npm test`, since they are no
 * dependencies of ours.
 *
 *   for part in events step-functions n8n; do test/receivers/build.sh "$part" FOLDER; done
 *   RECEIVERS=FOLDER npx jest --config test/receivers/jest.config.js
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...require("../support/jest.cjs"),
  testMatch: ["<rootDir>/test/receivers/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
};
