const PREFIX = "sh.keptn.event";

/** States in which a sequence stays. */
const OVER = ["finished", "timedOut", "aborted"];

export interface SequenceEventName {
  readonly stage: string;
  readonly sequence: string;
  readonly kind: string;
}

export function sequenceEventType(
  stage: string,
  sequence: string,
  kind: "triggered" | "finished",
): string {
  return `${PREFIX}.${stage}.${sequence}.${kind}`;
}

/**
 * `sh.keptn.event.<stage>.<sequence>.<kind>`: six segments, none empty
 * (docs/reference/keptn.md#event-types). The same form have `<task>.status.changed` and
 * `service.create.finished`, so callers compare the stage.
 */
export function parseSequenceEventType(type: string): SequenceEventName | undefined {
  const [sh, keptn, event, stage, sequence, kind, ...rest] = type.split(".");
  if (`${sh}.${keptn}.${event}` !== PREFIX || !stage || !sequence || !kind || rest.length > 0)
    return undefined;
  return { stage, sequence, kind };
}

export function isSequenceOver(state: string): boolean {
  return OVER.includes(state);
}
