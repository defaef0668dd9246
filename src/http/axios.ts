/**
 * The only importer of axios.
 *
 * axios looks at the global `FormData` while it loads, and the first look makes Node load its whole
 * fetch implementation: about 25 ms of every start, for something that is never used here. Nothing
 * else in the bundles reads it.
 */
Reflect.deleteProperty(globalThis, "FormData");

// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be hoisted above the lines before it
const axios = (require("axios") as { default: typeof import("axios").default }).default;

export default axios;
