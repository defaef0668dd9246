import type { Failure } from "../../task/ports";
import { say } from "./comment";
import type { Keys } from "./mark";
import type { Ticket, Tracker } from "./tracker";

/**
 * Closes tickets that a race has made beside the first one, so that everybody ends with that.
 *
 * @returns what did not work, as parts of a sentence
 */
export async function closeDuplicates(
  original: Ticket,
  others: readonly Ticket[],
  keys: Keys,
  tracker: Tracker,
): Promise<readonly string[]> {
  const doubts: string[] = [];
  for (const other of others) {
    const failure = await closeDuplicate(original, other, keys, tracker);
    if (failure)
      doubts.push(
        `${other.number} is a duplicate of ${original.number} and could not be closed (${failure.message})`,
      );
  }
  return doubts;
}

async function closeDuplicate(
  original: Ticket,
  other: Ticket,
  keys: Keys,
  tracker: Tracker,
): Promise<Failure | undefined> {
  // Both sides of a race may come by here; one comment is enough.
  const said = await say(
    {
      number: other.number,
      text: `Duplicate of #${original.number}`,
      keys,
      purpose: `duplicate-of-${original.number}`,
      isOnceForAll: true,
    },
    tracker,
    undefined,
  );
  if (!said.ok) return said.failure;
  const closed = await tracker.change(other.number, {
    state: "closed",
    state_reason: "duplicate",
    duplicate_issue_id: original.id,
  });
  if (closed.ok) return undefined;
  if (closed.failure.httpStatus !== 422) return closed.failure;
  // An older server knows no such reason.
  const plainly = await tracker.change(other.number, {
    state: "closed",
    state_reason: "not_planned",
  });
  return plainly.ok ? undefined : plainly.failure;
}
