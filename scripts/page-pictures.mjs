/**
 * Takes the pictures of the local page that docs/dev.md shows: release-demo, played by clicks up to
 * its approval, light and dark; then approved, with the log of a run.
 *
 *   npm run build && node scripts/page-pictures.mjs [--chromium /usr/bin/chromium]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

const FOLDER = "docs/pictures";
const SIZE = { width: 1280, height: 800 };
const { values } = parseArgs({
  options: { chromium: { type: "string", default: "/usr/bin/chromium" } },
});

/** A folder whose path says nothing about this machine. */
const home = mkdtempSync(join(tmpdir(), "pictures-"));
const project = join(home, "release-demo");
cpSync("examples/projects/release-demo", project, { recursive: true });
const dev = spawn(
  process.execPath,
  ["dist/cli/index.js", "dev", project, "--port", "0", "--json"],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const browser = await chromium.launch({
  executablePath: values.chromium,
  // Letters in greys make smaller files than letters in colours.
  args: ["--no-sandbox", "--disable-lcd-text"],
});
try {
  const [line] = await once(dev.stdout.setEncoding("utf8"), "data");
  const { page: address } = JSON.parse(line);
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: "reduce" });
  await page.goto(address);
  await page.getByRole("button", { name: "Trigger" }).click();
  await page.getByRole("button", { name: "Approve" }).waitFor();
  await page.getByRole("option").filter({ hasText: "deployment finished" }).click();
  await page.locator("pre").getByText("deploymentURL").waitFor();
  await picture(page, "light", "dev-approval-light");
  await picture(page, "dark", "dev-approval-dark");
  await page.getByRole("button", { name: "Approve" }).click();
  await page.locator("#controls .chip", { hasText: "pass" }).waitFor();
  await page.getByRole("button", { name: "GitHub run #1" }).click();
  const running = page.getByRole("option").filter({ hasText: "running" });
  while ((await running.count()) > 0) await page.waitForTimeout(100);
  await page.getByRole("log").getByText("casdemoapp").first().waitFor();
  await picture(page, "light", "dev-run-light");
  await picture(page, "dark", "dev-run-dark");
} finally {
  await browser.close();
  dev.kill("SIGTERM");
  await once(dev, "close");
  rmSync(home, { recursive: true, force: true });
}

async function picture(page, colorScheme, name) {
  await page.mouse.move(0, 0);
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  // Where the copy is, is of no interest to anybody.
  await page.evaluate(() => {
    document.getElementById("folder").textContent = "examples/projects/release-demo";
    document.activeElement?.blur();
    scrollTo(0, 0);
  });
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path });
  console.log(`${path}: ${Math.ceil(statSync(path).size / 1024)} KB`);
}
