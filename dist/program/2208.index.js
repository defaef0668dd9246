"use strict";
exports.id = 2208;
exports.ids = [2208];
exports.modules = {

/***/ 2208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KeptnSequences: () => (/* binding */ KeptnSequences)
/* harmony export */ });
/* harmony import */ var _domain_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

const READ_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
const PAGE = "100";
const MAX_PAGES = 20;
/** Keptn v1 and Dynatrace Cloud Automation. */
class KeptnSequences {
    #settings;
    constructor(settings) {
        this.#settings = settings;
    }
    get address() {
        return this.#settings.base;
    }
    async missingService({ project, stage, service }, signal) {
        const path = `/controlPlane/v1/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
        const one = await this.#get(`${path}/${encodeURIComponent(service)}`, {}, signal);
        if (one.ok)
            return { ok: true, value: undefined };
        if (one.failure.httpStatus !== 404)
            return one;
        // The same 404 stands for an unknown project or stage, and for a gateway without this path: only a list without the name is proof.
        const list = await this.#pages(path, "services", {}, signal);
        if (!list.ok)
            return list.failure.httpStatus === 404 ? { ok: true, value: undefined } : list;
        const names = list.value.map((entry) => text(entry, "serviceName"));
        return { ok: true, value: names.includes(service) ? undefined : names };
    }
    async send(event, signal) {
        const sent = await this.#request({ method: "POST", url: "/v1/event", body: event, timeoutMs: SEND_TIMEOUT_MS }, signal);
        if (!sent.ok)
            return sent;
        const { body } = sent.value;
        const context = (0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(body) ? text(body, "keptnContext") : "";
        return context ? { ok: true, value: context } : this.#notKeptn();
    }
    async sequence(project, keptnContext, signal) {
        const read = await this.#get(`/controlPlane/v1/sequence/${encodeURIComponent(project)}`, { keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = listIn(read.value.body, "states");
        if (!states)
            return this.#notKeptn();
        const ours = states.find((state) => text(state, "shkeptncontext") === keptnContext);
        return { ok: true, value: ours && { state: text(ours, "state"), stages: (listIn(ours, "stages") ?? []).map((stage) => text(stage, "name")) } };
    }
    async events(project, keptnContext, signal) {
        const read = await this.#pages("/mongodb-datastore/event", "events", { project, keptnContext }, signal);
        if (!read.ok)
            return read;
        const events = read.value.map((event) => {
            const data = (0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(event, "data");
            return { id: text(event, "id"), type: text(event, "type"), source: text(event, "source"), time: text(event, "time"), triggeredId: text(event, "triggeredid"), data: (0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(data) ? data : {} };
        });
        return { ok: true, value: events.reverse() };
    }
    async abort(project, keptnContext, signal) {
        const url = `/controlPlane/v1/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
        const asked = await this.#request({ method: "POST", url, body: { state: "abort", stage: "" }, timeoutMs: READ_TIMEOUT_MS }, signal);
        return asked.ok ? { ok: true, value: undefined } : asked;
    }
    /** All pages; `nextPageKey` is a text offset, absent, empty or "0" at the end (4.1). */
    async #pages(path, name, query, signal) {
        const all = [];
        let page = "";
        for (let n = 0; n < MAX_PAGES; n++) {
            const read = await this.#get(path, { ...query, pageSize: PAGE, ...(page && { nextPageKey: page }) }, signal);
            if (!read.ok)
                return read;
            const items = listIn(read.value.body, name);
            if (!items)
                return this.#notKeptn();
            all.push(...items);
            const next = (0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(read.value.body) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(read.value.body, "nextPageKey") : undefined;
            page = typeof next === "string" || typeof next === "number" ? String(next) : "";
            if (page === "" || page === "0" || items.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    #get(path, query, signal) {
        return this.#request({ method: "GET", url: path, query, timeoutMs: READ_TIMEOUT_MS }, signal);
    }
    /** @param request  `url` is the path below the base */
    async #request(request, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        return this.#settings.exchange({ ...request, url: this.#settings.base + request.url, headers: headers.value }, signal);
    }
    #notKeptn() {
        return { ok: false, failure: { kind: "unexpected", reached: "maybe", message: `${this.address} answered something that is not the control plane's API; check control-plane-url` } };
    }
}
/** Go writes an empty list as null. */
function listIn(body, name) {
    const list = (0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(body) ? (0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(body, name) : undefined;
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW) : undefined;
}
function text(object, name) {
    const value = (0,_domain_json__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(object, name);
    return typeof value === "string" ? value : "";
}


/***/ })

};
;