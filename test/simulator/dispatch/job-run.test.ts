import { join } from "node:path";
import { startControlPlane } from "../../../simulator";
import { idsOf } from "../../support/flow";
import { cleanUp, receiverWith, workflow } from "./repository";

afterEach(cleanUp);

const ACTION = "cloud-automation-actions/cloud-automation-actions";
const actions = { [ACTION]: join(__dirname, "../../../action.yml") };

async function linesOf(steps: string): Promise<string[]> {
  const { dispatch, lines } = receiverWith(
    { ".github/workflows/go.yml": workflow(steps) },
    { variables: { NAME: "value of a variable" }, secrets: { KEY: "a-secret-value" } },
  );
  await dispatch("go", { id: "1" });
  return lines;
}

test("GITHUB_ENV, GITHUB_PATH and GITHUB_OUTPUT reach the following steps", async () => {
  expect(
    await linesOf(`- id: first
  run: |
    echo "A=1" >> "$GITHUB_ENV"
    echo "out<<END" >> "$GITHUB_OUTPUT"; printf 'two\\nlines\\nEND\\n' >> "$GITHUB_OUTPUT"
    mkdir bin; printf '#!/bin/sh\\necho my tool\\n' > bin/my-tool; chmod +x bin/my-tool; echo "$PWD/bin" >> "$GITHUB_PATH"
- run: echo "$A"; echo "$OUT"; my-tool
  env: { OUT: "\${{ steps.first.outputs.out }}" }`),
  ).toEqual(["1", "two", "lines", "my tool"]);
});

test("after a failed step only those run whose condition says so; the run fails", async () => {
  const { dispatch, lines, runs } = receiverWith({
    ".github/workflows/go.yml": workflow(`- run: exit 3
- run: echo never
- run: echo never
  if: github.event.client_payload.id == '1'
- run: echo failure
  if: failure()
- run: echo always
  if: \${{ always() }}
- run: echo never
  if: success()
- run: echo both
  if: failure() && github.event.client_payload.id == '1'`),
  });
  await dispatch("go", { id: "1" });
  expect(lines).toEqual(["failure", "always", "both"]);
  expect(runs).toMatchObject([{ conclusion: "failure" }]);
});

test("a secret is masked in the log, and so is what add-mask names", async () => {
  expect(
    await linesOf(
      "- run: |\n    echo \"token is $KEY\"\n    echo '::add-mask::generated-value'\n  " +
        "  echo 'now generated-value'\n  env: { KEY: '${{ secrets.KEY }}' }",
    ),
  ).toEqual(["token is ***", "now ***"]);
});

test("workflow commands are carried out, not shown", async () => {
  expect(
    await linesOf(
      "- run: |\n    echo '::group::Build'\n    echo '::debug::hidden'\n    echo " +
        "'::endgroup::'\n    echo '::error file=a.ts,line=1::broken%0Ahere'",
    ),
  ).toEqual(["Build", "Error: broken", "here"]);
});

test("what is in a group is folded, its title and errors are not", async () => {
  const reported: [string, boolean][] = [];
  const { dispatch } = receiverWith(
    {
      ".github/workflows/go.yml": workflow(
        "- run: |\n    echo '::group::Build'\n    echo inside\n    echo " +
          "'::error::broken'\n    echo '::endgroup::'\n    echo outside\n    echo " +
          "'::group::Test'\n    echo inside\n    echo '::group::Pack'\n- run: echo next " +
          "step",
      ),
    },
    { onLine: (_, line, isFolded) => reported.push([line, isFolded]) },
  );
  await dispatch("go");
  expect(reported).toEqual([
    ["Build", false],
    ["inside", true],
    ["Error: broken", false],
    ["outside", false],
    ["Test", false],
    ["inside", true],
    ["Pack", false],
    ["next step", false],
  ]);
});

test("checkout brings the files of the default branch; pipefail only with shell: bash", async () => {
  const { dispatch, lines, runs } = receiverWith({
    "hello.txt": "hello\n",
    ".github/workflows/go.yml": workflow(
      "- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n- " +
        "run: cat hello.txt\n- run: false | true\n- run: false | true\n  shell: bash",
    ),
  });
  await dispatch("go");
  expect(lines).toEqual(["hello"]);
  expect(runs).toMatchObject([{ conclusion: "failure" }]);
});

describe("the real action in a workflow", () => {
  const inputs =
    "control-plane-url: '${{ vars.CONTROL_PLANE_URL }}', control-plane-token: '${{ " +
    "secrets.CONTROL_PLANE_TOKEN }}', tasks: deployment, send-started: always";
  const answerOf = async (steps: string) => {
    const plane = await startControlPlane({ approvalService: false, lighthouse: false });
    try {
      const task = plane.openTask({ task: "deployment" });
      const { dispatch, runs, lines } = receiverWith(
        { ".github/workflows/go.yml": workflow(steps) },
        {
          actions,
          variables: { CONTROL_PLANE_URL: plane.url },
          secrets: { CONTROL_PLANE_TOKEN: plane.token },
        },
      );
      await dispatch("go", idsOf(task));
      return {
        sent: plane.events({ triggeredId: task.id }).map(({ event }) => event),
        runs,
        lines,
      };
    } finally {
      await plane.close();
    }
  };

  test("with run: it answers in main, as the run that it is", async () => {
    const { sent, runs } = await answerOf(
      `- uses: ${ACTION}@v1\n  with: { ${inputs}, run: 'echo "url=https://example.com" ` +
        `>> "$CLOUD_AUTOMATION_OUTPUT"' }`,
    );
    expect(sent.map(({ type }) => type)).toEqual([
      "sh.keptn.event.deployment.started",
      "sh.keptn.event.deployment.finished",
    ]);
    expect(sent[1]).toMatchObject({
      source: "https://github.com/octo/demo/actions/runs/1/attempts/1",
      data: { status: "succeeded", result: "pass", deployment: { url: "https://example.com" } },
    });
    expect(runs).toMatchObject([
      { conclusion: "success", summary: expect.stringContaining("Task deployment") as string },
    ]);
  });

  test("without run: the following steps are the job, and post tells that one failed", async () => {
    const { sent } = await answerOf(
      `- uses: ${ACTION}@v1\n  with: { ${inputs} }\n- run: echo "message=no luck" >> ` +
        `"$CLOUD_AUTOMATION_OUTPUT"; exit 1`,
    );
    expect(sent.at(-1)).toMatchObject({
      type: "sh.keptn.event.deployment.finished",
      data: {
        status: "succeeded",
        result: "fail",
        message: expect.stringContaining("no luck") as string,
      },
    });
  });

  test("a step before it fails: pre has noted the event, post answers errored", async () => {
    const { sent } = await answerOf(
      `- run: exit 1\n- uses: ${ACTION}@v1\n  with: { ${inputs}, run: echo never }`,
    );
    expect(sent.at(-1)).toMatchObject({
      type: "sh.keptn.event.deployment.finished",
      data: { status: "errored", result: "fail" },
    });
  });
});
