export type { Dispatch, DispatchAnswer } from "./dispatch-request";
export {
  MAX_EVENT_TYPE_CHARACTERS,
  MAX_PAYLOAD_CHARACTERS,
  MAX_PAYLOAD_PROPERTIES,
  readDispatch,
} from "./dispatch-request";
export { NotSimulatedError } from "./errors";
export type { Contexts, JobStatus } from "./expression";
export { holds, interpolate } from "./expression";
export type { DispatchRequest, ReceiverOptions, Repository } from "./receiver";
export { DispatchReceiver } from "./receiver";
export type { LocalGitHub } from "./run-records";
export type { EventName, Workflow } from "./workflow";
export { readWorkflows } from "./workflow";
export type { WorkflowRun } from "./workflow-run";
