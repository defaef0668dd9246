/**
 * What nobody sees: signs that turn the direction of a text, that join or hide, tags and
 * variations, fillers that are blank. What is read would not be what is there
 * (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). Inside of an emoji they are
 * what makes it.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]/gu;

/** Most texts have no other, and a pattern over all of Unicode takes a millisecond to make. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A text without what nobody can see; for everything that people read. */
export function visible(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text.replace(INVISIBLE, (sign, at: number) => (isOfEmoji(sign, text, at) ? sign : ""));
}

function isOfEmoji(sign: string, text: string, at: number): boolean {
  if (sign !== "\ufe0f" && sign !== "\u200d") return false;
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
  const after = text.codePointAt(at + 1);
  if (sign === "\ufe0f") return /\p{Extended_Pictographic}/u.test(before);
  return (
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u.test(before) &&
    after !== undefined &&
    /\p{Extended_Pictographic}/u.test(String.fromCodePoint(after))
  );
}

/** The same as escapes, for texts in which every character counts. */
export function shown(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text.replace(INVISIBLE, (sign, at: number) =>
    isOfEmoji(sign, text, at) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** A break in a word that nobody sees, and no machine reads over. */
const BREAK = "\u200b";
/**
 * Lines by which git and GitHub name people and switch off checks
 * (https://git-scm.com/docs/git-interpret-trailers).
 */
const TRAILER = /^([ \t]*[a-z\d]+(?:-[a-z\d]+)+)(?=[ \t]*:)/gim;
/** https://docs.github.com/en/actions/how-tos/manage-workflow-runs/skip-workflow-runs */
const SKIPPING = /\[(?=\s*(?:skip|no|ci|actions|dependabot)\b)/gi;

/**
 * Plain text for titles, commits and descriptions at GitHub, where nothing can be escaped: nobody
 * is mentioned, no issue is closed or linked, nobody becomes an author, no run is skipped. Lines
 * stay.
 */
export function harmlessAtGitHub(text: string): string {
  return unlinked(
    visible(text.toWellFormed())
      .replace(/\r\n?|[\u2028\u2029]/g, "\n")
      .replace(/[^\P{Cc}\n\t]/gu, ""),
  )
    .replace(/#(?=[\p{L}\p{N}])|(?<![a-z\d])gh(?=-\d)/giu, `$&${BREAK}`)
    .replace(SKIPPING, `$&${BREAK}`)
    .replace(TRAILER, `$&${BREAK}`);
}

/** Mentions and bare links do not come alive. */
export function unlinked(text: string): string {
  return text.replace(/:\/\//g, `:${BREAK}//`).replace(/(?<![a-z\d])www(?=\.)|@/gi, `$&${BREAK}`);
}
