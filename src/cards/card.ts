import type { Evaluation } from "../domain/events/evaluation";
import { evaluationIn, hasMeasured } from "../domain/events/evaluation";
import type { EventKind } from "../domain/events/event-type";
import { parseTaskEventType } from "../domain/events/event-type";
import type { Json, JsonObject } from "../domain/text/json";
import { getOwn, isJsonObject, objectAt, textAt } from "../domain/text/json";
import type { Masker } from "../domain/text/masking";
import { maskJson } from "../domain/text/masking";
import type { Verdict } from "../domain/counting/outcome";
import { problemOf } from "../domain/events/problem";
import { dataOf } from "../domain/task";
import { timeText, windowText } from "../domain/text/time-text";
import { httpUrl } from "../domain/text/web-address";
import { lines, oneLine } from "./foreign-text";
import { shortNumber } from "./numbers";
import type { Subject } from "./subjects";

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface Link {
  readonly label: string;
  /** http or https, see {@link httpUrl}. */
  readonly url: string;
}

/**
 * What there is to say about an event, before it takes the form of a channel. Texts are foreign,
 * each on one line and bounded; renderers escape them.
 */
export interface Card {
  readonly subject: Subject;
  readonly title: string;
  /** Absent while it is not over, or nobody knows. */
  readonly verdict: Verdict | undefined;
  /** What stands behind the title: a verdict, or where it is. Our own word. */
  readonly state: string;
  readonly sign: string;
  /** Paragraphs of one line. */
  readonly text: readonly string[];
  /** What must not be overlooked. */
  readonly notes: readonly string[];
  readonly facts: readonly Fact[];
  readonly links: readonly Link[];
  readonly evaluation: Evaluation | undefined;
  /** What the SLO file asks of the score; absent where nobody knows. */
  readonly goals: ScoreGoals;
}

/** Percent. */
export interface ScoreGoals {
  readonly pass?: number;
  readonly warning?: number;
}

export interface CardOptions {
  /** Found out from the event by default. */
  readonly about?: Subject;
  readonly title?: string;
  readonly text?: string;
  /** Of ours: the Bridge, the run. */
  readonly links?: readonly Link[];
  readonly goals?: ScoreGoals;
  /** For what must not leave. */
  readonly mask?: Masker;
}

const SIGNS: Readonly<Record<Verdict, string>> = {
  pass: "✅",
  warning: "⚠️",
  fail: "❌",
  errored: "💥",
};

const MAX_TITLE_CHARACTERS = 140;
const MAX_TEXT_LINES = 20;
const MAX_TEXT_CHARACTERS = 500;
const MAX_VALUE_CHARACTERS = 200;
const MAX_NAME_CHARACTERS = 100;
const MAX_LABELS = 8;
const MAX_LINKS = 10;
/** Of ours: they say nothing to people. */
const OWN_LABELS = ["githubRun", "pays"];
const RESULTS = ["pass", "warning", "fail"] as const;

/** @param event  a task's event; with ids only, what is known is said */
export function cardOf(event: JsonObject, { mask, ...given }: CardOptions = {}): Card {
  const type = textAt(event, "type");
  const { task = "", kind } = parseTaskEventType(type) ?? {};
  // First of all: what is shortened, or put on one line, may hold a secret that nobody could
  // recognise any more.
  const data = mask ? maskJson(dataOf(event), mask) : dataOf(event);
  const masked = (text: string | undefined) => (text === undefined || !mask ? text : mask(text));
  const options = { ...given, title: masked(given.title), text: masked(given.text) };
  const subject = options.about ?? subjectOf(task, data);
  const described = describe(subject, task, kind, data);
  const end = endOf(subject, kind, data, described.evaluation);
  return {
    subject,
    title: oneLine(options.title ?? described.title, MAX_TITLE_CHARACTERS) || "Event",
    ...end,
    text:
      options.text === undefined
        ? lines(described.text, 1, MAX_TEXT_CHARACTERS)
        : lines(options.text, MAX_TEXT_LINES, MAX_TEXT_CHARACTERS),
    notes: [...notesOn(kind, end.verdict, data, described.evaluation)].map((note) =>
      oneLine(note, MAX_TEXT_CHARACTERS),
    ),
    facts: factsOf([
      ...described.facts,
      ["Where", whereOf(data)],
      ...(subject === "evaluation"
        ? []
        : [["Evaluation", resultWord(objectAt(data, "evaluation"))] as const]),
      ...labelFacts(data),
    ]),
    links: linksOf([...described.links, ...labelLinks(data)], options.links ?? []),
    evaluation: described.evaluation && boundedEvaluation(described.evaluation),
    goals: options.goals ?? {},
  };
}

