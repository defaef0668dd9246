export interface KeptnVersion {
  readonly text: string;
  readonly major: number;
  readonly minor: number;
}

/**
 * The oldest release whose way of counting is simulated; 0.13 and older counted otherwise
 * (docs/reference/keptn.md#time-limits-and-blocking).
 */
const OLDEST = [0, 14] as const;

/** @throws Error for a version that cannot be read, or is older than 0.14 */
export function parseVersion(text: string): KeptnVersion {
  const match = /^(\d+)\.(\d+)(\.|$)/.exec(text);
  if (match === null)
    throw new Error(`keptnVersion: expected something like 1.4.5, found ${JSON.stringify(text)}`);
  const version = { text, major: Number(match[1]), minor: Number(match[2]) };
  if (!isAtLeast(version, ...OLDEST))
    throw new Error(
      `keptnVersion: ${text} is not simulated; ${OLDEST.join(".")} is the oldest with the counting model`,
    );
  return version;
}

export function isAtLeast(version: KeptnVersion, major: number, minor: number): boolean {
  return version.major > major || (version.major === major && version.minor >= minor);
}
