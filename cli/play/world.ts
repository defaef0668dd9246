import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { ControlPlane, SliProvider } from "../../simulator";
import { startControlPlane } from "../../simulator";
import type { ReceiverOptions } from "../../simulator/dispatch";
import { DispatchReceiver } from "../../simulator/dispatch";
import type { GitHub } from "../../simulator/github";
import { startGitHub } from "../../simulator/github";
import type { AttachedWebhookService } from "../../simulator/webhook";
import { attachWebhookService } from "../../simulator/webhook";
import type { JsonObject } from "../../src/domain/text/json";
import { PERSON } from "./desks";
import { networkTo } from "./network";
import { pushFiles } from "./pushed-files";
import { Api } from "./set-up";

interface WorldOptions extends Pick<ReceiverOptions, "onRun" | "onLine" | "onUnreadable"> {
  /** The checkout: manifests and bundles of the actions. */
  readonly root: string;
  readonly repository: { readonly owner: string; readonly name: string };
  /** Whatever repository a dispatch names, it is this one. */
  readonly isOnlyRepository?: boolean;
  /** Its files. */
  readonly folder: string;
  /** `vars` beside the address of the control plane; what changes here counts from the next run on. */
  readonly variables: Readonly<Record<string, string>>;
  readonly sliProvider: SliProvider;
  /** Of the control plane; any free one by default. */
  readonly port?: number;
  readonly onComment: (event: JsonObject) => void;
  /** Something that is neither an event nor a run. */
  readonly note: (text: string) => void;
}

/** All of it on this machine. */
export interface World {
  readonly plane: ControlPlane;
  readonly api: Api;
  readonly github: GitHub;
  readonly receiver: DispatchReceiver;
  readonly webhook: AttachedWebhookService;
  /** May dispatch, for the control plane's secret, and speaks for the person at GitHub's API. */
  readonly githubToken: string;
  /** Reads the repository's files anew; runs under way go on as they began. */
  reload(): void;
  /** Ends everything, runs included. */
  close(): Promise<void>;
}

const ACTION = "cloud-automation-actions/cloud-automation-actions";

/** What a token of somebody who may write to the repository can do. */
const OF_A_PERSON = {
  actions: "write",
  checks: "read",
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  variables: "read",
} as const;
const DISPATCHES = /^\/repos\/([^/]+\/[^/]+)\/dispatches$/;

/**
 * Starts a control plane, its webhook service, a GitHub with one repository, and what runs its
 * workflows with this checkout's actions.
 */
export async function startWorld(options: WorldOptions): Promise<World> {
  const { root, repository, folder, note, sliProvider } = options;
  const plane = await startControlPlane({
    token: randomUUID(),
    lighthouse: { sliProvider },
    ...(options.port !== undefined && { port: options.port }),
  });
  const githubToken = randomUUID();
  const github = await startGitHub({
    owner: repository.owner,
    repo: repository.name,
    tokens: { [githubToken]: { login: PERSON, permissions: OF_A_PERSON } },
  });
  github.addCollaborator(PERSON, "write");
  pushFiles(folder, github);
  // Before the receiver, so that a comment is told before the run that it starts.
  github.onComment(options.onComment);
  const variables = Object.assign(options.variables, { CONTROL_PLANE_URL: plane.url });
  const receiver = new DispatchReceiver({
    repository: {
      ...repository,
      defaultBranch: "main",
      branches: { main: folder },
      variables,
      secrets: { CONTROL_PLANE_TOKEN: plane.token },
    },
    token: githubToken,
    actions: {
      [ACTION]: join(root, "action.yml"),
      [`${ACTION}/task`]: join(root, "task", "action.yml"),
    },
    github,
    ...(options.onRun && { onRun: options.onRun }),
    ...(options.onLine && { onLine: options.onLine }),
    ...(options.onUnreadable && { onUnreadable: options.onUnreadable }),
  });
  const webhook = attachWebhookService(plane, {
    ...networkTo(receiver, note, options.isOnlyRepository ? toRepository(options) : undefined),
    log: (text) => note(`webhook-service: ${text}`),
  });
  return {
    plane,
    api: new Api(plane),
    github,
    receiver,
    webhook,
    githubToken,
    reload() {
      pushFiles(folder, github);
      receiver.reload();
    },
    async close() {
      webhook.detach();
      await receiver.close();
      await github.close();
      await plane.close();
    },
  };
}

function toRepository({ repository: { owner, name }, note }: WorldOptions) {
  return (path: string): string => {
    const [, asked] = DISPATCHES.exec(path) ?? [];
    if (asked === undefined || asked.toLowerCase() === `${owner}/${name}`.toLowerCase())
      return path;
    note(
      `A dispatch is for ${asked}. There is one repository here, so it takes it: ${owner}/${name}.`,
    );
    return `/repos/${owner}/${name}/dispatches`;
  };
}
