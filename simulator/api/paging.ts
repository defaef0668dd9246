import type { ApiAnswer, ApiRequest } from "./exchange";
import { BadRequest, error, parameter } from "./exchange";

/** Go leaves a count of 0 out of its answers. */
export function count<Name extends string>(
  name: Name,
  value: number,
): Partial<Record<Name, number>> {
  return value === 0 ? {} : ({ [name]: value } as Record<Name, number>);
}

/** The page of a list that counts from an offset. */
interface Page<T> {
  readonly items: readonly T[];
  /** 0 at the end. */
  readonly next: number;
}

/** @param size  0: all that is left */
export function pageOf<T>(items: readonly T[], offset: number, size: number): Page<T> {
  const end = size > 0 ? offset + size : items.length;
  return { items: items.slice(offset, end), next: end < items.length ? end : 0 };
}

/** Go's `strconv.Atoi` with the error ignored: text that is no number counts as 0. */
export function offsetText(value: string | undefined): number {
  return value !== undefined && /^[+-]?\d+$/.test(value) ? Math.max(0, Number(value)) : 0;
}

/** An integer parameter of the shipyard-controller. @throws BadRequest when it is no integer */
export function integer(request: ApiRequest, name: string, otherwise: number): number {
  const value = parameter(request, name);
  if (value === undefined || value === "") return otherwise;
  if (!/^-?\d+$/.test(value))
    throw new BadRequest(`Invalid request format: ${name} has to be an integer`);
  return Number(value);
}

/**
 * The size of a page of the event store: 1 to 100, 20 when nothing is said
 * (docs/reference/keptn.md#the-event-store).
 *
 * @returns the size, or a 422 answer; which inner code it carries is not known, only that it is not
 * the HTTP status
 */
export function pageSize(request: ApiRequest, name: string): number | ApiAnswer {
  const value = parameter(request, name);
  if (value === undefined) return 20;
  if (!/^-?\d+$/.test(value))
    return error(422, `${name} in query must be of type int64: "${value}"`, 601);
  if (Number(value) < 1)
    return error(422, `${name} in query should be greater than or equal to 1`, 609);
  return Number(value) > 100
    ? error(422, `${name} in query should be less than or equal to 100`, 608)
    : Number(value);
}
