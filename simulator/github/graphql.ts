import type { Route } from "../api/router";
import type { Request } from "./exchange";
import { bodyOf, json, Refusal } from "./exchange";
import type { Issues } from "./issues";
import type { Grants } from "./permissions";
import { notAccessible } from "./permissions";
import type { Repository } from "./repository";

/**
 * The one question that is understood, without its blanks; who asks for more is told so, as by a
 * schema that lacks it.
 */
const EDITS =
  "query($owner:String!$name:String!$number:Int!){repository(owner:$owner " +
  "name:$name){issue(number:$number){userContentEdits(first:100){totalCount " +
  "nodes{editor{__typename login}}}}}}";
const PAGE = 100;
const APP = "[bot]";

/**
 * GraphQL, as far as it tells who has edited an issue
 * (https://docs.github.com/en/graphql/reference/objects#issue).
 */
export function graphqlRoutes(
  grants: Grants,
  repository: Repository,
  issues: Issues,
): readonly Route[] {
  return [
    {
      path: "/graphql",
      methods: { POST: (request) => json(200, answerTo(request, grants, repository, issues)) },
    },
  ];
}

/** Refusals are answers of HTTP 200 here. */
function answerTo(
  request: Request,
  grants: Grants,
  repository: Repository,
  issues: Issues,
): object {
  const body = bodyOf(request);
  const variables = body.object("variables");
  const query = body.text("query") ?? "";
  const words = query
    .replaceAll(/[\s,]+/g, " ")
    .replaceAll(/ ?([{}():!]) ?/g, "$1")
    .trim();
  if (words !== EDITS)
    return failed("undefinedField", "The local GitHub answers only who has edited an issue");
  if (
    `${variables?.text("owner")}/${variables?.text("name")}`.toLowerCase() !==
    repository.fullName.toLowerCase()
  )
    return failed("NOT_FOUND", "Could not resolve to a Repository with that name.");
  try {
    grants.needs("issues", "read", () => json(200, {}))(request, []);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return failed("FORBIDDEN", notAccessible(grants.accountOf(request)).message);
  }
  const number = Number(variables?.get("number"));
  if (issues.find(number) === undefined)
    return failed("NOT_FOUND", `Could not resolve to an Issue with the number of ${number}.`);
  const edits = issues.edits(number);
  // An App has no brackets behind its name here, other than in REST.
  const nodes = edits
    .slice(-PAGE)
    .reverse()
    .map((login) => ({
      editor: login.endsWith(APP)
        ? { __typename: "Bot", login: login.slice(0, -APP.length) }
        : { __typename: "User", login },
    }));
  return {
    data: { repository: { issue: { userContentEdits: { totalCount: edits.length, nodes } } } },
  };
}

function failed(type: string, message: string): object {
  return { data: { repository: null }, errors: [{ type, path: ["repository"], message }] };
}
