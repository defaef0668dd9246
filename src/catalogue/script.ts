import { ExpressionProblem, pathOf } from "./expression";
import { hasExpression, parseCondition } from "./template";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject } from "../domain/text/json";

/** By this the schema of a parameter tells that its value is a script. */
const SCRIPT_MEDIA_TYPE = "application/x-sh";
const VARIABLES: Readonly<Record<string, string>> = {
  "data.project": "CLOUD_AUTOMATION_PROJECT",
  "data.stage": "CLOUD_AUTOMATION_STAGE",
  "data.service": "CLOUD_AUTOMATION_SERVICE",
  shkeptncontext: "CLOUD_AUTOMATION_CONTEXT",
  id: "CLOUD_AUTOMATION_TRIGGERED_ID",
};

/**
 * Whether a parameter of a job is a script; one that is called `run` always is.
 *
 * @param schema  of all parameters
 */
export function isScript(parameter: string, schema: object): boolean {
  const properties = getOwn(schema as JsonObject, "properties");
  const described: Json | undefined = isJsonObject(properties)
    ? getOwn(properties, parameter)
    : undefined;
  return (
    parameter === "run" ||
    (isJsonObject(described) && getOwn(described, "contentMediaType") === SCRIPT_MEDIA_TYPE)
  );
}

/** Of what a job evaluates itself. */
export const LATE_CONTEXTS: readonly string[] = [
  "event",
  "task",
  "run",
  "env",
  "key",
  "with",
  "card",
  "fields",
];

/**
 * Whether the job itself evaluates a parameter, since it can see more than the event, or wants only
 * a part of it. Other expressions of a rule are evaluated before the job begins; of these only the
 * syntax is looked at.
 */
export function isLate(parameter: string): boolean {
  return parameter === "http" || parameter === "actions";
}

/** Of an action, of the job that it calls, and of what undoes it. */
const SCRIPT_OF_ACTION =
  /\/actions\/[^/]+(\/undo|(\/undo)?(\/with)?\/(run|check|cleanup|rollback))$/;

/** @param pointer  of a text below the parameter: the actions of a router hold scripts, too */
export function isScriptWithin(parameter: string, pointer: string, schema: object): boolean {
  return isScript(parameter, schema) || (parameter === "actions" && SCRIPT_OF_ACTION.test(pointer));
}

/**
 * A value of the event would become part of the script, and whoever can write into an event could
 * run commands.
 *
 * @throws ExpressionProblem that tells how to get at the value instead
 */
export function refuseExpressions(script: string): void {
  if (!hasExpression(script)) return;
  const index = script.indexOf("${{");
  throw new ExpressionProblem(
    `\${{ }} is not replaced in a script, where a value of the event could become ` +
      `commands. ${replacement(script.slice(index))}`,
    index,
  );
}

function replacement(script: string): string {
  const [, text = ""] = /^\$\{\{([^]*?)\}\}/.exec(script) ?? [];
  const path = attemptPath(text);
  if (path === undefined) {
    return (
      "The script finds the event in the file $CLOUD_AUTOMATION_EVENT and its " +
      "identity in $CLOUD_AUTOMATION_PROJECT, _STAGE, _SERVICE, _TASK, _CONTEXT " +
      "and _TRIGGERED_ID; give it anything else by env: in the workflow."
    );
  }
  const variable = VARIABLES[path.join(".")];
  if (variable !== undefined) return `Write "$${variable}" instead.`;
  return `Write "$(jq -r '${
    path
      .map((part) => (/^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `["${part}"]`))
      .join("")
      .replace(/^\[/, ".[") || "."
  }' "$CLOUD_AUTOMATION_EVENT")" instead.`;
}

function attemptPath(text: string): string[] | undefined {
  try {
    return pathOf(parseCondition(text));
  } catch {
    return undefined;
  }
}
