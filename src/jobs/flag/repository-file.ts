import { UserError } from "../../domain/errors";
import type { Failure } from "../../domain/failure";
import type { JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import type { Answered } from "../../task/ports";
import type { JobRequest } from "../core/job";

/** A file on a branch as GitHub has it now. */
interface FileVersion {
  readonly text: string;
  /** Name of its content, by which a change says what it is a change of. */
  readonly blob: string;
}

export interface Committed {
  readonly sha: string;
  readonly url: string;
}

const CONTENTS = "/repos/{owner}/{repo}/contents/{path}";

/** One file of this repository, read and written by GitHub's API; no checkout is needed. */
export class RepositoryFile {
  /** @param branch  the default one where it is absent */
  constructor(
    readonly path: string,
    readonly branch: string | undefined,
    private readonly request: Pick<JobRequest, "github" | "stop">,
  ) {}

  /** For people. */
  get words(): string {
    return this.branch === undefined ? this.path : `${this.path} of the branch ${this.branch}`;
  }

  /** @throws UserError for what is not there, no text, or too large */
  async read(): Promise<FileVersion> {
    const { github, stop } = this.request;
    const answer = await github.read(
      `GET ${CONTENTS}`,
      { path: this.path, ...(this.branch !== undefined && { ref: this.branch }) },
      stop,
    );
    if (!answer.ok && answer.failure.httpStatus === 404)
      throw new UserError(
        `with.path: ${answer.failure.message}; there is no ${this.words}, or the token ` +
          `may not read it (\`contents: read\`).`,
        "CA-411",
      );
    if (!answer.ok)
      throw refusalOf(`${this.words} could not be read`, answer.failure, "contents: read");
    const data = isJsonObject(answer.value.data) ? (answer.value.data as JsonObject) : {};
    const [content, blob, encoding] = ["content", "sha", "encoding"].map((field) =>
      getOwn(data, field),
    );
    if (typeof content !== "string" || typeof blob !== "string")
      throw new UserError(`with.path: ${this.words} is no file.`, "CA-207");
    if (encoding !== "base64")
      throw new UserError(
        `with.path: ${this.words} is larger than GitHub gives out (1 MB).`,
        "CA-207",
      );
    try {
      return {
        text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
          Buffer.from(content, "base64"),
        ),
        blob,
      };
    } catch {
      throw new UserError(`with.path: ${this.words} is no text in UTF-8.`, "CA-207");
    }
  }

  /** Changes it by one commit, if it still is what was read. */
  async write({
    text,
    blob,
    message,
  }: FileVersion & { readonly message: string }): Promise<Answered<Committed>> {
    const { github, stop } = this.request;
    const content = Buffer.from(text).toString("base64");
    const answer = await github.write(
      `PUT ${CONTENTS}`,
      {
        path: this.path,
        message,
        content,
        sha: blob,
        ...(this.branch !== undefined && { branch: this.branch }),
      },
      stop,
    );
    if (!answer.ok) return answer;
    const commit = isJsonObject(answer.value.data)
      ? getOwn(answer.value.data as JsonObject, "commit")
      : undefined;
    const [sha, url] = ["sha", "html_url"].map((field) =>
      isJsonObject(commit) ? getOwn(commit, field) : undefined,
    );
    if (typeof sha === "string" && typeof url === "string")
      return { ok: true, value: { sha, url } };
    return {
      ok: false,
      failure: {
        kind: "unexpected",
        reached: "maybe",
        httpStatus: answer.value.status,
        message: `PUT ${CONTENTS}: GitHub answered HTTP ${answer.value.status} and no commit`,
      },
    };
  }
}

export function refusalOf(what: string, { message, kind }: Failure, permission: string): UserError {
  if (kind === "unauthorized")
    return new UserError(`${what}: ${message}. The job needs \`${permission}\`.`, "CA-605");
  return new UserError(`${what}: ${message}.`, "CA-411");
}
