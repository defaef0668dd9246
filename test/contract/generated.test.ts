import { generated, withSections } from "../../scripts/generate/generators";
import { fill } from "../../scripts/generate/fill";
import { read } from "./markdown";

const files = Object.entries(generated());

test.each(files)("%s is as it is generated; `npm run generate` writes it", (path, text) => {
  expect(read(path)).toBe(text);
});

test("what follows from the code is among them", () => {
  expect(files.map(([path]) => path)).toEqual(
    expect.arrayContaining([
      ".github/workflows/task.yml",
      "CONTRIBUTING.md",
      "docs/errors.md",
      "docs/guarantees.md",
      "docs/inputs.md",
      "docs/jobs.md",
      "docs/reusable-workflows.md",
      "docs/task-table.md",
      "docs/tasks/slo.md",
      "docs/workflows.md",
      "schema/catalogue.schema.json",
      "schema/recipe.schema.json",
      "task/action.yml",
    ]),
  );
});

test("a page that names no generator of ours is refused, and so is a template with an empty place", () => {
  expect(() => withSections("a.md", "<!-- begin walks -->\n<!-- end -->")).toThrow(
    "a.md: no generator is called walks.",
  );
  expect(() => fill("a: <<b>>", {})).toThrow("asks for b");
});
