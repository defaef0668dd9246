import type { Json } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { Answered, GitHubApi } from "../../task/ports";
import type { Author } from "./author";

/** Who has edited more often than this is not told in one answer. */
const PAGE = 100;
/**
 * REST does not tell who has edited; see
 * https://docs.github.com/en/graphql/reference/objects#issue.
 */
const QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) { userContentEdits(first: ${PAGE}) { totalCount nodes { editor { __typename login } } } }
  }
}`;
/** As REST writes behind the name of an App, and GraphQL does not. */
const APP = "[bot]";

/**
 * What makes a mark doubtful, as the end of a sentence; `undefined` when nobody but its author has
 * edited the text.
 */
type Doubt = string | undefined;

/** All edits count, also those that the author has edited after. */
export async function whyDoubtful(
  { number, author }: { readonly number: number; readonly author: Author },
  { owner, repo }: { readonly owner: string; readonly repo: string },
  github: GitHubApi,
  signal: AbortSignal,
): Promise<Answered<Doubt>> {
  const answer = await github.read(
    "POST /graphql",
    { query: QUERY, variables: { owner, name: repo, number } },
    signal,
  );
  if (!answer.ok) return answer;
  const edits = within(answer.value.data as Json, [
    "data",
    "repository",
    "issue",
    "userContentEdits",
  ]);
  const [nodes, total] = [within(edits, ["nodes"]), within(edits, ["totalCount"])];
  if (!Array.isArray(nodes) || typeof total !== "number")
    return {
      ok: false,
      failure: {
        kind: "refused",
        reached: "no",
        httpStatus: answer.value.status,
        message: `POST /graphql: GitHub does not say who has edited it${saidIn(answer.value.data as Json)}`,
      },
    };
  const others = new Set(
    nodes
      .map((node) => loginOf(within(node as Json, ["editor"])))
      .filter((login) => login.toLowerCase() !== author.login.toLowerCase()),
  );
  const [first] = others;
  if (first !== undefined)
    return {
      ok: true,
      value: `${first === "" ? "somebody" : first}${others.size > 1 ? " and others" : ""} edited its text`,
    };
  return {
    ok: true,
    value:
      total > nodes.length
        ? `its text was edited ${total} times, and not everybody who did is known`
        : undefined,
  };
}

function within(value: Json | undefined, names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>(
    (object, name) => (isJsonObject(object) ? getOwn(object, name) : undefined),
    value,
  );
}

/** Of an account that is gone, nothing. */
function loginOf(editor: Json | undefined): string {
  const [type, login] = [within(editor, ["__typename"]), within(editor, ["login"])];
  if (typeof login !== "string") return "";
  return type === "Bot" && !login.endsWith(APP) ? login + APP : login;
}

function saidIn(data: Json): string {
  const errors = within(data, ["errors"]);
  const message = Array.isArray(errors) ? within(errors[0] as Json, ["message"]) : undefined;
  return typeof message === "string"
    ? ` (${message
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .slice(0, 200)
        .toWellFormed()})`
    : "";
}
