import fc from "fast-check";
import "../support/seed";
import {
  cardContext,
  cardMarkdown,
  cardOf,
  cardText,
  escapeMarkdown,
  httpUrl,
} from "../../src/cards";
import { oneLine } from "../../src/cards/foreign-text";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { isJsonObject } from "../../src/domain/text/json";
import { codePoint } from "../support/texts";
import { cases } from "../support/cases";

const NASTY = [
  "@octocat",
  "@octo/team",
  "<@U123>",
  "<!channel>",
  "<!here|x>",
  "<at>Bob</at>",
  "@here",
  "#12",
  "GH-7",
  "octo/demo#1",
  "www.evil.example",
  "https://evil.example/x",
  "ftp://evil.example",
  "javascript:alert(1)",
  "mallory@evil.example",
  "**bold**",
  "_it_",
  "~~no~~",
  "`code`",
  "```\nfence",
  "# heading",
  "1. list",
  "- list",
  "+ list",
  "> quote",
  "=== ",
  "---",
  "***",
  "| cell | cell |",
  "\\|",
  "\\",
  "\\\\|",
  "[text](https://evil.example)",
  "![image](https://evil.example/x.png)",
  "<img src=x onerror=alert(1)>",
  "<script>",
  "<!-- cloud-automation: comment keptn-1 notify finished -->",
  "-->",
  "<details>",
  "&lt;b&gt;",
  "&#64;octocat",
  "[^1]",
  "[!NOTE]",
  "$$x$$",
  "{{DATE(2020-01-01)}}",
  "${x}",
  ":tada:",
  "a\nb",
  "a\r\n\r\n# b",
  "\u2028x",
  "\u202eevil",
  "\u0000@octocat",
  "h\u0001ttps:/\u0002/evil.example",
  "\ud800",
  "🎉",
  "\t    code",
  "&",
  "<",
  ">",
  "w\u0007ww.evil.example",
  "x".repeat(400),
];
/** Ends with a letter, so that no cleaning leaves nothing. */
const nasty = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
    fc.string({ unit: codePoint, maxLength: 60 }),
    fc
      .array(fc.constantFrom(...NASTY), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join("")),
  )
  .map((text) => `${text.slice(0, 120)}z`);

/**
 * Every place of a card that holds foreign text and is always there; a label's value begins so that
 * it is no address.
 */
function eventOf(task: string, next: () => string): JsonObject {
  const indicator = (status: string, value: JsonObject): JsonObject => ({
    displayName: next(),
    status,
    score: 1,
    keySli: true,
    value,
    passTargets: [{ criteria: next(), violated: true }],
    warningTargets: [{ criteria: next(), violated: false }],
  });
  return {
    type: `sh.keptn.event.${task}.finished`,
    data: {
      project: next(),
      stage: next(),
      service: next(),
      status: "succeeded",
      result: "fail",
      message: `${oneLine(next(), 200)}`,
      labels: { one: `v ${next()}`, two: `v ${next()}` },
      configurationChange: { values: { image: next() } },
      deployment: {
        deploymentstrategy: next(),
        gitCommit: next(),
        deploymentNames: [next(), next()],
      },
      opened: { incidentNumber: next(), incidentUrl: "https://example.com/1" },
      problem: {
        ProblemTitle: next(),
        ProblemID: next(),
        ImpactedEntity: next(),
        rootCause: next(),
        ProblemSeverity: next(),
        Tags: next(),
      },
      evaluation: {
        result: "fail",
        score: 50,
        timeStart: next(),
        timeEnd: next(),
        indicatorResults: [
          indicator("fail", { value: 1, success: true }),
          indicator("pass", { success: false, message: next() }),
        ],
      },
    },
  };
}

const SUBJECTS = ["deployment", "evaluation", "problem", "ticket", "task"] as const;
const scenes = fc.record({
  texts: fc.array(nasty, { minLength: 40, maxLength: 40 }),
  subject: fc.constantFrom(...SUBJECTS),
});
const LINKS = [{ label: "This run", url: "https://github.com/octo/demo/actions/runs/1" }];

function cardsOf({
  texts,
  subject,
}: {
  readonly texts: readonly string[];
  readonly subject: (typeof SUBJECTS)[number];
}) {
  const from = (list: readonly string[]) => {
    let i = 0;
    return () => list[i++ % list.length] ?? "z";
  };
  const task = subject === "evaluation" ? "evaluation" : "opened";
  const of = (list: readonly string[]) =>
    cardOf(eventOf(task, from(list)), { about: subject, links: LINKS, goals: { pass: 90 } });
  return { hostile: of(texts), benign: of(["z"]) };
}

