import { UserError } from "../../domain/errors";
import type { JobResult } from "../../domain/job-result";
import type { Masker } from "../../domain/text/masking";
import type { JobRequest, ParameterCheck } from "../core/job";
import { checkOf } from "../core/job";
import { maskFor } from "../core/outgoing-text";
import { withoutRecipe } from "../http/parameters";
import { say } from "./comment";
import type { Wanted } from "./find";
import { findTicket, sinceOf } from "./find";
import { TICKET_LABEL } from "./kind";
import { sectionOf, withoutMarks, withSection } from "./mark";
import { notAssigned, readWhenThere, without } from "./open";
import { assigneesOf, labelsOf, listChecks } from "./lists";
import { inWords, resultOf, stoppedResult } from "./result";
import type { PlaceParameters, UpdateParameters, WhichParameters } from "./parameters";
import { titleOf } from "./text";
import type { Ticket } from "./tracker";
import { MAX_BODY_CHARACTERS, Tracker } from "./tracker";

interface Changes {
  readonly title: string | undefined;
  readonly section: { readonly name: string; readonly text: string } | undefined;
  readonly labels: readonly string[];
  readonly noLabels: readonly string[];
  readonly assignees: readonly string[];
  readonly comment: string | undefined;
}

/** How often a body is written that somebody else writes in the same moment. */
const MAX_ATTEMPTS = 3;
const LOOK_AGAIN_MS = 2_000;

/**
 * Changes a ticket as `with` says, and reads back each change. What is so already is not done
 * again.
 *
 * @param news  Markdown of the comment when nothing else is to be done
 * @throws UserError when the ticket cannot be found, or nothing of it could be changed
 */
