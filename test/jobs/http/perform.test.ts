import { createHmac } from "node:crypto";
import { perform, RUN_URL, service, TRIGGERED_ID } from "./scene";
import { whileTimeStands } from "../../support/still-time";

const created = { result: { number: "INC0010001", sys_id: "9d385017c611228701d22104cc95c371" } };

describe("a request", () => {
  test("carries values of the event as JSON, and the fields of the answer become data as texts", async () => {
    const at = await service(() => ({ status: 201, json: { ...created, count: 7, isNew: true } }));
    const { verdict, data, reason, result } = await perform(
      {
        request: {
          url: `${at.url}/tickets`,
          headers: { Authorization: "Bearer ${{ env.TOKEN }}" },
          body: {
            title: "${{ event.data.title }}",
            about: "${{ task.service }} in ${{ task.stage }}",
            key: "${{ key }}",
            run: "${{ run.url }}",
            list: "${{ event.data.list }}",
            fixed: [1, true, null],
          },
          fields: {
            number: "/result/number",
            count: "/count",
            isNew: "/isNew",
            ticketUrl: "https://tickets.example.com/${{ fields.number }}",
          },
        },
      },
      {
        env: { TOKEN: "t0p-secret\n" },
        data: { title: 'A "quoted"\n${{ env.TOKEN }} title', list: [{ a: 1 }] },
      },
    );
    expect(at.seen[0]).toMatchObject({
      method: "POST",
      path: "/tickets",
      headers: { authorization: "Bearer t0p-secret", "content-type": "application/json" },
      body: {
        title: 'A "quoted"\n${{ env.TOKEN }} title',
        about: "carts in staging",
        key: "problem-P-2203117",
        run: RUN_URL,
        list: [{ a: 1 }],
        fixed: [1, true, null],
      },
    });
    expect([verdict, reason]).toEqual([
      "pass",
      expect.stringMatching(/^POST 127\.0\.0\.1:\d+\/tickets answered HTTP 201$/),
    ]);
    expect(data).toEqual({
      number: "INC0010001",
      count: "7",
      isNew: "true",
      ticketUrl: "https://tickets.example.com/INC0010001",
    });
    expect(result.masks).toEqual(["t0p-secret"]);
  });

  test("sends a text as it stands, and an expression alone as its value", async () => {
    const at = await service(() => ({}));
    const send = (body: string | object, headers = {}) =>
      perform(
        { request: { url: at.url, body: body as string, headers } },
        { data: { whole: { a: [1] }, words: "plain {words}" } },
      );
    await send("<ping/>", { "Content-Type": "application/xml" });
    await send("${{ event.data.whole }}");
    await send("${{ event.data.words }}");
    expect(at.seen.map(({ text, headers }) => [text, headers["content-type"]])).toEqual([
      ["<ping/>", "application/xml"],
      ['{"a":[1]}', "application/json"],
      ["plain {words}", "text/plain; charset=utf-8"],
    ]);
  });

  test("is signed over the very bytes that are sent", async () => {
    const at = await service(() => ({}));
    const { result } = await perform(
      {
        request: {
          url: at.url,
          body: { a: "ü" },
          sign: { header: "X-Signature-256", "secret-env": "SHARED" },
        },
      },
      { env: { SHARED: "s3cret-of-both" } },
    );
    const [{ text, headers }] = at.seen as [(typeof at.seen)[0]];
    expect(headers["x-signature-256"]).toBe(
      `sha256=${createHmac("sha256", "s3cret-of-both").update(Buffer.from(text)).digest("hex")}`,
    );
    expect(result.masks).toEqual(["s3cret-of-both"]);
  });

  test("is one of several, each with the fields of those before; a name with _ is not reported", async () => {
    const at = await service(({ method }) =>
      method === "GET"
        ? {
            json: {
              transitions: [
                { id: "11", to: { name: "Open" } },
                { id: "31", to: { name: "Done" } },
              ],
            },
          }
        : { status: 204 },
    );
    const { verdict, data, reason } = await perform(
      {
        base: `${at.url}/rest`,
        request: [
          {
            method: "GET",
            url: "/transitions",
            fields: {
              _id: { in: "/transitions", where: { "/to/name": "${{ with.to }}" }, pointer: "/id" },
            },
          },
          { url: "/transitions", body: { id: "${{ fields._id }}" } },
        ],
      },
      { values: { with: { to: "Done" } } },
    );
    expect(at.asked()).toEqual(["GET /rest/transitions", "POST /rest/transitions"]);
    expect(at.seen[1]?.body).toEqual({ id: "31" });
    expect([verdict, data]).toEqual(["pass", {}]);
    expect(reason).toMatch(/^GET .* answered HTTP 200, POST .* answered HTTP 204$/);
  });

  test("that fails after others tells what was done before", async () => {
    const at = await service((_, count) =>
      count === 1
        ? { status: 201, json: { id: 4 } }
        : { status: 400, json: { message: "no such field" } },
    );
    const { verdict, reason, data } = await perform({
      request: [{ url: `${at.url}/a`, fields: { id: "/id" } }, { url: `${at.url}/b` }],
    });
    expect([verdict, data]).toEqual(["errored", { id: "4" }]);
    expect(reason).toMatch(
      /^POST \S+\/b answered HTTP 400 \(no such field\); before that, POST \S+\/a answered HTTP 201$/,
    );
  });

  test("that is answered well but without what it asks for is not taken for done", async () => {
    // A sleeping ServiceNow instance answers 200 with a page.
    const at = await service(() => ({
      text: "<!DOCTYPE html><title>Instance Hibernating page</title>",
      headers: { "content-type": "text/html" },
    }));
    const { verdict, reason } = await perform({
      request: { url: at.url, fields: { number: "/result/number" } },
    });
    expect([verdict, reason]).toEqual([
      "errored",
      expect.stringMatching(
        /answered HTTP 200 without \/result\/number \(field number\), so nothing proves that it was done$/,
      ),
    ]);
  });

  test("may miss what is optional", async () => {
    const at = await service(() => ({ json: { a: null } }));
    expect(
      await perform({ request: { url: at.url, fields: { a: { pointer: "/a", optional: true } } } }),
    ).toMatchObject({ verdict: "pass", data: {} });
  });

  test.each([
    [{ ok: true }, "pass", ""],
    [{ ok: "true" }, "pass", ""],
    [
      { ok: false, error: "channel_not_found" },
      "errored",
      'but /ok is "false", expected "true" (channel_not_found)',
    ],
    [{}, "errored", 'but /ok is nothing, expected "true"'],
    ["ok", "errored", 'but /ok is nothing, expected "true" (ok)'],
  ])("with a success rule: %j in a 200 is %s", async (json, verdict, words) => {
    const at = await service(() => ({ json }));
    const performed = await perform({
      request: { url: at.url, success: { pointer: "/ok", equals: true } },
    });
    expect([performed.verdict, performed.reason]).toEqual([
      verdict,
      expect.stringContaining(words),
    ]);
  });

  test("with a list of good statuses takes no others", async () => {
    const at = await service(() => ({ status: 202 }));
    expect((await perform({ request: { url: at.url, success: { status: [200] } } })).verdict).toBe(
      "errored",
    );
    expect(
      (await perform({ request: { url: at.url, success: { status: [200, 202] } } })).verdict,
    ).toBe("pass");
  });

  test.each([
    [401, { message: "bad" }, "answered HTTP 401 (bad); env.TOKEN may be wrong or expired"],
    [
      403,
      {},
      "answered HTTP 403; env.TOKEN may be wrong or expired, or its account lacks a permission",
    ],
    [
      404,
      { errorMessages: ["Issue does not exist"], errors: {} },
      "answered HTTP 404 (Issue does not exist)",
    ],
    [
      400,
      { errorMessages: [], errors: { summary: "You must specify a summary." } },
      "answered HTTP 400 (summary: You must specify a summary.)",
    ],
    [
      400,
      {
        error: { message: "Operation Failed", detail: "Data Policy Exception" },
        status: "failure",
      },
      "answered HTTP 400 (Operation Failed; Data Policy Exception)",
    ],
    [302, {}, "answered HTTP 302; redirects are not followed, give the final address"],
  ])("answered with %i and %j says so in one line", async (status, json, words) => {
    const at = await service(() => ({
      status,
      json,
      headers: { location: "https://elsewhere.example.com" },
    }));
    const { verdict, reason, result } = await perform(
      { request: { url: at.url, headers: { "X-Token": "${{ env.TOKEN }}" } } },
      { env: { TOKEN: "t0p-secret" } },
    );
    expect([verdict, reason, at.seen.length]).toEqual([
      "errored",
      expect.stringMatching(new RegExp(`${words.replace(/[()./]/g, "\\$&")}$`)),
      1,
    ]);
    expect(result.ending).toMatchObject({ code: "CA-411" });
  });

  test("never shows a secret that a service repeats, also where it is cut", async () => {
    const secret = "s3cr3t-".repeat(6);
    const at = await service(() => ({
      status: 400,
      json: {
        message: `${"x".repeat(185)}${secret} and Basic ${Buffer.from(`me:${secret}`).toString("base64")}`,
      },
    }));
    const { reason, log } = await perform(
      {
        request: {
          url: `${at.url}/${"${{ env.PATH_OF_HOOK }}"}?q=${"${{ env.TOKEN }}"}`,
          headers: { Authorization: "Basic ${{ env.BASIC }}" },
        },
      },
      {
        env: {
          TOKEN: secret,
          BASIC: Buffer.from(`me:${secret}`).toString("base64"),
          PATH_OF_HOOK: "T000/B000/hook",
        },
      },
    );
    expect(`${reason}${log.join()}`).not.toMatch(/s3cr3t|T000|hook/);
    expect(reason).toContain("/*** answered HTTP 400 (xxx");
    expect(reason.length).toBeLessThan(400);
  });

  test("is stopped with the task: nothing is waited for", async () => {
    const at = await service(() => "hang");
    const stop = new AbortController();
    const { result, verdict } = await whileTimeStands(() => {
      setTimeout(() => stop.abort("cancelled"), 50);
      return perform({ request: { url: at.url } }, { stop: stop.signal });
    });
    expect([verdict, result.ending]).toEqual([
      "stopped",
      { kind: "stopped", because: "cancelled" },
    ]);
  });

  test("is not sent when the task is over already", async () => {
    const at = await service(() => ({}));
    const stop = new AbortController();
    stop.abort("deadline");
    expect((await perform({ request: { url: at.url } }, { stop: stop.signal })).verdict).toBe(
      "stopped",
    );
    expect(at.seen).toEqual([]);
  });

  test("with an answer larger than 1 MB ends there", async () => {
    const at = await service(() => ({ text: "x".repeat(1_100_000) }));
    const { verdict, reason } = await perform({ request: { method: "GET", url: at.url } });
    expect([verdict, reason]).toEqual([
      "errored",
      expect.stringContaining("was answered with more than 1024 KB"),
    ]);
    expect(at.seen.length).toBe(1);
  });

  test("reports no address that is none, and no field that would fill the event", async () => {
    const at = await service(() => ({
      json: {
        link: "javascript:alert(1)",
        page: "https://a.example.com/1",
        long: "x".repeat(20_000),
      },
    }));
    const { data, log } = await perform({
      request: { url: at.url, fields: { aUrl: "/link", bUrl: "/page" } },
    });
    expect(data).toEqual({ bUrl: "https://a.example.com/1" });
    expect(log.join()).toContain("The field aUrl is left out");
    expect(
      (await perform({ request: { url: at.url, fields: { long: "/long" } } })).reason,
    ).toContain("with more at /long (field long) than can be reported");
  });
});

