import type { KeptnEvent } from "../../simulator";
import { decodeData } from "../../simulator/engine/event";
import type { Screen } from "../screen";

export type Decision = "approve" | "reject";

/**
 * Who decides: the person at the terminal, or the command line – without a terminal by saying
 * nothing.
 */
export type Approval =
  { readonly by: "person" } | { readonly by: "option" | "default"; readonly decision: Decision };

/** An approval that nobody but a person can give. */
export interface Waiting {
  readonly triggered: KeptnEvent;
  /** Where it was asked, for people; `undefined` where the prompt is all there is. */
  readonly asked: string | undefined;
  /** @param how  follows "approved" or "rejected" */
  answer(decision: Decision, how: string): Promise<void>;
}

/** A place where approvals are answered. */
export interface Desk {
  /** Those that wait at this moment. */
  waiting(): readonly Waiting[];
}

/** Answers what waits at a desk: asks a person, or decides as told. */
export class Approver {
  readonly #seen = new Set<string>();
  #looking = 0;

  constructor(
    private readonly desk: Desk,
    private readonly screen: Screen,
    private readonly approval: Approval,
    private readonly signal: AbortSignal,
  ) {}

  /** Whether an answer is being thought about or sent. */
  get isBusy(): boolean {
    return this.#looking > 0;
  }

  /** To be called whenever something may have begun to wait. Each approval is answered once. */
  async look(): Promise<void> {
    this.#looking += 1;
    try {
      // What the approval-service decides by itself is already on its way.
      await new Promise((resolve) => setImmediate(resolve));
      for (const waiting of this.desk.waiting()) {
        if (this.#seen.has(waiting.triggered.id)) continue;
        this.#seen.add(waiting.triggered.id);
        await this.#answer(waiting);
      }
    } finally {
      this.#looking -= 1;
    }
  }

  async #answer(waiting: Waiting): Promise<void> {
    const { approval } = this;
    const decision = approval.by === "person" ? await this.#ask(waiting) : approval.decision;
    if (decision === undefined) return;
    await waiting.answer(
      decision,
      {
        person: "at the prompt",
        option: `by --${decision}`,
        default: "automatically, because there is no terminal",
      }[approval.by],
    );
  }

  async #ask({ triggered, asked }: Waiting): Promise<Decision | undefined> {
    const data = decodeData(triggered.data);
    const indent = " ".repeat(8);
    if (asked !== undefined) this.screen.line(`${indent}? ${asked}`);
    const question =
      `${indent}? Release ${data?.service} to ${data?.stage}? The last ` +
      `stage says ${data?.result || "nothing"}.`;
    for (;;) {
      const answer = (await this.screen.ask(question, this.signal))?.trim().toLowerCase();
      if (this.signal.aborted) return undefined;
      if (answer === "y" || answer === "yes") return "approve";
      // The end of the input is no consent.
      if (answer === undefined || answer === "n" || answer === "no") return "reject";
    }
  }
}
