import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attribute, having, parsedPages, textOf } from '../dom.ts';
import { yuanOf } from '../published.ts';

/**
 * Four official notices of lottery money, in 元. `rows` are the amounts that the notice states, by the table in which they
 * belong: what is planned and not said to be paid is a budget. `sums` follow from them; a balance that the notice does not state
 * is not there.
 */
const notices = [
  {
    name: '鼓东街道 2024',
    address: '/funds/gudong-2024/',
    rows: { receipts: ['61,268.00'], expenses: ['50,000.00', '8,208.00', '3,060.00'], budgets: [] },
    sums: { spent: '61,268.00', balance: '0.00' },
    phrases: ['鼓民〔2025〕86号', '2025年10月9日', '0591-87566306'],
  },
  {
    name: '岳峰镇 2024',
    address: '/funds/yuefeng-2024/',
    rows: { receipts: ['613,500.00'], expenses: ['13,500.00'], budgets: ['450,000.00', '150,000.00'] },
    sums: { spent: '13,500.00', balance: undefined },
    phrases: ['2024年11月20日'],
  },
  {
    name: '周至县 2024',
    address: '/funds/zhouzhi-2024/',
    rows: {
      receipts: ['3,221,400.00'],
      expenses: ['299,938.00', '199,855.00', '199,983.00', '109,800.00', '133,000.00', '27,000.00'],
      budgets: [],
    },
    sums: { spent: '969,576.00', balance: undefined },
    phrases: [],
  },
  {
    name: '中新镇 2023',
    address: '/funds/zhongxin-2023/',
    rows: { receipts: ['140,000.00'], expenses: ['139,632.00'], budgets: [] },
    sums: { spent: '139,632.00', balance: '368.00' },
    phrases: ['结转'],
  },
] as const;

const pages = await parsedPages();

describe.each(notices)('$name', ({ address, rows, sums, phrases }) => {
  const main = pages.find((page) => page.address === address)?.root.querySelector('main');

  it.each(['receipts', 'expenses', 'budgets'] as const)(
    'shows the amounts of the notice and no others: %s',
    (table) => {
      const shown = amounts(main).filter(({ from }) => from.startsWith(`${table}/`));
      const byRow = new Map(shown.map(({ from, value }) => [from, yuanOf(value)]));
      expect([...byRow.values()].sort()).toEqual([...rows[table]].sort());
    },
  );

  it('prints every amount to the fen', () => {
    for (const { from, value, text } of amounts(main)) {
      // What a notice states itself stands as it writes it.
      if (!from.startsWith('statements/')) expect(text).toContain(yuanOf(value));
    }
  });

  it('adds up what was spent and what is left', () => {
    const shown = amounts(main).filter(({ from }) => from.startsWith('sum:'));
    const wanted = [sums.spent, ...(sums.balance === undefined ? [] : [sums.balance])];
    expect(shown.map(({ value }) => yuanOf(value))).toEqual(expect.arrayContaining(wanted));
  });

  it('says so where the notice states no balance, and makes up none', () => {
    const said = textOf(main ?? expect.fail()).includes('原文没有写结余');
    expect(said).toBe(sums.balance === undefined);
    const balances = amounts(main).filter(({ from }) => /receipts.* - expenses/.test(from));
    expect(balances.length > 0).toBe(sums.balance !== undefined);
  });

  it('tells the rest and carries the lottery mark', () => {
    const text = main ? textOf(main) : '';
    for (const phrase of [...phrases, '彩票公益金资助—中国福利彩票']) expect(text).toContain(phrase);
  });
});

interface Amount {
  readonly element: HtmlElement;
  readonly from: string;
  /** 分. */
  readonly value: number;
  readonly text: string;
}

function amounts(main: HtmlElement | null | undefined): readonly Amount[] {
  if (!main) throw new Error('网站里没有这笔资金的页面。');
  return having(main, 'data-from')
    .filter((element) => attribute(element, 'data-unit') === 'fen')
    .map((element) => ({
      element,
      from: attribute(element, 'data-from') ?? '',
      value: Number(attribute(element, 'value')),
      text: textOf(element),
    }));
}
