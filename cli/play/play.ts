import type { BusEvent, ControlPlane, KeptnEvent } from "../../simulator";
import type { WorkflowRun } from "../../simulator/dispatch";
import { taskType } from "../../simulator/engine/event";
import type { Screen } from "../screen";
import type { Approval } from "./approval";
import { Approver } from "./approval";
import { bridgeDesk, issueDesk } from "./desks";
import type { Example } from "./example";
import { plannedTasks } from "./example";
import type { ShownIssue } from "./issues";
import { commentIn, shownIssues } from "./issues";
import { setUp } from "./set-up";
import { Story } from "./story";
import type { SequenceEnd, TaskRow, Verdict } from "./tally";
import { sequenceEnds, taskRows, verdictOf } from "./tally";
import { startWorld } from "./world";

interface PlayOptions {
  /** The checkout: manifests and bundles of the actions. */
  readonly root: string;
  readonly example: Example;
  readonly approval: Approval;
  /** Name of the task that shall fail. */
  readonly fail: string | undefined;
  readonly screen: Screen;
  readonly onEvent: (event: KeptnEvent) => void;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

export interface Played {
  readonly project: string;
  readonly keptnContext: string;
  readonly verdict: Verdict;
  readonly durationMs: number;
  readonly sequences: readonly SequenceEnd[];
  readonly tasks: readonly TaskRow[];
  readonly runs: readonly WorkflowRun[];
  readonly issues: readonly ShownIssue[];
  readonly events: readonly KeptnEvent[];
}

const LOOK_MS = 25;
/**
 * So long nothing may happen before the sequence counts as stuck: Keptn itself would wait for ever
 * (docs/reference/keptn.md#time-limits-and-blocking).
 */
const PATIENCE_MS = 8_000;

/**
 * Plays a sequence from its triggering event to its end.
 *
 * @throws Error when the signal fires, or when the set-up fails; everything is ended in any case
 */
export async function play({
  root,
  example,
  approval,
  fail,
  screen,
  onEvent,
  signal,
}: PlayOptions): Promise<Played> {
  const beginMs = Date.now();
  const values = fail === "evaluation" ? example.failing : example.measured;
  const story = new Story(screen, example, signal);
  const world = await startWorld({
    root,
    repository: example.repository,
    folder: example.folder,
    variables: fail === undefined ? {} : { DEMO_FAIL: fail },
    sliProvider: ({ stage }) => values[stage] ?? {},
    onRun: (run) => {
      story.run(run);
      if (run.status === "completed") look();
    },
    onLine: (run, line, isFolded) => isFolded || story.runLog(run, line),
    onComment: (comment) => story.comment(commentIn(comment)),
    note: (text) => story.note(text),
  });
  const { plane, api, github, receiver, webhook } = world;
  // With a subscription the approval is asked for in an issue; without one there is only the
  // Bridge.
  const isAskedInIssue = example.subscriptions.some(
    ({ event }) => event === taskType("approval", "triggered"),
  );
  const approver = new Approver(
    isAskedInIssue ? issueDesk(plane, github) : bridgeDesk(plane, api),
    screen,
    approval,
    signal,
  );
  const look = () =>
    void approver
      .look()
      .catch((error: unknown) =>
        story.note(`The approval could not be answered: ${String(error)}`),
      );
  let lastEventMs = Date.now();
  plane.onEvent(({ event }: BusEvent) => {
    lastEventMs = Date.now();
    story.event(event);
    onEvent(event);
    if (event.type === taskType("approval", "started")) look();
  });
  try {
    await setUp(world, {
      ...example,
      services: [example.trigger.service],
    });
    const keptnContext = await api.send(example.trigger.event);
    const isBusy = () => !receiver.isIdle || approver.isBusy;
    await sequenceEnd({
      plane,
      project: example.name,
      keptnContext,
      isBusy,
      lastEventMs: () => lastEventMs,
      signal,
    });
    await webhook.idle();
    await receiver.idle();
    const events = plane.events({ keptnContext }).map(({ event }) => event);
    const sequences = sequenceEnds(events);
    const tasks = taskRows(events, plannedTasks(example));
    const verdict = tasks.some(({ state }) => state === "open") ? "fail" : verdictOf(sequences);
    return {
      project: example.name,
      keptnContext,
      verdict,
      durationMs: Date.now() - beginMs,
      sequences,
      tasks,
      runs: receiver.runs,
      issues: shownIssues(github),
      events,
    };
  } finally {
    await world.close();
  }
}

interface Watched {
  readonly plane: ControlPlane;
  readonly project: string;
  readonly keptnContext: string;
  isBusy(): boolean;
  lastEventMs(): number;
  readonly signal: AbortSignal;
}

/**
 * Resolves when the control plane says that the sequence is over, or when it waits for an answer
 * that nobody will give.
 */
async function sequenceEnd({
  plane,
  project,
  keptnContext,
  isBusy,
  lastEventMs,
  signal,
}: Watched): Promise<void> {
  // In looks, since a machine may sleep meanwhile.
  for (let quietMs = 0, lastMs = lastEventMs(); quietMs < PATIENCE_MS; quietMs += LOOK_MS) {
    signal.throwIfAborted();
    const state = plane.engine.sequences.views.find(project, keptnContext)?.state;
    if (state === "finished" || state === "timedOut" || state === "aborted") return;
    if (isBusy() || lastEventMs() !== lastMs) [quietMs, lastMs] = [0, lastEventMs()];
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
