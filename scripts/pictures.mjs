/**
 * Renders what docs/pictures holds as text – Markdown as GitHub shows it, messages as Slack and
 * Teams would – to a PNG beside each. `npm run generate` writes the texts, and a test tells
 * which pictures are out of date.
 *
 *   npm install --prefix /tmp/pictures micromark micromark-extension-gfm github-markdown-css
 *   upng-js node scripts/pictures.mjs --packages /tmp/pictures [--chromium /usr/bin/chromium] [name
 *   …]
 *
 * It needs a Chromium, and a font with emoji such as Noto Color Emoji. The packages are for this
 * alone, so they are none of the project's. Frames of Slack and Teams are imitations; GitHub's
 * style sheet is the one GitHub publishes.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { githubPage } from "./pictures/github.mjs";
import { encodePng } from "./pictures/png.mjs";
import { slackPage } from "./pictures/slack.mjs";
import { teamsPage } from "./pictures/teams.mjs";

const FOLDER = "docs/pictures";
/** Taller than any picture; what is left over is cut off. */
const MAX_HEIGHT_PX = 3_200;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    packages: { type: "string" },
    chromium: { type: "string", default: "/usr/bin/chromium" },
  },
});
if (!values.packages)
  throw new Error(
    "--packages: give the folder in which the packages are installed, see the head of this file",
  );

const { resolve: packageOf } = createRequire(join(resolve(values.packages), "package.json"));
const packages = {
  markdown: await import(packageOf("micromark")),
  gfm: await import(packageOf("micromark-extension-gfm")),
  png: (await import(packageOf("upng-js"))).default,
  githubCss: readFileSync(packageOf("github-markdown-css/github-markdown-light.css"), "utf8"),
};

function pageOf(file, text) {
  if (file.endsWith(".md")) return githubPage(text, file, packages);
  return file.startsWith("slack-") ? slackPage(JSON.parse(text)) : teamsPage(JSON.parse(text));
}

async function render(file) {
  const text = readFileSync(join(FOLDER, file), "utf8").replaceAll("\r\n", "\n");
  const { html, widthPx, scale = 2 } = pageOf(file, text);
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  try {
    const [page, shot] = [join(folder, "page.html"), join(folder, "shot.png")];
    writeFileSync(page, html);
    await promisify(execFile)(values.chromium, [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--hide-scrollbars",
      `--user-data-dir=${join(folder, "profile")}`,
      `--screenshot=${shot}`,
      `--window-size=${widthPx},${MAX_HEIGHT_PX}`,
      `--force-device-scale-factor=${scale}`,
      `file://${page}`,
    ]);
    if (!existsSync(shot)) throw new Error(`${values.chromium} made no picture of ${file}`);
    const picture = encodePng(
      readFileSync(shot),
      { "Source-SHA256": createHash("sha256").update(text).digest("hex") },
      packages.png,
    );
    const target = join(FOLDER, `${file.replace(/\.\w+$/, "")}.png`);
    writeFileSync(target, picture);
    console.log(`${target}: ${Math.ceil(picture.length / 1024)} KB`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const files = readdirSync(FOLDER).filter(
  (file) =>
    /\.(md|json)$/.test(file) &&
    (positionals.length === 0 || positionals.some((name) => file.startsWith(name))),
);
for (const file of files) await render(file);
