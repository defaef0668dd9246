import type { Environment } from "../config/inputs";
import { input } from "../config/inputs";
import { quote, UserError } from "../domain/errors";
import { isLoopback } from "../http/loopback";

/** As `aws-actions/configure-aws-credentials` leaves them for the steps of a job. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What the inputs and the job's environment say about Step Functions. */
export interface StepFunctionsSettings {
  readonly endpoint: URL;
  readonly region: string;
  readonly credentials: AwsCredentials;
  /** What `result: fail` is for the state machine: an output to choose by, or a failure. */
  readonly onFail: OnFail;
}

const ON_FAIL = ["success", "failure"] as const;
type OnFail = (typeof ON_FAIL)[number];

/** @throws UserError naming the input or the variable */
export function readSettings(environment: Environment): StepFunctionsSettings {
  const credentials = credentialsIn(environment);
  const region = environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"] || "";
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region))
    throw new UserError(
      `AWS_REGION: expected a region such as eu-west-1, found ${quote(region)}. Set it with the credentials.`,
      "CA-203",
    );
  return {
    credentials,
    region,
    endpoint: endpointOf(input(environment, "control-plane-url"), region),
    onFail: onFailIn(input(environment, "step-functions-on-fail") || "success"),
  };
}

function credentialsIn(environment: Environment): AwsCredentials {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new UserError(
      "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set, so the task cannot be answered: " +
        "let a step before this one get credentials (aws-actions/configure-aws-credentials).",
      "CA-202",
    );
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
}

/** An address of one's own is for an endpoint inside of a private network. */
function endpointOf(given: string, region: string): URL {
  const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  const text = given || `https://states.${region}.${domain}/`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))))
    return url;
  throw new UserError(
    "control-plane-url: expected the https:// address of an endpoint of Step Functions, or nothing.",
    "CA-203",
  );
}

function onFailIn(text: string): OnFail {
  const found = ON_FAIL.find((value) => value === text);
  if (found) return found;
  throw new UserError(
    `step-functions-on-fail: expected ${ON_FAIL.join(" or ")}, found ${quote(text)}.`,
    "CA-203",
  );
}
