import type { Ask } from "./ask";
import type { Facts, Known, Presence, Values } from "./facts";
import { known, notFound, notGiven } from "./facts";
import type { Plane, PlaneFacts } from "./look-at-control-plane";
import { lookAtControlPlane, noControlPlane } from "./look-at-control-plane";
import type { Files } from "./look-at-files";
import { isOnlyForOthers, lookAtFiles, NO_KEPTN } from "./look-at-files";
import { lookAtGitHub, lookAtToken, noGitHub } from "./look-at-github";
import { noTrip } from "./round-trip";
import { eventTypeOf } from "./sending";
import type { WebhookFile } from "./webhook";
import { hears } from "./workflow";

/** What the doctor was given to look at. */
interface Sight {
  readonly files: Files;
  /** What the reusable workflows of this project ask for. */
  readonly reusable: Values["reusable"];
  /** `owner/repo`. */
  readonly repository: string | undefined;
  /** The control plane's API, ending in `/api`. */
  readonly address: string | undefined;
  readonly plane: Plane | undefined;
  /** Why there is none, where there should be one; not looked at where there is. */
  readonly whyNoPlane?: string | undefined;
  readonly github: Ask | undefined;
  /** GitHub with the token that the webhook dispatches with. */
  readonly dispatch: Ask | undefined;
  /** What is known of names without asking GitHub, as in a workflow. */
  readonly names: {
    readonly secrets?: (name: string) => Presence;
    readonly variables?: (name: string) => Presence;
  };
  readonly now: () => Date;
}

/** Everything but the round trip, which is made when all else is known. */
export async function look(sight: Sight): Promise<Facts> {
  const { files, repository, address, names } = sight;
  const local = lookAtFiles(files);
  const isForOthers = "value" in local.files && isOnlyForOthers(local.files.value);
  const noPlane = isForOthers
    ? NO_KEPTN
    : "no control plane was given (KEPTN_API_URL and KEPTN_API_TOKEN)";
  const plane =
    sight.plane === undefined
      ? noControlPlane(
          sight.whyNoPlane === undefined ? notGiven(noPlane) : notFound(sight.whyNoPlane),
        )
      : await lookAtControlPlane(sight.plane, sight.now);
  const noName = notGiven("the repository's name is not known: give --repository OWNER/NAME");
  const paths =
    "value" in local.files ? local.files.value.workflows.map(({ file }) => file.path) : [];
  const github =
    sight.github === undefined || repository === undefined
      ? noGitHub(
          repository === undefined
            ? noName.because
            : "no token for GitHub was given (GITHUB_TOKEN)",
        )
      : await lookAtGitHub(sight.github, repository, paths);
  const { planeShipyards, ...ofPlane } = plane;
  const webhooks = allWebhooks(local.webhooks, ofPlane.planeWebhooks);
  return {
    ...local,
    ...ofPlane,
    ...github,
    files: withHearers(local.files, webhooks),
    webhooks,
    planeWebhooks: asLocal(ofPlane.planeWebhooks, local.webhooks),
    shipyards: known([
      ...("value" in local.shipyards ? local.shipyards.value : []),
      ...planeShipyards,
    ]),
    reusable: known(sight.reusable),
    repositoryName: repository === undefined ? noName : known(repository),
    address: address === undefined ? notGiven(noPlane) : known(address),
    secretNames: names.secrets === undefined ? github.secretNames : known(names.secrets),
    variableNames: names.variables === undefined ? github.variableNames : known(names.variables),
    dispatchToken: await dispatchTokenOf(sight, noName),
    now: known(sight.now()),
    ...noTrip(),
  };
}

function dispatchTokenOf(
  { dispatch, repository }: Sight,
  noName: Facts["dispatchToken"] & Facts["repositoryName"],
): Promise<Facts["dispatchToken"]> | Facts["dispatchToken"] {
  if (dispatch === undefined)
    return notGiven(
      "the token that the webhook dispatches with was not given (GITHUB_DISPATCH_TOKEN)",
    );
  return repository === undefined ? noName : lookAtToken(dispatch, repository);
}

/** Those of the repository, and those of the control plane that are other ones. */
function allWebhooks(
  local: Known<Values["webhooks"]>,
  inPlane: PlaneFacts["planeWebhooks"],
): Known<readonly WebhookFile[]> {
  if (!("value" in inPlane)) return "value" in local || !inPlane.isAsked ? local : inPlane;
  const own = "value" in local ? local.value : [];
  const texts = new Set(own.map(({ text }) => text));
  return known([...own, ...inPlane.value.filter(({ text }) => !texts.has(text))]);
}

/** People mend the file of their repository, where it is the one that was uploaded. */
function asLocal(
  inPlane: PlaneFacts["planeWebhooks"],
  local: Known<Values["webhooks"]>,
): PlaneFacts["planeWebhooks"] {
  if (!("value" in inPlane) || !("value" in local)) return inPlane;
  return known(
    inPlane.value.map((file) => local.value.find(({ text }) => text === file.text) ?? file),
  );
}

/** A workflow that has no step that answers, and should have one, is looked at like the others. */
function withHearers(files: Facts["files"], webhooks: Facts["webhooks"]): Facts["files"] {
  if (!("value" in files) || !("value" in webhooks)) return files;
  const sendings = webhooks.value
    .flatMap(({ entries }) => entries)
    .flatMap(({ requests }) => requests)
    .map(eventTypeOf);
  const { workflows, forTasks } = files.value;
  const hearing = workflows.filter(
    (workflow) =>
      forTasks.includes(workflow) ||
      sendings.some((type) => type !== undefined && hears(workflow, type)),
  );
  return known({ ...files.value, forTasks: hearing });
}
