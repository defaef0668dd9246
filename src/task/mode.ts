import type { Connection } from "../config/inputs";
import type { Context } from "./context";
import type { Binding } from "../domain/trust/binding";
import { hasOwnKey } from "../domain/trust/binding";
import type { Dispatch } from "../domain/events/dispatch-payload";
import { UserError } from "../domain/errors";
import type { Mode } from "../domain/task";
import type { Answered, Found } from "./ports";

/** What of a dispatch decides about the mode. */
type Said = Pick<Dispatch, "reference" | "mode">;

/**
 * The input, else the payload, else the rule, else interactive for a `.triggered` event and silent
 * for the others (docs/security.md#who-may-speak-for-a-task). Whoever can dispatch writes the
 * payload, so its `silent` counts only where nothing says that tasks are answered here: it would
 * let them hang, and be worked on unread.
 *
 * @throws UserError when interactive is asked for an event that has no answer
 */
export function modeOf(
  dispatch: Said,
  { config: { connection } }: Pick<Context, "config">,
  ofRule?: Mode,
  isOwnKey = false,
): Mode {
  const { type, kind } = dispatch.reference;
  if (isOwnKey) return "silent";
  const ofPayload = isSilenceIgnored(dispatch, connection, ofRule) ? undefined : dispatch.mode;
  const chosen =
    connection.mode !== "auto"
      ? connection.mode
      : (ofPayload ?? ofRule ?? (kind === "triggered" ? "interactive" : "silent"));
  if (chosen === "interactive" && kind !== "triggered") {
    throw new UserError(
      `mode: ${type} cannot be answered, only .triggered events can; set mode: silent (or leave it at auto).`,
      "CA-104",
    );
  }
  return chosen;
}

export interface Decided {
  readonly mode: Mode;
  /** The open task, where it had to be read for that. */
  readonly known: Found | undefined;
}

/** What the catalogue's rule says is asked, too; its condition may need the full event. */
export async function decideMode(
  dispatch: Dispatch,
  binding: Binding,
  context: Context,
): Promise<Decided> {
  const found = await readForRule(dispatch, context);
  const ofRule = found && (await modeOfRule(dispatch, found, context));
  const mode = modeOf(dispatch, context, ofRule, hasOwnKey(dispatch.reference, binding));
  if (mode === "interactive" && dispatch.mode === "silent") {
    context.ports.console.warning(
      "The payload says `mode: silent`, which is ignored: whoever sends a dispatch " +
        "could keep the task waiting by it. If nothing should be sent back, set `mode: " +
        "silent` in the workflow or in the catalogue's rule. (CA-324)",
    );
  }
  const read = found?.read;
  return { mode, known: read?.ok && read.value.state === "open" ? read.value : undefined };
}

/** Nothing is ever sent back, whatever comes: so says the workflow, or the payload where it may. */
export function isSilentThroughout(
  dispatch: Said,
  { config: { connection } }: Pick<Context, "config">,
): boolean {
  return (
    connection.mode === "silent" ||
    (connection.mode === "auto" &&
      dispatch.mode === "silent" &&
      !isSilenceIgnored(dispatch, connection))
  );
}

function isSilenceIgnored({ mode }: Said, connection: Connection, ofRule?: Mode): boolean {
  return (
    mode === "silent" &&
    (connection.mode === "interactive" || ofRule === "interactive" || connection.url !== undefined)
  );
}

interface ForRule {
  /** `undefined` where no control plane can be read. */
  readonly read: Answered<Found> | undefined;
}

/** @returns `undefined` where no rule is asked for the mode */
async function readForRule(dispatch: Dispatch, context: Context): Promise<ForRule | undefined> {
  const { planner, controlPlane, cancelled } = context.ports;
  if (
    !planner?.decidesMode ||
    context.config.connection.mode !== "auto" ||
    dispatch.mode === "interactive" ||
    dispatch.reference.kind !== "triggered"
  )
    return undefined;
  return { read: await controlPlane?.find?.(dispatch.reference, cancelled) };
}

async function modeOfRule(
  dispatch: Dispatch,
  { read }: ForRule,
  { ports: { planner } }: Pick<Context, "ports">,
): Promise<Mode | undefined> {
  // Verifying tries again for longer, and a task that cannot be read must not fall silent.
  if (read && !read.ok) return undefined;
  try {
    const planned = await planner?.plan(
      read?.ok && read.value.state !== "unknown" ? read.value.event : dispatch.event,
    );
    return planned?.kind === "skipped" ? undefined : planned?.mode;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
