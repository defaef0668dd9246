import { el, setText } from "./dom.js";
import { ListAndDetail } from "./list-and-detail.js";
import { payloadOf, perform } from "./server.js";

/**
 * @typedef {import("./model.js").Model} Model
 * @typedef {import("./model.js").KeptnEvent} KeptnEvent
 * @typedef {import("./model.js").Run} Run
 * @typedef {import("./model.js").Issue} Issue
 * @typedef {import("./model.js").Note} Note
 * @typedef {(error: unknown) => void} OnProblem
 */

const TONES = new Set(["pass", "warning", "fail"]);
const MOST_LOG_ROWS = 500;

/** @param {string} iso */
export function clock(iso) {
  return new Date(iso).toTimeString().slice(0, 8);
}

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/**
 * @param {string} words
 * @param {string} tone
 */
export function chip(words, tone) {
  return el("span", { class: "chip", "data-tone": tone }, words);
}

/**
 * @param {HTMLElement} panel
 * @param {OnProblem} onProblem
 * @returns {ListAndDetail<KeptnEvent>}
 */
export function eventsPanel(panel, onProblem) {
  return new ListAndDetail(panel, {
    label: "Events, newest first",
    nothing: "No event yet.",
    invitation: "Choose an event to see all of it.",
    keyOf: ({ number }) => String(number),
    versionOf: () => "",
    row: (event) => [
      el("span", { class: "when mono" }, clock(event.time)),
      el(
        "span",
        { class: "what", "data-about": event.about },
        el("strong", {}, event.name),
        ` ${event.step}`,
      ),
      el("span", { class: "where" }, event.stage),
      el("span", { class: "by" }, event.by),
      event.result !== "" && event.step === "finished" && resultChip(event),
    ],
    detail: (event, place, isOther) => {
      if (isOther) showEvent(event, place, onProblem);
    },
  });
}

/** @param {KeptnEvent} event */
function resultChip({ status, result }) {
  const words = status === "errored" ? "errored" : result;
  return chip(words, status === "errored" ? "fail" : toneOf(result));
}

/** @param {string} result */
function toneOf(result) {
  return TONES.has(result) ? result : "open";
}

/**
 * @param {KeptnEvent} event
 * @param {HTMLElement} place
 * @param {OnProblem} onProblem
 */
function showEvent(event, place, onProblem) {
  const text = el("pre", { class: "text mono", tabindex: "0", "aria-label": "The event as JSON" });
  place.setAttribute("aria-label", "The chosen event");
  place.replaceChildren(
    el("h3", {}, event.type),
    el("p", { class: "path" }, `${event.by}, ${new Date(event.time).toLocaleString()}`),
    event.message !== "" ? el("p", { class: "message" }, event.message) : "",
    text,
  );
  payloadOf(event.number).then((json) => setText(text, json), onProblem);
}

/**
 * @param {HTMLElement} panel
 * @param {Model} model
 * @returns {ListAndDetail<Run>}
 */
export function runsPanel(panel, model) {
  return new ListAndDetail(panel, {
    label: "Runs, newest first",
    nothing: "No run yet.",
    keyOf: ({ id }) => String(id),
    versionOf: ({ status, conclusion }) => `${status} ${conclusion}`,
    row: (run) => [
      el("span", { class: "when mono" }, `#${run.id}`),
      el("span", { class: "what" }, el("strong", {}, run.workflow)),
      el("span", { class: "where" }, run.event === "issue_comment" ? "comment" : "dispatch"),
      runChip(run),
    ],
    detail: (run, place, isOther) => {
      if (isOther) place.replaceChildren(...runParts());
      showRun(run, place, model.lines.get(run.id) ?? []);
    },
  });
}

/** @param {Run} run */
function runChip({ status, conclusion, tookMs }) {
  if (status !== "completed") return chip(status === "pending" ? "pending" : "running", "going");
  const took = tookMs === undefined ? "" : ` ${seconds(tookMs)}`;
  if (conclusion === "success") return chip(`success${took}`, "pass");
  return chip(`${conclusion}${took}`, conclusion === "skipped" ? "still" : "fail");
}

function runParts() {
  return [
    el("h3", { class: "run-title" }),
    el("p", { class: "path run-facts" }),
    el("div", {
      class: "log mono",
      tabindex: "0",
      role: "log",
      "aria-live": "off",
      "aria-label": "Log of the run",
    }),
    el("div", { class: "summary" }),
  ];
}

/**
 * @param {Run} run
 * @param {HTMLElement} place
 * @param {readonly import("./model.js").Line[]} lines
 */
function showRun(run, place, lines) {
  place.setAttribute("aria-label", "The chosen run");
  const [title, facts, log, summary] = /** @type {HTMLElement[]} */ ([...place.children]);
  if (title === undefined || facts === undefined || log === undefined || summary === undefined)
    return;
  setText(title, `${run.workflow}, run #${run.id}`);
  setText(facts, run.title);
  appendLines(log, lines);
  if (summary.childElementCount === 0 && run.summary.length > 0)
    summary.append(el("h4", {}, "Summary of the run"), textOf(run.summary));
}

/**
 * Adds what is new, and stays at the end where the reader was there.
 *
 * @param {HTMLElement} log
 * @param {readonly import("./model.js").Line[]} lines
 */
