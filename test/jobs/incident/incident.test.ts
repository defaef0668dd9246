import { readFileSync } from "node:fs";
import { join } from "node:path";
import { githubAnswers } from "../../../simulator/github";
import type { JsonObject } from "../../../src/domain/text/json";
import { problemOf } from "../../../src/domain/events/problem";
import { service } from "../http/scene";
import { jobScene, RUN_URL } from "../job-scene";
import type { JobScene } from "../job-scene";

const BOT = "github-actions[bot]";
const DEMO = JSON.parse(
  readFileSync(
    join(__dirname, "../../../examples/projects/incident-demo/events/incident.json"),
    "utf8",
  ),
) as { data: { incident: JsonObject } };
const data: JsonObject = { incident: DEMO.data.incident };
const URL_OF_PROBLEM =
  "https://abc12345.live.dynatrace.com/?source=keptn#problems/problemdetails;gf=all;pid=4711";
const sequences = { address: "https://ca.example.com/api" } as never;

describe("an incident", () => {
  test("of the demo has the label, the problem, what is hit, and links back; its number is reported under the names users know", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      "incident.open",
      { severity: "critical", "add-labels": "sev-1" },
      { data, task: "openticket", sequences },
    );
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "pass",
      message: "Incident 1 was opened.",
    });
    expect(outcome?.data).toEqual({
      incidentNumber: "1",
      incidentUrl: "https://github.com/octo/demo/issues/1",
      state: "open",
      created: "true",
      severity: "critical",
      problemId: "P-2203117",
      problemUrl: URL_OF_PROBLEM,
      impactedService: "carts",
    });
    const [issue] = scene.github.issues();
    expect(issue).toMatchObject({
      title: "Response time degradation on casdemoapp",
      labels: ["cloud-automation", "incident", "sev-1"],
    });
    for (const part of [
      `[P\\-2203117](<${URL_OF_PROBLEM}>)`,
      "| Severity | critical |",
      "| Impacted | carts |",
      "| Tags | service:casdemoapp, stage:production |",
      `[the run](<${RUN_URL}>)`,
      "[the sequence in the " +
        "Bridge](<https://ca.example.com/bridge/project/shop/sequence/0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11>)",
    ])
      expect(issue?.body).toContain(part);
  });

  test("takes everything from with, where it is there", async () => {
    const scene = await jobScene();
    const parameters = {
      title: "Carts are down",
      body: "## What we know\n\nNothing.",
      severity: "low",
      service: "checkout",
      "problem-id": "A 1",
      "problem-url": "https://p.example.com/1",
      "start-time": "2026-11-01T09:00:00Z",
    };
    const { outcome } = await scene.run("incident.open", parameters, { data });
    expect(outcome?.data).toMatchObject({
      severity: "low",
      impactedService: "checkout",
      problemId: "A 1",
      problemUrl: "https://p.example.com/1",
      startTime: "2026-11-01T09:00:00.000Z",
    });
    const body = scene.github.issues()[0]?.body ?? "";
    expect(body).toMatch(
      /problem-A%201 -->\n## What we know\n\nNothing\.\n\n<!-- cloud-automation: section incident -->/,
    );
    expect(body).toContain("| Since | 2026\\-11\\-01 09:00 UTC |");
  });

  test("without a problem says what is hit", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run("incident.open", {});
    expect(scene.github.issues()[0]?.title).toBe("Incident of carts in staging");
    expect(outcome?.data).toEqual({
      incidentNumber: "1",
      incidentUrl: "https://github.com/octo/demo/issues/1",
      state: "open",
      created: "true",
      impactedService: "carts",
    });
  });

  test.each<[JsonObject, RegExp]>([
    [{ "problem-url": "javascript:alert(1)" }, /with\.problem-url: expected an address/],
    [
      { "problem-url": "https://user:pass@p.example.com" },
      /with\.problem-url: expected an address/,
    ],
    [{ "start-time": "yesterday" }, /with\.start-time: expected a time/],
  ])("with %j is refused before anything is asked", async (parameters, words) => {
    const scene = await jobScene();
    expect((await scene.run("incident.open", parameters, { data })).outcome).toMatchObject({
      status: "errored",
      message: expect.stringMatching(words) as string,
    });
    expect(scene.requestCount()).toBe(0);
  });

  test("is found by later tasks of the same problem, also from another sequence, and never taken for an issue", async () => {
    const scene = await jobScene();
    scene.github.addIssue({
      title: "issue",
      user: BOT,
      labels: ["cloud-automation", "incident"],
      body: "<!-- cloud-automation: issue keptn-x problem-P-2203117 -->",
    });
    await scene.run("incident.open", {}, { data, task: "openticket", mode: "silent" });
    const update = await scene.run(
      "incident.update",
      { comment: "Scaled up." },
      { data, task: "tell" },
    );
    expect(update.outcome).toMatchObject({
      result: "pass",
      message: "Incident 2 was updated (comment).",
      data: { incidentNumber: "2", updated: "comment" },
    });
    const close = await scene.run(
      "incident.close",
      {},
      { data: { problem: { PID: "P-2203117" } }, task: "closeticket" },
    );
    expect(close.outcome).toMatchObject({
      result: "pass",
      message: "Incident 2 is closed as completed.",
      data: { incidentNumber: "2", state: "closed", wasClosed: "false" },
    });
    expect(scene.github.issue(1)).toMatchObject({ state: "open", comments: [] });
  });

  test("of a problem that comes again after the first was closed is a new one", async () => {
    const scene = await jobScene();
    scene.github.addIssue({
      title: "before",
      state: "closed",
      user: BOT,
      labels: ["cloud-automation", "incident"],
      body: "<!-- cloud-automation: incident keptn-x problem-P-2203117 -->",
    });
    expect((await scene.run("incident.open", {}, { data })).outcome?.data).toMatchObject({
      incidentNumber: "2",
      created: "true",
    });
  });

  test("of two sequences with one problem at the same moment is one", async () => {
    const scene: JobScene = await jobScene({
      observer: {
        request: ({ method, path }) =>
          method === "POST" &&
          path.endsWith("/issues") &&
          scene.github.addIssue({
            title: "rival",
            user: BOT,
            labels: ["cloud-automation", "incident"],
            body: "<!-- cloud-automation: incident keptn-other problem-P-2203117 -->",
          }),
        answer: () => undefined,
      },
    });
    const { outcome } = await scene.run("incident.open", {}, { data });
    expect(outcome).toMatchObject({
      result: "pass",
      data: { incidentNumber: "1", created: "false" },
      message:
        "Incident 1 was opened by another run in the same moment, and the one of this run is closed as its duplicate.",
    });
    expect(scene.github.issue(2)).toMatchObject({ state: "closed", stateReason: "duplicate" });
  });

  test.each([
    [
      "is down",
      (scene: JobScene) =>
        void scene.github.faults.add({
          method: "POST",
          path: /issues$/,
          effect: githubAnswers.serviceUnavailable(),
        }),
      {},
      /HTTP 503.*CA-411/,
    ],
    [
      "may only be read",
      () => undefined,
      { permissions: { issues: "read" } } as const,
      /issues: write.*CA-605/,
    ],
    ["has no issues", () => undefined, { hasIssues: false }, /issues are switched off.*CA-411/],
  ])(
    "cannot be opened where GitHub %s, and nothing is claimed",
    async (_, prepare, options, words) => {
      const scene = await jobScene(options);
      prepare(scene);
      expect((await scene.run("incident.open", {}, { data })).outcome).toMatchObject({
        status: "errored",
        message: expect.stringMatching(words) as string,
        data: {},
      });
    },
  );
});

