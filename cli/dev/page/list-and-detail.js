import { button, el, keep, setText } from "./dom.js";
import { stepOf } from "./tabs.js";

const FIRST_ROWS = 200;

/**
 * A list, and beside it what is chosen in it. However long the list is, some rows of it are on the
 * page, the newest first; more on demand. With an `invitation` nothing is chosen unless somebody
 * chooses; without one it is the newest.
 *
 * @template Item
 */
export class ListAndDetail {
  /** @type {readonly Item[]} */
  #items = [];
  /** @type {string | undefined} */
  #chosen;
  /** @type {string | undefined} */
  #shown;
  #rows = FIRST_ROWS;

  /**
   * @param {HTMLElement} panel
   * @param {{
   *   label: string,
   *   nothing: string,
   *   invitation?: string,
   *   keyOf: (item: Item) => string,
   *   versionOf: (item: Item) => string,
   *   row: (item: Item) => readonly import("./dom.js").Child[],
   *   detail: (item: Item, place: HTMLElement, isOther: boolean) => void,
   * }} kind
   */
  constructor(panel, kind) {
    this.kind = kind;
    this.list = el("ul", { class: "rows", role: "listbox", "aria-label": kind.label });
    this.nothing = el("p", { class: "empty" }, kind.nothing);
    this.older = button("", () => this.#showOlder(), { class: "older", hidden: true });
    this.detail = el("div", { class: "detail", role: "region", "aria-label": "Details" });
    panel.append(el("div", { class: "list" }, this.nothing, this.list, this.older), this.detail);
    this.list.addEventListener("click", (event) => {
      const row = /** @type {Element} */ (event.target).closest("li");
      if (row !== null) this.choose(row.dataset["key"] ?? "");
    });
    this.list.addEventListener("keydown", (event) => this.#key(event));
  }

  /** @param {readonly Item[]} items  newest first */
  show(items) {
    const { keyOf, versionOf } = this.kind;
    this.#items = items;
    keep(this.list, items.slice(0, this.#rows), {
      keyOf,
      versionOf,
      make: (item) => el("li", { role: "option", class: "row" }, ...this.kind.row(item)),
    });
    const left = items.length - this.#rows;
    this.older.hidden = left <= 0;
    setText(this.older, `Show ${Math.min(FIRST_ROWS, left)} of ${left} older ones`);
    this.nothing.hidden = items.length > 0;
    this.list.hidden = items.length === 0;
    this.#mark();
  }

  /** @param {string} key */
  choose(key) {
    const at = this.#items.findIndex((item) => this.kind.keyOf(item) === key);
    if (at < 0) return;
    this.#chosen = key;
    if (at >= this.#rows) {
      this.#rows = at + 1;
      this.show(this.#items);
      return;
    }
    this.#mark();
  }

  /** Scrolls to what is chosen. */
  reveal() {
    this.list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  #mark() {
    const { keyOf } = this.kind;
    const { invitation } = this.kind;
    const item =
      this.#items.find((candidate) => keyOf(candidate) === this.#chosen) ??
      (invitation === undefined ? this.#items[0] : undefined);
    const key = item === undefined ? undefined : keyOf(item);
    for (const row of this.list.children) {
      const isChosen = /** @type {HTMLElement} */ (row).dataset["key"] === key;
      row.setAttribute("aria-selected", String(isChosen));
      /** @type {HTMLElement} */ (row).tabIndex = isChosen ? 0 : -1;
    }
    const [first] = this.list.children;
    if (item === undefined && first instanceof HTMLElement) first.tabIndex = 0;
    const isOther = key !== this.#shown;
    this.#shown = key;
    this.detail.hidden = this.#items.length === 0;
    if (item !== undefined) this.kind.detail(item, this.detail, isOther);
    else if (isOther || this.detail.childElementCount === 0)
      this.detail.replaceChildren(el("p", { class: "empty" }, invitation ?? ""));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const rows = [...this.list.children];
    const at = rows.findIndex((row) => row === document.activeElement);
    const next = stepOf(event.key, at, rows.length, ["ArrowUp", "ArrowDown"]);
    const row = next === undefined ? undefined : rows[next];
    if (!(row instanceof HTMLElement)) return;
    event.preventDefault();
    this.choose(row.dataset["key"] ?? "");
    row.focus();
  }

  #showOlder() {
    const first = this.#rows;
    this.#rows += FIRST_ROWS;
    this.show(this.#items);
    const row = this.list.children[first];
    if (row instanceof HTMLElement) row.focus();
  }
}
