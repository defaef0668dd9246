import { EDGE } from "./png.mjs";

export function escapeHtml(text) {
  return String(text).replace(
    /[&<>"]/g,
    (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c],
  );
}

/** @param style  CSS of the frame, which stands in `#page` */
export function pageWith(body, style, widthPx) {
  return {
    widthPx,
    html:
      "<!doctype html><meta " +
      `charset="utf-8"><style>html{background:${EDGE}}body{margin:0}#page{box-sizing:border-box;width:${widthPx}px}${style}</style><body><div ` +
      `id="page">${body}</div></body>`,
  };
}
