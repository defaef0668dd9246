import { cardContext, cardMarkdown, cardOf, cardText, headline } from "../../src/cards";
import type { JsonObject } from "../../src/domain/text/json";
import { DEPLOYED, EVALUATED, INCIDENT } from "../jobs/events";

const WHERE = { project: "shop", stage: "staging", service: "carts" };
const event = (type: string, data: JsonObject = {}): JsonObject => ({
  type: `sh.keptn.event.${type}`,
  id: "1",
  data: { ...WHERE, ...data },
});
const LINKS = [
  { label: "In the Bridge", url: "https://keptn.example.com/bridge/project/shop/sequence/1" },
  { label: "This run", url: "https://github.com/octo/demo/actions/runs/1" },
];
const factsOf = (card: ReturnType<typeof cardOf>) =>
  Object.fromEntries(card.facts.map(({ name, value }) => [name, value]));
const linksOf = (card: ReturnType<typeof cardOf>) =>
  Object.fromEntries(card.links.map(({ label, url }) => [label, url]));

describe("what an event is about", () => {
  test.each<[string, string, JsonObject, string, string]>([
    [
      "a finished deployment",
      "deployment.finished",
      DEPLOYED,
      "deployment",
      "✅ Deployment of carts in staging: pass",
    ],
    [
      "one that failed",
      "deployment.finished",
      { ...DEPLOYED, result: "fail" },
      "deployment",
      "❌ Deployment of carts in staging: fail",
    ],
    [
      "one that could not be done",
      "deployment.finished",
      { ...DEPLOYED, status: "errored", result: "fail" },
      "deployment",
      "💥 Deployment of carts in staging: errored",
    ],
    [
      "one with a result nobody knows",
      "deployment.finished",
      { status: "succeeded", result: "passed" },
      "deployment",
      "❌ Deployment of carts in staging: fail",
    ],
    [
      "one that began",
      "deployment.started",
      {},
      "deployment",
      "▶️ Deployment of carts in staging: in progress",
    ],
    [
      "one that is asked for",
      "deployment.triggered",
      {},
      "deployment",
      "🔔 Deployment of carts in staging: requested",
    ],
    [
      "an evaluation",
      "evaluation.finished",
      EVALUATED,
      "evaluation",
      "❌ SLO evaluation of carts in staging: fail, score 37.5",
    ],
    [
      "an invalidated one",
      "evaluation.invalidated",
      {},
      "evaluation",
      "🚫 SLO evaluation of carts in staging: invalidated",
    ],
    [
      "a problem",
      "notify.triggered",
      INCIDENT,
      "problem",
      "🔥 Problem P-2211 “Failure rate increase”: open",
    ],
    [
      "a resolved one",
      "remediation.triggered",
      { problem: { problemTitle: "Slow", State: "RESOLVED" } },
      "problem",
      "✅ Problem “Slow”: resolved",
    ],
    [
      "a problem whose fields stand in data itself",
      "notify.triggered",
      { ProblemTitle: "Slow", PID: "7", State: "OPEN" },
      "problem",
      "🔥 Problem 7 “Slow”: open",
    ],
    [
      "a ticket",
      "openticket.finished",
      {
        status: "succeeded",
        result: "pass",
        openticket: { issueNumber: "42", issueUrl: "https://github.com/octo/demo/issues/42" },
      },
      "ticket",
      "✅ Ticket 42 (openticket of carts in staging): pass",
    ],
    [
      "any other task",
      "test.finished",
      { status: "succeeded", result: "warning" },
      "task",
      "⚠️ test of carts in staging: warning",
    ],
    [
      "a task after others",
      "notify.triggered",
      { status: "succeeded", result: "warning", deployment: {} },
      "deployment",
      "⚠️ Deployment of carts in staging: warning so far",
    ],
    ["something without a type", "", {}, "task", "🔔 Event of carts in staging"],
  ])("%s", (_, type, data, subject, words) => {
    const card = cardOf(event(type, data));
    expect(card.subject).toBe(subject);
    expect(headline(card)).toBe(words);
  });

  test("is what somebody says it is", () => {
    expect(
      cardOf(event("notify.triggered", { ...INCIDENT, deployment: {} }), { about: "deployment" })
        .title,
    ).toBe("Deployment of carts in staging");
  });
});

