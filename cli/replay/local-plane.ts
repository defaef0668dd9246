import { randomUUID } from "node:crypto";
import { stringify } from "yaml";
import type { ControlPlane } from "../../simulator";
import { startControlPlane, WEBHOOK_SERVICE } from "../../simulator";
import { taskEventType } from "../../src/domain/events/event-type";
import type { JsonObject } from "../../src/domain/text/json";
import { objectAt, setOwn, textAt } from "../../src/domain/text/json";
import type { TaskReference } from "../../src/domain/task";

const SEQUENCE = "replay";
const SCOPE = ["project", "stage", "service"];

interface Restaged {
  readonly plane: ControlPlane;
  readonly stage: string;
  readonly service: string;
}

/**
 * A control plane on this machine in which the recorded event has just been sent: the task is open,
 * with the ids of the record.
 *
 * @param event      what is known of it
 * @param isStarted  the webhook service has sent `started`
 */
export async function restage(
  reference: TaskReference,
  event: JsonObject,
  isStarted: boolean,
): Promise<Restaged> {
  const scope = { stage: reference.stage ?? "stage", service: reference.service ?? "service" };
  // Ids are handed out in the same order each time, so a rehearsal tells which one is the event's.
  const rehearsal = new Ids();
  const rehearsed = await staged(rehearsal, { reference, event, ...scope });
  const at = rehearsal.given.indexOf(rehearsed.id);
  await rehearsed.plane.close();
  const { plane, id } = await staged(new Ids(at, reference.id), { reference, event, ...scope });
  if (isStarted)
    plane.sendAs(WEBHOOK_SERVICE, {
      type: taskEventType(reference.name, "started"),
      shkeptncontext:
        plane.events().find((sent) => sent.event.id === id)?.event.shkeptncontext ?? "",
      triggeredid: id,
      data: { project: reference.project, ...scope },
    });
  return { plane, ...scope };
}

class Ids {
  readonly given: string[] = [];

  constructor(
    private readonly at = -1,
    private readonly wanted = "",
  ) {}

  readonly next = (): string => {
    const id = this.given.length === this.at ? this.wanted : randomUUID();
    this.given.push(id);
    return id;
  };
}

interface Scene {
  readonly reference: TaskReference;
  readonly event: JsonObject;
  readonly stage: string;
  readonly service: string;
}

async function staged(
  ids: Ids,
  { reference, event, stage, service }: Scene,
): Promise<{ readonly plane: ControlPlane; readonly id: string }> {
  const { project, name, kind, keptnContext = randomUUID() } = reference;
  // Nobody else answers: what is replayed is the answer of a workflow.
  const plane = await startControlPlane({
    token: randomUUID(),
    newId: ids.next,
    lighthouse: false,
    approvalService: name === "approval",
  });
  const data = objectAt(event, "data");
  plane.createProject({
    name: project,
    shipyard: shipyardOf(name, stage, data),
    services: [service],
  });
  if (kind === "triggered")
    plane.trigger({
      project,
      stage,
      service,
      sequence: SEQUENCE,
      keptnContext,
      data: withoutTask(data, name),
    });
  else
    plane.sendAs(textAt(event, "source") || "recorded", {
      type: reference.type,
      shkeptncontext: keptnContext,
      triggeredid: textAt(event, "triggeredid") || randomUUID(),
      data: { ...data, project, stage, service },
    });
  const sent = plane.events({ type: reference.type, keptnContext }).at(-1)?.event;
  if (!sent) throw new Error(`${reference.type} could not be sent on the local control plane.`);
  return { plane, id: sent.id };
}

/** A project whose one sequence has the one task, with the properties that the event tells. */
function shipyardOf(task: string, stage: string, data: JsonObject): string {
  const properties = objectAt(data, task);
  const tasks = [{ name: task, ...(Object.keys(properties).length > 0 && { properties }) }];
  return stringify({
    apiVersion: "spec.keptn.sh/0.2.2",
    kind: "Shipyard",
    metadata: { name: "replay" },
    spec: { stages: [{ name: stage, sequences: [{ name: SEQUENCE, tasks }] }] },
  });
}

/** What the trigger had: the control plane adds the properties of the task itself. */
function withoutTask(data: JsonObject, task: string): JsonObject {
  const rest: JsonObject = {};
  for (const [name, value] of Object.entries(data))
    if (![...SCOPE, task, "temporaryData"].includes(name)) setOwn(rest, name, value);
  return rest;
}
