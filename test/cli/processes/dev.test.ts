import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { Message } from "../../../cli/dev/messages";
import { cli } from "../process";

interface Addresses {
  readonly page: string;
  readonly project: string;
  readonly controlPlane: { readonly url: string; readonly token: string };
}

/** Messages of the page until one fits. */
async function happened(page: string, fits: (message: Message) => boolean): Promise<Message> {
  const stop = new AbortController();
  const { body } = await fetch(new URL("/happenings", page), { signal: stop.signal });
  let text = "";
  for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
    const parts = (text + chunk).split("\n\n");
    text = parts.pop() ?? "";
    const messages = parts.flatMap((part) => {
      const line = part.split("\n").find((candidate) => candidate.startsWith("data: "));
      return line === undefined ? [] : [JSON.parse(line.slice("data: ".length)) as Message];
    });
    const found = messages.find(fits);
    if (found === undefined) continue;
    stop.abort();
    return found;
  }
  throw new Error("The page was told no more.");
}

test("others call its API, runs answer with the bundled action, Ctrl-C ends all of it", async () => {
  let isSeen = false;
  let told: Message | undefined;
  const look = async ({ page, project, controlPlane }: Addresses): Promise<void> => {
    expect(project).toBe("slo-demo");
    const response = await fetch(`${controlPlane.url}/api/v1/event`, {
      method: "POST",
      headers: { "x-token": controlPlane.token, "content-type": "application/json" },
      body: JSON.stringify({
        type: "sh.keptn.event.production.getslo.triggered",
        specversion: "1.0",
        source: "another system",
        data: { project, stage: "production", service: "casdemoapp" },
      }),
    });
    expect(response.status).toBe(200);
    told = await happened(
      page,
      (message) => message.kind === "run" && message.status === "completed",
    );
  };
  const ended = await cli(["dev", "slo-demo", "--port", "0", "--json"], (soFar, child) => {
    if (isSeen || !soFar.includes("\n")) return;
    isSeen = true;
    void look(JSON.parse(soFar) as Addresses).finally(() => child.kill("SIGINT"));
  });
  expect(told).toMatchObject({ kind: "run", conclusion: "success" });
  expect(ended).toMatchObject({ exitCode: 130, leftOver: [] });
  expect(ended.stderr).toContain("everything that was started has ended");
});

test.each([
  [["dev", "relaese-demo"], "Did you mean release-demo?"],
  [["dev", "--port", "70000"], "--port 70000: expected a number from 0 to 65534."],
  [["dev", "slo-demo", "other"], "dev takes one project or folder, found also other."],
])("%j is not understood", async (args, reason) => {
  const { exitCode, stderr } = await cli(args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(reason);
});

test("a port that is in use is named, and nothing is left running", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  try {
    const ended = await cli(["dev", "slo-demo", "--port", String(port)]);
    expect(ended).toMatchObject({ exitCode: 1, leftOver: [] });
    // The one after it may be in use, too, and is looked at first.
    expect(ended.stderr).toMatch(/^The port \d+ is in use\. Give two free ones/m);
  } finally {
    other.close();
  }
});
