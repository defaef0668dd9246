/**
 * The environment of this process as it was given to us. What a script switched off for itself is
 * not switched off for the action: the control plane's certificate is always verified.
 */
export function takeEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  // Whoever reads our output may be gone; the task is answered all the same.
  process.stdout.on("error", () => undefined);
  return environment;
}

/** Leaves without waiting for idle connections, but not before the last line is out. */
export function leave(exitCode: number): void {
  process.stdout.write("", () => process.exit(exitCode));
}
