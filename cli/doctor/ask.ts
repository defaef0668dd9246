import type { Json, JsonObject } from "../../src/domain/text/json";
import { isJsonObject } from "../../src/domain/text/json";

/** One question to a service; a refusal is an answer, too. */
export interface Question {
  readonly method: "GET" | "POST";
  /** Below the address of the API, as it is sent. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: JsonObject;
}

export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly json: Json | undefined;
  readonly text: string;
}

/** The words end a sentence about the request. */
export interface NoAnswer {
  readonly words: string;
}

export type Ask = (question: Question) => Promise<Answer | NoAnswer>;

export function isAnswer(answer: Answer | NoAnswer): answer is Answer {
  return "status" in answer;
}

export function objectIn(answer: Answer | NoAnswer): JsonObject {
  return isAnswer(answer) && answer.status === 200 && isJsonObject(answer.json ?? null)
    ? (answer.json as JsonObject)
    : {};
}

export function listIn(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** For a message: what came back. */
export function wordsOf(answer: Answer | NoAnswer): string {
  if (!isAnswer(answer)) return answer.words;
  const isPage = /^\s*</.test(answer.text);
  return `${answer.status}${isPage ? " and a web page" : ""}`;
}

export function headerOf({ headers }: Answer, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}
