/** Prints what measured.cjs has written down, the dearest suites first. */
const { readFileSync } = require("node:fs");
const { join, relative } = require("node:path");

const seconds = (value) => value.toFixed(1).padStart(9);
const all = ({ load, run, children }) => load + run + children;

module.exports = class {
  onTestFileResult({ path }, { testExecError, numFailingTests }) {
    if (testExecError || numFailingTests > 0) console.log(`failed: ${path}`);
  }

  onRunComplete() {
    const suites = readFileSync(join(process.env["TMPDIR"], "taken.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .sort((a, b) => all(b) - all(a));
    const sum = (part) => suites.reduce((total, suite) => total + part(suite), 0);
    const row = (name, part) =>
      [all, ({ load }) => load, ({ run }) => run, ({ children }) => children]
        .map((column) => seconds(part(column)))
        .join("") + `  ${name}`;
    console.log("Seconds of the processor\n      all     load      run children");
    console.log(row(`${suites.length} suites`, sum));
    for (const suite of suites)
      console.log(row(relative(process.cwd(), suite.suite), (column) => column(suite)));
  }
};
