import type { Card, Link, Subject } from "../../cards";
import { cardOf } from "../../cards";
import { evaluationUrl, sequenceUrl } from "../../domain/bridge";
import type { EventKind } from "../../domain/events/event-type";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { dataOf } from "../../domain/task";
import type { JobRequest } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import type { AboutParameter, ChannelParameters } from "./parameters";
import { scoreGoals } from "../slo/goals";
import { keysOf } from "../ticket/mark";

/** What is told, and by what it is found again where it stands already. */
export interface Message {
  readonly card: Card;
  /** Tells messages of two jobs about one task apart; letters and dashes. */
  readonly purpose: "notify" | "slo";
  /**
   * `keptn-<triggered id>`, also of the events that answer it: what is told about its start is
   * replaced by what is told about its end.
   */
  readonly key: string;
  readonly kind: EventKind;
}

/**
 * @param purpose  of the job
 * @param about    what the event is shown as, where the job decides it
 */
export function messageOf(
  request: JobRequest<Pick<ChannelParameters, "title" | "text"> & AboutParameter>,
  purpose: Message["purpose"],
  about: Subject | undefined = request.parameters.about,
): Message {
  const { task, event } = request.assignment;
  const { title, text } = request.parameters;
  const evaluation = getOwn(dataOf(event), "evaluation");
  const links = ownLinks(request, task.name === "evaluation");
  const card = cardOf(event, {
    ...(about !== undefined && { about }),
    ...(title !== undefined && { title }),
    ...(text !== undefined && { text }),
    goals: scoreGoals(isJsonObject(evaluation) ? getOwn(evaluation, "sloFileContent") : undefined),
    links,
    mask: maskFor(request, links),
  });
  return { card, purpose, key: keyOf(request), kind: task.kind };
}

export function keyOf({ assignment: { task, event } }: Pick<JobRequest, "assignment">): string {
  const triggeredId = getOwn(event, "triggeredid");
  const id =
    task.kind !== "triggered" && typeof triggeredId === "string" && triggeredId !== ""
      ? triggeredId
      : task.id;
  return keysOf({ id, keptnContext: task.keptnContext }, undefined, undefined).task;
}

/** Links of ours, which no event can change. */
export function ownLinks(
  {
    sequences,
    runUrl,
    assignment: { task },
  }: Pick<JobRequest, "sequences" | "runUrl" | "assignment">,
  isEvaluation: boolean,
): Link[] {
  const { project, stage, keptnContext } = task;
  const bridge =
    sequences && keptnContext !== ""
      ? [
          {
            label: "In the Bridge",
            url: isEvaluation
              ? evaluationUrl(sequences.address, keptnContext, stage)
              : sequenceUrl(sequences.address, project, keptnContext),
          },
        ]
      : [];
  return [...bridge, { label: "This run", url: runUrl }];
}
