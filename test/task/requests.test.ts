import { play } from "../exploration/play";
import type { Scenario } from "../exploration/scenario";
import { SCENARIOS } from "../exploration/scenarios";
import { leaveReality } from "../exploration/unreal";

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

/** Every request goes through the control plane's gateway, which limits them. */
test.each<[string, Scenario, readonly string[]]>([
  [
    "the webhook service announces",
    SCENARIOS.plain,
    ["read open tasks", "read counts", "read counts", "send finished"],
  ],
  [
    "nobody announces: five seconds of looking, and one look after the answer",
    SCENARIOS.ownStarted,
    [
      "read open tasks",
      ...Array<string>(6).fill("read counts"),
      "send started",
      "read counts",
      "send finished",
      "read counts",
    ],
  ],
])("requests in the good case: %s", async (_what, scenario, requests) => {
  const sent: string[] = [];
  // Shorter than the first look for an abort.
  await play({ ...scenario, jobMs: 5_000 }, [], ({ where }) => {
    const request = /^(?:main|post) 1: ((?:read|send) .*) #\d+$/.exec(where)?.[1];
    if (request !== undefined) sent.push(request);
    return false;
  });
  expect(sent).toEqual(requests);
});
