import type { Job } from "../job";
import { stopWork } from "../stop-work";

export const optimizeStop: Job = { run: (request) => stopWork(request, { startJob: "optimize.start", hook: "cleanup", hookFailure: "warning" }) };
