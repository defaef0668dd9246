/** Compares two builds of the action, see exchanges.test.ts. */
const shared = require("../../jest.config.js");

/** @type {import('jest').Config} */
module.exports = {
  ...shared,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/exchanges/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 60 * 60_000,
};
