declare const ITEMS: unique symbol;

/**
 * What an answer holds where its documentation is right. The compiler checks the names; that the
 * values are there, and what they are, the reader has to look at: a proxy, an older server or a
 * stranger's text may stand in their place. Every way through it is total: `?.` at each step,
 * {@link listOf} for lists, `typeof` at the end.
 */
export type Unproven<T> = [T] extends [readonly (infer Item)[]]
  ? UnprovenList<Item>
  : [Extract<T, object>] extends [never]
    ? unknown
    : UnprovenObject<Extract<T, object>> | Exclude<T, object | null | undefined>;

/** @see listOf */
type UnprovenList<Item> = { readonly [ITEMS]?: Item } | null | undefined;

type UnprovenObject<T> =
  { readonly [Key in KeyOfEach<T>]?: Unproven<ValueOfEach<T, Key>> } | null | undefined;

/** Of a union, what any of its members has. */
type KeyOfEach<T> = T extends readonly unknown[] ? never : T extends unknown ? keyof T : never;
type ValueOfEach<T, Key extends PropertyKey> =
  T extends Readonly<Record<Key, infer Value>>
    ? Value
    : T extends { readonly [K in Key]?: infer Value }
      ? Value
      : never;

/** The text that may stand there; empty for none. */
export function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The items of a list, of which none needs to be what it should; none where there is no list. */
export function listOf<Item>(list: UnprovenList<Item>): readonly Unproven<Item>[] {
  return Array.isArray(list) ? (list as readonly Unproven<Item>[]) : [];
}
