import { dutyId } from './disclosure-rows.ts';
import { rootRegion, type RegionPlan } from './region-plan.ts';
import type { NewTables } from './table-text.ts';

/** The duty of all stations. It is invented like their places: none of the tables that a program gives to its towns. */
export function makeDuties(): NewTables {
  return {
    duties: [
      {
        id: dutyId,
        name: '示例社工站公开办法',
        doc_no: '示例〔2023〕1 号',
        valid_from: '2023-06-01',
        duty: '每年把上一年的收入、支出和结余贴出来，也放到网上',
        deadline: '次年 3 月 31 日前',
      },
    ],
  };
}

/** What the whole sample shares, apart from the terms and weights, which are copied. */
export function makeCommon(plan: RegionPlan): NewTables {
  return {
    regions: plan.regions,
    glossary: [
      {
        id: 'gen-word-balance',
        term: '结余',
        meaning: '收到的钱减去花掉的钱，还剩多少',
        example: '收到 100 元，花了 80 元，结余 20 元',
      },
      { id: 'gen-word-lottery', term: '福利彩票公益金', meaning: '卖福利彩票得来、专门用来帮助人的钱' },
      { id: 'gen-word-station', term: '社工站', meaning: '镇上帮居民解决难处的地方，有专职社工' },
    ],
  };
}

/** `portal.json` of a sample. */
export function portalText(): string {
  const config = {
    name: '公示栏（示例）',
    tagline: '这里的地方、机构和数字都是编出来的，用来试用和测速',
    home_region: rootRegion,
    site: 'https://gongshilan.example',
    repository: 'https://github.com/gongshilan/gongshilan',
    branch: 'main',
    publisher: 'gongshilan',
    generated: true,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans' },
    time_zone: 'Asia/Shanghai',
    lottery_mark: '彩票公益金资助—中国福利彩票',
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
