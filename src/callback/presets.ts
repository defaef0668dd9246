/**
 * What callback addresses of known products look like, as data: where the address stands in what
 * started the run, what is answered, and what the answers to that mean.
 */
export interface Preset {
  /** Where it says what the product is: documentation or source. */
  readonly source: string;
  readonly reads: {
    /** Paths in the payload, from its root. */
    readonly url: string;
    readonly startedUrl?: string;
    readonly deadline?: string;
  };
  /** The payload has to be signed where a secret is given. */
  readonly isSigned: boolean;
  /** Sent for each status: text in braces is replaced by the field of the answer. */
  readonly body: Readonly<Record<"succeeded" | "errored", Template>>;
  /** The wait has not been stored so far: try again. */
  readonly tooEarly: readonly Sign[];
  /** It takes no answer any more. */
  readonly closed: readonly Sign[];
}

/** A text that is `{field}` alone becomes the field as it is, `{answer}` the whole answer. */
export type Template = string | { readonly [name: string]: Template };

export interface Sign {
  readonly status: number;
  /** The answer's text holds these words. */
  readonly words?: string;
}

const WHOLE = { succeeded: "{answer}", errored: "{answer}" } as const;
const GONE: readonly Sign[] = [{ status: 409 }, { status: 410 }];
const ADDRESS = { url: "callback.url", deadline: "callback.deadline" } as const;

export const PRESETS = {
  generic: {
    source: "https://www.standardwebhooks.com",
    reads: { ...ADDRESS, startedUrl: "callback.startedUrl" },
    isSigned: true,
    body: WHOLE,
    tooEarly: [],
    closed: GONE,
  },
  n8n: {
    source: "https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.wait/",
    reads: { url: "resumeUrl" },
    isSigned: false,
    body: WHOLE,
    tooEarly: [{ status: 409, words: "running already" }],
    closed: GONE,
  },
  "trigger-dev": {
    // A token that is completed already says success once more, and keeps what it has.
    source: "https://trigger.dev/docs/management/waitpoints/complete-callback",
    reads: ADDRESS,
    isSigned: false,
    body: WHOLE,
    tooEarly: [],
    closed: GONE,
  },
  cortex: {
    source: "https://docs.cortex.io/api/rest/workflows",
    reads: ADDRESS,
    isSigned: false,
    body: {
      succeeded: { status: "COMPLETED", message: "{message}", response: "{answer}" },
      errored: { status: "FAILED", message: "{message}", response: "{answer}" },
    },
    tooEarly: [],
    closed: GONE,
  },
  "google-workflows": {
    // With the execution its callbacks are gone, too.
    source: "https://cloud.google.com/workflows/docs/creating-callback-endpoints",
    reads: ADDRESS,
    isSigned: false,
    body: WHOLE,
    tooEarly: [],
    closed: [...GONE, { status: 404 }],
  },
  "azure-data-factory": {
    // With reportStatusOnCallBack a StatusCode of 400 or more makes the activity fail.
    source: "https://learn.microsoft.com/azure/data-factory/control-flow-webhook-activity",
    reads: { url: "callBackUri" },
    isSigned: false,
    body: {
      succeeded: { Output: "{answer}", StatusCode: "200" },
      errored: {
        Output: "{answer}",
        StatusCode: "500",
        Error: { ErrorCode: "Errored", Message: "{message}" },
      },
    },
    tooEarly: [],
    closed: GONE,
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof PRESETS;
