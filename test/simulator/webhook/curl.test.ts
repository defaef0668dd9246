import type { HttpRequest } from "../../../simulator/webhook";
import { runCurl } from "../../../simulator/webhook/curl";

interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

async function run(
  args: readonly string[],
  answer: { status: number; body: string } | Error = { status: 200, body: "ok" },
) {
  const requests: Recorded[] = [];
  const httpRequest: HttpRequest = async (method, url, headers, body) => {
    requests.push({ method, url, headers, body });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { ...(await runCurl(["curl", ...args], httpRequest)), requests };
}

test("the documented v1alpha1 command becomes its request", async () => {
  const { requests, exitStatus } = await run([
    "--header",
    "Content-Type: application/json",
    "--request",
    "POST",
    "--data",
    '{"event_type":"x"}',
    "https://api.github.com/repos/octo/demo/dispatches",
    "--fail-with-body",
  ]);
  expect(exitStatus).toBe(0);
  expect(requests).toEqual([
    {
      method: "POST",
      url: "https://api.github.com/repos/octo/demo/dispatches",
      body: '{"event_type":"x"}',
      headers: { "User-Agent": "curl", Accept: "*/*", "Content-Type": "application/json" },
    },
  ]);
});

test("curl: method, body and content type by what is asked for", async () => {
  const cases: readonly [string[], Partial<Recorded>][] = [
    [["https://h/"], { method: "GET", body: undefined }],
    [
      ["-d", "a=1", "-d", "b=2", "https://h/"],
      {
        method: "POST",
        body: "a=1&b=2",
        headers: {
          "User-Agent": "curl",
          Accept: "*/*",
          "Content-Type": "application/x-www-form-urlencoded",
        },
      },
    ],
    [["-XPUT", "-da=1", "https://h/"], { method: "PUT", body: "a=1" }],
    [["-sSX", "DELETE", "--url", "https://h/"], { method: "DELETE" }],
    [
      ["-G", "-d", "q=1", "https://h/?a=b"],
      { method: "GET", url: "https://h/?a=b&q=1", body: undefined },
    ],
    [["--json", "{", "--json", "}", "--", "https://h/"], { body: "{}" }],
    [
      ["--json", "{}", "https://h/"],
      {
        method: "POST",
        headers: {
          "User-Agent": "curl",
          Accept: "application/json",
          "Content-Type": "application/json",
        },
      },
    ],
    [["--data-raw", "@x", "https://h/"], { body: "@x" }],
    [["--data-urlencode", "m=a b&c", "https://h/"], { body: "m=a+b%26c" }],
    [
      ["-u", "me:pw", "https://h/"],
      { headers: { "User-Agent": "curl", Accept: "*/*", Authorization: "Basic bWU6cHc=" } },
    ],
    [
      ["https://me:pw@h/"],
      {
        url: "https://h/",
        headers: { "User-Agent": "curl", Accept: "*/*", Authorization: "Basic bWU6cHc=" },
      },
    ],
    [
      ["-H", "Accept:", "-H", "no colon", "-A", "me", "https://h/"],
      { headers: { "User-Agent": "me" } },
    ],
    [["h/path"], { url: "http://h/path" }],
    [["--proxy", "http://p:1", "-k", "-m", "5", "https://h/"], { url: "https://h/" }],
  ];
  for (const [args, expected] of cases)
    expect((await run(args)).requests).toEqual([expect.objectContaining(expected)]);
});

test("curl exit 22 is HTTP 400 and more, with the body kept; a redirect is a success", async () => {
  expect(await run(["https://h"], { status: 400, body: "bad" })).toMatchObject({
    exitStatus: 22,
    output: "bad",
  });
  expect(await run(["https://h"], { status: 399, body: "x" })).toMatchObject({
    exitStatus: 0,
    output: "x",
  });
  expect(await run(["https://h"], { status: 302, body: "moved" })).toMatchObject({
    exitStatus: 0,
    output: "moved",
  });
});

test("curl: a failed connection has curl's exit status", async () => {
  const failing = (code: string) => Object.assign(new Error(code), { code });
  expect((await run(["https://h"], failing("ENOTFOUND"))).exitStatus).toBe(6);
  expect((await run(["https://h"], failing("ECONNREFUSED"))).exitStatus).toBe(7);
  expect((await run(["https://h"], failing("ECONNRESET"))).exitStatus).toBe(56);
  expect((await run(["https://h"], new Error("anything"))).exitStatus).toBe(7);
});

test("curl: wrong use ends before a request is sent", async () => {
  for (const [args, exitStatus] of [
    [["-X", "POST"], 2],
    [["https://h", "--header"], 2],
    [["-", "https://h"], 2],
    [["https://h/a b"], 3],
    [["https://"], 3],
    [["ftp://h/x"], 1],
  ] as const) {
    expect(await run(args)).toMatchObject({ exitStatus, requests: [] });
  }
});

test("curl: several URLs are several requests, the last one decides", async () => {
  const { requests, output } = await run(["-d", "x", "https://a/", "https://b/"]);
  expect(requests.map(({ url, body }) => [url, body])).toEqual([
    ["https://a/", "x"],
    ["https://b/", "x"],
  ]);
  expect(output).toBe("okok");
});

test("curl: what is not interpreted says that it is not simulated", async () => {
  await expect(run(["--location", "https://h"])).rejects.toThrow(
    "curl option --location is not simulated",
  );
  await expect(run(["-L", "https://h"])).rejects.toThrow("curl option -L is not simulated");
  await expect(run(["-f", "https://h"])).rejects.toThrow("curl option -f is not simulated");
  await expect(run(["-I", "https://h"])).rejects.toThrow("curl option -I is not simulated");
  await expect(run(["https://h/ü"])).rejects.toThrow(
    "a URL with characters outside ASCII (https://h/ü) is not simulated",
  );
  await expect(run(["--constructor", "https://h"])).rejects.toThrow(
    "curl option --constructor is not simulated",
  );
  await expect(run(["--data-binary", "@/etc/hosts", "https://h"])).rejects.toThrow(
    "sending a file with curl --data-binary @/etc/hosts is not simulated",
  );
  await expect(run(["-d@/etc/hosts", "https://h"])).rejects.toThrow("is not simulated");
  await expect(run(["https://h/{a,b}"])).rejects.toThrow(
    "curl's URL globbing (https://h/{a,b}) is not simulated",
  );
});
