import { UsageError } from "../command";
import type { AccessValues, Surroundings } from "../connection";
import { connectTo } from "../connection";
import { adviceOn } from "../keptn-api";
import type { Recording } from "./recording";
import { readRecording, recordingOf } from "./recording";
import { readKept } from "./kept";
import { UserError } from "../../src/domain/errors";
import type { UndeliveredResult } from "../../src/domain/counting/undelivered-result";
import {
  MAX_UNDELIVERED_BYTES,
  readUndeliveredResult,
  UNDELIVERED_RESULT_FILE,
  undeliveredResultName,
} from "../../src/domain/counting/undelivered-result";
import { readTitle } from "../../src/domain/trust/provenance";
import type { JsonObject } from "../../src/domain/text/json";
import { getOwn } from "../../src/domain/text/json";
import type { RunHistory } from "../../src/task/ports";

export type SourceValues = AccessValues & {
  readonly task?: string;
  readonly id?: string;
  readonly kept?: string;
  readonly fetch?: boolean;
  readonly "event-type"?: string;
  readonly "github-run"?: string;
  readonly project?: string;
  readonly repository?: string;
};

/** What is replayed. */
export interface Source {
  readonly recording: Recording;
  readonly event: JsonObject;
  readonly kept: UndeliveredResult | undefined;
}

/** What is replayed cannot be read where it is; exit code 3. */
export class UnreadSource extends Error {}

interface SourceDesk {
  readonly surroundings: Surroundings;
  readonly signal: AbortSignal;
}

/** @throws UsageError, or UnreadSource. @param path  absent with `--github-run` */
export async function readSource(
  path: string | undefined,
  values: SourceValues,
  desk: SourceDesk,
): Promise<Source> {
  const run = values["github-run"];
  if (run !== undefined) return ofRun(run, values, desk);
  const recording = withType(readRecording(path ?? "", values), values["event-type"]);
  return {
    recording,
    event: values.fetch ? await fetched(recording, values, desk) : recording.dispatch.event,
    kept: values.kept === undefined ? undefined : readKept(values.kept),
  };
}

function withType(recording: Recording, eventType: string | undefined): Recording {
  if (eventType === undefined) return recording;
  return { ...recording, eventType, dispatch: { ...recording.dispatch, eventType } };
}

/** The whole event, as the control plane has it. */
async function fetched(
  { dispatch: { reference } }: Recording,
  values: AccessValues,
  { surroundings, signal }: SourceDesk,
): Promise<JsonObject> {
  const { api, told } = connectTo(values, surroundings, signal);
  const found = await api.tasks.find(reference, signal);
  if (!found.ok)
    throw new UnreadSource(told(`The event cannot be read: ${adviceOn(found.failure)}`));
  if (found.value.state === "unknown")
    throw new UnreadSource(
      `${api.address} does not know the event ${reference.id} of ${reference.project}. Leave out --fetch to replay what the file tells.`,
    );
  return found.value.event;
}

/** Title of the run → id of the event → the event, from the control plane. */
async function ofRun(run: string, values: SourceValues, desk: SourceDesk): Promise<Source> {
  const { project } = values;
  const { environment } = desk.surroundings;
  const token = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
  const repository = values.repository ?? environment["GITHUB_REPOSITORY"];
  if (!/^\d{1,15}$/.test(run))
    throw new UsageError(`--github-run ${run}: expected the number of a run, as in its address.`);
  if (project === undefined || !token || !repository)
    throw new UsageError(
      "--github-run needs --project, --repository, and a token for GitHub that may read actions, in the variable GITHUB_TOKEN.",
    );
  const { runHistoryOf } = await import("../../src/github/run-history");
  const history = runHistoryOf({ ...environment, GITHUB_REPOSITORY: repository }, token);
  try {
    const found = await titleAndResult(Number(run), history);
    const recording = recordingOf(
      { ...(await eventOf(found.id, project, values, desk)) },
      `run ${run}`,
    );
    const eventType = values["event-type"] ?? found.eventType;
    return {
      recording: withType(recording, eventType),
      event: recording.dispatch.event,
      kept: values.kept === undefined ? found.kept : readKept(values.kept),
    };
  } catch (error) {
    throw error instanceof UserError ? new UnreadSource(error.message) : error;
  }
}

async function titleAndResult(run: number, history: RunHistory) {
  const record = await history.run(run);
  const title = record && readTitle(record.title);
  if (!record || !title)
    throw new UnreadSource(
      record
        ? `The title of run ${run} does not name its event: give its workflow the run-name of the examples.`
        : `There is no run ${run}.`,
    );
  const attempt = record.attemptUrl.split("/").at(-1) ?? "1";
  const notes = await history.notes(undeliveredResultName(title, attempt));
  const note = notes.find(({ runId }) => runId === run);
  const kept =
    note && readUndeliveredResult(await note.read(UNDELIVERED_RESULT_FILE, MAX_UNDELIVERED_BYTES));
  return { ...title, kept };
}

async function eventOf(
  id: string,
  project: string,
  values: AccessValues,
  { surroundings, signal }: SourceDesk,
): Promise<JsonObject> {
  const { api, told } = connectTo(values, surroundings, signal);
  const stored = await api.events({ project, eventID: id });
  if (!stored.ok)
    throw new UnreadSource(told(`The event cannot be read: ${adviceOn(stored.failure)}`));
  const event = stored.value.find((one) => getOwn(one, "id") === id);
  if (event) return event;
  throw new UnreadSource(`${api.address} has no event ${id} in the project ${project}.`);
}
