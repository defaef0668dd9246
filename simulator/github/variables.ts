import type { Route } from "../api/router";
import type { Environments } from "./environments";
import type { Fields, Handler, Request } from "./exchange";
import { bodyOf, invalid, json, noContent, notFound, Refusal, stamp } from "./exchange";
import { pageOf } from "./paging";
import type { Grants, WiderScope } from "./permissions";
import type { Repository } from "./repository";

/** Where a variable stands: in the repository unless it says otherwise. */
export interface VariablePlace {
  readonly environment?: string;
  /** Of the organization that owns the repository. */
  readonly isOfOrganization?: boolean;
}

interface Variable {
  /** In capitals, as GitHub keeps it. */
  readonly name: string;
  readonly value: string;
  readonly visibility: "all" | "private" | "selected";
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const NAME = /^[a-z_][a-z0-9_]*$/i;
const RESERVED = /^GITHUB_/i;
const MAX_VALUE_BYTES = 48 * 1024;
const VISIBILITIES = ["all", "private", "selected"] as const;

/** Where variables of one level are found, and what reading them needs. */
interface Level {
  readonly path: string;
  readonly scope: WiderScope;
  readonly placeOf: (parameters: readonly string[]) => VariablePlace;
}

/**
 * Configuration variables of Actions, at their three places
 * (docs/reference/github-actions.md#variables-and-environments).
 */
export class Variables {
  readonly #places = new Map<string, Map<string, Variable>>();

  constructor(
    private readonly repository: Repository,
    private readonly environments: Environments,
    private readonly now: () => Date,
  ) {}

  set(name: string, value: string, place: VariablePlace = {}): void {
    this.#put(this.#at(place), name, value, "all");
  }

  /** Name → value. */
  all(place: VariablePlace = {}): Readonly<Record<string, string>> {
    return Object.fromEntries(
      [...this.#at(place).values()].map(({ name, value }) => [name, value]),
    );
  }

  /**
   * `variables` for the repository's, `environments` for those of an environment; `GITHUB_TOKEN`
   * can have neither.
   */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    const environment = ([name = ""]: readonly string[]): VariablePlace => {
      if (!this.environments.has(name)) throw notFound();
      return { environment: name };
    };
    return [
      ...this.#routesAt(
        { path: "/actions/variables", scope: "variables", placeOf: () => ({}) },
        grants,
        baseUrl,
      ),
      ...this.#routesAt(
        {
          path: "/environments/:environment/variables",
          scope: "environments",
          placeOf: environment,
        },
        grants,
        baseUrl,
      ),
    ];
  }

  /** Those of the organization need `organization-variables`. */
  routesElsewhere(grants: Grants): readonly Route[] {
    const organization = ([org = ""]: readonly string[]): VariablePlace => {
      if (org.toLowerCase() !== this.repository.owner.toLowerCase()) throw notFound();
      return { isOfOrganization: true };
    };
    return this.#routesAt(
      {
        path: "/orgs/:org/actions/variables",
        scope: "organization-variables",
        placeOf: organization,
      },
      grants,
      this.repository.addresses.api,
    );
  }

  #routesAt({ path, scope, placeOf }: Level, grants: Grants, baseUrl: string): readonly Route[] {
    const guarded = (
      access: "read" | "write",
      handler: (request: Request, place: VariablePlace, name: string) => ReturnType<Handler>,
    ): Handler =>
      grants.needs(scope, access, (request, parameters) =>
        handler(request, placeOf(parameters), parameters.at(-1) ?? ""),
      );
    return [
      {
        path,
        methods: {
          GET: guarded("read", (request, place) => {
            const all = [...this.#at(place).values()];
            const { items, headers } = pageOf(request, baseUrl, all);
            return json(
              200,
              {
                total_count: all.length,
                variables: items.map((variable) => this.#view(variable, place)),
              },
              headers,
            );
          }),
          POST: guarded("write", (request, place) => {
            const body = bodyOf(request);
            const name = nameIn(body.required("name"));
            const value = valueIn(body.required("value"));
            if (this.#at(place).has(name))
              throw new Refusal(409, "Already exists - Variable already exists");
            this.#put(this.#at(place), name, value, visibilityIn(body, place) ?? "all");
            return json(201, {});
          }),
        },
      },
      {
        path: `${path}/:name`,
        methods: {
          GET: guarded("read", (_, place, name) =>
            json(200, this.#view(this.#require(place, name), place)),
          ),
          PATCH: guarded("write", (request, place, name) => {
            const existing = this.#require(place, name);
            const body = bodyOf(request);
            const renamed = nameIn(body.text("name") ?? existing.name);
            const value = valueIn(body.text("value") ?? existing.value);
            const variables = this.#at(place);
            if (renamed !== existing.name && variables.has(renamed))
              throw new Refusal(409, "Already exists - Variable already exists");
            if (renamed !== existing.name) variables.delete(existing.name);
            this.#put(
              variables,
              renamed,
              value,
              (place.isOfOrganization === true
                ? body.oneOf("visibility", VISIBILITIES)
                : undefined) ?? existing.visibility,
            );
            return noContent();
          }),
          DELETE: guarded("write", (_, place, name) => {
            this.#at(place).delete(this.#require(place, name).name);
            return noContent();
          }),
        },
      },
    ];
  }

  #put(
    variables: Map<string, Variable>,
    name: string,
    value: string,
    visibility: Variable["visibility"],
  ): void {
    const key = name.toUpperCase();
    const now = this.now();
    variables.set(key, {
      name: key,
      value,
      visibility,
      createdAt: variables.get(key)?.createdAt ?? now,
      updatedAt: now,
    });
  }

  #require(place: VariablePlace, name: string): Variable {
    const found = this.#at(place).get(name.toUpperCase());
    if (found === undefined) throw notFound();
    return found;
  }

  #at({ environment, isOfOrganization = false }: VariablePlace): Map<string, Variable> {
    const narrow = environment === undefined ? "repository" : `environment ${environment}`;
    const key = isOfOrganization ? "organization" : narrow;
    const found = this.#places.get(key) ?? new Map<string, Variable>();
    this.#places.set(key, found);
    return found;
  }

  #view(
    { name, value, visibility, createdAt, updatedAt }: Variable,
    { isOfOrganization }: VariablePlace,
  ): object {
    return {
      name,
      value,
      created_at: stamp(createdAt),
      updated_at: stamp(updatedAt),
      ...(isOfOrganization === true && { visibility }),
    };
  }
}

/** @throws Refusal 422 for a name that breaks GitHub's rules */
function nameIn(name: string): string {
  if (!NAME.test(name))
    throw invalid(
      "Variable",
      "name",
      "Variable names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) " +
        "or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], " +
        "[A-Z]) or underscores (_).",
    );
  if (RESERVED.test(name))
    throw invalid("Variable", "name", "Variable names must not start with GITHUB_.");
  return name.toUpperCase();
}

function valueIn(value: string): string {
  if (Buffer.byteLength(value) > MAX_VALUE_BYTES)
    throw invalid("Variable", "value", "Variable value is too large (maximum is 48 KB)");
  return value;
}

function visibilityIn(
  body: Fields,
  { isOfOrganization }: VariablePlace,
): Variable["visibility"] | undefined {
  if (isOfOrganization !== true) return undefined;
  body.required("visibility");
  return body.oneOf("visibility", VISIBILITIES);
}
