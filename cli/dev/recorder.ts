import type { BusEvent, ControlPlane, KeptnEvent } from "../../simulator";
import type { WorkflowRun } from "../../simulator/dispatch";
import type { EventData } from "../../simulator/engine/event";
import {
  decodeData,
  kindOf,
  parseSequenceType,
  parseTaskType,
  SHIPYARD_CONTROLLER,
  taskType,
} from "../../simulator/engine/event";
import type { GitHub } from "../../simulator/github";
import { bridgeDesk, issueDesk } from "../play/desks";
import type { Waiting } from "../play/approval";
import { shownIssues } from "../play/issues";
import { blocksOf } from "../play/markdown-text";
import { runIdIn, senderOf } from "../play/sender";
import type { Api } from "../play/set-up";
import { scoreOf } from "../play/tally";
import type { Journal } from "./journal";
import type { Block, EventMessage } from "./messages";
import { firstLine } from "../../src/domain/text/first-line";

const NOTHING: EventData = {
  project: "",
  stage: "",
  service: "",
  labels: {},
  status: "",
  result: "",
  message: "",
};
const MOST_CHARACTERS = 300;
const MOST_LINE_CHARACTERS = 2_000;
const ID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const MOST_CONTEXTS = 20;
const MOST_SHOWN_LINES = 200;

export interface Recorded {
  readonly plane: ControlPlane;
  readonly api: Api;
  readonly github: GitHub;
}

/** Writes what happens into the journal, in the form that the page shows. */
export class Recorder {
  #events = 0;
  /** The context that an id stands for. */
  readonly #contexts = new Map<string, string>();
  /** As they were when the page was told last. */
  readonly #issues = new Map<number, string>();
  #lines = 0;

  constructor(private readonly journal: Journal) {}

  event({ event, receivedAt }: BusEvent): void {
    const number = this.#events++;
    for (const id of [event.id, event.shkeptncontext]) this.#contexts.set(id, event.shkeptncontext);
    this.journal.add(eventMessage(event, number, receivedAt), String(number));
  }

  run(run: WorkflowRun): void {
    const { id, workflow, title, event, status, conclusion = "", startedAtMs, completedAtMs } = run;
    const isOver = startedAtMs !== undefined && completedAtMs !== undefined;
    this.journal.add(
      {
        kind: "run",
        id,
        workflow: cut(workflow),
        title: cut(title),
        event,
        status,
        conclusion,
        startedAtMs,
        tookMs: isOver ? completedAtMs - startedAtMs : undefined,
        summary: shown(run.summary),
      },
      String(id),
    );
  }

  line({ id }: WorkflowRun, text: string, isFolded: boolean): void {
    this.journal.add(
      { kind: "line", run: id, text: cut(text, MOST_LINE_CHARACTERS), isFolded },
      String(this.#lines++),
    );
  }

  #contextsIn(text: string): string[] {
    const found = (text.match(ID) ?? []).flatMap((id) => this.#contexts.get(id) ?? []);
    return [...new Set(found)].slice(0, MOST_CONTEXTS);
  }

  note(text: string): void {
    this.journal.add({
      kind: "note",
      time: new Date().toISOString(),
      text: cut(text, MOST_LINE_CHARACTERS),
    });
  }

  /** What changes without an event of its own: states, issues, and who waits for whom. */
  look({ plane, api, github }: Recorded): void {
    for (const project of plane.engine.projects.names())
      for (const view of plane.engine.sequences.views.ofProject(project).toReversed()) {
        const { name, service, time, state, shkeptncontext: context } = view;
        this.journal.add(
          { kind: "sequence", context, project, name, service: cut(service), time, state },
          context,
        );
      }
    for (const issue of shownIssues(github)) {
      const { number, title, state, labels, body, comments } = issue;
      const written = JSON.stringify(issue);
      if (this.#issues.get(number) === written) continue;
      this.#issues.set(number, written);
      this.journal.add(
        {
          kind: "issue",
          number,
          title: cut(title),
          state,
          labels: labels.map((label) => cut(label)),
          contexts: this.#contextsIn(body),
          body: shown(body),
          comments: comments.map(({ user, body: text }) => ({ user, body: shown(text) })),
        },
        String(number),
      );
    }
    const approvals = waiting({ plane, api, github }).map(({ triggered, asked }) => {
      const data = decodeData(triggered.data);
      return {
        id: triggered.id,
        context: triggered.shkeptncontext,
        stage: cut(data?.stage ?? ""),
        service: cut(data?.service ?? ""),
        asked: asked ?? "",
      };
    });
    this.journal.add({ kind: "waiting", approvals }, "");
  }
}

/** Asked in an issue where something listens to approvals, else in the Bridge. */
export function waiting({ plane, api, github }: Recorded): readonly Waiting[] {
  const isAskedInIssue = plane.engine.integrations
    .all()
    .some(({ subscriptions }) =>
      subscriptions.some(({ event }) => event === taskType("approval", "triggered")),
    );
  return (isAskedInIssue ? issueDesk(plane, github) : bridgeDesk(plane, api)).waiting();
}

function eventMessage(event: KeptnEvent, number: number, receivedAt: Date): EventMessage {
  const data = decodeData(event.data) ?? NOTHING;
  const sequence = parseSequenceType(event.type);
  const task = parseTaskType(event.type)?.task;
  const score = scoreOf(event);
  const message = firstLine(data.message);
  return {
    kind: "event",
    number,
    id: event.id,
    time: receivedAt.toISOString(),
    type: cut(event.type),
    context: event.shkeptncontext,
    triggeredId: event.triggeredid ?? "",
    about: aboutOf(event, sequence !== undefined),
    step: cut(kindOf(event.type)),
    stage: cut(sequence?.stage ?? data.stage),
    name: cut(sequence?.sequence ?? task ?? event.type),
    by: cut(senderOf(event.source)),
    run: runIdIn(event.source),
    status: cut(data.status),
    result: cut(data.result),
    message: cut(message || (score === undefined ? "" : `score ${score}`)),
  };
}

/** Answers are about the task that they name, so only its `triggered` says what it is. */
function aboutOf(event: KeptnEvent, isSequence: boolean): EventMessage["about"] {
  if (isSequence) return "sequence";
  const isTask = event.source === SHIPYARD_CONTROLLER && kindOf(event.type) === "triggered";
  return isTask ? "task" : "other";
}

function shown(markdown: string): Block[] {
  return blocksOf(markdown.slice(0, MOST_SHOWN_LINES * MOST_CHARACTERS))
    .slice(0, MOST_SHOWN_LINES)
    .map((block) =>
      typeof block === "string"
        ? cut(block, MOST_LINE_CHARACTERS)
        : block
            .slice(0, MOST_SHOWN_LINES)
            .map((row) => row.map((cell) => cut(cell, MOST_LINE_CHARACTERS))),
    );
}

function cut(text: string, most = MOST_CHARACTERS): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
