import fc from "fast-check";

/** How the webhook's payload carries the event. */
export type Shape =
  "ids" | "event" | "text" | "flat" | "nested" | "urlquery" | "no id" | "data is text" | "blank id";

/** What is true of the task when the run begins. */
type Before =
  | "started"
  | "nobody"
  | "closed by another"
  | "closed by the webhook service"
  | "unknown"
  | "aborted";

/** What the network does to one of the requests. */
type Trouble = "reset" | "lose-answer" | "502" | "429" | "401";

export interface Scenario {
  readonly task: string;
  readonly eventType: string;
  readonly shape: Shape;
  readonly before: Before;
  readonly work: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly trouble: { readonly kind: Trouble; readonly nth: number } | undefined;
  readonly jobStatus: "success" | "failure" | "cancelled";
}

const REPORT =
  '<testsuite name="s" tests="2" failures="1"><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite>';
const CATALOGUE = [
  "tasks:",
  "  deployment: { run: 'echo deployed; echo deploymentURL=https://shop.example.com >> \"$CLOUD_AUTOMATION_OUTPUT\"' }",
  "  test: [{ if: event.data.stage == 'nowhere', run: exit 9 }, { run: exit 2, exit-codes: { '2': warning } }]",
  "  notify: { enabled: false }",
].join("\n");
const report = (line: string) => `echo '${line}' >> "$CLOUD_AUTOMATION_OUTPUT"`;

/** The caller's inputs that say what the work is. */
const WORK: readonly Readonly<Record<string, string>>[] = [
  { run: "echo done" },
  { run: "echo done" },
  { run: "echo said no >&2; exit 1" },
  { run: "exit 3", "exit-codes": "3=warning" },
  { run: "no-such-command" },
  { run: "kill -9 $$" },
  { run: report("result=warning") },
  { run: `${report("result=pass")}; exit 1` },
  { run: `${report("status=errored")}; ${report("message=no access")}` },
  {
    run:
      `${report("message=all good")}; ${report("labels.build=7")}; ` +
      `${report("testURL=https://t.example.com")}; ${report('list=[1,{"a":"b"}]')}; ` +
      `${report("count:json=3")}`,
  },
  {
    run: 'echo "::add-mask::hidden-value"; echo hidden-value; echo "::set-output name=a::b"; exit 4',
  },
  {
    run:
      'printf "%s\\n" "$CLOUD_AUTOMATION_PROJECT $CLOUD_AUTOMATION_STAGE ' +
      '$CLOUD_AUTOMATION_TASK"; cat "$CLOUD_AUTOMATION_EVENT" | head -c 20',
  },
  { run: `echo '${REPORT}' > report.xml`, results: "junit: report.xml" },
  {
    run: `echo '${REPORT}' > report.xml`,
    results: "junit: report.xml",
    thresholds: "failures <= 1",
  },
  { run: "true", results: "junit: missing.xml" },
  { run: "sleep 20", "timeout-minutes": "0.01" },
  {
    run: "i=0; while [ $i -lt 400 ]; do echo line $i; i=$((i+1)); done; exit 1",
    "log-tail-lines": "5",
  },
  { run: "exit 0", shell: "no-such-shell" },
  { run: "exit 0", "working-directory": "nowhere" },
  {},
  {},
  { job: "slo.report" },
  { job: "no.such.job" },
  { "tasks-file": "catalogue.yml" },
  { "tasks-file": "catalogue.yml" },
];

/** Files that the workspace has. */
export const WORKSPACE_FILES: Readonly<Record<string, string>> = { "catalogue.yml": CATALOGUE };

/** One way or two of many in which a caller differs from the defaults. */
const INPUTS: readonly Readonly<Record<string, string>>[] = [
  {},
  {},
  {},
  {},
  { mode: "silent" },
  { mode: "interactive" },
  { mode: "sometimes" },
  { verify: "prefer" },
  { verify: "off" },
  { "send-started": "always" },
  { "send-started": "never" },
  { "fail-step": "false" },
  { "on-skipped": "continue" },
  { "on-skipped": "fail" },
  { labels: "team=shop\nowner=anna" },
  { labels: "no label" },
  { progress: "true" },
  { "log-tail-lines": "0" },
  { "timeout-minutes": "never" },
  { tasks: "deployment test" },
  { tasks: "*" },
  { stages: "production" },
  { projects: "sockshop, other" },
  { "control-plane-url": "" },
  { "control-plane-token": "wrong-token-of-somebody" },
];

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  task: fc.constantFrom("deployment", "deployment", "test", "notify", "approval", "evaluation"),
  eventType: fc.constantFrom("keptn-", "keptn-", "keptn-", "", "other-task"),
  shape: fc.constantFrom<Shape>(
    "ids",
    "ids",
    "ids",
    "event",
    "text",
    "flat",
    "nested",
    "urlquery",
    "no id",
    "data is text",
    "blank id",
  ),
  before: fc.constantFrom<Before>(
    "started",
    "started",
    "started",
    "nobody",
    "closed by another",
    "closed by the webhook service",
    "unknown",
    "aborted",
  ),
  work: fc.constantFrom(...WORK),
  inputs: fc
    .tuple(fc.constantFrom(...INPUTS), fc.constantFrom(...INPUTS))
    .map(([one, other]) => ({ ...one, ...other })),
  trouble: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom<Trouble>("reset", "lose-answer", "502", "429", "401"),
        nth: fc.integer({ min: 1, max: 6 }),
      }),
    },
  ),
  jobStatus: fc.constantFrom("success", "success", "failure", "cancelled"),
});
