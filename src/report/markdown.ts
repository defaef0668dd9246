/** Foreign text inside Markdown: nothing in it may format, link, mention or break out of a table. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c)
    .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
    // A zero-width space after @ and inside :// keeps mentions and bare links from coming alive.
    .replace(/@/g, "@\u200b")
    .replace(/:\/\//g, ":\u200b//")
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/[\p{Cc}]/gu, "");
}
