import { httpUrl } from "../../cards";
import { UserError } from "../../domain/errors";
import { getOwn } from "../../domain/text/json";
import type { JobRequest, ParameterCheck } from "../core/job";
import { checkOf } from "../core/job";
import type { ParametersOf } from "../core/parameter-types";
import type { PlaceParameters } from "../ticket/parameters";
import type { incidentOpen } from "./declarations";
import type { Subject } from "../ticket/event";
import { subjectOf } from "../ticket/event";

/** What `with` can say about the problem; not every job over incidents has all of it. */
type FactParameters = Pick<
  ParametersOf<typeof incidentOpen>,
  "problem-id" | "problem-url" | "severity" | "service" | "start-time"
> &
  Pick<PlaceParameters, "key">;

/** Fields under `data.<task>`. */
interface IncidentFields extends Readonly<Record<string, string | undefined>> {
  readonly severity: string | undefined;
  readonly problemId: string | undefined;
  readonly problemUrl: string | undefined;
  readonly impactedService: string | undefined;
  /** ISO time. */
  readonly startTime: string | undefined;
}

interface Incident extends Subject {
  readonly fields: IncidentFields;
}

/** What `with` says, else the event. @throws UserError naming the parameter */
export function incidentOf(request: JobRequest<FactParameters>): Incident {
  const {
    parameters,
    assignment: { task, event },
  } = request;
  const subject = subjectOf(request, parameters["problem-id"]);
  const { problem } = subject;
  const time = getOwn(event, "time");
  const fields: IncidentFields = {
    severity: parameters.severity ?? problem.severity,
    problemId: problem.id,
    problemUrl: addressOf(parameters["problem-url"]) ?? problem.url,
    impactedService: parameters.service ?? problem.impacted ?? (task.service || undefined),
    startTime:
      timeOf(parameters["start-time"]) ??
      problem.start ??
      (typeof time === "string" ? isoOf(time) : undefined),
  };
  return {
    ...subject,
    problem: {
      ...problem,
      ...present({
        severity: fields.severity,
        url: fields.problemUrl,
        impacted: fields.impactedService,
        start: fields.startTime,
      }),
    },
    fields,
  };
}

/** Of every job over incidents. */
export const factChecks: readonly ParameterCheck[] = [
  checkOf(["problem-url"], (parameters: FactParameters) => addressOf(parameters["problem-url"])),
  checkOf(["start-time"], (parameters: FactParameters) => timeOf(parameters["start-time"])),
];

function addressOf(given: string | undefined): string | undefined {
  const address = given === undefined ? undefined : httpUrl(given);
  if (given !== undefined && address === undefined)
    throw new UserError(
      "with.problem-url: expected an address of http or https without a password.",
      "CA-207",
    );
  return address;
}

function timeOf(given: string | undefined): string | undefined {
  const time = given === undefined ? undefined : isoOf(given);
  if (given !== undefined && time === undefined)
    throw new UserError("with.start-time: expected a time such as 2026-11-01T10:00:00Z.", "CA-207");
  return time;
}

function isoOf(text: string): string | undefined {
  const ms = /^\d{13}$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

function present(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );
}
