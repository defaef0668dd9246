import type { JobParameters } from "../core/job";

/** Of jobs that may ask any HTTP service instead of GitHub. */
export const HTTP_PARAMETER: JobParameters["properties"][string] = {
  type: ["object", "string"],
  minLength: 1,
  description:
    "A recipe for any HTTP service (docs/http-provider.md), used instead of GitHub: " +
    "a mapping with `request`, or the path of a YAML file of this repository with " +
    "it. Values for `env` come from the secret JOB_ENV.",
  examples: [
    ".github/recipes/jira-open.yml",
    {
      request: {
        url: "https://hooks.example.com/notify",
        body: { text: "${{ event.data.message }}" },
      },
    },
  ],
};
