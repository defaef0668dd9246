import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Message, ProjectMessage } from "../../../../cli/dev/messages";
import { Workshop } from "../../../../cli/dev/workshop";
import { cleanUp, folderWith } from "../../../simulator/dispatch/repository";

const ROOT = join(__dirname, "../../../..");
const RELEASE = join(ROOT, "examples/projects/release-demo");
const workshops: Workshop[] = [];

afterEach(async () => {
  await Promise.all(workshops.splice(0).map((workshop) => workshop.close()));
  cleanUp();
});

async function opened(folder: string, services: readonly string[] = []): Promise<Workshop> {
  const note = () => undefined;
  const workshop = await Workshop.open({ root: ROOT, folder, services, port: 0, note });
  workshops.push(workshop);
  return workshop;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function read(path: string): string {
  return readFileSync(join(RELEASE, path), "utf8");
}

const messages = ({ journal }: Workshop) =>
  journal.after(0).map(({ text }) => JSON.parse(text) as Message);

function projectOf(workshop: Workshop): ProjectMessage {
  const found = messages(workshop).find(({ kind }) => kind === "project");
  if (found?.kind !== "project") throw new Error("No project was told.");
  return found;
}

/** Resolves when the page would know it. */
async function until(workshop: Workshop, holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise<void>((resolve) => {
      const stop = workshop.journal.subscribe(() => {
        stop();
        resolve();
      });
    });
}

const subscribed = ({ world }: Workshop) =>
  world.plane.engine.integrations
    .all()
    .flatMap(({ subscriptions }) => subscriptions.map(({ event }) => event));

test("an empty folder is enough to begin; its files count when they come", async () => {
  const folder = folderWith({});
  const workshop = await opened(folder, ["shop", "cart"]);
  expect(projectOf(workshop)).toMatchObject({ stages: [], starts: [], complaints: [] });
  write(folder, "shipyard.yaml", read("shipyard.yaml"));
  await until(workshop, () => projectOf(workshop).stages.length === 2);
  expect(projectOf(workshop).starts.map(({ label }) => label)).toEqual([
    "staging.release",
    "production.release",
  ]);
  const { projects } = workshop.world.plane.engine;
  expect(projects.names()).toEqual(["release-demo"]);
  expect(projects.services("release-demo")).toEqual(["shop", "cart"]);
  write(folder, "webhook.yaml", read("webhook.yaml"));
  await until(workshop, () => subscribed(workshop).length === 4);
  expect(subscribed(workshop)).toContain("sh.keptn.event.deployment.triggered");
});

test("a changed webhook file changes the subscriptions, also by taking some away", async () => {
  const folder = folderWith({});
  cpSync(RELEASE, folder, { recursive: true });
  const workshop = await opened(folder);
  expect(subscribed(workshop)).toHaveLength(4);
  const [head = "", ...entries] = read("webhook.yaml").split(/(?=^ {4}- type:)/m);
  write(folder, "webhook.yaml", head + entries.slice(0, 2).join(""));
  await until(workshop, () => subscribed(workshop).length === 2);
  expect(subscribed(workshop)).toEqual([
    "sh.keptn.event.deployment.triggered",
    "sh.keptn.event.test.triggered",
  ]);
  rmSync(join(folder, "webhook.yaml"));
  await until(workshop, () => subscribed(workshop).length === 0);
});

test("files that cannot be used are named, and the others count", async () => {
  const folder = folderWith({});
  cpSync(RELEASE, folder, { recursive: true });
  write(folder, ".github/workflows/broken.yml", "on: repository_dispatch\njobs: nothing\n");
  write(folder, ".github/cloud-automation.yml", "tasks: 1\n");
  write(folder, "events/odd.json", "{");
  write(folder, "slo.yaml", read("slo.yaml"));
  const workshop = await opened(folder);
  const complaints = projectOf(workshop).complaints.join("\n");
  expect(complaints).toContain(".github/workflows/broken.yml: jobs");
  expect(complaints).toContain(".github/cloud-automation.yml");
  expect(complaints).toContain("events/odd.json");
  expect(workshop.world.plane.engine.projects.names()).toEqual(["release-demo"]);
  rmSync(join(folder, ".github/workflows/broken.yml"));
  rmSync(join(folder, ".github/cloud-automation.yml"));
  rmSync(join(folder, "events/odd.json"));
  await until(workshop, () => projectOf(workshop).complaints.length === 0);
});

test("a new stage is named: as in Keptn a project keeps those that it was created with", async () => {
  const folder = folderWith({ "shipyard.yaml": read("shipyard.yaml") });
  const workshop = await opened(folder);
  write(folder, "shipyard.yaml", read("shipyard.yaml").replaceAll("production", "live"));
  await until(workshop, () => projectOf(workshop).complaints.length > 0);
  expect(projectOf(workshop).complaints).toEqual([
    "shipyard.yaml: the stage live is new, and a project keeps the stages it was created with. Start dev again.",
  ]);
});

test("the buttons pause, resume and abort what the control plane runs, and the page is told", async () => {
  const workshop = await opened(folderWith({ "shipyard.yaml": read("shipyard.yaml") }));
  const [start] = projectOf(workshop).starts;
  const { context } = await workshop.act("trigger", {
    event: JSON.parse(start?.event ?? "") as object,
  } as never);
  const stateOf = () => {
    const found = messages(workshop).findLast((message) => message.kind === "sequence");
    return found?.kind === "sequence" && found.context === context ? found.state : undefined;
  };
  const body = { context: String(context), project: "release-demo" };
  expect(stateOf()).toBe("started");
  await workshop.act("pause", body);
  expect(stateOf()).toBe("paused");
  await workshop.act("resume", body);
  expect(stateOf()).toBe("started");
  await workshop.act("abort", body);
  expect(stateOf()).toBe("aborted");
});

test.each([
  ["trigger", { event: "sh.keptn.event.x.y.triggered" }, "The event has to be a JSON object."],
  ["approve", { id: "unknown" }, "This approval waits no more"],
  ["abort", { context: "unknown", project: "p" }, "There is no such sequence."],
  ["comment", { issue: 7, text: "hello" }, "There is no such issue."],
  ["comment", { issue: "7" }, "text is missing."],
  ["constructor", {}, "There is no action constructor."],
])("%s of %j is refused", async (name, body, reason) => {
  const workshop = await opened(folderWith({}));
  await expect(workshop.act(name, body)).rejects.toThrow(reason);
});

test("an event that the control plane refuses is told with its words", async () => {
  const workshop = await opened(folderWith({ "shipyard.yaml": read("shipyard.yaml") }));
  await expect(workshop.act("trigger", { event: { type: 1 } })).rejects.toThrow(/HTTP 4\d\d/);
});

test("the one repository takes every dispatch, and a note says so when another one was meant", async () => {
  const folder = folderWith({
    "shipyard.yaml": read("shipyard.yaml"),
    ".github/workflows/none.yml": "on: push\njobs: {}\n",
  });
  const workshop = await opened(folder);
  write(folder, "webhook.yaml", read("webhook.yaml").replaceAll("your-org/your-repo", "octo/shop"));
  await until(workshop, () => subscribed(workshop).length === 4);
  const [start] = projectOf(workshop).starts;
  await workshop.act("trigger", { event: JSON.parse(start?.event ?? "") as object } as never);
  const notes = () =>
    messages(workshop).flatMap((message) => (message.kind === "note" ? [message.text] : []));
  await until(workshop, () => notes().some((text) => text.startsWith("GitHub answered 204")));
  expect(notes()).toContain(
    "A dispatch is for octo/shop. There is one repository here, so it takes it: your-org/your-repo.",
  );
});

test("what is below .github is in the local GitHub, too, where the action reads who may answer", async () => {
  const path = ".github/workflows/deployment.yml";
  const folder = folderWith({ [path]: read(path), "scripts/deploy.sh": "exit 0\n" });
  const workshop = await opened(folder);
  const { github } = workshop.world;
  expect(github.file(path)).toBe(read(path));
  expect(github.file("scripts/deploy.sh")).toBeUndefined();
  const later = read(path).replace("name: Deployment", "name: Deploy");
  write(folder, path, later);
  await until(workshop, () => github.file(path) === later);
  write(folder, ".github/recipes/call.yml", "later: true\n");
  await until(workshop, () => github.file(".github/recipes/call.yml") === "later: true\n");
});
