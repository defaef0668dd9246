import { join } from "node:path";
import { PassThrough } from "node:stream";
import { readExample } from "../../cli/play/example";
import { printPages } from "../../cli/play/pages";
import { Story } from "../../cli/play/story";
import type { Screen } from "../../cli/screen";
import { TerminalScreen } from "../../cli/screen";
import { widthOf } from "../../cli/text-width";

const MESSAGE =
  "Evaluation returned a warning: the calculated score of 75 is close to the warning target value of 75";

/** What stands on a terminal of so many columns. */
function printed(columns: number, body: (screen: Screen) => void): string[] {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns });
  const output = stream as unknown as NodeJS.WriteStream;
  const input = new PassThrough() as unknown as NodeJS.ReadStream;
  body(new TerminalScreen(output, input, { NO_COLOR: "1" }));
  const lines = String(stream.read()).trimEnd().split("\n");
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  return lines;
}

test.each([60, 72, 80])("in %i columns a task's verdict and its message are whole", (columns) => {
  const example = readExample(join(__dirname, "../.."), "release-demo");
  const [first = "", ...more] = printed(columns, (screen) =>
    new Story(screen, example, new AbortController().signal).event({
      specversion: "1.0",
      id: "1",
      type: "sh.keptn.event.evaluation.finished",
      source: "lighthouse-service",
      time: "2026-03-01T10:00:00.000Z",
      shkeptncontext: "2",
      data: { stage: "production", status: "succeeded", result: "warning", message: MESSAGE },
    }),
  );
  expect(first).toMatch(/ ! evaluation finished +production +lighthouse/);
  const details = more.map((line) => line.trim()).join(" ");
  expect(`${first.includes("warning") ? "warning: " : ""}${details}`).toBe(`warning: ${MESSAGE}`);
});

test("a summary that is wider than the terminal is broken, and what does not fit stands below", () => {
  const summary = `### Evaluation
${MESSAGE}

|  | objective | value | against the target | pass when | warning when |
| :--- | :--- | ---: | :--- | :--- | :--- |
| warning | Failed requests (%) | 1.4 | █████████┃██ | <1 ✗ | |
`;
  const run = {
    id: 4,
    workflow: "SLO report",
    summary,
  } as unknown as Parameters<typeof printPages>[1][number];
  expect(printed(55, (screen) => printPages(screen, [run], []))).toEqual([
    "SLO report, run #4  summary",
    "  │ Evaluation",
    "  │ Evaluation returned a warning: the calculated score",
    "  │ of 75 is close to the warning target value of 75",
    "  │          objective            value",
    "  │ warning  Failed requests (%)  1.4",
    "  │   against the target █████████┃██, pass when <1 ✗",
  ]);
});
