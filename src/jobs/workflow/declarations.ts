import type { JobDeclaration } from "../core/job";
import {
  ACTIONS_WRITE,
  runReports,
  stopProperties,
  waitProperties,
  workflowProperties,
} from "./parameters";

export const workflowRun = {
  name: "workflow.run",
  does:
    "Runs a workflow and is done when its run is over: success passes, failure " +
    "fails and names the jobs and steps, neutral warns, and any other end " +
    "(cancelled, timed out, skipped …) is `errored`.",
  parameters: {
    type: "object",
    properties: { ...workflowProperties, ...waitProperties },
    required: ["workflow"],
    additionalProperties: false,
  },
  reports: runReports,
  permissions: ACTIONS_WRITE,
} as const satisfies JobDeclaration;

export const workflowStart = {
  name: "workflow.start",
  does: "Starts a workflow and is done when its run is known; it does not wait for it.",
  parameters: {
    type: "object",
    properties: workflowProperties,
    required: ["workflow"],
    additionalProperties: false,
  },
  reports: { runId: runReports.runId, runUrl: runReports.runUrl },
  permissions: ACTIONS_WRITE,
} as const satisfies JobDeclaration;

export const workflowStop = {
  name: "workflow.stop",
  does: "Stops a workflow run and is done when it is over; a run that was over already is a pass, too.",
  parameters: { type: "object", properties: stopProperties, additionalProperties: false },
  reports: {
    stopped: "`true` when the run is over, `false` when it goes on.",
    runId: runReports.runId,
    runUrl: runReports.runUrl,
    conclusion: runReports.conclusion,
  },
  permissions: ACTIONS_WRITE,
} as const satisfies JobDeclaration;

export const declarations = [workflowRun, workflowStart, workflowStop] as const;
