import type { Json } from "../../src/domain/text/json";
import { escapeMarkdown } from "../../src/domain/text/markdown";
import { visible } from "../../src/domain/text/visible";
import { say } from "../say";
import type { Screen } from "../screen";
import type { Finding, Fix, Report, Severity, Unchecked } from "./finding";
import { linkTo } from "./finding";

const PREFIX = "CA-D";
const PASTE_ONE_BY_ONE =
  "Line numbers are those of the files as they are now: after one paste into a file, run the doctor again for the next.";

const STYLES = { error: "red", warning: "yellow" } as const satisfies Record<Severity, string>;

export function printReport(screen: Screen, report: Report): void {
  for (const finding of report.findings) printFinding(screen, finding);
  if (isOneFileMendedTwice(report)) say(screen, PASTE_ONE_BY_ONE);
  say(screen, totalOf(report));
  for (const [because, codes] of reasonsOf(report.unchecked))
    say(screen, `Could not be checked, because ${because}: ${rangesOf(codes)}.`, { style: "dim" });
}

function printFinding(screen: Screen, { code, title, severity, where, cause, fix }: Finding): void {
  screen.line([STYLES[severity], `${severity} ${code}`], "  ", ["bold", title]);
  say(screen, where, { lead: "  ", style: "cyan" });
  say(screen, cause, { lead: "  " });
  const { words, paste } = fixOf(fix);
  say(screen, words, { lead: "  " });
  // Not cut and not broken: it is for pasting.
  for (const line of paste) screen.wholeLine("    ", ["green", line]);
  say(screen, linkTo(code), { lead: "  ", style: "dim" });
  screen.line("");
}

/** What a person does, and what they paste. */
function fixOf(fix: Fix): { readonly words: string; readonly paste: readonly string[] } {
  switch (fix.kind) {
    case "words":
      return { words: `Fix: ${fix.text}`, paste: [] };
    case "command":
      return { words: "Fix: run", paste: [fix.command] };
    case "request":
      return { words: "Fix: run", paste: curlOf(fix) };
    case "lines":
      return { words: `Fix: ${placeOf(fix)}`, paste: fix.lines };
  }
}

function placeOf({ path, from, to, lines }: Extract<Fix, { kind: "lines" }>): string {
  if (to < from)
    return from === 1 && path.startsWith(".github/")
      ? `save this as ${path}:`
      : `in ${path} insert above line ${from}:`;
  const which = to === from ? `line ${from}` : `lines ${from} to ${to}`;
  return lines.length === 0 ? `in ${path} delete ${which}.` : `in ${path} replace ${which} by:`;
}

function curlOf({ method, path, body }: Extract<Fix, { kind: "request" }>): readonly string[] {
  const request = `curl --fail-with-body --request ${method} --header "x-token: $KEPTN_API_TOKEN"`;
  const address = `"$KEPTN_API_URL/api${path}"`;
  if (body === undefined) return [`${request} ${address}`];
  // A quote inside of the quotes ends them; nothing of an answer may reach the shell.
  const data = JSON.stringify(body).replaceAll("'", "\\u0027");
  return [`${request} --header 'Content-Type: application/json' --data '${data}' ${address}`];
}

function totalOf({ findings, checked, unchecked }: Report): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const found =
    findings.length === 0
      ? "Nothing was found"
      : `${count(errors, "error")} and ${count(findings.length - errors, "warning")} were found`;
  const codes = new Set(unchecked.map(({ code }) => code)).size;
  return `${found}. ${count(checked, "check")} made${codes === 0 ? "." : `; ${codes} could not be made, or only in part.`}`;
}

function reasonsOf(unchecked: readonly Unchecked[]): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const { because, code } of unchecked)
    reasons.set(because, [...(reasons.get(because) ?? []), code]);
  return reasons;
}

/** `CA-D201 to CA-D206, CA-D309`: a row of three or more is named by its ends. */
function rangesOf(codes: readonly string[]): string {
  const numbers = [...new Set(codes.map((code) => Number(code.slice(PREFIX.length))))].toSorted(
    (a, b) => a - b,
  );
  const rows: number[][] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row?.at(-1) === number - 1) row.push(number);
    else rows.push([number]);
  }
  return rows
    .flatMap((row) =>
      row.length < 3
        ? row.map((number) => `${PREFIX}${number}`)
        : `${PREFIX}${row[0]} to ${PREFIX}${row.at(-1)}`,
    )
    .join(", ");
}

function isOneFileMendedTwice({ findings }: Report): boolean {
  const paths = findings.flatMap(({ fix }) => (fix.kind === "lines" ? [fix.path] : []));
  return new Set(paths).size < paths.length;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

export function documentOf(report: Report): Json {
  return {
    findings: report.findings.map((finding) => ({
      code: finding.code,
      title: finding.title,
      severity: finding.severity,
      where: finding.where,
      cause: finding.cause,
      fix: { ...finding.fix } as Json,
      link: linkTo(finding.code),
    })),
    unchecked: report.unchecked.map((one) => ({ ...one })),
    checked: report.checked,
  };
}

/** For the job summary; everything that comes from a file or an answer is escaped. */
export function markdownOf(report: Report): string {
  const { findings, unchecked } = report;
  const rows = findings.map(
    ({ code, severity, title, where, cause }) =>
      `| [${code}](${linkTo(code)}) | ${severity} | ${title} | ${escapeMarkdown(where)} | ${escapeMarkdown(cause)} |`,
  );
  const fixes = findings.flatMap(({ code, where, fix }) => {
    const { words, paste } = fixOf(fix);
    return [
      "",
      `**${code}**, ${escapeMarkdown(where)}: ${escapeMarkdown(words)}`,
      ...(paste.length === 0 ? [] : ["", ...fenced(paste)]),
    ];
  });
  const reasons = [...reasonsOf(unchecked)].map(
    ([because, codes]) => `| ${escapeMarkdown(because)} | ${rangesOf(codes)} |`,
  );
  return [
    "## Doctor",
    "",
    escapeMarkdown(totalOf(report)),
    ...(rows.length === 0
      ? []
      : [
          "",
          "| code | | what | where | cause |",
          "| --- | --- | --- | --- | --- |",
          ...rows,
          "",
          "### Fixes",
          ...(isOneFileMendedTwice(report) ? ["", PASTE_ONE_BY_ONE] : []),
          ...fixes,
        ]),
    ...(reasons.length === 0
      ? []
      : ["", "### Could not be checked", "", "| because | checks |", "| --- | --- |", ...reasons]),
    "",
  ].join("\n");
}

/** A fence longer than any inside. */
function fenced(lines: readonly string[]): readonly string[] {
  const longest = Math.max(0, ...[...lines.join("\n").matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}text`, ...lines.map((line) => visible(line)), fence];
}
