import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import type { GitHub } from "../../../simulator/github";
import { githubAnswers } from "../../../simulator/github";
import { startStrict } from "./support";

const PROBE = join(__dirname, "probe.mjs");
const MODULES = join(__dirname, "../../../node_modules");
const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "probe-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

interface Outcome {
  readonly value?: Record<string, unknown>;
  readonly error?: string;
}

/**
 * Runs the real @actions/artifact as a job of this run would. It is published as an ES module, so
 * it gets its own process.
 */
async function probe(github: GitHub, runId: number, ...commands: string[][]): Promise<Outcome[]> {
  const environment = {
    PATH: process.env["PATH"] ?? "",
    ACTIONS_RUNTIME_TOKEN: github.runtimeToken(runId),
    ACTIONS_RESULTS_URL: github.resultsUrl,
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.token,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_RUN_ID: String(runId),
    GITHUB_WORKSPACE: folder,
  };
  const child = spawn(process.execPath, [PROBE, MODULES, JSON.stringify(commands)], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, log] = await Promise.all([readText(child.stdout), readText(child.stderr)]);
  if (out === "") throw new Error(log);
  return JSON.parse(out) as Outcome[];
}

test("an uploaded artifact is there for the API, with its files, and can be listed, downloaded and deleted by its job", async () => {
  const github = await startStrict();
  github.addRun({ id: 4711, status: "in_progress" });
  const files = [write("outbox/kept.json", '{"id":"ü"}'), write("outbox/deep/more.txt", "more")];
  const name = "cloud-automation-outbox-abc-1";
  const [uploaded] = await probe(github, 4711, ["upload", name, join(folder, "outbox"), ...files]);
  expect(uploaded?.error).toBeUndefined();
  const [artifact] = github.artifacts();
  expect(artifact).toMatchObject({
    id: uploaded?.value?.["id"],
    runId: 4711,
    runAttempt: 1,
    name,
    sizeBytes: uploaded?.value?.["size"],
    digest: `sha256:${String(uploaded?.value?.["digest"])}`,
    expired: false,
  });
  expect(artifact?.files).toEqual({ "kept.json": '{"id":"ü"}', "deep/more.txt": "more" });
  expect(Math.round(((artifact?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(7);

  const [list, , deleted] = await probe(
    github,
    4711,
    ["list"],
    ["download", name, join(folder, "down")],
    ["delete", name],
  );
  expect(list?.value).toMatchObject({
    artifacts: [{ name, id: artifact?.id, size: artifact?.sizeBytes, digest: artifact?.digest }],
  });
  expect(readFileSync(join(folder, "down/deep/more.txt"), "utf8")).toBe("more");
  expect(deleted?.value).toEqual({ id: artifact?.id });
  expect(github.artifacts()).toEqual([]);
});

test("the client for other runs finds, fetches and deletes it by the API, and Octokit follows the pages", async () => {
  const github = await startStrict();
  for (let i = 0; i < 40; i += 1) github.addRun();
  github.addRun({ id: 1, event: "push" });
  const { id, digest } = github.addArtifact(1, "outbox", { "kept.json": "{}" });
  const [swept] = await probe(github, 1, ["sweep", "outbox", join(folder, "down")]);
  expect(swept).toMatchObject({
    value: { runs: 40, artifact: { id, name: "outbox", digest }, deleted: { id } },
  });
  expect(readFileSync(join(folder, "down/kept.json"), "utf8")).toBe("{}");
  expect(github.artifacts()).toEqual([]);
});

test("an upload of several blocks arrives byte for byte", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  const content = randomBytes(9 * 1024 * 1024);
  const [uploaded] = await probe(
    github,
    1,
    ["upload", "large", folder, write("large.bin", content)],
    ["download", "large", join(folder, "down")],
  );
  expect(uploaded?.error).toBeUndefined();
  expect(
    github.requests.filter(({ host, query }) => host === "storage" && query["comp"] === "block"),
  ).toHaveLength(2);
  expect(readFileSync(join(folder, "down/large.bin")).equals(content)).toBe(true);
});

test("a single file can be uploaded without an archive", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  expect(
    await probe(github, 1, ["uploadRaw", "ignored", folder, write("report.html", "<p>fine</p>")]),
  ).toMatchObject([{ value: { size: 11 } }]);
  expect(github.artifacts()[0]).toMatchObject({
    name: "report.html",
    mimeType: "text/html",
    files: { "report.html": "<p>fine</p>" },
  });
});

test("a name is taken within one attempt, and free again in the next", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  const upload = ["upload", "same", folder, write("a.txt", "a")];
  expect(await probe(github, 1, upload, upload)).toMatchObject([
    { value: {} },
    { error: expect.stringContaining("already exists") },
  ]);
  github.updateRun(1, { runAttempt: 2 });
  const [again, list] = await probe(github, 1, upload, ["list"]);
  expect(again?.error).toBeUndefined();
  expect(github.artifacts().map(({ runAttempt }) => runAttempt)).toEqual([2, 1]);
  // Both are there; the client shows the latest.
  expect(list?.value).toMatchObject({ artifacts: [{ id: github.artifacts()[0]?.id }] });
});

test("a service that fails for a moment is tried again", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  const fault = github.faults.add({
    path: /FinalizeArtifact$/,
    nth: 1,
    effect: githubAnswers.serverError(),
  });
  expect(await probe(github, 1, ["upload", "outbox", folder, write("a.txt", "a")])).toMatchObject([
    { value: {} },
  ]);
  expect(fault.hits).toBe(1);
  expect(github.artifacts()).toHaveLength(1);
});

