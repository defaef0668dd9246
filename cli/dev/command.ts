import { defineCommand } from "../command";

export const dev = defineCommand({
  name: "dev",
  summary: "keep a local control plane running, with a page to look at",
  names: "[project or folder]",
  about: [
    "Keeps a local control plane with Keptn's rules running until Ctrl-C. Its webhook service, a local GitHub and this repository's action run with it.",
    "The project is in a folder: shipyard.yaml, webhook.yaml, slo.yaml, events/*.json, .github/workflows and .github/cloud-automation.yml. What changes in these files is read anew. Every file may be missing, and come later.",
    "A page at the address that is printed shows sequences, events, runs, issues, and has buttons to trigger, approve, deny, pause, resume and abort. The control plane's API takes calls of others, with the token that is printed. Both are for this machine only, and nothing leaves it.",
    "Without a name it is the folder that you are in; release-demo, incident-demo and slo-demo are the examples.",
  ],
  options: {
    port: {
      type: "string",
      value: "N",
      help: "the page's port, with the control plane on the next one; 0: any free ones; default 4680",
    },
    service: {
      type: "string",
      value: "NAME",
      multiple: true,
      help: "a service of the project; may be given more than once; default: those in events/*.json, else demo",
    },
    json: {
      type: "boolean",
      help: "print addresses and tokens as one line of JSON, for scripts",
    },
  },
  notes: ["Exit code: 130 after Ctrl-C, 1 when a port is in use."],
  run: async (start) => (await import("./dev")).runDev(start),
});
