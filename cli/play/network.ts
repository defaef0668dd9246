import type { DispatchReceiver } from "../../simulator/dispatch";
import type { NetworkPorts } from "../../simulator/webhook";

const GITHUB_API_HOST = "api.github.com";
/** Reserved for documentation (RFC 5737): looks like an address, leads nowhere. */
const DOCUMENTATION_ADDRESS = "192.0.2.1";

/**
 * The world as the webhook service sees it: GitHub's API is the receiver on this machine, there is
 * nothing else.
 *
 * @param pathOf  where a path at GitHub leads
 */
export function networkTo(
  receiver: DispatchReceiver,
  note: (text: string) => void,
  pathOf: (path: string) => string = (path) => path,
): Pick<NetworkPorts, "httpRequest" | "resolveHost"> {
  return {
    resolveHost(host) {
      if (host === GITHUB_API_HOST)
        return Promise.resolve([{ address: DOCUMENTATION_ADDRESS, names: [] }]);
      note(`The webhook service asked for ${host}. Only ${GITHUB_API_HOST} exists here.`);
      return Promise.reject(noSuchHost(host));
    },
    httpRequest(method, url, headers, body) {
      const { host, protocol, pathname } = new URL(url);
      if (host !== GITHUB_API_HOST || protocol !== "https:") {
        note(`${method} ${url} was not sent: nothing leaves this machine.`);
        return Promise.reject(noSuchHost(host));
      }
      const lowerCase = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const runsBefore = receiver.runs.length;
      const answer = receiver.answer({
        method,
        path: pathOf(pathname),
        headers: lowerCase,
        body: body ?? "",
      });
      if (answer.status === 204 && receiver.runs.length === runsBefore)
        note("GitHub answered 204 to the dispatch, but no workflow listens to its event type.");
      if (answer.status !== 204)
        note(`GitHub answered ${answer.status} to the dispatch: ${answer.body}`);
      return Promise.resolve(answer);
    },
  };
}

function noSuchHost(host: string): Error {
  return Object.assign(new Error(`lookup ${host}: no such host`), { code: "ENOTFOUND" });
}
