import type { Voice } from "./context";
import { maskerFor } from "./context";
import { coded } from "../domain/errors";
import { lostValues } from "../domain/counting/frozen";
import type { Outcome } from "../domain/counting/outcome";
import { verdictOf } from "../domain/counting/outcome";
import type { Masker } from "../domain/text/masking";
import { maskJson } from "../domain/text/masking";
import { setOwn } from "../domain/text/json";
import type { Assignment, Task } from "../domain/task";
import { inTime } from "./in-time";
import type { Console } from "./ports";

const MAX_LINE_CHARACTERS = 2_000;
/** For masking what was reported; a part of a second for all that an event can hold. */
const PREPARING_MS = 10_000;

/** An outcome as it may leave: masked, and with what later tasks would not see in its labels. */
export function prepared(
  outcome: Outcome,
  assignment: Assignment,
  voice: Voice,
  console: Console,
): Outcome {
  const whole = withLostValues(outcome, assignment, console);
  return (
    inTime(PREPARING_MS, () => maskedOutcome(whole, voice, assignment.task)) ?? withoutReport(whole)
  );
}

export function maskedOutcome<T extends Outcome>(outcome: T, voice: Voice, task: Task): T {
  const mask = maskerFor(voice, task);
  return {
    ...outcome,
    message: maskedMessage(outcome.message, mask),
    labels: maskJson(outcome.labels, mask),
    data: maskJson(outcome.data, mask),
  };
}

/**
 * A value that later tasks will not see stands in a label, which a newer text does replace
 * (docs/reference/keptn.md).
 */
function withLostValues(outcome: Outcome, { task, frozen }: Assignment, console: Console): Outcome {
  const lost = frozen ? lostValues(frozen, outcome.data) : new Map<string, string>();
  if (lost.size === 0) return outcome;
  const labels = { ...outcome.labels };
  for (const [path, value] of lost) setOwn(labels, `${task.name}.${path}`, value);
  const names = [...lost.keys()].map((path) => `data.${task.name}.${path}`).join(", ");
  console.warning(
    `Later tasks of this sequence will go on seeing an older value of ${names}: the ` +
      "control plane never replaces a number or a boolean. The reported value is in " +
      "this task's event and in a label. (CA-501)",
  );
  return { ...outcome, labels };
}

/** The verdict has to go out, whatever was reported with it. */
function withoutReport(outcome: Outcome): Outcome {
  return {
    ...outcome,
    message: coded(
      `${verdictOf(outcome)}: what was reported is left out, since it could not be ` +
        `made ready for sending within ${PREPARING_MS / 1_000} s.`,
      "CA-506",
    ),
    labels: {},
    data: {},
  };
}

/**
 * Masked first, then shortened: half a secret at the end of a long line could not be recognised any
 * more.
 */
export function maskedMessage(message: string, mask: Masker): string {
  return mask(message)
    .split("\n")
    .map((line) =>
      line.length > MAX_LINE_CHARACTERS
        ? `${line.slice(0, MAX_LINE_CHARACTERS).toWellFormed()} …`
        : line,
    )
    .join("\n");
}
