import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import type { Artifact, Artifacts } from "./artifacts";
import { ZIP } from "./artifacts";
import type { Answer, Request } from "./exchange";
import { json, stamp } from "./exchange";
import type { Runs } from "./runs";
import type { Storage } from "./storage";

/** One attempt's job, as the runtime token names it. */
interface Backend {
  readonly runId: number;
  readonly runAttempt: number;
  readonly jobId: number;
}

interface Upload {
  readonly path: string;
  readonly mimeType: string;
  readonly expiresAt: Date | undefined;
}

const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService/";
const SIGNED_FOR_MS = 3_600_000;
const ARTIFACT_NAME = /^[^"<>:|*?\r\n\\/]+$/;

/** How Twirp names HTTP statuses. */
const STATUS = {
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  invalid_argument: 400,
  malformed: 400,
} as const;

class Failure extends Error {
  constructor(
    readonly code: keyof typeof STATUS,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The results service a job stores artifacts with, as @actions/artifact speaks to it: Twirp over
 * JSON with the names of the protobuf fields. Who asks, for which attempt, is in the runtime token.
 */
export class ResultsService {
  readonly #key = randomBytes(32);
  readonly #backends = new Map<string, Backend>();
  readonly #uploads = new Map<string, Upload>();

  constructor(
    private readonly runs: Runs,
    private readonly artifacts: Artifacts,
    private readonly storage: Storage,
    private readonly now: () => Date,
  ) {}

  /**
   * ACTIONS_RUNTIME_TOKEN of a job of the run's current attempt: a signed JWT whose scopes hold
   * `Actions.Results:<run>:<job>`.
   *
   * @throws Error for an unknown run
   */
  token(runId: number, jobId: number): string {
    const run = this.runs.find(runId);
    if (run === undefined) throw new Error(`There is no run ${runId}.`);
    const runBackendId = backendId(`run ${runId} ${run.runAttempt}`);
    const jobBackendId = backendId(`job ${jobId}`);
    this.#backends.set(`${runBackendId}:${jobBackendId}`, {
      runId,
      runAttempt: run.runAttempt,
      jobId,
    });
    const issued = Math.floor(this.now().getTime() / 1_000);
    const claims = {
      scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${runBackendId}:${jobBackendId}`,
      iat: issued,
      exp: issued + 6 * 3_600,
    };
    const unsigned = [{ typ: "JWT", alg: "HS256" }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    return `${unsigned}.${this.#sign(unsigned)}`;
  }

  answer(request: Request): Answer {
    try {
      return json(200, this.#call(request));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return json(STATUS[error.code], { code: error.code, msg: error.message });
    }
  }

  #call(request: Request): JsonObject {
    if (request.method !== "POST" || !request.path.startsWith(SERVICE))
      throw new Failure("bad_route", `no handler for path "${request.path}"`);
    const token = /^bearer (.+)$/i.exec(request.headers["authorization"] ?? "")?.[1] ?? "";
    const caller = this.#callerOf(token);
    const body = parse(request);
    const asked = `${text(body, "workflow_run_backend_id")}:${text(body, "workflow_job_run_backend_id")}`;
    const backend = this.#backends.get(asked);
    if (backend?.runId !== caller.runId)
      throw new Failure("permission_denied", "the token does not belong to this workflow run");
    switch (request.path.slice(SERVICE.length)) {
      case "CreateArtifact":
        return this.#create(body, backend);
      case "FinalizeArtifact":
        return this.#finalize(body, backend);
      case "ListArtifacts":
        return this.#list(body, asked, backend);
      case "GetSignedArtifactURL":
        return {
          signed_url: this.storage.signedUrl(this.#require(body, backend).path, "r", SIGNED_FOR_MS),
        };
      case "DeleteArtifact": {
        const { id } = this.#require(body, backend);
        this.artifacts.delete(id);
        return { ok: true, artifact_id: String(id) };
      }
      default:
        throw new Failure("bad_route", `no handler for path "${request.path}"`);
    }
  }

  #create(body: JsonObject, backend: Backend): JsonObject {
    const name = text(body, "name");
    if (!ARTIFACT_NAME.test(name))
      throw new Failure("invalid_argument", "the artifact name is not valid");
    if (this.#find(name, backend) !== undefined)
      throw new Failure(
        "already_exists",
        "an artifact with this name already exists on the workflow run",
      );
    const mimeType = text(body, "mime_type") || ZIP;
    const expires = text(body, "expires_at");
    const path = this.artifacts.newPath(name, mimeType);
    this.#uploads.set(keyOf(name, backend), {
      path,
      mimeType,
      expiresAt: expires === "" ? undefined : new Date(expires),
    });
    return { ok: true, signed_upload_url: this.storage.signedUrl(path, "w", SIGNED_FOR_MS) };
  }

  /** Only now the artifact exists for others. */
  #finalize(body: JsonObject, backend: Backend): JsonObject {
    const name = text(body, "name");
    const upload = this.#uploads.get(keyOf(name, backend));
    const bytes = upload && this.storage.get(upload.path);
    if (upload === undefined || bytes === undefined)
      throw new Failure("not_found", "there is no upload for this artifact");
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    const hash = text(body, "hash");
    if (Number(text(body, "size") || "0") !== bytes.length || (hash !== "" && hash !== digest))
      throw new Failure("invalid_argument", "size or hash differ from what was uploaded");
    this.#uploads.delete(keyOf(name, backend));
    const { id } = this.artifacts.register({
      ...upload,
      runId: backend.runId,
      runAttempt: backend.runAttempt,
      name,
      createdAt: this.now(),
    });
    return { ok: true, artifact_id: String(id) };
  }

  /** All attempts of the run: the client picks the latest. */
  #list(body: JsonObject, asked: string, backend: Backend): JsonObject {
    const [runBackendId = "", jobBackendId = ""] = asked.split(":");
    const name = text(body, "name_filter");
    const id = text(body, "id_filter");
    const found = this.artifacts
      .all()
      .filter(
        (artifact) =>
          artifact.runId === backend.runId &&
          !this.artifacts.isExpired(artifact) &&
          (name === "" || artifact.name === name) &&
          (id === "" || String(artifact.id) === id),
      );
    const artifacts = found.map((artifact): Json => ({
      workflow_run_backend_id: runBackendId,
      workflow_job_run_backend_id: jobBackendId,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.sizeBytes),
      created_at: stamp(artifact.createdAt),
      digest: artifact.digest,
    }));
    return { artifacts };
  }

  #require(body: JsonObject, backend: Backend): Artifact {
    const name = text(body, "name");
    const found =
      this.#find(name, backend) ??
      this.artifacts
        .all()
        .find((artifact) => artifact.runId === backend.runId && artifact.name === name);
    if (found === undefined || this.artifacts.isExpired(found))
      throw new Failure("not_found", "artifact not found");
    return found;
  }

  #find(name: string, backend: Backend): Artifact | undefined {
    return this.artifacts
      .all()
      .find(
        (artifact) =>
          artifact.runId === backend.runId &&
          artifact.runAttempt === backend.runAttempt &&
          artifact.name === name,
      );
  }

  #callerOf(token: string): Backend {
    const [head = "", claims = "", signature = ""] = token.split(".");
    const expected = Buffer.from(this.#sign(`${head}.${claims}`));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new Failure("unauthenticated", "invalid token");
    const { scp, exp } = JSON.parse(Buffer.from(claims, "base64url").toString("utf8")) as {
      scp: string;
      exp: number;
    };
    const backend = this.#backends.get(/Actions\.Results:(\S+)/.exec(scp)?.[1] ?? "");
    if (backend === undefined || exp * 1_000 < this.now().getTime())
      throw new Failure("unauthenticated", "the token has expired");
    return backend;
  }

  #sign(text: string): string {
    return createHmac("sha256", this.#key).update(text).digest("base64url");
  }
}

function parse(request: Request): JsonObject {
  let body: unknown;
  try {
    body = JSON.parse(request.body.toString("utf8"));
  } catch {
    throw new Failure("malformed", "the json request could not be decoded");
  }
  if (!isJsonObject(body)) throw new Failure("malformed", "the json request could not be decoded");
  return body;
}

/**
 * A text, number or wrapped text under its protobuf name; empty when it is absent, as protobuf has
 * it.
 */
function text(body: JsonObject, name: string): string {
  const value = getOwn(body, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function keyOf(name: string, { runId, runAttempt }: Backend): string {
  return `${runId} ${runAttempt} ${name}`;
}

function backendId(seed: string): string {
  const hex = createHash("sha256").update(seed).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join("-");
}
