// Generated from schemas/ by runner/declare/generate.ts; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var proposalReport=validate52,schema19={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"output/proposal-report.v1.json",title:"ProposalReport",description:"\
What `headgate propose` says of a change from one commit to another: which plans it adds or alters, what they ask for, and everything that stands in the way. Th\
e job that reads the change writes it, the job that sees the store adds counts, the job that talks to the forge shows it. Every list and text is bounded, and wh\
at was left out is counted. Texts may come from strangers: they are data, to be escaped where they are shown.",type:"object",additionalProperties:!1,required:["\
version","tool","commits","outcome","refusals","findings","files","analyses","analysesLeft","notes"],properties:{version:{description:"Version of this format.",
const:1,examples:[1]},tool:{description:"Version of the program that worked it out.",type:"string",maxLength:80,examples:["headgate 0.1.0"]},pullRequest:{description:"\
Number of the pull request, where there is one.",type:"integer",minimum:1,examples:[42]},commits:{title:"ProposalCommits",description:"What was read. Nothing el\
se was: no branch, no tag, no work tree.",type:"object",additionalProperties:!1,required:["base","head"],properties:{base:{$ref:"#/$defs/sha",description:"Commi\
t that is merged into."},head:{$ref:"#/$defs/sha",description:"Commit that is proposed."},tree:{$ref:"#/$defs/sha",description:"Tree that merging the two gives:\
 what was planned. Absent when they cannot be merged, or were not read."},policy:{$ref:"#/$defs/sha",description:"Commit that policy.json was read from; absent \
when it has none in order."}},examples:[{base:"3f786850e387550fdab836ed7e6dc881de23001b",head:"89e6c98d92887913cadf06b2adb97f26cde4849b",tree:"2b66fd261ee5c6cfc\
8de7fa466bab600bcfe4f69",policy:"3f786850e387550fdab836ed7e6dc881de23001b"}]},folder:{description:"Folder of the registry in the repository; empty for its root.\
 Paths of findings and files begin at the repository's root.",type:"string",maxLength:400,examples:["registry"]},outcome:{description:"`planned`: there is somet\
hing to approve. `nothing`: the change adds and alters no plan. `findings`: errors leave a part out, or all of it. `refused`: it is not looked at, or no approva\
l can allow it; see `refusals`.",enum:["planned","nothing","findings","refused"],examples:["planned"]},proposal:{title:"ProposedPlans",description:"What a maint\
ainer approves: the plans that the change adds or alters, and the digest that names them all. Absent when the change was refused before it was planned, and when\
 it has no plans.",type:"object",additionalProperties:!1,required:["digest","plans"],properties:{digest:{$ref:"#/$defs/hex",description:"Digest of the proposal:\
 the whole of it is quoted to approve."},plans:{description:"Digests of the plans, sorted; all of them.",type:"array",maxItems:2e3,uniqueItems:!0,items:{$ref:"#\
/$defs/hex",description:"Plan."},examples:[["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]]}},examples:[{digest:"3f786850e387550fdab836ed7e\
6dc881de23001b3f786850e387550fdab836ed",plans:["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]}]},previous:{title:"PreviousProposal",description:"\
Comparison with the proposal that was shown for this pull request before. Absent when there was none.",type:"object",additionalProperties:!1,required:["digest",
"same","added","removed","kept"],properties:{digest:{$ref:"#/$defs/hex",description:"Digest of that proposal."},head:{$ref:"#/$defs/sha",description:"Commit tha\
t it was made from, when it is known."},same:{description:"Whether it is the same proposal: an approval of it stands.",type:"boolean",examples:[!1]},added:{$ref:"\
#/$defs/count",description:"Plans that were not in it."},removed:{$ref:"#/$defs/count",description:"Plans of it that are in this one no more."},kept:{$ref:"#/$d\
efs/count",description:"Plans of both: an approval of that proposal still covers them."}},examples:[{digest:"89e6c98d92887913cadf06b2adb97f26cde4849b89e6c98d928\
87913cadf06b2",same:!1,added:1,removed:0,kept:2}]},refusals:{description:"Why the change, or its proposal, can be approved by nobody as it is; empty when it can\
.",type:"array",maxItems:50,items:{title:"ProposalRefusal",description:"One reason.",type:"object",additionalProperties:!1,required:["code","message"],properties:{
code:{description:"Kind of refusal. `conflict`: base and head cannot be merged. `mixed`: policy, runners, schemas or workflows change together with something el\
se. `tree`: there is something in the tree that is not read. `limit`: more than is looked at. `repository`: the commits cannot be read. `policy`: a bound of the\
 policy, or no policy. `secret`: a contributed file holds what looks like a credential.",enum:["conflict","mixed","tree","limit","repository","policy","secret"],
examples:["mixed"]},message:{$ref:"#/$defs/message",description:"In words, with the next step."},file:{$ref:"#/$defs/path",description:"File that it is about."}},
examples:[{code:"mixed",message:"policy.json may only be changed by a pull request that changes nothing else.",file:"registry/policy.json"}]},examples:[[]]},findings:{
title:"ProposalFindings",description:"What is wrong with files of the registry after merging; findings that the base has as well are not counted.",type:"object",
additionalProperties:!1,required:["errors","warnings","secrets","list","left"],properties:{errors:{$ref:"#/$defs/count",description:"Errors, those that are not \
listed included."},warnings:{$ref:"#/$defs/count",description:"Warnings, those that are not listed included."},secrets:{$ref:"#/$defs/count",description:"Errors\
 that are about what looks like a credential."},list:{description:"The worst first: errors, then warnings, each by file, line and column.",type:"array",maxItems:200,
items:{$ref:"#/$defs/finding"},examples:[[]]},left:{$ref:"#/$defs/count",description:"Findings that are not listed."}},examples:[{errors:0,warnings:0,secrets:0,
list:[],left:0}]},files:{title:"ProposalFiles",description:"Files that the change touches, by kind.",type:"object",additionalProperties:!1,required:["count","ki\
nds","list","left"],properties:{count:{$ref:"#/$defs/count",description:"Files."},kinds:{description:"Kind of file \u2192 files. Kinds are those of entries; `code` a\
nd `data` lie beside tools and datasets; `forge` are workflows, owners and templates; `schema`; `other` is everything else of the repository.",type:"object",additionalProperties:{
$ref:"#/$defs/count",description:"Files."},maxProperties:20,examples:[{analysis:1,data:3}]},list:{description:"In order of their paths.",type:"array",maxItems:100,
items:{title:"ChangedFile",description:"One file.",type:"object",additionalProperties:!1,required:["path","kind","change"],properties:{path:{$ref:"#/$defs/path",
description:"Path in the repository."},kind:{description:"Kind of file.",enum:["tool","pipeline","dataset","analysis","policy","runner","notice","import","code",
"data","forge","schema","other"],examples:["analysis"]},change:{description:"What happened to it.",enum:["added","changed","deleted"],examples:["added"]}},examples:[
{path:"registry/analyses/penguins-mass.json",kind:"analysis",change:"changed"}]},examples:[[{path:"registry/analyses/penguins-mass.json",kind:"analysis",change:"\
changed"}]]},left:{$ref:"#/$defs/count",description:"Files that are not listed."}},examples:[{count:1,kinds:{analysis:1},list:[{path:"registry/analyses/penguins\
-mass.json",kind:"analysis",change:"changed"}],left:0}]},analyses:{description:"One entry for each analysis whose plan is new, and for each that the findings le\
ave out.",type:"array",maxItems:100,items:{$ref:"#/$defs/analysis"},examples:[[]]},analysesLeft:{$ref:"#/$defs/count",description:"Analyses that are not listed."},
removed:{description:"Analyses of the base that are gone after merging: nothing is computed for them any more.",type:"array",maxItems:100,items:{$ref:"#/$defs/a\
nalysisId"},examples:[["penguins-old"]]},atCaps:{$ref:"#/$defs/bounds",description:"What all plans together may use at most: what an approval is given for. Abse\
nt without plans."},expected:{$ref:"#/$defs/expected",description:"What past executions let one expect of all plans together. Absent until the store was asked."},
policy:{$ref:"#/$defs/verdict"},lookup:{title:"ProposalLookup",description:"How the store was asked. Absent until it was: then there are no counts.",type:"objec\
t",additionalProperties:!1,required:["zones","withheld"],properties:{zones:{description:"Zones whose records count, the first one first.",type:"array",maxItems:3,
uniqueItems:!0,items:{description:"Zone.",enum:["main","staging","private"],examples:["main"]},examples:[["main","staging"]]},withheld:{$ref:"#/$defs/count",description:"\
Analyses of which nothing is told, because their plans are private and the author may not write here."}},examples:[{zones:["main","staging"],withheld:0}]},notes:{
description:"What a reader should know of this report: what was cut, what could not be looked at.",type:"array",maxItems:20,items:{$ref:"#/$defs/message",description:"\
One sentence."},examples:[["12 more findings are not listed."]]}},$defs:{sha:{description:"Object id of git.",type:"string",pattern:"^([0-9a-f]{40}|[0-9a-f]{64}\
)$",examples:["3f786850e387550fdab836ed7e6dc881de23001b"]},hex:{description:"Digest, bare hexadecimal.",type:"string",pattern:"^[0-9a-f]{64}$",examples:["e3b0c4\
4298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},count:{description:"Number of things.",type:"integer",minimum:0,examples:[12]},message:{description:"\
Plain text, one line.",type:"string",maxLength:1e3,examples:["There is no tool copy@2.0.0."]},path:{description:"Path in the repository, with forward slashes; c\
ut when it is long.",type:"string",maxLength:400,examples:["registry/analyses/penguins-mass.json"]},analysisId:{description:"Id of an analysis.",type:"string",maxLength:200,
examples:["penguins-mass"]},stageId:{description:"Step path joined by `.`.",type:"string",maxLength:400,examples:["smooth"]},short:{description:"Plain text, one\
 line, cut when it is long.",type:"string",maxLength:200,examples:["2"]},line:{description:"From 1.",type:"integer",minimum:1,examples:[12]},cap:{description:"A\
n amount; null where no `max` is declared, so that there is none.",type:["number","null"],minimum:0,examples:[2.5]},finding:{title:"ProposalFinding",description:"\
One finding.",type:"object",additionalProperties:!1,required:["code","severity","message","file","line","column","endLine","endColumn","inherited"],properties:{
code:{description:"Kind of finding.",type:"string",maxLength:80,examples:["reference.missing"]},severity:{description:"An error leaves its entry out; a warning \
does not.",enum:["error","warning"],examples:["error"]},message:{$ref:"#/$defs/message",description:"What is wrong and what was expected."},hint:{$ref:"#/$defs/\
message",description:"What to do next."},file:{$ref:"#/$defs/path"},line:{$ref:"#/$defs/line",description:"Line, from 1."},column:{$ref:"#/$defs/line",description:"\
Column, from 1."},endLine:{$ref:"#/$defs/line",description:"Line of the end."},endColumn:{$ref:"#/$defs/line",description:"Column after the end."},inherited:{description:"\
The file is not changed by this pull request: it cannot be annotated there, but something that the pull request changed made it wrong.",type:"boolean",examples:[
!1]}},examples:[{code:"reference.missing",severity:"error",message:"There is no tool copy@2.0.0.",hint:"Did you mean copy@1.0.0?",file:"registry/pipelines/copie\
s/1.0.0.json",line:12,column:15,endLine:12,endColumn:27,inherited:!1}]},bounds:{title:"ProposalBounds",description:"Upper bounds: every task at its caps until i\
ts deadline.",type:"object",additionalProperties:!1,required:["tasks","cpuHours","gpuHours","memoryGiBHours"],properties:{tasks:{$ref:"#/$defs/count",description:"\
Tasks."},cpuHours:{$ref:"#/$defs/cap",description:"Processor hours."},gpuHours:{$ref:"#/$defs/cap",description:"GPU hours."},memoryGiBHours:{$ref:"#/$defs/cap",
description:"Hours of a GiB of memory."},cost:{$ref:"#/$defs/cap",description:"At the prices of the policy; absent where it has none."},currency:{description:"C\
urrency of `cost`.",type:"string",pattern:"^[A-Z]{3}$",examples:["EUR"]}},examples:[{tasks:65,cpuHours:2.5,gpuHours:0,memoryGiBHours:10,cost:.1,currency:"EUR"}]},
expected:{title:"ProposalExpected",description:"What past executions of the same steps let one expect of the tasks that run, or may follow. `hours` and `bytes` \
are about `known` of `tasks` executions; of the others nothing is known, which is not zero.",type:"object",additionalProperties:!1,required:["tasks","known","ho\
urs","bytes","sure"],properties:{tasks:{$ref:"#/$defs/count",description:"Executions at most; tasks that share a key are one."},known:{$ref:"#/$defs/count",description:"\
Those of them whose step has a history."},hours:{description:"Hours of wall time, one task after the other.",type:"number",minimum:0,examples:[.4]},bytes:{description:"\
Bytes of outputs.",type:"number",minimum:0,examples:[6291456]},cost:{description:"The part of the bound of the cost that those hours are of the bound of the hou\
rs; absent where the policy has no prices.",type:"number",minimum:0,examples:[.02]},sure:{description:"`all`: every task has a history. `none`: nothing is known\
.",enum:["all","some","none"],examples:["some"]}},examples:[{tasks:12,known:10,hours:.4,bytes:6291456,sure:"some"}]},counts:{title:"ProposalCounts",description:"\
Tasks by what the store says of them.",type:"object",additionalProperties:!1,required:["cached","new","follow"],properties:{cached:{$ref:"#/$defs/count",description:"\
Tasks whose record is there."},new:{$ref:"#/$defs/count",description:"Tasks whose inputs are known and that have no record: they run."},follow:{$ref:"#/$defs/co\
unt",description:"Tasks below those: at most so many run too."}},examples:[{cached:52,new:12,follow:1}]},reason:{title:"ProposalReason",description:"One ingredi\
ent that differs from the plan that the analysis had at the base.",type:"object",additionalProperties:!1,required:["ingredient","before","after"],properties:{stage:{
$ref:"#/$defs/stageId",description:"Stage concerned; absent for the plan as a whole."},ingredient:{$ref:"#/$defs/short",description:"What differs."},before:{$ref:"\
#/$defs/short",description:"Old value."},after:{$ref:"#/$defs/short",description:"New value."}},examples:[{stage:"smooth",ingredient:"parameter sigma",before:"1",
after:"2"}]},resources:{title:"ResourceCaps",description:"Caps of one task.",type:"object",additionalProperties:!1,required:["cpu","memory","disk","gpu","time"],
properties:{cpu:{$ref:"#/$defs/cap",description:"Processors."},memory:{$ref:"#/$defs/cap",description:"MiB of memory."},disk:{$ref:"#/$defs/cap",description:"Mi\
B of scratch space."},gpu:{$ref:"#/$defs/cap",description:"Whole GPUs."},time:{$ref:"#/$defs/cap",description:"Seconds."}},examples:[{cpu:1,memory:512,disk:1024,
gpu:0,time:3600}]},stage:{title:"ProposedStage",description:"One stage of a plan.",type:"object",additionalProperties:!1,required:["id","tasks","resources","net\
work","environment"],properties:{id:{$ref:"#/$defs/stageId"},tasks:{$ref:"#/$defs/count",description:"All of its tasks."},counts:{$ref:"#/$defs/counts"},resources:{
$ref:"#/$defs/resources"},network:{description:"Widest network class that its tasks ask for.",enum:["none","mirror","open"],examples:["none"]},environment:{$ref:"\
#/$defs/short",description:"Image by digest, or programs with version ranges."}},examples:[{id:"smooth",tasks:25,resources:{cpu:1,memory:512,disk:1024,gpu:0,time:3600},
network:"none",environment:"node >=22"}]},analysis:{title:"ProposedAnalysis",description:"An analysis whose plan is new, or that findings leave out; those have \
no `plan`. Of one that is `withheld` nothing is told that the store knows.",type:"object",additionalProperties:!1,required:["analysis","title","file","change"],
properties:{analysis:{$ref:"#/$defs/analysisId"},title:{$ref:"#/$defs/short",description:"Its title, by the contributor."},file:{$ref:"#/$defs/path"},change:{description:"\
`added`: there was no such analysis. `changed`: there was, with another plan. `blocked`: findings leave it out.",enum:["added","changed","blocked"],examples:["c\
hanged"]},blocked:{description:"Findings that leave it out, in short; only when it is blocked.",type:"array",maxItems:10,items:{$ref:"#/$defs/message",description:"\
Code, file and line."},examples:[["reference.missing at registry/pipelines/copies/1.0.0.json:12"]]},plan:{$ref:"#/$defs/hex",description:"Digest of its plan."},
series:{$ref:"#/$defs/hex",description:"Digest of its plan without dataset versions."},basePlan:{$ref:"#/$defs/hex",description:"Plan that it had at the base."},
pipeline:{$ref:"#/$defs/short",description:"Its pipeline."},privacy:{description:"The strictest of the analysis and what it names; private also while an embargo\
 lasts.",enum:["public","private"],examples:["public"]},tasks:{$ref:"#/$defs/count",description:"All tasks of the plan."},units:{$ref:"#/$defs/count",description:"\
Units of its inputs together."},finished:{description:"The store has its whole result. Absent until it was asked.",type:"boolean",examples:[!1]},withheld:{description:"\
Its plan is private, and the author may not write here: the store was not asked, since an answer would confirm a guess.",type:"boolean",examples:[!1]},counts:{$ref:"\
#/$defs/counts",description:"Absent until the store was asked."},reasons:{description:"Why its tasks are new: what differs from the base. Empty for an added ana\
lysis.",type:"array",maxItems:20,items:{$ref:"#/$defs/reason"},examples:[[{stage:"smooth",ingredient:"parameter sigma",before:"1",after:"2"}]]},reasonsLeft:{$ref:"\
#/$defs/count",description:"Reasons that are not listed."},largest:{$ref:"#/$defs/resources",description:"Caps of its largest task, each quantity by itself."},images:{
description:"Images that its steps run in, by digest.",type:"array",maxItems:20,items:{description:"Image.",type:"string",maxLength:400,examples:["registry.exam\
ple.org/lab/tools@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},examples:[["registry.example.org/lab/tools@sha256:e3b0c44298fc1c149\
afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]]},networks:{description:"Network classes that its steps ask for.",type:"array",maxItems:3,items:{description:"\
Network class.",enum:["none","mirror","open"],examples:["none"]},examples:[["none"]]},inputs:{description:"What it reads.",type:"array",maxItems:50,items:{title:"\
ProposedInput",description:"One input.",type:"object",additionalProperties:!1,required:["name","dataset","units","bytes"],properties:{name:{$ref:"#/$defs/short",
description:"Name of the pipeline's input."},dataset:{$ref:"#/$defs/short",description:"Dataset and version."},units:{$ref:"#/$defs/count",description:"Its unit\
s."},bytes:{description:"Bytes of its files.",type:"integer",minimum:0,examples:[17457]}},examples:[{name:"elevation",dataset:"maunga-whau@1.0.0",units:25,bytes:17457}]},
examples:[[{name:"elevation",dataset:"maunga-whau@1.0.0",units:25,bytes:17457}]]},locations:{description:"Places outside the registry that bytes are fetched fro\
m.",type:"array",maxItems:20,items:{description:"URL.",type:"string",maxLength:400,examples:["https://data.example.org/elevation/"]},examples:[["https://data.ex\
ample.org/elevation/"]]},left:{$ref:"#/$defs/count",description:"Images, inputs, locations, stages and edges that are not listed."},stages:{description:"Stages \
in order of the plan.",type:"array",maxItems:60,items:{$ref:"#/$defs/stage"},examples:[[]]},edges:{description:"What flows between them.",type:"array",maxItems:200,
items:{title:"ProposedEdge",description:"One edge of the graph.",type:"object",additionalProperties:!1,required:["from","to"],properties:{from:{type:"string",maxLength:400,
description:"Stage, or `input:` with the name of an input.",examples:["input:elevation"]},to:{$ref:"#/$defs/stageId",description:"Stage."}},examples:[{from:"inp\
ut:elevation",to:"smooth"}]},examples:[[{from:"input:elevation",to:"smooth"}]]},atCaps:{$ref:"#/$defs/bounds"},expected:{$ref:"#/$defs/expected",description:"Ab\
sent until the store was asked."}},examples:[{analysis:"penguins-mass",title:"Body mass of penguins",file:"registry/analyses/penguins-mass.json",change:"blocked",
blocked:["reference.missing at registry/pipelines/copies/1.0.0.json:12"]}]},verdict:{title:"ProposalVerdict",description:"What the policy says of the plans toge\
ther. Absent without plans, and without a policy.",type:"object",additionalProperties:!1,required:["digest","notSmaller"],properties:{digest:{$ref:"#/$defs/hex",
description:"Digest of the policy."},class:{$ref:"#/$defs/class",description:"Class that the proposal falls into; absent when it is in none, which `refusals` te\
lls."},notSmaller:{description:"Why it is in no smaller class.",type:"array",maxItems:20,items:{$ref:"#/$defs/message",description:"One reason."},examples:[["no\
t self: 12 processor hours, and 2 is allowed"]]},needs:{title:"ProposalNeeds",description:"What approving asks for.",type:"object",additionalProperties:!1,required:[
"who","approvers","independent","budget","click","expiresHours","maxLaunchHours","maxAttempts"],properties:{who:{description:"People and teams that may approve.",
type:"array",maxItems:500,items:{$ref:"#/$defs/short",description:"Login, or `team:` with a name."},examples:[["team:ecology"]]},approvers:{description:"How man\
y different people.",type:"integer",minimum:1,examples:[1]},independent:{description:"One of them has another affiliation than the author.",type:"boolean",examples:[
!1]},budget:{description:"The approval names a cost.",type:"boolean",examples:[!1]},click:{description:"One approval is a click on the forge's protected environ\
ment.",type:"boolean",examples:[!1]},expiresHours:{description:"For how long it may start launches.",type:"number",exclusiveMinimum:0,examples:[168]},maxLaunchHours:{
description:"Longest launch.",type:"number",exclusiveMinimum:0,examples:[72]},maxAttempts:{description:"Launches that it may start.",type:"integer",minimum:1,examples:[
5]}},examples:[{who:["team:ecology"],approvers:1,independent:!1,budget:!1,click:!1,expiresHours:168,maxLaunchHours:72,maxAttempts:5}]}},examples:[{digest:"3f786\
850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",class:"self",notSmaller:[],needs:{who:["team:ecology"],approvers:1,independent:!1,budget:!1,click:!1,
expiresHours:168,maxLaunchHours:72,maxAttempts:5}}]},class:{description:"Approval class.",enum:["self","standard","large"],examples:["self"]}},examples:[{version:1,
tool:"headgate 0.1.0",pullRequest:42,commits:{base:"3f786850e387550fdab836ed7e6dc881de23001b",head:"89e6c98d92887913cadf06b2adb97f26cde4849b",tree:"2b66fd261ee5\
c6cfc8de7fa466bab600bcfe4f69",policy:"3f786850e387550fdab836ed7e6dc881de23001b"},folder:"registry",outcome:"planned",proposal:{digest:"3f786850e387550fdab836ed7\
e6dc881de23001b3f786850e387550fdab836ed",plans:["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},refusals:[],findings:{errors:0,warnings:0,secrets:0,
list:[],left:0},files:{count:1,kinds:{analysis:1},list:[{path:"registry/analyses/maunga-whau-relief.json",kind:"analysis",change:"changed"}],left:0},analyses:[{
analysis:"maunga-whau-relief",title:"Relief of Maunga Whau",file:"registry/analyses/maunga-whau-relief.json",change:"changed",plan:"e3b0c44298fc1c149afbf4c8996f\
b92427ae41e4649b934ca495991b7852b855",series:"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",basePlan:"3f786850e387550fdab836ed7e6dc881de2300\
1b3f786850e387550fdab836ed",pipeline:"relief@1.0.0",privacy:"public",tasks:26,units:25,finished:!1,counts:{cached:0,new:25,follow:1},reasons:[{stage:"smooth",ingredient:"\
parameter sigma",before:"1",after:"2"}],reasonsLeft:0,largest:{cpu:1,memory:512,disk:1024,gpu:0,time:600},images:[],networks:["none"],inputs:[{name:"elevation",
dataset:"maunga-whau@1.0.0",units:25,bytes:17457}],locations:[],left:0,stages:[{id:"smooth",tasks:25,counts:{cached:0,new:25,follow:0},resources:{cpu:1,memory:512,
disk:1024,gpu:0,time:600},network:"none",environment:"node >=22"},{id:"map",tasks:1,counts:{cached:0,new:0,follow:1},resources:{cpu:1,memory:512,disk:1024,gpu:0,
time:600},network:"none",environment:"node >=22"}],edges:[{from:"input:elevation",to:"smooth"},{from:"smooth",to:"map"}],atCaps:{tasks:26,cpuHours:4.33,gpuHours:0,
memoryGiBHours:2.17,cost:.18,currency:"EUR"},expected:{tasks:26,known:26,hours:.01,bytes:22353,cost:.01,sure:"all"}}],analysesLeft:0,atCaps:{tasks:26,cpuHours:4.33,
gpuHours:0,memoryGiBHours:2.17,cost:.18,currency:"EUR"},expected:{tasks:26,known:26,hours:.01,bytes:22353,cost:.01,sure:"all"},policy:{digest:"3f786850e387550fd\
ab836ed7e6dc881de23001b3f786850e387550fdab836ed",class:"self",notSmaller:[],needs:{who:["team:ecology"],approvers:1,independent:!1,budget:!1,click:!1,expiresHours:168,
maxLaunchHours:72,maxAttempts:5}},lookup:{zones:["main","staging"],withheld:0},notes:[]}]},func1=Object.prototype.hasOwnProperty,func2=require_ucs2length().default,
func0=require_equal().default;var pattern3=new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$","");function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(!pattern3.test(data))return validate53.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
([0-9a-f]{40}|[0-9a-f]{64})$"}}],!1}else return validate53.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate53.
errors=vErrors,errors===0}validate53.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern4=new RegExp("^[0-9a-f]{64}$","");function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(!pattern4.test(data))return validate58.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate58.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate58.errors=vErrors,errors===0}validate58.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data)?errors===0&&typeof data=="number"&&isFinite(data)&&(data<0||isNaN(data))?(validate63.errors=[{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1):(validate63.errors=vErrors,errors===0):(validate63.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],
!1)}validate63.evaluated={dynamicProps:!1,dynamicItems:!1};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func2(data)>1e3)
return validate67.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return validate67.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate67.errors=vErrors,errors===0}validate67.evaluated={dynamicProps:!1,dynamicItems:!1};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func2(data)>400)
return validate69.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate69.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate69.errors=vErrors,errors===0}validate69.evaluated={dynamicProps:!1,dynamicItems:!1};var schema25={
title:"ProposalFinding",description:"One finding.",type:"object",additionalProperties:!1,required:["code","severity","message","file","line","column","endLine",
"endColumn","inherited"],properties:{code:{description:"Kind of finding.",type:"string",maxLength:80,examples:["reference.missing"]},severity:{description:"An e\
rror leaves its entry out; a warning does not.",enum:["error","warning"],examples:["error"]},message:{$ref:"#/$defs/message",description:"What is wrong and what\
 was expected."},hint:{$ref:"#/$defs/message",description:"What to do next."},file:{$ref:"#/$defs/path"},line:{$ref:"#/$defs/line",description:"Line, from 1."},
column:{$ref:"#/$defs/line",description:"Column, from 1."},endLine:{$ref:"#/$defs/line",description:"Line of the end."},endColumn:{$ref:"#/$defs/line",description:"\
Column after the end."},inherited:{description:"The file is not changed by this pull request: it cannot be annotated there, but something that the pull request \
changed made it wrong.",type:"boolean",examples:[!1]}},examples:[{code:"reference.missing",severity:"error",message:"There is no tool copy@2.0.0.",hint:"Did you\
 mean copy@1.0.0?",file:"registry/pipelines/copies/1.0.0.json",line:12,column:15,endLine:12,endColumn:27,inherited:!1}]};function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data)?errors===0&&typeof data=="number"&&isFinite(data)&&(data<1||isNaN(data))?(validate78.errors=[{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1):(validate78.errors=vErrors,errors===0):(validate78.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],
!1)}validate78.evaluated={dynamicProps:!1,dynamicItems:!1};function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate74.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.code===void 0&&(missing0="code")||data.severity===void 0&&(missing0="sever\
ity")||data.message===void 0&&(missing0="message")||data.file===void 0&&(missing0="file")||data.line===void 0&&(missing0="line")||data.column===void 0&&(missing0=
"column")||data.endLine===void 0&&(missing0="endLine")||data.endColumn===void 0&&(missing0="endColumn")||data.inherited===void 0&&(missing0="inherited"))return validate74.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema25.
properties,key0)){return validate74.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.code!==void 0){let data0=data.code,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func2(data0)>80)return validate74.
errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:80}}],!1}else return validate74.errors=[{instancePath:instancePath+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.severity!==
void 0){let data1=data.severity,_errs4=errors;if(!(data1==="error"||data1==="warning"))return validate74.errors=[{instancePath:instancePath+"/severity",schemaPath:"\
#/properties/severity/enum",keyword:"enum",params:{allowedValues:schema25.properties.severity.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.message!==void 0){let _errs5=errors;validate67(data.message,{instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.hint!==void 0){let _errs6=errors;validate67(data.hint,{instancePath:instancePath+"/hint",parentData:data,parentDataProperty:"hint",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
file!==void 0){let _errs7=errors;validate69(data.file,{instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.line!==
void 0){let _errs8=errors;validate78(data.line,{instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.column!==
void 0){let _errs9=errors;validate78(data.column,{instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.endLine!==
void 0){let _errs10=errors;validate78(data.endLine,{instancePath:instancePath+"/endLine",parentData:data,parentDataProperty:"endLine",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.
endColumn!==void 0){let _errs11=errors;validate78(data.endColumn,{instancePath:instancePath+"/endColumn",parentData:data,parentDataProperty:"endColumn",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;
if(valid0)if(data.inherited!==void 0){let _errs12=errors;if(typeof data.inherited!="boolean")return validate74.errors=[{instancePath:instancePath+"/inherited",schemaPath:"\
#/properties/inherited/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}}else return validate74.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate74.errors=vErrors,errors===0}validate74.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var schema27={title:"ProposedAnalysis",description:"An analysis whose plan is new, or that findings leave out; those have no `plan`. Of one tha\
t is `withheld` nothing is told that the store knows.",type:"object",additionalProperties:!1,required:["analysis","title","file","change"],properties:{analysis:{
$ref:"#/$defs/analysisId"},title:{$ref:"#/$defs/short",description:"Its title, by the contributor."},file:{$ref:"#/$defs/path"},change:{description:"`added`: th\
ere was no such analysis. `changed`: there was, with another plan. `blocked`: findings leave it out.",enum:["added","changed","blocked"],examples:["changed"]},blocked:{
description:"Findings that leave it out, in short; only when it is blocked.",type:"array",maxItems:10,items:{$ref:"#/$defs/message",description:"Code, file and \
line."},examples:[["reference.missing at registry/pipelines/copies/1.0.0.json:12"]]},plan:{$ref:"#/$defs/hex",description:"Digest of its plan."},series:{$ref:"#\
/$defs/hex",description:"Digest of its plan without dataset versions."},basePlan:{$ref:"#/$defs/hex",description:"Plan that it had at the base."},pipeline:{$ref:"\
#/$defs/short",description:"Its pipeline."},privacy:{description:"The strictest of the analysis and what it names; private also while an embargo lasts.",enum:["\
public","private"],examples:["public"]},tasks:{$ref:"#/$defs/count",description:"All tasks of the plan."},units:{$ref:"#/$defs/count",description:"Units of its \
inputs together."},finished:{description:"The store has its whole result. Absent until it was asked.",type:"boolean",examples:[!1]},withheld:{description:"Its p\
lan is private, and the author may not write here: the store was not asked, since an answer would confirm a guess.",type:"boolean",examples:[!1]},counts:{$ref:"\
#/$defs/counts",description:"Absent until the store was asked."},reasons:{description:"Why its tasks are new: what differs from the base. Empty for an added ana\
lysis.",type:"array",maxItems:20,items:{$ref:"#/$defs/reason"},examples:[[{stage:"smooth",ingredient:"parameter sigma",before:"1",after:"2"}]]},reasonsLeft:{$ref:"\
#/$defs/count",description:"Reasons that are not listed."},largest:{$ref:"#/$defs/resources",description:"Caps of its largest task, each quantity by itself."},images:{
description:"Images that its steps run in, by digest.",type:"array",maxItems:20,items:{description:"Image.",type:"string",maxLength:400,examples:["registry.exam\
ple.org/lab/tools@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},examples:[["registry.example.org/lab/tools@sha256:e3b0c44298fc1c149\
afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]]},networks:{description:"Network classes that its steps ask for.",type:"array",maxItems:3,items:{description:"\
Network class.",enum:["none","mirror","open"],examples:["none"]},examples:[["none"]]},inputs:{description:"What it reads.",type:"array",maxItems:50,items:{title:"\
ProposedInput",description:"One input.",type:"object",additionalProperties:!1,required:["name","dataset","units","bytes"],properties:{name:{$ref:"#/$defs/short",
description:"Name of the pipeline's input."},dataset:{$ref:"#/$defs/short",description:"Dataset and version."},units:{$ref:"#/$defs/count",description:"Its unit\
s."},bytes:{description:"Bytes of its files.",type:"integer",minimum:0,examples:[17457]}},examples:[{name:"elevation",dataset:"maunga-whau@1.0.0",units:25,bytes:17457}]},
examples:[[{name:"elevation",dataset:"maunga-whau@1.0.0",units:25,bytes:17457}]]},locations:{description:"Places outside the registry that bytes are fetched fro\
m.",type:"array",maxItems:20,items:{description:"URL.",type:"string",maxLength:400,examples:["https://data.example.org/elevation/"]},examples:[["https://data.ex\
ample.org/elevation/"]]},left:{$ref:"#/$defs/count",description:"Images, inputs, locations, stages and edges that are not listed."},stages:{description:"Stages \
in order of the plan.",type:"array",maxItems:60,items:{$ref:"#/$defs/stage"},examples:[[]]},edges:{description:"What flows between them.",type:"array",maxItems:200,
items:{title:"ProposedEdge",description:"One edge of the graph.",type:"object",additionalProperties:!1,required:["from","to"],properties:{from:{type:"string",maxLength:400,
description:"Stage, or `input:` with the name of an input.",examples:["input:elevation"]},to:{$ref:"#/$defs/stageId",description:"Stage."}},examples:[{from:"inp\
ut:elevation",to:"smooth"}]},examples:[[{from:"input:elevation",to:"smooth"}]]},atCaps:{$ref:"#/$defs/bounds"},expected:{$ref:"#/$defs/expected",description:"Ab\
sent until the store was asked."}},examples:[{analysis:"penguins-mass",title:"Body mass of penguins",file:"registry/analyses/penguins-mass.json",change:"blocked",
blocked:["reference.missing at registry/pipelines/copies/1.0.0.json:12"]}]};function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate90.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func2(data)>200)
return validate90.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate90.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate90.errors=vErrors,errors===0}validate90.evaluated={dynamicProps:!1,dynamicItems:!1};function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func2(data)>200)
return validate92.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate92.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate92.errors=vErrors,errors===0}validate92.evaluated={dynamicProps:!1,dynamicItems:!1};function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.cached===void 0&&(missing0="cached")||data.new===void 0&&(missing0="new")||data.follow===void 0&&(missing0="follow"))return validate102.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="cac\
hed"||key0==="new"||key0==="follow")){return validate102.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.cached!==void 0){let _errs2=errors;validate63(data.cached,{instancePath:instancePath+"/cached",parentData:data,parentDataProperty:"\
cached",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.new!==void 0){let _errs3=errors;validate63(data.new,{instancePath:instancePath+"/new",parentData:data,parentDataProperty:"new",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0)if(data.follow!==void 0){let _errs4=errors;validate63(data.follow,{instancePath:instancePath+"/follow",parentData:data,parentDataProperty:"follow",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}}else
return validate102.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate102.errors=vErrors,errors===0}validate102.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate108(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func2(data)>400)
return validate108.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate108.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate108.errors=vErrors,errors===0}validate108.evaluated={dynamicProps:!1,dynamicItems:!1};function validate107(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
ingredient===void 0&&(missing0="ingredient")||data.before===void 0&&(missing0="before")||data.after===void 0&&(missing0="after"))return validate107.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="stage"||key0==="ingredien\
t"||key0==="before"||key0==="after")){return validate107.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.stage!==void 0){let _errs2=errors;validate108(data.stage,{instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"\
stage",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.ingredient!==void 0){let _errs3=errors;validate92(data.ingredient,{instancePath:instancePath+"/ingredient",parentData:data,parentDataProperty:"\
ingredient",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.before!==void 0){let _errs4=errors;validate92(data.before,{instancePath:instancePath+"/before",parentData:data,parentDataProperty:"\
before",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.after!==void 0){let _errs5=errors;validate92(data.after,{instancePath:instancePath+"/after",parentData:data,parentDataProperty:"\
after",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0}}}}}else return validate107.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate107.errors=vErrors,
errors===0}validate107.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema34={description:"An amount; null where no `max` is declared, so that there is none.",type:["number","null"],minimum:0,examples:[2.5]};function validate116(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate116.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&isFinite(data))&&data!==null?(validate116.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema34.type}}],!1):errors===0&&typeof data=="number"&&isFinite(data)&&(data<0||isNaN(data))?(validate116.
errors=[{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1):(validate116.errors=vErrors,errors===0)}validate116.evaluated=
{dynamicProps:!1,dynamicItems:!1};function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate115.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.cpu===void 0&&(missing0="cpu")||data.memory===void 0&&(missing0="memory")||data.disk===void 0&&
(missing0="disk")||data.gpu===void 0&&(missing0="gpu")||data.time===void 0&&(missing0="time"))return validate115.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="cpu"||key0==="memory"||key0==="disk"||key0==="gpu"||key0===
"time")){return validate115.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors){if(data.cpu!==void 0){let _errs2=errors;validate116(data.cpu,{instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.memory!==void 0){let _errs3=errors;validate116(data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.disk!==void 0){let _errs4=errors;validate116(data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.gpu!==void 0){let _errs5=errors;validate116(data.gpu,{instancePath:instancePath+"/gpu",parentData:data,parentDataProperty:"gpu",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
time!==void 0){let _errs6=errors;validate116(data.time,{instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate115.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate115.errors=vErrors,errors===0}validate115.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema35={title:"ProposedStage",description:"One stage of a plan.",type:"object",additionalProperties:!1,required:["id","ta\
sks","resources","network","environment"],properties:{id:{$ref:"#/$defs/stageId"},tasks:{$ref:"#/$defs/count",description:"All of its tasks."},counts:{$ref:"#/$\
defs/counts"},resources:{$ref:"#/$defs/resources"},network:{description:"Widest network class that its tasks ask for.",enum:["none","mirror","open"],examples:["\
none"]},environment:{$ref:"#/$defs/short",description:"Image by digest, or programs with version ranges."}},examples:[{id:"smooth",tasks:25,resources:{cpu:1,memory:512,
disk:1024,gpu:0,time:3600},network:"none",environment:"node >=22"}]};function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.tasks===void 0&&(missing0="tasks")||data.
resources===void 0&&(missing0="resources")||data.network===void 0&&(missing0="network")||data.environment===void 0&&(missing0="environment"))return validate127.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="id"||
key0==="tasks"||key0==="counts"||key0==="resources"||key0==="network"||key0==="environment")){return validate127.errors=[{instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;validate108(data.
id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(
validate108.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.tasks!==void 0){let _errs3=errors;validate63(data.tasks,
{instancePath:instancePath+"/tasks",parentData:data,parentDataProperty:"tasks",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(
validate63.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.counts!==void 0){let _errs4=errors;validate102(data.counts,
{instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(
validate102.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let _errs5=errors;validate115(data.
resources,{instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate115.
errors:vErrors.concat(validate115.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.network!==void 0){let data4=data.
network,_errs6=errors;if(!(data4==="none"||data4==="mirror"||data4==="open"))return validate127.errors=[{instancePath:instancePath+"/network",schemaPath:"#/prop\
erties/network/enum",keyword:"enum",params:{allowedValues:schema35.properties.network.enum}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.
environment!==void 0){let _errs7=errors;validate92(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0}}}}}}}else
return validate127.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate127.errors=vErrors,errors===0}validate127.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern5=new RegExp("^[A-Z]{3}$","");function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate135.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tasks===void 0&&(missing0="tasks")||data.cpuHours===void 0&&(missing0="cpuHours")||data.gpuHours===
void 0&&(missing0="gpuHours")||data.memoryGiBHours===void 0&&(missing0="memoryGiBHours"))return validate135.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="tasks"||key0==="cpuHours"||key0==="gpuHours"||key0==="memo\
ryGiBHours"||key0==="cost"||key0==="currency")){return validate135.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.tasks!==void 0){let _errs2=errors;validate63(data.tasks,{instancePath:instancePath+"/tasks",parentData:data,
parentDataProperty:"tasks",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.cpuHours!==void 0){let _errs3=errors;validate116(data.cpuHours,{instancePath:instancePath+"/cpuHours",parentData:data,
parentDataProperty:"cpuHours",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.gpuHours!==void 0){let _errs4=errors;validate116(data.gpuHours,{instancePath:instancePath+"/gpuHours",parentData:data,
parentDataProperty:"gpuHours",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.length);var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.memoryGiBHours!==void 0){let _errs5=errors;validate116(data.memoryGiBHours,{instancePath:instancePath+"/memoryGiBHo\
urs",parentData:data,parentDataProperty:"memoryGiBHours",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),
errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.cost!==void 0){let _errs6=errors;validate116(data.cost,{instancePath:instancePath+
"/cost",parentData:data,parentDataProperty:"cost",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=
vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.currency!==void 0){let data5=data.currency,_errs7=errors;if(errors===_errs7)if(typeof data5==
"string"){if(!pattern5.test(data5))return validate135.errors=[{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",
params:{pattern:"^[A-Z]{3}$"}}],!1}else return validate135.errors=[{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}}}}else return validate135.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return validate135.errors=vErrors,errors===0}validate135.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema37={title:"P\
roposalExpected",description:"What past executions of the same steps let one expect of the tasks that run, or may follow. `hours` and `bytes` are about `known` \
of `tasks` executions; of the others nothing is known, which is not zero.",type:"object",additionalProperties:!1,required:["tasks","known","hours","bytes","sure"],
properties:{tasks:{$ref:"#/$defs/count",description:"Executions at most; tasks that share a key are one."},known:{$ref:"#/$defs/count",description:"Those of the\
m whose step has a history."},hours:{description:"Hours of wall time, one task after the other.",type:"number",minimum:0,examples:[.4]},bytes:{description:"Byte\
s of outputs.",type:"number",minimum:0,examples:[6291456]},cost:{description:"The part of the bound of the cost that those hours are of the bound of the hours; \
absent where the policy has no prices.",type:"number",minimum:0,examples:[.02]},sure:{description:"`all`: every task has a history. `none`: nothing is known.",enum:[
"all","some","none"],examples:["some"]}},examples:[{tasks:12,known:10,hours:.4,bytes:6291456,sure:"some"}]};function validate142(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate142.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tasks===void 0&&
(missing0="tasks")||data.known===void 0&&(missing0="known")||data.hours===void 0&&(missing0="hours")||data.bytes===void 0&&(missing0="bytes")||data.sure===void 0&&
(missing0="sure"))return validate142.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="tasks"||key0==="known"||key0==="hours"||key0==="bytes"||key0==="cost"||key0==="sure")){return validate142.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.tasks!==void 0){let _errs2=errors;
validate63(data.tasks,{instancePath:instancePath+"/tasks",parentData:data,parentDataProperty:"tasks",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.known!==void 0){let _errs3=errors;
validate63(data.known,{instancePath:instancePath+"/known",parentData:data,parentDataProperty:"known",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.hours!==void 0){let data2=data.
hours,_errs4=errors;if(errors===_errs4)if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2))return validate142.errors=[{instancePath:instancePath+
"/hours",schemaPath:"#/properties/hours/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate142.errors=[{instancePath:instancePath+
"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.bytes!==
void 0){let data3=data.bytes,_errs6=errors;if(errors===_errs6)if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3))return validate142.errors=[{instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate142.errors=[{instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.cost!==
void 0){let data4=data.cost,_errs8=errors;if(errors===_errs8)if(typeof data4=="number"&&isFinite(data4)){if(data4<0||isNaN(data4))return validate142.errors=[{instancePath:instancePath+
"/cost",schemaPath:"#/properties/cost/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate142.errors=[{instancePath:instancePath+
"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.sure!==void 0){
let data5=data.sure,_errs10=errors;if(!(data5==="all"||data5==="some"||data5==="none"))return validate142.errors=[{instancePath:instancePath+"/sure",schemaPath:"\
#/properties/sure/enum",keyword:"enum",params:{allowedValues:schema37.properties.sure.enum}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}}}else return validate142.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate142.errors=vErrors,errors===0}validate142.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate89.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.analysis===void 0&&(missing0="analysis")||data.title===void 0&&(missing0="title")||data.file===void 0&&(missing0=
"file")||data.change===void 0&&(missing0="change"))return validate89.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema27.properties,key0)){return validate89.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.analysis!==void 0){let _errs2=errors;validate90(data.analysis,
{instancePath:instancePath+"/analysis",parentData:data,parentDataProperty:"analysis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate90.errors:vErrors.
concat(validate90.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.title!==void 0){let _errs3=errors;validate92(data.
title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.
concat(validate92.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.file!==void 0){let _errs4=errors;validate69(data.
file,{instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(
validate69.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.change!==void 0){let data3=data.change,_errs5=errors;
if(!(data3==="added"||data3==="changed"||data3==="blocked"))return validate89.errors=[{instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",
keyword:"enum",params:{allowedValues:schema27.properties.change.enum}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.blocked!==void 0){let data4=data.
blocked,_errs6=errors;if(errors===_errs6)if(Array.isArray(data4)){if(data4.length>10)return validate89.errors=[{instancePath:instancePath+"/blocked",schemaPath:"\
#/properties/blocked/maxItems",keyword:"maxItems",params:{limit:10}}],!1;{var valid1=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate67(
data4[i0],{instancePath:instancePath+"/blocked/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:
vErrors.concat(validate67.errors),errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}}}else return validate89.errors=[{instancePath:instancePath+
"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.plan!==
void 0){let _errs9=errors;validate58(data.plan,{instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.series!==
void 0){let _errs10=errors;validate58(data.series,{instancePath:instancePath+"/series",parentData:data,parentDataProperty:"series",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.basePlan!==
void 0){let _errs11=errors;validate58(data.basePlan,{instancePath:instancePath+"/basePlan",parentData:data,parentDataProperty:"basePlan",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
pipeline!==void 0){let _errs12=errors;validate92(data.pipeline,{instancePath:instancePath+"/pipeline",parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
privacy!==void 0){let data10=data.privacy,_errs13=errors;if(!(data10==="public"||data10==="private"))return validate89.errors=[{instancePath:instancePath+"/priv\
acy",schemaPath:"#/properties/privacy/enum",keyword:"enum",params:{allowedValues:schema27.properties.privacy.enum}}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.tasks!==void 0){let _errs14=errors;validate63(data.tasks,{instancePath:instancePath+"/tasks",parentData:data,parentDataProperty:"tasks",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.units!==void 0){let _errs15=errors;validate63(data.units,{instancePath:instancePath+"/units",parentData:data,parentDataProperty:"units",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs15===errors}else var valid0=!0;
if(valid0){if(data.finished!==void 0){let _errs16=errors;if(typeof data.finished!="boolean")return validate89.errors=[{instancePath:instancePath+"/finished",schemaPath:"\
#/properties/finished/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.withheld!==void 0){let _errs18=errors;
if(typeof data.withheld!="boolean")return validate89.errors=[{instancePath:instancePath+"/withheld",schemaPath:"#/properties/withheld/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.counts!==void 0){let _errs20=errors;validate102(data.counts,{instancePath:instancePath+
"/counts",parentData:data,parentDataProperty:"counts",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=
vErrors.length);var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.reasons!==void 0){let data16=data.reasons,_errs21=errors;if(errors===_errs21)if(Array.
isArray(data16)){if(data16.length>20)return validate89.errors=[{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/maxItems",keyword:"maxItem\
s",params:{limit:20}}],!1;{var valid2=!0;let len1=data16.length;for(let i1=0;i1<len1;i1++){let _errs23=errors;validate107(data16[i1],{instancePath:instancePath+
"/reasons/"+i1,parentData:data16,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),
errors=vErrors.length);var valid2=_errs23===errors;if(!valid2)break}}}else return validate89.errors=[{instancePath:instancePath+"/reasons",schemaPath:"#/propert\
ies/reasons/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.reasonsLeft!==void 0){let _errs24=errors;
validate63(data.reasonsLeft,{instancePath:instancePath+"/reasonsLeft",parentData:data,parentDataProperty:"reasonsLeft",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.largest!==void 0){
let _errs25=errors;validate115(data.largest,{instancePath:instancePath+"/largest",parentData:data,parentDataProperty:"largest",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.images!==
void 0){let data20=data.images,_errs26=errors;if(errors===_errs26)if(Array.isArray(data20)){if(data20.length>20)return validate89.errors=[{instancePath:instancePath+
"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit:20}}],!1;{var valid3=!0;let len2=data20.length;for(let i2=0;i2<len2;i2++){let data21=data20[i2],
_errs28=errors;if(errors===_errs28)if(typeof data21=="string"){if(func2(data21)>400)return validate89.errors=[{instancePath:instancePath+"/images/"+i2,schemaPath:"\
#/properties/images/items/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate89.errors=[{instancePath:instancePath+"/images/"+i2,schemaPath:"\
#/properties/images/items/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs28===errors;if(!valid3)break}}}else return validate89.errors=[{instancePath:instancePath+
"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.networks!==
void 0){let data22=data.networks,_errs30=errors;if(errors===_errs30)if(Array.isArray(data22)){if(data22.length>3)return validate89.errors=[{instancePath:instancePath+
"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit:3}}],!1;{var valid4=!0;let len3=data22.length;for(let i3=0;i3<len3;i3++){
let data23=data22[i3],_errs32=errors;if(!(data23==="none"||data23==="mirror"||data23==="open"))return validate89.errors=[{instancePath:instancePath+"/networks/"+
i3,schemaPath:"#/properties/networks/items/enum",keyword:"enum",params:{allowedValues:schema27.properties.networks.items.enum}}],!1;var valid4=_errs32===errors;
if(!valid4)break}}}else return validate89.errors=[{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"ar\
ray"}}],!1;var valid0=_errs30===errors}else var valid0=!0;if(valid0){if(data.inputs!==void 0){let data24=data.inputs,_errs33=errors;if(errors===_errs33)if(Array.
isArray(data24)){if(data24.length>50)return validate89.errors=[{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",
params:{limit:50}}],!1;{var valid5=!0;let len4=data24.length;for(let i4=0;i4<len4;i4++){let data25=data24[i4],_errs35=errors;if(errors===_errs35)if(data25&&typeof data25==
"object"&&!Array.isArray(data25)){let missing1;if(data25.name===void 0&&(missing1="name")||data25.dataset===void 0&&(missing1="dataset")||data25.units===void 0&&
(missing1="units")||data25.bytes===void 0&&(missing1="bytes"))return validate89.errors=[{instancePath:instancePath+"/inputs/"+i4,schemaPath:"#/properties/inputs\
/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs37=errors;for(let key1 in data25)if(!(key1==="name"||key1==="dataset"||key1===
"units"||key1==="bytes")){return validate89.errors=[{instancePath:instancePath+"/inputs/"+i4,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs37===errors){if(data25.name!==void 0){let _errs38=errors;validate92(data25.name,{instancePath:instancePath+
"/inputs/"+i4+"/name",parentData:data25,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.
errors),errors=vErrors.length);var valid6=_errs38===errors}else var valid6=!0;if(valid6){if(data25.dataset!==void 0){let _errs39=errors;validate92(data25.dataset,
{instancePath:instancePath+"/inputs/"+i4+"/dataset",parentData:data25,parentDataProperty:"dataset",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.
errors:vErrors.concat(validate92.errors),errors=vErrors.length);var valid6=_errs39===errors}else var valid6=!0;if(valid6){if(data25.units!==void 0){let _errs40=errors;
validate63(data25.units,{instancePath:instancePath+"/inputs/"+i4+"/units",parentData:data25,parentDataProperty:"units",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid6=_errs40===errors}else var valid6=!0;if(valid6)if(data25.bytes!==void 0){
let data29=data25.bytes,_errs41=errors;if(!(typeof data29=="number"&&!(data29%1)&&!isNaN(data29)&&isFinite(data29)))return validate89.errors=[{instancePath:instancePath+
"/inputs/"+i4+"/bytes",schemaPath:"#/properties/inputs/items/properties/bytes/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs41&&typeof data29==
"number"&&isFinite(data29)&&(data29<0||isNaN(data29)))return validate89.errors=[{instancePath:instancePath+"/inputs/"+i4+"/bytes",schemaPath:"#/properties/input\
s/items/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid6=_errs41===errors}else var valid6=!0}}}}}else return validate89.
errors=[{instancePath:instancePath+"/inputs/"+i4,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"}}],!1;var valid5=_errs35===errors;
if(!valid5)break}}}else return validate89.errors=[{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs33===errors}else var valid0=!0;if(valid0){if(data.locations!==void 0){let data30=data.locations,_errs43=errors;if(errors===_errs43)if(Array.isArray(
data30)){if(data30.length>20)return validate89.errors=[{instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/maxItems",keyword:"maxItems",params:{
limit:20}}],!1;{var valid7=!0;let len5=data30.length;for(let i5=0;i5<len5;i5++){let data31=data30[i5],_errs45=errors;if(errors===_errs45)if(typeof data31=="stri\
ng"){if(func2(data31)>400)return validate89.errors=[{instancePath:instancePath+"/locations/"+i5,schemaPath:"#/properties/locations/items/maxLength",keyword:"max\
Length",params:{limit:400}}],!1}else return validate89.errors=[{instancePath:instancePath+"/locations/"+i5,schemaPath:"#/properties/locations/items/type",keyword:"\
type",params:{type:"string"}}],!1;var valid7=_errs45===errors;if(!valid7)break}}}else return validate89.errors=[{instancePath:instancePath+"/locations",schemaPath:"\
#/properties/locations/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs43===errors}else var valid0=!0;if(valid0){if(data.left!==void 0){let _errs47=errors;
validate63(data.left,{instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs47===errors}else var valid0=!0;if(valid0){if(data.stages!==void 0){let data33=data.
stages,_errs48=errors;if(errors===_errs48)if(Array.isArray(data33)){if(data33.length>60)return validate89.errors=[{instancePath:instancePath+"/stages",schemaPath:"\
#/properties/stages/maxItems",keyword:"maxItems",params:{limit:60}}],!1;{var valid8=!0;let len6=data33.length;for(let i6=0;i6<len6;i6++){let _errs50=errors;validate127(
data33[i6],{instancePath:instancePath+"/stages/"+i6,parentData:data33,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate127.errors:
vErrors.concat(validate127.errors),errors=vErrors.length);var valid8=_errs50===errors;if(!valid8)break}}}else return validate89.errors=[{instancePath:instancePath+
"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs48===errors}else var valid0=!0;if(valid0){if(data.edges!==
void 0){let data35=data.edges,_errs51=errors;if(errors===_errs51)if(Array.isArray(data35)){if(data35.length>200)return validate89.errors=[{instancePath:instancePath+
"/edges",schemaPath:"#/properties/edges/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var valid9=!0;let len7=data35.length;for(let i7=0;i7<len7;i7++){let data36=data35[i7],
_errs53=errors;if(errors===_errs53)if(data36&&typeof data36=="object"&&!Array.isArray(data36)){let missing2;if(data36.from===void 0&&(missing2="from")||data36.to===
void 0&&(missing2="to"))return validate89.errors=[{instancePath:instancePath+"/edges/"+i7,schemaPath:"#/properties/edges/items/required",keyword:"required",params:{
missingProperty:missing2}}],!1;{let _errs55=errors;for(let key2 in data36)if(!(key2==="from"||key2==="to")){return validate89.errors=[{instancePath:instancePath+
"/edges/"+i7,schemaPath:"#/properties/edges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs55===
errors){if(data36.from!==void 0){let data37=data36.from,_errs56=errors;if(errors===_errs56)if(typeof data37=="string"){if(func2(data37)>400)return validate89.errors=
[{instancePath:instancePath+"/edges/"+i7+"/from",schemaPath:"#/properties/edges/items/properties/from/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else
return validate89.errors=[{instancePath:instancePath+"/edges/"+i7+"/from",schemaPath:"#/properties/edges/items/properties/from/type",keyword:"type",params:{type:"\
string"}}],!1;var valid10=_errs56===errors}else var valid10=!0;if(valid10)if(data36.to!==void 0){let _errs58=errors;validate108(data36.to,{instancePath:instancePath+
"/edges/"+i7+"/to",parentData:data36,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),
errors=vErrors.length);var valid10=_errs58===errors}else var valid10=!0}}}else return validate89.errors=[{instancePath:instancePath+"/edges/"+i7,schemaPath:"#/p\
roperties/edges/items/type",keyword:"type",params:{type:"object"}}],!1;var valid9=_errs53===errors;if(!valid9)break}}}else return validate89.errors=[{instancePath:instancePath+
"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs51===errors}else var valid0=!0;if(valid0){if(data.atCaps!==
void 0){let _errs59=errors;validate135(data.atCaps,{instancePath:instancePath+"/atCaps",parentData:data,parentDataProperty:"atCaps",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate135.errors:vErrors.concat(validate135.errors),errors=vErrors.length);var valid0=_errs59===errors}else var valid0=!0;if(valid0)if(data.expected!==
void 0){let _errs60=errors;validate142(data.expected,{instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length);var valid0=_errs60===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return validate89.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate89.errors=vErrors,errors===0}validate89.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var schema39={description:"Approval class.",enum:["self","standard","large"],examples:["self"]};function validate153(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate153.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data==="self"||data==="standard"||data==="large"?(validate153.errors=vErrors,errors===0):(validate153.errors=[{instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema39.enum}}],!1)}validate153.evaluated={dynamicProps:!1,dynamicItems:!1};function validate151(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate151.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
digest===void 0&&(missing0="digest")||data.notSmaller===void 0&&(missing0="notSmaller"))return validate151.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="digest"||key0==="class"||key0==="notSmaller"||key0==="need\
s")){return validate151.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.digest!==void 0){let _errs2=errors;validate58(data.digest,{instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.class!==void 0){let _errs3=errors;validate153(data.class,{instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate153.errors:vErrors.concat(validate153.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.notSmaller!==void 0){let data2=data.notSmaller,_errs4=errors;if(errors===_errs4)if(Array.isArray(data2)){if(data2.length>20)return validate151.
errors=[{instancePath:instancePath+"/notSmaller",schemaPath:"#/properties/notSmaller/maxItems",keyword:"maxItems",params:{limit:20}}],!1;{var valid1=!0;let len0=data2.
length;for(let i0=0;i0<len0;i0++){let _errs6=errors;validate67(data2[i0],{instancePath:instancePath+"/notSmaller/"+i0,parentData:data2,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid1=_errs6===errors;if(!valid1)break}}}else
return validate151.errors=[{instancePath:instancePath+"/notSmaller",schemaPath:"#/properties/notSmaller/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0)if(data.needs!==void 0){let data4=data.needs,_errs7=errors;if(errors===_errs7)if(data4&&typeof data4=="object"&&!Array.isArray(
data4)){let missing1;if(data4.who===void 0&&(missing1="who")||data4.approvers===void 0&&(missing1="approvers")||data4.independent===void 0&&(missing1="independe\
nt")||data4.budget===void 0&&(missing1="budget")||data4.click===void 0&&(missing1="click")||data4.expiresHours===void 0&&(missing1="expiresHours")||data4.maxLaunchHours===
void 0&&(missing1="maxLaunchHours")||data4.maxAttempts===void 0&&(missing1="maxAttempts"))return validate151.errors=[{instancePath:instancePath+"/needs",schemaPath:"\
#/properties/needs/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs9=errors;for(let key1 in data4)if(!(key1==="who"||key1==="appro\
vers"||key1==="independent"||key1==="budget"||key1==="click"||key1==="expiresHours"||key1==="maxLaunchHours"||key1==="maxAttempts")){return validate151.errors=[
{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}
if(_errs9===errors){if(data4.who!==void 0){let data5=data4.who,_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){if(data5.length>500)return validate151.
errors=[{instancePath:instancePath+"/needs/who",schemaPath:"#/properties/needs/properties/who/maxItems",keyword:"maxItems",params:{limit:500}}],!1;{var valid3=!0;
let len1=data5.length;for(let i1=0;i1<len1;i1++){let _errs12=errors;validate92(data5[i1],{instancePath:instancePath+"/needs/who/"+i1,parentData:data5,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length);var valid3=_errs12===errors;if(!valid3)
break}}}else return validate151.errors=[{instancePath:instancePath+"/needs/who",schemaPath:"#/properties/needs/properties/who/type",keyword:"type",params:{type:"\
array"}}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2){if(data4.approvers!==void 0){let data7=data4.approvers,_errs13=errors;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate151.errors=[{instancePath:instancePath+"/needs/approvers",schemaPath:"#/properties/needs/pr\
operties/approvers/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data7=="number"&&isFinite(data7)&&(data7<1||isNaN(data7)))return validate151.
errors=[{instancePath:instancePath+"/needs/approvers",schemaPath:"#/properties/needs/properties/approvers/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var valid2=_errs13===errors}else var valid2=!0;if(valid2){if(data4.independent!==void 0){let _errs15=errors;if(typeof data4.independent!="boolean")return validate151.
errors=[{instancePath:instancePath+"/needs/independent",schemaPath:"#/properties/needs/properties/independent/type",keyword:"type",params:{type:"boolean"}}],!1;
var valid2=_errs15===errors}else var valid2=!0;if(valid2){if(data4.budget!==void 0){let _errs17=errors;if(typeof data4.budget!="boolean")return validate151.errors=
[{instancePath:instancePath+"/needs/budget",schemaPath:"#/properties/needs/properties/budget/type",keyword:"type",params:{type:"boolean"}}],!1;var valid2=_errs17===
errors}else var valid2=!0;if(valid2){if(data4.click!==void 0){let _errs19=errors;if(typeof data4.click!="boolean")return validate151.errors=[{instancePath:instancePath+
"/needs/click",schemaPath:"#/properties/needs/properties/click/type",keyword:"type",params:{type:"boolean"}}],!1;var valid2=_errs19===errors}else var valid2=!0;
if(valid2){if(data4.expiresHours!==void 0){let data11=data4.expiresHours,_errs21=errors;if(errors===_errs21)if(typeof data11=="number"&&isFinite(data11)){if(data11<=
0||isNaN(data11))return validate151.errors=[{instancePath:instancePath+"/needs/expiresHours",schemaPath:"#/properties/needs/properties/expiresHours/exclusiveMin\
imum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return validate151.errors=[{instancePath:instancePath+"/needs/expiresHours",schemaPath:"\
#/properties/needs/properties/expiresHours/type",keyword:"type",params:{type:"number"}}],!1;var valid2=_errs21===errors}else var valid2=!0;if(valid2){if(data4.maxLaunchHours!==
void 0){let data12=data4.maxLaunchHours,_errs23=errors;if(errors===_errs23)if(typeof data12=="number"&&isFinite(data12)){if(data12<=0||isNaN(data12))return validate151.
errors=[{instancePath:instancePath+"/needs/maxLaunchHours",schemaPath:"#/properties/needs/properties/maxLaunchHours/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0}}],!1}else return validate151.errors=[{instancePath:instancePath+"/needs/maxLaunchHours",schemaPath:"#/properties/needs/propertie\
s/maxLaunchHours/type",keyword:"type",params:{type:"number"}}],!1;var valid2=_errs23===errors}else var valid2=!0;if(valid2)if(data4.maxAttempts!==void 0){let data13=data4.
maxAttempts,_errs25=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)))return validate151.errors=[{instancePath:instancePath+"/\
needs/maxAttempts",schemaPath:"#/properties/needs/properties/maxAttempts/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs25&&typeof data13=="\
number"&&isFinite(data13)&&(data13<1||isNaN(data13)))return validate151.errors=[{instancePath:instancePath+"/needs/maxAttempts",schemaPath:"#/properties/needs/p\
roperties/maxAttempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid2=_errs25===errors}else var valid2=!0}}}}}}}}}else return validate151.
errors=[{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}}else
return validate151.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate151.errors=vErrors,errors===0}validate151.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&(missing0="version")||data.tool===void 0&&(missing0="too\
l")||data.commits===void 0&&(missing0="commits")||data.outcome===void 0&&(missing0="outcome")||data.refusals===void 0&&(missing0="refusals")||data.findings===void 0&&
(missing0="findings")||data.files===void 0&&(missing0="files")||data.analyses===void 0&&(missing0="analyses")||data.analysesLeft===void 0&&(missing0="analysesLe\
ft")||data.notes===void 0&&(missing0="notes"))return validate52.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema19.properties,key0)){return validate52.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.version!==void 0){let _errs2=errors;if(data.version!==1)return validate52.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.tool!==void 0){let data1=data.tool,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func2(data1)>80)return validate52.
errors=[{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/maxLength",keyword:"maxLength",params:{limit:80}}],!1}else return validate52.errors=[{instancePath:instancePath+
"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.pullRequest!==
void 0){let data2=data.pullRequest,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate52.errors=[{instancePath:instancePath+
"/pullRequest",schemaPath:"#/properties/pullRequest/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs5&&typeof data2=="number"&&isFinite(data2)&&
(data2<1||isNaN(data2)))return validate52.errors=[{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.commits!==void 0){let data3=data.commits,_errs7=errors;if(errors===
_errs7)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.base===void 0&&(missing1="base")||data3.head===void 0&&(missing1="head"))return validate52.
errors=[{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs9=errors;
for(let key1 in data3)if(!(key1==="base"||key1==="head"||key1==="tree"||key1==="policy")){return validate52.errors=[{instancePath:instancePath+"/commits",schemaPath:"\
#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs9===errors){if(data3.base!==void 0){
let _errs10=errors;validate53(data3.base,{instancePath:instancePath+"/commits/base",parentData:data3,parentDataProperty:"base",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs10===errors}else var valid1=!0;if(valid1){if(data3.head!==
void 0){let _errs11=errors;validate53(data3.head,{instancePath:instancePath+"/commits/head",parentData:data3,parentDataProperty:"head",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs11===errors}else var valid1=!0;if(valid1){if(data3.
tree!==void 0){let _errs12=errors;validate53(data3.tree,{instancePath:instancePath+"/commits/tree",parentData:data3,parentDataProperty:"tree",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs12===errors}else var valid1=!0;if(valid1)if(data3.
policy!==void 0){let _errs13=errors;validate53(data3.policy,{instancePath:instancePath+"/commits/policy",parentData:data3,parentDataProperty:"policy",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs13===errors}else var valid1=!0}}}}}else return validate52.
errors=[{instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.folder!==void 0){let data8=data.folder,_errs14=errors;if(errors===_errs14)if(typeof data8=="string"){if(func2(data8)>400)return validate52.errors=
[{instancePath:instancePath+"/folder",schemaPath:"#/properties/folder/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate52.errors=[{instancePath:instancePath+
"/folder",schemaPath:"#/properties/folder/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.outcome!==
void 0){let data9=data.outcome,_errs16=errors;if(!(data9==="planned"||data9==="nothing"||data9==="findings"||data9==="refused"))return validate52.errors=[{instancePath:instancePath+
"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:schema19.properties.outcome.enum}}],!1;var valid0=_errs16===errors}else var valid0=!0;
if(valid0){if(data.proposal!==void 0){let data10=data.proposal,_errs17=errors;if(errors===_errs17)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;
if(data10.digest===void 0&&(missing2="digest")||data10.plans===void 0&&(missing2="plans"))return validate52.errors=[{instancePath:instancePath+"/proposal",schemaPath:"\
#/properties/proposal/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs19=errors;for(let key2 in data10)if(!(key2==="digest"||key2===
"plans")){return validate52.errors=[{instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key2}}],!1;break}if(_errs19===errors){if(data10.digest!==void 0){let _errs20=errors;validate58(data10.digest,{instancePath:instancePath+
"/proposal/digest",parentData:data10,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.
errors),errors=vErrors.length);var valid2=_errs20===errors}else var valid2=!0;if(valid2)if(data10.plans!==void 0){let data12=data10.plans,_errs21=errors;if(errors===
_errs21)if(Array.isArray(data12)){if(data12.length>2e3)return validate52.errors=[{instancePath:instancePath+"/proposal/plans",schemaPath:"#/properties/proposal/\
properties/plans/maxItems",keyword:"maxItems",params:{limit:2e3}}],!1;{var valid3=!0;let len0=data12.length;for(let i0=0;i0<len0;i0++){let _errs23=errors;validate58(
data12[i0],{instancePath:instancePath+"/proposal/plans/"+i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.
errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid3=_errs23===errors;if(!valid3)break}if(valid3){let i1=data12.length,j0;if(i1>1){outer0:
for(;i1--;)for(j0=i1;j0--;)if(func0(data12[i1],data12[j0])){return validate52.errors=[{instancePath:instancePath+"/proposal/plans",schemaPath:"#/properties/prop\
osal/properties/plans/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break outer0}}}}}else return validate52.errors=[{instancePath:instancePath+"/pr\
oposal/plans",schemaPath:"#/properties/proposal/properties/plans/type",keyword:"type",params:{type:"array"}}],!1;var valid2=_errs21===errors}else var valid2=!0}}}else
return validate52.errors=[{instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.previous!==void 0){let data14=data.previous,_errs24=errors;if(errors===_errs24)if(data14&&typeof data14=="object"&&
!Array.isArray(data14)){let missing3;if(data14.digest===void 0&&(missing3="digest")||data14.same===void 0&&(missing3="same")||data14.added===void 0&&(missing3="\
added")||data14.removed===void 0&&(missing3="removed")||data14.kept===void 0&&(missing3="kept"))return validate52.errors=[{instancePath:instancePath+"/previous",
schemaPath:"#/properties/previous/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs26=errors;for(let key3 in data14)if(!(key3==="di\
gest"||key3==="head"||key3==="same"||key3==="added"||key3==="removed"||key3==="kept")){return validate52.errors=[{instancePath:instancePath+"/previous",schemaPath:"\
#/properties/previous/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs26===errors){if(data14.digest!==void 0){
let _errs27=errors;validate58(data14.digest,{instancePath:instancePath+"/previous/digest",parentData:data14,parentDataProperty:"digest",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid5=_errs27===errors}else var valid5=!0;if(valid5){if(data14.
head!==void 0){let _errs28=errors;validate53(data14.head,{instancePath:instancePath+"/previous/head",parentData:data14,parentDataProperty:"head",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid5=_errs28===errors}else var valid5=!0;if(valid5){if(data14.
same!==void 0){let _errs29=errors;if(typeof data14.same!="boolean")return validate52.errors=[{instancePath:instancePath+"/previous/same",schemaPath:"#/propertie\
s/previous/properties/same/type",keyword:"type",params:{type:"boolean"}}],!1;var valid5=_errs29===errors}else var valid5=!0;if(valid5){if(data14.added!==void 0){
let _errs31=errors;validate63(data14.added,{instancePath:instancePath+"/previous/added",parentData:data14,parentDataProperty:"added",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid5=_errs31===errors}else var valid5=!0;if(valid5){if(data14.
removed!==void 0){let _errs32=errors;validate63(data14.removed,{instancePath:instancePath+"/previous/removed",parentData:data14,parentDataProperty:"removed",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid5=_errs32===errors}else var valid5=!0;
if(valid5)if(data14.kept!==void 0){let _errs33=errors;validate63(data14.kept,{instancePath:instancePath+"/previous/kept",parentData:data14,parentDataProperty:"k\
ept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid5=_errs33===errors}else
var valid5=!0}}}}}}}else return validate52.errors=[{instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/type",keyword:"type",params:{type:"o\
bject"}}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.refusals!==void 0){let data21=data.refusals,_errs34=errors;if(errors===_errs34)if(Array.
isArray(data21)){if(data21.length>50)return validate52.errors=[{instancePath:instancePath+"/refusals",schemaPath:"#/properties/refusals/maxItems",keyword:"maxIt\
ems",params:{limit:50}}],!1;{var valid6=!0;let len1=data21.length;for(let i2=0;i2<len1;i2++){let data22=data21[i2],_errs36=errors;if(errors===_errs36)if(data22&&
typeof data22=="object"&&!Array.isArray(data22)){let missing4;if(data22.code===void 0&&(missing4="code")||data22.message===void 0&&(missing4="message"))return validate52.
errors=[{instancePath:instancePath+"/refusals/"+i2,schemaPath:"#/properties/refusals/items/required",keyword:"required",params:{missingProperty:missing4}}],!1;{
let _errs38=errors;for(let key4 in data22)if(!(key4==="code"||key4==="message"||key4==="file")){return validate52.errors=[{instancePath:instancePath+"/refusals/"+
i2,schemaPath:"#/properties/refusals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs38===errors){
if(data22.code!==void 0){let data23=data22.code,_errs39=errors;if(!(data23==="conflict"||data23==="mixed"||data23==="tree"||data23==="limit"||data23==="reposito\
ry"||data23==="policy"||data23==="secret"))return validate52.errors=[{instancePath:instancePath+"/refusals/"+i2+"/code",schemaPath:"#/properties/refusals/items/\
properties/code/enum",keyword:"enum",params:{allowedValues:schema19.properties.refusals.items.properties.code.enum}}],!1;var valid7=_errs39===errors}else var valid7=!0;
if(valid7){if(data22.message!==void 0){let _errs40=errors;validate67(data22.message,{instancePath:instancePath+"/refusals/"+i2+"/message",parentData:data22,parentDataProperty:"\
message",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid7=_errs40===errors}else
var valid7=!0;if(valid7)if(data22.file!==void 0){let _errs41=errors;validate69(data22.file,{instancePath:instancePath+"/refusals/"+i2+"/file",parentData:data22,
parentDataProperty:"file",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid7=_errs41===
errors}else var valid7=!0}}}}else return validate52.errors=[{instancePath:instancePath+"/refusals/"+i2,schemaPath:"#/properties/refusals/items/type",keyword:"ty\
pe",params:{type:"object"}}],!1;var valid6=_errs36===errors;if(!valid6)break}}}else return validate52.errors=[{instancePath:instancePath+"/refusals",schemaPath:"\
#/properties/refusals/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs34===errors}else var valid0=!0;if(valid0){if(data.findings!==void 0){let data26=data.
findings,_errs42=errors;if(errors===_errs42)if(data26&&typeof data26=="object"&&!Array.isArray(data26)){let missing5;if(data26.errors===void 0&&(missing5="error\
s")||data26.warnings===void 0&&(missing5="warnings")||data26.secrets===void 0&&(missing5="secrets")||data26.list===void 0&&(missing5="list")||data26.left===void 0&&
(missing5="left"))return validate52.errors=[{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/required",keyword:"required",params:{missingProperty:missing5}}],
!1;{let _errs44=errors;for(let key5 in data26)if(!(key5==="errors"||key5==="warnings"||key5==="secrets"||key5==="list"||key5==="left")){return validate52.errors=
[{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],
!1;break}if(_errs44===errors){if(data26.errors!==void 0){let _errs45=errors;validate63(data26.errors,{instancePath:instancePath+"/findings/errors",parentData:data26,
parentDataProperty:"errors",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid8=_errs45===
errors}else var valid8=!0;if(valid8){if(data26.warnings!==void 0){let _errs46=errors;validate63(data26.warnings,{instancePath:instancePath+"/findings/warnings",
parentData:data26,parentDataProperty:"warnings",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid8=_errs46===errors}else var valid8=!0;if(valid8){if(data26.secrets!==void 0){let _errs47=errors;validate63(data26.secrets,{instancePath:instancePath+
"/findings/secrets",parentData:data26,parentDataProperty:"secrets",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid8=_errs47===errors}else var valid8=!0;if(valid8){if(data26.list!==void 0){let data30=data26.list,_errs48=errors;if(errors===
_errs48)if(Array.isArray(data30)){if(data30.length>200)return validate52.errors=[{instancePath:instancePath+"/findings/list",schemaPath:"#/properties/findings/p\
roperties/list/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var valid9=!0;let len2=data30.length;for(let i3=0;i3<len2;i3++){let _errs50=errors;validate74(
data30[i3],{instancePath:instancePath+"/findings/list/"+i3,parentData:data30,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.
errors:vErrors.concat(validate74.errors),errors=vErrors.length);var valid9=_errs50===errors;if(!valid9)break}}}else return validate52.errors=[{instancePath:instancePath+
"/findings/list",schemaPath:"#/properties/findings/properties/list/type",keyword:"type",params:{type:"array"}}],!1;var valid8=_errs48===errors}else var valid8=!0;
if(valid8)if(data26.left!==void 0){let _errs51=errors;validate63(data26.left,{instancePath:instancePath+"/findings/left",parentData:data26,parentDataProperty:"l\
eft",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid8=_errs51===errors}else
var valid8=!0}}}}}}else return validate52.errors=[{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"ob\
ject"}}],!1;var valid0=_errs42===errors}else var valid0=!0;if(valid0){if(data.files!==void 0){let data33=data.files,_errs52=errors;if(errors===_errs52)if(data33&&
typeof data33=="object"&&!Array.isArray(data33)){let missing6;if(data33.count===void 0&&(missing6="count")||data33.kinds===void 0&&(missing6="kinds")||data33.list===
void 0&&(missing6="list")||data33.left===void 0&&(missing6="left"))return validate52.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/\
required",keyword:"required",params:{missingProperty:missing6}}],!1;{let _errs54=errors;for(let key6 in data33)if(!(key6==="count"||key6==="kinds"||key6==="list"||
key6==="left")){return validate52.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key6}}],!1;break}if(_errs54===errors){if(data33.count!==void 0){let _errs55=errors;validate63(data33.count,{instancePath:instancePath+
"/files/count",parentData:data33,parentDataProperty:"count",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),
errors=vErrors.length);var valid10=_errs55===errors}else var valid10=!0;if(valid10){if(data33.kinds!==void 0){let data35=data33.kinds,_errs56=errors;if(errors===
_errs56)if(data35&&typeof data35=="object"&&!Array.isArray(data35)){if(Object.keys(data35).length>20)return validate52.errors=[{instancePath:instancePath+"/file\
s/kinds",schemaPath:"#/properties/files/properties/kinds/maxProperties",keyword:"maxProperties",params:{limit:20}}],!1;for(let key7 in data35){let _errs59=errors;
validate63(data35[key7],{instancePath:instancePath+"/files/kinds/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data35,parentDataProperty:key7,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid11=_errs59===errors;if(!valid11)break}}else
return validate52.errors=[{instancePath:instancePath+"/files/kinds",schemaPath:"#/properties/files/properties/kinds/type",keyword:"type",params:{type:"object"}}],
!1;var valid10=_errs56===errors}else var valid10=!0;if(valid10){if(data33.list!==void 0){let data37=data33.list,_errs60=errors;if(errors===_errs60)if(Array.isArray(
data37)){if(data37.length>100)return validate52.errors=[{instancePath:instancePath+"/files/list",schemaPath:"#/properties/files/properties/list/maxItems",keyword:"\
maxItems",params:{limit:100}}],!1;{var valid12=!0;let len3=data37.length;for(let i4=0;i4<len3;i4++){let data38=data37[i4],_errs62=errors;if(errors===_errs62)if(data38&&
typeof data38=="object"&&!Array.isArray(data38)){let missing7;if(data38.path===void 0&&(missing7="path")||data38.kind===void 0&&(missing7="kind")||data38.change===
void 0&&(missing7="change"))return validate52.errors=[{instancePath:instancePath+"/files/list/"+i4,schemaPath:"#/properties/files/properties/list/items/required",
keyword:"required",params:{missingProperty:missing7}}],!1;{let _errs64=errors;for(let key8 in data38)if(!(key8==="path"||key8==="kind"||key8==="change")){return validate52.
errors=[{instancePath:instancePath+"/files/list/"+i4,schemaPath:"#/properties/files/properties/list/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key8}}],!1;break}if(_errs64===errors){if(data38.path!==void 0){let _errs65=errors;validate69(data38.path,{instancePath:instancePath+"/files/l\
ist/"+i4+"/path",parentData:data38,parentDataProperty:"path",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),
errors=vErrors.length);var valid13=_errs65===errors}else var valid13=!0;if(valid13){if(data38.kind!==void 0){let data40=data38.kind,_errs66=errors;if(!(data40===
"tool"||data40==="pipeline"||data40==="dataset"||data40==="analysis"||data40==="policy"||data40==="runner"||data40==="notice"||data40==="import"||data40==="code"||
data40==="data"||data40==="forge"||data40==="schema"||data40==="other"))return validate52.errors=[{instancePath:instancePath+"/files/list/"+i4+"/kind",schemaPath:"\
#/properties/files/properties/list/items/properties/kind/enum",keyword:"enum",params:{allowedValues:schema19.properties.files.properties.list.items.properties.kind.
enum}}],!1;var valid13=_errs66===errors}else var valid13=!0;if(valid13)if(data38.change!==void 0){let data41=data38.change,_errs67=errors;if(!(data41==="added"||
data41==="changed"||data41==="deleted"))return validate52.errors=[{instancePath:instancePath+"/files/list/"+i4+"/change",schemaPath:"#/properties/files/properti\
es/list/items/properties/change/enum",keyword:"enum",params:{allowedValues:schema19.properties.files.properties.list.items.properties.change.enum}}],!1;var valid13=_errs67===
errors}else var valid13=!0}}}}else return validate52.errors=[{instancePath:instancePath+"/files/list/"+i4,schemaPath:"#/properties/files/properties/list/items/t\
ype",keyword:"type",params:{type:"object"}}],!1;var valid12=_errs62===errors;if(!valid12)break}}}else return validate52.errors=[{instancePath:instancePath+"/fil\
es/list",schemaPath:"#/properties/files/properties/list/type",keyword:"type",params:{type:"array"}}],!1;var valid10=_errs60===errors}else var valid10=!0;if(valid10)
if(data33.left!==void 0){let _errs68=errors;validate63(data33.left,{instancePath:instancePath+"/files/left",parentData:data33,parentDataProperty:"left",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid10=_errs68===errors}else var valid10=!0}}}}}else
return validate52.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs52===
errors}else var valid0=!0;if(valid0){if(data.analyses!==void 0){let data43=data.analyses,_errs69=errors;if(errors===_errs69)if(Array.isArray(data43)){if(data43.
length>100)return validate52.errors=[{instancePath:instancePath+"/analyses",schemaPath:"#/properties/analyses/maxItems",keyword:"maxItems",params:{limit:100}}],
!1;{var valid14=!0;let len4=data43.length;for(let i5=0;i5<len4;i5++){let _errs71=errors;validate89(data43[i5],{instancePath:instancePath+"/analyses/"+i5,parentData:data43,
parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length);var valid14=_errs71===
errors;if(!valid14)break}}}else return validate52.errors=[{instancePath:instancePath+"/analyses",schemaPath:"#/properties/analyses/type",keyword:"type",params:{
type:"array"}}],!1;var valid0=_errs69===errors}else var valid0=!0;if(valid0){if(data.analysesLeft!==void 0){let _errs72=errors;validate63(data.analysesLeft,{instancePath:instancePath+
"/analysesLeft",parentData:data,parentDataProperty:"analysesLeft",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs72===errors}else var valid0=!0;if(valid0){if(data.removed!==void 0){let data46=data.removed,_errs73=errors;if(errors===
_errs73)if(Array.isArray(data46)){if(data46.length>100)return validate52.errors=[{instancePath:instancePath+"/removed",schemaPath:"#/properties/removed/maxItems",
keyword:"maxItems",params:{limit:100}}],!1;{var valid15=!0;let len5=data46.length;for(let i6=0;i6<len5;i6++){let _errs75=errors;validate90(data46[i6],{instancePath:instancePath+
"/removed/"+i6,parentData:data46,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors),errors=
vErrors.length);var valid15=_errs75===errors;if(!valid15)break}}}else return validate52.errors=[{instancePath:instancePath+"/removed",schemaPath:"#/properties/r\
emoved/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs73===errors}else var valid0=!0;if(valid0){if(data.atCaps!==void 0){let _errs76=errors;validate135(
data.atCaps,{instancePath:instancePath+"/atCaps",parentData:data,parentDataProperty:"atCaps",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate135.errors:
vErrors.concat(validate135.errors),errors=vErrors.length);var valid0=_errs76===errors}else var valid0=!0;if(valid0){if(data.expected!==void 0){let _errs77=errors;
validate142(data.expected,{instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length);var valid0=_errs77===errors}else var valid0=!0;if(valid0){if(data.policy!==void 0){
let _errs78=errors;validate151(data.policy,{instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate151.errors:vErrors.concat(validate151.errors),errors=vErrors.length);var valid0=_errs78===errors}else var valid0=!0;if(valid0){if(data.lookup!==
void 0){let data51=data.lookup,_errs79=errors;if(errors===_errs79)if(data51&&typeof data51=="object"&&!Array.isArray(data51)){let missing8;if(data51.zones===void 0&&
(missing8="zones")||data51.withheld===void 0&&(missing8="withheld"))return validate52.errors=[{instancePath:instancePath+"/lookup",schemaPath:"#/properties/look\
up/required",keyword:"required",params:{missingProperty:missing8}}],!1;{let _errs81=errors;for(let key9 in data51)if(!(key9==="zones"||key9==="withheld")){return validate52.
errors=[{instancePath:instancePath+"/lookup",schemaPath:"#/properties/lookup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}}],
!1;break}if(_errs81===errors){if(data51.zones!==void 0){let data52=data51.zones,_errs82=errors;if(errors===_errs82)if(Array.isArray(data52)){if(data52.length>3)
return validate52.errors=[{instancePath:instancePath+"/lookup/zones",schemaPath:"#/properties/lookup/properties/zones/maxItems",keyword:"maxItems",params:{limit:3}}],
!1;{var valid17=!0;let len6=data52.length;for(let i7=0;i7<len6;i7++){let data53=data52[i7],_errs84=errors;if(!(data53==="main"||data53==="staging"||data53==="pr\
ivate"))return validate52.errors=[{instancePath:instancePath+"/lookup/zones/"+i7,schemaPath:"#/properties/lookup/properties/zones/items/enum",keyword:"enum",params:{
allowedValues:schema19.properties.lookup.properties.zones.items.enum}}],!1;var valid17=_errs84===errors;if(!valid17)break}if(valid17){let i8=data52.length,j1;if(i8>
1){outer1:for(;i8--;)for(j1=i8;j1--;)if(func0(data52[i8],data52[j1])){return validate52.errors=[{instancePath:instancePath+"/lookup/zones",schemaPath:"#/propert\
ies/lookup/properties/zones/uniqueItems",keyword:"uniqueItems",params:{i:i8,j:j1}}],!1;break outer1}}}}}else return validate52.errors=[{instancePath:instancePath+
"/lookup/zones",schemaPath:"#/properties/lookup/properties/zones/type",keyword:"type",params:{type:"array"}}],!1;var valid16=_errs82===errors}else var valid16=!0;
if(valid16)if(data51.withheld!==void 0){let _errs85=errors;validate63(data51.withheld,{instancePath:instancePath+"/lookup/withheld",parentData:data51,parentDataProperty:"\
withheld",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid16=_errs85===errors}else
var valid16=!0}}}else return validate52.errors=[{instancePath:instancePath+"/lookup",schemaPath:"#/properties/lookup/type",keyword:"type",params:{type:"object"}}],
!1;var valid0=_errs79===errors}else var valid0=!0;if(valid0)if(data.notes!==void 0){let data55=data.notes,_errs86=errors;if(errors===_errs86)if(Array.isArray(data55)){
if(data55.length>20)return validate52.errors=[{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxItems",keyword:"maxItems",params:{limit:20}}],
!1;{var valid19=!0;let len7=data55.length;for(let i9=0;i9<len7;i9++){let _errs88=errors;validate67(data55[i9],{instancePath:instancePath+"/notes/"+i9,parentData:data55,
parentDataProperty:i9,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid19=_errs88===
errors;if(!valid19)break}}}else return validate52.errors=[{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"\
array"}}],!1;var valid0=_errs86===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}else return validate52.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var proposalPlans=validate160,schema40={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"output/proposal-plans.v1.json",title:"ProposalPlans",description:"The plans of a proposal with every\
thing that is needed to look them up in a store: what the job that reads a change hands to the job that sees the store. Each part has the digest that it is name\
d by.",type:"object",additionalProperties:!1,required:["version","plans","steps","indexes"],properties:{version:{description:"Version of this format.",const:1,examples:[
1]},plans:{description:"The plans, each with the analysis it is of.",type:"array",maxItems:2e3,items:{description:"One plan.",type:"object",additionalProperties:!1,
required:["analysis","digest","plan"],properties:{analysis:{description:"Id of the analysis.",type:"string",minLength:1,maxLength:200,examples:["penguins-mass"]},
digest:{$ref:"../stored/shared.v1.json#/$defs/hex",description:"Digest of the plan."},plan:{$ref:"../stored/plan.v1.json"}},examples:[]},examples:[[]]},steps:{description:"\
Digest \u2192 step document.",type:"object",maxProperties:1e5,additionalProperties:{$ref:"../stored/step.v1.json"},examples:[{}]},indexes:{description:"Digest \u2192\
 units of a dataset.",type:"object",maxProperties:2e3,additionalProperties:{description:"Units in order.",type:"array",items:{description:"One unit.",type:"obje\
ct",additionalProperties:!1,required:["at","files"],properties:{at:{description:"Coordinates.",type:"array",maxItems:16,items:{description:"Coordinate.",type:["\
integer","string"],examples:[3]},examples:[[3]]},files:{description:"Slot \u2192 files.",type:"object",additionalProperties:{description:"Files in order.",type:"\
array",items:{description:"One file.",type:"object",additionalProperties:!1,required:["digest","size"],properties:{digest:{$ref:"../stored/shared.v1.json#/$defs\
/hex",description:"sha256 of its bytes."},size:{description:"Bytes.",type:"integer",minimum:0,examples:[17457]},path:{description:"Path below the base locations\
.",type:"string",maxLength:400,examples:["x0.asc"]},at:{description:"Locations of its own.",type:"array",maxItems:50,items:{description:"Where bytes can be fetc\
hed.",type:["string","object"],examples:["https://data.example.org/x0.asc"]},examples:[["https://data.example.org/x0.asc"]]},directory:{description:"The digest \
names a manifest.",type:"boolean",examples:[!0]}},examples:[{digest:"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,path:"x0.asc"}]},examples:[
[]]},examples:[{}]}},examples:[{at:[3],files:{}}]},examples:[[]]},examples:[{}]}},examples:[{version:1,plans:[],steps:{},indexes:{}}]};function validate162(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate162.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern4.test(
data))return validate162.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate162.errors=[{
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate162.errors=vErrors,errors===0}validate162.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema43={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"stored/plan.v1.json",title:"Plan",description:'`plans/<plan>.json`: e\
verything an analysis asks a runner to do, compact. Its digest is that of the canonical JSON of `["plan", 1, document]`.',type:"object",additionalProperties:!1,
required:["contract","pipeline","inputs","axes","grid","exclude","stages","outputs","runsOn","privacy"],properties:{contract:{description:"Version of the contra\
ct between headgate and a command.",const:1,examples:[1]},pipeline:{description:"The pipeline, `id@version`; of a self test `tool:<id>@<version>#<case>`.",type:"\
string",minLength:1,maxLength:200,examples:["relief@1.0.0"]},inputs:{description:"Pipeline input \u2192 dataset.",type:"object",additionalProperties:{title:"Pla\
nInput",type:"object",additionalProperties:!1,required:["dataset","index","axes","units","base"],description:"A pipeline input bound to a dataset.",properties:{
dataset:{description:"`id@version` of the dataset, or the name of a self test.",type:"string",examples:["maunga-whau@1.0.0"]},index:{$ref:"shared.v1.json#/$defs\
/digest",description:"Unit index: canonical NDJSON, a blob of the store."},axes:{description:"Axes of the dataset.",type:"array",items:{$ref:"../common.v1.json#\
/$defs/axis"},examples:[[{name:"x",from:0,to:4}]]},units:{description:"Number of units.",type:"integer",minimum:0,examples:[5]},base:{description:"Locations tha\
t file paths are appended to.",type:"array",items:{$ref:"../common.v1.json#/$defs/location"},examples:[["registry:datasets/maunga-whau/1.0.0/"]]}},examples:[{dataset:"\
maunga-whau@1.0.0",index:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",axes:[{name:"x",from:0,to:4}],units:5,base:["registry:dataset\
s/maunga-whau/1.0.0/"]}]},examples:[{elevation:{dataset:"maunga-whau@1.0.0",index:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",axes:[
{name:"x",from:0,to:4}],units:5,base:["registry:datasets/maunga-whau/1.0.0/"]}}]},axes:{description:"Union of the inputs' axes.",type:"array",items:{$ref:"../co\
mmon.v1.json#/$defs/axis"},examples:[[{name:"x",from:0,to:4}]]},grid:{description:"Grid points in order; empty without a grid.",type:"array",items:{$ref:"shared\
.v1.json#/$defs/gridPoint"},examples:[[]]},select:{$ref:"../common.v1.json#/$defs/select"},exclude:{description:"Units treated as if they were not in the data.",
type:"array",items:{title:"PlanExclusion",type:"object",additionalProperties:!1,required:["at"],description:"One exclusion.",properties:{at:{$ref:"../common.v1.\
json#/$defs/place"}},examples:[{at:{x:3}}]},examples:[[]]},stages:{description:"Each after the stages it reads, ties by id.",type:"array",items:{$ref:"#/$defs/s\
tage"},examples:[[{id:"smooth",steps:["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],points:[0],grid:!1,axes:["x"],over:"unit",ports:[
{port:"tiles",from:[{input:"elevation",slot:"tile"}],optional:!1,list:!0,directory:!1,extension:".txt"}],resources:{cpu:{base:1}},retries:{},expect:{tile:{notEmpty:!0}},
mediaTypes:{tile:"text/plain"},tolerance:{tile:"exact"}}]]},outputs:{description:"Published outputs.",type:"array",items:{title:"PlanOutput",type:"object",additionalProperties:!1,
required:["name","stage","output","role"],description:"One published output.",properties:{name:{$ref:"../common.v1.json#/$defs/name"},stage:{$ref:"shared.v1.jso\
n#/$defs/stage"},output:{$ref:"../common.v1.json#/$defs/name"},role:{$ref:"../common.v1.json#/$defs/role"}},examples:[{name:"map",stage:"smooth",output:"tile",role:"\
data"}]},examples:[[{name:"map",stage:"smooth",output:"tile",role:"data"}]]},runsOn:{description:"Labels that a runner must have, sorted.",type:"array",items:{description:"\
Label.",type:"string",examples:["gpu"]},examples:[[]]},privacy:{description:"Strictest of the analysis and its datasets.",enum:["public","private"],examples:["p\
ublic"]}},$defs:{stage:{title:"PlanStage",type:"object",additionalProperties:!1,required:["id","steps","points","grid","axes","over","ports","resources","retrie\
s","expect","mediaTypes","tolerance"],description:"A step with all its tasks; tasks follow from the axes and the view.",properties:{id:{$ref:"shared.v1.json#/$d\
efs/stage"},steps:{description:"Digests of the distinct step documents.",type:"array",items:{$ref:"shared.v1.json#/$defs/digest"},examples:[["sha256:e3b0c44298f\
c1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]]},points:{description:"Per grid point the index into `steps`; -1 where a condition switched the step off\
.",type:"array",items:{description:"Index.",type:"integer",minimum:-1,examples:[0]},examples:[[0]]},grid:{description:"Whether the stage has the grid axis.",type:"\
boolean",examples:[!1]},axes:{description:"Names of its axes, in the order of the plan's.",type:"array",items:{$ref:"../common.v1.json#/$defs/name"},examples:[[
"x"]]},over:{$ref:"../common.v1.json#/$defs/over"},ports:{description:"Input ports.",type:"array",items:{title:"PlanPort",type:"object",additionalProperties:!1,
required:["port","from","optional","list","directory","extension"],description:"One port.",properties:{port:{$ref:"../common.v1.json#/$defs/name"},from:{description:"\
Sources in order.",type:"array",items:{title:"PlanSource",description:"A slot of an input, or an output of a stage.",oneOf:[{title:"FromInput",type:"object",additionalProperties:!1,
required:["input","slot"],description:"A slot of an input.",properties:{input:{$ref:"../common.v1.json#/$defs/name"},slot:{description:"Slot or file name.",type:"\
string",examples:["tile"]}},examples:[{input:"elevation",slot:"tile"}]},{title:"FromStage",type:"object",additionalProperties:!1,required:["stage","output"],description:"\
An output of a stage.",properties:{stage:{$ref:"shared.v1.json#/$defs/stage"},output:{$ref:"../common.v1.json#/$defs/name"}},examples:[{stage:"smooth",output:"t\
ile"}]}],examples:[{input:"elevation",slot:"tile"}]},examples:[[{input:"elevation",slot:"tile"}]]},optional:{description:"May be absent.",type:"boolean",examples:[
!1]},list:{description:"Takes any number of files.",type:"boolean",examples:[!0]},directory:{description:"Takes a directory.",type:"boolean",examples:[!1]},extension:{
description:"Extension of staged names with its dot; empty for directories.",type:"string",examples:[".txt"]}},examples:[{port:"tiles",from:[{input:"elevation",
slot:"tile"}],optional:!1,list:!0,directory:!1,extension:".txt"}]},examples:[[{port:"tiles",from:[{input:"elevation",slot:"tile"}],optional:!1,list:!0,directory:!1,
extension:".txt"}]]},resources:{$ref:"../common.v1.json#/$defs/resources"},retries:{$ref:"../common.v1.json#/$defs/retries"},expect:{description:"Output \u2192 rules\
.",type:"object",additionalProperties:{$ref:"../common.v1.json#/$defs/expect"},examples:[{tile:{notEmpty:!0}}]},mediaTypes:{description:"Output \u2192 media type.",
type:"object",additionalProperties:{$ref:"../common.v1.json#/$defs/mediaType"},examples:[{tile:"text/plain"}]},tolerance:{description:"Output \u2192 tolerance.",
type:"object",additionalProperties:{$ref:"../common.v1.json#/$defs/tolerance"},examples:[{tile:"exact"}]}},examples:[{id:"smooth",steps:["sha256:e3b0c44298fc1c1\
49afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],points:[0],grid:!1,axes:["x"],over:"unit",ports:[{port:"tiles",from:[{input:"elevation",slot:"tile"}],optional:!1,
list:!0,directory:!1,extension:".txt"}],resources:{cpu:{base:1}},retries:{},expect:{tile:{notEmpty:!0}},mediaTypes:{tile:"text/plain"},tolerance:{tile:"exact"}}]}},
examples:[{contract:1,pipeline:"relief@1.0.0",inputs:{elevation:{dataset:"maunga-whau@1.0.0",index:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca4959\
91b7852b855",axes:[{name:"x",from:0,to:4}],units:5,base:["registry:datasets/maunga-whau/1.0.0/"]}},axes:[{name:"x",from:0,to:4}],grid:[],exclude:[],stages:[{id:"\
smooth",steps:["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],points:[0],grid:!1,axes:["x"],over:"unit",ports:[{port:"tiles",from:[{
input:"elevation",slot:"tile"}],optional:!1,list:!0,directory:!1,extension:".txt"}],resources:{cpu:{base:1}},retries:{},expect:{tile:{notEmpty:!0}},mediaTypes:{
tile:"text/plain"},tolerance:{tile:"exact"}}],outputs:[{name:"map",stage:"smooth",output:"tile",role:"data"}],runsOn:[],privacy:"public"}]};var pattern7=new RegExp("^sha256:[0-9a-f]{64}$","");function validate165(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate165.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(!pattern7.test(data))return validate165.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^sha256:[0-9a-f]{64}$"}}],!1}else return validate165.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate165.errors=
vErrors,errors===0}validate165.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern8=new RegExp("^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$","");function validate169(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate169.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,_errs2=errors;if(!(data==="constructor"||data==="hasOwnProperty"||data==="isPrototypeOf"||data==="propertyIsEnumerable"||data==="toLocaleStrin\
g"||data==="toString"||data==="valueOf")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0)return validate169.
errors=[{instancePath,schemaPath:"#/not",keyword:"not",params:{}}],!1;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),errors===0)if(typeof data==
"string"){if(func2(data)>48)return validate169.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48}}],!1;if(!pattern8.test(data))
return validate169.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"}}],!1}else return validate169.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate169.errors=vErrors,errors===0}validate169.evaluated={dynamicProps:!1,
dynamicItems:!1};var pattern9=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$","");function validate168(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate168.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
name===void 0&&(missing0="name")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")){let err0={instancePath,schemaPath:"#/oneOf/0/require\
d",keyword:"required",params:{missingProperty:missing0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs3=errors;for(let key0 in data)if(!(key0===
"name"||key0==="from"||key0==="to"||key0==="description")){let err1={instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs3===errors){if(data.name!==void 0){let _errs4=errors;validate169(
data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.
concat(validate169.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.from!==void 0){let data1=data.from,_errs5=errors;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/from",schemaPath:"#/oneOf/0/properties/from/type",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(errors===_errs5&&typeof data1=="number"&&isFinite(data1)){if(data1>
1e9||isNaN(data1)){let err3={instancePath:instancePath+"/from",schemaPath:"#/oneOf/0/properties/from/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else if(data1<-1e9||isNaN(data1)){let err4={instancePath:instancePath+"/from",schemaPath:"#/oneOf/0/pr\
operties/from/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}var valid1=_errs5===errors}else
var valid1=!0;if(valid1){if(data.to!==void 0){let data2=data.to,_errs7=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={
instancePath:instancePath+"/to",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(errors===_errs7&&typeof data2=="number"&&isFinite(data2)){if(data2>1e9||isNaN(data2)){let err6={instancePath:instancePath+"/to",schemaPath:"#/oneOf/\
0/properties/to/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else if(data2<-1e9||isNaN(
data2)){let err7={instancePath:instancePath+"/to",schemaPath:"#/oneOf/0/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}var valid1=_errs7===errors}else var valid1=!0;if(valid1)if(data.description!==void 0){let data3=data.description,
_errs9=errors;if(errors===_errs9)if(typeof data3=="string"){if(func2(data3)>400){let err8={instancePath:instancePath+"/description",schemaPath:"#/oneOf/0/proper\
ties/description/maxLength",keyword:"maxLength",params:{limit:400}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+
"/description",schemaPath:"#/oneOf/0/properties/description/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
var valid1=_errs9===errors}else var valid1=!0}}}}}else{let err10={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var props0=!0}let _errs11=errors;if(errors===_errs11)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.name===void 0&&(missing1="name")||data.values===void 0&&(missing1="values")){let err11={instancePath,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}else{let _errs13=errors;
for(let key1 in data)if(!(key1==="name"||key1==="values"||key1==="description")){let err12={instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++;break}if(_errs13===errors){if(data.name!==void 0){
let _errs14=errors;validate169(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate169.errors:vErrors.concat(validate169.errors),errors=vErrors.length);var valid2=_errs14===errors}else var valid2=!0;if(valid2){if(data.values!==void 0){
let data5=data.values,_errs15=errors;if(errors===_errs15)if(Array.isArray(data5))if(data5.length<1){let err13={instancePath:instancePath+"/values",schemaPath:"#\
/oneOf/1/properties/values/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}else{var valid3=!0;let len0=data5.
length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs17=errors;if(errors===_errs17)if(typeof data6=="string"){if(func2(data6)>64){let err14={instancePath:instancePath+
"/values/"+i0,schemaPath:"#/oneOf/1/properties/values/items/maxLength",keyword:"maxLength",params:{limit:64}};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}else if(!pattern9.test(data6)){let err15={instancePath:instancePath+"/values/"+i0,schemaPath:"#/oneOf/1/properties/values/items/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*$"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/va\
lues/"+i0,schemaPath:"#/oneOf/1/properties/values/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
var valid3=_errs17===errors;if(!valid3)break}if(valid3){let i1=data5.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data5[i1];if(typeof item0=="string"){
if(typeof indices0[item0]=="number"){j0=indices0[item0];let err17={instancePath:instancePath+"/values",schemaPath:"#/oneOf/1/properties/values/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++;break}indices0[item0]=i1}}}}}else{let err18={instancePath:instancePath+
"/values",schemaPath:"#/oneOf/1/properties/values/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var valid2=_errs15===
errors}else var valid2=!0;if(valid2)if(data.description!==void 0){let data7=data.description,_errs19=errors;if(errors===_errs19)if(typeof data7=="string"){if(func2(
data7)>400){let err19={instancePath:instancePath+"/description",schemaPath:"#/oneOf/1/properties/description/maxLength",keyword:"maxLength",params:{limit:400}};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/description",schemaPath:"#/oneOf/1/properties/descripti\
on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var valid2=_errs19===errors}else var valid2=!0}}}}else{
let err21={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var _valid0=_errs11===
errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=!0)),valid0)errors=_errs0,vErrors!==null&&(_errs0?
vErrors.length=_errs0:vErrors=null);else{let err22={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=
[err22]:vErrors.push(err22),errors++,validate168.errors=vErrors,!1}return validate168.errors=vErrors,evaluated0.props=props0,errors===0}validate168.evaluated={dynamicProps:!0,
dynamicItems:!1};var pattern10=new RegExp("^(registry:[A-Za-z0-9_.][^\\s]*|https://(?![^/\\s]*@)[^\\s]+|s3://[a-z0-9][^\\s]+)$","");function validate174(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate174.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern7.test(
data))return validate174.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}}],!1}else return validate174.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate174.errors=vErrors,errors===0}validate174.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate173(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate173.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;
if(errors===_errs1)if(typeof data=="string"){if(func2(data)>1e3){let err0={instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit:1e3}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(!pattern10.test(data)){let err1={instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",
params:{pattern:"^(registry:[A-Za-z0-9_.][^\\s]*|https://(?![^/\\s]*@)[^\\s]+|s3://[a-z0-9][^\\s]+)$"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{
let err2={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs1===
errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(errors===_errs3)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.run===void 0&&
(missing0="run")||data.output===void 0&&(missing0="output")){let err3={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing0}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else{let _errs5=errors;for(let key0 in data)if(!(key0==="run"||key0==="output"||key0==="unit")){let err4={
instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++;break}if(_errs5===errors){if(data.run!==void 0){let _errs6=errors;validate174(data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"\
run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length);var valid1=_errs6===errors}else
var valid1=!0;if(valid1){if(data.output!==void 0){let _errs7=errors;validate169(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"\
output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.concat(validate169.errors),errors=vErrors.length);var valid1=_errs7===errors}else
var valid1=!0;if(valid1)if(data.unit!==void 0){let data2=data.unit,_errs8=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={
instancePath:instancePath+"/unit",schemaPath:"#/oneOf/1/properties/unit/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(errors===_errs8&&typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err6={instancePath:instancePath+"/unit",schemaPath:"#/o\
neOf/1/properties/unit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid1=_errs8===
errors}else var valid1=!0}}}}else{let err7={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else if(_valid0){valid0=!0,passing0=1;var props0=!0}if(valid0)
errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err8={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};
return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate173.errors=vErrors,!1}return validate173.errors=vErrors,evaluated0.props=props0,errors===
0}validate173.evaluated={dynamicProps:!0,dynamicItems:!1};function validate179(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate179.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0&&!(data&&typeof data=="object"&&!Array.isArray(
data))?(validate179.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1):(validate179.errors=vErrors,errors===0)}validate179.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function validate183(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate183.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to"))return validate183.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="from"||key0==="to")){return validate183.errors=[{
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.from!==void 0){
let data0=data.from,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate183.errors=[{instancePath:instancePath+
"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0=="number"&&isFinite(data0)){if(data0>1e9||
isNaN(data0))return validate183.errors=[{instancePath:instancePath+"/from",schemaPath:"#/properties/from/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],
!1;if(data0<-1e9||isNaN(data0))return validate183.errors=[{instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e9}}],!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.to!==void 0){let data1=data.to,_errs4=errors;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1)))return validate183.errors=[{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"i\
nteger"}}],!1;if(errors===_errs4&&typeof data1=="number"&&isFinite(data1)){if(data1>1e9||isNaN(data1))return validate183.errors=[{instancePath:instancePath+"/to",
schemaPath:"#/properties/to/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;if(data1<-1e9||isNaN(data1))return validate183.errors=[{instancePath:instancePath+
"/to",schemaPath:"#/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9}}],!1}var valid0=_errs4===errors}else var valid0=!0}}}else return validate183.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate183.errors=vErrors,errors===0}validate183.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema54={description:"Position on one axis: an integer, or a name.",type:["integer","string"],examples:[3]};function validate187(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate187.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data))&&typeof data!="string"?(validate187.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema54.type}}],!1):(validate187.errors=vErrors,errors===0)}validate187.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate185(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate185.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){if(Object.keys(data).length>8)return validate185.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:8}}],!1;
if(Object.keys(data).length<1)return validate185.errors=[{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key0 in data){
let _errs1=errors;validate169(key0,{instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.
concat(validate169.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0){let err0={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:key0}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate185.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){
let _errs3=errors;validate187(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else
return validate185.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate185.errors=vErrors,errors===0}validate185.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate181(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate181.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="boxes"||key0==="units"||key0==="skip")){return validate181.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
boxes!==void 0){let data0=data.boxes,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>1e3)return validate181.errors=[{instancePath:instancePath+
"/boxes",schemaPath:"#/properties/boxes/maxItems",keyword:"maxItems",params:{limit:1e3}}],!1;if(data0.length<1)return validate181.errors=[{instancePath:instancePath+
"/boxes",schemaPath:"#/properties/boxes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],
_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(Object.keys(data1).length<1)return validate181.errors=[{instancePath:instancePath+
"/boxes/"+i0,schemaPath:"#/properties/boxes/items/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key1 in data1){let _errs6=errors;validate169(
key1,{instancePath:instancePath+"/boxes/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.
concat(validate169.errors),errors=vErrors.length);var valid2=_errs6===errors;if(!valid2){let err0={instancePath:instancePath+"/boxes/"+i0,schemaPath:"#/properti\
es/boxes/items/propertyNames",keyword:"propertyNames",params:{propertyName:key1}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate181.errors=
vErrors,!1;break}}if(valid2)for(let key2 in data1){let _errs8=errors;validate183(data1[key2],{instancePath:instancePath+"/boxes/"+i0+"/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate183.errors:vErrors.concat(validate183.errors),
errors=vErrors.length);var valid3=_errs8===errors;if(!valid3)break}}else return validate181.errors=[{instancePath:instancePath+"/boxes/"+i0,schemaPath:"#/proper\
ties/boxes/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===errors;if(!valid1)break}}}else return validate181.errors=[{instancePath:instancePath+
"/boxes",schemaPath:"#/properties/boxes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.units!==
void 0){let data3=data.units,_errs9=errors;if(errors===_errs9)if(Array.isArray(data3)){if(data3.length>1e4)return validate181.errors=[{instancePath:instancePath+
"/units",schemaPath:"#/properties/units/maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;if(data3.length<1)return validate181.errors=[{instancePath:instancePath+
"/units",schemaPath:"#/properties/units/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid4=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs11=errors;
validate185(data3[i1],{instancePath:instancePath+"/units/"+i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate185.
errors:vErrors.concat(validate185.errors),errors=vErrors.length);var valid4=_errs11===errors;if(!valid4)break}}}else return validate181.errors=[{instancePath:instancePath+
"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.skip!==void 0){
let data5=data.skip,_errs12=errors;if(errors===_errs12)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(Object.keys(data5).length<1)return validate181.
errors=[{instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key3 in data5){let _errs14=errors;
validate169(key3,{instancePath:instancePath+"/skip",parentData:data5,parentDataProperty:"skip",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:
vErrors.concat(validate169.errors),errors=vErrors.length);var valid5=_errs14===errors;if(!valid5){let err1={instancePath:instancePath+"/skip",schemaPath:"#/prop\
erties/skip/propertyNames",keyword:"propertyNames",params:{propertyName:key3}};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate181.errors=
vErrors,!1;break}}if(valid5)for(let key4 in data5){let data6=data5[key4],_errs16=errors;if(errors===_errs16)if(Array.isArray(data6)){if(data6.length<1)return validate181.
errors=[{instancePath:instancePath+"/skip/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/skip/additionalProperties/minItems",keyword:"mi\
nItems",params:{limit:1}}],!1;{var valid7=!0;let len2=data6.length;for(let i2=0;i2<len2;i2++){let _errs18=errors;validate187(data6[i2],{instancePath:instancePath+
"/skip/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.
errors:vErrors.concat(validate187.errors),errors=vErrors.length);var valid7=_errs18===errors;if(!valid7)break}}}else return validate181.errors=[{instancePath:instancePath+
"/skip/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/skip/additionalProperties/type",keyword:"type",params:{type:"array"}}],!1;var valid6=_errs16===
errors;if(!valid6)break}}else return validate181.errors=[{instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var valid0=_errs12===errors}else var valid0=!0}}}else return validate181.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate181.errors=vErrors,errors===0}validate181.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate193(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate193.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>8)
return validate193.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:8}}],!1;if(Object.keys(data).length<1)return validate193.
errors=[{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key0 in data){let _errs1=errors;validate169(key0,{instancePath,
parentData:data,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.concat(validate169.errors),errors=vErrors.length);
var valid0=_errs1===errors;if(!valid0){let err0={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0}};return vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++,validate193.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){let _errs3=errors;validate187(data[key1],{instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.
concat(validate187.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate193.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return validate193.errors=vErrors,errors===0}validate193.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema56={
title:"PlanStage",type:"object",additionalProperties:!1,required:["id","steps","points","grid","axes","over","ports","resources","retries","expect","mediaTypes",
"tolerance"],description:"A step with all its tasks; tasks follow from the axes and the view.",properties:{id:{$ref:"shared.v1.json#/$defs/stage"},steps:{description:"\
Digests of the distinct step documents.",type:"array",items:{$ref:"shared.v1.json#/$defs/digest"},examples:[["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649\
b934ca495991b7852b855"]]},points:{description:"Per grid point the index into `steps`; -1 where a condition switched the step off.",type:"array",items:{description:"\
Index.",type:"integer",minimum:-1,examples:[0]},examples:[[0]]},grid:{description:"Whether the stage has the grid axis.",type:"boolean",examples:[!1]},axes:{description:"\
Names of its axes, in the order of the plan's.",type:"array",items:{$ref:"../common.v1.json#/$defs/name"},examples:[["x"]]},over:{$ref:"../common.v1.json#/$defs\
/over"},ports:{description:"Input ports.",type:"array",items:{title:"PlanPort",type:"object",additionalProperties:!1,required:["port","from","optional","list","\
directory","extension"],description:"One port.",properties:{port:{$ref:"../common.v1.json#/$defs/name"},from:{description:"Sources in order.",type:"array",items:{
title:"PlanSource",description:"A slot of an input, or an output of a stage.",oneOf:[{title:"FromInput",type:"object",additionalProperties:!1,required:["input",
"slot"],description:"A slot of an input.",properties:{input:{$ref:"../common.v1.json#/$defs/name"},slot:{description:"Slot or file name.",type:"string",examples:[
"tile"]}},examples:[{input:"elevation",slot:"tile"}]},{title:"FromStage",type:"object",additionalProperties:!1,required:["stage","output"],description:"An outpu\
t of a stage.",properties:{stage:{$ref:"shared.v1.json#/$defs/stage"},output:{$ref:"../common.v1.json#/$defs/name"}},examples:[{stage:"smooth",output:"tile"}]}],
examples:[{input:"elevation",slot:"tile"}]},examples:[[{input:"elevation",slot:"tile"}]]},optional:{description:"May be absent.",type:"boolean",examples:[!1]},list:{
description:"Takes any number of files.",type:"boolean",examples:[!0]},directory:{description:"Takes a directory.",type:"boolean",examples:[!1]},extension:{description:"\
Extension of staged names with its dot; empty for directories.",type:"string",examples:[".txt"]}},examples:[{port:"tiles",from:[{input:"elevation",slot:"tile"}],
optional:!1,list:!0,directory:!1,extension:".txt"}]},examples:[[{port:"tiles",from:[{input:"elevation",slot:"tile"}],optional:!1,list:!0,directory:!1,extension:"\
.txt"}]]},resources:{$ref:"../common.v1.json#/$defs/resources"},retries:{$ref:"../common.v1.json#/$defs/retries"},expect:{description:"Output \u2192 rules.",type:"\
object",additionalProperties:{$ref:"../common.v1.json#/$defs/expect"},examples:[{tile:{notEmpty:!0}}]},mediaTypes:{description:"Output \u2192 media type.",type:"\
object",additionalProperties:{$ref:"../common.v1.json#/$defs/mediaType"},examples:[{tile:"text/plain"}]},tolerance:{description:"Output \u2192 tolerance.",type:"\
object",additionalProperties:{$ref:"../common.v1.json#/$defs/tolerance"},examples:[{tile:"exact"}]}},examples:[{id:"smooth",steps:["sha256:e3b0c44298fc1c149afbf\
4c8996fb92427ae41e4649b934ca495991b7852b855"],points:[0],grid:!1,axes:["x"],over:"unit",ports:[{port:"tiles",from:[{input:"elevation",slot:"tile"}],optional:!1,
list:!0,directory:!1,extension:".txt"}],resources:{cpu:{base:1}},retries:{},expect:{tile:{notEmpty:!0}},mediaTypes:{tile:"text/plain"},tolerance:{tile:"exact"}}]};function validate198(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate198.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func2(data)>400)
return validate198.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}}],!1;if(func2(data)<1)return validate198.errors=[{instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate198.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate198.errors=vErrors,errors===0}validate198.evaluated={dynamicProps:!1,dynamicItems:!1};function validate201(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate201.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(!(data==="constructor"||data==="hasOwnProperty"||data==="isPrototypeOf"||data===
"propertyIsEnumerable"||data==="toLocaleString"||data==="toString"||data==="valueOf")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===
errors;if(valid0)return validate201.errors=[{instancePath,schemaPath:"#/not",keyword:"not",params:{}}],!1;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=
_errs1:vErrors=null),errors===0)if(typeof data=="string"){if(func2(data)>48)return validate201.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:48}}],!1;if(!pattern8.test(data))return validate201.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0\
-9_]*(-[A-Za-z0-9_]+)*$"}}],!1}else return validate201.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate201.errors=
vErrors,errors===0}validate201.evaluated={dynamicProps:!1,dynamicItems:!1};var schema59={title:"Over",description:"What one task of a step sees of its parents' \
lattice.",oneOf:[{title:"OverUnit",description:"The unit at the same coordinates.",const:"unit",examples:["unit"]},{title:"OverAll",description:"Every unit (of \
one grid point).",const:"all",examples:["all"]},{title:"OverGrid",type:"object",additionalProperties:!1,required:["all"],description:"Every unit of every grid p\
oint.",properties:{all:{description:"Gather the grid too.",const:"grid",examples:["grid"]}},examples:[{all:"grid"}]},{title:"OverNeighbours",type:"object",additionalProperties:!1,
required:["neighbours"],description:"The units within offsets on the named axes; other axes stay equal.",properties:{neighbours:{description:"Axis \u2192 inclusive o\
ffsets, of either sign.",type:"object",minProperties:1,maxProperties:8,propertyNames:{$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$defs/span"},examples:[
{x:{from:-1,to:1}}]},edge:{description:"What a missing neighbour means: leave it out, wrap around the axis, or make the task absent. Default clip.",enum:["clip",
"wrap","require"],examples:["clip"]}},examples:[{neighbours:{x:{from:-1,to:1},y:{from:-1,to:1}},edge:"clip"}]},{title:"OverGroup",type:"object",additionalProperties:!1,
required:["group"],description:"All units that share the coordinates on these axes.",properties:{group:{description:"Axes that stay.",type:"array",minItems:1,maxItems:8,
uniqueItems:!0,items:{$ref:"#/$defs/name"},examples:[["z"]]}},examples:[{group:["z"]}]}]};function validate203(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate203.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(data!=="unit"){let err0={instancePath,schemaPath:"#/oneOf/0/const",keyword:"\
const",params:{allowedValue:"unit"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs2=errors;
if(data!=="all"){let err1={instancePath,schemaPath:"#/oneOf/1/const",keyword:"const",params:{allowedValue:"all"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var _valid0=_errs2===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs3=errors;if(errors===_errs3)
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.all===void 0&&(missing0="all")){let err2={instancePath,schemaPath:"#/oneOf/2/required",
keyword:"required",params:{missingProperty:missing0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{let _errs5=errors;for(let key0 in data)if(key0!==
"all"){let err3={instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++;break}if(_errs5===errors&&data.all!==void 0&&data.all!=="grid"){let err4={instancePath:instancePath+"/all",schemaPath:"#/oneO\
f/2/properties/all/const",keyword:"const",params:{allowedValue:"grid"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs3===errors;if(_valid0&&
valid0)valid0=!1,passing0=[passing0,2];else{if(_valid0){valid0=!0,passing0=2;var props0=!0}let _errs7=errors;if(errors===_errs7)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing1;if(data.neighbours===void 0&&(missing1="neighbours")){let err6={instancePath,schemaPath:"#/oneOf/3/required",keyword:"require\
d",params:{missingProperty:missing1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else{let _errs9=errors;for(let key1 in data)if(!(key1==="neighbo\
urs"||key1==="edge")){let err7={instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++;break}if(_errs9===errors){if(data.neighbours!==void 0){let data1=data.neighbours,_errs10=errors;if(errors===_errs10)
if(data1&&typeof data1=="object"&&!Array.isArray(data1))if(Object.keys(data1).length>8){let err8={instancePath:instancePath+"/neighbours",schemaPath:"#/oneOf/3/\
properties/neighbours/maxProperties",keyword:"maxProperties",params:{limit:8}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else if(Object.keys(data1).
length<1){let err9={instancePath:instancePath+"/neighbours",schemaPath:"#/oneOf/3/properties/neighbours/minProperties",keyword:"minProperties",params:{limit:1}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}else{for(let key2 in data1){let _errs12=errors;validate169(key2,{instancePath:instancePath+"/neighbour\
s",parentData:data1,parentDataProperty:"neighbours",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.concat(validate169.errors),errors=
vErrors.length);var valid3=_errs12===errors;if(!valid3){let err10={instancePath:instancePath+"/neighbours",schemaPath:"#/oneOf/3/properties/neighbours/propertyN\
ames",keyword:"propertyNames",params:{propertyName:key2}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++;break}}if(valid3)for(let key3 in data1){let _errs14=errors;
validate183(data1[key3],{instancePath:instancePath+"/neighbours/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data1,parentDataProperty:key3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate183.errors:vErrors.concat(validate183.errors),errors=vErrors.length);var valid4=_errs14===errors;if(!valid4)break}}else{
let err11={instancePath:instancePath+"/neighbours",schemaPath:"#/oneOf/3/properties/neighbours/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}var valid2=_errs10===errors}else var valid2=!0;if(valid2)if(data.edge!==void 0){let data3=data.edge,_errs15=errors;if(!(data3===
"clip"||data3==="wrap"||data3==="require")){let err12={instancePath:instancePath+"/edge",schemaPath:"#/oneOf/3/properties/edge/enum",keyword:"enum",params:{allowedValues:schema59.
oneOf[3].properties.edge.enum}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var valid2=_errs15===errors}else var valid2=!0}}}else{let err13={instancePath,
schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs7===errors;if(_valid0&&
valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&(valid0=!0,passing0=3,props0!==!0&&(props0=!0));let _errs16=errors;if(errors===_errs16)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing2;if(data.group===void 0&&(missing2="group")){let err14={instancePath,schemaPath:"#/oneOf/4/required",keyword:"requir\
ed",params:{missingProperty:missing2}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}else{let _errs18=errors;for(let key4 in data)if(key4!=="group"){
let err15={instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++;break}if(_errs18===errors&&data.group!==void 0){let data4=data.group;if(errors===errors)if(Array.isArray(data4))if(data4.length>8){
let err16={instancePath:instancePath+"/group",schemaPath:"#/oneOf/4/properties/group/maxItems",keyword:"maxItems",params:{limit:8}};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}else if(data4.length<1){let err17={instancePath:instancePath+"/group",schemaPath:"#/oneOf/4/properties/group/minItems",keyword:"min\
Items",params:{limit:1}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}else{var valid6=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs21=errors;
validate169(data4[i0],{instancePath:instancePath+"/group/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.
errors:vErrors.concat(validate169.errors),errors=vErrors.length);var valid6=_errs21===errors;if(!valid6)break}if(valid6){let i1=data4.length,j0;if(i1>1){outer0:
for(;i1--;)for(j0=i1;j0--;)if(func0(data4[i1],data4[j0])){let err18={instancePath:instancePath+"/group",schemaPath:"#/oneOf/4/properties/group/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++;break outer0}}}}else{let err19={instancePath:instancePath+"/group",
schemaPath:"#/oneOf/4/properties/group/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}}else{let err20={
instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid0=_errs16===
errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,4]):_valid0&&(valid0=!0,passing0=4,props0!==!0&&(props0=!0))}}}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?
vErrors.length=_errs0:vErrors=null);else{let err21={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++,validate203.errors=vErrors,!1}return validate203.errors=vErrors,evaluated0.props=props0,errors===0}validate203.evaluated={dynamicProps:!0,
dynamicItems:!1};function validate213(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate213.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.base===void 0&&(missing0="base"))return validate213.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="base"||key0==="perGiB"||key0==="max")){return validate213.errors=[{instancePath,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.base!==void 0){let data0=data.base,_errs2=errors;
if(errors===_errs2)if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0))return validate213.errors=[{instancePath:instancePath+"/base",schemaPath:"\
#/properties/base/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate213.errors=[{instancePath:instancePath+"/base",schemaPath:"\
#/properties/base/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.perGiB!==void 0){let data1=data.
perGiB,_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs6=errors;validate169(key1,{instancePath:instancePath+
"/perGiB",parentData:data1,parentDataProperty:"perGiB",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.concat(validate169.errors),
errors=vErrors.length);var valid1=_errs6===errors;if(!valid1){let err0={instancePath:instancePath+"/perGiB",schemaPath:"#/properties/perGiB/propertyNames",keyword:"\
propertyNames",params:{propertyName:key1}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate213.errors=vErrors,!1;break}}if(valid1)for(let key2 in data1){
let data2=data1[key2],_errs8=errors;if(errors===_errs8)if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2))return validate213.errors=[{instancePath:instancePath+
"/perGiB/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/perGiB/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return validate213.errors=[{instancePath:instancePath+"/perGiB/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/perGiB/additionalP\
roperties/type",keyword:"type",params:{type:"number"}}],!1;var valid2=_errs8===errors;if(!valid2)break}}else return validate213.errors=[{instancePath:instancePath+
"/perGiB",schemaPath:"#/properties/perGiB/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.max!==
void 0){let data3=data.max,_errs10=errors;if(errors===_errs10)if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3))return validate213.errors=[{instancePath:instancePath+
"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate213.errors=[{instancePath:instancePath+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate213.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate213.errors=vErrors,errors===0}validate213.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate212.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="cpu"||key0==="memory"||key0==="disk"||key0==="gpu"||key0==="time")){return validate212.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.cpu!==
void 0){let _errs2=errors;validate213(data.cpu,{instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate213.errors:vErrors.concat(validate213.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.memory!==void 0){
let _errs3=errors;validate213(data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate213.errors:vErrors.concat(validate213.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.disk!==void 0){
let _errs4=errors;validate213(data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate213.errors:vErrors.concat(validate213.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.gpu!==void 0){
let _errs5=errors;validate213(data.gpu,{instancePath:instancePath+"/gpu",parentData:data,parentDataProperty:"gpu",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate213.errors:vErrors.concat(validate213.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.time!==void 0){
let _errs6=errors;validate213(data.time,{instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate213.errors:vErrors.concat(validate213.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate212.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate212.errors=vErrors,errors===0}validate212.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate222.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.times===void 0&&(missing0="times"))return validate222.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="times"||key0==="delay"||key0==="factor"||key0==="exitCodes")){return validate222.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.times!==void 0){let data0=data.times,
_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate222.errors=[{instancePath:instancePath+"/times",schemaPath:"\
#/properties/times/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0=="number"&&isFinite(data0)){if(data0>10||isNaN(data0))return validate222.
errors=[{instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}}],!1;if(data0<0||isNaN(data0))
return validate222.errors=[{instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.delay!==void 0){let data1=data.delay,_errs4=errors;if(errors===_errs4)if(typeof data1=="number"&&isFinite(data1)){if(data1>
3600||isNaN(data1))return validate222.errors=[{instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600}}],!1;if(data1<0||isNaN(data1))return validate222.errors=[{instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0}}],!1}else return validate222.errors=[{instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/type",keyword:"t\
ype",params:{type:"number"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.factor!==void 0){let data2=data.factor,_errs6=errors;if(errors===
_errs6)if(typeof data2=="number"&&isFinite(data2)){if(data2>10||isNaN(data2))return validate222.errors=[{instancePath:instancePath+"/factor",schemaPath:"#/prope\
rties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}}],!1;if(data2<1||isNaN(data2))return validate222.errors=[{instancePath:instancePath+"/\
factor",schemaPath:"#/properties/factor/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}else return validate222.errors=[{instancePath:instancePath+
"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.exitCodes!==
void 0){let data3=data.exitCodes,_errs8=errors;if(errors===_errs8)if(Array.isArray(data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],
_errs10=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate222.errors=[{instancePath:instancePath+"/exitCodes/"+i0,schemaPath:"\
#/properties/exitCodes/items/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs10&&typeof data4=="number"&&isFinite(data4)){if(data4>255||isNaN(
data4))return validate222.errors=[{instancePath:instancePath+"/exitCodes/"+i0,schemaPath:"#/properties/exitCodes/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:255}}],!1;if(data4<1||isNaN(data4))return validate222.errors=[{instancePath:instancePath+"/exitCodes/"+i0,schemaPath:"#/properties/exitCodes/items/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid1=_errs10===errors;if(!valid1)break}if(valid1){let i1=data3.length,j0;if(i1>1){let indices0={};
for(;i1--;){let item0=data3[i1];if(typeof item0=="number"&&!(item0%1)&&!isNaN(item0)&&isFinite(item0)){if(typeof indices0[item0]=="number"){return j0=indices0[item0],
validate222.errors=[{instancePath:instancePath+"/exitCodes",schemaPath:"#/properties/exitCodes/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break}
indices0[item0]=i1}}}}}else return validate222.errors=[{instancePath:instancePath+"/exitCodes",schemaPath:"#/properties/exitCodes/type",keyword:"type",params:{type:"\
array"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}else return validate222.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return validate222.errors=vErrors,errors===0}validate222.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate221(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate221.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="user"||key0==="time"||key0==="memory"||key0==="disk"||key0==="output"||key0==="input"||key0==="environment")){return validate221.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.user!==void 0){let _errs2=errors;
validate222(data.user,{instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.
errors:vErrors.concat(validate222.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.time!==void 0){let _errs3=errors;
validate222(data.time,{instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.
errors:vErrors.concat(validate222.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.memory!==void 0){let _errs4=errors;
validate222(data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.
errors:vErrors.concat(validate222.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.disk!==void 0){let _errs5=errors;
validate222(data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.
errors:vErrors.concat(validate222.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.output!==void 0){let _errs6=errors;
validate222(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.
errors:vErrors.concat(validate222.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.input!==void 0){let _errs7=errors;
validate222(data.input,{instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.
errors:vErrors.concat(validate222.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.environment!==void 0){let _errs8=errors;
validate222(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate222.errors:vErrors.concat(validate222.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate221.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate221.errors=vErrors,errors===0}validate221.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate232(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate232.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(!(key0==="min"||key0==="max")){return validate232.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.min!==void 0){let data0=data.min,_errs2=errors;if(!(typeof data0==
"number"&&isFinite(data0)))return validate232.errors=[{instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.max!==void 0){let data1=data.max,_errs4=errors;if(!(typeof data1=="number"&&isFinite(data1)))
return validate232.errors=[{instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs4===errors}else
var valid0=!0}}else return validate232.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate232.errors=vErrors,errors===
0}validate232.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema66={title:"Shape",description:"The closed schema dialect of parameters and of JSON \
outputs: a small part of JSON Schema, interpreted, without patterns or references.",type:"object",additionalProperties:!1,properties:{type:{description:"Kind of\
 value.",enum:["string","integer","number","boolean","array","object","null"],examples:["integer"]},description:{description:"What the value means, with its uni\
t.",type:"string",maxLength:2e3,examples:["Half-width of the window, in cells."]},unit:{description:"Unit symbol shown beside the value.",type:"string",maxLength:40,
examples:["mm"]},enum:{description:"Allowed values.",type:"array",minItems:1,maxItems:500,examples:[["mean","median"]]},const:{description:"The only allowed val\
ue.",examples:[1]},minimum:{description:"Smallest allowed number.",type:"number",examples:[1]},maximum:{description:"Largest allowed number.",type:"number",examples:[
99]},exclusiveMinimum:{description:"The number must be greater than this.",type:"number",examples:[0]},exclusiveMaximum:{description:"The number must be less th\
an this.",type:"number",examples:[1]},minLength:{description:"Fewest characters.",type:"integer",minimum:0,examples:[1]},maxLength:{description:"Most characters\
.",type:"integer",minimum:0,examples:[80]},minItems:{description:"Fewest items.",type:"integer",minimum:0,examples:[1]},maxItems:{description:"Most items.",type:"\
integer",minimum:0,examples:[10]},items:{$ref:"#/$defs/shape"},properties:{description:"Fields of an object.",type:"object",maxProperties:200,additionalProperties:{
$ref:"#/$defs/shape"},examples:[{n:{type:"integer",minimum:0}}]},required:{description:"Fields that must be there.",type:"array",uniqueItems:!0,maxItems:200,items:{
description:"Field name.",type:"string",maxLength:200,examples:["n"]},examples:[["n"]]},additionalProperties:{description:"Whether fields that `properties` does\
 not name are allowed (default true).",type:"boolean",examples:[!1]},default:{description:"Value used when none is given; the key holds it all the same.",examples:[
3]}},examples:[{type:"integer",minimum:1,default:3,description:"Half-width of the window, in cells."}]},wrapper0={validate:validate235};function validate235(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate235.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;
for(let key0 in data)if(!func1.call(schema66.properties,key0)){return validate235.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.type!==void 0){let data0=data.type,_errs2=errors;if(!(data0==="string"||data0===
"integer"||data0==="number"||data0==="boolean"||data0==="array"||data0==="object"||data0==="null"))return validate235.errors=[{instancePath:instancePath+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema66.properties.type.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.description!==void 0){let data1=data.description,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func2(data1)>2e3)return validate235.errors=
[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1}else return validate235.errors=
[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.unit!==void 0){let data2=data.unit,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func2(data2)>40)return validate235.
errors=[{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit:40}}],!1}else return validate235.errors=[{
instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){
if(data.enum!==void 0){let data3=data.enum,_errs7=errors;if(errors===_errs7)if(Array.isArray(data3)){if(data3.length>500)return validate235.errors=[{instancePath:instancePath+
"/enum",schemaPath:"#/properties/enum/maxItems",keyword:"maxItems",params:{limit:500}}],!1;if(data3.length<1)return validate235.errors=[{instancePath:instancePath+
"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit:1}}],!1}else return validate235.errors=[{instancePath:instancePath+"/enum",schemaPath:"\
#/properties/enum/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.minimum!==void 0){let data4=data.
minimum,_errs9=errors;if(!(typeof data4=="number"&&isFinite(data4)))return validate235.errors=[{instancePath:instancePath+"/minimum",schemaPath:"#/properties/mi\
nimum/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.maximum!==void 0){let data5=data.maximum,
_errs11=errors;if(!(typeof data5=="number"&&isFinite(data5)))return validate235.errors=[{instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/t\
ype",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.exclusiveMinimum!==void 0){let data6=data.exclusiveMinimum,
_errs13=errors;if(!(typeof data6=="number"&&isFinite(data6)))return validate235.errors=[{instancePath:instancePath+"/exclusiveMinimum",schemaPath:"#/properties/\
exclusiveMinimum/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.exclusiveMaximum!==void 0){let data7=data.
exclusiveMaximum,_errs15=errors;if(!(typeof data7=="number"&&isFinite(data7)))return validate235.errors=[{instancePath:instancePath+"/exclusiveMaximum",schemaPath:"\
#/properties/exclusiveMaximum/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.minLength!==void 0){
let data8=data.minLength,_errs17=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate235.errors=[{instancePath:instancePath+
"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs17&&typeof data8=="number"&&isFinite(data8)&&
(data8<0||isNaN(data8)))return validate235.errors=[{instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.maxLength!==void 0){let data9=data.maxLength,_errs19=errors;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate235.errors=[{instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs19&&typeof data9=="number"&&isFinite(data9)&&(data9<0||isNaN(data9)))return validate235.errors=[{instancePath:instancePath+
"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs19===errors}else var valid0=!0;
if(valid0){if(data.minItems!==void 0){let data10=data.minItems,_errs21=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)))return validate235.
errors=[{instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs21&&typeof data10==
"number"&&isFinite(data10)&&(data10<0||isNaN(data10)))return validate235.errors=[{instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.maxItems!==void 0){let data11=data.
maxItems,_errs23=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate235.errors=[{instancePath:instancePath+"/max\
Items",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs23&&typeof data11=="number"&&isFinite(data11)&&(data11<
0||isNaN(data11)))return validate235.errors=[{instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.items!==void 0){let _errs25=errors;wrapper0.validate(data.items,{instancePath:instancePath+
"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors})||(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.
errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.properties!==void 0){let data13=data.properties,_errs26=errors;
if(errors===_errs26)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(Object.keys(data13).length>200)return validate235.errors=[{instancePath:instancePath+
"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit:200}}],!1;for(let key1 in data13){let _errs29=errors;wrapper0.
validate(data13[key1],{instancePath:instancePath+"/properties/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data13,parentDataProperty:key1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length);var valid1=_errs29===errors;if(!valid1)break}}else
return validate235.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs26===
errors}else var valid0=!0;if(valid0){if(data.required!==void 0){let data15=data.required,_errs30=errors;if(errors===_errs30)if(Array.isArray(data15)){if(data15.
length>200)return validate235.errors=[{instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit:200}}],
!1;{var valid2=!0;let len0=data15.length;for(let i0=0;i0<len0;i0++){let data16=data15[i0],_errs32=errors;if(errors===_errs32)if(typeof data16=="string"){if(func2(
data16)>200)return validate235.errors=[{instancePath:instancePath+"/required/"+i0,schemaPath:"#/properties/required/items/maxLength",keyword:"maxLength",params:{
limit:200}}],!1}else return validate235.errors=[{instancePath:instancePath+"/required/"+i0,schemaPath:"#/properties/required/items/type",keyword:"type",params:{
type:"string"}}],!1;var valid2=_errs32===errors;if(!valid2)break}if(valid2){let i1=data15.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data15[i1];if(typeof item0==
"string"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate235.errors=[{instancePath:instancePath+"/required",schemaPath:"#/properties/req\
uired/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break}indices0[item0]=i1}}}}}}else return validate235.errors=[{instancePath:instancePath+"/requ\
ired",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs30===errors}else var valid0=!0;if(valid0)if(data.additionalProperties!==
void 0){let _errs34=errors;if(typeof data.additionalProperties!="boolean")return validate235.errors=[{instancePath:instancePath+"/additionalProperties",schemaPath:"\
#/properties/additionalProperties/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs34===errors}else var valid0=!0}}}}}}}}}}}}}}}}else return validate235.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate235.errors=vErrors,errors===0}validate235.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate231(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate231.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="notEmpty"||key0==="mediaType"||key0==="size"||key0==="count"||key0===
"columns"||key0==="unique"||key0==="shape")){return validate231.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.notEmpty!==void 0){let _errs2=errors;if(typeof data.notEmpty!="boolean")return validate231.errors=
[{instancePath:instancePath+"/notEmpty",schemaPath:"#/properties/notEmpty/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.mediaType!==void 0){let _errs4=errors;if(typeof data.mediaType!="boolean")return validate231.errors=[{instancePath:instancePath+"/mediaType",
schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.size!==void 0){
let _errs6=errors;validate232(data.size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate232.errors:vErrors.concat(validate232.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.count!==void 0){
let _errs7=errors;validate232(data.count,{instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate232.errors:vErrors.concat(validate232.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.columns!==void 0){
let data4=data.columns,_errs8=errors;if(errors===_errs8)if(Array.isArray(data4)){var valid1=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],
_errs10=errors;if(errors===_errs10)if(typeof data5=="string"){if(func2(data5)>200)return validate231.errors=[{instancePath:instancePath+"/columns/"+i0,schemaPath:"\
#/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate231.errors=[{instancePath:instancePath+"/columns/"+i0,schemaPath:"\
#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs10===errors;if(!valid1)break}if(valid1){let i1=data4.length,j0;if(i1>
1){let indices0={};for(;i1--;){let item0=data4[i1];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate231.errors=
[{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break}indices0[item0]=i1}}}}}else
return validate231.errors=[{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.unique!==void 0){let data6=data.unique,_errs12=errors;if(errors===_errs12)if(Array.isArray(data6)){if(data6.length<
1)return validate231.errors=[{instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid3=!0;
let len1=data6.length;for(let i2=0;i2<len1;i2++){let data7=data6[i2],_errs14=errors;if(errors===_errs14)if(typeof data7=="string"){if(func2(data7)>200)return validate231.
errors=[{instancePath:instancePath+"/unique/"+i2,schemaPath:"#/properties/unique/items/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate231.
errors=[{instancePath:instancePath+"/unique/"+i2,schemaPath:"#/properties/unique/items/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs14===errors;
if(!valid3)break}if(valid3){let i3=data6.length,j1;if(i3>1){let indices1={};for(;i3--;){let item1=data6[i3];if(typeof item1=="string"){if(typeof indices1[item1]==
"number"){return j1=indices1[item1],validate231.errors=[{instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/uniqueItems",keyword:"uniqueItems",
params:{i:i3,j:j1}}],!1;break}indices1[item1]=i3}}}}}}else return validate231.errors=[{instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",
keyword:"type",params:{type:"array"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.shape!==void 0){let _errs16=errors;validate235(data.shape,
{instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate235.errors:vErrors.concat(
validate235.errors),errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0}}}}}}}else return validate231.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return validate231.errors=vErrors,errors===0}validate231.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern13=new RegExp("^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$","");function validate238(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate238.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func2(data)>120)return validate238.errors=[{instancePath,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(!pattern13.test(data))return validate238.errors=[{instancePath,schemaPath:"#/pattern",keyword:"patte\
rn",params:{pattern:"^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$"}}],!1}else return validate238.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate238.errors=vErrors,errors===0}validate238.evaluated={dynamicProps:!1,dynamicItems:!1};function validate240(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate240.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(data!==
"exact"){let err0={instancePath,schemaPath:"#/oneOf/0/const",keyword:"const",params:{allowedValue:"exact"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs2=errors;if(errors===_errs2)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs4=errors;
for(let key0 in data)if(!(key0==="relative"||key0==="absolute")){let err1={instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs4===errors){if(data.relative!==void 0){let data0=data.
relative,_errs5=errors;if(errors===_errs5)if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0)){let err2={instancePath:instancePath+"/relative",
schemaPath:"#/oneOf/1/properties/relative/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/relative",schemaPath:"#/oneOf/1/properties/relative/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}var valid1=_errs5===errors}else var valid1=!0;if(valid1)if(data.absolute!==void 0){let data1=data.absolute,_errs7=errors;if(errors===
_errs7)if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1)){let err4={instancePath:instancePath+"/absolute",schemaPath:"#/oneOf/1/properties/ab\
solute/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/absolute",schemaPath:"#/oneOf/1/properties/absolute/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid1=_errs7===
errors}else var valid1=!0}}else{let err6={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}var _valid0=_errs2===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{if(_valid0){valid0=!0,passing0=1;var props0=!0}let _errs9=errors;
if(data!=="any"){let err7={instancePath,schemaPath:"#/oneOf/2/const",keyword:"const",params:{allowedValue:"any"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var _valid0=_errs9===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,2]):_valid0&&(valid0=!0,passing0=2)}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?
vErrors.length=_errs0:vErrors=null);else{let err8={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++,validate240.errors=vErrors,!1}return validate240.errors=vErrors,evaluated0.props=props0,errors===0}validate240.evaluated={dynamicProps:!0,
dynamicItems:!1};function validate197(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate197.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.steps===void 0&&(missing0="steps")||data.points===void 0&&(missing0="points")||data.grid===
void 0&&(missing0="grid")||data.axes===void 0&&(missing0="axes")||data.over===void 0&&(missing0="over")||data.ports===void 0&&(missing0="ports")||data.resources===
void 0&&(missing0="resources")||data.retries===void 0&&(missing0="retries")||data.expect===void 0&&(missing0="expect")||data.mediaTypes===void 0&&(missing0="med\
iaTypes")||data.tolerance===void 0&&(missing0="tolerance"))return validate197.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema56.properties,key0)){return validate197.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;validate198(data.id,{instancePath:instancePath+
"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate198.errors:vErrors.concat(validate198.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.steps!==void 0){let data1=data.steps,_errs3=errors;if(errors===_errs3)if(Array.isArray(
data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate165(data1[i0],{instancePath:instancePath+"/steps/"+i0,parentData:data1,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate165.errors:vErrors.concat(validate165.errors),errors=vErrors.length);var valid1=_errs5===
errors;if(!valid1)break}}else return validate197.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"a\
rray"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.points!==void 0){let data3=data.points,_errs6=errors;if(errors===_errs6)if(Array.isArray(
data3)){var valid2=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1],_errs8=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4)))return validate197.errors=[{instancePath:instancePath+"/points/"+i1,schemaPath:"#/properties/points/items/type",keyword:"type",params:{type:"in\
teger"}}],!1;if(errors===_errs8&&typeof data4=="number"&&isFinite(data4)&&(data4<-1||isNaN(data4)))return validate197.errors=[{instancePath:instancePath+"/point\
s/"+i1,schemaPath:"#/properties/points/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1}}],!1;var valid2=_errs8===errors;if(!valid2)break}}else
return validate197.errors=[{instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.grid!==void 0){let _errs10=errors;if(typeof data.grid!="boolean")return validate197.errors=[{instancePath:instancePath+
"/grid",schemaPath:"#/properties/grid/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.axes!==
void 0){let data6=data.axes,_errs12=errors;if(errors===_errs12)if(Array.isArray(data6)){var valid3=!0;let len2=data6.length;for(let i2=0;i2<len2;i2++){let _errs14=errors;
validate201(data6[i2],{instancePath:instancePath+"/axes/"+i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length);var valid3=_errs14===errors;if(!valid3)break}}else return validate197.errors=[{instancePath:instancePath+
"/axes",schemaPath:"#/properties/axes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.over!==void 0){
let _errs15=errors;validate203(data.over,{instancePath:instancePath+"/over",parentData:data,parentDataProperty:"over",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate203.errors:vErrors.concat(validate203.errors),errors=vErrors.length);var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.ports!==void 0){
let data9=data.ports,_errs16=errors;if(errors===_errs16)if(Array.isArray(data9)){var valid4=!0;let len3=data9.length;for(let i3=0;i3<len3;i3++){let data10=data9[i3],
_errs18=errors;if(errors===_errs18)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing1;if(data10.port===void 0&&(missing1="port")||data10.from===
void 0&&(missing1="from")||data10.optional===void 0&&(missing1="optional")||data10.list===void 0&&(missing1="list")||data10.directory===void 0&&(missing1="direc\
tory")||data10.extension===void 0&&(missing1="extension"))return validate197.errors=[{instancePath:instancePath+"/ports/"+i3,schemaPath:"#/properties/ports/item\
s/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs20=errors;for(let key1 in data10)if(!(key1==="port"||key1==="from"||key1==="opti\
onal"||key1==="list"||key1==="directory"||key1==="extension")){return validate197.errors=[{instancePath:instancePath+"/ports/"+i3,schemaPath:"#/properties/ports\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs20===errors){if(data10.port!==void 0){let _errs21=errors;
validate201(data10.port,{instancePath:instancePath+"/ports/"+i3+"/port",parentData:data10,parentDataProperty:"port",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate201.errors:vErrors.concat(validate201.errors),errors=vErrors.length);var valid5=_errs21===errors}else var valid5=!0;if(valid5){if(data10.from!==void 0){
let data12=data10.from,_errs22=errors;if(errors===_errs22)if(Array.isArray(data12)){var valid6=!0;let len4=data12.length;for(let i4=0;i4<len4;i4++){let data13=data12[i4],
_errs24=errors,_errs25=errors,valid7=!1,passing0=null,_errs26=errors;if(errors===_errs26)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing2;
if(data13.input===void 0&&(missing2="input")||data13.slot===void 0&&(missing2="slot")){let err0={instancePath:instancePath+"/ports/"+i3+"/from/"+i4,schemaPath:"\
#/properties/ports/items/properties/from/items/oneOf/0/required",keyword:"required",params:{missingProperty:missing2}};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}else{let _errs28=errors;for(let key2 in data13)if(!(key2==="input"||key2==="slot")){let err1={instancePath:instancePath+"/ports/"+i3+"/from/"+i4,
schemaPath:"#/properties/ports/items/properties/from/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs28===errors){if(data13.input!==void 0){let _errs29=errors;validate201(data13.input,{instancePath:instancePath+
"/ports/"+i3+"/from/"+i4+"/input",parentData:data13,parentDataProperty:"input",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.errors:vErrors.concat(
validate201.errors),errors=vErrors.length);var valid8=_errs29===errors}else var valid8=!0;if(valid8)if(data13.slot!==void 0){let _errs30=errors;if(typeof data13.
slot!="string"){let err2={instancePath:instancePath+"/ports/"+i3+"/from/"+i4+"/slot",schemaPath:"#/properties/ports/items/properties/from/items/oneOf/0/properti\
es/slot/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid8=_errs30===errors}else var valid8=!0}}}else{
let err3={instancePath:instancePath+"/ports/"+i3+"/from/"+i4,schemaPath:"#/properties/ports/items/properties/from/items/oneOf/0/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs26===errors;if(_valid0){valid7=!0,passing0=0;var props1=!0}let _errs32=errors;
if(errors===_errs32)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing3;if(data13.stage===void 0&&(missing3="stage")||data13.output===void 0&&
(missing3="output")){let err4={instancePath:instancePath+"/ports/"+i3+"/from/"+i4,schemaPath:"#/properties/ports/items/properties/from/items/oneOf/1/required",keyword:"\
required",params:{missingProperty:missing3}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}else{let _errs34=errors;for(let key3 in data13)if(!(key3===
"stage"||key3==="output")){let err5={instancePath:instancePath+"/ports/"+i3+"/from/"+i4,schemaPath:"#/properties/ports/items/properties/from/items/oneOf/1/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++;break}if(_errs34===errors){
if(data13.stage!==void 0){let _errs35=errors;validate198(data13.stage,{instancePath:instancePath+"/ports/"+i3+"/from/"+i4+"/stage",parentData:data13,parentDataProperty:"\
stage",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate198.errors:vErrors.concat(validate198.errors),errors=vErrors.length);var valid9=_errs35===errors}else
var valid9=!0;if(valid9)if(data13.output!==void 0){let _errs36=errors;validate201(data13.output,{instancePath:instancePath+"/ports/"+i3+"/from/"+i4+"/output",parentData:data13,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.errors:vErrors.concat(validate201.errors),errors=vErrors.length);var valid9=_errs36===
errors}else var valid9=!0}}}else{let err6={instancePath:instancePath+"/ports/"+i3+"/from/"+i4,schemaPath:"#/properties/ports/items/properties/from/items/oneOf/1\
/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs32===errors;if(_valid0&&valid7?(valid7=
!1,passing0=[passing0,1]):_valid0&&(valid7=!0,passing0=1,props1!==!0&&(props1=!0)),valid7)errors=_errs25,vErrors!==null&&(_errs25?vErrors.length=_errs25:vErrors=
null);else{let err7={instancePath:instancePath+"/ports/"+i3+"/from/"+i4,schemaPath:"#/properties/ports/items/properties/from/items/oneOf",keyword:"oneOf",params:{
passingSchemas:passing0}};return vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++,validate197.errors=vErrors,!1}var valid6=_errs24===errors;if(!valid6)
break}}else return validate197.errors=[{instancePath:instancePath+"/ports/"+i3+"/from",schemaPath:"#/properties/ports/items/properties/from/type",keyword:"type",
params:{type:"array"}}],!1;var valid5=_errs22===errors}else var valid5=!0;if(valid5){if(data10.optional!==void 0){let _errs37=errors;if(typeof data10.optional!=
"boolean")return validate197.errors=[{instancePath:instancePath+"/ports/"+i3+"/optional",schemaPath:"#/properties/ports/items/properties/optional/type",keyword:"\
type",params:{type:"boolean"}}],!1;var valid5=_errs37===errors}else var valid5=!0;if(valid5){if(data10.list!==void 0){let _errs39=errors;if(typeof data10.list!=
"boolean")return validate197.errors=[{instancePath:instancePath+"/ports/"+i3+"/list",schemaPath:"#/properties/ports/items/properties/list/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid5=_errs39===errors}else var valid5=!0;if(valid5){if(data10.directory!==void 0){let _errs41=errors;if(typeof data10.directory!="boo\
lean")return validate197.errors=[{instancePath:instancePath+"/ports/"+i3+"/directory",schemaPath:"#/properties/ports/items/properties/directory/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var valid5=_errs41===errors}else var valid5=!0;if(valid5)if(data10.extension!==void 0){let _errs43=errors;if(typeof data10.extension!=
"string")return validate197.errors=[{instancePath:instancePath+"/ports/"+i3+"/extension",schemaPath:"#/properties/ports/items/properties/extension/type",keyword:"\
type",params:{type:"string"}}],!1;var valid5=_errs43===errors}else var valid5=!0}}}}}}}else return validate197.errors=[{instancePath:instancePath+"/ports/"+i3,schemaPath:"\
#/properties/ports/items/type",keyword:"type",params:{type:"object"}}],!1;var valid4=_errs18===errors;if(!valid4)break}}else return validate197.errors=[{instancePath:instancePath+
"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.resources!==
void 0){let _errs45=errors;validate212(data.resources,{instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate212.errors:vErrors.concat(validate212.errors),errors=vErrors.length);var valid0=_errs45===errors}else var valid0=!0;if(valid0){if(data.
retries!==void 0){let _errs46=errors;validate221(data.retries,{instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate221.errors:vErrors.concat(validate221.errors),errors=vErrors.length);var valid0=_errs46===errors}else var valid0=!0;if(valid0){if(data.
expect!==void 0){let data24=data.expect,_errs47=errors;if(errors===_errs47)if(data24&&typeof data24=="object"&&!Array.isArray(data24))for(let key4 in data24){let _errs50=errors;
validate231(data24[key4],{instancePath:instancePath+"/expect/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data24,parentDataProperty:key4,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate231.errors:vErrors.concat(validate231.errors),errors=vErrors.length);var valid10=_errs50===errors;if(!valid10)break}else return validate197.
errors=[{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs47===errors}else var valid0=!0;
if(valid0){if(data.mediaTypes!==void 0){let data26=data.mediaTypes,_errs51=errors;if(errors===_errs51)if(data26&&typeof data26=="object"&&!Array.isArray(data26))
for(let key5 in data26){let _errs54=errors;validate238(data26[key5],{instancePath:instancePath+"/mediaTypes/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data26,
parentDataProperty:key5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate238.errors:vErrors.concat(validate238.errors),errors=vErrors.length);var valid11=_errs54===
errors;if(!valid11)break}else return validate197.errors=[{instancePath:instancePath+"/mediaTypes",schemaPath:"#/properties/mediaTypes/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs51===errors}else var valid0=!0;if(valid0)if(data.tolerance!==void 0){let data28=data.tolerance,_errs55=errors;if(errors===_errs55)
if(data28&&typeof data28=="object"&&!Array.isArray(data28))for(let key6 in data28){let _errs58=errors;validate240(data28[key6],{instancePath:instancePath+"/tole\
rance/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data28,parentDataProperty:key6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate240.errors:
vErrors.concat(validate240.errors),errors=vErrors.length);var valid12=_errs58===errors;if(!valid12)break}else return validate197.errors=[{instancePath:instancePath+
"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs55===errors}else var valid0=!0}}}}}}}}}}}}}else
return validate197.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate197.errors=vErrors,errors===0}validate197.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema69={description:"What an output is for readers.",enum:["figure","table","metric","report","data"],
examples:["figure"]};function validate246(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate246.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="figure"||data==="table"||data==="\
metric"||data==="report"||data==="data"?(validate246.errors=vErrors,errors===0):(validate246.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema69.
enum}}],!1)}validate246.evaluated={dynamicProps:!1,dynamicItems:!1};function validate164(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate164.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.contract===void 0&&(missing0="contract")||data.pipeline===void 0&&(missing0=
"pipeline")||data.inputs===void 0&&(missing0="inputs")||data.axes===void 0&&(missing0="axes")||data.grid===void 0&&(missing0="grid")||data.exclude===void 0&&(missing0=
"exclude")||data.stages===void 0&&(missing0="stages")||data.outputs===void 0&&(missing0="outputs")||data.runsOn===void 0&&(missing0="runsOn")||data.privacy===void 0&&
(missing0="privacy"))return validate164.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func1.call(schema43.properties,key0)){return validate164.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.contract!==void 0){let _errs2=errors;if(data.contract!==1)return validate164.
errors=[{instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/const",keyword:"const",params:{allowedValue:1}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.pipeline!==void 0){let data1=data.pipeline,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func2(data1)>200)return validate164.
errors=[{instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(func2(data1)<1)return validate164.
errors=[{instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate164.errors=
[{instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.inputs!==void 0){let data2=data.inputs,_errs5=errors;if(errors===_errs5)if(data2&&typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2){
let data3=data2[key1],_errs8=errors;if(errors===_errs8)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.dataset===void 0&&(missing1=
"dataset")||data3.index===void 0&&(missing1="index")||data3.axes===void 0&&(missing1="axes")||data3.units===void 0&&(missing1="units")||data3.base===void 0&&(missing1=
"base"))return validate164.errors=[{instancePath:instancePath+"/inputs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalP\
roperties/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs10=errors;for(let key2 in data3)if(!(key2==="dataset"||key2==="index"||key2===
"axes"||key2==="units"||key2==="base")){return validate164.errors=[{instancePath:instancePath+"/inputs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/inputs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs10===errors){if(data3.
dataset!==void 0){let _errs11=errors;if(typeof data3.dataset!="string")return validate164.errors=[{instancePath:instancePath+"/inputs/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/dataset",schemaPath:"#/properties/inputs/additionalProperties/properties/dataset/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data3.index!==void 0){let _errs13=errors;validate165(data3.index,{instancePath:instancePath+"/inputs/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/index",parentData:data3,parentDataProperty:"index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate165.errors:vErrors.concat(
validate165.errors),errors=vErrors.length);var valid2=_errs13===errors}else var valid2=!0;if(valid2){if(data3.axes!==void 0){let data6=data3.axes,_errs14=errors;
if(errors===_errs14)if(Array.isArray(data6)){var valid3=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs16=errors;validate168(data6[i0],{instancePath:instancePath+
"/inputs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/axes/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate168.
errors:vErrors.concat(validate168.errors),errors=vErrors.length);var valid3=_errs16===errors;if(!valid3)break}}else return validate164.errors=[{instancePath:instancePath+
"/inputs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/axes",schemaPath:"#/properties/inputs/additionalProperties/properties/axes/type",keyword:"type",params:{
type:"array"}}],!1;var valid2=_errs14===errors}else var valid2=!0;if(valid2){if(data3.units!==void 0){let data8=data3.units,_errs17=errors;if(!(typeof data8=="n\
umber"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate164.errors=[{instancePath:instancePath+"/inputs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/units",schemaPath:"#/properties/inputs/additionalProperties/properties/units/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs17&&typeof data8==
"number"&&isFinite(data8)&&(data8<0||isNaN(data8)))return validate164.errors=[{instancePath:instancePath+"/inputs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/units",schemaPath:"#/properties/inputs/additionalProperties/properties/units/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid2=_errs17===
errors}else var valid2=!0;if(valid2)if(data3.base!==void 0){let data9=data3.base,_errs19=errors;if(errors===_errs19)if(Array.isArray(data9)){var valid4=!0;let len1=data9.
length;for(let i1=0;i1<len1;i1++){let _errs21=errors;validate173(data9[i1],{instancePath:instancePath+"/inputs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/b\
ase/"+i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.errors),errors=
vErrors.length);var valid4=_errs21===errors;if(!valid4)break}}else return validate164.errors=[{instancePath:instancePath+"/inputs/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/base",schemaPath:"#/properties/inputs/additionalProperties/properties/base/type",keyword:"type",params:{type:"array"}}],!1;var valid2=_errs19===errors}else
var valid2=!0}}}}}}else return validate164.errors=[{instancePath:instancePath+"/inputs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/in\
puts/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs8===errors;if(!valid1)break}else return validate164.errors=[{instancePath:instancePath+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.axes!==
void 0){let data11=data.axes,_errs22=errors;if(errors===_errs22)if(Array.isArray(data11)){var valid5=!0;let len2=data11.length;for(let i2=0;i2<len2;i2++){let _errs24=errors;
validate168(data11[i2],{instancePath:instancePath+"/axes/"+i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate168.
errors:vErrors.concat(validate168.errors),errors=vErrors.length);var valid5=_errs24===errors;if(!valid5)break}}else return validate164.errors=[{instancePath:instancePath+
"/axes",schemaPath:"#/properties/axes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.grid!==void 0){
let data13=data.grid,_errs25=errors;if(errors===_errs25)if(Array.isArray(data13)){var valid6=!0;let len3=data13.length;for(let i3=0;i3<len3;i3++){let _errs27=errors;
validate179(data13[i3],{instancePath:instancePath+"/grid/"+i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate179.
errors:vErrors.concat(validate179.errors),errors=vErrors.length);var valid6=_errs27===errors;if(!valid6)break}}else return validate164.errors=[{instancePath:instancePath+
"/grid",schemaPath:"#/properties/grid/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.select!==
void 0){let _errs28=errors;validate181(data.select,{instancePath:instancePath+"/select",parentData:data,parentDataProperty:"select",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length);var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.exclude!==
void 0){let data16=data.exclude,_errs29=errors;if(errors===_errs29)if(Array.isArray(data16)){var valid7=!0;let len4=data16.length;for(let i4=0;i4<len4;i4++){let data17=data16[i4],
_errs31=errors;if(errors===_errs31)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){let missing2;if(data17.at===void 0&&(missing2="at"))return validate164.
errors=[{instancePath:instancePath+"/exclude/"+i4,schemaPath:"#/properties/exclude/items/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs33=errors;
for(let key3 in data17)if(key3!=="at"){return validate164.errors=[{instancePath:instancePath+"/exclude/"+i4,schemaPath:"#/properties/exclude/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}_errs33===errors&&data17.at!==void 0&&(validate193(data17.at,{instancePath:instancePath+
"/exclude/"+i4+"/at",parentData:data17,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate193.errors:vErrors.concat(validate193.
errors),errors=vErrors.length))}}else return validate164.errors=[{instancePath:instancePath+"/exclude/"+i4,schemaPath:"#/properties/exclude/items/type",keyword:"\
type",params:{type:"object"}}],!1;var valid7=_errs31===errors;if(!valid7)break}}else return validate164.errors=[{instancePath:instancePath+"/exclude",schemaPath:"\
#/properties/exclude/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.stages!==void 0){let data19=data.
stages,_errs35=errors;if(errors===_errs35)if(Array.isArray(data19)){var valid9=!0;let len5=data19.length;for(let i5=0;i5<len5;i5++){let _errs37=errors;validate197(
data19[i5],{instancePath:instancePath+"/stages/"+i5,parentData:data19,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate197.errors:
vErrors.concat(validate197.errors),errors=vErrors.length);var valid9=_errs37===errors;if(!valid9)break}}else return validate164.errors=[{instancePath:instancePath+
"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.outputs!==
void 0){let data21=data.outputs,_errs38=errors;if(errors===_errs38)if(Array.isArray(data21)){var valid10=!0;let len6=data21.length;for(let i6=0;i6<len6;i6++){let data22=data21[i6],
_errs40=errors;if(errors===_errs40)if(data22&&typeof data22=="object"&&!Array.isArray(data22)){let missing3;if(data22.name===void 0&&(missing3="name")||data22.stage===
void 0&&(missing3="stage")||data22.output===void 0&&(missing3="output")||data22.role===void 0&&(missing3="role"))return validate164.errors=[{instancePath:instancePath+
"/outputs/"+i6,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs42=errors;for(let key4 in data22)
if(!(key4==="name"||key4==="stage"||key4==="output"||key4==="role")){return validate164.errors=[{instancePath:instancePath+"/outputs/"+i6,schemaPath:"#/properti\
es/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs42===errors){if(data22.name!==void 0){
let _errs43=errors;validate201(data22.name,{instancePath:instancePath+"/outputs/"+i6+"/name",parentData:data22,parentDataProperty:"name",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate201.errors:vErrors.concat(validate201.errors),errors=vErrors.length);var valid11=_errs43===errors}else var valid11=!0;if(valid11){
if(data22.stage!==void 0){let _errs44=errors;validate198(data22.stage,{instancePath:instancePath+"/outputs/"+i6+"/stage",parentData:data22,parentDataProperty:"s\
tage",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate198.errors:vErrors.concat(validate198.errors),errors=vErrors.length);var valid11=_errs44===errors}else
var valid11=!0;if(valid11){if(data22.output!==void 0){let _errs45=errors;validate201(data22.output,{instancePath:instancePath+"/outputs/"+i6+"/output",parentData:data22,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.errors:vErrors.concat(validate201.errors),errors=vErrors.length);var valid11=_errs45===
errors}else var valid11=!0;if(valid11)if(data22.role!==void 0){let _errs46=errors;validate246(data22.role,{instancePath:instancePath+"/outputs/"+i6+"/role",parentData:data22,
parentDataProperty:"role",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate246.errors:vErrors.concat(validate246.errors),errors=vErrors.length);var valid11=_errs46===
errors}else var valid11=!0}}}}}else return validate164.errors=[{instancePath:instancePath+"/outputs/"+i6,schemaPath:"#/properties/outputs/items/type",keyword:"t\
ype",params:{type:"object"}}],!1;var valid10=_errs40===errors;if(!valid10)break}}else return validate164.errors=[{instancePath:instancePath+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs38===errors}else var valid0=!0;if(valid0){if(data.runsOn!==void 0){let data27=data.
runsOn,_errs47=errors;if(errors===_errs47)if(Array.isArray(data27)){var valid12=!0;let len7=data27.length;for(let i7=0;i7<len7;i7++){let _errs49=errors;if(typeof data27[i7]!=
"string")return validate164.errors=[{instancePath:instancePath+"/runsOn/"+i7,schemaPath:"#/properties/runsOn/items/type",keyword:"type",params:{type:"string"}}],
!1;var valid12=_errs49===errors;if(!valid12)break}}else return validate164.errors=[{instancePath:instancePath+"/runsOn",schemaPath:"#/properties/runsOn/type",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs47===errors}else var valid0=!0;if(valid0)if(data.privacy!==void 0){let data29=data.privacy,_errs51=errors;if(!(data29===
"public"||data29==="private"))return validate164.errors=[{instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/enum",keyword:"enum",params:{allowedValues:schema43.
properties.privacy.enum}}],!1;var valid0=_errs51===errors}else var valid0=!0}}}}}}}}}}}}else return validate164.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate164.errors=vErrors,errors===0}validate164.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema70={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"stored/step.v1.json",title:"StepDocument",description:'`steps/<step>.json`: everything the tasks of one step \
(at one grid point) share and that can influence their bytes. Its digest is that of the canonical JSON of `["step", 1, document]`.',type:"object",additionalProperties:!1,
required:["contract","platform","environment","command","env","code","parameters","outputs","network"],properties:{contract:{description:"Version of the contrac\
t between headgate and a command: staging, placeholders, environment.",const:1,examples:[1]},platform:{$ref:"../common.v1.json#/$defs/platform"},environment:{$ref:"\
../common.v1.json#/$defs/environment"},command:{$ref:"../common.v1.json#/$defs/command"},env:{$ref:"../common.v1.json#/$defs/env"},code:{description:"Path below\
 `{code}` \u2192 digest.",type:"object",additionalProperties:{$ref:"shared.v1.json#/$defs/digest"},examples:[{"main.mjs":"sha256:e3b0c44298fc1c149afbf4c8996fb92\
427ae41e4649b934ca495991b7852b855"}]},parameters:{description:"Only parameters that command and environment refer to, with defaults filled in.",type:"object",additionalProperties:{
description:"Value.",examples:[1]},examples:[{radius:1}]},outputs:{description:"Declared outputs in code-unit order of names.",type:"array",items:{title:"Output\
Spec",type:"object",additionalProperties:!1,required:["name","path","kind"],description:"One declared output.",properties:{name:{$ref:"../common.v1.json#/$defs/\
name"},path:{description:"Path relative to the work folder.",type:"string",examples:["out/tile.txt"]},kind:{$ref:"shared.v1.json#/$defs/kind"},optional:{description:"\
May be missing after a success.",type:"boolean",examples:[!0]}},examples:[{name:"tile",path:"out/tile.txt",kind:"file"}]},examples:[[{name:"tile",path:"out/tile\
.txt",kind:"file"}]]},network:{$ref:"../common.v1.json#/$defs/network"},salt:{description:"Set to compute again on purpose.",type:"string",examples:["2"]}},examples:[
{contract:1,platform:"any",environment:{programs:{node:">=20"}},command:["node","{code}/main.mjs","{inputs.tile}","{outputs.tile}"],env:{},code:{"main.mjs":"sha\
256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},parameters:{radius:1},outputs:[{name:"tile",path:"out/tile.txt",kind:"file"}],network:"no\
ne"}]};var pattern14=new RegExp("^(any|[a-z0-9]+/[a-z0-9]+)$","");function validate250(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate250.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(!pattern14.test(data))return validate250.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^(any|[a-z0-9]+/[a-z0-9]+)$"}}],!1}else return validate250.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate250.
errors=vErrors,errors===0}validate250.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern15=new RegExp("^[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64}$",""),pattern16=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.+-]*$","");function validate252(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate252.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(errors===_errs1)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.image===void 0&&(missing0="image")){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:missing0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs3=errors;for(let key0 in data)if(key0!=="im\
age"){let err1={instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++;break}if(_errs3===errors&&data.image!==void 0){let data0=data.image;if(errors===errors)if(typeof data0=="string"){if(func2(data0)>
400){let err2={instancePath:instancePath+"/image",schemaPath:"#/oneOf/0/properties/image/maxLength",keyword:"maxLength",params:{limit:400}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}else if(!pattern15.test(data0)){let err3={instancePath:instancePath+"/image",schemaPath:"#/oneOf/0/properties/image/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64}$"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath:instancePath+"/image",schemaPath:"#/oneOf/0/properties/image/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}}}else{let err5={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var props0=!0}let _errs6=errors;if(errors===_errs6)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing1;if(data.programs===void 0&&(missing1="programs")){let err6={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:missing1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else{let _errs8=errors;for(let key1 in data)if(key1!=="programs"){let err7={
instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++;break}if(_errs8===errors&&data.programs!==void 0){let data1=data.programs;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(
data1))if(Object.keys(data1).length>16){let err8={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/maxProperties",keyword:"maxPro\
perties",params:{limit:16}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else if(Object.keys(data1).length<1){let err9={instancePath:instancePath+"\
/programs",schemaPath:"#/oneOf/1/properties/programs/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}else{
for(let key2 in data1){let _errs11=errors;if(typeof key2=="string"){if(func2(key2)>48){let err10={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/pr\
operties/programs/propertyNames/maxLength",keyword:"maxLength",params:{limit:48},propertyName:key2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}else if(!pattern16.
test(key2)){let err11={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.+-]*$"},propertyName:key2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}var valid3=_errs11===errors;if(!valid3){let err12={
instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/propertyNames",keyword:"propertyNames",params:{propertyName:key2}};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++;break}}if(valid3)for(let key3 in data1){let data2=data1[key3],_errs13=errors;if(errors===_errs13)if(typeof data2=="\
string"){if(func2(data2)>80){let err13={instancePath:instancePath+"/programs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/properties/prog\
rams/additionalProperties/maxLength",keyword:"maxLength",params:{limit:80}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}else if(func2(data2)<1){
let err14={instancePath:instancePath+"/programs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/properties/programs/additionalProperties/min\
Length",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/programs/"+
key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/properties/programs/additionalProperties/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}var valid4=_errs13===errors;if(!valid4)break}}else{let err16={instancePath:instancePath+"/programs",schemaPath:"\
#/oneOf/1/properties/programs/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}}else{let err17={instancePath,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var _valid0=_errs6===errors;if(_valid0&&
valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=!0)),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:
vErrors=null);else{let err18={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++,validate252.errors=vErrors,!1}return validate252.errors=vErrors,evaluated0.props=props0,errors===0}validate252.evaluated={dynamicProps:!0,dynamicItems:!1};var pattern17=new RegExp("^(inputs|parameters)\\.[A-Za-z][A-Za-z0-9_-]*$","");function validate255(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate255.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(errors===_errs1)if(typeof data=="string"){if(func2(data)>4e3){let err0={instancePath,schemaPath:"\
#/oneOf/0/maxLength",keyword:"maxLength",params:{limit:4e3}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,
passing0=0);let _errs3=errors;if(errors===_errs3)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.if===void 0&&(missing0="if")||data.then===
void 0&&(missing0="then")){let err2={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing0}};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}else{let _errs5=errors;for(let key0 in data)if(!(key0==="if"||key0==="then")){let err3={instancePath,schemaPath:"#/oneOf/1/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++;break}if(_errs5===
errors){if(data.if!==void 0){let data0=data.if,_errs6=errors;if(errors===_errs6)if(typeof data0=="string"){if(!pattern17.test(data0)){let err4={instancePath:instancePath+
"/if",schemaPath:"#/oneOf/1/properties/if/pattern",keyword:"pattern",params:{pattern:"^(inputs|parameters)\\.[A-Za-z][A-Za-z0-9_-]*$"}};vErrors===null?vErrors=[
err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/if",schemaPath:"#/oneOf/1/properties/if/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid1=_errs6===errors}else var valid1=!0;if(valid1)if(data.then!==void 0){let data1=data.then,_errs8=errors;
if(errors===_errs8)if(Array.isArray(data1))if(data1.length>16){let err6={instancePath:instancePath+"/then",schemaPath:"#/oneOf/1/properties/then/maxItems",keyword:"\
maxItems",params:{limit:16}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else if(data1.length<1){let err7={instancePath:instancePath+"/then",schemaPath:"\
#/oneOf/1/properties/then/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else{var valid2=!0;let len0=data1.
length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs10=errors;if(errors===_errs10)if(typeof data2=="string"){if(func2(data2)>4e3){let err8={instancePath:instancePath+
"/then/"+i0,schemaPath:"#/oneOf/1/properties/then/items/maxLength",keyword:"maxLength",params:{limit:4e3}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{
let err9={instancePath:instancePath+"/then/"+i0,schemaPath:"#/oneOf/1/properties/then/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}var valid2=_errs10===errors;if(!valid2)break}}else{let err10={instancePath:instancePath+"/then",schemaPath:"#/oneOf/1/propert\
ies/then/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid1=_errs8===errors}else var valid1=!0}}}else{
let err11={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs3===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else if(_valid0){valid0=!0,passing0=1;var props0=!0}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.
length=_errs0:vErrors=null);else{let err12={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++,validate255.errors=vErrors,!1}return validate255.errors=vErrors,evaluated0.props=props0,errors===0}validate255.evaluated={dynamicProps:!0,
dynamicItems:!1};function validate254(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate254.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){if(data.length>
200)return validate254.errors=[{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200}}],!1;if(data.length<1)return validate254.errors=[{instancePath,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid0=!0;let len0=data.length;for(let i0=0;i0<len0;i0++){let _errs1=errors;validate255(data[i0],
{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate255.errors:vErrors.concat(validate255.
errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0)break}}}else return validate254.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"array"}}],!1;return validate254.errors=vErrors,errors===0}validate254.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var pattern18=new RegExp("^[A-Z][A-Z0-9_]*$","");function validate258(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate258.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64)return validate258.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxPr\
operties",params:{limit:64}}],!1;for(let key0 in data){let _errs1=errors,_errs2=errors,_errs3=errors;if(!(key0==="PATH"||key0==="HOME"||key0==="TMPDIR"||key0===
"LANG"||key0==="TZ"||key0==="LD_PRELOAD"||key0==="LD_LIBRARY_PATH"||key0==="NODE_OPTIONS")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
var valid1=_errs3===errors;if(valid1){let err1={instancePath,schemaPath:"#/propertyNames/not",keyword:"not",params:{},propertyName:key0};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}else errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);if(errors===_errs1&&typeof key0=="string"){if(func2(
key0)>64){let err2={instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}else if(!pattern18.test(key0)){let err3={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_\
]*$"},propertyName:key0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var valid0=_errs1===errors;if(!valid0){let err4={instancePath,schemaPath:"#/\
propertyNames",keyword:"propertyNames",params:{propertyName:key0}};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate258.errors=vErrors,!1;
break}}if(valid0)for(let key1 in data){let data0=data[key1],_errs5=errors;if(errors===_errs5)if(typeof data0=="string"){if(func2(data0)>4e3)return validate258.errors=
[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4e3}}],
!1}else return validate258.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs5===errors;if(!valid2)break}}else return validate258.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return validate258.errors=vErrors,errors===0}validate258.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate260(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate260.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern7.test(data))return validate260.errors=
[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}}],!1}else return validate260.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate260.errors=vErrors,errors===0}validate260.evaluated={dynamicProps:!1,dynamicItems:!1};function validate262(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate262.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(!(data==="constructor"||data==="hasOwnProperty"||
data==="isPrototypeOf"||data==="propertyIsEnumerable"||data==="toLocaleString"||data==="toString"||data==="valueOf")){let err0={};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0)return validate262.errors=[{instancePath,schemaPath:"#/not",keyword:"not",params:{}}],!1;if(errors=
_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),errors===0)if(typeof data=="string"){if(func2(data)>48)return validate262.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48}}],!1;if(!pattern8.test(data))return validate262.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"}}],!1}else return validate262.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"}}],!1;return validate262.errors=vErrors,errors===0}validate262.evaluated={dynamicProps:!1,dynamicItems:!1};var schema78={description:"A file, or a\
 directory whose digest names its manifest.",enum:["file","directory"],examples:["file"]};function validate264(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate264.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data==="file"||data==="directory"?(validate264.errors=vErrors,errors===0):(validate264.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema78.enum}}],!1)}validate264.evaluated={dynamicProps:!1,dynamicItems:!1};var schema79={description:"Network cla\
ss of the command: none (default), an allow-listing mirror, or open (needs what policy says).",enum:["none","mirror","open"],examples:["none"]};function validate266(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate266.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="none"||data==="mirror"||data==="open"?(validate266.errors=vErrors,
errors===0):(validate266.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema79.enum}}],!1)}validate266.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate249(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate249.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.contract===void 0&&(missing0="contract")||data.platform===void 0&&(missing0="platform")||data.environment===void 0&&(missing0=
"environment")||data.command===void 0&&(missing0="command")||data.env===void 0&&(missing0="env")||data.code===void 0&&(missing0="code")||data.parameters===void 0&&
(missing0="parameters")||data.outputs===void 0&&(missing0="outputs")||data.network===void 0&&(missing0="network"))return validate249.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema70.properties,key0)){return validate249.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
contract!==void 0){let _errs2=errors;if(data.contract!==1)return validate249.errors=[{instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/co\
nst",keyword:"const",params:{allowedValue:1}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.platform!==void 0){let _errs3=errors;validate250(
data.platform,{instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate250.
errors:vErrors.concat(validate250.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.environment!==void 0){let _errs4=errors;
validate252(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate252.errors:vErrors.concat(validate252.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.command!==void 0){
let _errs5=errors;validate254(data.command,{instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate254.errors:vErrors.concat(validate254.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.env!==
void 0){let _errs6=errors;validate258(data.env,{instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate258.errors:vErrors.concat(validate258.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){
let data5=data.code,_errs7=errors;if(errors===_errs7)if(data5&&typeof data5=="object"&&!Array.isArray(data5))for(let key1 in data5){let _errs10=errors;validate260(
data5[key1],{instancePath:instancePath+"/code/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate260.errors:vErrors.concat(validate260.errors),errors=vErrors.length);var valid1=_errs10===errors;if(!valid1)break}else return validate249.
errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.parameters!==void 0){let data7=data.parameters,_errs11=errors;if(errors===_errs11&&!(data7&&typeof data7=="object"&&!Array.isArray(data7)))return validate249.
errors=[{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs11===errors}else
var valid0=!0;if(valid0){if(data.outputs!==void 0){let data8=data.outputs,_errs14=errors;if(errors===_errs14)if(Array.isArray(data8)){var valid2=!0;let len0=data8.
length;for(let i0=0;i0<len0;i0++){let data9=data8[i0],_errs16=errors;if(errors===_errs16)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing1;if(data9.
name===void 0&&(missing1="name")||data9.path===void 0&&(missing1="path")||data9.kind===void 0&&(missing1="kind"))return validate249.errors=[{instancePath:instancePath+
"/outputs/"+i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs18=errors;for(let key2 in data9)
if(!(key2==="name"||key2==="path"||key2==="kind"||key2==="optional")){return validate249.errors=[{instancePath:instancePath+"/outputs/"+i0,schemaPath:"#/propert\
ies/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs18===errors){if(data9.name!==void 0){
let _errs19=errors;validate262(data9.name,{instancePath:instancePath+"/outputs/"+i0+"/name",parentData:data9,parentDataProperty:"name",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate262.errors:vErrors.concat(validate262.errors),errors=vErrors.length);var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data9.
path!==void 0){let _errs20=errors;if(typeof data9.path!="string")return validate249.errors=[{instancePath:instancePath+"/outputs/"+i0+"/path",schemaPath:"#/prop\
erties/outputs/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs20===errors}else var valid3=!0;if(valid3){if(data9.kind!==
void 0){let _errs22=errors;validate264(data9.kind,{instancePath:instancePath+"/outputs/"+i0+"/kind",parentData:data9,parentDataProperty:"kind",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate264.errors:vErrors.concat(validate264.errors),errors=vErrors.length);var valid3=_errs22===errors}else var valid3=!0;if(valid3)if(data9.
optional!==void 0){let _errs23=errors;if(typeof data9.optional!="boolean")return validate249.errors=[{instancePath:instancePath+"/outputs/"+i0+"/optional",schemaPath:"\
#/properties/outputs/items/properties/optional/type",keyword:"type",params:{type:"boolean"}}],!1;var valid3=_errs23===errors}else var valid3=!0}}}}}else return validate249.
errors=[{instancePath:instancePath+"/outputs/"+i0,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"}}],!1;var valid2=_errs16===errors;
if(!valid2)break}}else return validate249.errors=[{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"arra\
y"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.network!==void 0){let _errs25=errors;validate266(data.network,{instancePath:instancePath+
"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate266.errors:vErrors.concat(validate266.errors),
errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0)if(data.salt!==void 0){let _errs26=errors;if(typeof data.salt!="string")return validate249.
errors=[{instancePath:instancePath+"/salt",schemaPath:"#/properties/salt/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs26===errors}else var valid0=!0}}}}}}}}}}}else
return validate249.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate249.errors=vErrors,errors===0}validate249.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate160(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate160.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&(missing0="version")||data.plans===void 0&&(missing0="pl\
ans")||data.steps===void 0&&(missing0="steps")||data.indexes===void 0&&(missing0="indexes"))return validate160.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="version"||key0==="plans"||key0==="steps"||key0==="indexes")){
return validate160.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.version!==void 0){let _errs2=errors;if(data.version!==1)return validate160.errors=[{instancePath:instancePath+"/version",schemaPath:"#/propertie\
s/version/const",keyword:"const",params:{allowedValue:1}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.plans!==void 0){let data1=data.plans,
_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>2e3)return validate160.errors=[{instancePath:instancePath+"/plans",schemaPath:"#/prope\
rties/plans/maxItems",keyword:"maxItems",params:{limit:2e3}}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs5=errors;
if(errors===_errs5)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.analysis===void 0&&(missing1="analysis")||data2.digest===void 0&&
(missing1="digest")||data2.plan===void 0&&(missing1="plan"))return validate160.errors=[{instancePath:instancePath+"/plans/"+i0,schemaPath:"#/properties/plans/it\
ems/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data2)if(!(key1==="analysis"||key1==="digest"||key1===
"plan")){return validate160.errors=[{instancePath:instancePath+"/plans/"+i0,schemaPath:"#/properties/plans/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key1}}],!1;break}if(_errs7===errors){if(data2.analysis!==void 0){let data3=data2.analysis,_errs8=errors;if(errors===_errs8)if(typeof data3==
"string"){if(func2(data3)>200)return validate160.errors=[{instancePath:instancePath+"/plans/"+i0+"/analysis",schemaPath:"#/properties/plans/items/properties/ana\
lysis/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(func2(data3)<1)return validate160.errors=[{instancePath:instancePath+"/plans/"+i0+"/analysis",schemaPath:"\
#/properties/plans/items/properties/analysis/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate160.errors=[{instancePath:instancePath+"/p\
lans/"+i0+"/analysis",schemaPath:"#/properties/plans/items/properties/analysis/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs8===errors}else var valid2=!0;
if(valid2){if(data2.digest!==void 0){let _errs10=errors;validate162(data2.digest,{instancePath:instancePath+"/plans/"+i0+"/digest",parentData:data2,parentDataProperty:"\
digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate162.errors:vErrors.concat(validate162.errors),errors=vErrors.length);var valid2=_errs10===errors}else
var valid2=!0;if(valid2)if(data2.plan!==void 0){let _errs11=errors;validate164(data2.plan,{instancePath:instancePath+"/plans/"+i0+"/plan",parentData:data2,parentDataProperty:"\
plan",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.length);var valid2=_errs11===errors}else
var valid2=!0}}}}else return validate160.errors=[{instancePath:instancePath+"/plans/"+i0,schemaPath:"#/properties/plans/items/type",keyword:"type",params:{type:"\
object"}}],!1;var valid1=_errs5===errors;if(!valid1)break}}}else return validate160.errors=[{instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.steps!==void 0){let data6=data.steps,_errs12=errors;
if(errors===_errs12)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){if(Object.keys(data6).length>1e5)return validate160.errors=[{instancePath:instancePath+
"/steps",schemaPath:"#/properties/steps/maxProperties",keyword:"maxProperties",params:{limit:1e5}}],!1;for(let key2 in data6){let _errs15=errors;validate249(data6[key2],
{instancePath:instancePath+"/steps/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate249.errors:vErrors.concat(validate249.errors),errors=vErrors.length);var valid3=_errs15===errors;if(!valid3)break}}else return validate160.errors=[
{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0)if(data.indexes!==void 0){let data8=data.indexes,_errs16=errors;if(errors===_errs16)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(Object.
keys(data8).length>2e3)return validate160.errors=[{instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/maxProperties",keyword:"maxProperties",
params:{limit:2e3}}],!1;for(let key3 in data8){let data9=data8[key3],_errs19=errors;if(errors===_errs19)if(Array.isArray(data9)){var valid5=!0;let len1=data9.length;
for(let i1=0;i1<len1;i1++){let data10=data9[i1],_errs21=errors;if(errors===_errs21)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;if(data10.
at===void 0&&(missing2="at")||data10.files===void 0&&(missing2="files"))return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+i1,schemaPath:"#/properties/indexes/additionalProperties/items/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs23=errors;
for(let key4 in data10)if(!(key4==="at"||key4==="files")){return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i1,schemaPath:"#/properties/indexes/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],
!1;break}if(_errs23===errors){if(data10.at!==void 0){let data11=data10.at,_errs24=errors;if(errors===_errs24)if(Array.isArray(data11)){if(data11.length>16)return validate160.
errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/at",schemaPath:"#/properties/indexes/additionalProperties/it\
ems/properties/at/maxItems",keyword:"maxItems",params:{limit:16}}],!1;{var valid7=!0;let len2=data11.length;for(let i2=0;i2<len2;i2++){let data12=data11[i2],_errs26=errors;
if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))&&typeof data12!="string")return validate160.errors=[{instancePath:instancePath+"/in\
dexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/at/"+i2,schemaPath:"#/properties/indexes/additionalProperties/items/properties/at/items/type",keyword:"\
type",params:{type:schema40.properties.indexes.additionalProperties.items.properties.at.items.type}}],!1;var valid7=_errs26===errors;if(!valid7)break}}}else return validate160.
errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/at",schemaPath:"#/properties/indexes/additionalProperties/it\
ems/properties/at/type",keyword:"type",params:{type:"array"}}],!1;var valid6=_errs24===errors}else var valid6=!0;if(valid6)if(data10.files!==void 0){let data13=data10.
files,_errs28=errors;if(errors===_errs28)if(data13&&typeof data13=="object"&&!Array.isArray(data13))for(let key5 in data13){let data14=data13[key5],_errs31=errors;
if(errors===_errs31)if(Array.isArray(data14)){var valid9=!0;let len3=data14.length;for(let i3=0;i3<len3;i3++){let data15=data14[i3],_errs33=errors;if(errors===_errs33)
if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing3;if(data15.digest===void 0&&(missing3="digest")||data15.size===void 0&&(missing3="size"))
return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i3,schemaPath:"#/properties/indexes/additionalProperties/items/properties/files/additionalProperties/items/required",keyword:"required",params:{missingProperty:missing3}}],
!1;{let _errs35=errors;for(let key6 in data15)if(!(key6==="digest"||key6==="size"||key6==="path"||key6==="at"||key6==="directory")){return validate160.errors=[{
instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i3,schemaPath:"\
#/properties/indexes/additionalProperties/items/properties/files/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}}],
!1;break}if(_errs35===errors){if(data15.digest!==void 0){let _errs36=errors;validate162(data15.digest,{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i3+"/digest",parentData:data15,parentDataProperty:"digest",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate162.errors:vErrors.concat(validate162.errors),errors=vErrors.length);var valid10=_errs36===errors}else var valid10=!0;if(valid10){
if(data15.size!==void 0){let data17=data15.size,_errs37=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17)))return validate160.errors=
[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i3+"/size",
schemaPath:"#/properties/indexes/additionalProperties/items/properties/files/additionalProperties/items/properties/size/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(errors===_errs37&&typeof data17=="number"&&isFinite(data17)&&(data17<0||isNaN(data17)))return validate160.errors=[{instancePath:instancePath+"/inde\
xes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i3+"/size",schemaPath:"#/properties/indexes/a\
dditionalProperties/items/properties/files/additionalProperties/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid10=_errs37===
errors}else var valid10=!0;if(valid10){if(data15.path!==void 0){let data18=data15.path,_errs39=errors;if(errors===_errs39)if(typeof data18=="string"){if(func2(data18)>
400)return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i3+"/path",schemaPath:"#/properties/indexes/additionalProperties/items/properties/files/additionalProperties/items/properties/path/maxLength",keyword:"\
maxLength",params:{limit:400}}],!1}else return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/f\
iles/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i3+"/path",schemaPath:"#/properties/indexes/additionalProperties/items/properties/files/additionalPropert\
ies/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid10=_errs39===errors}else var valid10=!0;if(valid10){if(data15.at!==void 0){let data19=data15.
at,_errs41=errors;if(errors===_errs41)if(Array.isArray(data19)){if(data19.length>50)return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i3+"/at",schemaPath:"#/properties/indexes/additionalProperties/i\
tems/properties/files/additionalProperties/items/properties/at/maxItems",keyword:"maxItems",params:{limit:50}}],!1;{var valid11=!0;let len4=data19.length;for(let i4=0;i4<
len4;i4++){let data20=data19[i4],_errs43=errors;if(typeof data20!="string"&&!(data20&&typeof data20=="object"&&!Array.isArray(data20)))return validate160.errors=
[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i3+"/at/"+i4,
schemaPath:"#/properties/indexes/additionalProperties/items/properties/files/additionalProperties/items/properties/at/items/type",keyword:"type",params:{type:schema40.
properties.indexes.additionalProperties.items.properties.files.additionalProperties.items.properties.at.items.type}}],!1;var valid11=_errs43===errors;if(!valid11)
break}}}else return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/"+i3+"/at",schemaPath:"#/properties/indexes/additionalProperties/items/properties/files/additionalProperties/items/properties/at/type",
keyword:"type",params:{type:"array"}}],!1;var valid10=_errs41===errors}else var valid10=!0;if(valid10)if(data15.directory!==void 0){let _errs45=errors;if(typeof data15.
directory!="boolean")return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i3+"/directory",schemaPath:"#/properties/indexes/additionalProperties/items/properties/files/additionalProperties/items/prope\
rties/directory/type",keyword:"type",params:{type:"boolean"}}],!1;var valid10=_errs45===errors}else var valid10=!0}}}}}}else return validate160.errors=[{instancePath:instancePath+
"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i3,schemaPath:"#/properties/indexes/add\
itionalProperties/items/properties/files/additionalProperties/items/type",keyword:"type",params:{type:"object"}}],!1;var valid9=_errs33===errors;if(!valid9)break}}else
return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/indexes/additionalProperties/items/properties/files/additionalProperties/type",keyword:"type",params:{type:"array"}}],!1;var valid8=_errs31===
errors;if(!valid8)break}else return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1+"/files",schemaPath:"\
#/properties/indexes/additionalProperties/items/properties/files/type",keyword:"type",params:{type:"object"}}],!1;var valid6=_errs28===errors}else var valid6=!0}}}else
return validate160.errors=[{instancePath:instancePath+"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1,schemaPath:"#/properties/indexes/additional\
Properties/items/type",keyword:"type",params:{type:"object"}}],!1;var valid5=_errs21===errors;if(!valid5)break}}else return validate160.errors=[{instancePath:instancePath+
"/indexes/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/indexes/additionalProperties/type",keyword:"type",params:{type:"array"}}],!1;var valid4=_errs19===
errors;if(!valid4)break}}else return validate160.errors=[{instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"\
object"}}],!1;var valid0=_errs16===errors}else var valid0=!0}}}}}else return validate160.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate160.errors=vErrors,errors===0}validate160.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var snapshot=validate270,schema80={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"stored/snapshot.v1.json",title:"Snapshot",description:"`snapshots/pull-request-<number>.json`: what the store\
 says of the runs of one pull request, for those who see the forge and not the store. Bounded; what was left out is counted. Names, reasons and lines of logs co\
me from strangers.",type:"object",additionalProperties:!1,required:["version","at","pullRequest","proposals","runs","runsLeft"],properties:{version:{description:"\
Version of this document.",const:1,examples:[1]},at:{$ref:"shared.v1.json#/$defs/instant"},pullRequest:{description:"Number of the pull request.",type:"integer",
minimum:1,examples:[17]},proposals:{description:"Proposals that were approved, newest first.",type:"array",maxItems:20,items:{title:"SnapshotProposal",type:"obj\
ect",additionalProperties:!1,required:["digest","plans","plansLeft","class","approvers","expires"],description:"One proposal, by its newest approval.",properties:{
digest:{$ref:"shared.v1.json#/$defs/hex",description:"Digest of the proposal."},plans:{description:"Its plans.",type:"array",maxItems:200,items:{$ref:"shared.v1\
.json#/$defs/hex",description:"Plan."},examples:[["3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed"]]},plansLeft:{description:"Plans that are n\
ot listed.",type:"integer",minimum:0,examples:[0]},class:{description:"Approval class.",enum:["self","standard","large"],examples:["standard"]},approvers:{description:"\
Logins of those who approved.",type:"array",maxItems:10,items:{description:"Login.",type:"string",maxLength:100,examples:["ada"]},examples:[["ada"]]},expires:{$ref:"\
shared.v1.json#/$defs/instant"},expected:{title:"SnapshotExpectation",type:"object",additionalProperties:!1,required:["hours"],description:"What was expected wh\
en it was approved.",properties:{hours:{description:"Hours of work.",type:"number",minimum:0,examples:[.4]},cost:{description:"Cost.",type:"number",minimum:0,examples:[
.02]},currency:{description:"Currency of the cost.",type:"string",pattern:"^[A-Z]{3}$",examples:["EUR"]}},examples:[{hours:.4,cost:.02,currency:"EUR"}]}},examples:[
{digest:"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",plans:["3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed"],plansLeft:0,
class:"standard",approvers:["ada"],expires:"2026-02-07T12:00:00Z"}]},examples:[[{digest:"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",plans:[
"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed"],plansLeft:0,class:"standard",approvers:["ada"],expires:"2026-02-07T12:00:00Z"}]]},runs:{description:"\
One for each plan of those proposals.",type:"array",maxItems:200,items:{title:"SnapshotRun",type:"object",additionalProperties:!1,required:["plan","analysis","p\
rivate","state","live","failures","failuresLeft","outputs","metrics","metricsLeft","figures","figuresLeft"],description:"What became of one plan. Of a private o\
ne only its state is told.",properties:{plan:{$ref:"shared.v1.json#/$defs/hex",description:"Plan."},analysis:{description:"Id of the analysis; empty where the p\
lan is private.",type:"string",maxLength:200,examples:["maunga-whau-relief"]},private:{description:"The plan is private, or cannot be read.",type:"boolean",examples:[
!1]},state:{description:"State of the run.",enum:["none","queued","running","paused","complete","failed","cancelled","partial","interrupted"],examples:["running"]},
live:{description:"Whether one of this pull request's launches has not ended.",type:"boolean",examples:[!0]},launch:{$ref:"shared.v1.json#/$defs/launchId"},runner:{
description:"Runner of the newest launch.",type:"string",maxLength:100,examples:["lab"]},waits:{description:"Why it does not go on.",type:"string",maxLength:400,
examples:["it needs 2 GPUs"]},counts:{$ref:"shared.v1.json#/$defs/counts"},cached:{description:"Tasks found in the store.",type:"integer",minimum:0,examples:[0]},
ran:{description:"Tasks executed.",type:"integer",minimum:0,examples:[65]},seconds:{description:"Seconds of work, over all executions.",type:"number",minimum:0,
examples:[42]},cost:{description:"Cost at the prices of the policy.",type:"number",minimum:0,examples:[.02]},currency:{description:"Currency of the cost.",type:"\
string",pattern:"^[A-Z]{3}$",examples:["EUR"]},failures:{description:"Failures, at most five.",type:"array",maxItems:5,items:{title:"SnapshotFailure",type:"obje\
ct",additionalProperties:!1,required:["place","class","reason","command"],description:"A task that failed.",properties:{place:{description:"Stage with its coord\
inates.",type:"string",maxLength:400,examples:["smooth x=3"]},class:{$ref:"shared.v1.json#/$defs/class"},reason:{description:"What happened.",type:"string",maxLength:400,
examples:["out of memory: asked 4 GiB"]},tail:{description:"Last lines of its log.",type:"string",maxLength:4e3,examples:["killed"]},command:{description:"What \
does the same on one's own machine.",type:"string",maxLength:400,examples:["headgate run -a maunga-whau-relief --only smooth --unit x=3"]}},examples:[{place:"sm\
ooth x=3",class:"memory",reason:"out of memory: asked 4 GiB",command:"headgate run -a maunga-whau-relief --only smooth --unit x=3"}]},examples:[[{place:"smooth \
x=3",class:"memory",reason:"out of memory: asked 4 GiB",command:"headgate run -a maunga-whau-relief --only smooth --unit x=3"}]]},failuresLeft:{description:"Fai\
lures that are not listed.",type:"integer",minimum:0,examples:[0]},outputs:{description:"Published outputs.",type:"array",maxItems:20,items:{title:"SnapshotOutp\
ut",type:"object",additionalProperties:!1,required:["name","role","mediaType","units","size","digest"],description:"A published output.",properties:{name:{description:"\
Name.",type:"string",maxLength:200,examples:["map"]},role:{description:"What it is for readers.",enum:["figure","table","metric","report","data"],examples:["fig\
ure"]},mediaType:{description:"Media type.",type:"string",maxLength:200,examples:["image/svg+xml"]},units:{description:"Units.",type:"integer",minimum:0,examples:[
1]},size:{description:"Bytes of all units together.",type:"integer",minimum:0,examples:[22353]},digest:{$ref:"shared.v1.json#/$defs/digest",description:"Of the \
first unit."}},examples:[{name:"map",role:"figure",mediaType:"image/svg+xml",units:1,size:22353,digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca\
495991b7852b855"}]},examples:[[{name:"map",role:"figure",mediaType:"image/svg+xml",units:1,size:22353,digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649\
b934ca495991b7852b855"}]]},metrics:{description:"Metrics; those that changed come first.",type:"array",maxItems:30,items:{title:"SnapshotMetric",type:"object",additionalProperties:!1,
required:["name","unit"],description:"A metric, and what it was in the result of the base.",properties:{name:{description:"Name.",type:"string",maxLength:200,examples:[
"slope \u203A mean"]},unit:{description:"Unit.",type:"string",maxLength:40,examples:["deg"]},before:{description:"A number, or a short text.",type:["number","st\
ring"],maxLength:200,examples:[12.5]},after:{description:"A number, or a short text.",type:["number","string"],maxLength:200,examples:[12.5]}},examples:[{name:"\
slope \u203A mean",unit:"deg",before:10,after:12.5}]},examples:[[{name:"slope \u203A mean",unit:"deg",before:10,after:12.5}]]},metricsLeft:{description:"Metrics\
 that are not listed.",type:"integer",minimum:0,examples:[0]},figures:{description:"Figures; those that changed come first.",type:"array",maxItems:8,items:{title:"\
SnapshotFigure",type:"object",additionalProperties:!1,required:["name","mediaType"],description:"A figure, and what it was in the result of the base.",properties:{
name:{description:"Name, with its coordinates.",type:"string",maxLength:200,examples:["map"]},mediaType:{description:"Media type.",type:"string",maxLength:200,examples:[
"image/svg+xml"]},before:{$ref:"shared.v1.json#/$defs/digest",description:"Before."},after:{$ref:"shared.v1.json#/$defs/digest",description:"Now."}},examples:[{
name:"map",mediaType:"image/svg+xml",before:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",after:"sha256:e3b0c44298fc1c149afbf4c8996f\
b92427ae41e4649b934ca495991b7852b855"}]},examples:[[{name:"map",mediaType:"image/svg+xml",before:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991\
b7852b855",after:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]]},figuresLeft:{description:"Figures that are not listed.",type:"int\
eger",minimum:0,examples:[0]}},examples:[{plan:"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",analysis:"maunga-whau-relief",private:!1,state:"\
running",live:!0,failures:[],failuresLeft:0,outputs:[],metrics:[],metricsLeft:0,figures:[],figuresLeft:0}]},examples:[[{plan:"3f786850e387550fdab836ed7e6dc881de\
23001b3f786850e387550fdab836ed",analysis:"maunga-whau-relief",private:!1,state:"running",live:!0,failures:[],failuresLeft:0,outputs:[],metrics:[],metricsLeft:0,
figures:[],figuresLeft:0}]]},runsLeft:{description:"Plans that are not listed.",type:"integer",minimum:0,examples:[0]}},examples:[{version:1,at:"2026-01-31T12:0\
0:00Z",pullRequest:17,proposals:[{digest:"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",plans:["3f786850e387550fdab836ed7e6dc881de23001b3f78\
6850e387550fdab836ed"],plansLeft:0,class:"standard",approvers:["ada"],expires:"2026-02-07T12:00:00Z"}],runs:[{plan:"3f786850e387550fdab836ed7e6dc881de23001b3f78\
6850e387550fdab836ed",analysis:"maunga-whau-relief",private:!1,state:"running",live:!0,failures:[],failuresLeft:0,outputs:[],metrics:[],metricsLeft:0,figures:[],
figuresLeft:0}],runsLeft:0}]};var pattern21=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$","");function validate271(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate271.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern21.test(data))return validate271.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"}}],!1}else return validate271.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate271.errors=vErrors,errors===0}validate271.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate273(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate273.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern4.test(
data))return validate273.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate273.errors=[{
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate273.errors=vErrors,errors===0}validate273.evaluated={dynamicProps:!1,
dynamicItems:!1};var pattern24=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","");function validate278(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate278.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(func2(data)>80)return validate278.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}}],
!1;if(!pattern24.test(data))return validate278.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}}],!1}else
return validate278.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate278.errors=vErrors,errors===0}validate278.
evaluated={dynamicProps:!1,dynamicItems:!1};var schema84={title:"Counts",type:"object",additionalProperties:!1,required:["absent","waiting","blocked","queued","\
running","succeeded","failed","cancelled","excluded","stale"],description:"Tasks by state.",properties:{absent:{description:"Tasks that are absent.",type:"integ\
er",minimum:0,examples:[0]},waiting:{description:"Tasks that are waiting.",type:"integer",minimum:0,examples:[0]},blocked:{description:"Tasks that are blocked.",
type:"integer",minimum:0,examples:[0]},queued:{description:"Tasks that are queued.",type:"integer",minimum:0,examples:[0]},running:{description:"Tasks that are \
running.",type:"integer",minimum:0,examples:[0]},succeeded:{description:"Tasks that are succeeded.",type:"integer",minimum:0,examples:[65]},failed:{description:"\
Tasks that are failed.",type:"integer",minimum:0,examples:[0]},cancelled:{description:"Tasks that are cancelled.",type:"integer",minimum:0,examples:[0]},excluded:{
description:"Tasks that are excluded.",type:"integer",minimum:0,examples:[0]},stale:{description:"Tasks that are stale.",type:"integer",minimum:0,examples:[0]}},
examples:[{absent:0,waiting:0,blocked:0,queued:0,running:0,succeeded:65,failed:0,cancelled:0,excluded:0,stale:0}]};function validate280(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate280.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.absent===void 0&&
(missing0="absent")||data.waiting===void 0&&(missing0="waiting")||data.blocked===void 0&&(missing0="blocked")||data.queued===void 0&&(missing0="queued")||data.running===
void 0&&(missing0="running")||data.succeeded===void 0&&(missing0="succeeded")||data.failed===void 0&&(missing0="failed")||data.cancelled===void 0&&(missing0="ca\
ncelled")||data.excluded===void 0&&(missing0="excluded")||data.stale===void 0&&(missing0="stale"))return validate280.errors=[{instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema84.properties,key0)){return validate280.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
absent!==void 0){let data0=data.absent,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate280.errors=[{instancePath:instancePath+
"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0=="number"&&isFinite(data0)&&(data0<
0||isNaN(data0)))return validate280.errors=[{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.waiting!==void 0){let data1=data.waiting,_errs4=errors;if(!(typeof data1=="nu\
mber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate280.errors=[{instancePath:instancePath+"/waiting",schemaPath:"#/properties/waiting/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1)))return validate280.errors=[{instancePath:instancePath+
"/waiting",schemaPath:"#/properties/waiting/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.blocked!==void 0){let data2=data.blocked,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate280.errors=
[{instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data2=="num\
ber"&&isFinite(data2)&&(data2<0||isNaN(data2)))return validate280.errors=[{instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.queued!==void 0){let data3=data.queued,_errs8=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate280.errors=[{instancePath:instancePath+"/queued",schemaPath:"#/propertie\
s/queued/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3)))return validate280.
errors=[{instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.running!==void 0){let data4=data.running,_errs10=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4)))return validate280.errors=[{instancePath:instancePath+"/running",schemaPath:"#/properties/running/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs10&&typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4)))return validate280.errors=[{instancePath:instancePath+"/running",schemaPath:"#/propert\
ies/running/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.succeeded!==void 0){
let data5=data.succeeded,_errs12=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate280.errors=[{instancePath:instancePath+
"/succeeded",schemaPath:"#/properties/succeeded/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs12&&typeof data5=="number"&&isFinite(data5)&&
(data5<0||isNaN(data5)))return validate280.errors=[{instancePath:instancePath+"/succeeded",schemaPath:"#/properties/succeeded/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.failed!==void 0){let data6=data.failed,_errs14=errors;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate280.errors=[{instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs14&&typeof data6=="number"&&isFinite(data6)&&(data6<0||isNaN(data6)))return validate280.errors=[{instancePath:instancePath+
"/failed",schemaPath:"#/properties/failed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){
if(data.cancelled!==void 0){let data7=data.cancelled,_errs16=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate280.
errors=[{instancePath:instancePath+"/cancelled",schemaPath:"#/properties/cancelled/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs16&&typeof data7==
"number"&&isFinite(data7)&&(data7<0||isNaN(data7)))return validate280.errors=[{instancePath:instancePath+"/cancelled",schemaPath:"#/properties/cancelled/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.excluded!==void 0){let data8=data.excluded,
_errs18=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate280.errors=[{instancePath:instancePath+"/excluded",schemaPath:"\
#/properties/excluded/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs18&&typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(data8)))return validate280.
errors=[{instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs18===
errors}else var valid0=!0;if(valid0)if(data.stale!==void 0){let data9=data.stale,_errs20=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(
data9)))return validate280.errors=[{instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs20&&typeof data9=="number"&&isFinite(data9)&&(data9<0||isNaN(data9)))return validate280.errors=[{instancePath:instancePath+"/stale",schemaPath:"#/propertie\
s/stale/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs20===errors}else var valid0=!0}}}}}}}}}}}else return validate280.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate280.errors=vErrors,errors===0}validate280.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var schema85={description:"Failure class.",enum:["user","time","memory","disk","output","input","environment","infrastructure"],examples:["memo\
ry"]};function validate282(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate282.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="user"||data==="time"||data==="mem\
ory"||data==="disk"||data==="output"||data==="input"||data==="environment"||data==="infrastructure"?(validate282.errors=vErrors,errors===0):(validate282.errors=
[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema85.enum}}],!1)}validate282.evaluated={dynamicProps:!1,dynamicItems:!1};function validate284(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate284.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern7.test(data))return validate284.errors=
[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}}],!1}else return validate284.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate284.errors=vErrors,errors===0}validate284.evaluated={dynamicProps:!1,dynamicItems:!1};function validate270(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate270.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
version===void 0&&(missing0="version")||data.at===void 0&&(missing0="at")||data.pullRequest===void 0&&(missing0="pullRequest")||data.proposals===void 0&&(missing0=
"proposals")||data.runs===void 0&&(missing0="runs")||data.runsLeft===void 0&&(missing0="runsLeft"))return validate270.errors=[{instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="version"||key0==="at"||key0==="pullRequest"||
key0==="proposals"||key0==="runs"||key0==="runsLeft")){return validate270.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.version!==void 0){let _errs2=errors;if(data.version!==1)return validate270.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
at!==void 0){let _errs3=errors;validate271(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate271.errors:vErrors.concat(validate271.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.pullRequest!==
void 0){let data2=data.pullRequest,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate270.errors=[{instancePath:instancePath+
"/pullRequest",schemaPath:"#/properties/pullRequest/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)&&
(data2<1||isNaN(data2)))return validate270.errors=[{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.proposals!==void 0){let data3=data.proposals,_errs6=errors;if(errors===
_errs6)if(Array.isArray(data3)){if(data3.length>20)return validate270.errors=[{instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/maxItem\
s",keyword:"maxItems",params:{limit:20}}],!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs8=errors;if(errors===_errs8)
if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4.digest===void 0&&(missing1="digest")||data4.plans===void 0&&(missing1="plans")||data4.
plansLeft===void 0&&(missing1="plansLeft")||data4.class===void 0&&(missing1="class")||data4.approvers===void 0&&(missing1="approvers")||data4.expires===void 0&&
(missing1="expires"))return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0,schemaPath:"#/properties/proposals/items/required",keyword:"required",
params:{missingProperty:missing1}}],!1;{let _errs10=errors;for(let key1 in data4)if(!(key1==="digest"||key1==="plans"||key1==="plansLeft"||key1==="class"||key1===
"approvers"||key1==="expires"||key1==="expected")){return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0,schemaPath:"#/properties/proposals/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs10===errors){if(data4.digest!==void 0){let _errs11=errors;
validate273(data4.digest,{instancePath:instancePath+"/proposals/"+i0+"/digest",parentData:data4,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate273.errors:vErrors.concat(validate273.errors),errors=vErrors.length);var valid2=_errs11===errors}else var valid2=!0;if(valid2){if(data4.plans!==
void 0){let data6=data4.plans,_errs12=errors;if(errors===_errs12)if(Array.isArray(data6)){if(data6.length>200)return validate270.errors=[{instancePath:instancePath+
"/proposals/"+i0+"/plans",schemaPath:"#/properties/proposals/items/properties/plans/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var valid3=!0;let len1=data6.
length;for(let i1=0;i1<len1;i1++){let _errs14=errors;validate273(data6[i1],{instancePath:instancePath+"/proposals/"+i0+"/plans/"+i1,parentData:data6,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate273.errors:vErrors.concat(validate273.errors),errors=vErrors.length);var valid3=_errs14===errors;if(!valid3)
break}}}else return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/plans",schemaPath:"#/properties/proposals/items/properties/plans/type",keyword:"\
type",params:{type:"array"}}],!1;var valid2=_errs12===errors}else var valid2=!0;if(valid2){if(data4.plansLeft!==void 0){let data8=data4.plansLeft,_errs15=errors;
if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/plansLeft",schemaPath:"\
#/properties/proposals/items/properties/plansLeft/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs15&&typeof data8=="number"&&isFinite(data8)&&
(data8<0||isNaN(data8)))return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/plansLeft",schemaPath:"#/properties/proposals/items/properties/\
plansLeft/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid2=_errs15===errors}else var valid2=!0;if(valid2){if(data4.class!==void 0){let data9=data4.
class,_errs17=errors;if(!(data9==="self"||data9==="standard"||data9==="large"))return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/class",schemaPath:"\
#/properties/proposals/items/properties/class/enum",keyword:"enum",params:{allowedValues:schema80.properties.proposals.items.properties.class.enum}}],!1;var valid2=_errs17===
errors}else var valid2=!0;if(valid2){if(data4.approvers!==void 0){let data10=data4.approvers,_errs18=errors;if(errors===_errs18)if(Array.isArray(data10)){if(data10.
length>10)return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/approvers",schemaPath:"#/properties/proposals/items/properties/approvers/maxI\
tems",keyword:"maxItems",params:{limit:10}}],!1;{var valid4=!0;let len2=data10.length;for(let i2=0;i2<len2;i2++){let data11=data10[i2],_errs20=errors;if(errors===
_errs20)if(typeof data11=="string"){if(func2(data11)>100)return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/approvers/"+i2,schemaPath:"#/p\
roperties/proposals/items/properties/approvers/items/maxLength",keyword:"maxLength",params:{limit:100}}],!1}else return validate270.errors=[{instancePath:instancePath+
"/proposals/"+i0+"/approvers/"+i2,schemaPath:"#/properties/proposals/items/properties/approvers/items/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs20===
errors;if(!valid4)break}}}else return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/approvers",schemaPath:"#/properties/proposals/items/prop\
erties/approvers/type",keyword:"type",params:{type:"array"}}],!1;var valid2=_errs18===errors}else var valid2=!0;if(valid2){if(data4.expires!==void 0){let _errs22=errors;
validate271(data4.expires,{instancePath:instancePath+"/proposals/"+i0+"/expires",parentData:data4,parentDataProperty:"expires",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate271.errors:vErrors.concat(validate271.errors),errors=vErrors.length);var valid2=_errs22===errors}else var valid2=!0;if(valid2)if(data4.expected!==
void 0){let data13=data4.expected,_errs23=errors;if(errors===_errs23)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing2;if(data13.hours===
void 0&&(missing2="hours"))return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/expected",schemaPath:"#/properties/proposals/items/propertie\
s/expected/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs25=errors;for(let key2 in data13)if(!(key2==="hours"||key2==="cost"||key2===
"currency")){return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/expected",schemaPath:"#/properties/proposals/items/properties/expected/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs25===errors){if(data13.hours!==void 0){let data14=data13.hours,
_errs26=errors;if(errors===_errs26)if(typeof data14=="number"&&isFinite(data14)){if(data14<0||isNaN(data14))return validate270.errors=[{instancePath:instancePath+
"/proposals/"+i0+"/expected/hours",schemaPath:"#/properties/proposals/items/properties/expected/properties/hours/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}else return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/expected/hours",schemaPath:"#/properties/proposals/items/propert\
ies/expected/properties/hours/type",keyword:"type",params:{type:"number"}}],!1;var valid5=_errs26===errors}else var valid5=!0;if(valid5){if(data13.cost!==void 0){
let data15=data13.cost,_errs28=errors;if(errors===_errs28)if(typeof data15=="number"&&isFinite(data15)){if(data15<0||isNaN(data15))return validate270.errors=[{instancePath:instancePath+
"/proposals/"+i0+"/expected/cost",schemaPath:"#/properties/proposals/items/properties/expected/properties/cost/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/expected/cost",schemaPath:"#/properties/proposals/items/properties/e\
xpected/properties/cost/type",keyword:"type",params:{type:"number"}}],!1;var valid5=_errs28===errors}else var valid5=!0;if(valid5)if(data13.currency!==void 0){let data16=data13.
currency,_errs30=errors;if(errors===_errs30)if(typeof data16=="string"){if(!pattern5.test(data16))return validate270.errors=[{instancePath:instancePath+"/propos\
als/"+i0+"/expected/currency",schemaPath:"#/properties/proposals/items/properties/expected/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
]{3}$"}}],!1}else return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0+"/expected/currency",schemaPath:"#/properties/proposals/items/propertie\
s/expected/properties/currency/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs30===errors}else var valid5=!0}}}}else return validate270.errors=
[{instancePath:instancePath+"/proposals/"+i0+"/expected",schemaPath:"#/properties/proposals/items/properties/expected/type",keyword:"type",params:{type:"object"}}],
!1;var valid2=_errs23===errors}else var valid2=!0}}}}}}}}else return validate270.errors=[{instancePath:instancePath+"/proposals/"+i0,schemaPath:"#/properties/pr\
oposals/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs8===errors;if(!valid1)break}}}else return validate270.errors=[{instancePath:instancePath+
"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
runs!==void 0){let data17=data.runs,_errs32=errors;if(errors===_errs32)if(Array.isArray(data17)){if(data17.length>200)return validate270.errors=[{instancePath:instancePath+
"/runs",schemaPath:"#/properties/runs/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var valid6=!0;let len3=data17.length;for(let i3=0;i3<len3;i3++){let data18=data17[i3],
_errs34=errors;if(errors===_errs34)if(data18&&typeof data18=="object"&&!Array.isArray(data18)){let missing3;if(data18.plan===void 0&&(missing3="plan")||data18.analysis===
void 0&&(missing3="analysis")||data18.private===void 0&&(missing3="private")||data18.state===void 0&&(missing3="state")||data18.live===void 0&&(missing3="live")||
data18.failures===void 0&&(missing3="failures")||data18.failuresLeft===void 0&&(missing3="failuresLeft")||data18.outputs===void 0&&(missing3="outputs")||data18.
metrics===void 0&&(missing3="metrics")||data18.metricsLeft===void 0&&(missing3="metricsLeft")||data18.figures===void 0&&(missing3="figures")||data18.figuresLeft===
void 0&&(missing3="figuresLeft"))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3,schemaPath:"#/properties/runs/items/required",keyword:"requir\
ed",params:{missingProperty:missing3}}],!1;{let _errs36=errors;for(let key3 in data18)if(!func1.call(schema80.properties.runs.items.properties,key3)){return validate270.
errors=[{instancePath:instancePath+"/runs/"+i3,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs36===errors){if(data18.plan!==void 0){let _errs37=errors;validate273(data18.plan,{instancePath:instancePath+"/runs/"+i3+"/plan",parentData:data18,
parentDataProperty:"plan",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate273.errors:vErrors.concat(validate273.errors),errors=vErrors.length);var valid7=_errs37===
errors}else var valid7=!0;if(valid7){if(data18.analysis!==void 0){let data20=data18.analysis,_errs38=errors;if(errors===_errs38)if(typeof data20=="string"){if(func2(
data20)>200)return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/analysis",schemaPath:"#/properties/runs/items/properties/analysis/maxLength",keyword:"\
maxLength",params:{limit:200}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/analysis",schemaPath:"#/properties/runs/items/proper\
ties/analysis/type",keyword:"type",params:{type:"string"}}],!1;var valid7=_errs38===errors}else var valid7=!0;if(valid7){if(data18.private!==void 0){let _errs40=errors;
if(typeof data18.private!="boolean")return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/private",schemaPath:"#/properties/runs/items/properties/\
private/type",keyword:"type",params:{type:"boolean"}}],!1;var valid7=_errs40===errors}else var valid7=!0;if(valid7){if(data18.state!==void 0){let data22=data18.
state,_errs42=errors;if(!(data22==="none"||data22==="queued"||data22==="running"||data22==="paused"||data22==="complete"||data22==="failed"||data22==="cancelled"||
data22==="partial"||data22==="interrupted"))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/state",schemaPath:"#/properties/runs/items/prope\
rties/state/enum",keyword:"enum",params:{allowedValues:schema80.properties.runs.items.properties.state.enum}}],!1;var valid7=_errs42===errors}else var valid7=!0;
if(valid7){if(data18.live!==void 0){let _errs43=errors;if(typeof data18.live!="boolean")return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/live",
schemaPath:"#/properties/runs/items/properties/live/type",keyword:"type",params:{type:"boolean"}}],!1;var valid7=_errs43===errors}else var valid7=!0;if(valid7){
if(data18.launch!==void 0){let _errs45=errors;validate278(data18.launch,{instancePath:instancePath+"/runs/"+i3+"/launch",parentData:data18,parentDataProperty:"l\
aunch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate278.errors:vErrors.concat(validate278.errors),errors=vErrors.length);var valid7=_errs45===errors}else
var valid7=!0;if(valid7){if(data18.runner!==void 0){let data25=data18.runner,_errs46=errors;if(errors===_errs46)if(typeof data25=="string"){if(func2(data25)>100)
return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/runner",schemaPath:"#/properties/runs/items/properties/runner/maxLength",keyword:"maxLength",
params:{limit:100}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/runner",schemaPath:"#/properties/runs/items/properties/runner/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid7=_errs46===errors}else var valid7=!0;if(valid7){if(data18.waits!==void 0){let data26=data18.waits,_errs48=errors;
if(errors===_errs48)if(typeof data26=="string"){if(func2(data26)>400)return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/waits",schemaPath:"#/pr\
operties/runs/items/properties/waits/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+
i3+"/waits",schemaPath:"#/properties/runs/items/properties/waits/type",keyword:"type",params:{type:"string"}}],!1;var valid7=_errs48===errors}else var valid7=!0;
if(valid7){if(data18.counts!==void 0){let _errs50=errors;validate280(data18.counts,{instancePath:instancePath+"/runs/"+i3+"/counts",parentData:data18,parentDataProperty:"\
counts",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate280.errors:vErrors.concat(validate280.errors),errors=vErrors.length);var valid7=_errs50===errors}else
var valid7=!0;if(valid7){if(data18.cached!==void 0){let data28=data18.cached,_errs51=errors;if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)&&isFinite(
data28)))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/cached",schemaPath:"#/properties/runs/items/properties/cached/type",keyword:"type",
params:{type:"integer"}}],!1;if(errors===_errs51&&typeof data28=="number"&&isFinite(data28)&&(data28<0||isNaN(data28)))return validate270.errors=[{instancePath:instancePath+
"/runs/"+i3+"/cached",schemaPath:"#/properties/runs/items/properties/cached/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid7=_errs51===
errors}else var valid7=!0;if(valid7){if(data18.ran!==void 0){let data29=data18.ran,_errs53=errors;if(!(typeof data29=="number"&&!(data29%1)&&!isNaN(data29)&&isFinite(
data29)))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/ran",schemaPath:"#/properties/runs/items/properties/ran/type",keyword:"type",params:{
type:"integer"}}],!1;if(errors===_errs53&&typeof data29=="number"&&isFinite(data29)&&(data29<0||isNaN(data29)))return validate270.errors=[{instancePath:instancePath+
"/runs/"+i3+"/ran",schemaPath:"#/properties/runs/items/properties/ran/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid7=_errs53===errors}else
var valid7=!0;if(valid7){if(data18.seconds!==void 0){let data30=data18.seconds,_errs55=errors;if(errors===_errs55)if(typeof data30=="number"&&isFinite(data30)){
if(data30<0||isNaN(data30))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/seconds",schemaPath:"#/properties/runs/items/properties/seconds/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/seconds",schemaPath:"#/\
properties/runs/items/properties/seconds/type",keyword:"type",params:{type:"number"}}],!1;var valid7=_errs55===errors}else var valid7=!0;if(valid7){if(data18.cost!==
void 0){let data31=data18.cost,_errs57=errors;if(errors===_errs57)if(typeof data31=="number"&&isFinite(data31)){if(data31<0||isNaN(data31))return validate270.errors=
[{instancePath:instancePath+"/runs/"+i3+"/cost",schemaPath:"#/properties/runs/items/properties/cost/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/cost",schemaPath:"#/properties/runs/items/properties/cost/type",keyword:"type",params:{
type:"number"}}],!1;var valid7=_errs57===errors}else var valid7=!0;if(valid7){if(data18.currency!==void 0){let data32=data18.currency,_errs59=errors;if(errors===
_errs59)if(typeof data32=="string"){if(!pattern5.test(data32))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/currency",schemaPath:"#/proper\
ties/runs/items/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return validate270.errors=[{instancePath:instancePath+"/r\
uns/"+i3+"/currency",schemaPath:"#/properties/runs/items/properties/currency/type",keyword:"type",params:{type:"string"}}],!1;var valid7=_errs59===errors}else var valid7=!0;
if(valid7){if(data18.failures!==void 0){let data33=data18.failures,_errs61=errors;if(errors===_errs61)if(Array.isArray(data33)){if(data33.length>5)return validate270.
errors=[{instancePath:instancePath+"/runs/"+i3+"/failures",schemaPath:"#/properties/runs/items/properties/failures/maxItems",keyword:"maxItems",params:{limit:5}}],
!1;{var valid8=!0;let len4=data33.length;for(let i4=0;i4<len4;i4++){let data34=data33[i4],_errs63=errors;if(errors===_errs63)if(data34&&typeof data34=="object"&&
!Array.isArray(data34)){let missing4;if(data34.place===void 0&&(missing4="place")||data34.class===void 0&&(missing4="class")||data34.reason===void 0&&(missing4=
"reason")||data34.command===void 0&&(missing4="command"))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4,schemaPath:"#/propert\
ies/runs/items/properties/failures/items/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs65=errors;for(let key4 in data34)if(!(key4===
"place"||key4==="class"||key4==="reason"||key4==="tail"||key4==="command")){return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4,schemaPath:"\
#/properties/runs/items/properties/failures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs65===
errors){if(data34.place!==void 0){let data35=data34.place,_errs66=errors;if(errors===_errs66)if(typeof data35=="string"){if(func2(data35)>400)return validate270.
errors=[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4+"/place",schemaPath:"#/properties/runs/items/properties/failures/items/properties/place/maxLength",
keyword:"maxLength",params:{limit:400}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4+"/place",schemaPath:"#/proper\
ties/runs/items/properties/failures/items/properties/place/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs66===errors}else var valid9=!0;if(valid9){
if(data34.class!==void 0){let _errs68=errors;validate282(data34.class,{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4+"/class",parentData:data34,parentDataProperty:"\
class",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate282.errors:vErrors.concat(validate282.errors),errors=vErrors.length);var valid9=_errs68===errors}else
var valid9=!0;if(valid9){if(data34.reason!==void 0){let data37=data34.reason,_errs69=errors;if(errors===_errs69)if(typeof data37=="string"){if(func2(data37)>400)
return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4+"/reason",schemaPath:"#/properties/runs/items/properties/failures/items/proper\
ties/reason/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4+"/reas\
on",schemaPath:"#/properties/runs/items/properties/failures/items/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs69===errors}else
var valid9=!0;if(valid9){if(data34.tail!==void 0){let data38=data34.tail,_errs71=errors;if(errors===_errs71)if(typeof data38=="string"){if(func2(data38)>4e3)return validate270.
errors=[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4+"/tail",schemaPath:"#/properties/runs/items/properties/failures/items/properties/tail/maxLength",
keyword:"maxLength",params:{limit:4e3}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4+"/tail",schemaPath:"#/propert\
ies/runs/items/properties/failures/items/properties/tail/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs71===errors}else var valid9=!0;if(valid9)
if(data34.command!==void 0){let data39=data34.command,_errs73=errors;if(errors===_errs73)if(typeof data39=="string"){if(func2(data39)>400)return validate270.errors=
[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4+"/command",schemaPath:"#/properties/runs/items/properties/failures/items/properties/command/maxLength",keyword:"\
maxLength",params:{limit:400}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4+"/command",schemaPath:"#/properties/ru\
ns/items/properties/failures/items/properties/command/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs73===errors}else var valid9=!0}}}}}}else return validate270.
errors=[{instancePath:instancePath+"/runs/"+i3+"/failures/"+i4,schemaPath:"#/properties/runs/items/properties/failures/items/type",keyword:"type",params:{type:"\
object"}}],!1;var valid8=_errs63===errors;if(!valid8)break}}}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/failures",schemaPath:"#/pr\
operties/runs/items/properties/failures/type",keyword:"type",params:{type:"array"}}],!1;var valid7=_errs61===errors}else var valid7=!0;if(valid7){if(data18.failuresLeft!==
void 0){let data40=data18.failuresLeft,_errs75=errors;if(!(typeof data40=="number"&&!(data40%1)&&!isNaN(data40)&&isFinite(data40)))return validate270.errors=[{instancePath:instancePath+
"/runs/"+i3+"/failuresLeft",schemaPath:"#/properties/runs/items/properties/failuresLeft/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs75&&typeof data40==
"number"&&isFinite(data40)&&(data40<0||isNaN(data40)))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/failuresLeft",schemaPath:"#/properties\
/runs/items/properties/failuresLeft/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid7=_errs75===errors}else var valid7=!0;if(valid7){if(data18.
outputs!==void 0){let data41=data18.outputs,_errs77=errors;if(errors===_errs77)if(Array.isArray(data41)){if(data41.length>20)return validate270.errors=[{instancePath:instancePath+
"/runs/"+i3+"/outputs",schemaPath:"#/properties/runs/items/properties/outputs/maxItems",keyword:"maxItems",params:{limit:20}}],!1;{var valid10=!0;let len5=data41.
length;for(let i5=0;i5<len5;i5++){let data42=data41[i5],_errs79=errors;if(errors===_errs79)if(data42&&typeof data42=="object"&&!Array.isArray(data42)){let missing5;
if(data42.name===void 0&&(missing5="name")||data42.role===void 0&&(missing5="role")||data42.mediaType===void 0&&(missing5="mediaType")||data42.units===void 0&&(missing5=
"units")||data42.size===void 0&&(missing5="size")||data42.digest===void 0&&(missing5="digest"))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+
"/outputs/"+i5,schemaPath:"#/properties/runs/items/properties/outputs/items/required",keyword:"required",params:{missingProperty:missing5}}],!1;{let _errs81=errors;
for(let key5 in data42)if(!(key5==="name"||key5==="role"||key5==="mediaType"||key5==="units"||key5==="size"||key5==="digest")){return validate270.errors=[{instancePath:instancePath+
"/runs/"+i3+"/outputs/"+i5,schemaPath:"#/properties/runs/items/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],
!1;break}if(_errs81===errors){if(data42.name!==void 0){let data43=data42.name,_errs82=errors;if(errors===_errs82)if(typeof data43=="string"){if(func2(data43)>200)
return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/outputs/"+i5+"/name",schemaPath:"#/properties/runs/items/properties/outputs/items/properties\
/name/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/outputs/"+i5+"/name",schemaPath:"\
#/properties/runs/items/properties/outputs/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs82===errors}else var valid11=!0;
if(valid11){if(data42.role!==void 0){let data44=data42.role,_errs84=errors;if(!(data44==="figure"||data44==="table"||data44==="metric"||data44==="report"||data44===
"data"))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/outputs/"+i5+"/role",schemaPath:"#/properties/runs/items/properties/outputs/items/pr\
operties/role/enum",keyword:"enum",params:{allowedValues:schema80.properties.runs.items.properties.outputs.items.properties.role.enum}}],!1;var valid11=_errs84===
errors}else var valid11=!0;if(valid11){if(data42.mediaType!==void 0){let data45=data42.mediaType,_errs85=errors;if(errors===_errs85)if(typeof data45=="string"){
if(func2(data45)>200)return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/outputs/"+i5+"/mediaType",schemaPath:"#/properties/runs/items/propertie\
s/outputs/items/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+
i3+"/outputs/"+i5+"/mediaType",schemaPath:"#/properties/runs/items/properties/outputs/items/properties/mediaType/type",keyword:"type",params:{type:"string"}}],!1;
var valid11=_errs85===errors}else var valid11=!0;if(valid11){if(data42.units!==void 0){let data46=data42.units,_errs87=errors;if(!(typeof data46=="number"&&!(data46%
1)&&!isNaN(data46)&&isFinite(data46)))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/outputs/"+i5+"/units",schemaPath:"#/properties/runs/it\
ems/properties/outputs/items/properties/units/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs87&&typeof data46=="number"&&isFinite(data46)&&
(data46<0||isNaN(data46)))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/outputs/"+i5+"/units",schemaPath:"#/properties/runs/items/properti\
es/outputs/items/properties/units/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid11=_errs87===errors}else var valid11=!0;if(valid11){
if(data42.size!==void 0){let data47=data42.size,_errs89=errors;if(!(typeof data47=="number"&&!(data47%1)&&!isNaN(data47)&&isFinite(data47)))return validate270.errors=
[{instancePath:instancePath+"/runs/"+i3+"/outputs/"+i5+"/size",schemaPath:"#/properties/runs/items/properties/outputs/items/properties/size/type",keyword:"type",
params:{type:"integer"}}],!1;if(errors===_errs89&&typeof data47=="number"&&isFinite(data47)&&(data47<0||isNaN(data47)))return validate270.errors=[{instancePath:instancePath+
"/runs/"+i3+"/outputs/"+i5+"/size",schemaPath:"#/properties/runs/items/properties/outputs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0}}],!1;var valid11=_errs89===errors}else var valid11=!0;if(valid11)if(data42.digest!==void 0){let _errs91=errors;validate284(data42.digest,{instancePath:instancePath+
"/runs/"+i3+"/outputs/"+i5+"/digest",parentData:data42,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate284.errors:vErrors.
concat(validate284.errors),errors=vErrors.length);var valid11=_errs91===errors}else var valid11=!0}}}}}}}else return validate270.errors=[{instancePath:instancePath+
"/runs/"+i3+"/outputs/"+i5,schemaPath:"#/properties/runs/items/properties/outputs/items/type",keyword:"type",params:{type:"object"}}],!1;var valid10=_errs79===errors;
if(!valid10)break}}}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/outputs",schemaPath:"#/properties/runs/items/properties/outputs/typ\
e",keyword:"type",params:{type:"array"}}],!1;var valid7=_errs77===errors}else var valid7=!0;if(valid7){if(data18.metrics!==void 0){let data49=data18.metrics,_errs92=errors;
if(errors===_errs92)if(Array.isArray(data49)){if(data49.length>30)return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/metrics",schemaPath:"#/pro\
perties/runs/items/properties/metrics/maxItems",keyword:"maxItems",params:{limit:30}}],!1;{var valid12=!0;let len6=data49.length;for(let i6=0;i6<len6;i6++){let data50=data49[i6],
_errs94=errors;if(errors===_errs94)if(data50&&typeof data50=="object"&&!Array.isArray(data50)){let missing6;if(data50.name===void 0&&(missing6="name")||data50.unit===
void 0&&(missing6="unit"))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/metrics/"+i6,schemaPath:"#/properties/runs/items/properties/metric\
s/items/required",keyword:"required",params:{missingProperty:missing6}}],!1;{let _errs96=errors;for(let key6 in data50)if(!(key6==="name"||key6==="unit"||key6===
"before"||key6==="after")){return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/metrics/"+i6,schemaPath:"#/properties/runs/items/properties/metri\
cs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}}],!1;break}if(_errs96===errors){if(data50.name!==void 0){let data51=data50.
name,_errs97=errors;if(errors===_errs97)if(typeof data51=="string"){if(func2(data51)>200)return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/met\
rics/"+i6+"/name",schemaPath:"#/properties/runs/items/properties/metrics/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate270.
errors=[{instancePath:instancePath+"/runs/"+i3+"/metrics/"+i6+"/name",schemaPath:"#/properties/runs/items/properties/metrics/items/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var valid13=_errs97===errors}else var valid13=!0;if(valid13){if(data50.unit!==void 0){let data52=data50.unit,_errs99=errors;if(errors===
_errs99)if(typeof data52=="string"){if(func2(data52)>40)return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/metrics/"+i6+"/unit",schemaPath:"#/p\
roperties/runs/items/properties/metrics/items/properties/unit/maxLength",keyword:"maxLength",params:{limit:40}}],!1}else return validate270.errors=[{instancePath:instancePath+
"/runs/"+i3+"/metrics/"+i6+"/unit",schemaPath:"#/properties/runs/items/properties/metrics/items/properties/unit/type",keyword:"type",params:{type:"string"}}],!1;
var valid13=_errs99===errors}else var valid13=!0;if(valid13){if(data50.before!==void 0){let data53=data50.before,_errs101=errors;if(!(typeof data53=="number"&&isFinite(
data53))&&typeof data53!="string")return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/metrics/"+i6+"/before",schemaPath:"#/properties/runs/items\
/properties/metrics/items/properties/before/type",keyword:"type",params:{type:schema80.properties.runs.items.properties.metrics.items.properties.before.type}}],
!1;if(errors===_errs101&&typeof data53=="string"&&func2(data53)>200)return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/metrics/"+i6+"/before",schemaPath:"\
#/properties/runs/items/properties/metrics/items/properties/before/maxLength",keyword:"maxLength",params:{limit:200}}],!1;var valid13=_errs101===errors}else var valid13=!0;
if(valid13)if(data50.after!==void 0){let data54=data50.after,_errs103=errors;if(!(typeof data54=="number"&&isFinite(data54))&&typeof data54!="string")return validate270.
errors=[{instancePath:instancePath+"/runs/"+i3+"/metrics/"+i6+"/after",schemaPath:"#/properties/runs/items/properties/metrics/items/properties/after/type",keyword:"\
type",params:{type:schema80.properties.runs.items.properties.metrics.items.properties.after.type}}],!1;if(errors===_errs103&&typeof data54=="string"&&func2(data54)>
200)return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/metrics/"+i6+"/after",schemaPath:"#/properties/runs/items/properties/metrics/items/prope\
rties/after/maxLength",keyword:"maxLength",params:{limit:200}}],!1;var valid13=_errs103===errors}else var valid13=!0}}}}}else return validate270.errors=[{instancePath:instancePath+
"/runs/"+i3+"/metrics/"+i6,schemaPath:"#/properties/runs/items/properties/metrics/items/type",keyword:"type",params:{type:"object"}}],!1;var valid12=_errs94===errors;
if(!valid12)break}}}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/metrics",schemaPath:"#/properties/runs/items/properties/metrics/typ\
e",keyword:"type",params:{type:"array"}}],!1;var valid7=_errs92===errors}else var valid7=!0;if(valid7){if(data18.metricsLeft!==void 0){let data55=data18.metricsLeft,
_errs105=errors;if(!(typeof data55=="number"&&!(data55%1)&&!isNaN(data55)&&isFinite(data55)))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"\
/metricsLeft",schemaPath:"#/properties/runs/items/properties/metricsLeft/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs105&&typeof data55==
"number"&&isFinite(data55)&&(data55<0||isNaN(data55)))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/metricsLeft",schemaPath:"#/properties/\
runs/items/properties/metricsLeft/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid7=_errs105===errors}else var valid7=!0;if(valid7){if(data18.
figures!==void 0){let data56=data18.figures,_errs107=errors;if(errors===_errs107)if(Array.isArray(data56)){if(data56.length>8)return validate270.errors=[{instancePath:instancePath+
"/runs/"+i3+"/figures",schemaPath:"#/properties/runs/items/properties/figures/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid14=!0;let len7=data56.
length;for(let i7=0;i7<len7;i7++){let data57=data56[i7],_errs109=errors;if(errors===_errs109)if(data57&&typeof data57=="object"&&!Array.isArray(data57)){let missing7;
if(data57.name===void 0&&(missing7="name")||data57.mediaType===void 0&&(missing7="mediaType"))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+
"/figures/"+i7,schemaPath:"#/properties/runs/items/properties/figures/items/required",keyword:"required",params:{missingProperty:missing7}}],!1;{let _errs111=errors;
for(let key7 in data57)if(!(key7==="name"||key7==="mediaType"||key7==="before"||key7==="after")){return validate270.errors=[{instancePath:instancePath+"/runs/"+
i3+"/figures/"+i7,schemaPath:"#/properties/runs/items/properties/figures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}}],
!1;break}if(_errs111===errors){if(data57.name!==void 0){let data58=data57.name,_errs112=errors;if(errors===_errs112)if(typeof data58=="string"){if(func2(data58)>
200)return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/figures/"+i7+"/name",schemaPath:"#/properties/runs/items/properties/figures/items/proper\
ties/name/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/figures/"+i7+"/name",schemaPath:"\
#/properties/runs/items/properties/figures/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid15=_errs112===errors}else var valid15=!0;
if(valid15){if(data57.mediaType!==void 0){let data59=data57.mediaType,_errs114=errors;if(errors===_errs114)if(typeof data59=="string"){if(func2(data59)>200)return validate270.
errors=[{instancePath:instancePath+"/runs/"+i3+"/figures/"+i7+"/mediaType",schemaPath:"#/properties/runs/items/properties/figures/items/properties/mediaType/max\
Length",keyword:"maxLength",params:{limit:200}}],!1}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/figures/"+i7+"/mediaType",schemaPath:"\
#/properties/runs/items/properties/figures/items/properties/mediaType/type",keyword:"type",params:{type:"string"}}],!1;var valid15=_errs114===errors}else var valid15=!0;
if(valid15){if(data57.before!==void 0){let _errs116=errors;validate284(data57.before,{instancePath:instancePath+"/runs/"+i3+"/figures/"+i7+"/before",parentData:data57,
parentDataProperty:"before",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate284.errors:vErrors.concat(validate284.errors),errors=vErrors.length);var valid15=_errs116===
errors}else var valid15=!0;if(valid15)if(data57.after!==void 0){let _errs117=errors;validate284(data57.after,{instancePath:instancePath+"/runs/"+i3+"/figures/"+
i7+"/after",parentData:data57,parentDataProperty:"after",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate284.errors:vErrors.concat(validate284.errors),
errors=vErrors.length);var valid15=_errs117===errors}else var valid15=!0}}}}}else return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/figures/"+
i7,schemaPath:"#/properties/runs/items/properties/figures/items/type",keyword:"type",params:{type:"object"}}],!1;var valid14=_errs109===errors;if(!valid14)break}}}else
return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/figures",schemaPath:"#/properties/runs/items/properties/figures/type",keyword:"type",params:{
type:"array"}}],!1;var valid7=_errs107===errors}else var valid7=!0;if(valid7)if(data18.figuresLeft!==void 0){let data62=data18.figuresLeft,_errs118=errors;if(!(typeof data62==
"number"&&!(data62%1)&&!isNaN(data62)&&isFinite(data62)))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/figuresLeft",schemaPath:"#/properti\
es/runs/items/properties/figuresLeft/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs118&&typeof data62=="number"&&isFinite(data62)&&(data62<
0||isNaN(data62)))return validate270.errors=[{instancePath:instancePath+"/runs/"+i3+"/figuresLeft",schemaPath:"#/properties/runs/items/properties/figuresLeft/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid7=_errs118===errors}else var valid7=!0}}}}}}}}}}}}}}}}}}}}}}else return validate270.errors=
[{instancePath:instancePath+"/runs/"+i3,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type:"object"}}],!1;var valid6=_errs34===errors;if(!valid6)
break}}}else return validate270.errors=[{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs32===
errors}else var valid0=!0;if(valid0)if(data.runsLeft!==void 0){let data63=data.runsLeft,_errs120=errors;if(!(typeof data63=="number"&&!(data63%1)&&!isNaN(data63)&&
isFinite(data63)))return validate270.errors=[{instancePath:instancePath+"/runsLeft",schemaPath:"#/properties/runsLeft/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs120&&typeof data63=="number"&&isFinite(data63)&&(data63<0||isNaN(data63)))return validate270.errors=[{instancePath:instancePath+"/runsLeft",
schemaPath:"#/properties/runsLeft/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs120===errors}else var valid0=!0}}}}}}}else return validate270.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate270.errors=vErrors,errors===0}validate270.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var upkeepChanges=validate288;var pattern27=new RegExp("^headgate/(refresh|request)-[a-z0-9-]{1,80}$",""),pattern29=new RegExp("^([A-Za-z0-9_-][A-Za-z0-9._-]*/){0,4}(datasets/[a-z0-9-]+/[0-9\
A-Za-z.-]+|analyses/([A-Za-z0-9-]+/)?[a-z0-9-]+)\\.json$",""),pattern30=new RegExp("^headgate/request-[a-z0-9-]{1,80}$","");function validate288(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate288.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===
void 0&&(missing0="version")||data.proposals===void 0&&(missing0="proposals")||data.replies===void 0&&(missing0="replies")||data.attention===void 0&&(missing0="\
attention"))return validate288.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="version"||key0==="proposals"||key0==="replies"||key0==="attention")){return validate288.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.version!==void 0){let _errs2=errors;if(data.version!==1)return validate288.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.proposals!==void 0){let data1=data.proposals,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>100)return validate288.
errors=[{instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var valid1=!0;let len0=data1.
length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs5=errors;if(errors===_errs5)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.
branch===void 0&&(missing1="branch")||data2.title===void 0&&(missing1="title")||data2.body===void 0&&(missing1="body")||data2.content===void 0&&(missing1="conte\
nt")||data2.files===void 0&&(missing1="files"))return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0,schemaPath:"#/properties/proposals/items/r\
equired",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data2)if(!(key1==="branch"||key1==="title"||key1==="body"||
key1==="content"||key1==="files")){return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0,schemaPath:"#/properties/proposals/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs7===errors){if(data2.branch!==void 0){let data3=data2.branch,_errs8=errors;
if(errors===_errs8)if(typeof data3=="string"){if(!pattern27.test(data3))return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0+"/branch",schemaPath:"\
#/properties/proposals/items/properties/branch/pattern",keyword:"pattern",params:{pattern:"^headgate/(refresh|request)-[a-z0-9-]{1,80}$"}}],!1}else return validate288.
errors=[{instancePath:instancePath+"/proposals/"+i0+"/branch",schemaPath:"#/properties/proposals/items/properties/branch/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data2.title!==void 0){let data4=data2.title,_errs10=errors;if(errors===_errs10)if(typeof data4==
"string"){if(func2(data4)>200)return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0+"/title",schemaPath:"#/properties/proposals/items/propertie\
s/title/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(func2(data4)<1)return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0+"/title",
schemaPath:"#/properties/proposals/items/properties/title/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate288.errors=[{instancePath:instancePath+
"/proposals/"+i0+"/title",schemaPath:"#/properties/proposals/items/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs10===errors}else
var valid2=!0;if(valid2){if(data2.body!==void 0){let data5=data2.body,_errs12=errors;if(errors===_errs12)if(typeof data5=="string"){if(func2(data5)>2e4)return validate288.
errors=[{instancePath:instancePath+"/proposals/"+i0+"/body",schemaPath:"#/properties/proposals/items/properties/body/maxLength",keyword:"maxLength",params:{limit:2e4}}],
!1}else return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0+"/body",schemaPath:"#/properties/proposals/items/properties/body/type",keyword:"t\
ype",params:{type:"string"}}],!1;var valid2=_errs12===errors}else var valid2=!0;if(valid2){if(data2.content!==void 0){let data6=data2.content,_errs14=errors;if(errors===
_errs14)if(typeof data6=="string"){if(!pattern4.test(data6))return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0+"/content",schemaPath:"#/prop\
erties/proposals/items/properties/content/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate288.errors=[{instancePath:instancePath+
"/proposals/"+i0+"/content",schemaPath:"#/properties/proposals/items/properties/content/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs14===errors}else
var valid2=!0;if(valid2)if(data2.files!==void 0){let data7=data2.files,_errs16=errors;if(errors===_errs16)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){
if(Object.keys(data7).length>200)return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0+"/files",schemaPath:"#/properties/proposals/items/proper\
ties/files/maxProperties",keyword:"maxProperties",params:{limit:200}}],!1;if(Object.keys(data7).length<1)return validate288.errors=[{instancePath:instancePath+"\
/proposals/"+i0+"/files",schemaPath:"#/properties/proposals/items/properties/files/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key2 in data7){
let _errs18=errors;if(typeof key2=="string"){if(func2(key2)>400){let err0={instancePath:instancePath+"/proposals/"+i0+"/files",schemaPath:"#/properties/proposal\
s/items/properties/files/propertyNames/maxLength",keyword:"maxLength",params:{limit:400},propertyName:key2};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(!pattern29.
test(key2)){let err1={instancePath:instancePath+"/proposals/"+i0+"/files",schemaPath:"#/properties/proposals/items/properties/files/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^([A-Za-z0-9_-][A-Za-z0-9._-]*/){0,4}(datasets/[a-z0-9-]+/[0-9A-Za-z.-]+|analyses/([A-Za-z0-9-]+/)?[a-z0-9-]+)\\.json$"},propertyName:key2};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var valid3=_errs18===errors;if(!valid3){let err2={instancePath:instancePath+"/proposals/"+i0+"/files",
schemaPath:"#/properties/proposals/items/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:key2}};return vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++,validate288.errors=vErrors,!1;break}}if(valid3)for(let key3 in data7){let data8=data7[key3],_errs20=errors;if(errors===_errs20)if(typeof data8==
"string"){if(func2(data8)>4e6)return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0+"/files/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/proposals/items/properties/files/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4e6}}],!1}else return validate288.errors=[{instancePath:instancePath+
"/proposals/"+i0+"/files/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/proposals/items/properties/files/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var valid4=_errs20===errors;if(!valid4)break}}else return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0+"/fi\
les",schemaPath:"#/properties/proposals/items/properties/files/type",keyword:"type",params:{type:"object"}}],!1;var valid2=_errs16===errors}else var valid2=!0}}}}}}else
return validate288.errors=[{instancePath:instancePath+"/proposals/"+i0,schemaPath:"#/properties/proposals/items/type",keyword:"type",params:{type:"object"}}],!1;
var valid1=_errs5===errors;if(!valid1)break}}}else return validate288.errors=[{instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.replies!==void 0){let data9=data.replies,_errs22=errors;if(errors===
_errs22)if(Array.isArray(data9)){if(data9.length>100)return validate288.errors=[{instancePath:instancePath+"/replies",schemaPath:"#/properties/replies/maxItems",
keyword:"maxItems",params:{limit:100}}],!1;{var valid5=!0;let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1],_errs24=errors;if(errors===_errs24)
if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;if(data10.issue===void 0&&(missing2="issue")||data10.text===void 0&&(missing2="text"))return validate288.
errors=[{instancePath:instancePath+"/replies/"+i1,schemaPath:"#/properties/replies/items/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs26=errors;
for(let key4 in data10)if(!(key4==="issue"||key4==="text"||key4==="branch")){return validate288.errors=[{instancePath:instancePath+"/replies/"+i1,schemaPath:"#/\
properties/replies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs26===errors){if(data10.issue!==
void 0){let data11=data10.issue,_errs27=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate288.errors=[{instancePath:instancePath+
"/replies/"+i1+"/issue",schemaPath:"#/properties/replies/items/properties/issue/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs27&&typeof data11==
"number"&&isFinite(data11)&&(data11<1||isNaN(data11)))return validate288.errors=[{instancePath:instancePath+"/replies/"+i1+"/issue",schemaPath:"#/properties/rep\
lies/items/properties/issue/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid6=_errs27===errors}else var valid6=!0;if(valid6){if(data10.
text!==void 0){let data12=data10.text,_errs29=errors;if(errors===_errs29)if(typeof data12=="string"){if(func2(data12)>1e4)return validate288.errors=[{instancePath:instancePath+
"/replies/"+i1+"/text",schemaPath:"#/properties/replies/items/properties/text/maxLength",keyword:"maxLength",params:{limit:1e4}}],!1;if(func2(data12)<1)return validate288.
errors=[{instancePath:instancePath+"/replies/"+i1+"/text",schemaPath:"#/properties/replies/items/properties/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return validate288.errors=[{instancePath:instancePath+"/replies/"+i1+"/text",schemaPath:"#/properties/replies/items/properties/text/type",keyword:"type",
params:{type:"string"}}],!1;var valid6=_errs29===errors}else var valid6=!0;if(valid6)if(data10.branch!==void 0){let data13=data10.branch,_errs31=errors;if(errors===
_errs31)if(typeof data13=="string"){if(!pattern30.test(data13))return validate288.errors=[{instancePath:instancePath+"/replies/"+i1+"/branch",schemaPath:"#/prop\
erties/replies/items/properties/branch/pattern",keyword:"pattern",params:{pattern:"^headgate/request-[a-z0-9-]{1,80}$"}}],!1}else return validate288.errors=[{instancePath:instancePath+
"/replies/"+i1+"/branch",schemaPath:"#/properties/replies/items/properties/branch/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs31===errors}else
var valid6=!0}}}}else return validate288.errors=[{instancePath:instancePath+"/replies/"+i1,schemaPath:"#/properties/replies/items/type",keyword:"type",params:{type:"\
object"}}],!1;var valid5=_errs24===errors;if(!valid5)break}}}else return validate288.errors=[{instancePath:instancePath+"/replies",schemaPath:"#/properties/repl\
ies/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0)if(data.attention!==void 0){let data14=data.attention,
_errs33=errors;if(errors===_errs33)if(Array.isArray(data14)){if(data14.length>200)return validate288.errors=[{instancePath:instancePath+"/attention",schemaPath:"\
#/properties/attention/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var valid7=!0;let len2=data14.length;for(let i2=0;i2<len2;i2++){let data15=data14[i2],
_errs35=errors;if(errors===_errs35)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing3;if(data15.about===void 0&&(missing3="about")||data15.
text===void 0&&(missing3="text"))return validate288.errors=[{instancePath:instancePath+"/attention/"+i2,schemaPath:"#/properties/attention/items/required",keyword:"\
required",params:{missingProperty:missing3}}],!1;{let _errs37=errors;for(let key5 in data15)if(!(key5==="about"||key5==="text")){return validate288.errors=[{instancePath:instancePath+
"/attention/"+i2,schemaPath:"#/properties/attention/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs37===
errors){if(data15.about!==void 0){let data16=data15.about,_errs38=errors;if(errors===_errs38)if(typeof data16=="string"){if(func2(data16)>200)return validate288.
errors=[{instancePath:instancePath+"/attention/"+i2+"/about",schemaPath:"#/properties/attention/items/properties/about/maxLength",keyword:"maxLength",params:{limit:200}}],
!1;if(func2(data16)<1)return validate288.errors=[{instancePath:instancePath+"/attention/"+i2+"/about",schemaPath:"#/properties/attention/items/properties/about/\
minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate288.errors=[{instancePath:instancePath+"/attention/"+i2+"/about",schemaPath:"#/properti\
es/attention/items/properties/about/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs38===errors}else var valid8=!0;if(valid8)if(data15.text!==void 0){
let data17=data15.text,_errs40=errors;if(errors===_errs40)if(typeof data17=="string"){if(func2(data17)>1e3)return validate288.errors=[{instancePath:instancePath+
"/attention/"+i2+"/text",schemaPath:"#/properties/attention/items/properties/text/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1;if(func2(data17)<1)return validate288.
errors=[{instancePath:instancePath+"/attention/"+i2+"/text",schemaPath:"#/properties/attention/items/properties/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return validate288.errors=[{instancePath:instancePath+"/attention/"+i2+"/text",schemaPath:"#/properties/attention/items/properties/text/type",keyword:"t\
ype",params:{type:"string"}}],!1;var valid8=_errs40===errors}else var valid8=!0}}}else return validate288.errors=[{instancePath:instancePath+"/attention/"+i2,schemaPath:"\
#/properties/attention/items/type",keyword:"type",params:{type:"object"}}],!1;var valid7=_errs35===errors;if(!valid7)break}}}else return validate288.errors=[{instancePath:instancePath+
"/attention",schemaPath:"#/properties/attention/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs33===errors}else var valid0=!0}}}}}else return validate288.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate288.errors=vErrors,errors===0}validate288.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var verdict=validate289,schema88={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"stored/verdict.v1.json",title:"Ve\
rdict",description:"`verdicts/\u2026`: the verdict of a self test or of a verification.",oneOf:[{title:"SelfTestVerdict",type:"object",additionalProperties:!1,required:[
"version","kind","tool","ok","at","by","cases"],description:"`verdicts/tool/<id>@<version>/<time>-<random>.json`: what `headgate test` found.",properties:{version:{
description:"Version of this document.",const:1,examples:[1]},kind:{description:"Kind of verdict.",const:"self-test",examples:["self-test"]},tool:{$ref:"../comm\
on.v1.json#/$defs/reference",description:"The tool."},ok:{description:"Whether every case passed.",type:"boolean",examples:[!0]},at:{$ref:"shared.v1.json#/$defs\
/instant"},by:{$ref:"shared.v1.json#/$defs/who"},cases:{description:"Cases.",type:"array",items:{title:"CaseVerdict",type:"object",additionalProperties:!1,required:[
"name","ok","plan","outputs"],description:"One case.",properties:{name:{$ref:"../common.v1.json#/$defs/name"},ok:{description:"Whether it passed.",type:"boolean",
examples:[!0]},plan:{$ref:"shared.v1.json#/$defs/hex",description:"Run in which it was computed."},outputs:{description:"Outputs compared.",type:"array",items:{
$ref:"#/$defs/output"},examples:[[{output:"summary",ok:!0,expected:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",actual:"sha256:e3b0\
c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]]},class:{$ref:"shared.v1.json#/$defs/class",description:"Of what kind the failure is: `input`, `\
environment` and `infrastructure` say nothing of what was to be computed."},failure:{description:"Why there are no outputs to compare.",type:"string",examples:[
"the command ended with exit code 2"]}},examples:[{name:"small",ok:!0,plan:"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",outputs:[{output:"\
summary",ok:!0,expected:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",actual:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934\
ca495991b7852b855"}]}]},examples:[[{name:"small",ok:!0,plan:"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",outputs:[{output:"summary",ok:!0,
expected:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",actual:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8\
55"}]}]]}},examples:[{version:1,kind:"self-test",tool:"table-summary@1.0.0",ok:!0,at:"2026-01-31T12:00:00Z",by:"ada",cases:[{name:"small",ok:!0,plan:"3f786850e3\
87550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",outputs:[{output:"summary",ok:!0,expected:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca49599\
1b7852b855",actual:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}]}]},{title:"PlanVerdict",type:"object",additionalProperties:!1,required:[
"version","kind","plan","root","ok","at","by","tasks","findings","rerun"],description:"`verdicts/plan/<plan>/<time>-<random>.json`: what `headgate verify` found\
.",properties:{version:{description:"Version of this document.",const:1,examples:[1]},kind:{description:"Kind of verdict.",const:"verify",examples:["verify"]},plan:{
$ref:"shared.v1.json#/$defs/hex",description:"Plan."},root:{$ref:"shared.v1.json#/$defs/hex",description:"Root of the result."},ok:{description:"Whether all is \
right.",type:"boolean",examples:[!0]},at:{$ref:"shared.v1.json#/$defs/instant"},by:{$ref:"shared.v1.json#/$defs/who"},tasks:{description:"Tasks whose records, b\
ytes and keys were read and recomputed.",type:"integer",minimum:0,examples:[65]},findings:{description:"What is wrong, in words.",type:"array",items:{description:"\
One finding.",type:"string",examples:["the record of smooth 3 is gone"]},examples:[[]]},rerun:{description:"Tasks that were executed again.",type:"array",items:{
title:"RerunTask",type:"object",additionalProperties:!1,required:["stage","unit","key","ok","resources","outputs"],description:"One task; the record it was comp\
ared with stands.",properties:{stage:{$ref:"shared.v1.json#/$defs/stage"},unit:{$ref:"shared.v1.json#/$defs/unit"},key:{$ref:"shared.v1.json#/$defs/hex",description:"\
Key of the task."},ok:{description:"Whether the outputs were the same.",type:"boolean",examples:[!0]},resources:{description:"Resource \u2192 value it was executed w\
ith this time.",type:"object",additionalProperties:{description:"Amount.",type:"number",minimum:0,examples:[2]},examples:[{cpu:2}]},outputs:{description:"Output\
s compared.",type:"array",items:{$ref:"#/$defs/output"},examples:[[{output:"summary",ok:!0,expected:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495\
991b7852b855",actual:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]]},class:{$ref:"shared.v1.json#/$defs/class",description:"Of wha\
t kind the failure is: `input`, `environment` and `infrastructure` say nothing of what was to be computed."},failure:{description:"Why there are no outputs to c\
ompare.",type:"string",examples:["the command ended with exit code 2"]}},examples:[{stage:"smooth",unit:0,key:"3f786850e387550fdab836ed7e6dc881de23001b3f786850e\
387550fdab836ed",ok:!0,resources:{cpu:2},outputs:[{output:"summary",ok:!0,expected:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",actual:"\
sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}]},examples:[[{stage:"smooth",unit:0,key:"3f786850e387550fdab836ed7e6dc881de23001b3f7\
86850e387550fdab836ed",ok:!0,resources:{cpu:2},outputs:[{output:"summary",ok:!0,expected:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85\
5",actual:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}]]}},examples:[{version:1,kind:"verify",plan:"3f786850e387550fdab836ed7e6d\
c881de23001b3f786850e387550fdab836ed",root:"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",ok:!0,at:"2026-01-31T12:00:00Z",by:"ada",tasks:65,
findings:[],rerun:[]}]}],$defs:{output:{title:"OutputVerdict",type:"object",additionalProperties:!1,required:["output","ok"],description:"One output that was co\
mpared.",properties:{output:{$ref:"../common.v1.json#/$defs/name"},ok:{description:"Whether it is the same under the output's tolerance.",type:"boolean",examples:[
!0]},expected:{$ref:"shared.v1.json#/$defs/digest",description:"What was expected."},actual:{$ref:"shared.v1.json#/$defs/digest",description:"What came; absent \
when it was not made."},difference:{description:"The first difference, in words.",type:"string",examples:["line 3: 4.1 instead of 4.2"]}},examples:[{output:"sum\
mary",ok:!0,expected:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",actual:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca4\
95991b7852b855"}]}},examples:[{version:1,kind:"self-test",tool:"table-summary@1.0.0",ok:!0,at:"2026-01-31T12:00:00Z",by:"ada",cases:[{name:"small",ok:!0,plan:"3\
f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",outputs:[{output:"summary",ok:!0,expected:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b9\
34ca495991b7852b855",actual:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}]},{version:1,kind:"verify",plan:"3f786850e387550fdab836\
ed7e6dc881de23001b3f786850e387550fdab836ed",root:"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",ok:!0,at:"2026-01-31T12:00:00Z",by:"ada",tasks:65,
findings:[],rerun:[]}]};var pattern31=new RegExp("^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$","");function validate290(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate290.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func2(data)>120)return validate290.errors=[{instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:120}}],!1;if(!pattern31.test(data))return validate290.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"}}],!1}else return validate290.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate290.errors=vErrors,errors===0}validate290.evaluated={dynamicProps:!1,dynamicItems:!1};function validate292(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate292.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern21.test(data))return validate292.errors=[{instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"}}],!1}else return validate292.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate292.errors=vErrors,errors===0}validate292.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate294(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate294.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func2(data)>200)
return validate294.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(func2(data)<1)return validate294.errors=[{instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate294.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate294.errors=vErrors,errors===0}validate294.evaluated={dynamicProps:!1,dynamicItems:!1};function validate296(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate296.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(!(data==="constructor"||data==="hasOwnProperty"||data==="isPrototypeOf"||data===
"propertyIsEnumerable"||data==="toLocaleString"||data==="toString"||data==="valueOf")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===
errors;if(valid0)return validate296.errors=[{instancePath,schemaPath:"#/not",keyword:"not",params:{}}],!1;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=
_errs1:vErrors=null),errors===0)if(typeof data=="string"){if(func2(data)>48)return validate296.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:48}}],!1;if(!pattern8.test(data))return validate296.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0\
-9_]*(-[A-Za-z0-9_]+)*$"}}],!1}else return validate296.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate296.errors=
vErrors,errors===0}validate296.evaluated={dynamicProps:!1,dynamicItems:!1};function validate298(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate298.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern4.test(data))return validate298.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate298.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate298.
errors=vErrors,errors===0}validate298.evaluated={dynamicProps:!1,dynamicItems:!1};function validate302(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate302.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern7.test(
data))return validate302.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}}],!1}else return validate302.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate302.errors=vErrors,errors===0}validate302.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate300(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate300.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.output===void 0&&(missing0="output")||data.ok===void 0&&(missing0="ok"))return validate300.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="output"||key0==="ok"||key0==="expecte\
d"||key0==="actual"||key0==="difference")){return validate300.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.output!==void 0){let _errs2=errors;validate296(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"\
output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate296.errors:vErrors.concat(validate296.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.ok!==void 0){let _errs3=errors;if(typeof data.ok!="boolean")return validate300.errors=[{instancePath:instancePath+"/ok",schemaPath:"\
#/properties/ok/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.expected!==void 0){let _errs5=errors;
validate302(data.expected,{instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate302.errors:vErrors.concat(validate302.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.actual!==void 0){let _errs6=errors;
validate302(data.actual,{instancePath:instancePath+"/actual",parentData:data,parentDataProperty:"actual",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate302.
errors:vErrors.concat(validate302.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.difference!==void 0){let _errs7=errors;
if(typeof data.difference!="string")return validate300.errors=[{instancePath:instancePath+"/difference",schemaPath:"#/properties/difference/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}}}else return validate300.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return validate300.errors=vErrors,errors===0}validate300.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate306(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate306.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="user"||data==="time"||data==="memory"||data==="disk"||data===
"output"||data==="input"||data==="environment"||data==="infrastructure"?(validate306.errors=vErrors,errors===0):(validate306.errors=[{instancePath,schemaPath:"#\
/enum",keyword:"enum",params:{allowedValues:schema85.enum}}],!1)}validate306.evaluated={dynamicProps:!1,dynamicItems:!1};function validate312(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate312.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func2(data)>400)return validate312.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}}],!1;if(func2(data)<1)return validate312.errors=[{instancePath,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return validate312.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate312.
errors=vErrors,errors===0}validate312.evaluated={dynamicProps:!1,dynamicItems:!1};function validate314(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate314.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data)?errors===0&&typeof data=="number"&&isFinite(data)&&(data<0||isNaN(data))?(validate314.errors=[{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1):(validate314.errors=vErrors,errors===0):(validate314.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"integ\
er"}}],!1)}validate314.evaluated={dynamicProps:!1,dynamicItems:!1};function validate289(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate289.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===
void 0&&(missing0="version")||data.kind===void 0&&(missing0="kind")||data.tool===void 0&&(missing0="tool")||data.ok===void 0&&(missing0="ok")||data.at===void 0&&
(missing0="at")||data.by===void 0&&(missing0="by")||data.cases===void 0&&(missing0="cases")){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"req\
uired",params:{missingProperty:missing0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs3=errors;for(let key0 in data)if(!(key0==="ver\
sion"||key0==="kind"||key0==="tool"||key0==="ok"||key0==="at"||key0==="by"||key0==="cases")){let err1={instancePath,schemaPath:"#/oneOf/0/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs3===errors){if(data.version!==
void 0){let _errs4=errors;if(data.version!==1){let err2={instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/const",keyword:"const",params:{
allowedValue:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.kind!==void 0){let _errs5=errors;
if(data.kind!=="self-test"){let err3={instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"self-\
test"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data.tool!==void 0){let _errs6=errors;
validate290(data.tool,{instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate290.
errors:vErrors.concat(validate290.errors),errors=vErrors.length);var valid1=_errs6===errors}else var valid1=!0;if(valid1){if(data.ok!==void 0){let _errs7=errors;
if(typeof data.ok!="boolean"){let err4={instancePath:instancePath+"/ok",schemaPath:"#/oneOf/0/properties/ok/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data.at!==void 0){let _errs9=errors;validate292(data.
at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate292.errors:vErrors.concat(
validate292.errors),errors=vErrors.length);var valid1=_errs9===errors}else var valid1=!0;if(valid1){if(data.by!==void 0){let _errs10=errors;validate294(data.by,
{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.
errors),errors=vErrors.length);var valid1=_errs10===errors}else var valid1=!0;if(valid1)if(data.cases!==void 0){let data6=data.cases,_errs11=errors;if(errors===
_errs11)if(Array.isArray(data6)){var valid2=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0],_errs13=errors;if(errors===_errs13)if(data7&&
typeof data7=="object"&&!Array.isArray(data7)){let missing1;if(data7.name===void 0&&(missing1="name")||data7.ok===void 0&&(missing1="ok")||data7.plan===void 0&&
(missing1="plan")||data7.outputs===void 0&&(missing1="outputs")){let err5={instancePath:instancePath+"/cases/"+i0,schemaPath:"#/oneOf/0/properties/cases/items/r\
equired",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else{let _errs15=errors;for(let key1 in data7)
if(!(key1==="name"||key1==="ok"||key1==="plan"||key1==="outputs"||key1==="class"||key1==="failure")){let err6={instancePath:instancePath+"/cases/"+i0,schemaPath:"\
#/oneOf/0/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++;break}if(_errs15===errors){if(data7.name!==void 0){let _errs16=errors;validate296(data7.name,{instancePath:instancePath+"/cases/"+i0+"/name",parentData:data7,
parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate296.errors:vErrors.concat(validate296.errors),errors=vErrors.length);var valid3=_errs16===
errors}else var valid3=!0;if(valid3){if(data7.ok!==void 0){let _errs17=errors;if(typeof data7.ok!="boolean"){let err7={instancePath:instancePath+"/cases/"+i0+"/\
ok",schemaPath:"#/oneOf/0/properties/cases/items/properties/ok/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
var valid3=_errs17===errors}else var valid3=!0;if(valid3){if(data7.plan!==void 0){let _errs19=errors;validate298(data7.plan,{instancePath:instancePath+"/cases/"+
i0+"/plan",parentData:data7,parentDataProperty:"plan",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate298.errors:vErrors.concat(validate298.errors),errors=
vErrors.length);var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data7.outputs!==void 0){let data11=data7.outputs,_errs20=errors;if(errors===_errs20)
if(Array.isArray(data11)){var valid4=!0;let len1=data11.length;for(let i1=0;i1<len1;i1++){let _errs22=errors;validate300(data11[i1],{instancePath:instancePath+"\
/cases/"+i0+"/outputs/"+i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate300.errors:vErrors.concat(validate300.
errors),errors=vErrors.length);var valid4=_errs22===errors;if(!valid4)break}}else{let err8={instancePath:instancePath+"/cases/"+i0+"/outputs",schemaPath:"#/oneO\
f/0/properties/cases/items/properties/outputs/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid3=_errs20===
errors}else var valid3=!0;if(valid3){if(data7.class!==void 0){let _errs23=errors;validate306(data7.class,{instancePath:instancePath+"/cases/"+i0+"/class",parentData:data7,
parentDataProperty:"class",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate306.errors:vErrors.concat(validate306.errors),errors=vErrors.length);var valid3=_errs23===
errors}else var valid3=!0;if(valid3)if(data7.failure!==void 0){let _errs24=errors;if(typeof data7.failure!="string"){let err9={instancePath:instancePath+"/cases\
/"+i0+"/failure",schemaPath:"#/oneOf/0/properties/cases/items/properties/failure/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}var valid3=_errs24===errors}else var valid3=!0}}}}}}}else{let err10={instancePath:instancePath+"/cases/"+i0,schemaPath:"#/oneOf/0/properties\
/cases/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid2=_errs13===errors;if(!valid2)break}}else{
let err11={instancePath:instancePath+"/cases",schemaPath:"#/oneOf/0/properties/cases/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}var valid1=_errs11===errors}else var valid1=!0}}}}}}}}else{let err12={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var props0=!0}let _errs26=errors;
if(errors===_errs26)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.version===void 0&&(missing2="version")||data.kind===void 0&&(missing2=
"kind")||data.plan===void 0&&(missing2="plan")||data.root===void 0&&(missing2="root")||data.ok===void 0&&(missing2="ok")||data.at===void 0&&(missing2="at")||data.
by===void 0&&(missing2="by")||data.tasks===void 0&&(missing2="tasks")||data.findings===void 0&&(missing2="findings")||data.rerun===void 0&&(missing2="rerun")){let err13={
instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing2}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}else{
let _errs28=errors;for(let key2 in data)if(!func1.call(schema88.oneOf[1].properties,key2)){let err14={instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++;break}if(_errs28===errors){if(data.version!==
void 0){let _errs29=errors;if(data.version!==1){let err15={instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/const",keyword:"const",
params:{allowedValue:1}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var valid5=_errs29===errors}else var valid5=!0;if(valid5){if(data.kind!==void 0){
let _errs30=errors;if(data.kind!=="verify"){let err16={instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
verify"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var valid5=_errs30===errors}else var valid5=!0;if(valid5){if(data.plan!==void 0){let _errs31=errors;
validate298(data.plan,{instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate298.
errors:vErrors.concat(validate298.errors),errors=vErrors.length);var valid5=_errs31===errors}else var valid5=!0;if(valid5){if(data.root!==void 0){let _errs32=errors;
validate298(data.root,{instancePath:instancePath+"/root",parentData:data,parentDataProperty:"root",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate298.
errors:vErrors.concat(validate298.errors),errors=vErrors.length);var valid5=_errs32===errors}else var valid5=!0;if(valid5){if(data.ok!==void 0){let _errs33=errors;
if(typeof data.ok!="boolean"){let err17={instancePath:instancePath+"/ok",schemaPath:"#/oneOf/1/properties/ok/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}var valid5=_errs33===errors}else var valid5=!0;if(valid5){if(data.at!==void 0){let _errs35=errors;validate292(
data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate292.errors:vErrors.concat(
validate292.errors),errors=vErrors.length);var valid5=_errs35===errors}else var valid5=!0;if(valid5){if(data.by!==void 0){let _errs36=errors;validate294(data.by,
{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.
errors),errors=vErrors.length);var valid5=_errs36===errors}else var valid5=!0;if(valid5){if(data.tasks!==void 0){let data22=data.tasks,_errs37=errors;if(!(typeof data22==
"number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err18={instancePath:instancePath+"/tasks",schemaPath:"#/oneOf/1/properties/tasks/type",keyword:"ty\
pe",params:{type:"integer"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(errors===_errs37&&typeof data22=="number"&&isFinite(data22)&&(data22<
0||isNaN(data22))){let err19={instancePath:instancePath+"/tasks",schemaPath:"#/oneOf/1/properties/tasks/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var valid5=_errs37===errors}else var valid5=!0;if(valid5){if(data.findings!==void 0){let data23=data.
findings,_errs39=errors;if(errors===_errs39)if(Array.isArray(data23)){var valid6=!0;let len2=data23.length;for(let i2=0;i2<len2;i2++){let _errs41=errors;if(typeof data23[i2]!=
"string"){let err20={instancePath:instancePath+"/findings/"+i2,schemaPath:"#/oneOf/1/properties/findings/items/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}var valid6=_errs41===errors;if(!valid6)break}}else{let err21={instancePath:instancePath+"/findings",schemaPath:"\
#/oneOf/1/properties/findings/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var valid5=_errs39===errors}else
var valid5=!0;if(valid5)if(data.rerun!==void 0){let data25=data.rerun,_errs43=errors;if(errors===_errs43)if(Array.isArray(data25)){var valid7=!0;let len3=data25.
length;for(let i3=0;i3<len3;i3++){let data26=data25[i3],_errs45=errors;if(errors===_errs45)if(data26&&typeof data26=="object"&&!Array.isArray(data26)){let missing3;
if(data26.stage===void 0&&(missing3="stage")||data26.unit===void 0&&(missing3="unit")||data26.key===void 0&&(missing3="key")||data26.ok===void 0&&(missing3="ok")||
data26.resources===void 0&&(missing3="resources")||data26.outputs===void 0&&(missing3="outputs")){let err22={instancePath:instancePath+"/rerun/"+i3,schemaPath:"\
#/oneOf/1/properties/rerun/items/required",keyword:"required",params:{missingProperty:missing3}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}else{
let _errs47=errors;for(let key3 in data26)if(!(key3==="stage"||key3==="unit"||key3==="key"||key3==="ok"||key3==="resources"||key3==="outputs"||key3==="class"||key3===
"failure")){let err23={instancePath:instancePath+"/rerun/"+i3,schemaPath:"#/oneOf/1/properties/rerun/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key3}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++;break}if(_errs47===errors){if(data26.stage!==void 0){let _errs48=errors;
validate312(data26.stage,{instancePath:instancePath+"/rerun/"+i3+"/stage",parentData:data26,parentDataProperty:"stage",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate312.errors:vErrors.concat(validate312.errors),errors=vErrors.length);var valid8=_errs48===errors}else var valid8=!0;if(valid8){if(data26.unit!==void 0){
let _errs49=errors;validate314(data26.unit,{instancePath:instancePath+"/rerun/"+i3+"/unit",parentData:data26,parentDataProperty:"unit",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate314.errors:vErrors.concat(validate314.errors),errors=vErrors.length);var valid8=_errs49===errors}else var valid8=!0;if(valid8){if(data26.
key!==void 0){let _errs50=errors;validate298(data26.key,{instancePath:instancePath+"/rerun/"+i3+"/key",parentData:data26,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate298.errors:vErrors.concat(validate298.errors),errors=vErrors.length);var valid8=_errs50===errors}else var valid8=!0;if(valid8){if(data26.
ok!==void 0){let _errs51=errors;if(typeof data26.ok!="boolean"){let err24={instancePath:instancePath+"/rerun/"+i3+"/ok",schemaPath:"#/oneOf/1/properties/rerun/i\
tems/properties/ok/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var valid8=_errs51===errors}else var valid8=!0;
if(valid8){if(data26.resources!==void 0){let data31=data26.resources,_errs53=errors;if(errors===_errs53)if(data31&&typeof data31=="object"&&!Array.isArray(data31))
for(let key4 in data31){let data32=data31[key4],_errs56=errors;if(errors===_errs56)if(typeof data32=="number"&&isFinite(data32)){if(data32<0||isNaN(data32)){let err25={
instancePath:instancePath+"/rerun/"+i3+"/resources/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/properties/rerun/items/properties/resourc\
es/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={
instancePath:instancePath+"/rerun/"+i3+"/resources/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/properties/rerun/items/properties/resourc\
es/additionalProperties/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}var valid9=_errs56===errors;if(!valid9)
break}else{let err27={instancePath:instancePath+"/rerun/"+i3+"/resources",schemaPath:"#/oneOf/1/properties/rerun/items/properties/resources/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var valid8=_errs53===errors}else var valid8=!0;if(valid8){if(data26.outputs!==
void 0){let data33=data26.outputs,_errs58=errors;if(errors===_errs58)if(Array.isArray(data33)){var valid10=!0;let len4=data33.length;for(let i4=0;i4<len4;i4++){
let _errs60=errors;validate300(data33[i4],{instancePath:instancePath+"/rerun/"+i3+"/outputs/"+i4,parentData:data33,parentDataProperty:i4,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate300.errors:vErrors.concat(validate300.errors),errors=vErrors.length);var valid10=_errs60===errors;if(!valid10)break}}else{let err28={
instancePath:instancePath+"/rerun/"+i3+"/outputs",schemaPath:"#/oneOf/1/properties/rerun/items/properties/outputs/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err28]:vErrors.push(err28),errors++}var valid8=_errs58===errors}else var valid8=!0;if(valid8){if(data26.class!==void 0){let _errs61=errors;validate306(
data26.class,{instancePath:instancePath+"/rerun/"+i3+"/class",parentData:data26,parentDataProperty:"class",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate306.
errors:vErrors.concat(validate306.errors),errors=vErrors.length);var valid8=_errs61===errors}else var valid8=!0;if(valid8)if(data26.failure!==void 0){let _errs62=errors;
if(typeof data26.failure!="string"){let err29={instancePath:instancePath+"/rerun/"+i3+"/failure",schemaPath:"#/oneOf/1/properties/rerun/items/properties/failure\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}var valid8=_errs62===errors}else var valid8=!0}}}}}}}}}else{
let err30={instancePath:instancePath+"/rerun/"+i3,schemaPath:"#/oneOf/1/properties/rerun/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err30]:vErrors.push(err30),errors++}var valid7=_errs45===errors;if(!valid7)break}}else{let err31={instancePath:instancePath+"/rerun",schemaPath:"#/oneOf/1/prop\
erties/rerun/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var valid5=_errs43===errors}else var valid5=!0}}}}}}}}}}}else{
let err32={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var _valid0=_errs26===
errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=!0)),valid0)errors=_errs0,vErrors!==null&&(_errs0?
vErrors.length=_errs0:vErrors=null);else{let err33={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=
[err33]:vErrors.push(err33),errors++,validate289.errors=vErrors,!1}return validate289.errors=vErrors,evaluated0.props=props0,errors===0}validate289.evaluated={dynamicProps:!0,
dynamicItems:!1};export{proposalPlans,proposalReport,snapshot,upkeepChanges,verdict};
