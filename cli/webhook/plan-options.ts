import type { Options } from "../command";

/** What `webhook` and `init` have to know about the tasks, and where they go. */
export const PLAN_OPTIONS = {
  project: { type: "string", value: "NAME", help: "the project of the control plane" },
  repository: { type: "string", value: "OWNER/NAME", help: "where the tasks go" },
  interactive: {
    type: "string",
    value: "TASK",
    multiple: true,
    help: "a task whose sequence waits for the answer of the action; may be given more than once",
  },
  silent: {
    type: "string",
    value: "TASK",
    multiple: true,
    help: "a task that the control plane answers by itself, or an event such as evaluation.finished",
  },
  stage: {
    type: "string",
    value: "NAME",
    multiple: true,
    help: "only in this stage; may be given more than once. Default: all",
  },
  "event-type": {
    type: "string",
    value: "NAME",
    help: "of the dispatch, as the workflow lists it under `types`; default: keptn-task",
  },
  secret: {
    type: "string",
    value: "NAME.KEY",
    help: "the control plane's secret with GitHub's token; default: github-secret.GITHUBTOKEN",
  },
  "github-api": {
    type: "string",
    value: "URL",
    help: "of an enterprise server; default: https://api.github.com",
  },
  format: {
    type: "string",
    value: "v1beta1",
    help: "of webhook.yaml: v1beta1, or v1alpha1 for Keptn before 0.15",
  },
} as const satisfies Options;
