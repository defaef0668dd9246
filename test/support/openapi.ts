import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { ErrorObject, ValidateFunction } from "ajv";
import { read } from "../contract/markdown";
import { compiledOnce } from "./compiled";
import type * as OpenApiCompiler from "./openapi-compiler";
import type { Component, ValidatorCode } from "./openapi-compiler";

interface Media {
  readonly schema?: object;
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly schema: object;
}
interface Body {
  readonly $ref?: string;
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, Media>>;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

interface CheckedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** As sent; empty for none. */
  readonly body: string;
}

interface CheckedReply {
  readonly status: number;
  /** Parsed; `undefined` for none. */
  readonly body: unknown;
}

interface OpenApiChecker {
  /** What did not fit, in order. Tests expect none. */
  readonly violations: string[];
  /**
   * @returns the operation, e.g. `GET /repos/{owner}/{repo}`, or `undefined` when GitHub has no
   * such one
   */
  checkRequest(request: CheckedRequest): string | undefined;
  /** Replies to requests that are no operation are not looked at. */
  checkReply(request: Pick<CheckedRequest, "method" | "path">, reply: CheckedReply): void;
}

/** Written by scripts/github-description.mjs, which says from what. */
const FILE = join(__dirname, "../fixtures/github/description.json.br");
const REFERENCE = /^#\/components\/([\w-]+)\/(.+)$/;
/** Described as a time, though it takes the ranges of GitHub's search, and its own text says so. */
const RANGE = "created";
/** Of one answer, the first few say enough. */
const MAX_ERRORS = 3;

interface Template {
  readonly template: string;
  readonly pattern: RegExp;
  /** Of its parameters. */
  readonly names: readonly string[];
}

/** The description, read once and compiled as far as it is asked for: it is large. */
interface Book {
  readonly description: Description;
  readonly templates: readonly Template[];
  /** @returns what does not fit, or `undefined` */
  complaint(schema: object, value: unknown, isText: boolean): string | undefined;
  resolve<T extends { readonly $ref?: string }>(item: T): T;
}

let opened: Book | undefined;

function openBook(): Book {
  const published = readFileSync(FILE);
  const description = JSON.parse(brotliDecompressSync(published).toString("utf8")) as Description;
  const component: Component = (reference) => {
    const [, section = "", name = ""] = REFERENCE.exec(reference) ?? [];
    return description.components[section]?.[name] ?? {};
  };
  // Literal paths first, so that `/issues/comments/{id}` is not taken for an issue's sub-resource.
  const templates = Object.keys(description.paths)
    .map(compiled)
    .sort((a, b) => a.names.length - b.names.length);
  // Texts of a query become numbers and booleans first; what is JSON has to be right as it is.
  const strict = complainer(published, component, false);
  const coercing = complainer(published, component, true);
  return {
    description,
    templates,
    complaint: (schema, value, isText) => (isText ? coercing : strict)(schema, value),
    resolve: (item) => (item.$ref === undefined ? item : (component(item.$ref) as typeof item)),
  };
}

type Complain = (schema: object, value: unknown) => string | undefined;

/** @param published what the schemas come from */
function complainer(published: Buffer, component: Component, coerceTypes: boolean): Complain {
  const version = createHash("sha256").update(published).digest("hex");
  // Loaded where it is needed only: ajv is large.
  let compiler: ValidatorCode | undefined;
  const codeOf: ValidatorCode = (schema) =>
    (compiler ??= (
      createRequire(__filename)("./openapi-compiler") as typeof OpenApiCompiler
    ).compilerOf(component, coerceTypes))(schema);
  const validators = new Map<string, ValidateFunction>();
  const validatorOf = (schema: object, text: string): ValidateFunction => {
    const key = [read("test/support/openapi-compiler.ts"), version, coerceTypes, text].join();
    return compiledOnce(key, () => codeOf(schema))["default"] as ValidateFunction;
  };
  return (schema, value) => {
    const text = JSON.stringify(schema);
    const valid = validators.get(text) ?? validatorOf(schema, text);
    validators.set(text, valid);
    return valid(value) ? undefined : wordsOf(valid.errors ?? []);
  };
}

function wordsOf(errors: readonly ErrorObject[]): string {
  return errors
    .slice(0, MAX_ERRORS)
    .map(({ instancePath, message }) => `data${instancePath} ${message}`)
    .join(", ");
}

/**
 * @param name  such as `issue-comment-created`.
 * @returns what of a webhook's event does not fit GitHub's description
 */
