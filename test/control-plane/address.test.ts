import { apiBase } from "../../src/control-plane/address";

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
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080/api"],
  ["https://abc12345.cloudautomation.live.dynatrace.com", "https://abc12345.cloudautomation.live.dynatrace.com/api"],
])("%j means %s", (given, base) => {
  expect(apiBase(given)).toBe(base);
});

test.each([
  ["dt0c01.ABCDEFGH.IJKLMNOP", "control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped."],
  ["ftp://keptn.example.org", 'control-plane-url: expected https:// (or http://), found "ftp:".'],
  ["https://user:pass@keptn.example.org", "control-plane-url: leave user name and password out of the address"],
  ["https://", 'control-plane-url: expected an address such as https://keptn.example.com, found "https://".'],
])("%j is refused", (given, message) => {
  expect(() => apiBase(given)).toThrow(message);
});
