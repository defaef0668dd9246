import { cell, read, table } from "./files";

/** What the tests of test/guarantees saw when they played an ending. */
export interface SeenEnding {
  readonly phase: string;
  readonly form: string;
  readonly ending: string;
  readonly by: string;
  readonly sent: string;
  readonly message: string;
  /** Whether more than one run or party was in it. */
  readonly isShared: boolean;
}

/** Written by `RECORD=1 npx jest test/guarantees`, which plays them all. */
export const SEEN_ENDINGS = "test/guarantees/seen.json";

const ONE = ["phase", "what happens", "form", "answered by", "sent", "message"];

/** Every ending in docs/guarantees.md. */
export function endings(): string[] {
  const seen = JSON.parse(read(SEEN_ENDINGS)) as readonly SeenEnding[];
  const rows = (isShared: boolean) =>
    seen
      .filter((one) => one.isShared === isShared)
      .map(({ phase, ending, form, by, sent, message }) =>
        [phase, ending, form, by === "nobody" ? "–" : by, sent, message].map(cell),
      );
  return [
    ...table(ONE, rows(false)),
    "",
    "More than one run, or more than one party:",
    "",
    ...table(
      ONE.slice(1),
      rows(true).map(([, ...rest]) => rest),
    ),
  ];
}
