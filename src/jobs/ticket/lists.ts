import { quote, UserError } from "../../domain/errors";
import type { ParameterCheck } from "../core/job";
import { checkOf } from "../core/job";
import type { UpdateParameters } from "./parameters";
import { MAX_ASSIGNEES } from "./parameters";

/** GitHub's own limits. */
const MAX_LABEL_CHARACTERS = 50;
const MAX_LABELS = 50;
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:_[A-Za-z0-9]{1,20})?$/;

type LabelList = "add-labels" | "remove-labels";

/** @throws UserError naming the parameter and the label */
export function labelsOf(
  parameters: Pick<UpdateParameters, LabelList>,
  name: LabelList,
): readonly string[] {
  const labels = listOf(parameters[name]);
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
export function assigneesOf({ assignees }: Pick<UpdateParameters, "assignees">): readonly string[] {
  const logins = listOf(assignees).map((login) => login.replace(/^@/, ""));
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
  ...(["add-labels", "remove-labels"] as const).map((name) =>
    checkOf([name], (parameters: Pick<UpdateParameters, LabelList>) => labelsOf(parameters, name)),
  ),
  checkOf(["assignees"], assigneesOf),
];

function listOf(text = ""): readonly string[] {
  const items = text
    .split(/[\r\n,]+/)
    .map((item) => item.trim().toWellFormed())
    .filter(Boolean);
  return items.filter(
    (item, i) => items.findIndex((other) => other.toLowerCase() === item.toLowerCase()) === i,
  );
}
