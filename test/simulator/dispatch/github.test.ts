import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Permissions } from "../../../simulator/github";
import type { JsonObject } from "../../../src/domain/text/json";
import { startCheckedGitHub } from "../../support/github-api";
import { complaintAboutWebhook } from "../../support/openapi";
import type { Observed } from "./repository";
import { cleanUp, folderWith, receiverWith, workflow } from "./repository";

type Local = Awaited<ReturnType<typeof startCheckedGitHub>>;

const running: Local[] = [];
afterEach(async () => {
  await cleanUp();
  const ended = running.splice(0);
  await Promise.all(ended.map((github) => github.close()));
  for (const { violations } of ended) expect(violations).toEqual([]);
});

/** Prints what it finds in its environment, and its input with the manifest's default. */
const PROBE = `console.log(JSON.stringify({
  api: process.env.GITHUB_API_URL, sha: process.env.GITHUB_SHA, event: process.env.GITHUB_EVENT_NAME,
  results: process.env.ACTIONS_RESULTS_URL, runtime: typeof process.env.ACTIONS_RUNTIME_TOKEN, token: process.env["INPUT_GITHUB-TOKEN"].length,
}));`;

/** A receiver beside a local GitHub, and an action `o/probe` in its workflows. */
async function beside(
  files: Readonly<Record<string, string>>,
): Promise<Observed & { readonly github: Local }> {
  const github = await startCheckedGitHub();
  running.push(github);
  const action = folderWith({
    "action.yml":
      "inputs: { github-token: { default: '${{ github.token }}' } }\nruns: { using: node24, main: main.js }\n",
    "main.js": PROBE,
  });
  return {
    github,
    ...receiverWith(files, { github, actions: { "o/probe": join(action, "action.yml") } }),
  };
}

const one = (steps: string, top?: string) => ({ ".github/workflows/go.yml": workflow(steps, top) });
/** A request of a script to the API, whose status is printed. */
const ask = (method: string, path: string, body = "") =>
  "- run: |\n    node -e 'fetch(process.env.GITHUB_API_URL + " +
  `"/repos/octo/demo${path}", { method: "${method}", headers: { authorization: ` +
  `"Bearer " + process.env.TOKEN, "user-agent": "test" ` +
  `}${body && `, body: ${JSON.stringify(body)}`} }).then((r) => ` +
  `console.log(r.status))'\n  env: { TOKEN: '\${{ github.token }}' }`;

describe("what jobs find of GitHub", () => {
  test("the address for every step, what uploads artifacts for actions only, the token where it is asked for", async () => {
    const { github, lines, dispatch } = await beside(
      one(
        '- uses: o/probe@v1\n- run: echo "$GITHUB_API_URL $GITHUB_SHA ' +
          '${ACTIONS_RESULTS_URL:-none} ${ACTIONS_RUNTIME_TOKEN:-none} ${TOKEN:-none}"',
      ),
    );
    await dispatch("go");
    const sha = github.commits()[0]?.sha;
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      api: github.url,
      sha,
      event: "repository_dispatch",
      results: github.resultsUrl,
      runtime: "string",
      token: 40,
    });
    expect(lines.slice(1)).toEqual([`${github.url} ${sha} none none none`]);
  });

  test("without a local GitHub there is none of it, as before", async () => {
    const { lines, dispatch } = receiverWith(
      one('- run: echo "$GITHUB_API_URL ${TOKEN:-none}"\n  env: { TOKEN: "${{ github.token }}" }'),
    );
    await dispatch("go");
    expect(lines).toEqual(["https://api.github.com none"]);
  });

  test("the token is masked in the log", async () => {
    const { lines, dispatch } = await beside(
      one("- run: echo \"token $TOKEN\"\n  env: { TOKEN: '${{ github.token }}' }"),
    );
    await dispatch("go");
    expect(lines).toEqual(["token ***"]);
  });

  test.each<[string, Permissions | undefined, Permissions | string | undefined, number]>([
    ["the job's own word", {}, { issues: "write" }, 201],
    ["the job's word hides the workflow's", { issues: "write" }, { contents: "read" }, 403],
    ["else the workflow's", { issues: "write" }, undefined, 201],
    ["reading is not writing", undefined, { issues: "read" }, 403],
    ["nothing said: reading contents is all", undefined, undefined, 403],
    ["write-all", undefined, "write-all", 201],
    ["read-all", undefined, "read-all", 403],
  ])("permissions: %s", async (_, ofWorkflow, ofJob, status) => {
    const text = [
      "on: { repository_dispatch: { types: [go] } }",
      ...(ofWorkflow ? [`permissions: ${JSON.stringify(ofWorkflow)}`] : []),
      "jobs:",
      "  job:",
      "    runs-on: ubuntu-latest",
      ...(ofJob === undefined ? [] : [`    permissions: ${JSON.stringify(ofJob)}`]),
      "    steps:",
      ask("POST", "/issues", '{"title":"Hello"}').replace(/^/gm, "      "),
    ].join("\n");
    const { github, lines, dispatch } = await beside({ ".github/workflows/go.yml": text });
    await dispatch("go");
    expect(lines).toEqual([String(status)]);
    expect(github.issues().map(({ user }) => user)).toEqual(
      status === 201 ? ["github-actions[bot]"] : [],
    );
  });
});

