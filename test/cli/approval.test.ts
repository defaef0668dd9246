import { startControlPlane } from "../../simulator";
import type { Approval } from "../../cli/play/approval";
import { Approver } from "../../cli/play/approval";
import { Api } from "../../cli/play/set-up";
import { silentScreen } from "../../cli/screen";

/** What happens to an approval when the person types these lines; `undefined` is the end of the input. */
async function decided(approval: Approval, lines: readonly (string | undefined)[] = [], properties = { pass: "manual" }): Promise<{ finished: unknown[]; asked: string[] }> {
  const plane = await startControlPlane();
  const asked: string[] = [];
  const screen = { ...silentScreen, ask: (question: string) => Promise.resolve(lines[asked.push(question.trim()) - 1]) };
  const approver = new Approver(plane, new Api(plane), screen, approval, new AbortController().signal);
  const handled: Promise<void>[] = [];
  plane.onEvent(({ event }) => void handled.push(approver.handle(event)));
  try {
    plane.createProject({ name: "p", services: ["shop"], shipyard: JSON.stringify({ apiVersion: "spec.keptn.sh/0.2.2", kind: "Shipyard", metadata: { name: "p" }, spec: { stages: [{ name: "production", sequences: [{ name: "s", tasks: [{ name: "approval", properties }] }] }] } }) });
    plane.trigger({ project: "p", stage: "production", sequence: "s", service: "shop", data: { result: "pass" } });
    await Promise.all(handled);
    const finished = plane.events({ type: "sh.keptn.event.approval.finished" }).map(({ event }) => [event.source, (event.data as Record<string, unknown>)["result"], (event.data as Record<string, unknown>)["message"]]);
    expect(approver.isBusy).toBe(false);
    return { finished, asked };
  } finally {
    await plane.close();
  }
}

const BRIDGE = "https://github.com/keptn/keptn/bridge";
const QUESTION = "? Release shop to production? The last stage says pass.";

test.each<[string, readonly (string | undefined)[], string, string]>([
  ["y", ["y"], "pass", "Approved at the prompt"],
  ["YES", [" YES "], "pass", "Approved at the prompt"],
  ["n", ["n"], "fail", "Rejected at the prompt"],
  ["the end of the input", [undefined], "fail", "Rejected at the prompt"],
  ["something else first", ["", "maybe", "no"], "fail", "Rejected at the prompt"],
])("the person answers %s", async (_, lines, result, message) => {
  const { finished, asked } = await decided({ by: "person" }, lines);
  expect(finished).toEqual([[BRIDGE, result, message]]);
  expect(asked).toEqual(lines.map(() => QUESTION));
});

test.each<[Approval, string, string]>([
  [{ by: "option", decision: "approve" }, "pass", "Approved by --approve"],
  [{ by: "option", decision: "reject" }, "fail", "Rejected by --reject"],
  [{ by: "default", decision: "approve" }, "pass", "Approved automatically, because nobody is at a terminal"],
])("nobody is asked with %j", async (approval, result, message) => {
  expect(await decided(approval)).toEqual({ finished: [[BRIDGE, result, message]], asked: [] });
});

test("what the approval-service decides by itself is not answered again", async () => {
  const { finished, asked } = await decided({ by: "person" }, ["n"], { pass: "automatic" });
  expect(finished).toEqual([["approval-service", "pass", undefined]]);
  expect(asked).toEqual([]);
});
