/** What the page asks of the server that it came from; there is no other. */

const TOKEN_HEADER = "x-dev-token";

/** @param {string} name */
function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";
}

export const BOOT = meta("dev-boot");

/**
 * Presses a button.
 *
 * @param {string} action
 * @param {object} body
 * @returns {Promise<Readonly<Record<string, unknown>>>}
 * @throws {Error} with a text for people
 */
export async function perform(action, body) {
  const answer = await ask(`/actions/${action}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return JSON.parse(await answer.text());
}

/**
 * An event in full, as text that people read.
 *
 * @param {number} number
 */
export async function payloadOf(number) {
  const answer = await ask(`/events/${number}`, { method: "GET" });
  return JSON.stringify(JSON.parse(await answer.text()), null, 2);
}

/**
 * @param {string} path
 * @param {{ method: string, headers?: Record<string, string>, body?: string }} options
 */
async function ask(path, options) {
  const headers = { ...options.headers, [TOKEN_HEADER]: meta("dev-token") };
  const answer = await fetch(path, { ...options, headers }).catch(() => {
    throw new Error("The server does not answer. Is dev still running?");
  });
  if (answer.ok) return answer;
  const text = await answer.text();
  throw new Error(errorIn(text) ?? (text.trim() || `HTTP ${answer.status}`));
}

/**
 * @param {string} text
 * @returns {string | undefined}
 */
function errorIn(text) {
  try {
    const { error } = JSON.parse(text);
    return typeof error === "string" ? error : undefined;
  } catch {
    return undefined;
  }
}

const AGAIN_MS = 2_000;

/**
 * Listens to what happens, for as long as the page is open.
 *
 * @param {{
 *   onMessage: (message: import("./model.js").Message, isNews: boolean) => void,
 *   onFresh: () => void,
 *   onState: (state: "live" | "lost") => void,
 * }} listener
 */
export function listen({ onMessage, onFresh, onState }) {
  let known = 0;
  const open = () => {
    const source = new EventSource("/happenings");
    source.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.kind !== "hello") {
        onMessage(message, known <= 0);
        known -= 1;
        return;
      }
      // Another process: its page, and its token, are other ones.
      if (message.boot !== BOOT) return location.reload();
      known = message.known;
      if (message.isFresh) onFresh();
      onState("live");
    };
    source.onerror = () => {
      onState("lost");
      if (source.readyState !== EventSource.CLOSED) return;
      source.close();
      setTimeout(open, AGAIN_MS);
    };
  };
  open();
}