export function complaintAboutWebhook(name: string, event: unknown): string | undefined {
  return (opened ??= openBook()).complaint(
    { $ref: `#/components/schemas/webhook-${name}` },
    event,
    false,
  );
}

/** Checks requests and replies against GitHub's published OpenAPI description. */
export function createOpenApiChecker(): OpenApiChecker {
  const {
    description: { paths },
    templates,
    complaint,
    resolve,
  } = (opened ??= openBook());
  const violations: string[] = [];
  const check = (schema: object, value: unknown, what: string, isText = false): void => {
    const found = complaint(schema, value, isText);
    if (found !== undefined) violations.push(`${what}: ${found}`);
  };
  const find = ({ method, path }: Pick<CheckedRequest, "method" | "path">) => {
    for (const { template, pattern, names } of templates) {
      const operation = paths[template]?.[method.toLowerCase()];
      const match = operation && pattern.exec(path);
      if (operation && match)
        return {
          template,
          operation,
          path: new Map(names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? "")])),
        };
    }
    return undefined;
  };

  return {
    violations,
    checkRequest(request) {
      const found = find(request);
      if (!found) {
        violations.push(`${request.method} ${request.path} is no operation of GitHub's API`);
        return undefined;
      }
      const { template, operation } = found;
      const known = (operation.parameters ?? []).map(resolve);
      for (const [name, value] of found.path) {
        const schema = known.find(
          (parameter) => parameter.in === "path" && parameter.name === name,
        )?.schema;
        // Where a number and a text are both right, anything is.
        if (schema && !("oneOf" in schema))
          check(
            { type: "object", properties: { value: schema } },
            { value },
            `${template} {${name}}`,
            true,
          );
      }
      for (const [name, value] of request.query) {
        const parameter = known.find(
          (candidate) => candidate.in === "query" && candidate.name === name,
        );
        if (!parameter) violations.push(`${template}: unknown query parameter ${name}`);
        else if (name !== RANGE)
          check(
            { type: "object", properties: { value: parameter.schema } },
            { value },
            `${template}?${name}`,
            true,
          );
      }
      if (!/^(token|bearer) /i.test(String(request.headers["authorization"] ?? "")))
        violations.push(`${template}: no authorization`);
      if (!request.headers["user-agent"]) violations.push(`${template}: no user agent`);
      checkBody(template, operation, request.body);
      return `${request.method} ${template}`;
    },
    checkReply(request, { status, body }) {
      const found = find(request);
      if (!found) return;
      const documented = found.operation.responses[String(status)];
      // Refusals that hold everywhere (401, 403, 404) are not repeated at each operation.
      if (!documented && status < 300)
        violations.push(`${found.template} -> ${status} is not documented`);
      const schema = documented && resolve(documented).content?.["application/json"]?.schema;
      if (schema)
        check(status < 400 ? schema : anyOf(schema), body, `${found.template} -> ${status}`);
    },
  };

  function checkBody(template: string, operation: Operation, text: string): void {
    const body = operation.requestBody && resolve(operation.requestBody);
    const schema = body?.content?.["application/json"]?.schema;
    if (text === "") {
      if (body?.required === true) violations.push(`${template}: no body`);
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      violations.push(`${template}: the body is no JSON`);
      return;
    }
    if (!schema) {
      // Octokit sends an empty object where a method may have a body.
      if (text !== "{}") violations.push(`${template}: a body, where none is documented`);
      return;
    }
    check(schema, value, `${template} body`);
    const { properties, additionalProperties } = schema as {
      properties?: object;
      additionalProperties?: unknown;
    };
    if (properties && !additionalProperties && typeof value === "object" && value !== null) {
      for (const key of Object.keys(value))
        if (!Object.hasOwn(properties, key))
          violations.push(`${template} body: unknown key ${key}`);
    }
  }
}

function compiled(template: string): Template {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  // Only the path of a file may hold slashes.
  const pattern = template
    .replaceAll(/[.+?]/g, "\\$&")
    .replaceAll(/\{([^}]+)\}/g, (_, name: string) => (name === "path" ? "(.+)" : "([^/]+)"));
  return { template, pattern: new RegExp(`^${pattern}$`), names };
}

/**
 * Some refusals are described as exactly one of two shapes, neither of which requires anything:
 * every refusal is both.
 */
function anyOf(schema: object): object {
  const { oneOf, ...rest } = schema as { oneOf?: unknown };
  return oneOf === undefined ? schema : { ...rest, anyOf: oneOf };
}
