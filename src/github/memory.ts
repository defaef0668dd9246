import { createHash } from "node:crypto";
import { UserError } from "../domain/errors";
import { getOwn, isJsonObject } from "../domain/text/json";
import type { GitHubApi, Memory } from "../task/ports";
import type { Environment } from "./repository";
import { keepMemory } from "./artifacts";

const PAGE = 100;

/** Facts as artifacts of runs of this repository: what a fork's run uploads is not believed. */
export function memoryOf(environment: Environment, github: GitHubApi): Memory {
  return {
    async lastMs(key) {
      const read = await github.read(
        "GET /repos/{owner}/{repo}/actions/artifacts",
        { name: nameOf(key), per_page: PAGE },
        new AbortController().signal,
      );
      if (!read.ok)
        throw new UserError(
          `What earlier runs did could not be read: ${read.failure.message}. The job needs \`actions: read\`.`,
          "CA-605",
        );
      const listed = isJsonObject(read.value.data)
        ? getOwn(read.value.data, "artifacts")
        : undefined;
      const times = (Array.isArray(listed) ? listed : [])
        .filter(isOurs)
        .map((artifact) => Date.parse(String(getOwn(artifact, "created_at"))))
        .filter((ms) => !Number.isNaN(ms));
      return times.length > 0 ? Math.max(...times) : undefined;
    },
    async put(key) {
      const kept = await keepMemory(nameOf(key), key, environment);
      if (!kept.ok)
        throw new UserError(
          `What was done could not be put down for later runs: ${kept.reason}.`,
          "CA-411",
        );
    },
  };
}

function isOurs(artifact: unknown): boolean {
  const run = isJsonObject(artifact) ? getOwn(artifact, "workflow_run") : undefined;
  return (
    isJsonObject(run) &&
    getOwn(run, "repository_id") !== undefined &&
    getOwn(run, "repository_id") === getOwn(run, "head_repository_id")
  );
}

/** A key may hold foreign text of any length. */
function nameOf(key: string): string {
  return `cloud-automation-memory-${createHash("sha256").update(key).digest("hex").slice(0, 32)}`;
}
