import { boundByName } from "../../../src/domain/trust/binding";
import type { Binding } from "../../../src/domain/trust/binding";
import { readWords } from "../../../src/domain/trust/binding";
import { APPROVAL_JOB } from "../../../src/domain/trust/binding";
import { APPROVAL_TASK } from "../../../src/domain/counting/event-counts";
import { parseTaskEventType } from "../../../src/domain/events/event-type";
import { UserError } from "../../../src/domain/errors";
import type { JsonObject } from "../../../src/domain/text/json";
import { isJsonObject } from "../../../src/domain/text/json";
import { nearest } from "../../../src/domain/text/nearest";
import { matchesSubject } from "../../../simulator/webhook/subscription";
import { check } from "../check";
import type { CatalogueFile, PlaneSecret, Subscription, Values, WorkflowFiles } from "../facts";
import type { Fix, Problem, Unsure } from "../finding";
import type { Sending } from "../sending";
import { sendingsOf } from "../sending";
import type { Entry, WebhookFile } from "../webhook";
import { catalogueOf, modeOf, planeOf, tasksOf } from "../work";
import type { Answerer } from "../workflow";
import { answerersOf, hears } from "../workflow";
import { isTask, setFlag } from "../webhook";

const SCOPE = "keptn-webhook-service";

type Dispatches = Pick<Values, "webhooks" | "shipyards" | "repositoryName">;

/** The dispatches to this repository. */
function dispatchesOf({ webhooks, shipyards, repositoryName }: Dispatches): readonly Sending[] {
  return sendingsOf(
    webhooks.flatMap(({ entries }) => entries).flatMap(({ requests }) => requests),
    shipyards,
  ).filter(({ repository }) => repository?.toLowerCase() === repositoryName.toLowerCase());
}

interface Meeting {
  readonly entry: Entry;
  readonly eventType: string;
  /** All that would work for it. */
  readonly answerers: readonly Answerer[];
}

/** Each dispatch that somebody works for. */
function meetings(facts: Dispatches & Pick<Values, "files">): readonly Meeting[] {
  return dispatchesOf(facts)
    .flatMap(({ eventType, request: { entry } }) =>
      eventType === undefined
        ? []
        : [{ entry, eventType, answerers: answerersFor(eventType, entry, facts.files) }],
    )
    .filter(({ answerers }) => answerers.length > 0);
}

function answerersFor(
  eventType: string,
  { type }: Entry,
  { workflows }: WorkflowFiles,
): readonly Answerer[] {
  return workflows
    .filter((workflow) => hears(workflow, eventType))
    .flatMap(answerersOf)
    .filter((answerer) => planeOf(answerer.with) === "keptn")
    .filter((answerer) => mayBeFor(answerer, eventType, parseTaskEventType(type)?.task));
}

/** An `if` that compares the event's type with others, or `tasks` with others, is for others. */
function mayBeFor(answerer: Answerer, eventType: string, task: string | undefined): boolean {
  const compared = [...answerer.condition.matchAll(/github\.event\.action\s*==\s*'([^']*)'/g)];
  const tasks = tasksOf(answerer)?.split(/[\s,]+/);
  return (
    (compared.length === 0 || compared.some(([, type]) => type === eventType)) &&
    (tasks === undefined || task === undefined || tasks.includes("*") || tasks.includes(task))
  );
}

function* unreadable({
  files,
  webhooks,
}: {
  files: WorkflowFiles;
  webhooks: readonly WebhookFile[];
}): Iterable<Unsure> {
  for (const { path } of files.broken)
    yield {
      because: `${path} is no YAML that can be read (CA-D301), so what it listens to is not known`,
    };
  for (const { path, file } of webhooks)
    if (file === undefined) yield { because: `${path} is no YAML that can be read (CA-D101)` };
}

