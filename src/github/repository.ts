export type Environment = Readonly<Record<string, string | undefined>>;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** The repository this run belongs to. */
export function repositoryOf(environment: Environment): Repository | undefined {
  const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
  return owner && repo ? { owner, repo } : undefined;
}
