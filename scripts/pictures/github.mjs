import { escapeHtml, pageWith } from "./html.mjs";

/**
 * What GitHub's style sheet for Markdown does not have: the frames of a job summary and of an
 * issue.
 */
const STYLE = `
#page{padding:16px;background:#f6f8fa;font:14px/1.5 "Liberation Sans",sans-serif;color:#1f2328}
.markdown-body{font-family:"Liberation Sans","Noto Color Emoji",sans-serif;font-size:14px}
.markdown-body code,.markdown-body pre{font-family:"DejaVu Sans Mono","Noto Color Emoji",monospace}
.box{background:#fff;border:1px solid #d1d9e0;border-radius:6px;overflow:hidden}
.box>.head{padding:8px 16px;font-weight:600;border-bottom:1px solid #d1d9e0;background:#fff}
.box>.markdown-body{padding:16px}
h1.title{font-size:28px;font-weight:400;margin:0 0 8px;line-height:1.25}
h1.title span{color:#59636e;font-weight:300}
.state{display:inline-block;color:#fff;border-radius:2em;padding:4px 12px;font-weight:500;margin-right:8px}
.state.open{background:#1f883d}.state.closed{background:#8250df}
.meta{margin-bottom:16px;color:#59636e}
.label{display:inline-block;border:1px solid #d1d9e0;border-radius:2em;padding:0 8px;font-size:12px;line-height:20px;margin-left:6px;background:#ddf4ff;color:#0550ae}
.comment{margin-bottom:16px}
.comment>.head{background:#f6f8fa;font-weight:400;color:#59636e}.comment>.head b{color:#1f2328}
.bot{border:1px solid #d1d9e0;border-radius:2em;font-size:12px;padding:0 6px;margin-left:4px}
.markdown-body .markdown-alert{padding:8px 16px;margin-bottom:16px;border-left:4px solid #9a6700}
.markdown-body .markdown-alert>:last-child{margin-bottom:0}
.markdown-alert-title{color:#9a6700;font-weight:500}
`;
const COMMENT = /^<!-- picture: comment of (\S+) -->$/m;

/** @param text  Markdown of a job summary; of an issue when it begins with front matter */
export function githubPage(text, file, packages) {
  const { front, body } = frontMatter(text);
  const [first, ...rest] = body.split(COMMENT);
  const comments = [
    [front?.author, first],
    ...rest.flatMap((part, i) => (i % 2 === 0 ? [[part, rest[i + 1]]] : [])),
  ];
  const frame = front
    ? `<h1 class="title">${escapeHtml(front.title)} ` +
      `<span>#${front.number}</span></h1><div class="meta"><span class="state ` +
      `${front.state}">${front.state === "open" ? "⊙ Open" : "✓ Closed"}</span>${front.labels.map((label) => `<span class="label">${escapeHtml(label)}</span>`).join("")}</div>${comments.map(([author, markdown]) => `<div class="box comment"><div class="head">${author.endsWith("[bot]") ? `<b>${escapeHtml(author.slice(0, -5))}</b><span class="bot">bot</span>` : `<b>${escapeHtml(author)}</b>`}</div>${rendered(markdown, packages)}</div>`).join("")}`
    : `<div class="box"><div class="head">${escapeHtml(file.split(/[-.]/)[0])} ` +
      `summary</div>${rendered(body, packages)}</div>`;
  return { ...pageWith(frame, packages.githubCss + STYLE, front ? 820 : 960) };
}

/** The few fields that the test writes; lists as one item to a line. */
function frontMatter(text) {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined) return { body: text };
  const front = { labels: [...yaml.matchAll(/^ {2}- (.+)$/gm)].map(([, item]) => item) };
  for (const [, name, value] of yaml.matchAll(/^(\w+): (.+)$/gm))
    if (name !== "labels" && name !== "assignees") front[name] = value.replace(/^"(.*)"$/, "$1");
  return { front, body };
}

/**
 * GitHub-flavoured Markdown, its alerts, and its line ends, which break the line in issues and
 * comments.
 */
function rendered(markdown, { markdown: { micromark }, gfm }) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm.gfm()],
    htmlExtensions: [gfm.gfmHtml()],
  });
  const alerted = html.replace(
    /<blockquote>\s*<p>\[!(WARNING|NOTE|TIP|IMPORTANT|CAUTION)\]\n/g,
    (_, kind) =>
      `<blockquote class="markdown-alert"><p class="markdown-alert-title">⚠ ` +
      `${kind[0]}${kind.slice(1).toLowerCase()}</p><p>`,
  );
  return `<div class="markdown-body">${alerted}</div>`;
}
