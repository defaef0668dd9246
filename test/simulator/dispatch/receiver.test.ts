import { spawnSync } from "node:child_process";
import { cleanUp, folderWith, receiverWith, TOKEN, workflow } from "./repository";
import { whileTimeStands } from "../../support/still-time";

afterEach(cleanUp);

const LISTENS = { ".github/workflows/go.yml": workflow("- run: echo ran") };
const properties = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, "x"]));
const body = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

describe("limits of repository_dispatch over HTTP", () => {
  test.each<[string, unknown, number]>([
    ["10 properties", { event_type: "go", client_payload: properties(10) }, 204],
    ["11 properties", { event_type: "go", client_payload: properties(11) }, 422],
    [
      "many properties below one",
      { event_type: "go", client_payload: { event: properties(50) } },
      204,
    ],
    ["an event_type of 100 characters", { event_type: "g".repeat(100) }, 204],
    ["an event_type of 101 characters", { event_type: "g".repeat(101) }, 422],
    ["an empty event_type", { event_type: "" }, 422],
    ["no event_type", { client_payload: {} }, 422],
    ["an event_type that is no text", { event_type: 5 }, 422],
    [
      "a payload of 65,535 characters",
      { event_type: "go", client_payload: { t: "x".repeat(65_535 - '{"t":""}'.length) } },
      204,
    ],
    [
      "a payload over 64 KB",
      { event_type: "go", client_payload: { t: "x".repeat(65_536 - '{"t":""}'.length) } },
      422,
    ],
    ["a payload that is a list", { event_type: "go", client_payload: [1] }, 422],
    ["a payload that is a text", { event_type: "go", client_payload: "{}" }, 422],
    ["an unknown key", { event_type: "go", payload: {} }, 422],
    ["a body that is no JSON", "{", 400],
    ["a body that is no object", "[]", 400],
    ["no payload", { event_type: "go" }, 204],
  ])("%s", async (_, request, status) => {
    const { receiver } = receiverWith({});
    const url = await receiver.listen();
    const response = await fetch(`${url}/repos/octo/demo/dispatches`, {
      method: "POST",
      headers: { authorization: `Bearer ${TOKEN}` },
      body: body(request),
    });
    const text = await response.text();
    expect([response.status, text === ""]).toEqual([status, status === 204]);
    if (status !== 204)
      expect(JSON.parse(text)).toMatchObject({ message: expect.any(String) as string });
  });

  test.each<[string, string, string, Record<string, string>, number]>([
    ["no token", "POST", "/repos/octo/demo/dispatches", {}, 401],
    [
      "a wrong token",
      "POST",
      "/repos/octo/demo/dispatches",
      { authorization: "Bearer wrong" },
      401,
    ],
    [
      "an empty token, as a missing secret key gives",
      "POST",
      "/repos/octo/demo/dispatches",
      { authorization: "Bearer " },
      401,
    ],
    [
      "a valid token without access",
      "POST",
      "/repos/octo/demo/dispatches",
      { authorization: "Bearer foreign" },
      404,
    ],
    [
      "another repository",
      "POST",
      "/repos/octo/other/dispatches",
      { authorization: `Bearer ${TOKEN}` },
      404,
    ],
    [
      "another method",
      "PUT",
      "/repos/octo/demo/dispatches",
      { authorization: `Bearer ${TOKEN}` },
      404,
    ],
    [
      "the older spelling of the scheme",
      "POST",
      "/repos/octo/demo/dispatches",
      { authorization: `token ${TOKEN}` },
      204,
    ],
    [
      "a repository in other letter case",
      "POST",
      "/repos/Octo/Demo/dispatches",
      { authorization: `Bearer ${TOKEN}` },
      204,
    ],
  ])("%s", async (_, method, path, headers, status) => {
    const { receiver, runs } = receiverWith(LISTENS, { foreignTokens: ["foreign"] });
    const url = await receiver.listen();
    const response = await fetch(url + path, { method, headers, body: body({ event_type: "go" }) });
    expect(response.status).toBe(status);
    expect(runs).toHaveLength(status === 204 ? 1 : 0);
  });
});

