/** A set-up without a fault: what is dispatched, who answers, and everything both sides keep. */

const HEAD = (name: string, types: string) => `name: ${name}

on:
  repository_dispatch:
    types: [${types}]

run-name: \${{ github.event.action }} \${{ github.event.client_payload.id || github.event.client_payload.event.id }}

concurrency:
  group: cloud-automation-\${{ github.event.client_payload.id || github.event.client_payload.event.id }}
  queue: max

permissions: {}

jobs:
`;

const CALL = (name: string) =>
  `    uses: cloud-automation-actions/cloud-automation-actions/.github/workflows/${name}.yml@v1`;

const CONNECTION = `          control-plane-url: \${{ vars.CONTROL_PLANE_URL }}
          control-plane-token: \${{ secrets.CONTROL_PLANE_TOKEN }}`;

const CALLED = `    with:
      control-plane-url: \${{ vars.CONTROL_PLANE_URL }}
    secrets:
      CONTROL_PLANE_TOKEN: \${{ secrets.CONTROL_PLANE_TOKEN }}
`;

export const DEPLOYMENT = ".github/workflows/deployment.yml";
export const TESTS = ".github/workflows/tests.yml";
export const TICKET = ".github/workflows/ticket.yml";
export const TASKS = ".github/workflows/tasks.yml";
export const APPROVAL = ".github/workflows/approval.yml";
export const BY_HAND = ".github/workflows/by-hand.yml";
export const SILENT = ".github/workflows/silent.yml";
export const N8N = ".github/workflows/n8n.yml";
export const STATE = ".github/workflows/state.yml";
export const BY_NAME = ".github/workflows/by-name.yml";
export const CALLBACK_SWEEP = ".github/workflows/callback-sweep.yml";
export const SWEEP = ".github/workflows/sweep.yml";
export const CATALOGUE = ".github/cloud-automation.yml";
export const WEBHOOK = "keptn/webhook.yaml";

const SWEEP_TEXT = `name: Sweep

on:
  workflow_run:
    workflows:
      - Deployment
      - Tests
      - Ticket
      - Tasks
      - Approval
      - By hand
      - Silent
    types: [completed]
  schedule:
    - cron: "7/15 * * * *"

concurrency:
  group: cloud-automation-sweep
  cancel-in-progress: false

permissions: {}

jobs:
  sweep:
    permissions:
      actions: write
      contents: read
      issues: write
${CALL("sweep")}
    with:
      control-plane-url: \${{ vars.CONTROL_PLANE_URL }}
      projects: \${{ vars.CLOUD_AUTOMATION_PROJECTS }}
    secrets:
      CONTROL_PLANE_TOKEN: \${{ secrets.CONTROL_PLANE_TOKEN }}
`;

const SHIPYARD = `apiVersion: spec.keptn.sh/0.2.2
kind: Shipyard
metadata: { name: shop }
spec:
  stages:
    - name: staging
      sequences:
        - name: release
          tasks:
            - name: deployment
              properties: { deploymentstrategy: user_managed }
            - name: test
              properties: { teststrategy: performance }
            - name: smoke
            - name: openticket
            - name: notify
            - name: approval
              properties: { pass: manual, warning: manual }
            - name: announce
            - name: handmade
            - name: evaluation
`;

const REQUEST = (eventType: string) => `      requests:
        - url: https://api.github.com/repos/octo/demo/dispatches
          method: POST
          headers:
            - { key: Content-Type, value: application/json }
            - { key: Authorization, value: "Bearer {{.env.gh_token}}" }
          payload: |-
            {"event_type":"${eventType}","client_payload":{"type":"{{.type}}","id":"{{.id}}","shkeptncontext":"{{.shkeptncontext}}","project":"{{.data.project}}","stage":"{{.data.stage}}","service":"{{.data.service}}"}}
`;

