import { createHash } from "node:crypto";
import { UserError } from "../domain/errors";
import { fieldsOf, plainDispatch, plainPayload } from "../domain/events/plain-payload";
import type { JsonObject } from "../domain/text/json";
import { textAt } from "../domain/text/json";
import type { Adapter, Start } from "../task/adapter";
import { readSettings } from "./settings";

const TOKEN = "taskToken";
/** https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html */
const TOKEN_FORM = /^[\x21-\x7e]{1,2048}$/;
const MIN_SECRET_CHARACTERS = 8;

/** States of AWS Step Functions that wait for a task token. */
export const stepFunctions: Adapter = {
  mapper: () => ({
    name: "step-functions",
    takes: ["client_payload", "inputs", "event"],
    read: (start) => {
      const { payload, token } = readPayload(start);
      return plainDispatch(payload, start, {
        // Whoever has the token may answer, so the task is not called by it.
        key: createHash("sha256").update(token).digest("hex").slice(0, 32),
        host: "step-functions",
        secretFields: [TOKEN],
      });
    },
  }),
  async connect({ environment, config, clock, mask, start }) {
    const { token } = readPayload(start());
    // Those of AWS have hundreds of characters; a word as a mask would blank it in the whole log.
    if (token.length >= MIN_SECRET_CHARACTERS) mask(token);
    if (config.connection.mode === "silent") return undefined;
    const settings = readSettings(environment);
    const { StepFunctions } = await import("./client");
    return new StepFunctions(token, settings, clock);
  },
};

/** @throws UserError naming the fields that were found, and no value: the token is a secret */
function readPayload({ payload: given, origin }: Start): { payload: JsonObject; token: string } {
  const payload = plainPayload(given, origin);
  const token = textAt(payload, TOKEN);
  if (TOKEN_FORM.test(token)) return { payload, token };
  throw new UserError(
    `${origin}.${TOKEN}: expected the task token of a waiting state; found ${fieldsOf(payload)}. ` +
      "Nothing can be answered without it.",
    "CA-101",
  );
}