test("a deployment says what is deployed, and where it is", () => {
  const card = cardOf(event("deployment.finished", DEPLOYED), { links: LINKS });
  expect(factsOf(card)).toEqual({
    Image: "dtdemos/casdemoapp:1.0.0",
    Strategy: "user_managed",
    Commit: "c0ffee",
    Where: "shop / staging / carts",
  });
  expect(linksOf(card)).toMatchObject({
    "Deployed service": "https://carts.staging.example.com/",
    "In the Bridge": LINKS[0]?.url,
    "This run": LINKS[1]?.url,
  });
  expect(card.text).toEqual(["Deployed in 41 s"]);
});

test("a problem says its ticket, and the evaluation without its score, which may be an old one", () => {
  const card = cardOf(event("notify.triggered", INCIDENT));
  expect(factsOf(card)).toMatchObject({ Evaluation: "pass", Tags: "app:carts" });
  expect(JSON.stringify(cardContext(card))).not.toContain("100");
  // The `;` and `?` of real problem links stay what they are.
  expect(linksOf(card)).toMatchObject({
    Problem: "https://abc12345.live.dynatrace.com/#problems/problemdetails;gtf=l_2_HOURS;pid=1?x=1",
    "Ticket 1": "https://github.com/octo/demo/issues/1",
  });
});

test.each<[string, JsonObject, string]>([
  ["as ISO", { startTime: "2026-03-01T10:00:00.000Z" }, "2026-03-01 10:00 UTC"],
  ["in milliseconds", { ProblemStartTime: 1_772_359_201_000 }, "2026-03-01 10:00:01 UTC"],
  ["as somebody wrote it", { startTime: "this morning" }, "this morning"],
])("a problem says since when: %s", (_, start, words) => {
  expect(
    factsOf(cardOf(event("notify.triggered", { problem: { ProblemTitle: "Slow", ...start } }))),
  ).toMatchObject({ Since: words });
});

test("a ticket says its problem; its number is a fact where no link shows it", () => {
  const card = cardOf(
    event("openticket.finished", {
      status: "succeeded",
      result: "pass",
      problem: { ProblemID: "P-1", ProblemTitle: "Slow", ProblemURL: "https://p.example.com/1" },
      openticket: { incidentNumber: "OPS-7" },
    }),
  );
  expect([factsOf(card)["Problem"], linksOf(card)["Problem"]]).toEqual([
    "P-1 Slow",
    "https://p.example.com/1",
  ]);
  expect(
    factsOf(
      cardOf(
        event("notify.triggered", {
          problem: { ProblemTitle: "Slow" },
          openticket: { incidentNumber: "OPS-7" },
        }),
      ),
    ),
  ).toMatchObject({ Ticket: "OPS-7" });
});

test("facts are a table whose first row is its head, since an empty one would be an empty row", () => {
  expect(cardMarkdown(cardOf(event("deployment.finished", DEPLOYED)))).toContain(
    "\n\n| Image | dtdemos/casdemoapp:1.0.0 |\n| :--- | :--- |\n| Strategy | user\\_managed |\n",
  );
});

test("an event with ids only says that nothing else is known", () => {
  const card = cardOf({ type: "sh.keptn.event.deployment.finished", id: "1", data: WHERE });
  expect([card.verdict, headline(card)]).toEqual([
    undefined,
    "🏁 Deployment of carts in staging: finished",
  ]);
  expect(card.notes).toEqual([expect.stringContaining("came with ids only")]);
  expect(cardText(card)).toContain("! How it ended is not known here");
});

test("title and text of the author stand in place of the event's", () => {
  const card = cardOf(event("deployment.finished", DEPLOYED), {
    title: "Release 1.0.0",
    text: "first\n\n  second",
  });
  expect(headline(card)).toBe("✅ Release 1.0.0: pass");
  expect(card.text).toEqual(["first", "second"]);
  expect(cardMarkdown(card)).toContain("first  \nsecond");
});

