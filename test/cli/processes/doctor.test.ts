import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { CORRECT_FILES, WEBHOOK } from "../doctor/set-up";
import { cli } from "../process";
import { withFiles } from "../terminal";

const ROOT = join(__dirname, "../../..");

interface Workflow {
  readonly jobs: { readonly doctor: { readonly steps: readonly { readonly run?: string }[] } };
}

test("doctor, as a user starts it on a webhook file: what is wrong and what to paste", () =>
  withFiles(
    { "webhook.yaml": (CORRECT_FILES[WEBHOOK] ?? "").replace("{{.id}}", "{{id}}") },
    async (pathOf) => {
      const ended = await cli(["doctor", "--root", join(pathOf("webhook.yaml"), "..")]);
      expect(ended).toMatchObject({ exitCode: 1, stderr: "", leftOver: [] });
      expect(ended.stdout).toMatch(
        /^error CA-D103 {2}The template is no template\n {2}webhook\.yaml:\d+$/m,
      );
      expect(ended.stdout).toMatch(/^ {4} +\{"event_type".*"id":"\{\{\.id\}\}"/m);
    },
  ));

(process.platform === "linux" ? test : test.skip)(
  "the workflow runs the command line of the commit that its release was made from",
  () => {
    const { jobs } = parse(
      readFileSync(join(ROOT, ".github/workflows/doctor.yml"), "utf8"),
    ) as Workflow;
    const script = jobs.doctor.steps.at(-1)?.run ?? "";
    const folder = mkdtempSync(join(tmpdir(), "doctor-workflow-"));
    const command = join(folder, "command-line");
    const git = (...args: readonly string[]) =>
      execFileSync("git", [
        "-C",
        command,
        "-c",
        "user.name=x",
        "-c",
        "user.email=x@example.com",
        ...args,
      ]);
    try {
      mkdirSync(join(command, "dist/cli"), { recursive: true });
      writeFileSync(
        join(command, "dist/cli/index.js"),
        "process.stdout.write(JSON.stringify(process.argv.slice(2)));",
      );
      git("init", "--quiet");
      git("add", ".");
      git("commit", "--quiet", "--message", "main");
      git("rm", "--quiet", "-r", "dist");
      git("commit", "--quiet", "--allow-empty", "--message", "release");
      const run = () =>
        execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
          cwd: folder,
          encoding: "utf8",
          env: {
            PATH: process.env["PATH"],
            PROJECTS: "shop other",
            ROUND_TRIP: "true",
            GITHUB_STEP_SUMMARY: "summary.md",
          },
        });
      const args = ["doctor", "--root", "repository", "--summary", "summary.md"];
      const projects = ["--project", "shop", "--project", "other", "--round-trip"];
      expect(JSON.parse(run())).toEqual([...args, ...projects]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
