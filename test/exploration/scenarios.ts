import type { Scenario } from "./scenario";
import { MINUTE } from "./world";

/** The main ones are explored with two deviations, the others with one. */
export const SCENARIOS = {
  plain: {
    name: "one run, as documented",
    moves: [
      "a sweep",
      "the sequence is aborted",
      "somebody answers",
      "another executor begins",
      "the webhook's started",
      "the run is begun again",
    ],
  },
  ownSteps: {
    name: "one run with own steps",
    ownSteps: true,
    moves: ["a sweep", "the sequence is aborted", "somebody answers", "another executor begins"],
  },
  ownStarted: {
    name: "nobody else sends started",
    webhook: "never",
    moves: [
      "the webhook's started",
      "another executor begins",
      "the sequence is aborted",
      "a sweep",
    ],
  },
  beside: {
    name: "another executor is at work",
    hasOtherExecutor: true,
    moves: ["a sweep", "the sequence is aborted", "somebody answers"],
  },
  fails: { name: "the work says no", exitCode: 1, moves: ["a sweep"] },
  fallsOver: { name: "the work cannot be done", exitCode: 127, ownSteps: true, moves: ["a sweep"] },
  parked: {
    name: "the job waits for a person",
    parksMs: 40 * MINUTE,
    moves: ["a sweep", "the sequence is aborted", "somebody answers"],
  },
  noArtifacts: { name: "nothing can be kept", cannotKeep: true, moves: ["a sweep"] },
  queued: {
    name: "two runs of one dispatch, one after the other",
    dispatches: 2,
    moves: ["a sweep", "the sequence is aborted"],
  },
  queuedOwnSteps: {
    name: "two runs of one dispatch, one after the other, with own steps",
    dispatches: 2,
    ownSteps: true,
    moves: ["a sweep"],
  },
  parallel: {
    name: "two runs of one dispatch at the same time, and GitHub tells",
    dispatches: 2,
    isExclusive: false,
    moves: ["a sweep"],
  },
  late: {
    name: "a duplicate comes at any moment",
    isExclusive: false,
    moves: ["a duplicate dispatch", "a sweep"],
  },
  untold: {
    name: "two runs of one dispatch at the same time, and GitHub does not tell",
    dispatches: 2,
    isExclusive: false,
    isTold: false,
  },
  prefer: {
    name: "verify: prefer",
    verify: "prefer",
    moves: ["a sweep", "the sequence is aborted"],
  },
  never: { name: "send-started: never", sendStarted: "never", moves: ["a sweep"] },
  always: {
    name: "send-started: always",
    sendStarted: "always",
    webhook: "never",
    moves: ["a sweep"],
  },
} as const satisfies Readonly<Record<string, Scenario>>;