/** Why a dispatch meets nothing, so that what it would meet cannot be looked at. */
function* unmet(facts: Dispatches & Pick<Values, "files">): Iterable<Unsure> {
  yield* unreadable(facts);
  const dispatches = dispatchesOf(facts);
  if (dispatches.length === 0 && facts.webhooks.length > 0)
    yield { because: `no webhook dispatches to ${facts.repositoryName} (CA-D706 or CA-D115)` };
  for (const { eventType, request } of dispatches)
    if (eventType === undefined)
      yield { because: `the event_type of ${request.entry.where} cannot be told (CA-D108)` };
    else if (!facts.files.workflows.some((workflow) => hears(workflow, eventType)))
      yield { because: `no workflow listens to ${JSON.stringify(eventType)} (CA-D201)` };
    else if (
      !facts.files.forTasks.some((one) => hears(one, eventType) && answerersOf(one).length > 0)
    )
      yield { because: `no step answers what ${JSON.stringify(eventType)} brings (CA-D205)` };
}

function bindingOf(
  answerer: Answerer,
  eventType: string,
  catalogues: ReadonlyMap<string, CatalogueFile>,
): Binding | Unsure {
  const path = catalogueOf(answerer);
  const found = path === undefined ? undefined : catalogues.get(path);
  if (path !== undefined && (found === undefined || !("scope" in found)))
    return { because: `the catalogue ${path} cannot be used (CA-D312)` };
  try {
    const words = (field: "tasks" | "stages" | "projects") => {
      const set = readWords(field, answerer.with[field] ?? "");
      return set && { [field]: set };
    };
    return {
      inputs: { ...words("tasks"), ...words("stages"), ...words("projects") },
      ...(found !== undefined && "scope" in found && { catalogue: found.scope }),
      eventType,
    };
  } catch (error) {
    if (error instanceof UserError) return { because: error.message };
    throw error;
  }
}

