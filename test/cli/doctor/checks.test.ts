import { CHECKS } from "../../../cli/doctor/checks";
import { codesOf, World } from "./scene";
import { SEEDS } from "./seeds";

test("nothing is found in a correct set-up, and everything is checked", async () => {
  const { findings, unchecked, checked } = await new World().examine();
  expect(findings).toEqual([]);
  expect(unchecked).toEqual([]);
  expect(checked).toBe(CHECKS.length);
});

test("each check has a seed that it finds, and a code of its own", () => {
  const codes = CHECKS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect([...new Set(SEEDS.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted());
});

describe.each(SEEDS)("$code: $what", ({ code, ...seed }) => {
  test("is found by its own code, and what is pasted mends it", async () => {
    const world = new World();
    seed.break(world);
    const before = await world.examine();
    expect(codesOf(before)).toContain(code);
    for (const finding of before.findings.filter((one) => one.code === code)) {
      if (seed.mend === undefined) await world.paste(finding);
      else {
        expect(["words", "command"]).toContain(finding.fix.kind);
        seed.mend(world);
        break;
      }
    }
    const after = await world.examine();
    expect(codesOf(after)).toEqual([]);
    expect(after.unchecked).toEqual([]);
  });
});

test("with all faults of the published recipe at once, paste after paste ends at a correct set-up", async () => {
  const seeds = SEEDS.filter(({ isPublished }) => isPublished);
  expect(seeds.length).toBeGreaterThanOrEqual(10);
  const world = new World();
  for (const seed of seeds) seed.break(world);
  const first = await world.examine();
  const named = [...codesOf(first), ...first.unchecked.map(({ code }) => code)];
  expect(named).toEqual(expect.arrayContaining(seeds.map(({ code }) => code)));
  const pasted: string[] = [];
  for (let report = first; report.findings.length > 0; report = await world.examine()) {
    const [finding] = report.findings;
    if (finding === undefined || pasted.length > seeds.length) break;
    pasted.push(finding.code);
    const byHand = seeds.find(({ code, mend }) => code === finding.code && mend !== undefined);
    if (byHand?.mend === undefined) await world.paste(finding);
    else byHand.mend(world);
  }
  expect(pasted.toSorted()).toEqual(seeds.map(({ code }) => code).toSorted());
  expect((await world.examine()).unchecked).toEqual([]);
});
