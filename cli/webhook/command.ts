import { defineCommand } from "../command";
import { ACCESS_OPTIONS } from "../keptn-api/options";
import { PLAN_OPTIONS } from "./plan-options";

export const webhook = defineCommand({
  name: "webhook",
  summary: "bring tasks from the control plane to a repository",
  names: "[FILE]",
  about: [
    "The webhooks of a repository: subscriptions of the control plane, and the file webhook.yaml that says what is sent for each. Without --apply, --check and --preview it prints such a file for the tasks that are named. FILE is the file of the repository; default: .github/cloud-automation-webhook.yaml.",
    "--apply brings it to the control plane: the secret with GitHub's token, then the file, then the subscriptions. What is so already stays untouched, and so does everything of others.",
  ],
  options: {
    apply: { type: "boolean", help: "bring the file, its secret and its subscriptions there" },
    check: {
      type: "boolean",
      help: "look for mistakes in the file, above all for those that make Keptn refuse it as a whole",
    },
    preview: {
      type: "string",
      value: "EVENT",
      help: "the request that would be sent for an event, a file with JSON, or why it would be denied; nothing is sent",
    },
    "dry-run": { type: "boolean", help: "with --apply: only tell what would be changed" },
    json: { type: "boolean", help: "with --preview: one JSON document, every text to the byte" },
    ...PLAN_OPTIONS,
    ...ACCESS_OPTIONS,
    "github-token-file": {
      type: "string",
      value: "FILE",
      help: "with --apply: a file with the token that may dispatch, - for the standard input; default: the variable GITHUB_DISPATCH_TOKEN. Needed where the control plane does not have the secret yet",
    },
    "renew-token": {
      type: "boolean",
      help: "with --apply: write the token also where the secret is there already",
    },
  },
  notes: [
    "Exit code: 0 when all is well, 1 when the file is refused, the request denied, or the control plane says no.",
  ],
  run: async (start) => (await import("./run")).runWebhook(start),
});
