import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{c as r}from"./chunk-4EB67TVX.js";var a=36e4;function p(o){let t=[],n=0;for(let e of[...o].sort((s,h)=>h.pullRequest-s.pullRequest)){let s=JSON.stringify(e);if(!r(e))throw new Error("internal: this is no snapshot");n+Buffer.byteLength(s)+1>a||(n+=Buffer.byteLength(s)+1,t.push(s))}return t.map(e=>`${e}
`).join("")}function f(o){if(Buffer.byteLength(o)>a)throw new Error(`the snapshots have more than ${a} bytes`);return o.split(`
`).filter(t=>t!=="").map(t=>{let n=JSON.parse(t);if(!r(n))throw new Error("a snapshot does not follow its schema (schemas/stored/snapshot.v1.json)");return n})}export{p as a,f as b};
