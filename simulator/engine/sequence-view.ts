import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { EventData, KeptnEvent } from "./event";
import { dataObject, LIGHTHOUSE_SERVICE, parseSequenceType, scopeOf, taskType } from "./event";

/**
 * States of the sequence view (docs/reference/keptn.md#sequences-and-executions). There is no
 * overall result: `finished` also means failed.
 */
type SequenceState =
  "triggered" | "waiting" | "started" | "paused" | "finished" | "timedOut" | "aborted";

interface ViewEvent {
  readonly type: string;
  readonly id: string;
  readonly time: string;
}

interface ViewStage {
  readonly name: string;
  /**
   * Empty until its first task, then `triggered` until the stage's `<stage>.<sequence>.finished`,
   * then that event's status (7).
   */
  state: string;
  image?: string;
  latestEvaluation?: { readonly result: string; readonly score: number };
  latestEvent?: ViewEvent;
  latestFailedEvent?: ViewEvent;
}

export interface SequenceView {
  readonly name: string;
  readonly service: string;
  readonly project: string;
  readonly time: string;
  readonly shkeptncontext: string;
  state: SequenceState;
  readonly stages: ViewStage[];
  readonly problemTitle?: string;
}

/**
 * What `GET /sequence/{project}` shows: one entry per project and context, fed by the sequence
 * controller.
 */
export class SequenceViews {
  readonly #views: SequenceView[] = [];
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Newest first. */
  ofProject(project: string): readonly SequenceView[] {
    return this.#views.filter((view) => view.project === project).toReversed();
  }

  find(project: string, keptnContext: string): SequenceView | undefined {
    return this.#views.find(
      (view) => view.project === project && view.shkeptncontext === keptnContext,
    );
  }

  sequenceTriggered(event: KeptnEvent, scope: EventData, sequence: string): void {
    if (this.find(scope.project, event.shkeptncontext) !== undefined)
      return this.latestEvent(event);
    const problem = getOwn(dataObject(event), "problem");
    const title = isJsonObject(problem) ? getOwn(problem, "problemTitle") : undefined;
    this.#views.push({
      name: sequence,
      service: scope.service,
      project: scope.project,
      time: event.time,
      shkeptncontext: event.shkeptncontext,
      state: "triggered",
      stages: [{ name: scope.stage, state: "" }],
      ...(typeof title === "string" && title !== "" && { problemTitle: title }),
    });
  }

  /**
   * Sets the overall state. `finished` waits until no stage is in progress any more; a finished
   * sequence does not go back to `waiting`.
   */
  setState(project: string, keptnContext: string, state: SequenceState): void {
    const view = this.find(project, keptnContext);
    if (view === undefined) return;
    if (
      state === "finished" &&
      view.stages.some((stage) => stage.state === "triggered" || stage.state === "")
    )
      return;
    if (state === "waiting" && view.state === "finished") return;
    view.state = state;
  }

  setStageState(project: string, keptnContext: string, stageName: string, state: string): void {
    const stage = this.find(project, keptnContext)?.stages.find(({ name }) => name === stageName);
    if (stage !== undefined) stage.state = state;
  }

  /**
   * Notes an event of a task, or of a stage's end; a stage named only by the event appears in the
   * view (docs/reference/keptn.md#counting).
   */
  latestEvent(event: KeptnEvent): void {
    const scope = scopeOf(event);
    const view = scope && this.find(scope.project, event.shkeptncontext);
    if (scope === undefined || view === undefined) return;
    let stage = view.stages.find(({ name }) => name === scope.stage);
    if (stage === undefined) view.stages.push((stage = { name: scope.stage, state: "triggered" }));
    stage.latestEvent = { type: event.type, id: event.id, time: this.#now().toISOString() };
    stage.state = parseSequenceType(event.type)?.kind === "finished" ? scope.status : "triggered";
    if (scope.result === "fail" || scope.status === "errored")
      stage.latestFailedEvent = stage.latestEvent;
    noteImage(stage, event);
    noteEvaluation(stage, event, scope);
  }
}

function noteImage(stage: ViewStage, event: KeptnEvent): void {
  if (event.type !== taskType("deployment", "triggered")) return;
  const change = getOwn(dataObject(event), "configurationChange");
  const values = isJsonObject(change) ? getOwn(change, "values") : undefined;
  const image = isJsonObject(values) ? getOwn(values, "image") : undefined;
  if (typeof image === "string") stage.image = image;
}

/** Only evaluations of the lighthouse-service are shown. */
function noteEvaluation(stage: ViewStage, event: KeptnEvent, scope: EventData): void {
  if (event.type !== taskType("evaluation", "finished") || event.source !== LIGHTHOUSE_SERVICE)
    return;
  const evaluation = getOwn(dataObject(event), "evaluation");
  const score = isJsonObject(evaluation) ? getOwn(evaluation, "score") : undefined;
  stage.latestEvaluation = { result: scope.result, score: typeof score === "number" ? score : 0 };
}