test("an upload that was never finalized is nowhere to be seen", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  github.faults.add({ path: /FinalizeArtifact$/, effect: githubAnswers.notAccessible() });
  expect(await probe(github, 1, ["upload", "outbox", folder, write("a.txt", "a")])).toMatchObject([
    { error: expect.stringContaining("403") },
  ]);
  expect(github.artifacts()).toEqual([]);
});

/** A call as the client would send it; `claims` replace what the token says. */
async function call(
  github: GitHub,
  method: string,
  body: Record<string, unknown>,
  token = github.runtimeToken(1),
): Promise<{ status: number; body: Record<string, unknown> }> {
  const claims = JSON.parse(
    Buffer.from(github.runtimeToken(1).split(".")[1] ?? "", "base64url").toString(),
  ) as { scp: string };
  const [, run, job] = /Actions\.Results:([^:]+):(\S+)/.exec(claims.scp) ?? [];
  const response = await fetch(`${github.resultsUrl}${SERVICE}/${method}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({
      workflow_run_backend_id: run,
      workflow_job_run_backend_id: job,
      ...body,
    }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test("who may ask, and for what", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  github.addRun({ id: 2 });
  const forged = github.runtimeToken(1).replace(/[^.]+$/, "forged");
  expect(await call(github, "ListArtifacts", {}, forged)).toMatchObject({
    status: 401,
    body: { code: "unauthenticated" },
  });
  expect(await call(github, "ListArtifacts", {}, github.token)).toMatchObject({ status: 401 });
  expect(await call(github, "ListArtifacts", {}, github.runtimeToken(2))).toMatchObject({
    status: 403,
    body: { code: "permission_denied" },
  });
  expect(await call(github, "Nothing", {})).toMatchObject({
    status: 404,
    body: { code: "bad_route" },
  });
  expect(await call(github, "GetSignedArtifactURL", { name: "none" })).toMatchObject({
    status: 404,
    body: { code: "not_found" },
  });
  expect(await call(github, "CreateArtifact", { name: "a/b" })).toMatchObject({
    status: 400,
    body: { code: "invalid_argument" },
  });
  expect(() => github.runtimeToken(3)).toThrow("no run 3");
});

test("what is finalized has to be what was uploaded, also in one piece", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  const created = await call(github, "CreateArtifact", {
    name: "one",
    version: 7,
    mime_type: "text/plain",
  });
  const url = String(created.body["signed_upload_url"]);
  expect((await call(github, "FinalizeArtifact", { name: "one", size: "3" })).status).toBe(404);
  expect((await fetch(url, { method: "PUT", body: "abc" })).status).toBe(400);
  expect(
    (
      await fetch(`${url}&comp=blocklist`, {
        method: "PUT",
        body: "<BlockList><Latest>bm9uZQ==</Latest></BlockList>",
      })
    ).status,
  ).toBe(400);
  const put = await fetch(url, {
    method: "PUT",
    headers: { "x-ms-blob-type": "BlockBlob", "x-ms-blob-content-type": "text/plain" },
    body: "abc",
  });
  expect(put.status).toBe(201);
  expect((await call(github, "FinalizeArtifact", { name: "one", size: "4" })).status).toBe(400);
  expect(
    (
      await call(github, "FinalizeArtifact", {
        name: "one",
        size: "3",
        hash: `sha256:${"0".repeat(64)}`,
      })
    ).status,
  ).toBe(400);
  expect((await call(github, "FinalizeArtifact", { name: "one", size: "3" })).body).toMatchObject({
    ok: true,
    artifact_id: String(github.artifacts()[0]?.id),
  });
  expect(github.artifacts()[0]?.files).toEqual({ one: "abc" });
});
