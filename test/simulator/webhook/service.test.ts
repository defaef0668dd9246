import {
  Bench,
  DISPATCHES,
  SUBSCRIPTION,
  alphaFile,
  betaFile,
  keptnEvent,
  request,
} from "./support";

const NO_CONFIG = "could not retrieve Webhook config: no valid webhook config found";

describe("which events arrive", () => {
  test("no matching subscription: nothing happens", async () => {
    const bench = new Bench(betaFile());
    bench.subscriptions = [];
    await bench.handle();
    expect([bench.answers, bench.requests]).toEqual([[], []]);
  });

  test("the filter of a subscription: empty lists mean all", async () => {
    for (const [filter, requests] of [
      [{ projects: [], stages: [], services: [] }, 1],
      [{ projects: ["shop"], stages: ["staging"], services: ["cart"] }, 1],
      [{ projects: ["shop"], stages: ["production"], services: [] }, 0],
      [{ projects: ["shop"], stages: ["staging"], services: ["other"] }, 0],
      [{ projects: ["other"], stages: [], services: [] }, 0],
    ] as const) {
      const bench = new Bench(betaFile());
      bench.subscriptions = [
        {
          id: SUBSCRIPTION,
          event: "sh.keptn.event.deployment.triggered",
          filter: {
            projects: [...filter.projects],
            stages: [...filter.stages],
            services: [...filter.services],
          },
        },
      ];
      await bench.handle();
      expect(bench.requests).toHaveLength(requests);
    }
  });

  test("the event of a subscription may be a subject with wildcards", async () => {
    const cases: readonly [string, number][] = [
      ["sh.keptn.>", 1],
      ["sh.keptn.event.*.triggered", 1],
      ["sh.keptn.event.deployment.triggered", 1],
      ["sh.keptn.event.*", 0],
      ["sh.keptn.event.test.triggered", 0],
    ];
    for (const [event, requests] of cases) {
      const bench = new Bench(betaFile());
      bench.subscriptions = [
        { id: SUBSCRIPTION, event, filter: { projects: [], stages: [], services: [] } },
      ];
      await bench.handle();
      expect([event, bench.requests.length]).toEqual([event, requests]);
    }
  });

  test("an event that already has temporaryData without distributor never fires", async () => {
    const bench = await new Bench(betaFile()).handle(
      keptnEvent({}, { temporaryData: { mine: true } }),
    );
    expect([bench.answers, bench.requests]).toEqual([[], []]);
    expect(bench.logged).toEqual(["will not handle event: no subscription ID found in event"]);
  });

  test("an echoed distributor entry is overwritten, so the webhook fires", async () => {
    const bench = await new Bench(betaFile()).handle(
      keptnEvent({}, { temporaryData: { distributor: { subscriptionID: "old" } } }),
    );
    expect(bench.requests).toHaveLength(1);
  });

  test("only types of exactly five segments: no sequence event, no status.changed, no problem", async () => {
    for (const type of [
      "sh.keptn.event.staging.release.triggered",
      "sh.keptn.event.deployment.status.changed",
      "sh.keptn.events.problem",
    ]) {
      const bench = new Bench(betaFile());
      bench.subscriptions = [
        {
          id: SUBSCRIPTION,
          event: "sh.keptn.>",
          filter: { projects: [], stages: [], services: [] },
        },
      ];
      await bench.handle(keptnEvent({ type }));
      expect([bench.answers, bench.requests]).toEqual([[], []]);
    }
  });

  test("project, stage and service must be in the data", async () => {
    const bench = new Bench(betaFile());
    bench.subscriptions = [
      { id: SUBSCRIPTION, event: "sh.keptn.>", filter: { projects: [], stages: [], services: [] } },
    ];
    await bench.handle(keptnEvent({ data: { project: "shop", stage: "staging" } }));
    expect([bench.answers, bench.requests]).toEqual([[], []]);
  });

  test("a label that is no text: the event is dropped", async () => {
    const bench = await new Bench(betaFile()).handle(keptnEvent({}, { labels: { n: 1 } }));
    expect([bench.answers, bench.requests]).toEqual([[], []]);
  });
});

