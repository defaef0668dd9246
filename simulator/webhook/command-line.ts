import type { WebhookRequest } from "./config";
import { toBytes } from "./template/bytes";
import { sprintf } from "./template/format";
import { text } from "./template/values";

/**
 * The command line of a request before rendering (docs/reference/keptn.md#how-a-request-is-sent).
 * v1beta1 uses what it has built so far as the format of the next step, so that any `%` in a
 * header, payload or option is consumed by the steps after it; double it once per step. The URL
 * comes last and is safe. v1alpha1 is used as written.
 */
export function commandLine(request: WebhookRequest): string {
  if (typeof request === "string") return request;
  const { method, headers, payload, options, url } = request;
  let command = append("", "curl --request %s", method);
  for (const { key, value } of headers) command = append(command, " --header '%s: %s'", key, value);
  if (payload !== "") command = append(command, " --data '%s'", payload);
  if (options !== "") command = append(command, " %s", options);
  return append(command, " %s", url);
}

function append(command: string, format: string, ...args: readonly string[]): string {
  return sprintf(command + format, args.map(text));
}

/**
 * The arguments of a rendered command line, without a shell. Quotes have no escapes inside; a
 * closing quote ends the argument; empty arguments are deleted; only space and tab separate.
 *
 * The service goes through bytes and turns each into a character of its own, so text outside ASCII
 * arrives encoded twice (`ü` as `Ã¼`). This is from its source, not observed; `urlquery` avoids it.
 *
 * @returns undefined when a quote stays open: "could not parse curl command"
 */
export function splitArguments(command: string): string[] | undefined {
  const args: string[] = [];
  let state: "start" | "argument" | "quoted" = "start";
  let quote = "";
  let current = "";
  // Like the service: the very first character is taken literally.
  let takeLiterally = true;
  for (const byte of toBytes(command)) {
    const character = String.fromCharCode(byte);
    const isSpace = character === " " || character === "\t";
    if (state === "quoted") {
      if (character !== quote) current += character;
      else {
        args.push(current);
        current = "";
        state = "start";
      }
    } else if (takeLiterally) {
      // The state stays: after a leading backslash a space does not yet separate.
      current += character;
      takeLiterally = false;
    } else if (character === "\\") takeLiterally = true;
    else if (character === '"' || character === "'") {
      state = "quoted";
      quote = character;
    } else if (!isSpace) {
      state = "argument";
      current += character;
    } else if (state === "argument") {
      args.push(current);
      current = "";
      state = "start";
    }
  }
  if (state === "quoted") return undefined;
  if (current !== "") args.push(current);
  return args.filter((arg) => arg !== "");
}
