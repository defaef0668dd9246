import { check } from "../check";
import type { Fix } from "../finding";
import { sendingsOf } from "../sending";

const MS_PER_DAY = 86_400_000;
const SOON_DAYS = 14;

const newToken: Fix = {
  kind: "words",
  text: "Make a fine-grained token for this repository alone, with Contents: write (https://github.com/settings/personal-access-tokens/new), and store it in the control plane as docs/control-plane-setup.md, step 2, says.",
};

export const GITHUB_CHECKS = [
  check({
    code: "CA-D701",
    title: "GitHub refuses the token of the webhook",
    severity: "error",
    needs: ["dispatchToken"],
    cause: "Each dispatch is answered 401, and each task of the webhook fails.",
    fix: "Make a new token and store it as the secret of the control plane.",
    *find({ dispatchToken: { status } }) {
      if (status === 401)
        yield {
          where: "GITHUB_DISPATCH_TOKEN",
          cause: "GitHub answered 401: it is expired, revoked, or cut.",
          fix: newToken,
        };
    },
  }),
  check({
    code: "CA-D702",
    title: "The token of the webhook may not dispatch",
    severity: "error",
    needs: ["dispatchToken", "repositoryName"],
    cause:
      "A dispatch needs the repository permission *Contents: write*. Without it, or for another repository, GitHub answers 403 or 404.",
    fix: "Edit the fine-grained token: this repository, *Contents: Read and write*.",
    *find({ dispatchToken: { status, dispatchStatus }, repositoryName }) {
      if (status === 401) yield { because: "GitHub refuses the token (CA-D701)" };
      else if (dispatchStatus !== 422 && dispatchStatus !== 204)
        yield {
          where: "GITHUB_DISPATCH_TOKEN",
          cause: `POST /repos/${repositoryName}/dispatches was answered ${dispatchStatus}.`,
          fix: newToken,
        };
    },
  }),
  check({
    code: "CA-D703",
    title: "The token of the webhook expires soon",
    severity: "warning",
    needs: ["dispatchToken", "now"],
    cause: "From then on each dispatch is answered 401, and each task of the webhook fails.",
    fix: "Regenerate it, and store it as the secret of the control plane.",
    *find({ dispatchToken: { expires, status }, now }) {
      if (status === 401) yield { because: "GitHub refuses the token (CA-D701)" };
      if (expires === undefined) return;
      const days = (expires.getTime() - now.getTime()) / MS_PER_DAY;
      if (days < SOON_DAYS)
        yield {
          where: "GITHUB_DISPATCH_TOKEN",
          cause: `It expires on ${expires.toISOString().slice(0, 10)}.`,
          fix: newToken,
        };
    },
  }),
  check({
    code: "CA-D704",
    title: "The token of the webhook may do far more than dispatch",
    severity: "warning",
    needs: ["dispatchToken"],
    cause:
      "A classic token with the scope `repo` writes to every repository of its owner. Whoever can read secrets of the control plane has it.",
    fix: "A fine-grained token for the one repository, with *Contents: write*, or the token of a GitHub App.",
    *find({ dispatchToken: { scopes, status } }) {
      if (status === 401) yield { because: "GitHub refuses the token (CA-D701)" };
      else if (scopes?.includes("repo") === true)
        yield {
          where: "GITHUB_DISPATCH_TOKEN",
          cause: `It is a classic token with the scopes ${scopes.join(", ")}.`,
          fix: newToken,
        };
    },
  }),
  check({
    code: "CA-D705",
    title: "The repository is archived",
    severity: "error",
    needs: ["repository"],
    cause: "An archived repository starts no workflows.",
    fix: "Unarchive it in its settings.",
    *find({ repository: { isArchived, name } }) {
      if (isArchived)
        yield {
          where: name,
          cause: "It is archived.",
          fix: { kind: "command", command: `gh repo unarchive ${name} --yes` },
        };
    },
  }),
  check({
    code: "CA-D706",
    title: "The webhooks dispatch to another repository",
    severity: "warning",
    needs: ["webhooks", "shipyards", "repositoryName"],
    cause:
      "No webhook dispatches to this repository, so nothing here is ever started. A renamed repository is answered with a redirect, which the webhook service does not follow and takes for success.",
    fix: "Write this repository into the `url` of the webhook.",
    *find({ webhooks, shipyards, repositoryName }) {
      const sendings = sendingsOf(
        webhooks.flatMap(({ entries }) => entries).flatMap(({ requests }) => requests),
        shipyards,
      );
      const dispatches = sendings.filter(({ repository }) => repository !== undefined);
      const isOurs = (name: string | undefined) =>
        name?.toLowerCase() === repositoryName.toLowerCase();
      if (dispatches.length === 0 || dispatches.some(({ repository }) => isOurs(repository)))
        return;
      for (const { request, repository = "" } of dispatches)
        yield {
          where: request.entry.file.where(request.pointer),
          cause: `It dispatches to ${repository}; this is ${repositoryName}.`,
          fix: request.entry.file.replace(
            request.pointer,
            `/repos/${repository}/`,
            `/repos/${repositoryName}/`,
          ),
        };
    },
  }),
];
