/**
 * Stands in for the package `unzip-stream` in the bundles (tsconfig.json, paths).
 * `@actions/artifact` unpacks downloads with it, and it needs buffers@0.1.1, which comes without a
 * licence. The action only uploads with that client, and reads archives itself
 * (src/domain/archive.ts).
 */
function refuse() {
  throw new Error(
    "unzip-stream is not part of the bundles; archives are read by src/domain/archive.ts.",
  );
}

module.exports = { Extract: refuse, Parse: refuse };
