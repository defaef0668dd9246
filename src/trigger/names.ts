import { CONNECTION_INPUTS } from "../config/names";

/** Input and output names; a test compares them with trigger/action.yml. */
export const TRIGGER_INPUTS = [
  ...CONNECTION_INPUTS,
  "project",
  "stage",
  "service",
  "sequence",
  "evaluation",
  "start",
  "end",
  "timeframe",
  "data",
  "labels",
  "wait",
  "timeout-minutes",
  "abort-on-cancel",
  "fail-step",
] as const;
export type TriggerInputName = (typeof TRIGGER_INPUTS)[number];

export const TRIGGER_OUTPUTS = ["keptn-context", "state", "status", "result", "score"] as const;
export type TriggerOutputName = (typeof TRIGGER_OUTPUTS)[number];
