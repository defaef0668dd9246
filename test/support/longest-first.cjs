const Sequencer = require("@jest/test-sequencer").default;

/**
 * What takes longest begins first, so that no worker is left alone with it at the end. jest knows
 * that from its cache, which a fresh clone does not have; these are far longer than their size says.
 */
const LONG = [
  "test/exploration/",
  "test/cli/play.",
  "test/flow/approval.",
  "test/guarantees/",
  "test/life-cycle/schedules.",
  "test/attacks/bound-work.",
  "test/flow/delivery.",
  "test/flow/tutorial.",
  "test/task-table/",
  "test/cli/doctor/pairs.",
];

module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONG.findIndex((part) => path.includes(part));
      return at < 0 ? LONG.length : at;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
