import type { PresetName } from "../../../src/callback/presets";
import { dispatchUrl } from "../../webhook/plan";
import type { HandWork, Written } from "../by-hand";
import { atGitHub, laterWork, tokenWork } from "../by-hand";
import { WORKFLOW } from "../files";
import { isByName, productOf } from "./plan";
import type { OtherPlan, Waits } from "./plan";

const OIDC_OF_AWS =
  "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws";
const OIDC_OF_GOOGLE =
  "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform";
const SESSION_SECONDS = 7_200;
/** More than the seconds between two heartbeats, and than a run waits for its runner. */
const HEARTBEAT_SECONDS = 300;
const SECRET_BYTES = 32;

export interface OtherWritten extends Written {
  readonly plan: OtherPlan;
}

/** What is left to do by hand where something else than Keptn waits. */
export function* otherHandWork(written: OtherWritten): Iterable<HandWork> {
  const { plan, tasks, repository } = written;
  const { waits } = plan;
  yield* laterWork(written);
  yield* waits.kind === "callback" ? secretWork(written, waits) : roleWork(written);
  yield* atGitHub(written);
  yield tokenWork(written, isByName(waits) ? "Actions: write" : "Contents: write");
  yield* waits.kind === "callback" ? callerWork(written, waits.preset) : stateWork(written);
  const title = isByName(waits) ? (tasks[0]?.key ?? "") : plan.eventType;
  yield {
    what: `Try it: start ${productOf(waits) === "callbacks" ? "what waits" : `a run in ${productOf(waits)}`}. It makes a run whose title begins with ${title}.`,
    lines: [`gh run list --repo ${repository} --workflow ${fileOf(WORKFLOW)}`],
  };
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

type Callback = Extract<Waits, { kind: "callback" }>;

function* secretWork({ repository }: OtherWritten, { preset }: Callback): Iterable<HandWork> {
  const set = `gh secret set CALLBACK_SECRET --repo ${repository}`;
  yield preset === "generic"
    ? {
        what: "Make a secret that both sides have: it proves who has started a run, signs the answer, and seals what the sweep needs. Keep it where what waits can read it.",
        lines: [`openssl rand -hex ${SECRET_BYTES} > callback-secret`, `${set} < callback-secret`],
      }
    : {
        what: "Make a secret: it signs answers, and seals what the sweep needs. Nobody has to know it.",
        lines: [`openssl rand -hex ${SECRET_BYTES} | ${set}`],
      };
  if (preset === "cortex")
    yield {
      what: "Store an API key of Cortex that may edit workflow runs: answers carry it.",
      lines: [
        `gh secret set CALLBACK_TOKEN --repo ${repository}`,
        "https://docs.cortex.io/api/rest/workflows",
      ],
    };
  if (preset === "google-workflows")
    yield {
      what: "Let workflows of this repository get access tokens of a service account with the role Workflows Invoker, and say which: as variables of the repository.",
      lines: [
        OIDC_OF_GOOGLE,
        `gh variable set GOOGLE_IDENTITY_PROVIDER --repo ${repository} --body projects/…/locations/global/workloadIdentityPools/…/providers/…`,
        `gh variable set GOOGLE_SERVICE_ACCOUNT --repo ${repository} --body …@….iam.gserviceaccount.com`,
      ],
    };
}

function callerWork(written: OtherWritten, preset: PresetName): readonly HandWork[] {
  return [CALLERS[preset](written)];
}

const CALLERS: Readonly<Record<PresetName, (written: OtherWritten) => HandWork>> = {
  n8n: ({ plan }) => ({
    what: `In n8n take the node GitHub, resource Workflow, operation Dispatch and Wait for Completion, with that token as its credential, the workflow ${fileOf(WORKFLOW)}, and these inputs as an expression. n8n adds resumeUrl by itself; what the task needs goes into inputs, as the text of a JSON object. Give the wait a time limit.`,
    lines: json({
      task: firstOf(plan),
      id: "{{ $execution.id }}-{{ $runIndex }}",
      inputs: "{}",
    }),
  }),
  generic: (written) => ({
    what: `Start a run by a signed dispatch. This prints one for the address in CALLBACK_URL, signed with CALLBACK_SECRET; each wait takes an id of its own.`,
    lines: [...signedDispatch(written.plan), ...sendIt(written)],
  }),
  "trigger-dev": (written) => ({
    what: "In a task of Trigger.dev make a token, start the run, and wait. GITHUB_TOKEN is the token of the step before.",
    lines: [
      'const token = await wait.createToken({ timeout: "90m" });',
      `await fetch("${dispatchUrl(written.plan)}", {`,
      '  method: "POST",',
      "  headers: { authorization: `Bearer ${process.env.GITHUB_TOKEN}` },",
      "  body: JSON.stringify({",
      `    event_type: ${JSON.stringify(written.plan.eventType)},`,
      `    client_payload: { task: ${JSON.stringify(firstOf(written.plan))}, id: ctx.run.id, inputs: {}, callback: { url: token.url } },`,
      "  }),",
      "});",
      "const answer = await wait.forToken(token.id);",
      "https://trigger.dev/docs/wait-for-token",
    ],
  }),
  cortex: (written) => ({
    what: "In the workflow of Cortex take an asynchronous block HTTP request with this request. The id is one of the run, and the address is that of the block's callback.",
    lines: request(written, { callback: { url: "<address of the callback>" } }),
  }),
  "google-workflows": (written) => ({
    what: "In the workflow make a callback, start the run, and wait. GITHUB_TOKEN is the token of the step before.",
    lines: googleCaller(written.plan),
  }),
  "azure-data-factory": (written) => ({
    what: "A Webhook activity adds callBackUri to its body, and GitHub refuses a body with it: let a function or a logic app between them send this, with callBackUri put where it belongs. Set Report status on callback in the activity. The id is the id of the pipeline's run.",
    lines: request(written, { callBackUri: "<callBackUri>" }),
  }),
};

function firstOf({ tasks }: OtherPlan): string {
  return tasks[0]?.key ?? "";
}

function json(value: object): readonly string[] {
  return JSON.stringify(value, null, 2).split("\n");
}

/** A dispatch as people type it into a form. */
function request({ plan }: OtherWritten, address: object): readonly string[] {
  return [
    `POST ${dispatchUrl(plan)}`,
    "Authorization: Bearer <token>",
    "Accept: application/vnd.github+json",
    ...json({
      event_type: plan.eventType,
      client_payload: { task: firstOf(plan), id: "<id>", inputs: {}, ...address },
    }),
  ];
}

/** A program of Node: no shell has an HMAC over sorted JSON. */
function signedDispatch(plan: OtherPlan): readonly string[] {
  return [
    "cat > dispatch.mjs <<'END'",
    'import { createHmac, randomUUID } from "node:crypto";',
    "const sorted = (value) =>",
    "  Array.isArray(value) ? value.map(sorted)",
    '  : value !== null && typeof value === "object"',
    "    ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]))",
    "    : value;",
    "const { CALLBACK_URL, CALLBACK_SECRET } = process.env;",
    `const payload = { task: ${JSON.stringify(firstOf(plan))}, id: randomUUID(), inputs: {}, callback: { url: CALLBACK_URL } };`,
    'const hmac = createHmac("sha256", CALLBACK_SECRET).update(JSON.stringify(sorted(payload)));',
    'payload.signature = `v1,${hmac.digest("base64")}`;',
    `console.log(JSON.stringify({ event_type: ${JSON.stringify(plan.eventType)}, client_payload: payload }));`,
    "END",
  ];
}

function sendIt({ repository }: OtherWritten): readonly string[] {
  return [
    'export CALLBACK_URL=https://… CALLBACK_SECRET="$(cat callback-secret)"',
    `node dispatch.mjs | gh api repos/${repository}/dispatches --input -`,
  ];
}

function googleCaller(plan: OtherPlan): readonly string[] {
  return [
    "- callback:",
    "    call: events.create_callback_endpoint",
    "    args: { http_callback_method: POST }",
    "    result: callback",
    "- start:",
    "    call: http.post",
    "    args:",
    `      url: ${dispatchUrl(plan)}`,
    "      headers:",
    '        Authorization: ${"Bearer " + GITHUB_TOKEN}',
    "        Accept: application/vnd.github+json",
    "        User-Agent: google-workflows",
    "      body:",
    `        event_type: ${plan.eventType}`,
    "        client_payload:",
    `          task: ${firstOf(plan)}`,
    '          id: ${sys.get_env("GOOGLE_CLOUD_WORKFLOW_EXECUTION_ID")}',
    "          inputs: {}",
    '          callback: { url: "${callback.url}" }',
    "- wait:",
    "    call: events.await_callback",
    '    args: { callback: "${callback}", timeout: 5400 }',
    "    result: answer",
    "https://cloud.google.com/workflows/docs/creating-callback-endpoints",
  ];
}

/** A role that a run may take, and that may answer. */
function* roleWork({ repository }: OtherWritten): Iterable<HandWork> {
  yield {
    what: `Make a role in AWS that workflows of ${repository} may take, with this policy, and a session of two hours: longer than the work.`,
    lines: [
      OIDC_OF_AWS,
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Action: [
              "states:SendTaskHeartbeat",
              "states:SendTaskSuccess",
              "states:SendTaskFailure",
            ],
            Resource: "*",
          },
        ],
      }),
      `aws iam update-role --role-name … --max-session-duration ${SESSION_SECONDS}`,
    ],
  };
  yield {
    what: "Tell GitHub the role and the region, as variables of the repository.",
    lines: [
      `gh variable set AWS_ROLE --repo ${repository} --body arn:aws:iam::…:role/…`,
      `gh variable set AWS_REGION --repo ${repository} --body …`,
    ],
  };
}

