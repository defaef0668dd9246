import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

/** What a reader can hold in mind at once. Tests tell stories, so only the product is held to it. */
const LIMITS = {
  complexity: ["error", 15],
  "max-depth": ["error", 3],
  "max-params": ["error", 4],
  "no-nested-ternary": "error",
};

/** A promise that nobody awaits is work that a process may lose at its end. */
const PROMISES = {
  "@typescript-eslint/await-thenable": "error",
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-misused-promises": "error",
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true },
  ],
};

// The walls between the folders are in scripts/walls.cjs; dependency-cruiser keeps them.
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
  {
    files: ["src/**/*.ts", "cli/**/*.ts", "simulator/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...PROMISES, ...LIMITS },
  },
  {
    files: ["cli/dev/page/*.js"],
    languageOptions: { parserOptions: { project: "cli/dev/page/tsconfig.json" } },
    rules: { ...PROMISES, ...LIMITS },
  },
  {
    files: ["**/*.js", "**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
