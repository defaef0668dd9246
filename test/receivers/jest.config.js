/**
 * What the action sends, received by programs of others. Not a part of `npm test`, since they are no
 * dependencies of ours.
 *
 *   test/receivers/build.sh events FOLDER && test/receivers/build.sh step-functions FOLDER
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