describe("which workflows start", () => {
  test("the exact event type starts the workflow; its payload is there", async () => {
    const { dispatch, lines, runs } = receiverWith({
      ".github/workflows/go.yml": workflow(
        "- run: echo \"$GITHUB_EVENT_NAME $VALUE\"\n  env: { VALUE: '${{ github.event.client_payload.id }}' }",
        "on: { repository_dispatch: { types: [go] } }\nrun-name: ${{ " +
          "github.event.action }} ${{ github.event.client_payload.none || " +
          "github.event.client_payload.id }}",
      ),
    });
    expect(await dispatch("go", { id: "4711" })).toBe(204);
    expect(lines).toEqual(["repository_dispatch 4711"]);
    expect(runs).toMatchObject([{ title: "go 4711", status: "completed", conclusion: "success" }]);
  });

  test.each(["other", "Go", "go2", "keptn-*"])(
    "the event type %s matches nothing: 204, and nothing runs",
    async (eventType) => {
      const { dispatch, runs } = receiverWith(LISTENS);
      expect(await dispatch(eventType)).toBe(204);
      expect(runs).toEqual([]);
    },
  );

  test("a workflow without types listens to all, one without repository_dispatch to none", async () => {
    const { dispatch, lines } = receiverWith({
      ".github/workflows/all.yml": workflow("- run: echo all", "on: [push, repository_dispatch]"),
      ".github/workflows/push.yml": workflow("- run: echo push", "on: push"),
    });
    await dispatch("anything");
    expect(lines).toEqual(["all"]);
  });

  test("a workflow on another branch is ignored", async () => {
    const { dispatch, runs } = receiverWith({}, { branches: { feature: folderWith(LISTENS) } });
    expect(await dispatch("go")).toBe(204);
    expect(runs).toEqual([]);
  });

  test.each([
    [
      "jobs.job: strategy",
      "name: x\non: repository_dispatch\njobs: { job: { strategy: {}, steps: [] } }",
    ],
    [
      "jobs.job: uses",
      "name: x\non: repository_dispatch\njobs: { job: { uses: a/b/.github/workflows/c.yml@v1 } }",
    ],
    [
      "steps[0]: continue-on-error",
      "name: x\non: repository_dispatch\njobs: { job: { steps: [{ run: 'true', continue-on-error: true }] } }",
    ],
    [
      "cancel-in-progress",
      "name: x\non: repository_dispatch\nconcurrency: { group: a, cancel-in-progress: " +
        "true }\njobs: { job: { steps: [] } }",
    ],
  ])("what is not simulated is refused by name: %s", (name, text) => {
    expect(() => receiverWith({ ".github/workflows/x.yml": text })).toThrow(
      new RegExp(`not simulated: x\\.yml.*${name.replace(/[[\]]/g, "\\$&")}`),
    );
  });

  test("an unknown action fails the run and says so", async () => {
    const { dispatch, lines, runs } = receiverWith({
      ".github/workflows/go.yml": workflow("- uses: someone/else@v1"),
    });
    await dispatch("go");
    expect(runs).toMatchObject([{ conclusion: "failure" }]);
    expect(lines).toEqual(["Error: not simulated: uses: someone/else@v1"]);
  });
});

