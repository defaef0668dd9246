/** Answers to everything: what n8n loads of a package that no test needs. */
const anything = new Proxy(class {}, {
  get(target, name) {
    if (name === "then") return undefined;
    return name === "prototype" ? target.prototype : anything;
  },
  apply: () => anything,
  construct: () => ({}),
});
module.exports = anything;
