module.exports = {

/***/ 5595:
A=>{"use strict";let R="[^\\\\/]",E="[^/]",C="(?:\\/|$)",H="(?:^|\\/)",S=`\\.{1,2}${C}`,L="(?!\\.)",T=`(?!${H}${S})`,O=`(?!\\.{0,1}${C})`,N=`(?!${S})`,I="[^.\\/]",e=`${E}*?`,P={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:"(?=.)",QMARK:E,END_ANCHOR:C,DOTS_SLASH:S,NO_DOT:L,NO_DOTS:T,NO_DOT_SLASH:O,NO_DOTS_SLASH:N,QMARK_NO_DOT:I,STAR:e,START_ANCHOR:H,SEP:"/"},p={...P,SLASH_LITERAL:"[\\\\/]",QMARK:R,STAR:`${R}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"};A.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars:A=>({"!":{type:"negate",open:"(?:(?!(?:",close:`))${A.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}),globChars:A=>!0===A?p:P}},

/***/ 14006:
(n,i,s)=>{"use strict";let o=s(98016),w=s(64059);function d(n,i,s=!1){return i&&(null===i.windows||void 0===i.windows)&&(i={...i,windows:w.isWindows()}),o(n,i,s)}Object.assign(d,o),n.exports=d},

/***/ 31781:
(e,i,t)=>{"use strict";let s=t(64059),{CHAR_ASTERISK:n,CHAR_AT:o,CHAR_BACKWARD_SLASH:a,CHAR_COMMA:l,CHAR_DOT:c,CHAR_EXCLAMATION_MARK:f,CHAR_FORWARD_SLASH:r,CHAR_LEFT_CURLY_BRACE:u,CHAR_LEFT_PARENTHESES:h,CHAR_LEFT_SQUARE_BRACKET:b,CHAR_PLUS:k,CHAR_QUESTION_MARK:p,CHAR_RIGHT_CURLY_BRACE:d,CHAR_RIGHT_PARENTHESES:g,CHAR_RIGHT_SQUARE_BRACKET:G}=t(5595),v=e=>e===r||e===a,x=e=>{!0!==e.isPrefix&&(e.depth=e.isGlobstar?1/0:1)};e.exports=(e,i)=>{let t,m,B=i||{},A=e.length-1,C=!0===B.parts||!0===B.tokens||!0===B.scanToEnd,D=[],E=[],P=[],T=e,j=-1,q=0,w=0,y=!1,z=!1,F=!1,H=!1,I=!1,J=!1,K=!1,L=!1,M=!1,N=!1,O=0,Q={value:"",depth:0,isGlob:!1},R=()=>j>=A,S=()=>T.charCodeAt(j+1),U=()=>(t=m,T.charCodeAt(++j));for(;j<A;){let e;if((m=U())===a){K=Q.backslashes=!0,(m=U())===u&&(J=!0);continue}if(!0===J||m===u){for(O++;!0!==R()&&(m=U());){if(m===a){K=Q.backslashes=!0,U();continue}if(m===u){O++;continue}if(!0!==J&&m===c&&(m=U())===c||!0!==J&&m===l){if(y=Q.isBrace=!0,F=Q.isGlob=!0,N=!0,!0===C)continue;break}if(m===d&&0==--O){J=!1,y=Q.isBrace=!0,N=!0;break}}if(!0===C)continue;break}if(m===r){if(D.push(j),E.push(Q),Q={value:"",depth:0,isGlob:!1},!0===N)continue;if(t===c&&j===q+1){q+=2;continue}w=j+1;continue}if(!0!==B.noext&&!0==(m===k||m===o||m===n||m===p||m===f)&&S()===h){if(F=Q.isGlob=!0,H=Q.isExtglob=!0,N=!0,m===f&&j===q&&(M=!0),!0===C){let e=0;for(;!0!==R()&&(m=U());){if(m===a){K=Q.backslashes=!0,U();continue}if(m===h){e++;continue}if(m===g&&0==--e){N=!0;break}}continue}break}if(m===n){if(t===n&&(I=Q.isGlobstar=!0),F=Q.isGlob=!0,N=!0,!0===C)continue;break}if(m===p){if(F=Q.isGlob=!0,N=!0,!0===C)continue;break}if(m===b){for(;!0!==R()&&(e=U());){if(e===a){K=Q.backslashes=!0,U();continue}if(e===G){z=Q.isBracket=!0,F=Q.isGlob=!0,N=!0;break}}if(!0===C)continue;break}if(!0!==B.nonegate&&m===f&&j===q){L=Q.negated=!0,q++;continue}if(!0!==B.noparen&&m===h){if(F=Q.isGlob=!0,!0===C){let e=1;for(;!0!==R()&&(m=U());){if(m===a){K=Q.backslashes=!0,U();continue}if(m===h){e++;continue}if(m===g&&0==--e){N=!0;break}}continue}break}if(!0===F){if(N=!0,!0===C)continue;break}}!0===B.noext&&(H=!1,F=!1);let V=T,W="",X="";q>0&&(W=T.slice(0,q),T=T.slice(q),w-=q),V&&!0===F&&w>0?(V=T.slice(0,w),X=T.slice(w)):!0===F?(V="",X=T):V=T,V&&""!==V&&"/"!==V&&V!==T&&v(V.charCodeAt(V.length-1))&&(V=V.slice(0,-1)),!0===B.unescape&&(X&&(X=s.removeBackslashes(X)),V&&!0===K&&(V=s.removeBackslashes(V)));let Y={prefix:W,input:e,start:q,base:V,glob:X,isBrace:y,isBracket:z,isGlob:F,isExtglob:H,isGlobstar:I,negated:L,negatedExtglob:M};if(!0===B.tokens&&(Y.maxDepth=0,v(m)||E.push(Q),Y.tokens=E),!0===B.parts||!0===B.tokens){let i;for(let t=0;t<D.length;t++){let s=void 0!==i?i+1:q,n=D[t],o=e.slice(s,n);B.tokens&&(0===t&&0!==q?(E[t].isPrefix=!0,E[t].value=W):E[t].value=o,x(E[t]),Y.maxDepth+=E[t].depth),n>=q&&(P.push(o),i=n)}let t=void 0!==i?i+1:q,s=e.slice(t);P.push(s),B.tokens&&i&&i+1<e.length&&(E[E.length-1].value=s,x(E[E.length-1]),Y.maxDepth+=E[E.length-1].depth),Y.slashes=D,Y.parts=P}return Y}},

/***/ 64059:
(e,t,r)=>{"use strict";let{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:a,REGEX_SPECIAL_CHARS:l,REGEX_SPECIAL_CHARS_GLOBAL:n}=r(5595);t.isObject=e=>null!==e&&"object"==typeof e&&!Array.isArray(e),t.hasRegexChars=e=>l.test(e),t.isRegexChar=e=>1===e.length&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(n,"\\$1"),t.toPosixSlashes=e=>e.replace(s,"/"),t.isWindows=()=>{if("u">typeof navigator&&navigator.platform){let e=navigator.platform.toLowerCase();return"win32"===e||"windows"===e}return!!("u">typeof process)&&!!process.platform&&"win32"===process.platform},t.removeBackslashes=e=>e.replace(a,e=>"\\"===e?"":e),t.escapeLast=(e,r,s)=>{let a=e.lastIndexOf(r,s);return -1===a?e:"\\"===e[a-1]?t.escapeLast(e,r,a-1):`${e.slice(0,a)}\\${e.slice(a)}`},t.removePrefix=(e,t={})=>{let r=e;return r.startsWith("./")&&(r=r.slice(2),t.prefix="./"),r},t.wrapOutput=(e,t={},r={})=>{let s=r.contains?"":"^",a=r.contains?"":"$",l=`${s}(?:${e})${a}`;return!0===t.negated&&(l=`(?:^(?!${l}).*$)`),l},t.basename=(e,{windows:t}={})=>{let r=e.split(t?/[\\/]/:"/"),s=r[r.length-1];return""===s?r[r.length-2]:s}},

