import { createHmac } from "node:crypto";
import { cardContext, cardOf } from "../../../src/cards";
import type { Json, JsonObject } from "../../../src/domain/text/json";
import { filesEndingIn, ROOT } from "../../contract/markdown";
import type { Performed, Situation } from "./scene";
import { exampleRecipe, KEY, perform, RUN_URL, service } from "./scene";
import type { Fault } from "./vendors";
import { jira, pagerDuty, serviceNow, slack, teams, unleash } from "./vendors";

const JIRA = "https://example.atlassian.net";
const SERVICENOW = "https://example.service-now.com";
const EVENTS = "https://events.pagerduty.com";
const PAGERDUTY = "https://api.pagerduty.com";
const SLACK = "https://slack.com";
const UNLEASH = "https://unleash.example.com";

const jiraEnv = { JIRA_BASIC: Buffer.from("me@example.com:jira-token-1").toString("base64") };
const serviceNowEnv = { SERVICENOW_BASIC: Buffer.from("itil:sn-password").toString("base64") };
const pagerDutyEnv = { PAGERDUTY_ROUTING_KEY: "r".repeat(32), PAGERDUTY_API_TOKEN: "pd-api-token" };

/** What the jobs over tickets hand over. */
const opening = {
  kind: "incident",
  title: 'Failure rate of "carts" is up',
  body: "**12 %** of requests fail\n\n<script>alert(1)</script>",
  severity: "AVAILABILITY",
  impactedService: "carts",
  problemId: "P-2203117",
  problemUrl: "https://abc12345.live.dynatrace.com/#problems/problemdetails;pid=4711",
};
const commenting = { kind: "incident", comment: "Rolled back to 1.0.0." };

const played = new Set<string>();

/** Runs a recipe file with the hosts of its service replaced; links stay as they are. */
function play(
  file: string,
  hosts: Readonly<Record<string, string>>,
  situation: Situation = {},
): Promise<Performed> {
  played.add(file);
  return perform(exampleRecipe(file, hosts), situation);
}

afterAll(() => {
  const files = filesEndingIn(".yml", `${ROOT}/examples/recipes`).map((path) =>
    path.replace("examples/recipes/", ""),
  );
  expect([...played].sort()).toEqual(files.sort());
});

const breaking = (
  method: string,
  path: RegExp,
  reply: ReturnType<Fault>,
  { times = 1, isDone }: { times?: number; isDone?: () => void } = {},
): Fault => {
  let left = times;
  return (request) => {
    if (request.method !== method || !path.test(request.path) || left <= 0) return undefined;
    left--;
    isDone?.();
    return reply;
  };
};

