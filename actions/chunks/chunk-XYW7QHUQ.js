import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as t}from"./chunk-S5OB6LKU.js";import{a as n}from"./chunk-6CEJMRD6.js";function g(e){return t(e)}function o(e,r,s){return t(n([e,r,s]))}function d(e){return/^sha256:[0-9a-f]{64}$/.test(e)?e.slice(7):void 0}function p(e){return`sha256:${e}`}export{g as a,o as b,d as c,p as d};
