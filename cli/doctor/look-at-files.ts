import type { Catalogue } from "../../src/catalogue/catalogue";
import { parseCatalogue, scopeOf } from "../../src/catalogue/catalogue";
import { CatalogueError } from "../../src/catalogue/complaints";
import { parseShipyard } from "../../simulator/engine/shipyard";
import { KNOWN } from "../known-jobs";
import type { CatalogueFile, Known, Values, WorkflowFiles } from "./facts";
import { known, notGiven } from "./facts";
import { readWebhookFile } from "./webhook";
import { catalogueOf, planeOf } from "./work";
import type { Access, Workflow } from "./workflow";
import { answerersOf, readWorkflow } from "./workflow";

/** The files of a repository, by their paths from its root. */
export type Files = ReadonlyMap<string, string>;

type FromFiles = "files" | "catalogues" | "webhooks" | "shipyards";

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** By what they say, whatever they are called; and by the name that Keptn gives them. */
const WEBHOOK = { name: /(?:^|\/)webhook\.ya?ml$/, sign: "apiVersion: webhookconfig.keptn.sh/" };
const SHIPYARD = { name: /(?:^|\/)shipyard\.ya?ml$/, sign: "kind: Shipyard" };

export function lookAtFiles(files: Files): { [Name in FromFiles]: Known<Values[Name]> } {
  const workflows = readWorkflows(files);
  const webhooks = ofKind(files, WEBHOOK).map(([path, text]) => readWebhookFile(path, text));
  const shipyards = ofKind(files, SHIPYARD);
  const isForOthers = isOnlyForOthers(workflows);
  return {
    files: known(workflows),
    catalogues: known(readCatalogues(files, workflows.workflows)),
    webhooks:
      webhooks.length > 0
        ? known(webhooks)
        : notGiven(
            isForOthers
              ? NO_KEPTN
              : "there is no webhook file in the repository, and no control plane was asked for one",
          ),
    shipyards: known(shipyards.flatMap(([, text]) => shipyardIn(text))),
  };
}

/** Why nothing is looked at that only a control plane of Keptn has. */
export const NO_KEPTN = "no workflow here answers a control plane of Keptn";

export function isOnlyForOthers({ workflows, broken }: WorkflowFiles): boolean {
  const planes = workflows.flatMap(answerersOf).map((one) => planeOf(one.with));
  return broken.length === 0 && planes.length > 0 && !planes.includes("keptn");
}

/** The permissions that the reusable workflows of this project declare for their jobs. */
export function readReusable(files: Files): ReadonlyMap<string, Readonly<Record<string, Access>>> {
  return new Map(
    matching(files, WORKFLOW).map(([path, text]) => {
      const { jobs, permissions } = readWorkflow(path, text);
      const named = jobs.map((job) => (job.permissions ?? permissions)?.named ?? {});
      return [path.replace(/^.*\/|\.ya?ml$/g, ""), highest(named)];
    }),
  );
}

function highest(
  all: readonly Readonly<Record<string, Access>>[],
): Readonly<Record<string, Access>> {
  const result: Record<string, Access> = {};
  for (const named of all)
    for (const [scope, access] of Object.entries(named))
      if (result[scope] !== "write") result[scope] = access;
  return result;
}

function readWorkflows(files: Files): WorkflowFiles {
  const workflows: Workflow[] = [];
  const broken: { path: string; where: string; complaint: string }[] = [];
  for (const [path, text] of matching(files, WORKFLOW))
    try {
      workflows.push(readWorkflow(path, text));
    } catch (error) {
      broken.push(...complaintsIn(error, path).slice(0, 1));
    }
  return { workflows, forTasks: workflows.filter(isAnswering), broken };
}

function isAnswering(workflow: Workflow): boolean {
  const answerers = answerersOf(workflow);
  // By `workflow_dispatch` a task of Keptn is tried by hand; others are asked for so.
  return workflow.dispatch === undefined
    ? answerers.some((one) => planeOf(one.with) !== "keptn")
    : answerers.length > 0;
}

function readCatalogues(
  files: Files,
  workflows: readonly Workflow[],
): ReadonlyMap<string, CatalogueFile> {
  const paths = workflows.flatMap(answerersOf).map(catalogueOf);
  const known = paths.filter((path) => path !== undefined && !path.includes("${{"));
  return new Map(known.map((path) => [path ?? "", readCatalogue(files, path ?? "")]));
}

function readCatalogue(files: Files, path: string): CatalogueFile {
  const text = files.get(path.replace(/^\.\//, ""));
  if (text === undefined) return { path, isMissing: true };
  try {
    const catalogue: Catalogue = parseCatalogue(text, path, KNOWN);
    return { path, catalogue, scope: scopeOf(text, path) };
  } catch (error) {
    return { path, broken: complaintsIn(error, path) };
  }
}

/** Each complaint begins with `path:line:column: `. @throws what is no complaint */
function complaintsIn(error: unknown, path: string) {
  if (!(error instanceof CatalogueError)) throw error;
  return error.complaints.map((line) => {
    const [, at = "1", complaint = line] = /^:(\d+):\d+: (.*)$/.exec(line.slice(path.length)) ?? [];
    return { path, where: `${path}:${at}`, complaint };
  });
}

/** One that the control plane would refuse tells nothing about tasks. */
function shipyardIn(text: string) {
  try {
    return [parseShipyard(text)];
  } catch {
    return [];
  }
}

function ofKind(
  files: Files,
  { name, sign }: { readonly name: RegExp; readonly sign: string },
): readonly (readonly [string, string])[] {
  return sorted([...files].filter(([path, text]) => name.test(path) || text.includes(sign)));
}

function matching(files: Files, pattern: RegExp): readonly (readonly [string, string])[] {
  return sorted([...files].filter(([path]) => pattern.test(path)));
}

function sorted(files: readonly (readonly [string, string])[]) {
  return files.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
