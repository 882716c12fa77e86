import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{createHash as e,hash as a}from"node:crypto";function h(t){return a("sha256",t,"hex")}function s(){let t=e("sha256");return{update:r=>{t.update(r)},hex:()=>t.digest("hex")}}export{h as a,s as b};
