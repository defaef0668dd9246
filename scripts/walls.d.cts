export interface Wall {
  readonly holds: string;
  readonly folders: readonly string[];
  readonly more?: readonly string[];
  readonly packages: readonly string[];
}
export const WALLS: Readonly<Record<string, Wall>>;
export function importsOf(folder: string): string[];
