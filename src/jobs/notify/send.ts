import type { JobResult } from "../../domain/job-result";
import { messageOf } from "../channels/message";
import { channelChecks, planOf, publish, resultOf } from "../channels/publish";
import type { RequestOf } from "../core/job";
import { jobOf } from "../core/job";
import { notifySend, NOTIFY_CHANNELS } from "./declarations";

export const job = jobOf(notifySend, { run, checks: channelChecks(NOTIFY_CHANNELS) });

async function run(request: RequestOf<typeof notifySend>): Promise<JobResult> {
  const plan = await planOf(request, NOTIFY_CHANNELS);
  const message = messageOf(request, "notify");
  const deliveries = await publish(message, plan, request);
  const { name, kind } = request.assignment.task;
  return resultOf(deliveries, plan, { what: `"${name} ${kind}"` }, request);
}
