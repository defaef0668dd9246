import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withWorld } from "../../trigger/support";
import { cli } from "../process";
import { withFiles } from "../terminal";

const DELIVERY = "--project shop --stage dev --service carts --sequence delivery".split(" ");

/** How the control plane is reached by a program that has no variables. */
function reached<T>(
  plane: { readonly url: string; readonly token: string },
  body: (access: readonly string[]) => Promise<T>,
): Promise<T> {
  return withFiles({ token: plane.token }, (pathOf) =>
    body(["--control-plane-url", plane.url, "--token-file", pathOf("token")]),
  );
}

test("trigger, as a user starts it: the story, the verdict as exit code, nothing left", () =>
  withWorld(
    ({ plane }) =>
      reached(plane, async (access) => {
        const ended = await cli(["trigger", ...DELIVERY, ...access]);
        expect(ended).toMatchObject({ exitCode: 1, stderr: "", leftOver: [] });
        expect(ended.stdout).toContain("dev: deployment finished: fail by some-tool – too slow");
        expect(ended.stdout).toContain("failed in dev at deployment: too slow.");
      }),
    () => ({ status: "succeeded", result: "fail", message: "too slow" }),
  ));

test("Ctrl-C ends trigger and not the sequence, which status then shows", () =>
  withWorld(
    ({ plane }) =>
      reached(plane, async (access) => {
        const stopped = await cli(["trigger", ...DELIVERY, ...access], (soFar, child) => {
          if (soFar.includes("deployment triggered")) child.kill("SIGINT");
        });
        expect(stopped.exitCode).toBe(130);
        expect(stopped.stdout).toContain("goes on.");
        const status = await cli(["status", ...access, "--json"]);
        expect(status).toMatchObject({ exitCode: 0, stderr: "" });
        expect(JSON.parse(status.stdout)).toMatchObject({
          tasks: [{ task: "deployment", note: "nobody has started it" }],
        });
      }),
    () => undefined,
  ));

test("trigger without a word to say what, and without a terminal: exit code 2", () =>
  reached({ url: "http://127.0.0.1:9", token: "some-token" }, async (access) => {
    const ended = await cli(["trigger", ...access]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ended.stderr).toContain("What shall be started?");
  }));

test.each(["catalogue", "recipe"])("schema %s prints the file of this repository", async (name) => {
  const file = join(__dirname, `../../../schema/${name}.schema.json`);
  const { exitCode, stdout } = await cli(["schema", name]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(file, "utf8")));
});

test("replay, as a user starts it: nothing is run, nothing is left", () => {
  const event = {
    type: "sh.keptn.event.deployment.triggered",
    id: "4f0f7a51-7d4c-4a6c-9d0f-6b2f5f1f0a11",
    shkeptncontext: "0f5e1f5a-4d0b-4a39-9a38-0a3f6f5b9c11",
    data: { project: "shop", stage: "dev", service: "carts" },
  };
  return withFiles({ "event.json": JSON.stringify(event) }, async (pathOf) => {
    const work = ["--run", "touch was-run", "--tasks", "deployment"];
    const ended = await cli(["replay", pathOf("event.json"), ...work, "--json"]);
    expect(ended).toMatchObject({ exitCode: 0, stderr: "", leftOver: [] });
    expect(JSON.parse(ended.stdout)).toMatchObject({
      ended: "answered",
      isOpen: false,
      finished: { triggeredid: event.id, data: { status: "succeeded", result: "pass" } },
    });
  });
});

test("what a complaint quotes cannot reach the terminal as an escape sequence", () => {
  const lines = ["a", "b"].map((id) =>
    JSON.stringify({ type: "sh.keptn.event.test.triggered", id: `${id}\u001b[2J\u009b31m\u202e` }),
  );
  return withFiles({ "record.jsonl": lines.join("\n") }, async (pathOf) => {
    const ended = await cli(["replay", pathOf("record.jsonl"), "--run", "true"]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ended.stderr).toContain("test (a), test (b).");
    expect(ended.stderr.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