describe("where the file is looked for", () => {
  const urlOf = (level: string): string =>
    betaFile({}, [request({ url: `https://${level}.example/x` })]);

  test("service before stage before project", async () => {
    const files = {
      "shop/staging/cart": urlOf("service"),
      "shop/staging": urlOf("stage"),
      shop: urlOf("project"),
    };
    expect((await new Bench(files).handle()).requests[0]?.url).toBe("https://service.example/x");
    expect(
      (await new Bench({ ...files, "shop/staging/cart": "broken: [" }).handle()).requests[0]?.url,
    ).toBe("https://stage.example/x");
    expect((await new Bench({ shop: files.shop }).handle()).requests[0]?.url).toBe(
      "https://project.example/x",
    );
  });

  test("a level without an entry for the subscription is passed over", async () => {
    const bench = await new Bench({
      "shop/staging/cart": urlOf("service").replaceAll(SUBSCRIPTION, "other"),
      shop: urlOf("project"),
    }).handle();
    expect(bench.requests[0]?.url).toBe("https://project.example/x");
  });

  test("no matching entry or unusable file: one started, one errored finished", async () => {
    const unusable = betaFile({}, [request(), request({ method: "PATCH" })]);
    for (const files of [{}, { shop: unusable }, { shop: betaFile({ subscriptionID: "other" }) }]) {
      const bench = await new Bench(files).handle();
      expect(bench.kinds()).toEqual(["started", "finished"]);
      expect(bench.answers[1]?.data).toEqual({
        project: "shop",
        stage: "staging",
        service: "cart",
        labels: null,
        status: "errored",
        result: "fail",
        message: NO_CONFIG,
      });
      expect(bench.requests).toEqual([]);
    }
  });
});

describe("modes", () => {
  const two = [request(), request({ url: "https://h/second" })];

  test("passive on a non-triggered event: nothing is sent, whatever the flags and the outcome", async () => {
    for (const type of ["started", "finished", "invalidated"].map(
      (kind) => `sh.keptn.event.deployment.${kind}`,
    )) {
      for (const entry of [{}, { sendFinished: true }, { sendStarted: false }]) {
        const bench = new Bench(betaFile(entry));
        bench.status = [type.endsWith("started") ? 500 : 204];
        await bench.handle(keptnEvent({ type, triggeredid: "t" }));
        expect([bench.kinds(), bench.requests.length]).toEqual([[], 1]);
      }
      expect((await new Bench({}).handle(keptnEvent({ type }))).answers).toEqual([]);
    }
  });

  test("passive on triggered: one started, all requests in order, one finished with the responses", async () => {
    const bench = new Bench(betaFile({ sendFinished: true }, two));
    bench.body = "ok";
    await bench.handle(keptnEvent({}, { labels: { run: "1" } }));
    expect(bench.kinds()).toEqual(["started", "finished"]);
    expect(bench.requests.map(({ url }) => url)).toEqual([DISPATCHES, "https://h/second"]);
    expect(bench.answers[1]).toEqual({
      type: "sh.keptn.event.deployment.finished",
      source: "webhook-service",
      triggeredid: keptnEvent().id,
      shkeptncontext: keptnEvent().shkeptncontext,
      data: {
        project: "shop",
        stage: "staging",
        service: "cart",
        labels: { run: "1" },
        status: "succeeded",
        result: "pass",
        deployment: { responses: ["ok", "ok"] },
      },
    });
  });

  test("active: one started per entry in requests, no finished", async () => {
    expect((await new Bench(betaFile({}, two)).handle()).kinds()).toEqual(["started", "started"]);
    expect((await new Bench(betaFile()).handle()).kinds()).toEqual(["started"]);
  });

  test("fully delegated: nothing on success", async () => {
    const bench = await new Bench(betaFile({ sendStarted: false })).handle();
    expect([bench.kinds(), bench.requests.length]).toEqual([[], 1]);
  });

  test("odd: a finished without a started", async () => {
    expect(
      (await new Bench(betaFile({ sendStarted: false, sendFinished: true })).handle()).kinds(),
    ).toEqual(["finished"]);
  });

  test("the started carries the common part of the parent's data, status and result of the task before included", async () => {
    const event = keptnEvent(
      { gitcommitid: "abc" },
      { status: "succeeded", result: "warning", message: "", labels: { a: "b" }, test: { x: 1 } },
    );
    const [started] = (await new Bench(betaFile()).handle(event)).answers;
    expect(started?.data).toEqual({
      project: "shop",
      stage: "staging",
      service: "cart",
      status: "succeeded",
      result: "warning",
      labels: { a: "b" },
    });
    expect(started).not.toHaveProperty("gitcommitid");
  });

  test("a JSON object as response is one, anything else stays text, 204 gives the empty text", async () => {
    for (const [body, response] of [
      ['{"n":1}', { n: 1 }],
      ["[1]", "[1]"],
      ["null", "null"],
      ["plain", "plain"],
      ["", ""],
    ] as const) {
      const bench = new Bench(betaFile({ sendFinished: true }));
      bench.body = body;
      await bench.handle();
      expect(bench.answers[1]?.data["deployment"]).toEqual({ responses: [response] });
    }
  });
});

