import { createHash } from "node:crypto";
import type { Zippable } from "fflate";
import { strToU8, unzipSync, zipSync } from "fflate";
import { setOwn } from "../../src/domain/text/json";
import type { Route } from "../api/router";
import type { Request } from "./exchange";
import { idOf, json, noContent, nodeId, notFound, Refusal, stamp } from "./exchange";
import { pageOf } from "./paging";
import type { Grants } from "./permissions";
import type { Repository } from "./repository";
import type { Runs } from "./runs";
import type { Storage } from "./storage";

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly runAttempt: number;
  readonly name: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly sizeBytes: number;
  /** `sha256:<hex>` of what is stored. */
  readonly digest: string;
  /** Where it lies in the storage. */
  readonly path: string;
  readonly mimeType: string;
}

/** An artifact as tests look at it. */
export interface ArtifactView extends Artifact {
  readonly expired: boolean;
  readonly bytes: Uint8Array;
  /** Name → text of what is in it. @throws Error for one that is no zip file */
  readonly files: Readonly<Record<string, string>>;
}

export interface ArtifactOptions {
  readonly createdAt?: Date | string;
  /** Its time is over: still listed, its content is gone (410). */
  readonly expired?: boolean;
  /** The run's current attempt by default. */
  readonly runAttempt?: number;
}

const RETENTION_DAYS = 90;
const DAY_MS = 86_400_000;
/** An address from the API is good for one minute. */
const DOWNLOAD_VALID_MS = 60_000;
export const ZIP = "application/zip";

/** Artifacts of runs. Names are unique within one attempt of a run; a re-run may use them again. */
export class Artifacts {
  readonly #artifacts = new Map<number, Artifact>();
  #lastId = 2_000_000_000;
  #paths = 0;

  constructor(
    private readonly repository: Repository,
    private readonly runs: Runs,
    private readonly storage: Storage,
    private readonly now: () => Date,
  ) {}

  /**
   * @param content files by name, or the bytes as they are, for archives no tool of ours would
   * write
   */
  add(
    runId: number,
    name: string,
    content: Readonly<Record<string, string | Uint8Array>> | Uint8Array,
    options: ArtifactOptions = {},
  ): Artifact {
    const path = this.newPath(name, ZIP);
    this.storage.put(path, content instanceof Uint8Array ? content : zip(content), ZIP);
    const createdAt = new Date(options.createdAt ?? this.now());
    const expiresAt =
      options.expired === true
        ? new Date(Math.min(createdAt.getTime() + RETENTION_DAYS * DAY_MS, this.now().getTime()))
        : undefined;
    return this.register({
      runId,
      runAttempt: options.runAttempt ?? this.runs.find(runId)?.runAttempt ?? 1,
      name,
      path,
      mimeType: ZIP,
      createdAt,
      expiresAt,
    });
  }

