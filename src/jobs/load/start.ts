import type { Job } from "../job";
import { endInWords, pageOf, startWork } from "../start-work";

export const loadStart: Job = {
  run: (request) =>
    startWork(request, {
      job: "load.start",
      fields: (work) => ({ testURL: pageOf(work, request), testResults: endInWords(work, request) }),
    }),
};
