import fc from "fast-check";
import { readable } from "../../cli/play/markdown-text";
import { escapeMarkdown } from "../../src/domain/text/markdown";

test("a card reads as it does on the page, in the order it has there", () => {
  const card = `<!-- cloud-automation: comment keptn-1 -->
### ⚠️ SLO evaluation of casdemoapp: warning

**Score** \`███┃─\` 75 of 100 \\(pass from 90\\)

|  | objective | value |
| :--- | :--- | ---: |
| 🟡 warning | **Failed \\| lost \\(%\\)** | &lt;3 ✓ |
| 🟢 pass | 漢字 |  |

---
Opened by [anna \\[bot\\]](<https://example.com/a(b)>) \\*now\\* · [the run](https://example.com/1) · [the sequence](<https://example.com/2>)
[Problem](<https://example.com/3>) · [This run](<https://example.com/4>)
- \`/approve\` – goes on`;
  expect(readable(card)).toEqual([
    "⚠️ SLO evaluation of casdemoapp: warning",
    "Score ███┃─ 75 of 100 (pass from 90)",
    "            objective          value",
    "🟡 warning  Failed | lost (%)  <3 ✓",
    "🟢 pass     漢字",
    "Opened by anna [bot] *now*",
    "- /approve – goes on",
  ]);
});

test.each([
  ["nothing", ""],
  ["only what is hidden", "<!-- a\nb -->\n\n"],
  ["only links", "[a](<https://example.com>)"],
])("of %s no line is left", (_, markdown) => {
  expect(readable(markdown)).toEqual([]);
});

test("foreign text that was escaped comes back as it was", () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: "grapheme", minLength: 1 })
        .map((text) => `a${text.replaceAll(/[\p{Cc}\u2028\u2029\u200b]/gu, "")}z`),
      (text) => {
        expect(readable(`Text ${escapeMarkdown(text)}`)).toEqual([`Text ${text}`]);
        expect(readable(`| name | ${escapeMarkdown(text)} |\n| --- | --- |`)).toEqual([
          `name  ${text}`,
        ]);
      },
    ),
  );
});
