import { allowedAddress, keyOf, secretsIn } from "../../src/callback/address";
import { bodyOf } from "../../src/callback/answer";
import { CALLBACK_CAN } from "../../src/callback/client";
import { readCallback } from "../../src/callback/intake";
import { seal, unseal } from "../../src/callback/memo";
import type { PresetName } from "../../src/callback/presets";
import { PRESETS } from "../../src/callback/presets";
import { readCallbackSettings } from "../../src/callback/settings";
import { canonical, isSignature, signatureOf } from "../../src/callback/signature";
import { answerOf } from "../../src/domain/events/answer";
import type { OutgoingEvent } from "../../src/domain/events/events";
import { getOwn, isJsonObject } from "../../src/domain/text/json";
import { Keptn, KEPTN_CAN } from "../../src/keptn/client";
import type { Start } from "../../src/task/adapter";

const NAMES = Object.keys(PRESETS) as PresetName[];
const SOURCE = "https://github.com/octo/demo/actions/runs/7/attempts/2";

const finished = (status: string, result: string): OutgoingEvent => ({
  type: "sh.keptn.event.deploy.finished",
  source: SOURCE,
  shkeptncontext: "",
  triggeredid: "t-1",
  data: { status, result, message: "said", deploy: { where: "there" }, labels: { a: "b" } },
  json: {},
  isCut: false,
});

describe("what is sent", () => {
  test("the answer holds status, result, message, data, labels and the run", () => {
    expect(answerOf(finished("succeeded", "pass"))).toEqual({
      version: "1",
      id: "t-1",
      task: "deploy",
      status: "succeeded",
      result: "pass",
      message: "said",
      data: { where: "there" },
      labels: { a: "b" },
      run: { id: 7, attempt: 2, url: SOURCE },
    });
  });

  test.each(NAMES)("%s tells errored from fail", (name) => {
    const body = (status: string) =>
      JSON.stringify(bodyOf(answerOf(finished(status, "fail")), PRESETS[name]));
    const strip = (text: string) => text.replaceAll(/"(succeeded|errored)"/g, "");
    expect(body("errored")).not.toBe(body("succeeded"));
    // An envelope says it outside of the answer, too.
    if (!("succeeded" in PRESETS[name].body) || typeof PRESETS[name].body.succeeded === "string")
      return;
    expect(strip(body("errored"))).not.toBe(strip(body("succeeded")));
  });

  test("Azure Data Factory is told a failure of the activity, and Cortex one of the block", () => {
    const errored = answerOf(finished("errored", "fail"));
    expect(bodyOf(errored, PRESETS["azure-data-factory"])).toMatchObject({
      StatusCode: "500",
      Error: { Message: "said" },
      Output: { status: "errored" },
    });
    expect(bodyOf(errored, PRESETS.cortex)).toMatchObject({ status: "FAILED", message: "said" });
  });
});

