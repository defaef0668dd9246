import { say } from "./say";
import type { Screen } from "./screen";
import type { Console } from "../src/task/ports";

/** What parts of the action say, on a screen. @param told  makes it fit for people */
export function consoleOn(screen: Screen, told: (text: string) => string): Console {
  return {
    info: (text) => say(screen, told(text)),
    notice: (text) => say(screen, told(text)),
    warning: (text) => say(screen, `! ${told(text)}`, { style: "yellow" }),
    error: (text) => say(screen, `✗ ${told(text)}`, { style: "red" }),
  };
}
