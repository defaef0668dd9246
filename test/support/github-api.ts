import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";

interface Operation {
  readonly parameters?: readonly { readonly $ref?: string; readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: object }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, never>>>>;
}

let description: Description | undefined;

/** In OpenAPI 3.0 a nullable enumeration allows null; in JSON Schema the list has to say so. */
function readDescription(): Description {
  return JSON.parse(readFileSync(require.resolve("@octokit/openapi/generated/api.github.com.json"), "utf8"), (_key, value: unknown) => {
    const schema = value as { nullable?: boolean; enum?: unknown[] };
    return schema?.nullable === true && Array.isArray(schema.enum) && !schema.enum.includes(null) ? { ...schema, enum: [...schema.enum, null] } : value;
  }) as Description;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/**
 * A local stand-in for GitHub's REST API. Every request and every reply is checked against GitHub's published
 * description; what does not fit is a violation, and tests expect none.
 */
export async function startGitHubApi(reply: (operation: string, request: IncomingMessage) => Reply): Promise<{ url: string; calls: string[]; violations: string[]; close: () => Promise<void> }> {
  description ??= readDescription();
  const { components, paths } = description;
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: true, logger: false });
  addFormats(ajv);
  ajv.addSchema({ $id: "https://api.example/openapi.json", components });
  const check = (schema: object, value: unknown, what: string) => {
    const text = JSON.stringify(schema).replaceAll('"#/components', '"https://api.example/openapi.json#/components');
    const valid = ajv.compile(JSON.parse(text) as object);
    if (!valid(value)) violations.push(`${what}: ${ajv.errorsText(valid.errors?.slice(0, 3))}`);
  };
  const resolve = <T extends object>(item: T & { readonly $ref?: string }): T => {
    const [, section = "", name = ""] = /^#\/components\/(\w+)\/(.+)$/.exec(item.$ref ?? "") ?? [];
    return item.$ref ? (components[section]?.[name] as unknown as T) : item;
  };
  const calls: string[] = [];
  const violations: string[] = [];

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://local");
    const method = (request.method ?? "").toLowerCase();
    const path = Object.keys(paths).find((template) => paths[template]?.[method] && matches(template, url.pathname));
    const operation = path && paths[path]?.[method];
    if (!operation) {
      violations.push(`${request.method} ${url.pathname} is no operation of GitHub's API`);
      response.writeHead(404).end("{}");
      return;
    }
    calls.push(`${request.method} ${path}`);
    const known = (operation.parameters ?? []).map(resolve);
    for (const [name, value] of url.searchParams) {
      const parameter = known.find((candidate) => candidate.in === "query" && candidate.name === name);
      if (!parameter) violations.push(`${path}: unknown query parameter ${name}`);
      else check({ type: "object", properties: { value: parameter.schema } }, { value }, `${path}?${name}`);
    }
    if (!/^(token|bearer) /i.test(request.headers.authorization ?? "")) violations.push(`${path}: no authorization`);
    if (!request.headers["user-agent"]) violations.push(`${path}: no user agent`);
    const { status, body } = reply(`${request.method} ${path}`, request);
    const schema = operation.responses[String(status)] && resolve(operation.responses[String(status)] ?? {}).content?.["application/json"]?.schema;
    if (status < 300 && schema) check(schema, JSON.parse(JSON.stringify(body)), `${path} -> ${status}`);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    violations,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}

function matches(template: string, path: string): boolean {
  return new RegExp(`^${template.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(path);
}
