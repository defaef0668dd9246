import type { Context } from "node:vm";
import { createContext, runInContext } from "node:vm";

/** One for all: making it costs more than most of the work. */
let context: Context | undefined;

/**
 * Does work that nothing else could interrupt, such as a pattern over a long text, and gives it up
 * after its time: the thread that computes is the one that has to answer.
 *
 * @param work  without side effects, since it may end anywhere
 * @returns     `undefined` when the time was over
 */
export function inTime<T>(limitMs: number, work: () => T): T | undefined {
  let result: T | undefined;
  context ??= createContext({});
  context["work"] = () => void (result = work());
  try {
    runInContext("work()", context, { timeout: limitMs });
    return result;
  } catch (error) {
    if (
      typeof error === "object" &&
      error !== null &&
      "code" in error &&
      error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
    )
      return undefined;
    throw error;
  } finally {
    delete context["work"];
  }
}