describe("Jira", () => {
  const open = (at: { url: string }, more: Situation = {}) =>
    play("jira-open.yml", { [JIRA]: at.url }, { env: jiraEnv, values: { card: opening }, ...more });
  const update = (at: { url: string }, card: Json = commenting) =>
    play("jira-update.yml", { [JIRA]: at.url }, { env: jiraEnv, values: { card } });
  const close = (at: { url: string }, card: Json = commenting) =>
    play("jira-close.yml", { [JIRA]: at.url }, { env: jiraEnv, values: { card } });

  test("opens an issue, finds it again, comments on it and moves it to done", async () => {
    const at = await jira();
    const opened = await open(at);
    expect(opened).toMatchObject({
      verdict: "pass",
      data: { issueNumber: "OPS-1", issueUrl: `${at.url}/browse/OPS-1`, state: "To Do" },
    });
    expect(at.issues[0]?.fields).toMatchObject({ summary: opening.title, labels: [KEY] });
    expect(JSON.stringify(at.seen.find(({ method }) => method === "POST")?.body)).toContain(
      "<script>alert(1)</script>",
    );
    expect(await open(at)).toMatchObject({
      verdict: "pass",
      data: { issueNumber: "OPS-1" },
      reason: expect.stringContaining("it was there already") as string,
    });
    const updated = await update(at);
    expect(updated).toMatchObject({
      verdict: "pass",
      data: { issueNumber: "OPS-1", commentId: "20000" },
    });
    expect(JSON.stringify(at.issues[0]?.comments[0]?.body)).toContain("Rolled back to 1.0.0.");
    const closed = await close(at);
    expect(closed).toMatchObject({
      verdict: "pass",
      data: { issueNumber: "OPS-1", state: "Resolved" },
    });
    expect(closed.data).not.toHaveProperty("_transition");
    expect(await close(at)).toMatchObject({
      verdict: "pass",
      reason: expect.stringContaining("it was so already") as string,
    });
    expect(at.issues[0]?.comments.length).toBe(2);
    // The same problem once more: the old issue is done, so there is a new one.
    expect(await open(at)).toMatchObject({ data: { issueNumber: "OPS-2" } });
    expect(opened.result.masks).toContain("jira-token-1");
  });

  test("works where the job has nothing to say but the task itself", async () => {
    const at = await jira();
    await open(at, {
      values: { card: { kind: "issue", title: "openticket of carts in staging" } },
    });
    expect(await update(at, { kind: "issue" })).toMatchObject({ verdict: "pass" });
    expect(await close(at, { kind: "issue", reason: "completed" })).toMatchObject({
      verdict: "pass",
    });
    expect(JSON.stringify(at.issues[0]?.comments)).toContain(`Closed by ${RUN_URL}`);
  });

  test("names the field that it refuses", async () => {
    const at = await jira();
    expect(await open(at, { values: { card: { title: "x".repeat(300) } } })).toMatchObject({
      verdict: "errored",
      reason: expect.stringMatching(
        /issue answered HTTP 400 \(summary: Summary must be less than 255 characters\.\)$/,
      ) as string,
    });
  });

  test("with a wrong token names the variable", async () => {
    const at = await jira();
    expect((await open(at, { env: { JIRA_BASIC: "d3Jvbmc=" } })).reason).toMatch(
      /answered HTTP 401 \(Client must be authenticated to access this resource\.\); env\.JIRA_BASIC may be wrong or expired, so nothing was sent/,
    );
  });

  test("finds by its slow search what was created when the answer was lost", async () => {
    const at = await jira({
      searchLag: 3,
      fault: breaking("POST", /issue$/, "reset", {
        isDone: () =>
          at.issues.push({
            key: "OPS-9",
            fields: {
              summary: "s",
              labels: [KEY],
              status: { name: "To Do", statusCategory: { key: "new" } },
            },
            comments: [],
          }),
      }),
    });
    expect(await open(at)).toMatchObject({ verdict: "pass", data: { issueNumber: "OPS-9" } });
    expect(at.issues.length).toBe(1);
  });

  test("without a transition to done says so, and nothing is sent", async () => {
    const at = await jira();
    await open(at);
    at.transitionsTo.pop();
    const { verdict, reason } = await close(at);
    expect([verdict, at.issues[0]?.comments.length]).toEqual(["errored", 0]);
    expect(reason).toMatch(
      /transitions answered HTTP 200 without a fitting item of \/transitions with \/id \(field _transition\)$/,
    );
  });

  test("that has no such issue says so", async () => {
    const at = await jira();
    expect(await update(at)).toMatchObject({
      verdict: "errored",
      reason: expect.stringContaining("found nothing to change at /issues/0/key") as string,
    });
  });

  test("that says 204 and leaves the status is found out", async () => {
    const at = await jira({ fault: breaking("POST", /transitions$/, { status: 204 }) });
    await open(at);
    expect(await close(at)).toMatchObject({
      verdict: "errored",
      reason: expect.stringContaining(
        '/fields/status/statusCategory/key is "new", expected "done"',
      ) as string,
    });
  });
});

