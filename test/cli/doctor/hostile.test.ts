import fc from "fast-check";
import { stringify } from "yaml";
import { codesOf, World } from "./scene";
import { CATALOGUE, CORRECT_FILES, DEPLOYMENT, SWEEP, TESTS, WEBHOOK } from "./set-up";
import { cases } from "../../support/cases";
import { parse } from "yaml";
import { markdownOf } from "../../../cli/doctor/print";

const BROKEN = fc.oneof(
  fc.constant(null),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 }),
  fc.dictionary(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), { maxKeys: 2 }),
);

/** Every place of a file where something can stand, as a path of keys. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  const below =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))
      : [];
  return [[...path], ...below];
}

function put(root: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const object = root as Record<string | number, unknown>;
  object[key] = put(object[key], rest, value);
  return object;
}

test("whatever stands in the place of anything, it is looked at and nothing is thrown", async () => {
  const files = [DEPLOYMENT, TESTS, SWEEP, CATALOGUE, WEBHOOK];
  const changes = fc.constantFrom(...files).chain((path) =>
    fc.record({
      path: fc.constant(path),
      place: fc.constantFrom(...placesOf(parse(CORRECT_FILES[path] ?? ""))),
      value: BROKEN,
    }),
  );
  await fc.assert(
    fc.asyncProperty(changes, async ({ path, place, value }) => {
      const world = new World();
      const root: unknown = parse(CORRECT_FILES[path] ?? "");
      world.files.set(path, stringify(put(root, place, value)));
      const report = await world.examine();
      expect(codesOf(report).every((code) => /^CA-D\d{3}$/.test(code))).toBe(true);
      expect(markdownOf(report)).toContain("## Doctor");
    }),
    { numRuns: cases(25, 2_000) },
  );
});

test("names of others stay names in what is pasted into a shell and in the summary", async () => {
  const world = new World();
  const path = ".github/workflows/$(id).yml";
  world.files.set(
    path,
    (CORRECT_FILES[DEPLOYMENT] ?? "").replace("name: Deployment", "name: Other"),
  );
  world.github.states[path] = "disabled_manually";
  world.github.absent.push(path);
  world.subscribe("`id`$(id)\"'", "sh.keptn.event.staging.handmade.triggered");
  const report = await world.examine();
  const pasted = report.findings.flatMap(({ fix }) => {
    if (fix.kind === "command") return [fix.command];
    return fix.kind === "request" ? [fix.path] : [];
  });
  expect(pasted).toEqual(
    expect.arrayContaining([
      "gh workflow enable '$(id).yml'",
      expect.stringContaining(`-- '${path}' &&`),
      expect.stringMatching(/subscription\/%60id%60%24\(id\)%22'$/),
    ]),
  );
  expect(markdownOf(report)).not.toContain("| <");
});
