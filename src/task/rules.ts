import type { Owed } from "../domain/counting/event-counts";
import {
  APPROVAL_TASK,
  count,
  dispatchesOwed,
  isApprovalAnswered,
  isSameRun,
  isComplete,
  owedBy,
} from "../domain/counting/event-counts";
import { readAgainUntilMs } from "../domain/retry";
import type { UndeliveredResult } from "../domain/counting/undelivered-result";
import type { End, Facts, Kind, Known, Saved, Settings } from "./knowledge";

/** Somebody else's `started` may still be on its way while a task is this young. */
const YOUNG_TASK_MS = 60_000;
/** When the counts are looked at until it is clear whose `started` it is, since the first look. */
const LOOK_FOR_STARTED_MS = [0, 500, 1_000, 2_000, 3_500, 5_000];
/** When it is looked whether something arrived: the event store shows it a little later. */
const LOOK_FOR_OURS_MS = [300, 1_000, 2_500, 5_000, 8_000];
const NOT_ARRIVED_MS = 8_000;

function partyOf({ saved, settings }: Pick<Known, "saved" | "settings">) {
  const { source, also } = settings;
  return {
    source,
    ...(also && { also }),
    startedSent: saved.started,
    finishedSent: saved.finished,
  };
}

/** By the counts as they are, or were; else by what the inputs say about who sends `started`. */
export function owed(known: Known): Owed {
  const { saved, facts, settings } = known;
  const counts = facts.counts ?? facts.lastCounts;
  const { sendStarted, taskName } = settings;
  if (!counts)
    return {
      started: isAlwaysOurs(settings) && saved.started === 0,
      finished: saved.finished > 0 ? 0 : 1,
      answered: saved.finished,
      superfluous: 0,
    };
  const owes = owedBy(counts, { name: taskName }, partyOf(known));
  // Who says `never` knows of a sender of `started` that we cannot tell apart.
  return sendStarted === "never" ? { ...owes, started: false } : owes;
}

/** Where nothing is counted, nobody else announces a task. */
function isAlwaysOurs({ sendStarted, can }: Settings): boolean {
  return can.started && (sendStarted === "always" || (sendStarted === "auto" && !can.counts));
}

/** It was sent, and the control plane said that the task takes nothing any more. */
export function isRefusedAsClosed({ facts: { failed } }: Known): boolean {
  return failed?.request === "send" && failed.failure.kind === "closed";
}

/** A sign of life may come as often as one likes: refused, it tells nothing of an earlier one. */
export function mayHaveClosed({ saved: { doubt }, settings: { can } }: Known): boolean {
  return doubt === "finished" || (doubt === "started" && !can.lapses);
}

export function againMs({ facts: { failed, ...facts } }: Known): number | undefined {
  if (failed?.againMs === undefined) return undefined;
  return failed.againMs > repeatedUntilMs(failed, facts) ? undefined : failed.againMs;
}

function repeatedUntilMs(
  { request, failure, sinceMs }: NonNullable<Facts["failed"]>,
  { readUntilMs, sendUntilMs }: Pick<Facts, "readUntilMs" | "sendUntilMs">,
): number {
  if (request === "send") return sendUntilMs;
  if (request === "counts") return readAgainUntilMs(failure, sinceMs, readUntilMs);
  // What is in doubt is looked for as long as there is time, whoever answers instead.
  return readAgainUntilMs(failure, Infinity, sendUntilMs);
}

/**
 * Whether counts that could not be read have to be waited for. Not where they are refused for good,
 * as to a token that may send and not read; nor with `verify: off`; nor with `prefer` where it is
 * certain that a `started` stands before our `finished`.
 */
export function isReadLater({ saved, facts, settings }: Known): boolean {
  if (facts.failed?.request !== "counts") return false;
  const { verify, sendStarted } = settings;
  const { kind, isForgotten } = facts.failed.failure;
  // Before the work, a policy that needs no counts goes on without them.
  if (!saved.outcome) return sendStarted === "auto" && verify === "require";
  if (verify === "off" || kind === "unauthorized" || kind === "refused") return false;
  const isStarted = saved.started > 0 || saved.isStarted === true || facts.lastCounts !== undefined;
  // Who was read and knows nothing of the task has not closed it either, and will know no more.
  return (verify === "require" && !isForgotten) || (sendStarted === "auto" && !isStarted);
}

export function hasNotArrived({ saved, facts: { look, doubtSinceMs } }: Known): boolean {
  return (
    saved.doubt !== undefined && look !== undefined && look.atMs - doubtSinceMs >= NOT_ARRIVED_MS
  );
}

export function isNeverKnown({ saved, facts, settings }: Known): boolean {
  if (!saved.doubt || !facts.isOldDoubt || facts.failed?.request !== "look") return false;
  const { kind } = facts.failed.failure;
  return settings.verify === "off" || kind === "unauthorized" || kind === "refused";
}

/** What was accepted is answered, whatever could not be read after it. */
export function endOfCancelled({ finished, outcome }: Saved): End {
  if (finished > 0) return "answered, unread";
  return outcome ? "undelivered" : "cancelled";
}

