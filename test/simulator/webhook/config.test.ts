import { findWebhook, readWebhookConfig } from "../../../simulator/webhook";

const file = (webhooks: string, version = "v1beta1"): string =>
  `apiVersion: webhookconfig.keptn.sh/${version}\nkind: Anything\nspec:\n  webhooks:\n${webhooks}`;
const beta = (extra = "", request = "{ url: https://h/x, method: POST }"): string =>
  `    - type: t\n      subscriptionID: s1\n      requests: [ ${request} ]\n${extra}`;

test("the documented v1beta1 example is read", () => {
  const config = readWebhookConfig(
    file(`    - type: sh.keptn.event.deployment.triggered
      subscriptionID: 3f3c1d0e
      sendStarted: true
      sendFinished: false
      envFrom:
        - name: gh_token
          secretRef: { name: github-secret, key: GITHUBTOKEN }
      requests:
        - url: https://api.github.com/repos/octo/demo/dispatches
          method: POST
          headers:
            - { key: Authorization, value: "Bearer {{.env.gh_token}}" }
          payload: |-
            {"event_type":"x"}
`),
  );
  expect(config).toEqual({
    apiVersion: "webhookconfig.keptn.sh/v1beta1",
    webhooks: [
      {
        type: "sh.keptn.event.deployment.triggered",
        subscriptionID: "3f3c1d0e",
        sendStarted: true,
        sendFinished: false,
        envFrom: [{ name: "gh_token", secretName: "github-secret", secretKey: "GITHUBTOKEN" }],
        requests: [
          {
            url: "https://api.github.com/repos/octo/demo/dispatches",
            method: "POST",
            headers: [{ key: "Authorization", value: "Bearer {{.env.gh_token}}" }],
            payload: '{"event_type":"x"}',
            options: "",
          },
        ],
      },
    ],
  });
});

test("v1alpha1 requests are whole command lines", () => {
  const config = readWebhookConfig(
    file(
      "    - type: t\n      subscriptionID: s1\n      requests: [ 'curl https://h' ]\n",
      "v1alpha1",
    ),
  );
  expect(config.webhooks[0]?.requests).toEqual(["curl https://h"]);
});

test("sendStarted defaults to true, sendFinished to false", () => {
  expect(readWebhookConfig(file(beta())).webhooks[0]).toMatchObject({
    sendStarted: true,
    sendFinished: false,
  });
  expect(
    readWebhookConfig(file(beta("      sendStarted: no\n      sendFinished: True\n"))).webhooks[0],
  ).toMatchObject({ sendStarted: false, sendFinished: true });
});

test("one invalid entry makes the whole file unusable", () => {
  expect(() =>
    readWebhookConfig(file(`${beta()}    - type: t\n      subscriptionID: s2\n`)),
  ).toThrow("spec.webhooks[1].requests: expected at least one entry");
});

test("what is required is required", () => {
  expect(() => readWebhookConfig(file(beta(), "v1"))).toThrow('found "webhookconfig.keptn.sh/v1"');
  expect(() => readWebhookConfig(file("    []"))).toThrow(
    "spec.webhooks: expected at least one entry",
  );
  expect(() => readWebhookConfig("")).toThrow("apiVersion: expected");
  expect(() => readWebhookConfig(file(beta().replace("type: t", "type: ''")))).toThrow(
    "spec.webhooks[0].type: expected a text, found nothing",
  );
  expect(() => readWebhookConfig(file(beta().replace("s1", "")))).toThrow(
    "spec.webhooks[0].subscriptionID: expected a text, found nothing",
  );
  expect(() => readWebhookConfig(file(beta("", "{ method: POST }")))).toThrow(
    "requests[0].url: expected a text, found nothing",
  );
  expect(() =>
    readWebhookConfig(file(beta("", "{ url: u, method: GET, headers: [ { key: A } ] }"))),
  ).toThrow("headers[0].value: expected a text, found nothing");
  expect(() => readWebhookConfig(file(beta("", "'curl https://h'")))).toThrow(
    "spec.webhooks[0].requests[0].url: expected a text",
  );
  expect(() => readWebhookConfig(file(beta("      sendStarted: maybe\n")))).toThrow(
    'sendStarted: expected true or false without quotes, found string "maybe"',
  );
});

test("methods are POST, PUT, GET and HEAD in upper case; PATCH and DELETE are refused", () => {
  for (const method of ["POST", "PUT", "GET", "HEAD"])
    expect(
      readWebhookConfig(file(beta("", `{ url: u, method: ${method} }`))).webhooks,
    ).toHaveLength(1);
  for (const method of ["post", "PATCH", "DELETE", "OPTIONS", "''"])
    expect(() => readWebhookConfig(file(beta("", `{ url: u, method: ${method} }`)))).toThrow(
      "expected POST, PUT, GET, HEAD in upper case",
    );
});

test("a template that YAML takes for a mapping makes the file unusable", () => {
  expect(() =>
    readWebhookConfig(file(beta("", "{ url: u, method: POST, payload: {{.id}} }"))),
  ).toThrow();
  expect(() => readWebhookConfig("apiVersion: [")).toThrow("not YAML");
});

test("numbers and unknown keys are no problem", () => {
  const config = readWebhookConfig(file(`${beta("      later: { x: 1 }\n").replace("s1", "42")}`));
  expect(findWebhook(config, "42")?.type).toBe("t");
});

test("the entry is chosen by subscriptionID alone", () => {
  const config = readWebhookConfig(
    file(`${beta()}${beta().replace("s1", "s2").replace("type: t", "type: other")}`),
  );
  expect(findWebhook(config, "s2")?.type).toBe("other");
  expect(findWebhook(config, "s3")).toBeUndefined();
});
