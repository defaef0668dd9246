/** @param host  of a URL, as Node spells it: lower case, an IPv6 address in brackets */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
