import { randomUUID } from "node:crypto";
import type { ControlPlane, ControlPlaneOptions } from "../../simulator";
import { startControlPlane } from "../../simulator";

/** What the dispatch says about its task. */
export interface Payload {
  readonly id: string;
  readonly shkeptncontext: string;
  readonly project: string;
  readonly stage: string;
  readonly service: string;
}

export const TASK = "e2e";

/**
 * A control plane in which the dispatched task is open. A real one hands out the ids and then
 * dispatches; here the dispatch came first, so the ids are handed out to fit.
 */
export async function startWithTask(
  payload: Payload,
  options: ControlPlaneOptions = {},
): Promise<ControlPlane> {
  const place = await placeOfTaskId(payload);
  let handedOut = 0;
  const plane = await startControlPlane({
    ...options,
    newId: () => (++handedOut === place ? payload.id : randomUUID()),
  });
  openTask(plane, payload);
  return plane;
}

/** The how-manieth new id becomes that of the task. */
async function placeOfTaskId(payload: Payload): Promise<number> {
  const ids: string[] = [];
  const plane = await startControlPlane({ newId: () => ids[ids.push(randomUUID()) - 1] ?? "" });
  openTask(plane, payload);
  const [task] = plane.events({ type: `sh.keptn.event.${TASK}.triggered` });
  await plane.close();
  return ids.indexOf(task?.event.id ?? "") + 1;
}

function openTask(plane: ControlPlane, { shkeptncontext, project, stage, service }: Payload): void {
  const shipyard =
    "apiVersion: spec.keptn.sh/0.2.2\nkind: Shipyard\nmetadata: {name: " +
    `${project}}\nspec: {stages: [{name: ${stage}, sequences: [{name: ` +
    `sequence, tasks: [{name: ${TASK}}]}]}]}\n`;
  plane.createProject({ name: project, shipyard, services: [service] });
  plane.trigger({ project, stage, sequence: "sequence", service, keptnContext: shkeptncontext });
}
