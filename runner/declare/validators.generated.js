// Generated from schemas/ by runner/declare/generate.ts; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var tool=validate52,schema19={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"tool.v1.json",title:"Tool",description:"A reusable command: environmen\
t, argument array, typed inputs and outputs, parameters, resources. Lives in tools/<id>/<version>.json, its code beside it in tools/<id>/<version>/; immutable o\
nce released, except for its free text.",type:"object",unevaluatedProperties:!1,allOf:[{$ref:"common.v1.json#/$defs/toolBody"}],required:["$schema","id","versio\
n","title","licence"],properties:{$schema:{description:"Relative path or URL of this schema; editors complete and explain the file by it.",type:"string",pattern:"\
(^|/)tool\\.v1\\.json$",examples:["../../../schemas/tool.v1.json"]},id:{$ref:"common.v1.json#/$defs/id"},version:{$ref:"common.v1.json#/$defs/version"},title:{$ref:"\
common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},licence:{$ref:"common.v1.json#/$defs/licence"},homepage:{description:"Where th\
e method is described.",type:"string",pattern:"^https://[^\\s]+$",maxLength:400,examples:["https://doi.org/10.1109/PROC.1981.11918"]},tags:{$ref:"common.v1.json\
#/$defs/labels"},code:{$ref:"common.v1.json#/$defs/code"},tests:{description:"Self tests, run by `headgate test`; files are relative to the tool's code folder.",
type:"object",maxProperties:50,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{title:"ToolTest",type:"object",additionalProperties:!1,required:[
"inputs","expected"],description:"One case with known answers.",properties:{inputs:{description:"Port \u2192 files.",type:"object",propertyNames:{$ref:"common.v\
1.json#/$defs/name"},additionalProperties:{description:"Files, in order.",type:"array",minItems:1,maxItems:200,items:{$ref:"common.v1.json#/$defs/safePath"},examples:[
["test/small.csv"]]},examples:[{table:["test/small.csv"]}]},parameters:{description:"Parameter values.",type:"object",examples:[{by:"species"}]},expected:{description:"\
Output \u2192 file with the known answer, compared under the output's tolerance.",type:"object",minProperties:1,propertyNames:{$ref:"common.v1.json#/$defs/name"},
additionalProperties:{$ref:"common.v1.json#/$defs/safePath"},examples:[{summary:"test/small.expected.csv"}]}},examples:[{inputs:{table:["test/small.csv"]},parameters:{
by:"species"},expected:{summary:"test/small.expected.csv"}}]},examples:[{small:{inputs:{table:["test/small.csv"]},expected:{summary:"test/small.expected.csv"}}}]}},
examples:[{$schema:"../../../schemas/tool.v1.json",id:"table-summary",version:"1.0.0",title:"Summary of a table by group",licence:"Apache-2.0",environment:{programs:{
node:">=20"}},code:["main.mjs"],command:["node","{code}/main.mjs","{inputs.table}","{parameters.by}","{outputs.summary}"],inputs:{table:{mediaType:"text/csv"}},
outputs:{summary:{mediaType:"text/csv",expect:{notEmpty:!0}}},parameters:{by:{type:"string",description:"Column to group by."}}}]},schema21={title:"ToolBody",description:"\
What a tool is, without its name: also the form of a step that declares its command inline.",type:"object",required:["environment","command","outputs"],properties:{
environment:{$ref:"#/$defs/environment"},platform:{$ref:"#/$defs/platform"},command:{$ref:"#/$defs/command"},env:{$ref:"#/$defs/env"},inputs:{$ref:"#/$defs/inpu\
tPorts"},outputs:{$ref:"#/$defs/outputPorts"},parameters:{$ref:"#/$defs/parameters"},resources:{$ref:"#/$defs/resources"},retries:{$ref:"#/$defs/retries"},network:{
$ref:"#/$defs/network"}},examples:[{environment:{programs:{cp:"*"}},command:["cp","{inputs.a}","{outputs.b}"],inputs:{a:{mediaType:"text/plain"}},outputs:{b:{mediaType:"\
text/plain"}}}]},schema22={title:"Environment",description:"What a tool needs to run: an image by digest, or named host programs with version ranges.",oneOf:[{title:"\
ImageEnvironment",type:"object",additionalProperties:!1,required:["image"],properties:{image:{description:"OCI image, by digest; tags are refused because they m\
ove.",type:"string",pattern:"^[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64}$",maxLength:400,examples:["registry.example.org/lab/tools@sha256:e3b0c44298fc1c149af\
bf4c8996fb92427ae41e4649b934ca495991b7852b855"]}},examples:[{image:"registry.example.org/lab/tools@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca49599\
1b7852b855"}]},{title:"ProgramEnvironment",type:"object",additionalProperties:!1,required:["programs"],properties:{programs:{description:"Program name \u2192 version\
 range (node-semver syntax; `*` for any).",type:"object",minProperties:1,maxProperties:16,propertyNames:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.+-]*$",maxLength:48},additionalProperties:{
description:"Accepted versions.",type:"string",minLength:1,maxLength:80,examples:[">=20"]},examples:[{node:">=20"}]}},examples:[{programs:{node:">=20"}}]}]},func1=require_ucs2length().
default,pattern3=new RegExp("^[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64}$",""),pattern4=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.+-]*$","");function validate55(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)){if(data.image===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"image"},message:"\
must have required property 'image'",schema:schema22.oneOf[0].required,parentSchema:schema22.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="image"){let err1={instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema22.oneOf[0],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.image!==
void 0){let data0=data.image;if(typeof data0=="string"){if(func1(data0)>400){let err2={instancePath:instancePath+"/image",schemaPath:"#/oneOf/0/properties/image\
/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema22.oneOf[0].properties.image,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern3.test(data0)){let err3={instancePath:instancePath+"/image",schemaPath:"#/oneOf/0/propertie\
s/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64}$"},message:'must match pattern "^[a-z0-9][A-Za-z0-9._:/-]*@sh\
a256:[0-9a-f]{64}$"',schema:"^[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64}$",parentSchema:schema22.oneOf[0].properties.image,data:data0};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/image",schemaPath:"#/oneOf/0/properties/image/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema22.oneOf[0].properties.image.type,parentSchema:schema22.oneOf[0].properties.image,data:data0};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema22.
oneOf[0].type,parentSchema:schema22.oneOf[0],data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=
0;var props0=!0}let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.programs===void 0){let err6={instancePath,schemaPath:"#/oneOf/1/\
required",keyword:"required",params:{missingProperty:"programs"},message:"must have required property 'programs'",schema:schema22.oneOf[1].required,parentSchema:schema22.
oneOf[1],data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}for(let key1 in data)if(key1!=="programs"){let err7={instancePath,schemaPath:"#/oneOf/1\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema22.
oneOf[1],data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.programs!==void 0){let data1=data.programs;if(data1&&typeof data1=="object"&&!Array.
isArray(data1)){if(Object.keys(data1).length>16){let err8={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/maxProperties",keyword:"\
maxProperties",params:{limit:16},message:"must NOT have more than 16 properties",schema:16,parentSchema:schema22.oneOf[1].properties.programs,data:data1};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(Object.keys(data1).length<1){let err9={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties\
/programs/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema22.oneOf[1].properties.
programs,data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key2 in data1){let _errs11=errors;if(typeof key2=="string"){if(func1(key2)>
48){let err10={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/propertyNames/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters",schema:48,parentSchema:schema22.oneOf[1].properties.programs.propertyNames,data:key2,propertyName:key2};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}if(!pattern4.test(key2)){let err11={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/propert\
yNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.+-]*$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.+-]*$"',schema:"^[A-Za-z\
0-9][A-Za-z0-9_.+-]*$",parentSchema:schema22.oneOf[1].properties.programs.propertyNames,data:key2,propertyName:key2};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}}var valid3=_errs11===errors;if(!valid3){let err12={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/propertyName\
s",keyword:"propertyNames",params:{propertyName:key2},message:"property name must be valid",schema:schema22.oneOf[1].properties.programs.propertyNames,parentSchema:schema22.
oneOf[1].properties.programs,data:data1};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}for(let key3 in data1){let data2=data1[key3];if(typeof data2==
"string"){if(func1(data2)>80){let err13={instancePath:instancePath+"/programs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/properties/pro\
grams/additionalProperties/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema22.oneOf[1].
properties.programs.additionalProperties,data:data2};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(func1(data2)<1){let err14={instancePath:instancePath+
"/programs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/properties/programs/additionalProperties/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.oneOf[1].properties.programs.additionalProperties,data:data2};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/programs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/p\
roperties/programs/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema22.oneOf[1].properties.programs.additionalProperties.
type,parentSchema:schema22.oneOf[1].properties.programs.additionalProperties,data:data2};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={
instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema22.
oneOf[1].properties.programs.type,parentSchema:schema22.oneOf[1].properties.programs,data:data1};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{
let err17={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema22.oneOf[1].type,parentSchema:schema22.
oneOf[1],data};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var _valid0=_errs6===errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&
(valid0=!0,passing0=1,props0!==!0&&(props0=!0)),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err18={instancePath,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema22.oneOf,parentSchema:schema22,data};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}return validate55.errors=vErrors,evaluated0.props=props0,errors===0}validate55.evaluated={dynamicProps:!0,dynamicItems:!1};
var schema23={description:"Platform class the bytes depend on: `any`, or os/architecture.",type:"string",pattern:"^(any|[a-z0-9]+/[a-z0-9]+)$",examples:["any"]},
pattern5=new RegExp("^(any|[a-z0-9]+/[a-z0-9]+)$","");function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(!pattern5.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(any|[a-z0-9]+/[a-z0-9]+)$"},message:'\
must match pattern "^(any|[a-z0-9]+/[a-z0-9]+)$"',schema:"^(any|[a-z0-9]+/[a-z0-9]+)$",parentSchema:schema23,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema23.type,parentSchema:schema23,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate57.errors=vErrors,errors===0}validate57.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema24={description:"The command as an argument array; no shell is involved.",type:"array",minItems:1,maxItems:200,items:{$ref:"#/$defs/argument"},examples:[
["node","{code}/main.mjs","{inputs.table}","{outputs.summary}"]]},schema25={title:"Argument",description:"One argument with placeholders (`{inputs.x}`, `{output\
s.y}`, `{parameters.z}`, `{parameters}`, `{code}`, `{unit.x}`, `{resources.cpu}`; `{{` is a brace), or a group used only when an optional input is present or a \
boolean parameter is true.",oneOf:[{title:"Text",type:"string",maxLength:4e3,examples:["{inputs.table}"]},{title:"ConditionalArguments",type:"object",additionalProperties:!1,
required:["if","then"],properties:{if:{description:"`inputs.<port>` (present?) or `parameters.<name>` (true?).",type:"string",pattern:"^(inputs|parameters)\\.[A-\
Za-z][A-Za-z0-9_-]*$",examples:["inputs.mask"]},then:{description:"Arguments to insert.",type:"array",minItems:1,maxItems:16,items:{description:"One argument.",
type:"string",maxLength:4e3,examples:["--mask"]},examples:[["--mask","{inputs.mask}"]]}},examples:[{if:"inputs.mask",then:["--mask","{inputs.mask}"]}]}]},pattern6=new RegExp(
"^(inputs|parameters)\\.[A-Za-z][A-Za-z0-9_-]*$","");function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate60.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(typeof data=="string"){if(func1(data)>4e3){let err0={instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"\
maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters",schema:4e3,parentSchema:schema25.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema25.oneOf[0].
type,parentSchema:schema25.oneOf[0],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);
let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.if===void 0){let err2={instancePath,schemaPath:"#/oneOf/1/required",keyword:"req\
uired",params:{missingProperty:"if"},message:"must have required property 'if'",schema:schema25.oneOf[1].required,parentSchema:schema25.oneOf[1],data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.then===void 0){let err3={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
then"},message:"must have required property 'then'",schema:schema25.oneOf[1].required,parentSchema:schema25.oneOf[1],data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}for(let key0 in data)if(!(key0==="if"||key0==="then")){let err4={instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema25.oneOf[1],data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.if!==void 0){let data0=data.if;if(typeof data0=="string"){if(!pattern6.test(data0)){let err5={instancePath:instancePath+
"/if",schemaPath:"#/oneOf/1/properties/if/pattern",keyword:"pattern",params:{pattern:"^(inputs|parameters)\\.[A-Za-z][A-Za-z0-9_-]*$"},message:'must match patte\
rn "^(inputs|parameters)\\.[A-Za-z][A-Za-z0-9_-]*$"',schema:"^(inputs|parameters)\\.[A-Za-z][A-Za-z0-9_-]*$",parentSchema:schema25.oneOf[1].properties.if,data:data0};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/if",schemaPath:"#/oneOf/1/properties/if/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:schema25.oneOf[1].properties.if.type,parentSchema:schema25.oneOf[1].properties.if,data:data0};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.then!==void 0){let data1=data.then;if(Array.isArray(data1)){if(data1.length>16){let err7={instancePath:instancePath+
"/then",schemaPath:"#/oneOf/1/properties/then/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema25.
oneOf[1].properties.then,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data1.length<1){let err8={instancePath:instancePath+"/then",schemaPath:"\
#/oneOf/1/properties/then/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.oneOf[1].properties.
then,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(typeof data2==
"string"){if(func1(data2)>4e3){let err9={instancePath:instancePath+"/then/"+i0,schemaPath:"#/oneOf/1/properties/then/items/maxLength",keyword:"maxLength",params:{
limit:4e3},message:"must NOT have more than 4000 characters",schema:4e3,parentSchema:schema25.oneOf[1].properties.then.items,data:data2};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/then/"+i0,schemaPath:"#/oneOf/1/properties/then/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema25.oneOf[1].properties.then.items.type,parentSchema:schema25.oneOf[1].properties.then.items,data:data2};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath:instancePath+"/then",schemaPath:"#/oneOf/1/properties/then/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:schema25.oneOf[1].properties.then.type,parentSchema:schema25.oneOf[1].properties.then,data:data1};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:schema25.oneOf[1].type,parentSchema:schema25.oneOf[1],data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs3===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else if(_valid0){valid0=!0,passing0=1;var props0=!0}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.
length=_errs0:vErrors=null);else{let err13={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one s\
chema in oneOf",schema:schema25.oneOf,parentSchema:schema25,data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate60.errors=vErrors,evaluated0.
props=props0,errors===0}validate60.evaluated={dynamicProps:!0,dynamicItems:!1};function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),Array.isArray(data)){if(data.length>200){let err0={instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},message:"\
must NOT have more than 200 items",schema:200,parentSchema:schema24,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.length<1){let err1={
instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}let len0=data.length;for(let i0=0;i0<len0;i0++)validate60(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length)}else{let err2={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema24.type,parentSchema:schema24,data};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}return validate59.errors=vErrors,errors===0}validate59.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var schema26={description:"\
Environment variables of the command, with the same placeholders; everything else is dropped.",type:"object",maxProperties:64,propertyNames:{pattern:"^[A-Z][A-Z\
0-9_]*$",maxLength:64,not:{enum:["PATH","HOME","TMPDIR","LANG","TZ","LD_PRELOAD","LD_LIBRARY_PATH","NODE_OPTIONS"]}},additionalProperties:{description:"Value.",
type:"string",maxLength:4e3,examples:["{parameters.threads}"]},examples:[{OMP_NUM_THREADS:"1"}]},pattern7=new RegExp("^[A-Z][A-Z0-9_]*$","");function validate63(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64){
let err0={instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:schema26,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){let _errs1=errors,_errs2=errors,_errs3=errors;if(!(key0==="PATH"||key0==="\
HOME"||key0==="TMPDIR"||key0==="LANG"||key0==="TZ"||key0==="LD_PRELOAD"||key0==="LD_LIBRARY_PATH"||key0==="NODE_OPTIONS")){let err1={};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}var valid1=_errs3===errors;if(valid1){let err2={instancePath,schemaPath:"#/propertyNames/not",keyword:"not",params:{},message:"must \
NOT be valid",schema:schema26.propertyNames.not,parentSchema:schema26.propertyNames,data:key0,propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}else errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);if(typeof key0=="string"){if(func1(key0)>64){let err3={instancePath,schemaPath:"\
#/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema26.propertyNames,data:key0,
propertyName:key0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!pattern7.test(key0)){let err4={instancePath,schemaPath:"#/propertyNames/pattern",
keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"',schema:"^[A-Z][A-Z0-9_]*$",parentSchema:schema26.propertyNames,
data:key0,propertyName:key0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}var valid0=_errs1===errors;if(!valid0){let err5={instancePath,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema26.propertyNames,parentSchema:schema26,data};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}for(let key1 in data){let data0=data[key1];if(typeof data0=="string"){if(func1(data0)>4e3){let err6={
instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4e3},message:"\
must NOT have more than 4000 characters",schema:4e3,parentSchema:schema26.additionalProperties,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema26.additionalProperties.type,parentSchema:schema26.additionalProperties,data:data0};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema26.type,parentSchema:schema26,
data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate63.errors=vErrors,errors===0}validate63.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema27={description:"Input ports by name.",type:"object",maxProperties:64,propertyNames:{$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$defs/inputPor\
t"},examples:[{table:{mediaType:"text/csv"}}]},schema28={description:"Name of a port, parameter, step, axis or file slot inside an entry.",type:"string",pattern:"\
^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$",maxLength:48,examples:["windowBases"]},pattern8=new RegExp("^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$","");function validate66(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>48){let err0={instancePath,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema28,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(!pattern8.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_]*(-[A-Za\
-z0-9_]+)*$"},message:'must match pattern "^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"',schema:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$",parentSchema:schema28,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema28.type,parentSchema:schema28,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate66.errors=vErrors,errors===0}validate66.
evaluated={dynamicProps:!1,dynamicItems:!1};var schema29={title:"InputPort",type:"object",additionalProperties:!1,required:["mediaType"],description:"A typed in\
put.",properties:{mediaType:{$ref:"#/$defs/mediaType"},description:{description:"What it must contain.",type:"string",maxLength:2e3,examples:["One row per anima\
l."]},optional:{description:"May be left unbound or absent.",type:"boolean",examples:[!1]},list:{description:"Takes any number of files; without it exactly one \
per task. Views of neighbours and groups need it.",type:"boolean",examples:[!1]},directory:{description:"Takes a directory instead of a file.",type:"boolean",examples:[
!1]}},examples:[{mediaType:"text/csv",description:"One row per animal."}]},schema30={description:"IANA media type (RFC 6838), optionally with parameters. `*/*` \
accepts anything.",type:"string",pattern:"^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$",maxLength:120,examples:["text/csv"]},pattern9=new RegExp(
"^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$","");function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"\
must NOT have more than 120 characters",schema:120,parentSchema:schema30,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern9.test(data)){
let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$"},message:'\
must match pattern "^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$"',schema:"^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9\
.+-]*))(;[ -~]+)?$",parentSchema:schema30,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate69.errors=vErrors,errors===0}validate69.evaluated={dynamicProps:!1,dynamicItems:!1};function validate68(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.mediaType===void 0){let err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"mediaType"},message:"must have required property 'mediaType'",schema:schema29.required,parentSchema:schema29,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="mediaType"||key0==="description"||key0==="optional"||key0==="list"||
key0==="directory")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NO\
T have additional properties",schema:!1,parentSchema:schema29,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.mediaType!==void 0&&(validate69(
data.mediaType,{instancePath:instancePath+"/mediaType",parentData:data,parentDataProperty:"mediaType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.
errors:vErrors.concat(validate69.errors),errors=vErrors.length)),data.description!==void 0){let data1=data.description;if(typeof data1=="string"){if(func1(data1)>
2e3){let err2={instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT\
 have more than 2000 characters",schema:2e3,parentSchema:schema29.properties.description,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema29.
properties.description.type,parentSchema:schema29.properties.description,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.optional!==
void 0){let data2=data.optional;if(typeof data2!="boolean"){let err4={instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean",schema:schema29.properties.optional.type,parentSchema:schema29.properties.optional,data:data2};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.list!==void 0){let data3=data.list;if(typeof data3!="boolean"){let err5={instancePath:instancePath+"/list",schemaPath:"\
#/properties/list/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema29.properties.list.type,parentSchema:schema29.properties.list,
data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.directory!==void 0){let data4=data.directory;if(typeof data4!="boolean"){let err6={
instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema29.
properties.directory.type,parentSchema:schema29.properties.directory,data:data4};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}return validate68.errors=vErrors,errors===0}validate68.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate65(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64){
let err0={instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:schema27,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){let _errs1=errors;validate66(key0,{instancePath,parentData:data,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0){
let err1={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema27.propertyNames,
parentSchema:schema27,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}for(let key1 in data)validate68(data[key1],{instancePath:instancePath+"/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.
concat(validate68.errors),errors=vErrors.length)}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema27.type,parentSchema:schema27,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate65.errors=vErrors,errors===0}validate65.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema31={description:"Output ports by name.",type:"object",minProperties:1,maxProperties:64,propertyNames:{
$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$defs/outputPort"},examples:[{summary:{mediaType:"text/csv"}}]},schema32={title:"OutputPort",type:"object",additionalProperties:!1,
required:["mediaType"],description:"A typed output.",properties:{mediaType:{$ref:"#/$defs/mediaType"},description:{description:"What it holds, with units.",type:"\
string",maxLength:2e3,examples:["Mean and standard deviation per species."]},directory:{description:"A directory instead of a file.",type:"boolean",examples:[!1]},
optional:{description:"May be missing after a success.",type:"boolean",examples:[!1]},expect:{$ref:"#/$defs/expect"},tolerance:{$ref:"#/$defs/tolerance"}},examples:[
{mediaType:"text/csv",expect:{notEmpty:!0}}]},schema33={title:"Expect",description:"Rules checked on the bytes of an output before it is committed. An output th\
at is not `optional` must exist in any case.",type:"object",additionalProperties:!1,properties:{notEmpty:{description:"At least one byte (a directory: one file)\
.",type:"boolean",examples:[!0]},mediaType:{description:"The first bytes must look like the declared media type (JSON parses, SVG and PNG have their signature, \
text is UTF-8).",type:"boolean",examples:[!0]},size:{$ref:"#/$defs/range",description:"Bytes."},count:{$ref:"#/$defs/range",description:"Data rows of a table, l\
ines of NDJSON or text, items of a JSON array, files of a directory."},columns:{description:"Columns that a table must have.",type:"array",uniqueItems:!0,items:{
description:"Column name.",type:"string",maxLength:200,examples:["species"]},examples:[["species","n"]]},unique:{description:"Columns whose values together iden\
tify a row.",type:"array",uniqueItems:!0,minItems:1,items:{description:"Column name.",type:"string",maxLength:200,examples:["species"]},examples:[["species"]]},
shape:{$ref:"#/$defs/shape",description:"Shape of a JSON output."}},examples:[{notEmpty:!0,columns:["species","n"]}]},schema34={title:"Range",description:"Inclu\
sive bounds; a missing bound is open.",type:"object",additionalProperties:!1,properties:{min:{description:"Smallest accepted.",type:"number",examples:[1]},max:{
description:"Largest accepted.",type:"number",examples:[1e3]}},examples:[{min:1,max:1e3}]};function validate78(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="min"||key0==="max")){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema34,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.min!==void 0){let data0=data.min;if(!(typeof data0=="number"&&isFinite(data0))){let err1={
instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema34.properties.min.
type,parentSchema:schema34.properties.min,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.max!==void 0){let data1=data.max;if(!(typeof data1==
"number"&&isFinite(data1))){let err2={instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"},message:"must be\
 number",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate78.errors=vErrors,errors===0}validate78.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema35={
title:"Shape",description:"The closed schema dialect of parameters and of JSON outputs: a small part of JSON Schema, interpreted, without patterns or references\
.",type:"object",additionalProperties:!1,properties:{type:{description:"Kind of value.",enum:["string","integer","number","boolean","array","object","null"],examples:[
"integer"]},description:{description:"What the value means, with its unit.",type:"string",maxLength:2e3,examples:["Half-width of the window, in cells."]},unit:{
description:"Unit symbol shown beside the value.",type:"string",maxLength:40,examples:["mm"]},enum:{description:"Allowed values.",type:"array",minItems:1,maxItems:500,
examples:[["mean","median"]]},const:{description:"The only allowed value.",examples:[1]},minimum:{description:"Smallest allowed number.",type:"number",examples:[
1]},maximum:{description:"Largest allowed number.",type:"number",examples:[99]},exclusiveMinimum:{description:"The number must be greater than this.",type:"numb\
er",examples:[0]},exclusiveMaximum:{description:"The number must be less than this.",type:"number",examples:[1]},minLength:{description:"Fewest characters.",type:"\
integer",minimum:0,examples:[1]},maxLength:{description:"Most characters.",type:"integer",minimum:0,examples:[80]},minItems:{description:"Fewest items.",type:"i\
nteger",minimum:0,examples:[1]},maxItems:{description:"Most items.",type:"integer",minimum:0,examples:[10]},items:{$ref:"#/$defs/shape"},properties:{description:"\
Fields of an object.",type:"object",maxProperties:200,additionalProperties:{$ref:"#/$defs/shape"},examples:[{n:{type:"integer",minimum:0}}]},required:{description:"\
Fields that must be there.",type:"array",uniqueItems:!0,maxItems:200,items:{description:"Field name.",type:"string",maxLength:200,examples:["n"]},examples:[["n"]]},
additionalProperties:{description:"Whether fields that `properties` does not name are allowed (default true).",type:"boolean",examples:[!1]},default:{description:"\
Value used when none is given; the key holds it all the same.",examples:[3]}},examples:[{type:"integer",minimum:1,default:3,description:"Half-width of the windo\
w, in cells."}]},func15=Object.prototype.hasOwnProperty,wrapper0={validate:validate81};function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func15.call(schema35.properties,key0)){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema35,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.type!==void 0){let data0=data.type;if(!(data0==="string"||data0==="integer"||data0==="nu\
mber"||data0==="boolean"||data0==="array"||data0==="object"||data0==="null")){let err1={instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:schema35.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.type.enum,parentSchema:schema35.
properties.type,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.description!==void 0){let data1=data.description;if(typeof data1==
"string"){if(func1(data1)>2e3){let err2={instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3},
message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:schema35.properties.description,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}}else{let err3={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema35.properties.description.type,parentSchema:schema35.properties.description,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}if(data.unit!==void 0){let data2=data.unit;if(typeof data2=="string"){if(func1(data2)>40){let err4={instancePath:instancePath+"/unit",schemaPath:"\
#/properties/unit/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema35.properties.unit,
data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema35.properties.unit.type,parentSchema:schema35.properties.unit,data:data2};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.enum!==void 0){let data3=data.enum;if(Array.isArray(data3)){if(data3.length>500){let err6={instancePath:instancePath+
"/enum",schemaPath:"#/properties/enum/maxItems",keyword:"maxItems",params:{limit:500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema35.
properties.enum,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data3.length<1){let err7={instancePath:instancePath+"/enum",schemaPath:"\
#/properties/enum/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35.properties.enum,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema35.properties.enum.type,parentSchema:schema35.properties.enum,data:data3};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}if(data.minimum!==void 0){let data4=data.minimum;if(!(typeof data4=="number"&&isFinite(data4))){let err9={instancePath:instancePath+"/minim\
um",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema35.properties.minimum.type,parentSchema:schema35.
properties.minimum,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.maximum!==void 0){let data5=data.maximum;if(!(typeof data5=="n\
umber"&&isFinite(data5))){let err10={instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type:"number"},message:"\
must be number",schema:schema35.properties.maximum.type,parentSchema:schema35.properties.maximum,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}if(data.exclusiveMinimum!==void 0){let data6=data.exclusiveMinimum;if(!(typeof data6=="number"&&isFinite(data6))){let err11={instancePath:instancePath+
"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema35.properties.exclusiveMinimum.
type,parentSchema:schema35.properties.exclusiveMinimum,data:data6};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.exclusiveMaximum!==void 0){
let data7=data.exclusiveMaximum;if(!(typeof data7=="number"&&isFinite(data7))){let err12={instancePath:instancePath+"/exclusiveMaximum",schemaPath:"#/properties\
/exclusiveMaximum/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema35.properties.exclusiveMaximum.type,parentSchema:schema35.properties.
exclusiveMaximum,data:data7};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.minLength!==void 0){let data8=data.minLength;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err13={instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:schema35.properties.minLength.type,parentSchema:schema35.properties.minLength,data:data8};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}if(typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(data8))){let err14={instancePath:instancePath+"/minLeng\
th",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35.properties.
minLength,data:data8};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.maxLength!==void 0){let data9=data.maxLength;if(!(typeof data9=="numb\
er"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err15={instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema35.properties.maxLength.type,parentSchema:schema35.properties.maxLength,data:data9};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}if(typeof data9=="number"&&isFinite(data9)&&(data9<0||isNaN(data9))){let err16={instancePath:instancePath+"/maxLength",schemaPath:"\
#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35.properties.maxLength,data:data9};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.minItems!==void 0){let data10=data.minItems;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(
data10)&&isFinite(data10))){let err17={instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:schema35.properties.minItems.type,parentSchema:schema35.properties.minItems,data:data10};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}if(typeof data10=="number"&&isFinite(data10)&&(data10<0||isNaN(data10))){let err18={instancePath:instancePath+"/minItems",schemaPath:"#/properties/minI\
tems/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35.properties.minItems,data:data10};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.maxItems!==void 0){let data11=data.maxItems;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&
isFinite(data11))){let err19={instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer",schema:schema35.properties.maxItems.type,parentSchema:schema35.properties.maxItems,data:data11};vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++}if(typeof data11=="number"&&isFinite(data11)&&(data11<0||isNaN(data11))){let err20={instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxI\
tems/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35.properties.maxItems,data:data11};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.items!==void 0&&(wrapper0.validate(data.items,{instancePath:instancePath+"/items",parentData:data,parentDataProperty:"\
items",rootData,dynamicAnchors})||(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length)),data.properties!==
void 0){let data13=data.properties;if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(Object.keys(data13).length>200){let err21={instancePath:instancePath+
"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit:200},message:"must NOT have more than 200 properties",schema:200,
parentSchema:schema35.properties.properties,data:data13};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}for(let key1 in data13)wrapper0.validate(data13[key1],
{instancePath:instancePath+"/properties/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data13,parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=
vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length)}else{let err22={instancePath:instancePath+"/properties",
schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema35.properties.properties.type,parentSchema:schema35.
properties.properties,data:data13};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.required!==void 0){let data15=data.required;if(Array.isArray(
data15)){if(data15.length>200){let err23={instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items",schema:200,parentSchema:schema35.properties.required,data:data15};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}let len0=data15.length;for(let i0=0;i0<len0;i0++){let data16=data15[i0];if(typeof data16=="string"){if(func1(data16)>200){let err24={instancePath:instancePath+
"/required/"+i0,schemaPath:"#/properties/required/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,
parentSchema:schema35.properties.required.items,data:data16};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}else{let err25={instancePath:instancePath+
"/required/"+i0,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.properties.required.
items.type,parentSchema:schema35.properties.required.items,data:data16};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}let i1=data15.length,j0;if(i1>
1){let indices0={};for(;i1--;){let item0=data15[i1];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){j0=indices0[item0];let err26={instancePath:instancePath+
"/required",schemaPath:"#/properties/required/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+
i1+" are identical)",schema:!0,parentSchema:schema35.properties.required,data:data15};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++;break}indices0[item0]=
i1}}}}else{let err27={instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:schema35.properties.required.type,parentSchema:schema35.properties.required,data:data15};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.
additionalProperties!==void 0){let data17=data.additionalProperties;if(typeof data17!="boolean"){let err28={instancePath:instancePath+"/additionalProperties",schemaPath:"\
#/properties/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema35.properties.additionalProperties.type,parentSchema:schema35.
properties.additionalProperties,data:data17};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}}else{let err29={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}
return validate81.errors=vErrors,errors===0}validate81.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate77(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="notEmpty"||key0===
"mediaType"||key0==="size"||key0==="count"||key0==="columns"||key0==="unique"||key0==="shape")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema33,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.notEmpty!==void 0){let data0=data.notEmpty;if(typeof data0!="boolean"){let err1={instancePath:instancePath+"/notEmpty",
schemaPath:"#/properties/notEmpty/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema33.properties.notEmpty.type,parentSchema:schema33.
properties.notEmpty,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.mediaType!==void 0){let data1=data.mediaType;if(typeof data1!=
"boolean"){let err2={instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean",schema:schema33.properties.mediaType.type,parentSchema:schema33.properties.mediaType,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.size!==void 0&&(validate78(data.size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length)),data.count!==void 0&&(validate78(data.count,{instancePath:instancePath+"/count",
parentData:data,parentDataProperty:"count",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.
length)),data.columns!==void 0){let data4=data.columns;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];if(typeof data5==
"string"){if(func1(data5)>200){let err3={instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema33.properties.columns.items,data:data5};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:schema33.properties.columns.items.type,parentSchema:schema33.properties.columns.items,data:data5};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}let i1=data4.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data4[i1];if(typeof item0=="string"){if(typeof indices0[item0]==
"number"){j0=indices0[item0];let err5={instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},
message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema33.properties.columns,data:data4};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++;break}indices0[item0]=i1}}}}else{let err6={instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:schema33.properties.columns.type,parentSchema:schema33.properties.columns,data:data4};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.unique!==void 0){let data6=data.unique;if(Array.isArray(data6)){if(data6.length<1){let err7={instancePath:instancePath+
"/unique",schemaPath:"#/properties/unique/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.
properties.unique,data:data6};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len1=data6.length;for(let i2=0;i2<len1;i2++){let data7=data6[i2];if(typeof data7==
"string"){if(func1(data7)>200){let err8={instancePath:instancePath+"/unique/"+i2,schemaPath:"#/properties/unique/items/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters",schema:200,parentSchema:schema33.properties.unique.items,data:data7};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}else{let err9={instancePath:instancePath+"/unique/"+i2,schemaPath:"#/properties/unique/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema33.properties.unique.items.type,parentSchema:schema33.properties.unique.items,data:data7};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}let i3=data6.length,j1;if(i3>1){let indices1={};for(;i3--;){let item1=data6[i3];if(typeof item1=="string"){if(typeof indices1[item1]=="number"){
j1=indices1[item1];let err10={instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"\
must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:!0,parentSchema:schema33.properties.unique,data:data6};vErrors===null?vErrors=[
err10]:vErrors.push(err10),errors++;break}indices1[item1]=i3}}}}else{let err11={instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:schema33.properties.unique.type,parentSchema:schema33.properties.unique,data:data6};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}}data.shape!==void 0&&(validate81(data.shape,{instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length))}else{let err12={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}return validate77.errors=vErrors,errors===0}validate77.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema36={title:"Tolerance",description:"\
When two outputs count as the same in a self test or a re-run: byte for byte, or numbers within bounds.",oneOf:[{title:"Exact",description:"Byte for byte.",const:"\
exact",examples:["exact"]},{title:"Numeric",type:"object",additionalProperties:!1,properties:{relative:{description:"Allowed relative difference.",type:"number",
minimum:0,examples:[1e-9]},absolute:{description:"Allowed absolute difference.",type:"number",minimum:0,examples:[1e-12]}},examples:[{relative:1e-9}]},{title:"A\
ny",description:"Bytes differ by design (for example a sampler without a seed); only `expect` applies.",const:"any",examples:["any"]}]};function validate84(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(data!=="exact"){let err0={
instancePath,schemaPath:"#/oneOf/0/const",keyword:"const",params:{allowedValue:"exact"},message:"must be equal to constant",schema:"exact",parentSchema:schema36.
oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs2=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="relative"||key0==="absolute")){let err1={instancePath,schemaPath:"#/oneOf/1/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema36.oneOf[1],
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.relative!==void 0){let data0=data.relative;if(typeof data0=="number"&&isFinite(data0)){if(data0<
0||isNaN(data0)){let err2={instancePath:instancePath+"/relative",schemaPath:"#/oneOf/1/properties/relative/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema36.oneOf[1].properties.relative,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath:instancePath+"/relative",schemaPath:"#/oneOf/1/properties/relative/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.
oneOf[1].properties.relative.type,parentSchema:schema36.oneOf[1].properties.relative,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
absolute!==void 0){let data1=data.absolute;if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1)){let err4={instancePath:instancePath+"/absolute",
schemaPath:"#/oneOf/1/properties/absolute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.oneOf[1].
properties.absolute,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/absolute",schemaPath:"#/on\
eOf/1/properties/absolute/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.oneOf[1].properties.absolute.type,parentSchema:schema36.
oneOf[1].properties.absolute,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema36.oneOf[1].type,parentSchema:schema36.oneOf[1],data};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}var _valid0=_errs2===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{if(_valid0){valid0=!0,passing0=1;var props0=!0}let _errs9=errors;
if(data!=="any"){let err7={instancePath,schemaPath:"#/oneOf/2/const",keyword:"const",params:{allowedValue:"any"},message:"must be equal to constant",schema:"any",
parentSchema:schema36.oneOf[2],data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs9===errors;_valid0&&valid0?(valid0=!1,passing0=[
passing0,2]):_valid0&&(valid0=!0,passing0=2)}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err8={instancePath,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema36.oneOf,parentSchema:schema36,data};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}return validate84.errors=vErrors,evaluated0.props=props0,errors===0}validate84.evaluated={dynamicProps:!0,dynamicItems:!1};
function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
mediaType===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mediaType"},message:"must have required property \
'mediaType'",schema:schema32.required,parentSchema:schema32,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="me\
diaType"||key0==="description"||key0==="directory"||key0==="optional"||key0==="expect"||key0==="tolerance")){let err1={instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema32,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.mediaType!==void 0&&(validate69(data.mediaType,{instancePath:instancePath+"/mediaType",parentData:data,parentDataProperty:"\
mediaType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length)),data.description!==void 0){
let data1=data.description;if(typeof data1=="string"){if(func1(data1)>2e3){let err2={instancePath:instancePath+"/description",schemaPath:"#/properties/descripti\
on/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:schema32.properties.description,data:data1};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema32.properties.description.type,parentSchema:schema32.properties.description,data:data1};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.directory!==void 0){let data2=data.directory;if(typeof data2!="boolean"){let err4={instancePath:instancePath+
"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema32.properties.directory.type,
parentSchema:schema32.properties.directory,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.optional!==void 0){let data3=data.optional;
if(typeof data3!="boolean"){let err5={instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:schema32.properties.optional.type,parentSchema:schema32.properties.optional,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}data.expect!==void 0&&(validate77(data.expect,{instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length)),data.tolerance!==void 0&&(validate84(data.tolerance,{instancePath:instancePath+
"/tolerance",parentData:data,parentDataProperty:"tolerance",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.errors),
errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.type,parentSchema:schema32,
data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate75.errors=vErrors,errors===0}validate75.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.
keys(data).length>64){let err0={instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properti\
es",schema:64,parentSchema:schema31,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(Object.keys(data).length<1){let err1={instancePath,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data){let _errs1=errors;validate66(key0,{instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0){let err2={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema31.propertyNames,parentSchema:schema31,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}for(let key1 in data)validate75(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),
errors=vErrors.length)}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema31.type,parentSchema:schema31,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate73.errors=vErrors,errors===0}validate73.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema37={description:"Parameters by name.",type:"object",maxProperties:100,propertyNames:{$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$defs/shape"},
examples:[{radius:{type:"integer",minimum:1,default:1}}]};function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate88.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>100){let err0={instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",
params:{limit:100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema37,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data){let _errs1=errors;validate66(key0,{instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.
errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0){let err1={instancePath,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema37.propertyNames,parentSchema:schema37,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}for(let key1 in data)validate81(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,
parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length)}else{let err2={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}return validate88.errors=vErrors,errors===0}validate88.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema38={
title:"Resources",description:"What a task may use. Never part of a key.",type:"object",additionalProperties:!1,properties:{cpu:{$ref:"#/$defs/amount",description:"\
Processors. Default 1."},memory:{$ref:"#/$defs/amount",description:"Memory in MiB. Default 512."},disk:{$ref:"#/$defs/amount",description:"Scratch space in MiB,\
 inputs and outputs included. Default 1024."},gpu:{$ref:"#/$defs/amount",description:"Whole GPUs. Default 0."},time:{$ref:"#/$defs/amount",description:"Deadline\
 in seconds. Default 3600."}},examples:[{cpu:{base:1},memory:{base:256,max:512},time:{base:60}}]},schema39={title:"Amount",description:"How much of a resource a\
 task gets: `base` plus `perGiB` of each named input, never above `max`; a retry after the class `memory` or `disk` doubles it up to `max`.",type:"object",additionalProperties:!1,
required:["base"],properties:{base:{description:"Fixed part.",type:"number",minimum:0,examples:[256]},perGiB:{description:"Input port \u2192 amount for each GiB of t\
hat input.",type:"object",propertyNames:{$ref:"#/$defs/name"},additionalProperties:{description:"Amount per GiB.",type:"number",minimum:0,examples:[2048]},examples:[
{table:2048}]},max:{description:"Upper bound; what an approval covers. Default: `base`.",type:"number",minimum:0,examples:[1024]}},examples:[{base:256,perGiB:{table:2048},
max:1024}]};function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate93.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.base===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"base"},message:"must have required property 'b\
ase'",schema:schema39.required,parentSchema:schema39,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="base"||key0===
"perGiB"||key0==="max")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"mus\
t NOT have additional properties",schema:!1,parentSchema:schema39,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.base!==void 0){let data0=data.
base;if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0)){let err2={instancePath:instancePath+"/base",schemaPath:"#/properties/base/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.base,data:data0};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}else{let err3={instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"number"},message:"must be\
 number",schema:schema39.properties.base.type,parentSchema:schema39.properties.base,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
perGiB!==void 0){let data1=data.perGiB;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs6=errors;validate66(key1,{instancePath:instancePath+
"/perGiB",parentData:data1,parentDataProperty:"perGiB",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=
vErrors.length);var valid1=_errs6===errors;if(!valid1){let err4={instancePath:instancePath+"/perGiB",schemaPath:"#/properties/perGiB/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema39.properties.perGiB.propertyNames,parentSchema:schema39.properties.perGiB,
data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2=="number"&&isFinite(data2)){
if(data2<0||isNaN(data2)){let err5={instancePath:instancePath+"/perGiB/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/perGiB/additionalP\
roperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.perGiB.additionalProperties,
data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/perGiB/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/perGiB/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema39.properties.perGiB.
additionalProperties.type,parentSchema:schema39.properties.perGiB.additionalProperties,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath:instancePath+"/perGiB",schemaPath:"#/properties/perGiB/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema39.
properties.perGiB.type,parentSchema:schema39.properties.perGiB,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.max!==void 0){let data3=data.
max;if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3)){let err8={instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.max,data:data3};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}else{let err9={instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"},message:"must be n\
umber",schema:schema39.properties.max.type,parentSchema:schema39.properties.max,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}return validate93.errors=vErrors,errors===0}validate93.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate92(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0===
"cpu"||key0==="memory"||key0==="disk"||key0==="gpu"||key0==="time")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema38,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
data.cpu!==void 0&&(validate93(data.cpu,{instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length)),data.memory!==void 0&&(validate93(data.memory,{instancePath:instancePath+"/memo\
ry",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.
length)),data.disk!==void 0&&(validate93(data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length)),data.gpu!==void 0&&(validate93(data.gpu,{instancePath:instancePath+"/\
gpu",parentData:data,parentDataProperty:"gpu",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.
length)),data.time!==void 0&&(validate93(data.time,{instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length))}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate92.
errors=vErrors,errors===0}validate92.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema40={title:"Retries",description:"Failure class \u2192 retry rule.\
 What is not named is not retried; `infrastructure` has a budget of its own.",type:"object",additionalProperties:!1,properties:{user:{$ref:"#/$defs/retry"},time:{
$ref:"#/$defs/retry"},memory:{$ref:"#/$defs/retry"},disk:{$ref:"#/$defs/retry"},output:{$ref:"#/$defs/retry"},input:{$ref:"#/$defs/retry"},environment:{$ref:"#/\
$defs/retry"}},examples:[{memory:{times:2}}]},schema41={title:"Retry",description:"How often, and how patiently, one failure class is tried again.",type:"object",
additionalProperties:!1,required:["times"],properties:{times:{description:"Further attempts after the first.",type:"integer",minimum:0,maximum:10,examples:[2]},
delay:{description:"Seconds before the second attempt. Default 1.",type:"number",minimum:0,maximum:3600,examples:[1]},factor:{description:"Each further delay is\
 this many times the last. Default 2.",type:"number",minimum:1,maximum:10,examples:[2]},exitCodes:{description:"Class `user` only: retry only after these exit c\
odes.",type:"array",uniqueItems:!0,items:{description:"Exit code.",type:"integer",minimum:1,maximum:255,examples:[75]},examples:[[75]]}},examples:[{times:2,delay:1,
factor:2}]};function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.times===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"times"},message:"must have required property \
'times'",schema:schema41.required,parentSchema:schema41,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="times"||
key0==="delay"||key0==="factor"||key0==="exitCodes")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema41,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.times!==void 0){
let data0=data.times;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/times",schemaPath:"#/proper\
ties/times/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema41.properties.times.type,parentSchema:schema41.properties.times,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>10||isNaN(data0)){let err3={instancePath:instancePath+
"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10",schema:10,parentSchema:schema41.properties.
times,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0<0||isNaN(data0)){let err4={instancePath:instancePath+"/times",schemaPath:"#\
/properties/times/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema41.properties.times,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.delay!==void 0){let data1=data.delay;if(typeof data1=="number"&&isFinite(data1)){if(data1>3600||
isNaN(data1)){let err5={instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600",schema:3600,parentSchema:schema41.properties.delay,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1<0||isNaN(data1)){
let err6={instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema41.properties.delay,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/delay",
schemaPath:"#/properties/delay/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema41.properties.delay.type,parentSchema:schema41.
properties.delay,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.factor!==void 0){let data2=data.factor;if(typeof data2=="number"&&
isFinite(data2)){if(data2>10||isNaN(data2)){let err8={instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10",schema:10,parentSchema:schema41.properties.factor,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data2<
1||isNaN(data2)){let err9={instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:schema41.properties.factor,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema41.properties.factor.type,parentSchema:schema41.
properties.factor,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.exitCodes!==void 0){let data3=data.exitCodes;if(Array.isArray(
data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err11={
instancePath:instancePath+"/exitCodes/"+i0,schemaPath:"#/properties/exitCodes/items/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema41.
properties.exitCodes.items.type,parentSchema:schema41.properties.exitCodes.items,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data4==
"number"&&isFinite(data4)){if(data4>255||isNaN(data4)){let err12={instancePath:instancePath+"/exitCodes/"+i0,schemaPath:"#/properties/exitCodes/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:255},message:"must be <= 255",schema:255,parentSchema:schema41.properties.exitCodes.items,data:data4};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}if(data4<1||isNaN(data4)){let err13={instancePath:instancePath+"/exitCodes/"+i0,schemaPath:"#/properties/exitCodes/items/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema41.properties.exitCodes.items,data:data4};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}}let i1=data3.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data3[i1];if(typeof item0=="number"&&!(item0%
1)&&!isNaN(item0)&&isFinite(item0)){if(typeof indices0[item0]=="number"){j0=indices0[item0];let err14={instancePath:instancePath+"/exitCodes",schemaPath:"#/prop\
erties/exitCodes/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,
parentSchema:schema41.properties.exitCodes,data:data3};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++;break}indices0[item0]=i1}}}}else{let err15={instancePath:instancePath+
"/exitCodes",schemaPath:"#/properties/exitCodes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema41.properties.exitCodes.type,parentSchema:schema41.
properties.exitCodes,data:data3};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate102.
errors=vErrors,errors===0}validate102.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate101(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="user"||key0==="time"||key0==="memor\
y"||key0==="disk"||key0==="output"||key0==="input"||key0==="environment")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema40,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}data.user!==void 0&&(validate102(data.user,{instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length)),data.time!==void 0&&(validate102(data.time,{instancePath:instancePath+
"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=
vErrors.length)),data.memory!==void 0&&(validate102(data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length)),data.disk!==void 0&&(validate102(data.disk,{instancePath:instancePath+
"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=
vErrors.length)),data.output!==void 0&&(validate102(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length)),data.input!==void 0&&(validate102(data.input,{instancePath:instancePath+
"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=
vErrors.length)),data.environment!==void 0&&(validate102(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environm\
ent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length))}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}return validate101.errors=vErrors,errors===0}validate101.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema42={description:"\
Network class of the command: none (default), an allow-listing mirror, or open (needs what policy says).",enum:["none","mirror","open"],examples:["none"]};function validate111(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate111.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(data==="none"||data==="mirror"||data==="open")){let err0={instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema42.enum},message:"must be equal to one of the allowed values",schema:schema42.enum,parentSchema:schema42,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate111.errors=vErrors,errors===0}validate111.evaluated={dynamicProps:!1,dynamicItems:!1};function validate54(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.environment===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"environment"},message:"must have required property 'environment'",schema:schema21.
required,parentSchema:schema21,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.command===void 0){let err1={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:schema21.required,parentSchema:schema21,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.outputs===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
outputs"},message:"must have required property 'outputs'",schema:schema21.required,parentSchema:schema21,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}data.environment!==void 0&&(validate55(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length)),data.platform!==void 0&&(validate57(data.platform,
{instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length)),data.command!==void 0&&(validate59(data.command,{instancePath:instancePath+"/command",parentData:data,parentDataProperty:"\
command",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length)),data.env!==void 0&&(validate63(
data.env,{instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.
concat(validate63.errors),errors=vErrors.length)),data.inputs!==void 0&&(validate65(data.inputs,{instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"\
inputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length)),data.outputs!==void 0&&(validate73(
data.outputs,{instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate73.errors:
vErrors.concat(validate73.errors),errors=vErrors.length)),data.parameters!==void 0&&(validate88(data.parameters,{instancePath:instancePath+"/parameters",parentData:data,
parentDataProperty:"parameters",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors),errors=vErrors.length)),data.
resources!==void 0&&(validate92(data.resources,{instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length)),data.retries!==void 0&&(validate101(data.retries,{instancePath:instancePath+
"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),
errors=vErrors.length)),data.network!==void 0&&(validate111(data.network,{instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}return validate54.errors=vErrors,errors===0}validate54.evaluated={props:{environment:!0,platform:!0,command:!0,env:!0,inputs:!0,outputs:!0,parameters:!0,
resources:!0,retries:!0,network:!0},dynamicProps:!1,dynamicItems:!1};var schema43={title:"EntryId",description:"Name of an entry: lower-case letters, digits and\
 single hyphens; equal to its file or folder name.",type:"string",pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",maxLength:64,examples:["palmer-penguins"]},pattern11=new RegExp(
"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","");function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate114.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data==
"string"){if(func1(data)>64){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 character\
s",schema:64,parentSchema:schema43,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern11.test(data)){let err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"',schema:"^[a-z][a-z0-9\
]*(-[a-z0-9]+)*$",parentSchema:schema43,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate114.errors=vErrors,errors===0}validate114.evaluated={dynamicProps:!1,dynamicItems:!1};var schema44={description:"Semantic version of a released e\
ntry (semver.org 2.0.0, without build metadata).",type:"string",pattern:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$",
maxLength:48,examples:["1.0.0"]},pattern12=new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$","");function validate116(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate116.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>48){let err0={instancePath,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema44,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(!pattern12.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]*)\\.(0|[1-9\
][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$"},message:'must match pattern "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.\
[0-9A-Za-z]+)*)?$"',schema:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$",parentSchema:schema44,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema44.
type,parentSchema:schema44,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate116.errors=vErrors,errors===0}validate116.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema45={description:"One line that names the entry for readers.",type:"string",minLength:1,maxLength:120,examples:["Palmer penguins"]};function validate118(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate118.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema45,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(func1(data)<1){let err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",schema:1,parentSchema:schema45,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}return validate118.errors=vErrors,errors===0}validate118.evaluated={dynamicProps:!1,dynamicItems:!1};var schema46={description:"Free text in Markdown; \
raw HTML is not rendered.",type:"string",maxLength:2e4,examples:["Body mass against flipper length, by species."]};function validate120(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate120.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>2e4){let err0={instancePath,schemaPath:"#/maxLength",keyword:"m\
axLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema46,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema46.type,parentSchema:schema46,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate120.errors=vErrors,errors===0}validate120.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema47={description:"SPDX licence expression.",type:"string",minLength:2,maxLength:120,examples:["CC0-1.0"]};function validate122(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate122.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"m\
axLength",params:{limit:120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema47,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(func1(data)<2){let err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 charac\
ters",schema:2,parentSchema:schema47,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate122.errors=vErrors,errors===0}validate122.evaluated={dynamicProps:!1,dynamicItems:!1};var schema48={description:"Free key-value tags used by sear\
ch (`tag.k:v`).",type:"object",maxProperties:64,propertyNames:{pattern:"^[a-z][A-Za-z0-9_.-]*$",maxLength:48},additionalProperties:{description:"Value of the ta\
g.",type:"string",maxLength:120,examples:["ecology"]},examples:[{field:"ecology"}]},pattern14=new RegExp("^[a-z][A-Za-z0-9_.-]*$","");function validate124(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate124.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64){
let err0={instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:schema48,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){let _errs1=errors;if(typeof key0=="string"){if(func1(key0)>48){let err1={instancePath,
schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema48.propertyNames,
data:key0,propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern14.test(key0)){let err2={instancePath,schemaPath:"#/propertyNa\
mes/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_.-]*$"},message:'must match pattern "^[a-z][A-Za-z0-9_.-]*$"',schema:"^[a-z][A-Za-z0-9_.-]*$",parentSchema:schema48.
propertyNames,data:key0,propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var valid0=_errs1===errors;if(!valid0){let err3={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema48.propertyNames,parentSchema:schema48,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}for(let key1 in data){let data0=data[key1];if(typeof data0=="string"){if(func1(data0)>120){let err4={
instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:120},message:"\
must NOT have more than 120 characters",schema:120,parentSchema:schema48.additionalProperties,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema48.additionalProperties.type,parentSchema:schema48.additionalProperties,data:data0};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema48.type,parentSchema:schema48,
data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate124.errors=vErrors,errors===0}validate124.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema49={description:"Code files of the tool, relative to the folder beside the declaration (`tools/<id>/<version>/`); staged read-only under `{code}`.",type:"\
array",uniqueItems:!0,maxItems:500,items:{$ref:"#/$defs/safePath"},examples:[["main.mjs"]]},schema50={description:"Relative path with forward slashes: no empty,\
 `.` or `..` component, none that starts with `.git`.",type:"string",pattern:"^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.g\
it)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$",maxLength:400,examples:["tiles/x0-y1.asc"]},pattern15=new RegExp("^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+\
 -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$","");function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>400){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400},message:"\
must NOT have more than 400 characters",schema:400,parentSchema:schema50,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern15.test(data)){
let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\
\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$"},message:'must match pattern "^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[\
A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$"',schema:"^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -\
]*)*$",parentSchema:schema50,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate127.
errors=vErrors,errors===0}validate127.evaluated={dynamicProps:!1,dynamicItems:!1};var func0=require_equal().default;function validate126(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate126.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){if(data.length>500){let err0={instancePath,schemaPath:"#/maxItems",keyword:"maxI\
tems",params:{limit:500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema49,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let len0=data.length;for(let i0=0;i0<len0;i0++)validate127(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.length);let i1=data.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)
if(func0(data[i1],data[j0])){let err1={instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (\
items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema49,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break outer0}}}else{let err2={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema49.type,parentSchema:schema49,data};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}return validate126.errors=vErrors,errors===0}validate126.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate130(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate130.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>48){let err0={instancePath,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema28,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(!pattern8.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_]*(-[A-Za\
-z0-9_]+)*$"},message:'must match pattern "^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"',schema:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$",parentSchema:schema28,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema28.type,parentSchema:schema28,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate130.errors=vErrors,errors===0}validate130.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate133.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data==
"string"){if(func1(data)>400){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 charac\
ters",schema:400,parentSchema:schema50,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern15.test(data)){let err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ \
-]*)*$"},message:'must match pattern "^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$"',
schema:"^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$",parentSchema:schema50,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:schema50.type,parentSchema:schema50,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate133.errors=vErrors,errors===
0}validate133.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern10=new RegExp("(^|/)tool\\.v1\\.json$",""),pattern13=new RegExp("^https://[^\\s]+$","");function validate52(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate54(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length),data&&typeof data=="object"&&!Array.isArray(data)){if(data.$schema===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"$schema"},message:"must have required property '$schema'",schema:schema19.
required,parentSchema:schema19,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id===void 0){let err1={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema19.required,parentSchema:schema19,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.version===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:schema19.required,parentSchema:schema19,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.title===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required \
property 'title'",schema:schema19.required,parentSchema:schema19,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.licence===void 0){let err4={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"licence"},message:"must have required property 'licence'",schema:schema19.required,
parentSchema:schema19,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0=="string"){
if(!pattern10.test(data0)){let err5={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern:"(^|/)to\
ol\\.v1\\.json$"},message:'must match pattern "(^|/)tool\\.v1\\.json$"',schema:"(^|/)tool\\.v1\\.json$",parentSchema:schema19.properties.$schema,data:data0};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema19.properties.$schema.type,parentSchema:schema19.properties.$schema,data:data0};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.id!==void 0&&(validate114(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors),errors=vErrors.length)),data.version!==void 0&&(validate116(data.version,{instancePath:instancePath+
"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),
errors=vErrors.length)),data.title!==void 0&&(validate118(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.errors),errors=vErrors.length)),data.description!==void 0&&(validate120(data.description,{
instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate120.errors:
vErrors.concat(validate120.errors),errors=vErrors.length)),data.licence!==void 0&&(validate122(data.licence,{instancePath:instancePath+"/licence",parentData:data,
parentDataProperty:"licence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors),errors=vErrors.length)),data.
homepage!==void 0){let data6=data.homepage;if(typeof data6=="string"){if(func1(data6)>400){let err7={instancePath:instancePath+"/homepage",schemaPath:"#/propert\
ies/homepage/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema19.properties.homepage,
data:data6};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(!pattern13.test(data6)){let err8={instancePath:instancePath+"/homepage",schemaPath:"#/p\
roperties/homepage/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s]+$"},message:'must match pattern "^https://[^\\s]+$"',schema:"^https://[^\\s]+$",parentSchema:schema19.
properties.homepage,data:data6};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/homepage",schemaPath:"#/pr\
operties/homepage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema19.properties.homepage.type,parentSchema:schema19.properties.
homepage,data:data6};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.tags!==void 0&&(validate124(data.tags,{instancePath:instancePath+"/tags",
parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate124.errors:vErrors.concat(validate124.errors),errors=vErrors.
length)),data.code!==void 0&&(validate126(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate126.errors:vErrors.concat(validate126.errors),errors=vErrors.length)),data.tests!==void 0){let data9=data.tests;if(data9&&typeof data9=="\
object"&&!Array.isArray(data9)){if(Object.keys(data9).length>50){let err10={instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/maxProperties",keyword:"\
maxProperties",params:{limit:50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema19.properties.tests,data:data9};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}for(let key0 in data9){let _errs15=errors;validate130(key0,{instancePath:instancePath+"/tests",parentData:data9,parentDataProperty:"\
tests",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.errors),errors=vErrors.length);var valid2=_errs15===errors;
if(!valid2){let err11={instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"\
property name must be valid",schema:schema19.properties.tests.propertyNames,parentSchema:schema19.properties.tests,data:data9};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}}for(let key1 in data9){let data10=data9[key1];if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.inputs===void 0){let err12={
instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tests/additionalProperties/required",keyword:"required",
params:{missingProperty:"inputs"},message:"must have required property 'inputs'",schema:schema19.properties.tests.additionalProperties.required,parentSchema:schema19.
properties.tests.additionalProperties,data:data10};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data10.expected===void 0){let err13={instancePath:instancePath+
"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tests/additionalProperties/required",keyword:"required",params:{missingProperty:"\
expected"},message:"must have required property 'expected'",schema:schema19.properties.tests.additionalProperties.required,parentSchema:schema19.properties.tests.
additionalProperties,data:data10};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}for(let key2 in data10)if(!(key2==="inputs"||key2==="parameters"||
key2==="expected")){let err14={instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tests/additionalProperti\
es/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema19.
properties.tests.additionalProperties,data:data10};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data10.inputs!==void 0){let data11=data10.inputs;
if(data11&&typeof data11=="object"&&!Array.isArray(data11)){for(let key3 in data11){let _errs22=errors;validate130(key3,{instancePath:instancePath+"/tests/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/inputs",parentData:data11,parentDataProperty:"inputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate130.errors:
vErrors.concat(validate130.errors),errors=vErrors.length);var valid5=_errs22===errors;if(!valid5){let err15={instancePath:instancePath+"/tests/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/inputs",schemaPath:"#/properties/tests/additionalProperties/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:key3},
message:"property name must be valid",schema:schema19.properties.tests.additionalProperties.properties.inputs.propertyNames,parentSchema:schema19.properties.tests.
additionalProperties.properties.inputs,data:data11};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}for(let key4 in data11){let data12=data11[key4];
if(Array.isArray(data12)){if(data12.length>200){let err16={instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/inputs/"+key4.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tests/additionalProperties/properties/inputs/additionalProperties/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items",schema:200,parentSchema:schema19.properties.tests.additionalProperties.properties.inputs.additionalProperties,data:data12};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data12.length<1){let err17={instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/inputs/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tests/additionalProperties/properties/inputs/additionalProperties/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.tests.additionalProperties.properties.inputs.
additionalProperties,data:data12};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}let len0=data12.length;for(let i0=0;i0<len0;i0++)validate133(data12[i0],
{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/inputs/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,parentData:data12,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=vErrors.length)}else{let err18={
instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/inputs/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
tests/additionalProperties/properties/inputs/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema19.properties.
tests.additionalProperties.properties.inputs.additionalProperties.type,parentSchema:schema19.properties.tests.additionalProperties.properties.inputs.additionalProperties,
data:data12};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/inputs",schemaPath:"#/properties/tests/additionalProperties/properties/inputs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema19.
properties.tests.additionalProperties.properties.inputs.type,parentSchema:schema19.properties.tests.additionalProperties.properties.inputs,data:data11};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data10.parameters!==void 0){let data14=data10.parameters;if(!(data14&&typeof data14=="object"&&!Array.isArray(
data14))){let err20={instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/parameters",schemaPath:"#/properties/tests/additionalProp\
erties/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema19.properties.tests.additionalProperties.properties.
parameters.type,parentSchema:schema19.properties.tests.additionalProperties.properties.parameters,data:data14};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}}if(data10.expected!==void 0){let data15=data10.expected;if(data15&&typeof data15=="object"&&!Array.isArray(data15)){if(Object.keys(data15).length<1){let err21={
instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/expected",schemaPath:"#/properties/tests/additionalProperties/properties/expec\
ted/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema19.properties.tests.additionalProperties.
properties.expected,data:data15};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}for(let key5 in data15){let _errs31=errors;validate130(key5,{instancePath:instancePath+
"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/expected",parentData:data15,parentDataProperty:"expected",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate130.errors:vErrors.concat(validate130.errors),errors=vErrors.length);var valid9=_errs31===errors;if(!valid9){let err22={instancePath:instancePath+"\
/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/expected",schemaPath:"#/properties/tests/additionalProperties/properties/expected/propertyNames",keyword:"\
propertyNames",params:{propertyName:key5},message:"property name must be valid",schema:schema19.properties.tests.additionalProperties.properties.expected.propertyNames,
parentSchema:schema19.properties.tests.additionalProperties.properties.expected,data:data15};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}for(let key6 in data15)
validate133(data15[key6],{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/expected/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:data15,parentDataProperty:key6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=vErrors.
length)}else{let err23={instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/expected",schemaPath:"#/properties/tests/additionalPro\
perties/properties/expected/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema19.properties.tests.additionalProperties.properties.
expected.type,parentSchema:schema19.properties.tests.additionalProperties.properties.expected,data:data15};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{
let err24={instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tests/additionalProperties/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:schema19.properties.tests.additionalProperties.type,parentSchema:schema19.properties.tests.additionalProperties,
data:data10};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{let err25={instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:schema19.properties.tests.type,parentSchema:schema19.properties.tests,data:data9};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}}for(let key7 in data)if(key7!=="$schema"&&key7!=="id"&&key7!=="version"&&key7!=="title"&&key7!=="description"&&
key7!=="licence"&&key7!=="homepage"&&key7!=="tags"&&key7!=="code"&&key7!=="tests"&&key7!=="environment"&&key7!=="platform"&&key7!=="command"&&key7!=="env"&&key7!==
"inputs"&&key7!=="outputs"&&key7!=="parameters"&&key7!=="resources"&&key7!=="retries"&&key7!=="network"){let err26={instancePath,schemaPath:"#/unevaluatedProper\
ties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:key7},message:"must NOT have unevaluated properties",schema:!1,parentSchema:schema19,data};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:schema19.type,parentSchema:schema19,data};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}return validate52.errors=vErrors,errors===0}validate52.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pipeline=validate137,schema53={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"pipeline.v1.\
json",title:"Pipeline",description:"Steps wired by data flow; their order in the file means nothing. Lives in pipelines/<id>/<version>.json; immutable once rele\
ased, except for its free text.",type:"object",additionalProperties:!1,required:["$schema","id","version","title","inputs","steps","outputs"],properties:{$schema:{
description:"Relative path or URL of this schema.",type:"string",pattern:"(^|/)pipeline\\.v1\\.json$",examples:["../../../schemas/pipeline.v1.json"]},id:{$ref:"\
common.v1.json#/$defs/id"},version:{$ref:"common.v1.json#/$defs/version"},title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/ma\
rkdown"},licence:{$ref:"common.v1.json#/$defs/licence"},tags:{$ref:"common.v1.json#/$defs/labels"},inputs:{description:"What an analysis binds datasets to; each\
 has the lattice of its dataset.",type:"object",maxProperties:64,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{$ref:"common.v1.json#/$\
defs/inputPort"},examples:[{elevation:{mediaType:"text/plain"}}]},parameters:{$ref:"common.v1.json#/$defs/parameters"},steps:{description:"Steps by name.",type:"\
object",minProperties:1,maxProperties:500,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{$ref:"#/$defs/step"},examples:[{smooth:{uses:"\
grid-smooth@1.0.0",inputs:{tile:"inputs.elevation"}}}]},outputs:{description:"What readers, and pipelines that use this one, get.",type:"object",minProperties:1,
maxProperties:200,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{title:"PipelineOutput",type:"object",additionalProperties:!1,required:[
"from","role"],description:"One published output.",properties:{from:{description:"`steps.<step>.<output>`.",type:"string",pattern:"^steps\\.[A-Za-z][A-Za-z0-9_-]\
*\\.[A-Za-z][A-Za-z0-9_-]*$",examples:["steps.mosaic.map"]},role:{$ref:"common.v1.json#/$defs/role"},title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"\
common.v1.json#/$defs/markdown"}},examples:[{from:"steps.mosaic.map",role:"figure",title:"Shaded relief"}]},examples:[{map:{from:"steps.mosaic.map",role:"figure"}}]}},
$defs:{source:{description:"`inputs.<input>` of the pipeline, or `steps.<step>.<output>`.",type:"string",pattern:"^(inputs\\.[A-Za-z][A-Za-z0-9_-]*|steps\\.[A-Za-\
z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*)$",maxLength:120,examples:["steps.smooth.tile"]},step:{title:"Step",type:"object",additionalProperties:!1,required:["i\
nputs"],description:"One use of a tool or of another pipeline, or a command declared inline; exactly one of `uses`, `pipeline` and `run`.",oneOf:[{required:["us\
es"]},{required:["pipeline"]},{required:["run"]}],properties:{uses:{description:"A tool.",oneOf:[{$ref:"common.v1.json#/$defs/reference"},{$ref:"common.v1.json#\
/$defs/foreign"}],examples:["grid-smooth@1.0.0"]},pipeline:{description:"Another pipeline, expanded in place; its steps become `<step>.<inner step>`.",oneOf:[{$ref:"\
common.v1.json#/$defs/reference"},{$ref:"common.v1.json#/$defs/foreign"}],examples:["spike-detection@1.0.0"]},run:{$ref:"common.v1.json#/$defs/toolBody",unevaluatedProperties:!1},
title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},inputs:{description:"Port \u2192 source, or a list of sources for a li\
st port.",type:"object",maxProperties:64,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{description:"Source or sources.",oneOf:[{$ref:"\
#/$defs/source"},{type:"array",minItems:1,maxItems:100,items:{$ref:"#/$defs/source"}}],examples:["inputs.elevation"]},examples:[{tile:"inputs.elevation"}]},parameters:{
description:'Parameter \u2192 value, or `{"from": "parameters.<name>"}` of this pipeline.',type:"object",maxProperties:100,propertyNames:{$ref:"common.v1.json#/\
$defs/name"},additionalProperties:{description:"A value, or a binding.",examples:[{from:"parameters.radius"}]},examples:[{radius:{from:"parameters.radius"}}]},over:{
$ref:"common.v1.json#/$defs/over"},when:{description:"The step exists only where every condition holds; an output of a step that is switched off is absent.",type:"\
array",minItems:1,maxItems:8,items:{title:"Condition",type:"object",additionalProperties:!1,required:["parameter","is"],description:"One condition on a paramete\
r of this pipeline.",properties:{parameter:{$ref:"common.v1.json#/$defs/name"},is:{description:"Values for which the condition holds.",type:"array",minItems:1,maxItems:100,
examples:[[!0]]}},examples:[{parameter:"detect",is:[!0]}]},examples:[[{parameter:"detect",is:[!0]}]]},resources:{$ref:"common.v1.json#/$defs/resources",description:"\
Replaces, resource by resource, what the tool declares."},retries:{$ref:"common.v1.json#/$defs/retries",description:"Replaces, class by class, what the tool dec\
lares."}},examples:[{uses:"grid-smooth@1.0.0",inputs:{tile:"inputs.elevation"},parameters:{radius:1}}]}},examples:[{$schema:"../../../schemas/pipeline.v1.json",
id:"relief",version:"1.0.0",title:"Shaded relief",inputs:{elevation:{mediaType:"text/plain"}},steps:{smooth:{uses:"grid-smooth@1.0.0",inputs:{tile:"inputs.eleva\
tion"},over:{neighbours:{x:{from:-1,to:1}},edge:"clip"}},mosaic:{uses:"grid-mosaic@1.0.0",inputs:{tiles:"steps.smooth.tile"},over:"all"}},outputs:{map:{from:"st\
eps.mosaic.map",role:"figure",title:"Shaded relief"}}}]},pattern18=new RegExp("(^|/)pipeline\\.v1\\.json$",""),pattern29=new RegExp("^steps\\.[A-Za-z][A-Za-z0-9_\
-]*\\.[A-Za-z][A-Za-z0-9_-]*$","");function validate138(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate138.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data==
"string"){if(func1(data)>64){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 character\
s",schema:64,parentSchema:schema43,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern11.test(data)){let err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"',schema:"^[a-z][a-z0-9\
]*(-[a-z0-9]+)*$",parentSchema:schema43,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate138.errors=vErrors,errors===0}validate138.evaluated={dynamicProps:!1,dynamicItems:!1};function validate140(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>48){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},
message:"must NOT have more than 48 characters",schema:48,parentSchema:schema44,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern12.test(
data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A\
-Za-z]+)*)?$"},message:'must match pattern "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$"',schema:"^(0|[1-9][0-9]*)\\.\
(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$",parentSchema:schema44,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{
let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}return validate140.errors=vErrors,errors===0}validate140.evaluated={dynamicProps:!1,dynamicItems:!1};function validate142(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate142.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema45,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(func1(data)<1){let err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",schema:1,parentSchema:schema45,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}return validate142.errors=vErrors,errors===0}validate142.evaluated={dynamicProps:!1,dynamicItems:!1};function validate144(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate144.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>2e4){let err0={instancePath,schemaPath:"#/maxLength",keyword:"m\
axLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema46,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema46.type,parentSchema:schema46,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate144.errors=vErrors,errors===0}validate144.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate146(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate146.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema47,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(func1(data)<2){let err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2},message:"\
must NOT have fewer than 2 characters",schema:2,parentSchema:schema47,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}return validate146.errors=vErrors,errors===0}validate146.evaluated={dynamicProps:!1,dynamicItems:!1};function validate148(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate148.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64){let err0={instancePath,
schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:schema48,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){let _errs1=errors;if(typeof key0=="string"){if(func1(key0)>48){let err1={instancePath,schemaPath:"\
#/propertyNames/maxLength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema48.propertyNames,data:key0,
propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern14.test(key0)){let err2={instancePath,schemaPath:"#/propertyNames/patter\
n",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_.-]*$"},message:'must match pattern "^[a-z][A-Za-z0-9_.-]*$"',schema:"^[a-z][A-Za-z0-9_.-]*$",parentSchema:schema48.
propertyNames,data:key0,propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var valid0=_errs1===errors;if(!valid0){let err3={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema48.propertyNames,parentSchema:schema48,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}for(let key1 in data){let data0=data[key1];if(typeof data0=="string"){if(func1(data0)>120){let err4={
instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:120},message:"\
must NOT have more than 120 characters",schema:120,parentSchema:schema48.additionalProperties,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema48.additionalProperties.type,parentSchema:schema48.additionalProperties,data:data0};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema48.type,parentSchema:schema48,
data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate148.errors=vErrors,errors===0}validate148.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate150.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>48){let err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema28,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern8.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za\
-z0-9_]*(-[A-Za-z0-9_]+)*$"},message:'must match pattern "^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"',schema:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$",parentSchema:schema28,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema28.type,parentSchema:schema28,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate150.errors=vErrors,errors===
0}validate150.evaluated={dynamicProps:!1,dynamicItems:!1};function validate152(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate152.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.mediaType===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mediaType"},message:"must have required property 'mediaType'",schema:schema29.required,parentSchema:schema29,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data)if(!(key0==="mediaType"||key0==="description"||key0==="optional"||key0==="list"||key0==="directory")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema29,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.mediaType!==void 0&&(validate69(data.mediaType,{instancePath:instancePath+"/mediaType",parentData:data,
parentDataProperty:"mediaType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length)),data.
description!==void 0){let data1=data.description;if(typeof data1=="string"){if(func1(data1)>2e3){let err2={instancePath:instancePath+"/description",schemaPath:"\
#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:schema29.properties.
description,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/description",schemaPath:"#/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema29.properties.description.type,parentSchema:schema29.properties.
description,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.optional!==void 0){let data2=data.optional;if(typeof data2!="boolean"){
let err4={instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema29.
properties.optional.type,parentSchema:schema29.properties.optional,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.list!==void 0){
let data3=data.list;if(typeof data3!="boolean"){let err5={instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean",schema:schema29.properties.list.type,parentSchema:schema29.properties.list,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}if(data.directory!==void 0){let data4=data.directory;if(typeof data4!="boolean"){let err6={instancePath:instancePath+"/directory",schemaPath:"#/\
properties/directory/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema29.properties.directory.type,parentSchema:schema29.properties.
directory,data:data4};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate152.errors=
vErrors,errors===0}validate152.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate155(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate155.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>100){let err0={instancePath,schemaPath:"#/maxProperties",
keyword:"maxProperties",params:{limit:100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema37,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){let _errs1=errors;validate66(key0,{instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0){let err1={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema37.propertyNames,parentSchema:schema37,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}for(let key1 in data)validate81(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),
errors=vErrors.length)}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema37.type,parentSchema:schema37,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate155.errors=vErrors,errors===0}validate155.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema63={title:"Step",type:"object",additionalProperties:!1,required:["inputs"],description:"One use of a tool or of another pipeline, or a command declare\
d inline; exactly one of `uses`, `pipeline` and `run`.",oneOf:[{required:["uses"]},{required:["pipeline"]},{required:["run"]}],properties:{uses:{description:"A \
tool.",oneOf:[{$ref:"common.v1.json#/$defs/reference"},{$ref:"common.v1.json#/$defs/foreign"}],examples:["grid-smooth@1.0.0"]},pipeline:{description:"Another pi\
peline, expanded in place; its steps become `<step>.<inner step>`.",oneOf:[{$ref:"common.v1.json#/$defs/reference"},{$ref:"common.v1.json#/$defs/foreign"}],examples:[
"spike-detection@1.0.0"]},run:{$ref:"common.v1.json#/$defs/toolBody",unevaluatedProperties:!1},title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"com\
mon.v1.json#/$defs/markdown"},inputs:{description:"Port \u2192 source, or a list of sources for a list port.",type:"object",maxProperties:64,propertyNames:{$ref:"\
common.v1.json#/$defs/name"},additionalProperties:{description:"Source or sources.",oneOf:[{$ref:"#/$defs/source"},{type:"array",minItems:1,maxItems:100,items:{
$ref:"#/$defs/source"}}],examples:["inputs.elevation"]},examples:[{tile:"inputs.elevation"}]},parameters:{description:'Parameter \u2192 value, or `{"from": "paramete\
rs.<name>"}` of this pipeline.',type:"object",maxProperties:100,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{description:"A value, or\
 a binding.",examples:[{from:"parameters.radius"}]},examples:[{radius:{from:"parameters.radius"}}]},over:{$ref:"common.v1.json#/$defs/over"},when:{description:"\
The step exists only where every condition holds; an output of a step that is switched off is absent.",type:"array",minItems:1,maxItems:8,items:{title:"Conditio\
n",type:"object",additionalProperties:!1,required:["parameter","is"],description:"One condition on a parameter of this pipeline.",properties:{parameter:{$ref:"c\
ommon.v1.json#/$defs/name"},is:{description:"Values for which the condition holds.",type:"array",minItems:1,maxItems:100,examples:[[!0]]}},examples:[{parameter:"\
detect",is:[!0]}]},examples:[[{parameter:"detect",is:[!0]}]]},resources:{$ref:"common.v1.json#/$defs/resources",description:"Replaces, resource by resource, wha\
t the tool declares."},retries:{$ref:"common.v1.json#/$defs/retries",description:"Replaces, class by class, what the tool declares."}},examples:[{uses:"grid-smo\
oth@1.0.0",inputs:{tile:"inputs.elevation"},parameters:{radius:1}}]},schema64={description:"A released entry, pinned: `id@version`. There is no `latest`.",type:"\
string",pattern:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$",maxLength:120,examples:["table-summary@1.0.0"]},pattern23=new RegExp("^[a-z][a-z0-\
9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$","");function validate161(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate161.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"must NOT have more th\
an 120 characters",schema:120,parentSchema:schema64,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern23.test(data)){let err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"},message:'must match pattern "^[a-z][a-z0\
-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"',schema:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$",parentSchema:schema64,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema64.
type,parentSchema:schema64,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate161.errors=vErrors,errors===0}validate161.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema65={title:"ForeignReference",description:"An entry of another registry, pinned by commit and by the digest of its canonical JSON; its\
 document is kept in `imports/<digest>.json` of this registry.",type:"object",additionalProperties:!1,required:["entry","registry","commit","digest"],properties:{
entry:{$ref:"#/$defs/reference"},registry:{description:"Where the other registry lives: an https URL of a git repository.",type:"string",pattern:"^https://[^\\s]\
+$",maxLength:400,examples:["https://git.example.org/lab/registry.git"]},commit:{description:"The commit the entry was read at: a full object name.",type:"strin\
g",pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$",examples:["3f786850e387550fdab836ed7e6dc881de23001b"]},digest:{$ref:"#/$defs/digest"}},examples:[{entry:"smooth@1.0.0",
registry:"https://git.example.org/lab/registry.git",commit:"3f786850e387550fdab836ed7e6dc881de23001b",digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649\
b934ca495991b7852b855"}]};function validate164(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate164.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){
if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"must NOT have more than 120 characters",schema:120,
parentSchema:schema64,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern23.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"},message:'must match pattern "^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0\
-9A-Za-z.]+)?$"',schema:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$",parentSchema:schema64,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema64.type,parentSchema:schema64,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate164.errors=vErrors,errors===0}validate164.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema67={title:"Digest",description:"sha256 of bytes, lower-case hexadecimal, with its algorithm.",type:"string",pattern:"^sha256:[0-9a-f]{64}$",examples:[
"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},pattern27=new RegExp("^sha256:[0-9a-f]{64}$","");function validate166(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate166.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern27.test(data)){let err0={instancePath,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"',schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema67,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema67.type,parentSchema:schema67,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate166.errors=vErrors,errors===
0}validate166.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern26=new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$","");function validate163(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate163.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.entry===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'entry'",schema:schema65.required,parentSchema:schema65,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.registry===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"registry"},message:"must have required property 'registry'",schema:schema65.required,parentSchema:schema65,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.commit===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"\
must have required property 'commit'",schema:schema65.required,parentSchema:schema65,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.digest===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:schema65.
required,parentSchema:schema65,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="entry"||key0==="registry"||key0===
"commit"||key0==="digest")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema65,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.entry!==void 0&&(validate164(
data.entry,{instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate164.errors:
vErrors.concat(validate164.errors),errors=vErrors.length)),data.registry!==void 0){let data1=data.registry;if(typeof data1=="string"){if(func1(data1)>400){let err5={
instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 c\
haracters",schema:400,parentSchema:schema65.properties.registry,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(!pattern13.test(data1)){
let err6={instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s]+$"},message:'must \
match pattern "^https://[^\\s]+$"',schema:"^https://[^\\s]+$",parentSchema:schema65.properties.registry,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}else{let err7={instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:schema65.properties.registry.type,parentSchema:schema65.properties.registry,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.commit!==void 0){let data2=data.commit;if(typeof data2=="string"){if(!pattern26.test(data2)){let err8={instancePath:instancePath+"/commit",schemaPath:"#\
/properties/commit/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"',schema:"\
^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema65.properties.commit,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+
"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.properties.commit.type,parentSchema:schema65.
properties.commit,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}data.digest!==void 0&&(validate166(data.digest,{instancePath:instancePath+
"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate166.errors:vErrors.concat(validate166.errors),errors=
vErrors.length))}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema65.type,parentSchema:schema65,
data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate163.errors=vErrors,errors===0}validate163.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate171(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate171.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
environment===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"environment"},message:"must have required prope\
rty 'environment'",schema:schema21.required,parentSchema:schema21,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.command===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:schema21.required,
parentSchema:schema21,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.outputs===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"outputs"},message:"must have required property 'outputs'",schema:schema21.required,parentSchema:schema21,data};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}data.environment!==void 0&&(validate55(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"\
environment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length)),data.platform!==void 0&&
(validate57(data.platform,{instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length)),data.command!==void 0&&(validate59(data.command,{instancePath:instancePath+"/command",
parentData:data,parentDataProperty:"command",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.
length)),data.env!==void 0&&(validate63(data.env,{instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length)),data.inputs!==void 0&&(validate65(data.inputs,{instancePath:instancePath+
"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=
vErrors.length)),data.outputs!==void 0&&(validate73(data.outputs,{instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors),errors=vErrors.length)),data.parameters!==void 0&&(validate88(data.parameters,{instancePath:instancePath+
"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors),
errors=vErrors.length)),data.resources!==void 0&&(validate92(data.resources,{instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resource\
s",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length)),data.retries!==void 0&&(validate101(
data.retries,{instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:
vErrors.concat(validate101.errors),errors=vErrors.length)),data.network!==void 0&&(validate111(data.network,{instancePath:instancePath+"/network",parentData:data,
parentDataProperty:"network",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate171.errors=vErrors,errors===0}validate171.evaluated={props:{environment:!0,platform:!0,command:!0,
env:!0,inputs:!0,outputs:!0,parameters:!0,resources:!0,retries:!0,network:!0},dynamicProps:!1,dynamicItems:!1};var schema69={description:"`inputs.<input>` of th\
e pipeline, or `steps.<step>.<output>`.",type:"string",pattern:"^(inputs\\.[A-Za-z][A-Za-z0-9_-]*|steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*)$",maxLength:120,
examples:["steps.smooth.tile"]},pattern28=new RegExp("^(inputs\\.[A-Za-z][A-Za-z0-9_-]*|steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*)$","");function validate186(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate186.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema69,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(!pattern28.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(inputs\\.[A-Za-z][A-Za-z\
0-9_-]*|steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*)$"},message:'must match pattern "^(inputs\\.[A-Za-z][A-Za-z0-9_-]*|steps\\.[A-Za-z][A-Za-z0-9_-]*\\\
.[A-Za-z][A-Za-z0-9_-]*)$"',schema:"^(inputs\\.[A-Za-z][A-Za-z0-9_-]*|steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema69,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema69.type,parentSchema:schema69,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate186.errors=vErrors,errors===0}validate186.
evaluated={dynamicProps:!1,dynamicItems:!1};var schema70={title:"Over",description:"What one task of a step sees of its parents' lattice.",oneOf:[{title:"OverUn\
it",description:"The unit at the same coordinates.",const:"unit",examples:["unit"]},{title:"OverAll",description:"Every unit (of one grid point).",const:"all",examples:[
"all"]},{title:"OverGrid",type:"object",additionalProperties:!1,required:["all"],description:"Every unit of every grid point.",properties:{all:{description:"Gat\
her the grid too.",const:"grid",examples:["grid"]}},examples:[{all:"grid"}]},{title:"OverNeighbours",type:"object",additionalProperties:!1,required:["neighbours"],
description:"The units within offsets on the named axes; other axes stay equal.",properties:{neighbours:{description:"Axis \u2192 inclusive offsets, of either sign.",
type:"object",minProperties:1,maxProperties:8,propertyNames:{$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$defs/span"},examples:[{x:{from:-1,to:1}}]},edge:{
description:"What a missing neighbour means: leave it out, wrap around the axis, or make the task absent. Default clip.",enum:["clip","wrap","require"],examples:[
"clip"]}},examples:[{neighbours:{x:{from:-1,to:1},y:{from:-1,to:1}},edge:"clip"}]},{title:"OverGroup",type:"object",additionalProperties:!1,required:["group"],description:"\
All units that share the coordinates on these axes.",properties:{group:{description:"Axes that stay.",type:"array",minItems:1,maxItems:8,uniqueItems:!0,items:{$ref:"\
#/$defs/name"},examples:[["z"]]}},examples:[{group:["z"]}]}]},schema71={title:"Span",type:"object",additionalProperties:!1,required:["from","to"],description:"I\
nclusive range of offsets or coordinates.",properties:{from:{description:"First.",type:"integer",examples:[-1]},to:{description:"Last, inclusive.",type:"integer",
examples:[1]}},examples:[{from:-1,to:1}]};function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate192.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.from===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"},message:"\
must have required property 'from'",schema:schema71.required,parentSchema:schema71,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.to===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'",schema:schema71.
required,parentSchema:schema71,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="from"||key0==="to")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema71,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.from!==void 0){let data0=data.from;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:schema71.properties.from.type,parentSchema:schema71.properties.from,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.to!==void 0){let data1=data.to;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema71.properties.to.type,parentSchema:schema71.properties.to,data:data1};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:schema71.type,parentSchema:schema71,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate192.errors=vErrors,errors===
0}validate192.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate190(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate190.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(data!=="unit"){let err0={instancePath,schemaPath:"#/oneOf/0/const",keyword:"const",params:{allowedValue:"\
unit"},message:"must be equal to constant",schema:"unit",parentSchema:schema70.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===
errors;_valid0&&(valid0=!0,passing0=0);let _errs2=errors;if(data!=="all"){let err1={instancePath,schemaPath:"#/oneOf/1/const",keyword:"const",params:{allowedValue:"\
all"},message:"must be equal to constant",schema:"all",parentSchema:schema70.oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs2===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.all===void 0){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"all"},message:"must have require\
d property 'all'",schema:schema70.oneOf[2].required,parentSchema:schema70.oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)
if(key0!=="all"){let err3={instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"mus\
t NOT have additional properties",schema:!1,parentSchema:schema70.oneOf[2],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.all!==void 0){
let data0=data.all;if(data0!=="grid"){let err4={instancePath:instancePath+"/all",schemaPath:"#/oneOf/2/properties/all/const",keyword:"const",params:{allowedValue:"\
grid"},message:"must be equal to constant",schema:"grid",parentSchema:schema70.oneOf[2].properties.all,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}}else{let err5={instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema70.oneOf[2].type,
parentSchema:schema70.oneOf[2],data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=
[passing0,2];else{if(_valid0){valid0=!0,passing0=2;var props0=!0}let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.neighbours===void 0){
let err6={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"neighbours"},message:"must have required property 'neighbours\
'",schema:schema70.oneOf[3].required,parentSchema:schema70.oneOf[3],data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}for(let key1 in data)if(!(key1===
"neighbours"||key1==="edge")){let err7={instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema70.oneOf[3],data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.neighbours!==
void 0){let data1=data.neighbours;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(Object.keys(data1).length>8){let err8={instancePath:instancePath+"\
/neighbours",schemaPath:"#/oneOf/3/properties/neighbours/maxProperties",keyword:"maxProperties",params:{limit:8},message:"must NOT have more than 8 properties",
schema:8,parentSchema:schema70.oneOf[3].properties.neighbours,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(Object.keys(data1).length<
1){let err9={instancePath:instancePath+"/neighbours",schemaPath:"#/oneOf/3/properties/neighbours/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties",schema:1,parentSchema:schema70.oneOf[3].properties.neighbours,data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}for(let key2 in data1){let _errs12=errors;validate66(key2,{instancePath:instancePath+"/neighbours",parentData:data1,parentDataProperty:"neighbours",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid3=_errs12===errors;if(!valid3){let err10={
instancePath:instancePath+"/neighbours",schemaPath:"#/oneOf/3/properties/neighbours/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"p\
roperty name must be valid",schema:schema70.oneOf[3].properties.neighbours.propertyNames,parentSchema:schema70.oneOf[3].properties.neighbours,data:data1};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}for(let key3 in data1)validate192(data1[key3],{instancePath:instancePath+"/neighbours/"+key3.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:data1,parentDataProperty:key3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate192.errors:vErrors.concat(validate192.errors),
errors=vErrors.length)}else{let err11={instancePath:instancePath+"/neighbours",schemaPath:"#/oneOf/3/properties/neighbours/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:schema70.oneOf[3].properties.neighbours.type,parentSchema:schema70.oneOf[3].properties.neighbours,data:data1};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}if(data.edge!==void 0){let data3=data.edge;if(!(data3==="clip"||data3==="wrap"||data3==="require")){let err12={instancePath:instancePath+
"/edge",schemaPath:"#/oneOf/3/properties/edge/enum",keyword:"enum",params:{allowedValues:schema70.oneOf[3].properties.edge.enum},message:"must be equal to one o\
f the allowed values",schema:schema70.oneOf[3].properties.edge.enum,parentSchema:schema70.oneOf[3].properties.edge,data:data3};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema70.oneOf[3].
type,parentSchema:schema70.oneOf[3],data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs7===errors;if(_valid0&&valid0)valid0=!1,passing0=
[passing0,3];else{_valid0&&(valid0=!0,passing0=3,props0!==!0&&(props0=!0));let _errs16=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.group===
void 0){let err14={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"group"},message:"must have required property 'group'",
schema:schema70.oneOf[4].required,parentSchema:schema70.oneOf[4],data};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}for(let key4 in data)if(key4!==
"group"){let err15={instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:schema70.oneOf[4],data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.group!==void 0){let data4=data.
group;if(Array.isArray(data4)){if(data4.length>8){let err16={instancePath:instancePath+"/group",schemaPath:"#/oneOf/4/properties/group/maxItems",keyword:"maxIte\
ms",params:{limit:8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema70.oneOf[4].properties.group,data:data4};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}if(data4.length<1){let err17={instancePath:instancePath+"/group",schemaPath:"#/oneOf/4/properties/group/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema70.oneOf[4].properties.group,data:data4};vErrors===null?vErrors=[err17]:
vErrors.push(err17),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)validate66(data4[i0],{instancePath:instancePath+"/group/"+i0,parentData:data4,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);let i1=data4.length,j0;if(i1>1){outer0:
for(;i1--;)for(j0=i1;j0--;)if(func0(data4[i1],data4[j0])){let err18={instancePath:instancePath+"/group",schemaPath:"#/oneOf/4/properties/group/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema70.oneOf[4].properties.
group,data:data4};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++;break outer0}}}else{let err19={instancePath:instancePath+"/group",schemaPath:"#/on\
eOf/4/properties/group/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema70.oneOf[4].properties.group.type,parentSchema:schema70.oneOf[4].
properties.group,data:data4};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath,schemaPath:"#/oneOf/4/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:schema70.oneOf[4].type,parentSchema:schema70.oneOf[4],data};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}var _valid0=_errs16===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,4]):_valid0&&(valid0=!0,passing0=4,props0!==!0&&(props0=!0))}}}if(valid0)
errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err21={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf",schema:schema70.oneOf,parentSchema:schema70,data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}return validate190.
errors=vErrors,evaluated0.props=props0,errors===0}validate190.evaluated={dynamicProps:!0,dynamicItems:!1};function validate197(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate197.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="cpu"||key0==="me\
mory"||key0==="disk"||key0==="gpu"||key0==="time")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema38,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}data.cpu!==void 0&&
(validate93(data.cpu,{instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:
vErrors.concat(validate93.errors),errors=vErrors.length)),data.memory!==void 0&&(validate93(data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"\
memory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length)),data.disk!==void 0&&(validate93(
data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.
concat(validate93.errors),errors=vErrors.length)),data.gpu!==void 0&&(validate93(data.gpu,{instancePath:instancePath+"/gpu",parentData:data,parentDataProperty:"\
gpu",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length)),data.time!==void 0&&(validate93(
data.time,{instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.
concat(validate93.errors),errors=vErrors.length))}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema38.type,parentSchema:schema38,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate197.errors=vErrors,errors===0}validate197.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate204(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate204.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="user"||key0==="time"||key0==="memory"||key0==="disk"||key0==="output"||key0===
"input"||key0==="environment")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema40,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}data.user!==void 0&&(validate102(
data.user,{instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:vErrors.
concat(validate102.errors),errors=vErrors.length)),data.time!==void 0&&(validate102(data.time,{instancePath:instancePath+"/time",parentData:data,parentDataProperty:"\
time",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length)),data.memory!==void 0&&(validate102(
data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:
vErrors.concat(validate102.errors),errors=vErrors.length)),data.disk!==void 0&&(validate102(data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"\
disk",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length)),data.output!==void 0&&(validate102(
data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:
vErrors.concat(validate102.errors),errors=vErrors.length)),data.input!==void 0&&(validate102(data.input,{instancePath:instancePath+"/input",parentData:data,parentDataProperty:"\
input",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length)),data.environment!==void 0&&
(validate102(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length))}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate204.
errors=vErrors,errors===0}validate204.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate160(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate160.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.uses===void 0){let err0={
instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"uses"},message:"must have required property 'uses'",schema:schema63.oneOf[0].
required,parentSchema:schema63.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=
0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.pipeline===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"pipeline"},message:"must have required property 'pipeline'",schema:schema63.oneOf[1].required,parentSchema:schema63.oneOf[1],
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=
!0,passing0=1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.run===void 0){let err2={instancePath,schemaPath:"#/oneOf/2/required",
keyword:"required",params:{missingProperty:"run"},message:"must have required property 'run'",schema:schema63.oneOf[2].required,parentSchema:schema63.oneOf[2],data};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,2]):_valid0&&(valid0=!0,passing0=
2)}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err3={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema63.oneOf,parentSchema:schema63,data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.inputs===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"inputs"},message:"must have required property 'inputs'",schema:schema63.required,parentSchema:schema63,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}for(let key0 in data)if(!func15.call(schema63.properties,key0)){let err5={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema63,data};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.uses!==void 0){let data0=data.uses,_errs7=errors,valid2=!1,passing1=null,_errs8=errors;validate161(data0,{instancePath:instancePath+
"/uses",parentData:data,parentDataProperty:"uses",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate161.errors:vErrors.concat(validate161.errors),errors=
vErrors.length);var _valid1=_errs8===errors;_valid1&&(valid2=!0,passing1=0);let _errs9=errors;validate163(data0,{instancePath:instancePath+"/uses",parentData:data,
parentDataProperty:"uses",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate163.errors:vErrors.concat(validate163.errors),errors=vErrors.length);var _valid1=_errs9===
errors;if(_valid1&&valid2?(valid2=!1,passing1=[passing1,1]):_valid1&&(valid2=!0,passing1=1),valid2)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=
null);else{let err6={instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match\
 exactly one schema in oneOf",schema:schema63.properties.uses.oneOf,parentSchema:schema63.properties.uses,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}if(data.pipeline!==void 0){let data1=data.pipeline,_errs11=errors,valid3=!1,passing2=null,_errs12=errors;validate161(data1,{instancePath:instancePath+
"/pipeline",parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate161.errors:vErrors.concat(validate161.errors),
errors=vErrors.length);var _valid2=_errs12===errors;_valid2&&(valid3=!0,passing2=0);let _errs13=errors;validate163(data1,{instancePath:instancePath+"/pipeline",
parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate163.errors:vErrors.concat(validate163.errors),errors=vErrors.
length);var _valid2=_errs13===errors;if(_valid2&&valid3?(valid3=!1,passing2=[passing2,1]):_valid2&&(valid3=!0,passing2=1),valid3)errors=_errs11,vErrors!==null&&
(_errs11?vErrors.length=_errs11:vErrors=null);else{let err7={instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/oneOf",keyword:"oneOf",params:{
passingSchemas:passing2},message:"must match exactly one schema in oneOf",schema:schema63.properties.pipeline.oneOf,parentSchema:schema63.properties.pipeline,data:data1};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.run!==void 0){let data2=data.run;if(validate171(data2,{instancePath:instancePath+"/run",parentData:data,
parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate171.errors:vErrors.concat(validate171.errors),errors=vErrors.length),data2&&
typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)if(key1!=="environment"&&key1!=="platform"&&key1!=="command"&&key1!=="env"&&key1!=="inputs"&&
key1!=="outputs"&&key1!=="parameters"&&key1!=="resources"&&key1!=="retries"&&key1!=="network"){let err8={instancePath:instancePath+"/run",schemaPath:"#/properti\
es/run/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:key1},message:"must NOT have unevaluated properties",schema:!1,parentSchema:schema63.
properties.run,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}if(data.title!==void 0&&(validate142(data.title,{instancePath:instancePath+
"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=
vErrors.length)),data.description!==void 0&&(validate144(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"descript\
ion",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate144.errors:vErrors.concat(validate144.errors),errors=vErrors.length)),data.inputs!==void 0){let data5=data.
inputs;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(Object.keys(data5).length>64){let err9={instancePath:instancePath+"/inputs",schemaPath:"#/pro\
perties/inputs/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:schema63.properties.
inputs,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key2 in data5){let _errs20=errors;validate150(key2,{instancePath:instancePath+
"/inputs",parentData:data5,parentDataProperty:"inputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),
errors=vErrors.length);var valid4=_errs20===errors;if(!valid4){let err10={instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:key2},message:"property name must be valid",schema:schema63.properties.inputs.propertyNames,parentSchema:schema63.properties.
inputs,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}for(let key3 in data5){let data6=data5[key3],_errs23=errors,valid6=!1,passing3=null,
_errs24=errors;validate186(data6,{instancePath:instancePath+"/inputs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data5,parentDataProperty:key3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate186.errors:vErrors.concat(validate186.errors),errors=vErrors.length);var _valid3=_errs24===errors;_valid3&&(valid6=
!0,passing3=0);let _errs25=errors;if(Array.isArray(data6)){if(data6.length>100){let err11={instancePath:instancePath+"/inputs/"+key3.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/oneOf/1/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 it\
ems",schema:100,parentSchema:schema63.properties.inputs.additionalProperties.oneOf[1],data:data6};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data6.
length<1){let err12={instancePath:instancePath+"/inputs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/oneOf\
/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema63.properties.inputs.additionalProperties.
oneOf[1],data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let len0=data6.length;for(let i0=0;i0<len0;i0++)validate186(data6[i0],{instancePath:instancePath+
"/inputs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate186.
errors:vErrors.concat(validate186.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+"/inputs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/inputs/additionalProperties/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema63.properties.inputs.
additionalProperties.oneOf[1].type,parentSchema:schema63.properties.inputs.additionalProperties.oneOf[1],data:data6};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}var _valid3=_errs25===errors;if(_valid3&&valid6?(valid6=!1,passing3=[passing3,1]):_valid3&&(valid6=!0,passing3=1),valid6)errors=_errs23,vErrors!==
null&&(_errs23?vErrors.length=_errs23:vErrors=null);else{let err14={instancePath:instancePath+"/inputs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/inputs/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas:passing3},message:"must match exactly one schema in oneOf",schema:schema63.
properties.inputs.additionalProperties.oneOf,parentSchema:schema63.properties.inputs.additionalProperties,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}}}else{let err15={instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:schema63.properties.inputs.type,parentSchema:schema63.properties.inputs,data:data5};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}
if(data.parameters!==void 0){let data8=data.parameters;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(Object.keys(data8).length>100){let err16={instancePath:instancePath+
"/parameters",schemaPath:"#/properties/parameters/maxProperties",keyword:"maxProperties",params:{limit:100},message:"must NOT have more than 100 properties",schema:100,
parentSchema:schema63.properties.parameters,data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}for(let key4 in data8){let _errs30=errors;validate150(
key4,{instancePath:instancePath+"/parameters",parentData:data8,parentDataProperty:"parameters",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:
vErrors.concat(validate150.errors),errors=vErrors.length);var valid9=_errs30===errors;if(!valid9){let err17={instancePath:instancePath+"/parameters",schemaPath:"\
#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:key4},message:"property name must be valid",schema:schema63.properties.parameters.
propertyNames,parentSchema:schema63.properties.parameters,data:data8};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath:instancePath+
"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema63.properties.parameters.type,
parentSchema:schema63.properties.parameters,data:data8};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.over!==void 0&&(validate190(data.over,
{instancePath:instancePath+"/over",parentData:data,parentDataProperty:"over",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate190.errors:vErrors.concat(
validate190.errors),errors=vErrors.length)),data.when!==void 0){let data10=data.when;if(Array.isArray(data10)){if(data10.length>8){let err19={instancePath:instancePath+
"/when",schemaPath:"#/properties/when/maxItems",keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema63.properties.
when,data:data10};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data10.length<1){let err20={instancePath:instancePath+"/when",schemaPath:"#/pro\
perties/when/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema63.properties.when,data:data10};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}let len1=data10.length;for(let i1=0;i1<len1;i1++){let data11=data10[i1];if(data11&&typeof data11=="o\
bject"&&!Array.isArray(data11)){if(data11.parameter===void 0){let err21={instancePath:instancePath+"/when/"+i1,schemaPath:"#/properties/when/items/required",keyword:"\
required",params:{missingProperty:"parameter"},message:"must have required property 'parameter'",schema:schema63.properties.when.items.required,parentSchema:schema63.
properties.when.items,data:data11};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data11.is===void 0){let err22={instancePath:instancePath+"/whe\
n/"+i1,schemaPath:"#/properties/when/items/required",keyword:"required",params:{missingProperty:"is"},message:"must have required property 'is'",schema:schema63.
properties.when.items.required,parentSchema:schema63.properties.when.items,data:data11};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}for(let key5 in data11)
if(!(key5==="parameter"||key5==="is")){let err23={instancePath:instancePath+"/when/"+i1,schemaPath:"#/properties/when/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key5},message:"must NOT have additional properties",schema:!1,parentSchema:schema63.properties.when.items,data:data11};
vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data11.parameter!==void 0&&(validate150(data11.parameter,{instancePath:instancePath+"/when/"+i1+"\
/parameter",parentData:data11,parentDataProperty:"parameter",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),
errors=vErrors.length)),data11.is!==void 0){let data13=data11.is;if(Array.isArray(data13)){if(data13.length>100){let err24={instancePath:instancePath+"/when/"+i1+
"/is",schemaPath:"#/properties/when/items/properties/is/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema63.
properties.when.items.properties.is,data:data13};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data13.length<1){let err25={instancePath:instancePath+
"/when/"+i1+"/is",schemaPath:"#/properties/when/items/properties/is/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:schema63.properties.when.items.properties.is,data:data13};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+
"/when/"+i1+"/is",schemaPath:"#/properties/when/items/properties/is/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema63.properties.
when.items.properties.is.type,parentSchema:schema63.properties.when.items.properties.is,data:data13};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}else{
let err27={instancePath:instancePath+"/when/"+i1,schemaPath:"#/properties/when/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema63.
properties.when.items.type,parentSchema:schema63.properties.when.items,data:data11};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}}else{let err28={
instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema63.properties.when.
type,parentSchema:schema63.properties.when,data:data10};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}data.resources!==void 0&&(validate197(data.
resources,{instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate197.
errors:vErrors.concat(validate197.errors),errors=vErrors.length)),data.retries!==void 0&&(validate204(data.retries,{instancePath:instancePath+"/retries",parentData:data,
parentDataProperty:"retries",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate204.errors:vErrors.concat(validate204.errors),errors=vErrors.length))}else{
let err29={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++}return validate160.errors=vErrors,errors===0}validate160.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema74={description:"What an output is for readers.",enum:["figure","table","metric","report","data"],examples:["figure"]};function validate215(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate215.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(data==="figure"||data==="table"||data==="metric"||data==="report"||data==="data")){let err0={
instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema74.enum},message:"must be equal to one of the allowed values",schema:schema74.enum,parentSchema:schema74,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate215.errors=vErrors,errors===0}validate215.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate137.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
$schema===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"$schema"},message:"must have required property '$sc\
hema'",schema:schema53.required,parentSchema:schema53,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema53.required,parentSchema:schema53,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.version===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"},message:"must have required property 'version'",schema:schema53.required,parentSchema:schema53,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.title===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must hav\
e required property 'title'",schema:schema53.required,parentSchema:schema53,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.inputs===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"inputs"},message:"must have required property 'inputs'",schema:schema53.
required,parentSchema:schema53,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.steps===void 0){let err5={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"steps"},message:"must have required property 'steps'",schema:schema53.required,parentSchema:schema53,data};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.outputs===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
outputs"},message:"must have required property 'outputs'",schema:schema53.required,parentSchema:schema53,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}for(let key0 in data)if(!func15.call(schema53.properties,key0)){let err7={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema53,data};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0=="string"){if(!pattern18.test(data0)){let err8={instancePath:instancePath+"/$sch\
ema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern:"(^|/)pipeline\\.v1\\.json$"},message:'must match pattern "(^|/)pipeline\\.v1\\\
.json$"',schema:"(^|/)pipeline\\.v1\\.json$",parentSchema:schema53.properties.$schema,data:data0};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{
let err9={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.
properties.$schema.type,parentSchema:schema53.properties.$schema,data:data0};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.id!==void 0&&(validate138(
data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate138.errors:vErrors.concat(
validate138.errors),errors=vErrors.length)),data.version!==void 0&&(validate140(data.version,{instancePath:instancePath+"/version",parentData:data,parentDataProperty:"\
version",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate140.errors:vErrors.concat(validate140.errors),errors=vErrors.length)),data.title!==void 0&&(validate142(
data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate142.errors:
vErrors.concat(validate142.errors),errors=vErrors.length)),data.description!==void 0&&(validate144(data.description,{instancePath:instancePath+"/description",parentData:data,
parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate144.errors:vErrors.concat(validate144.errors),errors=vErrors.length)),
data.licence!==void 0&&(validate146(data.licence,{instancePath:instancePath+"/licence",parentData:data,parentDataProperty:"licence",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length)),data.tags!==void 0&&(validate148(data.tags,{instancePath:instancePath+
"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate148.errors:vErrors.concat(validate148.errors),errors=
vErrors.length)),data.inputs!==void 0){let data7=data.inputs;if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(Object.keys(data7).length>64){let err10={
instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64\
 properties",schema:64,parentSchema:schema53.properties.inputs,data:data7};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key1 in data7){let _errs12=errors;
validate150(key1,{instancePath:instancePath+"/inputs",parentData:data7,parentDataProperty:"inputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.
errors:vErrors.concat(validate150.errors),errors=vErrors.length);var valid1=_errs12===errors;if(!valid1){let err11={instancePath:instancePath+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema53.properties.inputs.propertyNames,
parentSchema:schema53.properties.inputs,data:data7};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}for(let key2 in data7)validate152(data7[key2],{
instancePath:instancePath+"/inputs/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data7,parentDataProperty:key2,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate152.errors:vErrors.concat(validate152.errors),errors=vErrors.length)}else{let err12={instancePath:instancePath+"/inputs",schemaPath:"#/properties/i\
nputs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema53.properties.inputs.type,parentSchema:schema53.properties.inputs,data:data7};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.parameters!==void 0&&(validate155(data.parameters,{instancePath:instancePath+"/parameters",
parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate155.errors:vErrors.concat(validate155.errors),errors=
vErrors.length)),data.steps!==void 0){let data10=data.steps;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(Object.keys(data10).length>500){let err13={
instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxProperties",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500\
 properties",schema:500,parentSchema:schema53.properties.steps,data:data10};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(Object.keys(data10).length<
1){let err14={instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have f\
ewer than 1 properties",schema:1,parentSchema:schema53.properties.steps,data:data10};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}for(let key3 in data10){
let _errs18=errors;validate150(key3,{instancePath:instancePath+"/steps",parentData:data10,parentDataProperty:"steps",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length);var valid3=_errs18===errors;if(!valid3){let err15={instancePath:instancePath+"\
/steps",schemaPath:"#/properties/steps/propertyNames",keyword:"propertyNames",params:{propertyName:key3},message:"property name must be valid",schema:schema53.properties.
steps.propertyNames,parentSchema:schema53.properties.steps,data:data10};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}for(let key4 in data10)validate160(
data10[key4],{instancePath:instancePath+"/steps/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data10,parentDataProperty:key4,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate160.errors:vErrors.concat(validate160.errors),errors=vErrors.length)}else{let err16={instancePath:instancePath+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema53.properties.steps.type,parentSchema:schema53.properties.steps,
data:data10};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.outputs!==void 0){let data12=data.outputs;if(data12&&typeof data12=="object"&&
!Array.isArray(data12)){if(Object.keys(data12).length>200){let err17={instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/maxProperties",keyword:"\
maxProperties",params:{limit:200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema53.properties.outputs,data:data12};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}if(Object.keys(data12).length<1){let err18={instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/m\
inProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema53.properties.outputs,data:data12};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}for(let key5 in data12){let _errs23=errors;validate150(key5,{instancePath:instancePath+"/outputs",parentData:data12,
parentDataProperty:"outputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length);var valid5=_errs23===
errors;if(!valid5){let err19={instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"propertyNames",params:{propertyName:key5},
message:"property name must be valid",schema:schema53.properties.outputs.propertyNames,parentSchema:schema53.properties.outputs,data:data12};vErrors===null?vErrors=
[err19]:vErrors.push(err19),errors++}}for(let key6 in data12){let data13=data12[key6];if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.from===
void 0){let err20={instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/outputs/additionalProperties/requi\
red",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'",schema:schema53.properties.outputs.additionalProperties.required,
parentSchema:schema53.properties.outputs.additionalProperties,data:data13};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data13.role===void 0){
let err21={instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/outputs/additionalProperties/required",keyword:"\
required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:schema53.properties.outputs.additionalProperties.required,parentSchema:schema53.
properties.outputs.additionalProperties,data:data13};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}for(let key7 in data13)if(!(key7==="from"||key7===
"role"||key7==="title"||key7==="description")){let err22={instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/outputs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema53.properties.outputs.additionalProperties,data:data13};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data13.
from!==void 0){let data14=data13.from;if(typeof data14=="string"){if(!pattern29.test(data14)){let err23={instancePath:instancePath+"/outputs/"+key6.replace(/~/g,
"~0").replace(/\//g,"~1")+"/from",schemaPath:"#/properties/outputs/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern:"^steps\\.[A-Z\
a-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*$"',schema:"^steps\\.[A-Za-z]\
[A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*$",parentSchema:schema53.properties.outputs.additionalProperties.properties.from,data:data14};vErrors===null?vErrors=[err23]:
vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"#/properties\
/outputs/additionalProperties/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.properties.outputs.additionalProperties.
properties.from.type,parentSchema:schema53.properties.outputs.additionalProperties.properties.from,data:data14};vErrors===null?vErrors=[err24]:vErrors.push(err24),
errors++}}data13.role!==void 0&&(validate215(data13.role,{instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1")+"/role",parentData:data13,
parentDataProperty:"role",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate215.errors:vErrors.concat(validate215.errors),errors=vErrors.length)),data13.
title!==void 0&&(validate142(data13.title,{instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1")+"/title",parentData:data13,parentDataProperty:"\
title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length)),data13.description!==void 0&&
(validate144(data13.description,{instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",parentData:data13,parentDataProperty:"\
description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate144.errors:vErrors.concat(validate144.errors),errors=vErrors.length))}else{let err25={instancePath:instancePath+
"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/outputs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema53.properties.outputs.additionalProperties.type,parentSchema:schema53.properties.outputs.additionalProperties,data:data13};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema53.properties.outputs.type,parentSchema:schema53.properties.outputs,data:data12};vErrors===null?vErrors=[err26]:
vErrors.push(err26),errors++}}}else{let err27={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema53.type,
parentSchema:schema53,data};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}return validate137.errors=vErrors,errors===0}validate137.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var dataset=validate219,schema75={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"dataset.v1.json",title:"Dataset",
description:"Files by digest, size, media type and where to get them, optionally as a lattice of units. Lives in datasets/<id>/<version>.json; files in the regi\
stry lie in datasets/<id>/<version>/ unless they say otherwise. Immutable once released, except for its free text and locations.",type:"object",additionalProperties:!1,
required:["$schema","id","version","title","licence","source"],anyOf:[{required:["files"]},{required:["units"]}],properties:{$schema:{description:"Relative path\
 or URL of this schema.",type:"string",pattern:"(^|/)dataset\\.v1\\.json$",examples:["../../../schemas/dataset.v1.json"]},id:{$ref:"common.v1.json#/$defs/id"},version:{
$ref:"common.v1.json#/$defs/version"},title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},licence:{$ref:"common.v1.js\
on#/$defs/licence"},source:{description:"Where the data come from: a URL or a sentence.",type:"string",minLength:3,maxLength:1e3,examples:["https://allisonhorst\
.github.io/palmerpenguins/"]},citation:{description:"How to cite it.",type:"string",maxLength:2e3,examples:["Gorman KB, Williams TD, Fraser WR (2014). PLoS ONE \
9(3): e90081."]},simulated:{description:"True when the data were made by a program; pages say so.",type:"boolean",examples:[!1]},visibility:{$ref:"common.v1.jso\
n#/$defs/visibility"},tags:{$ref:"common.v1.json#/$defs/labels"},files:{description:"Files by name.",type:"object",minProperties:1,maxProperties:5e3,propertyNames:{
$ref:"common.v1.json#/$defs/safePath"},additionalProperties:{$ref:"#/$defs/file"},examples:[{"penguins.csv":{digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae\
41e4649b934ca495991b7852b855",size:0,mediaType:"text/csv"}}]},units:{title:"Units",type:"object",additionalProperties:!1,required:["axes","index"],description:"\
The lattice: axes, and an index from coordinates to files.",properties:{axes:{description:"Axes in order; at most eight.",type:"array",minItems:1,maxItems:8,items:{
$ref:"common.v1.json#/$defs/axis"},examples:[[{name:"x",from:0,to:5}]]},slots:{description:"Files that each unit may have, by slot, with their media type.",type:"\
object",minProperties:1,maxProperties:32,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{$ref:"common.v1.json#/$defs/mediaType"},examples:[
{tile:"text/plain"}]},index:{description:"Units sorted by coordinates without duplicates: inline, or NDJSON of the same entries as a file of the dataset.",oneOf:[
{type:"array",maxItems:5e3,items:{$ref:"#/$defs/unit"}},{title:"IndexFile",type:"object",additionalProperties:!1,required:["digest","size"],properties:{digest:{
$ref:"common.v1.json#/$defs/digest"},size:{$ref:"#/$defs/size"},units:{description:"Number of entries.",type:"integer",minimum:0,examples:[1024]},at:{$ref:"comm\
on.v1.json#/$defs/locations"}}}],examples:[[{at:[0],files:{tile:{digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,path:"0\
.asc"}}}]]},base:{$ref:"common.v1.json#/$defs/locations",description:"Places that a unit file's `path` is appended to, tried in order. Default: the dataset's fo\
lder in the registry."}},examples:[{axes:[{name:"x",from:0,to:0}],slots:{tile:"text/plain"},index:[{at:[0],files:{tile:{digest:"sha256:e3b0c44298fc1c149afbf4c89\
96fb92427ae41e4649b934ca495991b7852b855",size:0,path:"0.asc"}}}]}]},relations:{description:"Typed relations to other entries or to things in the world.",type:"a\
rray",maxItems:500,items:{title:"Relation",type:"object",additionalProperties:!1,required:["type"],description:"One relation: to a dataset of this registry, or \
to a subject, sample, session \u2026 by identifier.",properties:{type:{description:"Kind of relation.",enum:["derivedFrom","supersedes","partOf","subject","samp\
le","session","instrument","site","biome","references"],examples:["derivedFrom"]},dataset:{$ref:"common.v1.json#/$defs/reference"},id:{description:"Identifier w\
ithin this dataset of a subject, sample, session, \u2026",type:"string",minLength:1,maxLength:200,examples:["sub-01"]},of:{description:"Identifier, declared by \
another relation of this dataset, that this one belongs to (a session of a subject, a sample of a site).",type:"string",minLength:1,maxLength:200,examples:["sub\
-01"]},iri:{description:"Where the thing is described.",type:"string",pattern:"^https://[^\\s]+$",maxLength:400,examples:["https://www.wikidata.org/wiki/Q9147"]},
description:{description:"One line for readers.",type:"string",maxLength:400,examples:["Adult female."]}},examples:[{type:"session",id:"ses-01",of:"sub-01"}]},examples:[
[{type:"subject",id:"sub-01"}]]}},$defs:{size:{description:"Bytes.",type:"integer",minimum:0,maximum:9007199254740991,examples:[15241]},file:{title:"DatasetFile",
type:"object",additionalProperties:!1,required:["digest","size","mediaType"],description:"One file. With `directory`, the digest names a directory manifest.",properties:{
digest:{$ref:"common.v1.json#/$defs/digest"},size:{$ref:"#/$defs/size"},mediaType:{$ref:"common.v1.json#/$defs/mediaType"},directory:{description:"The bytes are\
 a directory manifest (directory.v1.json); its files are fetched by their own digests from beside it.",type:"boolean",examples:[!1]},description:{description:"W\
hat the file holds.",type:"string",maxLength:2e3,examples:["One row per penguin."]},at:{$ref:"common.v1.json#/$defs/locations"},columns:{description:"Columns of\
 a table, in order.",type:"array",maxItems:2e3,items:{title:"Column",type:"object",additionalProperties:!1,required:["name"],description:"One column.",properties:{
name:{description:"Name in the header.",type:"string",maxLength:200,examples:["body_mass_g"]},description:{description:"Meaning.",type:"string",maxLength:1e3,examples:[
"Body mass."]},unit:{description:"Unit symbol.",type:"string",maxLength:40,examples:["g"]},type:{description:"Kind of value.",enum:["string","integer","number",
"boolean","date"],examples:["number"]}},examples:[{name:"body_mass_g",unit:"g",type:"number"}]},examples:[[{name:"species"}]]}},examples:[{digest:"sha256:e3b0c4\
4298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,mediaType:"text/csv"}]},unit:{title:"UnitEntry",type:"object",additionalProperties:!1,required:[
"at","files"],description:"One unit: its coordinates in the order of the axes, and its files by slot.",properties:{at:{description:"Coordinates in the order of \
the axes.",type:"array",minItems:1,maxItems:8,items:{$ref:"common.v1.json#/$defs/coordinate"},examples:[[0,1]]},files:{description:"Slot \u2192 file.",type:"obj\
ect",minProperties:1,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{title:"UnitFile",type:"object",additionalProperties:!1,required:["d\
igest","size"],description:"One file of a unit.",properties:{digest:{$ref:"common.v1.json#/$defs/digest"},size:{$ref:"#/$defs/size"},path:{$ref:"common.v1.json#\
/$defs/safePath"}},examples:[{digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,path:"x0-y1.asc"}]},examples:[{tile:{digest:"\
sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0}}]}},examples:[{at:[0,1],files:{tile:{digest:"sha256:e3b0c44298fc1c149afbf4c8996\
fb92427ae41e4649b934ca495991b7852b855",size:0,path:"x0-y1.asc"}}}]}},examples:[{$schema:"../../../schemas/dataset.v1.json",id:"palmer-penguins",version:"1.0.0",
title:"Palmer penguins",licence:"CC0-1.0",source:"https://allisonhorst.github.io/palmerpenguins/",files:{"penguins.csv":{digest:"sha256:e3b0c44298fc1c149afbf4c8\
996fb92427ae41e4649b934ca495991b7852b855",size:0,mediaType:"text/csv"}}}]},pattern30=new RegExp("(^|/)dataset\\.v1\\.json$","");function validate220(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate220.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>64){let err0={instancePath,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema43,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(!pattern11.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:'mus\
t match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"',schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema43,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema43.type,parentSchema:schema43,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate220.errors=vErrors,errors===0}validate220.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate222.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>48){let err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema44,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern12.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][\
0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$"},message:'must match pattern "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(\
-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$"',schema:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$",parentSchema:schema44,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:schema44.type,parentSchema:schema44,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate222.errors=vErrors,errors===
0}validate222.evaluated={dynamicProps:!1,dynamicItems:!1};function validate224(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate224.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"must NOT have more th\
an 120 characters",schema:120,parentSchema:schema45,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func1(data)<1){let err1={instancePath,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema45.type,
parentSchema:schema45,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate224.errors=vErrors,errors===0}validate224.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate226(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate226.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>2e4){let err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema46,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema46.type,parentSchema:schema46,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate226.errors=vErrors,errors===
0}validate226.evaluated={dynamicProps:!1,dynamicItems:!1};function validate228(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate228.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"must NOT have more th\
an 120 characters",schema:120,parentSchema:schema47,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func1(data)<2){let err1={instancePath,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters",schema:2,parentSchema:schema47,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema47.type,
parentSchema:schema47,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate228.errors=vErrors,errors===0}validate228.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema81={description:"Who may see it: everyone, or the members of the private zone.",enum:["public","private"],examples:["public"]};function validate230(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate230.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(data==="public"||data==="private")){let err0={instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema81.enum},message:"must be equal to one of the allowed values",schema:schema81.enum,parentSchema:schema81,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}return validate230.errors=vErrors,errors===0}validate230.evaluated={dynamicProps:!1,dynamicItems:!1};function validate232(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate232.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64){
let err0={instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:schema48,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){let _errs1=errors;if(typeof key0=="string"){if(func1(key0)>48){let err1={instancePath,
schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema48.propertyNames,
data:key0,propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern14.test(key0)){let err2={instancePath,schemaPath:"#/propertyNa\
mes/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_.-]*$"},message:'must match pattern "^[a-z][A-Za-z0-9_.-]*$"',schema:"^[a-z][A-Za-z0-9_.-]*$",parentSchema:schema48.
propertyNames,data:key0,propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var valid0=_errs1===errors;if(!valid0){let err3={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema48.propertyNames,parentSchema:schema48,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}for(let key1 in data){let data0=data[key1];if(typeof data0=="string"){if(func1(data0)>120){let err4={
instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:120},message:"\
must NOT have more than 120 characters",schema:120,parentSchema:schema48.additionalProperties,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema48.additionalProperties.type,parentSchema:schema48.additionalProperties,data:data0};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema48.type,parentSchema:schema48,
data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate232.errors=vErrors,errors===0}validate232.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate234.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>400){let err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema50,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern15.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?!\\\
.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$"},message:'must match pattern "^(?!\\.{1,2\
}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$"',schema:"^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9\
_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$",parentSchema:schema50,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema50.type,parentSchema:schema50,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate234.errors=vErrors,errors===0}validate234.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema84={title:"DatasetFile",type:"object",additionalProperties:!1,required:["digest","size","mediaType"],description:"One file. With `directory`, the dige\
st names a directory manifest.",properties:{digest:{$ref:"common.v1.json#/$defs/digest"},size:{$ref:"#/$defs/size"},mediaType:{$ref:"common.v1.json#/$defs/media\
Type"},directory:{description:"The bytes are a directory manifest (directory.v1.json); its files are fetched by their own digests from beside it.",type:"boolean",
examples:[!1]},description:{description:"What the file holds.",type:"string",maxLength:2e3,examples:["One row per penguin."]},at:{$ref:"common.v1.json#/$defs/lo\
cations"},columns:{description:"Columns of a table, in order.",type:"array",maxItems:2e3,items:{title:"Column",type:"object",additionalProperties:!1,required:["\
name"],description:"One column.",properties:{name:{description:"Name in the header.",type:"string",maxLength:200,examples:["body_mass_g"]},description:{description:"\
Meaning.",type:"string",maxLength:1e3,examples:["Body mass."]},unit:{description:"Unit symbol.",type:"string",maxLength:40,examples:["g"]},type:{description:"Ki\
nd of value.",enum:["string","integer","number","boolean","date"],examples:["number"]}},examples:[{name:"body_mass_g",unit:"g",type:"number"}]},examples:[[{name:"\
species"}]]}},examples:[{digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,mediaType:"text/csv"}]};function validate237(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate237.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern27.test(data)){let err0={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"',schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema67,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema67.type,parentSchema:schema67,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate237.errors=vErrors,errors===
0}validate237.evaluated={dynamicProps:!1,dynamicItems:!1};var schema86={description:"Bytes.",type:"integer",minimum:0,maximum:9007199254740991,examples:[15241]};
function validate239(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate239.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema86.type,parentSchema:schema86,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&isFinite(data)){if(data>9007199254740991||isNaN(data)){let err1={instancePath,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema86,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data<0||isNaN(data)){let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema86,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate239.
errors=vErrors,errors===0}validate239.evaluated={dynamicProps:!1,dynamicItems:!1};function validate241(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate241.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"\
must NOT have more than 120 characters",schema:120,parentSchema:schema30,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern9.test(data)){
let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$"},message:'\
must match pattern "^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$"',schema:"^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9\
.+-]*))(;[ -~]+)?$",parentSchema:schema30,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate241.errors=vErrors,errors===0}validate241.evaluated={dynamicProps:!1,dynamicItems:!1};var schema88={description:"Places to fetch from, tried in o\
rder.",type:"array",minItems:1,maxItems:16,items:{$ref:"#/$defs/location"},examples:[["https://example.org/penguins.csv"]]},schema89={title:"Location",description:"\
Where bytes can be fetched: a path in the registry, an https or s3 URL, or the output of a run.",oneOf:[{title:"LocationText",type:"string",pattern:"^(registry:\
[A-Za-z0-9_.][^\\s]*|https://[^\\s]+|s3://[a-z0-9][^\\s]+)$",maxLength:1e3,examples:["registry:datasets/palmer-penguins/1.0.0/penguins.csv"]},{title:"RunOutput",
type:"object",additionalProperties:!1,required:["run","output"],properties:{run:{$ref:"#/$defs/digest",description:"Plan digest of the run."},output:{$ref:"#/$d\
efs/name"},unit:{description:"Ordinal of the unit, when the output has several. Default 0.",type:"integer",minimum:0,examples:[0]}},examples:[{run:"sha256:e3b0c\
44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",output:"map"}]}]},pattern37=new RegExp("^(registry:[A-Za-z0-9_.][^\\s]*|https://[^\\s]+|s3://[a-z0-9]\
[^\\s]+)$","");function validate244(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate244.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;
if(typeof data=="string"){if(func1(data)>1e3){let err0={instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT h\
ave more than 1000 characters",schema:1e3,parentSchema:schema89.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern37.test(data)){
let err1={instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern:"^(registry:[A-Za-z0-9_.][^\\s]*|https://[^\\s]+|s3://[a-z0-9][^\\s]+)$"},
message:'must match pattern "^(registry:[A-Za-z0-9_.][^\\s]*|https://[^\\s]+|s3://[a-z0-9][^\\s]+)$"',schema:"^(registry:[A-Za-z0-9_.][^\\s]*|https://[^\\s]+|s3:/\
/[a-z0-9][^\\s]+)$",parentSchema:schema89.oneOf[0],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/on\
eOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.oneOf[0].type,parentSchema:schema89.oneOf[0],data};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.run===void 0){let err3={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"run"},message:"must have require\
d property 'run'",schema:schema89.oneOf[1].required,parentSchema:schema89.oneOf[1],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.output===
void 0){let err4={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"output"},message:"must have required property 'output\
'",schema:schema89.oneOf[1].required,parentSchema:schema89.oneOf[1],data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data)if(!(key0===
"run"||key0==="output"||key0==="unit")){let err5={instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema89.oneOf[1],data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.run!==
void 0&&(validate166(data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate166.
errors:vErrors.concat(validate166.errors),errors=vErrors.length)),data.output!==void 0&&(validate66(data.output,{instancePath:instancePath+"/output",parentData:data,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length)),data.
unit!==void 0){let data2=data.unit;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err6={instancePath:instancePath+"/unit",schemaPath:"\
#/oneOf/1/properties/unit/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema89.oneOf[1].properties.unit.type,parentSchema:schema89.
oneOf[1].properties.unit,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){
let err7={instancePath:instancePath+"/unit",schemaPath:"#/oneOf/1/properties/unit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0",schema:0,parentSchema:schema89.oneOf[1].properties.unit,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema89.oneOf[1].type,parentSchema:schema89.oneOf[1],data};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else if(_valid0){valid0=!0,passing0=
1;var props0=!0}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err9={instancePath,schemaPath:"#/oneOf",keyword:"on\
eOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema89.oneOf,parentSchema:schema89,data};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}return validate244.errors=vErrors,evaluated0.props=props0,errors===0}validate244.evaluated={dynamicProps:!0,dynamicItems:!1};
function validate243(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate243.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){if(data.length>16){let err0={instancePath,
schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema88,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.length<1){let err1={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have f\
ewer than 1 items",schema:1,parentSchema:schema88,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let len0=data.length;for(let i0=0;i0<len0;i0++)
validate244(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate244.errors:
vErrors.concat(validate244.errors),errors=vErrors.length)}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:schema88.type,parentSchema:schema88,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate243.errors=vErrors,errors===0}validate243.
evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate236(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate236.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.digest===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
digest"},message:"must have required property 'digest'",schema:schema84.required,parentSchema:schema84,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.size===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"size"},message:"must have required property 's\
ize'",schema:schema84.required,parentSchema:schema84,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.mediaType===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"mediaType"},message:"must have required property 'mediaType'",schema:schema84.required,parentSchema:schema84,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="digest"||key0==="size"||key0==="mediaType"||key0==="directory"||
key0==="description"||key0==="at"||key0==="columns")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema84,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.digest!==void 0&&
(validate237(data.digest,{instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate237.
errors:vErrors.concat(validate237.errors),errors=vErrors.length)),data.size!==void 0&&(validate239(data.size,{instancePath:instancePath+"/size",parentData:data,
parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=vErrors.length)),data.
mediaType!==void 0&&(validate241(data.mediaType,{instancePath:instancePath+"/mediaType",parentData:data,parentDataProperty:"mediaType",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate241.errors:vErrors.concat(validate241.errors),errors=vErrors.length)),data.directory!==void 0){let data3=data.directory;if(typeof data3!=
"boolean"){let err4={instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean",schema:schema84.properties.directory.type,parentSchema:schema84.properties.directory,data:data3};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}
if(data.description!==void 0){let data4=data.description;if(typeof data4=="string"){if(func1(data4)>2e3){let err5={instancePath:instancePath+"/description",schemaPath:"\
#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:schema84.properties.
description,data:data4};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/description",schemaPath:"#/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema84.properties.description.type,parentSchema:schema84.properties.
description,data:data4};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.at!==void 0&&(validate243(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate243.errors:vErrors.concat(validate243.errors),errors=vErrors.length)),data.columns!==
void 0){let data6=data.columns;if(Array.isArray(data6)){if(data6.length>2e3){let err7={instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/max\
Items",keyword:"maxItems",params:{limit:2e3},message:"must NOT have more than 2000 items",schema:2e3,parentSchema:schema84.properties.columns,data:data6};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];if(data7&&typeof data7=="object"&&!Array.isArray(
data7)){if(data7.name===void 0){let err8={instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:schema84.properties.columns.items.required,parentSchema:schema84.properties.columns.items,data:data7};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key1 in data7)if(!(key1==="name"||key1==="description"||key1==="unit"||key1==="type")){let err9={
instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema84.properties.columns.items,data:data7};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}if(data7.name!==void 0){let data8=data7.name;if(typeof data8=="string"){if(func1(data8)>200){let err10={instancePath:instancePath+"/columns/"+i0+"/name",
schemaPath:"#/properties/columns/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,
parentSchema:schema84.properties.columns.items.properties.name,data:data8};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+
"/columns/"+i0+"/name",schemaPath:"#/properties/columns/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema84.
properties.columns.items.properties.name.type,parentSchema:schema84.properties.columns.items.properties.name,data:data8};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}}if(data7.description!==void 0){let data9=data7.description;if(typeof data9=="string"){if(func1(data9)>1e3){let err12={instancePath:instancePath+
"/columns/"+i0+"/description",schemaPath:"#/properties/columns/items/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT \
have more than 1000 characters",schema:1e3,parentSchema:schema84.properties.columns.items.properties.description,data:data9};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}else{let err13={instancePath:instancePath+"/columns/"+i0+"/description",schemaPath:"#/properties/columns/items/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema84.properties.columns.items.properties.description.type,parentSchema:schema84.properties.
columns.items.properties.description,data:data9};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data7.unit!==void 0){let data10=data7.unit;if(typeof data10==
"string"){if(func1(data10)>40){let err14={instancePath:instancePath+"/columns/"+i0+"/unit",schemaPath:"#/properties/columns/items/properties/unit/maxLength",keyword:"\
maxLength",params:{limit:40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema84.properties.columns.items.properties.unit,data:data10};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/columns/"+i0+"/unit",schemaPath:"#/properties/columns/i\
tems/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema84.properties.columns.items.properties.unit.type,parentSchema:schema84.
properties.columns.items.properties.unit,data:data10};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data7.type!==void 0){let data11=data7.type;
if(!(data11==="string"||data11==="integer"||data11==="number"||data11==="boolean"||data11==="date")){let err16={instancePath:instancePath+"/columns/"+i0+"/type",
schemaPath:"#/properties/columns/items/properties/type/enum",keyword:"enum",params:{allowedValues:schema84.properties.columns.items.properties.type.enum},message:"\
must be equal to one of the allowed values",schema:schema84.properties.columns.items.properties.type.enum,parentSchema:schema84.properties.columns.items.properties.
type,data:data11};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+"/columns/"+i0,schemaPath:"#/propertie\
s/columns/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema84.properties.columns.items.type,parentSchema:schema84.properties.
columns.items,data:data7};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath:instancePath+"/columns",schemaPath:"#/prope\
rties/columns/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema84.properties.columns.type,parentSchema:schema84.properties.columns,
data:data6};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:schema84.type,parentSchema:schema84,data};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate236.errors=
vErrors,errors===0}validate236.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema90={title:"Axis",description:"One axis of a lattice: an inclusive \
integer range, or named values in order.",oneOf:[{title:"IntegerAxis",type:"object",additionalProperties:!1,required:["name","from","to"],properties:{name:{$ref:"\
#/$defs/name"},from:{description:"First index.",type:"integer",examples:[0]},to:{description:"Last index, inclusive.",type:"integer",examples:[31]},description:{
description:"What the axis runs along.",type:"string",maxLength:400,examples:["West to east, in tiles of 10 cells."]}},examples:[{name:"x",from:0,to:31}]},{title:"\
NamedAxis",type:"object",additionalProperties:!1,required:["name","values"],properties:{name:{$ref:"#/$defs/name"},values:{description:"Names, in order.",type:"\
array",minItems:1,uniqueItems:!0,items:{description:"One name.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*$",maxLength:64,examples:["probe-a"]},examples:[
["probe-a","probe-b"]]},description:{description:"What the axis runs along.",type:"string",maxLength:400,examples:["Recording sessions."]}},examples:[{name:"pro\
be",values:["probe-a","probe-b"]}]}]},pattern38=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$","");function validate250(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate250.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={
instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema90.oneOf[0].
required,parentSchema:schema90.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.from===void 0){let err1={instancePath,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'",schema:schema90.oneOf[0].required,parentSchema:schema90.
oneOf[0],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.to===void 0){let err2={instancePath,schemaPath:"#/oneOf/0/required",keyword:"re\
quired",params:{missingProperty:"to"},message:"must have required property 'to'",schema:schema90.oneOf[0].required,parentSchema:schema90.oneOf[0],data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="name"||key0==="from"||key0==="to"||key0==="description")){let err3={instancePath,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema90.oneOf[0],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&(validate66(data.name,{instancePath:instancePath+
"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=
vErrors.length)),data.from!==void 0){let data1=data.from;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+
"/from",schemaPath:"#/oneOf/0/properties/from/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema90.oneOf[0].properties.from.type,
parentSchema:schema90.oneOf[0].properties.from,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.to!==void 0){let data2=data.to;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/to",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema90.oneOf[0].properties.to.type,parentSchema:schema90.oneOf[0].properties.to,data:data2};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.description!==void 0){let data3=data.description;if(typeof data3=="string"){if(func1(data3)>400){let err6={instancePath:instancePath+
"/description",schemaPath:"#/oneOf/0/properties/description/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,
parentSchema:schema90.oneOf[0].properties.description,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+
"/description",schemaPath:"#/oneOf/0/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema90.oneOf[0].properties.
description.type,parentSchema:schema90.oneOf[0].properties.description,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema90.oneOf[0].type,parentSchema:schema90.oneOf[0],data};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var props0=!0}let _errs11=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.name===void 0){let err9={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'",schema:schema90.oneOf[1].required,parentSchema:schema90.oneOf[1],data};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}if(data.values===void 0){let err10={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"values"},message:"must hav\
e required property 'values'",schema:schema90.oneOf[1].required,parentSchema:schema90.oneOf[1],data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
for(let key1 in data)if(!(key1==="name"||key1==="values"||key1==="description")){let err11={instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema90.oneOf[1],data};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}if(data.name!==void 0&&(validate66(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"\
name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length)),data.values!==void 0){let data5=data.
values;if(Array.isArray(data5)){if(data5.length<1){let err12={instancePath:instancePath+"/values",schemaPath:"#/oneOf/1/properties/values/minItems",keyword:"min\
Items",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema90.oneOf[1].properties.values,data:data5};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];if(typeof data6=="string"){if(func1(data6)>64){let err13={
instancePath:instancePath+"/values/"+i0,schemaPath:"#/oneOf/1/properties/values/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mo\
re than 64 characters",schema:64,parentSchema:schema90.oneOf[1].properties.values.items,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
if(!pattern38.test(data6)){let err14={instancePath:instancePath+"/values/"+i0,schemaPath:"#/oneOf/1/properties/values/items/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]*$"',schema:"^[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema90.oneOf[1].
properties.values.items,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/values/"+i0,schemaPath:"\
#/oneOf/1/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema90.oneOf[1].properties.values.items.type,parentSchema:schema90.
oneOf[1].properties.values.items,data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}let i1=data5.length,j0;if(i1>1){let indices0={};for(;i1--;){
let item0=data5[i1];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){j0=indices0[item0];let err16={instancePath:instancePath+"/values",schemaPath:"\
#/oneOf/1/properties/values/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identic\
al)",schema:!0,parentSchema:schema90.oneOf[1].properties.values,data:data5};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++;break}indices0[item0]=i1}}}}else{
let err17={instancePath:instancePath+"/values",schemaPath:"#/oneOf/1/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema90.
oneOf[1].properties.values.type,parentSchema:schema90.oneOf[1].properties.values,data:data5};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.
description!==void 0){let data7=data.description;if(typeof data7=="string"){if(func1(data7)>400){let err18={instancePath:instancePath+"/description",schemaPath:"\
#/oneOf/1/properties/description/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema90.
oneOf[1].properties.description,data:data7};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/description",
schemaPath:"#/oneOf/1/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema90.oneOf[1].properties.description.
type,parentSchema:schema90.oneOf[1].properties.description,data:data7};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema90.oneOf[1].type,parentSchema:schema90.oneOf[1],data};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid0=_errs11===errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=
1,props0!==!0&&(props0=!0)),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err21={instancePath,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema90.oneOf,parentSchema:schema90,data};vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++}return validate250.errors=vErrors,evaluated0.props=props0,errors===0}validate250.evaluated={dynamicProps:!0,dynamicItems:!1};
function validate254(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate254.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>48){let err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema28,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern8.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za\
-z0-9_]*(-[A-Za-z0-9_]+)*$"},message:'must match pattern "^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"',schema:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$",parentSchema:schema28,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema28.type,parentSchema:schema28,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate254.errors=vErrors,errors===
0}validate254.evaluated={dynamicProps:!1,dynamicItems:!1};var schema92={title:"UnitEntry",type:"object",additionalProperties:!1,required:["at","files"],description:"\
One unit: its coordinates in the order of the axes, and its files by slot.",properties:{at:{description:"Coordinates in the order of the axes.",type:"array",minItems:1,
maxItems:8,items:{$ref:"common.v1.json#/$defs/coordinate"},examples:[[0,1]]},files:{description:"Slot \u2192 file.",type:"object",minProperties:1,propertyNames:{
$ref:"common.v1.json#/$defs/name"},additionalProperties:{title:"UnitFile",type:"object",additionalProperties:!1,required:["digest","size"],description:"One file\
 of a unit.",properties:{digest:{$ref:"common.v1.json#/$defs/digest"},size:{$ref:"#/$defs/size"},path:{$ref:"common.v1.json#/$defs/safePath"}},examples:[{digest:"\
sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,path:"x0-y1.asc"}]},examples:[{tile:{digest:"sha256:e3b0c44298fc1c149afbf4c8996f\
b92427ae41e4649b934ca495991b7852b855",size:0}}]}},examples:[{at:[0,1],files:{tile:{digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8\
55",size:0,path:"x0-y1.asc"}}}]},schema93={description:"Position on one axis: an integer, or a name.",type:["integer","string"],examples:[3]};function validate258(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate258.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data))&&typeof data!="st\
ring"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema93.type},message:"must be integer,string",schema:schema93.type,parentSchema:schema93,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate258.errors=vErrors,errors===0}validate258.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate257(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate257.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
at===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'",schema:schema92.
required,parentSchema:schema92,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.files===void 0){let err1={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"files"},message:"must have required property 'files'",schema:schema92.required,parentSchema:schema92,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="at"||key0==="files")){let err2={instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema92,data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.at!==void 0){let data0=data.at;if(Array.isArray(data0)){if(data0.length>8){let err3={instancePath:instancePath+
"/at",schemaPath:"#/properties/at/maxItems",keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema92.properties.
at,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0.length<1){let err4={instancePath:instancePath+"/at",schemaPath:"#/properties/a\
t/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema92.properties.at,data:data0};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++)validate258(data0[i0],{instancePath:instancePath+"/at/"+i0,parentData:data0,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate258.errors:vErrors.concat(validate258.errors),errors=vErrors.length)}else{let err5={
instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema92.properties.at.type,
parentSchema:schema92.properties.at,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.files!==void 0){let data2=data.files;if(data2&&
typeof data2=="object"&&!Array.isArray(data2)){if(Object.keys(data2).length<1){let err6={instancePath:instancePath+"/files",schemaPath:"#/properties/files/minPr\
operties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema92.properties.files,data:data2};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}for(let key1 in data2){let _errs7=errors;validate254(key1,{instancePath:instancePath+"/files",parentData:data2,parentDataProperty:"\
files",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate254.errors:vErrors.concat(validate254.errors),errors=vErrors.length);var valid3=_errs7===errors;
if(!valid3){let err7={instancePath:instancePath+"/files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"\
property name must be valid",schema:schema92.properties.files.propertyNames,parentSchema:schema92.properties.files,data:data2};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data2){let data3=data2[key2];if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.digest===void 0){let err8={instancePath:instancePath+
"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:"\
digest"},message:"must have required property 'digest'",schema:schema92.properties.files.additionalProperties.required,parentSchema:schema92.properties.files.additionalProperties,
data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data3.size===void 0){let err9={instancePath:instancePath+"/files/"+key2.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:"size"},message:"must have requ\
ired property 'size'",schema:schema92.properties.files.additionalProperties.required,parentSchema:schema92.properties.files.additionalProperties,data:data3};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key3 in data3)if(!(key3==="digest"||key3==="size"||key3==="path")){let err10={instancePath:instancePath+
"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema92.properties.files.additionalProperties,data:data3};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}data3.digest!==void 0&&(validate237(data3.digest,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1")+"/digest",parentData:data3,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate237.errors:vErrors.concat(
validate237.errors),errors=vErrors.length)),data3.size!==void 0&&(validate239(data3.size,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1")+"/size",parentData:data3,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),
errors=vErrors.length)),data3.path!==void 0&&(validate234(data3.path,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/path",parentData:data3,
parentDataProperty:"path",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.length))}else{
let err11={instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:schema92.properties.files.additionalProperties.type,parentSchema:schema92.properties.files.additionalProperties,
data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema92.properties.files.type,parentSchema:schema92.properties.files,data:data2};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:schema92.type,parentSchema:schema92,data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate257.errors=vErrors,errors===0}validate257.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate269(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate269.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"must NOT have more th\
an 120 characters",schema:120,parentSchema:schema64,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern23.test(data)){let err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"},message:'must match pattern "^[a-z][a-z0\
-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"',schema:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$",parentSchema:schema64,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema64.
type,parentSchema:schema64,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate269.errors=vErrors,errors===0}validate269.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate219(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate219.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,_errs2=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.files===void 0){let err0={instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
files"},message:"must have required property 'files'",schema:schema75.anyOf[0].required,parentSchema:schema75.anyOf[0],data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs2===errors;valid0=valid0||_valid0;let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.units===void 0){
let err1={instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"units"},message:"must have required property 'units'",schema:schema75.
anyOf[1].required,parentSchema:schema75.anyOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(valid0=valid0||_valid0,
valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err2={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf",schema:schema75.anyOf,parentSchema:schema75,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.$schema===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"$schema"},message:"\
must have required property '$schema'",schema:schema75.required,parentSchema:schema75,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema75.
required,parentSchema:schema75,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.version===void 0){let err5={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:schema75.required,parentSchema:schema75,data};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.title===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'",schema:schema75.required,parentSchema:schema75,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.licence===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"licence"},message:"must have required prope\
rty 'licence'",schema:schema75.required,parentSchema:schema75,data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.source===void 0){let err8={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'",schema:schema75.required,
parentSchema:schema75,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key0 in data)if(!func15.call(schema75.properties,key0)){let err9={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema75,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0=="string"){
if(!pattern30.test(data0)){let err10={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern:"(^|/)d\
ataset\\.v1\\.json$"},message:'must match pattern "(^|/)dataset\\.v1\\.json$"',schema:"(^|/)dataset\\.v1\\.json$",parentSchema:schema75.properties.$schema,data:data0};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema75.properties.$schema.type,parentSchema:schema75.properties.$schema,data:data0};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}if(data.id!==void 0&&(validate220(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate220.errors:vErrors.concat(validate220.errors),errors=vErrors.length)),data.version!==void 0&&(validate222(
data.version,{instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.errors:
vErrors.concat(validate222.errors),errors=vErrors.length)),data.title!==void 0&&(validate224(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"\
title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate224.errors:vErrors.concat(validate224.errors),errors=vErrors.length)),data.description!==void 0&&
(validate226(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate226.errors:vErrors.concat(validate226.errors),errors=vErrors.length)),data.licence!==void 0&&(validate228(data.licence,{instancePath:instancePath+"\
/licence",parentData:data,parentDataProperty:"licence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate228.errors:vErrors.concat(validate228.errors),
errors=vErrors.length)),data.source!==void 0){let data6=data.source;if(typeof data6=="string"){if(func1(data6)>1e3){let err12={instancePath:instancePath+"/sourc\
e",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:schema75.
properties.source,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(func1(data6)<3){let err13={instancePath:instancePath+"/source",schemaPath:"\
#/properties/source/minLength",keyword:"minLength",params:{limit:3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema75.properties.source,
data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/source",schemaPath:"#/properties/source/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:schema75.properties.source.type,parentSchema:schema75.properties.source,data:data6};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.citation!==void 0){let data7=data.citation;if(typeof data7=="string"){if(func1(data7)>2e3){let err15={
instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 \
characters",schema:2e3,parentSchema:schema75.properties.citation,data:data7};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+
"/citation",schemaPath:"#/properties/citation/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema75.properties.citation.type,parentSchema:schema75.
properties.citation,data:data7};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.simulated!==void 0){let data8=data.simulated;if(typeof data8!=
"boolean"){let err17={instancePath:instancePath+"/simulated",schemaPath:"#/properties/simulated/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean",schema:schema75.properties.simulated.type,parentSchema:schema75.properties.simulated,data:data8};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}
if(data.visibility!==void 0&&(validate230(data.visibility,{instancePath:instancePath+"/visibility",parentData:data,parentDataProperty:"visibility",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate230.errors:vErrors.concat(validate230.errors),errors=vErrors.length)),data.tags!==void 0&&(validate232(data.tags,{instancePath:instancePath+
"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate232.errors:vErrors.concat(validate232.errors),errors=
vErrors.length)),data.files!==void 0){let data11=data.files;if(data11&&typeof data11=="object"&&!Array.isArray(data11)){if(Object.keys(data11).length>5e3){let err18={
instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxProperties",keyword:"maxProperties",params:{limit:5e3},message:"must NOT have more than 500\
0 properties",schema:5e3,parentSchema:schema75.properties.files,data:data11};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(Object.keys(data11).
length<1){let err19={instancePath:instancePath+"/files",schemaPath:"#/properties/files/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT\
 have fewer than 1 properties",schema:1,parentSchema:schema75.properties.files,data:data11};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}for(let key1 in data11){
let _errs22=errors;validate234(key1,{instancePath:instancePath+"/files",parentData:data11,parentDataProperty:"files",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.length);var valid2=_errs22===errors;if(!valid2){let err20={instancePath:instancePath+"\
/files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema75.properties.
files.propertyNames,parentSchema:schema75.properties.files,data:data11};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}for(let key2 in data11)validate236(
data11[key2],{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data11,parentDataProperty:key2,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate236.errors:vErrors.concat(validate236.errors),errors=vErrors.length)}else{let err21={instancePath:instancePath+"/files",schemaPath:"\
#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema75.properties.files.type,parentSchema:schema75.properties.files,
data:data11};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.units!==void 0){let data13=data.units;if(data13&&typeof data13=="object"&&!Array.
isArray(data13)){if(data13.axes===void 0){let err22={instancePath:instancePath+"/units",schemaPath:"#/properties/units/required",keyword:"required",params:{missingProperty:"\
axes"},message:"must have required property 'axes'",schema:schema75.properties.units.required,parentSchema:schema75.properties.units,data:data13};vErrors===null?
vErrors=[err22]:vErrors.push(err22),errors++}if(data13.index===void 0){let err23={instancePath:instancePath+"/units",schemaPath:"#/properties/units/required",keyword:"\
required",params:{missingProperty:"index"},message:"must have required property 'index'",schema:schema75.properties.units.required,parentSchema:schema75.properties.
units,data:data13};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}for(let key3 in data13)if(!(key3==="axes"||key3==="slots"||key3==="index"||key3===
"base")){let err24={instancePath:instancePath+"/units",schemaPath:"#/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
message:"must NOT have additional properties",schema:!1,parentSchema:schema75.properties.units,data:data13};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}
if(data13.axes!==void 0){let data14=data13.axes;if(Array.isArray(data14)){if(data14.length>8){let err25={instancePath:instancePath+"/units/axes",schemaPath:"#/p\
roperties/units/properties/axes/maxItems",keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema75.properties.
units.properties.axes,data:data14};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data14.length<1){let err26={instancePath:instancePath+"/units/\
axes",schemaPath:"#/properties/units/properties/axes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema75.
properties.units.properties.axes,data:data14};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}let len0=data14.length;for(let i0=0;i0<len0;i0++)validate250(
data14[i0],{instancePath:instancePath+"/units/axes/"+i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate250.errors:
vErrors.concat(validate250.errors),errors=vErrors.length)}else{let err27={instancePath:instancePath+"/units/axes",schemaPath:"#/properties/units/properties/axes\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema75.properties.units.properties.axes.type,parentSchema:schema75.properties.units.
properties.axes,data:data14};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data13.slots!==void 0){let data16=data13.slots;if(data16&&typeof data16==
"object"&&!Array.isArray(data16)){if(Object.keys(data16).length>32){let err28={instancePath:instancePath+"/units/slots",schemaPath:"#/properties/units/propertie\
s/slots/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,parentSchema:schema75.properties.units.
properties.slots,data:data16};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(Object.keys(data16).length<1){let err29={instancePath:instancePath+
"/units/slots",schemaPath:"#/properties/units/properties/slots/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 prope\
rties",schema:1,parentSchema:schema75.properties.units.properties.slots,data:data16};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}for(let key4 in data16){
let _errs33=errors;validate254(key4,{instancePath:instancePath+"/units/slots",parentData:data16,parentDataProperty:"slots",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate254.errors:vErrors.concat(validate254.errors),errors=vErrors.length);var valid7=_errs33===errors;if(!valid7){let err30={instancePath:instancePath+"\
/units/slots",schemaPath:"#/properties/units/properties/slots/propertyNames",keyword:"propertyNames",params:{propertyName:key4},message:"property name must be v\
alid",schema:schema75.properties.units.properties.slots.propertyNames,parentSchema:schema75.properties.units.properties.slots,data:data16};vErrors===null?vErrors=
[err30]:vErrors.push(err30),errors++}}for(let key5 in data16)validate241(data16[key5],{instancePath:instancePath+"/units/slots/"+key5.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:data16,parentDataProperty:key5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate241.errors:vErrors.concat(validate241.errors),errors=
vErrors.length)}else{let err31={instancePath:instancePath+"/units/slots",schemaPath:"#/properties/units/properties/slots/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object",schema:schema75.properties.units.properties.slots.type,parentSchema:schema75.properties.units.properties.slots,data:data16};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data13.index!==void 0){let data18=data13.index,_errs37=errors,valid9=!1,passing0=null,_errs38=errors;if(Array.
isArray(data18)){if(data18.length>5e3){let err32={instancePath:instancePath+"/units/index",schemaPath:"#/properties/units/properties/index/oneOf/0/maxItems",keyword:"\
maxItems",params:{limit:5e3},message:"must NOT have more than 5000 items",schema:5e3,parentSchema:schema75.properties.units.properties.index.oneOf[0],data:data18};
vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}let len1=data18.length;for(let i1=0;i1<len1;i1++)validate257(data18[i1],{instancePath:instancePath+"\
/units/index/"+i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate257.errors:vErrors.concat(validate257.errors),
errors=vErrors.length)}else{let err33={instancePath:instancePath+"/units/index",schemaPath:"#/properties/units/properties/index/oneOf/0/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema75.properties.units.properties.index.oneOf[0].type,parentSchema:schema75.properties.units.properties.index.oneOf[0],
data:data18};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}var _valid1=_errs38===errors;_valid1&&(valid9=!0,passing0=0);let _errs41=errors;if(data18&&
typeof data18=="object"&&!Array.isArray(data18)){if(data18.digest===void 0){let err34={instancePath:instancePath+"/units/index",schemaPath:"#/properties/units/p\
roperties/index/oneOf/1/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:schema75.properties.
units.properties.index.oneOf[1].required,parentSchema:schema75.properties.units.properties.index.oneOf[1],data:data18};vErrors===null?vErrors=[err34]:vErrors.push(
err34),errors++}if(data18.size===void 0){let err35={instancePath:instancePath+"/units/index",schemaPath:"#/properties/units/properties/index/oneOf/1/required",keyword:"\
required",params:{missingProperty:"size"},message:"must have required property 'size'",schema:schema75.properties.units.properties.index.oneOf[1].required,parentSchema:schema75.
properties.units.properties.index.oneOf[1],data:data18};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}for(let key6 in data18)if(!(key6==="digest"||
key6==="size"||key6==="units"||key6==="at")){let err36={instancePath:instancePath+"/units/index",schemaPath:"#/properties/units/properties/index/oneOf/1/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have additional properties",schema:!1,parentSchema:schema75.properties.
units.properties.index.oneOf[1],data:data18};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(data18.digest!==void 0&&(validate237(data18.digest,{
instancePath:instancePath+"/units/index/digest",parentData:data18,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate237.errors:
vErrors.concat(validate237.errors),errors=vErrors.length)),data18.size!==void 0&&(validate239(data18.size,{instancePath:instancePath+"/units/index/size",parentData:data18,
parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=vErrors.length)),data18.
units!==void 0){let data22=data18.units;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err37={instancePath:instancePath+"/uni\
ts/index/units",schemaPath:"#/properties/units/properties/index/oneOf/1/properties/units/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:schema75.properties.units.properties.index.oneOf[1].properties.units.type,parentSchema:schema75.properties.units.properties.index.oneOf[1].properties.units,
data:data22};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}if(typeof data22=="number"&&isFinite(data22)&&(data22<0||isNaN(data22))){let err38={instancePath:instancePath+
"/units/index/units",schemaPath:"#/properties/units/properties/index/oneOf/1/properties/units/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema75.properties.units.properties.index.oneOf[1].properties.units,data:data22};vErrors===null?vErrors=[err38]:vErrors.push(
err38),errors++}}data18.at!==void 0&&(validate243(data18.at,{instancePath:instancePath+"/units/index/at",parentData:data18,parentDataProperty:"at",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate243.errors:vErrors.concat(validate243.errors),errors=vErrors.length))}else{let err39={instancePath:instancePath+"/units/index",schemaPath:"\
#/properties/units/properties/index/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema75.properties.units.properties.index.
oneOf[1].type,parentSchema:schema75.properties.units.properties.index.oneOf[1],data:data18};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}var _valid1=_errs41===
errors;if(_valid1&&valid9?(valid9=!1,passing0=[passing0,1]):_valid1&&(valid9=!0,passing0=1),valid9)errors=_errs37,vErrors!==null&&(_errs37?vErrors.length=_errs37:
vErrors=null);else{let err40={instancePath:instancePath+"/units/index",schemaPath:"#/properties/units/properties/index/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf",schema:schema75.properties.units.properties.index.oneOf,parentSchema:schema75.properties.units.properties.index,
data:data18};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}data13.base!==void 0&&(validate243(data13.base,{instancePath:instancePath+"/units/base",
parentData:data13,parentDataProperty:"base",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate243.errors:vErrors.concat(validate243.errors),errors=vErrors.
length))}else{let err41={instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema75.properties.units.type,parentSchema:schema75.properties.units,data:data13};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}if(data.relations!==
void 0){let data25=data.relations;if(Array.isArray(data25)){if(data25.length>500){let err42={instancePath:instancePath+"/relations",schemaPath:"#/properties/rel\
ations/maxItems",keyword:"maxItems",params:{limit:500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema75.properties.relations,data:data25};
vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}let len2=data25.length;for(let i2=0;i2<len2;i2++){let data26=data25[i2];if(data26&&typeof data26=="o\
bject"&&!Array.isArray(data26)){if(data26.type===void 0){let err43={instancePath:instancePath+"/relations/"+i2,schemaPath:"#/properties/relations/items/required",
keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:schema75.properties.relations.items.required,parentSchema:schema75.
properties.relations.items,data:data26};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}for(let key7 in data26)if(!(key7==="type"||key7==="dataset"||
key7==="id"||key7==="of"||key7==="iri"||key7==="description")){let err44={instancePath:instancePath+"/relations/"+i2,schemaPath:"#/properties/relations/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},message:"must NOT have additional properties",schema:!1,parentSchema:schema75.
properties.relations.items,data:data26};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}if(data26.type!==void 0){let data27=data26.type;if(!(data27===
"derivedFrom"||data27==="supersedes"||data27==="partOf"||data27==="subject"||data27==="sample"||data27==="session"||data27==="instrument"||data27==="site"||data27===
"biome"||data27==="references")){let err45={instancePath:instancePath+"/relations/"+i2+"/type",schemaPath:"#/properties/relations/items/properties/type/enum",keyword:"\
enum",params:{allowedValues:schema75.properties.relations.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.
relations.items.properties.type.enum,parentSchema:schema75.properties.relations.items.properties.type,data:data27};vErrors===null?vErrors=[err45]:vErrors.push(err45),
errors++}}if(data26.dataset!==void 0&&(validate269(data26.dataset,{instancePath:instancePath+"/relations/"+i2+"/dataset",parentData:data26,parentDataProperty:"d\
ataset",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate269.errors:vErrors.concat(validate269.errors),errors=vErrors.length)),data26.id!==void 0){let data29=data26.
id;if(typeof data29=="string"){if(func1(data29)>200){let err46={instancePath:instancePath+"/relations/"+i2+"/id",schemaPath:"#/properties/relations/items/proper\
ties/id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema75.properties.relations.
items.properties.id,data:data29};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(func1(data29)<1){let err47={instancePath:instancePath+"/relation\
s/"+i2+"/id",schemaPath:"#/properties/relations/items/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs",schema:1,parentSchema:schema75.properties.relations.items.properties.id,data:data29};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}else{let err48={
instancePath:instancePath+"/relations/"+i2+"/id",schemaPath:"#/properties/relations/items/properties/id/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:schema75.properties.relations.items.properties.id.type,parentSchema:schema75.properties.relations.items.properties.id,data:data29};vErrors===
null?vErrors=[err48]:vErrors.push(err48),errors++}}if(data26.of!==void 0){let data30=data26.of;if(typeof data30=="string"){if(func1(data30)>200){let err49={instancePath:instancePath+
"/relations/"+i2+"/of",schemaPath:"#/properties/relations/items/properties/of/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters",schema:200,parentSchema:schema75.properties.relations.items.properties.of,data:data30};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}
if(func1(data30)<1){let err50={instancePath:instancePath+"/relations/"+i2+"/of",schemaPath:"#/properties/relations/items/properties/of/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema75.properties.relations.items.properties.of,data:data30};vErrors===
null?vErrors=[err50]:vErrors.push(err50),errors++}}else{let err51={instancePath:instancePath+"/relations/"+i2+"/of",schemaPath:"#/properties/relations/items/pro\
perties/of/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema75.properties.relations.items.properties.of.type,parentSchema:schema75.
properties.relations.items.properties.of,data:data30};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}if(data26.iri!==void 0){let data31=data26.iri;
if(typeof data31=="string"){if(func1(data31)>400){let err52={instancePath:instancePath+"/relations/"+i2+"/iri",schemaPath:"#/properties/relations/items/properti\
es/iri/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema75.properties.relations.
items.properties.iri,data:data31};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}if(!pattern13.test(data31)){let err53={instancePath:instancePath+"\
/relations/"+i2+"/iri",schemaPath:"#/properties/relations/items/properties/iri/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s]+$"},message:'must mat\
ch pattern "^https://[^\\s]+$"',schema:"^https://[^\\s]+$",parentSchema:schema75.properties.relations.items.properties.iri,data:data31};vErrors===null?vErrors=[
err53]:vErrors.push(err53),errors++}}else{let err54={instancePath:instancePath+"/relations/"+i2+"/iri",schemaPath:"#/properties/relations/items/properties/iri/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:schema75.properties.relations.items.properties.iri.type,parentSchema:schema75.properties.
relations.items.properties.iri,data:data31};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}if(data26.description!==void 0){let data32=data26.description;
if(typeof data32=="string"){if(func1(data32)>400){let err55={instancePath:instancePath+"/relations/"+i2+"/description",schemaPath:"#/properties/relations/items/\
properties/description/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema75.properties.
relations.items.properties.description,data:data32};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}else{let err56={instancePath:instancePath+"/rel\
ations/"+i2+"/description",schemaPath:"#/properties/relations/items/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema75.properties.relations.items.properties.description.type,parentSchema:schema75.properties.relations.items.properties.description,data:data32};vErrors===
null?vErrors=[err56]:vErrors.push(err56),errors++}}}else{let err57={instancePath:instancePath+"/relations/"+i2,schemaPath:"#/properties/relations/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema75.properties.relations.items.type,parentSchema:schema75.properties.relations.items,data:data26};
vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}}else{let err58={instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:schema75.properties.relations.type,parentSchema:schema75.properties.relations,data:data25};vErrors===
null?vErrors=[err58]:vErrors.push(err58),errors++}}}else{let err59={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:schema75.type,parentSchema:schema75,data};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}return validate219.errors=vErrors,errors===0}validate219.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var analysis=validate271,schema95={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"analysis.v1.\
json",title:"Analysis",description:"A pipeline version applied to dataset versions with parameters; the only thing that is ever run. Lives in analyses/<id>.json\
, or analyses/<login>/<id>.json in a personal area.",type:"object",additionalProperties:!1,required:["$schema","id","title","pipeline","inputs"],properties:{$schema:{
description:"Relative path or URL of this schema.",type:"string",pattern:"(^|/)analysis\\.v1\\.json$",examples:["../../schemas/analysis.v1.json"]},id:{$ref:"com\
mon.v1.json#/$defs/id"},title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},owner:{$ref:"common.v1.json#/$defs/person"},
tags:{$ref:"common.v1.json#/$defs/labels"},visibility:{$ref:"common.v1.json#/$defs/visibility"},pipeline:{description:"Pinned pipeline.",oneOf:[{$ref:"common.v1\
.json#/$defs/reference"},{$ref:"common.v1.json#/$defs/foreign"}],examples:["relief@1.0.0"]},inputs:{description:"Pipeline input \u2192 dataset, with the file or slot\
 when the dataset has several.",type:"object",maxProperties:64,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{title:"AnalysisInput",type:"\
object",additionalProperties:!1,required:["dataset"],description:"One binding.",properties:{dataset:{$ref:"common.v1.json#/$defs/reference"},file:{description:"\
File name, or slot of the units. May be left out when there is only one; a list input takes all files in order of name.",type:"string",maxLength:400,examples:["\
penguins.csv"]}},examples:[{dataset:"palmer-penguins@1.0.0",file:"penguins.csv"}]},examples:[{elevation:{dataset:"maunga-whau@1.0.0"}}]},parameters:{description:"\
Parameter \u2192 value; defaults of the pipeline fill in the rest.",type:"object",maxProperties:100,propertyNames:{$ref:"common.v1.json#/$defs/name"},examples:[
{radius:1}]},grid:{description:"Parameter \u2192 values: every combination is computed; the grid is one more axis of the plan, the last parameter (in code-unit order\
 of names) varying fastest.",type:"object",minProperties:1,maxProperties:8,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{description:"\
Values.",type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,examples:[[3,4,5]]},examples:[{k:[3,4,5]}]},select:{$ref:"common.v1.json#/$defs/select"},exclude:{description:"\
Units treated as if they were not in the data, each with its reason.",type:"array",maxItems:1e4,items:{$ref:"common.v1.json#/$defs/exclusion"},examples:[[{at:{x:3},
reason:"Dropped frames during acquisition."}]]},salts:{description:"Step path \u2192 salt: computes the step again on purpose.",type:"object",maxProperties:500,
additionalProperties:{title:"Salt",type:"object",additionalProperties:!1,required:["salt","reason"],description:"One salt.",properties:{salt:{description:"Any s\
hort text; another text computes again.",type:"string",minLength:1,maxLength:64,examples:["2"]},reason:{description:"Why, for readers; not part of a key.",type:"\
string",minLength:3,maxLength:500,examples:["The lab's clock was wrong."]}},examples:[{salt:"2",reason:"The lab's clock was wrong."}]},examples:[{smooth:{salt:"\
2",reason:"The lab's clock was wrong."}}]},paused:{description:"True, or the stages that are to wait.",oneOf:[{type:"boolean"},{type:"array",uniqueItems:!0,maxItems:500,
items:{description:"Step path.",type:"string",maxLength:400,examples:["mosaic"]}}],examples:[["mosaic"]]},priority:{description:"Higher runs first among the ana\
lyses of one launch.",type:"integer",minimum:-100,maximum:100,examples:[0]},notBefore:{$ref:"common.v1.json#/$defs/time"},runsOn:{description:"Labels that a run\
ner must have.",type:"array",uniqueItems:!0,maxItems:16,items:{description:"Label.",type:"string",pattern:"^[a-z0-9][a-z0-9._-]*$",maxLength:64,examples:["gpu"]},
examples:[["gpu"]]},keep:{description:"`fresh`: planned again on merge and on schedule under a standing approval.",enum:["fresh","as-is"],examples:["as-is"]},embargoUntil:{
$ref:"common.v1.json#/$defs/time"}},examples:[{$schema:"../../schemas/analysis.v1.json",id:"maunga-whau-relief",title:"Relief of Maunga Whau",pipeline:"relief@1\
.0.0",inputs:{elevation:{dataset:"maunga-whau@1.0.0"}}}]},pattern42=new RegExp("(^|/)analysis\\.v1\\.json$",""),pattern51=new RegExp("^[a-z0-9][a-z0-9._-]*$","");
function validate272(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate272.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>64){let err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema43,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern11.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9]*(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"',schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema43,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema43.type,parentSchema:schema43,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate272.errors=vErrors,errors===0}validate272.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate274(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate274.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data==
"string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"must NOT have more than 120 charac\
ters",schema:120,parentSchema:schema45,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func1(data)<1){let err1={instancePath,schemaPath:"#/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema45.type,
parentSchema:schema45,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate274.errors=vErrors,errors===0}validate274.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate276(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate276.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>2e4){let err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema46,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema46.type,parentSchema:schema46,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate276.errors=vErrors,errors===
0}validate276.evaluated={dynamicProps:!1,dynamicItems:!1};var schema99={description:"Login of a person, or `team:<name>`.",type:"string",pattern:"^(team:)?[A-Za\
-z0-9][A-Za-z0-9._-]*$",maxLength:80,examples:["team:ecology"]},pattern44=new RegExp("^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$","");function validate278(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate278.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>80){let err0={instancePath,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema99,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(!pattern44.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$"},message:'\
must match pattern "^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$"',schema:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema99,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema99.type,
parentSchema:schema99,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate278.errors=vErrors,errors===0}validate278.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate280(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate280.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(Object.keys(data).length>64){let err0={instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 6\
4 properties",schema:64,parentSchema:schema48,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){let _errs1=errors;if(typeof key0==
"string"){if(func1(key0)>48){let err1={instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:48},message:"must NOT have more tha\
n 48 characters",schema:48,parentSchema:schema48.propertyNames,data:key0,propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern14.
test(key0)){let err2={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_.-]*$"},message:'must match pattern \
"^[a-z][A-Za-z0-9_.-]*$"',schema:"^[a-z][A-Za-z0-9_.-]*$",parentSchema:schema48.propertyNames,data:key0,propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}var valid0=_errs1===errors;if(!valid0){let err3={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid",schema:schema48.propertyNames,parentSchema:schema48,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}for(let key1 in data){
let data0=data[key1];if(typeof data0=="string"){if(func1(data0)>120){let err4={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema48.additionalProperties,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema48.additionalProperties.type,parentSchema:schema48.
additionalProperties,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate280.
errors=vErrors,errors===0}validate280.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate282(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate282.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),!(data==="public"||data==="private")){let err0={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema81.
enum},message:"must be equal to one of the allowed values",schema:schema81.enum,parentSchema:schema81,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
return validate282.errors=vErrors,errors===0}validate282.evaluated={dynamicProps:!1,dynamicItems:!1};function validate284(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate284.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},
message:"must NOT have more than 120 characters",schema:120,parentSchema:schema64,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern23.
test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"},message:'\
must match pattern "^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"',schema:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$",parentSchema:schema64,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema64.type,parentSchema:schema64,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate284.errors=vErrors,errors===
0}validate284.evaluated={dynamicProps:!1,dynamicItems:!1};function validate286(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate286.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.entry===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
entry"},message:"must have required property 'entry'",schema:schema65.required,parentSchema:schema65,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.registry===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"registry"},message:"must have required pro\
perty 'registry'",schema:schema65.required,parentSchema:schema65,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.commit===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:schema65.required,
parentSchema:schema65,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.digest===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:schema65.required,parentSchema:schema65,data};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="entry"||key0==="registry"||key0==="commit"||key0==="digest")){let err4={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema65,
data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.entry!==void 0&&(validate164(data.entry,{instancePath:instancePath+"/entry",parentData:data,
parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.length)),data.
registry!==void 0){let data1=data.registry;if(typeof data1=="string"){if(func1(data1)>400){let err5={instancePath:instancePath+"/registry",schemaPath:"#/propert\
ies/registry/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema65.properties.registry,
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(!pattern13.test(data1)){let err6={instancePath:instancePath+"/registry",schemaPath:"#/p\
roperties/registry/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s]+$"},message:'must match pattern "^https://[^\\s]+$"',schema:"^https://[^\\s]+$",parentSchema:schema65.
properties.registry,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/registry",schemaPath:"#/pr\
operties/registry/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.properties.registry.type,parentSchema:schema65.properties.
registry,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.commit!==void 0){let data2=data.commit;if(typeof data2=="string"){if(!pattern26.
test(data2)){let err8={instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{6\
4})$"},message:'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"',schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema65.properties.commit,data:data2};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema65.properties.commit.type,parentSchema:schema65.properties.commit,data:data2};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}}data.digest!==void 0&&(validate166(data.digest,{instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate166.errors:vErrors.concat(validate166.errors),errors=vErrors.length))}else{let err10={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}return validate286.errors=vErrors,errors===0}validate286.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate290(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate290.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>48){let err0={instancePath,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema28,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(!pattern8.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"},message:'\
must match pattern "^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"',schema:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$",parentSchema:schema28,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema28.type,
parentSchema:schema28,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate290.errors=vErrors,errors===0}validate290.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema105={title:"Select",description:"Which units are wanted: inside any box, listed, and not skipped. Changing it deletes nothing.",type:"\
object",additionalProperties:!1,properties:{boxes:{description:"Boxes of coordinates; a unit is inside when every named axis matches.",type:"array",minItems:1,maxItems:1e3,
items:{title:"Box",description:"Axis \u2192 inclusive range.",type:"object",minProperties:1,propertyNames:{$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$d\
efs/span"},examples:[{x:{from:0,to:3}}]},examples:[[{x:{from:0,to:3}}]]},units:{description:"Single places.",type:"array",minItems:1,maxItems:1e4,items:{$ref:"#\
/$defs/place"},examples:[[{x:3,y:2}]]},skip:{description:"Axis \u2192 coordinates (planes) that are not wanted.",type:"object",minProperties:1,propertyNames:{$ref:"\
#/$defs/name"},additionalProperties:{description:"Coordinates.",type:"array",minItems:1,items:{$ref:"#/$defs/coordinate"},examples:[[5,6]]},examples:[{z:[5,6]}]}},
examples:[{boxes:[{x:{from:0,to:3}}]}]},schema106={title:"Place",description:"Coordinates by axis; axes left out match everywhere.",type:"object",minProperties:1,
maxProperties:8,propertyNames:{$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$defs/coordinate"},examples:[{x:3,y:2}]};function validate300(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate300.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data))&&typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema93.type},message:"must be integer,string",schema:schema93.type,parentSchema:schema93,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}return validate300.errors=vErrors,errors===0}validate300.evaluated={dynamicProps:!1,dynamicItems:!1};function validate298(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate298.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>8){let err0={
instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:8},message:"must NOT have more than 8 properties",schema:8,parentSchema:schema106,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(Object.keys(data).length<1){let err1={instancePath,schemaPath:"#/minProperties",keyword:"minP\
roperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema106,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){let _errs1=errors;validate66(key0,{instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0){let err2={instancePath,schemaPath:"#/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema106.propertyNames,parentSchema:schema106,data};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}for(let key1 in data)validate300(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate300.errors:vErrors.concat(validate300.errors),errors=
vErrors.length)}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema106.type,parentSchema:schema106,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate298.errors=vErrors,errors===0}validate298.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate295(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate295.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="boxes"||key0==="units"||key0==="skip")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema105,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.boxes!==void 0){
let data0=data.boxes;if(Array.isArray(data0)){if(data0.length>1e3){let err1={instancePath:instancePath+"/boxes",schemaPath:"#/properties/boxes/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:schema105.properties.boxes,data:data0};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data0.length<1){let err2={instancePath:instancePath+"/boxes",schemaPath:"#/properties/boxes/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema105.properties.boxes,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(Object.keys(data1).length<
1){let err3={instancePath:instancePath+"/boxes/"+i0,schemaPath:"#/properties/boxes/items/minProperties",keyword:"minProperties",params:{limit:1},message:"must N\
OT have fewer than 1 properties",schema:1,parentSchema:schema105.properties.boxes.items,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data1){
let _errs6=errors;validate66(key1,{instancePath:instancePath+"/boxes/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid3=_errs6===errors;if(!valid3){let err4={instancePath:instancePath+"/boxes/"+
i0,schemaPath:"#/properties/boxes/items/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema105.
properties.boxes.items.propertyNames,parentSchema:schema105.properties.boxes.items,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}for(let key2 in data1)
validate192(data1[key2],{instancePath:instancePath+"/boxes/"+i0+"/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data1,parentDataProperty:key2,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate192.errors:vErrors.concat(validate192.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+
"/boxes/"+i0,schemaPath:"#/properties/boxes/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema105.properties.boxes.items.type,
parentSchema:schema105.properties.boxes.items,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath:instancePath+"\
/boxes",schemaPath:"#/properties/boxes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema105.properties.boxes.type,parentSchema:schema105.
properties.boxes,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.units!==void 0){let data3=data.units;if(Array.isArray(data3)){if(data3.
length>1e4){let err7={instancePath:instancePath+"/units",schemaPath:"#/properties/units/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have m\
ore than 10000 items",schema:1e4,parentSchema:schema105.properties.units,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data3.length<1){
let err8={instancePath:instancePath+"/units",schemaPath:"#/properties/units/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 it\
ems",schema:1,parentSchema:schema105.properties.units,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let len1=data3.length;for(let i1=0;i1<
len1;i1++)validate298(data3[i1],{instancePath:instancePath+"/units/"+i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate298.errors:vErrors.concat(validate298.errors),errors=vErrors.length)}else{let err9={instancePath:instancePath+"/units",schemaPath:"#/properties/units/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array",schema:schema105.properties.units.type,parentSchema:schema105.properties.units,data:data3};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.skip!==void 0){let data5=data.skip;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(Object.keys(
data5).length<1){let err10={instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/minProperties",keyword:"minProperties",params:{limit:1},message:"mus\
t NOT have fewer than 1 properties",schema:1,parentSchema:schema105.properties.skip,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key3 in data5){
let _errs14=errors;validate66(key3,{instancePath:instancePath+"/skip",parentData:data5,parentDataProperty:"skip",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid7=_errs14===errors;if(!valid7){let err11={instancePath:instancePath+"/skip",
schemaPath:"#/properties/skip/propertyNames",keyword:"propertyNames",params:{propertyName:key3},message:"property name must be valid",schema:schema105.properties.
skip.propertyNames,parentSchema:schema105.properties.skip,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}for(let key4 in data5){let data6=data5[key4];
if(Array.isArray(data6)){if(data6.length<1){let err12={instancePath:instancePath+"/skip/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/s\
kip/additionalProperties/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema105.properties.skip.
additionalProperties,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let len2=data6.length;for(let i2=0;i2<len2;i2++)validate300(data6[i2],
{instancePath:instancePath+"/skip/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate300.errors:vErrors.concat(validate300.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+"/skip/"+key4.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/skip/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema105.
properties.skip.additionalProperties.type,parentSchema:schema105.properties.skip.additionalProperties,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}}}else{let err14={instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema105.properties.skip.type,parentSchema:schema105.properties.skip,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}return validate295.errors=vErrors,errors===0}validate295.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema108={
title:"Exclusion",type:"object",additionalProperties:!1,required:["at","reason"],description:"Units treated as if they were not in the data.",properties:{at:{$ref:"\
#/$defs/place"},reason:{description:"Why, for readers.",type:"string",minLength:3,maxLength:500,examples:["Dropped frames during acquisition."]}},examples:[{at:{
x:3,y:2},reason:"Dropped frames during acquisition."}]};function validate306(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate306.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.at===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
at"},message:"must have required property 'at'",schema:schema108.required,parentSchema:schema108,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.reason===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required propert\
y 'reason'",schema:schema108.required,parentSchema:schema108,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="a\
t"||key0==="reason")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must N\
OT have additional properties",schema:!1,parentSchema:schema108,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.at!==void 0&&(validate298(
data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate298.errors:vErrors.concat(
validate298.errors),errors=vErrors.length)),data.reason!==void 0){let data1=data.reason;if(typeof data1=="string"){if(func1(data1)>500){let err3={instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema108.
properties.reason,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(func1(data1)<3){let err4={instancePath:instancePath+"/reason",schemaPath:"\
#/properties/reason/minLength",keyword:"minLength",params:{limit:3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema108.properties.reason,
data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema108.properties.reason.type,parentSchema:schema108.properties.reason,data:data1};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema108.type,parentSchema:schema108,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate306.errors=vErrors,errors===0}validate306.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema109={description:"Instant, RFC 3339 in UTC.",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[\
0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$",examples:["2026-01-31T12:00:00Z"]},pattern50=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]\
+)?Z$","");function validate309(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate309.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern50.test(data)){
let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"},message:'\
must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9\
]+)?Z$",parentSchema:schema109,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate309.
errors=vErrors,errors===0}validate309.evaluated={dynamicProps:!1,dynamicItems:!1};function validate271(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate271.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.$schema===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"$schema"},message:"must have required property '$schema'",schema:schema95.required,parentSchema:schema95,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'",schema:schema95.required,parentSchema:schema95,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
title===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'",
schema:schema95.required,parentSchema:schema95,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.pipeline===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pipeline"},message:"must have required property 'pipeline'",schema:schema95.required,parentSchema:schema95,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.inputs===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"inputs"},message:"must have required property 'inputs'",schema:schema95.required,parentSchema:schema95,data};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}for(let key0 in data)if(!func15.call(schema95.properties,key0)){let err5={instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema95,data};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0=="string"){if(!pattern42.test(data0)){let err6={instancePath:instancePath+
"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern:"(^|/)analysis\\.v1\\.json$"},message:'must match pattern "(^|/)analysi\
s\\.v1\\.json$"',schema:"(^|/)analysis\\.v1\\.json$",parentSchema:schema95.properties.$schema,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema95.
properties.$schema.type,parentSchema:schema95.properties.$schema,data:data0};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.id!==void 0&&(validate272(
data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate272.errors:vErrors.concat(
validate272.errors),errors=vErrors.length)),data.title!==void 0&&(validate274(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"\
title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate274.errors:vErrors.concat(validate274.errors),errors=vErrors.length)),data.description!==void 0&&
(validate276(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate276.errors:vErrors.concat(validate276.errors),errors=vErrors.length)),data.owner!==void 0&&(validate278(data.owner,{instancePath:instancePath+"/own\
er",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate278.errors:vErrors.concat(validate278.errors),errors=vErrors.
length)),data.tags!==void 0&&(validate280(data.tags,{instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate280.errors:vErrors.concat(validate280.errors),errors=vErrors.length)),data.visibility!==void 0&&(validate282(data.visibility,{instancePath:instancePath+
"/visibility",parentData:data,parentDataProperty:"visibility",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate282.errors:vErrors.concat(validate282.errors),
errors=vErrors.length)),data.pipeline!==void 0){let data7=data.pipeline,_errs11=errors,valid1=!1,passing0=null,_errs12=errors;validate284(data7,{instancePath:instancePath+
"/pipeline",parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate284.errors:vErrors.concat(validate284.errors),
errors=vErrors.length);var _valid0=_errs12===errors;_valid0&&(valid1=!0,passing0=0);let _errs13=errors;validate286(data7,{instancePath:instancePath+"/pipeline",
parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate286.errors:vErrors.concat(validate286.errors),errors=vErrors.
length);var _valid0=_errs13===errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs11,vErrors!==null&&
(_errs11?vErrors.length=_errs11:vErrors=null);else{let err8={instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/oneOf",keyword:"oneOf",params:{
passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema95.properties.pipeline.oneOf,parentSchema:schema95.properties.pipeline,data:data7};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.inputs!==void 0){let data8=data.inputs;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){
if(Object.keys(data8).length>64){let err9={instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxProperties",keyword:"maxProperties",params:{limit:64},
message:"must NOT have more than 64 properties",schema:64,parentSchema:schema95.properties.inputs,data:data8};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
for(let key1 in data8){let _errs16=errors;validate290(key1,{instancePath:instancePath+"/inputs",parentData:data8,parentDataProperty:"inputs",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate290.errors:vErrors.concat(validate290.errors),errors=vErrors.length);var valid2=_errs16===errors;if(!valid2){let err10={instancePath:instancePath+
"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema95.
properties.inputs.propertyNames,parentSchema:schema95.properties.inputs,data:data8};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}for(let key2 in data8){
let data9=data8[key2];if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(data9.dataset===void 0){let err11={instancePath:instancePath+"/inputs/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/required",keyword:"required",params:{missingProperty:"dataset"},message:"mus\
t have required property 'dataset'",schema:schema95.properties.inputs.additionalProperties.required,parentSchema:schema95.properties.inputs.additionalProperties,
data:data9};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}for(let key3 in data9)if(!(key3==="dataset"||key3==="file")){let err12={instancePath:instancePath+
"/inputs/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema95.properties.inputs.additionalProperties,data:data9};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data9.dataset!==void 0&&(validate284(data9.dataset,{instancePath:instancePath+"/inputs/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1")+"/dataset",parentData:data9,parentDataProperty:"dataset",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate284.errors:vErrors.
concat(validate284.errors),errors=vErrors.length)),data9.file!==void 0){let data11=data9.file;if(typeof data11=="string"){if(func1(data11)>400){let err13={instancePath:instancePath+
"/inputs/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/inputs/additionalProperties/properties/file/maxLength",keyword:"maxLengt\
h",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema95.properties.inputs.additionalProperties.properties.file,data:data11};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/inputs/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
file",schemaPath:"#/properties/inputs/additionalProperties/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema95.
properties.inputs.additionalProperties.properties.file.type,parentSchema:schema95.properties.inputs.additionalProperties.properties.file,data:data11};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/inputs/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/inputs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema95.properties.inputs.additionalProperties.
type,parentSchema:schema95.properties.inputs.additionalProperties,data:data9};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath:instancePath+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema95.properties.inputs.type,parentSchema:schema95.
properties.inputs,data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.parameters!==void 0){let data12=data.parameters;if(data12&&typeof data12==
"object"&&!Array.isArray(data12)){if(Object.keys(data12).length>100){let err17={instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/maxP\
roperties",keyword:"maxProperties",params:{limit:100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema95.properties.parameters,data:data12};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}for(let key4 in data12){let _errs26=errors;validate290(key4,{instancePath:instancePath+"/parameters",
parentData:data12,parentDataProperty:"parameters",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate290.errors:vErrors.concat(validate290.errors),errors=
vErrors.length);var valid5=_errs26===errors;if(!valid5){let err18={instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"\
propertyNames",params:{propertyName:key4},message:"property name must be valid",schema:schema95.properties.parameters.propertyNames,parentSchema:schema95.properties.
parameters,data:data12};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath:instancePath+"/parameters",schemaPath:"#/prop\
erties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema95.properties.parameters.type,parentSchema:schema95.properties.
parameters,data:data12};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.grid!==void 0){let data13=data.grid;if(data13&&typeof data13=="obje\
ct"&&!Array.isArray(data13)){if(Object.keys(data13).length>8){let err20={instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/maxProperties",keyword:"\
maxProperties",params:{limit:8},message:"must NOT have more than 8 properties",schema:8,parentSchema:schema95.properties.grid,data:data13};vErrors===null?vErrors=
[err20]:vErrors.push(err20),errors++}if(Object.keys(data13).length<1){let err21={instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/minProperties",
keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema95.properties.grid,data:data13};vErrors===null?
vErrors=[err21]:vErrors.push(err21),errors++}for(let key5 in data13){let _errs29=errors;validate290(key5,{instancePath:instancePath+"/grid",parentData:data13,parentDataProperty:"\
grid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate290.errors:vErrors.concat(validate290.errors),errors=vErrors.length);var valid6=_errs29===errors;
if(!valid6){let err22={instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/propertyNames",keyword:"propertyNames",params:{propertyName:key5},message:"\
property name must be valid",schema:schema95.properties.grid.propertyNames,parentSchema:schema95.properties.grid,data:data13};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}for(let key6 in data13){let data14=data13[key6];if(Array.isArray(data14)){if(data14.length>1e3){let err23={instancePath:instancePath+"/gri\
d/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/grid/additionalProperties/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must\
 NOT have more than 1000 items",schema:1e3,parentSchema:schema95.properties.grid.additionalProperties,data:data14};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}if(data14.length<1){let err24={instancePath:instancePath+"/grid/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/grid/additionalP\
roperties/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema95.properties.grid.additionalProperties,
data:data14};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}let i0=data14.length,j0;if(i0>1){outer0:for(;i0--;)for(j0=i0;j0--;)if(func0(data14[i0],
data14[j0])){let err25={instancePath:instancePath+"/grid/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/grid/additionalProperties/unique\
Items",keyword:"uniqueItems",params:{i:i0,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i0+" are identical)",schema:!0,parentSchema:schema95.
properties.grid.additionalProperties,data:data14};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++;break outer0}}}else{let err26={instancePath:instancePath+
"/grid/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/grid/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must\
 be array",schema:schema95.properties.grid.additionalProperties.type,parentSchema:schema95.properties.grid.additionalProperties,data:data14};vErrors===null?vErrors=
[err26]:vErrors.push(err26),errors++}}}else{let err27={instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:schema95.properties.grid.type,parentSchema:schema95.properties.grid,data:data13};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}}if(data.select!==void 0&&(validate295(data.select,{instancePath:instancePath+"/select",parentData:data,parentDataProperty:"select",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length)),data.exclude!==void 0){let data16=data.exclude;if(Array.isArray(
data16)){if(data16.length>1e4){let err28={instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items",schema:1e4,parentSchema:schema95.properties.exclude,data:data16};vErrors===null?vErrors=[err28]:vErrors.push(err28),
errors++}let len0=data16.length;for(let i1=0;i1<len0;i1++)validate306(data16[i1],{instancePath:instancePath+"/exclude/"+i1,parentData:data16,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate306.errors:vErrors.concat(validate306.errors),errors=vErrors.length)}else{let err29={instancePath:instancePath+
"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema95.properties.exclude.type,parentSchema:schema95.
properties.exclude,data:data16};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data.salts!==void 0){let data18=data.salts;if(data18&&typeof data18==
"object"&&!Array.isArray(data18)){if(Object.keys(data18).length>500){let err30={instancePath:instancePath+"/salts",schemaPath:"#/properties/salts/maxProperties",
keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500 properties",schema:500,parentSchema:schema95.properties.salts,data:data18};vErrors===
null?vErrors=[err30]:vErrors.push(err30),errors++}for(let key7 in data18){let data19=data18[key7];if(data19&&typeof data19=="object"&&!Array.isArray(data19)){if(data19.
salt===void 0){let err31={instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/salts/additionalProperties/re\
quired",keyword:"required",params:{missingProperty:"salt"},message:"must have required property 'salt'",schema:schema95.properties.salts.additionalProperties.required,
parentSchema:schema95.properties.salts.additionalProperties,data:data19};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(data19.reason===void 0){
let err32={instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/salts/additionalProperties/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'",schema:schema95.properties.salts.additionalProperties.required,parentSchema:schema95.
properties.salts.additionalProperties,data:data19};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}for(let key8 in data19)if(!(key8==="salt"||key8===
"reason")){let err33={instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/salts/additionalProperties/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties",schema:!1,parentSchema:schema95.properties.
salts.additionalProperties,data:data19};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data19.salt!==void 0){let data20=data19.salt;if(typeof data20==
"string"){if(func1(data20)>64){let err34={instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/salt",schemaPath:"#/properties/salts\
/additionalProperties/properties/salt/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema95.
properties.salts.additionalProperties.properties.salt,data:data20};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(func1(data20)<1){let err35={instancePath:instancePath+
"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/salt",schemaPath:"#/properties/salts/additionalProperties/properties/salt/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema95.properties.salts.additionalProperties.properties.salt,data:data20};
vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{let err36={instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/s\
alt",schemaPath:"#/properties/salts/additionalProperties/properties/salt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema95.properties.
salts.additionalProperties.properties.salt.type,parentSchema:schema95.properties.salts.additionalProperties.properties.salt,data:data20};vErrors===null?vErrors=
[err36]:vErrors.push(err36),errors++}}if(data19.reason!==void 0){let data21=data19.reason;if(typeof data21=="string"){if(func1(data21)>500){let err37={instancePath:instancePath+
"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/properties/salts/additionalProperties/properties/reason/maxLength",keyword:"maxLen\
gth",params:{limit:500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema95.properties.salts.additionalProperties.properties.reason,
data:data21};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}if(func1(data21)<3){let err38={instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/reason",schemaPath:"#/properties/salts/additionalProperties/properties/reason/minLength",keyword:"minLength",params:{limit:3},message:"\
must NOT have fewer than 3 characters",schema:3,parentSchema:schema95.properties.salts.additionalProperties.properties.reason,data:data21};vErrors===null?vErrors=
[err38]:vErrors.push(err38),errors++}}else{let err39={instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/pr\
operties/salts/additionalProperties/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema95.properties.salts.additionalProperties.
properties.reason.type,parentSchema:schema95.properties.salts.additionalProperties.properties.reason,data:data21};vErrors===null?vErrors=[err39]:vErrors.push(err39),
errors++}}}else{let err40={instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/salts/additionalProperties/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:schema95.properties.salts.additionalProperties.type,parentSchema:schema95.properties.
salts.additionalProperties,data:data19};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}}else{let err41={instancePath:instancePath+"/salts",schemaPath:"\
#/properties/salts/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema95.properties.salts.type,parentSchema:schema95.properties.salts,
data:data18};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}if(data.paused!==void 0){let data22=data.paused,_errs48=errors,valid13=!1,passing1=null,
_errs49=errors;if(typeof data22!="boolean"){let err42={instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/oneOf/0/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:schema95.properties.paused.oneOf[0].type,parentSchema:schema95.properties.paused.oneOf[0],data:data22};vErrors===
null?vErrors=[err42]:vErrors.push(err42),errors++}var _valid1=_errs49===errors;_valid1&&(valid13=!0,passing1=0);let _errs51=errors;if(Array.isArray(data22)){if(data22.
length>500){let err43={instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/oneOf/1/maxItems",keyword:"maxItems",params:{limit:500},message:"must\
 NOT have more than 500 items",schema:500,parentSchema:schema95.properties.paused.oneOf[1],data:data22};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}
let len1=data22.length;for(let i2=0;i2<len1;i2++){let data23=data22[i2];if(typeof data23=="string"){if(func1(data23)>400){let err44={instancePath:instancePath+"\
/paused/"+i2,schemaPath:"#/properties/paused/oneOf/1/items/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,
parentSchema:schema95.properties.paused.oneOf[1].items,data:data23};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}else{let err45={instancePath:instancePath+
"/paused/"+i2,schemaPath:"#/properties/paused/oneOf/1/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema95.properties.paused.
oneOf[1].items.type,parentSchema:schema95.properties.paused.oneOf[1].items,data:data23};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}let i3=data22.
length,j1;if(i3>1){let indices0={};for(;i3--;){let item0=data22[i3];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){j1=indices0[item0];let err46={
instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplica\
te items (items ## "+j1+" and "+i3+" are identical)",schema:!0,parentSchema:schema95.properties.paused.oneOf[1],data:data22};vErrors===null?vErrors=[err46]:vErrors.
push(err46),errors++;break}indices0[item0]=i3}}}}else{let err47={instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/oneOf/1/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:schema95.properties.paused.oneOf[1].type,parentSchema:schema95.properties.paused.oneOf[1],data:data22};vErrors===
null?vErrors=[err47]:vErrors.push(err47),errors++}var _valid1=_errs51===errors;if(_valid1&&valid13?(valid13=!1,passing1=[passing1,1]):_valid1&&(valid13=!0,passing1=
1),valid13)errors=_errs48,vErrors!==null&&(_errs48?vErrors.length=_errs48:vErrors=null);else{let err48={instancePath:instancePath+"/paused",schemaPath:"#/proper\
ties/paused/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf",schema:schema95.properties.paused.oneOf,parentSchema:schema95.
properties.paused,data:data22};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}if(data.priority!==void 0){let data24=data.priority;if(!(typeof data24==
"number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24))){let err49={instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:schema95.properties.priority.type,parentSchema:schema95.properties.priority,data:data24};vErrors===null?
vErrors=[err49]:vErrors.push(err49),errors++}if(typeof data24=="number"&&isFinite(data24)){if(data24>100||isNaN(data24)){let err50={instancePath:instancePath+"/\
priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:schema95.
properties.priority,data:data24};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}if(data24<-100||isNaN(data24)){let err51={instancePath:instancePath+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-100},message:"must be >= -100",schema:-100,parentSchema:schema95.
properties.priority,data:data24};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}}if(data.notBefore!==void 0&&(validate309(data.notBefore,{instancePath:instancePath+
"/notBefore",parentData:data,parentDataProperty:"notBefore",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate309.errors:vErrors.concat(validate309.errors),
errors=vErrors.length)),data.runsOn!==void 0){let data26=data.runsOn;if(Array.isArray(data26)){if(data26.length>16){let err52={instancePath:instancePath+"/runsO\
n",schemaPath:"#/properties/runsOn/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema95.properties.
runsOn,data:data26};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}let len2=data26.length;for(let i4=0;i4<len2;i4++){let data27=data26[i4];if(typeof data27==
"string"){if(func1(data27)>64){let err53={instancePath:instancePath+"/runsOn/"+i4,schemaPath:"#/properties/runsOn/items/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters",schema:64,parentSchema:schema95.properties.runsOn.items,data:data27};vErrors===null?vErrors=[err53]:vErrors.push(
err53),errors++}if(!pattern51.test(data27)){let err54={instancePath:instancePath+"/runsOn/"+i4,schemaPath:"#/properties/runsOn/items/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9._-]*$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]*$"',schema:"^[a-z0-9][a-z0-9._-]*$",parentSchema:schema95.properties.
runsOn.items,data:data27};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}else{let err55={instancePath:instancePath+"/runsOn/"+i4,schemaPath:"#/pro\
perties/runsOn/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema95.properties.runsOn.items.type,parentSchema:schema95.properties.
runsOn.items,data:data27};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}let i5=data26.length,j2;if(i5>1){let indices1={};for(;i5--;){let item1=data26[i5];
if(typeof item1=="string"){if(typeof indices1[item1]=="number"){j2=indices1[item1];let err56={instancePath:instancePath+"/runsOn",schemaPath:"#/properties/runsO\
n/uniqueItems",keyword:"uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:!0,parentSchema:schema95.
properties.runsOn,data:data26};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++;break}indices1[item1]=i5}}}}else{let err57={instancePath:instancePath+
"/runsOn",schemaPath:"#/properties/runsOn/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema95.properties.runsOn.type,parentSchema:schema95.
properties.runsOn,data:data26};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}if(data.keep!==void 0){let data28=data.keep;if(!(data28==="fresh"||data28===
"as-is")){let err58={instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:schema95.properties.keep.enum},message:"\
must be equal to one of the allowed values",schema:schema95.properties.keep.enum,parentSchema:schema95.properties.keep,data:data28};vErrors===null?vErrors=[err58]:
vErrors.push(err58),errors++}}data.embargoUntil!==void 0&&(validate309(data.embargoUntil,{instancePath:instancePath+"/embargoUntil",parentData:data,parentDataProperty:"\
embargoUntil",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate309.errors:vErrors.concat(validate309.errors),errors=vErrors.length))}else{let err59={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};vErrors===null?vErrors=[err59]:
vErrors.push(err59),errors++}return validate271.errors=vErrors,errors===0}validate271.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var policy=validate312,
schema110={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"policy.v1.json",title:"Policy",description:"Who may do what in this registry: people, app\
roval classes, limits, prices. Lives in policy.json; read from the tip of the default branch only. Holds no secret.",type:"object",additionalProperties:!1,required:[
"$schema"],properties:{$schema:{description:"Relative path or URL of this schema.",type:"string",pattern:"(^|/)policy\\.v1\\.json$",examples:["../schemas/policy\
.v1.json"]},title:{$ref:"common.v1.json#/$defs/title",description:"Name of the registry, shown on every page."},description:{$ref:"common.v1.json#/$defs/markdow\
n"},people:{description:"People by login.",type:"object",maxProperties:5e3,propertyNames:{$ref:"#/$defs/login"},additionalProperties:{title:"Person",type:"objec\
t",additionalProperties:!1,required:["name"],description:"One person.",properties:{name:{description:"Name for readers and for citation.",type:"string",minLength:1,
maxLength:120,examples:["Ada Example"]},affiliation:{$ref:"#/$defs/affiliation"},forgeId:{description:"Numeric account id at the forge; logins can be renamed, i\
ds cannot.",type:"integer",minimum:1,examples:[4242]},orcid:{description:"ORCID iD.",type:"string",pattern:"^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$",examples:[
"0000-0002-1825-0097"]}},examples:[{name:"Ada Example",affiliation:"Institute of Examples"}]},examples:[{ada:{name:"Ada Example",affiliation:"Institute of Examp\
les"}}]},teams:{description:"Teams by name; elsewhere written `team:<name>`.",type:"object",maxProperties:500,propertyNames:{$ref:"#/$defs/login"},additionalProperties:{
title:"Team",type:"object",additionalProperties:!1,required:["title","members"],description:"One team.",properties:{title:{$ref:"common.v1.json#/$defs/title"},affiliation:{
$ref:"#/$defs/affiliation"},members:{description:"Logins, each declared in `people`.",type:"array",uniqueItems:!0,maxItems:1e3,items:{$ref:"#/$defs/login"},examples:[
["ada"]]}},examples:[{title:"Ecology",members:["ada"]}]},examples:[{ecology:{title:"Ecology",members:["ada"]}}]},maintainers:{$ref:"#/$defs/who",description:"Wh\
o reviews changes to the policy, to runners and to the schemas."},classes:{title:"ApprovalClasses",type:"object",additionalProperties:!1,description:"Approval c\
lasses; a proposal falls into the first of self, standard and large whose bounds it keeps. A class that is left out approves nothing.",properties:{self:{$ref:"#\
/$defs/class",description:"The author's own command starts it; recorded as approved by policy."},standard:{$ref:"#/$defs/class",description:"A second person: ne\
ither the author nor the last pusher."},large:{$ref:"#/$defs/class",description:"Two people and a named budget."}},examples:[{self:{who:["team:ecology"],upTo:{cpuHours:2}}}]},
limits:{title:"Limits",type:"object",additionalProperties:!1,description:"Bounds that no approval can exceed.",properties:{filesPerPullRequest:{description:"Cha\
nged files of one pull request.",type:"integer",minimum:1,examples:[500]},plansPerProposal:{description:"Plans of one proposal.",type:"integer",minimum:1,examples:[
50]},tasksPerPlan:{description:"Tasks of one plan.",type:"integer",minimum:1,examples:[1e6]},launchesPerPerson:{description:"Live launches of one person.",type:"\
integer",minimum:1,examples:[5]},task:{$ref:"#/$defs/quantities",description:"Largest cap that one task may declare."}},examples:[{filesPerPullRequest:500,tasksPerPlan:1e6,
task:{cpu:16,memory:65536}}]},images:{description:"Accepted images: each item is the start of an image name up to a `/` or `@`. Absent: any image by digest.",type:"\
array",uniqueItems:!0,maxItems:200,items:{description:"Host and path.",type:"string",pattern:"^[a-z0-9][A-Za-z0-9._:/-]*$",maxLength:400,examples:["registry.exa\
mple.org/lab"]},examples:[["registry.example.org/lab"]]},networks:{description:"Network classes that tools may ask for. Absent: only `none`.",type:"array",uniqueItems:!0,
items:{$ref:"common.v1.json#/$defs/network"},examples:[["none","mirror"]]},fetchHosts:{description:"Hosts that data may be fetched from, by our own code. Absent\
: any public host.",type:"array",uniqueItems:!0,maxItems:500,items:{description:"Host name; `*.` in front accepts its subdomains.",type:"string",pattern:"^(\\*\\.\
)?[a-z0-9-]+(\\.[a-z0-9-]+)*$",maxLength:253,examples:["data.example.org"]},examples:[["data.example.org"]]},programs:{description:"Further programs that tools \
may name, beside the built-in table.",type:"object",maxProperties:100,propertyNames:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.+-]*$",maxLength:48},additionalProperties:{
title:"KnownProgram",type:"object",additionalProperties:!1,required:["version"],description:"How to ask a program for its version.",properties:{version:{description:"\
Arguments that make it print its version; the first number with dots in its output is taken. Empty: the program has none to give.",type:"array",maxItems:8,items:{
description:"One argument.",type:"string",maxLength:200,examples:["--version"]},examples:[["--version"]]},description:{description:"What it is.",type:"string",maxLength:400,
examples:["Sequence aligner."]}},examples:[{version:["--version"]}]},examples:[{minimap2:{version:["--version"]}}]},prices:{$ref:"#/$defs/prices"},realisations:{
description:"What may have computed a record that is published: any one of these rules. Absent: any realisation that met the declaration.",type:"array",minItems:1,
maxItems:50,items:{title:"RealisationRule",type:"object",additionalProperties:!1,description:"One rule; every field that is there must hold.",properties:{environment:{
description:"Kind of environment.",enum:["image","programs"],examples:["image"]},isolation:{description:"Accepted isolation levels.",type:"array",uniqueItems:!0,
minItems:1,items:{description:"Isolation level.",enum:["container","namespaces","cgroup","process-group"],examples:["container"]},examples:[["container"]]},platforms:{
description:"Accepted platforms.",type:"array",uniqueItems:!0,minItems:1,items:{$ref:"common.v1.json#/$defs/platform"},examples:[["linux/amd64"]]},programs:{description:"\
Program \u2192 accepted versions (node-semver range), for programs that took part.",type:"object",maxProperties:50,additionalProperties:{description:"Accepted v\
ersions.",type:"string",minLength:1,maxLength:80,examples:[">=22"]},examples:[{node:">=22"}]}},examples:[{environment:"programs",programs:{node:">=22"}}]},examples:[
[{environment:"image",isolation:["container"]}]]},retention:{title:"Retention",type:"object",additionalProperties:!1,description:"How long things that nothing r\
efers to are kept.",properties:{historyDays:{description:"Plans of the default branch's history count as referred to for so many days.",type:"integer",minimum:1,
examples:[365]},stagedDays:{description:"Staged results of pull requests that were closed unmerged.",type:"integer",minimum:1,examples:[14]},graceDays:{description:"\
Garbage collection spares what was used within so many days.",type:"integer",minimum:1,examples:[30]}},examples:[{historyDays:365,stagedDays:14,graceDays:30}]}},
$defs:{login:{description:"Login of a person, or name of a team.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:64,examples:["ada"]},affiliation:{
description:"Institution.",type:"string",minLength:1,maxLength:200,examples:["Institute of Examples"]},who:{description:"People and teams.",type:"array",uniqueItems:!0,
maxItems:500,items:{$ref:"common.v1.json#/$defs/person"},examples:[["team:ecology"]]},quantities:{title:"Quantities",type:"object",additionalProperties:!1,description:"\
Amounts of resources.",properties:{cpu:{description:"Processors.",type:"number",minimum:0,examples:[16]},memory:{description:"Memory in MiB.",type:"number",minimum:0,
examples:[65536]},disk:{description:"Scratch space in MiB.",type:"number",minimum:0,examples:[102400]},gpu:{description:"Whole GPUs.",type:"number",minimum:0,examples:[
1]},time:{description:"Seconds.",type:"number",minimum:0,examples:[86400]}},examples:[{cpu:16,memory:65536}]},bounds:{title:"Bounds",type:"object",additionalProperties:!1,
description:"Bounds of what a proposal asks for, at its caps.",properties:{tasks:{description:"New tasks.",type:"integer",minimum:0,examples:[1e4]},cpuHours:{description:"\
Processor hours.",type:"number",minimum:0,examples:[10]},gpuHours:{description:"GPU hours.",type:"number",minimum:0,examples:[0]},cost:{description:"Cost in the\
 currency of `prices`.",type:"number",minimum:0,examples:[5]},task:{$ref:"#/$defs/quantities",description:"Caps of any single task."}},examples:[{tasks:1e4,cpuHours:10,
cost:5}]},class:{title:"ApprovalClass",type:"object",additionalProperties:!1,required:["who"],description:"One approval class.",properties:{who:{$ref:"#/$defs/w\
ho",description:"Who may approve (for `self`: whose own command is enough)."},approvers:{description:"How many different people approve. Default: 1 for self and\
 standard, 2 for large.",type:"integer",minimum:1,maximum:10,examples:[2]},upTo:{$ref:"#/$defs/bounds",description:"Bounds of the class. Absent: none but `limit\
s`."},networks:{description:"Network classes it covers. Default: only `none`.",type:"array",uniqueItems:!0,items:{$ref:"common.v1.json#/$defs/network"},examples:[
["none"]]},budget:{description:"Whether the approval must name a budget.",type:"boolean",examples:[!0]},click:{description:"Whether a click on the forge's prote\
cted environment is asked for as well.",type:"boolean",examples:[!0]},expiresHours:{description:"For how long an approval may start launches. Default 168.",type:"\
number",exclusiveMinimum:0,maximum:8760,examples:[168]},maxLaunchHours:{description:"Longest launch. Default 72.",type:"number",exclusiveMinimum:0,maximum:8760,
examples:[72]},maxAttempts:{description:"Launches that one approval may start. Default 5.",type:"integer",minimum:1,maximum:100,examples:[5]}},examples:[{who:["\
team:ecology"],upTo:{cpuHours:2},networks:["none"]}]},prices:{title:"Prices",type:"object",additionalProperties:!1,required:["currency"],description:"What use c\
osts; a runner's own prices come first.",properties:{currency:{description:"ISO 4217 code.",type:"string",pattern:"^[A-Z]{3}$",examples:["EUR"]},cpuHour:{description:"\
One processor for an hour.",type:"number",minimum:0,examples:[.04]},memoryGiBHour:{description:"One GiB of memory for an hour.",type:"number",minimum:0,examples:[
.005]},gpuHour:{description:"One GPU for an hour.",type:"number",minimum:0,examples:[1.2]},storageGiBMonth:{description:"One GiB stored for a month.",type:"numb\
er",minimum:0,examples:[.02]}},examples:[{currency:"EUR",cpuHour:.04}]}},examples:[{$schema:"../schemas/policy.v1.json",title:"Example registry",people:{ada:{name:"\
Ada Example",affiliation:"Institute of Examples"}},teams:{ecology:{title:"Ecology",members:["ada"]}},maintainers:["ada"],classes:{self:{who:["team:ecology"],upTo:{
cpuHours:2}},standard:{who:["team:ecology"]}},networks:["none"]}]},pattern52=new RegExp("(^|/)policy\\.v1\\.json$",""),pattern54=new RegExp("^[0-9]{4}-[0-9]{4}-\
[0-9]{4}-[0-9]{3}[0-9X]$",""),pattern56=new RegExp("^[a-z0-9][A-Za-z0-9._:/-]*$",""),pattern57=new RegExp("^(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*$","");function validate313(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate313.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema45,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(func1(data)<1){let err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",schema:1,parentSchema:schema45,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}return validate313.errors=vErrors,errors===0}validate313.evaluated={dynamicProps:!1,dynamicItems:!1};function validate315(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate315.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>2e4){let err0={instancePath,schemaPath:"#/maxLength",keyword:"m\
axLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema46,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema46.type,parentSchema:schema46,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate315.errors=vErrors,errors===0}validate315.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema113={description:"Login of a person, or name of a team.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:64,examples:["ada"]},pattern53=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9._-]*$","");function validate317(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate317.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data==
"string"){if(func1(data)>64){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 character\
s",schema:64,parentSchema:schema113,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern53.test(data)){let err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',schema:"^[A-Za-z0-9][A-\
Za-z0-9._-]*$",parentSchema:schema113,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate317.errors=vErrors,errors===0}validate317.evaluated={dynamicProps:!1,dynamicItems:!1};var schema114={description:"Institution.",type:"string",minLength:1,
maxLength:200,examples:["Institute of Examples"]};function validate319(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate319.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)>200){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more th\
an 200 characters",schema:200,parentSchema:schema114,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func1(data)<1){let err1={instancePath,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114,data};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema114.
type,parentSchema:schema114,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate319.errors=vErrors,errors===0}validate319.evaluated={
dynamicProps:!1,dynamicItems:!1};var schema115={description:"People and teams.",type:"array",uniqueItems:!0,maxItems:500,items:{$ref:"common.v1.json#/$defs/pers\
on"},examples:[["team:ecology"]]};function validate326(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate326.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data==
"string"){if(func1(data)>80){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 character\
s",schema:80,parentSchema:schema99,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern44.test(data)){let err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$"},message:'must match pattern "^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$"',schema:"\
^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema99,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema99.type,parentSchema:schema99,data};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}return validate326.errors=vErrors,errors===0}validate326.evaluated={dynamicProps:!1,dynamicItems:!1};function validate325(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate325.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){if(data.length>500){let err0={instancePath,schemaPath:"#/maxItems",keyword:"maxI\
tems",params:{limit:500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema115,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let len0=data.length;for(let i0=0;i0<len0;i0++)validate326(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate326.errors:vErrors.concat(validate326.errors),errors=vErrors.length);let i1=data.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)
if(func0(data[i1],data[j0])){let err1={instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (\
items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema115,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break outer0}}}else{
let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema115.type,parentSchema:schema115,data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}return validate325.errors=vErrors,errors===0}validate325.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var schema117={
title:"ApprovalClass",type:"object",additionalProperties:!1,required:["who"],description:"One approval class.",properties:{who:{$ref:"#/$defs/who",description:"\
Who may approve (for `self`: whose own command is enough)."},approvers:{description:"How many different people approve. Default: 1 for self and standard, 2 for \
large.",type:"integer",minimum:1,maximum:10,examples:[2]},upTo:{$ref:"#/$defs/bounds",description:"Bounds of the class. Absent: none but `limits`."},networks:{description:"\
Network classes it covers. Default: only `none`.",type:"array",uniqueItems:!0,items:{$ref:"common.v1.json#/$defs/network"},examples:[["none"]]},budget:{description:"\
Whether the approval must name a budget.",type:"boolean",examples:[!0]},click:{description:"Whether a click on the forge's protected environment is asked for as\
 well.",type:"boolean",examples:[!0]},expiresHours:{description:"For how long an approval may start launches. Default 168.",type:"number",exclusiveMinimum:0,maximum:8760,
examples:[168]},maxLaunchHours:{description:"Longest launch. Default 72.",type:"number",exclusiveMinimum:0,maximum:8760,examples:[72]},maxAttempts:{description:"\
Launches that one approval may start. Default 5.",type:"integer",minimum:1,maximum:100,examples:[5]}},examples:[{who:["team:ecology"],upTo:{cpuHours:2},networks:[
"none"]}]},schema118={title:"Bounds",type:"object",additionalProperties:!1,description:"Bounds of what a proposal asks for, at its caps.",properties:{tasks:{description:"\
New tasks.",type:"integer",minimum:0,examples:[1e4]},cpuHours:{description:"Processor hours.",type:"number",minimum:0,examples:[10]},gpuHours:{description:"GPU \
hours.",type:"number",minimum:0,examples:[0]},cost:{description:"Cost in the currency of `prices`.",type:"number",minimum:0,examples:[5]},task:{$ref:"#/$defs/qu\
antities",description:"Caps of any single task."}},examples:[{tasks:1e4,cpuHours:10,cost:5}]},schema119={title:"Quantities",type:"object",additionalProperties:!1,
description:"Amounts of resources.",properties:{cpu:{description:"Processors.",type:"number",minimum:0,examples:[16]},memory:{description:"Memory in MiB.",type:"\
number",minimum:0,examples:[65536]},disk:{description:"Scratch space in MiB.",type:"number",minimum:0,examples:[102400]},gpu:{description:"Whole GPUs.",type:"nu\
mber",minimum:0,examples:[1]},time:{description:"Seconds.",type:"number",minimum:0,examples:[86400]}},examples:[{cpu:16,memory:65536}]};function validate332(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate332.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0===
"cpu"||key0==="memory"||key0==="disk"||key0==="gpu"||key0==="time")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema119,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.cpu!==void 0){let data0=data.cpu;if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0)){let err1={instancePath:instancePath+"/cpu",schemaPath:"\
#/properties/cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema119.properties.cpu,data:data0};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:schema119.properties.cpu.type,parentSchema:schema119.properties.cpu,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}}if(data.memory!==void 0){let data1=data.memory;if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1)){let err3={instancePath:instancePath+
"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema119.properties.
memory,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/memory",schemaPath:"#/properties/memory\
/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema119.properties.memory.type,parentSchema:schema119.properties.memory,data:data1};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.disk!==void 0){let data2=data.disk;if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(
data2)){let err5={instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0",schema:0,parentSchema:schema119.properties.disk,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema119.properties.disk.type,parentSchema:schema119.
properties.disk,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.gpu!==void 0){let data3=data.gpu;if(typeof data3=="number"&&isFinite(
data3)){if(data3<0||isNaN(data3)){let err7={instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema119.properties.gpu,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/gpu",schemaPath:"#/properties/gpu/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema119.properties.gpu.type,parentSchema:schema119.
properties.gpu,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.time!==void 0){let data4=data.time;if(typeof data4=="number"&&isFinite(
data4)){if(data4<0||isNaN(data4)){let err9={instancePath:instancePath+"/time",schemaPath:"#/properties/time/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema119.properties.time,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema119.properties.time.type,parentSchema:schema119.
properties.time,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate332.
errors=vErrors,errors===0}validate332.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate331(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate331.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="tasks"||key0==="cpuHours"||key0==="\
gpuHours"||key0==="cost"||key0==="task")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema118,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.tasks!==void 0){
let data0=data.tasks;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/tasks",schemaPath:"#/proper\
ties/tasks/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema118.properties.tasks.type,parentSchema:schema118.properties.tasks,
data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+
"/tasks",schemaPath:"#/properties/tasks/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema118.properties.
tasks,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.cpuHours!==void 0){let data1=data.cpuHours;if(typeof data1=="number"&&isFinite(
data1)){if(data1<0||isNaN(data1)){let err3={instancePath:instancePath+"/cpuHours",schemaPath:"#/properties/cpuHours/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema118.properties.cpuHours,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/cpuHours",schemaPath:"#/properties/cpuHours/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema118.
properties.cpuHours.type,parentSchema:schema118.properties.cpuHours,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.gpuHours!==void 0){
let data2=data.gpuHours;if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2)){let err5={instancePath:instancePath+"/gpuHours",schemaPath:"#/prop\
erties/gpuHours/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema118.properties.gpuHours,data:data2};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/gpuHours",schemaPath:"#/properties/gpuHours/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:schema118.properties.gpuHours.type,parentSchema:schema118.properties.gpuHours,data:data2};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.cost!==void 0){let data3=data.cost;if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3)){
let err7={instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema118.properties.cost,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/cost",schemaPath:"\
#/properties/cost/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema118.properties.cost.type,parentSchema:schema118.properties.cost,
data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}data.task!==void 0&&(validate332(data.task,{instancePath:instancePath+"/task",parentData:data,
parentDataProperty:"task",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate332.errors:vErrors.concat(validate332.errors),errors=vErrors.length))}else{
let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema118.type,parentSchema:schema118,data};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}return validate331.errors=vErrors,errors===0}validate331.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate335(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate335.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(data==="none"||data==="mirror"||data==="open")){let err0={instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema42.enum},message:"must be equal to one of the allowed values",schema:schema42.enum,parentSchema:schema42,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate335.errors=vErrors,errors===0}validate335.evaluated={dynamicProps:!1,dynamicItems:!1};function validate329(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate329.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.who===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"who"},message:"must have required property 'who'",schema:schema117.required,parentSchema:schema117,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func15.call(schema117.properties,key0)){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema117,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.who!==void 0&&(validate325(data.who,{instancePath:instancePath+"/who",parentData:data,parentDataProperty:"\
who",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate325.errors:vErrors.concat(validate325.errors),errors=vErrors.length)),data.approvers!==void 0){let data1=data.
approvers;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/approvers",schemaPath:"#/properties/ap\
provers/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema117.properties.approvers.type,parentSchema:schema117.properties.approvers,
data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>10||isNaN(data1)){let err3={instancePath:instancePath+
"/approvers",schemaPath:"#/properties/approvers/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10",schema:10,parentSchema:schema117.
properties.approvers,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<1||isNaN(data1)){let err4={instancePath:instancePath+"/appro\
vers",schemaPath:"#/properties/approvers/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema117.properties.
approvers,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.upTo!==void 0&&(validate331(data.upTo,{instancePath:instancePath+"/upT\
o",parentData:data,parentDataProperty:"upTo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate331.errors:vErrors.concat(validate331.errors),errors=vErrors.
length)),data.networks!==void 0){let data3=data.networks;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate335(data3[i0],{instancePath:instancePath+
"/networks/"+i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate335.errors:vErrors.concat(validate335.errors),
errors=vErrors.length);let i1=data3.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data3[i1],data3[j0])){let err5={instancePath:instancePath+"/ne\
tworks",schemaPath:"#/properties/networks/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+
" are identical)",schema:!0,parentSchema:schema117.properties.networks,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++;break outer0}}}else{
let err6={instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema117.
properties.networks.type,parentSchema:schema117.properties.networks,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.budget!==void 0){
let data5=data.budget;if(typeof data5!="boolean"){let err7={instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:schema117.properties.budget.type,parentSchema:schema117.properties.budget,data:data5};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}if(data.click!==void 0){let data6=data.click;if(typeof data6!="boolean"){let err8={instancePath:instancePath+"/click",schemaPath:"#/propert\
ies/click/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema117.properties.click.type,parentSchema:schema117.properties.click,
data:data6};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.expiresHours!==void 0){let data7=data.expiresHours;if(typeof data7=="number"&&isFinite(
data7)){if(data7>8760||isNaN(data7)){let err9={instancePath:instancePath+"/expiresHours",schemaPath:"#/properties/expiresHours/maximum",keyword:"maximum",params:{
comparison:"<=",limit:8760},message:"must be <= 8760",schema:8760,parentSchema:schema117.properties.expiresHours,data:data7};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data7<=0||isNaN(data7)){let err10={instancePath:instancePath+"/expiresHours",schemaPath:"#/properties/expiresHours/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema117.properties.expiresHours,data:data7};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/expiresHours",schemaPath:"#/properties/expiresHours/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema117.properties.expiresHours.type,parentSchema:schema117.properties.expiresHours,data:data7};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}if(data.maxLaunchHours!==void 0){let data8=data.maxLaunchHours;if(typeof data8=="number"&&isFinite(data8)){if(data8>
8760||isNaN(data8)){let err12={instancePath:instancePath+"/maxLaunchHours",schemaPath:"#/properties/maxLaunchHours/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:8760},message:"must be <= 8760",schema:8760,parentSchema:schema117.properties.maxLaunchHours,data:data8};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}if(data8<=0||isNaN(data8)){let err13={instancePath:instancePath+"/maxLaunchHours",schemaPath:"#/properties/maxLaunchHours/exclusiveMinimum",keyword:"ex\
clusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema117.properties.maxLaunchHours,data:data8};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/maxLaunchHours",schemaPath:"#/properties/maxLaunchHours/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema117.properties.maxLaunchHours.type,parentSchema:schema117.properties.maxLaunchHours,data:data8};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}}if(data.maxAttempts!==void 0){let data9=data.maxAttempts;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(
data9))){let err15={instancePath:instancePath+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must be \
integer",schema:schema117.properties.maxAttempts.type,parentSchema:schema117.properties.maxAttempts,data:data9};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>100||isNaN(data9)){let err16={instancePath:instancePath+"/maxAttempts",schemaPath:"#/properties/ma\
xAttempts/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:schema117.properties.maxAttempts,data:data9};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data9<1||isNaN(data9)){let err17={instancePath:instancePath+"/maxAttempts",schemaPath:"#/properti\
es/maxAttempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema117.properties.maxAttempts,data:data9};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}}else{let err18={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object",schema:schema117.type,parentSchema:schema117,data};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate329.errors=vErrors,
errors===0}validate329.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema121={title:"Prices",type:"object",additionalProperties:!1,required:["curre\
ncy"],description:"What use costs; a runner's own prices come first.",properties:{currency:{description:"ISO 4217 code.",type:"string",pattern:"^[A-Z]{3}$",examples:[
"EUR"]},cpuHour:{description:"One processor for an hour.",type:"number",minimum:0,examples:[.04]},memoryGiBHour:{description:"One GiB of memory for an hour.",type:"\
number",minimum:0,examples:[.005]},gpuHour:{description:"One GPU for an hour.",type:"number",minimum:0,examples:[1.2]},storageGiBMonth:{description:"One GiB sto\
red for a month.",type:"number",minimum:0,examples:[.02]}},examples:[{currency:"EUR",cpuHour:.04}]},pattern59=new RegExp("^[A-Z]{3}$","");function validate342(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate342.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.currency===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'currency'",schema:schema121.required,
parentSchema:schema121,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="currency"||key0==="cpuHour"||key0==="me\
moryGiBHour"||key0==="gpuHour"||key0==="storageGiBMonth")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema121,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.currency!==
void 0){let data0=data.currency;if(typeof data0=="string"){if(!pattern59.test(data0)){let err2={instancePath:instancePath+"/currency",schemaPath:"#/properties/c\
urrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"',schema:"^[A-Z]{3}$",parentSchema:schema121.properties.
currency,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/currency",schemaPath:"#/properties/cu\
rrency/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema121.properties.currency.type,parentSchema:schema121.properties.currency,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.cpuHour!==void 0){let data1=data.cpuHour;if(typeof data1=="number"&&isFinite(data1)){
if(data1<0||isNaN(data1)){let err4={instancePath:instancePath+"/cpuHour",schemaPath:"#/properties/cpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema121.properties.cpuHour,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath:instancePath+"/cpuHour",schemaPath:"#/properties/cpuHour/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema121.properties.
cpuHour.type,parentSchema:schema121.properties.cpuHour,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.memoryGiBHour!==void 0){let data2=data.
memoryGiBHour;if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2)){let err6={instancePath:instancePath+"/memoryGiBHour",schemaPath:"#/propertie\
s/memoryGiBHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema121.properties.memoryGiBHour,data:data2};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/memoryGiBHour",schemaPath:"#/properties/memoryGiBHour/type",
keyword:"type",params:{type:"number"},message:"must be number",schema:schema121.properties.memoryGiBHour.type,parentSchema:schema121.properties.memoryGiBHour,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.gpuHour!==void 0){let data3=data.gpuHour;if(typeof data3=="number"&&isFinite(data3)){if(data3<
0||isNaN(data3)){let err8={instancePath:instancePath+"/gpuHour",schemaPath:"#/properties/gpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema121.properties.gpuHour,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+
"/gpuHour",schemaPath:"#/properties/gpuHour/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema121.properties.gpuHour.type,parentSchema:schema121.
properties.gpuHour,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.storageGiBMonth!==void 0){let data4=data.storageGiBMonth;if(typeof data4==
"number"&&isFinite(data4)){if(data4<0||isNaN(data4)){let err10={instancePath:instancePath+"/storageGiBMonth",schemaPath:"#/properties/storageGiBMonth/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema121.properties.storageGiBMonth,data:data4};vErrors===null?vErrors=[
err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/storageGiBMonth",schemaPath:"#/properties/storageGiBMonth/type",keyword:"type",
params:{type:"number"},message:"must be number",schema:schema121.properties.storageGiBMonth.type,parentSchema:schema121.properties.storageGiBMonth,data:data4};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:schema121.type,parentSchema:schema121,data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate342.errors=vErrors,errors===0}
validate342.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate344(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate344.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(!pattern5.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(any|[a-z0-9]+/[a-z0-9]+)$"},message:'\
must match pattern "^(any|[a-z0-9]+/[a-z0-9]+)$"',schema:"^(any|[a-z0-9]+/[a-z0-9]+)$",parentSchema:schema23,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema23.type,parentSchema:schema23,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate344.errors=vErrors,errors===0}validate344.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate312(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate312.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
$schema===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"$schema"},message:"must have required property '$sc\
hema'",schema:schema110.required,parentSchema:schema110,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func15.call(schema110.
properties,key0)){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:schema110,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.$schema!==void 0){let data0=data.
$schema;if(typeof data0=="string"){if(!pattern52.test(data0)){let err2={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"\
pattern",params:{pattern:"(^|/)policy\\.v1\\.json$"},message:'must match pattern "(^|/)policy\\.v1\\.json$"',schema:"(^|/)policy\\.v1\\.json$",parentSchema:schema110.
properties.$schema,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/$schema",schemaPath:"#/prop\
erties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema110.properties.$schema.type,parentSchema:schema110.properties.
$schema,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.title!==void 0&&(validate313(data.title,{instancePath:instancePath+"/titl\
e",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate313.errors:vErrors.concat(validate313.errors),errors=vErrors.
length)),data.description!==void 0&&(validate315(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate315.errors:vErrors.concat(validate315.errors),errors=vErrors.length)),data.people!==void 0){let data3=data.people;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(Object.keys(data3).length>5e3){let err4={instancePath:instancePath+"/people",schemaPath:"#/propertie\
s/people/maxProperties",keyword:"maxProperties",params:{limit:5e3},message:"must NOT have more than 5000 properties",schema:5e3,parentSchema:schema110.properties.
people,data:data3};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key1 in data3){let _errs8=errors;validate317(key1,{instancePath:instancePath+
"/people",parentData:data3,parentDataProperty:"people",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),
errors=vErrors.length);var valid1=_errs8===errors;if(!valid1){let err5={instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"\
propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema110.properties.people.propertyNames,parentSchema:schema110.properties.
people,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}for(let key2 in data3){let data4=data3[key2];if(data4&&typeof data4=="object"&&!Array.
isArray(data4)){if(data4.name===void 0){let err6={instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/peop\
le/additionalProperties/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema110.properties.people.
additionalProperties.required,parentSchema:schema110.properties.people.additionalProperties,data:data4};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
for(let key3 in data4)if(!(key3==="name"||key3==="affiliation"||key3==="forgeId"||key3==="orcid")){let err7={instancePath:instancePath+"/people/"+key2.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/people/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
message:"must NOT have additional properties",schema:!1,parentSchema:schema110.properties.people.additionalProperties,data:data4};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(data4.name!==void 0){let data5=data4.name;if(typeof data5=="string"){if(func1(data5)>120){let err8={instancePath:instancePath+"/p\
eople/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/people/additionalProperties/properties/name/maxLength",keyword:"maxLength",
params:{limit:120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema110.properties.people.additionalProperties.properties.name,data:data5};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(func1(data5)<1){let err9={instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1")+"/name",schemaPath:"#/properties/people/additionalProperties/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",schema:1,parentSchema:schema110.properties.people.additionalProperties.properties.name,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}else{let err10={instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/people/additio\
nalProperties/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema110.properties.people.additionalProperties.properties.
name.type,parentSchema:schema110.properties.people.additionalProperties.properties.name,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}
if(data4.affiliation!==void 0&&(validate319(data4.affiliation,{instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/affiliation",parentData:data4,
parentDataProperty:"affiliation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate319.errors:vErrors.concat(validate319.errors),errors=vErrors.length)),
data4.forgeId!==void 0){let data7=data4.forgeId;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err11={instancePath:instancePath+"\
/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/forgeId",schemaPath:"#/properties/people/additionalProperties/properties/forgeId/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema110.properties.people.additionalProperties.properties.forgeId.type,parentSchema:schema110.properties.people.
additionalProperties.properties.forgeId,data:data7};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data7=="number"&&isFinite(data7)&&(data7<
1||isNaN(data7))){let err12={instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/forgeId",schemaPath:"#/properties/people/additio\
nalProperties/properties/forgeId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema110.properties.people.
additionalProperties.properties.forgeId,data:data7};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data4.orcid!==void 0){let data8=data4.orcid;
if(typeof data8=="string"){if(!pattern54.test(data8)){let err13={instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/orcid",schemaPath:"\
#/properties/people/additionalProperties/properties/orcid/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$"},message:'mus\
t match pattern "^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$"',schema:"^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$",parentSchema:schema110.properties.people.additionalProperties.
properties.orcid,data:data8};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/people/"+key2.replace(/~/g,
"~0").replace(/\//g,"~1")+"/orcid",schemaPath:"#/properties/people/additionalProperties/properties/orcid/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:schema110.properties.people.additionalProperties.properties.orcid.type,parentSchema:schema110.properties.people.additionalProperties.properties.
orcid,data:data8};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/people/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema110.properties.
people.additionalProperties.type,parentSchema:schema110.properties.people.additionalProperties,data:data4};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{
let err16={instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema110.
properties.people.type,parentSchema:schema110.properties.people,data:data3};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.teams!==void 0){
let data9=data.teams;if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(Object.keys(data9).length>500){let err17={instancePath:instancePath+"/teams",schemaPath:"\
#/properties/teams/maxProperties",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500 properties",schema:500,parentSchema:schema110.
properties.teams,data:data9};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}for(let key4 in data9){let _errs22=errors;validate317(key4,{instancePath:instancePath+
"/teams",parentData:data9,parentDataProperty:"teams",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=
vErrors.length);var valid4=_errs22===errors;if(!valid4){let err18={instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:key4},message:"property name must be valid",schema:schema110.properties.teams.propertyNames,parentSchema:schema110.properties.teams,
data:data9};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}for(let key5 in data9){let data10=data9[key5];if(data10&&typeof data10=="object"&&!Array.
isArray(data10)){if(data10.title===void 0){let err19={instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/t\
eams/additionalProperties/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'",schema:schema110.properties.
teams.additionalProperties.required,parentSchema:schema110.properties.teams.additionalProperties,data:data10};vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++}if(data10.members===void 0){let err20={instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/teams/a\
dditionalProperties/required",keyword:"required",params:{missingProperty:"members"},message:"must have required property 'members'",schema:schema110.properties.
teams.additionalProperties.required,parentSchema:schema110.properties.teams.additionalProperties,data:data10};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}for(let key6 in data10)if(!(key6==="title"||key6==="affiliation"||key6==="members")){let err21={instancePath:instancePath+"/teams/"+key5.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/teams/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},
message:"must NOT have additional properties",schema:!1,parentSchema:schema110.properties.teams.additionalProperties,data:data10};vErrors===null?vErrors=[err21]:
vErrors.push(err21),errors++}if(data10.title!==void 0&&(validate313(data10.title,{instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+
"/title",parentData:data10,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate313.errors:vErrors.concat(validate313.errors),errors=
vErrors.length)),data10.affiliation!==void 0&&(validate319(data10.affiliation,{instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/affiliation",parentData:data10,parentDataProperty:"affiliation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate319.errors:vErrors.concat(validate319.
errors),errors=vErrors.length)),data10.members!==void 0){let data13=data10.members;if(Array.isArray(data13)){if(data13.length>1e3){let err22={instancePath:instancePath+
"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/members",schemaPath:"#/properties/teams/additionalProperties/properties/members/maxItems",keyword:"maxIt\
ems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:schema110.properties.teams.additionalProperties.properties.members,
data:data13};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}let len0=data13.length;for(let i0=0;i0<len0;i0++)validate317(data13[i0],{instancePath:instancePath+
"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/members/"+i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate317.errors:vErrors.concat(validate317.errors),errors=vErrors.length);let i1=data13.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data13[i1],
data13[j0])){let err23={instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/members",schemaPath:"#/properties/teams/additionalProp\
erties/properties/members/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical\
)",schema:!0,parentSchema:schema110.properties.teams.additionalProperties.properties.members,data:data13};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++;
break outer0}}}else{let err24={instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/members",schemaPath:"#/properties/teams/additio\
nalProperties/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema110.properties.teams.additionalProperties.properties.
members.type,parentSchema:schema110.properties.teams.additionalProperties.properties.members,data:data13};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{
let err25={instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/teams/additionalProperties/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:schema110.properties.teams.additionalProperties.type,parentSchema:schema110.properties.teams.additionalProperties,
data:data10};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:schema110.properties.teams.type,parentSchema:schema110.properties.teams,data:data9};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.maintainers!==void 0&&(validate325(data.maintainers,{instancePath:instancePath+"/maintainers",parentData:data,
parentDataProperty:"maintainers",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate325.errors:vErrors.concat(validate325.errors),errors=vErrors.length)),
data.classes!==void 0){let data16=data.classes;if(data16&&typeof data16=="object"&&!Array.isArray(data16)){for(let key7 in data16)if(!(key7==="self"||key7==="st\
andard"||key7==="large")){let err27={instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key7},message:"must NOT have additional properties",schema:!1,parentSchema:schema110.properties.classes,data:data16};vErrors===null?vErrors=
[err27]:vErrors.push(err27),errors++}data16.self!==void 0&&(validate329(data16.self,{instancePath:instancePath+"/classes/self",parentData:data16,parentDataProperty:"\
self",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate329.errors:vErrors.concat(validate329.errors),errors=vErrors.length)),data16.standard!==void 0&&
(validate329(data16.standard,{instancePath:instancePath+"/classes/standard",parentData:data16,parentDataProperty:"standard",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate329.errors:vErrors.concat(validate329.errors),errors=vErrors.length)),data16.large!==void 0&&(validate329(data16.large,{instancePath:instancePath+
"/classes/large",parentData:data16,parentDataProperty:"large",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate329.errors:vErrors.concat(validate329.errors),
errors=vErrors.length))}else{let err28={instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema110.properties.classes.type,parentSchema:schema110.properties.classes,data:data16};vErrors===null?vErrors=[err28]:vErrors.push(err28),
errors++}}if(data.limits!==void 0){let data20=data.limits;if(data20&&typeof data20=="object"&&!Array.isArray(data20)){for(let key8 in data20)if(!(key8==="filesP\
erPullRequest"||key8==="plansPerProposal"||key8==="tasksPerPlan"||key8==="launchesPerPerson"||key8==="task")){let err29={instancePath:instancePath+"/limits",schemaPath:"\
#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties",schema:!1,
parentSchema:schema110.properties.limits,data:data20};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data20.filesPerPullRequest!==void 0){let data21=data20.
filesPerPullRequest;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21))){let err30={instancePath:instancePath+"/limits/filesPerPullRequ\
est",schemaPath:"#/properties/limits/properties/filesPerPullRequest/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema110.properties.
limits.properties.filesPerPullRequest.type,parentSchema:schema110.properties.limits.properties.filesPerPullRequest,data:data21};vErrors===null?vErrors=[err30]:vErrors.
push(err30),errors++}if(typeof data21=="number"&&isFinite(data21)&&(data21<1||isNaN(data21))){let err31={instancePath:instancePath+"/limits/filesPerPullRequest",
schemaPath:"#/properties/limits/properties/filesPerPullRequest/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema110.
properties.limits.properties.filesPerPullRequest,data:data21};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data20.plansPerProposal!==void 0){
let data22=data20.plansPerProposal;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err32={instancePath:instancePath+"/limits/p\
lansPerProposal",schemaPath:"#/properties/limits/properties/plansPerProposal/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema110.
properties.limits.properties.plansPerProposal.type,parentSchema:schema110.properties.limits.properties.plansPerProposal,data:data22};vErrors===null?vErrors=[err32]:
vErrors.push(err32),errors++}if(typeof data22=="number"&&isFinite(data22)&&(data22<1||isNaN(data22))){let err33={instancePath:instancePath+"/limits/plansPerProp\
osal",schemaPath:"#/properties/limits/properties/plansPerProposal/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema110.
properties.limits.properties.plansPerProposal,data:data22};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data20.tasksPerPlan!==void 0){let data23=data20.
tasksPerPlan;if(!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23))){let err34={instancePath:instancePath+"/limits/tasksPerPlan",schemaPath:"\
#/properties/limits/properties/tasksPerPlan/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema110.properties.limits.properties.
tasksPerPlan.type,parentSchema:schema110.properties.limits.properties.tasksPerPlan,data:data23};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(typeof data23==
"number"&&isFinite(data23)&&(data23<1||isNaN(data23))){let err35={instancePath:instancePath+"/limits/tasksPerPlan",schemaPath:"#/properties/limits/properties/ta\
sksPerPlan/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema110.properties.limits.properties.tasksPerPlan,
data:data23};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data20.launchesPerPerson!==void 0){let data24=data20.launchesPerPerson;if(!(typeof data24==
"number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24))){let err36={instancePath:instancePath+"/limits/launchesPerPerson",schemaPath:"#/properties/limits/prope\
rties/launchesPerPerson/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema110.properties.limits.properties.launchesPerPerson.type,
parentSchema:schema110.properties.limits.properties.launchesPerPerson,data:data24};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(typeof data24==
"number"&&isFinite(data24)&&(data24<1||isNaN(data24))){let err37={instancePath:instancePath+"/limits/launchesPerPerson",schemaPath:"#/properties/limits/properti\
es/launchesPerPerson/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema110.properties.limits.properties.
launchesPerPerson,data:data24};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}data20.task!==void 0&&(validate332(data20.task,{instancePath:instancePath+
"/limits/task",parentData:data20,parentDataProperty:"task",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate332.errors:vErrors.concat(validate332.errors),
errors=vErrors.length))}else{let err38={instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema110.properties.limits.type,parentSchema:schema110.properties.limits,data:data20};vErrors===null?vErrors=[err38]:vErrors.push(err38),
errors++}}if(data.images!==void 0){let data26=data.images;if(Array.isArray(data26)){if(data26.length>200){let err39={instancePath:instancePath+"/images",schemaPath:"\
#/properties/images/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema110.properties.images,
data:data26};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}let len1=data26.length;for(let i2=0;i2<len1;i2++){let data27=data26[i2];if(typeof data27==
"string"){if(func1(data27)>400){let err40={instancePath:instancePath+"/images/"+i2,schemaPath:"#/properties/images/items/maxLength",keyword:"maxLength",params:{
limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema110.properties.images.items,data:data27};vErrors===null?vErrors=[err40]:
vErrors.push(err40),errors++}if(!pattern56.test(data27)){let err41={instancePath:instancePath+"/images/"+i2,schemaPath:"#/properties/images/items/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._:/-]*$"},message:'must match pattern "^[a-z0-9][A-Za-z0-9._:/-]*$"',schema:"^[a-z0-9][A-Za-z0-9._:/-]*$",parentSchema:schema110.
properties.images.items,data:data27};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}else{let err42={instancePath:instancePath+"/images/"+i2,schemaPath:"\
#/properties/images/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema110.properties.images.items.type,parentSchema:schema110.
properties.images.items,data:data27};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}let i3=data26.length,j1;if(i3>1){let indices0={};for(;i3--;){let item0=data26[i3];
if(typeof item0=="string"){if(typeof indices0[item0]=="number"){j1=indices0[item0];let err43={instancePath:instancePath+"/images",schemaPath:"#/properties/image\
s/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:!0,parentSchema:schema110.
properties.images,data:data26};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++;break}indices0[item0]=i3}}}}else{let err44={instancePath:instancePath+
"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema110.properties.images.type,parentSchema:schema110.
properties.images,data:data26};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data.networks!==void 0){let data28=data.networks;if(Array.isArray(
data28)){let len2=data28.length;for(let i4=0;i4<len2;i4++)validate335(data28[i4],{instancePath:instancePath+"/networks/"+i4,parentData:data28,parentDataProperty:i4,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate335.errors:vErrors.concat(validate335.errors),errors=vErrors.length);let i5=data28.length,j2;if(i5>1){
outer1:for(;i5--;)for(j2=i5;j2--;)if(func0(data28[i5],data28[j2])){let err45={instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/uniqueItem\
s",keyword:"uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:!0,parentSchema:schema110.
properties.networks,data:data28};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++;break outer1}}}else{let err46={instancePath:instancePath+"/networks",
schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema110.properties.networks.type,parentSchema:schema110.
properties.networks,data:data28};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}if(data.fetchHosts!==void 0){let data30=data.fetchHosts;if(Array.isArray(
data30)){if(data30.length>500){let err47={instancePath:instancePath+"/fetchHosts",schemaPath:"#/properties/fetchHosts/maxItems",keyword:"maxItems",params:{limit:500},
message:"must NOT have more than 500 items",schema:500,parentSchema:schema110.properties.fetchHosts,data:data30};vErrors===null?vErrors=[err47]:vErrors.push(err47),
errors++}let len3=data30.length;for(let i6=0;i6<len3;i6++){let data31=data30[i6];if(typeof data31=="string"){if(func1(data31)>253){let err48={instancePath:instancePath+
"/fetchHosts/"+i6,schemaPath:"#/properties/fetchHosts/items/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:schema110.properties.fetchHosts.items,data:data31};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}if(!pattern57.test(data31)){let err49={
instancePath:instancePath+"/fetchHosts/"+i6,schemaPath:"#/properties/fetchHosts/items/pattern",keyword:"pattern",params:{pattern:"^(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]\
+)*$"},message:'must match pattern "^(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*$"',schema:"^(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*$",parentSchema:schema110.properties.fetchHosts.
items,data:data31};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}else{let err50={instancePath:instancePath+"/fetchHosts/"+i6,schemaPath:"#/proper\
ties/fetchHosts/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema110.properties.fetchHosts.items.type,parentSchema:schema110.
properties.fetchHosts.items,data:data31};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}let i7=data30.length,j3;if(i7>1){let indices1={};for(;i7--;){
let item1=data30[i7];if(typeof item1=="string"){if(typeof indices1[item1]=="number"){j3=indices1[item1];let err51={instancePath:instancePath+"/fetchHosts",schemaPath:"\
#/properties/fetchHosts/uniqueItems",keyword:"uniqueItems",params:{i:i7,j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",
schema:!0,parentSchema:schema110.properties.fetchHosts,data:data30};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++;break}indices1[item1]=i7}}}}else{
let err52={instancePath:instancePath+"/fetchHosts",schemaPath:"#/properties/fetchHosts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema110.
properties.fetchHosts.type,parentSchema:schema110.properties.fetchHosts,data:data30};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}if(data.programs!==
void 0){let data32=data.programs;if(data32&&typeof data32=="object"&&!Array.isArray(data32)){if(Object.keys(data32).length>100){let err53={instancePath:instancePath+
"/programs",schemaPath:"#/properties/programs/maxProperties",keyword:"maxProperties",params:{limit:100},message:"must NOT have more than 100 properties",schema:100,
parentSchema:schema110.properties.programs,data:data32};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}for(let key9 in data32){let _errs64=errors;if(typeof key9==
"string"){if(func1(key9)>48){let err54={instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/propertyNames/maxLength",keyword:"maxLength",params:{
limit:48},message:"must NOT have more than 48 characters",schema:48,parentSchema:schema110.properties.programs.propertyNames,data:key9,propertyName:key9};vErrors===
null?vErrors=[err54]:vErrors.push(err54),errors++}if(!pattern4.test(key9)){let err55={instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/pr\
opertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.+-]*$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.+-]*$"',schema:"^[A\
-Za-z0-9][A-Za-z0-9_.+-]*$",parentSchema:schema110.properties.programs.propertyNames,data:key9,propertyName:key9};vErrors===null?vErrors=[err55]:vErrors.push(err55),
errors++}}var valid21=_errs64===errors;if(!valid21){let err56={instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:key9},message:"property name must be valid",schema:schema110.properties.programs.propertyNames,parentSchema:schema110.properties.
programs,data:data32};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}for(let key10 in data32){let data33=data32[key10];if(data33&&typeof data33=="\
object"&&!Array.isArray(data33)){if(data33.version===void 0){let err57={instancePath:instancePath+"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/programs/additionalProperties/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:schema110.
properties.programs.additionalProperties.required,parentSchema:schema110.properties.programs.additionalProperties,data:data33};vErrors===null?vErrors=[err57]:vErrors.
push(err57),errors++}for(let key11 in data33)if(!(key11==="version"||key11==="description")){let err58={instancePath:instancePath+"/programs/"+key10.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/programs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},
message:"must NOT have additional properties",schema:!1,parentSchema:schema110.properties.programs.additionalProperties,data:data33};vErrors===null?vErrors=[err58]:
vErrors.push(err58),errors++}if(data33.version!==void 0){let data34=data33.version;if(Array.isArray(data34)){if(data34.length>8){let err59={instancePath:instancePath+
"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1")+"/version",schemaPath:"#/properties/programs/additionalProperties/properties/version/maxItems",keyword:"\
maxItems",params:{limit:8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema110.properties.programs.additionalProperties.properties.version,
data:data34};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}let len4=data34.length;for(let i8=0;i8<len4;i8++){let data35=data34[i8];if(typeof data35==
"string"){if(func1(data35)>200){let err60={instancePath:instancePath+"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1")+"/version/"+i8,schemaPath:"#/prop\
erties/programs/additionalProperties/properties/version/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",
schema:200,parentSchema:schema110.properties.programs.additionalProperties.properties.version.items,data:data35};vErrors===null?vErrors=[err60]:vErrors.push(err60),
errors++}}else{let err61={instancePath:instancePath+"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1")+"/version/"+i8,schemaPath:"#/properties/programs/a\
dditionalProperties/properties/version/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema110.properties.programs.additionalProperties.
properties.version.items.type,parentSchema:schema110.properties.programs.additionalProperties.properties.version.items,data:data35};vErrors===null?vErrors=[err61]:
vErrors.push(err61),errors++}}}else{let err62={instancePath:instancePath+"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1")+"/version",schemaPath:"#/prop\
erties/programs/additionalProperties/properties/version/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema110.properties.programs.
additionalProperties.properties.version.type,parentSchema:schema110.properties.programs.additionalProperties.properties.version,data:data34};vErrors===null?vErrors=
[err62]:vErrors.push(err62),errors++}}if(data33.description!==void 0){let data36=data33.description;if(typeof data36=="string"){if(func1(data36)>400){let err63={
instancePath:instancePath+"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/programs/additionalProperties/proper\
ties/description/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema110.properties.
programs.additionalProperties.properties.description,data:data36};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}else{let err64={instancePath:instancePath+
"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/programs/additionalProperties/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema110.properties.programs.additionalProperties.properties.description.type,parentSchema:schema110.
properties.programs.additionalProperties.properties.description,data:data36};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}}else{let err65={instancePath:instancePath+
"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/programs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema110.properties.programs.additionalProperties.type,parentSchema:schema110.properties.programs.additionalProperties,data:data33};vErrors===
null?vErrors=[err65]:vErrors.push(err65),errors++}}}else{let err66={instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema110.properties.programs.type,parentSchema:schema110.properties.programs,data:data32};vErrors===null?
vErrors=[err66]:vErrors.push(err66),errors++}}if(data.prices!==void 0&&(validate342(data.prices,{instancePath:instancePath+"/prices",parentData:data,parentDataProperty:"\
prices",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate342.errors:vErrors.concat(validate342.errors),errors=vErrors.length)),data.realisations!==void 0){
let data38=data.realisations;if(Array.isArray(data38)){if(data38.length>50){let err67={instancePath:instancePath+"/realisations",schemaPath:"#/properties/realis\
ations/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema110.properties.realisations,data:data38};
vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}if(data38.length<1){let err68={instancePath:instancePath+"/realisations",schemaPath:"#/properties/re\
alisations/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema110.properties.realisations,data:data38};
vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}let len5=data38.length;for(let i9=0;i9<len5;i9++){let data39=data38[i9];if(data39&&typeof data39=="o\
bject"&&!Array.isArray(data39)){for(let key12 in data39)if(!(key12==="environment"||key12==="isolation"||key12==="platforms"||key12==="programs")){let err69={instancePath:instancePath+
"/realisations/"+i9,schemaPath:"#/properties/realisations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema110.properties.realisations.items,data:data39};vErrors===null?vErrors=[err69]:vErrors.push(err69),
errors++}if(data39.environment!==void 0){let data40=data39.environment;if(!(data40==="image"||data40==="programs")){let err70={instancePath:instancePath+"/reali\
sations/"+i9+"/environment",schemaPath:"#/properties/realisations/items/properties/environment/enum",keyword:"enum",params:{allowedValues:schema110.properties.realisations.
items.properties.environment.enum},message:"must be equal to one of the allowed values",schema:schema110.properties.realisations.items.properties.environment.enum,
parentSchema:schema110.properties.realisations.items.properties.environment,data:data40};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}}if(data39.
isolation!==void 0){let data41=data39.isolation;if(Array.isArray(data41)){if(data41.length<1){let err71={instancePath:instancePath+"/realisations/"+i9+"/isolati\
on",schemaPath:"#/properties/realisations/items/properties/isolation/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:schema110.properties.realisations.items.properties.isolation,data:data41};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}let len6=data41.
length;for(let i10=0;i10<len6;i10++){let data42=data41[i10];if(!(data42==="container"||data42==="namespaces"||data42==="cgroup"||data42==="process-group")){let err72={
instancePath:instancePath+"/realisations/"+i9+"/isolation/"+i10,schemaPath:"#/properties/realisations/items/properties/isolation/items/enum",keyword:"enum",params:{
allowedValues:schema110.properties.realisations.items.properties.isolation.items.enum},message:"must be equal to one of the allowed values",schema:schema110.properties.
realisations.items.properties.isolation.items.enum,parentSchema:schema110.properties.realisations.items.properties.isolation.items,data:data42};vErrors===null?vErrors=
[err72]:vErrors.push(err72),errors++}}let i11=data41.length,j4;if(i11>1){outer2:for(;i11--;)for(j4=i11;j4--;)if(func0(data41[i11],data41[j4])){let err73={instancePath:instancePath+
"/realisations/"+i9+"/isolation",schemaPath:"#/properties/realisations/items/properties/isolation/uniqueItems",keyword:"uniqueItems",params:{i:i11,j:j4},message:"\
must NOT have duplicate items (items ## "+j4+" and "+i11+" are identical)",schema:!0,parentSchema:schema110.properties.realisations.items.properties.isolation,data:data41};
vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++;break outer2}}}else{let err74={instancePath:instancePath+"/realisations/"+i9+"/isolation",schemaPath:"\
#/properties/realisations/items/properties/isolation/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema110.properties.realisations.
items.properties.isolation.type,parentSchema:schema110.properties.realisations.items.properties.isolation,data:data41};vErrors===null?vErrors=[err74]:vErrors.push(
err74),errors++}}if(data39.platforms!==void 0){let data43=data39.platforms;if(Array.isArray(data43)){if(data43.length<1){let err75={instancePath:instancePath+"/\
realisations/"+i9+"/platforms",schemaPath:"#/properties/realisations/items/properties/platforms/minItems",keyword:"minItems",params:{limit:1},message:"must NOT \
have fewer than 1 items",schema:1,parentSchema:schema110.properties.realisations.items.properties.platforms,data:data43};vErrors===null?vErrors=[err75]:vErrors.
push(err75),errors++}let len7=data43.length;for(let i12=0;i12<len7;i12++)validate344(data43[i12],{instancePath:instancePath+"/realisations/"+i9+"/platforms/"+i12,
parentData:data43,parentDataProperty:i12,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate344.errors:vErrors.concat(validate344.errors),errors=vErrors.
length);let i13=data43.length,j5;if(i13>1){outer3:for(;i13--;)for(j5=i13;j5--;)if(func0(data43[i13],data43[j5])){let err76={instancePath:instancePath+"/realisat\
ions/"+i9+"/platforms",schemaPath:"#/properties/realisations/items/properties/platforms/uniqueItems",keyword:"uniqueItems",params:{i:i13,j:j5},message:"must NOT\
 have duplicate items (items ## "+j5+" and "+i13+" are identical)",schema:!0,parentSchema:schema110.properties.realisations.items.properties.platforms,data:data43};
vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++;break outer3}}}else{let err77={instancePath:instancePath+"/realisations/"+i9+"/platforms",schemaPath:"\
#/properties/realisations/items/properties/platforms/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema110.properties.realisations.
items.properties.platforms.type,parentSchema:schema110.properties.realisations.items.properties.platforms,data:data43};vErrors===null?vErrors=[err77]:vErrors.push(
err77),errors++}}if(data39.programs!==void 0){let data45=data39.programs;if(data45&&typeof data45=="object"&&!Array.isArray(data45)){if(Object.keys(data45).length>
50){let err78={instancePath:instancePath+"/realisations/"+i9+"/programs",schemaPath:"#/properties/realisations/items/properties/programs/maxProperties",keyword:"\
maxProperties",params:{limit:50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema110.properties.realisations.items.properties.programs,
data:data45};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}for(let key13 in data45){let data46=data45[key13];if(typeof data46=="string"){if(func1(
data46)>80){let err79={instancePath:instancePath+"/realisations/"+i9+"/programs/"+key13.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/realisat\
ions/items/properties/programs/additionalProperties/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema110.
properties.realisations.items.properties.programs.additionalProperties,data:data46};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}if(func1(data46)<
1){let err80={instancePath:instancePath+"/realisations/"+i9+"/programs/"+key13.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/realisations/item\
s/properties/programs/additionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema110.
properties.realisations.items.properties.programs.additionalProperties,data:data46};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}}else{let err81={
instancePath:instancePath+"/realisations/"+i9+"/programs/"+key13.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/realisations/items/properties/p\
rograms/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema110.properties.realisations.items.properties.programs.
additionalProperties.type,parentSchema:schema110.properties.realisations.items.properties.programs.additionalProperties,data:data46};vErrors===null?vErrors=[err81]:
vErrors.push(err81),errors++}}}else{let err82={instancePath:instancePath+"/realisations/"+i9+"/programs",schemaPath:"#/properties/realisations/items/properties/\
programs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema110.properties.realisations.items.properties.programs.type,parentSchema:schema110.
properties.realisations.items.properties.programs,data:data45};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}}else{let err83={instancePath:instancePath+
"/realisations/"+i9,schemaPath:"#/properties/realisations/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema110.properties.
realisations.items.type,parentSchema:schema110.properties.realisations.items,data:data39};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}}}else{let err84={
instancePath:instancePath+"/realisations",schemaPath:"#/properties/realisations/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema110.
properties.realisations.type,parentSchema:schema110.properties.realisations,data:data38};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}if(data.retention!==
void 0){let data47=data.retention;if(data47&&typeof data47=="object"&&!Array.isArray(data47)){for(let key14 in data47)if(!(key14==="historyDays"||key14==="stage\
dDays"||key14==="graceDays")){let err85={instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key14},message:"must NOT have additional properties",schema:!1,parentSchema:schema110.properties.retention,data:data47};vErrors===
null?vErrors=[err85]:vErrors.push(err85),errors++}if(data47.historyDays!==void 0){let data48=data47.historyDays;if(!(typeof data48=="number"&&!(data48%1)&&!isNaN(
data48)&&isFinite(data48))){let err86={instancePath:instancePath+"/retention/historyDays",schemaPath:"#/properties/retention/properties/historyDays/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema110.properties.retention.properties.historyDays.type,parentSchema:schema110.properties.retention.
properties.historyDays,data:data48};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}if(typeof data48=="number"&&isFinite(data48)&&(data48<1||isNaN(data48))){
let err87={instancePath:instancePath+"/retention/historyDays",schemaPath:"#/properties/retention/properties/historyDays/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema110.properties.retention.properties.historyDays,data:data48};vErrors===null?vErrors=[err87]:vErrors.
push(err87),errors++}}if(data47.stagedDays!==void 0){let data49=data47.stagedDays;if(!(typeof data49=="number"&&!(data49%1)&&!isNaN(data49)&&isFinite(data49))){
let err88={instancePath:instancePath+"/retention/stagedDays",schemaPath:"#/properties/retention/properties/stagedDays/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:schema110.properties.retention.properties.stagedDays.type,parentSchema:schema110.properties.retention.properties.stagedDays,data:data49};
vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}if(typeof data49=="number"&&isFinite(data49)&&(data49<1||isNaN(data49))){let err89={instancePath:instancePath+
"/retention/stagedDays",schemaPath:"#/properties/retention/properties/stagedDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >=\
 1",schema:1,parentSchema:schema110.properties.retention.properties.stagedDays,data:data49};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}}if(data47.
graceDays!==void 0){let data50=data47.graceDays;if(!(typeof data50=="number"&&!(data50%1)&&!isNaN(data50)&&isFinite(data50))){let err90={instancePath:instancePath+
"/retention/graceDays",schemaPath:"#/properties/retention/properties/graceDays/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema110.
properties.retention.properties.graceDays.type,parentSchema:schema110.properties.retention.properties.graceDays,data:data50};vErrors===null?vErrors=[err90]:vErrors.
push(err90),errors++}if(typeof data50=="number"&&isFinite(data50)&&(data50<1||isNaN(data50))){let err91={instancePath:instancePath+"/retention/graceDays",schemaPath:"\
#/properties/retention/properties/graceDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema110.properties.
retention.properties.graceDays,data:data50};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}}}else{let err92={instancePath:instancePath+"/retention",
schemaPath:"#/properties/retention/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema110.properties.retention.type,parentSchema:schema110.
properties.retention,data:data47};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}}}else{let err93={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}return validate312.
errors=vErrors,errors===0}validate312.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var runner=validate346,schema123={$schema:"https://json-schema.org/dr\
aft/2020-12/schema",$id:"runner.v1.json",title:"Runner",description:"A runner that launches can name: what it offers, what it costs, whom to ask. Lives in runne\
rs/<id>.json; addresses and secrets live in the runner's own configuration, never here.",type:"object",additionalProperties:!1,required:["$schema","id","title",
"executor","capacity"],properties:{$schema:{description:"Relative path or URL of this schema.",type:"string",pattern:"(^|/)runner\\.v1\\.json$",examples:["../..\
/schemas/runner.v1.json"]},id:{$ref:"common.v1.json#/$defs/id"},title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},executor:{
description:"What starts its tasks.",enum:["local","kubernetes"],examples:["kubernetes"]},labels:{description:"Labels that analyses ask for with `runsOn`.",type:"\
array",uniqueItems:!0,maxItems:64,items:{description:"Label.",type:"string",pattern:"^[a-z0-9][a-z0-9._-]*$",maxLength:64,examples:["gpu"]},examples:[["gpu"]]},
platforms:{description:"Platforms it can run, os/architecture.",type:"array",uniqueItems:!0,minItems:1,items:{description:"Platform.",type:"string",pattern:"^[a\
-z0-9]+/[a-z0-9]+$",examples:["linux/amd64"]},examples:[["linux/amd64"]]},capacity:{title:"Capacity",type:"object",additionalProperties:!1,required:["cpu","memo\
ry"],description:"What all its tasks together may use, and what one task may.",properties:{cpu:{description:"Processors.",type:"number",exclusiveMinimum:0,examples:[
64]},memory:{description:"Memory in MiB.",type:"number",exclusiveMinimum:0,examples:[262144]},disk:{description:"Scratch space in MiB.",type:"number",minimum:0,
examples:[1048576]},gpu:{description:"Whole GPUs.",type:"integer",minimum:0,examples:[0]},tasks:{description:"Tasks at once.",type:"integer",minimum:1,examples:[
200]}},examples:[{cpu:64,memory:262144}]},classes:{description:"Approval classes it accepts. Absent: all.",type:"array",uniqueItems:!0,minItems:1,items:{description:"\
Approval class.",enum:["self","standard","large"],examples:["standard"]},examples:[["self","standard"]]},networks:{description:"Network classes it can give a ta\
sk. Default: only `none`.",type:"array",uniqueItems:!0,items:{$ref:"common.v1.json#/$defs/network"},examples:[["none","mirror"]]},isolation:{description:"Isolat\
ion it promises at least.",enum:["container","namespaces","cgroup","process-group"],examples:["container"]},visibility:{description:"Whether it may be given pri\
vate plans.",enum:["public","private"],examples:["public"]},prices:{$ref:"policy.v1.json#/$defs/prices"},owner:{$ref:"common.v1.json#/$defs/person"},contact:{description:"\
Whom to ask when it is stuck: a mail address or an https URL.",type:"string",pattern:"^(mailto:[^\\s@]+@[^\\s@]+|https://[^\\s]+)$",maxLength:200,examples:["mai\
lto:cluster@example.org"]}},examples:[{$schema:"../../schemas/runner.v1.json",id:"lab-cluster",title:"Cluster of the lab",executor:"kubernetes",capacity:{cpu:64,
memory:262144},contact:"mailto:cluster@example.org"}]},pattern61=new RegExp("(^|/)runner\\.v1\\.json$",""),pattern64=new RegExp("^[a-z0-9]+/[a-z0-9]+$",""),pattern67=new RegExp(
"^(mailto:[^\\s@]+@[^\\s@]+|https://[^\\s]+)$","");function validate347(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate347.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)>64){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than\
 64 characters",schema:64,parentSchema:schema43,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern11.test(data)){let err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"',schema:"^\
[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema43,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}return validate347.errors=vErrors,errors===0}validate347.evaluated={dynamicProps:!1,dynamicItems:!1};function validate349(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate349.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"m\
axLength",params:{limit:120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema45,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(func1(data)<1){let err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters",schema:1,parentSchema:schema45,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate349.errors=vErrors,errors===0}validate349.evaluated={dynamicProps:!1,dynamicItems:!1};function validate351(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate351.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>2e4){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4},
message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema46,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}return validate351.errors=vErrors,errors===0}validate351.evaluated={dynamicProps:!1,dynamicItems:!1};function validate353(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate353.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(data==="none"||data==="mirror"||data==="open")){let err0={instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema42.enum},message:"must be equal to one of the allowed values",schema:schema42.enum,parentSchema:schema42,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate353.errors=vErrors,errors===0}validate353.evaluated={dynamicProps:!1,dynamicItems:!1};function validate355(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate355.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.currency===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'currency'",schema:schema121.required,
parentSchema:schema121,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="currency"||key0==="cpuHour"||key0==="me\
moryGiBHour"||key0==="gpuHour"||key0==="storageGiBMonth")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema121,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.currency!==
void 0){let data0=data.currency;if(typeof data0=="string"){if(!pattern59.test(data0)){let err2={instancePath:instancePath+"/currency",schemaPath:"#/properties/c\
urrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"',schema:"^[A-Z]{3}$",parentSchema:schema121.properties.
currency,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/currency",schemaPath:"#/properties/cu\
rrency/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema121.properties.currency.type,parentSchema:schema121.properties.currency,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.cpuHour!==void 0){let data1=data.cpuHour;if(typeof data1=="number"&&isFinite(data1)){
if(data1<0||isNaN(data1)){let err4={instancePath:instancePath+"/cpuHour",schemaPath:"#/properties/cpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema121.properties.cpuHour,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath:instancePath+"/cpuHour",schemaPath:"#/properties/cpuHour/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema121.properties.
cpuHour.type,parentSchema:schema121.properties.cpuHour,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.memoryGiBHour!==void 0){let data2=data.
memoryGiBHour;if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2)){let err6={instancePath:instancePath+"/memoryGiBHour",schemaPath:"#/propertie\
s/memoryGiBHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema121.properties.memoryGiBHour,data:data2};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/memoryGiBHour",schemaPath:"#/properties/memoryGiBHour/type",
keyword:"type",params:{type:"number"},message:"must be number",schema:schema121.properties.memoryGiBHour.type,parentSchema:schema121.properties.memoryGiBHour,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.gpuHour!==void 0){let data3=data.gpuHour;if(typeof data3=="number"&&isFinite(data3)){if(data3<
0||isNaN(data3)){let err8={instancePath:instancePath+"/gpuHour",schemaPath:"#/properties/gpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema121.properties.gpuHour,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+
"/gpuHour",schemaPath:"#/properties/gpuHour/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema121.properties.gpuHour.type,parentSchema:schema121.
properties.gpuHour,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.storageGiBMonth!==void 0){let data4=data.storageGiBMonth;if(typeof data4==
"number"&&isFinite(data4)){if(data4<0||isNaN(data4)){let err10={instancePath:instancePath+"/storageGiBMonth",schemaPath:"#/properties/storageGiBMonth/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema121.properties.storageGiBMonth,data:data4};vErrors===null?vErrors=[
err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/storageGiBMonth",schemaPath:"#/properties/storageGiBMonth/type",keyword:"type",
params:{type:"number"},message:"must be number",schema:schema121.properties.storageGiBMonth.type,parentSchema:schema121.properties.storageGiBMonth,data:data4};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:schema121.type,parentSchema:schema121,data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate355.errors=vErrors,errors===0}
validate355.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate357(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate357.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)>80){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than\
 80 characters",schema:80,parentSchema:schema99,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern44.test(data)){let err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$"},message:'must match pattern "^(team:)?[A-Za-z0-9][A-Za-z0-9._-]\
*$"',schema:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema99,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema99.type,parentSchema:schema99,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}return validate357.errors=vErrors,errors===0}validate357.evaluated={dynamicProps:!1,dynamicItems:!1};function validate346(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate346.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.$schema===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"$schema"},message:"must have required property '$schema'",schema:schema123.required,parentSchema:schema123,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:schema123.required,parentSchema:schema123,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.title===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property \
'title'",schema:schema123.required,parentSchema:schema123,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.executor===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"executor"},message:"must have required property 'executor'",schema:schema123.required,parentSchema:schema123,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.capacity===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"capacity"},message:"must have required property 'capacity'",schema:schema123.required,parentSchema:schema123,data};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}for(let key0 in data)if(!func15.call(schema123.properties,key0)){let err5={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema123,data};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0=="string"){if(!pattern61.test(data0)){let err6={instancePath:instancePath+
"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern:"(^|/)runner\\.v1\\.json$"},message:'must match pattern "(^|/)runner\\.v\
1\\.json$"',schema:"(^|/)runner\\.v1\\.json$",parentSchema:schema123.properties.$schema,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema123.
properties.$schema.type,parentSchema:schema123.properties.$schema,data:data0};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.id!==void 0&&(validate347(
data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate347.errors:vErrors.concat(
validate347.errors),errors=vErrors.length)),data.title!==void 0&&(validate349(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"\
title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate349.errors:vErrors.concat(validate349.errors),errors=vErrors.length)),data.description!==void 0&&
(validate351(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate351.errors:vErrors.concat(validate351.errors),errors=vErrors.length)),data.executor!==void 0){let data4=data.executor;if(!(data4==="local"||data4===
"kubernetes")){let err8={instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{allowedValues:schema123.properties.
executor.enum},message:"must be equal to one of the allowed values",schema:schema123.properties.executor.enum,parentSchema:schema123.properties.executor,data:data4};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.labels!==void 0){let data5=data.labels;if(Array.isArray(data5)){if(data5.length>64){let err9={
instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items",schema:64,
parentSchema:schema123.properties.labels,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let len0=data5.length;for(let i0=0;i0<len0;i0++){
let data6=data5[i0];if(typeof data6=="string"){if(func1(data6)>64){let err10={instancePath:instancePath+"/labels/"+i0,schemaPath:"#/properties/labels/items/maxL\
ength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema123.properties.labels.items,data:data6};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(!pattern51.test(data6)){let err11={instancePath:instancePath+"/labels/"+i0,schemaPath:"#/properti\
es/labels/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]*$"',schema:"^[a-z0-9][a-z\
0-9._-]*$",parentSchema:schema123.properties.labels.items,data:data6};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/labels/"+i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema123.properties.labels.items.
type,parentSchema:schema123.properties.labels.items,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}let i1=data5.length,j0;if(i1>1){let indices0={};
for(;i1--;){let item0=data5[i1];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){j0=indices0[item0];let err13={instancePath:instancePath+"/labels",
schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are ide\
ntical)",schema:!0,parentSchema:schema123.properties.labels,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++;break}indices0[item0]=i1}}}}else{
let err14={instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema123.
properties.labels.type,parentSchema:schema123.properties.labels,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.platforms!==void 0){
let data7=data.platforms;if(Array.isArray(data7)){if(data7.length<1){let err15={instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/minIte\
ms",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema123.properties.platforms,data:data7};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}let len1=data7.length;for(let i2=0;i2<len1;i2++){let data8=data7[i2];if(typeof data8=="string"){if(!pattern64.test(
data8)){let err16={instancePath:instancePath+"/platforms/"+i2,schemaPath:"#/properties/platforms/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+/[a\
-z0-9]+$"},message:'must match pattern "^[a-z0-9]+/[a-z0-9]+$"',schema:"^[a-z0-9]+/[a-z0-9]+$",parentSchema:schema123.properties.platforms.items,data:data8};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/platforms/"+i2,schemaPath:"#/properties/platforms/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema123.properties.platforms.items.type,parentSchema:schema123.properties.platforms.items,data:data8};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}let i3=data7.length,j1;if(i3>1){let indices1={};for(;i3--;){let item1=data7[i3];if(typeof item1=="s\
tring"){if(typeof indices1[item1]=="number"){j1=indices1[item1];let err18={instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/uniqueItems",
keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:!0,parentSchema:schema123.properties.
platforms,data:data7};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++;break}indices1[item1]=i3}}}}else{let err19={instancePath:instancePath+"/platfo\
rms",schemaPath:"#/properties/platforms/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema123.properties.platforms.type,parentSchema:schema123.
properties.platforms,data:data7};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.capacity!==void 0){let data9=data.capacity;if(data9&&typeof data9==
"object"&&!Array.isArray(data9)){if(data9.cpu===void 0){let err20={instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/required",keyword:"re\
quired",params:{missingProperty:"cpu"},message:"must have required property 'cpu'",schema:schema123.properties.capacity.required,parentSchema:schema123.properties.
capacity,data:data9};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data9.memory===void 0){let err21={instancePath:instancePath+"/capacity",schemaPath:"\
#/properties/capacity/required",keyword:"required",params:{missingProperty:"memory"},message:"must have required property 'memory'",schema:schema123.properties.
capacity.required,parentSchema:schema123.properties.capacity,data:data9};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}for(let key1 in data9)if(!(key1===
"cpu"||key1==="memory"||key1==="disk"||key1==="gpu"||key1==="tasks")){let err22={instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema123.properties.
capacity,data:data9};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data9.cpu!==void 0){let data10=data9.cpu;if(typeof data10=="number"&&isFinite(
data10)){if(data10<=0||isNaN(data10)){let err23={instancePath:instancePath+"/capacity/cpu",schemaPath:"#/properties/capacity/properties/cpu/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema123.properties.capacity.properties.cpu,data:data10};vErrors===
null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/capacity/cpu",schemaPath:"#/properties/capacity/properties/cpu/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number",schema:schema123.properties.capacity.properties.cpu.type,parentSchema:schema123.properties.capacity.
properties.cpu,data:data10};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data9.memory!==void 0){let data11=data9.memory;if(typeof data11=="nu\
mber"&&isFinite(data11)){if(data11<=0||isNaN(data11)){let err25={instancePath:instancePath+"/capacity/memory",schemaPath:"#/properties/capacity/properties/memor\
y/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema123.properties.capacity.properties.
memory,data:data11};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+"/capacity/memory",schemaPath:"#/prop\
erties/capacity/properties/memory/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema123.properties.capacity.properties.memory.type,
parentSchema:schema123.properties.capacity.properties.memory,data:data11};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data9.disk!==void 0){let data12=data9.
disk;if(typeof data12=="number"&&isFinite(data12)){if(data12<0||isNaN(data12)){let err27={instancePath:instancePath+"/capacity/disk",schemaPath:"#/properties/ca\
pacity/properties/disk/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema123.properties.capacity.properties.
disk,data:data12};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}else{let err28={instancePath:instancePath+"/capacity/disk",schemaPath:"#/properti\
es/capacity/properties/disk/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema123.properties.capacity.properties.disk.type,parentSchema:schema123.
properties.capacity.properties.disk,data:data12};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data9.gpu!==void 0){let data13=data9.gpu;if(!(typeof data13==
"number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13))){let err29={instancePath:instancePath+"/capacity/gpu",schemaPath:"#/properties/capacity/properties/gpu/\
type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema123.properties.capacity.properties.gpu.type,parentSchema:schema123.properties.
capacity.properties.gpu,data:data13};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data13=="number"&&isFinite(data13)&&(data13<0||isNaN(
data13))){let err30={instancePath:instancePath+"/capacity/gpu",schemaPath:"#/properties/capacity/properties/gpu/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema123.properties.capacity.properties.gpu,data:data13};vErrors===null?vErrors=[err30]:vErrors.push(err30),
errors++}}if(data9.tasks!==void 0){let data14=data9.tasks;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))){let err31={instancePath:instancePath+
"/capacity/tasks",schemaPath:"#/properties/capacity/properties/tasks/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema123.properties.
capacity.properties.tasks.type,parentSchema:schema123.properties.capacity.properties.tasks,data:data14};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}
if(typeof data14=="number"&&isFinite(data14)&&(data14<1||isNaN(data14))){let err32={instancePath:instancePath+"/capacity/tasks",schemaPath:"#/properties/capacit\
y/properties/tasks/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema123.properties.capacity.properties.
tasks,data:data14};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}}else{let err33={instancePath:instancePath+"/capacity",schemaPath:"#/properties/\
capacity/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema123.properties.capacity.type,parentSchema:schema123.properties.capacity,
data:data9};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data.classes!==void 0){let data15=data.classes;if(Array.isArray(data15)){if(data15.length<
1){let err34={instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer t\
han 1 items",schema:1,parentSchema:schema123.properties.classes,data:data15};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}let len2=data15.length;
for(let i4=0;i4<len2;i4++){let data16=data15[i4];if(!(data16==="self"||data16==="standard"||data16==="large")){let err35={instancePath:instancePath+"/classes/"+
i4,schemaPath:"#/properties/classes/items/enum",keyword:"enum",params:{allowedValues:schema123.properties.classes.items.enum},message:"must be equal to one of t\
he allowed values",schema:schema123.properties.classes.items.enum,parentSchema:schema123.properties.classes.items,data:data16};vErrors===null?vErrors=[err35]:vErrors.
push(err35),errors++}}let i5=data15.length,j2;if(i5>1){outer0:for(;i5--;)for(j2=i5;j2--;)if(func0(data15[i5],data15[j2])){let err36={instancePath:instancePath+"\
/classes",schemaPath:"#/properties/classes/uniqueItems",keyword:"uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+
" are identical)",schema:!0,parentSchema:schema123.properties.classes,data:data15};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++;break outer0}}}else{
let err37={instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema123.
properties.classes.type,parentSchema:schema123.properties.classes,data:data15};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data.networks!==void 0){
let data17=data.networks;if(Array.isArray(data17)){let len3=data17.length;for(let i6=0;i6<len3;i6++)validate353(data17[i6],{instancePath:instancePath+"/networks\
/"+i6,parentData:data17,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate353.errors:vErrors.concat(validate353.errors),errors=vErrors.
length);let i7=data17.length,j3;if(i7>1){outer1:for(;i7--;)for(j3=i7;j3--;)if(func0(data17[i7],data17[j3])){let err38={instancePath:instancePath+"/networks",schemaPath:"\
#/properties/networks/uniqueItems",keyword:"uniqueItems",params:{i:i7,j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:!0,
parentSchema:schema123.properties.networks,data:data17};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++;break outer1}}}else{let err39={instancePath:instancePath+
"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema123.properties.networks.type,parentSchema:schema123.
properties.networks,data:data17};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data.isolation!==void 0){let data19=data.isolation;if(!(data19===
"container"||data19==="namespaces"||data19==="cgroup"||data19==="process-group")){let err40={instancePath:instancePath+"/isolation",schemaPath:"#/properties/iso\
lation/enum",keyword:"enum",params:{allowedValues:schema123.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:schema123.properties.
isolation.enum,parentSchema:schema123.properties.isolation,data:data19};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data.visibility!==void 0){
let data20=data.visibility;if(!(data20==="public"||data20==="private")){let err41={instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/e\
num",keyword:"enum",params:{allowedValues:schema123.properties.visibility.enum},message:"must be equal to one of the allowed values",schema:schema123.properties.
visibility.enum,parentSchema:schema123.properties.visibility,data:data20};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}if(data.prices!==void 0&&
(validate355(data.prices,{instancePath:instancePath+"/prices",parentData:data,parentDataProperty:"prices",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate355.
errors:vErrors.concat(validate355.errors),errors=vErrors.length)),data.owner!==void 0&&(validate357(data.owner,{instancePath:instancePath+"/owner",parentData:data,
parentDataProperty:"owner",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate357.errors:vErrors.concat(validate357.errors),errors=vErrors.length)),data.
contact!==void 0){let data23=data.contact;if(typeof data23=="string"){if(func1(data23)>200){let err42={instancePath:instancePath+"/contact",schemaPath:"#/proper\
ties/contact/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema123.properties.contact,
data:data23};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(!pattern67.test(data23)){let err43={instancePath:instancePath+"/contact",schemaPath:"\
#/properties/contact/pattern",keyword:"pattern",params:{pattern:"^(mailto:[^\\s@]+@[^\\s@]+|https://[^\\s]+)$"},message:'must match pattern "^(mailto:[^\\s@]+@[^\
\\s@]+|https://[^\\s]+)$"',schema:"^(mailto:[^\\s@]+@[^\\s@]+|https://[^\\s]+)$",parentSchema:schema123.properties.contact,data:data23};vErrors===null?vErrors=[
err43]:vErrors.push(err43),errors++}}else{let err44={instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:schema123.properties.contact.type,parentSchema:schema123.properties.contact,data:data23};vErrors===null?vErrors=[err44]:vErrors.
push(err44),errors++}}}else{let err45={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema123.type,parentSchema:schema123,
data};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}return validate346.errors=vErrors,errors===0}validate346.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var notice=validate359,schema130={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"notice.v1.json",title:"Notice",description:"A statement about entr\
ies or results that are already out, where editing them is not allowed. Lives in notices/<id>.json.",oneOf:[{title:"Withdrawal",type:"object",additionalProperties:!1,
required:["$schema","id","kind","title","subject","reason","date"],description:"A released version must not be used any more; entries that refer to it are findi\
ngs, what it computed stays readable and is marked.",properties:{$schema:{$ref:"#/$defs/schema"},id:{$ref:"common.v1.json#/$defs/id"},title:{$ref:"common.v1.jso\
n#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},by:{$ref:"common.v1.json#/$defs/person"},date:{$ref:"#/$defs/date"},kind:{description:"What\
 the notice does.",const:"withdrawal",examples:["withdrawal"]},subject:{$ref:"#/$defs/subject"},reason:{$ref:"#/$defs/reason"},replacement:{$ref:"common.v1.json\
#/$defs/reference",description:"What to use instead."}},examples:[{$schema:"../../schemas/notice.v1.json",id:"withdraw-grid-smooth-1-0-0",kind:"withdrawal",title:"\
grid-smooth 1.0.0 is withdrawn",subject:{tool:"grid-smooth@1.0.0"},reason:"It averaged no-data cells.",date:"2026-01-31T12:00:00Z",replacement:"grid-smooth@1.0.\
1"}]},{title:"Redirect",type:"object",additionalProperties:!1,required:["$schema","id","kind","title","from","to","date"],description:"An id has moved: its old \
pages lead to the new ones, and references to the old id say so.",properties:{$schema:{$ref:"#/$defs/schema"},id:{$ref:"common.v1.json#/$defs/id"},title:{$ref:"\
common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},by:{$ref:"common.v1.json#/$defs/person"},date:{$ref:"#/$defs/date"},kind:{description:"\
What the notice does.",const:"redirect",examples:["redirect"]},of:{description:"Kind of entry. Default tool.",enum:["tool","pipeline","dataset","analysis"],examples:[
"tool"]},from:{$ref:"common.v1.json#/$defs/id",description:"The old id; no entry has it any more."},to:{$ref:"common.v1.json#/$defs/id",description:"The new id."}},
examples:[{$schema:"../../schemas/notice.v1.json",id:"moved-smooth",kind:"redirect",title:"smooth is now grid-smooth",of:"tool",from:"smooth",to:"grid-smooth",date:"\
2026-01-31T12:00:00Z"}]},{title:"Advisory",type:"object",additionalProperties:!1,required:["$schema","id","kind","title","subject","severity","reason","date"],description:"\
A known problem of an entry or a result; readers are told, nothing is refused.",properties:{$schema:{$ref:"#/$defs/schema"},id:{$ref:"common.v1.json#/$defs/id"},
title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},by:{$ref:"common.v1.json#/$defs/person"},date:{$ref:"#/$defs/date"},
kind:{description:"What the notice does.",const:"advisory",examples:["advisory"]},subject:{$ref:"#/$defs/subject"},severity:{description:"How much it matters.",
enum:["low","medium","high"],examples:["medium"]},reason:{$ref:"#/$defs/reason"}},examples:[{$schema:"../../schemas/notice.v1.json",id:"advisory-grid-smooth-edg\
es",kind:"advisory",title:"grid-smooth is biased at edges",subject:{tool:"grid-smooth@1.0.1"},severity:"low",reason:"One cell at the border uses fewer neighbour\
s.",date:"2026-01-31T12:00:00Z"}]},{title:"Amendment",type:"object",additionalProperties:!1,required:["$schema","id","kind","title","subject","text","date"],description:"\
A correction that readers see beside the entry or result it concerns.",properties:{$schema:{$ref:"#/$defs/schema"},id:{$ref:"common.v1.json#/$defs/id"},title:{$ref:"\
common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},by:{$ref:"common.v1.json#/$defs/person"},date:{$ref:"#/$defs/date"},kind:{description:"\
What the notice does.",const:"amendment",examples:["amendment"]},subject:{$ref:"#/$defs/subject"},text:{$ref:"common.v1.json#/$defs/markdown",description:"The c\
orrection."}},examples:[{$schema:"../../schemas/notice.v1.json",id:"amend-penguins-source",kind:"amendment",title:"Body mass is in grams",subject:{dataset:"palm\
er-penguins@1.0.0"},text:"The column body_mass_g is in grams, not kilograms.",date:"2026-01-31T12:00:00Z"}]},{title:"Suppression",type:"object",additionalProperties:!1,
required:["$schema","id","kind","title","subject","reason","date"],description:"The subject is no longer shown or served; a tombstone with the reason stays.",properties:{
$schema:{$ref:"#/$defs/schema"},id:{$ref:"common.v1.json#/$defs/id"},title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdow\
n"},by:{$ref:"common.v1.json#/$defs/person"},date:{$ref:"#/$defs/date"},kind:{description:"What the notice does.",const:"suppression",examples:["suppression"]},
subject:{$ref:"#/$defs/subject"},reason:{$ref:"#/$defs/reason"}},examples:[{$schema:"../../schemas/notice.v1.json",id:"suppress-map",kind:"suppression",title:"A\
 map is no longer shown",subject:{blob:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},reason:"It shows the nest of a protected speci\
es.",date:"2026-01-31T12:00:00Z"}]},{title:"Embargo",type:"object",additionalProperties:!1,required:["$schema","id","kind","title","subject","until","date"],description:"\
The subject is private until an instant, then public.",properties:{$schema:{$ref:"#/$defs/schema"},id:{$ref:"common.v1.json#/$defs/id"},title:{$ref:"common.v1.j\
son#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},by:{$ref:"common.v1.json#/$defs/person"},date:{$ref:"#/$defs/date"},kind:{description:"Wh\
at the notice does.",const:"embargo",examples:["embargo"]},subject:{$ref:"#/$defs/subject"},until:{$ref:"common.v1.json#/$defs/time",description:"First instant \
at which it is public."},reason:{$ref:"#/$defs/reason"}},examples:[{$schema:"../../schemas/notice.v1.json",id:"embargo-penguins",kind:"embargo",title:"Until the\
 paper is out",subject:{dataset:"palmer-penguins@1.0.0"},until:"2026-06-30T00:00:00Z",date:"2026-01-31T12:00:00Z"}]}],$defs:{schema:{description:"Relative path \
or URL of this schema.",type:"string",pattern:"(^|/)notice\\.v1\\.json$",examples:["../../schemas/notice.v1.json"]},date:{$ref:"common.v1.json#/$defs/time",description:"\
Since when it holds."},reason:{description:"Why, for readers.",type:"string",minLength:3,maxLength:2e3,examples:["It averaged no-data cells."]},subject:{title:"\
Subject",type:"object",additionalProperties:!1,minProperties:1,maxProperties:1,description:"What the notice is about: exactly one field.",properties:{tool:{$ref:"\
common.v1.json#/$defs/reference",description:"A released tool."},pipeline:{$ref:"common.v1.json#/$defs/reference",description:"A released pipeline."},dataset:{$ref:"\
common.v1.json#/$defs/reference",description:"A released dataset."},analysis:{description:"An analysis, `<id>` or `<login>/<id>`.",type:"string",pattern:"^([A-Z\
a-z0-9][A-Za-z0-9._-]*/)?[a-z][a-z0-9-]*$",maxLength:140,examples:["maunga-whau-relief"]},run:{$ref:"common.v1.json#/$defs/digest",description:"A run, by the di\
gest of its plan."},blob:{$ref:"common.v1.json#/$defs/digest",description:"Bytes, by their digest."}},examples:[{tool:"grid-smooth@1.0.0"}]}},examples:[{$schema:"\
../../schemas/notice.v1.json",id:"withdraw-grid-smooth-1-0-0",kind:"withdrawal",title:"grid-smooth 1.0.0 is withdrawn",subject:{tool:"grid-smooth@1.0.0"},reason:"\
It averaged no-data cells.",date:"2026-01-31T12:00:00Z"}]},schema131={description:"Relative path or URL of this schema.",type:"string",pattern:"(^|/)notice\\.v1\\\
.json$",examples:["../../schemas/notice.v1.json"]},pattern68=new RegExp("(^|/)notice\\.v1\\.json$","");function validate360(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate360.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern68.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"(^|/)notice\\.v1\\.json$"},message:'must match pattern "(^|/)notice\\.v1\\.json$"',schema:"(^|/)notice\\.v1\\.json$",parentSchema:schema131,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema131.type,parentSchema:schema131,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate360.errors=vErrors,errors===0}validate360.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate362(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate362.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data==
"string"){if(func1(data)>64){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 character\
s",schema:64,parentSchema:schema43,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern11.test(data)){let err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"',schema:"^[a-z][a-z0-9\
]*(-[a-z0-9]+)*$",parentSchema:schema43,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate362.errors=vErrors,errors===0}validate362.evaluated={dynamicProps:!1,dynamicItems:!1};function validate364(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate364.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},
message:"must NOT have more than 120 characters",schema:120,parentSchema:schema45,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func1(data)<
1){let err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema45.type,parentSchema:schema45,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate364.errors=vErrors,errors===
0}validate364.evaluated={dynamicProps:!1,dynamicItems:!1};function validate366(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate366.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)>2e4){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more th\
an 20000 characters",schema:2e4,parentSchema:schema46,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}return validate366.errors=vErrors,errors===0}validate366.evaluated={dynamicProps:!1,dynamicItems:!1};function validate368(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate368.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>80){let err0={instancePath,schemaPath:"#/maxLength",keyword:"ma\
xLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema99,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(!pattern44.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$"},message:'\
must match pattern "^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$"',schema:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema99,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema99.type,
parentSchema:schema99,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate368.errors=vErrors,errors===0}validate368.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate370(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate370.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern50.test(data)){
let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"},message:'\
must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9\
]+)?Z$",parentSchema:schema109,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate370.
errors=vErrors,errors===0}validate370.evaluated={dynamicProps:!1,dynamicItems:!1};var schema137={title:"Subject",type:"object",additionalProperties:!1,minProperties:1,
maxProperties:1,description:"What the notice is about: exactly one field.",properties:{tool:{$ref:"common.v1.json#/$defs/reference",description:"A released tool\
."},pipeline:{$ref:"common.v1.json#/$defs/reference",description:"A released pipeline."},dataset:{$ref:"common.v1.json#/$defs/reference",description:"A released\
 dataset."},analysis:{description:"An analysis, `<id>` or `<login>/<id>`.",type:"string",pattern:"^([A-Za-z0-9][A-Za-z0-9._-]*/)?[a-z][a-z0-9-]*$",maxLength:140,
examples:["maunga-whau-relief"]},run:{$ref:"common.v1.json#/$defs/digest",description:"A run, by the digest of its plan."},blob:{$ref:"common.v1.json#/$defs/dig\
est",description:"Bytes, by their digest."}},examples:[{tool:"grid-smooth@1.0.0"}]};function validate373(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate373.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"\
must NOT have more than 120 characters",schema:120,parentSchema:schema64,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern23.test(data)){
let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"},message:'must mat\
ch pattern "^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"',schema:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$",parentSchema:schema64,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema64.type,parentSchema:schema64,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate373.errors=vErrors,errors===
0}validate373.evaluated={dynamicProps:!1,dynamicItems:!1};function validate377(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate377.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(!pattern27.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"},message:'\
must match pattern "^sha256:[0-9a-f]{64}$"',schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema67,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{
let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema67.type,parentSchema:schema67,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}return validate377.errors=vErrors,errors===0}validate377.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern73=new RegExp(
"^([A-Za-z0-9][A-Za-z0-9._-]*/)?[a-z][a-z0-9-]*$","");function validate372(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate372.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>1){let err0={instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{
limit:1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema137,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(Object.
keys(data).length<1){let err1={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",
schema:1,parentSchema:schema137,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="tool"||key0==="pipeline"||key0===
"dataset"||key0==="analysis"||key0==="run"||key0==="blob")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema137,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.tool!==void 0&&
(validate373(data.tool,{instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate373.
errors:vErrors.concat(validate373.errors),errors=vErrors.length)),data.pipeline!==void 0&&(validate373(data.pipeline,{instancePath:instancePath+"/pipeline",parentData:data,
parentDataProperty:"pipeline",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate373.errors:vErrors.concat(validate373.errors),errors=vErrors.length)),data.
dataset!==void 0&&(validate373(data.dataset,{instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate373.errors:vErrors.concat(validate373.errors),errors=vErrors.length)),data.analysis!==void 0){let data3=data.analysis;if(typeof data3=="s\
tring"){if(func1(data3)>140){let err3={instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/maxLength",keyword:"maxLength",params:{limit:140},
message:"must NOT have more than 140 characters",schema:140,parentSchema:schema137.properties.analysis,data:data3};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(!pattern73.test(data3)){let err4={instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/pattern",keyword:"pattern",params:{pattern:"\
^([A-Za-z0-9][A-Za-z0-9._-]*/)?[a-z][a-z0-9-]*$"},message:'must match pattern "^([A-Za-z0-9][A-Za-z0-9._-]*/)?[a-z][a-z0-9-]*$"',schema:"^([A-Za-z0-9][A-Za-z0-9\
._-]*/)?[a-z][a-z0-9-]*$",parentSchema:schema137.properties.analysis,data:data3};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema137.properties.analysis.type,parentSchema:schema137.
properties.analysis,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.run!==void 0&&(validate377(data.run,{instancePath:instancePath+"\
/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate377.errors:vErrors.concat(validate377.errors),errors=vErrors.
length)),data.blob!==void 0&&(validate377(data.blob,{instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate377.errors:vErrors.concat(validate377.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema137.type,parentSchema:schema137,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate372.
errors=vErrors,errors===0}validate372.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema140={description:"Why, for readers.",type:"string",minLength:3,
maxLength:2e3,examples:["It averaged no-data cells."]};function validate381(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate381.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)>2e3){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more th\
an 2000 characters",schema:2e3,parentSchema:schema140,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func1(data)<3){let err1={instancePath,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema140,data};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema140.
type,parentSchema:schema140,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate381.errors=vErrors,errors===0}validate381.evaluated={
dynamicProps:!1,dynamicItems:!1};function validate423(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate423.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data==
"string"){if(!pattern50.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{\
2}:[0-9]{2}(\\.[0-9]+)?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]\
{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$",parentSchema:schema109,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}return validate423.errors=vErrors,errors===0}validate423.evaluated={dynamicProps:!1,dynamicItems:!1};function validate359(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate359.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.$schema===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"$schema"},message:"m\
ust have required property '$schema'",schema:schema130.oneOf[0].required,parentSchema:schema130.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.id===void 0){let err1={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"id"},message:"must have require\
d property 'id'",schema:schema130.oneOf[0].required,parentSchema:schema130.oneOf[0],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.kind===
void 0){let err2={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema130.
oneOf[0].required,parentSchema:schema130.oneOf[0],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.title===void 0){let err3={instancePath,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'",schema:schema130.oneOf[0].required,
parentSchema:schema130.oneOf[0],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.subject===void 0){let err4={instancePath,schemaPath:"#/o\
neOf/0/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'",schema:schema130.oneOf[0].required,parentSchema:schema130.
oneOf[0],data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.reason===void 0){let err5={instancePath,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'",schema:schema130.oneOf[0].required,parentSchema:schema130.oneOf[0],data};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.date===void 0){let err6={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:"date"},message:"must have required property 'date'",schema:schema130.oneOf[0].required,parentSchema:schema130.oneOf[0],data};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}for(let key0 in data)if(!func15.call(schema130.oneOf[0].properties,key0)){let err7={instancePath,schemaPath:"#/oneOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema130.oneOf[0],
data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.$schema!==void 0&&(validate360(data.$schema,{instancePath:instancePath+"/$schema",parentData:data,
parentDataProperty:"$schema",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=vErrors.length)),data.
id!==void 0&&(validate362(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate362.
errors:vErrors.concat(validate362.errors),errors=vErrors.length)),data.title!==void 0&&(validate364(data.title,{instancePath:instancePath+"/title",parentData:data,
parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length)),data.
description!==void 0&&(validate366(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length)),data.by!==void 0&&(validate368(data.by,{instancePath:instancePath+
"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.
length)),data.date!==void 0&&(validate370(data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length)),data.kind!==void 0){let data6=data.kind;if(data6!=="withdrawal"){let err8={
instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"withdrawal"},message:"must be equal to cons\
tant",schema:"withdrawal",parentSchema:schema130.oneOf[0].properties.kind,data:data6};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}data.subject!==
void 0&&(validate372(data.subject,{instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate372.errors:vErrors.concat(validate372.errors),errors=vErrors.length)),data.reason!==void 0&&(validate381(data.reason,{instancePath:instancePath+"/r\
eason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate381.errors:vErrors.concat(validate381.errors),errors=
vErrors.length)),data.replacement!==void 0&&(validate373(data.replacement,{instancePath:instancePath+"/replacement",parentData:data,parentDataProperty:"replacem\
ent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate373.errors:vErrors.concat(validate373.errors),errors=vErrors.length))}else{let err9={instancePath,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema130.oneOf[0].type,parentSchema:schema130.oneOf[0],data};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var props0=!0}let _errs14=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.$schema===void 0){let err10={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
$schema"},message:"must have required property '$schema'",schema:schema130.oneOf[1].required,parentSchema:schema130.oneOf[1],data};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}if(data.id===void 0){let err11={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'",schema:schema130.oneOf[1].required,parentSchema:schema130.oneOf[1],data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
if(data.kind===void 0){let err12={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pr\
operty 'kind'",schema:schema130.oneOf[1].required,parentSchema:schema130.oneOf[1],data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.title===
void 0){let err13={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'",
schema:schema130.oneOf[1].required,parentSchema:schema130.oneOf[1],data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.from===void 0){let err14={
instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'",schema:schema130.oneOf[1].
required,parentSchema:schema130.oneOf[1],data};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.to===void 0){let err15={instancePath,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'",schema:schema130.oneOf[1].required,parentSchema:schema130.
oneOf[1],data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.date===void 0){let err16={instancePath,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"date"},message:"must have required property 'date'",schema:schema130.oneOf[1].required,parentSchema:schema130.oneOf[1],data};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}for(let key1 in data)if(!func15.call(schema130.oneOf[1].properties,key1)){let err17={instancePath,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema130.
oneOf[1],data};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.$schema!==void 0&&(validate360(data.$schema,{instancePath:instancePath+"/$sch\
ema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=
vErrors.length)),data.id!==void 0&&(validate362(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate362.errors:vErrors.concat(validate362.errors),errors=vErrors.length)),data.title!==void 0&&(validate364(data.title,{instancePath:instancePath+
"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=
vErrors.length)),data.description!==void 0&&(validate366(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"descript\
ion",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length)),data.by!==void 0&&(validate368(
data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(
validate368.errors),errors=vErrors.length)),data.date!==void 0&&(validate370(data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"da\
te",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length)),data.kind!==void 0){let data16=data.
kind;if(data16!=="redirect"){let err18={instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"red\
irect"},message:"must be equal to constant",schema:"redirect",parentSchema:schema130.oneOf[1].properties.kind,data:data16};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}}if(data.of!==void 0){let data17=data.of;if(!(data17==="tool"||data17==="pipeline"||data17==="dataset"||data17==="analysis")){let err19={instancePath:instancePath+
"/of",schemaPath:"#/oneOf/1/properties/of/enum",keyword:"enum",params:{allowedValues:schema130.oneOf[1].properties.of.enum},message:"must be equal to one of the\
 allowed values",schema:schema130.oneOf[1].properties.of.enum,parentSchema:schema130.oneOf[1].properties.of,data:data17};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}}data.from!==void 0&&(validate362(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate362.errors:vErrors.concat(validate362.errors),errors=vErrors.length)),data.to!==void 0&&(validate362(data.to,{instancePath:instancePath+
"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate362.errors:vErrors.concat(validate362.errors),errors=vErrors.
length))}else{let err20={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema130.oneOf[1].type,
parentSchema:schema130.oneOf[1],data};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid0=_errs14===errors;if(_valid0&&valid0)valid0=!1,passing0=
[passing0,1];else{_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=!0));let _errs27=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.$schema===
void 0){let err21={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"$schema"},message:"must have required property '$sch\
ema'",schema:schema130.oneOf[2].required,parentSchema:schema130.oneOf[2],data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.id===void 0){
let err22={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema130.
oneOf[2].required,parentSchema:schema130.oneOf[2],data};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data.kind===void 0){let err23={instancePath,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema130.oneOf[2].required,
parentSchema:schema130.oneOf[2],data};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data.title===void 0){let err24={instancePath,schemaPath:"#/\
oneOf/2/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'",schema:schema130.oneOf[2].required,parentSchema:schema130.
oneOf[2],data};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data.subject===void 0){let err25={instancePath,schemaPath:"#/oneOf/2/required",keyword:"\
required",params:{missingProperty:"subject"},message:"must have required property 'subject'",schema:schema130.oneOf[2].required,parentSchema:schema130.oneOf[2],
data};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data.severity===void 0){let err26={instancePath,schemaPath:"#/oneOf/2/required",keyword:"re\
quired",params:{missingProperty:"severity"},message:"must have required property 'severity'",schema:schema130.oneOf[2].required,parentSchema:schema130.oneOf[2],
data};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(data.reason===void 0){let err27={instancePath,schemaPath:"#/oneOf/2/required",keyword:"requ\
ired",params:{missingProperty:"reason"},message:"must have required property 'reason'",schema:schema130.oneOf[2].required,parentSchema:schema130.oneOf[2],data};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(data.date===void 0){let err28={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{
missingProperty:"date"},message:"must have required property 'date'",schema:schema130.oneOf[2].required,parentSchema:schema130.oneOf[2],data};vErrors===null?vErrors=
[err28]:vErrors.push(err28),errors++}for(let key2 in data)if(!func15.call(schema130.oneOf[2].properties,key2)){let err29={instancePath,schemaPath:"#/oneOf/2/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema130.
oneOf[2],data};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data.$schema!==void 0&&(validate360(data.$schema,{instancePath:instancePath+"/$sch\
ema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=
vErrors.length)),data.id!==void 0&&(validate362(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate362.errors:vErrors.concat(validate362.errors),errors=vErrors.length)),data.title!==void 0&&(validate364(data.title,{instancePath:instancePath+
"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=
vErrors.length)),data.description!==void 0&&(validate366(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"descript\
ion",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length)),data.by!==void 0&&(validate368(
data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(
validate368.errors),errors=vErrors.length)),data.date!==void 0&&(validate370(data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"da\
te",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length)),data.kind!==void 0){let data26=data.
kind;if(data26!=="advisory"){let err30={instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"adv\
isory"},message:"must be equal to constant",schema:"advisory",parentSchema:schema130.oneOf[2].properties.kind,data:data26};vErrors===null?vErrors=[err30]:vErrors.
push(err30),errors++}}if(data.subject!==void 0&&(validate372(data.subject,{instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.errors),errors=vErrors.length)),data.severity!==void 0){let data28=data.
severity;if(!(data28==="low"||data28==="medium"||data28==="high")){let err31={instancePath:instancePath+"/severity",schemaPath:"#/oneOf/2/properties/severity/en\
um",keyword:"enum",params:{allowedValues:schema130.oneOf[2].properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema130.oneOf[2].
properties.severity.enum,parentSchema:schema130.oneOf[2].properties.severity,data:data28};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}data.reason!==
void 0&&(validate381(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate381.errors:vErrors.concat(validate381.errors),errors=vErrors.length))}else{let err32={instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema130.oneOf[2].type,parentSchema:schema130.oneOf[2],data};vErrors===null?vErrors=[err32]:vErrors.push(err32),
errors++}var _valid0=_errs27===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=!0,passing0=2,props0!==!0&&(props0=!0));let _errs40=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.$schema===void 0){let err33={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"$schema"},message:"must have required property '$schema'",schema:schema130.oneOf[3].required,parentSchema:schema130.oneOf[3],data};vErrors===null?
vErrors=[err33]:vErrors.push(err33),errors++}if(data.id===void 0){let err34={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:schema130.oneOf[3].required,parentSchema:schema130.oneOf[3],data};vErrors===null?vErrors=[err34]:vErrors.
push(err34),errors++}if(data.kind===void 0){let err35={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'",schema:schema130.oneOf[3].required,parentSchema:schema130.oneOf[3],data};vErrors===null?vErrors=[err35]:vErrors.push(err35),
errors++}if(data.title===void 0){let err36={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"title"},message:"must have \
required property 'title'",schema:schema130.oneOf[3].required,parentSchema:schema130.oneOf[3],data};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}
if(data.subject===void 0){let err37={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"subject"},message:"must have requi\
red property 'subject'",schema:schema130.oneOf[3].required,parentSchema:schema130.oneOf[3],data};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}if(data.
text===void 0){let err38={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property '\
text'",schema:schema130.oneOf[3].required,parentSchema:schema130.oneOf[3],data};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}if(data.date===void 0){
let err39={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"date"},message:"must have required property 'date'",schema:schema130.
oneOf[3].required,parentSchema:schema130.oneOf[3],data};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}for(let key3 in data)if(!func15.call(schema130.
oneOf[3].properties,key3)){let err40={instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema130.oneOf[3],data};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(data.$schema!==
void 0&&(validate360(data.$schema,{instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate360.errors:vErrors.concat(validate360.errors),errors=vErrors.length)),data.id!==void 0&&(validate362(data.id,{instancePath:instancePath+"/id",parentData:data,
parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate362.errors:vErrors.concat(validate362.errors),errors=vErrors.length)),data.title!==
void 0&&(validate364(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length)),data.description!==void 0&&(validate366(data.description,{instancePath:instancePath+
"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.
errors),errors=vErrors.length)),data.by!==void 0&&(validate368(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length)),data.date!==void 0&&(validate370(data.date,{instancePath:instancePath+
"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=
vErrors.length)),data.kind!==void 0){let data36=data.kind;if(data36!=="amendment"){let err41={instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties\
/kind/const",keyword:"const",params:{allowedValue:"amendment"},message:"must be equal to constant",schema:"amendment",parentSchema:schema130.oneOf[3].properties.
kind,data:data36};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}data.subject!==void 0&&(validate372(data.subject,{instancePath:instancePath+"/sub\
ject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.errors),errors=
vErrors.length)),data.text!==void 0&&(validate366(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length))}else{let err42={instancePath,schemaPath:"#/oneOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema130.oneOf[3].type,parentSchema:schema130.oneOf[3],data};vErrors===null?vErrors=[err42]:vErrors.
push(err42),errors++}var _valid0=_errs40===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&(valid0=!0,passing0=3,props0!==!0&&(props0=!0));
let _errs52=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.$schema===void 0){let err43={instancePath,schemaPath:"#/oneOf/4/required",keyword:"\
required",params:{missingProperty:"$schema"},message:"must have required property '$schema'",schema:schema130.oneOf[4].required,parentSchema:schema130.oneOf[4],
data};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}if(data.id===void 0){let err44={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",
params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema130.oneOf[4].required,parentSchema:schema130.oneOf[4],data};vErrors===null?
vErrors=[err44]:vErrors.push(err44),errors++}if(data.kind===void 0){let err45={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:schema130.oneOf[4].required,parentSchema:schema130.oneOf[4],data};vErrors===null?vErrors=[err45]:vErrors.
push(err45),errors++}if(data.title===void 0){let err46={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"title"},message:"\
must have required property 'title'",schema:schema130.oneOf[4].required,parentSchema:schema130.oneOf[4],data};vErrors===null?vErrors=[err46]:vErrors.push(err46),
errors++}if(data.subject===void 0){let err47={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"subject"},message:"must h\
ave required property 'subject'",schema:schema130.oneOf[4].required,parentSchema:schema130.oneOf[4],data};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}
if(data.reason===void 0){let err48={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"reason"},message:"must have require\
d property 'reason'",schema:schema130.oneOf[4].required,parentSchema:schema130.oneOf[4],data};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}if(data.
date===void 0){let err49={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"date"},message:"must have required property '\
date'",schema:schema130.oneOf[4].required,parentSchema:schema130.oneOf[4],data};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}for(let key4 in data)
if(!func15.call(schema130.oneOf[4].properties,key4)){let err50={instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key4},message:"must NOT have additional properties",schema:!1,parentSchema:schema130.oneOf[4],data};vErrors===null?vErrors=[err50]:vErrors.push(
err50),errors++}if(data.$schema!==void 0&&(validate360(data.$schema,{instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=vErrors.length)),data.id!==void 0&&(validate362(data.id,{
instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate362.errors:vErrors.concat(validate362.
errors),errors=vErrors.length)),data.title!==void 0&&(validate364(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length)),data.description!==void 0&&(validate366(
data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate366.
errors:vErrors.concat(validate366.errors),errors=vErrors.length)),data.by!==void 0&&(validate368(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length)),data.date!==void 0&&(validate370(
data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.
concat(validate370.errors),errors=vErrors.length)),data.kind!==void 0){let data45=data.kind;if(data45!=="suppression"){let err51={instancePath:instancePath+"/ki\
nd",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"suppression"},message:"must be equal to constant",schema:"suppression",parentSchema:schema130.
oneOf[4].properties.kind,data:data45};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}data.subject!==void 0&&(validate372(data.subject,{instancePath:instancePath+
"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.errors),
errors=vErrors.length)),data.reason!==void 0&&(validate381(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate381.errors:vErrors.concat(validate381.errors),errors=vErrors.length))}else{let err52={instancePath,schemaPath:"\
#/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema130.oneOf[4].type,parentSchema:schema130.oneOf[4],data};vErrors===null?
vErrors=[err52]:vErrors.push(err52),errors++}var _valid0=_errs52===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,4];else{_valid0&&(valid0=!0,passing0=4,
props0!==!0&&(props0=!0));let _errs64=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.$schema===void 0){let err53={instancePath,schemaPath:"\
#/oneOf/5/required",keyword:"required",params:{missingProperty:"$schema"},message:"must have required property '$schema'",schema:schema130.oneOf[5].required,parentSchema:schema130.
oneOf[5],data};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(data.id===void 0){let err54={instancePath,schemaPath:"#/oneOf/5/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema130.oneOf[5].required,parentSchema:schema130.oneOf[5],data};vErrors===
null?vErrors=[err54]:vErrors.push(err54),errors++}if(data.kind===void 0){let err55={instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:schema130.oneOf[5].required,parentSchema:schema130.oneOf[5],data};vErrors===null?vErrors=[err55]:vErrors.
push(err55),errors++}if(data.title===void 0){let err56={instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"title"},message:"\
must have required property 'title'",schema:schema130.oneOf[5].required,parentSchema:schema130.oneOf[5],data};vErrors===null?vErrors=[err56]:vErrors.push(err56),
errors++}if(data.subject===void 0){let err57={instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"subject"},message:"must h\
ave required property 'subject'",schema:schema130.oneOf[5].required,parentSchema:schema130.oneOf[5],data};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}
if(data.until===void 0){let err58={instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"until"},message:"must have required \
property 'until'",schema:schema130.oneOf[5].required,parentSchema:schema130.oneOf[5],data};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(data.date===
void 0){let err59={instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"date"},message:"must have required property 'date'",
schema:schema130.oneOf[5].required,parentSchema:schema130.oneOf[5],data};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}for(let key5 in data)if(!func15.
call(schema130.oneOf[5].properties,key5)){let err60={instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},
message:"must NOT have additional properties",schema:!1,parentSchema:schema130.oneOf[5],data};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}if(data.
$schema!==void 0&&(validate360(data.$schema,{instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=vErrors.length)),data.id!==void 0&&(validate362(data.id,{instancePath:instancePath+"\
/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate362.errors:vErrors.concat(validate362.errors),errors=vErrors.
length)),data.title!==void 0&&(validate364(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length)),data.description!==void 0&&(validate366(data.description,{
instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:
vErrors.concat(validate366.errors),errors=vErrors.length)),data.by!==void 0&&(validate368(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length)),data.date!==void 0&&(validate370(
data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.
concat(validate370.errors),errors=vErrors.length)),data.kind!==void 0){let data54=data.kind;if(data54!=="embargo"){let err61={instancePath:instancePath+"/kind",
schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"embargo"},message:"must be equal to constant",schema:"embargo",parentSchema:schema130.
oneOf[5].properties.kind,data:data54};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}data.subject!==void 0&&(validate372(data.subject,{instancePath:instancePath+
"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.errors),
errors=vErrors.length)),data.until!==void 0&&(validate423(data.until,{instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate423.errors:vErrors.concat(validate423.errors),errors=vErrors.length)),data.reason!==void 0&&(validate381(data.reason,{instancePath:instancePath+
"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate381.errors:vErrors.concat(validate381.errors),errors=
vErrors.length))}else{let err62={instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema130.oneOf[5].
type,parentSchema:schema130.oneOf[5],data};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}var _valid0=_errs64===errors;_valid0&&valid0?(valid0=!1,passing0=
[passing0,5]):_valid0&&(valid0=!0,passing0=5,props0!==!0&&(props0=!0))}}}}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{
let err63={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema130.
oneOf,parentSchema:schema130,data};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}return validate359.errors=vErrors,evaluated0.props=props0,errors===
0}validate359.evaluated={dynamicProps:!0,dynamicItems:!1};var directory=validate426,schema142={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"direc\
tory.v1.json",title:"DirectoryManifest",description:"The files of a directory that is an input, an output or a dataset file. The digest of its canonical JSON (R\
FC 8785) is the digest of the directory; empty folders and modes are not kept.",type:"object",additionalProperties:!1,required:["files"],properties:{files:{description:"\
Files sorted by path in code-unit order, without duplicates.",type:"array",maxItems:1e6,items:{title:"DirectoryFile",type:"object",additionalProperties:!1,required:[
"path","digest","size"],description:"One file.",properties:{path:{$ref:"common.v1.json#/$defs/safePath",description:"Path below the directory."},digest:{$ref:"c\
ommon.v1.json#/$defs/digest"},size:{description:"Bytes.",type:"integer",minimum:0,maximum:9007199254740991,examples:[15241]}},examples:[{path:"part-0.csv",digest:"\
sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0}]},examples:[[{path:"part-0.csv",digest:"sha256:e3b0c44298fc1c149afbf4c8996fb924\
27ae41e4649b934ca495991b7852b855",size:0}]]}},examples:[{files:[{path:"part-0.csv",digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8\
55",size:0}]}]};function validate427(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate427.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(func1(data)>400){let err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema50,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!pattern15.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$"},message:'must match pattern "^(?!\
\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$"',schema:"^(?!\\.{1,2}(/|$))(?!\\.git)[A-\
Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$",parentSchema:schema50,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema50.type,parentSchema:schema50,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate427.errors=vErrors,errors===0}validate427.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate429(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate429.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern27.test(data)){let err0={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"',schema:"^sha\
256:[0-9a-f]{64}$",parentSchema:schema67,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema67.type,parentSchema:schema67,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
return validate429.errors=vErrors,errors===0}validate429.evaluated={dynamicProps:!1,dynamicItems:!1};function validate426(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate426.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.files===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"files"},message:"must have required property 'files'",schema:schema142.required,parentSchema:schema142,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="files"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema142,data};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}if(data.files!==void 0){let data0=data.files;if(Array.isArray(data0)){if(data0.length>1e6){let err2={instancePath:instancePath+
"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items",schema:1e6,parentSchema:schema142.
properties.files,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(data1&&
typeof data1=="object"&&!Array.isArray(data1)){if(data1.path===void 0){let err3={instancePath:instancePath+"/files/"+i0,schemaPath:"#/properties/files/items/req\
uired",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:schema142.properties.files.items.required,parentSchema:schema142.
properties.files.items,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.digest===void 0){let err4={instancePath:instancePath+"/fil\
es/"+i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:schema142.
properties.files.items.required,parentSchema:schema142.properties.files.items,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1.size===
void 0){let err5={instancePath:instancePath+"/files/"+i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:"size"},message:"\
must have required property 'size'",schema:schema142.properties.files.items.required,parentSchema:schema142.properties.files.items,data:data1};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}for(let key1 in data1)if(!(key1==="path"||key1==="digest"||key1==="size")){let err6={instancePath:instancePath+"/files/"+i0,schemaPath:"\
#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,
parentSchema:schema142.properties.files.items,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1.path!==void 0&&(validate427(data1.path,
{instancePath:instancePath+"/files/"+i0+"/path",parentData:data1,parentDataProperty:"path",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate427.errors:
vErrors.concat(validate427.errors),errors=vErrors.length)),data1.digest!==void 0&&(validate429(data1.digest,{instancePath:instancePath+"/files/"+i0+"/digest",parentData:data1,
parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate429.errors:vErrors.concat(validate429.errors),errors=vErrors.length)),data1.
size!==void 0){let data4=data1.size;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err7={instancePath:instancePath+"/files/"+i0+"\
/size",schemaPath:"#/properties/files/items/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema142.properties.files.
items.properties.size.type,parentSchema:schema142.properties.files.items.properties.size,data:data4};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4)){let err8={instancePath:instancePath+"/files/"+i0+"/size",schemaPath:"#/properties/files/item\
s/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema142.
properties.files.items.properties.size,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4<0||isNaN(data4)){let err9={instancePath:instancePath+
"/files/"+i0+"/size",schemaPath:"#/properties/files/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema142.properties.files.items.properties.size,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}}else{let err10={instancePath:instancePath+
"/files/"+i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema142.properties.files.items.type,
parentSchema:schema142.properties.files.items,data:data1};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath:instancePath+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema142.properties.files.type,parentSchema:schema142.
properties.files,data:data0};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema142.type,parentSchema:schema142,data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate426.
errors=vErrors,errors===0}validate426.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var unit=validate431;function validate431(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate431.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.at===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'",schema:schema92.required,parentSchema:schema92,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.files===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
files"},message:"must have required property 'files'",schema:schema92.required,parentSchema:schema92,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="at"||key0==="files")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema92,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.at!==void 0){
let data0=data.at;if(Array.isArray(data0)){if(data0.length>8){let err3={instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxItems",keyword:"maxItems",
params:{limit:8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema92.properties.at,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data0.length<1){let err4={instancePath:instancePath+"/at",schemaPath:"#/properties/at/minItems",keyword:"minItems",params:{limit:1},message:"must NO\
T have fewer than 1 items",schema:1,parentSchema:schema92.properties.at,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data0.length;
for(let i0=0;i0<len0;i0++)validate258(data0[i0],{instancePath:instancePath+"/at/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate258.errors:vErrors.concat(validate258.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/at",schemaPath:"#/propert\
ies/at/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema92.properties.at.type,parentSchema:schema92.properties.at,data:data0};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.files!==void 0){let data2=data.files;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(Object.
keys(data2).length<1){let err6={instancePath:instancePath+"/files",schemaPath:"#/properties/files/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties",schema:1,parentSchema:schema92.properties.files,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}for(let key1 in data2){
let _errs7=errors;validate254(key1,{instancePath:instancePath+"/files",parentData:data2,parentDataProperty:"files",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate254.errors:vErrors.concat(validate254.errors),errors=vErrors.length);var valid3=_errs7===errors;if(!valid3){let err7={instancePath:instancePath+"/f\
iles",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema92.properties.
files.propertyNames,parentSchema:schema92.properties.files,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}for(let key2 in data2){let data3=data2[key2];
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.digest===void 0){let err8={instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required prope\
rty 'digest'",schema:schema92.properties.files.additionalProperties.required,parentSchema:schema92.properties.files.additionalProperties,data:data3};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}if(data3.size===void 0){let err9={instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'",schema:schema92.
properties.files.additionalProperties.required,parentSchema:schema92.properties.files.additionalProperties,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}for(let key3 in data3)if(!(key3==="digest"||key3==="size"||key3==="path")){let err10={instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema92.properties.files.additionalProperties,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}data3.digest!==void 0&&(validate237(data3.digest,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/digest",parentData:data3,
parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate237.errors:vErrors.concat(validate237.errors),errors=vErrors.length)),data3.
size!==void 0&&(validate239(data3.size,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/size",parentData:data3,parentDataProperty:"\
size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=vErrors.length)),data3.path!==void 0&&(validate234(
data3.path,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/path",parentData:data3,parentDataProperty:"path",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.length))}else{let err11={instancePath:instancePath+"/files/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema92.
properties.files.additionalProperties.type,parentSchema:schema92.properties.files.additionalProperties,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema92.properties.files.type,parentSchema:schema92.properties.files,data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}return validate431.errors=vErrors,errors===0}validate431.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{analysis,dataset,directory,notice,pipeline,policy,runner,tool,unit};
