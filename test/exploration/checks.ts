import type { Ended } from "./attempt";
import type { Played } from "./play";
import type { AttemptOutcome } from "./runner";
import type { Sent, Work, World } from "./world";
import { OUTAGES, runIdOf } from "./world";

/**
 * Post has to be done before the runner ends it, with time left for keeping a result and closing
 * what the job opened.
 */
const MAX_POST_MS = 235_000;

/** What must hold after the last sweep, whatever has happened. Empty: it does. */
export function complaintsOf(played: Played): string[] {
  const { world } = played;
  return [
    ...new Set([
      ...world.violations,
      ...endOf(played),
      ...leftTo(played),
      ...silenceOf(world),
      ...lifeOf(world),
      ...orderOf(world),
      ...truthOf(played),
      ...worksOf(played),
      ...othersOf(world),
      ...timesOf(played),
    ]),
  ];
}

/** Nothing of ours is owed in the end, and the sweeps have come to rest. */
function endOf({ world, isRestless }: Played): string[] {
  const { plane } = world;
  const owed = plane.count("started") - plane.count("finished");
  const complaints = isRestless ? ["the sweeps never come to rest"] : [];
  if (plane.state === "open" && !isKnownToNobody(world))
    complaints.push(`the task hangs: ${owed} finished are missing`);
  return complaints;
}

/** Another caller's run answers him alone. */
function leftTo({ world, attempts }: Played): string[] {
  if (!world.scenario.hasStranger) return [];
  return attempts
    .filter(({ main, post }) => [main, post].some((ended) => isLeft(ended)))
    .map(({ source }) => `${source} was left to the run of another caller`);
}

function isLeft(ended: Ended): boolean {
  return typeof ended === "object" && "ended" in ended && ended.code === "CA-314";
}

/** Without a list of what waits, a run that has put nothing down and sent nothing is all there was. */
function isKnownToNobody({ plane, putDownBy }: World): boolean {
  return plane.isCallback && putDownBy.size === 0;
}

/** While the work goes on and the network holds, nobody takes us for dead. */
function lifeOf({ plane, works, outages, begunMs, scenario }: World): string[] {
  if (plane.state !== "lapsed" || outages.size > 0 || scenario.isReported === false) return [];
  const atMs = (plane.closedMs ?? 0) - begunMs;
  return works
    .filter((work) => !work.isElsewhere && isAtWork(work, atMs))
    .map(({ source }) => `the state gave up while ${source} was at work`);
}

function silenceOf({ scenario, sent }: World): string[] {
  if (!scenario.isSilent) return [];
  return sent
    .filter(({ by }) => !by.startsWith("sweep"))
    .map(({ by, kind }) => `${by} is to be silent, and sends ${kind}`);
}

/**
 * Each run sends one `started` and one `finished` at most, and no `finished` comes before a
 * `started`.
 */
function orderOf(world: World): string[] {
  const { sent, plane } = world;
  const complaints: string[] = [];
  for (const id of new Set(sent.map(({ source }) => runIdOf(source)))) {
    for (const kind of ["started", "finished"] as const) {
      const ours = sent.filter(
        (one) =>
          one.kind === kind && !one.pays && runIdOf(one.source) === id && !isAfterAnother(one),
      );
      if (ours.length > 1 && !maySendTwice(world))
        complaints.push(
          `run ${id} has sent ${ours.length} ${kind}, by ${ours.map(({ by }) => by).join(" and ")}`,
        );
    }
  }
  const first = plane.taken.findIndex(({ kind }) => kind === "finished");
  if (!plane.takesOne && first === 0 && runIdOf(plane.taken[0]?.source ?? "") !== undefined)
    complaints.push("finished was sent before anybody had sent started");
  return complaints;
}

/** What was sent is what the work came to, and what was written down. */
function truthOf({ world, attempts }: Played): string[] {
  const complaints: string[] = [];
  for (const finished of world.sent.filter(({ kind, pays }) => kind === "finished" && !pays)) {
    const works = world.works.filter(({ source }) => source === finished.source);
    if (
      finished.verdict === "pass" &&
      !works.some(({ exitCode, untilMs = Infinity }) => exitCode === 0 && untilMs <= finished.atMs)
    )
      complaints.push(`${finished.by} said pass for ${finished.source}, and its work did not`);
    // What was begun elsewhere by a main that could not write that down is not known to anybody.
    if (
      works.some(
        (work) =>
          isAtWork(work, finished.atMs) &&
          !(work.isElsewhere && attempts.some((one) => isOf(one, work) && isEndedBefore(one))),
      )
    )
      complaints.push(`${finished.by} said finished for ${finished.source} while its work went on`);
    const sender = attempts.find(({ names }) => names.includes(finished.by));
    if (sender?.outcome !== undefined && finished.verdict !== sender.outcome)
      complaints.push(
        `${finished.by} said ${finished.verdict}, and main had written down ${sender.outcome}`,
      );
    const attempt = attempts.find(
      ({ source, keptAs, waitsUntilMs }) =>
        source === finished.source && (keptAs !== undefined || waitsUntilMs !== undefined),
    );
    if (
      attempt?.keptAs !== undefined &&
      finished.by.startsWith("sweep") &&
      finished.verdict !== attempt.keptAs
    )
      complaints.push(
        `${finished.by} said ${finished.verdict}, and ${finished.source} had kept ${attempt.keptAs}`,
      );
    if (
      attempt?.waitsUntilMs !== undefined &&
      finished.atMs < attempt.waitsUntilMs &&
      !isEndedBefore(attempt) &&
      !works.some(({ isElsewhere, untilMs = Infinity }) => isElsewhere && untilMs <= finished.atMs)
    )
      complaints.push(
        `${finished.by} ended ${finished.source} at ${finished.atMs}, which waits until ${attempt.waitsUntilMs}`,
      );
  }
  return complaints;
}

