import { quote } from "./template/quote";

const VALID_HOST = /^[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%\u0080-\u{10ffff}]*$/u;

/**
 * The host of a URL as Go's `net/url` finds it; "" without `//`. Neither the path nor the query has
 * to be valid otherwise, so templates are fine there.
 *
 * @throws Error worded as Go words it: `parse "…": invalid character "{" in host name`
 */
export function hostOfUrl(url: string): string {
  const fail = (reason: string): Error => new Error(`parse ${quote(url)}: ${reason}`);

  if (/[\u0000-\u001f\u007f]/.test(url)) throw fail("net/url: invalid control character in URL");
  const [withoutFragment = "", ...fragment] = url.split("#");
  if (withoutFragment.startsWith(":")) throw fail("missing protocol scheme");
  const rest = withoutFragment.replace(/^[A-Za-z][A-Za-z0-9+.-]*:/, "");
  const [, authority, path = ""] = /^\/\/([^/?]*)([^?]*)/.exec(rest) ?? [];
  for (const part of [path, fragment.join("#")]) {
    const badEscape = /%(?![0-9A-Fa-f]{2}).{0,2}/su.exec(part)?.[0];
    if (badEscape !== undefined) throw fail(`invalid URL escape ${quote(badEscape)}`);
  }
  return authority === undefined ? "" : hostOf(authority, fail);
}

function hostOf(authority: string, fail: (reason: string) => Error): string {
  const hostAndPort = authority.slice(authority.lastIndexOf("@") + 1);
  const [, bracketed, plain = "", port] = /^(?:\[(.*)\]|([^:]*))(.*)$/s.exec(hostAndPort) ?? [];
  if (bracketed === undefined && port && !/^:\d*$/.test(port))
    throw fail(`invalid port ${quote(port)} after host`);
  const bad = Array.from(hostAndPort).find((character) => !VALID_HOST.test(character));
  if (bad !== undefined) throw fail(`invalid character ${quote(bad)} in host name`);
  return bracketed ?? plain;
}
