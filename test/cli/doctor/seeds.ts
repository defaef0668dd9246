import type { World } from "./scene";
import * as at from "./set-up";

/** One change that breaks a set-up. */
export interface Seed {
  readonly what: string;
  readonly code: string;
  /** One of the ten faults of the published recipe. */
  readonly isPublished?: true;
  break(world: World): void;
  /** What a person does where the fix is words. */
  mend?(world: World): void;
}

/** Changes text below the comment that names the event type, so that each seed has its own webhook. */
function inWebhook(world: World, eventType: string, old: string, fresh: string): void {
  const text = world.files.get(at.WEBHOOK) ?? "";
  const from = text.indexOf(`# ${eventType}\n`);
  const next = text.indexOf("\n    # ", from + 1);
  const end = next < 0 ? text.length : next;
  const part = text.slice(from, end);
  if (!part.includes(old)) throw new Error(`the webhook of ${eventType} has no ${old}`);
  world.files.set(
    at.WEBHOOK,
    text.slice(0, from) + part.replace(old, () => fresh) + text.slice(end),
  );
}

export const SEEDS: readonly Seed[] = [
  {
    what: "the webhook sends another event type than the workflow listens for",
    code: "CA-D201",
    isPublished: true,
    break: (world) =>
      inWebhook(world, "keptn-deployment", '"keptn-deployment"', '"active-deployment"'),
  },
  {
    what: "a secret is stored under one name and read under another",
    code: "CA-D309",
    isPublished: true,
    break: (world) =>
      world.change(at.DEPLOYMENT, "${{ vars.CONTROL_PLANE_URL }}", "${{ secrets.KEPTN_API_URL }}"),
  },
  {
    what: "the API's path lacks /api",
    code: "CA-D606",
    isPublished: true,
    break: (world) => world.change(at.BY_HAND, "$URL/api/v1/event", "$URL/v1/event"),
  },
  {
    what: "a template says {{id}}",
    code: "CA-D103",
    isPublished: true,
    break: (world) => inWebhook(world, "keptn-smoke", "{{.id}}", "{{id}}"),
  },
  {
    what: "a template asks for a field that may be absent",
    code: "CA-D104",
    isPublished: true,
    break: (world) =>
      inWebhook(world, "keptn-openticket", '"type":', '"custom":"{{.data.custom}}","type":'),
  },
  {
    what: "the result is a fixed pass",
    code: "CA-D603",
    isPublished: true,
    break: (world) => world.change(at.BY_HAND, `"result":"'"$RESULT"'"`, '"result":"pass"'),
  },
  {
    what: "the answer is not sent when a step fails",
    code: "CA-D602",
    isPublished: true,
    break: (world) => world.change(at.BY_HAND, "        if: always()\n", ""),
  },
  {
    what: "text of the payload is pasted into a script",
    code: "CA-D601",
    isPublished: true,
    break: (world) =>
      world.change(at.TESTS, "./test.sh", 'echo "${{ github.event.client_payload.service }}"'),
  },
  {
    what: "curl does not fail when it is refused",
    code: "CA-D604",
    isPublished: true,
    break: (world) => world.change(at.BY_HAND, " --fail-with-body", ""),
  },
  {
    what: "the task's name stands in the type",
    code: "CA-D605",
    isPublished: true,
    break: (world) =>
      world.change(
        at.BY_HAND,
        `'"\${TYPE%triggered}finished"'`,
        "sh.keptn.event.handmade.finished",
      ),
  },
  {
    what: "the webhook's token is a classic one with the scope repo",
    code: "CA-D704",
    isPublished: true,
    break: ({ github }) => (github.token.headers["x-oauth-scopes"] = "repo, workflow"),
    mend: ({ github }) => (github.token.headers = {}),
  },
  {
    what: "a header's value is a date for YAML",
    code: "CA-D101",
    break: (world) =>
      inWebhook(
        world,
        "keptn-test",
        "          headers:\n",
        "          headers:\n            - { key: X-GitHub-Api-Version, value: 2022-11-28 }\n",
      ),
  },
  {
    what: "a webhook wants to PATCH",
    code: "CA-D102",
    break: (world) => inWebhook(world, "keptn-approval", "method: POST", "method: PATCH"),
  },
  {
    what: "a header has a semicolon",
    code: "CA-D105",
    break: (world) =>
      inWebhook(
        world,
        "keptn-announce",
        "value: application/json",
        "value: application/json; charset=utf-8",
      ),
  },
  {
    what: "a text of the event is not encoded",
    code: "CA-D107",
    break: (world) =>
      inWebhook(world, "keptn-test", '"type":', '"strategy":"{{.data.test.teststrategy}}","type":'),
  },
  {
    what: "the payload ends in a comma",
    code: "CA-D108",
    break: (world) => inWebhook(world, "keptn-task", '"}}', '",}}'),
  },
  {
    what: "the payload has eleven properties",
    code: "CA-D109",
    break: (world) =>
      inWebhook(
        world,
        "keptn-handmade",
        '"type":',
        `${["a", "b", "c", "d", "e"].map((name) => `"${name}":"x"`).join(",")},"type":`,
      ),
  },
  {
    what: "the payload does not name the task's id",
    code: "CA-D110",
    break: (world) => inWebhook(world, "keptn-evaluation-finished", '"id":"{{.id}}",', ""),
  },
  {
    what: "an interactive webhook has two requests",
    code: "CA-D111",
    break: (world) => {
      const text = world.files.get(at.WEBHOOK) ?? "";
      const [request = ""] =
        /        - url:[\s\S]*?\}\}\n/.exec(text.slice(text.indexOf("# keptn-openticket"))) ?? [];
      inWebhook(
        world,
        "keptn-openticket",
        request,
        request + request.replace('"keptn-openticket"', '"keptn-test"'),
      );
    },
  },
  {
    what: "a webhook says finished without started",
    code: "CA-D112",
    break: (world) => inWebhook(world, "keptn-announce", "sendStarted: true", "sendStarted: false"),
  },
  {
    what: "an approval is announced by the webhook, too",
    code: "CA-D113",
    break: (world) => inWebhook(world, "keptn-approval", "sendStarted: false", "sendStarted: true"),
  },
  {
    what: "a percent sign is not doubled",
    code: "CA-D114",
    break: (world) => inWebhook(world, "keptn-task", '"type":', '"share":"100% sure","type":'),
  },
  {
    what: "the address is /dispatch",
    code: "CA-D115",
    break: (world) => inWebhook(world, "keptn-handmade", "/dispatches", "/dispatch"),
  },
  {
    what: "the template names a secret that envFrom does not have",
    code: "CA-D116",
    break: (world) => inWebhook(world, "keptn-deployment", "{{.env.gh_token}}", "{{.env.github}}"),
  },
  {
    what: "a token stands in the file",
    code: "CA-D117",
    break: (world) =>
      inWebhook(world, "keptn-announce", "{{.env.gh_token}}", `ghp_${"a1".repeat(18)}`),
  },
  {
    what: "nothing binds the work to the task",
    code: "CA-D202",
    break: (world) => world.change(at.SILENT, "tasks: announce evaluation", "tasks: evaluation"),
  },
  {
    what: "the webhook answers what the workflow wants to answer",
    code: "CA-D203",
    break: (world) =>
      inWebhook(world, "keptn-deployment", "sendFinished: false", "sendFinished: true"),
  },
  {
    what: "nobody answers a silent task",
    code: "CA-D204",
    break: (world) =>
      world.change(
        at.TESTS,
        "mode: interactive\n          tasks: test",
        "mode: silent\n          tasks: test",
      ),
  },
  {
    what: "no step answers",
    code: "CA-D205",
    break: (world) =>
      world.change(
        at.DEPLOYMENT,
        "cloud-automation-actions/cloud-automation-actions@v1",
        "octo/deploy@v1",
      ),
  },
  {
    what: "an approval reaches another job",
    code: "CA-D206",
    break: (world) => world.change(at.APPROVAL, "approval.ask", "notify.send"),
  },
  {
    what: "a subscription has no webhook",
    code: "CA-D211",
    break: (world) =>
      inWebhook(world, "keptn-test", at.idOf(1), "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11"),
  },
  {
    what: "a webhook has no subscription",
    code: "CA-D212",
    break: ({ engine }) => {
      const { id } = engine.integrations.register("webhook-service", "1");
      engine.integrations.deleteSubscription(id, at.idOf(3));
    },
  },
  {
    what: "two subscriptions are for one task",
    code: "CA-D213",
    break: (world) =>
      world.subscribe("0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c12", "sh.keptn.event.test.triggered"),
  },
  {
    what: "a subscription is for a sequence",
    code: "CA-D214",
    break: (world) => world.subscribe(at.idOf(7), "sh.keptn.event.staging.handmade.triggered"),
  },
  {
    what: "the task is misspelt",
    code: "CA-D215",
    break: (world) =>
      inWebhook(
        world,
        "keptn-smoke",
        "sh.keptn.event.smoke.triggered",
        "sh.keptn.event.smokes.triggered",
      ),
  },
  {
    what: "the secret has another name",
    code: "CA-D216",
    break: (world) =>
      inWebhook(world, "keptn-handmade", "name: github-secret", "name: github-secrets"),
  },
  {
    what: "the secret has another key",
    code: "CA-D217",
    break: ({ engine }) =>
      engine.secrets.put({
        name: "github-secret",
        scope: "keptn-webhook-service",
        data: { TOKEN: "x" },
      }),
  },
  {
    what: "a workflow is no YAML",
    code: "CA-D301",
    break: (world) => world.change(at.TICKET, "jobs:\n", "jobs:\n\tbroken\n"),
    mend: (world) => world.change(at.TICKET, "\tbroken\n", ""),
  },
  {
    what: "a workflow has no types",
    code: "CA-D302",
    break: (world) => world.change(at.DEPLOYMENT, "    types: [keptn-deployment]\n", ""),
  },
  {
    what: "a workflow lists several types and names no tasks",
    code: "CA-D303",
    break: (world) => world.change(at.TESTS, "          tasks: smoke\n", ""),
  },
  {
    what: "a newer run cancels the one at work",
    code: "CA-D304",
    break: (world) => world.change(at.DEPLOYMENT, "  queue: max\n", "  cancel-in-progress: true\n"),
  },
  {
    what: "a newer run replaces the one that waits",
    code: "CA-D305",
    break: (world) => world.change(at.TASKS, /  group: .*\n  queue: max/, "  group: tasks"),
  },
  {
    what: "the caller grants less than the reusable workflow needs",
    code: "CA-D306",
    break: (world) => world.change(at.TICKET, "      issues: write\n", ""),
  },
  {
    what: "the job's time is over before the task's",
    code: "CA-D307",
    break: (world) => world.change(at.DEPLOYMENT, "timeout-minutes: 75", "timeout-minutes: 60"),
  },
  {
    what: "the step has no token",
    code: "CA-D308",
    break: (world) =>
      world.change(
        at.APPROVAL,
        "          control-plane-token: ${{ secrets.CONTROL_PLANE_TOKEN }}\n",
        "",
      ),
  },
  {
    what: "a variable is not there",
    code: "CA-D310",
    break: ({ github }) => (github.variables = ["CLOUD_AUTOMATION_PROJECTS"]),
  },
  {
    what: "the workflow is not on the default branch",
    code: "CA-D311",
    break: ({ github }) => github.absent.push(at.DEPLOYMENT),
  },
  {
    what: "the catalogue has an unknown word",
    code: "CA-D312",
    break: (world) => world.change(at.CATALOGUE, "    run:", "    runs:"),
    mend: (world) => world.change(at.CATALOGUE, "    runs:", "    run:"),
  },
  {
    what: "the workflow is disabled",
    code: "CA-D313",
    break: ({ github }) => (github.states[at.TASKS] = "disabled_manually"),
  },
  {
    what: "the run's title does not name the task",
    code: "CA-D314",
    break: (world) => world.change(at.APPROVAL, /run-name: .*\n\n/, ""),
  },
  {
    what: "the script always passes",
    code: "CA-D315",
    break: (world) => world.change(at.DEPLOYMENT, "./deploy.sh", "./deploy.sh || true"),
  },
  {
    what: "the job that answers is a matrix",
    code: "CA-D316",
    break: (world) =>
      world.change(
        at.DEPLOYMENT,
        "    runs-on:",
        "    strategy: { matrix: { region: [eu, us] } }\n    runs-on:",
      ),
    mend: (world) =>
      world.change(at.DEPLOYMENT, "    strategy: { matrix: { region: [eu, us] } }\n", ""),
  },
  {
    what: "there is no sweep",
    code: "CA-D401",
    break: ({ files }) => files.delete(at.SWEEP),
  },
  {
    what: "the sweep does not follow a workflow",
    code: "CA-D402",
    break: (world) => world.change(at.SWEEP, "      - Deployment\n", ""),
  },
  {
    what: "the sweep has no schedule",
    code: "CA-D403",
    break: (world) => world.change(at.SWEEP, /  schedule:\n.*\n/, ""),
  },
  {
    what: "the sweep has no projects",
    code: "CA-D404",
    break: (world) => world.change(at.SWEEP, /      projects: .*\n/, ""),
  },
  {
    what: "the control plane is away",
    code: "CA-D501",
    break: (world) => world.proxies.push(() => ({ words: "got no answer within 15 s" })),
    mend: (world) => (world.proxies = []),
  },
  {
    what: "a login page answers",
    code: "CA-D502",
    break: (world) =>
      world.proxies.push(() => ({
        status: 200,
        headers: {},
        json: undefined,
        text: "<html>Sign in</html>",
      })),
  },
  {
    what: "the control plane refuses the token",
    code: "CA-D503",
    break: (world) => (world.token = "another one"),
  },
  {
    what: "the control plane is too old",
    code: "CA-D504",
    break: (world) =>
      world.proxies.push((path) =>
        path === "/v1/metadata" && world.token !== "another one"
          ? {
              status: 200,
              headers: {},
              json: { keptnversion: "0.12.6" },
              text: '{"keptnversion":"0.12.6"}',
            }
          : undefined,
      ),
    mend: (world) => (world.proxies = []),
  },
  {
    what: "the clocks differ",
    code: "CA-D505",
    break: (world) => (world.clockMs = 10 * 60_000),
    mend: (world) => (world.clockMs = 0),
  },
  {
    what: "the token may not read events",
    code: "CA-D506",
    break: (world) => world.proxies.push(answering(/mongodb-datastore/, 403)),
    mend: (world) => (world.proxies = []),
  },
  {
    what: "a proxy swallows a call",
    code: "CA-D507",
    break: (world) => world.proxies.push(answering(/event\/triggered/, 502)),
    mend: (world) => (world.proxies = []),
  },
  {
    what: "a proxy takes small events only",
    code: "CA-D508",
    break: (world) =>
      world.proxies.push((_path, body) => (body.length > 50_000 ? answer(413) : undefined)),
    mend: (world) => (world.proxies = []),
  },
  {
    what: "there is no webhook service",
    code: "CA-D509",
    break: (world) =>
      world.proxies.push((path) =>
        path.endsWith("/uniform/registration")
          ? { status: 200, headers: {}, json: [], text: "[]" }
          : undefined,
      ),
    mend: (world) => (world.proxies = []),
  },
  {
    what: "the token travels without encryption",
    code: "CA-D510",
    break: (world) => (world.address = "http://keptn.example.com/api"),
  },
  {
    what: "GitHub refuses the webhook's token",
    code: "CA-D701",
    break: ({ github }) => (github.token = { ...github.token, status: 401, dispatchStatus: 401 }),
    mend: ({ github }) => (github.token = { ...github.token, status: 200, dispatchStatus: 422 }),
  },
  {
    what: "the webhook's token may not dispatch",
    code: "CA-D702",
    break: ({ github }) => (github.token = { ...github.token, dispatchStatus: 403 }),
    mend: ({ github }) => (github.token = { ...github.token, dispatchStatus: 422 }),
  },
  {
    what: "the webhook's token expires soon",
    code: "CA-D703",
    break: ({ github }) =>
      (github.token.headers["github-authentication-token-expiration"] = "2026-03-05 10:00:00 UTC"),
    mend: ({ github }) => (github.token.headers = {}),
  },
  {
    what: "the repository is archived",
    code: "CA-D705",
    break: ({ github }) => (github.isArchived = true),
  },
  {
    what: "the webhooks dispatch to the repository's old name",
    code: "CA-D706",
    break: (world) =>
      world.files.set(
        at.WEBHOOK,
        (world.files.get(at.WEBHOOK) ?? "").replaceAll("octo/demo", "octo/old"),
      ),
  },
  {
    what: "the repository's name is denied",
    code: "CA-D106",
    break: (world) =>
      inWebhook(world, "keptn-smoke", "https://api.github.com", "https://kubernetes.example.com"),
    mend: (world) =>
      world.change(at.WEBHOOK, "https://kubernetes.example.com", "https://api.github.com"),
  },
  {
    what: "an event that was taken is not stored",
    code: "CA-D801",
    break: (world) =>
      world.proxies.push((path) =>
        path === "/mongodb-datastore/event"
          ? { status: 200, headers: {}, json: { events: [] }, text: '{"events":[]}' }
          : undefined,
      ),
    mend: (world) => (world.proxies = []),
  },
  {
    what: "a dispatch is refused",
    code: "CA-D802",
    break: ({ github }) => (github.tripStatus = 403),
    mend: ({ github }) => (github.tripStatus = 204),
  },
  {
    what: "no host may be answered",
    code: "CA-D901",
    break: (world) => world.change(at.N8N, "          callback-hosts: n8n.example.com\n", ""),
    mend: (world) =>
      world.change(
        at.N8N,
        "n8n\n          callback-secret",
        "n8n\n          callback-hosts: n8n.example.com\n          callback-secret",
      ),
  },
  {
    what: "a workflow has no callback-secret",
    code: "CA-D902",
    break: (world) => world.change(at.N8N, /.*callback-secret.*\n/, ""),
  },
  {
    what: "the sweep has no callback-secret",
    code: "CA-D903",
    break: (world) => world.change(at.CALLBACK_SWEEP, "CALLBACK_SECRET:", "OTHER_SECRET:"),
  },
  {
    what: "there is no sweep for callbacks",
    code: "CA-D903",
    break: (world) => world.files.delete(at.CALLBACK_SWEEP),
    mend: (world) => world.files.set(at.CALLBACK_SWEEP, at.CORRECT_FILES[at.CALLBACK_SWEEP] ?? ""),
  },
  {
    what: "the address stands in the title",
    code: "CA-D904",
    break: (world) => world.change(at.N8N, "run-name: Deploy", "run-name: ${{ inputs.resumeUrl }}"),
  },
  {
    what: "the task token stands in the title",
    code: "CA-D904",
    break: (world) =>
      world.change(
        at.STATE,
        /run-name: .*/,
        "run-name: ${{ github.event.action }} ${{ github.event.client_payload.taskToken }}",
      ),
  },
  {
    what: "a script is given the address",
    code: "CA-D905",
    break: (world) =>
      world.change(at.N8N, "run: ./deploy.sh", "run: ./deploy.sh '${{ inputs.resumeUrl }}'"),
    mend: (world) => world.change(at.N8N, " '${{ inputs.resumeUrl }}'", ""),
  },
  {
    what: "the preset is misspelt",
    code: "CA-D906",
    break: (world) => world.change(at.N8N, "callback-preset: n8n", "callback-preset: n8m"),
  },
  {
    what: "the sweep has another preset than the work",
    code: "CA-D907",
    break: (world) => world.change(at.CALLBACK_SWEEP, "preset: n8n", "preset: cortex"),
  },
  {
    what: "the sweep may not call whom the work may call",
    code: "CA-D907",
    break: (world) => world.change(at.CALLBACK_SWEEP, "n8n.example.com", "old.example.com"),
  },
  {
    what: "the sweep for callbacks does not follow the work",
    code: "CA-D907",
    break: (world) => world.change(at.CALLBACK_SWEEP, "- n8n\n", "- Another\n"),
  },
  {
    what: "the sweep for callbacks has no schedule",
    code: "CA-D907",
    break: (world) => world.change(at.CALLBACK_SWEEP, /  schedule:\n.*\n/, ""),
  },
  {
    what: "the input with the token is misspelt",
    code: "CA-D908",
    break: (world) => world.change(at.BY_NAME, "taskToken:", "task-token:"),
  },
  {
    what: "no start brings an address",
    code: "CA-D908",
    break: (world) => world.change(at.N8N, /  workflow_dispatch:[^]*types.*\n/, "  push:\n"),
  },
  {
    what: "a start may name a task that the work is not for",
    code: "CA-D909",
    break: (world) => world.change(at.BY_NAME, "          - test\n", "          - tests\n"),
    mend: (world) => world.change(at.BY_NAME, "          - tests\n", "          - test\n"),
  },
  {
    what: "a start by name has no task, and the file is called otherwise",
    code: "CA-D909",
    break: (world) => world.change(at.BY_NAME, /      task:\n[^]*deployment\n(?=      id)/, ""),
  },
  {
    what: "a webhook of Keptn starts work for Step Functions",
    code: "CA-D207",
    break: (world) =>
      world.change(at.STATE, "types: [step-functions-deployment]", "types: [keptn-deployment]"),
    mend: (world) =>
      world.change(at.STATE, "types: [keptn-deployment]", "types: [step-functions-deployment]"),
  },
  {
    what: "the job may not ask for its identity",
    code: "CA-D913",
    break: (world) => world.change(at.STATE, "id-token: write", "contents: read"),
  },
  {
    what: "a job of the catalogue has no permission",
    code: "CA-D306",
    break: (world) =>
      world.change(at.CATALOGUE, /    run: .*/, "    job: issue.open\n    with: { title: x }"),
  },
  {
    what: "the secret of callbacks does not exist",
    code: "CA-D309",
    break: ({ github }) => (github.secrets = ["CONTROL_PLANE_TOKEN"]),
  },
  {
    what: "no step gets credentials",
    code: "CA-D911",
    break: (world) => world.change(at.STATE, /      - uses: aws-actions[^]*?eu-west-1\n/, ""),
    mend: (world) => world.files.set(at.STATE, at.CORRECT_FILES[at.STATE] ?? ""),
  },
  {
    what: "the group does not hold the id",
    code: "CA-D912",
    break: (world) =>
      world.change(at.STATE, /group: .*/, "group: cloud-automation-${{ github.ref }}"),
  },
];

const answer = (status: number) => ({ status, headers: {}, json: undefined, text: "no" });

function answering(path: RegExp, status: number) {
  return (asked: string) => (path.test(asked) ? answer(status) : undefined);
}
