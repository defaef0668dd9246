import type { ControlPlane, KeptnEvent } from "../../simulator";
import { decodeData, taskType } from "../../simulator/engine/event";
import type { GitHub } from "../../simulator/github";
import { QUESTION_LABEL, readQuestion } from "../../src/domain/approval";
import type { Desk, Waiting } from "./approval";
import { BRIDGE_SOURCE, runIdIn } from "./sender";
import type { Api } from "./set-up";

/** Login of the person in front of the terminal; they may write to the repository. */
export const PERSON = "you";

/**
 * The Bridge: an approval waits for a person when the approval-service has said `started` and no
 * more (docs/reference/keptn.md#approvals).
 */
export function bridgeDesk(plane: ControlPlane, api: Api): Desk {
  const waits = ({ id, type }: KeptnEvent) =>
    type === taskType("approval", "triggered") &&
    plane.counts(id).started > plane.counts(id).finished;
  return {
    waiting: () =>
      plane
        .openTasks()
        .filter(waits)
        .map((triggered): Waiting => ({
          triggered,
          asked: undefined,
          answer: async (decision, how) => {
            const data = decodeData(triggered.data);
            const isApproved = decision === "approve";
            // One `finished` and no `started`: that one came from the approval-service.
            await api.send({
              type: taskType("approval", "finished"),
              specversion: "1.0",
              source: BRIDGE_SOURCE,
              shkeptncontext: triggered.shkeptncontext,
              triggeredid: triggered.id,
              data: {
                project: data?.project ?? "",
                stage: data?.stage ?? "",
                service: data?.service ?? "",
                status: "succeeded",
                result: isApproved ? "pass" : "fail",
                message: `${isApproved ? "Approved" : "Rejected"} ${how}`,
              },
            });
          },
        })),
  };
}

/**
 * The issues that `approval.ask` has opened: a comment answers, and its run tells the control
 * plane.
 */
export function issueDesk(plane: ControlPlane, github: GitHub): Desk {
  return {
    waiting: () => {
      const open = new Map(plane.openTasks().map((triggered) => [triggered.id, triggered]));
      return github
        .issues()
        .filter(({ state, labels }) => state === "open" && labels.includes(QUESTION_LABEL))
        .flatMap(({ number, title, body }): Waiting[] => {
          const question = readQuestion(body ?? "");
          const triggered = open.get(question?.task.id ?? "");
          // The run that asks is still busy with noting that it waits.
          if (
            question === undefined ||
            triggered === undefined ||
            github.run(runIdIn(question.source) ?? 0)?.status !== "completed"
          )
            return [];
          return [
            {
              triggered,
              asked: `Asked in issue #${number}: ${title}`,
              answer: (decision, how) => {
                github.addComment(
                  number,
                  `${decision === "approve" ? "/approve" : "/deny"} ${how}`,
                  PERSON,
                );
                return Promise.resolve();
              },
            },
          ];
        });
    },
  };
}
