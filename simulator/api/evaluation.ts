import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Engine } from "../engine/engine";
import { API_SOURCE, sequenceType } from "../engine/event";
import type { EvaluationWindow } from "../engine/evaluation-window";
import { evaluationWindow } from "../engine/evaluation-window";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { error, json, jsonBody, text } from "./exchange";

interface Scope {
  readonly project: string;
  readonly stage: string;
  readonly service: string;
}

const SERVICE_NOT_AVAILABLE = 2;
const INVALID_TIMEFRAME = 0;

/**
 * `POST …/project/{p}/stage/{s}/service/{v}/evaluation`
 * (docs/reference/keptn.md#abort-pause-and-evaluations).
 */
export function triggerEvaluation(
  engine: Engine,
  request: ApiRequest,
  { project, stage, service }: Scope,
): ApiAnswer {
  const body = jsonBody(request);
  const { projects } = engine;
  if (!projects.exists(project)) return error(400, "project not found", SERVICE_NOT_AVAILABLE);
  if (!projects.stages(project).includes(stage))
    return error(400, "stage not found", SERVICE_NOT_AVAILABLE);
  if (!projects.services(project).includes(service))
    return error(400, "service not found", SERVICE_NOT_AVAILABLE);
  const [start, end, timeframe, gitcommitid] = ["start", "end", "timeframe", "gitcommitid"].map(
    (name) => text(getOwn(body, name)),
  );
  if (end && timeframe)
    return error(
      400,
      "Invalid request format: timeframe and end time specifications cannot be set together",
    );
  let window: EvaluationWindow;
  try {
    window = evaluationWindow(
      { start: start ?? "", end: end ?? "", timeframe: timeframe ?? "" },
      engine.clock.now(),
    );
  } catch (cause) {
    return error(400, cause instanceof Error ? cause.message : String(cause), INVALID_TIMEFRAME);
  }
  const keptnContext = engine.newId();
  const labels = getOwn(body, "labels");
  engine.sendAs(API_SOURCE, {
    type: sequenceType(stage, "evaluation", "triggered"),
    shkeptncontext: keptnContext,
    ...(gitcommitid && { gitcommitid }),
    data: {
      project,
      stage,
      service,
      ...(isJsonObject(labels) && { labels }),
      test: { start: "", end: "" },
      evaluation: {
        start: window.start.toISOString(),
        end: window.end.toISOString(),
        timeframe: "",
      },
      deployment: { deploymentNames: null },
    },
  });
  return json(200, { keptnContext });
}
