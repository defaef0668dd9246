import type { JobDeclaration, RequestOf } from "../core/job";

export const actionRoute = {
  name: "action.route",
  does:
    "Does what a remediation asks for: finds `data.action.action` among " +
    "`actions` and runs the script or the built-in job that stands there. Done " +
    "when the effect has been read back, by that job or by `check`.",
  parameters: {
    type: "object",
    properties: {
      actions: {
        type: ["object", "string"],
        minProperties: 1,
        minLength: 1,
        description:
          "Path of a YAML file in this repository, or a mapping: name of an action → " +
          "what to do. That is `run` (a script), or `job` and `with` (a built-in job). " +
          "Beside it may stand `check` (a script that reads the effect back; exit code " +
          "0 for yes) and `stages` (the only ones it may run in). `undo` (a script, or " +
          "`job` and `with`) is for a sequence that is aborted meanwhile. Expressions " +
          "are evaluated for the chosen action only.",
        additionalProperties: {
          type: "object",
          properties: {
            run: { type: "string", minLength: 1, contentMediaType: "application/x-sh" },
            job: { type: "string", minLength: 1 },
            with: { type: "object" },
            check: { type: "string", minLength: 1, contentMediaType: "application/x-sh" },
            stages: { type: "string", minLength: 1 },
            undo: {
              anyOf: [
                { type: "string", minLength: 1 },
                {
                  type: "object",
                  properties: { job: { type: "string" }, with: { type: "object" } },
                  required: ["job"],
                  additionalProperties: false,
                },
              ],
            },
          },
          oneOf: [{ required: ["run"] }, { required: ["job"] }],
          additionalProperties: false,
        },
      },
      name: {
        type: "string",
        minLength: 1,
        description: "Name of the action. Default: that of the event (`data.action.action`).",
      },
      stages: {
        type: "string",
        description:
          "The only stages that actions may run in, separated by spaces, commas or " +
          "lines. Default: all. An action's own list holds in its place.",
      },
      "cool-down-minutes": {
        type: "number",
        minimum: 0,
        maximum: 90 * 24 * 60,
        default: 0,
        description:
          "The same action is not run again for the same problem within this time; " +
          "the task is answered `fail` instead, so that the next remediation gets " +
          "its turn. 0: no limit.",
      },
      "dry-run": {
        type: "boolean",
        default: false,
        description: "Only reports what would be done, as a `warning`.",
      },
      "patience-minutes": {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 1_440,
        default: 5,
        description: "How long `check` is tried.",
      },
    },
    required: ["actions"],
    additionalProperties: false,
  },
  reports: {
    action: "Name of the action.",
    executed: "`true` when it was run, else `false`.",
    job: "The built-in job that did it, or `run` for a script.",
    undone: "Of an aborted sequence: `true` when the inverse action succeeded.",
    "<name>": "Whatever the job or the script reports.",
  },
  permissions: {
    actions:
      "read, to know when an action was run last (`cool-down-minutes`); an action's job needs its own",
  },
} as const satisfies JobDeclaration;

export type RouteRequest = RequestOf<typeof actionRoute>;
export type RouteParameters = RouteRequest["parameters"];
/** Name of an action → what to do. */
export type Actions = Exclude<RouteParameters["actions"], string>;
export type ActionSettings = Actions[string];

export const declarations = [actionRoute] as const;