describe("ServiceNow", () => {
  const env = serviceNowEnv;
  const open = (at: { url: string }, card: Json = opening) =>
    play("servicenow-open.yml", { [SERVICENOW]: at.url }, { env, values: { card } });
  const update = (at: { url: string }, card: Json = commenting) =>
    play("servicenow-update.yml", { [SERVICENOW]: at.url }, { env, values: { card } });
  const close = (at: { url: string }, card: Json = commenting) =>
    play("servicenow-close.yml", { [SERVICENOW]: at.url }, { env, values: { card } });

  test("opens an incident, notes in it and resolves it", async () => {
    const at = await serviceNow();
    const opened = await open(at);
    const [incident] = at.incidents;
    expect(opened).toMatchObject({
      verdict: "pass",
      data: {
        incidentNumber: "INC0010001",
        sysId: incident?.sys_id,
        state: "1",
        incidentUrl: `${at.url}/nav_to.do?uri=incident.do%3Fsys_id%3D${incident?.sys_id ?? ""}`,
      },
    });
    expect(incident).toMatchObject({
      short_description: opening.title,
      correlation_id: KEY,
      description: `${opening.body}\n\n${opening.problemUrl}\n${RUN_URL}`,
    });
    expect(await open(at)).toMatchObject({
      verdict: "pass",
      data: { incidentNumber: "INC0010001" },
    });
    expect(await update(at)).toMatchObject({
      verdict: "pass",
      data: { incidentNumber: "INC0010001" },
    });
    expect(at.journal.get(incident?.sys_id ?? "")).toContain("Rolled back to 1.0.0.");
    expect(await close(at)).toMatchObject({
      verdict: "pass",
      data: { incidentNumber: "INC0010001", state: "6" },
    });
    expect(incident).toMatchObject({
      state: "6",
      close_code: "Solution provided",
      close_notes: `Rolled back to 1.0.0. ${RUN_URL}`,
    });
    expect(await close(at)).toMatchObject({
      verdict: "pass",
      reason: expect.stringContaining("it was so already") as string,
    });
    expect(at.incidents.length).toBe(1);
  });

  test("shows its data policy", async () => {
    const at = await serviceNow({
      fault: breaking("PATCH", /incident/, {
        status: 403,
        json: {
          error: {
            message: "Operation Failed",
            detail: "Data Policy Exception: The following fields are mandatory: Caller",
          },
          status: "failure",
        },
      }),
    });
    await open(at);
    const { verdict, reason } = await close(at);
    expect([verdict, reason]).toEqual([
      "errored",
      expect.stringContaining(
        "(Operation Failed; Data Policy Exception: The following fields are mandatory: " +
          "Caller); env.SERVICENOW_BASIC may be wrong or expired, or its account lacks a " +
          "permission",
      ),
    ]);
  });

  test("that is asleep and answers 200 with a page has done nothing", async () => {
    const page = {
      text: "<html><head><title>Instance Hibernating page</title></head></html>",
      headers: { "content-type": "text/html" },
    };
    const asleep = await serviceNow({ fault: () => page });
    expect(await open(asleep)).toMatchObject({
      verdict: "errored",
      reason: expect.stringMatching(
        /^GET \S+ answered HTTP 200 with something that is not JSON, so nothing was sent: it might be there already$/,
      ) as string,
    });
    expect(asleep.asked()).toEqual(["GET /api/now/table/incident"]);
    const fallsAsleep = await serviceNow({ fault: breaking("POST", /incident/, page) });
    expect(await open(fallsAsleep)).toMatchObject({
      verdict: "errored",
      reason: expect.stringMatching(/^POST \S+ answered HTTP 200; good would be 201$/) as string,
    });
  });

  test("whose answer was lost is asked whether the note is there", async () => {
    const at = await serviceNow({
      fault: breaking("PATCH", /incident/, "reset", {
        isDone: () => at.journal.set(at.incidents[0]?.sys_id ?? "", `note ${RUN_URL}`),
      }),
    });
    await open(at);
    expect(await update(at)).toMatchObject({
      verdict: "pass",
      reason: expect.stringMatching(/failed: ECONNRESET; read back by GET/) as string,
    });
    const lost = await serviceNow({ fault: breaking("PATCH", /incident/, "reset") });
    await open(lost);
    expect(await update(lost)).toMatchObject({
      verdict: "errored",
      reason: expect.stringContaining("it may or may not have happened") as string,
    });
  });

  test("that leaves a field alone which the account may not write is found out", async () => {
    const at = await serviceNow({
      fault: ({ method, path }) =>
        method === "PATCH"
          ? { json: { result: { number: "INC0010001", state: path && "1" } } }
          : undefined,
    });
    await open(at);
    expect(await close(at)).toMatchObject({
      verdict: "errored",
      reason: expect.stringContaining('/result/state is "1", expected "6" or "7"') as string,
    });
  });
});

