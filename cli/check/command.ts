import { defineCommand, UsageError } from "../command";

const CATALOGUE = ".github/cloud-automation.yml";

export const check = defineCommand({
  name: "check",
  summary: "look for mistakes in a task catalogue, explain its rules",
  names: "[FILE]",
  about: [
    "Looks for mistakes in a task catalogue, also in the recipes and actions that its rules name, and explains which rule an event takes and why. Nothing is run.",
  ],
  options: {
    file: { type: "string", value: "FILE", help: `the catalogue; default ${CATALOGUE}` },
    root: {
      type: "string",
      value: "FOLDER",
      help: "the repository, with the files that rules name; default: the folder that has the catalogue's .github, else this one",
    },
    event: {
      type: "string",
      value: "FILE",
      help: "the event as JSON: as the control plane has it, a dispatch payload, or GitHub's event file",
    },
    task: {
      type: "string",
      value: "TASK",
      help: "deployment, evaluation.finished …: without --event an event of that task with nothing in it, with --event that event as if it were of this task",
    },
    schema: { type: "boolean", help: "print the JSON Schema of catalogues, for editors" },
  },
  notes: ["Exit code: 0 when the catalogue is valid and knows the task, 1 when not."],
  async run({ names, values, screen }) {
    const [name, ...more] = names;
    if (more.length > 0 || (name !== undefined && values.file !== undefined))
      throw new UsageError(`check takes one catalogue, found also ${more[0] ?? name}.`);
    const { file = name ?? CATALOGUE, root, event, task, schema = false } = values;
    return (await import("./check")).check({ file, root, event, task, schema }, screen);
  },
});
