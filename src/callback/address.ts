import { createHash } from "node:crypto";
import { UserError } from "../domain/errors";
import { isLoopback } from "../http/loopback";
import type { CallbackSettings } from "./settings";

/** Values of an address that sign it: another signature is no other task. */
const SIGNATURES = ["signature", "sig", "token"];
const MIN_SECRET_CHARACTERS = 8;
/** Random parts of a path or a query, as against names of people's own. */
const RANDOM = /^(?=.*\d)[\w-]{16,}$/;

/**
 * An address that may be called. Whoever starts the run writes it, and the answer and our token
 * would go wherever it points, so its host has to be on the list of the workflow.
 *
 * @param field  where it stood
 * @throws UserError CA-306, which names the host at most: the rest is as good as a password
 */
export function allowedAddress(
  text: string,
  field: string,
  { hosts }: Pick<CallbackSettings, "hosts">,
): URL {
  const refused = (why: string) => new UserError(`${field}: ${why}`, "CA-306");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw refused("expected an https address, found something that is none.");
  if (url.username || url.password)
    throw refused("an address with a user name or password is not called.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw refused(`expected an https address, found ${url.protocol.slice(0, 20)}//.`);
  if (hosts.some((host) => fits(url, host))) return url;
  throw refused(
    hosts.length === 0
      ? `callback-hosts is empty, so ${url.host} is not called: name the hosts that may be answered.`
      : `${url.host} is not on the list callback-hosts, so it is not called. Add it there if the answer is for it.`,
  );
}

function fits(url: URL, host: string): boolean {
  return host.startsWith("*.") ? url.host.endsWith(host.slice(1)) : url.host === host;
}

/**
 * What of an address must never be read by anybody. Short parts stay: as a mask they would blank
 * ordinary words in everything that the job prints, and answers.
 */
export function secretsIn(text: string): string[] {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const signatures = SIGNATURES.map((name) => url?.searchParams.get(name) ?? "");
  const values = [...(url?.searchParams.values() ?? []), ...(url?.pathname.split("/") ?? [])];
  const random = values.filter((part) => RANDOM.test(part));
  const path = url ? url.pathname + url.search : "";
  return [text, url?.href ?? "", path, ...signatures, ...random].filter(
    (part) => part.length >= MIN_SECRET_CHARACTERS,
  );
}

/** The same for every signature of one address. Nobody can call it by this. */
export function keyOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  for (const name of SIGNATURES) url?.searchParams.delete(name);
  return createHash("sha256")
    .update(url?.href ?? text)
    .digest("hex")
    .slice(0, 32);
}
