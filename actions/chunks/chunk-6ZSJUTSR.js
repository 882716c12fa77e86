import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var e=class extends Error{name="ForgeError";trouble;status;constructor(r,t,o){super(o),this.trouble=r,this.status=t}};export{e as a};