describe("an evaluation as Markdown", () => {
  const markdown = cardMarkdown(
    cardOf(event("evaluation.finished", EVALUATED), {
      goals: { pass: 90, warning: 75 },
      links: LINKS,
    }),
  );
  const row = (name: string) =>
    markdown.split("\n").find((line) => line.includes(`**${name}**`)) ?? "";
  const cells = (name: string) =>
    row(name)
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("\u00a0", " "));

  test("begins with the verdict, the score with its goals, and how many objectives have which colour", () => {
    const lines = markdown.split("\n").filter(Boolean);
    expect(lines[0]).toBe("### ❌ SLO evaluation of carts in staging: fail, score 37.5");
    expect(lines[3]).toBe(
      "**Score** `█████████─────────┃───┃─` 37.5 of 100 \\(pass from 90, warning from 75\\)",
    );
    expect(lines[4]).toBe(
      "🔴 1 fail · ⚫ 1 not measured · 🟡 1 warning · 🟢 1 pass · ⚪ 1 for information",
    );
  });

  test("shows each objective with value, bar, criteria and change, the failed ones first", () => {
    expect(markdown.match(/(?<=\| )\*\*[^*]+\*\*/g)).toEqual([
      "**Error rate**",
      "**Queue depth**",
      "**Response time P95**",
      "**Availability**",
      "**Throughput**",
    ]);
    expect(cells("Error rate")).toEqual([
      "🔴 fail",
      "**Error rate** 🔑",
      "12.5",
      "`█████┃██████`",
      "&lt;5 ✗",
      "",
      "▲ \\+495% worse<br>before 2.1",
    ]);
    expect(cells("Response time P95")).toEqual([
      "🟡 warning",
      "**Response time P95**",
      "812.4",
      "`█████████┃██`",
      "&lt;=600 ✗",
      "&lt;=\\+30% \\(832.1\\) ✓",
      "▲ \\+27% worse<br>before 640.1",
    ]);
    expect(cells("Availability")).toEqual([
      "🟢 pass",
      "**Availability**",
      "99.98",
      "`█████████┃█─`",
      "&gt;=99.5 ✓",
      "",
      "▲ \\+0.1% better<br>before 99.9",
    ]);
    expect(cells("Throughput")).toEqual([
      "⚪ for information",
      "**Throughput**",
      "1042",
      "",
      "",
      "",
      "",
    ]);
    // What has no value is neither met nor missed.
    expect(cells("Queue depth")).toEqual([
      "⚫ not measured",
      "**Queue depth**<br>no data",
      "",
      "",
      "&lt;10",
      "",
      "",
    ]);
  });

  test("says loudly what could not be measured, and names window, key objectives and links", () => {
    expect(markdown).toContain("> [!WARNING]\n> 1 of 5 objectives could not be measured.");
    expect(markdown).toContain(
      "| Time frame | 2026\\-03\\-01 10:00:00 to 10:05:00 UTC \\(5 min\\) |",
    );
    expect(markdown).toContain("🔑 key objective: when it fails, the evaluation fails");
    expect(markdown).toContain("| Compared with | 1 earlier evaluation |");
    expect(markdown).toContain(
      "[In the Bridge](<https://keptn.example.com/bridge/project/shop/sequence/1>) · " +
        "[This run](<https://github.com/octo/demo/actions/runs/1>)",
    );
  });

  test.each<[string, JsonObject, string]>([
    [
      "indicatorResults null",
      {
        evaluation: { result: "pass", score: 0, indicatorResults: null },
        message:
          "no evaluation performed by lighthouse because no SLO file configured for project shop",
      },
      "no SLO file configured",
    ],
    ["no evaluation at all", {}, ""],
    [
      "no value fetched",
      {
        evaluation: {
          result: "pass",
          score: 100,
          indicatorResults: [
            {
              displayName: "a",
              status: "pass",
              value: { metric: "a", value: 0, success: false, message: "no data" },
            },
          ],
        },
      },
      "no data",
    ],
  ])("is no pass when nothing was measured: %s", (_, data, words) => {
    const card = cardOf(
      event("evaluation.finished", { status: "succeeded", result: "pass", ...data }),
    );
    expect([card.verdict, headline(card)]).toEqual([
      "warning",
      "⚠️ SLO evaluation of carts in staging: nothing measured",
    ]);
    for (const text of [
      cardMarkdown(card),
      cardText(card),
      JSON.stringify(cardContext(card)["slack"]),
      JSON.stringify(cardContext(card)["teams"]),
    ]) {
      expect(text).toContain("Nothing was measured, so “pass” says nothing about quality.");
      expect(text).toContain(words);
    }
    expect(cardMarkdown(card)).not.toContain("Score");
  });

  test("that could not be carried out says why", () => {
    const card = cardOf(
      event("evaluation.finished", {
        status: "errored",
        result: "fail",
        message: "Could not parse SLO file",
      }),
    );
    expect(cardMarkdown(card)).toContain("### 💥 SLO evaluation of carts in staging: errored");
    expect(cardMarkdown(card)).toContain("Could not parse SLO file");
  });

  test("with a thousand objectives still fits, and says what is missing", () => {
    const objective = {
      displayName: "x".repeat(300),
      status: "fail",
      score: 0,
      value: { metric: "m", value: 1, success: true },
      passTargets: [{ criteria: "<".repeat(100), targetValue: 1, violated: true }],
    };
    const card = cardOf(
      event("evaluation.finished", {
        ...EVALUATED,
        evaluation: { score: 1, indicatorResults: Array.from({ length: 1_000 }, () => objective) },
      }),
    );
    const text = cardMarkdown(card);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(/\d+ more objectives are not shown/);
  });
});

