import type { Browser, Page } from "playwright-core";
import type { Dev, Seen } from "./bed";
import { axe, look, startBrowser, startDev } from "./bed";

let browser: Browser;
let dev: Dev | undefined;
let seen: Seen | undefined;

beforeAll(async () => void (browser = await startBrowser()));
afterAll(() => browser.close());
afterEach(async () => {
  await seen?.page.close();
  await dev?.end();
  [seen, dev] = [undefined, undefined];
});

async function opened(project: string, scheme: "light" | "dark" = "light"): Promise<Seen> {
  dev = await startDev(project);
  seen = await look(browser, dev, scheme);
  return seen;
}

/** Tasks of a stage with the word beside them. */
function tasks(page: Page, stage: string): Promise<string[]> {
  return page
    .locator(".stage")
    .filter({ has: page.getByRole("heading", { name: stage, exact: true }) })
    .locator(".task-head")
    .evaluateAll((heads) =>
      heads.map((head) => [...head.children].map((part) => part.textContent).join(": ")),
    );
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const state = (page: Page, words: string) =>
  page.locator("#controls .chip", { hasText: words }).waitFor();
const TABS = ["Events", "Runs", "Issues", "Notes"];
const openTab = (page: Page, name: string) => page.getByRole("tab", { name }).click();

/** Of these tabs, with what is chosen in each. */
async function findings(page: Page, tabs: readonly string[] = TABS): Promise<string[]> {
  const found: string[] = [];
  for (const name of tabs) {
    await openTab(page, name);
    const row = page.getByRole("tabpanel").getByRole("option").first();
    if (await row.isVisible()) await row.click();
    found.push(...(await axe(page)).map((finding) => `${name}: ${finding}`));
  }
  return found;
}

describe("release-demo", () => {
  test("is played by clicks: triggered, approved, and every task says who has answered", async () => {
    const { page, complaints } = await opened("release-demo");
    expect(await tasks(page, "staging")).toEqual([
      "deployment: to come",
      "test: to come",
      "evaluation: to come",
    ]);
    expect(await axe(page)).toEqual([]);
    await press(page, "Trigger");
    await page.getByRole("region", { name: "Approval of casdemoapp for production" }).waitFor();
    expect(await tasks(page, "production")).toEqual([
      "approval: waits for you",
      "deployment: to come",
      "evaluation: to come",
    ]);
    expect(await axe(page)).toEqual([]);
    await press(page, "Approve");
    await state(page, "pass");
    expect(await tasks(page, "staging")).toEqual([
      "deployment: pass",
      "test: pass",
      "evaluation: pass",
    ]);
    expect(await tasks(page, "production")).toEqual([
      "approval: pass",
      "deployment: pass",
      "evaluation: pass",
    ]);
    await page.getByText("The sequence release in production has ended: pass.").waitFor({
      state: "attached",
    });
    await press(page, "GitHub run #1");
    await page.getByRole("log").getByText("casdemoapp").first().waitFor();
    await openTab(page, "Issues");
    await page.getByRole("article", { name: "Comment of you" }).getByText("/approve").waitFor();
    await press(page, "deployment in staging: show its event");
    await page.getByText('"sh.keptn.event.deployment.triggered"').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("is denied by the keyboard alone, in the dark", async () => {
    const { page, complaints } = await opened("release-demo", "dark");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the sequence");
    await page.getByLabel("Sequence", { exact: true }).focus();
    for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Trigger");
    await page.keyboard.press("Enter");
    const approval = page.getByRole("region", { name: /^Approval of/ });
    await approval.waitFor();
    await approval.getByRole("button", { name: "Approve" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await state(page, "fail");
    expect(await tasks(page, "production")).toEqual([
      "approval: fail",
      "deployment: not reached",
      "evaluation: not reached",
    ]);
    await page.getByRole("tab", { name: "Events" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("listbox", { name: "Runs, newest first" }).waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.getByText('"sh.keptn.event.staging.release.triggered"').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  // 320 is 1,280 at 400 %: https://www.w3.org/WAI/WCAG22/Understanding/reflow
  test("is read at 320 pixels without scrolling to the side", async () => {
    const { page } = await opened("release-demo");
    await page.setViewportSize({ width: 320, height: 640 });
    await press(page, "Trigger");
    await page.getByRole("region", { name: "Approval of casdemoapp for production" }).waitFor();
    for (const name of TABS) {
      await openTab(page, name);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    }
  });

  test("is paused, resumed and aborted", async () => {
    const { page } = await opened("release-demo");
    await press(page, "Trigger");
    await press(page, "Pause");
    await state(page, "paused");
    await press(page, "Resume");
    await state(page, "running");
    await press(page, "Abort");
    await state(page, "aborted");
    expect(await page.locator("#controls").getByRole("button").count()).toBe(0);
  });
});

test("incident-demo is played by clicks: the ticket is an issue, and takes a comment", async () => {
  const { page, complaints } = await opened("incident-demo");
  await press(page, "Trigger");
  await state(page, "pass");
  expect(await tasks(page, "production")).toEqual([
    "openticket: pass",
    "evaluation: warning",
    "notify: pass",
  ]);
  await openTab(page, "Issues");
  await page.getByLabel("Your comment, as the user you").fill("On it <b>now</b>");
  await press(page, "Comment");
  await page
    .getByRole("article", { name: "Comment of you" })
    .getByText("On it <b>now</b>")
    .waitFor();
  expect(await findings(page, ["Issues"])).toEqual([]);
  expect(complaints).toEqual([]);
});

test("slo-demo is played by clicks: the report is in the summary of its run", async () => {
  const { page, complaints } = await opened("slo-demo", "dark");
  await press(page, "Trigger");
  await state(page, "warning");
  await page.getByLabel("Let a task fail").selectOption("evaluation");
  await press(page, "Trigger");
  await state(page, "fail");
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /warning/ })
    .click();
  await state(page, "warning");
  await openTab(page, "Runs");
  await page.getByRole("option", { name: /success/ }).waitFor();
  await page.getByRole("heading", { name: "Summary of the run" }).waitFor();
  expect(await findings(page, ["Runs"])).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Events of another system. */
async function send({ controlPlane }: Dev, event: object): Promise<void> {
  const response = await fetch(`${controlPlane.url}/api/v1/event`, {
    method: "POST",
    headers: { "x-token": controlPlane.token, "content-type": "application/json" },
    body: JSON.stringify({ specversion: "1.0", source: "another system", ...event }),
  });
  expect(response.status).toBe(200);
}

const SLO = { project: "slo-demo", stage: "production", service: "casdemoapp" };

test("1,000 events: all are counted, some are drawn, and the page answers", async () => {
  const { page, complaints } = await opened("slo-demo");
  await page.evaluate(`{
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration));
    }).observe({ type: "longtask", buffered: false });
  }`);
  await page.getByLabel("Only of this sequence").uncheck();
  for (let sent = 0; sent < 1_000; sent += 50)
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        send(dev!, {
          type: "sh.keptn.event.load.finished",
          data: { ...SLO, status: "succeeded", result: "pass", message: `event ${sent + i}` },
        }),
      ),
    );
  await page.getByRole("tab", { name: "Events 1000" }).waitFor();
  const rows = page.getByRole("listbox", { name: "Events, newest first" }).getByRole("option");
  expect(await rows.count()).toBe(200);
  expect(await page.evaluate<number>("document.querySelectorAll('*').length")).toBeLessThan(2_500);
  await press(page, "Show 200 of 800 older ones");
  expect(await rows.count()).toBe(400);
  const longTasks = await page.evaluate<number[]>("window.longTasks");
  process.stdout.write(
    `1,000 events: ${longTasks.length} tasks of more than 50 ms, the longest ${Math.max(0, ...longTasks)} ms\n`,
  );
  expect(complaints).toEqual([]);
});

test("hostile texts are texts: no element, no script, no request comes of them", async () => {
  const { page, complaints } = await opened("slo-demo");
  const html = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await send(dev!, {
    type: "sh.keptn.event.production.getslo.triggered",
    data: { ...SLO, message: html, labels: { [html]: html } },
  });
  await state(page, "warning");
  await send(dev!, {
    type: `sh.keptn.event.${html.replaceAll(".", "")}.finished`,
    source: `javascript:${html}`,
    data: {
      ...SLO,
      stage: `</li>${html}`,
      status: "succeeded",
      result: html,
      message: `\u202e${html}`,
    },
  });
  await page.getByLabel("Only of this sequence").uncheck();
  await page.getByRole("option").filter({ hasText: "<img" }).first().click();
  await page.locator("pre").getByText("onerror").waitFor();
  expect(await page.locator("main img, main script, main a, main iframe").count()).toBe(0);
  expect(await page.title()).toBe("slo-demo – local control plane");
  expect(complaints).toEqual([]);
});

test("when dev has ended the page says so; when it is there again it is that one's", async () => {
  const { page } = await opened("slo-demo");
  await dev!.end();
  await page.getByText("Not connected, trying again").waitFor();
  dev = undefined;
});
