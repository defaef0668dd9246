import type { Scenario } from "./scenario";
import { SCENARIOS } from "./scenarios";
import { MINUTE } from "./world";

/** What cannot be guaranteed, with the shortest schedule that leads there. */
interface Limit {
  readonly what: string;
  readonly why: string;
  readonly scenario: Scenario;
  readonly schedule: readonly `${string} → ${string}`[];
  /** How it ends: the address waits for ever, or what it was told, and by whom. */
  readonly end: string;
}

export const LIMITS: readonly Limit[] = [
  {
    what: "The runner is lost before the run has put down what it owes",
    why: "the address was known to this run only, and nothing of it is left",
    scenario: SCENARIOS.callback,
    schedule: ["main 1: write asking #1 → machine lost"],
    end: "nothing",
  },
  {
    what: "The runner is lost between the end of the work and its answer",
    why: "the outcome was on that machine only; the sweep says that the run was lost",
    scenario: SCENARIOS.callback,
    schedule: ["main 1: send finished #1 → machine lost"],
    end: "errored by sweep 1",
  },
  {
    what: "The process is killed before it sends, and another sender answers before post does",
    why: "a refusal does not say whose answer it has: the run reports its own as taken",
    scenario: SCENARIOS.callback,
    schedule: [
      "main 1: send finished #1 → killed before it",
      "post 1: send finished #1 → somebody answers",
    ],
    end: "an answer of another sender",
  },
  {
    what: "The runner is lost between the end of the work and its answer",
    why: "the outcome was on that machine only",
    scenario: SCENARIOS.state,
    schedule: ["main 1: send finished #1 → machine lost"],
    end: "the state gives up",
  },
  {
    what: "The state has no `HeartbeatSeconds`, and the runner is lost",
    why: "only that run has had the token",
    scenario: { ...SCENARIOS.state, stepFunctions: { heartbeatMs: Infinity } },
    schedule: ["main 1: send finished #1 → machine lost"],
    end: "nothing",
  },
  {
    what: "The run waits longer for a runner than `HeartbeatSeconds`",
    why: "before the run there is no heartbeat; the run then does no work",
    scenario: { ...SCENARIOS.state, queuedMs: 6 * MINUTE },
    schedule: [],
    end: "the state gives up",
  },
  {
    what: "Own steps take longer than ten minutes and `HeartbeatSeconds`, and GitHub does not tell (`actions: read`)",
    why: "a runner that hangs leaves the process that beats alive, so that it has to ask whether the job is",
    scenario: { ...SCENARIOS.stateOwnSteps, jobMs: 20 * MINUTE, isReported: false },
    schedule: [],
    end: "the state gives up",
  },
  {
    what: "The process is killed before it sends, and another sender answers before post does",
    why: "a refusal does not say whose answer it has: the run reports its own as taken",
    scenario: SCENARIOS.state,
    schedule: [
      "main 1: send finished #1 → killed before it",
      "post 1: send finished #1 → somebody answers",
    ],
    end: "an answer of another sender",
  },
];
