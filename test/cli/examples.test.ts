import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { exampleNames, plannedTasks, readExample } from "../../cli/play/example";
import { networkTo } from "../../cli/play/network";
import { DispatchReceiver, readWorkflows } from "../../simulator/dispatch";
import { readWebhookConfig } from "../../simulator/webhook";

const ROOT = join(__dirname, "../..");
const ID = "${{ github.event.client_payload.id || github.event.client_payload.event.id }}";
/** Of a workflow that takes answers in comments, too. */
const ID_OF_COMMENTS = ID.replace("event.id }}", "event.id || github.event.issue.number }}");
/** The one step besides scripts that is no work: it stands there for `play --fail`. */
const FAILS = /^echo "[\w ]+" >&2\nexit 1\n$/;
const projects = exampleNames(ROOT);
const workflows = projects.flatMap((project) => {
  const folder = join(ROOT, "examples/projects", project, ".github/workflows");
  // The sweep is looked at by the doctor's tests.
  const files = readdirSync(folder).filter((file) => file !== "sweep.yml");
  return files.map(
    (file) => [`${project}/${file}`, readFileSync(join(folder, file), "utf8"), project] as const,
  );
});

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly "run-name": string;
  readonly concurrency: unknown;
  readonly permissions: unknown;
  readonly jobs: Record<
    string,
    {
      "timeout-minutes"?: number;
      permissions?: unknown;
      steps: readonly { uses?: string; run?: string; if?: string; with?: Record<string, string> }[];
    }
  >;
}

test("the three projects are there, with the sequences of the quick start", () => {
  const plans = Object.fromEntries(
    projects.map((name) => [
      name,
      plannedTasks(readExample(ROOT, name)).map(({ stage, task }) => `${stage}.${task}`),
    ]),
  );
  expect(plans).toEqual({
    "incident-demo": ["production.openticket", "production.evaluation", "production.notify"],
    "release-demo": [
      "staging.deployment",
      "staging.test",
      "staging.evaluation",
      "production.approval",
      "production.deployment",
      "production.evaluation",
    ],
    "slo-demo": ["production.evaluation"],
  });
});

test.each(workflows)("%s is what the documentation asks of a caller", (_, text, project) => {
  const workflow = parse(text) as Workflow;
  const id = "issue_comment" in workflow.on ? ID_OF_COMMENTS : ID;
  expect(workflow["run-name"]).toBe(`\${{ github.event.action }} ${id}`);
  expect(workflow.concurrency).toEqual({ group: `cloud-automation-${id}`, queue: "max" });
  expect(workflow.permissions).toEqual({});
  for (const { steps, permissions, "timeout-minutes": minutes } of Object.values(workflow.jobs)) {
    expect(permissions).toBeDefined();
    expect(minutes).toBeGreaterThan(0);
    for (const { uses = "", run = "", if: condition = "", with: inputs = {} } of steps) {
      expect(uses).toMatch(
        /^$|^cloud-automation-actions\/cloud-automation-actions@v1$|^actions\/checkout@[0-9a-f]{40}$/,
      );
      for (const script of [run, inputs["run"] ?? ""].filter(Boolean)) {
        // Values of an event reach a shell as environment and files only.
        expect(script).not.toContain("${{");
        if (/^vars\.DEMO_FAIL == '[a-z]+'$/.test(condition)) {
          expect(script).toMatch(FAILS);
          continue;
        }
        const [, path = ""] = /^bash (scripts\/[\w-]+\.sh)$/.exec(script) ?? [];
        expect(existsSync(join(ROOT, "examples/projects", project, path))).toBe(true);
        expect(path).not.toBe("");
      }
    }
  }
});

test.each(projects)("%s: each dispatch has its workflow, each workflow its dispatch", (name) => {
  const { webhookText, folder } = readExample(ROOT, name);
  const requests = readWebhookConfig(webhookText).webhooks.flatMap((webhook) => webhook.requests);
  const sent = requests.map(
    (request) =>
      /"event_type":"([^"]+)"/.exec(typeof request === "string" ? request : request.payload)?.[1],
  );
  expect(sent.toSorted()).toEqual(
    readWorkflows(folder)
      .flatMap(({ triggers }) => triggers.get("repository_dispatch") ?? [])
      .toSorted(),
  );
});

test.each(workflows.filter(([, text]) => text.includes("job:")))(
  "%s grants what its job needs, and nothing else that could be written",
  (_, text) => {
    const workflow = parse(text) as Workflow;
    for (const { permissions, steps } of Object.values(workflow.jobs)) {
      const job = steps.flatMap(({ with: inputs = {} }) => inputs["job"] ?? [])[0] ?? "";
      const channels = steps.flatMap(
        ({ with: inputs = {} }) =>
          /channel: (.*)/.exec(inputs["with"] ?? "")?.[1]?.split(", ") ?? [],
      );
      const isWritingIssues = /^(incident|approval)\./.test(job) || channels.includes("issue");
      expect(
        Object.entries(permissions as Record<string, string>).filter(
          ([, access]) => access === "write",
        ),
      ).toEqual(isWritingIssues ? [["issues", "write"]] : []);
    }
  },
);

describe("the network of the webhook service", () => {
  const around = () => {
    const notes: string[] = [];
    const { folder } = readExample(ROOT, "slo-demo");
    const receiver = new DispatchReceiver({
      repository: {
        owner: "o",
        name: "r",
        defaultBranch: "main",
        branches: { main: folder },
        variables: {},
        secrets: {},
      },
      token: "t",
      actions: {},
    });
    return { notes, network: networkTo(receiver, (text) => notes.push(text)) };
  };
  const dispatches = "https://api.github.com/repos/o/r/dispatches";

  test.each(["https://example.com/hook", "http://api.github.com/repos/o/r/dispatches"])(
    "%s is not sent, and that is told",
    async (url) => {
      const { notes, network } = around();
      await expect(network.httpRequest("POST", url, {}, "{}")).rejects.toMatchObject({
        code: "ENOTFOUND",
      });
      expect(notes).toEqual([`POST ${url} was not sent: nothing leaves this machine.`]);
    },
  );

  test("only GitHub's API has an address", async () => {
    const { network } = around();
    await expect(network.resolveHost("api.github.com")).resolves.toHaveLength(1);
    await expect(network.resolveHost("example.com")).rejects.toThrow(
      "lookup example.com: no such host",
    );
  });

  test("a dispatch that starts nothing, and one that is refused, are told", async () => {
    const { notes, network } = around();
    expect(
      await network.httpRequest(
        "POST",
        dispatches,
        { Authorization: "Bearer t" },
        '{"event_type":"nobody-listens"}',
      ),
    ).toMatchObject({ status: 204 });
    expect(
      await network.httpRequest(
        "POST",
        dispatches,
        { Authorization: "Bearer wrong" },
        '{"event_type":"x"}',
      ),
    ).toMatchObject({ status: 401 });
    expect(notes).toEqual([
      expect.stringContaining("no workflow listens"),
      expect.stringContaining("GitHub answered 401"),
    ]);
  });
});
