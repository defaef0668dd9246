import { cardContext, cardMarkdown, ticketNumbers } from "../../cards";
import { quote, UserError } from "../../domain/errors";
import type { JobResult, StopReason } from "../../domain/job-result";
import type { JsonObject } from "../../domain/text/json";
import { setOwn } from "../../domain/text/json";
import { nearest } from "../../domain/text/nearest";
import type { ReasonCode } from "../../domain/reasons";
import { capital } from "../../domain/text/capital";
import type { Recipe } from "../http/perform";
import { performRecipe, recipeOf } from "../http/perform";
import type { JobRequest, ParameterCheck } from "../core/job";
import { checkOf } from "../core/job";
import { fieldOf, ownReports, unproven } from "../core/own-reports";
import { checkRun } from "./check-run";
import { comment, commitPlace, issuePlace } from "./comment";
import type { Delivery } from "./delivery";
import { delivered, notDelivered } from "./delivery";
import { checkPath, file } from "./file";
import type { Message } from "./message";
import type { Channel, ChannelParameters } from "./parameters";
import { channelProperties, CHANNELS } from "./parameters";

/** Before there is an event no parameter has its default yet. */
type Ahead = Partial<ChannelParameters>;

const DEFAULT_CHANNEL = channelProperties.channel.default;

/** Where a message goes, with everything that `with` has to say about it checked. */
interface Plan {
  readonly channels: readonly Channel[];
  readonly recipe: Recipe | undefined;
  readonly webhook: Recipe | undefined;
}

const SIGNATURE = "X-Hub-Signature-256";
const CHECK_NAMES = { notify: "Cloud Automation", slo: "SLO evaluation" } as const;

/**
 * @param offered  the channels of this job
 * @throws UserError naming the parameter; nothing has been told then
 */
export async function planOf(
  request: JobRequest<ChannelParameters>,
  offered: readonly Channel[] = CHANNELS,
): Promise<Plan> {
  const { parameters } = request;
  const recipe = await recipeOf(request);
  const channels = channelsIn(parameters, offered);
  for (const { check } of channelChecks(offered)) void check(parameters, request);
  if (recipe && !channels.includes("http")) channels.push("http");
  return {
    channels,
    recipe,
    webhook: channels.includes("webhook") ? await webhookOf(request) : undefined,
  };
}

/** What a channel needs beside its name. */
const NEEDED_BY = {
  http: ["http"],
  file: ["path"],
  webhook: ["webhook", "webhook-secret"],
} as const;
const WORDS = {
  http: "a recipe",
  path: "a path",
  webhook: "the name of an environment variable",
  "webhook-secret": "the name of an environment variable",
} as const;

/** @param offered  the channels of the job */
export function channelChecks(offered: readonly Channel[]): readonly ParameterCheck[] {
  const needs = Object.entries(NEEDED_BY).flatMap(([channel, names]) =>
    names.map((name) => ({ channel: channel as keyof typeof NEEDED_BY, name })),
  );
  return [
    checkOf(["channel"], (parameters: Ahead) => channelsIn(parameters, offered)),
    ...needs.map(({ channel, name }) =>
      checkOf(["channel", name], (parameters: Ahead) => {
        if (parameters[name] === undefined && namesOfChannels(parameters).includes(channel))
          throw new UserError(
            `with.${name}: the channel ${channel} needs ${WORDS[name]} here, found nothing.`,
            "CA-207",
          );
      }),
    ),
    checkOf(["path"], ({ path }: Ahead) => {
      if (path !== undefined) checkPath(path);
    }),
  ];
}

function namesOfChannels({ channel = DEFAULT_CHANNEL }: Ahead): string[] {
  return [
    ...new Set(
      channel
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((name) => name.toLowerCase()),
    ),
  ];
}

function channelsIn({ channel = DEFAULT_CHANNEL }: Ahead, offered: readonly Channel[]): Channel[] {
  const names = [...new Set(channel.split(/[\s,]+/).filter(Boolean))];
  if (names.length === 0)
    throw new UserError(
      `with.channel: expected some of ${offered.join(", ")}, found nothing.`,
      "CA-207",
    );
  return names.map((name) => {
    const meant = offered.find((known) => known === name.toLowerCase());
    if (meant) return meant;
    const near = nearest(name, offered);
    throw new UserError(
      `with.channel: expected some of ${offered.join(", ")}, found ` +
        `${quote(name)}${near ? `; did you mean ${near}?` : "."}`,
      "CA-207",
    );
  });
}

