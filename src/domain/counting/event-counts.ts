import type { Task } from "../task";

/** One answer the control plane has counted for a task. */
export interface Answer {
  readonly kind: "started" | "finished";
  readonly source: string;
  /** Its status, where it is known. */
  readonly isErrored?: boolean;
}

/** A task's state as its control plane keeps it (docs/reference/keptn.md#counting). */
export interface EventCounts {
  readonly open: boolean;
  readonly answers: readonly Answer[];
}

/** Who we are in the counts. */
interface Party {
  /** The event source of this run attempt. */
  readonly source: string;
  /** Those of other runs that this answer is for, too: each stands for a dispatch of its own. */
  readonly also?: readonly string[];
  /**
   * How many `started` and `finished` we know to be sent, visible in the counts or not: they are
   * eventually consistent.
   */
  readonly startedSent?: number;
  readonly finishedSent?: number;
}

/** What is still to be sent so that the task's counts balance. */
export interface Owed {
  /** A `started` has to go out before the first `finished`; a lone `finished` wedges the task. */
  readonly started: boolean;
  readonly finished: number;
  /** How many `finished` of ours are known to be there already. */
  readonly answered: number;
  /**
   * `started` events this dispatch answers for, beyond the first: sent by the webhook service as
   * well as by us.
   */
  readonly superfluous: number;
}

const WEBHOOK_SERVICE = "webhook-service";
const APPROVAL_SERVICE = "approval-service";
/** The one task that the approval-service takes part in. */
export const APPROVAL_TASK = "approval";

/**
 * What one dispatch owes. The control plane only counts (#started = #finished > 0), so what matters
 * is whose `started` each `finished` pays for:
 * - ours, from any attempt of this run (a re-run inherits what its earlier attempt left);
 * - one of the webhook service's, unless every one of them is paid: it sends one per request and
 *   leaves each to the receiver of that request (docs/reference/keptn.md#who-sends-what);
 * - for an approval, the approval service's, which is always there
 *   (docs/reference/keptn.md#approvals). Any other `started` belongs to another executor, who pays
 *   it; paying it here would end the task under their hands. Where the webhook service sent
 *   `started` and all of them are paid by others, this dispatch was answered elsewhere.
 */
export function owedBy(counts: EventCounts, task: Pick<Task, "name">, me: Party): Owed {
  const unfinished = unfinishedByServices(counts, task, me);
  const own = Math.max(
    count(counts, "started", (source) => isOf(me, source)),
    me.startedSent ?? 0,
  );
  const answered = Math.max(
    count(counts, "finished", (source) => isOf(me, source)),
    me.finishedSent ?? 0,
  );
  const dispatches = 1 + (me.also?.length ?? 0);
  const answeredFor =
    own + atMost(dispatches, unfinished.webhook) + atMost(dispatches, unfinished.approval);
  if (answeredFor === 0 && answered === 0) {
    const taken = webhookHasStarted(counts);
    return { started: !taken, finished: taken ? 0 : 1, answered, superfluous: 0 };
  }
  return {
    started: false,
    finished: Math.max(0, answeredFor - answered),
    answered,
    superfluous: Math.max(0, answeredFor - 1),
  };
}

/** One dispatch answers for one request, however many the subscription sent. */
function atMost(dispatches: number, unfinished: number): number {
  return Math.min(dispatches, Math.max(0, unfinished));
}

function isOf({ source, also = [] }: Pick<Party, "source" | "also">, sender: string): boolean {
  return [source, ...also].some((one) => isSameRun(one, sender));
}

function webhookHasStarted(counts: EventCounts): boolean {
  return count(counts, "started", (source) => source === WEBHOOK_SERVICE) > 0;
}

/**
 * How many dispatches of this task are unanswered: one for each `started` of the services that
 * nobody has paid, and at least the one that asks.
 */
export function dispatchesOwed(counts: EventCounts, task: Pick<Task, "name">, me: Party): number {
  const { webhook, approval } = unfinishedByServices(counts, task, me);
  return Math.max(1, webhook + approval);
}

