/**
 * Makes elements. Texts become text nodes, whatever stands in them; nothing here, or anywhere on
 * this page, is read as HTML.
 */

/** @typedef {Node | string | false | undefined} Child */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | boolean | undefined>>} [attributes]  false and undefined
 * are left out
 * @param {readonly Child[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? "" : value);
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/**
 * @template {HTMLElement} [Kind=HTMLElement]
 * @param {string} id
 * @returns {Kind}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return /** @type {Kind} */ (element);
}

/**
 * Sets a text only where it differs, so that nothing is read out twice.
 *
 * @param {HTMLElement} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * A button that does something, once at a time.
 *
 * @param {string} label
 * @param {() => unknown} onClick
 * @param {Readonly<Record<string, string | boolean | undefined>>} [attributes]
 */
export function button(label, onClick, attributes = {}) {
  const made = el("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", () => {
    if (made.getAttribute("aria-disabled") === "true") return;
    made.setAttribute("aria-disabled", "true");
    void Promise.resolve(onClick()).finally(() => made.removeAttribute("aria-disabled"));
  });
  return made;
}

/**
 * Brings the children of a parent in line with items, and leaves alone what has not changed: focus,
 * scroll positions and selections stay.
 *
 * @template Item
 * @param {HTMLElement} parent
 * @param {readonly Item[]} items
 * @param {{
 *   keyOf: (item: Item) => string,
 *   versionOf: (item: Item) => string,
 *   make: (item: Item) => HTMLElement,
 * }} kind  another version means that the item is made anew
 */
export function keep(parent, items, { keyOf, versionOf, make }) {
  /** @type {Map<string, HTMLElement>} */
  const known = new Map();
  for (const child of parent.children)
    known.set(
      /** @type {HTMLElement} */ (child).dataset["key"] ?? "",
      /** @type {HTMLElement} */ (child),
    );
  let place = parent.firstElementChild;
  for (const item of items) {
    const [key, version] = [keyOf(item), versionOf(item)];
    const old = known.get(key);
    known.delete(key);
    if (old !== undefined && old.dataset["version"] === version) {
      if (old === place) place = place.nextElementSibling;
      else parent.insertBefore(old, place);
      continue;
    }
    const made = make(item);
    made.dataset["key"] = key;
    made.dataset["version"] = version;
    const focused = old?.contains(document.activeElement) ? nameOf(document.activeElement) : "";
    if (old !== undefined && old === place) place = place.nextElementSibling;
    old?.remove();
    parent.insertBefore(made, place);
    if (focused !== "") refocus(made, focused);
  }
  for (const gone of known.values()) gone.remove();
}

/** @param {Element | null} element */
function nameOf(element) {
  return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
}

/**
 * Puts the focus where it was: on what has the same name, else on the first that takes it.
 *
 * @param {HTMLElement} made
 * @param {string} name
 */
function refocus(made, name) {
  const buttons = [...made.querySelectorAll("button")];
  const place = buttons.find((candidate) => nameOf(candidate) === name) ?? buttons[0] ?? made;
  place.focus({ preventScroll: true });
}
