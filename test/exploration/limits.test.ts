import { replay } from "./explore";
import { LIMITS } from "./limits";
import { leaveReality } from "./unreal";

let enterReality: () => void;
beforeAll(() => void (enterReality = leaveReality()));
afterAll(() => enterReality());

test.each(LIMITS.map((limit) => [limit.what, limit] as const))(
  "it is so that it cannot be guaranteed: %s",
  async (_what, { scenario, schedule, end }) => {
    const { played } = await replay(scenario, schedule);
    const { plane, sent } = played.world;
    const answer = sent.find(({ kind }) => kind === "finished");
    const ours = answer ? `${answer.verdict} by ${answer.by}` : "nothing";
    const isTheirs = plane.taken.some(({ source }) => source === "bridge");
    expect(isTheirs ? "an answer of another sender" : ours).toBe(end);
  },
);
