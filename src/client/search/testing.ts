import { loadPortal } from '../../data/load.ts';
import { searchFiles } from '../../publish/search/search-index.ts';
import { searchRecords } from '../../publish/search/search-records.ts';
import { openIndex, type SearchIndex } from './open-index.ts';

const tables: Readonly<Record<string, string>> = {
  regions:
    'id,name,level,parent,aliases,sample\ncn,全国,国家,,,\nlu,甲省,省,cn,,\npoli,泊里镇,乡,lu,,\nshi,石桥镇,乡,lu,,\nyang,示例省,省,cn,,是\nsz,示例镇,乡,yang,,是',
  terms:
    'id,scheme,name,aliases,order\nc-old,类别,养老服务,照顾老人,1\nc-gov,类别,社会治理,,2\nn-meal,需求,吃饭没人做,没人做饭；饭；开火,1\nn-care,需求,家里老人没人照看,摔倒；看护,2\nn-quarrel,需求,和人闹矛盾,吵架；漏水,3\na-old,人群,老年人,爷爷；爸妈,1',
  documents: 'id,title,publisher,date,kind\ndoc,公告,甲局,2025-01,公告',
  stations:
    'id,name,kind,region,nature,summary\nzhan,泊里镇社工站,社工站,poli,报道摘编,镇里的社工站。\nqiao,石桥镇社工站,社工站,shi,报道摘编,满意度调查由站里做。',
  services: [
    'id,station,category,needs,audiences,name,official_name,aliases,summary,description,cost,status',
    'song,zhan,c-old,n-meal,a-old,送饭上门,老年助餐服务,盒饭送家,给老人送饭。,,免费,开放',
    'kan,zhan,c-old,n-care；n-meal,a-old,敲门看望,,看看老人,每周敲门。,志愿者受过急救训练。,免费,开放',
    'tiao,qiao,c-gov,n-quarrel,,邻里纠纷调解,,评评理,坐下来说清楚。,,免费,开放',
    'yi,qiao,c-gov,,,轮椅拐杖借用,,,借回家用。,,免费,开放',
    'li,qiao,c-gov,,,理发,,,每月一次。,,免费,开放',
    'xin,qiao,c-gov,,,心理辅导,,,有人听您说。,,免费,开放',
  ].join('\n'),
};

/** The index of a small region that is made up for tests: two stations, six services. */
export function testIndex(asked: string[] = []): Promise<SearchIndex> {
  const portal = loadPortal(
    {
      list: (folder) => (folder === 'data' ? Object.keys(tables).map((name) => `${name}.csv`) : []),
      read: (path) => new TextEncoder().encode(tables[path.replace(/^data\/|\.csv$/g, '')] ?? ''),
    },
    { data: 'data', content: 'content' },
  );
  const files = searchFiles(portal, searchRecords(portal, '2026-11-22'));
  return openIndex((path) => {
    asked.push(path);
    const content = files.get(path.replace(/\?.*/, ''));
    return content === undefined ? Promise.reject(new Error(path)) : Promise.resolve(JSON.parse(content));
  });
}
