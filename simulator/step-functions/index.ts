import { randomBytes } from "node:crypto";
import { parsedObject, textAt } from "../../src/domain/text/json";
import type { JsonObject } from "../../src/domain/text/json";
import type { ApiAnswer, ApiRequest } from "../api/exchange";
import { json } from "../api/exchange";
import { SystemClock, Timers } from "../engine/clock";
import type { RequestEffect } from "../faults";
import type { Exchange, Service } from "../faulty-server";
import { FaultyServer } from "../faulty-server";

type Status = "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED";

/** A state machine that does one thing: it waits for a task token. */
export interface Execution {
  readonly taskToken: string;
  status: Status;
  /** What it was answered. */
  output?: JsonObject;
  error?: string;
  cause?: string;
}

interface Call {
  /** `SendTaskHeartbeat` … */
  readonly action: string;
  readonly authorization: string;
  readonly exchange: Exchange;
}

/** AWS's own are base64, and that of a task that is over is still known. */
const TOKEN_BYTES = 96;
const MAX_OUTPUT_BYTES = 262_144;

/**
 * A local stand-in for the three calls that AWS Step Functions takes for a task token, with AWS's
 * words where moto has others: `TaskTimedOut` for a state that has ended without us. It is no state
 * machine, and it does not check signatures; test/receivers does both with moto and botocore.
 */
export class LocalStepFunctions implements Service {
  readonly calls: Call[] = [];
  /** What happens to the next calls, one each. */
  readonly trouble: (RequestEffect | undefined)[] = [];
  readonly #executions = new Map<string, Execution>();
  readonly #server = new FaultyServer(this, new Timers(new SystemClock()));
  url = "";

  async listen(): Promise<void> {
    this.url = await this.#server.listen("127.0.0.1");
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  start(): Execution {
    const taskToken = randomBytes(TOKEN_BYTES).toString("base64");
    const execution: Execution = { taskToken, status: "RUNNING" };
    this.#executions.set(taskToken, execution);
    return execution;
  }

  /**
   * Nothing is heard of a state for longer than its `HeartbeatSeconds`: it can catch
   * `States.HeartbeatTimeout`, but the execution fails with the name that AWS gives it then.
   *
   * @see https://github.com/localstack/localstack/blob/main/tests/aws/services/stepfunctions/v2/timeouts/test_heartbeats.snapshot.json
   */
  missHeartbeats(execution: Execution): void {
    if (execution.status !== "RUNNING") return;
    Object.assign(execution, { status: "FAILED", error: "States.Timeout" });
  }

  record({ headers }: ApiRequest): Exchange {
    const exchange: Exchange = { status: undefined, outcome: "open" };
    const { authorization = "" } = headers;
    this.calls.push({ action: actionOf(headers), authorization, exchange });
    return exchange;
  }

  effectsOn(): readonly RequestEffect[] {
    const effect = this.trouble.shift();
    return effect ? [effect] : [];
  }

  answer({ headers, body }: ApiRequest): ApiAnswer {
    if (!headers["authorization"]?.startsWith("AWS4-HMAC-SHA256 Credential="))
      return refusal("MissingAuthenticationToken", 403);
    const parameters = parsedObject(body.toString("utf8")) ?? {};
    const execution = this.#executions.get(textAt(parameters, "taskToken"));
    if (!execution) return refusal("InvalidToken");
    // A task that was answered, and one whose execution has ended, are told apart by nobody.
    if (execution.status !== "RUNNING") return refusal("TaskTimedOut");
    return take(actionOf(headers), execution, parameters);
  }
}

function take(action: string, execution: Execution, parameters: JsonObject): ApiAnswer {
  switch (action) {
    case "SendTaskHeartbeat":
      return json(200, {});
    case "SendTaskSuccess": {
      const output = textAt(parameters, "output");
      const parsed = parsedObject(output);
      if (!parsed || Buffer.byteLength(output) > MAX_OUTPUT_BYTES) return refusal("InvalidOutput");
      Object.assign(execution, { status: "SUCCEEDED", output: parsed });
      return json(200, {});
    }
    case "SendTaskFailure":
      Object.assign(execution, {
        status: "FAILED",
        error: textAt(parameters, "error"),
        cause: textAt(parameters, "cause"),
      });
      return json(200, {});
    default:
      return refusal("UnknownOperationException");
  }
}

function actionOf(headers: ApiRequest["headers"]): string {
  return headers["x-amz-target"]?.split(".")[1] ?? "";
}

function refusal(code: string, status = 400): ApiAnswer {
  const answer = json(status, { __type: `com.amazonaws.states#${code}`, message: code });
  return { ...answer, headers: { ...answer.headers, "x-amzn-errortype": code } };
}

export async function startStepFunctions(): Promise<LocalStepFunctions> {
  const service = new LocalStepFunctions();
  await service.listen();
  return service;
}