/***/ 73382:
(t,e,s)=>{"use strict";s.d(e,{glob:()=>tm});var i=s(79896),r=s.t(i,2),n=s(16928),o=s(87016),l=(0,s(73339).createRequire)(require("url").pathToFileURL(__filename).href);let h=/[\\/]/g;function a(t,e){return t.replace(h,e)}let u=/^[a-z]:[\\/]$/i;function c(t,e){var s;let i,{resolvePaths:r,normalizePath:o,pathSeparator:l}=e,h="win32"===process.platform&&t.includes("/")||t.startsWith(".");r&&(t=(0,n.resolve)(t));return((o||h)&&(s=t,(i=(0,n.normalize)(s)).length>1&&i[i.length-1]===n.sep&&(i=i.substring(0,i.length-1)),t=i),"."===t)?"":a(t[t.length-1]!==l?t+l:t,l)}function p(t,e){return e+t}function f(t){return t}let g=(t,e)=>{e.push(t||".")},d=(t,e,s)=>{let i=t||".";s.every(t=>t(i,!0))&&e.push(i)},y=()=>{},m=(t,e,s,i)=>{i.every(e=>e(t,!1))&&s.files++},b=(t,e,s,i)=>{i.every(e=>e(t,!1))&&e.push(t)},v=(t,e,s,i)=>{s.files++},w=(t,e)=>{e.push(t)},S=()=>{},k=t=>t,P=()=>[""].slice(0,0),x=(t,e,s)=>{t.push({directory:e,files:s,dir:e})},F=()=>{},D=function(t,e,s){let{queue:i,fs:r,options:{suppressErrors:n}}=e;i.enqueue(),r.realpath(t,(o,l)=>{if(o)return i.dequeue(n?null:o,e);r.stat(l,(r,o)=>r?i.dequeue(n?null:r,e):o.isDirectory()&&q(t,l,e)?i.dequeue(null,e):void(s(o,l),i.dequeue(null,e)))})},$=function(t,e,s){let{queue:i,fs:r,options:{suppressErrors:n}}=e;i.enqueue();try{let i=r.realpathSync(t),n=r.statSync(i);if(n.isDirectory()&&q(t,i,e))return;s(n,i)}catch(t){if(!n)throw t}};function q(t,e,s){if(s.options.useRealPaths)return function(t,e){return e.visited.includes(t+e.options.pathSeparator)}(e,s);let i=(0,n.dirname)(t),r=1;for(;i!==s.root&&r<2;){let t=s.symlinks.get(i);t&&(t===e||t.startsWith(e)||e.startsWith(t))?r++:i=(0,n.dirname)(i)}return s.symlinks.set(t,e),r>1}let E=t=>t.counts,A=t=>t.groups,O=t=>t.paths,j=t=>t.paths.slice(0,t.options.maxFiles),W=(t,e,s)=>(C(e,s,t.counts,t.options.suppressErrors),null),L=(t,e,s)=>(C(e,s,t.paths,t.options.suppressErrors),null),z=(t,e,s)=>(C(e,s,t.paths.slice(0,t.options.maxFiles),t.options.suppressErrors),null),B=(t,e,s)=>(C(e,s,t.groups,t.options.suppressErrors),null);function C(t,e,s,i){e(t&&!i?t:null,s)}let M={withFileTypes:!0},R=(t,e,s,i,r)=>{if(t.queue.enqueue(),i<0)return t.queue.dequeue(null,t);let{fs:n}=t;t.visited.push(e),t.counts.directories++,n.readdir(e||".",M,(e,n=[])=>{r(n,s,i),t.queue.dequeue(t.options.suppressErrors?null:e,t)})},I=(t,e,s,i,r)=>{let{fs:n}=t;if(i<0)return;t.visited.push(e),t.counts.directories++;let o=[];try{o=n.readdirSync(e||".",M)}catch(e){if(!t.options.suppressErrors)throw e}r(o,s,i)};var T=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.count++,this.count}dequeue(t,e){this.onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,e),t&&(e.controller.abort(),this.onQueueEmpty=void 0))}},G=class{_files=0;_directories=0;set files(t){this._files=t}get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},Q=class{aborted=!1;abort(){this.aborted=!0}},U=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,e,s){var i,o,l;this.isSynchronous=!s,this.callbackInvoker=function(t,e){let{onlyCounts:s,group:i,maxFiles:r}=t;if(s)return e?E:W;if(i)return e?A:B;if(r)return e?j:z;else return e?O:L}(e,this.isSynchronous),this.root=c(t,e),this.state={root:"/"===(i=this.root)||u.test(i)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new G,options:e,queue:new T((t,e)=>this.callbackInvoker(e,t,s)),symlinks:new Map,visited:[""].slice(0,0),controller:new Q,fs:e.fs||r},this.joinPath=function(t,e){var s,i;let{relativePaths:r,includeBasePath:o}=e;return r&&t?(s=t,i=e,function(t,e){return e.startsWith(s)?e.slice(s.length)+t:a((0,n.relative)(s,e),i.pathSeparator)+i.pathSeparator+t}):o?p:f}(this.root,e),this.pushDirectory=function(t,e){let{includeDirs:s,filters:i,relativePaths:r}=e;if(!s)return y;if(r){var n,o;return i&&i.length?(n=t,function(t,e,s){let i=t.substring(n.length)||".";s.every(t=>t(i,!0))&&e.push(i)}):(o=t,function(t,e){e.push(t.substring(o.length)||".")})}return i&&i.length?d:g}(this.root,e),this.pushFile=function(t){let{excludeFiles:e,filters:s,onlyCounts:i}=t;return e?S:s&&s.length?i?m:b:i?v:w}(e),this.getArray=e.group?P:k,this.groupFiles=e.group?x:F,this.resolveSymlink=(o=e,l=this.isSynchronous,!o.resolveSymlinks||o.excludeSymlinks?null:l?$:D),this.walkDirectory=this.isSynchronous?I:R}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,e,s)=>{let{paths:i,options:{filters:r,resolveSymlinks:o,excludeSymlinks:l,exclude:h,maxFiles:a,signal:u,useRealPaths:p,pathSeparator:f},controller:g}=this.state;if(g.aborted||u&&u.aborted||a&&i.length>a)return;let d=this.getArray(this.state.paths);for(let a=0;a<t.length;++a){var y,m;let u=t[a];if(u.isFile()||u.isSymbolicLink()&&!o&&!l){let t=this.joinPath(u.name,e);this.pushFile(t,d,this.state.counts,r)}else if(u.isDirectory()){let t=(y=u.name,e+y+this.state.options.pathSeparator);if(h&&h(u.name,t))continue;this.pushDirectory(t,i,r),this.walkDirectory(this.state,t,t,s-1,this.walk)}else if(this.resolveSymlink&&u.isSymbolicLink()){let t=(m=u.name,e+m);this.resolveSymlink(t,this.state,(e,i)=>{if(e.isDirectory())i=c(i,this.state.options),h&&h(u.name,p?i:t+f)||this.walkDirectory(this.state,i,p?i:t+f,s-1,this.walk);else{i=p?i:t;let e=(0,n.basename)(i),s=c((0,n.dirname)(i),this.state.options);i=this.joinPath(e,s),this.pushFile(i,d,this.state.counts,r)}})}}this.groupFiles(this.state.groups,e,d)}};function Y(t,e,s){new U(t,e,s).start()}var Z=class{constructor(t,e){this.root=t,this.options=e}withPromise(){var t,e;return t=this.root,e=this.options,new Promise((s,i)=>{Y(t,e,(t,e)=>{if(t)return i(t);s(e)})})}withCallback(t){Y(this.root,this.options,t)}sync(){var t;return t=this.root,new U(t,this.options).start()}};let N=null;try{l.resolve("picomatch"),N=l("picomatch")}catch{}var H=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:n.sep,filters:[]};globFunction;constructor(t){this.options={...this.options,...t},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(t){return this.options.pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=t,this}normalize(){return this.options.normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){return this.options.exclude=t,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){return new Z(t||".",this.options)}withGlobFunction(t){return this.globFunction=t,this}crawlWithOptions(t,e){return this.options={...this.options,...e},new Z(t||".",this.options)}glob(...t){return this.globFunction?this.globWithOptions(t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...e){let s=this.globFunction||N;if(!s)throw Error("Please specify a glob function to use glob matching.");var i=this.globCache[t.join("\0")];return i||(i=s(t,...e),this.globCache[t.join("\0")]=i),this.options.filters.push(t=>i(t)),this}},J=s(14006);let K=Array.isArray,V=/\\/g,X=/^[A-Za-z]:$/,tt="win32"===process.platform,te=/^(\/?\.\.)+$/,ts=/^[A-Z]:\/$/i,ti=tt?t=>ts.test(t):t=>"/"===t;function tr(t,e,s){if(t===e||e.startsWith(`${t}/`)){if(s){let e=t.length+ +!ti(t);return(t,s)=>t.slice(e,s?-1:void 0)||"."}let i=e.slice(t.length+1);return i?(t,e)=>{if("."===t)return i;let s=`${i}/${t}`;return e?s.slice(0,-1):s}:(t,e)=>e&&"."!==t?t.slice(0,-1):t}return s?e=>n.posix.relative(t,e)||".":s=>n.posix.relative(t,`${e}/${s}`)||"."}function tn(t){return t.replace(X,t=>`${t}/`)}let to={parts:!0};function tl(t){var e;let s=J.scan(t,to);return(null==(e=s.parts)?void 0:e.length)?s.parts:[t]}let th=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,ta=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,tu=tt?t=>t.replace(ta,"\\$&"):t=>t.replace(th,"\\$&");function tc(...t){console.log(`[tinyglobby ${(new Date).toLocaleTimeString("es")}]`,...t)}function tp(t){return"string"==typeof t?[t]:null!=t?t:[]}let tf=/^(\/?\.\.)+/,tg=/\\(?=[()[\]{}!*+?@|])/g;function td(t,e,s,i){var r,o;let l=e.cwd,h=t;"/"===t[t.length-1]&&(h=t.slice(0,-1)),"*"!==h[h.length-1]&&e.expandDirectories&&(h+="/**");let a=tu(l);h=(0,n.isAbsolute)(h.replace(tg,""))?n.posix.relative(a,h):n.posix.normalize(h);let u=null==(r=tf.exec(h))?void 0:r[0],c=tl(h);if(u){let t=(u.length+1)/3,e=0,i=a.split("/");for(;e<t&&c[e+t]===i[i.length+e-t];)h=h.slice(0,(t-e-1)*3)+h.slice((t-e)*3+c[e+t].length+1)||".",e++;let r=n.posix.join(l,u.slice(3*e));"."!==r[0]&&s.root.length>r.length&&(s.root=tn(r),s.depthOffset=-t+e)}if(!i&&s.depthOffset>=0){null!=(o=s.commonPath)||(s.commonPath=c);let t=[],e=Math.min(s.commonPath.length,c.length);for(let i=0;i<e;i++){let e=c[i];if("**"===e&&!c[i+1]){t.pop();break}if(i===c.length-1||e!==s.commonPath[i]||function(t){!1;let e=J.scan(t);return e.isGlob||e.negated}(e))break;t.push(e)}s.depthOffset=t.length,s.commonPath=t,s.root=tn(t.length>0?n.posix.join(l,...t):l)}return h}let ty={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};async function tm(t,e){let[s,r]=function(t,e={}){var s;if(t&&(null==e?void 0:e.patterns))throw Error("Cannot pass patterns as both an argument and an option");let r=K(t)||"string"==typeof t,l=tp(null!=(s=r?t:t.patterns)?s:"**/*"),h=function(t){let e=Object.assign({},t);for(let t in ty)void 0===e[t]&&Object.assign(e,{[t]:ty[t]});return e.cwd=(e.cwd instanceof URL?(0,o.fileURLToPath)(e.cwd):(0,n.resolve)(e.cwd||process.cwd())).replace(V,"/"),e.ignore=tp(e.ignore),e.fs&&(e.fs={readdir:e.fs.readdir||i.readdir,readdirSync:e.fs.readdirSync||i.readdirSync,realpath:e.fs.realpath||i.realpath,realpathSync:e.fs.realpathSync||i.realpathSync,stat:e.fs.stat||i.stat,statSync:e.fs.statSync||i.statSync}),e.debug&&tc("globbing with options:",e),e}(r?e:t);return l.length>0?function(t,e){let s,i=t.cwd,r={root:i,depthOffset:0},o=function(t,e,s){let i=[],r=[];for(let e of t.ignore)e&&("!"!==e[0]||"("===e[1])&&r.push(td(e,t,s,!0));for(let n of e)n&&("!"!==n[0]||"("===n[1]?i.push(td(n,t,s,!1)):("!"!==n[1]||"("===n[2])&&r.push(td(n.slice(1),t,s,!0)));return{match:i,ignore:r}}(t,e,r);t.debug&&tc("internal processing patterns:",o);let{absolute:l,caseSensitiveMatch:h,debug:a,dot:u,followSymbolicLinks:c,onlyDirectories:p}=t,f=r.root.replace(V,""),g={dot:u,nobrace:!1===t.braceExpansion,nocase:!h,noextglob:!1===t.extglob,noglobstar:!1===t.globstar,posix:!0},d=J(o.match,g),y=J(o.ignore,g),m=function(t,e={}){let s,i,r=t.length,n=Array(r),o=Array(r);for(s=0;s<r;s++){let r=tl(t[s]);n[s]=r;let l=r.length,h=Array(l);for(i=0;i<l;i++)h[i]=J(r[i],e);o[s]=h}return t=>{let l=t.split("/");if(".."===l[0]&&te.test(t))return!0;for(s=0;s<r;s++){let t=n[s],r=o[s],h=l.length,a=Math.min(h,t.length);for(i=0;i<a;){let s=t[i];if(s.includes("/"))return!0;if(!r[i](l[i]))break;if(!e.noglobstar&&"**"===s)return!0;i++}if(i===h)return!0}return!1}}(o.match,g),b=tr(i,f,l),v=l?b:tr(i,f,!0),w=(t,e)=>{let s=v(e,!0);return"."!==s&&!m(s)||y(s)};void 0!==t.deep&&(s=Math.round(t.deep-r.depthOffset));let S=new H({filters:[a?(t,e)=>{let s=b(t,e),i=d(s)&&!y(s);return i&&tc(`matched ${s}`),i}:(t,e)=>{let s=b(t,e);return d(s)&&!y(s)}],exclude:a?(t,e)=>{let s=w(t,e);return tc(`${s?"skipped":"crawling"} ${e}`),s}:w,fs:t.fs,pathSeparator:"/",relativePaths:!l,resolvePaths:l,includeBasePath:l,resolveSymlinks:c,excludeSymlinks:!c,excludeFiles:p,includeDirs:p||!t.onlyFiles,maxDepth:s,signal:t.signal}).crawl(f);return t.debug&&tc("internal properties:",{...r,root:f}),[S,i!==f&&!l&&function(t,e){if(e.startsWith(`${t}/`)){let s=e.slice(t.length+1);return t=>`${s}/${t}`}return s=>{let i=n.posix.relative(t,`${e}/${s}`);return"/"===s[s.length-1]&&""!==i?`${i}/`:i||"."}}(i,f)]}(h,l):[]}(t,e);return s?function(t,e){if(e)for(let s=t.length-1;s>=0;s--)t[s]=e(t[s]);return t}(await s.withPromise(),r):[]}},

