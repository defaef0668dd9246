import type { JobDeclaration } from "../core/job";
import { ISSUE } from "../ticket/kind";
import {
  closeProperties,
  ISSUES_PERMISSION,
  openProperties,
  placeProperties,
  updateProperties,
  whichProperties,
} from "../ticket/parameters";

const NUMBER = {
  issueNumber: "Number of the issue; later tasks find it by that.",
  issueUrl: "Its page; also a label.",
} as const;
const BY_RECIPE = {
  "<name>":
    "With `http`: the fields that the recipe takes from the answers, instead of all others.",
} as const;

export const issueOpen = {
  name: "issue.open",
  does:
    "Opens an issue, or takes the one that this task has opened before or that " +
    "is open for the same problem or `key`. Done when GitHub shows it; two runs " +
    "at the same moment end with the same issue. For a problem that is resolved " +
    "or closed the issue that is open for it is closed; where there is none, " +
    "none is opened.",
  parameters: {
    type: "object",
    properties: {
      ...openProperties("issue", {
        title: "Title. Default: the problem's title, else what the task is.",
        body: "Markdown of the issue. Default: what the event tells about the problem.",
      }),
      ...placeProperties("issue"),
    },
    additionalProperties: false,
  },
  reports: {
    ...NUMBER,
    state: "`open`, or `closed` for one that was opened before and is closed by now.",
    created: "`true` when this run has opened it, `false` when it was there.",
    ...BY_RECIPE,
  },
  permissions: ISSUES_PERMISSION,
} as const satisfies JobDeclaration;

export const issueUpdate = {
  name: "issue.update",
  does:
    "Changes an issue by a comment, a section of its text, labels, people or its " +
    "title, and is done when GitHub shows each change.",
  parameters: {
    type: "object",
    properties: {
      ...updateProperties("issue"),
      ...whichProperties(ISSUE),
      ...placeProperties("issue"),
    },
    additionalProperties: false,
  },
  reports: {
    ...NUMBER,
    state: "`open` or `closed`.",
    updated: "What was changed, such as `comment, labels`, or `nothing` when it was so already.",
    ...BY_RECIPE,
  },
  permissions: ISSUES_PERMISSION,
} as const satisfies JobDeclaration;

export const issueClose = {
  name: "issue.close",
  does:
    "Closes an issue with a reason and is done when GitHub shows it closed; one " +
    "that was closed already is a pass, too.",
  parameters: {
    type: "object",
    properties: { ...closeProperties, ...whichProperties(ISSUE), ...placeProperties("issue") },
    additionalProperties: false,
  },
  reports: {
    ...NUMBER,
    state: "`closed`.",
    reason: "GitHub's word for why it is closed.",
    wasClosed: "`true` when it was closed before.",
    ...BY_RECIPE,
  },
  permissions: ISSUES_PERMISSION,
} as const satisfies JobDeclaration;

export const declarations = [issueOpen, issueUpdate, issueClose] as const;
