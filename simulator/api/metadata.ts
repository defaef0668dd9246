import type { ApiAnswer } from "./exchange";
import { json } from "./exchange";

/** `GET /api/v1/metadata` (docs/reference/keptn.md#abort-pause-and-evaluations). */
export function getMetadata(keptnVersion: string): ApiAnswer {
  return json(200, {
    automaticprovisioning: false,
    bridgeversion: keptnVersion,
    keptnlabel: "keptn",
    keptnversion: keptnVersion,
    namespace: "keptn",
    shipyardversion: "0.2.0",
  });
}