export const DISPATCH_CHECKS = [
  check({
    code: "CA-D201",
    title: "No workflow listens to the dispatch",
    severity: "error",
    needs: ["webhooks", "shipyards", "repositoryName", "files"],
    cause:
      "GitHub answers 204 to every dispatch, also where no workflow has its `event_type` among its `types`. Nothing starts then, and an interactive task waits for ever: Keptn has no timeout after `started`. The published recipe sends `active` and listens for `active-task`.",
    fix: "Write the webhook's `event_type`, letter for letter, among the `types` of the workflow.",
    *find(facts) {
      for (const unsure of unmet(facts)) if (!/CA-D20[15]/.test(unsure.because)) yield unsure;
      const listeners = facts.files.workflows.filter(({ dispatch }) => dispatch !== undefined);
      const all = listeners.find(({ dispatch }) => dispatch?.types === undefined);
      for (const { eventType, request } of dispatchesOf(facts)) {
        const { entry } = request;
        if (eventType === undefined) continue;
        if (facts.files.workflows.some((workflow) => hears(workflow, eventType))) {
          if (
            all !== undefined &&
            listeners.every(({ dispatch }) => !dispatch?.types?.includes(eventType))
          )
            yield { because: `${all.file.path} listens to every dispatch (CA-D302)` };
          continue;
        }
        const types = listeners.flatMap(({ dispatch }) => dispatch?.types ?? []);
        yield {
          where: entry.file.where(request.pointer),
          cause: `The event_type ${JSON.stringify(eventType)} is among the types of no workflow; there ${types.length === 1 ? "is" : "are"} ${types.join(", ") || "none"}.`,
          fix: listenFix(facts, eventType, request.entry, types),
        };
      }
    },
  }),
  check({
    code: "CA-D202",
    title: "The work is bound to no such task",
    severity: "error",
    needs: ["webhooks", "shipyards", "repositoryName", "files", "catalogues"],
    cause:
      "Work answers only tasks that it is bound to: by `tasks`, by the keys of its catalogue, or by an `event_type` that ends in the task's name. A dispatch that fits none of these is refused (CA-205, CA-208) or skipped (CA-323), and the task waits or fails.",
    fix: "Add the task to `tasks` of the step, a rule to the catalogue, or let the `event_type` end in the task's name: `keptn-deployment`.",
    *find(facts) {
      yield* unmet(facts);
      for (const sending of dispatchesOf(facts)) yield* unbound(sending, facts);
    },
  }),
  check({
    code: "CA-D203",
    title: "The webhook answers a task that the workflow wants to answer",
    severity: "error",
    needs: ["webhooks", "shipyards", "repositoryName", "files"],
    cause:
      "`sendFinished: true` finishes the task `pass` as soon as GitHub has taken the call. The run finds it closed (CA-313), and its verdict is lost.",
    fix: "`sendFinished: false` for an interactive task; `mode: silent` in the workflow where the webhook's answer is meant.",
    *find(facts) {
      yield* unmet(facts);
      for (const { entry, answerers } of meetings(facts)) {
        const answerer = answerers.find((one) => modeOf(one) === "interactive");
        if (!isTask(entry) || !entry.sendFinished || answerer === undefined) continue;
        yield {
          where: entry.where,
          cause: `The webhook says \`finished\` itself, and ${answerer.workflow.file.path} has mode: interactive.`,
          fix: entry.file.setValue(`${entry.pointer}/sendFinished`, "false"),
        };
      }
    },
  }),
  check({
    code: "CA-D204",
    title: "The task is not answered",
    severity: "error",
    needs: ["webhooks", "shipyards", "repositoryName", "files"],
    cause:
      "A workflow with `mode: silent` sends nothing, and neither does a webhook with `sendFinished: false`. The task waits for ever and blocks its service.",
    fix: "`sendFinished: true` in the webhook of a silent task, or `mode: interactive` in the workflow.",
    *find(facts) {
      yield* unmet(facts);
      for (const { entry, answerers } of meetings(facts)) {
        const answerer = answerers.find((one) => modeOf(one) === "silent");
        if (!isTask(entry) || entry.sendFinished || answerer === undefined) continue;
        const others = answerers.filter((one) => modeOf(one) !== "silent");
        if (others.every(isAnyonesAnswer) && others.length > 0)
          yield {
            because: `${others[0]?.workflow.file.path} answers whatever comes (CA-D302 or CA-D303)`,
          };
        if (others.length > 0) continue;
        const { file } = answerer.workflow;
        yield {
          where: entry.where,
          cause: `${file.path} has mode: silent, and the webhook does not say \`finished\` either.`,
          fix: entry.sendStarted
            ? setFlag(entry, "sendFinished", true)
            : file.setValue(`${answerer.pointer}/with/mode`, "interactive"),
        };
      }
    },
  }),
  check({
    code: "CA-D205",
    title: "The workflow has no step that answers",
    severity: "error",
    needs: ["webhooks", "shipyards", "repositoryName", "files"],
    cause:
      "The webhook leaves the answer to the workflow, and nothing in it sends one, neither this action nor a request of its own. The task waits for ever.",
    fix: "Add the action as a step, as in examples/workflows/interactive.yml, or call one of the reusable workflows.",
    *find(facts) {
      for (const unsure of unmet(facts)) if (!unsure.because.includes("CA-D205")) yield unsure;
      for (const { request, eventType } of dispatchesOf(facts)) {
        const { entry } = request;
        if (!isTask(entry) || entry.sendFinished || eventType === undefined) continue;
        const hearing = facts.files.workflows.filter((workflow) => hears(workflow, eventType));
        if (hearing.length === 0 || hearing.some((workflow) => answerersOf(workflow).length > 0))
          continue;
        const [workflow] = hearing;
        const [job] = workflow?.jobs ?? [];
        if (workflow === undefined || job === undefined) continue;
        yield {
          where: workflow.file.where(job.pointer),
          cause: `${JSON.stringify(eventType)} starts it, the webhook has sendFinished: false, and no step answers.`,
          fix: workflow.file.insertBelow(`${job.pointer}/steps`, [
            "- uses: cloud-automation-actions/cloud-automation-actions@v1",
            "  with:",
            "    control-plane-url: ${{ vars.CONTROL_PLANE_URL }}",
            "    control-plane-token: ${{ secrets.CONTROL_PLANE_TOKEN }}",
            "    mode: interactive",
          ]),
        };
      }
    },
  }),
  check({
    code: "CA-D206",
    title: "An approval reaches work that may not answer it",
    severity: "error",
    needs: ["webhooks", "shipyards", "repositoryName", "files", "catalogues"],
    cause:
      "A task called `approval` is answered only by the job `approval.ask`, which asks people. A script, own steps or another job is refused with CA-209 and sends nothing.",
    fix: "`job: approval.ask` in the step, or the reusable workflow `approval.yml`.",
    *find(facts) {
      yield* unmet(facts);
      const approvals = meetings(facts).filter(
        ({ entry }) => isTask(entry) && parseTaskEventType(entry.type)?.task === APPROVAL_TASK,
      );
      for (const { answerers, eventType } of approvals) {
        const answerer = answerers.find((one) => !asksPeople(one));
        if (answerer === undefined) continue;
        const { file } = answerer.workflow;
        yield {
          where: file.where(answerer.pointer),
          cause: `${JSON.stringify(eventType)} brings an approval, and this is no approval.ask.`,
          fix:
            answerer.with["job"] !== undefined
              ? file.setValue(`${answerer.pointer}/with/job`, APPROVAL_JOB)
              : { kind: "words", text: "Use examples/workflows/approval.yml." },
        };
      }
    },
  }),
  check({
    code: "CA-D207",
    title: "A webhook starts work for another control plane",
    severity: "error",
    needs: ["webhooks", "shipyards", "repositoryName", "files"],
    cause:
      "Work with `control-plane: callback` or `step-functions` finds no address and no task token in what a webhook of Keptn sends. Nothing is worked for, and the task gets no answer (CA-101).",
    fix: "Give the workflow an event type of its own, which the webhook does not send.",
    *find(facts) {
      yield* unreadable(facts);
      for (const { eventType, request } of dispatchesOf(facts)) {
        if (eventType === undefined) continue;
        for (const workflow of facts.files.workflows.filter((one) => hears(one, eventType))) {
          const other = answerersOf(workflow).find((one) => planeOf(one.with) !== "keptn");
          if (other === undefined) continue;
          yield {
            where: workflow.file.where(workflow.dispatch?.pointer ?? other.pointer),
            cause: `${request.entry.where} sends ${JSON.stringify(eventType)}, which starts work for ${planeOf(other.with)}.`,
            fix: {
              kind: "words",
              text: `Take ${JSON.stringify(eventType)} out of its types, and let what waits send another event type.`,
            },
          };
        }
      }
    },
  }),
  check({
    code: "CA-D211",
    title: "A subscription has no webhook in any file",
    severity: "error",
    needs: ["subscriptions", "planeWebhooks"],
    cause:
      "The webhook service looks for the subscription's id in the files of service, stage and project. Where it finds none, the task fails with “no valid webhook config found”.",
    fix: "Write the subscription's id as `subscriptionID` of the webhook, or take the subscription away.",
    *find({ subscriptions, planeWebhooks }) {
      for (const { path, file } of planeWebhooks)
        if (file === undefined) yield { because: `${path} is no YAML that can be read (CA-D101)` };
      const entries = planeWebhooks.flatMap((file) => file.entries);
      for (const subscription of subscriptions) {
        if (entries.some((entry) => entry.subscriptionID === subscription.id)) continue;
        const lonely = entries.find(
          ({ type, subscriptionID }) =>
            type === subscription.event && !subscriptions.some(({ id }) => id === subscriptionID),
        );
        yield {
          where: `subscription ${subscription.id}`,
          cause: `It is for ${subscription.event}, and no webhook file has its id.`,
          fix:
            lonely === undefined
              ? {
                  kind: "words",
                  text: `Add a webhook with subscriptionID: ${subscription.id}, or remove the subscription in the Bridge under Settings, Integrations, webhook-service.`,
                }
              : lonely.file.replace(lonely.pointer, lonely.subscriptionID, subscription.id),
        };
      }
    },
  }),
  check({
    code: "CA-D212",
    title: "A webhook has no subscription",
    severity: "error",
    needs: ["subscriptions", "webhooks", "webhookService"],
    cause:
      "The subscription alone decides which events reach a webhook; `type` in the file is for people. Without one the webhook never fires, and its task fails after ten minutes, or another executor has it.",
    fix: "Put the subscription with the id that the file has; it works after a few seconds.",
    *find({ subscriptions, webhooks, webhookService }) {
      for (const entry of webhooks.flatMap((file) => file.entries)) {
        if (subscriptions.some(({ id }) => id === entry.subscriptionID)) continue;
        // The other check has the better fix: two ids that should be one.
        if (
          subscriptions.some(
            ({ id, event }) =>
              event === entry.type &&
              !webhooks.some((file) =>
                file.entries.some(({ subscriptionID }) => subscriptionID === id),
              ),
          )
        )
          continue;
        yield {
          where: entry.where,
          cause: `No subscription has the id ${entry.subscriptionID}.`,
          fix: {
            kind: "request",
            method: "PUT",
            path: subscriptionPath(webhookService, entry.subscriptionID),
            body: { event: entry.type, filter: filterLike(entry, webhooks, subscriptions) },
          },
        };
      }
    },
  }),
  check({
    code: "CA-D213",
    title: "Two subscriptions are for one task",
    severity: "error",
    needs: ["subscriptions", "webhooks", "webhookService"],
    cause:
      "Both webhooks fire for each event. Each sends its `started`, so the task waits for two answers; and where one of them answers by itself, it may end the task before the other's work is done.",
    fix: "Take one of them away, or let their filters name different stages.",
    *find({ subscriptions, webhooks, webhookService }) {
      const entries = new Map(
        webhooks.flatMap((file) => file.entries).map((entry) => [entry.subscriptionID, entry]),
      );
      for (const [at, one] of subscriptions.entries())
        for (const other of subscriptions.slice(at + 1)) {
          if (!overlap(one, other) || !one.event.endsWith(".triggered")) continue;
          const extra = entries.has(other.id) && !entries.has(one.id) ? one : other;
          yield {
            where: `subscriptions ${one.id} and ${other.id}`,
            cause: `Both are for ${one.event}, and their filters overlap.`,
            fix: {
              kind: "request",
              method: "DELETE",
              path: subscriptionPath(webhookService, extra.id),
            },
          };
        }
    },
  }),
  check({
    code: "CA-D214",
    title: "Webhooks never get this event",
    severity: "error",
    needs: ["subscriptions", "webhookService"],
    cause:
      "Webhooks fire on `sh.keptn.event.<task>.triggered`, `.started`, `.finished` and `.invalidated` only: not on events of sequences, `status.changed` or `sh.keptn.events.problem`.",
    fix: "Subscribe to a task of the sequence.",
    *find({ subscriptions, webhookService }) {
      for (const subscription of subscriptions) {
        const { id, event } = subscription;
        if (/[*>]/.test(event) || parseTaskEventType(event) !== undefined) continue;
        const [, task] = /^sh\.keptn\.event\.[^.]+\.([^.]+)\.\w+$/.exec(event) ?? [];
        yield {
          where: `subscription ${id}`,
          cause: `${event} is no event of a task, so it never arrives.`,
          fix: {
            kind: "request",
            method: "PUT",
            path: subscriptionPath(webhookService, id),
            body: {
              event: `sh.keptn.event.${task ?? "deployment"}.triggered`,
              filter: listsOf(subscription),
            },
          },
        };
      }
    },
  }),
  check({
    code: "CA-D215",
    title: "No shipyard has the task",
    severity: "warning",
    needs: ["webhooks", "shipyards"],
    cause:
      "The webhook waits for a task that no sequence has, perhaps because of a spelling mistake, so it never fires.",
    fix: "Write the task's name as the shipyard has it.",
    *find({ webhooks, shipyards }) {
      if (shipyards.length === 0) {
        yield { because: "no shipyard was found", isAsked: false };
        return;
      }
      const tasks = new Set(
        shipyards
          .flatMap(({ stages }) => stages)
          .flatMap(({ sequences }) => sequences)
          .flatMap((sequence) => sequence.tasks)
          .map(({ name }) => name),
      );
      // Every stage has it, and its tasks, whatever the shipyard says.
      for (const implicit of ["evaluation", "get-sli"]) tasks.add(implicit);
      for (const entry of webhooks.flatMap((file) => file.entries)) {
        const task = parseTaskEventType(entry.type)?.task;
        if (task === undefined || tasks.has(task)) continue;
        const near = nearest(task, [...tasks]);
        yield {
          where: entry.file.where(`${entry.pointer}/type`),
          cause: `No sequence has a task ${JSON.stringify(task)}; there are ${[...tasks].join(", ")}.`,
          fix:
            near === undefined
              ? { kind: "words", text: "Add the task to the shipyard, or remove the webhook." }
              : entry.file.replace(`${entry.pointer}/type`, task, near),
        };
      }
    },
  }),
  check({
    code: "CA-D216",
    title: "The secret of the webhook does not exist",
    severity: "error",
    needs: ["webhooks", "secrets"],
    cause:
      "The webhook service reads secrets of the scope `keptn-webhook-service` only. A missing secret fails the task with “could not read secret”.",
    fix: 'Create it: `POST /api/secrets/v1/secret` with `{"name":"github-secret","scope":"keptn-webhook-service","data":{"GITHUBTOKEN":"…"}}`.',
    find: ({ webhooks, secrets }) =>
      eachVariable(webhooks, ({ entry, secretName, secretKey }) => {
        const found = secrets.filter(({ name }) => name === secretName);
        if (found.some(({ scope }) => scope === SCOPE)) return undefined;
        const [other] = found;
        return {
          where: entry.file.where(`${entry.pointer}/envFrom`),
          cause:
            other === undefined
              ? `There is no secret ${JSON.stringify(secretName)} in the scope ${SCOPE}.`
              : `The secret ${JSON.stringify(secretName)} has the scope ${other.scope}; the webhook service can read ${SCOPE} only.`,
          fix: secretFix(secrets, secretName, secretKey, entry),
        };
      }),
  }),
  check({
    code: "CA-D217",
    title: "The secret of the webhook has no such key",
    severity: "error",
    needs: ["webhooks", "secrets"],
    cause:
      "A missing key is no error: its value is empty, the request goes out with `Bearer ` and GitHub answers 401.",
    fix: "Write the key as the secret has it, letter for letter.",
    find: ({ webhooks, secrets }) =>
      eachVariable(webhooks, ({ entry, secretName, secretKey }) => {
        const found = secrets.find(({ name, scope }) => name === secretName && scope === SCOPE);
        if (found === undefined)
          return { because: `the secret ${secretName} is not there (CA-D216)` };
        if (found.keys.includes(secretKey)) return undefined;
        const [key] = found.keys;
        return {
          where: entry.file.where(`${entry.pointer}/envFrom`),
          cause: `The secret ${JSON.stringify(secretName)} has the keys ${found.keys.join(", ") || "(none)"}, and not ${JSON.stringify(secretKey)}.`,
          fix:
            key === undefined
              ? secretFix(secrets, secretName, secretKey, entry)
              : entry.file.replace(`${entry.pointer}/envFrom`, secretKey, key),
        };
      }),
  }),
];

