import type { AskedIssue, ReadablePlane, Found } from "../../src/task/ports";
import { tendQuestions } from "../../src/sweep/questions";

const SOURCE = "https://github.com/octo/demo/actions/runs/4711/attempts/1";
const DEADLINE = "2026-11-05T10:00:00.000Z";
const task = {
  type: "sh.keptn.event.approval.triggered",
  name: "approval",
  kind: "triggered" as const,
  id: "7b0c2c7e",
  keptnContext: "c",
  project: "shop",
  stage: "staging",
  service: "carts",
};

/** What is said in the issue of a task in that state. */
async function tended(
  found: Found,
  now: string,
  { projects = ["shop"], isDryRun = false } = {},
): Promise<string[]> {
  const said: string[] = [];
  const say = (what: string) => async (text: string) => void said.push(`${what}: ${text}`);
  const issue: AskedIssue = {
    question: { task, source: SOURCE, deadline: DEADLINE, remindAt: "2026-11-04T10:00:00.000Z" },
    isReminded: async () => false,
    remind: say("reminds"),
    close: say("closes"),
  };
  const clock = { nowMs: () => Date.parse(now), sleep: async () => undefined };
  const tell = (text: string) => void said.push(text);
  const controlPlane = {
    find: async () => ({ ok: true, value: found }),
  } as unknown as ReadablePlane;
  await tendQuestions(
    { list: async () => [issue] },
    { projects, isDryRun },
    { controlPlane, clock, console: { info: tell, notice: tell, warning: tell, error: tell } },
  );
  return said;
}

const closedBy = (source: string, isErrored: boolean): Found => ({
  state: "closed",
  event: {},
  answers: [{ kind: "finished", source, isErrored }],
});

test.each<[string, Found, string, RegExp | undefined]>([
  [
    "an open task is not reminded of early",
    { state: "open", event: {} },
    "2026-11-04T09:59:00.000Z",
    undefined,
  ],
  [
    "it is a day before",
    { state: "open", event: {} },
    "2026-11-04T10:00:00.000Z",
    /^reminds: .*Without one by/,
  ],
  [
    "and no more after the deadline, which the sweep itself ends",
    { state: "open", event: {} },
    "2026-11-05T10:00:00.000Z",
    undefined,
  ],
  [
    "nobody answered",
    closedBy(SOURCE.replace("attempts/1", "attempts/2"), true),
    "2026-11-05T10:20:00.000Z",
    /^closes: No one answered until/,
  ],
  [
    "answered in time, and seen after the deadline",
    closedBy("bridge", false),
    "2026-11-05T10:20:00.000Z",
    /^closes: The control plane waits for no answer any more/,
  ],
  [
    "answered by a comment whose run was lost",
    closedBy(SOURCE, false),
    "2026-11-05T10:20:00.000Z",
    /^closes: The control plane waits for no answer any more/,
  ],
  [
    "a task of another control plane is left alone",
    { state: "unknown" },
    "2026-11-05T10:20:00.000Z",
    undefined,
  ],
])("%s", async (_what, found, now, expected) => {
  expect(await tended(found, now)).toEqual(expected ? [expect.stringMatching(expected)] : []);
});

test("other projects, and a dry run, say nothing", async () => {
  const due = [{ state: "open", event: {} }, "2026-11-04T12:00:00.000Z"] as const;
  expect([
    await tended(...due, { projects: ["other"] }),
    await tended(...due, { isDryRun: true }),
  ]).toEqual([[], []]);
});
