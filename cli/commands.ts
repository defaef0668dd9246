import { check } from "./check/command";
import type { Command } from "./command";
import { dev } from "./dev/command";
import { doctor } from "./doctor/command";
import { init } from "./init/command";
import { play } from "./play/command";
import { replay } from "./replay/command";
import { schema } from "./schema/command";
import { status } from "./status/command";
import { trigger } from "./trigger/command";
import { webhook } from "./webhook/command";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  play,
  dev,
  check,
  doctor,
  schema,
  init,
  webhook,
  trigger,
  status,
  replay,
];
