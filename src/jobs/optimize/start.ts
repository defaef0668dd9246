import { getOwn } from "../../domain/text/json";
import { jobOf } from "../core/job";
import { workChecks } from "../work/script-or-workflow";
import { asText, textOf } from "../core/values";
import { stating } from "../core/results";
import { startWork } from "../work/start-work";
import { optimizeStart } from "./declarations";

/** Fields whose numbers a later study has to be able to replace. */
const TEXTS = ["parameters", "score"];

export const job = jobOf(optimizeStart, {
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
});
