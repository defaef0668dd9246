import type { Context } from "./context";
import { whatOf } from "./context";
import { APPROVAL_JOB } from "../domain/trust/binding";
import { UserError } from "../domain/errors";
import type { Outcome } from "../domain/counting/outcome";
import { couldNotRun } from "../domain/counting/outcome";
import type { ReasonCode } from "../domain/reasons";
import type { Assignment, Mode } from "../domain/task";
import type { Planned } from "./ports";

const ONE_OF_MANY =
  "this is one of several jobs of a matrix, and the first that ends would speak for all. Let the " +
  "matrix be a job of its own that this one needs, or give each its own task (tasks: ${{ matrix.task }}).";

/** What is to be done; a complaint about it is an answer, too, since nobody else will give one. */
export async function plan(assignment: Assignment, mode: Mode, context: Context): Promise<Planned> {
  const { problems, work, isOneOfMany } = context.config;
  const notBegun = (why: string, code: ReasonCode): Planned => ({
    kind: "outcome",
    outcome: couldNotRun(`${whatOf(assignment)} could not be begun: ${why}`, code),
  });
  const { complaint } = assignment;
  if (complaint) return notBegun(complaint.text, complaint.code);
  if (problems.length > 0) return notBegun(problems.join(" "), "CA-201");
  if (isOneOfMany && mode === "interactive") return notBegun(ONE_OF_MANY, "CA-210");
  try {
    const planned = (await context.ports.planner?.plan(assignment.event)) ?? { kind: "work", work };
    // The comment that answers would have to know where the answer goes.
    return planned.kind === "work" &&
      planned.work.job?.name === APPROVAL_JOB &&
      context.ports.controlPlane?.can.find === false
      ? notBegun(
          `${APPROVAL_JOB} needs a control plane that can be read, which this one cannot.`,
          "CA-207",
        )
      : planned;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return notBegun(error.message, error.code);
  }
}

/** A triggered task is answered, whatever the catalogue says about events that nobody waits for. */
export function outcomeOfPlan(planned: Exclude<Planned, { kind: "work" }>): Outcome {
  return planned.kind === "outcome" ? planned.outcome : couldNotRun(planned.reason, "CA-205");
}
