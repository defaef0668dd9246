import { parse } from "yaml";
import { ActionRun } from "../../simulator/runner/run-action";
import { startControlPlane } from "../../simulator";
import { TRIGGER_INPUTS } from "../../src/trigger/names";
import { fences, read } from "../contract/markdown";
import { answerTask, MANIFEST } from "./support";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly "timeout-minutes"?: number;
}
interface Job {
  readonly "timeout-minutes": number;
  readonly permissions: unknown;
  readonly steps: readonly Step[];
}
const PATH = "examples/workflows/trigger.yml";
const workflow = parse(read(PATH)) as {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};
const job = workflow.jobs["deliver"] as Job;
const ours = job.steps.filter(({ uses }) => uses?.includes("/trigger@"));
const documented = fences(read("docs/trigger.md"), "yaml").flatMap(
  (text) => parse(text) as readonly Step[],
);

test("the example and the documented steps use inputs that exist, of the released action", () => {
  expect(ours).toHaveLength(1);
  expect(documented).toHaveLength(2);
  for (const { uses, with: given = {} } of [...ours, ...documented]) {
    expect(uses).toMatch(/^cloud-automation-actions\/cloud-automation-actions\/trigger@v\d+$/);
    for (const name of Object.keys(given)) expect(TRIGGER_INPUTS).toContain(name);
  }
});

test("the example asks for no permission, keeps expressions out of scripts, and leaves time to tell the verdict", () => {
  expect([workflow.permissions, job.permissions]).toEqual([{}, {}]);
  for (const { run } of job.steps) expect(run ?? "").not.toContain("${{");
  expect(job["timeout-minutes"]).toBeGreaterThan(Number(ours[0]?.with?.["timeout-minutes"]));
});

test("the example delivers release-demo through both stages", async () => {
  const plane = await startControlPlane({
    lighthouse: {
      sliProvider: () => ({ response_time_p95: 300, error_rate: 0.2, throughput: 50 }),
    },
  });
  try {
    plane.createProject({
      name: "release-demo",
      shipyard: read("examples/projects/release-demo/shipyard.yaml"),
      services: ["casdemoapp"],
    });
    plane.onEvent(({ event }) => {
      if (/\.(deployment|test|notify)\.triggered$/.test(event.type))
        setTimeout(() => answerTask(plane, event, { status: "succeeded", result: "pass" }), 20);
      // Somebody approves in the Bridge; the approval service has announced it.
      if (event.type === "sh.keptn.event.approval.triggered")
        setTimeout(
          () =>
            plane.sendAs("bridge", {
              type: "sh.keptn.event.approval.finished",
              shkeptncontext: event.shkeptncontext,
              triggeredid: event.id,
              data: {
                project: "release-demo",
                stage: "production",
                service: "casdemoapp",
                status: "succeeded",
                result: "pass",
              },
            }),
          20,
        );
    });
    const values: Readonly<Record<string, string>> = {
      "vars.CONTROL_PLANE_URL": plane.url,
      "secrets.CONTROL_PLANE_TOKEN": plane.token,
      "github.sha": "08c6903cd8c0fde910a37f88322edcfb5dd907a8",
    };
    const inputs = Object.entries(ours[0]?.with ?? {}).map(
      ([name, value]) =>
        [
          name,
          String(value).replace(
            /\$\{\{ (.+?) \}\}/g,
            (_all, expression: string) => values[expression] ?? `no value for ${expression}`,
          ),
        ] as const,
    );
    const step = new ActionRun({
      manifest: MANIFEST,
      inputs: Object.fromEntries(inputs),
      event: {},
      eventName: "push",
    });
    const main = await step.run("main");
    expect(main.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ state: "finished", status: "succeeded", result: "pass" });
    const [deployment] = plane.events({ type: "sh.keptn.event.deployment.triggered" });
    expect(deployment?.event.data).toMatchObject({
      configurationChange: {
        values: { image: "dtdemos/casdemoapp:08c6903cd8c0fde910a37f88322edcfb5dd907a8" },
      },
      labels: { commit: values["github.sha"] },
    });
    expect(plane.events({ type: "sh.keptn.event.production.release.finished" })).toHaveLength(1);
  } finally {
    await plane.close();
  }
});
