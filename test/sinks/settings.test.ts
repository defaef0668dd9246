import { secretInputs } from "../../src/config/inputs";
import { readSinks } from "../../src/sinks/settings";

const LIST = `
- kind: dynatrace-sdlc
  url: https://abc12345.live.dynatrace.com
  token: dt0c01.ST2EY72KQINMH574WMNVI7YN.G3DFPBEJYMODIDAEX454M7YWBUVEFOWKPRVMWFASS64NFH52PX6BNDVFFM572RZM
- { kind: cloudevents, url: "http://127.0.0.1:8080/in", token: "second-token" }
- kind: cdevents
  url: https://events.example/cd
`;

test("a list of kind, address and token; a server's address gets the path of its kind", () => {
  expect(
    readSinks(LIST).map(({ kind, url, token }) => [kind, url.href, token?.slice(0, 8)]),
  ).toEqual([
    [
      "dynatrace-sdlc",
      "https://abc12345.live.dynatrace.com/platform/ingest/v1/events.sdlc",
      "dt0c01.S",
    ],
    ["cloudevents", "http://127.0.0.1:8080/in", "second-t"],
    ["cdevents", "https://events.example/cd", undefined],
  ]);
});

test("its tokens are secret before anything is read", () => {
  expect(secretInputs({ "INPUT_EVENT-SINKS": LIST })).toEqual([
    expect.stringMatching(/^dt0c01\..{80,}M$/),
    "second-token",
  ]);
});

test.each([
  ["a text", "event-sinks: expected a list"],
  ["- [", "event-sinks: expected a list as YAML."],
  ["- text", "event-sinks[0]: expected kind, url and token"],
  ["- kind: cdevent\n  url: https://x.example", "Did you mean cdevents?"],
  ["- kind: cdevents", "event-sinks[0].url: expected an address that begins with https://."],
  ["- kind: cdevents\n  url: http://x.example", "http:// carries the token in clear"],
  ["- kind: cdevents\n  url: https://x.example/?token=1", "Give the token as token."],
  ["- kind: cdevents\n  url: https://me:pw@x.example/", "Give the token as token."],
  ["- kind: cdevents\n  url: https://x.example\n  token: 'a b'", "event-sinks[0].token"],
  [
    "- kind: cdevents\n  url: https://x.example\n  secret: a",
    "event-sinks[0].secret: is not known",
  ],
  ["- kind: cdevents\n  url: https://x.example\n".repeat(11), "at most 10"],
  ["- *anchor", "aliases (*name) are not taken"],
  ["- {<<: *anchor}", "aliases (*name) are not taken"],
])("%j is refused", (text, message) => {
  expect(() => readSinks(text)).toThrow(message);
});

test.each([
  "- cdevents https://x.example s3cret-token",
  "- kind: cdevents https://x.example s3cret-token",
  "- s3cret-token: https://x.example",
  "- kind: s3cret-token",
])("%j is refused without a word of what may be a token", (text) => {
  expect(() => readSinks(text)).toThrow("event-sinks[0]");
  expect(() => readSinks(text)).not.toThrow(/s3cret/);
});

test("nothing that is no token becomes a mask", () => {
  const lists = [
    "- token: null",
    "- token: >-\n    s3cret",
    '- token: ""',
    "- token : s3cret-token",
  ];
  expect(lists.map((text) => secretInputs({ "INPUT_EVENT-SINKS": text }))).toEqual([
    [],
    [],
    [],
    ["s3cret-token"],
  ]);
});
