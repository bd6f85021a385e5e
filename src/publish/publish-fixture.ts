import type { Files } from '../model/files.ts';
import { loadPortal } from '../model/load.ts';
import type { Portal } from '../model/portal.ts';
import type { TableName } from '../tables/index.ts';
import { tableTexts, type TableFile } from './table-file.ts';

const texts: Readonly<Record<string, string>> = {
  'portal.json': JSON.stringify({
    name: '公示栏',
    tagline: '都写着',
    home_region: 'cn',
    site: 'https://gongshilan.example',
    repository: 'https://github.com/gongshilan/gongshilan',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  }),
  'common/regions.csv': 'id,name,level,parent\ncn,全国,国家,\nxian,甲县,县,cn',
  'common/terms.csv':
    'id,scheme,name,order\ncat-elderly,类别,养老服务,1\naud-elder,人群,老人,1\naud-child,人群,孩子,2\nexp-meals,支出类别,助餐补贴,1',
  'town/regions.csv': 'id,name,level,parent,sample\nyang,示例镇,乡,xian,是\ncun,示例村,村,yang,',
  'town/stations.csv': 'id,name,kind,region,nature\nshi,示例镇社工站,社工站,cun,示例',
  'xian/stations.csv':
    'id,name,kind,region,nature,founded,hours\nzhan,甲县社工站,社工站,xian,报道摘编,2021-04,周一至周五 08:30-12:00；周六 09:00-11:30',
  'xian/documents.csv':
    'id,title,publisher,date,kind,url\ndoc,"公告 <一> & ""二""",甲县民政局,2025-01,公告,https://example.org/a?b=1&c=2',
  'xian/services.csv':
    'id,station,category,name,summary,audiences,cost,status,sensitive,promise_days\nfw,zhan,cat-elderly,"=HYPERLINK(""x"")",-帮老人,aud-elder；aud-child,免费,开放,否,3',
  'xian/funds.csv': 'id,name,kind,station\na,福彩,福利彩票公益金,zhan\nb,基金,社区基金,zhan',
  'xian/receipts.csv': 'id,fund,date,amount,kind,source\nr1,a,2024-05,61268.00,拨入,doc\nr2,b,,0.07,捐赠,doc',
  'xian/expenses.csv':
    'id,fund,date,amount,category,summary,quantity,unit,refund_of,source\ne1,a,2024-06-01,100.10,exp-meals,@买菜,2.5,斤,,doc\ne2,a,2024-06-02,-100.10,exp-meals,退款,,,e1,doc',
  'xian/disclosures.csv':
    'id,station,period_kind,period_start,period_end,due_on,published_on\nd1,zhan,季度,2024-04-01,2024-06-30,2024-07-15,2024-07-10\nd2,zhan,季度,2024-07-01,2024-09-30,2024-10-15,',
  'xian/corrections.csv':
    'id,table,row,column,old_value,new_value,reason,found_by,date,disclosure\nc1,expenses,e1,金额（元）,100.00,100.10,数错了 <1>,居民,2024-08-01,d1',
  'xian/events.csv':
    'id,station,name,start,end,place,status\nev1,zhan,义诊,2026-12-05 09:00,2026-12-05 11:00,站里,报名中\nev2,zhan,开放日,2026-12-06,,站里,报名中\nev3,zhan,旧的,2025-01-01,,站里,已结束',
};

const story = `---
title: 一个故事
summary: 一句话
place: xian
services: []
method: 个案
period: 2024年
anonymised: true
consent: 公开报道
consent_code: doc
consent_expires: EXPIRES
photo_policy: none
reviewer: 编辑部
sources: [doc]
---
## 当时的难处
`;

const contents: Readonly<Record<string, string>> = {
  'stories/told.mdx': story.replace('EXPIRES', '2031-12-31'),
  'stories/gone.mdx': story.replace('EXPIRES', '2026-01-01').replace('一个故事', '撤下的故事'),
};

/** For tests of published files: a real county and a sample town, with cells that a spreadsheet would run. */
export function publishPortal(): Portal {
  const files: Files = {
    list: (folder) => Object.keys(folder === 'data' ? texts : contents),
    read: (path) =>
      new TextEncoder().encode(texts[path.slice('data/'.length)] ?? contents[path.slice('content/'.length)] ?? ''),
  };
  return loadPortal(files, { data: 'data', content: 'content' });
}

/** The whole text of a published file of a table. */
export function tableText(portal: Portal, table: TableName, file: TableFile): string {
  return [...tableTexts(portal, table, [file])].flat().join('');
}
