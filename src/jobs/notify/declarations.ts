import {
  aboutProperty,
  CHANNEL_PERMISSIONS,
  channelProperties,
  channelReports,
  CHANNELS,
} from "../channels/parameters";
import type { JobDeclaration } from "../core/job";

export const NOTIFY_CHANNELS = CHANNELS;

export const notifySend = {
  name: "notify.send",
  does:
    "Posts the event – a deployment, an SLO evaluation, a problem, " +
    "a ticket or any task – as a readable card in one or several places. It is " +
    "done when what was written has been read back; a place that could not be " +
    "reached is a warning, and none at all is `errored`.",
  parameters: {
    type: "object",
    properties: { ...channelProperties, ...aboutProperty },
    additionalProperties: false,
  },
  reports: channelReports,
  permissions: CHANNEL_PERMISSIONS,
} as const satisfies JobDeclaration;

export const declarations = [notifySend] as const;
