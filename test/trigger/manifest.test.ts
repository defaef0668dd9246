import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { TRIGGER_INPUTS, TRIGGER_OUTPUTS } from "../../src/trigger/names";
import { MANIFEST } from "./support";

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly branding: unknown;
  readonly inputs: Readonly<
    Record<
      string,
      { readonly description?: string; readonly default?: string; readonly required?: boolean }
    >
  >;
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}
const manifest = parse(readFileSync(MANIFEST, "utf8")) as Manifest;
const documented = readFileSync(join(__dirname, "../../docs/trigger.md"), "utf8");

test("the manifest names exactly the inputs and outputs the code knows, each described", () => {
  expect(Object.keys(manifest.inputs)).toEqual([...TRIGGER_INPUTS]);
  expect(Object.keys(manifest.outputs)).toEqual([...TRIGGER_OUTPUTS]);
  for (const entry of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)])
    expect(entry.description?.length).toBeGreaterThan(10);
});

test("the defaults", () => {
  const defaults = Object.entries(manifest.inputs).flatMap(([name, input]) =>
    input.default === undefined ? [] : [[name, input.default]],
  );
  expect(Object.fromEntries(defaults)).toEqual({
    evaluation: "false",
    wait: "true",
    "timeout-minutes": "60",
    "abort-on-cancel": "false",
    "fail-step": "true",
  });
});

test("the action can be used: node24, a bundle that exists, what is needed is required", () => {
  expect(manifest.runs).toEqual({ using: "node24", main: "../dist/trigger/index.js" });
  expect(existsSync(join(dirname(MANIFEST), manifest.runs["main"] ?? ""))).toBe(true);
  expect(
    Object.entries(manifest.inputs)
      .filter(([, input]) => input.required)
      .map(([name]) => name),
  ).toEqual(["control-plane-url", "project", "stage", "service"]);
});

test("docs/trigger.md has a row for every input and output, with the default of the manifest", () => {
  const rows = new Map(
    [...documented.matchAll(/^\| `([\w-]+)` \| (?:`?([^`|]*)`? \|)?/gm)].map(
      ([, name = "", value = ""]) => [name, value.trim()],
    ),
  );
  for (const [name, input] of Object.entries(manifest.inputs))
    expect([name, rows.get(name)]).toEqual([name, input.default ?? "–"]);
  for (const name of TRIGGER_OUTPUTS) expect([...rows.keys()]).toContain(name);
});
