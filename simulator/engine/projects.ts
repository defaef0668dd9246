import type { Resources } from "./resources";
import type { Shipyard } from "./shipyard";
import { parseShipyard, validateStages } from "./shipyard";

export interface ProjectDefinition {
  readonly name: string;
  /** YAML text (docs/reference/keptn.md#the-shipyard). */
  readonly shipyard: string;
  /**
   * They exist in every stage. Sequences run for unknown services too
   * (docs/reference/keptn.md#other-events-from-outside).
   */
  readonly services?: readonly string[];
}

const SHIPYARD_URI = "shipyard.yaml";
const MAX_PROJECT_NAME_CHARACTERS = 200;
const MAX_SERVICE_NAME_CHARACTERS = 43;

/** Projects with their shipyard, stages and services. */
export class Projects {
  readonly #stages = new Map<string, readonly string[]>();
  readonly #services = new Map<string, string[]>();
  readonly #cachedShipyards = new Map<string, Shipyard>();

  constructor(private readonly resources: Resources) {}

  /** @throws Error naming what is wrong with the name or the shipyard */
  create({ name, shipyard, services = [] }: ProjectDefinition): void {
    if (this.exists(name)) throw new Error(`Project ${name} already exists`);
    if (name === "" || name.length > MAX_PROJECT_NAME_CHARACTERS)
      throw new Error(`Project name: 1 to ${MAX_PROJECT_NAME_CHARACTERS} characters`);
    const parsed = parseShipyard(shipyard);
    validateStages(parsed);
    this.#stages.set(
      name,
      parsed.stages.map((stage) => stage.name),
    );
    this.#services.set(name, []);
    this.#cachedShipyards.set(name, parsed);
    this.resources.put({ project: name }, SHIPYARD_URI, shipyard);
    for (const stage of parsed.stages)
      this.resources.put(
        { project: name, stage: stage.name },
        "metadata.yaml",
        `stageName: ${stage.name}\n`,
      );
    for (const service of services) this.createService(name, service);
  }

  createService(project: string, service: string): void {
    if (service === "" || service.length > MAX_SERVICE_NAME_CHARACTERS)
      throw new Error(`Service name: 1 to ${MAX_SERVICE_NAME_CHARACTERS} characters`);
    const services = this.#services.get(project);
    if (services === undefined) throw new Error("project not found");
    if (!services.includes(service)) services.push(service);
  }

  exists(name: string): boolean {
    return this.#stages.has(name);
  }

  names(): readonly string[] {
    return [...this.#stages.keys()];
  }

  /** Fixed when the project is created (7). */
  stages(project: string): readonly string[] {
    return this.#stages.get(project) ?? [];
  }

  services(project: string): readonly string[] {
    return this.#services.get(project) ?? [];
  }

  /**
   * Read anew from the default branch whenever a sequence is triggered (7).
   *
   * @throws Error when missing or invalid
   */
  currentShipyard(project: string): Shipyard {
    const file = this.resources.get({ project }, SHIPYARD_URI);
    if (file === undefined)
      throw new Error(
        `could not retrieve shipyard.yaml for project ${project}: Resource not found`,
      );
    const shipyard = parseShipyard(file.text);
    this.#cachedShipyards.set(project, shipyard);
    return shipyard;
  }

  cachedShipyard(project: string): Shipyard {
    return this.#cachedShipyards.get(project) ?? this.currentShipyard(project);
  }
}
