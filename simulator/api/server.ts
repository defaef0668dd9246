import { parsedObject } from "../../src/domain/text/json";
import type { Clock, Timers } from "../engine/clock";
import type { FaultyEvent, Faults } from "../faults";
import type { Exchange } from "../faulty-server";
import { FaultyServer, shownHeaders } from "../faulty-server";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { gatewayPage } from "./exchange";

interface ServerOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** `""` or `/keptn`. */
  readonly pathPrefix: string;
}

/** One request as it came in. Tokens are replaced by `***`. */
export interface RequestRecord extends Exchange {
  readonly at: Date;
  readonly method: string;
  /** Below the prefix. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBytes: number;
}

const SECRET_HEADERS = ["x-token", "authorization", "cookie"];

/** The control plane's address: what is asked below the prefix goes to the gateway. */
export class ApiServer {
  readonly requests: RequestRecord[] = [];
  readonly #server: FaultyServer;

  constructor(
    private readonly options: ServerOptions,
    { clock, timers }: { readonly clock: Clock; readonly timers: Timers },
    readonly faults: Faults,
    gateway: (request: ApiRequest) => ApiAnswer,
  ) {
    this.#server = new FaultyServer(
      {
        record: (request) => this.#record(this.#belowPrefix(request), clock.now()),
        effectsOn: (request) => {
          const below = this.#belowPrefix(request);
          return faults.forRequest(below.method, below.path, eventOf(below));
        },
        answer: (request) => {
          const below = this.#belowPrefix(request);
          return below.path === "" ? gatewayPage(404, "Not Found") : gateway(below);
        },
      },
      timers,
    );
    faults.attach({
      refuse: (forMs) => this.#server.refuse(forMs),
      accept: () => this.#server.accept(),
    });
  }

  /** @returns the address without `/api`, with the path prefix */
  async listen(): Promise<string> {
    const { host, port, pathPrefix } = this.options;
    return `${await this.#server.listen(host, port)}${pathPrefix}`;
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  /** The path is empty for what is not below it. */
  #belowPrefix(request: ApiRequest): ApiRequest {
    const { pathPrefix } = this.options;
    const isBelow = request.path.startsWith(`${pathPrefix}/`);
    return { ...request, path: isBelow ? request.path.slice(pathPrefix.length) : "" };
  }

  #record({ method, path, query, headers, body }: ApiRequest, at: Date): RequestRecord {
    const record: RequestRecord = {
      at,
      method,
      path,
      query: Object.fromEntries(query),
      headers: shownHeaders(headers, SECRET_HEADERS),
      bodyBytes: body.length,
      status: undefined,
      outcome: "open",
    };
    this.requests.push(record);
    return record;
  }
}

/** The event a request carries, for the predicates of the faults. */
function eventOf(request: ApiRequest): FaultyEvent | undefined {
  if (request.method !== "POST" || !request.path.endsWith("/event")) return undefined;
  const value = parsedObject(request.body.toString("utf8"));
  if (!value) return undefined;
  const { type, source, shkeptncontext, triggeredid, data = null } = value;
  const text = (attribute: unknown): string => (typeof attribute === "string" ? attribute : "");
  return {
    type: text(type),
    source: text(source),
    shkeptncontext: text(shkeptncontext),
    triggeredid: text(triggeredid),
    data,
  };
}
