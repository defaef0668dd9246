import { stringify } from "yaml";
import type { PlannedWebhook, Switches, WebhookPlan } from "./plan";
import { dispatchUrl, subscriptionId, switchesOf, typeOfKey } from "./plan";

/**
 * What travels: ids only. None of these values can hold what the deny rules refuse, whatever an
 * event says, and the action reads the rest from the control plane.
 */
const PAYLOAD = {
  type: "{{.type}}",
  id: "{{.id}}",
  shkeptncontext: "{{.shkeptncontext}}",
  project: "{{.data.project}}",
};
/** Name of the variable that templates see. */
const TOKEN_VARIABLE = "github_token";

/** A webhook file with comments, as people read it. */
export function webhookFileText(plan: WebhookPlan): string {
  const version = `webhookconfig.keptn.sh/${plan.version}`;
  return `# What the control plane sends to ${plan.repository}: one entry for each subscription, tied to it by subscriptionID.
# \`webhook --apply\` brings file and subscriptions to the control plane. Only ids travel: the action reads the rest there,
# so no value of an event meets the characters that the webhook service denies.
apiVersion: ${version}
kind: WebhookConfig
metadata:
  name: ${scalar(plan.project)}
spec:
  webhooks:
${plan.webhooks.map((webhook) => entryText(plan, webhook)).join("\n")}`;
}

function entryText(plan: WebhookPlan, webhook: PlannedWebhook): string {
  const switches = switchesOf(webhook);
  const lines = [
    ...comment(webhook, switches).map((line) => `# ${line}`),
    `- type: ${typeOfKey(webhook.key)}`,
    `  subscriptionID: ${subscriptionId(plan, webhook.key)}`,
    "  # The filter belongs to the subscription; the webhook service does not read it here.",
    `  filter: { projects: ${list([plan.project])}, stages: ${list(webhook.stages)}, services: [] }`,
    ...(switches
      ? [`  sendStarted: ${switches.sendStarted}`, `  sendFinished: ${switches.sendFinished}`]
      : []),
    "  envFrom:",
    `    - name: ${TOKEN_VARIABLE}`,
    `      secretRef: { name: ${scalar(plan.secret.name)}, key: ${scalar(plan.secret.key)} }`,
    "  requests:",
    ...requestLines(plan).map((line) => `    ${line}`),
  ];
  return lines.map((line) => `    ${line}\n`).join("");
}

function requestLines(plan: WebhookPlan): readonly string[] {
  const url = dispatchUrl(plan);
  const payload = JSON.stringify({ event_type: plan.eventType, client_payload: PAYLOAD });
  if (plan.version === "v1alpha1")
    return [
      "- >-",
      "  curl --request POST --header 'Content-Type: application/json'",
      `  --header 'Authorization: Bearer {{.env.${TOKEN_VARIABLE}}}'`,
      `  --data '${payload}'`,
      `  ${url}`,
    ];
  return [
    `- url: ${url}`,
    "  method: POST",
    "  headers:",
    "    - { key: Content-Type, value: application/json }",
    `    - { key: Authorization, value: "Bearer {{.env.${TOKEN_VARIABLE}}}" }`,
    "  payload: |-",
    `    ${payload}`,
  ];
}

function comment({ key, mode }: PlannedWebhook, switches: Switches | undefined): readonly string[] {
  if (switches === undefined) return [`${key}: nobody waits for an answer, so none is sent.`];
  if (mode === "silent")
    return [`${key}: the webhook service answers by itself, as soon as GitHub has taken the call.`];
  return switches.sendStarted
    ? [`${key}: the webhook service sends \`started\`, the action sends \`finished\`.`]
    : [
        `${key}: the approval service sends \`started\`, the action \`finished\` when somebody has answered.`,
      ];
}

/** A text as YAML takes it for one, quoted where it would be something else. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

function list(names: readonly string[]): string {
  return `[${names.map(scalar).join(", ")}]`;
}
