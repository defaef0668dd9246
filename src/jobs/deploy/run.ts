import { UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { createMasker } from "../../domain/text/masking";
import type { OpenedRecord } from "../../domain/counting/opened";
import { deploymentStateOf } from "../../domain/counting/opened";
import { severity } from "../../domain/counting/outcome";
import { dataOf } from "../../domain/task";
import { confirm, confirmed, hookOf, reportedVariables, withReports } from "../work/hooks";
import type { JobRequest, RequestOf } from "../core/job";
import { checkOf, jobOf } from "../core/job";
import { performWork, scriptOf, workChecks } from "../work/script-or-workflow";
import {
  including,
  isStopped,
  overrule,
  reasonOf,
  reporting,
  stating,
  stoppedWork,
} from "../core/results";
import { textOf } from "../core/values";
import type { Work } from "../core/results";
import { endInWords, isGoingOn, undone } from "../work/start-work";
import { DeploymentRecord } from "./record";
import { deployRun } from "./declarations";

type Request = RequestOf<typeof deployRun>;
type Parameters = Request["parameters"];

/** For ending the record when the job itself was ended; post does it where this is too short. */
const STOPPED_RECORD_MS = 5_000;
const MAX_URL_CHARACTERS = 2_000;
const MAX_LISTED = 100;

export const job = jobOf(deployRun, {
  run,
  checks: [...workChecks, checkOf(["workflow", "wait", "record"], requireRecordEnd)],
});

async function run(request: Request): Promise<JobResult> {
  const { parameters } = request;
  const hasRecord = parameters.record;
  scriptOf(parameters);
  requireRecordEnd(parameters);
  const plan = planOf(request);
  const record = hasRecord ? await DeploymentRecord.open(plan, request) : undefined;
  const own: readonly OpenedRecord[] = record ? [{ kind: "deployment", id: record.id }] : [];
  // Whatever the work opens stands beside the record.
  const within: Request = { ...request, opened: (more) => request.opened([...own, ...more]) };
  if (record) request.opened(own);
  const variables = {
    CLOUD_AUTOMATION_ENVIRONMENT: plan.environment,
    ...(plan.image !== undefined && { CLOUD_AUTOMATION_IMAGE: plan.image }),
    ...(record && { CLOUD_AUTOMATION_DEPLOYMENT_ID: String(record.id) }),
  };
  try {
    return (await closed(await deployed(within, plan, variables, record), request, plan, record))
      .result;
  } catch (error) {
    if (error instanceof UserError && record && !isStopped(request))
      await leave(record, request, {
        state: "error",
        description: `${plan.description} could not be run`,
      });
    throw error;
  }
}

function requireRecordEnd({
  workflow,
  wait,
  record = true,
}: Partial<Pick<Parameters, "workflow" | "wait" | "record">>): void {
  if (workflow !== undefined && record && wait === "park") {
    throw new UserError(
      "with.wait: park ends this run while the deployment goes on, and nothing would " +
        "end its record; set record to false, or wait: runner.",
      "CA-207",
    );
  }
}

type Plan = ReturnType<typeof planOf>;

function planOf({ parameters, assignment: { task, event }, sha, runUrl }: Request) {
  const data = dataOf(event);
  return {
    task,
    ref: parameters.commit ?? sha,
    environment: parameters.environment ?? (task.stage || "production"),
    image:
      parameters.image ??
      textAt(data, "build", "image") ??
      textAt(data, "configurationChange", "values", "image"),
    url: parameters["environment-url"],
    description: `${task.name} of ${task.service || "a service"} in ${task.stage || "no stage"} of ${task.project}`,
    logUrl: runUrl,
    isTransient: parameters.transient,
    isProduction: parameters.production,
    retiresOlder: parameters["auto-inactive"],
  };
}

/** The work, its check, and the way back where it failed. */
async function deployed(
  request: Request,
  plan: Plan,
  variables: Readonly<Record<string, string>>,
  record: DeploymentRecord | undefined,
): Promise<Work> {
  const doubt = await record?.change({
    state: "in_progress",
    description: `${plan.description} began`,
    environmentUrl: plan.url,
  });
  // The end of the record is what counts.
  if (doubt !== undefined) request.console.warning(`${doubt}. The deployment goes on.`);
  const rollback = hookOf("rollback", request.parameters);
  const work = await performWork(request, variables, rollback.reserveMs);
  // What goes on is nothing to be checked or taken back; there is no record then.
  if (work.verdict === "parked" || work.verdict === "stopped" || isGoingOn(work, request))
    return work;
  const done = await checked(described(work, request, plan, record), request, variables);
  return undone(await withReports(done, request), request, rollback, variables);
}

async function checked(
  work: Work,
  request: Request,
  variables: Readonly<Record<string, string>>,
): Promise<Work> {
  if (work.verdict !== "pass" && work.verdict !== "warning") return work;
  const found = await confirm(request, { ...variables, ...reportedVariables(work) });
  if (!found) return work;
  const merged = including(work, found.result);
  if (isStopped(request)) return stoppedWork(merged, request);
  if (found.isConfirmed) return confirmed(work, found);
  return found.verdict === "fail"
    ? overrule(merged, {
        verdict: "fail",
        reason: `what was deployed does not work: ${found.reason}`,
        code: "CA-401",
      })
    : overrule(merged, {
        verdict: "errored",
        reason: `it is unknown whether what was deployed works: ${found.reason}`,
        code: "CA-411",
      });
}

function described(
  work: Work,
  request: Request,
  plan: Plan,
  record: DeploymentRecord | undefined,
): Work {
  const { data } = work.result.report;
  const isThere = work.verdict === "pass" || work.verdict === "warning";
  const url = textOf(data, "deploymentURL") ?? (isThere ? plan.url : undefined);
  const urls =
    listOf(getOwn(data, "deploymentURIsPublic")) ??
    (url !== undefined && isThere ? [url] : undefined);
  const formed = stating(work, {
    deploymentURIsPublic: urls,
    deploymentNames: listOf(getOwn(data, "deploymentNames")),
    ...(record && { deploymentId: String(record.id) }),
  });
  return reporting(formed, {
    deploymentURL: url ?? urls?.[0],
    deploymentResults: endInWords(work, request),
    image: plan.image,
    environment: plan.environment,
  });
}

/** Ends the record as the work ended. Where that is not certain, the task says so. */
async function closed(
  work: Work,
  request: JobRequest,
  plan: Plan,
  record: DeploymentRecord | undefined,
): Promise<Work> {
  if (!record || work.verdict === "parked") return work;
  if (work.verdict === "stopped" || isStopped(request)) {
    // A cancelled run has no time; post ends the record, which knows what became of the task.
    if (request.stop.reason !== "cancelled")
      await leave(record, request, {
        state: request.stop.reason === "aborted" ? "inactive" : "error",
        description:
          `${plan.description} was ended: ` +
          `${request.stop.reason === "aborted" ? "the sequence was aborted" : "its time was over"}`,
      });
    return work;
  }
  const state = deploymentStateOf(work.verdict);
  const { data } = work.result.report;
  const back = textOf(data, "rollback");
  const failure = work.verdict === "fail" ? "failed" : "could not be completed";
  const description =
    `${plan.description} ${state === "success" ? "is done" : failure}` +
    `${back === undefined || back === "not needed" ? "" : `; rollback ${back}`}`;
  const doubt = await record.change({
    state,
    description,
    environmentUrl:
      state === "success" ? publicUrl(textOf(data, "deploymentURL"), work.result) : undefined,
  });
  if (doubt === undefined) {
    request.opened([]);
    return work;
  }
  return overruleMildly(work, doubt);
}

/**
 * Deployed, but the record does not say so: that is a finding, and no more. What failed stays
 * failed.
 */
function overruleMildly(work: Work, doubt: string): Work {
  if (work.verdict === "parked" || work.verdict === "stopped") return work;
  const isPass = work.verdict === "pass";
  return overrule(work, {
    verdict: isPass ? "warning" : work.verdict,
    reason: isPass ? doubt : `${reasonOf(work.result)}; ${doubt}`,
    ...(severity(work.verdict) >= severity("fail") && { code: "CA-411" as const }),
  });
}

async function leave(
  record: DeploymentRecord,
  request: JobRequest,
  change: { readonly state: "error" | "inactive"; readonly description: string },
): Promise<void> {
  const doubt = await record.change(change, AbortSignal.timeout(STOPPED_RECORD_MS));
  if (doubt === undefined) request.opened([]);
  else request.console.warning(`${doubt}.`);
}

/** An address for a page that others may see: nothing the job wants masked, and no password. */
function publicUrl(text: string | undefined, { masks }: JobResult): string | undefined {
  if (text === undefined || text.length > MAX_URL_CHARACTERS || !URL.canParse(text))
    return undefined;
  const { protocol, username, password } = new URL(text);
  const isPublic =
    /^https?:$/.test(protocol) &&
    username === "" &&
    password === "" &&
    createMasker(masks)(text) === text;
  return isPublic ? text : undefined;
}

/** A list stays one; a text is one of words. An empty one says nothing. */
function listOf(value: Json | undefined): readonly string[] | undefined {
  const words = typeof value === "string" ? value.split(/[\s,]+/) : [];
  const items = Array.isArray(value)
    ? value.filter((item: Json): item is string => typeof item === "string")
    : words;
  const list = [...new Set(items.map((item) => item.trim()).filter(Boolean))].slice(0, MAX_LISTED);
  return list.length > 0 ? list : undefined;
}

function textAt(data: JsonObject, ...path: readonly string[]): string | undefined {
  const value = path.reduce<Json | undefined>(
    (at, name) => (isJsonObject(at) ? getOwn(at, name) : undefined),
    data,
  );
  return typeof value === "string" && value !== "" ? value : undefined;
}
