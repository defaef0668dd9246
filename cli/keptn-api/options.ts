import type { Options } from "../command";

/**
 * The options of every command that speaks to a control plane: `options: { ...ACCESS_OPTIONS, … }`.
 * Apart from the client, since descriptions of commands are loaded for every help.
 */
export const ACCESS_OPTIONS = {
  "control-plane-url": {
    type: "string",
    value: "URL",
    help: "the control plane, in any spelling: host, …/api, a page of the Bridge; default: the variable KEPTN_API_URL",
  },
  "token-file": {
    type: "string",
    value: "FILE",
    help: "a file with the API token, - for the standard input; default: the variable KEPTN_API_TOKEN. A token is no option itself, since every user of a machine can read command lines",
  },
} as const satisfies Options;
