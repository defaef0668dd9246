import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../command";
import { didYouMean } from "../command-line";
import { DEMOS } from "../play/demos";
import { exampleNames } from "../play/example";
import { checkBundles } from "../project-root";
import type { Screen } from "../screen";
import { silentScreen } from "../screen";
import { PageServer } from "./page-server";
import { pageFolder, Workshop } from "./workshop";

interface DevStart {
  readonly names: readonly string[];
  readonly values: {
    readonly port?: string;
    readonly service?: readonly string[];
    readonly json?: boolean;
  };
  readonly root: string;
  readonly screen: Screen;
  readonly signal: AbortSignal;
}

const DEFAULT_PORT = 4680;
const MOST_PORT = 65_534;
const DEFAULT_EXAMPLE = "release-demo";

/** Runs until the signal. @throws its reason then, so that the exit code is the signal's */
export async function runDev({ names, values, root, signal, ...start }: DevStart): Promise<number> {
  const folder = folderOf(names, root);
  const port = portOf(values.port);
  checkBundles(root);
  const screen = values.json ? silentScreen : start.screen;
  const workshop = await Workshop.open({
    root,
    folder,
    services: values.service ?? [],
    port: port === 0 ? 0 : port + 1,
    note: (text) => screen.line(["yellow", "! "], text),
  }).catch(portInUse);
  const page = new PageServer(pageFolder(root), workshop);
  try {
    const address = await page.listen(port).catch(portInUse);
    tell(screen, address, workshop, folder);
    if (values.json) process.stdout.write(`${JSON.stringify(addresses(address, workshop))}\n`);
    await new Promise((_, reject) => {
      if (signal.aborted) reject(signal.reason as Error);
      signal.addEventListener("abort", () => reject(signal.reason as Error));
    });
    return 0;
  } finally {
    await page.close();
    await workshop.close();
  }
}

function addresses(page: string, { world, project }: Workshop) {
  return {
    page,
    project: project.name,
    services: project.services,
    controlPlane: { url: world.plane.url, token: world.plane.token },
    github: { url: world.github.url, token: world.githubToken },
  };
}

function tell(screen: Screen, page: string, { world, project }: Workshop, folder: string): void {
  const { plane, githubToken } = world;
  screen.wholeLine(["bold", project.name], ["dim", `  ${folder}`]);
  screen.line("");
  screen.line("  Services        ", project.services.join(", "));
  screen.wholeLine("  Page            ", ["cyan", page]);
  screen.wholeLine("  Control plane   ", ["cyan", plane.url]);
  screen.line("");
  screen.line(["dim", "For other commands, in another terminal:"]);
  // They are for pasting: a token that is cut is another one.
  screen.wholeLine(`  export KEPTN_API_URL=${plane.url}`);
  screen.wholeLine(`  export KEPTN_API_TOKEN=${plane.token}`);
  screen.wholeLine(`  export GITHUB_DISPATCH_TOKEN=${githubToken}`);
  screen.line("");
  screen.line(["dim", "All of it is on this machine, for as long as this runs. Ctrl-C ends it."]);
}

/** An example by its name, a folder by its path, else the one we are in. */
function folderOf([name, ...more]: readonly string[], root: string): string {
  if (more.length > 0)
    throw new UsageError(`dev takes one project or folder, found also ${more.join(" ")}.`);
  const examples = exampleNames(root);
  const here = process.cwd();
  // The checkout itself is no project of a control plane.
  const asked = name ?? (here === root ? DEFAULT_EXAMPLE : here);
  if (examples.includes(asked)) return join(root, "examples", "projects", asked);
  const folder = resolve(asked);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  if (DEMOS.some((demo) => demo.name === asked))
    throw new UsageError(
      `dev keeps a control plane of Keptn running, and ${asked} has none. Run: play ${asked}`,
    );
  throw new UsageError(
    `${asked} is neither an example nor a folder.${didYouMean(asked, examples)} Examples are ${examples.join(", ")}.`,
  );
}

function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= MOST_PORT))
    throw new UsageError(`--port ${text}: expected a number from 0 to ${MOST_PORT}.`);
  return port;
}

function portInUse(error: unknown): never {
  const { code, port } = error as { code?: string; port?: number };
  if (code !== "EADDRINUSE") throw error;
  throw new Error(
    `The port ${port} is in use. Give two free ones that follow each other: --port N takes N and N + 1.`,
  );
}