describe("other channels", () => {
  const card = cardOf(event("evaluation.finished", EVALUATED), {
    goals: { pass: 90 },
    links: LINKS,
  });

  test("plain text has a line for each fact and objective", () => {
    expect(cardText(card).split("\n")).toEqual([
      "❌ SLO evaluation of carts in staging: fail, score 37.5",
      "! 1 of 5 objectives could not be measured.",
      "- Score: 37.5 of 100 (pass from 90)",
      "- 🔴 1 fail · ⚫ 1 not measured · 🟡 1 warning · 🟢 1 pass · ⚪ 1 for information",
      "- 🔴 Error rate (key): 12.5, fail; should be <5 ✗; before 2.1, ▲ +495% worse",
      "- ⚫ Queue depth: not measured; no data; should be <10",
      "- 🟡 Response time P95: 812.4, warning; should be <=600 ✗; for a warning <=+30% " +
        "(832.1) ✓; before 640.1, ▲ +27% worse",
      "- 🟢 Availability: 99.98, pass; should be >=99.5 ✓; before 99.9, ▲ +0.1% better",
      "- ⚪ Throughput: 1042, for information",
      "- Time frame: 2026-03-01 10:00:00 to 10:05:00 UTC (5 min)",
      "- Compared with: 1 earlier evaluation",
      "- Where: shop / staging / carts",
      "- buildId: 77",
      "- pipeline: https://ci.example.com/7",
      "- In the Bridge: https://keptn.example.com/bridge/project/shop/sequence/1",
      "- This run: https://github.com/octo/demo/actions/runs/1",
    ]);
  });

  test("Slack gets blocks with the same, and links that work", () => {
    const slack = cardContext(card)["slack"] as {
      text: string;
      blocks: { type: string; elements?: { text: string; verbatim: boolean }[] }[];
    };
    expect(slack.text).toBe("❌ SLO evaluation of carts in staging: fail, score 37.5");
    expect(slack.blocks.map(({ type }) => type)).toEqual([
      "header",
      ...Array.from({ length: 7 }, () => "section"),
      "section",
      "context",
    ]);
    expect(slack.blocks.at(-1)?.elements?.[0]).toMatchObject({
      verbatim: true,
      text:
        "<https://ci.example.com/7|pipeline>  ·  " +
        "<https://keptn.example.com/bridge/project/shop/sequence/1|In the Bridge>  " +
        "·  <https://github.com/octo/demo/actions/runs/1|This run>",
    });
  });

  test("Teams gets an adaptive card with buttons", () => {
    const teams = cardContext(card)["teams"] as {
      type: string;
      attachments: { contentType: string; content: { version: string; actions: object[] } }[];
    };
    expect(teams).toMatchObject({
      type: "message",
      attachments: [
        {
          contentType: "application/vnd.microsoft.card.adaptive",
          content: { type: "AdaptiveCard", version: "1.4" },
        },
      ],
    });
    expect(teams.attachments[0]?.content.actions).toContainEqual({
      type: "Action.OpenUrl",
      title: "In the Bridge",
      url: LINKS[0]?.url,
    });
  });

  test("recipes get the fields, numbers as text", () => {
    expect(cardContext(card)["data"]).toMatchObject({
      subject: "evaluation",
      verdict: "fail",
      evaluation: {
        score: "37.5",
        indicators: expect.arrayContaining([
          { name: "Error rate", status: "fail", value: "12.5", before: "2.1", key: true },
        ]) as object,
      },
    });
  });
});
