import { parseCondition, parseTemplate } from "../../src/catalogue/template";
import { cardMarkdown, cardOf } from "../../src/cards";
import { oneLine } from "../../src/cards/foreign-text";
import { parseJobReport } from "../../src/domain/job-report";
import { escapeMarkdown } from "../../src/domain/text/markdown";
import { createMasker } from "../../src/domain/text/masking";
import { decodeLines } from "../../src/domain/text/output-encoding";
import { harmlessAtGitHub, visible } from "../../src/domain/text/visible";
import { LogTail } from "../../src/script/log-tail";
import { allowedCommandNames, WorkflowCommandScreen } from "../../src/script/workflow-commands";
import { locateKeyValues } from "../../src/jobs/flag/key-value-text";
import { titleOf } from "../../src/jobs/ticket/text";
import { parseResultsInput } from "../../src/results/result-files";
import { parseThresholds } from "../../src/results/thresholds";

/**
 * Scanners written by hand, which no checker of patterns looks at: four times the text may take
 * about four times the work of the processor, and no more than ten times. What takes less than a
 * fifth of a second is too little to be compared.
 */
const TOO_LITTLE_MS = 200;
const MAX_GROWTH = 10;
/** What a busy machine does is not done every time. */
const TRIES = [1, 2, 3, 4, 5];
const CHARACTERS = 60_000;

const never = (work: () => unknown) => {
  try {
    work();
  } catch {
    // A complaint is as good as a result.
  }
};

const SCANNERS: Readonly<Record<string, (text: string) => unknown>> = {
  escapeMarkdown,
  visible,
  harmlessAtGitHub,
  titleOf,
  oneLine: (text) => oneLine(text, 200),
  "a card": (text) =>
    cardMarkdown(
      cardOf({
        type: "sh.keptn.event.deployment.finished",
        data: { result: "pass", status: "succeeded", message: text, labels: { [text]: text } },
      }),
    ),
  masking: createMasker(["s3cret-value", "another secret", "aaaa", "----"]),
  "masking with thousands of secrets": createMasker(
    Array.from({ length: 2_000 }, (_, i) => `aaaa${i}aaaa`),
  ),
  thresholds: (text) => parseThresholds(`p95 < 5${text}`),
  "a threshold's name": (text) => parseThresholds(text),
  results: (text) => parseResultsInput(`junit: ${text}`),
  template: (text) => parseTemplate(text),
  condition: (text) => parseCondition(text),
  "a job's report": (text) => parseJobReport(decodeLines(Buffer.from(text)), "OUTPUT"),
  "a job's report in UTF-16": (text) =>
    parseJobReport(decodeLines(Buffer.from(`\ufeff${text}`, "utf16le")), "OUTPUT"),
  "the end of a log": (text) => {
    const tail = new LogTail<"stdout">(20);
    tail.push("stdout", text);
    return tail.lines();
  },
  "workflow commands": (text) => {
    const screen = new WorkflowCommandScreen(allowedCommandNames(new Set(["add-mask", "group"])), {
      text: () => undefined,
      mask: () => undefined,
    });
    for (let i = 0; i < text.length; i += 1_000) screen.push(text.slice(i, i + 1_000));
    screen.end();
  },
  "key=value files": (text) => locateKeyValues(`a=1\nb=${text}`, "file"),
};

/** What has made one scanner or another slow, or might. */
const PIECES = [
  " ",
  "\n",
  "\r",
  " \n",
  "a",
  "a ",
  "-",
  "eyJ12345678-",
  "eyJ12345678.",
  "-----BEGIN ",
  "::add-mask::",
  "::a b=c,",
  "##[a]",
  "${{ ",
  "'",
  "(",
  "@",
  "#1",
  "[",
  "[ ",
  "\\",
  "\\u0041",
  "%41",
  "&amp;",
  "QUJD",
  "QUJD\n",
  "x<<E\n",
  "\u001b[",
  "\u001b]",
  "://a:b",
  "a-",
  "a-a",
  ".",
  "1.",
  "<!--",
  "`",
  "\u200b",
  "\ufe0f",
  "👩\u200d",
  "\u2028",
  "\t#",
];

function cpuMs(work: () => unknown): number {
  const begun = process.cpuUsage();
  never(work);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

describe.each(Object.entries(SCANNERS))("%s", (_name, scan) => {
  test("takes work in proportion to the text, whatever stands in it", () => {
    const slow: string[] = [];
    for (const piece of PIECES) {
      const text = (characters: number) => piece.repeat(Math.ceil(characters / piece.length));
      const isTooSlow = () => {
        const long = cpuMs(() => scan(text(CHARACTERS)));
        return long > TOO_LITTLE_MS && long > MAX_GROWTH * cpuMs(() => scan(text(CHARACTERS / 4)));
      };
      if (TRIES.every(isTooSlow)) slow.push(JSON.stringify(piece));
    }
    expect(slow).toEqual([]);
  });
});