describe("PagerDuty", () => {
  const hosts = (at: { url: string }) => ({ [EVENTS]: at.url, [PAGERDUTY]: at.url });
  const trigger = (
    at: { url: string },
    card: Json = opening,
    env: Readonly<Record<string, string>> = pagerDutyEnv,
  ) => play("pagerduty-trigger.yml", hosts(at), { env, values: { card } });
  const resolve = (at: { url: string }) =>
    play("pagerduty-resolve.yml", hosts(at), { env: pagerDutyEnv, values: { card: commenting } });

  test("takes an alert, tells its incident a little later, and resolves it", async () => {
    const at = await pagerDuty({ readsUntilThere: 3 });
    expect(await trigger(at)).toMatchObject({
      verdict: "pass",
      data: {
        incidentKey: KEY,
        incidentNumber: "1234",
        incidentUrl: "https://acme.pagerduty.com/incidents/Q0",
        state: "triggered",
      },
    });
    expect(at.alerts[0]).toMatchObject({
      payload: { summary: opening.title, source: "carts", severity: "error" },
    });
    expect(await trigger(at)).toMatchObject({ verdict: "pass", data: { incidentNumber: "1234" } });
    expect(at.incidents.length).toBe(1);
    expect(await resolve(at)).toMatchObject({
      verdict: "pass",
      data: { incidentNumber: "1234", state: "resolved" },
    });
  });

  test.each([
    ["critical", "critical"],
    ["Critical", "critical"],
    ["WARNING", "warning"],
    ["info", "info"],
    ["ERROR", "error"],
    ["anything", "error"],
  ])("takes the severity %s as %s", async (severity, expected) => {
    const at = await pagerDuty();
    await trigger(at, { ...opening, severity });
    expect(at.alerts[0]).toMatchObject({ payload: { severity: expected } });
  });

  test("is asked again after a fault, since it drops repetitions itself", async () => {
    const at = await pagerDuty({
      fault: breaking("POST", /enqueue/, { status: 500 }, { times: 2 }),
    });
    expect(await trigger(at)).toMatchObject({ verdict: "pass" });
    expect(at.incidents.length).toBe(1);
  });

  test("names what is wrong with an event, without the routing key", async () => {
    const at = await pagerDuty();
    const { verdict, reason } = await trigger(at, opening, {
      ...pagerDutyEnv,
      PAGERDUTY_ROUTING_KEY: "short-key",
    });
    expect([verdict, reason]).toEqual([
      "errored",
      expect.stringContaining(
        "(Event object is invalid; Length of 'routing_key' is incorrect (should be 32 characters))",
      ),
    ]);
    expect(reason).not.toContain("short-key");
  });

  test("accepts a resolve for what it has never seen, which is found out", async () => {
    const at = await pagerDuty();
    expect(await resolve(at)).toMatchObject({
      verdict: "errored",
      reason: expect.stringContaining(
        "answered HTTP 202, but reading it back failed: GET",
      ) as string,
    });
  });
});

