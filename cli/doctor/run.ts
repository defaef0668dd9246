import { appendFileSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { apiBase } from "../../src/keptn/address";
import { authorise } from "../../src/keptn/credentials";
import { createMasker } from "../../src/domain/text/masking";
import type { Start, Values as Given } from "../command";
import { UsageError } from "../command";
import type { AccessValues, Surroundings } from "../connection";
import { asUsage, HERE } from "../connection";
import { openApi, readAccess, secretsOf } from "../keptn-api";
import { jsonText } from "../say";
import type { Screen, Segment } from "../screen";
import { silentScreen } from "../screen";
import { say } from "../say";
import { CHECKS } from "./checks";
import { examine } from "./check";
import type { doctorOptions } from "./options";
import type { Facts, Presence, Values } from "./facts";
import type { Report } from "./finding";
import { askAt, askGitHub } from "./http";
import { look } from "./look";
import type { Plane } from "./look-at-control-plane";
import { readReusable } from "./look-at-files";
import { documentOf, markdownOf, printReport } from "./print";
import { readFolder, remoteOf } from "./repository";
import { makeTrip, TRIP_ABOUT } from "./round-trip";

type DoctorStart = Pick<Start<never>, "root" | "screen" | "signal"> & {
  readonly values: Given<typeof doctorOptions>;
};

const NO_TOKEN = "there is no token for the control plane (KEPTN_API_TOKEN)";
const FOUND_EXIT = 1;
const UNCHECKED_EXIT = 3;
const GITHUB_API = "https://api.github.com";
const WORKFLOWS = ".github/workflows";

/** @returns the exit code. @throws UsageError */
export async function runDoctor(
  { root: own, values, screen, signal }: DoctorStart,
  { environment, clock }: Surroundings = HERE,
): Promise<number> {
  const root = resolve(values.root ?? ".");
  const repository = repositoryOf(values.repository, environment, root);
  const connected = connect(values, environment, signal);
  const files = filesIn(root, connected !== undefined);
  const github = gitHubIn(environment, signal);
  const masked = createMasker([...(connected?.secrets ?? []), ...github.secrets]);
  const told = values.json ? silentScreen : maskedScreen(screen, masked);
  const projects = values.project ?? [];
  let facts: Facts = await look({
    files,
    reusable: reusableAt(join(own, WORKFLOWS)),
    repository,
    address: connected?.address,
    plane: connected && { ...connected.plane, projects },
    whyNoPlane: isAddressGiven(values, environment) ? NO_TOKEN : undefined,
    github: github.ask,
    dispatch: github.dispatch,
    names: namesIn(environment),
    now: () => new Date(clock.nowMs()),
  });
  if (values["round-trip"]) {
    for (const line of TRIP_ABOUT) say(told, line);
    told.line("");
    const { dispatch } = github;
    const trip = { api: connected?.plane.api, projects, dispatch, repository, clock, signal };
    facts = { ...facts, ...(await makeTrip(trip, facts)) };
  }
  const report = examine(facts, CHECKS);
  printReport(told, report);
  if (values.json) process.stdout.write(`${jsonText(documentOf(report), masked)}\n`);
  if (values.summary !== undefined) append(values.summary, masked(markdownOf(report)));
  return exitOf(report);
}

function filesIn(root: string, isConnected: boolean): ReturnType<typeof readFolder> {
  const files = readFolder(root);
  if (files.size > 0 || isConnected) return files;
  // Else nothing would be found, and that looks like a good set-up.
  throw new UsageError(
    `${root} has no workflow, catalogue or webhook file, and no control plane was given. Go to your repository, or give --root FOLDER.`,
  );
}

function repositoryOf(
  given: string | undefined,
  environment: NodeJS.ProcessEnv,
  root: string,
): string | undefined {
  const name = given ?? environment["GITHUB_REPOSITORY"] ?? remoteOf(root);
  if (name !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(name))
    throw new UsageError(`--repository ${name}: expected OWNER/NAME.`);
  return name;
}

/** GitHub with the token of whoever looks, and with the one that the webhook dispatches with. */
function gitHubIn(environment: NodeJS.ProcessEnv, signal: AbortSignal) {
  const own = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
  const dispatcher = environment["GITHUB_DISPATCH_TOKEN"];
  const api = (environment["GITHUB_API_URL"] || GITHUB_API).replace(/(?<!\/)\/+$/, "");
  return {
    ask: own ? askGitHub(api, own, signal) : undefined,
    dispatch: dispatcher ? askGitHub(api, dispatcher, signal) : undefined,
    secrets: [own ?? "", dispatcher ?? ""].filter(Boolean),
  };
}

/** Beside the command line; a copy without them cannot say what reusable workflows ask for. */
function reusableAt(folder: string): Values["reusable"] {
  if (!existsSync(folder)) return new Map();
  const files = [...readFolder(folder)];
  return readReusable(new Map(files.map(([path, text]) => [`${WORKFLOWS}/${path}`, text])));
}

function exitOf({ findings, unchecked }: Report): number {
  if (findings.length > 0) return FOUND_EXIT;
  return unchecked.some(({ isAsked }) => isAsked) ? UNCHECKED_EXIT : 0;
}

interface Connected {
  readonly address: string;
  readonly plane: Omit<Plane, "projects">;
  readonly secrets: ReadonlySet<string>;
}

function isAddressGiven(values: AccessValues, environment: NodeJS.ProcessEnv): boolean {
  return Boolean(values["control-plane-url"] || environment["KEPTN_API_URL"]);
}

/**
 * `undefined` where no control plane is given, or no token for it: in a workflow its secret may be
 * missing, and the rest is looked at all the same.
 */
function connect(
  values: AccessValues,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Connected | undefined {
  const token =
    values["token-file"] || environment["KEPTN_API_TOKEN"] || environment["KEPTN_OAUTH_CLIENT_ID"];
  if (!isAddressGiven(values, environment) || !token) return undefined;
  return asUsage(() => {
    const access = readAccess(values, environment);
    const secrets = new Set(secretsOf(access));
    const address = apiBase(access.url);
    const headers = authorise(access.credentials, Date.now, (secret) => secrets.add(secret));
    return {
      address,
      secrets,
      plane: { api: openApi(access, signal), ask: askAt(address, () => headers(signal), signal) },
    };
  });
}

/**
 * In a workflow the names are known without a token that may list them: `vars` as JSON, and of the
 * secrets which ones are there.
 */
function namesIn(environment: NodeJS.ProcessEnv): {
  secrets?: (name: string) => Presence;
  variables?: (name: string) => Presence;
} {
  const { DOCTOR_SECRETS: secrets, DOCTOR_VARIABLES: variables } = environment;
  return {
    ...(secrets && { secrets: presenceIn(new Map(linesOf(secrets)), "unknown") }),
    ...(variables && {
      variables: presenceIn(
        new Map(Object.keys(objectOf(variables)).map((name) => [name, true])),
        "missing",
      ),
    }),
  };
}

function presenceIn(known: ReadonlyMap<string, boolean>, otherwise: Presence) {
  return (name: string): Presence => {
    const state = known.get(name.toUpperCase());
    if (state === undefined) return otherwise;
    return state ? "there" : "missing";
  };
}

/** Lines such as `CONTROL_PLANE_TOKEN=true`. */
function linesOf(text: string): (readonly [string, boolean])[] {
  return text
    .split("\n")
    .map((line) => line.trim().split("="))
    .filter(([name]) => name !== "")
    .map(([name = "", value]) => [name.toUpperCase(), value === "true"] as const);
}

function objectOf(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

function maskedScreen(screen: Screen, masked: (text: string) => string): Screen {
  const hidden = (segments: readonly Segment[]) =>
    segments.map((segment) =>
      typeof segment === "string" ? masked(segment) : ([segment[0], masked(segment[1])] as const),
    );
  return {
    columns: screen.columns,
    line: (...segments) => screen.line(...hidden(segments)),
    wholeLine: (...segments) => screen.wholeLine(...hidden(segments)),
    ask: (...question) => screen.ask(...question),
  };
}

function append(file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw new UsageError(
      `--summary ${file}: the file cannot be written (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
