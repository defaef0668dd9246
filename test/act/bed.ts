import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { ControlPlane, GitHub, KeptnEvent, Permissions, WorkflowRun } from "../../simulator";
import { startControlPlane } from "../../simulator";
import type { JsonObject } from "../../src/domain/json";
import { idsOf, sentBy } from "../support/flow";
import { startCheckedGitHub } from "../support/github-api";

const ROOT = join(__dirname, "../..");
const OURS = "cloud-automation-actions/cloud-automation-actions";
const CHECKOUT = /actions\/checkout@[0-9a-f]{40}/;
const WEBHOOK_SERVICE = "webhook-service";
const INTERACTIVE = "mode: interactive";
const RUN_LIMIT_MS = 60_000;
const SWEEP_PATIENCE_MS = 40_000;
/** Of `JOB_ENV`: everything that a shell, a workflow command or a file command could trip over. */
export const PHRASE = `p%41s"s'w$(touch broken)\`id\` =<<END`;

/** What the example callers grant. */
export const PERMISSIONS: Permissions = { contents: "read", actions: "write", checks: "read", deployments: "write" };

interface DispatchWorkflow {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
}

export interface ActRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly run: WorkflowRun;
  /** Of the whole run, from the start of act to its end. */
  readonly durationMs: number;
  /** Requests that GitHub's REST API and the control plane saw meanwhile. */
  readonly requests: { readonly github: number; readonly plane: number };
}

export interface Answered extends ActRun {
  readonly event: KeptnEvent;
  /** What the run sent to the control plane, in order. */
  readonly sent: readonly KeptnEvent[];
}

export interface TaskRequest {
  readonly task: string;
  /** Of the dispatch; `keptn-<task>` unless told otherwise. */
  readonly eventType?: string;
  /** Interactive: the webhook service has sent `started`, as the documentation recommends. Silent: it has answered already. */
  readonly mode?: "silent" | "interactive";
  /** `false`: the webhook service has sent nothing. */
  readonly sendStarted?: boolean;
  /** An open task, instead of a new one. */
  readonly event?: KeptnEvent;
  readonly stage?: string;
  readonly service?: string;
  readonly data?: JsonObject;
}

/**
 * A control plane, a GitHub that refuses what GITHUB_TOKEN may not do and whose traffic is checked against GitHub's own
 * description, a repository of a user with the example callers, and `act`, which runs them in host mode.
 *
 * act 0.2.89 differs from GitHub in what matters here. In copies are rewritten: `uses: $/x`, which it does not know, to the
 * form with owner, repository and release (on GHES users have that); `queue: max` and `deployment: false`, which its schema
 * refuses, are left out. Only workflows that listen to the event type are started, since it ignores `types`. The checkout is
 * a stand-in, see checkout/action.yml. docs/proof.md lists what it cannot show.
 */
export class ActBed {
  readonly violations: readonly string[];
  readonly #folder: string;
  readonly #act: string;
  readonly #checkout: string;

  private constructor(
    act: string,
    readonly plane: ControlPlane,
    readonly github: GitHub & { readonly violations: readonly string[] },
  ) {
    this.#act = act;
    this.violations = github.violations;
    this.#folder = mkdtempSync(join(tmpdir(), "act-"));
    this.#checkout = this.#copy();
  }

  /** @param act  the program. @param permissions  what the caller's `permissions` say, which act does not look at */
  static async start(act: string, permissions: Permissions = PERMISSIONS): Promise<ActBed> {
    // Its time is late, so that the sweep does not have to wait until it believes that a run is over.
    const now = () => new Date(Date.now() - SWEEP_PATIENCE_MS);
    const [plane, github] = await Promise.all([startControlPlane(), startCheckedGitHub({ permissions, cancelDelayMs: 200, now })]);
    return new ActBed(act, plane, github);
  }

