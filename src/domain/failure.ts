/** Why a request did not do what it should; never carries a header or a body of ours. */
export interface Failure {
  readonly kind:
    | "unauthorized"
    | "unreachable"
    | "timeout"
    | "refused"
    | "unexpected"
    | "cancelled"
    /** The task takes no event any more: it has been answered, or its time is over. */
    | "closed";
  /** Whether the request may have had its effect. */
  readonly reached: "no" | "maybe";
  readonly httpStatus?: number;
  readonly retryAfterMs?: number;
  /** Everything was read, and what was asked for is not known there any more. */
  readonly isForgotten?: boolean;
  /** One line: what was tried, what came back, what to do. */
  readonly message: string;
}

export type Answered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A failure as a sentence with what to do about it. @param plane  whose it is */
export function explain(failure: Failure, { address }: { readonly address: string }): string {
  switch (failure.kind) {
    case "unauthorized":
      return (
        `${failure.message}. Check that the secret passed as control-plane-token ` +
        `(or the OAuth client) belongs to ${address} and may read and write events.`
      );
    case "unreachable":
    case "timeout":
      return `${failure.message}. Check that the runner can reach ${address}.`;
    default:
      return `${failure.message}.`;
  }
}