describe("by a recipe", () => {
  const field = (name: string) => ({
    [name]: "/number",
    [`${name.replace("Number", "Url")}`]: "https://tickets.example.com/${{ fields." + name + " }}",
  });

  test.each([
    [
      "incident.open",
      "incidentNumber",
      { severity: "critical", title: "Down" },
      {
        title: "Down",
        severity: "critical",
        problemId: "P-2203117",
        impactedService: "carts",
        kind: "incident",
      },
      {
        severity: "critical",
        problemId: "P-2203117",
        problemUrl: URL_OF_PROBLEM,
        impactedService: "carts",
      },
    ],
    [
      "incident.update",
      "incidentNumber",
      { comment: "On it" },
      { comment: "On it", problemId: "P-2203117" },
      {},
    ],
    [
      "incident.close",
      "incidentNumber",
      { reason: "not_planned" },
      { reason: "not_planned", problemId: "P-2203117" },
      {},
    ],
    [
      "issue.open",
      "issueNumber",
      { body: "Text" },
      { title: "Response time degradation on casdemoapp", body: "Text", kind: "issue" },
      {},
    ],
    ["issue.update", "issueNumber", { comment: "On it" }, { comment: "On it" }, {}],
    ["issue.close", "issueNumber", {}, { reason: "completed" }, {}],
  ])(
    "%s asks another service by the key of the problem, and GitHub nothing",
    async (job, name, parameters, card, fields) => {
      const scene = await jobScene();
      const at = await service(() => ({ status: 201, json: { number: "INC7" } }));
      const http = {
        request: {
          url: `${at.url}/tickets`,
          body: { key: "${{ key }}", card: "${{ card }}" },
          fields: field(name),
        },
      };
      const { outcome } = await scene.run(job, { ...parameters, http }, { data });
      expect(outcome).toMatchObject({ result: "pass" });
      expect(outcome?.data).toEqual({
        [name]: "INC7",
        [name.replace("Number", "Url")]: "https://tickets.example.com/INC7",
        ...fields,
      });
      expect(at.seen[0]?.body).toMatchObject({ key: "problem-P-2203117", card });
      expect(scene.requestCount()).toBe(0);
    },
  );

  test("that fails claims nothing", async () => {
    const scene = await jobScene();
    const at = await service(() => ({ status: 403, json: {} }));
    const { outcome } = await scene.run(
      "incident.open",
      { http: { request: { url: at.url, body: {} } } },
      { data },
    );
    expect(outcome).toMatchObject({
      status: "errored",
      message: expect.stringContaining("403") as string,
      data: {},
    });
  });
});

