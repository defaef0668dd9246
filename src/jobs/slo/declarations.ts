import type { Channel } from "../channels/parameters";
import {
  CHANNEL_PERMISSIONS,
  channelProperties,
  channelReports,
  CHANNELS,
} from "../channels/parameters";
import type { JobDeclaration, RequestOf } from "../core/job";
import type { Pattern } from "../core/patterns";
import { variableName } from "../core/patterns";

export const REPORT_CHANNELS: readonly Channel[] = CHANNELS;

const NAME: Pattern = { pattern: "^[^\\p{Cc}.]+$", title: "a name without dots" };
const CRITERIA = "Criteria such as `<600` or `>=99.5, <=100`; all of them have to hold.";

const resultReports = {
  score: "0 to 100; not where nothing was measured.",
  evaluation: "`pass`, `warning` or `fail`; `not measured` where nothing was.",
  failedIndicators: "Names of the objectives that failed, separated by commas.",
} as const;

export const sloReport = {
  name: "slo.report",
  does:
    "Shows the result of an SLO evaluation (`evaluation.finished`) as a report " +
    "that people understand at a glance – score, every objective with value, " +
    "target, colour and change, a chart – in one or several places. It is done " +
    "when what was written has been read back.",
  parameters: { type: "object", properties: channelProperties, additionalProperties: false },
  reports: { ...resultReports, ...channelReports },
  permissions: CHANNEL_PERMISSIONS,
} as const satisfies JobDeclaration;

export const sloEvaluate = {
  name: "slo.evaluate",
  does:
    "Asks the control plane, or a Prometheus, for an SLO evaluation, waits for " +
    "it and answers with its verdict. It is done when the evaluation has ended; " +
    "one that measured nothing is no pass.",
  parameters: {
    type: "object",
    properties: {
      start: {
        type: "string",
        minLength: 1,
        description:
          "Begin of what is evaluated, such as 2026-03-01T10:00:00Z; with `end` or " +
          "`timeframe`. Without any of the three the span of the test (the event's " +
          "`data.test.start` and `data.test.end`), else the last 5 minutes.",
        examples: ["${{ event.data.load.start }}"],
      },
      end: {
        type: "string",
        minLength: 1,
        description: "End of what is evaluated.",
        examples: ["${{ event.data.load.end }}"],
      },
      timeframe: {
        type: "string",
        minLength: 1,
        description: "Its length instead, such as 5m or 1h30m.",
        examples: ["10m"],
      },
      project: {
        type: "string",
        ...NAME,
        maxLength: 200,
        description: "Project to evaluate. Default: the task's.",
      },
      stage: {
        type: "string",
        ...NAME,
        maxLength: 200,
        description: "Stage to evaluate. Default: the task's.",
        examples: ["production"],
      },
      service: {
        type: "string",
        ...NAME,
        maxLength: 200,
        description:
          "Service to evaluate. Default: the task's. A sequence holds back every other " +
          "one of the same stage and service until it is over: a task that waits " +
          "evaluates another stage or service.",
        examples: ["carts-db"],
      },
      "in-sequence": {
        type: "boolean",
        default: false,
        description:
          "`true`: the evaluation of another stage becomes a part of the running " +
          "sequence. In the task's own stage it is refused: of two sequences of one " +
          "context and stage the control plane runs one, and the other blocks its " +
          "service for ever (seen on 1.4.5). From then on it shows the sequence as " +
          "finished although it goes on, so whoever waits for that state is misled, " +
          "such as the action `trigger`.",
      },
      "nothing-measured": {
        type: "string",
        enum: ["errored", "warning", "fail"],
        default: "errored",
        description: "What it is when nothing was measured: no SLO file, no data.",
      },
      prometheus: {
        type: "string",
        ...variableName("PROMETHEUS_URL"),
        description:
          "Measures with Prometheus instead of the control plane: name of the " +
          "environment variable with its address, such as one of the secret JOB_ENV.",
        examples: ["PROMETHEUS_URL"],
      },
      "prometheus-token": {
        type: "string",
        ...variableName("PROMETHEUS_TOKEN"),
        description:
          "Name of the environment variable with its bearer token; a value that " +
          "begins with `Basic ` is sent as it is.",
        examples: ["PROMETHEUS_TOKEN"],
      },
      queries: {
        type: "object",
        minProperties: 1,
        maxProperties: 100,
        description:
          "With `prometheus`: the objectives by name. Each query gives one number, " +
          "at the end of the window; $DURATION_SECONDS in it is the window's length " +
          "(300s), $PROJECT, $STAGE and $SERVICE what is evaluated, $DEPLOYMENT, " +
          "$LABEL.‹name› and custom filters what the event tells, as the " +
          "prometheus-service of Keptn fills them in; what cannot be filled in is " +
          "refused. Without criteria an objective only informs, and at least one " +
          "needs `pass`; one that fails fails the evaluation.",
        additionalProperties: {
          type: "object",
          required: ["query"],
          properties: {
            query: { type: "string", minLength: 1, maxLength: 4000, description: "PromQL." },
            pass: { type: "string", minLength: 1, description: CRITERIA },
            warning: {
              type: "string",
              minLength: 1,
              description: `${CRITERIA} Looked at when \`pass\` does not hold.`,
            },
            weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1000,
              default: 1,
              description: "Its part of the score.",
            },
          },
          additionalProperties: false,
        },
        examples: [
          {
            p95: {
              query:
                "histogram_quantile(0.95, sum by (le) " +
                '(rate(http_duration_ms_bucket{service="$SERVICE"}[$DURATION_SECONDS])))',
              pass: "<600",
              warning: "<800",
            },
          },
        ],
      },
    },
    additionalProperties: false,
  },
  reports: {
    ...resultReports,
    evaluationUrl: "The evaluation in the Bridge; also a label. Not with `prometheus`.",
    evaluationContext: "Its context in the control plane. Not with `prometheus`.",
    start: "Begin of what was evaluated.",
    end: "Its end.",
  },
  permissions: {},
} as const satisfies JobDeclaration;

export type EvaluateRequest = RequestOf<typeof sloEvaluate>;
export type EvaluateParameters = EvaluateRequest["parameters"];

export const declarations = [sloReport, sloEvaluate] as const;
