import { appendFileSync } from "node:fs";
import type { ControlPlaneOptions, KeptnEvent } from "../../simulator";
import type { Json, JsonObject } from "../../src/domain/text/json";
import type { RunOptions, Scene } from "../support/flow";
import { actionRun, idsOf, isOpen, scene, sentBy, webhookStarted } from "../support/flow";

/** A file of lines `name=value`; in single quotes it is safe for the shell. */
const reporting = (...lines: string[]) =>
  lines.map((line) => `echo '${line}' >> "$CLOUD_AUTOMATION_OUTPUT"`).join("\n");

interface Reported {
  readonly warnings: readonly string[];
  readonly data: JsonObject;
  readonly labels: JsonObject;
  readonly message: string;
  readonly summary: string;
}

type Form = "run" | "own steps";

/** Answers the task in one of the forms, with these lines reported. */
async function report(
  { plane }: Scene,
  event: KeptnEvent,
  form: Form,
  lines: readonly string[],
  options: RunOptions = {},
): Promise<Reported> {
  webhookStarted(plane, event);
  const step = actionRun(plane, idsOf(event), {
    ...(form === "run" && { run: reporting(...lines) }),
    ...options,
  });
  await step.run("pre");
  let { stdout } = await step.run("main");
  if (form === "own steps") {
    appendFileSync(
      step.variables["CLOUD_AUTOMATION_OUTPUT"] ?? "",
      lines.map((line) => `${line}\n`).join(""),
    );
    ({ stdout } = await step.run("post", "success"));
  }
  const [finished, ...more] = sentBy(plane, event);
  expect(more).toEqual([]);
  expect(isOpen(plane, event)).toBe(false);
  const {
    deployment = {},
    labels,
    message,
  } = finished?.data as unknown as { deployment?: JsonObject; labels: JsonObject; message: string };
  return {
    warnings: stdout.split("\n").filter((line) => line.startsWith("::warning::")),
    data: deployment,
    labels,
    message,
    summary: step.summary,
  };
}

/**
 * A task whose own part of the data holds these values already, as an earlier event of the sequence
 * left them.
 */
const taskWith = ({ plane }: Scene, before: Json) =>
  plane.openTask({ task: "deployment", data: { deployment: before } });

const forms: readonly Form[] = ["run", "own steps"];

describe.each(forms)("a value that later tasks will not see (%s)", (form) => {
  scene("is warned about with its name, and stands in a label", async (given) => {
    const event = taskWith(given, { replicas: 2, ready: false, name: "old" });
    const reported = await report(given, event, form, [
      "replicas:json=3",
      "ready:json=true",
      "name=new",
    ]);
    expect(reported.warnings).toEqual([
      expect.stringMatching(
        /^::warning::Later tasks .*older value of data\.deployment\.replicas, data\.deployment\.ready: .*\(CA-501\)$/,
      ),
    ]);
    expect(reported.data).toEqual({ replicas: 3, ready: true, name: "new" });
    expect(reported.labels).toMatchObject({
      "deployment.replicas": "3",
      "deployment.ready": "true",
    });
    expect(reported.labels).not.toHaveProperty(["deployment.name"]);
  });

  scene("also deep in an object, and where the new value is text", async (given) => {
    const event = taskWith(given, { canary: { weight: 10, host: "a" }, version: 1 });
    const reported = await report(given, event, form, [
      'canary={"weight":50,"host":"b"}',
      "version=1.2.3",
    ]);
    expect(reported.warnings).toEqual([
      expect.stringContaining("data.deployment.canary.weight, data.deployment.version"),
    ]);
    expect(reported.labels).toMatchObject({
      "deployment.canary.weight": "50",
      "deployment.version": "1.2.3",
    });
  });

  scene(
    "nothing is said where the value is the same, the old one was text, or nothing is reported",
    async (given) => {
      const event = taskWith(given, {
        replicas: 3,
        version: "1",
        hidden: 4,
        list: [1],
        none: null,
      });
      const reported = await report(given, event, form, [
        "replicas:json=3",
        "version=2",
        "fresh:json=5",
        "list=[2]",
        "none:json=7",
      ]);
      expect(reported.warnings).toEqual([]);
      expect(Object.keys(reported.labels)).toEqual(["githubRun"]);
    },
  );

  scene("names from outside are no paths into anything", async (given) => {
    const before = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"name":1}}',
    ) as JsonObject;
    const reported = await report(given, taskWith(given, before), form, [
      '__proto__={"polluted":2}',
      'constructor={"name":2}',
    ]);
    expect(reported.labels).toMatchObject({
      "deployment.__proto__.polluted": "2",
      "deployment.constructor.name": "2",
    });
  });
});

