import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { parseCommandLine } from "../../cli/command-line";
import { COMMANDS } from "../../cli/commands";
import { readWebhookConfig } from "../../simulator/webhook";
import { parseCatalogue } from "../../src/catalogue/catalogue";
import { declarationOf, JOB_NAMES } from "../../src/jobs/core/registry";
import { fences, filesEndingIn, read, ROOT } from "./markdown";

/**
 * What people copy from a page. Whole workflows have a test of their own (workflows.test.ts), and
 * the tutorial is run (test/flow/tutorial.test.ts).
 */
const pages = filesEndingIn(".md").filter((path) => !path.startsWith("docs/pictures/"));
const blocks = (language: string) =>
  pages.flatMap((page) =>
    fences(read(page), language).map((text, i) => [`${page}, ${language} ${i + 1}`, text] as const),
  );
const yaml = blocks("yaml");
/** Wrong on purpose. */
const MISTAKEN = /^ +- rum: /m;

test.each(yaml.filter(([, text]) => /^tasks:$/m.test(text) && !MISTAKEN.test(text)))(
  "%s is a catalogue",
  (name, text) => {
    const known = {
      names: JOB_NAMES,
      parametersOf: (job: string) => declarationOf(job).parameters,
    };
    expect(parseCatalogue(text, name, known).rules.size).toBeGreaterThan(0);
  },
);

test.each(yaml.filter(([, text]) => text.includes("kind: WebhookConfig")))(
  "%s is a webhook file that Keptn's own reader takes",
  (_name, text) => {
    expect(readWebhookConfig(text).webhooks.length).toBeGreaterThan(0);
  },
);

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Steps of a workflow, wherever they stand in a snippet. */
function stepsIn(value: unknown): Step[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(stepsIn);
  return "uses" in value ? [value as Step, ...inside] : inside;
}

const OURS = /^cloud-automation-actions\/cloud-automation-actions(?:\/(?<path>[\w./-]+))?@v1$/;

test.each(yaml)(
  "%s is YAML, and gives our actions and workflows inputs that they have",
  (_name, text) => {
    for (const { uses = "", with: given = {} } of stepsIn(parse(text))) {
      const found = OURS.exec(uses);
      if (!found) continue;
      const path = found.groups?.["path"] ?? "";
      const file = path.endsWith(".yml") ? path : join(path, "action.yml");
      const manifest = parse(read(file)) as {
        inputs?: object;
        on?: { workflow_call: { inputs: object } };
      };
      const inputs = Object.keys(manifest.on?.workflow_call.inputs ?? manifest.inputs ?? {});
      expect(inputs).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  },
);

test.each(blocks("json"))("%s is JSON", (_name, text) => {
  expect(JSON.parse(text)).toEqual(expect.anything());
});

const shell = blocks("sh");

test("what is to be typed is a script that bash reads", () => {
  for (const [name, text] of [...shell, ...blocks("bash")])
    expect({ name, ...spawnSync("bash", ["-n"], { input: text }) }).toMatchObject({
      name,
      status: 0,
    });
  expect(shell.length).toBeGreaterThan(20);
});

const CALL = /^(?:npx .*|node (?:\S*\/)?dist\/cli\/index\.js) (?<words>.+)$/gm;
/** As the shell gives them to a program; what goes to a file, a pipe or the background is not its. */
const wordsOf = (line: string) =>
  (line.replace(/ (?:[#>|&]).*/, "").match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) =>
    word.replace(/^(["'])(.*)\1$/, "$2"),
  );
const SCRIPT = /^npm (?:run )?(?<name>start|test|cit|[\w:]+)/gm;

test("each command of ours that a page says to type is one, with options that it has", () => {
  let seen = 0;
  for (const [name, text] of shell)
    for (const { groups } of text.replace(/\\\n */g, "").matchAll(CALL)) {
      const words = wordsOf(groups?.["words"] ?? "");
      seen++;
      expect({ name, kind: parseCommandLine(words, COMMANDS).kind }).toEqual({
        name,
        kind: expect.stringMatching(/^(?:run|help|version)$/) as string,
      });
    }
  expect(seen).toBeGreaterThan(5);
});

test("each script of npm and each file that a page says to run is there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
  const builtIn = ["cit", "ci", "install", "test", "start"];
  for (const page of ["README.md", "CONTRIBUTING.md"]) {
    const text = fences(read(page), "sh").join("\n");
    for (const { groups } of text.matchAll(SCRIPT)) {
      const name = groups?.["name"] ?? "";
      expect({ page, name, isThere: builtIn.includes(name) || name in scripts }).toEqual({
        page,
        name,
        isThere: true,
      });
    }
    for (const [, file = ""] of read(page).matchAll(/`node (scripts\/[\w./-]+)/g))
      expect({ page, file, isThere: existsSync(join(ROOT, file)) }).toMatchObject({
        isThere: true,
      });
  }
});
