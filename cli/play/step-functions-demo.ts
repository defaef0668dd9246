import { startStepFunctions } from "../../simulator/step-functions";
import { getOwn } from "../../src/domain/text/json";
import type { Demo } from "./demo";

const REGION = "eu-west-1";
const CREDENTIALS = {
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "only-for-this-play",
};
/** As `aws stepfunctions send-task-success` does, which need not be installed here. */
const SEND_TASK_SUCCESS = `
curl -sS -X POST --aws-sigv4 "aws:amz:$AWS_REGION:states" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
  -H 'content-type: application/x-amz-json-1.0' -H 'x-amz-target: AWSStepFunctions.SendTaskSuccess' \\
  -d '{"taskToken":"'"$TASK_TOKEN"'","output":"{\\"status\\":\\"completed\\"}"}' "$STEP_FUNCTIONS"`;

/** A state machine starts a workflow and waits for a task token. */
export const stepFunctionsDemo: Demo = {
  name: "step-functions-demo",
  title: "a state of AWS Step Functions waits until its task token comes back",
  players: "Step Functions and GitHub are stand-ins on this machine; the action is the real one.",
  byItself: "sends it itself",
  page: "docs/control-planes/step-functions.md",
  async begin() {
    const service = await startStepFunctions();
    const execution = service.start();
    const { taskToken } = execution;
    return {
      told() {
        const { status, output, error } = execution;
        if (status === "RUNNING") return undefined;
        return error ?? String(getOwn(output ?? {}, "result") ?? getOwn(output ?? {}, "status"));
      },
      usual: {
        script: SEND_TASK_SUCCESS,
        environment: { ...CREDENTIALS, TASK_TOKEN: taskToken, STEP_FUNCTIONS: service.url },
      },
      ours: {
        inputs: { "control-plane": "step-functions", "control-plane-url": service.url },
        event: {
          action: "step-functions-deployment",
          client_payload: { taskToken, task: "deployment", id: "release-7-deploy" },
        },
        eventName: "repository_dispatch",
        environment: CREDENTIALS,
      },
      later() {
        // Only a state whose script beats can have `HeartbeatSeconds`: any other would lose its work.
        const beats = service.calls.some(({ action }) => action === "SendTaskHeartbeat");
        if (beats) service.missHeartbeats(execution);
        return Promise.resolve(undefined);
      },
      close: () => service.close(),
    };
  },
};
