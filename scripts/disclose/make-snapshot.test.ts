import { describe, expect, it } from 'vitest';
import { portalOf } from '../../tests/fixtures/rules/check-case.ts';
import { find } from '../../src/data/portal.ts';
import { rowDigest, writtenCells } from '../../src/domain/disclosure/row-digest.ts';
import { makeSnapshot } from './make-snapshot.ts';

const portal = portalOf({
  'data/poli/funds.csv': ['编号,名称,类型,接收站点', 'f,福彩,其他,poli-station'],
  'data/poli/expenses.csv': [
    '编号,资金,日期,金额（元）,支出类别,摘要,出处',
    'e1,f,2024-02-01,100.00,exp-goods,大米,news',
    'e2,f,2024-03-01,49.00,exp-goods,食油,news',
  ],
  'data/poli/corrections.csv': [
    '编号,表,行,列,原值,新值,理由,发现渠道,日期',
    'c1,expenses,e2,金额（元）,51,50,看错了,居民,2024-05-01',
    'c2,支出,e2,金额（元）,50,49,又看错了,居民,2024-06-01',
  ],
  'data/poli/disclosures.csv': [
    '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期',
    'q1,poli-station,季度,2024-01-01,2024-03-31,2024-04-20,2024-04-10',
    'q1-again,poli-station,季度,2024-01-01,2024-03-31,2024-04-20,2024-05-01',
    'q2,poli-station,季度,2024-04-01,2024-06-30,2024-07-20,2024-07-10',
    'q3,poli-station,季度,2024-07-01,2024-09-30,2024-10-20,',
    'closing,poli-station,项目结项,2024-01-01,2024-03-31,2024-10-20,2024-10-01',
    'soon,poli-station,年度,2024-01-01,2024-12-31,2027-03-31,2027-01-01',
  ],
});

/** The fingerprint of e2 with this amount. */
function digestOf(amount: string): string {
  const row = find(portal, 'expenses', 'e2');
  return row === undefined ? '' : rowDigest(new Map([...writtenCells('expenses', row), ['amount', amount]]));
}

const make = (id: string) => makeSnapshot(portal, id, '2026-06-01');

describe('makeSnapshot', () => {
  it('writes down each row beside the table of disclosures, as it was on the day of publication', () => {
    expect(make('q1')).toMatchObject({ ok: true, file: 'data/poli/disclosed/q1.sha256', rows: 2, corrected: 1 });
    expect(make('q1')).toHaveProperty('text', expect.stringContaining(`${digestOf('51.00')}  expenses/e2\n`));
    expect(make('q1-again')).toHaveProperty('text', expect.stringContaining(`${digestOf('50.00')}  expenses/e2\n`));
  });

  it('writes nothing for what is not published, not known, or empty', () => {
    const messages = ['q0', 'q3', 'soon', 'q2', 'closing'].map((id) => {
      const made = make(id);
      return made.ok ? made.text : made.message;
    });
    expect(messages).toMatchInlineSnapshot(`
      [
        "公示表里没有 "q0"；最接近的是 "q1"。请核对编号。",
        "公示 "q3" 还没有写公布日期。请公布之后填上日期，再运行一次。",
        "公示 "soon" 的公布日期 2027-01-01 还没有到。请到那一天再运行。",
        "公示 "q2" 的期间里没有一笔账。请核对 期间开始、期间结束，以及 站点 或 区划。",
        "公示 "closing" 没有起止日期和它相同的项目，或者那个项目没有账。请核对 期间开始、期间结束 和 项目 表的起止日期。",
      ]
    `);
  });
});
