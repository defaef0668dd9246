const MAX_URL_CHARACTERS = 2_000;

/**
 * An address that people may be sent to: http or https, no name and password in it, and no
 * character that could end it in Markdown, in Slack or in a table.
 */
export function httpUrl(text: unknown): string | undefined {
  if (typeof text !== "string" || text.length > MAX_URL_CHARACTERS || !URL.canParse(text.trim()))
    return undefined;
  const url = new URL(text.trim());
  if (
    !/^https?:$/.test(url.protocol) ||
    url.hostname === "" ||
    url.username !== "" ||
    url.password !== ""
  )
    return undefined;
  const href = url.href.replace(/[^\w.~:/?#[\]@!$&*+,;=%-]|[[\]*|]/gu, (c) =>
    [...Buffer.from(c.toWellFormed())]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
      .join(""),
  );
  return href.length <= MAX_URL_CHARACTERS ? href : undefined;
}
