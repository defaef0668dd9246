import { defineCommand } from "../command";
import { ACCESS_OPTIONS } from "../keptn-api/options";

export const status = defineCommand({
  name: "status",
  summary: "list open tasks, and who owes their answers",
  about: [
    "Lists the tasks that the control plane still waits for: since when, who has started them and owes the answer, and which GitHub run that is. It is the same list that the sweep works through, and nothing is sent.",
    "With a token for GitHub, in the variable GITHUB_TOKEN or GH_TOKEN, and a repository it also shows the state of the runs, and what the sweep would do.",
  ],
  options: {
    ...ACCESS_OPTIONS,
    project: {
      type: "string",
      value: "NAME",
      multiple: true,
      help: "only this project; may be given more than once; default: all",
    },
    task: {
      type: "string",
      value: "NAME",
      multiple: true,
      help: "a task that only this repository serves, as the sweep's input tasks has it; Keptn before 0.18 lists only these",
    },
    repository: {
      type: "string",
      value: "OWNER/NAME",
      help: "the repository that answers; default: the variable GITHUB_REPOSITORY",
    },
    json: { type: "boolean", help: "print one JSON document" },
  },
  notes: [
    "Exit code: 0 when no task needs anybody; 1 when the sweep would end one, because its run is lost or no run has taken it, which only GitHub can tell; 3 when something could not be read.",
  ],
  run: async (start) => (await import("./run")).runStatus(start),
});
