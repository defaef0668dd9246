import type { Job } from "../job";
import { stopWork } from "../stop-work";

export const loadStop: Job = { run: (request) => stopWork(request, { startJob: "load.start", hook: "cleanup", hookFailure: "warning" }) };
