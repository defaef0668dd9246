import { readFileSync } from "node:fs";
import { play } from "../exploration/play";
import type { Scenario } from "../exploration/scenario";
import { SCENARIOS } from "../exploration/scenarios";
import { leaveReality } from "../exploration/unreal";

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

const SECOND = 1_000;
const COUNTS_BEFORE_WORK =
  "read counts: before the work: whether `started` is there, and whose it is";
const BEFORE_FINISHED =
  "read counts: before `finished`: whether the task is still open, and what is owed";
const AFTER_FINISHED =
  "read counts: after it: a `started` of the webhook service may have crossed ours, and has to be paid";
const OPEN = "read open tasks: the event, if the task is open";
const STARTED = "send started: a task that was not announced must not be worked on";
const FINISHED = "send finished: the answer";

/** Every request goes through the control plane's gateway, which limits them. */
const CASES: readonly [string, Scenario, readonly string[]][] = [
  [
    "the webhook service announces",
    SCENARIOS.plain,
    [OPEN, COUNTS_BEFORE_WORK, BEFORE_FINISHED, FINISHED],
  ],
  [
    "not announced",
    SCENARIOS.ownStarted,
    [
      OPEN,
      ...Array<string>(6).fill(COUNTS_BEFORE_WORK),
      STARTED,
      BEFORE_FINISHED,
      FINISHED,
      AFTER_FINISHED,
    ],
  ],
  [
    "not announced, older than 60 s",
    { ...SCENARIOS.ownStarted, queuedMs: 61 * SECOND },
    [OPEN, COUNTS_BEFORE_WORK, STARTED, BEFORE_FINISHED, FINISHED, AFTER_FINISHED],
  ],
  [
    "closed already",
    { ...SCENARIOS.plain, script: [{ atMs: SECOND, move: "somebody answers" }] },
    [OPEN, "read store: the event of a task that is not open, and who has answered it"],
  ],
];

test.each(CASES)("requests to the control plane: %s", async (_what, scenario, requests) => {
  // Shorter than the first look for an abort.
  expect(await requestsOf({ ...scenario, jobMs: 5 * SECOND })).toEqual(
    requests.map((request) => request.replace(/:.*/, "")),
  );
});

test.each(CASES)("the documentation says what each is for: %s", (what, _scenario, requests) => {
  expect(documentedFor(what)).toEqual(requests);
});

async function requestsOf(scenario: Scenario): Promise<readonly string[]> {
  const sent: string[] = [];
  await play(scenario, [], ({ where }) => {
    const request = /^(?:main|post) 1: ((?:read|send) .*) #\d+$/.exec(where)?.[1];
    if (request !== undefined) sent.push(request);
    return false;
  });
  return sent;
}

/** The column of a table, each request as often as it says, with what it is for. */
function documentedFor(column: string): readonly string[] {
  const page = readFileSync("docs/how-it-works.md", "utf8");
  const rows = page
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const head = rows.find((cells) => cells.includes(column)) ?? [];
  const at = head.indexOf(column);
  return rows
    .filter((cells) => cells.length === head.length && /^(?:read|send) /.test(cells[1] ?? ""))
    .flatMap((cells) => {
      const times = cells[at] === "–" ? 0 : Number(cells[at]);
      return Array<string>(times).fill(`${cells[1]}: ${cells[2]}`);
    });
}
