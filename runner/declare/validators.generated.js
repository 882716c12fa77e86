// Generated from schemas/ by runner/declare/generate.ts; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var tool=validate52;var func1=require_ucs2length().default,pattern3=new RegExp("^[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64}$",""),pattern4=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.+-\
]*$","");function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;
if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.image===void 0&&(missing0="image")){let err0={instancePath,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs3=errors;for(let key0 in data)
if(key0!=="image"){let err1={instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs3===errors&&data.image!==void 0){let data0=data.image;if(errors===errors)if(typeof data0=="string"){
if(func1(data0)>400){let err2={instancePath:instancePath+"/image",schemaPath:"#/oneOf/0/properties/image/maxLength",keyword:"maxLength",params:{limit:400}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}else if(!pattern3.test(data0)){let err3={instancePath:instancePath+"/image",schemaPath:"#/oneOf/0/properties/ima\
ge/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64}$"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/image",schemaPath:"#/oneOf/0/properties/image/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}}else{let err5={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var props0=!0}let _errs6=errors;if(errors===_errs6)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing1;if(data.programs===void 0&&(missing1="programs")){let err6={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:missing1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else{let _errs8=errors;for(let key1 in data)if(key1!=="programs"){let err7={
instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++;break}if(_errs8===errors&&data.programs!==void 0){let data1=data.programs;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(
data1))if(Object.keys(data1).length>16){let err8={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/maxProperties",keyword:"maxPro\
perties",params:{limit:16}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else if(Object.keys(data1).length<1){let err9={instancePath:instancePath+"\
/programs",schemaPath:"#/oneOf/1/properties/programs/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}else{
for(let key2 in data1){let _errs11=errors;if(typeof key2=="string"){if(func1(key2)>48){let err10={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/pr\
operties/programs/propertyNames/maxLength",keyword:"maxLength",params:{limit:48},propertyName:key2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}else if(!pattern4.
test(key2)){let err11={instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.+-]*$"},propertyName:key2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}var valid3=_errs11===errors;if(!valid3){let err12={
instancePath:instancePath+"/programs",schemaPath:"#/oneOf/1/properties/programs/propertyNames",keyword:"propertyNames",params:{propertyName:key2}};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++;break}}if(valid3)for(let key3 in data1){let data2=data1[key3],_errs13=errors;if(errors===_errs13)if(typeof data2=="\
string"){if(func1(data2)>80){let err13={instancePath:instancePath+"/programs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/properties/prog\
rams/additionalProperties/maxLength",keyword:"maxLength",params:{limit:80}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}else if(func1(data2)<1){
let err14={instancePath:instancePath+"/programs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/properties/programs/additionalProperties/min\
Length",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/programs/"+
key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/oneOf/1/properties/programs/additionalProperties/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}var valid4=_errs13===errors;if(!valid4)break}}else{let err16={instancePath:instancePath+"/programs",schemaPath:"\
#/oneOf/1/properties/programs/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}}else{let err17={instancePath,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var _valid0=_errs6===errors;if(_valid0&&
valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=!0)),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:
vErrors=null);else{let err18={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++,validate55.errors=vErrors,!1}return validate55.errors=vErrors,evaluated0.props=props0,errors===0}validate55.evaluated={dynamicProps:!0,dynamicItems:!1};var pattern5=new RegExp("^(any|[a-z0-9]+/[a-z0-9]+)$","");function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(!pattern5.test(data))return validate57.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
(any|[a-z0-9]+/[a-z0-9]+)$"}}],!1}else return validate57.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate57.
errors=vErrors,errors===0}validate57.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern6=new RegExp("^(inputs|parameters)\\.[A-Za-z][A-Za-z0-9_-]*$","");function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate60.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(errors===_errs1)if(typeof data=="string"){if(func1(data)>4e3){let err0={instancePath,schemaPath:"\
#/oneOf/0/maxLength",keyword:"maxLength",params:{limit:4e3}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,
passing0=0);let _errs3=errors;if(errors===_errs3)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.if===void 0&&(missing0="if")||data.then===
void 0&&(missing0="then")){let err2={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing0}};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}else{let _errs5=errors;for(let key0 in data)if(!(key0==="if"||key0==="then")){let err3={instancePath,schemaPath:"#/oneOf/1/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++;break}if(_errs5===
errors){if(data.if!==void 0){let data0=data.if,_errs6=errors;if(errors===_errs6)if(typeof data0=="string"){if(!pattern6.test(data0)){let err4={instancePath:instancePath+
"/if",schemaPath:"#/oneOf/1/properties/if/pattern",keyword:"pattern",params:{pattern:"^(inputs|parameters)\\.[A-Za-z][A-Za-z0-9_-]*$"}};vErrors===null?vErrors=[
err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/if",schemaPath:"#/oneOf/1/properties/if/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid1=_errs6===errors}else var valid1=!0;if(valid1)if(data.then!==void 0){let data1=data.then,_errs8=errors;
if(errors===_errs8)if(Array.isArray(data1))if(data1.length>16){let err6={instancePath:instancePath+"/then",schemaPath:"#/oneOf/1/properties/then/maxItems",keyword:"\
maxItems",params:{limit:16}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else if(data1.length<1){let err7={instancePath:instancePath+"/then",schemaPath:"\
#/oneOf/1/properties/then/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else{var valid2=!0;let len0=data1.
length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs10=errors;if(errors===_errs10)if(typeof data2=="string"){if(func1(data2)>4e3){let err8={instancePath:instancePath+
"/then/"+i0,schemaPath:"#/oneOf/1/properties/then/items/maxLength",keyword:"maxLength",params:{limit:4e3}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{
let err9={instancePath:instancePath+"/then/"+i0,schemaPath:"#/oneOf/1/properties/then/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}var valid2=_errs10===errors;if(!valid2)break}}else{let err10={instancePath:instancePath+"/then",schemaPath:"#/oneOf/1/propert\
ies/then/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid1=_errs8===errors}else var valid1=!0}}}else{
let err11={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs3===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else if(_valid0){valid0=!0,passing0=1;var props0=!0}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.
length=_errs0:vErrors=null);else{let err12={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++,validate60.errors=vErrors,!1}return validate60.errors=vErrors,evaluated0.props=props0,errors===0}validate60.evaluated={dynamicProps:!0,
dynamicItems:!1};function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){if(data.length>
200)return validate59.errors=[{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200}}],!1;if(data.length<1)return validate59.errors=[{instancePath,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid0=!0;let len0=data.length;for(let i0=0;i0<len0;i0++){let _errs1=errors;validate60(data[i0],
{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.
errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0)break}}}else return validate59.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"array"}}],!1;return validate59.errors=vErrors,errors===0}validate59.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var pattern7=new RegExp("^[A-Z][A-Z0-9_]*$","");function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64)return validate63.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxPro\
perties",params:{limit:64}}],!1;for(let key0 in data){let _errs1=errors,_errs2=errors,_errs3=errors;if(!(key0==="PATH"||key0==="HOME"||key0==="TMPDIR"||key0==="\
LANG"||key0==="TZ"||key0==="LD_PRELOAD"||key0==="LD_LIBRARY_PATH"||key0==="NODE_OPTIONS")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
var valid1=_errs3===errors;if(valid1){let err1={instancePath,schemaPath:"#/propertyNames/not",keyword:"not",params:{},propertyName:key0};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}else errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);if(errors===_errs1&&typeof key0=="string"){if(func1(
key0)>64){let err2={instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}else if(!pattern7.test(key0)){let err3={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_]\
*$"},propertyName:key0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var valid0=_errs1===errors;if(!valid0){let err4={instancePath,schemaPath:"#/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:key0}};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate63.errors=vErrors,!1;
break}}if(valid0)for(let key1 in data){let data0=data[key1],_errs5=errors;if(errors===_errs5)if(typeof data0=="string"){if(func1(data0)>4e3)return validate63.errors=
[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4e3}}],
!1}else return validate63.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"t\
ype",params:{type:"string"}}],!1;var valid2=_errs5===errors;if(!valid2)break}}else return validate63.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate63.errors=vErrors,errors===0}validate63.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern8=new RegExp("^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$","");function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate66.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,_errs2=errors;if(!(data==="constructor"||data==="hasOwnProperty"||data==="isPrototypeOf"||data==="propertyIsEnumerable"||data==="toLocaleStrin\
g"||data==="toString"||data==="valueOf")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0)return validate66.
errors=[{instancePath,schemaPath:"#/not",keyword:"not",params:{}}],!1;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),errors===0)if(typeof data==
"string"){if(func1(data)>48)return validate66.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48}}],!1;if(!pattern8.test(data))
return validate66.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"}}],!1}else return validate66.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate66.errors=vErrors,errors===0}validate66.evaluated={dynamicProps:!1,
dynamicItems:!1};var pattern9=new RegExp("^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$","");function validate69(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate69.errors=[{instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:120}}],!1;if(!pattern9.test(data))return validate69.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^(\\*/\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$"}}],!1}else return validate69.errors=[{instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"}}],!1;return validate69.errors=vErrors,errors===0}validate69.evaluated={dynamicProps:!1,dynamicItems:!1};function validate68(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.mediaType===
void 0&&(missing0="mediaType"))return validate68.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="mediaType"||key0==="description"||key0==="optional"||key0==="list"||key0==="directory")){return validate68.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.mediaType!==void 0){let _errs2=errors;
validate69(data.mediaType,{instancePath:instancePath+"/mediaType",parentData:data,parentDataProperty:"mediaType",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){
let data1=data.description,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>2e3)return validate68.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1}else return validate68.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
optional!==void 0){let _errs5=errors;if(typeof data.optional!="boolean")return validate68.errors=[{instancePath:instancePath+"/optional",schemaPath:"#/propertie\
s/optional/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.list!==void 0){let _errs7=errors;if(typeof data.
list!="boolean")return validate68.errors=[{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0)if(data.directory!==void 0){let _errs9=errors;if(typeof data.directory!="boolean")return validate68.errors=[{instancePath:instancePath+
"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}}else return validate68.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate68.errors=vErrors,errors===0}validate68.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate65.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){if(Object.keys(data).length>64)return validate65.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{
limit:64}}],!1;for(let key0 in data){let _errs1=errors;validate66(key0,{instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0){let err0={instancePath,schemaPath:"#/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:key0}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate65.errors=vErrors,!1;break}}
if(valid0)for(let key1 in data){let _errs3=errors;validate68(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,
parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid1=_errs3===
errors;if(!valid1)break}}else return validate65.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate65.errors=vErrors,
errors===0}validate65.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(!(key0==="min"||key0==="max")){return validate78.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.min!==void 0){let data0=data.min,_errs2=errors;if(!(typeof data0==
"number"&&isFinite(data0)))return validate78.errors=[{instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.max!==void 0){let data1=data.max,_errs4=errors;if(!(typeof data1=="number"&&isFinite(data1)))
return validate78.errors=[{instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs4===errors}else
var valid0=!0}}else return validate78.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate78.errors=vErrors,errors===
0}validate78.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema35={title:"Shape",description:"The closed schema dialect of parameters and of JSON o\
utputs: a small part of JSON Schema, interpreted, without patterns or references.",type:"object",additionalProperties:!1,properties:{type:{description:"Kind of \
value.",enum:["string","integer","number","boolean","array","object","null"],examples:["integer"]},description:{description:"What the value means, with its unit\
.",type:"string",maxLength:2e3,examples:["Half-width of the window, in cells."]},unit:{description:"Unit symbol shown beside the value.",type:"string",maxLength:40,
examples:["mm"]},enum:{description:"Allowed values.",type:"array",minItems:1,maxItems:500,examples:[["mean","median"]]},const:{description:"The only allowed val\
ue.",examples:[1]},minimum:{description:"Smallest allowed number.",type:"number",examples:[1]},maximum:{description:"Largest allowed number.",type:"number",examples:[
99]},exclusiveMinimum:{description:"The number must be greater than this.",type:"number",examples:[0]},exclusiveMaximum:{description:"The number must be less th\
an this.",type:"number",examples:[1]},minLength:{description:"Fewest characters.",type:"integer",minimum:0,examples:[1]},maxLength:{description:"Most characters\
.",type:"integer",minimum:0,examples:[80]},minItems:{description:"Fewest items.",type:"integer",minimum:0,examples:[1]},maxItems:{description:"Most items.",type:"\
integer",minimum:0,examples:[10]},items:{$ref:"#/$defs/shape"},properties:{description:"Fields of an object.",type:"object",maxProperties:200,additionalProperties:{
$ref:"#/$defs/shape"},examples:[{n:{type:"integer",minimum:0}}]},required:{description:"Fields that must be there.",type:"array",uniqueItems:!0,maxItems:200,items:{
description:"Field name.",type:"string",maxLength:200,examples:["n"]},examples:[["n"]]},additionalProperties:{description:"Whether fields that `properties` does\
 not name are allowed (default true).",type:"boolean",examples:[!1]},default:{description:"Value used when none is given; the key holds it all the same.",examples:[
3]}},examples:[{type:"integer",minimum:1,default:3,description:"Half-width of the window, in cells."}]},func15=Object.prototype.hasOwnProperty,wrapper0={validate:validate81};
function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(!func15.call(schema35.properties,key0)){return validate81.errors=[{instancePath,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.type!==void 0){let data0=data.type,_errs2=errors;if(!(data0===
"string"||data0==="integer"||data0==="number"||data0==="boolean"||data0==="array"||data0==="object"||data0==="null"))return validate81.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema35.properties.type.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.description!==void 0){let data1=data.description,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>2e3)return validate81.
errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1}else return validate81.
errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.unit!==void 0){let data2=data.unit,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>40)return validate81.
errors=[{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit:40}}],!1}else return validate81.errors=[{instancePath:instancePath+
"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.enum!==void 0){
let data3=data.enum,_errs7=errors;if(errors===_errs7)if(Array.isArray(data3)){if(data3.length>500)return validate81.errors=[{instancePath:instancePath+"/enum",schemaPath:"\
#/properties/enum/maxItems",keyword:"maxItems",params:{limit:500}}],!1;if(data3.length<1)return validate81.errors=[{instancePath:instancePath+"/enum",schemaPath:"\
#/properties/enum/minItems",keyword:"minItems",params:{limit:1}}],!1}else return validate81.errors=[{instancePath:instancePath+"/enum",schemaPath:"#/properties/\
enum/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.minimum!==void 0){let data4=data.minimum,_errs9=errors;
if(!(typeof data4=="number"&&isFinite(data4)))return validate81.errors=[{instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"ty\
pe",params:{type:"number"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.maximum!==void 0){let data5=data.maximum,_errs11=errors;if(!(typeof data5==
"number"&&isFinite(data5)))return validate81.errors=[{instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type:"n\
umber"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.exclusiveMinimum!==void 0){let data6=data.exclusiveMinimum,_errs13=errors;if(!(typeof data6==
"number"&&isFinite(data6)))return validate81.errors=[{instancePath:instancePath+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"typ\
e",params:{type:"number"}}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.exclusiveMaximum!==void 0){let data7=data.exclusiveMaximum,_errs15=errors;
if(!(typeof data7=="number"&&isFinite(data7)))return validate81.errors=[{instancePath:instancePath+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum\
/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.minLength!==void 0){let data8=data.minLength,
_errs17=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate81.errors=[{instancePath:instancePath+"/minLength",schemaPath:"\
#/properties/minLength/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs17&&typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(data8)))return validate81.
errors=[{instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.maxLength!==void 0){let data9=data.maxLength,_errs19=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&
isFinite(data9)))return validate81.errors=[{instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs19&&typeof data9=="number"&&isFinite(data9)&&(data9<0||isNaN(data9)))return validate81.errors=[{instancePath:instancePath+"/maxLength",schemaPath:"\
#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.minItems!==
void 0){let data10=data.minItems,_errs21=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)))return validate81.errors=[{instancePath:instancePath+
"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs21&&typeof data10=="number"&&isFinite(data10)&&
(data10<0||isNaN(data10)))return validate81.errors=[{instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.maxItems!==void 0){let data11=data.maxItems,_errs23=errors;if(!(typeof data11==
"number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate81.errors=[{instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs23&&typeof data11=="number"&&isFinite(data11)&&(data11<0||isNaN(data11)))return validate81.errors=[
{instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs23===errors}else
var valid0=!0;if(valid0){if(data.items!==void 0){let _errs25=errors;wrapper0.validate(data.items,{instancePath:instancePath+"/items",parentData:data,parentDataProperty:"\
items",rootData,dynamicAnchors})||(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length);var valid0=_errs25===
errors}else var valid0=!0;if(valid0){if(data.properties!==void 0){let data13=data.properties,_errs26=errors;if(errors===_errs26)if(data13&&typeof data13=="objec\
t"&&!Array.isArray(data13)){if(Object.keys(data13).length>200)return validate81.errors=[{instancePath:instancePath+"/properties",schemaPath:"#/properties/proper\
ties/maxProperties",keyword:"maxProperties",params:{limit:200}}],!1;for(let key1 in data13){let _errs29=errors;wrapper0.validate(data13[key1],{instancePath:instancePath+
"/properties/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data13,parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?wrapper0.
validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length);var valid1=_errs29===errors;if(!valid1)break}}else return validate81.errors=[{instancePath:instancePath+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.
required!==void 0){let data15=data.required,_errs30=errors;if(errors===_errs30)if(Array.isArray(data15)){if(data15.length>200)return validate81.errors=[{instancePath:instancePath+
"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var valid2=!0;let len0=data15.length;for(let i0=0;i0<len0;i0++){
let data16=data15[i0],_errs32=errors;if(errors===_errs32)if(typeof data16=="string"){if(func1(data16)>200)return validate81.errors=[{instancePath:instancePath+"\
/required/"+i0,schemaPath:"#/properties/required/items/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate81.errors=[{instancePath:instancePath+
"/required/"+i0,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs32===errors;if(!valid2)break}if(valid2){
let i1=data15.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data15[i1];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],
validate81.errors=[{instancePath:instancePath+"/required",schemaPath:"#/properties/required/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break}indices0[item0]=
i1}}}}}}else return validate81.errors=[{instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"array"}}],!1;
var valid0=_errs30===errors}else var valid0=!0;if(valid0)if(data.additionalProperties!==void 0){let _errs34=errors;if(typeof data.additionalProperties!="boolean")
return validate81.errors=[{instancePath:instancePath+"/additionalProperties",schemaPath:"#/properties/additionalProperties/type",keyword:"type",params:{type:"bo\
olean"}}],!1;var valid0=_errs34===errors}else var valid0=!0}}}}}}}}}}}}}}}}else return validate81.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate81.errors=vErrors,errors===0}validate81.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate77(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="notEmpty"||key0==="mediaType"||key0==="size"||key0==="count"||key0==="columns"||key0==="unique"||key0==="shape")){return validate77.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.notEmpty!==void 0){let _errs2=errors;
if(typeof data.notEmpty!="boolean")return validate77.errors=[{instancePath:instancePath+"/notEmpty",schemaPath:"#/properties/notEmpty/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.mediaType!==void 0){let _errs4=errors;if(typeof data.mediaType!="boolean")
return validate77.errors=[{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.size!==void 0){let _errs6=errors;validate78(data.size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"\
size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.count!==void 0){let _errs7=errors;validate78(data.count,{instancePath:instancePath+"/count",parentData:data,parentDataProperty:"\
count",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.columns!==void 0){let data4=data.columns,_errs8=errors;if(errors===_errs8)if(Array.isArray(data4)){var valid1=!0;let len0=data4.
length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],_errs10=errors;if(errors===_errs10)if(typeof data5=="string"){if(func1(data5)>200)return validate77.errors=
[{instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate77.
errors=[{instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs10===errors;
if(!valid1)break}if(valid1){let i1=data4.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data4[i1];if(typeof item0=="string"){if(typeof indices0[item0]==
"number"){return j0=indices0[item0],validate77.errors=[{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/uniqueItems",keyword:"uniqueItems",
params:{i:i1,j:j0}}],!1;break}indices0[item0]=i1}}}}}else return validate77.errors=[{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",
keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.unique!==void 0){let data6=data.unique,_errs12=errors;
if(errors===_errs12)if(Array.isArray(data6)){if(data6.length<1)return validate77.errors=[{instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/mi\
nItems",keyword:"minItems",params:{limit:1}}],!1;{var valid3=!0;let len1=data6.length;for(let i2=0;i2<len1;i2++){let data7=data6[i2],_errs14=errors;if(errors===
_errs14)if(typeof data7=="string"){if(func1(data7)>200)return validate77.errors=[{instancePath:instancePath+"/unique/"+i2,schemaPath:"#/properties/unique/items/\
maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate77.errors=[{instancePath:instancePath+"/unique/"+i2,schemaPath:"#/properties/unique/i\
tems/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs14===errors;if(!valid3)break}if(valid3){let i3=data6.length,j1;if(i3>1){let indices1={};for(;i3--;){
let item1=data6[i3];if(typeof item1=="string"){if(typeof indices1[item1]=="number"){return j1=indices1[item1],validate77.errors=[{instancePath:instancePath+"/un\
ique",schemaPath:"#/properties/unique/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1}}],!1;break}indices1[item1]=i3}}}}}}else return validate77.errors=[{instancePath:instancePath+
"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.shape!==
void 0){let _errs16=errors;validate81(data.shape,{instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0}}}}}}}else return validate77.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate77.errors=vErrors,errors===0}validate77.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;
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
[err8]:vErrors.push(err8),errors++,validate84.errors=vErrors,!1}return validate84.errors=vErrors,evaluated0.props=props0,errors===0}validate84.evaluated={dynamicProps:!0,
dynamicItems:!1};function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.mediaType===void 0&&(missing0="mediaType"))return validate75.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="mediaType"||key0==="description"||key0==="directory"||key0==="option\
al"||key0==="expect"||key0==="tolerance")){return validate75.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.mediaType!==void 0){let _errs2=errors;validate69(data.mediaType,{instancePath:instancePath+"/mediaType",parentData:data,parentDataProperty:"\
mediaType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.description!==void 0){let data1=data.description,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>2e3)
return validate75.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1}else
return validate75.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.directory!==void 0){let _errs5=errors;if(typeof data.directory!="boolean")return validate75.errors=[{instancePath:instancePath+
"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
optional!==void 0){let _errs7=errors;if(typeof data.optional!="boolean")return validate75.errors=[{instancePath:instancePath+"/optional",schemaPath:"#/propertie\
s/optional/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.expect!==void 0){let _errs9=errors;
validate77(data.expect,{instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.
errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.tolerance!==void 0){let _errs10=errors;
validate84(data.tolerance,{instancePath:instancePath+"/tolerance",parentData:data,parentDataProperty:"tolerance",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0}}}}}}}else return validate75.errors=[{
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate75.errors=vErrors,errors===0}validate75.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){if(Object.keys(data).length>64)return validate73.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}}],!1;
if(Object.keys(data).length<1)return validate73.errors=[{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key0 in data){
let _errs1=errors;validate66(key0,{instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.
concat(validate66.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0){let err0={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNam\
es",params:{propertyName:key0}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate73.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){
let _errs3=errors;validate75(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else
return validate73.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate73.errors=vErrors,errors===0}validate73.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate88.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(Object.keys(data).length>100)return validate88.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:100}}],!1;for(let key0 in data){
let _errs1=errors;validate66(key0,{instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.
concat(validate66.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0){let err0={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNam\
es",params:{propertyName:key0}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate88.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){
let _errs3=errors;validate81(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else
return validate88.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate88.errors=vErrors,errors===0}validate88.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate93.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.base===void 0&&(missing0="base"))return validate93.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="base"||key0==="perGiB"||key0==="max")){return validate93.errors=[{instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.base!==void 0){let data0=data.base,_errs2=errors;
if(errors===_errs2)if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0))return validate93.errors=[{instancePath:instancePath+"/base",schemaPath:"\
#/properties/base/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate93.errors=[{instancePath:instancePath+"/base",schemaPath:"\
#/properties/base/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.perGiB!==void 0){let data1=data.
perGiB,_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs6=errors;validate66(key1,{instancePath:instancePath+
"/perGiB",parentData:data1,parentDataProperty:"perGiB",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=
vErrors.length);var valid1=_errs6===errors;if(!valid1){let err0={instancePath:instancePath+"/perGiB",schemaPath:"#/properties/perGiB/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:key1}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate93.errors=vErrors,!1;break}}if(valid1)for(let key2 in data1){
let data2=data1[key2],_errs8=errors;if(errors===_errs8)if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2))return validate93.errors=[{instancePath:instancePath+
"/perGiB/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/perGiB/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return validate93.errors=[{instancePath:instancePath+"/perGiB/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/perGiB/additionalPr\
operties/type",keyword:"type",params:{type:"number"}}],!1;var valid2=_errs8===errors;if(!valid2)break}}else return validate93.errors=[{instancePath:instancePath+
"/perGiB",schemaPath:"#/properties/perGiB/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.max!==
void 0){let data3=data.max,_errs10=errors;if(errors===_errs10)if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3))return validate93.errors=[{instancePath:instancePath+
"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate93.errors=[{instancePath:instancePath+"\
/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate93.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate93.errors=vErrors,errors===0}validate93.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="cpu"||key0==="memory"||key0==="disk"||key0==="gpu"||key0==="time")){return validate92.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.cpu!==
void 0){let _errs2=errors;validate93(data.cpu,{instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.memory!==void 0){
let _errs3=errors;validate93(data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.disk!==void 0){
let _errs4=errors;validate93(data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.gpu!==void 0){let _errs5=errors;
validate93(data.gpu,{instancePath:instancePath+"/gpu",parentData:data,parentDataProperty:"gpu",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:
vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.time!==void 0){let _errs6=errors;validate93(
data.time,{instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.
concat(validate93.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate92.errors=[{instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return validate92.errors=vErrors,errors===0}validate92.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.times===void 0&&(missing0="times"))return validate102.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="times"||key0==="delay"||key0==="factor"||key0==="exitCodes")){return validate102.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.times!==void 0){let data0=data.times,
_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate102.errors=[{instancePath:instancePath+"/times",schemaPath:"\
#/properties/times/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0=="number"&&isFinite(data0)){if(data0>10||isNaN(data0))return validate102.
errors=[{instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}}],!1;if(data0<0||isNaN(data0))
return validate102.errors=[{instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.delay!==void 0){let data1=data.delay,_errs4=errors;if(errors===_errs4)if(typeof data1=="number"&&isFinite(data1)){if(data1>
3600||isNaN(data1))return validate102.errors=[{instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600}}],!1;if(data1<0||isNaN(data1))return validate102.errors=[{instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0}}],!1}else return validate102.errors=[{instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/type",keyword:"t\
ype",params:{type:"number"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.factor!==void 0){let data2=data.factor,_errs6=errors;if(errors===
_errs6)if(typeof data2=="number"&&isFinite(data2)){if(data2>10||isNaN(data2))return validate102.errors=[{instancePath:instancePath+"/factor",schemaPath:"#/prope\
rties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}}],!1;if(data2<1||isNaN(data2))return validate102.errors=[{instancePath:instancePath+"/\
factor",schemaPath:"#/properties/factor/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}else return validate102.errors=[{instancePath:instancePath+
"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.exitCodes!==
void 0){let data3=data.exitCodes,_errs8=errors;if(errors===_errs8)if(Array.isArray(data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],
_errs10=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate102.errors=[{instancePath:instancePath+"/exitCodes/"+i0,schemaPath:"\
#/properties/exitCodes/items/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs10&&typeof data4=="number"&&isFinite(data4)){if(data4>255||isNaN(
data4))return validate102.errors=[{instancePath:instancePath+"/exitCodes/"+i0,schemaPath:"#/properties/exitCodes/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:255}}],!1;if(data4<1||isNaN(data4))return validate102.errors=[{instancePath:instancePath+"/exitCodes/"+i0,schemaPath:"#/properties/exitCodes/items/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid1=_errs10===errors;if(!valid1)break}if(valid1){let i1=data3.length,j0;if(i1>1){let indices0={};
for(;i1--;){let item0=data3[i1];if(typeof item0=="number"&&!(item0%1)&&!isNaN(item0)&&isFinite(item0)){if(typeof indices0[item0]=="number"){return j0=indices0[item0],
validate102.errors=[{instancePath:instancePath+"/exitCodes",schemaPath:"#/properties/exitCodes/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break}
indices0[item0]=i1}}}}}else return validate102.errors=[{instancePath:instancePath+"/exitCodes",schemaPath:"#/properties/exitCodes/type",keyword:"type",params:{type:"\
array"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}else return validate102.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return validate102.errors=vErrors,errors===0}validate102.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate101(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="user"||key0==="time"||key0==="memory"||key0==="disk"||key0==="output"||key0==="input"||key0==="environment")){return validate101.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.user!==void 0){let _errs2=errors;
validate102(data.user,{instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.time!==void 0){let _errs3=errors;
validate102(data.time,{instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.memory!==void 0){let _errs4=errors;
validate102(data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.disk!==void 0){let _errs5=errors;
validate102(data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.output!==void 0){let _errs6=errors;
validate102(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.input!==void 0){let _errs7=errors;
validate102(data.input,{instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.environment!==void 0){let _errs8=errors;
validate102(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate101.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate101.errors=vErrors,errors===0}validate101.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var schema42={description:"Network class of the command: none (default), an allow-listing mirror, or open (needs what policy says).",enum:["non\
e","mirror","open"],examples:["none"]};function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate111.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="n\
one"||data==="mirror"||data==="open"?(validate111.errors=vErrors,errors===0):(validate111.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema42.
enum}}],!1)}validate111.evaluated={dynamicProps:!1,dynamicItems:!1};function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.environment===void 0&&(missing0="environment")||data.command===void 0&&(missing0=
"command")||data.outputs===void 0&&(missing0="outputs"))return validate54.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;if(data.environment!==void 0){let _errs1=errors;validate55(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"env\
ironment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.platform!==void 0){let _errs2=errors;validate57(data.platform,{instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"\
platform",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.command!==void 0){let _errs3=errors;validate59(data.command,{instancePath:instancePath+"/command",parentData:data,parentDataProperty:"\
command",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.env!==void 0){let _errs4=errors;validate63(data.env,{instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.inputs!==void 0){let _errs5=errors;validate65(data.inputs,{instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.outputs!==void 0){let _errs6=errors;validate73(data.outputs,{instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.parameters!==void 0){let _errs7=errors;validate88(data.parameters,{instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"\
parameters",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.resources!==void 0){let _errs8=errors;validate92(data.resources,{instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"\
resources",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.retries!==void 0){let _errs9=errors;validate101(data.retries,{instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"\
retries",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0)if(data.network!==void 0){let _errs10=errors;validate111(data.network,{instancePath:instancePath+"/network",parentData:data,parentDataProperty:"\
network",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length);var valid0=_errs10===errors}else
var valid0=!0}}}}}}}}}else return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate54.errors=vErrors,
errors===0}validate54.evaluated={props:{environment:!0,platform:!0,command:!0,env:!0,inputs:!0,outputs:!0,parameters:!0,resources:!0,retries:!0,network:!0},dynamicProps:!1,
dynamicItems:!1};var pattern11=new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$","");function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate114.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(func1(data)>64)return validate114.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!pattern11.test(data))return validate114.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}],
!1}else return validate114.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate114.errors=vErrors,errors===0}validate114.
evaluated={dynamicProps:!1,dynamicItems:!1};var pattern12=new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$","");function validate116(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate116.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>48)return validate116.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48}}],!1;if(!pattern12.test(data))return validate116.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$"}}],!1}else return validate116.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate116.errors=vErrors,errors===0}validate116.evaluated={dynamicProps:!1,dynamicItems:!1};function validate118(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate118.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)
return validate118.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(func1(data)<1)return validate118.errors=[{instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate118.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate118.errors=vErrors,errors===0}validate118.evaluated={dynamicProps:!1,dynamicItems:!1};function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate120.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>2e4)
return validate120.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return validate120.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate120.errors=vErrors,errors===0}validate120.evaluated={dynamicProps:!1,dynamicItems:!1};function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate122.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)
return validate122.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(func1(data)<2)return validate122.errors=[{instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}}],!1}else return validate122.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate122.errors=vErrors,errors===0}validate122.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern14=new RegExp("^[a-z][A-Za-z0-9_.-]*$","");function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate124.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64)return validate124.errors=[{instancePath,schemaPath:"#/maxProper\
ties",keyword:"maxProperties",params:{limit:64}}],!1;for(let key0 in data){let _errs1=errors;if(typeof key0=="string"){if(func1(key0)>48){let err0={instancePath,
schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:48},propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(!pattern14.
test(key0)){let err1={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_.-]*$"},propertyName:key0};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}var valid0=_errs1===errors;if(!valid0){let err2={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNam\
es",params:{propertyName:key0}};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate124.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){
let data0=data[key1],_errs3=errors;if(errors===_errs3)if(typeof data0=="string"){if(func1(data0)>120)return validate124.errors=[{instancePath:instancePath+"/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:120}}],!1}else return validate124.errors=
[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;
var valid1=_errs3===errors;if(!valid1)break}}else return validate124.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate124.
errors=vErrors,errors===0}validate124.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern15=new RegExp("^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$","");function validate127(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>400)return validate127.errors=[
{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}}],!1;if(!pattern15.test(data))return validate127.errors=[{instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ \
-]*)*$"}}],!1}else return validate127.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate127.errors=vErrors,errors===
0}validate127.evaluated={dynamicProps:!1,dynamicItems:!1};var func0=require_equal().default;function validate126(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate126.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){if(data.length>500)return validate126.errors=[{instancePath,schemaPath:"#/maxItems",keyword:"\
maxItems",params:{limit:500}}],!1;{var valid0=!0;let len0=data.length;for(let i0=0;i0<len0;i0++){let _errs1=errors;validate127(data[i0],{instancePath:instancePath+
"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.
length);var valid0=_errs1===errors;if(!valid0)break}if(valid0){let i1=data.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data[i1],data[j0])){return validate126.
errors=[{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break outer0}}}}}else return validate126.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return validate126.errors=vErrors,errors===0}validate126.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate130.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(!(data==="constructor"||
data==="hasOwnProperty"||data==="isPrototypeOf"||data==="propertyIsEnumerable"||data==="toLocaleString"||data==="toString"||data==="valueOf")){let err0={};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0)return validate130.errors=[{instancePath,schemaPath:"#/not",keyword:"not",params:{}}],
!1;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),errors===0)if(typeof data=="string"){if(func1(data)>48)return validate130.errors=
[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48}}],!1;if(!pattern8.test(data))return validate130.errors=[{instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"}}],!1}else return validate130.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return validate130.errors=vErrors,errors===0}validate130.evaluated={dynamicProps:!1,dynamicItems:!1};function validate133(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate133.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>400)return validate133.errors=[
{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}}],!1;if(!pattern15.test(data))return validate133.errors=[{instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ \
-]*)*$"}}],!1}else return validate133.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate133.errors=vErrors,errors===
0}validate133.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern10=new RegExp("(^|/)tool\\.v1\\.json$",""),pattern13=new RegExp("^https://[^\\s]+$","");function validate52(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate54(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.$schema===void 0&&(missing0="$schema")||data.id===void 0&&(missing0="id")||data.version===void 0&&(missing0="version")||data.title===void 0&&
(missing0="title")||data.licence===void 0&&(missing0="licence"))return validate52.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;if(data.$schema!==void 0){let data0=data.$schema,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(!pattern10.test(data0))return validate52.errors=
[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern:"(^|/)tool\\.v1\\.json$"}}],!1}else return validate52.
errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs2===errors}else
var valid1=!0;if(valid1){if(data.id!==void 0){let _errs4=errors;validate114(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;
if(valid1){if(data.version!==void 0){let _errs5=errors;validate116(data.version,{instancePath:instancePath+"/version",parentData:data,parentDataProperty:"versio\
n",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.length);var valid1=_errs5===errors}else
var valid1=!0;if(valid1){if(data.title!==void 0){let _errs6=errors;validate118(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"\
title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.errors),errors=vErrors.length);var valid1=_errs6===errors}else
var valid1=!0;if(valid1){if(data.description!==void 0){let _errs7=errors;validate120(data.description,{instancePath:instancePath+"/description",parentData:data,
parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors),errors=vErrors.length);
var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data.licence!==void 0){let _errs8=errors;validate122(data.licence,{instancePath:instancePath+"/licen\
ce",parentData:data,parentDataProperty:"licence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors),errors=
vErrors.length);var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data.homepage!==void 0){let data6=data.homepage,_errs9=errors;if(errors===_errs9)if(typeof data6==
"string"){if(func1(data6)>400)return validate52.errors=[{instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/maxLength",keyword:"maxLength",
params:{limit:400}}],!1;if(!pattern13.test(data6))return validate52.errors=[{instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"\
pattern",params:{pattern:"^https://[^\\s]+$"}}],!1}else return validate52.errors=[{instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",
keyword:"type",params:{type:"string"}}],!1;var valid1=_errs9===errors}else var valid1=!0;if(valid1){if(data.tags!==void 0){let _errs11=errors;validate124(data.tags,
{instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate124.errors:vErrors.concat(
validate124.errors),errors=vErrors.length);var valid1=_errs11===errors}else var valid1=!0;if(valid1){if(data.code!==void 0){let _errs12=errors;validate126(data.
code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate126.errors:vErrors.
concat(validate126.errors),errors=vErrors.length);var valid1=_errs12===errors}else var valid1=!0;if(valid1){if(data.tests!==void 0){let data9=data.tests,_errs13=errors;
if(errors===_errs13)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(Object.keys(data9).length>50)return validate52.errors=[{instancePath:instancePath+
"/tests",schemaPath:"#/properties/tests/maxProperties",keyword:"maxProperties",params:{limit:50}}],!1;for(let key0 in data9){let _errs15=errors;validate130(key0,
{instancePath:instancePath+"/tests",parentData:data9,parentDataProperty:"tests",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate130.errors:vErrors.concat(
validate130.errors),errors=vErrors.length);var valid2=_errs15===errors;if(!valid2){let err0={instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:key0}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate52.errors=vErrors,!1;
break}}if(valid2)for(let key1 in data9){let data10=data9[key1],_errs17=errors;if(errors===_errs17)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing1;
if(data10.inputs===void 0&&(missing1="inputs")||data10.expected===void 0&&(missing1="expected"))return validate52.errors=[{instancePath:instancePath+"/tests/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tests/additionalProperties/required",keyword:"required",params:{missingProperty:missing1}}],!1;{
let _errs19=errors;for(let key2 in data10)if(!(key2==="inputs"||key2==="parameters"||key2==="expected")){return validate52.errors=[{instancePath:instancePath+"/\
tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tests/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key2}}],!1;break}if(_errs19===errors){if(data10.inputs!==void 0){let data11=data10.inputs,_errs20=errors;if(errors===_errs20)if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){for(let key3 in data11){let _errs22=errors;validate130(key3,{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/inputs",parentData:data11,parentDataProperty:"inputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.
errors),errors=vErrors.length);var valid5=_errs22===errors;if(!valid5){let err1={instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/inputs",schemaPath:"#/properties/tests/additionalProperties/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:key3}};return vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++,validate52.errors=vErrors,!1;break}}if(valid5)for(let key4 in data11){let data12=data11[key4],_errs24=errors;if(errors===
_errs24)if(Array.isArray(data12)){if(data12.length>200)return validate52.errors=[{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/inputs/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tests/additionalProperties/properties/inputs/additionalProperties/maxItems",keyword:"\
maxItems",params:{limit:200}}],!1;if(data12.length<1)return validate52.errors=[{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/inputs/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tests/additionalProperties/properties/inputs/additionalProperties/minItems",keyword:"\
minItems",params:{limit:1}}],!1;{var valid7=!0;let len0=data12.length;for(let i0=0;i0<len0;i0++){let _errs26=errors;validate133(data12[i0],{instancePath:instancePath+
"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/inputs/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,parentData:data12,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=vErrors.length);var valid7=_errs26===errors;if(!valid7)break}}}else
return validate52.errors=[{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/inputs/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tests/additionalProperties/properties/inputs/additionalProperties/type",keyword:"type",params:{type:"array"}}],!1;var valid6=_errs24===
errors;if(!valid6)break}}else return validate52.errors=[{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/inputs",schemaPath:"#\
/properties/tests/additionalProperties/properties/inputs/type",keyword:"type",params:{type:"object"}}],!1;var valid4=_errs20===errors}else var valid4=!0;if(valid4){
if(data10.parameters!==void 0){let data14=data10.parameters,_errs27=errors;if(!(data14&&typeof data14=="object"&&!Array.isArray(data14)))return validate52.errors=
[{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/parameters",schemaPath:"#/properties/tests/additionalProperties/properties/p\
arameters/type",keyword:"type",params:{type:"object"}}],!1;var valid4=_errs27===errors}else var valid4=!0;if(valid4)if(data10.expected!==void 0){let data15=data10.
expected,_errs29=errors;if(errors===_errs29)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){if(Object.keys(data15).length<1)return validate52.errors=
[{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/expected",schemaPath:"#/properties/tests/additionalProperties/properties/exp\
ected/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key5 in data15){let _errs31=errors;validate130(key5,{instancePath:instancePath+"/test\
s/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/expected",parentData:data15,parentDataProperty:"expected",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate130.
errors:vErrors.concat(validate130.errors),errors=vErrors.length);var valid8=_errs31===errors;if(!valid8){let err2={instancePath:instancePath+"/tests/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/expected",schemaPath:"#/properties/tests/additionalProperties/properties/expected/propertyNames",keyword:"propertyNames",params:{
propertyName:key5}};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate52.errors=vErrors,!1;break}}if(valid8)for(let key6 in data15){let _errs33=errors;
validate133(data15[key6],{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/expected/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:data15,parentDataProperty:key6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=vErrors.
length);var valid9=_errs33===errors;if(!valid9)break}}else return validate52.errors=[{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/expected",schemaPath:"#/properties/tests/additionalProperties/properties/expected/type",keyword:"type",params:{type:"object"}}],!1;var valid4=_errs29===
errors}else var valid4=!0}}}}else return validate52.errors=[{instancePath:instancePath+"/tests/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/tests/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs17===errors;if(!valid3)break}}else return validate52.errors=[{
instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs13===errors}else var valid1=!0;
if(valid1){for(let key7 in data)if(key7!=="$schema"&&key7!=="id"&&key7!=="version"&&key7!=="title"&&key7!=="description"&&key7!=="licence"&&key7!=="homepage"&&key7!==
"tags"&&key7!=="code"&&key7!=="tests"&&key7!=="environment"&&key7!=="platform"&&key7!=="command"&&key7!=="env"&&key7!=="inputs"&&key7!=="outputs"&&key7!=="param\
eters"&&key7!=="resources"&&key7!=="retries"&&key7!=="network"){return validate52.errors=[{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluate\
dProperties",params:{unevaluatedProperty:key7}}],!1;break}}}}}}}}}}}}else return validate52.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pipeline=validate137,schema53={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"pipeline.v1.json",title:"Pipeline",description:"Steps wired by data flow; their order in the file means nothi\
ng. Lives in pipelines/<id>/<version>.json; immutable once released, except for its free text.",type:"object",additionalProperties:!1,required:["$schema","id","\
version","title","inputs","steps","outputs"],properties:{$schema:{description:"Relative path or URL of this schema.",type:"string",pattern:"(^|/)pipeline\\.v1\\.j\
son$",examples:["../../../schemas/pipeline.v1.json"]},id:{$ref:"common.v1.json#/$defs/id"},version:{$ref:"common.v1.json#/$defs/version"},title:{$ref:"common.v1\
.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},licence:{$ref:"common.v1.json#/$defs/licence"},tags:{$ref:"common.v1.json#/$defs/labels"},
inputs:{description:"What an analysis binds datasets to; each has the lattice of its dataset.",type:"object",maxProperties:64,propertyNames:{$ref:"common.v1.jso\
n#/$defs/name"},additionalProperties:{$ref:"common.v1.json#/$defs/inputPort"},examples:[{elevation:{mediaType:"text/plain"}}]},parameters:{$ref:"common.v1.json#\
/$defs/parameters"},steps:{description:"Steps by name.",type:"object",minProperties:1,maxProperties:500,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{
$ref:"#/$defs/step"},examples:[{smooth:{uses:"grid-smooth@1.0.0",inputs:{tile:"inputs.elevation"}}}]},outputs:{description:"What readers, and pipelines that use\
 this one, get.",type:"object",minProperties:1,maxProperties:200,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{title:"PipelineOutput",
type:"object",additionalProperties:!1,required:["from","role"],description:"One published output.",properties:{from:{description:"`steps.<step>.<output>`.",type:"\
string",pattern:"^steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*$",examples:["steps.mosaic.map"]},role:{$ref:"common.v1.json#/$defs/role"},title:{$ref:"\
common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"}},examples:[{from:"steps.mosaic.map",role:"figure",title:"Shaded relief"}]},examples:[
{map:{from:"steps.mosaic.map",role:"figure"}}]}},$defs:{source:{description:"`inputs.<input>` of the pipeline, or `steps.<step>.<output>`.",type:"string",pattern:"\
^(inputs\\.[A-Za-z][A-Za-z0-9_-]*|steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*)$",maxLength:120,examples:["steps.smooth.tile"]},step:{title:"Step",type:"\
object",additionalProperties:!1,required:["inputs"],description:"One use of a tool or of another pipeline, or a command declared inline; exactly one of `uses`, \
`pipeline` and `run`.",oneOf:[{required:["uses"]},{required:["pipeline"]},{required:["run"]}],properties:{uses:{description:"A tool.",oneOf:[{$ref:"common.v1.js\
on#/$defs/reference"},{$ref:"common.v1.json#/$defs/foreign"}],examples:["grid-smooth@1.0.0"]},pipeline:{description:"Another pipeline, expanded in place; its st\
eps become `<step>.<inner step>`.",oneOf:[{$ref:"common.v1.json#/$defs/reference"},{$ref:"common.v1.json#/$defs/foreign"}],examples:["spike-detection@1.0.0"]},run:{
$ref:"common.v1.json#/$defs/toolBody",unevaluatedProperties:!1},title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},inputs:{
description:"Port \u2192 source, or a list of sources for a list port.",type:"object",maxProperties:64,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{
description:"Source or sources.",oneOf:[{$ref:"#/$defs/source"},{type:"array",minItems:1,maxItems:100,items:{$ref:"#/$defs/source"}}],examples:["inputs.elevatio\
n"]},examples:[{tile:"inputs.elevation"}]},parameters:{description:'Parameter \u2192 value, or `{"from": "parameters.<name>"}` of this pipeline.',type:"object",
maxProperties:100,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{description:"A value, or a binding.",examples:[{from:"parameters.radiu\
s"}]},examples:[{radius:{from:"parameters.radius"}}]},over:{$ref:"common.v1.json#/$defs/over"},when:{description:"The step exists only where every condition hol\
ds; an output of a step that is switched off is absent.",type:"array",minItems:1,maxItems:8,items:{title:"Condition",type:"object",additionalProperties:!1,required:[
"parameter","is"],description:"One condition on a parameter of this pipeline.",properties:{parameter:{$ref:"common.v1.json#/$defs/name"},is:{description:"Values\
 for which the condition holds.",type:"array",minItems:1,maxItems:100,examples:[[!0]]}},examples:[{parameter:"detect",is:[!0]}]},examples:[[{parameter:"detect",
is:[!0]}]]},resources:{$ref:"common.v1.json#/$defs/resources",description:"Replaces, resource by resource, what the tool declares."},retries:{$ref:"common.v1.js\
on#/$defs/retries",description:"Replaces, class by class, what the tool declares."}},examples:[{uses:"grid-smooth@1.0.0",inputs:{tile:"inputs.elevation"},parameters:{
radius:1}}]}},examples:[{$schema:"../../../schemas/pipeline.v1.json",id:"relief",version:"1.0.0",title:"Shaded relief",inputs:{elevation:{mediaType:"text/plain"}},
steps:{smooth:{uses:"grid-smooth@1.0.0",inputs:{tile:"inputs.elevation"},over:{neighbours:{x:{from:-1,to:1}},edge:"clip"}},mosaic:{uses:"grid-mosaic@1.0.0",inputs:{
tiles:"steps.smooth.tile"},over:"all"}},outputs:{map:{from:"steps.mosaic.map",role:"figure",title:"Shaded relief"}}}]},pattern18=new RegExp("(^|/)pipeline\\.v1\\.\
json$",""),pattern29=new RegExp("^steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*$","");function validate138(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate138.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)return validate138.errors=[{instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:64}}],!1;if(!pattern11.test(data))return validate138.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}],!1}else return validate138.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate138.
errors=vErrors,errors===0}validate138.evaluated={dynamicProps:!1,dynamicItems:!1};function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>48)return validate140.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxL\
ength",params:{limit:48}}],!1;if(!pattern12.test(data))return validate140.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[1\
-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$"}}],!1}else return validate140.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return validate140.errors=vErrors,errors===0}validate140.evaluated={dynamicProps:!1,dynamicItems:!1};function validate142(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate142.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate142.errors=[
{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(func1(data)<1)return validate142.errors=[{instancePath,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:1}}],!1}else return validate142.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate142.
errors=vErrors,errors===0}validate142.evaluated={dynamicProps:!1,dynamicItems:!1};function validate144(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate144.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>2e4)return validate144.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:2e4}}],!1}else return validate144.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate144.
errors=vErrors,errors===0}validate144.evaluated={dynamicProps:!1,dynamicItems:!1};function validate146(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate146.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate146.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:120}}],!1;if(func1(data)<2)return validate146.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}}],!1}else
return validate146.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate146.errors=vErrors,errors===0}validate146.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate148(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate148.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64)return validate148.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxPr\
operties",params:{limit:64}}],!1;for(let key0 in data){let _errs1=errors;if(typeof key0=="string"){if(func1(key0)>48){let err0={instancePath,schemaPath:"#/prope\
rtyNames/maxLength",keyword:"maxLength",params:{limit:48},propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(!pattern14.test(key0)){
let err1={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_.-]*$"},propertyName:key0};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}var valid0=_errs1===errors;if(!valid0){let err2={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0}};
return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate148.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){let data0=data[key1],_errs3=errors;
if(errors===_errs3)if(typeof data0=="string"){if(func1(data0)>120)return validate148.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:120}}],!1}else return validate148.errors=[{instancePath:instancePath+"/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs3===errors;if(!valid1)
break}}else return validate148.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate148.errors=vErrors,errors===0}
validate148.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate150.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,_errs2=errors;if(!(data==="constructor"||data==="hasOwnProperty"||data==="isPrototypeOf"||data==="propertyIsEnumerable"||data==="toLocaleStrin\
g"||data==="toString"||data==="valueOf")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0)return validate150.
errors=[{instancePath,schemaPath:"#/not",keyword:"not",params:{}}],!1;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),errors===0)if(typeof data==
"string"){if(func1(data)>48)return validate150.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48}}],!1;if(!pattern8.test(data))
return validate150.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"}}],!1}else return validate150.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate150.errors=vErrors,errors===0}validate150.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate152(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate152.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.mediaType===void 0&&(missing0="mediaType"))return validate152.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="mediaType"||key0==="description"||key0==="optional"||key0==="list"||
key0==="directory")){return validate152.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.mediaType!==void 0){let _errs2=errors;validate69(data.mediaType,{instancePath:instancePath+"/mediaType",parentData:data,parentDataProperty:"\
mediaType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.description!==void 0){let data1=data.description,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>2e3)
return validate152.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1}else
return validate152.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.optional!==void 0){let _errs5=errors;if(typeof data.optional!="boolean")return validate152.errors=[{instancePath:instancePath+
"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
list!==void 0){let _errs7=errors;if(typeof data.list!="boolean")return validate152.errors=[{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",
keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.directory!==void 0){let _errs9=errors;if(typeof data.
directory!="boolean")return validate152.errors=[{instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type:"bo\
olean"}}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}}else return validate152.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return validate152.errors=vErrors,errors===0}validate152.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate155(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate155.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>100)
return validate155.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:100}}],!1;for(let key0 in data){let _errs1=errors;validate66(
key0,{instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=
vErrors.length);var valid0=_errs1===errors;if(!valid0){let err0={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0}};return vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++,validate155.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){let _errs3=errors;validate81(data[key1],{instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.
concat(validate81.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate155.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return validate155.errors=vErrors,errors===0}validate155.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema63={
title:"Step",type:"object",additionalProperties:!1,required:["inputs"],description:"One use of a tool or of another pipeline, or a command declared inline; exac\
tly one of `uses`, `pipeline` and `run`.",oneOf:[{required:["uses"]},{required:["pipeline"]},{required:["run"]}],properties:{uses:{description:"A tool.",oneOf:[
{$ref:"common.v1.json#/$defs/reference"},{$ref:"common.v1.json#/$defs/foreign"}],examples:["grid-smooth@1.0.0"]},pipeline:{description:"Another pipeline, expand\
ed in place; its steps become `<step>.<inner step>`.",oneOf:[{$ref:"common.v1.json#/$defs/reference"},{$ref:"common.v1.json#/$defs/foreign"}],examples:["spike-d\
etection@1.0.0"]},run:{$ref:"common.v1.json#/$defs/toolBody",unevaluatedProperties:!1},title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"common.v1.j\
son#/$defs/markdown"},inputs:{description:"Port \u2192 source, or a list of sources for a list port.",type:"object",maxProperties:64,propertyNames:{$ref:"common\
.v1.json#/$defs/name"},additionalProperties:{description:"Source or sources.",oneOf:[{$ref:"#/$defs/source"},{type:"array",minItems:1,maxItems:100,items:{$ref:"\
#/$defs/source"}}],examples:["inputs.elevation"]},examples:[{tile:"inputs.elevation"}]},parameters:{description:'Parameter \u2192 value, or `{"from": "parameters.<na\
me>"}` of this pipeline.',type:"object",maxProperties:100,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{description:"A value, or a bin\
ding.",examples:[{from:"parameters.radius"}]},examples:[{radius:{from:"parameters.radius"}}]},over:{$ref:"common.v1.json#/$defs/over"},when:{description:"The st\
ep exists only where every condition holds; an output of a step that is switched off is absent.",type:"array",minItems:1,maxItems:8,items:{title:"Condition",type:"\
object",additionalProperties:!1,required:["parameter","is"],description:"One condition on a parameter of this pipeline.",properties:{parameter:{$ref:"common.v1.\
json#/$defs/name"},is:{description:"Values for which the condition holds.",type:"array",minItems:1,maxItems:100,examples:[[!0]]}},examples:[{parameter:"detect",
is:[!0]}]},examples:[[{parameter:"detect",is:[!0]}]]},resources:{$ref:"common.v1.json#/$defs/resources",description:"Replaces, resource by resource, what the to\
ol declares."},retries:{$ref:"common.v1.json#/$defs/retries",description:"Replaces, class by class, what the tool declares."}},examples:[{uses:"grid-smooth@1.0.\
0",inputs:{tile:"inputs.elevation"},parameters:{radius:1}}]};var pattern23=new RegExp("^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$","");function validate161(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate161.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate161.errors=[{instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:120}}],!1;if(!pattern23.test(data))return validate161.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"}}],!1}else return validate161.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate161.errors=vErrors,errors===0}validate161.evaluated={dynamicProps:!1,dynamicItems:!1};function validate164(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate164.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)
return validate164.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(!pattern23.test(data))return validate164.errors=
[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"}}],!1}else return validate164.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate164.errors=vErrors,errors===0}validate164.evaluated={dynamicProps:!1,
dynamicItems:!1};var pattern27=new RegExp("^sha256:[0-9a-f]{64}$","");function validate166(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate166.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(!pattern27.test(data))return validate166.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^sha256:[0-9a-f]{64}$"}}],!1}else return validate166.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate166.errors=
vErrors,errors===0}validate166.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern25=new RegExp("^https://(?![^/\\s]*@)[^\\s]+$",""),pattern26=new RegExp("^\
([0-9a-f]{40}|[0-9a-f]{64})$","");function validate163(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate163.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.entry===void 0&&(missing0="entry")||data.registry===void 0&&(missing0="registry")||data.commit===
void 0&&(missing0="commit")||data.digest===void 0&&(missing0="digest"))return validate163.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="entry"||key0==="registry"||key0==="commit"||key0==="digest")){return validate163.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
entry!==void 0){let _errs2=errors;validate164(data.entry,{instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
registry!==void 0){let data1=data.registry,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>400)return validate163.errors=[{instancePath:instancePath+
"/registry",schemaPath:"#/properties/registry/maxLength",keyword:"maxLength",params:{limit:400}}],!1;if(!pattern25.test(data1))return validate163.errors=[{instancePath:instancePath+
"/registry",schemaPath:"#/properties/registry/pattern",keyword:"pattern",params:{pattern:"^https://(?![^/\\s]*@)[^\\s]+$"}}],!1}else return validate163.errors=[
{instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.commit!==void 0){let data2=data.commit,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(!pattern26.test(data2))return validate163.
errors=[{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"}}],!1}else
return validate163.errors=[{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.digest!==void 0){let _errs7=errors;validate166(data.digest,{instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"\
digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate166.errors:vErrors.concat(validate166.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0}}}}}else return validate163.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate163.errors=vErrors,
errors===0}validate163.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate171(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate171.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.environment===void 0&&(missing0="environment")||
data.command===void 0&&(missing0="command")||data.outputs===void 0&&(missing0="outputs"))return validate171.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;if(data.environment!==void 0){let _errs1=errors;validate55(data.environment,{instancePath:instancePath+"/enviro\
nment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=
vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.platform!==void 0){let _errs2=errors;validate57(data.platform,{instancePath:instancePath+
"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.command!==void 0){let _errs3=errors;validate59(data.command,{instancePath:instancePath+
"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.env!==void 0){let _errs4=errors;validate63(data.env,{instancePath:instancePath+
"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.inputs!==void 0){let _errs5=errors;validate65(data.inputs,{instancePath:instancePath+"/\
inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=
vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.outputs!==void 0){let _errs6=errors;validate73(data.outputs,{instancePath:instancePath+
"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors),errors=
vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.parameters!==void 0){let _errs7=errors;validate88(data.parameters,{instancePath:instancePath+
"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors),
errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let _errs8=errors;validate92(data.resources,{instancePath:instancePath+
"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),
errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.retries!==void 0){let _errs9=errors;validate101(data.retries,{instancePath:instancePath+
"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),
errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.network!==void 0){let _errs10=errors;validate111(data.network,{instancePath:instancePath+
"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.errors),
errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0}}}}}}}}}else return validate171.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate171.errors=vErrors,errors===0}validate171.evaluated={props:{environment:!0,platform:!0,command:!0,env:!0,inputs:!0,outputs:!0,
parameters:!0,resources:!0,retries:!0,network:!0},dynamicProps:!1,dynamicItems:!1};var pattern28=new RegExp("^(inputs\\.[A-Za-z][A-Za-z0-9_-]*|steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*)$","");function validate186(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate186.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate186.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(!pattern28.test(data))return validate186.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(inputs\\.[A-Za-z][A-Za-z0-9_-]*|steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*)$"}}],!1}else return validate186.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate186.errors=vErrors,errors===0}validate186.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema70={title:"Over",description:"What one task of a step sees of its parents' lattice.",oneOf:[{title:"OverUnit",description:"The unit at the same coordi\
nates.",const:"unit",examples:["unit"]},{title:"OverAll",description:"Every unit (of one grid point).",const:"all",examples:["all"]},{title:"OverGrid",type:"obj\
ect",additionalProperties:!1,required:["all"],description:"Every unit of every grid point.",properties:{all:{description:"Gather the grid too.",const:"grid",examples:[
"grid"]}},examples:[{all:"grid"}]},{title:"OverNeighbours",type:"object",additionalProperties:!1,required:["neighbours"],description:"The units within offsets o\
n the named axes; other axes stay equal.",properties:{neighbours:{description:"Axis \u2192 inclusive offsets, of either sign.",type:"object",minProperties:1,maxProperties:8,
propertyNames:{$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$defs/span"},examples:[{x:{from:-1,to:1}}]},edge:{description:"What a missing neighbour means:\
 leave it out, wrap around the axis, or make the task absent. Default clip.",enum:["clip","wrap","require"],examples:["clip"]}},examples:[{neighbours:{x:{from:-1,
to:1},y:{from:-1,to:1}},edge:"clip"}]},{title:"OverGroup",type:"object",additionalProperties:!1,required:["group"],description:"All units that share the coordin\
ates on these axes.",properties:{group:{description:"Axes that stay.",type:"array",minItems:1,maxItems:8,uniqueItems:!0,items:{$ref:"#/$defs/name"},examples:[["\
z"]]}},examples:[{group:["z"]}]}]};function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate192.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to"))return validate192.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="from"||key0==="to")){return validate192.errors=[{
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.from!==void 0){
let data0=data.from,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate192.errors=[{instancePath:instancePath+
"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0=="number"&&isFinite(data0)){if(data0>1e9||
isNaN(data0))return validate192.errors=[{instancePath:instancePath+"/from",schemaPath:"#/properties/from/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],
!1;if(data0<-1e9||isNaN(data0))return validate192.errors=[{instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e9}}],!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.to!==void 0){let data1=data.to,_errs4=errors;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1)))return validate192.errors=[{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"i\
nteger"}}],!1;if(errors===_errs4&&typeof data1=="number"&&isFinite(data1)){if(data1>1e9||isNaN(data1))return validate192.errors=[{instancePath:instancePath+"/to",
schemaPath:"#/properties/to/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;if(data1<-1e9||isNaN(data1))return validate192.errors=[{instancePath:instancePath+
"/to",schemaPath:"#/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9}}],!1}var valid0=_errs4===errors}else var valid0=!0}}}else return validate192.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate192.errors=vErrors,errors===0}validate192.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate190(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate190.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,
valid0=!1,passing0=null,_errs1=errors;if(data!=="unit"){let err0={instancePath,schemaPath:"#/oneOf/0/const",keyword:"const",params:{allowedValue:"unit"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs2=errors;if(data!=="all"){let err1={instancePath,
schemaPath:"#/oneOf/1/const",keyword:"const",params:{allowedValue:"all"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs2===errors;
if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs3=errors;if(errors===_errs3)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.all===void 0&&(missing0="all")){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:missing0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{let _errs5=errors;for(let key0 in data)if(key0!=="all"){let err3={instancePath,schemaPath:"#/oneO\
f/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++;break}if(_errs5===
errors&&data.all!==void 0&&data.all!=="grid"){let err4={instancePath:instancePath+"/all",schemaPath:"#/oneOf/2/properties/all/const",keyword:"const",params:{allowedValue:"\
grid"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,2];else{if(_valid0){valid0=
!0,passing0=2;var props0=!0}let _errs7=errors;if(errors===_errs7)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.neighbours===void 0&&
(missing1="neighbours")){let err6={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}else{let _errs9=errors;for(let key1 in data)if(!(key1==="neighbours"||key1==="edge")){let err7={instancePath,schemaPath:"#/oneOf/3/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++;break}if(_errs9===
errors){if(data.neighbours!==void 0){let data1=data.neighbours,_errs10=errors;if(errors===_errs10)if(data1&&typeof data1=="object"&&!Array.isArray(data1))if(Object.
keys(data1).length>8){let err8={instancePath:instancePath+"/neighbours",schemaPath:"#/oneOf/3/properties/neighbours/maxProperties",keyword:"maxProperties",params:{
limit:8}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else if(Object.keys(data1).length<1){let err9={instancePath:instancePath+"/neighbours",schemaPath:"\
#/oneOf/3/properties/neighbours/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}else{for(let key2 in data1){
let _errs12=errors;validate66(key2,{instancePath:instancePath+"/neighbours",parentData:data1,parentDataProperty:"neighbours",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid3=_errs12===errors;if(!valid3){let err10={instancePath:instancePath+
"/neighbours",schemaPath:"#/oneOf/3/properties/neighbours/propertyNames",keyword:"propertyNames",params:{propertyName:key2}};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++;break}}if(valid3)for(let key3 in data1){let _errs14=errors;validate192(data1[key3],{instancePath:instancePath+"/neighbours/"+key3.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:data1,parentDataProperty:key3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate192.errors:vErrors.concat(validate192.
errors),errors=vErrors.length);var valid4=_errs14===errors;if(!valid4)break}}else{let err11={instancePath:instancePath+"/neighbours",schemaPath:"#/oneOf/3/prope\
rties/neighbours/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid2=_errs10===errors}else var valid2=!0;
if(valid2)if(data.edge!==void 0){let data3=data.edge,_errs15=errors;if(!(data3==="clip"||data3==="wrap"||data3==="require")){let err12={instancePath:instancePath+
"/edge",schemaPath:"#/oneOf/3/properties/edge/enum",keyword:"enum",params:{allowedValues:schema70.oneOf[3].properties.edge.enum}};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}var valid2=_errs15===errors}else var valid2=!0}}}else{let err13={instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs7===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&
(valid0=!0,passing0=3,props0!==!0&&(props0=!0));let _errs16=errors;if(errors===_errs16)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.
group===void 0&&(missing2="group")){let err14={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:missing2}};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}else{let _errs18=errors;for(let key4 in data)if(key4!=="group"){let err15={instancePath,schemaPath:"#/oneOf/4/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++;break}if(_errs18===
errors&&data.group!==void 0){let data4=data.group;if(errors===errors)if(Array.isArray(data4))if(data4.length>8){let err16={instancePath:instancePath+"/group",schemaPath:"\
#/oneOf/4/properties/group/maxItems",keyword:"maxItems",params:{limit:8}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}else if(data4.length<1){let err17={
instancePath:instancePath+"/group",schemaPath:"#/oneOf/4/properties/group/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err17]:vErrors.
push(err17),errors++}else{var valid6=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs21=errors;validate66(data4[i0],{instancePath:instancePath+"/gr\
oup/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length);var valid6=_errs21===errors;if(!valid6)break}if(valid6){let i1=data4.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data4[i1],data4[j0])){
let err18={instancePath:instancePath+"/group",schemaPath:"#/oneOf/4/properties/group/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++;break outer0}}}}else{let err19={instancePath:instancePath+"/group",schemaPath:"#/oneOf/4/properties/group/type",keyword:"ty\
pe",params:{type:"array"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}}else{let err20={instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid0=_errs16===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,4]):
_valid0&&(valid0=!0,passing0=4,props0!==!0&&(props0=!0))}}}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err21={instancePath,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++,validate190.errors=vErrors,
!1}return validate190.errors=vErrors,evaluated0.props=props0,errors===0}validate190.evaluated={dynamicProps:!0,dynamicItems:!1};function validate197(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate197.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="cpu"||key0==="memory"||key0==="disk"||key0==="gpu"||key0==="time")){return validate197.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.cpu!==void 0){let _errs2=errors;validate93(data.cpu,{instancePath:instancePath+
"/cpu",parentData:data,parentDataProperty:"cpu",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.memory!==void 0){let _errs3=errors;validate93(data.memory,{instancePath:instancePath+"/\
memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.disk!==void 0){let _errs4=errors;validate93(data.disk,{instancePath:instancePath+
"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.gpu!==void 0){let _errs5=errors;validate93(data.gpu,{instancePath:instancePath+
"/gpu",parentData:data,parentDataProperty:"gpu",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.time!==void 0){let _errs6=errors;validate93(data.time,{instancePath:instancePath+"/time",
parentData:data,parentDataProperty:"time",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate197.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate197.errors=vErrors,errors===0}validate197.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate204(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate204.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="user"||key0==="time"||key0==="memory"||key0==="disk"||key0==="output"||key0==="input"||key0==="environment")){return validate204.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.user!==void 0){let _errs2=errors;
validate102(data.user,{instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.time!==void 0){let _errs3=errors;
validate102(data.time,{instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.memory!==void 0){let _errs4=errors;
validate102(data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.disk!==void 0){let _errs5=errors;
validate102(data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.output!==void 0){let _errs6=errors;
validate102(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.input!==void 0){let _errs7=errors;
validate102(data.input,{instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.environment!==void 0){let _errs8=errors;
validate102(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate204.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate204.errors=vErrors,errors===0}validate204.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate160(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate160.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.uses===void 0&&(missing0="uses")){let err0={instancePath,schemaPath:"#/oneOf/0/requir\
ed",keyword:"required",params:{missingProperty:missing0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs2===errors;_valid0&&(valid0=
!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.pipeline===void 0&&(missing1="pipeline")){let err1={
instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs3===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing2;if(data.run===void 0&&(missing2="run")){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:missing2}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var _valid0=_errs4===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,2]):_valid0&&(valid0=!0,passing0=
2)}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err3={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:passing0}};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate160.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="ob\
ject"&&!Array.isArray(data)){let missing3;if(data.inputs===void 0&&(missing3="inputs"))return validate160.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing3}}],!1;{let _errs5=errors;for(let key0 in data)if(!func15.call(schema63.properties,key0)){return validate160.errors=[{
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs5===errors){if(data.uses!==void 0){
let data0=data.uses,_errs6=errors,_errs7=errors,valid2=!1,passing1=null,_errs8=errors;validate161(data0,{instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"\
uses",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate161.errors:vErrors.concat(validate161.errors),errors=vErrors.length);var _valid1=_errs8===errors;
_valid1&&(valid2=!0,passing1=0);let _errs9=errors;validate163(data0,{instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"uses",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate163.errors:vErrors.concat(validate163.errors),errors=vErrors.length);var _valid1=_errs9===errors;if(_valid1&&valid2?(valid2=!1,passing1=
[passing1,1]):_valid1&&(valid2=!0,passing1=1),valid2)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null);else{let err4={instancePath:instancePath+
"/uses",schemaPath:"#/properties/uses/oneOf",keyword:"oneOf",params:{passingSchemas:passing1}};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,
validate160.errors=vErrors,!1}var valid1=_errs6===errors}else var valid1=!0;if(valid1){if(data.pipeline!==void 0){let data1=data.pipeline,_errs10=errors,_errs11=errors,
valid3=!1,passing2=null,_errs12=errors;validate161(data1,{instancePath:instancePath+"/pipeline",parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate161.errors:vErrors.concat(validate161.errors),errors=vErrors.length);var _valid2=_errs12===errors;_valid2&&(valid3=!0,passing2=0);
let _errs13=errors;validate163(data1,{instancePath:instancePath+"/pipeline",parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate163.errors:vErrors.concat(validate163.errors),errors=vErrors.length);var _valid2=_errs13===errors;if(_valid2&&valid3?(valid3=!1,passing2=[passing2,
1]):_valid2&&(valid3=!0,passing2=1),valid3)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err5={instancePath:instancePath+
"/pipeline",schemaPath:"#/properties/pipeline/oneOf",keyword:"oneOf",params:{passingSchemas:passing2}};return vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++,
validate160.errors=vErrors,!1}var valid1=_errs10===errors}else var valid1=!0;if(valid1){if(data.run!==void 0){let data2=data.run,_errs14=errors;if(validate171(data2,
{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate171.errors:vErrors.concat(
validate171.errors),errors=vErrors.length),errors===_errs14&&data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)if(key1!=="environment"&&
key1!=="platform"&&key1!=="command"&&key1!=="env"&&key1!=="inputs"&&key1!=="outputs"&&key1!=="parameters"&&key1!=="resources"&&key1!=="retries"&&key1!=="network"){
return validate160.errors=[{instancePath:instancePath+"/run",schemaPath:"#/properties/run/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:key1}}],
!1;break}}var valid1=_errs14===errors}else var valid1=!0;if(valid1){if(data.title!==void 0){let _errs16=errors;validate142(data.title,{instancePath:instancePath+
"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=
vErrors.length);var valid1=_errs16===errors}else var valid1=!0;if(valid1){if(data.description!==void 0){let _errs17=errors;validate144(data.description,{instancePath:instancePath+
"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate144.errors:vErrors.concat(validate144.
errors),errors=vErrors.length);var valid1=_errs17===errors}else var valid1=!0;if(valid1){if(data.inputs!==void 0){let data5=data.inputs,_errs18=errors;if(errors===
_errs18)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(Object.keys(data5).length>64)return validate160.errors=[{instancePath:instancePath+"/inputs",
schemaPath:"#/properties/inputs/maxProperties",keyword:"maxProperties",params:{limit:64}}],!1;for(let key2 in data5){let _errs20=errors;validate150(key2,{instancePath:instancePath+
"/inputs",parentData:data5,parentDataProperty:"inputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),
errors=vErrors.length);var valid4=_errs20===errors;if(!valid4){let err6={instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:key2}};return vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++,validate160.errors=vErrors,!1;break}}if(valid4)for(let key3 in data5){
let data6=data5[key3],_errs22=errors,_errs23=errors,valid6=!1,passing3=null,_errs24=errors;validate186(data6,{instancePath:instancePath+"/inputs/"+key3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:data5,parentDataProperty:key3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate186.errors:vErrors.concat(validate186.
errors),errors=vErrors.length);var _valid3=_errs24===errors;_valid3&&(valid6=!0,passing3=0);let _errs25=errors;if(errors===_errs25)if(Array.isArray(data6))if(data6.
length>100){let err7={instancePath:instancePath+"/inputs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/oneO\
f/1/maxItems",keyword:"maxItems",params:{limit:100}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else if(data6.length<1){let err8={instancePath:instancePath+
"/inputs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/oneOf/1/minItems",keyword:"minItems",params:{limit:1}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{var valid7=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs27=errors;validate186(data6[i0],
{instancePath:instancePath+"/inputs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate186.errors:vErrors.concat(validate186.errors),errors=vErrors.length);var valid7=_errs27===errors;if(!valid7)break}}else{let err9={instancePath:instancePath+
"/inputs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/oneOf/1/type",keyword:"type",params:{type:"array"}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid3=_errs25===errors;if(_valid3&&valid6?(valid6=!1,passing3=[passing3,1]):_valid3&&(valid6=!0,
passing3=1),valid6)errors=_errs23,vErrors!==null&&(_errs23?vErrors.length=_errs23:vErrors=null);else{let err10={instancePath:instancePath+"/inputs/"+key3.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas:passing3}};return vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++,validate160.errors=vErrors,!1}var valid5=_errs22===errors;if(!valid5)break}}else return validate160.errors=[{instancePath:instancePath+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs18===errors}else var valid1=!0;if(valid1){if(data.parameters!==
void 0){let data8=data.parameters,_errs28=errors;if(errors===_errs28)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(Object.keys(data8).length>100)return validate160.
errors=[{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/maxProperties",keyword:"maxProperties",params:{limit:100}}],!1;for(let key4 in data8){
let _errs30=errors;validate150(key4,{instancePath:instancePath+"/parameters",parentData:data8,parentDataProperty:"parameters",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length);var valid8=_errs30===errors;if(!valid8){let err11={instancePath:instancePath+
"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:key4}};return vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++,validate160.errors=vErrors,!1;break}}}else return validate160.errors=[{instancePath:instancePath+"/parameters",schemaPath:"#/properties/par\
ameters/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs28===errors}else var valid1=!0;if(valid1){if(data.over!==void 0){let _errs32=errors;validate190(
data.over,{instancePath:instancePath+"/over",parentData:data,parentDataProperty:"over",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate190.errors:vErrors.
concat(validate190.errors),errors=vErrors.length);var valid1=_errs32===errors}else var valid1=!0;if(valid1){if(data.when!==void 0){let data10=data.when,_errs33=errors;
if(errors===_errs33)if(Array.isArray(data10)){if(data10.length>8)return validate160.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/max\
Items",keyword:"maxItems",params:{limit:8}}],!1;if(data10.length<1)return validate160.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/m\
inItems",keyword:"minItems",params:{limit:1}}],!1;{var valid9=!0;let len1=data10.length;for(let i1=0;i1<len1;i1++){let data11=data10[i1],_errs35=errors;if(errors===
_errs35)if(data11&&typeof data11=="object"&&!Array.isArray(data11)){let missing4;if(data11.parameter===void 0&&(missing4="parameter")||data11.is===void 0&&(missing4=
"is"))return validate160.errors=[{instancePath:instancePath+"/when/"+i1,schemaPath:"#/properties/when/items/required",keyword:"required",params:{missingProperty:missing4}}],
!1;{let _errs37=errors;for(let key5 in data11)if(!(key5==="parameter"||key5==="is")){return validate160.errors=[{instancePath:instancePath+"/when/"+i1,schemaPath:"\
#/properties/when/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs37===errors){if(data11.parameter!==
void 0){let _errs38=errors;validate150(data11.parameter,{instancePath:instancePath+"/when/"+i1+"/parameter",parentData:data11,parentDataProperty:"parameter",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length);var valid10=_errs38===errors}else var valid10=!0;
if(valid10)if(data11.is!==void 0){let data13=data11.is,_errs39=errors;if(errors===_errs39)if(Array.isArray(data13)){if(data13.length>100)return validate160.errors=
[{instancePath:instancePath+"/when/"+i1+"/is",schemaPath:"#/properties/when/items/properties/is/maxItems",keyword:"maxItems",params:{limit:100}}],!1;if(data13.length<
1)return validate160.errors=[{instancePath:instancePath+"/when/"+i1+"/is",schemaPath:"#/properties/when/items/properties/is/minItems",keyword:"minItems",params:{
limit:1}}],!1}else return validate160.errors=[{instancePath:instancePath+"/when/"+i1+"/is",schemaPath:"#/properties/when/items/properties/is/type",keyword:"type",
params:{type:"array"}}],!1;var valid10=_errs39===errors}else var valid10=!0}}}else return validate160.errors=[{instancePath:instancePath+"/when/"+i1,schemaPath:"\
#/properties/when/items/type",keyword:"type",params:{type:"object"}}],!1;var valid9=_errs35===errors;if(!valid9)break}}}else return validate160.errors=[{instancePath:instancePath+
"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"array"}}],!1;var valid1=_errs33===errors}else var valid1=!0;if(valid1){if(data.resources!==
void 0){let _errs41=errors;validate197(data.resources,{instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate197.errors:vErrors.concat(validate197.errors),errors=vErrors.length);var valid1=_errs41===errors}else var valid1=!0;if(valid1)if(data.
retries!==void 0){let _errs42=errors;validate204(data.retries,{instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate204.errors:vErrors.concat(validate204.errors),errors=vErrors.length);var valid1=_errs42===errors}else var valid1=!0}}}}}}}}}}}}else
return validate160.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate160.errors=vErrors,errors===0}validate160.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema74={description:"What an output is for readers.",enum:["figure","table","metric","report","data"],
examples:["figure"]};function validate215(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate215.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="figure"||data==="table"||data==="\
metric"||data==="report"||data==="data"?(validate215.errors=vErrors,errors===0):(validate215.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema74.
enum}}],!1)}validate215.evaluated={dynamicProps:!1,dynamicItems:!1};function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate137.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.$schema===void 0&&(missing0="$schema")||data.id===void 0&&(missing0="id")||
data.version===void 0&&(missing0="version")||data.title===void 0&&(missing0="title")||data.inputs===void 0&&(missing0="inputs")||data.steps===void 0&&(missing0=
"steps")||data.outputs===void 0&&(missing0="outputs"))return validate137.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema53.properties,key0)){return validate137.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.$schema!==void 0){let data0=data.$schema,_errs2=errors;
if(errors===_errs2)if(typeof data0=="string"){if(!pattern18.test(data0))return validate137.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/propertie\
s/%24schema/pattern",keyword:"pattern",params:{pattern:"(^|/)pipeline\\.v1\\.json$"}}],!1}else return validate137.errors=[{instancePath:instancePath+"/$schema",
schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.id!==void 0){
let _errs4=errors;validate138(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate138.errors:vErrors.concat(validate138.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){
let _errs5=errors;validate140(data.version,{instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate140.errors:vErrors.concat(validate140.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.title!==
void 0){let _errs6=errors;validate142(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.description!==
void 0){let _errs7=errors;validate144(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate144.errors:vErrors.concat(validate144.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
licence!==void 0){let _errs8=errors;validate146(data.licence,{instancePath:instancePath+"/licence",parentData:data,parentDataProperty:"licence",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.
tags!==void 0){let _errs9=errors;validate148(data.tags,{instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate148.errors:vErrors.concat(validate148.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.inputs!==
void 0){let data7=data.inputs,_errs10=errors;if(errors===_errs10)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(Object.keys(data7).length>64)return validate137.
errors=[{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxProperties",keyword:"maxProperties",params:{limit:64}}],!1;for(let key1 in data7){
let _errs12=errors;validate150(key1,{instancePath:instancePath+"/inputs",parentData:data7,parentDataProperty:"inputs",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length);var valid1=_errs12===errors;if(!valid1){let err0={instancePath:instancePath+"/\
inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:key1}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++,validate137.errors=vErrors,!1;break}}if(valid1)for(let key2 in data7){let _errs14=errors;validate152(data7[key2],{instancePath:instancePath+"/inputs/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data7,parentDataProperty:key2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate152.errors:vErrors.
concat(validate152.errors),errors=vErrors.length);var valid2=_errs14===errors;if(!valid2)break}}else return validate137.errors=[{instancePath:instancePath+"/inp\
uts",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.parameters!==
void 0){let _errs15=errors;validate155(data.parameters,{instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate155.errors:vErrors.concat(validate155.errors),errors=vErrors.length);var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.
steps!==void 0){let data10=data.steps,_errs16=errors;if(errors===_errs16)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(Object.keys(data10).length>
500)return validate137.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxProperties",keyword:"maxProperties",params:{limit:500}}],!1;
if(Object.keys(data10).length<1)return validate137.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minProperties",keyword:"minPropert\
ies",params:{limit:1}}],!1;for(let key3 in data10){let _errs18=errors;validate150(key3,{instancePath:instancePath+"/steps",parentData:data10,parentDataProperty:"\
steps",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length);var valid3=_errs18===errors;
if(!valid3){let err1={instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/propertyNames",keyword:"propertyNames",params:{propertyName:key3}};return vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++,validate137.errors=vErrors,!1;break}}if(valid3)for(let key4 in data10){let _errs20=errors;validate160(data10[key4],
{instancePath:instancePath+"/steps/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data10,parentDataProperty:key4,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate160.errors:vErrors.concat(validate160.errors),errors=vErrors.length);var valid4=_errs20===errors;if(!valid4)break}}else return validate137.errors=[
{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs16===errors}else var valid0=!0;
if(valid0)if(data.outputs!==void 0){let data12=data.outputs,_errs21=errors;if(errors===_errs21)if(data12&&typeof data12=="object"&&!Array.isArray(data12)){if(Object.
keys(data12).length>200)return validate137.errors=[{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/maxProperties",keyword:"maxProperties",
params:{limit:200}}],!1;if(Object.keys(data12).length<1)return validate137.errors=[{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/minPro\
perties",keyword:"minProperties",params:{limit:1}}],!1;for(let key5 in data12){let _errs23=errors;validate150(key5,{instancePath:instancePath+"/outputs",parentData:data12,
parentDataProperty:"outputs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length);var valid5=_errs23===
errors;if(!valid5){let err2={instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"propertyNames",params:{propertyName:key5}};
return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate137.errors=vErrors,!1;break}}if(valid5)for(let key6 in data12){let data13=data12[key6],
_errs25=errors;if(errors===_errs25)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing1;if(data13.from===void 0&&(missing1="from")||data13.role===
void 0&&(missing1="role"))return validate137.errors=[{instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/outputs/additionalProperties/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs27=errors;for(let key7 in data13)if(!(key7==="from"||
key7==="role"||key7==="title"||key7==="description")){return validate137.errors=[{instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/outputs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}}],!1;break}if(_errs27===
errors){if(data13.from!==void 0){let data14=data13.from,_errs28=errors;if(errors===_errs28)if(typeof data14=="string"){if(!pattern29.test(data14))return validate137.
errors=[{instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"#/properties/outputs/additionalProperties/propert\
ies/from/pattern",keyword:"pattern",params:{pattern:"^steps\\.[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z][A-Za-z0-9_-]*$"}}],!1}else return validate137.errors=[{instancePath:instancePath+
"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"#/properties/outputs/additionalProperties/properties/from/type",keyword:"type",params:{
type:"string"}}],!1;var valid7=_errs28===errors}else var valid7=!0;if(valid7){if(data13.role!==void 0){let _errs30=errors;validate215(data13.role,{instancePath:instancePath+
"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1")+"/role",parentData:data13,parentDataProperty:"role",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate215.
errors:vErrors.concat(validate215.errors),errors=vErrors.length);var valid7=_errs30===errors}else var valid7=!0;if(valid7){if(data13.title!==void 0){let _errs31=errors;
validate142(data13.title,{instancePath:instancePath+"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1")+"/title",parentData:data13,parentDataProperty:"title",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length);var valid7=_errs31===errors}else
var valid7=!0;if(valid7)if(data13.description!==void 0){let _errs32=errors;validate144(data13.description,{instancePath:instancePath+"/outputs/"+key6.replace(/~/g,
"~0").replace(/\//g,"~1")+"/description",parentData:data13,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate144.errors:
vErrors.concat(validate144.errors),errors=vErrors.length);var valid7=_errs32===errors}else var valid7=!0}}}}}else return validate137.errors=[{instancePath:instancePath+
"/outputs/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/outputs/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var valid6=_errs25===
errors;if(!valid6)break}}else return validate137.errors=[{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"\
object"}}],!1;var valid0=_errs21===errors}else var valid0=!0}}}}}}}}}}}}else return validate137.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate137.errors=vErrors,errors===0}validate137.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dataset=validate219,schema75={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"dataset.v1.json",title:"Dataset",description:"Files by digest, size, media type and where to get the\
m, optionally as a lattice of units. Lives in datasets/<id>/<version>.json; files in the registry lie in datasets/<id>/<version>/ unless they say otherwise. Imm\
utable once released, except for its free text and locations.",type:"object",additionalProperties:!1,required:["$schema","id","version","title","licence","sourc\
e"],anyOf:[{required:["files"]},{required:["units"]}],properties:{$schema:{description:"Relative path or URL of this schema.",type:"string",pattern:"(^|/)datase\
t\\.v1\\.json$",examples:["../../../schemas/dataset.v1.json"]},id:{$ref:"common.v1.json#/$defs/id"},version:{$ref:"common.v1.json#/$defs/version"},title:{$ref:"\
common.v1.json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},licence:{$ref:"common.v1.json#/$defs/licence"},source:{description:"Where the \
data come from: a URL or a sentence.",type:"string",minLength:3,maxLength:1e3,examples:["https://allisonhorst.github.io/palmerpenguins/"]},citation:{description:"\
How to cite it.",type:"string",maxLength:2e3,examples:["Gorman KB, Williams TD, Fraser WR (2014). PLoS ONE 9(3): e90081."]},simulated:{description:"True when th\
e data were made by a program; pages say so.",type:"boolean",examples:[!1]},visibility:{$ref:"common.v1.json#/$defs/visibility"},tags:{$ref:"common.v1.json#/$de\
fs/labels"},files:{description:"Files by name.",type:"object",minProperties:1,maxProperties:5e3,propertyNames:{$ref:"common.v1.json#/$defs/safePath"},additionalProperties:{
$ref:"#/$defs/file"},examples:[{"penguins.csv":{digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,mediaType:"text/csv"}}]},
units:{title:"Units",type:"object",additionalProperties:!1,required:["axes","index"],description:"The lattice: axes, and an index from coordinates to files.",properties:{
axes:{description:"Axes in order; at most eight.",type:"array",minItems:1,maxItems:8,items:{$ref:"common.v1.json#/$defs/axis"},examples:[[{name:"x",from:0,to:5}]]},
slots:{description:"Files that each unit may have, by slot, with their media type.",type:"object",minProperties:1,maxProperties:32,propertyNames:{$ref:"common.v\
1.json#/$defs/name"},additionalProperties:{$ref:"common.v1.json#/$defs/mediaType"},examples:[{tile:"text/plain"}]},index:{description:"Units sorted by coordinat\
es without duplicates: inline, or NDJSON of the same entries as a file of the dataset.",oneOf:[{type:"array",maxItems:5e3,items:{$ref:"#/$defs/unit"}},{title:"I\
ndexFile",type:"object",additionalProperties:!1,required:["digest","size"],properties:{digest:{$ref:"common.v1.json#/$defs/digest"},size:{$ref:"#/$defs/size"},units:{
description:"Number of entries.",type:"integer",minimum:0,examples:[1024]},at:{$ref:"common.v1.json#/$defs/locations"}}}],examples:[[{at:[0],files:{tile:{digest:"\
sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,path:"0.asc"}}}]]},base:{$ref:"common.v1.json#/$defs/locations",description:"Pla\
ces that a unit file's `path` is appended to, tried in order. Default: the dataset's folder in the registry."}},examples:[{axes:[{name:"x",from:0,to:0}],slots:{
tile:"text/plain"},index:[{at:[0],files:{tile:{digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,path:"0.asc"}}}]}]},refresh:{
title:"Refresh",type:"object",additionalProperties:!1,description:"Where newer bytes are looked for on a schedule. What has changed is proposed as a new version\
 by pull request. Read from the newest version; may be edited after its release.",oneOf:[{required:["https"]},{required:["s3"]},{required:["git"]}],properties:{
https:{description:"File \u2192 address that gives its newest bytes.",type:"object",minProperties:1,maxProperties:100,propertyNames:{$ref:"common.v1.json#/$defs\
/safePath"},additionalProperties:{description:"Address, without a user or a password.",type:"string",pattern:"^https://(?![^/\\s]*@)[^\\s]+$",maxLength:1e3,examples:[
"https://example.org/penguins.csv"]},examples:[{"penguins.csv":"https://example.org/penguins.csv"}]},s3:{description:"Prefix of a bucket: every object below it \
is a file, named by the rest of its key.",type:"string",pattern:"^s3://[a-z0-9][a-z0-9.-]{1,62}/([^\\s?#]+/)?$",maxLength:1e3,examples:["s3://lab-microscope/sam\
ple-7/"]},git:{title:"RefreshGit",description:"A folder at the tip of a branch.",type:"object",additionalProperties:!1,required:["repository","branch","raw"],properties:{
repository:{description:"Address of the repository, without a user or a password.",type:"string",pattern:"^https://(?![^/\\s]*@)[^\\s?#]+$",maxLength:400,examples:[
"https://git.example.org/data/penguins.git"]},branch:{description:"Branch.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",maxLength:200,examples:["main"]},
folder:{$ref:"common.v1.json#/$defs/safePath",description:"Folder of the repository. Default: all of it."},raw:{description:"Address that gives the bytes of a f\
ile at a commit.",type:"string",pattern:"^https://(?![^/\\s]*@)[^\\s{}]+\\{commit\\}[^\\s{}]*/\\{path\\}$",maxLength:400,examples:["https://git.example.org/data\
/penguins/raw/commit/{commit}/{path}"]}},examples:[{repository:"https://git.example.org/data/penguins.git",branch:"main",folder:"data",raw:"https://git.example.\
org/data/penguins/raw/commit/{commit}/{path}"}]},units:{description:"Of a lattice: slot \u2192 how the names of its files say where they belong, with the name of eac\
h axis in braces. Not for `https`.",type:"object",minProperties:1,maxProperties:32,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{description:"\
Pattern of names.",type:"string",minLength:3,maxLength:400,examples:["x{x}-y{y}.asc"]},examples:[{tile:"x{x}-y{y}.asc"}]},mostMiB:{description:"Most that is rea\
d to look once; more is left to a person. Default: 1024.",type:"integer",minimum:1,maximum:1048576,examples:[1024]},shrink:{description:"Percent by which files,\
 units or bytes may become fewer before a person is asked. Default: 10.",type:"number",minimum:0,maximum:100,examples:[10]},stopped:{description:"True: nothing \
is looked for.",type:"boolean",examples:[!1]}},examples:[{https:{"penguins.csv":"https://example.org/penguins.csv"}}]},relations:{description:"Typed relations t\
o other entries or to things in the world.",type:"array",maxItems:500,items:{title:"Relation",type:"object",additionalProperties:!1,required:["type"],description:"\
One relation: to a dataset of this registry, or to a subject, sample, session \u2026 by identifier.",properties:{type:{description:"Kind of relation.",enum:["de\
rivedFrom","supersedes","partOf","subject","sample","session","instrument","site","biome","references"],examples:["derivedFrom"]},dataset:{$ref:"common.v1.json#\
/$defs/reference"},id:{description:"Identifier within this dataset of a subject, sample, session, \u2026",type:"string",minLength:1,maxLength:200,examples:["sub\
-01"]},of:{description:"Identifier, declared by another relation of this dataset, that this one belongs to (a session of a subject, a sample of a site).",type:"\
string",minLength:1,maxLength:200,examples:["sub-01"]},iri:{description:"Where the thing is described.",type:"string",pattern:"^https://[^\\s]+$",maxLength:400,
examples:["https://www.wikidata.org/wiki/Q9147"]},description:{description:"One line for readers.",type:"string",maxLength:400,examples:["Adult female."]}},examples:[
{type:"session",id:"ses-01",of:"sub-01"}]},examples:[[{type:"subject",id:"sub-01"}]]}},$defs:{size:{description:"Bytes.",type:"integer",minimum:0,maximum:9007199254740991,
examples:[15241]},file:{title:"DatasetFile",type:"object",additionalProperties:!1,required:["digest","size","mediaType"],description:"One file. With `directory`\
, the digest names a directory manifest.",properties:{digest:{$ref:"common.v1.json#/$defs/digest"},size:{$ref:"#/$defs/size"},mediaType:{$ref:"common.v1.json#/$\
defs/mediaType"},directory:{description:"The bytes are a directory manifest (directory.v1.json); its files are fetched by their own digests from beside it.",type:"\
boolean",examples:[!1]},description:{description:"What the file holds.",type:"string",maxLength:2e3,examples:["One row per penguin."]},at:{$ref:"common.v1.json#\
/$defs/locations"},columns:{description:"Columns of a table, in order.",type:"array",maxItems:2e3,items:{title:"Column",type:"object",additionalProperties:!1,required:[
"name"],description:"One column.",properties:{name:{description:"Name in the header.",type:"string",maxLength:200,examples:["body_mass_g"]},description:{description:"\
Meaning.",type:"string",maxLength:1e3,examples:["Body mass."]},unit:{description:"Unit symbol.",type:"string",maxLength:40,examples:["g"]},type:{description:"Ki\
nd of value.",enum:["string","integer","number","boolean","date"],examples:["number"]}},examples:[{name:"body_mass_g",unit:"g",type:"number"}]},examples:[[{name:"\
species"}]]}},examples:[{digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,mediaType:"text/csv"}]},unit:{title:"UnitEntry",
type:"object",additionalProperties:!1,required:["at","files"],description:"One unit: its coordinates in the order of the axes, and its files by slot.",properties:{
at:{description:"Coordinates in the order of the axes.",type:"array",minItems:1,maxItems:8,items:{$ref:"common.v1.json#/$defs/coordinate"},examples:[[0,1]]},files:{
description:"Slot \u2192 file.",type:"object",minProperties:1,propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{title:"UnitFile",type:"obj\
ect",additionalProperties:!1,required:["digest","size"],description:"One file of a unit.",properties:{digest:{$ref:"common.v1.json#/$defs/digest"},size:{$ref:"#\
/$defs/size"},path:{$ref:"common.v1.json#/$defs/safePath"}},examples:[{digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,path:"\
x0-y1.asc"}]},examples:[{tile:{digest:"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0}}]}},examples:[{at:[0,1],files:{tile:{digest:"\
sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,path:"x0-y1.asc"}}}]}},examples:[{$schema:"../../../schemas/dataset.v1.json",id:"\
palmer-penguins",version:"1.0.0",title:"Palmer penguins",licence:"CC0-1.0",source:"https://allisonhorst.github.io/palmerpenguins/",files:{"penguins.csv":{digest:"\
sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,mediaType:"text/csv"}}}]},pattern30=new RegExp("(^|/)dataset\\.v1\\.json$",""),pattern41=new RegExp(
"^s3://[a-z0-9][a-z0-9.-]{1,62}/([^\\s?#]+/)?$",""),pattern42=new RegExp("^https://(?![^/\\s]*@)[^\\s?#]+$",""),pattern43=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-\
]*$",""),pattern44=new RegExp("^https://(?![^/\\s]*@)[^\\s{}]+\\{commit\\}[^\\s{}]*/\\{path\\}$","");function validate220(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate220.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)return validate220.errors=[{instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:64}}],!1;if(!pattern11.test(data))return validate220.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}],!1}else return validate220.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate220.
errors=vErrors,errors===0}validate220.evaluated={dynamicProps:!1,dynamicItems:!1};function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate222.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>48)return validate222.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxL\
ength",params:{limit:48}}],!1;if(!pattern12.test(data))return validate222.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[1\
-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$"}}],!1}else return validate222.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return validate222.errors=vErrors,errors===0}validate222.evaluated={dynamicProps:!1,dynamicItems:!1};function validate224(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate224.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate224.errors=[
{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(func1(data)<1)return validate224.errors=[{instancePath,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:1}}],!1}else return validate224.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate224.
errors=vErrors,errors===0}validate224.evaluated={dynamicProps:!1,dynamicItems:!1};function validate226(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate226.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>2e4)return validate226.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:2e4}}],!1}else return validate226.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate226.
errors=vErrors,errors===0}validate226.evaluated={dynamicProps:!1,dynamicItems:!1};function validate228(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate228.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate228.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:120}}],!1;if(func1(data)<2)return validate228.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}}],!1}else
return validate228.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate228.errors=vErrors,errors===0}validate228.
evaluated={dynamicProps:!1,dynamicItems:!1};var schema81={description:"Who may see it: everyone, or the members of the private zone.",enum:["public","private"],
examples:["public"]};function validate230(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate230.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="public"||data==="private"?(validate230.
errors=vErrors,errors===0):(validate230.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema81.enum}}],!1)}validate230.evaluated=
{dynamicProps:!1,dynamicItems:!1};function validate232(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate232.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64)return validate232.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxPr\
operties",params:{limit:64}}],!1;for(let key0 in data){let _errs1=errors;if(typeof key0=="string"){if(func1(key0)>48){let err0={instancePath,schemaPath:"#/prope\
rtyNames/maxLength",keyword:"maxLength",params:{limit:48},propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(!pattern14.test(key0)){
let err1={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_.-]*$"},propertyName:key0};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}var valid0=_errs1===errors;if(!valid0){let err2={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0}};
return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate232.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){let data0=data[key1],_errs3=errors;
if(errors===_errs3)if(typeof data0=="string"){if(func1(data0)>120)return validate232.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:120}}],!1}else return validate232.errors=[{instancePath:instancePath+"/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs3===errors;if(!valid1)
break}}else return validate232.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate232.errors=vErrors,errors===0}
validate232.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate234.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(func1(data)>400)return validate234.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}}],
!1;if(!pattern15.test(data))return validate234.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z\
0-9_.-][A-Za-z0-9_.@+ -]*(/(?!\\.{1,2}(/|$))(?!\\.git)[A-Za-z0-9_.-][A-Za-z0-9_.@+ -]*)*$"}}],!1}else return validate234.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}}],!1;return validate234.errors=vErrors,errors===0}validate234.evaluated={dynamicProps:!1,dynamicItems:!1};var schema84={
title:"DatasetFile",type:"object",additionalProperties:!1,required:["digest","size","mediaType"],description:"One file. With `directory`, the digest names a dir\
ectory manifest.",properties:{digest:{$ref:"common.v1.json#/$defs/digest"},size:{$ref:"#/$defs/size"},mediaType:{$ref:"common.v1.json#/$defs/mediaType"},directory:{
description:"The bytes are a directory manifest (directory.v1.json); its files are fetched by their own digests from beside it.",type:"boolean",examples:[!1]},description:{
description:"What the file holds.",type:"string",maxLength:2e3,examples:["One row per penguin."]},at:{$ref:"common.v1.json#/$defs/locations"},columns:{description:"\
Columns of a table, in order.",type:"array",maxItems:2e3,items:{title:"Column",type:"object",additionalProperties:!1,required:["name"],description:"One column.",
properties:{name:{description:"Name in the header.",type:"string",maxLength:200,examples:["body_mass_g"]},description:{description:"Meaning.",type:"string",maxLength:1e3,
examples:["Body mass."]},unit:{description:"Unit symbol.",type:"string",maxLength:40,examples:["g"]},type:{description:"Kind of value.",enum:["string","integer",
"number","boolean","date"],examples:["number"]}},examples:[{name:"body_mass_g",unit:"g",type:"number"}]},examples:[[{name:"species"}]]}},examples:[{digest:"sha2\
56:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",size:0,mediaType:"text/csv"}]};function validate237(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate237.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern27.test(data))return validate237.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}}],!1}else return validate237.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate237.errors=vErrors,errors===0}validate237.evaluated={dynamicProps:!1,dynamicItems:!1};function validate239(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate239.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data)))return validate239.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){
if(data>9007199254740991||isNaN(data))return validate239.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data<0||isNaN(data))return validate239.errors=[{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}return validate239.
errors=vErrors,errors===0}validate239.evaluated={dynamicProps:!1,dynamicItems:!1};function validate241(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate241.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate241.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:120}}],!1;if(!pattern9.test(data))return validate241.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\*/\
\\*|[a-z0-9][a-z0-9.+-]*/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))(;[ -~]+)?$"}}],!1}else return validate241.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"}}],!1;return validate241.errors=vErrors,errors===0}validate241.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern37=new RegExp("^(registry:[A-Za-z0-9_.][^\\s]*|https://(?![^/\\s]*@)[^\\s]+|s3://[a-z0-9][^\\s]+)$","");function validate244(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate244.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(errors===_errs1)if(typeof data=="string"){if(func1(
data)>1e3){let err0={instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit:1e3}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(!pattern37.
test(data)){let err1={instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern:"^(registry:[A-Za-z0-9_.][^\\s]*|https://(?![^/\\s]*@)[^\\s]+|s\
3://[a-z0-9][^\\s]+)$"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(errors===
_errs3)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.run===void 0&&(missing0="run")||data.output===void 0&&(missing0="output")){let err3={
instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else{
let _errs5=errors;for(let key0 in data)if(!(key0==="run"||key0==="output"||key0==="unit")){let err4={instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++;break}if(_errs5===errors){if(data.run!==void 0){
let _errs6=errors;validate166(data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate166.errors:vErrors.concat(validate166.errors),errors=vErrors.length);var valid1=_errs6===errors}else var valid1=!0;if(valid1){if(data.output!==void 0){
let _errs7=errors;validate66(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid1=_errs7===errors}else var valid1=!0;if(valid1)if(data.unit!==void 0){let data2=data.
unit,_errs8=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/unit",schemaPath:"#/oneOf/1/p\
roperties/unit/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(errors===_errs8&&typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err6={instancePath:instancePath+"/unit",schemaPath:"#/oneOf/1/properties/unit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid1=_errs8===errors}else var valid1=!0}}}}else{let err7={instancePath,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)
valid0=!1,passing0=[passing0,1];else if(_valid0){valid0=!0,passing0=1;var props0=!0}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=
null);else{let err8={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++,validate244.errors=vErrors,!1}return validate244.errors=vErrors,evaluated0.props=props0,errors===0}validate244.evaluated={dynamicProps:!0,dynamicItems:!1};
function validate243(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate243.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){if(data.length>16)return validate243.
errors=[{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16}}],!1;if(data.length<1)return validate243.errors=[{instancePath,schemaPath:"#/\
minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid0=!0;let len0=data.length;for(let i0=0;i0<len0;i0++){let _errs1=errors;validate244(data[i0],{instancePath:instancePath+
"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate244.errors:vErrors.concat(validate244.errors),errors=vErrors.
length);var valid0=_errs1===errors;if(!valid0)break}}}else return validate243.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;
return validate243.errors=vErrors,errors===0}validate243.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate236(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate236.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.digest===void 0&&
(missing0="digest")||data.size===void 0&&(missing0="size")||data.mediaType===void 0&&(missing0="mediaType"))return validate236.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="digest"||key0==="size"||key0==="media\
Type"||key0==="directory"||key0==="description"||key0==="at"||key0==="columns")){return validate236.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.digest!==void 0){let _errs2=errors;validate237(data.digest,{instancePath:instancePath+
"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate237.errors:vErrors.concat(validate237.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.size!==void 0){let _errs3=errors;validate239(data.size,{instancePath:instancePath+
"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.mediaType!==void 0){let _errs4=errors;validate241(data.mediaType,{instancePath:instancePath+
"/mediaType",parentData:data,parentDataProperty:"mediaType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate241.errors:vErrors.concat(validate241.errors),
errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.directory!==void 0){let _errs5=errors;if(typeof data.directory!="boolean")
return validate236.errors=[{instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let data4=data.description,_errs7=errors;if(errors===_errs7)if(typeof data4=="string"){if(func1(
data4)>2e3)return validate236.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}}],
!1}else return validate236.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}}],
!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs9=errors;validate243(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate243.errors:vErrors.concat(validate243.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0)if(data.columns!==void 0){let data6=data.columns,_errs10=errors;if(errors===_errs10)if(Array.isArray(data6)){if(data6.length>
2e3)return validate236.errors=[{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit:2e3}}],!1;{var valid1=!0;
let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0],_errs12=errors;if(errors===_errs12)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){
let missing1;if(data7.name===void 0&&(missing1="name"))return validate236.errors=[{instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/ite\
ms/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs14=errors;for(let key1 in data7)if(!(key1==="name"||key1==="description"||key1===
"unit"||key1==="type")){return validate236.errors=[{instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs14===errors){if(data7.name!==void 0){let data8=data7.name,_errs15=errors;if(errors===_errs15)
if(typeof data8=="string"){if(func1(data8)>200)return validate236.errors=[{instancePath:instancePath+"/columns/"+i0+"/name",schemaPath:"#/properties/columns/ite\
ms/properties/name/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate236.errors=[{instancePath:instancePath+"/columns/"+i0+"/name",schemaPath:"\
#/properties/columns/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs15===errors}else var valid2=!0;if(valid2){if(data7.description!==
void 0){let data9=data7.description,_errs17=errors;if(errors===_errs17)if(typeof data9=="string"){if(func1(data9)>1e3)return validate236.errors=[{instancePath:instancePath+
"/columns/"+i0+"/description",schemaPath:"#/properties/columns/items/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return validate236.
errors=[{instancePath:instancePath+"/columns/"+i0+"/description",schemaPath:"#/properties/columns/items/properties/description/type",keyword:"type",params:{type:"\
string"}}],!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data7.unit!==void 0){let data10=data7.unit,_errs19=errors;if(errors===_errs19)if(typeof data10==
"string"){if(func1(data10)>40)return validate236.errors=[{instancePath:instancePath+"/columns/"+i0+"/unit",schemaPath:"#/properties/columns/items/properties/uni\
t/maxLength",keyword:"maxLength",params:{limit:40}}],!1}else return validate236.errors=[{instancePath:instancePath+"/columns/"+i0+"/unit",schemaPath:"#/properti\
es/columns/items/properties/unit/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs19===errors}else var valid2=!0;if(valid2)if(data7.type!==void 0){
let data11=data7.type,_errs21=errors;if(!(data11==="string"||data11==="integer"||data11==="number"||data11==="boolean"||data11==="date"))return validate236.errors=
[{instancePath:instancePath+"/columns/"+i0+"/type",schemaPath:"#/properties/columns/items/properties/type/enum",keyword:"enum",params:{allowedValues:schema84.properties.
columns.items.properties.type.enum}}],!1;var valid2=_errs21===errors}else var valid2=!0}}}}}else return validate236.errors=[{instancePath:instancePath+"/columns\
/"+i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs12===errors;if(!valid1)break}}}else return validate236.
errors=[{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}}}}else
return validate236.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate236.errors=vErrors,errors===0}validate236.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern38=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$","");function validate250(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate250.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&
(missing0="name")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"req\
uired",params:{missingProperty:missing0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs3=errors;for(let key0 in data)if(!(key0==="nam\
e"||key0==="from"||key0==="to"||key0==="description")){let err1={instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs3===errors){if(data.name!==void 0){let _errs4=errors;validate66(
data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.
concat(validate66.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.from!==void 0){let data1=data.from,_errs5=errors;
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
_errs9=errors;if(errors===_errs9)if(typeof data3=="string"){if(func1(data3)>400){let err8={instancePath:instancePath+"/description",schemaPath:"#/oneOf/0/proper\
ties/description/maxLength",keyword:"maxLength",params:{limit:400}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+
"/description",schemaPath:"#/oneOf/0/properties/description/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
var valid1=_errs9===errors}else var valid1=!0}}}}}else{let err10={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var props0=!0}let _errs11=errors;if(errors===_errs11)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.name===void 0&&(missing1="name")||data.values===void 0&&(missing1="values")){let err11={instancePath,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}else{let _errs13=errors;
for(let key1 in data)if(!(key1==="name"||key1==="values"||key1==="description")){let err12={instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++;break}if(_errs13===errors){if(data.name!==void 0){
let _errs14=errors;validate66(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid2=_errs14===errors}else var valid2=!0;if(valid2){if(data.values!==void 0){
let data5=data.values,_errs15=errors;if(errors===_errs15)if(Array.isArray(data5))if(data5.length<1){let err13={instancePath:instancePath+"/values",schemaPath:"#\
/oneOf/1/properties/values/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}else{var valid3=!0;let len0=data5.
length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs17=errors;if(errors===_errs17)if(typeof data6=="string"){if(func1(data6)>64){let err14={instancePath:instancePath+
"/values/"+i0,schemaPath:"#/oneOf/1/properties/values/items/maxLength",keyword:"maxLength",params:{limit:64}};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}else if(!pattern38.test(data6)){let err15={instancePath:instancePath+"/values/"+i0,schemaPath:"#/oneOf/1/properties/values/items/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*$"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/v\
alues/"+i0,schemaPath:"#/oneOf/1/properties/values/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
var valid3=_errs17===errors;if(!valid3)break}if(valid3){let i1=data5.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data5[i1];if(typeof item0=="string"){
if(typeof indices0[item0]=="number"){j0=indices0[item0];let err17={instancePath:instancePath+"/values",schemaPath:"#/oneOf/1/properties/values/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++;break}indices0[item0]=i1}}}}}else{let err18={instancePath:instancePath+
"/values",schemaPath:"#/oneOf/1/properties/values/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var valid2=_errs15===
errors}else var valid2=!0;if(valid2)if(data.description!==void 0){let data7=data.description,_errs19=errors;if(errors===_errs19)if(typeof data7=="string"){if(func1(
data7)>400){let err19={instancePath:instancePath+"/description",schemaPath:"#/oneOf/1/properties/description/maxLength",keyword:"maxLength",params:{limit:400}};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/description",schemaPath:"#/oneOf/1/properties/descripti\
on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var valid2=_errs19===errors}else var valid2=!0}}}}else{
let err21={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var _valid0=_errs11===
errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=!0)),valid0)errors=_errs0,vErrors!==null&&(_errs0?
vErrors.length=_errs0:vErrors=null);else{let err22={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=
[err22]:vErrors.push(err22),errors++,validate250.errors=vErrors,!1}return validate250.errors=vErrors,evaluated0.props=props0,errors===0}validate250.evaluated={dynamicProps:!0,
dynamicItems:!1};function validate254(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate254.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(!(data==="con\
structor"||data==="hasOwnProperty"||data==="isPrototypeOf"||data==="propertyIsEnumerable"||data==="toLocaleString"||data==="toString"||data==="valueOf")){let err0={};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0)return validate254.errors=[{instancePath,schemaPath:"#/not",keyword:"\
not",params:{}}],!1;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),errors===0)if(typeof data=="string"){if(func1(data)>48)return validate254.
errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48}}],!1;if(!pattern8.test(data))return validate254.errors=[{instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"}}],!1}else return validate254.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return validate254.errors=vErrors,errors===0}validate254.evaluated={dynamicProps:!1,dynamicItems:!1};var schema93={description:"Position on one axis: an integer, or a name.",type:["integer","string"],examples:[3]};function validate258(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate258.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data))&&typeof data!="string"?(validate258.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema93.type}}],!1):(validate258.errors=vErrors,errors===0)}validate258.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate257(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate257.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.at===void 0&&(missing0="at")||data.files===void 0&&(missing0="files"))return validate257.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="at"||key0==="files")){return validate257.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
at!==void 0){let data0=data.at,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>8)return validate257.errors=[{instancePath:instancePath+
"/at",schemaPath:"#/properties/at/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data0.length<1)return validate257.errors=[{instancePath:instancePath+"/a\
t",schemaPath:"#/properties/at/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
validate258(data0[i0],{instancePath:instancePath+"/at/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate258.
errors:vErrors.concat(validate258.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate257.errors=[{instancePath:instancePath+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.files!==void 0){
let data2=data.files,_errs5=errors;if(errors===_errs5)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(Object.keys(data2).length<1)return validate257.
errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key1 in data2){let _errs7=errors;
validate254(key1,{instancePath:instancePath+"/files",parentData:data2,parentDataProperty:"files",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate254.
errors:vErrors.concat(validate254.errors),errors=vErrors.length);var valid2=_errs7===errors;if(!valid2){let err0={instancePath:instancePath+"/files",schemaPath:"\
#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:key1}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate257.
errors=vErrors,!1;break}}if(valid2)for(let key2 in data2){let data3=data2[key2],_errs9=errors;if(errors===_errs9)if(data3&&typeof data3=="object"&&!Array.isArray(
data3)){let missing1;if(data3.digest===void 0&&(missing1="digest")||data3.size===void 0&&(missing1="size"))return validate257.errors=[{instancePath:instancePath+
"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs11=errors;for(let key3 in data3)if(!(key3==="digest"||key3==="size"||key3==="path")){return validate257.errors=[{instancePath:instancePath+"/files/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs11===errors){if(data3.digest!==void 0){let _errs12=errors;validate237(data3.digest,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1")+"/digest",parentData:data3,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate237.errors:vErrors.concat(
validate237.errors),errors=vErrors.length);var valid4=_errs12===errors}else var valid4=!0;if(valid4){if(data3.size!==void 0){let _errs13=errors;validate239(data3.
size,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/size",parentData:data3,parentDataProperty:"size",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=vErrors.length);var valid4=_errs13===errors}else var valid4=!0;if(valid4)if(data3.
path!==void 0){let _errs14=errors;validate234(data3.path,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/path",parentData:data3,
parentDataProperty:"path",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.length);var valid4=_errs14===
errors}else var valid4=!0}}}}else return validate257.errors=[{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/files/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs9===errors;if(!valid3)break}}else return validate257.errors=[
{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs5===errors}else var valid0=!0}}}else
return validate257.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate257.errors=vErrors,errors===0}validate257.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate272(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate272.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(func1(data)>120)return validate272.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}}],
!1;if(!pattern23.test(data))return validate272.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.\
[0-9]+(-[0-9A-Za-z.]+)?$"}}],!1}else return validate272.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate272.
errors=vErrors,errors===0}validate272.evaluated={dynamicProps:!1,dynamicItems:!1};function validate219(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate219.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs1=errors,valid0=!1,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.files===void 0&&(missing0="fi\
les")){let err0={instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:missing0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}}var _valid0=_errs2===errors;valid0=valid0||_valid0;let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.units===
void 0&&(missing1="units")){let err1={instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}var _valid0=_errs3===errors;if(valid0=valid0||_valid0,valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=
null);else{let err2={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate219.errors=
vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.$schema===void 0&&(missing2="$schema")||data.id===void 0&&(missing2=
"id")||data.version===void 0&&(missing2="version")||data.title===void 0&&(missing2="title")||data.licence===void 0&&(missing2="licence")||data.source===void 0&&
(missing2="source"))return validate219.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs4=errors;
for(let key0 in data)if(!func15.call(schema75.properties,key0)){return validate219.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key0}}],!1;break}if(_errs4===errors){if(data.$schema!==void 0){let data0=data.$schema,_errs5=errors;if(errors===_errs5)if(typeof data0==
"string"){if(!pattern30.test(data0))return validate219.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"patter\
n",params:{pattern:"(^|/)dataset\\.v1\\.json$"}}],!1}else return validate219.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data.id!==void 0){let _errs7=errors;validate220(data.
id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate220.errors:vErrors.concat(
validate220.errors),errors=vErrors.length);var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data.version!==void 0){let _errs8=errors;validate222(data.
version,{instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.errors:
vErrors.concat(validate222.errors),errors=vErrors.length);var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data.title!==void 0){let _errs9=errors;validate224(
data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate224.errors:
vErrors.concat(validate224.errors),errors=vErrors.length);var valid1=_errs9===errors}else var valid1=!0;if(valid1){if(data.description!==void 0){let _errs10=errors;
validate226(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate226.errors:vErrors.concat(validate226.errors),errors=vErrors.length);var valid1=_errs10===errors}else var valid1=!0;if(valid1){if(data.licence!==void 0){
let _errs11=errors;validate228(data.licence,{instancePath:instancePath+"/licence",parentData:data,parentDataProperty:"licence",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate228.errors:vErrors.concat(validate228.errors),errors=vErrors.length);var valid1=_errs11===errors}else var valid1=!0;if(valid1){if(data.source!==
void 0){let data6=data.source,_errs12=errors;if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>1e3)return validate219.errors=[{instancePath:instancePath+
"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1;if(func1(data6)<3)return validate219.errors=[{instancePath:instancePath+
"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit:3}}],!1}else return validate219.errors=[{instancePath:instancePath+"/sour\
ce",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs12===errors}else var valid1=!0;if(valid1){if(data.citation!==
void 0){let data7=data.citation,_errs14=errors;if(errors===_errs14)if(typeof data7=="string"){if(func1(data7)>2e3)return validate219.errors=[{instancePath:instancePath+
"/citation",schemaPath:"#/properties/citation/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1}else return validate219.errors=[{instancePath:instancePath+
"/citation",schemaPath:"#/properties/citation/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs14===errors}else var valid1=!0;if(valid1){if(data.
simulated!==void 0){let _errs16=errors;if(typeof data.simulated!="boolean")return validate219.errors=[{instancePath:instancePath+"/simulated",schemaPath:"#/prop\
erties/simulated/type",keyword:"type",params:{type:"boolean"}}],!1;var valid1=_errs16===errors}else var valid1=!0;if(valid1){if(data.visibility!==void 0){let _errs18=errors;
validate230(data.visibility,{instancePath:instancePath+"/visibility",parentData:data,parentDataProperty:"visibility",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate230.errors:vErrors.concat(validate230.errors),errors=vErrors.length);var valid1=_errs18===errors}else var valid1=!0;if(valid1){if(data.tags!==void 0){
let _errs19=errors;validate232(data.tags,{instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate232.errors:vErrors.concat(validate232.errors),errors=vErrors.length);var valid1=_errs19===errors}else var valid1=!0;if(valid1){if(data.files!==void 0){
let data11=data.files,_errs20=errors;if(errors===_errs20)if(data11&&typeof data11=="object"&&!Array.isArray(data11)){if(Object.keys(data11).length>5e3)return validate219.
errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxProperties",keyword:"maxProperties",params:{limit:5e3}}],!1;if(Object.keys(data11).
length<1)return validate219.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/minProperties",keyword:"minProperties",params:{limit:1}}],
!1;for(let key1 in data11){let _errs22=errors;validate234(key1,{instancePath:instancePath+"/files",parentData:data11,parentDataProperty:"files",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.length);var valid2=_errs22===errors;if(!valid2){let err3={instancePath:instancePath+
"/files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:key1}};return vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++,validate219.errors=vErrors,!1;break}}if(valid2)for(let key2 in data11){let _errs24=errors;validate236(data11[key2],{instancePath:instancePath+"/files/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data11,parentDataProperty:key2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate236.errors:vErrors.
concat(validate236.errors),errors=vErrors.length);var valid3=_errs24===errors;if(!valid3)break}}else return validate219.errors=[{instancePath:instancePath+"/fil\
es",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs20===errors}else var valid1=!0;if(valid1){if(data.units!==void 0){
let data13=data.units,_errs25=errors;if(errors===_errs25)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing3;if(data13.axes===void 0&&(missing3=
"axes")||data13.index===void 0&&(missing3="index"))return validate219.errors=[{instancePath:instancePath+"/units",schemaPath:"#/properties/units/required",keyword:"\
required",params:{missingProperty:missing3}}],!1;{let _errs27=errors;for(let key3 in data13)if(!(key3==="axes"||key3==="slots"||key3==="index"||key3==="base")){
return validate219.errors=[{instancePath:instancePath+"/units",schemaPath:"#/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs27===errors){if(data13.axes!==void 0){let data14=data13.axes,_errs28=errors;if(errors===_errs28)if(Array.isArray(data14)){if(data14.length>8)return validate219.
errors=[{instancePath:instancePath+"/units/axes",schemaPath:"#/properties/units/properties/axes/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data14.length<
1)return validate219.errors=[{instancePath:instancePath+"/units/axes",schemaPath:"#/properties/units/properties/axes/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid5=!0;let len0=data14.length;for(let i0=0;i0<len0;i0++){let _errs30=errors;validate250(data14[i0],{instancePath:instancePath+"/units/axes/"+i0,parentData:data14,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate250.errors:vErrors.concat(validate250.errors),errors=vErrors.length);var valid5=_errs30===
errors;if(!valid5)break}}}else return validate219.errors=[{instancePath:instancePath+"/units/axes",schemaPath:"#/properties/units/properties/axes/type",keyword:"\
type",params:{type:"array"}}],!1;var valid4=_errs28===errors}else var valid4=!0;if(valid4){if(data13.slots!==void 0){let data16=data13.slots,_errs31=errors;if(errors===
_errs31)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){if(Object.keys(data16).length>32)return validate219.errors=[{instancePath:instancePath+"/uni\
ts/slots",schemaPath:"#/properties/units/properties/slots/maxProperties",keyword:"maxProperties",params:{limit:32}}],!1;if(Object.keys(data16).length<1)return validate219.
errors=[{instancePath:instancePath+"/units/slots",schemaPath:"#/properties/units/properties/slots/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key4 in data16){
let _errs33=errors;validate254(key4,{instancePath:instancePath+"/units/slots",parentData:data16,parentDataProperty:"slots",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate254.errors:vErrors.concat(validate254.errors),errors=vErrors.length);var valid6=_errs33===errors;if(!valid6){let err4={instancePath:instancePath+"/\
units/slots",schemaPath:"#/properties/units/properties/slots/propertyNames",keyword:"propertyNames",params:{propertyName:key4}};return vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++,validate219.errors=vErrors,!1;break}}if(valid6)for(let key5 in data16){let _errs35=errors;validate241(data16[key5],{instancePath:instancePath+
"/units/slots/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data16,parentDataProperty:key5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate241.
errors:vErrors.concat(validate241.errors),errors=vErrors.length);var valid7=_errs35===errors;if(!valid7)break}}else return validate219.errors=[{instancePath:instancePath+
"/units/slots",schemaPath:"#/properties/units/properties/slots/type",keyword:"type",params:{type:"object"}}],!1;var valid4=_errs31===errors}else var valid4=!0;if(valid4){
if(data13.index!==void 0){let data18=data13.index,_errs36=errors,_errs37=errors,valid8=!1,passing0=null,_errs38=errors;if(errors===_errs38)if(Array.isArray(data18))
if(data18.length>5e3){let err5={instancePath:instancePath+"/units/index",schemaPath:"#/properties/units/properties/index/oneOf/0/maxItems",keyword:"maxItems",params:{
limit:5e3}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else{var valid9=!0;let len1=data18.length;for(let i1=0;i1<len1;i1++){let _errs40=errors;validate257(
data18[i1],{instancePath:instancePath+"/units/index/"+i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate257.
errors:vErrors.concat(validate257.errors),errors=vErrors.length);var valid9=_errs40===errors;if(!valid9)break}}else{let err6={instancePath:instancePath+"/units/\
index",schemaPath:"#/properties/units/properties/index/oneOf/0/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
var _valid1=_errs38===errors;_valid1&&(valid8=!0,passing0=0);let _errs41=errors;if(errors===_errs41)if(data18&&typeof data18=="object"&&!Array.isArray(data18)){
let missing4;if(data18.digest===void 0&&(missing4="digest")||data18.size===void 0&&(missing4="size")){let err7={instancePath:instancePath+"/units/index",schemaPath:"\
#/properties/units/properties/index/oneOf/1/required",keyword:"required",params:{missingProperty:missing4}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else{
let _errs43=errors;for(let key6 in data18)if(!(key6==="digest"||key6==="size"||key6==="units"||key6==="at")){let err8={instancePath:instancePath+"/units/index",
schemaPath:"#/properties/units/properties/index/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++;break}if(_errs43===errors){if(data18.digest!==void 0){let _errs44=errors;validate237(data18.digest,{instancePath:instancePath+
"/units/index/digest",parentData:data18,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate237.errors:vErrors.concat(validate237.
errors),errors=vErrors.length);var valid10=_errs44===errors}else var valid10=!0;if(valid10){if(data18.size!==void 0){let _errs45=errors;validate239(data18.size,
{instancePath:instancePath+"/units/index/size",parentData:data18,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:
vErrors.concat(validate239.errors),errors=vErrors.length);var valid10=_errs45===errors}else var valid10=!0;if(valid10){if(data18.units!==void 0){let data22=data18.
units,_errs46=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err9={instancePath:instancePath+"/units/index/units",schemaPath:"\
#/properties/units/properties/index/oneOf/1/properties/units/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
if(errors===_errs46&&typeof data22=="number"&&isFinite(data22)&&(data22<0||isNaN(data22))){let err10={instancePath:instancePath+"/units/index/units",schemaPath:"\
#/properties/units/properties/index/oneOf/1/properties/units/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}var valid10=_errs46===errors}else var valid10=!0;if(valid10)if(data18.at!==void 0){let _errs48=errors;validate243(data18.at,{instancePath:instancePath+
"/units/index/at",parentData:data18,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate243.errors:vErrors.concat(validate243.errors),
errors=vErrors.length);var valid10=_errs48===errors}else var valid10=!0}}}}}else{let err11={instancePath:instancePath+"/units/index",schemaPath:"#/properties/un\
its/properties/index/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid1=_errs41===errors;
if(_valid1&&valid8?(valid8=!1,passing0=[passing0,1]):_valid1&&(valid8=!0,passing0=1),valid8)errors=_errs37,vErrors!==null&&(_errs37?vErrors.length=_errs37:vErrors=
null);else{let err12={instancePath:instancePath+"/units/index",schemaPath:"#/properties/units/properties/index/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};
return vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++,validate219.errors=vErrors,!1}var valid4=_errs36===errors}else var valid4=!0;if(valid4)if(data13.
base!==void 0){let _errs49=errors;validate243(data13.base,{instancePath:instancePath+"/units/base",parentData:data13,parentDataProperty:"base",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate243.errors:vErrors.concat(validate243.errors),errors=vErrors.length);var valid4=_errs49===errors}else var valid4=!0}}}}}else return validate219.
errors=[{instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs25===errors}else var valid1=!0;
if(valid1){if(data.refresh!==void 0){let data25=data.refresh,_errs50=errors,_errs52=errors,valid11=!1,passing1=null,_errs53=errors;if(data25&&typeof data25=="ob\
ject"&&!Array.isArray(data25)){let missing5;if(data25.https===void 0&&(missing5="https")){let err13={instancePath:instancePath+"/refresh",schemaPath:"#/properti\
es/refresh/oneOf/0/required",keyword:"required",params:{missingProperty:missing5}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}var _valid2=_errs53===
errors;_valid2&&(valid11=!0,passing1=0);let _errs54=errors;if(data25&&typeof data25=="object"&&!Array.isArray(data25)){let missing6;if(data25.s3===void 0&&(missing6=
"s3")){let err14={instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/oneOf/1/required",keyword:"required",params:{missingProperty:missing6}};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}var _valid2=_errs54===errors;if(_valid2&&valid11)valid11=!1,passing1=[passing1,1];else{_valid2&&(valid11=
!0,passing1=1);let _errs55=errors;if(data25&&typeof data25=="object"&&!Array.isArray(data25)){let missing7;if(data25.git===void 0&&(missing7="git")){let err15={
instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/oneOf/2/required",keyword:"required",params:{missingProperty:missing7}};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}var _valid2=_errs55===errors;_valid2&&valid11?(valid11=!1,passing1=[passing1,2]):_valid2&&(valid11=!0,passing1=2)}if(valid11)
errors=_errs52,vErrors!==null&&(_errs52?vErrors.length=_errs52:vErrors=null);else{let err16={instancePath:instancePath+"/refresh",schemaPath:"#/properties/refre\
sh/oneOf",keyword:"oneOf",params:{passingSchemas:passing1}};return vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++,validate219.errors=vErrors,!1}if(errors===
_errs50)if(data25&&typeof data25=="object"&&!Array.isArray(data25)){let _errs56=errors;for(let key7 in data25)if(!(key7==="https"||key7==="s3"||key7==="git"||key7===
"units"||key7==="mostMiB"||key7==="shrink"||key7==="stopped")){return validate219.errors=[{instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}}],!1;break}if(_errs56===errors){if(data25.https!==void 0){let data26=data25.
https,_errs57=errors;if(errors===_errs57)if(data26&&typeof data26=="object"&&!Array.isArray(data26)){if(Object.keys(data26).length>100)return validate219.errors=
[{instancePath:instancePath+"/refresh/https",schemaPath:"#/properties/refresh/properties/https/maxProperties",keyword:"maxProperties",params:{limit:100}}],!1;if(Object.
keys(data26).length<1)return validate219.errors=[{instancePath:instancePath+"/refresh/https",schemaPath:"#/properties/refresh/properties/https/minProperties",keyword:"\
minProperties",params:{limit:1}}],!1;for(let key8 in data26){let _errs59=errors;validate234(key8,{instancePath:instancePath+"/refresh/https",parentData:data26,parentDataProperty:"\
https",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.length);var valid13=_errs59===errors;
if(!valid13){let err17={instancePath:instancePath+"/refresh/https",schemaPath:"#/properties/refresh/properties/https/propertyNames",keyword:"propertyNames",params:{
propertyName:key8}};return vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++,validate219.errors=vErrors,!1;break}}if(valid13)for(let key9 in data26){let data27=data26[key9],
_errs61=errors;if(errors===_errs61)if(typeof data27=="string"){if(func1(data27)>1e3)return validate219.errors=[{instancePath:instancePath+"/refresh/https/"+key9.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/refresh/properties/https/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e3}}],
!1;if(!pattern25.test(data27))return validate219.errors=[{instancePath:instancePath+"/refresh/https/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/refresh/properties/https/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^https://(?![^/\\s]*@)[^\\s]+$"}}],!1}else return validate219.
errors=[{instancePath:instancePath+"/refresh/https/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/refresh/properties/https/additionalPro\
perties/type",keyword:"type",params:{type:"string"}}],!1;var valid14=_errs61===errors;if(!valid14)break}}else return validate219.errors=[{instancePath:instancePath+
"/refresh/https",schemaPath:"#/properties/refresh/properties/https/type",keyword:"type",params:{type:"object"}}],!1;var valid12=_errs57===errors}else var valid12=!0;
if(valid12){if(data25.s3!==void 0){let data28=data25.s3,_errs63=errors;if(errors===_errs63)if(typeof data28=="string"){if(func1(data28)>1e3)return validate219.errors=
[{instancePath:instancePath+"/refresh/s3",schemaPath:"#/properties/refresh/properties/s3/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1;if(!pattern41.test(
data28))return validate219.errors=[{instancePath:instancePath+"/refresh/s3",schemaPath:"#/properties/refresh/properties/s3/pattern",keyword:"pattern",params:{pattern:"\
^s3://[a-z0-9][a-z0-9.-]{1,62}/([^\\s?#]+/)?$"}}],!1}else return validate219.errors=[{instancePath:instancePath+"/refresh/s3",schemaPath:"#/properties/refresh/p\
roperties/s3/type",keyword:"type",params:{type:"string"}}],!1;var valid12=_errs63===errors}else var valid12=!0;if(valid12){if(data25.git!==void 0){let data29=data25.
git,_errs65=errors;if(errors===_errs65)if(data29&&typeof data29=="object"&&!Array.isArray(data29)){let missing8;if(data29.repository===void 0&&(missing8="reposi\
tory")||data29.branch===void 0&&(missing8="branch")||data29.raw===void 0&&(missing8="raw"))return validate219.errors=[{instancePath:instancePath+"/refresh/git",
schemaPath:"#/properties/refresh/properties/git/required",keyword:"required",params:{missingProperty:missing8}}],!1;{let _errs67=errors;for(let key10 in data29)
if(!(key10==="repository"||key10==="branch"||key10==="folder"||key10==="raw")){return validate219.errors=[{instancePath:instancePath+"/refresh/git",schemaPath:"\
#/properties/refresh/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}}],!1;break}if(_errs67===errors){if(data29.
repository!==void 0){let data30=data29.repository,_errs68=errors;if(errors===_errs68)if(typeof data30=="string"){if(func1(data30)>400)return validate219.errors=
[{instancePath:instancePath+"/refresh/git/repository",schemaPath:"#/properties/refresh/properties/git/properties/repository/maxLength",keyword:"maxLength",params:{
limit:400}}],!1;if(!pattern42.test(data30))return validate219.errors=[{instancePath:instancePath+"/refresh/git/repository",schemaPath:"#/properties/refresh/prop\
erties/git/properties/repository/pattern",keyword:"pattern",params:{pattern:"^https://(?![^/\\s]*@)[^\\s?#]+$"}}],!1}else return validate219.errors=[{instancePath:instancePath+
"/refresh/git/repository",schemaPath:"#/properties/refresh/properties/git/properties/repository/type",keyword:"type",params:{type:"string"}}],!1;var valid15=_errs68===
errors}else var valid15=!0;if(valid15){if(data29.branch!==void 0){let data31=data29.branch,_errs70=errors;if(errors===_errs70)if(typeof data31=="string"){if(func1(
data31)>200)return validate219.errors=[{instancePath:instancePath+"/refresh/git/branch",schemaPath:"#/properties/refresh/properties/git/properties/branch/maxLen\
gth",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern43.test(data31))return validate219.errors=[{instancePath:instancePath+"/refresh/git/branch",schemaPath:"\
#/properties/refresh/properties/git/properties/branch/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}],!1}else return validate219.errors=
[{instancePath:instancePath+"/refresh/git/branch",schemaPath:"#/properties/refresh/properties/git/properties/branch/type",keyword:"type",params:{type:"string"}}],
!1;var valid15=_errs70===errors}else var valid15=!0;if(valid15){if(data29.folder!==void 0){let _errs72=errors;validate234(data29.folder,{instancePath:instancePath+
"/refresh/git/folder",parentData:data29,parentDataProperty:"folder",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.
errors),errors=vErrors.length);var valid15=_errs72===errors}else var valid15=!0;if(valid15)if(data29.raw!==void 0){let data33=data29.raw,_errs73=errors;if(errors===
_errs73)if(typeof data33=="string"){if(func1(data33)>400)return validate219.errors=[{instancePath:instancePath+"/refresh/git/raw",schemaPath:"#/properties/refre\
sh/properties/git/properties/raw/maxLength",keyword:"maxLength",params:{limit:400}}],!1;if(!pattern44.test(data33))return validate219.errors=[{instancePath:instancePath+
"/refresh/git/raw",schemaPath:"#/properties/refresh/properties/git/properties/raw/pattern",keyword:"pattern",params:{pattern:"^https://(?![^/\\s]*@)[^\\s{}]+\\{com\
mit\\}[^\\s{}]*/\\{path\\}$"}}],!1}else return validate219.errors=[{instancePath:instancePath+"/refresh/git/raw",schemaPath:"#/properties/refresh/properties/git\
/properties/raw/type",keyword:"type",params:{type:"string"}}],!1;var valid15=_errs73===errors}else var valid15=!0}}}}}else return validate219.errors=[{instancePath:instancePath+
"/refresh/git",schemaPath:"#/properties/refresh/properties/git/type",keyword:"type",params:{type:"object"}}],!1;var valid12=_errs65===errors}else var valid12=!0;
if(valid12){if(data25.units!==void 0){let data34=data25.units,_errs75=errors;if(errors===_errs75)if(data34&&typeof data34=="object"&&!Array.isArray(data34)){if(Object.
keys(data34).length>32)return validate219.errors=[{instancePath:instancePath+"/refresh/units",schemaPath:"#/properties/refresh/properties/units/maxProperties",keyword:"\
maxProperties",params:{limit:32}}],!1;if(Object.keys(data34).length<1)return validate219.errors=[{instancePath:instancePath+"/refresh/units",schemaPath:"#/prope\
rties/refresh/properties/units/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key11 in data34){let _errs77=errors;validate254(key11,{instancePath:instancePath+
"/refresh/units",parentData:data34,parentDataProperty:"units",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate254.errors:vErrors.concat(validate254.errors),
errors=vErrors.length);var valid16=_errs77===errors;if(!valid16){let err18={instancePath:instancePath+"/refresh/units",schemaPath:"#/properties/refresh/properti\
es/units/propertyNames",keyword:"propertyNames",params:{propertyName:key11}};return vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++,validate219.errors=
vErrors,!1;break}}if(valid16)for(let key12 in data34){let data35=data34[key12],_errs79=errors;if(errors===_errs79)if(typeof data35=="string"){if(func1(data35)>400)
return validate219.errors=[{instancePath:instancePath+"/refresh/units/"+key12.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/refresh/properties\
/units/additionalProperties/maxLength",keyword:"maxLength",params:{limit:400}}],!1;if(func1(data35)<3)return validate219.errors=[{instancePath:instancePath+"/re\
fresh/units/"+key12.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/refresh/properties/units/additionalProperties/minLength",keyword:"minLength",
params:{limit:3}}],!1}else return validate219.errors=[{instancePath:instancePath+"/refresh/units/"+key12.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/refresh/properties/units/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var valid17=_errs79===errors;if(!valid17)break}}else return validate219.
errors=[{instancePath:instancePath+"/refresh/units",schemaPath:"#/properties/refresh/properties/units/type",keyword:"type",params:{type:"object"}}],!1;var valid12=_errs75===
errors}else var valid12=!0;if(valid12){if(data25.mostMiB!==void 0){let data36=data25.mostMiB,_errs81=errors;if(!(typeof data36=="number"&&!(data36%1)&&!isNaN(data36)&&
isFinite(data36)))return validate219.errors=[{instancePath:instancePath+"/refresh/mostMiB",schemaPath:"#/properties/refresh/properties/mostMiB/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(errors===_errs81&&typeof data36=="number"&&isFinite(data36)){if(data36>1048576||isNaN(data36))return validate219.errors=[{instancePath:instancePath+
"/refresh/mostMiB",schemaPath:"#/properties/refresh/properties/mostMiB/maximum",keyword:"maximum",params:{comparison:"<=",limit:1048576}}],!1;if(data36<1||isNaN(
data36))return validate219.errors=[{instancePath:instancePath+"/refresh/mostMiB",schemaPath:"#/properties/refresh/properties/mostMiB/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1}var valid12=_errs81===errors}else var valid12=!0;if(valid12){if(data25.shrink!==void 0){let data37=data25.shrink,_errs83=errors;
if(errors===_errs83)if(typeof data37=="number"&&isFinite(data37)){if(data37>100||isNaN(data37))return validate219.errors=[{instancePath:instancePath+"/refresh/s\
hrink",schemaPath:"#/properties/refresh/properties/shrink/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(data37<0||isNaN(data37))return validate219.
errors=[{instancePath:instancePath+"/refresh/shrink",schemaPath:"#/properties/refresh/properties/shrink/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return validate219.errors=[{instancePath:instancePath+"/refresh/shrink",schemaPath:"#/properties/refresh/properties/shrink/type",keyword:"type",params:{
type:"number"}}],!1;var valid12=_errs83===errors}else var valid12=!0;if(valid12)if(data25.stopped!==void 0){let _errs85=errors;if(typeof data25.stopped!="boolea\
n")return validate219.errors=[{instancePath:instancePath+"/refresh/stopped",schemaPath:"#/properties/refresh/properties/stopped/type",keyword:"type",params:{type:"\
boolean"}}],!1;var valid12=_errs85===errors}else var valid12=!0}}}}}}}else return validate219.errors=[{instancePath:instancePath+"/refresh",schemaPath:"#/proper\
ties/refresh/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs50===errors}else var valid1=!0;if(valid1)if(data.relations!==void 0){let data39=data.
relations,_errs87=errors;if(errors===_errs87)if(Array.isArray(data39)){if(data39.length>500)return validate219.errors=[{instancePath:instancePath+"/relations",schemaPath:"\
#/properties/relations/maxItems",keyword:"maxItems",params:{limit:500}}],!1;{var valid18=!0;let len2=data39.length;for(let i2=0;i2<len2;i2++){let data40=data39[i2],
_errs89=errors;if(errors===_errs89)if(data40&&typeof data40=="object"&&!Array.isArray(data40)){let missing9;if(data40.type===void 0&&(missing9="type"))return validate219.
errors=[{instancePath:instancePath+"/relations/"+i2,schemaPath:"#/properties/relations/items/required",keyword:"required",params:{missingProperty:missing9}}],!1;
{let _errs91=errors;for(let key13 in data40)if(!(key13==="type"||key13==="dataset"||key13==="id"||key13==="of"||key13==="iri"||key13==="description")){return validate219.
errors=[{instancePath:instancePath+"/relations/"+i2,schemaPath:"#/properties/relations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}}],
!1;break}if(_errs91===errors){if(data40.type!==void 0){let data41=data40.type,_errs92=errors;if(!(data41==="derivedFrom"||data41==="supersedes"||data41==="partO\
f"||data41==="subject"||data41==="sample"||data41==="session"||data41==="instrument"||data41==="site"||data41==="biome"||data41==="references"))return validate219.
errors=[{instancePath:instancePath+"/relations/"+i2+"/type",schemaPath:"#/properties/relations/items/properties/type/enum",keyword:"enum",params:{allowedValues:schema75.
properties.relations.items.properties.type.enum}}],!1;var valid19=_errs92===errors}else var valid19=!0;if(valid19){if(data40.dataset!==void 0){let _errs93=errors;
validate272(data40.dataset,{instancePath:instancePath+"/relations/"+i2+"/dataset",parentData:data40,parentDataProperty:"dataset",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate272.errors:vErrors.concat(validate272.errors),errors=vErrors.length);var valid19=_errs93===errors}else var valid19=!0;if(valid19){if(data40.
id!==void 0){let data43=data40.id,_errs94=errors;if(errors===_errs94)if(typeof data43=="string"){if(func1(data43)>200)return validate219.errors=[{instancePath:instancePath+
"/relations/"+i2+"/id",schemaPath:"#/properties/relations/items/properties/id/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(func1(data43)<1)return validate219.
errors=[{instancePath:instancePath+"/relations/"+i2+"/id",schemaPath:"#/properties/relations/items/properties/id/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return validate219.errors=[{instancePath:instancePath+"/relations/"+i2+"/id",schemaPath:"#/properties/relations/items/properties/id/type",keyword:"type",
params:{type:"string"}}],!1;var valid19=_errs94===errors}else var valid19=!0;if(valid19){if(data40.of!==void 0){let data44=data40.of,_errs96=errors;if(errors===
_errs96)if(typeof data44=="string"){if(func1(data44)>200)return validate219.errors=[{instancePath:instancePath+"/relations/"+i2+"/of",schemaPath:"#/properties/r\
elations/items/properties/of/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(func1(data44)<1)return validate219.errors=[{instancePath:instancePath+"/r\
elations/"+i2+"/of",schemaPath:"#/properties/relations/items/properties/of/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate219.errors=[
{instancePath:instancePath+"/relations/"+i2+"/of",schemaPath:"#/properties/relations/items/properties/of/type",keyword:"type",params:{type:"string"}}],!1;var valid19=_errs96===
errors}else var valid19=!0;if(valid19){if(data40.iri!==void 0){let data45=data40.iri,_errs98=errors;if(errors===_errs98)if(typeof data45=="string"){if(func1(data45)>
400)return validate219.errors=[{instancePath:instancePath+"/relations/"+i2+"/iri",schemaPath:"#/properties/relations/items/properties/iri/maxLength",keyword:"ma\
xLength",params:{limit:400}}],!1;if(!pattern13.test(data45))return validate219.errors=[{instancePath:instancePath+"/relations/"+i2+"/iri",schemaPath:"#/properti\
es/relations/items/properties/iri/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s]+$"}}],!1}else return validate219.errors=[{instancePath:instancePath+
"/relations/"+i2+"/iri",schemaPath:"#/properties/relations/items/properties/iri/type",keyword:"type",params:{type:"string"}}],!1;var valid19=_errs98===errors}else
var valid19=!0;if(valid19)if(data40.description!==void 0){let data46=data40.description,_errs100=errors;if(errors===_errs100)if(typeof data46=="string"){if(func1(
data46)>400)return validate219.errors=[{instancePath:instancePath+"/relations/"+i2+"/description",schemaPath:"#/properties/relations/items/properties/descriptio\
n/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate219.errors=[{instancePath:instancePath+"/relations/"+i2+"/description",schemaPath:"\
#/properties/relations/items/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var valid19=_errs100===errors}else var valid19=!0}}}}}}}else
return validate219.errors=[{instancePath:instancePath+"/relations/"+i2,schemaPath:"#/properties/relations/items/type",keyword:"type",params:{type:"object"}}],!1;
var valid18=_errs89===errors;if(!valid18)break}}}else return validate219.errors=[{instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/type",
keyword:"type",params:{type:"array"}}],!1;var valid1=_errs87===errors}else var valid1=!0}}}}}}}}}}}}}}}}else return validate219.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate219.errors=vErrors,errors===0}validate219.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var analysis=validate274,schema95={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"analysis.v1.json",title:"Analysis",description:"A pipeline versio\
n applied to dataset versions with parameters; the only thing that is ever run. Lives in analyses/<id>.json, or analyses/<login>/<id>.json in a personal area.",
type:"object",additionalProperties:!1,required:["$schema","id","title","pipeline","inputs"],properties:{$schema:{description:"Relative path or URL of this schem\
a.",type:"string",pattern:"(^|/)analysis\\.v1\\.json$",examples:["../../schemas/analysis.v1.json"]},id:{$ref:"common.v1.json#/$defs/id"},title:{$ref:"common.v1.\
json#/$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},owner:{$ref:"common.v1.json#/$defs/person"},tags:{$ref:"common.v1.json#/$defs/labels"},visibility:{
$ref:"common.v1.json#/$defs/visibility"},pipeline:{description:"Pinned pipeline.",oneOf:[{$ref:"common.v1.json#/$defs/reference"},{$ref:"common.v1.json#/$defs/f\
oreign"}],examples:["relief@1.0.0"]},inputs:{description:"Pipeline input \u2192 dataset, with the file or slot when the dataset has several.",type:"object",maxProperties:64,
propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{title:"AnalysisInput",type:"object",additionalProperties:!1,required:["dataset"],description:"\
One binding.",properties:{dataset:{$ref:"common.v1.json#/$defs/reference"},file:{description:"File name, or slot of the units. May be left out when there is onl\
y one; a list input takes all files in order of name.",type:"string",maxLength:400,examples:["penguins.csv"]}},examples:[{dataset:"palmer-penguins@1.0.0",file:"\
penguins.csv"}]},examples:[{elevation:{dataset:"maunga-whau@1.0.0"}}]},parameters:{description:"Parameter \u2192 value; defaults of the pipeline fill in the rest.",
type:"object",maxProperties:100,propertyNames:{$ref:"common.v1.json#/$defs/name"},examples:[{radius:1}]},grid:{description:"Parameter \u2192 values: every combinatio\
n is computed; the grid is one more axis of the plan, the last parameter (in code-unit order of names) varying fastest.",type:"object",minProperties:1,maxProperties:8,
propertyNames:{$ref:"common.v1.json#/$defs/name"},additionalProperties:{description:"Values.",type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,examples:[[3,4,
5]]},examples:[{k:[3,4,5]}]},select:{$ref:"common.v1.json#/$defs/select"},exclude:{description:"Units treated as if they were not in the data, each with its rea\
son.",type:"array",maxItems:1e4,items:{$ref:"common.v1.json#/$defs/exclusion"},examples:[[{at:{x:3},reason:"Dropped frames during acquisition."}]]},salts:{description:"\
Step path \u2192 salt: computes the step again on purpose.",type:"object",maxProperties:500,additionalProperties:{title:"Salt",type:"object",additionalProperties:!1,
required:["salt","reason"],description:"One salt.",properties:{salt:{description:"Any short text; another text computes again.",type:"string",minLength:1,maxLength:64,
examples:["2"]},reason:{description:"Why, for readers; not part of a key.",type:"string",minLength:3,maxLength:500,examples:["The lab's clock was wrong."]}},examples:[
{salt:"2",reason:"The lab's clock was wrong."}]},examples:[{smooth:{salt:"2",reason:"The lab's clock was wrong."}}]},paused:{description:"True, or the stages th\
at are to wait.",oneOf:[{type:"boolean"},{type:"array",uniqueItems:!0,maxItems:500,items:{description:"Step path.",type:"string",maxLength:400,examples:["mosaic"]}}],
examples:[["mosaic"]]},priority:{description:"Higher runs first among the analyses of one launch.",type:"integer",minimum:-100,maximum:100,examples:[0]},notBefore:{
$ref:"common.v1.json#/$defs/time"},runsOn:{description:"Labels that a runner must have.",type:"array",uniqueItems:!0,maxItems:16,items:{description:"Label.",type:"\
string",pattern:"^[a-z0-9][a-z0-9._-]*$",maxLength:64,examples:["gpu"]},examples:[["gpu"]]},keep:{description:"`fresh`: the pull request with a newer version of\
 its data names that version here; a standing approval may cover it.",enum:["fresh","as-is"],examples:["as-is"]},embargoUntil:{$ref:"common.v1.json#/$defs/time"}},
examples:[{$schema:"../../schemas/analysis.v1.json",id:"maunga-whau-relief",title:"Relief of Maunga Whau",pipeline:"relief@1.0.0",inputs:{elevation:{dataset:"ma\
unga-whau@1.0.0"}}}]},pattern47=new RegExp("(^|/)analysis\\.v1\\.json$",""),pattern56=new RegExp("^[a-z0-9][a-z0-9._-]*$","");function validate275(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate275.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)return validate275.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern11.test(data))return validate275.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}],!1}else return validate275.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}}],!1;return validate275.errors=vErrors,errors===0}validate275.evaluated={dynamicProps:!1,dynamicItems:!1};function validate277(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate277.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate277.errors=[{instancePath,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(func1(data)<1)return validate277.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return validate277.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate277.errors=vErrors,
errors===0}validate277.evaluated={dynamicProps:!1,dynamicItems:!1};function validate279(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate279.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(func1(data)>2e4)return validate279.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}}],
!1}else return validate279.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate279.errors=vErrors,errors===0}validate279.
evaluated={dynamicProps:!1,dynamicItems:!1};var pattern49=new RegExp("^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$","");function validate281(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate281.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(func1(data)>80)return validate281.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}}],
!1;if(!pattern49.test(data))return validate281.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-\
]*$"}}],!1}else return validate281.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate281.errors=vErrors,errors===
0}validate281.evaluated={dynamicProps:!1,dynamicItems:!1};function validate283(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate283.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64)return validate283.errors=[{instancePath,schemaPath:"#/maxProper\
ties",keyword:"maxProperties",params:{limit:64}}],!1;for(let key0 in data){let _errs1=errors;if(typeof key0=="string"){if(func1(key0)>48){let err0={instancePath,
schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:48},propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(!pattern14.
test(key0)){let err1={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_.-]*$"},propertyName:key0};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}var valid0=_errs1===errors;if(!valid0){let err2={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNam\
es",params:{propertyName:key0}};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate283.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){
let data0=data[key1],_errs3=errors;if(errors===_errs3)if(typeof data0=="string"){if(func1(data0)>120)return validate283.errors=[{instancePath:instancePath+"/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:120}}],!1}else return validate283.errors=
[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;
var valid1=_errs3===errors;if(!valid1)break}}else return validate283.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate283.
errors=vErrors,errors===0}validate283.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate285(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate285.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data==="public"||data==="private"?(validate285.errors=vErrors,errors===0):(validate285.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema81.enum}}],!1)}validate285.evaluated={dynamicProps:!1,dynamicItems:!1};function validate287(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate287.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate287.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(!pattern23.test(data))return validate287.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"}}],!1}else return validate287.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return validate287.errors=vErrors,errors===0}validate287.evaluated={dynamicProps:!1,dynamicItems:!1};function validate289(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate289.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
entry===void 0&&(missing0="entry")||data.registry===void 0&&(missing0="registry")||data.commit===void 0&&(missing0="commit")||data.digest===void 0&&(missing0="d\
igest"))return validate289.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="entry"||key0==="registry"||key0==="commit"||key0==="digest")){return validate289.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.entry!==void 0){let _errs2=errors;validate164(data.entry,{instancePath:instancePath+
"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.registry!==void 0){let data1=data.registry,_errs3=errors;if(errors===_errs3)if(typeof data1==
"string"){if(func1(data1)>400)return validate289.errors=[{instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/maxLength",keyword:"maxLength",
params:{limit:400}}],!1;if(!pattern25.test(data1))return validate289.errors=[{instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/pattern",keyword:"\
pattern",params:{pattern:"^https://(?![^/\\s]*@)[^\\s]+$"}}],!1}else return validate289.errors=[{instancePath:instancePath+"/registry",schemaPath:"#/properties/\
registry/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.commit!==void 0){let data2=data.commit,
_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(!pattern26.test(data2))return validate289.errors=[{instancePath:instancePath+"/commit",schemaPath:"\
#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{40}|[0-9a-f]{64})$"}}],!1}else return validate289.errors=[{instancePath:instancePath+
"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.digest!==
void 0){let _errs7=errors;validate166(data.digest,{instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate166.errors:vErrors.concat(validate166.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0}}}}}else return validate289.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate289.errors=vErrors,errors===0}validate289.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate293(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate293.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,
_errs2=errors;if(!(data==="constructor"||data==="hasOwnProperty"||data==="isPrototypeOf"||data==="propertyIsEnumerable"||data==="toLocaleString"||data==="toStri\
ng"||data==="valueOf")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0)return validate293.errors=[{instancePath,
schemaPath:"#/not",keyword:"not",params:{}}],!1;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),errors===0)if(typeof data=="string"){
if(func1(data)>48)return validate293.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48}}],!1;if(!pattern8.test(data))return validate293.
errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"}}],!1}else return validate293.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate293.errors=vErrors,errors===0}validate293.evaluated={dynamicProps:!1,dynamicItems:!1};function validate303(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate303.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data))&&typeof data!="string"?(validate303.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema93.type}}],!1):(validate303.errors=vErrors,
errors===0)}validate303.evaluated={dynamicProps:!1,dynamicItems:!1};function validate301(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate301.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>8)return validate301.errors=[{instancePath,schemaPath:"#/maxPropert\
ies",keyword:"maxProperties",params:{limit:8}}],!1;if(Object.keys(data).length<1)return validate301.errors=[{instancePath,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}}],!1;for(let key0 in data){let _errs1=errors;validate66(key0,{instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0){let err0={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate301.errors=
vErrors,!1;break}}if(valid0)for(let key1 in data){let _errs3=errors;validate303(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate303.errors:vErrors.concat(validate303.errors),errors=vErrors.
length);var valid1=_errs3===errors;if(!valid1)break}}else return validate301.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return validate301.errors=vErrors,errors===0}validate301.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate298(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate298.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="boxes"||key0==="units"||key0==="skip")){return validate298.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.boxes!==void 0){let data0=data.boxes,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){
if(data0.length>1e3)return validate298.errors=[{instancePath:instancePath+"/boxes",schemaPath:"#/properties/boxes/maxItems",keyword:"maxItems",params:{limit:1e3}}],
!1;if(data0.length<1)return validate298.errors=[{instancePath:instancePath+"/boxes",schemaPath:"#/properties/boxes/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.
isArray(data1)){if(Object.keys(data1).length<1)return validate298.errors=[{instancePath:instancePath+"/boxes/"+i0,schemaPath:"#/properties/boxes/items/minProper\
ties",keyword:"minProperties",params:{limit:1}}],!1;for(let key1 in data1){let _errs6=errors;validate66(key1,{instancePath:instancePath+"/boxes/"+i0,parentData:data1,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid2=_errs6===
errors;if(!valid2){let err0={instancePath:instancePath+"/boxes/"+i0,schemaPath:"#/properties/boxes/items/propertyNames",keyword:"propertyNames",params:{propertyName:key1}};
return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate298.errors=vErrors,!1;break}}if(valid2)for(let key2 in data1){let _errs8=errors;validate192(
data1[key2],{instancePath:instancePath+"/boxes/"+i0+"/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate192.errors:vErrors.concat(validate192.errors),errors=vErrors.length);var valid3=_errs8===errors;if(!valid3)break}}else return validate298.
errors=[{instancePath:instancePath+"/boxes/"+i0,schemaPath:"#/properties/boxes/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===errors;
if(!valid1)break}}}else return validate298.errors=[{instancePath:instancePath+"/boxes",schemaPath:"#/properties/boxes/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.units!==void 0){let data3=data.units,_errs9=errors;if(errors===_errs9)if(Array.isArray(data3)){
if(data3.length>1e4)return validate298.errors=[{instancePath:instancePath+"/units",schemaPath:"#/properties/units/maxItems",keyword:"maxItems",params:{limit:1e4}}],
!1;if(data3.length<1)return validate298.errors=[{instancePath:instancePath+"/units",schemaPath:"#/properties/units/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid4=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs11=errors;validate301(data3[i1],{instancePath:instancePath+"/units/"+i1,parentData:data3,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate301.errors:vErrors.concat(validate301.errors),errors=vErrors.length);var valid4=_errs11===
errors;if(!valid4)break}}}else return validate298.errors=[{instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type:"\
array"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.skip!==void 0){let data5=data.skip,_errs12=errors;if(errors===_errs12)if(data5&&typeof data5==
"object"&&!Array.isArray(data5)){if(Object.keys(data5).length<1)return validate298.errors=[{instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/minP\
roperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key3 in data5){let _errs14=errors;validate66(key3,{instancePath:instancePath+"/skip",parentData:data5,
parentDataProperty:"skip",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid5=_errs14===
errors;if(!valid5){let err1={instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/propertyNames",keyword:"propertyNames",params:{propertyName:key3}};
return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate298.errors=vErrors,!1;break}}if(valid5)for(let key4 in data5){let data6=data5[key4],_errs16=errors;
if(errors===_errs16)if(Array.isArray(data6)){if(data6.length<1)return validate298.errors=[{instancePath:instancePath+"/skip/"+key4.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/skip/additionalProperties/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid7=!0;let len2=data6.length;for(let i2=0;i2<
len2;i2++){let _errs18=errors;validate303(data6[i2],{instancePath:instancePath+"/skip/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i2,parentData:data6,parentDataProperty:i2,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate303.errors:vErrors.concat(validate303.errors),errors=vErrors.length);var valid7=_errs18===errors;if(!valid7)
break}}}else return validate298.errors=[{instancePath:instancePath+"/skip/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/skip/additional\
Properties/type",keyword:"type",params:{type:"array"}}],!1;var valid6=_errs16===errors;if(!valid6)break}}else return validate298.errors=[{instancePath:instancePath+
"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs12===errors}else var valid0=!0}}}else return validate298.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate298.errors=vErrors,errors===0}validate298.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate309(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate309.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.at===void 0&&(missing0="at")||data.reason===void 0&&(missing0="reason"))return validate309.errors=[{instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="at"||key0==="reason")){return validate309.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.at!==void 0){
let _errs2=errors;validate301(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate301.errors:vErrors.concat(validate301.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){let data1=data.
reason,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>500)return validate309.errors=[{instancePath:instancePath+"/reason",schemaPath:"\
#/properties/reason/maxLength",keyword:"maxLength",params:{limit:500}}],!1;if(func1(data1)<3)return validate309.errors=[{instancePath:instancePath+"/reason",schemaPath:"\
#/properties/reason/minLength",keyword:"minLength",params:{limit:3}}],!1}else return validate309.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/prop\
erties/reason/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0}}}else return validate309.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate309.errors=vErrors,errors===0}validate309.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern55=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$","");function validate312(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate312.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern55.test(data))return validate312.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"}}],!1}else return validate312.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate312.errors=vErrors,errors===0}validate312.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate274(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate274.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.$schema===void 0&&(missing0="$schema")||data.id===void 0&&(missing0="id")||data.title===void 0&&(missing0="title")||data.pipeline===
void 0&&(missing0="pipeline")||data.inputs===void 0&&(missing0="inputs"))return validate274.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema95.properties,key0)){return validate274.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.$schema!==void 0){let data0=data.
$schema,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(!pattern47.test(data0))return validate274.errors=[{instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/pattern",keyword:"pattern",params:{pattern:"(^|/)analysis\\.v1\\.json$"}}],!1}else return validate274.errors=[{instancePath:instancePath+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
id!==void 0){let _errs4=errors;validate275(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate275.errors:vErrors.concat(validate275.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.title!==
void 0){let _errs5=errors;validate277(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate277.errors:vErrors.concat(validate277.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.description!==
void 0){let _errs6=errors;validate279(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate279.errors:vErrors.concat(validate279.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
owner!==void 0){let _errs7=errors;validate281(data.owner,{instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate281.errors:vErrors.concat(validate281.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
tags!==void 0){let _errs8=errors;validate283(data.tags,{instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate283.errors:vErrors.concat(validate283.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.visibility!==
void 0){let _errs9=errors;validate285(data.visibility,{instancePath:instancePath+"/visibility",parentData:data,parentDataProperty:"visibility",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate285.errors:vErrors.concat(validate285.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.
pipeline!==void 0){let data7=data.pipeline,_errs10=errors,_errs11=errors,valid1=!1,passing0=null,_errs12=errors;validate287(data7,{instancePath:instancePath+"/p\
ipeline",parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate287.errors:vErrors.concat(validate287.errors),
errors=vErrors.length);var _valid0=_errs12===errors;_valid0&&(valid1=!0,passing0=0);let _errs13=errors;validate289(data7,{instancePath:instancePath+"/pipeline",
parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate289.errors:vErrors.concat(validate289.errors),errors=vErrors.
length);var _valid0=_errs13===errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs11,vErrors!==null&&
(_errs11?vErrors.length=_errs11:vErrors=null);else{let err0={instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/oneOf",keyword:"oneOf",params:{
passingSchemas:passing0}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate274.errors=vErrors,!1}var valid0=_errs10===errors}else var valid0=!0;
if(valid0){if(data.inputs!==void 0){let data8=data.inputs,_errs14=errors;if(errors===_errs14)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(Object.
keys(data8).length>64)return validate274.errors=[{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxProperties",keyword:"maxProperties",params:{
limit:64}}],!1;for(let key1 in data8){let _errs16=errors;validate293(key1,{instancePath:instancePath+"/inputs",parentData:data8,parentDataProperty:"inputs",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate293.errors:vErrors.concat(validate293.errors),errors=vErrors.length);var valid2=_errs16===errors;if(!valid2){let err1={
instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:key1}};return vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++,validate274.errors=vErrors,!1;break}}if(valid2)for(let key2 in data8){let data9=data8[key2],_errs18=errors;if(errors===_errs18)
if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing1;if(data9.dataset===void 0&&(missing1="dataset"))return validate274.errors=[{instancePath:instancePath+
"/inputs/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs20=errors;for(let key3 in data9)if(!(key3==="dataset"||key3==="file")){return validate274.errors=[{instancePath:instancePath+"/inputs/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs20===errors){if(data9.dataset!==void 0){let _errs21=errors;validate287(data9.dataset,{instancePath:instancePath+"/inputs/"+key2.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/dataset",parentData:data9,parentDataProperty:"dataset",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate287.errors:vErrors.concat(
validate287.errors),errors=vErrors.length);var valid4=_errs21===errors}else var valid4=!0;if(valid4)if(data9.file!==void 0){let data11=data9.file,_errs22=errors;
if(errors===_errs22)if(typeof data11=="string"){if(func1(data11)>400)return validate274.errors=[{instancePath:instancePath+"/inputs/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1")+"/file",schemaPath:"#/properties/inputs/additionalProperties/properties/file/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate274.
errors=[{instancePath:instancePath+"/inputs/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/inputs/additionalProperties/propertie\
s/file/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs22===errors}else var valid4=!0}}}else return validate274.errors=[{instancePath:instancePath+
"/inputs/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/inputs/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs18===
errors;if(!valid3)break}}else return validate274.errors=[{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"\
object"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.parameters!==void 0){let data12=data.parameters,_errs24=errors;if(errors===_errs24)
if(data12&&typeof data12=="object"&&!Array.isArray(data12)){if(Object.keys(data12).length>100)return validate274.errors=[{instancePath:instancePath+"/parameters",
schemaPath:"#/properties/parameters/maxProperties",keyword:"maxProperties",params:{limit:100}}],!1;for(let key4 in data12){let _errs26=errors;validate293(key4,{
instancePath:instancePath+"/parameters",parentData:data12,parentDataProperty:"parameters",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate293.errors:
vErrors.concat(validate293.errors),errors=vErrors.length);var valid5=_errs26===errors;if(!valid5){let err2={instancePath:instancePath+"/parameters",schemaPath:"\
#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:key4}};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate274.
errors=vErrors,!1;break}}}else return validate274.errors=[{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.grid!==void 0){let data13=data.grid,_errs27=errors;if(errors===_errs27)if(data13&&
typeof data13=="object"&&!Array.isArray(data13)){if(Object.keys(data13).length>8)return validate274.errors=[{instancePath:instancePath+"/grid",schemaPath:"#/pro\
perties/grid/maxProperties",keyword:"maxProperties",params:{limit:8}}],!1;if(Object.keys(data13).length<1)return validate274.errors=[{instancePath:instancePath+
"/grid",schemaPath:"#/properties/grid/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key5 in data13){let _errs29=errors;validate293(key5,{
instancePath:instancePath+"/grid",parentData:data13,parentDataProperty:"grid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate293.errors:vErrors.concat(
validate293.errors),errors=vErrors.length);var valid6=_errs29===errors;if(!valid6){let err3={instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:key5}};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate274.errors=vErrors,!1;break}}
if(valid6)for(let key6 in data13){let data14=data13[key6],_errs31=errors;if(errors===_errs31)if(Array.isArray(data14)){if(data14.length>1e3)return validate274.errors=
[{instancePath:instancePath+"/grid/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/grid/additionalProperties/maxItems",keyword:"maxItems",
params:{limit:1e3}}],!1;if(data14.length<1)return validate274.errors=[{instancePath:instancePath+"/grid/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/grid/additionalProperties/minItems",keyword:"minItems",params:{limit:1}}],!1;{let i0=data14.length,j0;if(i0>1){outer0:for(;i0--;)for(j0=i0;j0--;)if(func0(
data14[i0],data14[j0])){return validate274.errors=[{instancePath:instancePath+"/grid/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/grid\
/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:i0,j:j0}}],!1;break outer0}}}}else return validate274.errors=[{instancePath:instancePath+"/gr\
id/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/grid/additionalProperties/type",keyword:"type",params:{type:"array"}}],!1;var valid7=_errs31===
errors;if(!valid7)break}}else return validate274.errors=[{instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.select!==void 0){let _errs33=errors;validate298(data.select,{instancePath:instancePath+
"/select",parentData:data,parentDataProperty:"select",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate298.errors:vErrors.concat(validate298.errors),errors=
vErrors.length);var valid0=_errs33===errors}else var valid0=!0;if(valid0){if(data.exclude!==void 0){let data16=data.exclude,_errs34=errors;if(errors===_errs34)if(Array.
isArray(data16)){if(data16.length>1e4)return validate274.errors=[{instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxIt\
ems",params:{limit:1e4}}],!1;{var valid9=!0;let len0=data16.length;for(let i1=0;i1<len0;i1++){let _errs36=errors;validate309(data16[i1],{instancePath:instancePath+
"/exclude/"+i1,parentData:data16,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate309.errors:vErrors.concat(validate309.errors),
errors=vErrors.length);var valid9=_errs36===errors;if(!valid9)break}}}else return validate274.errors=[{instancePath:instancePath+"/exclude",schemaPath:"#/proper\
ties/exclude/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs34===errors}else var valid0=!0;if(valid0){if(data.salts!==void 0){let data18=data.salts,
_errs37=errors;if(errors===_errs37)if(data18&&typeof data18=="object"&&!Array.isArray(data18)){if(Object.keys(data18).length>500)return validate274.errors=[{instancePath:instancePath+
"/salts",schemaPath:"#/properties/salts/maxProperties",keyword:"maxProperties",params:{limit:500}}],!1;for(let key7 in data18){let data19=data18[key7],_errs40=errors;
if(errors===_errs40)if(data19&&typeof data19=="object"&&!Array.isArray(data19)){let missing2;if(data19.salt===void 0&&(missing2="salt")||data19.reason===void 0&&
(missing2="reason"))return validate274.errors=[{instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/salts/a\
dditionalProperties/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs42=errors;for(let key8 in data19)if(!(key8==="salt"||key8==="r\
eason")){return validate274.errors=[{instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/salts/additionalPr\
operties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}}],!1;break}if(_errs42===errors){if(data19.salt!==void 0){let data20=data19.
salt,_errs43=errors;if(errors===_errs43)if(typeof data20=="string"){if(func1(data20)>64)return validate274.errors=[{instancePath:instancePath+"/salts/"+key7.replace(
/~/g,"~0").replace(/\//g,"~1")+"/salt",schemaPath:"#/properties/salts/additionalProperties/properties/salt/maxLength",keyword:"maxLength",params:{limit:64}}],!1;
if(func1(data20)<1)return validate274.errors=[{instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/salt",schemaPath:"#/properties/\
salts/additionalProperties/properties/salt/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate274.errors=[{instancePath:instancePath+"/sal\
ts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/salt",schemaPath:"#/properties/salts/additionalProperties/properties/salt/type",keyword:"type",params:{type:"\
string"}}],!1;var valid11=_errs43===errors}else var valid11=!0;if(valid11)if(data19.reason!==void 0){let data21=data19.reason,_errs45=errors;if(errors===_errs45)
if(typeof data21=="string"){if(func1(data21)>500)return validate274.errors=[{instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/r\
eason",schemaPath:"#/properties/salts/additionalProperties/properties/reason/maxLength",keyword:"maxLength",params:{limit:500}}],!1;if(func1(data21)<3)return validate274.
errors=[{instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/properties/salts/additionalProperties/propertie\
s/reason/minLength",keyword:"minLength",params:{limit:3}}],!1}else return validate274.errors=[{instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(
/\//g,"~1")+"/reason",schemaPath:"#/properties/salts/additionalProperties/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs45===
errors}else var valid11=!0}}}else return validate274.errors=[{instancePath:instancePath+"/salts/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/salts/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var valid10=_errs40===errors;if(!valid10)break}}else return validate274.errors=
[{instancePath:instancePath+"/salts",schemaPath:"#/properties/salts/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs37===errors}else var valid0=!0;
if(valid0){if(data.paused!==void 0){let data22=data.paused,_errs47=errors,_errs48=errors,valid12=!1,passing1=null,_errs49=errors;if(typeof data22!="boolean"){let err4={
instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/oneOf/0/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}var _valid1=_errs49===errors;_valid1&&(valid12=!0,passing1=0);let _errs51=errors;if(errors===_errs51)if(Array.isArray(data22))if(data22.length>
500){let err5={instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/oneOf/1/maxItems",keyword:"maxItems",params:{limit:500}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}else{var valid13=!0;let len1=data22.length;for(let i2=0;i2<len1;i2++){let data23=data22[i2],_errs53=errors;if(errors===_errs53)
if(typeof data23=="string"){if(func1(data23)>400){let err6={instancePath:instancePath+"/paused/"+i2,schemaPath:"#/properties/paused/oneOf/1/items/maxLength",keyword:"\
maxLength",params:{limit:400}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/paused/"+i2,schemaPath:"#/p\
roperties/paused/oneOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid13=_errs53===errors;
if(!valid13)break}if(valid13){let i3=data22.length,j1;if(i3>1){let indices0={};for(;i3--;){let item0=data22[i3];if(typeof item0=="string"){if(typeof indices0[item0]==
"number"){j1=indices0[item0];let err8={instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i:i3,
j:j1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++;break}indices0[item0]=i3}}}}}else{let err9={instancePath:instancePath+"/paused",schemaPath:"#/p\
roperties/paused/oneOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs51===errors;if(_valid1&&
valid12?(valid12=!1,passing1=[passing1,1]):_valid1&&(valid12=!0,passing1=1),valid12)errors=_errs48,vErrors!==null&&(_errs48?vErrors.length=_errs48:vErrors=null);else{
let err10={instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/oneOf",keyword:"oneOf",params:{passingSchemas:passing1}};return vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++,validate274.errors=vErrors,!1}var valid0=_errs47===errors}else var valid0=!0;if(valid0){if(data.priority!==void 0){let data24=data.
priority,_errs55=errors;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24)))return validate274.errors=[{instancePath:instancePath+"/pri\
ority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs55&&typeof data24=="number"&&isFinite(data24)){if(data24>
100||isNaN(data24))return validate274.errors=[{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}}],!1;if(data24<-100||isNaN(data24))return validate274.errors=[{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-100}}],!1}var valid0=_errs55===errors}else var valid0=!0;if(valid0){if(data.notBefore!==void 0){let _errs57=errors;validate312(
data.notBefore,{instancePath:instancePath+"/notBefore",parentData:data,parentDataProperty:"notBefore",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate312.
errors:vErrors.concat(validate312.errors),errors=vErrors.length);var valid0=_errs57===errors}else var valid0=!0;if(valid0){if(data.runsOn!==void 0){let data26=data.
runsOn,_errs58=errors;if(errors===_errs58)if(Array.isArray(data26)){if(data26.length>16)return validate274.errors=[{instancePath:instancePath+"/runsOn",schemaPath:"\
#/properties/runsOn/maxItems",keyword:"maxItems",params:{limit:16}}],!1;{var valid15=!0;let len2=data26.length;for(let i4=0;i4<len2;i4++){let data27=data26[i4],
_errs60=errors;if(errors===_errs60)if(typeof data27=="string"){if(func1(data27)>64)return validate274.errors=[{instancePath:instancePath+"/runsOn/"+i4,schemaPath:"\
#/properties/runsOn/items/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern56.test(data27))return validate274.errors=[{instancePath:instancePath+
"/runsOn/"+i4,schemaPath:"#/properties/runsOn/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}}],!1}else return validate274.errors=[{instancePath:instancePath+
"/runsOn/"+i4,schemaPath:"#/properties/runsOn/items/type",keyword:"type",params:{type:"string"}}],!1;var valid15=_errs60===errors;if(!valid15)break}if(valid15){
let i5=data26.length,j2;if(i5>1){let indices1={};for(;i5--;){let item1=data26[i5];if(typeof item1=="string"){if(typeof indices1[item1]=="number"){return j2=indices1[item1],
validate274.errors=[{instancePath:instancePath+"/runsOn",schemaPath:"#/properties/runsOn/uniqueItems",keyword:"uniqueItems",params:{i:i5,j:j2}}],!1;break}indices1[item1]=
i5}}}}}}else return validate274.errors=[{instancePath:instancePath+"/runsOn",schemaPath:"#/properties/runsOn/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs58===
errors}else var valid0=!0;if(valid0){if(data.keep!==void 0){let data28=data.keep,_errs62=errors;if(!(data28==="fresh"||data28==="as-is"))return validate274.errors=
[{instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:schema95.properties.keep.enum}}],!1;var valid0=_errs62===
errors}else var valid0=!0;if(valid0)if(data.embargoUntil!==void 0){let _errs63=errors;validate312(data.embargoUntil,{instancePath:instancePath+"/embargoUntil",parentData:data,
parentDataProperty:"embargoUntil",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate312.errors:vErrors.concat(validate312.errors),errors=vErrors.length);
var valid0=_errs63===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}else return validate274.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate274.errors=vErrors,errors===0}validate274.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var policy=validate315,schema110={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"policy.v1.json",title:"Policy",description:"Who may do what in this registry: people, approval classes, limit\
s, prices. Lives in policy.json; read from the tip of the default branch only. Holds no secret.",type:"object",additionalProperties:!1,required:["$schema"],properties:{
$schema:{description:"Relative path or URL of this schema.",type:"string",pattern:"(^|/)policy\\.v1\\.json$",examples:["../schemas/policy.v1.json"]},title:{$ref:"\
common.v1.json#/$defs/title",description:"Name of the registry, shown on every page."},description:{$ref:"common.v1.json#/$defs/markdown"},people:{description:"\
People by login.",type:"object",maxProperties:5e3,propertyNames:{$ref:"#/$defs/login"},additionalProperties:{title:"Person",type:"object",additionalProperties:!1,
required:["name"],description:"One person.",properties:{name:{description:"Name for readers and for citation.",type:"string",minLength:1,maxLength:120,examples:[
"Ada Example"]},affiliation:{$ref:"#/$defs/affiliation"},forgeId:{description:"Numeric account id at the forge; logins can be renamed, ids cannot.",type:"intege\
r",minimum:1,examples:[4242]},orcid:{description:"ORCID iD.",type:"string",pattern:"^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$",examples:["0000-0002-1825-0097"]}},
examples:[{name:"Ada Example",affiliation:"Institute of Examples"}]},examples:[{ada:{name:"Ada Example",affiliation:"Institute of Examples"}}]},teams:{description:"\
Teams by name; elsewhere written `team:<name>`.",type:"object",maxProperties:500,propertyNames:{$ref:"#/$defs/login"},additionalProperties:{title:"Team",type:"o\
bject",additionalProperties:!1,required:["title","members"],description:"One team.",properties:{title:{$ref:"common.v1.json#/$defs/title"},affiliation:{$ref:"#/\
$defs/affiliation"},members:{description:"Logins, each declared in `people`.",type:"array",uniqueItems:!0,maxItems:1e3,items:{$ref:"#/$defs/login"},examples:[["\
ada"]]}},examples:[{title:"Ecology",members:["ada"]}]},examples:[{ecology:{title:"Ecology",members:["ada"]}}]},maintainers:{$ref:"#/$defs/who",description:"Who \
reviews changes to the policy, to runners and to the schemas."},classes:{title:"ApprovalClasses",type:"object",additionalProperties:!1,description:"Approval cla\
sses; a proposal falls into the first of self, standard and large whose bounds it keeps. A class that is left out approves nothing.",properties:{self:{$ref:"#/$\
defs/class",description:"The author's own command starts it; recorded as approved by policy."},standard:{$ref:"#/$defs/class",description:"A second person: neit\
her the author nor the last pusher."},large:{$ref:"#/$defs/class",description:"Two people and a named budget."}},examples:[{self:{who:["team:ecology"],upTo:{cpuHours:2}}}]},
limits:{title:"Limits",type:"object",additionalProperties:!1,description:"Bounds that no approval can exceed.",properties:{filesPerPullRequest:{description:"Cha\
nged files of one pull request.",type:"integer",minimum:1,examples:[500]},plansPerProposal:{description:"Plans of one proposal.",type:"integer",minimum:1,examples:[
50]},tasksPerPlan:{description:"Tasks of one plan.",type:"integer",minimum:1,examples:[1e6]},launchesPerPerson:{description:"Live launches of one person.",type:"\
integer",minimum:1,examples:[5]},launchesPerTeam:{description:"Live launches of the members of one team together.",type:"integer",minimum:1,examples:[20]},task:{
$ref:"#/$defs/quantities",description:"Largest cap that one task may declare."}},examples:[{filesPerPullRequest:500,tasksPerPlan:1e6,task:{cpu:16,memory:65536}}]},
images:{description:"Accepted images: each item is the start of an image name up to a `/` or `@`. Absent: any image by digest.",type:"array",uniqueItems:!0,maxItems:200,
items:{description:"Host and path.",type:"string",pattern:"^[a-z0-9][A-Za-z0-9._:/-]*$",maxLength:400,examples:["registry.example.org/lab"]},examples:[["registr\
y.example.org/lab"]]},networks:{description:"Network classes that tools may ask for. Absent: only `none`.",type:"array",uniqueItems:!0,items:{$ref:"common.v1.js\
on#/$defs/network"},examples:[["none","mirror"]]},fetchBuckets:{description:"Buckets in S3, not of a store, that data may be fetched from with the credentials o\
f the runner. Others are read as anybody may, and with `fetchHosts` not at all.",type:"array",uniqueItems:!0,maxItems:500,items:{description:"Name of a bucket.",
type:"string",pattern:"^[a-z0-9][a-z0-9.-]{1,62}$",maxLength:63,examples:["lab-microscopy"]},examples:[["lab-microscopy"]]},fetchHosts:{description:"Hosts that \
data may be fetched from, by our own code. Absent: any public host.",type:"array",uniqueItems:!0,maxItems:500,items:{description:"Host name; `*.` in front accep\
ts its subdomains.",type:"string",pattern:"^(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*$",maxLength:253,examples:["data.example.org"]},examples:[["data.example.org"]]},
programs:{description:"Further programs that tools may name, beside the built-in table.",type:"object",maxProperties:100,propertyNames:{description:"Name of a p\
rogram, without a path.",pattern:"^[A-Za-z0-9][A-Za-z0-9_.+-]*$",maxLength:48},additionalProperties:{title:"KnownProgram",type:"object",additionalProperties:!1,
required:["version"],description:"How to ask a program for its version.",properties:{version:{description:"Arguments that make it print its version; the first n\
umber with dots in its output is taken. Empty: the program has none to give.",type:"array",maxItems:8,items:{description:"One argument.",type:"string",maxLength:200,
examples:["--version"]},examples:[["--version"]]},description:{description:"What it is.",type:"string",maxLength:400,examples:["Sequence aligner."]}},examples:[
{version:["--version"]}]},examples:[{minimap2:{version:["--version"]}}]},prices:{$ref:"#/$defs/prices"},realisations:{description:"What may have computed a reco\
rd that is published: any one of these rules. Absent: any realisation that met the declaration.",type:"array",minItems:1,maxItems:50,items:{title:"RealisationRu\
le",type:"object",additionalProperties:!1,description:"One rule; every field that is there must hold.",properties:{by:{$ref:"#/$defs/who",description:"Whose lau\
nches it is for. Absent: anybody's."},environment:{description:"Kind of environment.",enum:["image","programs"],examples:["image"]},isolation:{description:"Acce\
pted isolation levels.",type:"array",uniqueItems:!0,minItems:1,items:{description:"Isolation level.",enum:["container","namespaces","cgroup","process-group"],examples:[
"container"]},examples:[["container"]]},platforms:{description:"Accepted platforms.",type:"array",uniqueItems:!0,minItems:1,items:{$ref:"common.v1.json#/$defs/p\
latform"},examples:[["linux/amd64"]]},programs:{description:"Program \u2192 accepted versions (node-semver range), for programs that took part.",type:"object",maxProperties:50,
additionalProperties:{description:"Accepted versions.",type:"string",minLength:1,maxLength:80,examples:[">=22"]},examples:[{node:">=22"}]}},examples:[{environment:"\
programs",programs:{node:">=22"}}]},examples:[[{environment:"image",isolation:["container"]}]]},retention:{title:"Retention",type:"object",additionalProperties:!1,
description:"How long things that nothing refers to are kept.",properties:{historyDays:{description:"Plans of the default branch's history count as referred to \
for so many days.",type:"integer",minimum:1,examples:[365]},stagedDays:{description:"Staged results of pull requests that were closed unmerged.",type:"integer",
minimum:1,examples:[14]},graceDays:{description:"Garbage collection spares what was used within so many days.",type:"integer",minimum:1,examples:[30]}},examples:[
{historyDays:365,stagedDays:14,graceDays:30}]}},$defs:{login:{description:"Login of a person, or name of a team.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9.\
_-]*$",maxLength:64,examples:["ada"]},affiliation:{description:"Institution.",type:"string",minLength:1,maxLength:200,examples:["Institute of Examples"]},who:{description:"\
People and teams.",type:"array",uniqueItems:!0,maxItems:500,items:{$ref:"common.v1.json#/$defs/person"},examples:[["team:ecology"]]},quantities:{title:"Quantiti\
es",type:"object",additionalProperties:!1,description:"Amounts of resources.",properties:{cpu:{description:"Processors.",type:"number",minimum:0,examples:[16]},
memory:{description:"Memory in MiB.",type:"number",minimum:0,examples:[65536]},disk:{description:"Scratch space in MiB.",type:"number",minimum:0,examples:[102400]},
gpu:{description:"Whole GPUs.",type:"number",minimum:0,examples:[1]},time:{description:"Seconds.",type:"number",minimum:0,examples:[86400]}},examples:[{cpu:16,memory:65536}]},
bounds:{title:"Bounds",type:"object",additionalProperties:!1,description:"Bounds of what a proposal asks for, at its caps.",properties:{tasks:{description:"New \
tasks.",type:"integer",minimum:0,examples:[1e4]},cpuHours:{description:"Processor hours.",type:"number",minimum:0,examples:[10]},gpuHours:{description:"GPU hour\
s.",type:"number",minimum:0,examples:[0]},cost:{description:"Cost in the currency of `prices`.",type:"number",minimum:0,examples:[5]},task:{$ref:"#/$defs/quanti\
ties",description:"Caps of any single task."}},examples:[{tasks:1e4,cpuHours:10,cost:5}]},class:{title:"ApprovalClass",type:"object",additionalProperties:!1,required:[
"who"],description:"One approval class.",properties:{who:{$ref:"#/$defs/who",description:"Who may approve (for `self`: whose own command is enough)."},approvers:{
description:"How many different people approve. Default: 1 for self and standard, 2 for large.",type:"integer",minimum:1,maximum:10,examples:[2]},upTo:{$ref:"#/\
$defs/bounds",description:"Bounds of the class. Absent: none but `limits`."},networks:{description:"Network classes it covers. Default: only `none`.",type:"arra\
y",uniqueItems:!0,items:{$ref:"common.v1.json#/$defs/network"},examples:[["none"]]},budget:{description:"Whether the approval must name a budget.",type:"boolean",
examples:[!0]},independent:{description:"Whether one of the approvers must have another affiliation than the author; both are declared in `people`.",type:"boole\
an",examples:[!0]},click:{description:"Whether a click on the forge's protected environment is asked for as well.",type:"boolean",examples:[!0]},expiresHours:{description:"\
For how long an approval may start launches. Default 168.",type:"number",exclusiveMinimum:0,maximum:8760,examples:[168]},maxLaunchHours:{description:"Longest la\
unch. Default 72.",type:"number",exclusiveMinimum:0,maximum:8760,examples:[72]},maxAttempts:{description:"Launches of each plan that one approval may start. Def\
ault 5.",type:"integer",minimum:1,maximum:100,examples:[5]}},examples:[{who:["team:ecology"],upTo:{cpuHours:2},networks:["none"]}]},prices:{title:"Prices",type:"\
object",additionalProperties:!1,required:["currency"],description:"What use costs; a runner's own prices come first.",properties:{currency:{description:"ISO 421\
7 code.",type:"string",pattern:"^[A-Z]{3}$",examples:["EUR"]},cpuHour:{description:"One processor for an hour.",type:"number",minimum:0,examples:[.04]},memoryGiBHour:{
description:"One GiB of memory for an hour.",type:"number",minimum:0,examples:[.005]},gpuHour:{description:"One GPU for an hour.",type:"number",minimum:0,examples:[
1.2]},storageGiBMonth:{description:"One GiB stored for a month.",type:"number",minimum:0,examples:[.02]}},examples:[{currency:"EUR",cpuHour:.04}]}},examples:[{$schema:"\
../schemas/policy.v1.json",title:"Example registry",people:{ada:{name:"Ada Example",affiliation:"Institute of Examples"}},teams:{ecology:{title:"Ecology",members:[
"ada"]}},maintainers:["ada"],classes:{self:{who:["team:ecology"],upTo:{cpuHours:2}},standard:{who:["team:ecology"]}},networks:["none"]}]},pattern57=new RegExp("\
(^|/)policy\\.v1\\.json$",""),pattern59=new RegExp("^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$",""),pattern61=new RegExp("^[a-z0-9][A-Za-z0-9._:/-]*$",""),pattern62=new RegExp(
"^[a-z0-9][a-z0-9.-]{1,62}$",""),pattern63=new RegExp("^(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*$","");function validate316(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate316.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate316.errors=[{instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:120}}],!1;if(func1(data)<1)return validate316.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return validate316.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate316.errors=vErrors,errors===0}validate316.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate318(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate318.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(func1(data)>2e4)return validate318.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return validate318.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate318.errors=vErrors,errors===0}validate318.evaluated={dynamicProps:!1,
dynamicItems:!1};var pattern58=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","");function validate320(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate320.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(func1(data)>64)return validate320.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!pattern58.test(data))return validate320.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}}],
!1}else return validate320.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate320.errors=vErrors,errors===0}validate320.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate322(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate322.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>200)
return validate322.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(func1(data)<1)return validate322.errors=[{instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate322.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate322.errors=vErrors,errors===0}validate322.evaluated={dynamicProps:!1,dynamicItems:!1};function validate329(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate329.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>80)
return validate329.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}}],!1;if(!pattern49.test(data))return validate329.errors=
[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$"}}],!1}else return validate329.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate329.errors=vErrors,errors===0}validate329.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate328(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate328.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){if(data.length>500)return validate328.
errors=[{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:500}}],!1;{var valid0=!0;let len0=data.length;for(let i0=0;i0<len0;i0++){let _errs1=errors;
validate329(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate329.errors:
vErrors.concat(validate329.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0)break}if(valid0){let i1=data.length,j0;if(i1>1){outer0:for(;i1--;)
for(j0=i1;j0--;)if(func0(data[i1],data[j0])){return validate328.errors=[{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break outer0}}}}}else
return validate328.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return validate328.errors=vErrors,errors===0}validate328.
evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var schema117={title:"ApprovalClass",type:"object",additionalProperties:!1,required:["who"],description:"On\
e approval class.",properties:{who:{$ref:"#/$defs/who",description:"Who may approve (for `self`: whose own command is enough)."},approvers:{description:"How man\
y different people approve. Default: 1 for self and standard, 2 for large.",type:"integer",minimum:1,maximum:10,examples:[2]},upTo:{$ref:"#/$defs/bounds",description:"\
Bounds of the class. Absent: none but `limits`."},networks:{description:"Network classes it covers. Default: only `none`.",type:"array",uniqueItems:!0,items:{$ref:"\
common.v1.json#/$defs/network"},examples:[["none"]]},budget:{description:"Whether the approval must name a budget.",type:"boolean",examples:[!0]},independent:{description:"\
Whether one of the approvers must have another affiliation than the author; both are declared in `people`.",type:"boolean",examples:[!0]},click:{description:"Wh\
ether a click on the forge's protected environment is asked for as well.",type:"boolean",examples:[!0]},expiresHours:{description:"For how long an approval may \
start launches. Default 168.",type:"number",exclusiveMinimum:0,maximum:8760,examples:[168]},maxLaunchHours:{description:"Longest launch. Default 72.",type:"numb\
er",exclusiveMinimum:0,maximum:8760,examples:[72]},maxAttempts:{description:"Launches of each plan that one approval may start. Default 5.",type:"integer",minimum:1,
maximum:100,examples:[5]}},examples:[{who:["team:ecology"],upTo:{cpuHours:2},networks:["none"]}]};function validate335(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate335.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(!(key0==="cpu"||key0==="memory"||key0==="disk"||key0==="gpu"||key0==="time")){return validate335.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.cpu!==void 0){let data0=data.
cpu,_errs2=errors;if(errors===_errs2)if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0))return validate335.errors=[{instancePath:instancePath+
"/cpu",schemaPath:"#/properties/cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate335.errors=[{instancePath:instancePath+
"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.memory!==void 0){
let data1=data.memory,_errs4=errors;if(errors===_errs4)if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1))return validate335.errors=[{instancePath:instancePath+
"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate335.errors=[{instancePath:instancePath+
"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.disk!==
void 0){let data2=data.disk,_errs6=errors;if(errors===_errs6)if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2))return validate335.errors=[{instancePath:instancePath+
"/disk",schemaPath:"#/properties/disk/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate335.errors=[{instancePath:instancePath+
"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.gpu!==void 0){
let data3=data.gpu,_errs8=errors;if(errors===_errs8)if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3))return validate335.errors=[{instancePath:instancePath+
"/gpu",schemaPath:"#/properties/gpu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate335.errors=[{instancePath:instancePath+
"/gpu",schemaPath:"#/properties/gpu/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.time!==void 0){
let data4=data.time,_errs10=errors;if(errors===_errs10)if(typeof data4=="number"&&isFinite(data4)){if(data4<0||isNaN(data4))return validate335.errors=[{instancePath:instancePath+
"/time",schemaPath:"#/properties/time/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate335.errors=[{instancePath:instancePath+
"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}else return validate335.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate335.errors=vErrors,errors===0}validate335.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate334(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate334.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="tasks"||key0==="cpuHours"||key0==="gpuHours"||key0==="cost"||key0===
"task")){return validate334.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors){if(data.tasks!==void 0){let data0=data.tasks,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate334.
errors=[{instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0=="\
number"&&isFinite(data0)&&(data0<0||isNaN(data0)))return validate334.errors=[{instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.cpuHours!==void 0){let data1=data.cpuHours,_errs4=errors;
if(errors===_errs4)if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1))return validate334.errors=[{instancePath:instancePath+"/cpuHours",schemaPath:"\
#/properties/cpuHours/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate334.errors=[{instancePath:instancePath+"/cpuHours",schemaPath:"\
#/properties/cpuHours/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.gpuHours!==void 0){let data2=data.
gpuHours,_errs6=errors;if(errors===_errs6)if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2))return validate334.errors=[{instancePath:instancePath+
"/gpuHours",schemaPath:"#/properties/gpuHours/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate334.errors=[{instancePath:instancePath+
"/gpuHours",schemaPath:"#/properties/gpuHours/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
cost!==void 0){let data3=data.cost,_errs8=errors;if(errors===_errs8)if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3))return validate334.errors=
[{instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate334.errors=
[{instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs8===errors}else var valid0=!0;
if(valid0)if(data.task!==void 0){let _errs10=errors;validate335(data.task,{instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate335.errors:vErrors.concat(validate335.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0}}}}}else
return validate334.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate334.errors=vErrors,errors===0}validate334.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate338(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate338.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),data==="none"||data==="mirror"||data==="open"?(validate338.errors=vErrors,errors===0):(validate338.errors=[{instancePath,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:schema42.enum}}],!1)}validate338.evaluated={dynamicProps:!1,dynamicItems:!1};function validate332(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate332.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.who===void 0&&(missing0="who"))return validate332.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(
schema117.properties,key0)){return validate332.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.who!==void 0){let _errs2=errors;validate328(data.who,{instancePath:instancePath+"/who",parentData:data,parentDataProperty:"\
who",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate328.errors:vErrors.concat(validate328.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.approvers!==void 0){let data1=data.approvers,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))
return validate332.errors=[{instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs3&&typeof data1=="number"&&isFinite(data1)){if(data1>10||isNaN(data1))return validate332.errors=[{instancePath:instancePath+"/approvers",schemaPath:"#/prop\
erties/approvers/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}}],!1;if(data1<1||isNaN(data1))return validate332.errors=[{instancePath:instancePath+
"/approvers",schemaPath:"#/properties/approvers/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.upTo!==void 0){let _errs5=errors;validate334(data.upTo,{instancePath:instancePath+"/upTo",parentData:data,parentDataProperty:"upTo",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate334.errors:vErrors.concat(validate334.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
networks!==void 0){let data3=data.networks,_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){
let _errs8=errors;validate338(data3[i0],{instancePath:instancePath+"/networks/"+i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate338.errors:vErrors.concat(validate338.errors),errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}if(valid1){let i1=data3.length,j0;
if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data3[i1],data3[j0])){return validate332.errors=[{instancePath:instancePath+"/networks",schemaPath:"#/proper\
ties/networks/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break outer0}}}}else return validate332.errors=[{instancePath:instancePath+"/networks",
schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.budget!==void 0){
let _errs9=errors;if(typeof data.budget!="boolean")return validate332.errors=[{instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"\
type",params:{type:"boolean"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.independent!==void 0){let _errs11=errors;if(typeof data.independent!=
"boolean")return validate332.errors=[{instancePath:instancePath+"/independent",schemaPath:"#/properties/independent/type",keyword:"type",params:{type:"boolean"}}],
!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.click!==void 0){let _errs13=errors;if(typeof data.click!="boolean")return validate332.errors=
[{instancePath:instancePath+"/click",schemaPath:"#/properties/click/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.expiresHours!==void 0){let data8=data.expiresHours,_errs15=errors;if(errors===_errs15)if(typeof data8=="number"&&isFinite(data8)){if(data8>8760||
isNaN(data8))return validate332.errors=[{instancePath:instancePath+"/expiresHours",schemaPath:"#/properties/expiresHours/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:8760}}],!1;if(data8<=0||isNaN(data8))return validate332.errors=[{instancePath:instancePath+"/expiresHours",schemaPath:"#/properties/expiresHours/exclu\
siveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return validate332.errors=[{instancePath:instancePath+"/expiresHours",schemaPath:"\
#/properties/expiresHours/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.maxLaunchHours!==void 0){
let data9=data.maxLaunchHours,_errs17=errors;if(errors===_errs17)if(typeof data9=="number"&&isFinite(data9)){if(data9>8760||isNaN(data9))return validate332.errors=
[{instancePath:instancePath+"/maxLaunchHours",schemaPath:"#/properties/maxLaunchHours/maximum",keyword:"maximum",params:{comparison:"<=",limit:8760}}],!1;if(data9<=
0||isNaN(data9))return validate332.errors=[{instancePath:instancePath+"/maxLaunchHours",schemaPath:"#/properties/maxLaunchHours/exclusiveMinimum",keyword:"exclu\
siveMinimum",params:{comparison:">",limit:0}}],!1}else return validate332.errors=[{instancePath:instancePath+"/maxLaunchHours",schemaPath:"#/properties/maxLaunc\
hHours/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0)if(data.maxAttempts!==void 0){let data10=data.maxAttempts,
_errs19=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)))return validate332.errors=[{instancePath:instancePath+"/maxAttempts",
schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs19&&typeof data10=="number"&&isFinite(data10)){if(data10>
100||isNaN(data10))return validate332.errors=[{instancePath:instancePath+"/maxAttempts",schemaPath:"#/properties/maxAttempts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100}}],!1;if(data10<1||isNaN(data10))return validate332.errors=[{instancePath:instancePath+"/maxAttempts",schemaPath:"#/properties/maxAtte\
mpts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs19===errors}else var valid0=!0}}}}}}}}}}}else return validate332.errors=[{
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate332.errors=vErrors,errors===0}validate332.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var pattern65=new RegExp("^[A-Z]{3}$","");function validate345(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate345.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.currency===void 0&&(missing0="currency"))return validate345.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="currency"||key0==="cpuHour"||key0==="\
memoryGiBHour"||key0==="gpuHour"||key0==="storageGiBMonth")){return validate345.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.currency!==void 0){let data0=data.currency,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(!pattern65.test(data0))return validate345.errors=[{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"patter\
n",params:{pattern:"^[A-Z]{3}$"}}],!1}else return validate345.errors=[{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.cpuHour!==void 0){let data1=data.cpuHour,_errs4=errors;if(errors===
_errs4)if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1))return validate345.errors=[{instancePath:instancePath+"/cpuHour",schemaPath:"#/prope\
rties/cpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate345.errors=[{instancePath:instancePath+"/cpuHour",schemaPath:"\
#/properties/cpuHour/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.memoryGiBHour!==void 0){let data2=data.
memoryGiBHour,_errs6=errors;if(errors===_errs6)if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2))return validate345.errors=[{instancePath:instancePath+
"/memoryGiBHour",schemaPath:"#/properties/memoryGiBHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate345.errors=[{instancePath:instancePath+
"/memoryGiBHour",schemaPath:"#/properties/memoryGiBHour/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.gpuHour!==void 0){let data3=data.gpuHour,_errs8=errors;if(errors===_errs8)if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3))return validate345.
errors=[{instancePath:instancePath+"/gpuHour",schemaPath:"#/properties/gpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate345.
errors=[{instancePath:instancePath+"/gpuHour",schemaPath:"#/properties/gpuHour/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs8===errors}else var valid0=!0;
if(valid0)if(data.storageGiBMonth!==void 0){let data4=data.storageGiBMonth,_errs10=errors;if(errors===_errs10)if(typeof data4=="number"&&isFinite(data4)){if(data4<
0||isNaN(data4))return validate345.errors=[{instancePath:instancePath+"/storageGiBMonth",schemaPath:"#/properties/storageGiBMonth/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return validate345.errors=[{instancePath:instancePath+"/storageGiBMonth",schemaPath:"#/properties/storageGiBMonth/type",keyword:"\
type",params:{type:"number"}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}}else return validate345.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate345.errors=vErrors,errors===0}validate345.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate348(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate348.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern5.test(data))return validate348.errors=
[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(any|[a-z0-9]+/[a-z0-9]+)$"}}],!1}else return validate348.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate348.errors=vErrors,errors===0}validate348.evaluated={dynamicProps:!1,dynamicItems:!1};function validate315(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate315.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
$schema===void 0&&(missing0="$schema"))return validate315.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;
{let _errs1=errors;for(let key0 in data)if(!func15.call(schema110.properties,key0)){return validate315.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.$schema!==void 0){let data0=data.$schema,_errs2=errors;if(errors===
_errs2)if(typeof data0=="string"){if(!pattern57.test(data0))return validate315.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/\
pattern",keyword:"pattern",params:{pattern:"(^|/)policy\\.v1\\.json$"}}],!1}else return validate315.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/\
properties/%24schema/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.title!==void 0){let _errs4=errors;
validate316(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate316.
errors:vErrors.concat(validate316.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let _errs5=errors;
validate318(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate318.errors:vErrors.concat(validate318.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.people!==void 0){
let data3=data.people,_errs6=errors;if(errors===_errs6)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(Object.keys(data3).length>5e3)return validate315.
errors=[{instancePath:instancePath+"/people",schemaPath:"#/properties/people/maxProperties",keyword:"maxProperties",params:{limit:5e3}}],!1;for(let key1 in data3){
let _errs8=errors;validate320(key1,{instancePath:instancePath+"/people",parentData:data3,parentDataProperty:"people",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate320.errors:vErrors.concat(validate320.errors),errors=vErrors.length);var valid1=_errs8===errors;if(!valid1){let err0={instancePath:instancePath+"/p\
eople",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName:key1}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++,validate315.errors=vErrors,!1;break}}if(valid1)for(let key2 in data3){let data4=data3[key2],_errs10=errors;if(errors===_errs10)if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){let missing1;if(data4.name===void 0&&(missing1="name"))return validate315.errors=[{instancePath:instancePath+"/people/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/people/additionalProperties/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs12=errors;
for(let key3 in data4)if(!(key3==="name"||key3==="affiliation"||key3==="forgeId"||key3==="orcid")){return validate315.errors=[{instancePath:instancePath+"/peopl\
e/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/people/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key3}}],!1;break}if(_errs12===errors){if(data4.name!==void 0){let data5=data4.name,_errs13=errors;if(errors===_errs13)if(typeof data5=="strin\
g"){if(func1(data5)>120)return validate315.errors=[{instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/prope\
rties/people/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(func1(data5)<1)return validate315.errors=[{instancePath:instancePath+
"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#/properties/people/additionalProperties/properties/name/minLength",keyword:"minLengt\
h",params:{limit:1}}],!1}else return validate315.errors=[{instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/name",schemaPath:"#\
/properties/people/additionalProperties/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs13===errors}else var valid3=!0;if(valid3){
if(data4.affiliation!==void 0){let _errs15=errors;validate322(data4.affiliation,{instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+
"/affiliation",parentData:data4,parentDataProperty:"affiliation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate322.errors:vErrors.concat(validate322.
errors),errors=vErrors.length);var valid3=_errs15===errors}else var valid3=!0;if(valid3){if(data4.forgeId!==void 0){let data7=data4.forgeId,_errs16=errors;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate315.errors=[{instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+
"/forgeId",schemaPath:"#/properties/people/additionalProperties/properties/forgeId/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs16&&typeof data7==
"number"&&isFinite(data7)&&(data7<1||isNaN(data7)))return validate315.errors=[{instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+
"/forgeId",schemaPath:"#/properties/people/additionalProperties/properties/forgeId/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid3=_errs16===
errors}else var valid3=!0;if(valid3)if(data4.orcid!==void 0){let data8=data4.orcid,_errs18=errors;if(errors===_errs18)if(typeof data8=="string"){if(!pattern59.test(
data8))return validate315.errors=[{instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/orcid",schemaPath:"#/properties/people/add\
itionalProperties/properties/orcid/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$"}}],!1}else return validate315.errors=
[{instancePath:instancePath+"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/orcid",schemaPath:"#/properties/people/additionalProperties/properties/orci\
d/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs18===errors}else var valid3=!0}}}}}else return validate315.errors=[{instancePath:instancePath+
"/people/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/people/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var valid2=_errs10===
errors;if(!valid2)break}}else return validate315.errors=[{instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type:"\
object"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.teams!==void 0){let data9=data.teams,_errs20=errors;if(errors===_errs20)if(data9&&
typeof data9=="object"&&!Array.isArray(data9)){if(Object.keys(data9).length>500)return validate315.errors=[{instancePath:instancePath+"/teams",schemaPath:"#/pro\
perties/teams/maxProperties",keyword:"maxProperties",params:{limit:500}}],!1;for(let key4 in data9){let _errs22=errors;validate320(key4,{instancePath:instancePath+
"/teams",parentData:data9,parentDataProperty:"teams",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate320.errors:vErrors.concat(validate320.errors),errors=
vErrors.length);var valid4=_errs22===errors;if(!valid4){let err1={instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:key4}};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate315.errors=vErrors,!1;break}}if(valid4)for(let key5 in data9){
let data10=data9[key5],_errs24=errors;if(errors===_errs24)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;if(data10.title===void 0&&(missing2=
"title")||data10.members===void 0&&(missing2="members"))return validate315.errors=[{instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/teams/additionalProperties/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs26=errors;for(let key6 in data10)
if(!(key6==="title"||key6==="affiliation"||key6==="members")){return validate315.errors=[{instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/teams/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}}],!1;break}if(_errs26===
errors){if(data10.title!==void 0){let _errs27=errors;validate316(data10.title,{instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/title",parentData:data10,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate316.errors:vErrors.concat(validate316.errors),errors=
vErrors.length);var valid6=_errs27===errors}else var valid6=!0;if(valid6){if(data10.affiliation!==void 0){let _errs28=errors;validate322(data10.affiliation,{instancePath:instancePath+
"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/affiliation",parentData:data10,parentDataProperty:"affiliation",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate322.errors:vErrors.concat(validate322.errors),errors=vErrors.length);var valid6=_errs28===errors}else var valid6=!0;if(valid6)if(data10.members!==void 0){
let data13=data10.members,_errs29=errors;if(errors===_errs29)if(Array.isArray(data13)){if(data13.length>1e3)return validate315.errors=[{instancePath:instancePath+
"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/members",schemaPath:"#/properties/teams/additionalProperties/properties/members/maxItems",keyword:"maxIt\
ems",params:{limit:1e3}}],!1;{var valid7=!0;let len0=data13.length;for(let i0=0;i0<len0;i0++){let _errs31=errors;validate320(data13[i0],{instancePath:instancePath+
"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/members/"+i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate320.errors:vErrors.concat(validate320.errors),errors=vErrors.length);var valid7=_errs31===errors;if(!valid7)break}if(valid7){let i1=data13.length,j0;if(i1>
1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data13[i1],data13[j0])){return validate315.errors=[{instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(
/\//g,"~1")+"/members",schemaPath:"#/properties/teams/additionalProperties/properties/members/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break outer0}}}}}else
return validate315.errors=[{instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/members",schemaPath:"#/properties/teams/additional\
Properties/properties/members/type",keyword:"type",params:{type:"array"}}],!1;var valid6=_errs29===errors}else var valid6=!0}}}}else return validate315.errors=[
{instancePath:instancePath+"/teams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/teams/additionalProperties/type",keyword:"type",params:{
type:"object"}}],!1;var valid5=_errs24===errors;if(!valid5)break}}else return validate315.errors=[{instancePath:instancePath+"/teams",schemaPath:"#/properties/t\
eams/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.maintainers!==void 0){let _errs32=errors;
validate328(data.maintainers,{instancePath:instancePath+"/maintainers",parentData:data,parentDataProperty:"maintainers",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate328.errors:vErrors.concat(validate328.errors),errors=vErrors.length);var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.classes!==void 0){
let data16=data.classes,_errs33=errors;if(errors===_errs33)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){let _errs35=errors;for(let key7 in data16)
if(!(key7==="self"||key7==="standard"||key7==="large")){return validate315.errors=[{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}}],!1;break}if(_errs35===errors){if(data16.self!==void 0){let _errs36=errors;validate332(
data16.self,{instancePath:instancePath+"/classes/self",parentData:data16,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate332.
errors:vErrors.concat(validate332.errors),errors=vErrors.length);var valid9=_errs36===errors}else var valid9=!0;if(valid9){if(data16.standard!==void 0){let _errs37=errors;
validate332(data16.standard,{instancePath:instancePath+"/classes/standard",parentData:data16,parentDataProperty:"standard",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate332.errors:vErrors.concat(validate332.errors),errors=vErrors.length);var valid9=_errs37===errors}else var valid9=!0;if(valid9)if(data16.large!==void 0){
let _errs38=errors;validate332(data16.large,{instancePath:instancePath+"/classes/large",parentData:data16,parentDataProperty:"large",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate332.errors:vErrors.concat(validate332.errors),errors=vErrors.length);var valid9=_errs38===errors}else var valid9=!0}}}else return validate315.
errors=[{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs33===errors}else
var valid0=!0;if(valid0){if(data.limits!==void 0){let data20=data.limits,_errs39=errors;if(errors===_errs39)if(data20&&typeof data20=="object"&&!Array.isArray(data20)){
let _errs41=errors;for(let key8 in data20)if(!(key8==="filesPerPullRequest"||key8==="plansPerProposal"||key8==="tasksPerPlan"||key8==="launchesPerPerson"||key8===
"launchesPerTeam"||key8==="task")){return validate315.errors=[{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key8}}],!1;break}if(_errs41===errors){if(data20.filesPerPullRequest!==void 0){let data21=data20.filesPerPullRequest,
_errs42=errors;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21)))return validate315.errors=[{instancePath:instancePath+"/limits/files\
PerPullRequest",schemaPath:"#/properties/limits/properties/filesPerPullRequest/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs42&&typeof data21==
"number"&&isFinite(data21)&&(data21<1||isNaN(data21)))return validate315.errors=[{instancePath:instancePath+"/limits/filesPerPullRequest",schemaPath:"#/properti\
es/limits/properties/filesPerPullRequest/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid10=_errs42===errors}else var valid10=!0;if(valid10){
if(data20.plansPerProposal!==void 0){let data22=data20.plansPerProposal,_errs44=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22)))
return validate315.errors=[{instancePath:instancePath+"/limits/plansPerProposal",schemaPath:"#/properties/limits/properties/plansPerProposal/type",keyword:"type",
params:{type:"integer"}}],!1;if(errors===_errs44&&typeof data22=="number"&&isFinite(data22)&&(data22<1||isNaN(data22)))return validate315.errors=[{instancePath:instancePath+
"/limits/plansPerProposal",schemaPath:"#/properties/limits/properties/plansPerProposal/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid10=_errs44===
errors}else var valid10=!0;if(valid10){if(data20.tasksPerPlan!==void 0){let data23=data20.tasksPerPlan,_errs46=errors;if(!(typeof data23=="number"&&!(data23%1)&&
!isNaN(data23)&&isFinite(data23)))return validate315.errors=[{instancePath:instancePath+"/limits/tasksPerPlan",schemaPath:"#/properties/limits/properties/tasksP\
erPlan/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs46&&typeof data23=="number"&&isFinite(data23)&&(data23<1||isNaN(data23)))return validate315.
errors=[{instancePath:instancePath+"/limits/tasksPerPlan",schemaPath:"#/properties/limits/properties/tasksPerPlan/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var valid10=_errs46===errors}else var valid10=!0;if(valid10){if(data20.launchesPerPerson!==void 0){let data24=data20.launchesPerPerson,_errs48=errors;
if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24)))return validate315.errors=[{instancePath:instancePath+"/limits/launchesPerPerson",schemaPath:"\
#/properties/limits/properties/launchesPerPerson/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs48&&typeof data24=="number"&&isFinite(data24)&&
(data24<1||isNaN(data24)))return validate315.errors=[{instancePath:instancePath+"/limits/launchesPerPerson",schemaPath:"#/properties/limits/properties/launchesP\
erPerson/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid10=_errs48===errors}else var valid10=!0;if(valid10){if(data20.launchesPerTeam!==
void 0){let data25=data20.launchesPerTeam,_errs50=errors;if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25)&&isFinite(data25)))return validate315.errors=
[{instancePath:instancePath+"/limits/launchesPerTeam",schemaPath:"#/properties/limits/properties/launchesPerTeam/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs50&&typeof data25=="number"&&isFinite(data25)&&(data25<1||isNaN(data25)))return validate315.errors=[{instancePath:instancePath+"/limits/laun\
chesPerTeam",schemaPath:"#/properties/limits/properties/launchesPerTeam/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid10=_errs50===errors}else
var valid10=!0;if(valid10)if(data20.task!==void 0){let _errs52=errors;validate335(data20.task,{instancePath:instancePath+"/limits/task",parentData:data20,parentDataProperty:"\
task",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate335.errors:vErrors.concat(validate335.errors),errors=vErrors.length);var valid10=_errs52===errors}else
var valid10=!0}}}}}}else return validate315.errors=[{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"obje\
ct"}}],!1;var valid0=_errs39===errors}else var valid0=!0;if(valid0){if(data.images!==void 0){let data27=data.images,_errs53=errors;if(errors===_errs53)if(Array.
isArray(data27)){if(data27.length>200)return validate315.errors=[{instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItem\
s",params:{limit:200}}],!1;{var valid11=!0;let len1=data27.length;for(let i2=0;i2<len1;i2++){let data28=data27[i2],_errs55=errors;if(errors===_errs55)if(typeof data28==
"string"){if(func1(data28)>400)return validate315.errors=[{instancePath:instancePath+"/images/"+i2,schemaPath:"#/properties/images/items/maxLength",keyword:"max\
Length",params:{limit:400}}],!1;if(!pattern61.test(data28))return validate315.errors=[{instancePath:instancePath+"/images/"+i2,schemaPath:"#/properties/images/i\
tems/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._:/-]*$"}}],!1}else return validate315.errors=[{instancePath:instancePath+"/images/"+i2,schemaPath:"\
#/properties/images/items/type",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs55===errors;if(!valid11)break}if(valid11){let i3=data27.length,j1;if(i3>
1){let indices0={};for(;i3--;){let item0=data27[i3];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j1=indices0[item0],validate315.errors=
[{instancePath:instancePath+"/images",schemaPath:"#/properties/images/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1}}],!1;break}indices0[item0]=i3}}}}}}else
return validate315.errors=[{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs53===
errors}else var valid0=!0;if(valid0){if(data.networks!==void 0){let data29=data.networks,_errs57=errors;if(errors===_errs57)if(Array.isArray(data29)){var valid13=!0;
let len2=data29.length;for(let i4=0;i4<len2;i4++){let _errs59=errors;validate338(data29[i4],{instancePath:instancePath+"/networks/"+i4,parentData:data29,parentDataProperty:i4,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate338.errors:vErrors.concat(validate338.errors),errors=vErrors.length);var valid13=_errs59===errors;if(!valid13)
break}if(valid13){let i5=data29.length,j2;if(i5>1){outer1:for(;i5--;)for(j2=i5;j2--;)if(func0(data29[i5],data29[j2])){return validate315.errors=[{instancePath:instancePath+
"/networks",schemaPath:"#/properties/networks/uniqueItems",keyword:"uniqueItems",params:{i:i5,j:j2}}],!1;break outer1}}}}else return validate315.errors=[{instancePath:instancePath+
"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs57===errors}else var valid0=!0;if(valid0){if(data.
fetchBuckets!==void 0){let data31=data.fetchBuckets,_errs60=errors;if(errors===_errs60)if(Array.isArray(data31)){if(data31.length>500)return validate315.errors=
[{instancePath:instancePath+"/fetchBuckets",schemaPath:"#/properties/fetchBuckets/maxItems",keyword:"maxItems",params:{limit:500}}],!1;{var valid15=!0;let len3=data31.
length;for(let i6=0;i6<len3;i6++){let data32=data31[i6],_errs62=errors;if(errors===_errs62)if(typeof data32=="string"){if(func1(data32)>63)return validate315.errors=
[{instancePath:instancePath+"/fetchBuckets/"+i6,schemaPath:"#/properties/fetchBuckets/items/maxLength",keyword:"maxLength",params:{limit:63}}],!1;if(!pattern62.
test(data32))return validate315.errors=[{instancePath:instancePath+"/fetchBuckets/"+i6,schemaPath:"#/properties/fetchBuckets/items/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9.-]{1,62}$"}}],!1}else return validate315.errors=[{instancePath:instancePath+"/fetchBuckets/"+i6,schemaPath:"#/properties/fetchBuckets/\
items/type",keyword:"type",params:{type:"string"}}],!1;var valid15=_errs62===errors;if(!valid15)break}if(valid15){let i7=data31.length,j3;if(i7>1){let indices1={};
for(;i7--;){let item1=data31[i7];if(typeof item1=="string"){if(typeof indices1[item1]=="number"){return j3=indices1[item1],validate315.errors=[{instancePath:instancePath+
"/fetchBuckets",schemaPath:"#/properties/fetchBuckets/uniqueItems",keyword:"uniqueItems",params:{i:i7,j:j3}}],!1;break}indices1[item1]=i7}}}}}}else return validate315.
errors=[{instancePath:instancePath+"/fetchBuckets",schemaPath:"#/properties/fetchBuckets/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs60===errors}else
var valid0=!0;if(valid0){if(data.fetchHosts!==void 0){let data33=data.fetchHosts,_errs64=errors;if(errors===_errs64)if(Array.isArray(data33)){if(data33.length>500)
return validate315.errors=[{instancePath:instancePath+"/fetchHosts",schemaPath:"#/properties/fetchHosts/maxItems",keyword:"maxItems",params:{limit:500}}],!1;{var valid17=!0;
let len4=data33.length;for(let i8=0;i8<len4;i8++){let data34=data33[i8],_errs66=errors;if(errors===_errs66)if(typeof data34=="string"){if(func1(data34)>253)return validate315.
errors=[{instancePath:instancePath+"/fetchHosts/"+i8,schemaPath:"#/properties/fetchHosts/items/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(!pattern63.
test(data34))return validate315.errors=[{instancePath:instancePath+"/fetchHosts/"+i8,schemaPath:"#/properties/fetchHosts/items/pattern",keyword:"pattern",params:{
pattern:"^(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*$"}}],!1}else return validate315.errors=[{instancePath:instancePath+"/fetchHosts/"+i8,schemaPath:"#/properties/fetc\
hHosts/items/type",keyword:"type",params:{type:"string"}}],!1;var valid17=_errs66===errors;if(!valid17)break}if(valid17){let i9=data33.length,j4;if(i9>1){let indices2={};
for(;i9--;){let item2=data33[i9];if(typeof item2=="string"){if(typeof indices2[item2]=="number"){return j4=indices2[item2],validate315.errors=[{instancePath:instancePath+
"/fetchHosts",schemaPath:"#/properties/fetchHosts/uniqueItems",keyword:"uniqueItems",params:{i:i9,j:j4}}],!1;break}indices2[item2]=i9}}}}}}else return validate315.
errors=[{instancePath:instancePath+"/fetchHosts",schemaPath:"#/properties/fetchHosts/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs64===errors}else
var valid0=!0;if(valid0){if(data.programs!==void 0){let data35=data.programs,_errs68=errors;if(errors===_errs68)if(data35&&typeof data35=="object"&&!Array.isArray(
data35)){if(Object.keys(data35).length>100)return validate315.errors=[{instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/maxProperties",keyword:"\
maxProperties",params:{limit:100}}],!1;for(let key9 in data35){let _errs70=errors;if(typeof key9=="string"){if(func1(key9)>48){let err2={instancePath:instancePath+
"/programs",schemaPath:"#/properties/programs/propertyNames/maxLength",keyword:"maxLength",params:{limit:48},propertyName:key9};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}else if(!pattern4.test(key9)){let err3={instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.+-]*$"},propertyName:key9};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var valid19=_errs70===errors;
if(!valid19){let err4={instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/propertyNames",keyword:"propertyNames",params:{propertyName:key9}};
return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate315.errors=vErrors,!1;break}}if(valid19)for(let key10 in data35){let data36=data35[key10],
_errs72=errors;if(errors===_errs72)if(data36&&typeof data36=="object"&&!Array.isArray(data36)){let missing3;if(data36.version===void 0&&(missing3="version"))return validate315.
errors=[{instancePath:instancePath+"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/programs/additionalProperties/required",keyword:"\
required",params:{missingProperty:missing3}}],!1;{let _errs74=errors;for(let key11 in data36)if(!(key11==="version"||key11==="description")){return validate315.
errors=[{instancePath:instancePath+"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/programs/additionalProperties/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key11}}],!1;break}if(_errs74===errors){if(data36.version!==void 0){let data37=data36.version,
_errs75=errors;if(errors===_errs75)if(Array.isArray(data37)){if(data37.length>8)return validate315.errors=[{instancePath:instancePath+"/programs/"+key10.replace(
/~/g,"~0").replace(/\//g,"~1")+"/version",schemaPath:"#/properties/programs/additionalProperties/properties/version/maxItems",keyword:"maxItems",params:{limit:8}}],
!1;{var valid22=!0;let len5=data37.length;for(let i10=0;i10<len5;i10++){let data38=data37[i10],_errs77=errors;if(errors===_errs77)if(typeof data38=="string"){if(func1(
data38)>200)return validate315.errors=[{instancePath:instancePath+"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1")+"/version/"+i10,schemaPath:"#/proper\
ties/programs/additionalProperties/properties/version/items/maxLength",keyword:"maxLength",params:{limit:200}}],!1}else return validate315.errors=[{instancePath:instancePath+
"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1")+"/version/"+i10,schemaPath:"#/properties/programs/additionalProperties/properties/version/items/type",
keyword:"type",params:{type:"string"}}],!1;var valid22=_errs77===errors;if(!valid22)break}}}else return validate315.errors=[{instancePath:instancePath+"/program\
s/"+key10.replace(/~/g,"~0").replace(/\//g,"~1")+"/version",schemaPath:"#/properties/programs/additionalProperties/properties/version/type",keyword:"type",params:{
type:"array"}}],!1;var valid21=_errs75===errors}else var valid21=!0;if(valid21)if(data36.description!==void 0){let data39=data36.description,_errs79=errors;if(errors===
_errs79)if(typeof data39=="string"){if(func1(data39)>400)return validate315.errors=[{instancePath:instancePath+"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,
"~1")+"/description",schemaPath:"#/properties/programs/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate315.
errors=[{instancePath:instancePath+"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/programs/additionalProperti\
es/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var valid21=_errs79===errors}else var valid21=!0}}}else return validate315.errors=[{instancePath:instancePath+
"/programs/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/programs/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;
var valid20=_errs72===errors;if(!valid20)break}}else return validate315.errors=[{instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/type",keyword:"\
type",params:{type:"object"}}],!1;var valid0=_errs68===errors}else var valid0=!0;if(valid0){if(data.prices!==void 0){let _errs81=errors;validate345(data.prices,
{instancePath:instancePath+"/prices",parentData:data,parentDataProperty:"prices",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate345.errors:vErrors.concat(
validate345.errors),errors=vErrors.length);var valid0=_errs81===errors}else var valid0=!0;if(valid0){if(data.realisations!==void 0){let data41=data.realisations,
_errs82=errors;if(errors===_errs82)if(Array.isArray(data41)){if(data41.length>50)return validate315.errors=[{instancePath:instancePath+"/realisations",schemaPath:"\
#/properties/realisations/maxItems",keyword:"maxItems",params:{limit:50}}],!1;if(data41.length<1)return validate315.errors=[{instancePath:instancePath+"/realisa\
tions",schemaPath:"#/properties/realisations/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid23=!0;let len6=data41.length;for(let i11=0;i11<len6;i11++){
let data42=data41[i11],_errs84=errors;if(errors===_errs84)if(data42&&typeof data42=="object"&&!Array.isArray(data42)){let _errs86=errors;for(let key12 in data42)
if(!(key12==="by"||key12==="environment"||key12==="isolation"||key12==="platforms"||key12==="programs")){return validate315.errors=[{instancePath:instancePath+"\
/realisations/"+i11,schemaPath:"#/properties/realisations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}}],!1;break}
if(_errs86===errors){if(data42.by!==void 0){let _errs87=errors;validate328(data42.by,{instancePath:instancePath+"/realisations/"+i11+"/by",parentData:data42,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate328.errors:vErrors.concat(validate328.errors),errors=vErrors.length);var valid24=_errs87===errors}else
var valid24=!0;if(valid24){if(data42.environment!==void 0){let data44=data42.environment,_errs88=errors;if(!(data44==="image"||data44==="programs"))return validate315.
errors=[{instancePath:instancePath+"/realisations/"+i11+"/environment",schemaPath:"#/properties/realisations/items/properties/environment/enum",keyword:"enum",params:{
allowedValues:schema110.properties.realisations.items.properties.environment.enum}}],!1;var valid24=_errs88===errors}else var valid24=!0;if(valid24){if(data42.isolation!==
void 0){let data45=data42.isolation,_errs89=errors;if(errors===_errs89)if(Array.isArray(data45)){if(data45.length<1)return validate315.errors=[{instancePath:instancePath+
"/realisations/"+i11+"/isolation",schemaPath:"#/properties/realisations/items/properties/isolation/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid25=!0;
let len7=data45.length;for(let i12=0;i12<len7;i12++){let data46=data45[i12],_errs91=errors;if(!(data46==="container"||data46==="namespaces"||data46==="cgroup"||
data46==="process-group"))return validate315.errors=[{instancePath:instancePath+"/realisations/"+i11+"/isolation/"+i12,schemaPath:"#/properties/realisations/ite\
ms/properties/isolation/items/enum",keyword:"enum",params:{allowedValues:schema110.properties.realisations.items.properties.isolation.items.enum}}],!1;var valid25=_errs91===
errors;if(!valid25)break}if(valid25){let i13=data45.length,j5;if(i13>1){outer2:for(;i13--;)for(j5=i13;j5--;)if(func0(data45[i13],data45[j5])){return validate315.
errors=[{instancePath:instancePath+"/realisations/"+i11+"/isolation",schemaPath:"#/properties/realisations/items/properties/isolation/uniqueItems",keyword:"uniq\
ueItems",params:{i:i13,j:j5}}],!1;break outer2}}}}}else return validate315.errors=[{instancePath:instancePath+"/realisations/"+i11+"/isolation",schemaPath:"#/pr\
operties/realisations/items/properties/isolation/type",keyword:"type",params:{type:"array"}}],!1;var valid24=_errs89===errors}else var valid24=!0;if(valid24){if(data42.
platforms!==void 0){let data47=data42.platforms,_errs92=errors;if(errors===_errs92)if(Array.isArray(data47)){if(data47.length<1)return validate315.errors=[{instancePath:instancePath+
"/realisations/"+i11+"/platforms",schemaPath:"#/properties/realisations/items/properties/platforms/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid27=!0;
let len8=data47.length;for(let i14=0;i14<len8;i14++){let _errs94=errors;validate348(data47[i14],{instancePath:instancePath+"/realisations/"+i11+"/platforms/"+i14,
parentData:data47,parentDataProperty:i14,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate348.errors:vErrors.concat(validate348.errors),errors=vErrors.
length);var valid27=_errs94===errors;if(!valid27)break}if(valid27){let i15=data47.length,j6;if(i15>1){outer3:for(;i15--;)for(j6=i15;j6--;)if(func0(data47[i15],data47[j6])){
return validate315.errors=[{instancePath:instancePath+"/realisations/"+i11+"/platforms",schemaPath:"#/properties/realisations/items/properties/platforms/uniqueI\
tems",keyword:"uniqueItems",params:{i:i15,j:j6}}],!1;break outer3}}}}}else return validate315.errors=[{instancePath:instancePath+"/realisations/"+i11+"/platform\
s",schemaPath:"#/properties/realisations/items/properties/platforms/type",keyword:"type",params:{type:"array"}}],!1;var valid24=_errs92===errors}else var valid24=!0;
if(valid24)if(data42.programs!==void 0){let data49=data42.programs,_errs95=errors;if(errors===_errs95)if(data49&&typeof data49=="object"&&!Array.isArray(data49)){
if(Object.keys(data49).length>50)return validate315.errors=[{instancePath:instancePath+"/realisations/"+i11+"/programs",schemaPath:"#/properties/realisations/it\
ems/properties/programs/maxProperties",keyword:"maxProperties",params:{limit:50}}],!1;for(let key13 in data49){let data50=data49[key13],_errs98=errors;if(errors===
_errs98)if(typeof data50=="string"){if(func1(data50)>80)return validate315.errors=[{instancePath:instancePath+"/realisations/"+i11+"/programs/"+key13.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/realisations/items/properties/programs/additionalProperties/maxLength",keyword:"maxLength",params:{limit:80}}],
!1;if(func1(data50)<1)return validate315.errors=[{instancePath:instancePath+"/realisations/"+i11+"/programs/"+key13.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/realisations/items/properties/programs/additionalProperties/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate315.errors=[{instancePath:instancePath+
"/realisations/"+i11+"/programs/"+key13.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/realisations/items/properties/programs/additionalPropert\
ies/type",keyword:"type",params:{type:"string"}}],!1;var valid29=_errs98===errors;if(!valid29)break}}else return validate315.errors=[{instancePath:instancePath+
"/realisations/"+i11+"/programs",schemaPath:"#/properties/realisations/items/properties/programs/type",keyword:"type",params:{type:"object"}}],!1;var valid24=_errs95===
errors}else var valid24=!0}}}}}else return validate315.errors=[{instancePath:instancePath+"/realisations/"+i11,schemaPath:"#/properties/realisations/items/type",
keyword:"type",params:{type:"object"}}],!1;var valid23=_errs84===errors;if(!valid23)break}}}else return validate315.errors=[{instancePath:instancePath+"/realisa\
tions",schemaPath:"#/properties/realisations/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs82===errors}else var valid0=!0;if(valid0)if(data.retention!==
void 0){let data51=data.retention,_errs100=errors;if(errors===_errs100)if(data51&&typeof data51=="object"&&!Array.isArray(data51)){let _errs102=errors;for(let key14 in data51)
if(!(key14==="historyDays"||key14==="stagedDays"||key14==="graceDays")){return validate315.errors=[{instancePath:instancePath+"/retention",schemaPath:"#/propert\
ies/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}}],!1;break}if(_errs102===errors){if(data51.historyDays!==void 0){
let data52=data51.historyDays,_errs103=errors;if(!(typeof data52=="number"&&!(data52%1)&&!isNaN(data52)&&isFinite(data52)))return validate315.errors=[{instancePath:instancePath+
"/retention/historyDays",schemaPath:"#/properties/retention/properties/historyDays/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs103&&typeof data52==
"number"&&isFinite(data52)&&(data52<1||isNaN(data52)))return validate315.errors=[{instancePath:instancePath+"/retention/historyDays",schemaPath:"#/properties/re\
tention/properties/historyDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid30=_errs103===errors}else var valid30=!0;if(valid30){if(data51.
stagedDays!==void 0){let data53=data51.stagedDays,_errs105=errors;if(!(typeof data53=="number"&&!(data53%1)&&!isNaN(data53)&&isFinite(data53)))return validate315.
errors=[{instancePath:instancePath+"/retention/stagedDays",schemaPath:"#/properties/retention/properties/stagedDays/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs105&&typeof data53=="number"&&isFinite(data53)&&(data53<1||isNaN(data53)))return validate315.errors=[{instancePath:instancePath+"/retention/\
stagedDays",schemaPath:"#/properties/retention/properties/stagedDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid30=_errs105===errors}else
var valid30=!0;if(valid30)if(data51.graceDays!==void 0){let data54=data51.graceDays,_errs107=errors;if(!(typeof data54=="number"&&!(data54%1)&&!isNaN(data54)&&isFinite(
data54)))return validate315.errors=[{instancePath:instancePath+"/retention/graceDays",schemaPath:"#/properties/retention/properties/graceDays/type",keyword:"typ\
e",params:{type:"integer"}}],!1;if(errors===_errs107&&typeof data54=="number"&&isFinite(data54)&&(data54<1||isNaN(data54)))return validate315.errors=[{instancePath:instancePath+
"/retention/graceDays",schemaPath:"#/properties/retention/properties/graceDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid30=_errs107===
errors}else var valid30=!0}}}else return validate315.errors=[{instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs100===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else return validate315.errors=[{instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}}],!1;return validate315.errors=vErrors,errors===0}validate315.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var runner=validate350,
schema123={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"runner.v1.json",title:"Runner",description:"A runner that launches can name: what it offe\
rs, what it costs, whom to ask. Lives in runners/<id>.json; addresses and secrets live in the runner's own configuration, never here.",type:"object",additionalProperties:!1,
required:["$schema","id","title","executor","capacity"],properties:{$schema:{description:"Relative path or URL of this schema.",type:"string",pattern:"(^|/)runn\
er\\.v1\\.json$",examples:["../../schemas/runner.v1.json"]},id:{$ref:"common.v1.json#/$defs/id"},title:{$ref:"common.v1.json#/$defs/title"},description:{$ref:"c\
ommon.v1.json#/$defs/markdown"},executor:{description:"What starts its tasks.",enum:["local","kubernetes"],examples:["kubernetes"]},labels:{description:"Labels \
that analyses ask for with `runsOn`.",type:"array",uniqueItems:!0,maxItems:64,items:{description:"Label.",type:"string",pattern:"^[a-z0-9][a-z0-9._-]*$",maxLength:64,
examples:["gpu"]},examples:[["gpu"]]},platforms:{description:"Platforms it can run, os/architecture.",type:"array",uniqueItems:!0,minItems:1,items:{description:"\
Platform.",type:"string",pattern:"^[a-z0-9]+/[a-z0-9]+$",examples:["linux/amd64"]},examples:[["linux/amd64"]]},capacity:{title:"Capacity",type:"object",additionalProperties:!1,
required:["cpu","memory"],description:"What all its tasks together may use, and what one task may.",properties:{cpu:{description:"Processors.",type:"number",exclusiveMinimum:0,
examples:[64]},memory:{description:"Memory in MiB.",type:"number",exclusiveMinimum:0,examples:[262144]},disk:{description:"Scratch space in MiB.",type:"number",
minimum:0,examples:[1048576]},gpu:{description:"Whole GPUs.",type:"integer",minimum:0,examples:[0]},tasks:{description:"Tasks at once.",type:"integer",minimum:1,
examples:[200]}},examples:[{cpu:64,memory:262144}]},classes:{description:"Approval classes it accepts. Absent: all.",type:"array",uniqueItems:!0,minItems:1,items:{
description:"Approval class.",enum:["self","standard","large"],examples:["standard"]},examples:[["self","standard"]]},networks:{description:"Network classes it \
can give a task. Default: only `none`.",type:"array",uniqueItems:!0,items:{$ref:"common.v1.json#/$defs/network"},examples:[["none","mirror"]]},isolation:{description:"\
Isolation it promises at least.",enum:["container","namespaces","cgroup","process-group"],examples:["container"]},visibility:{description:"Whether it may be giv\
en private plans.",enum:["public","private"],examples:["public"]},prices:{$ref:"policy.v1.json#/$defs/prices"},owner:{$ref:"common.v1.json#/$defs/person"},contact:{
description:"Whom to ask when it is stuck: a mail address or an https URL.",type:"string",pattern:"^(mailto:[^\\s@]+@[^\\s@]+|https://[^\\s]+)$",maxLength:200,examples:[
"mailto:cluster@example.org"]}},examples:[{$schema:"../../schemas/runner.v1.json",id:"lab-cluster",title:"Cluster of the lab",executor:"kubernetes",capacity:{cpu:64,
memory:262144},contact:"mailto:cluster@example.org"}]},pattern67=new RegExp("(^|/)runner\\.v1\\.json$",""),pattern70=new RegExp("^[a-z0-9]+/[a-z0-9]+$",""),pattern73=new RegExp(
"^(mailto:[^\\s@]+@[^\\s@]+|https://[^\\s]+)$","");function validate351(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate351.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(func1(data)>64)return validate351.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!pattern11.test(data))return validate351.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}],
!1}else return validate351.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate351.errors=vErrors,errors===0}validate351.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate353(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate353.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(func1(data)>120)return validate353.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(func1(data)<1)return validate353.
errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate353.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return validate353.errors=vErrors,errors===0}validate353.evaluated={dynamicProps:!1,dynamicItems:!1};function validate355(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate355.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>2e4)return validate355.errors=[
{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return validate355.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"}}],!1;return validate355.errors=vErrors,errors===0}validate355.evaluated={dynamicProps:!1,dynamicItems:!1};function validate357(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate357.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="none"||data==="mirror"||data==="open"?(validate357.errors=vErrors,
errors===0):(validate357.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema42.enum}}],!1)}validate357.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate359(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate359.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.currency===void 0&&(missing0="currency"))return validate359.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="currency"||key0==="cpuHour"||key0==="memoryGiBHour"||key0==="gpuHour"||
key0==="storageGiBMonth")){return validate359.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.currency!==void 0){let data0=data.currency,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(!pattern65.test(data0))
return validate359.errors=[{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else
return validate359.errors=[{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.cpuHour!==void 0){let data1=data.cpuHour,_errs4=errors;if(errors===_errs4)if(typeof data1=="number"&&isFinite(data1)){
if(data1<0||isNaN(data1))return validate359.errors=[{instancePath:instancePath+"/cpuHour",schemaPath:"#/properties/cpuHour/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}else return validate359.errors=[{instancePath:instancePath+"/cpuHour",schemaPath:"#/properties/cpuHour/type",keyword:"type",params:{type:"numb\
er"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.memoryGiBHour!==void 0){let data2=data.memoryGiBHour,_errs6=errors;if(errors===_errs6)
if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2))return validate359.errors=[{instancePath:instancePath+"/memoryGiBHour",schemaPath:"#/proper\
ties/memoryGiBHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate359.errors=[{instancePath:instancePath+"/memoryGiBHour",
schemaPath:"#/properties/memoryGiBHour/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.gpuHour!==
void 0){let data3=data.gpuHour,_errs8=errors;if(errors===_errs8)if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3))return validate359.errors=[
{instancePath:instancePath+"/gpuHour",schemaPath:"#/properties/gpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate359.
errors=[{instancePath:instancePath+"/gpuHour",schemaPath:"#/properties/gpuHour/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs8===errors}else var valid0=!0;
if(valid0)if(data.storageGiBMonth!==void 0){let data4=data.storageGiBMonth,_errs10=errors;if(errors===_errs10)if(typeof data4=="number"&&isFinite(data4)){if(data4<
0||isNaN(data4))return validate359.errors=[{instancePath:instancePath+"/storageGiBMonth",schemaPath:"#/properties/storageGiBMonth/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return validate359.errors=[{instancePath:instancePath+"/storageGiBMonth",schemaPath:"#/properties/storageGiBMonth/type",keyword:"\
type",params:{type:"number"}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}}else return validate359.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate359.errors=vErrors,errors===0}validate359.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate361(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate361.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>80)return validate361.errors=[{
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}}],!1;if(!pattern49.test(data))return validate361.errors=[{instancePath,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$"}}],!1}else return validate361.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return validate361.errors=vErrors,errors===0}validate361.evaluated={dynamicProps:!1,dynamicItems:!1};function validate350(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate350.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
$schema===void 0&&(missing0="$schema")||data.id===void 0&&(missing0="id")||data.title===void 0&&(missing0="title")||data.executor===void 0&&(missing0="executor")||
data.capacity===void 0&&(missing0="capacity"))return validate350.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema123.properties,key0)){return validate350.errors=[{instancePath,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.$schema!==void 0){let data0=data.$schema,_errs2=errors;
if(errors===_errs2)if(typeof data0=="string"){if(!pattern67.test(data0))return validate350.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/propertie\
s/%24schema/pattern",keyword:"pattern",params:{pattern:"(^|/)runner\\.v1\\.json$"}}],!1}else return validate350.errors=[{instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.id!==void 0){let _errs4=errors;
validate351(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate351.errors:
vErrors.concat(validate351.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.title!==void 0){let _errs5=errors;validate353(
data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate353.errors:
vErrors.concat(validate353.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let _errs6=errors;
validate355(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate355.errors:vErrors.concat(validate355.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.executor!==void 0){
let data4=data.executor,_errs7=errors;if(!(data4==="local"||data4==="kubernetes"))return validate350.errors=[{instancePath:instancePath+"/executor",schemaPath:"\
#/properties/executor/enum",keyword:"enum",params:{allowedValues:schema123.properties.executor.enum}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.labels!==void 0){let data5=data.labels,_errs8=errors;if(errors===_errs8)if(Array.isArray(data5)){if(data5.length>64)return validate350.errors=[{instancePath:instancePath+
"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],
_errs10=errors;if(errors===_errs10)if(typeof data6=="string"){if(func1(data6)>64)return validate350.errors=[{instancePath:instancePath+"/labels/"+i0,schemaPath:"\
#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern56.test(data6))return validate350.errors=[{instancePath:instancePath+
"/labels/"+i0,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}}],!1}else return validate350.errors=[{instancePath:instancePath+
"/labels/"+i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs10===errors;if(!valid1)break}if(valid1){let i1=data5.
length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data5[i1];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate350.
errors=[{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break}indices0[item0]=i1}}}}}}else
return validate350.errors=[{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.platforms!==void 0){let data7=data.platforms,_errs12=errors;if(errors===_errs12)if(Array.isArray(data7)){if(data7.length<
1)return validate350.errors=[{instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid3=!0;
let len1=data7.length;for(let i2=0;i2<len1;i2++){let data8=data7[i2],_errs14=errors;if(errors===_errs14)if(typeof data8=="string"){if(!pattern70.test(data8))return validate350.
errors=[{instancePath:instancePath+"/platforms/"+i2,schemaPath:"#/properties/platforms/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+/[a-z0-9]+$"}}],
!1}else return validate350.errors=[{instancePath:instancePath+"/platforms/"+i2,schemaPath:"#/properties/platforms/items/type",keyword:"type",params:{type:"strin\
g"}}],!1;var valid3=_errs14===errors;if(!valid3)break}if(valid3){let i3=data7.length,j1;if(i3>1){let indices1={};for(;i3--;){let item1=data7[i3];if(typeof item1==
"string"){if(typeof indices1[item1]=="number"){return j1=indices1[item1],validate350.errors=[{instancePath:instancePath+"/platforms",schemaPath:"#/properties/pl\
atforms/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1}}],!1;break}indices1[item1]=i3}}}}}}else return validate350.errors=[{instancePath:instancePath+"/pl\
atforms",schemaPath:"#/properties/platforms/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.capacity!==
void 0){let data9=data.capacity,_errs16=errors;if(errors===_errs16)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing1;if(data9.cpu===void 0&&
(missing1="cpu")||data9.memory===void 0&&(missing1="memory"))return validate350.errors=[{instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity\
/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs18=errors;for(let key1 in data9)if(!(key1==="cpu"||key1==="memory"||key1==="disk"||
key1==="gpu"||key1==="tasks")){return validate350.errors=[{instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs18===errors){if(data9.cpu!==void 0){let data10=data9.cpu,_errs19=errors;if(errors===_errs19)
if(typeof data10=="number"&&isFinite(data10)){if(data10<=0||isNaN(data10))return validate350.errors=[{instancePath:instancePath+"/capacity/cpu",schemaPath:"#/pr\
operties/capacity/properties/cpu/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return validate350.errors=[{instancePath:instancePath+
"/capacity/cpu",schemaPath:"#/properties/capacity/properties/cpu/type",keyword:"type",params:{type:"number"}}],!1;var valid5=_errs19===errors}else var valid5=!0;
if(valid5){if(data9.memory!==void 0){let data11=data9.memory,_errs21=errors;if(errors===_errs21)if(typeof data11=="number"&&isFinite(data11)){if(data11<=0||isNaN(
data11))return validate350.errors=[{instancePath:instancePath+"/capacity/memory",schemaPath:"#/properties/capacity/properties/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return validate350.errors=[{instancePath:instancePath+"/capacity/memory",schemaPath:"#/properties/ca\
pacity/properties/memory/type",keyword:"type",params:{type:"number"}}],!1;var valid5=_errs21===errors}else var valid5=!0;if(valid5){if(data9.disk!==void 0){let data12=data9.
disk,_errs23=errors;if(errors===_errs23)if(typeof data12=="number"&&isFinite(data12)){if(data12<0||isNaN(data12))return validate350.errors=[{instancePath:instancePath+
"/capacity/disk",schemaPath:"#/properties/capacity/properties/disk/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate350.errors=
[{instancePath:instancePath+"/capacity/disk",schemaPath:"#/properties/capacity/properties/disk/type",keyword:"type",params:{type:"number"}}],!1;var valid5=_errs23===
errors}else var valid5=!0;if(valid5){if(data9.gpu!==void 0){let data13=data9.gpu,_errs25=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(
data13)))return validate350.errors=[{instancePath:instancePath+"/capacity/gpu",schemaPath:"#/properties/capacity/properties/gpu/type",keyword:"type",params:{type:"\
integer"}}],!1;if(errors===_errs25&&typeof data13=="number"&&isFinite(data13)&&(data13<0||isNaN(data13)))return validate350.errors=[{instancePath:instancePath+"\
/capacity/gpu",schemaPath:"#/properties/capacity/properties/gpu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid5=_errs25===errors}else
var valid5=!0;if(valid5)if(data9.tasks!==void 0){let data14=data9.tasks,_errs27=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14)))
return validate350.errors=[{instancePath:instancePath+"/capacity/tasks",schemaPath:"#/properties/capacity/properties/tasks/type",keyword:"type",params:{type:"in\
teger"}}],!1;if(errors===_errs27&&typeof data14=="number"&&isFinite(data14)&&(data14<1||isNaN(data14)))return validate350.errors=[{instancePath:instancePath+"/c\
apacity/tasks",schemaPath:"#/properties/capacity/properties/tasks/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid5=_errs27===errors}else
var valid5=!0}}}}}}else return validate350.errors=[{instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type:"o\
bject"}}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.classes!==void 0){let data15=data.classes,_errs29=errors;if(errors===_errs29)if(Array.
isArray(data15)){if(data15.length<1)return validate350.errors=[{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/minItems",keyword:"minItem\
s",params:{limit:1}}],!1;{var valid6=!0;let len2=data15.length;for(let i4=0;i4<len2;i4++){let data16=data15[i4],_errs31=errors;if(!(data16==="self"||data16==="s\
tandard"||data16==="large"))return validate350.errors=[{instancePath:instancePath+"/classes/"+i4,schemaPath:"#/properties/classes/items/enum",keyword:"enum",params:{
allowedValues:schema123.properties.classes.items.enum}}],!1;var valid6=_errs31===errors;if(!valid6)break}if(valid6){let i5=data15.length,j2;if(i5>1){outer0:for(;i5--;)
for(j2=i5;j2--;)if(func0(data15[i5],data15[j2])){return validate350.errors=[{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/uniqueItems",
keyword:"uniqueItems",params:{i:i5,j:j2}}],!1;break outer0}}}}}else return validate350.errors=[{instancePath:instancePath+"/classes",schemaPath:"#/properties/cl\
asses/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.networks!==void 0){let data17=data.networks,
_errs32=errors;if(errors===_errs32)if(Array.isArray(data17)){var valid8=!0;let len3=data17.length;for(let i6=0;i6<len3;i6++){let _errs34=errors;validate357(data17[i6],
{instancePath:instancePath+"/networks/"+i6,parentData:data17,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate357.errors:vErrors.
concat(validate357.errors),errors=vErrors.length);var valid8=_errs34===errors;if(!valid8)break}if(valid8){let i7=data17.length,j3;if(i7>1){outer1:for(;i7--;)for(j3=
i7;j3--;)if(func0(data17[i7],data17[j3])){return validate350.errors=[{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/uniqueItems",keyword:"\
uniqueItems",params:{i:i7,j:j3}}],!1;break outer1}}}}else return validate350.errors=[{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/ty\
pe",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.isolation!==void 0){let data19=data.isolation,_errs35=errors;
if(!(data19==="container"||data19==="namespaces"||data19==="cgroup"||data19==="process-group"))return validate350.errors=[{instancePath:instancePath+"/isolation",
schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{allowedValues:schema123.properties.isolation.enum}}],!1;var valid0=_errs35===errors}else var valid0=!0;
if(valid0){if(data.visibility!==void 0){let data20=data.visibility,_errs36=errors;if(!(data20==="public"||data20==="private"))return validate350.errors=[{instancePath:instancePath+
"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues:schema123.properties.visibility.enum}}],!1;var valid0=_errs36===errors}else
var valid0=!0;if(valid0){if(data.prices!==void 0){let _errs37=errors;validate359(data.prices,{instancePath:instancePath+"/prices",parentData:data,parentDataProperty:"\
prices",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate359.errors:vErrors.concat(validate359.errors),errors=vErrors.length);var valid0=_errs37===errors}else
var valid0=!0;if(valid0){if(data.owner!==void 0){let _errs38=errors;validate361(data.owner,{instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"\
owner",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate361.errors:vErrors.concat(validate361.errors),errors=vErrors.length);var valid0=_errs38===errors}else
var valid0=!0;if(valid0)if(data.contact!==void 0){let data23=data.contact,_errs39=errors;if(errors===_errs39)if(typeof data23=="string"){if(func1(data23)>200)return validate350.
errors=[{instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern73.test(data23))
return validate350.errors=[{instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern:"^(mailto:[^\\s@]+@[\
^\\s@]+|https://[^\\s]+)$"}}],!1}else return validate350.errors=[{instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs39===errors}else var valid0=!0}}}}}}}}}}}}}}}}else return validate350.errors=[{instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return validate350.errors=vErrors,errors===0}validate350.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var notice=validate363,
schema130={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"notice.v1.json",title:"Notice",description:"A statement about entries or results that are\
 already out, where editing them is not allowed. Lives in notices/<id>.json.",oneOf:[{title:"Withdrawal",type:"object",additionalProperties:!1,required:["$schem\
a","id","kind","title","subject","reason","date"],description:"A released version must not be used any more; entries that refer to it are findings, what it comp\
uted stays readable and is marked.",properties:{$schema:{$ref:"#/$defs/schema"},id:{$ref:"common.v1.json#/$defs/id"},title:{$ref:"common.v1.json#/$defs/title"},
description:{$ref:"common.v1.json#/$defs/markdown"},by:{$ref:"common.v1.json#/$defs/person"},date:{$ref:"#/$defs/date"},kind:{description:"What the notice does.",
const:"withdrawal",examples:["withdrawal"]},subject:{$ref:"#/$defs/subject"},reason:{$ref:"#/$defs/reason"},replacement:{$ref:"common.v1.json#/$defs/reference",
description:"What to use instead."}},examples:[{$schema:"../../schemas/notice.v1.json",id:"withdraw-grid-smooth-1-0-0",kind:"withdrawal",title:"grid-smooth 1.0.\
0 is withdrawn",subject:{tool:"grid-smooth@1.0.0"},reason:"It averaged no-data cells.",date:"2026-01-31T12:00:00Z",replacement:"grid-smooth@1.0.1"}]},{title:"Re\
direct",type:"object",additionalProperties:!1,required:["$schema","id","kind","title","from","to","date"],description:"An id has moved: its old pages lead to th\
e new ones, and references to the old id say so.",properties:{$schema:{$ref:"#/$defs/schema"},id:{$ref:"common.v1.json#/$defs/id"},title:{$ref:"common.v1.json#/\
$defs/title"},description:{$ref:"common.v1.json#/$defs/markdown"},by:{$ref:"common.v1.json#/$defs/person"},date:{$ref:"#/$defs/date"},kind:{description:"What th\
e notice does.",const:"redirect",examples:["redirect"]},of:{description:"Kind of entry. Default tool.",enum:["tool","pipeline","dataset","analysis"],examples:["\
tool"]},from:{$ref:"common.v1.json#/$defs/id",description:"The old id; no entry has it any more."},to:{$ref:"common.v1.json#/$defs/id",description:"The new id."}},
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
Since when it holds.",examples:["2026-01-31T12:00:00Z"]},reason:{description:"Why, for readers.",type:"string",minLength:3,maxLength:2e3,examples:["It averaged \
no-data cells."]},subject:{title:"Subject",type:"object",additionalProperties:!1,minProperties:1,maxProperties:1,description:"What the notice is about: exactly \
one field.",properties:{tool:{$ref:"common.v1.json#/$defs/reference",description:"A released tool."},pipeline:{$ref:"common.v1.json#/$defs/reference",description:"\
A released pipeline."},dataset:{$ref:"common.v1.json#/$defs/reference",description:"A released dataset."},analysis:{description:"An analysis, `<id>` or `<login>\
/<id>`.",type:"string",pattern:"^([A-Za-z0-9][A-Za-z0-9._-]*/)?[a-z][a-z0-9-]*$",maxLength:140,examples:["maunga-whau-relief"]},run:{$ref:"common.v1.json#/$defs\
/digest",description:"A run, by the digest of its plan."},blob:{$ref:"common.v1.json#/$defs/digest",description:"Bytes, by their digest."}},examples:[{tool:"gri\
d-smooth@1.0.0"}]}},examples:[{$schema:"../../schemas/notice.v1.json",id:"withdraw-grid-smooth-1-0-0",kind:"withdrawal",title:"grid-smooth 1.0.0 is withdrawn",subject:{
tool:"grid-smooth@1.0.0"},reason:"It averaged no-data cells.",date:"2026-01-31T12:00:00Z"}]};var pattern74=new RegExp("(^|/)notice\\.v1\\.json$","");function validate364(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate364.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(!pattern74.test(data))return validate364.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
(^|/)notice\\.v1\\.json$"}}],!1}else return validate364.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate364.
errors=vErrors,errors===0}validate364.evaluated={dynamicProps:!1,dynamicItems:!1};function validate366(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate366.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)return validate366.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!pattern11.test(data))return validate366.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z]\
[a-z0-9]*(-[a-z0-9]+)*$"}}],!1}else return validate366.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate366.errors=
vErrors,errors===0}validate366.evaluated={dynamicProps:!1,dynamicItems:!1};function validate368(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate368.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)return validate368.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:120}}],!1;if(func1(data)<1)return validate368.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return validate368.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate368.errors=vErrors,errors===0}validate368.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate370(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate370.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(func1(data)>2e4)return validate370.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return validate370.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate370.errors=vErrors,errors===0}validate370.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate372(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate372.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>80)return validate372.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}}],!1;if(!pattern49.test(data))return validate372.
errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(team:)?[A-Za-z0-9][A-Za-z0-9._-]*$"}}],!1}else return validate372.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate372.errors=vErrors,errors===0}validate372.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate374(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate374.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern55.test(
data))return validate374.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\
\\.[0-9]+)?Z$"}}],!1}else return validate374.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate374.errors=vErrors,
errors===0}validate374.evaluated={dynamicProps:!1,dynamicItems:!1};function validate377(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate377.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>120)
return validate377.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(!pattern23.test(data))return validate377.errors=
[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?$"}}],!1}else return validate377.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate377.errors=vErrors,errors===0}validate377.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate381(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate381.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern27.
test(data))return validate381.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}}],!1}else return validate381.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate381.errors=vErrors,errors===0}validate381.evaluated={dynamicProps:!1,
dynamicItems:!1};var pattern79=new RegExp("^([A-Za-z0-9][A-Za-z0-9._-]*/)?[a-z][a-z0-9-]*$","");function validate376(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate376.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>1)return validate376.errors=
[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1}}],!1;if(Object.keys(data).length<1)return validate376.errors=[{instancePath,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="tool"||key0==="pipeline"||key0===
"dataset"||key0==="analysis"||key0==="run"||key0==="blob")){return validate376.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.tool!==void 0){let _errs2=errors;validate377(data.tool,{instancePath:instancePath+
"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate377.errors:vErrors.concat(validate377.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.pipeline!==void 0){let _errs3=errors;validate377(data.pipeline,{instancePath:instancePath+
"/pipeline",parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate377.errors:vErrors.concat(validate377.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.dataset!==void 0){let _errs4=errors;validate377(data.dataset,{instancePath:instancePath+
"/dataset",parentData:data,parentDataProperty:"dataset",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate377.errors:vErrors.concat(validate377.errors),
errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.analysis!==void 0){let data3=data.analysis,_errs5=errors;if(errors===_errs5)
if(typeof data3=="string"){if(func1(data3)>140)return validate376.errors=[{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/maxLength",keyword:"\
maxLength",params:{limit:140}}],!1;if(!pattern79.test(data3))return validate376.errors=[{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9][A-Za-z0-9._-]*/)?[a-z][a-z0-9-]*$"}}],!1}else return validate376.errors=[{instancePath:instancePath+"\
/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run!==
void 0){let _errs7=errors;validate381(data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate381.errors:vErrors.concat(validate381.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.blob!==void 0){
let _errs8=errors;validate381(data.blob,{instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate381.errors:vErrors.concat(validate381.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate376.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate376.errors=vErrors,errors===0}validate376.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate385(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate385.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>2e3)
return validate385.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1;if(func1(data)<3)return validate385.errors=[{instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:3}}],!1}else return validate385.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate385.errors=vErrors,errors===0}validate385.evaluated={dynamicProps:!1,dynamicItems:!1};function validate427(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate427.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern55.test(data))return validate427.errors=[{instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"}}],!1}else return validate427.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate427.errors=vErrors,errors===0}validate427.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate363(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate363.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;
if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.$schema===void 0&&(missing0="$schema")||data.id===void 0&&(missing0=
"id")||data.kind===void 0&&(missing0="kind")||data.title===void 0&&(missing0="title")||data.subject===void 0&&(missing0="subject")||data.reason===void 0&&(missing0=
"reason")||data.date===void 0&&(missing0="date")){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs3=errors;for(let key0 in data)if(!func15.call(schema130.oneOf[0].properties,key0)){let err1={instancePath,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;
break}if(_errs3===errors){if(data.$schema!==void 0){let _errs4=errors;validate364(data.$schema,{instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"\
$schema",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length);var valid1=_errs4===errors}else
var valid1=!0;if(valid1){if(data.id!==void 0){let _errs5=errors;validate366(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length);var valid1=_errs5===errors}else var valid1=!0;
if(valid1){if(data.title!==void 0){let _errs6=errors;validate368(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length);var valid1=_errs6===errors}else var valid1=!0;
if(valid1){if(data.description!==void 0){let _errs7=errors;validate370(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"\
description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length);var valid1=_errs7===
errors}else var valid1=!0;if(valid1){if(data.by!==void 0){let _errs8=errors;validate372(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.errors),errors=vErrors.length);var valid1=_errs8===errors}else
var valid1=!0;if(valid1){if(data.date!==void 0){let _errs9=errors;validate374(data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"d\
ate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate374.errors:vErrors.concat(validate374.errors),errors=vErrors.length);var valid1=_errs9===errors}else
var valid1=!0;if(valid1){if(data.kind!==void 0){let _errs10=errors;if(data.kind!=="withdrawal"){let err2={instancePath:instancePath+"/kind",schemaPath:"#/oneOf/\
0/properties/kind/const",keyword:"const",params:{allowedValue:"withdrawal"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid1=_errs10===errors}else
var valid1=!0;if(valid1){if(data.subject!==void 0){let _errs11=errors;validate376(data.subject,{instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"\
subject",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate376.errors:vErrors.concat(validate376.errors),errors=vErrors.length);var valid1=_errs11===errors}else
var valid1=!0;if(valid1){if(data.reason!==void 0){let _errs12=errors;validate385(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"\
reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate385.errors:vErrors.concat(validate385.errors),errors=vErrors.length);var valid1=_errs12===errors}else
var valid1=!0;if(valid1)if(data.replacement!==void 0){let _errs13=errors;validate377(data.replacement,{instancePath:instancePath+"/replacement",parentData:data,
parentDataProperty:"replacement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate377.errors:vErrors.concat(validate377.errors),errors=vErrors.length);
var valid1=_errs13===errors}else var valid1=!0}}}}}}}}}}}else{let err3={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var props0=!0}let _errs14=errors;if(errors===_errs14)
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.$schema===void 0&&(missing1="$schema")||data.id===void 0&&(missing1="id")||data.kind===
void 0&&(missing1="kind")||data.title===void 0&&(missing1="title")||data.from===void 0&&(missing1="from")||data.to===void 0&&(missing1="to")||data.date===void 0&&
(missing1="date")){let err4={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}else{let _errs16=errors;for(let key1 in data)if(!func15.call(schema130.oneOf[1].properties,key1)){let err5={instancePath,schemaPath:"#/oneOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++;break}if(_errs16===
errors){if(data.$schema!==void 0){let _errs17=errors;validate364(data.$schema,{instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length);var valid2=_errs17===errors}else
var valid2=!0;if(valid2){if(data.id!==void 0){let _errs18=errors;validate366(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length);var valid2=_errs18===errors}else var valid2=!0;
if(valid2){if(data.title!==void 0){let _errs19=errors;validate368(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length);var valid2=_errs19===errors}else var valid2=!0;
if(valid2){if(data.description!==void 0){let _errs20=errors;validate370(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"\
description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length);var valid2=_errs20===
errors}else var valid2=!0;if(valid2){if(data.by!==void 0){let _errs21=errors;validate372(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.errors),errors=vErrors.length);var valid2=_errs21===errors}else
var valid2=!0;if(valid2){if(data.date!==void 0){let _errs22=errors;validate374(data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"\
date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate374.errors:vErrors.concat(validate374.errors),errors=vErrors.length);var valid2=_errs22===errors}else
var valid2=!0;if(valid2){if(data.kind!==void 0){let _errs23=errors;if(data.kind!=="redirect"){let err6={instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/\
properties/kind/const",keyword:"const",params:{allowedValue:"redirect"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid2=_errs23===errors}else
var valid2=!0;if(valid2){if(data.of!==void 0){let data17=data.of,_errs24=errors;if(!(data17==="tool"||data17==="pipeline"||data17==="dataset"||data17==="analysi\
s")){let err7={instancePath:instancePath+"/of",schemaPath:"#/oneOf/1/properties/of/enum",keyword:"enum",params:{allowedValues:schema130.oneOf[1].properties.of.enum}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid2=_errs24===errors}else var valid2=!0;if(valid2){if(data.from!==void 0){let _errs25=errors;validate366(
data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:vErrors.
concat(validate366.errors),errors=vErrors.length);var valid2=_errs25===errors}else var valid2=!0;if(valid2)if(data.to!==void 0){let _errs26=errors;validate366(data.
to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:vErrors.concat(
validate366.errors),errors=vErrors.length);var valid2=_errs26===errors}else var valid2=!0}}}}}}}}}}}else{let err8={instancePath,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs14===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,
1];else{_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=!0));let _errs27=errors;if(errors===_errs27)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;
if(data.$schema===void 0&&(missing2="$schema")||data.id===void 0&&(missing2="id")||data.kind===void 0&&(missing2="kind")||data.title===void 0&&(missing2="title")||
data.subject===void 0&&(missing2="subject")||data.severity===void 0&&(missing2="severity")||data.reason===void 0&&(missing2="reason")||data.date===void 0&&(missing2=
"date")){let err9={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:missing2}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}else{let _errs29=errors;for(let key2 in data)if(!func15.call(schema130.oneOf[2].properties,key2)){let err10={instancePath,schemaPath:"#/oneOf/2/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++;break}if(_errs29===
errors){if(data.$schema!==void 0){let _errs30=errors;validate364(data.$schema,{instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length);var valid3=_errs30===errors}else
var valid3=!0;if(valid3){if(data.id!==void 0){let _errs31=errors;validate366(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length);var valid3=_errs31===errors}else var valid3=!0;
if(valid3){if(data.title!==void 0){let _errs32=errors;validate368(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length);var valid3=_errs32===errors}else var valid3=!0;
if(valid3){if(data.description!==void 0){let _errs33=errors;validate370(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"\
description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length);var valid3=_errs33===
errors}else var valid3=!0;if(valid3){if(data.by!==void 0){let _errs34=errors;validate372(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.errors),errors=vErrors.length);var valid3=_errs34===errors}else
var valid3=!0;if(valid3){if(data.date!==void 0){let _errs35=errors;validate374(data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"\
date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate374.errors:vErrors.concat(validate374.errors),errors=vErrors.length);var valid3=_errs35===errors}else
var valid3=!0;if(valid3){if(data.kind!==void 0){let _errs36=errors;if(data.kind!=="advisory"){let err11={instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2\
/properties/kind/const",keyword:"const",params:{allowedValue:"advisory"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid3=_errs36===errors}else
var valid3=!0;if(valid3){if(data.subject!==void 0){let _errs37=errors;validate376(data.subject,{instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"\
subject",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate376.errors:vErrors.concat(validate376.errors),errors=vErrors.length);var valid3=_errs37===errors}else
var valid3=!0;if(valid3){if(data.severity!==void 0){let data28=data.severity,_errs38=errors;if(!(data28==="low"||data28==="medium"||data28==="high")){let err12={
instancePath:instancePath+"/severity",schemaPath:"#/oneOf/2/properties/severity/enum",keyword:"enum",params:{allowedValues:schema130.oneOf[2].properties.severity.
enum}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var valid3=_errs38===errors}else var valid3=!0;if(valid3)if(data.reason!==void 0){let _errs39=errors;
validate385(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate385.
errors:vErrors.concat(validate385.errors),errors=vErrors.length);var valid3=_errs39===errors}else var valid3=!0}}}}}}}}}}}else{let err13={instancePath,schemaPath:"\
#/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs27===errors;if(_valid0&&valid0)
valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=!0,passing0=2,props0!==!0&&(props0=!0));let _errs40=errors;if(errors===_errs40)if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)){let missing3;if(data.$schema===void 0&&(missing3="$schema")||data.id===void 0&&(missing3="id")||data.kind===void 0&&(missing3="kind")||
data.title===void 0&&(missing3="title")||data.subject===void 0&&(missing3="subject")||data.text===void 0&&(missing3="text")||data.date===void 0&&(missing3="date")){
let err14={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:missing3}};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}else{let _errs42=errors;for(let key3 in data)if(!func15.call(schema130.oneOf[3].properties,key3)){let err15={instancePath,schemaPath:"#/oneOf/3/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++;break}if(_errs42===errors){
if(data.$schema!==void 0){let _errs43=errors;validate364(data.$schema,{instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length);var valid4=_errs43===errors}else var valid4=!0;
if(valid4){if(data.id!==void 0){let _errs44=errors;validate366(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length);var valid4=_errs44===errors}else var valid4=!0;if(valid4){if(data.
title!==void 0){let _errs45=errors;validate368(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length);var valid4=_errs45===errors}else var valid4=!0;if(valid4){if(data.
description!==void 0){let _errs46=errors;validate370(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length);var valid4=_errs46===errors}else
var valid4=!0;if(valid4){if(data.by!==void 0){let _errs47=errors;validate372(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.errors),errors=vErrors.length);var valid4=_errs47===errors}else var valid4=!0;
if(valid4){if(data.date!==void 0){let _errs48=errors;validate374(data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate374.errors:vErrors.concat(validate374.errors),errors=vErrors.length);var valid4=_errs48===errors}else var valid4=!0;
if(valid4){if(data.kind!==void 0){let _errs49=errors;if(data.kind!=="amendment"){let err16={instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/k\
ind/const",keyword:"const",params:{allowedValue:"amendment"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var valid4=_errs49===errors}else var valid4=!0;
if(valid4){if(data.subject!==void 0){let _errs50=errors;validate376(data.subject,{instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subje\
ct",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate376.errors:vErrors.concat(validate376.errors),errors=vErrors.length);var valid4=_errs50===errors}else
var valid4=!0;if(valid4)if(data.text!==void 0){let _errs51=errors;validate370(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"t\
ext",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length);var valid4=_errs51===errors}else
var valid4=!0}}}}}}}}}}else{let err17={instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}var _valid0=_errs40===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&(valid0=!0,passing0=3,props0!==!0&&(props0=!0));let _errs52=errors;
if(errors===_errs52)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.$schema===void 0&&(missing4="$schema")||data.id===void 0&&(missing4=
"id")||data.kind===void 0&&(missing4="kind")||data.title===void 0&&(missing4="title")||data.subject===void 0&&(missing4="subject")||data.reason===void 0&&(missing4=
"reason")||data.date===void 0&&(missing4="date")){let err18={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:missing4}};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}else{let _errs54=errors;for(let key4 in data)if(!func15.call(schema130.oneOf[4].properties,key4)){let err19={
instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++;break}if(_errs54===errors){if(data.$schema!==void 0){let _errs55=errors;validate364(data.$schema,{instancePath:instancePath+"/$schema",parentData:data,
parentDataProperty:"$schema",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length);var valid5=_errs55===
errors}else var valid5=!0;if(valid5){if(data.id!==void 0){let _errs56=errors;validate366(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length);var valid5=_errs56===errors}else
var valid5=!0;if(valid5){if(data.title!==void 0){let _errs57=errors;validate368(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"\
title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length);var valid5=_errs57===errors}else
var valid5=!0;if(valid5){if(data.description!==void 0){let _errs58=errors;validate370(data.description,{instancePath:instancePath+"/description",parentData:data,
parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length);
var valid5=_errs58===errors}else var valid5=!0;if(valid5){if(data.by!==void 0){let _errs59=errors;validate372(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.errors),errors=vErrors.length);var valid5=_errs59===
errors}else var valid5=!0;if(valid5){if(data.date!==void 0){let _errs60=errors;validate374(data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"\
date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate374.errors:vErrors.concat(validate374.errors),errors=vErrors.length);var valid5=_errs60===errors}else
var valid5=!0;if(valid5){if(data.kind!==void 0){let _errs61=errors;if(data.kind!=="suppression"){let err20={instancePath:instancePath+"/kind",schemaPath:"#/oneO\
f/4/properties/kind/const",keyword:"const",params:{allowedValue:"suppression"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var valid5=_errs61===
errors}else var valid5=!0;if(valid5){if(data.subject!==void 0){let _errs62=errors;validate376(data.subject,{instancePath:instancePath+"/subject",parentData:data,
parentDataProperty:"subject",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate376.errors:vErrors.concat(validate376.errors),errors=vErrors.length);var valid5=_errs62===
errors}else var valid5=!0;if(valid5)if(data.reason!==void 0){let _errs63=errors;validate385(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"\
reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate385.errors:vErrors.concat(validate385.errors),errors=vErrors.length);var valid5=_errs63===errors}else
var valid5=!0}}}}}}}}}}else{let err21={instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}var _valid0=_errs52===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,4];else{_valid0&&(valid0=!0,passing0=4,props0!==!0&&(props0=!0));let _errs64=errors;
if(errors===_errs64)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing5;if(data.$schema===void 0&&(missing5="$schema")||data.id===void 0&&(missing5=
"id")||data.kind===void 0&&(missing5="kind")||data.title===void 0&&(missing5="title")||data.subject===void 0&&(missing5="subject")||data.until===void 0&&(missing5=
"until")||data.date===void 0&&(missing5="date")){let err22={instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:missing5}};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}else{let _errs66=errors;for(let key5 in data)if(!func15.call(schema130.oneOf[5].properties,key5)){let err23={instancePath,
schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++;break}if(_errs66===errors){if(data.$schema!==void 0){let _errs67=errors;validate364(data.$schema,{instancePath:instancePath+"/$schema",parentData:data,
parentDataProperty:"$schema",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length);var valid6=_errs67===
errors}else var valid6=!0;if(valid6){if(data.id!==void 0){let _errs68=errors;validate366(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length);var valid6=_errs68===errors}else
var valid6=!0;if(valid6){if(data.title!==void 0){let _errs69=errors;validate368(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"\
title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length);var valid6=_errs69===errors}else
var valid6=!0;if(valid6){if(data.description!==void 0){let _errs70=errors;validate370(data.description,{instancePath:instancePath+"/description",parentData:data,
parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length);
var valid6=_errs70===errors}else var valid6=!0;if(valid6){if(data.by!==void 0){let _errs71=errors;validate372(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.errors),errors=vErrors.length);var valid6=_errs71===
errors}else var valid6=!0;if(valid6){if(data.date!==void 0){let _errs72=errors;validate374(data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"\
date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate374.errors:vErrors.concat(validate374.errors),errors=vErrors.length);var valid6=_errs72===errors}else
var valid6=!0;if(valid6){if(data.kind!==void 0){let _errs73=errors;if(data.kind!=="embargo"){let err24={instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/\
properties/kind/const",keyword:"const",params:{allowedValue:"embargo"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var valid6=_errs73===errors}else
var valid6=!0;if(valid6){if(data.subject!==void 0){let _errs74=errors;validate376(data.subject,{instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"\
subject",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate376.errors:vErrors.concat(validate376.errors),errors=vErrors.length);var valid6=_errs74===errors}else
var valid6=!0;if(valid6){if(data.until!==void 0){let _errs75=errors;validate427(data.until,{instancePath:instancePath+"/until",parentData:data,parentDataProperty:"\
until",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate427.errors:vErrors.concat(validate427.errors),errors=vErrors.length);var valid6=_errs75===errors}else
var valid6=!0;if(valid6)if(data.reason!==void 0){let _errs76=errors;validate385(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"\
reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate385.errors:vErrors.concat(validate385.errors),errors=vErrors.length);var valid6=_errs76===errors}else
var valid6=!0}}}}}}}}}}}else{let err25={instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err25]:vErrors.push(
err25),errors++}var _valid0=_errs64===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,5]):_valid0&&(valid0=!0,passing0=5,props0!==!0&&(props0=!0))}}}}if(valid0)
errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err26={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};
return vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++,validate363.errors=vErrors,!1}return validate363.errors=vErrors,evaluated0.props=props0,errors===
0}validate363.evaluated={dynamicProps:!0,dynamicItems:!1};var directory=validate430;var pattern82=new RegExp("^(?!\\.{1,2}(/|$))[^/\\\\\\x00]+(/(?!\\.{1,2}(/|$))[^/\\\\\\x00]+)*$","");function validate431(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate431.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern27.test(data))return validate431.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}}],!1}else return validate431.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate431.errors=vErrors,errors===0}validate431.evaluated={dynamicProps:!1,dynamicItems:!1};function validate430(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate430.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&
(missing0="version")||data.files===void 0&&(missing0="files"))return validate430.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="version"||key0==="files")){return validate430.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.version!==void 0){let _errs2=errors;if(data.version!==1)return validate430.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0)if(data.files!==void 0){let data1=data.files,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>1e6)return validate430.
errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit:1e6}}],!1;{var valid1=!0;let len0=data1.length;
for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs5=errors;if(errors===_errs5)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.path===
void 0&&(missing1="path")||data2.digest===void 0&&(missing1="digest")||data2.size===void 0&&(missing1="size"))return validate430.errors=[{instancePath:instancePath+
"/files/"+i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data2)if(!(key1===
"path"||key1==="digest"||key1==="size")){return validate430.errors=[{instancePath:instancePath+"/files/"+i0,schemaPath:"#/properties/files/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs7===errors){if(data2.path!==void 0){let data3=data2.path,_errs8=errors;
if(errors===_errs8)if(typeof data3=="string"){if(func1(data3)>4e3)return validate430.errors=[{instancePath:instancePath+"/files/"+i0+"/path",schemaPath:"#/prope\
rties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1;if(!pattern82.test(data3))return validate430.errors=[{instancePath:instancePath+
"/files/"+i0+"/path",schemaPath:"#/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?!\\.{1,2}(/|$))[^/\\\\\\x00]+(/(?!\\.{1,2}(/\
|$))[^/\\\\\\x00]+)*$"}}],!1}else return validate430.errors=[{instancePath:instancePath+"/files/"+i0+"/path",schemaPath:"#/properties/files/items/properties/pat\
h/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data2.digest!==void 0){let _errs10=errors;validate431(
data2.digest,{instancePath:instancePath+"/files/"+i0+"/digest",parentData:data2,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate431.
errors:vErrors.concat(validate431.errors),errors=vErrors.length);var valid2=_errs10===errors}else var valid2=!0;if(valid2)if(data2.size!==void 0){let data5=data2.
size,_errs11=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate430.errors=[{instancePath:instancePath+"/files/"+i0+
"/size",schemaPath:"#/properties/files/items/properties/size/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs11&&typeof data5=="number"&&isFinite(
data5)){if(data5>9007199254740991||isNaN(data5))return validate430.errors=[{instancePath:instancePath+"/files/"+i0+"/size",schemaPath:"#/properties/files/items/\
properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data5<0||isNaN(data5))return validate430.errors=[{instancePath:instancePath+
"/files/"+i0+"/size",schemaPath:"#/properties/files/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs11===
errors}else var valid2=!0}}}}else return validate430.errors=[{instancePath:instancePath+"/files/"+i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{
type:"object"}}],!1;var valid1=_errs5===errors;if(!valid1)break}}}else return validate430.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/f\
iles/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs3===errors}else var valid0=!0}}}else return validate430.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate430.errors=vErrors,errors===0}validate430.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var runnerConfiguration=validate433,schema144={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"runner-configuration.v1.json",title:"RunnerConfigurat\
ion",description:"How a runner reaches its cluster, and what its pods are like. A file of whoever operates the runner, named with --runner-config; it never live\
s in a registry, because addresses and names of secrets are in it. Secrets themselves are not.",type:"object",additionalProperties:!1,required:["installation","\
cluster","agentImage","store"],properties:{$schema:{description:"Relative path or URL of this schema.",type:"string",pattern:"(^|/)runner-configuration\\.v1\\.jso\
n$",examples:["runner-configuration.v1.json"]},installation:{description:"Name of this installation: lower-case letters, digits and hyphens, at most 40. Objects\
 of other installations in the same namespace are never touched.",type:"string",pattern:"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$",examples:["lab"]},cluster:{title:"\
ClusterAddress",description:"Which cluster, and where in it. Either a kubeconfig is named, or `inCluster` is true.",type:"object",additionalProperties:!1,required:[
"namespace"],properties:{kubeconfig:{description:"Path of a kubeconfig, relative to this file.",type:"string",minLength:1,maxLength:4096,examples:["kubeconfig"]},
context:{description:"Context of the kubeconfig. Default: its current one.",type:"string",minLength:1,maxLength:253,examples:["lab"]},inCluster:{description:"Th\
e runner itself is a pod of the cluster and uses its service account.",const:!0,examples:[!0]},namespace:{description:"Namespace that everything is made in: low\
er-case letters, digits and hyphens, at most 63.",type:"string",pattern:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",examples:["headgate"]}},examples:[{kubeconfig:"ku\
beconfig",namespace:"headgate"}]},agentImage:{$ref:"#/$defs/image",description:"Image of the agent and the shim, by digest."},hostImages:{description:"Images fo\
r tools that name host programs: the first that has them all is taken.",type:"array",maxItems:64,items:{title:"HostImage",type:"object",additionalProperties:!1,
required:["image","programs"],description:"An image, and what is in it.",properties:{image:{$ref:"#/$defs/image",description:"Image, by digest."},programs:{description:"\
Program \u2192 its version in the image, kept in records; an empty version is one that it does not tell.",type:"object",minProperties:1,maxProperties:512,additionalProperties:{
description:"Version.",type:"string",maxLength:80,examples:["24.1.0"]},examples:[{node:"24.1.0",sh:""}]}},examples:[{image:"registry.example.org/lab/host@sha256\
:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",programs:{node:"24.1.0",sh:""}}]},examples:[[{image:"registry.example.org/lab/host@sha256:e3b\
0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",programs:{node:"24.1.0"}}]]},platform:{description:"os/architecture of its nodes. Default: linux/\
amd64.",type:"string",pattern:"^[a-z0-9]+/[a-z0-9]+$",examples:["linux/arm64"]},store:{title:"PodStore",description:"The store as pods see it, and who they are \
there.",type:"object",additionalProperties:!1,required:["url"],properties:{url:{description:"`s3://bucket/prefix?\u2026` (see the manual). No credentials in it.",
type:"string",pattern:"^(s3://|/)[^@\\s]+$",maxLength:2e3,examples:["s3://lab/headgate?endpoint=http://198.18.0.1:7070&region=us-east-1&pathStyle=true"]},secret:{
description:"Secret of the namespace with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN, if there is one); only the agent's container is gi\
ven it.",type:"string",pattern:"^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$",examples:["headgate-store"]},tokenAudience:{description:"Instead of a secret: audience o\
f a service-account token that only the agent's container is given.",type:"string",minLength:1,maxLength:253,examples:["sts.amazonaws.com"]},role:{description:"\
Role that the token is exchanged for.",type:"string",minLength:1,maxLength:2048,examples:["arn:aws:iam::123456789012:role/headgate-tasks"]}},examples:[{url:"s3:\
//lab/headgate?region=eu-central-1",secret:"headgate-store"}]},pods:{title:"PodSettings",description:"What every pod has besides its task's resources.",type:"ob\
ject",additionalProperties:!1,properties:{serviceAccount:{description:"Service account of the pods; it needs no permission. Default: that of the namespace.",type:"\
string",pattern:"^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$",examples:["headgate-task"]},pullSecrets:{description:"Secrets for pulling images.",type:"array",maxItems:16,
items:{description:"Name.",type:"string",minLength:1,maxLength:253,examples:["registry"]},examples:[["registry"]]},nodeSelector:{description:"Labels that nodes \
must have.",type:"object",maxProperties:32,additionalProperties:{description:"Value.",type:"string",maxLength:63,examples:["batch"]},examples:[{pool:"batch"}]},
tolerations:{description:"Taints that pods put up with.",type:"array",maxItems:32,items:{title:"Toleration",type:"object",additionalProperties:!1,description:"O\
ne taint, as Kubernetes writes it.",properties:{key:{description:"Key.",type:"string",maxLength:317,examples:["batch"]},operator:{description:"How the value is \
compared.",enum:["Exists","Equal"],examples:["Exists"]},value:{description:"Value.",type:"string",maxLength:63,examples:["true"]},effect:{description:"Effect.",
enum:["NoSchedule","PreferNoSchedule","NoExecute"],examples:["NoSchedule"]}},examples:[{key:"batch",operator:"Exists"}]},examples:[[{key:"batch",operator:"Exist\
s"}]]},priorityClass:{description:"Priority class.",type:"string",minLength:1,maxLength:253,examples:["batch-low"]},runtimeClass:{description:"Runtime class.",type:"\
string",minLength:1,maxLength:253,examples:["gvisor"]},user:{description:"User id that commands run as. Default: 65532.",type:"integer",minimum:1,maximum:2147483647,
examples:[65532]},userNamespaces:{description:"Whether nodes support user namespaces; pods then get one of their own. Default: no.",type:"boolean",examples:[!0]},
gpuResource:{description:"Name of the resource that a GPU is. Default: nvidia.com/gpu.",type:"string",pattern:"^[a-z0-9.-]+/[A-Za-z0-9._-]+$",maxLength:253,examples:[
"nvidia.com/gpu"]}},examples:[{serviceAccount:"headgate-task",nodeSelector:{pool:"batch"}}]},limits:{title:"TaskLimits",description:"The most that one task may \
ask for; a task that needs more fails at once, and says so.",type:"object",additionalProperties:!1,properties:{cpu:{description:"Processors.",type:"number",exclusiveMinimum:0,
examples:[32]},memory:{description:"Memory in MiB.",type:"number",exclusiveMinimum:0,examples:[131072]},disk:{description:"Scratch space in MiB.",type:"number",
exclusiveMinimum:0,examples:[102400]},gpu:{description:"GPUs.",type:"integer",minimum:0,examples:[1]}},examples:[{cpu:32,memory:131072}]},cache:{title:"NodeCach\
e",description:"Where each node keeps large inputs that all tasks of a wave read: fetched once, seen read-only by commands. It is the claim `headgate-<installat\
ion>-cache` of the namespace.",type:"object",additionalProperties:!1,required:["size"],properties:{size:{description:"MiB that a node may keep; what was used lo\
ngest ago goes.",type:"integer",minimum:1,examples:[512e3]},from:{description:"MiB from which on an input is kept. Default: 256.",type:"integer",minimum:1,examples:[
1024]},folder:{description:"Folder that is there on every node; `headgate cluster install` makes the volume and the claim for it. Without it the claim is yours \
to make.",type:"string",pattern:"^/[A-Za-z0-9._/-]+$",maxLength:1024,examples:["/var/lib/headgate-cache"]}},examples:[{size:512e3,folder:"/var/lib/headgate-cach\
e"}]},approvals:{$ref:"#/$defs/approvals"},zones:{$ref:"#/$defs/zones"},statements:{$ref:"#/$defs/statements"},oidc:{$ref:"#/$defs/oidc"},networks:{description:"\
Network classes it can give. Default: only `none`.",type:"array",uniqueItems:!0,items:{$ref:"common.v1.json#/$defs/network"},examples:[["none","mirror"]]},install:{
title:"InstallSettings",description:"What `headgate cluster install` needs to know besides. Names of its objects begin with `headgate-<installation>`.",type:"ob\
ject",additionalProperties:!1,properties:{registries:{description:"Beginnings of the names of images that may run, each a registry or a folder of one. Default: \
the registries of the images of this file. Docker's own is docker.io, which names must say.",type:"array",minItems:1,maxItems:64,uniqueItems:!0,items:{description:"\
Registry, or a folder of one.",type:"string",pattern:"^[a-z0-9][a-z0-9._:/-]*$",maxLength:253,examples:["registry.example.org/lab"]},examples:[["registry.exampl\
e.org/lab","docker.io/library"]]},storeAddresses:{description:"Addresses of the store, for network policies, which know no names. Default: the address in store.\
url, if that is one.",type:"array",minItems:1,maxItems:64,uniqueItems:!0,items:{$ref:"#/$defs/cidr",description:"Addresses."},examples:[["203.0.113.0/24"]]},mirror:{
title:"MirrorAddress",description:"The only place that tasks of network class `mirror` reach.",type:"object",additionalProperties:!1,required:["address","port"],
properties:{address:{$ref:"#/$defs/cidr",description:"Address."},port:{description:"TCP port.",type:"integer",minimum:1,maximum:65535,examples:[3128]}},examples:[
{address:"203.0.113.7/32",port:3128}]},quota:{title:"NamespaceQuota",description:"What everything in the namespace may use together.",type:"object",additionalProperties:!1,
properties:{cpu:{description:"Processors that pods request.",type:"number",exclusiveMinimum:0,examples:[256]},memory:{description:"MiB of memory that pods are l\
imited to.",type:"integer",minimum:1,examples:[1048576]},pods:{description:"Pods at a time. Default: budgets.pods and 16 more.",type:"integer",minimum:1,examples:[
216]}},examples:[{cpu:256,memory:1048576}]},runner:{title:"StandingRunner",description:"A runner that stands in the cluster: a Deployment of one pod that runs w\
hat is queued for it. Without it there is none.",type:"object",additionalProperties:!1,required:["trust"],properties:{name:{description:"Its name, which launche\
s are queued for. Default: that of the installation.",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,61}[a-z0-9]$",examples:["lab"]},trust:{description:"Login of\
 the one person whose launches it starts; everybody who can write to the queue in the store can be that.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:64,
examples:["ada"]},synthetic:{description:"Minutes between runs of a tiny analysis that shows that all of it works. Default: never.",type:"integer",minimum:1,maximum:10080,
examples:[30]},labels:{description:"Labels that analyses may ask for with runsOn.",type:"array",maxItems:32,uniqueItems:!0,items:{description:"Label.",type:"str\
ing",pattern:"^[a-z0-9][a-z0-9._-]*$",maxLength:63,examples:["gpu"]},examples:[["gpu"]]}},examples:[{trust:"ada"}]},observer:{description:"Whether the coordinat\
or may also read nodes, their usage and admission policies of the whole cluster, for `doctor` and `status`. Default: no.",type:"boolean",examples:[!0]}},examples:[
{registries:["registry.example.org/lab"],quota:{cpu:256,memory:1048576}}]},budgets:{title:"RunnerBudgets",description:"How much of the cluster a launch may use.",
type:"object",additionalProperties:!1,properties:{pods:{description:"Pods at a time; each works on one task at a time. Default: 50.",type:"integer",minimum:1,maximum:1e4,
examples:[200]},chunk:{description:"Tasks of a chunk at most, which one pod works through; a power of two up to 512. More cost less for each task that takes no \
time, fewer are given back when a pod is lost. Default: 64.",enum:[1,2,4,8,16,32,64,128,256,512],examples:[256]},writesPerSecond:{description:"Requests per seco\
nd that change something in the cluster; reading has twice as many. Default: 10.",type:"number",exclusiveMinimum:0,maximum:1e3,examples:[10]}},examples:[{pods:200}]}},
$defs:{approvals:{title:"ApprovalTrust",description:"Whose signatures start work. With it, nothing is launched without a valid approval; without it, whoever run\
s is taken for the owner.",type:"object",additionalProperties:!1,required:["repository","keys"],properties:{repository:{description:"Host and numeric id of the \
repository at the forge, or a name that you choose; approvals of others are refused.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9.:/_-]*$",maxLength:200,examples:[
"github.com:4242"]},branch:{description:"Git revision whose policy.json counts: the tip of the default branch. Default: origin/HEAD, else main.",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]*$",maxLength:200,examples:["origin/main"]},keys:{description:"Keys that sign approvals; at least one.",type:"array",minItems:1,maxItems:64,
items:{$ref:"#/$defs/key"},examples:[[{key:"ed25519:A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="}]]}},examples:[{repository:"github.com:4242",keys:[{key:"ed255\
19:A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="}]}]},key:{title:"ApprovalKey",type:"object",additionalProperties:!1,required:["key"],description:"One public ke\
y.",properties:{key:{description:"`ed25519:` and the 32 bytes in base64, as `headgate keys new` prints it.",type:"string",pattern:"^ed25519:[A-Za-z0-9+/]{43}=$",
examples:["ed25519:A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="]},title:{description:"Whose it is.",type:"string",minLength:1,maxLength:120,examples:["dispatch\
, 2026"]},revoked:{description:"Why nothing that it signed counts any more.",type:"string",minLength:1,maxLength:400,examples:["The laptop was lost."]}},examples:[
{key:"ed25519:A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=",title:"dispatch, 2026"}]},statements:{title:"StatementTrust",description:"Whose signatures say where\
 published results come from (`headgate publish`, `headgate verify`). Other keys than those of approvals: who publishes does not approve.",type:"object",additionalProperties:!1,
required:["keys"],properties:{keys:{description:"Keys that sign statements; at least one.",type:"array",minItems:1,maxItems:64,items:{$ref:"#/$defs/key"},examples:[
[{key:"ed25519:A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="}]]}},examples:[{keys:[{key:"ed25519:A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=",title:"publish, 2\
026"}]}]},oidc:{title:"OidcTrust",description:"Whose tokens a cloud and a cluster are to accept: jobs of one repository, on one branch. `headgate doctor --print\
-policies` makes trust policies of it.",type:"object",additionalProperties:!1,required:["audience","repository","repositoryId","ownerId"],properties:{issuer:{description:"\
Issuer of the tokens. Default: https://token.actions.githubusercontent.com.",type:"string",pattern:"^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._/-]*[A-Za-z0-\
9._-])?$",maxLength:500,examples:["https://token.actions.githubusercontent.com"]},audience:{description:"Audience that the jobs ask for: a name of your own, whi\
ch no other service takes.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:200,examples:["headgate.lab"]},repository:{description:"Owner and nam\
e.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+$",maxLength:200,examples:["lab/registry"]},repositoryId:{description:"Numeric id of the r\
epository.",type:"string",pattern:"^[1-9][0-9]*$",maxLength:20,examples:["4242"]},ownerId:{description:"Numeric id of its owner.",type:"string",pattern:"^[1-9][\
0-9]*$",maxLength:20,examples:["17"]},branch:{description:"The default branch. Default: main.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",maxLength:200,
examples:["main"]},awsProvider:{description:"ARN of the identity provider of the issuer, for roles of AWS.",type:"string",pattern:"^arn:[A-Za-z0-9:/._-]+$",maxLength:500,
examples:["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"]}},examples:[{audience:"headgate.lab",repository:"lab/registry",repositoryId:"\
4242",ownerId:"17"}]},zones:{title:"Zones",description:"Stores of different trust. Approved runs read `main` and `staging` and write `staging`; `headgate publis\
h` brings what is merged to `main`, the only one that is public. Without it there is one store, named by --store.",type:"object",additionalProperties:!1,required:[
"main","staging"],properties:{main:{$ref:"#/$defs/storeUrl",description:"What is published."},staging:{$ref:"#/$defs/storeUrl",description:"What approved runs m\
ade; not public."},private:{title:"PrivateZone",description:"The same for analyses that are private, or under an embargo. Nobody but those who may see them can \
read either.",type:"object",additionalProperties:!1,required:["main","staging"],properties:{main:{$ref:"#/$defs/storeUrl",description:"Merged, and not public."},
staging:{$ref:"#/$defs/storeUrl",description:"What approved runs made."}},examples:[{main:"s3://lab-private/main",staging:"s3://lab-private/staging"}]}},examples:[
{main:"s3://lab/main",staging:"s3://lab/staging"}]},storeUrl:{description:"A store: `s3://bucket/prefix?\u2026`, or a folder, relative to where the command is called\
. No credentials in it.",type:"string",pattern:"^[^@\\s]+$",minLength:1,maxLength:2e3,examples:["s3://lab/main?region=eu-central-1"]},cidr:{description:"IPv4 ad\
dresses, as CIDR.",type:"string",pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$",examples:["203.0.113.0/24"]},image:{description:"OCI image, by digest; tags\
 are refused because they move.",type:"string",pattern:"^[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64}$",maxLength:400,examples:["registry.example.org/headgate/\
agent@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]}},examples:[{installation:"lab",cluster:{kubeconfig:"kubeconfig",namespace:"head\
gate"},agentImage:"registry.example.org/headgate/agent@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",store:{url:"s3://lab/headgate?re\
gion=eu-central-1",secret:"headgate-store"}}]},pattern84=new RegExp("(^|/)runner-configuration\\.v1\\.json$",""),pattern85=new RegExp("^[a-z0-9]([a-z0-9-]{0,38}\
[a-z0-9])?$",""),pattern86=new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",""),pattern89=new RegExp("^(s3://|/)[^@\\s]+$",""),pattern90=new RegExp("^[a-z0-9](\
[a-z0-9.-]{0,251}[a-z0-9])?$",""),pattern92=new RegExp("^[a-z0-9.-]+/[A-Za-z0-9._-]+$",""),pattern93=new RegExp("^/[A-Za-z0-9._/-]+$",""),pattern105=new RegExp(
"^[a-z0-9][a-z0-9._:/-]*$",""),pattern107=new RegExp("^[a-z0-9][a-z0-9._-]{0,61}[a-z0-9]$","");function validate434(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate434.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>400)
return validate434.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}}],!1;if(!pattern3.test(data))return validate434.errors=
[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64}$"}}],!1}else return validate434.errors=[
{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate434.errors=vErrors,errors===0}validate434.evaluated={dynamicProps:!1,
dynamicItems:!1};var pattern94=new RegExp("^[A-Za-z0-9][A-Za-z0-9.:/_-]*$","");var pattern96=new RegExp("^ed25519:[A-Za-z0-9+/]{43}=$","");function validate438(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate438.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key===void 0&&(missing0="key"))return validate438.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="key"||key0==="title"||key0==="revoked")){
return validate438.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.key!==void 0){let data0=data.key,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(!pattern96.test(data0))return validate438.errors=
[{instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^ed25519:[A-Za-z0-9+/]{43}=$"}}],!1}else return validate438.
errors=[{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.title!==void 0){let data1=data.title,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>120)return validate438.errors=
[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(func1(data1)<1)return validate438.
errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate438.errors=[
{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.revoked!==void 0){let data2=data.revoked,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func1(data2)>400)return validate438.errors=
[{instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/maxLength",keyword:"maxLength",params:{limit:400}}],!1;if(func1(data2)<1)return validate438.
errors=[{instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate438.errors=
[{instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}else
return validate438.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate438.errors=vErrors,errors===0}validate438.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate437(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate437.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.repository===void 0&&(missing0="repository")||data.keys===void 0&&(missing0=
"keys"))return validate437.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="repository"||key0==="branch"||key0==="keys")){return validate437.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.repository!==void 0){let data0=data.repository,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(func1(data0)>200)return validate437.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLen\
gth",params:{limit:200}}],!1;if(!pattern94.test(data0))return validate437.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:/_-]*$"}}],!1}else return validate437.errors=[{instancePath:instancePath+"/repository",schemaPath:"\
#/properties/repository/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.branch!==void 0){let data1=data.
branch,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>200)return validate437.errors=[{instancePath:instancePath+"/branch",schemaPath:"\
#/properties/branch/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern43.test(data1))return validate437.errors=[{instancePath:instancePath+"/bra\
nch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}],!1}else return validate437.errors=[{instancePath:instancePath+
"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.keys!==
void 0){let data2=data.keys,_errs6=errors;if(errors===_errs6)if(Array.isArray(data2)){if(data2.length>64)return validate437.errors=[{instancePath:instancePath+"\
/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(data2.length<1)return validate437.errors=[{instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;
validate438(data2[i0],{instancePath:instancePath+"/keys/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate438.
errors:vErrors.concat(validate438.errors),errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}}}else return validate437.errors=[{instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}else return validate437.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate437.errors=vErrors,errors===0}validate437.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var pattern97=new RegExp("^[^@\\s]+$","");function validate442(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate442.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(func1(data)>2e3)return validate442.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1;if(func1(data)<1)return validate442.
errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!pattern97.test(data))return validate442.errors=[{instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[^@\\s]+$"}}],!1}else return validate442.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}}],!1;return validate442.errors=vErrors,errors===0}validate442.evaluated={dynamicProps:!1,dynamicItems:!1};function validate441(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate441.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.main===void 0&&
(missing0="main")||data.staging===void 0&&(missing0="staging"))return validate441.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="main"||key0==="staging"||key0==="private")){return validate441.errors=[{instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.main!==void 0){let _errs2=errors;validate442(
data.main,{instancePath:instancePath+"/main",parentData:data,parentDataProperty:"main",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate442.errors:vErrors.
concat(validate442.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.staging!==void 0){let _errs3=errors;validate442(
data.staging,{instancePath:instancePath+"/staging",parentData:data,parentDataProperty:"staging",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate442.errors:
vErrors.concat(validate442.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.private!==void 0){let data2=data.private,
_errs4=errors;if(errors===_errs4)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.main===void 0&&(missing1="main")||data2.staging===
void 0&&(missing1="staging"))return validate441.errors=[{instancePath:instancePath+"/private",schemaPath:"#/properties/private/required",keyword:"required",params:{
missingProperty:missing1}}],!1;{let _errs6=errors;for(let key1 in data2)if(!(key1==="main"||key1==="staging")){return validate441.errors=[{instancePath:instancePath+
"/private",schemaPath:"#/properties/private/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs6===errors){
if(data2.main!==void 0){let _errs7=errors;validate442(data2.main,{instancePath:instancePath+"/private/main",parentData:data2,parentDataProperty:"main",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate442.errors:vErrors.concat(validate442.errors),errors=vErrors.length);var valid1=_errs7===errors}else var valid1=!0;
if(valid1)if(data2.staging!==void 0){let _errs8=errors;validate442(data2.staging,{instancePath:instancePath+"/private/staging",parentData:data2,parentDataProperty:"\
staging",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate442.errors:vErrors.concat(validate442.errors),errors=vErrors.length);var valid1=_errs8===errors}else
var valid1=!0}}}else return validate441.errors=[{instancePath:instancePath+"/private",schemaPath:"#/properties/private/type",keyword:"type",params:{type:"object"}}],
!1;var valid0=_errs4===errors}else var valid0=!0}}}}else return validate441.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return validate441.errors=vErrors,errors===0}validate441.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate448(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate448.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.keys===void 0&&(missing0="keys"))return validate448.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(key0!=="keys"){return validate448.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors&&data.keys!==void 0){let data0=data.keys;if(errors===errors)if(Array.isArray(data0)){if(data0.
length>64)return validate448.errors=[{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(data0.
length<1)return validate448.errors=[{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;
let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate438(data0[i0],{instancePath:instancePath+"/keys/"+i0,parentData:data0,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate438.errors:vErrors.concat(validate438.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)
break}}}else return validate448.errors=[{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1}}}else return validate448.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate448.errors=vErrors,errors===0}validate448.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pattern98=new RegExp("^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._/-]*[A-Za-z0-9._-])?$",""),pattern100=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-\
9._-]+$",""),pattern101=new RegExp("^[1-9][0-9]*$",""),pattern104=new RegExp("^arn:[A-Za-z0-9:/._-]+$","");function validate451(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate451.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.audience===void 0&&
(missing0="audience")||data.repository===void 0&&(missing0="repository")||data.repositoryId===void 0&&(missing0="repositoryId")||data.ownerId===void 0&&(missing0=
"ownerId"))return validate451.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="issuer"||key0==="audience"||key0==="repository"||key0==="repositoryId"||key0==="ownerId"||key0==="branch"||key0==="awsProvider")){return validate451.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
issuer!==void 0){let data0=data.issuer,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>500)return validate451.errors=[{instancePath:instancePath+
"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit:500}}],!1;if(!pattern98.test(data0))return validate451.errors=[{instancePath:instancePath+
"/issuer",schemaPath:"#/properties/issuer/pattern",keyword:"pattern",params:{pattern:"^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._/-]*[A-Za-z0-9._-])?$"}}],!1}else
return validate451.errors=[{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.audience!==void 0){let data1=data.audience,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>
200)return validate451.errors=[{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern58.
test(data1))return validate451.errors=[{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z0-9][A-Za-z0-9._-]*$"}}],!1}else return validate451.errors=[{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.repository!==void 0){let data2=data.repository,_errs6=errors;if(errors===_errs6)
if(typeof data2=="string"){if(func1(data2)>200)return validate451.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",
keyword:"maxLength",params:{limit:200}}],!1;if(!pattern100.test(data2))return validate451.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/propert\
ies/repository/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+$"}}],!1}else return validate451.errors=[{instancePath:instancePath+
"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
repositoryId!==void 0){let data3=data.repositoryId,_errs8=errors;if(errors===_errs8)if(typeof data3=="string"){if(func1(data3)>20)return validate451.errors=[{instancePath:instancePath+
"/repositoryId",schemaPath:"#/properties/repositoryId/maxLength",keyword:"maxLength",params:{limit:20}}],!1;if(!pattern101.test(data3))return validate451.errors=
[{instancePath:instancePath+"/repositoryId",schemaPath:"#/properties/repositoryId/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*$"}}],!1}else return validate451.
errors=[{instancePath:instancePath+"/repositoryId",schemaPath:"#/properties/repositoryId/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.ownerId!==void 0){let data4=data.ownerId,_errs10=errors;if(errors===_errs10)if(typeof data4=="string"){if(func1(data4)>20)return validate451.
errors=[{instancePath:instancePath+"/ownerId",schemaPath:"#/properties/ownerId/maxLength",keyword:"maxLength",params:{limit:20}}],!1;if(!pattern101.test(data4))
return validate451.errors=[{instancePath:instancePath+"/ownerId",schemaPath:"#/properties/ownerId/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*$"}}],
!1}else return validate451.errors=[{instancePath:instancePath+"/ownerId",schemaPath:"#/properties/ownerId/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.branch!==void 0){let data5=data.branch,_errs12=errors;if(errors===_errs12)if(typeof data5=="string"){if(func1(data5)>
200)return validate451.errors=[{instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern43.
test(data5))return validate451.errors=[{instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z\
0-9][A-Za-z0-9._/-]*$"}}],!1}else return validate451.errors=[{instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.awsProvider!==void 0){let data6=data.awsProvider,_errs14=errors;if(errors===_errs14)
if(typeof data6=="string"){if(func1(data6)>500)return validate451.errors=[{instancePath:instancePath+"/awsProvider",schemaPath:"#/properties/awsProvider/maxLeng\
th",keyword:"maxLength",params:{limit:500}}],!1;if(!pattern104.test(data6))return validate451.errors=[{instancePath:instancePath+"/awsProvider",schemaPath:"#/pr\
operties/awsProvider/pattern",keyword:"pattern",params:{pattern:"^arn:[A-Za-z0-9:/._-]+$"}}],!1}else return validate451.errors=[{instancePath:instancePath+"/aws\
Provider",schemaPath:"#/properties/awsProvider/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}}}}else return validate451.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate451.errors=vErrors,errors===0}validate451.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate453(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate453.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="n\
one"||data==="mirror"||data==="open"?(validate453.errors=vErrors,errors===0):(validate453.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema42.
enum}}],!1)}validate453.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern106=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$","");function validate455(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate455.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern106.test(data))return validate455.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$"}}],!1}else return validate455.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"}}],!1;return validate455.errors=vErrors,errors===0}validate455.evaluated={dynamicProps:!1,dynamicItems:!1};function validate433(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate433.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.installation===
void 0&&(missing0="installation")||data.cluster===void 0&&(missing0="cluster")||data.agentImage===void 0&&(missing0="agentImage")||data.store===void 0&&(missing0=
"store"))return validate433.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func15.call(schema144.properties,key0)){return validate433.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.$schema!==void 0){let data0=data.$schema,_errs2=errors;if(errors===_errs2)if(typeof data0=="stri\
ng"){if(!pattern84.test(data0))return validate433.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{
pattern:"(^|/)runner-configuration\\.v1\\.json$"}}],!1}else return validate433.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/\
type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.installation!==void 0){let data1=data.installation,
_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(!pattern85.test(data1))return validate433.errors=[{instancePath:instancePath+"/installation",schemaPath:"\
#/properties/installation/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"}}],!1}else return validate433.errors=[{instancePath:instancePath+
"/installation",schemaPath:"#/properties/installation/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.cluster!==void 0){let data2=data.cluster,_errs6=errors;if(errors===_errs6)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.
namespace===void 0&&(missing1="namespace"))return validate433.errors=[{instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"\
required",params:{missingProperty:missing1}}],!1;{let _errs8=errors;for(let key1 in data2)if(!(key1==="kubeconfig"||key1==="context"||key1==="inCluster"||key1===
"namespace")){return validate433.errors=[{instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key1}}],!1;break}if(_errs8===errors){if(data2.kubeconfig!==void 0){let data3=data2.kubeconfig,_errs9=errors;if(errors===_errs9)if(typeof data3==
"string"){if(func1(data3)>4096)return validate433.errors=[{instancePath:instancePath+"/cluster/kubeconfig",schemaPath:"#/properties/cluster/properties/kubeconfi\
g/maxLength",keyword:"maxLength",params:{limit:4096}}],!1;if(func1(data3)<1)return validate433.errors=[{instancePath:instancePath+"/cluster/kubeconfig",schemaPath:"\
#/properties/cluster/properties/kubeconfig/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate433.errors=[{instancePath:instancePath+"/clu\
ster/kubeconfig",schemaPath:"#/properties/cluster/properties/kubeconfig/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs9===errors}else var valid1=!0;
if(valid1){if(data2.context!==void 0){let data4=data2.context,_errs11=errors;if(errors===_errs11)if(typeof data4=="string"){if(func1(data4)>253)return validate433.
errors=[{instancePath:instancePath+"/cluster/context",schemaPath:"#/properties/cluster/properties/context/maxLength",keyword:"maxLength",params:{limit:253}}],!1;
if(func1(data4)<1)return validate433.errors=[{instancePath:instancePath+"/cluster/context",schemaPath:"#/properties/cluster/properties/context/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return validate433.errors=[{instancePath:instancePath+"/cluster/context",schemaPath:"#/properties/cluster/properties/conte\
xt/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs11===errors}else var valid1=!0;if(valid1){if(data2.inCluster!==void 0){let _errs13=errors;if(data2.
inCluster!==!0)return validate433.errors=[{instancePath:instancePath+"/cluster/inCluster",schemaPath:"#/properties/cluster/properties/inCluster/const",keyword:"\
const",params:{allowedValue:!0}}],!1;var valid1=_errs13===errors}else var valid1=!0;if(valid1)if(data2.namespace!==void 0){let data6=data2.namespace,_errs14=errors;
if(errors===_errs14)if(typeof data6=="string"){if(!pattern86.test(data6))return validate433.errors=[{instancePath:instancePath+"/cluster/namespace",schemaPath:"\
#/properties/cluster/properties/namespace/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}}],!1}else return validate433.errors=
[{instancePath:instancePath+"/cluster/namespace",schemaPath:"#/properties/cluster/properties/namespace/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs14===
errors}else var valid1=!0}}}}}else return validate433.errors=[{instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.agentImage!==void 0){let _errs16=errors;validate434(data.agentImage,{instancePath:instancePath+
"/agentImage",parentData:data,parentDataProperty:"agentImage",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate434.errors:vErrors.concat(validate434.errors),
errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.hostImages!==void 0){let data8=data.hostImages,_errs17=errors;if(errors===
_errs17)if(Array.isArray(data8)){if(data8.length>64)return validate433.errors=[{instancePath:instancePath+"/hostImages",schemaPath:"#/properties/hostImages/maxI\
tems",keyword:"maxItems",params:{limit:64}}],!1;{var valid2=!0;let len0=data8.length;for(let i0=0;i0<len0;i0++){let data9=data8[i0],_errs19=errors;if(errors===_errs19)
if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing2;if(data9.image===void 0&&(missing2="image")||data9.programs===void 0&&(missing2="programs"))
return validate433.errors=[{instancePath:instancePath+"/hostImages/"+i0,schemaPath:"#/properties/hostImages/items/required",keyword:"required",params:{missingProperty:missing2}}],
!1;{let _errs21=errors;for(let key2 in data9)if(!(key2==="image"||key2==="programs")){return validate433.errors=[{instancePath:instancePath+"/hostImages/"+i0,schemaPath:"\
#/properties/hostImages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs21===errors){if(data9.image!==
void 0){let _errs22=errors;validate434(data9.image,{instancePath:instancePath+"/hostImages/"+i0+"/image",parentData:data9,parentDataProperty:"image",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate434.errors:vErrors.concat(validate434.errors),errors=vErrors.length);var valid3=_errs22===errors}else var valid3=!0;if(valid3)if(data9.
programs!==void 0){let data11=data9.programs,_errs23=errors;if(errors===_errs23)if(data11&&typeof data11=="object"&&!Array.isArray(data11)){if(Object.keys(data11).
length>512)return validate433.errors=[{instancePath:instancePath+"/hostImages/"+i0+"/programs",schemaPath:"#/properties/hostImages/items/properties/programs/max\
Properties",keyword:"maxProperties",params:{limit:512}}],!1;if(Object.keys(data11).length<1)return validate433.errors=[{instancePath:instancePath+"/hostImages/"+
i0+"/programs",schemaPath:"#/properties/hostImages/items/properties/programs/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key3 in data11){
let data12=data11[key3],_errs26=errors;if(errors===_errs26)if(typeof data12=="string"){if(func1(data12)>80)return validate433.errors=[{instancePath:instancePath+
"/hostImages/"+i0+"/programs/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hostImages/items/properties/programs/additionalProperties/ma\
xLength",keyword:"maxLength",params:{limit:80}}],!1}else return validate433.errors=[{instancePath:instancePath+"/hostImages/"+i0+"/programs/"+key3.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hostImages/items/properties/programs/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs26===
errors;if(!valid4)break}}else return validate433.errors=[{instancePath:instancePath+"/hostImages/"+i0+"/programs",schemaPath:"#/properties/hostImages/items/prop\
erties/programs/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs23===errors}else var valid3=!0}}}else return validate433.errors=[{instancePath:instancePath+
"/hostImages/"+i0,schemaPath:"#/properties/hostImages/items/type",keyword:"type",params:{type:"object"}}],!1;var valid2=_errs19===errors;if(!valid2)break}}}else
return validate433.errors=[{instancePath:instancePath+"/hostImages",schemaPath:"#/properties/hostImages/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.platform!==void 0){let data13=data.platform,_errs28=errors;if(errors===_errs28)if(typeof data13=="string"){if(!pattern70.
test(data13))return validate433.errors=[{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9]+/[a-z0-9]+$"}}],!1}else return validate433.errors=[{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.store!==void 0){let data14=data.store,_errs30=errors;if(errors===_errs30)if(data14&&
typeof data14=="object"&&!Array.isArray(data14)){let missing3;if(data14.url===void 0&&(missing3="url"))return validate433.errors=[{instancePath:instancePath+"/s\
tore",schemaPath:"#/properties/store/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs32=errors;for(let key4 in data14)if(!(key4===
"url"||key4==="secret"||key4==="tokenAudience"||key4==="role")){return validate433.errors=[{instancePath:instancePath+"/store",schemaPath:"#/properties/store/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs32===errors){if(data14.url!==void 0){let data15=data14.url,
_errs33=errors;if(errors===_errs33)if(typeof data15=="string"){if(func1(data15)>2e3)return validate433.errors=[{instancePath:instancePath+"/store/url",schemaPath:"\
#/properties/store/properties/url/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1;if(!pattern89.test(data15))return validate433.errors=[{instancePath:instancePath+
"/store/url",schemaPath:"#/properties/store/properties/url/pattern",keyword:"pattern",params:{pattern:"^(s3://|/)[^@\\s]+$"}}],!1}else return validate433.errors=
[{instancePath:instancePath+"/store/url",schemaPath:"#/properties/store/properties/url/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs33===errors}else
var valid5=!0;if(valid5){if(data14.secret!==void 0){let data16=data14.secret,_errs35=errors;if(errors===_errs35)if(typeof data16=="string"){if(!pattern90.test(data16))
return validate433.errors=[{instancePath:instancePath+"/store/secret",schemaPath:"#/properties/store/properties/secret/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"}}],!1}else return validate433.errors=[{instancePath:instancePath+"/store/secret",schemaPath:"#/properties/store/properti\
es/secret/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs35===errors}else var valid5=!0;if(valid5){if(data14.tokenAudience!==void 0){let data17=data14.
tokenAudience,_errs37=errors;if(errors===_errs37)if(typeof data17=="string"){if(func1(data17)>253)return validate433.errors=[{instancePath:instancePath+"/store/\
tokenAudience",schemaPath:"#/properties/store/properties/tokenAudience/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(func1(data17)<1)return validate433.
errors=[{instancePath:instancePath+"/store/tokenAudience",schemaPath:"#/properties/store/properties/tokenAudience/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return validate433.errors=[{instancePath:instancePath+"/store/tokenAudience",schemaPath:"#/properties/store/properties/tokenAudience/type",keyword:"type",
params:{type:"string"}}],!1;var valid5=_errs37===errors}else var valid5=!0;if(valid5)if(data14.role!==void 0){let data18=data14.role,_errs39=errors;if(errors===
_errs39)if(typeof data18=="string"){if(func1(data18)>2048)return validate433.errors=[{instancePath:instancePath+"/store/role",schemaPath:"#/properties/store/pro\
perties/role/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(func1(data18)<1)return validate433.errors=[{instancePath:instancePath+"/store/role",schemaPath:"\
#/properties/store/properties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate433.errors=[{instancePath:instancePath+"/store/role",
schemaPath:"#/properties/store/properties/role/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs39===errors}else var valid5=!0}}}}}else return validate433.
errors=[{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs30===errors}else var valid0=!0;
if(valid0){if(data.pods!==void 0){let data19=data.pods,_errs41=errors;if(errors===_errs41)if(data19&&typeof data19=="object"&&!Array.isArray(data19)){let _errs43=errors;
for(let key5 in data19)if(!func15.call(schema144.properties.pods.properties,key5)){return validate433.errors=[{instancePath:instancePath+"/pods",schemaPath:"#/p\
roperties/pods/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs43===errors){if(data19.serviceAccount!==
void 0){let data20=data19.serviceAccount,_errs44=errors;if(errors===_errs44)if(typeof data20=="string"){if(!pattern90.test(data20))return validate433.errors=[{instancePath:instancePath+
"/pods/serviceAccount",schemaPath:"#/properties/pods/properties/serviceAccount/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\
$"}}],!1}else return validate433.errors=[{instancePath:instancePath+"/pods/serviceAccount",schemaPath:"#/properties/pods/properties/serviceAccount/type",keyword:"\
type",params:{type:"string"}}],!1;var valid6=_errs44===errors}else var valid6=!0;if(valid6){if(data19.pullSecrets!==void 0){let data21=data19.pullSecrets,_errs46=errors;
if(errors===_errs46)if(Array.isArray(data21)){if(data21.length>16)return validate433.errors=[{instancePath:instancePath+"/pods/pullSecrets",schemaPath:"#/proper\
ties/pods/properties/pullSecrets/maxItems",keyword:"maxItems",params:{limit:16}}],!1;{var valid7=!0;let len1=data21.length;for(let i1=0;i1<len1;i1++){let data22=data21[i1],
_errs48=errors;if(errors===_errs48)if(typeof data22=="string"){if(func1(data22)>253)return validate433.errors=[{instancePath:instancePath+"/pods/pullSecrets/"+i1,
schemaPath:"#/properties/pods/properties/pullSecrets/items/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(func1(data22)<1)return validate433.errors=[
{instancePath:instancePath+"/pods/pullSecrets/"+i1,schemaPath:"#/properties/pods/properties/pullSecrets/items/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return validate433.errors=[{instancePath:instancePath+"/pods/pullSecrets/"+i1,schemaPath:"#/properties/pods/properties/pullSecrets/items/type",keyword:"\
type",params:{type:"string"}}],!1;var valid7=_errs48===errors;if(!valid7)break}}}else return validate433.errors=[{instancePath:instancePath+"/pods/pullSecrets",
schemaPath:"#/properties/pods/properties/pullSecrets/type",keyword:"type",params:{type:"array"}}],!1;var valid6=_errs46===errors}else var valid6=!0;if(valid6){if(data19.
nodeSelector!==void 0){let data23=data19.nodeSelector,_errs50=errors;if(errors===_errs50)if(data23&&typeof data23=="object"&&!Array.isArray(data23)){if(Object.keys(
data23).length>32)return validate433.errors=[{instancePath:instancePath+"/pods/nodeSelector",schemaPath:"#/properties/pods/properties/nodeSelector/maxProperties",
keyword:"maxProperties",params:{limit:32}}],!1;for(let key6 in data23){let data24=data23[key6],_errs53=errors;if(errors===_errs53)if(typeof data24=="string"){if(func1(
data24)>63)return validate433.errors=[{instancePath:instancePath+"/pods/nodeSelector/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods\
/properties/nodeSelector/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63}}],!1}else return validate433.errors=[{instancePath:instancePath+"\
/pods/nodeSelector/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/properties/nodeSelector/additionalProperties/type",keyword:"type",
params:{type:"string"}}],!1;var valid8=_errs53===errors;if(!valid8)break}}else return validate433.errors=[{instancePath:instancePath+"/pods/nodeSelector",schemaPath:"\
#/properties/pods/properties/nodeSelector/type",keyword:"type",params:{type:"object"}}],!1;var valid6=_errs50===errors}else var valid6=!0;if(valid6){if(data19.tolerations!==
void 0){let data25=data19.tolerations,_errs55=errors;if(errors===_errs55)if(Array.isArray(data25)){if(data25.length>32)return validate433.errors=[{instancePath:instancePath+
"/pods/tolerations",schemaPath:"#/properties/pods/properties/tolerations/maxItems",keyword:"maxItems",params:{limit:32}}],!1;{var valid9=!0;let len2=data25.length;
for(let i2=0;i2<len2;i2++){let data26=data25[i2],_errs57=errors;if(errors===_errs57)if(data26&&typeof data26=="object"&&!Array.isArray(data26)){let _errs59=errors;
for(let key7 in data26)if(!(key7==="key"||key7==="operator"||key7==="value"||key7==="effect")){return validate433.errors=[{instancePath:instancePath+"/pods/tole\
rations/"+i2,schemaPath:"#/properties/pods/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}}],
!1;break}if(_errs59===errors){if(data26.key!==void 0){let data27=data26.key,_errs60=errors;if(errors===_errs60)if(typeof data27=="string"){if(func1(data27)>317)
return validate433.errors=[{instancePath:instancePath+"/pods/tolerations/"+i2+"/key",schemaPath:"#/properties/pods/properties/tolerations/items/properties/key/m\
axLength",keyword:"maxLength",params:{limit:317}}],!1}else return validate433.errors=[{instancePath:instancePath+"/pods/tolerations/"+i2+"/key",schemaPath:"#/pr\
operties/pods/properties/tolerations/items/properties/key/type",keyword:"type",params:{type:"string"}}],!1;var valid10=_errs60===errors}else var valid10=!0;if(valid10){
if(data26.operator!==void 0){let data28=data26.operator,_errs62=errors;if(!(data28==="Exists"||data28==="Equal"))return validate433.errors=[{instancePath:instancePath+
"/pods/tolerations/"+i2+"/operator",schemaPath:"#/properties/pods/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues:schema144.
properties.pods.properties.tolerations.items.properties.operator.enum}}],!1;var valid10=_errs62===errors}else var valid10=!0;if(valid10){if(data26.value!==void 0){
let data29=data26.value,_errs63=errors;if(errors===_errs63)if(typeof data29=="string"){if(func1(data29)>63)return validate433.errors=[{instancePath:instancePath+
"/pods/tolerations/"+i2+"/value",schemaPath:"#/properties/pods/properties/tolerations/items/properties/value/maxLength",keyword:"maxLength",params:{limit:63}}],
!1}else return validate433.errors=[{instancePath:instancePath+"/pods/tolerations/"+i2+"/value",schemaPath:"#/properties/pods/properties/tolerations/items/proper\
ties/value/type",keyword:"type",params:{type:"string"}}],!1;var valid10=_errs63===errors}else var valid10=!0;if(valid10)if(data26.effect!==void 0){let data30=data26.
effect,_errs65=errors;if(!(data30==="NoSchedule"||data30==="PreferNoSchedule"||data30==="NoExecute"))return validate433.errors=[{instancePath:instancePath+"/pod\
s/tolerations/"+i2+"/effect",schemaPath:"#/properties/pods/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues:schema144.properties.
pods.properties.tolerations.items.properties.effect.enum}}],!1;var valid10=_errs65===errors}else var valid10=!0}}}}else return validate433.errors=[{instancePath:instancePath+
"/pods/tolerations/"+i2,schemaPath:"#/properties/pods/properties/tolerations/items/type",keyword:"type",params:{type:"object"}}],!1;var valid9=_errs57===errors;
if(!valid9)break}}}else return validate433.errors=[{instancePath:instancePath+"/pods/tolerations",schemaPath:"#/properties/pods/properties/tolerations/type",keyword:"\
type",params:{type:"array"}}],!1;var valid6=_errs55===errors}else var valid6=!0;if(valid6){if(data19.priorityClass!==void 0){let data31=data19.priorityClass,_errs66=errors;
if(errors===_errs66)if(typeof data31=="string"){if(func1(data31)>253)return validate433.errors=[{instancePath:instancePath+"/pods/priorityClass",schemaPath:"#/p\
roperties/pods/properties/priorityClass/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(func1(data31)<1)return validate433.errors=[{instancePath:instancePath+
"/pods/priorityClass",schemaPath:"#/properties/pods/properties/priorityClass/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate433.errors=
[{instancePath:instancePath+"/pods/priorityClass",schemaPath:"#/properties/pods/properties/priorityClass/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs66===
errors}else var valid6=!0;if(valid6){if(data19.runtimeClass!==void 0){let data32=data19.runtimeClass,_errs68=errors;if(errors===_errs68)if(typeof data32=="strin\
g"){if(func1(data32)>253)return validate433.errors=[{instancePath:instancePath+"/pods/runtimeClass",schemaPath:"#/properties/pods/properties/runtimeClass/maxLen\
gth",keyword:"maxLength",params:{limit:253}}],!1;if(func1(data32)<1)return validate433.errors=[{instancePath:instancePath+"/pods/runtimeClass",schemaPath:"#/pro\
perties/pods/properties/runtimeClass/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate433.errors=[{instancePath:instancePath+"/pods/runt\
imeClass",schemaPath:"#/properties/pods/properties/runtimeClass/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs68===errors}else var valid6=!0;
if(valid6){if(data19.user!==void 0){let data33=data19.user,_errs70=errors;if(!(typeof data33=="number"&&!(data33%1)&&!isNaN(data33)&&isFinite(data33)))return validate433.
errors=[{instancePath:instancePath+"/pods/user",schemaPath:"#/properties/pods/properties/user/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs70&&
typeof data33=="number"&&isFinite(data33)){if(data33>2147483647||isNaN(data33))return validate433.errors=[{instancePath:instancePath+"/pods/user",schemaPath:"#/\
properties/pods/properties/user/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}}],!1;if(data33<1||isNaN(data33))return validate433.errors=[
{instancePath:instancePath+"/pods/user",schemaPath:"#/properties/pods/properties/user/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid6=_errs70===
errors}else var valid6=!0;if(valid6){if(data19.userNamespaces!==void 0){let _errs72=errors;if(typeof data19.userNamespaces!="boolean")return validate433.errors=
[{instancePath:instancePath+"/pods/userNamespaces",schemaPath:"#/properties/pods/properties/userNamespaces/type",keyword:"type",params:{type:"boolean"}}],!1;var valid6=_errs72===
errors}else var valid6=!0;if(valid6)if(data19.gpuResource!==void 0){let data35=data19.gpuResource,_errs74=errors;if(errors===_errs74)if(typeof data35=="string"){
if(func1(data35)>253)return validate433.errors=[{instancePath:instancePath+"/pods/gpuResource",schemaPath:"#/properties/pods/properties/gpuResource/maxLength",keyword:"\
maxLength",params:{limit:253}}],!1;if(!pattern92.test(data35))return validate433.errors=[{instancePath:instancePath+"/pods/gpuResource",schemaPath:"#/properties\
/pods/properties/gpuResource/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9.-]+/[A-Za-z0-9._-]+$"}}],!1}else return validate433.errors=[{instancePath:instancePath+
"/pods/gpuResource",schemaPath:"#/properties/pods/properties/gpuResource/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs74===errors}else var valid6=!0}}}}}}}}}else
return validate433.errors=[{instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs41===
errors}else var valid0=!0;if(valid0){if(data.limits!==void 0){let data36=data.limits,_errs76=errors;if(errors===_errs76)if(data36&&typeof data36=="object"&&!Array.
isArray(data36)){let _errs78=errors;for(let key8 in data36)if(!(key8==="cpu"||key8==="memory"||key8==="disk"||key8==="gpu")){return validate433.errors=[{instancePath:instancePath+
"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}}],!1;break}if(_errs78===errors){
if(data36.cpu!==void 0){let data37=data36.cpu,_errs79=errors;if(errors===_errs79)if(typeof data37=="number"&&isFinite(data37)){if(data37<=0||isNaN(data37))return validate433.
errors=[{instancePath:instancePath+"/limits/cpu",schemaPath:"#/properties/limits/properties/cpu/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}}],!1}else return validate433.errors=[{instancePath:instancePath+"/limits/cpu",schemaPath:"#/properties/limits/properties/cpu/type",keyword:"type",params:{
type:"number"}}],!1;var valid11=_errs79===errors}else var valid11=!0;if(valid11){if(data36.memory!==void 0){let data38=data36.memory,_errs81=errors;if(errors===
_errs81)if(typeof data38=="number"&&isFinite(data38)){if(data38<=0||isNaN(data38))return validate433.errors=[{instancePath:instancePath+"/limits/memory",schemaPath:"\
#/properties/limits/properties/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return validate433.errors=[{instancePath:instancePath+
"/limits/memory",schemaPath:"#/properties/limits/properties/memory/type",keyword:"type",params:{type:"number"}}],!1;var valid11=_errs81===errors}else var valid11=!0;
if(valid11){if(data36.disk!==void 0){let data39=data36.disk,_errs83=errors;if(errors===_errs83)if(typeof data39=="number"&&isFinite(data39)){if(data39<=0||isNaN(
data39))return validate433.errors=[{instancePath:instancePath+"/limits/disk",schemaPath:"#/properties/limits/properties/disk/exclusiveMinimum",keyword:"exclusiv\
eMinimum",params:{comparison:">",limit:0}}],!1}else return validate433.errors=[{instancePath:instancePath+"/limits/disk",schemaPath:"#/properties/limits/propert\
ies/disk/type",keyword:"type",params:{type:"number"}}],!1;var valid11=_errs83===errors}else var valid11=!0;if(valid11)if(data36.gpu!==void 0){let data40=data36.
gpu,_errs85=errors;if(!(typeof data40=="number"&&!(data40%1)&&!isNaN(data40)&&isFinite(data40)))return validate433.errors=[{instancePath:instancePath+"/limits/g\
pu",schemaPath:"#/properties/limits/properties/gpu/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs85&&typeof data40=="number"&&isFinite(data40)&&
(data40<0||isNaN(data40)))return validate433.errors=[{instancePath:instancePath+"/limits/gpu",schemaPath:"#/properties/limits/properties/gpu/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0}}],!1;var valid11=_errs85===errors}else var valid11=!0}}}}else return validate433.errors=[{instancePath:instancePath+"/l\
imits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs76===errors}else var valid0=!0;if(valid0){if(data.cache!==
void 0){let data41=data.cache,_errs87=errors;if(errors===_errs87)if(data41&&typeof data41=="object"&&!Array.isArray(data41)){let missing4;if(data41.size===void 0&&
(missing4="size"))return validate433.errors=[{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/required",keyword:"required",params:{missingProperty:missing4}}],
!1;{let _errs89=errors;for(let key9 in data41)if(!(key9==="size"||key9==="from"||key9==="folder")){return validate433.errors=[{instancePath:instancePath+"/cache",
schemaPath:"#/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}}],!1;break}if(_errs89===errors){if(data41.size!==
void 0){let data42=data41.size,_errs90=errors;if(!(typeof data42=="number"&&!(data42%1)&&!isNaN(data42)&&isFinite(data42)))return validate433.errors=[{instancePath:instancePath+
"/cache/size",schemaPath:"#/properties/cache/properties/size/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs90&&typeof data42=="number"&&isFinite(
data42)&&(data42<1||isNaN(data42)))return validate433.errors=[{instancePath:instancePath+"/cache/size",schemaPath:"#/properties/cache/properties/size/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1;var valid12=_errs90===errors}else var valid12=!0;if(valid12){if(data41.from!==void 0){let data43=data41.from,_errs92=errors;
if(!(typeof data43=="number"&&!(data43%1)&&!isNaN(data43)&&isFinite(data43)))return validate433.errors=[{instancePath:instancePath+"/cache/from",schemaPath:"#/p\
roperties/cache/properties/from/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs92&&typeof data43=="number"&&isFinite(data43)&&(data43<1||isNaN(
data43)))return validate433.errors=[{instancePath:instancePath+"/cache/from",schemaPath:"#/properties/cache/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var valid12=_errs92===errors}else var valid12=!0;if(valid12)if(data41.folder!==void 0){let data44=data41.folder,_errs94=errors;if(errors===_errs94)
if(typeof data44=="string"){if(func1(data44)>1024)return validate433.errors=[{instancePath:instancePath+"/cache/folder",schemaPath:"#/properties/cache/propertie\
s/folder/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(!pattern93.test(data44))return validate433.errors=[{instancePath:instancePath+"/cache/folder",
schemaPath:"#/properties/cache/properties/folder/pattern",keyword:"pattern",params:{pattern:"^/[A-Za-z0-9._/-]+$"}}],!1}else return validate433.errors=[{instancePath:instancePath+
"/cache/folder",schemaPath:"#/properties/cache/properties/folder/type",keyword:"type",params:{type:"string"}}],!1;var valid12=_errs94===errors}else var valid12=!0}}}}else
return validate433.errors=[{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs87===
errors}else var valid0=!0;if(valid0){if(data.approvals!==void 0){let _errs96=errors;validate437(data.approvals,{instancePath:instancePath+"/approvals",parentData:data,
parentDataProperty:"approvals",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate437.errors:vErrors.concat(validate437.errors),errors=vErrors.length);var valid0=_errs96===
errors}else var valid0=!0;if(valid0){if(data.zones!==void 0){let _errs97=errors;validate441(data.zones,{instancePath:instancePath+"/zones",parentData:data,parentDataProperty:"\
zones",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate441.errors:vErrors.concat(validate441.errors),errors=vErrors.length);var valid0=_errs97===errors}else
var valid0=!0;if(valid0){if(data.statements!==void 0){let _errs98=errors;validate448(data.statements,{instancePath:instancePath+"/statements",parentData:data,parentDataProperty:"\
statements",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate448.errors:vErrors.concat(validate448.errors),errors=vErrors.length);var valid0=_errs98===
errors}else var valid0=!0;if(valid0){if(data.oidc!==void 0){let _errs99=errors;validate451(data.oidc,{instancePath:instancePath+"/oidc",parentData:data,parentDataProperty:"\
oidc",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate451.errors:vErrors.concat(validate451.errors),errors=vErrors.length);var valid0=_errs99===errors}else
var valid0=!0;if(valid0){if(data.networks!==void 0){let data49=data.networks,_errs100=errors;if(errors===_errs100)if(Array.isArray(data49)){var valid13=!0;let len3=data49.
length;for(let i3=0;i3<len3;i3++){let _errs102=errors;validate453(data49[i3],{instancePath:instancePath+"/networks/"+i3,parentData:data49,parentDataProperty:i3,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate453.errors:vErrors.concat(validate453.errors),errors=vErrors.length);var valid13=_errs102===errors;if(!valid13)
break}if(valid13){let i4=data49.length,j0;if(i4>1){outer0:for(;i4--;)for(j0=i4;j0--;)if(func0(data49[i4],data49[j0])){return validate433.errors=[{instancePath:instancePath+
"/networks",schemaPath:"#/properties/networks/uniqueItems",keyword:"uniqueItems",params:{i:i4,j:j0}}],!1;break outer0}}}}else return validate433.errors=[{instancePath:instancePath+
"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs100===errors}else var valid0=!0;if(valid0){if(data.
install!==void 0){let data51=data.install,_errs103=errors;if(errors===_errs103)if(data51&&typeof data51=="object"&&!Array.isArray(data51)){let _errs105=errors;for(let key10 in data51)
if(!(key10==="registries"||key10==="storeAddresses"||key10==="mirror"||key10==="quota"||key10==="runner"||key10==="observer")){return validate433.errors=[{instancePath:instancePath+
"/install",schemaPath:"#/properties/install/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}}],!1;break}if(_errs105===errors){
if(data51.registries!==void 0){let data52=data51.registries,_errs106=errors;if(errors===_errs106)if(Array.isArray(data52)){if(data52.length>64)return validate433.
errors=[{instancePath:instancePath+"/install/registries",schemaPath:"#/properties/install/properties/registries/maxItems",keyword:"maxItems",params:{limit:64}}],
!1;if(data52.length<1)return validate433.errors=[{instancePath:instancePath+"/install/registries",schemaPath:"#/properties/install/properties/registries/minItem\
s",keyword:"minItems",params:{limit:1}}],!1;{var valid16=!0;let len4=data52.length;for(let i5=0;i5<len4;i5++){let data53=data52[i5],_errs108=errors;if(errors===
_errs108)if(typeof data53=="string"){if(func1(data53)>253)return validate433.errors=[{instancePath:instancePath+"/install/registries/"+i5,schemaPath:"#/properti\
es/install/properties/registries/items/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(!pattern105.test(data53))return validate433.errors=[{instancePath:instancePath+
"/install/registries/"+i5,schemaPath:"#/properties/install/properties/registries/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._:/-]*$"}}],
!1}else return validate433.errors=[{instancePath:instancePath+"/install/registries/"+i5,schemaPath:"#/properties/install/properties/registries/items/type",keyword:"\
type",params:{type:"string"}}],!1;var valid16=_errs108===errors;if(!valid16)break}if(valid16){let i6=data52.length,j1;if(i6>1){let indices0={};for(;i6--;){let item0=data52[i6];
if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j1=indices0[item0],validate433.errors=[{instancePath:instancePath+"/install/registries",schemaPath:"\
#/properties/install/properties/registries/uniqueItems",keyword:"uniqueItems",params:{i:i6,j:j1}}],!1;break}indices0[item0]=i6}}}}}}else return validate433.errors=
[{instancePath:instancePath+"/install/registries",schemaPath:"#/properties/install/properties/registries/type",keyword:"type",params:{type:"array"}}],!1;var valid15=_errs106===
errors}else var valid15=!0;if(valid15){if(data51.storeAddresses!==void 0){let data54=data51.storeAddresses,_errs110=errors;if(errors===_errs110)if(Array.isArray(
data54)){if(data54.length>64)return validate433.errors=[{instancePath:instancePath+"/install/storeAddresses",schemaPath:"#/properties/install/properties/storeAd\
dresses/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(data54.length<1)return validate433.errors=[{instancePath:instancePath+"/install/storeAddresses",schemaPath:"\
#/properties/install/properties/storeAddresses/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid18=!0;let len5=data54.length;for(let i7=0;i7<len5;i7++){
let _errs112=errors;validate455(data54[i7],{instancePath:instancePath+"/install/storeAddresses/"+i7,parentData:data54,parentDataProperty:i7,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate455.errors:vErrors.concat(validate455.errors),errors=vErrors.length);var valid18=_errs112===errors;if(!valid18)break}if(valid18){
let i8=data54.length,j2;if(i8>1){outer1:for(;i8--;)for(j2=i8;j2--;)if(func0(data54[i8],data54[j2])){return validate433.errors=[{instancePath:instancePath+"/inst\
all/storeAddresses",schemaPath:"#/properties/install/properties/storeAddresses/uniqueItems",keyword:"uniqueItems",params:{i:i8,j:j2}}],!1;break outer1}}}}}else return validate433.
errors=[{instancePath:instancePath+"/install/storeAddresses",schemaPath:"#/properties/install/properties/storeAddresses/type",keyword:"type",params:{type:"array"}}],
!1;var valid15=_errs110===errors}else var valid15=!0;if(valid15){if(data51.mirror!==void 0){let data56=data51.mirror,_errs113=errors;if(errors===_errs113)if(data56&&
typeof data56=="object"&&!Array.isArray(data56)){let missing5;if(data56.address===void 0&&(missing5="address")||data56.port===void 0&&(missing5="port"))return validate433.
errors=[{instancePath:instancePath+"/install/mirror",schemaPath:"#/properties/install/properties/mirror/required",keyword:"required",params:{missingProperty:missing5}}],
!1;{let _errs115=errors;for(let key11 in data56)if(!(key11==="address"||key11==="port")){return validate433.errors=[{instancePath:instancePath+"/install/mirror",
schemaPath:"#/properties/install/properties/mirror/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}}],!1;break}if(_errs115===
errors){if(data56.address!==void 0){let _errs116=errors;validate455(data56.address,{instancePath:instancePath+"/install/mirror/address",parentData:data56,parentDataProperty:"\
address",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate455.errors:vErrors.concat(validate455.errors),errors=vErrors.length);var valid20=_errs116===
errors}else var valid20=!0;if(valid20)if(data56.port!==void 0){let data58=data56.port,_errs117=errors;if(!(typeof data58=="number"&&!(data58%1)&&!isNaN(data58)&&
isFinite(data58)))return validate433.errors=[{instancePath:instancePath+"/install/mirror/port",schemaPath:"#/properties/install/properties/mirror/properties/por\
t/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs117&&typeof data58=="number"&&isFinite(data58)){if(data58>65535||isNaN(data58))return validate433.
errors=[{instancePath:instancePath+"/install/mirror/port",schemaPath:"#/properties/install/properties/mirror/properties/port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535}}],!1;if(data58<1||isNaN(data58))return validate433.errors=[{instancePath:instancePath+"/install/mirror/port",schemaPath:"#/properti\
es/install/properties/mirror/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid20=_errs117===errors}else var valid20=!0}}}else
return validate433.errors=[{instancePath:instancePath+"/install/mirror",schemaPath:"#/properties/install/properties/mirror/type",keyword:"type",params:{type:"ob\
ject"}}],!1;var valid15=_errs113===errors}else var valid15=!0;if(valid15){if(data51.quota!==void 0){let data59=data51.quota,_errs119=errors;if(errors===_errs119)
if(data59&&typeof data59=="object"&&!Array.isArray(data59)){let _errs121=errors;for(let key12 in data59)if(!(key12==="cpu"||key12==="memory"||key12==="pods")){return validate433.
errors=[{instancePath:instancePath+"/install/quota",schemaPath:"#/properties/install/properties/quota/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key12}}],!1;break}if(_errs121===errors){if(data59.cpu!==void 0){let data60=data59.cpu,_errs122=errors;if(errors===_errs122)if(typeof data60==
"number"&&isFinite(data60)){if(data60<=0||isNaN(data60))return validate433.errors=[{instancePath:instancePath+"/install/quota/cpu",schemaPath:"#/properties/inst\
all/properties/quota/properties/cpu/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return validate433.errors=[{instancePath:instancePath+
"/install/quota/cpu",schemaPath:"#/properties/install/properties/quota/properties/cpu/type",keyword:"type",params:{type:"number"}}],!1;var valid21=_errs122===errors}else
var valid21=!0;if(valid21){if(data59.memory!==void 0){let data61=data59.memory,_errs124=errors;if(!(typeof data61=="number"&&!(data61%1)&&!isNaN(data61)&&isFinite(
data61)))return validate433.errors=[{instancePath:instancePath+"/install/quota/memory",schemaPath:"#/properties/install/properties/quota/properties/memory/type",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs124&&typeof data61=="number"&&isFinite(data61)&&(data61<1||isNaN(data61)))return validate433.errors=
[{instancePath:instancePath+"/install/quota/memory",schemaPath:"#/properties/install/properties/quota/properties/memory/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var valid21=_errs124===errors}else var valid21=!0;if(valid21)if(data59.pods!==void 0){let data62=data59.pods,_errs126=errors;if(!(typeof data62==
"number"&&!(data62%1)&&!isNaN(data62)&&isFinite(data62)))return validate433.errors=[{instancePath:instancePath+"/install/quota/pods",schemaPath:"#/properties/in\
stall/properties/quota/properties/pods/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs126&&typeof data62=="number"&&isFinite(data62)&&(data62<
1||isNaN(data62)))return validate433.errors=[{instancePath:instancePath+"/install/quota/pods",schemaPath:"#/properties/install/properties/quota/properties/pods/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid21=_errs126===errors}else var valid21=!0}}}else return validate433.errors=[{instancePath:instancePath+
"/install/quota",schemaPath:"#/properties/install/properties/quota/type",keyword:"type",params:{type:"object"}}],!1;var valid15=_errs119===errors}else var valid15=!0;
if(valid15){if(data51.runner!==void 0){let data63=data51.runner,_errs128=errors;if(errors===_errs128)if(data63&&typeof data63=="object"&&!Array.isArray(data63)){
let missing6;if(data63.trust===void 0&&(missing6="trust"))return validate433.errors=[{instancePath:instancePath+"/install/runner",schemaPath:"#/properties/insta\
ll/properties/runner/required",keyword:"required",params:{missingProperty:missing6}}],!1;{let _errs130=errors;for(let key13 in data63)if(!(key13==="name"||key13===
"trust"||key13==="synthetic"||key13==="labels")){return validate433.errors=[{instancePath:instancePath+"/install/runner",schemaPath:"#/properties/install/proper\
ties/runner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}}],!1;break}if(_errs130===errors){if(data63.name!==void 0){let data64=data63.
name,_errs131=errors;if(errors===_errs131)if(typeof data64=="string"){if(!pattern107.test(data64))return validate433.errors=[{instancePath:instancePath+"/instal\
l/runner/name",schemaPath:"#/properties/install/properties/runner/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,61}[a-z0-9]\
$"}}],!1}else return validate433.errors=[{instancePath:instancePath+"/install/runner/name",schemaPath:"#/properties/install/properties/runner/properties/name/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid22=_errs131===errors}else var valid22=!0;if(valid22){if(data63.trust!==void 0){let data65=data63.trust,_errs133=errors;
if(errors===_errs133)if(typeof data65=="string"){if(func1(data65)>64)return validate433.errors=[{instancePath:instancePath+"/install/runner/trust",schemaPath:"#\
/properties/install/properties/runner/properties/trust/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern58.test(data65))return validate433.errors=
[{instancePath:instancePath+"/install/runner/trust",schemaPath:"#/properties/install/properties/runner/properties/trust/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]*$"}}],!1}else return validate433.errors=[{instancePath:instancePath+"/install/runner/trust",schemaPath:"#/properties/install/properti\
es/runner/properties/trust/type",keyword:"type",params:{type:"string"}}],!1;var valid22=_errs133===errors}else var valid22=!0;if(valid22){if(data63.synthetic!==
void 0){let data66=data63.synthetic,_errs135=errors;if(!(typeof data66=="number"&&!(data66%1)&&!isNaN(data66)&&isFinite(data66)))return validate433.errors=[{instancePath:instancePath+
"/install/runner/synthetic",schemaPath:"#/properties/install/properties/runner/properties/synthetic/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs135&&typeof data66=="number"&&isFinite(data66)){if(data66>10080||isNaN(data66))return validate433.errors=[{instancePath:instancePath+"/install/runner/synth\
etic",schemaPath:"#/properties/install/properties/runner/properties/synthetic/maximum",keyword:"maximum",params:{comparison:"<=",limit:10080}}],!1;if(data66<1||
isNaN(data66))return validate433.errors=[{instancePath:instancePath+"/install/runner/synthetic",schemaPath:"#/properties/install/properties/runner/properties/sy\
nthetic/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid22=_errs135===errors}else var valid22=!0;if(valid22)if(data63.labels!==void 0){
let data67=data63.labels,_errs137=errors;if(errors===_errs137)if(Array.isArray(data67)){if(data67.length>32)return validate433.errors=[{instancePath:instancePath+
"/install/runner/labels",schemaPath:"#/properties/install/properties/runner/properties/labels/maxItems",keyword:"maxItems",params:{limit:32}}],!1;{var valid23=!0;
let len6=data67.length;for(let i9=0;i9<len6;i9++){let data68=data67[i9],_errs139=errors;if(errors===_errs139)if(typeof data68=="string"){if(func1(data68)>63)return validate433.
errors=[{instancePath:instancePath+"/install/runner/labels/"+i9,schemaPath:"#/properties/install/properties/runner/properties/labels/items/maxLength",keyword:"m\
axLength",params:{limit:63}}],!1;if(!pattern56.test(data68))return validate433.errors=[{instancePath:instancePath+"/install/runner/labels/"+i9,schemaPath:"#/pro\
perties/install/properties/runner/properties/labels/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}}],!1}else return validate433.errors=
[{instancePath:instancePath+"/install/runner/labels/"+i9,schemaPath:"#/properties/install/properties/runner/properties/labels/items/type",keyword:"type",params:{
type:"string"}}],!1;var valid23=_errs139===errors;if(!valid23)break}if(valid23){let i10=data67.length,j3;if(i10>1){let indices1={};for(;i10--;){let item1=data67[i10];
if(typeof item1=="string"){if(typeof indices1[item1]=="number"){return j3=indices1[item1],validate433.errors=[{instancePath:instancePath+"/install/runner/labels",
schemaPath:"#/properties/install/properties/runner/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:i10,j:j3}}],!1;break}indices1[item1]=i10}}}}}}else
return validate433.errors=[{instancePath:instancePath+"/install/runner/labels",schemaPath:"#/properties/install/properties/runner/properties/labels/type",keyword:"\
type",params:{type:"array"}}],!1;var valid22=_errs137===errors}else var valid22=!0}}}}}else return validate433.errors=[{instancePath:instancePath+"/install/runn\
er",schemaPath:"#/properties/install/properties/runner/type",keyword:"type",params:{type:"object"}}],!1;var valid15=_errs128===errors}else var valid15=!0;if(valid15)
if(data51.observer!==void 0){let _errs141=errors;if(typeof data51.observer!="boolean")return validate433.errors=[{instancePath:instancePath+"/install/observer",
schemaPath:"#/properties/install/properties/observer/type",keyword:"type",params:{type:"boolean"}}],!1;var valid15=_errs141===errors}else var valid15=!0}}}}}}else
return validate433.errors=[{instancePath:instancePath+"/install",schemaPath:"#/properties/install/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs103===
errors}else var valid0=!0;if(valid0)if(data.budgets!==void 0){let data70=data.budgets,_errs143=errors;if(errors===_errs143)if(data70&&typeof data70=="object"&&!Array.
isArray(data70)){let _errs145=errors;for(let key14 in data70)if(!(key14==="pods"||key14==="chunk"||key14==="writesPerSecond")){return validate433.errors=[{instancePath:instancePath+
"/budgets",schemaPath:"#/properties/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}}],!1;break}if(_errs145===errors){
if(data70.pods!==void 0){let data71=data70.pods,_errs146=errors;if(!(typeof data71=="number"&&!(data71%1)&&!isNaN(data71)&&isFinite(data71)))return validate433.
errors=[{instancePath:instancePath+"/budgets/pods",schemaPath:"#/properties/budgets/properties/pods/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs146&&typeof data71=="number"&&isFinite(data71)){if(data71>1e4||isNaN(data71))return validate433.errors=[{instancePath:instancePath+"/budgets/pods",schemaPath:"\
#/properties/budgets/properties/pods/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}}],!1;if(data71<1||isNaN(data71))return validate433.errors=[{instancePath:instancePath+
"/budgets/pods",schemaPath:"#/properties/budgets/properties/pods/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid25=_errs146===errors}else
var valid25=!0;if(valid25){if(data70.chunk!==void 0){let data72=data70.chunk,_errs148=errors;if(!(data72===1||data72===2||data72===4||data72===8||data72===16||data72===
32||data72===64||data72===128||data72===256||data72===512))return validate433.errors=[{instancePath:instancePath+"/budgets/chunk",schemaPath:"#/properties/budge\
ts/properties/chunk/enum",keyword:"enum",params:{allowedValues:schema144.properties.budgets.properties.chunk.enum}}],!1;var valid25=_errs148===errors}else var valid25=!0;
if(valid25)if(data70.writesPerSecond!==void 0){let data73=data70.writesPerSecond,_errs149=errors;if(errors===_errs149)if(typeof data73=="number"&&isFinite(data73)){
if(data73>1e3||isNaN(data73))return validate433.errors=[{instancePath:instancePath+"/budgets/writesPerSecond",schemaPath:"#/properties/budgets/properties/writes\
PerSecond/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}}],!1;if(data73<=0||isNaN(data73))return validate433.errors=[{instancePath:instancePath+"\
/budgets/writesPerSecond",schemaPath:"#/properties/budgets/properties/writesPerSecond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1}else return validate433.errors=[{instancePath:instancePath+"/budgets/writesPerSecond",schemaPath:"#/properties/budgets/properties/writesPerSecond/type",keyword:"\
type",params:{type:"number"}}],!1;var valid25=_errs149===errors}else var valid25=!0}}}else return validate433.errors=[{instancePath:instancePath+"/budgets",schemaPath:"\
#/properties/budgets/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs143===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}else return validate433.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate433.errors=vErrors,errors===0}validate433.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var unit=validate458;function validate458(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate458.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.at===void 0&&(missing0="at")||data.files===void 0&&(missing0="files"))return validate458.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="at"||key0===
"files")){return validate458.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors){if(data.at!==void 0){let data0=data.at,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>8)return validate458.errors=
[{instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data0.length<1)return validate458.errors=[{instancePath:instancePath+
"/at",schemaPath:"#/properties/at/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
validate258(data0[i0],{instancePath:instancePath+"/at/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate258.
errors:vErrors.concat(validate258.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate458.errors=[{instancePath:instancePath+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.files!==void 0){
let data2=data.files,_errs5=errors;if(errors===_errs5)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(Object.keys(data2).length<1)return validate458.
errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let key1 in data2){let _errs7=errors;
validate254(key1,{instancePath:instancePath+"/files",parentData:data2,parentDataProperty:"files",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate254.
errors:vErrors.concat(validate254.errors),errors=vErrors.length);var valid2=_errs7===errors;if(!valid2){let err0={instancePath:instancePath+"/files",schemaPath:"\
#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:key1}};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate458.
errors=vErrors,!1;break}}if(valid2)for(let key2 in data2){let data3=data2[key2],_errs9=errors;if(errors===_errs9)if(data3&&typeof data3=="object"&&!Array.isArray(
data3)){let missing1;if(data3.digest===void 0&&(missing1="digest")||data3.size===void 0&&(missing1="size"))return validate458.errors=[{instancePath:instancePath+
"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs11=errors;for(let key3 in data3)if(!(key3==="digest"||key3==="size"||key3==="path")){return validate458.errors=[{instancePath:instancePath+"/files/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs11===errors){if(data3.digest!==void 0){let _errs12=errors;validate237(data3.digest,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1")+"/digest",parentData:data3,parentDataProperty:"digest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate237.errors:vErrors.concat(
validate237.errors),errors=vErrors.length);var valid4=_errs12===errors}else var valid4=!0;if(valid4){if(data3.size!==void 0){let _errs13=errors;validate239(data3.
size,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/size",parentData:data3,parentDataProperty:"size",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=vErrors.length);var valid4=_errs13===errors}else var valid4=!0;if(valid4)if(data3.
path!==void 0){let _errs14=errors;validate234(data3.path,{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/path",parentData:data3,
parentDataProperty:"path",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.length);var valid4=_errs14===
errors}else var valid4=!0}}}}else return validate458.errors=[{instancePath:instancePath+"/files/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/files/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs9===errors;if(!valid3)break}}else return validate458.errors=[
{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs5===errors}else var valid0=!0}}}else
return validate458.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate458.errors=vErrors,errors===0}validate458.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var approvalTrust=validate464;function validate464(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate464.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.repository===void 0&&(missing0="repository")||data.
keys===void 0&&(missing0="keys"))return validate464.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="repository"||key0==="branch"||key0==="keys")){return validate464.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.repository!==void 0){let data0=data.repository,_errs2=errors;if(errors===
_errs2)if(typeof data0=="string"){if(func1(data0)>200)return validate464.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/ma\
xLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern94.test(data0))return validate464.errors=[{instancePath:instancePath+"/repository",schemaPath:"#\
/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:/_-]*$"}}],!1}else return validate464.errors=[{instancePath:instancePath+
"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
branch!==void 0){let data1=data.branch,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>200)return validate464.errors=[{instancePath:instancePath+
"/branch",schemaPath:"#/properties/branch/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern43.test(data1))return validate464.errors=[{instancePath:instancePath+
"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}],!1}else return validate464.errors=[{instancePath:instancePath+
"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.keys!==
void 0){let data2=data.keys,_errs6=errors;if(errors===_errs6)if(Array.isArray(data2)){if(data2.length>64)return validate464.errors=[{instancePath:instancePath+"\
/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(data2.length<1)return validate464.errors=[{instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;
validate438(data2[i0],{instancePath:instancePath+"/keys/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate438.
errors:vErrors.concat(validate438.errors),errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}}}else return validate464.errors=[{instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}else return validate464.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate464.errors=vErrors,errors===0}validate464.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var statementTrust=validate466;function validate466(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate466.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.keys===void 0&&(missing0="keys"))return validate466.errors=[{instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(key0!=="keys"){return validate466.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors&&data.keys!==void 0){let data0=data.
keys;if(errors===errors)if(Array.isArray(data0)){if(data0.length>64)return validate466.errors=[{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/\
maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(data0.length<1)return validate466.errors=[{instancePath:instancePath+"/keys",schemaPath:"#/properties/key\
s/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate438(data0[i0],{instancePath:instancePath+
"/keys/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate438.errors:vErrors.concat(validate438.errors),errors=
vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate466.errors=[{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/t\
ype",keyword:"type",params:{type:"array"}}],!1}}}else return validate466.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate466.
errors=vErrors,errors===0}validate466.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oidcTrust=validate468;function validate468(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate468.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.audience===
void 0&&(missing0="audience")||data.repository===void 0&&(missing0="repository")||data.repositoryId===void 0&&(missing0="repositoryId")||data.ownerId===void 0&&
(missing0="ownerId"))return validate468.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="issuer"||key0==="audience"||key0==="repository"||key0==="repositoryId"||key0==="ownerId"||key0==="branch"||key0==="awsProvider")){
return validate468.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.issuer!==void 0){let data0=data.issuer,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>500)return validate468.errors=
[{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit:500}}],!1;if(!pattern98.test(data0))return validate468.
errors=[{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/pattern",keyword:"pattern",params:{pattern:"^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Z\
a-z0-9._/-]*[A-Za-z0-9._-])?$"}}],!1}else return validate468.errors=[{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.audience!==void 0){let data1=data.audience,_errs4=errors;if(errors===_errs4)
if(typeof data1=="string"){if(func1(data1)>200)return validate468.errors=[{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxLength",keyword:"\
maxLength",params:{limit:200}}],!1;if(!pattern58.test(data1))return validate468.errors=[{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}}],!1}else return validate468.errors=[{instancePath:instancePath+"/audience",schemaPath:"\
#/properties/audience/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.repository!==void 0){let data2=data.
repository,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func1(data2)>200)return validate468.errors=[{instancePath:instancePath+"/repository",schemaPath:"\
#/properties/repository/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern100.test(data2))return validate468.errors=[{instancePath:instancePath+
"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+$"}}],!1}else return validate468.
errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.repositoryId!==void 0){let data3=data.repositoryId,_errs8=errors;if(errors===_errs8)if(typeof data3=="string"){if(func1(data3)>
20)return validate468.errors=[{instancePath:instancePath+"/repositoryId",schemaPath:"#/properties/repositoryId/maxLength",keyword:"maxLength",params:{limit:20}}],
!1;if(!pattern101.test(data3))return validate468.errors=[{instancePath:instancePath+"/repositoryId",schemaPath:"#/properties/repositoryId/pattern",keyword:"patt\
ern",params:{pattern:"^[1-9][0-9]*$"}}],!1}else return validate468.errors=[{instancePath:instancePath+"/repositoryId",schemaPath:"#/properties/repositoryId/type",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.ownerId!==void 0){let data4=data.ownerId,_errs10=errors;
if(errors===_errs10)if(typeof data4=="string"){if(func1(data4)>20)return validate468.errors=[{instancePath:instancePath+"/ownerId",schemaPath:"#/properties/owne\
rId/maxLength",keyword:"maxLength",params:{limit:20}}],!1;if(!pattern101.test(data4))return validate468.errors=[{instancePath:instancePath+"/ownerId",schemaPath:"\
#/properties/ownerId/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*$"}}],!1}else return validate468.errors=[{instancePath:instancePath+"/ownerId",schemaPath:"\
#/properties/ownerId/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.branch!==void 0){let data5=data.
branch,_errs12=errors;if(errors===_errs12)if(typeof data5=="string"){if(func1(data5)>200)return validate468.errors=[{instancePath:instancePath+"/branch",schemaPath:"\
#/properties/branch/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern43.test(data5))return validate468.errors=[{instancePath:instancePath+"/bra\
nch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}],!1}else return validate468.errors=[{instancePath:instancePath+
"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.awsProvider!==
void 0){let data6=data.awsProvider,_errs14=errors;if(errors===_errs14)if(typeof data6=="string"){if(func1(data6)>500)return validate468.errors=[{instancePath:instancePath+
"/awsProvider",schemaPath:"#/properties/awsProvider/maxLength",keyword:"maxLength",params:{limit:500}}],!1;if(!pattern104.test(data6))return validate468.errors=
[{instancePath:instancePath+"/awsProvider",schemaPath:"#/properties/awsProvider/pattern",keyword:"pattern",params:{pattern:"^arn:[A-Za-z0-9:/._-]+$"}}],!1}else return validate468.
errors=[{instancePath:instancePath+"/awsProvider",schemaPath:"#/properties/awsProvider/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs14===errors}else
var valid0=!0}}}}}}}}else return validate468.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate468.errors=vErrors,
errors===0}validate468.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var approval=validate469,schema158={$schema:"https://json-schema.org/draft/2020-12/s\
chema",$id:"stored/approval-document.v1.json",title:"ApprovalDocument",description:"What an approval says: the payload that is signed. A launch may only narrow \
it.",type:"object",additionalProperties:!1,required:["version","kind","id","repository","installation","runners","class","approvers","policy","cache","budget","\
issued","expires","maxAttempts","maxLaunchHours"],properties:{version:{description:"Version of this document.",const:1,examples:[1]},kind:{description:"`proposa\
l`: exactly these plans. `standing`: whatever plans a growing dataset gives, within bounds.",enum:["proposal","standing"],examples:["proposal"]},id:{$ref:"share\
d.v1.json#/$defs/launchId",description:"Id of the approval; launches name it."},repository:{description:"Host and numeric id of the repository, or the name that\
 the runner's configuration gives it.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9.:/_-]*$",maxLength:200,examples:["github.com:4242"]},installation:{description:"\
Installation of Headgate whose runners may act on it.",type:"string",minLength:1,maxLength:200,examples:["lab"]},runners:{description:"Names of the runners that\
 may act on it.",type:"array",minItems:1,maxItems:64,uniqueItems:!0,items:{description:"Name of a runner.",type:"string",minLength:1,maxLength:200,examples:["la\
b"]},examples:[["lab"]]},proposal:{$ref:"shared.v1.json#/$defs/hex",description:"Digest of the proposal, where the kind is proposal."},plans:{description:"Plans\
 of the proposal, sorted.",type:"array",minItems:1,maxItems:1e4,uniqueItems:!0,items:{$ref:"shared.v1.json#/$defs/hex",description:"Plan."},examples:[["3f786850\
e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed"]]},series:{description:"Series of a standing approval.",type:"array",minItems:1,maxItems:1e3,uniqueItems:!0,
items:{$ref:"shared.v1.json#/$defs/hex",description:"Series."},examples:[["3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed"]]},sources:{description:"\
What the locations of the data of a standing approval must begin with. Empty: they lie in the registry.",type:"array",maxItems:100,uniqueItems:!0,items:{description:"\
Beginning of a location; it ends in `/`.",type:"string",pattern:"/$",maxLength:2e3,examples:["https://data.example.org/survey/"]},examples:[["https://data.examp\
le.org/survey/"]]},units:{description:"Units that the inputs of a plan may have together under a standing approval.",type:"integer",minimum:1,examples:[1e4]},pullRequest:{
title:"ApprovedPullRequest",type:"object",additionalProperties:!1,required:["number","baseSha","headSha","author","others"],description:"The pull request, as it\
 was when it was approved.",properties:{number:{description:"Number.",type:"integer",minimum:1,examples:[17]},baseSha:{description:"Commit that it was planned a\
gainst.",type:"string",pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$",examples:["3f786850e387550fdab836ed7e6dc881de23001b"]},headSha:{description:"Its own commit.",type:"\
string",pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$",examples:["3f786850e387550fdab836ed7e6dc881de23001b"]},author:{$ref:"#/$defs/account",description:"Who opened it\
."},others:{description:"Committers, the last pusher, and whoever dispatched.",type:"array",maxItems:1e3,items:{$ref:"#/$defs/account"},examples:[[{id:7,login:"\
grace"}]]}},examples:[{number:17,baseSha:"3f786850e387550fdab836ed7e6dc881de23001b",headSha:"3f786850e387550fdab836ed7e6dc881de23001b",author:{id:7,login:"grace"},
others:[]}]},run:{title:"WorkflowRun",type:"object",additionalProperties:!1,required:["id","attempt"],description:"Workflow run and attempt in which it was give\
n: a click counts for no other.",properties:{id:{description:"Run.",type:"integer",minimum:1,examples:[123456]},attempt:{description:"Attempt.",type:"integer",minimum:1,
examples:[1]}},examples:[{id:123456,attempt:1}]},class:{description:"Approval class.",enum:["self","standard","large"],examples:["standard"]},approvers:{description:"\
Who approved.",type:"array",minItems:1,maxItems:100,items:{title:"Approver",type:"object",additionalProperties:!1,required:["id","login","via"],description:"One\
 approver.",properties:{id:{description:"Numeric account id at the forge; 0 where there is none.",type:"integer",minimum:0,examples:[4242]},login:{description:"\
Login.",type:"string",minLength:1,maxLength:200,examples:["ada"]},role:{description:"Role at the forge, when it was asked.",enum:["none","read","triage","write",
"maintain","admin"],examples:["maintain"]},via:{description:"How.",enum:["environment","review","comment","policy","key"],examples:["comment"]},url:{description:"\
Where it can be seen.",type:"string",pattern:"^https?://",maxLength:2e3,examples:["https://forge.example.org/lab/registry/pulls/17#comment-3"]}},examples:[{id:4242,
login:"ada",role:"maintain",via:"comment"}]},examples:[[{id:4242,login:"ada",role:"maintain",via:"comment"}]]},policy:{$ref:"shared.v1.json#/$defs/hex",description:"\
Digest of the policy that was judged by."},cache:{description:"`use`: what the store has is not computed again. `off`: it may be.",enum:["use","off"],examples:[
"use"]},budget:{title:"Budget",type:"object",additionalProperties:!1,required:["tasks","cpuHours"],description:"What all launches under it may use together, at \
caps.",properties:{tasks:{description:"Tasks executed.",type:"integer",minimum:0,examples:[65]},cpuHours:{description:"Processor hours.",type:"number",minimum:0,
examples:[2.5]},gpuHours:{description:"GPU hours.",type:"number",minimum:0,examples:[0]},cost:{description:"Cost in the currency of the policy.",type:"number",minimum:0,
examples:[.1]}},examples:[{tasks:65,cpuHours:2.5}]},issued:{$ref:"shared.v1.json#/$defs/instant",description:"When it was signed."},expires:{$ref:"shared.v1.jso\
n#/$defs/instant",description:"Until when it may start launches."},maxAttempts:{description:"Launches that it may start.",type:"integer",minimum:1,maximum:1e5,examples:[
5]},maxLaunchHours:{description:"Longest launch.",type:"number",exclusiveMinimum:0,maximum:8760,examples:[72]}},$defs:{account:{title:"Account",type:"object",additionalProperties:!1,
required:["id","login"],description:"A person at the forge.",properties:{id:{description:"Numeric account id at the forge; 0 where there is none.",type:"integer",
minimum:0,examples:[4242]},login:{description:"Login.",type:"string",minLength:1,maxLength:200,examples:["ada"]}},examples:[{id:4242,login:"ada"}]}},examples:[{
version:1,kind:"proposal",id:"0mwqe9i3p-5f7a3cfb2a",repository:"github.com:4242",installation:"lab",runners:["lab"],proposal:"3f786850e387550fdab836ed7e6dc881de\
23001b3f786850e387550fdab836ed",plans:["3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed"],class:"standard",approvers:[{id:4242,login:"ada",role:"\
maintain",via:"comment"}],policy:"3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",cache:"use",budget:{tasks:65,cpuHours:2.5},issued:"2026-01-3\
1T12:00:00Z",expires:"2026-02-07T12:00:00Z",maxAttempts:5,maxLaunchHours:72}]};var pattern119=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","");function validate471(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate471.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(func1(data)>80)return validate471.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}}],
!1;if(!pattern119.test(data))return validate471.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}}],!1}else
return validate471.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate471.errors=vErrors,errors===0}validate471.
evaluated={dynamicProps:!1,dynamicItems:!1};var pattern121=new RegExp("^[0-9a-f]{64}$","");function validate473(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate473.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(!pattern121.test(data))return validate473.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else
return validate473.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate473.errors=vErrors,errors===0}validate473.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate477(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate477.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.login===void 0&&(missing0="login"))return validate477.errors=[{instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="id"||key0==="login")){return validate477.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){
let data0=data.id,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate477.errors=[{instancePath:instancePath+"\
/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(
data0)))return validate477.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.login!==void 0){let data1=data.login,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){
if(func1(data1)>200)return validate477.errors=[{instancePath:instancePath+"/login",schemaPath:"#/properties/login/maxLength",keyword:"maxLength",params:{limit:200}}],
!1;if(func1(data1)<1)return validate477.errors=[{instancePath:instancePath+"/login",schemaPath:"#/properties/login/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return validate477.errors=[{instancePath:instancePath+"/login",schemaPath:"#/properties/login/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===
errors}else var valid0=!0}}}else return validate477.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate477.errors=
vErrors,errors===0}validate477.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate481(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate481.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern55.test(
data))return validate481.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\
\\.[0-9]+)?Z$"}}],!1}else return validate481.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate481.errors=vErrors,
errors===0}validate481.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern122=new RegExp("/$",""),pattern123=new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$",""),
pattern125=new RegExp("^https?://","");function validate469(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate469.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&(missing0="version")||data.kind===void 0&&(missing0="kind")||data.id===void 0&&
(missing0="id")||data.repository===void 0&&(missing0="repository")||data.installation===void 0&&(missing0="installation")||data.runners===void 0&&(missing0="run\
ners")||data.class===void 0&&(missing0="class")||data.approvers===void 0&&(missing0="approvers")||data.policy===void 0&&(missing0="policy")||data.cache===void 0&&
(missing0="cache")||data.budget===void 0&&(missing0="budget")||data.issued===void 0&&(missing0="issued")||data.expires===void 0&&(missing0="expires")||data.maxAttempts===
void 0&&(missing0="maxAttempts")||data.maxLaunchHours===void 0&&(missing0="maxLaunchHours"))return validate469.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema158.properties,key0)){return validate469.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.version!==
void 0){let _errs2=errors;if(data.version!==1)return validate469.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let data1=data.kind,_errs3=errors;if(!(data1===
"proposal"||data1==="standing"))return validate469.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema158.
properties.kind.enum}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.id!==void 0){let _errs4=errors;validate471(data.id,{instancePath:instancePath+
"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate471.errors:vErrors.concat(validate471.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.repository!==void 0){let data3=data.repository,_errs5=errors;if(errors===_errs5)if(typeof data3==
"string"){if(func1(data3)>200)return validate469.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLen\
gth",params:{limit:200}}],!1;if(!pattern94.test(data3))return validate469.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:/_-]*$"}}],!1}else return validate469.errors=[{instancePath:instancePath+"/repository",schemaPath:"\
#/properties/repository/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.installation!==void 0){
let data4=data.installation,_errs7=errors;if(errors===_errs7)if(typeof data4=="string"){if(func1(data4)>200)return validate469.errors=[{instancePath:instancePath+
"/installation",schemaPath:"#/properties/installation/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(func1(data4)<1)return validate469.errors=[{instancePath:instancePath+
"/installation",schemaPath:"#/properties/installation/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate469.errors=[{instancePath:instancePath+
"/installation",schemaPath:"#/properties/installation/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.runners!==void 0){let data5=data.runners,_errs9=errors;if(errors===_errs9)if(Array.isArray(data5)){if(data5.length>64)return validate469.errors=[{instancePath:instancePath+
"/runners",schemaPath:"#/properties/runners/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(data5.length<1)return validate469.errors=[{instancePath:instancePath+
"/runners",schemaPath:"#/properties/runners/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],
_errs11=errors;if(errors===_errs11)if(typeof data6=="string"){if(func1(data6)>200)return validate469.errors=[{instancePath:instancePath+"/runners/"+i0,schemaPath:"\
#/properties/runners/items/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(func1(data6)<1)return validate469.errors=[{instancePath:instancePath+"/runn\
ers/"+i0,schemaPath:"#/properties/runners/items/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate469.errors=[{instancePath:instancePath+
"/runners/"+i0,schemaPath:"#/properties/runners/items/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs11===errors;if(!valid1)break}if(valid1){let i1=data5.
length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data5[i1];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate469.
errors=[{instancePath:instancePath+"/runners",schemaPath:"#/properties/runners/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break}indices0[item0]=
i1}}}}}}else return validate469.errors=[{instancePath:instancePath+"/runners",schemaPath:"#/properties/runners/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.proposal!==void 0){let _errs13=errors;validate473(data.proposal,{instancePath:instancePath+"/proposal",parentData:data,
parentDataProperty:"proposal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate473.errors:vErrors.concat(validate473.errors),errors=vErrors.length);var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.plans!==void 0){let data8=data.plans,_errs14=errors;if(errors===_errs14)if(Array.isArray(data8)){if(data8.length>1e4)
return validate469.errors=[{instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;if(data8.length<
1)return validate469.errors=[{instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid3=!0;
let len1=data8.length;for(let i2=0;i2<len1;i2++){let _errs16=errors;validate473(data8[i2],{instancePath:instancePath+"/plans/"+i2,parentData:data8,parentDataProperty:i2,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate473.errors:vErrors.concat(validate473.errors),errors=vErrors.length);var valid3=_errs16===errors;if(!valid3)
break}if(valid3){let i3=data8.length,j1;if(i3>1){outer0:for(;i3--;)for(j1=i3;j1--;)if(func0(data8[i3],data8[j1])){return validate469.errors=[{instancePath:instancePath+
"/plans",schemaPath:"#/properties/plans/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1}}],!1;break outer0}}}}}else return validate469.errors=[{instancePath:instancePath+
"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.series!==
void 0){let data10=data.series,_errs17=errors;if(errors===_errs17)if(Array.isArray(data10)){if(data10.length>1e3)return validate469.errors=[{instancePath:instancePath+
"/series",schemaPath:"#/properties/series/maxItems",keyword:"maxItems",params:{limit:1e3}}],!1;if(data10.length<1)return validate469.errors=[{instancePath:instancePath+
"/series",schemaPath:"#/properties/series/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid5=!0;let len2=data10.length;for(let i4=0;i4<len2;i4++){let _errs19=errors;
validate473(data10[i4],{instancePath:instancePath+"/series/"+i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate473.
errors:vErrors.concat(validate473.errors),errors=vErrors.length);var valid5=_errs19===errors;if(!valid5)break}if(valid5){let i5=data10.length,j2;if(i5>1){outer1:
for(;i5--;)for(j2=i5;j2--;)if(func0(data10[i5],data10[j2])){return validate469.errors=[{instancePath:instancePath+"/series",schemaPath:"#/properties/series/uniq\
ueItems",keyword:"uniqueItems",params:{i:i5,j:j2}}],!1;break outer1}}}}}else return validate469.errors=[{instancePath:instancePath+"/series",schemaPath:"#/prope\
rties/series/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.sources!==void 0){let data12=data.
sources,_errs20=errors;if(errors===_errs20)if(Array.isArray(data12)){if(data12.length>100)return validate469.errors=[{instancePath:instancePath+"/sources",schemaPath:"\
#/properties/sources/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var valid7=!0;let len3=data12.length;for(let i6=0;i6<len3;i6++){let data13=data12[i6],
_errs22=errors;if(errors===_errs22)if(typeof data13=="string"){if(func1(data13)>2e3)return validate469.errors=[{instancePath:instancePath+"/sources/"+i6,schemaPath:"\
#/properties/sources/items/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1;if(!pattern122.test(data13))return validate469.errors=[{instancePath:instancePath+
"/sources/"+i6,schemaPath:"#/properties/sources/items/pattern",keyword:"pattern",params:{pattern:"/$"}}],!1}else return validate469.errors=[{instancePath:instancePath+
"/sources/"+i6,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"}}],!1;var valid7=_errs22===errors;if(!valid7)break}if(valid7){let i7=data12.
length,j3;if(i7>1){let indices1={};for(;i7--;){let item1=data12[i7];if(typeof item1=="string"){if(typeof indices1[item1]=="number"){return j3=indices1[item1],validate469.
errors=[{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/uniqueItems",keyword:"uniqueItems",params:{i:i7,j:j3}}],!1;break}indices1[item1]=
i7}}}}}}else return validate469.errors=[{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs20===
errors}else var valid0=!0;if(valid0){if(data.units!==void 0){let data14=data.units,_errs24=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(
data14)))return validate469.errors=[{instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs24&&typeof data14=="number"&&isFinite(data14)&&(data14<1||isNaN(data14)))return validate469.errors=[{instancePath:instancePath+"/units",schemaPath:"#/prope\
rties/units/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.pullRequest!==void 0){
let data15=data.pullRequest,_errs26=errors;if(errors===_errs26)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing1;if(data15.number===void 0&&
(missing1="number")||data15.baseSha===void 0&&(missing1="baseSha")||data15.headSha===void 0&&(missing1="headSha")||data15.author===void 0&&(missing1="author")||
data15.others===void 0&&(missing1="others"))return validate469.errors=[{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/required",
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs28=errors;for(let key1 in data15)if(!(key1==="number"||key1==="baseSha"||key1==="headSha"||key1===
"author"||key1==="others")){return validate469.errors=[{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs28===errors){if(data15.number!==void 0){let data16=data15.number,_errs29=errors;if(!(typeof data16==
"number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16)))return validate469.errors=[{instancePath:instancePath+"/pullRequest/number",schemaPath:"#/properties/pu\
llRequest/properties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs29&&typeof data16=="number"&&isFinite(data16)&&(data16<1||isNaN(data16)))
return validate469.errors=[{instancePath:instancePath+"/pullRequest/number",schemaPath:"#/properties/pullRequest/properties/number/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var valid9=_errs29===errors}else var valid9=!0;if(valid9){if(data15.baseSha!==void 0){let data17=data15.baseSha,_errs31=errors;if(errors===
_errs31)if(typeof data17=="string"){if(!pattern123.test(data17))return validate469.errors=[{instancePath:instancePath+"/pullRequest/baseSha",schemaPath:"#/prope\
rties/pullRequest/properties/baseSha/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"}}],!1}else return validate469.errors=[{instancePath:instancePath+
"/pullRequest/baseSha",schemaPath:"#/properties/pullRequest/properties/baseSha/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs31===errors}else
var valid9=!0;if(valid9){if(data15.headSha!==void 0){let data18=data15.headSha,_errs33=errors;if(errors===_errs33)if(typeof data18=="string"){if(!pattern123.test(
data18))return validate469.errors=[{instancePath:instancePath+"/pullRequest/headSha",schemaPath:"#/properties/pullRequest/properties/headSha/pattern",keyword:"p\
attern",params:{pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"}}],!1}else return validate469.errors=[{instancePath:instancePath+"/pullRequest/headSha",schemaPath:"#/pr\
operties/pullRequest/properties/headSha/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs33===errors}else var valid9=!0;if(valid9){if(data15.author!==
void 0){let _errs35=errors;validate477(data15.author,{instancePath:instancePath+"/pullRequest/author",parentData:data15,parentDataProperty:"author",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate477.errors:vErrors.concat(validate477.errors),errors=vErrors.length);var valid9=_errs35===errors}else var valid9=!0;if(valid9)if(data15.
others!==void 0){let data20=data15.others,_errs36=errors;if(errors===_errs36)if(Array.isArray(data20)){if(data20.length>1e3)return validate469.errors=[{instancePath:instancePath+
"/pullRequest/others",schemaPath:"#/properties/pullRequest/properties/others/maxItems",keyword:"maxItems",params:{limit:1e3}}],!1;{var valid10=!0;let len4=data20.
length;for(let i8=0;i8<len4;i8++){let _errs38=errors;validate477(data20[i8],{instancePath:instancePath+"/pullRequest/others/"+i8,parentData:data20,parentDataProperty:i8,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate477.errors:vErrors.concat(validate477.errors),errors=vErrors.length);var valid10=_errs38===errors;if(!valid10)
break}}}else return validate469.errors=[{instancePath:instancePath+"/pullRequest/others",schemaPath:"#/properties/pullRequest/properties/others/type",keyword:"t\
ype",params:{type:"array"}}],!1;var valid9=_errs36===errors}else var valid9=!0}}}}}}else return validate469.errors=[{instancePath:instancePath+"/pullRequest",schemaPath:"\
#/properties/pullRequest/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.run!==void 0){let data22=data.
run,_errs39=errors;if(errors===_errs39)if(data22&&typeof data22=="object"&&!Array.isArray(data22)){let missing2;if(data22.id===void 0&&(missing2="id")||data22.attempt===
void 0&&(missing2="attempt"))return validate469.errors=[{instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty:missing2}}],
!1;{let _errs41=errors;for(let key2 in data22)if(!(key2==="id"||key2==="attempt")){return validate469.errors=[{instancePath:instancePath+"/run",schemaPath:"#/pr\
operties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs41===errors){if(data22.id!==void 0){let data23=data22.
id,_errs42=errors;if(!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23)))return validate469.errors=[{instancePath:instancePath+"/run/id",schemaPath:"\
#/properties/run/properties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs42&&typeof data23=="number"&&isFinite(data23)&&(data23<1||isNaN(
data23)))return validate469.errors=[{instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var valid11=_errs42===errors}else var valid11=!0;if(valid11)if(data22.attempt!==void 0){let data24=data22.attempt,_errs44=errors;if(!(typeof data24==
"number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24)))return validate469.errors=[{instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/prope\
rties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs44&&typeof data24=="number"&&isFinite(data24)&&(data24<1||isNaN(data24)))return validate469.
errors=[{instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var valid11=_errs44===errors}else var valid11=!0}}}else return validate469.errors=[{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"\
type",params:{type:"object"}}],!1;var valid0=_errs39===errors}else var valid0=!0;if(valid0){if(data.class!==void 0){let data25=data.class,_errs46=errors;if(!(data25===
"self"||data25==="standard"||data25==="large"))return validate469.errors=[{instancePath:instancePath+"/class",schemaPath:"#/properties/class/enum",keyword:"enum",
params:{allowedValues:schema158.properties.class.enum}}],!1;var valid0=_errs46===errors}else var valid0=!0;if(valid0){if(data.approvers!==void 0){let data26=data.
approvers,_errs47=errors;if(errors===_errs47)if(Array.isArray(data26)){if(data26.length>100)return validate469.errors=[{instancePath:instancePath+"/approvers",schemaPath:"\
#/properties/approvers/maxItems",keyword:"maxItems",params:{limit:100}}],!1;if(data26.length<1)return validate469.errors=[{instancePath:instancePath+"/approvers",
schemaPath:"#/properties/approvers/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid12=!0;let len5=data26.length;for(let i9=0;i9<len5;i9++){let data27=data26[i9],
_errs49=errors;if(errors===_errs49)if(data27&&typeof data27=="object"&&!Array.isArray(data27)){let missing3;if(data27.id===void 0&&(missing3="id")||data27.login===
void 0&&(missing3="login")||data27.via===void 0&&(missing3="via"))return validate469.errors=[{instancePath:instancePath+"/approvers/"+i9,schemaPath:"#/propertie\
s/approvers/items/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs51=errors;for(let key3 in data27)if(!(key3==="id"||key3==="login"||
key3==="role"||key3==="via"||key3==="url")){return validate469.errors=[{instancePath:instancePath+"/approvers/"+i9,schemaPath:"#/properties/approvers/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs51===errors){if(data27.id!==void 0){let data28=data27.id,_errs52=errors;
if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)&&isFinite(data28)))return validate469.errors=[{instancePath:instancePath+"/approvers/"+i9+"/id",schemaPath:"\
#/properties/approvers/items/properties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs52&&typeof data28=="number"&&isFinite(data28)&&(data28<
0||isNaN(data28)))return validate469.errors=[{instancePath:instancePath+"/approvers/"+i9+"/id",schemaPath:"#/properties/approvers/items/properties/id/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var valid13=_errs52===errors}else var valid13=!0;if(valid13){if(data27.login!==void 0){let data29=data27.login,_errs54=errors;
if(errors===_errs54)if(typeof data29=="string"){if(func1(data29)>200)return validate469.errors=[{instancePath:instancePath+"/approvers/"+i9+"/login",schemaPath:"\
#/properties/approvers/items/properties/login/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(func1(data29)<1)return validate469.errors=[{instancePath:instancePath+
"/approvers/"+i9+"/login",schemaPath:"#/properties/approvers/items/properties/login/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate469.
errors=[{instancePath:instancePath+"/approvers/"+i9+"/login",schemaPath:"#/properties/approvers/items/properties/login/type",keyword:"type",params:{type:"string"}}],
!1;var valid13=_errs54===errors}else var valid13=!0;if(valid13){if(data27.role!==void 0){let data30=data27.role,_errs56=errors;if(!(data30==="none"||data30==="r\
ead"||data30==="triage"||data30==="write"||data30==="maintain"||data30==="admin"))return validate469.errors=[{instancePath:instancePath+"/approvers/"+i9+"/role",
schemaPath:"#/properties/approvers/items/properties/role/enum",keyword:"enum",params:{allowedValues:schema158.properties.approvers.items.properties.role.enum}}],
!1;var valid13=_errs56===errors}else var valid13=!0;if(valid13){if(data27.via!==void 0){let data31=data27.via,_errs57=errors;if(!(data31==="environment"||data31===
"review"||data31==="comment"||data31==="policy"||data31==="key"))return validate469.errors=[{instancePath:instancePath+"/approvers/"+i9+"/via",schemaPath:"#/pro\
perties/approvers/items/properties/via/enum",keyword:"enum",params:{allowedValues:schema158.properties.approvers.items.properties.via.enum}}],!1;var valid13=_errs57===
errors}else var valid13=!0;if(valid13)if(data27.url!==void 0){let data32=data27.url,_errs58=errors;if(errors===_errs58)if(typeof data32=="string"){if(func1(data32)>
2e3)return validate469.errors=[{instancePath:instancePath+"/approvers/"+i9+"/url",schemaPath:"#/properties/approvers/items/properties/url/maxLength",keyword:"ma\
xLength",params:{limit:2e3}}],!1;if(!pattern125.test(data32))return validate469.errors=[{instancePath:instancePath+"/approvers/"+i9+"/url",schemaPath:"#/propert\
ies/approvers/items/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://"}}],!1}else return validate469.errors=[{instancePath:instancePath+"/ap\
provers/"+i9+"/url",schemaPath:"#/properties/approvers/items/properties/url/type",keyword:"type",params:{type:"string"}}],!1;var valid13=_errs58===errors}else var valid13=!0}}}}}}else
return validate469.errors=[{instancePath:instancePath+"/approvers/"+i9,schemaPath:"#/properties/approvers/items/type",keyword:"type",params:{type:"object"}}],!1;
var valid12=_errs49===errors;if(!valid12)break}}}else return validate469.errors=[{instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/type",
keyword:"type",params:{type:"array"}}],!1;var valid0=_errs47===errors}else var valid0=!0;if(valid0){if(data.policy!==void 0){let _errs60=errors;validate473(data.
policy,{instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate473.errors:vErrors.
concat(validate473.errors),errors=vErrors.length);var valid0=_errs60===errors}else var valid0=!0;if(valid0){if(data.cache!==void 0){let data34=data.cache,_errs61=errors;
if(!(data34==="use"||data34==="off"))return validate469.errors=[{instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/enum",keyword:"enum",params:{
allowedValues:schema158.properties.cache.enum}}],!1;var valid0=_errs61===errors}else var valid0=!0;if(valid0){if(data.budget!==void 0){let data35=data.budget,_errs62=errors;
if(errors===_errs62)if(data35&&typeof data35=="object"&&!Array.isArray(data35)){let missing4;if(data35.tasks===void 0&&(missing4="tasks")||data35.cpuHours===void 0&&
(missing4="cpuHours"))return validate469.errors=[{instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/required",keyword:"required",params:{missingProperty:missing4}}],
!1;{let _errs64=errors;for(let key4 in data35)if(!(key4==="tasks"||key4==="cpuHours"||key4==="gpuHours"||key4==="cost")){return validate469.errors=[{instancePath:instancePath+
"/budget",schemaPath:"#/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs64===errors){
if(data35.tasks!==void 0){let data36=data35.tasks,_errs65=errors;if(!(typeof data36=="number"&&!(data36%1)&&!isNaN(data36)&&isFinite(data36)))return validate469.
errors=[{instancePath:instancePath+"/budget/tasks",schemaPath:"#/properties/budget/properties/tasks/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs65&&typeof data36=="number"&&isFinite(data36)&&(data36<0||isNaN(data36)))return validate469.errors=[{instancePath:instancePath+"/budget/tasks",schemaPath:"\
#/properties/budget/properties/tasks/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid14=_errs65===errors}else var valid14=!0;if(valid14){
if(data35.cpuHours!==void 0){let data37=data35.cpuHours,_errs67=errors;if(errors===_errs67)if(typeof data37=="number"&&isFinite(data37)){if(data37<0||isNaN(data37))
return validate469.errors=[{instancePath:instancePath+"/budget/cpuHours",schemaPath:"#/properties/budget/properties/cpuHours/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return validate469.errors=[{instancePath:instancePath+"/budget/cpuHours",schemaPath:"#/properties/budget/properties/cpuHours/\
type",keyword:"type",params:{type:"number"}}],!1;var valid14=_errs67===errors}else var valid14=!0;if(valid14){if(data35.gpuHours!==void 0){let data38=data35.gpuHours,
_errs69=errors;if(errors===_errs69)if(typeof data38=="number"&&isFinite(data38)){if(data38<0||isNaN(data38))return validate469.errors=[{instancePath:instancePath+
"/budget/gpuHours",schemaPath:"#/properties/budget/properties/gpuHours/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate469.
errors=[{instancePath:instancePath+"/budget/gpuHours",schemaPath:"#/properties/budget/properties/gpuHours/type",keyword:"type",params:{type:"number"}}],!1;var valid14=_errs69===
errors}else var valid14=!0;if(valid14)if(data35.cost!==void 0){let data39=data35.cost,_errs71=errors;if(errors===_errs71)if(typeof data39=="number"&&isFinite(data39)){
if(data39<0||isNaN(data39))return validate469.errors=[{instancePath:instancePath+"/budget/cost",schemaPath:"#/properties/budget/properties/cost/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return validate469.errors=[{instancePath:instancePath+"/budget/cost",schemaPath:"#/properties/budget/propert\
ies/cost/type",keyword:"type",params:{type:"number"}}],!1;var valid14=_errs71===errors}else var valid14=!0}}}}}else return validate469.errors=[{instancePath:instancePath+
"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs62===errors}else var valid0=!0;if(valid0){if(data.issued!==
void 0){let _errs73=errors;validate481(data.issued,{instancePath:instancePath+"/issued",parentData:data,parentDataProperty:"issued",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate481.errors:vErrors.concat(validate481.errors),errors=vErrors.length);var valid0=_errs73===errors}else var valid0=!0;if(valid0){if(data.expires!==
void 0){let _errs74=errors;validate481(data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate481.errors:vErrors.concat(validate481.errors),errors=vErrors.length);var valid0=_errs74===errors}else var valid0=!0;if(valid0){if(data.
maxAttempts!==void 0){let data42=data.maxAttempts,_errs75=errors;if(!(typeof data42=="number"&&!(data42%1)&&!isNaN(data42)&&isFinite(data42)))return validate469.
errors=[{instancePath:instancePath+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs75&&typeof data42==
"number"&&isFinite(data42)){if(data42>1e5||isNaN(data42))return validate469.errors=[{instancePath:instancePath+"/maxAttempts",schemaPath:"#/properties/maxAttemp\
ts/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}}],!1;if(data42<1||isNaN(data42))return validate469.errors=[{instancePath:instancePath+"/maxAtte\
mpts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs75===errors}else var valid0=!0;if(valid0)
if(data.maxLaunchHours!==void 0){let data43=data.maxLaunchHours,_errs77=errors;if(errors===_errs77)if(typeof data43=="number"&&isFinite(data43)){if(data43>8760||
isNaN(data43))return validate469.errors=[{instancePath:instancePath+"/maxLaunchHours",schemaPath:"#/properties/maxLaunchHours/maximum",keyword:"maximum",params:{
comparison:"<=",limit:8760}}],!1;if(data43<=0||isNaN(data43))return validate469.errors=[{instancePath:instancePath+"/maxLaunchHours",schemaPath:"#/properties/ma\
xLaunchHours/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return validate469.errors=[{instancePath:instancePath+"/maxL\
aunchHours",schemaPath:"#/properties/maxLaunchHours/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs77===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}}}else
return validate469.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate469.errors=vErrors,errors===0}validate469.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{analysis,approval,approvalTrust,dataset,directory,notice,oidcTrust,pipeline,policy,runner,runnerConfiguration,statementTrust,tool,unit};
