import { createHash } from "node:crypto";
import { strToU8, unzipSync, zipSync } from "fflate";
import { VirtualClock } from "../../../simulator";
import type { Listed } from "./support";
import { ask, startStrict } from "./support";

interface ArtifactList extends Listed {
  readonly artifacts: readonly {
    readonly id: number;
    readonly name: string;
    readonly expired: boolean;
  }[];
}

test("artifacts are found by name, in the repository and in a run, newest first", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  github.addRun({ id: 2, headRepository: "fork/demo" });
  const first = github.addArtifact(
    1,
    "outbox",
    { "a.json": "{}" },
    { createdAt: "2026-11-01T00:00:00Z" },
  );
  const second = github.addArtifact(
    2,
    "outbox",
    { "a.json": "{}" },
    { createdAt: "2026-11-02T00:00:00Z" },
  );
  github.addArtifact(1, "other", {});
  const ids = async (path: string): Promise<number[]> =>
    (await ask<ArtifactList>(github, "GET", path)).body.artifacts.map(({ id }) => id);
  expect(await ids("/actions/artifacts?name=outbox")).toEqual([second.id, first.id]);
  expect(await ids("/actions/runs/1/artifacts?name=outbox")).toEqual([first.id]);
  expect(await ids("/actions/artifacts?name=out")).toEqual([]);
  expect((await ask<Listed>(github, "GET", "/actions/artifacts?per_page=1")).body.total_count).toBe(
    3,
  );
  const one = await ask(github, "GET", `/actions/artifacts/${second.id}`);
  expect(one.body).toMatchObject({
    name: "outbox",
    expired: false,
    size_in_bytes: second.bytes.length,
    digest: `sha256:${createHash("sha256").update(second.bytes).digest("hex")}`,
    created_at: "2026-11-02T00:00:00Z",
    expires_at: "2027-01-31T00:00:00Z",
    workflow_run: { id: 2, head_branch: "main" },
  });
  const { repository_id, head_repository_id } = one.body["workflow_run"] as Record<string, number>;
  expect(head_repository_id).not.toBe(repository_id);
});

test("a download is a redirect to storage that takes no credentials and is good for a minute", async () => {
  const clock = new VirtualClock();
  const github = await startStrict({ clock });
  github.addRun({ id: 1 });
  const { id } = github.addArtifact(1, "outbox", { "deep/kept.json": '{"a":"ü"}' });
  const redirect = await ask(github, "GET", `/actions/artifacts/${id}/zip`);
  expect(redirect.status).toBe(302);
  const location = redirect.headers.get("location") ?? "";
  expect(new URL(location).origin).not.toBe(new URL(github.url).origin);
  expect(
    (await fetch(location, { headers: { authorization: `Bearer ${github.token}` } })).status,
  ).toBe(401);
  expect((await fetch(location.replace(/sig=[^&]+/, "sig=forged"))).status).toBe(403);
  expect(
    (
      await fetch(location, {
        method: "PUT",
        headers: { "x-ms-blob-type": "BlockBlob" },
        body: "overwritten",
      })
    ).status,
  ).toBe(403);
  const download = await fetch(location);
  expect([download.status, download.headers.get("content-type")]).toEqual([200, "application/zip"]);
  const files = unzipSync(new Uint8Array(await download.arrayBuffer()));
  expect(Object.keys(files)).toEqual(["deep/kept.json"]);
  expect(Buffer.from(files["deep/kept.json"] ?? []).toString()).toBe('{"a":"ü"}');
  clock.advance(60_001);
  expect((await fetch(location)).status).toBe(403);
});

test("fetch follows the redirect by itself, since it drops the token on the way to another host", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  const { id, bytes } = github.addArtifact(1, "outbox", { "a.txt": "a" });
  const response = await fetch(`${github.url}/repos/octo/demo/actions/artifacts/${id}/zip`, {
    headers: { authorization: `Bearer ${github.token}`, "user-agent": "test" },
  });
  expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
});

test("an expired artifact is still listed, but its content is gone", async () => {
  const clock = new VirtualClock();
  const github = await startStrict({ clock });
  github.addRun({ id: 1 });
  const gone = github.addArtifact(1, "gone", { "a.txt": "a" }, { expired: true });
  const ending = github.addArtifact(1, "ending", { "a.txt": "a" });
  expect((await ask(github, "GET", `/actions/artifacts/${gone.id}/zip`)).status).toBe(410);
  expect((await ask(github, "GET", `/actions/artifacts/${ending.id}/zip`)).status).toBe(302);
  clock.advance(90 * 86_400_000);
  expect((await ask(github, "GET", `/actions/artifacts/${ending.id}/zip`)).status).toBe(410);
  const { body } = await ask<ArtifactList>(github, "GET", "/actions/artifacts");
  expect(body.artifacts.map(({ expired }) => expired)).toEqual([true, true]);
});

test("a deleted artifact is gone", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  const { id } = github.addArtifact(1, "outbox", {});
  expect((await ask(github, "DELETE", `/actions/artifacts/${id}`)).status).toBe(204);
  expect((await ask(github, "DELETE", `/actions/artifacts/${id}`)).status).toBe(404);
  expect(github.artifacts()).toEqual([]);
});

test("an archive can be handed over as it is, and names of files are only names", async () => {
  const github = await startStrict();
  github.addRun({ id: 1 });
  const hostile = zipSync({ "../../escape": strToU8("x"), constructor: strToU8("y") });
  github.addArtifact(1, "hostile", hostile);
  github.addArtifact(1, "broken", Buffer.from("no archive"));
  const [broken, archive] = github.artifacts();
  expect(archive?.files).toEqual({ "../../escape": "x", constructor: "y" });
  expect(Buffer.from(archive?.bytes ?? []).equals(Buffer.from(hostile))).toBe(true);
  expect(() => broken?.files).toThrow();
  expect(() => github.addArtifact(2, "lost", {})).toThrow("no run 2");
});
