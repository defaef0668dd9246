import type { Credentials } from "../domain/trust/credentials";
import type { CONNECTION_INPUTS, ControlPlaneKind, InputName } from "./names";
import { CONTROL_PLANES, INPUTS } from "./names";
import type { Scope } from "../domain/trust/binding";
import { readWords } from "../domain/trust/binding";
import { parseMode } from "../domain/events/dispatch-payload";
import { collecting, quote, UserError } from "../domain/errors";
import type { JsonObject } from "../domain/text/json";
import { setOwn } from "../domain/text/json";
import type { ExitCodeRules } from "../domain/counting/outcome";
import { parseExitCodes } from "../domain/counting/outcome";
import type { Mode } from "../domain/task";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is needed to answer a task at all. */
export interface Connection {
  readonly url: string | undefined;
  readonly credentials: Credentials | undefined;
  readonly mode: Mode | "auto";
  readonly sendStarted: "auto" | "always" | "never";
  readonly verify: "require" | "prefer" | "off";
  readonly deliveryTimeoutMs: number;
}

/** A built-in job and its parameters; expressions in them are evaluated. */
export interface JobCall {
  readonly name: string;
  readonly parameters: JsonObject;
}

/** What the task's work is and how its end is judged and told. */
export interface Work {
  readonly script: string | undefined;
  /** Only after planning, see `ports.WorkPlanner`. */
  readonly job?: JobCall;
  /** Test reports and limits, as the input (lines) or the catalogue (a mapping) has them. */
  readonly results: string | JsonObject;
  readonly thresholds: string | JsonObject;
  readonly shell: string;
  readonly workingDirectory: string;
  readonly timeoutMs: number;
  readonly exitCodes: ExitCodeRules;
  readonly workflowCommands: ReadonlySet<string>;
  readonly labels: Readonly<Record<string, string>>;
  readonly logTailLines: number;
  readonly progress: boolean;
  readonly failOnSkipped: boolean;
  readonly cancelOnAbort: boolean;
  readonly failStep: boolean;
}

/** What the inputs say about where the work is written down. */
interface WorkSource {
  readonly job: string;
  /** YAML. */
  readonly with: string;
  readonly tasksFile: string;
}

/** Whether the caller's following steps are the job. */
export function areOwnSteps(work: Pick<Work, "script" | "job">): boolean {
  return work.script === undefined && work.job === undefined;
}

export interface Config {
  readonly connection: Connection;
  readonly source: WorkSource;
  /** Which tasks the work may speak for, as far as inputs say it. */
  readonly scope: Scope;
  readonly work: Work;
  /**
   * Complaints about the work; the task can still be answered, `errored`. Complaints about the
   * connection are thrown.
   */
  readonly problems: readonly string[];
  readonly event: string | undefined;
  /** Who is told beside the answer; read where it is used, since it never decides over a task. */
  readonly eventSinks: string | undefined;
  readonly githubToken: string | undefined;
  readonly jobStatus: string;
  /** A job of a matrix whose neighbours would answer the same task. */
  readonly isOneOfMany: boolean;
}

const SECRET_INPUTS: readonly InputName[] = [
  "control-plane-token",
  "oauth-client-secret",
  "callback-secret",
  "callback-token",
  "github-token",
];
/** In a list of sinks, before anything reads it as YAML. */
const SINK_TOKEN = /\btoken["']?[ \t]*:[ \t]*["']?([^\s"',}]+)/g;
const DEFAULT_TOKEN_URL = "https://sso.dynatrace.com/sso/oauth2/token";
const KNOWN_COMMANDS = [
  "add-mask",
  "group",
  "error",
  "warning",
  "notice",
  "debug",
  "echo",
  "add-matcher",
  "remove-matcher",
  "set-output",
  "save-state",
];

/**
 * An input as the runner hands it over: `INPUT_` and the name in capitals, dashes kept; "" when
 * absent.
 */
