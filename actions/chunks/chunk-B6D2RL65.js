import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var n=class extends Error{hint;constructor(r,t){super(r),this.hint=t}},o={fine:0,findings:1,usage:2,failure:3,toRun:5,interrupted:130};export{n as a,o as b};
