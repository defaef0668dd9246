/** Compares two builds of the action, see exchanges.test.ts. */
const shared = require("../support/jest.cjs");

/** @type {import('jest').Config} */
module.exports = {
  ...shared,
  testMatch: ["<rootDir>/test/exchanges/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 60 * 60_000,
};