/** The address comes from the environment: neither a rule nor an event holds it. */
async function webhookOf({
  parameters: { webhook: address, "webhook-secret": secret },
  environment,
}: JobRequest<ChannelParameters>): Promise<Recipe> {
  for (const [name, variable] of [
    ["webhook", address],
    ["webhook-secret", secret],
  ] as const) {
    if (!environment[variable ?? ""])
      throw new UserError(
        `with.${name}: the environment variable ${variable} is empty; add the line ` +
          `${variable}=… to the secret JOB_ENV, or the variable to env of the step.`,
        "CA-207",
      );
  }
  const { parseRecipe } = await import("../http/recipe");
  return parseRecipe(
    {
      request: {
        method: "POST",
        url: `\${{ env.${address ?? ""} }}`,
        sign: { header: SIGNATURE, "secret-env": secret ?? "" },
        body: "${{ card }}",
      },
    },
    "with.webhook",
  );
}

/** Tells it everywhere, one after the other; a channel that fails keeps none of the others back. */
export async function publish(
  message: Message,
  plan: Plan,
  request: JobRequest<ChannelParameters>,
): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const channel of plan.channels) {
    if (request.stop.aborted) break;
    deliveries.push(
      await deliver(channel, message, plan, request).catch((error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        return notDelivered(channel, error.message.replace(/\.$/, ""), error.code);
      }),
    );
  }
  return deliveries;
}

async function deliver(
  channel: Channel,
  message: Message,
  plan: Plan,
  request: JobRequest<ChannelParameters>,
): Promise<Delivery> {
  const {
    parameters,
    assignment: { task },
  } = request;
  const { card, purpose } = message;
  switch (channel) {
    case "summary": {
      await request.show(cardMarkdown(card));
      return delivered(channel, "the job summary");
    }
    case "issue":
      return comment(message, issuePlace(await issueNumber(request)), request);
    case "commit":
      return comment(message, commitPlace(commitOf(request)), request);
    case "check":
      return checkRun(
        message,
        commitOf(request),
        parameters["check-name"] ??
          `${CHECK_NAMES[purpose]}${task.stage ? ` (${task.stage.slice(0, 60)})` : ""}`,
        request,
      );
    case "file":
      return file(message, parameters.path ?? "", request);
    case "webhook":
      return plan.webhook
        ? byRecipe(
            { channel, recipe: plan.webhook, card: webhookBody(message, request) },
            message,
            request,
          )
        : notDelivered(channel, "there is no address");
    case "http":
      return plan.recipe
        ? byRecipe({ channel, recipe: plan.recipe, card: cardContext(card) }, message, request)
        : notDelivered(channel, "there is no recipe");
  }
}

async function byRecipe(
  {
    channel,
    recipe,
    card,
  }: {
    readonly channel: "webhook" | "http";
    readonly recipe: Recipe;
    readonly card: JsonObject;
  },
  { key }: Message,
  request: JobRequest<ChannelParameters>,
): Promise<Delivery> {
  const { result, verdict } = await performRecipe(recipe, request, {
    key,
    with: request.parameters,
    card,
  });
  const { masks, report, ending } = result;
  const said = ending.kind === "judged" ? ending.reason : "it was stopped";
  if (verdict === "pass" || verdict === "warning")
    return {
      isDelivered: true,
      channel,
      words: channel,
      fields: report.data,
      masks,
      ...(verdict === "warning" && { doubt: said }),
    };
  return {
    isDelivered: false,
    channel,
    words: `${channel}: ${said}`,
    code: ending.kind === "judged" ? (ending.code ?? "CA-411") : "CA-411",
    fields: report.data,
    masks,
    ...(verdict === "stopped" && { isStopped: true }),
  };
}

/**
 * What a signed webhook says: the card in every form, what it is about, and by what a receiver
 * knows it twice.
 */
function webhookBody(
  { card, key }: Message,
  { assignment: { task }, clock, runUrl }: JobRequest,
): JsonObject {
  const { type, id, project, stage, service, keptnContext } = task;
  const { title, text, markdown, data } = cardContext(card);
  return {
    version: 1,
    key,
    sentAt: new Date(clock.nowMs()).toISOString(),
    run: runUrl,
    event: { type, id, context: keptnContext, project, stage, service },
    title: title ?? "",
    text: text ?? "",
    markdown: markdown ?? "",
    card: data ?? {},
  };
}

