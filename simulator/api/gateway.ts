import type { Engine } from "../engine/engine";
import type { Credentials } from "./authentication";
import { Gatekeeper } from "./authentication";
import { triggerEvaluation } from "./evaluation";
import { getEvents, getEventsByType } from "./event-store";
import { postEvent } from "./events";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { BadRequest, empty, error, gatewayPage, plain } from "./exchange";
import {
  createSubscription,
  deleteSubscription,
  getSubscription,
  listIntegrations,
  listSubscriptions,
  putSubscription,
  registerIntegration,
} from "./integrations";
import { getLogs, postLogs } from "./logs";
import { getMetadata } from "./metadata";
import { getOpenTasks } from "./open-tasks";
import { getProject, getStage, listProjects, listStages } from "./projects";
import { getResource, putResources } from "./resources";
import type { Route } from "./router";
import { Router } from "./router";
import { createSecret, deleteSecret, listScopes, listSecrets, updateSecret } from "./secrets";
import { controlSequence, getSequenceExecutions, getSequences } from "./sequences";
import { getService, listServices } from "./services";
import { postToController } from "./controller-events";
import type { KeptnVersion } from "./version";
import { isAtLeast } from "./version";

interface GatewayOptions extends Credentials {
  readonly eventValidation: boolean;
  readonly version: KeptnVersion;
}

/** nginx `client_max_body_size` (docs/reference/keptn.md#limits). */
const MAX_BODY_BYTES = 5 * 1024 * 1024;

/**
 * Which service answers a path, and who checks the token (docs/reference/keptn.md#addresses). Paths
 * are those below the prefix.
 */
export class Gateway {
  readonly #gatekeeper: Gatekeeper;
  readonly #api: Router;
  readonly #services: readonly { readonly prefix: string; readonly router: Router }[];

  constructor(
    private readonly engine: Engine,
    private readonly options: GatewayOptions,
  ) {
    this.#gatekeeper = new Gatekeeper(options, engine.clock);
    this.#api = this.#apiRouter();
    const resources = isAtLeast(options.version, 0, 16)
      ? "/api/resource-service/"
      : "/api/configuration-service/";
    this.#services = [
      { prefix: "/api/controlPlane/", router: this.#controlPlaneRouter() },
      { prefix: "/api/mongodb-datastore/", router: this.#datastoreRouter() },
      { prefix: "/api/secrets/", router: this.#secretsRouter() },
      { prefix: resources, router: this.#resourceRouter(`${resources}v1`) },
    ];
  }

  answer(request: ApiRequest): ApiAnswer {
    if (request.body.length > MAX_BODY_BYTES) return gatewayPage(413, "Request Entity Too Large");
    try {
      return this.#route(request);
    } catch (cause) {
      if (cause instanceof BadRequest) return error(400, cause.message);
      throw cause;
    }
  }

  #route(request: ApiRequest): ApiAnswer {
    if (request.path === "/api/v1/auth") return this.#gatekeeper.refuseAtAuth(request) ?? empty();
    if (request.path.startsWith("/api/v1/"))
      return this.#gatekeeper.refuseAtApi(request) ?? this.#api.answer(request);
    const service = this.#services.find(({ prefix }) => request.path.startsWith(prefix));
    if (service === undefined) return elsewhere(request);
    if (isForbidden(request)) return gatewayPage(403, "Forbidden");
    return this.#gatekeeper.refuseAtGateway(request) ?? service.router.answer(request);
  }

  #apiRouter(): Router {
    return new Router(
      [
        {
          path: "/api/v1/event",
          methods: { POST: (request) => postEvent(this.engine, this.options, request) },
        },
        {
          path: "/api/v1/metadata",
          methods: { GET: () => getMetadata(this.options.version.text) },
        },
      ],
      goOpenApi,
    );
  }

  #controlPlaneRouter(): Router {
    const { engine } = this;
    const base = "/api/controlPlane/v1";
    const stage = `${base}/project/:project/stage/:stage`;
    const subscriptions = `${base}/uniform/registration/:integration/subscription`;
    const executions = {
      path: `${base}/sequence-execution`,
      methods: { GET: (request: ApiRequest) => getSequenceExecutions(engine, request) },
    };
    return new Router(
      [
        {
          path: `${base}/event`,
          methods: { POST: (request) => postToController(engine, request) },
        },
        {
          path: `${base}/event/triggered/:type`,
          methods: { GET: (request, [type = ""]) => getOpenTasks(engine, request, type) },
        },
        {
          path: `${base}/sequence/:project`,
          methods: { GET: (request, [project = ""]) => getSequences(engine, request, project) },
        },
        {
          path: `${base}/sequence/:project/:context/control`,
          methods: {
            POST: (request, [project = "", context = ""]) =>
              controlSequence(engine, request, project, context),
          },
        },
        ...(isAtLeast(this.options.version, 0, 18) ? [executions] : []),
        ...this.#projectRoutes(base),
        {
          path: `${stage}/service`,
          methods: {
            GET: (request, [project = "", name = ""]) =>
              listServices(engine, request, project, name),
          },
        },
        {
          path: `${stage}/service/:service`,
          methods: {
            GET: (_, [project = "", name = "", service = ""]) =>
              getService(engine, project, name, service),
          },
        },
        {
          path: `${stage}/service/:service/evaluation`,
          methods: {
            POST: (request, [project = "", name = "", service = ""]) =>
              triggerEvaluation(engine, request, { project, stage: name, service }),
          },
        },
        {
          path: `${base}/log`,
          methods: {
            GET: (request) => getLogs(engine, request),
            POST: (request) => postLogs(engine, request),
          },
        },
        {
          path: `${base}/uniform/registration`,
          methods: {
            GET: (request) => listIntegrations(engine, request),
            POST: (request) => registerIntegration(engine, request),
          },
        },
        {
          path: subscriptions,
          methods: {
            GET: (_, [id = ""]) => listSubscriptions(engine, id),
            POST: (request, [id = ""]) => createSubscription(engine, request, id),
          },
        },
        {
          path: `${subscriptions}/:subscription`,
          methods: {
            GET: (_, [integration = "", id = ""]) => getSubscription(engine, integration, id),
            PUT: (request, [integration = "", id = ""]) =>
              putSubscription(engine, request, integration, id),
            DELETE: (_, [integration = "", id = ""]) => deleteSubscription(engine, integration, id),
          },
        },
      ],
      gin,
    );
  }

