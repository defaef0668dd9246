import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { INPUTS, OUTPUTS } from "../../src/config/names";
import { parseDispatch } from "../../src/domain/events/dispatch-payload";
import { taskVariables } from "../../src/script/environment";
import { anchorsOf, fences, filesEndingIn, linksIn, read, ROOT } from "./markdown";

const pages = filesEndingIn(".md");

test("the tables of docs/inputs.md name every input and output", () => {
  const rows = (section: string) => {
    const text =
      read("docs/inputs.md").split(`<!-- begin ${section} -->`)[1]?.split("<!-- end -->")[0] ?? "";
    return [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  };
  expect(rows("inputs")).toEqual([...INPUTS]);
  expect(rows("outputs")).toEqual([...OUTPUTS]);
});

test.each(["README.md", "docs/inputs.md"])(
  "%s names every variable a script gets, and no other",
  (page) => {
    const variables = taskVariables({
      task: { project: "", stage: "", service: "", name: "", keptnContext: "", id: "" },
      eventFile: "",
      outputFile: "",
    });
    const named = new Set(read(page).match(/CLOUD_AUTOMATION_[A-Z_]+/g));
    expect([...named].sort()).toEqual(Object.keys(variables).sort());
  },
);

test("docs/README.md leads to every page of the documentation", () => {
  const linked = linksIn(read("docs/README.md")).map((link) => join("docs", link));
  const ours = pages.filter((page) => /^docs\/(?!pictures\/|README)/.test(page));
  expect(ours.length).toBeGreaterThan(30);
  expect(ours.filter((page) => !linked.includes(page))).toEqual([]);
});

test.each(pages.map((page) => [page]))("links of %s lead somewhere", (page) => {
  const dead = linksIn(read(page)).filter((link) => {
    if (/^(https?|mailto):/.test(link)) return false;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : join(dirname(page), path);
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
  });
  expect(dead).toEqual([]);
});

interface Webhook {
  readonly type: string;
  readonly sendStarted: boolean;
  readonly sendFinished: boolean;
  readonly requests: readonly {
    readonly url: string;
    readonly method: string;
    readonly payload: string;
  }[];
}
const webhooks = pages.flatMap((page) =>
  fences(read(page), "yaml")
    .filter((text) => text.includes("kind: WebhookConfig"))
    .flatMap((text, number) =>
      (parse(text) as { apiVersion: string; spec: { webhooks: Webhook[] } }).spec.webhooks.map(
        (webhook) => [`${page}, webhook ${number + 1}`, webhook] as const,
      ),
    ),
);

/** The event's own values in place of `{{.a.b}}`; anything else of Go's templates is refused. */
function render(template: string, event: unknown): string {
  return template.replace(/\{\{(.*?)\}\}/g, (_all, expression: string) => {
    if (!/^(\.\w+)+$/.test(expression)) throw new Error(`not a plain value: ${expression}`);
    const value = expression
      .slice(1)
      .split(".")
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], event);
    if (typeof value !== "string") throw new Error(`the event has no ${expression}`);
    return value;
  });
}

test("interactive and silent webhooks are documented", () => {
  expect(webhooks.some(([, webhook]) => webhook.sendFinished)).toBe(true);
  expect(webhooks.some(([, webhook]) => !webhook.sendFinished)).toBe(true);
});

test.each(webhooks)(
  "%s sends a payload that the action understands and that the webhook service does not deny",
  (_name, webhook) => {
    const event = {
      type: webhook.type,
      id: "7b0c2c7e",
      shkeptncontext: "0f5e1f5a",
      data: { project: "shop", stage: "staging", service: "carts" },
    };
    expect(webhook.requests).toHaveLength(1);
    for (const { url, method, payload } of webhook.requests) {
      expect({ url, method }).toEqual({
        url: expect.stringMatching(
          /^https:\/\/api\.github\.com\/repos\/[\w-]+\/[\w-]+\/dispatches$/,
        ),
        method: "POST",
      });
      const rendered = render(payload, event);
      // What the deny rules refuse (docs/reference/keptn.md#deny-rules), and what breaks the
      // quoting.
      expect(rendered).not.toMatch(/[$|;>`%'\n]|&&| &|\/var\/run/);
      const body = JSON.parse(rendered) as {
        event_type: string;
        client_payload: Record<string, unknown>;
      };
      expect(Object.keys(body)).toEqual(["event_type", "client_payload"]);
      expect(Object.keys(body.client_payload).length).toBeLessThanOrEqual(10);
      const { reference, mode } = parseDispatch(body.client_payload, "client_payload");
      expect(reference).toMatchObject({
        type: webhook.type,
        id: event.id,
        keptnContext: event.shkeptncontext,
        ...event.data,
      });
      // Whoever says `finished` there must not say it here.
      expect(mode).toBe(webhook.sendFinished ? "silent" : undefined);
      expect(webhook.sendStarted).toBe(true);
    }
  },
);

test("messages quoted in the headings of docs/troubleshooting.md are messages of the code", () => {
  const code = filesEndingIn(".ts")
    .filter((path) => path.startsWith("src/"))
    .map(read)
    .join("\n");
  const page = read("docs/troubleshooting.md");
  const quoted = [...page.matchAll(/^## .*"(.+)"/gm)].flatMap(([, text = ""]) => text.split(" … "));
  expect(quoted.length).toBeGreaterThan(4);
  expect(quoted.filter((text) => !code.includes(text))).toEqual([]);
});

describe("a release", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const folderWith = (changelog: string) => {
    const folder = mkdtempSync(join(tmpdir(), "release-"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "1.2.3" }));
    writeFileSync(join(folder, "CHANGELOG.md"), changelog);
    return (tag: string) =>
      execFileSync(process.execPath, [join(ROOT, "scripts/release-notes.mjs"), tag], {
        cwd: folder,
        encoding: "utf8",
        stdio: "pipe",
      });
  };

  test("prints the section of its version", () => {
    expect(
      folderWith(
        "# Changelog\n\n## 1.2.3 – 2026-12-01\n\n- New.\n\n### More\n\n## 1.2.2 – 2026-11-01\n\n- Old.\n",
      )("v1.2.3"),
    ).toBe("- New.\n\n### More\n");
  });

  test.each([
    ["another tag", "## 1.2.3 – 2026-12-01\n\n- New.\n", "v1.2.4", /expected the tag v1\.2\.3/],
    ["no section", "## 1.2.30 – 2026-12-01\n\n- New.\n", "v1.2.3", /no section/],
    ["an unreleased section", "## 1.2.3 – unreleased\n\n- New.\n", "v1.2.3", /still calls/],
    ["an empty section", "## 1.2.3 – 2026-12-01\n\n## 1.2.2\n\n- Old.\n", "v1.2.3", /is empty/],
  ])("is refused with %s", (_what, changelog, tag, complaint) => {
    expect(() => folderWith(changelog)(tag)).toThrow(complaint);
  });

  test("of the present version has a section in the changelog", () => {
    expect(read("CHANGELOG.md")).toMatch(new RegExp(`^## ${version.replaceAll(".", "\\.")} `, "m"));
  });
});
