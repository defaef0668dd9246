import type { Scenario } from "./scenario";
import type { Move } from "./world";
import { MINUTE, OUTAGES, SECOND } from "./world";

const OTHERS: readonly Move[] = [
  "the sequence is aborted",
  "somebody answers",
  "another executor begins",
];
/** A moment before the work comes to its end. */
const BEFORE_THE_END_MS = 24 * SECOND;

/**
 * What was explored, by plain names. Each is a default run; what can go wrong at each request, each
 * wait and each write deviates from it. The first ones are the main ones.
 */
export const SCENARIOS = {
  plain: {
    name: "one run, as documented",
    moves: [...OTHERS, "the webhook's started"],
  },
  ownSteps: { name: "one run with own steps", ownSteps: true, moves: OTHERS },
  ownStarted: {
    name: "no other sender announces",
    webhook: "never",
    moves: ["the webhook's started", "another executor begins", "the sequence is aborted"],
  },
  beside: {
    name: "another executor is at work",
    otherExecutor: "at work",
    moves: ["the sequence is aborted", "somebody answers"],
  },
  queued: {
    name: "two runs of one dispatch, one after the other",
    dispatches: 2,
    moves: ["the sequence is aborted"],
  },
  parked: {
    name: "the job waits for a person",
    waitsMs: 40 * MINUTE,
    moves: ["the sequence is aborted", "somebody answers"],
  },
  swept: {
    name: "a sweep begins at any moment",
    moves: ["a sweep", "the sequence is aborted"],
  },

  // The work and its form.
  fails: { name: "the work says no", exitCode: 1 },
  fallsOver: { name: "the work cannot be done", exitCode: 127, ownSteps: true },
  long: { name: "the work takes three minutes", jobMs: 3 * MINUTE },
  longOwnSteps: {
    name: "own steps take an hour",
    jobMs: 60 * MINUTE,
    ownSteps: true,
    moves: ["the sequence is aborted"],
  },
  noArtifacts: { name: "nothing can be kept", cannotKeep: true },
  skippedBefore: { name: "our step is skipped in a green job", before: "skipped" },
  failedBefore: {
    name: "a step before ours fails",
    before: "failed",
    moves: ["the sequence is aborted", "another executor begins"],
  },
  failedBeforeUnannounced: {
    name: "a step before ours fails, and started was not sent",
    before: "failed",
    webhook: "never",
    moves: ["the webhook's started"],
  },
  twoSteps: {
    name: "two steps of the action in one job, both with a script",
    secondStep: "script",
  },
  twoStepsOwnFirst: {
    name: "two steps of the action in one job, the first with own steps",
    ownSteps: true,
    secondStep: "script",
  },
  twoStepsOwnLast: {
    name: "two steps of the action in one job, the second with own steps",
    secondStep: "own steps",
  },
  rule: {
    name: "a catalogue's rule says how to answer",
    hasRule: true,
    moves: ["the sequence is aborted", "somebody answers"],
  },
  silent: {
    name: "silent mode beside an executor that answers",
    isSilent: true,
    webhook: "never",
    otherExecutor: "at work",
    moves: ["the sequence is aborted"],
  },
  silentAnnounced: {
    name: "silent mode, though the webhook service has announced the task",
    isSilent: true,
  },

  // Who announces, and who answers.
  webhookLate: {
    name: "the webhook's started comes three seconds late",
    webhook: "never",
    script: [{ atMs: 8 * SECOND, move: "the webhook's started" }],
  },
  webhookTooLate: {
    name: "the webhook's started comes while the work goes on",
    webhook: "never",
    script: [{ atMs: 15 * SECOND, move: "the webhook's started" }],
  },
  webhookTwice: {
    name: "the webhook service asks twice, and both dispatches arrive",
    webhook: "twice",
    dispatches: 2,
  },
  webhookTwiceParallel: {
    name: "the webhook service asks twice, and the runs work at the same time",
    webhook: "twice",
    dispatches: 2,
    isExclusive: false,
  },
  webhookElsewhere: {
    name: "the webhook service asks twice, and the other request went elsewhere",
    webhook: "twice",
    script: [{ atMs: MINUTE, move: "somebody answers" }],
  },
  executorFirst: {
    name: "another executor answers first",
    otherExecutor: "answers first",
    moves: ["the sequence is aborted"],
  },
  executorFirstAlone: {
    name: "another executor answers first, and our task was not announced",
    otherExecutor: "answers first",
    webhook: "never",
  },
  executorLater: {
    name: "another executor begins while we work",
    script: [{ atMs: 15 * SECOND, move: "another executor begins" }],
  },
  intruder: {
    name: "somebody answers in the middle of the work",
    script: [{ atMs: 15 * SECOND, move: "somebody answers" }],
  },
  intruderOwnSteps: {
    name: "somebody answers in the middle of own steps",
    ownSteps: true,
    script: [{ atMs: 15 * SECOND, move: "somebody answers" }],
  },
  aborted: {
    name: "the sequence is aborted in the middle of the work",
    script: [{ atMs: 15 * SECOND, move: "the sequence is aborted" }],
  },
  abortedOwnSteps: {
    name: "the sequence is aborted in the middle of own steps",
    ownSteps: true,
    script: [{ atMs: 15 * SECOND, move: "the sequence is aborted" }],
  },

  // More than one run.
  queuedOwnSteps: {
    name: "two runs of one dispatch, one after the other, with own steps",
    dispatches: 2,
    ownSteps: true,
  },
  parallel: {
    name: "two runs of one dispatch at the same time, and GitHub tells",
    dispatches: 2,
    isExclusive: false,
  },
  late: {
    name: "a duplicate comes at any moment",
    isExclusive: false,
    moves: ["a duplicate dispatch"],
  },
  unreported: {
    name: "two runs of one dispatch at the same time, and GitHub does not tell",
    dispatches: 2,
    isExclusive: false,
    isReported: false,
  },
  rerun: {
    name: "the run is started again",
    moves: ["the run is begun again"],
  },
  rerunOwnSteps: {
    name: "the run with own steps is started again",
    ownSteps: true,
    moves: ["the run is begun again"],
  },

  // What waits, and what wakes it.
  waitsForRun: {
    name: "the job waits for another run that succeeds",
    waitsMs: 40 * MINUTE,
    waitsForRun: { ms: 10 * MINUTE, conclusion: "success" },
  },
  waitsForFailingRun: {
    name: "the job waits for another run that fails",
    waitsMs: 40 * MINUTE,
    waitsForRun: { ms: 10 * MINUTE, conclusion: "failure" },
    moves: ["the sequence is aborted"],
  },
  waitsInVain: {
    name: "the job waits for another run that takes too long",
    waitsMs: 20 * MINUTE,
    waitsForRun: { ms: 90 * MINUTE, conclusion: "success" },
  },
  approved: {
    name: "an approval is given by a comment",
    isApproval: true,
    webhook: "never",
    script: [{ atMs: 2 * MINUTE, move: "a person approves" }],
    moves: ["somebody answers", "the sequence is aborted"],
  },
  denied: {
    name: "an approval is denied by a comment",
    isApproval: true,
    script: [{ atMs: 2 * MINUTE, move: "a person denies" }],
  },
  approvedThere: {
    name: "an approval is given in the control plane",
    isApproval: true,
    script: [{ atMs: 2 * MINUTE, move: "somebody answers" }],
  },
  approvedBoth: {
    name: "an approval is given by two comments, one after the other",
    isApproval: true,
    script: [
      { atMs: 2 * MINUTE, move: "a person approves" },
      { atMs: 3 * MINUTE, move: "a person denies" },
    ],
  },
  approvalUnanswered: {
    name: "an approval without an answer in time",
    isApproval: true,
    moves: ["a person approves"],
  },

  // Settings and control planes.
  prefer: {
    name: "verify: prefer",
    verify: "prefer",
    moves: ["the sequence is aborted"],
  },
  off: { name: "verify: off", verify: "off" },
  preferOwnStarted: {
    name: "verify: prefer, and no other sender announces",
    verify: "prefer",
    webhook: "never",
  },
  never: { name: "send-started: never", sendStarted: "never" },
  always: { name: "send-started: always", sendStarted: "always", webhook: "never" },
  preferNever: {
    name: "verify: prefer with send-started: never",
    verify: "prefer",
    sendStarted: "never",
  },
  preferAlways: {
    name: "verify: prefer with send-started: always",
    verify: "prefer",
    sendStarted: "always",
    webhook: "never",
  },
  offNever: {
    name: "verify: off with send-started: never",
    verify: "off",
    sendStarted: "never",
  },
  offAlways: {
    name: "verify: off with send-started: always",
    verify: "off",
    sendStarted: "always",
    webhook: "never",
  },
  old: {
    name: "Keptn before 0.18",
    isOld: true,
    moves: ["the sequence is aborted", "somebody answers"],
  },
  oldOwnStarted: {
    name: "Keptn before 0.18, and no other sender announces",
    isOld: true,
    webhook: "never",
  },
  storeLate: {
    name: "the event store shows everything three seconds late",
    storeLateMs: 3 * SECOND,
  },
  storeVeryLate: {
    name: "the event store shows everything twenty seconds late",
    storeLateMs: 20 * SECOND,
  },
  countsLate: {
    name: "what was sent is counted two seconds later",
    countsLateMs: 2 * SECOND,
    webhook: "never",
  },

  // Outages that last longer than a run.
  outage: {
    name: "the control plane goes away before the work ends",
    script: [{ atMs: BEFORE_THE_END_MS, move: OUTAGES.everything }],
  },
  outageOfReads: {
    name: "from before the work ends nothing can be read",
    script: [{ atMs: BEFORE_THE_END_MS, move: OUTAGES.reads }],
  },
  outageOfSends: {
    name: "from before the work ends nothing can be sent",
    script: [{ atMs: BEFORE_THE_END_MS, move: OUTAGES.sends }],
  },
  outageOfGitHub: {
    name: "GitHub goes away before two runs of one dispatch begin",
    dispatches: 2,
    isExclusive: false,
    script: [{ atMs: SECOND, move: OUTAGES.github }],
  },
  outageOfAll: {
    name: "the control plane and GitHub go away before the work ends",
    script: [
      { atMs: BEFORE_THE_END_MS, move: OUTAGES.everything },
      { atMs: BEFORE_THE_END_MS, move: OUTAGES.github },
    ],
  },
  outageAtFirst: {
    name: "the control plane is away when the run begins",
    script: [{ atMs: SECOND, move: OUTAGES.everything }],
  },
  sweptOften: {
    name: "sweeps go on beside the run",
    script: [4, 10, 24, 26, 28].map((s) => ({ atMs: s * SECOND, move: "a sweep" as const })),
  },
  sweptOwnSteps: {
    name: "a sweep begins at any moment of a run with own steps",
    ownSteps: true,
    webhook: "never",
    moves: ["a sweep"],
  },
  sweptParked: {
    name: "a sweep begins at any moment while the job waits",
    waitsMs: 20 * MINUTE,
    moves: ["a sweep", "somebody answers"],
  },

  // Addresses that wait for one answer, and tell nothing.
  callback: {
    name: "callback: one run",
    callback: {},
    webhook: "never",
    moves: ["somebody answers", "the sequence is aborted"],
  },
  callbackStarted: {
    name: "callback: one that takes started, too",
    callback: { startedUrl: true },
    webhook: "never",
    moves: ["somebody answers"],
  },
  callbackOwnSteps: {
    name: "callback: one run with own steps",
    callback: {},
    webhook: "never",
    ownSteps: true,
    moves: ["somebody answers"],
  },
  callbackFails: {
    name: "callback: the work says no",
    callback: {},
    webhook: "never",
    exitCode: 1,
  },
  callbackFailedBefore: {
    name: "callback: a step before ours fails",
    callback: {},
    webhook: "never",
    before: "failed",
  },
  callbackEarly: {
    name: "callback: the answer comes before the wait is stored",
    callback: { waitsFromMs: 20 * SECOND },
    webhook: "never",
    jobMs: SECOND,
  },
  callbackLate: {
    name: "callback: somebody answers in the middle of the work",
    callback: {},
    webhook: "never",
    script: [{ atMs: 15 * SECOND, move: "somebody answers" }],
  },
  callbackQueued: {
    name: "callback: two runs, one after the other",
    callback: {},
    webhook: "never",
    dispatches: 2,
  },
  callbackParallel: {
    name: "callback: two runs at the same time, and GitHub tells",
    callback: {},
    webhook: "never",
    dispatches: 2,
    isExclusive: false,
  },
  callbackStranger: {
    name: "callback: another caller uses the same id at the same time",
    callback: {},
    webhook: "never",
    dispatches: 2,
    isExclusive: false,
    hasStranger: true,
  },
  callbackRerun: {
    name: "callback: the run is started again",
    callback: {},
    webhook: "never",
    moves: ["the run is begun again"],
  },
  callbackWaits: {
    name: "callback: the job waits for another run",
    callback: {},
    webhook: "never",
    waitsMs: 40 * MINUTE,
    waitsForRun: { ms: 10 * MINUTE, conclusion: "success" },
  },
  callbackSwept: {
    name: "callback: a sweep begins at any moment",
    callback: {},
    webhook: "never",
    moves: ["a sweep"],
  },
  callbackNoArtifacts: {
    name: "callback: nothing can be put down",
    callback: {},
    webhook: "never",
    cannotKeep: true,
  },
  callbackOutage: {
    name: "callback: the address goes away before the work ends",
    callback: {},
    webhook: "never",
    script: [{ atMs: BEFORE_THE_END_MS, move: OUTAGES.everything }],
  },

  // States of Step Functions: one answer, and a heartbeat that tells whether they still wait.
  state: {
    name: "step-functions: one run",
    stepFunctions: {},
    webhook: "never",
    moves: ["somebody answers", "the sequence is aborted"],
  },
  stateOwnSteps: {
    name: "step-functions: one run with own steps",
    stepFunctions: {},
    webhook: "never",
    ownSteps: true,
    moves: ["somebody answers", "the sequence is aborted"],
  },
  stateLongOwnSteps: {
    name: "step-functions: own steps take longer than a heartbeat may",
    stepFunctions: {},
    webhook: "never",
    ownSteps: true,
    jobMs: 6 * MINUTE,
  },
  stateFails: {
    name: "step-functions: the work says no",
    stepFunctions: {},
    webhook: "never",
    exitCode: 1,
  },
  stateFailedBefore: {
    name: "step-functions: a step before ours fails",
    stepFunctions: {},
    webhook: "never",
    before: "failed",
  },
  stateLong: {
    name: "step-functions: the work takes longer than a heartbeat may",
    stepFunctions: {},
    webhook: "never",
    jobMs: 6 * MINUTE,
  },
  stateLate: {
    name: "step-functions: somebody answers in the middle of the work",
    stepFunctions: {},
    webhook: "never",
    script: [{ atMs: 15 * SECOND, move: "somebody answers" }],
  },
  stateStopped: {
    name: "step-functions: the execution is stopped in the middle of the work",
    stepFunctions: {},
    webhook: "never",
    jobMs: 3 * MINUTE,
    script: [{ atMs: 30 * SECOND, move: "the sequence is aborted" }],
  },
  stateQueued: {
    name: "step-functions: two runs, one after the other",
    stepFunctions: {},
    webhook: "never",
    dispatches: 2,
  },
  stateParallel: {
    name: "step-functions: two runs at the same time",
    stepFunctions: {},
    webhook: "never",
    dispatches: 2,
    isExclusive: false,
  },
  stateStranger: {
    name: "step-functions: another state uses the same id at the same time",
    stepFunctions: {},
    webhook: "never",
    dispatches: 2,
    isExclusive: false,
    hasStranger: true,
  },
  stateRerun: {
    name: "step-functions: the run is started again",
    stepFunctions: {},
    webhook: "never",
    moves: ["the run is begun again"],
  },
  stateOutage: {
    name: "step-functions: Step Functions goes away before the work ends",
    stepFunctions: {},
    webhook: "never",
    script: [{ atMs: BEFORE_THE_END_MS, move: OUTAGES.everything }],
  },
} as const satisfies Readonly<Record<string, Scenario>>;

/** Explored with three deviations as far as time allows; the others with two. */
export const MAIN: readonly Scenario[] = [
  SCENARIOS.plain,
  SCENARIOS.ownSteps,
  SCENARIOS.ownStarted,
  SCENARIOS.beside,
  SCENARIOS.queued,
  SCENARIOS.parked,
  SCENARIOS.swept,
];
