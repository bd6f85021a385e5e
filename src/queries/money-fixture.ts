import type { Files } from '../model/files.ts';
import { loadPortal } from '../model/load.ts';
import type { Portal } from '../model/portal.ts';

const base: Readonly<Record<string, string>> = {
  regions: `id,name,level,parent,sample
cn,全国,国家,,
xian,甲县,县,cn,
zhen,乙镇,乡,xian,
yang,示例镇,乡,cn,是`,
  organizations: `id,name,kind,region
minzheng,甲县民政局,党政机关,xian
zhanfang,乙镇社工机构,社会工作服务机构,zhen`,
  stations: `id,name,kind,region,nature
zhan,乙镇社工站,社工站,zhen,自主公开
bao,丙镇社工站,社工站,xian,报道摘编
shi,示例镇社工站,社工站,yang,示例`,
  terms: `id,scheme,name,order
exp-meals,支出类别,助餐补贴,1
exp-rent,支出类别,租金,2
ind-people,指标,服务人数,1`,
  documents: `id,title,publisher,date,kind
doc,公告,甲县民政局,2025-01-01,公告`,
};

/** For tests of money queries: a small county, a station that keeps its own books, one told of in the press, a sample; with these tables added (English headers). */
export function moneyPortal(tables: Readonly<Record<string, string>>): Portal {
  const texts = new Map(Object.entries({ ...base, ...tables }).map(([name, text]) => [`${name}.csv`, text]));
  const files: Files = {
    list: (folder) => (folder === 'data' ? [...texts.keys()] : []),
    read: (path) => new TextEncoder().encode(texts.get(path.slice('data/'.length)) ?? ''),
  };
  return loadPortal(files, { data: 'data', content: 'content' });
}
