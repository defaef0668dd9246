/**
 * `@actions/artifact` unpacks downloads with unzip-stream, which needs buffers@0.1.1, a package that nobody has licensed.
 * This action only uploads with it, and reads archives itself (src/domain/archive.ts).
 */
function refuse() {
  throw new Error("unzip-stream is not part of this build; read archives with src/domain/archive.ts.");
}

module.exports = { Extract: refuse, Parse: refuse };
