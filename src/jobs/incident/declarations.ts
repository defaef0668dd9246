import type { JobDeclaration } from "../core/job";
import { INCIDENT } from "../ticket/kind";
import {
  closeProperties,
  ISSUES_PERMISSION,
  openProperties,
  placeProperties,
  updateProperties,
  whichProperties,
} from "../ticket/parameters";

const NUMBER = {
  incidentNumber: "Number of the incident's issue; later tasks find it by that.",
  incidentUrl: "Its page; also a label.",
} as const;
const BY_RECIPE = {
  "<name>":
    "With `http`: the fields that the recipe takes from the answers, in place of number, page and state.",
} as const;

const PROBLEM_ID = {
  "problem-id": {
    type: "string",
    minLength: 1,
    maxLength: 500,
    description:
      "Id of the problem. Default: that of the event (`ProblemID`, `PID` of " +
      "`data.problem`, `data.dynatraceProblem` or `data.incident`, or their " +
      "`ProblemDetails`). Tasks with the same id mean the same incident.",
    examples: ["P-2203117"],
  },
} as const;

export const incidentOpen = {
  name: "incident.open",
  does:
    "Opens an incident: an issue with the label `incident` that names the " +
    "problem, its severity, what it hits and since when. One that is open for " +
    "the same problem is taken. Done when GitHub shows it; two runs at the same " +
    "moment end with the same incident. For a problem that is resolved or closed " +
    "the incident that is open for it is closed; where there is none, none is " +
    "opened.",
  parameters: {
    type: "object",
    properties: {
      ...openProperties("incident", {
        title: "Title. Default: the problem's title, else what is hit.",
        body: "Markdown above the table with what is known about the problem.",
      }),
      severity: {
        type: "string",
        minLength: 1,
        maxLength: 100,
        description: "Severity. Default: that of the event.",
        examples: ["critical"],
      },
      service: {
        type: "string",
        minLength: 1,
        maxLength: 500,
        description:
          "What the problem hits. Default: the impacted entities of the event, else the " +
          "task's service.",
        examples: ["carts"],
      },
      ...PROBLEM_ID,
      "problem-url": {
        type: "string",
        minLength: 1,
        maxLength: 2_000,
        description: "Page of the problem. Default: that of the event.",
        examples: ["https://abc12345.live.dynatrace.com/#problems/problemdetails;pid=4711"],
      },
      "start-time": {
        type: "string",
        minLength: 1,
        maxLength: 50,
        description:
          "When the problem began (ISO 8601). Default: what the event tells, else its own time.",
        examples: ["2026-11-01T10:00:00Z"],
      },
      ...placeProperties("incident"),
    },
    additionalProperties: false,
  },
  reports: {
    ...NUMBER,
    state: "`open`, or `closed` for one that was opened before and is closed by now.",
    created: "`true` when this run has opened it, `false` when it was there.",
    severity: "Severity, if it is known.",
    problemId: "Id of the problem, if there is one.",
    problemUrl: "Its page, if it is known; also a label.",
    impactedService: "What it hits.",
    startTime: "When it began (ISO 8601).",
    ...BY_RECIPE,
  },
  permissions: ISSUES_PERMISSION,
} as const satisfies JobDeclaration;

export const incidentUpdate = {
  name: "incident.update",
  does:
    "Changes an incident by a comment, a section of its text, labels, people or " +
    "its title, and is done when GitHub shows each change. The section " +
    "`incident` is the table with what is known about the problem.",
  parameters: {
    type: "object",
    properties: {
      ...updateProperties("incident"),
      ...PROBLEM_ID,
      ...whichProperties(INCIDENT),
      ...placeProperties("incident"),
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

export const incidentClose = {
  name: "incident.close",
  does:
    "Closes an incident with a reason and is done when GitHub shows it closed; " +
    "one that was closed already is a pass, too.",
  parameters: {
    type: "object",
    properties: {
      ...closeProperties,
      ...PROBLEM_ID,
      ...whichProperties(INCIDENT),
      ...placeProperties("incident"),
    },
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

export const declarations = [incidentOpen, incidentUpdate, incidentClose] as const;
