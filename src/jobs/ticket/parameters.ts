import type { JobParameters } from "../core/job";
import type { ValuesOf } from "../core/parameter-types";
import { HTTP_PARAMETER } from "../http/parameters";
import type { Pattern } from "../core/patterns";
import { ISSUE_NUMBER, REPOSITORY } from "../core/patterns";
import type { TicketKind } from "./kind";
import { TICKET_LABEL } from "./kind";

/** Of one issue (GitHub's own limit). */
export const MAX_ASSIGNEES = 10;
/** What a section may be called, so that its mark stays one. */
const SECTION_NAME: Pattern = {
  pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,58}[A-Za-z0-9])?$",
  title: "a name of at most 60 letters, digits, spaces and . _ -, such as status",
};
const LIST = "one per line or separated by commas";

/** Where a ticket is, and how it is told from others; of every job over tickets. */
export function placeProperties(noun: TicketKind["noun"]) {
  return {
    repository: {
      type: "string",
      ...REPOSITORY,
      description:
        "Repository of the issue as owner/name. Default: this one. For another one, " +
        "`github-token` needs a token that may write issues there.",
      examples: ["octo/operations"],
    },
    key: {
      type: "string",
      minLength: 1,
      maxLength: 500,
      description:
        `What the ${noun} is about, in place of the problem or the sequence ` +
        "that the event belongs to. Tasks with the same key mean the same " +
        `${noun}.`,
      examples: ["nightly-load-test"],
    },
    http: HTTP_PARAMETER,
  } as const satisfies JobParameters["properties"];
}

export function openProperties(
  noun: TicketKind["noun"],
  texts: { readonly title: string; readonly body: string },
) {
  return {
    title: {
      type: "string",
      minLength: 1,
      maxLength: 2_000,
      description: `${texts.title} One line; GitHub takes 256 characters.`,
      examples: ["Load test of carts failed"],
    },
    body: {
      type: "string",
      minLength: 1,
      maxLength: 1_000_000,
      description: `${texts.body} What does not fit into GitHub's 65,536 characters is cut.`,
    },
    "add-labels": {
      type: "string",
      minLength: 1,
      description:
        `Labels of the ${noun}, ${LIST}; beside ` +
        `\`${TICKET_LABEL}\`${noun === "incident" ? " and `incident`" : ""}, ` +
        "by which it is found again.",
      examples: ["bug, performance"],
    },
    assignees: {
      type: "string",
      minLength: 1,
      description:
        `Logins of at most ${MAX_ASSIGNEES} people, ${LIST}. Who cannot be ` +
        "assigned makes the task a warning.",
      examples: ["octocat, hubot"],
    },
  } as const satisfies JobParameters["properties"];
}

/** Of jobs that need a ticket which is there. */
export function whichProperties({ noun, numberField }: TicketKind) {
  return {
    number: {
      type: ["string", "integer"],
      ...ISSUE_NUMBER,
      minimum: 1,
      maximum: 9_999_999_999,
      description:
        `Number of the issue. Without it the ${noun} that an earlier task ` +
        `of the sequence has reported as \`${numberField}\`, else the one ` +
        `that was opened for the same \`key\`, problem or sequence.`,
      examples: ["17"],
    },
    "opened-by": {
      type: "string",
      minLength: 1,
      description: `Name of the task that opened the ${noun}, where several have opened one.`,
      examples: ["openticket"],
    },
  } as const satisfies JobParameters["properties"];
}

export function updateProperties(noun: TicketKind["noun"]) {
  return {
    comment: {
      type: "string",
      minLength: 1,
      maxLength: 1_000_000,
      description:
        "Markdown of a comment, written once for each task. An update without anything " +
        "else to do comments on how things stand.",
    },
    title: { type: "string", minLength: 1, maxLength: 2_000, description: "The new title." },
    section: {
      type: "string",
      ...SECTION_NAME,
      description:
        `Name of a section of the ${noun}'s text that is replaced by ` +
        `\`section-text\`; it is added at the end where it is not there yet.`,
      examples: ["status"],
    },
    "section-text": {
      type: "string",
      maxLength: 60_000,
      description: "Markdown of that section.",
      examples: ["### Status\n\nThe new version is being rolled out."],
    },
    "add-labels": {
      type: "string",
      minLength: 1,
      description: `Labels to add, ${LIST}.`,
      examples: ["investigating"],
    },
    "remove-labels": {
      type: "string",
      minLength: 1,
      description: `Labels to remove, ${LIST}; one that is not there is no fault.`,
    },
    assignees: {
      type: "string",
      minLength: 1,
      description: `Logins of people to assign as well, ${LIST}. Who cannot be assigned makes the task a warning.`,
      examples: ["octocat"],
    },
  } as const satisfies JobParameters["properties"];
}

export const closeProperties = {
  reason: {
    type: "string",
    enum: ["completed", "not_planned"],
    default: "completed",
    description: "Why it is closed, in GitHub's words.",
  },
  comment: {
    type: "string",
    minLength: 1,
    maxLength: 1_000_000,
    description:
      "Markdown of a comment before it is closed. Default: who closes it and a link to the run.",
  },
} as const satisfies JobParameters["properties"];

export type PlaceParameters = ValuesOf<ReturnType<typeof placeProperties>>;
export type WhichParameters = ValuesOf<ReturnType<typeof whichProperties>>;
export type UpdateParameters = ValuesOf<ReturnType<typeof updateProperties>>;
export type CloseParameters = ValuesOf<typeof closeProperties>;

export const ISSUES_PERMISSION = {
  issues: "write, to find, open and change issues; not with `http`",
} as const;
