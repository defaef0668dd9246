import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCatalogue } from "../../src/catalogue/catalogue";
import { CatalogueError } from "../../src/catalogue/complaints";
import { KNOWN } from "../known-jobs";
import { complaintsOfJobs } from "../check/jobs-check";

const PATH = ".github/cloud-automation.yml";

/** What is wrong with the catalogue of a repository; nothing where there is none. */
export async function catalogueComplaints(folder: string): Promise<readonly string[]> {
  let text: string;
  try {
    text = readFileSync(join(folder, PATH), "utf8");
  } catch {
    return [];
  }
  try {
    const complaints = await complaintsOfJobs(parseCatalogue(text, PATH, KNOWN), text, folder);
    return complaints.length === 0 ? [] : new CatalogueError(PATH, complaints).message.split("\n");
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split("\n");
  }
}
