import type { HttpRequest } from "../../src/keptn/request";
import { understand } from "../../src/keptn/request";
import { Keptn } from "../../src/keptn/client";
import { KeptnSequences } from "../../src/keptn/sequences";

const BASE = "https://keptn.example.com/api";
const PAGE = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n</html>";

/**
 * Keptn 1.4.5's gateway: every path it has checked answers 429, and metadata what it is told to.
 */
function planes(metadata: { status: number; body: string }, status = 429) {
  const asked: string[] = [];
  const exchange = (request: HttpRequest) => {
    asked.push(request.url.slice(BASE.length));
    const where = `${request.method} ${request.url}`;
    if (request.url.endsWith("/v1/metadata"))
      return Promise.resolve(understand(where, metadata.status, {}, metadata.body));
    return Promise.resolve(
      understand(where, status, {}, '{"code":429, "message":"too many requests"}'),
    );
  };
  const settings = {
    base: BASE,
    exchange,
    authorise: () => Promise.resolve({ ok: true, value: { "x-token": "t" } } as const),
  };
  const { signal } = new AbortController();
  const task = {
    type: "sh.keptn.event.test.triggered",
    name: "test",
    kind: "triggered",
    id: "1",
    project: "shop",
  } as const;
  return {
    asked,
    find: () =>
      new Keptn({ ...settings, clock: { nowMs: () => 0, sleep: () => Promise.resolve() } }).find(
        task,
        signal,
      ),
    sequence: () => new KeptnSequences(settings).sequence("shop", "c", signal),
  };
}

describe.each(["find", "sequence"] as const)("a 429 of the gateway (%s)", (ask) => {
  test("while its API service is away says so, and goes on being tried", async () => {
    const answer = await planes({ status: 502, body: PAGE })[ask]();
    expect(answer).toMatchObject({
      ok: false,
      failure: {
        kind: "unreachable",
        reached: "no",
        httpStatus: 429,
        message: expect.stringMatching(
          /\(too many requests\); the control plane's API service is away, .*v1\/metadata answered HTTP 502$/,
        ) as string,
      },
    });
    expect(JSON.stringify(answer)).not.toContain("wrong token");
  });

  test("to a wrong token is told as one, and not tried again", async () => {
    const answer = await planes({
      status: 401,
      body: '{"code":401,"message":"incorrect api key auth"}',
    })[ask]();
    expect(answer).toMatchObject({
      ok: false,
      failure: {
        kind: "unauthorized",
        message: expect.stringMatching(/the token is wrong: .*incorrect api key auth/) as string,
      },
    });
  });

  test("to a good token says that it is good", async () => {
    const answer = await planes({ status: 200, body: '{"keptnversion":"1.4.5"}' })[ask]();
    expect(answer).toMatchObject({
      ok: false,
      failure: {
        kind: "unreachable",
        httpStatus: 429,
        message: expect.stringMatching(/the token is right.*came from this address$/) as string,
      },
    });
  });

  test.each([
    [403, '{"message":"scope"}'],
    [429, ""],
    [404, "404 page not found"],
  ])("names every cause where metadata answers %s", async (status, body) => {
    const answer = await planes({ status, body })[ask]();
    expect(answer).toMatchObject({
      ok: false,
      failure: {
        kind: "unreachable",
        httpStatus: 429,
        message: expect.stringMatching(
          /may be a wrong token, too many requests, or a gateway whose API service is away$/,
        ) as string,
      },
    });
  });

  test("costs one request more, and other answers none", async () => {
    const limited = planes({ status: 200, body: "{}" });
    await limited[ask]();
    expect(limited.asked.filter((path) => path === "/v1/metadata")).toHaveLength(1);
    const away = planes({ status: 200, body: "{}" }, 503);
    await away[ask]();
    expect(away.asked).not.toContain("/v1/metadata");
  });
});
