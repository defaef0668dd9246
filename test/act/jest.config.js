/**
 * The reusable workflows on a real runner: nektos/act in host mode, see bed.ts. Not a part of `npm
 * test`, since it takes a program that npm does not have.
 *
 *   ACT=/path/to/act npx jest --config test/act/jest.config.js
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...require("../support/jest.cjs"),
  testMatch: ["<rootDir>/test/act/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
};
