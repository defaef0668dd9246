import fc from "fast-check";
import { contextsOf } from "../../../src/catalogue/expression";
import { UserError } from "../../../src/domain/errors";
import type { Json } from "../../../src/domain/text/json";
import { addressOf } from "../../../src/jobs/http/address";
import { parseRecipe } from "../../../src/jobs/http/recipe";
import { perform, service } from "./scene";
import { codePoint } from "../../support/texts";

const refused = (http: unknown): string => {
  try {
    parseRecipe(http as Json, "with.http");
    return "";
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
};
const withUrl = (url: string, base?: string) =>
  refused({ ...(base !== undefined && { base }), request: { url } });

describe("no value of an event chooses where a request goes", () => {
  test.each([
    "${{ event.data.url }}",
    "https://${{ event.data.host }}/x",
    "https://${{ event.data.host }}.example.com/x",
    "https://example.com${{ event.data.path }}",
    "https://example.com:${{ event.data.port }}/",
    "https://${{ format('{0}', task.service) }}/",
    "${{ env.URL || event.data.url }}",
    "${{ env[event.data.name] }}/x",
    "https://${{ fields.host }}/",
    "htt${{ key }}ps://example.com/",
    "https://user@example.com/",
    "https://user:word@example.com/${{ key }}",
    "https:///${{ key }}",
    "https://example.com\\${{ key }}",
    "http://example.com/",
    "ftp://example.com/",
    "//example.com/",
    "example.com/x",
  ])("%s is refused before anything is sent", (url) => {
    expect(withUrl(url)).toMatch(/^with\.http\.request\.url: /);
  });

  test.each([
    "https://example.com/${{ event.data.id }}",
    "https://example.com?q=${{ event.data.id }}",
    "${{ env.URL }}/x/${{ event.data.id }}",
    "https://${{ env.HOST }}/${{ key }}",
    "http://localhost:1234/",
    "http://127.0.0.1/x",
    "http://[::1]:80/${{ key }}",
  ])("%s is fine", (url) => {
    expect(withUrl(url)).toBe("");
  });

  test.each([
    ["/x", undefined],
    ["/x", "https://${{ event.data.host }}/"],
    ["/${{ key }}", "http://example.com"],
  ])("nor behind a base: %s behind %s", (url, base) => {
    expect(withUrl(url, base)).toMatch(/^with\.http\.(request\.url|base): /);
  });

  test.each([
    ["https://example.com", "the host ends where a value begins"],
    ["http://example.com/", "only https"],
    ["example.com/", "has to begin with https://"],
    ["https://a:b@example.com/", "without a name or password"],
    ["javascript:alert(1)", "has to begin with https://"],
  ])("a variable that says %s is refused, too", async (URL, words) => {
    const recipe = { request: { url: "${{ env.URL }}${{ event.data.path }}" } };
    await expect(
      perform(recipe, { env: { URL }, data: { path: ".attacker.example" } }),
    ).rejects.toThrow(words);
  });

  test("whatever the values are, the host stays and each value stays one piece", () => {
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: codePoint }),
      fc.constantFrom(
        "..",
        ".",
        "%2e%2e",
        "a/b",
        "//evil.example",
        "?x=1",
        "#",
        "@evil.example",
        "\\evil",
        "a&b=c",
        "\r\nHost: x",
        "\ud800",
        "%00",
        "%",
      ),
    );
    fc.assert(
      fc.property(value, value, (piece, query) => {
        const context = contextsOf({ event: { piece, query } });
        let address;
        try {
          address = addressOf(
            "https://api.example.com/v1/${{ event.piece }}/end?q=${{ event.query }}&z=1",
            context,
            "url",
          );
        } catch (error) {
          // Empty and dots would be another path.
          expect(error).toBeInstanceOf(UserError);
          expect(["", ".", ".."]).toContain(piece.replace(/%2e/gi, "."));
          return;
        }
        const { origin, pathname, searchParams, hash, username } = new URL(address.href);
        expect([origin, hash, username]).toEqual(["https://api.example.com", "", ""]);
        expect(pathname.split("/").map(decodeURIComponent)).toEqual([
          "",
          "v1",
          piece.toWellFormed(),
          "end",
        ]);
        expect([...searchParams]).toEqual([
          ["q", query.toWellFormed()],
          ["z", "1"],
        ]);
        expect(address.shown).not.toContain("?");
      }),
    );
  });

  test("a value cannot be a part of a path that leads elsewhere", () => {
    const to = (url: string, id: string) => () =>
      addressOf(url, contextsOf({ event: { id } }), "url");
    expect(to("https://a.example.com/x/${{ event.id }}", "..")).toThrow("leads elsewhere");
    expect(to("https://a.example.com/x/%2e${{ event.id }}", ".")).toThrow("leads elsewhere");
    expect(to("https://a.example.com/x/${{ event.id }}/y", "")).toThrow("is empty");
    expect(to("https://a.example.com/${{ event.id }}", "x".repeat(2_001))).toThrow("at most 2000");
    expect(() =>
      addressOf("https://a.example.com/${{ event }}", contextsOf({ event: { a: 1 } }), "url"),
    ).toThrow("is an object");
  });

  test("characters that servers refuse are encoded, and spaces may be written", () => {
    expect(
      addressOf("https://a.example.com/?q=x = ${{ event }}^y|z", contextsOf({ event: "1" }), "url")
        .href,
    ).toBe("https://a.example.com/?q=x%20=%201%5Ey%7Cz");
  });
});