describe("failures", () => {
  const three = [request(), request({ url: "https://h/2" }), request({ url: "https://h/3" })];

  test("failure in passive mode: the one finished, errored", async () => {
    const bench = new Bench(betaFile({ sendFinished: true }, three));
    bench.status = [204, 500];
    await bench.handle();
    expect(bench.kinds()).toEqual(["started", "finished"]);
    expect(bench.answers[1]?.data).toMatchObject({ status: "errored", result: "fail" });
    expect(bench.requests).toHaveLength(2);
  });

  test("failure in active mode: one errored finished for the failing and each request not executed", async () => {
    const bench = new Bench(betaFile({}, three));
    bench.status = [204, 500];
    await bench.handle();
    expect(bench.kinds()).toEqual(["started", "started", "started", "finished", "finished"]);
    expect(bench.requests).toHaveLength(2);
  });

  test("failure when fully delegated: an errored finished without a started", async () => {
    const bench = new Bench(betaFile({ sendStarted: false }));
    bench.status = [401];
    expect((await bench.handle()).kinds()).toEqual(["finished"]);
  });

  test("the message has the unrendered request, the exit status and the response body", async () => {
    const bench = new Bench(betaFile());
    bench.status = [422];
    bench.body = '{"message":"no"}';
    await bench.handle();
    expect(bench.message()).toBe(
      `could not execute request 'curl --request POST --data '{"id":"{{.id}}"}' ` +
        `${DISPATCHES}': error during curl request execution: exit status 22.\nResponse: ` +
        `\n{"message":"no"}`,
    );
  });

  test("a template error names the unrendered request", async () => {
    const bench = await new Bench(betaFile({}, [request({ payload: "{{.data.x}}" })])).handle();
    expect(bench.message()).toBe(
      "could not parse request 'curl --request POST --data '{{.data.x}}' " +
        `${DISPATCHES}' : template: :1:35: executing "" at <.data.x>: map has no entry ` +
        `for key "x"`,
    );
    expect(bench.requests).toEqual([]);
  });

  test("a denied URL fails before rendering, a denied character after", async () => {
    const url = await new Bench(betaFile({}, [request({ url: "https://localhost/x" })])).handle();
    expect(url.message()).toBe(
      "creating CURL request failed: curl command contains denied URL 'localhost'",
    );
    const character = await new Bench(betaFile({}, [request({ payload: "{{.data.m}}" })])).handle(
      keptnEvent({}, { m: "a -> b" }),
    );
    expect(character.message()).toBe(
      "could not execute request 'curl --request POST --data '{{.data.m}}' " +
        `${DISPATCHES}': curl command contains denied character '>'`,
    );
  });

  test("secret values in the message become ***", async () => {
    const bench = new Bench(
      betaFile({
        envFrom: [{ name: "t", secretRef: { name: "github-secret", key: "GITHUBTOKEN" } }],
      }),
    );
    bench.status = [403];
    bench.body = "token ghp_secret is bad";
    await bench.handle();
    expect(bench.message()).toMatch(/Response: \ntoken \*\*\* is bad$/);
  });

  test("an empty secret value puts *** between all characters of the message", async () => {
    const bench = new Bench(
      betaFile({ envFrom: [{ name: "t", secretRef: { name: "github-secret", key: "ABSENT" } }] }),
    );
    bench.status = [401];
    await bench.handle();
    expect(bench.message()).toMatch(/^\*\*\*c\*\*\*o\*\*\*u\*\*\*l\*\*\*d\*\*\*/);
    expect(bench.message()).toMatch(/\*\*\*$/);
  });

  test("a missing key of a secret is an empty text, the request goes out", async () => {
    const entry = { envFrom: [{ name: "t", secretRef: { name: "github-secret", key: "ABSENT" } }] };
    const bench = await new Bench(
      betaFile(entry, [
        request({ headers: [{ key: "Authorization", value: "Bearer {{.env.t}}" }] }),
      ]),
    ).handle();
    expect(bench.requests[0]?.headers).toMatchObject({ Authorization: "Bearer" });
  });

  test("a missing secret fails all requests", async () => {
    const bench = await new Bench(
      betaFile({ envFrom: [{ name: "t", secretRef: { name: "nope", key: "K" } }] }, three),
    ).handle();
    expect(bench.kinds()).toEqual([
      "started",
      "started",
      "started",
      "finished",
      "finished",
      "finished",
    ]);
    expect(bench.message()).toBe("could not read secret nope.K");
  });

  test("--data as the last argument ends the process: started, and never finished", async () => {
    const bench = await new Bench(alphaFile({}, ["curl https://h --data"])).handle();
    expect(bench.kinds()).toEqual(["started"]);
    expect(bench.logged).toEqual(["panic: runtime error: index out of range [3] with length 3"]);
  });

  test("an option that is not simulated fails the task and says so", async () => {
    const bench = await new Bench(alphaFile({}, ["curl --location https://h"])).handle();
    expect(bench.message()).toBe("curl option --location is not simulated");
  });
});

