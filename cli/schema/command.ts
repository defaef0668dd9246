import { defineCommand, UsageError } from "../command";

export const schema = defineCommand({
  name: "schema",
  summary: "print the JSON Schema of catalogues or recipes",
  names: "[catalogue|recipe]",
  about: [
    "Prints the JSON Schema of task catalogues, or of HTTP recipes, as this version knows them. Editors complete and check a file by it, where its first line says: # yaml-language-server: $schema=FILE",
  ],
  options: {},
  notes: ["Exit code: 0."],
  async run({ names }) {
    const [name = "catalogue", ...more] = names;
    if (more.length > 0 || (name !== "catalogue" && name !== "recipe"))
      throw new UsageError(`schema knows catalogue and recipe, found ${names.join(" ")}.`);
    process.stdout.write(`${(await import("./schema")).schemaText(name)}\n`);
    return 0;
  },
});
