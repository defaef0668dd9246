import type { Job } from "../job";
import { stopWork } from "../stop-work";

export const chaosStop: Job = { run: (request) => stopWork(request, { startJob: "chaos.start", hook: "rollback", hookFailure: "fail" }) };
