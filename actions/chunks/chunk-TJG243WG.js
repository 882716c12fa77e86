import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{F as o,n as e,o as t,u as m}from"./chunk-YYU2VWRQ.js";var r=class extends e(t,m,"GetObject",o){};export{r as a};