/** Its one line: sign, title and state. */
export function headline({ sign, title, state }: Card): string {
  return `${sign} ${title}${state ? `: ${state}` : ""}`;
}

/** What recipes and webhooks get as fields. */
export function dataOfCard(card: Card): JsonObject {
  const { subject, title, state, verdict, text, notes, facts, links, evaluation } = card;
  return {
    subject,
    title,
    state,
    verdict: verdict ?? "",
    text: text.join("\n"),
    notes,
    facts: facts.map(({ name, value }) => ({ name, value })),
    links: links.map(({ label, url }) => ({ label, url })),
    ...(evaluation && { evaluation: evaluationFields(evaluation) }),
  };
}

function evaluationFields({ result, score, start, end, indicators }: Evaluation): JsonObject {
  return {
    result,
    score: score === undefined ? "" : shortNumber(score),
    start,
    end,
    indicators: indicators.map(({ name, status, value, before, isKey }) => ({
      name,
      status,
      value: value === undefined ? "" : shortNumber(value),
      before: before === undefined ? "" : shortNumber(before),
      key: isKey,
    })),
  };
}

interface Described {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly links: readonly (readonly [label: string, url: unknown])[];
  readonly evaluation?: Evaluation;
}

/**
 * Deployments and evaluations are known by their task; problems and tickets by what the event
 * carries.
 */
function subjectOf(task: string, data: JsonObject): Subject {
  if (task === "evaluation") return "evaluation";
  if (task === "deployment" || task === "release") return "deployment";
  if (ticketIn(objectAt(data, task))) return "ticket";
  if (problemIn(data)) return "problem";
  return getOwn(data, "deployment") !== undefined ||
    getOwn(data, "configurationChange") !== undefined
    ? "deployment"
    : "task";
}

function describe(
  subject: Subject,
  task: string,
  kind: EventKind | undefined,
  data: JsonObject,
): Described {
  const message = textAt(data, "message").trimStart();
  switch (subject) {
    case "deployment":
      return describeDeployment(task, message, data);
    case "evaluation":
      return describeEvaluation(kind, message, data);
    case "problem":
      return describeProblem(message, data);
    case "ticket":
      return describeTicket(task, message, data);
    case "task":
      return {
        title: titled(task || "Event", data),
        text: message,
        facts: ticketFacts(data),
        links: ticketLinks(data),
      };
  }
}

function describeDeployment(task: string, message: string, data: JsonObject): Described {
  const deployment = objectAt(data, "deployment");
  const image =
    textAt(objectAt(objectAt(data, "configurationChange"), "values"), "image") ||
    textAt(deployment, "image");
  const urls = [
    textAt(deployment, "deploymentURL"),
    ...textsIn(getOwn(deployment, "deploymentURIsPublic")),
  ].filter(Boolean);
  return {
    title: titled(task === "release" ? "Release" : "Deployment", data),
    text: message,
    facts: [
      ["Image", image],
      ["Strategy", textAt(deployment, "deploymentstrategy")],
      ["Commit", textAt(deployment, "gitCommit")],
      ["Names", textsIn(getOwn(deployment, "deploymentNames")).join(", ")],
      ...ticketFacts(data),
    ],
    links: [
      ...[...new Set(urls)].slice(0, 3).map((url) => ["Deployed service", url] as const),
      ...ticketLinks(data),
    ],
  };
}

