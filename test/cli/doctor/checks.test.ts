import { parse } from "yaml";
import { CHECKS } from "../../../cli/doctor/checks";
import { codesOf, World } from "./scene";
import { SEEDS } from "./seeds";
import { BY_HAND } from "./set-up";

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

/** A workflow as other people write it: four columns to a level, and steps without a name. */
function inOtherHands(text: string): string {
  return text
    .replaceAll(/^( +)- name: .*\n +(?=\w+:(?: |$))/gm, "$1- ")
    .replaceAll(
      /^( *)(- )?/gm,
      (_, indent: string, dash?: string) => indent + indent + (dash === undefined ? "" : "-   "),
    );
}

test.each(
  SEEDS.filter(({ code, mend }) => mend === undefined && /^CA-D(?:30|31[45]|40|6|9)/.test(code)),
)("$code: pasted into a file of another layout it mends, too: $what", async ({ code, ...seed }) => {
  const world = new World();
  seed.break(world);
  for (const [path, text] of world.files)
    if (path.startsWith(".github/")) world.files.set(path, inOtherHands(text));
  const before = await world.examine();
  expect(codesOf(before)).toContain(code);
  for (const finding of before.findings) if (finding.code === code) await world.paste(finding);
  const after = await world.examine();
  expect(codesOf(after)).toEqual([]);
  expect(after.unchecked).toEqual([]);
});

test("a step of the published recipe that is nothing but its script is mended, not spoilt", async () => {
  const world = new World();
  world.change(
    BY_HAND,
    /      - name: Answer[^]*$/,
    `      - run: |
          echo "\${{ github.event.client_payload.data.project }}"
          curl --fail-with-body -X POST "$URL/api/v1/event" -d '{"type":"sh.keptn.event.handmade.finished","result":"x"}'
`,
  );
  const pasted: string[] = [];
  for (let left = 5; left > 0; left -= 1) {
    const [finding] = (await world.examine()).findings;
    if (finding === undefined) break;
    pasted.push(finding.code);
    await world.paste(finding);
  }
  expect(pasted).toEqual(["CA-D601", "CA-D602", "CA-D605"]);
  const { jobs } = parse(world.files.get(BY_HAND) ?? "") as {
    jobs: { handmade: { steps: unknown[] } };
  };
  expect(jobs.handmade.steps[1]).toEqual({
    if: "always()",
    env: {
      TRIGGERED_TYPE: "${{ github.event.client_payload.type }}",
      PAYLOAD_DATA_PROJECT: "${{ github.event.client_payload.data.project }}",
    },
    run: `echo "$PAYLOAD_DATA_PROJECT"
curl --fail-with-body -X POST "$URL/api/v1/event" -d '{"type":"'"\${TRIGGERED_TYPE%triggered}finished"'","result":"x"}'
`,
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
