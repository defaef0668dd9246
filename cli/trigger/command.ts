import { defineCommand } from "../command";
import { ACCESS_OPTIONS } from "../keptn-api/options";

export const trigger = defineCommand({
  name: "trigger",
  summary: "start a sequence or an evaluation, wait for its verdict",
  names: "[FILE]",
  about: [
    "Starts a sequence by an event from a file, or by the names of project, stage, service and sequence, or starts an evaluation of SLOs; shows what happens, and waits for the verdict of all stages that follow. In a terminal and without arguments it shows a menu.",
    "Each start has a context of its own, whatever the file says. An event that starts no sequence is sent as it is, and nothing is waited for.",
  ],
  options: {
    ...ACCESS_OPTIONS,
    project: { type: "string", value: "NAME", help: "project; goes before the file's" },
    stage: { type: "string", value: "NAME", help: "stage in which the sequence begins" },
    service: { type: "string", value: "NAME", help: "service that the sequence is about" },
    sequence: { type: "string", value: "NAME", help: "sequence to start, as in the shipyard" },
    evaluation: { type: "boolean", help: "start an evaluation instead of a sequence" },
    timeframe: {
      type: "string",
      value: "DURATION",
      help: "length of the evaluated span, 5m or 1h30m; default: 5m, until now",
    },
    start: { type: "string", value: "TIME", help: "its begin, 2026-03-01T10:00:00Z" },
    end: { type: "string", value: "TIME", help: "its end, instead of a length" },
    data: {
      type: "string",
      value: "JSON",
      help: "an object that becomes part of the event's data; goes before the file's",
    },
    label: {
      type: "string",
      value: "NAME=VALUE",
      multiple: true,
      help: "a label of the event; may be given more than once",
    },
    "no-wait": { type: "boolean", help: "end as soon as the sequence has begun" },
    timeout: {
      type: "string",
      value: "DURATION",
      help: "how long to wait, 90s or 2h; default: 60m",
    },
    abort: {
      type: "boolean",
      help: "abort the sequence when the time is over, or at Ctrl-C; otherwise it goes on",
    },
    json: { type: "boolean", help: "print one JSON document at the end instead of the story" },
  },
  notes: [
    "Exit code: 0 for pass and warning, and for what is not waited for; 1 for fail; 3 when nothing was started; 4 when no verdict is known, because the time is over or the control plane cannot be read; 130 when it was stopped.",
  ],
  run: async (start) => (await import("./run")).runTrigger(start),
});
