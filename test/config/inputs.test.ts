import { readConfig, unknownInputs } from "../../src/config/inputs";

const env = (inputs: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
const valid = {
  "control-plane-url": "https://keptn.example.org",
  "control-plane-token": "tok-en\n",
};

test("a token's trailing newline is dropped", () => {
  expect(readConfig(env(valid)).connection.credentials).toEqual({ kind: "token", token: "tok-en" });
});

test.each([
  ["", "auto"],
  ["auto", "auto"],
  ["active", "interactive"],
  ["interactive", "interactive"],
  ["passive", "silent"],
  ["silent", "silent"],
])("mode %j is %s", (mode, expected) => {
  expect(readConfig(env({ ...valid, mode })).connection.mode).toBe(expected);
});

test("minutes may be fractions", () => {
  expect(readConfig(env({ ...valid, "timeout-minutes": "0.05" })).work.timeoutMs).toBe(3_000);
});

test("a skipped task fails the step only where other steps would run on", () => {
  expect(readConfig(env(valid)).work.failOnSkipped).toBe(true);
  expect(readConfig(env({ ...valid, run: "make" })).work.failOnSkipped).toBe(false);
  expect(readConfig(env({ ...valid, run: "make", "on-skipped": "fail" })).work.failOnSkipped).toBe(
    true,
  );
});

test.each([
  [
    { "timeout-minutes": "soon" },
    'timeout-minutes: expected a number above 0 and at most 50400, found "soon".',
  ],
  [{ "timeout-minutes": "0" }, "timeout-minutes: expected a number above 0"],
  [{ "delivery-timeout-seconds": "-1" }, "delivery-timeout-seconds: expected a number above 0"],
  [{ "exit-codes": "2=meh" }, "exit-codes: expected lines such as"],
  [{ labels: "novalue" }, 'labels: expected lines such as team=payments, found "novalue".'],
  [{ "send-started": "maybe" }, 'send-started: expected auto, always, never, found "maybe".'],
  [{ verify: "no" }, 'verify: expected require, prefer, off, found "no".'],
  [{ "log-tail-lines": "many" }, "log-tail-lines: expected a whole number from 0 to 500"],
  [{ "fail-step": "perhaps" }, 'fail-step: expected true, false, found "perhaps".'],
  [{ "workflow-commands": "set-env" }, 'workflow-commands: "set-env" is not one of'],
  [{ mode: "loud" }, 'mode: expected auto, interactive or silent, found "loud".'],
  [
    { labels: "x".repeat(120) },
    "labels: expected lines such as team=payments, found a text of 120 characters.",
  ],
  [{ run: "exit 0", job: "workflow.run" }, "run and job are both given: keep one of them."],
  [
    { job: "workflow.run", "tasks-file": "tasks.yml" },
    "job and tasks-file are both given: keep one of them.",
  ],
  [{ with: "workflow: build.yml" }, "with is given without job"],
  [{ "cancel-on-abort": "perhaps" }, 'cancel-on-abort: expected true, false, found "perhaps".'],
])("%j is a problem that the task is answered with", (inputs, message) => {
  const { problems } = readConfig(env({ ...valid, ...inputs } as Record<string, string>));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});

test.each([
  [
    { "control-plane-token": "https://keptn.example.org" },
    "control-plane-url and control-plane-token are swapped",
  ],
  [
    {
      "control-plane-token": "",
      "oauth-client-id": "id",
      "oauth-client-secret": "s",
      "oauth-token-url": "https://user:pass@sso.example.org",
    },
    "oauth-token-url: expected an address",
  ],
  [{ "control-plane-token": "two\nlines" }, "control-plane-token contains a line break"],
  [{ "oauth-client-id": "id" }, "control-plane-token and oauth-client-id are both given"],
  [
    { "control-plane-token": "", "oauth-client-id": "id" },
    "oauth-client-secret is missing beside oauth-client-id.",
  ],
])("%j leaves no way to answer and is thrown", (inputs, message) => {
  expect(() => readConfig(env({ ...valid, ...inputs } as Record<string, string>))).toThrow(message);
});

test.each<[string, Record<string, string>]>([
  ["a=1,b=2", { a: "1", b: "2" }],
  ["team=payments, tier = 1 ,", { team: "payments", tier: "1" }],
  ["a=1;b=2", { a: "1", b: "2" }],
  ["a=1 b=2", { a: "1", b: "2" }],
  ["a=1,b=2\nc=3", { a: "1", b: "2", c: "3" }],
  ["owners=anna,berta", { owners: "anna,berta" }],
  ["url=https://example.org/?a=1,b=2", { url: "https://example.org/?a=1,b=2" }],
  ["text=one, two; three four", { text: "one, two; three four" }],
  ["a=\nb=x y", { a: "", b: "x y" }],
])("labels %j", (labels, expected) => {
  const { problems, work } = readConfig(env({ ...valid, labels }));
  expect(problems).toEqual([]);
  expect(work.labels).toEqual(expected);
});

test("an input nobody knows is named", () => {
  expect(unknownInputs(env({ ...valid, "time-out": "5" }))).toEqual(["time-out"]);
});

// The runner writes it over several lines.
const LEG = JSON.stringify({ deployment: "eu", task: "test", at: { stage: "dev" } }, null, 2);

test.each<[string, Record<string, string>, boolean]>([
  ["no matrix, or one of a single job", { matrix: "" }, false],
  ["a runner that does not know it", { matrix: "${{ toJSON(matrix) }}" }, false],
  ["no binding of its own", { matrix: LEG }, true],
  [
    "the same task as its neighbours, called like a key",
    { matrix: LEG, tasks: "deployment" },
    true,
  ],
  ["a list that holds its neighbours', too", { matrix: LEG, stages: "dev prod" }, true],
  ["its own task", { matrix: LEG, tasks: "test" }, false],
  ["its own stage", { matrix: LEG, tasks: "deployment", stages: "dev" }, false],
])("a job of a matrix: %s", (_what, inputs, expected) => {
  expect(readConfig(env({ ...valid, ...inputs })).isOneOfMany).toBe(expected);
});
