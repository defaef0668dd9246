import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { strToU8, zipSync } from "fflate";
import { isJsonObject, parsedJson } from "../domain/text/json";
import type { Broken, Request, Response } from "../http/exchange";
import { exchange } from "../http/exchange";
import type { Environment } from "./repository";

/** One small file that becomes an artifact of this run. */
export interface SmallFile {
  /** Of the artifact. */
  readonly artifact: string;
  /** Inside the archive. */
  readonly file: string;
  readonly text: string;
  readonly retentionDays: number;
}

/** A refusal of the service; the message is a clause for people and holds no address. */
class ArtifactRefusal extends Error {
  override readonly name = "ArtifactRefusal";

  constructor(
    message: string,
    readonly httpStatus?: number,
  ) {
    super(message);
  }
}

const SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
/** The version of artifacts that the other clients write, so that each can read the other's. */
const ARTIFACT_VERSION = 7;
const ZIP = "application/zip";
const BYTES = "application/octet-stream";
const STORAGE_VERSION = "2023-11-03";
const DAY_MS = 24 * 3_600_000;
/** A slow service is waited for; the caller bounds the whole. */
const REQUEST_MS = 2 * 60_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 1_000;
/** A block's name; one is enough for a small file. */
const BLOCK = Buffer.from("cloud-automation-0001").toString("base64");

/**
 * The runner's artifact service, as far as a small file needs it: three calls and one upload to the
 * address that the service signs. GitHub's own client, `@actions/artifact`, brings the SDK of a
 * cloud provider for the same requests, four megabytes that every run of the action would download;
 * test/github/artifact-service.test.ts holds ours to the requests of that client.
 *
 */
export class ArtifactService {
  readonly #origin: string;
  readonly #token: string;
  readonly #owner: Readonly<Record<string, string>>;
  readonly #retentionDays: number;

  /** @throws ArtifactRefusal when this runner offers no artifacts */
  constructor(
    environment: Environment,
    private readonly stop: AbortSignal,
  ) {
    const url = environment["ACTIONS_RESULTS_URL"] ?? "";
    this.#token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
    if (this.#token === "" || !URL.canParse(url))
      throw new ArtifactRefusal("this runner offers no artifacts");
    this.#origin = new URL(url).origin;
    this.#owner = ownerIn(this.#token);
    this.#retentionDays = Number(environment["GITHUB_RETENTION_DAYS"]) || Infinity;
  }

  /** @throws ArtifactRefusal; 409 when this attempt has put down one of that name */
  async upload({ artifact, file, text, retentionDays }: SmallFile): Promise<void> {
    const archive = Buffer.from(zipSync({ [file]: strToU8(text) }));
    const days = Math.min(retentionDays, this.#retentionDays);
    const created = await this.#call("CreateArtifact", {
      name: artifact,
      mime_type: ZIP,
      version: ARTIFACT_VERSION,
      expires_at: new Date(Date.now() + days * DAY_MS).toISOString(),
    });
    await this.#store(signedAddressIn(created), archive);
    await this.#call("FinalizeArtifact", {
      name: artifact,
      size: String(archive.length),
      hash: `sha256:${createHash("sha256").update(archive).digest("hex")}`,
    });
  }

  /** Deletes what this run has put down under that name. @throws ArtifactRefusal */
  async delete(artifact: string): Promise<void> {
    await this.#call("DeleteArtifact", { name: artifact });
  }

  async #call(method: string, parameters: object): Promise<Readonly<Record<string, unknown>>> {
    const { text } = await this.#answered({
      method: "POST",
      url: `${this.#origin}/${SERVICE}/${method}`,
      headers: { "content-type": "application/json", authorization: `Bearer ${this.#token}` },
      body: JSON.stringify({ ...this.#owner, ...parameters }),
    });
    const answer = parsedJson(text);
    if (!isJsonObject(answer) || answer["ok"] === false)
      throw new ArtifactRefusal("the artifact service answered without a result");
    return answer;
  }

  /** In one block and its list: the requests that every server of artifacts knows. */
  async #store(address: string, archive: Buffer): Promise<void> {
    const put = (parameters: string, headers: Request["headers"], body: string | Buffer) =>
      this.#answered({
        method: "PUT",
        url: `${address}&${parameters}`,
        headers: { accept: "application/xml", "x-ms-version": STORAGE_VERSION, ...headers },
        body,
      });
    const block = encodeURIComponent(BLOCK);
    await put(`comp=block&blockid=${block}`, { "content-type": BYTES }, archive);
    await put(
      "comp=blocklist",
      { "content-type": "application/xml", "x-ms-blob-content-type": ZIP },
      `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${BLOCK}</Latest></BlockList>`,
    );
  }

  /** Each request may be repeated: a name is taken once, and a block is what it was. */
  async #answered(request: Omit<Request, "timeoutMs" | "maxBytes">): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const answer = await exchange(
        { ...request, timeoutMs: REQUEST_MS, maxBytes: MAX_ANSWER_BYTES },
        this.stop,
      );
      if (answer.kind === "answered" && answer.status >= 200 && answer.status < 300) return answer;
      if (!isPassing(answer) || attempt === MAX_ATTEMPTS) throw refusalOf(answer);
      const delayMs = FIRST_DELAY_MS * 2 ** (attempt - 1);
      await sleep(delayMs, undefined, { signal: this.stop }).catch(() => undefined);
    }
  }
}

function isPassing(answer: Response | Broken): boolean {
  if (answer.kind === "broken") return answer.why === "timeout" || answer.why === "connection";
  return answer.status === 429 || answer.status >= 500;
}

/** Never an address: the signature in it opens the storage to whoever reads the log. */
function refusalOf(answer: Response | Broken): ArtifactRefusal {
  if (answer.kind === "broken")
    return new ArtifactRefusal(`the request to the artifact service ${answer.words}`);
  const { status, text } = answer;
  const told = parsedJson(text);
  const words = isJsonObject(told) && typeof told["msg"] === "string" ? told["msg"] : "";
  const why = words === "" ? "" : `: ${(words.split(/[\r\n]/, 1)[0] ?? "").slice(0, 200)}`;
  return new ArtifactRefusal(`the artifact service answered HTTP ${status}${why}`, status);
}

/** Of this run and job, as the service calls them; they stand in the token's scopes. */
function ownerIn(token: string): Readonly<Record<string, string>> {
  const claims = parsedJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  const scopes = isJsonObject(claims) ? String(claims["scp"] ?? "") : "";
  const scope = scopes.split(" ").find((one) => one.startsWith("Actions.Results:"));
  const [, run, job] = scope?.split(":") ?? [];
  if (!run || !job) throw new ArtifactRefusal("this runner's token does not allow artifacts");
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

/** Servers write protobuf's own names, or those of its JSON form. */
function signedAddressIn(created: Readonly<Record<string, unknown>>): string {
  const address = created["signed_upload_url"] ?? created["signedUploadUrl"];
  if (typeof address === "string" && URL.canParse(address)) return address;
  throw new ArtifactRefusal("the artifact service named no address for the upload");
}
