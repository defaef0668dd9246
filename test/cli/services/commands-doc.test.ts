import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runReplay } from "../../../cli/replay/run";
import { runStatus } from "../../../cli/status/run";
import { runTrigger } from "../../../cli/trigger/run";
import { readExample } from "../../../cli/play/example";
import type { ControlPlane } from "../../../simulator";
import { startControlPlane } from "../../../simulator";
import { startGitHub } from "../../../simulator/github";
import { inTerminal, withFiles } from "../terminal";

/**
 * Runs the examples of docs/commands.md and compares what stands there. `UPDATE=1 npx jest
 * test/cli/services/commands-doc` writes them anew.
 */
const ROOT = join(__dirname, "../../..");
const PAGE = join(ROOT, "docs/commands.md");
const PROGRAM = "$ node dist/cli/index.js ";
const RUN = "https://github.com/octo/demo/actions/runs/4711/attempts/1";
const COMMANDS = { trigger: runTrigger, status: runStatus, replay: runReplay };
const CATALOGUE = "tasks:\n  deployment:\n    run: ./deploy.sh\n";
const EVENT = {
  type: "sh.keptn.event.deployment.triggered",
  id: "4f0f7a51-7d4c-4a6c-9d0f-6b2f5f1f0a11",
  shkeptncontext: "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11",
  data: {
    project: "release-demo",
    stage: "staging",
    service: "casdemoapp",
    deployment: { deploymentstrategy: "user_managed" },
  },
};

interface Scene {
  readonly plane: ControlPlane;
  readonly environment: NodeJS.ProcessEnv;
}

/** The demo projects, and a run of GitHub that was cancelled over a deployment. */
async function withDemos(body: (scene: Scene) => Promise<void>): Promise<void> {
  const plane = await startControlPlane({
    lighthouse: { sliProvider: () => ({ response_time_p95: 341, error_rate: 1.4 }) },
  });
  const github = await startGitHub({
    permissions: { actions: "read", contents: "read" },
    now: () => new Date(Date.now() - 5 * 60_000),
  });
  try {
    for (const name of ["slo-demo", "release-demo"]) {
      const { shipyardText, sloText, shipyard, trigger } = readExample(ROOT, name);
      plane.createProject({ name, shipyard: shipyardText, services: [trigger.service] });
      for (const { name: stage } of shipyard.stages)
        plane.engine.resources.put(
          { project: name, stage, service: trigger.service },
          "slo.yaml",
          sloText,
        );
    }
    const { stage, sequence, service } = readExample(ROOT, "release-demo").trigger;
    plane.trigger({ project: "release-demo", stage, sequence, service });
    const [open] = plane.openTasks();
    if (!open) throw new Error("no task is open");
    plane.sendAs(RUN, {
      type: "sh.keptn.event.deployment.started",
      shkeptncontext: open.shkeptncontext,
      triggeredid: open.id,
      data: { project: "release-demo", stage, service },
    });
    github.addRun({
      id: 4711,
      displayTitle: `keptn-deployment ${open.id}`,
      conclusion: "cancelled",
    });
    const environment = {
      KEPTN_API_URL: plane.url,
      KEPTN_API_TOKEN: plane.token,
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: github.token,
    };
    await body({ plane, environment });
  } finally {
    await github.close();
    await plane.close();
  }
}

/** What differs from run to run. */
function steady(text: string, url: string, folder: string): string {
  const ids: string[] = Object.values(EVENT).filter((value) => typeof value === "string");
  return text
    .replaceAll(url, "https://keptn.example.com")
    .replaceAll(`${folder}/`, "")
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => {
      if (!ids.includes(id)) ids.push(id);
      return id === EVENT.id || id === EVENT.shkeptncontext
        ? id
        : `5d0c2d6e-0000-4000-8000-${String(ids.indexOf(id)).padStart(12, "0")}`;
    })
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-03-01T10:00:00.000Z")
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)? UTC/g, "2026-03-01 10:00 UTC")
    .replace(/^\d\d:\d\d:\d\d(?= )/gm, "10:00:00")
    .replace(/open for \d+ \w+/g, "open for 42 s")
    .replace(/[ \t]+$/gm, "")
    .trimEnd();
}

/** A word in quotes is one. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

test("the examples of docs/commands.md say what comes out", () =>
  withDemos(({ plane, environment }) =>
    withFiles(
      { "event.json": JSON.stringify(EVENT), "cloud-automation.yml": CATALOGUE },
      async (pathOf) => {
        const page = readFileSync(PAGE, "utf8");
        const blocks = [...page.matchAll(/<!-- run (\S+) -->\n```console\n([^]*?)\n```/g)];
        expect(blocks.map(([, name]) => name)).toEqual([
          "trigger",
          "status",
          "status-github",
          "replay",
        ]);
        let written = page;
        for (const [, , block = ""] of blocks) {
          const [line = ""] = block.split("\n");
          const args = wordsOf(line.slice(PROGRAM.length)).map((word) =>
            word === "event.json" ? pathOf(word) : word.replace(/^examples\//, `${ROOT}/examples/`),
          );
          const run = COMMANDS[args[0] as keyof typeof COMMANDS];
          const here = ["--root", pathOf("."), "--file", "cloud-automation.yml"];
          const { screen } = await inTerminal(
            run as typeof runTrigger,
            run === runReplay ? [...args, ...here] : args,
            { environment, columns: 110 },
          );
          const out = `${line}\n${steady(screen, plane.url, pathOf("."))}`;
          if (process.env["UPDATE"] === "1") written = written.replace(block, () => out);
          else expect(block).toBe(out);
        }
        if (written !== page) writeFileSync(PAGE, written);
      },
    ),
  ));