function describeEvaluation(
  kind: EventKind | undefined,
  message: string,
  data: JsonObject,
): Described {
  const title = titled("SLO evaluation", data);
  // An event of another kind carries the parameters, and maybe what an earlier evaluation has left.
  if (kind !== "finished") return { title, text: message, facts: [], links: [] };
  const evaluation = evaluationIn(data);
  const { comparedWith } = evaluation;
  return {
    title,
    text: message,
    facts: [
      ["Time frame", windowText(evaluation)],
      [
        "Compared with",
        comparedWith === 0
          ? ""
          : `${comparedWith} earlier evaluation${comparedWith === 1 ? "" : "s"}`,
      ],
      ...ticketFacts(data),
    ],
    links: ticketLinks(data),
    evaluation,
  };
}

function describeProblem(message: string, data: JsonObject): Described {
  const problem = problemIn(data) ?? {};
  const described = problemOf(data);
  const { id, title } = described;
  return {
    title: `Problem${id ? ` ${id}` : ""}${title ? ` “${title}”` : ""}`,
    text: message,
    facts: [
      ["Severity", described.severity ?? ""],
      [
        "Impacted",
        plainAt(problem, "ImpactedEntity") ||
          (described.impacted ?? plainAt(problem, "ProblemImpact")),
      ],
      ["Root cause", described.rootCause ?? ""],
      [
        "Since",
        described.start === undefined
          ? (["ProblemStartTime", "startTime", "start"]
              .map((name) => plainAt(problem, name))
              .find(Boolean) ?? "")
          : timeText(described.start),
      ],
      ["Tags", described.tags ?? ""],
      ...ticketFacts(data),
    ],
    links: [["Problem", described.url], ...ticketLinks(data)],
  };
}

function describeTicket(task: string, message: string, data: JsonObject): Described {
  const number = ticketIn(objectAt(data, task))?.number ?? tickets(data)[0]?.number;
  const problem = problemOf(data);
  const about = [problem.id, problem.title].filter((text) => text !== undefined).join(" ");
  return {
    title:
      number === undefined
        ? titled("Ticket", data)
        : `Ticket ${number} (${titled(task || "event", data)})`,
    text: message,
    facts: [["Problem", about]],
    links: [...ticketLinks(data), ["Problem", problem.url]],
  };
}

interface Ticket {
  readonly number: string;
  readonly url: Json | undefined;
}

function ticketIn(fields: JsonObject): Ticket | undefined {
  for (const kind of ["incident", "issue"]) {
    const number = plainAt(fields, `${kind}Number`);
    if (number) return { number, url: getOwn(fields, `${kind}Url`) };
  }
  return undefined;
}

/** What the tasks of the sequence have opened so far; each number once. */
function tickets(data: JsonObject): readonly Ticket[] {
  const found = new Map<string, Ticket>();
  for (const value of Object.values(data)) {
    const ticket = isJsonObject(value) ? ticketIn(value) : undefined;
    if (ticket && !found.has(ticket.number)) found.set(ticket.number, ticket);
  }
  return [...found.values()].slice(0, 3);
}

/** Numbers of the tickets that tasks of the sequence have opened. */
export function ticketNumbers(event: JsonObject): readonly string[] {
  return tickets(dataOf(event)).map(({ number }) => number);
}

/** Those that no link shows. */
function ticketFacts(data: JsonObject): Described["facts"] {
  return [
    [
      "Ticket",
      tickets(data)
        .filter(({ url }) => httpUrl(url) === undefined)
        .map(({ number }) => number)
        .join(", "),
    ],
  ];
}

function ticketLinks(data: JsonObject): Described["links"] {
  return tickets(data).map(({ number, url }) => [`Ticket ${number}`, url]);
}

function problemIn(data: JsonObject): JsonObject | undefined {
  const isProblem = (value: JsonObject) =>
    ["ProblemTitle", "problemTitle", "ProblemID", "PID"].some(
      (name) => plainAt(value, name) !== "",
    );
  return [
    objectAt(data, "problem"),
    objectAt(data, "dynatraceProblem"),
    objectAt(data, "incident"),
    data,
  ].find(isProblem);
}

