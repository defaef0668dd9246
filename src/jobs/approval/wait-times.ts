export interface WaitTimes {
  /** ISO times. */
  readonly deadline: string;
  readonly remindAt?: string;
}
