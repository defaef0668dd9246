import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { runWebhook } from "../../../cli/webhook/run";
import { parseLocalFile } from "../../../cli/webhook/local-file";
import { previewOf } from "../../../cli/webhook/preview";
import type { ControlPlane, ControlPlaneOptions } from "../../../simulator";
import { startControlPlane } from "../../../simulator";
import { attachWebhookService, readWebhookConfig } from "../../../simulator/webhook";
import type { JsonObject } from "../../../src/domain/text/json";
import { cases } from "../../support/cases";
import type { Said, Terminal } from "../terminal";
import { inTerminal, withFiles } from "../terminal";

const SHIPYARD = `
apiVersion: spec.keptn.sh/0.2.2
kind: Shipyard
metadata: { name: shipyard-shop }
spec:
  stages:
    - name: staging
      sequences: [{ name: delivery, tasks: [{ name: deployment }, { name: notify }] }]
    - name: production
      sequences: [{ name: delivery, tasks: [{ name: approval, properties: { pass: manual } }] }]
`;
const URI = "webhook/webhook.yaml";
const SCOPE = "keptn-webhook-service";
const WHERE = ["--project", "shop", "--repository", "octo/demo"];
const TASKS = ["--interactive", "deployment", "--silent", "notify"];
const OTHERS = `# Of another team.
apiVersion: webhookconfig.keptn.sh/v1beta1
kind: WebhookConfig
metadata: { name: webhook-configuration }
spec:
  webhooks:
    - type: sh.keptn.event.evaluation.finished
      subscriptionID: theirs
      requests:
        - url: https://chat.example.com/hook
          method: POST
          headers:
            - { key: X-Date, value: "2022-11-28" }
          payload: >-
            text={{.data.result}}     of   {{.data.project}}
`;

async function withPlane<T>(
  body: (plane: ControlPlane) => Promise<T>,
  options: ControlPlaneOptions = {},
): Promise<T> {
  const plane = await startControlPlane(options);
  try {
    plane.createProject({ name: "shop", shipyard: SHIPYARD, services: ["cart"] });
    return await body(plane);
  } finally {
    await plane.close();
  }
}

function webhook(
  args: readonly string[],
  plane?: Pick<ControlPlane, "url" | "token">,
  terminal: Terminal = {},
): Promise<Said> {
  return inTerminal(runWebhook, ["webhook", ...args], {
    ...terminal,
    environment: {
      ...(plane && { KEPTN_API_URL: plane.url, KEPTN_API_TOKEN: plane.token }),
      ...terminal.environment,
    },
  });
}

async function written(args: readonly string[]): Promise<string> {
  return (await webhook([...WHERE, ...args])).stdout;
}

const GIVEN = { environment: { GITHUB_DISPATCH_TOKEN: "a-github-token" } };
const writesOf = (plane: ControlPlane) =>
  plane.requests
    .filter(({ method, path }) => method !== "GET" && path !== "/api/v1/auth")
    .map(
      ({ method, path }) =>
        `${method} ${path.replace(/^\/api/, "").replace(/[0-9a-f-]{36}/g, "ID")}`,
    );

