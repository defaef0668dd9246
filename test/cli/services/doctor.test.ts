import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { runInit } from "../../../cli/init/run";
import { runWebhook } from "../../../cli/webhook/run";
import { runDoctor } from "../../../cli/doctor/run";
import type { ControlPlane } from "../../../simulator";
import { startControlPlane } from "../../../simulator";
import { startGitHub } from "../../../simulator/github";
import { CORRECT_FILES, DEPLOYMENT, idOf, SUBSCRIPTIONS, WEBHOOK } from "../doctor/set-up";
import type { Said } from "../terminal";
import { inTerminal, withFiles } from "../terminal";

const DISPATCHER = "ghp_webhookwebhookwebhookwebhookwebhook1";

/** A project beside the one of the set-up. */
const OTHER = `apiVersion: spec.keptn.sh/0.2.2
kind: Shipyard
metadata: { name: other }
spec:
  stages:
    - name: dev
      sequences:
        - name: delivery
          tasks: [{ name: deployment }, { name: approval }, { name: notify }, { name: evaluation }]
`;

interface Scene {
  readonly plane: ControlPlane;
  /** Of the repository. */
  readonly folder: string;
  doctor(args?: readonly string[], environment?: NodeJS.ProcessEnv): Promise<Said>;
  change(path: string, old: string, fresh: string): void;
}

