import type { KnownJobs } from "../src/catalogue/schema";
import { knownJobs } from "../src/jobs/core/registry";
import { resultsOfMapping } from "../src/results/result-files";
import { thresholdsOfMapping } from "../src/results/thresholds";

/** As the action knows them. */
export const KNOWN: KnownJobs = {
  ...knownJobs,
  checks: { results: resultsOfMapping, thresholds: thresholdsOfMapping },
};
