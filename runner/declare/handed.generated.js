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
 policy, or no policy. `secret`: a contributed file holds what looks like a credential. `internal`: the report itself had to be cut.",enum:["conflict","mixed","\
tree","limit","repository","policy","secret","internal"],examples:["mixed"]},message:{$ref:"#/$defs/message",description:"In words, with the next step."},file:{
$ref:"#/$defs/path",description:"File that it is about."}},examples:[{code:"mixed",message:"policy.json may only be changed by a pull request that changes nothi\
ng else.",file:"registry/policy.json"}]},examples:[[]]},findings:{title:"ProposalFindings",description:"What is wrong with files of the registry after merging; \
findings that the base has as well are not counted.",type:"object",additionalProperties:!1,required:["errors","warnings","secrets","list","left"],properties:{errors:{
$ref:"#/$defs/count",description:"Errors, those that are not listed included."},warnings:{$ref:"#/$defs/count",description:"Warnings, those that are not listed \
included."},secrets:{$ref:"#/$defs/count",description:"Errors that are about what looks like a credential."},list:{description:"The worst first: errors, then wa\
rnings, each by file, line and column.",type:"array",maxItems:200,items:{$ref:"#/$defs/finding"},examples:[[]]},left:{$ref:"#/$defs/count",description:"Findings\
 that are not listed."}},examples:[{errors:0,warnings:0,secrets:0,list:[],left:0}]},files:{title:"ProposalFiles",description:"Files that the change touches, by \
kind.",type:"object",additionalProperties:!1,required:["count","kinds","list","left"],properties:{count:{$ref:"#/$defs/count",description:"Files."},kinds:{description:"\
Kind of file \u2192 files. Kinds are those of entries; `code` and `data` lie beside tools and datasets; `forge` are workflows, owners and templates; `schema`; `other\
` is everything else of the repository.",type:"object",additionalProperties:{$ref:"#/$defs/count",description:"Files."},maxProperties:20,examples:[{analysis:1,data:3}]},
list:{description:"In order of their paths.",type:"array",maxItems:100,items:{title:"ChangedFile",description:"One file.",type:"object",additionalProperties:!1,
required:["path","kind","change"],properties:{path:{$ref:"#/$defs/path",description:"Path in the repository."},kind:{description:"Kind of file.",enum:["tool","p\
ipeline","dataset","analysis","policy","runner","notice","import","code","data","forge","schema","other"],examples:["analysis"]},change:{description:"What happe\
ned to it.",enum:["added","changed","deleted"],examples:["added"]}},examples:[{path:"registry/analyses/penguins-mass.json",kind:"analysis",change:"changed"}]},examples:[
[{path:"registry/analyses/penguins-mass.json",kind:"analysis",change:"changed"}]]},left:{$ref:"#/$defs/count",description:"Files that are not listed."}},examples:[
{count:1,kinds:{analysis:1},list:[{path:"registry/analyses/penguins-mass.json",kind:"analysis",change:"changed"}],left:0}]},analyses:{description:"One entry for\
 each analysis whose plan is new, and for each that the findings leave out.",type:"array",maxItems:100,items:{$ref:"#/$defs/analysis"},examples:[[]]},analysesLeft:{
$ref:"#/$defs/count",description:"Analyses that are not listed."},removed:{description:"Analyses of the base that are gone after merging: nothing is computed fo\
r them any more.",type:"array",maxItems:100,items:{$ref:"#/$defs/analysisId"},examples:[["penguins-old"]]},atCaps:{$ref:"#/$defs/bounds",description:"What all p\
lans together may use at most: what an approval is given for. Absent without plans."},expected:{$ref:"#/$defs/expected",description:"What past executions let on\
e expect of all plans together. Absent until the store was asked."},policy:{$ref:"#/$defs/verdict"},lookup:{title:"ProposalLookup",description:"How the store wa\
s asked. Absent until it was: then there are no counts.",type:"object",additionalProperties:!1,required:["zones","withheld"],properties:{zones:{description:"Zon\
es whose records count, the first one first.",type:"array",maxItems:3,uniqueItems:!0,items:{description:"Zone.",enum:["main","staging","private"],examples:["mai\
n"]},examples:[["main","staging"]]},withheld:{$ref:"#/$defs/count",description:"Analyses of which nothing is told, because their plans are private and the autho\
r may not write here."}},examples:[{zones:["main","staging"],withheld:0}]},notes:{description:"What a reader should know of this report: what was cut, what coul\
d not be looked at.",type:"array",maxItems:20,items:{$ref:"#/$defs/message",description:"One sentence."},examples:[["12 more findings are not listed."]]}},$defs:{
sha:{description:"Object id of git.",type:"string",pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$",examples:["3f786850e387550fdab836ed7e6dc881de23001b"]},hex:{description:"\
Digest, bare hexadecimal.",type:"string",pattern:"^[0-9a-f]{64}$",examples:["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},count:{description:"\
Number of things.",type:"integer",minimum:0,examples:[12]},message:{description:"Plain text, one line.",type:"string",maxLength:1e3,examples:["There is no tool \
copy@2.0.0."]},path:{description:"Path in the repository, with forward slashes; cut when it is long.",type:"string",maxLength:400,examples:["registry/analyses/p\
enguins-mass.json"]},analysisId:{description:"Id of an analysis.",type:"string",maxLength:200,examples:["penguins-mass"]},stageId:{description:"Step path joined\
 by `.`.",type:"string",maxLength:400,examples:["smooth"]},short:{description:"Plain text, one line, cut when it is long.",type:"string",maxLength:200,examples:[
"2"]},line:{description:"From 1.",type:"integer",minimum:1,examples:[12]},cap:{description:"An amount; null where no `max` is declared, so that there is none.",
type:["number","null"],minimum:0,examples:[2.5]},finding:{title:"ProposalFinding",description:"One finding.",type:"object",additionalProperties:!1,required:["co\
de","severity","message","file","line","column","endLine","endColumn","inherited"],properties:{code:{description:"Kind of finding.",type:"string",maxLength:80,examples:[
"reference.missing"]},severity:{description:"An error leaves its entry out; a warning does not.",enum:["error","warning"],examples:["error"]},message:{$ref:"#/$\
defs/message",description:"What is wrong and what was expected."},hint:{$ref:"#/$defs/message",description:"What to do next."},file:{$ref:"#/$defs/path"},line:{
$ref:"#/$defs/line",description:"Line, from 1."},column:{$ref:"#/$defs/line",description:"Column, from 1."},endLine:{$ref:"#/$defs/line",description:"Line of th\
e end."},endColumn:{$ref:"#/$defs/line",description:"Column after the end."},inherited:{description:"The file is not changed by this pull request: it cannot be \
annotated there, but something that the pull request changed made it wrong.",type:"boolean",examples:[!1]}},examples:[{code:"reference.missing",severity:"error",
message:"There is no tool copy@2.0.0.",hint:"Did you mean copy@1.0.0?",file:"registry/pipelines/copies/1.0.0.json",line:12,column:15,endLine:12,endColumn:27,inherited:!1}]},
bounds:{title:"ProposalBounds",description:"Upper bounds: every task at its caps until its deadline.",type:"object",additionalProperties:!1,required:["tasks","c\
puHours","gpuHours","memoryGiBHours"],properties:{tasks:{$ref:"#/$defs/count",description:"Tasks."},cpuHours:{$ref:"#/$defs/cap",description:"Processor hours."},
gpuHours:{$ref:"#/$defs/cap",description:"GPU hours."},memoryGiBHours:{$ref:"#/$defs/cap",description:"Hours of a GiB of memory."},cost:{$ref:"#/$defs/cap",description:"\
At the prices of the policy; absent where it has none."},currency:{description:"Currency of `cost`.",type:"string",pattern:"^[A-Z]{3}$",examples:["EUR"]}},examples:[
{tasks:65,cpuHours:2.5,gpuHours:0,memoryGiBHours:10,cost:.1,currency:"EUR"}]},expected:{title:"ProposalExpected",description:"What past executions of the same s\
teps let one expect of the tasks that run, or may follow. `hours` and `bytes` are about `known` of `tasks` executions; of the others nothing is known, which is \
not zero.",type:"object",additionalProperties:!1,required:["tasks","known","hours","bytes","sure"],properties:{tasks:{$ref:"#/$defs/count",description:"Executio\
ns at most; tasks that share a key are one."},known:{$ref:"#/$defs/count",description:"Those of them whose step has a history."},hours:{description:"Hours of wa\
ll time, one task after the other.",type:"number",minimum:0,examples:[.4]},bytes:{description:"Bytes of outputs.",type:"number",minimum:0,examples:[6291456]},cost:{
description:"At the prices of the policy and the caps of memory and processors, for those hours; absent where it has no prices.",type:"number",minimum:0,examples:[
.02]},sure:{description:"`all`: every task has a history. `none`: nothing is known.",enum:["all","some","none"],examples:["some"]}},examples:[{tasks:12,known:10,
hours:.4,bytes:6291456,sure:"some"}]},counts:{title:"ProposalCounts",description:"Tasks by what the store says of them.",type:"object",additionalProperties:!1,required:[
"cached","new","follow"],properties:{cached:{$ref:"#/$defs/count",description:"Tasks whose record is there."},new:{$ref:"#/$defs/count",description:"Tasks whose\
 inputs are known and that have no record: they run."},follow:{$ref:"#/$defs/count",description:"Tasks below those: at most so many run too."}},examples:[{cached:52,
new:12,follow:1}]},reason:{title:"ProposalReason",description:"One ingredient that differs from the plan that the analysis had at the base.",type:"object",additionalProperties:!1,
required:["ingredient","before","after"],properties:{stage:{$ref:"#/$defs/stageId",description:"Stage concerned; absent for the plan as a whole."},ingredient:{$ref:"\
#/$defs/short",description:"What differs."},before:{$ref:"#/$defs/short",description:"Old value."},after:{$ref:"#/$defs/short",description:"New value."}},examples:[
{stage:"smooth",ingredient:"parameter sigma",before:"1",after:"2"}]},resources:{title:"ResourceCaps",description:"Caps of one task.",type:"object",additionalProperties:!1,
required:["cpu","memory","disk","gpu","time"],properties:{cpu:{$ref:"#/$defs/cap",description:"Processors."},memory:{$ref:"#/$defs/cap",description:"MiB of memo\
ry."},disk:{$ref:"#/$defs/cap",description:"MiB of scratch space."},gpu:{$ref:"#/$defs/cap",description:"Whole GPUs."},time:{$ref:"#/$defs/cap",description:"Sec\
onds."}},examples:[{cpu:1,memory:512,disk:1024,gpu:0,time:3600}]},stage:{title:"ProposedStage",description:"One stage of a plan.",type:"object",additionalProperties:!1,
required:["id","tasks","resources","network","environment"],properties:{id:{$ref:"#/$defs/stageId"},tasks:{$ref:"#/$defs/count",description:"All of its tasks."},
counts:{$ref:"#/$defs/counts"},resources:{$ref:"#/$defs/resources"},network:{description:"Strictest network class that it can do with.",enum:["none","mirror","o\
pen"],examples:["none"]},environment:{$ref:"#/$defs/short",description:"Image by digest, or programs with version ranges."}},examples:[{id:"smooth",tasks:25,resources:{
cpu:1,memory:512,disk:1024,gpu:0,time:3600},network:"none",environment:"node >=22"}]},analysis:{title:"ProposedAnalysis",description:"An analysis whose plan is \
new, or that findings leave out; those have no `plan`. Of one that is `withheld` nothing is told that the store knows.",type:"object",additionalProperties:!1,required:[
"analysis","title","file","change"],properties:{analysis:{$ref:"#/$defs/analysisId"},title:{$ref:"#/$defs/short",description:"Its title, by the contributor."},file:{
$ref:"#/$defs/path"},change:{description:"`added`: there was no such analysis. `changed`: there was, with another plan. `blocked`: findings leave it out.",enum:[
"added","changed","blocked"],examples:["changed"]},blocked:{description:"Findings that leave it out, in short; only when it is blocked.",type:"array",maxItems:10,
items:{$ref:"#/$defs/message",description:"Code, file and line."},examples:[["reference.missing at registry/pipelines/copies/1.0.0.json:12"]]},plan:{$ref:"#/$de\
fs/hex",description:"Digest of its plan."},series:{$ref:"#/$defs/hex",description:"Digest of its plan without dataset versions."},basePlan:{$ref:"#/$defs/hex",description:"\
Plan that it had at the base."},pipeline:{$ref:"#/$defs/short",description:"Its pipeline."},privacy:{description:"The strictest of the analysis and its inputs.",
enum:["public","private"],examples:["public"]},tasks:{$ref:"#/$defs/count",description:"All tasks of the plan."},units:{$ref:"#/$defs/count",description:"Units \
of its inputs together."},finished:{description:"The store has its whole result. Absent until it was asked.",type:"boolean",examples:[!1]},withheld:{description:"\
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
#/$defs/short",description:"Its pipeline."},privacy:{description:"The strictest of the analysis and its inputs.",enum:["public","private"],examples:["public"]},
tasks:{$ref:"#/$defs/count",description:"All tasks of the plan."},units:{$ref:"#/$defs/count",description:"Units of its inputs together."},finished:{description:"\
The store has its whole result. Absent until it was asked.",type:"boolean",examples:[!1]},withheld:{description:"Its plan is private, and the author may not wri\
te here: the store was not asked, since an answer would confirm a guess.",type:"boolean",examples:[!1]},counts:{$ref:"#/$defs/counts",description:"Absent until \
the store was asked."},reasons:{description:"Why its tasks are new: what differs from the base. Empty for an added analysis.",type:"array",maxItems:20,items:{$ref:"\
#/$defs/reason"},examples:[[{stage:"smooth",ingredient:"parameter sigma",before:"1",after:"2"}]]},reasonsLeft:{$ref:"#/$defs/count",description:"Reasons that ar\
e not listed."},largest:{$ref:"#/$defs/resources",description:"Caps of its largest task, each quantity by itself."},images:{description:"Images that its steps r\
un in, by digest.",type:"array",maxItems:20,items:{description:"Image.",type:"string",maxLength:400,examples:["registry.example.org/lab/tools@sha256:e3b0c44298f\
c1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},examples:[["registry.example.org/lab/tools@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca4959\
91b7852b855"]]},networks:{description:"Network classes that its steps ask for.",type:"array",maxItems:3,items:{description:"Network class.",enum:["none","mirror",
"open"],examples:["none"]},examples:[["none"]]},inputs:{description:"What it reads.",type:"array",maxItems:50,items:{title:"ProposedInput",description:"One inpu\
t.",type:"object",additionalProperties:!1,required:["name","dataset","units","bytes"],properties:{name:{$ref:"#/$defs/short",description:"Name of the pipeline's\
 input."},dataset:{$ref:"#/$defs/short",description:"Dataset and version."},units:{$ref:"#/$defs/count",description:"Its units."},bytes:{description:"Bytes of i\
ts files.",type:"integer",minimum:0,examples:[17457]}},examples:[{name:"elevation",dataset:"maunga-whau@1.0.0",units:25,bytes:17457}]},examples:[[{name:"elevati\
on",dataset:"maunga-whau@1.0.0",units:25,bytes:17457}]]},locations:{description:"Places outside the registry that bytes are fetched from.",type:"array",maxItems:20,
items:{description:"URL.",type:"string",maxLength:400,examples:["https://data.example.org/elevation/"]},examples:[["https://data.example.org/elevation/"]]},left:{
$ref:"#/$defs/count",description:"Images, inputs, locations, stages and edges that are not listed."},stages:{description:"Stages in order of the plan.",type:"ar\
ray",maxItems:60,items:{$ref:"#/$defs/stage"},examples:[[]]},edges:{description:"What flows between them.",type:"array",maxItems:200,items:{title:"ProposedEdge",
description:"One edge of the graph.",type:"object",additionalProperties:!1,required:["from","to"],properties:{from:{type:"string",maxLength:400,description:"Sta\
ge, or `input:` with the name of an input.",examples:["input:elevation"]},to:{$ref:"#/$defs/stageId",description:"Stage."}},examples:[{from:"input:elevation",to:"\
smooth"}]},examples:[[{from:"input:elevation",to:"smooth"}]]},atCaps:{$ref:"#/$defs/bounds"},expected:{$ref:"#/$defs/expected",description:"Absent until the sto\
re was asked."}},examples:[{analysis:"penguins-mass",title:"Body mass of penguins",file:"registry/analyses/penguins-mass.json",change:"blocked",blocked:["refere\
nce.missing at registry/pipelines/copies/1.0.0.json:12"]}]};function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate90.evaluated;
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
defs/counts"},resources:{$ref:"#/$defs/resources"},network:{description:"Strictest network class that it can do with.",enum:["none","mirror","open"],examples:["\
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
s of outputs.",type:"number",minimum:0,examples:[6291456]},cost:{description:"At the prices of the policy and the caps of memory and processors, for those hours\
; absent where it has no prices.",type:"number",minimum:0,examples:[.02]},sure:{description:"`all`: every task has a history. `none`: nothing is known.",enum:["\
all","some","none"],examples:["some"]}},examples:[{tasks:12,known:10,hours:.4,bytes:6291456,sure:"some"}]};function validate142(data,{instancePath="",parentData,
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
ry"||data23==="policy"||data23==="secret"||data23==="internal"))return validate52.errors=[{instancePath:instancePath+"/refusals/"+i2+"/code",schemaPath:"#/prope\
rties/refusals/items/properties/code/enum",keyword:"enum",params:{allowedValues:schema19.properties.refusals.items.properties.code.enum}}],!1;var valid7=_errs39===
errors}else var valid7=!0;if(valid7){if(data22.message!==void 0){let _errs40=errors;validate67(data22.message,{instancePath:instancePath+"/refusals/"+i2+"/messa\
ge",parentData:data22,parentDataProperty:"message",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=
vErrors.length);var valid7=_errs40===errors}else var valid7=!0;if(valid7)if(data22.file!==void 0){let _errs41=errors;validate69(data22.file,{instancePath:instancePath+
"/refusals/"+i2+"/file",parentData:data22,parentDataProperty:"file",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.
errors),errors=vErrors.length);var valid7=_errs41===errors}else var valid7=!0}}}}else return validate52.errors=[{instancePath:instancePath+"/refusals/"+i2,schemaPath:"\
#/properties/refusals/items/type",keyword:"type",params:{type:"object"}}],!1;var valid6=_errs36===errors;if(!valid6)break}}}else return validate52.errors=[{instancePath:instancePath+
"/refusals",schemaPath:"#/properties/refusals/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs34===errors}else var valid0=!0;if(valid0){if(data.
findings!==void 0){let data26=data.findings,_errs42=errors;if(errors===_errs42)if(data26&&typeof data26=="object"&&!Array.isArray(data26)){let missing5;if(data26.
errors===void 0&&(missing5="errors")||data26.warnings===void 0&&(missing5="warnings")||data26.secrets===void 0&&(missing5="secrets")||data26.list===void 0&&(missing5=
"list")||data26.left===void 0&&(missing5="left"))return validate52.errors=[{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/required",keyword:"\
required",params:{missingProperty:missing5}}],!1;{let _errs44=errors;for(let key5 in data26)if(!(key5==="errors"||key5==="warnings"||key5==="secrets"||key5==="l\
ist"||key5==="left")){return validate52.errors=[{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key5}}],!1;break}if(_errs44===errors){if(data26.errors!==void 0){let _errs45=errors;validate63(data26.errors,{instancePath:instancePath+
"/findings/errors",parentData:data26,parentDataProperty:"errors",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid8=_errs45===errors}else var valid8=!0;if(valid8){if(data26.warnings!==void 0){let _errs46=errors;validate63(data26.warnings,
{instancePath:instancePath+"/findings/warnings",parentData:data26,parentDataProperty:"warnings",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:
vErrors.concat(validate63.errors),errors=vErrors.length);var valid8=_errs46===errors}else var valid8=!0;if(valid8){if(data26.secrets!==void 0){let _errs47=errors;
validate63(data26.secrets,{instancePath:instancePath+"/findings/secrets",parentData:data26,parentDataProperty:"secrets",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid8=_errs47===errors}else var valid8=!0;if(valid8){if(data26.list!==void 0){
let data30=data26.list,_errs48=errors;if(errors===_errs48)if(Array.isArray(data30)){if(data30.length>200)return validate52.errors=[{instancePath:instancePath+"/\
findings/list",schemaPath:"#/properties/findings/properties/list/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var valid9=!0;let len2=data30.length;for(let i3=0;i3<
len2;i3++){let _errs50=errors;validate74(data30[i3],{instancePath:instancePath+"/findings/list/"+i3,parentData:data30,parentDataProperty:i3,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length);var valid9=_errs50===errors;if(!valid9)break}}}else return validate52.
errors=[{instancePath:instancePath+"/findings/list",schemaPath:"#/properties/findings/properties/list/type",keyword:"type",params:{type:"array"}}],!1;var valid8=_errs48===
errors}else var valid8=!0;if(valid8)if(data26.left!==void 0){let _errs51=errors;validate63(data26.left,{instancePath:instancePath+"/findings/left",parentData:data26,
parentDataProperty:"left",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid8=_errs51===
errors}else var valid8=!0}}}}}}else return validate52.errors=[{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs42===errors}else var valid0=!0;if(valid0){if(data.files!==void 0){let data33=data.files,_errs52=errors;if(errors===_errs52)if(data33&&
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
type:"object"}}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{proposalReport};
