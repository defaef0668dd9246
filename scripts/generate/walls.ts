import { importsOf, WALLS } from "../walls.cjs";
import { table } from "./files";

const listed = (names: readonly string[]) =>
  names.map((name) => `\`${name.replace("src/", "")}\``).join(", ") || "–";

/** Which folder may import which. */
export function walls(): string[] {
  return table(
    ["folder", "holds", "imports", "packages"],
    Object.entries(WALLS).map(([folder, { holds, packages }]) => [
      `\`${folder}\``,
      holds,
      listed(importsOf(folder)),
      listed(packages),
    ]),
  );
}