describe("what GitHub knows of runs", () => {
  test("a run is found by its title from the moment it is dispatched, and its job by its steps", async () => {
    const folder = folderWith({});
    const { github, dispatch, runs } = await beside({
      ".github/workflows/load.yml":
        `name: Load\nrun-name: \${{ github.event.action }} \${{ ` +
        "github.event.client_payload.id }}\non: { repository_dispatch: " +
        "{ types: [go] } }\nconcurrency: { group: g, queue: max " +
        "}\njobs:\n  job:\n    name: Load test\n    steps:\n      - " +
        `name: Wait\n        run: touch ${folder}/begun; while [ ! -e ` +
        `${folder}/go ]; do sleep 0.05; done\n      - name: Break\n    ` +
        "    run: exit 1\n      - name: Never\n        run: echo " +
        "never\n",
    });
    const dispatched = Promise.all([dispatch("go", { id: "1" }), dispatch("go", { id: "2" })]);
    const found = () =>
      github.runs().map(({ id, displayTitle, name, path, event, status, conclusion }) => ({
        id,
        displayTitle,
        name,
        path,
        event,
        status,
        conclusion,
      }));
    const common = {
      name: "Load",
      path: ".github/workflows/load.yml",
      event: "repository_dispatch",
      conclusion: null,
    };
    while (github.jobs(1)[0]?.steps.length !== 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(found()).toEqual([
      { id: 1, displayTitle: "go 1", ...common, status: "in_progress" },
      { id: 2, displayTitle: "go 2", ...common, status: "queued" },
    ]);
    expect(github.jobs(1)).toMatchObject([
      {
        name: "Load test",
        status: "in_progress",
        runnerName: "local",
        steps: [{ name: "Wait", status: "in_progress" }],
      },
    ]);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "go"), "");
    await dispatched;
    expect(found().map(({ status, conclusion }) => [status, conclusion])).toEqual([
      ["completed", "failure"],
      ["completed", "failure"],
    ]);
    expect(github.jobs(1)).toMatchObject([
      {
        status: "completed",
        conclusion: "failure",
        steps: [
          { name: "Wait", conclusion: "success" },
          { name: "Break", conclusion: "failure" },
          { name: "Never", conclusion: "skipped" },
        ],
      },
    ]);
    expect(runs.map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe("issue_comment", () => {
  const LABEL = "cloud-automation-approval";
  const CONDITION =
    "github.event_name == 'repository_dispatch' || " +
    "(!github.event.issue.pull_request && " +
    "github.event.comment.user.type == 'User' && " +
    `contains(github.event.issue.labels.*.name, '${LABEL}') && ` +
    "(startsWith(github.event.comment.body, '/approve') || " +
    "startsWith(github.event.comment.body, '/deny')))";
  const listening = (
    steps = '- run: echo "$GITHUB_EVENT_NAME $BODY"\n  env: { BODY: "${{ github.event.comment.body }}" }',
  ) => ({
    ".github/workflows/answer.yml":
      `name: Answer\nrun-name: \${{ github.event.action }} \${{ ` +
      "github.event.issue.number }}\non: { issue_comment: { types: " +
      "[created] } }\njobs:\n  job:\n    if: >-\n      " +
      `${CONDITION}\n    steps:\n${steps.replace(/^/gm, "      ")}\n`,
  });

  test("a comment of a person starts the workflow, as GitHub's event has it", async () => {
    const { github, receiver, lines, runs } = await beside(listening());
    const events: JsonObject[] = [];
    github.onComment((event) => events.push(event));
    github.addIssue({ title: "Approve?", labels: [LABEL], user: "github-actions[bot]" });
    const { id } = github.addComment(1, "/approve now", "anna");
    await receiver.idle();
    expect(lines).toEqual(["issue_comment /approve now"]);
    expect(runs).toMatchObject([
      {
        workflow: "Answer",
        title: "created 1",
        event: "issue_comment",
        eventType: "created",
        conclusion: "success",
      },
    ]);
    expect(github.run(runs[0]?.id ?? 0)).toMatchObject({
      event: "issue_comment",
      actor: "anna",
      conclusion: "success",
    });
    expect(events).toMatchObject([
      {
        action: "created",
        issue: {
          number: 1,
          user: { login: "github-actions[bot]", type: "Bot" },
          labels: [{ name: LABEL }],
        },
        comment: {
          id,
          body: "/approve now",
          user: { login: "anna", type: "User" },
          html_url: `https://github.com/octo/demo/issues/1#issuecomment-${id}`,
        },
        repository: { full_name: "octo/demo" },
        sender: { login: "anna" },
      },
    ]);
    expect(events.map((event) => complaintAboutWebhook("issue-comment-created", event))).toEqual([
      undefined,
    ]);
  });

  test.each<[string, string, string, readonly string[]]>([
    ["other words", "looks good", "anna", [LABEL]],
    ["a bot of somebody's", "/approve", "helper[bot]", [LABEL]],
    ["an issue without the label", "/approve", "anna", ["bug"]],
  ])("%s: the run is skipped, without a runner", async (_, body, user, labels) => {
    const { github, receiver, lines, runs } = await beside(listening());
    github.addIssue({ title: "Approve?", labels });
    github.addComment(1, body, user);
    await receiver.idle();
    expect(lines).toEqual([]);
    expect(runs).toMatchObject([
      { status: "completed", conclusion: "skipped", startedAtMs: undefined },
    ]);
    expect(github.run(1)).toMatchObject({ status: "completed", conclusion: "skipped" });
    expect(github.jobs(1)).toEqual([]);
  });

  test("an edited comment is another type, and one written with GITHUB_TOKEN starts nothing", async () => {
    const { github, receiver, dispatch, runs } = await beside({
      ...listening(),
      ...one(
        ask("POST", "/issues/1/comments", '{"body":"/approve"}'),
        "on: { repository_dispatch: { types: [go] } }\npermissions: { issues: write }",
      ),
    });
    github.addIssue({ title: "Approve?", labels: [LABEL] });
    const { id } = github.addComment(1, "/approve", "anna");
    await receiver.idle();
    github.editComment(id, "/deny");
    await dispatch("go");
    expect(runs.map(({ event }) => event)).toEqual(["issue_comment", "repository_dispatch"]);
    expect(github.issue(1)?.comments.map(({ user }) => user)).toEqual([
      "anna",
      "github-actions[bot]",
    ]);
  });

  test("a dispatch does not start what only listens to comments, nor a comment what only listens to dispatches", async () => {
    const { github, receiver, dispatch, runs } = await beside({
      ...listening(),
      ...one("- run: echo dispatched"),
    });
    github.addIssue({ title: "Approve?", labels: [LABEL] });
    github.addComment(1, "/approve", "anna");
    await receiver.idle();
    await dispatch("created");
    expect(runs.map(({ workflow: name }) => name)).toEqual(["Answer"]);
  });
});
