/** Something GitHub would do and this simulation does not; the message names it. */
export class NotSimulatedError extends Error {
  override readonly name = "NotSimulatedError";

  constructor(what: string) {
    super(`not simulated: ${what}`);
  }
}
