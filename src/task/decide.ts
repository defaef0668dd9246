import { APPROVAL_TASK } from "../domain/counting/event-counts";
import type { End, Facts, Kind, Known, Saved, Settings, Step } from "./knowledge";
import {
  againMs,
  areCountsRead,
  dispatches,
  dueKept,
  endOfCancelled,
  hasNotArrived,
  isCertain,
  isClosed,
  isLoneFinished,
  isNeverKnown,
  isOnlyBalanceLeft,
  isRefusedAsClosed,
  isSettledWithoutUs,
  isReadLater,
  isStartedOurs,
  mayBeDuplicate,
  mayHaveClosed,
  mayHaveKept,
  nextCountsMs,
  nextLookMs,
  olderAtWork,
  owed,
  startedMayCome,
} from "./rules";

interface Row {
  readonly id: string;
  readonly when: string;
  readonly then: string;
  readonly because: string;
  fits(known: Known): boolean;
  next(known: Known): Step;
}

const end = (what: End) => (): Step => ({ do: "end", end: what });
const ask =
  (what: Exclude<Step, { do: "wait" | "send" | "deliver" | "leave to" | "end" }>["do"]) =>
  (): Step => ({ do: what });
const send = (what: Kind) => (): Step => ({ do: "send", what });

/** The first row that fits says what is done next. */
const ROWS: readonly Row[] = [
  {
    id: "cancelled",
    when: "the run is cancelled; post never is",
    then: "stop; post goes on",
    because: "the runner kills main within seconds, and leaves post minutes",
    fits: ({ facts }) => facts.isCancelled,
    next: ({ saved }) => ({ do: "end", end: endOfCancelled(saved) }),
  },
  {
    id: "again",
    when: "the last request failed, may succeed later, and there is time left",
    then: "wait, and decide anew",
    because: "most outages are short, and what was read before a wait may be outdated after it",
    fits: (known) => againMs(known) !== undefined,
    next: (known) => ({ do: "wait", untilMs: againMs(known) ?? 0 }),
  },
  {
    id: "refused, ours",
    when: "an event of ours is refused because the task takes none any more, and an unclear attempt went before",
    then: "that attempt counts as accepted",
    because:
      "only an answer closes such a task, and ours may be the one; a `started` that is a sign of life closes nothing",
    fits: (known) => isRefusedAsClosed(known) && mayHaveClosed(known),
    next: ask("believe it arrived"),
  },
  {
    id: "refused",
    when: "the same without such an attempt",
    then: "end: skipped before the work, else too late",
    because: "the control plane itself keeps a second answer out",
    fits: isRefusedAsClosed,
    next: ({ saved }) => ({ do: "end", end: saved.outcome ? "too late" : "closed" }),
  },
  {
    id: "not sent",
    when: "a send failed otherwise",
    then: "stop; the outcome stays saved and is kept for the sweep",
    because: "a wrong token stays wrong, and time is over some day",
    fits: ({ facts }) => facts.failed?.request === "send",
    next: end("undelivered"),
  },
  {
    id: "unread answer",
    when: "the counts cannot be read, and our `finished` was accepted",
    then: "end: answered; from main, post looks at the counts once more",
    because: "what is left is at most a late `started` of the webhook service",
    fits: ({ facts, saved }) => facts.failed?.request === "counts" && saved.finished > 0,
    next: end("answered, unread"),
  },
  {
    id: "unreadable",
    when: "the counts cannot be read, and it is not certain that a `finished` alone is right",
    then: "stop; the outcome stays saved and is kept for the sweep",
    because:
      "a `finished` too many ends the task under another executor; one without `started` never",
    fits: isReadLater,
    next: end("unreadable"),
  },
  {
    id: "job over",
    when: "post, and there is no outcome",
    then: "end the work; the outcome is the job's status (own steps) or errored",
    because: "fixed before anything is read, so that it can be kept whatever fails",
    fits: ({ settings, saved }) => settings.role === "post" && !saved.outcome,
    next: ask("conclude"),
  },
  {
    id: "announced",
    when: "our `started` was accepted, and there is no outcome",
    then: "main works; the sweep, which only sent what was missing, ends",
    because: "nothing but the work stands between `started` and `finished`",
    fits: ({ saved }) => saved.started > 0 && !saved.outcome && !saved.doubt,
    next: ({ settings }) =>
      settings.role === "main" ? { do: "work" } : { do: "end", end: "repaired" },
  },
  {
    id: "in doubt, again",
    when: "one of ours is in doubt, and the control plane takes only one",
    then: "send it again",
    because: "it cannot be looked for, and what has arrived makes the second one refused",
    fits: ({ saved, settings }) => saved.doubt !== undefined && !settings.can.look,
    next: ({ saved }) => ({ do: "send", what: saved.doubt ?? "finished" }),
  },
  {
    id: "arrived",
    when: "one of ours was in doubt, and the event store has it",
    then: "it counts as accepted",
    because: "the control plane gives each event a new id: sending it again would be a second one",
    fits: ({ saved, facts }) => saved.doubt !== undefined && facts.look?.hasArrived === true,
    next: ask("believe it arrived"),
  },
  {
    id: "did not arrive",
    when: "one of ours was in doubt, and the event store still lacks it after 8 seconds",
    then: "it did not arrive",
    because: "only a look after these seconds tells: it may come after an earlier one",
    fits: hasNotArrived,
    next: ask("believe it did not arrive"),
  },
  {
    id: "never known",
    when: "one of an earlier process is in doubt, and looking is refused for good or `verify` is off",
    then: "it did not arrive",
    because: "who may never read, or says so, can do no better",
    fits: isNeverKnown,
    next: ask("believe it did not arrive"),
  },
  {
    id: "in doubt for good",
    when: "one of ours is in doubt, and the event store cannot be read",
    then: "stop; the outcome stays saved and is kept for the sweep",
    because: "unknown is not no",
    fits: ({ saved, facts }) => saved.doubt !== undefined && facts.failed?.request === "look",
    next: end("undelivered"),
  },
  {
    id: "in doubt",
    when: "one of ours is in doubt",
    then: "look for it in the event store, up to 8 seconds",
    because: "an answer that was lost says nothing about the event",
    fits: ({ saved, facts }) => saved.doubt !== undefined && facts.nowMs >= nextLookMs(facts),
    next: ask("look"),
  },
  {
    id: "in doubt, waiting",
    when: "the same, and it was looked for a moment ago",
    then: "wait",
    because: "the event store is a little late",
    fits: ({ saved }) => saved.doubt !== undefined,
    next: ({ facts }) => ({ do: "wait", untilMs: nextLookMs(facts) }),
  },
  {
    id: "answered",
    when: "our `finished` was accepted, nothing more is owed, and no late `started` can cross ours",
    then: "end: answered",
    because: "the usual end, and no request more than it needs",
    fits: (known) => known.saved.finished > 0 && isCertain(known) && owed(known).finished === 0,
    next: end("answered"),
  },
  {
    id: "read",
    when: "the counts are not known, and can be",
    then: "read them",
    because: "every send and every wait forgets them, so that each is decided on what is true now",
    fits: ({ facts, settings, saved }) =>
      !facts.counts && facts.failed?.request !== "counts" && areCountsRead(settings, saved),
    next: ask("read counts"),
  },
  {
    id: "closed by us",
    when: "the task is closed, and our `finished` was accepted",
    then: "end: answered",
    because: "the counts are equal, so Keptn has ended the task",
    fits: (known) => isClosed(known) && known.saved.finished > 0,
    next: end("answered"),
  },
  {
    id: "closed before",
    when: "the task is closed, and there is no outcome",
    then: "end: skipped",
    because: "a `finished` to a closed task has no effect, and its work would be in vain",
    fits: (known) => isClosed(known) && !known.saved.outcome,
    next: end("closed"),
  },
  {
    id: "closed, whose",
    when: "the task is closed, this process is not main, and it was not looked for our `finished`",
    then: "look once",
    because: "an earlier process, or another one that spoke for the same run, may have sent it",
    fits: (known) =>
      isClosed(known) &&
      known.settings.role !== "main" &&
      known.facts.look === undefined &&
      known.facts.failed?.request !== "look",
    next: ask("look"),
  },
  {
    id: "closed, ours",
    when: "the task is closed, and that look has found it",
    then: "end: answered",
    because: "it is what was to be sent",
    fits: (known) => isClosed(known) && known.facts.look?.hasArrived === true,
    next: end("answered"),
  },
  {
    id: "closed, why",
    when: "the task is closed, and it is not known whether the sequence was aborted",
    then: "ask",
    because: "people want to know why their work had no effect",
    fits: (known) =>
      isClosed(known) && known.settings.can.abort && known.facts.isAborted === undefined,
    next: ask("ask for abort"),
  },
  {
    id: "closed elsewhere",
    when: "the task is closed",
    then: "end: aborted, or closed elsewhere; nothing is sent",
    because: "what was read once stays known, whatever cannot be read afterwards",
    fits: isClosed,
    next: ({ facts }) => ({ do: "end", end: facts.isAborted ? "aborted" : "closed elsewhere" }),
  },
  {
    id: "lone finished",
    when: "the sweep finds more `finished` than `started`, and one of a run of ours without its own",
    then: "send the missing `started` in the name of that run",
    because: "such counts never balance by themselves",
    fits: (known) => !known.saved.outcome && isLoneFinished(known),
    next: send("started"),
  },
  {
    id: "repaired meanwhile",
    when: "the sweep finds no such thing any more",
    then: "end",
    because: "somebody else has balanced the counts",
    fits: ({ settings, saved }) => settings.role === "stand-in" && !saved.outcome,
    next: end("repaired"),
  },
  {
    id: "settled",
    when: "there are as many `finished` as `started`, and nothing of ours among them",
    then: "end: skipped",
    because: "Keptn is about to close it; a pair of ours would come too late",
    fits: isSettledWithoutUs,
    next: end("settled"),
  },
  {
    id: "wait for started",
    when: "there is no unpaid `started`, the task is younger than 60 s, and we have waited less than 5 s",
    then: "wait, and read again: after 0.5, 1, 2, 3.5 and 5 s",
    because: "the webhook service's may be on its way, and one of ours would then be one too many",
    fits: (known) => startedMayCome(known) && nextCountsMs(known.facts) !== undefined,
    next: ({ facts }) => ({ do: "wait", untilMs: nextCountsMs(facts) ?? 0 }),
  },
  {
    id: "nothing owed",
    when: "nothing is owed by us any more",
    then: "end: answered if our `finished` was accepted, else skipped",
    because: "every `started` that our dispatch answers for has its `finished`",
    fits: (known) => owed(known).finished === 0,
    next: ({ saved }) => ({
      do: "end",
      end: saved.finished > 0 ? "answered" : "answered by another run",
    }),
  },
  {
    id: "duplicates",
    when: "the work was not begun, nothing of ours is in the counts, and older runs of this dispatch are not known",
    then: "ask GitHub",
    because: "one dispatch is worked on once",
    fits: (known) => mayBeDuplicate(known) && known.facts.older === undefined,
    next: ask("ask for older runs"),
  },
  {
    id: "kept results",
    when: "the same, events are counted, and it is not known what older runs could not deliver",
    then: "ask GitHub; not for an approval, whose answer is a person's",
    because:
      "work that was done is not done again; without counts it cannot be told for whom it was",
    fits: (known) =>
      mayHaveKept(known) &&
      known.facts.older !== "unknown" &&
      known.settings.taskName !== APPROVAL_TASK &&
      known.facts.kept === undefined,
    next: ask("ask for kept results"),
  },
  {
    id: "kept result",
    when: "an older run has kept a result that is owed, and no answer is left for us",
    then: "deliver it in the name of that run",
    because: "it is the truth about the work that was done",
    fits: (known) => dueKept(known) !== undefined,
    next: (known) => {
      const kept = dueKept(known);
      return kept ? { do: "deliver", kept } : { do: "end", end: "answered by another run" };
    },
  },
  {
    id: "older run",
    when: "as many older runs of this dispatch are at work as answers are owed",
    then: "end: skipped, it is theirs",
    because:
      "the lower run id answers; where a subscription sends more dispatches, each has its run",
    fits: (known) => mayBeDuplicate(known) && olderAtWork(known).length >= dispatches(known),
    next: (known) => ({ do: "leave to", run: olderAtWork(known)[0] ?? 0 }),
  },
  {
    id: "announce",
    when: "there is no outcome, and `started` is ours: no other sender has sent one (`auto`; or can, where nothing is counted), or `always`",
    then: "send `started`",
    because:
      "a task that was not announced must not be worked on; an approval's comes from its service",
    fits: (known) => !known.saved.outcome && isStartedOurs(known),
    next: send("started"),
  },
  {
    id: "work",
    when: "there is no outcome",
    then: "work",
    because: "somebody else's `started` stands, and our `finished` will pay for it",
    fits: ({ saved }) => !saved.outcome,
    next: ask("work"),
  },
  {
    id: "approval answered",
    when: "the approval-service has answered the approval, and only the webhook service's `started` is open",
    then: "the outcome becomes a balancing one",
    because: "the worst result counts, so what pays for it must not speak against the answer",
    fits: isOnlyBalanceLeft,
    next: ask("balance"),
  },
  {
    id: "others",
    when: "we speak for runs that are over, and it is not known whether another has begun",
    then: "ask GitHub, before each send",
    because: "a run of the same dispatch that has begun answers by itself",
    fits: ({ settings, facts }) => settings.isShared === true && facts.hasBegun === undefined,
    next: ask("ask for runs"),
  },
  {
    id: "begun elsewhere",
    when: "another has begun",
    then: "end; nothing is sent",
    because: "its task would be ended under its hands",
    fits: ({ facts }) => facts.hasBegun === true,
    next: end("begun elsewhere"),
  },
  {
    id: "start",
    when: "`started` is owed",
    then: "send it",
    because: "a `finished` without a `started` never ends the task, and nothing would time it out",
    fits: (known) => owed(known).started,
    next: send("started"),
  },
  {
    id: "finish",
    when: "`finished` is owed, and none of ours is there",
    then: "send it",
    because: "this is what everything else is for",
    fits: (known) => owed(known).answered === 0,
    next: send("finished"),
  },
  {
    id: "balance",
    when: "another `finished` is owed",
    then: "send one with the label `pays`",
    because: "both the webhook service and we have sent `started`, and the counts have to be equal",
    fits: () => true,
    next: (known) => ({ do: "send", what: "balancing finished", number: owed(known).answered }),
  },
];

/** What is done next. Pure: the same knowledge gives the same step. */
export function decide(saved: Saved, facts: Facts, settings: Settings): Step {
  return decision(saved, facts, settings).step;
}

/** The same, and the row that says so. */
export function decision(
  saved: Saved,
  facts: Facts,
  settings: Settings,
): { readonly row: string; readonly step: Step } {
  const known = { saved, facts, settings };
  const row = ROWS.find((candidate) => candidate.fits(known));
  if (!row) throw new Error("The last row of the decision table fits everything.");
  return { row: row.id, step: row.next(known) };
}

/** Ids of the rows, in their order. */
export const ROW_IDS: readonly string[] = ROWS.map(({ id }) => id);

/** The table as people read it, in Markdown. */
export function decisionTable(): string {
  return [
    "| # | when | then | because |",
    "| --- | --- | --- | --- |",
    ...ROWS.map(
      ({ when, then, because }, index) => `| ${index + 1} | ${when} | ${then} | ${because} |`,
    ),
    "",
  ].join("\n");
}
