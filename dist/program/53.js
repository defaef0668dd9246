module.exports = {

/***/ 43324:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   W3: () => (/* binding */ dispatchOf),
/* harmony export */   nZ: () => (/* binding */ adapterOf)
/* harmony export */ });
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _domain_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _runner_dispatch_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51963);



const ADAPTERS = {
    keptn: async () => (await __webpack_require__.e(/* import() */ 7325).then(__webpack_require__.bind(__webpack_require__, 97325))).keptn,
};
function adapterOf(environment) {
    return ADAPTERS[(0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .controlPlaneKind */ .yn)(environment)]();
}
function startOf(environment) {
    return (0,_runner_dispatch_event__WEBPACK_IMPORTED_MODULE_2__/* .readStart */ .H)(environment, (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(environment, "event") || undefined);
}
async function dispatchOf(environment) {
    const mapper = (await adapterOf(environment)).mapper(environment);
    const start = startOf(environment);
    const { eventType, payload } = start;
    const told = async () => {
        const { shapeHint } = await __webpack_require__.e(/* import() */ 733).then(__webpack_require__.bind(__webpack_require__, 80733));
        return shapeHint(payload, (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .controlPlaneKind */ .yn)(environment));
    };
    if (!mapper.takes.includes(start.origin))
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`This workflow was started by \`workflow_dispatch\`, not \`repository_dispatch\`. Set the ` +
            `input \`event\` to the triggered event as JSON.${await told()}`, "CA-102");
    try {
        const dispatch = mapper.read(start);
        return { ...(eventType !== undefined && { eventType }), ...dispatch };
    }
    catch (error) {
        if (!(error instanceof _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        throw new _domain_errors__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${error.message}${await told()}`, error.code);
    }
}


/***/ }),

/***/ 63817:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93515);
/* harmony import */ var _runner_state_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83738);
/* harmony import */ var _wiring_adapters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43324);



void (0,_wiring_adapters__WEBPACK_IMPORTED_MODULE_2__/* .dispatchOf */ .W3)(process.env)
    .then((dispatch) => {
    new _runner_state_file__WEBPACK_IMPORTED_MODULE_1__/* .StateFile */ .iK(process.env, "").write({ phase: "seen", ...(0,_domain_counting_saved_state__WEBPACK_IMPORTED_MODULE_0__/* .dispatched */ .E)(dispatch) });
})
    .catch(() => undefined);


/***/ })

};