  /**
   * Makes an artifact of what has been uploaded.
   *
   * @throws Error for an unknown run or an upload that is not complete
   */
  register(
    fields: Pick<Artifact, "runId" | "runAttempt" | "name" | "path" | "mimeType" | "createdAt"> & {
      readonly expiresAt: Date | undefined;
    },
  ): Artifact {
    const bytes = this.storage.get(fields.path);
    if (bytes === undefined || this.runs.find(fields.runId) === undefined)
      throw new Error(
        `There is no run ${fields.runId}, or nothing was uploaded for ${fields.name}.`,
      );
    const artifact: Artifact = {
      ...fields,
      expiresAt: fields.expiresAt ?? new Date(fields.createdAt.getTime() + RETENTION_DAYS * DAY_MS),
      id: (this.#lastId += 1),
      sizeBytes: bytes.length,
      digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    };
    this.#artifacts.set(artifact.id, artifact);
    return artifact;
  }

  newPath(name: string, mimeType: string): string {
    const unique = createHash("sha256").update(`${this.#paths} ${name}`).digest("hex").slice(0, 32);
    this.#paths += 1;
    return `/results/artifacts/${unique}${mimeType === ZIP ? ".zip" : ""}`;
  }

  /** Newest first. */
  all(): readonly Artifact[] {
    return [...this.#artifacts.values()].sort(
      (a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id,
    );
  }

  find(id: number): Artifact | undefined {
    return this.#artifacts.get(id);
  }

  isExpired(artifact: Artifact): boolean {
    return artifact.expiresAt.getTime() <= this.now().getTime();
  }

  delete(id: number): void {
    const artifact = this.#artifacts.get(id);
    if (artifact !== undefined) this.storage.delete(artifact.path);
    this.#artifacts.delete(id);
  }

  inspect(artifact: Artifact): ArtifactView {
    const bytes = this.storage.get(artifact.path) ?? Buffer.alloc(0);
    return {
      ...artifact,
      expired: this.isExpired(artifact),
      bytes,
      get files() {
        return artifact.mimeType === ZIP
          ? unzip(bytes)
          : { [artifact.name]: bytes.toString("utf8") };
      },
    };
  }

  #view(artifact: Artifact): object {
    const url = `${this.repository.url}/actions/artifacts/${artifact.id}`;
    const run = this.runs.find(artifact.runId);
    return {
      id: artifact.id,
      node_id: nodeId("A_", artifact.id),
      name: artifact.name,
      size_in_bytes: artifact.sizeBytes,
      url,
      archive_download_url: `${url}/zip`,
      expired: this.isExpired(artifact),
      digest: artifact.digest,
      created_at: stamp(artifact.createdAt),
      updated_at: stamp(artifact.createdAt),
      expires_at: stamp(artifact.expiresAt),
      workflow_run:
        run === undefined
          ? null
          : {
              id: run.id,
              repository_id: this.repository.id,
              head_repository_id: this.repository.idOf(run.headRepository ?? ""),
              head_branch: run.headBranch,
              head_sha: run.headSha,
            },
    };
  }

  /**
   * Reading needs `actions: read`, deleting `actions: write`. The download is a redirect to storage
   * without credentials.
   */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    const list = (request: Request, all: readonly Artifact[]) => {
      const name = request.query.get("name");
      const named = all.filter((artifact) => name === null || artifact.name === name);
      const found = request.query.get("direction") === "asc" ? [...named].reverse() : named;
      const { items, headers } = pageOf(request, baseUrl, found);
      return json(
        200,
        { total_count: found.length, artifacts: items.map((artifact) => this.#view(artifact)) },
        headers,
      );
    };
    const required = (id: string | undefined): Artifact => {
      const artifact = this.find(idOf(id));
      if (artifact === undefined) throw notFound();
      return artifact;
    };
    return [
      {
        path: "/actions/artifacts",
        methods: { GET: grants.needs("actions", "read", (request) => list(request, this.all())) },
      },
      {
        path: "/actions/runs/:run/artifacts",
        methods: {
          GET: grants.needs("actions", "read", (request, [id]) => {
            const run = this.runs.require(idOf(id));
            return list(
              request,
              this.all().filter(({ runId }) => runId === run.id),
            );
          }),
        },
      },
      {
        path: "/actions/artifacts/:artifact",
        methods: {
          GET: grants.needs("actions", "read", (_, [id]) => json(200, this.#view(required(id)))),
          DELETE: grants.needs("actions", "write", (_, [id]) => {
            this.delete(required(id).id);
            return noContent();
          }),
        },
      },
      {
        path: "/actions/artifacts/:artifact/zip",
        methods: {
          GET: grants.needs("actions", "read", (_, [id]) => {
            const artifact = required(id);
            if (this.isExpired(artifact)) throw new Refusal(410, "Artifact has expired");
            return {
              status: 302,
              headers: { location: this.storage.signedUrl(artifact.path, "r", DOWNLOAD_VALID_MS) },
              body: "",
            };
          }),
        },
      },
    ];
  }
}

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const contents: Zippable = {};
  for (const [name, content] of Object.entries(files))
    setOwn(contents, name, typeof content === "string" ? strToU8(content) : content);
  return zipSync(contents);
}

function unzip(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    setOwn(files, name, Buffer.from(content).toString("utf8"));
  return files;
}
