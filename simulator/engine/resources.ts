import { createHash } from "node:crypto";

/** Where a file lives: project, stage or service level (docs/reference/keptn.md#files). */
export interface ResourceLevel {
  readonly project: string;
  readonly stage?: string;
  readonly service?: string;
}

interface ResourceVersion {
  readonly text: string;
  readonly commitID: string;
}

interface Commit extends ResourceVersion {
  readonly path: string;
}

/**
 * The files of all projects, in the branch model: a branch per stage, service files in a folder of
 * it, and the default branch for the project.
 */
export class Resources {
  readonly #commits = new Map<string, Commit[]>();

  /** @returns the commit that now is the newest of its branch */
  put(level: ResourceLevel, uri: string, text: string): string {
    const branch = branchOf(level);
    const commits = this.#commits.get(branch) ?? [];
    const commitID = createHash("sha1")
      .update(`${branch}\n${commits.length}\n${text}`)
      .digest("hex");
    this.#commits.set(branch, [...commits, { path: pathOf(level, uri), text, commitID }]);
    return commitID;
  }

  /**
   * The newest version, or the one in force at a commit of the branch; `undefined` when there is
   * none.
   */
  get(level: ResourceLevel, uri: string, gitCommitID = ""): ResourceVersion | undefined {
    const commits = this.#commits.get(branchOf(level)) ?? [];
    const until =
      gitCommitID === ""
        ? commits.length
        : commits.findIndex(({ commitID }) => commitID === gitCommitID) + 1;
    const path = pathOf(level, uri);
    return commits.slice(0, until).findLast((commit) => commit.path === path);
  }

  /**
   * The newest commit of a stage, or of the project: what a triggered event gets as `gitcommitid`
   * (docs/reference/keptn.md#attributes).
   */
  latestCommit(level: Pick<ResourceLevel, "project" | "stage">): string {
    return this.#commits.get(branchOf(level))?.at(-1)?.commitID ?? "";
  }
}

function branchOf({ project, stage }: ResourceLevel): string {
  return JSON.stringify([project, stage ?? ""]);
}

function pathOf({ service }: ResourceLevel, uri: string): string {
  return service === undefined ? uri : `${service}/${uri}`;
}
