import type { PlannedFile } from "../files";
import {
  CATALOGUE,
  catalogueText,
  dispatchOf,
  exampleOfSweep,
  flow,
  scalar,
  SWEEP,
  sweepAfter,
  WORKFLOW,
  workflowOf,
} from "../files";
import type { OtherPlan, Waits } from "./plan";
import { isByName, productOf } from "./plan";

const ID = "github.event.client_payload.id || github.event.client_payload.event.id";
const AWS =
  "aws-actions/configure-aws-credentials@7474bc4690e29a8392af63c5b98e7449536d5c3a # v4.3.1";
const GOOGLE = "google-github-actions/auth@7c6bc770dae815cd3e89ee6cdf493a5fab2cc093 # v3.0.0";
/** Longer than the work, and as long as a role gives by its own default limit. */
const AWS_SECONDS = 7_200;
const OIDC = "id-token: write # to get credentials without a stored key";

/** @param root  of this project, whose example of a sweep is taken */
export function otherFilesOf(plan: OtherPlan, root: string): readonly PlannedFile[] {
  const { waits, tasks } = plan;
  const catalogue = catalogueText(tasks, "Other tasks are refused.");
  return [
    { path: CATALOGUE, text: catalogue },
    {
      path: WORKFLOW,
      text: waits.kind === "callback" ? callbackText(plan, waits) : stateText(plan),
    },
    // A state ends by itself when its heartbeats do.
    ...(waits.kind === "callback"
      ? [{ path: SWEEP, text: sweepText(waits, exampleOfSweep(root)) }]
      : []),
  ];
}

type Callback = Extract<Waits, { kind: "callback" }>;

function nameOf(waits: Waits): string {
  return `Tasks for ${productOf(waits)}`;
}

function callbackText(plan: OtherPlan, waits: Callback): string {
  const isNamed = isByName(waits);
  const id = isNamed ? "inputs.id || github.run_id" : `${ID} || github.run_id`;
  return workflowOf({
    head: [
      `# ${productOf(waits) === "callbacks" ? "What waits" : productOf(waits)} is answered at the address that started the run (docs/control-planes/callback.md).`,
      `name: ${nameOf(waits)}`,
    ],
    on: isNamed ? inputsOf(plan) : dispatchOf(plan.eventType),
    title: isNamed
      ? `\${{ inputs.task }} \${{ ${id} }}`
      : `\${{ github.event.action }} \${{ ${ID} }}`,
    group: [
      "# Two runs of one wait follow one another; the second one sees that it is answered.",
      `\${{ ${id} }}`,
    ],
    condition: [],
    permissions: isOfGoogle(waits) ? [OIDC] : [],
    before: isOfGoogle(waits) ? googleStep() : [],
    inputs: callbackInputs(waits),
  });
}

function inputsOf({ tasks }: OtherPlan): readonly string[] {
  const names = tasks.map(({ key }) => key);
  return [
    "  workflow_dispatch:",
    "    inputs:",
    "      resumeUrl:",
    "        description: Where n8n waits; n8n gives it by itself, and it is as good as a password",
    "        required: true",
    "      task:",
    `        description: "What is asked for: a task of ${CATALOGUE}"`,
    "        type: choice",
    `        options: ${flow(names)}`,
    `        default: ${names[0] ?? ""}`,
    "      id:",
    "        description: Names the wait in the title of the run",
    "      inputs:",
    "        description: What the task needs, as a JSON object",
  ];
}

function callbackInputs(waits: Callback): readonly string[] {
  return [
    "control-plane: callback",
    `callback-preset: ${waits.preset}`,
    `callback-hosts: ${scalar(waits.hosts)}`,
    "callback-secret: ${{ secrets.CALLBACK_SECRET }}",
    ...tokenOf(waits),
  ];
}

function tokenOf(waits: Callback): readonly string[] {
  if (waits.preset === "cortex") return ["callback-token: ${{ secrets.CALLBACK_TOKEN }}"];
  return isOfGoogle(waits) ? ["callback-token: ${{ steps.auth.outputs.access_token }}"] : [];
}

function isOfGoogle({ preset }: Callback): boolean {
  return preset === "google-workflows";
}

/** An access token lives for an hour, so no secret can hold it. */
function googleStep(): readonly string[] {
  return [
    "      - name: Get an access token",
    "        id: auth",
    `        uses: ${GOOGLE}`,
    "        with:",
    "          workload_identity_provider: ${{ vars.GOOGLE_IDENTITY_PROVIDER }}",
    "          service_account: ${{ vars.GOOGLE_SERVICE_ACCOUNT }}",
    "          token_format: access_token",
    "          create_credentials_file: false",
    "",
  ];
}

function stateText({ waits, eventType }: OtherPlan): string {
  return workflowOf({
    head: [
      "# The state of AWS Step Functions that waits is brought its task token (docs/control-planes/step-functions.md).",
      `name: ${nameOf(waits)}`,
    ],
    on: dispatchOf(eventType),
    title: `\${{ github.event.action }} \${{ ${ID} }}`,
    group: [
      "# EventBridge may deliver an event twice: the second run sees that the state is answered.",
      `\${{ ${ID} }}`,
    ],
    condition: [],
    permissions: [OIDC],
    before: [
      "      - name: Get credentials",
      `        uses: ${AWS}`,
      "        with:",
      "          role-to-assume: ${{ vars.AWS_ROLE }}",
      "          aws-region: ${{ vars.AWS_REGION }}",
      "          # Longer than the work.",
      `          role-duration-seconds: ${AWS_SECONDS}`,
      "",
    ],
    inputs: [
      "control-plane: step-functions",
      ...(waits.kind === "step-functions" && waits.url
        ? [`control-plane-url: ${scalar(waits.url)}`]
        : []),
    ],
  });
}

/** The documented caller, for callbacks. */
function sweepText(waits: Callback, example: string): string {
  const head = sweepAfter(nameOf(waits), example)
    .replace(/^name: .*$/m, "name: Sweep for callbacks")
    .replace(/^ {2}# For runs that never came\. /m, "  # For runs that nobody has followed. ");
  const [before = ""] = head.split(/^ {4}uses: /m);
  return isOfGoogle(waits)
    ? before.replace(/^ {6}issues: .*\n/m, "") + googleSweep(waits)
    : before + calledSweep(waits);
}

function calledSweep(waits: Callback): string {
  const [inputs, secrets] = [callbackInputs(waits).slice(0, 3), callbackInputs(waits).slice(3)];
  return [
    "    uses: cloud-automation-actions/cloud-automation-actions/.github/workflows/sweep.yml@v1",
    "    with:",
    ...[...inputs, "dry-run: ${{ inputs.dry-run || false }}"].map((line) => `      ${line}`),
    "    secrets:",
    ...secrets.map(
      (line) =>
        `      ${line.replace(/^callback-(\w+)/, (_, name: string) => `CALLBACK_${name.toUpperCase()}`)}`,
    ),
    "",
  ].join("\n");
}

/** A reusable workflow takes secrets, and the access token is none. */
function googleSweep(waits: Callback): string {
  return [
    `      ${OIDC}`,
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 15",
    "    steps:",
    ...googleStep(),
    "      - name: Sweep",
    "        uses: cloud-automation-actions/cloud-automation-actions/sweep@v1",
    "        with:",
    ...[...callbackInputs(waits), "dry-run: ${{ inputs.dry-run || false }}"].map(
      (line) => `          ${line}`,
    ),
    "",
  ].join("\n");
}
