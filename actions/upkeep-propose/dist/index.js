import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{b as w}from"../../chunks/chunk-HX2RITC3.js";import{c as m,d as c,f as g}from"../../chunks/chunk-IIV5PURR.js";import{a as f}from"../../chunks/chunk-4RXQSHWX.js";import"../../chunks/chunk-6ZSJUTSR.js";import"../../chunks/chunk-5VBJAR32.js";import"../../chunks/chunk-6MJFQDLK.js";import{d as y}from"../../chunks/chunk-DKTD3YTG.js";import"../../chunks/chunk-B6D2RL65.js";import"../../chunks/chunk-XY7QUVLB.js";var[T,x]=["request","upkeep"];async function k(e,o,{whole:s}){let n=[],p=new Map;for(let{branch:t,title:i,body:r,content:a,files:C}of o.flatMap(l=>l.proposals)){let{number:l,did:P,url:$}=await e.writePullRequest({branch:t,title:i,body:r,message:i,content:a,files:C});n.push({branch:t,number:l,did:P}),p.set(t,$)}let d=[];for(let{issue:t,text:i,branch:r}of o.flatMap(a=>a.replies)){if(r!==void 0&&!p.has(r))continue;let{did:a}=await e.writeComment(t,{marker:T,body:()=>r===void 0?i:`${i}

${g("The pull request",p.get(r))}
`});d.push({issue:t,did:a})}if(!s)return{proposals:n,replies:d};let h=o.flatMap(t=>t.attention),{did:b}=await e.writeIssue({marker:x,title:"What needs a person",settled:h.length===0,body:()=>M(h)});return{proposals:n,replies:d,standing:b}}var u=100;function M(e){return e.length===0?`Nothing at the moment. This issue opens again when there is something.
`:`Upkeep cannot do these by itself. The list is kept up to date; when it is empty, the issue closes.

${e.slice(0,u).map(({about:s,text:n})=>`- ${m(s)}: ${c(n,600)}`).join(`
`)}
${e.length>u?`- and ${e.length-u} more
`:""}`}await y(async e=>{let o=[e.optional("refresh"),e.optional("requests")].flatMap(n=>n===void 0?[]:[w(n)]),s=await k(await f(e),o,{whole:e.optional("whole")==="true"});return e.context.out(JSON.stringify(s)),0});
