const common = require("./test/support/jest.cjs");

/**
 * What a test needs decides where it runs; the first row that fits counts. `npx jest test/domain`
 * finds a test wherever it belongs, CONTRIBUTING.md has the commands for each.
 */
const SUITES = {
  /** Programs that npm does not have, or another checkout; with configurations of their own. */
  outside: ["test/(act|browser|real-tools|receivers|exchanges)/"],
  /** Real time: deadlines, polls, uploads; or every ending there is. */
  slow: [
    "test/guarantees/",
    "test/task-table/",
    "test/life-cycle/schedules\\.",
    "test/flow/(undelivered-results|cancel-on-abort|sweep-waiting|approval|opened-records|truthful-data)\\.",
    "test/jobs/.*/(flow|process)\\.",
    "test/simulator/github/results-service\\.",
    "test/trigger/delivery\\.",
    "test/exploration/slow/",
    "test/cli/doctor/pairs\\.",
  ],
  /** Processes: bundles as a runner starts them, and shells. */
  processes: [
    "test/(attacks|e2e|flow)/",
    "test/cli/(approval|check|deep-check|examples|play|stuck)\\.",
    "test/cli/processes/",
    "test/script/(output-file|shell-script|shells|stopping)\\.",
    "test/simulator/dispatch/",
    "test/trigger/(example|hostile|verdicts)\\.",
  ],
  /** The processor only, and little of it. */
  unit: [
    "test/(callback|cards|catalogue|config|domain|report|sinks|sweep|task|wiring)/",
    "test/(cli/(?!services/)|script/|trigger/)",
    "test/results/(?!damage|hostile|streaming|unusable)",
  ],
  /** Services on 127.0.0.1, the documents and the workflows: what is left. */
  services: ["test/"],
};

const tests = (pattern) => `<rootDir>/${pattern}`;

/** @type {import('jest').Config} */
module.exports = {
  // A test with many cases that mostly wait starts as many at a time.
  maxConcurrency: 4,
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/support/longest-first.cjs",
  // jest reads it here only.
  testTimeout: common.testTimeout,
  projects: Object.entries(SUITES)
    .map(([displayName, patterns], at, all) => ({
      ...common,
      displayName,
      testRegex: patterns.map((pattern) => `/${pattern}.*(?<=\\.test)\\.ts$`),
      testPathIgnorePatterns: [
        "/node_modules/",
        ...all.slice(0, at).flatMap(([, earlier]) => earlier.map(tests)),
      ],
    }))
    .filter(({ displayName }) => displayName !== "outside"),
};
