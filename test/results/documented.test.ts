import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import type { Json } from "../../src/domain/text/json";
import { resultsChart } from "../../src/report/results-chart";
import { FORMATS, METRICS, parseLimits, parseResults } from "../../src/results";
import { evidence } from "./reports";

const page = readFileSync(resolve(__dirname, "../../docs/reports.md"), "utf8");
const section = (title: string) => page.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
const fences = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, "g"))].map(
    ([, inside = ""]) => inside,
  );

test("docs/reports.md lists every metric with its unit, and every format", () => {
  const rows = (title: string) =>
    [...section(title).matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm)].map(([, name, unit]) => [
      name,
      unit,
    ]);
  expect(rows("Metrics")).toEqual(Object.entries(METRICS).map(([name, { unit }]) => [name, unit]));
  expect(rows("Formats").map(([name]) => name)).toEqual([...FORMATS]);
});

test("its examples are understood, and the catalogue means the same as the input", () => {
  const [step, catalogue] = fences(page, "yaml").map((text) => parse(text) as Json);
  const { with: inputs } = (
    step as unknown as [{ with: { results: string; thresholds: string } }]
  )[0];
  const { test: rule } = (
    catalogue as unknown as { tasks: { test: { results: Json; thresholds: Json } } }
  ).tasks;
  expect(parseResults(inputs.results)).toEqual(parseResults(rule.results));
  expect(parseLimits(inputs.thresholds)).toEqual(parseLimits(rule.thresholds));
  expect(fences(section("Thresholds"), "text").map((text) => parseLimits(text).length)).toEqual([
    5,
  ]);
});

test("evidence can be charted as it is", async () => {
  expect(resultsChart(await evidence("k6: k6/machine-readable.json", "p95 < 5"))).toMatch(
    /^### Measured\n[^]*\| ❌ p95 &lt; 5 ms \| 8\.33 \| thresholds \|\n[^]*\| p95 \| 8\.33 \| █+.*\|\n/,
  );
});
