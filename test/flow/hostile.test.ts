import fc from "fast-check";
import { cases } from "../support/cases";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ControlPlane } from "../../simulator";
import { startControlPlane } from "../../simulator";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { actionRun, idsOf, kinds, runWhole, sentBy, webhookStarted } from "../support/flow";

let plane: ControlPlane;
beforeEach(
  async () => (plane = await startControlPlane({ approvalService: false, lighthouse: false })),
);
afterEach(() => plane.close());

const NASTY = [
  "'; touch pwned; '",
  '"; touch pwned; "',
  "$(touch pwned)",
  "`touch pwned`",
  "a\nb",
  "a\r\n::error::b",
  "::add-mask::e",
  "::stop-commands::x",
  "##[error]x",
  "text ##[set-output name=result]pass",
  "${{ secrets.TOKEN }}",
  "__proto__",
  "constructor",
  "a\u0000b",
  "🎉 ünïcödé \u202e",
  "-rf /",
  "../../etc/passwd",
  "%0A::error::x",
  "EOF\nresult=fail",
  "\u2028\u2029",
  "\ufeff",
  "\t \v\f",
];
const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.constantFrom(...NASTY), { minLength: 2, maxLength: 3 })
    .map((parts) => parts.join("")),
);
const value: fc.Arbitrary<Json> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    nasty,
    nasty,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(nasty, tie("value"), { maxKeys: 3 }),
  ),
})).value as fc.Arbitrary<Json>;

/**
 * Names that may stand in an event: no dots in the task (they would change the type), nothing that
 * a control plane refuses.
 */
const identity = nasty
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "").trim())
  .filter((text) => text !== "" && !text.startsWith("-"));

/** The script writes down byte for byte what it was given, in a place of its own. */
const SCRIPT = `
cp "$CLOUD_AUTOMATION_EVENT" "$EVIDENCE/event.json"
for name in PROJECT STAGE SERVICE TASK CONTEXT TRIGGERED_ID; do
  variable="CLOUD_AUTOMATION_$name"
  printf '%s' "\${!variable}" > "$EVIDENCE/$name"
done
`;

test("hostile values reach the job byte-equal, and nothing else happens", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(nasty, value, { maxKeys: 5 }),
      identity,
      identity
        .map((text) => text.replaceAll(".", ""))
        .filter((text) => text !== "" && text.length < 200),
      async (data, service, task) => {
        const event = {
          type: `sh.keptn.event.${task}.triggered`,
          id: "11111111-2222-4333-8444-555555555555",
          shkeptncontext: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
          data: {
            ...(JSON.parse(JSON.stringify(data)) as JsonObject),
            project: "shop",
            stage: "dev",
            service,
          },
        };
        const evidence = mkdtempSync(join(tmpdir(), "evidence-"));
        const step = actionRun(
          plane,
          { event: event as never },
          {
            run: SCRIPT,
            inputs: { verify: "off", "send-started": "always" },
            eventType: `keptn-${task}`,
            environment: { EVIDENCE: evidence },
          },
        );
        const { main } = await runWhole(step);
        expect(main.exitCode).toBe(0);
        expect(JSON.parse(readFileSync(join(evidence, "event.json"), "utf8"))).toEqual(event);
        const seen = (name: string) => readFileSync(join(evidence, name), "utf8");
        expect([seen("SERVICE"), seen("TASK"), seen("STAGE"), seen("PROJECT")]).toEqual([
          service,
          task,
          "dev",
          "shop",
        ]);
        expect(readdirSync(step.workspace)).toEqual([]);
        expect(commandsIn(main.stdout + main.stderr).filter((name) => name !== "add-mask")).toEqual(
          [],
        );
        const [started, finished, ...more] = plane
          .events({ triggeredId: event.id })
          .slice(-2)
          .map((delivery) => delivery.event);
        expect(more).toEqual([]);
        for (const sent of [started, finished])
          expect(sent).toMatchObject({
            shkeptncontext: event.shkeptncontext,
            data: { project: "shop", stage: "dev", service },
          });
        expect(finished).toMatchObject({
          type: `sh.keptn.event.${task}.finished`,
          data: { status: "succeeded", result: "pass" },
        });
      },
    ),
    { numRuns: cases(10, 200) },
  );
});

test("a value of 60 KB reaches the job", async () => {
  const event = plane.openTask({ task: "deployment", data: { big: `'"$(x)`.repeat(10_000) } });
  webhookStarted(plane, event);
  const step = actionRun(plane, idsOf(event), { run: 'wc -c < "$CLOUD_AUTOMATION_EVENT"' });
  const { main } = await runWhole(step);
  expect(Number(/^(\d+)$/m.exec(main.stdout)?.[1])).toBeGreaterThan(60_000);
  expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
});

test("what a hostile job prints and reports stays text in log, event and summary", async () => {
  const event = plane.openTask({ task: "deployment" });
  webhookStarted(plane, event);
  const step = actionRun(plane, idsOf(event), {
    run:
      "printf '::error::x\\n##[error]y\\n::set-output " +
      "name=status::errored\\nprogress\\r::warning::z\\n'; printf " +
      "'message<<E\\n::error::in message\\n<script>alert(1)</script> @octocat " +
      `[x](http://evil)\\nE\\n' >> "$CLOUD_AUTOMATION_OUTPUT"; exit 1`,
  });
  const { main } = await runWhole(step);
  expect(commandsIn(main.stdout + main.stderr).filter((name) => name !== "add-mask")).toEqual([
    "error",
  ]);
  // Inside a code fence nothing is rendered; the fence is longer than any run of backticks in it.
  const rendered = step.summary.replace(/^```text\n[\s\S]*?^```$/gm, "");
  expect(rendered).toContain("in message");
  expect(rendered).not.toMatch(/<script|@octocat|\]\(http:\/\/evil/);
});

/**
 * What the runner would execute: `::name …::` at the start of a line, `##[name]` anywhere
 * (docs/reference/github-actions.md#workflow-commands).
 */
function commandsIn(text: string): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const current = /^\s*::([a-z-]+)(?: [^:]*)?::/i.exec(line)?.[1];
    const legacy = /##\[([a-z-]+)[^\]]*\]/i.exec(line)?.[1];
    return [current, legacy].filter((name): name is string => name !== undefined);
  });
}
