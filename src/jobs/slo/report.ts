import { UserError } from "../../domain/errors";
import { evaluationIn } from "../../domain/events/evaluation";
import type { JobResult } from "../../domain/job-result";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { dataOf } from "../../domain/task";
import { messageOf } from "../channels/message";
import type { End } from "../channels/publish";
import { channelChecks, planOf, publish, resultOf } from "../channels/publish";
import type { RequestOf } from "../core/job";
import { jobOf } from "../core/job";
import { sloReport, REPORT_CHANNELS } from "./declarations";
import { fieldsOf } from "./result";

export const job = jobOf(sloReport, { run, checks: channelChecks(REPORT_CHANNELS) });

async function run(request: RequestOf<typeof sloReport>): Promise<JobResult> {
  const { task, event } = request.assignment;
  const data = dataOf(event);
  const found = getOwn(data, "evaluation");
  const isEvaluation =
    task.kind === "finished" &&
    (task.name === "evaluation" ||
      (isJsonObject(found) && Array.isArray(getOwn(found, "indicatorResults"))));
  if (!isEvaluation)
    throw new UserError(
      `slo.report shows the result of an evaluation, and ${task.name}.${task.kind} ` +
        "carries none; use it for evaluation.finished.",
      "CA-207",
    );
  const plan = await planOf(request, REPORT_CHANNELS);
  const message = messageOf(request, "slo", "evaluation");
  const deliveries = await publish(message, plan, request);
  // With ids only nothing is known, and the report says so.
  const isKnown = getOwn(data, "status") !== undefined || getOwn(data, "result") !== undefined;
  const fields = isKnown ? fieldsOf(evaluationIn(data)) : {};
  const what = "the evaluation";
  const end: End = isKnown
    ? { what, fields }
    : {
        what,
        fields,
        finding:
          "its result is not known here: the event came with ids only, and was not read " +
          "from the control plane; give control-plane-url and a token",
      };
  return resultOf(deliveries, plan, end, request);
}