export function input(environment: Environment, name: InputName): string {
  return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

/** The control plane that the task comes from. @throws UserError for one that is not known */
export function controlPlaneKind(environment: Environment): ControlPlaneKind {
  const name = input(environment, "control-plane") || "keptn";
  try {
    return oneOf("control-plane", name, CONTROL_PLANES);
  } catch (error) {
    throw error instanceof UserError ? new UserError(error.message, "CA-203") : error;
  }
}

/** Every value that has to be masked before anything is logged. */
export function secretInputs(environment: Environment): string[] {
  const given = SECRET_INPUTS.map((name) => input(environment, name)).filter(Boolean);
  const tokens = input(environment, "event-sinks").matchAll(SINK_TOKEN);
  // Of `token: null` and `token: >-` nothing is one.
  const long = [...tokens].map(([, token = ""]) => token).filter(({ length }) => length >= 8);
  return [...given, ...long];
}

/**
 * All inputs as one frozen value.
 *
 * @throws UserError with all complaints that make answering the task impossible (address,
 * credentials, what the work is for)
 */
export function readConfig(environment: Environment): Config {
  const text: Reader = (name) => input(environment, name);
  const problems: string[] = [];
  const connection = readConnection(text, problems);
  // Nobody can tell for whom the work may speak, so it must not speak.
  const scope = readScope(text);
  const source = readSource(environment, problems);
  const work = readWork(environment, problems);
  return Object.freeze({
    connection,
    source,
    scope,
    work,
    problems,
    event: text("event") || undefined,
    eventSinks: text("event-sinks") || undefined,
    githubToken: text("github-token") || undefined,
    jobStatus: text("job-status"),
    isOneOfMany: isOneOfMany(text("matrix"), scope),
  });
}

type Reader = (name: InputName) => string;

/** @throws UserError for credentials that cannot be used: without them nothing can be answered */
function readConnection(text: Reader, problems: string[]): Connection {
  const attempt = collecting(problems);
  const fatal: string[] = [];
  const connection: Connection = {
    url: text("control-plane-url") || undefined,
    credentials: collecting(fatal)(() => readCredentials(text), undefined),
    mode: attempt(() => readMode(text("mode")), "auto"),
    sendStarted: attempt(
      () => oneOf("send-started", text("send-started") || "auto", ["auto", "always", "never"]),
      "auto",
    ),
    verify: attempt(
      () => oneOf("verify", text("verify") || "require", ["require", "prefer", "off"]),
      "require",
    ),
    deliveryTimeoutMs: attempt(
      () =>
        positive("delivery-timeout-seconds", text("delivery-timeout-seconds") || "120", 3_600) *
        1_000,
      120_000,
    ),
  };
  if (fatal.length > 0) throw new UserError(fatal.join(" "), "CA-203");
  return connection;
}

/** The inputs that say what the work is; more than one of them is a contradiction. */
function waysToWork(environment: Environment): string[] {
  return (["run", "job", "tasks-file"] as const).filter((name) => input(environment, name) !== "");
}

function readSource(environment: Environment, problems: string[]): WorkSource {
  const source: WorkSource = {
    job: input(environment, "job"),
    with: environment["INPUT_WITH"] ?? "",
    tasksFile: input(environment, "tasks-file"),
  };
  const given = waysToWork(environment);
  if (given.length > 1) problems.push(`${given.join(" and ")} are both given: keep one of them.`);
  if (source.with.trim() && !source.job)
    problems.push("with is given without job: name the built-in job, or leave it out.");
  return source;
}

function readWork(environment: Environment, problems: string[]): Work {
  const text: Reader = (name) => input(environment, name);
  const attempt = collecting(problems);
  const ways = waysToWork(environment);
  // Steps of a user's own would go on where there is nothing to do.
  const onSkipped = ways.length === 0 ? "fail" : "continue";
  return {
    script: ways.includes("run") ? environment["INPUT_RUN"] : undefined,
    results: environment["INPUT_RESULTS"] ?? "",
    thresholds: environment["INPUT_THRESHOLDS"] ?? "",
    shell: text("shell") || "bash",
    workingDirectory: text("working-directory"),
    timeoutMs: attempt(
      () => positive("timeout-minutes", text("timeout-minutes") || "60", 35 * 24 * 60) * 60_000,
      3_600_000,
    ),
    exitCodes: attempt(() => parseExitCodes(text("exit-codes")), new Map()),
    workflowCommands: attempt(
      () => readCommands(environment["INPUT_WORKFLOW-COMMANDS"]),
      new Set(["add-mask", "group", "endgroup"]),
    ),
    labels: attempt(() => readLabels(text("labels")), {}),
    logTailLines: attempt(
      () => wholeNumber("log-tail-lines", text("log-tail-lines") || "20", 500),
      20,
    ),
    progress: attempt(() => boolean("progress", text("progress") || "false"), false),
    failOnSkipped:
      attempt(
        () => oneOf("on-skipped", text("on-skipped") || onSkipped, ["fail", "continue"]),
        "fail",
      ) === "fail",
    cancelOnAbort: attempt(
      () => boolean("cancel-on-abort", text("cancel-on-abort") || "false"),
      false,
    ),
    failStep: attempt(() => boolean("fail-step", text("fail-step") || "true"), true),
  };
}

function readScope(text: (name: InputName) => string): Scope {
  const [tasks, stages, projects] = (["tasks", "stages", "projects"] as const).map((name) =>
    readWords(name, text(name)),
  );
  return { ...(tasks && { tasks }), ...(stages && { stages }), ...(projects && { projects }) };
}

/**
 * Of several jobs of a matrix the first that ends would speak for all, so what each may answer has
 * to come from the matrix.
 *
 * @param matrix  as JSON; empty where there is one job only
 */
function isOneOfMany(matrix: string, { tasks, stages, projects }: Scope): boolean {
  const values = new Set<string>();
  try {
    JSON.parse(matrix, (_name, value: unknown) => values.add(String(value)));
  } catch {
    return false;
  }
  return ![tasks, stages, projects].some(
    (words) => words && [...words].every((word) => values.has(word)),
  );
}

/** Inputs given that no manifest knows: a typing error would otherwise be silence. */
export function unknownInputs(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((key) => key.startsWith("INPUT_"))
    .map((key) => key.slice("INPUT_".length).toLowerCase())
    .filter((name) => !INPUTS.some((known) => known === name));
}

type CredentialInput = Exclude<(typeof CONNECTION_INPUTS)[number], "control-plane-url">;

/**
 * The credentials all our actions take.
 *
 * @throws UserError when they contradict each other or cannot be used
 */
export function readCredentials(text: (name: CredentialInput) => string): Credentials | undefined {
  const token = text("control-plane-token");
  const clientId = text("oauth-client-id");
  const clientSecret = text("oauth-client-secret");
  if (clientId || clientSecret) {
    if (token)
      throw new UserError(
        "control-plane-token and oauth-client-id are both given: keep one of them.",
      );
    if (!clientId || !clientSecret)
      throw new UserError(
        `oauth-client-${clientId ? "secret" : "id"} is missing beside oauth-client-${clientId ? "id" : "secret"}.`,
      );
    return {
      kind: "oauth",
      clientId,
      clientSecret,
      scope: text("oauth-scope"),
      resource: text("oauth-resource"),
      tokenUrl: readTokenUrl(text("oauth-token-url") || DEFAULT_TOKEN_URL),
    };
  }
  if (/[\p{Cc}]/u.test(token))
    throw new UserError(
      "control-plane-token contains a line break or another control character: store it again as one line.",
    );
  // An address in the place of the token means that the token stands in the place of the address,
  // where errors would show it.
  if (/^https?:\/\//i.test(token))
    throw new UserError(
      "control-plane-token holds an address: control-plane-url and control-plane-token are swapped.",
    );
  return token ? { kind: "token", token } : undefined;
}

function readTokenUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new UserError(
      "oauth-token-url: expected an address such as " +
        "https://sso.example.com/oauth2/token, without user name and password.",
    );
  }
  return text;
}

