/** What the page is told, one JSON text each. Every text in it may be hostile. */
export type Message =
  | ProjectMessage
  | SequenceMessage
  | EventMessage
  | RunMessage
  | LineMessage
  | IssueMessage
  | WaitingMessage
  | NoteMessage;

/** The first one of every connection. */
export interface HelloMessage {
  readonly kind: "hello";
  /** Another one means another process: the page is that one's no more. */
  readonly boot: string;
  /** Everything that is known follows; else only what is new. */
  readonly isFresh: boolean;
  /** So many messages follow that are no news. */
  readonly known: number;
}

export interface ProjectMessage {
  readonly kind: "project";
  readonly name: string;
  readonly folder: string;
  readonly repository: string;
  /** Of the control plane, without its token. */
  readonly controlPlane: string;
  readonly stages: readonly PlannedStage[];
  /** What can be triggered. */
  readonly starts: readonly Start[];
  /** Tasks that can be let fail, to see what happens then. */
  readonly canFail: readonly string[];
  /** What is wrong with the files. */
  readonly complaints: readonly string[];
}

export interface PlannedStage {
  readonly name: string;
  readonly sequences: readonly PlannedSequence[];
}

export interface PlannedSequence {
  readonly name: string;
  readonly tasks: readonly string[];
  /** `<stage>.<sequence>` whose end starts this one. */
  readonly after: readonly string[];
}

export interface Start {
  readonly label: string;
  /** The triggering event, as JSON that people may change. */
  readonly event: string;
}

/** One sequence from its trigger to its end, through all stages. */
export interface SequenceMessage {
  readonly kind: "sequence";
  readonly context: string;
  readonly project: string;
  readonly name: string;
  readonly service: string;
  readonly time: string;
  readonly state: string;
}

export interface EventMessage {
  readonly kind: "event";
  /** From 0. */
  readonly number: number;
  readonly id: string;
  readonly time: string;
  readonly type: string;
  readonly context: string;
  readonly triggeredId: string;
  /** `task`: one that the sequence asks for. */
  readonly about: "sequence" | "task" | "other";
  readonly step: string;
  readonly stage: string;
  /** Of the task or the sequence. */
  readonly name: string;
  readonly by: string;
  /** Of the sender. */
  readonly run: number | undefined;
  readonly status: string;
  readonly result: string;
  readonly message: string;
}

export interface RunMessage {
  readonly kind: "run";
  readonly id: number;
  readonly workflow: string;
  readonly title: string;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string;
  readonly startedAtMs: number | undefined;
  readonly tookMs: number | undefined;
  readonly summary: readonly Block[];
}

export interface LineMessage {
  readonly kind: "line";
  readonly run: number;
  readonly text: string;
  /** Inside a group, which GitHub shows when somebody asks for it. */
  readonly isFolded: boolean;
}

export interface IssueMessage {
  readonly kind: "issue";
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly labels: readonly string[];
  /** The sequences that its text names; the ids are in marks that nobody sees. */
  readonly contexts: readonly string[];
  readonly body: readonly Block[];
  readonly comments: readonly { readonly user: string; readonly body: readonly Block[] }[];
}

/** A line of text, or a table with its heading as the first row. */
export type Block = string | readonly (readonly string[])[];

/** Approvals that wait for a person; a newer message replaces the older one. */
export interface WaitingMessage {
  readonly kind: "waiting";
  readonly approvals: readonly WaitingApproval[];
}

export interface WaitingApproval {
  /** Of the `approval.triggered`. */
  readonly id: string;
  readonly context: string;
  readonly stage: string;
  readonly service: string;
  /** Where it was asked. */
  readonly asked: string;
}

/** Something that is neither an event nor a run. */
export interface NoteMessage {
  readonly kind: "note";
  readonly time: string;
  readonly text: string;
}
