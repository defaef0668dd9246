import { quote, UserError } from "../domain/errors";

/**
 * What people copy from the address bar ends in one of these: pages of the Bridge, of the API's own
 * documentation, and single interfaces of the API (docs/reference/keptn.md#addresses). All of them
 * stand below the address that is looked for.
 */
const BELOW_API =
  /\/api\/(?:v1|controlplane|mongodb-datastore|resource-service|configuration-service|secrets|statistics|shipyard-controller|swagger-ui|swagger\.ya?ml|swagger\.json|auth|metadata|event|import)(?=\/|$)/i;
const BESIDE_API = /\/(?:bridge|swagger-ui)(?=\/|$)/i;

/**
 * The API's base address, ending in `/api`, from any of the spellings users have at hand.
 *
 * @throws UserError when it is no http(s) address, carries credentials, or is known to lead
 * elsewhere
 */
export function apiBase(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^["'<]+|(?<!["'>])["'>]+$/g, "")
    .replace(/^\/\//, "");
  if (/^(dt0[a-z]\d{2}\.|gh[pousr]_|eyJ)/.test(trimmed))
    throw new UserError(
      "control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.",
      "CA-203",
    );
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  } catch {
    throw new UserError(
      `control-plane-url: expected an address such as https://keptn.example.com, found ${quote(trimmed)}.`,
      "CA-203",
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new UserError(
      `control-plane-url: expected https:// (or http://), found ${quote(url.protocol)}.`,
      "CA-203",
    );
  if (url.username || url.password)
    throw new UserError(
      "control-plane-url: leave user name and password out of the address and use control-plane-token.",
      "CA-203",
    );
  refuseElsewhere(url);
  const path = withoutSlashes(
    before(before(withoutSlashes(url.pathname), BELOW_API), BESIDE_API).replace(
      /\/v1(?:\/event)?$/i,
      "",
    ),
  );
  return `${url.origin}${path.replace(/\/api$/i, "")}/api`;
}

function before(path: string, mark: RegExp): string {
  const at = path.search(mark);
  return at < 0 ? path : path.slice(0, at);
}

/** Addresses that never are a control plane's, however often they are asked. */
function refuseElsewhere({ hostname }: URL): void {
  const environment = /^([a-z]{3}\d{5})\.(?:live|apps)\.dynatrace\.com$/i.exec(hostname)?.[1];
  if (environment)
    throw new UserError(
      `control-plane-url: ${quote(hostname)} is a Dynatrace environment, not its Cloud ` +
        "Automation instance: give " +
        `https://${environment}.cloudautomation.live.dynatrace.com.`,
      "CA-203",
    );
  if (/^https?$/i.test(hostname))
    throw new UserError(
      "control-plane-url: https:// stands in it twice; give an address such as https://keptn.example.com.",
      "CA-203",
    );
  if (/^(?:www\.|api\.)?github\.com$/i.test(hostname))
    throw new UserError(
      "control-plane-url: github.com is no control plane; give its address, such as https://keptn.example.com.",
      "CA-203",
    );
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end--;
  return path.slice(0, end);
}
