import { allowedAddress, secretsIn } from "./address";
import { readCallback } from "./intake";
import { readCallbackSettings } from "./settings";
import type { CallbackSettings } from "./settings";
import type { Target } from "./intake";
import { UserError } from "../domain/errors";
import type { Adapter, AdapterPlace } from "../task/adapter";
import type { ControlPlane } from "../task/ports";

/** Whatever hands over an address and waits until it is called. */
export const callback: Adapter = {
  mapper(environment) {
    const settings = readCallbackSettings(environment);
    return {
      name: settings.name,
      takes: ["client_payload", "inputs", "event"],
      read: (start) => readCallback(start, settings).dispatch,
    };
  },
  async connect({ environment, clock, mask, start }) {
    const settings = readCallbackSettings(environment);
    return waitingAt(readCallback(start(), settings).target, settings, { clock, mask });
  },
  async recall(memo, run, { environment, clock, mask }) {
    const settings = readCallbackSettings(environment);
    if (settings.secret === undefined)
      throw new UserError(
        "callback-secret is empty, so what runs have put down cannot be opened: pass the secret that they have.",
        "CA-203",
      );
    const { unseal } = await import("./memo");
    const opened = unseal(memo, settings.secret, run);
    return (
      opened && {
        task: opened.task,
        plane: await waitingAt(opened.target, settings, { clock, mask }),
      }
    );
  },
};

/** @throws UserError for an address that may not be called */
async function waitingAt(
  target: Target,
  settings: CallbackSettings,
  { clock, mask }: Pick<AdapterPlace, "clock" | "mask">,
): Promise<ControlPlane> {
  const { url, startedUrl } = target;
  for (const address of [url, startedUrl ?? ""].filter(Boolean))
    for (const secret of secretsIn(address)) mask(secret);
  allowedAddress(url, settings.preset.reads.url, settings);
  if (startedUrl !== undefined) allowedAddress(startedUrl, "callback.startedUrl", settings);
  const { Callback } = await import("./client");
  return new Callback(target, settings, clock);
}
