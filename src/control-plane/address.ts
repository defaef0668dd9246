import { quote, UserError } from "../domain/errors";

/**
 * The API's base address, ending in `/api`, from any of the spellings users have at hand (control-plane.md 3.1).
 *
 * @throws UserError when it is no http(s) address, or carries credentials
 */
export function apiBase(text: string): string {
  const trimmed = text.trim();
  if (/^(dt0[a-z]\d{2}\.|gh[pousr]_|eyJ)/.test(trimmed)) throw new UserError("control-plane-url holds what looks like a token: control-plane-url and control-plane-token are swapped.", "CA-203");
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  } catch {
    throw new UserError(`control-plane-url: expected an address such as https://keptn.example.com, found ${quote(trimmed)}.`, "CA-203");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new UserError(`control-plane-url: expected https:// (or http://), found ${quote(url.protocol)}.`, "CA-203");
  if (url.username || url.password) throw new UserError("control-plane-url: leave user name and password out of the address and use control-plane-token.", "CA-203");
  let path = url.pathname.replace(/(?<!\/)\/+$/, "");
  path = path.split(/\/bridge(?=\/|$)/, 1)[0] ?? "";
  path = path.replace(/\/v1(\/event)?$/, "");
  if (!path.endsWith("/api")) path += "/api";
  return url.origin + path;
}
