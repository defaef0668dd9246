export type StreamName = "stdout" | "stderr";

/** Enough for a line of an error; no more is ever looked at beside the piece that has just come. */
const CARRIED_CHARACTERS = 300;

/**
 * What scripts and libraries print when they report in the workflow's own file, which belongs to
 * the action's step: bash and other shells that append to an empty name, PowerShell, Python, the
 * older command of the toolkit, and whatever names the variable in an error.
 */
const SIGNS: readonly RegExp[] = [
  /: line \d{1,9}: : No such file or directory/,
  /cannot create ?: (?:Directory nonexistent|No such file)/i,
  /no such file or directory: ?$/m,
  /Cannot bind argument to parameter '(?:FilePath|LiteralPath|Path)' because it is (?:null|an empty)/,
  /GITHUB_OUTPUT/,
  /^::set-output name=/m,
];

const HINT =
  "This job has no $GITHUB_OUTPUT, which belongs to the step of the action: report " +
  "in the file $CLOUD_AUTOMATION_OUTPUT, in the same syntax.";

/**
 * Watches a job's log for the habit of reporting as a workflow step does, since its error names no
 * file.
 */
export class OutputHabit {
  readonly #carried: Record<StreamName, string> = { stdout: "", stderr: "" };
  #isSeen = false;

  push(stream: StreamName, text: string): void {
    if (this.#isSeen) return;
    const seen = this.#carried[stream] + text;
    this.#isSeen = SIGNS.some((sign) => sign.test(seen));
    this.#carried[stream] = seen.slice(-CARRIED_CHARACTERS);
  }

  get hint(): string | undefined {
    return this.#isSeen ? HINT : undefined;
  }
}

/**
 * A script that names the variable and failed did so for it, most likely: some runtimes name no
 * file at all.
 */
export function hintOf(script: string): string | undefined {
  return /\bGITHUB_OUTPUT\b/.test(script) ? HINT : undefined;
}
