import { webcrypto } from "node:crypto";
import vm from "node:vm";

/**
 * A play takes nothing from the machine that it runs on, neither chance nor real time: one schedule
 * is always one way. What guards computations by a real clock is left out, since a thread for each
 * of them is what cost most.
 *
 * @returns what undoes it
 */
export function leaveReality(): () => void {
  const { random } = Math;
  const { runInNewContext } = vm;
  Math.random = () => 0.5;
  // It signs in threads, whose ends no virtual clock waits for; what is signed is looked at elsewhere.
  const { subtle } = webcrypto;
  Object.assign(subtle, {
    digest: async () => new ArrayBuffer(32),
    importKey: async () => ({}),
    sign: async () => new ArrayBuffer(32),
  });
  vm.runInNewContext = (code, context = {}) =>
    (new Function(...Object.keys(context), `return ${code};`) as (...given: unknown[]) => unknown)(
      ...(Object.values(context) as unknown[]),
    );
  return () => {
    Math.random = random;
    vm.runInNewContext = runInNewContext;
    for (const name of ["digest", "importKey", "sign"]) Reflect.deleteProperty(subtle, name);
  };
}
