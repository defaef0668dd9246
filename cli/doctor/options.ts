import type { Options } from "../command";
import { ACCESS_OPTIONS } from "../keptn-api/options";

export const doctorOptions = {
  ...ACCESS_OPTIONS,
  root: { type: "string", value: "FOLDER", help: "the repository; default: this folder" },
  repository: {
    type: "string",
    value: "OWNER/NAME",
    help: "its name at GitHub; default: the variable GITHUB_REPOSITORY, or the remote origin",
  },
  project: {
    type: "string",
    value: "NAME",
    multiple: true,
    help: "a project of the control plane; default: those that webhooks subscribe to",
  },
  "round-trip": {
    type: "boolean",
    help: "also send one event that no task waits for, and one dispatch that starts nothing; says so first",
  },
  json: { type: "boolean", help: "print one JSON document" },
  summary: { type: "string", value: "FILE", help: "add the same as Markdown to a file" },
} as const satisfies Options;
