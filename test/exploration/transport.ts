import type { Post } from "../../src/callback/client";
import type { Broken, Response } from "../../src/http/exchange";
import type { Exchange, HttpAnswer, HttpRequest } from "../../src/keptn/request";
import type { JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Answered } from "./attempt";
import { BASE, CONTEXT } from "./plane";
import type { Process } from "./process";
import type { Sent, World } from "./world";
import { KILLED_AFTER, OUTAGES } from "./world";

/** In the address or the token of another caller. */
export const STRANGER = "stranger";
const HALF_WAY_MS = 5;
/**
 * How much later something arrives whose connection broke, and how late the store shows what it
 * has.
 */
const LATE_MS = 3_000;

const READ_FAULTS = ["refused", "timed out"];
const SEND_FAULTS = [
  "refused",
  "reset, not taken",
  "taken, answer lost",
  "reset, taken 3 s later",
  "timed out, not taken",
  "timed out, taken",
  "taken, shown 3 s later",
];
/** What tells a sender that nobody waits any more; the address for `started` is another one. */
const SAYS_OVER = {
  started: /^(?!)/,
  heartbeat: /TaskTimedOut/,
  finished: /finished already|TaskTimedOut/,
} as const;
const BROKEN_OUTAGES = [OUTAGES.everything, OUTAGES.reads, OUTAGES.sends];

/** A network in which anything can happen to each request. */
export function exchangeFor(world: World, process: Process): Exchange {
  return (request, signal) =>
    process.effect("answered", () => exchangeOnce(world, process, request, signal));
}

