import { jobOf } from "../core/job";
import { workChecks } from "../work/script-or-workflow";
import { endInWords, pageOf, startWork } from "../work/start-work";
import { loadStart } from "./declarations";

export const job = jobOf(loadStart, {
  checks: workChecks,
  run: (request) =>
    startWork(request, {
      job: "load.start",
      fields: (work) => ({
        testURL: pageOf(work, request),
        testResults: endInWords(work, request),
      }),
    }),
});
