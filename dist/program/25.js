module.exports = {

/***/ 1306:
(r,n,e)=>{"use strict";e.d(n,{AO:()=>rh,L:()=>rs,_u:()=>rf,he:()=>ro});var t,a=(0,e(3339).createRequire)("/");try{(t=a("worker_threads")).Worker,t.isMarkedAsUntransferable}catch{}var f=Uint8Array,o=Uint16Array,i=Int32Array,u=new f([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),v=new f([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),l=new f([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),c=function(r,n){for(var e=new o(31),t=0;t<31;++t)e[t]=n+=1<<r[t-1];for(var a=new i(e[30]),t=1;t<30;++t)for(var f=e[t];f<e[t+1];++f)a[f]=f-e[t]<<5|t;return{b:e,r:a}},t=c(u,2),s=t.b,h=t.r;s[28]=258,h[258]=28;for(var g=c(v,0),w=g.b,d=g.r,m=new o(32768),b=0;b<32768;++b){var y=(43690&b)>>1|(21845&b)<<1;y=(61680&(y=(52428&y)>>2|(13107&y)<<2))>>4|(3855&y)<<4,m[b]=((65280&y)>>8|(255&y)<<8)>>1}for(var p=function(r,n,e){for(var t,a=r.length,f=0,i=new o(n);f<a;++f)r[f]&&++i[r[f]-1];var u=new o(n);for(f=1;f<n;++f)u[f]=u[f-1]+i[f-1]<<1;if(e){t=new o(1<<n);var v=15-n;for(f=0;f<a;++f)if(r[f]){for(var l=f<<4|r[f],c=n-r[f],s=u[r[f]-1]++<<c,h=s|(1<<c)-1;s<=h;++s)t[m[s]>>v]=l}}else for(t=new o(a),f=0;f<a;++f)r[f]&&(t[f]=m[u[r[f]-1]++]>>15-r[f]);return t},x=new f(288),b=0;b<144;++b)x[b]=8;for(var b=144;b<256;++b)x[b]=9;for(var b=256;b<280;++b)x[b]=7;for(var b=280;b<288;++b)x[b]=8;for(var M=new f(32),b=0;b<32;++b)M[b]=5;var k=p(x,9,0),C=p(x,9,1),A=p(M,5,0),S=p(M,5,1),T=function(r){for(var n=r[0],e=1;e<r.length;++e)r[e]>n&&(n=r[e]);return n},z=function(r,n,e){var t=n/8|0;return(r[t]|r[t+1]<<8)>>(7&n)&e},E=function(r,n){var e=n/8|0;return(r[e]|r[e+1]<<8|r[e+2]<<16)>>(7&n)},D=function(r){return(r+7)/8|0},U=function(r,n,e){return(null==n||n<0)&&(n=0),(null==e||e>r.length)&&(e=r.length),new f(r.subarray(n,e))},q=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],F=function(r,n,e){var t=Error(n||q[r]);if(t.code=r,Error.captureStackTrace&&Error.captureStackTrace(t,F),!e)throw t;return t},I=function(r,n,e,t){var a=r.length,o=t?t.length:0;if(!a||n.f&&!n.l)return e||new f(0);var i=!e,c=i||2!=n.i,h=n.i;i&&(e=new f(3*a));var g=function(r){var n=e.length;if(r>n){var t=new f(Math.max(2*n,r));t.set(e),e=t}},d=n.f||0,m=n.p||0,b=n.b||0,y=n.l,x=n.d,M=n.m,k=n.n,A=8*a;do{if(!y){d=z(r,m,1);var q=z(r,m+1,3);if(m+=3,q)if(1==q)y=C,x=S,M=9,k=5;else if(2==q){var I=z(r,m,31)+257,O=z(r,m+10,15)+4,B=I+z(r,m+5,31)+1;m+=14;for(var H=new f(B),L=new f(19),R=0;R<O;++R)L[l[R]]=z(r,m+3*R,7);m+=3*O;for(var V=T(L),W=(1<<V)-1,Y=p(L,V,1),R=0;R<B;){var j=Y[z(r,m,W)];m+=15&j;var G=j>>4;if(G<16)H[R++]=G;else{var J=0,K=0;for(16==G?(K=3+z(r,m,3),m+=2,J=H[R-1]):17==G?(K=3+z(r,m,7),m+=3):18==G&&(K=11+z(r,m,127),m+=7);K--;)H[R++]=J}}var N=H.subarray(0,I),P=H.subarray(I);M=T(N),k=T(P),y=p(N,M,1),x=p(P,k,1)}else F(1);else{var G=D(m)+4,Q=r[G-4]|r[G-3]<<8,X=G+Q;if(X>a){h&&F(0);break}c&&g(b+Q),e.set(r.subarray(G,X),b),n.b=b+=Q,n.p=m=8*X,n.f=d;continue}if(m>A){h&&F(0);break}}c&&g(b+131072);for(var Z=(1<<M)-1,$=(1<<k)-1,rr=m;;rr=m){var J=y[E(r,m)&Z],rn=J>>4;if((m+=15&J)>A){h&&F(0);break}if(J||F(2),rn<256)e[b++]=rn;else if(256==rn){rr=m,y=null;break}else{var re=rn-254;if(rn>264){var R=rn-257,rt=u[R];re=z(r,m,(1<<rt)-1)+s[R],m+=rt}var ra=x[E(r,m)&$],rf=ra>>4;ra||F(3),m+=15&ra;var P=w[rf];if(rf>3){var rt=v[rf];P+=E(r,m)&(1<<rt)-1,m+=rt}if(m>A){h&&F(0);break}c&&g(b+131072);var ro=b+re;if(b<P){var ri=o-P,ru=Math.min(P,ro);for(ri+b<0&&F(3);b<ru;++b)e[b]=t[ri+b]}for(;b<ro;++b)e[b]=e[b-P]}}n.l=y,n.p=rr,n.b=b,n.f=d,y&&(d=1,n.m=M,n.d=x,n.n=k)}while(!d);return b!=e.length&&i?U(e,0,b):e.subarray(0,b)},O=function(r,n,e){e<<=7&n;var t=n/8|0;r[t]|=e,r[t+1]|=e>>8},B=function(r,n,e){e<<=7&n;var t=n/8|0;r[t]|=e,r[t+1]|=e>>8,r[t+2]|=e>>16},H=function(r,n){for(var e=[],t=0;t<r.length;++t)r[t]&&e.push({s:t,f:r[t]});var a=e.length,i=e.slice();if(!a)return{t:G,l:0};if(1==a){var u=new f(e[0].s+1);return u[e[0].s]=1,{t:u,l:1}}e.sort(function(r,n){return r.f-n.f}),e.push({s:-1,f:25001});var v=e[0],l=e[1],c=0,s=1,h=2;for(e[0]={s:-1,f:v.f+l.f,l:v,r:l};s!=a-1;)v=e[e[c].f<e[h].f?c++:h++],l=e[c!=s&&e[c].f<e[h].f?c++:h++],e[s++]={s:-1,f:v.f+l.f,l:v,r:l};for(var g=i[0].s,t=1;t<a;++t)i[t].s>g&&(g=i[t].s);var w=new o(g+1),d=L(e[s-1],w,0);if(d>n){var t=0,m=0,b=d-n,y=1<<b;for(i.sort(function(r,n){return w[n.s]-w[r.s]||r.f-n.f});t<a;++t){var p=i[t].s;if(w[p]>n)m+=y-(1<<d-w[p]),w[p]=n;else break}for(m>>=b;m>0;){var x=i[t].s;w[x]<n?m-=1<<n-w[x]++-1:++t}for(;t>=0&&m;--t){var M=i[t].s;w[M]==n&&(--w[M],++m)}d=n}return{t:new f(w),l:d}},L=function(r,n,e){return -1==r.s?Math.max(L(r.l,n,e+1),L(r.r,n,e+1)):n[r.s]=e},R=function(r){for(var n=r.length;n&&!r[--n];);for(var e=new o(++n),t=0,a=r[0],f=1,i=function(r){e[t++]=r},u=1;u<=n;++u)if(r[u]==a&&u!=n)++f;else{if(!a&&f>2){for(;f>138;f-=138)i(32754);f>2&&(i(f>10?f-11<<5|28690:f-3<<5|12305),f=0)}else if(f>3){for(i(a),--f;f>6;f-=6)i(8304);f>2&&(i(f-3<<5|8208),f=0)}for(;f--;)i(a);f=1,a=r[u]}return{c:e.subarray(0,t),n:n}},V=function(r,n){for(var e=0,t=0;t<n.length;++t)e+=r[t]*n[t];return e},W=function(r,n,e){var t=e.length,a=D(n+2);r[a]=255&t,r[a+1]=t>>8,r[a+2]=255^r[a],r[a+3]=255^r[a+1];for(var f=0;f<t;++f)r[a+f+4]=e[f];return(a+4+t)*8},Y=function(r,n,e,t,a,f,i,c,s,h,g){O(n,g++,e),++a[256];for(var w,d,m,b,y=H(a,15),C=y.t,S=y.l,T=H(f,15),z=T.t,E=T.l,D=R(C),U=D.c,q=D.n,F=R(z),I=F.c,L=F.n,Y=new o(19),j=0;j<U.length;++j)++Y[31&U[j]];for(var j=0;j<I.length;++j)++Y[31&I[j]];for(var G=H(Y,7),J=G.t,K=G.l,N=19;N>4&&!J[l[N-1]];--N);var P=h+5<<3,Q=V(a,x)+V(f,M)+i,X=V(a,C)+V(f,z)+i+14+3*N+V(Y,J)+2*Y[16]+3*Y[17]+7*Y[18];if(s>=0&&P<=Q&&P<=X)return W(n,g,r.subarray(s,s+h));if(O(n,g,1+(X<Q)),g+=2,X<Q){w=p(C,S,0),d=C,m=p(z,E,0),b=z;var Z=p(J,K,0);O(n,g,q-257),O(n,g+5,L-1),O(n,g+10,N-4),g+=14;for(var j=0;j<N;++j)O(n,g+3*j,J[l[j]]);g+=3*N;for(var $=[U,I],rr=0;rr<2;++rr){for(var rn=$[rr],j=0;j<rn.length;++j){var re=31&rn[j];O(n,g,Z[re]),g+=J[re],re>15&&(O(n,g,rn[j]>>5&127),g+=rn[j]>>12)}}}else w=k,d=x,m=A,b=M;for(var j=0;j<c;++j){var rt=t[j];if(rt>255){var re=rt>>18&31;B(n,g,w[re+257]),g+=d[re+257],re>7&&(O(n,g,rt>>23&31),g+=u[re]);var ra=31&rt;B(n,g,m[ra]),g+=b[ra],ra>3&&(B(n,g,rt>>5&8191),g+=v[ra])}else B(n,g,w[rt]),g+=d[rt]}return B(n,g,w[256]),g+d[256]},j=new i([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),G=new f(0),J=function(r,n,e,t,a,l){var c=l.z||r.length,s=new f(t+c+5*(1+Math.ceil(c/7e3))+a),g=s.subarray(t,s.length-a),w=l.l,m=7&(l.r||0);if(n){m&&(g[0]=l.r>>3);for(var b=j[n-1],y=b>>13,p=8191&b,x=(1<<e)-1,M=l.p||new o(32768),k=l.h||new o(x+1),C=Math.ceil(e/3),A=2*C,S=function(n){return(r[n]^r[n+1]<<C^r[n+2]<<A)&x},T=new i(25e3),z=new o(288),E=new o(32),q=0,F=0,I=l.i||0,O=0,B=l.w||0,H=0;I+2<c;++I){var L=S(I),R=32767&I,V=k[L];if(M[R]=V,k[L]=R,B<=I){var G=c-I;if((q>7e3||O>24576)&&(G>423||!w)){m=Y(r,g,0,T,z,E,F,O,H,I-H,m),O=q=F=0,H=I;for(var J=0;J<286;++J)z[J]=0;for(var J=0;J<30;++J)E[J]=0}var K=2,N=0,P=p,Q=R-V&32767;if(G>2&&L==S(I-Q)){for(var X=Math.min(y,G)-1,Z=Math.min(32767,I),$=Math.min(258,G);Q<=Z&&--P&&R!=V;){if(r[I+K]==r[I+K-Q]){for(var rr=0;rr<$&&r[I+rr]==r[I+rr-Q];++rr);if(rr>K){if(K=rr,N=Q,rr>X)break;for(var rn=Math.min(Q,rr-2),re=0,J=0;J<rn;++J){var rt=I-Q+J&32767,ra=M[rt],rf=rt-ra&32767;rf>re&&(re=rf,V=rt)}}}V=M[R=V],Q+=R-V&32767}}if(N){T[O++]=0x10000000|h[K]<<18|d[N];var ro=31&h[K],ri=31&d[N];F+=u[ro]+v[ri],++z[257+ro],++E[ri],B=I+K,++q}else T[O++]=r[I],++z[r[I]]}}for(I=Math.max(I,B);I<c;++I)T[O++]=r[I],++z[r[I]];m=Y(r,g,w,T,z,E,F,O,H,I-H,m),w||(l.r=7&m|g[m/8|0]<<3,m-=7,l.h=k,l.p=M,l.i=I,l.w=B)}else{for(var I=l.w||0;I<c+w;I+=65535){var ru=I+65535;ru>=c&&(g[m/8|0]=w,ru=c),m=W(g,m+1,r.subarray(I,ru))}l.i=c}return U(s,0,t+D(m)+a)},K=function(){for(var r=new Int32Array(256),n=0;n<256;++n){for(var e=n,t=9;--t;)e=(1&e&&-0x12477ce0)^e>>>1;r[n]=e}return r}(),N=function(){var r=-1;return{p:function(n){for(var e=r,t=0;t<n.length;++t)e=K[255&e^n[t]]^e>>>8;r=e},d:function(){return~r}}},P=function(r,n,e,t,a){if(!a&&(a={l:1},n.dictionary)){var o=n.dictionary.subarray(-32768),i=new f(o.length+r.length);i.set(o),i.set(r,o.length),r=i,a.w=o.length}return J(r,null==n.level?6:n.level,null==n.mem?a.l?Math.ceil(1.5*Math.max(8,Math.min(13,Math.log(r.length)))):20:12+n.mem,e,t,a)},Q=function(r,n){var e={};for(var t in r)e[t]=r[t];for(var t in n)e[t]=n[t];return e},X=function(r,n){return r[n]|r[n+1]<<8},Z=function(r,n){return(r[n]|r[n+1]<<8|r[n+2]<<16|r[n+3]<<24)>>>0},$=function(r,n){return Z(r,n)+0x100000000*Z(r,n+4)},rr=function(r,n,e){for(;e;++n)r[n]=e,e>>>=8},rn=function(r,n,e,t){for(var a in r){var o=r[a],i=n+a,u=t;Array.isArray(o)&&(u=Q(t,o[1]),o=o[0]),ArrayBuffer.isView(o)?e[i]=[o,u]:(e[i+="/"]=[new f(0),u],rn(o,i,e,t))}},re="u">typeof TextEncoder&&new TextEncoder,rt="u">typeof TextDecoder&&new TextDecoder;try{rt.decode(G,{stream:!0})}catch{}var ra=function(r){for(var n="",e=0;;){var t=r[e++],a=(t>127)+(t>223)+(t>239);if(e+a>r.length)return{s:n,r:U(r,e-1)};a?3==a?n+=String.fromCharCode(55296|(t=((15&t)<<18|(63&r[e++])<<12|(63&r[e++])<<6|63&r[e++])-65536)>>10,56320|1023&t):1&a?n+=String.fromCharCode((31&t)<<6|63&r[e++]):n+=String.fromCharCode((15&t)<<12|(63&r[e++])<<6|63&r[e++]):n+=String.fromCharCode(t)}};function rf(r,n){if(n){for(var e=new f(r.length),t=0;t<r.length;++t)e[t]=r.charCodeAt(t);return e}if(re)return re.encode(r);for(var a=r.length,o=new f(r.length+(r.length>>1)),i=0,u=function(r){o[i++]=r},t=0;t<a;++t){if(i+5>o.length){var v=new f(i+8+(a-t<<1));v.set(o),o=v}var l=r.charCodeAt(t);l<128||n?u(l):(l<2048?u(192|l>>6):(l>55295&&l<57344?(u(240|(l=65536+(1047552&l)|1023&r.charCodeAt(++t))>>18),u(128|l>>12&63)):u(224|l>>12),u(128|l>>6&63)),u(128|63&l))}return U(o,0,i)}function ro(r,n){if(n){for(var e="",t=0;t<r.length;t+=16384)e+=String.fromCharCode.apply(null,r.subarray(t,t+16384));return e}if(rt)return rt.decode(r);var a=ra(r),f=a.s,e=a.r;return e.length&&F(8),f}var ri=function(r,n,e){var t=X(r,n+28),a=X(r,n+30),f=ro(r.subarray(n+46,n+46+t),!(2048&X(r,n+8))),o=n+46+t,i=ru(r,o,a,e,Z(r,n+20),Z(r,n+24),Z(r,n+42)),u=i[0],v=i[1],l=i[2];return[X(r,n+10),u,v,f,o+a+X(r,n+32),l]},ru=function(r,n,e,t,a,f,o){var i=0xffffffff==a,u=0xffffffff==f,v=0xffffffff==o,l=n+e;if(t&&i+u+v){for(;n+4<l;n+=4+X(r,n+2))if(1==X(r,n))return[i?$(r,n+4+8*u):a,u?$(r,n+4):f,v?$(r,n+4+8*(u+i)):o,1];t<2&&F(13)}return[a,f,o,0]},rv=function(r){var n=0;if(r)for(var e in r){var t=r[e].length;t>65535&&F(9),n+=t+4}return n},rl=function(r,n,e,t,a,f,o,i){var u=t.length,v=e.extra,l=i&&i.length,c=rv(v);rr(r,n,null!=o?0x2014b50:0x4034b50),n+=4,null!=o&&(r[n++]=20,r[n++]=e.os),r[n]=20,n+=2,r[n++]=e.flag<<1|(f<0&&8),r[n++]=a&&8,r[n++]=255&e.compression,r[n++]=e.compression>>8;var s=new Date(null==e.mtime?Date.now():e.mtime),h=s.getFullYear()-1980;if((h<0||h>119)&&F(10),rr(r,n,h<<25|s.getMonth()+1<<21|s.getDate()<<16|s.getHours()<<11|s.getMinutes()<<5|s.getSeconds()>>1),n+=4,-1!=f&&(rr(r,n,e.crc),rr(r,n+4,f<0?-f-2:f),rr(r,n+8,e.size)),rr(r,n+12,u),rr(r,n+14,c),n+=16,null!=o&&(rr(r,n,l),rr(r,n+6,e.attrs),rr(r,n+10,o),n+=14),r.set(t,n),n+=u,c)for(var g in v){var w=v[g],d=w.length;rr(r,n,+g),rr(r,n+2,d),r.set(w,n+4),n+=4+d}return l&&(r.set(i,n),n+=l),n},rc=function(r,n,e,t,a){rr(r,n,0x6054b50),rr(r,n+8,e),rr(r,n+10,e),rr(r,n+12,t),rr(r,n+16,a)};function rs(r,n){n||(n={});var e={},t=[];rn(r,"",e,n);var a=0,o=0;for(var i in e){var u=e[i],v=u[0],l=u[1],c=8*(0!=l.level),s=rf(i),h=s.length,g=l.comment,w=g&&rf(g),d=w&&w.length,m=rv(l.extra);h>65535&&F(11);var b=c?P(v,l||{},0,0):v,y=b.length,p=N();p.p(v),t.push(Q(l,{size:v.length,crc:p.d(),c:b,f:s,m:w,u:h!=i.length||w&&g.length!=d,o:a,compression:c})),a+=30+h+m+y,o+=76+2*(h+m)+(d||0)+y}for(var x=new f(o+22),M=a,k=o-a,C=0;C<t.length;++C){var s=t[C];rl(x,s.o,s,s.f,s.u,s.c.length);var A=30+s.f.length+rv(s.extra);x.set(s.c,s.o+A),rl(x,a,s,s.f,s.u,s.c.length,s.o,s.m),a+=16+A+(s.m?s.m.length:0)}return rc(x,a,t.length,k,M),x}function rh(r,n){for(var e={},t=r.length-22;0x6054b50!=Z(r,t);--t)(!t||r.length-t>65558)&&F(13);var a=X(r,t+8);if(!a)return{};var o=Z(r,t+16),i=0x7064b50==Z(r,t-20);if(i){var u=Z(r,t-12);(i=0x6064b50==Z(r,u))&&(a=Z(r,u+32),o=Z(r,u+48))}for(var v=n&&n.filter,l=0;l<a;++l){var c,s,h,g,w=ri(r,o,i),d=w[0],m=w[1],b=w[2],y=w[3],p=w[4],x=w[5],M=(c=r,(s=x)+30+X(c,s+26)+X(c,s+28));if(o=p,!v||v({name:y,size:m,originalSize:b,compression:d}))if(d)if(8==d){e[y]=(h=r.subarray(M,M+m),I(h,{i:2},(g={out:new f(b)},g.out),g&&g.dictionary))}else F(14,"unknown compression type "+d);else e[y]=U(r,M,M+m)}return e}"function"==typeof queueMicrotask&&queueMicrotask},

/***/ 6047:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  connectSequences: () => (/* binding */ connectSequences)
});

// EXTERNAL MODULE: ./src/keptn/address.ts
var address = __webpack_require__(9906);
// EXTERNAL MODULE: ./src/domain/counting/event-counts.ts
var event_counts = __webpack_require__(993);
// EXTERNAL MODULE: ./src/domain/events/event-type.ts
var event_type = __webpack_require__(7453);
// EXTERNAL MODULE: ./src/domain/text/json.ts
var json = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/domain/events/dispatch-payload.ts
var dispatch_payload = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/domain/task.ts
var task = __webpack_require__(3139);
// EXTERNAL MODULE: ./src/domain/waiting.ts
var waiting = __webpack_require__(39);
// EXTERNAL MODULE: ./src/http/exchange.ts + 1 modules
var exchange = __webpack_require__(3519);
;// CONCATENATED MODULE: ./src/keptn/request.ts



const UNEXPLAINED_429 = "; that may be a wrong token, too many requests, or a gateway whose API service is away";
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_EXPLANATION_CHARACTERS = 1_000;
const ENVELOPE_DEPTH = 3;
async function request_exchange({ form, body, ...request }, signal) {
    const where = `${request.method} ${request.url}`;
    const content = contentOf(form, body);
    const answer = await (0,exchange/* exchange */.c)({
        ...request,
        headers: { ...(content && { "content-type": content.type }), ...request.headers },
        body: content?.text,
        maxBytes: MAX_BYTES,
    }, signal);
    if (answer.kind === "answered")
        return understand(where, answer.status, answer.headers, answer.text);
    const kind = answer.why === "cancelled" || answer.why === "timeout" ? answer.why : "unreachable";
    return {
        ok: false,
        failure: { kind, reached: answer.reached, message: `${where} ${answer.words}` },
    };
}
function contentOf(form, body) {
    if (form)
        return {
            type: "application/x-www-form-urlencoded",
            text: new URLSearchParams(form).toString(),
        };
    return body === undefined ? undefined : { type: "application/json", text: JSON.stringify(body) };
}
function understand(where, status, headers, body) {
    if (status < 200 || status > 299)
        return { ok: false, failure: refusal(where, status, headers, body) };
    const parsed = parse(body);
    if (!(0,json/* isDeeperThan */.hz)(parsed, json/* MAX_JSON_DEPTH */.KX + ENVELOPE_DEPTH))
        return { ok: true, value: { status, body: parsed } };
    return {
        ok: false,
        failure: {
            kind: "refused",
            reached: "maybe",
            httpStatus: status,
            message: `${where} answered with JSON of more than ${json/* MAX_JSON_DEPTH */.KX} levels inside each other`,
        },
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function refusal(where, status, headers, body) {
    const said = explanation(body);
    const message = `${where} answered HTTP ${status}${said ? ` (${said})` : ""}`;
    if (status === 401 || status === 403)
        return { kind: "unauthorized", reached: "no", httpStatus: status, message };
    if (status === 429)
        return {
            kind: "unreachable",
            reached: "no",
            httpStatus: status,
            ...retryAfter(headers),
            message: message + UNEXPLAINED_429,
        };
    if (status === 500 && /could not publish|NATS/i.test(body))
        return { kind: "unreachable", reached: "no", httpStatus: status, message };
    if (status === 404 && !(0,json/* isJsonObject */.OW)(parse(body)) && !/^404 page not found\s*$/.test(body))
        return {
            kind: "unreachable",
            reached: "no",
            httpStatus: status,
            message: `${message} with something that is not the API's; check control-plane-url`,
        };
    if (status >= 500)
        return {
            kind: "unreachable",
            reached: "maybe",
            httpStatus: status,
            ...retryAfter(headers),
            message,
        };
    if (status >= 300 && status < 400)
        return {
            kind: "refused",
            reached: "no",
            httpStatus: status,
            message: `${message}: redirects are not followed, give the final address as control-plane-url`,
        };
    return { kind: "refused", reached: "no", httpStatus: status, message };
}
function explanation(body) {
    const parsed = parse(body);
    const text = (0,json/* isJsonObject */.OW)(parsed) && typeof parsed["message"] === "string" ? parsed["message"] : "";
    return text.length > MAX_EXPLANATION_CHARACTERS
        ? ""
        : text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
function retryAfter(headers) {
    const waitMs = (0,waiting/* retryAfterMs */.Vs)(headers["retry-after"], Date.now());
    return waitMs === undefined ? {} : { retryAfterMs: Math.min(MAX_RETRY_AFTER_MS, waitMs) };
}

;// CONCATENATED MODULE: ./src/keptn/too-many-requests.ts

const LOOK_TIMEOUT_MS = 5_000;
const CHECKED_BY_GATEWAY = /^\/(?:controlPlane|mongodb-datastore|secrets|resource-service|configuration-service)\//;
async function askGateway(exchange, base, request, signal) {
    const answer = await exchange(request, signal);
    if (answer.ok ||
        answer.failure.httpStatus !== 429 ||
        !CHECKED_BY_GATEWAY.test(request.url.slice(base.length)))
        return answer;
    const { headers = {} } = request;
    const look = await exchange({ method: "GET", url: `${base}/v1/metadata`, headers, timeoutMs: LOOK_TIMEOUT_MS }, signal);
    return { ok: false, failure: explained(answer.failure, look) };
}
function explained(failure, look) {
    const message = failure.message.replace(UNEXPLAINED_429, "");
    if (look.ok)
        return {
            ...failure,
            message: `${message}; the token is right, since metadata can be read: too many ` +
                "requests, or wrong tokens, came from this address",
        };
    const { httpStatus, kind } = look.failure;
    if (httpStatus === 401)
        return { ...look.failure, message: `${message}; the token is wrong: ${look.failure.message}` };
    const isAway = kind === "timeout" || (kind === "unreachable" && httpStatus !== 429);
    return isAway
        ? {
            ...failure,
            message: `${message}; the control plane's API service is away, which its ` +
                `gateway answers that way: ${look.failure.message}`,
        }
        : failure;
}

;// CONCATENATED MODULE: ./src/keptn/client.ts






const READ_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 15_000;
const MIN_TIMEOUT_MS = 2_000;
const OPEN_TASKS_PAGE = "100";
const STORE_PAGE = "100";
const MAX_STORE_PAGES = 20;
const BOTH = ["started", "finished"];
const OVER_ALREADY = { ok: true, value: "over" };
const OVER = ["finished", "timedOut", "aborted"];
const TELLING_LABELS = ["pays", "approvalUrl"];
const UNFINISHED = ["started", "waitingForApproval", "paused"];
class Keptn {
    can = { counts: true, openTasks: true, abort: true, progress: true };
    #settings;
    constructor(settings) {
        this.#settings = settings;
    }
    get address() {
        return this.#settings.base;
    }
    find(reference, signal) {
        return this.#find(reference, signal);
    }
    async #find(reference, signal, executions) {
        const { project, id, type } = reference;
        let isUnknownProject = false;
        if (reference.kind === "triggered") {
            const open = await this.#get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, eventID: id, pageSize: OPEN_TASKS_PAGE }, signal);
            if (!open.ok && !isMissing(open.failure))
                return open;
            isUnknownProject = !open.ok;
            const events = open.ok ? eventsIn(open.value.body) : [];
            if (!events)
                return notKeptn(this.address);
            const event = eventOf(reference, events);
            if (event)
                return { ok: true, value: { state: "open", event: clean(event) } };
        }
        const stored = (await this.#aroundIt(reference, signal)) ?? (await this.#byId(reference, signal));
        if (!stored.ok)
            return stored;
        if (!stored.value)
            return { ok: true, value: { state: "unknown" } };
        if (isUnknownProject)
            return {
                ok: false,
                failure: {
                    kind: "unexpected",
                    reached: "maybe",
                    message: `${this.address} answered 404 for open tasks of a project it has events of`,
                },
            };
        return this.#judge(stored.value, reference, signal, executions);
    }
    async #aroundIt(reference, signal) {
        const { project, keptnContext, kind } = reference;
        if (kind !== "triggered" || !keptnContext)
            return undefined;
        const query = { project, keptnContext, pageSize: STORE_PAGE };
        const read = await this.#get("/mongodb-datastore/event", query, signal);
        const events = (read.ok ? eventsIn(read.value.body) : undefined) ?? [];
        const event = eventOf(reference, events);
        if (!read.ok || !event)
            return undefined;
        const isWhole = isLastPage(pageKeyIn(read.value.body));
        const answers = BOTH.flatMap((answered) => answersIn(events, reference, answered));
        return { ok: true, value: { event, ...(isWhole && { answers }) } };
    }
    async #byId(reference, signal) {
        const { project, id } = reference;
        const query = { project, eventID: id, pageSize: STORE_PAGE };
        const read = await this.#get("/mongodb-datastore/event", query, signal);
        if (!read.ok)
            return read;
        const events = eventsIn(read.value.body);
        if (!events)
            return notKeptn(this.address);
        const event = eventOf(reference, events);
        return { ok: true, value: event && { event } };
    }
    async #judge({ event, answers: shown }, reference, signal, executions) {
        if (shown && areEqual(shown))
            return { ok: true, value: { state: "closed", event: clean(event), answers: shown } };
        const context = (0,json/* getOwn */.Ng)(event, "shkeptncontext");
        const task = { ...reference, keptnContext: typeof context === "string" ? context : "" };
        const place = reference.kind === "triggered" && task.keptnContext
            ? await this.#place(task, signal, executions)
            : OVER_ALREADY;
        if (!place.ok)
            return place;
        if (place.value === "current")
            return { ok: true, value: { state: "open", event: clean(event) } };
        const isOutside = place.value === "outside";
        const answers = shown
            ? { ok: true, value: shown }
            : await this.#storedAnswers(task, signal, isOutside ? BOTH : ["finished"]);
        if (!answers.ok)
            return answers;
        const isOpen = isOutside && !answers.value.some(({ kind }) => kind === "finished");
        return {
            ok: true,
            value: { state: isOpen ? "open" : "closed", event: clean(event), answers: answers.value },
        };
    }
    async #place(task, signal, known) {
        if (known)
            return { ok: true, value: placeIn(known, task.id) };
        const read = await this.#executions(task, signal);
        if (!read.ok)
            return isMissing(read.failure) ? OVER_ALREADY : read;
        return { ok: true, value: placeIn(read.value, task.id) };
    }
    async #executions(task, signal) {
        const read = await this.#get("/controlPlane/v1/sequence-execution", { project: task.project, keptnContext: task.keptnContext }, signal);
        if (!read.ok)
            return read;
        const executions = executionsIn(read.value.body);
        return executions ? { ok: true, value: executions } : notKeptn(this.address);
    }
    async counts(task, signal) {
        const read = await this.#executions(task, signal);
        if (!read.ok && !isMissing(read.failure))
            return read;
        const executions = read.ok ? read.value : undefined;
        const shown = countsIn(executions ?? [], task);
        if (shown)
            return { ok: true, value: shown };
        if (executions?.some((candidate) => isAmongFinished(candidate, task.id)))
            return { ok: true, value: { open: false, answers: [] } };
        return this.#countsInStore(task, executions, signal);
    }
    async #countsInStore(task, executions, signal) {
        const found = await this.#find(task, signal, executions);
        if (!found.ok)
            return found;
        if (found.value.state === "closed")
            return { ok: true, value: { open: false, answers: found.value.answers } };
        if (found.value.state === "unknown")
            return {
                ok: false,
                failure: {
                    kind: "unexpected",
                    reached: "maybe",
                    isForgotten: true,
                    message: `${this.address} no longer shows the task`,
                },
            };
        if (found.value.answers)
            return { ok: true, value: { open: true, answers: found.value.answers } };
        const answers = await this.#storedAnswers(task, signal, BOTH);
        return answers.ok ? { ok: true, value: { open: true, answers: answers.value } } : answers;
    }
    async openTasks(project, names, signal) {
        const references = await this.#currentTasks(project, names, signal);
        if (!references.ok)
            return references;
        const open = [];
        for (const reference of references.value) {
            const found = await this.find(reference, signal);
            if (!found.ok)
                return found;
            if (found.value.state !== "open")
                continue;
            const event = found.value.event;
            open.push({
                task: (0,task/* completeTask */.Rt)({ ...reference, ...(0,dispatch_payload/* readReference */.Wf)(event, "the stored event") }),
                sentMs: Date.parse(String((0,json/* getOwn */.Ng)(event, "time"))),
                event,
            });
        }
        return { ok: true, value: open };
    }
    async #currentTasks(project, names, signal) {
        const found = new Map();
        for (const status of UNFINISHED) {
            for (let page = "0", n = 0; n < MAX_STORE_PAGES; n++) {
                const read = await this.#get("/controlPlane/v1/sequence-execution", { project, status, pageSize: STORE_PAGE, ...(page !== "0" && { nextPageKey: page }) }, signal);
                if (!read.ok && isMissing(read.failure))
                    return this.#namedTasks(project, names, signal);
                if (!read.ok)
                    return read;
                for (const reference of currentTasksIn(read.value.body, project))
                    found.set(reference.id, reference);
                page = pageKeyIn(read.value.body);
                if (isLastPage(page))
                    break;
            }
        }
        return { ok: true, value: [...found.values()] };
    }
    async #namedTasks(project, names, signal) {
        const found = [];
        for (const name of names) {
            const type = (0,event_type/* taskEventType */.ML)(name, "triggered");
            const read = await this.#get(`/controlPlane/v1/event/triggered/${encodeURIComponent(type)}`, { project, pageSize: OPEN_TASKS_PAGE }, signal);
            if (!read.ok)
                return read;
            for (const event of eventsIn(read.value.body) ?? [])
                found.push({ type, name, kind: "triggered", id: String((0,json/* getOwn */.Ng)(event, "id")), project });
        }
        return names.length > 0
            ? { ok: true, value: found }
            : {
                ok: false,
                failure: {
                    kind: "refused",
                    reached: "no",
                    message: `${this.address} knows no project ${JSON.stringify(project)}, or ` +
                        "is older than Keptn 0.18 and has to be told the names of the " +
                        "tasks (input tasks)",
                },
            };
    }
    async isAborted(task, signal) {
        const read = await this.#get(`/controlPlane/v1/sequence/${encodeURIComponent(task.project)}`, { keptnContext: task.keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = (0,json/* isJsonObject */.OW)(read.value.body) ? (0,json/* getOwn */.Ng)(read.value.body, "states") : undefined;
        const ours = Array.isArray(states)
            ? states
                .filter(json/* isJsonObject */.OW)
                .find((state) => (0,json/* getOwn */.Ng)(state, "shkeptncontext") === task.keptnContext)
            : undefined;
        const state = ours && (0,json/* getOwn */.Ng)(ours, "state");
        return { ok: true, value: state === "aborted" || state === "timedOut" };
    }
    async send(event, deadlineMs, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const answer = await this.#settings.exchange({
            method: "POST",
            url: `${this.#settings.base}/v1/event`,
            headers: { ...headers.value, "content-type": "application/json" },
            body: event.json,
            timeoutMs: Math.min(SEND_TIMEOUT_MS, Math.max(MIN_TIMEOUT_MS, deadlineMs - this.#settings.clock.nowMs())),
        }, signal);
        if (!answer.ok)
            return answer;
        const { body } = answer.value;
        return (0,json/* isJsonObject */.OW)(body) && typeof (0,json/* getOwn */.Ng)(body, "keptnContext") === "string"
            ? { ok: true, value: undefined }
            : notKeptn(this.address);
    }
    async hasArrived(event, signal) {
        const stored = await this.#store({
            project: String((0,json/* getOwn */.Ng)(event.data, "project")),
            keptnContext: event.shkeptncontext,
            type: event.type,
        }, signal);
        if (!stored.ok)
            return stored;
        return { ok: true, value: stored.value.some((candidate) => isSameEvent(candidate, event)) };
    }
    async #storedAnswers(reference, signal, kinds) {
        const answers = [];
        for (const kind of kinds) {
            const stored = await this.#store({
                project: reference.project,
                keptnContext: reference.keptnContext,
                type: (0,event_type/* taskEventType */.ML)(reference.name, kind),
            }, signal);
            if (!stored.ok)
                return stored;
            answers.push(...answersIn(stored.value, reference, kind));
        }
        return { ok: true, value: answers };
    }
    async #store(query, signal) {
        const all = [];
        let page = "";
        for (let n = 0; n < MAX_STORE_PAGES; n++) {
            const read = await this.#get("/mongodb-datastore/event", { ...query, pageSize: STORE_PAGE, ...(page && { nextPageKey: page }) }, signal);
            if (!read.ok)
                return read;
            const events = eventsIn(read.value.body);
            if (!events)
                return notKeptn(this.address);
            all.push(...events);
            page = pageKeyIn(read.value.body);
            if (isLastPage(page) || events.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    async #get(path, query, signal) {
        const headers = await this.#settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const { base, exchange } = this.#settings;
        return askGateway(exchange, base, {
            method: "GET",
            url: base + path,
            query,
            headers: headers.value,
            timeoutMs: READ_TIMEOUT_MS,
        }, signal);
    }
}
function isMissing({ kind, httpStatus }) {
    return kind === "refused" && (httpStatus === 404 || httpStatus === 405);
}
function pageKeyIn(body) {
    const next = (0,json/* isJsonObject */.OW)(body) ? (0,json/* getOwn */.Ng)(body, "nextPageKey") : undefined;
    return typeof next === "string" || typeof next === "number" ? String(next) : "";
}
function areEqual(answers) {
    const [started, finished] = BOTH.map((kind) => (0,event_counts/* count */.U9)({ open: true, answers }, kind));
    return started === finished && finished !== 0;
}
function isLastPage(nextPageKey) {
    return nextPageKey === "" || nextPageKey === "0";
}
function eventOf({ id, type }, events) {
    return events.find((event) => (0,json/* getOwn */.Ng)(event, "id") === id && (0,json/* getOwn */.Ng)(event, "type") === type);
}
function answersIn(events, { id, name }, kind) {
    const type = (0,event_type/* taskEventType */.ML)(name, kind);
    return events
        .filter((event) => (0,json/* getOwn */.Ng)(event, "triggeredid") === id && (0,json/* getOwn */.Ng)(event, "type") === type)
        .map((event) => ({
        kind,
        source: String((0,json/* getOwn */.Ng)(event, "source") ?? ""),
        isErrored: (0,json/* getOwn */.Ng)((0,task/* dataOf */.qu)(event), "status") === "errored",
    }));
}
function notKeptn(address) {
    return {
        ok: false,
        failure: {
            kind: "unexpected",
            reached: "maybe",
            message: `${address} answered something that is not the control plane's API; check control-plane-url`,
        },
    };
}
function eventsIn(body) {
    if (!(0,json/* isJsonObject */.OW)(body))
        return undefined;
    const events = (0,json/* getOwn */.Ng)(body, "events");
    if (events === null)
        return [];
    return Array.isArray(events) ? events.filter(json/* isJsonObject */.OW) : undefined;
}
function executionsIn(body) {
    const name = (0,json/* isJsonObject */.OW)(body)
        ? ["sequenceExecutions", "SequenceExecutions"].find((known) => Object.hasOwn(body, known))
        : undefined;
    if (!(0,json/* isJsonObject */.OW)(body) || name === undefined)
        return undefined;
    const list = (0,json/* getOwn */.Ng)(body, name);
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(json/* isJsonObject */.OW) : undefined;
}
function placeIn(executions, triggeredId) {
    if (executions.some((execution) => isAmongFinished(execution, triggeredId)))
        return "over";
    const current = executions
        .map(currentTaskIn)
        .find((candidate) => candidate?.triggeredId === triggeredId);
    if (!current)
        return "outside";
    return current.over ? "over" : "current";
}
function isAmongFinished(execution, triggeredId) {
    const status = (0,json/* getOwn */.Ng)(execution, "status");
    const previous = (0,json/* isJsonObject */.OW)(status) ? (0,json/* getOwn */.Ng)(status, "previousTasks") : undefined;
    return (Array.isArray(previous) &&
        previous.some((task) => (0,json/* isJsonObject */.OW)(task) && (0,json/* getOwn */.Ng)(task, "triggeredID") === triggeredId));
}
function countsIn(executions, task) {
    const execution = executions
        .map(currentTaskIn)
        .find((current) => current?.triggeredId === task.id);
    if (!execution)
        return undefined;
    const { name, answers, over } = execution;
    if (name !== "" && name !== task.name)
        return { open: false, answers: [] };
    return answers.some(({ source }) => source === "") ? undefined : { open: !over, answers };
}
function currentTasksIn(body, project) {
    return (executionsIn(body) ?? []).flatMap((execution) => {
        const { name, triggeredId: id } = currentTaskIn(execution) ?? {};
        return name && id !== undefined
            ? [{ type: (0,event_type/* taskEventType */.ML)(name, "triggered"), name, kind: "triggered", id, project }]
            : [];
    });
}
function currentTaskIn(execution) {
    const status = (0,json/* getOwn */.Ng)(execution, "status");
    const current = (0,json/* isJsonObject */.OW)(status) ? (0,json/* getOwn */.Ng)(status, "currentTask") : undefined;
    const triggeredId = (0,json/* isJsonObject */.OW)(current) ? (0,json/* getOwn */.Ng)(current, "triggeredID") : undefined;
    if (!(0,json/* isJsonObject */.OW)(status) || !(0,json/* isJsonObject */.OW)(current) || typeof triggeredId !== "string")
        return undefined;
    const events = (0,json/* getOwn */.Ng)(current, "events");
    const answers = (Array.isArray(events) ? events.filter(json/* isJsonObject */.OW) : []).flatMap((event) => {
        const kind = (0,event_type/* parseTaskEventType */.hN)(String((0,json/* getOwn */.Ng)(event, "eventType")))?.kind;
        return kind === "started" || kind === "finished"
            ? [{ kind, source: String((0,json/* getOwn */.Ng)(event, "source") ?? "") }]
            : [];
    });
    return {
        name: String((0,json/* getOwn */.Ng)(current, "name") ?? ""),
        triggeredId,
        over: OVER.includes(String((0,json/* getOwn */.Ng)(status, "state"))),
        answers,
    };
}
function isSameEvent(stored, ours) {
    if ((0,json/* getOwn */.Ng)(stored, "triggeredid") !== ours.triggeredid ||
        (0,json/* getOwn */.Ng)(stored, "source") !== ours.source)
        return false;
    return TELLING_LABELS.every((name) => labelOf((0,task/* dataOf */.qu)(stored), name) === labelOf(ours.data, name));
}
function labelOf(data, name) {
    const labels = (0,json/* getOwn */.Ng)(data, "labels");
    return (0,json/* isJsonObject */.OW)(labels) ? (0,json/* getOwn */.Ng)(labels, name) : undefined;
}
function clean(event) {
    const data = (0,json/* getOwn */.Ng)(event, "data");
    if (!(0,json/* isJsonObject */.OW)(data) || !Object.hasOwn(data, "temporaryData"))
        return event;
    const rest = {};
    for (const [key, value] of Object.entries(data))
        if (key !== "temporaryData")
            (0,json/* setOwn */.P5)(rest, key, value);
    const result = {};
    for (const [key, value] of Object.entries(event))
        (0,json/* setOwn */.P5)(result, key, key === "data" ? rest : value);
    return result;
}

