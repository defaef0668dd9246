module.exports = {

/***/ 19615:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {"use strict";

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keyOf: () => (/* binding */ keyOf),
  nameOfKey: () => (/* binding */ nameOfKey),
  parseCatalogue: () => (/* binding */ parseCatalogue),
  scopeOf: () => (/* binding */ scopeOf),
  taskOfKey: () => (/* binding */ taskOfKey)
});

// EXTERNAL MODULE: ./src/catalogue/complaints.ts
var catalogue_complaints = __webpack_require__(94515);
// EXTERNAL MODULE: ./src/catalogue/expression.ts
var expression = __webpack_require__(56103);
// EXTERNAL MODULE: ./src/catalogue/script.ts
var script = __webpack_require__(59694);
// EXTERNAL MODULE: ./src/catalogue/template.ts
var template = __webpack_require__(66671);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
var _2020_default = /*#__PURE__*/__webpack_require__.n(_2020);
// EXTERNAL MODULE: ./src/catalogue/schema.ts
var catalogue_schema = __webpack_require__(21566);
// EXTERNAL MODULE: ./src/catalogue/schema-words.ts
var schema_words = __webpack_require__(53666);
// EXTERNAL MODULE: ./src/catalogue/yaml-text.ts
var yaml_text = __webpack_require__(46672);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/nearest.ts
var nearest = __webpack_require__(56300);
;// CONCATENATED MODULE: ./src/catalogue/validation.ts







const RUN_BESIDE_JOB = "/dependentSchemas/job/properties/run/false schema";
const WITH_WITHOUT_JOB = "/dependentSchemas/with/required";
function validate(yaml, jobs) {
    const ajv = new (_2020_default())({
        allErrors: true,
        verbose: true,
        ownProperties: true,
        strict: false,
        validateFormats: false,
        validateSchema: false,
        meta: false,
        inlineRefs: false,
        code: { optimize: false },
    });
    const schema = (0,catalogue_schema/* catalogueSchema */.pw)(jobs, usedJobs(yaml.value, jobs));
    const check = ajv.compile(schema);
    if (check(yaml.value))
        return [];
    const ruleKeys = Object.keys(propertiesOf(propertiesOf(schema, "$defs")["rule"] ?? {}));
    return (check.errors ?? []).flatMap((error) => complaintOf(error, yaml, ruleKeys) ?? []);
}
function usedJobs(value, jobs) {
    const tasks = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "tasks") : undefined;
    const rules = (0,json/* isJsonObject */.OW)(tasks) ? Object.values(tasks).flat() : [];
    const named = new Set(rules.map((rule) => ((0,json/* isJsonObject */.OW)(rule) ? (0,json/* getOwn */.Ng)(rule, "job") : undefined)));
    return jobs.names.filter((name) => named.has(name));
}
function complaintOf(error, yaml, ruleKeys) {
    if ((0,schema_words/* isFollowUp */.j)(error))
        return undefined;
    const { instancePath: pointer, schemaPath, propertyName } = error;
    const complaint = complaintsAt(pointer, yaml);
    if (propertyName !== undefined) {
        const expected = textOf(error.parentSchema["title"]) ?? "another name";
        return complaint.below(propertyName, `expected ${expected}.`);
    }
    if (schemaPath.endsWith(RUN_BESIDE_JOB))
        return complaint.above(yaml.fieldAt(pointer), "run and job exclude each other; keep one of them.");
    if (schemaPath.endsWith(WITH_WITHOUT_JOB))
        return complaint.below("with", "there is no job that these are parameters of; name it by job.");
    return complaintOfKeyword(error, yaml, ruleKeys);
}
function complaintsAt(pointer, yaml) {
    return {
        here: (words) => ({
            place: yaml.valuePlace(pointer),
            message: `${yaml.fieldAt(pointer)}: ${words}`,
        }),
        below: (name, words) => ({
            place: yaml.keyPlace((0,yaml_text/* child */.j)(pointer, name)),
            message: `${yaml.fieldAt(pointer, name)}: ${words}`,
        }),
        above: (field, words) => ({
            place: yaml.keyPlace(pointer),
            message: `${field}: ${words}`,
        }),
    };
}
function complaintOfKeyword(error, yaml, ruleKeys) {
    const { keyword, instancePath: pointer, data } = error;
    const params = error.params;
    const properties = propertiesOf(error.parentSchema);
    const complaint = complaintsAt(pointer, yaml);
    switch (keyword) {
        case "anyOf":
            return isMeant(data, ruleKeys)
                ? undefined
                : complaint.above(yaml.fieldAt(pointer), "expected run (a script) or job (a built-in job), found neither.");
        case "additionalProperties":
        case "unevaluatedProperties": {
            const name = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
            return complaint.below(name, `not known here${(0,catalogue_complaints/* knownNames */.UH)(name, Object.keys(properties))}`);
        }
        case "required": {
            const name = String(params["missingProperty"]);
            const [meaning] = textOf(properties[name]?.["description"])?.split(/\.(?: |$)/) ?? [];
            const reported = meaning === undefined ? "" : ` (${meaning})`;
            return complaint.above(yaml.fieldAt(pointer, name), `is missing${reported}.`);
        }
        default:
            return complaint.here((0,schema_words/* wordsOfSchema */.A)(error));
    }
}
function isMeant(rule, ruleKeys) {
    return (!(0,json/* isJsonObject */.OW)(rule) ||
        Object.keys(rule).some((name) => name === "with" || ["run", "job"].includes((0,nearest/* nearest */.p)(name, ruleKeys) ?? "")));
}
function propertiesOf(schema, keyword = "properties") {
    return (schema[keyword] ?? {});
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}

// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(62979);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
;// CONCATENATED MODULE: ./src/catalogue/catalogue.ts













const OWN_SYNTAX = ["if", "run", "with"];
function parseCatalogue(text, path, jobs) {
    const yaml = yaml_text/* YamlText */.Z.parse(text, path);
    const complaints = validate(yaml, jobs);
    const rules = new Map();
    for (const { key, pointer, value } of rulesOf(yaml.value)) {
        complaints.push(...complaintsBeyondSchema(value, pointer, yaml, jobs));
        if (complaints.length === 0)
            rules.set(key, [...(rules.get(key) ?? []), ruleOf(value, pointer, yaml, path)]);
    }
    complaints.push(...sameKeys(yaml));
    if (complaints.length > 0)
        throw new catalogue_complaints/* CatalogueError */.cv(path, complaints);
    return { path, rules, scope: scopeIn(yaml, path) };
}
function scopeOf(text, path) {
    return scopeIn(yaml_text/* YamlText */.Z.parse(text, path), path);
}
function scopeIn(yaml, path) {
    const keys = new Set(Object.keys(tasksOf(yaml.value)).map(keyOf));
    const approvals = [...rulesOf(yaml.value)].filter(({ key }) => key === `${event_counts/* APPROVAL_TASK */.UG}.triggered`);
    const asksForApprovals = approvals.length > 0 &&
        approvals.every(({ value }) => (0,json/* getOwn */.Ng)(value, "job") === binding/* APPROVAL_JOB */.c2 && offAnswer((0,json/* getOwn */.Ng)(value, "enabled")) === undefined);
    const stages = wordsIn(yaml, "stages", path);
    const projects = wordsIn(yaml, "projects", path);
    return { path, keys, asksForApprovals, ...(stages && { stages }), ...(projects && { projects }) };
}
function wordsIn(yaml, field, path) {
    const given = (0,json/* isJsonObject */.OW)(yaml.value) ? (0,json/* getOwn */.Ng)(yaml.value, field) : undefined;
    if (given === undefined)
        return undefined;
    const complain = (words) => new catalogue_complaints/* CatalogueError */.cv(path, [{ place: yaml.valuePlace(`/${field}`), message: words }]);
    const items = Array.isArray(given) ? given : [given];
    if (!items.every((item) => typeof item === "string"))
        throw complain(`${field}: expected names, as a text or a list of texts, found ${(0,catalogue_complaints/* found */.F9)(given)}.`);
    try {
        const words = (0,binding/* readWords */.ux)(field, items.join(" "));
        if (words === undefined)
            throw complain(`${field}: expected at least one name, or leave it out.`);
        return words;
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo && !(error instanceof catalogue_complaints/* CatalogueError */.cv)
            ? complain(error.message)
            : error;
    }
}
function keyOf(name) {
    return name === "*" || name.includes(".") ? name : `${name}.triggered`;
}
function nameOfKey(key) {
    return key.replace(/\.triggered$/, "");
}
function* rulesOf(value) {
    const tasks = tasksOf(value);
    for (const [name, given] of Object.entries(tasks)) {
        const pointer = (0,yaml_text/* child */.j)("/tasks", name);
        const list = Array.isArray(given)
            ? given.map((item, i) => [(0,yaml_text/* child */.j)(pointer, i), item])
            : [[pointer, given]];
        for (const [at, item] of list)
            if ((0,json/* isJsonObject */.OW)(item))
                yield { key: keyOf(name), pointer: at, value: item };
    }
}
function tasksOf(value) {
    const tasks = (0,json/* isJsonObject */.OW)(value) ? (0,json/* getOwn */.Ng)(value, "tasks") : undefined;
    return (0,json/* isJsonObject */.OW)(tasks) ? tasks : {};
}
function sameKeys(yaml) {
    const names = Object.keys(tasksOf(yaml.value));
    return names
        .filter((name) => name.endsWith(".triggered") && names.includes(nameOfKey(name)))
        .map((name) => ({
        place: yaml.keyPlace((0,yaml_text/* child */.j)("/tasks", name)),
        message: `${yaml.fieldAt((0,yaml_text/* child */.j)("/tasks", name))}: ${nameOfKey(name)} means the ` +
            "same and stands here, too; make one list of both.",
    }));
}
function complaintsBeyondSchema(rule, pointer, yaml, jobs) {
    const steps = [
        ...ownTexts(rule, pointer),
        ...parameterTexts(rule, pointer, jobs),
        ...checkedEntries(rule, pointer, jobs),
        ...textsWithoutExpressions(rule, pointer),
    ];
    return steps.flatMap(({ at, read }) => catalogue_complaintOf(at, read, yaml) ?? []);
}
function catalogue_complaintOf(at, read, yaml) {
    try {
        read();
        return undefined;
    }
    catch (error) {
        if (error instanceof expression/* ExpressionProblem */.gC)
            return {
                place: yaml.valuePlace(at, error.index),
                message: `${yaml.fieldAt(at)}: ${error.message}`,
            };
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return {
            place: yaml.valuePlace(at),
            message: `${yaml.fieldAt(at)}: ${error.message.replace(/^(exit-codes|results|thresholds): /, "")}`,
        };
    }
}
function* ownTexts(rule, pointer) {
    const readers = { if: template/* parseCondition */.zB, run: script/* refuseExpressions */.eo, "exit-codes": outcome/* parseExitCodes */.I8 };
    for (const [name, reader] of Object.entries(readers)) {
        const text = textAt(rule, name);
        if (text !== undefined)
            yield { at: (0,yaml_text/* child */.j)(pointer, name), read: () => void reader(text) };
    }
}
function* parameterTexts(rule, pointer, jobs) {
    const job = jobs.names.find((name) => name === textAt(rule, "job"));
    const schema = job === undefined ? {} : jobs.parametersOf(job);
    for (const [name, value] of entriesAt(rule, "with")) {
        const contexts = (0,script/* isLate */.lS)(name) ? script/* LATE_CONTEXTS */.Qs : undefined;
        for (const [at, text] of textsIn(value, (0,yaml_text/* child */.j)((0,yaml_text/* child */.j)(pointer, "with"), name)))
            yield {
                at,
                read: () => void ((0,script/* isScriptWithin */.h_)(name, at, schema)
                    ? (0,script/* refuseExpressions */.eo)(text)
                    : (0,template/* parseTemplate */.QC)(text, contexts)),
            };
    }
}
function* checkedEntries(rule, pointer, jobs) {
    for (const [name, check] of Object.entries(jobs.checks ?? {}))
        for (const [key, value] of entriesAt(rule, name))
            yield { at: (0,yaml_text/* child */.j)((0,yaml_text/* child */.j)(pointer, name), key), read: () => check(single(key, value)) };
}
function* textsWithoutExpressions(rule, pointer) {
    for (const [name, value] of Object.entries(rule)) {
        if (OWN_SYNTAX.includes(name))
            continue;
        for (const [at, text] of textsIn(value, (0,yaml_text/* child */.j)(pointer, name)))
            yield { at, read: () => refuseExpressionsHere(text) };
    }
}
function refuseExpressionsHere(text) {
    if ((0,template/* hasExpression */.xS)(text))
        throw new expression/* ExpressionProblem */.gC("expressions work in if and with only.", text.indexOf("${{"));
}
function textAt(rule, name) {
    const value = (0,json/* getOwn */.Ng)(rule, name);
    return typeof value === "string" ? value : undefined;
}
function entriesAt(rule, name) {
    const value = (0,json/* getOwn */.Ng)(rule, name);
    return (0,json/* isJsonObject */.OW)(value) ? Object.entries(value) : [];
}
function single(key, value) {
    const object = {};
    (0,json/* setOwn */.P5)(object, key, value);
    return object;
}
function* textsIn(value, pointer) {
    if (typeof value === "string")
        yield [pointer, value];
    else if (Array.isArray(value))
        for (const [i, item] of value.entries())
            yield* textsIn(item, (0,yaml_text/* child */.j)(pointer, i));
    else if ((0,json/* isJsonObject */.OW)(value))
        for (const [key, item] of Object.entries(value))
            yield* textsIn(item, (0,yaml_text/* child */.j)(pointer, key));
}
function ruleOf(rule, pointer, yaml, path) {
    const read = (name) => (0,json/* getOwn */.Ng)(rule, name);
    const condition = read("if");
    const mode = read("mode");
    return {
        field: yaml.fieldAt(pointer),
        place: (0,catalogue_complaints/* locate */.x5)(path, yaml.keyPlace(pointer)),
        pointer,
        condition: condition === undefined ? undefined : (0,template/* parseCondition */.zB)(String(condition)),
        off: offAnswer(read("enabled")),
        settings: {
            script: read("run"),
            shell: read("shell"),
            workingDirectory: read("working-directory"),
            timeoutMinutes: read("timeout-minutes"),
            exitCodes: exitCodeLines(read("exit-codes")),
            labels: (read("labels") ?? {}),
            results: read("results"),
            thresholds: read("thresholds"),
            job: read("job"),
            with: read("with"),
            mode: mode === undefined ? undefined : (0,dispatch_payload/* parseMode */.Zx)(mode),
        },
    };
}
function offAnswer(enabled) {
    if (enabled === undefined || enabled === true)
        return undefined;
    if (!(0,json/* isJsonObject */.OW)(enabled))
        return "warning";
    return enabled["value"] === true
        ? undefined
        : ((0,json/* getOwn */.Ng)(enabled, "answer") ?? "warning");
}
function exitCodeLines(given) {
    if (given === undefined || typeof given === "string")
        return given;
    return Object.entries(given)
        .map(([code, verdict]) => `${code}=${String(verdict)}`)
        .join("\n");
}
function taskOfKey(key) {
    const kind = event_type/* EVENT_KINDS */.dP.find((name) => key.endsWith(`.${name}`));
    return kind === "triggered" ? key.slice(0, -".triggered".length) : undefined;
}


