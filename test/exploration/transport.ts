import type { Exchange, HttpAnswer, HttpRequest } from "../../src/keptn/request";
import { Keptn } from "../../src/keptn/client";
import type { JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Answered, Clock, ControlPlane, TaskList } from "../../src/task/ports";
import { BASE } from "./plane";
import type { Process } from "./process";
import type { World } from "./world";
import { KILLED_AFTER, OUTAGES } from "./world";

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
const BROKEN_OUTAGES = [OUTAGES.everything, OUTAGES.reads, OUTAGES.sends];

/** The real client over a network in which anything can happen to each request. */
export function controlPlaneFor(
  world: World,
  process: Process,
  clock: Clock,
): ControlPlane & TaskList {
  const exchange: Exchange = (request, signal) =>
    process.effect("answered", () => exchangeOnce(world, process, request, signal));
  const keptn = new Keptn({
    base: BASE,
    authorise: () => Promise.resolve({ ok: true, value: {} }),
    exchange,
    clock,
  });
  const told = <T>(answer: Answered<T>, isOver: (value: T) => boolean): Answered<T> => {
    if (answer.ok && isOver(answer.value)) process.knowsItIsOver = true;
    return answer;
  };
  return {
    address: keptn.address,
    can: keptn.can,
    openTasks: (...given) => keptn.openTasks(...given),
    find: async (...given) => told(await keptn.find(...given), ({ state }) => state === "closed"),
    counts: async (...given) => {
      const read = told(await keptn.counts(...given), ({ open }) => !open);
      process.lastCountsMs = read.ok ? world.nowMs : undefined;
      return read;
    },
    isAborted: async (...given) => told(await keptn.isAborted(...given), (isAborted) => isAborted),
    send: (...given) => keptn.send(...given),
    hasArrived: (...given) => keptn.hasArrived(...given),
  };
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
  const give = (lateMs = 0) => processed(world, process, request, lateMs);
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
      return { ok: true, value: { status: 200, body: give(LATE_MS) } };
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
      return { ok: true, value: { status: 200, body: give() } };
  }
}

/** The control plane processes a request, and what came of ours is written down. */
function processed(
  world: World,
  process: Process,
  { method, url, query = {}, body }: HttpRequest,
  lateMs: number,
): JsonObject {
  const event = isJsonObject(body) ? body : undefined;
  const answer = world.plane.answer(
    { method, path: url.slice(BASE.length), query, body: event },
    lateMs,
  );
  if (method !== "POST" || event === undefined) return answer;
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
      pays: isJsonObject(labels) && Object.hasOwn(labels, "pays"),
      verdict,
      message: text("message"),
      countsMs: process.lastCountsMs,
    });
  world.fact(`${process.name} sends ${JSON.stringify(event)} ${lateMs}`);
  return answer;
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
