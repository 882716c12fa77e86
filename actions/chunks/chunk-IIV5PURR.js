import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var c=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0]/gu,l=new RegExp("(\\p{M}{2})\\p{M}+","gu");function p(n,t=300){let r=n.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g," ").replace(c,"\uFFFD").replace(l,"$1").trim();return f(r,t)}function f(n,t){if(n.length<=t)return n;let r=[...n];return r.length<=t?n:`${r.slice(0,Math.max(0,t-1)).join("")}\u2026`}function $(n,t){return`<code>${u(p(n,t))}</code>`}function d(n,t){return u(p(n,t),!0)}function m(n,t=2e3){let e=[...n.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g,"").replace(/\r\n?/g,`
`).split(`
`).map(o=>o.replace(/\t/g,"  ").replace(c,"\uFFFD").replace(l,"$1").trimEnd()).join(`
`).trim()],a=e.length<=t?e.join(""):`\u2026${e.slice(e.length-t+1).join("")}`,i="`".repeat(Math.max(3,...[...a.matchAll(/`+/g)].map(([o])=>o.length+1)));return`${i}text
${a}
${i}`}function h(n,t){let r=t===void 0?null:URL.parse(t);return r===null||r.protocol!=="https:"&&r.protocol!=="http:"||r.username!==""||r.password!==""?n:`[${n}](${r.href.replace(/[()<>\\[\]|`*_]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`)})`}function b(n,t){return s(n.map(r=>r.replace(/^>/,"")))+s(n.map(r=>r.startsWith(">")?"--:":"---"))+t.map(s).join("")}function s(n){return`| ${n.join(" | ")} |
`}function x(n,t){return`<details><summary>${n}</summary>

${t.trimEnd()}

</details>
`}function u(n,t=!1){let r="&#8203;",e="";for(let i of n){let o=/[A-Za-z0-9 ./,()=+;%?-]/.test(i)||i>"\xA0";e+=o?i:`&#${i.codePointAt(0)};`,(i==="@"||t&&i==="#")&&(e+=r)}return t&&(e=e.replace(/&#58;(?=[^ ])/g,`&#58;${r}`)),e=e.replace(/\bwww\./gi,i=>`${i.slice(0,3)}${r}.`),t?e.replace(/^[-+=]/,i=>`&#${i.charCodeAt(0)};`).replace(/^(\d+)([.)])/,(i,o,g)=>`${o}&#${g.charCodeAt(0)};`).replace(/\b(gh)-(?=\d)/gi,`$1-${r}`).replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])([0-9a-f]{4})([0-9a-f]{3,})\b/g,`$1${r}$2`):e.replaceAll("&#58;//",`&#58;${r}//`)}export{p as a,f as b,$ as c,d,m as e,h as f,b as g,s as h,x as i};
