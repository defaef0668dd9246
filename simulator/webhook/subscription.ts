import type { EventData, KeptnEvent } from "../engine/event";
import type { Subscription } from "../engine/integrations";

/**
 * Whether a subscription is for an event: subject and filter; empty lists mean all
 * (docs/reference/keptn.md#subscriptions).
 */
export function matchesSubscription(
  subscription: Subscription,
  event: KeptnEvent,
  { project, stage, service }: EventData,
): boolean {
  const { projects, stages, services } = subscription.filter;
  const within = (names: readonly string[] | null, name: string): boolean =>
    names === null || names.length === 0 || names.includes(name);
  return (
    matchesSubject(subscription.event, event.type) &&
    within(projects, project) &&
    within(stages, stage) &&
    within(services, service)
  );
}

/** A subject of the bus: `*` stands for one segment, `>` at the end for one or more. */
export function matchesSubject(subject: string, type: string): boolean {
  const pattern = subject.split(".");
  const segments = type.split(".");
  return pattern.every((part, index) => {
    if (part === ">" && index === pattern.length - 1) return segments.length > index;
    const isLast = index === pattern.length - 1;
    return (
      (part === "*" ? Boolean(segments[index]) : part === segments[index]) &&
      (!isLast || segments.length === pattern.length)
    );
  });
}
