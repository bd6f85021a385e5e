import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../data/load.ts';
import type { Portal } from '../../data/portal.ts';
import { folderOf } from './format/kinds.ts';
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
const help =
  '---\ntitle: 使用帮助\nsummary: 怎么用。\n---\n先看这里。\n\n## 字小，看不清\n\n- 按[“大字”](/a/)。\n\n## A 和 B\n\n<Ref to="x" />\n\n看**这里**。\n';
const all = searchRecords(portalOf(common, { 'models/meals.mdx': model, 'pages/help.mdx': help }), '2026-11-22');
const records = all.filter(({ kind }) => folderOf(kind) !== '/');

function record(url: string): SearchRecord {
  const found = records.find((each) => each.url === url);
  if (found === undefined) throw new Error(`no record ${url}`);
  return found;
}

describe('searchRecords', () => {
  it('has a record for everything that can be looked for, real things before samples', () => {
    expect(records.map(({ url }) => url)).toEqual([
      '/services/song/',
      '/stations/zhan/',
      '/places/lu/',
      '/places/poli/',
      '/places/kong/',
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
  });

  it('leaves no place out that has a page, and the country itself', () => {
    const titles = records.map(({ title }) => title);
    expect(titles).toContain('空镇');
    expect(titles).not.toContain('全国');
  });

  it('says kind, region, one line and whether it is a sample', () => {
    expect(record('/services/song/')).toMatchObject({
      title: '送饭上门',
      kind: 'services',
      region: 'poli',
      summary: '给老人送饭。',
      sample: false,
    });
    expect(record('/services/ssong/').sample).toBe(true);
    expect(record('/glossary/#dibao').region).toBeUndefined();
  });

  it('finds a thing by its names, its sayings, and its terms', () => {
    const { names, spoken, terms } = record('/services/song/');
    const named = terms.filter(({ scheme }) => scheme !== 'saying');
    expect([names, spoken, named.map(({ words }) => words[0])]).toEqual([
      ['老年助餐服务（送餐）'],
      ['盒饭送家', '怎么订饭'],
      ['养老服务', '吃饭没人做', '老年人'],
    ]);
  });

  it('finds lottery money by its short name', () => {
    expect(record('/funds/fc/').terms.flatMap(({ words }) => words)).toContain('福彩');
  });

  it('has the pages about the site itself, and each section of a text by its heading', () => {
    const sections = all.filter(({ kind }) => kind === 'help').map(({ url, title, summary }) => [url, title, summary]);
    expect(sections).toEqual([
      ['/help/', '使用帮助', '怎么用。'],
      ['/help/#字小看不清', '使用帮助：字小，看不清', '按“大字”。'],
      ['/help/#a-和-b', '使用帮助：A 和 B', '看这里。'],
    ]);
    const urls = all.map(({ url }) => url);
    for (const url of ['/handbook/rules/money/', '/handbook/tables/expenses/', '/data/', '/accounts/'])
      expect(urls).toContain(url);
  });

  it('lets shelves lead to services where these have no pages of their own', () => {
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
  });
});
