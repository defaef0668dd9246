import type { JobParameters, ParameterCheck } from "../core/job";
import type { ValuesOf } from "../core/parameter-types";

/** Of jobs that may ask any HTTP service instead of GitHub. */
export const HTTP_PARAMETER = {
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
} as const satisfies JobParameters["properties"][string];

export type HttpParameter = ValuesOf<{ http: typeof HTTP_PARAMETER }>;

/** A rule about parameters that are not looked at where a recipe does the work. */
export function withoutRecipe({ of, check }: ParameterCheck): ParameterCheck {
  return {
    of,
    check: (parameters, context) =>
      Object.hasOwn(parameters, "http") ? undefined : check(parameters, context),
  };
}
