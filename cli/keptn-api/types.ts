export interface Metadata {
  /** As it is written there: `1.4.5`, and `master` or a date of builds between releases. */
  readonly keptnVersion: string;
  readonly namespace: string;
}

export interface Project {
  readonly name: string;
  /** In the order of the shipyard. */
  readonly stages: readonly { readonly name: string; readonly services: readonly string[] }[];
}

/** Where a file lives: project, stage or service level (docs/reference/keptn.md#files). */
export interface ResourceLevel {
  readonly project: string;
  readonly stage?: string | undefined;
  readonly service?: string | undefined;
}

export interface Resource {
  readonly text: string;
  /** The commit it is from. */
  readonly version: string;
}

export interface SecretInfo {
  readonly name: string;
  readonly scope: string;
  readonly keys: readonly string[];
}

export interface Secret {
  readonly name: string;
  readonly scope: string;
  readonly data: Readonly<Record<string, string>>;
}

export interface Integration {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** RFC 3339, empty where it is not told. */
  readonly lastSeen: string;
  readonly subscriptions: readonly Subscription[];
}

export interface Subscription {
  readonly id: string;
  /** An exact type, or a subject with the wildcards of the bus (`sh.keptn.>`). */
  readonly event: string;
  readonly filter: SubscriptionFilter;
}

/** Empty lists mean "all". */
interface SubscriptionFilter {
  readonly projects: readonly string[];
  readonly stages: readonly string[];
  readonly services: readonly string[];
}

export interface OpenTasksQuery {
  readonly project?: string;
  readonly stage?: string;
  readonly service?: string;
  readonly eventID?: string;
}

export interface SequenceControl {
  readonly state: "pause" | "resume" | "abort";
  /** All stages where it is empty. */
  readonly stage?: string;
}
