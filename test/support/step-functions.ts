import { ActionRun } from "../../simulator/runner/run-action";
import { MANIFEST } from "./flow";

const RUN_ID = "4711";

interface Waiting {
  /** Of the service. */
  readonly url: string;
  readonly taskToken: string;
}

/** A step with our action in a run that a rule of EventBridge has started. */
export function stepFor(
  { url, taskToken }: Waiting,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): ActionRun {
  return new ActionRun({
    manifest: MANIFEST,
    inputs: { "control-plane": "step-functions", "control-plane-url": url, ...inputs },
    event: {
      action: "step-functions-deployment",
      client_payload: { taskToken, task: "deployment", input: { version: "1.2.3" } },
    },
    environment: {
      AWS_REGION: "eu-west-1",
      AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
      AWS_SECRET_ACCESS_KEY: "a-secret-access-key",
      AWS_SESSION_TOKEN: "a-session-token",
      GITHUB_RUN_ID: RUN_ID,
      ...environment,
    },
  });
}
