import { describe, expect, it } from 'vitest';
import { loadPortal } from '../model/load.ts';
import type { Portal } from '../model/portal.ts';
import { searchRecords, type SearchRecord } from './search-records.ts';

const common: Readonly<Record<string, string>> = {
  'common/regions.csv':
    'id,name,level,parent,aliases,sample\ncn,全国,国家,,,\nlu,甲省,省,cn,,\npoli,泊里镇,乡,lu,泊里,\nkong,空镇,乡,lu,,\nyang,示例省,省,cn,,是\nshi,示例镇,乡,yang,,是',
  'common/terms.csv':
    'id,scheme,name,aliases,order\ncat-elderly,类别,养老服务,老人没人管,1\nneed-meal,需求,吃饭没人做,没人做饭；送餐,1\naud-elderly,人群,老年人,爸妈,1\nexp-meals,支出类别,助餐补贴,,1',
  'common/documents.csv': 'id,title,publisher,date,kind\ndoc,公告,甲局,2025-01,公告',
  'common/stations.csv':
    'id,name,kind,region,nature,serves\nzhan,泊里镇社工站,社工站,poli,报道摘编,poli\nsz,示例镇社工站,社工站,shi,示例,',
  'common/services.csv':
    'id,station,category,needs,audiences,name,official_name,aliases,summary,cost,status\nold,zhan,cat-elderly,,,停办的,,,停了,免费,结束\nsong,zhan,cat-elderly,need-meal,aud-elderly,送饭上门,老年助餐服务（送餐）,盒饭送家；怎么订饭,给老人送饭。,免费,开放\nssong,sz,cat-elderly,need-meal,,示例送饭,,,示例。,免费,开放',
  'common/funds.csv': 'id,name,kind,station\nfc,2024年公益金,福利彩票公益金,zhan',
  'common/expenses.csv': 'id,fund,date,amount,category,summary,source\ne1,fc,2024-06-01,100.00,exp-meals,买大米,doc',
  'common/projects.csv': 'id,station,name,status\np1,zhan,暖心项目,进行中',
  'common/glossary.csv': 'id,term,meaning\ndibao,低保,最低生活保障',
  'common/events.csv':
    'id,station,name,start,place,status\nev1,zhan,义诊,2026-12-05 09:00,站里,报名中\nev2,zhan,旧活动,2026-01-01 09:00,站里,已结束\nev3,zhan,不办了,2026-12-06 09:00,站里,取消',
};

function portalOf(texts: Readonly<Record<string, string>>, contents: Readonly<Record<string, string>> = {}): Portal {
  return loadPortal(
    {
      list: (folder) => Object.keys(folder === 'data' ? texts : contents),
      read: (path) =>
        new TextEncoder().encode(texts[path.slice('data/'.length)] ?? contents[path.slice('content/'.length)] ?? ''),
    },
    { data: 'data', content: 'content' },
  );
}

const model =
  '---\ntitle: 怎么送饭\nsummary: 一句\nplaces: [poli]\nsources: [doc]\norder: 1\n---\n## 头\n\n看<Ref to="services/song" />，用了<Amount of="expenses/e1" />。\n';
const records = searchRecords(portalOf(common, { 'models/meals.mdx': model }), '2026-11-22');

function record(url: string): SearchRecord {
  const found = records.find((each) => each.url === url);
  if (found === undefined) throw new Error(`no record ${url}`);
  return found;
}

function words(url: string): readonly string[] {
  return record(url).meta.kw.split(' ');
}

describe('searchRecords', () => {
  it('has a record for everything that can be looked for, real things before samples', () => {
    expect(records.map(({ url }) => url)).toEqual([
      '/services/song/',
      '/stations/zhan/',
      '/places/lu/',
      '/places/poli/',
      '/projects/p1/',
      '/models/meals/',
      '/funds/fc/',
      '/events/ev1/',
      '/glossary/#dibao',
      '/services/ssong/',
      '/stations/sz/',
      '/places/yang/',
      '/places/shi/',
    ]);
  });

  it('never has a single expense, an ended service, a past or cancelled event, or a place with nothing to show', () => {
    const all = JSON.stringify(records);
    for (const absent of ['买大米', '停办的', '旧活动', '不办了']) expect(all).not.toContain(absent);
    expect(records.map(({ meta }) => meta.title)).not.toContain('空镇');
  });

  it('says kind, place, one line, province and whether it is a sample', () => {
    expect(record('/services/song/').meta).toMatchObject({
      title: '送饭上门',
      kind: '服务',
      place: '甲省 · 泊里镇',
      summary: '给老人送饭。',
    });
    expect(record('/services/song/').filters).toEqual({ kind: '服务', province: '甲省', sample: '否' });
    expect(record('/services/ssong/').filters).toEqual({ kind: '服务', province: '示例省', sample: '是' });
    expect(record('/glossary/#dibao').filters.province).toBe('全国');
  });

  it('finds a thing by its names, its sayings, and the names and sayings of its terms', () => {
    expect(words('/services/song/')).toEqual(
      expect.arrayContaining([
        '送饭上门',
        '老年助餐服务',
        '盒饭送家',
        '养老服务',
        '吃饭没人做',
        '没人做饭',
        '爸妈',
        '泊里镇',
        '泊里',
      ]),
    );
  });

  it('finds it by pinyin, initials and traditional characters, and a place by every reading', () => {
    expect(words('/services/song/')).toEqual(
      expect.arrayContaining([
        'songcan',
        'songfanshangmen',
        'sfsm',
        'yanglaofuwu',
        '送飯上門',
        '養老服務',
        'polizhen',
        'bolizhen',
      ]),
    );
  });

  it('begins a hidden word at every place of a phrase', () => {
    expect(words('/services/song/')).toEqual(expect.arrayContaining(['没人', '人做', '做饭', '饭', '飯上', '服務']));
  });

  it('finds lottery money by its short name', () => {
    expect(words('/funds/fc/')).toContain('福彩');
  });

  it('has no question word among the hidden words', () => {
    expect(words('/services/song/')).toContain('订饭');
    expect(record('/services/song/').meta.kw).not.toContain('怎么');
  });

  it('shows the sayings of a row, and not those of its terms', () => {
    expect(record('/services/song/').content).toContain('盒饭送家');
    expect(record('/services/song/').content).not.toContain('爸妈');
  });

  it('reads a text without its components: links by name, amounts left open', () => {
    expect(record('/models/meals/').content).toContain('看送饭上门，用了…。');
  });

  it('says the way down to the place in the content, which alone is cut into words', () => {
    expect(record('/stations/zhan/').content).toContain('甲省泊里镇');
  });

  it('lets the station speak for its services where these have no pages of their own', () => {
    const many = Array.from(
      { length: 5_001 },
      (_, index) => `n${String(index)},zhan,cat-elderly,need-meal,服务${String(index)},帮忙,免费,开放`,
    );
    const large = portalOf({
      ...common,
      'common/services.csv': ['id,station,category,needs,name,summary,cost,status', ...many].join('\n'),
    });
    const urls = searchRecords(large, '2026-11-22').map(({ url }) => url);
    expect(urls.filter((url) => url.startsWith('/services/'))).toEqual([
      '/services/need/need-meal/',
      '/services/category/cat-elderly/',
    ]);
    const station = searchRecords(large, '2026-11-22').find(({ url }) => url === '/stations/zhan/');
    expect(station?.content).toContain('服务4999');
  });
});
