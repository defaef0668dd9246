module.exports = {

/***/ 56300:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(best.candidate.length / 3))
        ? best.candidate
        : undefined;
}
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, i) => i);
    for (const [i, character] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (character === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 81612:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Yt: () => (/* binding */ harmlessAtGitHub),
/* harmony export */   hd: () => (/* binding */ unlinked)
/* harmony export */ });
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]/gu;
function visible(text) {
    return text.replace(INVISIBLE, (sign, at) => (isOfEmoji(sign, text, at) ? sign : ""));
}
function isOfEmoji(sign, text, at) {
    if (sign !== "\ufe0f" && sign !== "\u200d")
        return false;
    const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
    const after = text.codePointAt(at + 1);
    if (sign === "\ufe0f")
        return /\p{Extended_Pictographic}/u.test(before);
    return (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u.test(before) &&
        after !== undefined &&
        /\p{Extended_Pictographic}/u.test(String.fromCodePoint(after)));
}
function shown(text) {
    return text.replace(INVISIBLE, (sign, at) => isOfEmoji(sign, text, at) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
const BREAK = "\u200b";
const TRAILER = /^([ \t]*[a-z\d]+(?:-[a-z\d]+)+)(?=[ \t]*:)/gim;
const SKIPPING = /\[(?=\s*(?:skip|no|ci|actions|dependabot)\b)/gi;
function harmlessAtGitHub(text) {
    return unlinked(visible(text.toWellFormed())
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(/[^\P{Cc}\n\t]/gu, ""))
        .replace(/#(?=[\p{L}\p{N}])|(?<![a-z\d])gh(?=-\d)/giu, `$&${BREAK}`)
        .replace(SKIPPING, `$&${BREAK}`)
        .replace(TRAILER, `$&${BREAK}`);
}
function unlinked(text) {
    return text.replace(/:\/\//g, `:${BREAK}//`).replace(/(?<![a-z\d])www(?=\.)|@/gi, `$&${BREAK}`);
}


/***/ })

};
