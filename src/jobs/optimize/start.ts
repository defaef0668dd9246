import { getOwn } from "../../domain/text/json";
import type { Job } from "../core/job";
import { asText, stating, textOf, workChecks } from "../work/script-or-workflow";
import { startWork } from "../work/start-work";

/** Fields whose numbers a later study has to be able to replace. */
const TEXTS = ["parameters", "score"];

export const job: Job = {
  checks: workChecks,
  run: (request) =>
    startWork(request, {
      job: "optimize.start",
      fields: ({ result }) => ({ studyUrl: textOf(result.report.data, "runUrl") }),
      refine: (work) =>
        stating(
          work,
          Object.fromEntries(
            TEXTS.flatMap((name) => {
              const value = getOwn(work.result.report.data, name);
              return value === undefined ? [] : [[name, asText(value)]];
            }),
          ),
        ),
    }),
};