describe("template data", () => {
  const rendered = async (payload: string, event = keptnEvent()): Promise<string> => {
    const bench = await new Bench(
      betaFile(
        {
          envFrom: [{ name: "gh_token", secretRef: { name: "github-secret", key: "GITHUBTOKEN" } }],
        },
        [request({ payload })],
      ),
    ).handle(event);
    return bench.requests[0]?.body ?? bench.message();
  };

  test("the envelope, the data and the secrets", async () => {
    expect(
      await rendered(
        "{{.id}} {{.type}} {{.source}} {{.specversion}} {{.shkeptncontext}} {{.data.project}} {{.env.gh_token}}",
      ),
    ).toBe(
      "7b0c2c7e-6b0e-4c63-8f0a-3b2b6f7c1d22 sh.keptn.event.deployment.triggered " +
        "shipyard-controller 1.0 0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11 shop ghp_secret",
    );
    expect(await rendered("{{.time}}")).toBe("2023-05-10T08:00:00.12Z");
  });

  test("triggeredid only on started and finished events", async () => {
    expect(await rendered("{{.triggeredid}}")).toContain('map has no entry for key "triggeredid"');
    expect(
      await rendered(
        "{{.triggeredid}}",
        keptnEvent({ type: "sh.keptn.event.deployment.finished", triggeredid: "t1" }),
      ),
    ).toBe("t1");
  });

  test("contenttype is an error on events of the shipyard-controller, datacontenttype always", async () => {
    expect(await rendered("{{.contenttype}}")).toContain('map has no entry for key "contenttype"');
    expect(await rendered("{{.datacontenttype}}")).toContain(
      'map has no entry for key "datacontenttype"',
    );
    expect(
      await rendered("{{.contenttype}}", keptnEvent({ contenttype: "application/json" })),
    ).toBe("application/json");
  });

  test("gitcommitid and shkeptnspecversion only if not empty", async () => {
    expect(
      await rendered(
        "{{.gitcommitid}}{{.shkeptnspecversion}}",
        keptnEvent({ gitcommitid: "c1", shkeptnspecversion: "0.2.4" }),
      ),
    ).toBe("c10.2.4");
    expect(await rendered("{{.gitcommitid}}", keptnEvent({ gitcommitid: "" }))).toContain(
      "map has no entry",
    );
  });

  test(".secret and .event are errors", async () => {
    expect(await rendered("{{.secret.a.b}}")).toContain('map has no entry for key "secret"');
    expect(await rendered("{{.event.data}}")).toContain('map has no entry for key "event"');
  });

  test("a null or missing value renders <no value> and is then denied because of >", async () => {
    expect(await rendered("{{.data.n}}", keptnEvent({}, { n: null }))).toContain(
      "curl command contains denied character '>'",
    );
  });

  test("an apostrophe in event data ends the quote: no request, or another one", async () => {
    expect(await rendered("{{.data.m}}", keptnEvent({}, { m: "it's" }))).toContain(
      "could not parse curl command",
    );
    const bench = await new Bench(betaFile({}, [request({ payload: "{{.data.m}}" })])).handle(
      keptnEvent({}, { m: "x' --request DELETE --header 'X-Evil: 1" }),
    );
    expect(bench.requests[0]).toMatchObject({
      method: "DELETE",
      headers: { "X-Evil": "1" },
      body: "x",
    });
  });

  test("a percent sign that comes from event data is safe", async () => {
    expect(await rendered("{{.data.m}}", keptnEvent({}, { m: "100% sure" }))).toBe("100% sure");
  });

  test("text outside ASCII arrives encoded twice, with urlquery it does not", async () => {
    expect(await rendered("{{.data.m}}", keptnEvent({}, { m: "Grüße" }))).toBe("GrÃ¼Ã\u009fe");
    expect(await rendered("{{urlquery .data.m}}", keptnEvent({}, { m: "Grüße" }))).toBe(
      "Gr%C3%BC%C3%9Fe",
    );
  });
});

