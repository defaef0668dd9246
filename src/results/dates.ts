/**
 * Moments as tools print them: one strict reading for all reports. What cannot be told is
 * `undefined`, never now or 1970.
 */
interface Moment {
  /** ms since 1970; a time without a zone as if it were UTC. */
  readonly ms: number;
  /**
   * The other moment it may be, where day and month could be changed (`04/05/2026`); `ms` then has
   * the month first.
   */
  readonly dayFirstMs?: number;
  /** Whether day and month could only be told by a day above 12. */
  readonly order?: "month" | "day";
  readonly isZoned: boolean;
}

const MAX_CHARACTERS = 64;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = String.raw`(?<h>\d{1,2}):(?<min>\d\d)(?::(?<s>\d\d)(?:[.,:](?<f>\d{1,9}))?)?(?: ?(?<half>[AaPp])\.?[Mm]\.?)?`;
const ZONE = String.raw`(?: ?(?<zone>Z|UTC|GMT|(?:UTC|GMT)?[+-]\d\d(?::?\d\d)?)(?:\[[\w/+-]{1,40}\]| \([^()]{1,40}\))?)?`;
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?<y>\d{4})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?:[T ]|, ?)${TIME}${ZONE}$`,
  ),
  new RegExp(
    String.raw`^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)[T_ -]?(?<h>\d\d)(?<min>\d\d)(?<s>\d\d)(?:[.,](?<f>\d{1,9}))?${ZONE}$`,
  ),
  new RegExp(
    String.raw`^(?:[A-Za-z]{3,9},? )?(?<d>\d{1,2})[ -](?<name>[A-Za-z]{3,9})\.?[ -](?<y>\d{4})[ T,]{1,2}${TIME}${ZONE}$`,
  ),
  new RegExp(
    String.raw`^(?:[A-Za-z]{3,9},? )?(?<name>[A-Za-z]{3,9})\.? {1,2}(?<d>\d{1,2}),? (?<y>\d{4})[ T,]{1,2}${TIME}${ZONE}$`,
  ),
  new RegExp(
    String.raw`^[A-Za-z]{3} (?<name>[A-Za-z]{3}) {1,2}(?<d>\d{1,2}) ${TIME} (?:(?<zone>Z|UTC|GMT) )?(?<y>\d{4})$`,
  ),
  new RegExp(String.raw`^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?:[T ]|, ?)${TIME}${ZONE}$`),
];
/** Day and month in the order of the country. */
const SLASHED = new RegExp(
  String.raw`^(?<one>\d{1,2})(?<sep>[/-])(?<two>\d{1,2})\k<sep>(?<y>\d{4})(?:[T ]|, ?)${TIME}${ZONE}$`,
);

const YEAR_2000_MS = Date.UTC(2000, 0);
const YEAR_2100_MS = Date.UTC(2100, 0);

export function isPlausible(ms: number): boolean {
  return ms >= YEAR_2000_MS && ms < YEAR_2100_MS;
}

export function momentOf(text: string | undefined): Moment | undefined {
  const trimmed = (text ?? "").trim();
  if (trimmed === "" || trimmed.length > MAX_CHARACTERS) return undefined;
  if (/^\d{10}(?:\d{3})?(?:\.\d{1,9})?$/.test(trimmed)) return since1970(trimmed);
  for (const form of FORMS) {
    const groups = form.exec(trimmed)?.groups;
    if (groups)
      return wrapped(
        msOf(groups, groups["m"] ?? monthOf(groups["name"]), groups["d"]),
        groups["zone"],
      );
  }
  const groups = SLASHED.exec(trimmed)?.groups;
  return groups && slashed(groups);
}

/** Seconds have ten digits in this century, and ms thirteen. */
function since1970(digits: string): Moment | undefined {
  const number = Number(digits);
  const ms = number < 1e11 ? number * 1000 : number;
  return isPlausible(ms) ? { ms, isZoned: true } : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function slashed(groups: Groups): Moment | undefined {
  const monthFirst = msOf(groups, groups["one"], groups["two"]);
  const dayFirst = msOf(groups, groups["two"], groups["one"]);
  const moment = wrapped(monthFirst ?? dayFirst, groups["zone"]);
  if (!moment || monthFirst === dayFirst) return moment;
  if (monthFirst !== undefined && dayFirst !== undefined)
    return { ...moment, dayFirstMs: dayFirst };
  return { ...moment, order: monthFirst === undefined ? "day" : "month" };
}

function wrapped(ms: number | undefined, zone: string | undefined): Moment | undefined {
  return ms === undefined || !isPlausible(ms) ? undefined : { ms, isZoned: zone !== undefined };
}

function monthOf(name: string | undefined): string | undefined {
  const at = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase());
  return at < 0 ? undefined : String(at + 1);
}

/** `undefined` for what no calendar has, such as 31 February or 25 o'clock. */
function msOf(
  groups: Groups,
  month: string | undefined,
  day: string | undefined,
): number | undefined {
  const [y, m, d] = [Number(groups["y"]), Number(month), Number(day)];
  const hours = hoursOf(Number(groups["h"]), groups["half"]);
  const [min, s] = [Number(groups["min"]), Number(groups["s"] ?? 0)];
  const ms = Number(`0.${groups["f"] ?? "0"}`) * 1000;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (
    date.getUTCMonth() !== m - 1 ||
    date.getUTCDate() !== d ||
    hours === undefined ||
    min > 59 ||
    s > 60
  )
    return undefined;
  return (
    date.getTime() +
    ((hours * 60 + min) * 60 + s) * 1000 +
    Math.floor(ms) -
    offsetMs(groups["zone"])
  );
}

function hoursOf(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours > 23 ? undefined : hours;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function offsetMs(zone: string | undefined): number {
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):?(\d\d)?$/.exec(zone ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/**
 * Local time of whatever machine wrote it is a moment only where local time is UTC; the difference
 * of two always counts.
 */
export function isLocalUtc(): boolean {
  return new Date().getTimezoneOffset() === 0;
}

/**
 * ms since 1970. A time without a zone is UTC by definition in some reports; in others it is local
 * time, and taken only where local time is UTC.
 */
export function timeOf(text: string | undefined, zoneless: "utc" | "local"): number | undefined {
  const moment = momentOf(text);
  if (!moment || moment.dayFirstMs !== undefined) return undefined;
  return moment.isZoned || zoneless === "utc" || isLocalUtc() ? moment.ms : undefined;
}
