import type { Environment } from "../config/inputs";
import { controlPlaneKind, input } from "../config/inputs";
import type { ControlPlaneKind } from "../config/names";
import { UserError } from "../domain/errors";
import type { Dispatch } from "../domain/events/dispatch-payload";
import { readStart } from "../runner/dispatch-event";
import type { Adapter, Start } from "../task/adapter";

/** One line for each control plane; whoever uses one pays nothing for the others. */
const ADAPTERS: Readonly<Record<ControlPlaneKind, () => Promise<Adapter>>> = {
  keptn: async () => (await import("../keptn/adapter")).keptn,
  callback: async () => (await import("../callback/adapter")).callback,
  "step-functions": async () => (await import("../step-functions/adapter")).stepFunctions,
};

/** @throws UserError when the input `control-plane` names none */
export function adapterOf(environment: Environment): Promise<Adapter> {
  return ADAPTERS[controlPlaneKind(environment)]();
}

/** What started this run. @throws UserError CA-102 when that is nothing with a payload */
export function startOf(environment: Environment): Start {
  return readStart(environment, input(environment, "event") || undefined);
}

/**
 * The dispatch that this run answers.
 *
 * @throws UserError one line that names the field, and the shape that was found
 */
export async function dispatchOf(environment: Environment): Promise<Dispatch> {
  const mapper = (await adapterOf(environment)).mapper(environment);
  const start = startOf(environment);
  const { eventType, payload } = start;
  const told = async () => {
    const { shapeHint } = await import("../domain/events/shape");
    return shapeHint(payload, controlPlaneKind(environment));
  };
  if (!mapper.takes.includes(start.origin))
    throw new UserError(
      `This workflow was started by \`workflow_dispatch\`, not \`repository_dispatch\`. Set the ` +
        `input \`event\` to the triggered event as JSON.${await told()}`,
      "CA-102",
    );
  try {
    const dispatch = mapper.read(start);
    return { ...(eventType !== undefined && { eventType }), ...dispatch };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${error.message}${await told()}`, error.code);
  }
}
