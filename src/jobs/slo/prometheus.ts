import { quote, UserError } from "../../domain/errors";
import { numberIn } from "../../domain/events/evaluation";
import type { Window } from "../../domain/events/evaluation-window";
import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { Masker } from "../../domain/text/masking";
import { createMasker, secretsOfEnvironment } from "../../domain/text/masking";
import type { Scope } from "../../task/ports";
import { exchange } from "../http/exchange";
import { explanationIn } from "../http/explanation";
import { nextAttemptMs } from "../http/retry";
import type { JobRequest } from "../core/job";
import type { EvaluateParameters, EvaluateRequest } from "./declarations";
import { queryOf } from "./query";
import { worstOf } from "./result";

/** One objective of `with.queries`. */
interface Objective {
  readonly name: string;
  readonly query: string;
  readonly pass: readonly Criterion[];
  readonly warning: readonly Criterion[];
  readonly weight: number;
}

interface Criterion {
  /** As it was written. */
  readonly text: string;
  readonly value: number;
  holds(measured: number): boolean;
}

interface Server {
  /** Of the query endpoint. */
  readonly href: string;
  /** Host, for people. */
  readonly shown: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly mask: Masker;
}

const REQUEST_MS = 30_000;
const MAX_SAID_CHARACTERS = 200;
const COMPARE: Readonly<Record<string, (measured: number, limit: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
  "==": (a, b) => a === b,
};

/**
 * Asks Prometheus for each objective and judges it. The worst objective decides; the score is the
 * share of points, as the control plane counts them: the weight for a pass, half of it for a
 * warning.
 *
 * @returns an evaluation in the form of `evaluation.finished` (docs/reference/keptn.md#evaluations)
 * @throws  UserError naming query, what came back, and what to do
 */
export async function measureWithPrometheus(
  scope: Scope,
  window: Window,
  request: EvaluateRequest,
): Promise<JsonObject> {
  const objectives = objectivesIn(request.parameters);
  // All of them before the first is asked: what cannot be filled in is an error of the file, not of
  // an evaluation half done.
  const queries = objectives.map((objective) =>
    queryOf(objective, { scope, window, event: request.assignment.event }),
  );
  const server = serverOf(request);
  const results: JsonObject[] = [];
  for (const [i, objective] of objectives.entries()) {
    const question = { name: objective.name, query: queries[i] ?? "", time: window.end };
    const measured = await ask(question, server, request);
    results.push(resultOf(objective, measured));
  }
  const counting = results.flatMap((result, i) =>
    getOwn(result, "status") === "info"
      ? []
      : [{ weight: objectives[i]?.weight ?? 0, points: numberIn(getOwn(result, "score")) ?? 0 }],
  );
  const reachable = counting.reduce((sum, { weight }) => sum + weight, 0);
  const score = (100 * counting.reduce((sum, { points }) => sum + points, 0)) / reachable;
  const statuses = results.map((result) => getOwn(result, "status"));
  const result = worstOf(statuses);
  return {
    ...scope,
    labels: {},
    status: "succeeded",
    result,
    message: "",
    evaluation: {
      timeStart: window.start,
      timeEnd: window.end,
      result,
      score,
      sloFileContent: "",
      indicatorResults: results,
    },
  };
}

/** @throws UserError naming the parameter */
export function objectivesIn({
  queries,
}: Pick<EvaluateParameters, "queries">): readonly Objective[] {
  if (!queries)
    throw new UserError(
      "with.queries: prometheus needs the queries here, found nothing.",
      "CA-207",
    );
  const objectives = Object.entries(queries).map(([name, objective]) => {
    const criteria = (of: "pass" | "warning") =>
      criteriaIn(objective[of], `with.queries.${name}.${of}`);
    const [pass, warning] = [criteria("pass"), criteria("warning")];
    if (pass.length === 0 && warning.length > 0)
      throw new UserError(
        `with.queries.${name}.warning: without pass there is nothing to warn about; give pass, too.`,
        "CA-207",
      );
    return { name, query: objective.query, pass, warning, weight: objective.weight };
  });
  // A pass would say that something was judged.
  if (objectives.every(({ pass }) => pass.length === 0))
    throw new UserError(
      "with.queries: no query has criteria, so nothing would be judged; give at least " +
        "one query criteria, such as pass: <600.",
      "CA-207",
    );
  return objectives;
}

