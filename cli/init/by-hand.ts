import { join, relative } from "node:path";
import { pastable } from "../project-root";
import { say } from "../say";
import type { Screen } from "../screen";
import { DEFAULT_FILE, DEFAULT_GITHUB_API } from "../webhook/plan";
import { CATALOGUE } from "./files";
import type { InitPlan, PlannedTask } from "./plan";

/** One thing that no program can do for a person. */
export interface HandWork {
  readonly what: string;
  /** To copy. */
  readonly lines: readonly string[];
}

/** What was written, and where. */
export interface Written {
  readonly tasks: readonly PlannedTask[];
  readonly repository: string;
  readonly githubApi: string;
  /** How the command line was called. */
  readonly program: string;
  /** The repository. */
  readonly folder: string;
}

/** @param all  in the order in which it works at once */
export function printHandWork(screen: Screen, all: Iterable<HandWork>): void {
  screen.line("");
  screen.line(["bold", "What is left to do"]);
  for (const [at, { what, lines }] of [...all].entries()) {
    screen.line("");
    say(screen, `${at + 1}. ${what}`);
    // Not cut and not broken: it is for pasting.
    for (const line of lines) screen.wholeLine("   ", ["cyan", line]);
  }
  screen.line("");
}

export interface KeptnWritten extends Written {
  readonly plan: InitPlan;
  /** Its address, where it was asked. */
  readonly controlPlane: string | undefined;
}

export function* keptnHandWork(written: KeptnWritten): Iterable<HandWork> {
  const { plan, repository, controlPlane, program } = written;
  const web = webOf(written);
  yield* laterWork(written);
  yield {
    what: "Tell GitHub where the control plane is, and give it an API token of it: a variable and a secret of the repository.",
    lines: [
      `gh variable set CONTROL_PLANE_URL --repo ${repository} --body ${controlPlane ?? "https://…"}`,
      `gh secret set CONTROL_PLANE_TOKEN --repo ${repository}`,
      `${web}/${repository}/settings/secrets/actions`,
    ],
  };
  yield* atGitHub(written);
  yield tokenWork(written, "Contents: write");
  yield {
    what: "Bring the webhooks to the control plane, last, when the workflow is there to take the tasks. KEPTN_API_URL and KEPTN_API_TOKEN are the control plane's, GITHUB_DISPATCH_TOKEN is the token of the step before.",
    lines: [`${program} webhook --apply${inFolder(written, "", DEFAULT_FILE)}`],
  };
  yield {
    what: `Try it: a sequence with ${plan.tasks[0]?.key ?? "a task"} makes a run whose title begins with ${plan.eventType}.`,
    lines: [`${program} trigger`],
  };
}

/** Where a command is missing. */
export function* laterWork(written: Written): Iterable<HandWork> {
  const later = written.tasks.filter(({ work }) => work.kind === "later").map(({ key }) => key);
  if (later.length > 0)
    yield {
      what: `Write what is done for ${later.join(", ")} into ${CATALOGUE}. Until then these tasks end with a warning.`,
      lines: [`${written.program} check${inFolder(written, "--file ", CATALOGUE)}`],
    };
}

/** The files have to be there, and allowed to run. */
export function* atGitHub(written: Written): Iterable<HandWork> {
  yield {
    what: "Bring the files to the default branch: a dispatch starts workflows from there only.",
    lines: ["git add .github", 'git commit -m "Tasks of the control plane"', "git push"],
  };
  yield {
    what: "Let Actions run: workflows have to be allowed, and actions of other owners, too.",
    lines: [`${webOf(written)}/${written.repository}/settings/actions`],
  };
}

export function tokenWork(written: Written, permission: string): HandWork {
  return {
    what: `Make a token that may dispatch, for ${written.repository} alone, with the permission ${permission}. The token expires; set a reminder.`,
    lines: [`${webOf(written)}/settings/personal-access-tokens/new`],
  };
}

export function inFolder({ folder }: Written, option: string, path: string): string {
  return folder === process.cwd()
    ? ""
    : ` ${option}${pastable(relative(process.cwd(), join(folder, path)))}`;
}

export function webOf({ githubApi }: Pick<Written, "githubApi">): string {
  return githubApi === DEFAULT_GITHUB_API
    ? "https://github.com"
    : githubApi.replace(/\/api(?:\/v3)?\/?$/, "");
}