export async function updateTicket(
  wanted: Wanted,
  request: JobRequest<PlaceParameters & WhichParameters & UpdateParameters>,
  news: string,
): Promise<JobResult> {
  const { kind } = wanted;
  const mask = maskFor(request);
  const changes = changesOf(masked(request.parameters, mask), mask(news));
  const tracker = new Tracker(request);
  const found = await findTicket(wanted, tracker, request, true);
  const done: string[] = [];
  try {
    const doubts = [
      ...found.doubts,
      ...(await apply(changes, found.ticket, done, { wanted, tracker, since: sinceOf(request) })),
    ];
    const shown = await readWhenThere(found.ticket.number, tracker);
    if (!shown) throw new UserError("GitHub does not show it any more", "CA-411");
    const broken = brokenIn(shown, changes);
    const words =
      `${kind.noun} ${shown.number} ` +
      `${done.length > 0 ? `was updated (${inWords(done)})` : "is as it should be; nothing had to be changed"}${shown.state === "closed" ? "; it is closed" : ""}`;
    const fields = { updated: done.join(", ") || "nothing" };
    if (broken.length > 0)
      return resultOf(kind, shown, {
        verdict: "errored",
        words: `${words}, but GitHub accepted and does not show ${inWords(broken)}`,
        fields,
      });
    const allDoubts = [...doubts, ...droppedIn(shown, changes)];
    return resultOf(kind, shown, {
      verdict: allDoubts.length > 0 ? "warning" : "pass",
      words: `${words}${allDoubts.length > 0 ? `, but ${inWords(allDoubts)}` : ""}`,
      fields,
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (tracker.isStopped) return stoppedResult(kind, found.ticket, request);
    const sofar = done.length > 0 ? ` after it had been changed in part (${inWords(done)})` : "";
    return resultOf(kind, found.ticket, {
      verdict: "errored",
      words: `${kind.noun} ${found.ticket.number} could not be updated${sofar}: ${error.message.replace(/\.$/, "")}`,
      code: error.code,
      fields: { updated: done.join(", ") || "nothing" },
    });
  }
}

/** Texts that people will read. */
function masked(parameters: UpdateParameters, mask: Masker): UpdateParameters {
  const { title, "section-text": text, comment } = parameters;
  return {
    ...parameters,
    ...(title !== undefined && { title: mask(title) }),
    ...(text !== undefined && { "section-text": mask(text) }),
    ...(comment !== undefined && { comment: mask(comment) }),
  };
}

/** @throws UserError unless both or none are given */
function requireSection({
  section: name,
  "section-text": text,
}: Pick<UpdateParameters, "section" | "section-text">): void {
  if ((name === undefined) !== (text === undefined)) {
    throw new UserError(
      `with.${name === undefined ? "section" : "section-text"}: section (a name) and ` +
        "section-text (its Markdown) belong together; found only " +
        `${name === undefined ? "section-text" : "section"}.`,
      "CA-207",
    );
  }
}

/** @throws UserError naming the parameter */
function labelChangesOf(
  parameters: Pick<UpdateParameters, "add-labels" | "remove-labels">,
): Pick<Changes, "labels" | "noLabels"> {
  const labels = labelsOf(parameters, "add-labels");
  const noLabels = labelsOf(parameters, "remove-labels");
  if (noLabels.some((label) => label.toLowerCase() === TICKET_LABEL))
    throw new UserError(
      `with.remove-labels: ${TICKET_LABEL} is what later tasks find the ticket by; leave it out.`,
      "CA-207",
    );
  const both = labels.find((label) => without([label], noLabels).length === 0);
  if (both !== undefined)
    throw new UserError(
      `with.remove-labels: ${JSON.stringify(both)} stands in add-labels, too; leave it out of one of them.`,
      "CA-207",
    );
  return { labels, noLabels };
}

/** Of jobs that change a ticket; with a recipe these parameters are not looked at. */
export const updateChecks: readonly ParameterCheck[] = [
  ...listChecks,
  checkOf(["section", "section-text"], requireSection),
  checkOf(["add-labels", "remove-labels"], labelChangesOf),
].map(withoutRecipe);

/** @throws UserError naming the parameter */
function changesOf(parameters: UpdateParameters, news: string): Changes {
  const { title, section: name, "section-text": text, comment } = parameters;
  requireSection(parameters);
  const { labels, noLabels } = labelChangesOf(parameters);
  const assignees = assigneesOf(parameters);
  const isSilent =
    title === undefined &&
    name === undefined &&
    labels.length === 0 &&
    noLabels.length === 0 &&
    assignees.length === 0;
  return {
    title: title === undefined ? undefined : titleOf(title),
    section:
      name === undefined || text === undefined
        ? undefined
        : { name, text: withoutMarks(text).replaceAll("\r\n", "\n") },
    labels,
    noLabels,
    assignees,
    comment: comment ?? (isSilent ? news : undefined),
  };
}

interface Access {
  readonly wanted: Wanted;
  readonly tracker: Tracker;
  readonly since: string | undefined;
}

/**
 * @param done  grows with each change.
 * @returns what did not work and does not matter much.
 * @throws UserError for what matters
 */
async function apply(
  changes: Changes,
  ticket: Ticket,
  done: string[],
  { wanted, tracker, since }: Access,
): Promise<readonly string[]> {
  const { number } = ticket;
  const doubts: string[] = [];
  if (changes.title !== undefined && changes.title !== ticket.title) {
    const changed = await tracker.change(number, { title: changes.title });
    if (!changed.ok) throw tracker.refusal("its title could not be changed", changed.failure);
    done.push("title");
  }
  if (changes.section && (await writeSection(changes.section, ticket, tracker)))
    done.push(`section ${changes.section.name}`);
  await applyLabels(changes, ticket, done, tracker);
  const assignees = without(changes.assignees, ticket.assignees);
  if (assignees.length > 0) {
    const assigned = await tracker.addAssignees(number, assignees);
    if (assigned.ok) done.push("assignees");
    else doubts.push(`it could not be assigned (${assigned.failure.message})`);
  }
  if (changes.comment !== undefined) {
    const said = await say(
      { number, text: changes.comment, keys: wanted.keys, purpose: "update" },
      tracker,
      since,
    );
    if (!said.ok) throw tracker.refusal("no comment could be written", said.failure);
    if (!said.value.isEarlier) done.push("comment");
    if (said.value.isCut) doubts.push("the comment was cut to what GitHub takes");
  }
  return doubts;
}

async function applyLabels(
  changes: Changes,
  ticket: Ticket,
  done: string[],
  tracker: Tracker,
): Promise<void> {
  const labels = without(changes.labels, ticket.labels);
  if (labels.length > 0) {
    const added = await tracker.addLabels(ticket.number, labels);
    if (!added.ok) throw tracker.refusal("the labels could not be added", added.failure);
    done.push("labels");
  }
  const present = changes.noLabels.filter((label) => without([label], ticket.labels).length === 0);
  for (const label of present) {
    const removed = await tracker.removeLabel(ticket.number, label);
    if (!removed.ok)
      throw tracker.refusal(`the label ${label} could not be removed`, removed.failure);
  }
  if (present.length > 0 && !done.includes("labels")) done.push("labels");
}

/**
 * Replaces a section in the body. GitHub has no way to say "only if nobody else wrote", so it is
 * looked at again, and written again where another run has written over it.
 *
 * @returns `false` when it was so already
 */
async function writeSection(
  section: { readonly name: string; readonly text: string },
  ticket: Ticket,
  tracker: Tracker,
): Promise<boolean> {
  let current = ticket;
  for (let attempt = 1; ; attempt++) {
    if (hasSection(current, section)) return attempt > 1;
    const body = withSection(current.body, section.name, section.text);
    if (body.length > MAX_BODY_CHARACTERS)
      throw new UserError(
        `with.section-text: the text of issue ${ticket.number} would have ` +
          `${body.length} characters, GitHub takes ${MAX_BODY_CHARACTERS}`,
        "CA-411",
      );
    if (attempt > MAX_ATTEMPTS) return true;
    const changed = await tracker.change(ticket.number, { body });
    if (!changed.ok)
      throw tracker.refusal(`the section ${section.name} could not be written`, changed.failure);
    await tracker.pause(LOOK_AGAIN_MS);
    current = (await readWhenThere(ticket.number, tracker)) ?? current;
  }
}

/** Who edits an issue on its page turns its line ends into those of Windows. */
function hasSection(
  { body }: Ticket,
  { name, text }: { readonly name: string; readonly text: string },
): boolean {
  return body.replaceAll("\r\n", "\n").includes(sectionOf(name, text));
}

function brokenIn(shown: Ticket, { title, section, noLabels }: Changes): readonly string[] {
  const left = noLabels.filter((label) => without([label], shown.labels).length === 0);
  return [
    ...(title !== undefined && shown.title !== title ? ["the new title"] : []),
    ...(section && !hasSection(shown, section) ? [`the section ${section.name}`] : []),
    ...(left.length > 0 ? [`that ${inWords(left)} ${left.length > 1 ? "are" : "is"} removed`] : []),
  ];
}

/** What GitHub drops without a word where somebody lacks rights. */
function droppedIn({ labels, assignees }: Ticket, changes: Changes): readonly string[] {
  const noLabels = without(changes.labels, labels);
  const nobody = without(changes.assignees, assignees);
  return [
    ...(noLabels.length > 0
      ? [`GitHub did not set the label${noLabels.length > 1 ? "s" : ""} ${inWords(noLabels)}`]
      : []),
    ...(nobody.length > 0 ? [notAssigned(nobody)] : []),
  ];
}