describe("an answer by a recipe says what became of the ticket", () => {
  /** One ticket for each key; `find` sees it with its state. */
  async function tracker(isThere: boolean, state = "open") {
    let ticket = isThere ? { number: "INC7", state } : undefined;
    const at = await service(({ method, path }) => {
      if (method === "GET") return { json: { items: ticket ? [ticket] : [] } };
      ticket = { number: "INC7", state: path.endsWith("/close") ? "closed" : "open" };
      return { status: 201, json: ticket };
    });
    const fields = (name: string) => ({ [name]: "/number" });
    const found = (name: string, more: JsonObject) => ({
      url: `${at.url}/tickets`,
      found: "/items/0/number",
      fields: { [name]: "/items/0/number" },
      ...more,
    });
    return {
      opening: (name: string): JsonObject => ({
        find: found(name, {}),
        request: { url: `${at.url}/tickets`, body: {}, fields: fields(name) },
      }),
      blind: (name: string, more: JsonObject = {}): JsonObject => ({
        request: { url: `${at.url}/tickets`, body: {}, fields: fields(name), ...more },
      }),
      changing: (name: string, state: string): JsonObject => ({
        find: found(name, { "must-exist": true, "done-when": { "/items/0/state": state } }),
        request: { url: `${at.url}/tickets/close`, body: {} },
      }),
      nameless: (): JsonObject => ({ request: { url: `${at.url}/tickets`, body: {} } }),
    };
  }
  type Recipes = Awaited<ReturnType<typeof tracker>>;

  test.each<[string, string, boolean, string, (recipes: Recipes) => JsonObject, string]>([
    [
      "opened",
      "incident.open",
      false,
      "open",
      (it) => it.opening("incidentNumber"),
      "Incident INC7 was opened.",
    ],
    [
      "found",
      "incident.open",
      true,
      "open",
      (it) => it.opening("incidentNumber"),
      "Incident INC7 was there for problem-P-2203117 already; nothing new was opened.",
    ],
    [
      "opened without a look",
      "issue.open",
      true,
      "open",
      (it) => it.blind("issueNumber"),
      "Issue INC7 was opened.",
    ],
    [
      "sent to a service that drops repetitions",
      "incident.open",
      true,
      "open",
      (it) => it.blind("incidentNumber", { repeatable: true }),
      "Incident INC7 was opened, or was there for problem-P-2203117 already: the recipe does not look.",
    ],
    [
      "opened, without a number",
      "incident.open",
      false,
      "open",
      (it) => it.nameless(),
      "The incident was opened.",
    ],
    [
      "opened, with the number of the other kind",
      "incident.open",
      false,
      "open",
      (it) => it.opening("issueNumber"),
      "Incident INC7 was opened.",
    ],
    [
      "opened, with a number of any ticket",
      "incident.open",
      false,
      "open",
      (it) => it.opening("ticketNumber"),
      "Incident INC7 was opened.",
    ],
    [
      "updated",
      "issue.update",
      true,
      "open",
      (it) => it.changing("issueNumber", "closed"),
      "Issue INC7 was updated.",
    ],
    [
      "as it should be",
      "incident.update",
      true,
      "open",
      (it) => it.changing("incidentNumber", "open"),
      "Incident INC7 is as it should be; nothing had to be changed.",
    ],
    [
      "closed",
      "incident.close",
      true,
      "open",
      (it) => it.changing("incidentNumber", "closed"),
      "Incident INC7 is closed.",
    ],
    [
      "closed already",
      "issue.close",
      true,
      "closed",
      (it) => it.changing("issueNumber", "closed"),
      "Issue INC7 was closed already.",
    ],
  ])("%s", async (_, job, isThere, state, recipe, message) => {
    const scene = await jobScene();
    const http = recipe(await tracker(isThere, state));
    const comment = job.endsWith(".update") ? { comment: "news" } : {};
    const { outcome } = await scene.run(job, { ...comment, http }, { data });
    expect(outcome).toMatchObject({ status: "succeeded", result: "pass", message });
  });

  test("also of two that were opened at the same moment", async () => {
    const scene = await jobScene();
    const { opening } = await tracker(false);
    const http = opening("incidentNumber");
    let looks = 0;
    const at = await service(({ method }) =>
      method === "GET"
        ? { json: { items: ++looks === 1 ? [] : [{ number: "INC6" }] } }
        : { status: 201, json: { number: "INC7" } },
    );
    const moved = JSON.parse(
      JSON.stringify(http).replace(/http:\/\/[^/]+(?=\/tickets)/g, at.url),
    ) as JsonObject;
    const { outcome } = await scene.run("incident.open", { http: moved }, { data });
    expect(outcome).toMatchObject({
      result: "warning",
      message: expect.stringMatching(
        /incidentNumber "?INC7"? is a duplicate of "?INC6"?/,
      ) as string,
      data: { incidentNumber: "INC6" },
    });
  });
});

