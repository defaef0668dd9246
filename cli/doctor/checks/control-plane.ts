import { check } from "../check";
import type { Call, Values } from "../facts";
import type { Fix } from "../finding";
import { shellWord } from "../finding";

/** Older ones do not count `started` and `finished` (docs/reference/keptn.md#counting). */
const OLDEST_MINOR = 14;
const MAX_CLOCK_MINUTES = 1;
const MS_PER_MINUTE = 60_000;
const SCOPES =
  "cloudautomation:events:write cloudautomation:events:read cloudautomation:integrations:read cloudautomation:secrets:read cloudautomation:resources:read";

const secretFix: Fix = {
  kind: "command",
  command: 'printf %s "$CONTROL_PLANE_TOKEN" | gh secret set CONTROL_PLANE_TOKEN',
};

export const CONTROL_PLANE_CHECKS = [
  check({
    code: "CA-D501",
    title: "The control plane cannot be reached",
    severity: "error",
    needs: ["reach", "address"],
    cause: "Nothing answers at the address, so no task can be answered from here.",
    fix: "Open `<address>/api/v1/metadata` from the machine of the runner. A control plane behind a firewall needs a self-hosted runner; a private certificate authority goes into NODE_EXTRA_CA_CERTS.",
    *find({ reach, address }) {
      if (reach.kind === "away")
        yield {
          where: address,
          cause: `The request ${reach.words}.`,
          fix: { kind: "words", text: `Try: curl --head ${address}/v1/metadata` },
        };
    },
  }),
  check({
    code: "CA-D502",
    title: "What answers is no control plane",
    severity: "error",
    needs: ["reach", "address"],
    cause:
      "The address leads to something else: a login page, another environment, or a path that the gateway does not know.",
    fix: "The address is that of the Bridge without `/bridge`, for Cloud Automation `https://<environment>.cloudautomation.live.dynatrace.com`.",
    *find({ reach, address }) {
      if (reach.kind === "away") yield { because: "nothing answers at the address (CA-D501)" };
      if (reach.kind === "refuses") yield { because: "what answers refuses the token (CA-D503)" };
      if (reach.kind === "stranger")
        yield {
          where: address,
          cause: `GET ${address}/v1/metadata was answered by ${reach.answer}.`,
          fix: {
            kind: "command",
            command:
              "gh variable set CONTROL_PLANE_URL --body https://<address of the control plane>",
          },
        };
    },
  }),
  check({
    code: "CA-D503",
    title: "The control plane refuses the token",
    severity: "error",
    needs: ["reach", "address"],
    cause:
      "Nothing can be read or answered with it. The token is of another installation, was changed, or has a line break.",
    fix: "Copy the API token from the Bridge and store it without a line break.",
    *find({ reach, address }) {
      if (reach.kind === "away") yield { because: "nothing answers at the address (CA-D501)" };
      if (reach.kind === "stranger")
        yield { because: "what answers is no control plane (CA-D502)" };
      if (reach.kind === "refuses")
        yield { where: address, cause: `It answered ${reach.status}.`, fix: secretFix };
    },
  }),
  check({
    code: "CA-D504",
    title: "The control plane is too old",
    severity: "error",
    needs: ["reach", "address"],
    cause:
      "Before 0.14 Keptn does not count `started` and `finished`, so who owes what cannot be known.",
    fix: "Update Keptn to 0.14 or newer; 1.4.5 is the last release.",
    *find({ reach, address }) {
      if (reach.kind !== "answers") {
        yield {
          because: `the control plane at ${address} does not answer as one (CA-D501, CA-D502 or CA-D503)`,
        };
        return;
      }
      const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(reach.version) ?? [];
      if (major === undefined) {
        yield { because: `its version ${JSON.stringify(reach.version)} cannot be read` };
        return;
      }
      if (major === "0" && Number(minor) < OLDEST_MINOR)
        yield {
          where: address,
          cause: `Its version is ${reach.version}.`,
          fix: {
            kind: "words",
            text: "Update Keptn: helm upgrade keptn keptn/keptn --version 1.4.5",
          },
        };
    },
  }),
  check({
    code: "CA-D505",
    title: "The clocks differ",
    severity: "warning",
    needs: ["clockDifferenceMs", "address"],
    cause:
      "The sweep and the waits compare times of the control plane, of GitHub and of the runner. More than a minute between them ends tasks too early, or too late.",
    fix: "Set the clock of the machine by NTP.",
    *find({ clockDifferenceMs, address }) {
      const minutes = clockDifferenceMs / MS_PER_MINUTE;
      if (Math.abs(minutes) <= MAX_CLOCK_MINUTES) return;
      yield {
        where: address,
        cause: `The control plane's clock is ${Math.abs(minutes).toFixed(1)} minutes ${minutes > 0 ? "ahead of" : "behind"} this machine's.`,
        fix: { kind: "words", text: "Set both clocks by NTP: timedatectl set-ntp true" },
      };
    },
  }),
  check({
    code: "CA-D506",
    title: "The token may not make a call that the action makes",
    severity: "error",
    needs: ["calls"],
    cause:
      "An OAuth client has scopes for each interface. Without one of them tasks cannot be read, counted or answered.",
    fix: `Give the client these scopes, and name them in oauth-scope: ${SCOPES}.`,
    find: ({ calls }) =>
      calls
        .filter(({ status }) => status === 401 || status === 403)
        .map((call) => ({
          where: call.name,
          cause: `It was answered ${call.status}, and is needed ${call.purpose}.`,
          fix: { kind: "words" as const, text: `Give the OAuth client the scopes ${SCOPES}.` },
        })),
  }),
  check({
    code: "CA-D507",
    title: "A call that the action makes is not understood",
    severity: "error",
    needs: ["calls"],
    cause:
      "A gateway or proxy in front of the control plane does not let the path through, or answers for it.",
    fix: "Let the paths of docs/reference/keptn.md through, with their query.",
    find: ({ calls }) =>
      calls.filter(isOdd).map((call) => ({
        where: call.name,
        cause: `It is needed ${call.purpose}, and was answered ${call.answer}.`,
        fix: { kind: "words" as const, text: `Let ${call.name} through to the control plane.` },
      })),
  }),
  check({
    code: "CA-D508",
    title: "The control plane refuses events of the size that the action may send",
    severity: "error",
    needs: ["largeEvent", "address"],
    cause:
      "The action sends up to 60 KB: what is larger is cut before. Keptn takes 64 KB with its validation and 1 MB without; a proxy in front may take less, and then a long message is never delivered.",
    fix: "Raise the proxy's limit, for nginx `client_max_body_size 1m`.",
    *find({ largeEvent, address }) {
      if (!largeEvent.isTaken)
        yield {
          where: `${address}/v1/event`,
          cause: `An event of ${largeEvent.bytes} bytes was answered ${largeEvent.answer}.`,
          fix: {
            kind: "words",
            text: "Raise the limit of the gateway or proxy: client_max_body_size 1m; and MAX_EVENT_SIZE_KB of the API service to 64 at least.",
          },
        };
    },
  }),
  check({
    code: "CA-D509",
    title: "The control plane has no webhook service",
    severity: "error",
    needs: ["webhookService", "address"],
    cause: "Without it nothing is ever dispatched to GitHub.",
    fix: "Install Keptn with `webhook-service` (it is a part of the chart since 0.10), and look whether its pod runs.",
    *find({ webhookService, address }: Pick<Values, "webhookService" | "address">) {
      if (webhookService === undefined)
        yield {
          where: address,
          cause: "No integration called webhook-service is registered.",
          fix: {
            kind: "words",
            text: "kubectl -n keptn get pods -l app.kubernetes.io/name=webhook-service",
          },
        };
    },
  }),
  check({
    code: "CA-D510",
    title: "The token travels without encryption",
    severity: "warning",
    needs: ["address"],
    cause:
      "With http:// everybody on the way can read the token, which may do everything in the control plane.",
    fix: "Use https://, also inside of a company.",
    *find({ address }) {
      if (!/^http:\/\//.test(address) || /^http:\/\/(?:localhost|127\.|\[::1\])/.test(address))
        return;
      yield {
        where: address,
        cause: "The address begins with http://.",
        fix: {
          kind: "command",
          command: `gh variable set CONTROL_PLANE_URL --body ${shellWord(address.replace(/^http:/, "https:").replace(/\/api$/, ""))}`,
        },
      };
    },
  }),
];

function isOdd({ status }: Call): boolean {
  return status === 405 || status >= 500 || (status >= 300 && status < 400);
}
