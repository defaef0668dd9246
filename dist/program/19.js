module.exports = {

/***/ 5438:
(e,r,t)=>{"use strict";t.d(r,{b:()=>s});var i=t(21674);class s{constructor(e){this.value=e,this.kind=i.b.Boolean,this.primitive=!0}coerceString(){return this.value?"true":"false"}number(){return 1*!!this.value}}},

/***/ 7749:
(r,t,i)=>{"use strict";i.d(t,{U:()=>n});var e=i(21674);class n{constructor(){this.kind=e.b.Null,this.primitive=!0}coerceString(){return""}number(){return 0}}},

/***/ 9442:
(n,e,r)=>{"use strict";r.d(e,{$:()=>c});var t=r(48315),f=r(5438),i=r(78596),u=r(7749),a=r(69881),o=r(53637);function c(n,e){if(e instanceof u.U)return null;if(e instanceof f.b)return e.value;if(e instanceof a.Q)return e.number();if(e instanceof o.u)return e.coerceString();if(e instanceof t.O)return e.values();if(e instanceof i.b){let n=e.pairs(),r={};for(let e of n)r[e.key]=e.value;return r}return e}},

/***/ 10379:
(e,n,r)=>{"use strict";r.d(n,{e:()=>w});var t=r(48315),o=r(5438),y=r(78596),a=r(7749),b=r(69881),u=r(53637);function w(e,n){return null===n?new a.U:"string"==typeof n?new u.u(n):"number"==typeof n?new b.Q(n):"boolean"==typeof n?new o.b(n):Array.isArray(n)?new t.O(...n):"object"==typeof n?new y.b(...Object.keys(n).map(e=>({key:e,value:n[e]}))):n}},

/***/ 12049:
(t,s,e)=>{"use strict";e.d(s,{FE:()=>l,QC:()=>h,R6:()=>n,_c:()=>i,aU:()=>u,oD:()=>a,p_:()=>p,uS:()=>c,yI:()=>o});class r{}class c extends r{constructor(t,s){super(),this.literal=t,this.token=s}accept(t){return t.visitLiteral(this)}}class i extends r{constructor(t,s){super(),this.operator=t,this.expr=s}accept(t){return t.visitUnary(this)}}class n extends r{constructor(t,s){super(),this.functionName=t,this.args=s}accept(t){return t.visitFunctionCall(this)}}class o extends r{constructor(t,s,e){super(),this.left=t,this.operator=s,this.right=e}accept(t){return t.visitBinary(this)}}class a extends r{constructor(t,s){super(),this.operator=t,this.args=s}accept(t){return t.visitLogical(this)}}class u extends r{constructor(t){super(),this.group=t}accept(t){return t.visitGrouping(this)}}class h extends r{constructor(t){super(),this.name=t}accept(t){return t.visitContextAccess(this)}}class p extends r{constructor(t,s){super(),this.expr=t,this.index=s}accept(t){return t.visitIndexAccess(this)}}class l extends r{accept(){throw Error("Method not implemented.")}}},

/***/ 12083:
(t,e,s)=>{"use strict";s.d(e,{JG:()=>o,Lk:()=>a,ks:()=>n});var i,n,h=s(45958),r=s(52830);function a(t){switch(t.type){case n.EOF:return"EOF";case n.NUMBER:return t.lexeme;case n.STRING:return t.value.toString();default:return t.lexeme}}(i=n||(n={}))[i.UNKNOWN=0]="UNKNOWN",i[i.LEFT_PAREN=1]="LEFT_PAREN",i[i.RIGHT_PAREN=2]="RIGHT_PAREN",i[i.LEFT_BRACKET=3]="LEFT_BRACKET",i[i.RIGHT_BRACKET=4]="RIGHT_BRACKET",i[i.COMMA=5]="COMMA",i[i.DOT=6]="DOT",i[i.BANG=7]="BANG",i[i.BANG_EQUAL=8]="BANG_EQUAL",i[i.EQUAL_EQUAL=9]="EQUAL_EQUAL",i[i.GREATER=10]="GREATER",i[i.GREATER_EQUAL=11]="GREATER_EQUAL",i[i.LESS=12]="LESS",i[i.LESS_EQUAL=13]="LESS_EQUAL",i[i.AND=14]="AND",i[i.OR=15]="OR",i[i.STAR=16]="STAR",i[i.NUMBER=17]="NUMBER",i[i.STRING=18]="STRING",i[i.IDENTIFIER=19]="IDENTIFIER",i[i.TRUE=20]="TRUE",i[i.FALSE=21]="FALSE",i[i.NULL=22]="NULL",i[i.EOF=23]="EOF";class o{constructor(t){this.input=t,this.start=0,this.offset=0,this.line=0,this.lastLineOffset=0,this.tokens=[]}lex(){if(this.input.length>r.dM)throw Error("ErrorExceededMaxLength");for(;!this.atEnd();){this.start=this.offset;let t=this.next();switch(t){case"(":this.addToken(n.LEFT_PAREN);break;case")":this.addToken(n.RIGHT_PAREN);break;case"[":this.addToken(n.LEFT_BRACKET);break;case"]":this.addToken(n.RIGHT_BRACKET);break;case",":this.addToken(n.COMMA);break;case".":this.previous()!=n.IDENTIFIER&&this.previous()!=n.RIGHT_BRACKET&&this.previous()!=n.RIGHT_PAREN&&this.previous()!=n.STAR?this.consumeNumber():this.addToken(n.DOT);break;case"-":case"+":this.consumeNumber();break;case"!":this.addToken(this.match("=")?n.BANG_EQUAL:n.BANG);break;case"=":if(!this.match("=")){this.consumeIdentifier();break}this.addToken(n.EQUAL_EQUAL);break;case"<":this.addToken(this.match("=")?n.LESS_EQUAL:n.LESS);break;case">":this.addToken(this.match("=")?n.GREATER_EQUAL:n.GREATER);break;case"&":if(!this.match("&")){this.consumeIdentifier();break}this.addToken(n.AND);break;case"|":if(!this.match("|")){this.consumeIdentifier();break}this.addToken(n.OR);break;case"*":this.addToken(n.STAR);break;case" ":case`\r`:case"	":break;case`
`:++this.line,this.lastLineOffset=this.offset;break;case"'":this.consumeString();break;default:!0===function(t){return t>="0"&&t<="9"}(t)?this.consumeNumber():this.consumeIdentifier()}}return this.tokens.push({type:n.EOF,lexeme:"",range:this.range()}),{tokens:this.tokens}}pos(){return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){return{line:this.line,column:this.offset-this.lastLineOffset}}range(){return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){return this.atEnd()?"\0":this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":this.input[this.offset+1]}previous(){let t=this.tokens.length;return 0==t?n.EOF:this.tokens[t-1].type}next(){return this.input[this.offset++]}match(t){return!this.atEnd()&&this.input[this.offset]===t&&(this.offset++,!0)}addToken(t,e){this.tokens.push({type:t,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value:e})}consumeNumber(){for(;!this.atEnd()&&(!E(this.peek())||"."==this.peek());)this.next();let t=this.input.substring(this.start,this.offset),e=new h.uQ(t).number();if(isNaN(e))throw Error(`Unexpected symbol: '${t}'. Located at position ${this.start+1} within expression: ${this.input}`);this.addToken(n.NUMBER,e)}consumeString(){for(;("'"!==this.peek()||"'"===this.peekNext())&&!this.atEnd();)`
`===this.peek()&&this.line++,"'"===this.peek()&&"'"===this.peekNext()&&this.next(),this.next();if(this.atEnd())throw Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start+1} within expression: ${this.input}`);this.next();let t=this.input.substring(this.start+1,this.offset-1);t=t.replace("''","'"),this.addToken(n.STRING,t)}consumeIdentifier(){let t;for(;!this.atEnd()&&!E(this.peek());)this.next();let e=n.IDENTIFIER,s=this.input.substring(this.start,this.offset);if(this.previous()!=n.DOT)switch(s){case"true":e=n.TRUE;break;case"false":e=n.FALSE;break;case"null":e=n.NULL;break;case"NaN":e=n.NUMBER,t=0/0;break;case"Infinity":e=n.NUMBER,t=1/0}if(!function(t){if(""==t)return!1;let e=t[0];if(e>="a"&&e<="z"||e>="A"&&e<="Z"||"_"==e){for(let e of t.substring(1).split(""))if((!(e>="a")||!(e<="z"))&&(!(e>="A")||!(e<="Z"))&&(!(e>="0")||!(e<="9"))&&"_"!=e&&"-"!=e)return!1;else;return!0}return!1}(s))throw Error(`Unexpected symbol: '${s}'. Located at position ${this.start+1} within expression: ${this.input}`);this.addToken(e,t)}}function E(t){switch(t){case"(":case"[":case")":case"]":case",":case".":case"!":case">":case"<":case"=":case"&":case"|":return!0}return/\s/.test(t)}},