/** It is pasted into a shell, so nothing of the ids stays as it is. */
function subscriptionPath(service: string | undefined, id: string): string {
  const [integration, subscription] = [service ?? "", id].map(encodeURIComponent);
  return `/controlPlane/v1/uniform/registration/${integration}/subscription/${subscription}`;
}

interface Variable {
  readonly entry: Entry;
  readonly secretName: string;
  readonly secretKey: string;
}

function* eachVariable(
  webhooks: readonly WebhookFile[],
  judge: (variable: Variable) => Problem | Unsure | undefined,
): Iterable<Problem | Unsure> {
  for (const { path, file } of webhooks)
    if (file === undefined) yield { because: `${path} is no YAML that can be read (CA-D101)` };
  for (const entry of webhooks.flatMap((file) => file.entries))
    for (const { secretName, secretKey } of entry.envFrom) {
      const found = judge({ entry, secretName, secretKey });
      if (found !== undefined) yield found;
    }
}

function secretFix(secrets: readonly PlaneSecret[], name: string, key: string, entry: Entry): Fix {
  const near = nearest(
    name,
    secrets.filter(({ scope }) => scope === SCOPE).map((secret) => secret.name),
  );
  if (near !== undefined) return entry.file.replace(`${entry.pointer}/envFrom`, name, near);
  return {
    kind: "request",
    method: secrets.some((secret) => secret.name === name) ? "PUT" : "POST",
    path: "/secrets/v1/secret",
    body: { name, scope: SCOPE, data: { [key]: "<the GitHub token>" } },
  };
}

