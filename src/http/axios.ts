/**
 * The only importer of axios.
 *
 * axios looks at `Request`, `Response` and `FormData` while it loads, for its fetch adapter, and
 * the first look makes Node load its whole fetch implementation: about 25 ms of every start, for
 * something we never use. Without these globals axios settles for its http adapter, which is the
 * one we want. Nothing else in the bundles reads them; `toolkit/octokit.ts` uses the fetch of the
 * package undici.
 */
for (const name of ["Request", "Response", "FormData"]) Reflect.deleteProperty(globalThis, name);

// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be hoisted above the lines before it
const axios = (require("axios") as { default: typeof import("axios").default }).default;

export default axios;
