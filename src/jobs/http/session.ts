import { resolveLate } from "../../catalogue/parameters";
import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject, setOwn } from "../../domain/text/json";
import { createMasker, secretsOfEnvironment } from "../../domain/text/masking";
import type { JobRequest } from "../core/job";
import { checkOrigin } from "./address";
import type { Incoming } from "./exchange";
import { exchange } from "./exchange";
import { explanationIn } from "./explanation";
import { prepare, secretsOf } from "./outgoing";
import { fits, isSomething, valueAt, wordsOfExpected, wordsOfFound } from "./pointer";
import type { Call, Expectation, Field, Find, ReadBack, Recipe } from "./recipe";
import { nextAttemptMs } from "./retry";
import type { RecipeValues, Scope } from "./scope";
import { contextOf, scopeOf } from "./scope";
import { namesRead, textsOf } from "./texts";

/** What a service says is cut here. */
const MAX_SAID_CHARACTERS = 200;
/** Of one field as JSON; an event has 60 KB for all. */
const MAX_FIELD_CHARACTERS = 10_000;
const MAX_FIELD_DEPTH = 20;
/**
 * A thing whose answer was lost is looked for this long at least: some services find new things
 * only after a while.
 */
const LOST_ANSWER_PATIENCE_MS = 10_000;
const UNKNOWN = "it may or may not have happened";
const FIRST_POLL_MS = 1_000;
const MAX_POLL_MS = 5_000;

/** It was not done, or nobody knows. The message is a part of a sentence. */
export class Trouble extends Error {
  override readonly name = "Trouble";
}

/** The job was stopped. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** How a request went; every text is a part of a sentence. */
type Sent =
  | {
      readonly kind: "done";
      readonly said: string;
      readonly status: number;
      readonly document: Json;
    }
  /** It may or may not have had its effect. */
  | { readonly kind: "unclear"; readonly said: string }
  | { readonly kind: "refused"; readonly said: string; readonly isDenied: boolean };

interface Found {
  readonly kind: "found";
  readonly said: string;
  /** It is as it shall be. */
  readonly isDone: boolean;
}

type Looked =
  Found | { readonly kind: "missing" } | { readonly kind: "refused"; readonly said: string };

interface SentAll extends Done {
  /** Its answer was lost, and it was found. */
  readonly isFound?: boolean;
  /** The answer to the last request was lost, and the read-back has to tell. */
  readonly doubt?: string;
}

interface Done {
  readonly verdict: "pass" | "warning";
  readonly said: string;
  /** `find` has found it as it shall be, and nothing was sent. */
  readonly wasSo?: boolean;
}

/** One performance of a recipe. */
export class Session {
  readonly fields: JsonObject = {};
  /** What must not be read anywhere. */
  readonly masks: readonly string[];
  readonly #scope: Scope;
  readonly #mask: (text: string) => string;

  /**
   * @throws UserError when the recipe asks for what is not there, or may not be sent; nothing has
   * been sent then
   */
  constructor(
    private readonly recipe: Recipe,
    private readonly request: JobRequest,
    values: RecipeValues,
  ) {
    const calls = [
      ...(recipe.find ? [recipe.find] : []),
      ...recipe.requests,
      ...(recipe.readBack ? [recipe.readBack] : []),
    ];
    this.#scope = scopeOf(recipe, request, values);
    for (const call of calls)
      checkOrigin(
        call.url,
        contextOf(this.#scope, recipe.name),
        `${recipe.name}: ${call.place}.url`,
      );
    this.masks = secretsOf(calls, this.#scope);
    for (const secret of this.masks) request.mask(secret);
    const variables = Object.values(isJsonObject(this.#scope["env"]) ? this.#scope["env"] : {}).map(
      String,
    );
    this.#mask = createMasker([
      ...variables,
      ...this.masks,
      ...secretsOfEnvironment(request.environment),
    ]);
  }

  /** @throws Trouble, Stopped, UserError; fields found out before stay */
  async perform(): Promise<Done> {
    const { find, readBack } = this.recipe;
    const done = find && (await this.#lookBefore(find));
    if (done) return done;
    const sent = await this.#sendAll();
    if (!readBack || sent.isFound) return sent;
    const confirmed = await this.#readBack(readBack, sent);
    return { verdict: sent.verdict, said: `${sent.said}; ${confirmed}` };
  }

  /** @returns `undefined` where something is left to be done */
  async #lookBefore(find: Find): Promise<Done | undefined> {
    const isThere = await this.#look(find, find.patienceMs);
    if (isThere.kind === "refused")
      throw new Trouble(
        `${isThere.said}, so nothing was sent${find.mustExist ? "" : ": it might be there already"}`,
      );
    if (isThere.kind === "missing") {
      if (!find.mustExist) return undefined;
      throw new Trouble(`${this.#shown(find)} found nothing to change at ${find.found || "all"}`);
    }
    if (!find.mustExist)
      return { verdict: "pass", said: `${isThere.said}: it was there already`, wasSo: true };
    return isThere.isDone
      ? { verdict: "pass", said: `${isThere.said}: it was so already`, wasSo: true }
      : undefined;
  }

  masked(text: string): string {
    return this.#mask(text);
  }

  /** All requests in their order. */
  async #sendAll(): Promise<SentAll> {
    const { requests, readBack } = this.recipe;
    const said: string[] = [];
    const trouble = (words: string) =>
      new Trouble(said.length === 0 ? words : `${words}; before that, ${said.join(", ")}`);
    for (const [i, call] of requests.entries()) {
      const sent = await this.#sendOnce(call, trouble);
      if (sent.kind === "refused") throw trouble(sent.said);
      if (sent.kind === "found") return { verdict: "pass", said: sent.said, isFound: true };
      if (sent.kind === "unclear") {
        const canSay =
          i === requests.length - 1 && readBack !== undefined && this.#knowsFieldsOf(readBack);
        if (!canSay) throw trouble(`${sent.said}; ${UNKNOWN}`);
        return { verdict: "pass", said: sent.said, doubt: sent.said };
      }
      said.push(sent.said);
    }
    return this.#withoutRace({ verdict: "pass", said: said.join(", ") });
  }

