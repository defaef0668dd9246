/** What differs between issues and incidents: an incident is an issue that says more. */
export interface TicketKind {
  /** Also in the mark, so that one is never taken for the other. */
  readonly noun: "issue" | "incident";
  /** Every ticket of the kind has them, beside {@link TICKET_LABEL}. */
  readonly labels: readonly string[];
  /** Names under `data.<task>`. */
  readonly numberField: "issueNumber" | "incidentNumber";
  readonly urlField: "issueUrl" | "incidentUrl";
}

/**
 * The one label by which tickets are listed. GitHub lists issues by label from its database, while
 * search goes through an index that is minutes behind and has a small limit of its own; a label for
 * each key would be as exact, but leave the repository with a label for every problem it ever had.
 * Who has no rights in the repository cannot set a label.
 */
export const TICKET_LABEL = "cloud-automation";

export const ISSUE: TicketKind = {
  noun: "issue",
  labels: [],
  numberField: "issueNumber",
  urlField: "issueUrl",
};
export const INCIDENT: TicketKind = {
  noun: "incident",
  labels: ["incident"],
  numberField: "incidentNumber",
  urlField: "incidentUrl",
};
