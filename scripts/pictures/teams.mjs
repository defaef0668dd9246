import { escapeHtml, pageWith } from "./html.mjs";

/** An imitation: adaptive cards in the light theme of Teams, without its fonts. */
const STYLE = `
#page{padding:20px;background:#f5f5f5;color:#242424;font:14px/20px "Liberation Sans","Noto Color Emoji",sans-serif}
.from{font-size:12px;color:#616161;margin:0 0 4px 4px}
.card{background:#fff;border:1px solid #e0e0e0;border-radius:4px;padding:12px 16px 16px;box-shadow:0 1px 2px #0002}
.card>*+*,.column>*+*,.container>*+*{margin-top:8px}
.card>.None,.container>.None{margin-top:0}.card>.Small{margin-top:3px}
.separator{border-top:1px solid #e0e0e0;padding-top:8px}
.large{font-size:18px;line-height:24px}.bolder{font-weight:600}.subtle{color:#616161}.small{font-size:12px;line-height:16px}
.mono{font-family:"DejaVu Sans Mono",monospace}
.container.warning{background:#fbf0d9;color:#835b00;margin-left:-16px;margin-right:-16px;padding:8px 16px}
.columns{display:flex;gap:8px}.column.stretch{flex:1}.column.auto{flex:none}
table{border-collapse:collapse;width:100%}td{border:1px solid #e0e0e0;padding:4px 8px;vertical-align:top}
.actions{display:flex;flex-wrap:wrap;gap:8px}
.button{border:1px solid #d1d1d1;border-radius:4px;padding:5px 12px;font-weight:600;background:#fff}
`;

/** @param message  as a workflow's webhook takes it */
export function teamsPage({ attachments: [{ content }] }) {
  const { body, actions = [] } = content;
  return pageWith(
    `<div class="from">Workflows&nbsp; 10:00</div><div ` +
      `class="card">${body.map(elementHtml).join("")}${actions.length > 0 ? `<div class="actions">${actions.map(({ title }) => `<span class="button">${escapeHtml(title)}</span>`).join("")}</div>` : ""}</div>`,
    STYLE,
    760,
  );
}

function elementHtml(element) {
  const separator = element.separator ? " separator" : "";
  switch (element.type) {
    case "RichTextBlock":
      return `<div class="text${separator} ${element.spacing ?? ""}">${element.inlines.map(runHtml).join("")}</div>`;
    case "Container":
      return (
        `<div class="container ` +
        `${element.style ?? ""}${separator}">${element.items.map(elementHtml).join("")}</div>`
      );
    case "ColumnSet":
      return (
        "<div " +
        `class="columns${separator}">${element.columns.map(({ width, items }) => `<div class="column ${width === "auto" ? "auto" : "stretch"}">${items.map(elementHtml).join("")}</div>`).join("")}</div>`
      );
    default:
      throw new Error(`no picture of a Teams element ${element.type}`);
  }
}

function runHtml({ text, size, weight, fontType, isSubtle }) {
  const classes = [
    size?.toLowerCase(),
    weight?.toLowerCase(),
    fontType === "Monospace" && "mono",
    isSubtle && "subtle",
  ].filter(Boolean);
  return `<span class="${classes.join(" ")}">${escapeHtml(text)}</span>`;
}
