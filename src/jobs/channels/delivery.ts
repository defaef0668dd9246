import type { JsonObject } from "../../domain/text/json";
import type { ReasonCode } from "../../domain/reasons";
import type { Failure } from "../../task/ports";
import type { Channel } from "./parameters";

/** How telling went in one channel, read back where it can be. Words are parts of a sentence. */
export type Delivery =
  | {
      readonly isDelivered: true;
      readonly channel: Channel;
      readonly words: string;
      readonly fields: JsonObject;
      readonly masks?: readonly string[];
      /** Told, and something is odd about it. */ readonly doubt?: string;
    }
  | {
      readonly isDelivered: false;
      readonly channel: Channel;
      readonly words: string;
      readonly code: ReasonCode;
      readonly fields?: JsonObject;
      readonly masks?: readonly string[];
      /** The job was stopped meanwhile. */ readonly isStopped?: boolean;
    };

export function delivered(channel: Channel, words: string, fields: JsonObject = {}): Delivery {
  return { isDelivered: true, channel, words, fields };
}

export function notDelivered(
  channel: Channel,
  words: string,
  code: ReasonCode = "CA-411",
): Delivery {
  return { isDelivered: false, channel, words, code };
}

/**
 * A refusal of GitHub, with the permission where it may be one.
 *
 * @param what  what was tried, as the beginning of a sentence
 */
export function refused(
  channel: Channel,
  what: string,
  { kind, httpStatus, message }: Failure,
  permission: string,
): Delivery {
  if (httpStatus === 410)
    return notDelivered(channel, `${what}: issues are switched off in this repository`);
  // 404 also stands for "not yours to see".
  if (kind === "unauthorized" || httpStatus === 404)
    return notDelivered(channel, `${what}: ${message}; it needs \`${permission}\``, "CA-605");
  return notDelivered(channel, `${what}: ${message}`);
}