/** It answers this task only because it answers all. */
function isAnyonesAnswer(answerer: Answerer): boolean {
  const types = answerer.workflow.dispatch?.types;
  return types === undefined || (types.length > 1 && tasksOf(answerer) === undefined);
}

/** What a catalogue says about approvals is looked at with the catalogue. */
function asksPeople(answerer: Answerer): boolean {
  return (
    catalogueOf(answerer) !== undefined ||
    answerer.reusable === "approval" ||
    answerer.with["job"] === APPROVAL_JOB
  );
}

function listenFix(
  { files }: Pick<Values, "files">,
  eventType: string,
  entry: Entry,
  types: readonly string[],
): Fix {
  const task = parseTaskEventType(entry.type)?.task;
  const near =
    nearest(eventType, types) ?? types.find((type) => task !== undefined && type.endsWith(task));
  if (near !== undefined) return entry.file.replace(entry.pointer, `"${eventType}"`, `"${near}"`);
  const workflow = files.workflows.find(({ dispatch }) => dispatch?.types !== undefined);
  return workflow === undefined
    ? {
        kind: "words",
        text: `Save a workflow with on: { repository_dispatch: { types: [${eventType}] } } on the default branch; examples/workflows has some.`,
      }
    : {
        kind: "words",
        text: `Add ${eventType} to the types of the workflow that is for it, such as types: [${eventType}] in ${workflow.file.path}.`,
      };
}

