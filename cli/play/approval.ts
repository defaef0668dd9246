import type { ControlPlane, KeptnEvent } from "../../simulator";
import { decodeData, taskType } from "../../simulator/engine/event";
import type { Screen } from "../screen";
import { BRIDGE_SOURCE } from "./sender";
import type { Api } from "./set-up";

export type Decision = "approve" | "reject";

/** Who decides: the person at the terminal, or the command line – without a terminal by saying nothing. */
export type Approval = { readonly by: "person" } | { readonly by: "option" | "default"; readonly decision: Decision };

/** Answers open approvals: asks a person, or decides as told. */
export class Approver {
  #answering = 0;

  constructor(
    private readonly plane: ControlPlane,
    private readonly api: Api,
    private readonly screen: Screen,
    private readonly approval: Approval,
    private readonly signal: AbortSignal,
  ) {}

  /** Whether an answer is being thought about or sent. */
  get isBusy(): boolean {
    return this.#answering > 0;
  }

  /**
   * To be told every event. An approval waits for a person when the approval-service has said `started` and no more
   * (control-plane.md 2.7).
   */
  async handle({ type, triggeredid }: KeptnEvent): Promise<void> {
    if (type !== taskType("approval", "started")) return;
    this.#answering += 1;
    try {
      // The service's own `finished`, if any, is already on its way.
      await new Promise((resolve) => setImmediate(resolve));
      const open = this.plane.openTasks().find(({ id }) => id === triggeredid);
      if (open !== undefined) await this.#answer(open);
    } finally {
      this.#answering -= 1;
    }
  }

  async #answer(open: KeptnEvent): Promise<void> {
    const { approval } = this;
    const decision = approval.by === "person" ? await this.#ask(open) : approval.decision;
    if (decision === undefined) return;
    const data = decodeData(open.data);
    const how = { person: "at the prompt", option: `by --${decision}`, default: "automatically, because nobody is at a terminal" }[approval.by];
    const approved = decision === "approve";
    // One `finished` and no `started`: that one came from the approval-service.
    await this.api.send({
      type: taskType("approval", "finished"),
      specversion: "1.0",
      source: BRIDGE_SOURCE,
      shkeptncontext: open.shkeptncontext,
      triggeredid: open.id,
      data: {
        project: data?.project ?? "",
        stage: data?.stage ?? "",
        service: data?.service ?? "",
        status: "succeeded",
        result: approved ? "pass" : "fail",
        message: `${approved ? "Approved" : "Rejected"} ${how}`,
      },
    });
  }

  async #ask(open: KeptnEvent): Promise<Decision | undefined> {
    const data = decodeData(open.data);
    const question = `${" ".repeat(8)}? Release ${data?.service} to ${data?.stage}? The last stage says ${data?.result || "nothing"}.`;
    for (;;) {
      const answer = (await this.screen.ask(question, this.signal))?.trim().toLowerCase();
      if (this.signal.aborted) return undefined;
      if (answer === "y" || answer === "yes") return "approve";
      // The end of the input is no consent.
      if (answer === undefined || answer === "n" || answer === "no") return "reject";
    }
  }
}
