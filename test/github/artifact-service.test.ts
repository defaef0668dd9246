import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import type { GitHub } from "../../simulator/github";
import { githubAnswers } from "../../simulator/github";
import { ArtifactService } from "../../src/github/artifact-service";
import { keepMemory } from "../../src/github/artifacts";
import { startLenient, startStrict } from "../simulator/github/support";

const FILE = { artifact: "outbox", file: "kept.json", text: '{"id":"ü"}', retentionDays: 7 };
const forever = new AbortController().signal;

function environmentOf(github: GitHub, more: Record<string, string> = {}) {
  return {
    ACTIONS_RUNTIME_TOKEN: github.runtimeToken(1),
    ACTIONS_RESULTS_URL: github.resultsUrl,
    GITHUB_RUN_ATTEMPT: "1",
    ...more,
  };
}

const upload = (github: GitHub, more: Record<string, string> = {}) =>
  new ArtifactService(environmentOf(github, more), forever).upload(FILE);

/** GitHub's own client, as a job would use it. */
async function uploadByGitHubsClient(github: GitHub): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "artifact-"));
  try {
    const file = join(folder, FILE.file);
    writeFileSync(file, FILE.text);
    const probe = join(__dirname, "../simulator/github/probe.mjs");
    const modules = join(__dirname, "../../node_modules");
    const commands = JSON.stringify([["upload", FILE.artifact, folder, file]]);
    const child = spawn(process.execPath, [probe, modules, commands], {
      env: { ...environmentOf(github), PATH: process.env["PATH"] ?? "", GITHUB_WORKSPACE: folder },
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(await readText(child.stdout)).toContain('"value"');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the service saw, without times, sizes, digests and names of blocks. */
function seenBy(github: GitHub) {
  return github.requests.map(({ host, method, path, query, headers, body }) => ({
    host,
    method,
    path: host === "storage" ? "signed" : path,
    comp: query["comp"],
    contentType: headers["x-ms-blob-content-type"],
    hasToken: headers["authorization"] !== undefined,
    body: typeof body === "object" && body !== null ? Object.keys(body).sort() : undefined,
  }));
}

test("our client sends the requests that GitHub's own client sends", async () => {
  const [ours, theirs] = [await startStrict(), await startStrict()];
  for (const github of [ours, theirs]) github.addRun({ id: 1, status: "in_progress" });
  await upload(ours);
  await uploadByGitHubsClient(theirs);
  expect(seenBy(ours)).toEqual(seenBy(theirs));
  expect(seenBy(ours)).toHaveLength(4);
  const [{ files, name, mimeType, expiresAt } = {}, other] = [
    ours.artifacts()[0],
    theirs.artifacts()[0],
  ];
  expect({ files, name, mimeType }).toEqual({
    files: other?.files,
    name: other?.name,
    mimeType: other?.mimeType,
  });
  expect(files).toEqual({ "kept.json": FILE.text });
  const days = (date: Date | undefined) => date?.toISOString().slice(0, 10);
  expect(days(expiresAt)).toBe(days(other?.expiresAt));
});

test("the repository's own limit of days is kept", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  await upload(github, { GITHUB_RETENTION_DAYS: "2" });
  const [{ expiresAt = new Date(0) } = {}] = github.artifacts();
  expect(Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(2);
});

test.each(["CreateArtifact", "FinalizeArtifact", "/artifacts/"])(
  "a service that fails for a moment at %s is asked again",
  async (place) => {
    const github = await startLenient();
    github.addRun({ id: 1 });
    const path = new RegExp(place);
    const fault = github.faults.add({ path, nth: 1, effect: githubAnswers.serverError() });
    await upload(github);
    expect(fault.hits).toBe(1);
    expect(github.artifacts()).toHaveLength(1);
  },
);

test("a refusal is told with the service's words and without the signed address", async () => {
  const github = await startLenient();
  github.addRun({ id: 1 });
  github.faults.add({ path: /FinalizeArtifact$/, effect: githubAnswers.notAccessible() });
  await expect(upload(github)).rejects.toThrow(/^the artifact service answered HTTP 403/);
  await expect(upload(github)).rejects.not.toThrow(/http:|sig=/);
  expect(github.artifacts()).toEqual([]);
});

test.each([
  ["no address", { ACTIONS_RESULTS_URL: "" }, "this runner offers no artifacts"],
  ["no token", { ACTIONS_RUNTIME_TOKEN: "" }, "this runner offers no artifacts"],
  [
    "a token without the scope",
    { ACTIONS_RUNTIME_TOKEN: "a.e30.b" },
    "this runner's token does not allow artifacts",
  ],
])("with %s it says so", async (_title, more, words) => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  await expect(async () => upload(github, more)).rejects.toThrow(words);
});

test("what a run has put down is put down anew under the same name", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  for (const text of ["first", "second"])
    expect(await keepMemory("memory", text, environmentOf(github))).toEqual({
      ok: true,
      value: "memory",
    });
  expect(github.artifacts().map(({ files }) => files)).toEqual([{ "memory.txt": "second" }]);
});