function* stateWork({ plan }: OtherWritten): Iterable<HandWork> {
  const task = firstOf(plan);
  yield {
    what: `In Step Functions take a state such as Work of this state machine for each task, with its name in task and id. The last state tells what became of it.`,
    lines: json(stateMachine(task)),
  };
  yield {
    what: `In EventBridge make a connection with the header Authorization and the value Bearer and that token, an API destination with this address, and a rule for the source github-tasks that sends to it.`,
    lines: [
      `POST ${dispatchUrl(plan)}`,
      JSON.stringify({ source: ["github-tasks"] }),
      "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html",
    ],
  };
  yield {
    what: "Give the rule's target this input transformer: first the input path, then the template.",
    lines: [
      JSON.stringify({
        token: "$.detail.taskToken",
        id: "$.detail.id",
        task: "$.detail.task",
        input: "$.detail.input",
      }),
      `{ "event_type": ${JSON.stringify(plan.eventType)}, "client_payload": { "taskToken": <token>, "id": <id>, "task": <task>, "input": <input> } }`,
    ],
  };
}

function stateMachine(task: string): object {
  return {
    StartAt: "Work",
    States: {
      Work: {
        Type: "Task",
        Resource: "arn:aws:states:::events:putEvents.waitForTaskToken",
        HeartbeatSeconds: HEARTBEAT_SECONDS,
        Parameters: {
          Entries: [
            {
              Source: "github-tasks",
              DetailType: task,
              Detail: {
                "taskToken.$": "$$.Task.Token",
                "id.$": `States.Format('{}-${task}', $$.Execution.Name)`,
                task,
                "input.$": "$",
              },
            },
          ],
        },
        Next: "Did it pass?",
        Catch: [{ ErrorEquals: ["GitHub.Errored", "States.Timeout"], Next: "Failed" }],
      },
      "Did it pass?": {
        Type: "Choice",
        Choices: [{ Variable: "$.result", StringEquals: "fail", Next: "Failed" }],
        Default: "Done",
      },
      Failed: { Type: "Fail" },
      Done: { Type: "Succeed" },
    },
  };
}
