/**
 * What the page knows, from what it is told. No DOM here.
 *
 * @typedef {import("../messages").Message} Message
 * @typedef {import("../messages").ProjectMessage} Project
 * @typedef {import("../messages").SequenceMessage} Sequence
 * @typedef {import("../messages").EventMessage} KeptnEvent
 * @typedef {import("../messages").RunMessage} Run
 * @typedef {import("../messages").LineMessage} Line
 * @typedef {import("../messages").IssueMessage} Issue
 * @typedef {import("../messages").NoteMessage} Note
 * @typedef {import("../messages").WaitingApproval} Approval
 */

const MOST_EVENTS = 5_000;
const MOST_LINES = 2_000;
const MOST_NOTES = 500;

export class Model {
  /** @type {Project | undefined} */
  project;
  /** @type {Map<string, Sequence>} By context, in the order of time. */
  sequences = new Map();
  /** @type {KeptnEvent[]} */
  events = [];
  /** @type {Map<string, KeptnEvent[]>} The same by context. */
  #eventsOf = new Map();
  /** @type {Map<number, Run>} */
  runs = new Map();
  /** @type {Map<number, Line[]>} */
  lines = new Map();
  /** @type {Map<number, Issue>} */
  issues = new Map();
  /** @type {readonly Approval[]} */
  approvals = [];
  /** @type {Note[]} */
  notes = [];

  /** @param {Message} message */
  apply(message) {
    switch (message.kind) {
      case "project":
        this.project = message;
        return;
      case "sequence":
        this.sequences.set(message.context, message);
        return;
      case "event":
        bounded(this.events, message, MOST_EVENTS);
        boundedAt(this.#eventsOf, message.context, message, MOST_EVENTS);
        return;
      case "run":
        this.runs.set(message.id, message);
        return;
      case "line":
        boundedAt(this.lines, message.run, message, MOST_LINES);
        return;
      case "issue":
        this.issues.set(message.number, message);
        return;
      case "waiting":
        this.approvals = message.approvals;
        return;
      case "note":
        bounded(this.notes, message, MOST_NOTES);
        return;
    }
  }

  /** @param {string | undefined} context  undefined: all */
  eventsOf(context) {
    return context === undefined ? this.events : (this.#eventsOf.get(context) ?? []);
  }

  /**
   * A run names in its title the event or the issue that started it, and in its answers itself.
   *
   * @param {string | undefined} context
   */
  runsOf(context) {
    const all = [...this.runs.values()];
    if (context === undefined) return all;
    const events = this.eventsOf(context);
    const issues = this.issuesOf(context).map(({ number }) => String(number));
    const ids = new Set(events.map(({ id }) => id));
    const senders = new Set(events.map(({ run }) => run));
    return all.filter(
      ({ id, event, title }) =>
        senders.has(id) ||
        title
          .split(" ")
          .some((word) => (event === "issue_comment" ? issues.includes(word) : ids.has(word))),
    );
  }

  /** @param {string | undefined} context  undefined: all */
  issuesOf(context) {
    const all = [...this.issues.values()];
    return context === undefined ? all : all.filter(({ contexts }) => contexts.includes(context));
  }
}

/**
 * @template Key, Item
 * @param {Map<Key, Item[]>} lists
 * @param {Key} key
 * @param {Item} item
 * @param {number} most
 */
function boundedAt(lists, key, item, most) {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  bounded(list, item, most);
}

/**
 * Forgets the oldest tenth at once, since each removal at the front costs.
 *
 * @template Item
 * @param {Item[]} items
 * @param {Item} item
 * @param {number} most
 */
function bounded(items, item, most) {
  items.push(item);
  if (items.length > most) items.splice(0, Math.ceil(most / 10));
}