/***/ 73793:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  job: () => (/* binding */ evaluate_job)
});

// EXTERNAL MODULE: ./src/cards/index.ts + 8 modules
var cards = __webpack_require__(71567);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/events/evaluation.ts
var events_evaluation = __webpack_require__(69472);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/domain/counting/outcome.ts
var outcome = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/jobs/channels/message.ts
var message = __webpack_require__(34366);
// EXTERNAL MODULE: ./src/jobs/core/outgoing-text.ts
var outgoing_text = __webpack_require__(68996);
// EXTERNAL MODULE: ./src/jobs/core/job.ts
var job = __webpack_require__(38177);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/bridge.ts
var bridge = __webpack_require__(31643);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/masking.ts + 2 modules
var masking = __webpack_require__(46451);
// EXTERNAL MODULE: ./src/domain/events/sequence-events.ts
var sequence_events = __webpack_require__(98957);
// EXTERNAL MODULE: ./src/domain/events/sequence-trigger.ts
var sequence_trigger = __webpack_require__(52738);
// EXTERNAL MODULE: ./src/keptn/abort-sequence.ts
var abort_sequence = __webpack_require__(96352);
// EXTERNAL MODULE: ./src/keptn/start-sequence.ts
var start_sequence = __webpack_require__(49174);
// EXTERNAL MODULE: ./src/keptn/sequence-words.ts
var sequence_words = __webpack_require__(95737);
;// CONCATENATED MODULE: ./src/jobs/slo/control-plane.ts












const FINISHED = (0,event_type/* taskEventType */.ML)("evaluation", "finished");
const LABEL = "evaluationKey";
const START_MS = 120_000;
const FIRST_LOOK_MS = 1_000;
const MAX_LOOK_MS = 60_000;
const GROWTH = 1.5;
const LOOKS_PER_STATE = 4;
const STORE_LAG_MS = 30_000;
const UNSEEN_MS = 120_000;
const ODD_ANSWERS_MS = 60_000;
const ABORT_MS = 3_500;
const NO_PROJECT = /unable to retrieve shipyard|could not find shipyard/i;
const CODES = new Map([
    ["unauthorized", "CA-302"],
    ["refused", "CA-303"],
]);
const NOT_SEEN = "was not seen yet";
const MAX_READS = 3;
const READ_PAUSE_MS = 2_000;
async function askControlPlane(plane, { scope, window, isPart }, request) {
    const { clock, console, stop, runUrl, environment, deadlineMs, assignment: { task }, } = request;
    const key = (0,message/* keyOf */.TN)(request);
    const keptnContext = isPart ? task.keptnContext : contextFor(key, scope);
    const own = { scope, keptnContext, isOurs: (event) => !isPart || isMarked(event, key) };
    const url = (0,bridge/* evaluationUrl */.c)(plane.address, keptnContext, scope.stage);
    const begun = await eventsOf(plane, own, request);
    if (stop.aborted)
        return {
            keptnContext,
            url,
            data: undefined,
            state: begun.length > 0 ? "was not waited for" : "was not asked for",
        };
    const isEarlier = begun.length > 0;
    if (!isEarlier) {
        await requireService(plane, scope, request);
        const trigger = (0,sequence_trigger.sequenceTrigger)({ scope, sequence: sequence_trigger/* EVALUATION_SEQUENCE */.B, window, data: {}, labels: { [LABEL]: key } }, keptnContext, runUrl, (0,masking/* createMasker */.aD)((0,masking/* secretsOfEnvironment */.O0)(environment), [
            key,
            scope.project,
            scope.stage,
            scope.service,
            runUrl,
        ]));
        const start = await (0,start_sequence/* startOnce */.a)(trigger, {
            plane,
            clock,
            console,
            cancelled: stop,
            project: scope.project,
            startMs: Math.min(START_MS, Math.max(0, deadlineMs - clock.nowMs())),
            ...(isPart && { isOurs: own.isOurs }),
        });
        if (stop.aborted)
            return {
                keptnContext,
                url,
                data: undefined,
                state: isPart || start.kind === "not-started"
                    ? "was not waited for"
                    : await leave(plane, clock, own, "was not waited for"),
            };
        if (start.kind === "not-started")
            throw failed("could not be started", start.failure, plane);
        if (start.kind === "unclear")
            throw new errors/* UserError */.yo("Whether the evaluation was started could not be found out: " +
                `${(0,sequence_words/* explainFailure */.S)(start.failure, plane.address)} Look for the context ` +
                `${keptnContext} in the Bridge.`, "CA-301");
    }
    console.info(`The evaluation of ${scope.service} in ${scope.stage} ` +
        `${isEarlier ? "was asked for before, and is taken up again" : "was asked for"}: ` +
        `${url}`);
    const ended = await untilEnd(plane, own, request);
    if ("state" in ended)
        return {
            keptnContext,
            url,
            data: undefined,
            state: isPart ? ended.state : await leave(plane, clock, own, ended.state),
        };
    return { keptnContext, url, data: ended.data, state: "" };
}
function contextFor(key, { project, stage, service }) {
    const digest = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify(["slo.evaluate", key, project, stage, service]))
        .digest("hex");
    return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