describe("Slack, Teams and webhooks", () => {
  const event = {
    type: "sh.keptn.event.deployment.finished",
    data: {
      project: "shop",
      stage: "staging",
      service: "carts",
      status: "succeeded",
      result: "pass",
      message: "1.2.3 is live <!channel>",
    },
  };
  const card = cardContext(cardOf({ event }));
  const withHook = (at: { url: string }, SLACK_WEBHOOK_URL = `${at.url}/services/T0/B0/hook`) =>
    play("slack-webhook.yml", {}, { env: { SLACK_WEBHOOK_URL }, values: { card } });
  const message = (at: { url: string }, SLACK_BOT_TOKEN = "slack-bot-token-1") =>
    play("slack-message.yml", { [SLACK]: at.url }, { env: { SLACK_BOT_TOKEN }, values: { card } });

  test("a Slack webhook gets the card", async () => {
    const at = await slack();
    expect(await withHook(at)).toMatchObject({ verdict: "pass", data: {} });
    expect(at.messages).toEqual([card["slack"]]);
  });

  test("a Slack webhook that is gone is errored, without its address", async () => {
    const at = await slack();
    const { verdict, reason } = await withHook(at, `${at.url}/services/T0/B0/gone`);
    expect([verdict, reason]).toEqual([
      "errored",
      expect.stringMatching(/^POST 127\.0\.0\.1:\d+\/\*\*\* answered HTTP 404 \(no_service\)$/),
    ]);
  });

  test("a Slack webhook that is asked too often is asked later", async () => {
    const at = await slack({
      fault: breaking("POST", /services/, { status: 429, headers: { "retry-after": "30" } }),
    });
    expect(await withHook(at)).toMatchObject({ verdict: "pass", waitsMs: [30_000] });
  });

  test("a Slack webhook whose answer was lost is not used again", async () => {
    const at = await slack({ fault: breaking("POST", /services/, "reset") });
    expect(await withHook(at)).toMatchObject({
      verdict: "errored",
      reason: expect.stringContaining("it may or may not have happened") as string,
    });
    expect(at.seen.length).toBe(1);
  });

  test("a Slack message reports its link", async () => {
    const at = await slack();
    expect(await message(at)).toMatchObject({
      verdict: "pass",
      data: {
        channel: "C0123456789",
        messageId: "1792.001",
        messageUrl: "https://acme.slack.com/archives/C0123456789/p1792001",
      },
    });
    expect(at.messages[0]?.["blocks"]).toEqual((card["slack"] as JsonObject)["blocks"]);
  });

  test.each([
    ["not-the-token", undefined, "invalid_auth"],
    ["slack-bot-token-1", { json: { ok: false, error: "not_in_channel" } }, "not_in_channel"],
  ])("a refusal in a 200 of Slack is errored (%s)", async (token, reply, words) => {
    const at = await slack(reply ? { fault: breaking("POST", /postMessage/, reply) } : {});
    const { verdict, reason } = await message(at, token);
    expect([verdict, reason]).toEqual([
      "errored",
      expect.stringMatching(
        new RegExp(
          `chat.postMessage answered HTTP 200, but /ok is "false", expected "true" \\(${words}\\)$`,
        ),
      ),
    ]);
  });

  const toTeams = (
    at: { url: string },
    query = "api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=teams-signature",
  ) =>
    play(
      "teams-webhook.yml",
      {},
      {
        env: { TEAMS_WEBHOOK_URL: `${at.url}/workflows/abc/triggers/manual/paths/invoke?${query}` },
        values: { card },
      },
    );

  test("a Teams workflow gets the adaptive card", async () => {
    const at = await teams();
    expect(await toTeams(at)).toMatchObject({ verdict: "pass" });
    expect(at.cards).toEqual([
      ((card["teams"] as { attachments: JsonObject[] }).attachments[0] as JsonObject)["content"],
    ]);
  });

  test("a Teams workflow with a wrong address is errored without it", async () => {
    const at = await teams();
    const { verdict, reason } = await toTeams(at, "sig=another-signature");
    expect([verdict, reason]).toEqual([
      "errored",
      expect.stringContaining(
        "answered HTTP 401 (The request must be authenticated only by Shared Access " +
          "scheme.); env.TEAMS_WEBHOOK_URL may be wrong or expired",
      ),
    ]);
    expect(reason).not.toMatch(/another-signature|invoke/);
  });

  test("a signed webhook can be checked by its receiver", async () => {
    const at = await service(({ text, headers }) => ({
      status:
        headers["x-hub-signature-256"] ===
        `sha256=${createHmac("sha256", "shared-by-both").update(text).digest("hex")}`
          ? 204
          : 403,
    }));
    const send = (WEBHOOK_SECRET: string) =>
      play(
        "signed-webhook.yml",
        {},
        { env: { WEBHOOK_URL: `${at.url}/hook`, WEBHOOK_SECRET }, values: { card } },
      );
    expect(await send("shared-by-both")).toMatchObject({ verdict: "pass" });
    expect(at.seen[0]?.body).toEqual({
      id: KEY,
      task: {
        name: "openticket",
        id: expect.any(String) as string,
        project: "shop",
        stage: "staging",
        service: "carts",
        context: expect.any(String) as string,
      },
      title: card["title"],
      text: card["text"],
      data: card["data"],
      run: RUN_URL,
    });
    expect(await send("of-somebody-else")).toMatchObject({ verdict: "errored" });
  });
});

