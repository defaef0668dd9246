import type { Link } from "../../cards";
import type { Masker } from "../../domain/text/masking";
import { createMasker, secretsOfEnvironment } from "../../domain/text/masking";
import { identityOf } from "../../domain/task";
import type { JobRequest } from "./job";

/** Words that decide how something looks. */
const WORDS = [
  "pass",
  "warning",
  "fail",
  "succeeded",
  "errored",
  "triggered",
  "started",
  "finished",
];

/**
 * What leaves does not carry what a script's environment keeps secret; our links and what the task
 * is called stay.
 */
export function maskFor(
  {
    environment,
    runUrl,
    assignment: { task },
  }: Pick<JobRequest, "environment" | "runUrl" | "assignment">,
  links: readonly Link[] = [],
): Masker {
  return createMasker(secretsOfEnvironment(environment), [
    runUrl,
    ...links.map(({ url }) => url),
    ...identityOf(task),
    ...WORDS,
  ]);
}
