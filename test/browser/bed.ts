import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";

const CLI = join(__dirname, "../../dist/cli/index.js");
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** Before jest gives up without a word. */
const LIMIT_MS = 5 * 60_000;
const SIZE = { width: 1360, height: 980 };

export interface Dev {
  readonly page: string;
  readonly project: string;
  readonly controlPlane: { readonly url: string; readonly token: string };
  end(): Promise<void>;
}

/** `dev` as a person starts it. */
export async function startDev(project: string): Promise<Dev> {
  const child: ChildProcess = spawn(
    process.execPath,
    [CLI, "dev", project, "--port", "0", "--json"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const closed = new Promise((resolve) => child.on("close", resolve));
  const line = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.on("close", () => reject(new Error("dev has ended")));
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.includes("\n")) resolve(text);
    });
  });
  return {
    ...(JSON.parse(line) as Omit<Dev, "end">),
    async end() {
      child.kill("SIGTERM");
      await closed;
    },
  };
}

export function startBrowser(): Promise<Browser> {
  // Root, as in containers, has no sandbox of its own.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"], timeout: LIMIT_MS });
}

export interface Seen {
  readonly page: Page;
  /** What the browser complains about, and requests to anywhere else. */
  readonly complaints: readonly string[];
}

export async function look(
  browser: Browser,
  dev: Dev,
  colorScheme: "light" | "dark" = "light",
): Promise<Seen> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme, reducedMotion: "reduce" });
  page.setDefaultTimeout(LIMIT_MS);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(dev.page)) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(dev.page);
  await page.getByText("Live", { exact: true }).waitFor();
  return { page, complaints };
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe-core finds, a line for each; all of its rules, best practices, too. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html} – ${failureSummary}`),
  );
}
