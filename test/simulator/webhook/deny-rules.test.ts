import type { BetaRequest } from "../../../simulator/webhook";
import {
  DEFAULT_DENY_LIST,
  ServicePanicError,
  deniedReason,
  deniedUrlReason,
  denyListWith,
} from "../../../simulator/webhook";

const beta = (url: string, payload = ""): BetaRequest => ({
  url,
  method: "POST",
  headers: [],
  payload,
  options: "",
});
const github = async () => [{ address: "140.82.121.6", names: ["lb.github.com."] }];
const denied = (
  request: BetaRequest | string,
  resolve: Parameters<typeof deniedUrlReason>[2] = github,
) => deniedUrlReason(request, DEFAULT_DENY_LIST, resolve);

test("denied characters anywhere in the rendered command", () => {
  for (const part of ["$", "|", ";", ">", "`", " &", "/var/run"])
    expect(deniedReason(`curl -d 'a${part}b' https://h`)).toBe(
      `curl command contains denied character '${part}'`,
    );
  expect(deniedReason("curl -d 'a&&b' https://h")).toBe(
    "curl command contains denied character '&&'",
  );
  expect(deniedReason("curl -d '$(x)' https://h")).toBe(
    "curl command contains denied character '$'",
  );
});

test("a single & inside a URL query is fine", () => {
  expect(deniedReason("curl https://h/?a=1&b=2")).toBeUndefined();
});

test("everyday victims: problem links, charset lists, arrows", () => {
  for (const text of [
    "https://x/#problems;pid=1",
    "charset=utf-8; a",
    "a -> b",
    "p95 > 200",
    "cost $5",
  ])
    expect(deniedReason(`curl -d '${text}' https://h`)).toMatch(/denied character/);
});

test("denied options as prefix of any argument, data values included", () => {
  for (const option of [
    "-o",
    "--output",
    "-F",
    "--form",
    "-T",
    "--upload-file",
    "-K",
    "--config",
  ]) {
    expect(deniedReason(`curl ${option}x https://h`)).toBe(
      `curl command contains invalid option '${option}'`,
    );
  }
  expect(deniedReason("curl -d '-Fragile' https://h")).toBe(
    "curl command contains invalid option '-F'",
  );
});

test("files behind --data and -d are denied, behind nothing else", () => {
  expect(deniedReason("curl --data @/etc/hosts https://h")).toBe(
    "file uploads using @ in --data is not allowed",
  );
  expect(deniedReason("curl -d '' @/etc/hosts https://h")).toBe(
    "file uploads using @ in --data is not allowed",
  );
  expect(deniedReason("curl --data-binary @/etc/hosts https://h")).toBeUndefined();
});

test("--data as the last argument ends the process", () => {
  expect(() => deniedReason("curl https://h --data")).toThrow(ServicePanicError);
});

test("the first word has to be curl, quotes have to close", () => {
  expect(deniedReason("wget https://h")).toBe("only curl commands are allowed to be executed");
  expect(deniedReason(" curl https://h")).toBe("only curl commands are allowed to be executed");
  expect(deniedReason("curl 'x")).toBe("could not parse curl command");
  expect(deniedReason("")).toBe("no command provided");
});

test("v1alpha1: denied words anywhere in the unrendered command, backslashes removed", async () => {
  expect(
    await denied("curl -d '{}' https://api.github.com/repos/o/kubernetes-foo/dispatches"),
  ).toBe("curl command contains denied URL 'kubernetes'");
  expect(await denied("curl -d 'see localhost' https://h")).toBe(
    "curl command contains denied URL 'localhost'",
  );
  expect(await denied("curl https://l\\oc\\alhost")).toBe(
    "curl command contains denied URL 'localhost'",
  );
  expect(await denied("curl https://x.svc.cluster.local")).toBe(
    "curl command contains denied URL 'svc.cluster.local'",
  );
  expect(await denied("curl https://api.github.com")).toBeUndefined();
});

test("v1beta1: denied words only in the URL", async () => {
  expect(await denied(beta("https://api.github.com/repos/o/kubernetes-foo/dispatches"))).toBe(
    "curl command contains denied URL 'kubernetes'",
  );
  expect(
    await denied(beta("https://api.github.com/x", "localhost and kubernetes")),
  ).toBeUndefined();
});

test("v1beta1: each address and its reverse names are compared by substring", async () => {
  const at =
    (address: string, ...names: string[]) =>
    async () => [{ address, names }];
  expect(await denied(beta("https://h"), at("127.0.0.1"))).toBe(
    "curl command contains denied IP address '127.0.0.1'",
  );
  expect(await denied(beta("https://h"), at("2001:db8::1234"))).toBe(
    "curl command contains denied IP address '::1'",
  );
  expect(await denied(beta("https://h"), at("10.0.0.1", "api.default.svc.cluster.local."))).toBe(
    "curl command url resolves to denied host 'svc.cluster.local'",
  );
});

test("v1beta1: the host has to resolve and cannot be templated, path and query may", async () => {
  const nowhere = async (host: string) => Promise.reject(new Error(`lookup ${host}: no such host`));
  expect(await denied(beta("https://h.invalid/x"), nowhere)).toBe("lookup h.invalid: no such host");
  expect(await denied(beta("https://{{.env.host}}/x"))).toBe(
    'parse "https://{{.env.host}}/x": invalid character "{" in host name',
  );
  expect(await denied(beta("{{.env.url}}"))).toBe("lookup : no such host");
  expect(await denied(beta("https://h/{{.data.project}}?q={{.id}}"))).toBeUndefined();
});

test("the API server's host and ports are denied", async () => {
  const list = denyListWith([], { host: "10.96.0.1", port: "443" });
  expect(await deniedUrlReason(beta("https://10.96.0.1/api"), list, github)).toBe(
    "curl command contains denied URL '10.96.0.1'",
  );
  expect(await deniedUrlReason("curl https://kubernetes.default:443", list, github)).toBe(
    "curl command contains denied URL 'kubernetes.default:443'",
  );
});
