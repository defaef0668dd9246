import type { Ended } from "./attempt";
import { complaintsOf } from "./checks";
import type { ChoicePoint, Deviation, Schedule } from "./choices";
import { deviation } from "./choices";
import type { Played } from "./play";
import { play } from "./play";
import type { Scenario } from "./scenario";

export interface Finding {
  readonly scenario: string;
  readonly schedule: Schedule;
  readonly complaints: readonly string[];
}

export interface Explored {
  readonly scenario: string;
  readonly schedules: number;
  /** Played to a state from which everything had been tried before. */
  readonly pruned: number;
  /** What the plays came to, each once. */
  readonly ends: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly isComplete: boolean;
}

interface ExploreOptions {
  readonly deviations: number;
  /** Equal states are played on from once; without it every schedule is played to its end. */
  readonly prunes?: boolean;
  /** Only each so manyeth deviation from the default run is tried. */
  readonly stride?: number;
  readonly maxFindings?: number;
  readonly untilMs?: number;
}

/**
 * Tries the default run of a scenario and every run with up to so many deviations from it.
 *
 * Two plays that meet in an equal state – the world, what is saved, the clock, and what every
 * process alive has been told – go on in the same way, so the second one is given up there unless
 * it may deviate more often.
 */
export async function explore(
  scenario: Scenario,
  { deviations, prunes = true, stride = 1, maxFindings = 20, untilMs = Infinity }: ExploreOptions,
): Promise<Explored> {
  /** State → how many deviations were left there, at most. */
  const tried = new Map<string, number>();
  const findings: Finding[] = [];
  const ends = new Set<string>();
  let schedules = 0;
  let pruned = 0;

  const tryAll = async (schedule: Schedule): Promise<void> => {
    if (findings.length >= maxFindings || Date.now() > untilMs) return;
    schedules++;
    /** At which there is something to try; the point of the last deviation itself is over. */
    const points: ChoicePoint[] = [];
    let isBehind = schedule.length === 0;
    const left = deviations - schedule.length;
    const played = await play(scenario, schedule, (point) => {
      // Up to the last deviation this is the way of a play that was tried before.
      if (point.deviations < schedule.length) return false;
      if (!isBehind) {
        isBehind = true;
        return false;
      }
      if (prunes) {
        const { state } = point;
        const known = tried.get(state);
        if (known !== undefined && known >= left) return true;
        tried.set(state, left);
      }
      points.push(point);
      return false;
    });
    if (!played) pruned++;
    else {
      ends.add(endOf(played));
      const complaints = complaintsOf(played);
      if (complaints.length > 0) findings.push({ scenario: scenario.name, schedule, complaints });
    }
    if (left === 0) return;
    const deviating = points.flatMap((point) =>
      point.alternatives
        .map((what): Deviation => deviation(point.where, what))
        .filter((next) => !scenario.leavesOut?.test(next)),
    );
    const chosen = schedule.length === 0 ? spread(deviating, stride) : deviating;
    for (const next of chosen) await tryAll([...schedule, next]);
  };
  await tryAll([]);
  return {
    scenario: scenario.name,
    schedules,
    pruned,
    ends,
    findings,
    isComplete: stride === 1 && findings.length < maxFindings && Date.now() <= untilMs,
  };
}

/**
 * Every so manyeth, from all over the list: a play that is not explored to the end has then been
 * tried in all its parts.
 */
function spread<T>(list: readonly T[], stride: number): T[] {
  const rows = Math.ceil(Math.sqrt(list.length));
  return list
    .map((one, at) => ({ one, at, rank: (at % rows) * list.length + at }))
    .filter(({ at }) => at % stride === 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** What can be seen of a play when it is over, without its times. */
function endOf({ world, attempts, isRestless }: Played): string {
  const { plane, sent, works, artifacts } = world;
  return JSON.stringify([
    isRestless,
    plane.state,
    plane.taken.map(({ kind, source, isCounted }) => [kind, source, isCounted]),
    sent.map(({ by, kind, verdict }) => [by, kind, verdict]),
    works.map(({ source, exitCode }) => [source, exitCode]),
    artifacts.map(({ name }) => name),
    attempts.map(({ source, main, post }) => [source, endingOf(main), endingOf(post)]),
  ]);
}

function endingOf(ended: Ended): string | undefined {
  if (typeof ended === "string") return ended;
  return "refused" in ended ? ended.code : `${ended.ended} ${ended.code}`;
}

/** One schedule, to the end. @throws Error when it does not lead where it says */
export async function replay(
  scenario: Scenario,
  schedule: Schedule,
): Promise<{ readonly complaints: readonly string[]; readonly played: Played }> {
  const played = await play(scenario, schedule);
  if (!played) throw new Error("it was given up");
  const { unmet } = played.world.choices;
  if (unmet.length > 0)
    throw new Error(`never came to: ${unmet.join(", ")}; it came to\n${traceOf(played)}`);
  return { complaints: complaintsOf(played), played };
}

/** Every choice of a play with its time, for people. */
function traceOf({ world }: Played): string {
  return world.choices.points
    .map(({ atMs, where }) => `${String(atMs).padStart(9)} ${where}`)
    .join("\n");
}
