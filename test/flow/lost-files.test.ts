import { actionRun, idsOf, runWhole, scene, sentBy, webhookStarted } from "../support/flow";

// A file that the action made and that is gone is never an empty report.

const lost: Record<string, string> = {
  "removes the file": "rm $CLOUD_AUTOMATION_OUTPUT",
  "removes the folder it lies in": "rm -rf $(dirname $CLOUD_AUTOMATION_OUTPUT)",
  "removes everything in RUNNER_TEMP, where the runner's own files lie, too":
    "rm -rf $RUNNER_TEMP/*",
  "removes RUNNER_TEMP": "rm -rf $RUNNER_TEMP",
  "replaces it by a folder": "rm $CLOUD_AUTOMATION_OUTPUT; mkdir $CLOUD_AUTOMATION_OUTPUT",
  "replaces it by a link to nowhere":
    "rm $CLOUD_AUTOMATION_OUTPUT; ln -s /nowhere/at/all $CLOUD_AUTOMATION_OUTPUT",
};

for (const [name, script] of Object.entries(lost)) {
  scene(
    `a script that ${name} after it reported fail: errored, and said`,
    async ({ plane, event }) => {
      webhookStarted(plane, event);
      const { main, post } = await runWhole(
        actionRun(plane, idsOf(event), {
          run: `echo result=fail >> $CLOUD_AUTOMATION_OUTPUT\n${script}`,
        }),
      );
      expect([main.exitCode, post.exitCode]).toEqual([1, 0]);
      expect(main.stdout).not.toContain("CA-901");
      expect(sentBy(plane, event)).toMatchObject([
        {
          data: {
            status: "errored",
            result: "fail",
            message: expect.stringMatching(
              /CLOUD_AUTOMATION_OUTPUT (?:is gone|is no longer a plain file)/,
            ) as string,
          },
        },
      ]);
    },
  );
}

scene("own steps that remove it: post says so", async ({ plane, event }) => {
  webhookStarted(plane, event);
  const step = actionRun(plane, idsOf(event));
  await step.run("pre");
  await step.run("main");
  const { rmSync } = await import("node:fs");
  rmSync(step.variables["CLOUD_AUTOMATION_OUTPUT"] ?? "");
  await step.run("post", "success");
  expect(sentBy(plane, event)).toMatchObject([
    {
      data: {
        status: "errored",
        message: expect.stringContaining("CLOUD_AUTOMATION_OUTPUT is gone") as string,
      },
    },
  ]);
});

scene(
  "a script that begins the file anew or removes the event's file has reported",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    await runWhole(
      actionRun(plane, idsOf(event), {
        run:
          "echo result=fail >> $CLOUD_AUTOMATION_OUTPUT\nrm " +
          "$CLOUD_AUTOMATION_EVENT\necho result=warning > $CLOUD_AUTOMATION_OUTPUT",
      }),
    );
    expect(sentBy(plane, event)).toMatchObject([
      { data: { status: "succeeded", result: "warning" } },
    ]);
  },
);

const habits: readonly [shell: string, script: string][] = [
  ["bash", "echo image=a >> $GITHUB_OUTPUT"],
  ["sh", "echo image=a >> $GITHUB_OUTPUT"],
  ["python3 {0}", "import os\nopen(os.environ['GITHUB_OUTPUT'], 'a')"],
  ["node {0}", "require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'image=a')"],
];
for (const [shell, script] of habits) {
  scene(
    `a report in $GITHUB_OUTPUT by ${shell} is told where it belongs`,
    async ({ plane, event }) => {
      webhookStarted(plane, event);
      await runWhole(actionRun(plane, idsOf(event), { run: script, inputs: { shell } }));
      expect(sentBy(plane, event)).toMatchObject([
        {
          data: {
            result: "fail",
            message: expect.stringContaining(
              "report in the file $CLOUD_AUTOMATION_OUTPUT",
            ) as string,
          },
        },
      ]);
    },
  );
}
