module.exports = {

/***/ 21984:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    nowMs: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener("abort", done, { once: true });
    }),
};


/***/ }),

/***/ 70039:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   Vv: () => (/* binding */ backOffMs),
/* harmony export */   _o: () => (/* binding */ MAX_TIMER_MS),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
const MAX_TIMER_MS = 2 ** 31 - 1;
const MAX_BACK_OFF_MS = 8_000;
function backOffMs(attempt, firstMs, jitter) {
    const fullMs = Math.min(MAX_BACK_OFF_MS, firstMs * 2 ** (attempt - 1));
    return Math.round(fullMs / 2 + (fullMs / 2) * jitter);
}
function retryAfterMs(header, nowMs) {
    if (typeof header !== "string")
        return undefined;
    const waitMs = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - nowMs;
    return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
function bounded({ limitMs, stop, graceMs = 0, reasonOf }) {
    const end = new AbortController();
    const timers = [];
    const endAfter = (ms, cause) => {
        const abort = () => end.abort(reasonOf?.(cause));
        if (ms <= 0)
            abort();
        else
            timers.push(setTimeout(abort, Math.min(ms, MAX_TIMER_MS)));
    };
    const stopped = () => endAfter(graceMs, "stop");
    if (limitMs !== undefined)
        endAfter(limitMs, "time");
    if (stop?.aborted)
        stopped();
    else
        stop?.addEventListener("abort", stopped, { once: true });
    return {
        signal: end.signal,
        release: () => {
            stop?.removeEventListener("abort", stopped);
            timers.forEach((timer) => clearTimeout(timer));
        },
    };
}
async function within(bounds, work) {
    const { signal, release } = bounded(bounds);
    try {
        return await work(signal);
    }
    finally {
        release();
    }
}
async function tryAgain({ clock, stop }, attempt, waitMsAfter) {
    for (let count = 1;; count++) {
        const answer = await attempt(count);
        const waitMs = waitMsAfter(answer, count);
        if (waitMs === undefined)
            return answer;
        await clock.sleep(waitMs, stop);
    }
}


/***/ })

};
