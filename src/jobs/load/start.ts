import type { Job } from "../job";
import { workChecks } from "../script-or-workflow";
import { endInWords, pageOf, startWork } from "../start-work";

export const loadStart: Job = {
  checks: workChecks,
  run: (request) =>
    startWork(request, {
      job: "load.start",
      fields: (work) => ({
        testURL: pageOf(work, request),
        testResults: endInWords(work, request),
      }),
    }),
};
