/**
 * The environment for `npm run test:slowest`: writes down how many seconds of the processor each
 * suite takes, its own and those of the processes it starts. Elapsed time depends on what else a
 * machine does.
 */
const { appendFileSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { TestEnvironment } = require("jest-environment-node");

const TICKS_PER_SECOND = 100;

/** Those whose end was waited for; Linux tells. */
function secondsOfChildren() {
  try {
    const [, user, system] = /^.*\)(?: \S+){13} (\d+) (\d+)/s.exec(
      readFileSync("/proc/self/stat", "utf8"),
    );
    return (Number(user) + Number(system)) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

function taken() {
  const { user, system } = process.cpuUsage();
  return { own: (user + system) / 1e6, children: secondsOfChildren() };
}

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.suite = context.testPath;
    this.begun = taken();
    this.loaded = this.begun;
  }

  async handleTestEvent({ name }) {
    if (name === "run_start") this.loaded = taken();
  }

  async teardown() {
    await super.teardown();
    const { own, children } = taken();
    const line = {
      suite: this.suite,
      load: this.loaded.own - this.begun.own,
      run: own - this.loaded.own,
      children: children - this.begun.children,
    };
    appendFileSync(join(process.env["TMPDIR"], "taken.jsonl"), `${JSON.stringify(line)}\n`);
  }
};
