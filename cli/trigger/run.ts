import type { Start } from "../command";
import { UsageError } from "../command";
import type { AccessValues, Surroundings } from "../connection";
import { HERE, connectTo } from "../connection";
import { silentScreen } from "../screen";
import type { EventFile } from "./event-file";
import { readEventFile } from "./event-file";
import type { Chosen } from "./menu";
import { choose } from "./menu";
import type { TriggerValues } from "./order";
import { isNamed, readOrder } from "./order";
import type { Desk } from "./trigger";
import { sendEvent, startSequence } from "./trigger";

const NOTHING_STARTED = 3;
const NOTHING_NAMED =
  "What shall be started? Give a file with an event, or --project, --stage, --service and --sequence (or --evaluation).";

type TriggerStart = Pick<Start<never>, "names" | "screen" | "signal"> & {
  readonly values: TriggerValues & AccessValues;
};

/** @returns the exit code. @throws UsageError */
export async function runTrigger(
  { names, values, screen, signal }: TriggerStart,
  surroundings: Surroundings = HERE,
): Promise<number> {
  const [path, ...more] = names;
  if (more.length > 0)
    throw new UsageError(`trigger takes one file with an event, found also ${more.join(" ")}.`);
  const connection = connectTo(values, surroundings, signal);
  const desk: Desk = {
    connection,
    clock: surroundings.clock,
    screen: values.json ? silentScreen : screen,
    document: values.json ? (text) => process.stdout.write(`${text}\n`) : undefined,
    signal,
  };
  const named = path === undefined ? undefined : readEventFile(path);
  const isOpen = named === undefined && !isNamed(values);
  if (isOpen && (values.json || !surroundings.isTerminal)) throw new UsageError(NOTHING_NAMED);
  const chosen = isOpen ? await choose(values, desk) : { file: named, values };
  if (chosen === undefined) return NOTHING_STARTED;
  return start(chosen, path ?? "", desk);
}

async function start({ file, values }: Chosen, path: string, desk: Desk): Promise<number> {
  if (file?.kind !== "other") {
    const config = readOrder(values, file, desk.connection, desk.clock.nowMs());
    return startSequence(config, file?.event, desk);
  }
  refuseWithOther(file, path, values);
  return sendEvent(file, desk);
}

/** Options about a sequence would have no effect on an event that starts none. */
function refuseWithOther(
  { type }: Extract<EventFile, { kind: "other" }>,
  path: string,
  values: TriggerValues,
): void {
  const idle = ["control-plane-url", "token-file", "json"];
  const given = Object.keys(values).filter((name) => !idle.includes(name));
  if (given.length > 0)
    throw new UsageError(
      `${path}: ${type} starts no sequence and is sent as it is, so ${given.map((name) => `--${name}`).join(", ")} would have no effect. Leave it out.`,
    );
}
