import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { read, ROOT } from "./markdown";
import { PICTURES } from "./pictures";

const FOLDER = "docs/pictures";
const PAGE = "docs/cards.md";
const MAX_BYTES = 150 * 1024;
const files = Object.keys(PICTURES);
/** Taken by scripts/page-pictures.mjs. */
const OF_THE_LOCAL_PAGE = /^dev-.+\.png$/;
const pictureOf = (file: string) => `${file.replace(/\.\w+$/, "")}.png`;

// Ids and pauses that depend on chance would be other ones each time.
beforeAll(() => void jest.spyOn(Math, "random").mockReturnValue(0.5));
afterAll(() => jest.restoreAllMocks());

test.each(Object.entries(PICTURES))(
  `${FOLDER}/%s is what is written today; npm run generate writes it`,
  async (file, made) => {
    const source = await made();
    expect(existsSync(join(ROOT, FOLDER, file)) && read(`${FOLDER}/${file}`)).toBe(source);
  },
);

/** As scripts/pictures.mjs writes it into the picture, in a tEXt chunk. */
function sourceHashIn(png: Buffer): string | undefined {
  return /tEXtSource-SHA256\0([0-9a-f]{64})/.exec(png.subarray(0, 1_000).toString("latin1"))?.[1];
}

test.each(files)(`the picture of %s shows that; node scripts/pictures.mjs renders it`, (file) => {
  const picture = join(ROOT, FOLDER, pictureOf(file));
  const source = read(`${FOLDER}/${file}`);
  expect({ file, hash: sourceHashIn(readFileSync(picture)) }).toEqual({
    file,
    hash: createHash("sha256").update(source).digest("hex"),
  });
  expect(statSync(picture).size).toBeLessThan(MAX_BYTES);
});

test(`${PAGE} shows every picture, with a link to what it was made of, and there is no other`, () => {
  const page = read(PAGE);
  for (const file of files) {
    expect(page).toMatch(new RegExp(`!\\[[^\\]]{10,}\\]\\(pictures/${pictureOf(file)}\\)`));
    expect(page).toContain(`](pictures/${file})`);
  }
  expect(
    readdirSync(join(ROOT, FOLDER))
      .filter((file) => !OF_THE_LOCAL_PAGE.test(file))
      .sort(),
  ).toEqual([...files, ...files.map(pictureOf)].sort());
});

test("docs/dev.md shows or links every picture of the local page, and each is small", () => {
  const pictures = readdirSync(join(ROOT, FOLDER)).filter((file) => OF_THE_LOCAL_PAGE.test(file));
  const page = read("docs/dev.md");
  const linked = [...page.matchAll(/\]\(pictures\/([^)]+)\)/g)].map(([, file]) => file);
  expect(linked.sort()).toEqual(pictures.sort());
  for (const file of pictures)
    expect(statSync(join(ROOT, FOLDER, file)).size).toBeLessThan(MAX_BYTES);
});
