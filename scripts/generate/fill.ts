/** What stands in a template instead of its places. */
interface Filling {
  /** For `<<name>>` inside of a line. */
  readonly words?: Readonly<Record<string, string>>;
  /** For a line that is `# <<name>>` alone; each gets the line's indentation. */
  readonly lines?: Readonly<Record<string, readonly string[]>>;
}

/** The lines of a template, filled. @throws Error for a place without a filling */
export function fill(template: string, { words = {}, lines = {} }: Filling): string[] {
  return template
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      const [, indentation = "", name] = /^( *)# <<([a-z ]+)>>$/.exec(line) ?? [];
      if (name === undefined)
        return [line.replace(/<<([a-z ]+)>>/g, (_all, word: string) => given(words, word))];
      return given(lines, name).map((one) => (one === "" ? "" : `${indentation}${one}`));
    });
}

function given<T>(filling: Readonly<Record<string, T>>, name: string): T {
  const { [name]: found } = filling;
  if (found === undefined) throw new Error(`The template asks for ${name}, which nothing gives.`);
  return found;
}
