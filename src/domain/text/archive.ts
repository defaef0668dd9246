import { strFromU8, unzipSync } from "fflate";

/** Beyond this a deflated file is larger than it says it was; nothing of ours packs so. */
const PACKING_OVERHEAD_BYTES = 1_024;

/**
 * Files of a zip archive that anybody may have made, as bytes. Read in memory: names and paths in
 * the archive never touch the disk, and only the names asked for are unpacked, each once.
 *
 * @param maxBytes  of each file, unpacked; a larger one is left out
 * @throws Error    when it is no zip archive
 */
export function readArchive(
  archive: Uint8Array,
  names: readonly string[],
  maxBytes: number,
): ReadonlyMap<string, Uint8Array> {
  const taken = new Set<string>();
  const files = unzipSync(archive, {
    filter: ({ name, size, originalSize }) => {
      if (
        !names.includes(name) ||
        taken.has(name) ||
        originalSize > maxBytes ||
        size > originalSize + PACKING_OVERHEAD_BYTES
      )
        return false;
      taken.add(name);
      return true;
    },
  });
  return new Map(Object.entries(files));
}

/**
 * One file as text; a missing or larger one is `undefined`.
 *
 * @throws Error when it is no zip archive
 */
export function readArchivedText(
  archive: Uint8Array,
  name: string,
  maxBytes: number,
): string | undefined {
  const found = readArchive(archive, [name], maxBytes).get(name);
  return found && strFromU8(found);
}
