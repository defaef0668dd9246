import type { Catalogue } from "../../src/catalogue/catalogue";
import type { CatalogueScope } from "../../src/domain/trust/binding";
import type { Shipyard } from "../../simulator/engine/shipyard";
import type { Access, Workflow } from "./workflow";
import type { WebhookFile } from "./webhook";

/** What is known, or why it is not. */
export type Known<Value> =
  | { readonly value: Value }
  /** `isAsked`: it was to be found out and could not be; else nobody has given what it takes. */
  | { readonly because: string; readonly isAsked: boolean };

interface BrokenFile {
  readonly path: string;
  /** Line and complaint. */
  readonly where: string;
  readonly complaint: string;
}

export interface WorkflowFiles {
  readonly workflows: readonly Workflow[];
  /** Those that answer tasks, or that a webhook dispatches to. */
  readonly forTasks: readonly Workflow[];
  readonly broken: readonly BrokenFile[];
}

/** A catalogue that some workflow names. */
export type CatalogueFile =
  | { readonly path: string; readonly catalogue: Catalogue; readonly scope: CatalogueScope }
  | { readonly path: string; readonly broken: readonly BrokenFile[] }
  | { readonly path: string; readonly isMissing: true };

export interface Call {
  readonly name: string;
  readonly purpose: string;
  readonly status: number;
  /** What was answered, in words. */
  readonly answer: string;
}

export interface Subscription {
  readonly id: string;
  readonly event: string;
  readonly filter: {
    readonly projects: readonly string[];
    readonly stages: readonly string[];
    readonly services: readonly string[];
  };
}

export interface PlaneSecret {
  readonly name: string;
  readonly scope: string;
  readonly keys: readonly string[];
}

/** The control plane at its address, as far as one question tells. */
export type Reach =
  | { readonly kind: "answers"; readonly version: string }
  | { readonly kind: "refuses"; readonly status: number }
  | { readonly kind: "stranger"; readonly answer: string }
  | { readonly kind: "away"; readonly words: string };

export interface Token {
  /** `classic` and its scopes are told by GitHub; a fine-grained one has none. */
  readonly scopes: readonly string[] | undefined;
  readonly expires: Date | undefined;
  /** The status of a question about the repository, and of a dispatch that GitHub refuses to start. */
  readonly status: number;
  readonly dispatchStatus: number;
}

interface Repository {
  /** `owner/repo`. */
  readonly name: string;
  readonly defaultBranch: string;
  readonly isArchived: boolean;
}

export type Presence = "there" | "missing" | "unknown";

/** Everything that checks look at. */
export interface Values {
  readonly files: WorkflowFiles;
  readonly catalogues: ReadonlyMap<string, CatalogueFile>;
  /** Permissions that reusable workflows ask for, by name. */
  readonly reusable: ReadonlyMap<string, Readonly<Record<string, Access>>>;
  readonly webhooks: readonly WebhookFile[];
  readonly shipyards: readonly Shipyard[];
  /** `owner/repo` that the workflows belong to. */
  readonly repositoryName: string;
  readonly reach: Reach;
  readonly address: string;
  readonly clockDifferenceMs: number;
  readonly calls: readonly Call[];
  /** Whether an event as large as the action sends one at most was taken. */
  readonly largeEvent: {
    readonly bytes: number;
    readonly isTaken: boolean;
    readonly answer: string;
  };
  readonly secrets: readonly PlaneSecret[];
  readonly subscriptions: readonly Subscription[];
  /** `undefined`: no webhook-service is registered. */
  readonly webhookService: string | undefined;
  /** Those in the control plane. */
  readonly planeWebhooks: readonly WebhookFile[];
  readonly repository: Repository;
  /** State by path, of the workflows that GitHub knows. */
  readonly workflowStates: ReadonlyMap<string, string>;
  /** Texts on the default branch by path; absent: it is not there. */
  readonly defaultBranchFiles: ReadonlyMap<string, string>;
  readonly secretNames: (name: string) => Presence;
  readonly variableNames: (name: string) => Presence;
  readonly dispatchToken: Token;
  readonly now: Date;
  /** What came of the round trip, as ends of sentences. */
  readonly tripEvent: { readonly isStored: boolean; readonly words: string };
  readonly tripDispatch: { readonly isTaken: boolean; readonly words: string };
}

export type Facts = { readonly [Name in keyof Values]: Known<Values[Name]> };
export type FactName = keyof Values;

export function known<Value>(value: Value): Known<Value> {
  return { value };
}

export function notGiven(because: string): { because: string; isAsked: false } {
  return { because, isAsked: false };
}

export function notFound(because: string): { because: string; isAsked: true } {
  return { because, isAsked: true };
}
