import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const PAGE = readFileSync(join(__dirname, "../../docs/control-plane-setup.md"), "utf8");
const TOKEN = "github_pat_11SECRET";

/**
 * Answers as curl does: to standard output, unless told where else. Keptn 1.4.5 repeats the value
 * of the secret.
 */
const CURL = `#!/bin/sh
cat >/dev/null
body='{"data":{"GITHUBTOKEN":"${TOKEN}"},"name":"github-secret","scope":"keptn-webhook-service"}'
while [ $# -gt 0 ]; do
  case "$1" in --output|-o) printf %s "$body" >"$2"; exit 0;; esac
  shift
done
printf %s "$body"
`;

test("the commands that store the token print it nowhere, though the control plane repeats it", () => {
  const commands = [...PAGE.matchAll(/^```sh\n(.*?)^```/gms)].map(([, text = ""]) => text);
  const helper =
    commands.flatMap((text) => text.split("\n")).find((line) => line.startsWith("api()")) ?? "";
  const storing = commands.filter((text) => text.includes("/api/secrets/v1/secret"));
  expect(storing).toHaveLength(1);
  const folder = mkdtempSync(join(tmpdir(), "set-up-"));
  try {
    for (const [name, text] of [
      ["curl", CURL],
      ["jq", "#!/bin/sh\necho '{}'\n"],
    ] as const) {
      writeFileSync(join(folder, name), text);
      chmodSync(join(folder, name), 0o755);
    }
    const env = {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}`,
      KEPTN_URL: "https://keptn.example.com",
      KEPTN_TOKEN: "t",
      GITHUB_PAT: TOKEN,
    };
    for (const way of ["POST", "PUT"]) {
      const ran = spawnSync(
        "bash",
        // Without it bash may take us for a login over the network, and read what such ones read.
        [
          "--norc",
          "-euc",
          `${helper}\n${storing.join("\n").replace("--request POST", `--request ${way}`)}`,
        ],
        { env, encoding: "utf8" },
      );
      expect([ran.status, ran.stdout + ran.stderr]).toEqual([0, ""]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