describe("headers", () => {
  test.each([
    "${{ event.data.x }}",
    "Bearer ${{ with.token }}",
    "${{ task.service }}",
    "${{ fields.a }}",
    "${{ card.title }}",
    "${{ env.A || event.id }}",
  ])("do not take %s", (value) => {
    expect(
      refused({
        request: { url: "https://example.com", headers: { "X-A": value }, fields: { a: "/a" } },
      }),
    ).toContain("with.http.request.headers.X-A: a header may hold env, run, key only");
  });

  test.each([
    "Host",
    "content-length",
    "Transfer-Encoding",
    "Proxy-Authorization",
    "Connection",
    "X A",
    "X:A",
    "X\nA",
    "",
  ])("are not called %j", (name) => {
    expect(
      refused({ request: { url: "https://example.com", headers: { [name]: "x" } } }),
    ).toContain("expected the name of a header");
  });

  test.each(["a\r\nX-Evil: 1", "a\nb", "a\u0000b", "ä"])("never carry %j", async (SECRET) => {
    const at = await service(() => ({}));
    const { verdict, reason } = await perform(
      { request: { url: at.url, headers: { "X-A": "${{ env.SECRET }}" } } },
      { env: { SECRET } },
    );
    expect([verdict, at.seen.length]).toEqual(["errored", 0]);
    expect(reason).toBe(
      "with.http: request.headers.X-A: the value holds a line break or another character that a header cannot carry",
    );
  });

  test("a key that an event has chosen becomes a harmless one, the same every time", async () => {
    const at = await service(() => ({}));
    const send = (key: string) =>
      perform(
        {
          request: {
            method: "GET",
            url: `${at.url}/?jql=label = "\${{ key }}"`,
            headers: { "Idempotency-Key": "${{ key }}" },
          },
        },
        { values: { key } },
      );
    await send('problem-x" OR project = "SECRET');
    await send('problem-x" OR project = "SECRET');
    await send("problem-y\r\nX-Evil: 1");
    await send("keptn-7b0c2c7e");
    const keys = at.seen.map(({ headers }) => headers["idempotency-key"]);
    expect(keys[0]).toMatch(/^problem-[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).toMatch(/^problem-[0-9a-f]{32}$/);
    expect(keys[3]).toBe("keptn-7b0c2c7e");
    expect(at.seen[0]?.query.get("jql")).toBe(`label = "${keys[0] ?? ""}"`);
  });
});

describe("secrets", () => {
  test("are named one by one, and none of the event's values is taken for one", () => {
    const body = (text: string) =>
      refused({ request: { url: "https://example.com", body: { a: text } } });
    for (const text of [
      "${{ env }}",
      "${{ toJSON(env) }}",
      "${{ env.* }}",
      "${{ env[event.x] }}",
      "${{ join(env.*, ',') }}",
    ])
      expect([text, body(text)]).toEqual([
        text,
        expect.stringContaining("name the variable of env"),
      ]);
    expect(body("${{ env.CLOUD_AUTOMATION_SERVICE }}")).toContain("comes from an event");
    expect(body("${{ secrets.TOKEN }}")).toContain("the context secrets does not exist here");
  });

  test("that are not set end the task before anything is sent, naming where they belong", async () => {
    const at = await service(() => ({}));
    const recipe = {
      find: { url: at.url, found: "/a" },
      request: {
        url: at.url,
        headers: { A: "${{ env.TOKEN }}" },
        sign: { header: "B", "secret-env": "SHARED" },
      },
    };
    await expect(perform(recipe)).rejects.toThrow(
      "with.http: env.SHARED, env.TOKEN are not set; add such lines NAME=… to the secret JOB_ENV",
    );
    await expect(perform(recipe, { env: { SHARED: "s" } })).rejects.toThrow(
      "env.TOKEN is not set; add the line TOKEN=… to the secret JOB_ENV",
    );
    expect(at.seen).toEqual([]);
    expect(
      (await perform({ request: { url: at.url, headers: { A: "${{ env.OTHER || 'none' }}" } } }))
        .verdict,
    ).toBe("pass");
  });

  test("of the environment that no expression names stay out of what expressions see", async () => {
    const at = await service(() => ({}));
    await perform(
      {
        request: {
          url: at.url,
          body: {
            a: "${{ env.constructor || 'nothing' }}",
            b: "${{ env.__proto__ || 'nothing' }}",
          },
        },
      },
      { env: { SECRET: "x" } },
    );
    expect(at.seen[0]?.body).toEqual({ a: "nothing", b: "nothing" });
  });

  test("are masked in the event, hosts are not: links have them", async () => {
    const at = await service(() => ({}));
    const masks = async (recipe: object, env: Record<string, string>) =>
      (await perform({ request: recipe } as Json, { env })).result.masks;
    const { host } = new URL(at.url);
    expect(await masks({ url: "${{ env.HOOK }}" }, { HOOK: `${at.url}/services/T0/B0` })).toEqual([
      `${at.url}/services/T0/B0`,
      "/services/T0/B0",
    ]);
    expect(await masks({ url: "${{ env.BASE }}/x" }, { BASE: at.url })).toEqual([]);
    expect(await masks({ url: "http://${{ env.HOST }}/x" }, { HOST: host })).toEqual([]);
    expect(
      await masks({ url: `${at.url}/bot\${{ env.BOT }}/send` }, { BOT: "123:abcdef" }),
    ).toEqual(["123:abcdef"]);
    expect(
      await masks(
        { url: at.url, headers: { Authorization: "Basic ${{ env.BASIC }}" } },
        { BASIC: Buffer.from("me@example.com:pass word").toString("base64") },
      ),
    ).toEqual([Buffer.from("me@example.com:pass word").toString("base64"), "pass word"]);
  });

  test("in the path of a webhook are not shown", async () => {
    const at = await service(() => ({ status: 404, text: "no_service" }));
    const { reason, log } = await perform(
      { request: { url: "${{ env.HOOK }}" } },
      { env: { HOOK: `${at.url}/services/T0/B0?sig=abc` } },
    );
    expect(reason).toBe(`POST ${new URL(at.url).host}/*** answered HTTP 404 (no_service)`);
    expect(log.join()).not.toContain("T0");
  });
});

test("redirects are not followed: the secret would go along", async () => {
  const other = await service(() => ({}));
  const at = await service(() => ({ status: 307, headers: { location: other.url } }));
  expect(await perform({ request: { url: at.url } })).toMatchObject({
    verdict: "errored",
    reason: expect.stringContaining("redirects are not followed") as string,
  });
  expect(other.seen).toEqual([]);
});

test("a text body takes no values of an event: they could end a text inside and begin something else", () => {
  expect(
    refused({ request: { url: "https://example.com", body: '{"a": "${{ event.data.x }}"}' } }),
  ).toContain("with.http.request.body: a text is sent as it stands");
});

test("names of prototypes are names like others, in events and in answers", async () => {
  const at = await service(() => ({
    text: '{"__proto__": {"polluted": "yes"}, "constructor": {"name": "n"}, "a": {"__proto__": "p"}}',
  }));
  const data = JSON.parse('{"x": {"__proto__": {"polluted": 1}}}') as { x: Json };
  const performed = await perform(
    {
      request: {
        url: at.url,
        body: "${{ event.data.x }}",
        fields: {
          a: "/__proto__/polluted",
          b: "/constructor/name",
          c: "/a",
          d: { pointer: "/toString", optional: true },
          e: { pointer: "/a/hasOwnProperty", optional: true },
        },
      },
    },
    { data },
  );
  expect(at.seen[0]?.text).toBe('{"__proto__":{"polluted":1}}');
  expect(performed.data).toMatchObject({ a: "yes", b: "n" });
  expect(Object.keys(performed.data)).toEqual(["a", "b", "c"]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