async function exchangeOnce(
  world: World,
  process: Process,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<Answered<HttpAnswer>> {
  const where = `${request.method} ${request.url}`;
  if (signal.aborted)
    return broken("cancelled", "maybe", `${where} was given up because the run was cancelled`);
  const isSend = request.method === "POST";
  const kind = kindOf(request);
  if (isSend && process.knowsItIsOver)
    world.violations.push(`${process.name} has read that the task is over, and sends ${kind}`);
  const outages = world.isOut(...BROKEN_OUTAGES) ? [] : BROKEN_OUTAGES;
  const taken = world.choose(process, isSend ? `send ${kind}` : `read ${kind}`, [
    ...(isSend ? SEND_FAULTS : READ_FAULTS),
    ...outages,
  ]);
  if (taken !== undefined && (outages as readonly string[]).includes(taken))
    world.beginOutage(taken);
  if (process.isDead) return broken("unreachable", "maybe", "nobody waits for it any more");
  await world.clock.sleep(HALF_WAY_MS);
  const isOut = world.isOut(OUTAGES.everything, isSend ? OUTAGES.sends : OUTAGES.reads);
  const answer = isOut
    ? broken("unreachable", "no", `${where} failed: ECONNREFUSED`)
    : await through(world, process, request, taken, signal);
  if (taken === KILLED_AFTER) world.kill(process);
  // The request was on its way; whether it was processed, nobody tells a process that stops.
  return signal.aborted
    ? broken("cancelled", "maybe", `${where} was given up because the run was cancelled`)
    : answer;
}

async function through(
  world: World,
  process: Process,
  request: HttpRequest,
  fault: string | undefined,
  signal: AbortSignal,
): Promise<Answered<HttpAnswer>> {
  const where = `${request.method} ${request.url}`;
  const give = (lateMs?: number) => accepted(world, process, request, lateMs);
  switch (fault) {
    case "refused":
      return broken("unreachable", "no", `${where} failed: ECONNREFUSED`);
    case "reset, not taken":
      return broken("unreachable", "maybe", `${where} failed: ECONNRESET`);
    case "taken, answer lost":
      give();
      return broken("unreachable", "maybe", `${where} failed: ECONNRESET`);
    case "reset, taken 3 s later":
      // Its sender sees no difference from one that is never taken, and the state has to.
      world.fact(`${kindOf(request)} of ${process.name} is on its way`);
      world.clock.setTimeout(() => give(), LATE_MS);
      return broken("unreachable", "maybe", `${where} failed: ECONNRESET`);
    case "taken, shown 3 s later":
      return answered(request, give(LATE_MS));
    case "timed out":
    case "timed out, not taken":
    case "timed out, taken":
      if (fault === "timed out, taken") give();
      await world.clock.sleep(request.timeoutMs, signal);
      return broken(
        "timeout",
        "maybe",
        `${where} got no answer within ${request.timeoutMs / 1_000} s`,
      );
    default:
      return answered(request, give());
  }
}

/** The same network before an address that waits; what it says, it says at once. */
export function postFor(world: World, process: Process): Post {
  return (request, signal) => {
    const body = JSON.parse(String(request.body)) as JsonObject;
    const kind = body["status"] === "started" ? "started" : "finished";
    const { timeoutMs } = request;
    const give = () =>
      request.url.includes(STRANGER)
        ? processedForStranger(world, process, body, kind)
        : processedCall(world, process, body, kind);
    return process.effect("answered", () =>
      postOnce(world, process, { kind, timeoutMs, give }, signal),
    );
  };
}

/** One request to what takes one answer. */
interface Posted {
  readonly kind: "started" | "finished" | "heartbeat";
  readonly timeoutMs: number;
  give(): Response;
}

async function postOnce(
  world: World,
  process: Process,
  request: Posted,
  signal: AbortSignal,
): ReturnType<Post> {
  const lost = (why: "cancelled" | "timeout" | "connection", reached: "no" | "maybe") =>
    ({ kind: "broken", why, reached, words: "failed" }) as const;
  if (signal.aborted) return lost("cancelled", "maybe");
  const { kind } = request;
  // A sweep has a note of each run, and a place of its own for each answer.
  if (process.knowsItIsOver && !process.name.startsWith("sweep"))
    world.violations.push(`${process.name} was told that the task is over, and sends ${kind}`);
  const outages = world.isOut(OUTAGES.everything) ? [] : [OUTAGES.everything];
  const taken = world.choose(process, `send ${kind}`, [
    ...SEND_FAULTS.filter((fault) => !fault.includes("shown")),
    ...outages,
  ]);
  if (taken === OUTAGES.everything) world.beginOutage(taken);
  if (process.isDead) return lost("connection", "maybe");
  await world.clock.sleep(HALF_WAY_MS);
  const answer = world.isOut(OUTAGES.everything)
    ? lost("connection", "no")
    : await throughCall(world, request, taken, { signal, lost });
  if (taken === KILLED_AFTER) world.kill(process);
  if (signal.aborted) return lost("cancelled", "maybe");
  if (answer.kind === "answered" && SAYS_OVER[kind].test(answer.text)) process.knowsItIsOver = true;
  return answer;
}

interface Calling {
  readonly signal: AbortSignal;
  lost(why: "cancelled" | "timeout" | "connection", reached: "no" | "maybe"): Broken;
}

async function throughCall(
  world: World,
  { timeoutMs, give }: Posted,
  fault: string | undefined,
  { signal, lost }: Calling,
): ReturnType<Post> {
  switch (fault) {
    case "refused":
      return lost("connection", "no");
    case "reset, not taken":
      return lost("connection", "maybe");
    case "taken, answer lost":
      give();
      return lost("connection", "maybe");
    case "reset, taken 3 s later":
      world.fact("an answer is on its way");
      world.clock.setTimeout(() => void give(), LATE_MS);
      return lost("connection", "maybe");
    case "timed out, not taken":
    case "timed out, taken":
      if (fault === "timed out, taken") give();
      await world.clock.sleep(timeoutMs, signal);
      return lost("timeout", "maybe");
    default:
      return give();
  }
}

/** The same rule where another caller waits. */
function processedForStranger(
  world: World,
  process: Process,
  body: JsonObject,
  kind: Posted["kind"],
): Response {
  const says = (status: number, text: string) => said(world, process, body, { status, text });
  if (world.isStrangerAnswered) return says(409, "TaskTimedOut: has finished already.");
  if (kind === "finished") world.isStrangerAnswered = true;
  return says(200, "{}");
}

/** Its rule: the first answer counts, and every other one is refused. `started` has its own address. */
function processedCall(
  world: World,
  process: Process,
  body: JsonObject,
  kind: "started" | "finished",
): Response {
  const { plane } = world;
  const says = (status: number, text: string) => said(world, process, body, { status, text });
  // The address for `started` is another one, and takes one, too.
  if (kind === "started" && plane.count("started") > 0)
    return says(409, 'The execution "2" has finished already.');
  if (plane.state !== "open") return says(409, 'The execution "1" has finished already.');
  if (plane.isEarly && kind === "finished")
    return says(409, 'The execution "1" is running already.');
  const run = getOwn(body, "run");
  const source = isJsonObject(run) ? String(getOwn(run, "url")) : "";
  const text = (name: string) => String(getOwn(body, name) ?? "");
  answeredWith(world, process, kind, {
    source,
    verdict: text("status") === "errored" ? "errored" : text("result"),
    message: text("message"),
  });
  return says(200, "{}");
}

function said(
  world: World,
  process: Process,
  body: JsonObject,
  { status, text }: { readonly status: number; readonly text: string },
): Response {
  world.fact(`${process.name} sends ${JSON.stringify(body)} and gets ${status}`);
  return { kind: "answered", status, headers: {}, bytes: Buffer.from(text), text };
}

function answeredWith(
  world: World,
  process: Process,
  kind: "started" | "finished",
  answer: Pick<Sent, "source" | "verdict" | "message">,
): void {
  world.plane.take({ type: `sh.keptn.event.deployment.${kind}`, source: answer.source });
  world.sent.push({
    by: process.name,
    kind,
    atMs: world.nowMs,
    isCounted: true,
    pays: false,
    countsMs: undefined,
    ...answer,
  });
}

/** The same network before Step Functions. @param source  the run attempt that speaks */
export function statePostFor(world: World, process: Process, source: string): Post {
  return (request, signal) => {
    const body = JSON.parse(String(request.body)) as JsonObject;
    const isBeat = request.headers["x-amz-target"] === "AWSStepFunctions.SendTaskHeartbeat";
    const kind = isBeat ? "heartbeat" : "finished";
    const { timeoutMs } = request;
    const give = () =>
      textIn(body, "taskToken").includes(STRANGER)
        ? processedForStranger(world, process, body, kind)
        : processedByState(world, process, body, { kind, source });
    return process.effect("answered", () =>
      postOnce(world, process, { kind, timeoutMs, give }, signal),
    );
  };
}

/** A heartbeat keeps it waiting, one answer ends it, and after that everything is refused alike. */
function processedByState(
  world: World,
  process: Process,
  body: JsonObject,
  { kind, source }: { readonly kind: "heartbeat" | "finished"; readonly source: string },
): Response {
  const says = (status: number, text: string) => said(world, process, body, { status, text });
  if (world.plane.state !== "open")
    return says(400, '{"__type":"com.amazonaws.states#TaskTimedOut"}');
  world.heard();
  if (kind === "heartbeat") return says(200, "{}");
  const output = JSON.parse(textIn(body, "output") || "{}") as JsonObject;
  const isErrored = textIn(body, "error") === "GitHub.Errored";
  answeredWith(world, process, kind, {
    source,
    verdict: isErrored ? "errored" : textIn(output, "result"),
    message: isErrored ? textIn(body, "cause") : textIn(output, "message"),
  });
  return says(200, "{}");
}

function textIn(object: JsonObject, name: string): string {
  return String(getOwn(object, name) ?? "");
}

/** The control plane takes a request; what is sent it may process a moment later. */
function accepted(
  world: World,
  process: Process,
  request: HttpRequest,
  lateMs: number | undefined,
): JsonObject | undefined {
  const { countsLateMs } = world.scenario;
  if (request.method !== "POST" || countsLateMs === undefined)
    return processed(world, process, request, lateMs);
  world.fact(`${kindOf(request)} of ${process.name} is accepted ${lateMs}`);
  world.clock.setTimeout(() => void processed(world, process, request, lateMs), countsLateMs);
  return { keptnContext: CONTEXT };
}

function answered(
  { method, url }: HttpRequest,
  body: JsonObject | undefined,
): Answered<HttpAnswer> {
  if (body) return { ok: true, value: { status: 200, body } };
  const message = `${method} ${url} answered 404`;
  return { ok: false, failure: { kind: "refused", reached: "no", httpStatus: 404, message } };
}

/** The control plane processes a request, and what came of ours is written down. */
function processed(
  world: World,
  process: Process,
  { method, url, query = {}, body }: HttpRequest,
  lateMs: number | undefined,
): JsonObject | undefined {
  const event = isJsonObject(body) ? body : undefined;
  const answer = world.plane.answer(
    { method, path: url.slice(BASE.length), query, body: event },
    lateMs,
  );
  if (method !== "POST" || event === undefined) {
    learn(world, process, kindOf({ method, url, query, timeoutMs: 0 }));
    return answer;
  }
  const taken = world.plane.taken.at(-1);
  const data = getOwn(event, "data");
  const text = (name: string) => (isJsonObject(data) ? String(getOwn(data, name) ?? "") : "");
  const labels = isJsonObject(data) ? getOwn(data, "labels") : undefined;
  const verdict = text("status") === "errored" ? "errored" : text("result");
  if (taken)
    world.sent.push({
      by: process.name,
      kind: taken.kind,
      source: taken.source,
      atMs: world.nowMs,
      isCounted: taken.isCounted,
      pays:
        (isJsonObject(labels) && Object.hasOwn(labels, "pays")) ||
        text("message").includes("this pays for"),
      verdict,
      message: text("message"),
      countsMs: process.lastCountsMs,
    });
  world.fact(`${process.name} sends ${JSON.stringify(event)} ${lateMs}`);
  return answer;
}

/** What an answer tells its reader about the counts, and that the task is over. */
function learn({ plane, scenario, nowMs }: World, process: Process, kind: string): void {
  const tellsCounts = kind === (scenario.isOld ? "open tasks" : "counts");
  if (tellsCounts) process.lastCountsMs = nowMs;
  if (plane.state !== "open" && (tellsCounts || kind === "state")) process.knowsItIsOver = true;
}

function kindOf({ method, url, query = {}, body }: HttpRequest): string {
  if (method === "POST")
    return isJsonObject(body) && String(getOwn(body, "type")).endsWith(".started")
      ? "started"
      : "finished";
  const path = url.slice(BASE.length);
  if (path.startsWith("/controlPlane/v1/event/triggered/")) return "open tasks";
  if (path.startsWith("/controlPlane/v1/sequence-execution"))
    return "counts" + ("status" in query ? " of all" : "");
  return path.startsWith("/controlPlane/v1/sequence/") ? "state" : "store";
}

function broken(
  kind: "unreachable" | "timeout" | "cancelled",
  reached: "no" | "maybe",
  message: string,
): Answered<never> {
  return { ok: false, failure: { kind, reached, message } };
}