  /** Reading only; projects, stages and services are created by the test or the demo itself. */
  #projectRoutes(base: string): Route[] {
    const { engine } = this;
    const project = `${base}/project/:project`;
    return [
      { path: `${base}/project`, methods: { GET: (request) => listProjects(engine, request) } },
      { path: project, methods: { GET: (_, [name = ""]) => getProject(engine, name) } },
      {
        path: `${project}/stage`,
        methods: { GET: (request, [name = ""]) => listStages(engine, request, name) },
      },
      {
        path: `${project}/stage/:stage`,
        methods: { GET: (_, [name = "", stage = ""]) => getStage(engine, name, stage) },
      },
    ];
  }

  #datastoreRouter(): Router {
    const base = "/api/mongodb-datastore/event";
    return new Router(
      [
        { path: base, methods: { GET: (request) => getEvents(this.engine, request) } },
        {
          path: `${base}/type/:type`,
          methods: { GET: (request, [type = ""]) => getEventsByType(this.engine, request, type) },
        },
      ],
      goOpenApi,
    );
  }

  #secretsRouter(): Router {
    const { engine } = this;
    return new Router(
      [
        {
          path: "/api/secrets/v1/secret",
          methods: {
            GET: () => listSecrets(engine),
            POST: (request) => createSecret(engine, request),
            PUT: (request) => updateSecret(engine, request),
            DELETE: (request) => deleteSecret(engine, request),
          },
        },
        { path: "/api/secrets/v1/scope", methods: { GET: () => listScopes() } },
      ],
      gin,
    );
  }

  #resourceRouter(base: string): Router {
    const { engine } = this;
    const levels = [
      {
        path: `${base}/project/:project`,
        level: ([project = ""]: readonly string[]) => ({ project }),
      },
      {
        path: `${base}/project/:project/stage/:stage`,
        level: ([project = "", stage = ""]: readonly string[]) => ({ project, stage }),
      },
      {
        path: `${base}/project/:project/stage/:stage/service/:service`,
        level: ([project = "", stage = "", service = ""]: readonly string[]) => ({
          project,
          stage,
          service,
        }),
      },
    ];
    return new Router(
      levels.flatMap(({ path, level }) => [
        {
          path: `${path}/resource`,
          methods: {
            PUT: (request: ApiRequest, names: readonly string[]) =>
              putResources(engine, request, level(names)),
            POST: (request: ApiRequest, names: readonly string[]) =>
              putResources(engine, request, level(names)),
          },
        },
        {
          path: `${path}/resource/:uri`,
          methods: {
            GET: (request: ApiRequest, names: readonly string[]) =>
              getResource(engine, request, level(names), names.at(-1) ?? ""),
          },
        },
      ]),
      gin,
    );
  }
}

/**
 * What the gateway lets nobody do: it only reads from the event store, and the log cannot be
 * deleted.
 */
function isForbidden({ path, method }: ApiRequest): boolean {
  if (path.startsWith("/api/mongodb-datastore/"))
    return !["GET", "HEAD", "OPTIONS"].includes(method);
  // Projects, stages and services are managed elsewhere: only their files are let through (seen on
  // 1.4.5).
  if (
    /^\/api\/(?:resource|configuration)-service\/v1\/project(?:\/|$)/.test(path) &&
    !/\/resource(?:\/|$)/.test(path)
  )
    return true;
  return path === "/api/controlPlane/v1/log" && method === "DELETE";
}

/**
 * What no service answers: the API service below `/api`, the Bridge, which is not here, and the
 * gateway itself.
 */
function elsewhere(request: ApiRequest): ApiAnswer {
  if (request.path.startsWith("/api/")) return goOpenApi.notFound(request);
  if (request.path.startsWith("/bridge")) return gatewayPage(502, "Bad Gateway");
  return request.path === "/"
    ? gatewayPage(301, "Moved Permanently")
    : gatewayPage(404, "Not Found");
}

const goOpenApi = {
  notFound: ({ path }: ApiRequest) =>
    error(404, `path ${path.replace(/^\/api(?:\/mongodb-datastore)?/, "")} was not found`),
  notAllowed: ({ method }: ApiRequest, allowed: readonly string[]) =>
    error(405, `method ${method} is not allowed, but [${allowed.join(",")}] are`),
};

const gin = {
  notFound: () => plain(404, "404 page not found"),
  notAllowed: () => plain(404, "404 page not found"),
};
