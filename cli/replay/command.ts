import { defineCommand } from "../command";
import { ACCESS_OPTIONS } from "../keptn-api/options";

export const replay = defineCommand({
  name: "replay",
  summary: "answer a recorded event on this machine, step by step",
  names: "<FILE>",
  about: [
    "Answers a recorded event once more against a control plane on this machine, and shows step by step what the action asks, decides and would send. FILE is an event of a task as the control plane has it, a dispatch payload, GitHub's event file, or a record with one event on each line (play --record).",
    "The work itself is not run: what it comes to is said by --result, or taken from what a run has kept. Nothing is sent to the real control plane, which is only read, and only with --fetch or --github-run.",
  ],
  options: {
    task: { type: "string", value: "TASK", help: "which task of a record" },
    id: { type: "string", value: "ID", help: "which event of a record, by its id" },
    file: {
      type: "string",
      value: "FILE",
      help: "the task catalogue, below the repository; default: .github/cloud-automation.yml",
    },
    root: { type: "string", value: "FOLDER", help: "the repository; default: this folder" },
    run: {
      type: "string",
      value: "SCRIPT",
      help: "the action's input run, for a workflow without a catalogue",
    },
    job: { type: "string", value: "NAME", help: "the action's input job" },
    with: { type: "string", value: "YAML", help: "the action's input with" },
    tasks: { type: "string", value: "NAMES", help: "the action's input tasks" },
    mode: { type: "string", value: "MODE", help: "the action's input mode" },
    "event-type": {
      type: "string",
      value: "TYPE",
      help: "event_type of the dispatch; default: GitHub's event file, or keptn-<task>",
    },
    "no-started": {
      type: "boolean",
      help: "the webhook's sendStarted is false, so the webhook service has not sent started; for an approval it never has",
    },
    result: {
      type: "string",
      value: "RESULT",
      help: "what the work comes to: pass, warning, fail or errored; default: pass",
    },
    message: { type: "string", value: "TEXT", help: "what it reports as its message" },
    output: { type: "string", value: "JSON", help: "an object that it reports as its data" },
    kept: {
      type: "string",
      value: "FILE",
      help: "the undelivered result of a run (its artifact, the zip or result.json in it), instead of --result",
    },
    fetch: {
      type: "boolean",
      help: "read the whole event from the control plane first, for a payload with ids only",
    },
    "github-run": {
      type: "string",
      value: "ID",
      help: "instead of FILE: the dispatch that started this run, with what the run has kept; needs --project, --repository, the control plane, and a token in GITHUB_TOKEN",
    },
    project: { type: "string", value: "NAME", help: "project of that run's task" },
    repository: {
      type: "string",
      value: "OWNER/NAME",
      help: "repository of that run; default: the variable GITHUB_REPOSITORY",
    },
    step: { type: "boolean", help: "wait for Enter before each event that is sent" },
    json: { type: "boolean", help: "print one JSON document" },
    ...ACCESS_OPTIONS,
  },
  notes: [
    "Exit code: 0 when the task would end with pass or warning, or needs no answer; 1 when it would end otherwise, or nothing could be sent; 3 when the record could not be read from the control plane or GitHub.",
  ],
  run: async (start) => (await import("./run")).runReplay(start),
});