function criteriaIn(text: string | undefined, field: string): Criterion[] {
  if (text === undefined) return [];
  return text.split(/,|\band\b/).map((part) => {
    const [, sign = "", number = ""] =
      /^\s*(<=|>=|==|<|>|=)\s*([+-]?\d{1,15}(?:\.\d{1,15})?)\s*$/.exec(part) ?? [];
    const compare = COMPARE[sign];
    const value = Number(number);
    if (!compare)
      throw new UserError(
        `${field}: expected criteria such as <600 or >=99.5, <=100, found ${quote(text)}.`,
        "CA-207",
      );
    return { text: part.trim(), value, holds: (measured) => compare(measured, value) };
  });
}

function serverOf({ parameters, environment, console }: EvaluateRequest): Server {
  const { prometheus: variable = "" } = parameters;
  const address = valueOf("prometheus", variable, environment);
  const base = URL.canParse(address) ? new URL(address) : undefined;
  // The address itself may be a secret.
  if (!base || !/^https?:$/.test(base.protocol))
    throw new UserError(
      `with.prometheus: the environment variable ${variable} holds no address that begins with https:// or http://.`,
      "CA-207",
    );
  if (base.username !== "" || base.password !== "")
    throw new UserError(
      `with.prometheus: the address in ${variable} has a name or password in it; give prometheus-token instead.`,
      "CA-207",
    );
  base.pathname = `${base.pathname.replace(/(?<!\/)\/+$/, "").replace(/\/api\/v1(\/query)?$/, "")}/api/v1/query`;
  base.hash = "";
  const token = tokenIn(parameters["prometheus-token"], environment);
  if (
    token !== undefined &&
    base.protocol === "http:" &&
    !/^(localhost|127\..*|\[::1\])$/.test(base.hostname)
  )
    console.warning(
      "The address of Prometheus begins with http://, so its token crosses the network in clear; use https://.",
    );
  return {
    href: base.href,
    shown: base.host,
    headers: token === undefined ? {} : { authorization: authorizationOf(token) },
    mask: createMasker(
      [address, ...(token === undefined ? [] : [token]), ...secretsOfEnvironment(environment)],
      [base.host],
    ),
  };
}

/** @param name  of the variable */
function tokenIn(
  name: string | undefined,
  environment: JobRequest["environment"],
): string | undefined {
  if (name === undefined) return undefined;
  const token = valueOf("prometheus-token", name, environment);
  if (!/^[\x20-\x7e]+$/.test(token))
    throw new UserError(
      `with.prometheus-token: the value of ${name} holds characters that a header cannot carry.`,
      "CA-207",
    );
  return token;
}

function authorizationOf(token: string): string {
  return /^(Basic|Bearer) /i.test(token) ? token : `Bearer ${token}`;
}

function valueOf(
  parameter: string,
  variable: string,
  environment: JobRequest["environment"],
): string {
  const value = environment[variable]?.trim();
  if (!value)
    throw new UserError(
      `with.${parameter}: the environment variable ${variable} is empty; add the line ` +
        `${variable}=… to the secret JOB_ENV, or the variable to env of the step.`,
      "CA-207",
    );
  return value;
}

type Measured = { readonly value: number } | { readonly missing: string };

interface Question {
  /** Of the objective. */
  readonly name: string;
  readonly query: string;
  /** ISO time for which it is asked. */
  readonly time: string;
}

type Refuse = (words: string, fix: string) => UserError;

async function ask(
  { name, query, time }: Question,
  server: Server,
  { clock, stop, deadlineMs }: JobRequest,
): Promise<Measured> {
  const url = new URL(server.href);
  url.searchParams.set("query", query);
  url.searchParams.set("time", time);
  const refuse: Refuse = (words, fix) =>
    new UserError(
      `The query ${quote(name)} could not be measured: Prometheus at ${server.shown} ${words}. ${fix}`,
      "CA-411",
    );
  for (let attempt = 1; ; attempt++) {
    const answer = await exchange(
      {
        method: "GET",
        href: url.href,
        headers: server.headers,
        body: undefined,
        timeoutMs: REQUEST_MS,
      },
      stop,
      clock.nowMs(),
    );
    if (stop.aborted) throw refuse("was not waited for any longer", "The job was stopped.");
    if (answer.kind === "answered" && answer.status >= 200 && answer.status <= 299)
      return measuredIn(answer.document, refuse);
    const miss =
      answer.kind === "answered"
        ? { status: answer.status, reached: "maybe" as const, retryAfterMs: answer.retryAfterMs }
        : { status: 0, reached: answer.reached, retryAfterMs: undefined };
    const waitMs =
      answer.kind === "broken" && answer.isFinal
        ? undefined
        : nextAttemptMs(attempt, miss, {
            isRepeatable: true,
            leftMs: deadlineMs - clock.nowMs(),
            jitter: Math.random(),
          });
    if (waitMs === undefined) throw refusalOf(answer, server, refuse);
    await clock.sleep(waitMs, stop);
  }
}

