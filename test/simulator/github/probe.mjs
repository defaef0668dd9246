// Run as a process of a job: does with the real @actions/artifact and @actions/github what the
// second argument lists, as JSON: [[command, name, folder, ...files], …]. What they print for the
// runner goes to stderr; stdout gets the outcomes.
import { pathToFileURL } from "node:url";

const [modules, list] = process.argv.slice(2);
const out = process.stdout.write.bind(process.stdout);
process.stdout.write = (text) => process.stderr.write(text);
const load = (path) => import(pathToFileURL(`${modules}/${path}`).href);

const { DefaultArtifactClient } = await load("@actions/artifact/lib/artifact.js");
const client = new DefaultArtifactClient();

const commands = {
  upload: (name, folder, ...files) =>
    client.uploadArtifact(name, files, folder, { retentionDays: 7 }),
  uploadRaw: (name, folder, ...files) =>
    client.uploadArtifact(name, files, folder, { skipArchive: true }),
  list: () => client.listArtifacts({ latest: true }),
  download: async (name, folder) =>
    client.downloadArtifact((await client.getArtifact(name)).artifact.id, { path: folder }),
  delete: (name) => client.deleteArtifact(name),
  async sweep(name, folder) {
    const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
    const token = process.env.GITHUB_TOKEN;
    const { getOctokit } = await load("@actions/github/lib/github.js");
    const octokit = getOctokit(token);
    const runs = await octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, {
      owner,
      repo,
      event: "repository_dispatch",
    });
    const findBy = {
      token,
      repositoryOwner: owner,
      repositoryName: repo,
      workflowRunId: Number(process.env.GITHUB_RUN_ID),
    };
    const { artifact } = await client.getArtifact(name, { findBy });
    const { downloadPath } = await client.downloadArtifact(artifact.id, { path: folder, findBy });
    const deleted = await client.deleteArtifact(name, { findBy });
    return { runs: runs.length, artifact, downloadPath, deleted };
  },
};

const outcomes = [];
for (const [command, ...rest] of JSON.parse(list)) {
  outcomes.push(
    await commands[command](...rest).then(
      (value) => ({ value }),
      (error) => ({ error: String(error.message) }),
    ),
  );
}
out(JSON.stringify(outcomes));
