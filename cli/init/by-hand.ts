import { join, relative } from "node:path";
import { pastable } from "../project-root";
import { DEFAULT_FILE, DEFAULT_GITHUB_API } from "../webhook/plan";
import type { WebhookPlan } from "../webhook/plan";
import type { Screen } from "../screen";
import { say } from "../say";
import type { InitPlan } from "./plan";
import { CATALOGUE } from "./files";

interface HandWork {
  readonly what: string;
  readonly lines: readonly string[];
}

/** What was written, and where. */
export interface Done {
  readonly plan: InitPlan;
  readonly webhooks: WebhookPlan;
  /** Its address, where it was asked. */
  readonly controlPlane: string | undefined;
  /** How the command line was called. */
  readonly program: string;
  /** The repository. */
  readonly folder: string;
}

/** What no program can do for a person, in the order in which it works at once. */
export function printHandWork(screen: Screen, done: Done): void {
  screen.line("");
  screen.line(["bold", "What is left to do"]);
  const all = [...handWork(done)];
  for (const [at, { what, lines }] of all.entries()) {
    screen.line("");
    say(screen, `${at + 1}. ${what}`);
    // Not cut and not broken: it is for pasting.
    for (const line of lines) screen.wholeLine("   ", ["cyan", line]);
  }
  screen.line("");
}

function* handWork({ plan, webhooks, controlPlane, program, folder }: Done): Iterable<HandWork> {
  const { tasks, eventType } = plan;
  const { repository } = webhooks;
  const inFolder = (option: string, path: string) =>
    folder === process.cwd() ? "" : ` ${option}${fromHere(join(folder, path))}`;
  const web = webOf(webhooks);
  const later = tasks.filter(({ work }) => work.kind === "later").map(({ key }) => key);
  if (later.length > 0)
    yield {
      what: `Write what is done for ${later.join(", ")} into ${CATALOGUE}. Until then these tasks end with a warning.`,
      lines: [`${program} check${inFolder("--file ", CATALOGUE)}`],
    };
  yield {
    what: "Tell GitHub where the control plane is, and give it an API token of it: a variable and a secret of the repository.",
    lines: [
      `gh variable set CONTROL_PLANE_URL --repo ${repository} --body ${controlPlane ?? "https://…"}`,
      `gh secret set CONTROL_PLANE_TOKEN --repo ${repository}`,
      `${web}/${repository}/settings/secrets/actions`,
    ],
  };
  yield {
    what: "Bring the files to the default branch: a dispatch starts workflows from there only.",
    lines: ["git add .github", 'git commit -m "Tasks of the control plane"', "git push"],
  };
  yield {
    what: "Let Actions run: workflows have to be allowed, and actions of other owners, too.",
    lines: [`${web}/${repository}/settings/actions`],
  };
  yield {
    what: `Make a token that may dispatch, for ${repository} alone, with the permission Contents: write. The token expires; set a reminder.`,
    lines: [`${web}/settings/personal-access-tokens/new`],
  };
  yield {
    what: "Bring the webhooks to the control plane, last, when the workflow is there to take the tasks. KEPTN_API_URL and KEPTN_API_TOKEN are the control plane's, GITHUB_DISPATCH_TOKEN is the token of the step before.",
    lines: [`${program} webhook --apply${inFolder("", DEFAULT_FILE)}`],
  };
  yield {
    what: `Try it: a sequence with ${tasks[0]?.key ?? "a task"} makes a run whose title begins with ${eventType}.`,
    lines: [`${program} trigger`],
  };
}

/** A path that can be pasted here. */
function fromHere(path: string): string {
  return pastable(relative(process.cwd(), path));
}

function webOf({ githubApi }: WebhookPlan): string {
  return githubApi === DEFAULT_GITHUB_API
    ? "https://github.com"
    : githubApi.replace(/\/api(?:\/v3)?\/?$/, "");
}
