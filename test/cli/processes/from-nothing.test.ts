import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { networkTo } from "../../../cli/play/network";
import { startControlPlane } from "../../../simulator";
import { DispatchReceiver } from "../../../simulator/dispatch";
import { startGitHub } from "../../../simulator/github";
import { attachWebhookService } from "../../../simulator/webhook";
import { cli } from "../process";

const ROOT = join(__dirname, "../../..");
const ACTION = "cloud-automation-actions/cloud-automation-actions";
const SHIPYARD = `
apiVersion: spec.keptn.sh/0.2.2
kind: Shipyard
metadata: { name: shipyard-shop }
spec:
  stages:
    - name: staging
      sequences: [{ name: delivery, tasks: [{ name: deployment }, { name: test }] }]
`;
const GITHUB_TOKEN = "a-token-that-may-dispatch";
const DEPLOY = 'echo "deploymentURL=https://cart.example.com" >> "$CLOUD_AUTOMATION_OUTPUT"';

test("from an empty folder and a control plane to a round trip by init, webhook --apply and trigger, no file edited", async () => {
  const folder = mkdtempSync(join(tmpdir(), "from-nothing-"));
  const plane = await startControlPlane();
  const github = await startGitHub({ owner: "octo", repo: "demo" });
  const notes: string[] = [];
  const ends: (() => Promise<void>)[] = [];
  const note = (text: string) => void notes.push(text);
  const environment = {
    KEPTN_API_URL: plane.url,
    KEPTN_API_TOKEN: plane.token,
    GITHUB_DISPATCH_TOKEN: GITHUB_TOKEN,
  };
  const run = (args: readonly string[]) => cli(args, undefined, { folder, environment });
  try {
    plane.createProject({ name: "shop", shipyard: SHIPYARD, services: ["cart"] });
    const init = await run([
      ...["init", "--project", "shop", "--repository", "octo/demo"],
      ...["--interactive", "deployment", "--run", `deployment=${DEPLOY}`],
      ...["--interactive", "test"],
    ]);
    expect(init).toMatchObject({ exitCode: 0, stderr: "" });
    // Pushed: the default branch has what the folder has.
    const receiver = new DispatchReceiver({
      repository: {
        owner: "octo",
        name: "demo",
        defaultBranch: "main",
        branches: { main: folder },
        variables: { CONTROL_PLANE_URL: plane.url },
        secrets: { CONTROL_PLANE_TOKEN: plane.token },
      },
      token: GITHUB_TOKEN,
      actions: { [ACTION]: join(ROOT, "action.yml") },
      github,
    });
    const webhook = attachWebhookService(plane, { ...networkTo(receiver, note), log: note });
    ends.push(
      () => receiver.close(),
      () => Promise.resolve(webhook.detach()),
    );
    expect(await run(["webhook", "--apply"])).toMatchObject({ exitCode: 0, stderr: "" });
    const trigger = await run([
      ...["trigger", "--project", "shop", "--stage", "staging"],
      ...["--service", "cart", "--sequence", "delivery"],
    ]);
    expect(trigger).toMatchObject({ exitCode: 0, stderr: "" });
    await receiver.idle();
    expect(notes).toEqual([]);
    expect(receiver.runs.map(({ conclusion }) => conclusion)).toEqual(["success", "success"]);
    const finished = plane.events({ type: "sh.keptn.event.deployment.finished" });
    expect(finished.map(({ event }) => event.data)).toMatchObject([
      {
        status: "succeeded",
        result: "pass",
        deployment: { deploymentURL: "https://cart.example.com" },
      },
    ]);
    // Nothing was written for it yet, and the task says so instead of a pass.
    const tested = plane.events({ type: "sh.keptn.event.test.finished" });
    expect(tested.map(({ event }) => event.data)).toMatchObject([
      { result: "warning", message: expect.stringContaining("Nothing is done for test") as string },
    ]);
    for (const { event } of [...finished, ...tested])
      expect(plane.counts(event.triggeredid ?? "")).toMatchObject({
        bySource: { "webhook-service": { started: 1, finished: 0 } },
        started: 1,
        finished: 1,
      });
    const again = await run(["webhook", "--apply"]);
    expect(again.stdout).toContain("nothing was changed");
    for (const { stdout } of [init, trigger, again])
      for (const secret of [plane.token, GITHUB_TOKEN]) expect(stdout).not.toContain(secret);
  } finally {
    for (const end of ends.toReversed()) await end();
    await github.close();
    await plane.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
