import { UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import type { JobRequest } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import { limited } from "./comment";
import { closeDuplicates } from "./duplicates";
import type { Wanted } from "./find";
import { findOpened, genuine, isOpen, lowestFirst, sinceOf } from "./find";
import { TICKET_LABEL } from "./kind";
import { ticketMark } from "./mark";
import type { PlaceParameters } from "./parameters";
import { inWords, resultOf, stoppedResult } from "./result";
import type { Ticket } from "./tracker";
import { Tracker } from "./tracker";

interface NewTicket extends Wanted {
  /** One line. */
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Markdown that stands below it and is never cut. */
  readonly footer: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Beside number, address and state. */
  readonly fields: Readonly<Record<string, string | undefined>>;
}

const MAX_ATTEMPTS = 3;
/**
 * What was created a moment ago may not be listed yet, and so may what another run created in the
 * same moment.
 */
const LOOK_AGAIN_MS = 2_000;
const SETTLING_LOOKS_MS = [2_000, 3_000, 5_000, 10_000];
const SETTLING_PAGES = 2;

interface Opened {
  readonly ticket: Ticket;
  /**
   * `now`: by this run. `rival`: by another run in the same moment. `before`: by this task.
   * `other`: by another task with the same lasting key.
   */
  readonly by: "now" | "rival" | "before" | "other";
  readonly doubts: readonly string[];
}

/**
 * Opens a ticket, once: one that this task has opened before, or that is open for the same problem,
 * is taken. Where two runs create one in the same moment, both end with the one of the lower
 * number. Done when GitHub shows it.
 *
 * @throws UserError when there is none afterwards, naming what is needed
 */
export async function openTicket(
  given: NewTicket,
  request: JobRequest<PlaceParameters>,
): Promise<JobResult> {
  const tracker = new Tracker(request);
  const since = sinceOf(request);
  const mask = maskFor(request);
  const wanted = {
    ...given,
    title: mask(given.title),
    text: mask(given.text),
    footer: mask(given.footer),
  };
  const opened = await create(wanted, tracker, since);
  const { kind } = wanted;
  try {
    const converged = opened.by === "now" ? await converge(opened, wanted, tracker, since) : opened;
    const doubts = isForeign(converged.by)
      ? converged.doubts
      : [...converged.doubts, ...(await assign(converged.ticket, wanted.assignees, tracker))];
    return await readBack({ ...converged, doubts }, wanted, tracker);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (tracker.isStopped) return stoppedResult(kind, opened.ticket, request);
    // There is one, and whoever comes next should know it.
    return resultOf(kind, opened.ticket, {
      verdict: "errored",
      words:
        `${opened.by === "now" ? `GitHub accepted ${kind.noun} ${opened.ticket.number}` : `${kind.noun} ${opened.ticket.number} is there`}, ` +
        `but ${error.message.replace(/\.$/, "")}`,
      code: error.code,
      fields: wanted.fields,
    });
  }
}

async function create(
  wanted: NewTicket,
  tracker: Tracker,
  since: string | undefined,
): Promise<Opened> {
  const { kind, keys } = wanted;
  const { text, isCut } = limited(`${ticketMark(kind, keys)}\n`, wanted.text, wanted.footer);
  for (let attempt = 1; ; attempt++) {
    const earlier = await findOpened(wanted, tracker, since);
    const [first, ...others] = earlier?.all ?? [];
    if (earlier && first) {
      const doubts = await closeDuplicates(first, others.filter(isOpen), keys, tracker);
      // After an unclear answer it is the one that was asked for just now.
      const own = attempt === 1 ? "before" : "now";
      return { ticket: first, by: earlier.isOwn ? own : "other", doubts };
    }
    const created = await tracker.create({
      title: wanted.title,
      body: text,
      labels: [...new Set([TICKET_LABEL, ...kind.labels, ...wanted.labels])],
    });
    if (created.ok) {
      tracker.writtenBy(created.value.author);
      return {
        ticket: created.value,
        by: "now",
        doubts: [...(isCut ? ["its text was cut to what GitHub takes"] : []), ...notTaken(tracker)],
      };
    }
    if (created.failure.reached === "no" || tracker.isStopped || attempt >= MAX_ATTEMPTS)
      throw tracker.refusal(`No ${kind.noun} could be opened`, created.failure);
    await tracker.pause(LOOK_AGAIN_MS * attempt);
  }
}

/** @returns parts of a sentence */
function notTaken({ doubtful }: Tracker): readonly string[] {
  return doubtful.map(
    ({ ticket, why }) =>
      `issue ${ticket.number} carries the same mark and does not count, since ${why}`,
  );
}

/**
 * Looks whether another run has made one in the same moment. A list that shows ours is new enough
 * to be believed.
 */
async function converge(
  opened: Opened,
  wanted: NewTicket,
  tracker: Tracker,
  since: string | undefined,
): Promise<Opened> {
  const { keys, kind } = wanted;
  const isListed = without([TICKET_LABEL], opened.ticket.labels).length === 0;
  for (const pauseMs of isListed ? SETTLING_LOOKS_MS : []) {
    await tracker.pause(pauseMs);
    const { tickets } = await tracker.list({ state: "all", since, maxPages: SETTLING_PAGES });
    const same = await genuine(tickets, wanted, keys.isShared ? keys.lasting : keys.task, tracker);
    const own = same.find(({ number }) => number === opened.ticket.number);
    if (!own) continue;
    // What was closed before is another story, and ours may be closed as the duplicate already.
    const [first = own, ...others] = lowestFirst(
      same.filter((ticket) => isOpen(ticket) || ticket === own),
    );
    const doubts = [
      ...opened.doubts,
      ...(await closeDuplicates(first, others.filter(isOpen), keys, tracker)),
    ];
    return { ticket: first, by: first === own ? "now" : "rival", doubts };
  }
  return {
    ...opened,
    doubts: [
      ...opened.doubts,
      "GitHub does not list it by its label, so another run may have opened one, too, " +
        `and later tasks find it only by the ${kind.numberField} that is reported`,
    ],
  };
}

/**
 * A wrong name is no reason to have no ticket.
 *
 * @returns what did not work, as parts of a sentence
 */
async function assign(
  ticket: Ticket,
  assignees: readonly string[],
  tracker: Tracker,
): Promise<readonly string[]> {
  const missing = without(assignees, ticket.assignees);
  if (missing.length === 0 || ticket.state === "closed") return [];
  const assigned = await tracker.addAssignees(ticket.number, missing);
  return assigned.ok ? [] : [`it could not be assigned (${assigned.failure.message})`];
}

async function readBack(opened: Opened, wanted: NewTicket, tracker: Tracker): Promise<JobResult> {
  const { kind, keys, fields } = wanted;
  const { number } = opened.ticket;
  const shown = await readWhenThere(number, tracker);
  if (!shown?.mark?.keys.some((key) => key === keys.task || key === keys.lasting))
    throw new UserError(
      `GitHub ${shown ? "shows another text for it" : "does not show it"}`,
      "CA-411",
    );
  const doubts = [...opened.doubts, ...(isForeign(opened.by) ? [] : missingOf(shown, wanted))];
  const words =
    `${kind.noun} ${number} ` +
    `${sentenceOf(opened.by, shown, wanted)}${doubts.length > 0 ? `, but ${inWords(doubts)}` : ""}`;
  return resultOf(kind, shown, {
    verdict: doubts.length > 0 ? "warning" : "pass",
    words,
    fields: { ...fields, created: String(opened.by === "now") },
  });
}

/** Another task decides who is assigned to it, and how it is labelled. */
function isForeign(by: Opened["by"]): boolean {
  return by === "other" || by === "rival";
}

function sentenceOf(by: Opened["by"], { state }: Ticket, { keys }: NewTicket): string {
  if (by === "now") return "was opened";
  if (by === "rival")
    return "was opened by another run in the same moment, and the one of this run is closed as its duplicate";
  const now = state === "open" ? "is open" : "is closed by now";
  return by === "before"
    ? `was opened for this task before and ${now}; nothing new was opened`
    : `${state === "open" ? "is open" : "was open"} for ${keys.lasting} already; nothing new was opened`;
}

/** What GitHub took and dropped, which it does without a word. */
function missingOf({ state, labels, assignees }: Ticket, wanted: NewTicket): readonly string[] {
  if (state === "closed") return [];
  const noLabels = without([TICKET_LABEL, ...wanted.kind.labels, ...wanted.labels], labels);
  const nobody = without(wanted.assignees, assignees);
  return [
    ...(noLabels.length > 0
      ? [`GitHub did not set the label${noLabels.length > 1 ? "s" : ""} ${inWords(noLabels)}`]
      : []),
    ...(nobody.length > 0 ? [notAssigned(nobody)] : []),
  ];
}

export function notAssigned(names: readonly string[]): string {
  return `GitHub did not assign ${inWords(names)}, who may have no access to the repository`;
}

/** New issues may be unknown to the API for a moment. @throws UserError when it cannot be read */
export async function readWhenThere(number: number, tracker: Tracker): Promise<Ticket | undefined> {
  for (const pauseMs of [LOOK_AGAIN_MS, 2 * LOOK_AGAIN_MS, 0]) {
    const read = await tracker.read(number);
    if (!read.ok) throw tracker.refusal("it could not be read back", read.failure);
    if (read.value) return read.value;
    if (pauseMs > 0) await tracker.pause(pauseMs);
  }
  return undefined;
}

/**
 * Names of the first list that are not in the second; GitHub does not tell upper and lower case
 * apart.
 */
export function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((name) => name.toLowerCase()));
  return names.filter((name) => !known.has(name.toLowerCase()));
}
