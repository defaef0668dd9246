import type { Command, Option } from "../../cli/command";
import { COMMANDS } from "../../cli/commands";
import { cell, linked, table } from "./files";

const PROGRAM = "node dist/cli/index.js";

function optionRow([name, { value, multiple, help }]: [string, Option]): string[] {
  const times = multiple ? " …" : "";
  return [`\`--${name}${value === undefined ? "" : ` ${value}`}\`${times}`, cell(linked(help))];
}

function commandPart({ name, names, summary, about, options, notes }: Command): string[] {
  const rows = Object.entries(options).map(optionRow);
  const usage = [PROGRAM, name, names, rows.length > 0 ? "[options]" : undefined];
  const paragraphs = (texts: readonly string[]) => texts.flatMap((text) => [text, ""]);
  return [
    `## ${name}`,
    "",
    `\`${usage.filter((part) => part !== undefined).join(" ")}\`: ${summary}.`,
    "",
    ...paragraphs(about),
    ...(rows.length > 0 ? [...table(["option", "meaning"], rows), ""] : []),
    ...paragraphs(notes),
  ];
}

/** docs/command-line.md, as `--help` of each command says it. */
export function commandsPage(): string {
  const rows = COMMANDS.map(({ name, summary }) => [`[${name}](#${name})`, summary]);
  return [
    "# The command line",
    "",
    "It comes with a clone of this repository, and nothing has to be installed: Node 20 or newer runs",
    "`node dist/cli/index.js`. `--help` behind a command says what is on this page, which is generated from the code:",
    "`npm run generate` writes it.",
    "",
    "Without a clone, `npx github:cloud-automation-actions/cloud-automation-actions <command>` does the same. The first time takes a",
    "minute or two, since npm installs what the project is built with.",
    "",
    ...table(["command", "does"], rows),
    "",
    ...COMMANDS.flatMap(commandPart),
  ].join("\n");
}