  async close(): Promise<void> {
    await Promise.all([this.plane.close(), this.github.close()]);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** What a script has left there; `undefined` when it did not run. */
  witness(name: string): string | undefined {
    const path = join(this.#folder, "witness", name);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  }

  leave(name: string): void {
    writeFileSync(join(this.#folder, "witness", name), "");
  }

  /** Opens the first task of a sequence; the others follow as they are answered. */
  openSequence(tasks: readonly string[], { stage = "staging", service = "carts" }: Pick<TaskRequest, "stage" | "service"> = {}): KeptnEvent {
    const project = `sequence-${tasks.join("-")}`;
    const shipyard = { apiVersion: "spec.keptn.sh/0.2.2", kind: "Shipyard", metadata: { name: project }, spec: { stages: [{ name: stage, sequences: [{ name: "sequence", tasks: tasks.map((name) => ({ name })) }] }] } };
    this.plane.createProject({ name: project, shipyard: stringify(shipyard), services: [service] });
    return this.openTaskOf(this.plane.trigger({ project, stage, sequence: "sequence", service }), tasks[0] ?? "");
  }

  openTaskOf(keptnContext: string, task: string): KeptnEvent {
    const [found] = this.plane.events({ keptnContext, type: `sh.keptn.event.${task}.triggered` });
    if (!found) throw new Error(`${task} is not open`);
    return found.event;
  }

  clearWitnesses(): void {
    rmSync(join(this.#folder, "witness"), { recursive: true, force: true });
    mkdirSync(join(this.#folder, "witness"));
  }

  /** Opens a task, dispatches it as a webhook does, and runs the one workflow that listens to it. */
  async answer({ task, eventType = `keptn-${task}`, mode = "interactive", sendStarted = true, stage = "staging", service = "carts", data = {}, event = this.plane.openTask({ task, stage, service, data }) }: TaskRequest): Promise<Answered> {
    if (sendStarted) this.#answerAsWebhook(event, "started");
    if (mode === "silent") this.#answerAsWebhook(event, "finished");
    const listening = this.#workflows().filter(({ workflow }) => workflow.on["repository_dispatch"]?.types?.includes(eventType)).map(({ file }) => file);
    const ofMode = listening.filter((file) => file.startsWith("silent-") === (mode === "silent"));
    const [file, ...others] = ofMode.length > 0 ? ofMode : listening;
    if (file === undefined || others.length > 0) throw new Error(`${listening.join(" and ") || "nothing"} listens to ${eventType}`);
    const ran = await this.start("repository_dispatch", file, { action: eventType, client_payload: idsOf(event) }, `${eventType} ${event.id}`);
    return { ...ran, event, sent: sentBy(this.plane, event, `https://github.com/octo/demo/actions/runs/${ran.run.id}/attempts/1`) };
  }

  /** Runs one workflow file. @param run  of the local GitHub, a new one with the title unless given */
  async start(eventName: string, file: string, event: JsonObject, title: string, run?: WorkflowRun): Promise<ActRun> {
    const record = run ?? this.github.addRun({ path: file, event: eventName, displayTitle: title, status: "in_progress" });
    const eventFile = join(this.#folder, `event-${record.id}.json`);
    writeFileSync(eventFile, JSON.stringify({ repository: { default_branch: "main", full_name: "octo/demo", name: "demo", owner: { login: "octo" } }, ...event }));
    const before = this.#requests();
    const begunMs = Date.now();
    const { exitCode, output } = await this.#run(eventName, file, eventFile, record);
    const durationMs = Date.now() - begunMs;
    const after = this.#requests();
    if (this.github.run(record.id)?.conclusion === null) this.github.updateRun(record.id, { conclusion: exitCode === 0 ? "success" : "failure" });
    return { exitCode, output, run: record, durationMs, requests: { github: after.github - before.github, plane: after.plane - before.plane } };
  }

  #requests(): ActRun["requests"] {
    return { github: this.github.requests.filter(({ host }) => host === "api").length, plane: this.plane.requests.length };
  }

  #run(eventName: string, file: string, eventFile: string, run: WorkflowRun): Promise<{ exitCode: number | null; output: string }> {
    const { plane, github } = this;
    const variables = {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: "octo/demo",
      GITHUB_RUN_ID: String(run.id),
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run.id),
      DEMO_REPOSITORY: join(this.#folder, "demo"),
    };
    const secrets = { GITHUB_TOKEN: github.token, CONTROL_PLANE_TOKEN: plane.token, JOB_ENV: `# of the demo\nWITNESS=${join(this.#folder, "witness")}\nPHRASE=${PHRASE}\n` };
    const given = (option: string, values: Readonly<Record<string, string>>) => Object.keys(values).flatMap((name) => [option, name]);
    const vars = { CONTROL_PLANE_URL: plane.url, CLOUD_AUTOMATION_PROJECTS: this.#projects().join(" ") };
    const child = spawn(
      this.#act,
      [
        eventName, "--workflows", join(".github/workflows", file), "--eventpath", eventFile, "--platform", "ubuntu-latest=-self-hosted", "--no-cache-server",
        "--use-new-action-cache", "--action-offline-mode", "--local-repository", `${OURS}@v1=${join(this.#folder, "product")}`, "--local-repository", `${this.#checkout}=${join(this.#folder, "checkout")}`,
        ...Object.entries(variables).flatMap(([name, value]) => ["--env", `${name}=${value}`]), ...Object.entries(vars).flatMap(([name, value]) => ["--var", `${name}=${value}`]),
        ...given("--secret", secrets),
      ],
      // With a home of its own act finds no settings of this machine and leaves nothing behind. Secrets are not for `ps`.
      { cwd: join(this.#folder, "demo"), env: { PATH: process.env["PATH"], HOME: join(this.#folder, "home"), ...secrets }, stdio: ["ignore", "pipe", "pipe"], timeout: RUN_LIMIT_MS, killSignal: "SIGKILL" },
    );
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (exitCode) => resolve({ exitCode, output }));
    });
  }

  #answerAsWebhook({ type, id, shkeptncontext, data }: KeptnEvent, kind: "started" | "finished"): void {
    const { project = "", stage = "", service = "" } = data as Record<string, string>;
    this.plane.sendAs(WEBHOOK_SERVICE, { type: type.replace(/triggered$/, kind), shkeptncontext, triggeredid: id, data: { project, stage, service, ...(kind === "finished" && { status: "succeeded", result: "pass" }) } });
  }

  #projects(): string[] {
    return [...new Set(this.plane.openTasks().map(({ data }) => String((data as JsonObject)["project"])))];
  }

  #workflows(): { file: string; workflow: DispatchWorkflow }[] {
    const folder = join(this.#folder, "demo/.github/workflows");
    return readdirSync(folder).map((file) => ({ file, workflow: parse(readFileSync(join(folder, file), "utf8")) as DispatchWorkflow }));
  }

  /** @returns the pinned checkout that the workflows name */
  #copy(): string {
    const to = (path: string) => join(this.#folder, path);
    for (const path of ["action.yml", "task", "sweep", "dist", ".github/workflows"]) cpSync(join(ROOT, path), to(`product/${path}`), { recursive: true });
    cpSync(join(__dirname, "demo"), to("demo"), { recursive: true });
    for (const file of readdirSync(join(ROOT, "examples/workflows"))) {
      const text = readFileSync(join(ROOT, "examples/workflows", file), "utf8");
      if (!text.includes(`uses: ${OURS}/.github/workflows/`)) continue;
      writeFileSync(to(`demo/.github/workflows/${file}`), text);
      // What a user changes for a task that nobody waits for.
      if (text.includes(INTERACTIVE)) writeFileSync(to(`demo/.github/workflows/silent-${file}`), text.replaceAll(INTERACTIVE, "mode: silent"));
    }
    cpSync(join(__dirname, "checkout"), to("checkout"), { recursive: true });
    for (const path of ["home", "witness"]) mkdirSync(to(path));
    for (const folder of [to("product/.github/workflows"), to("demo/.github/workflows")]) {
      for (const file of readdirSync(folder)) {
        const text = readFileSync(join(folder, file), "utf8");
        writeFileSync(join(folder, file), text.replace(/uses: \$\/([\w-]+)/g, `uses: ${OURS}/$1@v1`).replace(/^ *(queue: max|deployment: false)\n/gm, ""));
      }
    }
    this.#copyReports(to("demo"));
    this.#commit(to("demo"));
    const [checkout = ""] = CHECKOUT.exec(readFileSync(to("product/.github/workflows/task.yml"), "utf8")) ?? [];
    return checkout;
  }

  /** Reports of real tools, and one of a load test in which nothing fails. */
  #copyReports(folder: string): void {
    const fixtures = join(ROOT, "test/fixtures/results");
    const load = JSON.parse(readFileSync(join(fixtures, "artillery/load.json"), "utf8")) as { aggregate: { counters: Record<string, number> } };
    writeFileSync(join(folder, "load-bad.json"), JSON.stringify(load));
    for (const [name, count] of Object.entries(load.aggregate.counters)) {
      if (!name.endsWith("codes.500")) continue;
      delete load.aggregate.counters[name];
      const good = name.replace(/500$/, "200");
      load.aggregate.counters[good] = (load.aggregate.counters[good] ?? 0) + count;
    }
    writeFileSync(join(folder, "load-good.json"), JSON.stringify(load));
    for (const verdict of ["steady", "deviated"]) cpSync(join(fixtures, `chaostoolkit/${verdict}.json`), join(folder, `chaos-${verdict}.json`));
  }

  #commit(folder: string): void {
    const git = (...options: string[]) => execFileSync("git", ["-c", "user.name=demo", "-c", "user.email=demo@example.com", "-C", folder, ...options], { stdio: "pipe" });
    writeFileSync(join(folder, "version.txt"), "main\n");
    git("init", "--quiet", "--initial-branch=main");
    git("remote", "add", "origin", "https://github.com/octo/demo.git");
    git("add", "--all");
    git("commit", "--quiet", "--message=Demo");
    this.github.addBranch("main", { sha: git("rev-parse", "HEAD").toString().trim() });
    git("checkout", "--quiet", "-b", "release");
    writeFileSync(join(folder, "version.txt"), "release\n");
    git("commit", "--quiet", "--all", "--message=Release");
    git("checkout", "--quiet", "main");
  }
}
