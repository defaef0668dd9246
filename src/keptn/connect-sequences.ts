import { apiBase } from "./address";
import type { Access } from "./connect";
import { authorise } from "./credentials";
import { exchange } from "./request";
import { KeptnSequences } from "./sequences";

/** The control plane as somebody sees it who starts sequences. */
export function connectSequences({ url, credentials, clock, mask }: Access): KeptnSequences {
  return new KeptnSequences({
    base: apiBase(url),
    authorise: authorise(credentials, () => clock.nowMs(), mask),
    exchange,
  });
}
