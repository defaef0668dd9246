import { defineCommand } from "../command";

export const play = defineCommand({
  name: "play",
  summary: "play an example sequence from its trigger to its end",
  names: "<project>",
  about: [
    "Plays an example sequence from its trigger to its end on this machine: a local control plane with Keptn's rules, its webhook service, a local GitHub with runs, issues and comments, and this repository's action. Nothing is installed, nothing leaves the machine.",
    "Projects (files in examples/projects/): release-demo has deployment, test, evaluation, and an approval before production, asked in an issue and answered by a comment; incident-demo opens a ticket as an issue, and people are told in it; slo-demo is an evaluation and its report. n8n-demo and step-functions-demo have no control plane of Keptn: n8n, or a state of AWS Step Functions, waits for a workflow, once in the usual way and once with the action, and the script works, fails, is cancelled, or loses its runner.",
  ],
  options: {
    approve: {
      type: "boolean",
      help: "approve what waits for a person, without asking: the comment /approve in the issue that asks",
    },
    reject: { type: "boolean", help: "reject it, by /deny" },
    json: {
      type: "boolean",
      help: "print one JSON document instead of the story; approves without asking, unless --reject is given",
    },
    fail: {
      type: "string",
      value: "TASK",
      help: "let this task fail, in every stage, to see where Keptn stops",
    },
    record: {
      type: "string",
      value: "FILE",
      help: "write the events to a file, one CloudEvent per line",
    },
  },
  notes: ["Exit code: 0 when the sequence ends with pass or warning, 1 when not."],
  run: async (start) => (await import("./run")).runPlay(start),
});
