import { apiBase } from "../../src/keptn/address";

test.each([
  ["https://keptn.example.org", "https://keptn.example.org/api"],
  ["keptn.example.org", "https://keptn.example.org/api"],
  ["https://keptn.example.org/", "https://keptn.example.org/api"],
  [" https://keptn.example.org/api/ \n", "https://keptn.example.org/api"],
  ["https://keptn.example.org/api/v1/event", "https://keptn.example.org/api"],
  ["https://keptn.example.org/api/v1", "https://keptn.example.org/api"],
  ["https://example.org/keptn", "https://example.org/keptn/api"],
  ["https://example.org/keptn/api/v1/event", "https://example.org/keptn/api"],
  ["https://keptn.example.org/bridge/project/shop/sequence?x=1", "https://keptn.example.org/api"],
  ["https://example.org/keptn/bridge", "https://example.org/keptn/api"],
  ["https://keptn.example.org/bridge/dashboard", "https://keptn.example.org/api"],
  [
    "https://keptn.example.org/bridge/project/shop/sequence/0f5e1f5a/stage/dev#events",
    "https://keptn.example.org/api",
  ],
  ["keptn.example.org:8443/Bridge/", "https://keptn.example.org:8443/api"],
  ["https://example.org/keptn/bridge/evaluation/0f5e1f5a", "https://example.org/keptn/api"],
  ["https://keptn.example.org/api/swagger-ui/", "https://keptn.example.org/api"],
  [
    "https://keptn.example.org/api/swagger-ui/index.html?urls.primaryName=controlPlane#/Events/post",
    "https://keptn.example.org/api",
  ],
  ["https://keptn.example.org/swagger-ui/", "https://keptn.example.org/api"],
  ["https://example.org/keptn/api/swagger-ui/#/Event", "https://example.org/keptn/api"],
  ["https://keptn.example.org/api/v1/metadata", "https://keptn.example.org/api"],
  ["https://keptn.example.org/api/v1/auth/", "https://keptn.example.org/api"],
  [
    "https://keptn.example.org/api/controlPlane/v1/sequence/shop?pageSize=1",
    "https://keptn.example.org/api",
  ],
  [
    "https://keptn.example.org/api/mongodb-datastore/event?project=shop",
    "https://keptn.example.org/api",
  ],
  [
    "https://keptn.example.org/api/resource-service/v1/project/shop",
    "https://keptn.example.org/api",
  ],
  ["https://keptn.example.org/api#/", "https://keptn.example.org/api"],
  ["https://keptn.example.org/API", "https://keptn.example.org/api"],
  ['"https://keptn.example.org/api"', "https://keptn.example.org/api"],
  ["<https://keptn.example.org>", "https://keptn.example.org/api"],
  ["//keptn.example.org/bridge", "https://keptn.example.org/api"],
  [
    "https://abc12345.cloudautomation.live.dynatrace.com/bridge/project/shop",
    "https://abc12345.cloudautomation.live.dynatrace.com/api",
  ],
  ["https://example.org/api/keptn/api", "https://example.org/api/keptn/api"],
  ["https://example.org/bridges", "https://example.org/bridges/api"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080/api"],
  [
    "https://abc12345.cloudautomation.live.dynatrace.com",
    "https://abc12345.cloudautomation.live.dynatrace.com/api",
  ],
])("%j means %s", (given, base) => {
  expect(apiBase(given)).toBe(base);
});

test.each([
  [
    "dt0c01.ABCDEFGH.IJKLMNOP",
    "control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.",
  ],
  ["ftp://keptn.example.org", 'control-plane-url: expected https:// (or http://), found "ftp:".'],
  [
    "https://user:pass@keptn.example.org",
    "control-plane-url: leave user name and password out of the address",
  ],
  [
    "https://abc12345.live.dynatrace.com/#dashboards",
    "give https://abc12345.cloudautomation.live.dynatrace.com.",
  ],
  [
    "https://abc12345.apps.dynatrace.com/ui",
    "give https://abc12345.cloudautomation.live.dynatrace.com.",
  ],
  ["https://https://keptn.example.org", "control-plane-url: https:// stands in it twice"],
  ["https://github.com/keptn/keptn", "control-plane-url: github.com is no control plane"],
  [
    "https://",
    'control-plane-url: expected an address such as https://keptn.example.com, found "https://".',
  ],
])("%j is refused", (given, message) => {
  expect(() => apiBase(given)).toThrow(message);
});
