import { parse } from "yaml";
import { read } from "./files";

interface Caller {
  readonly on: { readonly repository_dispatch: { readonly types: readonly string[] } };
  readonly jobs: Readonly<Record<string, CallerJob>>;
}
interface CallerJob {
  readonly if?: string;
  readonly with: { readonly mode?: string; readonly tasks?: string };
}

const PROGRAM = "node dist/cli/index.js webhook";

/** `evaluation-finished` is an event of the task `evaluation`. */
const eventOf = (type: string) =>
  type.replace(/^keptn-/, "").replace(/-(started|finished)$/, ".$1");

/** Two commands for each event type that an example hears: the file, and what brings it there. */
export function webhookCommands(example = ""): string[] {
  const { on, jobs } = parse(read(`examples/workflows/${example}.yml`)) as Caller;
  const all = Object.values(jobs);
  const commands = on.repository_dispatch.types.flatMap((type) => {
    const job = all.find((one) => one.if?.includes(`'${type}'`)) ?? all[0];
    const mode = job?.with.mode === "silent" ? "silent" : "interactive";
    const task = job?.with.tasks ?? eventOf(type);
    return [
      `${PROGRAM} --project shop --repository octo/demo --${mode} ${task} --event-type ${type} > ${type}.yaml`,
      `${PROGRAM} ${type}.yaml --apply`,
    ];
  });
  return ["```sh", ...commands, "```"];
}
