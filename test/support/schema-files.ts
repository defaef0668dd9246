import { join } from "node:path";
import { filesEndingIn, read, ROOT } from "../contract/markdown";

const BASE = "https://cloud-automation-actions.github.io/schema/";

/** Paths of the schemas relative to `schema/`. */
export const SCHEMA_FILES = filesEndingIn(".schema.json", join(ROOT, "schema"))
  .map((path) => path.replace(/^schema\//, ""))
  .sort();

export const SCHEMA_TEXTS = SCHEMA_FILES.map((file) => read(`schema/${file}`));

/** The `$id` of each schema by its file. */
export const SCHEMA_IDS = Object.fromEntries(SCHEMA_FILES.map((file) => [file, BASE + file]));
