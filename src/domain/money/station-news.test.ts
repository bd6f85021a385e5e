import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { stationFeedPath, stationNews } from './station-news.ts';

const portal = moneyPortal({
  funds: `id,name,kind,station,region,organization
lottery,站里的福彩,福利彩票公益金,zhan,,
gift,站里的捐赠,社会捐赠,zhan,,
county,县里的钱,财政拨款,,xian,`,
  documents: `id,title,publisher,date,kind
doc,公告,甲县民政局,2025-01-01,公告
bills,凭证,乙镇社工站,2025-02-01,凭证汇总
late,明年的凭证,乙镇社工站,2026-08-01,凭证汇总`,
  projects: 'id,station,name,status\nmeals,zhan,助餐,进行中',
  receipts: `id,fund,date,amount,precision,kind,upstream,source
r1,lottery,2024-02-01,600.00,,拨入,,doc
r2,lottery,2024-03-01,40.00,超,拨入,,doc
r3,lottery,2024-03-02,99.00,,争取,,doc
r4,gift,2024-12-31,5.00,,捐赠,,bills
r5,county,2024-12-31,1.00,,拨入,,bills
r6,gift,2024-12-31,5.00,,捐赠,,late`,
  budgets: `id,project,fund,category,phase,version,amount,date,reason
b1,meals,lottery,exp-meals,批复,1,500.00,2024-02-20,
b2,meals,lottery,exp-meals,调整,2,400.00,2024-06-20,少了一个点
b3,meals,gift,exp-rent,调整,2,30.00,2024-06-21,`,
  expenses: `id,fund,project,date,amount,category,summary,budget,source
e1,gift,,2025-01-05,3.00,exp-rent,租金,,bills
e2,gift,,2024-11-05,2.00,exp-rent,租金,,bills`,
  disclosures: `id,station,region,period_kind,period_start,period_end,due_on,published_on,supersedes
d1,zhan,,年度,2024-01-01,2024-12-31,2025-03-31,2025-03-01,
d2,zhan,,年度,2024-01-01,2024-12-31,2025-03-31,2025-04-01,d1
d3,zhan,,年度,2025-01-01,2025-12-31,2026-03-31,,
d4,,xian,年度,2024-01-01,2024-12-31,2025-03-31,2025-03-02,`,
  figures: `id,subject_type,subject,indicator,value,unit,source
f1,站点,zhan,ind-people,15,个,doc
f2,项目,meals,ind-people,15,个,doc`,
  corrections: `id,table,row,column,old_value,new_value,reason,found_by,date,disclosure
c1,expenses,e1,金额（元）,30.00,3.00,多打了一个 0,居民,2025-11-12,d2
c2,receipts,r1,金额（元）,60.00,600.00,少打了一个 0,编辑,2025-11-13,
c3,stations,zhan,名称,乙站,乙镇社工站,改名,编辑,2025-11-14,
c4,figures,f1,数值,16,15,多算了一个,编辑,2025-11-15,
c5,figures,f2,数值,16,15,别处的,编辑,2025-11-16,
c6,receipts,r5,金额（元）,2.00,1.00,县里的,编辑,2025-11-17,
c7,nothing,r5,金额（元）,2.00,1.00,没有这张表,编辑,2025-11-18,
c8,expenses,gone,金额（元）,2.00,1.00,没有这一行,编辑,2025-11-19,`,
});

