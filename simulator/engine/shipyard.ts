import type { Json } from "../../src/domain/text/json";
import type { Verdict } from "./aggregate";
import { GoYaml } from "./go-yaml";

/** Shipyard v0.2.x (docs/reference/keptn.md#the-shipyard). */
export interface Shipyard {
  readonly stages: readonly Stage[];
}

interface Stage {
  readonly name: string;
  readonly sequences: readonly Sequence[];
}

export interface Sequence {
  readonly name: string;
  readonly triggeredOn: readonly Trigger[];
  readonly tasks: readonly ShipyardTask[];
}

interface Trigger {
  /** `<stage>.<sequence>.finished`, without the `sh.keptn.event.` prefix. */
  readonly event: string;
  /** `undefined`: no selector. */
  readonly match?: Readonly<Record<string, string>>;
}

export interface ShipyardTask {
  readonly name: string;
  /** A Go duration; kept as text, because an unparsable one is logged and ignored (7). */
  readonly triggeredAfter?: string;
  /** Whatever stands there: also a list, a text or a number travels on. */
  readonly properties?: Json;
}

const API_VERSION_PREFIX = "spec.keptn.sh/";
/**
 * What https://github.com/Masterminds/semver takes for a version: parts may be missing, and a `v`
 * may stand before.
 */
const VERSION =
  /^v?(\d{1,19})(?:\.(\d{1,19}))?(?:\.(\d{1,19}))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const STAGE_NAME = /^[a-z][a-z0-9-]*[a-z0-9]$|^[a-z][a-z0-9]*$/;
/** Every stage understands it, even when the shipyard does not name it (7). */
const IMPLICIT_SEQUENCE: Sequence = {
  name: "evaluation",
  triggeredOn: [],
  tasks: [{ name: "evaluation" }],
};

/**
 * Reads a shipyard file as the shipyard-controller does: unknown keys are ignored, names are not
 * looked at.
 *
 * @throws Error naming the path that is wrong; the control plane then cannot start any sequence of
 * the project
 */
export function parseShipyard(text: string): Shipyard {
  const root = GoYaml.read(text);
  const apiVersion = root.field("apiVersion").text();
  if (!isSupported(apiVersion))
    throw new Error(
      `apiVersion: expected ${API_VERSION_PREFIX}0.2.0 or newer, found ${JSON.stringify(apiVersion)}`,
    );
  root.field("kind").text();
  root.field("metadata").field("name").text();
  return { stages: root.field("spec").field("stages").entries().map(readStage) };
}

/**
 * What is looked at only when a project is created.
 *
 * @throws Error for a stage without a legal name
 */
export function validateStages({ stages }: Shipyard): void {
  stages.forEach(({ name }, i) => {
    if (!STAGE_NAME.test(name))
      throw new Error(`spec.stages[${i}].name: ${JSON.stringify(name)} is not a legal stage name`);
  });
}

/** Every version from 0.2 on, with or without the prefix; none that is a pre-release. */
function isSupported(apiVersion: string): boolean {
  const version = apiVersion.startsWith(API_VERSION_PREFIX)
    ? apiVersion.slice(API_VERSION_PREFIX.length)
    : apiVersion;
  const match = VERSION.exec(version);
  if (match === null || match[4] !== undefined) return false;
  return Number(match[1]) > 0 || Number(match[2] ?? 0) >= 2;
}

/**
 * @throws Error with the text that ends up in `data.message` of the errored
 * `<stage>.<sequence>.finished` (docs/reference/keptn.md#other-events-from-outside)
 */
export function findSequence(
  shipyard: Shipyard,
  stageName: string,
  sequenceName: string,
): Sequence {
  const stage = shipyard.stages.find(({ name }) => name === stageName);
  if (stage === undefined) throw new Error(`no stage with name ${stageName}`);
  const sequence = stage.sequences.find(({ name }) => name === sequenceName);
  if (sequence !== undefined && sequence.tasks.length === 0)
    throw new Error(`task sequence ${sequenceName} does not contain any tasks`);
  if (sequence !== undefined) return sequence;
  if (sequenceName === IMPLICIT_SEQUENCE.name) return IMPLICIT_SEQUENCE;
  throw new Error(`no task sequence with name ${sequenceName} found in stage ${stageName}`);
}

/**
 * The sequences that a finished one starts (7). Selector values are compared literally, so `failed`
 * never matches; without a selector `pass` and `warning` start the sequence.
 *
 * @param finished  `<stage>.<sequence>` as it stands in the type of the finished event
 * @param lastTask  the name before `.result` in a selector
 */
export function sequencesTriggeredBy(
  shipyard: Shipyard,
  finished: string,
  verdict: Pick<Verdict, "result">,
  lastTask: string,
): readonly { readonly stage: string; readonly sequence: string }[] {
  const matches = ({ event, match }: Trigger): boolean => {
    if (event !== `${finished}.finished`) return false;
    if (match === undefined) return verdict.result === "pass" || verdict.result === "warning";
    return match["result"] === verdict.result || match[`${lastTask}.result`] === verdict.result;
  };
  return shipyard.stages.flatMap((stage) =>
    stage.sequences.flatMap((sequence) =>
      sequence.triggeredOn
        .filter(matches)
        .map(() => ({ stage: stage.name, sequence: sequence.name })),
    ),
  );
}

function readStage(stage: GoYaml): Stage {
  return {
    name: stage.field("name").text(),
    sequences: stage.field("sequences").entries().map(readSequence),
  };
}

function readSequence(sequence: GoYaml): Sequence {
  return {
    name: sequence.field("name").text(),
    triggeredOn: sequence.field("triggeredOn").entries().map(readTrigger),
    tasks: sequence.field("tasks").entries().map(readTask),
  };
}

function readTask(task: GoYaml): ShipyardTask {
  const triggeredAfter = task.field("triggeredAfter").text();
  const properties = task.field("properties").value();
  return {
    name: task.field("name").text(),
    ...(triggeredAfter !== "" && { triggeredAfter }),
    ...(properties !== null && { properties }),
  };
}

function readTrigger(trigger: GoYaml): Trigger {
  const event = trigger.field("event").text();
  const match = trigger.field("selector").field("match");
  if (match.isNull) return { event };
  return {
    event,
    match: Object.fromEntries([...match.fields()].map(([key, wanted]) => [key, wanted.text()])),
  };
}