/***/ 21674:
(r,e,n)=>{"use strict";var a,t;function i(r){switch(r){case a.Array:return"Array";case a.Boolean:return"Boolean";case a.Null:return"Null";case a.Number:return"Number";case a.Dictionary:return"Object";case a.String:return"String"}return"unknown"}n.d(e,{b:()=>a,m:()=>i}),(t=a||(a={}))[t.String=0]="String",t[t.Array=1]="Array",t[t.Dictionary=2]="Dictionary",t[t.Boolean=3]="Boolean",t[t.Number=4]="Number",t[t.CaseSensitiveDictionary=5]="CaseSensitiveDictionary",t[t.Null=6]="Null"},

/***/ 23662:
(e,t,r)=>{"use strict";r.d(t,{oi:()=>w,tj:()=>o.tj,JG:()=>m.JG,iX:()=>v,p:()=>n});var s=r(12049),i=r(78596),n=r(45958);class a extends n.O3{}var o=r(52830);let h={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",minArgs:3,maxArgs:Number.MAX_SAFE_INTEGER,call:(...e)=>{for(let t=0;t<e.length-1;t+=2){let r=e[t];if(r.kind!==n.b8.Boolean)throw Error("case predicate must evaluate to a boolean value");if(r.value)return e[t+1]}return e[e.length-1]}};var c=r(96856);function u(e,t){return e.length>t?e[t]:"\0"}var l=r(10379),f=r(9442);let p={case:h,contains:{name:"contains",description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{let t=e[0],r=e[1];if(t.primitive){let e=t.coerceString();if(r.primitive){let t=r.coerceString();return new n.bo(e.toLowerCase().includes(t.toLowerCase()))}}else if(t.kind===n.b8.Array){if(0===t.values().length)return new n.bo(!1);for(let e of t.values())if((0,c.aI)(r,e))return new n.bo(!0)}return new n.bo(!1)}},endswith:{name:"endsWith",description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{let t=e[0];if(!t.primitive)return new n.bo(!1);let r=e[1];if(!r.primitive)return new n.bo(!1);let s=(0,c.LM)(t.coerceString()),i=(0,c.LM)(r.coerceString());return new n.bo(s.endsWith(i))}},format:{name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...e)=>{let t=e[0].coerceString(),r=[],s=0;for(;s<t.length;){let i=t.indexOf("{",s),n=t.indexOf("}",s);if(i>=0&&(n<0||n>i)){if("{"===u(t,i+1)){r.push(t.substr(s,i-s+1)),s=i+2;continue}if(n>i+1){let a=function(e,t){let r=0;for(;;){let s=u(e,t+r);if(s>="0"&&s<="9")r++;else break}if(r<1)return{success:!1};let s=t+r-1,i=parseInt(e.substr(t,r));return{success:!isNaN(i),result:i,endIndex:s}}(t,i+1);if(a.success){if(1+a.result>e.length-1)throw Error(`The following format string references more arguments than were supplied: ${t}`);i>s&&r.push(t.substr(s,i-s)),r.push(`${e[1+a.result].coerceString()}`),s=n+1;continue}}throw Error(`The following format string is invalid: ${t}`)}if(n>=0)if("}"===u(t,n+1))r.push(t.substr(s,n-s+1)),s=n+2;else throw Error(`The following format string is invalid: ${t}`);else{r.push(t.substr(s));break}}return new n.uQ(r.join(""))}},fromjson:{name:"fromJson",description:"`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",minArgs:1,maxArgs:1,call:(...e)=>{let t=e[0].coerceString();if(""===t.trim())throw Error("empty input");try{return JSON.parse(t,l.e)}catch(e){throw new o.ZI("Error parsing JSON when evaluating fromJson",{cause:e})}}},join:{name:"join",description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",minArgs:1,maxArgs:2,call:(...e)=>{if(e[0].primitive)return new n.uQ(e[0].coerceString());if(e[0].kind===n.b8.Array){let t=",";return e.length>1&&e[1].primitive&&(t=e[1].coerceString()),new n.uQ(e[0].values().map(e=>e.coerceString()).join(t))}return new n.uQ("")}},startswith:{name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{let t=e[0];if(!t.primitive)return new n.bo(!1);let r=e[1];if(!r.primitive)return new n.bo(!1);let s=(0,c.LM)(t.coerceString()),i=(0,c.LM)(r.coerceString());return new n.bo(s.startsWith(i))}},tojson:{name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",minArgs:1,maxArgs:1,call:(...e)=>new n.uQ(JSON.stringify(e[0],f.$,"  "))}};class d{constructor(e,t){if(this.star=e,!t)return;if(!e){t.primitive&&(this.str=t.coerceString());let e=t.number();!isNaN(e)&&isFinite(e)&&e>=0&&(e=Math.floor(e),this.int=e)}}}var m=r(12083);class w{constructor(e,t,r){this.n=e,this.context=t,this.functions=r}evaluate(){return this.eval(this.n)}eval(e){return e.accept(this)}visitLiteral(e){return e.literal}visitUnary(e){let t=this.eval(e.expr);if(e.operator.type===m.ks.BANG)return new n.bo((0,c.me)(t));throw Error(`unknown unary operator: ${e.operator.lexeme}`)}visitBinary(e){let t=this.eval(e.left),r=this.eval(e.right);switch(e.operator.type){case m.ks.EQUAL_EQUAL:return new n.bo((0,c.aI)(t,r));case m.ks.BANG_EQUAL:return new n.bo(!(0,c.aI)(t,r));case m.ks.GREATER:return new n.bo((0,c.MM)(t,r));case m.ks.GREATER_EQUAL:return new n.bo((0,c.aI)(t,r)||(0,c.MM)(t,r));case m.ks.LESS:return new n.bo((0,c.Xe)(t,r));case m.ks.LESS_EQUAL:return new n.bo((0,c.aI)(t,r)||(0,c.Xe)(t,r))}throw Error(`unknown binary operator: ${e.operator.lexeme}`)}visitLogical(e){let t;for(let r of e.args)if(t=this.eval(r),e.operator.type===m.ks.AND&&(0,c.me)(t)||e.operator.type===m.ks.OR&&(0,c.vN)(t))break;return t}visitGrouping(e){return this.eval(e.group)}visitContextAccess(e){return this.context.get(e.name.lexeme)}visitIndexAccess(e){let t,r;if(e.index instanceof s.FE)t=new d(!0,void 0);else{let r;try{r=this.eval(e.index)}catch(e){throw Error(`could not evaluate index for index access: ${e.message}`,{cause:e})}t=new d(!1,r)}let i=this.eval(e.expr);switch(i.kind){case n.b8.Array:r=i instanceof a?function(e,t){let r=new a;for(let s of e.values())switch(s.kind){case n.b8.Dictionary:if(t.star)for(let e of s.values())r.add(e);else if(void 0!==t.str){let e=s.get(t.str);void 0!==e&&r.add(e)}break;case n.b8.Array:if(t.star)for(let e of s.values())r.add(e);else void 0!==t.int&&t.int<s.values().length&&r.add(s.get(t.int))}return r}(i,t):function(e,t){if(t.star){let t=new a;for(let r of e.values())t.add(r);return t}return void 0!==t.int&&t.int<e.values().length?e.get(t.int):new n.Uv}(i,t);break;case n.b8.Dictionary:r=function(e,t){if(t.star)return new a(...e.values());if(void 0!==t.str){let r=e.get(t.str);if(void 0!==r)return r}return new n.Uv}(i,t);break;default:r=t.star?new a:new n.Uv}return r}visitFunctionCall(e){let t=e.args.map(e=>this.eval(e)),r=e.functionName.lexeme.toLowerCase();return(this.functions?.get(r)||p[r]).call(...t)}}class v{constructor(e,t,r){for(let r of(this.tokens=e,this.offset=0,this.depth=0,this.extContexts=new Map,this.extFuncs=new Map,t))this.extContexts.set(r.toLowerCase(),!0);for(let{name:e,func:t}of r.map(e=>({name:e.name,func:e})))this.extFuncs.set(e.toLowerCase(),t);this.context={allowUnknownKeywords:!1,extensionContexts:this.extContexts,extensionFunctions:this.extFuncs}}parse(){let e;if(this.atEnd())return e;if(e=this.expression(),!this.atEnd())throw this.buildError(o.By.ErrorUnexpectedSymbol,this.peek());return e}expression(){this.incrDepth();try{return this.logicalOr()}finally{this.decrDepth()}}logicalOr(){let e=this.logicalAnd();if(this.check(m.ks.OR)){this.incrDepth();try{let t=new s.oD(this.peek(),[e]);for(e=t;this.match(m.ks.OR);){let e=this.logicalAnd();t.args.push(e)}}finally{this.decrDepth()}}return e}logicalAnd(){let e=this.equality();if(this.check(m.ks.AND)){this.incrDepth();try{let t=new s.oD(this.peek(),[e]);for(e=t;this.match(m.ks.AND);){let e=this.equality();t.args.push(e)}}finally{this.decrDepth()}}return e}equality(){let e=this.comparison();for(;this.match(m.ks.BANG_EQUAL,m.ks.EQUAL_EQUAL);){let t=this.previous(),r=this.comparison();e=new s.yI(e,t,r)}return e}comparison(){let e=this.unary();for(;this.match(m.ks.GREATER,m.ks.GREATER_EQUAL,m.ks.LESS,m.ks.LESS_EQUAL);){let t=this.previous(),r=this.unary();e=new s.yI(e,t,r)}return e}unary(){if(this.match(m.ks.BANG)){this.incrDepth();let e=this.previous(),t=this.unary();try{return new s._c(e,t)}finally{this.decrDepth()}}return this.index()}index(){let e=this.call(),t=0;if(e instanceof s.aU||e instanceof s.R6||e instanceof s.QC){let r=!0;for(;r;)switch(!0){case this.match(m.ks.LEFT_BRACKET):{let r;r=this.match(m.ks.STAR)?new s.FE:this.expression(),this.consume(m.ks.RIGHT_BRACKET,o.By.ErrorUnexpectedSymbol),this.incrDepth(),t++,e=new s.p_(e,r);break}case this.match(m.ks.DOT):if(this.incrDepth(),t++,this.match(m.ks.IDENTIFIER)){let t=this.previous();e=new s.p_(e,new s.uS(new n.uQ(t.lexeme),t))}else if(this.match(m.ks.STAR))e=new s.p_(e,new s.FE);else throw this.buildError(o.By.ErrorUnexpectedSymbol,this.peek());break;default:r=!1}}for(let e=0;e<t;e++)this.decrDepth();return e}call(){if(!this.check(m.ks.IDENTIFIER))return this.primary();let e=this.next();if(!this.match(m.ks.LEFT_PAREN)){if(!this.extContexts.has(e.lexeme.toLowerCase()))throw this.buildError(o.By.ErrorUnrecognizedContext,e);return new s.QC(e)}let t=[];for(;!this.match(m.ks.RIGHT_PAREN);){let e=this.expression();t.push(e),this.check(m.ks.RIGHT_PAREN)||this.consume(m.ks.COMMA,o.By.ErrorUnexpectedSymbol)}return!function(e,t,r){let s,i=t.lexeme.toLowerCase();if(!(s=p[i])&&!(s=e.extensionFunctions.get(i))){if(!e.allowUnknownKeywords)throw new o.tj(o.By.ErrorUnrecognizedFunction,t);return}if(r<s.minArgs)throw new o.tj(o.By.ErrorTooFewParameters,t);if(r>s.maxArgs)throw new o.tj(o.By.ErrorTooManyParameters,t);if("case"===i&&r%2==0)throw new o.tj(o.By.ErrorEvenParameters,t)}(this.context,e,t.length),new s.R6(e,t)}primary(){switch(!0){case this.match(m.ks.FALSE):return new s.uS(new n.bo(!1),this.previous());case this.match(m.ks.TRUE):return new s.uS(new n.bo(!0),this.previous());case this.match(m.ks.NULL):return new s.uS(new n.Uv,this.previous());case this.match(m.ks.NUMBER):return new s.uS(new n.Q9(this.previous().value),this.previous());case this.match(m.ks.STRING):return new s.uS(new n.uQ(this.previous().value),this.previous());case this.match(m.ks.LEFT_PAREN):{let e=this.expression();if(this.atEnd())throw this.buildError(o.By.ErrorUnexpectedEndOfExpression,this.previous());return this.consume(m.ks.RIGHT_PAREN,o.By.ErrorUnexpectedSymbol),new s.aU(e)}case this.atEnd():throw this.buildError(o.By.ErrorUnexpectedEndOfExpression,this.previous())}throw this.buildError(o.By.ErrorUnexpectedSymbol,this.peek())}match(...e){for(let t of e)if(this.check(t))return this.next(),!0;return!1}check(e){return!this.atEnd()&&this.peek().type==e}atEnd(){return this.peek().type==m.ks.EOF}next(){return!this.atEnd()&&this.offset++,this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.offset-1]}consume(e,t){if(this.check(e))return void this.next();throw this.buildError(t,this.peek())}incrDepth(){if(this.depth++,this.depth>o.VP)throw this.buildError(o.By.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(e,t){return new o.tj(e,t)}}r(21674),i.b},

/***/ 45958:
(b,v,Q)=>{"use strict";Q.d(v,{O3:()=>a.O,Q9:()=>d.Q,Uv:()=>U.U,b8:()=>O.b,bT:()=>u.b,bo:()=>r.b,uQ:()=>o.u});var a=Q(48315),r=Q(5438),u=Q(78596),O=Q(21674),U=Q(7749),d=Q(69881);Q(9442),Q(10379);var o=Q(53637)},

/***/ 48315:
(r,t,i)=>{"use strict";i.d(t,{O:()=>e});var s=i(21674);class e{constructor(...r){for(let t of(this.v=[],this.kind=s.b.Array,this.primitive=!1,r))this.add(t)}coerceString(){return(0,s.m)(this.kind)}number(){return 0/0}add(r){this.v.push(r)}get(r){return this.v[r]}values(){return this.v}}},

/***/ 52830:
(e,r,n)=>{"use strict";n.d(r,{By:()=>t,VP:()=>d,ZI:()=>c,dM:()=>s,tj:()=>E});var o,t,a=n(12083);let d=50,s=21e3;(o=t||(t={}))[o.ErrorUnexpectedSymbol=0]="ErrorUnexpectedSymbol",o[o.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue",o[o.ErrorUnexpectedEndOfExpression=2]="ErrorUnexpectedEndOfExpression",o[o.ErrorExceededMaxDepth=3]="ErrorExceededMaxDepth",o[o.ErrorExceededMaxLength=4]="ErrorExceededMaxLength",o[o.ErrorTooFewParameters=5]="ErrorTooFewParameters",o[o.ErrorTooManyParameters=6]="ErrorTooManyParameters",o[o.ErrorEvenParameters=7]="ErrorEvenParameters",o[o.ErrorUnrecognizedContext=8]="ErrorUnrecognizedContext",o[o.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction";class E extends Error{constructor(e,r){super(`${function(e){switch(e){case t.ErrorUnexpectedEndOfExpression:return"Unexpected end of expression";case t.ErrorUnexpectedSymbol:return"Unexpected symbol";case t.ErrorUnrecognizedNamedValue:return"Unrecognized named-value";case t.ErrorExceededMaxDepth:return`Exceeded max expression depth ${d}`;case t.ErrorExceededMaxLength:return`Exceeded max expression length ${s}`;case t.ErrorTooFewParameters:return"Too few parameters supplied";case t.ErrorTooManyParameters:return"Too many parameters supplied";case t.ErrorEvenParameters:return"Even number of parameters supplied, requires an odd number of parameters";case t.ErrorUnrecognizedContext:return"Unrecognized named-value";case t.ErrorUnrecognizedFunction:return"Unrecognized function";default:return"Unknown error"}}(e)}: '${(0,a.Lk)(r)}'`),this.typ=e,this.tok=r,this.pos=this.tok.range.start}}class c extends Error{}},

/***/ 53637:
(r,t,i)=>{"use strict";i.d(t,{u:()=>u});var e=i(21674);class u{constructor(r){this.value=r,this.kind=e.b.String,this.primitive=!0}coerceString(){return this.value}number(){return Number(this.value)}}},

/***/ 69881:
(t,i,r)=>{"use strict";r.d(i,{Q:()=>s});var e=r(21674);class s{constructor(t){this.value=t,this.kind=e.b.Number,this.primitive=!0}coerceString(){return 0===this.value?"0":(+this.value.toFixed(15)).toString()}number(){return this.value}}},

/***/ 78596:
(t,e,i)=>{"use strict";i.d(e,{b:()=>r});var s=i(21674);class r{constructor(...t){for(let e of(this.keys=[],this.v=[],this.indexMap={},this.kind=s.b.Dictionary,this.primitive=!1,t))this.add(e.key,e.value)}coerceString(){return(0,s.m)(this.kind)}number(){return 0/0}add(t,e){t.toLowerCase()in this.indexMap||(this.keys.push(t),this.v.push(e),this.indexMap[t.toLowerCase()]=this.v.length-1)}get(t){let e=this.indexMap[t.toLowerCase()];if(void 0!==e)return this.v[e]}values(){return this.v}pairs(){let t=[];for(let e of this.keys)t.push({key:e,value:this.v[this.indexMap[e.toLowerCase()]]});return t}}},

/***/ 81510:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerQuestion: () => (/* binding */ answerQuestion)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/task/bind.ts
var bind = __webpack_require__(39822);
// EXTERNAL MODULE: ./src/wiring/context.ts + 2 modules
var wiring_context = __webpack_require__(90);
// EXTERNAL MODULE: ./src/task/context.ts
var task_context = __webpack_require__(21370);
// EXTERNAL MODULE: ./src/domain/approval.ts
var approval = __webpack_require__(62673);
// EXTERNAL MODULE: ./src/domain/trust/binding.ts
var trust_binding = __webpack_require__(70856);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/text/markdown.ts
var markdown = __webpack_require__(51385);
// EXTERNAL MODULE: ./src/catalogue/serving.ts
var serving = __webpack_require__(89425);
// EXTERNAL MODULE: ./src/domain/text/archive.ts
var archive = __webpack_require__(78600);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/domain/counting/waiting-task.ts
var waiting_task = __webpack_require__(49705);
// EXTERNAL MODULE: ./src/domain/trust/provenance.ts
var provenance = __webpack_require__(38234);
// EXTERNAL MODULE: ./src/jobs/workflow/runs.ts
var runs = __webpack_require__(66460);
// EXTERNAL MODULE: ./src/jobs/approval/question-issue.ts
var question_issue = __webpack_require__(99286);
;// CONCATENATED MODULE: ./src/jobs/approval/bound.ts










const MAX_NOTE_BYTES = 4_096;
const MAX_ARCHIVE_BYTES = 1024 * 1024;
const PAGE = 100;
async function whyNotAsked(question, issue, place) {
    const own = await notesOf(question.source, question, place);
    if (typeof own === "string")
        return own;
    const first = own.find(({ number, text }) => number === issue.number && text !== undefined);
    if (!first)
        return `run ${(0,runs/* runIdIn */.uW)(question.source)} has not asked in it`;
    for (const source of question.also ?? []) {
        const notes = await notesOf(source, question, place);
        if (typeof notes === "string")
            return notes;
        if (!notes.some(({ number }) => number === issue.number))
            return `run ${(0,runs/* runIdIn */.uW)(source)} does not wait for it`;
    }
    const now = await place.github.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: issue.number }, place.signal);
    if (!now.ok)
        throw unreadable(`Issue #${issue.number} could not be read`, now.failure, "issues: write");
    const read = (0,question_issue/* questionIssueOf */.zF)(now.value.data);
    const isUnchanged = read !== undefined &&
        [issue.body, read.body].every((body) => (0,approval/* textKey */.tQ)(read.title, body) === first.text);
    return isUnchanged ? undefined : "its title or text was edited since it was asked";
}
async function notesOf(source, { task }, place) {
    const id = (0,runs/* runIdIn */.uW)(source);
    const run = await readObject("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: id }, { what: `Run ${id} could not be read` }, place);
    if (!run || !(await isDispatchedFor(run, task, place)))
        return `run ${id} was not dispatched for this task`;
    const listed = await readObject("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", { run_id: id, per_page: PAGE }, { what: `The artifacts of run ${id} could not be listed` }, place);
    const artifacts = listed ? (0,json/* getOwn */.Ng)(listed, "artifacts") : undefined;
    const named = (Array.isArray(artifacts) ? artifacts : [])
        .filter(json/* isJsonObject */.OW)
        .filter((artifact) => String((0,json/* getOwn */.Ng)(artifact, "name")).startsWith((0,waiting_task/* waitingTaskPrefix */.lS)(task)) &&
        Number((0,json/* getOwn */.Ng)(artifact, "size_in_bytes")) <= MAX_ARCHIVE_BYTES);
    const ids = named.map((artifact) => Number((0,json/* getOwn */.Ng)(artifact, "id"))).sort((a, b) => a - b);
    const notes = [];
    for (const artifact of ids) {
        const note = await noteIn(artifact, task.id, place);
        if (note)
            notes.push(note);
    }
    return notes;
}
async function isDispatchedFor(run, task, place) {
    const repository = await readObject("GET /repos/{owner}/{repo}", {}, { what: "The default branch could not be read" }, place);
    const text = (object, name) => {
        const value = object && (0,json/* getOwn */.Ng)(object, name);
        return typeof value === "string" ? value : "";
    };
    const head = (0,json/* getOwn */.Ng)(run, "head_repository");
    const origin = (0,provenance/* originOf */.yv)({
        event: text(run, "event"),
        branch: text(run, "head_branch"),
        repository: (0,json/* isJsonObject */.OW)(head) ? text(head, "full_name") : undefined,
    }, { defaultBranch: text(repository, "default_branch"), repository: place.repository });
    const title = text(run, "display_title");
    if (!(0,provenance/* isDispatchFor */.a$)({ origin, title }, task))
        return false;
    if (task.name !== event_counts/* APPROVAL_TASK */.UG || (0,provenance/* eventTypeNames */.Xv)((0,provenance/* readTitle */.tS)(title)?.eventType ?? "", task.name))
        return true;
    const textAt = async (path, ref) => {
        const file = await readObject("GET /repos/{owner}/{repo}/contents/{path}", { path, ref }, { what: `${path} could not be read`, permission: "contents: read" }, place);
        const content = text(file, "content");
        return content === "" ? undefined : Buffer.from(content, "base64").toString("utf8");
    };
    return ((await (0,serving/* servedAt */.r)({ workflow: text(run, "path").split("@")[0] ?? "", commit: text(run, "head_sha") }, { name: task.name }, textAt)) === "named");
}
async function noteIn(artifact, triggeredId, { github, signal }) {
    const loaded = await github.read("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", { artifact_id: artifact, archive_format: "zip" }, signal);
    if (!loaded.ok) {
        if (loaded.failure.httpStatus === 404 || loaded.failure.httpStatus === 410)
            return undefined;
        throw unreadable("What the run has put down when it asked could not be read", loaded.failure, "actions: read");
    }
    try {
        const text = loaded.value.data instanceof ArrayBuffer
            ? (0,archive/* readArchivedText */.C)(new Uint8Array(loaded.value.data), waiting_task/* WAITING_TASK_FILE */.tF, MAX_NOTE_BYTES)
            : undefined;
        const note = text === undefined ? undefined : (0,waiting_task/* readWaitingTask */.N)(text);
        return note?.triggeredId === triggeredId ? note.issue : undefined;
    }
    catch {
        return undefined;
    }
}
async function readObject(route, parameters, refusal, { github, signal }) {
    const read = await github.read(route, parameters, signal);
    if (read.ok)
        return (0,json/* isJsonObject */.OW)(read.value.data) ? read.value.data : undefined;
    if (read.failure.httpStatus === 404)
        return undefined;
    throw unreadable(refusal.what, read.failure, refusal.permission ?? "actions: read");
}
function unreadable(what, failure, permission) {
    return new errors/* UserError */.yo(`${what}, so it is unknown whether the issue is as it was asked: ` +
        `${failure.message}. The job needs \`${permission}\`.`, failure.kind === "unauthorized" ? "CA-605" : "CA-411");
}

// EXTERNAL MODULE: ./src/jobs/approval/declarations.ts
var declarations = __webpack_require__(83549);
// EXTERNAL MODULE: ./src/jobs/approval/names.ts
var names = __webpack_require__(51922);
;// CONCATENATED MODULE: ./src/jobs/approval/comment.ts






const WRITING = ["admin", "maintain", "write"];
const comment_PAGE = 100;
function readRemark(event) {
    const comment = (0,json/* getOwn */.Ng)(event, "comment");
    const issue = (0,question_issue/* questionIssueOf */.zF)((0,json/* getOwn */.Ng)(event, "issue"));
    if ((0,json/* getOwn */.Ng)(event, "action") !== "created")
        return "Only new comments answer; what is edited later does not count.";
    if (!(0,json/* isJsonObject */.OW)(comment) || !issue)
        return "This is not a comment in an issue.";
    if (!issue.labels.includes(approval/* QUESTION_LABEL */.Uf))
        return `Issue #${issue.number} is not labelled ${approval/* QUESTION_LABEL */.Uf}, so it asks nothing that could be answered here.`;
    const user = (0,json/* getOwn */.Ng)(comment, "user");
    const [id, body, url] = [
        (0,json/* getOwn */.Ng)(comment, "id"),
        (0,json/* getOwn */.Ng)(comment, "body"),
        (0,json/* getOwn */.Ng)(comment, "html_url"),
    ];
    const person = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    if (typeof id !== "number" ||
        typeof body !== "string" ||
        typeof url !== "string" ||
        !(0,json/* isJsonObject */.OW)(user) ||
        typeof person !== "string")
        return "The comment cannot be read.";
    if ((0,json/* getOwn */.Ng)(user, "type") !== "User")
        return "Comments of bots do not answer.";
    if (!(0,approval/* beginsLikeCommand */.BY)(body))
        return "The comment does not begin with /approve or /deny.";
    return { ...(0,approval/* parseCommand */.RM)(body), issue, commentId: id, url, person };
}
function isAnswer(remark) {
    return "decision" in remark;
}
async function acknowledge({ commentId }, github, signal) {
    const reacted = await github.write("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", { comment_id: commentId, content: "eyes" }, signal, { isRepeatable: true });
    if (!reacted.ok)
        throw new errors/* UserError */.yo(`The comment could not be taken: ${reacted.failure.message}. Unless it was ` +
            `deleted meanwhile, the job needs \`issues: write\`.`, "CA-605");
    const user = (0,json/* isJsonObject */.OW)(reacted.value.data) ? (0,json/* getOwn */.Ng)(reacted.value.data, "user") : undefined;
    const login = (0,json/* isJsonObject */.OW)(user) ? (0,json/* getOwn */.Ng)(user, "login") : undefined;
    if (typeof login !== "string")
        throw new errors/* UserError */.yo("GitHub did not say which account reacted to the comment, so it is unknown whether the question is ours.", "CA-411");
    return login;
}
function askParametersOf(job) {
    return job?.name === declarations/* approvalAsk */.tv.name ? job.parameters : undefined;
}
async function whyNot(person, parameters, github, signal) {
    const { environment } = parameters;
    if (environment !== undefined)
        return `cannot answer by a comment, since the reviewers of the environment ${environment} decide`;
    const is = (name) => name.toLowerCase() === person.toLowerCase();
    if ((0,names/* namesIn */.w)(parameters, "exclude").some(is))
        return "is excluded from answering";
    const approvers = (0,names/* namesIn */.w)(parameters, "approvers");
    if (approvers.length === 0)
        return (await hasWriteAccess(person, github, signal))
            ? undefined
            : "has no write access to this repository";
    if (approvers.some(is))
        return undefined;
    for (const team of approvers.filter((name) => name.startsWith("@")))
        if (await isMember(person, team, github, signal))
            return undefined;
    return "is not on the list of those who may answer";
}
async function hasWriteAccess(person, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username: person }, signal);
    if (!read.ok && read.failure.httpStatus === 404)
        return false;
    if (!read.ok)
        throw new errors/* UserError */.yo(`What ${person} may do could not be read: ${read.failure.message}.`, read.failure.kind === "unauthorized" ? "CA-605" : "CA-411");
    const permission = (0,json/* isJsonObject */.OW)(read.value.data)
        ? (0,json/* getOwn */.Ng)(read.value.data, "permission")
        : undefined;
    return typeof permission === "string" && WRITING.includes(permission);
}
async function isMember(person, team, github, signal) {
    const [org = "", slug = ""] = team.slice(1).split("/");
    const read = await github.read("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", { org, team_slug: slug, username: person }, signal);
    if (!read.ok && read.failure.httpStatus === 404)
        return false;
    if (!read.ok)
        throw new errors/* UserError */.yo(`The members of ${team} could not be read: ${read.failure.message}. Pass a token ` +
            "that may read members of the organization as REPO_TOKEN, or list logins.", "CA-605");
    return (0,json/* isJsonObject */.OW)(read.value.data) && (0,json/* getOwn */.Ng)(read.value.data, "state") === "active";
}
async function hasEarlierAnswer({ issue, commentId }, github, signal) {
    const read = await github.read("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: issue.number, per_page: comment_PAGE }, signal);
    if (!read.ok || !Array.isArray(read.value.data) || read.value.data.length === comment_PAGE)
        return true;
    return read.value.data.some((comment) => (0,json/* isJsonObject */.OW)(comment) &&
        Number((0,json/* getOwn */.Ng)(comment, "id")) < commentId &&
        (0,approval/* parseCommand */.RM)(String((0,json/* getOwn */.Ng)(comment, "body"))) !== undefined);
}

// EXTERNAL MODULE: ./src/task/proceed.ts + 2 modules
var proceed = __webpack_require__(27560);
// EXTERNAL MODULE: ./src/runner/dispatch-event.ts
var dispatch_event = __webpack_require__(51963);
// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var api = __webpack_require__(11063);
// EXTERNAL MODULE: ./src/task/verify.ts
var verify = __webpack_require__(45764);
;// CONCATENATED MODULE: ./src/wiring/comment.ts
















const HOW_TO_ANSWER = "Write a new comment that begins with the word `/approve` or `/deny`; the reason " +
    "comes after it, as in `/deny: not on a Friday`.";
async function answerQuestion({ environment, config, log }, cancelled) {
    const asking = { ...config, connection: { ...config.connection, verify: "require" } };
    const context = await (0,wiring_context/* createContext */.q)({ environment, config: asking, log }, cancelled);
    if (!config.githubToken)
        throw new errors/* UserError */.yo("github-token is empty, so the comment cannot be looked at: leave it at its default, or pass a token.", "CA-605");
    const github = (0,api.githubApiOf)(environment, config.githubToken, context.ports.clock);
    const remark = readRemark(readEvent(environment));
    const taskResult = typeof remark === "string"
        ? skipped(remark)
        : await answerRemark({ remark, github, environment, context });
    return { taskResult, context };
}
function skipped(message, code, assignment) {
    return {
        ended: "skipped",
        message,
        mode: "interactive",
        ...(code && { code }),
        ...(assignment && { assignment }),
    };
}
async function answerRemark(talk) {
    const question = await questionOf(talk);
    if ("ended" in question)
        return question;
    const { remark } = talk;
    if (!isAnswer(remark)) {
        await report(talk, `${(0,markdown/* escapeMarkdown */.F)(remark.person)}: this was not taken as an answer. ${HOW_TO_ANSWER}`);
        return skipped(`The comment of ${remark.person} begins with /approve or /deny, but is not a valid answer. ` +
            "Posted instructions in the issue. Fix it and comment again.");
    }
    try {
        return await take({ ...talk, given: remark, question });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            await report(talk, `This answer could not be taken; [its run](${(0,dispatch_event/* runAttemptUrl */.q)(talk.environment)}) ` +
                "says why. Fix that and comment again.");
        throw error;
    }
}
async function questionOf({ remark: { issue }, remark, github, environment, context, }) {
    const question = (0,approval/* readQuestion */.H1)(issue.body);
    if (!question)
        return skipped(`Issue #${issue.number} asks nothing that could be answered here.`);
    if (![question.source, ...(question.also ?? [])].every((source) => isOurRun(source, environment)))
        return skipped(`Issue #${issue.number} was not asked by a run of this repository.`);
    const account = await acknowledge(remark, github, context.ports.cancelled);
    return issue.author === account
        ? question
        : skipped(`Issue #${issue.number} was written by ${issue.author} and not by us ` +
            `(${account}), so nothing is answered.`, "CA-415");
}
async function take(asked) {
    const { question, context } = asked;
    const binding = { ...(await (0,bind/* bindingOf */.hJ)({}, context)), isByQuestion: true };
    const bound = (0,trust_binding/* boundByName */.Zc)(question.task, binding, false);
    if (bound.kind === "unbound")
        throw new errors/* UserError */.yo(bound.reason, bound.code);
    if (bound.kind === "elsewhere")
        return skipped(`This workflow is not for it: ${bound.reason}. Nothing is sent.`, "CA-323");
    const task = await openTask(question, context);
    if ((0,verify/* isTaskResult */.Bo)(task)) {
        if (task.ended === "skipped")
            await report(asked, "The control plane waits for no answer any more: it was given there or in " +
                "another comment, or the sequence ended.", "not_planned");
        return task;
    }
    const other = (0,bind/* elsewhereByStage */.oB)(task, binding, "interactive", context);
    if (other)
        return other;
    const { work, parameters } = await rulesOf(task, context);
    const why = await whyNotTaken(asked, task, parameters);
    return why ?? send(asked, task, work);
}
async function whyNotTaken(asked, task, parameters) {
    const { given, question, github, environment, context } = asked;
    const { cancelled } = context.ports;
    const edited = await whyNotAsked(question, given.issue, {
        github,
        repository: environment["GITHUB_REPOSITORY"] ?? "",
        signal: cancelled,
    });
    if (edited !== undefined) {
        await report(asked, `This answer was not taken: ${(0,markdown/* escapeMarkdown */.F)(edited)}. Trigger the sequence ` +
            "again to be asked anew, or answer in the control plane.");
        return skipped(`Issue #${given.issue.number} is not as it was asked (${edited}), so nothing is answered.`, "CA-418", task);
    }
    const why = await whyNot(given.person, parameters, github, cancelled);
    if (why === undefined)
        return undefined;
    await report(asked, `${(0,markdown/* escapeMarkdown */.F)(given.person)} ${(0,markdown/* escapeMarkdown */.F)(why)}. The question stays open.`);
    return skipped(`${given.person} ${why}; the task stays open.`, "CA-415", task);
}
async function openTask({ task }, context) {
    const { savedState } = context.ports;
    try {
        return await (0,verify/* verify */.MX)({ reference: task, event: {} }, (0,task_context/* controlPlaneOf */.NQ)(context), context);
    }
    catch (error) {
        if (savedState.read()?.phase !== "settled")
            savedState.write({ phase: "settled", reason: "refused" });
        throw error;
    }
}
async function rulesOf({ event }, { ports }) {
    const planned = await ports.planner?.plan(event);
    const work = planned?.kind === "work" ? planned.work : undefined;
    const parameters = askParametersOf(work?.job);
    if (!work || !parameters)
        throw new errors/* UserError */.yo("job: a comment can only be taken by approval.ask; call the same workflow for comments as for the dispatch.", "CA-207");
    return { work, parameters };
}
async function send(asked, task, work) {
    const { given, question, github, environment, context } = asked;
    const { savedState, cancelled } = context.ports;
    const isRerun = Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1) > 1;
    const isInDoubt = isRerun || (await hasEarlierAnswer(given, github, cancelled));
    savedState.writeOpened([{ kind: "question", id: given.issue.number }]);
    const { source, also } = question;
    const taskResult = await (0,proceed/* answerFor */.u)({
        assignment: task,
        role: "stand-in",
        voice: { ...(0,task_context/* voiceOf */.sZ)(context), labels: work.labels, source, ...(also && { also }) },
        outcome: outcomeOf(given),
        left: { work: "over", ...(isInDoubt && { doubt: "finished" }) },
        times: { deliveryMs: context.config.connection.deliveryTimeoutMs },
    }, (0,task_context/* deskOf */.x2)(context));
    if (taskResult.ended === "answered")
        (0,task_context/* note */.N4)(context, `issue #${given.issue.number} answered by ${given.person}`);
    await reportEnd(asked, task, taskResult);
    if (taskResult.ended !== "undelivered")
        savedState.writeOpened([]);
    if (taskResult.ended === "answered" || taskResult.ended === "undelivered")
        return taskResult;
    const { outcome: _said, ...ended } = taskResult;
    return ended;
}
function outcomeOf({ decision, person, reason, url, issue }) {
    const isApproved = decision === "approved";
    const words = `${isApproved ? "Approved" : "Denied"} by ${person} in issue ` +
        `#${issue.number}${reason ? `: ${reason}` : ""}.`;
    return {
        status: "succeeded",
        result: isApproved ? "pass" : "fail",
        message: isApproved ? words : (0,errors/* coded */.yC)(words, "CA-414"),
        labels: {},
        data: {
            decision,
            [isApproved ? "approvedBy" : "deniedBy"]: person,
            ...(reason && { reason }),
            approvalUrl: url,
        },
    };
}
async function reportEnd(asked, assignment, { ended }) {
    const { decision, person } = asked.given;
    const what = (0,markdown/* escapeMarkdown */.F)(`${(0,task_context/* whatOf */.Em)(assignment)} (${assignment.task.project})`);
    if (ended === "answered")
        return report(asked, `${decision === "approved" ? "✅ Approved" : "❌ Denied"} by ` +
            `${(0,markdown/* escapeMarkdown */.F)(person)}: ${what}. The control plane has the answer.`, "completed");
    if (ended === "undelivered")
        return report(asked, "The answer could not be delivered yet; it is tried again for some minutes. " +
            "Should this issue stay open, answer again.");
    return report(asked, "The task was answered or ended elsewhere meanwhile; this answer has no effect.", "not_planned");
}
async function report({ remark, github, context }, text, closing) {
    const { cancelled, console } = context.ports;
    const why = await (0,question_issue/* commentOnIssue */.Sr)(remark.issue.number, { text, closing }, github, cancelled);
    if (why !== undefined)
        console.warning(`${why} (CA-605)`);
}
function isOurRun(source, environment) {
    const prefix = (0,dispatch_event/* runAttemptUrl */.q)(environment).replace(/(?<!\d)\d*\/attempts\/\d*$/, "");
    return source.startsWith(prefix) && /^\d+\/attempts\/\d+$/.test(source.slice(prefix.length));
}
function readEvent(environment) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(environment["GITHUB_EVENT_PATH"] ?? "", "utf8"));
        if ((0,json/* isJsonObject */.OW)(event))
            return event;
    }
    catch {
    }
    throw new errors/* UserError */.yo("The file of the comment's event (GITHUB_EVENT_PATH) could not be read as JSON.", "CA-102");
}