/** The correct set-up in a folder, and what it is for on 127.0.0.1. */
async function withSetUp(body: (scene: Scene) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "doctor-"));
  const plane = await startControlPlane();
  const github = await startGitHub({
    permissions: { actions: "read", contents: "read" },
    tokens: { [DISPATCHER]: { login: "webhook", permissions: { contents: "write" } } },
  });
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    for (const [path, text] of Object.entries(CORRECT_FILES)) {
      put(path, text);
      if (!path.startsWith(".github/workflows/")) continue;
      github.addWorkflow({ file: path.replace(".github/workflows/", "") });
      github.setFile(path, text);
    }
    setUp(plane);
    await body({
      plane,
      folder,
      doctor: (args = [], environment = {}) =>
        inTerminal(runDoctor, ["doctor", "--root", folder, ...args], {
          environment: {
            KEPTN_API_URL: plane.url,
            KEPTN_API_TOKEN: plane.token,
            GITHUB_API_URL: github.url,
            GITHUB_TOKEN: github.token,
            GITHUB_REPOSITORY: "octo/demo",
            GITHUB_DISPATCH_TOKEN: DISPATCHER,
            DOCTOR_SECRETS: "CONTROL_PLANE_TOKEN=true\nCALLBACK_SECRET=true",
            DOCTOR_VARIABLES: '{"CONTROL_PLANE_URL":"x","CLOUD_AUTOMATION_PROJECTS":"x"}',
            ...environment,
          },
        }),
      change: (path, old, fresh) =>
        put(
          path,
          readFileSync(join(folder, path), "utf8").replace(old, () => fresh),
        ),
    });
  } finally {
    await github.close();
    await plane.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function setUp({ engine }: ControlPlane): void {
  engine.projects.create({
    name: "shop",
    shipyard: CORRECT_FILES["keptn/shipyard.yaml"] ?? "",
    services: ["cart"],
  });
  engine.secrets.put({
    name: "github-secret",
    scope: "keptn-webhook-service",
    data: { GITHUBTOKEN: DISPATCHER },
  });
  engine.resources.put(
    { project: "shop", stage: "staging" },
    "webhook/webhook.yaml",
    CORRECT_FILES[WEBHOOK] ?? "",
  );
  const { id: service } = engine.integrations.register("webhook-service", "1");
  for (const [at, [event]] of SUBSCRIPTIONS.entries())
    engine.integrations.putSubscription(service, {
      id: idOf(at),
      event,
      filter: { projects: ["shop"], stages: ["staging"], services: [] },
    });
}

test("a correct set-up: nothing is found, everything is looked at, and nothing is changed", () =>
  withSetUp(async ({ plane, doctor }) => {
    const { exitCode, screen } = await doctor();
    expect(screen).toContain("Nothing was found.");
    expect(screen.match(/because .*$/gm)).toEqual([
      "because it was not asked for (--round-trip): CA-D801, CA-D802.",
    ]);
    expect(exitCode).toBe(0);
    expect(plane.events()).toEqual([]);
  }));

test("with files alone it says what it could not look at, and that is no fault", () =>
  withSetUp(async ({ doctor, folder }) => {
    rmSync(join(folder, "keptn/shipyard.yaml"));
    const offline = { KEPTN_API_URL: "", GITHUB_TOKEN: "", GITHUB_DISPATCH_TOKEN: "" };
    const { exitCode, screen } = await doctor([], {
      ...offline,
      DOCTOR_SECRETS: "",
      DOCTOR_VARIABLES: "",
    });
    expect(exitCode).toBe(0);
    expect(screen).toMatch(/because no control plane was given .*: .*CA-D501 to CA-D510\./);
    expect(screen).toMatch(/because no token for GitHub was given .*: CA-D309/);
    expect(screen).toContain("because no shipyard was found: CA-D215.");
  }));

test("a dispatch token is not called missing where only the repository's name is", () =>
  withSetUp(async ({ doctor }) => {
    const { screen } = await doctor([], { GITHUB_REPOSITORY: undefined });
    expect(screen).not.toContain("was not given (GITHUB_DISPATCH_TOKEN)");
    expect(screen).toMatch(/because the repository's name is not known: .*CA-D701/);
  }));

test("a folder with nothing to look at is said to be the wrong one", () =>
  withFiles({ "notes.txt": "" }, async (pathOf) => {
    await expect(inTerminal(runDoctor, ["doctor", "--root", pathOf(".")])).rejects.toThrow(
      "Go to your repository, or give --root FOLDER.",
    );
  }));

test("a finding stands with code, place, cause, what to paste and its page; no token is shown", () =>
  withSetUp(async ({ folder, doctor, change, plane }) => {
    change(DEPLOYMENT, "[keptn-deployment]", "[active-deployment]");
    const summary = join(folder, "summary.md");
    const { exitCode, screen, stdout } = await doctor(["--json", "--summary", summary]);
    expect(exitCode).toBe(1);
    expect(screen).toBe("");
    const { findings } = JSON.parse(stdout) as { findings: Record<string, unknown>[] };
    expect(findings.map(({ code }) => code)).toEqual(["CA-D201", "CA-D311"]);
    expect(findings[0]).toMatchObject({
      severity: "error",
      where: expect.stringMatching(/^keptn\/webhook\.yaml:\d+$/),
      fix: { kind: "lines", lines: [expect.stringContaining('"active-deployment"')] },
      link: expect.stringMatching(/docs\/doctor\.md#ca-d201$/),
    });
    const page = readFileSync(summary, "utf8");
    expect(page).toMatch(/^\| \[CA-D201\]\(https:.*\) \| error \| No workflow listens/m);
    const terminal = (await doctor()).screen;
    expect(terminal).toMatch(
      /^error CA-D201 {2}No workflow listens to the dispatch\n {2}keptn\/webhook\.yaml:\d+\n/m,
    );
    for (const said of [stdout, page, terminal]) {
      expect(said).not.toContain(plane.token);
      expect(said).not.toContain(DISPATCHER);
    }
  }));

test("without the control plane's token, whose secret is missing, the rest is looked at", () =>
  withSetUp(async ({ doctor }) => {
    const { exitCode, screen } = await doctor([], {
      KEPTN_API_TOKEN: "",
      DOCTOR_SECRETS: "CONTROL_PLANE_TOKEN=false",
    });
    expect(exitCode).toBe(1);
    expect(screen).toContain("error CA-D309");
    expect(screen).toMatch(/because there is no token for the control plane .*: .*CA-D501/);
  }));

test("the round trip says first what it does; the event is stored and belongs to nothing", () =>
  withSetUp(async ({ plane, doctor }) => {
    const { exitCode, screen } = await doctor(["--round-trip"]);
    expect(screen).toMatch(
      /^Round trip: one event sh\.keptn\.event\.cloud-automation-doctor\.finished/,
    );
    expect(screen).not.toContain("because");
    expect(exitCode).toBe(0);
    expect(plane.events().map(({ event }) => event.type)).toEqual([
      "sh.keptn.event.cloud-automation-doctor.finished",
    ]);
    expect(plane.openTasks()).toEqual([]);
  }));

test("what was given and cannot be looked at makes the exit code 3", () =>
  withSetUp(async ({ doctor }) => {
    const { exitCode, screen } = await doctor([], { GITHUB_TOKEN: "ghp_unknown" });
    expect(screen).toMatch(/because GitHub does not show octo\/demo: 401/);
    expect(exitCode).toBe(3);
  }));

test.each([
  [{ KEPTN_API_TOKEN: "wrong" }, "CA-D503"],
  [{ KEPTN_API_URL: "http://127.0.0.1:9" }, "CA-D501"],
  [{ GITHUB_DISPATCH_TOKEN: "ghp_wrong" }, "CA-D701"],
])("%j is %s", (environment, code) =>
  withSetUp(async ({ doctor }) => {
    const { exitCode, screen } = await doctor([], environment);
    expect(exitCode).toBe(1);
    expect(screen.match(/^(?:error|warning) (CA-D\d+)/gm)).toEqual([`error ${code}`]);
  }),
);

test.each(["v1beta1", "v1alpha1"])(
  "what init writes as %s and webhook --apply brings to the control plane has no finding",
  (format) =>
    withSetUp(async ({ plane, folder, doctor }) => {
      for (const path of Object.keys(CORRECT_FILES)) rmSync(join(folder, path), { force: true });
      const environment = {
        KEPTN_API_URL: plane.url,
        KEPTN_API_TOKEN: plane.token,
        GITHUB_DISPATCH_TOKEN: DISPATCHER,
      };
      plane.engine.projects.create({ name: "other", shipyard: OTHER, services: ["cart"] });
      const nobody = { input: new PassThrough(), output: new PassThrough(), isTTY: false };
      const written = await inTerminal(
        (start, surroundings) => runInit(start, surroundings, nobody),
        [
          ...["init", "--folder", folder, "--project", "other", "--repository", "octo/demo"],
          ...["--interactive", "deployment", "--interactive", "approval", "--silent", "notify"],
          ...["--silent", "evaluation.finished", "--run", "deployment=./deploy.sh"],
          ...["--format", format],
        ],
        { environment },
      );
      expect(written.exitCode).toBe(0);
      const file = join(folder, ".github/cloud-automation-webhook.yaml");
      const applied = await inTerminal(runWebhook, ["webhook", "--apply", file], { environment });
      expect(applied.exitCode).toBe(0);
      const { screen } = await doctor(["--project", "other"], { GITHUB_TOKEN: "" });
      expect(screen.match(/^(?:error|warning) CA-D\d+.*\n.*\n.*$/gm)).toBeNull();
      expect(screen).toContain("Nothing was found.");
    }),
);
