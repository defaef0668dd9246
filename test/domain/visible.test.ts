import { cardContext, cardMarkdown, cardOf, cardText } from "../../src/cards";
import { quote } from "../../src/domain/errors";
import { escapeMarkdown } from "../../src/domain/text/markdown";
import { harmlessAtGitHub, shown, visible } from "../../src/domain/text/visible";
import { titleOf } from "../../src/jobs/ticket/text";

/** Bidi controls, zero-width signs, fillers, variations, tags, and others that nobody sees. */
const HIDDEN = [
  0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e,
  0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2064, 0x2066, 0x2067, 0x2068,
  0x2069, 0x206a, 0x206f, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffa, 0xfffb,
  0x1d173, 0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xe01ef,
].map((code) => String.fromCodePoint(code));
/** Ours keeps words apart; GitHub and others show nothing of it. */
const OURS = "\u200b";
const image = HIDDEN.map((sign, i) => `a${i}${sign}b`).join("/");

const outlets: Readonly<Record<string, (text: string) => string>> = {
  Markdown: escapeMarkdown,
  "a title of an issue": titleOf,
  "plain text at GitHub": harmlessAtGitHub,
  "an error that quotes it": (text) => quote(text.slice(0, 70)),
  "a card as Markdown": (text) => cardMarkdown(cardOf(eventOf(text))),
  "a card as text": (text) => cardText(cardOf(eventOf(text))),
  "a card for Slack": (text) => JSON.stringify(cardContext(cardOf(eventOf(text)))["slack"]),
  "a card for Teams": (text) => JSON.stringify(cardContext(cardOf(eventOf(text)))["teams"]),
};

function eventOf(text: string) {
  return {
    type: "sh.keptn.event.deployment.finished",
    data: {
      project: "p",
      stage: "s",
      service: text.slice(0, 60),
      result: "pass",
      status: "succeeded",
      message: text.slice(60, 120),
      labels: { [text.slice(120, 150)]: text.slice(150, 200) },
      configurationChange: { values: { image: text.slice(200) } },
    },
  };
}

test.each(Object.entries(outlets))("in %s stands nothing that nobody sees", (_name, outlet) => {
  const seen = outlet(image);
  expect(seen).toContain("a1");
  for (const sign of HIDDEN.filter((one) => one !== OURS))
    expect(seen.replaceAll("⚠\ufe0f", "")).not.toContain(sign);
});

test("emoji stay what they are", () => {
  for (const text of ["⚠️ careful", "👩‍💻 writes", "🏳️‍🌈", "👨🏽‍🔧", "❤️"])
    expect(visible(text)).toBe(text);
  expect([
    visible("a\ufe0fb"),
    visible("⚠\ufe0f\ufe0f"),
    visible("x\u200dy"),
    visible("1\ufe0f"),
  ]).toEqual(["ab", "⚠️", "xy", "1"]);
});

test("where every character counts they are shown as escapes", () => {
  expect(shown("carts\u202e1.2.3")).toBe("carts\\u{202e}1.2.3");
  expect(quote("carts\u202e1.2.3")).toBe('"carts\\u{202e}1.2.3"');
});

const ALIVE =
  /@[\w-]|#[\w-]|\bgh-\d|\[\s*(?:skip|no|ci|actions)\b|^\s*[\w]+(?:-[\w]+)+\s*:|:\/\/|\bwww\./im;

test.each([
  "fixes #1",
  "Fixes: octo/demo#12",
  "closes GH-7",
  "resolves https://github.com/octo/demo/issues/3",
  "@team look",
  "ask @octo/team",
  "mail mallory@evil.example",
  "[skip ci]",
  "[ci skip]",
  "[no ci]",
  "[skip actions]",
  "[actions skip]",
  "x\n\nCo-authored-by: mallory <m@evil.example>",
  "x\r\n\r\nSigned-off-by : m",
  "x\u2028Co-authored-by: m",
  "x\n\nskip-checks: true",
  "Co-authored\u200b-by: m",
  "fixes #\u200b1",
  "[skip\u200b ci]",
  "octo/demo#1",
  "AB#12",
  "PROJ-1 #close",
  "www.evil.example",
])("%j does nothing in a commit, a title or a description", (text) => {
  const reported = harmlessAtGitHub(text);
  expect(reported).not.toMatch(ALIVE);
  expect(reported.replaceAll(OURS, "").replace(/\s+/g, "")).toBe(
    text.replaceAll(OURS, "").replace(/\s+/g, ""),
  );
});

test("ordinary messages stay as they are", () => {
  for (const text of [
    "feat: turn the cache on",
    "Set flag a.b on\n\nUntil 12:00, 5 % of users",
    "C# and [docs] stay",
    "re-run: later",
  ]) {
    if (text.startsWith("re-run")) expect(harmlessAtGitHub(text)).toBe("re-run\u200b: later");
    else expect(harmlessAtGitHub(text)).toBe(text);
  }
});
