import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { actionRun, idsOf, kinds, runWhole, scene, sentBy, webhookStarted } from "../support/flow";

scene("through a proxy, https asks it for a tunnel", async ({ plane, event }) => {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  try {
    const step = actionRun(plane, idsOf(event), {
      run: "true",
      inputs: { "control-plane-url": "https://keptn.example.org", "delivery-timeout-seconds": "1" },
      environment: { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
    });
    const main = await step.run("main");
    expect(main.exitCode).toBe(1);
    expect(asked[0]).toBe("keptn.example.org:443");
    expect(main.stdout).toMatch(/::error::The task could not be read, so nothing was run/);
  } finally {
    proxy.closeAllConnections();
    await new Promise((done) => proxy.close(done));
  }
});

scene(
  "OAuth: the access token is fetched once, used for reading and sending, and masked",
  async ({ plane, event }) => {
    const forms: string[] = [];
    const sso = createServer((request, response) => {
      let body = "";
      request
        .on("data", (chunk: Buffer) => (body += chunk.toString()))
        .on("end", () => {
          forms.push(body);
          response.setHeader("content-type", "application/json").end(
            JSON.stringify({
              access_token: "access-token-123",
              expires_in: 300,
              token_type: "Bearer",
            }),
          );
        });
    });
    await new Promise<void>((done) => sso.listen(0, "127.0.0.1", done));
    try {
      webhookStarted(plane, event);
      const step = actionRun(plane, idsOf(event), {
        run: "true",
        inputs: {
          "control-plane-token": "",
          "oauth-client-id": "dt0s02.CLIENT",
          "oauth-client-secret": "client-secret-456",
          "oauth-scope": "cloudautomation:events:write cloudautomation:events:read",
          "oauth-resource": "urn:dtaccount:1",
          "oauth-token-url": `http://127.0.0.1:${(sso.address() as AddressInfo).port}/sso/oauth2/token`,
        },
      });
      const { main } = await runWhole(step);
      expect(main.exitCode).toBe(0);
      expect(forms).toEqual([
        "grant_type=client_credentials&client_id=dt0s02.CLIENT&client_secret=client-secret-456&scope=cloudautomation%3Aevents%3Awrite+cloudautomation%3Aevents%3Aread&resource=urn%3Adtaccount%3A1",
      ]);
      expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
      expect(main.stdout).toContain("::add-mask::client-secret-456");
      expect(main.stdout).toContain("::add-mask::access-token-123");
      expect(main.stdout.replace(/::add-mask::.*/g, "")).not.toMatch(
        /client-secret-456|access-token-123/,
      );
    } finally {
      sso.closeAllConnections();
      await new Promise((done) => sso.close(done));
    }
  },
  { bearerTokens: ["access-token-123"] },
);

scene(
  "a redirect is not followed, since it would carry the token elsewhere",
  async ({ plane, event }) => {
    plane.faults.add({
      effect: { kind: "answer", status: 302, headers: { location: "https://evil.example/" } },
    });
    const main = await actionRun(plane, idsOf(event), { run: "true" }).run("main");
    expect(main.stdout).toMatch(
      /::error::.*HTTP 302: redirects are not followed, give the final address as control-plane-url/,
    );
  },
);

scene(
  "progress is told if asked, and a control plane that refuses it changes nothing",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const refused = plane.faults.add({
      method: "POST",
      event: (sent) => sent.type.endsWith("status.changed"),
      effect: {
        kind: "answer",
        status: 400,
        body: { code: 400, message: "unknown event type action: changed" },
      },
    });
    const { main } = await runWhole(
      actionRun(plane, idsOf(event), { run: "sleep 0.5", inputs: { progress: "true" } }),
    );
    expect(refused.hits).toBe(1);
    expect(main.exitCode).toBe(0);
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
  },
);
