import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { INPUTS, OUTPUTS } from "../../src/config/names";

interface Manifest {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description?: string; default?: string }>;
  outputs: Record<string, { description?: string }>;
  runs: Record<string, string>;
}
const root = join(__dirname, "../..");
const read = (path: string) => parse(readFileSync(join(root, path), "utf8")) as Manifest;
const manifest = read("action.yml");

test("the manifest names exactly the inputs and outputs the code knows, each described", () => {
  expect(Object.keys(manifest.inputs)).toEqual([...INPUTS]);
  expect(Object.keys(manifest.outputs)).toEqual([...OUTPUTS]);
  for (const entry of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)])
    expect(entry.description?.length).toBeGreaterThan(10);
});

test("the defaults are those of the contract", () => {
  const defaults = Object.fromEntries(
    Object.entries(manifest.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default]],
    ),
  );
  expect(defaults).toEqual({
    "control-plane": "keptn",
    "callback-preset": "generic",
    "step-functions-on-fail": "success",
    mode: "auto",
    "send-started": "auto",
    verify: "require",
    shell: "bash",
    "timeout-minutes": "60",
    "delivery-timeout-seconds": "120",
    "workflow-commands": "add-mask group",
    "log-tail-lines": "20",
    progress: "false",
    "cancel-on-abort": "false",
    "fail-step": "true",
    "github-token": "${{ github.token }}",
    "job-status": "${{ job.status }}",
    matrix: "${{ strategy.job-total > 1 && toJSON(matrix) || '' }}",
  });
});

test("the action can be published: name, description, branding of the allowed sets, node24", () => {
  expect(manifest.name).toBe("Cloud Automation Task");
  expect(manifest.branding).toEqual({ icon: "check-circle", color: "blue" });
  expect(manifest.runs).toEqual({
    using: "node24",
    pre: "dist/pre/index.js",
    "pre-if": "always()",
    main: "dist/main/index.js",
    post: "dist/post/index.js",
    "post-if": "always()",
  });
  for (const stage of ["pre", "main", "post"])
    expect(existsSync(join(root, manifest.runs[stage] ?? ""))).toBe(true);
});

/** https://docs.github.com/en/actions/how-tos/create-and-publish-actions/publish-in-github-marketplace */
test("the Marketplace finds one manifest at the root, a README, and a text that it can show", () => {
  const atRoot = readdirSync(root);
  expect(atRoot.filter((name) => /^action\.ya?ml$/.test(name))).toEqual(["action.yml"]);
  expect(atRoot).toEqual(expect.arrayContaining(["README.md", "LICENSE", "SECURITY.md"]));
  expect(manifest.description.length).toBeGreaterThan(40);
  // Longer ones are cut in its lists.
  expect(manifest.name.length).toBeLessThanOrEqual(50);
});

describe("the package on Artifact Hub", () => {
  const hub = parse(
    readFileSync(join(root, ".github/artifact-hub/artifacthub-pkg.yml"), "utf8"),
  ) as Record<string, string> & { annotations: Record<string, string> };

  test("has what the hub asks for, and this version", () => {
    for (const field of ["version", "name", "displayName", "createdAt", "description", "readme"])
      expect(hub[field]).toMatch(/\S/);
    const { version, name } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    ) as Record<string, string>;
    expect([hub["version"], hub["name"]]).toEqual([version, name]);
    // https://artifacthub.io/docs/topics/annotations/keptn
    const kinds =
      "webhook,testing,deployment,notification,observability,remediation,sli-provider,finops,security";
    expect(kinds.split(",")).toEqual(
      expect.arrayContaining(hub.annotations["keptn/kind"]?.split(",") ?? ["none"]),
    );
  });

  test("shows a step that exists", () => {
    const [, snippet = ""] = /```yaml\n([^]*?)```/.exec(hub["install"] ?? "") ?? [];
    const [step] = parse(snippet) as { uses: string; with: Record<string, string> }[];
    expect(step?.uses).toBe("cloud-automation-actions/cloud-automation-actions@v1");
    expect([...INPUTS]).toEqual(expect.arrayContaining(Object.keys(step?.with ?? { none: "" })));
  });
});

test("task/action.yml is the root's twin but for the paths", () => {
  expect(
    readFileSync(join(root, "task/action.yml"), "utf8").replaceAll(": ../dist/", ": dist/"),
  ).toBe(readFileSync(join(root, "action.yml"), "utf8"));
});
