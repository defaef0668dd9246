import type { Pretended, Step, Tell } from "./narrator";
import { narratedConsole, narratedJob, narratedPlane, stateInMemory } from "./narrator";
import { restage } from "./local-plane";
import type { Recording } from "./recording";
import type { Count } from "../../simulator";
import { readConfig } from "../../src/config/inputs";
import type { InputName } from "../../src/config/names";
import { UserError } from "../../src/domain/errors";
import type { JsonObject } from "../../src/domain/text/json";
import type { TaskResult } from "../../src/domain/counting/task-result";
import { connect } from "../../src/keptn/connect";
import type { Clock } from "../../src/task/ports";
import { runTask } from "../../src/task/run";
import { planWork } from "../../src/wiring/plan-work";

/** Nobody's run: it stands for the one that would answer. */
const SOURCE = "https://github.com/OWNER/REPOSITORY/actions/runs/1/attempts/1";

interface ReplayOrder {
  readonly recording: Recording;
  /** The whole event, where more is known than the dispatch tells. */
  readonly event: JsonObject;
  /** The webhook service has sent `started` before the dispatch. */
  readonly isStarted: boolean;
  readonly pretended: Pretended;
  /** Of the action, beside those for the connection. */
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  /** The repository, with the task catalogue. */
  readonly root: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface Replayed {
  readonly steps: readonly Step[];
  readonly ended: TaskResult["ended"];
  readonly message: string;
  /** The answer that was sent, if any. */
  readonly finished: JsonObject | undefined;
  /** What the local control plane has counted, and how its sequence ended. */
  readonly counts: Count;
  readonly isOpen: boolean;
  readonly sequence: string;
}

/** Answers a recorded dispatch once more, against a control plane on this machine. */
export async function replay(order: ReplayOrder, tell: Tell): Promise<Replayed> {
  const { recording, event, isStarted, pretended, inputs, root, clock, signal } = order;
  const { dispatch } = recording;
  const { plane } = await restage(dispatch.reference, event, isStarted);
  const steps: Step[] = [];
  const told: Tell = async (step) => {
    steps.push(step);
    await tell(step);
  };
  try {
    const config = readConfig(
      asEnvironment({
        ...inputs,
        "control-plane-url": plane.url,
        "control-plane-token": plane.token,
      }),
    );
    const { source, credentials } = { source: config.source, ...config.connection };
    const access = { url: plane.url, clock, mask: () => undefined };
    const result = await runTask(dispatch, {
      config,
      source: SOURCE,
      timeline: [],
      ports: {
        ...(credentials
          ? { controlPlane: narratedPlane(connect({ ...access, credentials }), told) }
          : { controlPlane: undefined }),
        savedState: stateInMemory(),
        console: narratedConsole(told),
        clock,
        job: narratedJob(pretended, told),
        planner:
          source.tasksFile || source.job
            ? planWork(config, { GITHUB_WORKSPACE: root }, clock)
            : undefined,
        runs: undefined,
        secrets: new Set([plane.token]),
        cancelled: signal,
      },
    }).catch((error: unknown): TaskResult => {
      if (!(error instanceof UserError)) throw error;
      return { ended: "refused", message: error.message, code: error.code };
    });
    const { id, project, keptnContext } = dispatch.reference;
    const { started, finished } = plane.counts(id);
    return {
      steps,
      ended: result.ended,
      message: result.message,
      finished: result.finished?.json,
      counts: { started, finished },
      isOpen: plane.openTasks().some((open) => open.id === id),
      sequence: keptnContext
        ? (plane.engine.sequences.views.find(project, keptnContext)?.state ?? "")
        : "",
    };
  } finally {
    await plane.close();
  }
}

function asEnvironment(inputs: ReplayOrder["inputs"]): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}