;// CONCATENATED MODULE: ./src/keptn/credentials.ts


const TOKEN_TIMEOUT_MS = 15_000;
const RENEW_EARLY_MS = 30_000;
function authorise(credentials, nowMs, onSecret) {
    if (credentials.kind === "token") {
        const headers = { "x-token": credentials.token };
        return () => Promise.resolve({ ok: true, value: headers });
    }
    let held;
    return async (signal) => {
        if (held && nowMs() < held.untilMs)
            return { ok: true, value: held.headers };
        const { clientId, clientSecret, scope, resource, tokenUrl } = credentials;
        const form = {
            grant_type: "client_credentials",
            client_id: clientId,
            client_secret: clientSecret,
            ...(scope && { scope }),
            ...(resource && { resource }),
        };
        const answer = await request_exchange({ method: "POST", url: tokenUrl, form, timeoutMs: TOKEN_TIMEOUT_MS }, signal);
        if (!answer.ok)
            return {
                ok: false,
                failure: {
                    ...answer.failure,
                    reached: "no",
                    ...(answer.failure.httpStatus === 400 && { kind: "unauthorized" }),
                },
            };
        const body = answer.value.body;
        const token = (0,json/* isJsonObject */.OW)(body) ? body["access_token"] : undefined;
        if (typeof token !== "string" || !(0,json/* isJsonObject */.OW)(body))
            return {
                ok: false,
                failure: {
                    kind: "unexpected",
                    reached: "no",
                    message: `POST ${tokenUrl} answered without an access_token; check oauth-token-url`,
                },
            };
        onSecret(token);
        const lifetimeS = typeof body["expires_in"] === "number" ? body["expires_in"] : 60;
        held = {
            headers: { authorization: `Bearer ${token}` },
            untilMs: nowMs() + lifetimeS * 1000 - RENEW_EARLY_MS,
        };
        return { ok: true, value: held.headers };
    };
}