export function nextLookMs({ look, doubtSinceMs }: Facts): number {
  const lookedMs = look?.atMs ?? -Infinity;
  return (
    LOOK_FOR_OURS_MS.map((ms) => doubtSinceMs + ms).find((ms) => ms > lookedMs) ?? lookedMs + 3_000
  );
}

export function nextCountsMs({ firstCountsMs, nowMs }: Facts): number | undefined {
  const sinceMs = firstCountsMs ?? nowMs;
  return LOOK_FOR_STARTED_MS.map((ms) => sinceMs + ms).find((ms) => ms > nowMs);
}

export function areCountsRead({ can, sendStarted, verify }: Settings, { outcome }: Saved): boolean {
  return can.counts && (!outcome || sendStarted === "auto" || verify !== "off");
}

/** Nothing that is not known can add to what we owe. */
export function isCertain(known: Known): boolean {
  const { saved, facts, settings } = known;
  if (facts.counts || !areCountsRead(settings, saved)) return true;
  if (!facts.lastCounts) return facts.failed?.request === "counts";
  return saved.started === 0 || owed(known).superfluous > 0;
}

export function isClosed({ facts }: Known): boolean {
  return facts.counts?.open === false;
}

export function isSettledWithoutUs(known: Known): boolean {
  const { counts } = known.facts;
  return counts !== undefined && isComplete(counts) && !isOurs(known);
}

/** Somebody else has answered the approval itself. */
export function isOnlyBalanceLeft(known: Known): boolean {
  const { saved, facts, settings } = known;
  return (
    saved.outcome === "ours" &&
    facts.counts !== undefined &&
    isApprovalAnswered(facts.counts, { name: settings.taskName }, partyOf(known))
  );
}

export function isLoneFinished({ facts, settings }: Known): boolean {
  const { counts } = facts;
  if (!counts || settings.role !== "stand-in") return false;
  const ours = (kind: Kind) => count(counts, kind, (sender) => isSameRun(sender, settings.source));
  return ours("finished") > ours("started") && count(counts, "finished") > count(counts, "started");
}

/** Something of ours, from any attempt of this run, stands in the counts or was accepted. */
function isOurs({ saved, facts, settings }: Known): boolean {
  const parties = [settings.source, ...(settings.also ?? [])];
  return (
    saved.started > 0 ||
    saved.finished > 0 ||
    facts.counts?.answers.some(({ source }) =>
      parties.some((party) => isSameRun(party, source)),
    ) === true
  );
}

export function startedMayCome(known: Known): boolean {
  const { saved, facts, settings } = known;
  if (!facts.counts || (!saved.outcome && settings.sendStarted !== "auto")) return false;
  const { answered, started, finished } = owed(known);
  const isYoung = !(facts.nowMs - settings.sentMs >= YOUNG_TASK_MS);
  return isYoung && answered === 0 && (started || finished === 0);
}

export function isStartedOurs(known: Known): boolean {
  const { sendStarted, taskName, can } = known.settings;
  if (sendStarted !== "auto" || !can.counts) return isAlwaysOurs(known.settings);
  return known.facts.counts !== undefined && owed(known).started && taskName !== APPROVAL_TASK;
}

export function mayBeDuplicate(known: Known): boolean {
  const { settings, saved, facts } = known;
  return (
    settings.role !== "stand-in" &&
    saved.work === "none" &&
    (facts.counts !== undefined || !settings.can.counts) &&
    (settings.verify !== "off" || settings.role === "post") &&
    !isOurs(known)
  );
}

/** How many dispatches of the task are unanswered. */
export function dispatches({ facts, settings }: Known): number {
  if (!settings.can.counts) return 1;
  return facts.counts
    ? dispatchesOwed(facts.counts, { name: settings.taskName }, settings)
    : Infinity;
}

/** A run that has answered owes nothing any more. */
export function olderAtWork({ facts, settings }: Known): readonly number[] {
  const { older, counts } = facts;
  const repository = settings.source.replace(/(?<!\d)\d*\/attempts\/\d*$/, "");
  const hasAnswered = (id: number) =>
    counts?.answers.some(
      ({ kind, source }) => kind === "finished" && isSameRun(source, `${repository}${id}`),
    );
  return older === undefined || older === "unknown" ? [] : older.filter((id) => !hasAnswered(id));
}

/**
 * Without counts an id is all that is known, and whoever waits now may be another one than the one
 * who waited for the older run; the sweep knows whom it was for.
 */
export function mayHaveKept(known: Known): boolean {
  return mayBeDuplicate(known) && known.settings.can.counts;
}

/** More answers may be owed than older runs will give: one of them is this run's. */
export function dueKept(known: Known): UndeliveredResult | undefined {
  const { facts, settings } = known;
  const { counts, kept = [] } = facts;
  if (!mayHaveKept(known)) return undefined;
  const due = kept.filter(
    ({ source }) => !counts || owedBy(counts, { name: settings.taskName }, { source }).finished > 0,
  );
  return due.length + olderAtWork(known).length < dispatches(known) ? undefined : due[0];
}
