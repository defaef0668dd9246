import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_GITHUB_API } from "../webhook/plan";

export interface Origin {
  /** `owner/name`. */
  readonly repository: string;
  readonly githubApi: string;
}

/** What a clone's `origin` says; `undefined` for none, and for one that is no address of GitHub's form. */
export function originOf(folder: string): Origin | undefined {
  let config: string;
  try {
    config = readFileSync(join(folder, ".git", "config"), "utf8");
  } catch {
    return undefined;
  }
  const [, url = ""] =
    /^\[remote "origin"\]\n(?:[ \t].*\n)*?[ \t]*url *= *(\S+)/m.exec(config) ?? [];
  const [, host, repository] =
    /^(?:https:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([A-Za-z0-9.-]+)[:/]([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(
      url,
    ) ?? [];
  if (host === undefined || repository === undefined) return undefined;
  const githubApi = host === "github.com" ? DEFAULT_GITHUB_API : `https://${host}/api/v3`;
  return { repository, githubApi };
}
