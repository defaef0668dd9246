import type { JobResult } from "../../domain/job-result";
import { messageOf } from "../channels/message";
import { channelChecks, planOf, publish, resultOf } from "../channels/publish";
import type { Job, JobRequest } from "../core/job";
import { NOTIFY_CHANNELS } from "./declarations";

export const job: Job = { run, checks: channelChecks(NOTIFY_CHANNELS) };

async function run(request: JobRequest): Promise<JobResult> {
  const plan = await planOf(request, NOTIFY_CHANNELS);
  const message = messageOf(request, "notify");
  const deliveries = await publish(message, plan, request);
  const { name, kind } = request.assignment.task;
  return resultOf(deliveries, plan, `${name} ${kind}`, request);
}
