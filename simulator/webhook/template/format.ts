import { NotSimulatedError } from "./errors";
import { NO_FLAGS, formatConcrete, pad } from "./format-value";
import type { Flags } from "./format-value";
import type { Concrete } from "./values";
import { typeName } from "./values";

/** An argument of Go's fmt functions; `undefined` is nil. */
export type Argument = Concrete | undefined;

const DIRECTIVE =
  /%(?<flags>[#0+\- ]*)(?<early>\[[^\]]*\])?(?<width>\*|\d+)?(?:\.(?=[^])(?<precision>\*|\d+)?(?<hasPoint>))?(?<late>\[[^\]]*\])?(?<verb>[^])?/gu;
/** Go refuses widths and precisions beyond this and says BADWIDTH or BADPREC. */
const MAX_WIDTH = 1_000_000;

/**
 * Go's `fmt.Sprintf`: wrong use shows in the text, for example `%!s(MISSING)`, `%!d(string=x)`,
 * `%!(EXTRA int=1)`.
 *
 * @throws NotSimulatedError for `%p`, `%#v` and a few more that say nothing about plain data
 */
export function sprintf(format: string, args: readonly Argument[]): string {
  return new Printer(args).print(format);
}

type Directive = Readonly<Record<string, string | undefined>>;

class Printer {
  #next = 0;
  #goodIndex = true;
  #reordered = false;

  constructor(private readonly args: readonly Argument[]) {}

  print(format: string): string {
    const out = format.replace(DIRECTIVE, (...match) => this.#directive(match.at(-1) as Directive));
    if (this.#reordered || this.#next >= this.args.length) return out;
    const extra = this.args
      .slice(this.#next)
      .map((value) =>
        value === undefined
          ? "<nil>"
          : `${typeName(value)}=${formatArgument(value, "v", NO_FLAGS)}`,
      );
    return `${out}%!(EXTRA ${extra.join(", ")})`;
  }

  #directive({
    flags: flagText = "",
    early,
    width,
    hasPoint,
    precision,
    late,
    verb,
  }: Directive): string {
    this.#goodIndex = true;
    const flags = parseFlags(flagText);
    this.#goTo(early);
    let notes = "";
    if (width === "*") notes += this.#starWidth(flags);
    else if (width !== undefined) flags.width = Number(width);
    if (hasPoint !== undefined) {
      flags.precision = 0;
      if (precision === "*") notes += this.#starPrecision(flags);
      else flags.precision = Number(precision ?? 0);
    }
    // An index has to stand right before what it is for: `%[2]5d` is an error, `%5[2]d` and
    // `%[2]*d` are not.
    const isOfNumber = width === undefined ? hasPoint !== undefined : width !== "*";
    if (early !== undefined && isOfNumber) this.#goodIndex = false;
    this.#goTo(late);
    return notes + this.#formatted(verb, flags);
  }

  #formatted(verb: string | undefined, flags: Flags): string {
    if (verb === undefined) return "%!(NOVERB)";
    if (verb === "%") return "%";
    if (!this.#goodIndex) return `%!${verb}(BADINDEX)`;
    if (this.#next >= this.args.length) return `%!${verb}(MISSING)`;
    return formatArgument(this.#take(), verb, flags);
  }

  /** `[2]`: the second argument comes next. */
  #goTo(index: string | undefined): void {
    if (index === undefined) return;
    this.#reordered = true;
    const number = Number(/^\[(\d+)\]$/.exec(index)?.[1] ?? 0);
    if (number >= 1 && number <= this.args.length) this.#next = number - 1;
    else this.#goodIndex = false;
  }

  #starWidth(flags: Flags): string {
    const value = this.#takeInteger();
    if (value === undefined) return "%!(BADWIDTH)";
    if (value < 0) Object.assign(flags, { minus: true, zero: false });
    flags.width = Math.abs(value);
    return "";
  }

  #starPrecision(flags: Flags): string {
    const value = this.#takeInteger();
    flags.precision = value === undefined || value < 0 ? undefined : value;
    return flags.precision === undefined ? "%!(BADPREC)" : "";
  }

  #takeInteger(): number | undefined {
    const value = this.#next < this.args.length ? this.#take() : undefined;
    const isInteger = value?.kind === "int" || value?.kind === "uint8";
    return isInteger && Math.abs(Number(value.value)) <= MAX_WIDTH
      ? Number(value.value)
      : undefined;
  }

  #take(): Argument {
    const value = this.args[this.#next];
    this.#next += 1;
    return value;
  }
}

/** Go's `fmt.Sprint`: a space between two operands when neither is a string. */
export function sprint(args: readonly Argument[]): string {
  let out = "";
  args.forEach((argument, index) => {
    const previous = args[index - 1];
    if (index > 0 && argument?.kind !== "string" && previous?.kind !== "string") out += " ";
    out += formatArgument(argument, "v", NO_FLAGS);
  });
  return out;
}

/** Go's `fmt.Sprintln`. */
export function sprintln(args: readonly Argument[]): string {
  return `${args.map((argument) => formatArgument(argument, "v", NO_FLAGS)).join(" ")}\n`;
}

function formatArgument(argument: Argument, verb: string, flags: Flags): string {
  if (verb === "p" || (verb === "v" && flags.sharp))
    throw new NotSimulatedError(`verb %${flags.sharp ? "#" : ""}${verb}`);
  if (verb === "T") return pad(argument === undefined ? "<nil>" : typeName(argument), flags);
  if (argument === undefined) return verb === "v" ? pad("<nil>", flags) : `%!${verb}(<nil>)`;
  // `%w` outside Errorf is a bad verb, and `%+v` means the same as `%v` for plain data.
  return formatConcrete(argument, verb, verb === "v" ? { ...flags, plus: false } : flags);
}

function parseFlags(text: string): Flags {
  return {
    minus: text.includes("-"),
    plus: text.includes("+"),
    sharp: text.includes("#"),
    space: text.includes(" "),
    zero: text.includes("0"),
    width: undefined,
    precision: undefined,
  };
}
