/**
 * Takes GitHub's published description of its REST API and webhooks out of the npm package that
 * carries it, without the prose, as JSON Schema: tests hold our requests and the local GitHub to it
 * (test/support/openapi.ts). The package weighs 385 MB unpacked, the file 80 KB.
 *
 *   node scripts/github-description.mjs                  fetches the package and writes the file
 *   node scripts/github-description.mjs --check          fails when the file would change
 *   node scripts/github-description.mjs --from FOLDER    takes the package that is there
 *   node scripts/github-description.mjs --package        prints what to install
 *
 * Both the description (https://github.com/github/rest-api-description) and the package
 * (https://github.com/octokit/openapi) are under the MIT licence.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

const PACKAGE = "@octokit/openapi@23.0.2";
const FILE = "test/fixtures/github/description.json.br";
const SOURCE = {
  source: "https://github.com/github/rest-api-description",
  package: PACKAGE,
  license: "MIT",
  copyright: "Copyright (c) 2020 GitHub; Copyright (c) 2020 Octokit contributors",
};
/** What people read, and what no check looks at. */
const PROSE =
  /^(description|summary|title|tags|operationId|externalDocs|example|examples|deprecated|x-.*)$/;
/** Below these, keys are names that somebody chose. */
const NAMES =
  /^(properties|patternProperties|schemas|parameters|responses|requestBodies|paths|content)$/;

const { values: options } = parseArgs({
  options: {
    check: { type: "boolean" },
    package: { type: "boolean" },
    from: { type: "string" },
  },
});

/**
 * OpenAPI 3.0 says `nullable` where JSON Schema lists null: among the types, in an enumeration, or
 * as another choice beside a schema without a type. And an empty text is right where it is the
 * default, whatever the format asks.
 */
function asJsonSchema(value, isNamed = false) {
  if (Array.isArray(value)) return value.map((item) => asJsonSchema(item));
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNamed || !PROSE.test(key))
      .map(([key, member]) => [key, asJsonSchema(member, !isNamed && NAMES.test(key))]),
  );
  if (isNamed) return copy;
  if (copy.default === "") delete copy.format;
  const { nullable, ...rest } = copy;
  if (nullable !== true) return copy;
  if (typeof rest.type !== "string") return { anyOf: [{ type: "null" }, rest] };
  const lacksNull = Array.isArray(rest.enum) && !rest.enum.includes(null);
  return { ...rest, type: [rest.type, "null"], ...(lacksNull && { enum: [...rest.enum, null] }) };
}

function descriptionIn(folder) {
  const { paths, components } = JSON.parse(
    readFileSync(join(folder, "generated/api.github.com.json"), "utf8"),
  );
  const { schemas, parameters, responses } = components;
  return asJsonSchema({ paths, components: { schemas, parameters, responses } });
}

function fetched() {
  const folder = mkdtempSync(join(tmpdir(), "github-description-"));
  try {
    execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", PACKAGE], {
      stdio: "inherit",
    });
    return descriptionIn(join(folder, "node_modules/@octokit/openapi"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main() {
  if (options.package) {
    console.log(PACKAGE);
    return;
  }
  const description = options.from ? descriptionIn(options.from) : fetched();
  const text = JSON.stringify({ ...SOURCE, ...description });
  if (options.check) {
    // Not the bytes: they depend on the version of the packer.
    if (brotliDecompressSync(readFileSync(FILE)).toString("utf8") === text) return;
    console.error(`${FILE} is not what ${PACKAGE} holds: run node scripts/github-description.mjs.`);
    process.exitCode = 1;
    return;
  }
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  writeFileSync(FILE, brotliCompressSync(text, { params }));
}

main();
