import { quote, UserError } from "../../domain/errors";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { dataOf } from "../../domain/task";
import type { JobRequest } from "../core/job";
import { ownReports } from "../core/own-reports";
import type { WhichParameters } from "./parameters";
import { closeDuplicates } from "./duplicates";
import type { TicketKind } from "./kind";
import { TICKET_LABEL } from "./kind";
import type { Keys } from "./mark";
import type { Ticket, Tracker } from "./tracker";

/** More open tickets than 1,000 nobody looks through. */
const OPEN_PAGES = 10;
/** Of what is closed, the newest 500. */
const CLOSED_PAGES = 5;
/** Clocks differ, and a task is dispatched a little before its event is read. */
const CLOCK_SKEW_MS = 10 * 60_000;
const MAX_REPORTED = 10;
/** Of those that carry one key; it is asked of each who has edited it. */
const MAX_WITH_KEY = 20;

export interface Wanted {
  readonly kind: TicketKind;
  readonly keys: Keys;
}

interface FoundTicket {
  readonly ticket: Ticket;
  /** What is not as it should be about it, as parts of a sentence. */
  readonly doubts: readonly string[];
}

/**
 * A time before which nothing of this task can have been written; `undefined` where the event tells
 * none.
 */
export function sinceOf({
  assignment: { event },
  clock,
}: Pick<JobRequest, "assignment" | "clock">): string | undefined {
  const time = getOwn(event, "time");
  const triggeredMs = typeof time === "string" ? Date.parse(time) : NaN;
  // One that lies ahead would hide what is there.
  const ms = Math.max(0, Math.min(triggeredMs, clock.nowMs()) - CLOCK_SKEW_MS);
  return Number.isNaN(ms) ? undefined : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/**
 * The ticket that an open is about to make, if it is there: the one of this very task in whatever
 * state, else an open one with the same lasting key where that is shared.
 *
 * @returns all of them, the one that stays first; `isOwn`: this task has opened it
 */
export async function findOpened(
  wanted: Wanted,
  tracker: Tracker,
  since: string | undefined,
): Promise<{ readonly all: readonly Ticket[]; readonly isOwn: boolean } | undefined> {
  const { keys } = wanted;
  const recent = await tracker.list({ state: "all", since, maxPages: OPEN_PAGES });
  const mine = await genuine(recent.tickets, wanted, keys.task, tracker);
  const originals = lowestFirst(mine.filter(isOriginal));
  if (originals.length > 0)
    return {
      all: [...originals.filter(isOpen), ...originals.filter((ticket) => !isOpen(ticket))],
      isOwn: true,
    };
  const shared = keys.isShared ? await openWith(keys.lasting, wanted, tracker) : [];
  if (shared.length > 0) return { all: shared, isOwn: false };
  // A duplicate of something that is closed by now.
  return mine.length > 0 ? { all: lowestFirst(mine), isOwn: true } : undefined;
}

/**
 * Open tickets of ours with this key, the lowest number first.
 *
 * @throws UserError when there are too many to be certain
 */
async function openWith(key: string, wanted: Wanted, tracker: Tracker): Promise<readonly Ticket[]> {
  const { tickets, isComplete } = await tracker.list({ state: "open", maxPages: OPEN_PAGES });
  const found = await genuine(tickets, wanted, key, tracker);
  if (found.length === 0 && !isComplete) {
    throw new UserError(
      `${tracker.repository} has more than ${OPEN_PAGES * 100} open issues with the ` +
        `label ${TICKET_LABEL}, and none of the newest is ${key}; whether an older one ` +
        "is cannot be said. Close what is over.",
      "CA-411",
    );
  }
  return lowestFirst(found);
}

/**
 * The ticket that a later task means: the given number, else what an earlier task of the sequence
 * has reported, else what carries the key.
 *
 * @param mayDoubt take one whose text somebody else has edited, where there is no other, and say so
 * @throws UserError naming what was looked for, when there is none, or when it cannot be said which
 * one is meant
 */
export async function findTicket(
  wanted: Wanted,
  tracker: Tracker,
  request: JobRequest<WhichParameters>,
  mayDoubt = false,
): Promise<FoundTicket> {
  const { kind, keys } = wanted;
  const given = request.parameters.number;
  if (given !== undefined) return { ticket: await readGiven(Number(given), tracker), doubts: [] };
  const reported = await findReported(wanted, tracker, request);
  if (reported) return { ticket: reported, doubts: [] };
  const open = await openWith(keys.lasting, wanted, tracker);
  const [lowest, ...more] = open;
  if (lowest && more.length > 0 && !keys.isShared) throw notSure(wanted, open);
  if (lowest)
    return {
      ticket: lowest,
      doubts: keys.isShared ? await closeDuplicates(lowest, more, keys, tracker) : [],
    };
  const { tickets } = await tracker.list({ state: "closed", maxPages: CLOSED_PAGES });
  const closed = (await genuine(tickets, wanted, keys.lasting, tracker)).filter(isOriginal);
  const [newest] = closed;
  if (newest && closed.length > 1 && !keys.isShared) throw notSure(wanted, closed);
  if (newest) return { ticket: newest, doubts: [] };
  const doubtful = mayDoubt ? onlyDoubtful(tracker) : undefined;
  if (doubtful) return doubtful;
  throw await notFound(kind, keys, tracker, tickets);
}

function onlyDoubtful(tracker: Tracker): FoundTicket | undefined {
  const [only, ...others] = tracker.doubtful.filter(({ ticket }) => isOpen(ticket));
  return only && others.length === 0
    ? {
        ticket: only.ticket,
        doubts: [`${only.why}, so its mark may be that of another one`],
      }
    : undefined;
}

async function readGiven(number: number, tracker: Tracker): Promise<Ticket> {
  const read = await tracker.read(number);
  if (!read.ok) throw tracker.refusal(`Issue ${number} could not be read`, read.failure);
  if (!read.value)
    throw new UserError(
      `with.number: ${tracker.repository} has no issue ${number}, or the token may not see it.`,
      "CA-411",
    );
  if (read.value.isPullRequest)
    throw new UserError(
      `with.number: ${number} is a pull request of ${tracker.repository}, not an issue.`,
      "CA-411",
    );
  return read.value;
}

/**
 * What an event says could be made up, so only a ticket that carries the right key counts; where a
 * task is named and its ticket may be about anything, the number has to come from that task's own
 * `finished`.
 */
async function findReported(
  { kind, keys }: Wanted,
  tracker: Tracker,
  request: JobRequest<WhichParameters>,
): Promise<Ticket | undefined> {
  const {
    parameters,
    assignment: { event },
  } = request;
  const by = parameters["opened-by"];
  const data = by === undefined ? dataOf(event) : await ownDataOf(by, request);
  const numbers = new Set(
    Object.entries(data).flatMap(([name, fields]) =>
      by === undefined || name === by ? numberIn(fields, kind) : [],
    ),
  );
  const found: Ticket[] = [];
  for (const number of [...numbers].slice(0, MAX_REPORTED)) {
    const read = await tracker.read(number);
    if (!read.ok) throw tracker.refusal(`Issue ${number} could not be read`, read.failure);
    const ticket = read.value;
    // Named by its task, a ticket of that task counts whatever else it is about.
    if (
      !ticket ||
      !(await isGenuine(ticket, kind, by === undefined ? keys.lasting : undefined, tracker)) ||
      !isOriginal(ticket)
    )
      continue;
    if (
      by !== undefined ||
      (await tracker.isUnedited(ticket)) ||
      (await isOnlyReported(number, kind, request))
    )
      found.push(ticket);
  }
  if (by !== undefined && found.length === 0) {
    throw new UserError(
      `with.opened-by: the event holds no ${kind.numberField} of the task ${quote(by)} ` +
        `that is an ${kind.noun} of ours in ${tracker.repository}.`,
      "CA-411",
    );
  }
  if (found.length > 1 && !keys.isShared) throw notSure({ kind, keys }, found);
  return lowestFirst(found)[0];
}

async function ownDataOf(task: string, request: JobRequest): Promise<JsonObject> {
  if (!isJsonObject(getOwn(dataOf(request.assignment.event), task))) return {};
  // The newest is the one that later tasks were told of.
  const report = (await ownReports(request)).filter((one) => one.task === task).at(-1);
  return report ? Object.fromEntries([[task, report.fields]]) : {};
}

function numberIn(fields: unknown, { numberField }: TicketKind): readonly number[] {
  const value = isJsonObject(fields) ? getOwn(fields as JsonObject, numberField) : undefined;
  return (typeof value === "string" || typeof value === "number") &&
    /^[1-9]\d{0,9}$/.test(String(value))
    ? [Number(value)]
    : [];
}

/**
 * Whether this sequence has opened a single ticket of the kind, and it is this one: then no mark is
 * needed to tell.
 */
async function isOnlyReported(
  number: number,
  kind: TicketKind,
  request: JobRequest,
): Promise<boolean> {
  if (!request.sequences) return false;
  try {
    const numbers = new Set(
      (await ownReports(request)).flatMap(({ fields }) => numberIn(fields, kind)),
    );
    return numbers.size === 1 && numbers.has(number);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** Those of ours that carry the key, and that nobody else has edited. */
export async function genuine(
  tickets: readonly Ticket[],
  { kind }: Wanted,
  key: string,
  tracker: Tracker,
): Promise<Ticket[]> {
  const found: Ticket[] = [];
  for (const ticket of tickets) {
    if (found.length >= MAX_WITH_KEY) break;
    if (await isGenuine(ticket, kind, key, tracker)) found.push(ticket);
  }
  const sound: Ticket[] = [];
  for (const ticket of found) if (await tracker.isUnedited(ticket)) sound.push(ticket);
  return sound;
}

/**
 * Whether we wrote it: it begins with the mark, carries the label, and its author is our token's
 * account. Anybody can write an issue with the mark, but not set a label or write in our name.
 */
async function isGenuine(
  ticket: Ticket,
  kind: TicketKind,
  key: string | undefined,
  tracker: Tracker,
): Promise<boolean> {
  const { mark, labels, author, isPullRequest } = ticket;
  if (
    !mark ||
    mark.noun !== kind.noun ||
    isPullRequest ||
    (key !== undefined && !mark.keys.includes(key))
  )
    return false;
  return labels.some((label) => label.toLowerCase() === TICKET_LABEL) && tracker.isOurs(author);
}

/** Not what somebody, or we, closed in favour of another one. */
function isOriginal({ state, stateReason }: Ticket): boolean {
  return state === "open" || stateReason !== "duplicate";
}

export function isOpen({ state }: Ticket): boolean {
  return state === "open";
}

export function lowestFirst(tickets: readonly Ticket[]): Ticket[] {
  return [...tickets].sort((a, b) => a.number - b.number);
}

function notSure({ kind, keys }: Wanted, tickets: readonly Ticket[]): UserError {
  const numbers = lowestFirst(tickets)
    .slice(0, 5)
    .map(({ number }) => number)
    .join(", ");
  return new UserError(
    `The ${kind.noun}s ${numbers}${tickets.length > 5 ? " and more" : ""} were ` +
      `opened in this sequence (${keys.lasting}), so it cannot be said which one is ` +
      "meant; give number, or opened-by (the task that opened it).",
    "CA-411",
  );
}

async function notFound(
  { noun }: TicketKind,
  { lasting }: Keys,
  tracker: Tracker,
  closed: readonly Ticket[],
): Promise<UserError> {
  const [doubtful] = tracker.doubtful;
  if (doubtful) {
    return new UserError(
      `There is no ${noun} with ${lasting} in ${tracker.repository} that can be relied ` +
        `on: issue ${doubtful.ticket.number} carries that key, but ${doubtful.why}, and ` +
        "whoever edits it can write the mark of another one into it. Look at its edit " +
        "history, and give number if it is the right one.",
      "CA-417",
    );
  }
  const foreign =
    closed.find(({ mark }) => mark?.keys.includes(lasting)) ??
    (await tracker.list({ state: "open", maxPages: 1 })).tickets.find(({ mark }) =>
      mark?.keys.includes(lasting),
    );
  const why = foreign
    ? ` Issue ${foreign.number} carries that key, but ` +
      `${foreign.mark?.noun === noun ? `${quote(foreign.author.login)} has written it and not the account of this token` : `it is an ${foreign.mark?.noun}`}.`
    : "";
  return new UserError(
    `There is no ${noun} with ${lasting} in ${tracker.repository} (label ` +
      `${TICKET_LABEL}; open, or among the newest closed ones).${why} It was not ` +
      "opened by this action, or in another repository, or by another token; give " +
      "number if it is there.",
    "CA-411",
  );
}
