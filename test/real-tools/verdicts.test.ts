/**
 * The tools write their reports here and now, and they are judged as those in test/fixtures/tools
 * are; with RECORD=1 those are made anew (record.sh).
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Left } from "./judging";
import { judged } from "./judging";
import type { Recorded } from "./recording";
import { folderOf, keep } from "./recording";
import { TOOLS } from "./runs";
import type { Service } from "./service";
import { startService } from "./service";
import type { Run } from "./tool";
import { emptied, HOME, queue, runTool } from "./tool";
import { VERDICTS } from "./verdicts";

const isNight = process.env["REAL_TOOLS_ALL"] === "1";
const isRecording = process.env["RECORD"] === "1";
const inTurn = queue(2);
let service: Service;
let folder: string;

beforeAll(async () => {
  service = await startService();
  folder = mkdtempSync(join(tmpdir(), "real-tools-"));
});

afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const tell = (text: string) => void process.stdout.write(`${text}\n`);

async function fresh({ name }: { name: string }, run: Run) {
  const place = emptied(join(folder, name, run.name));
  return { place, ended: await inTurn(() => runTool(run, place, service.url)) };
}

/**
 * Where a killed tool had come to is a matter of chance, and `trim` decides it as for the fixture.
 */
async function left({ name }: { name: string }, run: Run): Promise<Left> {
  const { place, ended } = await fresh({ name }, run);
  const own = { format: run.format, report: run.named ?? run.report, exit: ended.exitCode };
  if (!run.kill || !run.trim) return { ...own, folder: place };
  const target = emptied(join(folder, name, `${run.name}-kept`));
  const { report = own.report } = keep({ run, folder: place, ended, url: service.url }, target);
  return { ...own, report, folder: target };
}

const only = process.env["ONLY"]?.split(",").filter(Boolean) ?? [];
const wanted = TOOLS.filter(({ name }) => only.length === 0 || only.includes(name));

describe.each(wanted.map((tool) => ({ ...tool, title: `${tool.name} ${tool.version}` })))(
  "$title",
  (tool) => {
    const isThere = HOME !== "" && existsSync(join(HOME, tool.needs));
    const runs = tool.runs.map((run) => ({ ...run, title: run.name }));

    if (!isThere) {
      test.skip.each(runs)("$title", () => undefined);
    } else if (isRecording) {
      test("its reports are recorded", async () => {
        emptied(folderOf(tool));
        const kept: Record<string, Recorded> = {};
        await Promise.all(
          runs.map(async (run) => {
            const { place, ended } = await fresh(tool, run);
            kept[run.name] = keep({ run, folder: place, ended, url: service.url }, folderOf(tool));
            if (process.env["VERBOSE"])
              tell(`${tool.name} ${run.name}: ${ended.exitCode}\n${ended.output.slice(-1_500)}`);
          }),
        );
        const inOrder = Object.fromEntries(runs.map(({ name }) => [name, kept[name]]));
        writeFileSync(join(folderOf(tool), "runs.json"), `${JSON.stringify(inOrder, null, 1)}\n`);
      });
    } else {
      test.concurrent.each(runs.filter(({ atNight }) => isNight || !atNight))(
        "$title",
        async (run) => {
          const { exit, alone, answer, counts } = await judged(await left(tool, run));
          const expected = VERDICTS[tool.name]?.[run.name];
          // How far a run comes before it is killed depends on the machine.
          const isSteady = !run.varies && !run.kill;
          expect({ exit, alone, answer, ...(isSteady && { counts }) }).toEqual({
            exit: expected?.exit,
            alone: expected?.alone,
            answer: expected?.answer,
            ...(isSteady && { counts: expected?.counts }),
          });
        },
      );
    }
  },
);
