import { importsOf, WALLS } from "./scripts/walls.cjs";

const exactly = (folder) => `^${folder}/`;

/** A folder imports itself, what its row allows, and nothing else of ours. */
const walls = Object.entries(WALLS).map(([folder, wall]) => ({
  name: `wall-of-${folder.replace("/", "-")}`,
  comment:
    "Imports point inward, see CONTRIBUTING.md. A port in src/task/ports.ts turns one round.",
  severity: "error",
  from: { path: exactly(folder) },
  to: {
    path: "^(src|simulator|cli|test|scripts|bench)/",
    pathNot: [
      ...[folder, ...importsOf(folder)].map(exactly),
      // What stands for a package in the bundles (tsconfig.json, paths).
      ...wall.packages.map((name) => `^src/bundle/${name}\\.`),
    ],
  },
}));

/** Packages are loaded in the folders that are there for them. */
const packages = Object.entries(WALLS).map(([folder, wall]) => ({
  name: `packages-of-${folder.replace("/", "-")}`,
  comment: "This folder does without that package, see CONTRIBUTING.md.",
  severity: "error",
  from: { path: exactly(folder) },
  to: {
    dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "unknown", "undetermined"],
    pathNot: wall.packages.map((name) => `^(node_modules/)?${name}(/|$)`),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...walls,
    ...packages,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
