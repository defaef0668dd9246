import type { Card } from "../../cards";
import { cardMarkdown, headline } from "../../cards";
import { EVENT_KINDS } from "../../domain/events/event-type";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { checkConclusionOf } from "../../domain/counting/opened";
import { harmlessAtGitHub } from "../../domain/text/visible";
import type { Answered } from "../../task/ports";
import type { JobRequest } from "../core/job";
import type { Delivery } from "./delivery";
import { refused, delivered, notDelivered } from "./delivery";
import type { Message } from "./message";

interface CheckRun {
  readonly id: number;
  readonly url: string;
  readonly key: string;
  readonly status: string;
  readonly conclusion: string;
  readonly title: string;
  readonly summary: string;
}

const CHECK_RUNS = "/repos/{owner}/{repo}/check-runs";
const CHECK_RUN = `${CHECK_RUNS}/{check_run_id}`;
/** Also to read: whoever may only read could not make the check run. */
const PERMISSION = "checks: write";
const PAGE = 100;
const MAX_ATTEMPTS = 3;
const LOOK_AGAIN_MS = 2_000;

/**
 * A completed check run of the commit, made once for each task and changed afterwards.
 *
 * @param name  of the check run
 */
export async function checkRun(
  message: Message,
  sha: string,
  name: string,
  request: JobRequest,
): Promise<Delivery> {
  const { github, clock, stop } = request;
  const wanted = { ...contentOf(message), name };
  const { kind } = message;
  for (let attempt = 1; ; attempt++) {
    const found = await ours(message, sha, name, request);
    if (!found.ok)
      return refused(
        "check",
        `the check runs of ${sha.slice(0, 7)} could not be read`,
        found.failure,
        PERMISSION,
      );
    const [first, ...doubles] = found.value;
    for (const double of doubles) await retire(double, first?.url ?? "", request);
    if (first) return bringUpToDate(first, { wanted, kind }, request);
    const created = await github.write(
      `POST ${CHECK_RUNS}`,
      { ...wanted, head_sha: sha, details_url: request.runUrl },
      stop,
    );
    const made = created.ok ? checkRunIn(created.value.data) : undefined;
    if (made) {
      const rivals = await ours(message, sha, name, request);
      // Of two made at the same moment the older one stays; it is found in the next round.
      if (!rivals.ok || rivals.value.every(({ id }) => id >= made.id))
        return bringUpToDate(made, { wanted, kind, how: "" }, request);
    } else if (created.ok) {
      return notDelivered("check", "GitHub accepted the check run and answered with none");
    } else if (created.failure.reached === "no" || stop.aborted || attempt >= MAX_ATTEMPTS) {
      return refused("check", "the check run could not be made", created.failure, PERMISSION);
    }
    await clock.sleep(LOOK_AGAIN_MS * attempt, stop);
  }
}

type Content = ReturnType<typeof contentOf>;

interface Settling {
  readonly wanted: Content;
  /** Of the event that it tells about. */
  readonly kind: Message["kind"];
  /** For people, what is done to the one that is there; empty for one made just now. */
  readonly how?: string;
}

async function bringUpToDate(
  existing: CheckRun,
  { wanted, kind, how = "updated" }: Settling,
  { github, clock, stop }: JobRequest,
): Promise<Delivery> {
  const done = (words: string) => delivered("check", words, { checkRunUrl: existing.url });
  if (how !== "" && isSame(existing, wanted)) return done("check run (as it stood there already)");
  if (rankOf(existing.key) > EVENT_KINDS.indexOf(kind))
    return done("check run (which shows the end already)");
  if (how !== "") {
    const changed = await github.write(
      `PATCH ${CHECK_RUN}`,
      { check_run_id: existing.id, ...wanted },
      stop,
      { isRepeatable: true },
    );
    if (!changed.ok)
      return refused(
        "check",
        `check run ${existing.id} could not be changed`,
        changed.failure,
        PERMISSION,
      );
  }
  for (const pauseMs of [LOOK_AGAIN_MS, LOOK_AGAIN_MS, 0]) {
    const read = await github.read(`GET ${CHECK_RUN}`, { check_run_id: existing.id }, stop);
    if (!read.ok && read.failure.httpStatus !== 404)
      return refused(
        "check",
        `check run ${existing.id} could not be read back`,
        read.failure,
        PERMISSION,
      );
    const shown = read.ok ? checkRunIn(read.value.data) : undefined;
    if (shown && isSame(shown, wanted))
      return done(how === "" ? "check run" : `check run (${how})`);
    if (pauseMs > 0) await clock.sleep(pauseMs, stop);
  }
  return notDelivered(
    "check",
    `GitHub accepted check run ${existing.id} and does not show it as ${wanted.conclusion}`,
  );
}