/** Subscriptions by the event they are for; the last characters of the id tell them apart. */
export const SUBSCRIPTIONS = [
  ["sh.keptn.event.deployment.triggered", "keptn-deployment", true, false],
  ["sh.keptn.event.test.triggered", "keptn-test", true, false],
  ["sh.keptn.event.smoke.triggered", "keptn-smoke", false, false],
  ["sh.keptn.event.openticket.triggered", "keptn-openticket", true, false],
  ["sh.keptn.event.notify.triggered", "keptn-task", true, false],
  ["sh.keptn.event.approval.triggered", "keptn-approval", false, false],
  ["sh.keptn.event.announce.triggered", "keptn-announce", true, true],
  ["sh.keptn.event.handmade.triggered", "keptn-handmade", true, false],
  ["sh.keptn.event.evaluation.finished", "keptn-evaluation-finished", true, false],
] as const;

export const idOf = (at: number) => `6b1f0d2e-0a51-4c3b-9f0e-1d2a7c5e4b0${at}`;

const WEBHOOK_TEXT = `apiVersion: webhookconfig.keptn.sh/v1beta1
kind: WebhookConfig
metadata:
  name: shop
spec:
  webhooks:
${SUBSCRIPTIONS.map(
  ([type, eventType, started, finished], at) => `    # ${eventType}
    - type: ${type}
      subscriptionID: ${idOf(at)}
      sendStarted: ${started}
      sendFinished: ${finished}
      envFrom:
        - name: gh_token
          secretRef: { name: github-secret, key: GITHUBTOKEN }
${REQUEST(eventType)}`,
).join("\n")}`;

