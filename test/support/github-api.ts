import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import type { GitHub, GitHubOptions } from "../../simulator/github";
import { startGitHub } from "../../simulator/github";
import { createOpenApiChecker } from "./openapi";

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/**
 * A stand-in for GitHub's REST API that says what the test says. Every request and every reply is
 * checked against GitHub's published description; what does not fit is a violation, and tests
 * expect none.
 */
export async function startGitHubApi(
  reply: (operation: string, request: IncomingMessage) => Reply,
): Promise<{ url: string; calls: string[]; violations: string[]; close: () => Promise<void> }> {
  const checker = createOpenApiChecker();
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://local");
    const seen = {
      method: request.method ?? "",
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: await readText(request).catch(() => ""),
    };
    const operation = checker.checkRequest(seen);
    if (operation === undefined) {
      response.writeHead(404).end("{}");
      return;
    }
    calls.push(operation);
    const { status, body } = reply(operation, request);
    checker.checkReply(seen, { status, body: JSON.parse(JSON.stringify(body)) as unknown });
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    violations: checker.violations,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}

/** The local GitHub with every request to its REST API and every reply checked in the same way. */
export async function startCheckedGitHub(
  options: GitHubOptions = {},
): Promise<GitHub & { readonly violations: readonly string[] }> {
  const checker = createOpenApiChecker();
  const github = await startGitHub({
    ...options,
    observer: {
      request: (request) => {
        // GraphQL is not in the description; the local GitHub understands one query only.
        if (request.path !== "/graphql")
          checker.checkRequest({ ...request, body: request.body.toString("utf8") });
        options.observer?.request(request);
      },
      answer: (request, answer) => {
        const isJson =
          /json/.test(answer.headers["content-type"] ?? "") &&
          !/raw/.test(answer.headers["content-type"] ?? "");
        if (request.path !== "/graphql" && (isJson || answer.body === ""))
          checker.checkReply(request, {
            status: answer.status,
            body: isJson ? (JSON.parse(answer.body.toString()) as unknown) : undefined,
          });
        options.observer?.answer(request, answer);
      },
    },
  });
  return Object.assign(github, { violations: checker.violations });
}