/***/ }),

/***/ 51306:
(r,n,e)=>{"use strict";e.d(n,{AO:()=>rh,L:()=>rs,_u:()=>rf,he:()=>ro});var t,a=(0,e(73339).createRequire)("/");try{(t=a("worker_threads")).Worker,t.isMarkedAsUntransferable}catch{}var f=Uint8Array,o=Uint16Array,i=Int32Array,u=new f([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),v=new f([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),l=new f([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),c=function(r,n){for(var e=new o(31),t=0;t<31;++t)e[t]=n+=1<<r[t-1];for(var a=new i(e[30]),t=1;t<30;++t)for(var f=e[t];f<e[t+1];++f)a[f]=f-e[t]<<5|t;return{b:e,r:a}},t=c(u,2),s=t.b,h=t.r;s[28]=258,h[258]=28;for(var g=c(v,0),w=g.b,d=g.r,m=new o(32768),b=0;b<32768;++b){var y=(43690&b)>>1|(21845&b)<<1;y=(61680&(y=(52428&y)>>2|(13107&y)<<2))>>4|(3855&y)<<4,m[b]=((65280&y)>>8|(255&y)<<8)>>1}for(var p=function(r,n,e){for(var t,a=r.length,f=0,i=new o(n);f<a;++f)r[f]&&++i[r[f]-1];var u=new o(n);for(f=1;f<n;++f)u[f]=u[f-1]+i[f-1]<<1;if(e){t=new o(1<<n);var v=15-n;for(f=0;f<a;++f)if(r[f]){for(var l=f<<4|r[f],c=n-r[f],s=u[r[f]-1]++<<c,h=s|(1<<c)-1;s<=h;++s)t[m[s]>>v]=l}}else for(t=new o(a),f=0;f<a;++f)r[f]&&(t[f]=m[u[r[f]-1]++]>>15-r[f]);return t},x=new f(288),b=0;b<144;++b)x[b]=8;for(var b=144;b<256;++b)x[b]=9;for(var b=256;b<280;++b)x[b]=7;for(var b=280;b<288;++b)x[b]=8;for(var M=new f(32),b=0;b<32;++b)M[b]=5;var k=p(x,9,0),C=p(x,9,1),A=p(M,5,0),S=p(M,5,1),T=function(r){for(var n=r[0],e=1;e<r.length;++e)r[e]>n&&(n=r[e]);return n},z=function(r,n,e){var t=n/8|0;return(r[t]|r[t+1]<<8)>>(7&n)&e},E=function(r,n){var e=n/8|0;return(r[e]|r[e+1]<<8|r[e+2]<<16)>>(7&n)},D=function(r){return(r+7)/8|0},U=function(r,n,e){return(null==n||n<0)&&(n=0),(null==e||e>r.length)&&(e=r.length),new f(r.subarray(n,e))},q=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],F=function(r,n,e){var t=Error(n||q[r]);if(t.code=r,Error.captureStackTrace&&Error.captureStackTrace(t,F),!e)throw t;return t},I=function(r,n,e,t){var a=r.length,o=t?t.length:0;if(!a||n.f&&!n.l)return e||new f(0);var i=!e,c=i||2!=n.i,h=n.i;i&&(e=new f(3*a));var g=function(r){var n=e.length;if(r>n){var t=new f(Math.max(2*n,r));t.set(e),e=t}},d=n.f||0,m=n.p||0,b=n.b||0,y=n.l,x=n.d,M=n.m,k=n.n,A=8*a;do{if(!y){d=z(r,m,1);var q=z(r,m+1,3);if(m+=3,q)if(1==q)y=C,x=S,M=9,k=5;else if(2==q){var I=z(r,m,31)+257,O=z(r,m+10,15)+4,B=I+z(r,m+5,31)+1;m+=14;for(var H=new f(B),L=new f(19),R=0;R<O;++R)L[l[R]]=z(r,m+3*R,7);m+=3*O;for(var V=T(L),W=(1<<V)-1,Y=p(L,V,1),R=0;R<B;){var j=Y[z(r,m,W)];m+=15&j;var G=j>>4;if(G<16)H[R++]=G;else{var J=0,K=0;for(16==G?(K=3+z(r,m,3),m+=2,J=H[R-1]):17==G?(K=3+z(r,m,7),m+=3):18==G&&(K=11+z(r,m,127),m+=7);K--;)H[R++]=J}}var N=H.subarray(0,I),P=H.subarray(I);M=T(N),k=T(P),y=p(N,M,1),x=p(P,k,1)}else F(1);else{var G=D(m)+4,Q=r[G-4]|r[G-3]<<8,X=G+Q;if(X>a){h&&F(0);break}c&&g(b+Q),e.set(r.subarray(G,X),b),n.b=b+=Q,n.p=m=8*X,n.f=d;continue}if(m>A){h&&F(0);break}}c&&g(b+131072);for(var Z=(1<<M)-1,$=(1<<k)-1,rr=m;;rr=m){var J=y[E(r,m)&Z],rn=J>>4;if((m+=15&J)>A){h&&F(0);break}if(J||F(2),rn<256)e[b++]=rn;else if(256==rn){rr=m,y=null;break}else{var re=rn-254;if(rn>264){var R=rn-257,rt=u[R];re=z(r,m,(1<<rt)-1)+s[R],m+=rt}var ra=x[E(r,m)&$],rf=ra>>4;ra||F(3),m+=15&ra;var P=w[rf];if(rf>3){var rt=v[rf];P+=E(r,m)&(1<<rt)-1,m+=rt}if(m>A){h&&F(0);break}c&&g(b+131072);var ro=b+re;if(b<P){var ri=o-P,ru=Math.min(P,ro);for(ri+b<0&&F(3);b<ru;++b)e[b]=t[ri+b]}for(;b<ro;++b)e[b]=e[b-P]}}n.l=y,n.p=rr,n.b=b,n.f=d,y&&(d=1,n.m=M,n.d=x,n.n=k)}while(!d);return b!=e.length&&i?U(e,0,b):e.subarray(0,b)},O=function(r,n,e){e<<=7&n;var t=n/8|0;r[t]|=e,r[t+1]|=e>>8},B=function(r,n,e){e<<=7&n;var t=n/8|0;r[t]|=e,r[t+1]|=e>>8,r[t+2]|=e>>16},H=function(r,n){for(var e=[],t=0;t<r.length;++t)r[t]&&e.push({s:t,f:r[t]});var a=e.length,i=e.slice();if(!a)return{t:G,l:0};if(1==a){var u=new f(e[0].s+1);return u[e[0].s]=1,{t:u,l:1}}e.sort(function(r,n){return r.f-n.f}),e.push({s:-1,f:25001});var v=e[0],l=e[1],c=0,s=1,h=2;for(e[0]={s:-1,f:v.f+l.f,l:v,r:l};s!=a-1;)v=e[e[c].f<e[h].f?c++:h++],l=e[c!=s&&e[c].f<e[h].f?c++:h++],e[s++]={s:-1,f:v.f+l.f,l:v,r:l};for(var g=i[0].s,t=1;t<a;++t)i[t].s>g&&(g=i[t].s);var w=new o(g+1),d=L(e[s-1],w,0);if(d>n){var t=0,m=0,b=d-n,y=1<<b;for(i.sort(function(r,n){return w[n.s]-w[r.s]||r.f-n.f});t<a;++t){var p=i[t].s;if(w[p]>n)m+=y-(1<<d-w[p]),w[p]=n;else break}for(m>>=b;m>0;){var x=i[t].s;w[x]<n?m-=1<<n-w[x]++-1:++t}for(;t>=0&&m;--t){var M=i[t].s;w[M]==n&&(--w[M],++m)}d=n}return{t:new f(w),l:d}},L=function(r,n,e){return -1==r.s?Math.max(L(r.l,n,e+1),L(r.r,n,e+1)):n[r.s]=e},R=function(r){for(var n=r.length;n&&!r[--n];);for(var e=new o(++n),t=0,a=r[0],f=1,i=function(r){e[t++]=r},u=1;u<=n;++u)if(r[u]==a&&u!=n)++f;else{if(!a&&f>2){for(;f>138;f-=138)i(32754);f>2&&(i(f>10?f-11<<5|28690:f-3<<5|12305),f=0)}else if(f>3){for(i(a),--f;f>6;f-=6)i(8304);f>2&&(i(f-3<<5|8208),f=0)}for(;f--;)i(a);f=1,a=r[u]}return{c:e.subarray(0,t),n:n}},V=function(r,n){for(var e=0,t=0;t<n.length;++t)e+=r[t]*n[t];return e},W=function(r,n,e){var t=e.length,a=D(n+2);r[a]=255&t,r[a+1]=t>>8,r[a+2]=255^r[a],r[a+3]=255^r[a+1];for(var f=0;f<t;++f)r[a+f+4]=e[f];return(a+4+t)*8},Y=function(r,n,e,t,a,f,i,c,s,h,g){O(n,g++,e),++a[256];for(var w,d,m,b,y=H(a,15),C=y.t,S=y.l,T=H(f,15),z=T.t,E=T.l,D=R(C),U=D.c,q=D.n,F=R(z),I=F.c,L=F.n,Y=new o(19),j=0;j<U.length;++j)++Y[31&U[j]];for(var j=0;j<I.length;++j)++Y[31&I[j]];for(var G=H(Y,7),J=G.t,K=G.l,N=19;N>4&&!J[l[N-1]];--N);var P=h+5<<3,Q=V(a,x)+V(f,M)+i,X=V(a,C)+V(f,z)+i+14+3*N+V(Y,J)+2*Y[16]+3*Y[17]+7*Y[18];if(s>=0&&P<=Q&&P<=X)return W(n,g,r.subarray(s,s+h));if(O(n,g,1+(X<Q)),g+=2,X<Q){w=p(C,S,0),d=C,m=p(z,E,0),b=z;var Z=p(J,K,0);O(n,g,q-257),O(n,g+5,L-1),O(n,g+10,N-4),g+=14;for(var j=0;j<N;++j)O(n,g+3*j,J[l[j]]);g+=3*N;for(var $=[U,I],rr=0;rr<2;++rr){for(var rn=$[rr],j=0;j<rn.length;++j){var re=31&rn[j];O(n,g,Z[re]),g+=J[re],re>15&&(O(n,g,rn[j]>>5&127),g+=rn[j]>>12)}}}else w=k,d=x,m=A,b=M;for(var j=0;j<c;++j){var rt=t[j];if(rt>255){var re=rt>>18&31;B(n,g,w[re+257]),g+=d[re+257],re>7&&(O(n,g,rt>>23&31),g+=u[re]);var ra=31&rt;B(n,g,m[ra]),g+=b[ra],ra>3&&(B(n,g,rt>>5&8191),g+=v[ra])}else B(n,g,w[rt]),g+=d[rt]}return B(n,g,w[256]),g+d[256]},j=new i([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),G=new f(0),J=function(r,n,e,t,a,l){var c=l.z||r.length,s=new f(t+c+5*(1+Math.ceil(c/7e3))+a),g=s.subarray(t,s.length-a),w=l.l,m=7&(l.r||0);if(n){m&&(g[0]=l.r>>3);for(var b=j[n-1],y=b>>13,p=8191&b,x=(1<<e)-1,M=l.p||new o(32768),k=l.h||new o(x+1),C=Math.ceil(e/3),A=2*C,S=function(n){return(r[n]^r[n+1]<<C^r[n+2]<<A)&x},T=new i(25e3),z=new o(288),E=new o(32),q=0,F=0,I=l.i||0,O=0,B=l.w||0,H=0;I+2<c;++I){var L=S(I),R=32767&I,V=k[L];if(M[R]=V,k[L]=R,B<=I){var G=c-I;if((q>7e3||O>24576)&&(G>423||!w)){m=Y(r,g,0,T,z,E,F,O,H,I-H,m),O=q=F=0,H=I;for(var J=0;J<286;++J)z[J]=0;for(var J=0;J<30;++J)E[J]=0}var K=2,N=0,P=p,Q=R-V&32767;if(G>2&&L==S(I-Q)){for(var X=Math.min(y,G)-1,Z=Math.min(32767,I),$=Math.min(258,G);Q<=Z&&--P&&R!=V;){if(r[I+K]==r[I+K-Q]){for(var rr=0;rr<$&&r[I+rr]==r[I+rr-Q];++rr);if(rr>K){if(K=rr,N=Q,rr>X)break;for(var rn=Math.min(Q,rr-2),re=0,J=0;J<rn;++J){var rt=I-Q+J&32767,ra=M[rt],rf=rt-ra&32767;rf>re&&(re=rf,V=rt)}}}V=M[R=V],Q+=R-V&32767}}if(N){T[O++]=0x10000000|h[K]<<18|d[N];var ro=31&h[K],ri=31&d[N];F+=u[ro]+v[ri],++z[257+ro],++E[ri],B=I+K,++q}else T[O++]=r[I],++z[r[I]]}}for(I=Math.max(I,B);I<c;++I)T[O++]=r[I],++z[r[I]];m=Y(r,g,w,T,z,E,F,O,H,I-H,m),w||(l.r=7&m|g[m/8|0]<<3,m-=7,l.h=k,l.p=M,l.i=I,l.w=B)}else{for(var I=l.w||0;I<c+w;I+=65535){var ru=I+65535;ru>=c&&(g[m/8|0]=w,ru=c),m=W(g,m+1,r.subarray(I,ru))}l.i=c}return U(s,0,t+D(m)+a)},K=function(){for(var r=new Int32Array(256),n=0;n<256;++n){for(var e=n,t=9;--t;)e=(1&e&&-0x12477ce0)^e>>>1;r[n]=e}return r}(),N=function(){var r=-1;return{p:function(n){for(var e=r,t=0;t<n.length;++t)e=K[255&e^n[t]]^e>>>8;r=e},d:function(){return~r}}},P=function(r,n,e,t,a){if(!a&&(a={l:1},n.dictionary)){var o=n.dictionary.subarray(-32768),i=new f(o.length+r.length);i.set(o),i.set(r,o.length),r=i,a.w=o.length}return J(r,null==n.level?6:n.level,null==n.mem?a.l?Math.ceil(1.5*Math.max(8,Math.min(13,Math.log(r.length)))):20:12+n.mem,e,t,a)},Q=function(r,n){var e={};for(var t in r)e[t]=r[t];for(var t in n)e[t]=n[t];return e},X=function(r,n){return r[n]|r[n+1]<<8},Z=function(r,n){return(r[n]|r[n+1]<<8|r[n+2]<<16|r[n+3]<<24)>>>0},$=function(r,n){return Z(r,n)+0x100000000*Z(r,n+4)},rr=function(r,n,e){for(;e;++n)r[n]=e,e>>>=8},rn=function(r,n,e,t){for(var a in r){var o=r[a],i=n+a,u=t;Array.isArray(o)&&(u=Q(t,o[1]),o=o[0]),ArrayBuffer.isView(o)?e[i]=[o,u]:(e[i+="/"]=[new f(0),u],rn(o,i,e,t))}},re="u">typeof TextEncoder&&new TextEncoder,rt="u">typeof TextDecoder&&new TextDecoder;try{rt.decode(G,{stream:!0})}catch{}var ra=function(r){for(var n="",e=0;;){var t=r[e++],a=(t>127)+(t>223)+(t>239);if(e+a>r.length)return{s:n,r:U(r,e-1)};a?3==a?n+=String.fromCharCode(55296|(t=((15&t)<<18|(63&r[e++])<<12|(63&r[e++])<<6|63&r[e++])-65536)>>10,56320|1023&t):1&a?n+=String.fromCharCode((31&t)<<6|63&r[e++]):n+=String.fromCharCode((15&t)<<12|(63&r[e++])<<6|63&r[e++]):n+=String.fromCharCode(t)}};function rf(r,n){if(n){for(var e=new f(r.length),t=0;t<r.length;++t)e[t]=r.charCodeAt(t);return e}if(re)return re.encode(r);for(var a=r.length,o=new f(r.length+(r.length>>1)),i=0,u=function(r){o[i++]=r},t=0;t<a;++t){if(i+5>o.length){var v=new f(i+8+(a-t<<1));v.set(o),o=v}var l=r.charCodeAt(t);l<128||n?u(l):(l<2048?u(192|l>>6):(l>55295&&l<57344?(u(240|(l=65536+(1047552&l)|1023&r.charCodeAt(++t))>>18),u(128|l>>12&63)):u(224|l>>12),u(128|l>>6&63)),u(128|63&l))}return U(o,0,i)}function ro(r,n){if(n){for(var e="",t=0;t<r.length;t+=16384)e+=String.fromCharCode.apply(null,r.subarray(t,t+16384));return e}if(rt)return rt.decode(r);var a=ra(r),f=a.s,e=a.r;return e.length&&F(8),f}var ri=function(r,n,e){var t=X(r,n+28),a=X(r,n+30),f=ro(r.subarray(n+46,n+46+t),!(2048&X(r,n+8))),o=n+46+t,i=ru(r,o,a,e,Z(r,n+20),Z(r,n+24),Z(r,n+42)),u=i[0],v=i[1],l=i[2];return[X(r,n+10),u,v,f,o+a+X(r,n+32),l]},ru=function(r,n,e,t,a,f,o){var i=0xffffffff==a,u=0xffffffff==f,v=0xffffffff==o,l=n+e;if(t&&i+u+v){for(;n+4<l;n+=4+X(r,n+2))if(1==X(r,n))return[i?$(r,n+4+8*u):a,u?$(r,n+4):f,v?$(r,n+4+8*(u+i)):o,1];t<2&&F(13)}return[a,f,o,0]},rv=function(r){var n=0;if(r)for(var e in r){var t=r[e].length;t>65535&&F(9),n+=t+4}return n},rl=function(r,n,e,t,a,f,o,i){var u=t.length,v=e.extra,l=i&&i.length,c=rv(v);rr(r,n,null!=o?0x2014b50:0x4034b50),n+=4,null!=o&&(r[n++]=20,r[n++]=e.os),r[n]=20,n+=2,r[n++]=e.flag<<1|(f<0&&8),r[n++]=a&&8,r[n++]=255&e.compression,r[n++]=e.compression>>8;var s=new Date(null==e.mtime?Date.now():e.mtime),h=s.getFullYear()-1980;if((h<0||h>119)&&F(10),rr(r,n,h<<25|s.getMonth()+1<<21|s.getDate()<<16|s.getHours()<<11|s.getMinutes()<<5|s.getSeconds()>>1),n+=4,-1!=f&&(rr(r,n,e.crc),rr(r,n+4,f<0?-f-2:f),rr(r,n+8,e.size)),rr(r,n+12,u),rr(r,n+14,c),n+=16,null!=o&&(rr(r,n,l),rr(r,n+6,e.attrs),rr(r,n+10,o),n+=14),r.set(t,n),n+=u,c)for(var g in v){var w=v[g],d=w.length;rr(r,n,+g),rr(r,n+2,d),r.set(w,n+4),n+=4+d}return l&&(r.set(i,n),n+=l),n},rc=function(r,n,e,t,a){rr(r,n,0x6054b50),rr(r,n+8,e),rr(r,n+10,e),rr(r,n+12,t),rr(r,n+16,a)};function rs(r,n){n||(n={});var e={},t=[];rn(r,"",e,n);var a=0,o=0;for(var i in e){var u=e[i],v=u[0],l=u[1],c=8*(0!=l.level),s=rf(i),h=s.length,g=l.comment,w=g&&rf(g),d=w&&w.length,m=rv(l.extra);h>65535&&F(11);var b=c?P(v,l||{},0,0):v,y=b.length,p=N();p.p(v),t.push(Q(l,{size:v.length,crc:p.d(),c:b,f:s,m:w,u:h!=i.length||w&&g.length!=d,o:a,compression:c})),a+=30+h+m+y,o+=76+2*(h+m)+(d||0)+y}for(var x=new f(o+22),M=a,k=o-a,C=0;C<t.length;++C){var s=t[C];rl(x,s.o,s,s.f,s.u,s.c.length);var A=30+s.f.length+rv(s.extra);x.set(s.c,s.o+A),rl(x,a,s,s.f,s.u,s.c.length,s.o,s.m),a+=16+A+(s.m?s.m.length:0)}return rc(x,a,t.length,k,M),x}function rh(r,n){for(var e={},t=r.length-22;0x6054b50!=Z(r,t);--t)(!t||r.length-t>65558)&&F(13);var a=X(r,t+8);if(!a)return{};var o=Z(r,t+16),i=0x7064b50==Z(r,t-20);if(i){var u=Z(r,t-12);(i=0x6064b50==Z(r,u))&&(a=Z(r,u+32),o=Z(r,u+48))}for(var v=n&&n.filter,l=0;l<a;++l){var c,s,h,g,w=ri(r,o,i),d=w[0],m=w[1],b=w[2],y=w[3],p=w[4],x=w[5],M=(c=r,(s=x)+30+X(c,s+26)+X(c,s+28));if(o=p,!v||v({name:y,size:m,originalSize:b,compression:d}))if(d)if(8==d){e[y]=(h=r.subarray(M,M+m),I(h,{i:2},(g={out:new f(b)},g.out),g&&g.dictionary))}else F(14,"unknown compression type "+d);else e[y]=U(r,M,M+m)}return e}"function"==typeof queueMicrotask&&queueMicrotask}

};