function refusalOf(
  answer: Awaited<ReturnType<typeof exchange>>,
  { mask }: Server,
  refuse: Refuse,
): UserError {
  if (answer.kind === "broken") return refuse(answer.words, "Check that the runner can reach it.");
  // Masked before it is cut: half a secret could no longer be.
  const said = mask(explanationIn(answer.document)).slice(0, MAX_SAID_CHARACTERS).toWellFormed();
  const words = `answered HTTP ${answer.status}${said ? ` (${said})` : ""}`;
  if (answer.status === 401 || answer.status === 403)
    return refuse(words, "Check prometheus-token.");
  if (answer.status === 400 || answer.status === 422) return refuse(words, "Check the query.");
  return refuse(words, "Check the address.");
}

/**
 * One number: a scalar, or a vector with one series. NaN and infinity are what divisions by nothing
 * give.
 */
function measuredIn(document: Json, refuse: Refuse): Measured {
  const sample = sampleIn(document, refuse);
  if (sample === undefined)
    return {
      missing:
        "no data: where no samples mean zero, as in a count of errors, end the query with `or vector(0)`",
    };
  const text: unknown = Array.isArray(sample) ? sample[1] : undefined;
  if (typeof text !== "string")
    throw refuse("answered something that is not its API's", "Check the address.");
  const value = Number(text);
  return Number.isFinite(value) && text.trim() !== ""
    ? { value }
    : { missing: `the query gives ${/^(NaN|[+-]?Inf)$/.test(text) ? text : "no number"}` };
}

/** Time and value as Prometheus writes them; `undefined` for no data. */
function sampleIn(document: Json, refuse: Refuse): unknown {
  const isSuccess = isJsonObject(document) && getOwn(document, "status") === "success";
  const data = isSuccess ? getOwn(document, "data") : undefined;
  const type = isJsonObject(data) ? getOwn(data, "resultType") : undefined;
  const result = isJsonObject(data) ? getOwn(data, "result") : undefined;
  if (!Array.isArray(result))
    throw refuse("answered something that is not its API's", "Check the address.");
  if (type === "scalar") return result;
  if (type !== "vector")
    throw refuse(
      `gives ${type === "matrix" ? "a range of values" : "no number"}`,
      "A query has to give one number; leave the range of the outermost selector out.",
    );
  const [series, ...more] = result as readonly Json[];
  if (more.length > 0)
    throw refuse(
      `gives ${result.length} series`,
      "A query has to give one number; put sum(), avg() or max() around it.",
    );
  if (series === undefined) return undefined;
  return isJsonObject(series) ? (getOwn(series, "value") ?? null) : null;
}

/** Of its weight, what an objective brings. */
const SHARES = new Map([
  ["pass", 1],
  ["warning", 0.5],
]);

function resultOf({ name, pass, warning, weight }: Objective, measured: Measured): JsonObject {
  const targets = (criteria: readonly Criterion[]): Json =>
    criteria.map(({ text, value, holds }) => ({
      criteria: text,
      targetValue: value,
      violated: "missing" in measured || !holds(measured.value),
    }));
  const status = statusOf(pass, warning, measured);
  return {
    displayName: name,
    status,
    score: weight * (SHARES.get(status) ?? 0),
    keySli: false,
    value:
      "missing" in measured
        ? { metric: name, value: 0, success: false, message: measured.missing }
        : { metric: name, value: measured.value, success: true },
    passTargets: targets(pass),
    warningTargets: targets(warning),
  };
}

function statusOf(
  pass: readonly Criterion[],
  warning: readonly Criterion[],
  measured: Measured,
): string {
  if (pass.length === 0) return "info";
  if ("missing" in measured) return "fail";
  const hold = (criteria: readonly Criterion[]) =>
    criteria.every(({ holds }) => holds(measured.value));
  if (hold(pass)) return "pass";
  return warning.length > 0 && hold(warning) ? "warning" : "fail";
}
