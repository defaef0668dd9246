import { existsSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { networkTo } from "../../../cli/play/network";
import type { KeptnEvent } from "../../../simulator";
import { WEBHOOK_SERVICE } from "../../../simulator";
import { attachWebhookService, WEBHOOK_URI } from "../../../simulator/webhook";
import type { JsonObject } from "../../../src/domain/text/json";
import { dataOf, Rig, shipyardOf } from "../support";
import { betaFile, DISPATCHES, SUBSCRIPTION } from "../webhook/support";
import type { Observed } from "./repository";
import { cleanUp, folderWith, receiverWith, TOKEN, workflow } from "./repository";

/**
 * The receiver's half of the published recipe for Keptn and GitHub, rebuilt in our own words, and
 * what its users saw (docs/reference/keptn.md#githubs-side-of-it). The sender's half is played in
 * `../webhook/published-recipe.test.ts`. That it asks for a classic token with full `repo` scope is
 * about what GitHub lets a token do elsewhere; no simulation shows it.
 */

const ACTION = "cloud-automation-actions/cloud-automation-actions";
const PAYLOAD =
  '{"event_type":"active-task","client_payload":{"type":"{{.type}}","id":"{{.id}}","shkeptncontext":"{{.shkeptncontext}}","project":"{{.data.project}}","stage":"{{.data.stage}}","service":"{{.data.service}}","build":"{{.data.labels.build}}"}}';
const BUILD = "1";
const YEAR_MS = 365 * 24 * 3_600_000;

interface RecipeOptions {
  /** Of the step in front of the answer. */
  readonly check?: string;
  /** Lines added to the step that answers. */
  readonly condition?: string;
  /** What follows the secret; the recipe's own `/v1/event` lacks `/api`. */
  readonly path?: string;
}

/**
 * Steps as the recipe has them: a job, then an answer whose type, status and result are fixed text.
 */
function recipe({
  check = "echo checked",
  condition = "",
  path = "/api/v1/event",
}: RecipeOptions = {}): string {
  const field = (name: string) => `"${name}":"\${{ github.event.client_payload.${name} }}"`;
  const data = `{${field("project")},${field("stage")},${field("service")},"status":"succeeded","result":"pass"}`;
  const event =
    `{"type":"sh.keptn.event.deployment.finished","source":"github","specversion":"1.0","contenttype":"application/json",${field("shkeptncontext")},"triggeredid":"\${{ ` +
    `github.event.client_payload.id }}","data":${data}}`;
  return workflow(
    `- run: ${check}
- run: |
    curl --silent --show-error --max-time 20 --request POST "\${{ secrets.KEPTN_API_URL }}${path}" --header "x-token: \${{ secrets.KEPTN_API_TOKEN }}" --header 'Content-Type: application/json' --data '${event}'
${condition && `  ${condition}\n`}`,
    "on: { repository_dispatch: { types: [passive-task, active-task] } }",
  );
}

/** The same dispatch for our own action. */
function ours(run: string, before = ""): string {
  const connection = {
    "control-plane-url": "${{ secrets.KEPTN_API_URL }}",
    "control-plane-token": "${{ secrets.KEPTN_API_TOKEN }}",
  };
  // `active-task` names no task, so the step says which ones it is for.
  const step = { uses: `${ACTION}@v1`, with: { ...connection, tasks: "deployment test", run } };
  return workflow(
    before + stringify([step]),
    "on: { repository_dispatch: { types: [active-task] } }",
  );
}

class Scene {
  private constructor(
    private readonly rig: Rig,
    private readonly github: Observed,
    private readonly webhook: { idle(): Promise<void> },
    readonly notes: readonly string[],
  ) {}

  /**
   * A project whose sequence has `task` and then `release`, an active webhook for `task`, and a
   * repository with one workflow.
   */
  static async with(
    workflowText: string,
    { task = "deployment", payload = PAYLOAD, secretName = "KEPTN_API_URL" } = {},
  ): Promise<Scene> {
    const rig = await Rig.start();
    const { engine, url, token } = rig.plane;
    const github = receiverWith(
      { ".github/workflows/recipe.yml": workflowText },
      {
        secrets: { [secretName]: url, KEPTN_API_TOKEN: token },
        actions: { [ACTION]: join(__dirname, "../../../action.yml") },
      },
    );
    const type = `sh.keptn.event.${task}.triggered`;
    const headers = [{ key: "Authorization", value: `Bearer ${TOKEN}` }];
    rig.plane.createProject({
      name: "shop",
      shipyard: shipyardOf({ delivery: [{ name: task }, { name: "release" }] }),
      services: ["cart"],
    });
    engine.resources.put(
      { project: "shop" },
      WEBHOOK_URI,
      betaFile({ type }, [{ url: DISPATCHES, method: "POST", headers, payload }]),
    );
    const integration = engine.integrations.all().find(({ name }) => name === WEBHOOK_SERVICE);
    engine.integrations.putSubscription(integration?.id ?? "", {
      id: SUBSCRIPTION,
      event: type,
      filter: { projects: ["shop"], stages: [], services: [] },
    });
    const notes: string[] = [];
    const webhook = attachWebhookService(
      rig.plane,
      networkTo(github.receiver, (text) => notes.push(text)),
    );
    return new Scene(rig, github, webhook, notes);
  }

  /**
   * Triggers the sequence and waits until the webhook service and GitHub have nothing left to do.
   */
  async deliver(build = BUILD): Promise<Delivered> {
    const context = this.rig.plane.trigger({
      project: "shop",
      stage: "dev",
      sequence: "delivery",
      service: "cart",
      data: { labels: { build } },
    });
    const [task] = this.rig.plane
      .openTasks()
      .filter(({ shkeptncontext }) => shkeptncontext === context);
    await this.finish();
    if (task === undefined) throw new Error("the sequence did not start");
    return new Delivered(this.rig, task, this.github);
  }

  async finish(): Promise<void> {
    await this.webhook.idle();
    await this.github.receiver.idle();
    await this.webhook.idle();
  }

  /** A second sequence of the same service. @returns its state */
  next(): string | undefined {
    return this.rig.state(
      this.rig.plane.trigger({
        project: "shop",
        stage: "dev",
        sequence: "delivery",
        service: "cart",
        data: { labels: { build: BUILD } },
      }),
    );
  }

  /** Dispatches without the webhook service: anybody with the token can. */
  dispatch(clientPayload: JsonObject): Promise<number> {
    return this.github.dispatch("active-task", clientPayload);
  }

  get lines(): readonly string[] {
    return this.github.lines;
  }
}

/** One task after the dispatch: what GitHub shows, and what the control plane does. */
class Delivered {
  constructor(
    readonly rig: Rig,
    readonly task: KeptnEvent,
    private readonly github: Observed,
  ) {}

  get conclusions(): readonly unknown[] {
    return this.github.runs.map(({ conclusion }) => conclusion);
  }

  get isOpen(): boolean {
    return this.rig.isOpen(this.task);
  }

  /** Tells whether the task is open when a year has gone by. */
  get isOpenAfterAYear(): boolean {
    this.rig.clock.advance(YEAR_MS);
    return this.isOpen;
  }

  get counts(): { started: number; finished: number } {
    const { started, finished } = this.rig.plane.counts(this.task.id);
    return { started, finished };
  }

  /** Status and result of the answer. */
  get verdict(): JsonObject {
    const { status = null, result = null } = this.#answer;
    return { status, result };
  }

  get message(): unknown {
    return this.#answer["message"];
  }

  get #answer(): JsonObject {
    return dataOf(
      this.rig.last(
        ({ event }) => event.triggeredid === this.task.id && event.type.endsWith(".finished"),
      ),
    );
  }

  get isNextTaskDue(): boolean {
    return this.rig.types(this.task.shkeptncontext).includes("release.triggered");
  }

  get answersOfTheApi(): readonly number[] {
    return this.rig.plane.requests.map(({ status }) => status ?? 0);
  }
}

