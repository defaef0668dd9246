import { escapeHtml, pageWith } from "./html.mjs";

/**
 * An imitation: Slack's sizes, colours and spaces as its web client had them, without its fonts.
 */
const STYLE = `
#page{padding:16px 20px;background:#fff;color:#1d1c1d;font:15px/1.46668 "Liberation Sans","Noto Color Emoji",sans-serif}
.message{display:flex;gap:8px}
.face{flex:none;width:36px;height:36px;border-radius:8px;background:#4a154b;color:#fff;font-weight:900;text-align:center;line-height:36px}
.name{font-weight:900}.app{font-size:10px;background:#ddd;border-radius:2px;padding:1px 3px;margin:0 6px;color:#454447;vertical-align:1px}.time{font-size:12px;color:#616061}
.blocks{max-width:680px}
.header{font-size:18px;font-weight:900;margin:8px 0}
.section{margin:8px 0;white-space:pre-wrap;overflow-wrap:anywhere}
.fields{display:grid;grid-template-columns:1fr 1fr;gap:6px 16px}
.context{font-size:13px;color:#616061;margin:8px 0}
.mono{font-family:"DejaVu Sans Mono",monospace}
hr{border:0;border-top:1px solid #ddd;margin:12px 0}
a{color:#1264a3;text-decoration:none}
`;

/** @param message  for an incoming webhook */
export function slackPage({ blocks }) {
  return pageWith(
    `<div class="message"><div class="face">C</div><div><div><span ` +
      `class="name">Cloud Automation</span><span class="app">APP</span><span ` +
      `class="time">10:00</span></div><div ` +
      `class="blocks">${blocks.map(blockHtml).join("")}</div></div></div>`,
    STYLE,
    780,
  );
}

function blockHtml(block) {
  switch (block.type) {
    case "header":
      return `<div class="header">${textHtml(block.text)}</div>`;
    case "section":
      return `${block.text ? `<div class="section">${textHtml(block.text)}</div>` : ""}${
        block.fields
          ? `<div class="section ` +
            `fields">${block.fields.map((field) => `<div>${textHtml(field)}</div>`).join("")}</div>`
          : ""
      }`;
    case "context":
      return `<div class="context">${block.elements.map(textHtml).join(" ")}</div>`;
    case "divider":
      return "<hr>";
    case "rich_text":
      return `<div class="section">${block.elements
        .flatMap(({ elements }) => elements)
        .map(richHtml)
        .join("")}</div>`;
    default:
      throw new Error(`no picture of a Slack block ${block.type}`);
  }
}

function richHtml({ type, text, url, style = {} }) {
  const inner = style.bold
    ? `<b>${escapeHtml(text)}</b>`
    : style.code
      ? `<code>${escapeHtml(text)}</code>`
      : escapeHtml(text);
  return type === "link" ? `<a href="${escapeHtml(url)}">${inner}</a>` : inner;
}

/** Of `mrkdwn` what cards use: links and bold. */
function textHtml({ type, text }) {
  if (type === "plain_text") return escapeHtml(text);
  return text
    .split(/(<[^<>|]+\|[^<>]+>)/)
    .map((part) => {
      const [, url, label] = /^<([^|]+)\|([^>]+)>$/.exec(part) ?? [];
      return url ? `<a href="${url}">${label}</a>` : part.replace(/\*([^*\n]+)\*/g, "<b>$1</b>");
    })
    .join("");
}