  /**
   * What was sent without a clear answer is looked for. Where it is not there, it is sent once
   * more.
   */
  async #sendOnce(call: Call, trouble: (words: string) => Trouble): Promise<Sent | Found> {
    const { find } = this.recipe;
    let sent = await this.#send(call);
    if (!find || find.mustExist) return sent;
    for (const isAgain of [false, true]) {
      if (sent.kind !== "unclear") return sent;
      const looked: Looked = await this.#look(
        find,
        Math.max(find.patienceMs, LOST_ANSWER_PATIENCE_MS),
      );
      if (looked.kind === "refused") throw trouble(`${sent.said}; ${UNKNOWN}, and ${looked.said}`);
      if (looked.kind === "found")
        return { ...looked, said: `${sent.said}, but it was found by ${this.#shown(find)}` };
      if (!isAgain) sent = await this.#send(call);
    }
    return sent;
  }

  /**
   * Two that looked at the same moment both found nothing, and both have created. The one that is
   * found counts.
   */
  async #withoutRace(sent: Done): Promise<Done> {
    const { find } = this.recipe;
    if (!find || find.mustExist || find.fields.length === 0) return sent;
    const own = { ...this.fields };
    const answer = await this.#send(find);
    if (answer.kind !== "done" || !isSomething(valueAt(answer.document, find.found))) return sent;
    const seen = this.#fieldsIn(find, answer.document);
    if (typeof seen === "string") return sent;
    const [name] = Object.keys(seen).filter(
      (key) => Object.hasOwn(own, key) && String(getOwn(own, key)) !== String(getOwn(seen, key)),
    );
    if (name === undefined) return sent;
    this.#keep(seen);
    return {
      verdict: "warning",
      said:
        `${sent.said}, but another run did the same at the same moment: ${name} ` +
        `${wordsOfFound(getOwn(own, name))} is a duplicate of ` +
        `${wordsOfFound(getOwn(seen, name))}, close it`,
    };
  }

  async #look(find: Find, patienceMs: number): Promise<Looked> {
    const untilMs = this.request.clock.nowMs() + patienceMs;
    for (let waitMs = FIRST_POLL_MS; ; waitMs = Math.min(MAX_POLL_MS, waitMs * 2)) {
      const answer = await this.#send(find);
      if (answer.kind !== "done") return { kind: "refused", said: answer.said };
      // The page of a gateway, or of an instance that sleeps, tells nothing about what is there.
      if (
        find.found !== "" &&
        answer.status < 300 &&
        typeof answer.document === "string" &&
        answer.document !== ""
      )
        return { kind: "refused", said: `${answer.said} with something that is not JSON` };
      if (isSomething(valueAt(answer.document, find.found))) {
        const fields = this.#fieldsIn(find, answer.document);
        if (typeof fields === "string")
          return { kind: "refused", said: `${answer.said} ${fields}` };
        this.#keep(fields);
        return {
          kind: "found",
          said: answer.said,
          isDone:
            find.doneWhen.length > 0 &&
            this.#missIn(find.doneWhen, answer.document, find.place) === undefined,
        };
      }
      if (this.request.clock.nowMs() + waitMs > untilMs) return { kind: "missing" };
      await this.#sleep(waitMs);
    }
  }

  /** @returns that it is so, as a part of a sentence */
  async #readBack(readBack: ReadBack, { said, doubt }: SentAll): Promise<string> {
    const untilMs = this.request.clock.nowMs() + readBack.patienceMs;
    for (let waitMs = FIRST_POLL_MS; ; waitMs = Math.min(MAX_POLL_MS, waitMs * 2)) {
      const answer = await this.#send(readBack);
      let miss = answer.said;
      if (answer.kind === "done") {
        const fields = this.#fieldsIn(readBack, answer.document);
        if (typeof fields !== "string") {
          this.#keep(fields);
          return `read back by ${this.#shown(readBack)}`;
        }
        miss = `${answer.said} ${fields}`;
      }
      const isFinal =
        (answer.kind === "refused" && answer.isDenied) ||
        this.request.clock.nowMs() + waitMs > untilMs;
      if (isFinal)
        throw new Trouble(
          doubt === undefined
            ? `${said}, but reading it back failed: ${miss}`
            : `${doubt}; ${UNKNOWN}, and reading it back failed: ${miss}`,
        );
      await this.#sleep(waitMs);
    }
  }

  /**
   * One request with its repetitions. Expectations are a part of it; fields of a `request` are
   * taken.
   */
  async #send(call: Call): Promise<Sent> {
    const { clock, stop } = this.request;
    const { outgoing, shown } = prepare(call, this.recipe, { ...this.#scope, fields: this.fields });
    for (let attempt = 1; ; attempt++) {
      this.#requireTime();
      const answer = await exchange(outgoing, stop, clock.nowMs());
      if (answer.kind === "broken") this.#requireTime();
      this.request.console.info(
        this.#mask(
          `${shown} ${answer.kind === "answered" ? `answered HTTP ${answer.status}` : answer.words}`,
        ),
      );
      if (answer.kind === "answered" && isGood(call, answer.status))
        return this.#judge(call, shown, answer.status, answer.document);
      const miss =
        answer.kind === "answered"
          ? { status: answer.status, reached: "maybe" as const, retryAfterMs: answer.retryAfterMs }
          : { status: 0, reached: answer.reached, retryAfterMs: undefined };
      const waitMs =
        answer.kind === "broken" && answer.isFinal
          ? undefined
          : nextAttemptMs(attempt, miss, {
              isRepeatable: call.isRepeatable,
              leftMs: this.request.deadlineMs - clock.nowMs(),
              jitter: Math.random(),
            });
      if (waitMs === undefined) return this.#giveUp(call, shown, answer, attempt);
      await this.#sleep(waitMs);
    }
  }

  #judge(call: Call, shown: string, status: number, document: Json): Sent {
    const said = `${shown} answered HTTP ${status}`;
    const miss = this.#missIn(call.expect, document, call.place);
    // Of what is read, it is a state that may still come; of a request, a refusal in a good answer.
    if (miss !== undefined)
      return {
        kind: "refused",
        said: `${said}, but ${miss}${this.#quoted(document)}`,
        isDenied: false,
      };
    if (!this.recipe.requests.includes(call)) return { kind: "done", said, status, document };
    const fields = this.#fieldsIn(call, document);
    if (typeof fields === "string")
      return {
        kind: "refused",
        said:
          `${said} ` +
          `${fields}${isReading(call) ? "" : ", so nothing proves that it was done"}${this.#quoted(document)}`,
        isDenied: false,
      };
    this.#keep(fields);
    return { kind: "done", said, status, document };
  }

  #giveUp(call: Call, shown: string, answer: Incoming, attempts: number): Sent {
    const times = attempts === 1 ? "" : ` ${attempts} times`;
    if (answer.kind === "broken") {
      const said = `${shown} ${answer.words}${times && ` (tried${times})`}`;
      return answer.reached === "maybe" && !isReading(call)
        ? { kind: "unclear", said }
        : { kind: "refused", said, isDenied: false };
    }
    const { status, document } = answer;
    const said = `${shown} answered HTTP ${status}${times}${this.#quoted(document)}${this.#advice(call, answer)}`;
    return (status >= 500 || status === 408) && !isReading(call)
      ? { kind: "unclear", said }
      : { kind: "refused", said, isDenied: status === 401 || status === 403 };
  }

  #advice(
    call: Call,
    { status, retryAfterMs }: Extract<Incoming, { readonly kind: "answered" }>,
  ): string {
    if (status < 300) return `; good would be ${call.goodStatus?.join(", ") ?? ""}`;
    if (status < 400) return "; redirects are not followed, give the final address";
    if (retryAfterMs !== undefined) return `; it asks to wait ${Math.ceil(retryAfterMs / 1_000)} s`;
    if (status !== 401 && status !== 403) return "";
    const names = [...new Set(templatesOf(call).flatMap((text) => namesRead(text, "env")))];
    const secret =
      names.length === 0
        ? "the recipe sends no secret"
        : `${names.map((name) => `env.${name}`).join(", ")} may be wrong or expired`;
    return status === 401 ? `; ${secret}` : `; ${secret}, or its account lacks a permission`;
  }

  /**
   * The service's own words in brackets. Masked before it is cut, since half a secret could no
   * longer be.
   */
  #quoted(document: Json): string {
    const said = this.#mask(explanationIn(document));
    const cut =
      said.length <= MAX_SAID_CHARACTERS
        ? said
        : `${said.slice(0, MAX_SAID_CHARACTERS).toWellFormed()}…`;
    return cut && ` (${cut})`;
  }

  #keep(fields: JsonObject): void {
    for (const [name, value] of Object.entries(fields)) setOwn(this.fields, name, value);
  }

  /** @returns what is missing, as the end of a sentence about the answer */
  #fieldsIn({ fields, place }: Call, document: Json): JsonObject | string {
    const taken: JsonObject = {};
    for (const field of fields) {
      if (field.kind === "text") continue;
      const value = this.#valueOf(field, document, place);
      const isMissing = value === undefined || value === null || value === "";
      if (isMissing && !field.isOptional)
        return `without ${wordsOfPlace(field)} (field ${field.name})`;
      if (isMissing) continue;
      if (isDeeper(value, MAX_FIELD_DEPTH) || JSON.stringify(value).length > MAX_FIELD_CHARACTERS)
        return `with more at ${wordsOfPlace(field)} (field ${field.name}) than can be reported; point to a part of it`;
      setOwn(taken, field.name, value);
    }
    for (const field of fields) {
      if (field.kind !== "text") continue;
      setOwn(
        taken,
        field.name,
        resolveLate(
          field.text,
          { ...this.#scope, fields: { ...this.fields, ...taken } },
          `${this.recipe.name}: ${place}.fields.${field.name}`,
        ),
      );
    }
    return taken;
  }

  #valueOf(
    field: Extract<Field, { readonly kind: "pointer" }>,
    document: Json,
    place: string,
  ): Json | undefined {
    const { choice, pointer } = field;
    if (!choice) return valueAt(document, pointer);
    const list = valueAt(document, choice.list);
    const item = Array.isArray(list)
      ? (list.find((one: Json) => this.#missIn(choice.where, one, place) === undefined) as
          Json | undefined)
      : undefined;
    return item === undefined ? undefined : valueAt(item, pointer);
  }

  /** @returns what is not as expected, as a part of a sentence */
  #missIn(expectations: readonly Expectation[], document: Json, place: string): string | undefined {
    for (const { pointer, expected } of expectations) {
      const wanted = resolveLate(
        expected,
        { ...this.#scope, fields: this.fields },
        `${this.recipe.name}: ${place}`,
      );
      const value = valueAt(document, pointer);
      if (!fits(value, wanted))
        return `${pointer || "the answer"} is ${wordsOfFound(value)}, expected ${wordsOfExpected(wanted)}`;
    }
    return undefined;
  }

  #knowsFieldsOf(call: Call): boolean {
    return [...templatesOf(call), ...call.expect.flatMap(({ expected }) => textsOf(expected))]
      .flatMap((text) => namesRead(text, "fields"))
      .every((name) => Object.hasOwn(this.fields, name));
  }

  #shown(call: Call): string {
    return prepare(call, this.recipe, { ...this.#scope, fields: this.fields }).shown;
  }

  async #sleep(ms: number): Promise<void> {
    await this.request.clock.sleep(ms, this.request.stop);
    this.#requireTime();
  }

  #requireTime(): void {
    if (this.request.stop.aborted) throw new Stopped();
  }
}

function isReading({ method }: Call): boolean {
  return method === "GET" || method === "HEAD";
}

function templatesOf({ url, headers, body }: Call): string[] {
  return [url, ...headers.map(([, text]) => text), ...textsOf(body)];
}

function isGood({ goodStatus }: Call, status: number): boolean {
  return goodStatus ? goodStatus.includes(status) : status >= 200 && status <= 299;
}

function wordsOfPlace({ choice, pointer }: Extract<Field, { readonly kind: "pointer" }>): string {
  return choice
    ? `a fitting item of ${choice.list || "the list"} with ${pointer || "a value"}`
    : pointer || "a text";
}

function isDeeper(value: Json, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeper(item as Json, levels - 1));
}
