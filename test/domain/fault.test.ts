import { parse } from "yaml";
import { faultText, ISSUES_URL } from "../../src/domain/fault";
import { read } from "../contract/markdown";

test("a fault of ours says what happened, where to report it, and what becomes of the task", () => {
  expect(faultText(new Error("x is not a function"), "The post step answers. (CA-901)")).toBe(
    `Unexpected: x is not a function – please report this at ${ISSUES_URL}. The post step answers. (CA-901)`,
  );
  expect(faultText("broken", "")).toContain("Unexpected: broken –");
});

test("faults are reported where package.json says, weaknesses in private", () => {
  expect(JSON.parse(read("package.json"))).toMatchObject({ bugs: ISSUES_URL });
  const { contact_links: links } = parse(read(".github/ISSUE_TEMPLATE/config.yml")) as {
    contact_links: { url: string }[];
  };
  const repository = ISSUES_URL.replace("/issues", "");
  expect(links.map(({ url }) => url)).toEqual([
    `${repository}/security/advisories/new`,
    `${repository}/blob/main/docs/errors.md`,
    `${repository}/blob/main/docs/README.md`,
  ]);
});