interface End {
  readonly verdict: Verdict | undefined;
  readonly state: string;
  readonly sign: string;
}

function endOf(
  subject: Subject,
  kind: EventKind | undefined,
  data: JsonObject,
  evaluation: Evaluation | undefined,
): End {
  const ofProblem = subject === "problem" ? endOfProblem(data) : undefined;
  if (ofProblem) return ofProblem;
  const verdict = kind === "started" ? undefined : verdictIn(data);
  if (evaluation && verdict !== undefined && verdict !== "errored" && !hasMeasured(evaluation))
    return withoutMeasurement(verdict);
  switch (kind) {
    case "finished":
      return endOfFinished(verdict, evaluation);
    case "started":
      return { verdict, state: "in progress", sign: "▶️" };
    case "invalidated":
      return { verdict: undefined, state: "invalidated", sign: "🚫" };
    case "triggered":
    case undefined:
      return endOfTriggered(subject, verdict);
  }
}

function endOfProblem(data: JsonObject): End | undefined {
  const state = (problemOf(data).state ?? "").toLowerCase();
  if (state === "open") return { verdict: undefined, state, sign: "🔥" };
  if (state !== "resolved" && state !== "closed") return undefined;
  return { verdict: undefined, state, sign: "✅" };
}

function withoutMeasurement(described: Verdict): End {
  const verdict = described === "fail" ? "fail" : "warning";
  return { verdict, state: "nothing measured", sign: SIGNS[verdict] };
}

function endOfFinished(verdict: Verdict | undefined, evaluation: Evaluation | undefined): End {
  if (verdict === undefined) return { verdict, state: "finished", sign: "🏁" };
  return { verdict, state: `${verdict}${scoreIn(verdict, evaluation)}`, sign: SIGNS[verdict] };
}

/**
 * What a triggered task carries is the verdict of the one before it
 * (docs/reference/keptn.md#what-later-tasks-receive).
 */
function endOfTriggered(subject: Subject, verdict: Verdict | undefined): End {
  if (verdict !== undefined && subject !== "problem")
    return { verdict, state: `${verdict} so far`, sign: SIGNS[verdict] };
  const isRequest = subject === "evaluation" || subject === "deployment";
  return { verdict: undefined, state: isRequest ? "requested" : "", sign: "🔔" };
}

function scoreIn(verdict: Verdict, evaluation: Evaluation | undefined): string {
  return evaluation?.score === undefined || verdict === "errored"
    ? ""
    : `, score ${shortNumber(evaluation.score)}`;
}

/** `undefined` where neither status nor result is there: then nobody knows. */
function verdictIn(data: JsonObject): Verdict | undefined {
  const [status, result] = [textAt(data, "status"), textAt(data, "result")];
  if (status === "" && result === "") return undefined;
  if (status !== "" && status !== "succeeded") return "errored";
  // Missing and unknown words count as fail.
  return RESULTS.find((known) => known === result) ?? "fail";
}

function* notesOn(
  kind: EventKind | undefined,
  verdict: Verdict | undefined,
  data: JsonObject,
  evaluation: Evaluation | undefined,
): Generator<string> {
  if (kind === "finished" && verdict === undefined)
    yield "How it ended is not known here: the event came with ids only, and was not read from the control plane.";
  else if (evaluation && !hasMeasured(evaluation) && verdict !== "errored")
    yield `Nothing was measured, so “${textAt(data, "result") || "no result"}” says nothing about quality.`;
  else if (evaluation) {
    const missing = evaluation.indicators.filter(({ value }) => value === undefined).length;
    if (missing > 0)
      yield `${missing} of ${evaluation.indicators.length} objectives could not be measured.`;
  }
  const { ownResult, result } = evaluation ?? {};
  if (ownResult !== undefined && ownResult !== result)
    yield (
      `evaluation.result is “${ownResult}” and data.result “${result}”: ` +
      "data.result is the verdict. They differ where the SLI provider failed, so " +
      "that the values it sent do not count."
    );
}

