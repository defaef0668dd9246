/**
 * Stands in for the package `uuid` in the bundles (tsconfig.json, paths): cloudevents wants an id
 * for an event, which Node makes as well.
 */
exports.v4 = () => require("node:crypto").randomUUID();
