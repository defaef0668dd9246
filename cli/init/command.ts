import { defineCommand } from "../command";
import { ACCESS_OPTIONS } from "../keptn-api/options";
import { PLAN_OPTIONS } from "../webhook/plan-options";

export const init = defineCommand({
  name: "init",
  summary: "write what a repository needs to answer tasks",
  about: [
    "Reads a shipyard, from a file or from the control plane, asks which of its tasks GitHub answers and how, and writes what the repository needs: one workflow, the task catalogue, the caller of the sweep, and the webhook file. With --control-plane callback or step-functions something else waits, such as n8n or AWS Step Functions: then it reads nothing, the tasks are those of --run and --interactive, and what the other side needs is printed. It shows what changes first, leaves files alone that are there already, and ends with what is left to do by hand. Options answer its questions; without a terminal they have to.",
  ],
  options: {
    "control-plane": {
      type: "string",
      value: "KIND",
      help: "who waits for GitHub: keptn (also Cloud Automation; the default), callback (an address that waits for one answer), step-functions",
    },
    "callback-preset": {
      type: "string",
      value: "NAME",
      help: "what the address belongs to: generic, n8n, trigger-dev, cortex, google-workflows, azure-data-factory",
    },
    "callback-hosts": {
      type: "string",
      value: "HOSTS",
      help: "the hosts that may be called, such as n8n.example.com",
    },
    shipyard: {
      type: "string",
      value: "FILE",
      help: "the shipyard; default: that of the project in the control plane",
    },
    ...PLAN_OPTIONS,
    run: {
      type: "string",
      value: "TASK=COMMAND",
      multiple: true,
      help: "what is done for a task: a command of the shell",
    },
    job: {
      type: "string",
      value: "TASK=JOB",
      multiple: true,
      help: "what is done for a task: a built-in job, such as openticket=incident.open",
    },
    folder: { type: "string", value: "FOLDER", help: "the repository; default: this folder" },
    force: { type: "boolean", help: "replace files that are there already" },
    "dry-run": { type: "boolean", help: "only show what would be written" },
    ...ACCESS_OPTIONS,
  },
  notes: ["Exit code: 0 when every file is as planned, 1 when one was left alone."],
  run: async (start) => (await import("./run")).runInit(start),
});
