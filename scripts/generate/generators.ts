/**
 * Everything that follows from something else, and is written by `npm run generate`. One line makes
 * a new one: a whole file in {@link FILES}, or a part of any page in {@link SECTIONS}.
 */
import { KNOWN } from "../../cli/known-jobs";
import { catalogueSchema } from "../../src/catalogue/schema";
import { recipeSchema } from "../../src/jobs/http/schema";
import { decisionTable } from "../../src/task/decide";
import { doctorChecks } from "./doctor";
import { endings } from "./endings";
import { commandsPage } from "./commands";
import { errorsPage } from "./errors";
import { explored } from "./explored";
import { pages, read } from "./files";
import { jobs } from "./jobs";
import { limits } from "./limits";
import { inputs, outputs, twin } from "./manifests";
import { promises } from "./promises";
import { caller, workflowInputs } from "./reusable-docs";
import { taskRows, taskTable } from "./task-table";
import { walls } from "./walls";
import { webhookCommands } from "./webhook-commands";
import { prepareAction, REUSABLE, reusableWorkflow } from "./workflows";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Whole files, by path. */
const FILES: Readonly<Record<string, () => string>> = {
  ".github/actions/prepare/action.yml": prepareAction,
  "docs/command-line.md": commandsPage,
  "docs/errors.md": errorsPage,
  "schema/catalogue.schema.json": () => json(catalogueSchema(KNOWN)),
  "schema/recipe.schema.json": () => json(recipeSchema),
  "task/action.yml": twin,
  ...Object.fromEntries(
    REUSABLE.map((name) => [`.github/workflows/${name}.yml`, () => reusableWorkflow(name)]),
  ),
};

/**
 * Parts of pages, between `<!-- begin NAME -->` and `<!-- end -->`; after the name may stand what
 * the function takes, as in `<!-- begin inputs sweep/action.yml -->`.
 */
const SECTIONS: Readonly<Record<string, (argument?: string) => readonly string[]>> = {
  caller,
  decisions: () => decisionTable().trimEnd().split("\n"),
  "doctor-checks": doctorChecks,
  endings,
  explored,
  /** A whole example. */
  file: (path = "") => ["```yaml", read(path).trimEnd(), "```"],
  inputs,
  jobs,
  limits,
  outputs,
  promises,
  "task-rows": taskRows,
  "task-table": taskTable,
  walls,
  "webhook-commands": webhookCommands,
  "workflow-inputs": workflowInputs,
};

const SECTION = /(<!-- begin (\S+)(?: (\S+))? -->\n)[\s\S]*?(<!-- end -->)/g;

/** A page with its sections written anew. @throws Error for one that no function here writes */
export function withSections(path: string, text: string): string {
  return text.replace(
    SECTION,
    (_all, begin: string, name: string, argument: string | undefined, end: string) => {
      const { [name]: write } = SECTIONS;
      if (!write) throw new Error(`${path}: no generator is called ${name}.`);
      return `${begin}${write(argument).join("\n")}\n${end}`;
    },
  );
}

/** The texts of all generated files, by path; those of the pictures are made elsewhere. */
export function generated(): Readonly<Record<string, string>> {
  const files = Object.entries(FILES).map(([path, make]) => [path, make()] as const);
  const written = pages()
    .map((path) => [path, read(path)] as const)
    .filter(([path, text]) => !(path in FILES) && text.search(SECTION) >= 0)
    .map(([path, text]) => [path, withSections(path, text)] as const);
  return Object.fromEntries([...files, ...written]);
}
