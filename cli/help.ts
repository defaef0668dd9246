import type { Command, Option } from "./command";
import { pad, wrap } from "./text-width";

const COLUMNS = 80;
const GAP = 2;

/**
 * The commands there are.
 *
 * @param program  how the command line was called
 */
export function helpOfAll(commands: readonly Command[], program: string): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return [
    `Usage: ${program} <command> [options]`,
    "",
    ...table(rows),
    "",
    `${program} <command> --help tells what a command does and takes.`,
    "",
    "All: --help, --version. Exit code 2 when the command line is not understood.",
    "",
  ].join("\n");
}

/** One command in full. */
export function helpOf({ name, names, about, notes, options }: Command, program: string): string {
  const rows = Object.entries(options).map(
    ([option, { value, help }]: [string, Option]) =>
      [`--${option}${value === undefined ? "" : ` ${value}`}`, help] as const,
  );
  const usage = [program, name, names, rows.length > 0 ? "[options]" : undefined];
  return [
    `Usage: ${usage.filter((part) => part !== undefined).join(" ")}`,
    ...about.flatMap(paragraph),
    ...(rows.length > 0 ? ["", "Options:", ...table(rows)] : []),
    ...notes.flatMap(paragraph),
    "",
  ].join("\n");
}

const paragraph = (text: string): string[] => ["", ...wrap(text, COLUMNS)];

/** Two columns, the second one wrapped. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const columns = Math.max(...rows.map(([left]) => left.length)) + GAP;
  return rows.flatMap(([left, right]) =>
    wrap(right, COLUMNS - columns - GAP).map(
      (line, at) => `  ${pad(at === 0 ? left : "", columns)}${line}`,
    ),
  );
}