describe("what an event tells about a problem", () => {
  test.each<[string, JsonObject, object]>([
    [
      "in Keptn's spelling",
      { problem: { problemTitle: "Slow", rootCause: "Memory" } },
      { title: "Slow", rootCause: "Memory" },
    ],
    [
      "in Dynatrace's",
      {
        problem: {
          ProblemID: "P-1",
          PID: "-12_3V2",
          ProblemURL: "https://d.example.com/#p;pid=1",
          ProblemSeverity: "PERFORMANCE",
          ImpactedEntities: [{ type: "SERVICE", name: "carts", entity: "SERVICE-1" }],
          State: "OPEN",
          Tags: "a, b",
        },
      },
      {
        id: "P-1",
        url: "https://d.example.com/#p;pid=1",
        severity: "PERFORMANCE",
        impacted: "carts",
        state: "OPEN",
        tags: "a, b",
      },
    ],
    [
      "in the API's",
      {
        problem: {
          displayId: "P-2",
          title: "Slow",
          severityLevel: "ERROR",
          impactedEntities: [{ entityId: { id: "SERVICE-1" }, name: "carts" }],
          startTime: 1_700_000_000_000,
          entityTags: [
            { context: "CONTEXTLESS", key: "x" },
            { key: "team", value: "pay" },
            { key: "a", value: "b", stringRepresentation: "[Azure]a:b" },
          ],
        },
      },
      {
        id: "P-2",
        title: "Slow",
        severity: "ERROR",
        impacted: "carts",
        tags: "x, team:pay, [Azure]a:b",
        start: "2023-11-14T22:13:20.000Z",
      },
    ],
    [
      "in the fields of the event itself",
      {
        ProblemID: "P-3",
        ProblemTitle: "Slow",
        PID: "1",
        ImpactedEntity: "carts",
        State: "OPEN",
        title: "not that",
      },
      { id: "P-3", title: "Slow", impacted: "carts", state: "OPEN" },
    ],
    [
      "of the quick start",
      {
        dynatraceProblem: {
          ProblemID: "P-4",
          ProblemTitle: "Slow",
          ProblemURL: "https://d.example.com/4",
          State: "RESOLVED",
          ProblemSeverity: "ERROR",
          ProblemStartTime: "1700000000000",
          Tags: "a",
        },
      },
      {
        id: "P-4",
        title: "Slow",
        url: "https://d.example.com/4",
        state: "RESOLVED",
        severity: "ERROR",
        start: "2023-11-14T22:13:20.000Z",
        tags: "a",
      },
    ],
    [
      "with details of the first interface beside it",
      {
        problem: {
          ProblemID: "762",
          PID: "93a5",
          ProblemTitle: "Slow",
          State: "OPEN",
          ProblemDetails: {
            id: "93a5",
            startTime: 1_700_000_000_000,
            endTime: -1,
            displayName: "762",
            impactLevel: "SERVICE",
            status: "OPEN",
            severityLevel: "PERFORMANCE",
            tagsOfAffectedEntities: [{ context: "CONTEXTLESS", key: "keptn_stage", value: "dev" }],
            rankedEvents: [
              {
                entityName: "carts",
                eventType: "SERVICE_RESPONSE_TIME_DEGRADED",
                isRootCause: false,
              },
              { entityName: "db", isRootCause: true },
            ],
          },
        },
      },
      {
        id: "762",
        title: "Slow",
        state: "OPEN",
        severity: "PERFORMANCE",
        impacted: "carts, db",
        rootCause: "db",
        tags: "keptn_stage:dev",
        start: "2023-11-14T22:13:20.000Z",
      },
    ],
    [
      "with details only",
      {
        problem: {
          ProblemDetails: {
            displayName: "762",
            id: "93a5",
            status: "CLOSED",
            rankedEvents: [
              {
                startTime: 1_700_000_000_000,
                entityName: "carts",
                severityLevel: "ERROR",
                eventType: "FAILURE_RATE_INCREASED",
              },
            ],
          },
        },
      },
      {
        id: "762",
        title: "Failure rate increased",
        state: "CLOSED",
        severity: "ERROR",
        impacted: "carts",
        start: "2023-11-14T22:13:20.000Z",
      },
    ],
    [
      "with details of the second interface as JSON text",
      {
        incident: {
          ProblemDetailsJSONv2: JSON.stringify({
            problemId: "-12_3V2",
            displayId: "P-5",
            title: "Slow",
            status: "OPEN",
            severityLevel: "ERROR",
            affectedEntities: [{ name: "carts" }],
            rootCauseEntity: { name: "db" },
            entityTags: [{ stringRepresentation: "team:pay" }],
            startTime: 1_700_000_000_000,
          }),
        },
      },
      {
        id: "P-5",
        title: "Slow",
        state: "OPEN",
        severity: "ERROR",
        impacted: "carts",
        rootCause: "db",
        tags: "team:pay",
        start: "2023-11-14T22:13:20.000Z",
      },
    ],
    [
      "with an address among the labels, as the dynatrace-service has it",
      { problem: { problemTitle: "Slow" }, labels: { "Problem URL": "https://d.example.com/6" } },
      { title: "Slow", url: "https://d.example.com/6" },
    ],
    [
      "with a sentence as details, and placeholders that nobody filled",
      {
        problem: {
          ProblemTitle: "Slow",
          PID: "{PID}",
          ProblemID: "TESTID",
          Tags: "{Tags}",
          ProblemDetails: "Dynatrace problem notification test run details",
        },
      },
      { id: "TESTID", title: "Slow" },
    ],
    ["by its PID only", { incident: { PID: "77" } }, { id: "77" }],
    ["as a number", { problem: { ProblemID: 12 } }, { id: "12" }],
    [
      "with what is none",
      {
        problem: {
          ProblemID: {},
          ProblemTitle: ["x"],
          ProblemURL: "ftp://x",
          startTime: "soon",
          ImpactedEntities: [],
        },
        incident: "x",
      },
      {},
    ],
  ])("%s", (_, event, expected) => {
    expect(problemOf(event)).toEqual(expected);
  });
});

