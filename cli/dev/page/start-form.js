import { byId, el } from "./dom.js";
import { perform } from "./server.js";

/**
 * @typedef {import("./model.js").Project} Project
 */

/** The form that triggers a sequence. */
export class StartForm {
  /** @type {Project["starts"]} */
  #starts = [];
  /** @type {HTMLSelectElement} */
  #what = byId("start-what");
  /** @type {HTMLSelectElement} */
  #fail = byId("start-fail");
  /** @type {HTMLTextAreaElement} */
  #event = byId("start-event");
  /** @type {HTMLButtonElement} */
  #button = /** @type {HTMLButtonElement} */ (byId("start").querySelector("button"));

  /**
   * @param {(context: string) => void} onStarted
   * @param {(error: unknown) => void} onProblem
   */
  constructor(onStarted, onProblem) {
    this.#what.addEventListener("change", () => this.#fill());
    byId("start").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send().then(onStarted, onProblem);
    });
  }

  /** @param {Project} project */
  show({ starts, canFail }) {
    this.#showFailing(canFail);
    if (JSON.stringify(starts) === JSON.stringify(this.#starts)) return;
    const chosen = this.#what.selectedOptions[0]?.textContent;
    this.#starts = starts;
    this.#what.replaceChildren(
      ...starts.map(({ label }, at) =>
        el("option", { value: String(at), selected: label === chosen }, label),
      ),
    );
    this.#what.disabled = starts.length === 0;
    this.#button.disabled = starts.length === 0;
    this.#fill();
  }

  /** @param {readonly string[]} tasks */
  #showFailing(tasks) {
    byId("start-fail-row").hidden = tasks.length === 0;
    if (this.#fail.options.length === tasks.length + 1) return;
    this.#fail.replaceChildren(
      el("option", { value: "" }, "none"),
      ...tasks.map((task) => el("option", { value: task }, task)),
    );
  }

  #fill() {
    this.#event.value = this.#starts[Number(this.#what.value)]?.event ?? "";
  }

  async #send() {
    let event;
    try {
      event = JSON.parse(this.#event.value);
    } catch (error) {
      throw new Error(`The event is no JSON: ${error instanceof Error ? error.message : error}`);
    }
    const { context } = await perform("trigger", { event, fail: this.#fail.value });
    return String(context);
  }
}