export const CORRECT_FILES: Readonly<Record<string, string>> = {
  [DEPLOYMENT]: `${HEAD("Deployment", "keptn-deployment")}  deployment:
    runs-on: ubuntu-latest
    timeout-minutes: 75
    permissions:
      contents: read
      actions: read
      checks: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
      - uses: cloud-automation-actions/cloud-automation-actions@v1
        with:
${CONNECTION}
          mode: interactive
          timeout-minutes: 60
          run: |
            echo "Deploying $CLOUD_AUTOMATION_SERVICE"
            ./deploy.sh
`,
  [TESTS]: `${HEAD("Tests", "keptn-test, keptn-smoke")}  test:
    runs-on: ubuntu-latest
    steps:
      - uses: cloud-automation-actions/cloud-automation-actions@v1
        with:
${CONNECTION}
          mode: interactive
          tasks: test
          run: ./test.sh
  smoke:
    runs-on: ubuntu-latest
    steps:
      - uses: cloud-automation-actions/cloud-automation-actions@v1
        with:
${CONNECTION}
          mode: interactive
          tasks: smoke
      - run: ./smoke.sh
`,
  [TICKET]: `${HEAD("Ticket", "keptn-openticket")}  ticket:
    permissions:
      contents: read
      issues: write
      actions: read
      checks: read
${CALL("incident")}
${CALLED.replace("    with:\n", "    with:\n      action: open\n")}`,
  [TASKS]: `${HEAD("Tasks", "keptn-task")}  task:
    permissions:
      contents: read
${CALL("task")}
${CALLED}`,
  [APPROVAL]: `${HEAD("Approval", "keptn-approval")}  approval:
    runs-on: ubuntu-latest
    permissions:
      issues: write
      actions: read
    steps:
      - uses: cloud-automation-actions/cloud-automation-actions@v1
        with:
${CONNECTION}
          mode: interactive
          job: approval.ask
`,
  [SILENT]: `${HEAD("Silent", "keptn-announce, keptn-evaluation-finished")}  announce:
    runs-on: ubuntu-latest
    steps:
      - uses: cloud-automation-actions/cloud-automation-actions@v1
        with:
          mode: silent
          tasks: announce evaluation
          run: cat "$CLOUD_AUTOMATION_EVENT"
`,
  [BY_HAND]: `${HEAD("By hand", "keptn-handmade")}  handmade:
    runs-on: ubuntu-latest
    steps:
      - run: make handmade
      - name: Answer
        if: always()
        env:
          TYPE: \${{ github.event.client_payload.type }}
          ID: \${{ github.event.client_payload.id }}
          CONTEXT: \${{ github.event.client_payload.shkeptncontext }}
          RESULT: \${{ job.status == 'success' && 'pass' || 'fail' }}
          URL: \${{ vars.CONTROL_PLANE_URL }}
          TOKEN: \${{ secrets.CONTROL_PLANE_TOKEN }}
        run: |
          curl --fail-with-body --header "x-token: $TOKEN" --header 'Content-Type: application/json' \\
            --data '{"type":"'"\${TYPE%triggered}finished"'","source":"github","triggeredid":"'"$ID"'","shkeptncontext":"'"$CONTEXT"'","data":{"project":"shop","stage":"staging","service":"cart","status":"succeeded","result":"'"$RESULT"'"}}' \\
            "$URL/api/v1/event"
`,
  [SWEEP]: SWEEP_TEXT,
  [N8N]: `name: n8n

on:
  workflow_dispatch:
    inputs:
      resumeUrl:
        required: true
  repository_dispatch:
    types: [n8n-deploy]

run-name: Deploy

permissions: {}

jobs:
  deploy:
    runs-on: ubuntu-latest
    timeout-minutes: 75
    steps:
      - uses: cloud-automation-actions/cloud-automation-actions@v1
        with:
          control-plane: callback
          callback-preset: n8n
          callback-hosts: n8n.example.com
          callback-secret: \${{ secrets.CALLBACK_SECRET }}
          run: ./deploy.sh
`,
  [BY_NAME]: `name: By name

on:
  workflow_dispatch:
    inputs:
      taskToken:
        required: true
      task:
        type: choice
        options:
          - deployment
          - test
        default: deployment
      id:
        required: true

run-name: \${{ inputs.task }} \${{ inputs.id }}

concurrency:
  group: cloud-automation-\${{ inputs.id }}
  queue: max

permissions: {}

jobs:
  work:
    runs-on: ubuntu-latest
    timeout-minutes: 75
    permissions:
      id-token: write
    steps:
      - uses: aws-actions/configure-aws-credentials@7474bc4690e29a8392af63c5b98e7449536d5c3a
        with:
          role-to-assume: arn:aws:iam::123456789012:role/answers-of-github
          aws-region: eu-west-1
      - uses: cloud-automation-actions/cloud-automation-actions@v1
        with:
          control-plane: step-functions
          tasks: deployment test
          run: ./deploy.sh
`,
  [STATE]: `${HEAD("State", "step-functions-deployment")}  deploy:
    runs-on: ubuntu-latest
    timeout-minutes: 75
    permissions:
      id-token: write
    steps:
      - uses: aws-actions/configure-aws-credentials@7474bc4690e29a8392af63c5b98e7449536d5c3a
        with:
          role-to-assume: arn:aws:iam::123456789012:role/answers-of-github
          aws-region: eu-west-1
      - uses: cloud-automation-actions/cloud-automation-actions@v1
        with:
          control-plane: step-functions
          tasks: deployment
          run: ./deploy.sh
`,
  [CALLBACK_SWEEP]: `name: Sweep for callbacks

on:
  workflow_run:
    workflows:
      - n8n
    types: [completed]
  schedule:
    - cron: "7/15 * * * *"

permissions: {}

jobs:
  sweep:
    permissions:
      actions: write
      contents: read
      issues: write
${CALL("sweep")}
    with:
      control-plane: callback
      callback-preset: n8n
      callback-hosts: n8n.example.com
    secrets:
      CALLBACK_SECRET: \${{ secrets.CALLBACK_SECRET }}
`,
  [CATALOGUE]: `tasks:
  notify:
    run: echo "$CLOUD_AUTOMATION_SERVICE"
`,
  "keptn/shipyard.yaml": SHIPYARD,
  [WEBHOOK]: WEBHOOK_TEXT,
};
