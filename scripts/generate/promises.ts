import { CALLBACK_CAN } from "../../src/callback/client";
import { KEPTN_CAN } from "../../src/keptn/client";
import { STEP_FUNCTIONS_CAN } from "../../src/step-functions/client";
import type { Capabilities } from "../../src/task/knowledge";
import { table } from "./files";

/** Each control plane by its input, and what it can do. */
const PLANES: Readonly<Record<string, Capabilities>> = {
  keptn: KEPTN_CAN,
  callback: CALLBACK_CAN,
  "step-functions": STEP_FUNCTIONS_CAN,
};

interface Pledge {
  readonly promise: string;
  /** What it takes, and what is said where it lacks. */
  readonly holds: (can: Capabilities) => string;
}

const either = (is: boolean, so: string, or: string) => (is ? so : or);

const PROMISES: readonly Pledge[] = [
  {
    promise: "A run that has begun answers, whatever becomes of it",
    holds: () => "yes: what is owed is saved before each step, and post pays it",
  },
  {
    promise: "One answer, through lost answers and killed processes",
    holds: ({ look, once }) => {
      if (look) return "yes: what is unclear is looked for before it is repeated";
      return either(
        once,
        "yes, where the receiver refuses a second answer: what is unclear is repeated, and a refusal then means that it had arrived",
        "at least one: what is unclear is repeated",
      );
    },
  },
  {
    promise: "Only real tasks are worked for",
    holds: ({ find }) =>
      either(
        find,
        "yes: the task is read first, and what is read replaces the payload",
        "the payload is believed, see who may send one",
      ),
  },
  {
    promise: "No work for a task that is over",
    holds: ({ find, started }) => {
      if (find) return "yes: it is read first";
      return either(
        started,
        "where it takes `started`: a refusal ends the run before the work",
        "no: that it is over is seen when the answer is refused, and told in red",
      );
    },
  },
  {
    promise: "`started` is told, and as often as `finished`",
    holds: ({ counts, started }) => {
      if (counts) return "yes: the counts are read before each send";
      return either(started, "told once, before the work", "not taken");
    },
  },
  {
    promise: "One dispatch is worked on once",
    holds: ({ counts, lapses }) => {
      if (counts) return "yes: by the counts, and by the titles of the runs";
      const again = "a run that is started again works again, and its answer is refused";
      return either(
        lapses,
        `with \`concurrency\`: an id proves nothing, and no run knows the token of another; ${again}`,
        `with \`concurrency\`, or where both runs have put down the same address: an id alone proves nothing; ${again}`,
      );
    },
  },
  {
    promise: "An abort ends the work",
    holds: ({ abort }) => either(abort, "yes, within 40 s", "no: an abort is not told"),
  },
  {
    promise: "A run that is lost does not keep the other side waiting for ever",
    holds: ({ openTasks, lapses }) => {
      if (lapses)
        return "yes, where the waiting side asks for signs of life: it gives up without them";
      return either(
        openTasks,
        "yes: the sweep answers, also where no run ever came",
        "where the run had put down what it owes: the sweep answers; not where no run ever came",
      );
    },
  },
];

/** What is guaranteed for which control plane, and why. */
export function promises(): string[] {
  return table(
    ["promise", ...Object.keys(PLANES).map((name) => `\`${name}\``)],
    PROMISES.map(({ promise, holds }) => [promise, ...Object.values(PLANES).map(holds)]),
  );
}
