import type { Request } from "./exchange";

const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;

interface Page<T> {
  readonly items: readonly T[];
  /** `link`, unless everything is on this page. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * One page of a list: `per_page` is 30 by default and at most 100, pages count from 1, and the
 * `Link` header names the others (docs/reference/github-actions.md#runs).
 *
 * @param baseUrl     address of the API, for the links
 * @param maxResults  what lies beyond cannot be reached by paging
 */
export function pageOf<T>(
  request: Request,
  baseUrl: string,
  all: readonly T[],
  maxResults = Infinity,
): Page<T> {
  const items = all.slice(0, Math.min(all.length, maxResults));
  const perPage = Math.min(
    positive(request.query.get("per_page")) ?? DEFAULT_PER_PAGE,
    MAX_PER_PAGE,
  );
  const page = positive(request.query.get("page")) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const links: string[] = [];
  const add = (rel: string, number: number): void => {
    const query = new URLSearchParams(request.query);
    query.set("page", String(number));
    links.push(`<${baseUrl}${request.path}?${query.toString()}>; rel="${rel}"`);
  };
  if (page > 1) add("prev", Math.min(page - 1, last));
  if (page < last) add("next", page + 1);
  if (page < last) add("last", last);
  if (page > 1) add("first", 1);
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length > 0 ? { link: links.join(", ") } : {},
  };
}

function positive(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