function appendLines(log, lines) {
  const last = lines.at(-1);
  const fresh = lines.slice(indexAfter(lines, shownLast.get(log))).slice(-MOST_LOG_ROWS);
  if (fresh.length === 0 || last === undefined) return;
  shownLast.set(log, last);
  const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  log.append(
    ...fresh.map(({ text, isFolded }) =>
      el("div", { class: isFolded ? "line folded" : "line" }, text === "" ? "\u00a0" : text),
    ),
  );
  while (log.childElementCount > MOST_LOG_ROWS) log.firstElementChild?.remove();
  if (isAtEnd) log.scrollTop = log.scrollHeight;
}

/** @type {WeakMap<HTMLElement, import("./model.js").Line>} */
const shownLast = new WeakMap();

/**
 * @param {readonly import("./model.js").Line[]} lines
 * @param {import("./model.js").Line | undefined} last
 */
function indexAfter(lines, last) {
  return last === undefined ? 0 : lines.lastIndexOf(last) + 1;
}

/**
 * @param {HTMLElement} panel
 * @param {OnProblem} onProblem
 * @returns {ListAndDetail<Issue>}
 */
export function issuesPanel(panel, onProblem) {
  return new ListAndDetail(panel, {
    label: "Issues, newest first",
    nothing: "No issue yet.",
    keyOf: ({ number }) => String(number),
    versionOf: ({ title, state, comments }) => JSON.stringify([title, state, comments.length]),
    row: ({ number, title, state, comments }) => [
      el("span", { class: "when mono" }, `#${number}`),
      el("span", { class: "what" }, el("strong", {}, title)),
      el(
        "span",
        { class: "where" },
        `${comments.length} comment${comments.length === 1 ? "" : "s"}`,
      ),
      chip(state, state === "open" ? "going" : "still"),
    ],
    detail: (issue, place, isOther) => {
      const version = JSON.stringify(issue);
      if (isOther)
        place.replaceChildren(el("div", { class: "talk" }), commentForm(issue, onProblem));
      const talk = /** @type {HTMLElement} */ (place.firstElementChild);
      if (talk.dataset["version"] === version) return;
      talk.dataset["version"] = version;
      place.setAttribute("aria-label", "The chosen issue");
      talk.replaceChildren(...talkOf(issue));
    },
  });
}

/** @param {Issue} issue */
function talkOf({ number, title, state, labels, body, comments }) {
  return [
    el("h3", {}, `#${number} ${title}`),
    el("p", { class: "path" }, [state, ...labels].join(" · ")),
    el("article", { class: "say", "aria-label": "The issue" }, textOf(body)),
    ...comments.map(({ user, body: text }) =>
      el(
        "article",
        { class: "say", "aria-label": `Comment of ${user}`, "data-own": user === "you" },
        el("h4", {}, user),
        textOf(text),
      ),
    ),
  ];
}

/**
 * @param {Issue} issue
 * @param {OnProblem} onProblem
 */
function commentForm({ number }, onProblem) {
  const id = `comment-${number}`;
  const text = el("textarea", { id, rows: "2", required: true });
  const form = el(
    "form",
    { class: "comment" },
    el("label", { for: id }, "Your comment, as the user you"),
    text,
    el("button", { type: "submit" }, "Comment"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    perform("comment", { issue: number, text: text.value }).then(
      () => (text.value = ""),
      onProblem,
    );
  });
  return form;
}

/**
 * @param {HTMLElement} panel
 * @returns {ListAndDetail<Note>}
 */
export function notesPanel(panel) {
  return new ListAndDetail(panel, {
    label: "Notes, newest first",
    nothing: "Nothing to note: files read anew and requests that were refused would stand here.",
    keyOf: ({ time, text }) => `${time} ${text}`,
    versionOf: () => "",
    row: ({ time, text }) => [
      el("span", { class: "when mono" }, clock(time)),
      el("span", { class: "what" }, text),
    ],
    detail: ({ text, time }, place, isOther) => {
      if (!isOther) return;
      place.setAttribute("aria-label", "The chosen note");
      place.replaceChildren(
        el("p", { class: "path" }, new Date(time).toLocaleString()),
        el("p", { class: "message" }, text),
      );
    },
  });
}

/**
 * Texts and tables as people read them.
 *
 * @param {readonly import("../messages").Block[]} blocks
 */
function textOf(blocks) {
  return el(
    "div",
    { class: "read" },
    ...blocks.map((block) => (typeof block === "string" ? el("p", {}, block) : tableOf(block))),
  );
}

/** @param {readonly (readonly string[])[]} rows  the heading first; it may be empty */
function tableOf([head = [], ...rows]) {
  const isWide = head.length > 3;
  const table = el("table", {});
  if (head.some((cell) => cell !== ""))
    table.append(el("thead", {}, el("tr", {}, ...head.map(headCell))));
  table.append(el("tbody", {}, ...rows.map(tableRow)));
  // What may have to be moved sideways has to be reached by the keyboard.
  return isWide ? el("div", { class: "wide", tabindex: "0" }, table) : table;
}

/** @param {string} text  empty: nothing stands over the column */
function headCell(text) {
  return text === "" ? el("td", {}) : el("th", { scope: "col" }, text);
}

/** @param {readonly string[]} cells */
function tableRow([head = "", ...cells]) {
  return el("tr", {}, el("th", { scope: "row" }, head), ...cells.map((cell) => el("td", {}, cell)));
}
