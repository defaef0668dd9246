import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Answer, Request } from "./exchange";

interface Blob {
  readonly blocks: Map<string, Buffer>;
  committed: { readonly bytes: Buffer; readonly contentType: string } | undefined;
}

type SignedAccess = "r" | "w";

const API_VERSION = "2025-11-05";
const BLOCK_ENTRY =
  /<(?:Latest|Uncommitted|Committed)>([^<]*)<\/(?:Latest|Uncommitted|Committed)>/g;

/**
 * Blob storage behind signed addresses, as far as @azure/storage-blob uploads to it and artifacts
 * are read from it: a single `Put Blob`, or `Put Block` and `Put Block List`. The signature is the
 * only way in: a request that carries credentials as well is refused, as the real storage does.
 */
export class Storage {
  readonly #key = randomBytes(32);
  readonly #blobs = new Map<string, Blob>();

  constructor(
    private readonly baseUrl: string,
    private readonly now: () => Date,
  ) {}

  /** @param path  account, container and name: `/results/artifacts/1.zip` */
  signedUrl(path: string, access: SignedAccess, validForMs: number): string {
    const until = new Date(this.now().getTime() + validForMs).toISOString();
    const query = new URLSearchParams({
      sv: API_VERSION,
      sr: "b",
      sp: access,
      se: until,
      sig: this.#sign(path, access, until),
    });
    return `${this.baseUrl}${path}?${query.toString()}`;
  }

  put(path: string, bytes: Uint8Array, contentType: string): void {
    this.#blob(path).committed = { bytes: Buffer.from(bytes), contentType };
  }

  /** What was uploaded completely. */
  get(path: string): Buffer | undefined {
    return this.#blobs.get(path)?.committed?.bytes;
  }

  delete(path: string): void {
    this.#blobs.delete(path);
  }

  answer(request: Request): Answer {
    if (request.headers["authorization"] !== undefined)
      return failure(
        401,
        "InvalidAuthenticationInfo",
        "Server failed to authenticate the request. Please refer to the information in the www-authenticate header.",
      );
    const access: SignedAccess = request.method === "PUT" ? "w" : "r";
    if (!this.#isSigned(request, access))
      return failure(
        403,
        "AuthenticationFailed",
        "Server failed to authenticate the request. Make sure the value of " +
          "Authorization header is formed correctly including the signature.",
      );
    switch (`${request.method} ${request.query.get("comp") ?? ""}`) {
      case "GET ":
        return this.#read(request);
      case "PUT ":
        if (request.headers["x-ms-blob-type"] !== "BlockBlob")
          return failure(
            400,
            "InvalidHeaderValue",
            "The value for one of the HTTP headers is not in the correct format.",
          );
        this.put(
          request.path,
          request.body,
          request.headers["x-ms-blob-content-type"] ?? "application/octet-stream",
        );
        return this.#created(request);
      case "PUT block":
        this.#blob(request.path).blocks.set(request.query.get("blockid") ?? "", request.body);
        return this.#created(request);
      case "PUT blocklist":
        return this.#commit(request);
      default:
        return failure(
          400,
          "UnsupportedQueryParameter",
          "One of the query parameters specified in the request URI is not supported.",
        );
    }
  }

  #read({ path }: Request): Answer {
    const found = this.#blobs.get(path)?.committed;
    if (found === undefined)
      return failure(404, "BlobNotFound", "The specified blob does not exist.");
    return {
      status: 200,
      headers: {
        ...this.#headers(),
        "content-type": found.contentType,
        "content-length": String(found.bytes.length),
        etag: etagOf(found.bytes),
      },
      body: found.bytes,
    };
  }

  #commit(request: Request): Answer {
    const blob = this.#blob(request.path);
    const ids = [...request.body.toString("utf8").matchAll(BLOCK_ENTRY)].map(([, id = ""]) => id);
    const blocks = ids.map((id) => blob.blocks.get(id));
    if (blocks.includes(undefined))
      return failure(400, "InvalidBlockList", "The specified block list is invalid.");
    this.put(
      request.path,
      Buffer.concat(blocks.filter((block) => block !== undefined)),
      request.headers["x-ms-blob-content-type"] ?? "application/octet-stream",
    );
    blob.blocks.clear();
    return this.#created(request);
  }

  #created(request: Request): Answer {
    const md5 = createHash("md5").update(request.body).digest("base64");
    return {
      status: 201,
      headers: {
        ...this.#headers(),
        etag: etagOf(request.body),
        "content-md5": md5,
        "x-ms-request-server-encrypted": "true",
      },
      body: "",
    };
  }

  #headers(): Record<string, string> {
    return { "last-modified": this.now().toUTCString(), "x-ms-version": API_VERSION };
  }

  #blob(path: string): Blob {
    const found = this.#blobs.get(path) ?? {
      blocks: new Map<string, Buffer>(),
      committed: undefined,
    };
    this.#blobs.set(path, found);
    return found;
  }

  #isSigned({ path, query }: Request, access: SignedAccess): boolean {
    const until = query.get("se") ?? "";
    const expected = Buffer.from(this.#sign(path, access, until));
    const given = Buffer.from(query.get("sig") ?? "");
    const isGenuine = given.length === expected.length && timingSafeEqual(given, expected);
    return isGenuine && this.now().getTime() <= Date.parse(until);
  }

  #sign(path: string, access: SignedAccess, until: string): string {
    return createHmac("sha256", this.#key).update(`${access}\n${until}\n${path}`).digest("base64");
  }
}

function etagOf(bytes: Buffer): string {
  return `"0x${createHash("sha256").update(bytes).digest("hex").slice(0, 15).toUpperCase()}"`;
}

function failure(status: number, code: string, message: string): Answer {
  return {
    status,
    headers: { "content-type": "application/xml", "x-ms-error-code": code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