/***/ }),

/***/ 96856:
(e,r,n)=>{"use strict";n.d(r,{LM:()=>c,MM:()=>s,Xe:()=>b,aI:()=>l,me:()=>t,vN:()=>a});var u=n(45958);function t(e){switch(e.kind){case u.b8.Null:return!0;case u.b8.Boolean:return!e.value;case u.b8.Number:{let r=e.value;return 0===r||isNaN(r)}case u.b8.String:return 0===e.value.length}return!1}function a(e){return!t(e)}function i(e,r){let n=e,t=r;if(e.kind===r.kind)return[n,t];switch(e.kind){case u.b8.Number:if(r.kind===u.b8.String)return[n,t=new u.Q9(r.number())];break;case u.b8.String:if(r.kind===u.b8.Number)return[n=new u.Q9(e.number()),t];break;case u.b8.Null:case u.b8.Boolean:return i(n=new u.Q9(e.number()),t)}switch(r.kind){case u.b8.Null:case u.b8.Boolean:return i(n,t=new u.Q9(r.number()))}return[n,t]}function l(e,r){let[n,t]=i(e,r);if(n.kind!=t.kind)return!1;switch(n.kind){case u.b8.Null:return!0;case u.b8.Number:{let e=n.value,r=t.value;if(isNaN(e)||isNaN(r))return!1;return e==r}case u.b8.String:{let e=n.value,r=t.value;return c(e)===c(r)}case u.b8.Boolean:{let e=n.value;return e==t.value}case u.b8.Dictionary:case u.b8.Array:return n===t}return!1}function s(e,r){let[n,t]=i(e,r);if(n.kind!=t.kind)return!1;switch(n.kind){case u.b8.Number:{let e=n.value,r=t.value;if(isNaN(e)||isNaN(r))return!1;return e>r}case u.b8.String:{let e=n.value,r=t.value;return e=c(e),e>(r=c(r))}case u.b8.Boolean:{let e=n.value,r=t.value;return e&&!r}}return!1}function b(e,r){let[n,t]=i(e,r);if(n.kind!=t.kind)return!1;switch(n.kind){case u.b8.Number:{let e=n.value,r=t.value;if(isNaN(e)||isNaN(r))return!1;return e<r}case u.b8.String:{let e=n.value,r=t.value;return e=c(e),e<(r=c(r))}case u.b8.Boolean:{let e=n.value,r=t.value;return!e&&r}}return!1}function c(e){let r=[],n=0,u=e.length,t=e.indexOf("ı");for(;n<u;)if(n<t)r.push(e.substring(n,t).toUpperCase()),n=t;else if(n==t)r.push(e.substring(n,n+1)),n+=1,t=e.indexOf("ı",n);else{r.push(e.substring(n).toUpperCase());break}return r.join("")}}

};