function isMarked({ data }, key) {
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    return (0,json/* isJsonObject */.OW)(labels) && (0,json/* getOwn */.Ng)(labels, LABEL) === key;
}
async function eventsOf(plane, { scope, keptnContext, isOurs }, { clock, stop }) {
    for (let attempt = 1;; attempt++) {
        const read = await plane.events(scope.project, keptnContext, stop);
        if (read.ok)
            return read.value.filter(isOurs);
        if (stop.aborted)
            return [];
        if (attempt >= MAX_READS || read.failure.kind === "unauthorized")
            throw failed("was not asked for, since what was asked for before could not be read", read.failure, plane);
        await clock.sleep(READ_PAUSE_MS * attempt, stop);
    }
}
async function requireService(plane, scope, { stop }) {
    const missing = await plane.missingService(scope, stop);
    if (missing.ok && missing.value)
        throw new errors/* UserError */.yo(`with.service: stage ${scope.stage} of project ${scope.project} has no service ` +
            `${(0,errors/* quote */.hD)(scope.service)}; ${(0,sequence_words/* nameServices */.e)(missing.value)}.`, "CA-207");
}
function untilEnd(plane, own, request) {
    return new Watch(plane, own, request).untilEnd();
}
class Watch {
    plane;
    own;
    request;
    #begunMs;
    #what;
    #state = NOT_SEEN;
    #isSeen = false;
    #isReported = false;
    #readMs;
    #overSinceMs;
    constructor(plane, own, request) {
        this.plane = plane;
        this.own = own;
        this.request = request;
        this.#begunMs = this.#readMs = request.clock.nowMs();
        this.#what = `The evaluation of ${own.scope.service} in ${own.scope.stage}`;
    }
    async untilEnd() {
        const { clock, console, stop, deadlineMs } = this.request;
        const { scope, keptnContext } = this.own;
        let pauseMs = FIRST_LOOK_MS;
        for (let look = 0;; look++) {
            await this.#pause(pauseMs);
            if (stop.aborted)
                return { state: this.#state };
            pauseMs = Math.min(MAX_LOOK_MS, pauseMs * GROWTH);
            const read = await this.plane.events(scope.project, keptnContext, stop);
            if (stop.aborted)
                return { state: this.#state };
            if (read.ok) {
                const data = await this.#resultIn(read.value, look % LOOKS_PER_STATE === 0);
                if (data)
                    return { data };
                if (clock.nowMs() >= deadlineMs)
                    return { state: this.#state };
            }
            else {
                this.#bear(read.failure);
                if (clock.nowMs() >= deadlineMs)
                    return { state: "could not be read at last" };
                console.info(`${read.failure.message}; trying again.`);
            }
        }
    }
    #pause(pauseMs) {
        const { clock, stop, deadlineMs } = this.request;
        const dueMs = this.#overSinceMs === undefined ? pauseMs : READ_PAUSE_MS;
        return clock.sleep(Math.min(dueMs, Math.max(0, deadlineMs - clock.nowMs())), stop);
    }
    #bear(failure) {
        const isOdd = failure.kind === "refused" || failure.kind === "unexpected";
        const oddMs = this.request.clock.nowMs() - this.#readMs;
        if (failure.kind === "unauthorized" || (isOdd && oddMs >= ODD_ANSWERS_MS))
            throw failed("was started and cannot be read", failure, this.plane);
    }
    async #resultIn(all, isStateDue) {
        const { scope, isOurs } = this.own;
        const nowMs = (this.#readMs = this.request.clock.nowMs());
        const events = all.filter(isOurs);
        this.#isSeen ||= events.length > 0;
        const finished = events.find((event) => event.type === FINISHED && inScope(event, scope));
        if (finished)
            return finished.data;
        const over = events.find((event) => event.type === (0,sequence_events/* sequenceEventType */.i)(scope.stage, sequence_trigger/* EVALUATION_SEQUENCE */.B, "finished"));
        if (this.#isSeen && this.#state === NOT_SEEN)
            this.#state = "was not over";
        if (isStateDue || over)
            await this.#lookAtState();
        if (over)
            this.#refuseEmptyEnd(over, nowMs);
        if (!this.#isSeen && nowMs - this.#begunMs >= UNSEEN_MS)
            throw new errors/* UserError */.yo(`${this.#what} did not begin: the control plane took the event and shows nothing of ` +
                "it. Check project, stage and service, and whether the token may read this " +
                "project.", "CA-411");
        return undefined;
    }
    async #lookAtState() {
        const { scope, keptnContext } = this.own;
        const view = await this.plane.sequence(scope.project, keptnContext, this.request.stop);
        const shown = view.ok ? view.value?.state : undefined;
        this.#isSeen ||= shown !== undefined;
        if (shown === "aborted")
            throw new errors/* UserError */.yo(`${this.#what} was aborted in the control plane.`, "CA-411");
        if (shown === "timedOut")
            throw new errors/* UserError */.yo(`${this.#what} timed out in the control plane: no service evaluates there.`, "CA-411");
        if (shown !== "waiting")
            return;
        this.#state = "waited for another sequence of the same stage and service to end";
        if (!this.#isReported)
            this.request.console.info("The evaluation waits: another sequence of this service runs in the stage.");
        this.#isReported = true;
    }
    #refuseEmptyEnd(over, nowMs) {
        if (NO_PROJECT.test(messageIn(over)))
            throw new errors/* UserError */.yo(`with.project: the control plane has no project ${(0,errors/* quote */.hD)(this.own.scope.project)}, or ` +
                `cannot read its shipyard${messageIn(over)}.`, "CA-207");
        this.#overSinceMs ??= nowMs;
        if (nowMs - this.#overSinceMs >= STORE_LAG_MS)
            throw new errors/* UserError */.yo(`${this.#what} ended without a result${messageIn(over)}.`, "CA-411");
    }
}
function inScope({ data }, { stage, service }) {
    return (0,json/* getOwn */.Ng)(data, "stage") === stage && (0,json/* getOwn */.Ng)(data, "service") === service;
}
function messageIn({ data }) {
    const message = (0,json/* getOwn */.Ng)(data, "message");
    const [line = ""] = typeof message === "string" ? message.trimStart().split(/\r?\n/, 1) : [];
    return line === ""
        ? ""
        : `: ${line
            .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
            .trim()
            .replace(/\.$/, "")}`;
}
async function leave(plane, clock, { scope, keptnContext }, state) {
    const aborted = await (0,abort_sequence/* abortSequence */.E)({
        plane,
        clock,
        project: scope.project,
        keptnContext,
        limitMs: ABORT_MS,
    });
    if (aborted === "aborted")
        return `${state}; it was aborted`;
    return (`${state}; ` +
        `${aborted === "asked" ? "the control plane was asked to abort it" : "it could not be aborted and goes on"}`);
}
function failed(what, failure, plane) {
    const code = CODES.get(failure.kind) ?? "CA-301";
    return new errors/* UserError */.yo(`The evaluation ${what}: ${(0,sequence_words/* explainFailure */.S)(failure, plane.address)}`, code);
}

// EXTERNAL MODULE: ./src/jobs/slo/goals.ts
var goals = __webpack_require__(47751);
// EXTERNAL MODULE: ./src/jobs/http/exchange.ts
var exchange = __webpack_require__(34332);
// EXTERNAL MODULE: ./src/jobs/http/explanation.ts
var explanation = __webpack_require__(21858);
// EXTERNAL MODULE: ./src/jobs/http/retry.ts
var retry = __webpack_require__(8403);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(33139);
;// CONCATENATED MODULE: ./src/jobs/slo/query.ts



const MAX_FILTERS = 50;
const PLACEHOLDER = /\$(?:LABEL\.([\w./-]{1,200})|\{?([A-Za-z_]\w{0,99})\}?)/g;
function queryOf({ name, query }, setting) {
    const refuse = (words, fix) => new errors/* UserError */.yo(`with.queries.${name}: ${words}; ${fix}.`, "CA-207");
    const safe = (placeholder, value) => {
        if (!/^[\w.-]+$/.test(value))
            throw refuse(`${placeholder} is ${(0,errors/* quote */.hD)(value)}`, "only letters, digits, _, . and - come into a query");
        return value;
    };
    const known = valuesIn(setting);
    const labels = labelsIn(setting.event);
    const hasGroups = /label_replace\s*\(/.test(query);
    return query.replaceAll(PLACEHOLDER, (placeholder, label, word) => {
        if (label !== undefined) {
            const found = [...labels.keys()]
                .filter((key) => label.startsWith(key))
                .sort((a, b) => b.length - a.length)[0];
            if (found === undefined)
                throw refuse(`the event has no label for ${(0,errors/* quote */.hD)(placeholder)}`, `it has ${labels.size === 0 ? "none" : [...labels.keys()].slice(0, 10).map(errors/* quote */.hD).join(", ")}`);
            return safe(`$LABEL.${found}`, labels.get(found) ?? "") + label.slice(found.length);
        }
        const value = known.get(word ?? "");
        if (value !== undefined)
            return safe(placeholder, value);
        if (hasGroups && /^[a-z]/.test(word ?? ""))
            return placeholder;
        if (word === "DEPLOYMENT")
            throw refuse("the event names no deployment for $DEPLOYMENT", "write direct, primary or canary in its place, or let a task of the sequence report data.deployment");
        if (word?.startsWith("__"))
            throw refuse(`${(0,errors/* quote */.hD)(placeholder)} is a variable of Grafana, which Prometheus does not know`, "write a duration such as 5m, or $DURATION_SECONDS");
        throw refuse(`nothing is known for ${(0,errors/* quote */.hD)(placeholder)}`, "known are $PROJECT, $STAGE, $SERVICE, $DURATION_SECONDS, $DEPLOYMENT, " +
            "$LABEL.‹name› and the custom filters of the event");
    });
}
function valuesIn({ scope, window, event }) {
    const seconds = Math.ceil((Date.parse(window.end) - Date.parse(window.start)) / 1_000);
    const deployment = deploymentIn((0,task/* dataOf */.qu)(event));
    const own = [
        ["PROJECT", scope.project],
        ["STAGE", scope.stage],
        ["SERVICE", scope.service],
        ["DURATION_SECONDS", `${seconds}s`],
    ];
    const filters = filtersIn((0,task/* dataOf */.qu)(event)).flatMap(([key, value]) => [
        [key, value],
        [key.toUpperCase(), value],
    ]);
    return new Map([
        ...filters,
        ...own,
        ...(deployment === undefined ? [] : [["DEPLOYMENT", deployment]]),
    ]);
}
function deploymentIn(data) {
    const getSli = (0,json/* getOwn */.Ng)(data, "get-sli");
    const deployment = (0,json/* getOwn */.Ng)(data, "deployment");
    const names = (0,json/* isJsonObject */.OW)(deployment) ? (0,json/* getOwn */.Ng)(deployment, "deploymentNames") : undefined;
    const candidates = [
        (0,json/* isJsonObject */.OW)(getSli) ? (0,json/* getOwn */.Ng)(getSli, "deployment") : undefined,
        deployment,
        Array.isArray(names) ? names[0] : undefined,
        (0,json/* isJsonObject */.OW)(deployment) ? (0,json/* getOwn */.Ng)(deployment, "deploymentstrategy") : undefined,
    ];
    return candidates.find((candidate) => typeof candidate === "string" && candidate !== "");
}
function labelsIn(event) {
    const labels = (0,json/* getOwn */.Ng)((0,task/* dataOf */.qu)(event), "labels");
    return new Map(Object.entries((0,json/* isJsonObject */.OW)(labels) ? labels : {}).filter((label) => typeof label[1] === "string" && label[0] !== ""));
}
function filtersIn(data) {
    const getSli = (0,json/* getOwn */.Ng)(data, "get-sli");
    const filters = (0,json/* isJsonObject */.OW)(getSli) ? (0,json/* getOwn */.Ng)(getSli, "customFilters") : undefined;
    return (Array.isArray(filters) ? filters.slice(0, MAX_FILTERS) : []).flatMap((filter) => {
        const [key, value] = (0,json/* isJsonObject */.OW)(filter)
            ? [(0,json/* getOwn */.Ng)(filter, "key"), (0,json/* getOwn */.Ng)(filter, "value")]
            : [];
        return typeof key === "string" && typeof value === "string"
            ? [[key, value.replace(/['"]/g, "")]]
            : [];
    });
}

// EXTERNAL MODULE: ./src/jobs/slo/result.ts
var slo_result = __webpack_require__(22774);
;// CONCATENATED MODULE: ./src/jobs/slo/prometheus.ts









const REQUEST_MS = 30_000;
const MAX_SAID_CHARACTERS = 200;
const COMPARE = {
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
    "=": (a, b) => a === b,
    "==": (a, b) => a === b,
};
async function measureWithPrometheus(scope, window, request) {
    const objectives = objectivesIn(request.parameters);
    const queries = objectives.map((objective) => queryOf(objective, { scope, window, event: request.assignment.event }));
    const server = serverOf(request);
    const results = [];
    for (const [i, objective] of objectives.entries()) {
        const question = { name: objective.name, query: queries[i] ?? "", time: window.end };
        const measured = await ask(question, server, request);
        results.push(resultOf(objective, measured));
    }
    const counting = results.flatMap((result, i) => (0,json/* getOwn */.Ng)(result, "status") === "info"
        ? []
        : [{ weight: objectives[i]?.weight ?? 0, points: (0,events_evaluation/* numberIn */.Po)((0,json/* getOwn */.Ng)(result, "score")) ?? 0 }]);
    const reachable = counting.reduce((sum, { weight }) => sum + weight, 0);
    const score = (100 * counting.reduce((sum, { points }) => sum + points, 0)) / reachable;
    const statuses = results.map((result) => (0,json/* getOwn */.Ng)(result, "status"));
    const result = (0,slo_result/* worstOf */.hm)(statuses);
    return {
        ...scope,
        labels: {},
        status: "succeeded",
        result,
        message: "",
        evaluation: {
            timeStart: window.start,
            timeEnd: window.end,
            result,
            score,
            sloFileContent: "",
            indicatorResults: results,
        },
    };
}
function objectivesIn({ queries, }) {
    if (!queries)
        throw new errors/* UserError */.yo("with.queries: prometheus needs the queries here, found nothing.", "CA-207");
    const objectives = Object.entries(queries).map(([name, objective]) => {
        const criteria = (of) => criteriaIn(objective[of], `with.queries.${name}.${of}`);
        const [pass, warning] = [criteria("pass"), criteria("warning")];
        if (pass.length === 0 && warning.length > 0)
            throw new errors/* UserError */.yo(`with.queries.${name}.warning: without pass there is nothing to warn about; give pass, too.`, "CA-207");
        return { name, query: objective.query, pass, warning, weight: objective.weight };
    });
    if (objectives.every(({ pass }) => pass.length === 0))
        throw new errors/* UserError */.yo("with.queries: no query has criteria, so nothing would be judged; give at least " +
            "one query criteria, such as pass: <600.", "CA-207");
    return objectives;
}
function criteriaIn(text, field) {
    if (text === undefined)
        return [];
    return text.split(/,|\band\b/).map((part) => {
        const [, sign = "", number = ""] = /^\s*(<=|>=|==|<|>|=)\s*([+-]?\d{1,15}(?:\.\d{1,15})?)\s*$/.exec(part) ?? [];
        const compare = COMPARE[sign];
        const value = Number(number);
        if (!compare)
            throw new errors/* UserError */.yo(`${field}: expected criteria such as <600 or >=99.5, <=100, found ${(0,errors/* quote */.hD)(text)}.`, "CA-207");
        return { text: part.trim(), value, holds: (measured) => compare(measured, value) };
    });
}
function serverOf({ parameters, environment, console }) {
    const { prometheus: variable = "" } = parameters;
    const address = prometheus_valueOf("prometheus", variable, environment);
    const base = URL.canParse(address) ? new URL(address) : undefined;
    if (!base || !/^https?:$/.test(base.protocol))
        throw new errors/* UserError */.yo(`with.prometheus: the environment variable ${variable} holds no address that begins with https:// or http://.`, "CA-207");
    if (base.username !== "" || base.password !== "")
        throw new errors/* UserError */.yo(`with.prometheus: the address in ${variable} has a name or password in it; give prometheus-token instead.`, "CA-207");
    base.pathname = `${base.pathname.replace(/(?<!\/)\/+$/, "").replace(/\/api\/v1(\/query)?$/, "")}/api/v1/query`;
    base.hash = "";
    const token = tokenIn(parameters["prometheus-token"], environment);
    if (token !== undefined &&
        base.protocol === "http:" &&
        !/^(localhost|127\..*|\[::1\])$/.test(base.hostname))
        console.warning("The address of Prometheus begins with http://, so its token crosses the network in clear; use https://.");
    return {
        href: base.href,
        shown: base.host,
        headers: token === undefined ? {} : { authorization: authorizationOf(token) },
        mask: (0,masking/* createMasker */.aD)([address, ...(token === undefined ? [] : [token]), ...(0,masking/* secretsOfEnvironment */.O0)(environment)], [base.host]),
    };
}
function tokenIn(name, environment) {
    if (name === undefined)
        return undefined;
    const token = prometheus_valueOf("prometheus-token", name, environment);
    if (!/^[\x20-\x7e]+$/.test(token))
        throw new errors/* UserError */.yo(`with.prometheus-token: the value of ${name} holds characters that a header cannot carry.`, "CA-207");
    return token;
}
function authorizationOf(token) {
    return /^(Basic|Bearer) /i.test(token) ? token : `Bearer ${token}`;
}
function prometheus_valueOf(parameter, variable, environment) {
    const value = environment[variable]?.trim();
    if (!value)
        throw new errors/* UserError */.yo(`with.${parameter}: the environment variable ${variable} is empty; add the line ` +
            `${variable}=… to the secret JOB_ENV, or the variable to env of the step.`, "CA-207");
    return value;
}
async function ask({ name, query, time }, server, { clock, stop, deadlineMs }) {
    const url = new URL(server.href);
    url.searchParams.set("query", query);
    url.searchParams.set("time", time);
    const refuse = (words, fix) => new errors/* UserError */.yo(`The query ${(0,errors/* quote */.hD)(name)} could not be measured: Prometheus at ${server.shown} ${words}. ${fix}`, "CA-411");
    for (let attempt = 1;; attempt++) {
        const answer = await (0,exchange/* exchange */.c)({
            method: "GET",
            href: url.href,
            headers: server.headers,
            body: undefined,
            timeoutMs: REQUEST_MS,
        }, stop, clock.nowMs());
        if (stop.aborted)
            throw refuse("was not waited for any longer", "The job was stopped.");
        if (answer.kind === "answered" && answer.status >= 200 && answer.status <= 299)
            return measuredIn(answer.document, refuse);
        const miss = answer.kind === "answered"
            ? { status: answer.status, reached: "maybe", retryAfterMs: answer.retryAfterMs }
            : { status: 0, reached: answer.reached, retryAfterMs: undefined };
        const waitMs = answer.kind === "broken" && answer.isFinal
            ? undefined
            : (0,retry/* nextAttemptMs */.T)(attempt, miss, {
                isRepeatable: true,
                leftMs: deadlineMs - clock.nowMs(),
                jitter: Math.random(),
            });
        if (waitMs === undefined)
            throw refusalOf(answer, server, refuse);
        await clock.sleep(waitMs, stop);
    }
}
function refusalOf(answer, { mask }, refuse) {
    if (answer.kind === "broken")
        return refuse(answer.words, "Check that the runner can reach it.");
    const said = mask((0,explanation/* explanationIn */.N)(answer.document)).slice(0, MAX_SAID_CHARACTERS).toWellFormed();
    const words = `answered HTTP ${answer.status}${said ? ` (${said})` : ""}`;
    if (answer.status === 401 || answer.status === 403)
        return refuse(words, "Check prometheus-token.");
    if (answer.status === 400 || answer.status === 422)
        return refuse(words, "Check the query.");
    return refuse(words, "Check the address.");
}
function measuredIn(document, refuse) {
    const sample = sampleIn(document, refuse);
    if (sample === undefined)
        return {
            missing: "no data: where no samples mean zero, as in a count of errors, end the query with `or vector(0)`",
        };
    const text = Array.isArray(sample) ? sample[1] : undefined;
    if (typeof text !== "string")
        throw refuse("answered something that is not its API's", "Check the address.");
    const value = Number(text);
    return Number.isFinite(value) && text.trim() !== ""
        ? { value }
        : { missing: `the query gives ${/^(NaN|[+-]?Inf)$/.test(text) ? text : "no number"}` };
}
function sampleIn(document, refuse) {
    const isSuccess = (0,json/* isJsonObject */.OW)(document) && (0,json/* getOwn */.Ng)(document, "status") === "success";
    const data = isSuccess ? (0,json/* getOwn */.Ng)(document, "data") : undefined;
    const type = (0,json/* isJsonObject */.OW)(data) ? (0,json/* getOwn */.Ng)(data, "resultType") : undefined;
    const result = (0,json/* isJsonObject */.OW)(data) ? (0,json/* getOwn */.Ng)(data, "result") : undefined;
    if (!Array.isArray(result))
        throw refuse("answered something that is not its API's", "Check the address.");
    if (type === "scalar")
        return result;
    if (type !== "vector")
        throw refuse(`gives ${type === "matrix" ? "a range of values" : "no number"}`, "A query has to give one number; leave the range of the outermost selector out.");
    const [series, ...more] = result;
    if (more.length > 0)
        throw refuse(`gives ${result.length} series`, "A query has to give one number; put sum(), avg() or max() around it.");
    if (series === undefined)
        return undefined;
    return (0,json/* isJsonObject */.OW)(series) ? ((0,json/* getOwn */.Ng)(series, "value") ?? null) : null;
}
const SHARES = new Map([
    ["pass", 1],
    ["warning", 0.5],
]);
function resultOf({ name, pass, warning, weight }, measured) {
    const targets = (criteria) => criteria.map(({ text, value, holds }) => ({
        criteria: text,
        targetValue: value,
        violated: "missing" in measured || !holds(measured.value),
    }));
    const status = statusOf(pass, warning, measured);
    return {
        displayName: name,
        status,
        score: weight * (SHARES.get(status) ?? 0),
        keySli: false,
        value: "missing" in measured
            ? { metric: name, value: 0, success: false, message: measured.missing }
            : { metric: name, value: measured.value, success: true },
        passTargets: targets(pass),
        warningTargets: targets(warning),
    };
}
function statusOf(pass, warning, measured) {
    if (pass.length === 0)
        return "info";
    if ("missing" in measured)
        return "fail";
    const hold = (criteria) => criteria.every(({ holds }) => holds(measured.value));
    if (hold(pass))
        return "pass";
    return warning.length > 0 && hold(warning) ? "warning" : "fail";
}

// EXTERNAL MODULE: ./src/domain/events/evaluation-window.ts
var evaluation_window = __webpack_require__(15377);
;// CONCATENATED MODULE: ./src/jobs/slo/window.ts





const MINIMUM_MS = 60_000;
function windowOf({ parameters, assignment: { event }, clock, console, }) {
    const { start = "", end = "", timeframe = "" } = parameters;
    const given = start !== "" || end !== "" || timeframe !== "";
    const test = given ? undefined : testOf((0,task/* dataOf */.qu)(event));
    if (test && Number.isNaN(test.lengthMs))
        console.warning("data.test.start and data.test.end of the event are no span of time, so the last five minutes are evaluated.");
    else if (test && test.lengthMs < MINIMUM_MS)
        console.notice(`The test took ${Math.round(test.lengthMs / 1_000)} s, and an evaluation looks ` +
            "at one minute at least: it begins earlier.");
    const usable = test && !Number.isNaN(test.lengthMs) ? test : undefined;
    try {
        return usable
            ? (0,evaluation_window/* evaluationWindow */.RR)({
                start: new Date(Math.min(usable.startMs, usable.endMs - MINIMUM_MS)).toISOString(),
                end: new Date(usable.endMs).toISOString(),
                timeframe: "",
            }, clock.nowMs())
            : (0,evaluation_window/* evaluationWindow */.RR)({ start, end, timeframe }, clock.nowMs());
    }
    catch (error) {
        throw named(error);
    }
}
const NAMES = ["start", "end", "timeframe"];
const windowChecks = [
    ...NAMES.map((name) => (0,job/* checkOf */.E)([name], ({ [name]: text }) => {
        if (text !== undefined)
            inWords(() => (name === "timeframe" ? (0,evaluation_window/* durationMs */.pc)(text) : (0,evaluation_window/* timeMs */.c5)(name, text)));
    })),
    (0,job/* checkOf */.E)(NAMES, ({ start = "", end = "", timeframe = "" }) => inWords(() => (0,evaluation_window/* evaluationWindow */.RR)({ start, end, timeframe }, Date.now()))),
];
function inWords(work) {
    try {
        work();
    }
    catch (error) {
        throw named(error);
    }
}
function named(error) {
    return error instanceof errors/* UserError */.yo
        ? new errors/* UserError */.yo(/^\w+: /.test(error.message) ? `with.${error.message}` : `with: ${error.message}`, "CA-207")
        : error;
}
function testOf(data) {
    const test = (0,json/* getOwn */.Ng)(data, "test");
    const [start, end] = ["start", "end"].map((name) => (0,json/* isJsonObject */.OW)(test) ? (0,json/* getOwn */.Ng)(test, name) : undefined);
    if (start === undefined && end === undefined)
        return undefined;
    const [startMs, endMs] = [start, end].map((time) => typeof time === "string" ? Date.parse(time) : NaN);
    return { startMs, endMs, lengthMs: endMs >= startMs ? endMs - startMs : NaN };
}

// EXTERNAL MODULE: ./src/jobs/slo/declarations.ts
var declarations = __webpack_require__(16046);
;// CONCATENATED MODULE: ./src/jobs/slo/evaluate.ts














const evaluate_job = (0,job/* jobOf */.Z)(declarations/* sloEvaluate */.EZ, {
    run,
    checks: [
        ...windowChecks,
        (0,job/* checkOf */.E)(["prometheus", "queries"], (parameters) => {
            requirePrometheus(parameters);
            if (parameters.prometheus !== undefined)
                objectivesIn(parameters);
        }),
    ],
});
function requirePrometheus({ prometheus, queries }) {
    if (prometheus === undefined && queries !== undefined)
        throw new errors/* UserError */.yo("with.queries: belongs to prometheus, which is not given.", "CA-207");
}
async function run(request) {
    const window = windowOf(request);
    const scope = scopeOf(request);
    if (request.parameters.prometheus !== undefined) {
        objectivesIn(request.parameters);
        const data = await measureWithPrometheus(scope, window, request);
        return judged(data, request, window, undefined);
    }
    const plane = planeOf(request, scope);
    const asked = await askControlPlane(plane, { scope, window, isPart: request.parameters["in-sequence"] }, request);
    if (asked.data === undefined)
        return stopped(asked, request, window);
    return judged(asked.data, request, window, asked);
}
function scopeOf({ parameters, assignment: { task } }) {
    const of = (name) => parameters[name] ?? task[name];
    return { project: of("project"), stage: of("stage"), service: of("service") };
}
function planeOf({ parameters, sequences, mode, assignment: { task } }, scope) {
    requirePrometheus(parameters);
    if (!sequences)
        throw new errors/* UserError */.yo("slo.evaluate asks the control plane, and there is none: give control-plane-url " +
            "and a token, or prometheus and queries.", "CA-202");
    if (task.name === "evaluation")
        throw new errors/* UserError */.yo(`slo.evaluate answers ${task.name}.${task.kind} here and would ask for another ` +
            "evaluation, and so on for ever. The control plane evaluates this task itself; " +
            "use slo.report on evaluation.finished, or prometheus.", "CA-207");
    const isSame = scope.project === task.project && scope.stage === task.stage && scope.service === task.service;
    if (parameters["in-sequence"] && scope.project === task.project && scope.stage === task.stage) {
        throw new errors/* UserError */.yo(`slo.evaluate would block service ${scope.service} in stage ${scope.stage}: of ` +
            "two sequences of one context and stage the control plane runs one and leaves " +
            "the other started for ever. in-sequence: true is for another stage; leave it " +
            "out, and evaluate another service, put a task evaluation into the shipyard, or " +
            "measure with prometheus.", "CA-207");
    }
    if (isSame && mode === "interactive") {
        throw new errors/* UserError */.yo("slo.evaluate would wait for ever: the control plane runs one sequence at a time " +
            `for service ${scope.service} in stage ${scope.stage}, and the one of this task ` +
            "is not over before the evaluation is. Put a task evaluation into the shipyard, " +
            "evaluate another stage or service (with.stage, with.service), or measure with " +
            "prometheus.", "CA-207");
    }
    return sequences;
}
async function judged(data, request, window, asked) {
    const evaluation = (0,events_evaluation/* evaluationIn */.gH)(data);
    const links = [
        ...(asked ? [{ label: "Evaluation in the Bridge", url: asked.url }] : []),
        ...(0,message/* ownLinks */.uA)(request, false),
    ];
    const card = (0,cards/* cardOf */.kY)({ type: (0,event_type/* taskEventType */.ML)("evaluation", "finished"), data }, {
        about: "evaluation",
        goals: (0,goals/* scoreGoals */.X)(evaluation.sloFile),
        links,
        mask: (0,outgoing_text/* maskFor */.A)(request, links),
    });
    await request.show((0,cards/* cardMarkdown */.cE)(card));
    const ending = endingOf(evaluation, request);
    return {
        ending,
        report: {
            ...passMessage(ending, request),
            labels: {},
            data: { ...(0,slo_result/* fieldsOf */.Pf)(evaluation), ...windowFields(evaluation, window), ...askedFields(asked) },
        },
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}
function passMessage(ending, request) {
    if (ending.kind !== "judged" || ending.verdict !== "pass")
        return {};
    const { service, stage } = scopeOf(request);
    return { message: `${service} in ${stage}: ${ending.reason}.` };
}
function endingOf(evaluation, { parameters }) {
    const { indicators, message } = evaluation;
    const said = message.trim().split(/\r?\n/, 1)[0]?.replace(/\.$/, "") ?? "";
    if (evaluation.isErrored)
        return {
            kind: "judged",
            verdict: "errored",
            reason: `the evaluation could not be carried out${said ? `: ${said}` : ""}`,
            code: "CA-411",
        };
    const missing = indicators.filter(({ value }) => value === undefined);
    const ifMissing = parameters["nothing-measured"];
    if (!(0,events_evaluation/* hasMeasured */.nS)(evaluation)) {
        const why = missing
            .map(({ name, problem }) => `${name}: ${problem || "no value"}`)
            .slice(0, 3)
            .join("; ") || said;
        return ending(ifMissing, `nothing was measured${why ? ` (${why})` : ""}, so the evaluation says nothing about quality`);
    }
    const isOurs = parameters.prometheus !== undefined;
    const words = (0,slo_result/* scoreWords */.gu)(evaluation);
    if (!isOurs || missing.length === 0)
        return ending(evaluation.result, words);
    const judgedOnly = indicators
        .filter(({ value }) => value !== undefined)
        .map(({ status }) => status);
    const result = (0,slo_result/* worstOf */.hm)(judgedOnly);
    const worst = (0,outcome/* severity */.yf)(ifMissing) > (0,outcome/* severity */.yf)(result) ? ifMissing : result;
    return ending(worst, `${missing.length} of ${indicators.length} objectives could not be measured (${missing
        .slice(0, 3)
        .map(({ name, problem }) => `${name}: ${problem || "no value"}`)
        .join("; ")}); ${words}`);
}
function ending(verdict, reason) {
    return {
        kind: "judged",
        verdict,
        reason,
        ...(verdict === "errored" && { code: "CA-411" }),
        ...(verdict === "fail" && { code: "CA-401" }),
    };
}
function windowFields({ start, end }, window) {
    return { start: start || window.start, end: end || window.end };
}
function askedFields(asked) {
    return asked ? { evaluationUrl: asked.url, evaluationContext: asked.keptnContext } : {};
}
function stopped(asked, { stop }, window) {
    const because = stop.reason ?? "deadline";
    return {
        ending: { kind: "stopped", because },
        report: {
            labels: {},
            data: { ...window, ...askedFields(asked) },
            message: `The evaluation ${asked.state} when the job was ${because === "deadline" ? "out of time" : because}.`,
        },
        logTail: [],
        masks: [],
        durationMs: 0,
    };
}


/***/ }),

/***/ 78265:
(t,e,u)=>{"use strict";let n=u(5595),o=u(64059),{MAX_LENGTH:p,POSIX_REGEX_SOURCE:r,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:i,REPLACEMENTS:s}=n,l=(t,e)=>{if("function"==typeof e.expandRange)return e.expandRange(...t,e);t.sort();let u=`[${t.join("-")}]`;try{new RegExp(u)}catch{return t.map(t=>o.escapeRegex(t)).join("..")}return u},c=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,f=t=>{let e=[],u=0,n=0,o=0,p="",r=!1;for(let a of t){if(!0===r){p+=a,r=!1;continue}if("\\"===a){p+=a,r=!0;continue}if('"'===a){o=+(1!==o),p+=a;continue}if(0===o){if("["===a)u++;else if("]"===a&&u>0)u--;else if(0===u){if("("===a)n++;else if(")"===a&&n>0)n--;else if("|"===a&&0===n){e.push(p),p="";continue}}}p+=a}return e.push(p),e},y=t=>{let e=t.trim(),u=!0;for(;!0===u;)u=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(2,-1),u=!0);if((t=>{let e=!1;for(let u of t){if(!0===e){e=!1;continue}if("\\"===u){e=!0;continue}if(/[?*+@!()[\]{}]/.test(u))return!1}return!0})(e))return e.replace(/\\(.)/g,"$1")},g=(t,e=!0)=>{if("+"!==t[0]&&"*"!==t[0]||"("!==t[1])return;let u=0,n=0,o=0,p=!1;for(let r=1;r<t.length;r++){let a=t[r];if(!0===p){p=!1;continue}if("\\"===a){p=!0;continue}if('"'===a){o=+(1!==o);continue}if(1!==o){if("["===a){u++;continue}if("]"===a&&u>0){u--;continue}if(!(u>0)){if("("===a){n++;continue}if(")"===a&&0==--n){if(!0===e&&r!==t.length-1)return;return{type:t[0],body:t.slice(2,r),end:r}}}}}},h=t=>{let e=0,u=[];for(;e<t.length;){let n=g(t.slice(e),!1);if(!n||"*"!==n.type)return;let o=f(n.body).map(t=>t.trim());if(1!==o.length)return;let p=y(o[0]);if(!p||1!==p.length)return;u.push(p),e+=n.end+1}if(!(u.length<1))return u},x=t=>{let e=0,u=t.trim(),n=g(u);for(;n;)e++,n=g(u=n.body.trim());return e},b=(t,e)=>{let u;if("string"!=typeof t)throw TypeError("Expected a string");t=s[t]||t;let g={...e},$="number"==typeof g.maxLength?Math.min(p,g.maxLength):p,d=t.length;if(d>$)throw SyntaxError(`Input length: ${d}, exceeds maximum allowed length: ${$}`);let v={type:"bos",value:"",output:g.prepend||""},k=[v],m=g.capture?"":"?:",w=n.globChars(g.windows),E=n.extglobChars(w),{DOT_LITERAL:R,PLUS_LITERAL:I,SLASH_LITERAL:S,ONE_CHAR:B,DOTS_SLASH:L,NO_DOT:O,NO_DOT_SLASH:q,NO_DOTS_SLASH:C,QMARK:M,QMARK_NO_DOT:j,STAR:T,START_ANCHOR:A}=w,P=t=>`(${m}(?:(?!${A}${t.dot?L:R}).)*?)`,U=g.dot?"":O,W=g.dot?M:j,X=!0===g.bash?P(g):T;g.capture&&(X=`(${X})`),"boolean"==typeof g.noext&&(g.noextglob=g.noext);let D={input:t,index:-1,start:0,dot:!0===g.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:k};d=(t=o.removePrefix(t,D)).length;let F=[],G=[],N=[],Q=v,z=()=>D.index===d-1,H=D.peek=(e=1)=>t[D.index+e],J=D.advance=()=>t[++D.index]||"",K=()=>t.slice(D.index+1),V=(t="",e=0)=>{D.consumed+=t,D.index+=e},Y=t=>{D.output+=null!=t.output?t.output:t.value,V(t.value)},Z=()=>{let t=1;for(;"!"===H()&&("("!==H(2)||"?"===H(3));)J(),D.start++,t++;return t%2!=0&&(D.negated=!0,D.start++,!0)},tt=t=>{D[t]++,N.push(t)},te=t=>{D[t]--,N.pop()},tu=t=>{if("globstar"===Q.type){let e=D.braces>0&&("comma"===t.type||"brace"===t.type),u=!0===t.extglob||F.length&&("pipe"===t.type||"paren"===t.type);"slash"===t.type||"paren"===t.type||e||u||(D.output=D.output.slice(0,-Q.output.length),Q.type="star",Q.value="*",Q.output=X,D.output+=Q.output)}if(F.length&&"paren"!==t.type&&(F[F.length-1].inner+=t.value),(t.value||t.output)&&Y(t),Q&&"text"===Q.type&&"text"===t.type){Q.output=(Q.output||Q.value)+t.value,Q.value+=t.value;return}t.prev=Q,k.push(t),Q=t},tn=(t,e)=>{let u={...E[e],conditions:1,inner:""};u.prev=Q,u.parens=D.parens,u.output=D.output,u.startIndex=D.index,u.tokensIndex=k.length;let n=(g.capture?"(":"")+u.open;tt("parens"),tu({type:t,value:e,output:D.output?"":B}),tu({type:"paren",extglob:!0,value:J(),output:n}),F.push(u)},to=p=>{let r,a=t.slice(p.startIndex,D.index+1),i=((t,e)=>{if(!1===e.maxExtglobRecursion)return{risky:!1};let u="number"==typeof e.maxExtglobRecursion?e.maxExtglobRecursion:n.DEFAULT_MAX_EXTGLOB_RECURSION,p=f(t).map(t=>t.trim());if(p.length>1&&(p.some(t=>""===t)||p.some(t=>/^[*?]+$/.test(t))||(t=>{let e=t.map(y).filter(Boolean);for(let t=0;t<e.length;t++)for(let u=t+1;u<e.length;u++){let n=e[t],o=e[u],p=n[0];if(p&&n===p.repeat(n.length)&&o===p.repeat(o.length)&&(n===o||n.startsWith(o)||o.startsWith(n)))return!0}return!1})(p)))return{risky:!0};let r=[],a=!1,i=!0;for(let t of p){let e=h(t);if(e){a=!0,r.push(...e);continue}let n=y(t);if(n&&1===n.length){r.push(n);continue}if(i=!1,x(t)>u)return{risky:!0}}if(a){var s;let t;return i?{risky:!0,safeOutput:(t=1===(s=[...new Set(r)]).length?o.escapeRegex(s[0]):`[${s.map(t=>o.escapeRegex(t)).join("")}]`,`${t}*`)}:{risky:!0}}return{risky:!1}})(t.slice(p.startIndex+2,D.index),g);if(("plus"===p.type||"star"===p.type)&&i.risky){let t=i.safeOutput?(p.output?"":B)+(g.capture?`(${i.safeOutput})`:i.safeOutput):void 0,e=k[p.tokensIndex];e.type="text",e.value=a,e.output=t||o.escapeRegex(a);for(let t=p.tokensIndex+1;t<k.length;t++)k[t].value="",k[t].output="",delete k[t].suffix;D.output=p.output+e.output,D.backtrack=!0,tu({type:"paren",extglob:!0,value:u,output:""}),te("parens");return}let s=p.close+(g.capture?")":"");if("negate"===p.type){let t=X;if(p.inner&&p.inner.length>1&&p.inner.includes("/")&&(t=P(g)),(t!==X||z()||/^\)+$/.test(K()))&&(s=p.close=`)$))${t}`),p.inner.includes("*")&&(r=K())&&/^\.[^\\/.]+$/.test(r)){let u=b(r,{...e,fastpaths:!1}).output;s=p.close=`)${u})${t})`}"bos"===p.prev.type&&(D.negatedExtglob=!0)}tu({type:"paren",extglob:!0,value:u,output:s}),te("parens")};if(!1!==g.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(t)){let u=!1,n=t.replace(i,(t,e,n,o,p,r)=>{if("\\"===o)return u=!0,t;if("?"===o)return e?e+o+(p?M.repeat(p.length):""):0===r?W+(p?M.repeat(p.length):""):M.repeat(n.length);if("."===o)return R.repeat(n.length);if("*"===o)return e?e+o+(p?X:""):X;return e?t:`\\${t}`});return(!0===u&&(n=!0===g.unescape?n.replace(/\\/g,""):n.replace(/\\+/g,t=>t.length%2==0?"\\\\":t?"\\":"")),n===t&&!0===g.contains)?(D.output=t,D):(D.output=o.wrapOutput(n,D,e),D)}for(;!z();){if("\0"===(u=J()))continue;if("\\"===u){let t=H();if("/"===t&&!0!==g.bash||"."===t||";"===t)continue;if(!t){tu({type:"text",value:u+="\\"});continue}let e=/^\\+/.exec(K()),n=0;if(e&&e[0].length>2&&(n=e[0].length,D.index+=n,n%2!=0&&(u+="\\")),!0===g.unescape?u=J():u+=J(),0===D.brackets){tu({type:"text",value:u});continue}}if(D.brackets>0&&("]"!==u||"["===Q.value||"[^"===Q.value)){if(!1!==g.posix&&":"===u){let t=Q.value.slice(1);if(t.includes("[")&&(Q.posix=!0,t.includes(":"))){let t=Q.value.lastIndexOf("["),e=Q.value.slice(0,t),u=r[Q.value.slice(t+2)];if(u){Q.value=e+u,D.backtrack=!0,J(),v.output||1!==k.indexOf(Q)||(v.output=B);continue}}}("["===u&&":"!==H()||"-"===u&&"]"===H())&&(u=`\\${u}`),"]"===u&&("["===Q.value||"[^"===Q.value)&&(u=`\\${u}`),!0===g.posix&&"!"===u&&"["===Q.value&&(u="^"),Q.value+=u,Y({value:u});continue}if(1===D.quotes&&'"'!==u){u=o.escapeRegex(u),Q.value+=u,Y({value:u});continue}if('"'===u){D.quotes=+(1!==D.quotes),!0===g.keepQuotes&&tu({type:"text",value:u});continue}if("("===u){tt("parens"),tu({type:"paren",value:u});continue}if(")"===u){if(0===D.parens&&!0===g.strictBrackets)throw SyntaxError(c("opening","("));let t=F[F.length-1];if(t&&D.parens===t.parens+1){to(F.pop());continue}tu({type:"paren",value:u,output:D.parens?")":"\\)"}),te("parens");continue}if("["===u){if(!0!==g.nobracket&&K().includes("]"))tt("brackets");else{if(!0!==g.nobracket&&!0===g.strictBrackets)throw SyntaxError(c("closing","]"));u=`\\${u}`}tu({type:"bracket",value:u});continue}if("]"===u){if(!0===g.nobracket||Q&&"bracket"===Q.type&&1===Q.value.length){tu({type:"text",value:u,output:`\\${u}`});continue}if(0===D.brackets){if(!0===g.strictBrackets)throw SyntaxError(c("opening","["));tu({type:"text",value:u,output:`\\${u}`});continue}te("brackets");let t=Q.value.slice(1);if(!0===Q.posix||"^"!==t[0]||t.includes("/")||(u=`/${u}`),Q.value+=u,Y({value:u}),!1===g.literalBrackets||o.hasRegexChars(t))continue;let e=o.escapeRegex(Q.value);if(D.output=D.output.slice(0,-Q.value.length),!0===g.literalBrackets){D.output+=e,Q.value=e;continue}Q.value=`(${m}${e}|${Q.value})`,D.output+=Q.value;continue}if("{"===u&&!0!==g.nobrace){tt("braces");let t={type:"brace",value:u,output:"(",outputIndex:D.output.length,tokensIndex:D.tokens.length};G.push(t),tu(t);continue}if("}"===u){let t=G[G.length-1];if(!0===g.nobrace||!t){tu({type:"text",value:u,output:u});continue}let e=")";if(!0===t.dots){let t=k.slice(),u=[];for(let e=t.length-1;e>=0&&(k.pop(),"brace"!==t[e].type);e--){;"dots"!==t[e].type&&u.unshift(t[e].value)}e=l(u,g),D.backtrack=!0}if(!0!==t.comma&&!0!==t.dots){let n=D.output.slice(0,t.outputIndex),o=D.tokens.slice(t.tokensIndex);for(let p of(t.value=t.output="\\{",u=e="\\}",D.output=n,o))D.output+=p.output||p.value}tu({type:"brace",value:u,output:e}),te("braces"),G.pop();continue}if("|"===u){F.length>0&&F[F.length-1].conditions++,tu({type:"text",value:u});continue}if(","===u){let t=u,e=G[G.length-1];e&&"braces"===N[N.length-1]&&(e.comma=!0,t="|"),tu({type:"comma",value:u,output:t});continue}if("/"===u){if("dot"===Q.type&&D.index===D.start+1){D.start=D.index+1,D.consumed="",D.output="",k.pop(),Q=v;continue}tu({type:"slash",value:u,output:S});continue}if("."===u){if(D.braces>0&&"dot"===Q.type){"."===Q.value&&(Q.output=R);let t=G[G.length-1];Q.type="dots",Q.output+=u,Q.value+=u,t.dots=!0;continue}if(D.braces+D.parens===0&&"bos"!==Q.type&&"slash"!==Q.type){tu({type:"text",value:u,output:R});continue}tu({type:"dot",value:u,output:R});continue}if("?"===u){if(!(Q&&"("===Q.value)&&!0!==g.noextglob&&"("===H()&&"?"!==H(2)){tn("qmark",u);continue}if(Q&&"paren"===Q.type){let t=H(),e=u;("("!==Q.value||/[!=<:]/.test(t))&&("<"!==t||/<([!=]|\w+>)/.test(K()))||(e=`\\${u}`),tu({type:"text",value:u,output:e});continue}if(!0!==g.dot&&("slash"===Q.type||"bos"===Q.type)){tu({type:"qmark",value:u,output:j});continue}tu({type:"qmark",value:u,output:M});continue}if("!"===u){if(!0!==g.noextglob&&"("===H()&&("?"!==H(2)||!/[!=<:]/.test(H(3)))){tn("negate",u);continue}if(!0!==g.nonegate&&0===D.index){Z();continue}}if("+"===u){if(!0!==g.noextglob&&"("===H()&&"?"!==H(2)){tn("plus",u);continue}if(Q&&"("===Q.value||!1===g.regex){tu({type:"plus",value:u,output:I});continue}if(Q&&("bracket"===Q.type||"paren"===Q.type||"brace"===Q.type)||D.parens>0){tu({type:"plus",value:u});continue}tu({type:"plus",value:I});continue}if("@"===u){if(!0!==g.noextglob&&"("===H()&&"?"!==H(2)){tu({type:"at",extglob:!0,value:u,output:""});continue}tu({type:"text",value:u});continue}if("*"!==u){("$"===u||"^"===u)&&(u=`\\${u}`);let t=a.exec(K());t&&(u+=t[0],D.index+=t[0].length),tu({type:"text",value:u});continue}if(Q&&("globstar"===Q.type||!0===Q.star)){Q.type="star",Q.star=!0,Q.value+=u,Q.output=X,D.backtrack=!0,D.globstar=!0,V(u);continue}let e=K();if(!0!==g.noextglob&&/^\([^?]/.test(e)){tn("star",u);continue}if("star"===Q.type){if(!0===g.noglobstar){V(u);continue}let n=Q.prev,o=n.prev,p="slash"===n.type||"bos"===n.type,r=o&&("star"===o.type||"globstar"===o.type);if(!0===g.bash&&(!p||e[0]&&"/"!==e[0])){tu({type:"star",value:u,output:""});continue}let a=D.braces>0&&("comma"===n.type||"brace"===n.type),i=F.length&&("pipe"===n.type||"paren"===n.type);if(!p&&"paren"!==n.type&&!a&&!i){tu({type:"star",value:u,output:""});continue}for(;"/**"===e.slice(0,3);){let u=t[D.index+4];if(u&&"/"!==u)break;e=e.slice(3),V("/**",3)}let s=z()||D.parens>0&&e===")".repeat(D.parens)&&!F.some(t=>"negate"===t.type);if("bos"===n.type&&z()){Q.type="globstar",Q.value+=u,Q.output=P(g),D.output=Q.output,D.globstar=!0,V(u);continue}if("slash"===n.type&&"bos"!==n.prev.type&&!r&&s){D.output=D.output.slice(0,-(n.output+Q.output).length),n.output=`(?:${n.output}`,Q.type="globstar",Q.output=P(g)+(g.strictSlashes?")":"|$)"),Q.value+=u,D.globstar=!0,D.output+=n.output+Q.output,V(u);continue}if("slash"===n.type&&"bos"!==n.prev.type&&"/"===e[0]){let t=void 0!==e[1]?"|$":"";D.output=D.output.slice(0,-(n.output+Q.output).length),n.output=`(?:${n.output}`,Q.type="globstar",Q.output=`${P(g)}${S}|${S}${t})`,Q.value+=u,D.output+=n.output+Q.output,D.globstar=!0,V(u+J()),tu({type:"slash",value:"/",output:""});continue}if("bos"===n.type&&"/"===e[0]){Q.type="globstar",Q.value+=u,Q.output=`(?:^|${S}|${P(g)}${S})`,D.output=Q.output,D.globstar=!0,V(u+J()),tu({type:"slash",value:"/",output:""});continue}D.output=D.output.slice(0,-Q.output.length),Q.type="globstar",Q.output=P(g),Q.value+=u,D.output+=Q.output,D.globstar=!0,V(u);continue}let n={type:"star",value:u,output:X};if(!0===g.bash){n.output=".*?",("bos"===Q.type||"slash"===Q.type)&&(n.output=U+n.output),tu(n);continue}if(Q&&("bracket"===Q.type||"paren"===Q.type)&&!0===g.regex){n.output=u,tu(n);continue}(D.index===D.start||"slash"===Q.type||"dot"===Q.type)&&("dot"===Q.type?(D.output+=q,Q.output+=q):!0===g.dot?(D.output+=C,Q.output+=C):(D.output+=U,Q.output+=U),"*"!==H()&&(D.output+=B,Q.output+=B)),tu(n)}for(;D.brackets>0;){if(!0===g.strictBrackets)throw SyntaxError(c("closing","]"));D.output=o.escapeLast(D.output,"["),te("brackets")}for(;D.parens>0;){if(!0===g.strictBrackets)throw SyntaxError(c("closing",")"));D.output=o.escapeLast(D.output,"("),te("parens")}for(;D.braces>0;){if(!0===g.strictBrackets)throw SyntaxError(c("closing","}"));D.output=o.escapeLast(D.output,"{"),te("braces")}if(!0!==g.strictSlashes&&("star"===Q.type||"bracket"===Q.type)&&tu({type:"maybe_slash",value:"",output:`${S}?`}),!0===D.backtrack)for(let t of(D.output="",D.tokens))D.output+=null!=t.output?t.output:t.value,t.suffix&&(D.output+=t.suffix);return D};b.fastpaths=(t,e)=>{let u={...e},r="number"==typeof u.maxLength?Math.min(p,u.maxLength):p,a=t.length;if(a>r)throw SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${r}`);t=s[t]||t;let{DOT_LITERAL:i,SLASH_LITERAL:l,ONE_CHAR:c,DOTS_SLASH:f,NO_DOT:y,NO_DOTS:g,NO_DOTS_SLASH:h,STAR:x,START_ANCHOR:b}=n.globChars(u.windows),$=u.dot?g:y,d=u.dot?h:y,v=u.capture?"":"?:",k=!0===u.bash?".*?":x;u.capture&&(k=`(${k})`);let m=t=>!0===t.noglobstar?k:`(${v}(?:(?!${b}${t.dot?f:i}).)*?)`,w=t=>{switch(t){case"*":return`${$}${c}${k}`;case".*":return`${i}${c}${k}`;case"*.*":return`${$}${k}${i}${c}${k}`;case"*/*":return`${$}${k}${l}${c}${d}${k}`;case"**":return $+m(u);case"**/*":return`(?:${$}${m(u)}${l})?${d}${c}${k}`;case"**/*.*":return`(?:${$}${m(u)}${l})?${d}${k}${i}${c}${k}`;case"**/.*":return`(?:${$}${m(u)}${l})?${i}${c}${k}`;default:{let e=/^(.*?)\.(\w+)$/.exec(t);if(!e)return;let u=w(e[1]);if(!u)return;return u+i+e[2]}}},E=w(o.removePrefix(t,{negated:!1,prefix:""}));return E&&!0!==u.strictSlashes&&(E+=`${l}?`),E},t.exports=b},

/***/ 98016:
(t,e,r)=>{"use strict";let n=r(31781),a=r(78265),o=r(64059),s=r(5595),i=(t,e,r=!1)=>{let n;if(Array.isArray(t)){let n=t.map(t=>i(t,e,r));return t=>{for(let e of n){let r=e(t);if(r)return r}return!1}}let a=(n=t)&&"object"==typeof n&&!Array.isArray(n)&&t.tokens&&t.input;if(""===t||"string"!=typeof t&&!a)throw TypeError("Expected pattern to be a non-empty string");let o=e||{},s=o.windows,p=a?i.compileRe(t,e):i.makeRe(t,e,!1,!0),u=p.state;delete p.state;let l=()=>!1;if(o.ignore){let t={...e,ignore:null,onMatch:null,onResult:null};l=i(o.ignore,t,r)}let c=(r,n=!1)=>{let{isMatch:a,match:c,output:f}=i.test(r,p,e,{glob:t,posix:s}),h={glob:t,state:u,regex:p,posix:s,input:r,output:f,match:c,isMatch:a};return("function"==typeof o.onResult&&o.onResult(h),!1===a)?(h.isMatch=!1,!!n&&h):l(r)?("function"==typeof o.onIgnore&&o.onIgnore(h),h.isMatch=!1,!!n&&h):("function"==typeof o.onMatch&&o.onMatch(h),!n||h)};return r&&(c.state=u),c};i.test=(t,e,r,{glob:n,posix:a}={})=>{if("string"!=typeof t)throw TypeError("Expected input to be a string");if(""===t)return{isMatch:!1,output:""};let s=r||{},p=s.format||(a?o.toPosixSlashes:null),u=t===n,l=u&&p?p(t):t;return!1===u&&(u=(l=p?p(t):t)===n),(!1===u||!0===s.capture)&&(u=!0===s.matchBase||!0===s.basename?i.matchBase(t,e,r,a):e.exec(l)),{isMatch:!!u,match:u,output:l}},i.matchBase=(t,e,r,n=r&&r.windows)=>(e instanceof RegExp?e:i.makeRe(e,r)).test(o.basename(t,{windows:n})),i.isMatch=(t,e,r)=>i(e,r)(t),i.parse=(t,e)=>Array.isArray(t)?t.map(t=>i.parse(t,e)):a(t,{...e,fastpaths:!1}),i.scan=(t,e)=>n(t,e),i.compileRe=(t,e,r=!1,n=!1)=>{if(!0===r)return t.output;let a=e||{},o=a.contains?"":"^",s=a.contains?"":"$",p=`${o}(?:${t.output})${s}`;t&&!0===t.negated&&(p=`^(?!${p}).*$`);let u=i.toRegex(p,e);return!0===n&&(u.state=t),u},i.makeRe=(t,e={},r=!1,n=!1)=>{if(!t||"string"!=typeof t)throw TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return!1!==e.fastpaths&&("."===t[0]||"*"===t[0])&&(o.output=a.fastpaths(t,e)),o.output||(o=a(t,e)),i.compileRe(o,e,r,n)},i.toRegex=(t,e)=>{try{let r=e||{};return new RegExp(t,r.flags||(r.nocase?"i":""))}catch(t){if(e&&!0===e.debug)throw t;return/$^/}},i.constants=s,t.exports=i}

};