describe("a request is sent again", () => {
  const failing = (status: number, times: number, headers = {}) =>
    service((_, count) => (count <= times ? { status, headers } : { json: { ok: 1 } }));

  test.each([
    ["GET", 503],
    ["PUT", 500],
    ["DELETE", 408],
    ["HEAD", 502],
    ["GET", 429],
    ["POST", 429],
    ["PATCH", 429],
  ])("%s after HTTP %i", async (method, status) => {
    const at = await failing(status, 2);
    const { verdict, waitsMs } = await perform({ request: { method, url: at.url } });
    expect([verdict, at.seen.length, waitsMs.length]).toEqual(["pass", 3, 2]);
  });

  test.each([
    ["POST", 500],
    ["POST", 503],
    ["PATCH", 502],
    ["POST", 408],
  ])("%s not after HTTP %i: it may have had its effect", async (method, status) => {
    const at = await failing(status, 2);
    const { verdict, reason } = await perform({ request: { method, url: at.url } });
    expect([verdict, at.seen.length]).toEqual(["errored", 1]);
    expect(reason).toMatch(/answered HTTP \d+; it may or may not have happened$/);
  });

  test("POST, where the service itself drops repetitions", async () => {
    const at = await failing(500, 2);
    expect(await perform({ request: { url: at.url, repeatable: true } })).toMatchObject({
      verdict: "pass",
    });
    expect(at.seen.length).toBe(3);
  });

  test("after as long as Retry-After asks for", async () => {
    const at = await failing(429, 1, { "retry-after": "17" });
    expect((await perform({ request: { url: at.url } })).waitsMs).toEqual([17_000]);
  });

  test.each([
    [{ "retry-after": "3600" }, 3_600_000],
    [{ "retry-after": "60" }, 30_000],
  ])("not where %j is longer than anybody waits", async (headers, leftMs) => {
    const at = await failing(429, 1, headers);
    const { verdict, reason, waitsMs } = await perform({ request: { url: at.url } }, { leftMs });
    expect([verdict, waitsMs]).toEqual(["errored", []]);
    expect(reason).toContain(`answered HTTP 429; it asks to wait ${headers["retry-after"]} s`);
  });

  test("four times at most", async () => {
    const at = await failing(503, 100);
    const { reason } = await perform({ request: { method: "GET", url: at.url } });
    expect([at.seen.length, reason]).toEqual([
      4,
      expect.stringMatching(/answered HTTP 503 4 times$/),
    ]);
  });

  test("where nobody was reached", async () => {
    const at = await service(() => ({}));
    const closed = at.url.replace(/\d+$/, "1");
    const { verdict, reason, waitsMs } = await perform({ request: { url: closed } });
    expect([verdict, waitsMs.length]).toEqual(["errored", 3]);
    expect(reason).toMatch(/failed: ECONNREFUSED, nothing listens there \(tried 4 times\)$/);
  });

  test("GET, but not POST, when the connection broke", async () => {
    const at = await service((_, count) => (count === 1 ? "reset" : {}));
    expect((await perform({ request: { method: "GET", url: at.url } })).verdict).toBe("pass");
    const other = await service(() => "reset");
    expect(await perform({ request: { url: other.url } })).toMatchObject({
      verdict: "errored",
      reason: expect.stringContaining("it may or may not have happened") as string,
    });
    expect(other.seen.length).toBe(1);
  });

  test("GET, but not POST, when no answer came in time", async () => {
    const at = await service((_, count) => (count === 1 ? "hang" : {}));
    expect(
      (await perform({ request: { method: "GET", url: at.url, "timeout-seconds": 0.2 } })).verdict,
    ).toBe("pass");
    const other = await service(() => "hang");
    expect((await perform({ request: { url: other.url, "timeout-seconds": 0.2 } })).reason).toMatch(
      /got no answer within 0.2 s; it may or may not have happened$/,
    );
  });
});

