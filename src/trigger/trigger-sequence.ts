import { isSequenceOver } from "../domain/events/sequence-events";
import { abortSequence } from "../keptn/abort-sequence";
import { explain } from "../domain/failure";
import { nameServices } from "../keptn/sequence-words";
import { quote, UserError } from "../domain/errors";
import type { TriggerContext } from "./context";
import { bridgeUrl } from "./context";
import type { Ending } from "./ending";
import type { SequenceTrigger } from "../domain/events/sequence-trigger";
import { startOnce } from "../keptn/start-sequence";
import { lastEvaluation, sequenceEvents, verdictOf } from "./verdict";
import type { Watched } from "./watch";
import { watch } from "./watch";

/**
 * How long a sequence that nobody waits for is looked for: 200 does not say that it was accepted.
 */
const SEEN_MS = 5_000;
/** From SIGINT to SIGKILL the runner leaves ten seconds. */
const ABORT_MS = 4_000;

/**
 * The story of one call: service known → started once → watched → verdict.
 *
 * @throws UserError when nothing was started and nothing will be
 */
export async function triggerSequence(context: TriggerContext): Promise<Ending> {
  const { config, plane, clock, console, cancelled } = context;
  const what = whatOf(context);
  await requireService(context);
  const { sequenceTrigger } = await import("../domain/events/sequence-trigger");
  // Random, and made once: attempts of this process share it. A re-run is meant to start anew, and
  // nothing GitHub tells a step (run, job, step name) differs between the legs of a matrix, so an
  // id derived from them would join two sequences.
  const trigger = sequenceTrigger(config, context.newContext(), context.source, context.mask);
  if (trigger.isMasked)
    console.warning("data or labels contained a secret; *** was sent in its place.");

  if (cancelled.aborted) return nothing("cancelled", `Cancelled before ${what} was started.`, "");
  const start = await startOnce(trigger, {
    ...context,
    project: config.scope.project,
    startMs: config.startMs,
  });
  const { keptnContext } = start.kind === "started" ? start : trigger;
  if (start.kind === "not-started" && !cancelled.aborted)
    throw new UserError(`${what} was not started: ${explain(start.failure, plane)}`);
  if (start.kind === "not-started")
    return nothing("cancelled", `Cancelled: ${what} was not started.`, "");
  await context.onContext(keptnContext);
  if (cancelled.aborted) return giveUp(CANCELLED, keptnContext, undefined, context);
  if (start.kind === "unclear")
    return nothing(
      "unclear",
      `Whether ${what} was started could not be found out: ` +
        `${explain(start.failure, plane)} Look for the context ` +
        `${keptnContext} in the Bridge before you start it again.`,
      keptnContext,
    );
  console.info(`Started ${what}, context ${keptnContext}: ${bridgeUrl(context, keptnContext)}`);

  const deadlineMs = clock.nowMs() + (config.wait ? config.waitMs : SEEN_MS);
  const watched = await watch(keptnContext, config.wait ? "over" : "seen", deadlineMs, context);
  warnAboutDouble(trigger, watched, context);
  return endingOf(watched, keptnContext, context);
}

/**
 * The control plane would run the sequence for a service it does not know
 * (docs/reference/keptn.md#other-events-from-outside); its own command line refuses that, too.
 */
async function requireService(context: TriggerContext): Promise<void> {
  const { plane, config, cancelled } = context;
  const { project, stage, service } = config.scope;
  const missing = await plane.missingService(config.scope, cancelled);
  if (missing.ok && missing.value)
    throw new UserError(
      `service: stage ${stage} of project ${project} has no service ${quote(service)}; ` +
        `${nameServices(missing.value)}. Nothing was started.`,
    );
  // Whatever else stands in the way of this look – no permission for it, a fault that passes – says
  // nothing about starting.
  if (!missing.ok && missing.failure.httpStatus === 401)
    throw new UserError(`${whatOf(context)} was not started: ${explain(missing.failure, plane)}`);
}

async function endingOf(
  watched: Watched,
  keptnContext: string,
  context: TriggerContext,
): Promise<Ending> {
  const { config, plane, console } = context;
  const what = whatOf(context);
  const seen = { keptnContext, state: watched.state, events: watched.events };
  switch (watched.end) {
    case "over":
      return verdict(watched, keptnContext, context);
    case "seen":
      return {
        ...nothing(
          "started",
          `${what} is ${watched.state}; not waited for (wait: false).`,
          keptnContext,
        ),
        ...seen,
      };
    case "cancelled":
      return giveUp(CANCELLED, keptnContext, watched, context);
    case "unseen":
      return nothing(
        "unseen",
        `The control plane took the event, and shows no sequence for it: ${what} did ` +
          "not begin. Check project, stage and sequence, and whether the token may read " +
          "this project.",
        keptnContext,
      );
    case "unreadable":
    case "deadline": {
      const why = watched.failure ? explain(watched.failure, plane) : "";
      if (!config.wait) {
        console.notice(
          `${what} was sent; whether it began was not seen${why ? `: ${why}` : " yet."}`,
        );
        return {
          ...nothing("started", `${what} was sent; not waited for (wait: false).`, keptnContext),
          ...seen,
        };
      }
      if (watched.end === "unreadable")
        return {
          ...nothing("unreadable", `${what} was started, and cannot be read: ${why}`, keptnContext),
          ...seen,
        };
      if (isSequenceOver(watched.state))
        return {
          ...nothing(
            "unreadable",
            `${what} is ${watched.state}, and how it ended cannot be read. ${why}`.trim(),
            keptnContext,
          ),
          ...seen,
        };
      return giveUp(
        {
          kind: "timed-out",
          why: `Not over after ${config.waitMs / 60_000} minutes (timeout-minutes)`,
        },
        keptnContext,
        watched,
        context,
      );
    }
  }
}