afterEach(cleanUp);

test("names and address put right, and a job that succeeds: the recipe finishes the task", async () => {
  const delivered = await (await Scene.with(recipe())).deliver();
  expect([
    delivered.conclusions,
    delivered.counts,
    delivered.isOpen,
    delivered.isNextTaskDue,
  ]).toEqual([["success"], { started: 1, finished: 1 }, false, true]);
});

test("active is sent, active-task is listened for: GitHub says 204, nothing runs, the task is open for ever", async () => {
  const scene = await Scene.with(recipe(), { payload: PAYLOAD.replace("active-task", "active") });
  const delivered = await scene.deliver();
  expect([delivered.conclusions, delivered.counts, delivered.isOpenAfterAYear]).toEqual([
    [],
    { started: 1, finished: 0 },
    true,
  ]);
  expect(scene.notes).toEqual([
    "GitHub answered 204 to the dispatch, but no workflow listens to its event type.",
  ]);
});

test("the secret is created under one name and read under another: the address is empty, the task stays open", async () => {
  const scene = await Scene.with(recipe({ path: "/v1/event" }), { secretName: "KEPTN_BASE_URL" });
  const delivered = await scene.deliver();
  expect(scene.lines).toContainEqual(expect.stringMatching(/^curl: \(\d+\) /));
  expect([
    delivered.conclusions,
    delivered.answersOfTheApi,
    delivered.counts.finished,
    delivered.isOpenAfterAYear,
  ]).toEqual([["failure"], [], 0, true]);
});

test("the address lacks /api and curl does not mind: the run is green, the answer was 404, the task stays open", async () => {
  const delivered = await (await Scene.with(recipe({ path: "/v1/event" }))).deliver();
  expect([
    delivered.conclusions,
    delivered.answersOfTheApi,
    delivered.counts.finished,
    delivered.isOpenAfterAYear,
  ]).toEqual([["success"], [404], 0, true]);
});

