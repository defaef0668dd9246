import { isDeepStrictEqual } from "node:util";
import { WEBHOOK_SERVICE } from "../../simulator";
import { WEBHOOK_URI } from "../../simulator/webhook";
import { matchesSubject } from "../../simulator/webhook/subscription";
import type { Integration, KeptnApi, SecretInfo, Subscription } from "../keptn-api";
import { valueOf } from "../keptn-api";
import type { FullSubscription, LocalFile } from "./local-file";
import { merged, MergeError } from "./merge";

/** The only scope that the webhook service reads (docs/reference/keptn.md#secrets). */
const SECRET_SCOPE = "keptn-webhook-service";

const ADDRESS = /\bhttps?:\/\/[^\s"'\\]+/g;
const DISPATCHES =
  /^https:\/\/([A-Za-z0-9.-]+(?::\d+)?)\/(?:[\w./-]+\/)?repos\/[\w-]+\/[\w.-]+\/dispatches$/;

/** Why nothing was changed, with what to do. */
export class CannotApplyError extends Error {
  override readonly name = "CannotApplyError";
}

/** One thing that has to be so in the control plane, in the order in which it is made so. */
interface Step {
  /** `the secret github-dispatch`. */
  readonly what: string;
  readonly state: "unchanged" | "new" | "changed";
  readonly details?: string;
  /** Absent where it is so already. */
  readonly make?: () => Promise<void>;
}

export interface Applying {
  readonly steps: readonly Step[];
  /** What a person should look at; nothing of it is touched. */
  readonly notes: readonly string[];
}

interface ApplyRequest {
  readonly api: KeptnApi;
  readonly local: LocalFile;
  /** GitHub's token, where one was given. */
  readonly token: string | undefined;
  /** Write the token also where the secret exists: its value cannot be read and compared. */
  readonly renewToken: boolean;
}

/**
 * What has to be done so that the control plane sends what the file says: secrets first, then the
 * file, subscriptions last, since an event in between would fail with "no valid webhook config
 * found". Everything is looked at before anything is changed, and what is so already stays
 * untouched. Subscriptions of others are never changed and never removed.
 *
 * @throws CannotApplyError naming what stands against it, Error when the control plane cannot be read
 */
export async function planApply(request: ApplyRequest): Promise<Applying> {
  const { api, local } = request;
  const project = projectOf(local);
  await checkVersion(request);
  await checkProject(api, project, local.subscriptions);
  const secrets = await secretSteps(request);
  const file = await fileStep(request, project);
  const subscriptions = await subscriptionSteps(request);
  return {
    steps: [...secrets, file.step, ...subscriptions.steps],
    notes: [...file.notes, ...subscriptions.notes],
  };
}

/** One file is for one project, since it is stored there. */
function projectOf({ path, subscriptions }: LocalFile): string {
  const named = subscriptions.flatMap(({ event, filter }) => {
    if (filter.projects.length === 1) return filter.projects;
    throw new CannotApplyError(
      `${path}: ${event}: filter.projects: expected the name of one project, found ${filter.projects.length === 0 ? "none" : filter.projects.join(", ")}. ` +
        "Write `filter: { projects: [NAME], stages: [], services: [] }` into the entry.",
    );
  });
  const [project = "", ...others] = [...new Set(named)];
  if (others.length > 0)
    throw new CannotApplyError(
      `${path}: the entries are for ${[project, ...others].join(", ")}: one file is for one project. Make a file of each.`,
    );
  return project;
}

async function checkVersion({ api, local }: ApplyRequest): Promise<void> {
  const { keptnVersion } = valueOf(await api.metadata(), "The control plane cannot be read");
  const [, minor] = /^0\.(\d+)\./.exec(keptnVersion) ?? [];
  if (minor === undefined || Number(minor) >= 15) return;
  if (Number(minor) < 14)
    throw new CannotApplyError(
      `${api.address} is Keptn ${keptnVersion}; 0.14 is the oldest that counts answers as this action expects.`,
    );
  if (local.config.apiVersion.endsWith("/v1beta1"))
    throw new CannotApplyError(
      `${api.address} is Keptn ${keptnVersion}, which does not know v1beta1: write the file with --format v1alpha1.`,
    );
}

async function checkProject(
  api: KeptnApi,
  name: string,
  subscriptions: readonly FullSubscription[],
): Promise<void> {
  const project = valueOf(await api.project(name), `The project ${name} cannot be read`);
  if (project === undefined)
    throw new CannotApplyError(
      `${api.address} has no project ${name}. Check filter.projects, or create the project first.`,
    );
  const stages = project.stages.map((stage) => stage.name);
  const unknown = subscriptions
    .flatMap(({ filter }) => filter.stages)
    .find((stage) => !stages.includes(stage));
  if (unknown !== undefined)
    throw new CannotApplyError(
      `The project ${name} has no stage ${unknown}; it has ${stages.join(", ")}.`,
    );
}

async function secretSteps({ api, local, token, renewToken }: ApplyRequest): Promise<Step[]> {
  const there = valueOf(await api.secrets(), "The secrets' names cannot be read");
  const references = local.config.webhooks.flatMap(({ envFrom }) => envFrom);
  const names = [...new Set(references.map(({ secretName }) => secretName))];
  return names.map((name): Step => {
    const keys = [
      ...new Set(
        references
          .filter(({ secretName }) => secretName === name)
          .map(({ secretKey }) => secretKey),
      ),
    ];
    const what = `the secret ${name}`;
    const known = there.find((secret) => secret.name === name);
    const hosts = gitHubsOf(name, local);
    const renews = renewToken && hosts !== undefined;
    if (known !== undefined) checkSecret(known, keys, renews);
    if (known !== undefined && !renews) return { what, state: "unchanged" };
    if (hosts === undefined)
      throw new CannotApplyError(
        `The control plane has no secret ${name} yet, and not every request of the entries with it is a dispatch to GitHub, so GitHub's token is not written there. Create it in the Bridge.`,
      );
    if (token === undefined)
      throw new CannotApplyError(
        `The control plane has no secret ${name} yet, and its value is GitHub's token: give it as --github-token-file FILE, or as the variable GITHUB_DISPATCH_TOKEN.`,
      );
    const data = Object.fromEntries(keys.map((key) => [key, token]));
    const exists = known !== undefined;
    return {
      what,
      state: exists ? "changed" : "new",
      details: `scope ${SECRET_SCOPE}, key ${keys.join(", ")}, sent to ${hosts.join(", ")}`,
      make: async () => {
        const put = await api.putSecret({ name, scope: SECRET_SCOPE, data }, exists);
        valueOf(put, `The secret ${name} cannot be written`);
      },
    };
  });
}

/**
 * Where a secret goes by what the file says. A file may hold entries for others than GitHub, and
 * their secrets are no places for its token.
 *
 * @returns `undefined` unless all that it is for are dispatches
 */
function gitHubsOf(name: string, { config }: LocalFile): readonly string[] | undefined {
  const addresses = config.webhooks
    .filter(({ envFrom }) => envFrom.some(({ secretName }) => secretName === name))
    .flatMap(({ requests }) => requests)
    .map((one) => (typeof one === "string" ? one : `${one.url} ${one.options}`))
    .flatMap((text) => text.match(ADDRESS) ?? [""]);
  const hosts = addresses.map((address) => DISPATCHES.exec(address)?.[1]);
  return hosts.every((host) => host !== undefined) ? [...new Set(hosts)] : undefined;
}

function checkSecret(
  { name, scope, keys: there }: SecretInfo,
  keys: readonly string[],
  renewToken: boolean,
): void {
  if (scope !== SECRET_SCOPE)
    throw new CannotApplyError(
      `The secret ${name} has the scope ${scope}; the webhook service reads ${SECRET_SCOPE} only. Delete it in the Bridge, or name another one in envFrom.`,
    );
  const missing = keys.find((key) => !there.includes(key));
  if (missing !== undefined)
    throw new CannotApplyError(
      `The secret ${name} has no key ${missing}; it has ${there.join(", ")}. A missing key is sent as an empty token, so name another key or another secret in envFrom.`,
    );
  const lost = there.filter((key) => !keys.includes(key));
  if (renewToken && lost.length > 0)
    throw new CannotApplyError(
      `The secret ${name} also has ${lost.join(", ")}, which would be lost: a secret is replaced as a whole. Change it in the Bridge.`,
    );
}

async function fileStep(
  { api, local }: ApplyRequest,
  project: string,
): Promise<{ step: Step; notes: readonly string[] }> {
  const what = `${WEBHOOK_URI} of the project ${project}`;
  const there = valueOf(await api.resource({ project }, WEBHOOK_URI), `${what} cannot be read`);
  const { text, added, changed } = mergedOrRefused(local, there?.text);
  if (there !== undefined && added.length + changed.length === 0)
    return { step: { what, state: "unchanged" }, notes: [] };
  const count = (entries: readonly string[], word: string) =>
    entries.length === 0 ? [] : [`${entries.length} ${word}`];
  return {
    step: {
      what,
      state: there === undefined ? "new" : "changed",
      details: [...count(added, "new"), ...count(changed, "changed")].join(", "),
      make: async () => {
        valueOf(
          await api.writeResource({ project }, WEBHOOK_URI, text),
          `${what} cannot be written`,
        );
      },
    },
    notes: [],
  };
}

function mergedOrRefused(local: LocalFile, there: string | undefined) {
  try {
    return merged(local, there);
  } catch (error) {
    throw error instanceof MergeError ? new CannotApplyError(error.message) : error;
  }
}

async function subscriptionSteps({ api, local }: ApplyRequest): Promise<Applying> {
  const integrations = valueOf(
    await api.integrations(WEBHOOK_SERVICE),
    "The integrations cannot be read",
  );
  const integration = integrations[0];
  if (integration === undefined)
    throw new CannotApplyError(
      `${api.address} has no ${WEBHOOK_SERVICE}: it is not installed, or not running.`,
    );
  const there = integrations.flatMap(({ subscriptions }) => subscriptions);
  const steps = local.subscriptions.map((wanted): Step => {
    const known = there.find(({ id }) => id === wanted.id);
    const what = `the subscription to ${wanted.event}`;
    if (known !== undefined && isSame(known, wanted)) return { what, state: "unchanged" };
    return {
      what,
      state: known === undefined ? "new" : "changed",
      details: wanted.id,
      make: async () => {
        const put = await api.putSubscription(integration.id, wanted);
        valueOf(put, `${what} cannot be written`);
      },
    };
  });
  return {
    steps,
    notes: local.subscriptions.flatMap((wanted) => rivals(wanted, integrations, local)),
  };
}

function isSame(known: Subscription, wanted: Subscription): boolean {
  const sorted = ({ projects, stages, services }: Subscription["filter"]) =>
    [projects, stages, services].map((names) => names.toSorted());
  return (
    known.event === wanted.event && isDeepStrictEqual(sorted(known.filter), sorted(wanted.filter))
  );
}

/** Who else hears the event: two that answer a task are one answer too many. */
function rivals(
  wanted: FullSubscription,
  integrations: readonly Integration[],
  { subscriptions }: LocalFile,
): readonly string[] {
  const ours = subscriptions.map(({ id }) => id);
  const meets = (one: readonly string[], other: readonly string[]) =>
    one.length === 0 || other.length === 0 || one.some((name) => other.includes(name));
  return integrations
    .flatMap((integration) => integration.subscriptions)
    .filter(
      ({ id, event, filter }) =>
        !ours.includes(id) &&
        matchesSubject(event, wanted.event) &&
        meets(filter.projects, wanted.filter.projects) &&
        meets(filter.stages, wanted.filter.stages) &&
        meets(filter.services, wanted.filter.services),
    )
    .map(
      ({ id, event }) =>
        `Another subscription, ${id} (${event}), hears ${wanted.event}, too. If both answer, the task waits for two answers; it is left as it is.`,
    );
}