const TICKET_FIELDS = ["issueNumber", "incidentNumber"] as const;

/** @throws UserError when nobody can tell which ticket is meant */
async function issueNumber(request: JobRequest<ChannelParameters>): Promise<number> {
  const {
    parameters,
    assignment: { event },
  } = request;
  const given = parameters.number;
  if (given !== undefined) return Number(given);
  const numbers = ticketNumbers(event).filter((number) => /^[1-9]\d{0,9}$/.test(number));
  const [only, ...more] = numbers;
  if (only === undefined)
    throw new UserError(
      "issue: the event names no ticket (issueNumber or incidentNumber of an earlier task); give number.",
      "CA-207",
    );
  if (more.length > 0)
    throw new UserError(
      `issue: the event names several tickets (${numbers.join(", ")}); give number.`,
      "CA-207",
    );
  // Whoever writes event data could have us write into any issue.
  const own = await ownReports(request);
  if (!own.some((report) => TICKET_FIELDS.some((field) => fieldOf(report, field) === only)))
    throw unproven(
      `the event names the ticket ${only}, but no \`finished\` of a run of this repository does; give number`,
    );
  return Number(only);
}

function commitOf({ parameters, sha }: JobRequest<ChannelParameters>): string {
  const commit = (parameters.sha ?? sha).toLowerCase();
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
    throw new UserError("with.sha: this run has no commit; give one in full.", "CA-207");
  return commit;
}

/** What was told, and what a job found out apart from telling it. */
export interface End {
  /** Within a sentence. */
  readonly what: string;
  /** Beside what the channels report. */
  readonly fields?: JsonObject;
  /** Part of a sentence; the verdict is a warning then. */
  readonly finding?: string;
}

/** Some channel failed: that is a finding. All failed: nothing was told. */
export function resultOf(
  deliveries: readonly Delivery[],
  { channels }: Pick<Plan, "channels">,
  { what, fields = {}, finding }: End,
  { stop }: Pick<JobRequest, "stop">,
): JobResult {
  const good = deliveries.filter((delivery) => delivery.isDelivered);
  const bad = deliveries.filter((delivery) => !delivery.isDelivered);
  const data = dataOf(deliveries, fields);
  const rest = { logTail: [], masks: deliveries.flatMap(({ masks = [] }) => masks), durationMs: 0 };
  if (stop.aborted && good.length < channels.length)
    return {
      ending: { kind: "stopped", because: (stop.reason as StopReason | undefined) ?? "cancelled" },
      report: { labels: {}, data },
      ...rest,
    };
  const places = good.map(({ words }) => words).join(", ");
  const problems = [
    ...bad.map(({ words }) => words),
    ...good.flatMap(({ doubt }) => doubt ?? []),
    ...(finding === undefined ? [] : [finding]),
  ];
  if (good.length === 0)
    return {
      ending: {
        kind: "judged",
        verdict: "errored",
        reason: `could not post ${what}: ${problems.join("; ")}`,
        code: codeOf(bad.map((delivery) => delivery.code)),
      },
      report: { labels: {}, data },
      ...rest,
    };
  const reason = `posted ${what} to ${places}${problems.length > 0 ? `, but ${problems.join("; ")}` : ""}`;
  return {
    ending: { kind: "judged", verdict: problems.length > 0 ? "warning" : "pass", reason },
    report: {
      labels: {},
      data,
      ...(problems.length === 0 && {
        message: `${capital(reason)}.`,
      }),
    },
    ...rest,
  };
}

function dataOf(deliveries: readonly Delivery[], fields: JsonObject): JsonObject {
  const data: JsonObject = {};
  for (const reported of [...deliveries.map((delivery) => delivery.fields ?? {}), fields])
    for (const [name, value] of Object.entries(reported)) setOwn(data, name, value);
  const named = (isDelivered: boolean) =>
    deliveries
      .filter((delivery) => delivery.isDelivered === isDelivered)
      .map(({ channel }) => channel);
  setOwn(data, "channels", named(true).join(", "));
  if (named(false).length > 0) setOwn(data, "failedChannels", named(false).join(", "));
  return data;
}

/** A missing permission says the most, where it is all that is missing. */
function codeOf(codes: readonly ReasonCode[]): ReasonCode {
  const [first = "CA-411"] = codes;
  return codes.every((code) => code === first) ? first : "CA-411";
}