test("a check that fails is told as succeeded and pass, and the next task starts", async () => {
  // `if: always()` is what users add, so that a failed step answers, too.
  const delivered = await (
    await Scene.with(
      recipe({ check: "echo 3 of 5 checks failed; exit 1", condition: "if: always()" }),
    )
  ).deliver();
  expect([delivered.conclusions, delivered.verdict, delivered.isNextTaskDue]).toEqual([
    ["failure"],
    { status: "succeeded", result: "pass" },
    true,
  ]);
});

test("a step before the answer fails: no finished at all, the next sequence of the service waits", async () => {
  const scene = await Scene.with(recipe({ check: "exit 1" }));
  const delivered = await scene.deliver();
  expect([delivered.conclusions, delivered.counts, delivered.isOpenAfterAYear]).toEqual([
    ["failure"],
    { started: 1, finished: 0 },
    true,
  ]);
  expect(scene.next()).toBe("waiting");
});

describe("text of the payload in run is a command", () => {
  const check = `'echo "Building \${{ github.event.client_payload.build }}"'`;

  test.each<[string, (marker: string) => string]>([
    ["$(…)", (marker) => `$(touch ${marker})`],
    ["a quote and a semicolon", (marker) => `1"; touch ${marker}; echo "`],
    ["a line break", (marker) => `1"\ntouch ${marker}\necho "`],
  ])("%s in a value of the dispatch", async (_, text) => {
    const marker = join(folderWith({}), "marker");
    const scene = await Scene.with(recipe({ check }));
    expect(await scene.dispatch({ build: text(marker) })).toBe(204);
    expect(existsSync(marker)).toBe(true);
  });

  test("the webhook service refuses $( in a label, and lets the JSON escape of it through", async () => {
    const marker = join(folderWith({}), "marker");
    const scene = await Scene.with(recipe({ check }));
    const refused = await scene.deliver(`$(touch ${marker})`);
    expect([refused.conclusions, refused.verdict, existsSync(marker)]).toEqual([
      [],
      { status: "errored", result: "fail" },
      false,
    ]);
    expect(refused.message).toMatch(/denied character '\$'$/);
    const other = await Scene.with(recipe({ check }));
    const delivered = await other.deliver(`\\u0024(touch ${marker})`);
    expect([delivered.conclusions, delivered.verdict, existsSync(marker)]).toEqual([
      ["success"],
      { status: "succeeded", result: "pass" },
      true,
    ]);
  });
});

test("the task's name is fixed text: another task is answered with it, and wedged after 12 s", async () => {
  const scene = await Scene.with(recipe(), { task: "test" });
  const delivered = await scene.deliver();
  expect([delivered.conclusions, delivered.answersOfTheApi, delivered.counts]).toEqual([
    ["success"],
    [200],
    { started: 1, finished: 1 },
  ]);
  const { controllerLog } = delivered.rig.plane.engine;
  delivered.rig.clock.advance(11_999);
  expect(controllerLog).toEqual([]);
  delivered.rig.clock.advance(1);
  expect(controllerLog.map(({ message }) => message)).toEqual([
    expect.stringContaining("no matching sh.keptn.event.deployment.triggered event found"),
  ]);
  expect([delivered.isOpenAfterAYear, delivered.isNextTaskDue, scene.next()]).toEqual([
    true,
    false,
    "waiting",
  ]);
});

describe("our own action answers the same dispatches truthfully", () => {
  test.each<[string, string, string, JsonObject]>([
    [
      "a check that fails",
      ours("echo 3 of 5 checks failed; exit 1"),
      "deployment",
      { status: "succeeded", result: "fail" },
    ],
    [
      "a step before it fails",
      ours("echo never", "- run: exit 1\n"),
      "deployment",
      { status: "errored", result: "fail" },
    ],
    [
      "a task of another name",
      ours("echo checked"),
      "test",
      { status: "succeeded", result: "pass" },
    ],
  ])("%s", async (_, text, task, verdict) => {
    const delivered = await (await Scene.with(text, { task })).deliver();
    expect([delivered.verdict, delivered.counts, delivered.isOpen]).toEqual([
      verdict,
      { started: 1, finished: 1 },
      false,
    ]);
  });

  const IDS_ONLY =
    '{"event_type":"active-task","client_payload":{"type":"{{.type}}","id":"{{.id}}","project":"{{.data.project}}"}}';

  test.each<[string, string, string]>([
    ["the escape that got through", PAYLOAD, "\\u0024"],
    ["the plain text, read from the control plane by its id", IDS_ONLY, "$"],
  ])("a label is printed, not run: %s", async (_, payload, dollar) => {
    const marker = join(folderWith({}), "marker");
    const scene = await Scene.with(
      ours(
        'BUILD=$(node -p "require(process.env.CLOUD_AUTOMATION_EVENT).data.labels.build"); echo "$BUILD"',
      ),
      { payload },
    );
    const delivered = await scene.deliver(`${dollar}(touch ${marker})`);
    expect([delivered.verdict, delivered.isOpen, existsSync(marker)]).toEqual([
      { status: "succeeded", result: "pass" },
      false,
      false,
    ]);
    expect(scene.lines).toContain(`${dollar}(touch ${marker})`);
  });
});
