const A_WHILE_MS = 1_000;

/**
 * While it runs, no timer of a second or more ever ends: what returns has waited for none of them.
 * Says "at once" without a watch, however busy the machine is.
 */
export async function whileTimeStands<T>(body: () => Promise<T>): Promise<T> {
  const real = globalThis.setTimeout;
  const never: NodeJS.Timeout[] = [];
  const still = (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
    if (ms < A_WHILE_MS) return real(run, ms, ...given);
    const timer = real(() => undefined, 2 ** 31 - 1);
    never.push(timer);
    return timer;
  };
  const spy = jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(Object.assign(still, real) as typeof setTimeout);
  try {
    return await body();
  } finally {
    spy.mockRestore();
    never.forEach(clearTimeout);
  }
}