/** A waiting run whose main could not write that down owes an answer like any other. */
function isEndedBefore({ main }: AttemptOutcome): boolean {
  return typeof main !== "object" || !("ended" in main) || main.ended !== "parked";
}

/**
 * No work is begun for which a result is there already, none goes on beside another, and none has
 * its task ended by us.
 */
function worksOf({ world, attempts }: Played): string[] {
  const { sent, scenario } = world;
  const works = world.works.filter(({ isElsewhere }) => !isElsewhere);
  const complaints: string[] = [];
  const mayOverlap =
    scenario.isExclusive === false &&
    (scenario.isReported === false ||
      scenario.webhook === "twice" ||
      // Nothing is put down there, so that an id tells nobody whose token another run has.
      scenario.stepFunctions !== undefined ||
      world.unreported.size > 0);
  for (const work of works) {
    const earlier = attempts.filter(
      ({ source, keptAs }) =>
        keptAs !== undefined &&
        runIdOf(source) !== runIdOf(work.source) &&
        works.some((one) => one.source === source && one.fromMs < work.fromMs),
    );
    if (
      earlier.length > 0 &&
      scenario.isReported !== false &&
      // Where nothing is counted, nobody can tell whom the earlier run has worked for.
      isCounted(scenario) &&
      // Each of two requests of the webhook service wants its own.
      scenario.webhook !== "twice" &&
      !world.unreported.has(runIdOf(work.source) ?? 0)
    )
      complaints.push(
        `${work.source} did the work again, and ${earlier.map(({ source }) => source).join(", ")} had kept its result`,
      );
    const beside = works.filter(
      (other) => other !== work && other.fromMs < work.fromMs && isAtWork(other, work.fromMs),
    );
    if (beside.length > 0 && !mayOverlap)
      complaints.push(
        `${work.source} began to work while ${beside.map(({ source }) => source).join(", ")} did`,
      );
    const closing = closingOf(world);
    if (closing && isAtWork(work, closing.atMs) && !mayOverlap && !isIntruded(world))
      complaints.push(`${closing.by} ended the task while ${work.source} was at work`);
  }
  // An answer of our own that only repeats one.
  if (sent.length > 0 && works.length > new Set(works.map(({ source }) => source)).size)
    complaints.push("one run attempt has done the work twice");
  return complaints;
}

/** Nobody whose `started` is open has the task ended under his hands by us. */
function othersOf(world: World): string[] {
  const closing = closingOf(world);
  if (!closing) return [];
  const taken = world.plane.taken.map((one) => ({ ...one, atMs: one.atMs - world.begunMs }));
  const before = taken.filter(({ atMs }) => atMs <= closing.atMs);
  const net = (source: string) =>
    before.filter((one) => one.source === source && one.kind === "started").length -
    before.filter((one) => one.source === source && one.kind === "finished").length;
  if (net("executor") <= 0) return [];
  // Who answers between our last reading and our sending cannot be seen: there is no
  // compare-and-set.
  const answered = taken.find(({ source }) => source === "bridge");
  if (answered && closing.countsMs !== undefined && answered.atMs >= closing.countsMs) return [];
  return [`${closing.by} ended the task while another executor was at work`];
}

function timesOf({ attempts }: Played): string[] {
  return attempts
    .filter(({ postMs }) => postMs > MAX_POST_MS)
    .map(({ source, postMs }) => `post of ${source} took ${postMs} ms`);
}

/** Our answer with which the counts balanced, if that is how the task ended. */
function closingOf({ plane, sent, begunMs }: World): Sent | undefined {
  if (plane.state !== "finished" || plane.closedMs === undefined) return undefined;
  const at = plane.closedMs - begunMs;
  const last = plane.taken.filter(({ isCounted }) => isCounted).at(-1);
  return sent.find(
    ({ source, atMs, kind }) => kind === last?.kind && source === last?.source && atMs === at,
  );
}

function isIntruded({ plane }: World): boolean {
  return plane.taken.some(({ source }) => source === "bridge");
}

/** As docs/guarantees.md says: `verify: off` does not wait until it can be told what arrived. */
function maySendTwice({ scenario, outages }: World): boolean {
  return (
    scenario.verify === "off" && (outages.has(OUTAGES.reads) || outages.has(OUTAGES.everything))
  );
}

/** Two people may answer one question in the same second; what comes second has no effect. */
function isAfterAnother({ by, isCounted }: Sent): boolean {
  return by.includes("comment") && !isCounted;
}

function isOf({ source }: AttemptOutcome, work: Work): boolean {
  return source === work.source;
}

function isAtWork({ fromMs, untilMs = Infinity }: Work, ms: number): boolean {
  return fromMs < ms && ms < untilMs;
}

/** Keptn alone tells whose answers it has counted. */
function isCounted({ callback, stepFunctions }: World["scenario"]): boolean {
  return callback === undefined && stepFunctions === undefined;
}
