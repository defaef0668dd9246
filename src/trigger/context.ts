import type { SequencePlane } from "../task/ports";
import { sequenceUrl } from "../domain/bridge";
import type { Masker } from "../domain/text/masking";
import type { Clock, Console } from "../task/ports";
import type { TriggerConfig } from "./inputs";

/** What one run carries along: settings, and every side effect it can have. */
export interface TriggerContext {
  readonly config: TriggerConfig;
  readonly plane: SequencePlane;
  readonly clock: Clock;
  readonly console: Console;
  /** A new context id. */
  readonly newContext: () => string;
  /** Masks what is known to be secret by now. */
  readonly mask: Masker;
  /** The run attempt's URL, or what else the event says about its sender. */
  readonly source: string;
  /** Aborted when the runner tells us to stop (SIGINT, SIGTERM). */
  readonly cancelled: AbortSignal;
  /**
   * Told as soon as the sequence has its context, so that later steps know it however this one
   * ends.
   */
  readonly onContext: (keptnContext: string) => Promise<void>;
}

/** The sequence in the Bridge. */
export function bridgeUrl(
  { config, plane }: Pick<TriggerContext, "config" | "plane">,
  keptnContext: string,
): string {
  return sequenceUrl(plane.address, config.scope.project, keptnContext);
}