/** The webhook service has sent a `started` that nobody has paid for. */
export function isOwedToWebhook(counts: EventCounts, task: Pick<Task, "name">, me: Party): boolean {
  return unfinishedByServices(counts, task, me).webhook > 0;
}

/**
 * Somebody else has answered the approval itself. What is open still is a `started` of the webhook
 * service, and its payment must not speak against them.
 */
export function isApprovalAnswered(
  counts: EventCounts,
  task: Pick<Task, "name">,
  me: Party,
): boolean {
  if (
    task.name !== APPROVAL_TASK ||
    (me.finishedSent ?? 0) > 0 ||
    count(counts, "finished", (source) => isOf(me, source)) > 0
  )
    return false;
  return (
    count(counts, "started", (source) => source === APPROVAL_SERVICE) > 0 &&
    unfinishedByServices(counts, task, me).approval <= 0
  );
}

/**
 * finished ≥ started with finished > 0: nothing is left for anybody
 * (docs/how-it-works.md#who-sends-started).
 */
export function isComplete(counts: EventCounts): boolean {
  const finished = count(counts, "finished");
  return finished > 0 && finished >= count(counts, "started");
}

/**
 * Only the webhook service answered: one of the subscriptions on this task finishes it by itself
 * (`sendFinished: true`). An errored answer says that one of its requests failed, whatever the
 * subscription.
 */
export function isAnsweredByWebhookAlone(answers: readonly Answer[]): boolean {
  const finished = answers.filter((answer) => answer.kind === "finished");
  return finished.length > 0 && finished.every(isWebhooks);
}

/** It answered beside others. */
export function isAnsweredByWebhook(answers: readonly Answer[]): boolean {
  return answers.some((answer) => answer.kind === "finished" && isWebhooks(answer));
}

function isWebhooks({ source, isErrored }: Answer): boolean {
  return source === WEBHOOK_SERVICE && !isErrored;
}

/**
 * Nobody but the webhook service has spoken, with one `started`: it is the dispatch that has to
 * answer.
 */
export function isLeftByWebhook({ open, answers }: EventCounts): boolean {
  return (
    open &&
    answers.length === 1 &&
    answers.every(({ kind, source }) => kind === "started" && source === WEBHOOK_SERVICE)
  );
}

export function count(
  counts: EventCounts,
  kind: Answer["kind"],
  from: (source: string) => boolean = () => true,
): number {
  return counts.answers.filter((answer) => answer.kind === kind && from(answer.source)).length;
}

function unfinishedByServices(
  counts: EventCounts,
  task: Pick<Task, "name">,
  me: Party,
): { webhook: number; approval: number } {
  const net = (service: string) =>
    count(counts, "started", (s) => s === service) -
    count(counts, "finished", (s) => s === service);
  const others = new Set(
    counts.answers
      .map((answer) => runOf(answer.source))
      .filter(
        (party) => !isOf(me, party) && party !== WEBHOOK_SERVICE && party !== APPROVAL_SERVICE,
      ),
  );
  let payments = 0;
  for (const party of others) {
    const of = (kind: Answer["kind"]) => count(counts, kind, (source) => runOf(source) === party);
    payments += Math.max(0, of("finished") - of("started"));
  }
  const approval = task.name === APPROVAL_TASK ? net(APPROVAL_SERVICE) : 0;
  const forApproval = Math.min(payments, Math.max(0, approval));
  return {
    approval: approval - forApproval,
    webhook: net(WEBHOOK_SERVICE) - (payments - forApproval),
  };
}

/** Whether two event sources are attempts of one run. */
export function isSameRun(a: string, b: string): boolean {
  return runOf(a) === runOf(b);
}

/** A run's attempts are one party: the earlier attempt is over when a later one runs. */
export function runOf(source: string): string {
  return source.replace(/\/attempts\/\d+$/, "");
}