function* unbound(
  { request, eventType }: Sending,
  facts: Pick<Values, "files" | "catalogues">,
): Iterable<Problem | Unsure> {
  const { entry } = request;
  const parsed = parseTaskEventType(entry.type);
  if (eventType === undefined || parsed === undefined) return;
  const answerers = facts.files.workflows
    .filter((workflow) => hears(workflow, eventType))
    .flatMap(answerersOf)
    .filter((answerer) => mayBeFor(answerer, eventType, undefined));
  if (answerers.some(({ how }) => how === "by hand")) return;
  const reasons: { readonly answerer: Answerer; readonly reason: string }[] = [];
  for (const answerer of answerers) {
    const binding = bindingOf(answerer, eventType, facts.catalogues);
    if ("because" in binding) {
      yield binding;
      return;
    }
    const subject = {
      name: parsed.task,
      kind: parsed.kind,
      project: "project",
      type: entry.type,
    };
    const bound = boundByName(subject, withoutPlaces(binding), modeOf(answerer) === "silent");
    if (bound.kind === "bound") {
      const { dispatch, file } = answerer.workflow;
      // Whether it should take this one, too, is another question.
      if (dispatch?.types === undefined)
        yield { because: `${file.path} listens to every dispatch (CA-D302)` };
      return;
    }
    reasons.push({ answerer, reason: bound.reason });
  }
  const [first] = reasons;
  if (first === undefined) return;
  const { file } = first.answerer.workflow;
  yield {
    where: file.where(first.answerer.pointer),
    cause: `${JSON.stringify(eventType)} brings ${entry.type}, and nothing takes it. ${first.reason}`,
    fix: bindFix(first.answerer, parsed.task, facts.catalogues),
  };
}

