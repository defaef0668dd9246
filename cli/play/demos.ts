import type { Demo } from "./demo";
import { n8nDemo } from "./n8n-demo";
import { stepFunctionsDemo } from "./step-functions-demo";

/** What has no folder, since nothing of Keptn is in it. */
export const DEMOS: readonly Demo[] = [n8nDemo, stepFunctionsDemo];