;// CONCATENATED MODULE: ./src/keptn/calls.ts


const calls_READ_TIMEOUT_MS = 10_000;
const PAGE = "100";
const MAX_PAGES = 20;
class Calls {
    settings;
    constructor(settings) {
        this.settings = settings;
    }
    get base() {
        return this.settings.base;
    }
    get(path, query, signal) {
        return this.ask({ method: "GET", url: path, query, timeoutMs: calls_READ_TIMEOUT_MS }, signal);
    }
    async ask(request, signal) {
        const headers = await this.settings.authorise(signal);
        if (!headers.ok)
            return headers;
        const { base, exchange } = this.settings;
        return askGateway(exchange, base, { ...request, url: base + request.url, headers: headers.value }, signal);
    }
    async pages(path, name, query, signal) {
        const all = [];
        let page = "";
        for (let n = 0; n < MAX_PAGES; n++) {
            const read = await this.get(path, { pageSize: PAGE, ...query, ...(page && { nextPageKey: page }) }, signal);
            if (!read.ok)
                return read;
            const items = listIn(read.value.body, name);
            if (!items)
                return this.notKeptn();
            all.push(...items);
            const next = (0,json/* isJsonObject */.OW)(read.value.body)
                ? (0,json/* getOwn */.Ng)(read.value.body, "nextPageKey")
                : undefined;
            page = typeof next === "string" || typeof next === "number" ? String(next) : "";
            if (page === "" || page === "0" || items.length === 0)
                break;
        }
        return { ok: true, value: all };
    }
    notKeptn() {
        return {
            ok: false,
            failure: {
                kind: "unexpected",
                reached: "maybe",
                message: `${this.base} answered something that is not the control plane's API; check control-plane-url`,
            },
        };
    }
}
function listIn(body, name) {
    const list = (0,json/* isJsonObject */.OW)(body) ? (0,json/* getOwn */.Ng)(body, name) : undefined;
    if (list === null)
        return [];
    return Array.isArray(list) ? list.filter(json/* isJsonObject */.OW) : undefined;
}