describe("concurrency", () => {
  const slow = (concurrency: string) => ({
    ".github/workflows/go.yml": workflow(
      "- run: sleep 0.4",
      `on: { repository_dispatch: { types: [go] } }\nconcurrency: ${concurrency}`,
    ),
  });
  const overlaps = (
    a: { startedAtMs: number | undefined; completedAtMs: number | undefined },
    b: typeof a,
  ) => (b.startedAtMs ?? 0) < (a.completedAtMs ?? 0);

  test("the same group runs one after the other, whatever its letter case", async () => {
    const { dispatch, runs } = receiverWith(
      slow("{ group: 'g-${{ github.event.client_payload.id }}', queue: max }"),
    );
    await Promise.all([
      dispatch("go", { id: "a" }),
      dispatch("go", { id: "A" }),
      dispatch("go", { id: "a" }),
    ]);
    const [first, second, third] = runs;
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(["success", "success", "success"]);
    expect([overlaps(first!, second!), overlaps(second!, third!)]).toEqual([false, false]);
  });

  test("different groups run at the same time, and so do runs without a group", async () => {
    const grouped = receiverWith(
      slow("{ group: 'g-${{ github.event.client_payload.id }}', queue: max }"),
    );
    await Promise.all([grouped.dispatch("go", { id: "a" }), grouped.dispatch("go", { id: "b" })]);
    expect(overlaps(grouped.runs[0]!, grouped.runs[1]!)).toBe(true);
    const free = receiverWith({ ".github/workflows/go.yml": workflow("- run: sleep 0.4") });
    await Promise.all([free.dispatch("go"), free.dispatch("go")]);
    expect(overlaps(free.runs[0]!, free.runs[1]!)).toBe(true);
  });

  test("without queue: max a newer waiting run replaces the older one", async () => {
    const { dispatch, runs } = receiverWith(slow("g"));
    await Promise.all([dispatch("go"), dispatch("go"), dispatch("go")]);
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(["success", "cancelled", "success"]);
  });
});

test("closing ends the processes of a run at once and runs nothing more", async () => {
  const marker = `sleep 30.${process.pid}`;
  const { receiver, runs, lines } = receiverWith({
    ".github/workflows/go.yml": workflow(
      `- run: echo begun; ${marker}\n- run: echo after\n  if: always()`,
    ),
  });
  receiver.answer({
    method: "POST",
    path: "/repos/octo/demo/dispatches",
    headers: { authorization: `Bearer ${TOKEN}` },
    body: '{"event_type":"go"}',
  });
  while (!lines.includes("begun")) await new Promise((resolve) => setTimeout(resolve, 20));
  // Not after the 30 seconds of its step.
  await whileTimeStands(() => receiver.close());
  expect(runs).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
  expect(lines).toEqual(["begun"]);
  expect(spawnSync("pgrep", ["-f", marker]).stdout.toString()).toBe("");
});

describe("a start by name", () => {
  const NAMED = {
    ".github/workflows/go.yml": workflow(
      "- run: echo ${{ inputs.task }} ${{ github.event.inputs.url }}",
      [
        "on:",
        "  workflow_dispatch:",
        "    inputs:",
        "      url: { required: true }",
        "      task: { type: choice, options: [deployment, test], default: test }",
        "run-name: ${{ inputs.task }}",
      ].join("\n"),
    ),
    ".github/workflows/other.yml": workflow("- run: echo other"),
  };
  const start = (
    { receiver }: ReturnType<typeof receiverWith>,
    file: string,
    inputs: Readonly<Record<string, string>>,
  ) =>
    receiver.answer({
      method: "POST",
      path: `/repos/octo/demo/actions/workflows/${file}/dispatches`,
      headers: { authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ ref: "main", inputs }),
    });

  test("runs that workflow alone, with its inputs and defaults", async () => {
    const place = receiverWith(NAMED);
    expect(start(place, "go.yml", { url: "u" }).status).toBe(204);
    await place.receiver.idle();
    expect(place.runs).toMatchObject([{ title: "test", event: "workflow_dispatch" }]);
    expect(place.lines).toContain("test u");
  });

  test.each<[string, string, Readonly<Record<string, string>>, number]>([
    ["an input that is not declared", "go.yml", { url: "u", more: "x" }, 422],
    ["a required input that is missing", "go.yml", {}, 422],
    ["a value that is no choice", "go.yml", { url: "u", task: "deploy" }, 422],
    ["a workflow that has no such trigger", "other.yml", {}, 422],
    ["a workflow that is not there", "none.yml", {}, 404],
  ])("%s is refused", (_, file, inputs, status) => {
    const place = receiverWith(NAMED);
    expect(start(place, file, inputs).status).toBe(status);
    expect(place.runs).toEqual([]);
  });
});
