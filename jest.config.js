/**
 * What takes minutes because it waits for deadlines, polls and uploads in real time, or plays every
 * ending there is: `npm run test:slow`, and CI on every change.
 */
const SLOW = [
  "test/guarantees/",
  "test/task-table/",
  "test/flow/(outbox|cancel-on-abort|sweep-parked|approval|opened-records|truthful-data)\\.test",
  "test/jobs/.*/(flow|process)\\.test",
  "test/simulator/github/results-service",
  "test/trigger/delivery",
  "test/exploration/slow",
];
/**
 * These take programs that npm does not have, or another checkout, and have their own
 * configurations; .ci/run runs them.
 */
const OUTSIDE = ["/node_modules/", "<rootDir>/test/(act|real-tools|exchanges)/"];
const isSlow = process.env["SUITE"] === "slow";

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  ...(isSlow
    ? {
        testRegex: SLOW.map((path) => `${path}.*(?<=\\.test)\\.ts$`),
        testPathIgnorePatterns: OUTSIDE,
      }
    : {
        testMatch: ["<rootDir>/test/**/*.test.ts"],
        testPathIgnorePatterns: [...OUTSIDE, ...SLOW.map((path) => `<rootDir>/${path}`)],
      }),
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2023" }, module: { type: "commonjs" } },
    ],
  },
  // @actions/core and @actions/github are published as ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!(@actions|@octokit|universal-user-agent|before-after-hook|json-with-bigint|content-type)/)",
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
  // figures.
  testTimeout: 180_000,
  maxConcurrency: 8,
  // Most tests wait for processes and timers, not for the processor.
  maxWorkers: 3,
};
