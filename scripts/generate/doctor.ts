import { GROUPS } from "../../cli/doctor/checks";

/** What a check needs, as people know it. */
const NEEDS: Readonly<Record<string, string>> = {
  files: "the repository",
  catalogues: "the repository",
  webhooks: "webhook files, from the repository or the control plane",
  repositoryName: "the repository's name",
  reach: "the control plane",
  address: "the control plane",
  clockDifferenceMs: "the control plane",
  calls: "the control plane",
  largeEvent: "the control plane",
  secrets: "the control plane",
  subscriptions: "the control plane",
  webhookService: "the control plane",
  planeWebhooks: "the control plane",
  repository: "GitHub",
  workflowStates: "GitHub",
  defaultBranchFiles: "GitHub",
  secretNames:
    "GitHub, with a token that may list the names of secrets; in a workflow the names that it is given",
  variableNames:
    "GitHub, with a token that may list the names of variables; in a workflow nothing more",
  dispatchToken: "the webhook's token",
  tripEvent: "`--round-trip`",
  tripDispatch: "`--round-trip` and the webhook's token",
};

/** The part of docs/doctor.md that the rows of the checks say. */
export function doctorChecks(): readonly string[] {
  return GROUPS.flatMap(({ title, checks }) => [
    `## ${title}`,
    "",
    ...checks.flatMap((check) => {
      const needs = new Set(
        check.needs.map((name) => NEEDS[name]).filter((text) => text !== undefined),
      );
      return [
        `### ${check.code}`,
        "",
        `**${check.title}** (${check.severity}). ${check.cause}`,
        "",
        `*What to do:* ${check.fix}`,
        "",
        `*Needs:* ${[...needs].join("; ")}.`,
        "",
      ];
    }),
  ]).slice(0, -1);
}