describe("Unleash", () => {
  const set = (
    at: { url: string },
    state: string,
    more: JsonObject = {},
    token = "unleash-token-1",
  ) =>
    play(
      "unleash-flag.yml",
      { [UNLEASH]: at.url },
      {
        env: { UNLEASH_TOKEN: token },
        values: {
          with: {
            flag: "checkout",
            environment: "production",
            state,
            enabled: state === "on",
            ...more,
          },
        },
      },
    );

  test("a flag goes on and off, with the value before and the one read back", async () => {
    const at = await unleash();
    expect(await set(at, "on")).toMatchObject({
      verdict: "pass",
      data: {
        previous: "false",
        enabled: "true",
        flagUrl: `${at.url}/projects/default/features/checkout`,
      },
    });
    expect(at.flags.get("checkout/production")).toBe(true);
    expect(await set(at, "off")).toMatchObject({
      verdict: "pass",
      data: { previous: "true", enabled: "false" },
    });
    expect(await set(at, "off")).toMatchObject({
      verdict: "pass",
      data: { previous: "false", enabled: "false" },
    });
  });

  test("a flag behind change requests names the permission", async () => {
    const at = await unleash({ isProtected: true });
    expect(await set(at, "on")).toMatchObject({
      verdict: "errored",
      data: { previous: "false" },
      reason: expect.stringContaining("you need the SKIP_CHANGE_REQUEST permission") as string,
    });
  });

  test("a conflict is told in Unleash's words", async () => {
    const at = await unleash({
      fault: breaking("POST", /on$/, {
        status: 409,
        json: { name: "ConflictError", message: "A change request is already waiting." },
      }),
    });
    expect((await set(at, "on")).reason).toMatch(
      /answered HTTP 409 \(A change request is already waiting\.\)$/,
    );
  });

  test("a flag that is not there is not set", async () => {
    const at = await unleash();
    expect(await set(at, "on", { flag: "check/../out?x" })).toMatchObject({
      verdict: "errored",
      reason: expect.stringContaining(
        "HTTP 404 (Could not find feature check/../out?x), so nothing was sent",
      ) as string,
    });
    expect(at.asked()).toEqual([
      "GET /api/admin/projects/default/features/check%2F..%2Fout%3Fx/environments/production",
    ]);
  });

  test("a 200 that did not switch it is found out", async () => {
    const at = await unleash({ fault: breaking("POST", /on$/, { status: 200 }) });
    expect(await set(at, "on")).toMatchObject({
      verdict: "errored",
      reason: expect.stringContaining('/enabled is "false", expected "true"') as string,
    });
  });
});
