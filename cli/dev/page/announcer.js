import { byId, setText } from "./dom.js";

const GATHER_MS = 600;
const MOST = 3;

/** Tells people who listen what has happened, a few things at a time. */
export class Announcer {
  /** @type {string[]} */
  #texts = [];
  #isWaiting = false;

  /** @param {string} text */
  say(text) {
    this.#texts.push(text);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => this.#tell(), GATHER_MS);
  }

  #tell() {
    this.#isWaiting = false;
    const more = this.#texts.length - MOST;
    const told = this.#texts.slice(-MOST);
    this.#texts = [];
    setText(byId("live"), [more > 0 ? `${more} more things.` : "", ...told].join(" ").trim());
  }
}

/**
 * What is worth saying about a message; most are not.
 *
 * @param {import("./model.js").Message} message
 * @returns {string | undefined}
 */
export function newsIn(message) {
  if (message.kind === "waiting" && message.approvals.length > 0) {
    const [first] = message.approvals;
    return `An approval waits for you: ${first?.service} in ${first?.stage}.`;
  }
  if (message.kind !== "event" || message.step !== "finished") return undefined;
  const result = message.status === "errored" ? "errored" : message.result || "no result";
  return message.about === "sequence"
    ? `The sequence ${message.name} in ${message.stage} has ended: ${result}.`
    : `${message.name} in ${message.stage}: ${result}, by ${message.by}.`;
}
