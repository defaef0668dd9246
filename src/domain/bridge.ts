/**
 * Pages of the Bridge, the control plane's own interface.
 *
 * @param base  address of the API, ends in `/api`
 */
export function sequenceUrl(base: string, project: string, keptnContext: string): string {
  return `${bridgeOf(base)}/project/${segment(project)}/sequence/${segment(keptnContext)}`;
}

/** The evaluation of a stage with its chart. */
export function evaluationUrl(base: string, keptnContext: string, stage: string): string {
  return `${bridgeOf(base)}/evaluation/${segment(keptnContext)}/${segment(stage)}`;
}

function bridgeOf(base: string): string {
  return `${base.replace(/\/api$/, "")}/bridge`;
}

/** No parenthesis in it may end a Markdown link. */
function segment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[()]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
}
