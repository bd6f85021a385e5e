import { describe, expect, it } from 'vitest';
import { find } from '../../data/portal.ts';
import { portalOf } from '../../../tests/fixtures/rules/check-case.ts';
import { disclosedRows } from './disclosed-rows.ts';

const portal = portalOf({
  'data/poli/organizations.csv': ['编号,名称,类型,区划', 'qu,区民政局,党政机关,qingdao'],
  'data/poli/projects.csv': [
    '编号,站点,名称,状态,开始日期,结束日期',
    'p,poli-station,助餐,已结项,2024-01-10,2024-05-31',
    'other,demo-station,别处,已结项,2024-01-10,2024-05-31',
  ],
  'data/poli/funds.csv': ['编号,名称,类型,接收站点,区划', 'f,福彩,其他,poli-station,', 'city,市里,其他,,qingdao'],
  'data/poli/receipts.csv': [
    '编号,资金,日期,金额（元）,类别,站点,出处',
    'r-in,f,2024-03-31,1.00,拨入,,news',
    'r-month,f,2024-03,1.00,拨入,,news',
    'r-year,f,2024,1.00,拨入,,news',
    'r-undated,f,,1.00,拨入,,news',
    'r-before,f,2023-12-31,1.00,拨入,,news',
    'r-elsewhere,city,2024-02-01,1.00,拨入,,news',
    'r-own,city,2024-02-01,1.00,拨入,poli-station,news',
  ],
  'data/poli/budgets.csv': [
    '编号,项目,资金,支出类别,阶段,版本,金额（元）,日期',
    'b,p,f,exp-goods,批复,1,1.00,2024-01-01',
    'b-old,p,f,exp-goods,申报,1,1.00,2023-11-01',
  ],
  'data/poli/expenses.csv': [
    '编号,资金,项目,日期,金额（元）,支出类别,摘要,出处',
    'e,f,p,2024-03-01,1.00,exp-goods,米,news',
    'e-june,f,p,2024-06-01,1.00,exp-goods,米,news',
    'e-no-project,f,,2024-03-02,1.00,exp-goods,米,news',
  ],
  'data/poli/disclosures.csv': [
    '编号,站点,区划,期间类型,期间开始,期间结束,应公布日期,公布日期',
    'q1,poli-station,,季度,2024-01-01,2024-03-31,2024-04-20,2024-04-10',
    'whole,poli-station,,年度,2024,2024,2025-03-31,2025-03-01',
    'closing,poli-station,,项目结项,2024-01-10,2024-05-31,2024-07-01,2024-06-10',
    'closing-unknown,poli-station,,项目结项,2024-01-11,2024-05-31,2024-07-01,2024-06-10',
    'place,,qingdao,季度,2024-01-01,2024-03-31,2024-04-20,2024-04-10',
  ],
});

function ids(disclosure: string): readonly string[] {
  const row = find(portal, 'disclosures', disclosure);
  return row === undefined ? [] : disclosedRows(portal, row).map((each) => `${each.table}/${each.row.id}`);
}

describe('disclosedRows', () => {
  it('gives the rows of the station that are surely dated within the period', () => {
    expect(ids('q1')).toEqual([
      'receipts/r-in',
      'receipts/r-month',
      'receipts/r-own',
      'budgets/b',
      'expenses/e',
      'expenses/e-no-project',
    ]);
    expect(ids('whole')).toContain('receipts/r-year');
  });

  it('gives the rows of a place, with those of its funds that a station received', () => {
    expect(ids('place')).toEqual(['receipts/r-elsewhere', 'receipts/r-own']);
  });

  it('gives all rows of a closed project up to its end', () => {
    expect(ids('closing')).toEqual(['budgets/b', 'budgets/b-old', 'expenses/e']);
    expect(ids('closing-unknown')).toEqual([]);
  });
});
