import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var r=class extends Error{code;constructor(t,i){super(t),this.code=i}};function s(e){return`blobs/sha256/${e.slice(0,2)}/${e}`}export{r as a,s as b};
