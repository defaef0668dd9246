import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { actionRun, idsOf, runWhole, scene, sentBy, webhookStarted } from "../support/flow";

/** Under a name that does not say what it is, as people give credentials to recipes. */
const CREDENTIAL = "abcd-efgh-ijkl-mnop";
const HOOK_PATH = "/services/T0000/B0000/abcdefXYZabcdefXYZ";

type Answer = (request: { readonly url: string; readonly authorization: string }) => {
  readonly status: number;
  readonly body: string;
};

async function withService(answer: Answer, body: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const { status, body: text } = answer({
      url: request.url ?? "",
      authorization: request.headers.authorization ?? "",
    });
    request
      .resume()
      .on("end", () =>
        response.writeHead(status, { "content-type": "application/json" }).end(text),
      );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

scene(
  "a service that repeats the credential of a header: it is in no event, output, summary or log",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    await withService(
      ({ authorization }) => ({
        status: 201,
        body: JSON.stringify({
          id: 7,
          said: `you are ${authorization}`,
          link: `https://tickets.example.com/${authorization.slice(7)}/7`,
        }),
      }),
      async (url) => {
        const recipe =
          `http:\n  request:\n    url: ${url}/tickets\n    headers: { ` +
          `Authorization: 'Bearer \${{ env.TRACKER }}' }\n    fields: { ` +
          "ticketNumber: /id, said: /said, ticketUrl: /link }";
        const step = actionRun(plane, idsOf(event), {
          inputs: { job: "incident.open", with: recipe },
          environment: { TRACKER: CREDENTIAL },
        });
        const { main, post } = await runWhole(step);
        expect(step.outputs).toMatchObject({ status: "succeeded", result: "pass" });
        const [finished] = sentBy(plane, event);
        expect(finished?.data).toMatchObject({
          deployment: { ticketNumber: "7", said: "you are Bearer ***" },
        });
        for (const read of [
          JSON.stringify(sentBy(plane, event)),
          JSON.stringify(step.outputs),
          step.summary,
          main.stdout,
          main.stderr,
          post.stdout,
        ])
          expect(read).not.toContain(CREDENTIAL);
      },
    );
  },
);

scene(
  "a service that repeats the path of a webhook: the path is as secret as the address",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    await withService(
      ({ url }) => ({
        status: 404,
        body: JSON.stringify({ message: `Cannot POST ${url}, not even ${url.split("/").at(-1)}` }),
      }),
      async (url) => {
        const step = actionRun(plane, idsOf(event), {
          inputs: {
            job: "notify.send",
            with: "channel: http\nhttp:\n  request: { url: '${{ env.CHAT }}', body: { text: hello } }",
          },
          environment: { CHAT: url + HOOK_PATH },
        });
        const { main, post } = await runWhole(step);
        expect(step.outputs).toMatchObject({ status: "errored" });
        expect(JSON.stringify(sentBy(plane, event))).toContain("Cannot POST ***, not even ***");
        for (const read of [
          JSON.stringify(sentBy(plane, event)),
          JSON.stringify(step.outputs),
          step.summary,
          main.stdout,
          main.stderr,
          post.stdout,
        ])
          expect(read).not.toMatch(/B0000|abcdefXYZ/);
      },
    );
  },
);
