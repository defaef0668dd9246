/**
 * Stands in for the package `axios` in the bundles (tsconfig.json, paths): its adapter for Node and
 * what it puts before one, and not those for browsers, interceptors and forms. All of axios is 85 KB,
 * and half of that is on the way to the first event for nothing.
 */
import httpAdapter from "axios/unsafe/adapters/http.js";
import AxiosHeaders from "axios/unsafe/core/AxiosHeaders.js";

const WITH_BODY = ["post", "put", "patch"];

/** A request with all that src/http/exchange.ts says, and without what it switches off. */
function request({ method, headers: given, ...config }) {
  const lower = method.toLowerCase();
  const headers = AxiosHeaders.from(given);
  if (WITH_BODY.includes(lower)) headers.setContentType("application/x-www-form-urlencoded", false);
  return httpAdapter({ ...config, method: lower, headers });
}

export default { request };
