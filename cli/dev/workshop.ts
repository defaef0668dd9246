import { join } from "node:path";
import type { JsonObject } from "../../src/domain/text/json";
import { getOwn } from "../../src/domain/text/json";
import type { Measurements } from "../play/example";
import type { World } from "../play/world";
import { startWorld } from "../play/world";
import { setUp } from "../play/set-up";
import { act } from "./actions";
import { catalogueComplaints } from "./catalogue";
import { Journal } from "./journal";
import type { Backend } from "./page-server";
import type { ProjectFolder } from "./project-folder";
import { FAIL_VARIABLE, filesOf, readProjectFolder } from "./project-folder";
import { Recorder } from "./recorder";
import { watchFiles } from "./watch";

interface WorkshopOptions {
  /** The checkout: manifests and bundles of the actions. */
  readonly root: string;
  /** The project's. */
  readonly folder: string;
  /** Of the project, beside those that its events name. */
  readonly services: readonly string[];
  /** Of the control plane; 0: any free one. */
  readonly port: number;
  /** Also told to the page. */
  readonly note: (text: string) => void;
}

const LOOK_MS = 250;
/** Of a folder whose webhook file names none. */
const REPOSITORY = { owner: "your-org", name: "your-repo" };

/** The local control plane with one project, kept in step with its folder. */
export class Workshop implements Backend {
  readonly journal = new Journal();
  readonly #recorder = new Recorder(this.journal);
  readonly #ends: (() => void)[] = [];
  #unreadable: string[] = [];
  #project: ProjectFolder;
  /** What the control plane has. */
  #setUp: ProjectFolder | undefined;
  #world: World | undefined;
  readonly #variables: Record<string, string> = {};
  #reloading: Promise<void> = Promise.resolve();

  private constructor(private readonly options: WorkshopOptions) {
    this.#project = readProjectFolder(options.folder, options.services);
  }

  static async open(options: WorkshopOptions): Promise<Workshop> {
    const workshop = new Workshop(options);
    try {
      await workshop.#start();
    } catch (error) {
      await workshop.close();
      throw error;
    }
    return workshop;
  }

  get world(): World {
    if (this.#world === undefined) throw new Error("The workshop is not open.");
    return this.#world;
  }

  get project(): ProjectFolder {
    return this.#project;
  }

  payload(number: number): object | undefined {
    return this.world.plane.engine.bus.log[number]?.event;
  }

  async act(name: string, body: JsonObject): Promise<JsonObject> {
    const task = getOwn(body, "fail");
    if (name === "trigger" && typeof task === "string") this.#variables[FAIL_VARIABLE] = task;
    const answer = await act(this.world, name, body);
    this.#recorder.look(this.world);
    return answer;
  }

  get #values(): Measurements {
    const isToFail = this.#variables[FAIL_VARIABLE] === "evaluation";
    return isToFail ? this.#project.failing : this.#project.measured;
  }

  /** Reads the folder anew; runs under way go on as they began. */
  reload(): Promise<void> {
    this.#reloading = this.#reloading.then(() => this.#reload());
    return this.#reloading;
  }

  async close(): Promise<void> {
    for (const end of this.#ends) end();
    await this.#reloading;
    await this.#world?.close();
  }

  async #start(): Promise<void> {
    const { root, folder, port } = this.options;
    const recorder = this.#recorder;
    const look = () => recorder.look(world);
    let isLooking = false;
    // Once for all events that come together.
    const lookSoon = () => {
      if (isLooking) return;
      isLooking = true;
      setImmediate(() => {
        isLooking = false;
        look();
      });
    };
    const world = await startWorld({
      root,
      folder,
      port,
      repository: this.#project.repository ?? REPOSITORY,
      isOnlyRepository: true,
      variables: this.#variables,
      sliProvider: ({ stage }) => this.#values[stage] ?? {},
      onRun: (run) => recorder.run(run),
      onLine: (run, line, isFolded) => recorder.line(run, line, isFolded),
      onComment: () => undefined,
      onUnreadable: (error) => this.#unreadable.push(workflowComplaint(error)),
      note: (text) => this.#note(text),
    });
    this.#world = world;
    this.#ends.push(
      world.plane.onEvent((delivery) => {
        recorder.event(delivery);
        lookSoon();
      }),
    );
    await this.#apply();
    const timer = setInterval(look, LOOK_MS);
    this.#ends.push(() => clearInterval(timer));
    this.#ends.push(
      watchFiles(
        () => filesOf(folder),
        () => void this.reload(),
      ),
    );
  }

  async #reload(): Promise<void> {
    this.#project = readProjectFolder(this.options.folder, this.options.services);
    this.#unreadable = [];
    this.world.reload();
    await this.#apply();
    this.#note("The files have changed; what is read now counts from the next event on.");
  }

  async #apply(): Promise<void> {
    const project = this.#project;
    const complaints = [
      ...project.complaints,
      ...this.#unreadable,
      ...(await catalogueComplaints(this.options.folder)),
      ...this.#newStages(),
    ];
    try {
      await setUp(this.world, project, this.#setUp);
      this.#setUp = project;
    } catch (error) {
      complaints.push(error instanceof Error ? error.message : String(error));
    }
    for (const complaint of complaints) this.options.note(complaint);
    const { owner, name } = project.repository ?? REPOSITORY;
    this.journal.add(
      {
        kind: "project",
        name: project.name,
        folder: this.options.folder,
        repository: `${owner}/${name}`,
        controlPlane: this.world.plane.url,
        stages: project.stages,
        starts: project.starts,
        canFail: project.canFail,
        complaints,
      },
      "",
    );
  }

  /** As in Keptn, the stages of a project are those it was created with. */
  #newStages(): string[] {
    const { projects } = this.world.plane.engine;
    const { name, stages } = this.#project;
    if (!projects.exists(name)) return [];
    const known = projects.stages(name);
    return stages
      .filter((stage) => !known.includes(stage.name))
      .map(
        (stage) =>
          `shipyard.yaml: the stage ${stage.name} is new, and a project keeps the stages it was created with. Start dev again.`,
      );
  }

  #note(text: string): void {
    this.#recorder.note(text);
    this.options.note(text);
  }
}

/** Its message begins with the name of the file. */
function workflowComplaint({ message }: Error): string {
  const [, what] = /^not simulated: (.*)$/s.exec(message) ?? [];
  return what === undefined
    ? `.github/workflows/${message}`
    : `.github/workflows/${what} is not known to the runner on this machine, so the workflow is left out.`;
}

/** Where the page's files are. */
export function pageFolder(root: string): string {
  return join(root, "cli", "dev", "page");
}
