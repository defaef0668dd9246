import { getOwn } from "../../src/domain/text/json";
import type { KeptnEvent } from "./event";
import { dataObject } from "./event";

interface OpenEventFilter {
  readonly type?: string;
  /**
   * An empty text is no filter: that is what makes an empty `triggeredid` dangerous
   * (docs/reference/keptn.md#counting).
   */
  readonly id?: string;
  readonly stage?: string;
  readonly service?: string;
  readonly keptnContext?: string;
  /** Only events that are due at this time (docs/reference/keptn.md#open-tasks). */
  readonly dueAt?: Date;
}

/** The `.triggered` events that wait for their end, by project, oldest first. */
export class OpenEvents {
  readonly #byProject = new Map<string, KeptnEvent[]>();

  insert(project: string, event: KeptnEvent): void {
    const events = this.#byProject.get(project) ?? [];
    if (events.some(({ id }) => id === event.id)) return;
    const later = events.findIndex(({ time }) => time > event.time);
    this.#byProject.set(
      project,
      later < 0 ? [...events, event] : events.toSpliced(later, 0, event),
    );
  }

  find(project: string, filter: OpenEventFilter = {}): readonly KeptnEvent[] {
    const wanted = (event: KeptnEvent): boolean =>
      same(filter.type, event.type) &&
      same(filter.id, event.id) &&
      same(filter.stage, getOwn(dataObject(event), "stage")) &&
      same(filter.service, getOwn(dataObject(event), "service")) &&
      same(filter.keptnContext, event.shkeptncontext) &&
      (filter.dueAt === undefined || event.time <= filter.dueAt.toISOString());
    return (this.#byProject.get(project) ?? []).filter(wanted);
  }

  delete(project: string, id: string): void {
    this.#byProject.set(
      project,
      (this.#byProject.get(project) ?? []).filter((event) => event.id !== id),
    );
  }

  projects(): readonly string[] {
    return [...this.#byProject.keys()];
  }
}

function same(wanted: string | undefined, found: unknown): boolean {
  return wanted === undefined || wanted === "" || wanted === found;
}
