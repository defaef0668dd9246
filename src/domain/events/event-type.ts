/** Kinds of task events a webhook can fire on (docs/reference/keptn.md#event-types). */
export const EVENT_KINDS = ["triggered", "started", "finished", "invalidated"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

const PREFIX = ["sh", "keptn", "event"];

/**
 * `sh.keptn.event.<task>.<kind>`, exactly five segments, none empty; anything else is not a task
 * event.
 */
export function parseTaskEventType(type: string): { task: string; kind: EventKind } | undefined {
  const segments = type.split(".");
  const [task, kind] = segments.slice(PREFIX.length);
  if (segments.length !== 5 || !PREFIX.every((part, i) => segments[i] === part) || !task)
    return undefined;
  return isEventKind(kind) ? { task, kind } : undefined;
}

export function taskEventType(task: string, kind: EventKind | "status.changed"): string {
  return [...PREFIX, task, kind].join(".");
}

function isEventKind(text: string | undefined): text is EventKind {
  return EVENT_KINDS.some((kind) => kind === text);
}