function titled(what: string, data: JsonObject): string {
  const [service, stage] = [textAt(data, "service"), textAt(data, "stage")];
  return `${what}${service ? ` of ${service}` : ""}${stage ? ` in ${stage}` : ""}`;
}

function whereOf(data: JsonObject): string {
  return ["project", "stage", "service"]
    .map((name) => textAt(data, name))
    .filter(Boolean)
    .join(" / ");
}

function resultWord(evaluation: JsonObject): string {
  // A score in there may be the first one of the sequence, since the control plane never replaces a
  // number; a result is the newest.
  return RESULTS.find((known) => known === textAt(evaluation, "result")) ?? "";
}

function labelFacts(data: JsonObject): Described["facts"] {
  return labelsIn(data)
    .filter(([, value]) => httpUrl(value) === undefined)
    .slice(0, MAX_LABELS);
}

function labelLinks(data: JsonObject): Described["links"] {
  return labelsIn(data)
    .filter(([, value]) => httpUrl(value) !== undefined)
    .slice(0, MAX_LABELS);
}

function labelsIn(data: JsonObject): (readonly [string, string])[] {
  return Object.entries(objectAt(data, "labels")).filter(
    (label): label is [string, string] =>
      typeof label[1] === "string" && !OWN_LABELS.includes(label[0]),
  );
}

function factsOf(facts: readonly (readonly [string, string])[]): Fact[] {
  return facts
    .map(([name, value]) => ({
      name: oneLine(name, MAX_NAME_CHARACTERS),
      value: oneLine(value, MAX_VALUE_CHARACTERS),
    }))
    .filter(({ name, value }) => name !== "" && value !== "");
}

/** Each address once; ours always have a place. */
function linksOf(found: Described["links"], own: readonly Link[]): Link[] {
  const ours = own.flatMap(({ label, url }) => linkOf(label, url));
  const theirs = found
    .flatMap(([label, url]) => linkOf(label, url))
    .filter(({ url }) => !ours.some((other) => other.url === url));
  return [
    ...theirs
      .filter(({ url }, i) => theirs.findIndex((other) => other.url === url) === i)
      .slice(0, MAX_LINKS),
    ...ours,
  ];
}

function linkOf(label: string, url: unknown): Link[] {
  const [name, address] = [oneLine(label, 60), httpUrl(url)];
  return address === undefined || name === "" ? [] : [{ label: name, url: address }];
}

const MAX_INDICATORS = 200;
const MAX_TARGETS = 6;

function boundedEvaluation(evaluation: Evaluation): Evaluation {
  const targets = (list: Evaluation["indicators"][number]["pass"]) =>
    list
      .slice(0, MAX_TARGETS)
      .map((target) => ({ ...target, criteria: oneLine(target.criteria, 40) }));
  return {
    ...evaluation,
    message: oneLine(evaluation.message, MAX_TEXT_CHARACTERS),
    start: oneLine(evaluation.start, 40),
    end: oneLine(evaluation.end, 40),
    sloFile: "",
    indicators: evaluation.indicators.slice(0, MAX_INDICATORS).map((indicator) => ({
      ...indicator,
      name: oneLine(indicator.name, MAX_NAME_CHARACTERS) || "no name",
      problem:
        indicator.problem === undefined
          ? undefined
          : oneLine(indicator.problem, MAX_VALUE_CHARACTERS),
      pass: targets(indicator.pass),
      warning: targets(indicator.warning),
    })),
  };
}

/** Also a number. */
function plainAt(object: JsonObject, name: string): string {
  const value = getOwn(object, name);
  return typeof value === "number" || typeof value === "string" ? String(value) : "";
}

function textsIn(value: Json | undefined): string[] {
  return Array.isArray(value)
    ? (value as readonly Json[]).filter((item): item is string => typeof item === "string")
    : [];
}
