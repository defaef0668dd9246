/** How the control plane is reached, in every action of ours. */
export const CONNECTION_INPUTS = [
  "control-plane-url",
  "control-plane-token",
  "oauth-client-id",
  "oauth-client-secret",
  "oauth-scope",
  "oauth-resource",
  "oauth-token-url",
] as const;

/** How an address that waits for an answer is called. */
export const CALLBACK_INPUTS = [
  "callback-preset",
  "callback-hosts",
  "callback-secret",
  "callback-token",
] as const;

/** The control planes that tasks may come from; each is a folder of src. */
export const CONTROL_PLANES = ["keptn", "callback", "step-functions"] as const;
export type ControlPlaneKind = (typeof CONTROL_PLANES)[number];

/** Input, output and state names; a test compares them with action.yml. */
export const INPUTS = [
  "control-plane",
  ...CONNECTION_INPUTS,
  ...CALLBACK_INPUTS,
  "step-functions-on-fail",
  "mode",
  "send-started",
  "verify",
  "run",
  "shell",
  "working-directory",
  "timeout-minutes",
  "delivery-timeout-seconds",
  "exit-codes",
  "workflow-commands",
  "job",
  "with",
  "tasks-file",
  "tasks",
  "stages",
  "projects",
  "results",
  "thresholds",
  "labels",
  "log-tail-lines",
  "progress",
  "on-skipped",
  "cancel-on-abort",
  "event-sinks",
  "event",
  "fail-step",
  "github-token",
  "job-status",
  "matrix",
] as const;
export type InputName = (typeof INPUTS)[number];

export const OUTPUTS = [
  "project",
  "stage",
  "service",
  "task",
  "keptn-context",
  "triggered-id",
  "event",
  "data",
  "mode",
  "status",
  "result",
  "message",
  "finished",
  "skipped",
  "parked",
  "deadline",
] as const;
export type OutputName = (typeof OUTPUTS)[number];

export const LEDGER_STATE = "ledger";
export const OPENED_STATE = "opened";
