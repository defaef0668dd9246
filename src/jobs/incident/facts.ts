import { httpUrl } from "../../cards";
import { UserError } from "../../domain/errors";
import { getOwn } from "../../domain/text/json";
import type { JobRequest, ParameterCheck } from "../core/job";
import { textOf } from "../work/script-or-workflow";
import type { Subject } from "../ticket/event";
import { subjectOf } from "../ticket/event";

/** Fields under `data.<task>`. */
export interface IncidentFields extends Readonly<Record<string, string | undefined>> {
  readonly severity: string | undefined;
  readonly problemId: string | undefined;
  readonly problemUrl: string | undefined;
  readonly impactedService: string | undefined;
  /** ISO time. */
  readonly startTime: string | undefined;
}

export interface Incident extends Subject {
  readonly fields: IncidentFields;
}

/** What `with` says, else the event. @throws UserError naming the parameter */
export function incidentOf(request: JobRequest): Incident {
  const {
    parameters,
    assignment: { task, event },
  } = request;
  const subject = subjectOf(request, textOf(parameters, "problem-id"));
  const { problem } = subject;
  const time = getOwn(event, "time");
  const fields: IncidentFields = {
    severity: textOf(parameters, "severity") ?? problem.severity,
    problemId: problem.id,
    problemUrl: addressOf(textOf(parameters, "problem-url")) ?? problem.url,
    impactedService:
      textOf(parameters, "service") ?? problem.impacted ?? (task.service || undefined),
    startTime:
      timeOf(textOf(parameters, "start-time")) ??
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
  { of: ["problem-url"], check: (parameters) => addressOf(textOf(parameters, "problem-url")) },
  { of: ["start-time"], check: (parameters) => timeOf(textOf(parameters, "start-time")) },
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
