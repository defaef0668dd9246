/** Tabs by the pattern of the ARIA Authoring Practices Guide: arrows move and open. */
export class Tabs {
  /** @param {HTMLElement} list */
  constructor(list) {
    /** @type {readonly HTMLElement[]} */
    this.tabs = [...list.querySelectorAll(/** @type {"button"} */ ('[role="tab"]'))];
    for (const tab of this.tabs) tab.addEventListener("click", () => this.open(tab));
    list.addEventListener("keydown", (event) => this.#key(event));
  }

  /** @param {HTMLElement} chosen */
  open(chosen) {
    for (const tab of this.tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel !== null) panel.hidden = !isChosen;
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const at = this.tabs.findIndex((tab) => tab === document.activeElement);
    const next = stepOf(event.key, at, this.tabs.length, ["ArrowLeft", "ArrowRight"]);
    const tab = next === undefined ? undefined : this.tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    this.open(tab);
    tab.focus();
  }
}

/**
 * Where a key leads in a row of things.
 *
 * @param {string} key
 * @param {number} at
 * @param {number} length
 * @param {readonly [back: string, forth: string]} arrows
 * @returns {number | undefined}
 */
export function stepOf(key, at, length, [back, forth]) {
  if (key === back) return Math.max(0, at - 1);
  if (key === forth) return Math.min(length - 1, at + 1);
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : undefined;
}