/** What gives a text its form: everything that is not escaped, without the words. */
function skeleton(markdown: string): string {
  return markdown
    .replace(/\(<https?:[^\s<>]*>\)/g, "(<>)")
    .replace(/\\[!-/:-@[-`{-~]|&(amp|lt|gt);/g, "x")
    .split("\n")
    .map(
      (line) =>
        `${/^(\s*([-+=]|\d+[.)]( |$))| {4}|\t)/.exec(line)?.[0] ?? ""}${line.replace(/[^*_`|[\]<>()#!~\\{}]/g, "")}`,
    )
    .join("\n");
}

test("whatever an event holds, the form of its Markdown is ours, and nothing in it comes alive", () => {
  fc.assert(
    fc.property(scenes, (given) => {
      const { hostile, benign } = cardsOf(given);
      const markdown = cardMarkdown(hostile);
      expect(skeleton(markdown)).toBe(skeleton(cardMarkdown(benign)));
      const words = markdown.replace(/\(<https?:[^\s<>]*>\)/g, "");
      expect(words).not.toMatch(/@(?!\u200b)|:\/\/|#\d|\bgh\\?-\d|(?<![a-z\d])www\./i);
      expect(markdown).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: cases(300) },
  );
});

test.each([
  "1. x",
  "12) x",
  "= x",
  "===",
  "- x",
  "+ x",
  "# x",
  "> x",
  "    x",
  "\tx",
  "``` x",
  "~~~ x",
  "---",
  "| x |",
  "[x]: https://example.com",
  "<p>",
  "* x",
])("a line that is %j is a line of text", (text) => {
  const card = cardOf({
    type: "sh.keptn.event.test.finished",
    data: { status: "succeeded", result: "pass", message: text },
  });
  const [, , line = ""] = cardMarkdown(card).split("\n");
  expect(line).not.toMatch(/^(\s|[-+*=#>|<[~`]|\d+[.)](\s|$))/);
  expect(
    line
      .replace(/\\(?=[!-/:-@[-`{-~])|\u200b/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">"),
  ).toBe(text.trim());
});

test("references that GitHub makes of text behind Markdown's back stay text", () => {
  for (const text of [
    "#12",
    "GH-7",
    "gh-7",
    "octo/demo#1",
    "@octocat",
    "www.evil.example",
    "_www.evil.example",
    "w\u0007ww.x.com",
    "h\u0001ttps:/\u0002/x.com",
  ]) {
    expect(escapeMarkdown(text).replace(/\\(?=[!-/:-@[-`{-~])/g, "")).not.toMatch(
      /#\d|gh-\d|@\w|(?<![a-z\d])www\.|:\/\//i,
    );
  }
});

/** Each object in a JSON value. */
function* objectsIn(value: Json): Generator<JsonObject> {
  if (isJsonObject(value)) yield value;
  if (typeof value === "object" && value !== null)
    for (const item of Object.values(value)) yield* objectsIn(item as Json);
}

const textIn = (object: JsonObject | undefined) => String(object?.["text"] ?? "");

test("in Slack foreign text is plain text, links are http(s), and all limits hold", () => {
  fc.assert(
    fc.property(scenes, (given) => {
      const { hostile, benign } = cardsOf(given);
      const slack = cardContext(hostile)["slack"] as JsonObject & {
        blocks: JsonObject[];
        text: string;
      };
      const kinds = ({ blocks }: { readonly blocks: readonly JsonObject[] }) =>
        blocks.map(({ type, fields }) => [type, Array.isArray(fields) ? fields.length : 0]);
      expect(kinds(slack)).toEqual(kinds(cardContext(benign)["slack"] as typeof slack));
      expect(slack.blocks.length).toBeLessThanOrEqual(50);
      expect(slack.text).not.toMatch(/[<>]/);
      for (const object of objectsIn(slack)) {
        if (object["type"] === "mrkdwn")
          expect(textIn(object)).toMatch(
            /^<https?:\/\/[^<>|\s]+\|[^<>|]+>( {2}· {2}<https?:\/\/[^<>|\s]+\|[^<>|]+>)*$/,
          );
        else if (object["type"] === "plain_text")
          expect(textIn(object)).not.toMatch(/:\/\/|@(?!\u200b)/);
        else
          expect(
            object["text"] === undefined || object === slack || isJsonObject(object["text"]),
          ).toBe(true);
        const limit = object["type"] === "header" ? 150 : 3_000;
        if (isJsonObject(object["text"]))
          expect(textIn(object["text"]).length).toBeLessThanOrEqual(limit);
        if (Array.isArray(object["fields"]))
          expect(
            (object["fields"] as JsonObject[]).every((field) => textIn(field).length <= 2_000) &&
              object["fields"].length <= 10,
          ).toBe(true);
      }
    }),
    { numRuns: cases(200) },
  );
});

test("in Teams foreign text stands in text runs only, links are http(s), and it fits", () => {
  fc.assert(
    fc.property(scenes, (given) => {
      const { hostile, benign } = cardsOf(given);
      const teams = cardContext(hostile)["teams"] as Json;
      const shape = (value: Json) => [...objectsIn(value)].map(({ type }) => type);
      expect(shape(teams)).toEqual(shape(cardContext(benign)["teams"] as Json));
      expect(Buffer.byteLength(JSON.stringify(teams))).toBeLessThanOrEqual(28 * 1024);
      for (const object of objectsIn(teams)) {
        // A TextBlock and a FactSet would read Markdown; entities would mention people.
        expect(["TextBlock", "FactSet", "Fact", "mention"]).not.toContain(object["type"]);
        if (object["text"] !== undefined)
          expect([object["type"], textIn(object)]).toEqual([
            "TextRun",
            expect.not.stringMatching(/:\/\/|@(?!\u200b)/),
          ]);
        if (object["url"] !== undefined) expect(httpUrl(object["url"])).toBe(object["url"]);
      }
    }),
    { numRuns: cases(200) },
  );
});

test("in plain text every line is begun by us", () => {
  fc.assert(
    fc.property(scenes, (given) => {
      const { hostile, benign } = cardsOf(given);
      const [first = "", ...lines] = cardText(hostile).split("\n");
      expect(lines.length + 1).toBe(cardText(benign).split("\n").length);
      expect(first).toMatch(/^❌ /);
      for (const line of lines) expect(line).toMatch(/^(! |- | {2})/);
      expect(cardText(hostile)).not.toMatch(
        /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
      );
    }),
    { numRuns: cases(200) },
  );
});

const json: fc.Arbitrary<Json> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    nasty,
    fc.constantFrom<Json>(1e308, -0, 0.1, "12", null, true, "__proto__"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        nasty,
        fc.constantFrom(
          "evaluation",
          "indicatorResults",
          "value",
          "passTargets",
          "labels",
          "problem",
          "deployment",
          "__proto__",
          "constructor",
          "displayName",
          "score",
          "ProblemURL",
          "issueUrl",
          "issueNumber",
        ),
      ),
      tie("value"),
      { maxKeys: 6 },
    ),
  ),
})).value as fc.Arbitrary<Json>;

test("no event, whatever its shape, breaks a card or a limit", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        "evaluation.finished",
        "deployment.finished",
        "notify.triggered",
        "x.started",
        "",
        "nonsense",
      ),
      json,
      (type, data) => {
        const card = cardOf(
          JSON.parse(JSON.stringify({ type: `sh.keptn.event.${type}`, data })) as JsonObject,
        );
        const { slack, teams } = cardContext(card) as { slack: { blocks: unknown[] }; teams: Json };
        expect(cardMarkdown(card).length).toBeLessThanOrEqual(65_000);
        expect(slack.blocks.length).toBeLessThanOrEqual(50);
        expect(Buffer.byteLength(JSON.stringify(teams))).toBeLessThanOrEqual(28 * 1024);
        for (const { url } of card.links) expect(url).toMatch(/^https?:\/\/[^\s<>|()`\\"']+$/);
      },
    ),
    { numRuns: cases(300, 6_000) },
  );
});

test("limits hold for the largest of everything", () => {
  const big = "\u{1f4a5}<&@*|".repeat(2_000);
  const labels = Object.fromEntries(
    Array.from({ length: 100 }, (_, i) => [
      `label ${i} ${big}`,
      i % 2 ? `https://example.com/${"<|&é".repeat(400)}${i}` : big,
    ]),
  );
  const indicatorResults = Array.from({ length: 400 }, () => ({
    displayName: big,
    status: "fail",
    value: { metric: big, success: false, message: big },
    passTargets: Array.from({ length: 50 }, () => ({
      criteria: big,
      targetValue: 1,
      violated: true,
    })),
    warningTargets: [],
  }));
  const card = cardOf(
    {
      type: "sh.keptn.event.evaluation.finished",
      data: {
        project: big,
        stage: big,
        service: big,
        status: "succeeded",
        result: "fail",
        message: big,
        labels,
        evaluation: { score: 1, indicatorResults },
      },
    },
    { title: big, text: `${big}\n`.repeat(50) },
  );
  const { slack, teams } = cardContext(card) as { slack: { blocks: JsonObject[] }; teams: Json };
  expect(cardMarkdown(card).length).toBeLessThanOrEqual(65_000);
  expect(cardMarkdown(card, 500).length).toBeLessThanOrEqual(500);
  expect(Buffer.byteLength(JSON.stringify(teams))).toBeLessThanOrEqual(28 * 1024);
  expect(slack.blocks.length).toBeLessThanOrEqual(50);
  for (const object of objectsIn(slack as unknown as Json))
    if (typeof object["text"] === "string")
      expect(object["text"].length).toBeLessThanOrEqual(3_000);
});

test.each<[unknown, string | undefined]>([
  ["https://example.com/a?b=1;c#d", "https://example.com/a?b=1;c#d"],
  ["http://example.com", "http://example.com/"],
  ["https://example.com/a(b)|c<d> e*", "https://example.com/a%28b%29%7Cc%3Cd%3E%20e%2A"],
  ["https://example.com/\u{1f4a5}", "https://example.com/%F0%9F%92%A5"],
  ["javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["https://user:secret@example.com", undefined],
  ["//example.com", undefined],
  ["example.com", undefined],
  [`https://example.com/${"x".repeat(3_000)}`, undefined],
  [42, undefined],
  [null, undefined],
])("the address %j is shown as %j", (given, shown) => {
  expect(httpUrl(given)).toBe(shown);
});
