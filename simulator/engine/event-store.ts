import type { Json } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { KeptnEvent } from "./event";
import { decodeData, kindOf } from "./event";
import { withSubscriptionId } from "./temporary-data";

export interface StoreQuery {
  readonly project?: string;
  readonly stage?: string;
  readonly service?: string;
  readonly type?: string;
  readonly source?: string;
  readonly keptnContext?: string;
  readonly eventID?: string;
  /** Compared as text with the stored time (docs/reference/keptn.md#the-event-store). */
  readonly fromTime?: string;
  readonly beforeTime?: string;
  /** Any value at all, even `false`, means "root events only". */
  readonly root?: string;
}

/** A term of the filter of `/event/type/{eventType}`: a dotted path and the values that match. */
export type FilterTerms = Readonly<Record<string, readonly string[]>>;

const UNMAPPED = "keptnUnmappedEvents";

/**
 * The mongodb-datastore: what came over the bus below `sh.keptn.event.`, one collection per
 * project.
 */
export class EventStore {
  /** In the order of arrival. */
  readonly #collections = new Map<string, KeptnEvent[]>();
  readonly #projectOfContext = new Map<string, string>();

  /**
   * Keeps an event. What the store cannot decode vanishes without a trace
   * (docs/reference/keptn.md#common-fields), and it subscribes to `sh.keptn.event.>` only
   * (docs/reference/keptn.md#other-events-from-outside).
   */
  insert(event: KeptnEvent): void {
    if (!event.type.startsWith("sh.keptn.event.") || decodeData(event.data) === undefined) return;
    // The store decodes into a model that has no field for it.
    const { datacontenttype: _lost, ...kept } = event;
    const stored: KeptnEvent = { ...kept, data: withSubscriptionId(event.data, "") };
    const project = textAt(event.data, ["project"]) || UNMAPPED;
    const collection = this.#collections.get(project);
    if (collection === undefined) this.#collections.set(project, [stored]);
    else collection.push(stored);
    if (project !== UNMAPPED && !this.#projectOfContext.has(event.shkeptncontext))
      this.#projectOfContext.set(event.shkeptncontext, project);
  }

  /**
   * Newest first. Without project and context the query goes to the events that belong to no
   * project.
   */
  query(query: StoreQuery): readonly KeptnEvent[] {
    const collection = this.#collection(query.project, query.keptnContext);
    const events = query.root === undefined ? collection : rootEvents(collection);
    const matches = (event: KeptnEvent): boolean =>
      same(query.project, textAt(event.data, ["project"])) &&
      same(query.stage, textAt(event.data, ["stage"])) &&
      same(query.service, textAt(event.data, ["service"])) &&
      same(query.type, event.type) &&
      same(query.source, event.source) &&
      same(query.keptnContext, event.shkeptncontext) &&
      same(query.eventID, event.id) &&
      (query.fromTime === undefined || event.time > query.fromTime) &&
      (query.beforeTime === undefined || event.time < query.beforeTime);
    return newestFirst(events.filter(matches));
  }

  /** Newest first. */
  queryByType(
    type: string,
    terms: FilterTerms,
    options: { fromTime?: string; excludeInvalidated?: boolean } = {},
  ): readonly KeptnEvent[] {
    const collection = this.#collection(terms["data.project"]?.[0], terms["shkeptncontext"]?.[0]);
    const invalidated = new Set(
      collection
        .filter((event) => kindOf(event.type) === "invalidated")
        .map((event) => event.triggeredid),
    );
    const matches = (event: KeptnEvent): boolean =>
      event.type === type &&
      (options.fromTime === undefined || event.time > options.fromTime) &&
      !(options.excludeInvalidated && invalidated.has(event.triggeredid)) &&
      Object.entries(terms).every(([path, values]) =>
        values.includes(textAt(event as unknown as Json, path.split("."))),
      );
    return newestFirst(collection.filter(matches));
  }

  /**
   * Whether anything at all answered a triggered event; `status.changed` counts
   * (docs/reference/keptn.md#time-limits-and-blocking).
   */
  hasResponse(project: string, triggeredId: string, keptnContext: string): boolean {
    const events = this.#collections.get(project) ?? [];
    return events.some(
      (event) => event.triggeredid === triggeredId && event.shkeptncontext === keptnContext,
    );
  }

  #collection(
    project: string | undefined,
    keptnContext: string | undefined,
  ): readonly KeptnEvent[] {
    const name = project || (keptnContext && this.#projectOfContext.get(keptnContext)) || UNMAPPED;
    return this.#collections.get(name) ?? [];
  }
}

/** The first event of each context. */
function rootEvents(events: readonly KeptnEvent[]): readonly KeptnEvent[] {
  const contexts = new Set<string>();
  return events.filter(
    ({ shkeptncontext }) => !contexts.has(shkeptncontext) && contexts.add(shkeptncontext),
  );
}

function newestFirst(events: readonly KeptnEvent[]): readonly KeptnEvent[] {
  return events.toReversed().sort((a, b) => Number(a.time < b.time) - Number(a.time > b.time));
}

function same(wanted: string | undefined, found: string): boolean {
  return wanted === undefined || wanted === found;
}

function textAt(value: Json, path: readonly string[]): string {
  const found = path.reduce<Json | undefined>(
    (at, key) => (isJsonObject(at) ? getOwn(at, key) : undefined),
    value,
  );
  return typeof found === "string" ? found : "";
}