describe('the news of a station', () => {
  it('are its disclosures, corrections, vouchers and changed budgets up to the day, the newest first', () => {
    expect(stationNews(portal, 'zhan', '2026-01-01')).toMatchInlineSnapshot(`
      [
        {
          "date": "2025-11-15",
          "href": "/corrections/#c4",
          "mark": "c4",
          "summary": "数值原来是 16，改成 15。理由：多算了一个。发现渠道：编辑。",
          "title": "更正：数字“服务人数”",
        },
        {
          "date": "2025-11-14",
          "href": "/corrections/#c3",
          "mark": "c3",
          "summary": "名称原来是 乙站，改成 乙镇社工站。理由：改名。发现渠道：编辑。",
          "title": "更正：站点“乙镇社工站”",
        },
        {
          "date": "2025-11-13",
          "href": "/corrections/#c2",
          "mark": "c2",
          "summary": "金额（元）原来是 60.00 元，改成 600.00 元。理由：少打了一个 0。发现渠道：编辑。彩票公益金资助—中国福利彩票",
          "title": "更正：收入“站里的福彩”",
        },
        {
          "date": "2025-11-12",
          "href": "/corrections/#c1",
          "mark": "c1",
          "summary": "金额（元）原来是 30.00 元，改成 3.00 元。理由：多打了一个 0。发现渠道：居民。公布后 225 天改正。",
          "title": "更正：支出“租金”",
        },
        {
          "date": "2025-04-01",
          "href": "/stations/zhan/money/2024/#d2",
          "mark": "d2",
          "summary": "2025年4月1日重新公布，取代原来的。",
          "title": "公示：2024年",
        },
        {
          "date": "2025-03-01",
          "href": "/stations/zhan/money/2024/#d1",
          "mark": "d1",
          "summary": "2025年3月1日公布。",
          "title": "公示：2024年",
        },
        {
          "date": "2025-02-01",
          "href": "/stations/zhan/money/2025/",
          "mark": "bills",
          "summary": "收入 1 笔，合计 5.00 元；支出 2 笔，合计 5.00 元。",
          "title": "账目：凭证",
        },
        {
          "date": "2025-01-01",
          "href": "/stations/zhan/money/2024/",
          "mark": "doc",
          "summary": "收入 2 笔，合计 ≥ 640.00 元。彩票公益金资助—中国福利彩票",
          "title": "账目：公告",
        },
        {
          "date": "2024-06-21",
          "href": "/funds/gift/#b3",
          "mark": "b3",
          "summary": "调整为 30.00 元。",
          "title": "预算调整：助餐，租金",
        },
        {
          "date": "2024-06-20",
          "href": "/funds/lottery/#b2",
          "mark": "b2",
          "summary": "调整为 400.00 元。理由：少了一个点。彩票公益金资助—中国福利彩票",
          "title": "预算调整：助餐，助餐补贴",
        },
      ]
    `);
  });

  it('of a day are those of that day too, and no more than asked for', () => {
    expect(stationNews(portal, 'zhan', '2025-11-15', 1).map(({ mark }) => mark)).toEqual(['c4']);
    expect(stationNews(portal, 'zhan', '2025-11-14', 2).map(({ mark }) => mark)).toEqual(['c3', 'c2']);
    expect(stationNews(portal, 'zhan', '2026-08-01')).toHaveLength(
      stationNews(portal, 'zhan', '2026-07-31').length + 1,
    );
  });

  it('of one day are in the order of their ids', () => {
    const rows = [
      'd9,zhan,年度,2024-01-01,2024-12-31,2025-03-31,2025-03-01',
      'd8,zhan,年度,2023-01-01,2023-12-31,2024-03-31,2025-03-01',
    ];
    const disclosures = ['id,station,period_kind,period_start,period_end,due_on,published_on', ...rows].join('\n');
    expect(stationNews(moneyPortal({ disclosures }), 'zhan', '2026-01-01').map(({ mark }) => mark)).toEqual([
      'd8',
      'd9',
    ]);
  });
});

describe('the feed of a station', () => {
  it('is there where it has a fund, a disclosure or a correction, and only there', () => {
    const path = (tables: Readonly<Record<string, string>>) => stationFeedPath(moneyPortal(tables), 'zhan');
    expect(path({})).toBeUndefined();
    expect(path({ funds: 'id,name,kind,station\na,甲,其他,zhan' })).toBe('stations/zhan/feed.xml');
    expect(path({ funds: 'id,name,kind,station\na,甲,其他,bao' })).toBeUndefined();
    const disclosures =
      'id,station,period_kind,period_start,period_end,due_on\nd,zhan,年度,2024-01-01,2024-12-31,2025-03-31';
    expect(path({ disclosures })).toBe('stations/zhan/feed.xml');
    const corrections = `id,table,row,column,old_value,new_value,reason,found_by,date\nc,stations,zhan,名称,甲,乙,改名,编辑,2025-01-01`;
    expect(path({ corrections })).toBe('stations/zhan/feed.xml');
  });
});
