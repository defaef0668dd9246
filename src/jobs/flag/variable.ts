import { quote, UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import type { Failure } from "../../domain/failure";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { JobRequest } from "../core/job";
import type { FlagParameters, FlagRequest } from "./declarations";
import type { FlagEnd } from "./end";
import { resultOf, describeEnd } from "./end";
import type { RequestedChange } from "./formats";
import { environmentOf } from "./requested-change";
import { DEFAULT_WORDS, NOT_SET, pairOf, stateOf, wordOf } from "./words";
import type { Words } from "./words";

type Scope = NonNullable<FlagParameters["scope"]>;

/**
 * GitHub's rules for names (docs/reference/github-actions.md#variables-and-environments); they are
 * kept in capitals.
 */
const NAME = /^(?!GITHUB_)[A-Za-z_][A-Za-z0-9_]*$/i;
/** A change may show only after a moment. */
const LOOK_AGAIN_MS = [1_000, 3_000];
/** Somebody else made or removed it at the same moment. */
const MAX_ATTEMPTS = 3;

interface Place {
  readonly scope: Scope;
  /** Of the variables, for GitHub's API. */
  readonly route:
    | "/repos/{owner}/{repo}/actions/variables"
    | "/repos/{owner}/{repo}/environments/{environment_name}/variables"
    | "/orgs/{org}/actions/variables";
  readonly parameters: Readonly<Record<string, string>>;
  /** For people: `of the environment "production"`. */
  readonly words: string;
  readonly permission: string;
}

/**
 * Sets configuration variables of Actions and reads each one back.
 *
 * @throws UserError when none could be set, naming the permission where that is why
 */
export async function setVariables(
  requested: readonly RequestedChange[],
  request: FlagRequest,
): Promise<JobResult> {
  const place = placeOf(request);
  const names = requested.map(({ flag }) =>
    nameOf(flag, requested.length === 1 ? request.parameters.variable : undefined),
  );
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new UserError(
      `with.flags: two of these flags would be the variable ${twice}; set them one by one, with variable.`,
      "CA-207",
    );
  if (requested.length > 1 && request.parameters.variable !== undefined)
    throw new UserError(
      "with.variable: names the variable of one flag, and flags has more.",
      "CA-207",
    );
  const ends: FlagEnd[] = [];
  for (const [i, change] of requested.entries()) {
    try {
      ends.push(await setVariable(names[i] ?? "", change, place, request));
    } catch (error) {
      if (!(error instanceof UserError) || ends.length === 0 || request.stop.aborted) throw error;
      return resultOf(ends, environmentOf(request), {
        verdict: "errored",
        words: `${error.message.replace(/\.$/, "")}; before that, ${ends.map(describeEnd).join(", ")}`,
        code: error.code,
      });
    }
  }
  const where = `the ${names.length === 1 ? "variable" : "variables"} ${names.join(", ")} ${place.words}`;
  return resultOf(ends, environmentOf(request), {
    verdict: "pass",
    words: `${ends.map(describeEnd).join(", ")}, read back from ${where}`,
    fields: { variable: names.join(", ") },
  });
}

function placeOf({ parameters, repository, assignment }: FlagRequest): Place {
  const { environment } = parameters;
  const scope = parameters.scope ?? (environment === undefined ? "repository" : "environment");
  switch (scope) {
    case "repository":
      return {
        scope,
        route: "/repos/{owner}/{repo}/actions/variables",
        parameters: {},
        words: `of the repository ${repository}`,
        permission: "Variables: write",
      };
    case "environment": {
      const name = environment ?? assignment.task.stage;
      return {
        scope,
        route: "/repos/{owner}/{repo}/environments/{environment_name}/variables",
        parameters: { environment_name: name },
        words: `of the environment ${quote(name)}`,
        permission: "Environments: write",
      };
    }
    case "organization": {
      const [org = ""] = repository.split("/");
      return {
        scope,
        route: "/orgs/{org}/actions/variables",
        parameters: { org },
        words: `of the organization ${org}`,
        permission: "the organization permission Variables: write",
      };
    }
  }
}

/** The flag's own name where it may be one, so that `vars.<flag>` reads it. */
function nameOf(flag: string, given: string | undefined): string {
  const name =
    given ??
    flag
      .replace(/[^A-Za-z0-9_]/g, "_")
      .replace(/^(?=\d)/, "_")
      .replace(/^(?=GITHUB_)/i, "_");
  if (!NAME.test(name))
    throw new UserError(
      "with.variable: expected a name of letters, digits and _ that begins with a " +
        `letter and not with GITHUB_, found ${quote(name)}.`,
      "CA-207",
    );
  return name.toUpperCase();
}

async function setVariable(
  name: string,
  { isOn, words: given, flag }: RequestedChange,
  place: Place,
  request: JobRequest,
): Promise<FlagEnd> {
  const { clock, stop } = request;
  const before = await read(name, place, request);
  const words = given ?? (before === undefined ? undefined : pairOf(before)) ?? DEFAULT_WORDS;
  const previous = shown(before, words);
  if (previous === isOn) return { flag, state: isOn, previous };
  await write({ name, value: wordOf(isOn, words), isThere: before !== undefined }, place, request);
  let now: string | undefined;
  for (const pauseMs of [0, ...LOOK_AGAIN_MS]) {
    if (pauseMs > 0) await clock.sleep(pauseMs, stop);
    now = await read(name, place, request);
    if (shown(now, words) === isOn) return { flag, state: isOn, previous };
  }
  throw new UserError(
    `GitHub accepted ${quote(wordOf(isOn, words))} for the variable ${name} ` +
      `${place.words} and shows ` +
      `${now === undefined ? "no such variable" : quote(now)}; somebody may have ` +
      "changed it at the same moment.",
    "CA-411",
  );
}

/** @returns `undefined` where there is none */
async function read(
  name: string,
  place: Place,
  { github, stop }: JobRequest,
): Promise<string | undefined> {
  const answer = await github.read(
    `GET ${place.route}/{name}`,
    { ...place.parameters, name },
    stop,
  );
  if (!answer.ok && answer.failure.httpStatus === 404) return undefined;
  if (!answer.ok)
    throw refusal(`The variable ${name} ${place.words} could not be read`, answer.failure, place);
  const value = isJsonObject(answer.value.data)
    ? getOwn(answer.value.data as JsonObject, "value")
    : undefined;
  if (typeof value !== "string")
    throw new UserError(
      `The variable ${name} ${place.words} could not be read: GitHub's answer has no value.`,
      "CA-411",
    );
  return value;
}

interface Setting {
  readonly name: string;
  readonly value: string;
  /** The variable, not this value. */
  readonly isThere: boolean;
}

/** Both requests may be repeated: a second one changes nothing, or says that it is there. */
async function write(
  { name, value, isThere }: Setting,
  place: Place,
  { github, stop }: JobRequest,
): Promise<void> {
  for (let attempt = 1, exists = isThere; ; attempt++, exists = !exists) {
    if (!exists && place.scope === "organization")
      throw new UserError(
        `The organization has no variable ${name} that this token may see. Create it ` +
          "once in the organization's settings, for the repositories that need it; then " +
          "it can be set here.",
        "CA-411",
      );
    const answer = exists
      ? await github.write(
          `PATCH ${place.route}/{name}`,
          { ...place.parameters, name, value },
          stop,
          { isRepeatable: true },
        )
      : await github.write(`POST ${place.route}`, { ...place.parameters, name, value }, stop, {
          isRepeatable: true,
        });
    if (answer.ok) return;
    const isOtherwise = answer.failure.httpStatus === (exists ? 404 : 409);
    if (!isOtherwise || attempt >= MAX_ATTEMPTS)
      throw refusal(`The variable ${name} ${place.words} could not be set`, answer.failure, place);
  }
}

function shown(value: string | undefined, words: Words): boolean | string {
  return value === undefined ? NOT_SET : (stateOf(value, words) ?? value);
}

function refusal(
  what: string,
  { message, httpStatus, kind }: Failure,
  { scope, permission }: Place,
): UserError {
  const needed =
    "GITHUB_TOKEN can never do that: pass the token of an App or a " +
    `fine-grained token with ${permission} as \`github-token\` (the ` +
    "secret REPO_TOKEN of the reusable workflows)";
  if (kind === "unauthorized") return new UserError(`${what}: ${message}. ${needed}.`, "CA-605");
  if (httpStatus === 404)
    return new UserError(
      `${what}: ${message}. ` +
        `${scope === "environment" ? "Either there is no such environment, or the token may not see it. " : ""}${needed}.`,
      "CA-605",
    );
  return new UserError(`${what}: ${message}.`, "CA-411");
}
