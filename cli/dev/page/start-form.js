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
  show({ starts }) {
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
    const { context } = await perform("trigger", { event });
    return String(context);
  }
}
