/** Whether there is time: `npm run test:nightly` has it. */
export const atNight = process.env["NIGHTLY"] === "1";

/**
 * How many cases of a property are tried.
 *
 * @param byDefault at most some 300; with the fixed seed more of them would find nothing new
 */
export function cases(byDefault: number, manyAtNight = byDefault * 20): number {
  return atNight ? manyAtNight : byDefault;
}