describe("the file", () => {
  test.each([
    [["--interactive", "deployment"], { sendStarted: true, sendFinished: false }],
    [["--silent", "notify"], { sendStarted: true, sendFinished: true }],
    [["--interactive", "approval"], { sendStarted: false, sendFinished: false }],
  ])("%j has the switches of who answers", async (args, switches) => {
    expect(readWebhookConfig(await written(args)).webhooks).toMatchObject([switches]);
  });

  test.each(["v1beta1", "v1alpha1"])(
    "%s sends ids only, and the token from the secret",
    async (format) => {
      const text = await written([...TASKS, "--silent", "evaluation.finished", "--format", format]);
      const local = parseLocalFile("webhook.yaml", text);
      expect(local.config.apiVersion).toBe(`webhookconfig.keptn.sh/${format}`);
      expect(local.config.webhooks.map(({ type }) => type)).toEqual(
        ["deployment.triggered", "notify.triggered", "evaluation.finished"].map(
          (end) => `sh.keptn.event.${end}`,
        ),
      );
      const event = {
        type: "sh.keptn.event.deployment.triggered",
        id: "t-1",
        source: "shipyard-controller",
        time: "2022-03-01T10:00:00.000Z",
        specversion: "1.0",
        shkeptncontext: "c-1",
        data: { project: "shop", stage: "staging", service: "it's; $a | `b` > c &&", message: "'" },
      };
      const [sent, ...more] = await previewOf(local, event, (name, key) => `${name}.${key}`);
      expect(more).toEqual([]);
      expect(sent).toMatchObject({
        problems: [],
        answers: [{ type: "sh.keptn.event.deployment.started" }],
      });
      expect(sent?.requests).toEqual([
        {
          method: "POST",
          url: "https://api.github.com/repos/octo/demo/dispatches",
          headers: {
            "Content-Type": "application/json",
            Authorization: "Bearer github-secret.GITHUBTOKEN",
            Accept: "*/*",
            "User-Agent": "curl",
          },
          body: JSON.stringify({
            event_type: "keptn-task",
            client_payload: { type: event.type, id: "t-1", shkeptncontext: "c-1", project: "shop" },
          }),
        },
      ]);
    },
  );

  test("what is planned twice has the same ids, another repository has others", async () => {
    const idsOf = async (args: readonly string[]) =>
      readWebhookConfig((await webhook(args)).stdout).webhooks.map((one) => one.subscriptionID);
    const ids = await idsOf([...WHERE, ...TASKS]);
    expect(await idsOf([...WHERE, ...TASKS, "--stage", "staging"])).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
    const others = await idsOf(["--project", "shop", "--repository", "octo/other", ...TASKS]);
    expect(others.filter((id) => ids.includes(id))).toEqual([]);
    for (const id of [...ids, ...others])
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test.each([
    [["--repository", "octo/demo", ...TASKS], /Which project\?/],
    [["--project", "shop", ...TASKS], /Which repository\?/],
    [WHERE, /Which tasks\?/],
    [[...WHERE, "--interactive", "a.b.c"], /"a\.b\.c" is no task/],
    [[...WHERE, ...TASKS, "--silent", "deployment"], /as --interactive and as --silent/],
    [["--project", "shop", "--repository", "octo/kubernetes-demo", ...TASKS], /word kubernetes/],
    [
      ["--project", "shop", "--repository", "octo", ...TASKS],
      /--repository "octo": expected owner/,
    ],
    [[...WHERE, ...TASKS, "--event-type", "a b"], /--event-type "a b"/],
    [[...WHERE, ...TASKS, "--secret", "github"], /--secret "github": expected/],
    [[...WHERE, ...TASKS, "--format", "v1"], /--format "v1": expected v1beta1 or v1alpha1/],
    [[...WHERE, ...TASKS, "--github-api", "http://x"], /--github-api/],
    [["webhook.yaml"], /Give --apply, --check or --preview/],
    [["--apply", "--check"], /exclude each other/],
  ])("%j is refused with what to give", async (args, message) => {
    await expect(webhook(args)).rejects.toThrow(message);
  });
});

describe("--apply", () => {
  test("secret, file, subscriptions, in this order; a second run changes nothing and says so", () =>
    withPlane((plane) =>
      withFiles({}, async (pathOf) => {
        const path = pathOf("webhook.yaml");

        writeFileSync(path, await written([...TASKS, "--stage", "staging"]));
        const first = await webhook(["--apply", path], plane, { ...GIVEN, columns: 40 });
        expect(first.exitCode).toBe(0);
        expect(writesOf(plane)).toEqual([
          "POST /secrets/v1/secret",
          "PUT /resource-service/v1/project/shop/resource",
          "PUT /controlPlane/v1/uniform/registration/ID/subscription/ID",
          "PUT /controlPlane/v1/uniform/registration/ID/subscription/ID",
        ]);
        expect(plane.engine.secrets.value("github-secret", "GITHUBTOKEN", SCOPE)).toBe(
          "a-github-token",
        );
        const stored = plane.engine.resources.get({ project: "shop" }, URI)?.text ?? "";
        const { webhooks } = readWebhookConfig(stored);
        expect(stored).not.toContain("filter");
        expect(plane.engine.integrations.subscriptionsOf("webhook-service")).toEqual(
          webhooks.map(({ type, subscriptionID }) => ({
            id: subscriptionID,
            event: type,
            filter: { projects: ["shop"], stages: ["staging"], services: [] },
          })),
        );
        const before = writesOf(plane).length;
        // On a narrow terminal, too: they are for copying.
        for (const { subscriptionID } of webhooks) expect(first.screen).toContain(subscriptionID);
        const second = await webhook(["--apply", path], plane);
        expect(second.exitCode).toBe(0);
        expect(second.screen).toContain("Everything is so already; nothing was changed.");
        expect(writesOf(plane)).toHaveLength(before);
        for (const { screen, stdout } of [first, second])
          expect(screen + stdout).not.toContain("a-github-token");
      }),
    ));

  test("what others have in the file and as subscriptions stays as it is", () =>
    withPlane(async (plane) => {
      plane.engine.resources.put({ project: "shop" }, URI, OTHERS);
      const [{ id = "" } = {}] = plane.engine.integrations.all();
      const theirs = {
        id: "theirs",
        event: "sh.keptn.event.deployment.*",
        filter: { projects: [], stages: [], services: [] },
      };
      plane.engine.integrations.putSubscription(id, theirs);
      await withFiles({ "w.yaml": await written(TASKS) }, async (pathOf) => {
        const { screen } = await webhook(["--apply", pathOf("w.yaml")], plane, GIVEN);
        expect(screen).toContain("Another subscription, theirs (sh.keptn.event.deployment.*)");
      });
      const stored = plane.engine.resources.get({ project: "shop" }, URI)?.text ?? "";
      expect(stored).toContain("# Of another team.");
      expect(readWebhookConfig(stored).webhooks).toHaveLength(3);
      expect(readWebhookConfig(stored).webhooks[0]).toEqual(readWebhookConfig(OTHERS).webhooks[0]);
      expect(plane.engine.integrations.subscriptionsOf("webhook-service")[0]).toEqual(theirs);
    }));

  test("a changed switch changes its entry and nothing else", () =>
    withPlane(async (plane) => {
      plane.engine.resources.put({ project: "shop" }, URI, OTHERS);
      await withFiles({ "w.yaml": await written(TASKS) }, (pathOf) =>
        webhook(["--apply", pathOf("w.yaml")], plane, GIVEN),
      );
      const changed = await written(["--interactive", "notify", "--interactive", "deployment"]);
      await withFiles({ "w.yaml": changed }, async (pathOf) => {
        const { screen } = await webhook(["--apply", pathOf("w.yaml")], plane);
        expect(screen).toMatch(/changed +webhook\/webhook.yaml of the project shop \(1 changed\)/);
      });
      const stored = plane.engine.resources.get({ project: "shop" }, URI)?.text ?? "";
      expect(readWebhookConfig(stored).webhooks.map(({ sendFinished }) => sendFinished)).toEqual([
        false,
        false,
        false,
      ]);
    }));

  test("a file there of version v1alpha1 gets command lines", () =>
    withPlane(async (plane) => {
      const alpha = await webhook([
        "--project",
        "shop",
        "--repository",
        "octo/other",
        "--silent",
        "test",
        "--format",
        "v1alpha1",
      ]);
      plane.engine.resources.put({ project: "shop" }, URI, alpha.stdout);
      const apply = (text: string) =>
        withFiles({ "w.yaml": text }, (pathOf) =>
          webhook(["--apply", pathOf("w.yaml")], plane, GIVEN),
        );
      await apply(await written(TASKS));
      const stored = plane.engine.resources.get({ project: "shop" }, URI)?.text ?? "";
      expect(readWebhookConfig(stored).webhooks).toMatchObject([
        { type: "sh.keptn.event.test.triggered" },
        { requests: [expect.stringMatching(/^curl --request POST --header /)] },
        {},
      ]);
      expect((await apply(await written(TASKS))).screen).toContain("nothing was changed");
    }));

  test("--dry-run tells what would be done, and does nothing", () =>
    withPlane(async (plane) => {
      await withFiles({ "w.yaml": await written(TASKS) }, async (pathOf) => {
        const { screen } = await webhook(["--apply", pathOf("w.yaml"), "--dry-run"], plane, GIVEN);
        expect(screen).toMatch(/new +the secret github-secret/);
        expect(screen).toContain("Nothing was changed.");
      });
      expect(writesOf(plane)).toEqual([]);
    }));

  test("--renew-token writes the token anew", () =>
    withPlane(async (plane) => {
      plane.engine.secrets.put({
        name: "github-secret",
        scope: SCOPE,
        data: { GITHUBTOKEN: "old" },
      });
      await withFiles({ "w.yaml": await written(TASKS), token: "new-token\n" }, (pathOf) =>
        webhook(
          ["--apply", pathOf("w.yaml"), "--renew-token", "--github-token-file", pathOf("token")],
          plane,
        ),
      );
      expect(plane.engine.secrets.value("github-secret", "GITHUBTOKEN", SCOPE)).toBe("new-token");
    }));

  test.each([[[]], [["--renew-token"]]])(
    "GitHub's token is not written into the secret of another receiver %j",
    (args) =>
      withPlane(async (plane) => {
        const name = "chat-secret";
        const theirs = `${OTHERS.replace(/^[^]*webhooks:\n/, "")}      envFrom:
        - { name: hook, secretRef: { name: ${name}, key: TOKEN } }
      filter: { projects: [shop], stages: [], services: [] }
`;
        const text = (await written(TASKS)).trimEnd() + `\n${theirs}`;
        const apply = () =>
          withFiles({ "w.yaml": text }, (pathOf) =>
            webhook(["--apply", pathOf("w.yaml"), ...args], plane, GIVEN),
          );
        const refused = await apply();
        expect([refused.exitCode, refused.screen]).toEqual([
          1,
          expect.stringMatching(/no secret chat-secret yet, and not every request/),
        ]);
        expect(writesOf(plane)).toEqual([]);
        plane.engine.secrets.put({ name, scope: SCOPE, data: { TOKEN: "theirs" } });
        expect((await apply()).exitCode).toBe(0);
        expect(plane.engine.secrets.value(name, "TOKEN", SCOPE)).toBe("theirs");
        expect(plane.engine.secrets.value("github-secret", "GITHUBTOKEN", SCOPE)).toBe(
          "a-github-token",
        );
      }),
  );

  const secret = (scope: string, data: Record<string, string>) => (plane: ControlPlane) =>
    plane.engine.secrets.put({ name: "github-secret", scope, data });

  test.each<[string, (plane: ControlPlane) => void, readonly string[], RegExp]>([
    ["no token for a new secret", () => undefined, [], /no secret github-secret yet/],
    [
      "a secret of another scope",
      secret("keptn-default", { GITHUBTOKEN: "x" }),
      [],
      /has the scope keptn-default; the webhook service reads keptn-webhook-service only/,
    ],
    [
      "a secret without the key",
      secret(SCOPE, { OTHER: "x" }),
      [],
      /has no key GITHUBTOKEN; it has OTHER/,
    ],
    [
      "a secret with other keys that would be lost",
      secret(SCOPE, { GITHUBTOKEN: "x", OTHER: "x" }),
      ["--renew-token"],
      /also has OTHER, which would be lost/,
    ],
    [
      "a file there that Keptn refuses",
      (plane) => {
        secret(SCOPE, { GITHUBTOKEN: "x" })(plane);
        plane.engine.resources.put(
          { project: "shop" },
          URI,
          OTHERS.replace('"2022-11-28"', "2022-11-28"),
        );
      },
      [],
      /webhook\.yaml:13:\d+ cannot be used as it is: spec\.webhooks\[0\]\.requests\[0\]\.headers\[0\]\.value/,
    ],
  ])("%s: told, and nothing is changed", (_, prepare, args, message) =>
    withPlane(async (plane) => {
      prepare(plane);
      await withFiles({ "w.yaml": await written(TASKS) }, async (pathOf) => {
        const { exitCode, screen } = await webhook(["--apply", pathOf("w.yaml"), ...args], plane);
        expect(exitCode).toBe(1);
        expect(screen.replace(/\s+/g, " ")).toMatch(message);
      });
      expect(writesOf(plane)).toEqual([]);
    }),
  );

  test.each([
    [(text: string) => text.replaceAll("[shop]", "[none]"), /has no project none/],
    [
      (text: string) => text.replaceAll("stages: []", "stages: [dev]"),
      /has no stage dev; it has staging, production/,
    ],
    [
      (text: string) => text.replaceAll("projects: [shop]", "projects: []"),
      /expected the name of one project, found none/,
    ],
    [(text: string) => text.replace("[shop]", "[bank]"), /one file is for one project/],
    [
      (text: string) => text.replace("[shop]", "shop"),
      /filter\.projects: expected a list of names/,
    ],
  ])("a filter that cannot be: told, and nothing is changed", (change, message) =>
    withPlane(async (plane) => {
      await withFiles({ "w.yaml": change(await written(TASKS)) }, async (pathOf) => {
        const { exitCode, screen } = await webhook(["--apply", pathOf("w.yaml")], plane, GIVEN);
        expect(exitCode).toBe(1);
        expect(screen.replace(/\s+/g, " ")).toMatch(message);
      });
      expect(writesOf(plane)).toEqual([]);
    }),
  );

  test("Keptn 0.14 knows v1alpha1 only", () =>
    withPlane(
      async (plane) => {
        const apply = (text: string) =>
          withFiles({ "w.yaml": text }, (pathOf) =>
            webhook(["--apply", pathOf("w.yaml")], plane, GIVEN),
          );
        const refused = await apply(await written(TASKS));
        expect(refused.exitCode).toBe(1);
        expect(refused.screen.replace(/\s+/g, " ")).toContain(
          "write the file with --format v1alpha1",
        );
        expect((await apply(await written([...TASKS, "--format", "v1alpha1"]))).exitCode).toBe(0);
      },
      { keptnVersion: "0.14.3" },
    ));
});

describe("--preview", () => {
  const DENIED = [
    "$",
    "|",
    ";",
    ">",
    "$(",
    " &",
    "&&",
    "`",
    "/var/run",
    "'",
    '"',
    "\\",
    "%",
    "\n",
    "ü",
    "@",
    "{{",
    "-F",
  ];
  const FILE = `
apiVersion: webhookconfig.keptn.sh/v1beta1
spec:
  webhooks:
    - type: sh.keptn.event.deployment.triggered
      subscriptionID: s1
      sendFinished: true
      envFrom: [{ name: t, secretRef: { name: a, key: b } }]
      requests:
        - url: https://api.github.com/repos/octo/demo/dispatches
          method: POST
          headers:
            - { key: Authorization, value: "Bearer {{.env.t}}" }
            - { key: X-Message, value: "{{.data.header}}" }
          payload: '{"event_type":"x","client_payload":{"id":"{{.id}}","message":"{{.data.message}}"}}'
`;

  test("of 500 events with every denied character: byte for byte what the sender sends, and its reasons", async () => {
    const plane = await startControlPlane({ approvalService: false, lighthouse: false });
    const sent: unknown[] = [];
    plane.createProject({ name: "shop", shipyard: SHIPYARD, services: ["cart"] });
    plane.engine.resources.put({ project: "shop" }, URI, FILE);
    plane.engine.secrets.put({ name: "a", scope: SCOPE, data: { b: "a-github-token" } });
    const [{ id = "" } = {}] = plane.engine.integrations.all();
    const local = parseLocalFile("w.yaml", FILE);
    for (const subscription of local.subscriptions)
      plane.engine.integrations.putSubscription(id, subscription);
    const sender = attachWebhookService(plane, {
      resolveHost: () => Promise.resolve([{ address: "192.0.2.1", names: [] }]),
      httpRequest: (method, url, headers, body) => {
        sent.push({ method, url, headers, body });
        return Promise.resolve({ status: 204, body: "" });
      },
    });
    const text = fc
      .array(
        fc.oneof({ weight: 3, arbitrary: fc.string({ maxLength: 6 }) }, fc.constantFrom(...DENIED)),
        { maxLength: 2 },
      )
      .map((parts) => parts.join(" "));
    const data = fc.record(
      { message: text, header: text, labels: fc.constant({}) },
      { requiredKeys: ["labels"] },
    );
    let [denied, passed] = [0, 0];
    const compare = async (given: JsonObject) => {
      sent.length = 0;
      plane.sendAs("shipyard-controller", {
        type: "sh.keptn.event.deployment.triggered",
        shkeptncontext: plane.engine.newId(),
        data: { project: "shop", stage: "staging", service: "cart", ...given },
      });
      await sender.idle();
      const triggered = plane.events({ type: "sh.keptn.event.deployment.triggered" }).at(-1)?.event;
      if (triggered === undefined) throw new Error("nothing was sent");
      const [preview] = JSON.parse(
        JSON.stringify(await previewOf(local, triggered, () => "a-github-token")),
      ) as { requests: unknown[]; answers: { type: string; data: { message?: string } }[] }[];
      expect(preview?.requests).toEqual(JSON.parse(JSON.stringify(sent)));
      const answers = plane
        .events({ triggeredId: triggered.id, source: "webhook-service" })
        .map(({ event }) => ({ type: event.type, data: event.data }));
      expect(preview?.answers).toEqual(answers);
      if (sent.length > 0) passed++;
      else denied++;
    };
    for (const character of DENIED) await compare({ message: `a${character}b`, header: "x" });
    await fc.assert(fc.asyncProperty(data, compare), { numRuns: cases(500) });
    expect(denied).toBeGreaterThan(50);
    expect(passed).toBeGreaterThan(50);
    await plane.close();
  });

  const event = JSON.stringify({
    type: "sh.keptn.event.deployment.triggered",
    id: "t-1",
    shkeptncontext: "c-1",
    data: { project: "shop", stage: "staging", service: "cart", message: "it > that", header: "x" },
  });

  test("tells what is sent, with secrets hidden", () =>
    withFiles({ "w.yaml": FILE, "e.json": event.replace(" > ", " and ") }, async (pathOf) => {
      const { exitCode, screen, stdout } = await webhook([
        pathOf("w.yaml"),
        "--preview",
        pathOf("e.json"),
      ]);
      expect(exitCode).toBe(0);
      expect(screen).toContain("POST https://api.github.com/repos/octo/demo/dispatches");
      expect(screen).toContain("Authorization: Bearer ***");
      expect(stdout).toBe(
        '{"event_type":"x","client_payload":{"id":"t-1","message":"it and that"}}\n',
      );
      expect(screen).toContain("sends sh.keptn.event.deployment.finished to the control plane");
    }));

  test("tells why it would be denied", () =>
    withFiles({ "w.yaml": FILE, "e.json": event }, async (pathOf) => {
      const args = [pathOf("w.yaml"), "--preview", pathOf("e.json")];
      const { exitCode, screen } = await webhook(args);
      expect(exitCode).toBe(1);
      expect(screen.replace(/\s+/g, " ")).toContain("curl command contains denied character '>'");
      const json = await webhook([...args, "--json"]);
      expect(json.exitCode).toBe(1);
      expect(JSON.parse(json.stdout)).toMatchObject([{ subscription: "s1", requests: [] }]);
    }));

  test.each([
    ["no JSON", "x", /expected an event as JSON/],
    ["no event", "{}", /expected an event with `type` and `data`/],
  ])("%s is refused", (_, text, message) =>
    withFiles({ "w.yaml": FILE, "e.json": text }, async (pathOf) => {
      await expect(webhook([pathOf("w.yaml"), "--preview", pathOf("e.json")])).rejects.toThrow(
        message,
      );
    }),
  );

  test("an event that no webhook hears", () =>
    withFiles({ "w.yaml": FILE, "e.json": event.replace("deployment", "test") }, async (pathOf) => {
      const { exitCode, screen } = await webhook([pathOf("w.yaml"), "--preview", pathOf("e.json")]);
      expect(exitCode).toBe(1);
      expect(screen).toContain("No webhook of the file hears sh.keptn.event.test.triggered");
    }));
});

describe("--check", () => {
  const FIXTURES = join(__dirname, "../../fixtures/keptn-1.4.5/webhooks");
  /** What the reader of Keptn 1.4.5 refused, with the fix; the others it took. */
  const REFUSED: Readonly<Record<string, RegExp>> = {
    "w15-beta-number-header":
      /replace line 13 by: value: "3".*Keptn cannot use \S+:13: spec\.webhooks\[0\]\.requests\[0\]\.headers\[0\]\.value/,
    "w19-beta-header-flow-template":
      /Keptn cannot use \S+:8: spec\.webhooks\[0\]\.sendStarted: expected true or false without quotes/,
    "w23-github-api-version":
      /replace line 15 by: value: "2022-11-28".*Keptn cannot use \S+:15: spec\.webhooks\[0\]\.requests\[0\]\.headers\[1\]\.value/,
    "w25-bool-flags":
      /Keptn cannot use \S+:8: spec\.webhooks\[0\]\.sendStarted: expected true or false without quotes/,
  };

  test.each([
    "w03-form-payload-newlines",
    "w07-tabs-and-index-hyphen",
    "w12-escaped-quotes",
    "w14-alpha-with-mapping",
    "w15-beta-number-header",
    "w17-beta-key-case",
    "w19-beta-header-flow-template",
    "w23-github-api-version",
    "w25-bool-flags",
  ])("of %s agrees with Keptn's own reader, and names line and fix", async (name) => {
    const { exitCode, screen } = await webhook(["--check", join(FIXTURES, `${name}.yaml`)]);
    const refused = REFUSED[name];
    expect(exitCode).toBe(refused === undefined ? 0 : 1);
    expect(screen.replace(/\s+/g, " ")).toMatch(refused ?? /Keptn can use \S+\.yaml: 1 webhook\./);
  });

  test("of what is written here finds nothing", async () => {
    for (const format of ["v1beta1", "v1alpha1"])
      await withFiles(
        { "w.yaml": await written([...TASKS, "--format", format]) },
        async (pathOf) => {
          const { exitCode, screen } = await webhook(["--check", pathOf("w.yaml")]);
          expect(exitCode).toBe(0);
          expect(screen).toContain("Nothing was found. 17 checks made.");
        },
      );
  });

  test("what Keptn takes and the service would deny is a mistake, too", async () => {
    const denied = (await written(TASKS)).replace(
      "application/json",
      "application/json; charset=utf-8",
    );
    await withFiles({ "w.yaml": denied }, async (pathOf) => {
      const { exitCode, screen } = await webhook(["--check", pathOf("w.yaml")]);
      expect(exitCode).toBe(1);
      expect(screen).toContain("error CA-D105");
      expect(screen).toContain("Keptn reads");
      expect(screen).not.toContain("Keptn can use");
    });
  });

  test("what is no YAML at all", () =>
    withFiles({ "w.yaml": "a: [\n" }, async (pathOf) => {
      const { exitCode, screen } = await webhook(["--check", pathOf("w.yaml")]);
      expect(exitCode).toBe(1);
      expect(screen).toMatch(/Keptn cannot use \S+: not YAML/);
    }));
});
