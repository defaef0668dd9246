import type { Effect } from "../../simulator";
import { answers } from "../../simulator";
import type { NewRun } from "../../simulator/github";
import type { ReasonCode } from "../../src/domain/reasons";
import type { JobStatus } from "../support/flow";

/** The saved state's phases, and what lies before them. */
export type Phase = "before" | "asking" | "announcing" | "working" | "finishing";
export type Form = "run" | "own steps";

/** Requests of ours that trouble is made for, and that moments are told by. */
export type RequestName = "the task" | "the counts" | "started" | "finished";

/** What our control plane does to some requests, until somebody else's turn. */
export interface Trouble {
  readonly with: RequestName;
  readonly effect: Effect;
  /** Which of them, from 1; all when left out. */
  readonly nth?: number | readonly number[];
  readonly until?: "post" | "sweep";
}

/**
 * Something that is seen from outside: a request gets into its trouble, an event has arrived, the
 * job has printed something.
 */
export type Moment =
  { readonly request: RequestName } | { readonly arrived: "started" | "finished" } | "job at work";

/** What happens to a process of ours from outside. */
export interface Blow {
  readonly at: Moment;
  readonly what: "SIGINT" | "SIGTERM" | "SIGKILL" | "aborted" | "answered elsewhere";
}

/** One ending of one dispatched task; everything not named goes well. */
export interface Row {
  readonly ending: string;
  readonly phase: Phase;
  readonly form: Form;
  /** Nobody has sent `started`, so it is ours to send. */
  readonly unannounced?: boolean;
  readonly script?: string;
  /** What the caller's own steps write. */
  readonly steps?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly payload?: "not understood";
  readonly artifacts?: false;
  readonly trouble?: Trouble;
  readonly main?: Blow | "skipped";
  /** While the caller's steps are at work. */
  readonly meanwhile?: "aborted" | "answered elsewhere";
  readonly post?: Blow | "never comes";
  /** Of the job when post begins. Default: what main left. */
  readonly status?: JobStatus;
  /** The run never gets to our action. */
  readonly run?: NewRun | "none";
  readonly expected: {
    readonly by: "main" | "post" | "sweep" | "nobody";
    /** Kinds and verdicts of what our side sends, in order. */
    readonly sent: string;
    readonly code?: ReasonCode;
  };
}

const jsonError = (status: number): Effect => ({
  kind: "answer",
  status,
  headers: { "content-type": "application/json" },
  body: { code: status, message: "refused" },
});
const stall: Effect = { kind: "stall" };
const WORK = "echo begun; sleep 15";
const quick = { "delivery-timeout-seconds": "2" };
const at = (request: RequestName, what: Blow["what"]): Blow => ({ at: { request }, what });
const working = (what: Blow["what"]): Blow => ({ at: "job at work", what });
const arrived = (kind: "started" | "finished", what: Blow["what"]): Blow => ({
  at: { arrived: kind },
  what,
});

/** By main, or by post for the caller's own steps. */
const pass = { sent: "finished pass" };
const fail = { sent: "finished fail" };
const errored = { sent: "finished errored" };
const both = { sent: "started, finished errored" };
const nothing = { by: "nobody", sent: "nothing" } as const;

