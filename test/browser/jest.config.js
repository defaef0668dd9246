/**
 * The local page in a real browser, of the bundles in dist/. Not a part of `npm test`, since it
 * takes a Chromium, which npm does not have.
 *
 *   CHROMIUM=/usr/bin/chromium npx jest --config test/browser/jest.config.js
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...require("../support/jest.cjs"),
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
};
