import { describe, expect, it } from 'vitest';
import { getPortal } from '../../src/data/get-portal.ts';
import { find } from '../../src/data/portal.ts';
import type { Period } from '../../src/domain/money/ledger.ts';
import type { Holder } from '../../src/domain/money/money-holder.ts';
import { moneyPortal } from '../fixtures/domain/money-fixture.ts';
import { notice } from '../../src/views/notice/notice.ts';
import { noticeText } from '../../src/views/notice/notice-text.ts';
import { moneyPages } from '../../src/domain/money/station-money.ts';

const portal = getPortal();

function written(of: typeof portal, holder: Holder, period: Period): string {
  const table = holder.kind === 'station' ? 'stations' : 'regions';
  const name = find(of, table, holder.id)?.name ?? '';
  const found = notice(of, holder, name, period);
  return found === undefined ? '' : noticeText(of, found);
}

const place = (id: string, period: Period): string => written(portal, { kind: 'place', id }, period);

/** Last, the seal of all books and where to look it up. */
const sealed = /\n封签：[0-9a-f]{8}（到 https:\S+\/accounts\/ 输入这八位，[^（）]+）$/;

describe('the four real notices', () => {
  it('鼓东街道: all is spent in the year after the fund’s', () => {
    const words = place('gudong', 2025);
    expect(words).toContain('年份未写明的收入 61,268.00 元（2024年度');
    expect(words).toContain('2025年10月9日，开元长者食堂·学堂建设补助：50,000.00 元');
    expect(words).toContain('本年支出合计：61,268.00 元');
    expect(words).toContain('年末结余（收入减支出，计算所得）：0.00 元\n没有结转到下一年的钱。');
    expect(words).toMatch(/文号 鼓民〔2025〕86号.*0591-87566306/);
  });

  it('岳峰镇: what is planned is not spent', () => {
    const words = place('yuefeng', 2024);
    expect(words).toContain('613,500.00 元');
    expect(words).toContain('百岁老人慰问费：13,500.00 元\n本年支出合计：13,500.00 元');
    expect(words).toContain('预算合计：600,000.00 元\n预算是计划要花的钱，不等于已经花掉。');
    expect(words).toMatch(/做成了什么\n[^]*完成慰问的百岁老人：9人（2024年度）[^]*满意度：90%/);
  });

  it('周至县: a balance that the source does not state is not made up', () => {
    const words = place('zhouzhi', 2024);
    expect(words).toContain('3,221,400.00 元');
    expect(words).toContain('本年支出合计：969,576.00 元');
    expect(words).toContain('原文也没有写结余，所以不算结余。');
    expect(words).not.toContain('2,251,824.00');
  });

  it('中新镇: what is left is carried over', () => {
    const words = place('zhongxin', 2023);
    expect(words).toContain('140,000.00 元');
    expect(words).toContain('助餐配餐服务补贴：139,632.00 元');
    expect(words).toContain('计算所得）：368.00 元\n没有花完的钱结转到2024年继续使用。');
  });

  it.each(['gudong', 'zhongxin'])(
    '%s: carries the lottery mark, the law, a line for the seal and for the date',
    (id) => {
      const words = place(id, id === 'gudong' ? 2025 : 2023);
      expect(words.split('\n')[1]).toBe(portal.config.lottery_mark);
      expect(words).toContain('《彩票管理条例》第三十六条：');
      expect(words).toMatch(sealed);
      expect(words.replace(sealed, '')).toMatch(/公示单位：.*（盖章）\n公示日期：　+年　+月　+日$/);
    },
  );
});

describe('a notice', () => {
  it('can be written for every page of money, and never has an English word or a hole', () => {
    for (const { holder, period } of moneyPages(portal)) {
      expect(written(portal, holder, period).replace(sealed, '')).not.toMatch(/undefined|NaN|：$|[a-z]{4}/m);
    }
  });

  it('of a sample says so in its title', () => {
    expect(written(portal, { kind: 'station', id: 'sample-station' }, 2025)).toMatch(/^【示例】/);
  });

  const small = moneyPortal({
    funds: 'id,name,kind,station\nown,站里的钱,财政拨款,zhan\npress,报道里的钱,社会捐赠,bao',
    receipts: `id,fund,date,amount,precision,as_written,kind,source
r1,own,2024-01-05,100.00,,,拨入,doc
r2,own,2025-01-05,50.00,,,利息,doc
p1,press,2025,660000.00,约,66万元,捐赠,doc`,
    expenses: `id,fund,date,amount,category,summary,refund_of,source
e1,own,2025-02-01,30.00,exp-meals,买菜,,doc
e2,own,2025-03-01,-10.00,exp-meals,退菜,e1,doc`,
  });

  it('adds what was carried over to what came in, and names a refund', () => {
    const words = written(small, { kind: 'station', id: 'zhan' }, 2025);
    expect(words).toContain('以前各年结转：100.00 元\n本年收入合计：50.00 元\n结转和收入合计：150.00 元');
    expect(words).toContain('退菜（冲销）：−10.00 元\n本年支出合计：20.00 元');
    expect(words).toContain('计算所得）：130.00 元');
  });

  it('prints what a source prints, and gives no balance where spending is not public', () => {
    const words = written(small, { kind: 'station', id: 'bao' }, 2025);
    expect(words).toContain('本年收入 66万元');
    expect(words).toContain('支出未公开。');
    expect(words).toContain('不算结余');
  });

  it('is not written where nothing is published', () => {
    expect(notice(small, { kind: 'station', id: 'bao' }, '', 2024)).toBeUndefined();
  });
});
