import { quote } from "../domain/errors";

/** How one shell runs a script file. `arguments` never go through another shell. */
export interface ShellCall {
  readonly command: string;
  readonly arguments: readonly string[];
  /** Of the script file, with its dot; interpreters such as PowerShell insist on theirs. */
  readonly extension: string;
  /**
   * Windows: the arguments are one finished command line, which cmd takes apart by rules of its
   * own.
   */
  readonly verbatim: boolean;
}

interface KnownShell {
  readonly template: string;
  readonly extension: string;
}

/**
 * The calls a workflow `run:` step makes (documentation of jobs.<id>.steps[*].shell; runner,
 * ScriptHandlerHelpers.cs).
 */
const KNOWN_SHELLS: Readonly<Record<string, KnownShell>> = {
  bash: { template: "--noprofile --norc -eo pipefail {0}", extension: ".sh" },
  sh: { template: "-e {0}", extension: ".sh" },
  pwsh: { template: `-command ". '{0}'"`, extension: ".ps1" },
  powershell: { template: `-command ". '{0}'"`, extension: ".ps1" },
  python: { template: "{0}", extension: ".py" },
  cmd: { template: `/D /E:ON /V:OFF /S /C "CALL "{0}""`, extension: ".cmd" },
};

const SCRIPT_PLACEHOLDER = "{0}";

type ShellChoice =
  | { readonly known: true; readonly shell: Shell }
  | { readonly known: false; readonly reason: string };

interface Shell {
  readonly name: string;
  readonly template: string;
  readonly extension: string;
}

/**
 * Understands the input `shell`: a known name, or a command with `{0}` where the path of the script
 * belongs.
 */
export function chooseShell(shell: string): ShellChoice {
  const [, command = "", template = ""] = /^(\S+)\s*([^]*)$/.exec(shell.trim()) ?? [];
  const known = Object.hasOwn(KNOWN_SHELLS, command.toLowerCase())
    ? KNOWN_SHELLS[command.toLowerCase()]
    : undefined;
  const name = known ? command.toLowerCase() : command;
  if (known && template === "") return { known: true, shell: { name, ...known } };
  if (command !== "" && template.includes(SCRIPT_PLACEHOLDER))
    return { known: true, shell: { name, template, extension: known?.extension ?? "" } };
  return {
    known: false,
    reason:
      `the shell ${quote(shell)} is not known; set the input shell to ` +
      `${Object.keys(KNOWN_SHELLS).join(", ")}, or to a command with {0} for the ` +
      "script, such as perl {0}",
  };
}

/** @param scriptPath  of a file whose name we chose, in a folder the caller chose */
export function shellCall(shell: Shell, scriptPath: string): ShellCall {
  const { name, template, extension } = shell;
  if (name === "cmd")
    return {
      command: name,
      arguments: [template.replaceAll(SCRIPT_PLACEHOLDER, () => scriptPath)],
      extension,
      verbatim: true,
    };
  // Inside the quotes of PowerShell's own language an apostrophe is written twice.
  const path = isPowerShell(name) ? scriptPath.replaceAll("'", "''") : scriptPath;
  const parts = splitArguments(template).map((part) =>
    part.replaceAll(SCRIPT_PLACEHOLDER, () => path),
  );
  return { command: name, arguments: parts, extension, verbatim: false };
}

/**
 * The script as the shell needs it: PowerShell stops at the first error and exits with the code of
 * the last command, cmd does not echo, and Windows gets its own line ends.
 */
export function scriptText(
  shell: Shell,
  script: string,
  platform: NodeJS.Platform = process.platform,
): string {
  const text = linesFor(shell.name, script).join("\n");
  return platform === "win32" ? text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n") : text;
}

function linesFor(shell: string, script: string): string[] {
  if (shell === "cmd") return ["@echo off", script];
  if (!isPowerShell(shell)) return [script];
  return [
    "$ErrorActionPreference = 'stop'",
    script,
    "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
  ];
}

function isPowerShell(name: string): boolean {
  return name === "pwsh" || name === "powershell";
}

/** Splits at white space; double quotes hold an argument together and `\"` is a quote inside it. */
function splitArguments(template: string): string[] {
  return [...template.matchAll(/(?:[^\s"]|"(?:\\"|[^"])*"?)+/g)].map(([part]) =>
    part.replace(/\\"|"/g, (mark) => (mark === '"' ? "" : '"')),
  );
}
