import { KNOWN } from "../known-jobs";
import { catalogueSchema } from "../../src/catalogue/schema";
import { recipeSchema } from "../../src/jobs/http/schema";

/** @returns JSON */
export function schemaText(name: "catalogue" | "recipe"): string {
  return JSON.stringify(name === "catalogue" ? catalogueSchema(KNOWN) : recipeSchema, null, 2);
}
