import { SUBJECTS } from "../../cards/subjects";
import { HTTP_PARAMETER } from "../http/parameters";
import type { JobParameters } from "../core/job";
import type { ValuesOf } from "../core/parameter-types";
import type { Pattern } from "../core/patterns";
import { ISSUE_NUMBER, variableName } from "../core/patterns";

export const CHANNELS = ["summary", "commit", "issue", "check", "webhook", "file", "http"] as const;
export type Channel = (typeof CHANNELS)[number];

const COMMIT: Pattern = {
  pattern: "^[0-9a-fA-F]{40}([0-9a-fA-F]{24})?$",
  title: "a commit in full, 40 or 64 hexadecimal digits",
};

/** Of jobs that tell people something. */
export const channelProperties = {
  channel: {
    type: "string",
    minLength: 1,
    default: "summary",
    description:
      "Where it is posted, one per line or separated by commas: `summary` (the run's " +
      "page), `commit` and `issue` (a comment, updated in place), `check` (a check " +
      "run), `webhook` (signed, any receiver), `file` (in the workspace), `http` (the " +
      "recipe in `http`). A recipe is used without being named here, too: beside " +
      "`summary`, which always succeeds, so a service that is down is a warning. Write " +
      "`channel: http` for the delivery to count.",
    examples: ["summary, issue"],
  },
  sha: {
    type: "string",
    ...COMMIT,
    description: "Commit for `commit` and `check`, in full. Default: the run's own commit.",
    examples: ["${{ event.data.deployment.gitCommit }}"],
  },
  number: {
    type: ["integer", "string"],
    minimum: 1,
    ...ISSUE_NUMBER,
    description:
      "Issue or pull request for `issue`. Without it the ticket that an earlier task " +
      "of the sequence has reported as `issueNumber` or `incidentNumber`.",
    examples: [42],
  },
  "check-name": {
    type: "string",
    minLength: 1,
    maxLength: 100,
    description: "Name of the check run. Default: `Cloud Automation` and the stage.",
    examples: ["Deployment to production"],
  },
  webhook: {
    type: "string",
    ...variableName("NOTIFY_URL"),
    description:
      "For `webhook`: name of the environment variable with the address, such as one " +
      "of the secret JOB_ENV. The address itself never stands here.",
    examples: ["NOTIFY_URL"],
  },
  "webhook-secret": {
    type: "string",
    ...variableName("NOTIFY_SECRET"),
    description:
      "Name of the environment variable with the secret that signs the webhook: " +
      "`X-Hub-Signature-256: sha256=…`, the HMAC-SHA-256 of the body, as GitHub's own " +
      "webhooks have it.",
    examples: ["NOTIFY_SECRET"],
  },
  path: {
    type: "string",
    minLength: 1,
    maxLength: 300,
    description:
      "For `file`: path in the workspace, ending in .md, .txt or .json. Folders are made.",
    examples: ["reports/slo.md"],
  },
  http: HTTP_PARAMETER,
  title: {
    type: "string",
    minLength: 1,
    maxLength: 1000,
    description:
      "Title in place of the one that follows from the event. Formatting in it is shown, not applied.",
    examples: ["Release of ${{ event.data.service }}"],
  },
  text: {
    type: "string",
    minLength: 1,
    maxLength: 20_000,
    description:
      "Text below the title, in place of the event's message. Formatting in it is shown, not applied.",
    examples: ["On call: please look."],
  },
} as const satisfies JobParameters["properties"];

export const aboutProperty = {
  about: {
    type: "string",
    enum: [...SUBJECTS],
    description:
      "What the event is shown as, where it does not follow from the event: a " +
      "deployment, an SLO evaluation, a problem, a ticket, or any other task.",
  },
} as const satisfies JobParameters["properties"];

export type ChannelParameters = ValuesOf<typeof channelProperties>;
export type AboutParameter = ValuesOf<typeof aboutProperty>;

/** Fields of every job that tells people something. */
export const channelReports = {
  channels: "Where it was posted, separated by commas.",
  failedChannels: "Where it could not be posted.",
  issueCommentUrl: "The comment on the issue; also a label.",
  commitCommentUrl: "The comment on the commit; also a label.",
  checkRunUrl: "The check run; also a label.",
  file: "Path of the written file.",
  "<name>": "Whatever the recipe reports.",
} as const;

export const CHANNEL_PERMISSIONS = {
  issues: "write, for `issue`; on a pull request `pull-requests: write` will do, too",
  contents: "write, for `commit`",
  checks: "write, for `check`",
} as const;
