import { quote, UserError } from "../../domain/errors";
import type { JsonObject } from "../../domain/text/json";
import type { ParameterCheck } from "../core/job";
import { textOf } from "../work/script-or-workflow";
import { MAX_ASSIGNEES } from "./parameters";

/** GitHub's own limits. */
const MAX_LABEL_CHARACTERS = 50;
const MAX_LABELS = 50;
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:_[A-Za-z0-9]{1,20})?$/;

/** @throws UserError naming the parameter and the label */
export function labelsOf(
  parameters: JsonObject,
  name: "add-labels" | "remove-labels",
): readonly string[] {
  const labels = listOf(parameters, name);
  const wrong = labels.find(
    (label) => label.length > MAX_LABEL_CHARACTERS || /\p{Cc}/u.test(label),
  );
  if (wrong !== undefined)
    throw new UserError(
      `with.${name}: GitHub's labels have at most ${MAX_LABEL_CHARACTERS} characters, found ${quote(wrong)}.`,
      "CA-207",
    );
  if (labels.length > MAX_LABELS)
    throw new UserError(
      `with.${name}: expected at most ${MAX_LABELS} labels, found ${labels.length}.`,
      "CA-207",
    );
  return labels;
}

/** @throws UserError naming the parameter and the name */
export function assigneesOf(parameters: JsonObject): readonly string[] {
  const logins = listOf(parameters, "assignees").map((login) => login.replace(/^@/, ""));
  const wrong = logins.find((login) => !LOGIN.test(login));
  if (wrong !== undefined)
    throw new UserError(`with.assignees: expected logins, found ${quote(wrong)}.`, "CA-207");
  if (logins.length > MAX_ASSIGNEES)
    throw new UserError(
      `with.assignees: GitHub takes at most ${MAX_ASSIGNEES}, found ${logins.length}.`,
      "CA-207",
    );
  return logins;
}

/** Of jobs that name labels and people. */
export const listChecks: readonly ParameterCheck[] = [
  { of: ["add-labels"], check: (parameters) => labelsOf(parameters, "add-labels") },
  { of: ["remove-labels"], check: (parameters) => labelsOf(parameters, "remove-labels") },
  { of: ["assignees"], check: assigneesOf },
];

function listOf(parameters: JsonObject, name: string): readonly string[] {
  const items = (textOf(parameters, name) ?? "")
    .split(/[\r\n,]+/)
    .map((item) => item.trim().toWellFormed())
    .filter(Boolean);
  return items.filter(
    (item, i) => items.findIndex((other) => other.toLowerCase() === item.toLowerCase()) === i,
  );
}
