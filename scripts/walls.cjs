/**
 * The walls between the folders: what each holds, and what it may import. Imports point inward.
 * `.dependency-cruiser.mjs` turns this table into lint rules, and the table in CONTRIBUTING.md is
 * written from it, so that the two cannot disagree.
 *
 * `only`: the files of that folder that may be imported; all of them where nothing is said.
 */
exports.WALLS = {
  "src/entries": {
    holds: "one file for each bundle, named as in the manifests",
    folders: ["wiring", "task", "jobs", "keptn", "github", "runner", "catalogue", "config"],
    more: ["domain", "report", "sweep", "trigger"],
    packages: [],
  },
  "src/wiring": {
    holds: "puts the real collaborators together, for main, post and answers by comment",
    folders: ["task", "jobs", "keptn", "callback", "github", "runner", "script", "catalogue"],
    more: ["step-functions", "config", "domain", "report", "results", "sinks"],
    packages: [],
  },
  "src/task": {
    holds: "the story of one task, and the ports; knows neither Node nor GitHub",
    folders: ["config", "domain"],
    packages: ["@octokit/types"],
  },
  "src/sweep": {
    holds: "the sweep, which answers for runs that are lost",
    folders: ["task", "config", "domain"],
    packages: [],
  },
  "src/trigger": {
    holds: "starting a sequence and waiting for its verdict",
    folders: ["task", "keptn", "runner", "config", "domain"],
    packages: [],
  },
  "src/keptn": {
    holds: "Keptn's API: events, counts, sequences",
    folders: ["task", "http", "domain"],
    packages: [],
  },
  "src/step-functions": {
    holds: "states of AWS Step Functions that wait for a task token",
    folders: ["task", "http", "config", "domain"],
    packages: ["aws4fetch"],
  },
  "src/callback": {
    holds: "any address that waits for one answer, and what the known ones look like",
    folders: ["task", "config", "http", "domain"],
    packages: [],
  },
  "src/github": {
    holds: "GitHub's API: runs, artifacts, files",
    folders: ["task", "http", "domain"],
    packages: ["@actions/core", "@actions/github", "fflate"],
  },
  "src/runner": {
    holds: "what the runner offers: log, state, event, clock",
    folders: ["task", "github", "config", "domain"],
    packages: ["@actions/core"],
  },
  "src/script": {
    holds: "runs one shell script, ends it, reads what it reports",
    folders: ["domain"],
    packages: [],
  },
  "src/http": {
    holds: "one HTTP exchange, bounded and never redirected",
    folders: ["domain"],
    packages: ["axios"],
  },
  "src/jobs": {
    holds: "built-in jobs, one folder for each family; `core` and `work` are what they share",
    folders: ["task", "keptn", "cards", "catalogue", "http", "domain"],
    packages: ["ajv", "jsonc-parser", "yaml"],
  },
  "src/catalogue": {
    holds: "the task catalogue: YAML → rules → the rule for an event",
    folders: ["domain"],
    packages: ["@actions/expressions", "ajv", "yaml"],
  },
  "src/results": {
    holds: "test reports and thresholds → numbers and a verdict",
    folders: ["domain"],
    packages: ["csv-parse", "saxes", "tinyglobby"],
  },
  "src/cards": {
    holds: "an event as people read it, in the form of each channel",
    folders: ["domain"],
    packages: [],
  },
  "src/sinks": {
    holds: "who else is told of a task, in the form of each receiver",
    folders: ["http", "domain"],
    packages: ["yaml"],
  },
  "src/report": {
    holds: "outputs and the job summary",
    folders: ["config", "domain"],
    packages: [],
  },
  "src/config": {
    holds: "inputs → one frozen value",
    folders: ["domain"],
    packages: [],
  },
  "src/domain": {
    holds: "the rules, without side effects: `events`, `counting`, `trust`, `text`",
    folders: [],
    packages: ["cloudevents", "fflate"],
  },
  simulator: {
    holds: "a local control plane with Keptn's rules, a local GitHub, a runner for actions",
    folders: ["catalogue", "domain"],
    packages: ["@actions/expressions", "fflate", "yaml"],
  },
  "cli/dev/page": {
    holds: "the page of `dev`, which a browser loads as it is",
    folders: [],
    packages: [],
  },
  cli: {
    holds: "the command line",
    folders: ["wiring", "trigger", "sweep", "task", "keptn", "http", "github", "runner"],
    more: ["catalogue", "jobs", "results", "callback", "config", "domain", "simulator"],
    packages: ["@inquirer/[a-z]+", "diff", "yaml"],
  },
};

/** Folders that `folder` may import, as paths from the root. */
exports.importsOf = (folder) => {
  const { folders, more = [] } = exports.WALLS[folder];
  return [...folders, ...more].map((name) => (name === "simulator" ? name : `src/${name}`));
};