/** Which project and stage an event will be of is not known here. */
function withoutPlaces({ inputs, catalogue, ...rest }: Binding): Binding {
  const { tasks } = inputs;
  const ofCatalogue =
    catalogue === undefined || "problem" in catalogue
      ? catalogue
      : {
          path: catalogue.path,
          keys: catalogue.keys,
          asksForApprovals: catalogue.asksForApprovals,
        };
  return {
    ...rest,
    inputs: tasks === undefined ? {} : { tasks },
    ...(ofCatalogue !== undefined && { catalogue: ofCatalogue }),
  };
}

function bindFix(
  answerer: Answerer,
  task: string,
  catalogues: ReadonlyMap<string, CatalogueFile>,
): Fix {
  const { file } = answerer.workflow;
  const tasks = tasksOf(answerer);
  const path = catalogueOf(answerer);
  if (tasks !== undefined) {
    const pointer = `${answerer.pointer}/with/tasks`;
    return file.setValue(pointer, `${tasks} ${task}`);
  }
  if (path !== undefined && catalogues.has(path))
    return { kind: "words", text: `Add below tasks of ${path}: ${task}: { run: … }` };
  return file.insertBelow(`${answerer.pointer}/with`, [`tasks: ${task}`]);
}

/** As the place of the file says, else as the other subscriptions of the file have it. */
function filterLike(
  { level, file, pointer }: Entry,
  webhooks: readonly WebhookFile[],
  subscriptions: readonly Subscription[],
): JsonObject {
  if (level !== undefined)
    return {
      projects: [level.project],
      stages: level.stage === undefined ? [] : [level.stage],
      services: level.service === undefined ? [] : [level.service],
    };
  const own = file.at(`${pointer}/filter`);
  // `init` and `webhook` write it beside the webhook, where the service does not read it.
  if (own !== undefined && isJsonObject(own)) return own;
  const siblings = webhooks.find((other) => other.file === file)?.entries ?? [];
  const like = subscriptions.find(({ id }) =>
    siblings.some((entry) => entry.subscriptionID === id),
  );
  return { projects: ["<project>"], stages: [], services: [], ...listsOf(like) };
}

function listsOf(subscription: Subscription | undefined): JsonObject {
  if (subscription === undefined) return {};
  const { projects, stages, services } = subscription.filter;
  return { projects: [...projects], stages: [...stages], services: [...services] };
}

function overlap(one: Subscription, other: Subscription): boolean {
  const share = (a: readonly string[], b: readonly string[]) =>
    a.length === 0 || b.length === 0 || a.some((name) => b.includes(name));
  return (
    (matchesSubject(one.event, other.event) || matchesSubject(other.event, one.event)) &&
    share(one.filter.projects, other.filter.projects) &&
    share(one.filter.stages, other.filter.stages) &&
    share(one.filter.services, other.filter.services)
  );
}
