import type { Json } from "../../src/domain/text/json";
import { parsedJson } from "../../src/domain/text/json";
import type { Clock, Timers } from "../engine/clock";
import type { Faults } from "../faults";
import type { Exchange } from "../faulty-server";
import { FaultyServer, shownHeaders } from "../faulty-server";
import type { Answer, Request } from "./exchange";

/**
 * The three hosts a run talks to: REST, the results service, and the blob storage signed addresses
 * point to.
 */
export type Host = "api" | "results" | "storage";

/** One request as it came in. Tokens are replaced by `***`. */
export interface GitHubRequest extends Exchange {
  readonly at: Date;
  readonly host: Host;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body; `undefined` without one. */
  readonly body: Json | undefined;
  readonly bodyBytes: number;
}

interface Traffic {
  /** Every request, before faults have their way. */
  received(host: Host, request: Request): void;
  answer(host: Host, request: Request): Answer;
}

const SECRET_HEADERS = ["authorization", "cookie"];

interface Surroundings {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly faults: Faults;
  /** Every request goes there. */
  readonly log: GitHubRequest[];
}

/** One host, which answers as `traffic` says. */
export function serverOf(host: Host, traffic: Traffic, surroundings: Surroundings): FaultyServer {
  const { clock, timers, faults, log } = surroundings;
  return new FaultyServer(
    {
      record: (request) => {
        const record = recordOf(host, request, clock.now());
        log.push(record);
        traffic.received(host, request);
        return record;
      },
      effectsOn: ({ method, path }) => faults.forRequest(method, path, undefined),
      answer: (request) => traffic.answer(host, request),
      // Callers measure their clock's skew with it.
      headers: () => ({ date: clock.now().toUTCString() }),
    },
    timers,
  );
}

function recordOf(host: Host, request: Request, at: Date): GitHubRequest {
  const { method, path, query, headers, body } = request;
  return {
    at,
    host,
    method,
    path,
    query: Object.fromEntries(query),
    headers: shownHeaders(headers, SECRET_HEADERS),
    body: host === "storage" ? undefined : parsedJson(body.toString("utf8")),
    bodyBytes: body.length,
    status: undefined,
    outcome: "open",
  };
}
