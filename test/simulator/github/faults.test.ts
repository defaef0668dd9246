import { VirtualClock } from "../../../simulator";
import { githubAnswers } from "../../../simulator/github";
import { ask, startStrict } from "./support";

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const RUNS = "/actions/runs";

test.each([
  [
    "a secondary limit",
    githubAnswers.secondaryLimit(7),
    403,
    { "retry-after": "7" },
    /secondary rate limit/,
  ],
  [
    "the primary limit",
    githubAnswers.primaryLimit(new Date(1_800_000_000_500)),
    403,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1800000001" },
    /rate limit exceeded/,
  ],
  ["429", githubAnswers.tooManyRequests(3), 429, { "retry-after": "3" }, /rate limit/],
  ["a missing permission", githubAnswers.notAccessible(), 403, {}, /not accessible/],
  ["500", githubAnswers.serverError(), 500, {}, /Server Error/],
  ["502", githubAnswers.badGateway(), 502, {}, /Server Error/],
  ["503", githubAnswers.serviceUnavailable(), 503, {}, /unavailable/],
])(
  "%s for the next two requests, then all is well",
  async (_, effect, status, headers, message) => {
    const github = await startStrict();
    const fault = github.faults.add({
      method: "GET",
      path: /\/actions\/runs$/,
      nth: [1, 2],
      effect,
    });
    for (let i = 0; i < 2; i += 1) {
      const answer = await ask(github, "GET", RUNS);
      expect([answer.status, answer.body["message"]]).toEqual([
        status,
        expect.stringMatching(message),
      ]);
      for (const [name, value] of Object.entries(headers))
        expect(answer.headers.get(name)).toBe(value);
    }
    expect((await ask(github, "GET", RUNS)).status).toBe(200);
    expect([fault.hits, fault.matches]).toEqual([2, 3]);
  },
);

test("stalled, reset and lost: what was processed is what the fault says", async () => {
  const github = await startStrict();
  const create = (signal?: AbortSignal) =>
    fetch(`${github.url}/repos/octo/demo/issues`, {
      method: "POST",
      headers: { authorization: `Bearer ${github.token}`, "user-agent": "test" },
      body: JSON.stringify({ title: "x" }),
      ...(signal && { signal }),
    });
  for (const [i, kind] of (["stall", "reset", "lose-answer"] as const).entries())
    github.faults.add({ method: "POST", path: /\/issues$/, nth: i + 1, effect: { kind } });
  await expect(create(AbortSignal.timeout(150))).rejects.toThrow();
  await expect(create()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  expect(github.issues()).toEqual([]);
  await expect(create()).rejects.toThrow();
  expect(github.issues()).toHaveLength(1);
  expect(github.requests.map(({ outcome, status }) => [outcome, status])).toEqual([
    ["stalled", undefined],
    ["reset", undefined],
    ["lost", undefined],
  ]);
});

test("delays: processed later, or answered later", async () => {
  const clock = new VirtualClock();
  const github = await startStrict({ clock });
  for (const [kind, processed] of [
    ["delay", 0],
    ["delay-answer", 1],
  ] as const) {
    const fault = github.faults.add({ effect: { kind, ms: 1_000 } });
    const before = github.issues().length;
    const answered = ask(github, "POST", "/issues", { title: "x" });
    while (clock.pending === 0) await sleep(5);
    expect(github.issues().length - before).toBe(processed);
    clock.advance(1_000);
    expect((await answered).status).toBe(201);
    fault.remove();
  }
});

test("connections are refused until accepted again, by all hosts or by the one that was asked", async () => {
  const clock = new VirtualClock();
  const github = await startStrict({ clock });
  github.faults.refuseConnections();
  await expect(ask(github, "GET", RUNS)).rejects.toThrow();
  await expect(fetch(github.resultsUrl)).rejects.toThrow();
  github.faults.acceptConnections();
  await sleep(20);
  expect((await ask(github, "GET", RUNS)).status).toBe(200);
  github.faults.add({ path: /\/actions\/runs$/, nth: 1, effect: { kind: "refuse", forMs: 1_000 } });
  await expect(ask(github, "GET", RUNS)).rejects.toThrow();
  await expect(ask(github, "GET", RUNS)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
  expect((await fetch(github.resultsUrl)).status).toBe(404);
  clock.advance(1_000);
  await sleep(20);
  expect((await ask(github, "GET", RUNS)).status).toBe(200);
});
