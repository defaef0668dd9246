/**
 * What the pictures of docs/cards.md are made of, by running the jobs that write it. Their scenes
 * close what they have opened after each test; here, that is at the end.
 */
export async function pictures(): Promise<Readonly<Record<string, string>>> {
  const closing: (() => unknown)[] = [];
  const { random } = Math;
  Object.assign(globalThis, { afterEach: (close: () => unknown) => closing.push(close) });
  // Ids and pauses that depend on chance would be other ones each time.
  Math.random = () => 0.5;
  try {
    const { PICTURES } = await import("../../test/contract/pictures");
    const made: Record<string, string> = {};
    for (const [name, make] of Object.entries(PICTURES))
      made[`docs/pictures/${name}`] = await make();
    return made;
  } finally {
    Math.random = random;
    for (const close of closing) await close();
  }
}
