import type { IncomingMessage, RequestListener } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { boundedFetch, UnacceptableAnswer } from "../../src/github/bounded-fetch";
import {
  actionRun,
  idsOf,
  kinds,
  runWhole,
  sentBy,
  webhookStarted,
  withScene,
} from "../support/flow";

async function serving<T>(
  answer: RequestListener,
  use: (url: string, seen: readonly IncomingMessage[]) => Promise<T>,
): Promise<T> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    request.resume();
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const token = { headers: { authorization: "token ghs_secret" } };

test("who answers in GitHub's place without an end: the answer is given up at its limit", async () => {
  let written = 0;
  await serving(
    (_request, response) => {
      const more = () => {
        written += 65_536;
        if (written < 500_000_000 && !response.destroyed)
          response.write("x".repeat(65_536), () => setImmediate(more));
      };
      more();
    },
    async (url) => {
      await expect(boundedFetch(1_048_576)(`${url}/repos/octo/demo`, token)).rejects.toThrow(
        UnacceptableAnswer,
      );
      expect(written).toBeLessThan(100_000_000);
    },
  );
});

test.each([
  ["GET", 302],
  ["POST", 307],
  ["PUT", 308],
  ["PATCH", 301],
])(
  "who answers a %s with a redirect %d: token and body go nowhere else",
  async (method, status) => {
    await serving(
      (_request, response) => response.end("{}"),
      async (elsewhere, seen) => {
        await serving(
          (_request, response) =>
            response.writeHead(status, { location: `${elsewhere}/take` }).end(),
          async (url) => {
            await expect(
              boundedFetch()(`${url}/repos/octo/demo/issues`, {
                ...token,
                method,
                ...(method !== "GET" && { body: "{}" }),
              }),
            ).rejects.toThrow("answered with a redirect");
            expect(seen).toEqual([]);
          },
        );
      },
    );
  },
);

test("an artifact is fetched from where GitHub points to, without the token; not over plain http from another machine", async () => {
  await serving(
    (_request, response) => response.end("zip"),
    async (storage, seen) => {
      await serving(
        (_request, response) =>
          response.writeHead(302, { location: `${storage}/blob?sig=1` }).end(),
        async (url) => {
          const answer = await boundedFetch()(
            `${url}/repos/octo/demo/actions/artifacts/7/zip`,
            token,
          );
          expect(await answer.text()).toBe("zip");
          expect(seen.map(({ url: path, headers }) => [path, headers.authorization])).toEqual([
            ["/blob?sig=1", undefined],
          ]);
        },
      );
      await serving(
        (_request, response) =>
          response.writeHead(302, { location: "http://192.0.2.1/blob" }).end(),
        async (url) => {
          await expect(
            boundedFetch()(`${url}/repos/octo/demo/actions/artifacts/7/zip`, token),
          ).rejects.toThrow("redirect");
        },
      );
    },
  );
});

test("what GitHub answers is as it was: status, headers and body, also none", async () => {
  await serving(
    (request, response) =>
      request.method === "DELETE"
        ? response.writeHead(204).end()
        : response
            .writeHead(404, { "content-type": "application/json", link: "<x>; rel=next" })
            .end('{"message":"Not Found"}'),
    async (url) => {
      const found = await boundedFetch()(`${url}/x`);
      expect([found.status, found.headers.get("link"), await found.json(), found.url]).toEqual([
        404,
        "<x>; rel=next",
        { message: "Not Found" },
        `${url}/x`,
      ]);
      expect((await boundedFetch()(`${url}/x`, { method: "DELETE" })).status).toBe(204);
    },
  );
});

test.concurrent(
  "who stands between the runner and GitHub: the task is answered, and a redirect leads nowhere",
  () =>
    withScene(async ({ plane, event }) =>
      serving(
        (_request, response) => response.end("{}"),
        async (elsewhere, seen) =>
          serving(
            (_request, response) =>
              response.writeHead(307, { location: `${elsewhere}/take` }).end(),
            async (url) => {
              webhookStarted(plane, event);
              const step = actionRun(plane, idsOf(event), {
                inputs: { job: "issue.open", "github-token": "ghs_secret" },
                environment: { GITHUB_API_URL: url },
              });
              await runWhole(step);
              expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
              expect(sentBy(plane, event)[0]?.data).toMatchObject({ status: "errored" });
              expect(
                String((sentBy(plane, event)[0]?.data as Record<string, string>)["message"]),
              ).toMatch(/redirect/);
              expect(seen).toEqual([]);
            },
          ),
      ),
    ),
);