describe("find", () => {
  /** A tracker that keeps what it gets; what it answers to creations is up to the test. */
  const tracker = async (
    onCreate: (count: number) => "answer" | "lose" | "fail",
    { visibleAfter = 0 }: { visibleAfter?: number } = {},
  ) => {
    const kept: { id: number; key: unknown }[] = [];
    let looks = 0;
    const at = await service(({ method, query, body }) => {
      if (method === "GET") {
        looks++;
        const items = kept.filter(({ key }) => key === query.get("key") && looks > visibleAfter);
        return { json: { items } };
      }
      const creations = at.seen.filter((one) => one.method === "POST").length;
      const outcome = onCreate(creations);
      if (outcome !== "fail")
        kept.push({ id: kept.length + 1, key: (body as { key?: unknown }).key });
      return outcome === "answer"
        ? { status: 201, json: { id: kept.length } }
        : outcome === "lose"
          ? "reset"
          : { status: 503 };
    });
    const recipe = {
      find: {
        url: `${at.url}/items?key=\${{ key }}`,
        found: "/items/0",
        fields: { ticket: "/items/0/id" },
      },
      request: { url: `${at.url}/items`, body: { key: "${{ key }}" }, fields: { ticket: "/id" } },
    };
    return { at, recipe, kept };
  };

  test("that finds something spares the request: called twice, there is one ticket", async () => {
    const { recipe, kept } = await tracker(() => "answer");
    expect(await perform(recipe)).toMatchObject({ verdict: "pass", data: { ticket: "1" } });
    const second = await perform(recipe);
    expect(second).toMatchObject({ verdict: "pass", data: { ticket: "1" } });
    expect(second.reason).toContain("it was there already");
    expect(kept.length).toBe(1);
  });

  test("clears up a lost answer", async () => {
    const { recipe, kept } = await tracker(() => "lose");
    const { verdict, reason, data } = await perform(recipe);
    expect([verdict, data, kept.length]).toEqual(["pass", { ticket: "1" }, 1]);
    expect(reason).toMatch(/failed: ECONNRESET, but it was found by GET \S+\/items$/);
  });

  test("waits for services that find new things later, before anything is sent again", async () => {
    const { recipe, kept } = await tracker(() => "lose", { visibleAfter: 3 });
    expect(await perform(recipe)).toMatchObject({ verdict: "pass", data: { ticket: "1" } });
    expect(kept.length).toBe(1);
  });

  test("that does not find what got no clear answer lets it be sent once more", async () => {
    const { recipe, kept } = await tracker((count) => (count === 1 ? "fail" : "answer"));
    expect(await perform(recipe)).toMatchObject({ verdict: "pass", data: { ticket: "1" } });
    expect(kept.length).toBe(1);
  });

  test("that never finds it says what is not known", async () => {
    const { at, recipe } = await tracker(() => "fail");
    const { verdict, reason } = await perform(recipe);
    expect([verdict, reason]).toEqual([
      "errored",
      expect.stringMatching(/answered HTTP 503; it may or may not have happened$/),
    ]);
    expect(at.seen.filter(({ method }) => method === "POST").length).toBe(2);
  });

  test("sees what another run did at the same moment: the first one counts, the other is told", async () => {
    let other = false;
    const at = await service(({ method }) => {
      if (method === "POST") {
        other = true;
        return { status: 201, json: { id: 8 } };
      }
      return { json: { items: other ? [{ id: 7 }, { id: 8 }] : [] } };
    });
    const { verdict, reason, data } = await perform({
      find: { url: at.url, found: "/items/0/id", fields: { ticket: "/items/0/id" } },
      request: { url: at.url, fields: { ticket: "/id" } },
    });
    expect([verdict, data]).toEqual(["warning", { ticket: "7" }]);
    expect(reason).toContain('ticket "8" is a duplicate of "7", close it');
  });

  test("that fails keeps the request from being sent blindly", async () => {
    const at = await service(({ method }) => (method === "GET" ? { status: 403 } : {}));
    const { verdict, reason } = await perform({
      find: { url: at.url, found: "/a" },
      request: { url: at.url },
    });
    expect([verdict, at.asked()]).toEqual(["errored", ["GET /"]]);
    expect(reason).toMatch(/lacks a permission, so nothing was sent: it might be there already$/);
  });

  test("that has to find something sends nothing where nothing is", async () => {
    const at = await service(() => ({ json: { items: [] } }));
    const { verdict, reason } = await perform({
      find: { url: at.url, found: "/items/0", "must-exist": true, "patience-seconds": 5 },
      request: { url: at.url },
    });
    expect([verdict, new Set(at.asked())]).toEqual(["errored", new Set(["GET /"])]);
    expect(at.seen.length).toBeGreaterThan(1);
    expect(reason).toContain("found nothing to change at /items/0");
  });

  test("that finds it as it shall be leaves it alone", async () => {
    const at = await service(() => ({ json: { id: 1, state: 7 } }));
    const { verdict, reason, data } = await perform({
      find: {
        url: at.url,
        found: "/id",
        "must-exist": true,
        "done-when": { "/state": ["6", "7"] },
        fields: { state: "/state" },
      },
      request: { url: at.url },
    });
    expect([verdict, data, at.asked()]).toEqual(["pass", { state: "7" }, ["GET /"]]);
    expect(reason).toContain("it was so already");
  });

  test("hands on what it found", async () => {
    const at = await service(({ method }) =>
      method === "GET" ? { json: { id: "a/b" } } : { status: 204 },
    );
    await perform({
      find: { url: at.url, found: "/id", "must-exist": true, fields: { id: "/id" } },
      request: { method: "PATCH", url: `${at.url}/items/\${{ fields.id }}` },
    });
    expect(at.asked()).toEqual(["GET /", "PATCH /items/a%2Fb"]);
  });

  test.each([null, "", [], {}, false, 0])("takes %j for nothing", async (value) => {
    const at = await service(() => ({ json: { at: value } }));
    await perform({ find: { url: at.url, found: "/at" }, request: { url: at.url } });
    expect(at.asked()).toContain("POST /");
  });
});

