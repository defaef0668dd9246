import {
  APPROVAL_SERVICE,
  LIGHTHOUSE_SERVICE,
  SHIPYARD_CONTROLLER,
} from "../../simulator/engine/event";

/** `source` of what the Bridge sends for the person in front of it. */
export const BRIDGE_SOURCE = "https://github.com/keptn/keptn/bridge";

const NAMES: Readonly<Record<string, string>> = {
  [SHIPYARD_CONTROLLER]: "shipyard",
  [LIGHTHOUSE_SERVICE]: "lighthouse",
  [APPROVAL_SERVICE]: "approval-service",
  [BRIDGE_SOURCE]: "you",
};

/** Id of the run whose attempt has this address. */
export function runIdIn(source: string): number | undefined {
  const [, run] = /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(source) ?? [];
  return run === undefined ? undefined : Number(run);
}

/** Who sent an event, in a word or two. */
export function senderOf(source: string): string {
  const run = runIdIn(source);
  if (run !== undefined) return `GitHub run #${run}`;
  return Object.hasOwn(NAMES, source) ? (NAMES[source] ?? source) : source;
}
