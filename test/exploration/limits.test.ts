import { replay } from "./explore";
import { LIMITS } from "./limits";
import { leaveReality } from "./unreal";

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

test.each(LIMITS.map((limit) => [limit.scenario.name, limit.what, limit] as const))(
  "%s: it is so that it cannot be guaranteed: %s",
  async (_name, _what, { scenario, schedule, end }) => {
    const { played } = await replay(scenario, schedule);
    const { plane, sent } = played.world;
    const answer = sent.find(({ kind }) => kind === "finished");
    const none = plane.state === "lapsed" ? "the state gives up" : "nothing";
    const ours = answer ? `${answer.verdict} by ${answer.by}` : none;
    const isTheirs = plane.taken.some(({ source }) => source === "bridge");
    expect(isTheirs ? "an answer of another sender" : ours).toBe(end);
  },
);
