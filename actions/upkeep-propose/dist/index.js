import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{c as w}from"../../chunks/chunk-MBRR3D5D.js";import{c,d as g,f as m}from"../../chunks/chunk-IIV5PURR.js";import{a as f}from"../../chunks/chunk-56TXMH7V.js";import"../../chunks/chunk-6ZSJUTSR.js";import"../../chunks/chunk-5VBJAR32.js";import"../../chunks/chunk-4EB67TVX.js";import{d as y}from"../../chunks/chunk-DKTD3YTG.js";import"../../chunks/chunk-B6D2RL65.js";import"../../chunks/chunk-XY7QUVLB.js";var[x,T]=["request","upkeep"];async function k(e,o,{whole:r}){let n=[],p=new Map;for(let{branch:t,title:i,body:s,content:a,files:C}of o.flatMap(l=>l.proposals)){let{number:l,did:P,url:$}=await e.writePullRequest({branch:t,title:i,body:s,message:i,content:a,files:C});n.push({branch:t,number:l,did:P}),p.set(t,$)}let d=[];for(let{issue:t,text:i,branch:s}of o.flatMap(a=>a.replies)){if(s!==void 0&&!p.has(s))continue;let{did:a}=await e.writeComment(t,{marker:x,body:()=>s===void 0?i:`${i}

${m("The pull request",p.get(s))}
`});d.push({issue:t,did:a})}if(!r)return{proposals:n,replies:d};let u=o.flatMap(t=>t.attention),{did:b}=await e.writeIssue({marker:T,title:"What needs a person",settled:u.length===0,body:()=>M(u)});return{proposals:n,replies:d,standing:b}}var h=100;function M(e){return e.length===0?`Nothing at the moment. This issue opens again when there is something.
`:`Upkeep cannot do these by itself. The list is kept up to date; when it is empty, the issue closes.

${e.slice(0,h).map(({about:r,text:n})=>`- ${c(r)}: ${g(n,600)}`).join(`
`)}
${e.length>h?`- and ${e.length-h} more
`:""}`}await y(async e=>{let o=["refresh","requests","checks"].flatMap(n=>e.optional(n)===void 0?[]:[w(e.text(n))]),r=await k(await f(e),o,{whole:e.optional("whole")==="true"});return e.context.out(JSON.stringify(r)),0});