test("the recursive define as a v1beta1 payload carries a whole event, denied characters included", async () => {
  const define =
    `{{define "j"}}{{$t := printf "%%T" .}}{{if eq $t ` +
    `"string"}}"{{urlquery .}}"{{else if eq $t "map[string]interface ` +
    `{}"}}{ {{- $c := "" -}} {{- range $k, $v := . -}} {{$c}}"{{urlquery ` +
    `$k}}":{{template "j" $v}}{{$c = ","}} {{- end -}} }{{else if eq $t ` +
    `"[]interface {}"}}[ {{- $c := "" -}} {{- range . -}} ` +
    `{{$c}}{{template "j" .}}{{$c = ","}} {{- end -}} ]{{else if eq $t ` +
    `"<nil>"}}null{{else}}{{.}}{{end}}{{end}}`;
  const payload = `${define}{"event_type":"keptn","client_payload":{"id":"{{.id}}","data":{{template "j" .data}}}}`;
  const incident = {
    ProblemURL: "https://x/#p;gf=all",
    Title: 'it\'s 100% -> "broken"\nüber $5',
    Tags: ["a", null, true, 1.5],
    Empty: {},
  };
  const bench = await new Bench(betaFile({}, [request({ payload })])).handle(
    keptnEvent({}, { incident }),
  );
  const sent = JSON.parse(bench.requests[0]?.body ?? bench.message()) as {
    client_payload: { data: { incident: Record<string, string>; temporaryData: object } };
  };
  const { data } = sent.client_payload;
  const decoded = (text = "") => decodeURIComponent(text.replaceAll("+", " "));
  expect(decoded(data.incident["ProblemURL"])).toBe(incident.ProblemURL);
  expect(decoded(data.incident["Title"])).toBe(incident.Title);
  expect(data.incident).toMatchObject({ Tags: ["a", null, true, 1.5], Empty: {} });
  // What the connector wrote travels along.
  expect(data.temporaryData).toEqual({ distributor: { subscriptionID: SUBSCRIPTION } });
});

test("requests of one entry run one after another", async () => {
  const order: string[] = [];
  const slow = async (_method: string, url: string) => {
    order.push(`begin ${url}`);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(`end ${url}`);
    return { status: 200, body: "" };
  };
  await new Bench(
    betaFile({}, [request({ url: "https://h/1" }), request({ url: "https://h/2" })]),
    { httpRequest: slow },
  ).handle();
  expect(order).toEqual([
    "begin https://h/1",
    "end https://h/1",
    "begin https://h/2",
    "end https://h/2",
  ]);
});

test("the ConfigMap's deny list replaces the default for v1beta1 only", async () => {
  const beta = await new Bench(betaFile({}, [request({ url: "https://localhost/x" })]), {
    denyList: ["intranet"],
  }).handle();
  expect(beta.requests).toHaveLength(1);
  const alpha = await new Bench(alphaFile({}, ["curl https://localhost/x"]), {
    denyList: ["intranet"],
  }).handle();
  expect(alpha.message()).toContain("denied URL 'localhost'");
});