;// CONCATENATED MODULE: ./src/keptn/sequences.ts


const CONTROL_TIMEOUT_MS = 10_000;
const sequences_SEND_TIMEOUT_MS = 15_000;
class KeptnSequences {
    #calls;
    constructor(settings) {
        this.#calls = new Calls(settings);
    }
    get address() {
        return this.#calls.base;
    }
    async missingService({ project, stage, service }, signal) {
        const path = `/controlPlane/v1/project/${encodeURIComponent(project)}/stage/${encodeURIComponent(stage)}/service`;
        const one = await this.#calls.get(`${path}/${encodeURIComponent(service)}`, {}, signal);
        if (one.ok)
            return { ok: true, value: undefined };
        if (one.failure.httpStatus !== 404)
            return one;
        const list = await this.#calls.pages(path, "services", {}, signal);
        if (!list.ok)
            return list.failure.httpStatus === 404 ? { ok: true, value: undefined } : list;
        const names = list.value.map((entry) => (0,json/* textAt */.$6)(entry, "serviceName"));
        return { ok: true, value: names.includes(service) ? undefined : names };
    }
    async send(event, signal) {
        const sent = await this.#calls.ask({ method: "POST", url: "/v1/event", body: event, timeoutMs: sequences_SEND_TIMEOUT_MS }, signal);
        if (!sent.ok)
            return sent;
        const { body } = sent.value;
        const context = (0,json/* isJsonObject */.OW)(body) ? (0,json/* textAt */.$6)(body, "keptnContext") : "";
        return context ? { ok: true, value: context } : this.#calls.notKeptn();
    }
    async sequence(project, keptnContext, signal) {
        const read = await this.#calls.get(`/controlPlane/v1/sequence/${encodeURIComponent(project)}`, { keptnContext }, signal);
        if (!read.ok)
            return read;
        const states = listIn(read.value.body, "states");
        if (!states)
            return this.#calls.notKeptn();
        const ours = states.find((state) => (0,json/* textAt */.$6)(state, "shkeptncontext") === keptnContext);
        return {
            ok: true,
            value: ours && {
                state: (0,json/* textAt */.$6)(ours, "state"),
                stages: (listIn(ours, "stages") ?? []).map((stage) => (0,json/* textAt */.$6)(stage, "name")),
            },
        };
    }
    async events(project, keptnContext, signal) {
        const read = await this.#calls.pages("/mongodb-datastore/event", "events", { project, keptnContext }, signal);
        if (!read.ok)
            return read;
        const events = read.value.map((event) => {
            const data = (0,json/* getOwn */.Ng)(event, "data");
            return {
                id: (0,json/* textAt */.$6)(event, "id"),
                type: (0,json/* textAt */.$6)(event, "type"),
                source: (0,json/* textAt */.$6)(event, "source"),
                time: (0,json/* textAt */.$6)(event, "time"),
                triggeredId: (0,json/* textAt */.$6)(event, "triggeredid"),
                data: (0,json/* isJsonObject */.OW)(data) ? data : {},
            };
        });
        return { ok: true, value: events.reverse() };
    }
    async abort(project, keptnContext, signal) {
        const url = `/controlPlane/v1/sequence/${encodeURIComponent(project)}/${encodeURIComponent(keptnContext)}/control`;
        const asked = await this.#calls.ask({ method: "POST", url, body: { state: "abort", stage: "" }, timeoutMs: CONTROL_TIMEOUT_MS }, signal);
        return asked.ok ? { ok: true, value: undefined } : asked;
    }
}

;// CONCATENATED MODULE: ./src/keptn/connect.ts





function connect({ url, credentials, clock, mask }) {
    const nowMs = () => clock.nowMs();
    return new Keptn({
        base: (0,address/* apiBase */.a)(url),
        authorise: authorise(credentials, nowMs, mask),
        exchange: request_exchange,
        clock,
    });
}
function connectSequences({ url, credentials, clock, mask }) {
    return new KeptnSequences({
        base: (0,address/* apiBase */.a)(url),
        authorise: authorise(credentials, () => clock.nowMs(), mask),
        exchange: request_exchange,
    });
}


/***/ })

};
