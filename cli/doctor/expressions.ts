/**
 * What stands between two signs, with them. No pattern: it would read the rest of the text again for
 * each sign that opens.
 */
export function between(text: string, open: string, close: string): readonly string[] {
  const found: string[] = [];
  let at = text.indexOf(open);
  while (at >= 0) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    found.push(text.slice(at, end + close.length));
    at = text.indexOf(open, end + close.length);
  }
  return found;
}

/** Each `${{ … }}` of a workflow. */
export function expressionsIn(text: string): readonly string[] {
  return between(text, "${{", "}}");
}
