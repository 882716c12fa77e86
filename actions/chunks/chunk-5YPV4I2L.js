import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{n as i}from"./chunk-3R6DQWSL.js";import{b as c}from"./chunk-XY7QUVLB.js";var o=c((f,e)=>{"use strict";var n=i(),u=(s,t,r)=>{try{t=new n(t,r)}catch{return!1}return t.test(s)};e.exports=u});export{o as a};
