import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { stationNews } from '../../domain/money/station-news.ts';
import { stationFeedFiles } from './station-feeds.ts';

const portal = moneyPortal({
  funds: `id,name,kind,station
lottery,福彩,福利彩票公益金,zhan
sample,示例资金,社会捐赠,shi`,
  receipts: `id,fund,date,amount,kind,upstream,source
r1,lottery,2024-01-05,1000.00,拨入,,doc`,
  expenses: `id,fund,station,date,amount,category,summary,source
e1,lottery,zhan,2024-06-01,400.10,exp-meals,一季度 <餐>,doc`,
  projects: 'id,station,name,status\np,zhan,送餐,进行中',
  budgets: `id,project,fund,category,phase,version,amount,date,reason
b1,p,lottery,exp-meals,批复,1,500.00,2024-02-01,
b2,p,lottery,exp-meals,调整,2,450.00,2024-05-01,人少了`,
  disclosures: `id,station,period_kind,period_start,period_end,due_on,published_on
d1,zhan,季度,2024-04-01,2024-06-30,2024-07-30,2024-07-26
d2,zhan,季度,2024-07-01,2024-09-30,2024-10-30,`,
  corrections: `id,table,row,column,old_value,new_value,reason,found_by,date,disclosure
c1,expenses,e1,金额（元）,410.00,400.10,打错,居民,2024-08-01,d1`,
});
const feeds = [...stationFeedFiles(portal, '2026-01-01')];

describe('the feed of a station', () => {
  it('tells disclosures, corrections, new vouchers and changed budgets, newest first, lottery money with its mark', () => {
    const news = stationNews(portal, 'zhan', '2026-01-01');
    expect(news.map(({ date, title, summary, href }) => `${date} ${title} | ${summary} | ${href}`))
      .toMatchInlineSnapshot(`
        [
          "2025-01-01 账目：公告 | 收入 1 笔，合计 1,000.00 元；支出 1 笔，合计 400.10 元。彩票公益金资助—中国福利彩票 | /stations/zhan/money/2024/",
          "2024-08-01 更正：支出“一季度 <餐>” | 金额（元）原来是 410.00 元，改成 400.10 元。理由：打错。发现渠道：居民。公布后 6 天改正。彩票公益金资助—中国福利彩票 | /corrections/#c1",
          "2024-07-26 公示：2024年第2季度 | 2024年7月26日公布。 | /stations/zhan/money/2024/#d1",
          "2024-05-01 预算调整：送餐，助餐补贴 | 调整为 450.00 元。理由：人少了。彩票公益金资助—中国福利彩票 | /funds/lottery/#b2",
        ]
      `);
  });

  it('is written for stations that have accounts, samples marked', () => {
    expect(feeds.map(({ path }) => path)).toEqual(['stations/zhan/feed.xml', 'stations/shi/feed.xml']);
    expect([...(feeds[1]?.chunks ?? [])].join('')).toContain('<title>【示例】示例镇社工站的账目动态</title>');
  });

  it('is well-formed, escaped, and the same whatever the day', () => {
    const text = [...(feeds[0]?.chunks ?? [])].join('');
    expect(text).toContain('&lt;餐&gt;');
    expect(text).not.toContain('<餐>');
    expect(text).toContain('<updated>2025-01-01T00:00:00+08:00</updated>');
    expect(text.match(/<entry>/g)).toHaveLength(4);
    expect([...stationFeedFiles(portal, '2027-05-05')]).toEqual(feeds);
  });

  it('leaves out what has not happened yet', () => {
    expect(stationNews(portal, 'zhan', '2024-06-30').map(({ title }) => title)).toEqual(['预算调整：送餐，助餐补贴']);
  });
});