describe("reading back", () => {
  const recipeFor = (url: string, more: object = {}) => ({
    request: { url, body: {} },
    "read-back": {
      url,
      expect: { "/enabled": "${{ with.state == 'on' }}" },
      fields: { enabled: "/enabled" },
      ...more,
    },
  });
  const flag = (
    states: readonly unknown[],
    post: () => "reset" | { status: number } = () => ({ status: 200 }),
  ) => {
    let reads = 0;
    return service(({ method }) =>
      method === "GET"
        ? { json: { enabled: states[Math.min(reads++, states.length - 1)] } }
        : post(),
    );
  };
  const values = { with: { state: "on" } };

  test("confirms what was asked for, after a while where it takes one", async () => {
    const at = await flag([false, false, true]);
    const { verdict, data, reason } = await perform(recipeFor(at.url), { values });
    expect([verdict, data]).toEqual(["pass", { enabled: "true" }]);
    expect(reason).toMatch(/answered HTTP 200; read back by GET 127/);
  });

  test("finds out that a service said 200 and did not do it", async () => {
    const at = await flag([false]);
    const { verdict, reason, waitsMs } = await perform(
      recipeFor(at.url, { "patience-seconds": 10 }),
      { values },
    );
    expect(verdict).toBe("errored");
    expect(reason).toMatch(
      /^POST \S+ answered HTTP 200, but reading it back failed: GET \S+ answered HTTP 200, but \/enabled is "false", expected "true"$/,
    );
    expect(waitsMs.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(10_000);
  });

  test("clears up a lost answer both ways", async () => {
    const happened = await flag([true], () => "reset");
    expect(await perform(recipeFor(happened.url), { values })).toMatchObject({ verdict: "pass" });
    const not = await flag([false], () => "reset");
    const { verdict, reason } = await perform(recipeFor(not.url), { values });
    expect([verdict, reason]).toEqual([
      "errored",
      expect.stringContaining("it may or may not have happened, and reading it back failed"),
    ]);
  });

  test("cannot clear up a lost answer that held what to ask for", async () => {
    const at = await service(({ method }) => (method === "POST" ? "reset" : { json: {} }));
    const { verdict, reason } = await perform({
      request: { url: at.url, fields: { id: "/id" } },
      "read-back": { url: `${at.url}/\${{ fields.id }}` },
    });
    expect([verdict, at.asked()]).toEqual(["errored", ["POST /"]]);
    expect(reason).toMatch(/it may or may not have happened$/);
  });

  test("that is forbidden ends at once", async () => {
    const at = await service(({ method }) =>
      method === "GET" ? { status: 403 } : { status: 201 },
    );
    const { verdict, reason, waitsMs } = await perform(recipeFor(at.url), { values });
    expect([verdict, waitsMs]).toEqual(["errored", []]);
    expect(reason).toContain("answered HTTP 201, but reading it back failed: GET");
  });

  test("is patient with what is not there yet", async () => {
    const at = await service(({ method }, count) =>
      method === "POST"
        ? { status: 201 }
        : count < 4
          ? { status: 404 }
          : { json: { enabled: true } },
    );
    expect((await perform(recipeFor(at.url), { values })).verdict).toBe("pass");
  });

  test("finds a part of a text, and an item of a list", async () => {
    const at = await service(() => ({
      json: { notes: `before ${RUN_URL} after`, labels: ["a", "b"], id: TRIGGERED_ID },
    }));
    const expecting = (expect: object) =>
      perform({
        request: { url: at.url },
        "read-back": { url: at.url, "patience-seconds": 0, expect } as never,
      });
    expect(
      (await expecting({ "/notes": { contains: "${{ run.url }}" }, "/labels": { contains: "b" } }))
        .verdict,
    ).toBe("pass");
    expect((await expecting({ "/labels": { contains: "c" } })).reason).toContain(
      '/labels is a list, expected something with "c"',
    );
    // Of an empty text anything would be a part.
    expect((await expecting({ "/notes": { contains: "${{ event.data.nothing }}" } })).verdict).toBe(
      "errored",
    );
  });
});
