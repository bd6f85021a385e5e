import { createHash } from 'node:crypto';

/** The look of the file to take along: large type on paper, one column, nothing from elsewhere. */
export const style = `
:root{font-size:150%;color:#1f1b16;background:#fbfaf7}
*{box-sizing:border-box}
body{max-width:38em;margin:0 auto;padding:.6rem;font-family:-apple-system,'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;line-height:1.6;word-break:break-word;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.35;margin:0}
h1{font-size:1.5rem;padding-bottom:.4rem;border-bottom:3px double #1f1b16}
h2{font-size:1.25rem;margin-top:1.2rem}
h3{font-size:1.08rem}
p,ul,dl{margin:.3rem 0}
ul{padding:0;list-style:none}
li{padding:.6rem 0;border-top:1px solid #d9d4c8;break-inside:avoid}
a{color:#1b5e5a}
:focus-visible{outline:3px solid #a8321f;outline-offset:2px}
.call a{display:inline-block;min-height:60px;padding:.5rem 1rem;border-radius:4px;background:#a8321f;color:#fff;font-weight:700;text-decoration:none}
.alert,.sample{padding:.4rem .6rem;background:#f7ebe6}
.badge-sample{display:inline-block;padding:0 .4em;border:1.5px solid #a8321f;border-radius:3px;color:#8a2718;font-weight:700}
.no{color:#8a2718;padding-right:.4em}
dt{font-weight:700}
dd{margin:0 0 .2rem}
label{display:block;font-weight:700}
input{width:100%;min-height:60px;padding:.2rem .6rem;border:1.5px solid #1f1b16;border-radius:4px;background:#fffefb;color:#1f1b16;font:inherit}
small{font-size:.85rem;color:#4f483f}
[hidden]{display:none}
@media print{:root{font-size:14pt;background:#fff}#filter{display:none}.call a{background:none;color:#000;padding:0}}
`;

/** Shows only the services with the words that are typed. The list is whole without it. */
export const script = `
const filter=document.getElementById('filter'),input=filter.querySelector('input'),status=filter.querySelector('p');
const items=[...document.querySelectorAll('li[id]')],parts=[...document.querySelectorAll('main section:not(#sources)')];
const fold=(text)=>text.replace(/\\s+/g,'').toLowerCase();
const words=items.map((item)=>fold(item.textContent));
filter.hidden=false;
input.oninput=()=>{
  const asked=fold(input.value);
  items.forEach((item,index)=>{item.hidden=!words[index].includes(asked)});
  parts.forEach((part)=>{part.hidden=!part.querySelector('li:not([hidden])')});
  status.textContent=asked===''?'':status.dataset.count.replace('{}',String(items.filter((item)=>!item.hidden).length));
};
`;

/** Lets this style and this script stand in the file, and nothing else. */
export const policy = `default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; style-src ${source(style)}; script-src ${source(script)}`;

function source(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
