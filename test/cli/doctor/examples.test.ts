import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { examine } from "../../../cli/doctor/check";
import { CHECKS } from "../../../cli/doctor/checks";
import { look } from "../../../cli/doctor/look";
import type { Files } from "../../../cli/doctor/look-at-files";
import { readReusable } from "../../../cli/doctor/look-at-files";
import { readFolder } from "../../../cli/doctor/repository";
import { exampleNames } from "../../../cli/play/example";

const ROOT = join(__dirname, "../../..");
const WORKFLOWS = ".github/workflows/";
/** As the webhooks of the examples name it. */
const REPOSITORY = "your-org/your-repo";
const REUSABLE = readReusable(folderAt(WORKFLOWS));

function folderAt(path: string): Files {
  return new Map(
    readdirSync(join(ROOT, path)).map((name) => [
      WORKFLOWS + name,
      readFileSync(join(ROOT, path, name), "utf8"),
    ]),
  );
}

/** The workflows of a page, as somebody saves them. */
function workflowsOf(page: string): Files {
  const text = readFileSync(join(ROOT, page), "utf8");
  const blocks = [...text.matchAll(/^```yaml\n(name: [^]*?)^```$/gm)];
  return new Map(blocks.map(([, block = ""], at) => [`${WORKFLOWS}${at}.yml`, block]));
}

async function findingsIn(files: Files) {
  const facts = await look({
    ...{ files, reusable: REUSABLE, repository: REPOSITORY, names: {}, now: () => new Date() },
    ...{ address: undefined, plane: undefined, github: undefined, dispatch: undefined },
  });
  const { findings, checked } = examine(facts, CHECKS);
  expect(checked).toBeGreaterThan(20);
  return findings.map(({ code, where, cause }) => `${code} ${where}: ${cause}`);
}

test("examples/workflows give the doctor nothing to find", async () => {
  const files = new Map(folderAt("examples/workflows"));
  const catalogue = readFileSync(join(ROOT, "examples/catalogue/cloud-automation.yml"), "utf8");
  expect(await findingsIn(files.set(".github/cloud-automation.yml", catalogue))).toEqual([]);
});

test.each(exampleNames(ROOT))("%s gives the doctor nothing to find", async (name) => {
  expect(await findingsIn(readFolder(join(ROOT, "examples/projects", name)))).toEqual([]);
});

test.each(["callback", "step-functions"])(
  "the workflows of docs/control-planes/%s.md give the doctor nothing to find",
  async (name) => {
    const files = workflowsOf(`docs/control-planes/${name}.md`);
    expect(files.size).toBeGreaterThan(0);
    expect(await findingsIn(files)).toEqual([]);
  },
);
