import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { BusEvent, ControlPlane, KeptnEvent } from "../../simulator";
import { startControlPlane } from "../../simulator";
import type { WorkflowRun } from "../../simulator/dispatch";
import { DispatchReceiver } from "../../simulator/dispatch";
import { taskType } from "../../simulator/engine/event";
import { startGitHub } from "../../simulator/github";
import { attachWebhookService } from "../../simulator/webhook";
import type { Screen } from "../screen";
import type { Approval } from "./approval";
import { Approver } from "./approval";
import { bridgeDesk, issueDesk, PERSON } from "./desks";
import type { Example } from "./example";
import { plannedTasks } from "./example";
import type { ShownIssue } from "./issues";
import { commentIn, shownIssues } from "./issues";
import { networkTo } from "./network";
import { Api, setUp } from "./set-up";
import { Story } from "./story";
import type { SequenceEnd, TaskRow, Verdict } from "./tally";
import { sequenceEnds, taskRows, verdictOf } from "./tally";

export interface PlayOptions {
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

const ACTION = "cloud-automation-actions/cloud-automation-actions";
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
  const plane = await startControlPlane({
    token: randomUUID(),
    lighthouse: { sliProvider: ({ stage }) => values[stage] ?? {} },
  });
  const { owner, name: repo } = example.repository;
  const github = await startGitHub({ owner, repo });
  github.addCollaborator(PERSON, "write");
  const story = new Story(screen, example, signal);
  github.onComment((comment) => story.comment(commentIn(comment)));
  const githubToken = randomUUID();
  const receiver = new DispatchReceiver({
    repository: {
      ...example.repository,
      defaultBranch: "main",
      branches: { main: example.folder },
      variables: { CONTROL_PLANE_URL: plane.url, ...(fail !== undefined && { DEMO_FAIL: fail }) },
      secrets: { CONTROL_PLANE_TOKEN: plane.token },
    },
    token: githubToken,
    actions: {
      [ACTION]: join(root, "action.yml"),
      [`${ACTION}/task`]: join(root, "task", "action.yml"),
    },
    github,
    onRun: (run) => {
      story.run(run);
      if (run.status === "completed") look();
    },
    onLine: (run, line, isFolded) => isFolded || story.runLog(run, line),
  });
  const api = new Api(plane);
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
  const webhook = attachWebhookService(plane, {
    ...networkTo(receiver, (text) => story.note(text)),
    log: (text) => story.note(`webhook-service: ${text}`),
  });
  try {
    await setUp(api, plane, example, githubToken);
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
    webhook.detach();
    await receiver.close();
    await github.close();
    await plane.close();
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
  for (;;) {
    signal.throwIfAborted();
    const state = plane.engine.sequences.views.find(project, keptnContext)?.state;
    if (state === "finished" || state === "timedOut" || state === "aborted") return;
    if (!isBusy() && Date.now() - lastEventMs() > PATIENCE_MS) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
