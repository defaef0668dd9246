import tseslint from "typescript-eslint";

/**
 * Arrows of imports point inward. Each folder of src/ may import itself, what is listed here, node:
 * modules and the packages listed; the story (src/*.ts but the entries) knows the domain, the ports
 * and itself.
 */
const FOLDERS = [
  "cards",
  "catalogue",
  "config",
  "control-plane",
  "domain",
  "exchange",
  "job",
  "jobs",
  "report",
  "results",
  "sequences",
  "sweep",
  "toolkit",
  "trigger",
];
const PACKAGES = [
  "axios",
  "csv-parse/sync",
  "saxes",
  "fflate",
  "@actions/artifact",
  "cloudevents",
  "@actions/core",
  "@actions/github",
  "undici",
  "yaml",
  "@actions/expressions",
  "ajv/dist/2020",
];
const ENTRIES = [
  "trigger",
  "sweep",
  "main",
  "pre",
  "post",
  "watch",
  "pay-debt",
  "compose",
  "plan-work",
  "answer-question",
  "measure",
  "tell",
];
const STORY = ["run-task", "settle-task", "verify", "answer", "context"];

const rules = {
  catalogue: {
    folders: ["domain"],
    packages: ["yaml", "@actions/expressions", "ajv/dist/2020"],
    story: false,
  },
  domain: { folders: [], packages: ["cloudevents", "fflate"], story: false },
  config: { folders: ["domain"], packages: [], story: false },
  "control-plane": { folders: ["domain", "exchange"], packages: [], story: false },
  // One HTTP exchange: the only way out but for GitHub's own client.
  exchange: { folders: [], packages: ["axios"], story: false },
  job: { folders: ["domain"], packages: [], story: false },
  // Ready-made jobs: each in a folder of its own, with the ports as its only way out.
  jobs: {
    folders: ["cards", "catalogue", "domain", "exchange", "sequences"],
    packages: ["ajv/dist/2020", "yaml"],
    story: false,
  },
  // What people read elsewhere than in the job summary.
  cards: { folders: ["domain", "report"], packages: [], story: false },
  // Starting a sequence once, for the action `trigger` and for jobs.
  sequences: { folders: ["domain"], packages: [], story: false },
  results: { folders: ["domain"], packages: ["csv-parse/sync", "saxes"], story: false },
  report: { folders: ["domain", "config"], packages: [], story: false },
  toolkit: {
    folders: ["domain", "config"],
    packages: ["@actions/artifact", "@actions/core", "@actions/github", "fflate", "undici"],
    story: false,
  },
  // An action of its own, which answers tasks the way the life cycle does.
  sweep: { folders: ["config", "domain"], packages: [], story: true },
  // An action of its own: the life cycle of tasks does not know it.
  trigger: {
    folders: ["config", "control-plane", "domain", "report", "sequences", "toolkit"],
    packages: [],
    story: false,
  },
};

function inward(files, forbidden, packages) {
  const groups = [...new Set(forbidden)];
  return {
    files,
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: groups,
              message: "Imports point inward, see CONTRIBUTING.md.",
              allowTypeImports: false,
            },
          ],
          paths: PACKAGES.filter((name) => !packages.includes(name)).map((name) => ({
            name,
            message: "This folder does without that package, see CONTRIBUTING.md.",
          })),
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
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  ...Object.entries(rules).map(([folder, { folders, packages, story }]) =>
    inward(
      [`src/${folder}/**/*.ts`],
      [
        ...FOLDERS.filter((name) => name !== folder && !folders.includes(name)).map(
          (name) => `../${name}/*`,
        ),
        ...[...ENTRIES, ...(story ? [] : STORY)].map((name) => `../${name}`),
        ...(folder === "domain" || folder === "config" || folder === "job" || folder === "catalogue"
          ? ["../ports"]
          : []),
        ...outside,
      ],
      packages,
    ),
  ),
  inward(
    STORY.map((name) => `src/${name}.ts`),
    [
      ...["catalogue", "control-plane", "job", "jobs", "report", "results", "toolkit"].map(
        (name) => `./${name}/*`,
      ),
      ...ENTRIES.map((name) => `./${name}`),
      ...outside,
    ],
    [],
  ),
);