describe("an address", () => {
  const hosts = ["n8n.example.com", "10.0.0.7:8443", "*.flows.example.com", "127.0.0.1:5678"];

  test.each([
    "https://n8n.example.com/x",
    "https://N8N.example.com:443/x",
    "https://10.0.0.7:8443/",
    "https://a.b.flows.example.com/",
    "http://127.0.0.1:5678/x",
  ])("%s is called", (text) => {
    expect(allowedAddress(text, "callback.url", { hosts }).href).toBe(new URL(text).href);
  });

  test.each([
    "https://n8n.example.com.evil.org/x?signature=s3cret",
    "https://n8n.example.com@evil.org/s3cret",
    "https://flows.example.com/s3cret",
    "https://n8n.example.com:8443/s3cret",
    "http://n8n.example.com/s3cret",
    "http://localhost:5678/s3cret",
    "file:///s3cret",
    "s3cret",
    "https://evilflows.example.com/s3cret",
  ])("%s is not, and only its host is told", (text) => {
    const refuse = () => allowedAddress(text, "callback.url", { hosts });
    expect(refuse).toThrow(/^callback\.url: /);
    expect(refuse).not.toThrow(/s3cret/);
  });

  test("the key is the same for every signature, and hides the address", () => {
    const url = "https://n8n.example.com/webhook-waiting/7";
    expect(keyOf(`${url}?signature=a`)).toBe(keyOf(`${url}?signature=b`));
    expect(keyOf(`${url}?signature=a`)).not.toBe(keyOf(`${url.replace("7", "8")}?signature=a`));
    expect(keyOf(url)).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(["*.", "*.com", "*", "https://n8n.example.com", "n8n.example.com#x", "a@b.example"])(
    "%s is no host for the list",
    (host) => {
      const read = () =>
        readCallbackSettings({ "INPUT_CALLBACK-HOSTS": `n8n.example.com ${host}` });
      expect(read).toThrow(/^callback-hosts: /);
    },
  );

  test.each(["https://n8n.example.com/", "https://n8n.example.com/?token=pass", "pass", "/"])(
    "%s makes no mask of an ordinary word",
    (text) => {
      for (const secret of secretsIn(text)) expect(secret.length).toBeGreaterThan(7);
    },
  );

  test("a random value of its query is masked by itself, whatever it is called", () => {
    expect(secretsIn("https://x.example/cb?k=9f86d081884c7d659a2f")).toContain(
      "9f86d081884c7d659a2f",
    );
  });

  test("its signature is masked by itself, and names of people's own are not", () => {
    const secrets = secretsIn(
      "https://n8n.example.com/webhook-waiting/7/deploy?signature=abc123def",
    );
    expect(secrets).toContain("abc123def");
    expect(secrets).not.toContain("deploy");
  });
});

test.each(["whsec_", "whsec_!!!!", "whsec_QQ=="])("%s signs nothing", (secret) => {
  expect(() => readCallbackSettings({ "INPUT_CALLBACK-SECRET": secret })).toThrow(
    /^callback-secret: behind whsec_ /,
  );
});

describe("what a run puts down", () => {
  const memo = {
    task: {
      ...call("n8n", { resumeUrl: "https://n8n.example.com/7" }).dispatch.reference,
      keptnContext: "",
      stage: "",
      service: "",
    },
    target: { url: "https://n8n.example.com/7" },
  };

  test("opens with the same secret for the same run", () => {
    const sealed = seal(memo, "secret", "octo/demo/7");
    expect(unseal(sealed, "secret", "octo/demo/7")).toEqual(memo);
    expect(sealed).not.toContain("n8n");
  });

  test("opens for no other run, with no other secret, and not when it was changed", () => {
    const sealed = seal(memo, "secret", "octo/demo/7");
    expect(unseal(sealed, "secret", "octo/demo/8")).toBeUndefined();
    expect(unseal(sealed, "another", "octo/demo/7")).toBeUndefined();
    for (const at of [10, 30, sealed.length - 4]) {
      const other = sealed[at] === "A" ? "B" : "A";
      expect(
        unseal(sealed.slice(0, at) + other + sealed.slice(at + 1), "secret", "octo/demo/7"),
      ).toBeUndefined();
    }
    expect(unseal("v1.", "secret", "octo/demo/7")).toBeUndefined();
  });
});

describe("a payload", () => {
  const url = "https://n8n.example.com/webhook-waiting/7?signature=s3cretsignature";

  test.each<[PresetName, object]>([
    ["generic", { callback: { url } }],
    ["n8n", { resumeUrl: url }],
    ["trigger-dev", { callback: { url } }],
    ["cortex", { callback: { url } }],
    ["google-workflows", { callback: { url } }],
    ["azure-data-factory", { callBackUri: url }],
  ])("of %s becomes a task, and its event holds no address", (name, payload) => {
    const { dispatch, target } = call(name, { ...payload, version: "1.2.3" });
    expect(target.url).toBe(url);
    expect(dispatch).toMatchObject({
      isAddressed: true,
      reference: { name: "deploy", kind: "triggered", id: keyOf(url), project: "n8n.example.com" },
      event: { data: { inputs: { version: "1.2.3" } } },
    });
    expect(JSON.stringify(dispatch)).not.toContain("s3cret");
  });

  test("a callback among the inputs of a dispatch by hand is JSON", () => {
    expect(call("generic", { callback: JSON.stringify({ url }) }).target.url).toBe(url);
  });

  test("whose task or id is wrong names its address all the same, so that it is answered", () => {
    const { dispatch } = call("n8n", { resumeUrl: url, task: "../x", id: "a b" });
    expect(dispatch.complaint).toMatchObject({ isMoot: false });
    expect(dispatch.reference).toMatchObject({ name: "deploy", id: keyOf(url) });
  });

  test.each([null, [], "{", 7, { __proto__: null, resumeUrl: { toString: "x" } }])(
    "that is %p is refused by its shape, without a value",
    (payload) => {
      expect(() => call("n8n", payload)).toThrow(/^inputs/);
    },
  );

  test("is believed with its signature only, where a secret is given", () => {
    const payload = { task: "deploy", callback: { url }, inputs: { b: 1, a: [true, null] } };
    const signature = signatureOf("secret", canonical(payload));
    expect(call("generic", { signature, ...payload }, "secret").target.url).toBe(url);
    for (const other of [undefined, "v1,AAAA", signatureOf("another", canonical(payload))])
      expect(() =>
        call("generic", { ...payload, ...(other && { signature: other }) }, "secret"),
      ).toThrow(/signature/);
    expect(() => call("generic", { ...payload, task: "other", signature }, "secret")).toThrow(
      /does not fit/,
    );
  });

  test("is signed over the same text whatever the order of its fields", () => {
    expect(canonical({ b: 1, a: { d: [2, "ä"], c: null } })).toBe(
      '{"a":{"c":null,"d":[2,"ä"]},"b":1}',
    );
    expect(isSignature(`v1,x ${signatureOf("k", "t")}`, "k", "t")).toBe(true);
  });
});

test("what a control plane says it can do is what it has", () => {
  const methods = {
    find: "find",
    counts: "counts",
    look: "hasArrived",
    abort: "isAborted",
  } as const;
  for (const [capability, method] of Object.entries(methods))
    expect([capability, method in Keptn.prototype]).toEqual([
      capability,
      getOwn(KEPTN_CAN, capability),
    ]);
  expect(Object.values(CALLBACK_CAN).filter(Boolean)).toHaveLength(1);
  expect(isJsonObject(CALLBACK_CAN)).toBe(true);
});

function call(name: PresetName, payload: unknown, secret?: string) {
  const start: Start = { origin: "inputs", payload, workflow: "deploy" };
  return readCallback(start, { name, preset: PRESETS[name], hosts: [], secret, token: undefined });
}
