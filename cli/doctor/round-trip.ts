import { randomUUID } from "node:crypto";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { matchesSubject } from "../../simulator/webhook/subscription";
import type { Clock } from "../../src/task/ports";
import type { KeptnApi } from "../keptn-api";
import type { Ask } from "./ask";
import { isAnswer, wordsOf } from "./ask";
import type { Facts, Known, Subscription, Values } from "./facts";
import { known, notFound, notGiven } from "./facts";

/** Nobody subscribes to it, no task has the name, and its `triggeredid` belongs to nothing. */
const TRIP_EVENT = "sh.keptn.event.cloud-automation-doctor.finished";
/** No workflow listens to it. */
const TRIP_DISPATCH = "cloud-automation-doctor";
const WAIT_MS = 20_000;
const EVERY_MS = 1_000;

export const TRIP_ABOUT = [
  `Round trip: one event ${TRIP_EVENT} is sent to the control plane. It belongs to no task and no sequence, so it is stored and changes nothing; then it is read back.`,
  `And one dispatch ${TRIP_DISPATCH} is sent to GitHub with the webhook's token; no workflow listens to it, so nothing starts.`,
];

interface Trip {
  readonly api: KeptnApi | undefined;
  readonly projects: readonly string[];
  readonly dispatch: Ask | undefined;
  readonly repository: string | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

type FromTrip = "tripEvent" | "tripDispatch";

export function noTrip(): { [Name in FromTrip]: Known<Values[Name]> } {
  const reason = notGiven("it was not asked for (--round-trip)");
  return { tripEvent: reason, tripDispatch: reason };
}

/** Sends what hurts nobody, and only where nobody would take it for something else. */
export async function makeTrip(
  trip: Trip,
  facts: Facts,
): Promise<{ [Name in FromTrip]: Known<Values[Name]> }> {
  return {
    tripEvent: await sendEvent(trip, facts),
    tripDispatch: await sendDispatch(trip, facts),
  };
}

async function sendEvent(
  { api, projects, clock, signal }: Trip,
  { subscriptions, reach }: Facts,
): Promise<Known<Values["tripEvent"]>> {
  if ("because" in reach) return reach;
  if (api === undefined || reach.value.kind !== "answers")
    return notFound("the control plane does not answer as one (CA-D501, CA-D502 or CA-D503)");
  if ("because" in subscriptions) return subscriptions;
  const hearing = subscriptions.value.find(({ event }) => matchesSubject(event, TRIP_EVENT));
  if (hearing !== undefined)
    return notFound(
      `the webhook subscription ${hearing.id} is for ${hearing.event}, so it would be started by the event`,
    );
  const [project] = [...projects, ...projectsOf(subscriptions.value)];
  if (project === undefined) return notFound("no project is known; name one by --project");
  const stages = await api.stages(project);
  const stage = stages.ok ? stages.value[0] : undefined;
  if (stage === undefined) return notFound(`the project ${project} shows no stage`);
  const shkeptncontext = randomUUID();
  const sent = await api.send({
    type: TRIP_EVENT,
    specversion: "1.0",
    source: TRIP_DISPATCH,
    shkeptncontext,
    triggeredid: randomUUID(),
    data: {
      project,
      stage,
      service: TRIP_DISPATCH,
      status: "succeeded",
      result: "pass",
      message: "a question of doctor; it belongs to no task",
    },
  });
  if (!sent.ok) return known({ isStored: false, words: `was not taken: ${sent.failure.message}` });
  for (let waitedMs = 0; waitedMs < WAIT_MS && !signal.aborted; waitedMs += EVERY_MS) {
    const stored = await api.events({ project, keptnContext: sent.value });
    if (
      stored.ok &&
      stored.value.some((event) => isJsonObject(event) && getOwn(event, "type") === TRIP_EVENT)
    )
      return known({ isStored: true, words: "was stored" });
    await clock.sleep(EVERY_MS, signal);
  }
  return known({
    isStored: false,
    words: `was taken, and not shown by the event store within ${WAIT_MS / 1_000} s`,
  });
}

function projectsOf(subscriptions: readonly Subscription[]): readonly string[] {
  return subscriptions.flatMap(({ filter }) => filter.projects);
}

async function sendDispatch(
  { dispatch, repository }: Trip,
  { files, dispatchToken }: Facts,
): Promise<Known<Values["tripDispatch"]>> {
  if ("because" in dispatchToken) return dispatchToken;
  if (dispatch === undefined || repository === undefined) return notGiven("no token was given");
  if ("because" in files) return files;
  const catchAll = files.value.workflows.find(
    (workflow) => workflow.dispatch !== undefined && workflow.dispatch.types === undefined,
  );
  if (catchAll !== undefined)
    return notFound(
      `${catchAll.file.path} listens to every dispatch (CA-D302), so it would be started`,
    );
  const answer = await dispatch({
    method: "POST",
    path: `/repos/${repository}/dispatches`,
    body: { event_type: TRIP_DISPATCH },
  });
  return known({
    isTaken: isAnswer(answer) && answer.status === 204,
    words: isAnswer(answer) ? `was answered ${wordsOf(answer)}` : answer.words,
  });
}
