import { button, byId, el, keep, setText } from "./dom.js";
import { isOver, lanesOf, sequenceState, stateOf, verdictOf } from "./lanes.js";
import { chip, clock, seconds } from "./panels.js";
import { perform } from "./server.js";

/**
 * @typedef {import("./model.js").Model} Model
 * @typedef {import("./lanes.js").Lane} Lane
 * @typedef {import("./lanes.js").Task} Task
 *
 * @typedef {object} Doings
 * @property {(context: string) => void} choose
 * @property {(run: number) => void} showRun
 * @property {(eventId: string) => void} showEvent
 * @property {(error: unknown) => void} onProblem
 */

/** Draws the list of sequences, and the chosen one. */
export class SequenceView {
  #drawn = "";

  /**
   * @param {Model} model
   * @param {Doings} doings
   */
  constructor(model, doings) {
    this.model = model;
    this.doings = doings;
  }

  /** @param {string | undefined} context */
  draw(context) {
    this.#list(context);
    this.#head(context);
    this.#approvals(context);
    this.#lanes(context);
  }

  /** @param {string | undefined} chosen */
  #list(chosen) {
    const known = this.model.sequences.size;
    const all = [...this.model.sequences.values()].reverse().slice(0, MOST_LISTED);
    const rest = byId("other-sequences");
    rest.hidden = known > 0 && known <= MOST_LISTED;
    setText(rest, known === 0 ? "None yet." : `The newest ${MOST_LISTED} of ${known}.`);
    const waits = new Set(this.model.approvals.map(({ context }) => context));
    const stateFor = (/** @type {import("./model.js").Sequence} */ sequence) =>
      waits.has(sequence.context)
        ? /** @type {const} */ ({ tone: "person", words: "waits for you" })
        : sequenceState(sequence.state, lanesOf(this.model, sequence.context));
    keep(byId("sequences"), all, {
      keyOf: ({ context }) => context,
      versionOf: (sequence) => `${stateFor(sequence).words} ${String(sequence.context === chosen)}`,
      make: (sequence) => {
        const { tone, words } = stateFor(sequence);
        const choose = button("", () => this.doings.choose(sequence.context), {
          "aria-current": sequence.context === chosen ? "true" : undefined,
        });
        choose.append(
          el("span", { class: "name" }, `${sequence.name} · ${sequence.service}`),
          el("span", { class: "path" }, clock(sequence.time)),
          chip(words, tone),
        );
        return el("li", {}, choose);
      },
    });
  }

  /** @param {string | undefined} context */
  #head(context) {
    const sequence = context === undefined ? undefined : this.model.sequences.get(context);
    const title = byId("sequence-title");
    setText(
      title,
      sequence === undefined ? "What will run" : `${sequence.name} · ${sequence.service}`,
    );
    setText(
      byId("sequence-facts"),
      sequence === undefined
        ? "Trigger a sequence; it is played on this machine."
        : `${sequence.project} · context ${sequence.context}`,
    );
    const state = sequence?.state ?? "";
    const isEnded = sequence === undefined || isOver(state);
    const { tone, words } = sequence
      ? sequenceState(state, lanesOf(this.model, context))
      : /** @type {const} */ ({ tone: "still", words: "planned" });
    /** @type {readonly string[]} */
    const actions = isEnded ? [] : [state === "paused" ? "resume" : "pause", "abort"];
    keep(byId("controls"), ["state", ...actions], {
      keyOf: (name) => name,
      versionOf: (name) => (name === "state" ? words : `${context}`),
      make: (name) =>
        name === "state"
          ? chip(words, tone)
          : button(LABELS[name] ?? name, () => this.#control(name, context), {
              class: name === "abort" ? "danger" : "",
            }),
    });
  }

  /**
   * @param {string} action
   * @param {string | undefined} context
   */
  async #control(action, context) {
    const project = this.model.sequences.get(context ?? "")?.project;
    await perform(action, { context, project }).catch(this.doings.onProblem);
  }

  /** @param {string | undefined} context */
  #approvals(context) {
    const waiting = this.model.approvals.filter((approval) => approval.context === context);
    keep(byId("approvals"), waiting, {
      keyOf: ({ id }) => id,
      versionOf: ({ asked }) => asked,
      make: ({ id, stage, service, asked }) =>
        el(
          "section",
          { class: "approval", "aria-label": `Approval of ${service} for ${stage}` },
          el(
            "div",
            {},
            el("h3", {}, `${service} waits for your approval for ${stage}`),
            el("p", { class: "path" }, asked || "Asked in the Bridge."),
          ),
          el(
            "div",
            { class: "controls" },
            button("Approve", () => this.#answer("approve", id), { class: "main-button" }),
            button("Deny", () => this.#answer("deny", id), { class: "danger" }),
          ),
        ),
    });
  }

  /**
   * @param {"approve" | "deny"} action
   * @param {string} id
   */
  async #answer(action, id) {
    await perform(action, { id }).catch(this.doings.onProblem);
  }

  /** @param {string | undefined} context */
  #lanes(context) {
    const lanes = lanesOf(this.model, context);
    const state = this.model.sequences.get(context ?? "")?.state ?? "";
    const drawn = JSON.stringify([context, state, lanes, this.model.approvals]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    /** @type {Map<string, Lane[]>} */
    const stages = new Map();
    for (const lane of lanes) stages.set(lane.stage, [...(stages.get(lane.stage) ?? []), lane]);
    const waiting = new Set(this.model.approvals.map(({ id }) => id));
    keep(byId("lanes"), [...stages], {
      keyOf: ([stage]) => stage,
      versionOf: ([, own]) =>
        JSON.stringify([
          context,
          state,
          own,
          own.some(({ tasks }) => tasks.some(({ id }) => waiting.has(id ?? ""))),
        ]),
      make: ([stage, own]) =>
        el(
          "li",
          { class: "stage" },
          el("h3", {}, stage),
          ...own.map((lane) => this.#lane(lane, isOver(state), waiting)),
        ),
    });
  }

  /**
   * @param {Lane} lane
   * @param {boolean} isSequenceOver
   * @param {ReadonlySet<string>} waiting
   */
  #lane(lane, isSequenceOver, waiting) {
    const { stage, name, tasks, end, isReached } = lane;
    const isOver = isSequenceOver || end !== undefined;
    return el(
      "div",
      { class: "lane", "data-reached": String(isReached) },
      el(
        "p",
        { class: "lane-name" },
        name,
        end !== undefined && chip(verdictOf([end]).words, verdictOf([end]).tone),
      ),
      el(
        "ol",
        { class: "tasks", "aria-label": `Tasks of ${name}` },
        ...tasks.map((task) =>
          this.#task(stage, task, stateOf(task, { isOver, isWaiting: waiting.has(task.id ?? "") })),
        ),
      ),
    );
  }

  /**
   * @param {string} stage
   * @param {Task} task
   * @param {ReturnType<typeof stateOf>} state
   */
  #task(stage, { name, id, tookMs, started, finished }, { tone, words }) {
    const answers = finished.length > 0 ? finished : started;
    const message = finished.map((answer) => answer.message).find((text) => text !== "");
    const head =
      id === undefined
        ? el("span", { class: "task-name" }, name)
        : button(name, () => this.doings.showEvent(id), {
            class: "task-name",
            "aria-label": `${name} in ${stage}: show its event`,
          });
    return el(
      "li",
      { class: "task", "data-tone": tone },
      el("div", { class: "task-head" }, head, chip(words, tone)),
      answers.length > 0 &&
        el(
          "p",
          { class: "task-by" },
          ...[...new Map(answers.map((answer) => [answer.by, answer])).values()].map(
            ({ by, run }) =>
              run === undefined
                ? el("span", {}, by)
                : button(by, () => this.doings.showRun(run), {
                    class: "link",
                    title: "Show its log",
                  }),
          ),
          finished.length > 0 && tookMs !== undefined && el("span", {}, seconds(tookMs)),
        ),
      message !== undefined && el("p", { class: "task-message" }, message),
    );
  }
}

const MOST_LISTED = 50;
/** @type {Readonly<Record<string, string>>} */
const LABELS = { pause: "Pause", resume: "Resume", abort: "Abort" };