function verdict(watched: Watched, keptnContext: string, context: TriggerContext): Ending {
  const { config, console } = context;
  const { events, view, state } = watched;
  const what = whatOf(context);
  const seen = { keptnContext, state, events };
  if (!watched.isComplete && state === "finished") {
    return {
      ...nothing(
        "unreadable",
        `${what} is over, and the event store does not show how each stage ended.`,
        keptnContext,
      ),
      ...seen,
    };
  }
  const evaluation = lastEvaluation(events);
  const { status, result, message } = verdictOf(events, view, config.scope.stage, what);
  if (evaluation && evaluation.indicators.length === 0 && result === "pass")
    console.warning(
      "The evaluation measured " +
        `nothing${evaluation.message ? ` (${evaluation.message})` : ""}; its pass says ` +
        "nothing about quality.",
    );
  return {
    kind: "verdict",
    ...seen,
    status,
    result,
    score: evaluation?.score ?? "",
    message: evaluation?.score ? `${message} Score ${evaluation.score}.` : message,
  };
}

interface Reason {
  readonly kind: "cancelled" | "timed-out";
  /** Begins the message. */
  readonly why: string;
}

const CANCELLED: Reason = { kind: "cancelled", why: "Cancelled" };

/** Stops waiting; aborts the sequence if, and only if, the user asked for it. */
async function giveUp(
  { kind, why }: Reason,
  keptnContext: string,
  watched: Watched | undefined,
  context: TriggerContext,
): Promise<Ending> {
  const what = whatOf(context);
  const state = watched?.state ?? "";
  const last = { ...nothing(kind, "", keptnContext), state, events: watched?.events ?? [] };
  const named = state
    ? `${what} ${watched?.failure ? "was last seen" : "is"} ${state}`
    : `${what} was sent and not seen yet`;
  const unread = watched?.failure
    ? ` It cannot be read at the moment: ${explain(watched.failure, context.plane)}`
    : "";
  if (!context.config.abortOnCancel)
    return {
      ...last,
      message:
        `${why}: ${named}${state ? " and" : "; if it began it"} goes on. It is ` +
        `not waited for any longer, and no verdict is known.${unread}`,
    };
  const aborted = await abortSequence({
    ...context,
    project: context.config.scope.project,
    keptnContext,
    limitMs: ABORT_MS,
  });
  if (aborted === "aborted")
    return { ...last, state: "aborted", message: `${why}: ${what} was aborted (abort-on-cancel).` };
  return {
    ...last,
    message:
      `${why}: ${named}. ` +
      `${aborted === "asked" ? "The control plane was asked to abort it, and does not show it as aborted yet" : `It could not be aborted: ${aborted.message}`}.${unread}`,
  };
}

/**
 * Cannot happen unless the bus delivers an event later than it was looked for; then people have to
 * know.
 */
function warnAboutDouble(
  trigger: SequenceTrigger,
  { events, view }: Watched,
  { config, console, source }: TriggerContext,
): void {
  const { project, stage, service } = config.scope;
  const ours = sequenceEvents(events, "triggered", view, stage).filter(
    ({ event }) => event.type === trigger.type && event.source === source,
  );
  if (ours.length < 2) return;
  const what =
    `${stage}.${config.sequence} was started ${ours.length} times: an ` +
    "answer of the control plane was lost, and it showed the first attempt " +
    "too late.";
  // The later one waits for ever for a task whose event is never sent (seen on 1.4.5).
  console.warning(
    `${what} In one context only the first runs; what is left stays started and ` +
      `keeps every later sequence of ${service} in ${stage} waiting. Once the first is ` +
      `over, abort the context ${trigger.keptnContext}: in the Bridge, or POST ` +
      `{"state":"abort"} to ` +
      `/controlPlane/v1/sequence/${project}/${trigger.keptnContext}/control.`,
  );
}

function whatOf({ config: { scope, sequence } }: TriggerContext): string {
  return `${scope.stage}.${sequence} of ${scope.service} in ${scope.project}`;
}

function nothing(kind: Ending["kind"], message: string, keptnContext: string): Ending {
  return { kind, message, keptnContext, state: "", status: "", result: "", score: "", events: [] };
}