/**
 * Ours by its key, oldest first: an App sees only what itself has made under this name, or is told
 * so.
 */
async function ours(
  { key, purpose }: Message,
  sha: string,
  name: string,
  { github, stop }: JobRequest,
): Promise<Answered<readonly CheckRun[]>> {
  const read = await github.read(
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    { ref: sha, check_name: name, filter: "all", per_page: PAGE },
    stop,
  );
  if (!read.ok) return read;
  const listed = isJsonObject(read.value.data) ? getOwn(read.value.data, "check_runs") : undefined;
  const runs = (Array.isArray(listed) ? (listed as unknown[]) : [])
    .map(checkRunIn)
    .filter((run) => run !== undefined);
  return {
    ok: true,
    value: runs
      .filter((run) => run.key.startsWith(`${key} ${purpose} `))
      .sort((a, b) => a.id - b.id),
  };
}

/** A check run cannot be deleted. */
async function retire(
  double: CheckRun,
  url: string,
  { github, stop, console }: JobRequest,
): Promise<void> {
  if (double.conclusion === "skipped") return;
  const changed = await github.write(
    `PATCH ${CHECK_RUN}`,
    {
      check_run_id: double.id,
      status: "completed",
      conclusion: "skipped",
      output: { title: "Posted elsewhere", summary: `The same is posted at ${url}` },
    },
    stop,
    { isRepeatable: true },
  );
  if (!changed.ok)
    console.warning(
      `Check run ${double.id} repeats an older one, and could not be marked as a duplicate: ${changed.failure.message}.`,
    );
}

function contentOf({ card, key, purpose, kind }: Message) {
  return {
    external_id: `${key} ${purpose} ${kind}`,
    status: "completed",
    conclusion: conclusionOf(card),
    output: { title: harmlessAtGitHub(headline(card)), summary: cardMarkdown(card) },
  } as const;
}

/** What has no verdict, or none yet, neither stops nor passes anything. */
function conclusionOf({ verdict }: Card) {
  return verdict === undefined ? "neutral" : checkConclusionOf(verdict);
}

function rankOf(key: string): number {
  return EVENT_KINDS.findIndex((kind) => key.endsWith(` ${kind}`));
}

function isSame(shown: CheckRun, { external_id, status, conclusion, output }: Content): boolean {
  return (
    shown.key === external_id &&
    shown.status === status &&
    shown.conclusion === conclusion &&
    shown.title === output.title &&
    shown.summary.trim() === output.summary.trim()
  );
}

function checkRunIn(value: unknown): CheckRun | undefined {
  const id = isJsonObject(value) ? getOwn(value, "id") : undefined;
  if (!isJsonObject(value) || typeof id !== "number") return undefined;
  const output = getOwn(value, "output");
  const text = (of: unknown, name: string) => {
    const found = isJsonObject(of) ? getOwn(of, name) : undefined;
    return typeof found === "string" ? found : "";
  };
  return {
    id,
    url: text(value, "html_url"),
    key: text(value, "external_id"),
    status: text(value, "status"),
    conclusion: text(value, "conclusion"),
    title: text(output, "title"),
    summary: text(output, "summary"),
  };
}
