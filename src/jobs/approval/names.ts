import { UserError } from "../../domain/errors";
import type { AskParameters } from "./declarations";

/** Logins as GitHub has them, with `_` in those that a company manages; teams as `@org/team`. */
const LOGIN = /^[A-Za-z\d](?:[\w-]{0,38})(?:\[bot\])?$/;

/** Lists of names; one that cannot be read would let nobody answer later. */
export const LISTS = ["approvers", "exclude", "assignees"] as const;
type List = (typeof LISTS)[number];

/** @throws UserError naming the entry that is no login */
export function namesIn(parameters: Partial<Pick<AskParameters, List>>, name: List): string[] {
  const names = (parameters[name] ?? "").split(/[\s,]+/).filter(Boolean);
  const wrong = names.find(
    (entry) => !LOGIN.test(entry) && !(name === "approvers" && /^@[\w-]+\/[\w.-]+$/.test(entry)),
  );
  if (wrong !== undefined)
    throw new UserError(
      `with.${name}: expected ` +
        `logins${name === "approvers" ? " and teams such as @octo-org/release" : ""}, ` +
        `found ${JSON.stringify(wrong.slice(0, 80))}.`,
      "CA-207",
    );
  return names;
}