describe.each([
  ["issue.open", "issue", "Issue"],
  ["incident.open", "incident", "Incident"],
])("%s for a problem that is over", (job, noun, Noun) => {
  const dynatraceProblem = { ProblemID: "P-7", ProblemTitle: "Slow", State: "OPEN" };

  test("closes what is open for it, and opens no second one", async () => {
    const scene = await jobScene();
    await scene.run(job, {}, { data: { dynatraceProblem } });
    const { outcome } = await scene.run(
      job,
      {},
      { data: { problem: { ...dynatraceProblem, State: "RESOLVED" } } },
    );
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "pass",
      message: `${Noun} 1 is closed as completed.`,
    });
    expect(scene.github.issues()).toMatchObject([{ number: 1, state: "closed" }]);
  });

  test("says so where none is known, and opens none", async () => {
    const scene = await jobScene();
    const { outcome } = await scene.run(
      job,
      {},
      { data: { dynatraceProblem: { ...dynatraceProblem, State: "RESOLVED" } } },
    );
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "pass",
      message: `The problem P-7 is resolved, and no ${noun} is open for it (problem-P-7); nothing was opened.`,
    });
    expect(scene.github.issues()).toEqual([]);
  });

  test("sends no recipe that opens", async () => {
    const scene = await jobScene();
    const at = await service(() => ({ status: 201, json: {} }));
    const { outcome } = await scene.run(
      job,
      {
        http: {
          base: at.url,
          request: { url: "/tickets", body: { t: "${{ card.title }}" } },
        } as never,
      },
      { data: { dynatraceProblem: { ...dynatraceProblem, State: "RESOLVED" } } },
    );
    expect(outcome).toMatchObject({
      result: "warning",
      message: expect.stringContaining("nothing was opened") as string,
    });
    expect(at.seen).toEqual([]);
  });
});

test("a recipe gets no longer title than Jira takes, and no longer text", async () => {
  const scene = await jobScene();
  const at = await service(() => ({ status: 201, json: { key: "OPS-1" } }));
  const http = {
    base: at.url,
    request: {
      url: "/issues",
      body: { t: "${{ card.title }}", b: "${{ card.body }}" },
      success: { status: [201] },
    },
  } as never;
  await scene.run("issue.open", { title: "x".repeat(300), body: "y".repeat(40_000), http });
  const body = at.seen[0]?.body as { t: string; b: string };
  expect(body.t).toBe(`${"x".repeat(254)}…`);
  expect(body.b).toHaveLength(32_000);
});