function readMode(text: string): Mode | "auto" {
  if (text === "" || text === "auto") return "auto";
  const mode = parseMode(text);
  if (!mode)
    throw new UserError(`mode: expected auto, interactive or silent, found ${quote(text)}.`);
  return mode;
}

function readCommands(text: string | undefined): ReadonlySet<string> {
  const names = (text ?? "add-mask group")
    .replace(/^\s*none\s*$/i, "")
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((name) => name.toLowerCase());
  const unknown = names.find((name) => !KNOWN_COMMANDS.includes(name));
  if (unknown)
    throw new UserError(
      `workflow-commands: ${quote(unknown)} is not one of ${KNOWN_COMMANDS.join(", ")}.`,
    );
  return new Set(names.includes("group") ? [...names, "endgroup"] : names);
}

/**
 * A list on one line, such as `team=payments,tier=1`: every part is a plain name and a value
 * without another mark.
 */
const LISTED_LABEL = /^[\w.-]+\s*=[^=]*$/;

function readLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const line of text
    .split(/\r?\n/)
    .flatMap(listedIn)
    .map((l) => l.trim())
    .filter(Boolean)) {
    const at = line.indexOf("=");
    if (at < 1)
      throw new UserError(`labels: expected lines such as team=payments, found ${quote(line)}.`);
    setOwn(labels, line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return labels;
}

/**
 * A value may hold commas, semicolons and blanks; what stands behind one is another label where all
 * parts look like one.
 */
function listedIn(line: string): readonly string[] {
  for (const separator of [",", ";", " "]) {
    const parts = line
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean);
    if (parts.length > 1 && parts.every((part) => LISTED_LABEL.test(part))) return parts;
  }
  return [line];
}

function oneOf<T extends string>(name: InputName, text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined)
    throw new UserError(`${name}: expected ${allowed.join(", ")}, found ${quote(text)}.`);
  return found;
}

function positive(name: InputName, text: string, max: number): number {
  const value = /^\d+(\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
  if (!(value > 0 && value <= max))
    throw new UserError(
      `${name}: expected a number above 0 and at most ${max}, found ${quote(text)}.`,
    );
  return value;
}

function wholeNumber(name: InputName, text: string, max: number): number {
  if (!/^\d+$/.test(text) || Number(text) > max)
    throw new UserError(`${name}: expected a whole number from 0 to ${max}, found ${quote(text)}.`);
  return Number(text);
}

function boolean(name: InputName, text: string): boolean {
  return oneOf(name, text.toLowerCase(), ["true", "false"]) === "true";
}
