import type { JobDeclaration, RequestOf } from "../core/job";

const DEFAULT_DEADLINE_MINUTES = 7 * 24 * 60;

export const approvalAsk = {
  name: "approval.ask",
  does:
    "Asks a person and waits without a runner: by an issue that is answered with " +
    "a comment, or by the reviewers of an environment. Done when somebody has " +
    "approved or denied; the sweep ends the wait at its deadline.",
  parameters: {
    type: "object",
    properties: {
      environment: {
        type: "string",
        minLength: 1,
        description:
          "Ask the required reviewers of this environment. The workflow approval.yml " +
          "has the second job that it needs. Without it an issue asks.",
      },
      gate: {
        readOnly: true,
        type: "string",
        enum: ["", "success", "failure", "cancelled", "skipped"],
        default: "",
        description: "Set by approval.yml: how the job ended that waited for the reviewers.",
      },
      approvers: {
        type: "string",
        default: "",
        description:
          "Who may answer: logins, and teams as @org/team (needs a token that may " +
          "read members), separated by spaces, commas or lines. Without it everybody " +
          "with write access to the repository.",
      },
      exclude: {
        type: "string",
        default: "",
        description:
          "Logins that may not answer, such as who asked for the change: `${{ " +
          "event.data.labels.requester }}`. An event without that field excludes " +
          "no one.",
      },
      "deadline-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 90 * 24 * 60,
        default: DEFAULT_DEADLINE_MINUTES,
        description:
          "How long the task waits for an answer. GitHub itself ends the wait for " +
          "reviewers of an environment after 30 days.",
      },
      "remind-minutes": {
        type: "number",
        minimum: 0,
        default: 24 * 60,
        description:
          "How long before the deadline the sweep reminds in the issue, once; at most half of the wait. 0: never.",
      },
      title: {
        type: "string",
        maxLength: 200,
        description: "Title of the issue. Default: one that says what is to be approved.",
      },
      text: {
        type: "string",
        maxLength: 4_000,
        description:
          "What people should know before they decide; stands in the issue as plain text.",
      },
      assignees: {
        type: "string",
        default: "",
        description: "Logins the issue is assigned to, separated by spaces, commas or lines.",
      },
    },
    additionalProperties: false,
  },
  reports: {
    decision: "`approved` or `denied`.",
    approvedBy: "Login of who approved.",
    deniedBy: "Login of who denied.",
    reason: "What was said with it.",
    approvalUrl: "The comment, or the run with the review; also a label.",
  },
  permissions: {
    issues: "write, to ask in an issue, to answer there and to close it",
    actions:
      "read, to read whether an issue is as it was asked, and the rules of an " +
      "environment and the record of its review",
  },
} as const satisfies JobDeclaration;

export type AskRequest = RequestOf<typeof approvalAsk>;
export type AskParameters = AskRequest["parameters"];

export const declarations = [approvalAsk] as const;