export const ROWS: readonly Row[] = [
  // The script comes to an end of its own.
  { ending: "exit code 0", phase: "working", form: "run", expected: { by: "main", ...pass } },
  {
    ending: "exit code 1",
    phase: "working",
    form: "run",
    script: "exit 1",
    expected: { by: "main", ...fail, code: "CA-401" },
  },
  {
    ending: "exit code mapped to a warning",
    phase: "working",
    form: "run",
    script: "exit 3",
    inputs: { "exit-codes": "3=warning" },
    expected: { by: "main", sent: "finished warning" },
  },
  {
    ending: "exit code 127, a command is missing",
    phase: "working",
    form: "run",
    script: "no-such-command",
    expected: { by: "main", ...errored, code: "CA-402" },
  },
  {
    ending: "exit code 137, the work was killed",
    phase: "working",
    form: "run",
    script: "exit 137",
    expected: { by: "main", ...errored, code: "CA-403" },
  },
  {
    ending: "the script is killed by a signal",
    phase: "working",
    form: "run",
    script: "kill -9 $$",
    expected: { by: "main", ...errored, code: "CA-403" },
  },
  {
    ending: "the script says `result=fail`",
    phase: "working",
    form: "run",
    script: 'echo "result=fail" >> "$CLOUD_AUTOMATION_OUTPUT"',
    expected: { by: "main", ...fail, code: "CA-401" },
  },
  {
    ending: "what the script reports cannot be read",
    phase: "working",
    form: "run",
    script: 'echo "result=good" >> "$CLOUD_AUTOMATION_OUTPUT"',
    expected: { by: "main", ...errored, code: "CA-406" },
  },
  {
    ending: "the shell does not exist",
    phase: "working",
    form: "run",
    inputs: { shell: "zsh5" },
    expected: { by: "main", ...errored, code: "CA-402" },
  },
  {
    ending: "an input is wrong",
    phase: "working",
    form: "run",
    inputs: { "timeout-minutes": "soon" },
    expected: { by: "main", ...errored, code: "CA-201" },
  },
  {
    ending: "the deadline is over",
    phase: "working",
    form: "run",
    script: "sleep 15",
    inputs: { "timeout-minutes": "0.02" },
    expected: { by: "main", ...errored, code: "CA-404" },
  },

  // Somebody ends it from outside.
  {
    ending: "the run is cancelled (SIGINT)",
    phase: "working",
    form: "run",
    script: WORK,
    main: working("SIGINT"),
    status: "cancelled",
    expected: { by: "post", ...errored, code: "CA-405" },
  },
  {
    ending: "the run is cancelled (SIGTERM)",
    phase: "working",
    form: "run",
    script: WORK,
    main: working("SIGTERM"),
    status: "cancelled",
    expected: { by: "post", ...errored, code: "CA-405" },
  },
  {
    ending: "the run is cancelled, and the script ignores signals",
    phase: "working",
    form: "run",
    script: "trap '' INT TERM; echo begun; while true; do sleep 1; done",
    main: working("SIGINT"),
    status: "cancelled",
    expected: { by: "post", ...errored, code: "CA-405" },
  },
  {
    ending: "the step's own time limit is over",
    phase: "working",
    form: "run",
    script: WORK,
    main: working("SIGINT"),
    status: "failure",
    expected: { by: "post", ...errored, code: "CA-405" },
  },
  {
    ending: "main is killed (SIGKILL)",
    phase: "working",
    form: "run",
    script: WORK,
    main: working("SIGKILL"),
    expected: { by: "post", ...errored, code: "CA-408" },
  },
  {
    ending: "main is killed, then post is killed",
    phase: "working",
    form: "run",
    script: WORK,
    main: working("SIGKILL"),
    trouble: { with: "the counts", nth: [2, 3], effect: stall, until: "sweep" },
    post: at("the counts", "SIGKILL"),
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "the runner is gone with everything",
    phase: "working",
    form: "run",
    script: WORK,
    main: working("SIGKILL"),
    post: "never comes",
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "the sequence is aborted",
    phase: "working",
    form: "run",
    script: WORK.replace("15", "60"),
    main: working("aborted"),
    expected: { ...nothing, code: "CA-315" },
  },
  {
    ending: "somebody else answers",
    phase: "working",
    form: "run",
    script: "echo begun; sleep 2",
    main: working("answered elsewhere"),
    expected: { ...nothing, code: "CA-316" },
  },

  // The result is on its way.
  {
    ending: "the control plane takes the event and its answer is lost",
    phase: "finishing",
    form: "run",
    trouble: { with: "finished", nth: 1, effect: { kind: "lose-answer" } },
    expected: { by: "main", ...pass },
  },
  {
    ending: "the connection breaks before the event is read",
    phase: "finishing",
    form: "run",
    trouble: { with: "finished", nth: 1, effect: { kind: "reset" } },
    expected: { by: "main", ...pass },
  },
  {
    ending: "502 from the gateway",
    phase: "finishing",
    form: "run",
    trouble: { with: "finished", nth: 1, effect: answers.badGateway() },
    expected: { by: "main", ...pass },
  },
  {
    ending: "429 with Retry-After",
    phase: "finishing",
    form: "run",
    trouble: { with: "finished", nth: 1, effect: answers.tooManyRequests(1) },
    expected: { by: "main", ...pass },
  },
  {
    ending: "the control plane is away for three seconds",
    phase: "finishing",
    form: "run",
    trouble: { with: "finished", nth: 1, effect: { kind: "refuse", forMs: 3_000 } },
    expected: { by: "main", ...pass },
  },
  {
    ending: "the control plane refuses until main has given up",
    phase: "finishing",
    form: "run",
    inputs: quick,
    trouble: { with: "finished", effect: answers.busDown(), until: "post" },
    expected: { by: "post", ...pass },
  },
  {
    ending: "the control plane refuses until the run is over",
    phase: "finishing",
    form: "run",
    trouble: { with: "finished", effect: jsonError(400), until: "sweep" },
    expected: { by: "sweep", ...pass },
  },
  {
    ending: "the control plane refuses until the run is over, and the runner offers no artifacts",
    phase: "finishing",
    form: "run",
    artifacts: false,
    trouble: { with: "finished", effect: jsonError(400), until: "sweep" },
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "main is killed before the event has arrived",
    phase: "finishing",
    form: "run",
    trouble: { with: "finished", nth: 1, effect: stall, until: "post" },
    main: at("finished", "SIGKILL"),
    expected: { by: "post", ...pass },
  },
  {
    ending: "main is killed after the event has arrived",
    phase: "finishing",
    form: "run",
    trouble: {
      with: "finished",
      nth: 1,
      effect: { kind: "delay-answer", ms: 20_000 },
      until: "post",
    },
    main: arrived("finished", "SIGKILL"),
    expected: { by: "main", ...pass },
  },
  {
    ending: "main is killed, and a slow control plane takes the event in afterwards",
    phase: "finishing",
    form: "run",
    trouble: { with: "finished", nth: 1, effect: { kind: "delay", ms: 2_500 }, until: "post" },
    main: at("finished", "SIGKILL"),
    expected: { by: "post", ...pass },
  },
  {
    ending: "the run is cancelled before the event has arrived",
    phase: "finishing",
    form: "run",
    trouble: { with: "finished", nth: 1, effect: stall, until: "post" },
    main: at("finished", "SIGINT"),
    status: "cancelled",
    expected: { by: "post", ...pass },
  },
  {
    ending: "the runner is gone before the event has arrived",
    phase: "finishing",
    form: "run",
    trouble: { with: "finished", nth: 1, effect: stall, until: "post" },
    main: at("finished", "SIGKILL"),
    post: "never comes",
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "the runner is gone after the event has arrived",
    phase: "finishing",
    form: "run",
    trouble: {
      with: "finished",
      nth: 1,
      effect: { kind: "delay-answer", ms: 20_000 },
      until: "post",
    },
    main: arrived("finished", "SIGKILL"),
    post: "never comes",
    expected: { by: "main", ...pass },
  },

  // `started` is on its way.
  {
    ending: "the control plane takes `started` and its answer is lost",
    phase: "announcing",
    form: "run",
    unannounced: true,
    trouble: { with: "started", nth: 1, effect: { kind: "lose-answer" } },
    expected: { by: "main", sent: "started, finished pass" },
  },
  {
    ending: "`started` is refused",
    phase: "announcing",
    form: "run",
    unannounced: true,
    trouble: { with: "started", effect: jsonError(400), until: "post" },
    expected: { by: "post", ...both, code: "CA-303" },
  },
  {
    ending: "main is killed before `started` has arrived",
    phase: "announcing",
    form: "run",
    unannounced: true,
    trouble: { with: "started", nth: 1, effect: stall, until: "post" },
    main: at("started", "SIGKILL"),
    expected: { by: "post", ...both, code: "CA-408" },
  },
  {
    ending: "main is killed after `started` has arrived",
    phase: "announcing",
    form: "run",
    unannounced: true,
    trouble: {
      with: "started",
      nth: 1,
      effect: { kind: "delay-answer", ms: 20_000 },
      until: "post",
    },
    main: arrived("started", "SIGKILL"),
    expected: { by: "post", ...both, code: "CA-408" },
  },
  {
    ending: "the run is cancelled while the counts are read",
    phase: "announcing",
    form: "run",
    trouble: { with: "the counts", nth: 1, effect: stall, until: "post" },
    main: at("the counts", "SIGINT"),
    status: "cancelled",
    expected: { by: "post", ...errored, code: "CA-405" },
  },
  {
    ending: "the runner is gone after `started` has arrived",
    phase: "announcing",
    form: "run",
    unannounced: true,
    trouble: {
      with: "started",
      nth: 1,
      effect: { kind: "delay-answer", ms: 20_000 },
      until: "post",
    },
    main: arrived("started", "SIGKILL"),
    post: "never comes",
    expected: { by: "sweep", ...both, code: "CA-601" },
  },
  {
    ending: "the counts cannot be read until main has given up",
    phase: "announcing",
    form: "run",
    inputs: quick,
    trouble: { with: "the counts", effect: answers.serviceUnavailable(), until: "post" },
    expected: { by: "post", ...errored, code: "CA-301" },
  },
  {
    ending: "the counts cannot be read until main has given up, with `verify: prefer`",
    phase: "announcing",
    form: "run",
    inputs: { ...quick, verify: "prefer" },
    trouble: { with: "the counts", effect: answers.serviceUnavailable(), until: "post" },
    expected: { by: "post", ...pass },
  },

  // The control plane is asked about the task.
  {
    ending: "main is killed",
    phase: "asking",
    form: "run",
    trouble: { with: "the task", nth: 1, effect: stall, until: "post" },
    main: at("the task", "SIGKILL"),
    expected: { by: "post", ...errored, code: "CA-408" },
  },
  {
    ending: "the run is cancelled",
    phase: "asking",
    form: "run",
    trouble: { with: "the task", nth: 1, effect: stall, until: "post" },
    main: at("the task", "SIGINT"),
    status: "cancelled",
    expected: { by: "post", ...errored, code: "CA-405" },
  },
  {
    ending: "the runner is gone",
    phase: "asking",
    form: "run",
    trouble: { with: "the task", nth: 1, effect: stall, until: "post" },
    main: at("the task", "SIGKILL"),
    post: "never comes",
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "the answer is lost once",
    phase: "asking",
    form: "run",
    trouble: { with: "the task", nth: 1, effect: { kind: "lose-answer" } },
    expected: { by: "main", ...pass },
  },
  {
    ending: "the control plane cannot be read until main has given up",
    phase: "asking",
    form: "run",
    inputs: quick,
    trouble: { with: "the task", effect: answers.badGateway(), until: "post" },
    expected: { by: "post", ...errored, code: "CA-301" },
  },
  {
    ending: "the control plane refuses the token",
    phase: "asking",
    form: "run",
    trouble: { with: "the task", effect: jsonError(401), until: "sweep" },
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "the control plane is away for three seconds",
    phase: "asking",
    form: "run",
    trouble: { with: "the task", nth: 1, effect: { kind: "refuse", forMs: 3_000 } },
    expected: { by: "main", ...pass },
  },
  {
    ending: "main is killed",
    phase: "asking",
    form: "own steps",
    trouble: { with: "the task", nth: 1, effect: stall, until: "post" },
    main: at("the task", "SIGKILL"),
    expected: { by: "post", ...errored, code: "CA-408" },
  },

  // Main never came so far.
  {
    ending: "a step before the action fails",
    phase: "before",
    form: "run",
    main: "skipped",
    status: "failure",
    expected: { by: "post", ...errored, code: "CA-407" },
  },
  {
    ending: "a step before the action fails, and `started` was not sent",
    phase: "before",
    form: "own steps",
    unannounced: true,
    main: "skipped",
    status: "failure",
    expected: { by: "post", ...both, code: "CA-407" },
  },
  {
    ending: "the run is cancelled before the action's turn",
    phase: "before",
    form: "own steps",
    main: "skipped",
    status: "cancelled",
    expected: { by: "post", ...errored, code: "CA-405" },
  },
  {
    ending: "the step's `if` says no, and the job is green",
    phase: "before",
    form: "run",
    main: "skipped",
    status: "success",
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "the runner is gone before the action's turn",
    phase: "before",
    form: "run",
    main: "skipped",
    post: "never comes",
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "the payload is not understood",
    phase: "before",
    form: "run",
    payload: "not understood",
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "the run is cancelled while it waits for a runner",
    phase: "before",
    form: "run",
    run: { conclusion: "cancelled" },
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "the workflow file does not load",
    phase: "before",
    form: "run",
    run: { conclusion: "startup_failure" },
    unannounced: true,
    expected: { by: "sweep", ...both, code: "CA-601" },
  },
  {
    ending: "no workflow takes the dispatch",
    phase: "before",
    form: "run",
    run: "none",
    expected: { by: "sweep", ...errored, code: "CA-602" },
  },

  // The caller's own steps are the job, and post answers.
  {
    ending: "all steps succeed",
    phase: "working",
    form: "own steps",
    expected: { by: "post", ...pass },
  },
  {
    ending: "a step fails",
    phase: "working",
    form: "own steps",
    status: "failure",
    expected: { by: "post", ...fail, code: "CA-409" },
  },
  {
    ending: "the steps say `result=fail`",
    phase: "working",
    form: "own steps",
    steps: "result=fail\n",
    expected: { by: "post", ...fail, code: "CA-401" },
  },
  {
    ending: "the run is cancelled",
    phase: "working",
    form: "own steps",
    status: "cancelled",
    expected: { by: "post", ...errored, code: "CA-405" },
  },
  {
    ending: "the runner is gone with everything",
    phase: "working",
    form: "own steps",
    post: "never comes",
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "the sequence is aborted",
    phase: "working",
    form: "own steps",
    meanwhile: "aborted",
    expected: { ...nothing, code: "CA-315" },
  },
  {
    ending: "somebody else answers",
    phase: "working",
    form: "own steps",
    meanwhile: "answered elsewhere",
    expected: { ...nothing, code: "CA-316" },
  },
  {
    ending: "post is killed before it sends",
    phase: "finishing",
    form: "own steps",
    trouble: { with: "finished", nth: 1, effect: stall, until: "sweep" },
    post: at("finished", "SIGKILL"),
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
  {
    ending: "post is killed after the event has arrived",
    phase: "finishing",
    form: "own steps",
    trouble: {
      with: "finished",
      nth: 1,
      effect: { kind: "delay-answer", ms: 20_000 },
      until: "sweep",
    },
    post: arrived("finished", "SIGKILL"),
    expected: { by: "post", ...pass },
  },
  {
    ending: "post is told to stop (SIGTERM) while it sends",
    phase: "finishing",
    form: "own steps",
    trouble: { with: "finished", nth: 1, effect: { kind: "delay", ms: 1_500 } },
    post: at("finished", "SIGTERM"),
    expected: { by: "post", ...pass },
  },
  {
    ending: "the control plane takes the event and its answer is lost",
    phase: "finishing",
    form: "own steps",
    trouble: { with: "finished", nth: 1, effect: { kind: "lose-answer" } },
    expected: { by: "post", ...pass },
  },
  {
    ending: "the control plane is away for three seconds",
    phase: "finishing",
    form: "own steps",
    trouble: { with: "finished", nth: 1, effect: { kind: "refuse", forMs: 3_000 } },
    expected: { by: "post", ...pass },
  },
  {
    ending: "the control plane refuses until the run is over",
    phase: "finishing",
    form: "own steps",
    steps: "version=1.2\n",
    trouble: { with: "finished", effect: jsonError(400), until: "sweep" },
    expected: { by: "sweep", ...pass },
  },
  {
    ending: "the control plane refuses until the run is over, and the runner offers no artifacts",
    phase: "finishing",
    form: "own steps",
    artifacts: false,
    trouble: { with: "finished", effect: jsonError(401), until: "sweep" },
    expected: { by: "sweep", ...errored, code: "CA-601" },
  },
];
