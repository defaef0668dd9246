import type { JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject, textAt } from "../domain/text/json";
import type { Answered, Scope, SequencePlane, SequenceView, StoredEvent } from "../task/ports";
import type { CallSettings } from "./calls";
import { Calls, listIn } from "./calls";

const CONTROL_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;

/** Keptn v1 and Dynatrace Cloud Automation. */
export class KeptnSequences implements SequencePlane {
  readonly #calls: Calls;

  constructor(settings: CallSettings) {
    this.#calls = new Calls(settings);
  }

  get address(): string {
    return this.#calls.base;
  }

  async missingService(
    { project, stage, service }: Scope,
    signal: AbortSignal,
  ): Promise<Answered<readonly string[] | undefined>> {
    const path = `/controlPlane/v1/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
    const one = await this.#calls.get(`${path}/${encodeURIComponent(service)}`, {}, signal);
    if (one.ok) return { ok: true, value: undefined };
    if (one.failure.httpStatus !== 404) return one;
    // The same 404 stands for an unknown project or stage, and for a gateway without this path:
    // only a list without the name is proof.
    const list = await this.#calls.pages(path, "services", {}, signal);
    if (!list.ok) return list.failure.httpStatus === 404 ? { ok: true, value: undefined } : list;
    const names = list.value.map((entry) => textAt(entry, "serviceName"));
    return { ok: true, value: names.includes(service) ? undefined : names };
  }

  async send(event: JsonObject, signal: AbortSignal): Promise<Answered<string>> {
    const sent = await this.#calls.ask(
      { method: "POST", url: "/v1/event", body: event, timeoutMs: SEND_TIMEOUT_MS },
      signal,
    );
    if (!sent.ok) return sent;
    const { body } = sent.value;
    const context = isJsonObject(body) ? textAt(body, "keptnContext") : "";
    return context ? { ok: true, value: context } : this.#calls.notKeptn();
  }

  async sequence(
    project: string,
    keptnContext: string,
    signal: AbortSignal,
  ): Promise<Answered<SequenceView | undefined>> {
    const read = await this.#calls.get(
      `/controlPlane/v1/sequence/${encodeURIComponent(project)}`,
      { keptnContext },
      signal,
    );
    if (!read.ok) return read;
    const states = listIn(read.value.body, "states");
    if (!states) return this.#calls.notKeptn();
    const ours = states.find((state) => textAt(state, "shkeptncontext") === keptnContext);
    return {
      ok: true,
      value: ours && {
        state: textAt(ours, "state"),
        stages: (listIn(ours, "stages") ?? []).map((stage) => textAt(stage, "name")),
      },
    };
  }

  async events(
    project: string,
    keptnContext: string,
    signal: AbortSignal,
  ): Promise<Answered<readonly StoredEvent[]>> {
    const read = await this.#calls.pages(
      "/mongodb-datastore/event",
      "events",
      { project, keptnContext },
      signal,
    );
    if (!read.ok) return read;
    const events = read.value.map((event): StoredEvent => {
      const data = getOwn(event, "data");
      return {
        id: textAt(event, "id"),
        type: textAt(event, "type"),
        source: textAt(event, "source"),
        time: textAt(event, "time"),
        triggeredId: textAt(event, "triggeredid"),
        data: isJsonObject(data) ? data : {},
      };
    });
    return { ok: true, value: events.reverse() };
  }

  async abort(project: string, keptnContext: string, signal: AbortSignal): Promise<Answered<void>> {
    const url = `/controlPlane/v1/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
    const asked = await this.#calls.ask(
      { method: "POST", url, body: { state: "abort", stage: "" }, timeoutMs: CONTROL_TIMEOUT_MS },
      signal,
    );
    return asked.ok ? { ok: true, value: undefined } : asked;
  }
}
