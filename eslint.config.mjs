import tseslint from "typescript-eslint";

/**
 * Arrows of imports point inward. Each folder of src/ may import itself, what is listed here, node: modules and the
 * packages listed; the story (src/*.ts but the entries) knows the domain, the ports and itself.
 */
const FOLDERS = ["config", "control-plane", "domain", "job", "report", "toolkit"];
const PACKAGES = ["axios", "cloudevents", "@actions/core", "@actions/github", "undici", "yaml"];
const ENTRIES = ["main", "pre", "post", "pay-debt", "compose", "tell"];
const STORY = ["run-task", "settle-task", "verify", "answer", "context"];

const rules = {
  domain: { folders: [], packages: ["cloudevents"], story: false },
  config: { folders: ["domain"], packages: [], story: false },
  "control-plane": { folders: ["domain"], packages: ["axios"], story: false },
  job: { folders: ["domain"], packages: [], story: false },
  report: { folders: ["domain", "config"], packages: [], story: false },
  toolkit: { folders: ["domain", "config"], packages: ["@actions/core", "@actions/github", "undici"], story: false },
};

function inward(files, forbidden, packages) {
  const groups = [...new Set(forbidden)];
  return {
    files,
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [{ group: groups, message: "Imports point inward, see CONTRIBUTING.md.", allowTypeImports: false }],
          paths: PACKAGES.filter((name) => !packages.includes(name)).map((name) => ({ name, message: "This folder does without that package, see CONTRIBUTING.md." })),
        },
      ],
    },
  };
}

const outside = ["**/simulator/**", "**/cli/**", "**/test/**"];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  ...Object.entries(rules).map(([folder, { folders, packages }]) =>
    inward(
      [`src/${folder}/**/*.ts`],
      [
        ...FOLDERS.filter((name) => name !== folder && !folders.includes(name)).map((name) => `../${name}/*`),
        ...[...ENTRIES, ...STORY].map((name) => `../${name}`),
        ...(folder === "domain" || folder === "config" || folder === "job" ? ["../ports"] : []),
        ...outside,
      ],
      packages,
    ),
  ),
  inward(
    STORY.map((name) => `src/${name}.ts`),
    [...["control-plane", "job", "report", "toolkit"].map((name) => `./${name}/*`), ...ENTRIES.map((name) => `./${name}`), ...outside],
    [],
  ),
);