scene(
  "what the warning says is true: the control plane keeps the old number, and the label reaches the next task",
  async ({ plane }) => {
    plane.createProject({
      name: "shop",
      services: ["carts"],
      shipyard: [
        "apiVersion: spec.keptn.sh/0.2.2",
        "kind: Shipyard",
        "metadata: { name: shop }",
        "spec:",
        "  stages:",
        "    - name: dev",
        "      sequences:",
        "        - name: delivery",
        "          tasks: [{ name: deployment }, { name: deployment }]",
      ].join("\n"),
    });
    plane.trigger({
      project: "shop",
      stage: "dev",
      sequence: "delivery",
      service: "carts",
      data: { deployment: { replicas: 2, version: "old" } },
    });
    const current = () =>
      plane.openTasks().find(({ data }) => (data as { project: string }).project === "shop");
    const first = current();
    if (!first) throw new Error("no task");
    const reported = await report({ plane, event: first }, first, "run", [
      "replicas:json=3",
      "version=new",
    ]);
    expect(reported.warnings).toHaveLength(1);
    const next = current();
    expect(next?.id).not.toBe(first.id);
    expect(next?.data).toMatchObject({
      deployment: { replicas: 2, version: "new" },
      labels: { "deployment.replicas": "3" },
    });
  },
);

const CUT =
  /^::warning::What was reported is larger than an event may be \(60 KB\) and was cut; the whole text stands in the job summary\. \(CA-502\)$/;
const EVENT_BYTES: ControlPlaneOptions = { eventValidation: true };

describe.each(forms)("what is larger than an event may be (%s)", (form) => {
  const long = (bytes: number) =>
    Array.from({ length: Math.ceil(bytes / 11) }, (_, i) => `line ${String(i).padStart(5, "0")}`)
      .join(" ")
      .slice(0, bytes);

  scene(
    "data: small fields stay whole, the large one is cut at a word and says where " +
      "the rest is, and the summary holds it all",
    async (given) => {
      const event = given.plane.openTask({ task: "deployment" });
      const log = long(80_000);
      const reported = await report(given, event, form, ["version=1.2.3", `log=${log}`]);
      expect(reported.warnings).toEqual([expect.stringMatching(CUT)]);
      expect(reported.data["version"]).toBe("1.2.3");
      const sent = String(reported.data["log"]);
      expect(sent).toMatch(
        / … \[cut from 80000 bytes, see https:\/\/github\.com\/octo\/demo\/actions\/runs\/4711\/attempts\/1\]$/,
      );
      expect(log.startsWith(sent.slice(0, sent.indexOf(" … ")))).toBe(true);
      expect(sent.length).toBeGreaterThan(40_000);
      expect(reported.message).toMatch(
        /^Deployment of service in dev done.*\nWhat was reported is larger than an event may be and was cut, see https:/s,
      );
      expect(reported.summary).toContain(log);
    },
    EVENT_BYTES,
  );

  scene(
    "a list and an object: cut between items, and the summary holds it all",
    async (given) => {
      const event = given.plane.openTask({ task: "deployment" });
      const items = Array.from({ length: 4_000 }, (_, i) => `item-${i}-of-the-report`);
      const reported = await report(given, event, form, [
        `items=${JSON.stringify(items)}`,
        'small={"a":"b"}',
      ]);
      expect(reported.warnings).toEqual([expect.stringMatching(CUT)]);
      const sent = reported.data["items"] as string[];
      expect(sent).toEqual(items.slice(0, sent.length));
      expect(sent.length).toBeGreaterThan(1_000);
      expect(reported.data["small"]).toEqual({ a: "b" });
      expect(reported.summary).toContain(items.at(-1));
    },
    EVENT_BYTES,
  );

  scene(
    "the message: cut, said so, and whole in the summary",
    async (given) => {
      const event = given.plane.openTask({ task: "deployment" });
      const rest = Array.from({ length: 400 }, (_, i) => `finding ${i}: ${"x".repeat(60)}`);
      const reported = await report(given, event, form, [
        "message<<END",
        "Many findings",
        ...rest,
        "END",
      ]);
      expect(reported.warnings).toEqual([expect.stringMatching(CUT)]);
      expect(reported.message).toMatch(/^Many findings\nfinding 0: /);
      expect(reported.message).toMatch(
        / … \[cut from \d+ bytes, see https:\/\/github\.com\/octo\/demo\/actions\/runs\/4711\/attempts\/1\]$/,
      );
      expect(Buffer.byteLength(reported.message)).toBeLessThanOrEqual(16 * 1024);
      for (const line of [rest[0], rest[200], rest.at(-1)])
        expect(reported.summary).toContain(line);
    },
    EVENT_BYTES,
  );

  scene(
    "just within: nothing is cut and nothing is said",
    async (given) => {
      const event = given.plane.openTask({ task: "deployment" });
      const log = long(50_000);
      const reported = await report(given, event, form, [`log=${log}`]);
      expect(reported.warnings).toEqual([]);
      expect(reported.data).toEqual({ log });
    },
    EVENT_BYTES,
  );
});

scene(
  "the summary of a cut result is still no page of the reporter: markdown in it is shown, not rendered",
  async (given) => {
    const event = given.plane.openTask({ task: "deployment" });
    const evil = `</details><img src=x>${"`".repeat(5)} ${"| a ".repeat(20_000)}`;
    const reported = await report(given, event, "own steps", [`log=${evil}`]);
    expect(reported.summary.replace(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, "")).not.toMatch(
      /<img|<\/details>(?!\n|$)/,
    );
  },
);
